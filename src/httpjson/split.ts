import { own } from '../core/json.ts';
import type { FunctionTable } from '../gotemplate/evaluator.ts';
import type { GoValue } from '../gotemplate/values.ts';
import { applyTransforms, type OnSkipped } from './apply-transforms.ts';
import type { SplitConfig } from './config.ts';
import { type DraftBody, type DraftValue, define, isBody, valueAt } from './draft-value.ts';
import { newBodyDraft, type RequestDraft } from './request-draft.ts';

export interface SplitContext {
  readonly functions: FunctionTable;
  /** What templates see of a document that a split made. */
  readonly dataOf: (draft: RequestDraft) => GoValue;
  readonly emit: (event: DraftBody) => void;
  /** A branch that was lost without ending the page. */
  readonly onLost: (message: string) => void;
  readonly onSkipped: OnSkipped;
}

/** The target is not what the split expects: of the outermost split it ends the page. */
export class SplitError extends Error {}

/** `terminate` was called in a transform of a split. */
export class SplitTerminated extends Error {}

/**
 * Makes documents of one document, and emits them. Documents are never changed: those that a split makes share what
 * is the same.
 * @throws SplitError where the value at the target of this split has the wrong type; SplitTerminated
 */
export function splitDocument(document: DraftBody, config: SplitConfig, isRoot: boolean, context: SplitContext): void {
  const value = valueAt(document, config.path);
  if (value === undefined || value === null) {
    splitNothing(document, config, !isRoot || config.keepParent, context);
    return;
  }
  switch (config.type) {
    case 'array':
      if (!Array.isArray(value)) throw wrongType(config, 'an array');
      if (value.length > 0) for (const element of value) splitElement(document, config, element, undefined, context);
      else splitNothing(document, config, true, context);
      return;
    case 'map': {
      if (!isBody(value)) throw wrongType(config, 'an object');
      const entries = Object.entries(value);
      if (entries.length > 0) for (const [key, inner] of entries) splitElement(document, config, inner, key, context);
      else splitNothing(document, config, !isRoot, context);
      return;
    }
    case 'string':
      if (typeof value !== 'string') throw wrongType(config, 'a string');
      if (value === '') splitNothing(document, config, !isRoot, context);
      else
        for (const piece of value.split(config.delimiter))
          pass(withValue(document, config.path, piece), config, context);
  }
}

/**
 * The target is not there, or has nothing in it.
 * @param isEvent whether the document itself is an event then, unless empty values are ignored
 */
function splitNothing(document: DraftBody, config: SplitConfig, isEvent: boolean, context: SplitContext): void {
  const ends = config.ignoreEmptyValue ? config.keepParent : isEvent;
  if (config.ignoreEmptyValue && config.split) child(document, config.split, context);
  else if (ends) context.emit(document);
}

function splitElement(
  document: DraftBody,
  config: SplitConfig,
  element: DraftValue,
  key: string | undefined,
  context: SplitContext,
): void {
  const isText = typeof element === 'string' || Array.isArray(element);
  if (!isBody(element) && !isText) {
    context.onLost(`split of body.${config.path.join('.')}: an element is neither an object nor a text`);
    return;
  }
  let made = isBody(element) ? element : withValue({}, config.path, element);
  if (key !== undefined && config.keyField) made = withValue(made, config.keyField, key);
  if (config.keepParent) made = withValue(document, config.path, isText && !config.keyField ? element : made);
  pass(made, config, context);
}

/** Transforms a document that the split made, and hands it on. */
function pass(document: DraftBody, config: SplitConfig, context: SplitContext): void {
  let result = document;
  if (config.transforms.length > 0) {
    const draft = newBodyDraft(deepCopy(document) as DraftBody);
    const outcome = applyTransforms(config.transforms, draft, context.dataOf, context.functions, context.onSkipped);
    if (outcome.kind === 'terminated') throw new SplitTerminated(outcome.reason);
    if (outcome.kind !== 'done') {
      const reason = outcome.kind === 'failed' ? outcome.reason : 'no value';
      context.onLost(`${outcome.place}: ${reason}`);
      return;
    }
    result = draft.body;
  }
  if (config.split) child(result, config.split, context);
  else context.emit(result);
}

/** A nested split that fails loses its branch only. */
function child(document: DraftBody, config: SplitConfig, context: SplitContext): void {
  try {
    splitDocument(document, config, false, context);
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    context.onLost(error.message);
  }
}

function wrongType(config: SplitConfig, expected: string): SplitError {
  return new SplitError(`split was expecting body.${config.path.join('.')} to be ${expected}`);
}

/** A copy with another value at the path; everything beside the path is shared. */
function withValue(document: DraftBody, path: readonly string[], value: DraftValue): DraftBody {
  const [name = '', ...rest] = path;
  const inner = own(document, name);
  const next = rest.length === 0 ? value : withValue(isBody(inner) ? inner : {}, rest, value);
  const copy: DraftBody = { ...document };
  define(copy, name, next);
  return copy;
}

/** By a list of its own: a value may be nested without end. */
function deepCopy(value: DraftValue): DraftValue {
  const holder: DraftBody = { value };
  const open = [holder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const [name, inner] of Object.entries(at)) {
      if (typeof inner !== 'object' || inner === null) continue;
      // Of a list, the places are the names.
      const copy = (Array.isArray(inner) ? [...inner] : { ...inner }) as DraftBody;
      define(at, name, copy);
      open.push(copy);
    }
  }
  return holder.value as DraftValue;
}
