import type { AnswerOf, InputOf, voting } from '@ortaq/contract';

import type { Query } from '../platform/reader.ts';

type List = typeof voting.listIssueAlerts;

export const listIssueAlerts: Query<InputOf<List>, AnswerOf<List>> = async ({ manager, input }) => ({
  alerts: await manager.query(
    `select id, kind, people, raised_on as "raisedOn" from voting.issue_alert
     where cycle_id = $1 order by people desc, raised_on, kind, id`,
    [input.cycle],
  ),
});
