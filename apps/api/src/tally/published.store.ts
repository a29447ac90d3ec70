import type { CycleId } from '@ortaq/domain/cycles';
import type { Election } from '@ortaq/tally';

import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { PublishedEntity } from './published.entity.ts';

export interface SourceFile {
  readonly name: string;
  /** Of its bytes, hex. */
  readonly sha256: string;
}

export const publishedIn = ({ manager, community, now }: Tx) => ({
  /** Keeps what the file says beyond its count; a file is imported into a village once. */
  async add(cycleId: CycleId, file: SourceFile, election: Election): Promise<void> {
    const { meta, projectColumns, voteColumns, pointScale } = election;
    const cells = election.projects.map(({ id, fields }) => [id, projectColumns.map((name) => fields.get(name) ?? '')]);
    const row = {
      communityId: community!.id,
      cycleId,
      fileName: file.name,
      sha256: file.sha256,
      meta: [...meta],
      projectColumns: [...projectColumns],
      voteColumns: [...voteColumns],
      projects: Object.fromEntries(cells) as PublishedEntity['projects'],
      pointScale,
      importedAt: now,
    };
    await refuseOn('published_file_once', 'tally/imported-already', () =>
      manager.insert(PublishedEntity, row as never),
    );
  },
});

export type PublishedStore = ReturnType<typeof publishedIn>;
