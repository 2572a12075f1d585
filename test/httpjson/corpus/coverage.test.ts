import { describe, expect, it } from '@jest/globals';
import { createFunctions } from '../../../src/gotemplate/functions.ts';
import { loadHttpjsonInputs } from '../../../src/httpjson/load-inputs.ts';
import type { OptionSpec, OptionTable } from '../../../src/httpjson/option-spec.ts';
import { httpjsonOptions } from '../../../src/httpjson/options.ts';
import { processors, refusedProcessors } from '../../../src/httpjson/publish/processors/record.ts';
import { read } from '../../support/house/imports.ts';
import { corpusFiles, readCase } from './corpus-case.ts';
import { factsOf } from './facts.ts';
import { offered, refused, testedElsewhere } from './offered.ts';

const kinds = Object.entries(offered) as [keyof typeof offered, string][];
const names = (kind: keyof typeof offered): readonly string[] => offered[kind].trim().split(/\s+/);
const met = new Map<string, string[]>();
for (const { name, text } of corpusFiles())
  for (const fact of factsOf(readCase(name, text).config)) met.set(fact, [...(met.get(fact) ?? []), name]);

/** What the program reads: the options of the root, but those that it refuses. */
function optionsOf(table: OptionTable, at = ''): readonly string[] {
  return Object.entries(table).flatMap(([name, spec]) => {
    const path = at === '' ? name : `${at}.${name}`;
    return spec.kind === 'refused' ? [] : [path, ...membersOf(spec, path)];
  });
}

function membersOf(spec: OptionSpec, path: string): readonly string[] {
  if (spec.kind === 'group') return optionsOf(spec.options, path);
  return spec.kind === 'named' ? optionsOf({ NAME: spec.each }, path) : [];
}

describe('the configurations of the corpus', () => {
  it.each(kinds.flatMap(([kind]) => names(kind).map((name) => `${kind} ${name}`)))('meet %s', (fact) => {
    expect(met.get(fact) ?? []).not.toEqual([]);
  });

  it('are read for what they use, strings aside', () => {
    const facts = factsOf(`request.url: http://a/
request.transforms: [{ set: { target: url.params.a, value: '[[ if .cursor.x ]][[ hash "add" (now).Unix ]][[ end ]]' } }]
processors: [{ if: { not.equals.a: b }, then: [{ rename: { when.contains.a: c } }] }]
`);
    const expected = ['option request.transforms.set.value', 'function hash', 'function now', 'method Unix'];
    expect([...facts]).toEqual(
      expect.arrayContaining([...expected, 'context .cursor', 'processor rename', 'condition not', 'condition equals']),
    );
    expect([...facts].filter((fact) => /\badd$|set\.default|processor if/.test(fact))).toEqual([]);
  });
});

describe('what is not offered', () => {
  it.each(Object.entries(refused))('is refused by name, with its line and the reason: %s', (name, [yaml, reason]) => {
    const url = yaml.startsWith('request.url') ? '' : 'request.url: http://a/';
    const path = name.replace(/^(?:processor|condition) /, '');
    const load = () => loadHttpjsonInputs(`# one\n${url}\n${yaml}\n`, { source: 'in.yml', environment: {} });
    expect(load).toThrow(/in\.yml:3: /);
    expect(load).toThrow(path);
    expect(load).toThrow(reason);
    expect(load).toThrow(expect.objectContaining({ code: 'JC_HTTPJSON_UNSUPPORTED' }));
  });

  it('has every processor that has a reason of its own', () => {
    const known = Object.keys(refused).filter((name) => name.startsWith('processor '));
    for (const name of Object.keys(refusedProcessors)) expect(known).toContain(`processor ${name}`);
  });
});

describe('the table of what is offered', () => {
  it('has every option that the program reads, unless that is tested elsewhere', () => {
    const missing = optionsOf(httpjsonOptions).filter((path) => !names('option').includes(path));
    expect(missing.sort()).toEqual(Object.keys(testedElsewhere).sort());
  });

  it.each(Object.entries(testedElsewhere))('tests %s in %s', (option, file) => {
    expect(read(file)).toMatch(new RegExp(`\\b${option.split('.').at(-1)}\\b`));
  });

  it('has every function and every processor of the program', () => {
    const identity = { name: '', version: '' };
    const functions = createFunctions({ now: () => 0, identity, uuid: () => '', derive: (_, make) => make([]) });
    // Data from JSON has nothing to call.
    expect([...functions.keys()].filter((name) => !names('function').includes(name))).toEqual(['call']);
    expect(Object.keys(processors).sort()).toEqual([...names('processor')].sort());
  });
});
