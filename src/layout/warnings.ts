const METHODS = ['warn', 'error', 'log'] as const;

/** Takes the console over until the returned function gives it back; what is said goes to `said`. */
function tap(said: string[]): () => void {
  const originals = METHODS.map((method) => [method, console[method]] as const);
  for (const method of METHODS) {
    console[method] = (...words: unknown[]) => {
      said.push(words.map(String).join(' '));
    };
  }
  return () => {
    for (const [method, original] of originals) console[method] = original;
  };
}

/** Runs something of React-PDF, which speaks to the console, and hands back what it said. */
export function hearWarnings<T>(run: () => T): { readonly result: T; readonly said: readonly string[] } {
  const said: string[] = [];
  const release = tap(said);
  try {
    return { result: run(), said };
  } finally {
    release();
  }
}

let before: Promise<unknown> = Promise.resolve();

/**
 * The same for something that takes its time. One after the other, so that each hears its own words; layout computes
 * without waiting for anything, so nothing is lost by it.
 */
export function hearWarningsOf<T>(
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly said: readonly string[] }> {
  const mine = before.then(async () => {
    const said: string[] = [];
    const release = tap(said);
    try {
      return { result: await run(), said };
    } finally {
      release();
    }
  });
  before = mine.catch(() => undefined);
  return mine;
}
