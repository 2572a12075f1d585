import { pathFunctions } from '../painless/paths.ts';
import { assignTypescript } from './assign.ts';
import { readPainless, readTypescript } from './condition.ts';
import { type OperationCompiler, slug } from './operation.ts';

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

export const join: OperationCompiler<'join'> = {
  typescript({ from, to }) {
    const parts = `[${from.map(readTypescript).join(', ')}].filter((part) => part !== undefined)`;
    return [
      '{',
      `  const parts = ${parts};`,
      `  if (parts.length > 0) ${assignTypescript(to, "parts.join(' ')")}`,
      '}',
    ];
  },
  processors({ from, to }) {
    const params = { from: from.map((path) => path.split('.')), to: to.split('.') };
    const condition = from.map((path) => `${readPainless(path)} != null`).join(' || ');
    return [
      {
        name: slug(`join ${from.join(' ')} to ${to}`),
        processor: { script: { source: script, params, if: condition } },
      },
    ];
  },
  sentence({ from, to }) {
    return `\`${to}\` is ${from.map((path) => `\`${path}\``).join(', ')}, joined with blanks.`;
  },
};
