import { createHash } from 'node:crypto';
import { renderProgramme } from '../../src/pipeline/render-programme.ts';
import { fonts } from './fonts.ts';
import { sampleDrawings, sampleProgramme } from './sample-programme.ts';

/** Run in a process of its own, so that a test can compare what another machine's settings yield. */
renderProgramme({ programme: sampleProgramme, drawings: sampleDrawings(), fonts: fonts() }).then(({ bytes }) => {
  process.stdout.write(
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex'),
  );
});
