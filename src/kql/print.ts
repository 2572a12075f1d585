import type { ListName, NamingLeaf, NamingQuery, Value } from './ast.ts';

/**
 * A condition as KQL that Kibana and Elasticsearch read alike; reading it again gives the same condition. The `kql` query
 * of Elasticsearch takes `a and b or c` for `a and (b or c)`, so parentheses stand wherever there could be a doubt. Names of
 * conditions and lists stay; only we can read those.
 */
export function printKql(query: NamingQuery): string {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.of.map(printMember).join(` ${query.kind} `);
    case 'not':
      return `not ${printMember(query.of)}`;
    default:
      return printLeaf(query);
  }
}

function printMember(query: NamingQuery): string {
  return query.kind === 'and' || query.kind === 'or' ? `(${printKql(query)})` : printKql(query);
}

function printLeaf(leaf: NamingLeaf): string {
  if (leaf.kind === 'condition') return `$${leaf.name}`;
  const field = unquoted([leaf.field]);
  if (leaf.kind === 'exists') return `${field}: *`;
  if (leaf.kind === 'range') return `${field} ${leaf.operator} ${printValue(leaf.value)}`;
  const [first, ...more] = leaf.values.map(printValue);
  // One of no values: nothing is.
  if (first === undefined) return `(${field}: * and not ${field}: *)`;
  return `${field}: ${more.length === 0 ? first : `(${[first, ...more].join(' or ')})`}`;
}

function printValue(value: Value | ListName): string {
  if (value.kind === 'list') return `$${value.name}`;
  if (value.kind === 'pattern') return unquoted(value.parts);
  return value.quoted
    ? `"${value.text.replace(/[\\"]/g, '\\$&').replace(/[\t\n\r]/g, codeOf)}"`
    : unquoted([value.text]);
}

function unquoted(parts: readonly string[]): string {
  return (
    parts
      .map((part) => part.replace(/[\\():<>"*{}]/g, '\\$&'))
      .join('*')
      .replace(/(?<![^ ])(and|or|not)(?![^ ])/gi, '\\$&')
      // A space that would part words or be dropped, and a beginning that would name a list.
      .replace(/^[ $]| $|(?<= ) |(?! )\s/g, codeOf)
  );
}

function codeOf(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
