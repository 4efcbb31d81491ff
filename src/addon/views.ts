import type { Language } from '../domain/settings';
import { messagesFor } from '../messages/messages-for';
import { ui } from '../sheets/ui';
import { type CustomerGlance, customerGlance } from '../workflows/customer-glance';
import type { Ports } from '../workflows/ports';
import type { Composed } from './compose';
import { version } from './version';

export type View =
  | 'customer'
  | 'triage'
  | 'today'
  | 'plans'
  | 'orders'
  | 'care'
  | 'import'
  | 'dossier';

/** What the page needs to draw at once, before it has asked anything. */
type Start = {
  readonly view: View;
  readonly language: Language;
  readonly version: string;
  readonly today: string;
  /** Who the person has said he is; empty when he has not. */
  readonly me: string;
  /** Whose dossier is shown. */
  readonly customerId?: string;
  /** The sheet of the workbook whose list is to be imported. */
  readonly sheet?: string;
  /** The customer of the selected row, as far as the row tells. */
  readonly glance?: CustomerGlance | null;
};

/** As the page itself is written, see the packer: with one letter of Chinese a browser keeps all of it as such. */
const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const page = (
  ports: Ports,
  view: View,
  more: Pick<Start, 'customerId' | 'sheet' | 'glance'> = {},
): GoogleAppsScript.HTML.HtmlOutput => {
  const me = ports.person.name();
  const shown = { view, language: ports.language(), version, today: ports.clock.today(), me };
  const start: Start = { ...shown, ...more };
  const json = JSON.stringify(start).replace(/[<\u0080-\uffff]/g, escaped);
  return HtmlService.createHtmlOutputFromFile('sidebar').append(
    `<script type="application/json" id="start">${json}</script>`,
  );
};

/** The sidebar opens whatever stands in the sheet; what is wrong there is told when it asks for the customer. */
const glanceAt = (ports: Ports): CustomerGlance | null => {
  try {
    return customerGlance(ports);
  } catch {
    return null;
  }
};

export const showSidebar = ({ ports }: Composed, view: View): void => {
  const more = view === 'customer' ? { glance: glanceAt(ports) } : {};
  ui().showSidebar(page(ports, view, more).setTitle('Portbook'));
};

/** The import needs more room than a sidebar has. */
export const showImport = ({ ports }: Composed, title: string, sheet = ''): void => {
  ui().showModalDialog(page(ports, 'import', { sheet }).setWidth(820).setHeight(600), title);
};

/** One page about a customer, to be printed. */
export const showDossier = (ports: Ports, customerId: string): void => {
  const { page: words } = messagesFor(ports.language()).dossier;
  const shown = page(ports, 'dossier', { customerId }).setWidth(860).setHeight(640);
  ui().showModalDialog(shown, words.title);
};

/** Half of what the page needs, and only to judge inquiries: it is fetched by that view. */
export const pageRules = (): string => HtmlService.createHtmlOutputFromFile('triage').getContent();
