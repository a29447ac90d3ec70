import { type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { couldDo, relations } from '@ortaq/domain';
import { Refusal } from '@ortaq/kernel';

import { standingsOf, visitor } from './actor.ts';
import { Config } from './config.ts';
import { Places } from './places.ts';
import { type AskingRequest, endpointOf } from './serves.ts';

const OUTSIDE = Symbol('outside the contract');

/** Marks the few routes that are no part of the contract: health, metrics. Everything else undeclared is denied. */
export const OutsideContract = () => SetMetadata(OUTSIDE, true);

/** Denies by default; asks before anything is loaded whether the actor could ever hold the endpoint's right here. */
@Injectable()
export class RightsGuard extends AuthGuard('session') {
  constructor(
    private readonly places: Places,
    private readonly config: Config,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (Reflect.getMetadata(OUTSIDE, context.getHandler())) return true;
    const endpoint = endpointOf(context);
    if (!endpoint) throw new Refusal(['identity/not-allowed']);
    if (endpoint.onlyInDemo && !this.config.ORTAQ_DEMO) throw new Refusal(['record/not-found']);
    const request = context.switchToHttp().getRequest<AskingRequest>();
    request.isUnseen = endpoint.unseen === true;
    if (request.isUnseen) request.user = visitor;
    else await super.canActivate(context);

    request.community = await this.communityOf(request);
    const standings = standingsOf(request.user, request.community);
    const possible = standings.includes('resident') ? [...standings, ...relations] : standings;
    if (couldDo(endpoint.right, possible)) return true;
    throw new Refusal([request.user.personId ? 'identity/not-allowed' : 'identity/sign-in-first']);
  }

  private async communityOf(request: AskingRequest) {
    const { community } = request.params as { community?: string };
    if (community === undefined) return null;
    const found = await this.places.bySlug(community);
    if (!found) throw new Refusal(['record/not-found']);
    return found;
  }
}
