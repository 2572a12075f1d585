import { pathFunctions } from '../painless/paths.ts';
import { assignTypescript } from './assign.ts';
import {
  conditionPainless,
  conditionSentence,
  conditionTypescript,
  readPainless,
  readTypescript,
} from './condition.ts';
import type { OperationCompiler } from './operation.ts';

const script = `${pathFunctions}
def changes = ctx.jumpcloud.event[params.from];
for (def change : changes instanceof List ? changes : [changes]) {
  def target = change.field instanceof String ? params.fields[change.field] : null;
  if (target == null || !(change.to instanceof String)) continue;
  if (at(ctx, target) == null) put(ctx, target, change.to);
}
`;

export const changes: OperationCompiler<'changes'> = {
  typescript({ from, fields, when }) {
    const value = readTypescript(from);
    const condition = [`${value} !== undefined`, conditionTypescript(when)].filter(Boolean).join(' && ');
    const targets = [...new Set(Object.values(fields))];
    return [
      `if (${condition}) {`,
      `  const changed = changedValues(${value}, new Map(${JSON.stringify(Object.entries(fields))}));`,
      ...targets.map((to) => {
        const key = JSON.stringify(to);
        return `  if (changed?.has(${key})) ${assignTypescript(to, `changed.get(${key})`)}`;
      }),
      '}',
    ];
  },
  processors({ from, fields, when }) {
    const params = {
      from,
      fields: Object.fromEntries(Object.entries(fields).map(([name, to]) => [name, to.split('.')])),
    };
    const condition = [`${readPainless(from)} != null`, conditionPainless(when)].filter(Boolean).join(' && ');
    return [{ name: 'changes_to_fields', processor: { script: { source: script, params, if: condition } } }];
  },
  sentence({ from, fields, when }) {
    const pairs = Object.entries(fields).map(([name, to]) => `\`${to}\` is what ${name} was changed to`);
    return `From \`${from}\`${conditionSentence(when)}: ${pairs.join(', ')}.`;
  },
};
