import { ScriptHost } from '../runtime/host';
import type { Program } from '../runtime/program';
import type { Workbook } from '../workbook/workbook';
import { sampleCustomerTable } from './customers';
import { sampleDocuments } from './documents';
import { type SampleFollowUp, sampleFollowUps } from './follow-ups';
import { sampleInquiries } from './inquiries';
import { sampleOrders, sampleRates } from './orders';
import { pasteRows } from './paste';

const hour = 3_600_000;
const day = 24 * hour;

export type SampleOptions = {
  readonly workbook: Workbook;
  readonly program: Program;
  readonly user: string;
  readonly userLocale: string;
  /** The present instant in milliseconds; everything in the sample happened before it. */
  readonly now: number;
};

/** Asks one endpoint of the add-on; a refusal is an error here, since the sample is ours. */
type Ask = <T>(endpoint: string, input: unknown) => Promise<T>;

type Answer = { ok: true; value: unknown } | { ok: false; problem: { message: string } };

const askThrough =
  (host: ScriptHost): Ask =>
  async <T>(endpoint: string, input: unknown) => {
    const { value, error } = await host.run('rpc', [endpoint, input], 'sidebar');
    if (error) throw new Error(`${endpoint}: ${error.message}`);
    const answer = value as Answer;
    if (!answer.ok) throw new Error(`${endpoint}: ${answer.problem.message}`);
    return answer.value as T;
  };

const dayText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

type Table = { columns: { key: string | null }[]; rows: string[][] };

const importCustomers = async (ask: Ask, { now, userLocale }: SampleOptions): Promise<void> => {
  const text = sampleCustomerTable((days) => dayText(now + days * day), userLocale);
  const { columns, rows } = await ask<Table>('readTable', { name: 'customers.csv', text });
  await ask('commitImport', {
    operationId: 'sample-customers',
    name: 'customers.csv',
    columns: columns.map(({ key }) => key),
    rows,
  });
};

type CustomerRow = { id: string; company: string; product: string };

const logFollowUp = async (
  ask: Ask,
  customers: readonly CustomerRow[],
  followUp: SampleFollowUp,
  happened: number,
): Promise<void> => {
  const customer = customers.find(({ company }) => company === followUp.company);
  if (!customer) throw new Error(`no sample customer ${followUp.company}`);
  const { channel, direction, topic, text, nextIn } = followUp;
  await ask('logFollowUp', {
    operationId: `sample-follow-up-${customer.id}-${followUp.daysAgo}`,
    customerId: customer.id,
    channel,
    direction,
    topic,
    text,
    nextDate: nextIn === null ? null : dayText(happened + nextIn * day),
  });
};

/** Orders as a person pastes them: they get their ids from repair. */
const pasteOrders = async (
  host: ScriptHost,
  ask: Ask,
  { workbook, now }: SampleOptions,
  customers: readonly CustomerRow[],
): Promise<void> => {
  const active = workbook.activeSheetId;
  const dayAt = (days: number) => dayText(now + days * day);
  await ask('openTab', { tab: 'orders' });
  const rows = sampleOrders.map(({ daysAgo, company, marks, ...order }) => ({
    ...order,
    ...(daysAgo === null ? {} : { date: dayAt(-daysAgo) }),
    customer: company,
    product: customers.find((one) => one.company === company)?.product ?? '',
    ...Object.fromEntries(Object.entries(marks).map(([mark, ago]) => [mark, dayAt(-ago)])),
  }));
  await pasteRows(host, workbook, rows);
  workbook.activeSheetId = active;
  await ask('saveRates', { operationId: 'sample-rates', ...sampleRates(dayAt) });
  await host.run('repairRegister', [], 'menu');
};

const noteDocuments = async (
  ask: Ask,
  { now }: SampleOptions,
  customers: readonly CustomerRow[],
): Promise<void> => {
  for (const [number, { company, daysAgo, ...document }] of sampleDocuments.entries()) {
    await ask('saveDocument', {
      ...document,
      operationId: `sample-document-${number}`,
      customerId: customers.find((one) => one.company === company)?.id ?? '',
      date: dayText(now - daysAgo * day),
    });
  }
};

type Judged = { kind: string; fields: object };

const judgeInquiries = (ask: Ask): Promise<Judged[]> =>
  ask('triage', { inquiries: sampleInquiries.map(({ text }) => ({ id: 'sample', text })) });

/** Fills an empty workbook by the add-on's own functions, with the clock set back for what happened earlier. */
export const fillSample = async (options: SampleOptions): Promise<void> => {
  let moment = options.now;
  const host = new ScriptHost({ ...options, now: () => moment, fidelity: 'strict', ui: null });
  const ask = askThrough(host);

  await ask('setUp', {});
  const register = options.workbook.activeSheetId;
  await importCustomers(ask, options);
  const { rows } = await ask<{ rows: CustomerRow[] }>('rows', { tab: 'customers' });
  for (const followUp of sampleFollowUps) {
    moment = options.now - followUp.daysAgo * day;
    await logFollowUp(ask, rows, followUp, moment);
  }
  moment = options.now;
  await pasteOrders(host, ask, options, rows);
  await noteDocuments(ask, options, rows);
  const verdicts = await judgeInquiries(ask);
  for (const [number, { hoursAgo, text }] of sampleInquiries.entries()) {
    moment = options.now - hoursAgo * hour;
    const { kind, fields } = verdicts[number] as Judged;
    const operationId = `sample-inquiry-${number}`;
    await ask('acceptInquiry', { operationId, text, channel: 'mail', kind, fields });
  }
  moment = options.now;
  await ask('weeklyReport', {});
  await host.run('rebuildToday', [], 'menu');
  options.workbook.activeSheetId = register;
};
