import { Table, VoteMark } from '@ortaq/ui';
import { issuedWords } from '@ortaq/words';

import type { VillageVisit } from '../platform/page.ts';
import { interestWords } from './interest-words.ts';
import { outcomeWords } from './outcome-words.ts';
import { leftWords, ProjectTable } from './project-table.tsx';
import { groupsOf } from './seal-groups.ts';
import { type Minutes, signOf, titleOf } from './session.ts';

type Item = Minutes['items'][number];

interface Props {
  readonly item: Item;
  readonly minutes: Minutes;
  readonly visit: VillageVisit;
}

/** One item as the minutes tell it: who stepped aside, what was decided, who voted how. */
export function MinutedItem({ item, minutes, visit }: Props) {
  const { t } = visit;
  const { isSingleOperator } = minutes.result;
  const [counts, end] = outcomeWords(t, item);
  return (
    <section className="sect stack">
      <h2 className="h3">
        {t('council.minutes.item', { position: item.position, title: titleOf(t, item, minutes.result) })}
      </h2>
      {item.roll.map(
        ({ name, interest }) =>
          interest && (
            <p key={name}>
              <b>{t('council.minutes.conflict')}.</b>{' '}
              {t('council.minutes.conflict.text', { name, reason: interestWords(t, interest) })}
            </p>
          ),
      )}
      {item.kind === 'result' && (
        <>
          <ProjectTable result={minutes.result} t={t} />
          <p>{leftWords(t, minutes.result)}</p>
          <p className="small muted">
            {t('tally.verify.fingerprint')}: <span className="seal">{groupsOf(minutes.result.fingerprint)}</span>
          </p>
          {isSingleOperator !== null && <p className="small muted">{t(issuedWords(isSingleOperator))}</p>}
        </>
      )}
      {item.state === 'decided' ? (
        <>
          <p>
            <b>{t('council.minutes.decided')}:</b> {counts} <b>{end}</b>
          </p>
          <Roll item={item} visit={visit} />
        </>
      ) : (
        <p>{t('council.minutes.undecided')}</p>
      )}
    </section>
  );
}

function Roll({ item, visit: { t } }: Omit<Props, 'minutes'>) {
  return (
    <Table
      caption={t('council.minutes.roll', { position: item.position })}
      columns={[
        { key: 'member', head: t('council.minutes.member') },
        { key: 'vote', head: t('council.minutes.vote') },
      ]}
      rows={item.roll.map(({ name, mark, isEntered }, at) => ({
        key: name,
        cells: [
          `${at + 1}. ${name}`,
          <VoteMark key="vote" kind={signOf(mark)}>
            {t(`council.mark.${mark}`)}
            {isEntered && ` (${t('council.minutes.entered')})`}
          </VoteMark>,
        ],
      }))}
    />
  );
}
