import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import { htmlText } from '../../core/html.ts';
import type { JsonObject } from '../../core/json.ts';
import { plural } from '../../core/numbers.ts';
import { type PackageFile, textFile } from '../../publish/archive/package-file.ts';
import { zipPackage } from '../../publish/archive/zip.ts';
import { coverageDrawing } from '../../publish/coverage-drawing.ts';
import { alertingTemplate } from '../../publish/kibana/alerting-template.ts';
import { rulesNdjson } from '../../publish/kibana/kibana-rule.ts';
import { rulesPackage } from '../../publish/kibana/rules-package.ts';
import { rulePages } from '../../publish/rule-pages.ts';
import { attackTable } from '../../rules/attack.ts';
import type { Rule } from '../../rules/rule.ts';
import { shippedRules } from '../../rules/rule-files.ts';
import { streamFields } from '../../rules/stream-fields.ts';
import { forKibana, type LeftOut } from './for-kibana.ts';
import { chosenRules, print, type RulesArguments } from './sources.ts';

export interface ExportArguments extends RulesArguments {
  readonly format: 'ndjson' | 'package' | 'template' | 'docs';
  readonly rule?: readonly string[];
  readonly out?: string;
}

interface Export {
  /** A single text goes to stdout unless `--out` names a file. */
  readonly text?: string;
  readonly archive?: { readonly name: string; readonly files: readonly PackageFile[] };
  readonly folder?: { readonly name: string; readonly files: readonly PackageFile[] };
  readonly exported: number;
  readonly left: readonly LeftOut[];
}

/** @returns the exit code; @throws IngestError JC_RULE_INVALID, JC_USAGE */
export function exportRules(given: ExportArguments): number {
  const rules = chosenRules(given, given.rule ?? []);
  const made = formats[given.format](rules, given);
  const where = write(made, given.out);
  const { exported, left } = made;
  if (where === undefined) {
    process.stderr.write(summary(exported, left));
    return 0;
  }
  print(given, { written: where, exported, left }, () => `${where}\n${summary(exported, left)}`);
  return 0;
}

const formats: Readonly<Record<ExportArguments['format'], (rules: readonly Rule[], given: RulesArguments) => Export>> =
  {
    ndjson: (rules) => {
      const { attributes, left } = forKibana(rules);
      return { text: rulesNdjson(attributes), exported: attributes.length, left };
    },
    package: (rules, given) => {
      const { attributes, left } = forKibana(rules);
      const { name, version, files } = rulesPackage(attributes, given.rules ?? shippedRules());
      return { archive: { name: `${name}-${version}`, files }, exported: attributes.length, left };
    },
    template: (rules) => {
      const objects: JsonObject[] = [];
      const left: LeftOut[] = [];
      for (const rule of rules) {
        const made = alertingTemplate(rule, streamFields[rule.stream]);
        if (made.kind === 'template') objects.push(made.object);
        else left.push({ rule: rule.id, why: made.why });
      }
      const files = objects.map((object) => textFile(`${object.id}.json`, `${JSON.stringify(object, null, 4)}\n`));
      return { folder: { name: 'alerting_rule_template', files }, exported: objects.length, left };
    },
    docs: (rules) => {
      const attack = attackTable();
      const context = { attack, fields: (stream: Rule['stream']) => streamFields[stream] };
      const pages = rulePages(
        rules,
        context,
        '<!-- Made by jumpcloud-elastic rules export. -->',
        'attack-coverage.svg',
      );
      const files = [
        ...pages.map(({ path, content }) => textFile(path, content)),
        textFile('attack-coverage.svg', htmlText(coverageDrawing(rules, attack))),
      ];
      return { folder: { name: 'jumpcloud-rules', files }, exported: rules.length, left: [] };
    },
  };

/** @returns the path that was written, or undefined if it went to stdout */
function write({ text, archive, folder }: Export, out: string | undefined): string | undefined {
  if (text !== undefined && out === undefined) {
    process.stdout.write(text);
    return undefined;
  }
  const path = resolve(out ?? (archive === undefined ? (folder?.name ?? '') : `${archive.name}.zip`));
  try {
    if (text !== undefined) writeFile(path, text);
    else if (archive !== undefined) writeFile(path, zipPackage(archive.name, archive.files));
    else for (const file of folder?.files ?? []) writeFile(join(path, file.path), file.content);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new IngestError('JC_USAGE', `--out: ${path} cannot be written (${code})`, {
      cause: error,
      advice: 'Name a path that is writable.',
    });
  }
  return path;
}

function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function summary(exported: number, left: readonly LeftOut[]): string {
  const reasons = [...new Set(left.map(({ why }) => why))];
  const lines = reasons.map((reason) => {
    const rules = left.filter(({ why }) => why === reason).map(({ rule }) => rule);
    return `  ${rules.join(', ')}: ${reason}\n`;
  });
  const rest = left.length === 0 ? '' : `Left out, because Kibana cannot express them:\n${lines.join('')}`;
  return `${plural(exported, 'rule')} exported\n${rest}`;
}
