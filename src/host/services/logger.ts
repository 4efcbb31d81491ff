import { inspect } from 'node:util';
import type { Run } from '../runtime/run';
import type { Methods } from './google-object';
import { EnumValue, GoogleObject, RealmReference } from './google-object';
import { displayName } from './google-reference';
import type { Service } from './service';

/** How the executions page shows a logged value. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof GoogleObject) return displayName(value.google).replace(/^.*\./, '');
  if (value instanceof EnumValue) return value.name;
  if (value instanceof RealmReference) return errorText(value.value);
  return inspect(value, { customInspect: false, depth: 6, breakLength: Number.POSITIVE_INFINITY });
};

const errorText = (value: unknown): string => {
  const { stack, message } = (value ?? {}) as { stack?: string; message?: string };
  return stack ?? message ?? inspect(value, { customInspect: false });
};

/** Fills `%s`, `%d` and their like, and appends what is left over. */
const format = (values: unknown[]): string => {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(shown).join(' ');
  const text = first.replace(/%[sdifjoO]/g, (mark) =>
    rest.length > 0 ? shown(rest.shift()) : mark,
  );
  return [text, ...rest.map(shown)].join(' ');
};

const write = (run: Run, severity: string, values: unknown[]) =>
  run.log.push({ severity, message: format(values) });

const severities = ['log', 'info', 'warn', 'error'] as const;

export const consoleMethods: Methods<Service> = {
  ...Object.fromEntries(
    severities.map((severity) => [
      severity,
      ({ run }: Service, ...values: unknown[]) => void write(run, severity, values),
    ]),
  ),
  time: ({ run }, label: string) => void run.timers.set(label, run.now()),
  timeEnd: ({ run }, label: string) => {
    const started = run.timers.get(label) ?? run.now();
    write(run, 'log', [`${label}: ${run.now() - started}ms`]);
  },
};

export const logger: Methods<Service> = {
  log: (self, ...values: unknown[]) => {
    write(self.run, 'log', values);
    return self;
  },
  clear: ({ run }) => {
    run.log.length = 0;
  },
  getLog: ({ run }) => run.log.map(({ message }) => `${message}\n`).join(''),
};
