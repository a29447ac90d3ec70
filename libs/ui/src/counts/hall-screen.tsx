import type { ReactNode } from 'react';

type Props = {
  head: ReactNode;
  place?: ReactNode;
  /** What is decided now. */
  question: ReactNode;
  /** How it stands, in letters that are read from six metres. */
  result: ReactNode;
  back: ReactNode;
  children?: ReactNode;
};

/** The whole window as a screen in a hall: nothing to press but the way back. */
export function HallScreen({ head, place, question, result, back, children }: Props) {
  return (
    <div className="hall hall-screen">
      <div className="ends muted">
        <span>{head}</span>
        <span>{place}</span>
      </div>
      <h1>{question}</h1>
      <p className="result" role="status">
        {result}
      </p>
      {children}
      <p className="small no-print">{back}</p>
    </div>
  );
}
