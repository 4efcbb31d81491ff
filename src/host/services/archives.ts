import { pack } from '../xlsx/pack';
import { FileRefused } from '../xlsx/refusal';
import { unpack } from '../xlsx/unpack';
import { Blob } from './blob';
import { contentTypeOf } from './content-types';
import { refuse } from './refusals';

/** Files of the same name are told apart by a number, or the archive would hold only one of them. */
const freeName = (taken: ReadonlyMap<string, unknown>, name: string): string => {
  if (!taken.has(name)) return name;
  for (let number = 1; ; number++) {
    const numbered = name.replace(/(\.[^.]*)?$/, ` (${number})$1`);
    if (!taken.has(numbered)) return numbered;
  }
};

export const zip = (blobs: readonly Blob[], name = 'archive.zip'): Blob => {
  const parts = new Map<string, Uint8Array>();
  for (const blob of blobs)
    parts.set(freeName(parts, blob.name ?? refuse('blobWithoutName')), blob.bytes);
  return new Blob(pack(parts, 'deflated'), 'application/zip', name);
};

export const unzip = (archive: Blob): Blob[] => {
  try {
    return [...unpack(archive.bytes)].map(
      ([name, bytes]) => new Blob(bytes, contentTypeOf(name), name),
    );
  } catch (error) {
    if (error instanceof FileRefused) return refuse('invalidArgument', 'blob');
    throw error;
  }
};
