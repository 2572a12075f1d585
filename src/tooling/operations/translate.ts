import { anyPainless } from './alternatives.ts';
import { type OperationDefinition, scriptProcessor, slug } from './definition.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path } from './schema-parts.ts';

const script = `${pathFunctions}
def value = params.values[at(ctx.jumpcloud.event, params.from).toLowerCase()];
if (value != null && at(ctx, params.to) == null) put(ctx, params.to, value);
`;

/** Writes a word as the value that stands for it, without regard to case; a word that is not listed says nothing. */
export interface Translate {
  readonly kind: 'translate';
  readonly from: string;
  readonly to: string;
  /** By the word in lower case. */
  readonly values: Readonly<Record<string, number>>;
}

export const translate: OperationDefinition<Translate> = {
  schema: members({
    from: path,
    to: path,
    values: { type: 'object', propertyNames: { pattern: '^[a-z_ ]+$' }, additionalProperties: { type: 'number' } },
  }),
  needs: ({ from }) => [from],
  typescript({ from, to, values }, code) {
    const value = code.read(from, 'keyword');
    return [
      `if (${value} !== undefined) {`,
      `  const translated = new Map(${JSON.stringify(Object.entries(values))}).get(${value}.toLowerCase());`,
      `  if (translated !== undefined) ${code.assign(to, 'translated', { type: 'long' })}`,
      '}',
    ];
  },
  processors({ from, to, values }) {
    return [
      scriptProcessor(
        slug(`translate ${from} to ${to}`),
        script,
        { ...keysOf({ from, to }), values },
        anyPainless([from]),
      ),
    ];
  },
  sentence({ from, to, values }) {
    const words = Object.entries(values).map(([word, value]) => `${word} is ${value}`);
    return `\`${to}\` is \`${from}\` as a number: ${words.join(', ')}.`;
  },
};
