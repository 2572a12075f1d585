/** Way of an event, stage 1 of 11: the arguments of the process in; the options of a command out. */
import { Command, CommanderError, Help, Option } from 'commander';
import { IngestError } from '../core/errors.ts';
import { packageVersion } from '../core/package-root.ts';
import { keepOriginalTag, programName, tagsDefault } from '../core/product.ts';
import { addDetectionCommands } from './detection-commands.ts';
import { collect, connectionOptions, example, mapOption, wholeNumber } from './options.ts';
import { printError } from './print.ts';
import { addTrialCommands } from './trial-commands.ts';

/**
 * Runs the command line. A command's code is loaded when it is called: `--version` and `--help` load nothing.
 * @param args without node and script
 * @returns the exit code
 */
export async function runProgram(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return printError(error).exitCode;
    if (error.exitCode === 0) return 0;
    // Without a command commander prints the help and calls that an error without a message.
    if (error.code === 'commander.help') return 2;
    const message = error.message.replace(/^error: /, '').replace(/\n/g, ' ');
    return printError(new IngestError('JC_USAGE', message)).exitCode;
  }
}

/** Without the default of an option that can be repeated: it is an empty list. */
function optionDescription(option: Option): string {
  return Array.isArray(option.defaultValue) ? option.description : new Help().optionDescription(option);
}

