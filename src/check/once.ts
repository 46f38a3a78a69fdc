import type { CheckContext } from './rule.ts';

/** What several rules need is worked out once for each look at an edition. */
export function once<T>(work: (context: CheckContext) => T): (context: CheckContext) => T {
  const done = new WeakMap<CheckContext, { readonly result: T }>();
  return (context) => {
    const known = done.get(context);
    if (known) return known.result;
    const result = work(context);
    done.set(context, { result });
    return result;
  };
}
