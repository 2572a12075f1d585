// The yardstick: the vendor's events as they are, every text a keyword, with ids of Elasticsearch's own.

/** Texts beyond 1,024 letters are kept and cannot be searched, as in templates of the stack. */
export const rawTemplate = {
  mappings: {
    date_detection: false,
    dynamic_templates: [{ texts: { match_mapping_type: 'string', mapping: { type: 'keyword', ignore_above: 1024 } } }],
    // Values of any shape, which Elasticsearch would refuse as members of one type.
    properties: {
      '@timestamp': { type: 'date' },
      changes: { type: 'flattened', ignore_above: 1024 },
      resource: { properties: { resources: { type: 'flattened', ignore_above: 1024 } } },
    },
  },
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
