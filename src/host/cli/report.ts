import type { Desk } from './desk';
import { type Form, rowsText } from './rows';
import { tableText } from './table-text';
import type { Terminal } from './terminal';
import type { Words } from './words';

type ActReason =
  | { kind: 'promise'; date: string; text: string }
  | { kind: 'inquiry'; hours: number }
  | { kind: 'overdue'; days: number };

type Report = {
  numbers: {
    week: string;
    customers: number | null;
    newCustomers: number;
    newInquiries: { precise: number; broad: number; scam: number };
    followUps: number;
    contacted: number;
    neverContacted: number | null;
    overdue: Record<string, number> | null;
    dueNextWeek: number | null;
  };
  from: string;
  to: string;
  actOn: { name: string; country: string; class: string | null; reason: ActReason }[];
};

/**
 * Writes the weekly report into the register and shows it: in words, all of it as JSON, or as CSV the week's row of the
 * history.
 */
export const report = async (
  desk: Desk,
  week: string | undefined,
  form: Form,
  words: Words,
  terminal: Terminal,
): Promise<void> => {
  const input = week === undefined ? {} : { week };
  const answer = await desk.writing(() =>
    desk.inItsLanguage(() => desk.ask<Report>('weeklyReport', input)),
  );
  await desk.save();
  if (form.json) terminal.out(`${JSON.stringify(answer)}\n`);
  else if (form.csv)
    terminal.out(rowsText(await historyOf(desk, answer.numbers.week), form, false));
  else terminal.out(reportText(answer, words, terminal.isRead));
};

const historyOf = async (desk: Desk, week: string): Promise<Record<string, unknown>[]> => {
  const tab = { tab: 'weeklyHistory' };
  const { rows } = await desk.ask<{ rows: Record<string, unknown>[] }>('rows', tab);
  return rows.filter((row) => row.week === week);
};

const reasonText = (reason: ActReason, { report: labels }: Words): string => {
  if (reason.kind === 'promise') return labels.brokenPromise(reason.date, reason.text);
  return reason.kind === 'inquiry' ? labels.waits(reason.hours) : labels.overdueBy(reason.days);
};

const overdueText = (overdue: Record<string, number>): string => {
  const all = Object.values(overdue).reduce((sum, count) => sum + count, 0);
  const byClass = Object.entries(overdue)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  return byClass === '' ? String(all) : `${all} (${byClass})`;
};

const reportText = (
  { numbers, from, to, actOn }: Report,
  words: Words,
  isRead: boolean | undefined,
): string => {
  const { report: labels } = words;
  const { precise, broad, scam } = numbers.newInquiries;
  const rows = [
    [labels.customers, numbers.customers ?? '–'],
    [labels.newCustomers, numbers.newCustomers],
    [
      labels.newInquiries,
      `${precise + broad + scam} (${labels.precise} ${precise}, ${labels.broad} ${broad}, ${labels.scam} ${scam})`,
    ],
    [labels.followUps, numbers.followUps],
    [labels.contacted, numbers.contacted],
    [labels.neverContacted, numbers.neverContacted ?? '–'],
    [labels.overdue, numbers.overdue ? overdueText(numbers.overdue) : '–'],
    [labels.dueNextWeek, numbers.dueNextWeek ?? '–'],
  ];
  const names = actOn.map((one) => [
    one.name,
    one.country,
    one.class ?? '',
    reasonText(one.reason, words),
  ]);
  const act = names.length === 0 ? '' : `\n${labels.actOn}\n${tableText(names, isRead)}`;
  return `${labels.title(numbers.week, from, to)}\n${tableText(rows, isRead)}${act}`;
};
