import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { render, text } from './template-support.ts';

describe('functions of numbers', () => {
  it.each([
    ['[[add]] [[add 1]] [[add 1 2 3]]', '0 1 6'],
    ['[[mul 3 4]] [[div 7 2]] [[div -7 2]]', '12 3 -3'],
    ['[[min 1 2]] [[max 1 2]] [[max "a" "b"]] [[min 1.5 2.5]]', '1 2 b 1.5'],
    ['[[max (parseDuration "1s") (parseDuration "2m")]]', '2m0s'],
    [
      '[[toInt .i]] [[toInt "42"]] [[toInt "1e3"]] [[toInt -1.9]] [[toInt "1,0"]] [[toInt .none]]',
      '1767225600300 42 1000 -1 0 0',
    ],
    ['[[add 9223372036854775807 1]]', '-9223372036854775808'],
    ['[[sprintf "%.0f" .i]]', '1767225600300'],
    ['[[div 5e6 1e3]] [[mul 2.0 3]] [[now.AddDate 1.0 0 -0.0]]', '5000 6 2027-03-01 12:34:56.789 +0000 UTC'],
  ])('%s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it.each([
    ['[[div 1 0]]', 'zero'],
    ['[[add .i 1]]', 'expected int64; got float64'],
    ['[[max 1 1.5]]', 'incompatible types'],
    ['[[mul 1]]', 'takes 2'],
    ['[[mul 1.5 2]]', 'expected int64; got float64'],
    ['[[div (1e6) 2]]', 'expected int64; got float64'],
    ['[[max 1 2.0]]', 'incompatible types'],
    ['[[toInt 1e300]]', '64 bits'],
  ])('%s fails', (template, reason) => {
    expect(render(template)).toEqual({ kind: 'failed', reason: expect.stringContaining(reason) });
  });
});

