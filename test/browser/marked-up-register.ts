import type { AddOn } from '../support/add-on';

/** Ways to have a text run when it is shown as markup; each tells its number when it does. */
export const ways: readonly ((number: number) => string)[] = [
  (n) => `<img src=x onerror=hit(${n})>`,
  (n) => `<svg onload=hit(${n})>`,
  (n) => `<script>hit(${n})</script>`,
  (n) => `"><img src=x onerror=hit(${n})>`,
  (n) => `'><svg/onload=hit(${n})>`,
  (n) => `</textarea><img src=x onerror=hit(${n})>`,
  (n) => `</script><script>hit(${n})</script>`,
  (n) => `<iframe srcdoc="<script>parent.hit(${n})</script>">`,
  (n) => `<details open ontoggle=hit(${n})>`,
  (n) => `<input autofocus onfocus=hit(${n})>`,
  (n) => `<a href="javascript:hit(${n})">click</a>`,
  (n) => `<body onload=hit(${n})>`,
  (n) => `<video><source onerror=hit(${n})></video>`,
  (n) => `<style onload=hit(${n})></style>`,
  (n) => `<math><mtext><img src=x onerror=hit(${n})></mtext></math>`,
  (n) => `" autofocus onfocus="hit(${n})`,
  (n) => `' onmouseover='hit(${n})`,
  (n) => `javascript:hit(${n})`,
  (n) => `{{constructor.constructor('hit(${n})')()}}`,
  (n) => `\${hit(${n})}`,
  (n) => `<IMG SRC=x oNeRrOr="hit(${n})">`,
  (n) => `<img/src=x/onerror=hit(${n})>`,
  (n) => `<svg><script>hit(${n})</script></svg>`,
  (n) => `<svg><animate onbegin=hit(${n}) attributeName=x dur=1s>`,
  (n) => `<marquee onstart=hit(${n})>`,
  (n) => `<object data="javascript:hit(${n})"></object>`,
  (n) => `<embed src="javascript:hit(${n})">`,
  (n) => `<form action="javascript:hit(${n})"><button autofocus>send</button></form>`,
  (n) => `<select autofocus onfocus=hit(${n})></select>`,
  (n) => `</title><audio src=x onerror=hit(${n})>`,
  (n) => `<link rel=stylesheet href=x onerror=hit(${n})>`,
  (n) => `<noscript><p title="</noscript><img src=x onerror=hit(${n})>">`,
  (n) => `<!--><img src=x onerror=hit(${n})>-->`,
  (n) => `]]><img src=x onerror=hit(${n})>`,
  (n) => `&lt;img src=x onerror=hit(${n})&gt;`,
  (n) => `\\u003cimg src=x onerror=hit(${n})\\u003e`,
  (n) => `<a href="data:text/html,<script>parent.hit(${n})</script>">click</a>`,
  (n) => `<iframe src="javascript:parent.hit(${n})"></iframe>`,
  (n) => `<meta http-equiv=refresh content="0;url=javascript:hit(${n})">`,
  (n) => `<template shadowrootmode=open><img src=x onerror=hit(${n})></template>`,
];

/** A text of its own for each place; `sign` is how it is found again where it is shown. */
export class Markup {
  private count = 0;
  readonly signs: string[] = [];

  /** Its number stands in front, since what comes after it may be cut off where there is little room. */
  readonly next = (): string => {
    this.count += 1;
    const sign = `m${this.count}m`;
    this.signs.push(sign);
    return `${sign}${ways[this.count % ways.length]?.(this.count)}`;
  };
}

const day = (date: string) => date as never;

/** A register in which every text that people or strangers can write is markup. */
export const markUp = async (addOn: AddOn, { next }: Markup): Promise<string> => {
  await addOn.ask.setUp({});
  const columns = ['company', 'contact', 'country', 'product', 'notes', 'owner', 'source'] as const;
  const rows = [0, 1, 2].map((at) =>
    columns.map((key) => (key === 'country' ? 'Spain' : `${next()}${at}`)),
  );
  await addOn.ask.commitImport({
    operationId: 'marked-list',
    name: next(),
    columns: [...columns],
    rows,
  });
  const ids = (await addOn.ask.rows({ tab: 'customers' })).rows.map(({ id }) => String(id));
  const [customerId = '', other = ''] = ids;
  await addOn.ask.changeClasses({
    operationId: 'marked-classes',
    changes: ids.map((id) => ({ customerId: id, after: 'A' as const, why: next() })),
  });
  for (const index of [1, 2, 3]) {
    await addOn.ask.logFollowUp({
      operationId: `marked-contact-${index}`,
      customerId,
      direction: 'in',
      channel: 'mail',
      topic: next(),
      text: `${next()} I will send you the drawings tomorrow.`,
      nextDate: index === 3 ? day('2026-03-18') : null,
    });
  }
  const fields = { contact: next(), company: next(), email: 'x@firm.example.com', product: next() };
  await addOn.ask.acceptInquiry({
    operationId: 'marked-inquiry',
    text: `Please quote 500 pcs of ${next()}`,
    channel: 'mail',
    kind: 'precise',
    fields: { ...fields, quantity: next(), port: next() },
  });
  const facts = (['address', 'background', 'strength', 'role'] as const).map((item) => ({
    item,
    person: item === 'background' || item === 'role' ? next() : '',
    value: item === 'role' ? 'decider' : next(),
    source: next(),
  }));
  await addOn.ask.recordFacts({ operationId: 'marked-facts', customerId, facts });
  for (const kind of ['promise', 'visit', 'gift', 'task'] as const) {
    const plan = { operationId: `marked-${kind}`, customerId, kind, date: day('2026-03-19') };
    await addOn.ask.addPlan({ ...plan, text: next(), place: next() });
  }
  const set = {
    date: day('2026-03-10'),
    number: next(),
    product: next(),
    amount: 900,
    currency: 'USD',
  };
  await addOn.ask.saveOrder({ operationId: 'marked-order', customerId, orderId: null, set });
  await addOn.ask.saveOrder({
    operationId: 'marked-order-2',
    customerId: other,
    orderId: null,
    set,
  });
  await addOn.ask.saveDocument({
    operationId: 'marked-paper',
    customerId,
    kind: 'contract',
    date: day('2026-03-10'),
    name: next(),
    link: 'https://files.example.com/"><script>hit(0)</script>',
    order: next(),
  });
  return customerId;
};

/** A list of a stranger: its header, cells and file name are markup as well. */
export const markedList = ({ next }: Markup): { readonly name: string; readonly text: string } => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const header = ['Company', 'Email', next(), next()];
  const rows = [
    [next(), 'a@one.example.com', next(), next()],
    [next(), 'no address', next(), next()],
    ['', '', next(), ''],
  ];
  const text = [header, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
  return { name: `${next().replace(/[/\\]/g, '')}.csv`, text };
};
