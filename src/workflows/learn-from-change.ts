import { changeReasons, learned, type Rule } from '../domain/inquiry/adjustment';
import type { InquiryKind, Verdict } from '../domain/inquiry/inquiry';
import { triage } from '../domain/inquiry/triage';
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

type RulesSeen = { readonly rules: readonly Rule[] };

/**
 * Moves the weights of the signals that misled. Which those are is read from the model as it was learned, so that a
 * rerun finds the same ones whatever has been moved already.
 */
export const learnStep = <Seen extends RulesSeen>(
  ports: Ports,
  { kind, why, operationId, text }: AcceptRequest,
  judged: InquiryKind | undefined,
): Step<Seen>[] => {
  if (!why || !judged || judged === kind) return [];
  const { reasons } = triage(text, { ownDomains: ports.settings().ownDomains });
  const wanted = ({ rules }: Seen) =>
    learned(rules, { kind: judged, reasons }, { kind, why, operationId });
  return [
    {
      isDone: (seen) => wanted(seen).length === 0,
      write: (seen) => ports.rules.write(wanted(seen)),
    },
  ];
};
