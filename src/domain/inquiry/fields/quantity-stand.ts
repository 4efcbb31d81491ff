import { rolesIn } from '../signals/roles';
import { isGoods, namesKnownGoods } from '../words/goods';
import { monthPattern } from './months';
import type { Amount } from './numbers';
import { holding } from './ranking';

/** Words of wanting before a number; the last of a clause counts. */
const wish =
  /(?:qty|quantity|need|order|require|want|purchase|buy|looking for|quote|quotation|price|first|trial|initial|take|after|数量|需要|采购|要|订|买|共|menge|bestell|benotig|brauch|such|anfrage|angebot|preis|beschaff|cantidad|cantit|necesit|ocup|quier|cotiz|pedido|falta|precio|quantit|besoin|faut|devis|prix|command|souhait|voul|количеств|кол-во|нуж|треб|заказ|купи|закуп|цен|ищ|надо|كميه|نحتاج|نريد|طلب|سعر|عدد|ابي|بدي|quantidade|precis|quer|orcam|preco|cotac|serv|vorre|cerc|prezz|ihtiya|istiyor|fiyat|siparis|lazim|potrzeb|szuka|cena|nodig|zoek|prijs|butuh|pesan|can |mua )/g;
const near = 14;
/** The sum of several items is what is wanted. */
const totalBefore =
  /(?:total|altogether|in all|combined|合计|总共|总计|共计|共|gesamt|итого|всего|общ\S{2,3}|الاجمالي|toplam|totale|lacznie)\W{0,3}(?:of |de |:|von )?$/;
const totalAfter = /^[ ,)(]{0,2}(?:altogether|in total|in all|total|en total|insgesamt|всего|合计)/;
/** Sizes, ages, prices, what the sender makes. */
const notCount =
  /(?:每|per|\/|over|thick|width|length|height|diameter|weight|capacity|长|宽|高|厚|直径|重|capacidad|only|old|distance|pressure|power|depth|rated|load|target|price|budget)\s{0,2}(?:of |is |: ?)?$/;
/** `jacks of 3 tons`: what one of them lifts. */
const sizeOf = /[a-zа-я]{3} (?:of|de|di|von|van|do|da|на|zu|with|mit|con|с) $/;
/** After these a number says where, when or which, not how many. */
const ofOther =
  /(?<![a-zа-я])(?:no|nr|№|n°|hall|halle|stand|room|floor|model|modelo|modele|art|item|size|talla|taille|grosse|din|iso|en|grade|type|typ|class|sch|dn|since|seit|desde|depuis|с|from|age|aged|clause|more than|pantone|ral|aisi|astm|within|every|page|step|version|year|jahr|ano|by|before|on|until)\.?\s?$/;
const atMost =
  /(?:max|min|under|over|up to|bis|until|hasta|jusqu|до|以上|more than|less than)\.? ?$/;
const least = /(?:moq|minimum|min\. order|起订|минимал|mindest|minim)[^.\n]{0,20}$/;
const sample = /sample|样|muestra|echantillon|muster|образ|campion|amostra|عين/;
const perBefore = /(?:per|\/|each|every|je|pro|por|par|每|a)\s?$/;
const into = /(?:\bin|\ben|в|em|по|into) (?:\w+ )?$/;
const moneyBefore = /(?:usd|eur|rmb|us\$|[$€£¥₽]|gbp|price|inr) ?$/;

