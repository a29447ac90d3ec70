import { review } from '@ortaq/contract';
import { Main, ProjectSheet } from '@ortaq/ui';

import { FormErrors } from '../platform/form-errors.tsx';
import { inCurrency } from '../platform/in-currency.ts';
import { type Form, villagePage, type VillageVisit } from '../platform/page.ts';
import { backTo, projectActs } from '../proposals/project/project-acts.ts';
import { ProjectComments } from '../proposals/project/project-comments.tsx';
import { ProjectCost } from '../proposals/project/project-cost.tsx';
import { BackToList, ProjectHead } from '../proposals/project/project-head.tsx';
import { ProjectMine, Withdrawal } from '../proposals/project/project-mine.tsx';
import { ProjectPhotos } from '../proposals/project/project-photos.tsx';
import { ProjectSide } from '../proposals/project/project-side.tsx';
import { ProjectStory } from '../proposals/project/project-story.tsx';
import { ProjectWay } from '../proposals/project/project-way.tsx';
import { loadProject, numbered, type ProjectData } from '../proposals/project/project.ts';
import { type Decided, objectTo, ProjectObjection } from '../review/project-decision.tsx';
import { ProjectMoney, projectMoney } from '../spending/project-money.tsx';
import { ProjectResult, projectResult } from '../tally/project-result.tsx';

interface Data extends ProjectData {
  readonly decided: Decided;
  readonly result: Awaited<ReturnType<typeof projectResult>>;
  readonly work: Awaited<ReturnType<typeof projectMoney>>;
}

/** One project with everything that is known of it: its story, its review, what people say, what became of it. */
export const projectPage = villagePage<Data>({
  path: '/:village/projects/:number',
  kind: 'document',
  section: 'projects',

  async load(visit) {
    const data = await loadProject(visit);
    const [decided, result, work] = await Promise.all([
      visit.call(review.readDecisions, { community: visit.village.slug, proposal: data.project.id }),
      projectResult(visit, data.project),
      projectMoney(visit, data.project),
    ]);
    return { ...data, decided, result, work };
  },

  title: ({ project }) => `№${project.number} ${project.title}`,
  description: ({ project }) => project.change,

  View: ({ data, visit }) => <Shown data={data} visit={inCurrency(visit, data.cycle.rules.currency)} />,

  acts: {
    ...projectActs,
    async object(visit, form: Form) {
      const { id } = await numbered(visit);
      await objectTo(visit, id, form);
      return backTo(visit, 'objection');
    },
  },
});

function Shown({ data, visit }: { readonly data: Data; readonly visit: VillageVisit }) {
  const { mark } = data.project.cycle;
  return (
    <Main wide>
      <BackToList visit={visit} />
      <Wrong visit={visit} />
      <div className="stack">
        <ProjectMine data={data} visit={visit} />
        <ProjectSheet
          head={<ProjectHead data={data} visit={visit} />}
          side={
            <ProjectSide data={data} visit={visit} isCounted={data.result !== undefined}>
              {data.result && <ProjectResult row={data.result} mark={mark} visit={visit} />}
              {data.work && <ProjectMoney work={data.work} mark={mark} visit={visit} />}
            </ProjectSide>
          }
        >
          <ProjectStory data={data} visit={visit} />
          <ProjectCost data={data} visit={visit} />
          <ProjectPhotos data={data} visit={visit} />
          <ProjectWay data={data} visit={visit} />
          <ProjectObjection decided={data.decided} visit={visit} />
          <ProjectComments data={data} visit={visit} />
          <Withdrawal data={data} visit={visit} />
        </ProjectSheet>
      </div>
    </Main>
  );
}

/** Each form of the page has a text of its own; the errors lead to the one that was sent. */
function Wrong({ visit }: { readonly visit: VillageVisit }) {
  const act = String(visit.again?.form['act'] ?? '');
  const label = visit.t(act === 'object' ? 'review.page.objection.label' : 'proposals.comments.label');
  return <FormErrors visit={visit} fields={[{ path: 'text', id: act, label }]} form={act} />;
}
