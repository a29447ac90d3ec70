import type { Refused } from '@ortaq/contract';
import { FieldGroup, MoneyField, More, SelectField } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Category } from './plan-fields.ts';
import { classCodes, classField, type Limited, limitField } from './plan-limits.ts';
import type { PartProps } from './plan-parts.tsx';

interface Props extends PartProps {
  readonly categories: readonly Category[];
  readonly refused: Refused | null;
}

/** Money of its own for a category or a class of settlements: closed at first, as most villages need none. */
export function LimitsPart({ field, known, categories, refused }: Props) {
  const { t, language, village } = useRoomVisit();
  const isWrong = refused?.problem.fields?.some(({ path }) => path.startsWith('rules.count.quotas'));
  const isUsed = known?.rules.count.quotas !== undefined || known?.rules.classes !== undefined;
  const ofCategory = categories.map(({ code, name }) => ({
    limited: { column: 'category', value: code } as const,
    name: name[language] || name.kk,
  }));
  const ofClass = classCodes.map((code) => ({
    limited: { column: 'class', value: code } as const,
    name: t('cycles.plan.class', { code }),
  }));
  const sums = { field, error: isWrong ? t('cycles.plan.money.wrong') : undefined };
  return (
    <section className="card">
      <More summary={t('cycles.plan.limits')} open={isUsed || isWrong === true}>
        <div className="stack">
          <p className="small muted">{t('cycles.plan.limits.hint')}</p>
          {ofCategory.map((each) => (
            <Sums key={each.limited.value} {...each} {...sums} />
          ))}
          <h3>{t('cycles.plan.classes')}</h3>
          <p className="small muted">{t('cycles.plan.classes.hint')}</p>
          <div className="cols-2">
            {village.settlements.map(({ id, name }) => (
              <ClassField key={id} {...field(classField(id), name[language] || name.kk)} />
            ))}
          </div>
          {ofClass.map((each) => (
            <Sums key={each.limited.value} {...each} {...sums} />
          ))}
        </div>
      </More>
    </section>
  );
}

interface SumsProps extends Pick<PartProps, 'field'> {
  readonly limited: Limited;
  readonly name: string;
  readonly error: string | undefined;
}

function Sums({ limited, name, field, error }: SumsProps) {
  const { t } = useRoomVisit();
  return (
    <FieldGroup id={`limit-${limited.column}-${limited.value}`} label={name}>
      <div className="cols-2">
        <MoneyField {...field(limitField(limited, 'floor'), t('cycles.plan.floor'))} error={error} unit="₸" />
        <MoneyField {...field(limitField(limited, 'ceiling'), t('cycles.plan.ceiling'))} error={error} unit="₸" />
      </div>
    </FieldGroup>
  );
}

function ClassField(props: ReturnType<PartProps['field']>) {
  const { t } = useRoomVisit();
  const options = [
    { value: '', label: t('cycles.plan.class.none') },
    ...classCodes.map((code) => ({ value: code, label: t('cycles.plan.class', { code }) })),
  ];
  return <SelectField {...props} options={options} />;
}
