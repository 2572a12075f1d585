export const eventsPath = '/insights/directory/v1/events';
/** Where a service account gets its token. JumpCloud has a host of its own for it. */
export const tokenPath = '/oauth2/token';
/** Everything below is the simulator's own; JumpCloud has nothing like it. */
export const controlPath = '/simulator/';
