import type { Answer, WireProblem } from '../api/answer';
import type { ClientOf } from '../api/endpoint';
import type { Endpoints } from '../api/endpoints';
import type { ScriptRun } from './google';
import { SavedOtherwise, Unanswered } from './unanswered';

export type Client = ClientOf<Endpoints>;
export type EndpointName = keyof Client;
export type InputOf<N extends EndpointName> = Parameters<Client[N]>[0];
export type ValueOf<N extends EndpointName> = Awaited<ReturnType<Client[N]>>;

/** An expected refusal, worded by the script in the person's language. */
export class Refusal extends Error {
  constructor(readonly problem: WireProblem) {
    super(problem.message);
  }
}

/** For whom the page speaks; what he says of himself later counts from then on. */
export type Speaker = { name: string };

type Sender = { readonly version: string; readonly speaker: Speaker };

const ask = (
  run: ScriptRun,
  name: string,
  input: unknown,
  { version, speaker }: Sender,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    run
      .withSuccessHandler((answer) => {
        const told = answer as Answer<unknown> | null | undefined;
        if (!told) reject(new Error(`${name}: empty answer`));
        else if (told.ok) resolve(told.value);
        else reject(new Refusal(told.problem));
      })
      .withFailureHandler(reject)
      .rpc(name, input, version, speaker.name);
  });

/** The endpoints as functions; a refusal is thrown as `Refusal`, anything else as what the browser was told. */
export const connect = (
  run: () => ScriptRun | undefined,
  version: string,
  speaker: Speaker = { name: '' },
): Client => {
  const unanswered = new Unanswered();
  const send = async (bridge: ScriptRun, name: string, input: unknown): Promise<unknown> => {
    const sent = unanswered.asSent(input);
    try {
      const value = await ask(bridge, name, sent, { version, speaker });
      unanswered.answered(input, sent, value);
      return value;
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof SavedOtherwise)) unanswered.silent(sent);
      throw error;
    }
  };
  return new Proxy({} as Client, {
    get:
      (_, name) =>
      async (input: unknown): Promise<unknown> => {
        const bridge = run();
        if (!bridge) throw new Error('google.script.run');
        const value = await send(bridge, String(name), input);
        if (name === 'sayWhoIAm') speaker.name = (value as ValueOf<'sayWhoIAm'>).name;
        return value;
      },
  });
};
