import type { Client } from '@elastic/elasticsearch';
import { IngestError } from '../core/errors.ts';
import { isJsonObject } from '../core/json.ts';
import { answeredStatus, purposeOf, type RequestPurpose, requestError } from './request-error.ts';
import { matchingTemplate, type NamedTemplate, templateParts } from './template-match.ts';

/** A place that decides which pipeline a document of a data stream goes through. */
export interface PipelineSetting {
  /** `index .ds-…` or `index template …`, for people. */
  readonly place: string;
  /** `index.default_pipeline` there; undefined where there is none. */
  readonly pipeline: string | undefined;
}

/**
 * Where the pipeline of a data stream is set: at its write index, where it exists already, and at the template, which
 * the next rollover follows.
 * @returns an empty list where the name is neither a data stream nor matched by a template of one; why nothing can be
 *   seen, where the data stream does not exist yet and the credentials may not read templates
 * @throws IngestError JC_SINK_*
 */
export async function defaultPipelines(
  client: Client,
  dataStream: string,
): Promise<readonly PipelineSetting[] | IngestError> {
  const existing = await ofWriteIndex(client, dataStream);
  const template = await ofTemplate(client, dataStream).catch((error: unknown) => {
    if (error instanceof IngestError && error.details.status === 403) return error;
    throw error;
  });
  if (!(template instanceof IngestError)) return [existing, template].filter((setting) => setting !== undefined);
  // A key that may not read templates still saw the write index, and that is what counts until the next rollover.
  return existing === undefined ? template : [existing];
}

async function ofWriteIndex(client: Client, dataStream: string): Promise<PipelineSetting | undefined> {
  const purpose = purposeOf(client, `reading the settings of ${dataStream}`, `view_index_metadata on ${dataStream}`);
  const answer = await orUndefinedIfMissing(() => client.indices.getSettings({ index: dataStream }), purpose);
  const indices = Object.entries(answer ?? {}).map(([name, state]) => ({ name, settings: state.settings?.index }));
  if (indices.some(({ name }) => name === dataStream)) {
    const message = `${dataStream} at ${purpose.address} is an index, not a data stream.`;
    throw new IngestError('JC_SINK_NO_TEMPLATE', message, {
      advice: 'Reindex and delete it, install the package, and start again; or choose another namespace.',
    });
  }
  // Backing indices carry date and generation in their names; the newest one is written to.
  const newest = indices.toSorted((left, right) => (age(left) < age(right) ? -1 : 1)).at(-1);
  if (newest === undefined) return undefined;
  return { place: `index ${newest.name}`, pipeline: pipelineOf(newest.settings) };
}

function age(index: { readonly name: string; readonly settings: unknown }): string {
  const created = isJsonObject(index.settings) ? String(index.settings.creation_date ?? '') : '';
  return `${created.padStart(16, '0')} ${index.name}`;
}

async function ofTemplate(client: Client, dataStream: string): Promise<PipelineSetting | undefined> {
  const privilege = 'the cluster privilege manage_index_templates';
  const purpose = purposeOf(client, `reading the index template of ${dataStream}`, privilege);
  try {
    const all = await client.indices.getIndexTemplate({ filter_path: templateParts });
    const template = matchingTemplate((all.index_templates ?? []) as NamedTemplate[], dataStream);
    if (template?.index_template.data_stream === undefined) return undefined;
    const simulated = await client.indices.simulateIndexTemplate({ name: dataStream });
    const settings: unknown = simulated.template?.settings;
    const index = isJsonObject(settings) ? settings.index : undefined;
    return { place: `index template ${template.name}`, pipeline: pipelineOf(index) };
  } catch (error) {
    throw requestError(error, purpose);
  }
}

function pipelineOf(settings: unknown): string | undefined {
  const name = isJsonObject(settings) ? settings.default_pipeline : undefined;
  // `_none` is how a template says that there is to be no pipeline.
  return typeof name === 'string' && name !== '' && name !== '_none' ? name : undefined;
}

/**
 * The description of a pipeline.
 * @returns undefined where the pipeline does not exist; '' where it has no description
 */
export async function pipelineDescription(client: Client, name: string): Promise<string | undefined> {
  const purpose = purposeOf(client, `reading the ingest pipeline ${name}`, 'the cluster privilege read_pipeline');
  const answer = await orUndefinedIfMissing(() => client.ingest.getPipeline({ id: name }), purpose);
  const pipeline = answer?.[name];
  return pipeline === undefined ? undefined : (pipeline.description ?? '');
}

/**
 * The pipelines of packages for a kind of data stream, by their names.
 * @param base `logs-jumpcloud.events`
 * @returns undefined where the credentials may not read pipelines
 */
export async function packagePipelines(
  client: Client,
  base: string,
): Promise<readonly { readonly name: string; readonly description: string }[] | undefined> {
  const id = `${base}-*`;
  const purpose = purposeOf(client, `reading the ingest pipelines ${id}`, 'the cluster privilege read_pipeline');
  try {
    const answer = await orUndefinedIfMissing(() => client.ingest.getPipeline({ id }), purpose);
    return Object.entries(answer ?? {}).map(([name, { description = '' }]) => ({ name, description }));
  } catch (error) {
    if (error instanceof IngestError && error.details.status === 403) return undefined;
    throw error;
  }
}

async function orUndefinedIfMissing<T>(ask: () => Promise<T>, purpose: RequestPurpose): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (answeredStatus(error) === 404) return undefined;
    throw requestError(error, purpose);
  }
}
