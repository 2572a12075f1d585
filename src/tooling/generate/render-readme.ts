import { IngestError } from '../../core/errors.ts';

/** What `{{fields "x"}}` and `{{event "x"}}` stand for, by stream. */
export interface StreamDocs {
  readonly fieldTable: string;
  /** The sample event as JSON text. */
  readonly sampleEvent: string;
}

/**
 * Fills in a README template with the two functions of elastic-package that we use. Everything else stays as it is.
 * @param file where the template lies, for messages
 * @throws IngestError JC_PACKAGE_INVALID for another function or an unknown stream
 */
export function renderReadme(template: string, file: string, streams: ReadonlyMap<string, StreamDocs>): string {
  return template.replace(/\{\{(.*?)\}\}/gs, (all, inside: string, offset: number) => {
    const [, name, stream = ''] = /^\s*(fields|event)\s+"([a-z_]+)"\s*$/.exec(inside) ?? [];
    const docs = streams.get(stream);
    if (!docs) {
      const line = template.slice(0, offset).split('\n').length;
      throw new IngestError(
        'JC_PACKAGE_INVALID',
        `${file}:${line} ${all} is neither {{fields "x"}} nor {{event "x"}} of a stream`,
      );
    }
    return name === 'fields' ? docs.fieldTable : renderEvent(stream, docs.sampleEvent);
  });
}

function renderEvent(stream: string, sampleEvent: string): string {
  return `An example event for \`${stream}\` looks as following:\n\n\`\`\`json\n${sampleEvent.trim()}\n\`\`\``;
}
