import type { Run } from '../runtime/run';
import { GoogleObject, type Methods } from './google-object';
import { refuse } from './refusals';
import type { Service } from './service';

/** One store of properties: of the document, of the script or of one user of it. */
export class GoogleProperties extends GoogleObject {
  readonly google = 'Properties.Properties';
  constructor(
    readonly run: Run,
    readonly name: string,
  ) {
    super();
  }

  get entries(): Map<string, string> {
    return this.run.workbook.properties.get(this.name) ?? new Map();
  }

  change(apply: (entries: Map<string, string>) => void): GoogleProperties {
    const { workbook } = this.run;
    const entries = new Map(this.entries);
    apply(entries);
    checkStore(entries);
    workbook.properties.set(this.name, entries);
    workbook.journal.note({ kind: 'unseen' });
    return this;
  }
}

const STORE_BYTES = 500 * 1024;
const KEY_BYTES = 8066;
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

const checkStore = (entries: Map<string, string>): void => {
  let total = 0;
  for (const [key, value] of entries) total += bytes(key) + bytes(value);
  if (total > STORE_BYTES) refuse('propertyQuota');
};

const checkEntry = (self: GoogleProperties, key: string, value: string): void => {
  if (key === '') refuse('propertyName');
  if (bytes(key) > KEY_BYTES) refuse('dataStorage');
  if (bytes(value) > self.run.rules.propertyValueBytes) refuse('argumentTooLarge', 'value');
};

const setAll = (self: GoogleProperties, given: Record<string, unknown>, deleteOthers = false) => {
  const texts = Object.entries(given).map(([key, value]) => [key, String(value)] as const);
  for (const [key, value] of texts) checkEntry(self, key, value);
  return self.change((entries) => {
    if (deleteOthers) entries.clear();
    for (const [key, value] of texts) entries.set(key, value);
  });
};

const get = (self: GoogleProperties, key: string): string | null => {
  if (key === null || key === '') refuse('propertyName');
  return self.entries.get(String(key)) ?? null;
};

export const properties: Methods<GoogleProperties> = {
  getProperty: get,
  getProperties: (self) => Object.fromEntries(self.entries),
  getKeys: (self) => [...self.entries.keys()],
  setProperty: (self, key: string, value: unknown) => setAll(self, { [key]: value }),
  setProperties: setAll,
  deleteProperty: (self, key: string) => self.change((entries) => void entries.delete(String(key))),
  deleteAllProperties: (self) => self.change((entries) => entries.clear()),
};

export const propertiesService: Methods<Service> = {
  getDocumentProperties: ({ run }) => new GoogleProperties(run, 'document'),
  getScriptProperties: ({ run }) => new GoogleProperties(run, 'script'),
  getUserProperties: ({ run }) => new GoogleProperties(run, `user:${run.world.user}`),
};
