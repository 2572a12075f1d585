import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { LabelledField, Panel } from '../panels/panel.ts';
import type { PanelData } from '../panels/panel-data.ts';
import type { ReportedPanel } from './page/report.ts';

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

  of({ panel, data, isPruned }: ReportedPanel): ReportedPanel {
    return { panel, data: this.replaced(panel, data), isPruned };
  }

  private replaced(panel: Panel, data: PanelData): PanelData {
    switch (data.kind) {
      case 'bands': {
        const by = 'by' in panel && panel.kind !== 'table' ? panel.by : undefined;
        const bands = data.bands.map((band) => {
          return by === undefined || band.name === undefined ? band : { ...band, name: this.name(by, band.name) };
        });
        return { ...data, bands };
      }
      case 'slices': {
        if (!('by' in panel) || panel.kind === 'table' || panel.by === undefined) return data;
        const { by } = panel;
        return { ...data, slices: data.slices.map((slice) => ({ ...slice, name: this.name(by, slice.name) })) };
      }
      case 'rows': {
        if (panel.kind !== 'table') return data;
        const { by } = panel;
        const rows = data.rows.map((row) => {
          return { ...row, names: row.names.map((name, index) => this.name(by[index] as LabelledField, name)) };
        });
        return { ...data, rows };
      }
      case 'documents': {
        if (panel.kind !== 'search') return data;
        return { ...data, documents: data.documents.map((document) => this.document(panel.columns, document)) };
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

  /** With the columns alone. */
  private document(columns: readonly LabelledField[], document: JsonObject): JsonObject {
    const shown: Record<string, JsonValue> = { '@timestamp': document['@timestamp'] ?? null };
    for (const column of columns) {
      const value = valueAt(document, column.field.split('.'));
      if (value === undefined) continue;
      const own = isHarmless(column.field) ? value : this.anyName(column, value);
      put(shown, column.field.split('.'), own);
    }
    return shown;
  }

  private anyName(field: LabelledField, value: JsonValue): JsonValue {
    if (Array.isArray(value)) return value.map((one: JsonValue) => this.anyName(field, one));
    return this.name(field, typeof value === 'string' ? value : JSON.stringify(value));
  }
}

function valueAt(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(value)) {
    const found = value.flatMap((one) => valueAt(one, path) ?? []);
    return found.length > 0 ? found : undefined;
  }
  return isJsonObject(value) && Object.hasOwn(value, head) ? valueAt(value[head], rest) : undefined;
}

function put(into: Record<string, JsonValue>, [head = '', ...rest]: readonly string[], value: JsonValue): void {
  if (rest.length === 0) {
    into[head] = value;
    return;
  }
  const inner = isJsonObject(into[head]) ? { ...into[head] } : {};
  put(inner, rest, value);
  into[head] = inner;
}
