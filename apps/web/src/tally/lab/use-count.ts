import type { CountResult, Progress, Rule } from '@ortaq/tally';
import { useEffect, useRef, useState } from 'react';

import { startCount } from '../counting/count-task.ts';

type State = 'running' | 'done' | 'stopped' | 'failed';

/** A count beside another. While one runs, the outcome before it stays in sight. */
export interface Counting {
  readonly state: State;
  readonly result: CountResult | null;
  readonly progress: Progress | null;
  cancel(): void;
  again(): void;
}

interface Kept {
  /** The task of which this is told. */
  readonly task: string;
  readonly state: State;
  readonly result: CountResult | null;
  readonly progress: Progress | null;
}

const nothing: Kept = { task: '', state: 'running', result: null, progress: null };

/** Counts again whenever the rule is another; the file stays the same as long as the hook lives. */
export function useCount(file: Uint8Array<ArrayBuffer>, rule: Rule): Counting {
  const [kept, setKept] = useState(nothing);
  const [attempt, setAttempt] = useState(1);
  const stop = useRef(() => {});
  const task = JSON.stringify({ attempt, rule });
  useEffect(() => {
    const tell = (told: Partial<Kept>) => setKept(({ result }) => ({ ...nothing, result, task, ...told }));
    const asked = { file, rule: (JSON.parse(task) as { rule: Rule }).rule };
    const { result: promised, cancel } = startCount(asked, (progress) => tell({ progress }));
    promised.then(
      (result) => tell({ state: 'done', result }),
      () => tell({ state: 'failed', result: null }),
    );
    stop.current = () => {
      cancel();
      tell({ state: 'stopped', result: null });
    };
    return cancel;
  }, [file, task]);
  const told = kept.task === task ? kept : { ...nothing, result: kept.result };
  return { ...told, cancel: () => stop.current(), again: () => setAttempt((before) => before + 1) };
}
