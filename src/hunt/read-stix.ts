import { type JsonObject, jsonObjects } from '../core/json.ts';
import type { Entry } from './indicator.ts';

/** A pattern of one comparison: `[ipv4-addr:value = '203.0.113.7']`. */
const oneComparison = /^\s*\[\s*([\w-]+):([\w.'"-]+)\s*(=|ISSUBSET)\s*'((?:[^'\\]|\\.)*)'\s*\]\s*$/s;

const types: Readonly<Record<string, string>> = {
  'ipv4-addr:value': 'ip',
  'ipv6-addr:value': 'ip',
  'domain-name:value': 'domain',
  'email-addr:value': 'email',
  'file:hashes.sha-256': 'sha256',
};

/** The indicators of a bundle. Its other objects say what is known of them. */
export function* entriesOfStix(bundle: JsonObject, name: string): Generator<Entry> {
  for (const object of jsonObjects(bundle.objects)) {
    if (object.type !== 'indicator') continue;
    const { id, pattern, valid_until: until, pattern_type: language = 'stix' } = object;
    const entry = {
      text: typeof pattern === 'string' ? pattern : '',
      source: `${name}, ${typeof id === 'string' ? id : 'an indicator without an ID'}`,
    };
    if (object.revoked === true) yield { ...entry, refuse: 'is revoked' };
    else if (language !== 'stix') yield { ...entry, refuse: `is a pattern of ${String(language)}, not of STIX` };
    else yield { ...entry, ...readPattern(entry.text), until: typeof until === 'string' ? until : undefined };
  }
}

function readPattern(pattern: string): Partial<Entry> {
  const [, object, path = '', operator, quoted = ''] = oneComparison.exec(pattern) ?? [];
  if (object === undefined) return { refuse: 'is not a pattern of one comparison' };
  const compared = `${object}:${path.replace(/['"]/g, '').toLowerCase()}`;
  const type = types[compared];
  if (type === undefined) return { refuse: `compares ${object}:${path}, which events do not have` };
  if (operator === 'ISSUBSET' && type !== 'ip')
    return { refuse: 'looks for a block of something that is not an address' };
  return { text: quoted.replace(/\\(.)/gs, '$1'), type };
}
