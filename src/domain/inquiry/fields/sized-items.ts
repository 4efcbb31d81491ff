import type { Item } from '../inquiry';
import type { Amount } from './numbers';

/** A size as goods are told apart by: `DN50`, `3/4"`, `60x60`, `M12`. */
export const measure = String.raw`(?:dn|nps|ø|φ|ду|size) ?\d{1,4}(?:\/\d{1,4})?|\d{1,3}(?:[-. ]\d{1,2}\/\d{1,2}|\/\d{1,2})?(?:[.,]\d)? ?(?:"|”|''|inch(?:es)?|寸|英寸|дюйм\S{0,2})|\d{1,4} ?(?:x|×|\*) ?\d{1,4}(?: ?(?:x|×|\*) ?\d{1,4})? ?(?:mm|cm|мм|см)?|\d{1,4} ?(?:mm|cm|мм|см)|m\d{1,2}(?: ?x ?\d{1,3})?`;
const worn = '(?:xxs|xs|s|m|l|xl|xxl|xxxl|[2-5]xl)';
const begins = String.raw`(?:^|[\s,，;；、:：(（/+&])`;
const size = new RegExp(String.raw`${begins}(${measure}|${worn})[\s:：=–—-]{0,3}$`);
const sizeBehind = new RegExp(
  String.raw`^[ :：]{0,2}(?:of |for |x |@ ?)?(${measure})(?=\s{0,2}(?:[,，;；、.。\n)]|and |$))`,
);
const sizes = new RegExp(`(${measure})`, 'g');
const list = `((?:${measure})(?:(?: |[,，、/;]| and | und | y | et | и |和){1,3}(?:${measure}))+)`;
const eachAhead = new RegExp(
  String.raw`${list}[\s,，:：]{0,2}(?:each|各|每种|je|jeweils|по|cada uno|chacun)?[\s:]{0,2}$`,
);
const eachWord = /(?:each|各|每种|je|jeweils|по|cada uno|chacun)[\s:：]{0,2}$/;
const near = 40;
const mostSizes = 12;

/** The name without the sizes it may end in: they are told of each. */
const bare = (product: string): string =>
  product.replace(new RegExp(String.raw`[\s,]+(?:${measure})\s*$`, 'i'), '').trim();

const written = (product: string, found: string): string => `${bare(product)} ${found.trim()}`;

/** `DN50 200pcs, DN80 150pcs` or `300 pcs DN50, 200 pcs DN80`: one thing in several sizes, each counted. */
const countedSizes = (body: string, folded: string, amounts: readonly Amount[]) => {
  const sized = (sizeOf: (amount: Amount) => { at: number; text: string } | null) =>
    amounts.flatMap((amount) => {
      const found = sizeOf(amount);
      return found
        ? [{ amount, size: body.slice(found.at, found.at + found.text.length).trim() }]
        : [];
    });
  const aheadOf = sized(({ at }) => {
    const from = Math.max(0, at - near);
    const found = size.exec(folded.slice(from, at));
    return found && { at: from + found.index + found[0].indexOf(found[1]!), text: found[1]! };
  });
  const behind = sized(({ end }) => {
    const found = sizeBehind.exec(folded.slice(end, end + near));
    return found && { at: end + found[0].indexOf(found[1]!), text: found[1]! };
  });
  return behind.length > aheadOf.length ? behind : aheadOf;
};

/** `1/2" 3/4" 1" 各5000只`: so many of every size. */
const sizesOfEach = (body: string, folded: string, { at, end }: Amount): string[] => {
  const from = Math.max(0, at - 3 * near);
  const before = folded.slice(from, at);
  const isEach = eachWord.test(before) || /^ ?(?:each|je|chacun)(?![a-z])/.test(folded.slice(end));
  const found = isEach ? eachAhead.exec(before) : null;
  if (!found) return [];
  const start = from + found.index + found[0].indexOf(found[1]!);
  return [...found[1]!.matchAll(sizes)]
    .slice(0, mostSizes)
    .map((one) => body.slice(start + one.index, start + one.index + one[0].length));
};

/** One thing wanted in several sizes, as an item for each; nothing where it is not. */
export const sizedItems = (
  body: string,
  folded: string,
  amounts: readonly Amount[],
  product: string,
): readonly Item[] => {
  if (product === '') return [];
  const quantityOf = ({ at, end }: Amount) => body.slice(at, end).trim();
  for (const amount of amounts) {
    const each = sizesOfEach(body, folded, amount);
    if (each.length > 1)
      return each.map((one) => ({ product: written(product, one), quantity: quantityOf(amount) }));
  }
  const counted = countedSizes(body, folded, amounts);
  if (new Set(counted.map((one) => one.size.toLowerCase())).size < 2) return [];
  return counted.map(({ amount, size: one }) => ({
    product: written(product, one),
    quantity: quantityOf(amount),
  }));
};
