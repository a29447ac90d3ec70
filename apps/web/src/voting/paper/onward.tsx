import { type ReactNode, useEffect, useRef } from 'react';

/** A link that takes the focus when it appears: what was done is sent, and Enter goes on. */
export function Onward({ children }: { readonly children: ReactNode }) {
  const around = useRef<HTMLSpanElement>(null);
  useEffect(() => around.current?.querySelector('a')?.focus(), []);
  return <span ref={around}>{children}</span>;
}
