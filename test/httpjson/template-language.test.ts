import { describe, expect, it } from '@jest/globals';
import { compileTemplate } from '../../src/gotemplate/template.ts';
import { render, text } from './template-support.ts';

describe('values print the Go way', () => {
  it.each([
    ['[[.i]]', '1.7672256003e+12'],
    ['[[.f]]', '1.5'],
    ['[[1000000.0]] [[100000.0]] [[0.0001]] [[0.00001]]', '1e+06 100000 0.0001 1e-05'],
    ['[[123456789]] [[0x10]] [[0o17]] [[0b11]] [[1_000]] [[010]]', '123456789 16 15 3 1000 8'],
    ["[['a']] [['\\n']]", '97 10'],
    ['[[.yes]] [[true]]', 'true true'],
    ['[[.list]] [[.none]]', '[a b c] []'],
    ['[[.map]]', 'map[a:x b:2 deep:map[k:[1 z <nil>]]]'],
    ['[[.cursor]]', '{"b":"\\u003c\\u0026\\u003e","timestamp":"2026-03-01T00:00:00Z"}'],
    ['[[.copied.in]] [[sprintf "%v" .copied.in]]', '{"a":"\\u0026","c":9223372036854775808} '.repeat(2).trim()],
    ['[[.copied.list]]', '[map[z:1]]'],
    ['[[toJSON .copied.in]] [[len .copied.in]]', '{"a":"\\u0026","c":9223372036854775808} 2'],
    ['[[now]]', '2026-03-01 12:34:56.789 +0000 UTC'],
    ['[[now.Month]] [[printf "%d" now.Month]] [[now.Weekday]]', 'March 3 Sunday'],
    ['[[parseDuration "90m"]]', '1h30m0s'],
    ['[[print nil]] [[printf "%v" .nothing]]', '<nil> <nil>'],
    ['[["a\\tb\\x41\\u00e9"]] [[`raw\\n`]]', 'a\tbAé raw\\n'],
  ])('%s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it('counts a template as empty where a value is not there', () => {
    expect(render('[[.nothing]]')).toEqual({ kind: 'empty' });
    expect(render('x [[index .map "missing"]]')).toEqual({ kind: 'empty' });
    expect(render('[[.empty]]')).toEqual({ kind: 'empty' });
  });
});

describe('fields and methods', () => {
  it.each([
    ['[[.map.deep.k]]', '[1 z <nil>]'],
    ['[[(index .map "deep").k]]', '[1 z <nil>]'],
    ['[[.header.Get "x-search_AFTER"]]', '[1,"a"]'],
    ['[[index .header "X-Search_after" 0]]', '[1,"a"]'],
    ['[[(now).Unix]] [[now.UnixMilli]]', '1772368496 1772368496789'],
    [
      '[[.url.Scheme]] [[.url.Host]] [[.url.Path]] [[.url.Hostname]] [[.url.Port]]',
      'https host.test:8443 /a b host.test 8443',
    ],
    ['[[.url.Query.Get "x"]] [[.url.Query]]', '1 map[x:[1 2] y:[]]'],
    ['[[.url.Query.Encode]]', 'x=1&x=2&y='],
    ['[["X-Search_after" | .header.Get]]', '[1,"a"]'],
    ['[[.cursor.HasKey "b"]] [[.cursor.HasKey "c"]] [[.cursor.HasKey "b.c"]]', 'true false false'],
    ['[[.copied.HasKey "in.a"]] [[.copied.HasKey "dot.ted"]] [[.copied.HasKey "none"]]', 'true true true'],
    ['[[.copied.GetValue "in.a"]] [[.copied.in.GetValue "a"]] [[.copied.in.HasKey "x"]]', '& & false'],
    [
      '[[.cursor.String]] [[len .copied.in.String]]',
      '{"b":"\\u003c\\u0026\\u003e","timestamp":"2026-03-01T00:00:00Z"} 38',
    ],
  ])('%s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it.each([
    ['[[.missing]]', 'map has no entry for key "missing"'],
    ['[[.cursor.missing]]', 'map has no entry'],
    ['[[.nothing.x]]', 'nil has no field x'],
    ['[[.s.x]]', "can't evaluate field x in type string"],
    ['[[.map.a 1]]', 'not a method but has arguments'],
    ['[[now.Nope]]', "can't evaluate field Nope in type time.Time"],
    ['[[.map.toString]]', 'no entry'],
    ['[[.map.__proto__]]', 'no entry'],
    ['[[.s 1]]', 'not a method'],
    ['[[1 2]]', "can't give argument to non-function"],
  ])('%s fails', (template, reason) => {
    expect(render(template)).toEqual({ kind: 'failed', reason: expect.stringContaining(reason) });
  });
});

