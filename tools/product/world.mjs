import { inData } from '../ground/paths.mjs';

/** What `npm start` settles by itself unless the person has set it: the demo village, and where uploads lie. */
export const chooseWays = (env = process.env) => ({
  demo: env.ORTAQ_DEMO ?? (env.DATABASE_URL ? '0' : '1'),
  files: env.ORTAQ_DATA_DIR ?? inData('files'),
});

/** The environment that apps/api reads. */
export function productWorld({ secrets, urls }, address, { demo, files }) {
  const { ORTAQ_POSTGRES_PASSWORD, ORTAQ_OWNER_PASSWORD, ...keys } = secrets;
  const { ORTAQ_DATABASE_OWNER_URL, ...doors } = urls;
  const { DATABASE_URL, ...world } = process.env;
  return {
    ...world,
    ...keys,
    ...doors,
    NODE_ENV: 'production',
    PORT: String(address.port),
    HOST: address.host,
    ORTAQ_PUBLIC_URL: address.url,
    ORTAQ_DEMO: demo,
    ORTAQ_DATA_DIR: files,
  };
}

/** The same with the owner's key to the tables: for migrations and the commands of the operator, never for the server. */
export const operatorWorld = (database, address, ways) => ({
  ...productWorld(database, address, ways),
  ORTAQ_DATABASE_OWNER_URL: database.urls.ORTAQ_DATABASE_OWNER_URL,
});
