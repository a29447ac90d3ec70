/** Outline, hatch, solid, stripes and dots: money planned, contracted, paid, being paid, given to nothing yet, and not enough. */
export type Pattern = 'planned' | 'contracted' | 'paid' | 'paying' | 'left' | 'short';

/** Diagonal hatch over the whole of the svg it stands in. */
export const Hatch = ({ look = 'p-hatch' }: { look?: string | undefined }) => (
  <line className={look} x1="-90" x2="100%" y1="20" y2="20" transform="translate(70) skewX(-45)" />
);

export const Stripes = () => <line className="p-paying" x1="0" x2="100%" y1="20" y2="20" />;

const dotRows = [5, 12, 19, 26, 33, 40];

export const Dots = () => (
  <>
    {dotRows.map((y) => (
      <line key={y} className="p-dots" x1="5" x2="100%" y1={y} y2={y} />
    ))}
    <rect className="p-dash" width="100%" height="100%" />
  </>
);

const solids = {
  planned: 'p-blank',
  contracted: 'p-blank',
  paid: 'p-paid',
  paying: 'p-blank',
  left: 'p-blank',
  short: 'p-blank',
} as const;

/** Fills the svg it stands in. */
export function PatternFill({ pattern }: { pattern: Pattern }) {
  return (
    <>
      <rect className={solids[pattern]} width="100%" height="100%" />
      {pattern === 'planned' && <rect className="p-planned" width="100%" height="100%" />}
      {pattern === 'contracted' && <Hatch />}
      {pattern === 'short' && <Hatch look="p-hatch p-short" />}
      {pattern === 'paying' && <Stripes />}
      {pattern === 'left' && <Dots />}
    </>
  );
}

/** The swatch that stands before a word, so that no legend is needed. */
export function Key({ pattern }: { pattern: Pattern }) {
  return (
    <svg className="key" aria-hidden>
      <PatternFill pattern={pattern} />
    </svg>
  );
}
