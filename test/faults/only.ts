const { env } = process;

/**
 * Which states to try, for looking into one of them: `ACT='customers: sorts' CALL=7 npm run test:faults -- people -t 'import
 * 20'`; `WHOLE=1` tries also what was shown to be the same as another state.
 */
export const isWholeWanted = env.WHOLE === '1';

const agrees = (pattern: string | undefined, words: string): boolean =>
  !pattern || new RegExp(pattern).test(words);

export const isActWanted = ({ tab, name }: { readonly tab: string; readonly name: string }) =>
  agrees(env.ACT, `${tab}: ${name}`);

/** A call by its number, or a way to fail at it such as `killAfter@7`. */
export const isCallWanted = (call: number, mode?: string): boolean =>
  !env.CALL || env.CALL === String(call) || env.CALL === `${mode}@${call}`;
