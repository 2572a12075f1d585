/** The streams there are. `streams/<name>.yml.hbs` collects one into the dataset `jumpcloud.<name>`. */
export const streamNames = ['events', 'users'] as const;

export type StreamName = (typeof streamNames)[number];
