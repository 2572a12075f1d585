import { pathFunctions } from '../painless/paths.ts';
import { assignTypescript } from './assign.ts';
import { readPainless, readTypescript } from './condition.ts';
import { type OperationCompiler, slug } from './operation.ts';

const script = `${pathFunctions}
def value = params.values[at(ctx.jumpcloud.event, params.from).toLowerCase()];
if (value != null && at(ctx, params.to) == null) put(ctx, params.to, value);
`;

export const translate: OperationCompiler<'translate'> = {
  typescript({ from, to, values }) {
    const value = readTypescript(from);
    return [
      `if (${value} !== undefined) {`,
      `  const translated = new Map(${JSON.stringify(Object.entries(values))}).get(${value}.toLowerCase());`,
      `  if (translated !== undefined) ${assignTypescript(to, 'translated')}`,
      '}',
    ];
  },
  processors({ from, to, values }) {
    const params = { from: from.split('.'), to: to.split('.'), values };
    return [
      {
        name: slug(`translate ${from} to ${to}`),
        processor: { script: { source: script, params, if: `${readPainless(from)} != null` } },
      },
    ];
  },
  sentence({ from, to, values }) {
    const words = Object.entries(values).map(([word, value]) => `${word} is ${value}`);
    return `\`${to}\` is \`${from}\` as a number: ${words.join(', ')}.`;
  },
};
