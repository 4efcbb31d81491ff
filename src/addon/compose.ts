import type { Judging } from '../domain/inquiry/judging';
import type { Importing } from '../domain/register/importing';
import type { Language, Settings } from '../domain/settings';
import { clock } from '../google/clock';
import { documentLock } from '../google/document-lock';
import { documentMemory } from '../google/document-memory';
import { latePart } from '../google/late-part';
import { personLanguage } from '../google/person-language';
import { personMemory } from '../google/person-memory';
import { weeklySchedule } from '../google/weekly-schedule';
import { messagesFor } from '../messages/messages-for';
import { activeSpreadsheet } from '../sheets/active-spreadsheet';
import { type Book, openBook } from '../sheets/book';
import { customerRegister } from '../sheets/customer-register';
import { documentBook } from '../sheets/document-book';
import { dossierBook } from '../sheets/dossier-book';
import { followUpLog } from '../sheets/follow-up-log';
import { inquiryBook } from '../sheets/inquiry-book';
import { orderBook } from '../sheets/order-book';
import { otherSheets } from '../sheets/other-sheets';
import { ownerFilter } from '../sheets/owner-filter';
import { plainTabs } from '../sheets/plain-tabs';
import { planBook } from '../sheets/plan-book';
import { selection } from '../sheets/selection';
import { layout } from '../sheets/set-up';
import {
  changeSettings,
  completeSettings,
  refreshSettings,
  settingsReader,
} from '../sheets/settings-tab';
import { todayTab } from '../sheets/today-tab';
import { topicBook } from '../sheets/topics-tab';
import { triageRules } from '../sheets/triage-rules-tab';
import { weeklyPages } from '../sheets/weekly-pages';
import type { Person } from '../workflows/person';
import type { Ports } from '../workflows/ports';
import { version } from './version';
import { pageRules, showDossier } from './views';

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

export type Composed = { readonly ports: Ports; readonly book: Book };

/** The settings with the person's own name in them, which is asked for only when somebody needs it. */
const settingsOf = (known: () => Settings, person: Person): (() => Settings) => {
  let made: { readonly of: Settings; readonly settings: Settings } | null = null;
  return () => {
    const of = known();
    if (made?.of !== of) {
      const settings = {
        ...of,
        get owner() {
          return person.name() || of.owner;
        },
      };
      made = { of, settings };
    }
    return made.settings;
  };
};

/** Puts Google behind the ports; nothing is asked of it before it is needed. `told` is whom the sidebar says it speaks for. */
export const compose = (told?: string): Composed => {
  const memory = documentMemory();
  const zone = once(() => activeSpreadsheet().getSpreadsheetTimeZone());
  const person = personMemory(memory, told);
  const settings = settingsOf(settingsReader(memory), person);
  const account = once(personLanguage);
  /** The language of what the program writes and says: the one set for the register, else the person's own. */
  const language = (): Language => {
    const { language: chosen } = settings();
    return chosen === 'auto' ? account() : chosen;
  };
  const book = openBook({
    spreadsheet: activeSpreadsheet,
    memory,
    messages: () => messagesFor(language()),
    zone,
  });
  const time = clock(zone);
  const ports: Ports = {
    version,
    clock: time,
    memory,
    lock: documentLock(),
    language,
    settings,
    readSettings: () => refreshSettings(book),
    completeSettings: () => completeSettings(book),
    writeExchange: (exchange) => changeSettings(book, { exchange }),
    person,
    ownerFilter: ownerFilter(book),
    register: customerRegister(book),
    log: followUpLog(book, time.instant),
    inquiries: inquiryBook(book),
    rules: triageRules(book),
    judging: once(() => latePart<{ judging: Judging }>('judging', version).judging),
    importing: once(() => latePart<{ importing: Importing }>('importing', version).importing),
    topics: topicBook(book),
    plans: planBook(book),
    orders: orderBook(book),
    documents: documentBook(book),
    dossier: dossierBook(book),
    today: todayTab(book),
    weekly: weeklyPages(book),
    layout: layout(book, language),
    selection: selection(book),
    tables: plainTabs(book),
    otherSheets: otherSheets(book),
    pages: { showDossier: (customerId) => showDossier(ports, customerId), triageRules: pageRules },
    schedule: weeklySchedule({ weekly: 'weeklySummaryDue', further: 'longWorkDue' }, memory, zone),
  };
  return { ports, book };
};
