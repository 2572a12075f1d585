import { join } from 'node:path';
import { runCollector } from '../collector/accounts/collector.ts';
import { elasticsearchCredentials } from '../config/load-config.ts';
import { accountDefaults } from '../config/settings.ts';
import type { AccountConfig, CollectorConfig, OutputConfig } from '../config/types.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { day } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { formatNumber } from '../core/numbers.ts';
import { tagsDefault } from '../core/product.ts';
import { Secret } from '../core/secret.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { incidents } from '../simulator/incidents/incidents.ts';
import { defaultKey } from '../simulator/options.ts';
import type { Checkpoint } from '../state/checkpoint.ts';
import { alignColumns } from './columns.ts';
import { commandLogger } from './command-logger.ts';
import { demoIncidents, startChildSimulator } from './demo/child-simulator.ts';
import { countSource, countStored, countUserDocuments } from './demo/counts.ts';
import { claimFolder, stateFolder } from './demo/folder.ts';
import { installForDemo } from './demo/install.ts';
import { reportOfDemo } from './demo/report.ts';
import { renderSummary } from './demo/tables.ts';
import { hideSecrets } from './known-secrets.ts';
import { listenForStopOrExit } from './listen-for-stop.ts';
import { toStdout } from './print.ts';
import { createProgress } from './progress.ts';

export interface DemoArguments {
  readonly events: number;
  readonly days: number;
  readonly outputDir: string;
  readonly elasticsearch?: string;
}

/** The demo's present. It stands still, so that the demo can be repeated with the same documents. */
const end = Date.UTC(2026, 0, 1);
const demoClock: Clock = { now: () => end, sleep: systemClock.sleep };

/** Collects a simulated JumpCloud. @returns 0 where what is stored is what the API counts */
export async function runDemo(given: DemoArguments): Promise<number> {
  const elasticsearch = given.elasticsearch ?? process.env.ELASTICSEARCH_URL;
  const [file, usersFile] = [join(given.outputDir, 'events.ndjson'), join(given.outputDir, 'users.ndjson')];
  const healthFile = join(given.outputDir, 'collector.ndjson');
  const output: OutputConfig = elasticsearch
    ? { kind: 'elasticsearch', url: elasticsearch, ...elasticsearchCredentials(process.env) }
    : { kind: 'ndjson', path: join(given.outputDir, '{stream}.ndjson') };
  hideSecrets(output);
  const state = stateFolder(given.outputDir, elasticsearch);
  await claimFolder(given.outputDir, { events: given.events, days: given.days, incidents: demoIncidents });
  if (output.kind === 'elasticsearch') await installForDemo(output, toStdout);
  const started = Date.now();
  const simulator = await startChildSimulator({ events: given.events, days: given.days, end: formatTimestamp(end) });
  try {
    const account = demoAccount(simulator.url, given.days);
    const { events: counted, users: directory } = await countSource(account, end);
    toStdout(`A simulated JumpCloud holds ${formatNumber(counted)} events of ${given.days} days.`);
    const { run, users, stopped } = await collect(account, output, state, healthFile, counted);
    const error = run.error ?? users.error;
    if (error) throw inWordsOfDemo(error, state);
    if (stopped) {
      toStdout('Stopped. Run the demo again to continue where it stopped.');
      return (run.checkpoint ?? users.checkpoint) ? 0 : 130;
    }
    const { totals } = run.checkpoint as Checkpoint;
    toStdout(`\n${renderSummary(totals)}`);
    const inElasticsearch = totals.stored + totals.alreadyThere;
    const stored = elasticsearch ? { documents: inElasticsearch, distinct: inElasticsearch } : await countStored(file);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    toStdout(
      `${formatNumber(run.summary.stored)} events stored by this run in ${seconds} s, ${elasticsearch ? 'into Elasticsearch' : `into ${file}`}`,
    );
    const duplicates = stored.documents - stored.distinct;
    toStdout(`counted by the API ${counted}, stored ${stored.distinct}, duplicates ${duplicates}`);
    const usersStored = await countUserDocuments(users, elasticsearch ? undefined : usersFile);
    toStdout(`users in the directory ${directory}, stored ${usersStored}`);
    if (counted === stored.distinct && duplicates === 0 && directory === usersStored) {
      const files = [file, usersFile, healthFile];
      const page = await reportOfDemo(given.outputDir, output.kind === 'elasticsearch' ? output : files);
      toStdout('\nIncidents among them');
      alignColumns(demoIncidents.map((name) => [`  ${name}`, incidents[name].says])).forEach(toStdout);
      const sources = elasticsearch
        ? [`elasticsearch:${new URL(elasticsearch).origin}`]
        : files.map((one) => `ndjson:${one}`);
      toStdout(`To find them: npx jumpcloud-elastic detect ${sources.map((source) => `--from ${source}`).join(' ')}`);
      toStdout(`To see the report, open ${page} in a browser.`);
      return 0;
    }
    throw new IngestError(
      'JC_BUG',
      `The API counts ${counted} events, ${stored.distinct} are stored, ${duplicates} of them twice; of ${directory} users ${usersStored}`,
      {
        advice: `If something in ${given.outputDir} was changed or removed since the last demo, remove that folder and start again. If not, please report it.`,
      },
    );
  } finally {
    await simulator.close();
  }
}

async function collect(account: AccountConfig, output: OutputConfig, state: string, healthFile: string, total: number) {
  const config: CollectorConfig = {
    accounts: [account],
    output,
    map: 'collector',
    tags: tagsDefault,
    state: { directory: state },
    logLevel: 'error',
    healthDocuments: output.kind === 'elasticsearch' ? { kind: 'output' } : { kind: 'ndjson', path: healthFile },
  };
  const progress = createProgress(process.stderr, {
    format: 'collecting {bar} {percentage}% | {value}/{total} events | {duration_formatted}',
    total,
    steps: 5,
    line: (done) => `collected ${done} of ${total} events`,
  });
  const { stop, release } = listenForStopOrExit();
  try {
    const [run, users] = await runCollector({
      config,
      once: true,
      clock: demoClock,
      stop,
      log: commandLogger(config.logLevel),
      stdout: process.stdout,
      onPage: (page, { stream }) => {
        if (stream === 'events') progress.add(page.fetched - page.repeated);
      },
    });
    if (!run || !users) throw new IngestError('JC_BUG', 'The demo had no account to collect');
    return { run, users, stopped: stop.gently.aborted };
  } finally {
    release();
    progress.end();
  }
}

/** The demo has no options about state; what it keeps can go. */
function inWordsOfDemo(error: IngestError, state: string): IngestError {
  if (error.code !== 'JC_STATE_OTHER_OUTPUT') return error;
  return new IngestError(error.code, error.message, { advice: `Remove ${state} and run the demo again.` });
}

function demoAccount(url: string, days: number): AccountConfig {
  return {
    ...accountDefaults,
    name: 'demo',
    url,
    apiKey: new Secret(defaultKey),
    streams: ['events', 'users'],
    orgIds: [],
    services: ['all'],
    startingPoint: (days + 1) * day,
    // Nothing arrives late where the clock stands still.
    sourceLagTime: 0,
    // The simulator is ours.
    rateLimit: { requestsPerSecond: 1000, burst: 1000 },
    ssl: undefined,
    proxyUrl: undefined,
  };
}
