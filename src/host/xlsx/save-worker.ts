import { parentPort } from 'node:worker_threads';
import { FileRefused } from './refusal';
import { type SaveJob, saveJob } from './save-job';

/** Writes workbooks off the main thread: making the file of 10,000 customers takes most of a second. */
parentPort?.on('message', async (job: SaveJob) => {
  try {
    parentPort?.postMessage({ stamp: await saveJob(job) });
  } catch (error) {
    const refusal = error instanceof FileRefused ? error.refusal : null;
    parentPort?.postMessage({
      refusal,
      message: error instanceof Error ? error.message : String(error),
    });
  }
});
