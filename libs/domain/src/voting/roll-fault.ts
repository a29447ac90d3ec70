/** What may be wrong with a line of the roll. An error keeps the person out; a question is decided by the clerk. */
// prettier-ignore
export const rollFaults = {
  'quote-open':        { field: 'line',       weight: 'error' },
  'iin-missing':       { field: 'iin',        weight: 'error' },
  'iin-form':          { field: 'iin',        weight: 'error' },
  'iin-check':         { field: 'iin',        weight: 'error' },
  'iin-repeated':      { field: 'iin',        weight: 'error' },
  'name-missing':      { field: 'name',       weight: 'error' },
  'name-long':         { field: 'name',       weight: 'error' },
  'birth-form':        { field: 'birth',      weight: 'error' },
  'too-young':         { field: 'birth',      weight: 'error' },
  'birth-missing':     { field: 'birth',      weight: 'question' },
  'age-unsure':        { field: 'birth',      weight: 'question' },
  'person-repeated':   { field: 'name',       weight: 'question' },
  'phone-form':        { field: 'phone',      weight: 'question' },
  'settlement-unknown': { field: 'settlement', weight: 'question' },
} as const;

export type RollFaultCode = keyof typeof rollFaults;
export type RollField = (typeof rollFaults)[RollFaultCode]['field'];

export const rollFaultCodes = Object.keys(rollFaults) as [RollFaultCode, ...RollFaultCode[]];
export const rollFields = ['line', 'iin', 'name', 'phone', 'settlement', 'birth'] as const;

export interface RollFault {
  readonly code: RollFaultCode;
  readonly field: RollField;
  /** The earlier line of the file that this one repeats. */
  readonly line?: number;
}

export const fault = (code: RollFaultCode, line?: number): RollFault => ({
  code,
  field: rollFaults[code].field,
  ...(line !== undefined && { line }),
});

export const verdicts = ['accepted', 'question', 'error'] as const;

export type Verdict = (typeof verdicts)[number];

/** The heaviest fault decides. */
export function verdictOf(faults: readonly RollFault[]): Verdict {
  if (faults.length === 0) return 'accepted';
  return faults.some(({ code }) => rollFaults[code].weight === 'error') ? 'error' : 'question';
}
