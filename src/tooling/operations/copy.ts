import { isDeepStrictEqual } from 'node:util';
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
import { type Code, type NamedProcessor, type OperationDefinition, scriptProcessor, slug } from './definition.ts';
import { members, oneOrMore, path } from './schema-parts.ts';

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
  schema: members({ from: oneOrMore, to: path }, { when: whenSchema }),
  plan({ from, to, when }: CopyBody, { attributes }) {
    const sources = [from].flat();
    const as = copyForm(to, attributes.get(sources[0] ?? '')?.type);
    return { kind: 'copy', from: sources, to, as, when: planConditions(when) };
  },
  needs: ({ from }) => from,
  typescript: (operation, code) => copyStatements([operation], code),
  processors: (operation) => [copyProcessor([operation])],
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

/** Operations that are compiled together: copies under one condition that follow each other; any other stands alone. */
export function togetherCompiled<Op extends { readonly kind: string }>(operations: readonly Op[]): readonly Op[][] {
  const groups: Op[][] = [];
  for (const operation of operations) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last && before && areCopies(before, operation)) last.push(operation);
    else groups.push([operation]);
  }
  return groups;
}

function areCopies(one: object, other: object): boolean {
  const [copy, next] = [one, other] as [Copy, Copy];
  return copy.kind === 'copy' && next.kind === 'copy' && isDeepStrictEqual(copy.when, next.when);
}

/** @param copies all under one condition */
export function copyStatements(copies: readonly Copy[], code: Code): readonly string[] {
  const when = copies[0]?.when ?? [];
  const copied = pairsOf(copies).map(({ path, to, as }) => {
    const value = code.read(path);
    return [`${value} !== undefined`, code.assign(to, convertTypescript(value, as), { from: [path] })] as const;
  });
  const [first, ...more] = copied as [(typeof copied)[0], ...typeof copied];
  if (more.length === 0) return [`if (${conditionTypescript(when, code, first[0])}) ${first[1]}`];
  const statements = copied.map(([test, statement]) => `if (${test}) ${statement}`);
  if (when.length === 0) return statements;
  return [`if (${conditionTypescript(when, code)}) {`, ...statements.map((line) => `  ${line}`), '}'];
}

/** One processor for all of them: with a processor each, the processors would cost more than the copying. */
export function copyProcessor(copies: readonly Copy[]): NamedProcessor {
  const pairs = pairsOf(copies);
  const [first] = pairs as [(typeof pairs)[0]];
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
  const more = pairs.length > 1 ? ` and ${pairs.length - 1} more` : '';
  const name = slug(`copy ${first.path} to ${first.to}${more}`);
  return scriptProcessor(name, source, undefined, conditionPainless(copies[0]?.when ?? []));
}

function pairsOf(copies: readonly Copy[]) {
  return copies.flatMap(({ from, to, as }) => from.map((path) => ({ path, to, as })));
}

function parentsOf(to: string): readonly string[] {
  const keys = to.split('.');
  return keys.slice(1).map((_, index) => keys.slice(0, index + 1).join('.'));
}

function convertPainless(as: Copy['as']): string {
  if (as === 'keyword') return 'value.toString()';
  return as === 'list' ? '[value]' : 'value';
}
