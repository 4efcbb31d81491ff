import { inflateRawSync } from 'node:zlib';
import { crc32 } from './checksum';
import { FileRefused } from './refusal';

/** Limits that no register comes near: 100,000 customers unpack to some 150 MB in 30 parts. */
const mostParts = 2000;
const mostBytes = 400 * 1024 * 1024;
const mostBytesOfPart = 256 * 1024 * 1024;
/** Deflate packs empty cells 60:1; what packs far better and is large was made to fill the memory. */
const mostPacking = 120;
const smallEnough = 8 * 1024 * 1024;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

type Entry = {
  name: string;
  method: number;
  packed: number;
  size: number;
  start: number;
  sum: number;
};

/**
 * The parts of a workbook file by name. Sizes are checked in the table of contents before anything is unpacked, and
 * held to while unpacking.
 */
export const unpack = (bytes: Uint8Array): Map<string, Buffer> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFormats(file);
  const entries = readContents(file).filter((entry) => !entry.name.endsWith('/'));
  refuseBombs(entries, file.length);
  return new Map(entries.map((entry) => [entry.name, partOf(file, entry)]));
};

const refuseOtherFormats = (file: Buffer): void => {
  if (file.length >= 8 && file.readUInt32BE(0) === 0xd0cf11e0) {
    const locked = file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new FileRefused(locked ? 'encrypted' : 'olderFormat');
  }
  if (file.length < 4 || file.readUInt32LE(0) !== localSignature) {
    throw new FileRefused('notWorkbook');
  }
};

const readContents = (file: Buffer): Entry[] => {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count >= mostParts) throw new FileRefused('tooManyParts');
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) {
      throw new FileRefused('damaged');
    }
    entries.push(readEntry(file, at));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  if (new Set(entries.map((entry) => entry.name)).size < count) throw new FileRefused('damaged');
  return entries;
};

const findEnd = (file: Buffer): number => {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65557); at--) {
    if (file.readUInt32LE(at) === endSignature) return at;
  }
  throw new FileRefused('truncated');
};

const readEntry = (file: Buffer, at: number): Entry => {
  if (file.readUInt16LE(at + 8) & 1) throw new FileRefused('encrypted');
  const nameLength = file.readUInt16LE(at + 28);
  const name = file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
  if (isOutside(name)) throw new FileRefused('strangeNames');
  return {
    name,
    method: file.readUInt16LE(at + 10),
    sum: file.readUInt32LE(at + 16),
    packed: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    start: file.readUInt32LE(at + 42),
  };
};

const isOutside = (name: string): boolean =>
  name.startsWith('/') ||
  /^[a-z]:/i.test(name) ||
  name.includes('\0') ||
  /(^|\/)\.\.(\/|$)/.test(name);

const refuseBombs = (entries: Entry[], fileSize: number): void => {
  const total = (measure: (entry: Entry) => number) =>
    entries.reduce((sum, entry) => sum + measure(entry), 0);
  const whole = { size: total((entry) => entry.size), packed: total((entry) => entry.packed) };
  const isTooLarge = whole.size > mostBytes || entries.some(({ size }) => size > mostBytesOfPart);
  if (isTooLarge || isBomb(whole) || entries.some(isBomb)) throw new FileRefused('tooLarge');
  // Parts that lie over each other unpack to more than their sum promises.
  if (whole.packed > fileSize) throw new FileRefused('damaged');
};

/** Many small bombs are one as well. */
const isBomb = ({ size, packed }: Pick<Entry, 'size' | 'packed'>): boolean =>
  size > smallEnough && size > packed * mostPacking;

const partOf = (file: Buffer, entry: Entry): Buffer => {
  const { start } = entry;
  if (start + 30 > file.length || file.readUInt32LE(start) !== localSignature) {
    throw new FileRefused('damaged');
  }
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  if (from + entry.packed > file.length) throw new FileRefused('truncated');
  const part = inflated(file.subarray(from, from + entry.packed), entry);
  if (part.length !== entry.size || crc32(part) !== entry.sum) throw new FileRefused('damaged');
  return part;
};

const inflated = (packed: Buffer, entry: Entry): Buffer => {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new FileRefused('damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (cause) {
    throw new FileRefused('damaged', '', { cause });
  }
};

/** A spreadsheet program writes no document type; one is there to define entities that grow when read. */
export const refuseStrangeXml = (parts: Map<string, Uint8Array>): void => {
  for (const [name, part] of parts) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    const isWide = bytes.length > 1 && [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0));
    if (isWide || bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) {
      throw new FileRefused('entities');
    }
  }
};
