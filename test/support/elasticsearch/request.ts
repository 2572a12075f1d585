/** What Elasticsearch answered: any status is an answer. */
export interface ServerAnswer {
  readonly status: number;
  /** Parsed JSON; the text itself where it is not JSON. */
  readonly body: unknown;
}

/**
 * One request by plain fetch, so that the test support does not lean on the client that it helps to test.
 * @param server base URL; may hold user:password
 * @param path begins with a slash
 * @param body an object is sent as JSON, a string as NDJSON
 */
export async function askServer(server: string, method: string, path: string, body?: unknown): Promise<ServerAnswer> {
  const url = new URL(server);
  const headers: Record<string, string> = {};
  if (url.username !== '') {
    // fetch refuses a URL with credentials.
    const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers.authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  }
  const init: RequestInit = { method, headers, signal: AbortSignal.timeout(60_000) };
  if (body !== undefined) {
    headers['content-type'] = typeof body === 'string' ? 'application/x-ndjson' : 'application/json';
    init.body = typeof body === 'string' ? body : JSON.stringify(body);
  }
  const response = await fetch(`${url.origin}${url.pathname.replace(/\/$/, '')}${path}`, init);
  const text = await response.text();
  return { status: response.status, body: parseOrText(text) };
}

/** Like `askServer`, but a status of 400 or more is an error. */
export async function tellServer(server: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await askServer(server, method, path, body);
  if (answer.status >= 400) {
    throw new Error(`${method} ${path} was answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 2000)}`);
  }
  return answer.body;
}

function parseOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
