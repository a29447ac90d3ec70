import { Events, Section } from '@ortaq/ui';

import { projectLink } from '../addresses.ts';
import type { ProjectProps } from './project.ts';
import { byWords, stepWords } from './step-words.ts';

/** Everything that happened to the proposal, newest first, each step with who acted and why. */
export function ProjectWay({ data: { project }, visit }: ProjectProps) {
  const { t, query } = visit;
  const { steps, mergedInto } = project;
  if (steps.length === 0) return null;
  const events = steps.map((step, at) => {
    const isAgain = steps.slice(0, at).some(({ move }) => move === 'submit');
    const { what, more } = stepWords(t, step, isAgain);
    return {
      key: `${step.at}-${at}`,
      when: t('proposals.step.when', { at: t.format.date(step.at), by: byWords(t, step.by) }),
      what,
      children: more.map((text) => (
        <p key={text} className="measure paragraphs">
          {text}
        </p>
      )),
    };
  });
  return (
    <Section id="way" title={t('proposals.page.way')}>
      {mergedInto && (
        <p>
          <a href={projectLink(visit, { number: mergedInto.number, cycle: query.get('cycle') })}>
            {t('proposals.page.mergedInto', mergedInto)}
          </a>
        </p>
      )}
      <Events events={events.toReversed()} />
    </Section>
  );
}
