type Row = { y: number; on: number };

const step = 26;
const middle = (at: number) => at * step + step / 2;

const rowsOf = (people: number): Row[] =>
  Array.from({ length: 10 }, (_, row) => ({ y: row * 34, on: Math.min(10, Math.max(0, people - row * 10)) }));

/** Heads and shoulders of people from one place in a row to another, drawn as dots on a line. */
function People({ y, from, to, look, thin }: { y: number; from: number; to: number; look: string; thin: number }) {
  if (from >= to) return null;
  const line = { className: look, x1: middle(from), x2: middle(to - 1) + 0.1, strokeDasharray: `0 ${step}` };
  return (
    <>
      <line {...line} y1={y + 8} y2={y + 8} strokeWidth={9 - thin} />
      <svg y={y + 14 + thin / 2} width="260" height={10 - thin} overflow="hidden">
        <line {...line} y1={9 - thin / 2} y2={9 - thin / 2} strokeWidth={18 - thin} />
      </svg>
    </>
  );
}

/** One hundred people, ten in a row; `people` of them did it. */
export function Crowd({ label, people }: { label: string; people: number }) {
  return (
    <svg className="crowd" viewBox="0 0 260 336" role="img" aria-label={label}>
      {rowsOf(people).map(({ y, on }) => (
        <g key={y}>
          <People y={y} from={0} to={on} look="on" thin={0} />
          <People y={y} from={on} to={10} look="off" thin={0} />
          <People y={y} from={on} to={10} look="hole" thin={3} />
        </g>
      ))}
    </svg>
  );
}
