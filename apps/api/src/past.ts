import { DataSource } from 'typeorm';

/** Makes the clock of the database answer from a row, for connections that ask schema `made_up` first. Nothing else ever does. */
const MAKE = `
  drop schema if exists made_up cascade;
  create schema made_up;
  create table made_up.clock (shift interval not null);
  insert into made_up.clock values ('0');
  create function made_up.now() returns timestamptz stable language sql as 'select pg_catalog.now() + shift from made_up.clock';
  create function made_up.clock_timestamp() returns timestamptz volatile language sql as 'select pg_catalog.clock_timestamp() + shift from made_up.clock';
  grant usage on schema made_up to ortaq_app, ortaq_box, ortaq_auditor;
  grant select on made_up.clock to ortaq_app, ortaq_box, ortaq_auditor;`;

/** The owner's hand in a made-up history: a demo village must have a past, and nobody can act in the past. */
export interface Past {
  /** From now on acts happen so many days from today. */
  goTo(days: number): Promise<void>;
  /** SQL behind the product's back. */
  sql<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Lets the box take ballots of polls that closed long ago, while the work lasts. */
  withOpenBox(work: () => Promise<void>): Promise<void>;
  /** The history is whole: its clock is taken away. Without this it counts as cut off. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** What a process must be told, before it opens a connection, so that it lives in the made-up time. */
export const livesInThePast = { PGOPTIONS: '-c search_path=made_up,pg_catalog,public' };

const asOwner = (url: string): Promise<DataSource> => new DataSource({ type: 'postgres', url }).initialize();

/** `cut`: a made-up history was begun here and never ended, so that nothing of it can be trusted. */
export async function historyOf(ownerUrl: string): Promise<'none' | 'cut' | 'own'> {
  const owner = await asOwner(ownerUrl);
  const [found] = await owner.query<{ isCut: boolean; hasVillages: boolean }[]>(
    `select to_regnamespace('made_up') is not null as "isCut", exists (select from communities.community) as "hasVillages"`,
  );
  await owner.destroy();
  return found?.isCut ? 'cut' : found?.hasVillages ? 'own' : 'none';
}

export async function openPast(ownerUrl: string): Promise<Past> {
  const owner = await asOwner(ownerUrl);
  const sql = <Row>(text: string, values: readonly unknown[] = []) => owner.query<Row[]>(text, [...values]);
  const guardBox = (on: boolean) => sql(`alter table voting.ballot ${on ? 'enable' : 'disable'} trigger guard_box`);
  await sql(MAKE);
  return {
    sql,
    goTo: async (days) => void (await sql(`update made_up.clock set shift = $1 * interval '1 day'`, [days])),
    async withOpenBox(work) {
      await guardBox(false);
      await work().finally(() => guardBox(true));
    },
    end: async () => void (await sql('drop schema made_up cascade')),
    close: () => owner.destroy(),
  };
}
