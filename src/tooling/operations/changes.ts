import {
  type Condition,
  conditionPainless,
  conditionSentence,
  conditionTypescript,
  readPainless,
  whenSchema,
} from './condition.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path } from './schema-parts.ts';

const script = `${pathFunctions}
def changes = ctx.jumpcloud.event[params.from];
for (def change : changes instanceof List ? changes : [changes]) {
  def target = change.field instanceof String ? params.fields[change.field] : null;
  if (target == null || !(change.to instanceof String)) continue;
  if (at(ctx, target) == null) put(ctx, target, change.to);
}
`;

/** Copies what attributes were changed to. */
export interface Changes {
  readonly kind: 'changes';
  readonly from: string;
  /** Field of the document by changed attribute. */
  readonly fields: Readonly<Record<string, string>>;
  readonly when: readonly Condition[];
}

export const changes: OperationDefinition<Changes> = {
  schema: members({ from: path, fields: { type: 'object', additionalProperties: path } }, { when: whenSchema }),
  needs: ({ from }) => [from],
  typescript({ from, fields, when }, code) {
    const value = code.whole(from, 'flattened');
    const condition = conditionTypescript(when, code, `${value} !== undefined`);
    const targets = [...new Set(Object.values(fields))];
    return [
      `if (${condition}) {`,
      `  const changed = ${code.use('changes', 'changedValues')}(${value}, new Map(${JSON.stringify(Object.entries(fields))}));`,
      ...targets.map((to) => {
        const key = JSON.stringify(to);
        return `  if (changed?.has(${key})) ${code.assign(to, `changed.get(${key})`)}`;
      }),
      '}',
    ];
  },
  processors({ from, fields, when }) {
    const condition = conditionPainless(when, `${readPainless(from)} != null`);
    return [scriptProcessor('changes_to_fields', script, { from, fields: keysOf(fields) }, condition)];
  },
  sentence({ from, fields, when }) {
    const pairs = Object.entries(fields).map(([name, to]) => `\`${to}\` is what ${name} was changed to`);
    return `From \`${from}\`${conditionSentence(when)}: ${pairs.join(', ')}.`;
  },
};