describe('control', () => {
  it.each([
    ['[[if .yes]]a[[else]]b[[end]]', 'a'],
    ['[[if .none]]a[[else if .list]]b[[else]]c[[end]]', 'b'],
    ['[[if .map]]a[[end]][[if not .empty]]b[[end]]', 'ab'],
    ['[[range .list]][[.]],[[end]]', 'a,b,c,'],
    ['[[range $i, $v := .list]][[$i]]=[[$v]] [[end]]', '0=a 1=b 2=c '],
    ['[[range $v := .list]][[$v]][[end]]', 'abc'],
    ['[[range $k, $v := .map]][[$k]];[[end]]', 'a;b;deep;'],
    ['[[range .none]]x[[else]]none[[end]]', 'none'],
    ['[[range .list]][[if eq . "b"]][[continue]][[end]][[.]][[end]]', 'ac'],
    ['[[range .list]][[if eq . "b"]][[break]][[end]][[.]][[end]]', 'a'],
    ['[[range 3]][[.]][[end]]', '012'],
    ['[[with .map.deep]][[len .k]][[$.s]][[end]]', '3text'],
    ['[[with .none]]x[[else]]y[[end]] [[with .none]]x[[else with .s]][[.]][[end]]', 'y text'],
    ['[[$x := 1]][[if true]][[$x = 2]][[end]][[$x]]', '2'],
    ['[[$x := 1]][[if true]][[$x := 2]][[$x]][[end]][[$x]]', '21'],
    ['[[define "t"]]<[[.]]>[[end]][[template "t" .s]][[template "t" 1]]', '<text><1>'],
    ['[[block "t" .s]]([[.]])[[end]]', '(text)'],
    ['a [[- /* note */ -]] b', 'ab'],
    ['a  [[- "x" -]]  b [["y"]] c', 'axb y c'],
    ['[[-3]] [[- -3]]', '-3-3'],
    ['[[/* all */]]x', 'x'],
    ['[not] [a] template ]]', '[not] [a] template ]]'],
  ])('%s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it.each([
    '[[range 2000000000]]x[[end]]',
    '[[define "t"]][[template "t"]][[end]][[template "t"]]',
    '[[template "none"]]',
    '[[range .s]]x[[end]]',
  ])('%s ends with a failure', (template) => {
    expect(render(template).kind).toBe('failed');
  });

  it.each([
    '[[range 2000000000]][[end]]',
    '[[range 2000000000]][[range 2000000000]][[end]][[end]]',
    '[[range 999999]][[range $i, $j := 999999]][[continue]][[end]][[end]]',
  ])('%s is given up with the reason', (template) => {
    const reason = 'the template takes more than 1000000 steps; does it range over a large number?';
    expect(render(template)).toEqual({ kind: 'failed', reason });
  });

  it('leaves a range over a large number that is broken off alone', () => {
    expect(text('[[range 2000000000]][[if eq . 3]][[break]][[end]][[.]][[end]]')).toBe('012');
  });
});

