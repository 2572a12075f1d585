import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createPublisher } from '../../src/httpjson/publish/publisher.ts';
import type { HttpRequest } from '../../src/transport/message.ts';
import { engine, events, type Outcome } from './engine-support.ts';

/** What a server holds, by path; any other path has the last one. */
type Routes = Readonly<Record<string, unknown>>;

const answer =
  (routes: Routes) =>
  ({ url }: HttpRequest) => {
    const { pathname } = new URL(url);
    return { body: Object.hasOwn(routes, pathname) ? routes[pathname] : routes['*'] };
  };

const shown = ({ method, url, body }: HttpRequest): string =>
  `${method} ${url.replace('http://api.test', '')}${body === undefined ? '' : ` ${body}`}`;

interface Case {
  readonly name: string;
  readonly yaml: string;
  readonly routes: Routes;
  readonly requests: readonly string[];
  readonly events: readonly unknown[];
  readonly cursor?: object;
  readonly warning?: string;
  readonly error?: string;
}

const one = { '*': { a: 1 } };
const get = (path: string, more = ''): string => `request.url: http://api.test${path}\n${more}`;

const signed = '{"filter":{"at":[{"from":1,"to":2}]},"size":7}';

/** Small configurations that once did something else here than in Filebeat. */
const cases: readonly Case[] = [
  {
    name: 'an option that Filebeat does not know',
    yaml: get(
      '/list',
      'cursor.at: { value: "[[.last_event.n]]", fail_on_template_error: true }\nresponse.split: { target: body.rows, value_type: json }\nmade_up: true',
    ),
    routes: { '*': { rows: [{ n: 1 }, { n: 2 }] } },
    requests: ['GET /list'],
    events: [{ n: 1 }, { n: 2 }],
    cursor: { at: '2' },
    warning: 'made_up is not an option of httpjson and is ignored',
  },
  {
    name: 'integers beyond 2^53',
    yaml: get(
      '/',
      'request: { method: POST, body: { id: 9007199254740993 }, transforms: [{ set: { target: url.params.account, value: 123456789012345678 } }] }',
    ),
    routes: one,
    requests: ['POST /?account=123456789012345678 {"id":9007199254740993}'],
    events: [{ a: 1 }],
  },
  {
    name: 'the words and numbers of YAML 1.1',
    yaml: get(
      '/',
      'enabled: yes\nfields_under_root: no\nrequest.transforms:\n- set: { target: url.params.all, value: on }\n- set: { target: url.params.mode, value: 0644 }\n- set: { target: url.params.most, value: 10_000 }\n- set: { target: url.params.since, value: 2026-03-01 }',
    ),
    routes: one,
    requests: ['GET /?all=true&mode=420&most=10000&since=2026-03-01'],
    events: [{ a: 1 }],
  },
  {
    name: 'members of request.body that are null or empty',
    yaml: get('/', 'request: { method: POST, body: { keep: 1, none: null, empty: {} } }'),
    routes: one,
    requests: ['POST / {"keep":1}'],
    events: [{ a: 1 }],
  },
  {
    name: 'a POST without a body',
    yaml: get('/', 'request.method: POST'),
    routes: one,
    requests: ['POST /'],
    events: [{ a: 1 }],
  },
  {
    name: 'a signature over a body whose members were set out of order',
    yaml: get(
      '/find',
      'request: { method: POST, transforms: [{ set: { target: body.size, value: "7", value_type: int } }, { set: { target: body.filter.at, value: \'[{"to": 2, "from": 1}]\', value_type: json } }, { set: { target: url.params.sig, value: \'[[hash "sha256" (sprintf `%s` .body)]]\' } }] }',
    ),
    routes: one,
    requests: [`POST /find?sig=${createHash('sha256').update(signed).digest('hex')} ${signed}`],
    events: [{ a: 1 }],
  },
  {
    name: 'a chain over a root array of texts',
    yaml: get('/', 'chain: [{ step: { request: { url: "http://api.test/one/$[:]", method: GET }, replace: "$[:]" } }]'),
    routes: { '/': ['x', 'y'], '*': { e: 1 } },
    requests: ['GET /', 'GET /one/x', 'GET /one/y'],
    events: [{ e: 1 }, { e: 1 }],
  },
  {
    // Filebeat stores what was there before the last event, and so what the root left.
    name: 'a cursor in a chain',
    yaml: get(
      '/',
      "cursor.who.value: '[[.last_response.body.name]]'\nchain: [{ step: { request: { url: 'http://api.test/of/$.ids[:]', method: GET }, replace: '$.ids[:]', response.transforms: [{ set: { target: body.own, value: '[[.last_response.body.name]]', default: none } }, { set: { target: body.root, value: '[[.parent_last_response.body.name]]', default: none } }] } }]",
    ),
    routes: { '/': { name: 'root', ids: [1] }, '*': { name: 'child' } },
    requests: ['GET /', 'GET /of/1'],
    events: [{ name: 'child', own: 'child', root: 'root' }],
    cursor: { who: 'child' },
  },
  {
    name: 'a step that leaves the origin of the root',
    yaml: get(
      '/',
      "auth.basic: { user: u, password: p }\nchain: [{ step: { request: { url: 'http://api.test/fixed', method: GET, transforms: [{ set: { target: url.value, value: 'http://other.test/' } }] } } }]",
    ),
    routes: one,
    requests: ['GET /'],
    events: [],
    error: 'JC_PAGE_FOREIGN',
  },
  {
    name: 'until with a Go boolean',
    yaml: get(
      '/',
      "chain: [{ while: { request: { url: 'http://api.test/job/$.id', method: GET }, replace: $.id, until: '[[if eq .last_response.body.state \"ready\"]]1[[else]]0[[end]]' } }]",
    ),
    routes: { '/': { id: 5 }, '*': { state: 'ready' } },
    requests: ['GET /', 'GET /job/5'],
    events: [{ state: 'ready' }],
  },
  {
    name: 'a float constant where an integer is wanted',
    yaml: get(
      '/',
      'request.transforms: [{ set: { target: url.params.ms, value: \'[[div ((parseDate "2026-03-01T00:00:00Z").UnixNano) 1e6]]\' } }]',
    ),
    routes: one,
    requests: ['GET /?ms=1772323200000'],
    events: [{ a: 1 }],
  },
  {
    name: 'what Go calls the machine',
    yaml: get(
      '/',
      "request.transforms: [{ set: { target: url.params.known, value: '[[if or (eq beatInfo.goarch `amd64`) (eq beatInfo.goarch `arm64`)]]go[[end]]' } }, { set: { target: url.params.commit, value: '[[beatInfo.commit]]' } }]",
    ),
    routes: one,
    requests: ['GET /?commit=unknown&known=go'],
    events: [{ a: 1 }],
  },
  {
    name: 'a probe of layouts with IsZero',
    yaml: get(
      '/',
      'request.transforms: [{ set: { target: url.params.kind, value: \'[[$t := "2026-03-01 10:00:00"]][[if not (parseDate $t "RFC3339").IsZero]]full[[else if not (parseDate $t "2006-01-02 15:04:05").IsZero]]short[[end]]\' } }]',
    ),
    routes: one,
    requests: ['GET /?kind=short'],
    events: [{ a: 1 }],
    warning: 'IsZero',
  },
  {
    name: 'methods of maps',
    yaml: get('/', "request.transforms: [{ set: { target: url.params.known, value: '[[.cursor.HasKey `at`]]' } }]"),
    routes: one,
    requests: ['GET /?known=false'],
    events: [{ a: 1 }],
  },
  {
    name: 'the time zone of the machine',
    yaml: get(
      '/',
      'request.transforms: [{ set: { target: url.params.year, value: \'[[formatDate (parseDate "2026-07-01T12:00:00Z") "2006-01" "Local"]]\' } }]',
    ),
    routes: one,
    requests: ['GET /?year=2026-07'],
    events: [{ a: 1 }],
  },
  {
    name: 'an object that a template prints where JSON is wanted',
    yaml: get(
      '/',
      "request.method: POST\nresponse.split.target: body.rows\nresponse.pagination: [{ set: { target: body.next, value: '[[if lt .last_response.page 1]][[.last_response.body.next]][[end]]', value_type: json, fail_on_template_error: true, do_not_log_failure: true } }]",
    ),
    routes: { '*': { rows: [{ a: 1 }], next: { token: 'x', deep: { n: 1 } } } },
    requests: ['POST /'],
    events: [{ a: 1 }],
    warning: 'JSON',
  },
  {
    name: 'elements of a root array that are no objects',
    yaml: get('/'),
    routes: { '*': ['text', { a: 1 }, 7, null, [1]] },
    requests: ['GET /'],
    events: [{ a: 1 }],
    warning: '4 elements of the answers are not JSON objects',
  },
];

