import { BlockedButton } from '../acts/blocked-button.tsx';
import { Button, ButtonLink } from '../acts/button.tsx';
import { ListenButton } from '../acts/listen-button.tsx';
import { More } from '../acts/more.tsx';
import { Checkbox, RadioGroup } from './choices.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FilterForm, FindForm } from './find-form.tsx';
import { CodeField, DateField, FileField, MoneyField, PhoneField } from './special-fields.tsx';
import { SelectField, TextArea, TextField } from './text-field.tsx';

export const sheet = 'public';

const villages = [
  { value: '', label: 'Барлық ауыл' },
  { value: '1', label: 'Ақбұлақ' },
];

const Acts = () => (
  <div className="row">
    <Button icon="ballot">Дауысымды беру</Button>
    <ButtonLink href="#all" kind="second">
      Жобаларды көру
    </ButtonLink>
    <Button kind="quiet">Бас тарту</Button>
    <ListenButton href="#sound" about="көше жарығы">
      Тыңдау 0:25
    </ListenButton>
    <BlockedButton id="why" why="Алдымен төрт бөлімді толтырыңыз.">
      Жіберу
    </BlockedButton>
  </div>
);

export const gallery = () => (
  <main className="read">
    <ErrorSummary
      title="Екі жерді түзетіңіз"
      errors={[
        { href: '#phone', text: 'Телефон нөмірін толық жазыңыз' },
        { href: '#code', text: 'Кодтың 6 санын жазыңыз' },
      ]}
    />
    <h1>Өрістер мен батырмалар</h1>
    <TextField
      id="title"
      name="title"
      label="Жобаның аты"
      hint="60 әріпке дейін"
      defaultValue="Мектеп жолын жарықтандыру"
    />
    <TextArea id="change" name="change" label="Не өзгереді?" after="Тағы 42 әріп жазуға болады" />
    <MoneyField
      id="cost"
      name="cost"
      label="Құны"
      hint="Білмесеңіз, бос қалдырыңыз"
      unit="₸"
      defaultValue="1 462 345"
    />
    <PhoneField
      id="phone"
      name="phone"
      label="Телефоныңыз"
      error="Нөмірде 11 сан болуы керек."
      defaultValue="8 700 000"
    />
    <CodeField id="code" name="code" label="SMS-тегі код" error="6 санын жазыңыз." />
    <DateField id="day" name="day" label="Күні" defaultValue="2027-04-20" />
    <SelectField id="village" name="village" label="Ауыл" options={villages} />
    <FileField id="photo" name="photo" label="Сурет" hint="JPG немесе PNG, 10 МБ дейін" />
    <Checkbox name="agree" hint="Мәтін мен сурет бәріне көрінеді" defaultChecked>
      Жобаны жариялауға келісемін
    </Checkbox>
    <Checkbox name="support" framed defaultChecked>
      Осы жобаны қолдаймын
    </Checkbox>
    <RadioGroup
      id="way"
      name="way"
      label="Жауапты қалай аласыз?"
      value="sms"
      choices={[
        { value: 'sms', label: 'SMS арқылы' },
        { value: 'paper', label: 'Қағазбен', hint: 'Әкімдіктен аласыз' },
      ]}
    />
    <Acts />
    <More summary="Неге телефон сұраймыз?">
      <p>Бір адам бір рет дауыс беруі үшін.</p>
    </More>
    <FindForm
      action="/find"
      id="find"
      name="q"
      label="Ауыл немесе округ"
      act="Іздеу"
      hint="Қазақша әріпсіз де табылады."
    />
    <FilterForm action="/projects" act="Көрсету">
      <SelectField id="f1" name="village" label="Ауыл" options={villages} />
      <SelectField id="f2" name="kind" label="Түрі" options={[{ value: '', label: 'Бәрі' }]} />
    </FilterForm>
  </main>
);
