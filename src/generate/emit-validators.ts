import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { SchemaModel } from '../schema/model.ts';
import type { Artefact } from './artefact.ts';
import { slashBanner } from './banner.ts';
import { jsonSchemas } from './json-schema.ts';

/**
 * Validators of event and document, compiled beforehand: at run time there is neither ajv nor a schema. The code is
 * JavaScript under the name of a TypeScript module, so that tsc carries it along; `validators.ts` gives it types.
 */
export function emitValidators(model: SchemaModel): readonly Artefact[] {
  const { event, document } = jsonSchemas(model);
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  ajv.addSchema(event, 'event');
  ajv.addSchema(document, 'document');
  // ajv ships CommonJS: the function is the default of the default.
  const standalone = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default;
  const code = standalone(ajv, { checkEvent: 'event', checkDocument: 'document' });
  const banner = slashBanner(`fields/${model.stream}`);
  return [
    { path: 'src/generated/validator-code.ts', content: `${banner}\n// @ts-nocheck\n${code.trim()}\n` },
    { path: 'src/generated/validators.ts', content: [banner, ...validators, ''].join('\n') },
  ];
}

const validators = [
  "import type { JumpCloudDocument } from './document.ts';",
  "import type { JumpCloudEvent } from './event.ts';",
  "import { checkDocument, checkEvent } from './validator-code.ts';",
  '',
  'interface Finding {',
  '  readonly instancePath: string;',
  '  readonly message: string;',
  '}',
  '',
  'interface Check {',
  '  (value: unknown): boolean;',
  '  readonly errors: readonly Finding[] | null;',
  '}',
  '',
  '/** Whether every declared attribute of an event has the declared type. */',
  'export function isJumpCloudEvent(value: unknown): value is JumpCloudEvent {',
  '  return (checkEvent as Check)(value);',
  '}',
  '',
  '/** What in an event is not as declared: a JSON pointer and a few words each. */',
  'export function findEventFindings(value: unknown): readonly string[] {',
  '  return findings(checkEvent as Check, value);',
  '}',
  '',
  '/** Whether a value has the declared fields of a document and no others. */',
  'export function isJumpCloudDocument(value: unknown): value is JumpCloudDocument {',
  '  return (checkDocument as Check)(value);',
  '}',
  '',
  '/** What in a document is not as declared: a JSON pointer and a few words each. */',
  'export function findDocumentFindings(value: unknown): readonly string[] {',
  '  return findings(checkDocument as Check, value);',
  '}',
  '',
  'function findings(check: Check, value: unknown): readonly string[] {',
  "  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);",
  '}',
];
