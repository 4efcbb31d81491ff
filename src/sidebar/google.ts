/** The part of `google.script` that this page uses. */
export type ScriptRun = {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  rpc(name: string, input: unknown, version: string, me: string): void;
};

type Google = { readonly script?: { readonly run: ScriptRun } };

/** Google's bridge to the script; missing when the file is opened by itself in a browser. */
export const scriptRun = (): ScriptRun | undefined =>
  (globalThis as { google?: Google }).google?.script?.run;
