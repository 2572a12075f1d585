import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { packageRoot } from '../../../src/core/package-root.ts';

export type PublishedSchema = 'event' | 'document' | 'user' | 'user-document' | 'collector-document';

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const compiled = new Map<PublishedSchema, ValidateFunction>();

/** The first thing in a value that the published JSON Schema refuses: a JSON pointer and a few words. */
export function findFlaw(schema: PublishedSchema, value: unknown): string | undefined {
  const validate = compiled.get(schema) ?? ajv.compile(read(schema));
  compiled.set(schema, validate);
  if (validate(value)) return undefined;
  const flaw = validate.errors?.[0];
  return `${flaw?.instancePath || '/'} ${flaw?.message}`;
}

function read(schema: PublishedSchema): object {
  return JSON.parse(readFileSync(join(packageRoot(), `docs/reference/${schema}.schema.json`), 'utf8'));
}
