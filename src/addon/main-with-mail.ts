import { readEmails } from '../domain/customer/email';
import { personLanguage } from '../google/person-language';
import { sendMail } from '../google/send-mail';
import { messagesFor } from '../messages/messages-for';
import { summaryMail } from '../sheets/summary/summary-mail';
import { askForText } from '../sheets/ui';
import { weekDue } from '../workflows/write-weekly-summary';
import { compose } from './compose';
import { fromMenu } from './from-menu';
import { addMenu } from './menu';
import { type WeeklyFired, writeSummaryDue } from './summary-due';

/** The add-on with the summary by mail: the one more permission stands in this variant's manifest alone. */
// biome-ignore lint/performance/noBarrelFile: the exports of an entry are what Google may call
export * from './main';

const address = 'summaryMailTo';
const mailed = 'summaryMailed';

export const onOpen = (_event?: unknown): void => {
  const messages = messagesFor(personLanguage());
  addMenu(messages, [{ caption: messages.menu.mailSummary, functionName: 'mailSummaryTo' }]);
};

export const onInstall = (event?: unknown): void => onOpen(event);

/** Asks to which address the summary is to go; nothing is mailed before somebody has said so. */
export const mailSummaryTo = (): void =>
  fromMenu(({ book }, { menu, weekly }) => {
    const typed = askForText(menu.mailSummary, weekly.mailTo(book.memory.all()[address] ?? ''));
    if (typed === null) return undefined;
    const [to] = readEmails(typed);
    if (!to && typed.trim() !== '') return weekly.noAddress(typed.trim());
    book.memory.put({ [address]: to ?? '' });
    return to ? weekly.mailedFromNow(to) : weekly.mailedToNobody;
  });

/**
 * The weekly trigger; a week is mailed once, however often it fires. In a register's first days it sums up the week that
 * has only begun: that stays on the tab, and is mailed when it is over.
 */
export const weeklySummaryDue = (event?: WeeklyFired): void => {
  const { ports, book } = compose();
  const week = writeSummaryDue(ports, event);
  const { [address]: to, [mailed]: last } = book.memory.all();
  if (!to || last === week || week !== weekDue(ports.clock.today())) return;
  sendMail({ to, ...summaryMail(book) });
  book.memory.put({ [mailed]: week });
};
