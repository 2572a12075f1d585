/** Different messages that a run gives at most: a reason may quote the event. */
const mostTold = 20;

/** Tells each message once, and no more than a few: a template fails for every page or event alike. */
export function tellOnce(tell: (message: string) => void): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message) || told.size >= mostTold) return;
    told.add(message);
    tell(message);
  };
}
