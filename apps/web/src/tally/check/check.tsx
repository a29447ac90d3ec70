import { SMALLEST_GROUP } from '@ortaq/domain/voting';
import { checkNames } from '@ortaq/token/bundle';
import { Button, More, Note } from '@ortaq/ui';
import { wordsUnder } from '@ortaq/words';

import { IslandData } from '../../platform/island.tsx';
import type { VillageVisit } from '../../platform/page.ts';
import { Moment } from '../moment.tsx';
import type { Counted } from '../results.ts';

interface Props {
  readonly chosen: Counted;
  /** The ballots are too few to be shown. */
  readonly isFew: boolean;
  readonly visit: VillageVisit;
}

const words = ['tally.bundle.state.', 'tally.bundle.why.', 'tally.bundle.line'] as const;

/** Where everything lies that a check needs. */
export const bundleAddress = (slug: string, { cycle }: Pick<Counted, 'cycle'>): string =>
  `/api/communities/${slug}/cycles/${cycle}/bundle.jsonl`;

const logAddress = (slug: string): string => `/api/communities/${slug}/log/file`;

const islandData = ({ chosen, visit: { language, village } }: Props) => ({
  bundle: bundleAddress(village.slug, chosen),
  log: logAddress(village.slug),
  cycle: String(chosen.cycle),
  language,
  words: wordsUnder(language, words),
});

export type CheckIsland = ReturnType<typeof islandData>;

/** Checks the published vote and the log in the reader's own browser, and says how to do it without this page. */
export function Check(props: Props) {
  const { isFew, chosen, visit } = props;
  const { t, village } = visit;
  const command = `npm run ortaq -- verify-vote ${village.slug}-${chosen.mark}-bundle.jsonl --log ${village.slug}-log.jsonl`;
  return (
    <div className="panel roomy stack" id="check">
      <h3>{t('tally.bundle.title')}</h3>
      <p>{t('tally.bundle.text')}</p>
      {isFew && <Note>{t('tally.bundle.few', { least: SMALLEST_GROUP })}</Note>}
      <Moment name="ready" hidden>
        <Begin label={t('tally.bundle.begin')} />
      </Moment>
      <Moment name="running" hidden>
        <p>{t('tally.bundle.running')}</p>
        <progress aria-label={t('tally.bundle.progress')} max={checkNames.length} />
      </Moment>
      <Endings visit={visit} />
      <ol className="numbers" data-check="list" hidden>
        {checkNames.map((name) => (
          <li key={name}>
            {t(`tally.bundle.${name}`)}
            <br />
            <b data-check={name} />
          </li>
        ))}
      </ol>
      <More summary={t('tally.bundle.own')}>
        <p>{t('tally.bundle.alone')}</p>
        <pre className="seal">{command}</pre>
      </More>
      <IslandData name="check" data={islandData(props)} />
    </div>
  );
}

const Begin = ({ label }: { readonly label: string }) => (
  <Button kind="second" icon="shield" data-check="begin">
    {label}
  </Button>
);

const Endings = ({ visit: { t } }: Pick<Props, 'visit'>) => (
  <>
    <Moment name="good" hidden>
      <Note tone="good">{t('tally.bundle.good')}</Note>
    </Moment>
    <Moment name="bad" hidden>
      <Note tone="bad">{t('tally.bundle.bad')}</Note>
    </Moment>
    <Moment name="failed" hidden>
      <Note tone="warn">{t('tally.bundle.failed')}</Note>
      <Begin label={t('tally.bundle.again')} />
    </Moment>
  </>
);
