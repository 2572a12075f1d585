import { mostRelated } from '../../../mapper/steps/related.ts';
import { flattenAttributes, type SchemaModel } from '../../schema/model.ts';
import type { RelatedList } from '../../schema/operations.ts';
import { addressFunctions } from '../painless/addresses.ts';
import { readTypescript } from './condition.ts';
import type { OperationCompiler } from './operation.ts';

const script = `${addressFunctions}
void add(List values, def value, boolean asAddress) {
  if (value == null || values.size() >= ${mostRelated}) return;
  if (value instanceof List) {
    for (def member : value) add(values, member, asAddress);
    return;
  }
  String text = value.toString();
  if (asAddress) {
    for (def address : parseAddresses(text)) {
      if (values.size() < ${mostRelated} && !values.contains(address.ip)) values.add(address.ip);
    }
    return;
  }
  if (!values.contains(text)) values.add(text);
}
void collect(List values, def value, List path, int from, boolean asAddress) {
  if (value == null) return;
  if (from == path.size()) {
    add(values, value, asAddress);
  } else if (value instanceof List) {
    for (def member : value) collect(values, member, path, from, asAddress);
  } else if (value instanceof Map) {
    collect(values, value[path[from]], path, from + 1, asAddress);
  }
}
for (def list : params.lists) {
  List values = new ArrayList();
  for (def path : list.from) collect(values, ctx.jumpcloud.event, path, 0, list.address);
  for (def path : list.fields) collect(values, ctx, path, 0, list.address);
  if (values.isEmpty()) continue;
  if (ctx.related == null) ctx.related = new HashMap();
  ctx.related[list.to] = values;
}
`;

export const related: OperationCompiler<'related'> = {
  typescript({ lists }, model) {
    return withSources(lists).flatMap(({ to, asAddress, from, fields }) => {
      const add = asAddress ? 'addRelatedAddress' : 'addRelated';
      return [
        '{',
        '  const found: string[] = [];',
        ...from.map((path) => `  ${add}(found, ${readValues(path, model)});`),
        ...fields.map((path) => `  ${add}(found, document.${path.replaceAll('.', '?.')});`),
        `  if (found.length > 0) (document.related ??= {}).${to.split('.')[1]} = found;`,
        '}',
      ];
    });
  },
  processors({ lists }) {
    const params = {
      lists: withSources(lists).map(({ to, asAddress, from, fields }) => ({
        to: to.split('.')[1],
        address: asAddress,
        from: from.map((path) => path.split('.')),
        fields: fields.map((path) => path.split('.')),
      })),
    };
    return [{ name: 'collect_related', processor: { script: { source: script, params } } }];
  },
  sentence({ lists }) {
    return withSources(lists)
      .map(({ to, from, fields }) => {
        const sources = [...from, ...fields].map((path) => `\`${path}\``);
        return `\`${to}\` holds every value of ${sources.join(', ')}.`;
      })
      .join(' ');
  },
};

function withSources(lists: readonly RelatedList[]): readonly RelatedList[] {
  return lists.filter(({ from, fields }) => from.length + fields.length > 0);
}

/** A path with a list on its way has many values; one without is read like any other. */
function readValues(path: string, model: SchemaModel): string {
  const parents = flattenAttributes(model.attributes).filter((attribute) => path.startsWith(`${attribute.path}.`));
  if (!parents.some((attribute) => attribute.list)) return readTypescript(path);
  const [head, ...rest] = path.split('.') as [string, ...string[]];
  return `valuesAt(${readTypescript(head)}, ${JSON.stringify(rest)})`;
}
