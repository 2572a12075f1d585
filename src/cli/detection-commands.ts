import { type Command, Option } from 'commander';
import { collect, connectionOptions, example } from './options.ts';

type Done = (exitCode: number) => void;

/** The commands about detection rules. Their code is loaded when one of them is called. */
export function addDetectionCommands(program: Command, done: Done): void {
  connectionOptions(
    program
      .command('detect')
      .description('Run the detection rules over what happened, and show what each of them would have found.')
      .requiredOption('--from <source>', 'ndjson:FILE, several times if need be, or elasticsearch:URL', collect, [])
      .option('--since <time>', 'leave out earlier events: how long ago (90d), or a time (RFC 3339, or a date)')
      .option('--until <time>', 'leave out this and later events')
      .option('--rules <folder>', 'rules of your own, instead of those that come with this version')
      .option('--add-rules <folder>', 'rules of your own beside the others; several times if need be', collect, [])
      .option('--lists <file>', 'lists that replace those of the rules by name')
      .option('--profile <name>', 'numbers that somebody else chose, such as sumo, or a file with numbers of your own')
      .option('--indicators <file>', 'what the rules about indicators look for; several times if need be', collect, [])
      .option('--rule <id>', 'this rule only; several times if need be', collect, [])
      .option('--set <key=value>', 'another number for all rules that have it, or for one: ID.KEY=VALUE', collect, [])
      .addOption(
        new Option('--severity <severity>', 'only rules of this severity and worse').choices([
          'low',
          'medium',
          'high',
          'critical',
        ]),
      )
      .option('--summary', 'print one line a rule, and no findings')
      .option('--json', 'print JSON')
      .option('--alerts <output>', 'write alerts of what is new: ndjson:FILE or elasticsearch:URL')
      .option('--state <folder>', 'with --alerts: folder for what was looked at already')
      .option('--follow', 'with --alerts: go on until it is stopped, instead of looking once')
      .option('--every <duration>', 'with --follow: time between two looks', '1m')
      .option('--patience <duration>', 'with --alerts: how long an event waits for earlier ones that come late', '5m')
      .option('--no-warm-up', 'with --alerts: rules of new values learn from new events only, not from stored ones')
      .option('--webhook [url]', 'with --alerts: tell each alert there, too; default: WEBHOOK_URL')
      .option('--webhook-secret <reference>', 'signs what the webhook gets: file:PATH; default: WEBHOOK_SECRET')
      .option('--namespace <name>', 'of the data streams in Elasticsearch; default: all'),
  )
    .addHelpText('after', example('jumpcloud-elastic detect --from ndjson:events.ndjson --from ndjson:users.ndjson'))
    .action(async (options) => done(await (await import('./detect.ts')).runDetect(options)));

  addRulesCommands(program, done);
}

function addRulesCommands(program: Command, done: Done): void {
  const rules = program.command('rules').description('List, show, test, check, export and install detection rules.');

  withNumbers(rules.command('list'))
    .description('List all rules.')
    .addHelpText('after', example('jumpcloud-elastic rules list --json'))
    .action(async (options) => done((await import('./rules.ts')).listRules(options)));

  withNumbers(rules.command('show'))
    .description('Show a rule: what it finds, why it matters, what to do, and which numbers you can set.')
    .argument('<id>', 'ID of the rule')
    .addHelpText('after', example('jumpcloud-elastic rules show brute-force-that-worked'))
    .action(async (id, options) => done((await import('./rules.ts')).showRule(id, options)));

  withNumbers(rules.command('test'))
    .description('Run the tests that stand in the rules.')
    .argument('[id...]', 'IDs of rules; default: all')
    .addHelpText('after', example('jumpcloud-elastic rules test --rules my-rules'))
    .action(async (ids, options) => done((await import('./rules.ts')).testRules(ids, options)));

  withSources(rules.command('check'))
    .description('Check files with rules of your own: their language, and their tests.')
    .argument('<file...>', 'files, or folders with files')
    .addHelpText('after', example('jumpcloud-elastic rules check my-rules/new-rule.yml'))
    .action(async (files, options) => done((await import('./rules.ts')).checkRules(files, options)));

  withNumbers(rules.command('export'))
    .description('Write rules for Kibana, or as pages.')
    .addOption(
      new Option(
        '--format <format>',
        'ndjson: to import in the Security app; package: an archive for Integrations; template: alerting rules without the Security app; docs: pages',
      )
        .choices(['ndjson', 'package', 'template', 'docs'])
        .makeOptionMandatory(),
    )
    .option('--rule <id>', 'this rule only; several times if need be', collect, [])
    .option('--out <path>', 'file, or folder for template and docs; ndjson goes to standard output without it')
    .addHelpText('after', example('jumpcloud-elastic rules export --format ndjson --out jumpcloud-rules.ndjson'))
    .action(async (options) => done((await import('./rules/export.ts')).exportRules(options)));

  connectionOptions(withNumbers(rules.command('install')), 'KIBANA')
    .description('Import rules into the Security app of Kibana. None is enabled unless you ask for it.')
    .requiredOption('--kibana [url]', 'URL of Kibana; default: KIBANA_URL')
    .option('--space <id>', 'space of Kibana; default: the default space')
    .option('--rule <id>', 'this rule only; several times if need be', collect, [])
    .option('--enable', 'enable the rules that are imported')
    .option('--overwrite', 'replace rules that are there already')
    .addHelpText('after', example('jumpcloud-elastic rules install --kibana https://kibana.example.com:5601'))
    .action(async (options) => done(await (await import('./rules/install.ts')).installRules(options)));
}

function withSources(command: Command): Command {
  return command
    .option('--rules <folder>', 'rules of your own, instead of those that come with this program')
    .option('--lists <file>', 'file with lists of your own, such as your networks; replaces ours by name')
    .option('--json', 'print JSON');
}

function withNumbers(command: Command): Command {
  return withSources(command)
    .option('--add-rules <folder>', 'rules of your own beside the others; several times if need be', collect, [])
    .option('--profile <name>', 'set of numbers: a name such as sumo, or a file of your own')
    .option('--set <key=value>', 'another number for all rules that have it, or for one: ID.KEY=VALUE', collect, []);
}
