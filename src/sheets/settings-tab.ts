import { type CustomerClass, customerClasses } from '../domain/customer/customer-class';
import { type AgeGroup, ageGroups } from '../domain/dossier/item';
import { type PacedKind, readPaceSetting } from '../domain/inquiry/pace';
import { readCurrency } from '../domain/order/money';
import { readRates, writeRates } from '../domain/order/rates';
import { defaultSettings, languages, type Settings } from '../domain/settings';
import type { Messages } from '../messages/messages';
import type { SettingWords } from '../messages/shape/register';
import { orInWords } from '../workflows/operation';
import type { DocumentMemory } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book } from './book';
import { cellOf, columnOf, type RecordOf, recordsOf } from './records';
import { writeCells } from './write-cells';

const property = 'settings';

const cadenceKey = (customerClass: CustomerClass): string => `cadence.${customerClass}`;

const pacedKinds = ['precise', 'broad'] as const;
const paceKey = (kind: PacedKind): string => `pace.${kind}`;

const minutesKey = (customerClass: CustomerClass): string => `minutes.${customerClass}`;

const factAgeKey = (group: AgeGroup): string => `factAge.${group}`;

const wholeBetween = (text: string | undefined, least: number, most: number, other: number) => {
  const number = Number(text);
  const isGood = text?.trim() && Number.isInteger(number) && number >= least && number <= most;
  return isGood ? number : other;
};

const saysYes = (text: string | undefined): boolean =>
  /^(yes|y|true|1|on|是|要|开|開|√|✓)$/i.test(text?.trim() ?? '');

type Written = Readonly<Record<string, string>>;

/** Settings as they are written; what cannot be read falls back to the default. */
const settingsFrom = (written: Written): Settings => ({
  language: languages.find((language) => language === written.language) ?? 'auto',
  cadence: Object.fromEntries(
    customerClasses.map((one) => [
      one,
      wholeBetween(written[cadenceKey(one)], 1, 3650, defaultSettings.cadence[one]),
    ]),
  ) as Settings['cadence'],
  poolDays: wholeBetween(written.poolDays, 0, 3650, defaultSettings.poolDays),
  weeklyDay: wholeBetween(written.weeklyDay, 1, 7, defaultSettings.weeklyDay),
  weeklyHour: wholeBetween(written.weeklyHour, 0, 23, defaultSettings.weeklyHour),
  summaryBirthdays: saysYes(written.summaryBirthdays),
  ownDomains: (written.ownDomains ?? '')
    .split(/[,，;；\s]+/)
    .map((domain) => domain.replace(/^@/, '').toLowerCase())
    .filter((domain) => domain !== ''),
  owner: written.owner ?? defaultSettings.owner,
  pace: {
    precise: readPaceSetting(written[paceKey('precise')] ?? '') ?? defaultSettings.pace.precise,
    broad: readPaceSetting(written[paceKey('broad')] ?? '') ?? defaultSettings.pace.broad,
  },
  factAges: Object.fromEntries(
    ageGroups.map((group) => [
      group,
      wholeBetween(written[factAgeKey(group)], 0, 1200, defaultSettings.factAges[group]),
    ]),
  ) as Settings['factAges'],
  exchange: {
    home: readCurrency(written.homeCurrency ?? '') || defaultSettings.exchange.home,
    rates: readRates(written.rates ?? ''),
  },
  dayHours: wholeBetween(written.dayHours, 1, 24, defaultSettings.dayHours),
  minutes: Object.fromEntries(
    customerClasses.map((one) => [
      one,
      wholeBetween(written[minutesKey(one)], 1, 480, defaultSettings.minutes[one]),
    ]),
  ) as Settings['minutes'],
});

const writtenFrom = (settings: Settings): Written => ({
  language: settings.language,
  ...Object.fromEntries(
    customerClasses.map((one) => [cadenceKey(one), String(settings.cadence[one])]),
  ),
  poolDays: String(settings.poolDays),
  weeklyDay: String(settings.weeklyDay),
  weeklyHour: String(settings.weeklyHour),
  summaryBirthdays: settings.summaryBirthdays ? 'yes' : 'no',
  ownDomains: settings.ownDomains.join(', '),
  owner: settings.owner,
  ...Object.fromEntries(pacedKinds.map((kind) => [paceKey(kind), settings.pace[kind].join(', ')])),
  homeCurrency: settings.exchange.home,
  rates: writeRates(settings.exchange.rates),
  dayHours: String(settings.dayHours),
  ...Object.fromEntries(
    customerClasses.map((one) => [minutesKey(one), String(settings.minutes[one])]),
  ),
  ...Object.fromEntries(
    ageGroups.map((group) => [factAgeKey(group), String(settings.factAges[group])]),
  ),
});

