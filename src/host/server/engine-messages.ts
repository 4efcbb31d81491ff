import type { FidelityName } from '../runtime/fidelity';
import type { Program } from '../runtime/program';
import type { HtmlPage } from '../runtime/ui-bridge';
import type { FileState, GridChange, HostEvent, Language, Question, Reply } from './protocol';

/** What an engine starts with; plain data, since it crosses into a thread. */
export type EngineOptions = {
  path: string;
  /** Fill the workbook with the sample register when there is none yet. */
  sample: boolean;
  program: Program;
  language: Language;
  user: string;
  timeZone: string;
  /** Milliseconds by which the workbook's clock is ahead of the machine's. */
  clockOffset: number;
  fidelity: FidelityName;
};

/** Shared memory and the port on which a blocked script waits for a person's answer. */
export type AskChannel = { flag: Int32Array; port: MessagePort };
export type MessagePort = import('node:worker_threads').MessagePort;

export type ToEngine = { id: number; call: string; input: unknown };

export type RunRequest = {
  client: string;
  functionName: string;
  cause: 'menu' | 'sidebar' | 'time';
  args: unknown[];
};

/** `shown` is the revision that the page showed when these were done in it. */
export type ChangeRequest = { client: string; shown?: number; changes: GridChange[] };

export type RunAnswer = { value: unknown; error: { name: string; message: string } | null };

/** A page of a script goes to the main thread whole, which serves it to the sandbox. */
export type EngineEvent =
  | HostEvent
  | { client: string | null; kind: 'html'; as: 'sidebar' | 'modal' | 'modeless'; html: HtmlPage };

export type FromEngine =
  | { kind: 'ready' }
  /** An event as its JSON, which costs less to hand over than what it says. */
  | { kind: 'written'; client: string | null; text: string }
  | { kind: 'broken'; message: string }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'refused'; id: number; message: string }
  | { kind: 'event'; event: EngineEvent }
  | { kind: 'ask'; client: string | null; question: Question };

export type { FileState, Reply };
