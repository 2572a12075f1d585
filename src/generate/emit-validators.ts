import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { objectName, type SchemaModel } from '../schema/model.ts';
import type { Artefact } from './artefact.ts';
import { slashBanner } from './banner.ts';
import { documentShape, eventShape } from './shapes.ts';
import { documentTypeName, filePrefix, objectTypeName } from './stream-objects.ts';
import { validatorSchema } from './validator-schema.ts';

/**
 * Validators of event and document, compiled beforehand: at run time there is neither ajv nor a schema. The code is
 * JavaScript under the name of a TypeScript module, so that tsc carries it along; `validators.ts` gives it types.
 */
export function emitValidators(model: SchemaModel): readonly Artefact[] {
  const object = objectTypeName(model.stream);
  const document = documentTypeName(model.stream);
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  ajv.addSchema(validatorSchema(eventShape(model)), 'event');
  ajv.addSchema(validatorSchema(documentShape(model)), 'document');
  // ajv ships CommonJS: the function is the default of the default.
  const standalone = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default;
  const code = standalone(ajv, { [`check${object}`]: 'event', [`check${document}`]: 'document' });
  const prefix = filePrefix(model.stream);
  const banner = slashBanner(`fields/${model.stream}`);
  return [
    { path: `src/generated/${prefix}validator-code.ts`, content: `${banner}\n// @ts-nocheck\n${code.trim()}\n` },
    { path: `src/generated/${prefix}validators.ts`, content: [banner, ...validators(model.stream), ''].join('\n') },
  ];
}

/** The module that gives the compiled code its types. */
function validators(stream: string): readonly string[] {
  const [name, prefix] = [objectName(stream), filePrefix(stream)];
  const [object, document] = [objectTypeName(stream), documentTypeName(stream)];
  const one = name === 'event' ? 'an event' : `a ${name}`;
  return [
    `import type { JumpCloud${document} } from './${prefix}document.ts';`,
    `import type { JumpCloud${object} } from './${name}.ts';`,
    `import { check${document}, check${object} } from './${prefix}validator-code.ts';`,
    '',
    'interface Check {',
    '  (value: unknown): boolean;',
    '  readonly errors: readonly { readonly instancePath: string; readonly message: string }[] | null;',
    '}',
    '',
    `/** Whether every declared attribute of ${one} has the declared type. */`,
    `export function isJumpCloud${object}(value: unknown): value is JumpCloud${object} {`,
    `  return (check${object} as unknown as Check)(value);`,
    '}',
    '',
    '/** Whether a value has the declared fields of a document and no others. */',
    `export function isJumpCloud${document}(value: unknown): value is JumpCloud${document} {`,
    `  return (check${document} as unknown as Check)(value);`,
    '}',
    '',
    `/** The first thing in ${one} that is not as declared: a JSON pointer and a few words. Undefined for a valid one. */`,
    `export function find${object}Flaw(value: unknown): string | undefined {`,
    `  return flawOf(check${object} as unknown as Check, value);`,
    '}',
    '',
    '/** The first thing in a document that is not as declared. Undefined for a valid document. */',
    `export function find${document}Flaw(value: unknown): string | undefined {`,
    `  return flawOf(check${document} as unknown as Check, value);`,
    '}',
    '',
    'function flawOf(check: Check, value: unknown): string | undefined {',
    '  if (check(value)) return undefined;',
    '  const flaw = check.errors?.[0];',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is a program
    "  return `${flaw?.instancePath || '/'} ${flaw?.message}`;",
    '}',
  ];
}
