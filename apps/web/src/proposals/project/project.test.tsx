import { renderToStaticMarkup as render } from 'react-dom/server';

import { aComment, aProject, projectData } from '../../testing/a-project.ts';
import { aVisit, bySomebody } from '../../testing/a-visit.ts';
import { ProjectComments } from './project-comments.tsx';
import { ProjectSide } from './project-side.tsx';
import { offerOf } from './project.ts';

describe('what one may do with a proposal', () => {
  const right = 'proposal:support';

  it('is what the server says one may', () => {
    expect(offerOf(right, aProject({ abilities: [right] }), bySomebody())).toBe('open');
  });

  it('is to sign in first, where a resident could', () => {
    expect(offerOf(right, aProject(), aVisit())).toBe('sign-in');
  });

  it('is to be a resident, for one who is signed in and is none', () => {
    expect(offerOf(right, aProject(), bySomebody(['person']))).toBe('residents');
  });

  it('is nothing in a stage in which nobody can', () => {
    const { cycle } = aProject();
    expect(offerOf(right, aProject({ cycle: { ...cycle, phase: 'voting' } }), aVisit())).toBe('closed');
  });
});

describe('the support of a proposal', () => {
  const side = (mine: Partial<ReturnType<typeof aProject>['mine']>) => {
    const known = { isAuthor: false, isInvited: false, supports: false, ...mine };
    const project = aProject({ abilities: ['proposal:support'], supporters: 3, mine: known });
    return render(<ProjectSide data={projectData(project)} visit={bySomebody()} />);
  };

  it('is given by one form and taken back by another', () => {
    expect(side({})).toContain('name="act" value="support"');
    expect(side({ supports: true })).toContain('name="act" value="leave"');
  });

  it('is counted for its author, but not asked of them', () => {
    expect(side({ isAuthor: true })).toContain('3 адам қолдайды');
    expect(side({ isAuthor: true })).not.toContain('<form');
  });
});

describe('where a proposal stands', () => {
  const side = (isCounted: boolean) =>
    render(
      <ProjectSide data={projectData(aProject())} visit={aVisit()} isCounted={isCounted}>
        {undefined}
      </ProjectSide>,
    );

  it('is told until the count says more', () => {
    expect(side(false)).toContain('Тексеріліп жатыр');
    expect(side(true)).not.toContain('Тексеріліп жатыр');
  });
});

describe('a comment', () => {
  const shown = (project: Parameters<typeof aProject>[0], comment: Parameters<typeof aComment>[0] = {}) =>
    render(<ProjectComments data={projectData(aProject(project), [aComment(comment)])} visit={bySomebody()} />);

  it('that is hidden keeps its place and the reason', () => {
    const html = shown({}, { text: null, hiddenReason: 'advert' });
    expect(html).toContain('Пікір жасырылды. Себебі: жарнама.');
    expect(html).toContain('Т. Б.');
  });

  it('of the office speaks for the office, not for a person', () => {
    const html = shown({}, { office: 'clerk', authorShown: 'Нұрланова А.' });
    expect(html).toContain('<b>әкімдік</b>');
    expect(html).not.toContain('Нұрланова');
  });

  it('is hidden only by one who may, and only once', () => {
    expect(shown({ abilities: ['comment:moderate'] })).toContain('value="hide"');
    expect(shown({ abilities: ['comment:moderate'] }, { text: null, hiddenReason: 'insult' })).not.toContain(
      'value="hide"',
    );
    expect(shown({})).not.toContain('value="hide"');
  });

  it('that was refused stands in its field again', () => {
    const again = {
      form: { act: 'comment', text: 'Ұзын мәтін' },
      problem: {
        type: 'about:blank',
        title: 'Malformed',
        status: 422,
        trace: '',
        fields: [{ path: 'text', code: 'too_big', origin: 'string', maximum: '600' }],
      },
    };
    const html = render(
      <ProjectComments
        data={projectData(aProject({ abilities: ['comment:write'] }))}
        visit={{ ...bySomebody(), again }}
      />,
    );
    expect(html).toMatch(/aria-invalid="true"[^>]*>Ұзын мәтін<\/textarea>/);
    expect(html).toContain('600 таңбаға дейін қысқартыңыз');
  });
});
