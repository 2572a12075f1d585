import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, jsonObjects } from '../../core/json.ts';
import { isSupportedVersion } from '../../core/product.ts';
import type { Kibana, KibanaAnswer } from './client.ts';
import { refusal } from './refusal.ts';

/** What Fleet has of a package. */
export interface InstalledPackage {
  readonly version: string;
  /** `installed`, `installing`, `install_failed` … */
  readonly status: string;
  /** How it came there: `registry`, `upload`, `bundled`. */
  readonly source: string;
  /** By type: how many of it. */
  readonly assets: Readonly<Record<string, number>>;
  /** What of it people see in Kibana, in every space. */
  readonly savedObjects: readonly SavedObject[];
}

export interface SavedObject {
  /** `dashboard`, `security-rule` … */
  readonly type: string;
  readonly id: string;
}

const packagePath = '/api/fleet/epm/packages';
const questionTimeoutMs = 60_000;
/** Installing means making pipelines, templates and saved objects one after another. */
const uploadTimeoutMs = 300_000;
/** Kibana takes one upload in ten seconds. */
const busyWaitMs = 10_000;
const busyTries = 18;
const settleWaitMs = 2_000;
const settleTries = 90;
/** What Kibana takes at most. */
export const maxArchiveBytes = 104_857_600;

/**
 * Asks Kibana for its version.
 * @throws IngestError JC_KIBANA_UNREACHABLE where it is not Kibana, JC_KIBANA_TOO_OLD
 */
export async function checkKibana(kibana: Kibana): Promise<string> {
  const answer = await kibana.send({ method: 'GET', path: '/api/status', timeoutMs: questionTimeoutMs });
  const version = isJsonObject(answer.body.version) ? answer.body.version.number : undefined;
  if (typeof version !== 'string') {
    if (answer.status === 401 || answer.status === 403) throw refusal(kibana, answer, 'asking for its version');
    const message = `The server at ${kibana.address} is not Kibana (${answer.status} for /api/status): ${answer.text}`;
    throw new IngestError('JC_KIBANA_UNREACHABLE', message, {
      advice:
        'Check the host, the port (5601 by default), the base path and the space. Port 9200 is usually Elasticsearch.',
    });
  }
  if (isSupportedVersion(version)) return version;
  throw new IngestError(
    'JC_KIBANA_TOO_OLD',
    `${kibana.address} is Kibana ${version}. The oldest supported versions are 8.19 and 9.0.`,
  );
}

/** @returns undefined where the package is not installed */
export async function readPackage(kibana: Kibana, name: string): Promise<InstalledPackage | undefined> {
  const path = `${packagePath}/${encodeURIComponent(name)}`;
  const answer = await kibana.send({ method: 'GET', path, timeoutMs: questionTimeoutMs });
  // Where Kibana can reach no registry it does not know a package that nobody has uploaded.
  if (answer.status === 404 && typeof answer.body.message === 'string' && answer.body.message.includes(name))
    return undefined;
  if (answer.status !== 200) throw refusal(kibana, answer, `asking for the package ${name}`);
  return installedPart(answer.body);
}

/** `item.installationInfo`, or `item.savedObject.attributes` in older ones. A package that is only known has neither. */
function installedPart(body: JsonObject): InstalledPackage | undefined {
  const item = isJsonObject(body.item) ? body.item : {};
  const saved = isJsonObject(item.savedObject) ? item.savedObject.attributes : undefined;
  const info = isJsonObject(item.installationInfo) ? item.installationInfo : isJsonObject(saved) ? saved : undefined;
  if (info === undefined || typeof info.version !== 'string') return undefined;
  return {
    version: info.version,
    status: typeof info.install_status === 'string' ? info.install_status : String(item.status),
    source: String(info.install_source ?? 'unknown'),
    assets: countTypes([...jsonObjects(info.installed_es), ...jsonObjects(info.installed_kibana)]),
    savedObjects: savedObjects(info),
  };
}

