import { customerIdOf, inquiryIdOf } from '../../src/domain/row-id';
import type { Request, World } from './history-world';

const classes = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const pickOf = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length];

const someone = (world: World, pick: number): string =>
  pickOf([...world.customers.keys()], pick) ?? 'c-nobody';

const asking =
  (endpoint: string, input: unknown): Request['run'] =>
  (addOn) =>
    addOn.rpc(endpoint, input);

const fromMenu =
  (name: string): Request['run'] =>
  (addOn) =>
    addOn.menu(name);

/** Between the choice and the sending a customer may have been merged or taken out with his import. */
const goneMeanwhile = ['customerMissing'];

const importing = (world: World, pick: number): Request => {
  const operationId = world.nextId();
  const rows = Array.from({ length: 1 + (pick % 4) }, (_, index) => [
    `${operationId} ${index} Trading`,
    `=Kim ${index}`,
    `buyer${index}@${operationId}.example.com`,
    'Norway',
    pickOf(classes, pick + index) ?? 'C',
  ]);
  const columns = ['company', 'contact', 'email', 'country', 'class'];
  const ids = rows.map((_, index) => customerIdOf(operationId, index));
  return {
    name: `import ${operationId}`,
    run: asking('commitImport', { operationId, name: 'list.csv', columns, rows }),
    done: () => {
      world.learn(ids);
      world.undoable.push({ operationId, ids });
    },
  };
};

const accepting = (world: World, pick: number): Request => {
  const operationId = world.nextId();
  const fields = {
    contact: 'Ida',
    company: `${operationId} Friluft AB`,
    email: `ida@${operationId}.example.com`,
  };
  const text = `=Please quote ${pick} pcs of floodlights FOB Ningbo. ${fields.company}`;
  const input = { operationId, text, channel: 'mail', kind: 'precise', fields };
  return {
    name: `accept ${operationId}`,
    run: asking('acceptInquiry', input),
    done: () => {
      world.learn([customerIdOf(operationId, 0)]);
      world.inquiries.add(inquiryIdOf(operationId, 0));
    },
  };
};

const logging = (world: World, pick: number): Request => {
  const operationId = world.nextId();
  const customerId = someone(world, pick);
  const input = {
    operationId,
    customerId,
    direction: pick % 2 ? 'in' : 'out',
    channel: 'mail',
    topic: 'priceMove',
    text: `+${pick} for the freight`,
    nextDate: null,
  };
  return {
    name: `contact ${operationId}`,
    run: asking('logFollowUp', input),
    mayRefuse: goneMeanwhile,
    done: () => {
      world.saved.add(operationId);
      world.undoable.push({ operationId, ids: [] });
    },
  };
};

const changingClass = (world: World, pick: number): Request => {
  const operationId = world.nextId();
  const customerId = someone(world, pick);
  const after = pickOf(classes, pick) ?? 'C';
  const changes = [{ customerId, after, why: '=named a date' }];
  return {
    name: `class ${operationId}`,
    run: asking('changeClasses', { operationId, changes }),
    mayRefuse: goneMeanwhile,
    about: [customerId],
    done: () => {
      world.doubt(customerId);
      world.undoable.push({ operationId, ids: [] });
    },
  };
};

const merging = (world: World, pick: number): Request => {
  const operationId = world.nextId();
  const keptId = someone(world, pick);
  const goneId = someone(world, pick * 7 + 1);
  const notes = [keptId, goneId].map((id) => world.customers.get(id)?.notes ?? '');
  return {
    name: `merge ${operationId}`,
    run: asking('mergeCustomers', { operationId, keptId, goneId, choices: {} }),
    mayRefuse: [...goneMeanwhile, 'ownCellsInRow'],
    done: () => {
      world.customers.delete(goneId);
      world.learn([keptId]);
      const now = world.customers.get(keptId)?.notes ?? '';
      const lines = now.split('\n');
      const lost = notes.flatMap((text) => text.split('\n')).filter((one) => !lines.includes(one));
      if (lost.some(Boolean)) world.violations.push(`notes lost in a merge: ${lost} of ${notes}`);
      world.undoable.push({ operationId, ids: [], merged: { id: keptId, notes: now } });
    },
  };
};

