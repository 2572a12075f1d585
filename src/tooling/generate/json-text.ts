/** Lines that fit in 120 letters, with a comma behind them. */
const widest = 118;

/**
 * JSON of which each part that fits into a line is in one; scalars of a list share lines.
 * @param before what stands before the value in its line
 */
export function jsonText(value: unknown, before = '', indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
  if (before.length + flat.length <= widest || typeof value !== 'object' || value === null) return flat;
  const deeper = `${indent}  `;
  if (!Array.isArray(value)) {
    const members = Object.entries(value).flatMap(([name, member]) => {
      const key = `${deeper}${JSON.stringify(name)}: `;
      return member === undefined ? [] : [`${key}${jsonText(member, key, deeper)}`];
    });
    return `{\n${members.join(',\n')}\n${indent}}`;
  }
  const lines = value.map((member) => `${deeper}${jsonText(member, deeper, deeper)}`);
  const areScalars = value.every((member) => typeof member !== 'object');
  return `[\n${(areScalars ? shareLines(lines) : lines).join(',\n')}\n${indent}]`;
}

/** Members that follow each other share a line as long as it fits. */
export function shareLines(members: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const member of members) {
    const joined = `${lines.at(-1)}, ${member.trimStart()}`;
    if (lines.length > 0 && joined.length <= widest && !joined.includes('\n')) lines.splice(-1, 1, joined);
    else lines.push(member);
  }
  return lines;
}
