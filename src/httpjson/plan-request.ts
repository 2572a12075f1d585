import { IngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { publicUrl } from '../http/explain-http-error.ts';
import type { HttpRequest } from '../http/message.ts';
import { applyTransforms, type TransformOutcome } from './apply-transforms.ts';
import type { HttpjsonConfig, RequestTemplate, Transform } from './config.ts';
import { finishRequest, newDraft, type RequestDraft } from './request-draft.ts';
import { type History, requestData } from './run-context.ts';
import type { SecretTokens } from './secret-tokens.ts';
import type { FunctionTable } from './template/evaluator.ts';

export interface PlanInput {
  readonly config: HttpjsonConfig;
  /** What the request is made from: that of the configuration, or that of a chain step. */
  readonly template: RequestTemplate;
  readonly cursor: JsonObject;
  readonly history: History;
  readonly functions: FunctionTable;
  readonly tokens: SecretTokens;
}

export interface PlannedRequest {
  readonly request: HttpRequest;
  /** For templates: complete, secrets as stand-ins. */
  readonly fullUrl: string;
  /** For messages: without query. */
  readonly url: string;
}

/**
 * The first request of a run.
 * @returns undefined where a template asked for the end of the run
 * @throws IngestError JC_TEMPLATE_FAILED
 */
export function planRoot(input: PlanInput): PlannedRequest | undefined {
  const draft = emptyDraft(input, true);
  const outcome = apply(input.template.transforms, draft, input);
  if (outcome.kind === 'done') return finish(draft, input);
  if (outcome.kind === 'terminated') return undefined;
  throw new IngestError('JC_TEMPLATE_FAILED', `${input.config.source}: ${describe(outcome)}`);
}

/**
 * The request for the page after the last response: the request transforms once more, then those of the pagination.
 * @returns undefined where there is no further page
 */
export function planPage(input: PlanInput, onProblem: (message: string) => void): PlannedRequest | undefined {
  const { config } = input;
  const draft = emptyDraft(input, config.response.requestBodyOnPagination);
  const outcome = apply([...config.request.transforms, ...config.response.pagination], draft, input);
  if (outcome.kind === 'done') return finish(draft, input);
  // A template that is empty or fails is how a configuration says that there are no more pages.
  if (outcome.kind === 'failed' && !outcome.quiet)
    onProblem(`${config.source}: pagination ended: ${describe(outcome)}`);
  return undefined;
}

function emptyDraft({ template, functions }: PlanInput, withBody: boolean): RequestDraft {
  return newDraft(template, String(functions.get('userAgent')?.([]) ?? ''), withBody);
}

function apply(transforms: readonly Transform[], draft: RequestDraft, input: PlanInput): TransformOutcome {
  return applyTransforms(
    transforms,
    draft,
    (current) => requestData(current, input.cursor, input.history),
    input.functions,
  );
}

function finish(draft: RequestDraft, { template, tokens }: PlanInput): PlannedRequest {
  const request = finishRequest(draft, template, tokens);
  return { request, fullUrl: draft.url.text, url: publicUrl(draft.url.text) };
}

/** Why a list of transforms ended early, as a sentence. */
export function describe(outcome: Exclude<TransformOutcome, { kind: 'done' }>): string {
  return outcome.kind === 'empty' ? `${outcome.place} gave no value.` : `${outcome.place}: ${outcome.reason}.`;
}
