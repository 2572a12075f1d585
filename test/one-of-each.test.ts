import { describe, expect, it } from '@jest/globals';
import { filesIn, read } from './support/house/imports.ts';

/** What the house has once, what gives it away in code, and where it is. */
const kinds: readonly (readonly [what: string, sign: RegExp, ...homes: readonly string[]])[] = [
  ['a number as people write it', /\.toLocaleString\(|NumberFormat\([^)]*: 2 \}/, 'src/core/numbers.ts'],
  ['a noun with its count', /=== 1 \? '' : 's'/, 'src/core/numbers.ts'],
  ['a time in RFC 3339', /\.toISOString\(/, 'src/core/timestamp.ts'],
  ['a hash that stands for a value', /JSON\.stringify\(\w+\)(?:, |\)\.digest\()'base64url'/, 'src/core/digest.ts'],
  ['a member by any name', /defineProperty\([^)]*enumerable: true, configurable: true/, 'src/httpjson/draft-value.ts'],
  ['the distance of a misspelt name', /\b(?:levenshtein|edit-?distance)\w*\(/i, 'src/core/nearest-name.ts'],
  ['a hint after a misspelt name', /; did you mean \$\{near/, 'src/core/nearest-name.ts'],
  // Go's templates escape as Go does, the other home reads such escapes again.
  ['text in HTML', /&(?:lt|quot);/, 'src/core/html.ts', 'src/gotemplate/builtins.ts'],
  ['a wait that doubles', /\b2 \*\* (?:Math\.min\(|\w*(?:retr|attempt|fail|tries))/i, 'src/core/backoff.ts'],
  ['columns of a terminal', /\.padEnd\(\w*(?:width|longest|column)|'padEnd'/i, 'src/cli/columns.ts'],
  ['a file that is replaced whole', /\brename(?:Sync)?\(temporary/, 'src/runtime/durable-file.ts'],
];

const files = [...filesIn('src', /\.ts$/), ...filesIn('scripts', /\.mjs$/)].filter(
  (file) => !file.startsWith('src/generated/'),
);

describe('the house has one place for', () => {
  it.each(kinds)('%s', (_, sign, ...homes) => {
    const found = files.filter((file) => sign.test(read(file)));
    expect(found.sort()).toEqual(homes.sort());
  });
});
