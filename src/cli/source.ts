import { IngestError } from '../core/errors.ts';
import { didYouMeanTarget, ndjsonPath } from '../core/target.ts';
import type { Source } from '../detect/look-back.ts';
import type { ConnectionArguments } from './install/arguments.ts';

/**
 * Opens what an option names: files, or one Elasticsearch.
 * @throws IngestError JC_USAGE
 */
export async function withSource<T>(
  option: string,
  sources: readonly string[],
  given: ConnectionArguments & { readonly namespace?: string },
  use: (source: Source) => Promise<T>,
): Promise<T> {
  const files = sources.flatMap((source) => ndjsonPath(source) ?? []);
  const servers = sources.flatMap((source) => /^elasticsearch(?::(.+))?$/s.exec(source)?.slice(1) ?? []);
  const wrong = sources.filter((source) => !/^(?:ndjson:.|elasticsearch(?::.|$))/s.test(source));
  if (wrong.length > 0 || sources.length === 0 || servers.length > 1 || (servers.length > 0 && files.length > 0))
    throw new IngestError(
      'JC_USAGE',
      `${option} takes ndjson:FILE, which can be repeated, or one elasticsearch:URL${didYouMeanTarget(wrong[0] ?? '')}`,
      {
        advice: 'Name the files that collect wrote, such as ndjson:events.ndjson, or ndjson:- for standard input.',
      },
    );
  if (servers.length === 0) return await use({ kind: 'files', files });
  // Only here: the client takes longer to load than many files.
  const { connectElasticsearch } = await import('./install/connection.ts');
  const client = connectElasticsearch(servers[0] ?? true, given);
  try {
    return await use({ kind: 'elasticsearch', client, namespace: given.namespace ?? '*' });
  } finally {
    await client.close();
  }
}
