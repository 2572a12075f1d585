import { spread } from '../spread.mjs';

/** As Markdown: what each way costs, and which fields the bytes go to. */
export function printTables(results) {
  const rawOf = ({ mode }) => results.find((other) => other.mode === mode && other.map === undefined);
  console.log('| index | events | refused | bytes a document | times raw | CPU of Elasticsearch, µs a document |');
  console.log('|---|---|---|---|---|---|');
  for (const result of results) {
    const { bytes } = result.weight;
    const times = (bytes / rawOf(result).weight.bytes).toFixed(2);
    console.log(
      `| ${result.mode} | ${result.name} | ${result.refused} | ${bytes.toFixed(0)} | ${times} | ${spread(result.cpus, 0)} |`,
    );
  }
  for (const result of results.filter(({ map }) => map !== 'cluster')) {
    console.log(`\n### ${result.mode}, ${result.name}\n`);
    console.log('| field | bytes a document | terms | values | stored | points |');
    console.log('|---|---|---|---|---|---|');
    for (const [name, parts] of result.weight.fields)
      if (parts.total >= 1)
        console.log(
          `| ${name} | ${['total', 'terms', 'values', 'stored', 'points'].map((part) => parts[part].toFixed(1)).join(' | ')} |`,
        );
  }
}
