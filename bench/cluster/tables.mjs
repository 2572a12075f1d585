import { spread } from '../common.mjs';
import { reasons, worthSaying } from './reasons.mjs';

/** Markdown: what each way costs, and which fields the bytes go to. */
export function tablesOf(results, isTrial) {
  const fields = fieldRows(results, isTrial);
  return [
    '| index | events | bytes a document | times raw | CPU of Elasticsearch, µs a document | times the old commit |',
    '|---|---|---|---|---|---|',
    ...results.map((result) => costRow(result, results)),
    '',
    `Fields of ${worthSaying} bytes a document and more, standard / logsdb:`,
    '',
    '| field | bytes | index | doc values | stored | why |',
    '|---|---|---|---|---|---|',
    ...fields,
  ];
}

function costRow(result, results) {
  const sameMode = results.filter(({ mode }) => mode === result.mode);
  const times = (result.weight.bytes / sameMode[0].weight.bytes).toFixed(2);
  const old = sameMode.find((other) => other.map === result.map && other.checkout !== result.checkout);
  const ratio =
    result.checkout === 'now' && old
      ? spread(
          result.cpus.map((cpu, round) => cpu / old.cpus[round]),
          2,
        )
      : '';
  const name = `${result.name}${result.refused > 0 ? ` (${result.refused} refused)` : ''}`;
  const cells = [result.mode, name, result.weight.bytes.toFixed(0), times, spread(result.cpus, 0), ratio];
  return `| ${cells.join(' | ')} |`;
}

/** @throws Error if a field is not worth its bytes, for all that is known */
function fieldRows(results, isTrial) {
  const ours = results.filter(({ checkout, map }) => checkout === 'now' && map === 'collector');
  const byMode = ours.map(({ weight }) => new Map(weight.fields.map((field) => [field.name, field])));
  const most = (name) => Math.max(...byMode.map((fields) => fields.get(name)?.total ?? 0));
  const names = [...new Set(byMode.flatMap((fields) => [...fields.keys()]))]
    .filter((name) => most(name) >= worthSaying)
    .sort((a, b) => most(b) - most(a));
  const unexplained = names.filter((name) => reasons[name] === undefined);
  // A few events make every field look large.
  if (unexplained.length > 0 && !isTrial)
    throw new Error(`bench/cluster/reasons.mjs does not say what these fields are worth: ${unexplained.join(', ')}`);
  return names.map((name) => {
    const both = (part) => byMode.map((fields) => fields.get(name)?.[part].toFixed(0) ?? '–').join(' / ');
    return `| \`${name}\` | ${['total', 'index', 'values', 'stored'].map(both).join(' | ')} | ${reasons[name] ?? ''} |`;
  });
}
