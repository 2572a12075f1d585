// Generated from manifest.yml by `npm run generate`. Do not edit.
/** The version of the Elastic package that this version of the program goes with. */
export const elasticPackageVersion = '101.0.0';
