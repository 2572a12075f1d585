import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { IngestError } from '../../core/errors.ts';
import { type PackageFile, sortFiles, textFile } from '../../publish/archive/package-file.ts';
import { readmeTemplate } from '../generate/emit-docs.ts';
import { emitPackageFields, type PackageForm } from '../generate/emit-package-fields.ts';
import { samplePath } from '../generate/emit-sample-event.ts';
import { listStreams } from '../generate/streams.ts';
import { ecsVersion } from '../model/ecs.ts';
import { isMapped } from '../model/model.ts';
import { loadSchema } from '../schema/load-schema.ts';
import { pipelineTests } from './pipeline-tests.ts';

/** What Kibana's objects are made from: nothing that Kibana reads. */
const dashboardSources = 'kibana/dashboards/';

/**
 * Every file of the Elastic package. A data stream is a folder under `fields/`, with its manifest and template under
 * `streams/` and its pipelines under `pipelines/`; nothing else needs to be told of it. One that nobody maps has no template.
 * @param root a checkout
 * @throws IngestError JC_PACKAGE_INVALID, JC_SCHEMA_INVALID
 */
export function packageFiles(root: string, form: PackageForm): readonly PackageFile[] {
  return sortFiles([
    readFile(root, 'manifest.yml'),
    readFile(root, 'changelog.yml'),
    readFile(root, 'LICENSE.txt'),
    readFile(root, 'docs/README.md'),
    ...readFolder(root, 'img'),
    ...readFolder(root, 'kibana').filter(({ path }) => !path.startsWith(dashboardSources)),
    ...listStreams(root).flatMap((stream) => streamFiles(root, stream, form)),
    ...(form === 'source' ? buildFiles(root) : []),
  ]);
}

function streamFiles(root: string, stream: string, form: PackageForm): readonly PackageFile[] {
  const folder = `data_stream/${stream}`;
  const model = loadSchema(root, stream);
  const fields = emitPackageFields(model, form);
  return [
    readFile(root, `streams/${stream}.manifest.yml`, `${folder}/manifest.yml`),
    ...(isMapped(model)
      ? [readFile(root, `streams/${stream}.yml.hbs`, `${folder}/agent/stream/httpjson.yml.hbs`)]
      : []),
    ...readFolder(root, `pipelines/${stream}`, `${folder}/elasticsearch/ingest_pipeline`),
    ...fields.map(({ path, content }) => textFile(`${folder}/${path}`, content)),
    readFile(root, samplePath(stream), `${folder}/sample_event.json`),
    ...(form === 'source' && isMapped(model) ? pipelineTests(root, stream, folder) : []),
  ];
}

function buildFiles(root: string): readonly PackageFile[] {
  const build = `dependencies:\n  ecs:\n    reference: git@v${ecsVersion}\n`;
  return [textFile('_dev/build/build.yml', build), readFile(root, readmeTemplate, '_dev/build/docs/README.md')];
}

/**
 * A file of the checkout, as a file of the package.
 * @throws IngestError JC_PACKAGE_INVALID where it is not there
 */
function readFile(root: string, from: string, path = from): PackageFile {
  if (!existsSync(join(root, from))) {
    throw new IngestError('JC_PACKAGE_INVALID', `the package needs ${from}, which is not in ${root}`, {
      advice: 'Run the command in a checkout of the project; after npm run generate where the file is generated.',
    });
  }
  return { path, content: withUnixLineEnds(path, readFileSync(join(root, from))) };
}

/** Every file below a folder of the checkout; none where it does not exist. */
function readFolder(root: string, from: string, path = from): readonly PackageFile[] {
  if (!existsSync(join(root, from))) return [];
  return readdirSync(join(root, from), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(join(root, from), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((name) => readFile(root, `${from}/${name}`, `${path}/${name}`));
}

/** A checkout on Windows may have CR LF; the package is the same everywhere. */
function withUnixLineEnds(path: string, content: Buffer): Buffer {
  if (!/\.(?:ya?ml|json|md|txt|svg|hbs)$/.test(path)) return content;
  return Buffer.from(content.toString('utf8').replaceAll('\r\n', '\n'));
}
