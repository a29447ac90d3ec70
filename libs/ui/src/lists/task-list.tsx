import type { ReactNode } from 'react';

export type Task = {
  key: string;
  /** A task without an address is not open yet. */
  href?: string | undefined;
  name: ReactNode;
  hint?: ReactNode;
  status: ReactNode;
};

/** A form in parts: the whole row is the link, its state stands at the end. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task.key}>
          {task.href ? (
            <a className="task" href={task.href}>
              {inside(task)}
            </a>
          ) : (
            <div className="task">{inside(task)}</div>
          )}
        </li>
      ))}
    </ul>
  );
}

const inside = ({ name, hint, status }: Task) => (
  <>
    <span>
      <b>{name}</b>
      {hint && <small>{hint}</small>}
    </span>
    {status}
  </>
);
