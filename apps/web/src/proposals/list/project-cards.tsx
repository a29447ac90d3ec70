import { Category, ProjectCard } from '@ortaq/ui';

import { categoryOf } from '../../cycles/category-of.ts';
import type { VillageVisit } from '../../platform/page.ts';
import { projectLink } from '../addresses.ts';
import { costWords } from '../cost-words.ts';
import { projectPhoto } from '../project-photo.ts';
import { StatusWord } from '../status-word.tsx';
import type { ProposalCard } from './asked-list.ts';
import type { ListedCycle } from './listed.ts';

interface Props {
  readonly shown: readonly ProposalCard[];
  readonly cycle: ListedCycle;
  /** On the ballot all stand alike, so the status is not repeated. */
  readonly withStatus: boolean;
  readonly visit: VillageVisit;
}

/** Pictures of the first row are wanted at once, the others when they come near. */
const FIRST_ROW = 3;

/** The projects in the order of their numbers, which nobody's support changes. */
export function ProjectCards({ shown, cycle, withStatus, visit }: Props) {
  const { t, language, village } = visit;
  return (
    <div className="cards">
      {shown.map(({ id, number, title, change, status, category, cost, settlement, photo, ...card }, at) => {
        const kind = categoryOf(cycle.rules.categories, category, language);
        const photoOf = (sha256: string) =>
          projectPhoto({ slug: village.slug, sha256, alt: '', place: 'card', lazy: at >= FIRST_ROW });
        return (
          <ProjectCard
            key={id}
            href={projectLink(visit, { number, cycle: visit.query.get('cycle') })}
            number={`№${number}`}
            title={title}
            change={change}
            lang={card.language === language ? undefined : card.language}
            cost={costWords(t, cost)}
            place={settlement ? settlement[language] : (card.place ?? '')}
            scene={kind?.icon ?? 'other'}
            photo={photo ? photoOf(photo) : undefined}
            status={
              <p className="ends">
                {kind && <Category name={kind.icon}>{kind.word}</Category>}
                {withStatus && <StatusWord status={status} t={t} />}
              </p>
            }
          />
        );
      })}
    </div>
  );
}
