// Generated from fields/, streams/ and manifest.yml by `npm run generate`. Do not edit.
import { collectorMappings } from './collector-mappings.ts';
import { eventsMappings } from './events-mappings.ts';
import { usersMappings } from './users-mappings.ts';

/** Version of the Elastic package; names of pipelines end in it. */
export const packageVersion = '101.0.0';

/** Component templates by name. */
export const componentTemplates = {
 "logs-jumpcloud.collector@package": {
  "template": {
   "settings": {"index":{"lifecycle":{"name":"logs"},"default_pipeline":"logs-jumpcloud.collector-101.0.0","mapping":{"total_fields":{"limit":"1000"}}}},
   "mappings": { "properties": collectorMappings.properties },
  },
  "_meta": {"managed_by":"jumpcloud-elastic","managed":true,"package":{"name":"jumpcloud","version":"101.0.0"}},
 },
 "logs-jumpcloud.events@package": {
  "template": {
   "settings": {"index":{"lifecycle":{"name":"logs"},"default_pipeline":"logs-jumpcloud.events-101.0.0","sort":{"field":["event.action","@timestamp"],"order":["asc","asc"]},"mapping":{"total_fields":{"limit":"10000"}}}},
   "mappings": { "properties": eventsMappings.properties },
  },
  "_meta": {"managed_by":"jumpcloud-elastic","managed":true,"package":{"name":"jumpcloud","version":"101.0.0"}},
 },
 "logs-jumpcloud.users@package": {
  "template": {
   "settings": {"index":{"lifecycle":{"name":"logs"},"default_pipeline":"logs-jumpcloud.users-101.0.0","mapping":{"total_fields":{"limit":"1000"}}}},
   "mappings": { "properties": usersMappings.properties },
  },
  "_meta": {"managed_by":"jumpcloud-elastic","managed":true,"package":{"name":"jumpcloud","version":"101.0.0"}},
 },
} as const;

/** Index templates by name. The templates they are composed of that end in @custom are the user's and may be missing. */
export const indexTemplates = {
  "logs-jumpcloud.collector": {
    "priority": 200,
    "index_patterns": [ "logs-jumpcloud.collector-*" ],
    "template": {
      "mappings": {
        "date_detection": false,
        "dynamic_templates": [
          {
            "strings_as_keyword": {
              "match_mapping_type": "string",
              "mapping": { "type": "keyword", "ignore_above": 1024 }
            }
          }
        ]
      }
    },
    "data_stream": {},
    "composed_of": [
      "logs@mappings", "logs@settings", "logs-jumpcloud.collector@package", "logs@custom", "jumpcloud@custom",
      "logs-jumpcloud.collector@custom", "ecs@mappings", ".fleet_globals-1", ".fleet_agent_id_verification-1"
    ],
    "ignore_missing_component_templates": [ "logs@custom", "jumpcloud@custom", "logs-jumpcloud.collector@custom" ],
    "_meta": {
      "managed_by": "jumpcloud-elastic",
      "managed": true,
      "package": { "name": "jumpcloud", "version": "101.0.0" }
    }
  },
  "logs-jumpcloud.events": {
    "priority": 200,
    "index_patterns": [ "logs-jumpcloud.events-*" ],
    "template": {
      "mappings": {
        "date_detection": false,
        "dynamic_templates": [
          {
            "strings_as_keyword": {
              "match_mapping_type": "string",
              "mapping": { "type": "keyword", "ignore_above": 1024 }
            }
          }
        ]
      }
    },
    "data_stream": {},
    "composed_of": [
      "logs@mappings", "logs@settings", "logs-jumpcloud.events@package", "logs@custom", "jumpcloud@custom",
      "logs-jumpcloud.events@custom", "ecs@mappings", ".fleet_globals-1", ".fleet_agent_id_verification-1"
    ],
    "ignore_missing_component_templates": [ "logs@custom", "jumpcloud@custom", "logs-jumpcloud.events@custom" ],
    "_meta": {
      "managed_by": "jumpcloud-elastic",
      "managed": true,
      "package": { "name": "jumpcloud", "version": "101.0.0" }
    }
  },
  "logs-jumpcloud.users": {
    "priority": 200,
    "index_patterns": [ "logs-jumpcloud.users-*" ],
    "template": {
      "mappings": {
        "date_detection": false,
        "dynamic_templates": [
          {
            "strings_as_keyword": {
              "match_mapping_type": "string",
              "mapping": { "type": "keyword", "ignore_above": 1024 }
            }
          }
        ]
      }
    },
    "data_stream": {},
    "composed_of": [
      "logs@mappings", "logs@settings", "logs-jumpcloud.users@package", "logs@custom", "jumpcloud@custom",
      "logs-jumpcloud.users@custom", "ecs@mappings", ".fleet_globals-1", ".fleet_agent_id_verification-1"
    ],
    "ignore_missing_component_templates": [ "logs@custom", "jumpcloud@custom", "logs-jumpcloud.users@custom" ],
    "_meta": {
      "managed_by": "jumpcloud-elastic",
      "managed": true,
      "package": { "name": "jumpcloud", "version": "101.0.0" }
    }
  }
} as const;
