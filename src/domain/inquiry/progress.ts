import type { FollowUp } from '../follow-up/follow-up';
import { dateOfMinute, type LocalDate, type LocalMinute } from '../local-date';
import type { Inquiry, InquiryKind, Phase } from './inquiry';
import { nextContact, type Pace, phaseAfter, stepsOf } from './playbook';

/** Where an inquiry stands by its log. */
export type Progress = {
  readonly phase: Phase;
  readonly firstReply: LocalMinute | null;
  /** Numbers of the steps of this phase that were ticked. */
  readonly ticked: readonly number[];
  /** When the buyer is to be contacted next; `null` for scam. */
  readonly next: LocalDate | null;
};

type State = {
  readonly phase: Phase;
  readonly firstReply: LocalMinute | null;
  /** Day of our last message that has not been answered. */
  readonly waitsSince: LocalDate | null;
  /** Messages in this phase that were not answered. */
  readonly times: number;
};

/** A tick of a step, or the taking back of one: the first, or after it was taken back the second, and so on. */
export type TickTurn = {
  readonly phase: Phase;
  readonly step: number;
  readonly turn: 'tick' | 'untick';
  readonly times: number;
};

const tickOperation = /^(tick|untick):(i-[a-z0-9]+):([a-zA-Z]+):(\d)(?::(\d+))?$/;

/** The operation of ticking one step: the same for everybody, so that twice is once. */
export const tickId = (inquiryId: string, { phase, step, turn, times }: TickTurn): string =>
  `${turn}:${inquiryId}:${phase}:${step}${times > 1 ? `:${times}` : ''}`;

type Times = { readonly tick: number; readonly untick: number };

/** How often the steps of an inquiry were ticked and the ticks taken back, by phase and number. */
const timesTicked = (inquiryId: string, log: readonly FollowUp[]): ReadonlyMap<string, Times> => {
  const found = new Map<string, Times>();
  for (const { operationId } of log) {
    const [, turn, id, phase, step, times = '1'] = tickOperation.exec(operationId) ?? [];
    if (id !== inquiryId) continue;
    const known = found.get(`${phase}:${step}`) ?? { tick: 0, untick: 0 };
    const most = Math.max(known[turn as keyof Times], Number(times));
    found.set(`${phase}:${step}`, { ...known, [turn as keyof Times]: most });
  }
  return found;
};

/** The tick, or the taking back, that makes a step what somebody wants it to be; `null` where there is nothing to take back. */
export const turnOfStep = (
  inquiryId: string,
  {
    phase,
    step,
    isDone,
  }: { readonly phase: Phase; readonly step: number; readonly isDone: boolean },
  log: readonly FollowUp[],
): TickTurn | null => {
  const { tick, untick } = timesTicked(inquiryId, log).get(`${phase}:${step}`) ?? {
    tick: 0,
    untick: 0,
  };
  if (isDone) return { phase, step, turn: 'tick', times: tick > untick ? tick : untick + 1 };
  return tick === 0 ? null : { phase, step, turn: 'untick', times: Math.max(tick, untick) };
};

/** What takes back every tick of an inquiry that stands. */
export const unticks = (inquiryId: string, log: readonly FollowUp[]): TickTurn[] =>
  [...timesTicked(inquiryId, log)].flatMap(([key, { tick: times, untick }]): TickTurn[] => {
    const [phase, step] = key.split(':') as [Phase, string];
    return times > untick ? [{ phase, step: Number(step), turn: 'untick', times }] : [];
  });

type Ticks = ReadonlyMap<Phase, readonly number[]>;

const ticksOf = (inquiryId: string, log: readonly FollowUp[]): Ticks => {
  const ticks = new Map<Phase, number[]>();
  for (const { phase, step } of unticks(inquiryId, log)) {
    ticks.set(phase, [...(ticks.get(phase) ?? []), step]);
  }
  return ticks;
};

/** Lets days pass: a buyer who stays silent longer than the phase allows moves the inquiry on. */
const silentUntil = (state: State, kind: InquiryKind, day: LocalDate, pace: Pace): State => {
  const { phase, waitsSince, times } = state;
  const due = waitsSince && nextContact(kind, phase, waitsSince, times, pace);
  if (!due || due > day || phase === 'longRun') return state;
  const isExhausted = times >= pace[kind][phase].length;
  if (phase === 'noAnswer' && !isExhausted) return state;
  return { ...state, phase: phaseAfter(phase, 'buyerSilent'), times: 0 };
};

/** Only the first reply and a quotation on an answer move an inquiry on; other messages wait for the buyer. */
const phaseAfterReply = (phase: Phase, { topic, channel }: FollowUp): Phase => {
  if (phase === 'beforeReply') return phaseAfter(phase, 'replied');
  return topic === 'quotation' || channel === 'quotation' ? phaseAfter(phase, 'quoted') : phase;
};

const afterReply = (state: State, line: FollowUp): State => ({
  phase: phaseAfterReply(state.phase, line),
  firstReply: state.firstReply ?? line.when,
  waitsSince: dateOfMinute(line.when),
  times: state.phase === 'noAnswer' ? state.times + 1 : 0,
});

const afterLine = (state: State, line: FollowUp): State =>
  line.direction === 'in'
    ? { ...state, phase: phaseAfter(state.phase, 'buyerAnswered'), waitsSince: null, times: 0 }
    : afterReply(state, line);

const nextOf = (state: State, inquiry: Inquiry, today: LocalDate, pace: Pace) => {
  const from = state.waitsSince ?? (state.firstReply ? today : dateOfMinute(inquiry.received));
  const phase = state.firstReply ? state.phase : 'beforeReply';
  return nextContact(inquiry.kind, phase, from, state.times, pace);
};

/** The contacts with the customer since the inquiry came, oldest first. */
const contactsSince = ({ received, customerId }: Inquiry, log: readonly FollowUp[]): FollowUp[] =>
  log
    .filter((line) => line.act === 'contact' && line.customerId === customerId)
    .filter((line) => line.when >= received)
    .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));

/**
 * Where an inquiry stands today: our replies, the buyer's answers and his silence move it from phase to phase, and so
 * does the research when every step of it is ticked.
 */
export const progressOf = (
  inquiry: Inquiry,
  log: readonly FollowUp[],
  today: LocalDate,
  pace: Pace,
): Progress => {
  const { kind } = inquiry;
  let state: State = { phase: 'beforeReply', firstReply: null, waitsSince: null, times: 0 };
  for (const line of contactsSince(inquiry, log)) {
    state = afterLine(silentUntil(state, kind, dateOfMinute(line.when), pace), line);
  }
  state = silentUntil(state, kind, today, pace);
  const ticks = ticksOf(inquiry.id, log);
  const researched = stepsOf(kind, 'beforeReply').length;
  const isResearched = new Set(ticks.get('beforeReply')).size >= researched;
  if (state.phase === 'beforeReply' && isResearched) {
    state = { ...state, phase: phaseAfter('beforeReply', 'researched') };
  }
  const { phase, firstReply } = state;
  const next = nextOf(state, inquiry, today, pace);
  return { phase, firstReply, ticked: [...new Set(ticks.get(phase))], next };
};

/** The inquiry of a customer that the playbook is about: the latest that was accepted. */
export const openInquiryOf = (
  inquiries: readonly Inquiry[],
  customerId: string,
): Inquiry | undefined =>
  inquiries
    .filter((inquiry) => inquiry.customerId === customerId && inquiry.state === 'accepted')
    .reduce<Inquiry | undefined>(
      (latest, inquiry) => (latest && latest.received > inquiry.received ? latest : inquiry),
      undefined,
    );
