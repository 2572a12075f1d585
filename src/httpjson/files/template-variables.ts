import Handlebars from 'handlebars';
import { IngestError } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';

export interface TemplateVariables {
  readonly used: ReadonlySet<string>;
  /** Those that are printed without being asked for first: without a value nothing stands there. */
  readonly needed: ReadonlySet<string>;
}

interface Scope {
  /** Names that the template itself gives. */
  readonly own: readonly string[];
  /** Variables that are known to have a value here. */
  readonly asked: readonly string[];
}

/** Finds the variables of a stream template. A template that cannot be parsed has none; whoever renders it says why. */
export function templateVariables(text: string): TemplateVariables {
  const found = { used: new Set<string>(), needed: new Set<string>() };
  try {
    walkAll(Handlebars.parse(text).body, { own: [], asked: [] }, found);
  } catch {
    return { used: new Set(), needed: new Set() };
  }
  return found;
}

type Found = { readonly used: Set<string>; readonly needed: Set<string> };

function walkAll(statements: readonly hbs.AST.Statement[], scope: Scope, found: Found): void {
  for (const statement of statements) {
    if (statement.type === 'MustacheStatement') {
      const { path, params } = statement as hbs.AST.MustacheStatement;
      const isCall = params.length > 0;
      for (const each of isCall ? params : [path]) note(each, scope, found, true);
    } else if (statement.type === 'BlockStatement') {
      const { path, params, program, inverse } = statement as hbs.AST.BlockStatement;
      const asked = params.flatMap((each) => note(each, scope, found, false));
      const isNot = (path as hbs.AST.PathExpression).original === 'unless';
      const [yes, no] = isNot ? [inverse, program] : [program, inverse];
      const own = [...scope.own, ...(program?.blockParams ?? [])];
      if (yes) walkAll(yes.body, { own, asked: [...scope.asked, ...asked] }, found);
      if (no) walkAll(no.body, { ...scope, own }, found);
    }
  }
}

/** @returns the variables that the expression names */
function note(expression: hbs.AST.Expression, scope: Scope, found: Found, isPrinted: boolean): readonly string[] {
  if (expression.type === 'SubExpression') {
    const { params } = expression as hbs.AST.SubExpression;
    return params.flatMap((each) => note(each, scope, found, isPrinted));
  }
  if (expression.type !== 'PathExpression') return [];
  const { data, depth, parts } = expression as hbs.AST.PathExpression & { readonly depth: number };
  const [name] = parts as readonly string[];
  if (data || depth > 0 || name === undefined || scope.own.includes(name)) return [];
  found.used.add(name);
  if (isPrinted && !scope.asked.includes(name)) found.needed.add(name);
  return [name];
}

/**
 * @returns a warning about each variable that is not known
 * @throws IngestError JC_USAGE for a name that is nearly a known one
 */
export function checkVariableNames(given: readonly string[], known: ReadonlySet<string>, source: string): string[] {
  const unknown = given.filter((name) => !known.has(name));
  for (const name of unknown) {
    const near = nearestName(name, known);
    if (near === undefined) continue;
    throw new IngestError('JC_USAGE', `--var ${name}: ${source} has no such variable. Did you mean ${near}?`, {
      advice: `Its variables are ${[...known].sort().join(', ')}.`,
    });
  }
  return unknown.map((name) => `--var ${name}: ${source} has no such variable, and so it is ignored.`);
}
