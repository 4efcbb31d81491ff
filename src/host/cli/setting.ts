import { userInfo } from 'node:os';
import { type FaultMode, faultModes } from '../runtime/faults';
import type { FidelityName } from '../runtime/fidelity';
import { instantToSerial, serialToInstant } from '../workbook/dates';
import { WrongUsage } from './refused';
import type { Language, Words } from './words';

/** The options that every command has, as commander hands them over. */
export type CommonOptions = {
  now?: string;
  timezone?: string;
  user?: string;
  locale?: string;
  strict?: boolean;
  lenient?: boolean;
  count?: boolean;
  fault?: string;
  lang?: string;
  /** The functions that `portbook script` calls. */
  call?: string;
};

/** Under what circumstances a command runs. */
export type Setting = {
  language: Language;
  /** Taken from the surroundings, since nobody named one. */
  isLanguageGuessed: boolean;
  words: Words;
  user: string;
  /** As Google writes it: `en_US`. */
  locale: string;
  /** What the person asked for; a workbook keeps its own otherwise. */
  timeZone: string | null;
  /** Milliseconds, for the zone of the workbook; the present instant without `--now`. */
  nowIn(timeZone: string): () => number;
  fidelity: FidelityName;
  counts: boolean;
  fault: { mode: FaultMode; at: number } | null;
};

export const localeOf: Record<Language, string> = {
  en: 'en_US',
  'zh-CN': 'zh_CN',
  'zh-TW': 'zh_TW',
};

/** The add-on has to stand the harder world; programs of others are run as Google most likely would. */
const fidelityOf = ({ strict, lenient, call }: CommonOptions): FidelityName => {
  if (strict || lenient) return strict ? 'strict' : 'lenient';
  return call === undefined ? 'strict' : 'usual';
};

export const settingOf = (options: CommonOptions, language: Language, words: Words): Setting => ({
  language,
  isLanguageGuessed: options.lang === undefined,
  words,
  user: options.user ?? defaultUser(),
  locale: readLocale(options.locale, words) ?? localeOf[language],
  timeZone: readZone(options.timezone, words),
  nowIn: readNow(options.now, words),
  fidelity: fidelityOf(options),
  counts: Boolean(options.count),
  fault: readFault(options.fault, words),
});

/** Nobody's real address: a workbook has no accounts, only somebody sitting before it. */
const defaultUser = (): string => {
  try {
    return `${
      userInfo()
        .username.toLowerCase()
        .replace(/[^a-z0-9.-]/g, '') || 'you'
    }@example.com`;
  } catch {
    return 'you@example.com';
  }
};

const readLocale = (locale: string | undefined, words: Words): string | null => {
  if (locale === undefined) return null;
  if (!/^[a-z]{2,3}([-_][A-Za-z]{2,4})?$/.test(locale)) {
    throw new WrongUsage(words.badChoice('--locale', locale));
  }
  return locale.replace('-', '_');
};

const readZone = (zone: string | undefined, words: Words): string | null => {
  if (zone === undefined) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) && zone;
  } catch {
    throw new WrongUsage(words.badChoice('--timezone', zone));
  }
};

const instant =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** An instant with its offset, or the time on the wall where the workbook is. */
const readNow = (text: string | undefined, words: Words): Setting['nowIn'] => {
  if (text === undefined) return () => () => Date.now();
  const match = instant.exec(text);
  const parsed = match
    ? Date.parse(match[7] ? text.replace(' ', 'T') : wallText(text))
    : Number.NaN;
  if (!match || Number.isNaN(parsed) || !isDay(match))
    throw new WrongUsage(words.badChoice('--now', text));
  if (match[7]) return () => () => parsed;
  return (timeZone) => {
    const ms = serialToInstant(instantToSerial(parsed, 'UTC'), timeZone);
    return () => ms;
  };
};

/** `Date` takes the 31st of February for the 3rd of March. */
const isDay = ([, year, month, day]: RegExpExecArray): boolean =>
  new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);

const wallText = (text: string): string =>
  `${text.length === 10 ? `${text}T00:00` : text.replace(' ', 'T')}Z`;

const readFault = (text: string | undefined, words: Words): Setting['fault'] => {
  if (text === undefined) return null;
  const [mode, at] = text.split('@');
  const known = faultModes.find((each) => each === mode);
  if (!known || !/^[1-9]\d*$/.test(at ?? ''))
    throw new WrongUsage(words.badChoice('--fault', text));
  return { mode: known, at: Number(at) };
};
