import { cut } from '../../core/excerpt.ts';
import type { JsonValue } from '../../core/json.ts';
import { plural } from '../../core/numbers.ts';
import type { Difference } from './differences.ts';
import type { InstallPlan } from './plan.ts';
import type { UninstallPlan } from './uninstall.ts';

const longestList = 30;
const longestValue = 80;

/** What an installation would do, line by line: + made, ~ changed, - removed. */
export function describePlan({ changes, updates, removals }: InstallPlan): readonly string[] {
  return [
    ...changes.flatMap((change) =>
      change.kind === 'create'
        ? [`+ ${change.object.kind} ${change.object.name}`]
        : [`~ ${change.object.kind} ${change.object.name}`, ...describeDifferences(change.differences)],
    ),
    ...updates.flatMap(({ stream, mapping, pipeline, indices }) => [
      ...(mapping
        ? [`~ mapping of ${stream.writeIndex} (or a new index of ${stream.name}, if the mapping does not fit)`]
        : []),
      ...(indices.length > 0 ? [`~ pipeline of ${stream.name}: ${pipeline}`] : []),
    ]),
    ...removals.map(({ kind, name }) => `- ${kind} ${name}, once no index uses it`),
  ];
}

export function describeUninstall({ objects, streams }: UninstallPlan, deleteData: boolean): readonly string[] {
  return [
    ...streams.map(({ stream, documents, indices }) =>
      deleteData
        ? `- data stream ${stream.name} with ${plural(documents, 'document')}`
        : `${indices.length > 0 ? '~' : ' '} data stream ${stream.name}: its ${documents} documents stay${indices.length > 0 ? ', without a pipeline' : ''}`,
    ),
    ...objects.map(({ kind, name }) => `- ${kind} ${name}`),
  ];
}

function describeDifferences(all: readonly Difference[]): readonly string[] {
  const lines = all
    .slice(0, longestList)
    .map(({ path, before, after }) => `    ${path}: ${show(before)} → ${show(after)}`);
  return all.length > longestList ? [...lines, `    … and ${all.length - longestList} more`] : lines;
}

function show(value: JsonValue | undefined): string {
  return value === undefined ? '(none)' : cut(JSON.stringify(value), longestValue);
}
