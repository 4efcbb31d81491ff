import type { LocalMinute } from '../local-date';
import type { InquiryKind } from './inquiry';
import { type Pace, usualPace } from './playbook';

/** Hours until the first answer, then the days of silence after which to write again. */
export type PaceSetting = readonly number[];
export type PacedKind = Exclude<InquiryKind, 'scam'>;

const numbersOf = (kind: PacedKind): PaceSetting => {
  const { beforeReply, firstReply, noAnswer } = usualPace[kind];
  const waits = [...beforeReply, ...firstReply, ...noAnswer.slice(1)];
  return waits.map((wait) => ('hours' in wait ? wait.hours : wait.days));
};

export const usualPaceSettings: Readonly<Record<PacedKind, PaceSetting>> = {
  precise: numbersOf('precise'),
  broad: numbersOf('broad'),
};

const most = 8;

/** Reads `2, 4, 7, 14`; `null` when it is no list of whole numbers. */
export const readPaceSetting = (text: string): PaceSetting | null => {
  const numbers = text
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);
  const isGood = /^[\d\s,;，、；]+$/.test(text) && numbers.length > 1 && numbers.length <= most;
  return isGood && numbers.every((number) => number > 0 && number < 1000) ? numbers : null;
};

const pacedAs = (kind: PacedKind, [hours, ...days]: PaceSetting): Pace[InquiryKind] => ({
  ...usualPace[kind],
  ...(hours ? { beforeReply: [{ hours }] } : {}),
  ...(days[0]
    ? { firstReply: [{ days: days[0] }], noAnswer: days.map((each) => ({ days: each })) }
    : {}),
});

/** How long to wait in each phase, as the settings have it. */
export const paceOf = (settings: Readonly<Record<PacedKind, PaceSetting>>): Pace => ({
  scam: usualPace.scam,
  broad: pacedAs('broad', settings.broad),
  precise: pacedAs('precise', settings.precise),
});

/** A minute some hours later on a clock that is never put forward or back. */
export const hoursLater = (minute: LocalMinute, hours: number): LocalMinute => {
  const moment = Date.parse(`${minute.replace(' ', 'T')}:00Z`) + hours * 3_600_000;
  return new Date(moment).toISOString().slice(0, 16).replace('T', ' ') as LocalMinute;
};
