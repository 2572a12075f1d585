/** The parts of an index template that decide where a data stream gets its settings from. */
export interface NamedTemplate {
  readonly name: string;
  readonly index_template: {
    readonly index_patterns: string | readonly string[];
    readonly priority?: number;
    readonly data_stream?: object;
  };
}

/** As `filter_path`: a stack has hundreds of templates, with all their mappings. */
export const templateParts = [
  'name',
  'index_template.index_patterns',
  'index_template.priority',
  'index_template.data_stream',
]
  .map((part) => `index_templates.${part}`)
  .join(',');

/** The template that Elasticsearch takes for a name: of those whose pattern fits, the one with the highest priority. */
export function matchingTemplate(templates: readonly NamedTemplate[], name: string): NamedTemplate | undefined {
  const fitting = templates.filter(({ index_template: { index_patterns } }) =>
    [index_patterns].flat().some((pattern) => fits(pattern, name)),
  );
  const priority = (template: NamedTemplate): number => template.index_template.priority ?? 0;
  return fitting.sort((left, right) => priority(right) - priority(left))[0];
}

/** Index patterns know `*` and nothing else. */
function fits(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return pattern === name;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= name.length - last.length;
}
