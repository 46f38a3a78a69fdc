import type { WorkerOptions } from 'node:worker_threads';

/** Set by the bundle to the folder its files lie in; absent where the program runs from source. */
declare const AMIP_BUNDLE: string | undefined;

export interface WorkerEntry {
  readonly url: URL;
  /** To be passed on to `new Worker(url, options)`, beside the caller's own. */
  readonly options: Pick<WorkerOptions, 'execArgv'>;
}

/** Makes TypeScript readable within a worker before it loads the file; Node 20 takes no loader from `execArgv` there. */
const fromSource = (file: URL): string => {
  const api = import.meta.resolve('tsx/esm/api');
  return `import { register } from ${JSON.stringify(api)}; register(); await import(${JSON.stringify(file.href)});`;
};

/**
 * How to start a worker from source and from the bundle alike: `const { url, options } = workerEntry('cli/batch-worker');
 * new Worker(url, { ...options, workerData })`.
 * @param name path of a file under `src` without its ending; it must end in `-worker`, by which the bundle finds it
 */
export function workerEntry(name: `${string}-worker`): WorkerEntry {
  if (typeof AMIP_BUNDLE === 'string') {
    return { url: new URL(`${name.replaceAll('/', '-')}.cjs`, AMIP_BUNDLE), options: { execArgv: [] } };
  }
  const source = fromSource(new URL(`../${name}.ts`, import.meta.url));
  return { url: new URL(`data:text/javascript,${encodeURIComponent(source)}`), options: { execArgv: [] } };
}
