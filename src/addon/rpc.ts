import type { Answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { Problem } from '../domain/problem';
import { messagesFor } from '../messages/messages-for';
import { wordProblem } from '../messages/word-problem';
import type { Ports } from '../workflows/ports';
import { version as present } from './version';

const call = (
  ports: Ports,
  name: string,
  input: unknown,
  version: string | null | undefined,
): unknown => {
  if (typeof version === 'string' && version !== present) throw new Problem('sidebarOutdated', {});
  if (!Object.keys(endpoints).includes(name)) {
    throw new Problem('endpointUnknown', { endpoint: name });
  }
  const { input: form, answer } = endpoints[name as keyof typeof endpoints] as unknown as {
    input: { safeParse(value: unknown): Parsed };
    answer: (ports: Ports, input: unknown) => unknown;
  };
  const parsed = form.safeParse(input ?? {});
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new Problem('inputInvalid', { endpoint: name, where });
  }
  return answer(ports, parsed.data);
};

type Parsed =
  | { success: true; data: unknown }
  | { success: false; error: { issues: { path: PropertyKey[] }[] } };

/** Answers one question of the sidebar; what can be expected to go wrong is worded, a bug of ours flies on. */
export const answer = (
  ports: Ports,
  name: string,
  input: unknown,
  version: string | null | undefined,
): Answer<unknown> => {
  try {
    return { ok: true, value: call(ports, name, input, version) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { kind, details } = error;
    const message = wordProblem(error, messagesFor(ports.language()));
    return { ok: false, problem: { kind, message, details } };
  }
};
