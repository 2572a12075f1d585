// Generated from fields/events by `npm run generate`. Do not edit.
/** Hash of the mapping; the pipelines of the package carry the same one in their description. */
export const mappingVersion = '86c9c9e95521';
