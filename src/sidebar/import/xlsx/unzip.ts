const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const longestEnd = 65_557;

type Entry = { readonly name: string; readonly octets: number; readonly start: number } & {
  readonly packed: number;
  readonly isDeflated: boolean;
};

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory of the archive begins and how many entries it has. */
const directoryOf = (data: DataView): { start: number; entries: number } => {
  const last = data.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestEnd); at -= 1) {
    if (data.getUint32(at, true) !== endMark) continue;
    return { start: data.getUint32(at + 16, true), entries: data.getUint16(at + 10, true) };
  }
  throw new Error('damaged');
};

const entriesOf = (bytes: Uint8Array): Entry[] => {
  const data = view(bytes);
  const { start, entries } = directoryOf(data);
  const found: Entry[] = [];
  let at = start;
  for (let index = 0; index < entries; index += 1) {
    if (data.getUint32(at, true) !== entryMark) throw new Error('damaged');
    const named = data.getUint16(at + 28, true);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named)),
      isDeflated: data.getUint16(at + 10, true) === 8,
      packed: data.getUint32(at + 20, true),
      octets: data.getUint32(at + 24, true),
      start: data.getUint32(at + 42, true),
    });
    at += 46 + named + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return found;
};

/** The head before an entry's own octets may be longer than the directory says. */
const octetsOf = (bytes: Uint8Array, { start, packed }: Entry): Uint8Array => {
  const data = view(bytes);
  const from = start + 30 + data.getUint16(start + 26, true) + data.getUint16(start + 28, true);
  return bytes.subarray(from, from + packed);
};

/** Stops at what the directory promised, so that a small file cannot unpack to a huge one. */
const inflated = async (bytes: Uint8Array, octets: number): Promise<Uint8Array> => {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const whole = new Uint8Array(octets);
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole.subarray(0, at);
    if (at + value.length > octets) throw new Error('damaged');
    whole.set(value, at);
    at += value.length;
  }
};

/** The wanted entries of a zip archive by name; the browser itself unpacks them. Throws for what is none. */
export const unzip = async (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  mostOctets: number,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const entries = entriesOf(bytes).filter(({ name }) => wanted(name));
  if (entries.reduce((sum, { octets }) => sum + octets, 0) > mostOctets)
    throw new Error('too large');
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const packed = octetsOf(bytes, entry);
    parts.set(entry.name, entry.isDeflated ? await inflated(packed, entry.octets) : packed);
  }
  return parts;
};
