import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { FileRefused, type Refusal } from './refusal';
import type { Stamp } from './replace-file';
import { type SaveJob, saveJob } from './save-job';

type Answer = { stamp: Stamp } | { refusal: Refusal | null; message: string };

/** The packed command has the worker beside it; from the sources the same work is done in this thread. */
const workerFile = (): string | null => {
  const here: string | undefined = import.meta.url;
  if (!here) return null;
  const path = fileURLToPath(new URL('./save-worker.js', here));
  return existsSync(path) ? path : null;
};

/** Saves one after the other, in a worker thread where there is one. */
export class Saver {
  private worker: Worker | null = null;

  async save(job: SaveJob): Promise<Stamp> {
    const path = workerFile();
    return path ? this.inWorker(path, job) : saveJob(job);
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private inWorker(path: string, job: SaveJob): Promise<Stamp> {
    this.worker ??= new Worker(path);
    const worker = this.worker;
    worker.ref();
    return new Promise<Stamp>((resolve, reject) => {
      const settle = (answer: Answer) => {
        stop();
        if ('stamp' in answer) resolve(answer.stamp);
        else if (answer.refusal) reject(new FileRefused(answer.refusal, job.path));
        else reject(new Error(answer.message));
      };
      const fail = (error: Error) => {
        stop();
        this.worker = null;
        reject(error);
      };
      const stop = () => {
        worker.off('message', settle).off('error', fail);
        worker.unref();
      };
      worker.on('message', settle).on('error', fail);
      worker.postMessage(job);
    });
  }
}
