import { placeNamed } from '../../place/country-names';
import type { Letter } from '../reading/letter';
import { domainOf, isFreeMail, isRelay } from './email';
import { anyLetter, capital } from './letters';

const legalForm =
  '(?:Ltd|LTD|Limited|LIMITED|LLC|L\\.L\\.C\\.?|Inc|INC|Corp|CORP|Corporation|Company|Co|CO|GmbH|gmbh|AG|KG|OHG|UG|e\\.K\\.|SE|S\\.?A\\.?S\\.?|SARL|S\\.?A\\.?R\\.?L\\.?|S\\.?A\\.? de C\\.?V\\.?|S\\.? de R\\.?L\\.?|SpA|S\\.p\\.A\\.?|S\\.?[Rr]\\.?[Ll]\\.?|Srl|srl|S\\.?L\\.?U?\\.?|Ltda\\.?|LTDA|Lda\\.?|S\\.?A\\.?|EIRELI|E\\.?I\\.?R\\.?L\\.?|Teoranta|SPRL|S\\.[Rr]\\.[Ll]\\.[Ss]\\.?|S\\.[Nn]\\.[Cc]\\.?|inc\\.|CC|JSC|ME|B\\.?V\\.?|N\\.?V\\.?|A/S|ApS|AS|ASA|AB|Oy|OY|Sp\\. z o\\.o\\.?|s\\.r\\.o\\.?|a\\.s\\.|Kft\\.?|d\\.o\\.o\\.?|EOOD|OOD|SRL|Pvt|Pty|PTY|Sdn\\.? Bhd\\.?|Bhd|PT|Tbk|CV|A\\.?Ş\\.?|Ltd\\. ?Şti\\.?|Şti\\.?|FZE|FZCO|FZ-LLC|FZC|W\\.?L\\.?L\\.?|WLL|S\\.A\\.E\\.?|PLC|plc|LLP|Est\\.?|EURL|SNC|Cía\\.?|Cia\\.?|K\\.K\\.)';
const tradeWord =
  '(?:Forwarders|Forwarding|Agency|Laborator(?:y|ies)|Robotics|Abrasives|Events|Kitchens|Bakers|Roasters|Nurseries|Growers|Fabrics|Wines|Spices|Rentals|Hire|Cleaning|Catering|Graphics|Media|Design|Publishing|Apparel|Footwear|Jewelry|Furnishings|Klinikum|Werkstatt|Kartonnage|Technology|Networks|Controls|Coatings|Refrigeration|Hydraulics|Transport|Shipping|Aviation|Mining|Cement|Paints|Paper|Rubber|Seeds|Organics|Naturals|Collective|Emporium|Bazaar|Kiosk|College|University|Universität|Hospital|Institute|School|Authority|Logistics|Clinic|Hotels?|Mills?|Farms?|Trading|Traders|Imports?|Exports?|Importers?|Industries|Industrial|Enterprises?|Group|Holdings?|International|Solutions|Supplies|Supply|Distribution|Distributors?|Distribuidora|Comercial|Comercializadora|Importadora|Importaciones|Wholesale|Engineering|Construction|Manufacturing|Logistics|Foods?|Textiles?|Electronics|Lighting|Furniture|Motors?|Tools?|Hardware|Stores?|Retail|Systems|Technologies|Technik|Handel|Handels|Bau|Werkzeuge|Maschinenbau|Workshop|Studio|Garden|Medical|Pharma|Packaging|Chemicals?|Energy|Solar|Hotels?|Hospitality|Outfitters|Brothers|Bros|Sons|Partners|Associates|Agencies|Mart|Depot|Outdoor|Sports?|Home|Living|Interiors|Ventures|Services|Works|Laminates|Promotions|Brewing|Ceramics|Plastics|Steel|Metals|Machinery|Equipment|Instruments|Optics|Agro|Boutique|Bakery|Commission|Foundation|Council|Cooperative|Laboratories|Labs|Merchants|Dealers|Tech|Automation|Ventures|Consult|Plumbing|Electric|Auto|Fashion|Cosmetics|Timber|Marine|Fisheries|Dairy|Printing|Nursery|Academy|Federation|Anlagenbau|Großhandel|Vertrieb|Elektro|Bedarf|Fittings|Sourcing|Builders|Contractors|Irrigation|Optical|Dental|Jewellers|Pumps|Valves|Bearings|Cables|Fasteners|Spares|Toys|Beauty|Leather|Glass)';
