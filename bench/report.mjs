// The mapper and httpjson benchmarks, one after the other, as Markdown:
// npm run bench -- [--events N --runs N …] [--out bench/RESULTS.md]
// What stands under "## Backfill" in the file is kept: that benchmark takes long, and is run by itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { machine, today } from './common.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--out');
const out = at === -1 ? undefined : args.splice(at, 2)[1];

function run(name, given) {
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(new URL(name, import.meta.url)), ...given], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
  return stdout.trim();
}

function backfillSection() {
  const text = out !== undefined && existsSync(out) ? readFileSync(out, 'utf8') : '';
  const start = text.indexOf('## Backfill');
  if (start !== -1) return text.slice(start).trim();
  return '## Backfill\n\nNot measured yet: `npm run bench:backfill`, and with `-- --memory 500000`.';
}

const gibibytes = Math.round(totalmem() / 2 ** 30);
const text = `# Benchmark results

Made by \`npm run bench${args.length > 0 ? ` -- ${args.join(' ')}` : ''}\` on ${today}: ${machine},
${gibibytes} GiB, ${type()} ${release()}. Ratios between the rows of a table say more than the rows: all
modes of a table ran in turn on the same machine. "CPU" is user and system time of the measured process with all its
threads; servers are processes of their own.

## Mapper

What mapping a parsed event costs, as a multiple of what parsing it costs; and what the whole way costs from an event's bytes
to those of its document: parsed, mapped and serialised, or written as the collector does (docs/adr/0012).

${run('mapper.mjs', [])}

## Collecting

\`--map collector\` and \`--map cluster\` are the program itself: \`collect --once\`, with checkpoint, ledger and the look-up of
ids, \`event.original\` left out as by default. "Alone" is without those: the httpjson engine, the mapping where it is named,
and a file. Into Elasticsearch a smaller number of events is written, and enrichment is left out of its pipeline.

${run('httpjson.mjs', args)}

### For comparison: measured elsewhere

Not results of this run: an earlier measurement with events of the same kind, also on two cores. Set
\`FILEBEAT=/path/to/filebeat\` to have it measured in the table above.

| | events/s | CPU, µs an event | peak RSS, MiB |
|---|---|---|---|
| Filebeat, httpjson input, to a file | 8,100 to 9,000 | 155 to 175 | 198 (pages of 1,000), 640 (10,000) |
| Filebeat, CEL input, to a file | 11,000 | 109 | |

${backfillSection()}
`;
if (out === undefined) process.stdout.write(text);
else writeFileSync(out, text);
