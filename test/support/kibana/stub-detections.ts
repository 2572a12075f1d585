import { createServer } from 'node:http';
import { listening } from '../net/listening.ts';
import { problemsOfRule } from './rule-shape.ts';

interface StubRule {
  readonly rule_id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly version: number;
}

export interface StubDetections {
  readonly url: string;
  readonly rules: ReadonlyMap<string, StubRule>;
  close(): Promise<void>;
}

/** A Kibana that imports detection rules as its documentation says, and refuses what breaks their shape. */
export async function startStubDetections(options: { readonly authorization?: string } = {}): Promise<StubDetections> {
  const rules = new Map<string, StubRule>();

  const importAll = (file: string, overwrite: boolean) => {
    const errors: object[] = [];
    let imported = 0;
    for (const line of file.split('\n').filter((one) => one.trim() !== '')) {
      const rule = JSON.parse(line) as StubRule;
      const refuse = (status_code: number, message: string) =>
        errors.push({ rule_id: rule.rule_id, error: { status_code, message } });
      const [problem] = problemsOfRule(rule);
      if (problem !== undefined) refuse(400, problem);
      else if (rules.has(rule.rule_id) && !overwrite) refuse(409, `rule_id: "${rule.rule_id}" already exists`);
      else {
        rules.set(rule.rule_id, rule);
        imported += 1;
      }
    }
    return { success: errors.length === 0, success_count: imported, rules_count: imported + errors.length, errors };
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const reply = (status: number, body: object) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      };
      const url = new URL(request.url ?? '/', 'http://stub');
      const failure = (status: number, message: string) => reply(status, { statusCode: status, message });
      if (options.authorization !== undefined && request.headers.authorization !== options.authorization)
        return failure(401, 'Unauthorized');
      if (request.method === 'GET' && url.pathname === '/api/status')
        return reply(200, { version: { number: '9.4.3' }, name: 'stub' });
      if (url.pathname !== '/api/detection_engine/rules/_import') return failure(404, 'Not Found');
      if (request.headers['kbn-xsrf'] === undefined) return failure(400, 'Request must contain a kbn-xsrf header.');
      const file = fileOf(request.headers['content-type'] ?? '', Buffer.concat(chunks).toString());
      if (file === undefined) return failure(400, '[request body.file]: expected a file');
      return reply(200, importAll(file, url.searchParams.get('overwrite') === 'true'));
    });
  });
  const { url, close } = await listening(server);
  return { url, rules, close };
}

/** The content of the part `file` of a form, if its name ends in `.ndjson`. */
function fileOf(type: string, body: string): string | undefined {
  const [, boundary] = /^multipart\/form-data; boundary=(\S+)$/.exec(type) ?? [];
  if (boundary === undefined || !body.endsWith(`\r\n--${boundary}--\r\n`)) return undefined;
  for (const part of body.split(`--${boundary}`)) {
    const [head = '', ...content] = part.split('\r\n\r\n');
    if (/name="file"; filename="[^"]+\.ndjson"/.test(head)) return content.join('\r\n\r\n').replace(/\r\n$/, '');
  }
  return undefined;
}
