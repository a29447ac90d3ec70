import { photoWidths } from '@ortaq/domain/proposals';
import type { PhotoFile } from '@ortaq/ui';

interface Asked {
  readonly slug: string;
  readonly sha256: string;
  readonly alt: string;
  /** How wide it stands: `card` in a list, `page` at the head of a project, `small` beside its words. */
  readonly place: 'card' | 'page' | 'small';
  readonly lazy?: boolean;
}

const places = {
  card: { most: 640, usual: 320, sizes: '(min-width: 1024px) 380px, (min-width: 640px) 50vw, 80px' },
  page: { most: 1280, usual: 640, sizes: '(min-width: 1024px) 760px, 100vw' },
  small: { most: 320, usual: 160, sizes: '160px' },
} as const;

/** The addresses of a photo: AVIF in every width that the place may need, one JPEG for old browsers. */
export function projectPhoto({ slug, sha256, alt, place, lazy = false }: Asked): PhotoFile {
  const { most, usual, sizes } = places[place];
  const address = (width: number, format: 'avif' | 'jpeg') =>
    `/api/communities/${slug}/photos/${sha256}/${width}/${format}`;
  const avif = photoWidths.filter((width) => width <= most).map((width) => `${address(width, 'avif')} ${width}w`);
  return {
    src: address(usual, 'jpeg'),
    avif: avif.join(', '),
    sizes,
    alt,
    width: usual,
    height: (usual * 3) / 4,
    lazy,
  };
}
