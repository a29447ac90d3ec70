import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';

import { Jobs } from '../platform/jobs.ts';
import { Delivery } from './delivery.ts';

/** Takes the messages that acts put aside, one after another, and tries again those that failed. */
@Injectable()
export class DeliveryWork implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly delivery: Delivery,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work<{ id: string }>('identity.deliver', ({ id }) => this.delivery.deliver(id));
  }
}
