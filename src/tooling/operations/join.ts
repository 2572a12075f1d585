import { anyPainless } from './alternatives.ts';
import { type OperationDefinition, scriptProcessor, slug } from './definition.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path, paths } from './schema-parts.ts';

const script = `${pathFunctions}
if (at(ctx, params.to) != null) return;
StringBuilder text = new StringBuilder();
for (def path : params.from) {
  def part = at(ctx.jumpcloud.event, path);
  if (part == null) continue;
  if (text.length() > 0) text.append(' ');
  text.append(part);
}
put(ctx, params.to, text.toString());
`;

/** Joins the texts that are there with blanks, for a field that has no value yet. */
export interface Join {
  readonly kind: 'join';
  readonly from: readonly string[];
  readonly to: string;
}

export const join: OperationDefinition<Join> = {
  schema: members({ from: { ...paths, minItems: 2 }, to: path }),
  needs: ({ from }) => from,
  typescript({ from, to }, code) {
    const parts = `[${from.map((path) => code.read(path)).join(', ')}].filter((part) => part !== undefined)`;
    return [
      '{',
      `  const parts = ${parts};`,
      `  if (parts.length > 0) ${code.assign(to, "parts.join(' ')", { from })}`,
      '}',
    ];
  },
  processors({ from, to }) {
    const name = slug(`join ${from.join(' ')} to ${to}`);
    return [scriptProcessor(name, script, keysOf({ from, to }), anyPainless(from))];
  },
  sentence({ from, to }) {
    return `\`${to}\` is ${from.map((path) => `\`${path}\``).join(', ')}, joined with blanks.`;
  },
};
