import { dashboardColumns } from '../../panels/panel.ts';
import { type DashboardFile, findingAt, panelFinding, type RawPanel } from './raw.ts';
import { slug } from './slug.ts';

type Placed = Pick<RawPanel, 'title' | 'grid'>;

/** What of the panels' places and titles does not go together within a dashboard. */
export function checkLayout(source: DashboardFile): readonly string[] {
  const { panels } = source.raw;
  return panels.flatMap((panel, index) => {
    const before = panels.slice(0, index);
    const [x, y, w, h] = panel.grid;
    const say = (keys: readonly string[], what: string) => [panelFinding(source, index, keys, what)];
    if (before.some(({ title }) => slug(title) === slug(panel.title)))
      return say(['title'], 'another panel of the dashboard has this title');
    if (w < 1 || h < 1) return say(['grid'], 'width and height must be at least 1');
    if (x + w > dashboardColumns) return say(['grid'], `ends at column ${x + w} of ${dashboardColumns}`);
    const other = before.find((one) => overlap(one, panel));
    if (other !== undefined) return say(['grid'], `lies on ${other.title}`);
    // Kibana would move it up.
    if (y > 0 && !panels.some((one) => bearsOn(one, panel))) return say(['grid'], `nothing ends above it at row ${y}`);
    return [];
  });
}

/** What of several dashboards does not go together. */
export function checkTogether(sources: readonly DashboardFile[]): readonly string[] {
  const streams = new Map(sources.map(({ id, raw }) => [id, raw.stream]));
  return [
    ...twice(sources, ({ raw }) => raw.title, ['title'], 'the title'),
    ...twice(sources, ({ raw }) => String(raw.place), ['place'], 'the place'),
    ...twice(sources, ({ id, raw }) => raw.saved_as ?? id, ['saved_as'], 'saved_as'),
    ...searchTitles(sources),
    ...sources.flatMap((source) =>
      source.raw.panels.flatMap(({ opens }, index): readonly string[] => {
        if (opens === undefined || (opens !== source.id && streams.get(opens) === source.raw.stream)) return [];
        const there = streams.get(opens);
        const why =
          opens === source.id ? 'is this dashboard' : there === undefined ? 'is not a dashboard' : `shows ${there}`;
        return [panelFinding(source, index, ['opens'], `opens: ${opens} ${why}`)];
      }),
    ),
  ];
}

function twice(
  sources: readonly DashboardFile[],
  read: (source: DashboardFile) => string,
  path: readonly string[],
  what: string,
): readonly string[] {
  return sources.flatMap((source, index) => {
    const other = sources.slice(0, index).find((one) => read(one) === read(source));
    return other === undefined
      ? []
      : [findingAt(source, path, `${what} ${read(source)} is that of ${other.file.file}`)];
  });
}

/** A saved search is opened alone too, so its title stands beside those of all dashboards. */
function searchTitles(sources: readonly DashboardFile[]): readonly string[] {
  const seen = new Map<string, DashboardFile>();
  return sources.flatMap((source) =>
    source.raw.panels.flatMap(({ kind, title }, index) => {
      if (kind !== 'search') return [];
      const other = seen.get(slug(title));
      seen.set(slug(title), source);
      if (other === undefined || other === source) return [];
      return [panelFinding(source, index, ['title'], `a search of ${other.file.file} has this title`)];
    }),
  );
}

function overlap({ grid: [x, y, w, h] }: Placed, { grid: [x2, y2, w2, h2] }: Placed): boolean {
  return x < x2 + w2 && x2 < x + w && y < y2 + h2 && y2 < y + h;
}

/** Whether the second stands right below the first. */
function bearsOn({ grid: [x, y, w, h] }: Placed, { grid: [x2, y2, w2] }: Placed): boolean {
  return y + h === y2 && x < x2 + w2 && x2 < x + w;
}
