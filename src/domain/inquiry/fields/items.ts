import type { Item } from '../inquiry';
import { fold } from '../reading/folded';
import { roleOf } from '../signals/roles';
import { isGoods, namesKnownGoods } from '../words/goods';
import { namesFirm } from './company-rules';
import { type Found, listedItems } from './listed-items';
import { type Amount, numbersIn } from './numbers';
import { isThing, nameOnly, phraseAt } from './product';
import { standing } from './quantity-stand';
import { measure, sizedItems } from './sized-items';
import { withoutBareStandard } from './standard';

/** Of such a number nothing is wanted: a size, a price, a time, a sample, what one of them holds. */
const ofNoItem = new Set(
  'notCount sizeOf ofOther xBefore atBefore perBefore into moneyBefore packed measureAfter moneyAfter spanAfter monthAfter peopleAfter rangeAfter moreAfter ofSample least total'.split(
    ' ',
  ),
);
const most = 20;
/** Below this a measure is rather the size of one than how much is wanted. */
const sizes: Readonly<Record<string, number>> = { length: 100, weight: 60, volume: 1000, area: 20 };
const joint = /^ ?(?:of |de |d'|di |von |van |x |的)?/;
/** What numbers a line of a list: `1)`, `2.`, `-`, `•`. */
const bullet = /^[\s*•·–—-]{0,4}(?:\(?\d{1,2}[.)、)]\s?|[①-⑳]\s?)?/;
const between = /[;；\n]|[,，、](?!\d{3}(?!\d))| (?:and|und|y|et|e|и|plus|sowie) |[和及]/;

/** Words behind a name that are no part of it. */
const trailing =
  /[ ,](?:each|every|ea|please|pls|only|also|cada|chacune?|jeweils|je)(?![\p{L}]).*$|(?<= )\S{1,12}\/\d.*$/iu;
const starts =
  /(?:^|[\n,;:，；：、(+&]|(?<![a-zа-я])(?:and|plus|und|y|et|e|и|need|want|quote|order|buy|for|of|для|por|pour|um|de|needed|besoin de|necesitamos|queremos|precisamos de|нужно|нужны)) {0,2}$/;

const isName = (phrase: string): boolean => {
  const words = fold(phrase).split(/[\s-]+/);
  return (
    words.length <= 7 &&
    /^[\p{L}\d]/u.test(phrase) &&
    isThing(phrase) &&
    !namesFirm(phrase) &&
    (isGoods(words[0]!) || !/^[iIUyYnNomhslejrx]$/.test(roleOf(words[0]!) ?? ''))
  );
};

/** What stands right behind a count, up to the next stop. */
const behind = (body: string, folded: string, { end }: Amount): string => {
  const at = end + (joint.exec(folded.slice(end, end + 8))?.[0].length ?? 0);
  if (/^\s*(?:\n|[,;:.)，；。]|$)/.test(folded.slice(at, at + 2))) return '';
  const phrase = (phraseAt(body, folded, at) ?? '').replace(trailing, '');
  return isName(phrase) ? wholeName(body, at, phrase) : '';
};

