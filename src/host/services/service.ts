import type { Run } from '../runtime/run';
import { GoogleObject } from './google-object';

/** A global such as `SpreadsheetApp` or `LockService`, or another object that has no state but the execution. */
export class Service extends GoogleObject {
  constructor(
    readonly run: Run,
    readonly google: string,
  ) {
    super();
  }
}