const word = `[${capital}][${anyLetter}\\d'’.+-]*`;
const joiner = '(?: (?:and|und|et|y|e|i|og|och|of|de|for|du|da|do|the|la|des|del) | ?& ?| )';
const withForm = new RegExp(
  `(?:${word}${joiner})*${word},? \\(?(?:${legalForm})\\b\\.?(?:,? \\(?(?:${legalForm})(?![${anyLetter}\\d])\\.?)*`,
  'u',
);
const withTrade = new RegExp(
  `(?:${word}${joiner})+${tradeWord}(?: ${tradeWord})?(?![${anyLetter}])`,
  'u',
);
const leading = new RegExp(
  `(?:Clínica|Limpiezas|Café|Cafetería|Panadería|Padaria|Panificio|Piekarnia|Bakkerij|Propreté|Garage|Atelier|Imprimerie|Pharmacie|Librairie|Restaurante?|Farmacia|Imprenta|Editorial|Viveros?|Frutas|Muebles|Textil|Calzados|Plásticos|Klinikum|Schreinerei|Druckerei|Gärten|Malerbetrieb|Metallbau|Autoteile|Tischlerei|Kwekerij|Drukkerij|Hurtownia|Sklep|Cooperativa|Coopérative|Oficina|Mercado|Loja|Toko|Importaciones|Comercial|Importadora|Distribuidora|Grupo|Établissements|Ets|Firma|Società|Domaine|Casa|Hotel|Hôtel|Clinique|Ferretería|Textiles|Biscuiterie|Boulangerie|Maison|Brasserie|Vinhos|Quinta|Bodegas|Herrajes|Azienda|Officina|Fratelli|Móveis|Talleres|Laboratorios|Constructora|Transportes|Metalúrgica|Autohaus|Bäckerei|Gärtnerei|Brauerei|Agropecuaria|Industrias|Comercializadora)(?: (?:de |do |del )?${word}){1,3}`,
  'u',
);
const chineseTrade =
  /[\u4e00-\u9fff]{2,8}(?:贸易|家居|国际|實業|实业|商贸|科技|五金|机电|电子|服饰|建材)(?=[，,。\s主想需有])/;
const chinese =
  /[\u4e00-\u9fffA-Za-z（）()]{2,24}?(?:股份有限公司|有限责任公司|有限公司|贸易公司|进出口公司|实业公司|集团公司|集团|株式会社|商行|商贸|商社|经营部|貿易行|贸易行|製作所|制作所|工業|商會|工厂|加工厂|制造厂|彩印厂|包装厂|塑料厂|机械厂|五金厂|五金行|選物店|选物店|供应站|采购中心|物资部|超市|公司)/;
const vietnamese = /Công ty (?:TNHH |CP |Cổ phần )?(?:\p{Lu}\p{L}* ?){1,5}/u;
const japanese =
  /(?:株式会社|有限会社)[\u3040-\u30ff\u4e00-\u9fffA-Za-z]{2,14}?(?=[のです、。\s]|と申|$)|[\u3040-\u30ff\u4e00-\u9fff]{2,14}株式会社/;
