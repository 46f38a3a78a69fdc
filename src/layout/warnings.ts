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
