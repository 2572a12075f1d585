import type { StateRule } from '../../rules/rule.ts';
import { type Create, eachDocument, evaluator, nothing } from '../parts.ts';

const mostUsers = 200_000;

/** Events of somebody whose account was in some state when they happened, by the last document of the user before. */
export const state: Create<StateRule> = (rule, surroundings) => {
  const { views, memory } = surroundings;
  const users = views.of('users');
  const ids = users.texts('user.id');
  const isIn = users.holds(rule.state.query);
  const user = views.of(rule.stream).texts(rule.user);
  const each = eachDocument(rule, surroundings);
  const inState = memory.keyed<true>('users', { idle: Number.POSITIVE_INFINITY, most: mostUsers });
  return evaluator(rule, surroundings, {
    seeOther(seen) {
      if (seen.stream !== 'users') return;
      for (const id of ids())
        if (isIn()) inState.put(id, seen.at, true);
        else inState.drop(id);
    },
    see: (seen) => (user().some((id) => inState.get(id, seen.at)) ? each(seen) : nothing),
  });
};
