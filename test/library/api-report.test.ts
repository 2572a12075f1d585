import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';

it('the report of what the library exports is current (npm run api-report)', () => {
  // A process of its own: the extractor is CommonJS with a compiler in it.
  const program = "import { apiReport } from './scripts/api-report.mjs'; process.stdout.write(apiReport());";
  const report = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: packageRoot(),
    encoding: 'utf8',
  });
  expect(report).toBe(readFileSync(join(packageRoot(), 'docs/reference/library.api.md'), 'utf8'));
}, 120_000);
