import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Adjustments } from '../domain/inquiry/adjustment';
import type { LocalDate } from '../domain/local-date';
import type { Language, Settings } from '../domain/settings';
import type { PageMessages } from '../messages/messages';
import type { Client } from './client';

/** What every part of the sidebar may need, made once when the page opens. */
export type Surroundings = {
  readonly client: Client;
  readonly messages: PageMessages;
  readonly language: Language;
  readonly today: LocalDate;
  /** Time zone of the spreadsheet, where the desk stands; the browser's until the sheet has told. */
  readonly zone: string;
  /** The defaults until the sheet has told its own. */
  readonly settings: Settings;
  /** For so many days the weekly summary was missed. */
  readonly summaryMissed: number | null;
  /** What people's decisions add to the weights of triage. */
  readonly adjustments: Adjustments;
};

export const SurroundingsContext = createContext<Surroundings | null>(null);

export const useSurroundings = (): Surroundings => {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('This part of the sidebar stands outside of it.');
  return surroundings;
};
