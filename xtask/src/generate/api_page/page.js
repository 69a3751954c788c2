
'use strict';
(() => {
  const search = document.getElementById('search');
  const found = document.getElementById('found');
  const contents = document.getElementById('contents');
  const links = [...contents.querySelectorAll('li li a')];
  search.closest('.search').hidden = false;
  if (matchMedia('(max-width: 52rem)').matches) contents.open = false;

  // What is searched is read from the page, once and only where somebody searches.
  let entries;
  const read = () => {
    entries ??= [...document.querySelectorAll('.operation, .schema, tr[id]')].map((element) => {
      const summary = element.querySelector('summary') ?? element;
      const names = [...element.querySelectorAll('tbody th > code, .fields > code')];
      const heading = `${element.id} ${summary.textContent}`.toLowerCase();
      const fields = [...new Set(names.map((name) => name.textContent))];
      const kinds = [...element.querySelectorAll('.documentation .kind a, .documentation p a')];
      const kind = kinds.map((link) => link.textContent).join(' ');
      const text = `${heading} ${fields.join(' ')} ${kind}`.toLowerCase();
      return { element, summary, heading, fields, text };
    });
    return entries;
  };

  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length && !entries) return;
    let operations = 0;
    let others = 0;
    for (const { element, summary, heading, fields, text } of read()) {
      const matches = words.every((word) => text.includes(word));
      element.hidden = !matches;
      summary.querySelector('.hits')?.remove();
      if (!matches || !words.length) continue;
      if (element.classList.contains('operation')) operations += 1;
      else others += 1;
      // Why it is there, where its line does not say so.
      const unseen = words.filter((word) => !heading.includes(word));
      const hits = fields.filter((name) => unseen.some((word) => name.toLowerCase().includes(word)));
      if (hits.length && element.tagName === 'DETAILS') {
        const line = document.createElement('span');
        line.className = 'hits';
        line.textContent = `with ${hits.slice(0, 6).join(', ')}${hits.length > 6 ? ', …' : ''}`;
        summary.append(line);
      }
    }
    const isEmpty = (part) => !part.querySelector('.operation:not([hidden]), .schema:not([hidden]), tr[id]:not([hidden])');
    for (const resource of document.querySelectorAll('.resource')) resource.hidden = words.length > 0 && isEmpty(resource);
    for (const api of document.querySelectorAll('.api')) api.hidden = words.length > 0 && isEmpty(api);
    for (const label of document.querySelectorAll('.label')) {
      let next = label.nextElementSibling;
      while (next?.hidden) next = next.nextElementSibling;
      label.hidden = !next;
    }
    document.querySelector('.intro').hidden = words.length > 0;
    document.body.classList.toggle('searching', words.length > 0);
    for (const part of document.querySelectorAll('.api > :not(.resource, h2)')) part.hidden = words.length > 0;
    for (const link of links) link.parentElement.hidden = document.getElementById(link.hash.slice(1)).hidden;
    for (const list of contents.querySelectorAll('li > details')) {
      const any = list.querySelector('li:not([hidden])');
      list.parentElement.hidden = !any;
      if (words.length) list.open = Boolean(any);
      else list.open = Boolean(list.querySelector('[aria-current]'));
    }
    for (const name of contents.querySelectorAll(':scope > p')) {
      name.hidden = !name.nextElementSibling.querySelector(':scope > li:not([hidden])');
    }
    const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
    found.textContent = words.length
      ? operations + others ? `${count(operations, 'operation', 'operations')}, ${count(others, 'schema', 'schemas')}` : 'Nothing has all these words.'
      : '';
    if (words.length) scrollTo(0, 0);
  };
  search.addEventListener('input', show);

  // Opens what a link leads to, and brings it into view.
  const go = () => {
    let target;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return;
    }
    if (!target || target.id === 'main') return;
    if (target.closest('[hidden]')) {
      search.value = '';
      show();
    }
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
      search.value = '';
      show();
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
  if (location.hash) go();
})();
