import { cycles, type OutputOf, proposals } from '@ortaq/contract';
import { More, SummaryList } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { CasePhotos } from './case-photos.tsx';
import { CaseSimilar } from './case-similar.tsx';
import type { Case } from './case.ts';

type Text = OutputOf<typeof proposals.readProposal>;

interface Props {
  readonly judged: Case;
  readonly cycle: CycleCard;
}

/** What the author wrote, so that nobody leaves the room to judge it. */
export function CaseText({ judged, cycle }: Props) {
  const { t, language, village } = useRoomVisit();
  const { data: text, error } = useRead(proposals.readProposal, {
    community: village.slug,
    proposal: judged.proposalId,
  });
  const { data: page } = useRead(cycles.readCycle, { community: village.slug, cycle: cycle.id });
  if (!text)
    return (
      <div className="pane">
        <Refusal error={error} />
      </div>
    );
  const category = page?.rules.categories.find(({ code }) => code === text.category)?.name[language];
  return (
    <div className="pane tight">
      <p lang={text.language}>
        <b>{text.change}</b>
      </p>
      <p className="small muted">{factsOf(t, text, category).join(' · ')}</p>
      <CasePhotos photos={text.photos} />
      <More summary={t('review.case.text')} open={judged.status === 'submitted'}>
        <div className="tight">
          <Story text={text} />
          <CostLines text={text} />
          <p className="small">
            <a href={`/${language}/${village.slug}/projects/${judged.number}?cycle=${text.cycle.mark}`} target="_blank">
              {t('review.case.page')}
            </a>
          </p>
        </div>
      </More>
      <CaseSimilar judged={judged} text={`${text.title} ${text.change}`} cycle={cycle} />
    </div>
  );
}

const factsOf = (t: Say, text: Text, category: string | undefined): string[] =>
  [
    category,
    text.settlement?.name[t.language],
    text.placeText,
    text.submittedAt && t.format.date(text.submittedAt),
    t('review.case.supporters', { count: text.supporters }),
  ].filter((each): each is string => Boolean(each));

function Story({ text }: { readonly text: Text }) {
  const { t } = useRoomVisit();
  const parts = [
    { key: 'problem', text: text.problem },
    { key: 'solution', text: text.solution },
    { key: 'beneficiaries', text: text.beneficiaries },
  ] as const;
  return (
    <div className="tight">
      {parts
        .filter((part) => part.text !== '')
        .map((part) => (
          <div key={part.key}>
            <p className="small muted">{t(`review.case.${part.key}`)}</p>
            <p lang={text.language} className="as-typed">
              {part.text}
            </p>
          </div>
        ))}
    </div>
  );
}

function CostLines({ text: { costLines, costSource, asksEstimate, language } }: { readonly text: Text }) {
  const { t } = useRoomVisit();
  const rows = costLines.map(({ name, amount }, at) => ({
    key: String(at),
    term: <span lang={language}>{name}</span>,
    value: <span className="money">{t.format.money(BigInt(amount))}</span>,
  }));
  const source = { key: 'source', term: t('review.case.source'), value: costSource || t('value.none') };
  return (
    <>
      {asksEstimate && <p>{t('review.case.estimate')}</p>}
      <SummaryList rows={[...rows, source]} />
    </>
  );
}
