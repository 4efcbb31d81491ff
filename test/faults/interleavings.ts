import type { HostOptions } from '../../src/host/runtime/host';
import { recordsOf } from '../../src/host/runtime/records';
import { type Format, FormatTable } from '../../src/host/workbook/format';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { contentIn, copyOfContent, pourInto } from './content';
import { endOf } from './end-of';
import { type Kept, keep, printOf, wake } from './kept-workbook';
import type { Operation } from './operations';
import { PausingHost, type Standing } from './paused-run';

export type Pair = readonly [Operation, Operation];
type Who = 0 | 1;

const people = ['mei@exporter.example.com', 'otto@exporter.example.com'] as const;

/** Who was interrupted by the other, and after how many service calls. */
type Turn = { readonly who: Who; readonly until: number };
type Schedule = readonly Turn[];

export const wordsOf = (schedule: Schedule): string =>
  schedule.map(({ who, until }) => `${'AB'[who]}${until}`).join(' ');

type StandingPlayer = { readonly end: string | null; readonly piece: Standing };

/** One of two executions that run in turns. */
class Player {
  /** How it ended. */
  end: string | null = null;
  private readonly addOn: AddOn;
  private readonly host: PausingHost;

  constructor(
    private readonly operation: Operation,
    workbook: Workbook,
    who: Who,
  ) {
    const hosts: PausingHost[] = [];
    const hostOf = (world: HostOptions): PausingHost => {
      const host = new PausingHost(world);
      hosts.push(host);
      return host;
    };
    this.addOn = new AddOn({ workbook, user: people[who], ui: quietScreen(), hostOf });
    this.host = hosts[0] as PausingHost;
  }

  get history(): string {
    return this.end ?? this.host.piece.history;
  }

  get calls(): number {
    return this.host.piece.calls.total;
  }

  standing(): StandingPlayer {
    return { end: this.end, piece: this.host.piece.standing() };
  }

  goBackTo({ end, piece }: StandingPlayer): void {
    this.end = end;
    this.host.piece.goBackTo(piece);
  }

  /** Goes on to the end, or until it is told that it should go no further. */
  async goOn(onStep: () => boolean = () => true): Promise<void> {
    const { piece } = this.host;
    piece.goOnUntil(Number.POSITIVE_INFINITY);
    piece.onStep = () => {
      if (!onStep()) piece.stopNow();
    };
    const end = await endOf(this.operation, this.addOn);
    if (!piece.isPaused) this.end = end;
  }
}

const locksOf = (workbook: Workbook) => recordsOf(workbook).locks;

/** All that the future depends on while two are under way. */
const stateOf = (workbook: Workbook, players: readonly Player[]): string => {
  const locks = [...locksOf(workbook)].map(([name, { run }]) => `${name} ${run}`);
  return printOf([keep(workbook), ...locks, ...players.map(({ history }) => history)].join('\n'));
};

/** Keeps a moment at which two are under way; answers how to go back to it, as often as one likes. */
const momentOf = (workbook: Workbook, players: readonly Player[]): (() => void) => {
  const content = copyOfContent(contentIn(workbook));
  const formats = workbook.formats.all();
  const locks = [...locksOf(workbook)];
  const standing = players.map((player) => player.standing());
  return () => {
    pourInto(workbook, copyOfContent(content));
    Object.assign(workbook, { formats: formatTableOf(formats) });
    locksOf(workbook).clear();
    for (const [name, held] of locks) locksOf(workbook).set(name, held);
    for (const [who, player] of players.entries()) player.goBackTo(standing[who] as StandingPlayer);
  };
};

const formatTableOf = (formats: readonly Format[]): FormatTable => {
  const table = new FormatTable();
  for (const format of formats) table.intern(format);
  return table;
};

export type Ending = {
  readonly workbook: Kept;
  /** How each of the two ended. */
  readonly ends: readonly string[];
  /** One way to come here. */
  readonly schedule: string;
};

export type Meetings = {
  /** Different states met with both under way. */
  readonly states: number;
  readonly endings: readonly Ending[];
};

/** Where the other goes on, who has not done so from there yet. */
type Branch = { readonly goBack: () => void; readonly schedule: Schedule; readonly who: Who };

/**
 * Every way in which two executions can take turns between their service calls, with any number of changes between them.
 * What leads to a state that was met before, with the same workbook and both told the same, is not followed again: it
 * would go on in the same ways.
 */
export const everyMeeting = async (start: Kept, pair: Pair): Promise<Meetings> => {
  const states = new Set<string>();
  const endings = new Map<string, Ending>();
  const workbook = wake(start);
  const players = [new Player(pair[0], workbook, 0), new Player(pair[1], workbook, 1)] as const;
  const goBack = momentOf(workbook, players);
  const waiting: Branch[] = [
    { goBack, schedule: [], who: 0 },
    { goBack, schedule: [], who: 1 },
  ];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { schedule, who } = next;
    next.goBack();
    const [player, other] = [players[who], players[1 - who] as Player];
    let isFirst = true;
    let isKnown = false;
    await player.goOn(() => {
      if (isFirst || other.end !== null) {
        isFirst = false;
        return true;
      }
      const state = stateOf(workbook, players);
      isKnown = states.has(state);
      if (isKnown) return false;
      states.add(state);
      const turns = [...schedule, { who, until: player.calls }];
      const branch = { goBack: momentOf(workbook, players), schedule: turns };
      waiting.push({ ...branch, who: (1 - who) as Who });
      return true;
    });
    if (isKnown) continue;
    if (other.end === null) await other.goOn();
    const ends = players.map(({ end }) => end ?? 'did not end');
    const kept = keep(workbook);
    const words = `${wordsOf(schedule)} ${'AB'[who]} ${'BA'[who]}`.trim();
    const key = printOf([kept, ...ends].join('\n'));
    if (!endings.has(key)) endings.set(key, { workbook: kept, ends, schedule: words });
  }
  return { states: states.size, endings: [...endings.values()] };
};
