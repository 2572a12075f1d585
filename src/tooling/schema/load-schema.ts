import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from '../../core/errors.ts';
import type { MappingEntry, SchemaModel } from '../model/model.ts';
import { checkDialect } from './dialect.ts';
import { roleOf } from './file-role.ts';
import { loadAttributes } from './load-attributes.ts';
import { loadDocumentFields } from './load-document-fields.ts';
import { loadEventTypes } from './load-event-types.ts';
import { loadYaml, type YamlFile } from './load-yaml.ts';
import { checkPolicies } from './policies.ts';

/**
 * Reads `fields/<stream>/` and checks it.
 * @param root the folder that holds `fields/`
 * @throws IngestError JC_SCHEMA_INVALID with every finding, each with file and line
 */
export function loadSchema(root: string, stream: string): SchemaModel {
  const files = listYaml(root, `fields/${stream}`).map((file) => loadYaml(root, file));
  failOn(files.flatMap(checkDialect));
  const model: SchemaModel = {
    stream,
    attributes: files.filter((file) => roleOf(file) === 'attributes').flatMap(loadAttributes),
    documentFields: files.filter((file) => roleOf(file) === 'document').flatMap(loadDocumentFields),
    eventTypes: files.filter((file) => roleOf(file) === 'catalogue').flatMap(loadEventTypes),
    mapping: files.filter((file) => roleOf(file) === 'mapping').flatMap(loadMapping),
  };
  failOn(checkPolicies(model));
  return model;
}

function listYaml(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return entries
    .filter((entry) => entry.endsWith('.yml'))
    .map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`)
    .sort();
}

function loadMapping(file: YamlFile): readonly MappingEntry[] {
  return (file.value as readonly Readonly<Record<string, unknown>>[]).map((entry, index) => {
    const [operation, body] = Object.entries(entry)[0] as [string, Readonly<Record<string, unknown>> | null];
    return { operation, body: body ?? {}, location: { file: file.file, line: file.lineOf([index]) } };
  });
}

function failOn(findings: readonly string[]): void {
  if (findings.length === 0) return;
  throw new IngestError('JC_SCHEMA_INVALID', `fields/ breaks ${findings.length} rule(s):\n  ${findings.join('\n  ')}`);
}
