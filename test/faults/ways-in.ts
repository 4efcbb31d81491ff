import { setInputs } from '../../src/host/workbook/edit';
import { insertRows } from '../../src/host/workbook/structure';
import type { AddOn } from '../support/add-on';

export type Sent = {
  readonly customerId: string;
  /** The last text of the request before. */
  readonly last: string;
  readonly operationId: string;
  /** At most as many as the way has fields. */
  readonly few: readonly string[];
};
type Way = {
  readonly name: string;
  /** How many texts one request carries, each in a field of its own. */
  readonly fields: number;
  readonly tab: Parameters<AddOn['tab']>[0];
  readonly send: (addOn: AddOn, sent: Sent) => Promise<unknown>;
};

/** How the first request of a way is named. */
export const firstId = 'hostile-way-0';

const day = '2026-03-20' as never;
const earlier = '2026-03-01' as never;
const mail = { direction: 'out', channel: 'mail', nextDate: null } as const;

const inquiryOf = ({ operationId, few }: Sent) => {
  const [words = '', contact = '', product = '', quantity = ''] = few;
  const text = `${words} ${operationId}`;
  const fields = { contact, product, quantity, company: `Firm ${operationId}` };
  return { operationId, text, channel: 'mail' as const, kind: 'broad' as const, fields };
};

/** Every request that brings texts of people into the workbook, beside the import of a list. */
export const ways: readonly Way[] = [
  {
    name: 'an inquiry that is accepted',
    fields: 4,
    tab: 'inquiries',
    send: (addOn, sent) => addOn.ask.acceptInquiry(inquiryOf(sent)),
  },
  {
    name: 'an inquiry that is put off',
    fields: 4,
    tab: 'inquiries',
    send: (addOn, sent) => addOn.ask.putOffInquiry(inquiryOf(sent)),
  },
  {
    name: 'inquiries that somebody pasted into their tab',
    fields: 200,
    tab: 'inquiries',
    send: async (addOn, { operationId, few }) => {
      const sheet = addOn.tab('inquiries');
      const column = addOn.column('inquiries', 'Original text');
      const rows = few.map((text) => [text]);
      insertRows(sheet, sheet.rowCount, rows.length);
      setInputs(sheet, sheet.lastRow(), column, rows);
      return addOn.ask.triageRows({ operationId });
    },
  },
  {
    name: 'a contact',
    fields: 2,
    tab: 'followUps',
    send: (addOn, { few: [topic = '', text = ''], ...sent }) =>
      addOn.ask.logFollowUp({ ...sent, ...mail, topic, text }),
  },
  {
    name: 'a contact with many',
    fields: 2,
    tab: 'followUps',
    send: (addOn, { few: [topic = '', text = ''], customerId, operationId }) =>
      addOn.ask.logFollowUps({ operationId, customerIds: [customerId], ...mail, topic, text }),
  },
  {
    name: 'cards of a fair',
    fields: 50,
    tab: 'customers',
    send: (addOn, { operationId, few }) =>
      addOn.ask.addFairCards({
        fair: few[0] ?? '',
        cards: few.map((text, at) => ({
          operationId: `${operationId}-${at}`,
          company: `Stand ${operationId} ${at} ${text}`,
          contact: text,
          reach: `stand${at}@${operationId}.example.com`,
          class: 'D',
        })),
      }),
  },
  {
    name: 'facts',
    fields: 200,
    tab: 'dossier',
    send: (addOn, { few, ...sent }) =>
      addOn.ask.recordFacts({
        ...sent,
        facts: few.map((value, at) => ({
          item: 'background',
          person: `Kim ${at} ${value}`,
          value,
          source: few[(at + 1) % few.length] ?? '',
        })),
      }),
  },
  {
    name: 'classes and why',
    fields: 200,
    tab: 'followUps',
    send: async (addOn, { operationId, few }) => {
      const { rows } = await addOn.ask.rows({ tab: 'customers' });
      const after = operationId === firstId ? 'B' : 'C';
      const changes = few.map((why, at) => ({ customerId: String(rows[at]?.id), after, why }));
      return addOn.ask.changeClasses({ operationId, changes } as never);
    },
  },
  {
    name: 'a visit',
    fields: 5,
    tab: 'plans',
    send: (addOn, { few, ...sent }) => {
      const [text = '', place = '', person = '', route = '', preparation = ''] = few;
      const visit = { person, route, preparation };
      return addOn.ask.addPlan({ ...sent, kind: 'visit', date: day, text, place, visit });
    },
  },
  {
    name: 'plans',
    fields: 20,
    tab: 'plans',
    send: (addOn, { few, ...sent }) => {
      const plans = few.map((text) => ({ kind: 'task' as const, date: day, text }));
      return addOn.ask.makePlans({ ...sent, plans });
    },
  },
  {
    name: 'an order',
    fields: 4,
    tab: 'orders',
    send: (addOn, { few, ...sent }) => {
      const [number = '', product = '', contract = '', currency = ''] = few;
      const set = { date: earlier, number, product, contract, currency, amount: 5 };
      return addOn.ask.saveOrder({ ...sent, orderId: null, set });
    },
  },
  {
    name: 'a paper',
    fields: 2,
    tab: 'documents',
    send: (addOn, { few: [name = '', order = ''], ...sent }) =>
      addOn.ask.saveDocument({ ...sent, kind: 'contract', date: day, name, link: '', order }),
  },
  {
    name: 'a new owner',
    fields: 1,
    tab: 'followUps',
    send: (addOn, { operationId, customerId, last, few: [to = ''] }) =>
      addOn.ask.handOver({ operationId, from: last, to, customerIds: [customerId] }),
  },
];
