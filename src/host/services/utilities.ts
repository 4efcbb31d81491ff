import { createHash, createHmac, createSign, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzip, zip } from './archives';
import { Blob, newBlob } from './blob';
import { parseCsv } from './csv';
import { formatDate, parseDate } from './format-date';
import { formatString } from './format-string';
import type { EnumValue, Methods } from './google-object';
import { refuse } from './refusals';
import type { Service } from './service';

type Bytes = number[] | string;

/** Google's bytes are signed. */
export const signed = (buffer: Uint8Array): number[] => [...Int8Array.from(buffer)];
export const bufferOf = (bytes: Bytes): Buffer =>
  typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(Uint8Array.from(bytes));

const algorithms: Record<string, string> = {
  MD2: 'md2',
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
  HMAC_MD5: 'md5',
  HMAC_SHA_1: 'sha1',
  HMAC_SHA_256: 'sha256',
  HMAC_SHA_384: 'sha384',
  HMAC_SHA_512: 'sha512',
};
const hashOf = ({ name }: EnumValue): string =>
  algorithms[name] ?? refuse('notEmulated', `Utilities.DigestAlgorithm.${name}`);

const MOST_SLEEP = 300_000;

const decode = (text: string): number[] => signed(Buffer.from(text, 'base64'));

const webSafe = (bytes: Bytes) =>
  bufferOf(bytes).toString('base64').replace(/\+/g, '-').replace(/\//g, '_');

const hmac = (algorithm: EnumValue, value: Bytes, key: Bytes): number[] =>
  signed(createHmac(hashOf(algorithm), bufferOf(key)).update(bufferOf(value)).digest());

const rsa = (algorithm: string, value: string, key: string): number[] => {
  try {
    return signed(createSign(algorithm).update(value, 'utf8').sign(key));
  } catch {
    return refuse('invalidArgument', 'key');
  }
};

const parseJson = (text: string): unknown => JSON.parse(text);

export const utilities: Methods<Service> = {
  base64Encode: (_, bytes: Bytes) => bufferOf(bytes).toString('base64'),
  base64EncodeWebSafe: (_, bytes: Bytes) => webSafe(bytes),
  base64Decode: (_, text: string) => decode(text),
  base64DecodeWebSafe: (_, text: string) => decode(text),
  computeDigest: (_, algorithm: EnumValue, value: Bytes) =>
    signed(createHash(hashOf(algorithm)).update(bufferOf(value)).digest()),
  computeHmacSignature: (_, algorithm: EnumValue, value: Bytes, key: Bytes) =>
    hmac(algorithm, value, key),
  computeHmacSha256Signature: (_, value: Bytes, key: Bytes) =>
    signed(createHmac('sha256', bufferOf(key)).update(bufferOf(value)).digest()),
  formatDate: (_, date: Date, timeZone: string, pattern: string) =>
    formatDate(date.getTime(), timeZone, pattern),
  parseDate: (_, text: string, timeZone: string, pattern: string) =>
    new Date(parseDate(text, timeZone, pattern)),
  formatString: (_, template: string, ...values: unknown[]) => formatString(template, values),
  getUuid: () => randomUUID(),
  jsonParse: (_, text: string) => parseJson(text),
  jsonStringify: (_, value: unknown) => JSON.stringify(value),
  newBlob: (_, value: Bytes, contentType?: string, name?: string) =>
    newBlob(value, contentType, name),
  parseCsv: (_, text: string, delimiter = ',') => parseCsv(text, delimiter),
  sleep: ({ run }, ms: number) => {
    if (ms < 0 || ms > MOST_SLEEP) refuse('sleepTooLong');
    run.sleep(ms);
  },
  zip: (_, blobs: Blob[], name?: string) => zip(blobs, name),
  unzip: (_, archive: Blob) => unzip(archive),
  computeRsaSha1Signature: (_, value: string, key: string) => rsa('RSA-SHA1', value, key),
  computeRsaSha256Signature: (_, value: string, key: string) => rsa('RSA-SHA256', value, key),
  computeRsaSignature: (_, { name }: EnumValue, value: string, key: string) =>
    rsa(name.replace('RSA_SHA_', 'RSA-SHA'), value, key),
  gzip: (_, blob: Blob, name?: string) =>
    new Blob(gzipSync(blob.bytes), 'application/x-gzip', name ?? blob.name),
  ungzip: (_, blob: Blob) =>
    new Blob(gunzipSync(blob.bytes), 'application/octet-stream', blob.name),
};
