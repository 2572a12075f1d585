import { type JsonValue, own, parseJson } from '../core/json.ts';
import type { FunctionTable } from '../gotemplate/evaluator.ts';
import { canonicalHeader } from '../gotemplate/go-maps.ts';
import { standInsOutOfJson } from '../gotemplate/stand-in.ts';
import type { GoValue } from '../gotemplate/values.ts';
import type { DeleteTransform, Transform, ValueTransform } from './config.ts';
import { type DraftBody, type DraftValue, define, isBody, makeMapAt, valueAt } from './draft-value.ts';
import { evaluateValue } from './evaluate-value.ts';
import type { RequestDraft } from './request-draft.ts';

/** How a list of transforms ended. */
export type TransformOutcome =
  | { readonly kind: 'done' }
  /** A template gave nothing though it was marked fail_on_template_error: how a config ends its pagination. */
  | { readonly kind: 'empty'; readonly place: string }
  | { readonly kind: 'failed'; readonly place: string; readonly reason: string; readonly quiet: boolean }
  | { readonly kind: 'terminated'; readonly place: string; readonly reason: string };

/** Of a transform that changed nothing, as its template failed. */
export type OnSkipped = (place: string, reason: string) => void;

const done: TransformOutcome = { kind: 'done' };

/**
 * Runs transforms in order on a draft; each sees what the ones before it did.
 * @param dataOf what templates see, made anew for each transform
 * @param onSkipped hears of a transform that failed without ending the list
 */
export function applyTransforms(
  transforms: readonly Transform[],
  draft: RequestDraft,
  dataOf: (draft: RequestDraft) => GoValue,
  functions: FunctionTable,
  onSkipped: OnSkipped,
): TransformOutcome {
  for (const transform of transforms) {
    const outcome =
      transform.kind === 'delete'
        ? applyDelete(transform, draft)
        : applyValue(transform, draft, dataOf(draft), { functions, onSkipped });
    if (outcome.kind !== 'done') return outcome;
  }
  return done;
}

function applyValue(
  transform: ValueTransform,
  draft: RequestDraft,
  data: GoValue,
  { functions, onSkipped }: { readonly functions: FunctionTable; readonly onSkipped: OnSkipped },
): TransformOutcome {
  const { place, failOnTemplateError, doNotLogFailure } = transform;
  const failed = (reason: string, quiet = false): TransformOutcome => ({ kind: 'failed', place, reason, quiet });
  const rendered = evaluateValue(transform.value, data, functions);
  switch (rendered.kind) {
    case 'terminated':
      return { kind: 'terminated', place, reason: rendered.reason };
    case 'empty':
      return failOnTemplateError ? { kind: 'empty', place } : done;
    case 'failed':
      if (failOnTemplateError) return failed(rendered.reason, doNotLogFailure);
      if (!doNotLogFailure) onSkipped(place, rendered.reason);
      return done;
    case 'text': {
      const value = convert(rendered.text, transform.valueType);
      if (value === undefined)
        return failed(`the value is not ${transform.valueType === 'int' ? 'an integer' : 'JSON'}`);
      const reason = put(transform, draft, value);
      return reason === undefined ? done : failed(reason);
    }
  }
}

function convert(text: string, type: ValueTransform['valueType']): JsonValue | bigint | undefined {
  if (type === 'string') return text;
  if (type === 'int') {
    if (!/^[+-]?\d+$/.test(text)) return undefined;
    const integer = BigInt(text.replace('+', ''));
    return BigInt.asIntN(64, integer) === integer ? integer : undefined;
  }
  return parseJson(standInsOutOfJson(text));
}

/** @returns why it cannot be done, or undefined */
function put(transform: ValueTransform, draft: RequestDraft, value: JsonValue | bigint): string | undefined {
  const { target, kind } = transform;
  if (target.kind === 'body') return putIntoBody(draft.body, target.path, value, kind);
  const text = String(value);
  switch (target.kind) {
    case 'header': {
      const name = canonicalHeader(target.name);
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) return `${target.name} cannot be the name of a header`;
      if (/[\r\n\0]/.test(text)) return 'a header cannot hold line breaks';
      draft.headers.set(name, kind === 'set' ? [text] : [...(draft.headers.get(name) ?? []), text]);
      return undefined;
    }
    case 'param':
      draft.url.changeParams((params) => {
        if (kind === 'set') params.set(target.name, text);
        else params.append(target.name, text);
      });
      return undefined;
    case 'url':
      if (!URL.canParse(text) || !/^https?:/i.test(text)) return 'the value is not a complete http or https URL';
      draft.url.text = text;
      return undefined;
  }
}

/** Puts a value at a path of a body. @returns why it cannot be done, or undefined */
export function putIntoBody(
  body: DraftBody,
  path: readonly string[],
  value: DraftValue,
  kind: 'set' | 'append',
): string | undefined {
  const parent = makeMapAt(body, path.slice(0, -1));
  if (!parent) return 'the path leads through a value that is not a map';
  const name = path.at(-1) ?? '';
  define(parent, name, kind === 'set' ? value : appended(own(parent, name), value));
  return undefined;
}

function appended(existing: DraftValue | undefined, value: DraftValue): DraftValue {
  if (existing === undefined || existing === null) return [value];
  return Array.isArray(existing) ? [...(existing as readonly DraftValue[]), value] : [existing, value];
}

function applyDelete({ target }: DeleteTransform, draft: RequestDraft): TransformOutcome {
  if (target.kind === 'header') draft.headers.delete(canonicalHeader(target.name));
  else if (target.kind === 'param') draft.url.changeParams((params) => params.delete(target.name));
  else if (target.kind === 'body') {
    const parent = valueAt(draft.body, target.path.slice(0, -1));
    if (isBody(parent)) delete parent[target.path.at(-1) ?? ''];
  }
  return done;
}
