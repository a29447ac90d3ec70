import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('classifier', { schema: 'communities' })
@Unique('classifier_file_once', ['sha256'])
export class ClassifierEntity {
  @PrimaryColumn('integer')
  version: number;

  @Column('text')
  label: string;

  @Column('text')
  sha256: string;

  @Column('integer')
  places: number;

  @Column('timestamptz', { name: 'imported_at', default: () => 'now()' })
  importedAt: Date;
}
