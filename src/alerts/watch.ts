import type { Clock } from '../core/clock.ts';
import { toIngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { plural } from '../core/numbers.ts';
import type { Sink } from '../core/sink.ts';
import { compareSeen } from '../detect/order.ts';
import type { Indicators } from '../detect/parts.ts';
import { RuleRun } from '../detect/rule-run.ts';
import type { Rule } from '../rules/rule.ts';
import { alertOf, toldOfDocuments } from './alert-document.ts';
import { learnFromHistory } from './learn.ts';
import { type Changes, type Outgoing, readSaved, type Saved, writeSaved } from './saved.ts';
import type { AlertSource } from './source.ts';
import type { Webhook } from './webhook.ts';

export interface WatchOptions {
  readonly rules: readonly Rule[];
  readonly source: AlertSource;
  /** Where the watch writes down what it knows. */
  readonly state: {
    loadDocument(name: string): Promise<JsonObject | undefined>;
    saveDocument(name: string, document: JsonObject): Promise<void>;
  };
  /** @param position what the sink said when the state was saved; @param interrupted whether more may have been written */
  readonly openSink: (position: JsonObject | undefined, interrupted: boolean) => Promise<Sink>;
  readonly webhook: Webhook | undefined;
  readonly clock: Clock;
  /** How long a document waits for earlier ones that come late. Milliseconds. */
  readonly patience: number;
  /** Of the alerts. */
  readonly namespace: string;
  readonly indicators: Indicators | undefined;
  /** Whether rules of new values learn from what was stored before. */
  readonly warmUp: boolean;
  /** Told what people should know. */
  readonly note: (text: string) => void;
}

export interface Round {
  readonly documents: number;
  readonly alerts: number;
  readonly hasMore: boolean;
  /** Alerts that the webhook has not taken yet. */
  readonly untold: number;
}

const documentName = 'watch';
/** More documents do not wait, and more alerts are not kept for a webhook that does not take them. */
const [mostWaiting, mostUntold] = [20_000, 10_000];

/**
 * Looks at what was stored, and gives out alerts. What it knows is written down before an alert goes out, the alerts
 * included. So whenever it is killed, the next run gives out the same alerts with the same IDs, and none for a second time.
 */
export class Watch {
  readonly #options: WatchOptions;
  readonly #run: RuleRun;
  readonly #sink: Sink;
  #saved: Saved;

  private constructor(options: WatchOptions, saved: Saved, sink: Sink) {
    this.#options = options;
    this.#saved = saved;
    this.#sink = sink;
    const { rules, indicators } = options;
    this.#run = new RuleRun(rules, {
      ...{ saved: saved.memories, told: toldOfDocuments },
      ...(indicators ? { indicators } : {}),
    });
  }

  /** @throws IngestError JC_STATE_*, JC_SINK_*, JC_EVENT_FILE */
  static async open(options: WatchOptions): Promise<Watch> {
    const { rules, state, openSink, note } = options;
    const { saved, changes } = readSaved(await state.loadDocument(documentName), rules);
    for (const text of notesOf(changes)) note(text);
    const learned = options.warmUp ? await learnFromHistory(rules, saved, options.source, note) : {};
    const memories = { ...saved.memories, ...learned };
    const sink = await openSink(saved.position, !saved.hasEnded);
    const watch = new Watch(options, { ...saved, memories, hasEnded: false }, sink);
    await watch.#forgetStored();
    return watch;
  }

  /** Looks once. @throws IngestError JC_STATE_*, JC_SINK_*, JC_EVENT_FILE; then the watch is of no more use */
  async round(signal?: AbortSignal): Promise<Round> {
    const { source, clock, patience, note, rules, namespace } = this.#options;
    await this.#deliver(signal);
    const isFirst = this.#saved.cursor === undefined;
    const { documents, cursor, hasMore, upTo, notes } = await source.fetch(this.#saved.cursor);
    for (const text of notes) note(text);
    const now = clock.now();
    const horizon = Math.min(now - patience, upTo ?? Number.POSITIVE_INFINITY);
    const all = [...this.#saved.waiting, ...documents].sort(compareSeen);
    const due = all.filter(({ at }, place) => at <= horizon || all.length - place > mostWaiting);
    let { watermark } = this.#saved;
    let late = 0;
    const findings = due.flatMap((seen) => {
      if (seen.at < watermark) late += 1;
      watermark = Math.max(watermark, seen.at);
      return this.#run.see(seen);
    });
    if (late > 0) note(`${plural(late, 'document')} arrived after later ones, so rules may have missed findings`);
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const alerts = [...findings, ...this.#run.quietUntil(horizon)].flatMap((finding): readonly Outgoing[] => {
      const rule = byId.get(finding.rule);
      return rule === undefined ? [] : [{ ...alertOf(rule, finding, namespace, now), isStored: false }];
    });
    const waiting = all.slice(due.length);
    const memories = this.#run.save();
    this.#saved = { ...this.#saved, cursor, watermark, waiting, memories, outbox: [...this.#saved.outbox, ...alerts] };
    // Where the first look began must be known to the next run, even if there was nothing.
    if (isFirst || documents.length > 0 || due.length > 0 || alerts.length > 0) await this.#save();
    await this.#deliver(signal);
    return { documents: documents.length, alerts: alerts.length, hasMore, untold: this.#saved.outbox.length };
  }

  /** What rules had to forget because their memory is bounded. */
  forgotten(): ReadonlyMap<string, number> {
    return this.#run.forgotten();
  }

  async close(): Promise<void> {
    this.#saved = { ...this.#saved, position: this.#sink.position() ?? undefined, hasEnded: true };
    await this.#sink.close();
    await this.#save();
  }

  /** Lets go of everything without writing anything down. */
  async abandon(): Promise<void> {
    await this.#sink.close().catch(() => {});
  }

  async #save(): Promise<void> {
    await this.#options.state.saveDocument(documentName, writeSaved(this.#saved, this.#options.rules));
  }

  /** After a crash, the output may hold alerts that the state does not know as stored. */
  async #forgetStored(): Promise<void> {
    const unsure = this.#saved.outbox.filter(({ isStored }) => !isStored).map(({ id }) => id);
    if (unsure.length === 0 || this.#sink.lookUp === undefined) return;
    const stored = await this.#sink.lookUp.find(unsure);
    const outbox = this.#saved.outbox.map((one) => (stored.has(one.id) ? { ...one, isStored: true } : one));
    this.#saved = { ...this.#saved, outbox };
  }

  async #deliver(signal: AbortSignal | undefined): Promise<void> {
    const { webhook, note } = this.#options;
    const { outbox } = this.#saved;
    if (outbox.length === 0) return;
    const unstored = outbox.filter(({ isStored }) => !isStored);
    if (unstored.length > 0) {
      const documents = unstored.map(({ id, document }) => ({ id, json: Buffer.from(JSON.stringify(document)) }));
      const verdicts = await this.#sink.write(documents, signal);
      for (const verdict of verdicts)
        if (verdict.kind === 'rejected') note(`an alert is not stored: ${verdict.reason}`);
    }
    let untold: readonly Outgoing[] = webhook === undefined ? [] : outbox.map((one) => ({ ...one, isStored: true }));
    if (untold.length > mostUntold) {
      note(
        `${plural(untold.length - mostUntold, 'alert')} will not be sent: the webhook accepts none. They are stored`,
      );
      untold = untold.slice(-mostUntold);
    }
    this.#saved = { ...this.#saved, outbox: untold, position: this.#sink.position() ?? undefined };
    await this.#save();
    if (webhook === undefined) return;
    let told = 0;
    let failed = 0;
    try {
      for (const alert of untold) {
        if (signal?.aborted) break;
        await webhook.tell(alert, signal);
        told += 1;
      }
    } catch (error) {
      failed = 1;
      note(`${toIngestError(error).message}; ${plural(untold.length - told, 'alert')} wait for the next check`);
    }
    if (told + failed === 0) return;
    // To the end with the one that failed: one that no receiver takes must not hold up all others.
    const left = [...untold.slice(told + failed), ...untold.slice(told, told + failed)];
    this.#saved = { ...this.#saved, outbox: left };
    await this.#save();
  }
}

/** Of a new version of the program, or of other options. A rule that silently starts over would miss what is under way. */
function notesOf({ startOver, goOn, came, left }: Changes): readonly string[] {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ['Rules that start over, because what they remember does not fit any more', startOver],
    ['Rules that keep what they remember in another version', goOn],
    ['Rules that were not there at the last check', came],
    ['Rules that are left out now, with what they remember', left],
  ];
  return told.flatMap(([text, ids]) => (ids.length === 0 ? [] : [`${text}: ${ids.join(', ')}`]));
}
