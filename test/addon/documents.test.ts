import { describe, expect, test } from '@jest/globals';
import type { AddOn } from '../support/add-on';
import { idOf, rowsIn, someBuyers } from '../support/orders-register';

const paper = (customerId: string) => ({
  operationId: 'a-contract',
  customerId,
  kind: 'contract' as const,
  date: '2026-03-18',
  name: '=2026-03-18 Casa Verde SA Contract',
  link: 'https://files.example.com/casa-verde/contract.pdf',
  order: 'PO 4711',
});

const noted = async (): Promise<{ addOn: AddOn; customerId: string }> => {
  const addOn = await someBuyers();
  const customerId = await idOf(addOn, 'Casa Verde SA');
  await addOn.ask.saveDocument(paper(customerId));
  return { addOn, customerId };
};

describe('a document that is noted', () => {
  test('stands on its tab once, with its line in the log, in at most ten calls', async () => {
    const { addOn, customerId } = await noted();
    expect((await addOn.ask.saveDocument(paper(customerId))).outcome).toBe('alreadySaved');
    await addOn.ask.saveDocument({
      ...paper(customerId),
      operationId: 'another-one',
      name: 'Contract',
    });
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    const rows = await rowsIn(addOn, 'documents');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      customer: 'Casa Verde SA',
      kind: 'contract',
      name: '=2026-03-18 Casa Verde SA Contract',
      link: 'https://files.example.com/casa-verde/contract.pdf',
    });
    expect((await rowsIn(addOn, 'followUps')).at(-2)).toMatchObject({
      act: 'documentNoted',
      text: 'Contract: =2026-03-18 Casa Verde SA Contract',
    });
    expect((await addOn.ask.setUp({})).changed).toBe(false);
  });

  test('is taken back, and then not written again', async () => {
    const { addOn, customerId } = await noted();
    expect(await addOn.ask.undoOperation({ operationId: 'a-contract' })).toMatchObject({ rows: 1 });
    expect(await rowsIn(addOn, 'documents')).toEqual([]);
    expect((await addOn.ask.saveDocument(paper(customerId))).outcome).toBe('alreadySaved');
    expect(await rowsIn(addOn, 'documents')).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///C:/contracts/4711.pdf',
    'mailto:ines@casaverde.example.com',
    'C:\\contracts\\4711.pdf',
    'https://',
    'https://files.example.com/a b.pdf',
  ])('with the link %j is refused, and nothing is written', async (link) => {
    const addOn = await someBuyers();
    const request = { ...paper(await idOf(addOn, 'Casa Verde SA')), link };
    await expect(addOn.ask.saveDocument(request)).rejects.toMatchObject({ kind: 'linkRefused' });
    expect(await rowsIn(addOn, 'documents')).toEqual([]);
    expect(await rowsIn(addOn, 'followUps')).toHaveLength(1);
  });

  test('with neither a name nor a link is refused', async () => {
    const addOn = await someBuyers();
    const request = { ...paper(await idOf(addOn, 'Casa Verde SA')), name: ' ', link: '' };
    await expect(addOn.ask.saveDocument(request)).rejects.toMatchObject({ kind: 'documentEmpty' });
    expect(await rowsIn(addOn, 'documents')).toEqual([]);
  });

  test('may lie somewhere that has no address', async () => {
    const addOn = await someBuyers();
    await addOn.ask.saveDocument({ ...paper(await idOf(addOn, 'Casa Verde SA')), link: '' });
    expect(await rowsIn(addOn, 'documents')).toMatchObject([{ link: '' }]);
  });
});

describe('documents that people type themselves', () => {
  test('are shown with their customer, and get an id from the next operation', async () => {
    const { addOn, customerId } = await noted();
    await addOn.ask.openTab({ tab: 'documents' });
    await addOn.type('documents', 3, 'Customer', 'casa verde sa');
    await addOn.type('documents', 3, 'Name', 'Photos of the shop');
    await addOn.type('documents', 3, 'Link', 'javascript:alert(1)');
    const { documents } = await addOn.ask.dealings({ customerId });
    expect(documents.map(({ name }) => name)).toContain('Photos of the shop');
    await addOn.ask.saveDocument({ ...paper(customerId), operationId: 'third-paper' });
    const rows = await rowsIn(addOn, 'documents');
    expect(rows.map((row) => row.customerId)).toEqual([customerId, customerId, customerId]);
    expect(rows.every(({ id }) => /^d-/.test(String(id)))).toBe(true);
  });

  test('go with their customer through a merge, and are blanked with a person', async () => {
    const { addOn, customerId } = await noted();
    const keptId = await idOf(addOn, 'Ribeira Lda');
    const request = { operationId: 'merge-papers', keptId, goneId: customerId, choices: {} };
    await addOn.ask.mergeCustomers(request);
    expect((await addOn.ask.dealings({ customerId: keptId })).documents).toHaveLength(1);
    const { file } = await addOn.ask.exportPerson({ customerId: keptId });
    expect(file.documents).toHaveLength(1);
    await addOn.ask.erasePerson({ operationId: 'erase-papers', customerId: keptId });
    expect(await rowsIn(addOn, 'documents')).toMatchObject([
      { customer: 'Erased', name: '', link: '', kind: 'contract' },
    ]);
  });
});
