import { filedBefore, withFiling } from '../domain/inquiry/filed-before';
import type { Inquiry, Verdict } from '../domain/inquiry/inquiry';
import type { Ports } from './ports';

/** Judges inquiries by their words, by what people's decisions have taught, and by who sent them. */
export const judgeFor = (
  ports: Ports,
  inquiries: readonly Inquiry[],
): ((text: string, received?: string) => Verdict) => {
  const { ownDomains } = ports.settings();
  const adjustments = ports.rules.adjustments();
  const today = ports.clock.today();
  const { triage } = ports.judging();
  const before = filedBefore(inquiries);
  return (text, received) => {
    const byWords = triage(text, { ownDomains, adjustments, received, today });
    return withFiling(byWords, before({ fields: byWords.fields, text }));
  };
};
