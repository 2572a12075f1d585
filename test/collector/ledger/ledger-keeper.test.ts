import { describe, expect, it } from '@jest/globals';
import { LedgerKeeper } from '../../../src/collector/ledger/ledger-keeper.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Window } from '../../../src/state/windows.ts';

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

/** One of them has read its first window, and saved that. */
async function afterFirstWindow() {
  const { start } = processes();
  const first: Window = { from: now - 30 * hour, to: now - 20 * hour, reached: now - 20 * hour, complete: true };
  const earlier = await start();
  await earlier.windowBegins({ kind: 'first', window: first, unreadFrom: first.from, askFrom: first.from });
  await earlier.windowEnded(first);
  return { start, first };
}

describe('the ledger of a collector that is killed', () => {
  it('begins where the first window does, also after a kill right behind the first page', async () => {
    const { start } = processes();
    const window: Window = { from: now - 10 * hour, to: now, reached: undefined, complete: false };
    const killed = await start();
    await killed.windowBegins({ kind: 'first', window, unreadFrom: window.from, askFrom: window.from });
    // The checkpoint knows of the page, the ledger not yet.
    const reached: Window = { ...window, reached: now - 7 * hour };
    const next = await start();
    await next.windowBegins({
      ...{ kind: 'resumed', window: reached },
      ...{ unreadFrom: now - 7 * hour, askFrom: now - 7 * hour - 1000 },
    });
    expect(next.ledger.times.begin).toBe(window.from);
    expect(next.ledger.slices.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(10 * hour);
  });

  it('leaves no gap where a later window was begun, and neither its slices nor its first page were saved', async () => {
    const { start, first } = await afterFirstWindow();
    const window: Window = { from: first.to - hour, to: now, reached: undefined, complete: false };
    const killed = await start();
    await killed.windowBegins({ kind: 'next', window, unreadFrom: first.to, askFrom: window.from });
    const reached: Window = { ...window, reached: now - 7 * hour };
    const next = await start();
    await next.windowBegins({
      ...{ kind: 'resumed', window: reached },
      ...{ unreadFrom: now - 7 * hour, askFrom: now - 7 * hour - 1000 },
    });
    expect(gapsOf(next.ledger)).toEqual([]);
    expect(next.ledger.slices.at(-1)?.to).toBe(now);
  });

  it('leaves no gap where a window was complete, which only the checkpoint knew', async () => {
    const { start, first } = await afterFirstWindow();
    const second: Window = { from: first.to - hour, to: now - 9 * hour, reached: now - 9 * hour, complete: true };
    const killed = await start();
    await killed.windowBegins({ kind: 'next', window: second, unreadFrom: first.to, askFrom: second.from });
    const third: Window = { from: second.to - hour, to: now, reached: undefined, complete: false };
    const next = await start();
    await next.windowBegins({ kind: 'next', window: third, unreadFrom: second.to, askFrom: third.from });
    expect(gapsOf(next.ledger)).toEqual([]);
  });
});

function gapsOf({ slices }: LedgerKeeper['ledger']): readonly (readonly [number, number])[] {
  return slices.flatMap(({ to }, place) => {
    const next = slices[place + 1];
    return next && next.from !== to ? [[to, next.from] as const] : [];
  });
}
