// Runs the program in this process whenever it is told to, on the clock that it is told.
import { setClock } from './fast-clock.mjs';

const { runProgram } = await import('../../dist/cli/program.js');
// Loaded now and not within the first run.
await import('../../dist/cli/collect.js');

process.on('message', async ({ args, clock }) => {
  setClock(clock);
  process.send({ exitCode: await runProgram(args) });
});
process.on('disconnect', () => process.exit());
