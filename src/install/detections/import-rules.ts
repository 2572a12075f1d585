import { isJsonObject, type JsonObject, jsonObjects } from '../../core/json.ts';
import { rulesNdjson } from '../../publish/kibana/kibana-rule.ts';
import type { Kibana } from '../fleet/client.ts';
import { refusal } from '../fleet/refusal.ts';

export interface ImportOptions {
  /** Replaces rules of the same ID; otherwise they stay as they are. */
  readonly overwrite: boolean;
}

export interface ImportedRules {
  readonly imported: number;
  /** Names of rules that were there already and were left alone. */
  readonly kept: readonly string[];
  readonly failed: readonly FailedRule[];
}

export interface FailedRule {
  readonly name: string;
  readonly reason: string;
}

/**
 * Imports detection rules into Kibana's Security app, each as a rule of the user's own.
 * @param rules the `attributes` of each
 * @throws IngestError JC_KIBANA_*
 */
export async function importRules(
  kibana: Kibana,
  rules: readonly JsonObject[],
  { overwrite }: ImportOptions,
): Promise<ImportedRules> {
  // Kibana takes a file as a browser would send it.
  const form = new FormData();
  form.append('file', new Blob([rulesNdjson(rules)], { type: 'application/ndjson' }), 'jumpcloud-rules.ndjson');
  const encoded = new Response(form);
  const answer = await kibana.send({
    method: 'POST',
    path: `/api/detection_engine/rules/_import?overwrite=${overwrite}`,
    body: Buffer.from(await encoded.arrayBuffer()),
    contentType: encoded.headers.get('content-type') ?? '',
    timeoutMs: 300_000,
  });
  if (answer.status >= 400) throw refusal(kibana, answer, 'importing rules');
  const nameOf = (id: unknown) => String(rules.find(({ rule_id }) => rule_id === id)?.name ?? id);
  const errors = jsonObjects(answer.body.errors);
  const told = errors.map(({ rule_id, error }) => ({
    name: nameOf(rule_id),
    status: isJsonObject(error) ? error.status_code : undefined,
    reason: isJsonObject(error) ? String(error.message) : 'no reason given',
  }));
  return {
    imported: typeof answer.body.success_count === 'number' ? answer.body.success_count : rules.length - told.length,
    kept: told.filter(({ status }) => status === 409).map(({ name }) => name),
    failed: told.filter(({ status }) => status !== 409).map(({ name, reason }) => ({ name, reason })),
  };
}
