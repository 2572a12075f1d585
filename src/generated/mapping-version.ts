// Generated from fields/ by `npm run generate`. Do not edit.
/** Hash of the mapping; the pipelines of the package carry the same one in their description. */
export const mappingVersion = '791081ef0df3';
export const ecsVersion = '9.4.0';
