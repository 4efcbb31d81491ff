import type { Customer } from '../domain/customer/customer';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { type TickTurn, tickId } from '../domain/inquiry/progress';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';

/** The line in the log of a step that was ticked, or whose tick was taken back. */
export const tickLine = (
  ports: Ports,
  { id, kind, customerId, fields }: Inquiry,
  customer: Customer | null,
  turn: TickTurn,
): FollowUp => {
  const { steps, stepTicked, stepUnticked } = messagesFor(ports.language()).playbook;
  const said = turn.turn === 'tick' ? stepTicked : stepUnticked;
  return {
    when: ports.clock.now(),
    customerId,
    customer: customer?.company || customer?.contact || fields.company || '',
    owner: ports.settings().owner || customer?.owner || '',
    act: turn.turn === 'tick' ? 'stepTicked' : 'operationUndone',
    channel: '',
    direction: '',
    topic: 'inquiry',
    text: said(steps[kind][turn.phase][turn.step - 1] ?? ''),
    nextDate: null,
    operationId: tickId(id, turn),
  };
};
