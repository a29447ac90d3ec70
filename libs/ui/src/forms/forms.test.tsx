import { renderToStaticMarkup as render } from 'react-dom/server';
import { BlockedButton } from '../acts/blocked-button.tsx';
import { Button } from '../acts/button.tsx';
import { Checkbox, RadioGroup } from './choices.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { CodeField, MoneyField } from './special-fields.tsx';
import { SelectField, TextField } from './text-field.tsx';

describe('a field', () => {
  const wrong = render(<TextField id="t" name="t" label="Аты" hint="60 әріпке дейін" error="Атын жазыңыз" />);

  it('is named by its label', () => {
    expect(wrong).toContain('<label for="t">Аты</label>');
    expect(wrong).toMatch(/<input[^>]*id="t"/);
  });

  it('is described by its hint and by what is wrong', () => {
    expect(wrong).toContain('aria-describedby="t-hint t-error" aria-invalid="true"');
    expect(wrong).toMatch(/id="t-error">.*Атын жазыңыз/);
  });

  it('claims nothing wrong when nothing is', () => {
    const html = render(<TextField id="t" name="t" label="Аты" />);
    expect(html).not.toMatch(/aria-invalid|aria-describedby|class="field wrong"/);
  });

  it('brings up digits for money and the code of a message', () => {
    expect(render(<MoneyField id="m" name="m" label="Құны" unit="₸" />)).toContain('inputMode="numeric"');
    expect(render(<CodeField id="c" name="c" label="Код" />)).toContain('autoComplete="one-time-code"');
  });

  it('keeps the chosen option', () => {
    const options = [
      { value: 'a', label: 'А' },
      { value: 'b', label: 'Б' },
    ];
    const html = render(<SelectField id="s" name="s" label="Ауыл" options={options} defaultValue="b" />);
    expect(html).toContain('<option value="b" selected="">Б</option>');
  });
});

describe('choices', () => {
  it('are a group with its question as the legend', () => {
    const html = render(
      <RadioGroup
        id="w"
        name="w"
        label="Қалай?"
        value="b"
        choices={[
          { value: 'a', label: 'А' },
          { value: 'b', label: 'Б' },
        ]}
      />,
    );
    expect(html).toMatch(/^<fieldset class="field" id="w"><legend>Қалай\?<\/legend>/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toContain('checked="" value="b"');
  });

  it('let the words of a tick be pressed', () => {
    const html = render(<Checkbox name="c">Келісемін</Checkbox>);
    expect(html).toMatch(
      /^<label class="choice"><input type="checkbox" class="tick" name="c"\/>.*Келісемін.*<\/label>$/,
    );
  });
});

describe('the summary of errors', () => {
  it('is announced, can take focus, and leads to each field', () => {
    const html = render(<ErrorSummary title="Түзетіңіз" errors={[{ href: '#t', text: 'Атын жазыңыз' }]} />);
    expect(html).toContain('role="alert" tabindex="-1" aria-labelledby="errors-title"');
    expect(html).toContain('<a href="#t">Атын жазыңыз</a>');
  });

  it('is where a page without a script begins', () => {
    expect(render(<ErrorSummary title="Түзетіңіз" errors={[]} />)).toContain('autofocus=""');
  });
});

describe('a button', () => {
  it('does not send a form unless it is told to', () => {
    expect(render(<Button>Ашу</Button>)).toContain('type="button"');
    expect(render(<Button type="submit">Жіберу</Button>)).toContain('type="submit"');
  });

  it('that cannot act yet stays in reach and says why', () => {
    const html = render(
      <BlockedButton id="why" why="Алдымен толтырыңыз">
        Жіберу
      </BlockedButton>,
    );
    expect(html).toContain('aria-disabled="true" aria-describedby="why"');
    expect(html).toContain('id="why">Алдымен толтырыңыз');
    expect(html).not.toMatch(/\sdisabled/);
  });
});
