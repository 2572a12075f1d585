import { actorTypes } from '../../mapper/steps/actor.ts';
import { anyPainless, firstFunction, firstSentence, firstTypescript } from './alternatives.ts';
import {
  type Condition,
  conditionPainless,
  conditionSentence,
  conditionTypescript,
  planConditions,
  type When,
  whenSchema,
} from './condition.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { lowerFunctions } from './painless/lower.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path, paths } from './schema-parts.ts';

const functions = `${lowerFunctions}${pathFunctions}${firstFunction}
String typeOf(Map event, Map table) {
  def word = at(event, table.from);
  return word == null ? null : table.words[lowerAscii(word)];
}
Map event = ctx.jumpcloud.event;
String actor = first(event, params.from);
String kind = null;
`;

const conclusion = `
String type = typeOf(event, params.types);
if (type == null || params.credentials.over.contains(type)) {
  String held = typeOf(event, params.credentials);
  if (held != null) type = held;
}
if (type == null) type = kind;
if (type != null && at(ctx, params.type) == null) put(ctx, params.type, type);
if (actor == null) return;
if (at(ctx, params.to) == null) put(ctx, params.to, lowerAscii(actor));
def name = at(event, params.target.from);
if (name == null || at(ctx, params.target.unless) != null) return;
String lowered = lowerAscii(name);
if (lowered == lowerAscii(actor)) return;
for (def path : params.from) {
  def own = at(event, path);
  if (own != null && lowerAscii(own) == lowered) return;
}
put(ctx, params.target.to, name);
`;

interface Words {
  readonly from: string;
  /** Type of the actor by the word in lower case. */
  readonly words: Readonly<Record<string, string>>;
}

/** Who acted if none of the usual attributes tells. */
interface Fallback<Test> {
  readonly from: readonly string[];
  /** Type of the actor, unless the event itself tells it. */
  readonly type: string;
  readonly when: Test;
}

interface ActorBody {
  readonly to: string;
  readonly type: string;
  readonly from: readonly string[];
  readonly otherwise: readonly Fallback<When | undefined>[];
  readonly types: Words;
  /** What the actor showed to be let in; it says more than a type in `over`. */
  readonly credentials: Words & { readonly over: readonly string[] };
  /** A name that is not the actor's is the target's, unless the target is known. */
  readonly target: { readonly from: string; readonly to: string };
}

/** Says who acted, of what type they are, and whom a name means that is not theirs. */
export interface Actor extends Omit<ActorBody, 'otherwise'> {
  readonly kind: 'actor';
  readonly otherwise: readonly Fallback<readonly Condition[]>[];
}

const words = { type: 'object', propertyNames: { pattern: '^[a-z_ -]+$' }, additionalProperties: { enum: actorTypes } };

export const actor: OperationDefinition<Actor> = {
  schema: members({
    to: path,
    type: path,
    from: paths,
    otherwise: { type: 'array', items: members({ from: paths, type: { enum: actorTypes } }, { when: whenSchema }) },
    types: members({ from: path, words }),
    credentials: members({ from: path, over: { type: 'array', items: { enum: actorTypes } }, words }),
    target: members({ from: path, to: path }),
  }),
  plan: ({ otherwise, ...body }: ActorBody) => ({
    kind: 'actor',
    ...body,
    otherwise: otherwise.map((one) => ({ ...one, when: planConditions(one.when) })),
  }),
  needs: ({ from, otherwise, types, credentials }) => [
    ...from,
    ...otherwise.flatMap((one) => one.from),
    ...[types.from, credentials.from],
  ],
  typescript({ to, type, from, otherwise, types, credentials, target }, code) {
    const read = (path: string) => code.read(path, 'keyword');
    const lower = code.use('actor', 'lowerAscii');
    const firstOf = (paths: readonly string[]) => firstTypescript(paths, code, 'keyword');
    const known = `${code.scope('document')}.${parentOf(target.to).replaceAll('.', '?.')}`;
    return [
      '{',
      `  let actor: string | undefined = ${firstOf(from)};`,
      '  let kind: string | undefined;',
      ...otherwise.flatMap((one) => [
        `  if (${conditionTypescript(one.when, code, 'actor === undefined')}) {`,
        `    actor = ${firstOf(one.from)};`,
        `    if (actor !== undefined) kind = ${JSON.stringify(one.type)};`,
        '  }',
      ]),
      `  const word = ${read(types.from)} === undefined ? undefined : ${lower}(${read(types.from)});`,
      `  const credential = ${read(credentials.from)} === undefined ? undefined : ${lower}(${read(credentials.from)});`,
      `  let type: string | undefined = ${chosen('word', types.words)};`,
      `  if (type === undefined || ${credentials.over.map((one) => `type === ${JSON.stringify(one)}`).join(' || ')})`,
      `    type = ${chosen('credential', credentials.words)} ?? type ?? kind;`,
      `  if (type !== undefined) ${code.assign(type, 'type', { type: 'keyword' })}`,
      '  if (actor !== undefined) {',
      `    ${code.assign(to, `${lower}(actor)`, { type: 'keyword' })}`,
      `    if (${read(target.from)} !== undefined && ${known} === undefined &&`,
      `      ${code.use('actor', 'isSomebodyElse')}(${read(target.from)}, [actor, ${from.map(read).join(', ')}]))`,
      `      ${code.assign(target.to, read(target.from), { from: [target.from] })}`,
      '  }',
      '}',
    ];
  },
  processors({ to, type, from, otherwise, types, credentials, target }) {
    const params = {
      ...keysOf({ to, type, from }),
      otherwise: otherwise.map((one) => one.from.map((path) => path.split('.'))),
      types: { ...types, ...keysOf({ from: types.from }) },
      credentials: { ...credentials, ...keysOf({ from: credentials.from }) },
      target: keysOf({ ...target, unless: parentOf(target.to) }),
    };
    const fallbacks = otherwise.map(({ type: kind, when }, index) => {
      const test = conditionPainless(when, 'actor == null');
      return `if (${test}) {\n  actor = first(event, params.otherwise[${index}]);\n  if (actor != null) kind = '${kind}';\n}`;
    });
    const source = `${functions}${fallbacks.join('\n')}${conclusion}`;
    const needed = [...from, ...otherwise.flatMap((one) => one.from), types.from, credentials.from];
    const roots = new Set(needed.map((one) => one.split('.')[0] as string));
    return [scriptProcessor('set_actor', source, params, anyPainless([...roots]))];
  },
  sentence({ to, type, from, otherwise, types, credentials, target }) {
    const more = otherwise.map(
      (one) => `, else ${firstSentence(one.from)}${conditionSentence(one.when)} (${one.type})`,
    );
    return `\`${to}\` is ${firstSentence(from)}${more.join('')}; A to Z become lower case. \`${type}\` is what \`${types.from}\` says, and more exactly \`${credentials.from}\`. A \`${target.from}\` that is not one of the actor's names is \`${target.to}\`, unless the target is known.`;
  },
};

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

/** An expression that gives the value for a word, without a table to build or to look into. */
function chosen(word: string, table: Readonly<Record<string, string>>): string {
  const values = [...new Set(Object.values(table))];
  const cases = values.map((value) => {
    const tests = Object.keys(table).flatMap((key) =>
      table[key] === value ? `${word} === ${JSON.stringify(key)}` : [],
    );
    return `${tests.join(' || ')} ? ${JSON.stringify(value)} : `;
  });
  return `(${cases.join('')}undefined)`;
}
