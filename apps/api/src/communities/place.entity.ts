import type { PlaceLevel } from '@ortaq/domain/communities';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { ClassifierEntity } from './classifier.entity.ts';

@Entity('place', { schema: 'communities' })
@Check('place_has_code', `kato ~ '^[0-9]{9}$'`)
@Check('place_level', `level in ('oblast', 'district', 'sub_district', 'settlement')`)
@ForeignKey(() => ClassifierEntity, ['version'], ['version'], { name: 'place_of_version' })
@Index('place_by_name', { synchronize: false })
@Index('place_by_code', ['kato', 'version'])
export class PlaceEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'place_once' })
  version: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'place_once' })
  kato: string;

  @Column('text')
  level: PlaceLevel;

  @Column('integer', { name: 'type_code' })
  typeCode: number;

  @Column('text', { name: 'name_kk' })
  nameKk: string;

  @Column('text', { name: 'name_ru' })
  nameRu: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;
}
