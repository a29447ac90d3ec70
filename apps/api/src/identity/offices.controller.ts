import { Controller } from '@nestjs/common';
import { identity } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { type Asked, Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { grantAppointment, type OfficeToGrant } from './grant-appointment.act.ts';
import { listAppointments, listCountryAppointments } from './offices.queries.ts';
import { resetPassword } from './reset-password.act.ts';
import { revokeAppointment } from './revoke-appointment.act.ts';

type I = typeof identity;

/** Offices of a village, and those of districts, oblasts and the country. */
@Controller()
export class OfficesController {
  constructor(
    private readonly registrar: Registrar,
    private readonly reader: Reader,
  ) {}

  @Serves(identity.listAppointments)
  listAppointments(@Asking() ask: Ask<I['listAppointments']>) {
    return this.reader.read(listAppointments, ask);
  }

  @Serves(identity.grantAppointment)
  grantAppointment(@Asking() ask: Ask<I['grantAppointment']>) {
    return this.grant({ ...ask, input: { ...ask.input, kato: ask.community!.kato } });
  }

  @Serves(identity.revokeAppointment)
  async revokeAppointment(@Asking() ask: Ask<I['revokeAppointment']>) {
    await this.registrar.outsideCycle(revokeAppointment, ask);
    return {};
  }

  @Serves(identity.resetPassword)
  async resetPassword(@Asking() ask: Ask<I['resetPassword']>) {
    return { oneTimePassword: (await this.registrar.outsideCycle(resetPassword, ask)).password.shown };
  }

  @Serves(identity.listCountryAppointments)
  listCountryAppointments(@Asking() ask: Ask<I['listCountryAppointments']>) {
    return this.reader.read(listCountryAppointments, ask);
  }

  @Serves(identity.grantCountryAppointment)
  grantCountryAppointment(@Asking() ask: Ask<I['grantCountryAppointment']>) {
    return this.grant(ask);
  }

  @Serves(identity.revokeCountryAppointment)
  async revokeCountryAppointment(@Asking() ask: Ask<I['revokeCountryAppointment']>) {
    await this.registrar.outsideCycle(revokeAppointment, ask);
    return {};
  }

  @Serves(identity.resetCountryPassword)
  async resetCountryPassword(@Asking() ask: Ask<I['resetCountryPassword']>) {
    return { oneTimePassword: (await this.registrar.outsideCycle(resetPassword, ask)).password.shown };
  }

  private async grant(asked: Asked<OfficeToGrant>) {
    const { appointment, oneTimePassword } = await this.registrar.outsideCycle(grantAppointment, asked);
    return { id: appointment.id, oneTimePassword };
  }
}