/** The rows set-up writes into the Settings tab, with the values given and the words of the language. */
export const settingRows = (settings: Settings, messages: Messages): RecordOf[] => {
  const { settings: words } = messages.register;
  const cadences = customerClasses.map((one): [string, SettingWords] => [
    cadenceKey(one),
    words.cadence(one),
  ]);
  const named: [string, SettingWords][] = [
    ['language', words.language],
    ...cadences,
    ['poolDays', words.poolDays],
    ['weeklyDay', words.weeklyDay],
    ['weeklyHour', words.weeklyHour],
    ['summaryBirthdays', words.summaryBirthdays],
    ['ownDomains', words.ownDomains],
    ['owner', words.owner],
    ...pacedKinds.map((kind): [string, SettingWords] => [paceKey(kind), words.pace(kind)]),
    ['homeCurrency', words.homeCurrency],
    ['rates', words.rates],
    ['dayHours', words.dayHours],
    ...customerClasses.map((one): [string, SettingWords] => [minutesKey(one), words.minutes(one)]),
    ...ageGroups.map((group): [string, SettingWords] => [factAgeKey(group), words.factAge(group)]),
  ];
  const written = writtenFrom(settings);
  return named.map(([key, { name, meaning }]) => ({
    setting: name,
    value: written[key] ?? '',
    meaning,
    key,
  }));
};

/** The settings that rows of the tab hold; the defaults where there are none. */
export const settingsIn = (rows: readonly RecordOf[]): Settings =>
  settingsFrom(
    Object.fromEntries(rows.map(({ key, value }) => [String(key), String(value ?? '')])),
  );

type Placed = ReturnType<typeof recordsOf>;

/** Keeps what the tab says with the document, where every operation finds it without reading the tab. */
const keepSettings = (book: Book, rows: Placed): Settings => {
  const written = Object.fromEntries(
    rows.map(({ record }) => [String(record.key), String(record.value ?? '')]),
  );
  const text = JSON.stringify(written);
  if (book.memory.all()[property] !== text) book.memory.put({ [property]: text });
  return settingsFrom(written);
};

/** Reads the tab and keeps what it says. */
export const refreshSettings = (book: Book): Settings =>
  keepSettings(book, recordsOf(book.read('settings'), book));

/** The same, with rows for settings that the tab lacks: a set-up that was interrupted, or an older version, left them out. */
export const completeSettings = (book: Book): Settings => {
  const table = book.read('settings');
  const rows = recordsOf(table, book);
  const there = new Set(rows.map(({ record }) => record.key));
  const present = settingsIn(rows.map(({ record }) => record));
  const missing = settingRows(present, book.messages()).filter(({ key }) => !there.has(key));
  if (missing.length === 0) return keepSettings(book, rows);
  return orInWords(() => {
    appendRecords(table, book, missing);
    return refreshSettings(book);
  });
};

/** Writes some settings into their rows, those that an older tab lacks below the others. */
export const changeSettings = (book: Book, set: Partial<Settings>): void => {
  const table = book.read('settings');
  const records = recordsOf(table, book);
  const present = settingsIn(records.map(({ record }) => record));
  const before = new Map(settingRows(present, book.messages()).map((row) => [row.key, row.value]));
  const changed = settingRows({ ...present, ...set }, book.messages()).filter(
    ({ key, value }) => before.get(key) !== value,
  );
  const rowOf = (key: RecordOf[string] | undefined) =>
    records.find(({ record }) => record.key === key)?.row;
  const cells = changed.flatMap(({ key, value = '' }) => {
    const row = rowOf(key);
    const column = columnOf(table, 'value') + 1;
    return row ? [{ row, column, value: cellOf(table, 'value', value, book) }] : [];
  });
  if (cells.length > 0) writeCells(table, cells);
  const added = changed.filter(({ key }) => rowOf(key) === undefined);
  if (added.length > 0) appendRecords(table, book, added);
};

export const rememberSettings = (settings: Settings): Readonly<Record<string, string>> => ({
  [property]: JSON.stringify(writtenFrom(settings)),
});

/** The settings as last read from their tab; the defaults before set-up and in a copy of the workbook. */
export const settingsReader = (memory: DocumentMemory): (() => Settings) => {
  let known: { readonly text: string; readonly settings: Settings } | null = null;
  return () => {
    const text = memory.all()[property];
    if (text === undefined) return defaultSettings;
    if (known?.text !== text) known = { text, settings: settingsFrom(JSON.parse(text) as Written) };
    return known.settings;
  };
};
