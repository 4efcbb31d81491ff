import type { Language } from '../domain/settings';
import { ui } from '../sheets/ui';
import { type Composed, version } from './compose';

export type View = 'customer' | 'triage' | 'today' | 'plans' | 'care' | 'import';

/** What the page needs to draw at once, before it has asked anything. */
type Start = {
  readonly view: View;
  readonly language: Language;
  readonly version: string;
  readonly today: string;
};

const page = ({ ports }: Composed, view: View): GoogleAppsScript.HTML.HtmlOutput => {
  const start: Start = { view, language: ports.language(), version, today: ports.clock.today() };
  const json = JSON.stringify(start).replace(/</g, '\\u003c');
  return HtmlService.createHtmlOutputFromFile('sidebar').append(
    `<script type="application/json" id="start">${json}</script>`,
  );
};

export const showSidebar = (composed: Composed, view: View): void => {
  ui().showSidebar(page(composed, view).setTitle('Portbook'));
};

/** The import needs more room than a sidebar has. */
export const showImport = (composed: Composed, title: string): void => {
  ui().showModalDialog(page(composed, 'import').setWidth(820).setHeight(600), title);
};
