import { MessageChannel, Worker } from 'node:worker_threads';
import type { EngineCalls } from './engine';
import type { EngineEvent, EngineOptions, FromEngine } from './engine-messages';
import type { Question, Reply } from './protocol';

export type EngineListener = {
  event(event: EngineEvent): void;
  /** An event for the pages as its JSON. */
  written(client: string | null, text: string): void;
  ask(client: string | null, question: Question): void;
};

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** The engine's thread seen from the main one, which stays free to serve while a script waits for an answer. */
export class EngineClient {
  private readonly waiting = new Map<number, Waiting>();
  private readonly flag = new Int32Array(new SharedArrayBuffer(4));
  private readonly replies = new MessageChannel();
  private readonly worker: Worker;
  private lastCall = 0;

  private constructor(
    script: string,
    options: EngineOptions,
    private readonly listener: EngineListener,
    started: Waiting,
  ) {
    const { port2: port } = this.replies;
    this.worker = new Worker(script, {
      workerData: { options, channel: { flag: this.flag, port } },
      transferList: [port],
    });
    this.worker.on('message', (message: FromEngine) => this.receive(message, started));
    this.worker.on('error', (error) => this.fail(error, started));
  }

  static start(
    script: string,
    options: EngineOptions,
    listener: EngineListener,
  ): Promise<EngineClient> {
    return new Promise((resolve, reject) => {
      const client: EngineClient = new EngineClient(script, options, listener, {
        resolve: () => resolve(client),
        reject,
      });
    });
  }

  call<Call extends keyof EngineCalls>(
    call: Call,
    input: Parameters<EngineCalls[Call]>[0],
  ): ReturnType<EngineCalls[Call]> {
    this.lastCall += 1;
    const id = this.lastCall;
    const answer = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.worker.postMessage({ id, call, input });
    return answer as ReturnType<EngineCalls[Call]>;
  }

  /** Wakes the script that asked. */
  reply(reply: Reply): void {
    this.replies.port1.postMessage(reply);
    Atomics.store(this.flag, 0, 1);
    Atomics.notify(this.flag, 0);
  }

  /** Answers the name of the backup that keeps what could not be saved; null when everything was. */
  async stop(): Promise<string | null> {
    const aside = await this.call('close', null);
    this.replies.port1.close();
    await this.worker.terminate();
    return aside;
  }

  private receive(message: FromEngine, started: Waiting): void {
    if (message.kind === 'ready') started.resolve(null);
    else if (message.kind === 'broken') {
      void this.worker.terminate();
      this.fail(new Error(message.message), started);
    } else if (message.kind === 'written') this.listener.written(message.client, message.text);
    else if (message.kind === 'event') this.listener.event(message.event);
    else if (message.kind === 'ask') this.listener.ask(message.client, message.question);
    else this.settle(message);
  }

  private settle(message: Extract<FromEngine, { id: number }>): void {
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.message));
  }

  private fail(error: Error, started: Waiting): void {
    started.reject(error);
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
