/**
 * These functions run inside every new realm: their source text is taken with `toString`, so each may use nothing but
 * its arguments. Whatever a script can reach is made here, of the realm's own functions; what is handed in stays hidden.
 */
export type HostGate = {
  call: (self: unknown, googleClass: string, method: string, args: unknown[]) => unknown;
  globalObject: (name: string) => unknown;
  enumObject: (type: string) => unknown;
};

export type Outcome = { state: 'pending' | 'done' | 'failed'; value?: unknown };

/** Prototypes of Google's classes: every method goes through the gate. */
export const prototypeTools = (gate: HostGate) => {
  const call = (self: unknown, googleClass: string, method: string, args: unknown[]) => {
    try {
      return gate.call(self, googleClass, method, args);
    } catch (error) {
      throw error instanceof Error ? error : new Error('The workbench failed unexpectedly');
    }
  };
  const makeMethod = (googleClass: string, method: string, owner: object | null) =>
    ({
      [method](this: unknown, ...args: unknown[]) {
        return call(owner ?? this, googleClass, method, args);
      },
    })[method];
  const define = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  return {
    makePrototype: (googleClass: string, shown: string, methods: string[], bound: boolean) => {
      const prototype = {};
      for (const method of methods)
        define(prototype, method, makeMethod(googleClass, method, bound ? prototype : null));
      if (!methods.includes('toString')) define(prototype, 'toString', () => shown);
      return prototype;
    },
  };
};

/** Enums, and what is only made when a script first asks for it. */
export const enumTools = (gate: HostGate) => {
  const define = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  const lazy = (target: object, name: string, make: () => unknown): void => {
    Object.defineProperty(target, name, {
      configurable: true,
      get: () => {
        const value = make();
        define(target, name, value);
        return value;
      },
      set: (value) => void define(target, name, value),
    });
  };
  const makeEnumValue = (name: string, ordinal: number): object => {
    const value = {};
    define(value, 'toString', () => name);
    define(value, 'name', () => name);
    define(value, 'ordinal', () => ordinal);
    define(value, 'toJSON', () => name);
    define(value, 'compareTo', (other: { ordinal(): number }) => ordinal - other.ordinal());
    return value;
  };
  return {
    makeEnum: (names: string[]) => {
      const values: Record<string, object> = {};
      names.forEach((name, ordinal) => {
        values[name] = makeEnumValue(name, ordinal);
      });
      return values;
    },
    addEnum: (target: object, property: string, type: string) =>
      lazy(target, property, () => gate.enumObject(type)),
    addGlobal: (name: string) => lazy(globalThis, name, () => gate.globalObject(name)),
    addProperty: (target: object, name: string, value: unknown) => define(target, name, value),
  };
};

/** Values of the realm, made by its native constructors, and the call of a script's function; a promise is settled once the realm's queue is empty. */
export const valueTools = () => {
  const NativeDate = Date;
  const settle = (value: unknown, outcome: Outcome) => {
    const isPromise = typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
    if (!isPromise) return Object.assign(outcome, { state: 'done', value });
    return Promise.resolve(value).then(
      (result) => Object.assign(outcome, { state: 'done', value: result }),
      (error) => Object.assign(outcome, { state: 'failed', value: error }),
    );
  };
  return {
    run: (action: (...args: unknown[]) => unknown, self: unknown, args: unknown[]): Outcome => {
      const outcome: Outcome = { state: 'pending' };
      try {
        settle(action.apply(self, args), outcome);
      } catch (error) {
        Object.assign(outcome, { state: 'failed', value: error });
      }
      return outcome;
    },
    makeError: (name: string, message: string): Error =>
      Object.defineProperty(new Error(message), 'name', {
        value: name,
        writable: true,
        configurable: true,
      }),
    makeArray: (length: number): unknown[] => new Array(length),
    makeObject: (): Record<string, unknown> => ({}),
    makeDate: (ms: number): Date => new NativeDate(ms),
    promisePrototype: Promise.prototype,
    ownGlobals: (): string[] => Object.getOwnPropertyNames(globalThis),
  };
};

export type RealmTools = ReturnType<typeof prototypeTools> &
  ReturnType<typeof enumTools> &
  ReturnType<typeof valueTools>;
