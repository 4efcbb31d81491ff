import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

type PageFile = { bytes: Buffer; tag: string; type: string };

/** Serves the built page: the files that lay in its folder at the start, each by its name and no other address. */
export class PageFiles {
  private readonly names: ReadonlyMap<string, string>;
  private readonly known = new Map<string, PageFile>();

  constructor(private readonly folder: string) {
    const names = readdirSync(folder).filter((name) => extname(name) in types);
    this.names = new Map(names.map((name) => [name === 'index.html' ? '/' : `/${name}`, name]));
  }

  serve(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    const name = this.names.get(path);
    if (name === undefined) return false;
    const { bytes, tag, type } = this.fileOf(name);
    response.setHeader('cache-control', 'private, no-cache');
    response.setHeader('etag', tag);
    response.setHeader('content-type', type);
    if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
    else response.end(bytes);
    return true;
  }

  /** Read when first asked for: the hyphens of sixty languages are among them. */
  private fileOf(name: string): PageFile {
    const known = this.known.get(name);
    if (known) return known;
    const bytes = readFileSync(join(this.folder, name));
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const file = { bytes, tag, type: types[extname(name)] ?? '' };
    this.known.set(name, file);
    return file;
  }
}
