const day = 24 * 60;
const hour = 60;

/** When a buyer sits at his desk and has time: first the morning, then the afternoon. */
const buyersDesk = [
  { from: 9 * hour, to: 12 * hour },
  { from: 13 * hour, to: 17 * hour },
] as const;

/** When somebody at our own desk can be asked to call. */
const ours = { from: 7 * hour, to: 23 * hour };

type Span = { readonly from: number; readonly to: number };

const clockText = (minutes: number): string =>
  [Math.floor(minutes / hour), minutes % hour]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** A span at the buyer's on the wall here, and the part of it in which we are awake. */
const awake = ({ from, to }: Span, ahead: number): Span | null => {
  const starts = (((from - ahead) % day) + day) % day;
  const spans = [starts, starts - day].map((start) => ({
    from: Math.max(start, ours.from),
    to: Math.min(start + to - from, ours.to),
  }));
  return spans.find((span) => span.to - span.from >= hour) ?? null;
};

export type CallingHours = { readonly from: string; readonly to: string };

/**
 * The best hours to call a buyer, on the wall of the desk: his morning, or his afternoon where his morning is our night.
 * Both go in as minutes since midnight at the same instant; `null` where neither can be reached awake.
 */
export const callingHours = (buyersMinutes: number, deskMinutes: number): CallingHours | null => {
  const ahead = buyersMinutes - deskMinutes;
  for (const span of buyersDesk) {
    const reached = awake(span, ahead);
    if (reached) return { from: clockText(reached.from), to: clockText(reached.to) };
  }
  return null;
};
