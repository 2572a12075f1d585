import { type JsonObject, type JsonValue, own } from '../core/json.ts';
import type { FunctionTable } from '../gotemplate/evaluator.ts';
import type { OnSkipped } from './apply-transforms.ts';
import type { CursorField } from './config.ts';
import { define } from './draft-value.ts';
import { evaluateValue } from './evaluate-value.ts';
import type { DetachableEvent } from './raw-event.ts';
import { cursorData, type History } from './run-context.ts';

/**
 * The cursor after all events of a page. It is the one that evaluating each field after each event would give, found
 * from the end of the page, so that as a rule only the last event is parsed.
 * @param start what the run began with
 * @param before the cursor before the page; asked only if some field has no value on the page
 */
export function advanceCursor(
  start: JsonObject,
  before: () => JsonObject,
  fields: readonly CursorField[],
  events: readonly DetachableEvent[],
  history: History,
  functions: FunctionTable,
  onSkipped: OnSkipped,
): JsonObject {
  const changed: { [name: string]: JsonValue } = { ...start };
  for (const field of fields) {
    const value = latestValue(field, events, history, functions, onSkipped) ?? own(before(), field.name);
    if (value !== undefined) define(changed, field.name, value);
  }
  return changed;
}

function latestValue(
  field: CursorField,
  events: readonly DetachableEvent[],
  history: History,
  functions: FunctionTable,
  onSkipped: OnSkipped,
): string | undefined {
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const data = cursorData({ ...history, lastEvent: events[index] });
    const rendered = evaluateValue(field.value, data, functions);
    if (rendered.kind === 'text') return rendered.text;
    // As a rule an event merely lacks the value, which is why Filebeat is silent about it unless it is told otherwise.
    if (rendered.kind === 'failed' && !field.doNotLogFailure) onSkipped(`cursor.${field.name}`, rendered.reason);
    if (!field.ignoreEmptyValue) return '';
  }
  return undefined;
}
