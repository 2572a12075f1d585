/**
 * A statement that writes a value into a field of the document, objects on the way included.
 * @param expression evaluated once, and only where the field has no value yet
 */
export function assignTypescript(to: string, expression: string): string {
  const segments = to.split('.');
  const last = segments.pop() as string;
  const parent = segments.reduce((object, segment) => `(${object}${member(segment)} ??= {})`, 'document');
  return `${parent}${member(last)} ??= ${expression};`;
}

function member(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
