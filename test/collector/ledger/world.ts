import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Ledger } from '../../../src/collector/ledger/ledger.ts';
import { readLedger } from '../../../src/collector/ledger/ledger-keeper.ts';
import type { AccountConfig, CollectorConfig, MapMode } from '../../../src/config/types.ts';
import { type Clock, systemClock } from '../../../src/core/clock.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { documentId } from '../../../src/mapper/document-id.ts';
import type { Interceptor } from '../../../src/simulator/http/pipeline.ts';
import type { SimulatorOptions } from '../../../src/simulator/options.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/server.ts';
import { account, collectOnce, collectorConfig } from '../../support/collector/collecting.ts';

export const end = Date.UTC(2026, 0, 10);
export const hour = 3_600_000;
export const day = 24 * hour;
const eventsPath = '/insights/directory/v1/events';

/** A simulated JumpCloud that can be made to hide events, and a collector of it that writes into a file. */
export interface WorldDocument {
  readonly _id: string;
  readonly _source: {
    readonly tags: readonly string[];
    readonly event: { readonly created: string };
    readonly jumpcloud: { readonly derived?: { readonly vendor_latency_ms?: number } };
  };
}

export interface World {
  readonly simulator: Simulator;
  readonly folder: string;
  readonly config: (more?: Partial<AccountConfig>) => CollectorConfig;
  /** Collects once, at the time given. */
  collect(now: number, more?: Partial<AccountConfig>): Promise<void>;
  /** What time it is from now on, here and in JumpCloud. */
  at(now: number): Clock;
  /** Decides which events the pages leave out; counts know all. */
  hide: (event: JsonObject) => boolean;
  /** Hears the body of every request for events. */
  onBody: (body: JsonObject) => void;
  /** Decides which paths answer 501, or another status. */
  refuse: (path: string) => boolean | number;
  /** Decides by its body which request for a count is answered with a status of refusal. */
  onCount: (body: JsonObject) => false | number;
  /** How many requests for a path were answered. */
  requests(path?: string): number;
  /** Ids, sorted. */
  stored(): readonly string[];
  /** In the order in which they were written. */
  documents(): readonly WorldDocument[];
  /** Ids of the simulator's events. */
  expected(of?: (event: JsonObject) => boolean): readonly string[];
  ledger(): Ledger;
  /** As it is kept. */
  ledgerDocument(): JsonObject;
  close(): Promise<void>;
}

/** @param map who maps */
export async function createWorld(options: SimulatorOptions = {}, map: MapMode = 'collector'): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const asked: string[] = [];
  const hiding: Interceptor = async (request, next) => {
    asked.push(request.path);
    const refusal = world.refuse(request.path);
    if (refusal) return { status: refusal === true ? 501 : refusal, headers: {}, body: Buffer.from('{}') };
    const uncounted = request.path === `${eventsPath}/count` && world.onCount(JSON.parse(request.body.toString()));
    if (uncounted) return { status: uncounted, headers: {}, body: Buffer.from('{}') };
    const answer = await next();
    if (request.path !== eventsPath || answer.status !== 200) return answer;
    world.onBody(JSON.parse(request.body.toString()) as JsonObject);
    const events = JSON.parse(answer.body.toString()) as JsonObject[];
    return { ...answer, body: Buffer.from(JSON.stringify(events.filter((event) => !world.hide(event)))) };
  };
  let time: number | undefined;
  const clock: Clock = { ...systemClock, now: () => time ?? Date.now() };
  const simulator = await startSimulator({
    events: 600,
    days: 4,
    end,
    clock,
    ...options,
    interceptors: [...(options.interceptors ?? []), hiding],
  });
  const config = (more: Partial<AccountConfig> = {}): CollectorConfig => {
    // What a test counts should be its own.
    const own = { url: simulator.url, eventLimit: 100, startingPoint: 5 * day, deepCheckPercent: 0 };
    return collectorConfig(folder, [account({ ...own, ...more })], { map });
  };
  const world: World = {
    simulator,
    folder,
    config,
    hide: () => false,
    refuse: () => false,
    onCount: () => false,
    onBody: () => {},
    collect: async (now, more) => {
      const [run] = await collectOnce(config(more), { clock: world.at(now) });
      expect(run?.error).toBeUndefined();
    },
    at: (now) => {
      time = now;
      return { ...systemClock, now: () => now };
    },
    requests: (path = eventsPath) => asked.filter((one) => one === path).length,
    stored: () =>
      world
        .documents()
        .map(({ _id }) => _id)
        .sort(),
    documents: () =>
      readFileSync(join(folder, 'out.ndjson'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as WorldDocument),
    expected: (of = () => true) => {
      const texts = [...simulator.dataset.texts()].filter((text) => of(JSON.parse(text) as JsonObject));
      return [...new Set(texts.map((text) => documentId(JSON.parse(text), text)))].sort();
    },
    ledger: () => readLedger(world.ledgerDocument()),
    ledgerDocument: () => JSON.parse(readFileSync(join(folder, 'state', 'acme.events.ledger.json'), 'utf8')),
    close: async () => {
      await simulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}
