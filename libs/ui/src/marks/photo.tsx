import { Scene, type SceneName } from './scene.tsx';

/** A picture from one source, or a smaller and lighter one where the browser knows the format. */
export type PhotoFile = {
  src: string;
  avif?: string | undefined;
  alt: string;
  width: number;
  height: number;
  lazy?: boolean | undefined;
};

export function Photo({ src, avif, alt, width, height, lazy }: PhotoFile) {
  const shape = {
    width,
    height,
    decoding: 'async' as const,
    loading: lazy ? ('lazy' as const) : ('eager' as const),
  };
  return (
    <picture>
      {avif && <source srcSet={avif} type="image/avif" />}
      <img className="scene" src={src} alt={alt} {...shape} />
    </picture>
  );
}

/** The photo when there is one, otherwise the scene of its kind. */
export function Picture({ photo, scene }: { photo?: PhotoFile | undefined; scene: SceneName }) {
  return photo ? <Photo {...photo} /> : <Scene name={scene} />;
}
