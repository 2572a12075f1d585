// Generated from fields/collector/conditions.yml by `npm run generate`. Do not edit.
/** What people mean by a word, in plain KQL. */
export const collectorConditions = {
  "poll": {
    "says": "A poll, whether it succeeded or not.",
    "kql": "event.action: poll or event.action: (poll-failed or key-refused)"
  },
  "failed_poll": {
    "says": "A poll that failed, for example because the key was refused.",
    "kql": "event.action: (poll-failed or key-refused)"
  },
  "slice_change": {
    "says": "A part of the timeline (a slice) whose state has changed, for example because JumpCloud's count was compared.",
    "kql": "event.action: slice-state"
  }
} as const;
