import { type ChoiceName, choices } from '../domain/dossier/choices';
import type { DossierLine } from '../domain/dossier/fact';
import { isItem, itemOf } from '../domain/dossier/item';
import { factInWords } from '../messages/fact-in-words';
import type { Messages } from '../messages/messages';
import { allMessages } from '../messages/messages-for';

const choiceOf = (item: DossierLine['item']): ChoiceName | undefined =>
  item === 'takenBack' ? undefined : itemOf(item).choice;

/** The key of a choice by its word in any of our languages; anything else stays as it is. */
export const readChoice = (item: DossierLine['item'], value: string): string => {
  const choice = choiceOf(item);
  if (!choice) return value;
  const keys: readonly string[] = choices[choice];
  return (
    keys.find((key) =>
      allMessages.some(({ dossier }) => {
        const words: Readonly<Record<string, string>> = dossier.choices[choice];
        return words[key] === value || key === value;
      }),
    ) ?? value
  );
};

/** What a cell of the value column says in the language given, whichever it was written in. */
export const choiceInWords = (item: string, value: string, messages: Messages): string =>
  isItem(item) ? factInWords({ item, value: readChoice(item, value) }, messages) : value;
