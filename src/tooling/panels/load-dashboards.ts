/** The files under `kibana/dashboards/` in; checked dashboards, in the order of their places, out. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../core/nearest-name.ts';
import { elasticPackage } from '../../core/product.ts';
import type { Dashboard } from '../../panels/panel.ts';
import { failOn } from '../model/fail-on.ts';
import { loadYaml, type YamlFile } from '../schema/load-yaml.ts';
import { checkLayout, checkTogether } from './check-layout.ts';
import { checkFieldUses, type StreamFields, usesOf } from './field-uses.ts';
import { checkDashboardShape, checkLabelShape } from './language.ts';
import { makePanel } from './make-panel.ts';
import { type DashboardFile, findingAt, panelFinding, type RawDashboard } from './raw.ts';
import { readCondition, type StreamConditions } from './read-condition.ts';

/** What a data stream offers to dashboards. */
export interface DashboardStream extends StreamFields, StreamConditions {}

/** A dashboard, and what is only told to Kibana. */
export interface LoadedDashboard extends Dashboard {
  /** How far back it looks when it is opened, such as `1y`; undefined for what the reader has chosen elsewhere. */
  readonly reach: string | undefined;
}

const folder = 'kibana/dashboards';
const labelFile = `${folder}/labels.yml`;

/**
 * @param root the folder that holds `kibana/`
 * @throws IngestError JC_SCHEMA_INVALID with every finding, each with file and line
 */
export function loadDashboards(
  root: string,
  streams: ReadonlyMap<string, DashboardStream>,
): readonly LoadedDashboard[] {
  const names = existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).filter((name) => /\.yml$/.test(name))
    : [];
  if (names.length === 0) return [];
  const files = names.sort().map((name) => loadYaml(root, `${folder}/${name}`));
  failOn(
    folder,
    files.flatMap((file) => (file.file === labelFile ? checkLabelShape(file) : checkDashboardShape(file))),
  );
  const sources = files.filter(({ file }) => file !== labelFile).map(toSource);
  const labels = files.find(({ file }) => file === labelFile);
  const known = (labels?.value ?? {}) as Readonly<Record<string, string>>;
  failOn(folder, [
    ...sources.flatMap((source) => checkDashboard(source, streams)),
    ...checkTogether(sources),
    ...checkLabels(sources, labels, known),
  ]);
  return sources
    .sort((a, b) => a.raw.place - b.raw.place)
    .map(({ id, raw }) => {
      const { title, about, stream } = raw;
      const labelled = (field: string) => ({ field, label: known[field] as string });
      const plain = (text: string) =>
        (readCondition(text, streams.get(stream) as DashboardStream) as { kql: string }).kql;
      return {
        id,
        objectId: `${elasticPackage}-${raw.saved_as ?? id}`,
        title,
        about,
        stream,
        controls: raw.controls.map(labelled),
        panels: raw.panels.map((panel) => makePanel(panel, labelled, plain)),
        reach: raw.reach,
      };
    });
}

function toSource(file: YamlFile): DashboardFile {
  const id = file.file.slice(folder.length + 1, -'.yml'.length);
  return { id, file, raw: file.value as unknown as RawDashboard };
}

function checkDashboard(source: DashboardFile, streams: ReadonlyMap<string, DashboardStream>): readonly string[] {
  const stream = streams.get(source.raw.stream);
  if (stream === undefined) {
    const known = [...streams.keys()].join(', ');
    return [findingAt(source, ['stream'], `there is no stream ${source.raw.stream}; there is ${known}`)];
  }
  return [...checkFieldUses(source, stream), ...checkConditions(source, stream), ...checkLayout(source)];
}

function checkConditions(source: DashboardFile, stream: DashboardStream): readonly string[] {
  return source.raw.panels.flatMap(({ where, measure, measures }, index) => {
    const parts = [measure, ...(measures ?? [])].map((one) => one?.part);
    const conditions: readonly (readonly [string | undefined, readonly (string | number)[]])[] = [
      [where, ['where']],
      ...parts.map((part, at) => [part, at === 0 ? ['measure', 'part'] : ['measures', at - 1, 'part']] as const),
    ];
    return conditions.flatMap(([text, keys]) => {
      const read = text === undefined ? undefined : readCondition(text, stream);
      const problems = read !== undefined && 'problems' in read ? read.problems : [];
      return problems.map((problem) => panelFinding(source, index, keys, problem));
    });
  });
}

/** Every field that people see has a name for people, and no name is left over. */
function checkLabels(
  sources: readonly DashboardFile[],
  file: YamlFile | undefined,
  known: Readonly<Record<string, string>>,
): readonly string[] {
  const used = new Set<string>();
  const missing = sources.flatMap((source) => {
    const shown = source.raw.panels.flatMap((panel, index) =>
      usesOf(panel)
        .filter(({ keys }) => keys[0] !== 'measure' && keys[0] !== 'measures')
        .map(({ field, keys }) => ({ field, path: ['panels', index, ...keys] as const })),
    );
    const all = [
      ...source.raw.controls.map((field, index) => ({ field, path: ['controls', index] as const })),
      ...shown,
    ];
    return all.flatMap(({ field, path }) => {
      if (Object.hasOwn(known, field)) used.add(field);
      const first = !Object.hasOwn(known, field) && !used.has(field);
      if (!first) return [];
      used.add(field);
      return [findingAt(source, path, `${field} has no name in ${labelFile}`)];
    });
  });
  const unused = Object.keys(known).filter((field) => !used.has(field));
  return [
    ...missing,
    ...unused.map((field) => {
      return `${labelFile}:${file?.lineOf([field]) ?? 1} no dashboard shows ${field}${didYouMean(field, used)}`;
    }),
  ];
}
