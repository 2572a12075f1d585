import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoIncidents } from '../../../src/cli/demo/child-simulator.ts';
import { resolveOptions } from '../../../src/simulator/options.ts';
import { prepareData } from '../../../src/simulator/prepare-data.ts';
import { runCli } from '../../cli/run-cli.ts';
import type { RawEvent } from './raw-event.ts';

/** One event in both shapes: what JumpCloud has, and what was stored. */
export interface Stored {
  readonly raw: RawEvent;
  readonly source: Readonly<Record<string, unknown>> & { readonly '@timestamp': string; readonly message: string };
}

export interface DemoData {
  /** Where `events.ndjson` is. */
  readonly folder: string;
  readonly stored: readonly Stored[];
  remove(): void;
}

/** With those of the incidents, no more than one answer of Elasticsearch holds. */
const events = 9900;

/** Runs `demo` as people do, and puts the events that its simulator has beside its documents. */
export async function makeDemoData(): Promise<DemoData> {
  const folder = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-questions-'));
  const ran = await runCli(['demo', '--events', String(events), '--output-dir', folder]);
  if (ran.exitCode !== 0) throw new Error(`the demo ended with ${ran.exitCode}: ${ran.stderr}`);
  const { store } = prepareData(resolveOptions({ events, end: Date.UTC(2026, 0, 1), incidents: demoIncidents }));
  const raws = new Map<string, RawEvent>();
  for (let ordinal = 0; ordinal < store.count; ordinal += 1) {
    const raw = JSON.parse(store.text(ordinal)) as RawEvent;
    raws.set(keyOf(raw.id, raw.timestamp), raw);
  }
  const lines = readFileSync(join(folder, 'events.ndjson'), 'utf8').trimEnd().split('\n');
  const stored = lines.map((line) => {
    const { _source: source } = JSON.parse(line) as { readonly _source: Stored['source'] };
    const raw = raws.get(keyOf((source.event as { readonly id: string }).id, source['@timestamp']));
    if (raw === undefined) throw new Error(`the simulator has no event of this document: ${line.slice(0, 500)}`);
    return { raw, source };
  });
  if (stored.length !== raws.size || raws.size !== store.count)
    throw new Error('documents and events differ in number');
  return { folder, stored, remove: () => rmSync(folder, { recursive: true }) };
}

function keyOf(id: string, timestamp: string): string {
  return `${id} ${Date.parse(timestamp)}`;
}
