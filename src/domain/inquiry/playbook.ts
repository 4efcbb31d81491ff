import { addDays, type LocalDate } from '../local-date';
import type { InquiryKind, Phase } from './inquiry';

/** One step to tick in a phase; worded in `messages.triage.steps` in the same order. */
export type Step = { readonly kind: InquiryKind; readonly phase: Phase; readonly number: number };

/** What can happen to an inquiry between two phases. */
export type Turn = 'researched' | 'replied' | 'buyerAnswered' | 'buyerSilent' | 'quoted';

/** Days or hours after which the next contact is due. */
export type Wait = { readonly hours: number } | { readonly days: number };

/** How long to wait in each phase; a setting may replace any of them. */
export type Pace = Readonly<Record<InquiryKind, Readonly<Record<Phase, readonly Wait[]>>>>;

const stepsPerPhase: Readonly<Record<InquiryKind, Readonly<Record<Phase, number>>>> = {
  scam: { beforeReply: 4, firstReply: 3, noAnswer: 3, afterAnswer: 3, longRun: 3 },
  broad: { beforeReply: 3, firstReply: 3, noAnswer: 3, afterAnswer: 3, longRun: 3 },
  precise: { beforeReply: 3, firstReply: 4, noAnswer: 3, afterAnswer: 3, longRun: 3 },
};

/**
 * First answer to a precise inquiry within two hours, then something new after 4, 7 and 14 days; a broad one within a
 * day and slower after that; a scam is never chased.
 */
export const usualPace: Pace = {
  scam: { beforeReply: [], firstReply: [], noAnswer: [], afterAnswer: [], longRun: [] },
  broad: {
    beforeReply: [{ hours: 24 }],
    firstReply: [{ days: 5 }],
    noAnswer: [{ days: 10 }, { days: 20 }, { days: 30 }],
    afterAnswer: [{ days: 3 }],
    longRun: [{ days: 30 }],
  },
  precise: {
    beforeReply: [{ hours: 2 }],
    firstReply: [{ days: 4 }],
    noAnswer: [{ days: 4 }, { days: 7 }, { days: 14 }],
    afterAnswer: [{ days: 2 }],
    longRun: [{ days: 14 }],
  },
};

const turns: Readonly<Record<Phase, Partial<Readonly<Record<Turn, Phase>>>>> = {
  beforeReply: { researched: 'firstReply', replied: 'firstReply', buyerAnswered: 'afterAnswer' },
  firstReply: { replied: 'noAnswer', buyerAnswered: 'afterAnswer', buyerSilent: 'noAnswer' },
  noAnswer: { buyerAnswered: 'afterAnswer', buyerSilent: 'longRun' },
  afterAnswer: { buyerSilent: 'noAnswer', quoted: 'longRun' },
  longRun: { buyerAnswered: 'afterAnswer' },
};

/** The steps to tick while an inquiry of this kind is in this phase. */
export const stepsOf = (kind: InquiryKind, phase: Phase): Step[] =>
  Array.from({ length: stepsPerPhase[kind][phase] }, (_, at) => ({ kind, phase, number: at + 1 }));

/** The phase after something happened; a turn that a phase does not know leaves it as it is. */
export const phaseAfter = (phase: Phase, turn: Turn): Phase => turns[phase][turn] ?? phase;

/**
 * When the buyer is to be contacted next: the day, in the spreadsheet's zone, for the `times`-th attempt in this phase
 * (from 0); the last wait repeats. Waits in hours end the same day. `null` for scam, which is never chased.
 */
export const nextContact = (
  kind: InquiryKind,
  phase: Phase,
  today: LocalDate,
  times = 0,
  pace: Pace = usualPace,
): LocalDate | null => {
  const waits = pace[kind][phase];
  const wait = waits[Math.min(times, waits.length - 1)];
  if (!wait) return null;
  return addDays(today, 'days' in wait ? wait.days : Math.floor(wait.hours / 24));
};

/** Hours allowed until the first answer; `null` for scam. */
export const firstReplyHours = (kind: InquiryKind, pace: Pace = usualPace): number | null => {
  const wait = pace[kind].beforeReply[0];
  if (!wait) return null;
  return 'hours' in wait ? wait.hours : wait.days * 24;
};