const russian =
  /(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОО|ЧП|СП|ТД|ОсОО|ЧУП|ТОВ|ФОП)\s{1,2}(?:[«"“„][^»"”\n]{2,50}[»"”]|[А-ЯЁA-Z][\p{L}-]{1,24}(?: [А-ЯЁA-Z][\p{L}.-]{1,24}){0,2})/u;
const arabic = /(?:شركة|شركه|مخبز|مؤسسة|مؤسسه|مصنع|مجموعة|مجموعه)(?: [\u0621-\u064a]{2,14}){1,4}/;
const arabicForm = /[\u0621-\u064a] [شذ]\. ?م\. ?[مك]/;
const named =
  /(?:greetings from|my company is|our company(?:,| is| name is| is called)?|company named|company called|company name is|from the company|on behalf of|representing|i (?:represent|work (?:for|at|with))|(?:buyer|purchaser|procurement manager|purchasing manager|owner|ceo|director|sales manager) (?:at|of|for|from|with)|we are|i am \p{L}{2,16}(?: \p{L}{2,16})? (?:from|at|of|with)|this is \p{L}{2,16}(?: \p{L}{2,16})? (?:from|at|of|with)|here is|我们是|我是|我司是|我公司是|本公司是|wir sind(?: die)?|wir, die|firma|mein unternehmen|im auftrag der|somos(?: la empresa)?|empresa|nous sommes(?: la societe)?|societe|de la societe|мы - |мы компания|компания|компании|наша компания|нашей компании|نحن|نحن شركه|somos a|da empresa|a empresa)\s{1,2}[«"“'‘]?/giu;
const properName = new RegExp(`^(?:${word}${joiner}){0,4}${word}`, 'u');
const notNames =
  /^(?:We|Our|The|This|I|You|Your|Please|Dear|Hello|Hi|Good|Thank|Thanks|Best|Kind|Regards|Looking|Interested|China|Canton|From|In|Is|A|An|Bitte|Wir|Sehr|Guten|Hola|Estimados?|Bonjour|RFQ|Re|Fwd)\b\s?/;

export const clean = (name: string): string | undefined => {
  let kept = name.replace(/\s+/g, ' ').replace(/^[\s"'«“„(,.-]+|[\s"'»”,;:(-]+$/g, '');
  for (let times = 0; times < 4 && notNames.test(kept); times++) kept = kept.replace(notNames, '');
  return kept.length >= 2 && kept.length <= 80 && !/^\d/.test(kept) ? kept : undefined;
};

const searchedOfLine = 260;

const inLine = (line: string): string | undefined => {
  for (const pattern of [withForm, japanese, russian, arabic, vietnamese, withTrade, leading]) {
    const name = pattern.exec(line)?.[0];
    const kept = name && clean(name);
    if (kept) return kept;
  }
  const han = (chinese.exec(line) ?? chineseTrade.exec(line))?.[0].replace(
    /^(?:我们?是|我司是?|我公司是?|敝公司|本公司|我(?=[\u4e00-\u9fff]{4,18}有限公司)|来自|这里是|你好|您好|和|在|是|的|一家|贵)+/,
    '',
  );
  return han &&
    han.length > 3 &&
    !/^(?:贵|我|本|你们?|他们?|一家|外贸|这家|哪家|几家|该|各|母|子|总)?(?:[一-龥]{0,2}的)?(?:公司|集团)$/.test(
      han,
    ) &&
    !/[贵貴](?:公司|司)|一[份个]|^.{2}公司$|我公司|一家|了解|外贸公司$|贸易公司$|我们|你们|您公司|别让|请问|样品|到我|^(?:给|让|把|被|对|跟)/.test(
      han,
    )
    ? han
    : undefined;
};

/** Whether a name can only be a firm's: it says its legal form or its trade. */
export const namesFirm = (name: string): boolean =>
  [withForm, withTrade, leading, chinese, russian, arabic, arabicForm].some((pattern) =>
    pattern.test(name),
  );

const introduced = (body: string): string | undefined => {
  for (const cue of body.slice(0, 6000).matchAll(named)) {
    const rest = body
      .slice(cue.index + cue[0].length, cue.index + cue[0].length + 70)
      .split('\n')[0]!;
    const name = clean(properName.exec(rest)?.[0] ?? '');
    if (name && !/^(?:[A-Z]{2}|\d+)$/.test(name) && !isCommon(name) && !placeNamed(name))
      return name;
  }
  return undefined;
};

const isCommon = (name: string): boolean =>
  /^(?:An?|One|Leading|Importers?|Distributors?|Wholesalers?|Manufacturers?|Professional|Trading|Germany|Looking|Based|Located|Interested|Big|Small|New|Hersteller|Händler|Importeur|Großhändler|Importadores|Distribuidores|Auf|Ein|Eine|Una|Un|Une)\b/.test(
    name,
  );

const ownLabel = (domain: string): string =>
  domain
    .replace(/^(?:mail|info|sales|export)\./, '')
    .split('.')[0]!
    .replace(/[-_]/g, ' ');

/** A line of the text whose words are the mail domain written out: `Nordlicht Werkzeuge` for nordlicht-werkzeuge.example. */
const likeDomain = (letter: Letter, email: string | undefined): string | undefined => {
  if (!email || isFreeMail(domainOf(email)) || isRelay(email)) return undefined;
  const label = ownLabel(domainOf(email)).replace(/\s/g, '');
  const lines = letter.body.slice(-3000).split('\n');
  return lines
    .map((line) => line.trim())
    .find(
      (line) =>
        line.length < 60 &&
        !/[@/]/.test(line) &&
        label.length > 3 &&
        line
          .toLowerCase()
          .replace(/[^a-z0-9]/g, '')
          .startsWith(label),
    );
};

const person = `[${capital}][${anyLetter}'’.-]{0,20}(?: [${capital}][${anyLetter}'’.-]{0,20}){1,2}`;
/** `Lucy Adeyemi, BrightPath Promotions`, `Timo Kessler von Radwerk Kessler`: a person's name leads to the firm's. */
const besidePerson = new RegExp(
  `(?:^|[.!?\\n,] ?)${person}(?:, | (?:from|of|at|von|de|da) )((?:${word}${joiner}){0,3}${word})(?=[\\s.,;(!]|$)`,
  'gu',
);

const ofPerson = (body: string): string | undefined => {
  for (const match of body.slice(-1200).matchAll(besidePerson)) {
    const name = clean(match[1]!.replace(/\. .*$/, ''));
    if (
      /^(?:head|manager|director|purchas|procure|owner|ceo|buyer|sales|export|import)\b/i.test(
        match[1]!,
      )
    )
      continue;
    const isPlace = name?.split(/,\s?/).every((part) => placeNamed(part));
    if (name && !isPlace && !placeNamed(name) && /\s|\p{Lu}.*\p{Lu}/u.test(name)) return name;
  }
  return undefined;
};

const firmWords = new RegExp(`^${word}(?:${joiner}${word}){0,4}$`, 'u');
const roleOfPerson =
  /(?:manager|director|purchas|procure|sourcing|buyer|owner|ceo|founder|engineer|department|dept|head|officer|sales|einkauf|compras|achats|gerente|sent from|regards|thanks|tel\b|phone)/i;

/** Below or after the writer's name: `Linnea Holm, Nordstig Workwear`. */
const besideName = (body: string, contact: string | undefined): string | undefined => {
  if (!contact || !/\s/.test(contact)) return undefined;
  const at = body.lastIndexOf(contact);
  if (at < 0) return undefined;
  const pieces = body
    .slice(at + contact.length, at + contact.length + 160)
    .split(/[,\n|;()]|\.\s| [–—-] /)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .slice(0, 3);
  const name = pieces.find(
    (piece) =>
      piece.length > 3 && firmWords.test(piece) && !roleOfPerson.test(piece) && !placeNamed(piece),
  );
  return name && clean(name);
};

const runOfNames = `${word}(?:${joiner}${word}){1,3}`;
/** `Haddad Medical Stores in Amman supplies`, `category manager with Fjordland Home Stores`, `(Karaca Züccaciye)`. */
const inPassing = new RegExp(
  `(?:(?:^|[.!?:,\\n] )(?:Dear,? )?(${runOfNames})(?=,? (?:in|of|at|is|are|has|operates|runs|supplies|makes|sells|imports|exploite|busca|desea|sucht|betreibt|ищет|\\p{Ll}{3,}s) )|(?:with|at|from|for|here at|chez|bei|della|da|portal|by|join) (${runOfNames}|[A-Z][a-z]+[A-Z][a-z]+)|[(«“「"](${runOfNames})[)»”」"])`,
  'gu',
);

const namedInPassing = (body: string, contact = ''): string | undefined => {
  for (const match of body.slice(0, 1600).matchAll(inPassing)) {
    const name = clean((match[1] ?? match[2] ?? match[3])!);
    const isOther = name && (contact.includes(name) || name.includes(contact || '\u0000'));
    if (
      name &&
      !/[.!?] /.test(name) &&
      !isOther &&
      !isCommon(name) &&
      !roleOfPerson.test(name) &&
      !placeNamed(name)
    )
      if (!name.split(/[ ,]+/).some((part) => placeNamed(part) && part.length > 3)) return name;
  }
  return undefined;
};

/** What each way of naming one's firm finds, by its name. */
export const firmsByRules = (
  letter: Letter,
  email: string | undefined,
  contact?: string,
): [string, string | undefined][] => {
  const lines = letter.body.slice(0, 40_000).split('\n');
  const late = lines.slice(-14).filter((line) => line.trim().length < 90);
  const firstOf = (some: readonly string[]) =>
    some.map((line) => inLine(line.slice(0, searchedOfLine))).find(Boolean);
  const spelled = likeDomain(letter, email);
  return [
    ['late', firstOf(late.slice().reverse())],
    ['domain', spelled ? clean(spelled) : undefined],
    ['early', firstOf([letter.from?.name ?? '', ...lines.slice(0, 60)])],
    ['besideName', besideName(letter.body, contact)],
    ['introduced', introduced(letter.body)],
    ['ofPerson', ofPerson(letter.body)],
    ['inPassing', namedInPassing(letter.body, contact)],
  ];
};
