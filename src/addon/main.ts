import type { Answer } from '../api/answer';
import { Problem } from '../domain/problem';
import { personLanguage } from '../google/person-language';
import type { Messages } from '../messages/messages';
import { messagesFor } from '../messages/messages-for';
import { dateNotes } from '../sheets/date-notes';
import { editedRows, touches } from '../sheets/edited-rows';
import { refreshSettings } from '../sheets/settings-tab';
import { sayOnCell } from '../sheets/twin-note';
import { toast, ui } from '../sheets/ui';
import { activeCustomer } from '../workflows/active-customer';
import { followEdit } from '../workflows/follow-edit';
import { listToAdopt } from '../workflows/list-to-adopt';
import { toggleMyCustomers } from '../workflows/my-customers';
import { perhapsTwin } from '../workflows/perhaps-twin';
import type { Ports } from '../workflows/ports';
import { putLogAway as putAway } from '../workflows/put-log-away';
import { rebuildToday as rebuildTodayTab } from '../workflows/rebuild-today';
import { repairRegister as repair } from '../workflows/repair-register';
import { setUp as setUpRegister, takeOverSummary } from '../workflows/set-up';
import { headersToSwitch, switchLanguage as relabel } from '../workflows/switch-language';
import { endOfWork } from '../workflows/time-limit';
import { writeWeeklySummary as writeSummary } from '../workflows/write-weekly-summary';
import { type Composed, compose } from './compose';
import { fromMenu } from './from-menu';
import { layoutInWords } from './layout-in-words';
import { addMenu } from './menu';
import { answer } from './rpc';
import { type WeeklyFired, writeAndTidy, writeSummaryDue } from './summary-due';
import { showImport, showSidebar } from './views';

/** Runs before anything is authorised: the menu and nothing else. */
export const onOpen = (_event?: unknown): void => addMenu(messagesFor(personLanguage()));

export const onInstall = (event?: unknown): void => onOpen(event);

/** Headers are people's as well: they change when somebody asks for it. */
const sayHeadersStay = (ports: Ports): void => {
  const said = headersToSwitch(ports);
  if (said !== null) toast(said, messagesFor(ports.language()).menu.title);
};

/** Follows what people type into the register; everything else costs one look into the document's memory. */
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit): void => {
  const { ports, book } = compose();
  const rows = editedRows(book, event);
  if (rows) {
    const sayOnDates = dateNotes(event, rows.dates, rows);
    const { doubtful, isPutBack } = followEdit(ports, rows);
    sayOnDates(doubtful);
    if (isPutBack && rows.isOnlyComputed) {
      const { menu, register } = messagesFor(ports.language());
      toast(register.computedAgain(rows.computed), menu.title);
    }
    if (rows.tellsWho) sayOnCell(event, perhapsTwin(ports, rows.first));
  } else if (touches(book, 'settings', event)) {
    const before = ports.language();
    refreshSettings(book);
    if (ports.language() !== before) sayHeadersStay(ports);
  } else if (touches(book, 'triageRules', event)) ports.rules.read();
};

/** A colleague's trigger is left in its place unless the person wants to put his own there. */
const offerTakeOver = (ports: Ports, owner: string, { menu, weekly }: Messages): void => {
  const { YES } = ui().Button;
  const question = `${weekly.colleaguesTrigger(owner)} ${weekly.takeOver}`;
  const said = ui().alert(menu.title, question, ui().ButtonSet.YES_NO);
  if (said === YES) takeOverSummary(ports);
};

/** Where the register was made beside a list of customers the list is shown as it would be read, for the person to say. */
const offerList = (composed: Composed, { register }: Messages): void => {
  const sheet = listToAdopt(composed.ports);
  if (sheet !== null) showImport(composed, register.importTitle, sheet);
};

export const setUp = (): void =>
  fromMenu((composed, messages) => {
    const { ports } = composed;
    const { register } = messages;
    const { created, changed, colleague } = setUpRegister(ports);
    if (colleague) offerTakeOver(ports, colleague.owner, messages);
    if (created.includes('customers')) offerList(composed, messages);
    return changed ? register.setUpDone(created.length) : register.setUpUnchanged;
  });

export const openSidebar = (): void =>
  fromMenu((composed) => void showSidebar(composed, 'customer'));

export const openTriage = (): void => fromMenu((composed) => void showSidebar(composed, 'triage'));

export const openCare = (): void => fromMenu((composed) => void showSidebar(composed, 'care'));

export const openDossier = (): void =>
  fromMenu(({ ports }) => {
    const { card } = activeCustomer(ports);
    if (!card) throw new Problem('noCustomerInRow', {});
    ports.pages.showDossier(card.id);
    return undefined;
  });

export const openImport = (): void =>
  fromMenu((composed, { register }) => void showImport(composed, register.importTitle));

export const myCustomers = (): void =>
  fromMenu(({ ports }, { register }) => register.onlyOf(toggleMyCustomers(ports).onlyOf));

export const rebuildToday = (): void =>
  fromMenu(({ ports }, { register }) => {
    const { customers } = rebuildTodayTab(ports);
    ports.layout.show('today');
    return register.todayRebuilt(customers);
  });

export const writeWeeklySummary = (): void =>
  fromMenu(({ ports }, { weekly }) => {
    const { numbers, yearsLeft } = writeSummary(ports, {});
    ports.layout.show('weeklySummary');
    const written = weekly.written(numbers.week);
    return yearsLeft.length === 0 ? written : `${written} ${weekly.yearsLeft(yearsLeft)}`;
  });

/** The weekly trigger. It has no screen, and Google mails what goes wrong to whoever set it up. */
export const weeklySummaryDue = (event?: WeeklyFired): void =>
  void writeSummaryDue(compose().ports, event);

/** What the weekly trigger had no time for, once more from where it stopped. */
export const longWorkDue = (): void => {
  const { ports } = compose();
  ports.schedule.wentOn();
  writeAndTidy(ports);
};

/** Moves the log's closed years into tabs of their own; a long log takes several runs. */
export const putLogAway = (): void =>
  fromMenu(({ ports }, { register }) => {
    const end = endOfWork(ports);
    writeSummary(ports, { isDue: true }, end);
    const { moved, left } = putAway(ports, end);
    return register.putAway(moved, left);
  });

export const switchLanguage = (): void =>
  fromMenu(({ ports }) => {
    const { cells } = relabel(ports);
    const { register } = messagesFor(ports.language());
    return cells === 0 ? register.nothingToRepair : register.repaired(cells);
  });

export const repairRegister = (): void =>
  fromMenu(({ ports }, { register }) => {
    const { cells, unread, laid, named } = repair(ports);
    const layout = layoutInWords(messagesFor(ports.language()), { laid, named });
    const repaired = cells === 0 ? [] : [register.repaired(cells)];
    const left = unread.length === 0 ? [] : [register.unreadDates(unread)];
    return [...layout, ...repaired, ...left].join(' ') || register.nothingToRepair;
  });

/** Everything the sidebar asks comes through here. */
export const rpc = (
  name: string,
  input?: unknown,
  version?: string | null,
  me?: string | null,
): Answer<unknown> => answer(compose(me ?? undefined).ports, name, input, version);
