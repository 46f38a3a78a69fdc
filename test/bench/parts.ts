import type { Part } from './part.ts';
import { largeCheck } from './parts/large-check.ts';
import { tagging } from './parts/tagging.ts';

export const PARTS: readonly Part[] = [tagging, largeCheck];
