import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as it can be read back: its words, and its size in points. */
export interface ReadPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Size of each run of letters, in points. */
  readonly letters: readonly number[];
}

/** Reads a PDF with another program than the one that wrote it. Runs of white space are one space. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const letters = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? item.height : []));
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ text: text.replace(/\s+/g, ' '), width, height, letters });
  }
  await task.destroy();
  return pages;
}
