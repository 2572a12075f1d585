import { ecsField } from '../model/ecs.ts';
import { firstSentence } from './alternatives.ts';
import {
  type Condition,
  conditionPainless,
  conditionSentence,
  conditionTypescript,
  planConditions,
  readPainless,
  type When,
  whenSchema,
} from './condition.ts';
import { type NamedProcessor, type OperationDefinition, slug } from './definition.ts';
import { pathFunctions } from './painless/paths.ts';
import { oneOrMore, path } from './schema-parts.ts';

const putListScript = `${pathFunctions}
put(ctx, params.to, [at(ctx.jumpcloud.event, params.from)]);
`;

/** Copies the first attribute that is there into a field that has no value yet. */
export interface Copy {
  readonly kind: 'copy';
  readonly from: readonly string[];
  readonly to: string;
  /** `keyword`: a number is written as text; `list`: the field is an array in ECS, a single value becomes one of one. */
  readonly as: 'value' | 'keyword' | 'list';
  readonly when: readonly Condition[];
}

interface CopyBody {
  readonly from: string | readonly string[];
  readonly to: string;
  readonly when?: When;
}

export const copy: OperationDefinition<Copy> = {
  schema: { required: ['from', 'to'], properties: { from: oneOrMore, to: path, when: whenSchema } },
  plan({ from, to, when }: CopyBody, { attributes }) {
    const sources = [from].flat();
    const as = copyForm(to, attributes.get(sources[0] ?? '')?.type);
    return { kind: 'copy', from: sources, to, as, when: planConditions(when) };
  },
  needs: ({ from }) => from,
  typescript({ from, to, as, when }, code) {
    const condition = conditionTypescript(when, code);
    return from.map((path) => {
      const value = code.read(path);
      const test = [condition, `${value} !== undefined`].filter(Boolean).join(' && ');
      return `if (${test}) ${code.assign(to, convertTypescript(value, as), { from: [path] })}`;
    });
  },
  processors(operation) {
    return operation.from.map((path) => copyOne(operation, path));
  },
  sentence({ from, to, when }) {
    return `\`${to}\` is ${firstSentence(from)}${conditionSentence(when)}.`;
  },
};

/** How a value is written into a field, by what ECS says of the field. */
function copyForm(to: string, sourceType: string | undefined): Copy['as'] {
  const ecs = ecsField(to);
  if (ecs?.isList) return 'list';
  return ecs?.type === 'keyword' && sourceType === 'long' ? 'keyword' : 'value';
}

function convertTypescript(value: string, as: Copy['as']): string {
  if (as === 'keyword') return `String(${value})`;
  return as === 'list' ? `[${value}]` : value;
}

function copyOne({ to, as, when }: Copy, path: string): NamedProcessor {
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
