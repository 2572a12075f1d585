import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { LabelledField, Panel } from '../panels/panel.ts';
import type { PanelData } from '../panels/panel-data.ts';

/** Fields whose values are kinds, states and places. Of any other field the report must assume that it names somebody. */
const harmless = new Set([
  '@timestamp',
  'agent.version',
  'client.geo.country_iso_code',
  'client.geo.location',
  'client.geo.region_name',
  'device.model.name',
  'error.code',
  'event.action',
  'event.end',
  'event.outcome',
  'event.provider',
  'event.start',
  'event.type',
  'host.os.family',
  'jumpcloud.collector.account',
  'jumpcloud.collector.slice.counted',
  'jumpcloud.collector.slice.missing',
  'jumpcloud.collector.slice.recovered',
  'jumpcloud.collector.slice.state',
  'jumpcloud.collector.stream',
  'jumpcloud.derived.actor_type',
  'jumpcloud.derived.changes.fields',
  'jumpcloud.derived.changes.verdict',
  'jumpcloud.derived.changes.weaker',
  'jumpcloud.derived.factor',
  'jumpcloud.derived.factors.failed',
  'jumpcloud.derived.factors.succeeded',
  'jumpcloud.derived.local_hour',
  'jumpcloud.derived.push_device.geo.country_iso_code',
  'jumpcloud.event.association.connection.from.type',
  'jumpcloud.event.association.connection.to.type',
  'jumpcloud.event.association.op',
  'jumpcloud.event.auth_context.policies_applied.metadata.action',
  'jumpcloud.event.auth_type',
  'jumpcloud.event.command.request_type',
  'jumpcloud.event.initiated_by.source',
  'jumpcloud.event.mech',
  'jumpcloud.event.mfa_meta.type',
  'jumpcloud.event.operation_type',
  'jumpcloud.event.resource.application_name',
  'jumpcloud.event.resource.type',
  'jumpcloud.event.status',
  'jumpcloud.user.department',
  'jumpcloud.user.mfa.configured',
  'jumpcloud.user.mfaEnrollment.overallStatus',
  'jumpcloud.user.state',
  'organization.id',
  'package.name',
  'process.name',
  'service.target.name',
  'service.target.type',
  'user.roles',
]);

export function isHarmless(field: string): boolean {
  return harmless.has(field);
}

/** Gives panels without names of people, devices and addresses: `Person 3` in place of each, the same wherever it is. */
export class Pseudonyms {
  private readonly given = new Map<string, Map<string, string>>();

  replaced(panel: Panel, data: PanelData): PanelData {
    const by = 'by' in panel && panel.by !== undefined ? [panel.by].flat() : [];
    const named = (name: string, index = 0) => {
      const field = by[index];
      return field === undefined ? name : this.name(field, name);
    };
    switch (data.kind) {
      case 'bands': {
        const bands = data.bands.map((band) => (band.name === undefined ? band : { ...band, name: named(band.name) }));
        return { ...data, bands };
      }
      case 'slices':
        return { ...data, slices: data.slices.map((slice) => ({ ...slice, name: named(slice.name) })) };
      case 'rows':
        return { ...data, rows: data.rows.map((row) => ({ ...row, names: row.names.map(named) })) };
      case 'documents': {
        const columns = panel.kind === 'search' ? panel.columns : [];
        return { ...data, documents: data.documents.map((document) => this.members(columns, document)) };
      }
      // Places are cells of some hundred kilometers; numbers and texts of the panels name nobody.
      case 'number':
      case 'places':
      case 'text':
        return data;
    }
  }

  private name({ field, label }: LabelledField, value: string): string {
    if (isHarmless(field)) return value;
    const names = this.given.get(label) ?? new Map<string, string>();
    this.given.set(label, names);
    const name = names.get(value) ?? `${label} ${names.size + 1}`;
    names.set(value, name);
    return name;
  }

  /** @param above the path of the object */
  private members(columns: readonly LabelledField[], object: JsonObject, above = ''): JsonObject {
    const members = Object.entries(object).map(([name, value]) => [
      name,
      this.shown(columns, value, `${above}${name}`),
    ]);
    return Object.fromEntries(members);
  }

  /** @param path of the value; what is neither a column nor above one is left out */
  private shown(columns: readonly LabelledField[], value: JsonValue, path: string): JsonValue {
    if (isHarmless(path) || value === null) return value;
    if (Array.isArray(value)) return value.map((one: JsonValue) => this.shown(columns, one, path));
    const column = columns.find(({ field }) => field === path);
    if (column !== undefined) return this.name(column, typeof value === 'string' ? value : JSON.stringify(value));
    return isJsonObject(value) ? this.members(columns, value, `${path}.`) : null;
  }
}
