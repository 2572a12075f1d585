import { anyPainless, firstFunction, firstSentence, firstTypescript } from './alternatives.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { lowerFunctions } from './painless/lower.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path, paths } from './schema-parts.ts';

/** The backslash is a parameter: in a pipeline's YAML nobody could read how often it is escaped. */
const script = `${lowerFunctions}${pathFunctions}${firstFunction}
String accountOf(String identity, String backslash) {
  int end = identity.lastIndexOf('@');
  String name = end < 0 ? identity : identity.substring(0, end);
  return name.substring(name.lastIndexOf(backslash) + 1);
}
String realmOf(String identity) {
  int end = identity.lastIndexOf('@');
  return end < 0 ? '' : identity.substring(end + 1);
}
boolean isMismatch(String outer, String inner, String backslash) {
  String shown = lowerAscii(outer);
  String real = lowerAscii(inner);
  String name = accountOf(shown, backslash);
  if (name == '' || name == 'anonymous') return false;
  if (name != accountOf(real, backslash)) return true;
  String realm = realmOf(shown);
  return realm != '' && realmOf(real) != '' && realm != realmOf(real);
}
def inner = first(ctx.jumpcloud.event, params.inner);
if (inner == null || at(ctx, params.to) != null) return;
put(ctx, params.to, isMismatch(at(ctx.jumpcloud.event, params.outer), inner, params.backslash));
`;

/** Says whether the outer identity of a tunnel names another account than the inner one, if both are told. */
export interface Mismatch {
  readonly kind: 'mismatch';
  readonly outer: string;
  readonly inner: readonly string[];
  readonly to: string;
}

export const mismatch: OperationDefinition<Mismatch> = {
  schema: members({ outer: path, inner: paths, to: path }),
  needs: ({ outer }) => [outer],
  typescript({ outer, inner, to }, code) {
    const shown = code.read(outer, 'keyword');
    return [
      '{',
      `  const inner: string | undefined = ${firstTypescript(inner, code, 'keyword')};`,
      `  if (${shown} !== undefined && inner !== undefined)`,
      `    ${code.assign(to, `${code.use('mismatch', 'isMismatch')}(${shown}, inner)`, { type: 'boolean' })}`,
      '}',
    ];
  },
  processors({ outer, inner, to }) {
    const params = { ...keysOf({ outer, inner, to }), backslash: '\\' };
    return [scriptProcessor('compare_identities', script, params, anyPainless([outer]))];
  },
  sentence({ outer, inner, to }) {
    return `\`${to}\` says whether \`${outer}\` names another account than ${firstSentence(inner)}; anonymous names none.`;
  },
};
