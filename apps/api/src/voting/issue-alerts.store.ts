import { uuidv7 } from '../platform/ids.ts';
import type { Tx } from '../platform/tx.ts';
import type { IssueAlertEntity } from './issue-alert.entity.ts';

type Alert = Omit<IssueAlertEntity, 'communityId' | 'id'>;

/** Raises an alert; of the one that there is already, the number of people only grows. */
export async function raiseAlert({ manager, community }: Tx, alert: Alert): Promise<void> {
  const { cycleId, kind, mark, people, raisedOn } = alert;
  await manager.query(
    `insert into voting.issue_alert (community_id, id, cycle_id, kind, mark, people, raised_on)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict on constraint issue_alert_of_mark do update set people = greatest(issue_alert.people, excluded.people)`,
    [community!.id, uuidv7(), cycleId, kind, mark, people, raisedOn],
  );
}
