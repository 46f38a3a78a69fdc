import { defineConfig } from 'vitest/config';

/** What needs more than Node: poppler (`pdffonts`, `pdfinfo`, `pdftotext`), qpdf, MuPDF, Ghostscript. */
export default defineConfig({
  test: {
    include: ['test/tools/**/*.tools.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/silence.ts', 'test/seed.ts'],
  },
});
