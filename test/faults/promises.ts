import { isoWeekOf, type LocalDate } from '../../src/domain/local-date';
import type { Tab } from '../../src/domain/tabs';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { isThrown } from './end-of';
import { contentOf } from './invariants';
import { type Kept, keep, wake } from './kept-workbook';

type Cells = Readonly<Record<string, unknown>>;

/** The rows of a tab by the key of its columns. */
export const rowsOf = (workbook: Workbook, tab: Tab): Cells[] => {
  const headers = english.columns[tab as keyof typeof english.columns] as Record<string, string>;
  const [head, ...rows] = workbook.sheetByName(english.tabs[tab])?.rows ?? [];
  const at = Object.entries(headers).map(
    ([key, header]) => [key, (head?.values ?? []).indexOf(header)] as const,
  );
  return rows
    .map((row) => Object.fromEntries(at.map(([key, column]) => [key, row?.values[column] ?? ''])))
    .filter((cells) => Object.values(cells).some((value) => value !== '' && value !== false));
};

/** By what a row of each tab is known, also after customers were merged. */
const keysOf: Partial<Record<Tab, readonly string[]>> = {
  customers: ['id'],
  inquiries: ['id'],
  plans: ['id'],
  orders: ['id'],
  documents: ['id'],
  followUps: ['operationId', 'act'],
  dossier: ['operationId', 'item', 'person'],
  weeklyHistory: ['week'],
};

/** The keys of a tab, each as often as it stands there; rows that a person typed have none yet. */
const known = (workbook: Workbook, tab: Tab): string[] => {
  const seen = new Map<string, number>();
  return rowsOf(workbook, tab).flatMap((cells) => {
    const key = (keysOf[tab] ?? []).map((name) => cells[name]).join(' ');
    if (key.trim() === '') return [];
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [count === 1 ? key : `${key} (${count})`];
  });
};

/** Rows that had been accepted and are gone, but for those that were to go. */
export const lostRows = (
  accepted: Workbook,
  now: Workbook,
  inPeace: Workbook = accepted,
): string[] =>
  (Object.keys(keysOf) as Tab[]).flatMap((tab) => {
    const [left, toStay] = [known(now, tab), known(inPeace, tab)];
    return known(accepted, tab)
      .filter((key) => toStay.includes(key) && !left.includes(key))
      .map((key) => `lost from ${tab}: ${key}`);
  });

/** Every operation ends as saved, already saved or refused with a reason; only of the first try nobody may be told the end. */
export const strangeEnd = (end: string, isLast: boolean): string[] => {
  if (isThrown(end)) return isLast ? [`nobody knows how it ended: ${end}`] : [];
  return end === 'done' || /^refused: \w+$/.test(end) ? [] : [`it ended as ${end}`];
};

const repaired = async (workbook: Workbook): Promise<AddOn> => {
  const addOn = new AddOn({ workbook, ui: quietScreen() });
  await addOn.menu('repairRegister');
  return addOn;
};

/** A repair of what the program itself left behind writes nothing. */
export const changedByRepair = async (healthy: Kept): Promise<string[]> => {
  const before = keep(wake(healthy));
  const { workbook, calls } = await repaired(wake(healthy));
  const found = calls.cellsWritten > 0 ? [`repair writes ${calls.cellsWritten} cells`] : [];
  if (keep(workbook) !== before) found.push('repair changes the workbook');
  return found;
};

const isUndone = (cells: Cells, log: readonly Cells[]): boolean =>
  log.some(({ operationId }) => operationId === `undo:${cells.operationId}`);

const contacts = (workbook: Workbook): Cells[] => {
  const log = rowsOf(workbook, 'followUps');
  return log.filter((cells) => cells.act === english.words.acts.contact && !isUndone(cells, log));
};

/** The last contact of each customer is, at the earliest, the last one that the log tells. */
export const notAsTheLogSays = (workbook: Workbook): string[] =>
  rowsOf(workbook, 'customers').flatMap(({ id, lastContact }) => {
    const days = contacts(workbook)
      .filter(({ customerId }) => customerId === id)
      .map(({ when }) => Math.floor(Number(when)));
    const last = Math.max(0, ...days);
    return last === 0 || Number(lastContact) >= last
      ? []
      : [`last contact of ${id}: ${lastContact}, not ${last}`];
  });

/** Sent again the operation ends as it does in peace, and once more it changes nothing. */
export const notConverged = (again: Kept, third: Kept, inPeace: Kept): string[] => {
  const found = contentOf(wake(again)) === contentOf(wake(inPeace)) ? [] : ['it ends elsewhere'];
  return third === again ? found : [...found, 'a third run changes something'];
};

const customersById = (workbook: Workbook): Map<string, string> =>
  new Map(rowsOf(workbook, 'customers').map((cells) => [String(cells.id), JSON.stringify(cells)]));

const changedCustomers = (before: Workbook, after: Workbook): string[] => {
  const old = customersById(before);
  return [...customersById(after)].filter(([id, cells]) => old.get(id) !== cells).map(([id]) => id);
};

/** Only of those customers anything is changed of whom it is in peace. */
export const wrongCustomers = (before: Workbook, after: Workbook, inPeace: Workbook): string[] => {
  const right = changedCustomers(before, inPeace);
  return changedCustomers(before, after)
    .filter((id) => !right.includes(id))
    .map((id) => `somebody else was changed: ${id}`);
};

/** The log keeps both lines and the dossier its facts, which no longer count; all else is as it was. */
const restored = ['customers', 'inquiries', 'plans', 'orders', 'documents'] as const;

const sorted = (workbook: Workbook, tab: Tab): string =>
  JSON.stringify(
    rowsOf(workbook, tab)
      .map((cells) => JSON.stringify(cells))
      .sort(),
  );

/** What is taken back is as it was, cell by cell; a row that was taken out comes back at the end. */
export const notUndone = (before: Workbook, after: Workbook): string[] =>
  restored.flatMap((tab) => {
    const [was, is] = [sorted(before, tab), sorted(after, tab)];
    return was === is ? [] : [`${tab} was ${was} and is ${is}`];
  });

const weekOf = (serial: number): string =>
  isoWeekOf(
    new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10) as LocalDate,
  );

/** Each contact stands in the history in one week, the one of its day. */
export const inWrongWeek = (workbook: Workbook): string[] =>
  rowsOf(workbook, 'weeklyHistory').flatMap(({ week, writtenAt, followUps }) => {
    const count = contacts(workbook).filter(
      ({ when }) => Number(when) <= Number(writtenAt) && weekOf(Number(when)) === week,
    ).length;
    return count === followUps ? [] : [`${week} has ${followUps} contacts, the log ${count}`];
  });

/** What was interrupted is finished by not many more calls than it takes in peace, however long the register is. */
export const tooManyCalls = (again: number, inPeace: number): string[] =>
  again <= 3 * inPeace + 12 ? [] : [`${again} service calls instead of ${inPeace}`];

/** A file is the old one or the new one, byte for byte. */
export const neitherOldNorNew = (file: Uint8Array, old: Uint8Array, fresh: Uint8Array): string[] =>
  [old, fresh].some((one) => Buffer.compare(file, one) === 0)
    ? []
    : [`a file of ${file.length} bytes`];
