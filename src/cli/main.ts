#!/usr/bin/env node
import { runProgram } from './program.ts';

// A reader that has seen enough (`| head`) is no error; a full disk behind `>` is one of the output. Where documents go to
// standard output, their sink listens too, and knows better what it means.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (process.stdout.listenerCount('error') > 1) return;
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(
    `error: standard output cannot be written (${error.code ?? error.message})\n  code: JC_SINK_WRITE\n`,
  );
  process.exit(5);
});

process.exitCode = await runProgram(process.argv.slice(2));
