import { expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const started = async () => {
  const said: string[] = [];
  const addOn = new AddOn({ ui: quietScreen(said) });
  await addOn.ask.setUp({});
  await addOn.type('customers', 2, 'Company', 'Casa Verde SA');
  await addOn.type('customers', 2, 'Class', 'C');
  await addOn.type('customers', 2, 'Last contact', '2026-03-02');
  return { addOn, said };
};

test.each([
  ['Due', '2027-01-01', 'Due: computed'],
  ['Due', 'ask Mei', 'Due: computed'],
  ['Due', '', 'Due: computed'],
  ['Information level', '3', 'Information level: computed'],
  ['Information level', 'high', 'Information level: computed'],
])('what is typed over %s is put back at once, with a word: %s', async (header, typed, word) => {
  const { addOn, said } = await started();
  const value = () => addOn.tab('customers').value(1, addOn.column('customers', header));
  const before = value();
  await addOn.type('customers', 2, header, typed);
  expect(addOn.calls.total).toBeLessThanOrEqual(16);
  expect(value() || null).toEqual(before);
  expect(said.join(' ')).toContain(word);
});

test('an edit of other columns says nothing of it', async () => {
  const { addOn, said } = await started();
  await addOn.type('customers', 2, 'Notes', 'likes blue');
  expect(said).toEqual([]);
});
