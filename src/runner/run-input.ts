import { resolve } from 'node:path';
import { type ConfigWarning, credentialsInTheClear, shortSecrets } from '../config/warnings.ts';
import type { Clock } from '../core/clock.ts';
import { IngestError, toIngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { packageVersion } from '../core/package-root.ts';
import { programName } from '../core/product.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpjsonConfig } from '../httpjson/config.ts';
import { openHttpClients } from '../httpjson/http-clients.ts';
import { createHttpjsonInput, type HttpjsonInput } from '../httpjson/input.ts';
import { inputKey } from '../httpjson/load-inputs.ts';
import type { Page } from '../httpjson/page.ts';
import { createPublisher } from '../httpjson/publish/publisher.ts';
import { rawLines, textLines } from '../httpjson/publish/raw-lines.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';
import { openTraceFile } from '../httpjson/tracer/trace-file.ts';
import type { Tracer } from '../httpjson/tracer/tracer.ts';
import { untilLost } from '../runtime/holder.ts';
import type { Logger } from '../runtime/logger.ts';
import type { StopSignals } from '../runtime/stop.ts';
import { inTheClear } from '../transport/in-the-clear.ts';
import type { DocumentOutput } from './elasticsearch-output.ts';
import type { EventOutput } from './event-output.ts';
import type { InputState } from './state-file.ts';

interface RunInputOptions {
  readonly config: HttpjsonConfig;
  readonly output: Pick<EventOutput, 'write' | 'confirm'> | DocumentOutput;
  readonly state: InputState;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stop: StopSignals;
  readonly once: boolean;
  /** Events as received in place of what Filebeat publishes. */
  readonly raw: boolean;
  /** Takes the place of the file of the configuration's tracer. */
  readonly traceFile: string | undefined;
}

export const identity = { name: programName, version: packageVersion() };

/**
 * Runs inputs side by side, each at once, and then at its interval. If one cannot write, the others cannot either.
 * @returns for each the error that its last run ended with
 * @throws IngestError JC_SINK_*, JC_STATE_*: then going on would lose or repeat events
 */
export async function runInputs(
  inputs: readonly HttpjsonConfig[],
  options: Omit<RunInputOptions, 'config'>,
): Promise<readonly (IngestError | undefined)[]> {
  const failed = new AbortController();
  const { holder } = options.state;
  const stop = untilLost(options.stop, {
    lost: AbortSignal.any([failed.signal, holder?.lost].filter((each) => each !== undefined)),
  });
  const runs = inputs.map((config) =>
    runInput({ ...options, config, stop }).catch((error: unknown) => {
      failed.abort();
      throw error;
    }),
  );
  await Promise.allSettled(runs);
  holder?.lost.throwIfAborted();
  return await Promise.all(runs);
}

async function runInput(options: RunInputOptions): Promise<IngestError | undefined> {
  const { config, clock, log, stop, once } = options;
  for (const { message, advice } of inputWarnings(config)) log.warn({ advice }, message, 'config-warning');
  for (const warning of config.warnings) log.warn({}, warning, 'config-warning');
  const { close, ...clients } = openHttpClients(config);
  const tracer = openTracer(options);
  const input = createHttpjsonInput({
    config,
    ...clients,
    clock,
    identity,
    ...(tracer ? { tracer } : {}),
    onRetry: ({ retry, waitMs, reason }) => log.warn({ retry, waitMs, reason }, 'retrying a request', 'request-retry'),
    onProblem: (message) => log.warn({}, message, 'input-problem'),
  });
  let tick = clock.now();
  try {
    const writer = pageWriter(options);
    for (;;) {
      const error = await runOnce(input, writer, options);
      if (once || stop.gently.aborted) return error;
      if (error) log.error({ code: error.code }, error.message, 'run-failed');
      // Ticks keep their time; those that were missed are made up for by one run at once.
      const due = tick + Math.floor((clock.now() - tick) / config.intervalMs) * config.intervalMs;
      if (due === tick) await clock.sleep(tick + config.intervalMs - clock.now(), stop.gently);
      tick = due === tick ? tick + config.intervalMs : due;
      if (stop.gently.aborted) return undefined;
    }
  } finally {
    await close();
  }
}

/** Of a chain, the steps that go elsewhere are asked for with the same secrets. */
function inputWarnings(config: HttpjsonConfig): readonly ConfigWarning[] {
  const { request, auth, chain, secrets } = config;
  const urls = [request.url, ...chain.map((step) => step.request.url), auth?.kind === 'oauth2' ? auth.tokenUrl : ''];
  const own = [...[...secrets.values()].map((secret) => ['a variable', secret] as const), ...ownSecrets(auth)];
  return [
    ...((secrets.size > 0 || auth) && urls.some(inTheClear) ? [credentialsInTheClear(config.source)] : []),
    ...shortSecrets(own.map(([name, secret]) => [`${config.source}: ${name}`, secret])),
  ];
}

function ownSecrets(auth: HttpjsonConfig['auth']): readonly (readonly [string, Secret | undefined])[] {
  switch (auth?.kind) {
    case 'basic':
      return [['auth.basic.password', auth.password]];
    case 'oauth2':
      return [
        ['auth.oauth2.client.secret', auth.clientSecret],
        ['auth.oauth2.password', auth.password],
      ];
    case 'aws':
      return [['auth.aws.secret_access_key', auth.secretAccessKey]];
    default:
      return [];
  }
}

function openTracer({ config, traceFile, clock }: RunInputOptions): Tracer | undefined {
  const defaults = { maxBytes: 1024 * 1024, maxBackups: 0, maxAgeDays: 0, compress: false, localTime: false };
  const given = config.request.tracer;
  const chosen = traceFile === undefined ? given : { ...defaults, ...given, filename: resolve(traceFile) };
  if (!chosen) return undefined;
  return openTraceFile({
    config: chosen,
    id: config.id ?? 'httpjson',
    folder: resolve('logs', 'httpjson'),
    now: () => clock.now(),
  });
}

type Fetched = { readonly page: Page; readonly at: number } | { readonly error: unknown } | undefined;

/** Writes pages until they are safe. */
interface PageWriter {
  write(page: Page, at: number): Promise<void>;
  /** @returns what a state must hold of the output */
  confirm(): Promise<JsonObject | undefined>;
}

function pageWriter({ config, output, raw, stop, log }: RunInputOptions): PageWriter {
  const onProblem = (message: string): void => log.warn({}, `${config.source}: ${message}`, 'input-problem');
  if ('open' in output) {
    const { dataStream, index } = config.publish;
    const publisher = createPublisher(
      { ...config, dataStream: index === undefined ? dataStream : undefined },
      onProblem,
    );
    const documents = output.open(config, stop);
    return {
      write: (page, at) => documents.write(published(page, (event) => publisher.document(event, at))),
      confirm: async () => undefined,
    };
  }
  const publisher = createPublisher(config, onProblem);
  return {
    write: async (page, at) => {
      const lines = () => textLines(published(page, (event) => publisher.line(event, at)));
      for (const block of raw ? rawLines(page.events) : lines()) {
        if (stop.now.aborted) throw new IngestError('JC_ABORTED', 'The run was interrupted.');
        await output.write(block);
      }
    },
    confirm: () => output.confirm(),
  };
}

/** One interval. A page is fetched while the one before it is written. */
async function runOnce(
  input: HttpjsonInput,
  writer: PageWriter,
  { config, state, clock, stop }: RunInputOptions,
): Promise<IngestError | undefined> {
  const key = inputKey(config);
  const pages = input.pages({ cursor: state.cursor(key), signal: stop.gently });
  const fetch = async (): Promise<Fetched> => {
    try {
      const { done, value } = await pages.next();
      return done ? undefined : { page: value, at: clock.now() };
    } catch (error) {
      // A value, because it is looked at only after the page before it was written.
      return { error };
    }
  };
  try {
    for (let next = fetch(); ; ) {
      const fetched = await next;
      if (fetched === undefined) return undefined;
      if ('error' in fetched) return stop.gently.aborted ? undefined : toIngestError(fetched.error);
      next = fetch();
      const { page, at } = fetched;
      await writer.write(page, at);
      const cursor = page.cursor();
      page.release();
      await state.save(key, cursor, await writer.confirm());
    }
  } finally {
    await pages.return(undefined).catch(() => undefined);
  }
}

function* published<T>({ events }: Page, make: (event: RawEvent) => T | undefined): Generator<T> {
  for (const event of events) {
    const made = make(event);
    if (made !== undefined) yield made;
  }
}
