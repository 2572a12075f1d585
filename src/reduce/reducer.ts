import type { JsonObject } from '../core/json.ts';
import type { OpenTimeRange } from '../core/time-range.ts';
import { millisecondsOf } from '../core/timestamp.ts';
import type { Fields } from '../kql/fields.ts';
import type { Dashboard } from '../panels/panel.ts';
import type { PanelData, PanelRange } from '../panels/panel-data.ts';
import { Budget } from './budget.ts';
import { OpenDocument } from './open-document.ts';
import { Period } from './period.ts';
import { type PanelReducer, reducePanel } from './reduce-panel.ts';

/** What became of a document. */
export type Taken = 'counted' | 'otherTime' | 'noTime';

export interface ReducedPanel {
  readonly data: PanelData;
  /** Whether rare values were dropped, so that numbers may be too small. */
  readonly isPruned: boolean;
}

export interface ReducerOptions extends OpenTimeRange {
  /** Those of the stream. */
  readonly dashboards: readonly Dashboard[];
  readonly fields: Fields;
  readonly budget?: Budget;
}

/** Makes the panels of a stream's dashboards from its documents, one at a time, in bounded memory. */
export class StreamReducer {
  private readonly open: OpenDocument;
  private readonly period: Period;
  private readonly panels = new Map<string, PanelReducer>();
  private readonly all: readonly PanelReducer[];

  constructor({ dashboards, fields, from, to, budget = new Budget() }: ReducerOptions) {
    this.open = new OpenDocument(fields);
    this.period = new Period(from, to);
    const shared = { open: this.open, period: this.period, budget };
    for (const { id, panels } of dashboards)
      for (const panel of panels) this.panels.set(`${id}/${panel.id}`, reducePanel(panel, shared));
    this.all = [...this.panels.values()];
  }

  /** @throws IngestError JC_USAGE if the times of the documents cannot be right */
  add(document: JsonObject): Taken {
    const time = millisecondsOf(document['@timestamp']);
    if (time === undefined) return 'noTime';
    if (!this.period.take(time)) return 'otherTime';
    this.open.open(document);
    for (const panel of this.all) panel.add(time);
    return 'counted';
  }

  /** Undefined if no document counted. */
  get range(): PanelRange | undefined {
    return this.period.range;
  }

  finish(dashboard: string, panel: string, range: PanelRange): ReducedPanel {
    const reducer = this.panels.get(`${dashboard}/${panel}`);
    if (reducer === undefined) throw new Error(`no panel ${panel} on ${dashboard}`);
    return { data: reducer.finish(range), isPruned: reducer.isPruned?.() ?? false };
  }
}
