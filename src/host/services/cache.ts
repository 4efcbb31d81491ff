import type { CacheEntry } from '../runtime/records';
import type { Run } from '../runtime/run';
import { GoogleObject, type Methods } from './google-object';
import { refuse } from './refusals';
import type { Service } from './service';

export class GoogleCache extends GoogleObject {
  readonly google = 'Cache.Cache';
  constructor(
    readonly run: Run,
    readonly name: string,
  ) {
    super();
  }

  get entries(): Map<string, CacheEntry> {
    const { caches } = this.run.world.records;
    const entries = caches.get(this.name) ?? new Map<string, CacheEntry>();
    caches.set(this.name, entries);
    return entries;
  }
}

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 102_400;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ENTRIES = 1000;
const DROPPED = 100;

const checkKey = (key: unknown): string => {
  if (key === null || key === undefined || key === '') refuse('invalidArgument', 'key');
  if (String(key).length > KEY_CHARACTERS) refuse('argumentTooLarge', 'key');
  return String(key);
};

const get = (self: GoogleCache, key: unknown): string | null => {
  const entry = self.entries.get(checkKey(key));
  return entry && entry.expires > self.run.now() ? entry.value : null;
};

/** A thousand entries at most; then the hundred oldest go. */
const put = (self: GoogleCache, key: unknown, value: unknown, seconds = DEFAULT_SECONDS): void => {
  const name = checkKey(key);
  const text = String(value);
  if (Buffer.byteLength(text) > VALUE_BYTES) refuse('argumentTooLarge', 'value');
  const { entries, run } = self;
  const made = run.now();
  entries.delete(name);
  entries.set(name, { value: text, made, expires: made + Math.min(seconds, MOST_SECONDS) * 1000 });
  if (entries.size <= MOST_ENTRIES) return;
  for (const old of [...entries.keys()].slice(0, DROPPED)) entries.delete(old);
};

export const cache: Methods<GoogleCache> = {
  get,
  getAll: (self, keys: unknown[]) => {
    const found = keys.map((key) => [String(key), get(self, key)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  },
  put,
  putAll: (self, values: Record<string, unknown>, seconds?: number) => {
    for (const [key, value] of Object.entries(values)) put(self, key, value, seconds);
  },
  remove: (self, key: unknown) => void self.entries.delete(checkKey(key)),
  removeAll: (self, keys: unknown[]) => {
    for (const key of keys) self.entries.delete(checkKey(key));
  },
};

export const cacheService: Methods<Service> = {
  getDocumentCache: ({ run }) => new GoogleCache(run, 'document'),
  getScriptCache: ({ run }) => new GoogleCache(run, 'script'),
  getUserCache: ({ run }) => new GoogleCache(run, `user:${run.world.user}`),
};
