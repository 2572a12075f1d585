import type { JsonObject, JsonValue } from '../core/json.ts';
import { datasetOf } from '../core/product.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { idOf } from '../mapper/document-id.ts';
import type { Finding } from '../rules/finding.ts';
import { type Rule, riskScores } from '../rules/rule.ts';

/** A finding on its way to people. */
export interface Alert {
  /** The same each time: of the rule, the key and the documents. */
  readonly id: string;
  readonly document: JsonObject;
}

/** What is kept of documents, because alerts tell it. */
export const toldOfDocuments: readonly string[] = [
  ...['message', 'event', 'user', 'client', 'source', 'host', 'organization', 'service', 'related'],
];

/** What an alert has of the last document, so that it is found beside the person, the device and the address. */
const context = ['user', 'client', 'source', 'host', 'organization', 'service', 'related'];

/** @param made when the alert is made, milliseconds since 1970 */
export function alertOf(rule: Rule, finding: Finding, namespace: string, made: number): Alert {
  const { key, documents, count, at } = finding;
  const [first, last] = [documents[0], documents.at(-1)];
  const id = idOf('alert', rule.id, String(at), ...key, ...documents.map((one) => one.id));
  const sentence = last?.document.message;
  const whom = key.length === 0 ? '' : ` (${key.join(', ')})`;
  const dataset = datasetOf('alerts');
  const attack = rule.attack.length === 0 ? {} : { threat: threatOf(rule) };
  return {
    id,
    document: {
      '@timestamp': formatTimestamp(at),
      message: `${rule.title}${whom}${typeof sentence === 'string' ? `: ${sentence}` : ''}`,
      data_stream: { type: 'logs', dataset, namespace },
      event: {
        ...{ kind: 'alert', module: 'jumpcloud', dataset, id, created: formatTimestamp(made) },
        ...{ severity: riskScores[rule.severity], risk_score: riskScores[rule.severity] },
        ...{ start: formatTimestamp(first?.at ?? at), end: formatTimestamp(at), reason: rule.about },
      },
      rule: {
        ...{ id: rule.id, name: rule.title, version: String(rule.version), category: rule.kind, ruleset: 'jumpcloud' },
        description: rule.why,
      },
      ...attack,
      jumpcloud: {
        alert: {
          ...{
            key,
            severity: rule.severity,
            status: rule.status,
            events: { count, ids: documents.map((one) => one.id) },
          },
        },
      },
      ...Object.fromEntries(
        context.flatMap((name) => {
          const value = last?.document[name];
          return value === undefined ? [] : [[name, value as JsonValue]];
        }),
      ),
    },
  };
}

function threatOf({ attack }: Rule): JsonObject {
  const techniques = attack.map(({ technique }) => technique);
  const parts = techniques.filter((one) => one.includes('.'));
  return {
    framework: 'MITRE ATT&CK',
    tactic: { id: [...new Set(attack.map(({ tactic }) => tactic))] },
    technique: {
      id: [...new Set(techniques.map((one) => one.replace(/\..*$/, '')))],
      ...(parts.length === 0 ? {} : { subtechnique: { id: [...new Set(parts)] } }),
    },
  };
}
