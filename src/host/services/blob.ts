import { contentTypeOf } from './content-types';
import { GoogleObject, type Methods } from './google-object';
import { refuse } from './refusals';

/** Bytes with a name and a content type. */
export class Blob extends GoogleObject {
  readonly google = 'Base.Blob';
  constructor(
    public bytes: Buffer,
    public contentType: string | null,
    public name: string | null,
  ) {
    super();
  }
}

export const newBlob = (value: number[] | string, contentType?: string, name?: string): Blob =>
  new Blob(
    typeof value === 'string' ? Buffer.from(value) : Buffer.from(Uint8Array.from(value)),
    contentType ?? (typeof value === 'string' ? 'text/plain' : null),
    name ?? null,
  );

const set = (blob: Blob, change: Partial<Pick<Blob, 'bytes' | 'contentType' | 'name'>>): Blob =>
  Object.assign(blob, change);

const encodingOf = (charset?: string): BufferEncoding =>
  /^(iso-8859-1|latin1)$/i.test(charset ?? '') ? 'latin1' : 'utf8';

export const blob: Methods<Blob> = {
  getBytes: (self) => [...Int8Array.from(self.bytes)],
  setBytes: (self, bytes: number[]) => set(self, { bytes: Buffer.from(Uint8Array.from(bytes)) }),
  getDataAsString: (self, charset?: string) => self.bytes.toString(encodingOf(charset)),
  setDataFromString: (self, text: string, charset?: string) =>
    set(self, { bytes: Buffer.from(text, encodingOf(charset)), contentType: 'text/plain' }),
  getContentType: (self) => self.contentType,
  setContentType: (self, contentType: string | null) => set(self, { contentType }),
  getName: (self) => self.name,
  setName: (self, name: string) => set(self, { name }),
  copyBlob: (self) => new Blob(Buffer.from(self.bytes), self.contentType, self.name),
  isGoogleType: () => false,
  getBlob: (self) => self,
  /** Between kinds of text nothing has to be converted; everything else is Google's servers' work. */
  getAs: (self, contentType: string) => {
    const isText = (type: string | null) => /^text\/|json|javascript|xml/.test(type ?? '');
    const same = self.contentType === contentType;
    if (!same && !(isText(self.contentType) && isText(contentType)))
      refuse('notEmulated', `Conversion to ${contentType}`);
    return new Blob(Buffer.from(self.bytes), contentType, self.name);
  },
  setContentTypeFromExtension: (self) => set(self, { contentType: contentTypeOf(self.name) }),
};
