import { describe, expect, test } from '@jest/globals';
import { operations } from './operations';
import { acts } from './people';
import { meetEverywhere } from './people-in-between';

const contact = operations.filter(({ name }) => name === 'log a follow-up');
const shifting = ['sorts downwards', 'inserts a row on top', 'inserts a column on the left'];

describe('somebody moves things between any two service calls', () => {
  test.each(contact)('$name: the right customer is written and nobody else', async (operation) => {
    const moving = acts.filter(({ name, tab }) => tab === 'customers' && shifting.includes(name));
    const result = await meetEverywhere(operation, moving);
    expect(result.states).toBeGreaterThan(0);
    expect(result.violations).toEqual([]);
  });

  test.each([
    ['adopt typed rows', 'customers', 'sorts downwards', 'nobody loses his id'],
    ['import 20', 'customers', 'deletes the first row', 'no id stands twice'],
    ['mark a key account', 'customers', 'deletes a column of ours', 'no id is written over'],
    ['undo a merge', 'customers', 'moves a column', 'the row comes back as it was'],
    ['take a card back', 'customers', 'inserts a row on top', 'a formula goes with its row'],
    ['hand over', 'followUps', 'inserts a row on top', 'the log still says how to take it back'],
    ['first plan', 'plans', 'inserts a column on the left', 'the drop-downs follow their columns'],
    ['first facts', 'dossier', 'inserts a column on the left', 'they stand under their headers'],
    ['first order', 'orders', 'inserts a column on the left', 'it stands there once'],
    ['repair typed orders', 'orders', 'inserts a row on top', 'no order changes its customer'],
    ['cards of a fair', 'customers', 'allows only one source', 'no blank rows stay'],
    ['set up', 'customers', 'moves a column', 'notes stay with their headers'],
    ['set up a copy', 'customers', 'deletes the last row', 'it is laid all the same'],
  ])('%s, in %s somebody %s: %s', async (name, tab, act) => {
    const [operation] = operations.filter((one) => one.name === name);
    const done = acts.filter((one) => one.tab === tab && one.name === act);
    if (!operation || done.length === 0) throw new Error('no such operation or act');
    const result = await meetEverywhere(operation, done);
    expect(result.states).toBeGreaterThan(0);
    expect(result.violations).toEqual([]);
  });
});