/** Without the tags, which Fleet makes for every package by itself. */
function savedObjects(info: JsonObject): readonly SavedObject[] {
  const spaces = isJsonObject(info.additional_spaces_installed_kibana) ? info.additional_spaces_installed_kibana : {};
  const found = [info.installed_kibana, ...Object.values(spaces)]
    .flatMap((list) => [...jsonObjects(list)])
    .map(({ type, id }): [string, SavedObject] => [`${type} ${id}`, { type: String(type), id: String(id) }]);
  return [...new Map(found).values()].filter(({ type }) => type !== 'tag');
}

/**
 * Gives an archive to Fleet and waits until it is installed.
 * @param onWait told why it waits
 * @throws IngestError JC_KIBANA_*
 */
export async function uploadPackage(
  kibana: Kibana,
  archive: { readonly name: string; readonly version: string; readonly bytes: Buffer },
  { clock, onWait }: { readonly clock: Clock; readonly onWait: (reason: string) => void },
): Promise<InstalledPackage> {
  const { name, version, bytes } = archive;
  if (bytes.length > maxArchiveBytes) {
    const message = `The archive of ${name} ${version} has ${bytes.length} bytes. Kibana accepts at most ${maxArchiveBytes}.`;
    throw new IngestError('JC_KIBANA_REFUSED', message, { advice: 'Use a smaller archive with --zip.' });
  }
  for (let tries = 1; ; tries += 1) {
    const answer = await postArchive(kibana, bytes);
    if (answer === undefined || answer.status === 200) break;
    const error = refusal(kibana, answer, `uploading ${name} ${version}`);
    if (error.code !== 'JC_KIBANA_BUSY' || tries === busyTries) throw error;
    onWait(`Kibana is busy (${answer.status}); trying again in ${busyWaitMs / 1000} s`);
    await clock.sleep(busyWaitMs);
  }
  return await waitUntilInstalled(kibana, name, version, clock);
}

/** Undefined where a proxy gave up waiting: Kibana goes on all the same, and the question that follows will tell. */
async function postArchive(kibana: Kibana, body: Buffer): Promise<KibanaAnswer | undefined> {
  try {
    const answer = await kibana.send({
      method: 'POST',
      path: packagePath,
      body,
      contentType: 'application/zip',
      timeoutMs: uploadTimeoutMs,
    });
    return answer.status === 504 ? undefined : answer;
  } catch (error) {
    if (error instanceof IngestError && ['JC_HTTP_TIMEOUT', 'JC_HTTP_BODY_CUT'].includes(String(error.details.reason)))
      return undefined;
    throw error;
  }
}

async function waitUntilInstalled(
  kibana: Kibana,
  name: string,
  version: string,
  clock: Clock,
): Promise<InstalledPackage> {
  for (let tries = 1; ; tries += 1) {
    const found = await readPackage(kibana, name);
    if (found?.status === 'installed' && found.version === version) return found;
    const state = found ? `it has version ${found.version}, ${found.status}` : 'it has none';
    if (found?.status === 'install_failed' || tries === settleTries) {
      const message = `${kibana.address} accepted ${name} ${version} but did not install it: ${state}.`;
      throw new IngestError('JC_KIBANA_REFUSED', message, { advice: 'Check the Kibana log for the reason.' });
    }
    await clock.sleep(settleWaitMs);
  }
}

/** @throws IngestError JC_INSTALL_IN_USE where agent policies use it; JC_KIBANA_* */
export async function removePackage(kibana: Kibana, name: string, version: string): Promise<void> {
  const path = `${packagePath}/${encodeURIComponent(name)}/${encodeURIComponent(version)}`;
  const answer = await kibana.send({ method: 'DELETE', path, timeoutMs: uploadTimeoutMs });
  if (answer.status === 200) return;
  const error = refusal(kibana, answer, `removing ${name} ${version}`);
  if (answer.status !== 400) throw error;
  throw new IngestError('JC_INSTALL_IN_USE', error.message, {
    advice: 'Remove the JumpCloud integration from every agent policy in Kibana, then run this again.',
  });
}

function countTypes(list: readonly JsonObject[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of list) counts[String(type)] = (counts[String(type)] ?? 0) + 1;
  return counts;
}
