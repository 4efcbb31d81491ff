import { changeReasons, learned, type Rule } from '../domain/inquiry/adjustment';
import type { Verdict } from '../domain/inquiry/inquiry';
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

/** Moves the weights of the signals that misled; nothing when the words said what the person says. */
export const learnStep = <Seen extends RulesSeen>(
  ports: Ports,
  { kind, why, operationId }: AcceptRequest,
  byWords: Verdict,
): Step<Seen>[] => {
  if (!why || byWords.kind === kind) return [];
  const wanted = ({ rules }: Seen) => learned(rules, byWords, { kind, why, operationId });
  return [
    {
      isDone: (seen) => wanted(seen).length === 0,
      write: (seen) => ports.rules.write(wanted(seen)),
    },
  ];
};
