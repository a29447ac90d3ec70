import { audit, type Endpoint, type InputOf } from '@ortaq/contract';
import { findingAfter, type FindingId, type FindingMove, isPublicFinding } from '@ortaq/domain/audit';
import type { Right } from '@ortaq/domain';
import { canonicalJson, sha256, toHex, utf8 } from '@ortaq/log';

import { found } from '../platform/refuse-on.ts';
import type { Notice } from '../platform/outbox.ts';
import type { Act } from '../platform/registrar.ts';
import { type FindingStep, findingsIn, type FindingsStore, type HeldFinding } from './findings.store.ts';

type Letter = Pick<Notice, 'to' | 'channel' | 'language'>;

interface Facts {
  readonly finding: HeldFinding;
  readonly akims: readonly Letter[];
}

/** What was said with a move; what a move does not ask for is left out. */
type Said = Partial<Omit<FindingStep, 'move' | 'by'>>;

interface Moved {
  readonly id: FindingId;
  readonly stands: Pick<HeldFinding, 'status' | 'answerBy' | 'mendBy'>;
  readonly step: FindingStep;
}

interface Spec<E extends Endpoint> {
  readonly name: `audit.${string}`;
  readonly endpoint: E;
  readonly move: FindingMove;
  readonly said: (input: InputOf<E>) => Said;
  /** What the log may know beside the number. */
  readonly told?: (moved: Moved, finding: HeldFinding) => Readonly<Record<string, unknown>>;
  /** Whether the akim has a letter of it. */
  readonly tells?: true;
}

const silent = { text: '', stance: null, outcome: null, dueAt: null };

const moveFinding = <E extends Endpoint>({ name, endpoint, move, said, told, tells }: Spec<E>) =>
  ({
    name,
    right: endpoint.right as Right,
    stores: findingsIn,

    async load(findings, { finding: id }) {
      const finding = await findings.hold(id);
      found(move !== 'answer' || isPublicFinding(finding.status) ? finding : null);
      return { finding, akims: tells ? await findings.akims() : [] };
    },

    decide({ finding }, input, { now, actor }) {
      const step = { ...silent, ...said(input), move, by: actor.personId! };
      const asks = move === 'answer' ? { mendBy: step.dueAt } : { newAnswerBy: step.dueAt };
      const facts = { now, answerBy: finding.answerBy, newAnswerBy: null, stance: step.stance, mendBy: null, ...asks };
      const status = findingAfter(finding.status, move, facts);
      return {
        id: finding.id,
        stands: {
          status,
          answerBy: facts.newAnswerBy ?? finding.answerBy,
          mendBy: move === 'answer' ? step.dueAt : finding.mendBy,
        },
        step,
      };
    },

    save: (findings, { id, stands, step }) => findings.move(id, stands, step),
    witness: (moved, { finding }) => ({ finding: finding.number, ...told?.(moved, finding) }),

    notices: (_, { finding, akims }) =>
      akims.map((to) => ({ ...to, template: `audit.notice.${move}`, slots: { number: String(finding.number) } })),
  }) satisfies Act<FindingsStore, InputOf<E> & { readonly finding: FindingId }, Facts, Moved>;

/** SHA-256 of the words of a finding: what was published is what was raised, and stays so. */
const sealOf = ({ title, criterion, condition, effect, amount, severity }: HeldFinding): string =>
  toHex(sha256(utf8(canonicalJson({ title, criterion, condition, effect, amount, severity }))));

const isoOf = ({ step }: Moved): string | null => step.dueAt?.toISOString() ?? null;

const dayAsked = (moved: Moved) => ({ answerBy: isoOf(moved) });

export const communicateFinding = moveFinding({
  name: 'audit.communicateFinding',
  endpoint: audit.communicateFinding,
  move: 'communicate',
  said: ({ answerBy }) => ({ dueAt: answerBy }),
  told: (moved, finding) => ({
    cycle: finding.cycleId,
    severity: finding.severity,
    amount: finding.amount,
    seal: sealOf(finding),
    ...dayAsked(moved),
  }),
  tells: true,
});

export const withdrawFinding = moveFinding({
  name: 'audit.withdrawFinding',
  endpoint: audit.withdrawFinding,
  move: 'withdraw',
  said: ({ reason }) => ({ text: reason }),
});

export const answerFinding = moveFinding({
  name: 'audit.answerFinding',
  endpoint: audit.answerFinding,
  move: 'answer',
  said: ({ stance, answer, mendBy }) => ({ text: answer, stance, dueAt: mendBy }),
  told: (moved) => ({ stance: moved.step.stance, mendBy: isoOf(moved) }),
});

export const insistOnFinding = moveFinding({
  name: 'audit.insistOnFinding',
  endpoint: audit.insistOnFinding,
  move: 'insist',
  said: ({ reason, answerBy }) => ({ text: reason, dueAt: answerBy }),
  told: dayAsked,
  tells: true,
});

export const closeFinding = moveFinding({
  name: 'audit.closeFinding',
  endpoint: audit.closeFinding,
  move: 'close',
  said: ({ outcome, note }) => ({ text: note, outcome }),
  told: ({ step }) => ({ outcome: step.outcome }),
});

export const reopenFinding = moveFinding({
  name: 'audit.reopenFinding',
  endpoint: audit.reopenFinding,
  move: 'reopen',
  said: ({ reason, answerBy }) => ({ text: reason, dueAt: answerBy }),
  told: dayAsked,
  tells: true,
});
