import { productMarks } from '../model/product-marks.generated';
import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { candidatesIn, goodsMarks, readMarks } from './product-candidates';
import { chooser, type Marked } from './ranking';

/** Of whom and by whom the letter is, which is no product, and how much is wanted. */
export type Known = {
  readonly contact?: string | undefined;
  readonly company?: string | undefined;
  readonly quantity?: string | undefined;
};

const sharesWord = (own: string, subject: string): string[] =>
  own.split(/[\s-]+/).some((word) => word.length > 4 && subject.includes(word.slice(0, -1)))
    ? ['sharesSubject']
    : [];

/** What the words that ask, the subject and the count point at, by what pointed. */
export type Pointed = readonly (readonly [string, string | undefined])[];

const isNamed = ({ marks }: Marked): boolean =>
  marks.some((mark) => /^goods(?:Last|First|Han)$/.test(mark)) &&
  !marks.some((mark) => /^(?:ofSender|named|general)$/.test(mark));
const isAsked = ({ marks }: Marked): boolean =>
  marks.some((mark) => /^(?:asked|counted|beforeCount|read|afterOf)$/.test(mark));

/** Which of the phrases is the first that holds a word for goods, and which is asked for besides. */
const withFirst = (phrases: readonly Marked[]): Marked[] => {
  const first = phrases.find(isNamed);
  const firstAsked = phrases.find((phrase) => isNamed(phrase) && isAsked(phrase));
  return phrases.map((phrase) => ({
    text: phrase.text,
    marks: [
      ...phrase.marks,
      ...(phrase === first ? ['firstGoods'] : []),
      ...(phrase === firstAsked ? ['firstAskedGoods'] : []),
      ...(isNamed(phrase) && isAsked(phrase) ? ['goodsAsked'] : []),
      ...(!isNamed(phrase) && isAsked(phrase) ? ['otherAsked'] : []),
    ],
  }));
};

const placeOf = (body: string, quantity = '') => {
  const at = quantity ? body.indexOf(quantity) : -1;
  return at < 0 ? undefined : { at, end: at + quantity.length };
};

/** All phrases that may name the goods, with what speaks for and against each. */
export const productPhrases = (
  letter: Letter,
  folded: string,
  pointed: Pointed,
  known: Known,
): Marked[] => {
  const subject = fold(letter.subject);
  const names = fold(`${known.contact ?? ''} | ${known.company ?? ''}`);
  const pointedAt = pointed.flatMap(([by, text]) => (text ? [{ by, text, own: fold(text) }] : []));
  const marked = (text: string, marks: readonly string[]): Marked => {
    const own = fold(text);
    const also = [
      ...(own.length > 1 && subject.includes(own) ? ['inSubject'] : sharesWord(own, subject)),
      ...(names.includes(own) ? ['ofSender'] : []),
      ...(folded.indexOf(own) !== folded.lastIndexOf(own) ? ['repeated'] : []),
      ...pointedAt.flatMap((other) =>
        other.own === own
          ? [`read.${other.by}`, 'read']
          : other.own.includes(own)
            ? [`partOf.${other.by}`]
            : own.includes(other.own)
              ? [`holds.${other.by}`]
              : [],
      ),
    ];
    return { text, marks: [...new Set([...marks, ...goodsMarks(own), ...also])] };
  };
  const phrases = candidatesIn(letter.body, folded, placeOf(letter.body, known.quantity)).map(
    ({ at, length, marks }) => marked(letter.body.slice(at, at + length), marks),
  );
  const texts = new Set(phrases.map(({ text }) => fold(text)));
  for (const { text, own } of pointedAt)
    if (!texts.has(own)) {
      texts.add(own);
      phrases.push(marked(text, ['readOnly', ...readMarks(own)]));
    }
  return withFirst(phrases).map(withPairs);
};

const paired =
  /^(?:asked|askedBefore|askedLoosely|counted|beforeCount|listed|alone|afterOf|afterYour|afterComma|afterPrep|measured|firstSentence|ownTrade|afterOur|late|single|part|then\..*|after\..|before\..|place\d|has\.[nNpI]|inSubject|sharesSubject|repeated|beforeQuantity\S*|afterQuantity\S*|read)$/;

/** What a mark says depends on whether the words are known for goods. */
const withPairs = (phrase: Marked): Marked => {
  const ending = phrase.marks.some((mark) => /^goods(?:Last|First|Han|Inside)$/.test(mark))
    ? 'G'
    : 'N';
  return {
    text: phrase.text,
    marks: [
      ...phrase.marks,
      ...phrase.marks.filter((mark) => paired.test(mark)).map((mark) => `${mark}.${ending}`),
    ],
  };
};

export const bestProduct = chooser(productMarks);