describe('a configuration that runs in Filebeat', () => {
  it.each(cases.map((each) => [each.name, each] as const))('does the same here: %s', async (_name, each) => {
    const { run, requests, config } = engine(each.yaml, [answer(each.routes)]);
    const outcome: Outcome = await run();
    expect((outcome.error as { code?: string } | undefined)?.code).toBe(each.error);
    expect(requests.map(shown)).toEqual(each.requests);
    expect(events(outcome)).toEqual(each.events);
    if (each.cursor) expect(outcome.pages.at(-1)?.cursor()).toEqual(each.cursor);
    const said = [...config.warnings, ...outcome.problems];
    if (each.warning === undefined) expect(said).toEqual([]);
    else expect(said).toEqual(expect.arrayContaining([expect.stringContaining(each.warning)]));
  });

  it('keeps the nulls that a processor decodes', async () => {
    const { run, config } = engine(
      `${get('/')}processors: [{ decode_json_fields: { fields: [message], target: json } }]`,
      [{ body: { a: 1, nothing: null } }],
    );
    const [page] = (await run()).pages;
    const [event] = page?.events ?? [];
    if (!event) throw new Error('no event');
    expect(JSON.parse(createPublisher(config).line(event, 0) ?? '')).toMatchObject({ json: { a: 1, nothing: null } });
  });
});