const measure =
  /^\s?(?:mm|cm|kw|kva|kv|hp|v|volts?|w|watts?|hz|bar|psi|inch|zoll|oz|ml|cl|l|gsm|g|gr|ply|dpi|mic\S*|mah|ah|a|nm|rpm|degrees?|°|"|毫米|厘米|公分|瓦|伏|寸|мм|см|вт|квт|в)(?![a-zа-я])/;
const money =
  /^\s?(?:usd|eur|euros?|dollars?|dolar\S*|rmb|cny|gbp|[$€£¥₽%]|元|美元|美金|块|руб|percent|prozent|процент)/;
const span =
  /^\s?-?\s?(?:years?|days?|weeks?|months?|hours?|minutes?|anos?|dias?|semanas?|mes(?:es)?|horas?|ans|jours?|semaines?|mois|heures?|jahre?n?|tagen?|wochen?|monate?n?|stunden?|giorni|mesi|anni|gun|hafta|ay|yil|dni|tygod\S*|lat|dagen|weken|maanden|лет|год\S*|дн\S{1,2}|недел\S*|месяц\S*|час\S*|يوم|ايام|سنه|سنوات|شهر|天|日|月|年|号|点|周|小时|分钟|个月|o'?clock|am|pm|uhr)(?![a-z])/;
const month = new RegExp(`^[ .]{0,2}(?:of |de )?(?:${monthPattern})(?![a-z])`);
const people =
  /^\s?(?:customers?|clients?|clientes|personen|people|personas|persons|staff|employees|workers|rooms?|restaurants?|shops?|stores?|outlets?|branches|countries|floors|hotels|schools|members|beds|guests|houses?|magasins|tiendas|filialen|магазин\S*|人|家|位|间店|门店)(?![a-z])/;
const range = /^\s?(?:-|to|bis|a|до|至|到)\s?\d/;
const more = /^\s?[x×*/:+]\s?\d/;
const perAfter =
  /^\s?(?:\/|per |a (?:month|year|week)|each|por |pro |par |monthly|yearly|每|في الشهر|в месяц|al mes)/;
/** `in 25 kg bags`: what one of them holds. */
const packing =
  /^\s?-?(?:per )?(?:net )?(?:pp |paper |plastic |steel |big |jumbo |hdpe )?(?:bag|drum|sac|can|pail|jar|roll|carton|case|fass|мешк|бочк|اكياس|كيس|برميل|袋|桶|箱|卷|tambo|bidon|fut|barr|worki)/;
const otherThing =
  /^ (?!of|de|di|per|in|and|to|for|from|with|at|on|cif|fob|each|or|von|des|pro|за|на|в|и)[a-zа-я\u0621-\u064a]/;
const nextWords = /^\s?([\p{L}]{2,20})(?:[ -]([\p{L}]{2,20}))?(?:[ -]([\p{L}]{2,20}))?/u;

type Wish = { readonly holds: boolean; readonly isNear: boolean };

const wishIn = (clause: string): Wish => {
  let end = -1;
  for (const found of clause.matchAll(wish)) end = found.index + found[0].length;
  return { holds: end >= 0, isNear: end >= 0 && clause.length - end < near };
};

const standBefore = (before: string, clause: string): Record<string, boolean> => ({
  sizeOf: sizeOf.test(before),
  notCount: notCount.test(before),
  ofOther: ofOther.test(before),
  lineStart: /(?:^|\n)[\s*•·-]{0,4}$/.test(before),
  stopBefore: /[,:;，：；(（=] ?$/.test(before),
  parenBefore: /\( ?$/.test(before),
  labelBefore: /[:=：] ?$/.test(before),
  xBefore: /\d\s?[x×*]\s?$/.test(before),
  hyphenBefore: /- ?$/.test(before),
  atBefore: /(?:@|at|for|je|a) ?$/.test(before),
  perBefore: perBefore.test(before),
  atMost: atMost.test(before),
  least: least.test(before),
  into: into.test(before),
  moneyBefore: moneyBefore.test(before),
  goodsBefore:
    clause
      .split(/[^\p{L}\p{M}]+/u)
      .slice(-4)
      .some(isGoods) ||
    (/[\u4e00-\u9fff]/.test(clause) && namesKnownGoods(clause.slice(-10))),
});

const standAfter = (after: string, { unit, kind }: Amount): Record<string, boolean> => {
  const isMeasure = /^(?:weight|ton|volume|length)$/.test(kind);
  const [, ...next] = nextWords.exec(after) ?? [];
  const goodsNext = next.some((word) => word && isGoods(word));
  return {
    packed: isMeasure && packing.test(after),
    otherThing: isMeasure && otherThing.test(after),
    measureAfter: measure.test(after),
    moneyAfter: money.test(after),
    spanAfter: !unit && span.test(after),
    monthAfter: !unit && month.test(after),
    peopleAfter: people.test(after),
    rangeAfter: range.test(after),
    moreAfter: more.test(after),
    perAfter: perAfter.test(after),
    endsLine: /^\s{0,2}(?:\n|$)/.test(after),
    stopAfter: /^\s?[,.;)，。；）]/.test(after),
    ofAfter: /^\s?(?:of|de|d'|di|von|van|من|的) /.test(after),
    goodsNext,
    hanGoodsNext: /^[\u4e00-\u9fff]/.test(after) && namesKnownGoods(after.slice(0, 8)),
    wordNext: next.length > 0 && !goodsNext,
    noneNext: next.length === 0,
  };
};

/** What the words around each number of a text say for and against its being how many are wanted. */
export const standing = (folded: string): ((number: Amount) => string[]) => {
  const roles = rolesIn(folded);
  return (number) => {
    const { at, end, kind } = number;
    const before = folded.slice(Math.max(0, at - 60), at);
    const after = folded.slice(end, end + 40);
    const clause = before.split(/[\n.!?;。！？；](?!\d)/).pop()!;
    const { holds, isNear } = wishIn(clause);
    const last = roles.filter((one) => one.at + one.length <= at && one.role !== 'k').pop();
    const next = roles.find((one) => one.at >= end);
    const ofSample = sample.test(clause.slice(-30)) || sample.test(after.slice(0, 20));
    return [
      ...holding({
        wish: holds,
        wishNear: isNear,
        [`${kind}.wish`]: holds,
        total: totalBefore.test(before) || totalAfter.test(after),
        ofSample,
        late: at > 500,
        ...standBefore(before, clause),
        ...standAfter(after, number),
      }),
      `after.${last && !/[.?]/.test(last.role) ? last.role : '^'}`,
      `before.${next?.role ?? '.'}`,
    ];
  };
};
