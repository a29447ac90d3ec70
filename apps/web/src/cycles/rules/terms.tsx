import { Category, Section, SummaryList } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import { categoryOf } from '../category-of.ts';
import type { Row, Rules, Told } from './rules.ts';

interface Props {
  readonly told: Told;
  readonly visit: VillageVisit;
}

export function MoneyTerms({ told: { cycle }, visit: { t } }: Props) {
  const { least, most } = cycle.rules.projectCost;
  const money = (minor: string) => <b className="money">{t.format.money(BigInt(minor))}</b>;
  return (
    <Section id="money" title={t('cycles.rules.money')}>
      <SummaryList
        rows={[
          { key: 'envelope', term: t('cycles.rules.envelope'), value: money(cycle.envelope) },
          { key: 'least', term: t('cycles.rules.least'), value: money(least) },
          { key: 'most', term: t('cycles.rules.most'), value: money(most) },
        ]}
      />
    </Section>
  );
}

export function PeopleTerms({ told: { cycle }, visit: { t } }: Props) {
  const { proposers, voters } = cycle.rules;
  const ageOf = (age: number) => (age === 0 ? t('cycles.rules.anyAge') : t('cycles.rules.age', { age }));
  return (
    <Section id="people" title={t('cycles.rules.people')}>
      <div className="stack">
        <SummaryList
          rows={[
            {
              key: 'proposers',
              term: t('cycles.rules.proposers'),
              value: ageOf(proposers.minimumAge),
            },
            {
              key: 'most',
              term: t('cycles.rules.perPerson'),
              value: t('cycles.rules.upTo', { count: proposers.mostProposals }),
            },
            { key: 'voters', term: t('cycles.rules.voters'), value: ageOf(voters.minimumAge) },
          ]}
        />
        <p className="muted">{t('cycles.rules.roll')}</p>
      </div>
    </Section>
  );
}

export function CategoryTerms({ told: { cycle }, visit: { t, language } }: Props) {
  const { categories } = cycle.rules;
  if (categories.length === 0) return null;
  return (
    <Section id="categories" title={t('cycles.rules.categories')}>
      <ul className="row">
        {categories.map(({ code, name }) => (
          <li key={code}>
            <Category name={categoryOf(categories, code, language)?.icon ?? 'other'}>
              {name[language] || name.kk}
            </Category>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function choicesOf({ ballot: { type, least, most, points } }: Rules, { t }: VillageVisit): Row[] {
  const row = (key: string, term: string, value: string): Row => ({ key, term, value });
  const number = t.format.number;
  const choices =
    type === 'choose-1' || most === 1
      ? t('cycles.rules.oneProject')
      : most === null
        ? t('cycles.rules.anyNumber')
        : t('cycles.rules.upToProjects', { count: most });
  return [
    row('choices', t('cycles.rules.choices'), choices),
    ...(least > 1 ? [row('least', t('cycles.rules.least.choices'), number(least))] : []),
    ...(points === null ? [] : [row('points', t('cycles.rules.points'), number(points))]),
  ];
}

/** How a ballot is filled in. */
export function BallotTerms({ told: { cycle }, visit }: Props) {
  const { t } = visit;
  const { type, withinEnvelope } = cycle.rules.ballot;
  return (
    <Section id="ballot" title={t('cycles.rules.ballot')}>
      <div className="stack">
        <p>{t(`cycles.rules.ballot.${type}`)}</p>
        <SummaryList rows={choicesOf(cycle.rules, visit)} />
        {withinEnvelope && <p>{t('cycles.rules.within')}</p>}
      </div>
    </Section>
  );
}
