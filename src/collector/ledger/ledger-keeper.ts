import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { FileIncident } from '../../sinks/open-lines.ts';
import { addNotes, type OutputNote, outputNotes } from '../../sinks/output-notes.ts';
import type { StreamState } from '../../state/state-store.ts';
import type { Window, WindowPlan } from '../../state/windows.ts';
import { Lateness } from '../pages/lateness.ts';
import type { SettledEvent } from '../pages/settle-page.ts';
import { Ledger } from './ledger.ts';
import { ledgerName, parseLedger, renderLedger } from './ledger-document.ts';

/** While a window is read the ledger is saved this often; what a crash takes of it shows as a mismatch, and heals. */
const saveEvery = 5000;

export interface KeeperOptions {
  readonly state: Pick<StreamState, 'loadDocument' | 'saveDocument'>;
  readonly clock: Clock;
  /** As configured. */
  readonly overlap: number;
  /** What happened to the output since it was asked last. */
  readonly incidents?: () => readonly FileIncident[];
}

/**
 * Keeps the ledger of a stream, and how late its events come, beside the checkpoint. It is always saved after the
 * checkpoint: so a crash can make it count too little, which is noticed, and never too much, which could hide a hole.
 */
export class LedgerKeeper {
  readonly ledger: Ledger;
  readonly lateness: Lateness;
  readonly #options: KeeperOptions;
  #savedAt = Number.NEGATIVE_INFINITY;
  #notes: readonly OutputNote[];

  constructor(ledger: Ledger, lateness: Lateness, notes: readonly OutputNote[], options: KeeperOptions) {
    this.ledger = ledger;
    this.lateness = lateness;
    this.#notes = notes;
    this.#options = options;
  }

  /** @throws IngestError JC_STATE_CORRUPT */
  static async open(options: KeeperOptions): Promise<LedgerKeeper> {
    const document = await options.state.loadDocument(ledgerName);
    const ledger = document === undefined ? new Ledger() : readLedger(document);
    const lateness = new Lateness(options.overlap, latenessOf(document));
    const keeper = new LedgerKeeper(ledger, lateness, outputNotes(document), options);
    keeper.#noteIncidents();
    return keeper;
  }

  /**
   * Called before the first page. Where the ledger begins with this window that is saved at once: a crash before it is
   * saved with the first page would make it begin behind that page.
   */
  async windowBegins({ kind, window, unreadFrom, askFrom }: WindowPlan): Promise<void> {
    const { ledger } = this;
    if (kind === 'corrected') ledger.takeBackBegin(window.to);
    ledger.takeBack(window.to, askFrom);
    const isNew = ledger.times.begin === undefined;
    // Where the ledger begins in the middle of things, what was settled before is not in it.
    if (kind === 'first') ledger.beginBy(unreadFrom);
    else ledger.beginAt(unreadFrom);
    // A process that was killed may have taken with it the slices of what it settled: they are made again, and found short.
    const known = ledger.times.completeTo ?? unreadFrom;
    ledger.cover(Math.min(unreadFrom, known), window.to, this.#options.clock.now());
    if (isNew) await this.save();
  }

  async pageSettled(events: readonly SettledEvent[], window: Window): Promise<void> {
    const now = this.#options.clock.now();
    this.ledger.record(events, now);
    if (window.reached !== undefined) this.ledger.advance(window.reached);
    if (this.#noteIncidents() || now >= this.#savedAt + saveEvery) await this.save();
  }

  async windowEnded(window: Window): Promise<void> {
    this.ledger.complete(window.to);
    this.ledger.compact(this.#options.clock.now());
    await this.save();
  }

  /** @throws IngestError JC_STATE_* */
  async save(): Promise<void> {
    const { clock, state } = this.#options;
    this.#savedAt = clock.now();
    this.#noteIncidents();
    const notes = this.#notes.length > 0 ? { outputNotes: this.#notes as unknown as JsonValue } : {};
    const document = { ...renderLedger(this.ledger), lateness: this.lateness.entries(), ...notes };
    await state.saveDocument(ledgerName, document);
  }

  /** @returns whether there was one */
  #noteIncidents(): boolean {
    const { clock, incidents } = this.#options;
    const time = formatTimestamp(clock.now());
    const more = (incidents?.() ?? []).map((incident) => ({ time, ...incident }));
    this.#notes = addNotes(this.#notes, more);
    if (more.some(({ kind, bytes }) => kind === 'removed' && bytes > 0)) this.ledger.leaveOutput();
    return more.length > 0;
  }
}

/** @throws IngestError JC_STATE_CORRUPT */
export function readLedger(document: JsonObject): Ledger {
  const ledger = parseLedger(document);
  if (typeof ledger !== 'string') return ledger;
  throw new IngestError('JC_STATE_CORRUPT', `The ledger is damaged: ${ledger}`, {
    advice: 'Move it away. A new ledger is started, which does not cover what was collected before.',
  });
}

function latenessOf(document: JsonObject | undefined): readonly (readonly [number, number])[] {
  if (!isJsonObject(document) || !Array.isArray(document.lateness)) return [];
  return document.lateness.flatMap((entry: unknown) =>
    Array.isArray(entry) && typeof entry[0] === 'number' && typeof entry[1] === 'number'
      ? [[entry[0], entry[1]] as const]
      : [],
  );
}
