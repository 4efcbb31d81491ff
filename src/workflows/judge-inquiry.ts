import { filedBefore, withFiling } from '../domain/inquiry/filed-before';
import type { Inquiry, Verdict } from '../domain/inquiry/inquiry';
import { triage } from '../domain/inquiry/triage';
import type { Ports } from './ports';

/** What an inquiry is judged to be: by its words alone, and with what is known of its sender. */
export type Judged = { readonly byWords: Verdict; readonly verdict: Verdict };

/** Judges inquiries by their words, by what people's decisions have taught, and by who sent them. */
export const judging = (
  ports: Ports,
  inquiries: readonly Inquiry[],
): ((text: string, received?: string) => Judged) => {
  const { ownDomains } = ports.settings();
  const adjustments = ports.rules.adjustments();
  const before = filedBefore(inquiries);
  return (text, received) => {
    const byWords = triage(text, { ownDomains, adjustments, received });
    return { byWords, verdict: withFiling(byWords, before({ fields: byWords.fields, text })) };
  };
};
