import type { ServerResponse } from 'node:http';
import type { HostEvent, Question } from './protocol';

const heartbeat = 20_000;

/** The event streams of all open browser tabs, and the question that still waits for an answer. */
export class EventHub {
  private readonly streams = new Map<string, ServerResponse>();
  private pending: { client: string | null; question: Question } | null = null;
  private readonly beat = setInterval(() => this.writeAll(': still here\n\n'), heartbeat).unref();

  connect(client: string, response: ServerResponse): void {
    this.streams.get(client)?.end();
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(': welcome\n\n');
    this.streams.set(client, response);
    response.on('close', () => {
      if (this.streams.get(client) === response) this.streams.delete(client);
      this.askAgain();
    });
    this.askAgain();
  }

  send(event: HostEvent): void {
    this.sendWritten(event.client, JSON.stringify(event));
  }

  sendWritten(client: string | null, json: string): void {
    const text = `data: ${json}\n\n`;
    if (client === null) this.writeAll(text);
    else this.streams.get(client)?.write(text);
  }

  /** Shows a question to the tab that caused it, or to all when that one is gone. */
  ask(client: string | null, question: Question): void {
    this.pending = { client, question };
    this.askAgain();
  }

  isPending(id: number): boolean {
    return this.pending?.question.id === id;
  }

  answered(): void {
    const id = this.pending?.question.id;
    this.pending = null;
    if (id !== undefined) this.send({ client: null, kind: 'answered', id });
  }

  hasPending(): boolean {
    return this.pending !== null;
  }

  close(): void {
    clearInterval(this.beat);
    for (const stream of this.streams.values()) stream.end();
    this.streams.clear();
  }

  private askAgain(): void {
    if (!this.pending) return;
    const { client, question } = this.pending;
    const present = client !== null && this.streams.has(client);
    this.send({ client: present ? client : null, kind: 'question', question });
  }

  private writeAll(text: string): void {
    for (const stream of this.streams.values()) stream.write(text);
  }
}
