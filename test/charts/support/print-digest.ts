import { createHash } from 'node:crypto';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { measure } from './fonts.ts';
import { REAL_MODELS, STYLE } from './models.ts';

/** Run in a process of its own: prints the SHA-256 of the drawings of all real charts. */
const drawings = await Promise.all(REAL_MODELS.map((model) => drawChart(model, STYLE, measure)));
process.stdout.write(createHash('sha256').update(JSON.stringify(drawings)).digest('hex'));
