import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { SchemaModel } from '../schema/model.ts';
import type { Artefact } from './artefact.ts';
import { slashBanner } from './banner.ts';
import { documentShape, eventShape } from './shapes.ts';
import { validatorSchema } from './validator-schema.ts';

/**
 * Validators of event and document, compiled beforehand: at run time there is neither ajv nor a schema. The code is
 * JavaScript under the name of a TypeScript module, so that tsc carries it along; `validators.ts` gives it types.
 */
export function emitValidators(model: SchemaModel): readonly Artefact[] {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  ajv.addSchema(validatorSchema(eventShape(model)), 'event');
  ajv.addSchema(validatorSchema(documentShape(model)), 'document');
  // ajv ships CommonJS: the function is the default of the default.
  const standalone = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default;
  const code = standalone(ajv, { checkEvent: 'event', checkDocument: 'document' });
  const banner = slashBanner(`fields/${model.stream}`);
  return [
    { path: 'src/generated/validator-code.ts', content: `${banner}\n// @ts-nocheck\n${code.trim()}\n` },
    { path: 'src/generated/validators.ts', content: [banner, ...validators, ''].join('\n') },
  ];
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the text is a program
const validators = [
  "import type { JumpCloudDocument } from './document.ts';",
  "import type { JumpCloudEvent } from './event.ts';",
  "import { checkDocument, checkEvent } from './validator-code.ts';",
  '',
  'interface Check {',
  '  (value: unknown): boolean;',
  '  readonly errors: readonly { readonly instancePath: string; readonly message: string }[] | null;',
  '}',
  '',
  '/** Whether every declared attribute of an event has the declared type. */',
  'export function isJumpCloudEvent(value: unknown): value is JumpCloudEvent {',
  '  return (checkEvent as unknown as Check)(value);',
  '}',
  '',
  '/** Whether a value has the declared fields of a document and no others. */',
  'export function isJumpCloudDocument(value: unknown): value is JumpCloudDocument {',
  '  return (checkDocument as unknown as Check)(value);',
  '}',
  '',
  '/** The first thing in an event that is not as declared: a JSON pointer and a few words. Undefined for a valid event. */',
  'export function findEventFlaw(value: unknown): string | undefined {',
  '  return flawOf(checkEvent as unknown as Check, value);',
  '}',
  '',
  '/** The first thing in a document that is not as declared. Undefined for a valid document. */',
  'export function findDocumentFlaw(value: unknown): string | undefined {',
  '  return flawOf(checkDocument as unknown as Check, value);',
  '}',
  '',
  'function flawOf(check: Check, value: unknown): string | undefined {',
  '  if (check(value)) return undefined;',
  '  const flaw = check.errors?.[0];',
  "  return `${flaw?.instancePath || '/'} ${flaw?.message}`;",
  '}',
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: the text is a program
