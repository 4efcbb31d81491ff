import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

/** What is pushed to Google, against what it may weigh. */
export type Shipped = {
  readonly what: string;
  readonly found: number;
  readonly budget: number;
  readonly unit: 'KB' | 'ms';
};

const kilobytes = (bytes: number): number => Math.round(bytes / 1024);
const sizeOf = (path: string): number => kilobytes(readFileSync(path).length);
const zipped = (path: string): number => kilobytes(gzipSync(readFileSync(path)).length);

/** Google evaluates all of the script at each click; its own clock may differ, so the best of several counts. */
const evaluationOf = (path: string): number => {
  const source = readFileSync(path, 'utf8');
  const times = Array.from({ length: 7 }, () => {
    const context = vm.createContext({});
    const started = performance.now();
    vm.runInContext(source, context);
    return performance.now() - started;
  });
  return Math.round(Math.min(...times));
};

export const measureShipped = (): Shipped[] => [
  { what: 'dist/Code.js', found: sizeOf('dist/Code.js'), budget: 900, unit: 'KB' },
  { what: 'its top level', found: evaluationOf('dist/Code.js'), budget: 50, unit: 'ms' },
  { what: 'dist/judging.html', found: sizeOf('dist/judging.html'), budget: 600, unit: 'KB' },
  { what: 'dist/importing.html', found: sizeOf('dist/importing.html'), budget: 100, unit: 'KB' },
  { what: 'dist/sidebar.html', found: sizeOf('dist/sidebar.html'), budget: 500, unit: 'KB' },
  { what: 'the same gzipped', found: zipped('dist/sidebar.html'), budget: 160, unit: 'KB' },
  { what: 'dist/triage.html', found: sizeOf('dist/triage.html'), budget: 470, unit: 'KB' },
];

export const tooHeavy = (shipped: readonly Shipped[]): string[] =>
  shipped
    .filter(({ found, budget }) => found > budget)
    .map(({ what, found, budget, unit }) => `${what}: ${found} ${unit} instead of ${budget}`);
