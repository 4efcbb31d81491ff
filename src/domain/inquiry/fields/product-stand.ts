import { placeNamed } from '../../place/country-names';
import { type Roled, roleOf } from '../signals/roles';
import { asks } from './product-asks';
import { units } from './units';

export type Mark = string;
export type Span = { readonly at: number; readonly end: number };

/** What of a letter every phrase in it is seen beside. */
export type Around = {
  readonly body: string;
  readonly folded: string;
  readonly roles: readonly Roled[];
  /** Where what is taken for the quantity stands. */
  readonly counted: Span | undefined;
  /** Whether nouns are written with a capital in its language. */
  readonly hasGermanNouns: boolean;
};

const germanWords =
  /(?:^| )(?:und|wir|bitte|fur|ihre|mit|der|die|das|eine?|nicht|oder|sie|ist)(?= )/g;
export const hasGermanNouns = (folded: string): boolean =>
  (folded.slice(0, 2000).match(germanWords)?.length ?? 0) * 110 > Math.min(folded.length, 2000);

/** How far before the end of a clause the last word that asks stands. */
const gapToAsking = (clause: string): number | undefined => {
  let nearest: number | undefined;
  for (const pattern of asks)
    for (const match of clause.matchAll(pattern)) {
      const gap = clause.length - match.index - match[0].length;
      if (nearest === undefined || gap < nearest) nearest = gap;
    }
  return nearest;
};
const askedBy = (gap: number | undefined): Mark[] =>
  gap === undefined ? [] : [gap <= 4 ? 'asked' : gap <= 16 ? 'askedBefore' : 'askedLoosely'];

export const countBefore = new RegExp(
  `(?<![\\d.,x×*])\\d[\\d.,' ]{0,9}\\s?(?:k|万|千)?\\s?(?:(?:${units})\\.?)?\\s?(?:of |de |d'|di |von |van |من |x |的)?$`,
);
export const countAfter = new RegExp(
  `^(?:[^\\n.;!?。；！？]{0,48}?[ ,，:：(])?\\d[\\d.,' ]{0,9}\\s?(?:k|万|千)?\\s?(?:${units})(?![a-zа-я])`,
);
const measureAfter = /^[ ,，:：]{0,2}(?:[a-z]{1,4} ?)?\d/;
const ofBefore =
  /(?:catalog\S*|katalog\S*|price ?list|prices?|range|line|supplier\S*|manufactur\S*|factory|maker|provider|assortment|quotation|quote|offer|preis\S*|lieferant\S*|hersteller|linea|fornecedor\S*|proveedor\S*|fournisseur\S*|fabricant\S*|documentation|gamme|tarifs?|listino|catalogo|каталог|поставщик\S*|производител\S*|прайс|цен\S*|sortiment|assortiment|oferta|mayorist\S*|مصنع|مورد|اسعار|سعر) (?:of|for|de|des|d'|du|di|dei|da|dos|das|von|fur|an|на|для|по|sur les|over|in|en|voor)? ?(?:your |the |some |his )?$/;

const listBefore =
  /(?:^|\n)\s{0,4}(?:[-*•·–]|\(?\d{1,3}[.)、:：]|(?:item|lot|pos|position|артикул|no|nr)\.? ?\d{0,3} ?[.:–-]?|[a-z]\))\s{0,4}$/;
const prepBefore =
  /(?:^| )(?:with|in|of|from|without|per|by|on|into|like|mit|aus|in|fur|con|de|en|sin|para|por|avec|sans|dans|pour|sur|com|sem|em|с|со|из|в|на|для|без|под|على|من|في|met|van|ile|z|ze|w|do) $/;
const yourBefore =
  /(?:^| )(?:your|ihre[nrms]?|eure[nrms]?|vos|votre|sus|su|seus|suas|vossos|vossas|vostri|vostre|uw|jullie|ваш[аиеу]\S{0,2}|sizin|panstwa) $|(?:你们|你們|贵司|貴司|贵公司|貴公司|你家|您家|御社|貴社)的?$/;
