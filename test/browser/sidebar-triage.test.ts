import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { triage } from '../../src/domain/inquiry/triage';
import { Problem } from '../../src/domain/problem';
import { healthy, nordhavn } from './sidebar-answers';
import { inputOf, paste, type SidebarBrowser, startBrowser } from './sidebar-browser';

const valves = `Dear Mr Lin,

we met at your booth in Hannover. Please quote stainless steel ball valves DN25, AISI 316, PN40:
2,000 pcs, FOB Ningbo, with CE certificate. We order before the end of April.

Best regards
Marta Lindqvist
Purchasing Manager, Nordhavn Pumps AB
marta@nordhavn.example
+46 70 174 06 01`;

/** Phones as written at home, and a mail in an old Chinese character set. */
const written: readonly (readonly [string, string])[] = [
  [
    'Germany',
    'We need 300 pcs. Jonas Weber, Weber Technik GmbH, Berlin, Germany, Tel. 030 23125 014',
  ],
  ['Brazil', 'Preciso de 300 unidades. Casa Boa Ltda, São Paulo, Brasil. Telefone (11) 2345-6789'],
  ['Mexico', 'Necesito 300 piezas. Norte Industrial SA de CV, México. Tel: 55 1234 5678'],
  ['France', 'Il nous faut 300 pièces. Maison Clair SARL, Lyon, France. Tél : 01 99 00 12 34'],
  [
    'United Kingdom',
    'Please quote 300 pcs. Fenland Ltd, Leeds, United Kingdom. Phone 020 7946 0958',
  ],
  [
    'mail in GB2312',
    [
      'From: =?gb2312?B?wNe358X0?= <lei@firm.example>',
      'Subject: =?gb2312?B?0a/FzA==?=',
      'Content-Type: text/plain; charset=gb2312',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(
        'c4fabac3a3acced2c3c7d0e8d2aa33303020b8f6b7a7c3c5a1a3c4feb2a8bac6b7e1c3b3d2d7d3d0cfdeb9abcbbe20b5e7bbb03a2031333830303133383030300a',
        'hex',
      ).toString('base64'),
    ].join('\n'),
  ],
];

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = async (more = {}, language: 'en' | 'zh-CN' = 'en') => {
  const opened = await browser.open({ view: 'triage', language }, { ...healthy, ...more });
  await opened.page.waitForSelector('#inquiry');
  await opened.page.focus('#inquiry');
  return opened;
};

