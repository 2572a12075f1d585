import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaModel } from '../model/model.ts';
import { type Artefact, generatedPage } from './artefact.ts';
import { renderFieldTable } from './field-table.ts';
import { renderReadme, type StreamDocs } from './render-readme.ts';

/** Where the README of the package is written, with the functions of elastic-package. */
export const readmeTemplate = 'docs/templates/README.md';

/**
 * The README of the package and the page of exported fields.
 * @param samples the sample event of each stream, as JSON text
 * @throws IngestError JC_PACKAGE_INVALID where the template uses what does not exist
 */
export function emitDocs(
  root: string,
  models: readonly SchemaModel[],
  samples: ReadonlyMap<string, string>,
): readonly Artefact[] {
  const streams = new Map<string, StreamDocs>(
    models.map((model) => [
      model.stream,
      { fieldTable: renderFieldTable(model), sampleEvent: samples.get(model.stream) ?? '' },
    ]),
  );
  const template = readFileSync(join(root, readmeTemplate), 'utf8');
  return [
    { path: 'docs/README.md', content: renderReadme(template, readmeTemplate, streams) },
    generatedPage('exported-fields', 'fields/', exportedFields(streams)),
  ];
}

function exportedFields(streams: ReadonlyMap<string, StreamDocs>): readonly string[] {
  return [
    '# Exported fields',
    '',
    'What a document of each data stream may hold. Descriptions of ECS fields are those of ECS.',
    ...[...streams].flatMap(([stream, { fieldTable }]) => ['', `## ${stream}`, '', fieldTable.trimEnd()]),
  ];
}
