import { Dots, Hatch, Stripes } from './patterns.tsx';
import { shareOf, type Size } from './share.ts';

type Props = {
  /** Read aloud: the three amounts with their words. */
  label: string;
  planned: Size;
  contracted: Size;
  paid: Size;
  /** The payment in hand, drawn after what is already paid. */
  paying?: Size | undefined;
  /** What the plan is a part of; the rest of it is dotted. */
  whole?: Size | undefined;
  height?: 20 | 28 | 48 | undefined;
};

const most = (...sizes: Size[]) => sizes.reduce((a, b) => (b > a ? b : a));
const zero = (size: Size) => Number(size) === 0;

/** Plan is the outline, contract the hatch, paid the solid lower half; a contract over the plan passes the marked line. */
export function MoneyBar({ label, whole, height = 28, ...sizes }: Props) {
  const track = most(sizes.planned, sizes.contracted, sizes.paid);
  const part = shareOf(track, whole ?? track);
  return (
    <svg className="bar-svg mbar" height={height} role="img" aria-label={label}>
      {whole === undefined || whole <= track ? (
        <Track {...sizes} track={track} />
      ) : (
        <>
          <svg width={part} height="100%">
            <Track {...sizes} track={track} />
          </svg>
          <svg x={part} width={shareOf(Number(whole) - Number(track), whole)} height="100%">
            <Dots />
          </svg>
        </>
      )}
    </svg>
  );
}

function Track({ planned, contracted, paid, paying = 0, track }: Omit<Props, 'label'> & { track: Size }) {
  const end = shareOf(planned, track);
  return (
    <>
      {!zero(contracted) && (
        <svg width={shareOf(contracted, track)} height="100%">
          <Hatch />
          <line className="p-hatch-end" x1="100%" x2="100%" y1="0" y2="100%" />
        </svg>
      )}
      <Lower track={track} paid={paid} paying={paying} />
      <svg width={end} height="100%">
        <rect className="p-gap" width="100%" height="100%" />
        <rect className="p-planned" width="100%" height="100%" />
      </svg>
      {track > planned && <line className="p-mark" x1={end} x2={end} y1="0" y2="100%" />}
    </>
  );
}

function Lower({ track, paid, paying }: { track: Size; paid: Size; paying: Size }) {
  return (
    <>
      {!zero(paying) && (
        <svg y="50%" width={shareOf(Number(paid) + Number(paying), track)} height="50%">
          <rect className="p-blank" width="100%" height="100%" />
          <Stripes />
          <line className="p-cut" x1="0" x2="100%" y1="0" y2="0" />
        </svg>
      )}
      {!zero(paid) && (
        <svg y="50%" width={shareOf(paid, track)} height="50%">
          <rect className="p-paid" width="100%" height="100%" />
          <line className="p-cut" x1="0" x2="100%" y1="0" y2="0" />
        </svg>
      )}
    </>
  );
}
