import { addressOf, type OutputOf, proposals } from '@ortaq/contract';

import type { VillageVisit } from '../../platform/page.ts';
import { linkTo } from '../addresses.ts';
import type { DraftData } from './draft.ts';

export type SimilarProposal = OutputOf<typeof proposals.findSimilar>['proposals'][number];

/** Submitted proposals that read much like this draft. */
export async function similarTo(
  { draft }: DraftData,
  { call, village }: VillageVisit,
): Promise<readonly SimilarProposal[]> {
  const text = `${draft.title} ${draft.change}`.trim().slice(0, 400);
  if (!text) return [];
  const { proposals: found } = await call(proposals.findSimilar, {
    community: village.slug,
    cycle: draft.cycle.id,
    text,
  });
  return found.filter(({ id }) => id !== draft.id);
}

interface Props {
  readonly found: readonly SimilarProposal[];
  readonly draft: DraftData['draft'];
  readonly visit: VillageVisit;
}

/** Two who want the same do better together. The island fills the list anew while the author writes. */
export function Similar({ found, draft, visit }: Props) {
  const { t, village } = visit;
  const { path } = addressOf(proposals.findSimilar, { community: village.slug, cycle: draft.cycle.id });
  return (
    <div
      className="note field"
      id="similar"
      role="status"
      hidden={found.length === 0}
      data-address={path}
      data-link={linkTo(visit, 'projects')}
      data-cycle={draft.cycle.mark}
      data-self={draft.id}
    >
      <b>{t('proposals.similar.title')}</b>
      <p>{t('proposals.similar.text')}</p>
      <ul className="stack tight">
        {found.map(({ id, number, title }) => (
          <li key={id}>
            <a
              href={`${linkTo(visit, 'projects')}/${number}?cycle=${draft.cycle.mark}`}
              target="_blank"
              rel="noreferrer"
            >
              №{number} {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
