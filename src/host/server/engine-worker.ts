import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from './engine';
import type {
  AskChannel,
  EngineEvent,
  EngineOptions,
  FromEngine,
  ToEngine,
} from './engine-messages';

const messageOf = (event: EngineEvent): FromEngine =>
  event.kind === 'patch'
    ? { kind: 'written', client: event.client, text: JSON.stringify(event) }
    : { kind: 'event', event };

/** The thread that holds the workbook and runs scripts; it may stand still while a script waits for a person. */
const start = async (): Promise<void> => {
  const { options, channel } = workerData as { options: EngineOptions; channel: AskChannel };
  const send = (message: FromEngine) => parentPort?.postMessage(message);
  try {
    const engine = await Engine.open(options, channel, {
      emit: (event) => send(messageOf(event)),
      ask: (client, question) => send({ kind: 'ask', client, question }),
    });
    parentPort?.on('message', (message: ToEngine) => {
      engine.answer(message.call, message.input).then(
        (value) => send({ kind: 'answer', id: message.id, value }),
        (error: Error) => send({ kind: 'refused', id: message.id, message: error.message }),
      );
    });
    send({ kind: 'ready' });
  } catch (error) {
    send({ kind: 'broken', message: (error as Error).message });
  }
};

void start();
