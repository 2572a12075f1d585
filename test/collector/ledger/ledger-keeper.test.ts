import { describe, expect, it } from '@jest/globals';
import { LedgerKeeper } from '../../../src/collector/ledger/ledger-keeper.ts';
import type { Window } from '../../../src/collector/windows.ts';
import type { JsonObject } from '../../../src/core/json.ts';

const hour = 3_600_000;
const now = Date.UTC(2026, 0, 10);

/** Keepers of processes that follow each other, on the same state. */
function processes() {
  const saved = new Map<string, JsonObject>();
  const state = {
    loadDocument: async (name: string) => saved.get(name),
    saveDocument: async (name: string, document: JsonObject) => void saved.set(name, document),
  };
  return { start: () => LedgerKeeper.open({ state, clock: { now: () => now, sleep: async () => {} }, overlap: hour }) };
}

describe('the ledger of a collector that is killed', () => {
  it('begins where the first window does, also after a kill right behind the first page', async () => {
    const { start } = processes();
    const window: Window = { from: now - 10 * hour, to: now, reached: undefined, complete: false };
    const killed = await start();
    await killed.windowBegins({ kind: 'first', window, askFrom: window.from }, undefined);
    // The checkpoint knows of the page, the ledger not yet.
    const reached: Window = { ...window, reached: now - 7 * hour };
    const next = await start();
    await next.windowBegins({ kind: 'resumed', window: reached, askFrom: now - 7 * hour - 1000 }, reached);
    expect(next.ledger.times.begin).toBe(window.from);
    expect(next.ledger.slices.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(10 * hour);
  });
});
