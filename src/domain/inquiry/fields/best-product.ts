import { unpackTerms } from '../model/packed-terms';
import { productMarks } from '../model/product-marks.generated';
import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { candidatesIn, type Mark } from './product-candidates';

export type Phrase = { readonly text: string; readonly marks: readonly Mark[] };

/** Of whom and by whom the letter is, which is no product. */
type Sender = { readonly contact?: string | undefined; readonly company?: string | undefined };

let known: ReadonlyMap<string, readonly number[]> | null = null;

/** All phrases that may name the goods; `read` is the one that follows the words that ask. */
export const productPhrases = (
  letter: Letter,
  folded: string,
  read: string | undefined,
  sender: Sender,
): Phrase[] => {
  const subject = fold(letter.subject);
  const names = fold(`${sender.contact ?? ''} | ${sender.company ?? ''}`);
  const readFolded = fold(read ?? '');
  const phrases = candidatesIn(letter.body, folded).map(({ at, length, marks }): Phrase => {
    const text = letter.body.slice(at, at + length);
    const own = fold(text);
    const also = [
      ...(subject.includes(own) ? ['inSubject'] : []),
      ...(names.includes(own) ? ['ofSender'] : []),
      ...(folded.indexOf(own) !== folded.lastIndexOf(own) ? ['repeated'] : []),
      ...(own === readFolded ? ['read'] : []),
    ];
    return { text, marks: [...marks, ...also] };
  });
  return read && phrases.every(({ marks }) => !marks.includes('read'))
    ? [...phrases, { text: read, marks: ['read', 'readOnly'] }]
    : phrases;
};

const scoreOf = ({ marks }: Phrase): number => {
  known ??= new Map(
    [...unpackTerms(productMarks)].map(([name, weights]) => [name.replace('_', ' '), weights]),
  );
  return marks.reduce((sum, mark) => sum + (known!.get(mark)?.[0] ?? 0), 0);
};

/** Below this more phrases are no goods than are. */
const enough = 150;

/** The phrase that most likely names the goods; none where all are too unlikely. */
export const bestProduct = (phrases: readonly Phrase[]): string | undefined => {
  let best: Phrase | undefined;
  let most = enough;
  for (const phrase of phrases) {
    const score = scoreOf(phrase);
    if (score > most) [best, most] = [phrase, score];
  }
  return best?.text;
};
