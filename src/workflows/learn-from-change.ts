import { changeReasons, learned, type Rule } from '../domain/inquiry/adjustment';
import type { Inquiry, Verdict } from '../domain/inquiry/inquiry';
import { messagesFor } from '../messages/messages-for';
import type { AcceptRequest } from './accept-inquiry';
import type { Step } from './operation';
import type { Ports } from './ports';

/** Why the kind was changed, as it is filed; empty when the person agreed with the verdict. */
export const whyInWords = (ports: Ports, request: AcceptRequest, verdict: Verdict): string => {
  if (!request.why || verdict.kind === request.kind) return '';
  const { whyChanged } = messagesFor(ports.language()).triage;
  return whyChanged[changeReasons.indexOf(request.why)] ?? request.why;
};

/**
 * The rules that are moved, if any: those of the signals that misled. Which these are is read from the model as it was
 * learned, so that a rerun finds the same ones whatever has been moved already.
 */
export const lessons = (
  ports: Ports,
  { kind, why, operationId, text }: AcceptRequest,
  judged: Inquiry['judged'],
): ((rules: readonly Rule[]) => readonly Rule[]) | null => {
  if (!why || !judged || judged === kind) return null;
  const { reasons } = ports.judging().triage(text, { ownDomains: ports.settings().ownDomains });
  return (rules) => learned(rules, { kind: judged, reasons }, { kind, why, operationId });
};

/** Writes the rules that are to be moved, by what the tab holds of them; none is left once they are. */
export const rulesStep = (
  ports: Ports,
  toMove: (rules: readonly Rule[]) => readonly Rule[],
): Step<{ readonly rules: readonly Rule[] }> => ({
  isDone: ({ rules }) => toMove(rules).length === 0,
  write: ({ rules }) => ports.rules.write(toMove(rules)),
});
