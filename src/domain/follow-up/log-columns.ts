import { dateOfDay, type LocalDate, minuteNumber, minutesADay } from '../local-date';
import type { Act, Channel, Direction, FollowUp } from './follow-up';
import { isTakenBackBy, isUndoing } from './undone';

/**
 * The log by columns, its lines in the order in which they stand: a long one is gone through without an object for each
 * line, and who a line is about is a number, so that what is counted by customer is counted in arrays.
 */
export type LogColumns = {
  readonly length: number;
  /** Everybody whom the log names, each once. */
  readonly customers: readonly string[];
  /** The place of a customer among them; -1 for one of whom the log says nothing. */
  readonly placeOf: (customerId: string) => number;
  /** Of each line the place of its customer. */
  readonly customer: Int32Array;
  /** Of each line the minutes on the wall clock since 1970 began. */
  readonly minute: Float64Array;
  readonly act: readonly Act[];
  readonly channel: readonly (Channel | '')[];
  readonly direction: readonly (Direction | '')[];
  readonly topic: readonly string[];
  readonly operation: readonly string[];
  /** All that a line says. */
  readonly line: (at: number) => FollowUp;
};

type Told = Pick<
  FollowUp,
  'customerId' | 'act' | 'channel' | 'direction' | 'topic' | 'operationId'
> & {
  readonly minute: number;
};

/** Numbers customers in the order in which they are first named. */
const numbering = () => {
  const places = new Map<string, number>();
  const customers: string[] = [];
  const numberOf = (customerId: string): number => {
    const known = places.get(customerId);
    if (known !== undefined) return known;
    places.set(customerId, customers.length);
    return customers.push(customerId) - 1;
  };
  return { customers, numberOf, placeOf: (id: string): number => places.get(id) ?? -1 };
};

/** Takes lines one after the other, at most `most`; what was taken back no longer counts once all are there. */
export const logBuilder = (most: number) => {
  const { customers, numberOf, placeOf } = numbering();
  const [customer, minute] = [new Int32Array(most), new Float64Array(most)];
  const [act, channel]: [Act[], (Channel | '')[]] = [[], []];
  const direction: (Direction | '')[] = [];
  const [topic, operation]: [string[], string[]] = [[], []];
  const undoing = new Set<string>();
  const undo = (): void => {
    const isTakenBack = isTakenBackBy(undoing);
    for (let at = 0; at < act.length; at += 1) {
      const line = { act: act[at] as Act, operationId: operation[at] ?? '' };
      if (isTakenBack(line)) act[at] = 'operationUndone';
    }
  };
  return {
    add: (told: Told): void => {
      const at = act.push(told.act) - 1;
      customer[at] = numberOf(told.customerId);
      minute[at] = told.minute;
      channel.push(told.channel);
      direction.push(told.direction);
      topic.push(told.topic);
      operation.push(told.operationId);
      if (isUndoing(told.operationId)) undoing.add(told.operationId);
    },
    /** `line` answers a line as it was taken. */
    columns: (line: (at: number) => FollowUp): LogColumns => {
      if (undoing.size > 0) undo();
      const length = act.length;
      const columns = {
        customer: customer.subarray(0, length),
        minute: minute.subarray(0, length),
      };
      return {
        ...{ length, customers, placeOf, act, channel, direction, topic, operation, ...columns },
        line: (at) => {
          const found = line(at);
          return found.act === act[at] ? found : { ...found, act: act[at] as Act };
        },
      };
    },
  };
};

/** Lines that were read one by one. */
export const columnsOf = (lines: readonly FollowUp[]): LogColumns => {
  const builder = logBuilder(lines.length);
  for (const line of lines) builder.add({ ...line, minute: minuteNumber(line.when) });
  return builder.columns((at) => lines[at] as FollowUp);
};

/** The places of all lines for which something holds. */
export const placesWhere = (log: LogColumns, holds: (at: number) => boolean): number[] => {
  const places: number[] = [];
  for (let at = 0; at < log.length; at += 1) if (holds(at)) places.push(at);
  return places;
};

/** The day of a line, counted since 1970. */
export const dayAt = ({ minute }: LogColumns, at: number): number =>
  Math.floor((minute[at] ?? 0) / minutesADay);

export const dateAt = (log: LogColumns, at: number): LocalDate => dateOfDay(dayAt(log, at));

export const customerAt = ({ customers, customer }: LogColumns, at: number): string =>
  customers[customer[at] ?? -1] ?? '';

/** A contact of ours, or of the customer's. */
export const isContact = (log: LogColumns, at: number, direction: Direction): boolean =>
  log.act[at] === 'contact' && log.direction[at] === direction;
