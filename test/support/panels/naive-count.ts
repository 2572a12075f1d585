import type { Measure, Panel } from '../../../src/panels/panel.ts';

/** A document as the property tests make them: flat, and with several values in some fields. */
export interface Made {
  readonly time: number;
  readonly action: string | undefined;
  readonly roles: readonly string[];
  readonly ip: string | undefined;
  readonly distance: number | undefined;
  readonly failed: boolean;
}

export const madeFields = {
  action: 'event.action',
  roles: 'user.roles',
  ip: 'client.ip',
  distance: 'jumpcloud.derived.push_device.distance_km',
} as const;

export function documentOf({ time, action, roles, ip, distance, failed }: Made) {
  return {
    '@timestamp': new Date(time).toISOString(),
    event: { ...(action === undefined ? {} : { action }), outcome: failed ? 'failure' : 'success' },
    ...(roles.length === 0 ? {} : { user: { roles } }),
    ...(ip === undefined ? {} : { client: { ip } }),
    ...(distance === undefined ? {} : { jumpcloud: { derived: { push_device: { distance_km: distance } } } }),
  };
}

/** All values of a field, each once. */
export function valuesIn(made: Made, field: string): readonly string[] {
  if (field === madeFields.action) return made.action === undefined ? [] : [made.action];
  if (field === madeFields.roles) return [...new Set(made.roles)];
  if (field === madeFields.ip) return made.ip === undefined ? [] : [made.ip];
  throw new Error(field);
}

/** The measure of a list of documents, without any cleverness. */
export function measureOf(measure: Measure, documents: readonly Made[]): number | undefined {
  const distances = documents.flatMap(({ distance }) => (distance === undefined ? [] : [distance]));
  switch (measure.kind) {
    case 'count':
      return documents.length;
    case 'unique':
      return new Set(documents.flatMap((made) => valuesIn(made, measure.field))).size;
    case 'max':
      return distances.length === 0 ? undefined : Math.max(...distances);
    case 'sum':
      return distances.reduce((sum, one) => sum + one, 0);
    case 'last': {
      const having = documents.filter(({ distance }) => distance !== undefined);
      const newest = Math.max(...having.map(({ time }) => time));
      const values = having.filter(({ time }) => time === newest).map(({ distance = 0 }) => distance);
      return values.length === 0 ? undefined : Math.max(...values);
    }
    case 'share':
      return documents.length === 0 ? undefined : documents.filter(({ failed }) => failed).length / documents.length;
    case 'percentile':
      throw new Error('percentiles have a test of their own');
  }
}

/** Groups by the values of fields, largest first; of equal ones in the order of their names. */
export function groupsOf(documents: readonly Made[], fields: readonly string[], measure: Measure, size: number) {
  const groups = new Map<string, Made[]>();
  for (const made of documents) {
    let keys: readonly (readonly string[])[] = [[]];
    for (const field of fields) keys = keys.flatMap((key) => valuesIn(made, field).map((value) => [...key, value]));
    for (const key of keys) groups.set(JSON.stringify(key), [...(groups.get(JSON.stringify(key)) ?? []), made]);
  }
  const all = [...groups].map(([key, own]) => ({ names: JSON.parse(key) as string[], own }));
  const rank = ({ own }: { own: readonly Made[] }) => measureOf(measure, own) ?? Number.NEGATIVE_INFINITY;
  const joined = ({ names }: { names: readonly string[] }) => JSON.stringify(names);
  all.sort((a, b) => (rank(a) === rank(b) ? (joined(a) < joined(b) ? -1 : 1) : rank(b) - rank(a)));
  return all.slice(0, size);
}

/** A panel of a kind with what every panel has. */
export function panelOf(kind: Panel['kind'], rest: object): Panel {
  const frame = { id: kind, title: kind, why: '', grid: { x: 0, y: 0, w: 8, h: 5 }, mayBeEmpty: false };
  return { ...frame, kind, ...rest } as unknown as Panel;
}
