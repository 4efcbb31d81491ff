import type { LogColumns } from '../domain/follow-up/log-columns';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { dateOfMinute, type LocalDate } from '../domain/local-date';
import type { Ports } from './ports';

export type RecentPast = {
  readonly log: LogColumns;
  readonly inquiries: readonly Inquiry[];
  /** The day from which on the log was read; `null` when all of it was. */
  readonly logSince: LocalDate | null;
};

/**
 * Log and inquiries as far back as the Follow-ups tab goes: at least to the beginning of last year. Whether an older
 * inquiry was answered stands in a year that was put away, and it is nobody's work any more.
 */
export const recentPast = ({ log, inquiries }: Ports): RecentPast => {
  const lines = log.recent();
  const since = log.since();
  const all = inquiries.read();
  return {
    log: lines,
    logSince: since,
    inquiries: since ? all.filter(({ received }) => dateOfMinute(received) >= since) : all,
  };
};
