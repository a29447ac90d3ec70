import { Counts, Note } from '@ortaq/ui';

import { useRoomVisit } from '../../platform/room-visit.ts';
import type { Roll, RollImport } from './roll-state.ts';

interface Props {
  readonly roll: Roll;
  readonly file: RollImport | undefined;
}

/** A frozen roll: its count and its seal, which are all that anybody else ever sees. */
export function SealedRoll({ roll, file }: Props) {
  const { t } = useRoomVisit();
  const counts = [
    { key: 'count', value: t.format.number(roll.count), label: t('voting.roll.sealed.count') },
    ...(file ? [{ key: 'read', value: t.format.number(file.read), label: t('voting.roll.count.read') }] : []),
  ];
  return (
    <>
      <Note tone="good" title={t('voting.roll.sealed')}>
        <p>{t('voting.roll.sealed.text', { at: roll.frozenAt })}</p>
        <p className="seal">{roll.seal}</p>
      </Note>
      <Counts counts={counts} />
      {file && (
        <p className="small muted">
          {t('voting.roll.file', { name: file.fileName, by: file.importedBy, at: file.importedAt })}
        </p>
      )}
    </>
  );
}
