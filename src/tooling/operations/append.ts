import { type Condition, conditionPainless, conditionSentence, conditionTypescript, whenSchema } from './condition.ts';
import { type OperationDefinition, scriptProcessor, slug } from './definition.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path, text } from './schema-parts.ts';

const script = `${pathFunctions}
def values = at(ctx, params.to);
if (values == null) put(ctx, params.to, [params.value]);
else if (!values.contains(params.value)) values.add(params.value);
`;

/** Adds a value to a list, unless it is in it. */
export interface Append {
  readonly kind: 'append';
  readonly to: string;
  readonly value: string;
  readonly when: readonly Condition[];
}

export const append: OperationDefinition<Append> = {
  schema: members({ to: path, value: text, when: whenSchema }),
  needs: ({ when }) => when.map((one) => one.path),
  typescript({ to, value, when }, code) {
    const list = code.field(to);
    const quoted = JSON.stringify(value);
    const target = `${code.scope('document')}.${to}`;
    return [
      `if (${conditionTypescript(when, code)}) {`,
      `  if (${list} === undefined) ${code.assign(to, `[${quoted}]`, { type: 'keyword' })}`,
      // A new list: the one that is there may belong to the catalogue.
      `  else if (!${target}.includes(${quoted})) ${target} = [...${target}, ${quoted}];`,
      '}',
    ];
  },
  processors({ to, value, when }) {
    const params = { ...keysOf({ to }), value };
    return [scriptProcessor(slug(`append ${value} to ${to}`), script, params, conditionPainless(when))];
  },
  sentence: ({ to, value, when }) => `\`${to}\` also gets ${value}${conditionSentence(when)}.`,
};
