import type { Words } from './words';

/** What the add-on's endpoint `triage` answers for each inquiry. */
export type Verdict = {
  id: string;
  kind: string;
  /** `false` where the text asks for nothing. */
  isInquiry?: boolean;
  score: number;
  sure: number;
  reasons: { signal: string; text: string; effect: string | number }[];
  missing: string[];
  question: string;
  fields: Record<string, unknown>;
  /** The codes above in the person's language, when they were asked for. */
  words?: {
    reasons: string[];
    missing: string[];
    question: string;
    fields: Record<string, string>;
  };
};

const isSaid = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);

/** Of several things wanted each with its quantity. */
const shown = (value: unknown): string =>
  [value]
    .flat()
    .map((one) => (one instanceof Object ? Object.values(one).join(' · ') : String(one)))
    .join(', ');

const kindOf = (kind: string, { report }: Words): string =>
  kind === 'precise' || kind === 'broad' || kind === 'scam' ? report[kind] : kind;

const mostQuoted = 60;

/** What goes to a file is whole; a screen gets the beginning, and a sign that there is more. */
const quotedFrom = (text: string, isRead: boolean | undefined): string => {
  const said = text.replace(/\s+/g, ' ');
  return isRead && said.length > mostQuoted ? `${said.slice(0, mostQuoted)}…` : said;
};

const reasonText = (
  { signal, text }: Verdict['reasons'][number],
  word = signal,
  isRead: boolean | undefined,
): string => {
  const quoted = quotedFrom(text, isRead);
  return quoted ? `${word}: “${quoted}”` : word;
};

/** A verdict for a person to read. */
export const verdictText = (
  verdict: Verdict,
  words: Words,
  isRead: boolean | undefined,
): string => {
  const { verdict: labels } = words;
  const { words: said } = verdict;
  const unsure = verdict.sure < 0.5 ? ` (${labels.unsure})` : '';
  const fields = Object.entries(verdict.fields).filter(([, value]) => isSaid(value));
  const heading =
    verdict.isInquiry === false
      ? labels.noInquiry
      : `${kindOf(verdict.kind, words)}${unsure} · ${labels.score} ${verdict.score}`;
  return [
    heading,
    ...(verdict.reasons.length > 0 ? [`${labels.reasons}:`] : []),
    ...verdict.reasons.map((reason, at) => `  ${reasonText(reason, said?.reasons[at], isRead)}`),
    ...(fields.length > 0 ? [`${labels.fields}:`] : []),
    ...fields.map(([name, value]) => `  ${said?.fields[name] ?? name}: ${shown(value)}`),
    ...(verdict.missing.length > 0
      ? [`${labels.missing}: ${(said?.missing ?? verdict.missing).join(', ')}`]
      : []),
    ...(verdict.question ? [`${labels.ask}: ${said?.question ?? verdict.question}`] : []),
    '',
  ].join('\n');
};
