// Generated from fields/ by `npm run generate`. Do not edit.
/** Hash of the mapping; the pipelines of the package carry the same one in their description. */
export const mappingVersion = 'b124d49769d4';
export const ecsVersion = '9.4.0';