describe('functions of time', () => {
  it.each([
    ['[[formatDate now]]', '2026-03-01T12:34:56Z'],
    ['[[formatDate now "RFC3339Nano"]]', '2026-03-01T12:34:56.789Z'],
    ['[[formatDate (now (parseDuration "-1h30m"))]]', '2026-03-01T11:04:56Z'],
    ['[[formatDate now "RFC1123" "America/New_York"]]', 'Sun, 01 Mar 2026 07:34:56 EST'],
    ['[[formatDate now "2006-01-02 15:04:05 -0700" "+05:30"]]', '2026-03-01 18:04:56 +0530'],
    ['[[formatDate now "Mon Jan _2 3:04PM 06 .000"]]', 'Sun Mar  1 12:34PM 26 .789'],
    ['[[formatDate now "002 __2 January 1 2 03 pm Z07:00"]]', '060  60 March 3 1 12 pm Z'],
    ['[[parseDate "2026-01-02T03:04:05.123456789+02:00"]]', '2026-01-02 01:04:05.123456789 +0000 UTC'],
    ['[[parseDate "Mon, 02 Jan 2006 15:04:05 MST" "RFC1123"]]', '2006-01-02 15:04:05 +0000 UTC'],
    ['[[parseDate "2 Feb 2026 3PM" "2 Jan 2006 3PM"]]', '2026-02-02 15:00:00 +0000 UTC'],
    ['[[(parseDate "2026-02-03" "2006-01-02").Unix]]', '1770076800'],
    ['[[parseDateInTZ "2026-07-01T10:00:00Z" "Europe/Berlin"]]', '2026-07-01 08:00:00 +0000 UTC'],
    ['[[parseDateInTZ "2026-07-01 10:00" "-07:00" "2006-01-02 15:04"]]', '2026-07-01 17:00:00 +0000 UTC'],
    [
      '[[parseTimestamp 1]] [[(parseTimestampMilli 1500).UnixNano]] [[(parseTimestampNano 7).Nanosecond]]',
      '1970-01-01 00:00:01 +0000 UTC 1500000000 7',
    ],
    ['[[(now.AddDate 0 1 -1).Format "2006-01-02"]]', '2026-03-31'],
    [
      '[[(now.Truncate (parseDuration "1h")).Format "15:04"]] [[(now.Round (parseDuration "1h")).Format "15:04"]]',
      '12:00 13:00',
    ],
    [
      '[[now.Sub (parseTimestamp 1772368496)]] [[now.Before (now (parseDuration "1ns"))]] [[now.Equal now]]',
      '789ms true true',
    ],
    ['[[now.Year]]-[[now.Day]] [[now.Hour]]:[[now.Minute]]:[[now.Second]] [[now.IsZero]]', '2026-1 12:34:56 false'],
    [
      '[[(parseDuration "90s").Minutes]] [[(parseDuration "1.5h").Seconds]] [[(parseDuration "-2m").Abs]]',
      '1.5 5400 2m0s',
    ],
    ['[[parseDuration "1h1m1.5s"]] [[parseDuration "15us"]] [[parseDuration "0"]]', '1h1m1.5s 15µs 0s'],
  ])('%s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it.each([
    '[[parseDuration "-30d"]]',
    '[[parseDuration ""]]',
    '[[parseDate "yesterday"]]',
    '[[parseDate "2026-02-30T00:00:00Z"]]',
    '[[parseDate "2026-01-01" "RFC1123"]]',
    '[[formatDate now "RFC3339" "Mars/Olympus"]]',
    '[[formatDate "2026-01-01"]]',
    '[[(parseTimestamp 9223372036854775807).Unix]]',
  ])('%s fails instead of giving a zero', (template) => {
    expect(render(template).kind).toBe('failed');
  });

  it('knows the zone of the machine as Local', () => {
    const at = new Date('2026-07-06T07:08:09Z');
    const two = (value: number) => String(value).padStart(2, '0');
    const local = `${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
    expect(text('[[formatDate (parseDate "2026-07-06T07:08:09Z") "02 15:04" "Local"]]')).toBe(local);
    expect(text(`[[(parseDateInTZ "2026-07-06 ${local.slice(3)}" "Local" "2006-01-02 15:04").Minute]]`)).toBe('8');
  });

  it.each([
    ['[[if (parseDate "1 May" "RFC3339").IsZero]]none[[else]]one[[end]]', 'none', 1],
    ['[[if (parseDateInTZ "1 May" "UTC").IsZero]]none[[else]]one[[end]]', 'none', 1],
    ['[[$t := parseDate "1 May" "2 Jan"]][[if $t.IsZero]]none[[else]]one[[end]]', 'one', 0],
  ])('lets a text be tried with a layout by IsZero, and says so: %s', (template, expected, count) => {
    const warnings: string[] = [];
    expect(render(template, {}, (message) => warnings.push(message))).toEqual({ kind: 'text', text: expected });
    expect(warnings).toHaveLength(count);
    expect(warnings.join()).not.toContain('May');
  });

  it.each(['[[$t]]', '[[$t.Unix]]', '[[formatDate $t]]', '[[toJSON $t]]', '[[now.Before $t]]', '[[eq $t now]]'])(
    'makes no date of a text that is none, whatever uses it: %s',
    (use) => {
      const template = `[[$t := parseDate "1 May"]][[if $t.IsZero]]${use}[[end]]`;
      expect(render(template)).toEqual({ kind: 'failed', reason: expect.stringContaining('is not a time of') });
    },
  );
});

describe('functions of text', () => {
  const sha = (value: string) => createHash('sha256').update(value).digest('hex');
  const hmac = createHmac('sha1', 'key').update('ab').digest('base64');

  it.each([
    ['[[join .list ","]] [[join "x" ","]] [[join .map.deep.k "+"]]', 'a,b,c x 1+z+<nil>'],
    ['[[replaceAll "a" "b" "aXa"]] [["aXa" | replaceAll "X" "$&"]]', 'bXb a$&a'],
    ['[[sprintf "%05d|%-4s|%4s|%q|%x|%t|%%" 42 "a" "b" "c\\n" "hi" true]]', '00042|a   |   b|"c\\n"|6869|true|%'],
    ['[[sprintf "%d" "x"]] [[sprintf "%d"]] [[sprintf "a" 1]]', '%!d(string=x) %!d(MISSING) a%!(EXTRA int64=1)'],
    ['[[sprintf "%.2f %e %g %8.3f %+d" 3.14159 1234.5 1e21 2.5 7]]', '3.14 1.234500e+03 1e+21    2.500 +7'],
    [
      '[[toJSON .map]] [[toJSON "<a>"]] [[toJSON .i]]',
      '{"a":"x","b":2,"deep":{"k":[1,"z",null]}} "\\u003ca\\u003e" 1767225600300',
    ],
    ['[[urlEncode "a b&c/é*"]]', 'a+b%26c%2F%C3%A9%2A'],
    ['[[getRFC5988Link "next" .header.Link]] [[getRFC5988Link "last" .header.Link]]', 'http://x/?a=1,2 http://y'],
    ['[[uuid]]', '11111111-2222-4333-8444-555555555555'],
    ['[[beatInfo.version]] [[beatInfo.commit]]', '1.2.3 unknown'],
    [
      '[[base64Encode "a" "b"]] [[base64EncodeNoPad "a"]] [[base64Decode "YWI="]] [[base64DecodeNoPad "YQ"]]',
      'YWI= YQ ab a',
    ],
    ['[[hash "sha256" "a" "b"]]', sha('ab')],
    ['[[hmacBase64 "sha1" "key" "a" "b"]]', hmac],
    [
      '[[hmac "sha256" (hexDecode "ff00") "x"]]',
      createHmac('sha256', Buffer.from('ff00', 'hex')).update('x').digest('hex'),
    ],
    ['[[hexDecode "6869"]]', 'hi'],
  ])('%s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it.each([
    '[[hash "md5" "a"]]',
    '[[hmac "sha256" "key"]]',
    '[[hexDecode "xyz"]]',
    '[[getRFC5988Link "prev" .header.Link]]',
  ])('%s gives nothing', (template) => {
    expect(render(template)).toEqual({ kind: 'empty' });
  });

  it('names system and processor as Go does', () => {
    expect(text('[[beatInfo.goos]]')).toMatch(/^(linux|darwin|windows|freebsd|openbsd|aix|android|solaris)$/);
    expect(text('[[beatInfo.goarch]]')).toMatch(/^(amd64|386|arm|arm64|ppc64le|s390x|riscv64|loong64|mips|mipsle)$/);
  });

  it('names the program as user agent', () => {
    expect(text('[[userAgent "a" " "]]')).toMatch(/^collector\/1\.2\.3 \(\w+; \w+; a\)$/);
  });

  it('takes texts only where Go does', () => {
    expect(render('[[urlEncode 1]]')).toEqual({
      kind: 'failed',
      reason: 'wrong type for value of urlEncode; expected string; got int64',
    });
  });

  it('ends the run with terminate', () => {
    expect(render('a[[if .yes]][[terminate "enough"]][[end]]')).toEqual({ kind: 'terminated', reason: 'enough' });
  });
});
