/** The browser's side of the frame; named here because this folder is otherwise Node's. */
type Frame = {
  parent: { postMessage(message: unknown, origin: string): void };
  google: unknown;
  addEventListener(
    kind: 'message',
    listener: (event: { origin: string; source: unknown; data: FrameAnswer }) => void,
  ): void;
  addEventListener(kind: 'keydown', listener: (event: FrameKey) => void): void;
  console: { error(...words: unknown[]): void };
  HTMLFormElement: new () => FrameForm;
  FormData: new (form: FrameForm) => Iterable<[string, unknown]>;
};
type FrameForm = object;
type FrameKey = {
  key: string;
  shiftKey: boolean;
  defaultPrevented: boolean;
  target: { closest?(selector: string): object | null };
  preventDefault(): void;
};
type FrameAnswer = {
  portbook: 'answer';
  call: number;
  value: unknown;
  error: { name: string; message: string } | null;
};

type Handler = ((value: unknown, userObject: unknown) => void) | null;
type Call = { succeed: Handler; fail: Handler; userObject: unknown };
type Copier = (args: unknown[]) => unknown[];

/** `google.script` as a page of a script finds it, to be run in the frame before the page itself. */
export const googleScriptShim = (pageOrigin: string): string => {
  const parts = ['window', JSON.stringify(pageOrigin), `(${argumentCopier.toString()})(window)`];
  return `(${installGoogleScript.toString()})(${parts.join(', ')});`;
};

/** What Google carries: one form, or numbers, texts, booleans, nulls and plain lists and objects of them. */
const argumentCopier = (frame: Frame): Copier => {
  const illegal = (place: number | string) =>
    new TypeError(`Failed due to illegal value in property: ${place}`);

  const copy = (value: unknown, place: number | string, within: unknown[]): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
      return value;
    if (typeof value !== 'object' || within.includes(value)) throw illegal(place);
    const inside = [...within, value];
    if (Array.isArray(value)) return value.map((item) => copy(item, place, inside));
    const maker = Object.getPrototypeOf(value);
    if (maker !== null && maker !== Object.prototype) throw illegal(place);
    const entries = Object.entries(value).map(([key, item]) => [key, copy(item, place, inside)]);
    return Object.fromEntries(entries);
  };

  const formFields = (form: FrameForm): Record<string, unknown> => {
    const fields: Record<string, unknown> = {};
    for (const [name, value] of new frame.FormData(form)) {
      if (typeof value !== 'string') throw illegal(name);
      const before = fields[name];
      fields[name] = before === undefined ? value : [before, value].flat();
    }
    return fields;
  };

  return (args) => {
    const [only] = args;
    if (args.length === 1 && only instanceof frame.HTMLFormElement) return [formFields(only)];
    return args.map((value, index) => copy(value, index, []));
  };
};

/** Runs in the frame, so it may use nothing of this module. Calls go to the page that frames it, which asks the host. */
const installGoogleScript = (frame: Frame, pageOrigin: string, copyArguments: Copier): void => {
  const waiting = new Map<number, Call>();
  let calls = 0;

  const tell = (portbook: string, more: object = {}) =>
    frame.parent.postMessage({ portbook, ...more }, pageOrigin);

  const send = (call: Call, functionName: string, given: unknown[]): void => {
    const args = copyArguments(given);
    calls += 1;
    waiting.set(calls, call);
    tell('run', { call: calls, functionName, args });
  };

  const runner = (call: Call): object =>
    new Proxy(Object.create(null), {
      get(_, name) {
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (name === 'withSuccessHandler')
          return (succeed: Handler) => runner({ ...call, succeed });
        if (name === 'withFailureHandler') return (fail: Handler) => runner({ ...call, fail });
        if (name === 'withUserObject')
          return (userObject: unknown) => runner({ ...call, userObject });
        return (...args: unknown[]) => send(call, name, args);
      },
    });

  frame.addEventListener('message', ({ origin, source, data }) => {
    if (origin !== pageOrigin || source !== frame.parent || data.portbook !== 'answer') return;
    const call = waiting.get(data.call);
    waiting.delete(data.call);
    if (!call) return;
    if (!data.error) return call.succeed?.(data.value, call.userObject);
    const error = Object.assign(new Error(data.error.message), { name: data.error.name });
    if (call.fail) call.fail(error, call.userObject);
    else frame.console.error(`Uncaught ${error.name}: ${error.message}`);
  });

  // The page's own keys would end here. Escape closes a dialog, but not over what somebody is typing.
  frame.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest?.('input, select, textarea, [contenteditable]');
    if (event.key === 'Escape' && !event.defaultPrevented && !isTyping) tell('escape');
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell('pane', { isBack: event.shiftKey });
  });

  frame.google = {
    script: {
      run: runner({ succeed: null, fail: null, userObject: undefined }),
      host: {
        origin: pageOrigin,
        close: () => tell('close'),
        setHeight: (height: number) => tell('size', { height }),
        setWidth: (width: number) => tell('size', { width }),
        editor: { focus: () => tell('focus') },
      },
    },
  };
};
