/**
 * A function that remembers its answer for an object as long as that object lives. The object may not change, and
 * nobody may change the answer.
 */
export function rememberingFor<Input extends object, Answer>(make: (input: Input) => Answer): (input: Input) => Answer {
  const known = new WeakMap<Input, { readonly answer: Answer }>();
  return (input) => {
    const found = known.get(input);
    if (found) return found.answer;
    const answer = make(input);
    known.set(input, { answer });
    return answer;
  };
}
