import { followElasticsearch } from '../../alerts/elasticsearch-source.ts';
import { followFiles } from '../../alerts/file-source.ts';
import type { AlertSource } from '../../alerts/source.ts';
import { Watch, type WatchOptions } from '../../alerts/watch.ts';
import { createWebhook, type Webhook } from '../../alerts/webhook.ts';
import { processSecretSources } from '../../config/secrets.ts';
import { backoffMs } from '../../core/backoff.ts';
import { systemClock } from '../../core/clock.ts';
import { parseCalendarDuration } from '../../core/duration.ts';
import { IngestError, toIngestError } from '../../core/errors.ts';
import { plural } from '../../core/numbers.ts';
import { dataStreamName } from '../../core/product.ts';
import type { Sink } from '../../core/sink.ts';
import { didYouMeanTarget, ndjsonPath } from '../../core/target.ts';
import type { Source } from '../../detect/look-back.ts';
import type { Indicators } from '../../detect/parts.ts';
import { streamsOf } from '../../detect/time-machine.ts';
import type { SinkRetry } from '../../elasticsearch/batch-writer.ts';
import type { Rule } from '../../rules/rule.ts';
import { openNdjsonSink } from '../../sinks/ndjson-sink.ts';
import { createFileStateStore } from '../../state/file-state-store.ts';
import { createHttpClient } from '../../transport/client.ts';
import type { ConnectionArguments } from '../install/arguments.ts';
import { hideSecrets } from '../known-secrets.ts';
import { listenForStopOrExit } from '../listen-for-stop.ts';
import { resolveReference } from '../secret-reference.ts';

export interface AlertArguments extends ConnectionArguments {
  readonly alerts?: string;
  readonly follow?: boolean;
  readonly state?: string;
  readonly every: string;
  readonly patience: string;
  /** A URL, or true where WEBHOOK_URL holds it. */
  readonly webhook?: string | true;
  readonly webhookSecret?: string;
  readonly namespace?: string;
  readonly warmUp: boolean;
}

export interface AlertInput {
  readonly rules: readonly Rule[];
  readonly source: Source;
  /** Where the first look begins. */
  readonly from: number;
  readonly indicators: Indicators | undefined;
}

const retryPolicy = { firstWaitMs: 1000, longestWaitMs: 60_000 };
const exitCodeOfUntold = 5;

/** Looks once, or until it is stopped. @returns the exit code; @throws IngestError */
export async function runAlerts(given: AlertArguments, input: AlertInput): Promise<number> {
  const [every, patience] = [durationOf('--every', given.every), durationOf('--patience', given.patience)];
  const { alerts, state } = given;
  if (alerts === undefined) throw new IngestError('JC_USAGE', '--follow needs --alerts, which says where alerts go');
  if (state === undefined)
    throw new IngestError('JC_USAGE', '--alerts needs --state, a folder for what was looked at already');
  if (input.source.kind === 'files' && input.source.files.includes('-'))
    throw new IngestError('JC_USAGE', '--alerts cannot read standard input, because it cannot continue there');
  const webhook = webhookOf(given);
  const note = (text: string): void => void process.stderr.write(`${text}\n`);
  const openSink = await sinkOpener(alerts, given, note);
  const store = createFileStateStore(state, systemClock);
  const { stop, release } = listenForStopOrExit();
  try {
    const opened = await store.open('detect', 'alerts', stop.now);
    const options: WatchOptions = {
      ...{ rules: input.rules, source: sourceOf(input), state: opened, openSink, webhook, note, patience },
      ...{ clock: systemClock, namespace: given.namespace ?? 'default', indicators: input.indicators },
      warmUp: given.warmUp,
    };
    try {
      return await look(options, given.follow === true ? every : undefined, stop);
    } finally {
      await opened.close();
    }
  } finally {
    release();
    await webhook?.close();
    await openSink.close();
  }
}

