import { paste } from '../browser/sidebar-browser';
import type { PageRecord } from './page-record';
import { pageOf } from './sidebar-script';
import type { Sign } from './sidebar-signs';
import { emptyPage, type Window } from './sidebar-window';

const inquiry = `Dear Mr Lin, please quote 2,000 pcs stainless steel ball valves DN25, PN40, FOB Ningbo,
with CE certificate. Best regards, Marta Lindqvist, Nordhavn Pumps AB, marta@nordhavn.example`;

/** As long as a call takes on Google. */
const aSecond = 1000;

/** A customer, ready to log a contact. */
const ready = '.view:has(header.customer):has(form.follow-up)';
/** With everything that his card tells. */
const whole = `${ready}:has(.log li)`;

export const signs = {
  nothing: { selector: 'main p', text: 'Portbook' },
  tabs: { selector: '[role="tablist"]', text: '' },
  customer: { selector: ready, text: 'Nordhavn' },
  card: { selector: whole, text: 'Nordhavn' },
  agenda: { selector: '.agenda', text: 'Nordhavn' },
  line: { selector: '.present .who', text: 'Nordhavn' },
  first: { selector: whole, text: 'Casa Verde' },
  next: { selector: whole, text: 'Nordhavn' },
  box: { selector: '[role="tabpanel"]', text: '' },
  verdict: { selector: '.marked-text', text: '' },
} as const satisfies Record<string, Sign>;

/** What somebody does with the page from when it is opened, as Chromium wrote it down. */
export type Visit = (window: Window, html: string) => Promise<PageRecord>;

export const nothingAtAll: Visit = (window) =>
  window.recorded(async () => {
    await window.show(emptyPage);
    await window.seen('first frame');
  });

export const opening: Visit = (window, html) =>
  window.recorded(async () => {
    await window.show(pageOf(html, 'customer', 0));
    await window.seen('first frame');
    await window.seen('card');
  });

const openToday = async (window: Window, html: string, latency: number): Promise<void> => {
  await window.show(pageOf(html, 'today', latency));
  await window.seen('agenda');
};

/** From the first line of today's list to the next. */
export const readingToday: Visit = async (window, html) => {
  await openToday(window, html, 0);
  await window.look(2);
  return window.recorded(async () => {
    await window.page.keyboard.press('j');
    await window.seen('line');
  });
};

/** From one customer of today's list, who has been looked at, to the next. */
export const workingThroughToday: Visit = async (window, html) => {
  await openToday(window, html, aSecond);
  await window.page.keyboard.press('Enter');
  await window.seen('first');
  await window.told('document.activeElement?.blur()');
  await window.look(2);
  return window.recorded(async () => {
    await window.page.keyboard.press('j');
    await window.seen('next');
  });
};

/** The view of inquiries, which makes itself ready behind somebody who has not pasted yet, and then a paste. */
export const judging: Visit = (window, html) =>
  window.recorded(async () => {
    await window.show(pageOf(html, 'triage', 0));
    await window.seen('box');
    await window.told('document.getElementById("inquiry").focus()');
    await window.look(3);
    await paste(window.page, inquiry);
    await window.seen('verdict');
  });
