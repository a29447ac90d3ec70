import { addressOf, type OutputOf, voting } from '@ortaq/contract';
import { isLarge, type PrintPart, type PrintRun, rotationOf } from '@ortaq/domain/voting';
import { Button, ButtonLink, NextAct, Table } from '@ortaq/ui';
import { useSearchParams } from 'react-router';

import type { CycleCard } from '../../cycles/phase-words.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { type RoomVisit, useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { runAsked } from './print-run.ts';
import { RunForm } from './run-form.tsx';

type Pack = OutputOf<typeof voting.readPrintPack>;

interface Props {
  readonly cycle: CycleCard;
}

/** Everything at once, then each paper by itself; the roll apart from them, because it names people. */
export function PrintPack({ cycle }: Props) {
  const { t, village } = useRoomVisit();
  const [asked] = useSearchParams();
  const run = runAsked(asked);
  const { data, error } = useRead(voting.readPrintPack, { community: village.slug, cycle: cycle.id, ...run });
  const pages = data?.parts.reduce((sum, part) => sum + part.pages, 0) ?? 0;
  const address = useAddress(cycle, run);
  const all = (
    <ButtonLink href={address('all')} target="_blank" icon="print">
      {t('voting.print.all')}
    </ButtonLink>
  );
  return (
    <>
      <Refusal error={error} />
      {data && (
        <NextAct label={t('voting.print.note')} act={all}>
          <p>{t('voting.print.all.text', { pages })}</p>
          <p className="small">{t('voting.print.all.paper')}</p>
        </NextAct>
      )}
      <RunForm run={run} />
      {data && <PartTable cycle={cycle} pack={data} address={address} />}
      <p className="small muted">{t('voting.print.secret')}</p>
    </>
  );
}

type Address = (part: PrintPart | 'all') => string;

function useAddress(cycle: CycleCard, run: PrintRun): Address {
  const { village } = useRoomVisit();
  return (part) => addressOf(voting.printPart, { community: village.slug, cycle: cycle.id, ...run, part }).path;
}

function partWords(t: RoomVisit['t'], part: PrintPart): { name: string; text: string } {
  const rotation = rotationOf[part];
  if (rotation && isLarge(part))
    return { name: t('voting.print.large', { rotation }), text: t('voting.print.large.text') };
  if (rotation) return { name: t('voting.print.ballot', { rotation }), text: t('voting.print.ballot.text') };
  const key = `voting.print.part.${part}`;
  return { name: t.reason(key), text: t.reason(`${key}.text`) };
}

function PartTable({ cycle, pack, address }: Props & { readonly pack: Pack; readonly address: Address }) {
  const { t } = useRoomVisit();
  const rows = pack.parts.map(({ part, pages, size }) => {
    const words = partWords(t, part);
    const open = (
      <ButtonLink href={address(part)} target="_blank" kind="second" size="s" aria-label={words.name}>
        {t('voting.print.open')}
      </ButtonLink>
    );
    return { key: part, cells: [<Named key="name" {...words} />, size, t.format.number(pages), open] };
  });
  return (
    <Table
      stacked
      caption={t('voting.print.title')}
      captionHidden
      columns={[
        { key: 'what', head: t('voting.print.what') },
        { key: 'size', head: t('voting.print.size') },
        { key: 'pages', head: t('voting.print.pages'), numeric: true },
        { key: 'open', head: t('voting.print.open'), numeric: true },
      ]}
      rows={[...rows, useRollRow(cycle, pack.roll)]}
    />
  );
}

function Named({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <b>{name}</b>
      <small>{text}</small>
    </>
  );
}

/** Taken by a form: the log tells that it was, so no link may do it by itself. */
function useRollRow(cycle: CycleCard, roll: Pack['roll']) {
  const { t, village } = useRoomVisit();
  const { path } = addressOf(voting.printRoll, { community: village.slug, cycle: cycle.id });
  const name = t('voting.print.roll');
  const take = (
    <form method="post" action={path} target="_blank">
      <Button type="submit" kind="second" size="s" aria-label={name}>
        {t('voting.print.open')}
      </Button>
    </form>
  );
  const isTaken = roll !== null && cycle.phase !== 'tally';
  return {
    key: 'roll',
    cells: [
      <Named key="name" name={name} text={t(roll ? 'voting.print.roll.text' : 'voting.print.roll.none')} />,
      roll?.size ?? '',
      roll ? t.format.number(roll.pages) : '',
      isTaken ? take : '',
    ],
  };
}
