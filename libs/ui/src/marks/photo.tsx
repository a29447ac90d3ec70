import { Scene, type SceneName } from './scene.tsx';

/** A picture from one source, or a smaller and lighter one where the browser knows the format. */
export type PhotoFile = {
  src: string;
  /** One address, or several with their widths: `…/160 160w, …/320 320w`. */
  avif?: string | undefined;
  /** How wide the picture stands, where there are several to choose from. */
  sizes?: string | undefined;
  alt: string;
  width: number;
  height: number;
  lazy?: boolean | undefined;
};

export function Photo({ src, avif, sizes, alt, width, height, lazy }: PhotoFile) {
  const shape = {
    width,
    height,
    decoding: 'async' as const,
    loading: lazy ? ('lazy' as const) : ('eager' as const),
  };
  return (
    <picture className="scene">
      {avif && <source srcSet={avif} sizes={sizes} type="image/avif" />}
      <img className="scene" src={src} alt={alt} {...shape} />
    </picture>
  );
}

/** The photo when there is one, otherwise the scene of its kind. */
export function Picture({ photo, scene }: { photo?: PhotoFile | undefined; scene: SceneName }) {
  return photo ? <Photo {...photo} /> : <Scene name={scene} />;
}
