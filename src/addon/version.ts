declare const __VERSION__: string;

/** Of this build; a sidebar of another one is told to reopen. */
export const version = __VERSION__;
