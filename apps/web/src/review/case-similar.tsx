import { proposals } from '@ortaq/contract';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import type { Case } from './case.ts';

interface Props {
  readonly judged: Case;
  readonly text: string;
  readonly cycle: CycleCard;
}

/** Other proposals of the cycle that read much the same. */
export const useSimilar = ({ judged, text, cycle }: Props) => {
  const { village } = useRoomVisit();
  const asked = { community: village.slug, cycle: cycle.id, text: text.slice(0, 400) };
  const { data } = useRead(proposals.findSimilar, asked);
  return (data?.proposals ?? []).filter(({ id }) => id !== judged.proposalId);
};

/** What may be a duplicate, one click away. */
export function CaseSimilar(props: Props) {
  const { t, language, village } = useRoomVisit();
  const found = useSimilar(props);
  if (found.length === 0) return null;
  return (
    <p className="small">
      {t('review.case.similar')}{' '}
      {found.map(({ id, number, title }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <a href={`/${language}/${village.slug}/office/review/${id}`}>
            №{number} {title}
          </a>
        </span>
      ))}
    </p>
  );
}
