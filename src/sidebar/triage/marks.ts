import type { Reason } from '../../domain/inquiry/inquiry';

export type Segment = {
  /** Where it begins in the text. */
  readonly from: number;
  readonly text: string;
  /** Index of the reason whose words these are. */
  readonly reason: number | null;
};

type Span = { from: number; to: number; reason: number };

const spanOf = (reason: Reason, index: number, length: number): Span[] => {
  if (reason.at === undefined || reason.text === '') return [];
  const to = Math.min(reason.at + reason.text.length, length);
  return reason.at < to ? [{ from: reason.at, to, reason: index }] : [];
};

/** The text cut at the words that gave reasons; where two overlap the earlier keeps its words. */
export const markedSegments = (text: string, reasons: readonly Reason[]): Segment[] => {
  const spans = reasons
    .flatMap((reason, index) => spanOf(reason, index, text.length))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const segments: Segment[] = [];
  let at = 0;
  for (const { from, to, reason } of spans) {
    const start = Math.max(from, at);
    if (start >= to) continue;
    if (start > at) segments.push({ from: at, text: text.slice(at, start), reason: null });
    segments.push({ from: start, text: text.slice(start, to), reason });
    at = to;
  }
  if (at < text.length) segments.push({ from: at, text: text.slice(at), reason: null });
  return segments;
};
