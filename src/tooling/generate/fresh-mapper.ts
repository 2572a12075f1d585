import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { IngestError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import type { MapperOptions } from '../../mapper/document-frame.ts';
import type { Artefact } from './artefact.ts';

/** Folders the mapper is made of, apart from what is generated. */
const mapperFolders = ['src/core', 'src/mapper', 'src/mapper/steps'];

const program = `
import { readFileSync } from 'node:fs';
import { createStreamMapper } from './src/mapper/stream-mapper.js';
const { stream, raw, options, fetchedAt } = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(createStreamMapper(stream, options).map(JSON.parse(raw), raw, fetchedAt).document));
`;

export interface MappingJob {
  readonly stream: string;
  readonly raw: string;
  readonly options: MapperOptions;
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
}

/**
 * Maps one event with the mapper as it will be: its generated parts come from memory, not from what an earlier run left
 * under `src/generated`. One run of the generator is therefore enough, and it also starts from nothing.
 * @param root the folder that holds `src/`
 * @throws IngestError JC_PACKAGE_INVALID where the mapper cannot be run
 */
export function mapWithFreshMapper(root: string, runtime: readonly Artefact[], job: MappingJob): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-mapper-'));
  try {
    for (const { path, content } of [...runtime, ...mapperFolders.flatMap((name) => readSources(root, name))]) {
      const target = join(folder, path.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, stripTypes(content));
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'map.js'), program);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'map.js')], {
      input: JSON.stringify(job),
      encoding: 'utf8',
      env: {},
    });
    if (status !== 0) throw new IngestError('JC_PACKAGE_INVALID', `the sample event cannot be mapped: ${stderr}`);
    return JSON.parse(stdout) as JsonObject;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSources(root: string, folder: string): readonly Artefact[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: `${folder}/${basename(name)}`, content: readFileSync(join(root, folder, name), 'utf8') }));
}

function stripTypes(source: string): string {
  const { code } = transformSync(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
    configFile: false,
    swcrc: false,
  });
  return code.replace(/(from\s+['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');
}
