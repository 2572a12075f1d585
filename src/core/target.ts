/** The path in `ndjson:PATH`; undefined for any other target. */
export function ndjsonPath(target: string): string | undefined {
  return /^ndjson:(.+)$/s.exec(target)?.[1];
}

/** The end of a message about a path or a URL that lacks `ndjson:` or `elasticsearch:`; empty if it is neither. */
export function didYouMeanTarget(text: string): string {
  if (/^https?:\/\//i.test(text)) return `; did you mean elasticsearch:${text}?`;
  return /[./\\]/.test(text) && !/^[a-z]+:|:\d+$/i.test(text) ? `; did you mean ndjson:${text}?` : '';
}
