import type { JsonObject, JsonValue } from '../../core/json.ts';

/** A pointer from one object of Kibana to another, by a name that its text uses. */
export interface Reference {
  readonly type: 'index-pattern' | 'dashboard' | 'search';
  readonly id: string;
  readonly name: string;
}

/** An object as Kibana imports it. */
export interface SavedObject {
  readonly id: string;
  readonly type: 'dashboard' | 'search';
  readonly attributes: JsonObject;
  readonly references: readonly Reference[];
  readonly coreMigrationVersion: string;
  readonly typeMigrationVersion: string;
}

/**
 * The forms that are written. A newer Kibana migrates them; one that does not know a version refuses it, so they are those
 * of the oldest one that is supported.
 */
export const migrationVersions = { coreMigrationVersion: '8.8.0', typeMigrationVersion: '10.2.0' } as const;

/** Part of a dashboard, with pointers whose names are its own. */
export interface Part {
  readonly body: JsonObject;
  readonly references: readonly Reference[];
}

/** Fleet's own data view. It is in no package. */
export const dataView = 'logs-*';

export function toDataView(name: string): Reference {
  return { type: 'index-pattern', id: dataView, name };
}

export function kuery(query = ''): JsonObject {
  return { language: 'kuery', query };
}

/** Kibana keeps parts of its objects as texts. */
export function encoded(value: JsonValue): string {
  return JSON.stringify(value);
}

/** Only documents of one data set. The data view has all logs. */
export function datasetFilter(dataset: string, indexRefName: string): JsonObject {
  const field = 'data_stream.dataset';
  return {
    $state: { store: 'appState' },
    meta: {
      alias: null,
      disabled: false,
      negate: false,
      type: 'phrase',
      key: field,
      field,
      indexRefName,
      params: { query: dataset },
    },
    query: { match_phrase: { [field]: dataset } },
  };
}

/** What every object of ours is called. */
export function objectTitle(title: string): string {
  return `[Logs JumpCloud] ${title}`;
}
