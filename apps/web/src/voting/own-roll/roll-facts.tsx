import { LinkLines, Section, SummaryList } from '@ortaq/ui';

import type { OwnRollProps } from './own-roll.ts';

/** What everybody may know of the roll: how many, its seal, what was answered and corrected. Nobody is named. */
export function RollFacts(props: OwnRollProps) {
  const { data, visit } = props;
  const { t, language, village } = visit;
  return (
    <>
      <Section id="roll" title={t('voting.own.roll')}>
        <div className="stack">
          <p>{t('voting.own.roll.count', { count: data.roll.count })}</p>
          <SummaryList
            rows={[
              { key: 'seal', term: t('voting.own.roll.seal'), value: <span className="seal">{data.roll.seal}</span> },
            ]}
          />
          <p>
            <a href={`/${language}/${village.slug}/log`}>{t('voting.own.roll.log')}</a>
          </p>
        </div>
      </Section>
      <Answers {...props} />
      <Corrections {...props} />
    </>
  );
}

function Answers({ data: { history }, visit: { t } }: OwnRollProps) {
  const { objections, open } = history;
  if (objections.length === 0 && open === 0) return null;
  return (
    <Section id="answers" title={t('voting.own.answers')}>
      {open > 0 && <p>{t('voting.own.answers.open', { count: open })}</p>}
      <LinkLines
        lines={objections.map(({ kind, isUpheld, answer, answeredOn }, at) => ({
          key: String(at),
          name: t(`voting.own.kind.${kind}`),
          note: answer,
          aside: `${t(isUpheld ? 'voting.own.upheld' : 'voting.own.declined')} · ${t.format.dayMonth(answeredOn)}`,
        }))}
      />
    </Section>
  );
}

function Corrections({ data: { history }, visit: { t } }: OwnRollProps) {
  if (history.corrections.length === 0) return null;
  return (
    <Section id="corrections" title={t('voting.own.corrections')}>
      <LinkLines
        lines={history.corrections.map(({ number, kind, count, confirmedAt }) => ({
          key: String(number),
          name: t(`voting.own.correction.${kind}`),
          note: t('voting.own.correction.note', { at: confirmedAt, count }),
        }))}
      />
    </Section>
  );
}
