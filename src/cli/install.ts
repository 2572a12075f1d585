import { IngestError } from '../core/errors.ts';
import type { InstallArguments } from './install/arguments.ts';

/** What only one of the two roads knows, by the name of the option. */
const ofElasticsearch = ['deleteData', 'writerRole', 'writerKey', 'config', 'namespace', 'caFingerprint'] as const;
const ofKibana = ['space', 'zip'] as const;

/** @returns the exit code; @throws IngestError */
export async function runInstall(given: InstallArguments): Promise<number> {
  const { elasticsearch, kibana } = given;
  if ((elasticsearch === undefined) === (kibana === undefined)) {
    const message =
      elasticsearch === undefined
        ? 'install needs --kibana or --elasticsearch'
        : 'install takes either --kibana or --elasticsearch, not both';
    throw new IngestError('JC_USAGE', message, {
      advice:
        'Use --kibana URL if you have Kibana with Fleet (for Elastic Agent, and for your own dashboards and rules). Otherwise use --elasticsearch URL.',
    });
  }
  if (kibana !== undefined) {
    refuse(given, ofElasticsearch, '--kibana');
    return await (await import('./install/through-kibana.ts')).installThroughKibana(given, kibana);
  }
  refuse(given, ofKibana, '--elasticsearch');
  const target = elasticsearch ?? true;
  if (given.deleteData && !given.uninstall)
    throw new IngestError('JC_USAGE', '--delete-data deletes documents and works only with --uninstall');
  if (given.config !== undefined) {
    refuse(given, ['namespace'], '--config');
    if (given.writerKey === undefined && given.writerRole === undefined && !given.uninstall)
      throw new IngestError(
        'JC_USAGE',
        '--config sets the privileges for --writer-key or --writer-role; add one of them',
      );
  }
  if (!given.uninstall)
    return await (await import('./install/into-elasticsearch.ts')).installIntoElasticsearch(given, target);
  refuse(given, ['writerRole', 'writerKey', 'config', 'namespace'], '--uninstall');
  return await (await import('./install/from-elasticsearch.ts')).uninstallFromElasticsearch(given, target);
}

function refuse(given: InstallArguments, names: readonly (keyof InstallArguments)[], beside: string): void {
  for (const name of names) {
    if (given[name] === undefined) continue;
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new IngestError('JC_USAGE', `${option} cannot be used with ${beside}`);
  }
}
