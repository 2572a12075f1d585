import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Meters } from '../runtime/meters.ts';

/** Milliseconds to a local cluster, half a minute to one that is overloaded. */
const bulkSeconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 90];

/** What requests came to, and whether the configuration is the one of the file. */
export function requestMetrics(registry: Registry): {
  readonly meters: Meters;
  readonly reloaded: (result: 'applied' | 'refused') => void;
} {
  const registers = [registry];
  const answers = new Counter({
    name: 'jumpcloud_elastic_api_answers_total',
    help: 'Responses from JumpCloud by status class, including retries; none: no response arrived.',
    labelNames: ['account', 'class'],
    registers,
  });
  const bulk = new Histogram({
    name: 'jumpcloud_elastic_bulk_duration_seconds',
    help: 'Duration of bulk requests to Elasticsearch, including failed ones.',
    labelNames: ['account', 'stream'],
    buckets: bulkSeconds,
    registers,
  });
  const reloads = new Counter({
    name: 'jumpcloud_elastic_config_reloads_total',
    help: 'Attempts to apply a changed configuration: applied, or refused (the old one stays in use).',
    labelNames: ['result'],
    registers,
  });
  const current = new Gauge({
    name: 'jumpcloud_elastic_config_last_reload_successful',
    help: '0 while the configuration file was refused and an older one is in use.',
    registers,
  });
  // A counter that begins with its first event has no increase at it.
  for (const result of ['applied', 'refused']) reloads.inc({ result }, 0);
  current.set(1);
  return {
    meters: {
      answered: (account, status) => answers.inc({ account, class: classOf(status) }),
      bulkSent: (account, stream, milliseconds) => bulk.observe({ account, stream }, milliseconds / 1000),
    },
    reloaded: (result) => {
      reloads.inc({ result });
      current.set(result === 'applied' ? 1 : 0);
    },
  };
}

function classOf(status: number | undefined): string {
  return status === undefined ? 'none' : `${Math.floor(status / 100)}xx`;
}
