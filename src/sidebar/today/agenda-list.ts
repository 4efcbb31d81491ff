import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { type Operation, useOperation } from '../operation';
import { useSurroundings } from '../surroundings';
import { loadNow } from './day-load';

/** Nobody comes further on a day, and thousands of lines would hold every key up; the Today tab has them all. */
const mostLines = 300;
const fullDays = 2;

export type AgendaLine = ValueOf<'agenda'>['items'][number];

export type AgendaList = {
  /** `null` until the sheet has answered. */
  readonly items: readonly AgendaLine[] | null;
  /** Whether the work fits into the day, in words. */
  readonly day: string;
  /** Whom the day leaves no time for and who are far from an order. */
  readonly demote: readonly string[];
  /** Lines beyond those that are shown. */
  readonly left: ValueOf<'agenda'>['left'];
  readonly putOff: number;
  /** More is overdue than two whole days hold. */
  readonly isFlooded: boolean;
  readonly operation: Operation;
  readonly read: () => void;
  /** Moves a line to the end of today's list. */
  readonly later: (key: string) => void;
  readonly done: (customerId: string) => void;
};

/** The inquiry of a line about which nobody has decided; empty for a customer's. */
export const undecidedOf = ({ matters }: AgendaLine): string =>
  matters.map((matter) => (matter.kind === 'inquiry' && matter.undecided) || '').join('');

/** What a line is told from the others by. */
export const lineKey = (line: AgendaLine): string => undecidedOf(line) || line.customerId;

/** Lines that were put off come last, in the order in which they were. */
export const inOrder = (
  items: readonly AgendaLine[],
  putOff: readonly string[],
): readonly AgendaLine[] => {
  const turn = (item: AgendaLine): number => putOff.indexOf(lineKey(item));
  return [...items].sort((a, b) => turn(a) - turn(b));
};

/** Whom to contact today; read once when the view opens and whenever the person asks. */
export const useAgendaList = (): AgendaList => {
  const { client, settings, messages } = useSurroundings();
  const operation = useOperation();
  const [items, setItems] = useState<readonly AgendaLine[] | null>(null);
  const [day, setDay] = useState<ValueOf<'agenda'>['day'] | null>(null);
  const [left, setLeft] = useState({ lines: 0, ofToday: 0 });
  const [done, setDone] = useState<readonly AgendaLine[]>([]);
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.agenda({ most: mostLines }));
    if (!answer) return;
    setItems(answer.items);
    setDay(answer.day);
    setLeft(answer.left);
    setDone([]);
  };
  useOnce(() => void read());
  const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
  const load = items && day && loadNow({ items, day, left, done }, settings, messages);
  return {
    items: items && inOrder(items, putOff),
    day: load?.said ?? '',
    demote: load?.demote ?? [],
    left,
    putOff: putOff.length,
    isFlooded: Boolean(day && day.overdue > fullDays * day.capacity),
    operation,
    read: () => void read(),
    later: (id) => setPutOff((ids) => [...without(ids, id), id]),
    done: (id) => {
      setDone((lines) => [...lines, ...(items?.filter((line) => line.customerId === id) ?? [])]);
      setPutOff((ids) => without(ids, id));
      setItems((lines) => lines?.filter((line) => line.customerId !== id) ?? null);
    },
  };
};
