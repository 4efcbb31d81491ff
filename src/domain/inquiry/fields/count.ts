import { monthPattern } from './months';

/** A number that stands alone: no part of a size, a telephone number, a date, a code or a price. */
const alone =
  /(?<![\w+./×*#%$€£-])(?<!\d[ ,:])(?<!(?:usd|eur|rmb) )(\d{1,3}(?:[,. ']\d{3})+|\d{1,6})(k|mil|万|千)?(?![\d.,:]?\d)(?! ?[x×*%$€£/:°"+-])/g;

/** After these a number says where, when or which, not how many. */
const ofOther =
  /(?<![a-zа-я])(?:no|nr|№|n°|hall|halle|stand|room|floor|model|modelo|modele|art|item|size|talla|taille|grosse|din|iso|en|grade|type|typ|class|sch|dn|since|seit|desde|depuis|с|from|age|aged|clause|over|more than|moq|pantone|ral|aisi|astm|within|every|page|step|version|year|jahr|ano)\.?\s?$/;
const wanted =
  /(?:need|want|order|quote|quotation|price|buy|purchase|require|take|use|after|looking|necesit|ocup|quier|cotiz|pedido|falta|precio|besoin|faut|devis|prix|command|souhait|voul|brauch|benotig|such|anfrage|angebot|preis|bestell|beschaff|нуж|треб|заказ|купи|закуп|цен|ищ|надо|نحتاج|نريد|طلب|سعر|عدد|ابي|بدي|precis|quer|orcam|preco|cotac|serv|vorre|cerc|prezz|ihtiyac|istiyor|fiyat|lazim|potrzeb|szuka|cena|nodig|zoek|prijs|butuh|pesan|can |mua |要|需|订|买|数量|qty|quantity|menge|cantidad|quantit|кол-во)[^.!?\n]{0,30}$|[=:] ?$/;
const notThings = new RegExp(
  `^\\s?(?:mm|cm|km|m|kw|kva|kv|hp|cv|v|volts?|w|watts?|hz|bar|psi|inch|zoll|oz|ml|cl|l|lit\\S*|kg|g|gr|gsm|t|tons?|ply|dpi|mic\\S*|degrees?|grad|years?|days?|weeks?|months?|hours?|minutes?|am|pm|uhr|percent|prozent|por|anos?|dias?|semanas?|meses|horas?|ans|jours?|semaines?|mois|heures?|jahre?n?|tagen?|wochen?|monate?n?|stunden?|giorni|mesi|anni|gun|hafta|ay|yil|dni|tygod\\S*|lat|dagen|weken|maanden|jaar|лет|год\\S*|дн\\S{1,2}|недел\\S*|месяц\\S*|час\\S*|فولت|واط|لتر|غرام|قدم|بوصه|متر|lm|lumen|kelvin|يوم|ايام|سنه|سنوات|شهر|usd|eur|dollars?|euros?|dolar\\S*|rmb|тысяч|млн|million\\S*|houses?|customers|clients?|clientes|personen|people|personas|persons|staff|employees|workers|rooms|restaurants?|shops?|stores?|outlets?|branches|countries|floors|hotels|schools|rolls a|und|and|et|y|e|и|oder|or|ou|o|of|to|in|at|per|by|on|a|st|nd|rd|th|天|日|月|年|号|点|周|小时|分钟|块|元|美元|岁|期|楼|路|家|人|位|公分|厘米|毫米|瓦|伏|${monthPattern})(?![a-zа-я\\u0621-\\u064a])`,
);
const thing =
  /^\s?(?:[a-zà-ÿßłı]{3,}|[а-яіїє]{3,}|[\u0621-\u064a]{3,}|[\u4e00-\u9fff\uac00-\ud7af\u3040-\u30ff])/;
const ended = /^\s{0,2}(?:[\n.,;)?!，。]|$)/;
const atStart = /(?:^|[\n.!?:;,，。] ?|- )$/;

const amountOf = (digits: string): number => Number(digits.replace(/[,. ']/g, ''));

/** How likely a number is how many are wanted; nothing when it cannot be. */
const pointsOf = (
  folded: string,
  digits: string,
  at: number,
  end: number,
  thousands: boolean,
): number => {
  const value = amountOf(digits);
  if (/^0|^1$|^(?:19|20[0-4])\d\d$/.test(digits) || value < 2) return 0;
  const before = folded.slice(Math.max(0, at - 44), at);
  const after = folded.slice(end, end + 30);
  if (ofOther.test(before) || notThings.test(after)) return 0;
  const round = thousands || /[,. ']/.test(digits) || (value >= 100 && value % 10 === 0);
  let points = thousands ? 2 : round ? 1 : 0;
  if (thing.test(after)) points += 2;
  else if (ended.test(after) && round) points += 1;
  if (wanted.test(before)) points += 2;
  if (atStart.test(before)) points += 1;
  return points;
};

const enough = 3;
const mostTried = 40;

export type Count = { readonly text: string; readonly points: number };

/** How many are wanted where no unit says so: `12 drive belts needed`, `4000`, `60.000 bolsas`. */
export const countIn = (body: string, folded: string): Count | undefined => {
  let best = { points: enough - 1, at: 0, end: 0 };
  let tried = 0;
  for (const match of folded.slice(0, 6000).matchAll(alone)) {
    if (++tried > mostTried) break;
    const end = match.index + match[0].length;
    const points = pointsOf(folded, match[1]!, match.index, end, match[2] !== undefined);
    if (points > best.points) best = { points, at: match.index, end };
  }
  const { points, at, end } = best;
  return points >= enough ? { text: body.slice(at, end), points } : undefined;
};
