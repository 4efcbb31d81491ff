import { placeNamed } from '../../place/country-names';
import { type Roled, roleOf, rolesIn } from '../signals/roles';
import { asks } from './product-asks';
import { units } from './units';

/** A phrase that may name the goods, with what speaks for and against it. */
export type Candidate = {
  readonly at: number;
  readonly length: number;
  readonly marks: readonly Mark[];
};

export type Mark = string;

const functionWords = new Set(
  'a an the this that these those of for to in into on at and or but with without from by as is are was were be been am it its he she they them their his her him who whom whose which one some any all each every both other others another same such own more most much many few very too so if then than when while because since until about over under between through after before during within only just also not no yes there here up down out off again once per via re mr mrs ms dr eng yet already still well good best new big small old great nice please hope name know think see get got give take make made like have has had do does did will would can could should may might must let us say said saying tell told first last next time day part number thing things way lot kind kinds sort sorts type types full complete latest current different various quality item news note el la los las un una unos unas de del al y o e u con sin por para en sobre entre desde hasta que se lo le les su sus mi mis tu es son era ser estar esta este estos estas eso esto muy mas menos ya no si tambien pero como cuando donde todo toda todos todas otro otra cada buen bueno buena mejor gracias soy somos tengo tenemos hay ha he han fue le la les des du un une et ou mais avec sans pour par sur dans en chez vers que qui quoi dont ce cet cette ces est sont suis sommes etes etre avoir ai as avons avez ont y ne pas plus moins tres bien aussi comme quand tout toute tous toutes autre chaque bon bonne merci der die das den dem des ein eine einen einem einer eines und oder aber mit ohne fur von vom zu zum zur im in an am auf aus bei beim nach vor uber unter durch bis als wie wenn dass ist sind war sein bin habe haben hat es er sich nicht kein keine auch noch nur schon sehr mehr alle alles jede jeder gut gute guten neu neue i oraz lub z ze w we na do od dla po przy o u to jest sa nie tak jak co ktory ale czy sie juz tylko и в во на с со из к ко по о об от до за для у не но а или что как это так же бы ли вы мы он она они оно все всё весь еще уже только очень есть был была было быть при без про через их его ее этот эта эти тот те который которые также da do dos das no na nos nas ao aos pelo pela pelos um uma e ou mas com sem por para sobre entre ate que se eu ele ela eles sao foi ser esta este isso muito mais menos ja nao sim tambem como quando todo toda il lo gli i dei delle degli della dello nel nella nei sul sulla con senza per tra fra che chi cui e ed o ma se non piu anche come quando tutto tutti ogni sono sia ho hai abbiamo avete hanno ve bir bu su o ve ile icin da de mi ne gibi kadar daha en cok var yok olan olarak het een de en of maar met zonder voor van op in bij naar tot om dat die dit als niet geen ook nog wel zeer meer alle zijn hebben heeft في من على علي الى الي عن مع و او ان أن هو هي هذا هذه التي الذي كل بعض غير لا ما لم لن قد كان يكون بعد قبل حتى ثم جميع انواع انواعها la va cua cho voi co khong nay do den tu tai ve dan yang di ke dari untuk dengan ini itu dan atau ada tidak'.split(
    ' ',
  ),
);

