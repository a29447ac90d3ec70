/** The checks of an auditor who trusts nobody, in their order. */
export const checkNames = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11'] as const;

export type CheckName = (typeof checkNames)[number];

/** Why a check fails. */
export type FaultCode =
  | 'form'
  | 'not-logged'
  | 'not-as-logged'
  | 'too-late'
  | 'stamp'
  | 'twice'
  | 'seq'
  | 'other-election'
  | 'signature'
  | 'choices'
  | 'order'
  | 'root'
  | 'counts'
  | 'seed'
  | 'winners'
  | 'fingerprint'
  | 'unsigned'
  | 'statement'
  | 'seal'
  | 'receipt-false'
  | 'receipt-dropped'
  | 'log-broken'
  | 'log-differs';

/** Why there is nothing to check. */
export type AbsenceCode =
  'withheld' | 'no-paper' | 'paper-open' | 'no-result' | 'no-receipt' | 'no-script' | 'no-log' | 'not-told';

/** What one check came to: a fault names the line of the bundle or the part of the manifest where it lies. */
export type Finding =
  | { readonly state: 'ok' }
  | { readonly state: 'failed'; readonly why: FaultCode; readonly line?: number; readonly what?: string }
  | { readonly state: 'absent'; readonly why: AbsenceCode };

export const ok: Finding = { state: 'ok' };

export const failed = (why: FaultCode, where: { line?: number; what?: string } = {}): Finding => ({
  state: 'failed',
  why,
  ...where,
});

export const absent = (why: AbsenceCode): Finding => ({ state: 'absent', why });

/** The first finding that is not in order. */
export const firstOf = (findings: readonly Finding[]): Finding => findings.find(({ state }) => state !== 'ok') ?? ok;