/** `2-piece ball valve`, `ball valve 2"`: a number and its sign belong to the name that begins or ends with them. */
const wholeName = (body: string, from: number, phrase: string): string => {
  const at = body.indexOf(phrase, from);
  if (at < 0) return phrase;
  const lead = /(?<![\w.,])\d{1,2}-$/.exec(body.slice(Math.max(0, at - 4), at))?.[0] ?? '';
  const sign = /\d$/.test(phrase)
    ? (/^(?:["”]|'')/.exec(body.slice(at + phrase.length))?.[0] ?? '')
    : '';
  return lead + phrase + sign;
};

/** What stands before a count in its part of a list. */
const ahead = (body: string, folded: string, { at }: Amount, from: number): string => {
  const said = folded.slice(Math.max(from, at - 90), at);
  const part = said
    .replace(/(?:[\s,，:：=(（|\t–—-]|(?<![\p{L}])(?:qty|quantity|q'ty)[.:]?\s?){1,9}$/u, '')
    .split(between)
    .pop()!;
  const start = Math.max(from, at - 90) + said.lastIndexOf(part);
  const skipped = bullet.exec(part)?.[0].length ?? 0;
  const phrase = body.slice(start + skipped, start + part.length).trim();
  const name = phrase.split(/[:：]/).pop()!.trim();
  return isName(name) ? name : '';
};

const lineOf = (folded: string, at: number): string =>
  folded.slice(folded.lastIndexOf('\n', at - 1) + 1, at);

/** Numbers that say how many of a thing are wanted: with a unit, right before goods, or at the end of a line of a list. */
const counts = (folded: string): Amount[] => {
  const stand = standing(folded);
  return numbersIn(folded).filter((number) => {
    if (number.isWord || number.value < (sizes[number.kind] ?? 1)) return false;
    if (number.unit === '' && /^[.)、]/.test(folded.slice(number.end))) return false;
    const marks = stand(number);
    const isListed =
      marks.includes('endsLine') &&
      /\p{L}{3}.*(?:[,:：=|\t–—-]|(?:qty|quantity|q'ty|数量|кол-во|menge|cant|qte|qtd)\.?)\s{0,3}$/u.test(
        lineOf(folded, number.at),
      );
    const isCounted =
      number.unit !== '' ||
      isListed ||
      starts.test(folded.slice(Math.max(0, number.at - 20), number.at));
    return isCounted && !marks.some((mark) => ofNoItem.has(mark));
  });
};

const named = (amounts: readonly Amount[], nameOf: (amount: Amount, from: number) => string) => {
  let from = 0;
  return amounts.flatMap((amount): Found[] => {
    const product = nameOf(amount, from);
    from = amount.end;
    return product ? [{ amount, product }] : [];
  });
};

const sizesIn = new RegExp(measure, 'g');

/** Goods of the same name and size are one item, however often they are named. */
const distinct = (found: readonly Found[]): Found[] => {
  const known: { readonly own: string; readonly sizes: string }[] = [];
  return found.filter(({ product }) => {
    const own = fold(nameOnly(product));
    const sizes = (fold(product).match(sizesIn) ?? []).join();
    const isKnown = known.some(
      (other) =>
        (other.own.includes(own) || own.includes(other.own)) &&
        (sizes === other.sizes || sizes === '' || other.sizes === ''),
    );
    known.push({ own, sizes });
    return !isKnown;
  });
};

/** Whether two names are of one thing: one holds the other, or a word of it. */
const isSame = (one: string, other: string): boolean => {
  const [left, right] = [fold(one), fold(other)];
  if (left.includes(right) || right.includes(left)) return true;
  return left.split(/[\s-]+/).some((word) => word.length > 4 && right.includes(word.slice(0, -1)));
};

/** What is wanted first of all, as it was read by itself. */
export type Wanted = { readonly product: string; readonly quantity: string };

const mostLonger = 24;

/**
 * The things wanted where there are several, each with its quantity, as `500 pcs LED panel, 200 pcs track light` or in
 * lines of a list; nothing where one thing is wanted. What was read as wanted must be among them, and the others must be
 * known as goods: a size or a part of one thing is counted in the same way.
 */
export const itemsIn = (body: string, folded: string, wanted: Wanted): readonly Item[] => {
  const amounts = counts(folded).slice(0, most);
  const sized = sizedItems(body, folded, amounts, wanted.product);
  if (amounts.length < 2) return sized;
  const quantityOf = ({ amount }: Found) => body.slice(amount.at, amount.end).trim();
  const isWanted = (found: Found) =>
    isSame(found.product, wanted.product) && wanted.quantity.includes(quantityOf(found));
  const isThis = (product: string) =>
    namesKnownGoods(product) || (wanted.product !== '' && isSame(product, wanted.product));
  const behindOf = (amount: Amount) => behind(body, folded, amount);
  const listed = listedItems(body, amounts, isName, behindOf, isThis);
  if (listed.length > 1)
    return listed.map((found) => ({ product: found.product, quantity: quantityOf(found) }));
  const [first, other] = [
    named(amounts, behindOf),
    named(amounts, (amount, from) => ahead(body, folded, amount, from)),
  ].map((set) =>
    distinct(set.filter((found) => isWanted(found) || namesKnownGoods(found.product))),
  );
  const best = other!.length > first!.length ? other! : first!;
  if (best.length < 2 || !best.some(isWanted)) return sized;
  return best.map((found) => ({
    product:
      isWanted(found) && found.product.length > wanted.product.length + mostLonger
        ? wanted.product
        : withoutBareStandard(found.product),
    quantity: quantityOf(found),
  }));
};
