import { expect, it } from '@jest/globals';
import { filesIn, read } from './support/house/imports.ts';

/** Names that the product gives: each has one place, `src/core/product.ts`. */
const names: readonly (readonly [what: string, literal: RegExp])[] = [
  ['the name of a data stream, a template or a pipeline', /logs-jumpcloud/],
  ['the tag of a stream', /['"`]jumpcloud-(?:events|users|\$\{)/],
  ['the dataset of a stream', /['"`]jumpcloud\.(?:events|users|\$\{(?:\w+\.)?stream\})/],
  ['the name of the package', /(?:name: |join\([^)]*)['"`]jumpcloud['"`]|['"`]jumpcloud@/],
  ['the name of the program', /['"]jumpcloud-elastic['"]/],
  ['a tag that decides what is kept', /preserve_(?:original_event|duplicate_custom_fields)/],
  ['the tag of what others collected', /['"]forwarded['"]/],
];

const home = 'src/core/product.ts';
const files = filesIn('src', /\.ts$/).filter((file) => file !== home && !file.startsWith('src/generated/'));

function codeOf(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

it.each(names)('%s is written in one place', (_, literal) => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => literal.test(codeOf(file)))).toEqual([]);
});
