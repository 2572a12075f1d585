import { type Command, Option } from 'commander';
import { collect, connectionOptions, example } from './options.ts';

type Done = (exitCode: number) => void;

/** The commands about detection rules. Their code is loaded when one of them is called. */
export function addDetectionCommands(program: Command, done: Done): void {
  connectionOptions(
    program
      .command('detect')
      .description('Run the detection rules over past events, and show what each would have found.')
      .requiredOption('--from <source>', 'ndjson:FILE, which can be repeated, or elasticsearch:URL', collect, [])
      .option('--since <time>', 'leave out earlier events: how long ago (90d), or a time (RFC 3339, or a date)')
      .option('--until <time>', 'leave out events at or after this time')
      .option('--rules <folder>', 'folder of rules of your own, instead of those of this program')
      .option(
        '--add-rules <folder>',
        'folder of rules of your own, in addition to the others; can be repeated',
        collect,
        [],
      )
      .option('--lists <file>', 'file with lists of your own, such as your networks; they replace ours by name')
      .option('--profile <name>', 'set of numbers: a name such as sumo, or a file of your own')
      .option('--indicators <file>', 'file with indicators for the rules that need them; can be repeated', collect, [])
      .option('--rule <id>', 'run only this rule; can be repeated', collect, [])
      .option(
        '--set <key=value>',
        'set a number in all rules that have it, or in one rule: ID.KEY=VALUE; can be repeated',
        collect,
        [],
      )
      .addOption(
        new Option('--severity <severity>', 'only rules of this severity or higher').choices([
          'low',
          'medium',
          'high',
          'critical',
        ]),
      )
      .option('--summary', 'print one line a rule, and no findings')
      .option('--json', 'print JSON')
      .option('--alerts <output>', 'write an alert for each new finding: ndjson:FILE or elasticsearch:URL')
      .option('--state <folder>', 'with --alerts: folder that records what was already checked')
      .option('--follow', 'with --alerts: keep checking until you stop it, instead of checking once')
      .option('--every <duration>', 'with --follow: time between two checks', '1m')
      .option('--patience <duration>', 'with --alerts: how long to wait for events that arrive late', '5m')
      .option('--no-warm-up', 'with --alerts: rules about new values learn from new events only, not from stored ones')
      .option('--webhook [url]', 'with --alerts: also send each alert to this URL; default: WEBHOOK_URL')
      .option('--webhook-secret <reference>', 'secret that signs webhook requests: file:PATH; default: WEBHOOK_SECRET')
      .option('--namespace <name>', 'namespace of the data streams in Elasticsearch; default: all'),
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
    .description('Run the tests of the rules.')
    .argument('[id...]', 'IDs of rules; default: all')
    .addHelpText('after', example('jumpcloud-elastic rules test --rules my-rules'))
    .action(async (ids, options) => done((await import('./rules.ts')).testRules(ids, options)));

  withSources(rules.command('check'))
    .description('Check rules of your own: their syntax and their tests.')
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
    .option('--rule <id>', 'run only this rule; can be repeated', collect, [])
    .option('--out <path>', 'file, or folder for template and docs; ndjson goes to standard output without it')
    .addHelpText('after', example('jumpcloud-elastic rules export --format ndjson --out jumpcloud-rules.ndjson'))
    .action(async (options) => done((await import('./rules/export.ts')).exportRules(options)));

  connectionOptions(withNumbers(rules.command('install')), 'KIBANA')
    .description('Import rules into the Security app of Kibana. None is enabled unless you ask for it.')
    .requiredOption('--kibana [url]', 'URL of Kibana; default: KIBANA_URL')
    .option('--space <id>', 'space of Kibana; default: the default space')
    .option('--rule <id>', 'run only this rule; can be repeated', collect, [])
    .option('--enable', 'enable the rules that are imported')
    .option('--overwrite', 'replace rules that already exist')
    .addHelpText('after', example('jumpcloud-elastic rules install --kibana https://kibana.example.com:5601'))
    .action(async (options) => done(await (await import('./rules/install.ts')).installRules(options)));
}

function withSources(command: Command): Command {
  return command
    .option('--rules <folder>', 'folder of rules of your own, instead of those of this program')
    .option('--lists <file>', 'file with lists of your own, such as your networks; they replace ours by name')
    .option('--json', 'print JSON');
}

function withNumbers(command: Command): Command {
  return withSources(command)
    .option(
      '--add-rules <folder>',
      'folder of rules of your own, in addition to the others; can be repeated',
      collect,
      [],
    )
    .option('--profile <name>', 'set of numbers: a name such as sumo, or a file of your own')
    .option(
      '--set <key=value>',
      'set a number in all rules that have it, or in one rule: ID.KEY=VALUE; can be repeated',
      collect,
      [],
    );
}
