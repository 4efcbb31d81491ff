import type { Desk } from './desk';
import { tableText } from './table-text';
import type { Terminal } from './terminal';
import type { Words } from './words';

type Report = {
  numbers: {
    week: string;
    customers: number;
    newCustomers: number;
    newInquiries: { precise: number; broad: number; scam: number };
    followUps: number;
    contacted: number;
    neverContacted: number;
    overdue: Record<string, number>;
    dueNextWeek: number;
  };
  from: string;
  to: string;
};

/** Writes the weekly report into the register and shows it. */
export const report = async (
  desk: Desk,
  week: string | undefined,
  isJson: boolean,
  words: Words,
  terminal: Terminal,
): Promise<void> => {
  const answer = await desk.ask<Report>('weeklyReport', week === undefined ? {} : { week });
  await desk.save();
  terminal.out(isJson ? `${JSON.stringify(answer)}\n` : reportText(answer, words));
};

const reportText = ({ numbers, from, to }: Report, { report: labels }: Words): string => {
  const { precise, broad, scam } = numbers.newInquiries;
  const overdue = Object.entries(numbers.overdue);
  const all = overdue.reduce((sum, [, count]) => sum + count, 0);
  const byClass = overdue
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  const rows = [
    [labels.customers, numbers.customers],
    [labels.newCustomers, numbers.newCustomers],
    [
      labels.newInquiries,
      `${precise + broad + scam} (${labels.precise} ${precise}, ${labels.broad} ${broad}, ${labels.scam} ${scam})`,
    ],
    [labels.followUps, numbers.followUps],
    [labels.contacted, numbers.contacted],
    [labels.neverContacted, numbers.neverContacted],
    [labels.overdue, byClass === '' ? all : `${all} (${byClass})`],
    [labels.dueNextWeek, numbers.dueNextWeek],
  ];
  return `${labels.title(numbers.week, from, to)}\n${tableText(rows)}`;
};
