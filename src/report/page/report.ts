import type { Dashboard, Panel } from '../../panels/panel.ts';
import type { PanelRange } from '../../panels/panel-data.ts';
import type { ReducedPanel } from '../../reduce/reducer.ts';

/** Everything that a report shows, whoever has counted it. */
export interface Report {
  /** When it was made, in milliseconds since the epoch. */
  readonly made: number;
  /** What it was made of, in words. */
  readonly source: string;
  /** What a reader should know of what is missing. */
  readonly notes: readonly string[];
  readonly dashboards: readonly ReportedDashboard[];
}

export interface ReportedDashboard {
  readonly dashboard: Dashboard;
  readonly range: PanelRange;
  readonly panels: readonly ReportedPanel[];
}

export interface ReportedPanel extends ReducedPanel {
  readonly panel: Panel;
}
