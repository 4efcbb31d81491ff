/** A request that is turned away with a status and one sentence. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** What somebody who looks at it in a browser is told at length, in his own language. */
    readonly entry?: 'usedUp' | 'notSignedIn',
  ) {
    super(message);
    this.name = 'RequestRefused';
  }
}
