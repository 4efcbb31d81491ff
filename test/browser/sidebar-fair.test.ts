import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';
import { planning } from './planning-answers';
import { healthy } from './sidebar-answers';
import { inputOf, type SidebarBrowser, startBrowser } from './sidebar-browser';
import type { Script } from './sidebar-page';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const scriptBehind =
  (addOn: AddOn): Script =>
  async (name, input) => {
    try {
      return { answer: await addOn.rpc(name, input) };
    } catch (error) {
      return { error: String(error) };
    }
  };

describe('at a fair', () => {
  test('forty cards are taken in by keys alone and stand in the register', async () => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    const { page, errors } = await browser.open({ view: 'plans' }, scriptBehind(addOn));
    await page.click('.segments >> text=Fair');
    await page.waitForSelector('.card-field:focus');
    const { keyboard } = page;
    for (let index = 1; index <= 40; index += 1) {
      await keyboard.insertText(`Stand ${index} GmbH`);
      await keyboard.press('Enter');
      await keyboard.insertText(`Kim ${index}`);
      await keyboard.press('Enter');
      await keyboard.insertText(`kim@stand${index}.example.com`);
      await keyboard.press('Enter');
      await keyboard.insertText('ball valves');
      for (let enters = 1; enters <= 3; enters += 1) await keyboard.press('Enter');
      await keyboard.press('cde'.charAt(index % 3));
    }
    await page.waitForSelector('text=40 cards saved.');
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows).toHaveLength(40);
    expect(rows[39]).toMatchObject({ company: 'Stand 40 GmbH', contact: 'Kim 40', class: 'D' });
    expect((await addOn.ask.plans({})).plans).toHaveLength(40);
    await page.click('text=Show the drafts');
    await page.waitForSelector('text=40 drafts');
    expect(await page.inputValue('textarea >> nth=0')).toMatch(
      /^Dear Kim 1,[\s\S]*You asked about ball valves\./,
    );
    await page.click('text=Sent >> nth=0');
    await page.waitForSelector('text=39 drafts');
    expect(errors).toEqual([]);
  });

  test('a card that says nothing is not sent, and a silent sheet loses none', async () => {
    let isSilent = true;
    const { page, calls } = await browser.open(
      { view: 'plans' },
      {
        ...healthy,
        ...planning,
        addFairCards: () => {
          if (isSilent) throw new Error('no net');
          return { outcome: 'saved', customers: [] };
        },
      },
    );
    await page.click('.segments >> text=Fair');
    await page.waitForSelector('.card-field:focus');
    for (let index = 0; index < 6; index += 1) await page.keyboard.press('Enter');
    await page.keyboard.press('a');
    await page.waitForSelector('text=Type a name, a company or an address first.');
    expect(inputOf(calls, 'addFairCards')).toEqual([]);
    await page.keyboard.type('Nordhavn');
    for (let index = 0; index < 6; index += 1) await page.keyboard.press('Enter');
    await page.keyboard.press('b');
    await page.waitForSelector('text=The cards are kept here.');
    await page.waitForSelector('text=0 cards saved, 1 waiting.');
    isSilent = false;
    await page.click('text=Try again');
    await page.waitForSelector('text=1 card saved.');
    const sent = inputOf(calls, 'addFairCards');
    expect(sent.at(-1)).toEqual(sent[0]);
    await page.keyboard.press('Escape');
  });
});
