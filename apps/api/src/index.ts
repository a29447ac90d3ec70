import 'reflect-metadata';

export { importPlaces } from './communities/import-places.act.ts';
export { type PlaceFile, readPlaceFile } from './communities/place-csv.ts';
export { versionOfFile } from './communities/places.store.ts';
export { grantAppointment } from './identity/grant-appointment.act.ts';
export { keeper, type OpenRecord, openRecord } from './operator.ts';
