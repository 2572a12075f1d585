import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IngestError } from '../../../src/core/errors.ts';
import { packageRoot } from '../../../src/core/package-root.ts';
import type { Artefact } from '../../../src/tooling/generate/artefact.ts';
import { emitDashboards } from '../../../src/tooling/generate/emit-dashboards.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';

/** Files under `kibana/dashboards/`, by name. */
export type DashboardFiles = Readonly<Record<string, string>>;

/** Two dashboards with a panel of every kind. */
export const soundDashboards: DashboardFiles = {
  'first.yml': `title: First
about: It is the first.
place: 1
stream: events
controls: [event.provider]
panels:
  - kind: metric
    title: Share of failures
    why: Shows a share.
    where: $sign_in
    measure: {kind: share, part: $failed}
    grid: [0, 0, 24, 5]
  - kind: metric
    title: Slowest
    why: Shows a percentile.
    measure: {kind: percentile, percent: 95, field: jumpcloud.derived.vendor_latency_ms}
    tone: danger
    grid: [24, 0, 24, 5]
  - kind: time
    title: Over time
    why: Shows bands.
    by: event.provider
    grid: [0, 5, 16, 10]
  - kind: bar
    title: Bars
    why: Shows values.
    where: 'event.action: user_update'
    by: user.name
    opens: second
    grid: [16, 5, 16, 10]
  - kind: region
    title: Countries
    why: Shows countries.
    by: client.geo.country_iso_code
    grid: [32, 5, 16, 10]
  - kind: table
    title: Rows
    why: Shows rows.
    by: [user.name, client.ip]
    measures:
      - {kind: count, label: Events}
      - {kind: max, label: Last seen, field: '@timestamp'}
    grid: [0, 15, 24, 10]
  - kind: map
    title: Places
    why: Shows places.
    geo: client.geo.location
    may_be_empty: true
    grid: [24, 15, 24, 10]
  - kind: heatmap
    title: Heat
    why: Shows heat.
    by: event.provider
    size: 5
    grid: [0, 25, 24, 10]
  - kind: search
    title: Latest
    why: Shows documents.
    columns: [message, user.name]
    grid: [24, 25, 24, 10]
`,
  'second.yml': `title: Second
about: It is the second.
place: 2
stream: events
controls: [user.name]
panels:
  - kind: markdown
    title: Text
    why: Tells something.
    text: Read this.
    grid: [0, 0, 12, 5]
  - kind: donut
    title: Ring
    why: Shows slices.
    by: event.provider
    measure: {kind: unique, field: user.name, label: People}
    grid: [12, 0, 18, 5]
  - kind: treemap
    title: Tree
    why: Shows areas.
    by: event.provider
    grid: [30, 0, 18, 5]
`,
  'labels.yml': `event.provider: Service
user.name: Person
client.ip: Address
client.geo.country_iso_code: Country
client.geo.location: Place
message: Message
`,
};

const models = ['events', 'users', 'collector'].map((stream) => loadSchema(packageRoot(), stream));

/** What is generated from dashboards. @throws IngestError as the generator does */
export function emitFrom(files: DashboardFiles): readonly Artefact[] {
  const root = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-dashboards-'));
  try {
    mkdirSync(join(root, 'kibana/dashboards'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'kibana/dashboards', name), text);
    return emitDashboards(root, models);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Why the generator refuses dashboards. */
export function findingsOf(files: DashboardFiles): readonly string[] {
  try {
    emitFrom(files);
    return [];
  } catch (error) {
    if (!(error instanceof IngestError) || error.code !== 'JC_SCHEMA_INVALID') throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
}

/** The sound dashboards with one place changed; the text must be there exactly once. */
export function changedDashboard(file: string, from: string, to: string): DashboardFiles {
  const parts = (soundDashboards[file] ?? '').split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places with ${JSON.stringify(from)}`);
  return { ...soundDashboards, [file]: parts.join(to) };
}
