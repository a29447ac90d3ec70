import type { Phase } from './cycles/cycle.process.ts';
import type { Standing } from './identity/standing.ts';

interface RightSpec {
  readonly who: readonly Standing[] | 'anyone';
  /** Phases of the cycle in which the right exists; a right outside any cycle is `always`. */
  readonly when: readonly Phase[] | 'always';
}

/** Who may do what, and when. The whole answer is this table. */
// prettier-ignore
export const rights = {
  'record:read':          { who: 'anyone',                            when: 'always' },

  'place:read':           { who: 'anyone',                            when: 'always' },
  'place:import':         { who: ['operator'],                        when: 'always' },
  'community:open':       { who: ['operator'],                        when: 'always' },
  'community:describe':   { who: ['clerk', 'akim'],                   when: 'always' },

  'session:begin':        { who: 'anyone',                            when: 'always' },
  'session:end':          { who: ['person'],                          when: 'always' },
  'self:read':            { who: 'anyone',                            when: 'always' },
  'self:change':          { who: ['person'],                          when: 'always' },
  'resident:verify':      { who: ['clerk'],                           when: 'always' },
  'appointment:read':     { who: ['clerk', 'akim', 'operator', 'auditor'], when: 'always' },
  'appointment:change':   { who: ['akim', 'operator'],                when: 'always' },

  'cycle:plan':           { who: ['clerk', 'akim'],                   when: ['draft'] },
  'cycle:begin':          { who: ['clerk', 'akim'],                   when: 'always' },
  'cycle:publish':        { who: ['akim'],                            when: ['draft'] },
  'cycle:publish-ballot': { who: ['clerk'],                           when: ['review'] },
  'cycle:settle':         { who: 'anyone',                            when: 'always' },
  'cycle:complete':       { who: ['akim'],                            when: ['spending'] },

  'proposal:draft':       { who: ['resident'],                        when: ['announced', 'submission'] },
  'proposal:submit':      { who: ['author'],                          when: ['submission', 'review'] },
  'proposal:amend':       { who: ['author'],                          when: ['announced', 'submission', 'review'] },
  'proposal:withdraw':    { who: ['author'],                          when: ['announced', 'submission', 'review'] },
  'proposal:join':        { who: ['resident'],                        when: ['announced', 'submission', 'review'] },
  'proposal:support':     { who: ['resident'],                        when: ['submission', 'review'] },
  'comment:write':        { who: ['resident', 'clerk', 'akim'],       when: ['submission', 'review', 'spending'] },
  'comment:moderate':     { who: ['clerk'],                           when: 'always' },

  'review:read':          { who: ['clerk', 'akim', 'auditor'],        when: 'always' },
  'proposal:review':      { who: ['clerk'],                           when: ['submission', 'review'] },
  'proposal:object':      { who: ['author'],                          when: ['submission', 'review'] },
  'objection:answer':     { who: ['akim'],                            when: ['submission', 'review'] },

  'roll:read':            { who: ['clerk', 'akim', 'auditor'],        when: 'always' },
  'roll:import':          { who: ['clerk'],                           when: ['announced', 'submission', 'review', 'ballot'] },
  'roll:confirm':         { who: ['akim'],                            when: ['announced', 'submission', 'review', 'ballot'] },
  'roll:freeze':          { who: 'anyone',                            when: ['announced', 'submission', 'review', 'ballot'] },
  'roll:object':          { who: ['person'],                          when: ['announced', 'submission', 'review', 'ballot', 'voting'] },
  'roll:answer':          { who: ['akim'],                            when: ['announced', 'submission', 'review', 'ballot', 'voting'] },
  'roll:correct':         { who: ['clerk'],                           when: ['announced', 'submission', 'review', 'ballot', 'voting'] },
  'roll:settle':          { who: ['akim'],                            when: ['announced', 'submission', 'review', 'ballot', 'voting'] },
  'issuer:pin':           { who: ['auditor'],                         when: ['announced', 'submission', 'review', 'ballot'] },
  'issuer:tell':          { who: ['auditor'],                         when: ['tally', 'council', 'spending', 'closed'] },
  'print:take':           { who: ['clerk', 'akim'],                   when: ['ballot', 'voting', 'tally'] },
  'roll:print':           { who: ['clerk', 'akim'],                   when: ['ballot', 'voting'] },
  'token:take':           { who: ['resident'],                        when: ['ballot', 'voting'] },
  'vote:assist':          { who: ['clerk'],                           when: ['voting'] },
  'token:assist':         { who: 'anyone',                            when: ['voting'] },
  'ballot:cast':          { who: 'anyone',                            when: ['voting'] },
  'box:seal':             { who: 'anyone',                            when: ['tally', 'council', 'spending', 'closed'] },
  'paper:give':           { who: ['clerk'],                           when: ['voting'] },
  'paper:read':           { who: ['clerk', 'akim', 'member', 'chair', 'auditor'], when: 'always' },
  'paper:open':           { who: ['clerk'],                           when: ['tally'] },
  'paper:key':            { who: ['clerk', 'member', 'chair'],        when: ['tally'] },
  'paper:sign':           { who: ['clerk', 'member', 'chair'],        when: ['tally'] },
  'paper:set-aside':      { who: ['akim'],                            when: ['tally'] },
  'ballot:import':        { who: ['operator'],                        when: 'always' },

  'tally:run':            { who: ['clerk', 'auditor', 'operator'],    when: ['tally'] },
  'tally:certify':        { who: ['clerk', 'operator'],               when: ['tally'] },

  'council:read':         { who: ['member', 'chair', 'clerk', 'akim', 'auditor'], when: 'always' },
  'session:call':         { who: ['chair', 'clerk'],                  when: ['council'] },
  'session:lead':         { who: ['chair', 'clerk'],                  when: ['council'] },
  'session:attend':       { who: ['member', 'chair'],                 when: ['council'] },
  'vote:cast':            { who: ['member', 'chair'],                 when: ['council'] },
  'resolution:adopt':     { who: ['chair'],                           when: ['council'] },

  'spending:read':        { who: ['clerk', 'akim', 'auditor', 'member', 'chair'], when: 'always' },
  'contract:enter':       { who: ['clerk'],                           when: ['spending'] },
  'acceptance:enter':     { who: ['clerk'],                           when: ['spending'] },
  'payment:enter':        { who: ['clerk'],                           when: ['spending'] },
  'release:enter':        { who: ['clerk'],                           when: ['spending'] },
  'correction:enter':     { who: ['clerk'],                           when: ['spending'] },
  'spending:confirm':     { who: ['akim'],                            when: ['spending'] },
  'document:add':         { who: ['clerk', 'akim'],                   when: ['spending'] },

  'audit:read':           { who: ['auditor'],                         when: 'always' },
  'export:take':          { who: ['auditor'],                         when: 'always' },
  'finding:raise':        { who: ['auditor'],                         when: 'always' },
  'finding:answer':       { who: ['akim'],                            when: 'always' },
  'finding:close':        { who: ['auditor'],                         when: 'always' },
  'payment:mark':         { who: ['auditor'],                         when: 'always' },
} as const satisfies Record<string, RightSpec>;

export type Right = keyof typeof rights;

/** Whether the standings hold the right in this phase. A right outside any cycle is asked without a phase. */
export function mayDo(right: Right, standings: readonly Standing[], phase?: Phase): boolean {
  const { when }: RightSpec = rights[right];
  return couldDo(right, standings) && (when === 'always' || (phase !== undefined && when.includes(phase)));
}

/** Whether the standings could hold the right in some phase: the question before anything is loaded. */
export function couldDo(right: Right, standings: readonly Standing[]): boolean {
  const { who }: RightSpec = rights[right];
  return who === 'anyone' || standings.some((each) => who.includes(each));
}

/** Every right that the standings hold in this phase: what a page may offer, and nothing it may not. */
export const abilitiesIn = (phase: Phase, standings: readonly Standing[]): Right[] =>
  (Object.keys(rights) as Right[]).filter((right) => rights[right].who !== 'anyone' && mayDo(right, standings, phase));

/** Rights of the author begin as rights of a resident: the relation is known only once the thing is loaded. */
export const relations: readonly Standing[] = ['author'];
