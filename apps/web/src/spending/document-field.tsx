import { addressOf, type OutputOf, spending } from '@ortaq/contract';
import { documentRules, documentTypeOf, documentTypes } from '@ortaq/domain/spending';
import { broken } from '@ortaq/kernel';
import { FileField } from '@ortaq/ui';
import { type ChangeEvent, useState } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useUpload } from '../platform/use-upload.ts';
import { groupedCode } from './grouped.ts';

export type Kept = OutputOf<typeof spending.addDocument>;

interface Props {
  readonly cycle: string;
  readonly kept: Kept | null;
  readonly onKept: (document: Kept | null) => void;
  /** The form was sent without it. */
  readonly isMissing: boolean;
}

/** The scan of a paper: sent as soon as it is chosen, with its progress, and kept under its code. */
export function DocumentField({ cycle, kept, onKept, isMissing }: Props) {
  const { t } = useRoomVisit();
  const { choose, share, wrong, error } = useKeeping(cycle, onKept);
  return (
    <>
      <FileField
        id="file"
        name="file"
        label={t('spending.field.document')}
        hint={t('spending.field.document.hint')}
        accept={documentTypes.join(',')}
        error={wrong ? t.reason(wrong) : isMissing && !kept ? t('spending.field.document.missing') : undefined}
        after={
          <span role="status">
            {share !== null && t('spending.file.sending', { share })}
            {kept && <KeptFile document={kept} />}
          </span>
        }
        onChange={choose}
      />
      <Refusal error={error} />
    </>
  );
}

function KeptFile({ document: { name, bytes, sha256 } }: { readonly document: Kept }) {
  const { t, village } = useRoomVisit();
  return (
    <>
      {t('spending.file.kept', { name, size: bytes })}{' '}
      <a href={addressOf(spending.readDocument, { community: village.slug, sha256 }).path}>{t('button.open')}</a>
      <br />
      <span className="seal">{groupedCode(sha256)}</span>
    </>
  );
}

/** Refuses at once what the server would refuse, and sends the rest. */
function useKeeping(cycle: string, onKept: Props['onKept']) {
  const { village } = useRoomVisit();
  const [wrong, setWrong] = useState<string>();
  const { send, share, error } = useUpload(spending.addDocument);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    onKept(null);
    const file = target.files?.[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const type = documentTypeOf(bytes);
    const [first] = broken(documentRules, { type, bytes: bytes.length });
    setWrong(first);
    if (!type || first) return;
    const input = { community: village.slug, cycle, fileName: file.name };
    send({ input, file: { bytes, type }, onDone: onKept });
  };
  return { choose: (event: ChangeEvent<HTMLInputElement>) => void choose(event), share, wrong, error };
}
