import { spawnSync } from 'node:child_process';
import { describe } from '@jest/globals';

/**
 * A group of tests that need something of the system that not every system gives. If it does not this is said aloud; a CI
 * machine that runs Linux as root always does, so there it is a failure.
 * @param probe a command that ends with 0 if the system gives it
 */
export function describeIfSystemAllows(what: string, probe: readonly string[], name: string, tests: () => void): void {
  const [command = '', ...args] = probe;
  const tried = spawnSync(command, args, { encoding: 'utf8' });
  if (tried.status === 0) {
    describe(name, tests);
    return;
  }
  const why = tried.error?.message ?? tried.stderr.trim();
  const mustRun = process.platform === 'linux' && process.getuid?.() === 0 && process.env.CI === 'true';
  if (mustRun) throw new Error(`This system gives no ${what}, and these tests must run: ${name}\n${why}`);
  process.stderr.write(`\nNOT RUN, this system gives no ${what} (${why}): ${name}\n`);
  describe.skip(name, tests);
}
