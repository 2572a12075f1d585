import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/core/package-root.ts';

/** What generator and package are made from, and what they made. */
const parts = [
  'LICENSE.txt',
  'manifest.yml',
  'changelog.yml',
  'docs',
  'fields',
  'img',
  'kibana',
  'pipelines',
  'rules',
  'src/core',
  'src/generated',
  'src/mapper',
  'streams',
  'test/golden',
];

/** A copy of the checkout in a folder of its own, to be changed and thrown away. */
export function copySources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-copy-'));
  for (const part of parts) cpSync(join(packageRoot(), part), join(folder, part), { recursive: true });
  return folder;
}
