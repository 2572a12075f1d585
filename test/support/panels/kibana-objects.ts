import { datasetOf } from '../../../src/core/product.ts';
import { dashboards } from '../../../src/generated/dashboards.ts';
import type { Fields } from '../../../src/kql/fields.ts';
import { fieldsOfStream } from '../../../src/report/stream-fields.ts';
import type { Artefact } from '../../../src/tooling/generate/artefact.ts';
import { checkObjects } from '../../../src/tooling/kibana/check-objects.ts';
import type { SavedObject } from '../../../src/tooling/kibana/saved-object.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look at any place of an object
export type Loose = any;

const fields: Readonly<Record<string, Fields>> = Object.fromEntries(
  dashboards.map(({ stream }) => [datasetOf(stream), fieldsOfStream(stream)]),
);

/** The objects of Kibana among generated files. */
export function objectsOf(artefacts: readonly Artefact[]): readonly SavedObject[] {
  return artefacts.filter(({ path }) => path.startsWith('kibana/')).map(({ content }) => JSON.parse(content));
}

export function findObject(objects: readonly SavedObject[], id: string): Loose {
  return objects.find((object) => object.id === id);
}

export function objectFindings(objects: readonly SavedObject[]): readonly string[] {
  return checkObjects(objects, (dataset, field) => fields[dataset]?.(field) !== undefined);
}

/** What Lens knows of a panel. */
export const lens = (panel: Loose): Loose => panel.embeddableConfig.attributes.state;
