import { type ComparedLine, type Comparison, comparedLine } from './compared-line.ts';
import { readFilePb } from './read-file.ts';

export default async ({ file, asked }: { readonly file: string; readonly asked: Comparison }): Promise<ComparedLine> =>
  comparedLine(file, await readFilePb(file), asked);
