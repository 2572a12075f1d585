import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html, htmlText } from '../../src/core/html.ts';
import { renderPage } from '../../src/operate/page.ts';
import { pageHeaders } from '../../src/operate/page-assets.ts';
import type { StreamStatus } from '../../src/operate/read-status.ts';

const calm: StreamStatus = {
  account: 'acme',
  stream: 'events',
  condition: 'running',
  trouble: false,
  firstPoll: { succeeded: true, at: '2026-01-01T00:00:00.000Z' },
  lastPoll: '2026-01-31T09:00:00.000Z',
  lastSuccess: '2026-01-31T09:00:01.000Z',
  cursor: '2026-01-31T08:57:00.000Z',
  lagMs: 125_000,
  clock: { offsetMs: 0, correctionMs: 0 },
  vendorLatencyMs: { p50: 0, p95: 30_000 },
  events: 50_123,
  changed: 2,
  readAgain: 300,
  deadLetters: 4,
  ledger: { open: 1, verified: 30, mismatch: 1, healed: 1 },
  counts: {
    ...{ missing: 7, recovered: 3, withdrawn: 0, oldestCount: '2026-01-30T20:00:00.000Z' },
    ...{ identityChecked: 10, identityNotChecked: 23 },
  },
  snapshot: undefined,
  days: [
    { day: '2026-01-26', state: 'verified', missing: 0 },
    { day: '2026-01-27', state: 'healed', missing: 0 },
    { day: '2026-01-28', state: 'missing', missing: 7 },
    { day: '2026-01-29', state: 'differs', missing: 0 },
    { day: '2026-01-31', state: 'open', missing: 0 },
  ],
  revision: '0123456789',
  problem: undefined,
  keyTrouble: undefined,
};
const problem = { code: 'JC_API_UNAUTHORIZED', message: 'no', advice: 'Check it.', at: 'now', willRetry: true };
const troubled: StreamStatus = { ...calm, account: 'globex', trouble: true, condition: 'retrying', problem };

const page = (...streams: readonly StreamStatus[]): string =>
  renderPage({ version: '1.2.3', now: '2026-01-31T09:02:00.000Z', streams });

/** What a reader without styles gets. */
const textOf = (source: string): string =>
  source
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** The elements and their attributes, without the text between them. */
const skeleton = (source: string): readonly string[] => source.match(/<[^>]*>/g) ?? [];

describe('the page of a running collector', () => {
  it('tells of every stream, of trouble with its advice, and of every day, in words', () => {
    const text = textOf(page(calm, troubled));
    expect(text).toContain('1 of 2 streams needs attention');
    expect(text).toContain('globex events no What to do: Check it. JC_API_UNAUTHORIZED, now');
    for (const part of ['50,123', 'p50 in time, p95 <= 30s'.replace('<', '&lt;'), 'lag 2m5s', 'revision 0123456789'])
      expect(text).toContain(part);
    expect(text).toContain(
      '2026-01-26 26 \u2713 verified 27 \u21bb healed 28 ! 7 missing 29 \u2260 differs 31 \u25cb open',
    );
    expect(textOf(page(calm))).toContain('All is well');
  });

  it('shows no more weeks than a person reads, and says what it left out', () => {
    const days = Array.from({ length: 700 }, (_, index) => ({
      day: new Date(Date.UTC(2024, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
      state: 'missing' as const,
      missing: 1,
    }));
    const source = page({ ...calm, days });
    const rows = source.match(/<tr><th scope="row">20/g) ?? [];
    expect(rows).toHaveLength(54);
    const cells = source.match(/! 1 missing/g)?.length ?? 0;
    expect(textOf(source)).toContain(
      `${700 - cells} older days are not shown; ${700 - cells} of their events are missing.`,
    );
  });

  it('has headings, headers of tables and landmarks', () => {
    const source = page(calm, troubled);
    for (const part of ['<html lang="en">', '<main>', '<header>', '<footer>', '<h1>', '<meta name="viewport"'])
      expect(source).toContain(part);
    for (const [cell] of source.matchAll(/<th\b[^>]*>/g)) expect(cell).toMatch(/scope="(?:row|col)"/);
    const ids = [...source.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of source.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('loads nothing, and its policy allows its own style and script and nothing else', () => {
    const source = page(calm, troubled);
    expect(source).not.toMatch(/\b(?:src|href)="(?!data:,")/);
    expect(source).not.toMatch(/\s(?:style|on\w+)="/);
    const policy = pageHeaders['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    for (const [kind, element] of [
      ['style', /<style>([\s\S]*?)<\/style>/],
      ['script', /<script>([\s\S]*?)<\/script>/],
    ] as const) {
      const [, body = ''] = element.exec(source) ?? [];
      const hash = createHash('sha256').update(body).digest('base64');
      expect(policy).toContain(`${kind}-src 'sha256-${hash}'`);
    }
  });

  it('can be reloaded without its script', () => {
    expect(page(calm)).toContain('<noscript><meta http-equiv="refresh" content="15"></noscript>');
  });

  it('cannot be changed by a name, an error or an advice, whatever they are', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='alert(1)",
        '</style><script>',
        '<!--',
        '&lt;script&gt;',
        '\u2028</main>',
      ),
    );
    const plain = skeleton(page({ ...troubled, problem: { ...problem } }));
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, message, advice) => {
        const source = page({
          ...troubled,
          account: name,
          cursor: message,
          lastSuccess: advice,
          problem: { ...problem, message, advice, at: name, code: message },
          revision: advice,
        });
        expect(skeleton(source)).toEqual(plain);
      }),
    );
  });
});

describe('a piece of HTML', () => {
  it('escapes what is put in, once, and leaves pieces as they are', () => {
    const inner = html`<b>${'<&"\'>'}</b>`;
    expect(htmlText(html`<i title="${'"'}">${inner}${['<', inner]}${3}${undefined}</i>`)).toBe(
      '<i title="&quot;"><b>&lt;&amp;&quot;&#39;&gt;</b>&lt;<b>&lt;&amp;&quot;&#39;&gt;</b>3</i>',
    );
  });
});
