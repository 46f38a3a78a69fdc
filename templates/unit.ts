import type { ReactElement } from 'react';
import type { Unit } from '../src/compose/builder.ts';
import type { Sheet } from './design/sheet.ts';

/** A unit that shows plain data, which is all that JSON keeps of it, in the design of an accent. */
export const unitOf = <Shown>(
  name: string,
  { accent }: Sheet,
  shown: Shown,
  element: (shown: Shown) => ReactElement,
): Unit => ({ key: JSON.stringify([name, accent, shown]), element: () => element(shown) });
