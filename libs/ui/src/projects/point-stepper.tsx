import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Button } from '../acts/button.tsx';

type Act = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** Its sign says nothing to the ear. */
  'aria-label': string;
  [data: `data-${string}`]: string | number;
};

type Props = {
  /** What is counted: «Points, №7». */
  label: string;
  value: ReactNode;
  less: Act;
  more: Act;
};

/** Points of one project between two large buttons: for who would rather not type. */
export function PointStepper({ label, value, less, more }: Props) {
  return (
    <div className="row points" role="group" aria-label={label}>
      <Button size="l" kind="second" {...less}>
        <b className="h1">−</b>
      </Button>
      <output className="h1">{value}</output>
      <Button size="l" kind="second" {...more}>
        <b className="h1">+</b>
      </Button>
    </div>
  );
}
