import { Button, More, Note, SummaryList } from '@ortaq/ui';
import { type Place, wordsUnder } from '@ortaq/words';

import { IslandData } from '../platform/island.tsx';
import type { VillageVisit } from '../platform/page.ts';
import { Moment } from './moment.tsx';
import type { Counted, Results } from './results.ts';

interface Props {
  readonly results: Results;
  readonly chosen: Counted;
  readonly visit: VillageVisit;
}

const words = ['tally.recount.passes'] as const;

/** What the island needs to count the same election by the same rule and to compare. */
const islandData = ({ results, chosen, visit: { language, village } }: Props) => ({
  address: electionAddress(village.slug, chosen),
  rule: results.rule,
  fingerprint: results.fingerprint,
  winners: results.projects.filter(({ isWinner }) => isWinner).map(({ key }) => key),
  names: Object.fromEntries(results.projects.map(({ key, number, title }) => [key, `№${number} ${title}`])),
  language,
  place: { zone: village.timeZone, currency: results.currency } as Place,
  words: wordsUnder(language, words),
});

export type RecountIsland = ReturnType<typeof islandData>;

/** Where the file with all ballots lies. */
export const electionAddress = (slug: string, { cycle }: Pick<Counted, 'cycle'>): string =>
  `/api/communities/${slug}/cycles/${cycle}/election.pb`;

/** Where every step of the count lies. */
export const traceAddress = (slug: string, { cycle }: Pick<Counted, 'cycle'>): string =>
  `/api/communities/${slug}/cycles/${cycle}/trace.json`;

/** A lot can be drawn again by whoever knows its seed. */
const seedOf = ({ rule }: Results): string => {
  const { seed } = rule['ties'] as { seed?: string };
  return seed ? ` --seed ${seed}` : '';
};

/** Counts the published ballots again in the reader's own browser. Without a script it says how to do it by hand. */
export function Recount(props: Props) {
  const { t, language, village } = props.visit;
  const command = `npm run ortaq -- recount ${village.slug}-${props.chosen.mark}.pb${seedOf(props.results)}`;
  return (
    <div className="panel roomy stack" id="recount">
      <h3>{t('tally.recount.title')}</h3>
      <Moment name="alone">
        <p>{t('tally.recount.alone')}</p>
        <pre className="seal">{command}</pre>
      </Moment>
      <Moment name="ready" hidden>
        <p>{t('tally.recount.text')}</p>
        <Button kind="second" icon="scales" data-recount="begin">
          {t('tally.recount.begin')}
        </Button>
      </Moment>
      <Moment name="running" hidden>
        <p data-recount="passes" />
        <progress aria-label={t('tally.recount.progress')} />
        <Button kind="second" data-recount="cancel">
          {t('tally.recount.cancel')}
        </Button>
      </Moment>
      <Endings {...props} />
      <Own {...props} />
      <p>
        <a href={`/${language}/${village.slug}/lab?cycle=${props.chosen.mark}`}>{t('tally.lab.link')}</a>
      </p>
      <IslandData name="recount" data={islandData(props)} />
    </div>
  );
}

/** One clear sentence, and what to do when something differs. */
function Endings({ results, visit: { t, language } }: Props) {
  const count = results.projects.filter(({ isWinner }) => isWinner).length;
  const help = (
    <a key="help" href={`/${language}/help`}>
      {t('tally.recount.help')}
    </a>
  );
  return (
    <>
      <Moment name="same" hidden>
        <Note tone="good">{t('tally.recount.same', { count })}</Note>
      </Moment>
      {(['seal', 'winners'] as const).map((name) => (
        <Moment key={name} name={name} hidden>
          <Note tone="bad" title={t(`tally.recount.${name}`)}>
            <p>{t.pieces('tally.recount.next', { help })}</p>
          </Note>
        </Moment>
      ))}
      <Moment name="failed" hidden>
        <Note tone="warn">{t('tally.recount.failed')}</Note>
        <Button kind="second" data-recount="begin">
          {t('tally.recount.again')}
        </Button>
      </Moment>
    </>
  );
}

const Seal = ({ name, children }: { name: string; children?: string }) => (
  <span className="seal" data-recount={name}>
    {children}
  </span>
);

/** What the own count came to, beside what is published. */
const Own = ({ results, visit: { t } }: Props) => (
  <div className="stack" data-recount="counted" hidden>
    <SummaryList
      rows={[
        { key: 'own', term: t('tally.recount.own'), value: <Seal name="own" /> },
        {
          key: 'published',
          term: t('tally.recount.published'),
          value: <Seal name="published">{results.fingerprint}</Seal>,
        },
      ]}
    />
    <More summary={t('tally.recount.order')} open>
      <ol className="numbers" data-recount="order" />
    </More>
  </div>
);
