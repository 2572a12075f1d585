// npm run torture -- [--schedules N] [--seed TEXT] [--only SEED]: random faults, kills and restarts, by seed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { schedules: { type: 'string', default: '200' }, seed: { type: 'string' }, only: { type: 'string' } },
});
if (!/^[1-9]\d*$/.test(values.schedules)) throw new Error('--schedules must be a whole number from 1 on');
const root = fileURLToPath(new URL('..', import.meta.url));
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const child = spawn(process.execPath, [...jest, '--config', 'jest.torture.config.js'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    // Who asks for it wants it to fail where there is no Elasticsearch, not to be skipped.
    CI: 'true',
    TORTURE_SCHEDULES: values.schedules,
    ...(values.seed === undefined ? {} : { TORTURE_SEED: values.seed }),
    ...(values.only === undefined ? {} : { TORTURE_ONLY: values.only }),
  },
});
// Else what it has started would outlive it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
