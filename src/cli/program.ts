import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { IngestError } from '../core/errors.ts';
import { packageVersion } from '../core/package-root.ts';
import { keepOriginalTag, programName, tagsDefault } from '../core/product.ts';
import { printError } from './print-error.ts';

/**
 * Runs the command line. A command's code is loaded when it is called: `--version` and `--help` load nothing.
 * @param args without node and script
 * @returns the exit code
 */
export async function runProgram(args: readonly string[]): Promise<number> {
  const printing = { print: (line: string) => process.stderr.write(`${line}\n`), debug: Boolean(process.env.DEBUG) };
  let exitCode = 0;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return printError(error, printing).exitCode;
    if (error.exitCode === 0) return 0;
    // Without a command commander prints the help and calls that an error without a message.
    if (error.code === 'commander.help') return 2;
    const message = error.message.replace(/^error: /, '').replace(/\n/g, ' ');
    return printError(new IngestError('JC_USAGE', message), printing).exitCode;
  }
}

function createProgram(done: (exitCode: number) => void): Command {
  const program = new Command(programName)
    .description('Collects JumpCloud events, maps them to ECS and writes them to Elasticsearch or to files.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError()
    .addHelpText('after', exitCodeHelp);

  program
    .command('collect')
    .description('Collect the events of the accounts in a configuration file, from where the last run ended.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('--once', 'end when the present is reached, instead of polling on')
    .option('-o, --output <output>', 'stdout, ndjson:PATH or elasticsearch:URL; over the one in the file')
    .addOption(
      mapOption('who maps events to ECS: this program or the pipeline in the cluster; over the one in the file'),
    )
    .option('--state <directory>', 'where checkpoints are kept; over the one in the file')
    .option('--accept-output', 'go on in this output although the state belongs to another one')
    .option('-q, --quiet', 'log errors only')
    .addHelpText(
      'after',
      example('jumpcloud-elastic collect --config collector.yml --once --output ndjson:events.ndjson'),
    )
    .action(async (options) => done(await (await import('./collect.ts')).runCollect(options)));

  program
    .command('install')
    .description('Install the package: field mappings and ingest pipelines, by Kibana or straight into Elasticsearch.')
    .option('--kibana [url]', 'by Fleet in Kibana; KIBANA_URL unless given')
    .option('--elasticsearch [url]', 'where there is no Kibana; ELASTICSEARCH_URL unless given')
    .option('--dry-run', 'tell what would be changed, and change nothing')
    .option('--uninstall', 'remove what was installed, and nothing else; documents stay')
    .option('--delete-data', 'with --uninstall from Elasticsearch: delete the documents too')
    .option('--writer-role <name>', 'make a role in Elasticsearch that can collect and nothing more')
    .option('--writer-key <file>', 'make an API key that can collect and nothing more; - prints it once')
    .option('-c, --config <file>', 'of role and key: the rights that this configuration needs, with its shared state')
    .option('--namespace <name>', 'of role and key: this namespace only')
    .option('--space <id>', 'space of Kibana')
    .option('--zip <file>', 'another archive of the package, for Kibana')
    .option(
      '--api-key <reference>',
      'file:PATH, or a variable as in a configuration; ELASTICSEARCH_API_KEY or KIBANA_API_KEY unless given',
    )
    .option('--username <name>', 'ELASTICSEARCH_USERNAME or KIBANA_USERNAME unless given')
    .option('--password <reference>', 'as --api-key; ELASTICSEARCH_PASSWORD or KIBANA_PASSWORD unless given')
    .option('--ca <file>', 'certificate authority, PEM')
    .option('--ca-fingerprint <hex>', 'SHA-256 fingerprint of the certificate authority of Elasticsearch')
    .addHelpText('after', example('jumpcloud-elastic install --elasticsearch https://localhost:9200 --dry-run'))
    .action(async (options) => done(await (await import('./install.ts')).runInstall(options)));

  program
    .command('status')
    .description('Tell how each account gets on, from the state of a collector that runs or has ended.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('-o, --output <output>', 'the one that collect is given; over the one in the file')
    .option('--state <directory>', 'where checkpoints are kept; over the one in the file')
    .option('--json', 'print JSON')
    .addHelpText('after', example('jumpcloud-elastic status --config collector.yml'))
    .action(async (options) => done(await (await import('./status.ts')).runStatus(options)));

  program
    .command('doctor')
    .description('Check credentials, region, organizations, clock, state and output before anything is collected.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('-o, --output <output>', 'the one that collect is given; over the one in the file')
    .addOption(mapOption('as collect is given it; over the one in the file'))
    .option('--state <directory>', 'where checkpoints are kept; over the one in the file')
    .option('--json', 'print JSON')
    .option('--role', 'print the least role that the collector needs in Elasticsearch, and check nothing')
    .addHelpText('after', example('jumpcloud-elastic doctor --config collector.yml'))
    .action(async (options) => done(await (await import('./doctor.ts')).runDoctor(options)));

  program
    .command('verify')
    .description('Show what JumpCloud counts against what is stored. Also while a collector runs.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('--account <name>', 'this account only')
    .option('--from <time>', 'from this time on (RFC 3339, or a day)')
    .option('--to <time>', 'up to this time')
    .option('--deep', 'compare id by id what JumpCloud shows with what the output has')
    .option('--duplicates', 'look for documents that the output has more than once')
    .option('-o, --output <output>', 'where to look; over the one in the file')
    .option('--state <directory>', 'where checkpoints are kept; over the one in the file')
    .option('--json', 'print JSON')
    .addHelpText('after', example('jumpcloud-elastic verify --config collector.yml --deep --from 2026-01-31'))
    .action(async (options) => done(await (await import('./verify.ts')).runVerify(options)));

  program
    .command('backfill')
    .description(
      'Fetch a past time range. Verified parts are not fetched again. Stop a collector of the same account first.',
    )
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .requiredOption('--from <time>', 'start of the range (RFC 3339, or a date)')
    .option(
      '--to <time>',
      'end of the range; default: where the collector or an earlier backfill began, or the present',
    )
    .option('--account <name>', 'this account only')
    .option(
      '--concurrency <number>',
      'number of parts that are fetched at a time, within the rate limit',
      wholeNumber,
      4,
    )
    .option('-o, --output <output>', 'stdout, ndjson:PATH or elasticsearch:URL; over the one in the file')
    .option('--state <directory>', 'where checkpoints are kept; over the one in the file')
    .addHelpText(
      'after',
      example('jumpcloud-elastic backfill --config collector.yml --from 2026-01-01 --to 2026-02-01'),
    )
    .action(async (options) => done(await (await import('./backfill.ts')).runBackfillCommand(options)));

  program
    .command('redrive')
    .description('Send dead letters again. Not while a collector works on the account.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('--account <name>', 'this account only')
    .option('-o, --output <output>', 'where to send them; over the one in the file')
    .option('--state <directory>', 'where checkpoints are kept; over the one in the file')
    .addHelpText('after', example('jumpcloud-elastic redrive --config collector.yml'))
    .action(async (options) => done(await (await import('./redrive.ts')).runRedrive(options)));

  program
    .command('replay')
    .description(
      'Map raw events from files to documents: JSON, a JSON array or one JSON object a line, also as gzip; - is standard input.',
    )
    .argument('<file...>', 'files of raw events')
    .addOption(new Option('--stream <stream>', 'what the files hold').choices(['events', 'users']).default('events'))
    .option('-o, --output <output>', 'stdout, ndjson:PATH (appends) or elasticsearch:URL', 'stdout')
    .option('--tags <list>', 'tags of the documents, separated by commas', tagsDefault.join(','))
    .option('--input-type <type>', 'input.type of the documents', 'httpjson')
    .option('--namespace <name>', 'namespace of the data stream', 'default')
    .option('--created <time>', 'event.created of the documents (RFC 3339); the present unless given')
    .option('--skip-invalid', 'leave out what is no event and count it, instead of ending at the first')
    .option('--pretty', 'indent the documents on standard output')
    .option('--envelope', 'write {"_id": …, "_source": …} on standard output, not the document alone')
    .addHelpText('after', example(`jumpcloud-elastic replay --pretty --tags ${keepOriginalTag} events.json`))
    .action(async (files, options) => done(await (await import('./replay.ts')).runReplay(files, options)));

  program
    .command('httpjson')
    .description("Run inputs written for Filebeat's httpjson: a filebeat.yml, a policy, one input, or an integration.")
    .argument(
      '<config>',
      'filebeat.yml, a policy of Elastic Agent, an input, a stream template (*.yml.hbs), or the folder of an integration',
    )
    .option('--var <name=value>', 'a variable of a stream template; name=@FILE and name=$NAME for secrets', collect, [])
    .option('--once', 'end after one run, instead of at every interval')
    .option('--state <file>', 'where cursors are kept; without it they live as long as the program')
    .option('-o, --output <output>', 'stdout or ndjson:PATH', 'stdout')
    .option('--raw', 'write events as received, in place of what Filebeat publishes')
    .option('--trace <file>', 'write requests and answers there, without secrets')
    .option('--dry-run', 'print the first request, without secrets, and send nothing')
    .option('-q, --quiet', 'log errors only')
    .addHelpText(
      'after',
      example('jumpcloud-elastic httpjson filebeat.yml --once --state state.json --output ndjson:events.ndjson'),
    )
    .action(async (file, options) => done(await (await import('./httpjson.ts')).runHttpjson(file, options)));

  program
    .command('simulate')
    .description('Run a JumpCloud on this machine, with made-up events, until Ctrl-C.')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '8080')
    .option('--events <number>', 'how many events', '50000')
    .option('--days <number>', 'over how many days', '90')
    .option('--end <time>', 'when the last event happened (RFC 3339); the present unless given')
    .option('--seed <text>', 'another seed makes other events')
    .option('--key <text>', 'the API key that is accepted')
    .option('--users <number>', 'how many directory users', '250')
    .option('--faults <seed>', 'let things go wrong: a seed draws what, a .json file tells what')
    .option('--now <time>', 'the time at which its clock stands (RFC 3339); it runs unless given')
    .option('--control', 'serve /simulator/: calls that move its clock and clear faults')
    .addHelpText('after', example('jumpcloud-elastic simulate --port 8080 --events 1000 --end 2026-01-01T00:00:00Z'))
    .action(async (options) => done(await (await import('./simulate.ts')).runSimulate(options)));

  program
    .command('generate')
    .description('Write everything that is generated from the schema under fields/. Needs a checkout.')
    .option('--check', 'write nothing; fail where a file differs')
    .addHelpText('after', example('jumpcloud-elastic generate --check'))
    .action(async (options) => done(await (await import('./generate.ts')).runGenerateCommand(options)));

  program
    .command('package')
    .description('Make the Elastic package: archive and folder. Needs a checkout.')
    .option('--out <folder>', 'where to put it; build/packages of the checkout unless given')
    .addOption(
      new Option('--form <form>', 'built is what Kibana installs, source what elastic-package works on')
        .choices(['built', 'source'])
        .default('built'),
    )
    .addHelpText('after', example('jumpcloud-elastic package --out /tmp/packages'))
    .action(async (options) => done(await (await import('./package.ts')).runPackage(options)));

  program
    .command('demo')
    .description('See it work: a simulated JumpCloud is collected, mapped and stored, and what is stored is counted.')
    .option('--events <number>', 'how many events', wholeNumber, 50_000)
    .option('--days <number>', 'over how many days', wholeNumber, 90)
    .option('--output-dir <folder>', 'where documents and state go', 'demo-output')
    .option('--elasticsearch <url>', 'write there instead of a file (or set ELASTICSEARCH_URL)')
    .addHelpText('after', example('jumpcloud-elastic demo --events 5000'))
    .action(async (options) => done(await (await import('./demo.ts')).runDemo(options)));
  return program;
}

const exitCodeHelp = `
Exit codes: 0 done · 2 wrong command line, configuration or file · 3 JumpCloud refuses · 4 JumpCloud cannot be read
            5 output or state cannot be written · 6 done, but some documents were rejected · 7 generated files differ
            8 events are missing or stored twice
            1 a bug · 130 interrupted before anything was saved
Set DEBUG=1 to see stacks.`;

function example(line: string): string {
  return `\nExample:\n  $ ${line}`;
}

function mapOption(description: string): Option {
  return new Option('--map <who>', description).choices(['collector', 'cluster']);
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
}