describe('built-in functions', () => {
  it.each([
    ['[[and .yes .s]] [[and .none .missing]] [[or .empty .s]] [[or .yes .missing]]', 'text [] text true'],
    ['[[eq .s "x" "text"]] [[eq 1 2 3]] [[ne 1 2]] [[eq .f 1.5]]', 'true false true true'],
    ['[[lt 1 2]] [[le 2 2]] [[gt "b" "a"]] [[ge 1.5 1.5]]', 'true true true true'],
    ['[[eq .nothing nil]] [[eq .s nil]]', 'true false'],
    ['[[len "é"]] [[len .map]] [[len .list]]', '2 3 3'],
    ['[[index .list 1]] [[index .map "deep" "k" 0]] [[index "abc" 1]]', 'b 1 98'],
    ['[[slice .list 1 2]] [[slice "abcd" 1]] [[slice "abcd" 1 3]]', '[b] bcd bc'],
    ['[[print 1 2 "a" "b" 3]] [[println "x" 1]]', '1 2a b3 x 1\n'.replace('2a b3', '2a' + 'b3')],
    ['[[html "<a&\\"\'>"]] [[urlquery "a b" "&"]]', '&lt;a&amp;&#34;&#39;&gt; a+b%26'],
    ['[[js "it\'s"]]', "it\\'s"],
    ['[["a" | printf "%s-%s" "b"]]', 'b-a'],
    ['[[now | print | len | eq 33]]', 'true'],
  ])('%s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it.each([
    ['[[eq 1 1.0]]', 'incompatible types'],
    ['[[eq .i 1]]', 'incompatible types'],
    ['[[lt .yes .yes]]', 'invalid type'],
    ['[[eq .list .list]]', 'non-comparable'],
    ['[[len .nothing]]', 'len of'],
    ['[[len 3]]', 'len of'],
    ['[[index .list 9]]', 'out of range'],
    ['[[index .list "a"]]', 'cannot index'],
    ['[[slice .list 2 1]]', 'invalid slice'],
    ['[[index .nothing 1]]', 'untyped nil'],
    ['[[call .s]]', 'not a function'],
    ['[[not]]', 'takes 1'],
  ])('%s fails', (template, reason) => {
    expect(render(template)).toEqual({ kind: 'failed', reason: expect.stringContaining(reason) });
  });
});

describe('a template that is no template', () => {
  it.each([
    ['[[', 'unclosed action'],
    ['[[ .x', 'unclosed action'],
    ['[[]]', 'missing value'],
    ['[[if .x]]', 'missing [[end]]'],
    ['[[end]]', 'unexpected [[end]]'],
    ['[[nope 1]]', 'function nope is not defined'],
    ['[[$x]]', 'variable $x is not defined'],
    ['[[1 | 2]]', 'cannot stand after |'],
    ['[["open]]', 'unterminated'],
    ['[[.x | ]]', 'missing command'],
    ['[[(1]]', 'unexpected ]]'],
    ['[[break]]', 'outside of a range'],
    ['[[nil]]', 'nil is not a command'],
    ['[[/* x]]', 'unclosed comment'],
    ['[[12abc]]', 'bad number'],
    ['[[99999999999999999999]]', 'too large'],
    ['[["a".b]]', 'constant has no fields'],
    ['[[$a, $b := .x]]', 'too many declarations'],
    [`[[${'('.repeat(500)}1${')'.repeat(500)}]]`, 'nested too deeply'],
    ['[[if 1]]'.repeat(500), 'nested too deeply'],
  ])('%s', (template, reason) => {
    expect(() => compileTemplate(template, 'here')).toThrow(
      expect.objectContaining({ code: 'JC_TEMPLATE_SYNTAX', message: expect.stringContaining(reason) }),
    );
  });

  it('is reported with its place, line and column', () => {
    expect(() => compileTemplate('a\n  [[ nope ]]', 'x.yml: cursor.t.value')).toThrow(
      'x.yml: cursor.t.value: line 2, column 6: the function nope is not defined.',
    );
  });
});
