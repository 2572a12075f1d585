import type { Client } from '@elastic/elasticsearch';
import { IngestError } from '../core/errors.ts';
import { templateName } from '../core/product.ts';
import { serverAddress } from './client.ts';
import { defaultPipelines, type PipelineSetting, packagePipelines, pipelineDescription } from './default-pipelines.ts';

export interface InstalledMappingOptions {
  readonly dataStream: string;
  /** Of this program: the hash in our pipelines' descriptions. */
  readonly mappingVersion: string;
  /** Who maps: this program, or the pipeline in the cluster. */
  readonly mode: 'collector' | 'cluster';
}

/** What documents will go through on their way into the data stream. */
export type InstalledMapping =
  /** Our package, of this program's mapping. */
  | { readonly kind: 'package'; readonly pipeline: string }
  /** A pipeline that is not of a JumpCloud package; it gets mapped documents. */
  | { readonly kind: 'other-pipeline'; readonly pipeline: string }
  | { readonly kind: 'no-pipeline' }
  /** The data stream does not exist yet, and the credentials may read neither templates nor pipelines. */
  | { readonly kind: 'hidden' };

/** The default pipeline that the stack itself gives to every logs-*-* data stream. */
const stackPipeline = 'logs@default-pipeline';

/**
 * Finds out whether what is installed in Elasticsearch fits this program, before anything is written.
 * @throws IngestError JC_SINK_NO_TEMPLATE, JC_SINK_MAPPING_VERSION, or why it cannot be found out
 */
export async function checkInstalledMapping(
  client: Client,
  options: InstalledMappingOptions,
): Promise<InstalledMapping> {
  const settings = await defaultPipelines(client, options.dataStream);
  if (settings instanceof IngestError) {
    // A writer with the least privileges cannot read templates. Where this program maps, pipelines tell as much: the
    // first document makes the data stream, and from then on its index can be read.
    if (options.mode === 'collector') return await checkPipelines(client, options);
    throw settings;
  }
  const [first, ...others] = settings;
  if (first === undefined) throw nothingInstalled(client, options.dataStream);
  const installed = await checkSetting(client, first, options);
  for (const setting of others) {
    if (setting.pipeline !== first.pipeline) await checkSetting(client, setting, options);
  }
  return installed;
}

/**
 * Refuses what would store documents without the mapping of the package.
 * @throws IngestError JC_SINK_NO_TEMPLATE
 */
export function requirePackage(installed: InstalledMapping, dataStream: string, address: string): void {
  if (installed.kind === 'package' || installed.kind === 'hidden') return;
  const message = `The JumpCloud package is not installed in Elasticsearch at ${address}: ${dataStream} would get ${
    installed.kind === 'no-pipeline' ? 'no pipeline' : `the pipeline ${installed.pipeline}`
  }, and fields of the types that Elasticsearch guesses, which would refuse some documents.`;
  throw new IngestError('JC_SINK_NO_TEMPLATE', message, {
    advice: `${installAdvice(address)} To write there anyway, set output.elasticsearch.require_package: false.`,
  });
}

function installAdvice(address: string): string {
  return `Run jumpcloud-elastic install --elasticsearch ${address} as an administrator (or install --kibana URL).`;
}

async function checkPipelines(client: Client, options: InstalledMappingOptions): Promise<InstalledMapping> {
  const { dataStream, mappingVersion } = options;
  const base = dataStream.slice(0, dataStream.lastIndexOf('-'));
  const found = await packagePipelines(client, base);
  if (found === undefined) return { kind: 'hidden' };
  const [first] = found;
  if (first === undefined) throw nothingInstalled(client, dataStream);
  const ours = found.find(({ description }) => mappingVersionIn(description) === mappingVersion);
  if (ours) return { kind: 'package', pipeline: ours.name };
  throw otherMapping(
    { place: 'cluster', pipeline: first.name },
    first.name,
    mappingVersionIn(first.description),
    options,
  );
}

function nothingInstalled(client: Client, dataStream: string): IngestError {
  const address = serverAddress(client);
  const message = `The JumpCloud package is not installed in Elasticsearch at ${address}: there is neither the data stream ${dataStream} nor an index template for it.`;
  return new IngestError('JC_SINK_NO_TEMPLATE', message, { advice: installAdvice(address) });
}

async function checkSetting(
  client: Client,
  setting: PipelineSetting,
  options: InstalledMappingOptions,
): Promise<InstalledMapping> {
  const { pipeline } = setting;
  if (pipeline === undefined || pipeline === stackPipeline) {
    if (options.mode === 'cluster') throw nothingMaps(setting, options);
    return pipeline === undefined ? { kind: 'no-pipeline' } : { kind: 'other-pipeline', pipeline };
  }
  const description = await pipelineDescription(client, pipeline);
  if (description === undefined) {
    const message = `The ${setting.place} names the ingest pipeline ${pipeline}, which does not exist: every document would fail.`;
    throw new IngestError('JC_SINK_NO_TEMPLATE', message, {
      advice: 'Run jumpcloud-elastic install again. It restores what is missing.',
    });
  }
  const version = mappingVersionIn(description);
  if (version === options.mappingVersion) return { kind: 'package', pipeline };
  if (version === undefined && !isPackagePipeline(pipeline)) {
    if (options.mode === 'cluster') throw nothingMaps(setting, options);
    return { kind: 'other-pipeline', pipeline };
  }
  throw otherMapping(setting, pipeline, version, options);
}

/** The hash at the end of a description such as `Routes JumpCloud events (mapping 1a2b3c)`. */
export function mappingVersionIn(description: string): string | undefined {
  return /\(mapping ([^()\s]+)\)\s*$/.exec(description)?.[1];
}

function isPackagePipeline(name: string): boolean {
  return name.startsWith(templateName(''));
}

function nothingMaps(setting: PipelineSetting, options: InstalledMappingOptions): IngestError {
  const message = `Nothing in Elasticsearch would map the raw events sent to ${options.dataStream}: the ${setting.place} has ${
    setting.pipeline === undefined ? 'no default pipeline' : `the default pipeline ${setting.pipeline}`
  }.`;
  return new IngestError('JC_SINK_NO_TEMPLATE', message, {
    advice:
      'Install the package of this version (jumpcloud-elastic install), or let the collector map (--map collector).',
  });
}

function otherMapping(
  setting: PipelineSetting,
  pipeline: string,
  version: string | undefined,
  options: InstalledMappingOptions,
): IngestError {
  const installed =
    version === undefined ? "without a mapping version of ours (Elastic's own package?)" : `of mapping ${version}`;
  const message = `The ${setting.place} sends documents through the ingest pipeline ${pipeline} ${installed}; this program has mapping ${options.mappingVersion}.`;
  return new IngestError('JC_SINK_MAPPING_VERSION', message, {
    details: { pipeline, installed: version ?? 'none', own: options.mappingVersion },
  });
}
