import { readFileSync } from 'node:fs';
import { posix, relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Seconds of the suites that take 5 or more on two cores. They need not be exact: after the first run, jest has its own. */
const seconds = JSON.parse(readFileSync(new URL('long-suites.json', import.meta.url), 'utf8'));

/**
 * Long suites first, so that no worker is left alone with one in the end. Jest knows from earlier runs which are long, and
 * in a fresh clone goes by the size of files, which says nothing of that: the list stands in for what it does not know.
 */
export default class LongSuitesFirst extends Sequencer {
  /** Milliseconds. A suite that is not in the list comes after those that are, a larger file before a smaller one. */
  time(test) {
    const { config, hasteFS } = test.context;
    const listed = seconds[relative(config.rootDir, test.path).replaceAll('\\', posix.sep)];
    return super.time(test) ?? (listed === undefined ? (hasteFS.getSize(test.path) ?? 0) / 1e6 : listed * 1000);
  }
}
