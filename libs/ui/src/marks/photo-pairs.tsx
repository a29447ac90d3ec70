import type { ReactNode } from 'react';
import { Photo, type PhotoFile } from './photo.tsx';

export type DatedPhoto = { key: string; photo: PhotoFile; word: ReactNode; when: ReactNode };

/** Before and after side by side, on a phone too: they are there to be compared. Each has its word and its day. */
export function PhotoPairs({ before, after }: { before: DatedPhoto[]; after: DatedPhoto[] }) {
  return (
    <div className="pairs">
      {before.length > 0 && <div className="stack">{before.map(dated)}</div>}
      {after.length > 0 && <div className="stack">{after.map(dated)}</div>}
    </div>
  );
}

const dated = ({ key, photo, word, when }: DatedPhoto) => (
  <figure key={key}>
    <Photo {...photo} />
    <figcaption>
      <b>{word}</b> {when}
    </figcaption>
  </figure>
);
