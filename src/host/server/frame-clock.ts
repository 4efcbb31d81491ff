/** The browser's side of the frame; named here because this folder is otherwise Node's. */
type Frame = {
  Date: DateConstructor;
  parent: unknown;
  addEventListener(
    kind: 'message',
    listener: (event: { origin: string; source: unknown; data: ClockMessage }) => void,
  ): void;
};

type ClockMessage = { portbook: 'clock'; offset: number };

/** A page of a script lives at the workbench's clock, as it would at Google's; to be run before the page itself. */
export const frameClock = (pageOrigin: string, offset: number): string =>
  `(${installClock.toString()})(window, ${JSON.stringify(pageOrigin)}, ${offset});`;

/** Runs in the frame, so it may use nothing of this module. */
const installClock = (frame: Frame, pageOrigin: string, startOffset: number): void => {
  const RealDate = frame.Date;
  let offset = startOffset;
  const now = () => RealDate.now() + offset;

  /** A plain function, since a proxy makes every date in the page a dozen times slower. */
  const move = () => {
    function Moved(...given: unknown[]) {
      if (!new.target) return new RealDate(now()).toString();
      if (given.length === 0) return new RealDate(now());
      return Reflect.construct(RealDate, given, new.target === Moved ? RealDate : new.target);
    }
    Object.setPrototypeOf(Moved, RealDate);
    Moved.prototype = RealDate.prototype;
    Moved.prototype.constructor = Moved;
    frame.Date = Object.assign(Moved, { now }) as never;
  };

  if (offset !== 0) move();
  frame.addEventListener('message', ({ origin, source, data }) => {
    if (origin !== pageOrigin || source !== frame.parent || data.portbook !== 'clock') return;
    offset = data.offset;
    if (frame.Date === RealDate && offset !== 0) move();
  });
};
