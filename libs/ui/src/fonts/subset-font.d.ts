declare module 'subset-font' {
  type Options = { targetFormat?: 'sfnt' | 'woff2'; keepFeatures?: string[]; noLayoutClosure?: boolean };
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
