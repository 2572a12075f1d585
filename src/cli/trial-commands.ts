import { type Command, Option } from 'commander';
import { example, wholeNumber } from './options.ts';

/** The commands that need no JumpCloud: to try the program, and to work on it. */
export function addTrialCommands(program: Command, done: (exitCode: number) => void): void {
  program
    .command('simulate')
    .description('Run a simulated JumpCloud with made-up events on this machine, until you press Ctrl-C.')
    .option('--port <number>', 'port on 127.0.0.1; 0 picks a free one', '8080')
    .option('--events <number>', 'number of events', '50000')
    .option('--days <number>', 'number of days that they span', '90')
    .option('--end <time>', 'time of the last event (RFC 3339); default: now')
    .option('--seed <text>', 'seed; a different seed creates different events')
    .option('--key <text>', 'the API key that is accepted')
    .option('--users <number>', 'number of directory users', '250')
    .option('--faults <seed>', 'inject faults: chosen by a seed, or listed in a .json file')
    .option('--incidents <names>', 'add incidents that detection rules must find: names separated by commas, or all')
    .option('--now <time>', 'stop its clock at this time (RFC 3339)')
    .option('--control', 'serve /simulator/, which can move its clock and clear faults')
    .addHelpText('after', example('jumpcloud-elastic simulate --port 8080 --events 1000 --end 2026-01-01T00:00:00Z'))
    .action(async (options) => done(await (await import('./simulate.ts')).runSimulate(options)));

  program
    .command('generate')
    .description('Write everything that is generated from the schema in fields/. Needs a checkout.')
    .option('--check', 'write nothing; fail if a file differs')
    .addHelpText('after', example('jumpcloud-elastic generate --check'))
    .action(async (options) => done(await (await import('./generate.ts')).runGenerateCommand(options)));

  program
    .command('package')
    .description('Build the Elastic package as an archive and a folder. Needs a checkout.')
    .option('--out <folder>', 'where to write it; default: build/packages in the checkout')
    .addOption(
      new Option('--form <form>', 'built for Kibana, source for elastic-package')
        .choices(['built', 'source'])
        .default('built'),
    )
    .addHelpText('after', example('jumpcloud-elastic package --out /tmp/packages'))
    .action(async (options) => done(await (await import('./package.ts')).runPackage(options)));

  program
    .command('demo')
    .description('See it work: collect, map and store the events of a simulated JumpCloud, and count what is stored.')
    .option('--events <number>', 'number of events', wholeNumber, 50_000)
    .option('--days <number>', 'number of days that they span', wholeNumber, 90)
    .option('--output-dir <folder>', 'folder for documents and state; use one folder per set of events', 'demo-output')
    .option('--elasticsearch <url>', 'write to this Elasticsearch instead of a file (or set ELASTICSEARCH_URL)')
    .addHelpText('after', example('jumpcloud-elastic demo --events 5000'))
    .action(async (options) => done(await (await import('./demo.ts')).runDemo(options)));
}
