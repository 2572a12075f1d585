import { isIP } from 'node:net';
import type { JsonValue } from '../../../core/json.ts';
import { isJsonObject } from '../../../core/json.ts';
import { formatFloat } from '../../../gotemplate/float.ts';
import { parseBool } from '../../../gotemplate/values.ts';
import type { DraftValue } from '../../draft-value.ts';
import { value } from '../../option-spec.ts';
import { deleteField, getField, putField } from '../event-fields.ts';
import type { Process } from '../processor.ts';
import { allOrNothing, flag, type ProcessorDefinition, text } from './definition.ts';

const types = ['integer', 'long', 'float', 'double', 'string', 'boolean', 'ip'] as const;
type Type = (typeof types)[number];

/** Changes the type of fields, in place or under another name. */
export const convert: ProcessorDefinition = {
  options: {
    fields: { kind: 'list' },
    ignore_missing: flag,
    fail_on_error: flag,
    mode: value('string', { oneOf: ['copy', 'rename'] }),
    tag: text,
  },
  make: ({ get, required, flag: flagOf, fail }) => {
    const fields = required<JsonValue[]>('fields').map((entry) => {
      const { from, to = '', type = null } = isJsonObject(entry) ? entry : {};
      if (typeof from !== 'string' || typeof to !== 'string') throw fail('.fields: each needs from.');
      const known = types.find((name) => name === String(type).toLowerCase());
      if (type !== null && known === undefined) throw fail(`.fields: "${type}" is not one of ${types.join(', ')}.`);
      if (known === undefined && to === '') throw fail(`.fields: ${from} needs to or type.`);
      return { from, to: to || from, type: known };
    });
    const isRename = get<string>('mode')?.toLowerCase() === 'rename';
    const [ignoreMissing, failOnError] = [flagOf('ignore_missing', false), flagOf('fail_on_error', true)];
    const change: Process = (event) => {
      for (const { from, to, type } of fields) {
        const found = getField(event, from);
        if (found === undefined && ignoreMissing) continue;
        const made = found === undefined || type === undefined ? found : converted(found, type);
        if (made === undefined) {
          if (!failOnError) continue;
          return found === undefined
            ? `the field ${from} is missing`
            : `the field ${from} cannot be converted to ${type}`;
        }
        if (isRename && from !== to) deleteField(event, from);
        putField(event, to, made);
      }
      return true;
    };
    return failOnError ? allOrNothing(change) : change;
  },
};

/** @returns undefined if the value cannot be of the type */
function converted(found: DraftValue, type: Type): DraftValue | undefined {
  switch (type) {
    case 'integer':
      return integer(found, 32);
    case 'long':
      return integer(found, 64);
    case 'float':
    case 'double': {
      const number = scalarNumber(found);
      return number === undefined || type === 'double' ? number : Math.fround(number);
    }
    case 'string':
      if (typeof found === 'number' && !Number.isInteger(found)) return formatFloat(found, 'g', -1);
      return typeof found === 'object' ? undefined : String(found);
    case 'boolean':
      if (typeof found === 'boolean') return found;
      return typeof found === 'string' ? parseBool(found) : undefined;
    case 'ip':
      return typeof found === 'string' && isIP(found) !== 0 ? found : undefined;
  }
}

/** Texts may be decimal or, with 0x, hexadecimal; a fraction is cut. Beyond 2^53 the integer stays exact as a bigint. */
export function integer(found: DraftValue, bits: 32 | 64): DraftValue | undefined {
  let wide: bigint | undefined;
  if (typeof found === 'number') wide = Number.isFinite(found) ? BigInt(Math.trunc(found)) : undefined;
  else if (typeof found === 'bigint') wide = found;
  else if (typeof found === 'string' && /^[+-]?\d+$/.test(found)) wide = BigInt(found.replace('+', ''));
  else if (typeof found === 'string' && /^0[xX][\da-fA-F]+$/.test(found)) wide = BigInt(found);
  if (wide === undefined || BigInt.asIntN(bits, wide) !== wide) return undefined;
  return Number.isSafeInteger(Number(wide)) ? Number(wide) : wide;
}

function scalarNumber(found: DraftValue): number | undefined {
  if (typeof found === 'number' || typeof found === 'bigint') return Number(found);
  if (typeof found !== 'string' || found.trim() !== found || found === '') return undefined;
  const number = Number(found);
  return Number.isFinite(number) ? number : undefined;
}
