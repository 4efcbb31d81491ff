import { type ColumnKey, tabColumns } from '../tabs';

/** What a list says of a contact and no column of the register holds: it goes into the notes, each with its name. */
export const notedKeys = ['position', 'chat', 'address'] as const;
export type NotedKey = (typeof notedKeys)[number];

/**
 * What a column of a list can be read into: every column of the register but those the program computes, and what is
 * kept in the notes under its name.
 */
export type ImportKey = Exclude<ColumnKey<'customers'>, 'due' | 'level' | 'id'> | NotedKey;

const computed: readonly string[] = ['due', 'level', 'id'];
export const importKeys: readonly ImportKey[] = [
  ...tabColumns.customers.filter(
    (key): key is Exclude<ImportKey, NotedKey> => !computed.includes(key),
  ),
  ...notedKeys,
];

export const isNotedKey = (key: ImportKey): key is NotedKey =>
  (notedKeys as readonly string[]).includes(key);

/** A header may also name half of the contact. */
type HeaderKey = ImportKey | 'firstName' | 'lastName';
/** What a header says; `undecided` for words such as "Customer" that may head companies or people. */
export type HeaderMeaning = HeaderKey | 'undecided' | null;

/**
 * Headers as other programs and other salespeople write them, in both Chinese scripts, English and the languages whose
 * exports reach us; `|` separates. Spaces, case, hyphens, accents and numbers at the end are gone before comparing.
 */
const synonyms: Readonly<Record<HeaderKey, string>> = {
  country:
    'country|countryregion|nation|region|location|market|countryname|国家|国家地区|國家|國家地區|国别|國別|地区|地區|国家区域|所在国|目的国|市场|pais|paisregion|land|pays|nazione|paese|страна|الدولة|البلد',
  contact:
    'contact|contacts|contactperson|contactname|primarycontact|primarycontactname|maincontact|maincontactname|keycontact|personincharge|pic|decisionmaker|name|fullname|person|attn|attention|buyername|联系人|聯絡人|聯繫人|联络人|联系人姓名|主要联系人|姓名|名字|客户姓名|客戶姓名|买家姓名|采购联系人|nombre|nombrecompleto|contacto|nom|nomcomplet|ansprechpartner|kontakt|nome|contato|контакт|имя|контактноелицо|الاسم',
  firstName: 'firstname|givenname|forename|fname|名|prenom|vorname|primernombre|имя(собственное)',
  lastName:
    'lastname|surname|familyname|lname|姓|姓氏|nachname|apellido|apellidos|nomdefamille|sobrenome|cognome|фамилия',
  product:
    'product|products|item|items|interest|interestedin|inquiryproduct|inquiryproducts|enquiryproduct|inquiredproduct|requestedproduct|productofinterest|productinterest|requirement|requirements|goods|productname|产品|產品|产品名称|產品名稱|意向产品|意向產品|需求产品|需求產品|采购产品|採購產品|主营产品|询盘产品|感兴趣产品|产品需求|品名|需求|producto|productos|produkt|produit|prodotto|produto|товар|продукт',
  company:
    'company|companyname|organization|organisation|organizationname|business|businessname|firm|account|accountname|employer|corporation|公司|公司名|公司名称|公司名稱|客户公司|客戶公司|客户名称|客戶名稱|企业名称|企業名稱|单位|单位名称|公司全称|买家公司|empresa|compania|firma|unternehmen|societe|entreprise|azienda|компания|организация|الشركة',
  email:
    'email|emails|mail|emailid|emailaddress|mailaddress|邮箱|郵箱|邮件|郵件|电子邮箱|電子郵箱|电子邮件|電子郵件|邮箱地址|邮件地址|信箱|电邮|電郵|correo|correoelectronico|courriel|adressemail|posta|почта|элпочта|البريدالالكتروني',
  phone:
    'phone|phones|phoneno|phonenumber|telephone|telephoneno|telephonenumber|tel|telno|mobile|mobileno|mobilephone|mobilenumber|cell|cellphone|contactno|contactnumber|whatsapp|whatsappno|whatsappnumber|telmobile|phonewhatsapp|telwhatsapp|电话|電話|电话号码|電話號碼|联系电话|聯繫電話|聯絡電話|联系方式|聯絡方式|手机|手機|手机号|手机号码|手機號碼|移动电话|固定电话|座机|telefono|telefone|movil|celular|telefon|handy|mobil|portable|cellulare|телефон|мобильный|الهاتف',
  site: 'site|website|websiteurl|webaddress|web|webpage|url|homepage|domain|companywebsite|网址|網址|网站|網站|官网|官網|公司网址|公司网站|公司网页|主页|域名|sitioweb|paginaweb|siteweb|internet|webseite|sitoweb|сайт',
  source:
    'source|leadsource|origin|originalsource|channel|datasource|platform|referralsource|howdidyouhear|来源|來源|客户来源|客戶來源|来源渠道|渠道|获客渠道|线索来源|平台|fuente|origen|quelle|herkunft|origine|fonte|источник',
  lastContact:
    'lastcontact|lastcontacted|lastcontactdate|datelastcontact|lastcontacttime|dateoflastcontact|lastactivity|lastactivitydate|lasttouch|lastfollowup|lastfollowupdate|contacteddate|contactdate|最近联系日期|最近联系|最近聯絡日期|最近聯繫日期|最后联系|最后联系日期|最后联系时间|最近联系时间|最後聯絡日期|上次联系|上次联系时间|上次跟进|最近跟进|最近跟进时间|最后跟进时间|最近跟進日期|联系日期|跟进日期|ultimocontacto|letzterkontakt|derniercontact|последнийконтакт',
  class:
    'class|grade|rank|rating|level|customerclass|customergrade|customerlevel|customertype|等级|等級|级别|級別|客户等级|客戶等級|客户级别|客户分类|客戶分類|客户类型|分类|类别|clase|klasse|classe',
  nextFollowUp:
    'nextfollowup|nextfollowupdate|followupdate|nextcontact|nextcontactdate|nextactivitydate|nextstepdate|duedate|下次跟进|下次跟進|下次跟进时间|下次跟进日期|下次跟進日期|下次联系|下次联系时间|下次联系日期|下次聯絡日期|计划跟进日期|待跟进日期|proximocontacto|nachsterkontakt|prochaincontact',
  owner:
    'owner|salesrep|salesperson|salesman|sales|salesowner|accountmanager|accountowner|contactowner|leadowner|recordowner|assignedto|responsible|负责人|負責人|业务员|業務員|销售|销售员|跟进人|跟進人|归属人|所属人|客户经理|外贸员|vendedor|responsable|verkaufer',
  notes:
    'note|notes|remark|remarks|comment|comments|memo|description|备注|備註|備注|说明|說明|备忘|描述|跟进备注|nota|notas|notiz|notizen|bemerkung|bemerkungen|remarques|commentaire|примечание|комментарий',
  position:
    'position|jobtitle|jobposition|designation|职位|職位|职务|職務|岗位|崗位|头衔|cargo|puesto|poste|funktion|должность',
  chat: 'wechat|wechatid|weixin|skype|skypeid|qq|lineid|telegram|viber|微信|微信号|微信號|微信id',
  address:
    'address|companyaddress|streetaddress|mailingaddress|officeaddress|地址|公司地址|详细地址|詳細地址|通讯地址|办公地址|direccion|adresse|anschrift|endereco|indirizzo|адрес',
  keyAccount: 'keyaccount|keycustomer|vip|keyclient|important|重点客户|重點客戶|大客户|是否重点',
};

