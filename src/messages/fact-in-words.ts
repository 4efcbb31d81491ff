import { choices } from '../domain/dossier/choices';
import type { DossierLine } from '../domain/dossier/fact';
import { type ItemKey, itemOf } from '../domain/dossier/item';
import type { Messages } from './messages';

export type Choice = { readonly key: string; readonly word: string };

/** What may be chosen of an item, in words; nothing for one that is typed. */
export const choicesOf = (
  item: ItemKey,
  { dossier }: Pick<Messages, 'dossier'>,
): readonly Choice[] => {
  const { choice } = itemOf(item);
  if (!choice) return [];
  const words: Readonly<Record<string, string>> = dossier.choices[choice];
  return choices[choice].map((key) => ({ key, word: words[key] ?? key }));
};

/** What a fact says, a choice by its word. */
export const factInWords = (
  { item, value }: Pick<DossierLine, 'item' | 'value'>,
  messages: Pick<Messages, 'dossier'>,
): string =>
  item === 'takenBack'
    ? value
    : (choicesOf(item, messages).find(({ key }) => key === value)?.word ?? value);
