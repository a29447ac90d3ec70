import { kazakhstan, reasonWords, type Say, wordsIn } from '@ortaq/words';

import { selectedSentence } from '../selected.ts';
import type { Counted } from './counted.ts';
import { hundredths, inHundredths } from './hundredths.ts';

/** Stands where a file names no currency. */
const ANY_CURRENCY = '¤';

/** How things of one file are said: in a language, and in the file's own currency. */
interface Telling {
  readonly t: Say;
  readonly money: (units: bigint) => string;
  readonly named: (id: string) => string;
  readonly why: (id: string) => string;
}

function tellingOf({ election, result }: Counted, language: Say['language']): Telling {
  const t = wordsIn(language, { ...kazakhstan, currency: election.meta.get('currency') ?? ANY_CURRENCY });
  const names = new Map(election.projects.map(({ id, fields }) => [id, fields.get('name')]));
  const reasons = new Map(result.reasons.map((reason) => [reason.project, reason]));
  const named = (id: string) => (names.get(id) ? `${id} “${names.get(id)}”` : id);
  return {
    t,
    named,
    money: (units) => t.format.money(hundredths(units, election.scale)),
    why: (id) => reasonWords(t, inHundredths(reasons.get(id)!, election.scale), named),
  };
}

/** The lines that tell a person what came of a file. */
export function toldCount(counted: Counted, language: Say['language']): string[] {
  const { asked, selected, result, election } = counted;
  const telling = tellingOf(counted, language);
  const source = asked.isOfFile ? ', as the file says' : '';
  return [
    `Rule: ${asked.name}${source}. ${election.projects.length} projects, ${election.ballots.length} ballots.`,
    ...winnersIn(counted, telling),
    ...totalsIn(counted, telling),
    ...tiesIn(counted, telling),
    `Fingerprint: ${result.fingerprint}`,
    selectedSentence(selected),
  ];
}

/** Where the count by the file's own rule first leaves the file, in the order of its projects, and why. */
export function firstDifference(counted: Counted, language: Say['language']): string {
  const { named, why } = tellingOf(counted, language);
  const onlySelected = new Set(counted.selected!.onlySelected);
  const differing = new Set([...onlySelected, ...counted.selected!.onlyCounted]);
  const { id } = counted.election.projects.find((project) => differing.has(project.id))!;
  const fates = onlySelected.has(id) ? 'selected in the file and not in the count' : 'chosen here and not in the file';
  return `First difference: project ${named(id)} is ${fates}. ${why(id)}`;
}

function winnersIn({ result, election }: Counted, { t, money, named, why }: Telling): string[] {
  const votes = new Map(result.trace.election.projects.map((each) => [each.id, each.votes]));
  const costs = new Map(election.projects.map(({ id, cost }) => [id, cost]));
  return result.winners.map((id, at) => {
    const place = `${String(at + 1).padStart(4)}. ${named(id)}`;
    return [place, money(costs.get(id)!), t('tally.votes', { count: votes.get(id)! }), why(id)].join(' · ');
  });
}

function totalsIn({ result, election }: Counted, { money }: Telling): string[] {
  const { shares } = result.trace;
  const total = `Total: ${money(result.totalCost)} of ${money(election.budget)}.`;
  const { endowment, classes = [], passes } = shares ?? {};
  const all = [...(endowment ? [{ value: '', endowment }] : []), ...classes];
  const told = all.map(
    ({ value, endowment: { num, den } }) => `${value && `${value}: `}${money(BigInt(num) / BigInt(den))}`,
  );
  return shares ? [total, `Share of a voter: ${told.join(', ')}; passes: ${passes}.`] : [total];
}

const tiesIn = ({ result }: Counted, { t, named }: Telling): string[] =>
  result.ties.map(
    ({ round, projects, decidedBy }) =>
      `Tie in round ${round}: ${projects.map(named).join(', ')}; decided by: ${t.reason(`tally.step.${decidedBy}`)}.`,
  );
