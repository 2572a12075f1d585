import { createHash } from 'node:crypto';
import { formatFloat } from '../../../gotemplate/float.ts';
import { type DraftValue, isBody } from '../../draft-value.ts';
import { value } from '../../option-spec.ts';
import { getField, putField } from '../event-fields.ts';
import { flag, type ProcessorDefinition, text, texts } from './definition.ts';

const methods = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];

/** Hashes the fields' names and values, in the order of the names. */
export const fingerprint: ProcessorDefinition = {
  options: {
    fields: texts,
    target_field: text,
    method: value('string', {
      oneOf: methods,
      notOffered: { xxhash: 'this engine has no xxHash; use sha1 or sha256' },
    }),
    encoding: value('string', { oneOf: ['hex', 'base32', 'base64'] }),
    ignore_missing: flag,
  },
  make: ({ get, required, flag: flagOf }) => {
    const fields = [...new Set(required<string[]>('fields'))].sort();
    const target = get<string>('target_field') ?? 'fingerprint';
    const method = get<string>('method')?.toLowerCase() ?? 'sha256';
    const encoding = get<string>('encoding')?.toLowerCase() ?? 'hex';
    const ignoreMissing = flagOf('ignore_missing', false);
    return (event) => {
      const hash = createHash(method);
      for (const field of fields) {
        const found = getField(event, field);
        if (found === undefined && ignoreMissing) continue;
        if (found === undefined) return `the field ${field} is missing`;
        if (Array.isArray(found) || isBody(found)) return `the field ${field} is a list or a map`;
        hash.update(`|${field}|${field === '@timestamp' ? goTime(String(found)) : goText(found)}`);
      }
      const digest = hash.update('|').digest();
      putField(event, target, encoding === 'base32' ? base32(digest) : digest.toString(encoding as 'hex' | 'base64'));
      return true;
    };
  },
};

function goText(found: DraftValue): string {
  if (found === null) return '<nil>';
  return typeof found === 'number' && !Number.isInteger(found) ? formatFloat(found, 'g', -1) : String(found);
}

/** `2026-03-01T12:00:00.250Z` as Go prints the time: `2026-03-01 12:00:00.25 +0000 UTC`. */
function goTime(iso: string): string {
  const [, day = iso, time = '', fraction = ''] = /^(.*)T(.*?)(\.\d+)?Z$/.exec(iso) ?? [];
  return `${day} ${time}${fraction.replace(/\.?0+$/, '')} +0000 UTC`;
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{1,5}/g) ?? []).map((five) => {
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)];
  });
  return letters.join('').padEnd(Math.ceil(letters.length / 8) * 8, '=');
}
