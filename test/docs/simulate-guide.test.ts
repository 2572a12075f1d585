import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { startCli } from '../cli/run-cli.ts';

const guide = readFileSync(new URL('../../docs/guide/simulate.md', import.meta.url), 'utf8');

it('the incident in the guide is the one that its command prints', async () => {
  const [, args = '', shown = ''] =
    /^\$ npx jumpcloud-elastic (simulate .*--incidents travel)\n[\s\S]*?\n(Incident [\s\S]*?)\n```/m.exec(guide) ?? [];
  expect(shown).not.toBe('');
  const { child, ended } = startCli([...args.split(' '), '--port', '0']);
  let printed = '';
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text: string) => {
      printed += text;
      if (printed.includes('two-countries-within-an-hour') && printed.endsWith('\n')) resolve();
    });
    child.once('exit', () => resolve());
  });
  child.kill('SIGTERM');
  await ended;
  expect(printed).toContain(shown);
});
