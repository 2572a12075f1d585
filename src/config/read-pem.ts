import { readText } from '../readers/read-text.ts';

/** @throws IngestError JC_CONFIG_UNREADABLE */
export function readPem(setting: string, path: string): string {
  return readText(path, { name: `output.elasticsearch.${setting}: the file ${path}` });
}