function createProgram(done: (exitCode: number) => void): Command {
  const program = new Command(programName)
    .description('Collects JumpCloud events, maps them to ECS, and writes them to Elasticsearch or to files.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({ optionDescription })
    .showSuggestionAfterError()
    .addHelpText('after', exitCodeHelp);

  program
    .command('collect')
    .description('Collect events of the accounts in a configuration file. Continues where the last run stopped.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('--once', 'stop when the present is reached, instead of polling')
    .option('-o, --output <output>', 'stdout, ndjson:PATH or elasticsearch:URL; overrides the configuration')
    .addOption(mapOption('what maps events to ECS: this program or the ingest pipeline; overrides the configuration'))
    .option('--state <directory>', 'folder for checkpoints; overrides the configuration')
    .option('--accept-output', 'continue with this output although the state belongs to another one')
    .option('-q, --quiet', 'log errors only')
    .addHelpText(
      'after',
      example('jumpcloud-elastic collect --config collector.yml --once --output ndjson:events.ndjson'),
    )
    .action(async (options) => done(await (await import('./collect.ts')).runCollect(options)));

  program
    .command('install')
    .description(
      'Install the package (field mappings and ingest pipelines) through Kibana or directly in Elasticsearch.',
    )
    .option('--kibana [url]', 'install through Fleet in Kibana; default: KIBANA_URL')
    .option('--elasticsearch [url]', 'install directly, without Kibana; default: ELASTICSEARCH_URL')
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--uninstall', 'remove what was installed; documents stay')
    .option('--delete-data', 'with --elasticsearch --uninstall: also delete the documents')
    .option('--writer-role <name>', 'create a role that can collect and do nothing else')
    .option('--writer-key <file>', 'create an API key that can collect and do nothing else; - prints it once')
    .option('-c, --config <file>', 'give the role or key the privileges that this configuration needs')
    .option('--namespace <name>', 'limit the role or key to this namespace')
    .option('--space <id>', 'Kibana space')
    .option('--zip <file>', 'another package archive to upload to Kibana')
    .option(
      '--api-key <reference>',
      'file:PATH or a variable reference; default: ELASTICSEARCH_API_KEY or KIBANA_API_KEY',
    )
    .option('--username <name>', 'user name; default: ELASTICSEARCH_USERNAME or KIBANA_USERNAME')
    .option('--password <reference>', 'reference like --api-key; default: ELASTICSEARCH_PASSWORD or KIBANA_PASSWORD')
    .option('--ca <file>', 'certificate authority (PEM file)')
    .option('--ca-fingerprint <hex>', 'SHA-256 fingerprint of the certificate authority')
    .addHelpText('after', example('jumpcloud-elastic install --elasticsearch https://localhost:9200 --dry-run'))
    .action(async (options) => done(await (await import('./install.ts')).runInstall(options)));

  program
    .command('status')
    .description('Show the state of each account, whether or not its collector is running.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('-o, --output <output>', 'the same as for collect; overrides the configuration')
    .option('--state <directory>', 'folder for checkpoints; overrides the configuration')
    .option('--json', 'print JSON')
    .addHelpText('after', example('jumpcloud-elastic status --config collector.yml'))
    .action(async (options) => done(await (await import('./status.ts')).runStatus(options)));

  program
    .command('doctor')
    .description('Check credentials, region, organizations, clock, state and output before you collect.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('-o, --output <output>', 'the same as for collect; overrides the configuration')
    .addOption(mapOption('the same as for collect; overrides the configuration'))
    .option('--state <directory>', 'folder for checkpoints; overrides the configuration')
    .option('--json', 'print JSON')
    .option('--role', 'print the role that the collector needs in Elasticsearch, without checking anything')
    .addHelpText('after', example('jumpcloud-elastic doctor --config collector.yml'))
    .action(async (options) => done(await (await import('./doctor.ts')).runDoctor(options)));

  program
    .command('verify')
    .description('Compare what JumpCloud counts with what is stored. Works while a collector is running.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('--account <name>', 'this account only')
    .option('--from <time>', 'start of the range (RFC 3339, or a date)')
    .option('--to <time>', 'end of the range')
    .option('--deep', 'compare what JumpCloud shows with the output, ID by ID')
    .option('--duplicates', 'look for documents that are stored more than once')
    .option('-o, --output <output>', 'where to look; overrides the configuration')
    .option('--state <directory>', 'folder for checkpoints; overrides the configuration')
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
    .option('-o, --output <output>', 'stdout, ndjson:PATH or elasticsearch:URL; overrides the configuration')
    .option('--state <directory>', 'folder for checkpoints; overrides the configuration')
    .addHelpText(
      'after',
      example('jumpcloud-elastic backfill --config collector.yml --from 2026-01-01 --to 2026-02-01'),
    )
    .action(async (options) => done(await (await import('./backfill.ts')).runBackfillCommand(options)));

  program
    .command('redrive')
    .description('Send dead letters (rejected documents) again. Stop a collector of the same account first.')
    .requiredOption('-c, --config <file>', 'configuration file (YAML)')
    .option('--account <name>', 'this account only')
    .option('-o, --output <output>', 'where to send them; overrides the configuration')
    .option('--state <directory>', 'folder for checkpoints; overrides the configuration')
    .addHelpText('after', example('jumpcloud-elastic redrive --config collector.yml'))
    .action(async (options) => done(await (await import('./redrive.ts')).runRedrive(options)));

  program
    .command('replay')
    .description(
      'Map raw events from files to documents. Reads JSON, a JSON array, or one JSON object per line, also gzipped.',
    )
    .argument('<file...>', 'files with raw events; - is standard input')
    .addOption(new Option('--stream <stream>', 'what the files contain').choices(['events', 'users']).default('events'))
    .option('-o, --output <output>', 'stdout, ndjson:PATH (appends) or elasticsearch:URL', 'stdout')
    .option('--tags <list>', 'tags of the documents, separated by commas', tagsDefault.join(','))
    .option('--input-type <type>', 'input.type of the documents', 'httpjson')
    .option('--namespace <name>', 'namespace of the data stream', 'default')
    .option('--created <time>', 'event.created of the documents (RFC 3339, or a date); default: now')
    .option('--skip-invalid', 'skip and count invalid lines, instead of stopping at the first')
    .option('--pretty', 'indent the documents on standard output')
    .option('--envelope', 'on standard output, write {"_id": …, "_source": …} for each document')
    .addHelpText('after', example(`jumpcloud-elastic replay --pretty --tags ${keepOriginalTag} events.json`))
    .action(async (files, options) => done(await (await import('./replay.ts')).runReplay(files, options)));

  connectionOptions(
    program
      .command('report')
      .description(
        'Make a page with all dashboards, from files or from Elasticsearch. It opens in any browser and needs nothing else.',
      )
      .argument('[file...]', 'files that collect or replay wrote, or raw events and users; - is standard input')
      .option('--from <time>', 'leave out earlier events (RFC 3339, or a date)')
      .option('--to <time>', 'leave out events at or after this time')
      .option('--out <file>', 'where to write it; - is standard output', 'report.html')
      .option('--timezone <name>', 'time zone of all times, such as Europe/Berlin; default: that of this machine')
      .option('--no-personal-data', 'replace names of people, devices and addresses with numbers')
      .option('--elasticsearch [url]', 'report on what is stored there; default: ELASTICSEARCH_URL')
      .option('--namespace <name>', 'namespace of the data streams in Elasticsearch; default: all'),
  )
    .addHelpText('after', example('jumpcloud-elastic report events.ndjson users.ndjson'))
    .action(async (files, options) => done(await (await import('./report.ts')).runReport(files, options)));

  addDetectionCommands(program, done);

  connectionOptions(
    program
      .command('hunt')
      .description('Look for indicators of attackers (addresses, domains, mail addresses, hashes) in past events.')
      .argument('<list...>', 'lists of indicators: one per line, CSV with a header, STIX 2 or MISP')
      .requiredOption('--in <source>', 'ndjson:FILE, which can be repeated, or elasticsearch:URL', collect, [])
      .option('--since <time>', 'leave out earlier events: how long ago (90d), or a time (RFC 3339, or a date)')
      .option('--json', 'print each hit as JSON')
      .option('--namespace <name>', 'namespace of the data streams in Elasticsearch; default: all'),
  )
    .addHelpText('after', example('jumpcloud-elastic hunt indicators.txt --in ndjson:events.ndjson --since 90d'))
    .action(async (lists, options) => done(await (await import('./hunt.ts')).runHunt(lists, options)));

  program
    .command('httpjson')
    .description("Run inputs written for Filebeat's httpjson: a filebeat.yml, a policy, one input, or an integration.")
    .argument(
      '<config>',
      'filebeat.yml, a policy of Elastic Agent, an input, a stream template (*.yml.hbs), or the folder of an integration',
    )
    .option(
      '--var <name=value>',
      `variable of a stream template; for secrets, name=@FILE or 'name=\${NAME}'`,
      collect,
      [],
    )
    .option('--once', 'stop after one run, instead of running at every interval')
    .option('--state <file>', 'file for cursors; without it, they are lost when the program ends')
    .option(
      '-o, --output <output>',
      'stdout, ndjson:PATH or elasticsearch:URL; default: output.elasticsearch of the file, or else stdout',
    )
    .option('--raw', 'write events as received, instead of as Filebeat publishes them')
    .option('--trace <file>', 'write requests and responses to this file, without secrets')
    .option('--dry-run', 'print the first request, without secrets, and send nothing')
    .option('-q, --quiet', 'log errors only')
    .addHelpText(
      'after',
      example('jumpcloud-elastic httpjson filebeat.yml --once --state state.json --output ndjson:events.ndjson'),
    )
    .action(async (file, options) => done(await (await import('./httpjson.ts')).runHttpjson(file, options)));

  addTrialCommands(program, done);
  return program;
}

const exitCodeHelp = `
Exit codes: 0 done · 2 invalid command line, configuration or file · 3 refused by JumpCloud
            4 JumpCloud unreadable, or (status) the collector shows no sign of life
            5 output or state not writable · 6 done, but some documents were rejected · 7 generated files differ
            8 events are missing (verify, status, backfill) or stored twice (verify)
            10 indicators found (hunt)
            1 bug in this program · 130 interrupted before anything was saved
Set DEBUG=1 to see stack traces.`;
