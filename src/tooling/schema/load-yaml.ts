import { readFileSync } from 'node:fs';
import { readYaml, type Yaml } from '../../readers/yaml.ts';

export interface YamlFile extends Yaml {
  /** Path below the root, for messages. */
  readonly file: string;
}

/** @throws IngestError JC_SCHEMA_INVALID where the file is not YAML */
export function loadYaml(root: string, file: string): YamlFile {
  return { file, ...readYaml(readFileSync(`${root}/${file}`, 'utf8'), file, { code: 'JC_SCHEMA_INVALID' }) };
}
