import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HtmlPage } from '../runtime/ui-bridge';
import { frameClock } from './frame-clock';
import { googleScriptShim } from './google-script-shim';
import { sandboxHeaders } from './headers';
import { listen } from './listen';

/** Pages kept so that a browser may load them; older ones are closed long since. */
const keptPages = 20;

/**
 * Serves the HTML of scripts from an origin of its own, as Google does: the frame has `allow-same-origin`, so on the
 * page's origin it could reach the page and its cookie.
 */
export class Sandbox {
  private readonly pages = new Map<string, HtmlPage>();
  private pageOrigin = '';
  private port = 0;
  private readonly server: Server = createServer((request, response) =>
    this.answer(request, response),
  );

  /** `clockOffset` is by how much the workbench's clock is ahead of this machine's. */
  constructor(private readonly clockOffset: () => number) {}

  /** Starts listening; only the page at `pageOrigin` may frame what is served. */
  async start(pageOrigin: string): Promise<string> {
    this.pageOrigin = pageOrigin;
    this.port = await listen(this.server, 0);
    return this.origin;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The address of a page, known to nobody but the browser tab that is told. */
  keep(page: HtmlPage): string {
    const id = randomBytes(24).toString('base64url');
    this.pages.set(id, page);
    for (const old of [...this.pages.keys()].slice(0, -keptPages)) this.pages.delete(old);
    return `${this.origin}/${id}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const page = this.pages.get((request.url ?? '').slice(1));
    const isOwn = request.headers.host === `127.0.0.1:${this.port}`;
    const framed = ['iframe', undefined].includes(request.headers['sec-fetch-dest'] as string);
    if (!page || !isOwn || !framed || request.method !== 'GET') {
      response.writeHead(404, sandboxHeaders(this.pageOrigin)).end();
      return;
    }
    response.writeHead(200, {
      ...sandboxHeaders(this.pageOrigin),
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(this.write(page));
  }

  /** The document type first, so that what stands before the script's own HTML does not put it in quirks mode. */
  private write(page: HtmlPage): string {
    const metas = page.meta.map(
      ({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`,
    );
    const title = `<title>${escapeHtml(page.title)}</title>`;
    const clock = frameClock(this.pageOrigin, this.clockOffset());
    const shim = `<script>${clock}${googleScriptShim(this.pageOrigin)}</script>`;
    return `<!DOCTYPE html>${title}${metas.join('')}${shim}${page.html}`;
  }
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
