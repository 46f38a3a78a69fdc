import { PDFParse } from 'pdf-parse';

/** The text a reader of the PDF can copy out of it, page by page. */
export async function pdfTextLines(pdf: Uint8Array): Promise<readonly string[]> {
  // The parser takes its bytes over: it gets a copy.
  const parser = new PDFParse({ data: pdf.slice() });
  try {
    const { pages } = await parser.getText({ pageJoiner: '' });
    return pages.flatMap(({ num, text }) => [`— page ${num} —`, ...text.split('\n')]);
  } finally {
    await parser.destroy();
  }
}
