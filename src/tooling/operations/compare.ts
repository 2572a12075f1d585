import { anyPainless } from './alternatives.ts';
import { type OperationDefinition, type SchemaContext, scriptProcessor } from './definition.ts';
import { compareFunctions } from './painless/compare.ts';
import { growthFunctions } from './painless/growth.ts';
import { lowerFunctions } from './painless/lower.ts';
import { networkFunctions } from './painless/networks.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { shownFunctions } from './painless/shown.ts';
import { valueFunctions } from './painless/values.ts';
import { members, path } from './schema-parts.ts';
import { settingsData } from './settings-data.ts';

const functions = [valueFunctions, pathFunctions, lowerFunctions, networkFunctions, growthFunctions, shownFunctions];

const script = `${[...functions, compareFunctions].join('')}
Map found = compareChanges(at(ctx.jumpcloud.event, params.from), at(ctx.jumpcloud.event, params.type), params);
for (def entry : found.entrySet()) {
  List to = new ArrayList(params.to);
  to.add(entry.getKey());
  if (at(ctx, to) == null) put(ctx, to, entry.getValue());
}
`;

interface CompareBody {
  readonly from: string;
  /** The attribute with the event's type. */
  readonly type: string;
  readonly to: string;
}

/** Says what changed, and whether that is weaker. */
export interface Compare extends CompareBody {
  readonly kind: 'compare';
  readonly settings: ReturnType<typeof settingsData>;
}

const lists = ['fields', 'set', 'text', 'weaker', 'stronger'] as const;

export const compare: OperationDefinition<Compare> = {
  schema: members({ from: path, type: path, to: path }),
  plan: (body: CompareBody, { model }: SchemaContext) => ({
    kind: 'compare',
    ...body,
    settings: settingsData(model.settings),
  }),
  needs: ({ from }) => [from],
  typescript({ from, type, to, settings }, code) {
    const table = code.constant('settings', `${code.use('settings', 'createSettings')}(${JSON.stringify(settings)})`);
    const compared = code.use('compare', 'compareChanges');
    return [
      `if (${code.whole(from, 'flattened')} !== undefined) {`,
      `  const compared = ${compared}(${code.whole(from)}, ${code.read(type, 'keyword')}, ${table});`,
      ...lists.map(
        (name) =>
          `  if (compared.${name}.length > 0) ${code.assign(`${to}.${name}`, `compared.${name}`, { type: 'keyword' })}`,
      ),
      `  ${code.assign(`${to}.verdict`, 'compared.verdict', { type: 'keyword' })}`,
      '  if (compared.widestPrefix !== undefined)',
      `    ${code.assign(`${to}.widest_prefix`, 'compared.widestPrefix', { type: 'long' })}`,
      '}',
    ];
  },
  processors({ from, type, to, settings }) {
    const params = { ...keysOf({ from, type, to }), ...settings };
    return [scriptProcessor('compare_changes', script, params, anyPainless([from]))];
  },
  sentence({ from, to }) {
    return `\`${to}.*\` says of \`${from}\` which values changed, in paths and in words, and by the settings of the schema whether that is weaker or stronger.`;
  },
};
