import { readSettings } from '../../config/settings.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { type Artefact, bannerOf, generatedPage } from './artefact.ts';

const source = 'src/config/settings.ts';

/** The configuration file of the collector: a JSON Schema for editors, and a page for people. */
export function emitConfigReference(): readonly Artefact[] {
  const schema = {
    $comment: bannerOf(source),
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of jumpcloud-elastic',
    ...readSettings.schema,
  };
  const page = [
    '# The configuration file',
    '',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how the file refers to a variable
    'YAML. A *secret* is `${NAME}` (a variable of the environment), `file:/path` (a file of one line) or the value itself.',
    'A *duration* is written as in Go: `30s`, `15m`, `1h30m`; days are not a unit. An unknown setting is an error that names line and key.',
    '',
    '`config.schema.json` beside this page is the same for editors. An editor with a YAML language server takes it from the first line of the file:',
    '`# yaml-language-server: $schema=/path/to/config.schema.json`.',
    '',
    '| Setting | Takes | What it is |',
    '|---|---|---|',
    ...rows(readSettings.schema, ''),
    '',
    '\\* must be there.',
  ];
  return [
    { path: 'docs/reference/config.schema.json', content: `${JSON.stringify(schema, null, 2)}\n` },
    generatedPage('reference/configuration', source, page),
  ];
}

function rows(schema: JsonObject, prefix: string): readonly string[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return members(schema.properties).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const star = required.includes(name) ? ' \\*' : '';
    const row = `| \`${path}\`${star} | ${kind(field)} | ${String(field.description)} |`;
    return [row, ...nested(field).flatMap(([inside, suffix]) => rows(inside, `${path}${suffix}.`))];
  });
}

/** The maps that a setting holds, and what their names follow. */
function nested(field: JsonObject): readonly (readonly [JsonObject, string])[] {
  if (isJsonObject(field.items)) return nested(field.items).map(([inside]) => [inside, '[]'] as const);
  const choices = Array.isArray(field.anyOf) ? field.anyOf : [field];
  return choices.flatMap((choice) =>
    isJsonObject(choice) && isJsonObject(choice.properties) ? [[choice, ''] as const] : [],
  );
}

function kind(field: JsonValue | undefined): string {
  if (!isJsonObject(field)) return 'anything';
  if (typeof field.title === 'string') return field.title;
  if (Array.isArray(field.anyOf)) return field.anyOf.map(kind).join(' or ');
  if (typeof field.const === 'string') return `\`${field.const}\``;
  if (Array.isArray(field.enum)) return field.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (field.type === 'array') return `list of ${kind(field.items)}`;
  if (field.type === 'object') return 'map';
  if (field.type === 'string') return 'text';
  if (field.type === 'boolean') return '`true` or `false`';
  return `${field.type === 'integer' ? 'whole number' : 'number'} from ${String(field.minimum)} to ${String(field.maximum)}`;
}

function members(properties: JsonValue | undefined): readonly (readonly [string, JsonObject])[] {
  if (!isJsonObject(properties)) return [];
  return Object.entries(properties).filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1]));
}
