import type { IncomingMessage } from 'node:http';
import { RequestRefused } from './request-refused';

/** Reads a body up to its limit and not a byte further. */
export const readBody = async (request: IncomingMessage, most: number): Promise<Buffer> => {
  const tooLarge = () => new RequestRefused(413, 'The request is too large.');
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
};

export const readJson = async (request: IncomingMessage, most: number): Promise<unknown> => {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new RequestRefused(415, 'The body must be JSON.');
  const body = await readBody(request, most);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new RequestRefused(400, 'The body is not JSON.');
  }
};
