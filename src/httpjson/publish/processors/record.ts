import { addFields } from './add-fields.ts';
import { addId } from './add-id.ts';
import { addTags } from './add-tags.ts';
import { convert } from './convert.ts';
import { decodeJsonFields } from './decode-json-fields.ts';
import { decodeXml } from './decode-xml.ts';
import type { ProcessorDefinition } from './definition.ts';
import { dissect } from './dissect.ts';
import { dropEvent } from './drop-event.ts';
import { dropFields } from './drop-fields.ts';
import { fingerprint } from './fingerprint.ts';
import { copyFields, rename } from './move-fields.ts';
import { timestamp } from './timestamp.ts';
import { truncateFields } from './truncate-fields.ts';

/** Every processor of this engine. */
export const processors: Readonly<Record<string, ProcessorDefinition>> = {
  add_fields: addFields,
  add_id: addId,
  add_tags: addTags,
  convert,
  copy_fields: copyFields,
  decode_json_fields: decodeJsonFields,
  decode_xml: decodeXml,
  dissect,
  drop_event: dropEvent,
  drop_fields: dropFields,
  fingerprint,
  rename,
  timestamp,
  truncate_fields: truncateFields,
};

/** Those that are refused with a reason of their own. */
export const refusedProcessors: Readonly<Record<string, string>> = {
  script: 'this engine runs no scripts',
  decode_xml_wineventlog: 'the events of Windows are decoded by Filebeat alone',
};
