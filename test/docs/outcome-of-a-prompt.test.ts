import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { mapOne } from '../support/mapper/map-one.ts';

const prompt = { id: '1', timestamp: '2026-02-22T01:00:52Z', event_type: 'sso_auth', sso_token_success: false };

// Two of them once said the opposite of each other.
it.each([
  ['docs/exported-fields.md', /\| jumpcloud\.derived\.outcome_detail \| .*Its event\.outcome is (\w+)/],
  ['docs/guide/coming-from-elastic.md', /\| a sign-on that asks for a second factor \|.*\| still `(\w+)`/],
  ['docs/reference/mapping.md', /A request for a second factor is `(\w+)` too/],
  ['docs/reference/conditions.md', /A sign-on asked for a second factor\. The outcome is (\w+)/],
])('%s says of a prompt for a second factor what its document says', (file, statement) => {
  const text = readFileSync(join(packageRoot(), file), 'utf8');
  expect(statement.exec(text)?.[1]).toBe(mapOne(prompt).document.event.outcome);
});
