import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isJsonObject, type JsonObject, jsonObjects } from '../../../src/core/json.ts';
import type { SavedObject } from '../../../src/tooling/kibana/saved-object.ts';

/** A Kibana that somebody has named, by plain fetch. */
export interface RealKibana {
  readonly url: string;
  /** The header; undefined if Kibana asks nobody. */
  readonly authorization: string | undefined;
}

/** From `KIBANA_URL`, with `KIBANA_API_KEY`, or with `KIBANA_USERNAME` and `KIBANA_PASSWORD`. */
export function kibanaOf(environment: NodeJS.ProcessEnv): RealKibana | undefined {
  const { KIBANA_URL: url, KIBANA_API_KEY: key, KIBANA_USERNAME: name, KIBANA_PASSWORD: password } = environment;
  if (!url) return undefined;
  const basic = name && `Basic ${Buffer.from(`${name}:${password ?? ''}`).toString('base64')}`;
  return { url: url.replace(/\/+$/, ''), authorization: key ? `ApiKey ${key}` : basic || undefined };
}

async function ask(kibana: RealKibana, method: string, path: string, body?: JsonObject | FormData) {
  const headers: Record<string, string> = { 'kbn-xsrf': 'true' };
  if (kibana.authorization !== undefined) headers.authorization = kibana.authorization;
  const init: RequestInit = { method, headers, signal: AbortSignal.timeout(60_000) };
  if (body instanceof FormData) init.body = body;
  else if (body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  const response = await fetch(`${kibana.url}${path}`, init);
  const answer: unknown = await response.json();
  return { status: response.status, body: isJsonObject(answer) ? answer : {} };
}

/**
 * Imports objects, in place of those that are there, and gives what Kibana refused.
 * The data view of Fleet is made first if it is not there: without it nothing can be imported.
 */
export async function importObjects(kibana: RealKibana, objects: readonly SavedObject[]): Promise<readonly string[]> {
  const view = { id: 'logs-*', title: 'logs-*', timeFieldName: '@timestamp' };
  const found = await ask(kibana, 'GET', `/api/data_views/data_view/${encodeURIComponent(view.id)}`);
  if (found.status === 404) await ask(kibana, 'POST', '/api/data_views/data_view', { data_view: view });
  const form = new FormData();
  form.set('file', new Blob([objects.map((object) => `${JSON.stringify(object)}\n`).join('')]), 'objects.ndjson');
  const { status, body } = await ask(kibana, 'POST', '/api/saved_objects/_import?overwrite=true', form);
  if (status !== 200) return [`${status}: ${JSON.stringify(body)}`];
  const refused = jsonObjects(body.errors).map((error) => `${error.type} ${error.id}: ${JSON.stringify(error.error)}`);
  const isWhole = body.success === true && body.successCount === objects.length;
  return isWhole || refused.length > 0 ? refused : [JSON.stringify(body)];
}

/** An object as Kibana has it. */
export async function readObject(kibana: RealKibana, type: string, id: string): Promise<JsonObject> {
  const { body } = await ask(kibana, 'GET', `/api/saved_objects/${type}/${encodeURIComponent(id)}`);
  return body;
}

/** The page of an address once its program has run; undefined if there is no Chromium. */
export function openInChromium(address: string): string | undefined {
  const program = ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0,
  );
  if (program === undefined) return undefined;
  const profile = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-chromium-'));
  try {
    const options = ['--headless=new', '--no-sandbox', '--disable-gpu', '--window-size=1600,6000'];
    const patience = ['--virtual-time-budget=90000', `--user-data-dir=${profile}`];
    const { stdout, status, error } = spawnSync(program, [...options, ...patience, '--dump-dom', address], {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
      timeout: 240_000,
    });
    if (status !== 0) throw error ?? new Error(`${program} ended with ${status}`);
    return stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A space of its own, for what a test leaves behind. */
export async function inOwnSpace(kibana: RealKibana, id: string, use: (url: string) => Promise<void>): Promise<void> {
  const made = await ask(kibana, 'POST', '/api/spaces/space', { id, name: id });
  if (made.status !== 200) throw new Error(`the space ${id} was not made: ${JSON.stringify(made)}`);
  try {
    await use(`${kibana.url}/s/${id}`);
  } finally {
    await ask(kibana, 'DELETE', `/api/spaces/space/${id}`);
  }
}

/** A detection rule as Kibana has it. @param url of the space */
export async function readRule(kibana: RealKibana, url: string, ruleId: string): Promise<JsonObject> {
  const { body } = await ask({ ...kibana, url }, 'GET', `/api/detection_engine/rules?rule_id=${ruleId}`);
  return body;
}
