/** Way of an event, stage 5 of 11: templates, cursor and the last answer in; the next request out. */
import { IngestError } from '../core/errors.ts';
import type { FunctionTable } from '../gotemplate/evaluator.ts';
import { publicUrl } from '../transport/explain-http-error.ts';
import type { HttpRequest } from '../transport/message.ts';
import { applyTransforms, type OnSkipped, type TransformOutcome } from './apply-transforms.ts';
import type { HttpjsonConfig, RequestTemplate, Transform } from './config.ts';
import { type PageSize, setSize, sizeAt } from './page-size.ts';
import { finishRequest, newDraft, type RequestDraft } from './request-draft.ts';
import { type History, requestData, type SeenCursor } from './run-context.ts';
import type { SecretTokens } from './secret-tokens.ts';

export interface PlanInput {
  readonly config: HttpjsonConfig;
  /** What the request is made from: that of the configuration, or that of a chain step. */
  readonly template: RequestTemplate;
  readonly cursor: SeenCursor;
  readonly history: History;
  readonly functions: FunctionTable;
  readonly tokens: SecretTokens;
  readonly onSkipped: OnSkipped;
  readonly pageSize?: PageSize | undefined;
}

export interface PlannedRequest {
  readonly request: HttpRequest;
  /** For templates: complete, secrets as stand-ins. */
  readonly fullUrl: string;
  /** For messages: without query. */
  readonly url: string;
  /** How many events it asks for at most; undefined where that is not known. */
  readonly size: number | undefined;
  /** How many it would ask for, had no page been too large. */
  readonly unlimited: number | undefined;
  /** The same request for at most so many events. */
  withSize(size: number): PlannedRequest;
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
export function planPage(
  input: PlanInput,
  onFailed: (message: string, quiet: boolean) => void,
): PlannedRequest | undefined {
  const { config, pageSize } = input;
  const draft = emptyDraft(input, config.response.requestBodyOnPagination);
  let outcome = apply(config.request.transforms, draft, input);
  const own = pageSize && sizeAt(draft, pageSize);
  const { last } = pageSize ?? {};
  const isShown = pageSize && own !== undefined && last !== undefined;
  if (isShown) setSize(draft, pageSize, last);
  if (outcome.kind === 'done') outcome = apply(config.response.pagination, draft, input);
  // A pagination that asks for another size gets it.
  if (isShown && sizeAt(draft, pageSize) === last) setSize(draft, pageSize, own);
  if (outcome.kind === 'done') return finish(draft, input);
  // A template that is empty or fails is how a configuration says that there are no more pages.
  if (outcome.kind === 'failed') onFailed(`${config.source}: pagination ended: ${describe(outcome)}`, outcome.quiet);
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
    input.onSkipped,
  );
}

function finish(draft: RequestDraft, input: PlanInput, size?: number): PlannedRequest {
  const { template, tokens, pageSize } = input;
  const unlimited = size ?? (pageSize && sizeAt(draft, pageSize));
  if (pageSize && unlimited !== undefined && unlimited > pageSize.most) setSize(draft, pageSize, pageSize.most);
  const request = finishRequest(draft, template, tokens);
  return {
    request,
    fullUrl: draft.url.text,
    url: publicUrl(draft.url.text),
    size: pageSize && sizeAt(draft, pageSize),
    unlimited,
    withSize: (most) => finish(draft, { ...input, pageSize: pageSize && { ...pageSize, most } }, unlimited),
  };
}

/** Why a list of transforms ended early, as a sentence. */
export function describe(outcome: Exclude<TransformOutcome, { kind: 'done' }>): string {
  return outcome.kind === 'empty' ? `${outcome.place} gave no value.` : `${outcome.place}: ${outcome.reason}.`;
}
