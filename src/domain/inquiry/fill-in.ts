import type { Inquiry, InquiryKind, Reason, Verdict } from './inquiry';

/** A row of the Inquiries tab that a person typed or pasted: some cells, and no id yet. */
export type TypedInquiry = {
  readonly row: number;
  readonly text: string;
  readonly kind: InquiryKind | '';
  readonly received: Inquiry['received'] | null;
  readonly channel: Inquiry['channel'];
  readonly fields: Inquiry['fields'];
};

/** One cell that would be filled in: what stands there, what would, the signal that says so, and its very words. */
export type FillIn = {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly signal: string;
  readonly words: string;
};

const filled = ['contact', 'company', 'email', 'phone', 'country', 'product', 'quantity'] as const;
export type FilledField = (typeof filled)[number];

const mostShown = 60;
const mostBefore = 15;

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
};

/** The reason that weighs most, before all others one that can be read in the text. */
const weightiest = (
  reasons: readonly Reason[],
  kind: InquiryKind,
): Pick<FillIn, 'signal' | 'words'> => {
  const speaking = reasons
    .filter((reason) => reason.for === kind && reason.effect > 0)
    .sort((one, other) => other.effect - one.effect);
  const best = speaking.find(({ text }) => text !== '') ?? speaking[0];
  return { signal: best?.signal ?? '', words: shortened(best?.text ?? '') };
};

/** The line of the text in which a value stands; nothing where it was concluded from other words. */
const lineWith = (text: string, value: string): string => {
  const at = text.indexOf(value);
  if (at < 0) return '';
  const line = text.lastIndexOf('\n', at) + 1;
  const from = at - line > mostBefore ? text.lastIndexOf(' ', at - mostBefore) + 1 : line;
  const words = text.slice(Math.max(from, line), from + 2 * mostShown).split('\n')[0] ?? '';
  return `${from > line ? '…' : ''}${shortened(words)}`;
};

/** What a verdict, and how the text seems to have come, add to a typed row; what the person wrote there stands. */
export const fillIns = (
  typed: TypedInquiry,
  verdict: Verdict,
  channel: Inquiry['channel'],
): FillIn[] => {
  const came =
    channel && !typed.channel
      ? [{ field: 'channel', before: '', after: channel, signal: '', words: '' }]
      : [];
  const kind = typed.kind
    ? []
    : [
        {
          field: 'kind',
          before: '',
          after: verdict.kind,
          ...weightiest(verdict.reasons, verdict.kind),
        },
      ];
  const isOverruled = typed.kind !== '' && typed.kind !== verdict.kind;
  const score = { field: 'score', before: '', after: String(verdict.score), signal: '', words: '' };
  const fields = filled.flatMap((field): FillIn[] => {
    const after = verdict.fields[field];
    if (!after || typed.fields[field]) return [];
    return [
      { field, before: '', after, signal: '', words: lineWith(typed.text, after.split('; ')[0]!) },
    ];
  });
  return [...kind, ...(isOverruled ? [] : [score]), ...came, ...fields];
};
