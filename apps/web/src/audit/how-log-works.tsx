import { Section } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';

const steps = [1, 2, 3] as const;

/** Seal, pairs, root: in three short steps. */
export function HowLogWorks({ visit: { t } }: { readonly visit: VillageVisit }) {
  return (
    <Section id="how" title={t('audit.log.how')}>
      <ol className="cols-3">
        {steps.map((step) => (
          <li key={step} className="panel stack">
            <h3>
              {step}. {t(`audit.log.how.${step}.title`)}
            </h3>
            <p>{t(`audit.log.how.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
