/** Digits written as telephone numbers are, with what stands before them. */
export type WrittenPhone = {
  readonly at: number;
  readonly end: number;
  /** As dialled: with `+` where a country code is written. */
  readonly dialled: string;
  readonly isInternational: boolean;
  /** What the words before it say it is. */
  readonly called: 'phone' | 'fax' | 'ours' | 'other' | 'nothing';
  /** Whether nothing else stands on its line. */
  readonly isAlone: boolean;
  /** Whether it ends its line, behind a name or a firm. */
  readonly endsLine: boolean;
  /** In groups as people write numbers they mean to be dialled. */
  readonly isGrouped: boolean;
};

const run =
  /(?<![\d$€£¥#@_]|\d[.,:/]|[a-zа-я]-)(?:\+ ?\(?|\(\+? ?)?\d[\d ().\-/]{5,26}\d(?![\d@]|[.,:]\d|\s?(?:mm|cm|m2|kgs?|pcs|pieces|units|sets|tons?|x(?=\s\d)|€|\$|usd|eur|rmb|cny|元|đ|dong|%)(?![a-z]))/g;
const most = 40;

const phoneWord =
  /(?:(?<![a-zа-я])(?:tel\w{0,6}|tlf|tfno|telf|phone|mobile?|mob|movil|celular|cel|cell|cellular|whats ?app|whatsap|wats?app|wsp|zap|viber|telegram|signal|zalo|line|imo|botim|wechat|weixin|call(?: me)?|ring(?: me)?|reach (?:me|us)|contact(?:o|s)?(?: no| number)?|ph|handy|mobil|telefon\w{0,2}|portable|fone|fono|gsm|cep|hp|no hp|dt|sdt|wa|ws|t|m|p|c|numero|number|nummer|no\.? tel|rufnummer|durchwahl|direct|office|fernruf|te?xt(?: me)?|hotline|тел\S{0,6}|моб\S{0,7}|сот\S{0,5}|вотсап\S?|ватсап\S?|вацап|вайбер|номер\S?|звоните|телеграм\S?)(?![a-zа-я])|电话|手机|座机|微信|联系方式|联系|致电|来电|号码|携带|携帯|连絡先|전화|연락처|휴대폰|핸드폰|هاتف|جوال|واتس\S{0,4}|موبايل|تلفون|رقمي|رقم|الهاتف|ت(?= ?:)|☎|📞|📱|✆)[^\n\d+]{0,16}$/u;
const faxWord = /(?:fax|telefax|факс|传真|فاكس|faks)[^\n\d+]{0,10}$/;
/** Whose number it is when not the writer's: his who is written to, or who carries the goods. */
const notMine =
  /(?:(?<![a-z])(?:your|ihre?|vuestr\S|votre|vos|su|sua|seu)|ваш\S{0,4}|你们的?|贵司的?|您的|你的)\s?$/;
const oursWord =
  /(?:(?<![a-z])your (?:office|sales|factory|company|colleague|number|line)|(?<![a-z])(?:forwarder|agent|broker|carrier|spediteur)\S{0,2})[^\n\d]{0,16}$/;
const otherWord =
  /(?:(?<![a-zа-я])(?:order|invoice|inv|po|p\.o|ref(?:erence)?|art(?:icle|ikel)?|item|model|sku|account|acc|a\/c|konto\S{0,8}|cuenta|iban|swift|bic|vat|ust\S{0,6}|tax(?: id)?|steuer\S{0,8}|cnpj|cpf|nif|cif|nit|ruc|rut|rfc|cuit|inn|инн|кпп|огрн|бин|иин|оквэд|р\/с|siret|siren|reg\S{0,10}|licen[cs]e|hs ?(?:code)?|hts|ncm|lot|batch|serial|s\/n|cas|ean|gtin|upc|part|p\/n|drawing|dwg|tracking|awb|b\/l|container|booking|zip|plz|postal|po box|p\.o\. box|box|id|tin|trn|cr|gst\S{0,3}|iec|eori|din|iso|en|date|dated|passport|договор\S?|счет\S?|заказ\S?|арт\S{0,6})|订单号?|单号|账号|帐号|税号|编号|型号|合同号|邮编|统一编号|统编|信用代码|qq)(?: ?(?:no|nr|number|nummer|numero|code|id|№|#))?[.:：# ]{0,4}$/;

/** A date, or sizes one after the other. */
const noPhone =
  /^(?:(?:19|20)\d\d[ ./-]\d{1,2}[ ./-]\d{1,2}|\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d)(?!\d)|\d\/\d+\/\d|^\d{5}-\d{3}$/;
const grouped =
  /^(?:\+|\(|0[\d(]|8 ?\(|[6-9]\d{9}$|[6-9]\d{4} \d{5}$|\d{2} 9?\d{4}-\d{4}$|\d{2,4}[ .-]\d{2,4}[ .-]\d{2,5}|\d[ .-]\d{3,4}[ .-]\d{3,4}|\d{4}[ -]\d{4}$|1?[- .]?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})/;
/** `10 000 20 000`: thousands, no telephone. */
const thousands = /^\d{1,3}(?:[ .]\d{3}){1,2}$/;
const fewest = 7;
/** More digits than any number has: those of something else follow. */
const mostDigits = 24;

const calledBy = (before: string): WrittenPhone['called'] => {
  if (faxWord.test(before)) return 'fax';
  if (otherWord.test(before)) return 'other';
  const isPhone = phoneWord.exec(before);
  if (oursWord.test(before) || (isPhone && notMine.test(before.slice(0, isPhone.index))))
    return 'ours';
  return isPhone ? 'phone' : 'nothing';
};

/** `0086`, `86-`: how the country code is written without a plus. */
const withPlus = (written: string): string =>
  written
    .replace(/^\(?\+? ?\(?/, (lead) => (lead.includes('+') ? '+' : ''))
    .replace(/^(?:00|011) ?(?=[1-9]\d)(?=[\d ().-]{9})/, '+')
    .replace(/\(0\)/, '')
    .replace(/^(?=86[ -]?1[3-9]\d[ -]?\d{4}[ -]?\d{4}$)/, '+')
    .trim();

/** Where a second number begins behind the first. */
const second = /\s?\/\s?\d{3}| {2,}| - (?=0)| \d{1,2}\.\d{1,2}\.\d{2,4}/;

/** The numbers of a folded text that may be telephone numbers, in order. */
export const phonesIn = (folded: string): WrittenPhone[] => {
  const found: WrittenPhone[] = [];
  for (const match of folded.matchAll(run)) {
    if (found.length >= most) break;
    const { index: at } = match;
    const whole = match[0];
    const cut = second.exec(whole.slice(8));
    const written = cut ? whole.slice(0, 8 + cut.index) : whole;
    const digits = written.replace(/\D/g, '');
    const end = at + written.length;
    if (digits.length < fewest || digits.length > mostDigits || noPhone.test(written)) continue;
    const line = folded
      .slice(Math.max(0, at - 40), at)
      .split('\n')
      .pop()!;
    const before = /^\(/.test(written) && /\+$/.test(line) ? `${line}+` : line;
    const dialled = withPlus(written);
    found.push({
      at,
      end,
      dialled,
      isInternational: dialled.startsWith('+'),
      called: calledBy(before),
      endsLine:
        /(?:^|[\s,;|(·-])$/.test(before) &&
        /^[ \t]{0,4}(?:$|[\n,;|)/·•.])/.test(folded.slice(end, end + 6)),
      isAlone: before.trim() === '' && /^[ \t]{0,4}(?:\n|$)/.test(folded.slice(end, end + 6)),
      isGrouped: grouped.test(written) && !(thousands.test(written) && digits.length < 9),
    });
  }
  return found;
};
