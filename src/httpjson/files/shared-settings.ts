import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { HttpjsonConfig } from '../config.ts';
import type { Findings } from '../findings.ts';
import { readOption } from '../option-values.ts';
import { loadProcessors } from '../publish/load-processors.ts';
import type { Shared } from './find-inputs.ts';

/** Processors that add what Filebeat knows about the machine that it runs on; this engine adds none of it. */
const ofTheMachine = /^add_(?:host|cloud|docker|kubernetes|nomad|cloudfoundry|observer|process)_metadata$|^add_locale$/;

/**
 * Reads what a filebeat.yml says for all of its inputs.
 * @returns what adds it to an input, and the processors that are not used
 */
export function sharedSettings(
  { processors, tags, fields, fields_under_root }: Shared,
  findings: Findings,
): { readonly apply: (config: HttpjsonConfig) => HttpjsonConfig; readonly ignored: readonly string[] } {
  const list: readonly JsonValue[] = Array.isArray(processors) ? processors : [];
  const nameOf = (entry: JsonValue): string => (isJsonObject(entry) ? (Object.keys(entry)[0] ?? '') : '');
  const ignored = list.map(nameOf).filter((name) => ofTheMachine.test(name));
  // A place in the list is a place in the file: what is not used stays as a gap.
  const own = loadProcessors(
    list.map((entry) => (ofTheMachine.test(nameOf(entry)) ? { drop_fields: { fields: [] } } : entry)),
    findings,
  ).filter((_processor, index) => !ofTheMachine.test(nameOf(list[index] ?? null)));
  const added = tags === undefined ? [] : readOption('strings', tags);
  if (!Array.isArray(added)) throw findings.invalid('tags must be a list of texts.');
  if (fields !== undefined && !isJsonObject(fields)) throw findings.invalid('fields must be a map.');
  const sharedFields = fields && {
    fields: fields as JsonObject,
    underRoot: readOption('boolean', fields_under_root ?? false) === true,
  };
  return {
    ignored: ignored.map((name) => `processors: ${name}`),
    apply: (config) => {
      const publish = {
        ...config.publish,
        tags: [...(added as readonly string[]), ...config.publish.tags],
        processors: [...config.publish.processors, ...own],
        sharedFields,
      };
      return { ...config, publish };
    },
  };
}
