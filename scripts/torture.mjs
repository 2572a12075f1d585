// npm run torture -- [--schedules N] [--seed TEXT] [--only SEED]: random faults, kills and restarts, by seed.
import { parseArgs } from 'node:util';
import { runJest } from './run-jest.mjs';

const { values } = parseArgs({
  options: { schedules: { type: 'string', default: '200' }, seed: { type: 'string' }, only: { type: 'string' } },
});
if (!/^[1-9]\d*$/.test(values.schedules)) throw new Error('--schedules must be a whole number from 1 on');
// A thousand schedules take an hour and a half.
const boundMs = Math.max(45 * 60, Number(values.schedules) * 15) * 1000;
process.exitCode = await runJest(['--config', 'jest.torture.config.js'], {
  boundMs,
  environment: {
    // Who asks for it wants it to fail where there is no Elasticsearch, not to be skipped.
    CI: 'true',
    TORTURE_SCHEDULES: values.schedules,
    ...(values.seed === undefined ? {} : { TORTURE_SEED: values.seed }),
    ...(values.only === undefined ? {} : { TORTURE_ONLY: values.only }),
  },
});
