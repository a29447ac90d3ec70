import { BackLink, Main, MoneyBar, MoneyNumbers, ProjectSheet } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { barOf, WorkState } from './amounts.tsx';
import type { Contract, Story } from './money.ts';
import { StoryAside } from './story-aside.tsx';
import { StoryEvents } from './story-events.tsx';
import { StoryPhotos } from './story-photos.tsx';

interface Props {
  readonly story: Story;
  /** The one contract that the page is about; without it, the whole project. */
  readonly contract?: Contract;
  readonly visit: VillageVisit;
}

/** A project's money from the council's decision to the last payment, with its papers. */
export function StoryView({ story, contract, visit }: Props) {
  const { t, language, village } = visit;
  const { work, cycle } = story;
  const { sizes, label, amounts } = barOf(t, { ...work, ...(contract && reachedOf(contract)) });
  return (
    <Main wide>
      <BackLink href={`/${language}/${village.slug}/money?cycle=${cycle.mark}`}>{t('nav.money')}</BackLink>
      <div className="page-head">
        <WorkState status={work.status} t={t} />
        <h1>
          <span className="no">№{work.number}</span> <span lang={work.language}>{work.title}</span>
        </h1>
        {contract && <p className="lead">{t('spending.paper.contract', { number: contract.number })}</p>}
      </div>
      <ProjectSheet
        head={
          <>
            <MoneyBar label={label} {...sizes} />
            <MoneyNumbers across amounts={amounts} />
          </>
        }
        side={<StoryAside story={story} isOne={contract !== undefined} visit={visit} />}
      >
        <StoryPhotos photos={story.photos} visit={visit} />
        <StoryEvents story={story} visit={visit} />
      </ProjectSheet>
    </Main>
  );
}

const reachedOf = ({ contracted, accepted, paid }: Contract) => ({ contracted, accepted, paid });
