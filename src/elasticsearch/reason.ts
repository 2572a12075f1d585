const longestReason = 1000;

/** A text of a server on one line and of bounded length: reasons may quote a whole document. */
export function bounded(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestReason ? line : `${line.slice(0, longestReason)}…`;
}
