/** How many days of events JumpCloud's plans are known to keep, the longest first. A refusal says that it is less, not how much. */
export const retentionPlans = [90, 60, 30, 15] as const;
