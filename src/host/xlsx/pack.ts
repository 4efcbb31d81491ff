import { deflateRawSync } from 'node:zlib';
import { crc32 } from './checksum';

type Packed = { name: Buffer; body: Buffer; size: number; sum: number; method: number };

/** A zip file of the given parts, in their order; `stored` parts are not compressed, for a reader in this process. */
export const pack = (parts: Map<string, Uint8Array>, how: 'deflated' | 'stored'): Buffer => {
  const packed = [...parts].map(([name, part]) => packPart(name, part, how));
  const chunks: Buffer[] = [];
  const contents: Buffer[] = [];
  let start = 0;
  for (const part of packed) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    writeFields(head, 4, part);
    chunks.push(head, part.name, part.body);
    contents.push(contentsEntry(part, start), part.name);
    start += head.length + part.name.length + part.body.length;
  }
  const table = Buffer.concat(contents);
  return Buffer.concat([...chunks, table, endOfContents(packed.length, table.length, start)]);
};

const packPart = (name: string, part: Uint8Array, how: 'deflated' | 'stored'): Packed => ({
  name: Buffer.from(name, 'utf8'),
  body:
    how === 'stored'
      ? Buffer.from(part.buffer, part.byteOffset, part.byteLength)
      : deflateRawSync(part),
  size: part.length,
  sum: crc32(part),
  method: how === 'stored' ? 0 : 8,
});

/** The fields that the head of a part and its entry in the table of contents have in common. */
const writeFields = (target: Buffer, at: number, part: Packed): void => {
  target.writeUInt16LE(20, at);
  target.writeUInt16LE(0x0800, at + 2);
  target.writeUInt16LE(part.method, at + 4);
  // The first day that a zip file can name: the same workbook always packs to the same bytes.
  target.writeUInt16LE(0x21, at + 8);
  target.writeUInt32LE(part.sum, at + 10);
  target.writeUInt32LE(part.body.length, at + 14);
  target.writeUInt32LE(part.size, at + 18);
  target.writeUInt16LE(part.name.length, at + 22);
};

const contentsEntry = (part: Packed, start: number): Buffer => {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  writeFields(entry, 6, part);
  entry.writeUInt32LE(start, 42);
  return entry;
};

const endOfContents = (count: number, size: number, start: number): Buffer => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
};
