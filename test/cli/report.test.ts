import { execFileSync, spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { demoDocuments } from '../support/panels/demo-data.ts';
import { panelsOf, textOf } from '../support/report/read-page.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli } from './run-cli.ts';

let work: Workplace;
const lines = demoDocuments(200).map((document) => `${JSON.stringify(document)}\n`);

beforeEach(() => {
  work = createWorkplace();
});

afterEach(() => work.remove());

const report = (...args: string[]) => runCli(['report', ...args], { cwd: work.folder });

describe('report', () => {
  it('writes a page that only its owner may read, and says where', async () => {
    work.write('some.ndjson', lines.join(''));
    const result = await report('some.ndjson');
    const note = "There are no documents of the collector's health, so 1 dashboard about them is left out.\n";
    expect(result).toMatchObject({ exitCode: 0, stderr: note });
    expect(result.stdout).toBe('Report on 450 documents in some.ndjson: report.html\n');
    const page = readFileSync(work.path('report.html'), 'utf8');
    expect(textOf(panelsOf(page).get('overview-events') as never)).toContain('200');
    if (process.platform !== 'win32') expect(statSync(work.path('report.html')).mode & 0o777).toBe(0o600);
  });

  it('reads standard input, writes to standard output, and replaces an old report', async () => {
    const piped = await runCli(['report', '-', '--out', '-'], { cwd: work.folder, stdin: lines.join('') });
    expect(piped.stdout).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
    expect(piped.stdout).toContain('450 documents in standard input');
    work.write('old.html', 'old');
    work.write('some.ndjson', lines.join(''));
    expect((await report('some.ndjson', '--out', 'old.html')).exitCode).toBe(0);
    expect(readFileSync(work.path('old.html'), 'utf8')).toContain('<!DOCTYPE html>');
  });

  it('says what it left out, on the page too', async () => {
    work.write('some.ndjson', [...lines, 'no JSON\n', '{"a": 1}\n'].join(''));
    const result = await report('some.ndjson');
    expect(result.exitCode).toBe(0);
    for (const note of ['Left out: 1 line without a JSON object.', 'Left out: 1 object that is not from JumpCloud.']) {
      expect(result.stderr).toContain(note);
      expect(readFileSync(work.path('report.html'), 'utf8')).toContain(note);
    }
  });

  it.each<[string, string, readonly string[], RegExp]>([
    ['no file', '', [], /report needs files/],
    ['a file that is not there', '', ['missing.ndjson'], /missing\.ndjson does not exist/],
    ['a folder', '', ['.'], /is a folder/],
    ['an empty file', '', ['some.ndjson'], /some\.ndjson is empty/],
    ['foreign lines', 'hello\n{"a": 1}\n', ['some.ndjson'], /None of 2 lines is a document or an event of JumpCloud/],
    [
      'a range without documents',
      lines.slice(0, 200).join(''),
      ['some.ndjson', '--from', '2030-01-01'],
      /no documents in this time range\n.*They are from 2025-.*Choose another --from/,
    ],
    [
      'a range that ends before it begins',
      'x',
      ['some.ndjson', '--from', '2026-01-02', '--to', '2026-01-01'],
      /--from must be before --to/,
    ],
    ['no time', 'x', ['some.ndjson', '--from', 'soon'], /--from must be an RFC 3339 time/],
    ['no time zone', 'x', ['some.ndjson', '--timezone', 'Mars/Olympus'], /there is no time zone "Mars\/Olympus"/],
  ])('refuses %s in one clear message, and writes no page', async (_what, content, args, message) => {
    work.write('some.ndjson', content);
    const result = await report(...args);
    expect(messageOf(result)).toMatch(message);
    expect(result.exitCode).toBe(2);
    expect(existsSync(work.path('report.html'))).toBe(false);
  });

  it('refuses a place where nothing can be written', async () => {
    work.write('some.ndjson', lines.join(''));
    const result = await report('some.ndjson', '--out', 'no/such/folder.html');
    expect(result.exitCode).toBe(5);
    expect(messageOf(result)).toMatch(/no\/such\/folder\.html cannot be written \(ENOENT\)[\s\S]*--out/);
  });

  it('writes into a pipe, and through a link, without taking their place', async () => {
    work.write('some.ndjson', lines.join(''));
    execFileSync('/usr/bin/env', ['mkfifo', work.path('pipe')]);
    const reader = spawn('/usr/bin/env', ['cat', work.path('pipe')]);
    const page = text(reader.stdout);
    expect((await report('some.ndjson', '--out', 'pipe')).exitCode).toBe(0);
    expect(await page).toContain('<!DOCTYPE html>');
    expect(lstatSync(work.path('pipe')).isFIFO()).toBe(true);
    work.write('old.html', 'old');
    symlinkSync('old.html', work.path('link.html'));
    expect((await report('some.ndjson', '--out', 'link.html')).exitCode).toBe(0);
    expect(lstatSync(work.path('link.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(work.path('old.html'), 'utf8')).toContain('<!DOCTYPE html>');
  });

  it('says one document of one', async () => {
    work.write('some.ndjson', lines[0] ?? '');
    expect((await report('some.ndjson')).stdout).toBe('Report on 1 document in some.ndjson: report.html\n');
  });
});
