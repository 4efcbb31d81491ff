import { customerClasses } from '../domain/customer/customer-class';
import type { Messages } from '../messages/messages';
import { allMessages } from '../messages/messages-for';
import { ownWord } from '../messages/own-word';

const classLetters = Object.fromEntries(customerClasses.map((letter) => [letter, letter]));

/** Keys of the trade that stand in cells as words for people to read. */
const wordLists = {
  class: (_messages: Messages) => classLetters,
  channel: (messages: Messages) => messages.words.channels,
  direction: (messages: Messages) => messages.words.directions,
  topic: (messages: Messages) => messages.words.topics,
  kind: (messages: Messages) => messages.words.kinds,
  phase: (messages: Messages) => messages.words.phases,
  state: (messages: Messages) => messages.words.inquiryStates,
  act: (messages: Messages) => messages.words.acts,
  planKind: (messages: Messages) => messages.words.planKinds,
  planState: (messages: Messages) => messages.words.planStates,
  documentKind: (messages: Messages) => messages.words.documentKinds,
  appointmentWay: (messages: Messages) => messages.words.appointmentWays,
  source: (messages: Messages) => messages.words.sources,
  factItem: (messages: Messages) => messages.words.factItems,
} satisfies Record<string, (messages: Messages) => Readonly<Record<string, string>>>;

export type Vocabulary = keyof typeof wordLists;

export const wordsOf = (
  vocabulary: Vocabulary,
  messages: Messages,
): Readonly<Record<string, string>> => wordLists[vocabulary](messages);

export const isVocabulary = (kind: string): kind is Vocabulary => kind in wordLists;

/** The word for a key; a value that is no key of the list, such as a topic of the person's own, stays as it is. */
export const writeWord = (vocabulary: Vocabulary, key: string, messages: Messages): string =>
  ownWord(wordsOf(vocabulary, messages), key) ?? key;

/** Words of cells that were written when a key was said otherwise. */
const formerWords: Readonly<Partial<Record<Vocabulary, Readonly<Record<string, string>>>>> = {
  act: { 撤銷: 'operationUndone' },
  state: { 已歸檔: 'filed' },
};

const reversed = new Map<Vocabulary, ReadonlyMap<string, string>>();

const keysByWord = (vocabulary: Vocabulary): ReadonlyMap<string, string> => {
  const known = reversed.get(vocabulary);
  if (known) return known;
  const made = new Map([
    ...Object.entries(formerWords[vocabulary] ?? {}),
    ...allMessages.flatMap((messages) =>
      Object.entries(wordsOf(vocabulary, messages)).flatMap(([key, word]) => [
        [word.toLowerCase(), key] as const,
        [key.toLowerCase(), key] as const,
      ]),
    ),
  ]);
  reversed.set(vocabulary, made);
  return made;
};

/** The key that a word of any of our languages stands for, or `null`. */
export const readWord = (vocabulary: Vocabulary, word: string): string | null =>
  keysByWord(vocabulary).get(word.trim().toLowerCase()) ?? null;
