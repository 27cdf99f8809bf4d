// Opens a locked share in the browser. docs/SHARE-FORMAT.md says what each step is for.
(() => {
  'use strict';
  const idleLimit = 10 * 60 * 1000;
  const byId = id => document.getElementById(id);
  const text = id => byId(id)?.textContent;
  const bytesOf = base64 => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  const utf8 = new TextEncoder();

  /** An element with its attributes and what is in it. */
  function make(name, attributes = {}, ...inner) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inner);
    return element;
  }

  /** The header if it is one that may be opened, else nothing. */
  function checkedHeader(line) {
    let header;
    try { header = JSON.parse(line); } catch { return; }
    const { v, kdf, iter, salt, aead, n } = header;
    const isSound = v === 1 && kdf === 'PBKDF2-HMAC-SHA256' && aead === 'AES-256-GCM'
      && Number.isInteger(iter) && iter >= 600000 && iter <= 10000000
      && typeof salt === 'string' && /^[A-Za-z0-9+/]{22}==$/.test(salt)
      && Number.isInteger(n) && n >= 2 && n <= 10000
      && JSON.stringify({ v, kdf, iter, salt, aead, n }) === line;
    return isSound ? header : undefined;
  }

  /** What is wrong with the file before anyone has typed a word: a key of the words, or nothing. */
  async function fault(header, blobs) {
    if (text('sum')?.length !== 64 || header === undefined) return 'incomplete';
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content;
    const lines = [policy, document.querySelector('style')?.textContent,
      document.querySelector('body > script:not([type])')?.textContent, text('words'), header,
      ...blobs];
    const hash = await crypto.subtle.digest('SHA-256', utf8.encode(lines.join('\n') + '\n'));
    const sum = Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0'));
    if (sum.join('') !== text('sum')) return 'damaged';
    return checkedHeader(header)?.n === blobs.length ? undefined : 'altered';
  }

  /** A passphrase in the one form that goes into the key. */
  function normalized(typed) {
    const plain = typed.normalize('NFKC').replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    const letters = plain.replace(/[ -]/g, '').replace(/[A-Z]/g, letter => letter.toLowerCase())
      .replaceAll('o', '0').replace(/[il]/g, '1');
    if (!/^[0-9a-hjkmnp-tv-z]{20}$/.test(letters)) return plain;
    return letters.match(/.{5}/g).join('-');
  }

  /** A function that opens parts by their number, or nothing for one that is not authentic. */
  async function lockOf(typed, line, blobs) {
    const header = checkedHeader(line);
    const phrase = await crypto.subtle.importKey(
      'raw', utf8.encode(normalized(typed)), 'PBKDF2', false, ['deriveKey']);
    const key = await crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(header.salt), iterations: header.iter },
      phrase, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    return async number => {
      try {
        const blob = bytesOf(blobs[number]);
        const additionalData = utf8.encode(`evenhold-share/1\n${number}\n${line}`);
        const plain = new Uint8Array(await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: blob.subarray(0, 12), additionalData, tagLength: 128 },
          key, blob.subarray(12)));
        const end = 4 + new DataView(plain.buffer).getUint32(0);
        const padding = plain.subarray(end);
        if (plain.length % 4096 || end > plain.length || padding.length >= 4096) return;
        return padding.some(byte => byte) ? undefined : plain.subarray(4, end);
      } catch {
        return undefined;
      }
    };
  }

  const asText = bytes => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

  /** The pages of an opened share: one at a time, in a root that nothing else can reach into. */
  function show(index, open, words, lock) {
    const sheet = new CSSStyleSheet();
    // A target inside a closed root is none that a stylesheet knows. What is given the focus so that
    // a screen reader goes on from there needs no ring.
    sheet.replaceSync(
      `${index.style.replaceAll(':target', '.target')}\n[tabindex="-1"]:focus { outline: none; }`);
    const said = make('p', { class: 'said', role: 'status' });
    const button = make('button', { type: 'button' }, words.lock);
    button.addEventListener('click', lock);
    const bar = make('header', { class: 'bar' }, make('span', {}, words.locks), button);
    const host = make('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    document.adoptedStyleSheets = [sheet];
    document.body.replaceChildren(bar, said, host);
    document.body.className = 'open';
    history.scrollRestoration = 'manual';

    let shown;
    let addresses = [];
    let latest = 0;

    async function addressOf(number) {
      const bytes = await open(number);
      const address = URL.createObjectURL(new Blob([bytes], { type: index.parts[number - 1].type }));
      addresses.push(address);
      return address;
    }

    async function save(number) {
      if (!confirm(words.save)) return;
      make('a', { href: await addressOf(number), download: index.parts[number - 1].name }).click();
    }

    async function draw(number) {
      const markup = asText(await open(number));
      const parsed = new DOMParser().parseFromString(markup, 'text/html').body;
      for (const foreign of parsed.querySelectorAll(
        'script, style, link, meta, base, iframe, object, embed, form')) foreign.remove();
      for (const old of addresses) URL.revokeObjectURL(old);
      addresses = [];
      for (const picture of parsed.querySelectorAll('img[data-part]'))
        picture.src = await addressOf(Number(picture.dataset.part));
      return make('div', { class: index.parts[number - 1].classes }, ...parsed.childNodes);
    }

    /** Shows what the address names by opaque numbers: a page, and perhaps a place on it. */
    async function go(y) {
      const turn = ++latest;
      const [, page, place] = location.hash.match(/^#p([0-9]+)(?:-([0-9]+))?$/) ?? [];
      const isPage = index.parts[page - 1]?.title !== undefined;
      const number = isPage ? Number(page) : index.start;
      const isNew = number !== shown;
      if (isNew) {
        const drawn = await draw(number);
        if (turn !== latest) return;
        root.replaceChildren(drawn);
        shown = number;
      }
      for (const old of root.querySelectorAll('.target')) old.classList.remove('target');
      const goal = isPage && place ? root.getElementById(`p${number}-${place}`) : null;
      if (goal) {
        for (let box = goal.closest('details'); box; box = box.parentElement.closest('details'))
          box.open = true;
        goal.classList.add('target');
      }
      const main = goal ?? root.querySelector('h1') ?? root.firstChild;
      if (!main.matches('a, button, summary')) main.setAttribute('tabindex', '-1');
      main.focus({ preventScroll: true });
      if (y !== undefined) scrollTo(0, y);
      else if (goal) goal.scrollIntoView();
      else scrollTo(0, 0);
      if (isNew) said.textContent = index.parts[number - 1].title;
    }

    root.addEventListener('click', event => {
      const link = event.target.closest('a[data-part]');
      if (!link) return;
      event.preventDefault();
      save(Number(link.dataset.part));
    });
    addEventListener('scroll', () => {
      clearTimeout(show.later);
      show.later = setTimeout(() => history.replaceState({ y: scrollY }, ''), 100);
    }, { passive: true });
    addEventListener('popstate', event => { go(event.state?.y); });
    go();
  }

  /** Locks again after ten minutes without a touch, a key or a turn of the wheel. */
  function watch(lock) {
    let last = Date.now();
    const touch = () => { last = Date.now(); };
    for (const kind of ['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel', 'touchstart'])
      addEventListener(kind, touch, { passive: true, capture: true });
    const look = () => { if (Date.now() - last >= idleLimit) lock(); };
    setInterval(look, 5000);
    // A computer that slept counts too, before anything is seen.
    document.addEventListener('visibilitychange', look);
    addEventListener('pagehide', () => { document.documentElement.replaceChildren(); });
    addEventListener('pageshow', event => { if (event.persisted) lock(); });
  }

  /** The screen that asks for the passphrase, as the file was before it was opened. */
  function lock() {
    history.replaceState(null, '', location.pathname + location.search);
    location.reload();
  }

  function ask(words, header, blobs) {
    const field = make('input', {
      id: 'passphrase', type: 'password', required: '', autocomplete: 'off', spellcheck: 'false',
      autocapitalize: 'none', autocorrect: 'off', 'aria-describedby': 'answer',
    });
    const reveal = make('button', { type: 'button', 'aria-pressed': 'false' }, words.show);
    const submit = make('button', { type: 'submit' }, words.open);
    const answer = make('p', { id: 'answer', role: 'alert' });
    const form = make('form', {},
      make('label', { for: 'passphrase' }, words.passphrase),
      make('div', { class: 'field' }, field, reveal), submit, answer);
    reveal.addEventListener('click', () => {
      const isShown = field.type === 'password';
      field.type = isShown ? 'text' : 'password';
      reveal.setAttribute('aria-pressed', String(isShown));
      field.focus();
    });
    form.addEventListener('submit', async event => {
      event.preventDefault();
      if (submit.disabled) return;
      submit.disabled = true;
      submit.textContent = words.opening;
      answer.textContent = '';
      // Time for the words to be seen: a phone needs seconds for the key.
      await new Promise(done => setTimeout(done, 50));
      const open = await lockOf(field.value, header, blobs);
      const first = await open(0);
      if (!first) {
        submit.disabled = false;
        submit.textContent = words.open;
        answer.textContent = words.wrong;
        field.setAttribute('aria-invalid', 'true');
        field.focus();
        field.select();
        return;
      }
      field.value = '';
      for (let number = 1; number < blobs.length; number++)
        if (!await open(number)) return tell(words, 'altered');
      watch(lock);
      show(JSON.parse(asText(first)), open, words, lock);
    });
    byId('lock').replaceChildren(
      make('div', { class: 'sign', 'aria-hidden': 'true' }), make('h1', {}, words.title),
      make('p', { class: 'lead' }, words.lead), form,
      make('p', { class: 'small' }, words.promise));
    field.focus();
  }

  function tell(words, key) {
    byId('lock').replaceChildren(
      make('div', { class: 'sign', 'aria-hidden': 'true' }), make('h1', {}, words.title),
      make('p', { class: 'lead', role: 'alert' }, words[key]));
  }

  document.addEventListener('DOMContentLoaded', async () => {
    let words;
    try { words = JSON.parse(text('words')); } catch { return; }
    const header = text('header');
    const blobs = [];
    while (byId(`b${blobs.length}`)) blobs.push(text(`b${blobs.length}`));
    if (!globalThis.crypto?.subtle) return tell(words, 'unsupported');
    const found = await fault(header, blobs);
    if (found) return tell(words, found);
    for (const element of document.querySelectorAll('body > script')) element.remove();
    ask(words, header, blobs);
  });
})();
