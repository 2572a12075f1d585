import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html, htmlText } from '../../src/core/html.ts';
import { isJsonObject, type JsonValue } from '../../src/core/json.ts';
import { dashboards } from '../../src/generated/dashboards.ts';
import { createFormats } from '../../src/report/page/formats.ts';
import { reportPage } from '../../src/report/page/page.ts';
import { isHarmless } from '../../src/report/pseudonyms.ts';
import { reportOfFiles } from '../../src/report/report-of-files.ts';
import { fieldsOfStream } from '../../src/report/stream-fields.ts';
import { demoDocuments } from '../support/panels/demo-data.ts';
import { healthDocuments } from '../support/panels/health-data.ts';
import { attribute, elementsOf, panelsOf, textOf, within } from '../support/report/read-page.ts';

const now = Date.UTC(2026, 0, 1);
const ofDirectory = demoDocuments(3000);
const health = await healthDocuments();
const documents = [...ofDirectory, ...health];

async function pageOf(
  lines: readonly unknown[],
  given: { personalData?: boolean; zone?: string } = {},
): Promise<string> {
  const { personalData = true, zone = 'UTC' } = given;
  const stdin = (async function* () {
    yield Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'));
  })();
  return reportPage(await reportOfFiles(['-'], { dashboards, now, stdin, personalData }), createFormats(zone));
}

describe('the page of a report', () => {
  let page: string;

  beforeAll(async () => {
    page = await pageOf(documents);
  });

  it('has every panel of every dashboard, most of them with something to show', () => {
    const ids = dashboards.flatMap(({ id, panels }) => panels.map((panel) => `${id}-${panel.id}`));
    const sections = panelsOf(page);
    expect([...sections.keys()].sort()).toEqual([...ids].sort());
    const empty = [...sections.values()].filter((section) => textOf(section).includes('Nothing to show'));
    expect(empty.length).toBeLessThan(ids.length / 8);
  });

  it('leads to every dashboard, and no link leads nowhere', () => {
    const ids = new Set(elementsOf(page).map((element) => attribute(element, 'id')));
    const links = elementsOf(page).flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.filter((link) => !link.startsWith('#') || !ids.has(link.slice(1)))).toEqual([]);
    expect(dashboards.map(({ id }) => `#${id}`).filter((link) => !links.includes(link))).toEqual([]);
  });

  it('has ids that are unique, and names that exist', () => {
    const ids = elementsOf(page).flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = elementsOf(page).flatMap((element) => attribute(element, 'aria-labelledby') ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  });

  it('gives every drawing a title, and the numbers of it in a table of the same panel', () => {
    const wrong: string[] = [];
    let drawings = 0;
    for (const [id, section] of panelsOf(page)) {
      const own = within(section);
      for (const drawing of own.filter(({ tagName }) => tagName === 'svg')) {
        drawings += 1;
        const title = within(drawing).find(({ tagName }) => tagName === 'title');
        const rows = own.filter(({ tagName }) => tagName === 'tr').length;
        if (title === undefined || textOf(title) === '' || rows < 2) wrong.push(id);
      }
    }
    expect(wrong).toEqual([]);
    expect(drawings).toBeGreaterThan(40);
  });

  it('has headings in order, landmarks, and a language', () => {
    const levels = elementsOf(page)
      .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
      .map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] as number) + 1)).toEqual([]);
    const tags = elementsOf(page).map(({ tagName }) => tagName);
    for (const landmark of ['header', 'nav', 'main', 'footer'])
      expect({ landmark, count: tags.filter((tag) => tag === landmark).length }).toEqual({ landmark, count: 1 });
    expect(attribute(elementsOf(page)[0] as never, 'lang')).toBe('en');
  });

  it('loads and runs nothing, and its policy allows nothing but its own style', () => {
    const elements = elementsOf(page);
    const loading = ['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'image', 'foreignobject'];
    expect(elements.filter(({ tagName }) => loading.includes(tagName.toLowerCase()))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
    const [style] = elements.filter(({ tagName }) => tagName === 'style');
    // What a collector writes about itself may hold addresses, as texts.
    const loadable = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
    expect([...loadable, textOf(style as never)].filter((text) => /https?:|url\(|@import/.test(text))).toEqual([]);
    const hash = createHash('sha256')
      .update(textOf(style as never))
      .digest('base64');
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy as never, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('shows the same numbers as plain counting', () => {
    const own = panelsOf(page).get('overview-events');
    expect(textOf(own as never)).toContain('3,000');
    const failed = documents.filter((document) => {
      const { event, jumpcloud } = document as { event: Record<string, unknown>; jumpcloud: { derived?: object } };
      const isSignIn = (event.category as string[] | undefined)?.includes('authentication');
      const isPrompt = JSON.stringify(jumpcloud?.derived ?? {}).includes('"outcome_detail":"mfa_challenge"');
      return isSignIn && event.outcome === 'failure' && !isPrompt;
    });
    expect(textOf(panelsOf(page).get('overview-failed-sign-ins') as never)).toContain(String(failed.length));
  });

  it('writes times in the zone that was asked for', async () => {
    const [document] = documents as [object];
    const one = { ...document, '@timestamp': '2026-01-31T23:30:00.000Z' };
    expect(await pageOf([one], { zone: 'Asia/Tokyo' })).toContain('2026-02-01 08:30');
    expect(await pageOf([one], { zone: 'America/New_York' })).toContain('2026-01-31 18:30');
  });

  it('leaves out the dashboards of a stream without documents, and says so', async () => {
    const own = await pageOf(documents.slice(0, 10));
    expect(panelsOf(own).has('overview-events')).toBe(true);
    expect([...panelsOf(own).keys()].filter((id) => id.startsWith('directory-'))).toEqual([]);
    expect(own).toContain('There are no documents of users, so 1 dashboard about them is left out.');
    expect(own).toContain(
      'There are no documents of the collector&#39;s health, so 1 dashboard about them is left out.',
    );
  });
});

describe('hostile texts in events', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '</title></svg><script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    '<!-- ',
    ']]>',
    '\u202egnp.exe',
    'nul\u0000byte',
    '\ud800lone',
    'javascript:alert(1)',
    '&lt;b&gt;',
  ];

  /** Every text of a document but those that tell what it is. */
  function poisoned(value: JsonValue, attack: string, path = ''): JsonValue {
    const kept = /@timestamp|dataset|\.(ip|kind|category|type|outcome|provider)$|geo\.location|_at$|created|time/;
    if (typeof value === 'string') return kept.test(path) ? value : attack;
    if (Array.isArray(value)) return value.map((one: JsonValue) => poisoned(one, attack, path));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, poisoned(one, attack, `${path}.${key}`)]),
    );
  }

  it.each(attacks)('change nothing of the page but its texts: %j', async (attack) => {
    const some = [...ofDirectory.slice(0, 150), ...ofDirectory.slice(-20), ...health];
    const page = await pageOf(some.map((document) => poisoned(document as JsonValue, attack)));
    const elements = elementsOf(page);
    expect(elements.filter(({ tagName }) => ['script', 'img', 'b\u0000'].includes(tagName))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(elements.filter((element) => !(attribute(element, 'href') ?? '#').startsWith('#'))).toEqual([]);
    expect(['\u202e', '\u0000'].filter((letter) => page.includes(letter))).toEqual([]);
    expect(page.isWellFormed()).toBe(true);
    // The page is about them, so their text must be there, and whole: every panel comes after the first.
    const cleaned = attack.toWellFormed().replaceAll('\u202e', '\ufffd').replaceAll('\u0000', '\ufffd');
    expect(textOf(panelsOf(page).get('overview-latest-events') as never)).toContain(cleaned);
    expect(panelsOf(page).size).toBe(dashboards.reduce((sum, { panels }) => sum + panels.length, 0));
  });

  it('stay one text, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [element] = elementsOf(htmlText(html`<p title="${text}">${text}</p>`)).filter(
          ({ tagName }) => tagName === 'p',
        );
        const alone = elementsOf(htmlText(html`<p title="${text}">${text}</p>`)).map(({ tagName }) => tagName);
        expect(alone).toEqual(['html', 'head', 'body', 'p']);
        expect(attribute(element as never, 'title')).toBe(textOf(element as never));
        expect((element as { attrs: unknown[] }).attrs).toHaveLength(1);
      }),
    );
  });
});

