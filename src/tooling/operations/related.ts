import { mostRelated } from '../../mapper/steps/related.ts';
import { type RelatedKind, relatedKinds } from '../model/model.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { addressFunctions } from './painless/addresses.ts';
import { keysOf } from './painless/paths.ts';
import { members, paths } from './schema-parts.ts';

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

interface RelatedList {
  readonly to: string;
  readonly asAddress: boolean;
  /** Attributes of the event. */
  readonly from: readonly string[];
  /** Fields of the document, for values of which only the mapping knows what they are. */
  readonly fields: readonly string[];
}

/** Collects every address, user, host and hash of the event into `related.*`. */
export interface Related {
  readonly kind: 'related';
  readonly lists: readonly RelatedList[];
}

export const related: OperationDefinition<Related> = {
  schema: members({}, Object.fromEntries(relatedKinds.map((kind) => [kind, paths]))),
  plan: (body: Readonly<Partial<Record<RelatedKind, readonly string[]>>>, { attributes }) => ({
    kind: 'related',
    lists: relatedKinds.map((kind) => ({
      to: `related.${kind}`,
      asAddress: kind === 'ip',
      from: [...attributes.values()].filter(({ related }) => related === kind).map(({ path }) => path),
      fields: body[kind] ?? [],
    })),
  }),
  typescript({ lists }, code) {
    const document = code.scope('document');
    return withSources(lists).flatMap(({ to, asAddress, from, fields }) => {
      const add = code.use('related', asAddress ? 'addRelatedAddress' : 'addRelated');
      return [
        '{',
        '  const found: string[] = [];',
        ...from.map((path) => `  ${add}(found, ${code.values(path)});`),
        ...fields.map((path) => `  ${add}(found, ${code.field(path)});`),
        `  if (found.length > 0) (${document}.related ??= {}).${to.split('.')[1]} = found;`,
        '}',
      ];
    });
  },
  processors({ lists }) {
    const params = {
      lists: withSources(lists).map(({ to, asAddress, from, fields }) => ({
        to: to.split('.')[1],
        address: asAddress,
        ...keysOf({ from, fields }),
      })),
    };
    return [scriptProcessor('collect_related', script, params)];
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
