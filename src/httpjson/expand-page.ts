import type { FunctionTable } from '../gotemplate/evaluator.ts';
import { applyTransforms, type OnSkipped } from './apply-transforms.ts';
import type { SplitConfig, Transform } from './config.ts';
import { isBody } from './draft-value.ts';
import { describe } from './plan-request.ts';
import { MadeEvent, type PageEvent } from './raw-event.ts';
import { newBodyDraft } from './request-draft.ts';
import { type History, responseData, type SeenCursor, splitData } from './run-context.ts';
import { SplitError, SplitTerminated, splitDocument } from './split.ts';

export interface ExpandOptions {
  readonly transforms: readonly Transform[];
  readonly split: SplitConfig | undefined;
  readonly functions: FunctionTable;
  readonly response: { readonly url: string; readonly headers: Readonly<Record<string, string>> };
  /** Before this page, but with its response. */
  readonly history: History;
  /** The cursor after the events that are made so far, whenever a template looks at it. */
  readonly cursorAfter: (events: readonly MadeEvent[], history: () => History) => SeenCursor;
  readonly onProblem: (message: string) => void;
  readonly onSkipped: OnSkipped;
}

export interface ExpandedPage {
  readonly events: readonly MadeEvent[];
  /** Whether the run ends with this page: a template asked for it, or the page is not what the configuration expects. */
  readonly isLast: boolean;
}

/** Makes events of the objects of a page, by the transforms of the response and by splitting. */
export function expandPage(objects: readonly PageEvent[], options: ExpandOptions): ExpandedPage {
  const { transforms, split, functions, response, onProblem, onSkipped } = options;
  const events: MadeEvent[] = [];
  const history = (): History => ({
    ...options.history,
    firstEvent: options.history.firstEvent ?? events[0],
    lastEvent: events.at(-1) ?? options.history.lastEvent,
  });
  const cursor = options.cursorAfter(events, history);
  for (const object of objects) {
    const value = object.exact();
    if (!isBody(value)) {
      onProblem('an element of the page is not JSON; the page ends there');
      return { events, isLast: true };
    }
    const draft = newBodyDraft(value);
    const dataOf = (current: typeof draft) => responseData(current, response, cursor, history());
    const outcome = applyTransforms(transforms, draft, dataOf, functions, onSkipped);
    if (outcome.kind !== 'done') {
      if (outcome.kind !== 'terminated') onProblem(`the page ends early: ${describe(outcome)}`);
      return { events, isLast: true };
    }
    if (!split) {
      events.push(new MadeEvent(draft.body));
      continue;
    }
    try {
      splitDocument(draft.body, split, true, {
        functions,
        dataOf: (current) => splitData(current, cursor, history()),
        emit: (event) => events.push(new MadeEvent(event)),
        onLost: onProblem,
        onSkipped,
      });
    } catch (error) {
      if (error instanceof SplitError) onProblem(`${error.message}; the page ends there`);
      else if (!(error instanceof SplitTerminated)) throw error;
      return { events, isLast: true };
    }
  }
  return { events, isLast: false };
}
