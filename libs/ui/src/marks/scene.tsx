import { classes } from '../classes.ts';
import { sheets } from './sheets.ts';

// prettier-ignore
export const sceneNames = [
  'road', 'water', 'light', 'green', 'play', 'culture', 'health', 'other', 'village',
] as const;
export const drawingNames = ['pump', 'lamp', 'swing', 'bridge', 'club', 'meeting'] as const;

export type SceneName = (typeof sceneNames)[number];
export type DrawingName = (typeof drawingNames)[number];

type SceneProps = { name: SceneName; label?: string | undefined; className?: string | undefined };

const spoken = (label: string | undefined) =>
  label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const };

/** A coloured view of village life; stands where a photo will come. */
export function Scene({ name, label, className }: SceneProps) {
  return (
    <svg className={classes('scene', name === 'village' && 'scene-wide', className)} {...spoken(label)}>
      <use href={`${sheets.scenes}#${name}`} />
    </svg>
  );
}

/** A line drawing for a page that has nothing to show yet. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg className="drawing" aria-hidden>
      <use href={`${sheets.scenes}#${name}`} />
    </svg>
  );
}

/** The қошқар мүйіз band: receipts, share cards, printed ballots and success pages only. */
export function Horns() {
  return <span className="horns" aria-hidden />;
}
