import type { EntryKind } from '@ortaq/domain/spending';
import { DateField, TextArea, TextField } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';

type Wrong = (name: string, label: string) => string | undefined;

interface Props {
  readonly kind: EntryKind;
  readonly wrong: Wrong;
}

/** What every paper says of itself: its number, its day, and what it is about. */
export function PaperFields({ kind, wrong }: Props) {
  const { t } = useRoomVisit();
  const [number, note] = [t(`spending.field.number.${kind}`), t(`spending.field.note.${kind}`)];
  const dated = t('spending.field.dated');
  return (
    <>
      <div className="cols-2">
        <TextField id="number" name="number" label={number} error={wrong('number', number)} maxLength={60} required />
        <DateField id="dated" name="dated" label={dated} error={wrong('dated', dated)} required />
      </div>
      <TextArea
        id="note"
        name="note"
        label={note}
        hint={t('spending.field.note.hint')}
        error={wrong('note', note)}
        maxLength={500}
        rows={3}
        required
      />
    </>
  );
}

/** With whom, until when: what only a contract says. */
export function TermsFields({ wrong }: Pick<Props, 'wrong'>) {
  const { t } = useRoomVisit();
  const [name, number] = [t('spending.field.supplierName'), t('spending.field.supplierNumber')];
  const [end, procurement] = [t('spending.field.plannedEnd'), t('spending.field.procurement')];
  return (
    <>
      <div className="cols-2">
        <TextField
          id="supplierName"
          name="supplierName"
          label={name}
          hint={t('spending.field.supplierName.hint')}
          error={wrong('supplier.name', name)}
          maxLength={200}
          required
        />
        <TextField
          id="supplierNumber"
          name="supplierNumber"
          label={number}
          hint={t('spending.field.supplierNumber.hint')}
          error={wrong('supplier.number', number)}
          inputMode="numeric"
          autoComplete="off"
          required
        />
      </div>
      <div className="cols-2">
        <DateField
          id="plannedEnd"
          name="plannedEnd"
          label={end}
          hint={t('spending.field.plannedEnd.hint')}
          error={wrong('plannedEnd', end)}
          required
        />
        <TextField
          id="procurementNumber"
          name="procurementNumber"
          label={procurement}
          hint={t('form.optional')}
          error={wrong('procurementNumber', procurement)}
          maxLength={60}
        />
      </div>
    </>
  );
}
