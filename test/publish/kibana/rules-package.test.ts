import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { zipPackage } from '../../../src/publish/archive/zip.ts';
import { kibanaRule } from '../../../src/publish/kibana/kibana-rule.ts';
import { type RulesPackage, rulesPackage } from '../../../src/publish/kibana/rules-package.ts';
import { attackTable } from '../../../src/rules/attack.ts';
import { loadRules } from '../../../src/rules/load-rules.ts';
import { shippedRules } from '../../../src/rules/rule-files.ts';
import { streamFields } from '../../../src/rules/stream-fields.ts';
import { findGoTool, packageValidate } from '../../support/package/go-tool.ts';

const context = {
  attack: attackTable(),
  fields: (stream: keyof typeof streamFields) => streamFields[stream],
  packageVersion: '101.0.0',
};

function shippedPackage(): RulesPackage {
  const rules = loadRules().rules.flatMap((rule) => {
    const made = kibanaRule(rule, context);
    return made.kind === 'rule' ? [made.attributes] : [];
  });
  return rulesPackage(rules, shippedRules());
}

describe('the package of rules', () => {
  const { name, version, files } = shippedPackage();

  it('is another package than the one that collects, and only it needs the Security app', () => {
    expect(name).toBe('jumpcloud_rules');
    const manifest = String(files.find(({ path }) => path === 'manifest.yml')?.content);
    expect(manifest).toContain('- security');
    expect(manifest).toContain('- name: jumpcloud.events');
  });

  it('has an object for each rule, named by the rule and its version', () => {
    const objects = files.filter(({ path }) => path.startsWith('kibana/security_rule/'));
    expect(objects.length).toBeGreaterThan(0);
    for (const { path, content } of objects) {
      const { id, type, attributes } = JSON.parse(String(content));
      expect(path).toBe(`kibana/security_rule/${id}.json`);
      expect([type, id]).toEqual(['security-rule', `${attributes.rule_id}_${attributes.version}`]);
      expect(attributes.enabled).toBe(false);
    }
  });

  it('names its version in the changelog', () => {
    const changelog = String(files.find(({ path }) => path === 'changelog.yml')?.content);
    expect(changelog).toMatch(new RegExp(`^(#.*\\n)?- version: ${version.replaceAll('.', '\\.')}\\n`));
  });
});

// Not in beforeAll: whether there is a suite at all depends on it. A first build takes a minute or two.
const program = findGoTool(packageValidate);
const describeWithGo = program === undefined ? describe.skip : describe;

describeWithGo("Elastic's package-spec on the package of rules", () => {
  let folder: string;
  let zip: string;

  beforeAll(() => {
    const top = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-rules-'));
    const { name, version, files } = shippedPackage();
    folder = join(top, name, version);
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    zip = join(top, `${name}-${version}.zip`);
    writeFileSync(zip, zipPackage(`${name}-${version}`, files));
  });

  afterAll(() => rmSync(dirname(zip), { recursive: true, force: true }));

  const validate = (mode: string, path: string) => {
    const { status, stdout } = spawnSync(program as string, ['-mode', mode, path], { encoding: 'utf8' });
    return { status, findings: stdout };
  };

  it.each([
    ['legacy', 'the folder', () => folder],
    ['legacy', 'the archive', () => zip],
    ['source', 'the folder', () => folder],
    ['build', 'the folder', () => folder],
    ['build', 'the archive', () => zip],
  ])('has no findings in %s mode on %s', (mode, _, path) => {
    expect(validate(mode, path())).toEqual({ status: 0, findings: `${path()}: no findings\n` });
  });

  it('would say so if a rule were named wrong', () => {
    writeFileSync(
      join(folder, 'kibana', 'security_rule', 'wrong_1.json'),
      JSON.stringify({ id: 'other_1', type: 'security-rule', attributes: { rule_id: 'another' } }),
    );
    expect(validate('build', folder).status).toBe(1);
  });
});
