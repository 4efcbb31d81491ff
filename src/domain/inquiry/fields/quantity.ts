import type { Letter } from '../reading/letter';
import { countIn } from './count';
import { units } from './units';

const number =
  '[二两三四五六七八九十][十百千万]{1,3}|[两二三四五六七八九十](?=[台套柜吨])|' +
  String.raw`\d{1,3}(?:[,. ']\d{3}){1,3}|\d{1,7}(?:[.,]\d{1,2})?`;
const size = String.raw`(?:\s?(?:k|mil|thousand|million|万|千|тыс\.?|тысяч|만|천|tausend|mille|الف|ألف))?`;
const latinEnd = '(?![a-z0-9а-я\\u0600-\\u06ff])';
const quantity = new RegExp(
  String.raw`(?<![\w$£€¥-]|\d[.,:])(?:${number})${size}\s?\+?\s{0,2}(?:(?:x|х|×)\s?)?(?:${units})(?:${latinEnd}|(?<=[\u3040-\u9fff\uac00-\ud7af]))`,
  'g',
);

/** Things with a number and a unit that are not how much is wanted: sizes, ages, prices, what the sender makes. */
const notWanted =
  /(?:moq|minimum|起订|每|per|\/|over|thick|width|length|height|diameter|weight|capacity|长|宽|高|厚|直径|重|capacidad|usd|\$|€|only|old|distance|pressure|power|depth|rated|load)\s{0,2}(?:of |is |: ?)?$/;
/** `jacks of 3 tons`: what one of them lifts. */
const sizeOf = /[a-zа-я]{3} (?:of|de|di|von|van|do|da|на|zu) $/;
const ofSize =
  /(?:thick|width|length|height|diameter|depth|长|宽|高|厚|直径)\s{0,2}(?:of |is |: ?)?$/;
const wanted =
  /(?:qty|quantity|need|order|require|want|purchase|buy|looking for|quote for|first|trial|initial|数量|需要|采购|要|订|共|menge|bestell|benotig|brauchen|cantidad|necesit|pedido|quantite|besoin|commande|количеств|нужн|требу|заказ|كميه|نحتاج|نريد|quantidade|precis|ilk|siparis|ihtiyac)/;
/** The sum of several items is what is wanted. */
const total =
  /(?:total|altogether|in all|in total|combined|合计|总共|总计|共计|共|insgesamt|gesamt|en total|au total|итого|всего|общ\S{2,3}|الاجمالي|toplam|totale|lacznie)\W{0,3}(?:of |de |:|von )?$/;
const totalAfter = /^[ ,)(]{0,2}(?:altogether|in total|in all|total|en total|insgesamt|всего|合计)/;
const measures =
  /(?:kg|kgs|kilo|kilos|grams?|lbs?|\dm| m|meter|meters|metres?|mtrs?|feet|米|公斤|升|liters?|litres?|ltrs?|кг|т|متر|litros?|metros?|m3|m³|gallons?|yards?|each|sheets?)$/;

/** `500 liter tank`: a volume before the thing it is the size of. */
const volume = /(?:lit(?:er|re)|ltr|gallon)$/;

type Found = { readonly text: string; readonly at: number; readonly points: number };

const rate = (folded: string, at: number, text: string, later: boolean): number => {
  const before = folded.slice(Math.max(0, at - 40), at);
  let points = later ? 0 : 1;
  if (wanted.test(before)) points += 3;
  if (total.test(before) || totalAfter.test(folded.slice(at + text.length, at + text.length + 16)))
    points += 5;
  if (sizeOf.test(before)) points -= 2;
  if (notWanted.test(before) && !(ofSize.test(before) && !measures.test(text))) points -= 4;
  if (measures.test(text)) points -= 2;
  if (volume.test(text) && /^ (?!of |per )[a-z]/.test(folded.slice(at + text.length))) points -= 5;
  if (
    /^(?:\/|per |a (?:month|year)|each)/.test(folded.slice(at + text.length, at + text.length + 8))
  )
    points += 0;
  return points;
};

/** A count so likely goes before a measure. */
const sureCount = 4;

/** How much is wanted, number and unit as written. */
export const quantityIn = (letter: Letter, folded: string): string | undefined => {
  const labelled = letter.form.find(
    (line) => line.label === 'quantity' && /\d/.test(line.value.normalize('NFKC')),
  );
  if (labelled) {
    const start = folded.slice(labelled.at, labelled.at + 80).split('\n')[0]!;
    const match = start.match(quantity)?.[0];
    return letter.body
      .slice(labelled.at, labelled.at + 80)
      .split('\n')[0]!
      .slice(match ? start.indexOf(match) : 0, match ? start.indexOf(match) + match.length : 60)
      .trim();
  }
  let best: Found | undefined;
  let seen = 0;
  for (const match of folded.slice(0, 30_000).matchAll(quantity)) {
    const points = rate(folded, match.index, match[0], seen > 0);
    if (!best || points > best.points) best = { text: match[0], at: match.index, points };
    if (++seen > 40) break;
  }
  const asWritten = (found: Found) => letter.body.slice(found.at, found.at + found.text.length);
  if (best && best.points > 0) return asWritten(best).trim();
  const count = countIn(letter.body, folded);
  if (!best || best.points <= -3) return count?.text;
  return count && count.points >= sureCount ? count.text : asWritten(best).trim();
};
