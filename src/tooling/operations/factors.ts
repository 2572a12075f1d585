import { factorStrengths, factorWords, noFactor } from '../../mapper/steps/factors.ts';
import { anyPainless } from './alternatives.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path, paths } from './schema-parts.ts';

const script = `${pathFunctions}
Map event = ctx.jumpcloud.event;
List succeeded = new ArrayList();
List failed = new ArrayList();
String strongest = null;
for (def method : params.methods) {
  boolean isGood = false;
  boolean isBad = false;
  for (def path : params.from) {
    def told = at(at(event, path), [method.name, 'success']);
    if (told == true) isGood = true;
    else if (told == false) isBad = true;
  }
  if (isGood) {
    succeeded.add(method.name);
    if (strongest == null) strongest = method.strength;
  }
  if (isBad) failed.add(method.name);
}
if (strongest == null && !failed.isEmpty()) strongest = params.none;
if (strongest == null && at(event, params.given) == true) {
  def method = at(event, params.second) == null ? null : params.words[at(event, params.second)];
  if (method != null) {
    succeeded.add(method);
    for (def one : params.methods) if (one.name == method) strongest = one.strength;
  }
}
if (strongest == null) return;
if (at(ctx, params.to) == null) put(ctx, params.to, strongest);
if (!succeeded.isEmpty() && at(ctx, params.succeeded) == null) put(ctx, params.succeeded, succeeded);
if (!failed.isEmpty() && at(ctx, params.failed) == null) put(ctx, params.failed, failed);
`;

/** Says which factors succeeded, which failed, and what the strongest that succeeded withstands. */
export interface FactorsOperation {
  readonly kind: 'factors';
  /** Groups of methods with a result each. */
  readonly from: readonly string[];
  /** Whether a second factor was given, and which, for events without results. */
  readonly given: string;
  readonly second: string;
  readonly to: string;
  readonly succeeded: string;
  readonly failed: string;
}

export const factors: OperationDefinition<FactorsOperation> = {
  schema: members({ from: paths, given: path, second: path, to: path, succeeded: path, failed: path }),
  needs: ({ from, second }) => [...from, second],
  typescript({ from, given, second, to, succeeded, failed }, code) {
    const groups = from.map((path) => code.read(path, 'group')).join(', ');
    const named = `${code.read(given, 'boolean')} === true ? ${code.read(second, 'keyword')} : undefined`;
    const type = 'keyword';
    return [
      '{',
      `  const factors = ${code.use('factors', 'findFactors')}([${groups}], ${named});`,
      '  if (factors !== undefined) {',
      `    ${code.assign(to, 'factors.strongest', { type })}`,
      `    if (factors.succeeded.length > 0) ${code.assign(succeeded, 'factors.succeeded', { type })}`,
      `    if (factors.failed.length > 0) ${code.assign(failed, 'factors.failed', { type })}`,
      '  }',
      '}',
    ];
  },
  processors({ kind: _, from, ...single }) {
    const params = {
      ...keysOf({ from, ...single }),
      methods: Object.entries(factorStrengths).map(([name, strength]) => ({ name, strength })),
      words: factorWords,
      none: noFactor,
    };
    return [scriptProcessor('set_factors', script, params, anyPainless([...from, single.second]))];
  },
  sentence({ from, given, second, to, succeeded, failed }) {
    const groups = from.map((path) => `\`${path}\``).join(' and ');
    const kinds = Object.entries(factorStrengths).map(([method, strength]) => `${method} is ${strength}`);
    return `\`${succeeded}\` and \`${failed}\` are the methods in ${groups} that succeeded and failed, or else \`${second}\` if \`${given}\` is true. \`${to}\` is the strongest that succeeded: ${kinds.join(', ')}; ${noFactor} if all failed.`;
  },
};
