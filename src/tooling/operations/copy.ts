import { ecsField } from '../model/ecs.ts';
import { firstSentence } from './alternatives.ts';
import {
  type Condition,
  conditionPainless,
  conditionSentence,
  conditionTypescript,
  planConditions,
  type When,
  whenSchema,
} from './condition.ts';
import { type NamedProcessor, type OperationDefinition, slug } from './definition.ts';
import { oneOrMore, path } from './schema-parts.ts';

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
  processors: (operation) => [copyProcessor(operation)],
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

/**
 * One processor for copies under one condition, in their order: with a processor each, the processors would cost more
 * than the copying.
 */
export function copyProcessor(first: Copy, ...others: readonly Copy[]): NamedProcessor {
  const pairs = [first, ...others].flatMap(({ from, to, as }) => from.map((path) => ({ path, to, as })));
  const more = pairs.length > 1 ? ` and ${pairs.length - 1} more` : '';
  const condition = conditionPainless(first.when);
  const source = [
    'Map event = ctx.jumpcloud.event;',
    'def value;',
    ...pairs.flatMap(({ path, to, as }) => [
      `value = event.${path.replaceAll('.', '?.')};`,
      `if (value != null && ctx.${to.replaceAll('.', '?.')} == null) {`,
      ...parentsOf(to).map((parent) => `  if (ctx.${parent} == null) ctx.${parent} = new HashMap();`),
      `  ctx.${to} = ${convertPainless(as)};`,
      '}',
    ]),
  ].join('\n');
  return {
    name: slug(`copy ${first.from[0]} to ${first.to}${more}`),
    processor: { script: { source, ...(condition && { if: condition }) } },
  };
}

function parentsOf(to: string): readonly string[] {
  const keys = to.split('.');
  return keys.slice(1).map((_, index) => keys.slice(0, index + 1).join('.'));
}

function convertPainless(as: Copy['as']): string {
  if (as === 'keyword') return 'value.toString()';
  return as === 'list' ? '[value]' : 'value';
}
