import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { strFromU8, unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { listening } from '../net/listening.ts';

/** What the stub takes for good, and what it has at the start. */
export interface StubKibanaOptions {
  readonly version?: string;
  readonly space?: string;
  /** `ApiKey …` or `Basic …`; without it nobody is asked. */
  readonly authorization?: string;
  /** Known, but without the right to install. */
  readonly reader?: string;
  readonly installed?: { readonly version: string; readonly source: string; readonly kibana?: readonly Asset[] };
  readonly maxBytes?: number;
  /** Statuses that uploads are answered with, one after another, before one is taken. */
  readonly refuseUploads?: readonly number[];
  /** How often the package is still being installed when it is asked for. */
  readonly settlesAfter?: number;
  /** Agent policies use the package. */
  readonly inUse?: boolean;
  /** Before 9.0 what is installed lies elsewhere in the answer. */
  readonly savedObject?: boolean;
}

export interface StubKibana {
  readonly url: string;
  /** `POST /api/fleet/epm/packages`, in order. */
  readonly requests: readonly string[];
  readonly installed: () => string | undefined;
  close(): Promise<void>;
}

export interface Asset {
  readonly id: string;
  readonly type: string;
}

interface Installed {
  readonly version: string;
  readonly source: string;
  readonly assets: readonly Asset[];
  readonly kibana?: readonly Asset[];
}

type Reply = readonly [status: number, body: object | string];

const packages = '/api/fleet/epm/packages';

/** A Kibana with the calls of Fleet that installing a package needs, and with its refusals. */
export async function startStubKibana(options: StubKibanaOptions = {}): Promise<StubKibana> {
  const requests: string[] = [];
  const refusals = [...(options.refuseUploads ?? [])];
  let settling = 0;
  let installed: Installed | undefined = options.installed && { ...options.installed, assets: [] };

  const upload = (request: IncomingMessage, body: Buffer): Reply => {
    if (request.headers['content-type'] !== 'application/zip')
      return failure(415, `Unsupported Media Type: ${request.headers['content-type']}`);
    const status = refusals.shift();
    if (status === 504) return [504, '<html>gateway timeout</html>'];
    if (status !== undefined) return failure(status, 'A package upload is running or ended a moment ago.');
    if (body.length > (options.maxBytes ?? 104_857_600))
      return failure(413, 'Payload content length greater than maximum');
    const read = readArchive(body);
    if (typeof read === 'string') return failure(400, read);
    installed = read;
    settling = options.settlesAfter ?? 0;
    return [200, { items: read.assets, _meta: { install_source: 'upload', name: 'jumpcloud' } }];
  };

  const describe = (): Reply => {
    if (installed === undefined) return failure(404, '[jumpcloud] package not installed or found in registry');
    const isReady = settling === 0;
    if (!isReady) settling -= 1;
    const info = {
      version: installed.version,
      install_status: isReady ? 'installed' : 'installing',
      install_source: installed.source,
      installed_es: installed.assets,
      installed_kibana: installed.kibana ?? [],
    };
    const item = { name: 'jumpcloud', version: installed.version, status: info.install_status };
    return [
      200,
      {
        item: {
          ...item,
          ...(options.savedObject ? { savedObject: { attributes: info } } : { installationInfo: info }),
        },
      },
    ];
  };

  const remove = (version: string): Reply => {
    if (options.inUse)
      return failure(400, `Unable to remove package with existing package policy(s) in use by agent(s)`);
    if (installed?.version !== version) return failure(400, `jumpcloud is not installed`);
    installed = undefined;
    return [200, { items: [] }];
  };

  const answer = (request: IncomingMessage, path: string, body: Buffer): Reply => {
    const { method = 'GET' } = request;
    const given = request.headers.authorization;
    const accepted = [options.authorization, options.reader].filter((one) => one !== undefined);
    const known = options.authorization === undefined || (given !== undefined && accepted.includes(given));
    if (!known) return failure(401, 'Unauthorized');
    if (path === '/api/status') return [200, { version: { number: options.version ?? '9.4.3' }, name: 'stub' }];
    if (method !== 'GET' && request.headers['kbn-xsrf'] === undefined)
      return failure(400, 'Request must contain a kbn-xsrf header.');
    if (options.reader !== undefined && given === options.reader) return failure(403, 'Forbidden');
    if (method === 'POST' && path === packages) return upload(request, body);
    if (method === 'GET' && path === `${packages}/jumpcloud`) return describe();
    const version = path.startsWith(`${packages}/jumpcloud/`) ? path.split('/').at(-1) : undefined;
    return method === 'DELETE' && version ? remove(version) : failure(404, 'Not Found');
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', 'http://stub');
      requests.push(`${request.method} ${pathname}`);
      const base = options.space === undefined ? '' : `/s/${options.space}`;
      const reply = pathname.startsWith(`${base}/`)
        ? answer(request, pathname.slice(base.length), Buffer.concat(chunks))
        : failure(404, 'Not Found');
      send(response, reply);
    });
  });
  const { url, close } = await listening(server);
  return {
    url,
    requests,
    installed: () => installed?.version,
    close,
  };
}

function failure(statusCode: number, message: string): Reply {
  return [statusCode, { statusCode, error: 'Refused', message }];
}

function send(response: ServerResponse, [status, body]: Reply): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', 'kbn-name': 'stub' });
  response.end(isText ? body : JSON.stringify(body));
}

/** What Fleet would make of an archive, or why it refuses it. */
function readArchive(bytes: Buffer): Installed | string {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(new Uint8Array(bytes));
  } catch {
    return 'Archive seems empty';
  }
  const [top, ...others] = [...new Set(Object.keys(files).map((path) => path.split('/')[0]))];
  const manifest = files[`${top}/manifest.yml`];
  if (others.length > 0 || manifest === undefined) return 'Package contains more than one top-level directory';
  const { name, version } = load(strFromU8(manifest)) as { readonly name: string; readonly version: string };
  if (top !== `${name}-${version}`) return `The directory ${top} does not match the manifest`;
  const streams = Object.keys(files).flatMap((path) => /data_stream\/([^/]+)\/manifest\.yml$/.exec(path)?.[1] ?? []);
  const assets = streams.flatMap((stream) => [
    { id: `logs-${name}.${stream}`, type: 'index_template' },
    { id: `logs-${name}.${stream}@package`, type: 'component_template' },
    { id: `logs-${name}.${stream}-${version}`, type: 'ingest_pipeline' },
  ]);
  const kibana = Object.keys(files).flatMap((path) => {
    const [, type, id] = /\/kibana\/(\w+)\/([^/]+)\.json$/.exec(path) ?? [];
    return type === undefined || id === undefined ? [] : [{ type, id }];
  });
  return { version, source: 'upload', assets, kibana };
}