const word = /[\p{L}\p{M}][\p{L}\p{M}\d'’+-]*/gu;
const stopBetween = /[\n.,;:!?()，。：；！？、،؟|"“”«»/–—]/;
const joins =
  /^(?: (?:of|de|d|da|di|do|du|à|a|al|aus|für|для|из|за|van|voor|para|per|pour|dla) )$/i;
const namesGoods = /^[gz]$/;
/** Words with these roles are part of no name of goods. */
const says = /^[iIUyYnNomhslcejrxbfpaLHSFdKu]$/;

type Word = { readonly at: number; readonly end: number; readonly isContent: boolean };

const wordsIn = (folded: string): Word[] =>
  [...folded.matchAll(word)].map((match) => {
    const [written] = match;
    const role = roleOf(written);
    const isContent =
      written.length > 2 && !functionWords.has(written) && !(role !== undefined && says.test(role));
    return { at: match.index, end: match.index + written.length, isContent };
  });

const mostWords = 5;
type Span = { at: number; end: number };

/** Runs of words that say nothing but a name. */
const latinSpans = (folded: string): Span[] => {
  const spans: Span[] = [];
  let current: (Span & { words: number }) | undefined;
  let lastEnd = 0;
  const close = () => {
    if (current) spans.push({ at: current.at, end: current.end });
    current = undefined;
  };
  for (const { at, end, isContent } of wordsIn(folded)) {
    const between = folded.slice(lastEnd, at);
    if (current && (stopBetween.test(between) || /\d/.test(between))) close();
    if (isContent) {
      const isJoined = current && joins.test(folded.slice(current.end, at));
      if (current && (current.end === lastEnd || isJoined) && current.words < mostWords) {
        current.end = end;
        current.words++;
      } else {
        close();
        current = { at, end, words: 1 };
      }
    } else if (
      current &&
      !/^(?:of|de|d|da|di|do|du|a|aus|fur|для|из|за|van|voor|para|per|pour|dla)$/.test(
        folded.slice(at, end),
      )
    )
      close();
    lastEnd = end;
  }
  close();
  return spans;
};

const hanRun =
  /[\u4e00-\u9fff][\u4e00-\u9fffa-z0-9#*.+-]*|[a-z0-9]{1,8}[\u4e00-\u9fff][\u4e00-\u9fffa-z0-9#*.+-]*/g;
const hanEdge =
  /^[的有和是在了家也都就还又与及把从以为对们那这款上些想先请再用批]+|[的有和是在了也都就还又与及类等这那批子吧呢]+$/g;

const hanSpans = (folded: string): Span[] => {
  const spans: Span[] = [];
  for (const run of folded.matchAll(hanRun)) {
    const roles = rolesIn(run[0]).filter(({ role }) => says.test(role) || role === 'k');
    let from = 0;
    const push = (to: number) => {
      const piece = run[0].slice(from, to);
      const name = piece.replace(hanEdge, '');
      if (name.length > 1 && /[\u4e00-\u9fff]{2}/.test(name)) {
        const at = run.index + from + piece.indexOf(name);
        spans.push({ at, end: at + name.length });
      }
    };
    for (const { role, at, length } of roles) {
      if (role === 'k' && /^\d+$/.test(run[0].slice(0, at + length))) continue;
      push(at);
      from = at + length;
    }
    push(run[0].length);
  }
  return spans;
};

const countBefore = new RegExp(
  `(?<![\\d.,x×*])\\d[\\d.,' ]{0,9}\\s?(?:k|万|千)?\\s?(?:(?:${units})\\.?)?\\s?(?:of |de |d'|di |von |van |من |x |的)?$`,
);
const countAfter = new RegExp(
  `^(?:[^\\n.;!?。；！？]{0,48}?[ ,，:：(])?\\d[\\d.,' ]{0,9}\\s?(?:k|万|千)?\\s?(?:${units})(?![a-zа-я])`,
);
const measureAfter = /^[ ,，:：]{0,2}(?:[a-z]{1,4} ?)?\d/;
const ofBefore =
  /(?:catalog\S*|katalog\S*|price ?list|prices?|range|line|supplier\S*|manufactur\S*|factory|maker|provider|assortment|quotation|quote|offer|preis\S*|lieferant\S*|hersteller|linea|fornecedor\S*|proveedor\S*|fournisseur\S*|fabricant\S*|documentation|gamme|tarifs?|listino|catalogo|каталог|поставщик\S*|производител\S*|прайс|цен\S*|sortiment|assortiment|oferta|mayorist\S*|مصنع|مورد|اسعار|سعر) (?:of|for|de|des|d'|du|di|dei|da|dos|das|von|fur|an|на|для|по|sur les|over|in|en|voor)? ?(?:your |the |some |his )?$/;

const placeOf = (seen: number): Mark =>
  seen < 3 ? `place${seen}` : seen < 5 ? 'place3' : seen < 8 ? 'place5' : 'place8';

const marksOf = (
  body: string,
  folded: string,
  roles: readonly Roled[],
  { at, end }: Span,
  seen: number,
): Mark[] => {
  const marks: Mark[] = [];
  const before = folded.slice(Math.max(0, at - 44), at);
  const after = folded.slice(end, end + 90);
  const text = folded.slice(at, end);
  const mark = (name: Mark, holds: boolean) => {
    if (holds) marks.push(name);
  };
  const clause = before.split(/[\n.!?;。！？；]/).pop()!;
  mark('asked', asked(clause) === 'near');
  mark('askedLoosely', asked(clause) === 'far');
  mark('counted', countBefore.test(before));
  mark('beforeCount', countAfter.test(after));
  mark('measured', measureAfter.test(after));
  mark('afterOf', ofBefore.test(before));
  marks.push(placeOf(seen));
  const last = roles.filter((role) => role.at + role.length <= at).pop();
  const next = roles.find((role) => role.at >= end);
  marks.push(`after ${last && !/[.?]/.test(last.role) ? last.role : '^'}`);
  marks.push(`before ${next?.role ?? '.'}`);
  mark('capital', /^\p{Lu}/u.test(body.slice(at)) && !/(?:^|[.!?\n:]) ?$/.test(before));
  mark(
    'named',
    text.split(/\s*,\s*/).some((part) => !!placeNamed(part)),
  );
  mark(
    'general',
    text.split(/[\s-]+/).every((part) => namesGoods.test(roleOf(part) ?? '')),
  );
  mark('inQuestion', /^[^.!\n。！]{0,60}[?？؟吗]/.test(after));
  mark('long', text.split(' ').length > 3);
  mark('single', !/\s/.test(text));
  mark('late', at > 400);
  mark('alone', /(?:^|\n|[:：])\s*$/.test(before) && /^\s*(?:$|\n|[,，:：]? ?\d)/.test(after));
  mark('plural', /[a-z](?:s|en|i|es|e|y|ы|и|ов)$/.test(text));
  return marks;
};

const asked = (clause: string): 'near' | 'far' | undefined => {
  let nearest: number | undefined;
  for (const pattern of asks)
    for (const match of clause.matchAll(pattern)) {
      const gap = clause.length - match.index - match[0].length;
      if (nearest === undefined || gap < nearest) nearest = gap;
    }
  if (nearest === undefined) return undefined;
  return nearest <= 4 ? 'near' : 'far';
};

const searched = 2400;
const mostCandidates = 40;

/** All phrases of a text that may name the goods. */
export const candidatesIn = (body: string, folded: string): Candidate[] => {
  const text = folded.slice(0, searched);
  const roles = rolesIn(text);
  const isHan = /[\u4e00-\u9fff]{3}/.test(text);
  const spans = isHan ? hanSpans(text) : latinSpans(text);
  return spans.slice(0, mostCandidates).map((span, seen) => ({
    at: span.at,
    length: span.end - span.at,
    marks: marksOf(body, text, roles, span, seen),
  }));
};
