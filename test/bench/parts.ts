import type { Part } from './part.ts';
import { batch } from './parts/batch.ts';
import { check } from './parts/check.ts';
import { cold } from './parts/cold.ts';
import { growth } from './parts/growth.ts';
import { largeCheck } from './parts/large-check.ts';
import { memory } from './parts/memory.ts';
import { tagging } from './parts/tagging.ts';
import { warm } from './parts/warm.ts';
import { watch } from './parts/watch.ts';

export const PARTS: readonly Part[] = [cold, check, warm, watch, batch, growth, memory, tagging, largeCheck];
