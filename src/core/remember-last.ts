/** The same function, which remembers its last answer: for what is asked several times in a row. */
export function rememberLast<Asked extends string | number, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly given: Answer } | undefined;
  return (asked) => {
    if (last === undefined || asked !== last.asked) last = { asked, given: answer(asked) };
    return last.given;
  };
}
