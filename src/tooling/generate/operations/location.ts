import { locationFunctions } from '../painless/location.ts';
import { pathFunctions } from '../painless/paths.ts';
import { assignTypescript } from './assign.ts';
import { readPainless, readTypescript } from './condition.ts';
import { type OperationCompiler, slug } from './operation.ts';

const script = `${locationFunctions}${pathFunctions}
Map location = toLocation(at(ctx.jumpcloud.event, params.from));
if (location != null && at(ctx, params.to) == null) put(ctx, params.to, location);
`;

export const location: OperationCompiler<'location'> = {
  typescript({ from, to }) {
    const value = readTypescript(from);
    return [
      `if (${value} !== undefined) {`,
      `  const location = toLocation(${value});`,
      `  if (location !== undefined) ${assignTypescript(to, 'location')}`,
      '}',
    ];
  },
  processors({ from, to }) {
    const params = { from: from.split('.'), to: to.split('.') };
    return [
      {
        name: slug(`location ${from} to ${to}`),
        processor: { script: { source: script, params, if: `${readPainless(from)} != null` } },
      },
    ];
  },
  sentence({ from, to }) {
    return `\`${to}\` is the location in \`${from}\`, in the terms of ECS.`;
  },
};
