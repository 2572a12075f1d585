import type { Measure, PanelKind, Tone } from '../../panels/panel.ts';
import type { KeyPath } from '../../readers/yaml.ts';
import type { YamlFile } from '../schema/load-yaml.ts';

/** A dashboard as it is written, once its file has the right shape. */
export interface RawDashboard {
  readonly title: string;
  readonly about: string;
  readonly place: number;
  readonly stream: string;
  readonly saved_as?: string;
  readonly reach?: string;
  readonly controls: readonly string[];
  readonly panels: readonly RawPanel[];
}

export interface RawMeasure {
  readonly kind: Measure['kind'];
  readonly label?: string;
  readonly field?: string;
  readonly percent?: number;
  readonly part?: string;
}

export interface RawPanel {
  readonly kind: PanelKind;
  readonly title: string;
  readonly why: string;
  readonly grid: readonly [number, number, number, number];
  readonly where?: string;
  readonly may_be_empty?: true;
  readonly opens?: string;
  readonly measure?: RawMeasure;
  readonly measures?: readonly RawMeasure[];
  readonly by?: string | readonly string[];
  readonly size?: number;
  readonly tone?: Tone;
  readonly geo?: string;
  readonly columns?: readonly string[];
  readonly text?: string;
}

/** The file of a dashboard. */
export interface DashboardFile {
  readonly id: string;
  readonly file: YamlFile;
  readonly raw: RawDashboard;
}

/** A finding with file and line, and the dashboard's own words for the place. */
export function findingAt({ file }: DashboardFile, path: KeyPath, what: string): string {
  return `${file.file}:${file.lineOf(path)} ${what}`;
}

/** What is wrong in a panel. */
export function panelFinding(source: DashboardFile, index: number, keys: KeyPath, what: string): string {
  const { title } = source.raw.panels[index] as RawPanel;
  return findingAt(source, ['panels', index, ...keys], `${title}: ${what}`);
}
