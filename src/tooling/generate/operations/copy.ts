import type { CopyOperation } from '../../schema/operations.ts';
import { pathFunctions } from '../painless/paths.ts';
import { assignTypescript } from './assign.ts';
import {
  conditionPainless,
  conditionSentence,
  conditionTypescript,
  readPainless,
  readTypescript,
} from './condition.ts';
import { type NamedProcessor, type OperationCompiler, slug } from './operation.ts';

const putListScript = `${pathFunctions}
put(ctx, params.to, [at(ctx.jumpcloud.event, params.from)]);
`;

export const copy: OperationCompiler<'copy'> = {
  typescript({ from, to, as, when }) {
    const condition = conditionTypescript(when);
    return from.map((path) => {
      const value = readTypescript(path);
      const test = [condition, `${value} !== undefined`].filter(Boolean).join(' && ');
      return `if (${test}) ${assignTypescript(to, convertTypescript(value, as))}`;
    });
  },
  processors(operation) {
    return operation.from.map((path) => copyOne(operation, path));
  },
  sentence({ from, to, when }) {
    const sources = from.map((path) => `\`${path}\``).join(', else ');
    return `\`${to}\` is ${sources}${conditionSentence(when)}.`;
  },
};

function convertTypescript(value: string, as: CopyOperation['as']): string {
  if (as === 'keyword') return `String(${value})`;
  return as === 'list' ? `[${value}]` : value;
}

function copyOne({ to, as, when }: CopyOperation, path: string): NamedProcessor {
  const condition = conditionPainless(when);
  const present = `${readPainless(path)} != null`;
  const name = slug(`copy ${path} to ${to}`);
  if (as === 'value') {
    const test = condition && { if: condition };
    return {
      name,
      processor: {
        set: { field: to, copy_from: `jumpcloud.event.${path}`, override: false, ignore_empty_value: true, ...test },
      },
    };
  }
  const test = [condition, present].filter(Boolean).join(' && ');
  if (as === 'keyword') {
    return {
      name,
      processor: {
        convert: {
          field: `jumpcloud.event.${path}`,
          target_field: to,
          type: 'string',
          if: `${test} && ${nullSafe(to)} == null`,
        },
      },
    };
  }
  // Not append with copy_from: the oldest stack that we promise does not have it.
  const script = {
    source: putListScript,
    params: { from: path.split('.'), to: to.split('.') },
    if: `${test} && ${nullSafe(to)} == null`,
  };
  return { name, processor: { script } };
}

function nullSafe(to: string): string {
  return `ctx.${to.replaceAll('.', '?.')}`;
}
