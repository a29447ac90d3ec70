import { Controller } from '@nestjs/common';
import { communities } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { findCommunities, readCommunity } from './communities.queries.ts';
import { readCountry, readDistrict, readOblast } from './country.queries.ts';
import { describeCommunity } from './describe-community.act.ts';
import { nameSettlements } from './name-settlements.act.ts';
import { openCommunity } from './open-community.act.ts';
import { findPlaces } from './places.queries.ts';

type C = typeof communities;

@Controller()
export class CommunitiesController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
  ) {}

  @Serves(communities.findCommunities)
  findCommunities(@Asking() ask: Ask<C['findCommunities']>) {
    return this.reader.read(findCommunities, ask);
  }

  @Serves(communities.readCommunity)
  readCommunity(@Asking() ask: Ask<C['readCommunity']>) {
    return this.reader.read(readCommunity, ask);
  }

  @Serves(communities.readCountry)
  readCountry(@Asking() ask: Ask<C['readCountry']>) {
    return this.reader.read(readCountry, ask);
  }

  @Serves(communities.readOblast)
  readOblast(@Asking() ask: Ask<C['readOblast']>) {
    return this.reader.read(readOblast, ask);
  }

  @Serves(communities.readDistrict)
  readDistrict(@Asking() ask: Ask<C['readDistrict']>) {
    return this.reader.read(readDistrict, ask);
  }

  @Serves(communities.findPlaces)
  findPlaces(@Asking() ask: Ask<C['findPlaces']>) {
    return this.reader.read(findPlaces, ask);
  }

  @Serves(communities.openCommunity)
  async openCommunity(@Asking() ask: Ask<C['openCommunity']>) {
    return (await this.registrar.outsideCycle(openCommunity, ask)).community;
  }

  @Serves(communities.describeCommunity)
  async describeCommunity(@Asking() ask: Ask<C['describeCommunity']>) {
    await this.registrar.outsideCycle(describeCommunity, ask);
    return {};
  }

  @Serves(communities.nameSettlements)
  async nameSettlements(@Asking() ask: Ask<C['nameSettlements']>) {
    await this.registrar.outsideCycle(nameSettlements, ask);
    return {};
  }
}
