import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { issueFunctions } from './painless/paths.ts';
import { members, path } from './schema-parts.ts';

const script = `${issueFunctions}
def type = ctx.jumpcloud.event[params.from];
def entry = type == null ? null : params.types[type];
if (entry == null) {
  ctx.event.kind = 'event';
  addIssue(ctx, 'unknown_event_type');
  return;
}
ctx.event.kind = entry.kind == null ? 'event' : entry.kind;
if (entry.category != null) ctx.event.category = new ArrayList(entry.category);
if (entry.type != null) ctx.event.type = new ArrayList(entry.type);
`;

/** Looks the event type up in the catalogue and fills event.kind, event.category and event.type. */
export interface Catalogue {
  readonly kind: 'catalogue';
  readonly from: string;
}

export const catalogue: OperationDefinition<Catalogue> = {
  schema: members({ from: path }),
  typescript({ from }, code) {
    code.declared(from, 'keyword');
    const document = code.scope('document');
    const entry = code.scope('entry');
    return [
      `${document}.event.kind = ${entry}?.kind ?? 'event';`,
      `if (${entry} === undefined) ${code.scope('issues')}.add('unknown_event_type');`,
      'else {',
      `  if (${entry}.category.length > 0) ${document}.event.category = ${entry}.category;`,
      `  if (${entry}.type.length > 0) ${document}.event.type = ${entry}.type;`,
      '}',
    ];
  },
  processors({ from }, model) {
    const types = Object.fromEntries(
      model.eventTypes.map(({ name, kind, category, type }) => [
        name,
        {
          ...(kind !== 'event' && { kind }),
          ...(category.length > 0 && { category }),
          ...(type.length > 0 && { type }),
        },
      ]),
    );
    return [scriptProcessor('look_up_event_type', script, { from, types })];
  },
  sentence({ from }) {
    return `\`event.kind\`, \`event.category\` and \`event.type\` are those of the catalog of event types for \`${from}\`.`;
  },
};
