export type Cause = 'menu' | 'open' | 'edit' | 'time' | 'sidebar' | 'editor' | 'change';

export type CallCount = {
  total: number;
  byName: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  /** Reads that forced buffered writes to be committed first. */
  readsAfterWrites: number;
};

/** One run of one function, as the executions page of Apps Script lists it. */
export type Execution = {
  id: number;
  functionName: string;
  /** What a function that serves many requests was asked for: its first argument, where that is a name. */
  subject: string | null;
  cause: Cause;
  startedAt: number;
  /** Milliseconds on the workbench's clock, which the cost of service calls moves. */
  duration: number;
  /** Milliseconds the same service calls would have taken on Google, by published measurements. */
  estimate: number;
  status: 'completed' | 'failed' | 'killed';
  /** A plain copy; when the cause is the sidebar it has been through the rules of `google.script.run`. */
  value?: unknown;
  error?: { name: string; message: string; stack?: string };
  log: { severity: string; message: string }[];
  calls: CallCount;
};

export type ServiceCall = {
  /** 1 for the first call of the execution. */
  readonly number: number;
  /** Such as `Range.setValues`. */
  readonly name: string;
  readonly writes: boolean;
  /** Set by `before`: tear this write in the middle, or lose all but the first buffered writes, and kill the run. */
  fault?: 'torn' | 'prefix';
};

/**
 * Called around every service call that would leave the script's machine on Google's side. A hook that throws a
 * `ServiceFault` fails the call, one that throws `Killed` ends the run as the six-minute limit would.
 */
export type ServiceHooks = {
  before?(call: ServiceCall): void;
  after?(call: ServiceCall): void;
  /** Keep writes in the buffer until the next read, flush or end of the run. */
  readonly writeBehind?: boolean;
};

/** Ends the run; nothing the script does afterwards has any effect. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** A failure of Google's servers, thrown into the script as an ordinary exception. */
export class ServiceFault extends Error {
  override readonly name = 'Exception';
  constructor(message = "We're sorry, a server error occurred. Please wait a bit and try again.") {
    super(message);
  }
}

const name = /^[\p{L}_$][\p{L}\p{N}_$.:-]{0,59}$/u;

/** What a function that serves many requests is asked for; null where its first argument is no name. */
export const subjectOf = ([first]: readonly unknown[]): string | null =>
  typeof first === 'string' && name.test(first) ? first : null;