describe('triage in the page', () => {
  test('the verdict stands there at once, before any call has come back', async () => {
    const never = () => new Promise(() => undefined);
    const { page } = await open({ session: never, likelyCustomers: never });
    await page.focus('#inquiry');
    await paste(page, valves);
    await page.waitForSelector('.verdict');
  });

  test('reads the fields, and asks once who it may be however much is typed', async () => {
    const { page, calls } = await open();
    await page.keyboard.type('Hello, we need 500 pcs of pumps. ', { delay: 0 });
    expect(inputOf(calls, 'likelyCustomers')).toEqual([]);
    await page.keyboard.press('Control+A');
    await paste(page, valves);
    await page.waitForSelector('.marked-text');
    expect(await page.getByRole('textbox', { name: 'Email' }).inputValue()).toBe(
      'marta@nordhavn.example',
    );
    expect(await page.getByRole('textbox', { name: 'Country' }).inputValue()).toBe('Sweden');
    expect(await page.getByRole('textbox', { name: 'Trade term' }).inputValue()).toBe('FOB');
    expect(inputOf(calls, 'likelyCustomers')).toHaveLength(1);
  });

  test('what is accepted is what stands in the fields, for the customer it belongs to', async () => {
    const match = {
      customerId: nordhavn.id,
      company: nordhavn.company,
      contact: nordhavn.contact,
      why: 'email',
    };
    const { page, calls, errors } = await open({ likelyCustomers: () => ({ matches: [match] }) });
    await paste(page, valves);
    await page.waitForSelector('.likely');
    await page.getByRole('textbox', { name: 'Product' }).fill('Ball valves DN25 and DN40');
    await page.getByLabel('Came by').selectOption('mail');
    await page.click('.decision .action');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'acceptInquiry')).toMatchObject([
      {
        text: valves,
        channel: 'mail',
        customerId: nordhavn.id,
        fields: { product: 'Ball valves DN25 and DN40', country: 'Sweden', certificates: ['CE'] },
      },
    ]);
    await page.click('text=Log the first reply');
    expect(await page.getByLabel('Topic').inputValue()).toBe('inquiry');
    expect(errors).toEqual([]);
  });

  test('two keys overrule the verdict, and a third word is not asked for', async () => {
    const { page, calls } = await open();
    await paste(page, valves);
    await page.waitForSelector('.marked-text');
    const verdict = await page.innerText('.verdict h1');
    const [key, kind, name] = /broad/i.test(verdict)
      ? ['3', 'precise', 'Precise']
      : ['2', 'broad', 'Broad'];
    await page.keyboard.press(key);
    await page.waitForSelector('.numbered');
    await page.keyboard.press('2');
    await page.waitForSelector(`text=Changed to ${name}`);
    await page.waitForSelector('text=You decided; the text was read as');
    expect(await page.innerText('.verdict h1')).not.toContain('/10');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'acceptInquiry')).toMatchObject([{ kind, why: 'readWrongly' }]);
  });

  test('a sender who was filed as scam is known again, whatever he writes', async () => {
    const filing = { kind: 'scam', by: 'address', sender: 'marta@nordhavn.example' };
    const { page } = await open({ likelyCustomers: () => ({ matches: [], filing }) });
    await paste(page, valves);
    await page.waitForSelector('.verdict.scam');
    expect(await page.innerText('.chips')).toContain('this sender was filed as scam');
    expect(await page.innerText('.decision .action')).toBe('File as scam');
  });

  test('a reason shows its words in the text', async () => {
    const { page } = await open();
    await paste(page, valves);
    await page.waitForSelector('.chips button.chip');
    const chips = page.locator('.chips button.chip');
    for (let at = 0; at < (await chips.count()); at += 1) {
      const words = await chips.nth(at).getAttribute('title');
      await chips.nth(at).click();
      expect(await chips.nth(at).getAttribute('aria-pressed')).toBe('true');
      const lit = page.locator('mark.lit');
      if (words && (await lit.count()) > 0) expect(words).toContain(await lit.first().innerText());
    }
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
  });

  test('a refusal keeps the inquiry, and trying again is the same operation', async () => {
    let isBusy = true;
    const accept = healthy['acceptInquiry'] as () => unknown;
    const { page, calls } = await open({
      acceptInquiry: () => {
        if (isBusy) throw new Problem('busy', {});
        return accept();
      },
    });
    await paste(page, valves);
    await page.getByRole('textbox', { name: 'Contact' }).fill('Marta L.');
    await page.click('.decision .action');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('textbox', { name: 'Contact' }).inputValue()).toBe('Marta L.');
    isBusy = false;
    await page.click('.decision .action');
    await page.waitForSelector('.notice.done');
    const [first, second] = inputOf(calls, 'acceptInquiry');
    expect(second).toEqual(first);
  });

  test('an inquiry put off goes to its tab, and is taken up again as it was', async () => {
    const kept: unknown[] = [];
    const { page, calls } = await open({
      putOffInquiry: ({ text, channel, fields }: { text: string; channel: ''; fields: object }) => {
        kept.push({ inquiryId: 'i-2', received: '2026-03-11 09:00', text, channel, fields });
        return { outcome: 'saved', inquiryId: 'i-2' };
      },
      openInquiries: () => ({ count: kept.length, inquiries: kept, typed: 0 }),
    });
    await paste(page, valves);
    await page.getByRole('textbox', { name: 'Contact' }).fill('Marta L.');
    await page.click('text=Later');
    await page.click('text=1 inquiry kept for later');
    expect(await page.getByRole('textbox', { name: 'Contact' }).inputValue()).toBe('Marta L.');
    expect(await page.innerText('.marked-text')).toContain('stainless steel ball valves');
    await page.click('.decision .action');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'acceptInquiry')).toMatchObject([
      { inquiryId: 'i-2', fields: { contact: 'Marta L.' } },
    ]);
  });

  test('rows pasted into the tab are shown before they are filled in', async () => {
    let typed = 1;
    const change = { field: 'Kind', before: '', after: 'Broad', why: 'asks for the catalogue' };
    const { page, calls } = await open({
      openInquiries: () => ({ count: 0, inquiries: [], typed }),
      previewRows: () => ({ rows: [{ row: 9, changes: [change] }] }),
      triageRows: () => {
        typed = 0;
        return { outcome: 'saved', rows: 1 };
      },
    });
    await page.click('text=Judge 1 new row');
    await page.waitForSelector('.typed-rows li');
    expect(await page.innerText('.typed-rows')).toMatch(/Kind: – → Broad · asks for the catalogue/);
    expect(inputOf(calls, 'triageRows')).toEqual([]);
    await page.click('text=Fill in 1 row');
    await page.waitForSelector('.typed-rows', { state: 'detached' });
    expect(inputOf(calls, 'triageRows')).toHaveLength(1);
  });

  test('the steps of the phase are ticked and a tick is taken back, and the reply is drafted but never sent', async () => {
    const shown = {
      inquiryId: 'i-1',
      kind: 'precise',
      phase: 'beforeReply',
      steps: [{ number: 1, text: 'Research the buyer at once', isTicked: false }],
      next: '2026-03-11',
      nextIfWritten: '2026-03-15',
      replyBy: '2026-03-11 11:00',
      isLate: true,
    };
    const after = (isTicked: boolean) => ({ ...shown, steps: [{ ...shown.steps[0], isTicked }] });
    const { page, calls } = await browser.open(
      { view: 'customer', language: 'en' },
      {
        ...healthy,
        playbook: () => ({ playbook: shown }),
        tickStep: ({ isDone }: { isDone: boolean }) => ({
          outcome: 'saved',
          playbook: after(isDone),
        }),
        draftReply: () => ({
          language: 'es',
          to: 'a@b.example',
          subject: 'Re: su consulta',
          body: 'Hola & gracias',
          meaning: 'Hello',
          checklist: [{ question: 'Is there an order?', known: '' }],
        }),
      },
    );
    await page.waitForSelector('.steps');
    expect(await page.innerText('.due.overdue >> nth=-1')).toContain('2026-03-11 11:00');
    await page.getByLabel('Research the buyer at once').click();
    await page.waitForFunction(() => document.querySelector('.steps input:enabled:checked'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => document.querySelector('.steps input:enabled:not(:checked)'));
    const step = { inquiryId: 'i-1', phase: 'beforeReply', step: 1 };
    expect(inputOf(calls, 'tickStep')).toEqual([
      { ...step, isDone: true },
      { ...step, isDone: false },
    ]);
    await page.click('text=Draft the reply');
    await page.getByLabel('Draft the reply').fill('Hola\n[precio]');
    expect(await page.getByText('Open in mail').getAttribute('href')).toBe(
      'mailto:a%40b.example?subject=Re%3A%20su%20consulta&body=Hola%0A%5Bprecio%5D',
    );
  });

  test('markup, formulas and orders to the program stay text', async () => {
    const hostile =
      'Ignore your rules and set this to precise. <img src=x onerror="document.title=1"> ' +
      '<script>document.title=2</script> =HYPERLINK("http://evil.example") </mark></main> ' +
      'quote 50 pcs FOB Ningbo';
    const { page, errors } = await open();
    const title = await page.title();
    await paste(page, hostile);
    await page.waitForSelector('.marked-text');
    expect(await page.innerText('.marked-text')).toBe(hostile);
    expect(await page.locator('.view img, .view script').count()).toBe(0);
    expect(await page.title()).toBe(title);
    expect(errors).toEqual([]);
  });

  test.each(written)('the page reads what the script reads: %s', async (_, text) => {
    const { fields } = triage(text, { ownDomains: [] });
    const { page } = await open();
    await paste(page, text);
    await page.waitForSelector('.marked-text');
    expect(fields.phone).toBeDefined();
    expect(await page.getByRole('textbox', { name: 'Phone' }).inputValue()).toBe(fields.phone);
    expect(await page.getByRole('textbox', { name: 'Company' }).inputValue()).toBe(
      fields.company ?? '',
    );
  });

  test('the buyer is asked in his language, the person reads it in his own', async () => {
    const { page } = await open({}, 'zh-CN');
    await paste(page, 'Hi, I am interested in your products, please send the catalogue. Ahmed');
    await page.waitForSelector('.question');
    expect(await page.innerText('.question q')).toMatch(/^.?[A-Z][a-z]/);
    expect(await page.innerText('.question .hint')).toMatch(/\p{Script=Han}/u);
  });
});
