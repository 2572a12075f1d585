// Of a private use area: no text of a template holds them.
const [open, close] = ['\ue002', '\ue003'];
const marks = new RegExp(`${open}(\\d+)${close}`, 'g');

/** A tag that stands alone on its line, which is not rendered: with a mark beside it, it would be. */
const isTagAlone = /^\s*\{\{~?\s*(?:[#/^!]|else\b)[^}]*\}\}\s*$/;

/**
 * Finds where the lines of what a template gave stand in the template. It is rendered once more, with a mark on each line.
 * @param rendered what it gave without marks
 * @returns the line of the template, from 1, of each line; empty if that cannot be known
 */
export function templateLines(
  template: string,
  rendered: string,
  render: (template: string) => string,
): readonly (number | undefined)[] {
  const lines = template.split('\n');
  const marked = lines.map((line, index) => (isTagAlone.test(line) ? line : `${open}${index + 1}${close}${line}`));
  let withMarks: string;
  try {
    withMarks = render(marked.join('\n'));
  } catch {
    // A mark inside of a tag.
    return [];
  }
  if (withMarks.replaceAll(marks, '') !== rendered) return [];
  let last: number | undefined;
  return withMarks.split('\n').map((line) => {
    const found = [...line.matchAll(marks)].map(([, number]) => Number(number));
    const own = found[0] ?? last;
    // The further lines of a variable stand where it is printed.
    last = found.at(-1) ?? last;
    return own;
  });
}
