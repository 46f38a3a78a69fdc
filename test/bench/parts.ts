import type { Part } from './part.ts';
import { check } from './parts/check.ts';
import { cold } from './parts/cold.ts';
import { largeCheck } from './parts/large-check.ts';
import { tagging } from './parts/tagging.ts';

export const PARTS: readonly Part[] = [cold, check, tagging, largeCheck];
