/** Beginnings of month names in folded text, January first, in the languages inquiries come in. */
const beginnings = [
  'jan(?:uary|uar|v(?:ier)?)?|enero|ene|janeiro|январ[яье]|янв|يناير|كانون الثاني|gennaio|ocak|januari|styczni[au]|styczen|janner',
  'feb(?:ruary|ruar)?|fevr(?:ier)?|febrero|fevereiro|fev|феврал[яье]|фев|فبراير|شباط|febbraio|subat|februari|lut(?:ego|ym|y)',
  'mar(?:ch|z|s|zo|co)?|maerz|март[ае]?|мар|مارس|اذار|mart|maart|maret|marzec|marc[au]',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|апрел[яье]|апр|ابريل|نيسان|nisan|kwiecien|kwietni[au]',
  'may|mai|mayo|maio|ма[яйе]|مايو|ايار|maggio|mayis|mayıs|mei|maj[au]?',
  'jun[ei]?|juin|junio|junho|июн[яье]|يونيو|حزيران|giugno|haziran|juni|czerwiec|czerwc[au]',
  'jul[iy]?|juil(?:let)?|julio|julho|июл[яье]|يوليو|تموز|luglio|temmuz|juli|lipiec|lipc[au]',
  'aug(?:ust)?|aout|agosto|ago|август[ае]?|авг|اغسطس|اب|agustos|agustus|augustus|sierpien|sierpni[au]',
  'sep(?:t(?:ember|embre)?|tiembre)?|setiembre|setembro|set|сентябр[яье]|сент?|سبتمبر|ايلول|settembre|eylul|wrzesien|wrzesni[au]',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|октябр[яье]|окт|اكتوبر|تشرين الاول|ottobre|ekim|pazdziernik[au]?',
  'nov(?:ember|embre|iembre|embro)?|ноябр[яье]|ноя|نوفمبر|تشرين الثاني|novembre|kasim|kasım|listopad[au]?',
  'dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|декабр[яье]|дек|ديسمبر|كانون الاول|aralik|aralık|desember|grudzien|grudni[au]',
];

/** Any month name; which month it is, `monthNumber` says. */
export const monthPattern = `(?:${beginnings.join('|')})`;
const patterns = beginnings.map((names) => new RegExp(`^(?:${names})$`));

/** 1 to 12 for a folded month name, 0 for any other word. */
export const monthNumber = (name: string): number =>
  patterns.findIndex((names) => names.test(name)) + 1;
