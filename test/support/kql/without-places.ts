/** A condition without the places in its text, so that two can be compared. */
export function withoutPlaces(query: unknown): unknown {
  return JSON.parse(JSON.stringify(query, (key, value) => (key === 'at' ? undefined : value)));
}
