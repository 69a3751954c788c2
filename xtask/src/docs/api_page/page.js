(() => {
  const search = document.getElementById('search');
  const found = document.getElementById('found');
  const contents = document.getElementById('contents');
  const links = [...contents.querySelectorAll('li li a')];
  search.closest('.search').hidden = false;
  if (matchMedia('(max-width: 52rem)').matches) contents.open = false;

  // What is searched is read from the page, once and only when somebody searches.
  let entries;
  const read = () => {
    const text = (element) => element?.textContent ?? '';
    const texts = (element, selector) => [...new Set([...element.querySelectorAll(selector)].map(text))];
    entries ??= [...document.querySelectorAll('.operation, .schema, tr[id]')].map((element) => {
      const summary = element.querySelector('summary') ?? element;
      const operation = element.classList.contains('operation');
      const [api, name] = [element.id.slice(0, element.id.indexOf('-')), element.id.slice(element.id.indexOf('-') + 1)];
      const resource = element.closest('.resource').id.slice(api.length + 1);
      const command = [...element.querySelectorAll('pre')].at(-1);
      return {
        element,
        summary,
        operation,
        name,
        title: text(operation ? element.querySelector('.title') : element.querySelector('summary, th')),
        method: text(element.querySelector('.method')),
        path: text(element.querySelector('.path')),
        place: `${api} ${resource}`,
        command: text(command),
        permissions: texts(element, 'dd li > code'),
        fields: texts(element, 'tbody th > code, .fields > code'),
        // Without a paragraph that nearly all operations have.
        text: text(operation ? element.querySelector('.documentation') : element).replace(text(element.querySelector('.settings')), ''),
      };
    });
    return entries;
  };

  // Entries that match are moved here, the best first, and back to their places afterwards.
  const results = document.createElement('section');
  results.id = 'results';
  document.querySelector('.intro').after(results);
  const homes = new Map();
  const restore = () => {
    for (const [element, home] of homes) home.replaceWith(element);
    homes.clear();
  };

  const show = () => {
    const isSearching = search.value.trim() !== '';
    if (!isSearching && !entries) return;
    restore();
    for (const { element, summary } of read()) {
      element.hidden = isSearching;
      summary.querySelector('.hits')?.remove();
    }
    const ranked = isSearching ? ranking(entries, search.value) : [];
    for (const { entry, why } of ranked) {
      const { element, summary } = entry;
      element.hidden = false;
      // A row stays in its table.
      if (element.tagName !== 'DETAILS') continue;
      const line = document.createElement('span');
      line.className = 'hits';
      line.textContent = [entry.place.replace(' ', ', '), ...why.slice(0, 6).map((it) => `with ${it}`)].join(', ');
      summary.append(line);
      const home = document.createComment('');
      element.before(home);
      homes.set(element, home);
      results.append(element);
    }
    const isEmpty = (part) => !part.querySelector('.operation:not([hidden]), .schema:not([hidden]), tr[id]:not([hidden])');
    for (const resource of document.querySelectorAll('.resource')) resource.hidden = isSearching && isEmpty(resource);
    for (const api of document.querySelectorAll('.api')) api.hidden = isSearching && isEmpty(api);
    for (const label of document.querySelectorAll('.label')) label.hidden = isSearching;
    document.querySelector('.intro').hidden = isSearching;
    document.body.classList.toggle('searching', isSearching);
    for (const part of document.querySelectorAll('.api > :not(.resource, h2)')) part.hidden = isSearching;
    for (const link of links) link.parentElement.hidden = document.getElementById(link.hash.slice(1)).hidden;
    for (const list of contents.querySelectorAll('li > details')) {
      const any = list.querySelector('li:not([hidden])');
      list.parentElement.hidden = !any;
      list.open = Boolean(isSearching ? any : list.querySelector('[aria-current]'));
    }
    for (const name of contents.querySelectorAll(':scope > p')) {
      name.hidden = !name.nextElementSibling.querySelector(':scope > li:not([hidden])');
    }
    const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
    const operations = ranked.filter((it) => it.entry.operation).length;
    found.textContent = !isSearching
      ? ''
      : ranked.length
        ? `${count(operations, 'operation', 'operations')}, ${count(ranked.length - operations, 'schema', 'schemas')}`
        : 'Nothing has all these words.';
    if (isSearching) scrollTo(0, 0);
  };

  // The query stays in the address, so that a search can be kept and sent to others.
  const remember = () => {
    const address = new URL(location.href);
    if (search.value.trim()) address.searchParams.set('q', search.value.trim());
    else address.searchParams.delete('q');
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Some browsers allow it to no page from a file; the search works all the same.
    }
  };
  const clear = () => {
    search.value = '';
    show();
    remember();
  };
  search.addEventListener('input', () => {
    show();
    remember();
  });

  // Opens what a link leads to, and brings it into view.
  const go = () => {
    let target;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return;
    }
    if (!target || target.id === 'main') return;
    if (target.closest('[hidden]')) clear();
    for (let part = target.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
    target.scrollIntoView();
    if (!search.value) for (const list of contents.querySelectorAll('li > details')) list.open = false;
    for (const link of links) {
      if (link.hash === `#${target.id}`) {
        link.setAttribute('aria-current', 'true');
        link.closest('details').open = true;
        const within = contents.parentElement.getBoundingClientRect();
        const place = link.getBoundingClientRect();
        if (place.top < within.top || place.bottom > within.bottom) link.scrollIntoView({ block: 'nearest' });
      } else link.removeAttribute('aria-current');
    }
  };
  addEventListener('hashchange', go);
  contents.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    if (matchMedia('(max-width: 52rem)').matches) contents.open = false;
    // The address does not change where it is followed twice.
    if (link.hash === location.hash) go();
  });

  addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA)$/.test(document.activeElement?.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape' && document.activeElement === search) {
      clear();
    } else if (event.key === 'Enter' && document.activeElement === search) {
      const first = document.querySelector('.operation:not([hidden]), .schema:not([hidden])');
      if (!search.value || !first) return;
      event.preventDefault();
      first.open = true;
      first.querySelector('summary').focus();
    }
  });

  // A button for each example, when it is first seen.
  const prepare = (event) => {
    const details = event.target;
    if (!details.open || details.dataset.prepared || !details.classList.contains('operation')) return;
    details.dataset.prepared = 'yes';
    for (const block of navigator.clipboard ? details.querySelectorAll('pre') : []) {
      const heading = block.previousElementSibling;
      const line = document.createElement('div');
      const button = document.createElement('button');
      line.className = 'heading';
      button.type = 'button';
      button.textContent = 'Copy';
      button.setAttribute('aria-label', `Copy ${block.getAttribute('aria-label')}`);
      button.addEventListener('click', async () => {
        try {
          await navigator.clipboard.writeText(block.textContent);
          button.textContent = 'Copied';
        } catch {
          button.textContent = 'Not allowed';
        }
        setTimeout(() => { button.textContent = 'Copy'; }, 2000);
      });
      heading.replaceWith(line);
      line.append(heading, button);
    }
  };
  document.addEventListener('toggle', prepare, true);
  const query = new URL(location.href).searchParams.get('q');
  if (query) {
    search.value = query;
    show();
  }
  if (location.hash) go();
})();
