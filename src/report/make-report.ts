import { plural } from '../core/numbers.ts';
import type { Dashboard } from '../panels/panel.ts';
import type { PanelRange } from '../panels/panel-data.ts';
import type { ReducedPanel } from '../reduce/reducer.ts';
import type { Report } from './page/report.ts';
import { Pseudonyms } from './pseudonyms.ts';

/** The panels of a stream, whoever has counted them. */
export interface CountedStream {
  /** Undefined if there are no documents. */
  readonly range: PanelRange | undefined;
  finish(dashboard: string, panel: string, range: PanelRange): ReducedPanel;
}

export interface ReportOptions extends Omit<Report, 'dashboards'> {
  readonly dashboards: readonly Dashboard[];
  readonly streams: ReadonlyMap<string, CountedStream>;
  /** Whether names of people, devices and addresses may be in it. */
  readonly personalData: boolean;
}

/** What the documents of a stream are of, if its name does not tell. */
const subjects: Readonly<Record<string, string>> = { collector: "the collector's health" };

/** Every dashboard that has documents, and a note on those that have none. */
export function makeReport({ dashboards, streams, made, source, notes, personalData }: ReportOptions): Report {
  const pseudonyms = personalData ? undefined : new Pseudonyms();
  const shown = dashboards.flatMap((dashboard) => {
    const stream = streams.get(dashboard.stream);
    const range = stream?.range;
    if (stream === undefined || range === undefined) return [];
    const panels = dashboard.panels.map((panel) => {
      const reduced = stream.finish(dashboard.id, panel.id, range);
      return { panel, ...reduced, data: pseudonyms?.replaced(panel, reduced.data) ?? reduced.data };
    });
    return [{ dashboard, range, panels }];
  });
  const left = [...streams].flatMap(([stream, { range }]) => {
    if (range !== undefined) return [];
    const count = dashboards.filter((dashboard) => dashboard.stream === stream).length;
    return [
      `There are no documents of ${subjects[stream] ?? stream}, so ${plural(count, 'dashboard')} about them ${count === 1 ? 'is' : 'are'} left out.`,
    ];
  });
  const hidden = personalData ? [] : ['Names of people, devices and addresses are replaced with numbers.'];
  return { made, source, notes: [...notes, ...left, ...hidden], dashboards: shown };
}
