// Generated from fields/collector by `npm run generate`. Do not edit.
/** The `mappings` of the data stream: what is declared, and no guessing of dates. */
export const collectorMappings = {
  "date_detection": false,
  "properties": {
    "@timestamp": { "type": "date", "ignore_malformed": false },
    "agent": {
      "properties": {
        "ephemeral_id": { "type": "keyword", "ignore_above": 1024 },
        "type": { "type": "keyword", "ignore_above": 1024 },
        "version": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "data_stream": {
      "properties": {
        "dataset": { "type": "constant_keyword" },
        "namespace": { "type": "constant_keyword" },
        "type": { "type": "constant_keyword" }
      }
    },
    "ecs": { "properties": { "version": { "type": "keyword", "ignore_above": 1024 } } },
    "error": {
      "properties": { "code": { "type": "keyword", "ignore_above": 1024 }, "message": { "type": "match_only_text" } }
    },
    "event": {
      "properties": {
        "action": { "type": "keyword", "ignore_above": 1024 },
        "agent_id_status": { "type": "keyword", "ignore_above": 1024 },
        "dataset": { "type": "keyword", "ignore_above": 1024 },
        "duration": { "type": "long" },
        "end": { "type": "date" },
        "ingested": { "type": "date" },
        "kind": { "type": "keyword", "ignore_above": 1024 },
        "module": { "type": "keyword", "ignore_above": 1024 },
        "outcome": { "type": "keyword", "ignore_above": 1024 },
        "sequence": { "type": "long" },
        "start": { "type": "date" },
        "type": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "host": { "properties": { "name": { "type": "keyword", "ignore_above": 1024 } } },
    "jumpcloud": {
      "properties": {
        "collector": {
          "properties": {
            "account": { "type": "keyword", "ignore_above": 1024 },
            "clock_offset_ms": { "type": "long" },
            "complete_up_to": { "type": "date" },
            "dead_letters": { "type": "long" },
            "failures": { "type": "long" },
            "lag_ms": { "type": "long" },
            "ledger": {
              "properties": {
                "counted": { "type": "long" },
                "healed": { "type": "long" },
                "identity_checked": { "type": "long" },
                "identity_open": { "type": "long" },
                "mismatch": { "type": "long" },
                "missing": { "type": "long" },
                "oldest_count": { "type": "date" },
                "oldest_unverified": { "type": "date" },
                "open": { "type": "long" },
                "recovered": { "type": "long" },
                "settled": { "type": "long" },
                "verified": { "type": "long" },
                "withdrawn": { "type": "long" }
              }
            },
            "newest_event": { "type": "date" },
            "poll": {
              "properties": {
                "changed": { "type": "long" },
                "duplicate": { "type": "long" },
                "fetched": { "type": "long" },
                "pages": { "type": "long" },
                "rejected": { "type": "long" },
                "repeated": { "type": "long" },
                "stored": { "type": "long" }
              }
            },
            "retry_in_ms": { "type": "long" },
            "slice": {
              "properties": {
                "counted": { "type": "long" },
                "counted_at": { "type": "date" },
                "missing": { "type": "long" },
                "recovered": { "type": "long" },
                "settled": { "type": "long" },
                "state": { "type": "keyword", "ignore_above": 1024 },
                "state_before": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "stream": { "type": "keyword", "ignore_above": 1024 },
            "vendor_latency_ms": {
              "properties": { "p50": { "type": "long" }, "p95": { "type": "long" }, "p99": { "type": "long" } }
            }
          }
        }
      }
    },
    "message": { "type": "match_only_text" },
    "service": {
      "properties": {
        "name": { "type": "keyword", "ignore_above": 1024 },
        "type": { "type": "keyword", "ignore_above": 1024 },
        "version": { "type": "keyword", "ignore_above": 1024 }
      }
    }
  }
} as const;
