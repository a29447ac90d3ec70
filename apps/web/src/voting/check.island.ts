/** Sends the vote without leaving the page, so that a broken line is told in words and tried again; the answer is the server's. */
const form = document.querySelector<HTMLFormElement>('#cast');

async function send(to: HTMLFormElement): Promise<'cast' | 'asked' | 'offline'> {
  try {
    const answer = await fetch(location.href, {
      method: 'POST',
      body: new URLSearchParams(fieldsOf(to)),
      redirect: 'manual',
    });
    return answer.type === 'opaqueredirect' ? 'cast' : 'asked';
  } catch {
    return 'offline';
  }
}

const fieldsOf = (of: HTMLFormElement): [string, string][] =>
  [...new FormData(of)].map(([name, value]) => [name, String(value)]);

function watch(cast: HTMLFormElement): void {
  const button = cast.querySelector('button')!;
  const offline = cast.querySelector<HTMLElement>('[hidden]')!;
  const said = button.textContent;
  let isSending = false;

  async function attempt(): Promise<void> {
    if (isSending) return;
    isSending = true;
    offline.hidden = true;
    button.textContent = cast.dataset['sending'] ?? said;
    const outcome = await send(cast);
    if (outcome === 'cast') return location.assign(cast.dataset['receipt']!);
    if (outcome === 'asked') return cast.submit();
    isSending = false;
    button.textContent = said;
    offline.hidden = false;
    addEventListener('online', () => void attempt(), { once: true });
  }

  cast.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt();
  });
}

if (form) watch(form);
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
