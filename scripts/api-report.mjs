// The report of what the library exports, and its declarations in one file: all that the package needs of them.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'docs/reference/library.api.md');

/**
 * Writes `dist/index.d.mts` and `dist/index.d.cts`, the same for programs of either kind, and makes the report.
 * @returns {string} the report
 */
export function apiReport() {
  const folder = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-api-'));
  try {
    const messages = { default: { logLevel: 'none' } };
    const config = ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, 'package.json'),
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: join(root, 'dist/index.d.ts'),
        compiler: { tsconfigFilePath: join(root, 'tsconfig.build.json') },
        newlineKind: 'lf',
        apiReport: {
          enabled: true,
          reportFolder: folder,
          reportTempFolder: join(folder, 'temp'),
          reportFileName: 'library.api.md',
        },
        docModel: { enabled: false },
        tsdocMetadata: { enabled: false },
        dtsRollup: { enabled: true, untrimmedFilePath: join(root, 'dist/index.d.cts') },
        messages: {
          compilerMessageReporting: messages,
          extractorMessageReporting: messages,
          tsdocMessageReporting: messages,
        },
      },
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    copyFileSync(join(root, 'dist/index.d.cts'), join(root, 'dist/index.d.mts'));
    return withoutGeneratedBodies(readFileSync(join(folder, 'library.api.md'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is generated from the schema has files of its own; its 1,000 fields would hide a change of the library. */
function withoutGeneratedBodies(text) {
  const body = /(export (?:interface|type|const) (?:JumpCloud\w+|errorCodes)\b[^\n]*\{)\n[\s\S]*?\n(\};?\n)/g;
  return text.replace(body, '$1 /* generated */ $2');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(report, apiReport());
}
