import { type ReadLine, readSheet } from '@ortaq/domain/voting';
import { Button, KeyHints, Table, TextField } from '@ortaq/ui';
import { type KeyboardEvent, type SubmitEvent, useState } from 'react';

import { useRoomVisit } from '../../platform/room-visit.ts';
import { useDraft } from '../../platform/use-draft.ts';
import { begun, entered, kept, type Keying, movedTo, signOf } from './keying-state.ts';
import type { Ground } from './paper-types.ts';
import { sheetWords } from './sheet-words.ts';

interface Props {
  /** Of this keying in this tab: what is typed is not lost with the page. */
  readonly name: string;
  readonly sheets: number;
  readonly ground: Ground;
  readonly isSending: boolean;
  /** `forget` drops what was kept in the tab. */
  readonly onSend: (lines: readonly string[], forget: () => void) => void;
}

/** A pile read from the keyboard: a line a sheet, Enter goes on, the arrows go back. */
export function Pile({ name, sheets, ground, isSending, onSend }: Props) {
  const [draft, keep, drop] = useDraft(`paper:${name}`);
  const [keying, set] = useState(() => begun(draft));
  const go = (next: Keying) => {
    keep(kept(next));
    set(next);
  };
  const isWhole = keying.at === sheets;
  const toEnd = (event: KeyboardEvent) => event.key === 'ArrowUp' && go(movedTo(keying, sheets - 1));
  return (
    <section className="keying card">
      {isWhole ? (
        <Whole sheets={sheets} isSending={isSending} onBack={toEnd} onSend={() => onSend(keying.lines, drop)} />
      ) : (
        <OneSheet sheets={sheets} ground={ground} keying={keying} onGo={go} />
      )}
      <Keys />
      {keying.lines.length > 0 && <Typed ground={ground} keying={keying} />}
    </section>
  );
}

/** Whatever is shown first is where one goes on typing. */
const goesOn = { autoFocus: true };

interface SheetProps extends Pick<Props, 'sheets' | 'ground'> {
  readonly keying: Keying;
  readonly onGo: (next: Keying) => void;
}

function OneSheet({ sheets, ground, keying, onGo }: SheetProps) {
  const { t } = useRoomVisit();
  const [wrong, tell] = useState<Extract<ReadLine, { reasons: unknown }> | null>(null);
  const { at, text, lines } = keying;
  const write = (next: string) => (tell(null), onGo({ ...keying, text: next }));
  const move = (place: number) => (tell(null), onGo(movedTo(keying, place)));
  const enter = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readSheet(ground, text);
    if ('reasons' in read) return tell(read);
    tell(null);
    onGo(entered(keying, read.line));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const sign = signOf(event);
    if (step === undefined && sign === null) return;
    event.preventDefault();
    if (step !== undefined) return move(at + step);
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    write(value.slice(0, selectionStart ?? value.length) + sign + value.slice(selectionEnd ?? value.length));
  };
  return (
    <form className="keyer" onSubmit={enter} noValidate>
      <p>
        <small>{t('voting.paper.sheet')}</small>
        <b>{t('voting.paper.sheet.of', { sheet: at + 1, sheets })}</b>
      </p>
      <TextField
        {...goesOn}
        id="line"
        name="line"
        label={t('voting.paper.line')}
        autoComplete="off"
        maxLength={200}
        value={text}
        error={wrong && <Wrong reasons={wrong.reasons} facts={wrong.facts} />}
        after={<Echo ground={ground} text={text} />}
        onChange={(event) => write(event.target.value)}
        onKeyDown={press}
      />
      <p className="sr" role="status">
        {at > 0 && t('voting.paper.heard', { sheet: at, line: sheetWords(t, ground.titles, lines[at - 1]!) })}
      </p>
    </form>
  );
}

function Wrong({ reasons, facts }: Extract<ReadLine, { reasons: unknown }>) {
  const { t } = useRoomVisit();
  const isRead = !reasons.some((code) => code === 'voting/paper-line' || code === 'voting/paper-number');
  return (
    <>
      {reasons.map((code) => t.reason(code, facts)).join(' ')} {isRead && t('voting.paper.line.asX')}
    </>
  );
}

/** The numbers with their titles as they are typed; nothing while they cannot be read. */
function Echo({ ground, text }: { readonly ground: Ground; readonly text: string }) {
  const { t } = useRoomVisit();
  const read = readSheet(ground, text);
  return 'line' in read ? sheetWords(t, ground.titles, read.line) : '\u00a0';
}

interface WholeProps extends Pick<Props, 'sheets' | 'isSending'> {
  readonly onBack: (event: KeyboardEvent) => void;
  readonly onSend: () => void;
}

/** Everything is typed: the pile must be at its end, too. */
function Whole({ sheets, isSending, onBack, onSend }: WholeProps) {
  const { t } = useRoomVisit();
  return (
    <div className="stack">
      <p>
        <b>{t('voting.paper.whole', { sheets })}</b> {t('voting.paper.whole.text')}
      </p>
      <Button {...goesOn} disabled={isSending} onClick={onSend} onKeyDown={onBack}>
        {t('voting.paper.send')}
      </Button>
    </div>
  );
}

function Keys() {
  const { t } = useRoomVisit();
  const hints = [
    { keys: ['Enter'], word: t('voting.paper.key.next') },
    { keys: ['B', 'Enter'], word: t('voting.paper.key.blank') },
    { keys: ['X', 'Enter'], word: t('voting.paper.key.invalid') },
    { keys: ['↑'], word: t('voting.paper.key.back') },
  ];
  return <KeyHints label={t('voting.paper.keys')} hints={hints} />;
}

function Typed({ ground, keying: { lines, at } }: Pick<SheetProps, 'ground' | 'keying'>) {
  const { t } = useRoomVisit();
  return (
    <Table
      caption={t('voting.paper.typed')}
      captionHidden
      columns={[
        { key: 'sheet', head: t('voting.paper.number.head') },
        { key: 'line', head: t('voting.paper.typed') },
      ]}
      rows={lines.map((line, place) => ({
        key: String(place),
        look: place === at ? ('picked' as const) : undefined,
        cells: [String(place + 1), sheetWords(t, ground.titles, line)],
      }))}
    />
  );
}
