import { describe, expect, test } from '@jest/globals';
import {
  acceptanceOf,
  blocks,
  developmentOf,
  isAuthorityKnown,
  manOf,
  manVerdict,
  personBlocks,
} from '../../../src/domain/dossier/analysis';
import { items } from '../../../src/domain/dossier/item';
import { levelOf, needsOf } from '../../../src/domain/dossier/level';
import { missingInRegister, nextQuestions } from '../../../src/domain/dossier/next-question';
import { peopleMistakes, peopleOf } from '../../../src/domain/dossier/people';
import { toldByInquiry } from '../../../src/domain/dossier/told-by-words';
import type { Inquiry } from '../../../src/domain/inquiry/inquiry';
import { customer, day } from '../../support/customers';
import { known, someFact } from './some-facts';

describe('money, authority and need', () => {
  const verdict = (...facts: Parameters<typeof known>) => manVerdict(manOf(known(...facts)));

  test('nothing is known of any of them at first', () => {
    expect(verdict()).toEqual({ kind: 'ask', parts: ['money', 'authority', 'need'] });
  });

  test('what is missing is said before what is unknown', () => {
    expect(verdict(someFact('money', 'missing'))).toEqual({ kind: 'missing', parts: ['money'] });
  });

  test('all proven: work on it now', () => {
    const all = [
      someFact('money', 'proven'),
      someFact('authority', 'proven'),
      someFact('need', 'proven'),
    ];
    expect(verdict(...all)).toEqual({ kind: 'workNow', parts: [] });
  });

  test('proof that has gone stale proves nothing any more', () => {
    const old = someFact('money', 'proven', { seenOn: day('2025-01-01') });
    expect(manOf(known(old)).money).toBe('unknown');
  });

  test('a known decider is a sign of authority', () => {
    const decider = someFact('role', 'decider', { person: 'Olav' });
    expect(isAuthorityKnown(known())).toBe(false);
    expect(isAuthorityKnown(known(decider))).toBe(true);
    expect(manOf(known(decider)).authority).toBe('weak');
    expect(isAuthorityKnown(known({ ...decider, seenOn: day('2024-01-01') }))).toBe(false);
  });
});

describe('the people at a customer’s', () => {
  const role = (person: string, value: string) => someFact('role', value, { person });
  const people = (contact: string, ...facts: Parameters<typeof known>) =>
    peopleOf(contact, facts, known(...facts));

  test('are those of the register and of the dossier, each once, the main contact first', () => {
    const all = people('Inés, Jun', role('Olav', 'decider'), role('inés', 'purchaser'));
    expect(all.map(({ name, isMain }) => [name, isMain])).toEqual([
      ['Inés', true],
      ['Jun', true],
      ['Olav', false],
    ]);
    expect(all[0]?.facts).toHaveLength(1);
  });

  test('one who has left is no longer among them, and is again when he is back', () => {
    const left = someFact('name', '', { person: 'Olav' });
    expect(people('', role('Olav', 'decider'), left)).toEqual([]);
    const back = someFact('name', 'Olav', { person: 'Olav', seenOn: day('2026-03-10') });
    expect(people('', role('Olav', 'decider'), left, back)).toHaveLength(1);
  });

  test.each([
    [
      'only one contact, and it is the gatekeeper',
      'Inés',
      [role('Inés', 'gatekeeper')],
      1,
      ['oneContact'],
    ],
    ['only the chief is cultivated', 'Inés', [role('Inés', 'decider')], 1, ['onlyChief']],
    ['no key person after much time', 'Inés', [], 5, ['noKeyPerson']],
    ['not yet much time', 'Inés', [], 4, []],
    ['a decider and a user', 'Inés', [role('Inés', 'user'), role('Olav', 'decider')], 9, []],
    ['nobody is known', '', [], 0, []],
  ])('mistakes: %s', (_, contact, facts, contacts, kinds) => {
    expect(peopleMistakes(people(contact, ...facts), contacts).map(({ kind }) => kind)).toEqual(
      kinds,
    );
  });
});

