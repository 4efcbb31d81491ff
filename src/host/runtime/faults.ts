import { Killed, type ServiceCall, ServiceFault, type ServiceHooks } from './execution';

export const faultModes = [
  'throwBefore',
  'throwAfter',
  'killBefore',
  'killAfter',
  'torn',
  'prefix',
] as const;
export type FaultMode = (typeof faultModes)[number];

/** Hooks that make the `number`th service call of an execution fail in the given way. */
export const faultAt = (mode: FaultMode, number: number | (() => number)): ServiceHooks => {
  const wanted = typeof number === 'number' ? () => number : number;
  const strike = (when: 'Before' | 'After', call: ServiceCall) => {
    if (call.number !== wanted()) return;
    if (mode === `kill${when}`) throw new Killed(`killed at ${call.name}`);
    if (mode === `throw${when}`) throw new ServiceFault();
    if (when === 'Before' && (mode === 'torn' || mode === 'prefix')) call.fault = mode;
  };
  return {
    before: (call) => strike('Before', call),
    after: (call) => strike('After', call),
    writeBehind: mode === 'prefix',
  };
};
