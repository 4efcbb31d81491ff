import vm from 'node:vm';
import { enumNames, globalObjects } from '../services/google-classes.generated';
import { globalObject } from '../services/google-globals';
import type { GoogleObject } from '../services/google-object';
import { displayName } from '../services/google-reference';
import { mimeTypes } from '../services/mime-types';
import { refusals } from '../services/refusals';
import { zoneOffset } from '../workbook/dates';
import { Killed } from './execution';
import { Membrane } from './membrane';
import {
  enumTools,
  type Outcome,
  prototypeTools,
  type RealmTools,
  valueTools,
} from './realm-bootstrap';
import { localTime, zoneConstructor, zoneFields, zoneText } from './realm-date';
import { ignoreRejections } from './rejections';
import type { Run } from './run';
import { compile, declaringName } from './script-files';
import { performCall } from './service-call';

const bootstrap = new vm.Script(
  `(gate, now, offsetAt, timeZone) => {
    const values = (${valueTools})();
    const local = (${localTime})(offsetAt);
    (${zoneFields})(local, offsetAt);
    (${zoneText})(local, offsetAt, timeZone);
    (${zoneConstructor})(local, now);
    delete globalThis.SharedArrayBuffer;
    delete globalThis.Atomics;
    delete globalThis.console;
    return { ...(${prototypeTools})(gate), ...(${enumTools})(gate), ...values };
  }`,
  { filename: 'portbook-realm' },
);
/**
 * An ordinary global where Node has one: in a contextified object every look at `Math` or `Map` goes through a hook of
 * Node's, which makes loops twenty times slower.
 */
const blankWorld = () => vm.constants.DONT_CONTEXTIFY ?? Object.create(null);

const entryName = '__portbookEntry';
const entry = new vm.Script(`${entryName}()`, { filename: 'portbook-entry' });

/** A fresh global world for one execution: the program's files have run in it once, in their order. */
export class Realm {
  private readonly membrane: Membrane;
  private readonly context: vm.Context;
  private readonly tools: RealmTools;
  private readonly declared = new Set<string>();

  constructor(private readonly run: Run) {
    this.membrane = new Membrane(run.world.messagesIn);
    this.context = vm.createContext(blankWorld(), { microtaskMode: 'afterEvaluate' });
    const zone = run.world.program.manifest.timeZone ?? run.workbook.timeZone;
    const boot = bootstrap.runInContext(this.context) as (...parts: unknown[]) => RealmTools;
    this.tools = boot(
      this.gate(),
      () => run.now(),
      (ms: number) => (Number.isFinite(ms) ? zoneOffset(ms, zone) : Number.NaN),
      zone,
    );
    this.membrane.tools = this.tools;
    ignoreRejections(this.tools.promisePrototype);
    for (const name of [...Object.keys(globalObjects), 'MimeType']) this.tools.addGlobal(name);
  }

  private gate() {
    const { membrane, run } = this;
    return {
      call: (self: unknown, googleClass: string, method: string, args: unknown[]) => {
        try {
          const target = membrane.original(self);
          const plain = args.map((argument) => membrane.fromRealm(argument));
          return membrane.toRealm(performCall(run, this, target, googleClass, method, plain));
        } catch (error) {
          throw membrane.errorToRealm(error);
        }
      },
      globalObject: (name: string) => {
        if (name === 'MimeType') return membrane.toRealm(mimeTypes);
        const type = globalObjects[name] ?? '';
        return type in enumNames
          ? membrane.enumObject(type)
          : membrane.globalObject(globalObject(run, name));
      },
      enumObject: (type: string) => membrane.enumObject(type),
    };
  }

  /** Runs the program's files; what they declare at the top is what Google can see. */
  load(timeout: number): void {
    for (const script of compile(this.run.world.program)) {
      const listed = this.run.world.cause === 'sidebar';
      const before = new Set(listed ? this.tools.ownGlobals() : []);
      this.context[declaringName] = () => {
        delete this.context[declaringName];
        if (!listed) return;
        for (const name of this.tools.ownGlobals()) if (!before.has(name)) this.declared.add(name);
      };
      script.runInContext(this.context, { timeout });
    }
  }

  /** A function by the name a menu or trigger gives, such as `refresh` or `menu.refresh`; null if there is none. */
  find(name: string): { action: (...args: unknown[]) => unknown; self: unknown } | null {
    if (!/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/.test(name) || name.endsWith('_')) return null;
    const parts = name.split('.');
    const [root = ''] = parts;
    const evaluate = (text: string) => vm.runInContext(text, this.context);
    if (evaluate(`typeof ${root}`) === 'undefined') return null;
    const self = parts.length > 1 ? evaluate(parts.slice(0, -1).join('?.')) : undefined;
    const action = evaluate(parts.join('?.'));
    return typeof action === 'function' ? { action, self } : null;
  }

  /** Whether the name is declared at the top of a file: all that `google.script.run` can call. */
  isDeclared(name: string): boolean {
    if (this.declared.has(name)) return true;
    const isGlobalProperty = this.tools.ownGlobals().includes(name);
    return !isGlobalProperty && this.find(name) !== null;
  }

  /** Calls a function of the realm and lets its promises settle; plain values go in and realm values come out. */
  call(found: { action: unknown; self: unknown }, args: unknown[], timeout: number): unknown {
    let outcome: Outcome = { state: 'pending' };
    const inside = args.map((argument) => this.membrane.toRealm(argument));
    this.context[entryName] = () => {
      delete this.context[entryName];
      outcome = this.tools.run(found.action as () => unknown, found.self, inside);
    };
    entry.runInContext(this.context, { timeout });
    if (outcome.state === 'failed') throw outcome.value;
    if (outcome.state === 'pending') throw new Killed(refusals.timeLimit());
    return outcome.value;
  }

  /** Evaluates text in the realm, as templates do. */
  evaluate(text: string): unknown {
    return vm.runInContext(text, this.context);
  }

  makeArray(length: number): unknown[] {
    return this.tools.makeArray(length);
  }

  makeDate(instant: number): Date {
    return this.tools.makeDate(instant);
  }

  toRealm(value: unknown): unknown {
    return this.membrane.toRealm(value);
  }

  fromRealm(value: unknown): unknown {
    return this.membrane.fromRealm(value);
  }

  propertiesOf(object: GoogleObject): Record<string, unknown> {
    return this.membrane.propertiesOf(object);
  }

  nameOf(value: unknown): string | null {
    const original = this.membrane.original(value);
    return original && 'google' in original ? displayName(original.google) : null;
  }
}
