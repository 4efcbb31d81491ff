import type { HostOptions } from '../../src/host/runtime/host';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { EitherWayHost } from './either-way-run';
import { peoplesCells } from './invariants';
import { type Kept, keep, wake } from './kept-workbook';
import type { Operation } from './operations';
import { type Act, doAct } from './people';

export type EitherWay = {
  /** Calls before which the act is, for all that follows, as before the next call. */
  readonly asBeforeNext: ReadonlySet<number>;
  /** What people own just after the act, by the call it came before. */
  readonly owned: ReadonlyMap<number, ReadonlyMap<string, string>>;
};

/**
 * Where it makes no difference whether somebody acts before a service call or before the next. Should trying it have
 * changed how the operation ends, which is known as `peaceful`, nothing is said to be the same.
 */
export const eitherWay = async (
  operation: Operation,
  start: Kept,
  act: Act,
  peaceful: Kept,
): Promise<EitherWay> => {
  const workbook = wake(start);
  const hosts: EitherWayHost[] = [];
  const hostOf = (world: HostOptions): EitherWayHost => {
    const host = new EitherWayHost(world);
    hosts.push(host);
    return host;
  };
  const addOn = new AddOn({ workbook, ui: quietScreen(), hostOf });
  const host = hosts[0] as EitherWayHost;
  const owned = new Map<number, ReadonlyMap<string, string>>();
  host.act = () => void doAct(workbook, act);
  host.onActed = (call) => {
    const cells = peoplesCells(workbook, operation.touches);
    for (const id of operation.takesOut ?? []) cells.delete(id);
    owned.set(call, cells);
  };
  await operation.run(addOn);
  const asBeforeNext = keep(workbook) === peaceful ? host.asBeforeNext : new Set<number>();
  return { asBeforeNext, owned };
};
