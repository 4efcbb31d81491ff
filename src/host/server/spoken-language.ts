import type { Language } from './protocol';

/** One language as browsers name them; null for one that the workbench does not speak. */
const languageOf = (name: string): Language | null => {
  if (/^zh\b.*\b(tw|hk|mo|hant)\b/i.test(name)) return 'zh-TW';
  if (/^zh\b/i.test(name)) return 'zh-CN';
  return /^en\b/i.test(name) ? 'en' : null;
};

/** The first of a person's languages that the workbench speaks, the one he likes best first. */
export const firstSpoken = (names: readonly string[]): Language | null =>
  names.map(languageOf).find((language) => language !== null) ?? null;

/** The names in an `Accept-Language` header, the one liked best first. */
export const acceptedLanguages = (header: string): string[] =>
  header
    .split(',')
    .map((entry) => {
      const [name = '', ...more] = entry.split(';').map((part) => part.trim());
      const weight = more.find((part) => part.startsWith('q='))?.slice(2) ?? '1';
      return { name, weight: Number(weight) || 0 };
    })
    .filter(({ name, weight }) => name !== '' && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ name }) => name);
