import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

/** A page as grey values, one byte a pixel, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Enough to see a line, a wrong letter or a moved word; small enough to be kept in git. */
const DOTS_PER_INCH = 60;
const POINTS_PER_INCH = 72;

/** Every page of a PDF, drawn by PDFium: the same pixels on every machine, since it is compiled to WebAssembly. */
export async function pagePictures(pdf: Uint8Array): Promise<readonly GreyPicture[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    const pictures: GreyPicture[] = [];
    for (const page of document.pages()) {
      const { width, height, data } = await page.render({
        scale: DOTS_PER_INCH / POINTS_PER_INCH,
        colorSpace: 'Gray',
        render: 'bitmap',
      });
      pictures.push({ width, height, grey: Uint8Array.from(data) });
    }
    return pictures;
  } finally {
    document.destroy();
    library.destroy();
  }
}

export function toPng({ width, height, grey }: GreyPicture): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(grey);
  return PNG.sync.write(png, { colorType: 0, inputColorType: 0, inputHasAlpha: false, deflateLevel: 9 });
}

export function fromPng(bytes: Uint8Array): GreyPicture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return { width, height, grey: Uint8Array.from({ length: width * height }, (_, i) => data[i * 4] ?? 0) };
}

/** Red, green, blue and alpha of every pixel, as pixelmatch wants them. */
export function toRgba({ grey }: GreyPicture): Uint8Array {
  const rgba = new Uint8Array(grey.length * 4).fill(255);
  grey.forEach((value, i) => {
    rgba.fill(value, i * 4, i * 4 + 3);
  });
  return rgba;
}