/** Headers that name a company in one list and a person in the next; the cells below decide. */
const undecided =
  'customer|customername|client|clientname|buyer|lead|leadname|客户|客戶|买家|買家|名称|名稱|cliente|kunde|kundenname|client(e)';

let read: ReadonlyMap<string, HeaderKey> | null = null;

const byHeader = (): ReadonlyMap<string, HeaderKey> => {
  read ??= new Map(
    (Object.keys(synonyms) as HeaderKey[]).flatMap((key) =>
      synonyms[key].split('|').map((header) => [header, key] as const),
    ),
  );
  return read;
};
const undecidedHeaders: ReadonlySet<string> = new Set(undecided.split('|'));

/** Words that say whose value it is, not what it is ("Lead Email", "Primary Phone", "客户邮箱"). */
const whose =
  /^(lead|client|customer|buyer|primary|main|work|business|billing|mailing|shipping|office|company|contact|person|direct|hs|crm|客户|客戶|买家|買家|公司|主要|联系人|常用|工作)/;

const plain = (header: string): string =>
  header
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=\D)\d+$/, '');

const keyOfPlain = (header: string): HeaderMeaning => {
  if (undecidedHeaders.has(header)) return 'undecided';
  const key = byHeader().get(header);
  if (key) return key;
  const rest = header.replace(whose, '');
  if (rest === header) return null;
  const inner = byHeader().get(rest);
  return inner && inner !== 'contact' ? inner : null;
};

/** The halves of a header in two languages: `公司名称 Company Name`, `国家/Country`, `Phone (电话)`. */
const halves = (header: string): string[] => [
  ...header.split(/[/+\n()（）[\]【】|,，、]+/),
  header.replace(/[^\p{Script=Han}]/gu, ''),
  header.replace(/\p{Script=Han}/gu, ''),
];

/** Which field a header means, in any of the usual languages or two at once; `null` when none of the register's. */
export const keyOfHeader = (header: string): HeaderMeaning => {
  const whole = keyOfPlain(plain(header));
  if (whole) return whole;
  const found = halves(header)
    .map((half) => keyOfPlain(plain(half)))
    .find((key) => key !== null && key !== 'undecided');
  return found ?? null;
};
