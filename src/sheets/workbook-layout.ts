import type { Tab } from '../domain/tabs';
import { type ColumnLayout, computed, system, type TabLayout, yours } from './column-layout';
import { documents, orders } from './order-layout';

/** What is looked for most stands within the 1,020 pixels that a laptop leaves beside the sidebar. */
const customers: TabLayout<'customers'> = {
  width: 140,
  frozen: 'company',
  hasFilter: true,
  isMarked: true,
  columns: {
    country: yours('text', { width: 84 }),
    contact: yours('text', { width: 84 }),
    product: yours('text', { width: 84 }),
    company: yours('text'),
    email: yours('text', { width: 104 }),
    phone: yours('text', { width: 104 }),
    site: yours('text', { width: 104 }),
    source: yours('text', { width: 104, choice: { of: 'source', others: 'warned' } }),
    lastContact: yours('date', { width: 104 }),
    class: yours('class', { width: 104, choice: { of: 'class', others: 'refused' } }),
    nextFollowUp: yours('date'),
    due: computed('due'),
    owner: yours('text'),
    notes: yours('text'),
    level: computed('number'),
    keyAccount: yours('tick'),
    id: system('text', { isHidden: true }),
  },
};

const inquiries: TabLayout<'inquiries'> = {
  width: 140,
  hasFilter: true,
  isMarked: true,
  columns: {
    received: system('minute'),
    channel: system('channel'),
    kind: yours('kind', { choice: { of: 'kind', others: 'refused' } }),
    score: computed('number'),
    reasons: computed('text'),
    contact: system('text'),
    company: system('text'),
    email: system('text'),
    phone: system('text'),
    country: system('text'),
    product: system('text'),
    quantity: system('text'),
    customerId: system('text'),
    phase: computed('phase'),
    replyBy: computed('minute'),
    firstReply: yours('minute'),
    state: yours('state', { choice: { of: 'state', others: 'refused' } }),
    judged: computed('kind'),
    why: system('text'),
    text: system('text'),
    id: system('text', { isHidden: true }),
  },
};

const followUps: TabLayout<'followUps'> = {
  width: 140,
  columns: {
    when: system('minute'),
    customerId: system('text'),
    customer: system('text'),
    owner: system('text'),
    act: system('act'),
    channel: system('channel'),
    direction: system('direction'),
    topic: system('topic'),
    text: system('text', { width: 360 }),
    nextDate: system('date'),
    operationId: system('text', { isHidden: true }),
    undo: system('text', { isHidden: true }),
  },
};

const today: TabLayout<'today'> = {
  width: 140,
  columns: {
    order: computed('number'),
    due: computed('due'),
    class: computed('class'),
    customer: computed('text'),
    contact: computed('text'),
    country: computed('text'),
    reason: computed('text', { width: 360 }),
    lastContact: computed('date'),
    excuse: computed('text'),
    customerId: system('text', { isHidden: true }),
  },
};

const weeklyHistory: TabLayout<'weeklyHistory'> = {
  width: 140,
  columns: {
    week: computed('text'),
    writtenAt: computed('minute'),
    customers: computed('number'),
    newCustomers: computed('number'),
    newInquiries: computed('number'),
    precise: computed('number'),
    broad: computed('number'),
    scam: computed('number'),
    replied: computed('number'),
    repliedInTime: computed('number'),
    replyMinutes: computed('number'),
    orders: computed('number'),
    answers: computed('number'),
    followUps: computed('number'),
    contacted: computed('number'),
    neverContacted: computed('number'),
    overdue: computed('number'),
    overdueA: computed('number'),
    overdueB: computed('number'),
    overdueC: computed('number'),
    overdueD: computed('number'),
    overdueE: computed('number'),
    overdueTwice: computed('number'),
    coveredA: computed('number'),
    coveredB: computed('number'),
    coveredC: computed('number'),
    coveredD: computed('number'),
    coveredE: computed('number'),
    dueNextWeek: computed('number'),
    classA: computed('number'),
    classB: computed('number'),
    classC: computed('number'),
    classD: computed('number'),
    classE: computed('number'),
    classF: computed('number'),
    unclassed: computed('number'),
    orderValue: computed('amount'),
  },
};

const topics: TabLayout<'topics'> = {
  width: 140,
  isMarked: true,
  columns: {
    topic: yours('topic', { choice: { of: 'topic', others: 'warned' } }),
    text: yours('text', { width: 360 }),
    meaning: yours('text', { width: 300 }),
    product: yours('text'),
    classes: yours('text'),
    from: yours('date'),
    validUntil: yours('date'),
  },
};

const plans: TabLayout<'plans'> = {
  width: 140,
  isMarked: true,
  columns: {
    date: yours('date'),
    kind: yours('planKind', { choice: { of: 'planKind', others: 'refused' } }),
    customer: yours('text'),
    text: yours('text', { width: 360 }),
    place: yours('text'),
    state: yours('planState', { choice: { of: 'planState', others: 'refused' } }),
    doneOn: yours('date'),
    owner: yours('text'),
    time: yours('text'),
    person: yours('text'),
    way: yours('appointmentWay', { choice: { of: 'appointmentWay', others: 'warned' } }),
    route: yours('text'),
    preparation: yours('text'),
    proposal: yours('text'),
    stages: system('text'),
    customerId: system('text', { isHidden: true }),
    id: system('text', { isHidden: true }),
  },
};

const dossier: TabLayout<'dossier'> = {
  width: 140,
  hasFilter: true,
  isMarked: true,
  columns: {
    customerId: system('text', { isHidden: true }),
    customer: system('text'),
    person: system('text'),
    level: system('number', { width: 60 }),
    item: system('factItem', { width: 200 }),
    value: system('text', { width: 300 }),
    source: system('text', { width: 220 }),
    seenOn: system('date'),
    by: system('text'),
    operationId: system('text', { isHidden: true }),
  },
};

const triageRules: TabLayout<'triageRules'> = {
  width: 140,
  isMarked: true,
  columns: {
    signal: computed('text', { width: 300 }),
    kind: computed('kind'),
    weight: yours('number'),
    raised: computed('number'),
    lowered: computed('number'),
    key: system('text', { isHidden: true }),
    operations: system('text', { isHidden: true }),
  },
};

const settings: TabLayout<'settings'> = {
  width: 360,
  columns: {
    setting: system('text'),
    value: yours('text'),
    key: system('text', { isHidden: true }),
    meaning: system('text'),
  },
};

/** Everything about the workbook's tabs that is not a word: a new field is one line here and one word per language. */
export const workbookLayout: { readonly [T in Tab]: TabLayout<T> } = {
  customers,
  inquiries,
  followUps,
  today,
  weeklySummary: { width: 140, columns: {} },
  weeklyHistory,
  topics,
  plans,
  orders,
  documents,
  dossier,
  triageRules,
  settings,
};

/** The columns of a tab in the order of set-up. */
export const columnsOf = (tab: Tab): readonly (readonly [string, ColumnLayout])[] =>
  Object.entries<ColumnLayout>(workbookLayout[tab].columns);

export const columnLayout = (tab: Tab, key: string): ColumnLayout | undefined =>
  (workbookLayout[tab].columns as Readonly<Record<string, ColumnLayout>>)[key];
