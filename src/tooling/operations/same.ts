import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { lowerFunctions } from './painless/lower.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path } from './schema-parts.ts';

const script = `${lowerFunctions}${pathFunctions}
for (def pair : params.pairs) {
  def left = at(ctx, pair[0]);
  def right = at(ctx, pair[1]);
  if (left == null || right == null) continue;
  if (at(ctx, params.to) == null) put(ctx, params.to, lowerAscii(left) == lowerAscii(right));
  return;
}
`;

/** Says whether two are one. The first pair of fields that are both there decides; without one, nothing is said. */
export interface Same {
  readonly kind: 'same';
  readonly to: string;
  readonly pairs: readonly (readonly [string, string])[];
}

export const same: OperationDefinition<Same> = {
  schema: members({
    to: path,
    pairs: { type: 'array', minItems: 1, items: { type: 'array', items: path, minItems: 2, maxItems: 2 } },
  }),
  typescript({ to, pairs }, code) {
    const compare = code.use('same', 'sameText');
    const tests = pairs.map(([left, right]) => `${compare}(${code.field(left)}, ${code.field(right)})`);
    return [
      `const same = ${tests.join(' ?? ')};`,
      `if (same !== undefined) ${code.assign(to, 'same', { type: 'boolean' })}`,
    ];
  },
  processors({ to, pairs }) {
    const params = { ...keysOf({ to }), pairs: pairs.map((pair) => pair.map((one) => one.split('.'))) };
    const condition = pairs.map((pair) => pair.map((one) => `ctx.${one.replaceAll('.', '?.')} != null`).join(' && '));
    return [scriptProcessor('compare_actor_and_target', script, params, condition.join(' || '))];
  },
  sentence({ to, pairs }) {
    const listed = pairs.map(([left, right]) => `\`${left}\` equals \`${right}\``);
    return `\`${to}\` says whether ${listed.join(', else whether ')}; a pair counts only if both are there.`;
  },
};