describe('what to find out next', () => {
  const row = customer({ class: 'E' });
  const first = (of: Parameters<typeof nextQuestions>[0], ...facts: Parameters<typeof known>) =>
    nextQuestions(of, needsOf(row, known(...facts)), known(...facts));
  const firstLevel = [
    someFact('address', 'x'),
    someFact('companyType', 'importer'),
    someFact('strength', 'x'),
    someFact('projectStatus', 'x'),
  ];

  test('is what opens the next level, in the order of the trade', () => {
    expect(first('E')[0]).toMatchObject({ item: 'address', why: 'opensLevel' });
    expect(first('E', ...firstLevel)[0]).toMatchObject({ item: 'budget', why: 'opensLevel' });
  });

  test('is who decides where an order is near and nobody knows it', () => {
    expect(first('B')[0]).toMatchObject({ item: 'authority', why: 'nearOrder' });
    const decider = someFact('role', 'decider', { person: 'Olav' });
    expect(first('B', decider)[0]).not.toMatchObject({ item: 'authority' });
  });

  test('asks again for what has gone stale', () => {
    const old = someFact('supplierPrice', '3', { seenOn: day('2024-01-01') });
    expect(first('E', old)).toContainEqual({ item: 'supplierPrice', person: '', why: 'stale' });
  });

  test('asks for a decider before what moves him, and then by name', () => {
    const items = first('E', ...firstLevel).map(({ item }) => item);
    expect(items).toContain('role');
    expect(items).not.toContain('background');
    const decider = someFact('role', 'decider', { person: 'Olav' });
    expect(first('E', ...firstLevel, decider)).toContainEqual({
      item: 'background',
      person: 'Olav',
      why: 'nextLevel',
    });
  });

  test('never asks twice for the same', () => {
    const asked = first('B', ...firstLevel).map(({ item, person }) => `${item} ${person}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('what the register itself lacks is told apart', () => {
    const bare = customer({ contact: '', email: '', phone: '', class: null, owner: '' });
    expect(missingInRegister(needsOf(bare, []))).toEqual(['contact', 'reach', 'class', 'owner']);
    expect(levelOf(needsOf(bare, known(...firstLevel)))).toBe(0);
    expect(levelOf(needsOf(row, known(...firstLevel)))).toBe(1);
  });
});

describe('standing and acceptance', () => {
  const standing = (...values: string[]) =>
    developmentOf(
      known(
        ...values.flatMap((value, at) =>
          value
            ? [
                someFact(
                  (['marketPosition', 'finances', 'management'] as const)[at] ?? 'finances',
                  value,
                ),
              ]
            : [],
        ),
      ),
    );

  test.each([
    [['strong', 'strong'], 'keyCustomer'],
    [['strong', 'strong', 'poor'], 'ordinaryCustomer'],
    [['strong', 'average', 'average'], 'ordinaryCustomer'],
    [['strong'], null],
    [[], null],
  ])('%j: %s', (values, development) => {
    expect(standing(...values)).toBe(development);
  });

  test('what is not accepted is told apart from what is not known', () => {
    const facts = known(someFact('knownBrand', 'yes'), someFact('goodMargin', 'no'));
    expect(acceptanceOf(facts)).toEqual({ yes: ['knownBrand'], no: ['goodMargin'] });
  });
});

test('every set of questions is short, and every question is an item', () => {
  for (const set of [...Object.values(blocks), ...Object.values(personBlocks)]) {
    expect(set.length).toBeLessThanOrEqual(8);
    for (const item of set) expect(items).toHaveProperty(item);
  }
});

test('an inquiry suggests what its own words say, as a sign and no proof', () => {
  const inquiry = {
    text: 'I am the owner of two shops. We need 500 flasks before 12 May. 30% T/T deposit is no problem.',
    fields: { certificates: ['CE', 'FDA'] },
    received: '2026-03-02 10:00',
  } as unknown as Inquiry;
  const suggested = toldByInquiry(inquiry);
  expect(suggested.map(({ item, value }) => [item, value])).toEqual([
    ['money', 'weak'],
    ['authority', 'weak'],
    ['need', 'weak'],
    ['certificates', 'CE, FDA'],
  ]);
  for (const { words } of suggested.slice(0, 3)) expect(inquiry.text).toContain(words);
  expect(suggested[0]?.seenOn).toBe('2026-03-02');
});
