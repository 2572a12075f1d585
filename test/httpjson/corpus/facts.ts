import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/json.ts';
import { findInputs } from '../../../src/httpjson/files/find-inputs.ts';
import { Findings } from '../../../src/httpjson/findings.ts';
import { expandDottedNames } from '../../../src/httpjson/option-tree.ts';
import { parseYaml } from '../../../src/httpjson/yaml.ts';

/** Options whose members are names that anybody may choose. */
const named = /(?:^|\.)(?:cursor|fields|endpoint_params|proxy_headers|request\.body)$/;
/** Options that hold a value of their own shape. */
const whole = /(?:^processors|_json|fields\.NAME|request\.body\.NAME)$/;

/** What a configuration uses, such as `option request.url`, `function add` or `processor rename`. */
export function factsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const findings = new Findings('corpus');
  const { inputs, shared } = findInputs(parseYaml(text, 'corpus'), findings);
  for (const { entry } of inputs) {
    if (!isJsonObject(entry)) continue;
    const tree = expandDottedNames(entry, findings);
    optionFacts(tree, '', found);
    if (isJsonObject(tree.response) && typeof tree.response.decode_as === 'string')
      found.add(`decode_as ${tree.response.decode_as}`);
    processorFacts(tree.processors, found);
  }
  processorFacts(shared.processors, found);
  for (const [template] of text.matchAll(/\[\[.*?\]\]/g)) templateFacts(template, found);
  return found;
}

function optionFacts(value: JsonValue, path: string, found: Set<string>): void {
  if (path !== '') found.add(`option ${path}`);
  if (whole.test(path)) return;
  if (Array.isArray(value)) for (const entry of value) optionFacts(entry, path, found);
  if (!isJsonObject(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const member = named.test(path) ? 'NAME' : name;
    optionFacts(inner, path === '' ? member : `${path}.${member}`, found);
  }
}

const isBranch = (name: string): boolean => ['if', 'then', 'else'].includes(name);

function processorFacts(list: JsonValue | undefined, found: Set<string>): void {
  for (const entry of Array.isArray(list) ? list : [])
    for (const [name, options] of Object.entries(isJsonObject(entry) ? entry : {})) {
      if (!isBranch(name)) found.add(`processor ${name}`);
      if (name === 'if') conditionFacts(options, found);
      else if (isBranch(name)) processorFacts(options, found);
      else if (isJsonObject(options))
        conditionFacts((expandDottedNames(options, new Findings('')) as JsonObject).when, found);
    }
}

function conditionFacts(condition: JsonValue | undefined, found: Set<string>): void {
  for (const [name, inner] of Object.entries(isJsonObject(condition) ? condition : {})) {
    found.add(`condition ${name}`);
    if (name === 'not') conditionFacts(inner, found);
    else if (Array.isArray(inner)) for (const each of inner) conditionFacts(each, found);
  }
}

/** Words that do not stand in a string. Those behind a dot are fields at the root, and methods if they are in capitals. */
function templateFacts(template: string, found: Set<string>): void {
  const code = template.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""');
  for (const [, before, dot, word = ''] of code.matchAll(/(^|.)(\.?)\b([A-Za-z]\w*)/g)) {
    if (before === '$' || /\w/.test(before ?? '')) continue;
    if (dot === '' && before !== '.') found.add(`function ${word}`);
    else if (/^[A-Z]/.test(word)) found.add(`method ${word}`);
    else found.add(`context .${word}`);
  }
  for (const [, method = ''] of code.matchAll(/[\w)]\.([A-Z]\w*)/g)) found.add(`method ${method}`);
}
