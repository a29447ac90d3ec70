import 'reflect-metadata';

export { findByKato } from './communities/community-places.ts';
export { importPlaces } from './communities/import-places.act.ts';
export { type PlaceFile, readPlaceFile } from './communities/place-csv.ts';
export { openCommunity } from './communities/open-community.act.ts';
export { versionOfFile } from './communities/places.store.ts';
export { grantAppointment } from './identity/grant-appointment.act.ts';
export { keeper, type OpenRecord, openRecord } from './operator.ts';
export { beginCount } from './tally/begin-count.act.ts';
export { certifyCount } from './tally/certify-count.act.ts';
export { importElection } from './tally/import-election.act.ts';
export { readCount, winnersOf } from './tally/results.queries.ts';
export { historyOf, livesInThePast, openPast, type Past } from './past.ts';
export { readConfig } from './platform/config.ts';
export { Registrar } from './platform/registrar.ts';
export { SESSION_COOKIE } from './platform/session.strategy.ts';
export { markOf } from './identity/session-mark.ts';
export { createServer } from './server.ts';
