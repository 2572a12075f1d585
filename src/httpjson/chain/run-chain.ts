import { backoffMs } from '../../core/backoff.ts';
import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import type { JsonValue } from '../../core/json.ts';
import type { FunctionTable } from '../../gotemplate/evaluator.ts';
import { formatFloat } from '../../gotemplate/float.ts';
import { parseBool } from '../../gotemplate/values.ts';
import type { HttpResponse } from '../../transport/message.ts';
import type { OnSkipped } from '../apply-transforms.ts';
import type { ChainStep, HttpjsonConfig } from '../config.ts';
import type { DraftValue } from '../draft-value.ts';
import { exactJson } from '../exact-json.ts';
import type { Exchange } from '../exchange.ts';
import { checkClear, checkOrigin } from '../page-guards.ts';
import { type PlannedRequest, planRoot } from '../plan-request.ts';
import type { ReadPage } from '../read-page.ts';
import { cursorData, type History, once, type SeenCursor } from '../run-context.ts';
import type { SecretTokens } from '../secret-tokens.ts';
import { parsePath, selectPath } from './json-path.ts';

export interface ChainContext {
  readonly config: HttpjsonConfig;
  readonly exchange: Exchange;
  readonly clock: Clock;
  readonly random: () => number;
  readonly functions: FunctionTable;
  readonly tokens: SecretTokens;
  readonly signal: AbortSignal | undefined;
  readonly onSkipped: OnSkipped;
  readonly cursor: SeenCursor;
  readonly history: () => History;
  /** @throws IngestError JC_PAGE_NOT_JSON, JC_HTTP_STATUS */
  readonly read: (response: HttpResponse, where: string) => ReadPage;
}

/** An answer to the last step of a chain. */
export interface ChainAnswer {
  readonly step: ChainStep;
  readonly planned: PlannedRequest;
  readonly response: HttpResponse;
  readonly page: ReadPage;
}

/**
 * Sends the requests of a chain for one page of the root request. An id is followed through all steps before the next
 * one is, so that no more than one answer a step is in memory.
 * @throws IngestError where a request fails: then so does the run
 */
export async function* runChain(root: ReadPage, context: ChainContext): AsyncGenerator<ChainAnswer, void, undefined> {
  yield* runStep(0, root, context);
}

async function* runStep(index: number, parent: ReadPage, context: ChainContext): AsyncGenerator<ChainAnswer> {
  const step = context.config.chain[index];
  if (!step) return;
  for (const id of idsOf(step, parent)) {
    const planned = planStep(step, id, context);
    if (!planned) return;
    const { response, page } = await ask(step, planned, context);
    if (index === context.config.chain.length - 1) yield { step, planned, response, page };
    else yield* runStep(index + 1, page, context);
  }
}

function idsOf(step: ChainStep, parent: ReadPage): readonly (string | undefined)[] {
  if (step.replace === undefined) return [undefined];
  const segments = parsePath(step.replace);
  if (typeof segments === 'string') return [];
  return selectPath((parent.body() ?? null) as JsonValue, segments).map(idText);
}

/** Integers keep all their digits. */
function idText(value: DraftValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? String(BigInt(value)) : formatFloat(value, 'g', -1);
  return exactJson(value);
}

/** @returns undefined where a template asked for the end of the run */
function planStep(step: ChainStep, id: string | undefined, context: ChainContext): PlannedRequest | undefined {
  const { config, functions, tokens } = context;
  const history = { ...context.history(), parentResponse: context.history().lastResponse };
  let { url } = step.request;
  if (/^[a-z]+:\$/i.test(url)) {
    if (id === undefined || !URL.canParse(id) || !/^https?:/.test(id)) {
      throw new IngestError(
        'JC_TEMPLATE_FAILED',
        `${config.source}: ${step.place}.replace does not give an http or https URL.`,
      );
    }
    checkOrigin(id, config, tokens);
    url = id;
  } else if (step.replace !== undefined && id !== undefined) {
    url = url.replace(step.replace, () => id);
  }
  if (step.replaceWith) {
    const rendered = step.replaceWith.value.render(cursorData(history), functions);
    if (rendered.kind !== 'text') {
      throw new IngestError(
        'JC_TEMPLATE_FAILED',
        `${config.source}: ${step.place}.replace_with does not give a value.`,
      );
    }
    url = url.replace(step.replaceWith.pattern, () => rendered.text);
  }
  const template = { ...step.request, url };
  const { onSkipped } = context;
  const planned = planRoot({ config, template, cursor: context.cursor, history, functions, tokens, onSkipped });
  // The URL of a step with ids is the configuration's own; any other is held to where pages may be fetched from.
  if (planned && step.replace === undefined) checkOrigin(planned.request.url, config, tokens);
  else if (planned && step.auth === undefined) checkClear(planned.request.url, config, tokens);
  return planned;
}

/** Sends the request of a step; that of a `while` until its template says true. */
async function ask(
  step: ChainStep,
  planned: PlannedRequest,
  context: ChainContext,
): Promise<{ readonly response: HttpResponse; readonly page: ReadPage }> {
  const { config, exchange, clock, random, signal, functions } = context;
  const where = `${planned.request.method} ${planned.url}`;
  for (let attempt = 0; ; attempt += 1) {
    const response = await exchange.send(planned.request, signal, step);
    const page = context.read(response, where);
    if (!step.until) return { response, page };
    const seen = { url: planned.fullUrl, headers: response.headers, body: once(page.body), page: 0 };
    const history = context.history();
    const data = cursorData({ ...history, lastResponse: seen, parentResponse: history.lastResponse });
    const rendered = step.until.render(data, functions);
    const verdict = rendered.kind === 'text' ? parseBool(rendered.text) : undefined;
    if (verdict === true) return { response, page };
    if (verdict === undefined) {
      const shown = rendered.kind === 'failed' ? rendered.reason : 'it gives neither true nor false';
      throw new IngestError('JC_TEMPLATE_FAILED', `${config.source}: ${step.place}.until: ${shown}.`);
    }
    if (attempt >= step.retry.retries) {
      throw new IngestError(
        'JC_HTTP_UNAVAILABLE',
        `${where}: ${step.place}.until was not true after ${attempt + 1} tries.`,
      );
    }
    await clock.sleep(backoffMs(step.retry, attempt, random()), signal);
    if (signal?.aborted) throw new IngestError('JC_ABORTED', 'The run was interrupted.');
  }
}
