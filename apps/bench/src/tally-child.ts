import { measureCase } from './tally-case.ts';

process.send!(measureCase(process.argv[2]!));
