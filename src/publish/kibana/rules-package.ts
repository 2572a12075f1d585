import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { packageRoot } from '../../core/package-root.ts';
import { readYaml } from '../../readers/yaml.ts';
import { type PackageFile, sortFiles, textFile } from '../archive/package-file.ts';

/** The package of Elastic that brings rules into Kibana's Security app. */
export interface RulesPackage {
  readonly name: string;
  readonly version: string;
  readonly files: readonly PackageFile[];
}

/**
 * A package of type content. It has its own version and needs the capability `security`; the package that collects does not.
 * @param rules the `attributes` of each rule
 * @param folder of the rules; what its `package/` does not have comes from the rules of this version
 * @throws IngestError JC_PACKAGE_INVALID
 */
export function rulesPackage(rules: readonly JsonObject[], folder: string): RulesPackage {
  const home = [join(folder, 'package'), join(packageRoot(), 'rules', 'package')].find((one) =>
    existsSync(join(one, 'manifest.yml')),
  );
  if (home === undefined) throw new IngestError('JC_PACKAGE_INVALID', 'this installation has no rules/package');
  const manifest = readText(home, 'manifest.yml');
  const { name, version } = readManifest(manifest);
  const files = [
    textFile('manifest.yml', manifest),
    textFile('changelog.yml', readText(home, 'changelog.yml')),
    textFile('LICENSE.txt', readFileSync(join(packageRoot(), 'LICENSE.txt'), 'utf8')),
    textFile('docs/README.md', readme(rules)),
    ...readImages(),
    ...rules.map(ruleObject),
  ];
  return { name, version, files: sortFiles(files) };
}

function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function readManifest(text: string) {
  const manifest = readYaml(text, 'manifest.yml').value;
  if (isJsonObject(manifest) && typeof manifest.name === 'string' && typeof manifest.version === 'string')
    return { name: manifest.name, version: manifest.version };
  throw new IngestError('JC_PACKAGE_INVALID', 'rules/package/manifest.yml has no name and version');
}

function readImages(): readonly PackageFile[] {
  const folder = join(packageRoot(), 'img');
  return readdirSync(folder).map((name) => ({ path: `img/${name}`, content: readFileSync(join(folder, name)) }));
}

/** Kibana takes the highest version of a rule, so versions can lie side by side. */
function ruleObject(attributes: JsonObject): PackageFile {
  const id = `${attributes.rule_id}_${attributes.version}`;
  const object = { id, type: 'security-rule', attributes };
  return textFile(`kibana/security_rule/${id}.json`, `${JSON.stringify(object, null, 4)}\n`);
}

function readme(rules: readonly JsonObject[]): string {
  const rows = rules.map(({ name, severity, description }) => `| ${name} | ${severity} | ${description} |`);
  return [
    '# JumpCloud detection rules',
    '',
    'Rules for what the JumpCloud package collects. Fleet adds them to **Security > Rules > Add Elastic rules**; install and',
    'enable there what you need. Nothing is enabled by itself.',
    '',
    '| Rule | Severity | What it finds |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
