import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** The page's files by the only addresses there are. */
const served: Record<string, { file: string; type: string }> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
};

/** Serves the built page; the browser keeps its twelve megabytes for as long as they stay the same. */
export class PageFiles {
  private readonly files = new Map<string, { bytes: Buffer; tag: string; type: string }>();

  constructor(folder: string) {
    for (const [path, { file, type }] of Object.entries(served)) {
      const bytes = readFileSync(join(folder, file));
      const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      this.files.set(path, { bytes, tag, type });
    }
  }

  serve(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    const file = this.files.get(path);
    if (!file) return false;
    response.setHeader('cache-control', 'private, no-cache');
    response.setHeader('etag', file.tag);
    response.setHeader('content-type', file.type);
    if (request.headers['if-none-match'] === file.tag) response.writeHead(304).end();
    else response.end(file.bytes);
    return true;
  }
}
