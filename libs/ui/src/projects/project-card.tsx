import type { ReactNode } from 'react';
import { type PhotoFile, Picture } from '../marks/photo.tsx';
import type { SceneName } from '../marks/scene.tsx';

export type ProjectCardProps = {
  href: string;
  number: ReactNode;
  title: ReactNode;
  change: ReactNode;
  cost: ReactNode;
  place: ReactNode;
  scene: SceneName;
  photo?: PhotoFile | undefined;
  status?: ReactNode;
  /** Language of the project's own words when it is not the page's. */
  lang?: string | undefined;
  level?: 2 | 3 | undefined;
};

/** The whole card opens the project; the link itself is its title. */
export function ProjectCard({ level = 2, ...project }: ProjectCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="pcard">
      <Picture photo={project.photo} scene={project.scene} />
      <div>
        <Heading lang={project.lang}>
          <a href={project.href}>
            <span className="no">{project.number}</span> {project.title}
          </a>
        </Heading>
        <p className="small" lang={project.lang}>
          {project.change}
        </p>
        <p className="foot">
          <span className="money">{project.cost}</span>
          <small>{project.place}</small>
        </p>
        {project.status}
      </div>
    </article>
  );
}
