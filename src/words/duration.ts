const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** A stretch of time that nobody knows exactly: „20 Sekunden“, „3 Minuten“, „2 Stunden“. */
export function formatWholeSeconds(seconds: number): string {
  if (seconds < 60) return counted(seconds, 'Sekunde', 'Sekunden');
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? counted(minutes, 'Minute', 'Minuten') : counted(Math.round(minutes / 60), 'Stunde', 'Stunden');
}
