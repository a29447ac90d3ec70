import { DocumentRow, More, Section, SummaryList } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import type { Told } from './rules.ts';

interface Props {
  readonly told: Told;
  readonly visit: VillageVisit;
}

const sealed = (value: string) => <span className="seal">{value}</span>;

/** The very bytes that were hashed, carried by the page itself: a saved page can be checked as well. */
const fileOf = (terms: string): string =>
  `data:application/json;base64,${Buffer.from(terms, 'utf8').toString('base64')}`;

/** The hash of the frozen rules, the text it is of, and how anyone comes to the same hash. */
export function Seal({ told: { cycle, terms }, visit: { t, village } }: Props) {
  if (terms === null || cycle.rulesHash === null) return null;
  const name = `${village.slug}-${cycle.mark}.json`;
  const size = t.format.fileSize(Buffer.byteLength(terms));
  return (
    <Section id="seal" title={t('cycles.rules.seal')}>
      <div className="stack">
        <p>{t('cycles.rules.seal.text')}</p>
        <p className="panel">{sealed(cycle.rulesHash)}</p>
        <DocumentRow
          href={fileOf(terms)}
          download={name}
          icon="download"
          name={t('cycles.rules.seal.download')}
          meta={t('value.file', { kind: 'JSON', size })}
        />
        <More summary={t('cycles.rules.seal.how')}>
          <ol className="numbers">
            <li>{t('cycles.rules.seal.how.file')}</li>
            <li>
              {t('cycles.rules.seal.how.command')}
              <pre className="seal">{`sha256sum ${name}\ncertutil -hashfile ${name} SHA256`}</pre>
            </li>
            <li>{t('cycles.rules.seal.how.compare')}</li>
          </ol>
        </More>
        <More summary={t('cycles.rules.terms')}>
          <pre className="seal">{terms}</pre>
        </More>
      </div>
    </Section>
  );
}

/** The public lot: what was promised before the vote, and what it was. */
export function Lot({ told: { cycle, seed }, visit: { t } }: Props) {
  const { seedCommitment } = cycle.rules;
  if (seedCommitment === '') return null;
  return (
    <Section id="lot" title={t('cycles.rules.lot')}>
      <div className="stack">
        <p>{t('cycles.rules.lot.text')}</p>
        <SummaryList
          rows={[
            { key: 'commitment', term: t('cycles.rules.commitment'), value: sealed(seedCommitment) },
            { key: 'seed', term: t('cycles.rules.seed'), value: seed ? sealed(seed) : t('cycles.rules.lot.sealed') },
          ]}
        />
        {seed && (
          <More summary={t('cycles.rules.seal.how')}>
            <p>{t('cycles.rules.lot.how')}</p>
            <pre className="seal">{String.raw`printf 'ortaq-lot-1\n%s' ${seed} | sha256sum`}</pre>
          </More>
        )}
      </div>
    </Section>
  );
}
