import { fold } from '../reading/folded';
import { labelOf } from '../reading/labels';
import type { Amount } from './numbers';
import { measure } from './sized-items';

export type Found = { readonly amount: Amount; readonly product: string };

const bullet =
  /^[\s>]{0,8}(?:[-*•·–—▪●◦✓]\s{0,3}|\(?\d{1,2}[.)、）]\s{0,3}(?!\d)|[①-⑳]\s{0,3}|\(?[a-h][.)]\s{1,3})/;
/** What a line of a list may be about besides goods. */
const ofTerms =
  /^(?:packing|packaging|package|moq|samples?|delivery|price|payment|size|colou?r|material|weight|quantity|qty|total|capacity|thickness|length|width|height|包装|起订|样品|数量|价格|交|付款|颜色|材质|材料|尺寸|规格|упаковк|образ|срок|цена|оплат|цвет|verpackung|muster|farbe|material|embalaje|muestra|color|emballage|echantillon|couleur)/;
/** `DN50`, `PN16`, `2"`: what tells two things of one name apart. */
const sizeOf = new RegExp(`^(?:${measure})$`);

/** The first part of a line that can be a name, with the size that follows it. */
const nameIn = (said: string, isName: (phrase: string) => boolean): string => {
  const parts = said
    .split(/[,;，；:：|\t]| [–—-] /)
    .map((part) => part.replace(/^[\s"“(（]+|[\s“”(（=–—-]+$/g, ''))
    .filter(Boolean);
  const at = parts.findIndex((part) => !labelOf(part) && isName(part));
  const name = parts[at];
  if (!name || ofTerms.test(fold(name))) return '';
  const [next = ''] = parts.slice(at + 1);
  return sizeOf.test(fold(next)) && !/\d/.test(name.replace(/^\d+-/, ''))
    ? `${name} ${next}`
    : name;
};

type Line = { readonly from: number; readonly to: number };

const linesOf = (body: string): Line[] => {
  const lines: Line[] = [];
  for (let from = 0; from <= body.length; ) {
    const end = body.indexOf('\n', from);
    const to = end < 0 ? body.length : end;
    lines.push({ from, to });
    from = to + 1;
  }
  return lines;
};

/** The last count of a line is what is wanted: `2-piece ball valve, 4 bolts, 400 pcs`. */
const countOf = (amounts: readonly Amount[], { from, to }: Line): Amount | undefined => {
  const inside = amounts.filter(({ at, end }) => at >= from && end <= to);
  const counted = inside.filter(({ unit }) => unit !== '');
  return (counted.length > 0 ? counted : inside).pop();
};

/**
 * The goods of a list whose lines begin with a dash or a number, each with its own quantity; nothing where fewer than
 * two lines are such.
 */
export const listedItems = (
  body: string,
  amounts: readonly Amount[],
  isName: (phrase: string) => boolean,
  behind: (amount: Amount) => string,
  isGoods: (product: string) => boolean,
): readonly Found[] => {
  const found = linesOf(body).flatMap((line): Found[] => {
    const mark = bullet.exec(body.slice(line.from, Math.min(line.to, line.from + 20)))?.[0].length;
    if (mark === undefined) return [];
    const amount = countOf(amounts, line);
    if (!amount) return [];
    const ahead = nameIn(body.slice(line.from + mark, amount.at), isName);
    const product = ahead || behind(amount);
    return product ? [{ amount, product }] : [];
  });
  return found.length > 1 && found.some(({ product }) => isGoods(product)) ? found : [];
};
