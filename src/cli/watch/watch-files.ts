import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

export interface FileWatch {
  /** Settles when changes are noticed from now on. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Tells of everything that happens to the files of an edition and of its Jobcenter, also when their folders go and come
 * back: it is for that the project folder itself is watched, and nothing else in it. It may tell too much and more than
 * once; what really changed, only the files can say.
 */
export function watchFiles(root: string, year: string, onTouch: () => void): FileWatch {
  const edition = `data/${year}`;
  const isOurs = (path: string): boolean => {
    const name = relative(root, path).split(sep).join('/');
    return ['', 'data', 'data/jobcenter.yaml', edition].includes(name) || name.startsWith(`${edition}/`);
  };
  const watcher = watch(root, {
    ignored: (path) => !isOurs(path),
    ignoreInitial: true,
    // Its own way of waiting for files that are replaced holds the news of them back.
    atomic: false,
    ignorePermissionErrors: true,
  });
  // „all“ drops the second of two quick saves, „raw“ does not know folders that have just appeared.
  watcher.on('all', onTouch).on('raw', onTouch);
  // Whatever cannot be watched says so when it is read.
  watcher.on('error', onTouch);
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: () => watcher.close(),
  };
}
