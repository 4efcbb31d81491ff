import { type Language, languages } from '../domain/settings';
import { messagesFor } from '../messages/messages-for';
import type { DocumentMemory } from '../workflows/ports';
import { headerOf } from './lay-columns';
import { readTabEntry } from './tab-memory';

/** In which language the headers of the register stand, as they were last seen; `null` where people have named them. */
const headersLanguage = (memory: DocumentMemory): Language | null => {
  const entry = readTabEntry(memory, 'customers');
  if (!entry) return null;
  const alike = (language: Language): number =>
    entry.headers.filter((header, column) => {
      const key = entry.keys[column] ?? null;
      return key !== null && headerOf(messagesFor(language), 'customers', key) === header;
    }).length;
  const [most] = [...languages].sort((a, b) => alike(b) - alike(a));
  return most && alike(most) > 0 ? most : null;
};

const property = (language: Language): string => `headersKept.${language}`;

/** That somebody who reads this language wants the headers left as they stand. */
export const keepHeaders = (memory: DocumentMemory, language: Language): void =>
  memory.put({ [property(language)]: headersLanguage(memory) ?? '' });

/** The language of the headers where it is another one than asked for, and nobody has said that it is to stay. */
export const otherHeaders = (memory: DocumentMemory, language: Language): Language | null => {
  const present = headersLanguage(memory);
  if (present === null || present === language) return null;
  return memory.all()[property(language)] === present ? null : present;
};
