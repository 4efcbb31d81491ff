/** Beginnings of month names in folded text, January first, in the languages inquiries come in. */
const beginnings = [
  'jan(?:uary|uar|v(?:ier)?)?|enero|ene|janeiro|январ[яь]|янв|يناير|كانون الثاني|gennaio|ocak|januari|stycznia|jaenner|janner',
  'feb(?:ruary|ruar)?|fevr(?:ier)?|febrero|fevereiro|fev|феврал[яь]|фев|فبراير|شباط|febbraio|subat|februari|lutego',
  'mar(?:ch|z|s|zo|co)?|maerz|марта?|мар|مارس|اذار|mart|maart|marca',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|апрел[яь]|апр|ابريل|نيسان|nisan|kwietnia',
  'may|mai|mayo|maio|ма[яй]|مايو|ايار|maggio|mayis|mei|maja',
  'jun[ei]?|juin|junio|junho|июн[яь]|июнь|يونيو|حزيران|giugno|haziran|juni|czerwca',
  'jul[iy]?|juil(?:let)?|julio|julho|июл[яь]|يوليو|تموز|luglio|temmuz|juli|lipca',
  'aug(?:ust)?|aout|agosto|ago|августа?|авг|اغسطس|اب|agustos|augustus|sierpnia',
  'sep(?:t(?:ember|embre)?|tiembre)?|setembro|set|сентябр[яь]|сен|سبتمبر|ايلول|settembre|eylul|wrzesnia',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|октябр[яь]|окт|اكتوبر|تشرين الاول|ottobre|ekim|oktober|pazdziernika',
  'nov(?:ember|embre|iembre|embro)?|ноябр[яь]|ноя|نوفمبر|تشرين الثاني|kasim|listopada',
  'dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|декабр[яь]|дек|ديسمبر|كانون الاول|aralik|grudnia',
];

/** Any month name; which month it is, `monthNumber` says. */
export const monthPattern = `(?:${beginnings.join('|')})`;
const patterns = beginnings.map((names) => new RegExp(`^(?:${names})$`));

/** 1 to 12 for a folded month name, 0 for any other word. */
export const monthNumber = (name: string): number =>
  patterns.findIndex((names) => names.test(name)) + 1;