const takingBack = (world: World, pick: number): Request => {
  const undone = pickOf(world.undoable, pick);
  const operationId = undone?.operationId ?? 'history-nothing';
  return {
    name: `undo ${operationId}`,
    run: asking('undoOperation', { operationId }),
    mayRefuse: [...goneMeanwhile, 'nothingToUndo'],
    done: () => {
      const there = new Set(world.rows().map(({ id }) => id));
      for (const id of undone?.ids ?? []) {
        const known = world.customers.get(id);
        if (there.has(id) || !known) continue;
        if (known.notes || known.own) world.violations.push(`edited, but taken out: ${id}`);
        world.customers.delete(id);
      }
      world.doubtAll();
      const { merged } = undone ?? {};
      if (merged && world.customers.get(merged.id)?.notes === merged.notes)
        world.learn([merged.id]);
      world.learn([...there].filter((id) => !world.customers.has(id)));
    },
  };
};

const recordingFacts = (world: World, pick: number): Request => {
  const customerId = someone(world, pick);
  const fact = { item: 'address', person: '', value: `=Street ${pick}`, source: '+47 a call' };
  return {
    name: 'facts',
    run: asking('recordFacts', { operationId: world.nextId(), customerId, facts: [fact] }),
    mayRefuse: goneMeanwhile,
    done: () => undefined,
  };
};

const puttingOff = (world: World, pick: number): Request => {
  const operationId = world.nextId();
  const input = {
    operationId,
    customerId: someone(world, pick),
    date: world.dayAfter(1 + (pick % 9)),
  };
  return {
    name: `put off ${operationId}`,
    run: asking('putOffFollowUp', input),
    mayRefuse: [...goneMeanwhile, 'dateNotAhead'],
    done: () => void world.undoable.push({ operationId, ids: [] }),
  };
};

const planning = (world: World, pick: number): Request => {
  const customerId = someone(world, pick);
  const promise = { kind: 'promise', date: world.dayAfter(3), text: '=the certificate', place: '' };
  return {
    name: 'plan',
    run: asking('addPlan', { operationId: world.nextId(), customerId, ...promise }),
    mayRefuse: goneMeanwhile,
    done: () => undefined,
  };
};

const ordering = (world: World, pick: number): Request => {
  const operationId = world.nextId();
  const set = { date: world.dayAfter(0), number: `=PO ${pick}`, amount: pick, currency: 'USD' };
  return {
    name: `order ${operationId}`,
    run: asking('saveOrder', { operationId, customerId: someone(world, pick), orderId: null, set }),
    mayRefuse: [...goneMeanwhile, 'dateAhead'],
    done: () => void world.undoable.push({ operationId, ids: [] }),
  };
};

const handingOver = (world: World, pick: number): Request => {
  const [from, to] = pick % 2 ? ['', 'Lin'] : ['Lin', ''];
  const operationId = world.nextId();
  return {
    name: `hand over ${operationId}`,
    run: asking('handOver', { operationId, from, to }),
    done: () => void world.undoable.push({ operationId, ids: [] }),
  };
};

const steady = (name: string, run: Request['run']) => (): Request => ({
  name,
  run,
  done: () => undefined,
});

/** What people and the clock ask of the program, about a customer that is picked by a number. */
export const requests: Readonly<Record<string, (world: World, pick: number) => Request>> = {
  importing,
  accepting,
  logging,
  changingClass,
  merging,
  takingBack,
  recordingFacts,
  puttingOff,
  planning,
  ordering,
  handingOver,
  summary: steady('weekly summary', asking('weeklyReport', {})),
  today: steady('Today', fromMenu('rebuildToday')),
  repair: steady('repair', fromMenu('repairRegister')),
  setUp: steady('set up', asking('setUp', {})),
};