describe('without personal data', () => {
  /** Texts of a document that name somebody or something of theirs. */
  function namesIn(document: object): readonly string[] {
    const { user, host, client, source } = document as Record<string, Record<string, JsonValue> | undefined>;
    const target = user?.target as Record<string, JsonValue> | undefined;
    return [user?.name, user?.email, user?.full_name, target?.name, target?.email, host?.name, client?.ip, source?.ip]
      .flat()
      .filter((text): text is string => typeof text === 'string' && text.length > 5);
  }

  /** An application may be the target of a user's deed, and its name is nobody's. */
  function thingsIn(document: object): readonly string[] {
    const { service, package: software } = document as Record<string, Record<string, JsonValue> | undefined>;
    const target = service?.target as Record<string, JsonValue> | undefined;
    return [target?.name, software?.name].filter((text): text is string => typeof text === 'string');
  }

  it('no name, address or device of any document is in the page', async () => {
    const ofThings = [...new Set(documents.flatMap(thingsIn))];
    const names = [...new Set(documents.flatMap(namesIn))].filter(
      (name) => !ofThings.some((thing) => thing.includes(name)),
    );
    expect(names.length).toBeGreaterThan(300);
    const [plain, hidden] = [await pageOf(documents), await pageOf(documents, { personalData: false })];
    expect(names.filter((name) => plain.includes(name)).length).toBeGreaterThan(100);
    expect(names.filter((name) => hidden.includes(name))).toEqual([]);
    expect(textOf(panelsOf(hidden).get('overview-most-active-people') as never)).toContain('Person 1');
  });

  it('only fields that exist count as harmless, and none that holds a name', () => {
    const shown = dashboards.flatMap(({ stream, panels }) =>
      panels.flatMap((panel) => {
        const by =
          'by' in panel && panel.by !== undefined ? [panel.by].flat() : 'columns' in panel ? panel.columns : [];
        return by.map(({ field }) => ({ stream, field }));
      }),
    );
    expect(shown.filter(({ stream, field }) => fieldsOfStream(stream)(field) === undefined)).toEqual([]);
    const named = shown.filter(({ field }) =>
      /^(user|host|client|source|message)\b(?!\.(geo|os|roles))|\bactor$|\.dn$/.test(field),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ field }) => isHarmless(field))).toEqual([]);
  });
});
