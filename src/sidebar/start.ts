import type { LocalDate } from '../domain/local-date';
import { type Language, languages } from '../domain/settings';
import type { RowCard } from './customer/customer-header';

export type ViewName =
  | 'customer'
  | 'today'
  | 'triage'
  | 'plans'
  | 'orders'
  | 'care'
  | 'import'
  | 'dossier';

/** What the add-on wrote into the page, so that it draws before it asks anything. */
export type Start = {
  readonly view: ViewName;
  readonly language: Language;
  readonly version: string;
  readonly today: LocalDate;
  /** Who the person has said he is; empty when he has not. */
  readonly me: string;
  /** Whose dossier is shown; empty in every other view. */
  readonly customerId: string;
  /** The sheet of the workbook whose list is to be imported; empty where the person picks one. */
  readonly sheet: string;
  /** The customer of the selected row as far as the row tells; what the log says of him is fetched. */
  readonly glance: RowCard | null;
};

const views: readonly string[] = [
  'customer',
  'today',
  'triage',
  'plans',
  'orders',
  'care',
  'import',
  'dossier',
];

const browsersToday = (): LocalDate => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-') as LocalDate;
};

const browsersLanguage = (): Language => {
  if (!navigator.language.startsWith('zh')) return 'en';
  return /TW|HK|MO|Hant/.test(navigator.language) ? 'zh-TW' : 'zh-CN';
};

const written = (): Partial<Record<keyof Start, unknown>> => {
  try {
    return JSON.parse(document.getElementById('start')?.textContent ?? '{}');
  } catch {
    return {};
  }
};

/** Reads the `#start` element; what is missing or unknown there is taken from the browser. */
export const readStart = (): Start => {
  const { view, language, version, today, customerId, sheet, me, glance } = written();
  return {
    view: views.includes(String(view)) ? (view as ViewName) : 'customer',
    language: languages.find((known) => known === language) ?? browsersLanguage(),
    version: typeof version === 'string' ? version : __VERSION__,
    me: typeof me === 'string' ? me : '',
    customerId: typeof customerId === 'string' ? customerId : '',
    sheet: typeof sheet === 'string' ? sheet : '',
    glance: (glance ?? null) as RowCard | null,
    today: typeof today === 'string' ? (today as LocalDate) : browsersToday(),
  };
};
