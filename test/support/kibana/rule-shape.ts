import { Ajv } from 'ajv';

const text = { type: 'string', minLength: 1 };
const span = { type: 'string', pattern: '^[1-9][0-9]*[smhd]$' };
const back = { type: 'string', pattern: '^now-[1-9][0-9]*[smhd]$' };
const texts = { type: 'array', items: text };
const entry = (prefix: string, more: object = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name', 'reference'],
  properties: {
    id: { type: 'string', pattern: `^${prefix}\\d{4}(\\.\\d{3})?$` },
    name: text,
    reference: { type: 'string', pattern: '^https://attack\\.mitre\\.org/(tactics|techniques)/[A-Z0-9/]+/$' },
    ...more,
  },
});
const technique = entry('T', { subtechnique: { type: 'array', minItems: 1, items: entry('T') } });

const common = {
  rule_id: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' },
  version: { type: 'integer', minimum: 1 },
  name: text,
  description: text,
  author: texts,
  license: text,
  enabled: { type: 'boolean' },
  severity: { enum: ['low', 'medium', 'high', 'critical'] },
  risk_score: { type: 'integer', minimum: 0, maximum: 100 },
  tags: texts,
  threat: {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['framework', 'tactic', 'technique'],
      properties: {
        framework: { const: 'MITRE ATT&CK' },
        tactic: entry('TA'),
        technique: { type: 'array', items: technique },
      },
    },
  },
  false_positives: texts,
  references: texts,
  note: text,
  related_integrations: {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['package', 'version'],
      properties: { package: text, version: text },
    },
  },
  required_fields: {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'type', 'ecs'],
      properties: { name: text, type: text, ecs: { type: 'boolean' } },
    },
  },
  index: { ...texts, minItems: 1 },
  max_signals: { type: 'integer', minimum: 1 },
  interval: span,
  from: back,
  to: { const: 'now' },
  timestamp_override: text,
  query: text,
};

const kuery = { language: { const: 'kuery' } };
const one = (type: string, needs: Readonly<Record<string, object>>) => ({
  additionalProperties: false,
  required: [
    ...['rule_id', 'version', 'name', 'description', 'severity', 'risk_score', 'interval', 'from', 'to', 'query'],
    ...Object.keys(needs),
  ],
  properties: { type: { const: type }, ...common, ...needs },
});

const fields = (minItems: number, maxItems: number) => ({ ...texts, minItems, maxItems, uniqueItems: true });

/** What Kibana's Security app demands of a rule that is imported, as its documentation describes it. */
const shape = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [
    one('query', kuery),
    one('threshold', {
      ...kuery,
      threshold: {
        type: 'object',
        additionalProperties: false,
        required: ['field', 'value'],
        properties: {
          field: fields(0, 5),
          value: { type: 'integer', minimum: 1 },
          cardinality: {
            type: 'array',
            maxItems: 1,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['field', 'value'],
              properties: { field: text, value: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    }),
    one('new_terms', { ...kuery, new_terms_fields: fields(1, 3), history_window_start: back }),
    one('eql', { language: { const: 'eql' } }),
    one('threat_match', {
      ...kuery,
      threat_index: { ...texts, minItems: 1 },
      threat_query: text,
      threat_language: { const: 'kuery' },
      threat_indicator_path: text,
      threat_mapping: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['entries'],
          properties: {
            entries: {
              type: 'array',
              minItems: 1,
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['field', 'type', 'value'],
                properties: { field: text, type: { const: 'mapping' }, value: text },
              },
            },
          },
        },
      },
    }),
  ],
};

const validate = new Ajv({ allErrors: true, discriminator: true, strict: false }).compile(shape);

/** What Kibana would refuse a rule for. */
export function problemsOfRule(attributes: unknown): readonly string[] {
  if (validate(attributes)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
