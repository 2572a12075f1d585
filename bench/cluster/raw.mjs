// The yardstick: the vendor's events as they are, every text a keyword, with ids of Elasticsearch's own.

/** Values of any shape, which Elasticsearch would refuse as members of one type. */
const anyShape = { type: 'flattened', ignore_above: 1024 };

/** Texts beyond 1,024 letters are kept and cannot be searched, as in templates of the stack. */
export const rawTemplate = {
  mappings: {
    date_detection: false,
    dynamic_templates: [{ texts: { match_mapping_type: 'string', mapping: { type: 'keyword', ignore_above: 1024 } } }],
    properties: {
      '@timestamp': { type: 'date' },
      event_type: { type: 'keyword' },
      changes: anyShape,
      resource: { properties: { resources: anyShape } },
    },
  },
};

/** The same in the order that our template has; for comparison. */
export const sortedRawTemplate = {
  ...rawTemplate,
  settings: { index: { sort: { field: ['event_type', '@timestamp'], order: ['asc', 'asc'] } } },
};

export function rawBodies(events) {
  const bodies = [];
  for (let from = 0; from < events.length; from += 1000) {
    const lines = events
      .slice(from, from + 1000)
      // Elasticsearch wants a time in the place that it knows.
      .map(({ text, milliseconds }) => `{"create":{}}\n{"@timestamp":${milliseconds},${text.slice(1)}\n`);
    bodies.push(lines.join(''));
  }
  return bodies;
}
