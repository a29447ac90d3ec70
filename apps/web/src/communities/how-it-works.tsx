import { Section, Way } from '@ortaq/ui';

import type { Visit } from '../platform/page.ts';

const steps = [
  ['propose', 'road'],
  ['choose', 'play'],
  ['check', 'light'],
] as const;

/** The whole in three steps, for someone who comes for the first time. */
export function HowItWorks({ visit: { t } }: { readonly visit: Visit }) {
  return (
    <Section id="how" title={t('communities.how.title')}>
      <Way
        steps={steps.map(([step, scene]) => ({
          scene,
          title: t(`communities.how.${step}`),
          text: t(`communities.how.${step}.text`),
        }))}
      />
    </Section>
  );
}
