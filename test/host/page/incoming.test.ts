import { describe, expect, test } from '@jest/globals';
import { Incoming } from '../../../src/host/page/incoming';
import type { Patch } from '../../../src/host/server/protocol';

const patch = (sheetId: number): Patch => ({
  kind: 'cells',
  sheetId,
  cells: { formats: [], rows: [] },
});

const gridThat = (isReady: () => boolean) => {
  const shown: number[] = [];
  const show = (patches: Patch[]) => {
    for (const one of patches) if (one.kind === 'cells') shown.push(one.sheetId);
  };
  return { shown, incoming: new Incoming({ isReady, show }) };
};

describe('what the host sends', () => {
  test('is shown in its order', () => {
    const { shown, incoming } = gridThat(() => true);
    incoming.start(0);
    incoming.take(1, [patch(1)]);
    incoming.take(2, [patch(2), patch(3)]);
    expect(shown).toEqual([1, 2, 3]);
    expect(incoming.isUpToDate()).toBe(true);
  });

  test('waits while the workbook is being loaded, and is not shown where the workbook has it already', () => {
    const { shown, incoming } = gridThat(() => true);
    incoming.take(4, [patch(4)]);
    incoming.take(5, [patch(5)]);
    expect(shown).toEqual([]);
    expect(incoming.isUpToDate()).toBe(false);
    incoming.start(4);
    expect(shown).toEqual([5]);
    incoming.pause();
    incoming.take(6, [patch(6)]);
    expect(shown).toEqual([5]);
    incoming.start(6);
    expect(shown).toEqual([5]);
  });

  test('waits while an edit made here is still on its way', () => {
    let isOnItsWay = true;
    const { shown, incoming } = gridThat(() => !isOnItsWay);
    incoming.start(0);
    incoming.take(1, [patch(1)]);
    incoming.take(2, [patch(2)]);
    expect(shown).toEqual([]);
    isOnItsWay = false;
    incoming.drain();
    expect(shown).toEqual([1, 2]);
  });

  test('is not all there before the outcome of what was done here came', () => {
    const { incoming } = gridThat(() => true);
    incoming.start(0);
    incoming.expect({ revision: 2, turn: 0 });
    incoming.take(1, [patch(1)]);
    expect(incoming.isUpToDate()).toBe(false);
    incoming.take(2, [patch(2)]);
    expect(incoming.isUpToDate()).toBe(true);
  });

  test('is not all there before triggers have heard of what was done here, and what they made of it is shown', () => {
    const { shown, incoming } = gridThat(() => true);
    incoming.start(0);
    incoming.take(1, [patch(1)]);
    incoming.expect({ revision: 1, turn: 1 });
    expect(incoming.isUpToDate()).toBe(false);
    incoming.told({ revision: 2, turn: 1 });
    expect(incoming.isUpToDate()).toBe(false);
    incoming.take(2, [patch(2)]);
    expect(shown).toEqual([1, 2]);
    expect(incoming.isUpToDate()).toBe(true);
  });

  test('is all there where triggers had heard of it before the host answered', () => {
    const { incoming } = gridThat(() => true);
    incoming.start(0);
    incoming.told({ revision: 1, turn: 1 });
    incoming.take(1, [patch(1)]);
    incoming.expect({ revision: 1, turn: 1 });
    expect(incoming.isUpToDate()).toBe(true);
  });
});