/** @param every milliseconds between two looks; undefined for one look */
async function look(
  options: WatchOptions,
  every: number | undefined,
  { gently, now }: { readonly gently: AbortSignal; readonly now: AbortSignal },
): Promise<number> {
  const { note, clock } = options;
  // What is wrong from the beginning is not waited for.
  let watch: Watch | undefined = await Watch.open(options);
  for (let failures = 0; ; ) {
    try {
      watch ??= await Watch.open(options);
      for (let total = 0; ; ) {
        const { documents, alerts, hasMore, untold } = await watch.round(now);
        failures = 0;
        total += alerts;
        if (alerts > 0) note(`${plural(documents, 'document')}: ${plural(alerts, 'alert')}`);
        const isDone = gently.aborted || (every === undefined && !hasMore);
        if (!hasMore && every !== undefined && !gently.aborted) await clock.sleep(every, gently);
        if (!isDone) continue;
        for (const [id, count] of watch.forgotten()) note(`warning: ${id} forgot ${count} documents or keys`);
        await watch.close();
        if (every === undefined) process.stdout.write(`${plural(total, 'alert')}\n`);
        return untold > 0 ? exitCodeOfUntold : 0;
      }
    } catch (error) {
      await watch?.abandon();
      watch = undefined;
      const { retryable, message } = toIngestError(error);
      if (!retryable || every === undefined || gently.aborted) throw error;
      const wait = backoffMs(retryPolicy, failures, Math.random());
      failures += 1;
      note(`${message}; tried again in ${Math.ceil(wait / 1000)} s`);
      await clock.sleep(wait, gently);
      if (gently.aborted) return 0;
    }
  }
}

function durationOf(option: string, text: string): number {
  const duration = parseCalendarDuration(text);
  if (duration === undefined) throw new IngestError('JC_USAGE', `${option} takes a duration such as 1m, not "${text}"`);
  return duration;
}

function sourceOf({ source, rules, from }: AlertInput): AlertSource {
  const streams = streamsOf(rules);
  return source.kind === 'files'
    ? followFiles(source.files, streams, systemClock.now)
    : followElasticsearch({ client: source.client, namespace: source.namespace, streams, from, now: systemClock.now });
}

type OpenSink = WatchOptions['openSink'] & { close(): Promise<void> };

async function sinkOpener(alerts: string, given: AlertArguments, note: (text: string) => void): Promise<OpenSink> {
  const file = ndjsonPath(alerts);
  if (file !== undefined) {
    const open = (position: Parameters<OpenSink>[0], interrupted: boolean): Promise<Sink> =>
      openNdjsonSink(file, { position, interrupted });
    return Object.assign(open, { close: async () => {} });
  }
  const server = /^elasticsearch(?::(.+))?$/s.exec(alerts);
  if (server === null)
    throw new IngestError(
      'JC_USAGE',
      `--alerts takes ndjson:FILE or elasticsearch:URL, not "${alerts}"${didYouMeanTarget(alerts)}`,
    );
  const [{ connectElasticsearch }, { createBulkSink }] = await Promise.all([
    import('../install/connection.ts'),
    import('../../elasticsearch/bulk-sink.ts'),
  ]);
  const client = connectElasticsearch(server[1] ?? true, given);
  const dataStream = dataStreamName('alerts', given.namespace ?? 'default');
  const onRetry = ({ documents, waitMs, reason }: SinkRetry): void =>
    note(`${reason}; ${plural(documents, 'alert')} tried again in ${Math.ceil(waitMs / 1000)} s`);
  return Object.assign(async () => createBulkSink({ client, dataStream, onRetry }), { close: () => client.close() });
}

function webhookOf({ webhook, webhookSecret }: AlertArguments): Webhook | undefined {
  if (webhook === undefined) {
    if (webhookSecret !== undefined) throw new IngestError('JC_USAGE', '--webhook-secret works only with --webhook');
    return undefined;
  }
  const url = webhook === true ? process.env.WEBHOOK_URL : webhook;
  if (url === undefined || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new IngestError('JC_USAGE', '--webhook takes an http or https URL, or WEBHOOK_URL holds it');
  const reference = webhookSecret ?? (process.env.WEBHOOK_SECRET ? `\${WEBHOOK_SECRET}` : undefined);
  const secret =
    reference === undefined ? undefined : resolveReference(reference, '--webhook-secret', processSecretSources);
  if (secret !== undefined) hideSecrets({ password: secret });
  return createWebhook({ url, secret, client: createHttpClient(), clock: systemClock });
}
