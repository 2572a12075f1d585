// The events that bench/cluster.mjs measures. Made by the simulator from a seed; `corpus.json` holds their hash, so that
// a change of the simulator is noticed and never passes for a change of the mapping.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { generateEvents } from '../../dist/simulator/generate-events.js';

const file = new URL('corpus.json', import.meta.url);
const organizations = ['64949312a2930fd2c93b2669'];

/**
 * @param first only so many events, for a trial: their hash is not compared
 * @param accept whether to write down the hash of a corpus that has changed
 * @returns the events, each as its text and its time, and their hash
 */
export function readCorpus({ first, accept }) {
  const known = JSON.parse(readFileSync(file, 'utf8'));
  const { events, days, seed } = known;
  const store = generateEvents({ events, days, end: Date.UTC(2026, 0, 1), seed, organizations });
  const corpus = Array.from({ length: first ?? store.count }, (_, row) => {
    const text = store.text(row);
    return { text, milliseconds: Date.parse(JSON.parse(text).timestamp) };
  });
  const hash = createHash('sha256');
  for (const { text } of corpus) hash.update(`${text}\n`);
  const sha256 = hash.digest('hex');
  if (first === undefined && sha256 !== known.sha256) {
    if (!accept)
      throw new Error(
        `bench/cluster/corpus.json names events with the SHA-256 ${known.sha256}, and the simulator makes events with ${sha256}. ` +
          'The simulator has changed. Run the benchmark again with --accept-corpus, and commit the results with the new hash.',
      );
    writeFileSync(file, `${JSON.stringify({ ...known, sha256 }, null, 2)}\n`);
  }
  return { events: corpus, sha256 };
}
