import { placeNamed } from '../../place/country-names';
import { roleOf, rolesIn } from '../signals/roles';
import { isGoods, namesKnownGoods } from '../words/goods';
import { goodsEndings, goodsHan } from '../words/goods-words';
import { firmStems } from './firm-words';
import { functionWords } from './function-words';
import { isNoGoods } from './no-goods';
import { hasGermanNouns, type Mark, marksOf, type Span } from './product-stand';

/** A phrase that may name the goods, with what speaks for and against it. */
export type Candidate = {
  readonly at: number;
  readonly length: number;
  readonly marks: readonly Mark[];
};

const word = /[\p{L}\p{M}][\p{L}\p{M}\d'’+-]*/gu;
const stopBetween = /[\n.,;:!?()，。：；！？、،؟|"“”«»/–—]/;
const joins =
  /^(?: (?:of|de|d|da|di|do|du|à|a|al|aus|für|для|из|за|van|voor|para|per|pour|dla) )$/i;
const namesGoods = /^[gz]$/;
/** Words with these roles are part of no name of goods. */
const says = /^[iIUyYnNomhslcejrxbfpaLHSFdKu]$/;

type Word = {
  readonly at: number;
  readonly end: number;
  readonly isContent: boolean;
  /** What others come in, and some sell: `PP woven bags`. */
  readonly isPack: boolean;
};

const wordsIn = (folded: string): Word[] =>
  [...folded.matchAll(word)].map((match) => {
    const [written] = match;
    const role = roleOf(written);
    const isContent =
      written.length > 2 &&
      !functionWords.has(written) &&
      !isNoGoods(written) &&
      !(role !== undefined && says.test(role));
    const isPack = role === 'K' && written.length > 2 && isGoods(written);
    return { at: match.index, end: match.index + written.length, isContent, isPack };
  });

const mostWords = 5;

/** Runs of words that say nothing but a name. */
const latinSpans = (folded: string): Span[] => {
  const spans: Span[] = [];
  let current: { at: number; end: number; words: number } | undefined;
  let lastEnd = 0;
  const close = () => {
    if (current) spans.push({ at: current.at, end: current.end });
    current = undefined;
  };
  for (const { at, end, isContent, isPack } of wordsIn(folded)) {
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
    } else if (isPack && current?.end === lastEnd && between === ' ') {
      current.end = end;
      close();
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
/** What is done with the goods, where the words before it took half of it: `想订|购保温杯`; a `购物袋` is a thing. */
const hanDeed = /^(?:[订訂定采採]?[购購](?!物)[买買]?|[订訂买買])(?=[\u4e00-\u9fff]{2})/;

const hanSpans = (folded: string): Span[] => {
  const spans: Span[] = [];
  for (const run of folded.matchAll(hanRun)) {
    const roles = rolesIn(run[0]).filter(({ role }) => says.test(role) || role === 'k');
    let from = 0;
    const push = (to: number) => {
      const piece = run[0].slice(from, to);
      const name = piece.replace(hanEdge, '').replace(hanDeed, '');
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

/** What the words of a phrase say by themselves, whatever stands around it. */
export const goodsMarks = (own: string): Mark[] => {
  const isUnparted = /[\u3040-\u9fff\uac00-\ud7af]/.test(own);
  if (isUnparted)
    return [
      namesKnownGoods(own) ? 'goodsHan' : 'noGoodsHan',
      `hanLong${Math.min(own.length, 8)}`,
      ...(/[\u3041-\u3096]/.test(own) ? ['kana'] : []),
      ...(/[的有了是在我你您们這这想看请請]/.test(own) ? ['hanSays'] : []),
    ];
  const words = own.split(/[\s/-]+/).filter(Boolean);
  const last = isGoods(words[words.length - 1] ?? '');
  const first = isGoods(words[0] ?? '');
  return [
    last ? 'goodsLast' : first ? 'goodsFirst' : words.some(isGoods) ? 'goodsInside' : 'noGoods',
    ...(words.every(isGoods) ? ['goodsOnly'] : []),
    ...(firmStems.test(own) ? ['firmWord'] : []),
    `words${Math.min(words.length, 5)}`,
  ];
};

/** What a phrase says that only the words that ask pointed at. */
export const readMarks = (own: string): Mark[] => [
  ...(own.split(/[\s-]+/).every((part) => namesGoods.test(roleOf(part) ?? '')) ? ['general'] : []),
  ...(placeNamed(own) ? ['named'] : []),
];

const hanInside = new RegExp(`(?:${goodsHan()})[${goodsEndings()}]?`, 'g');
const hanLead =
  /^(?:.*?(?:一些|一批|一款|一种|一個|一个|几个|有咩|你们的|你們的|贵司的|貴司的|进点|拿点|关于|關於|就是|想要|想找|想买|想買|想搵|采购|採購|询价|詢價|经营|經營|主营|主營|需要|增加|感兴趣的))/;
/** What stands behind the last `的` and before who makes it or what is asked of it: `稳定的日用品供货商`. */
const hanCore =
  /^(?:.*的)?([\u4e00-\u9fffa-z0-9]{2,10}?)(?=供货商|供应商|厂家|工厂|供應|有啥|有什么|有没有|有咩|怎么|系列|方面|这块|这类|产品|產品|$)/;
const katakana =
  /[\u30a1-\u30ff\u4e00-\u9fffa-z0-9-]{2,16}(?=[をのにはがも、。（(「]|について|など|$)/g;
const hangul =
  /((?:[\uac00-\ud7afa-z0-9]+ ){0,2}[\uac00-\ud7afa-z0-9]{2,})(?:을|를|은|는|이|가|의| ?쪽으로|쪽|으로|에|도|와|과)(?=[ ,.])/g;

/** Parts of a phrase that end, or in some languages begin, with a word for goods. */
const partsOf = (folded: string, { at, end }: Span): Span[] => {
  const text = folded.slice(at, end);
  if (/[\u4e00-\u9fff]{2}/.test(text)) {
    const lead = hanLead.exec(text)?.[0].length ?? 0;
    const parts = [...text.matchAll(hanInside)].map((match) => ({
      at: at + (match.index > lead ? lead : match.index),
      end: at + match.index + match[0].length,
    }));
    const core = hanCore.exec(text.slice(lead));
    if (core?.[1]) {
      const from = at + lead + core[0].length - core[1].length;
      parts.push({ at: from, end: from + core[1].length });
    }
    return lead > 0 ? [...parts, { at: at + lead, end }] : parts;
  }
  const words = [...text.matchAll(/[^\s]+/g)];
  const goods = words.filter((match) => isGoods(match[0]));
  if (words.length < 2 || goods.length === 0) return [];
  const [first, last] = [goods[0]!, goods[goods.length - 1]!];
  return [
    { at, end: at + last.index + last[0].length },
    { at: at + first.index, end },
  ];
};

/** Japanese and Korean put a particle behind what is named. */
const withParticles = (folded: string): Span[] => {
  const spans = (pattern: RegExp) =>
    [...folded.matchAll(pattern)].map((match) => ({
      at: match.index,
      end: match.index + (match[1] ?? match[0]).length,
    }));
  if (/[\u3040-\u30ff]{3}/.test(folded)) return spans(katakana);
  return /[\uac00-\ud7af]{3}/.test(folded) ? spans(hangul) : [];
};

const searched = 2400;
const mostCandidates = 60;

/** All phrases of a text that may name the goods. */
export const candidatesIn = (body: string, folded: string, counted?: Span): Candidate[] => {
  const text = folded.slice(0, searched);
  const roles = rolesIn(text);
  const around = { body, folded: text, roles, counted, hasGermanNouns: hasGermanNouns(text) };
  const isHan = /[\u4e00-\u9fff]{3}/.test(text);
  const whole = (isHan ? hanSpans(text) : latinSpans(text)).slice(0, mostCandidates);
  const seen = new Set<string>();
  const spans = [
    ...whole.flatMap((span, place) => [
      { ...span, place, part: false },
      ...partsOf(text, span).map((part) => ({ ...part, place, part: true })),
    ]),
    ...withParticles(text).map((span, place) => ({ ...span, place, part: true })),
  ].filter(({ at, end }) => {
    const key = `${at}-${end}`;
    return end - at > 1 && !seen.has(key) && seen.add(key);
  });
  return spans.map((span) => ({
    at: span.at,
    length: span.end - span.at,
    marks: [...marksOf(around, span, span.place), ...(span.part ? ['part'] : [])],
  }));
};