const sentenceEnd = /[.!?\n。！？；;](?!\d)/g;

const namesGoods = /^[gz]$/;

/** From the last stop before to the next stop behind. */
const sentenceAround = (folded: string, at: number, end: number): Span => {
  const before = folded.slice(Math.max(0, at - 300), at);
  let from = -1;
  for (const stop of before.matchAll(sentenceEnd)) from = stop.index;
  sentenceEnd.lastIndex = 0;
  const stop = /[.!?\n。！？；;](?!\d)/.exec(folded.slice(end, end + 300));
  return {
    at: from < 0 ? Math.max(0, at - 300) : at - before.length + from + 1,
    end: end + (stop?.index ?? 300),
  };
};

const placeOf = (seen: number): Mark =>
  seen < 3 ? `place${seen}` : seen < 5 ? 'place3' : seen < 8 ? 'place5' : 'place8';

const articles: readonly (readonly [Mark, RegExp])[] = [
  [
    'afterThe',
    /(?:^| )(?:the|die|der|das|den|le|la|les|el|los|las|o|os|as|il|lo|i|gli|this|that|these|those) $/,
  ],
  [
    'afterOur',
    /(?:^| )(?:our|my|notre|nos|mon|ma|mes|unsere?[nmrs]?|meine?[nmrs]?|nuestr[oa]s?|mis?|noss[oa]s?|meus?|minhas?|наш\S{0,3}|onze|ons|nostr[aoie]|nasz\S{0,3}) $|(?:我们|我司|我厂|我家)的?$/,
  ],
  [
    'afterA',
    /(?:^| )(?:an?|eine?n?|une?|des|du|una?|unos|unas|some|um|uma|een|bir|some|any) $|(?: d'|^d')$/,
  ],
];
/** What follows a phrase right away. */
const followers: readonly (readonly [Mark, RegExp])[] = [
  ['then.with', /^ (?:with|mit|avec|con|com|с|met|z|without|ohne|sans|sin|sem|без) /],
  ['then.for', /^ (?:for|fur|pour|para|per|для|na|voor|icin) /],
  ['then.in', /^ (?:in|en|em|im|в|aus|made of|from|of) /],
  ['then.and', /^ (?:and|und|et|y|e|и|en|&|oder|or|ou|o) /],
  ['then.comma', /^[,，、]/],
  ['then.open', /^ ?[(（]/],
  ['then.stop', /^ ?(?:[.!?;:。！？；：]|\n|$)/],
  ['then.digit', /^ ?\d/],
];
/** What the writer says of himself: what he makes, sells, runs. */
const ownTrade =
  /(?:(?:^| )(?:we|i|who|which|that|and) (?:are |also |mainly |currently |mostly |already |only |have been |have |run |own |a )*(?:distribut\w*|sell\w*|mak(?:e|ing)|produc\w*|manufactur\w*|bag|pack|process\w*|run|operat\w*|own|grow|build|repair|install|export\w*|stock|serve|suppl(?:y|ies)|assembl\w*|print|weld|cut|sew|bake|roast)|vendemos|fabricamos|producimos|somos|soy|tenemos|tengo|distribuimos|instalamos|escribo|nous (?:sommes|vendons|fabriquons|produisons|distribuons|posons|avons|gerons|equipons)|je (?:suis|vends|fabrique|tiens|gere)|wir (?:sind|verkaufen|produzieren|fertigen|bauen|betreiben|vertreiben|montieren|haben)|ich (?:bin|habe|betreibe|verkaufe)|мы (?:производим|продаем|делаем|занимаемся|торгуем)|производим|продаем|занимаемся|торгуем|vendo|produzimos|fabricamos|siamo|vendiamo|produciamo|jestesmy|produkujemy|sprzedajemy|wij (?:zijn|verkopen|maken|hebben)|for our|fur unsere?n?|para nuestr[oa]s?|pour nos|pour notre|для наш\S{1,3}|我们(?:是|主要|做|主营|生产|经营)|我(?:是|做|开|在)|نحن|عندنا|لدينا)(?: |$)[^\n.;!?]{0,40}$/;
const nearby = 30;

/** How a phrase stands to what is taken for the quantity. */
const byCount = (folded: string, { at, end }: Span, counted: Span | undefined): Mark[] => {
  if (!counted) return [];
  const [gap, mark] =
    counted.end <= at
      ? [folded.slice(counted.end, at), 'afterQuantity']
      : counted.at >= end
        ? [folded.slice(end, counted.at), 'beforeQuantity']
        : ['\n', ''];
  if (/[\n;。；]|[.!?](?= )/.test(gap)) return [];
  return gap.length <= 4 ? [`${mark}Near`] : gap.length <= nearby ? [mark] : [];
};

const inGerman = (body: string, { at, end }: Span): Mark =>
  /^\p{Lu}/u.test(body.slice(at)) || /\s\p{Lu}/u.test(body.slice(at, end))
    ? 'germanNoun'
    : 'noGermanNoun';

const betweenRoles = (roles: readonly Roled[], { at, end }: Span): Mark[] => {
  const last = roles.filter((role) => role.at + role.length <= at).pop();
  const next = roles.find((role) => role.at >= end);
  return [
    `after.${last && !/[.?]/.test(last.role) ? last.role : '^'}`,
    `before.${next?.role ?? '.'}`,
  ];
};

export const marksOf = (around: Around, span: Span, seen: number): Mark[] => {
  const { body, folded, roles } = around;
  const { at, end } = span;
  const marks: Mark[] = [];
  const before = folded.slice(Math.max(0, at - 44), at);
  const after = folded.slice(end, end + 90);
  const text = folded.slice(at, end);
  const mark = (name: Mark, holds: boolean) => {
    if (holds) marks.push(name);
  };
  const clause = before.split(/[\n.!?;。！？；]/).pop()!;
  mark('ownTrade', ownTrade.test(clause));
  marks.push(...askedBy(gapToAsking(clause)));
  marks.push(...byCount(folded, span, around.counted));
  for (const [name, pattern] of articles) mark(name, pattern.test(before));
  const follower = followers.find(([, pattern]) => pattern.test(after));
  marks.push(follower?.[0] ?? 'then.word');
  mark('counted', countBefore.test(before));
  mark('beforeCount', countAfter.test(after));
  mark('measured', measureAfter.test(after));
  mark('afterOf', ofBefore.test(before));
  marks.push(placeOf(seen));
  marks.push(...betweenRoles(roles, span));
  if (around.hasGermanNouns) marks.push(inGerman(body, span));
  else mark('capital', /^\p{Lu}/u.test(body.slice(at)) && !/(?:^|[.!?\n:]) ?$/.test(before));
  mark(
    'named',
    text.split(/\s*,\s*/).some((part) => !!placeNamed(part)),
  );
  mark(
    'general',
    text.split(/[\s-]+/).every((part) => namesGoods.test(roleOf(part) ?? '')),
  );
  const sentence = sentenceAround(folded, at, end);
  for (const role of 'nNpPYyiISHoK')
    mark(
      `has.${role}`,
      roles.some((one) => one.role === role && one.at >= sentence.at && one.at < sentence.end),
    );
  mark('firstSentence', sentence.at === 0);
  mark('listed', listBefore.test(before));
  mark('afterComma', /[,，、] ?$/.test(before));
  mark('afterPrep', prepBefore.test(before));
  mark('afterYour', yourBefore.test(before));
  mark('inQuestion', /^[^.!\n。！]{0,60}[?？؟吗]/.test(after));
  mark('long', text.split(' ').length > 3);
  mark('single', !/\s/.test(text));
  mark('late', at > 400);
  mark('alone', /(?:^|\n|[:：])\s*$/.test(before) && /^\s*(?:$|\n|[,，:：]? ?\d)/.test(after));
  mark('plural', /[a-z](?:s|en|i|es|e|y|ы|и|ов)$/.test(text));
  return marks;
};
