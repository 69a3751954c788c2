
'use strict';
// Ranks the entries of the page for a query. It knows no document, so that it runs without a browser too.
// An entry has: operation (boolean), name, title, method, path, place, command, permissions, fields, text.
const ranking = (() => {
  const FILLERS = new Set(['a', 'an', 'the', 'of', 'to', 'in', 'for', 'by', 'and']);
  const list = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stem = (word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word);
  const stems = (text) => list(text).map(stem);

  // What of an entry is compared is computed once.
  const known = new WeakMap();
  const parts = (entry) => {
    if (!known.has(entry)) {
      const title = stems(entry.title).filter((word) => !FILLERS.has(word));
      known.set(entry, {
        title,
        name: entry.name.toLowerCase(),
        place: stems(entry.place),
        command: entry.command.toLowerCase().split(/\s+/),
        permissions: entry.permissions.map((it) => it.toLowerCase()),
        fields: entry.fields.map((it) => it.toLowerCase()),
        text: entry.text.toLowerCase().replace(/\s+/g, ' '),
        words: new Set(stems(entry.text)),
      });
    }
    return known.get(entry);
  };

  const segments = (path) => path.split('/').filter(Boolean);
  const isParameter = (segment) => /^\{[^}]*\}$/.test(segment);
  const pattern = (segment) => {
    const literal = (text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    return new RegExp(`^${segment.split(/\{[^}]*\}/).map(literal).join('[^/]+')}$`, 'i');
  };
  const matches = (asked, segment) => {
    if (asked.toLowerCase() === segment.toLowerCase()) return 2;
    // A value where the document has a parameter: /api/budgets/7:approve for /api/budgets/{id}:approve.
    if (!segment.includes('{') || !pattern(segment).test(asked)) return 0;
    return isParameter(segment) && asked.includes(':') ? 0 : 1;
  };

  // A segment that is not typed to its end.
  const begins = (asked, segment) => {
    const action = /^\{[^}]*\}(:.+)$/.exec(segment)?.[1];
    const colon = asked.indexOf(':');
    if (action && colon > 0) return action.toLowerCase().startsWith(asked.slice(colon).toLowerCase());
    return segment.toLowerCase().startsWith(asked.toLowerCase());
  };

  // How well a path, or a part of it, fits: with values in the place of parameters, and as far as it is typed.
  const pathScore = (term, path) => {
    const asked = segments(term.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, ''));
    const there = segments(path);
    if (!asked.length) return 1;
    let best = 0;
    for (let start = 0; start + asked.length <= there.length; start += 1) {
      let score = 0;
      const fits = asked.every((segment, at) => {
        const here = there[start + at];
        const exact = matches(segment, here);
        const isLast = at + 1 === asked.length;
        score += exact * 5;
        return exact || (isLast && !term.endsWith('/') && begins(segment, here));
      });
      if (!fits) continue;
      const isWhole = matches(asked[asked.length - 1], there[start + asked.length - 1]) && start + asked.length === there.length;
      score += isWhole ? (start === 0 ? 150 : 90) : 40;
      best = Math.max(best, score);
    }
    return best;
  };

  // `planwire wethod budgets approve 7 --yes`: everything behind the verb is the caller's own.
  const commandScore = (query, entry) => {
    const asked = query.toLowerCase().split(/\s+/).slice(0, 4).filter((word) => !word.startsWith('-'));
    const there = entry.command.toLowerCase().split(/\s+/).slice(0, 4);
    if (!entry.command) return 0;
    const fits = asked.every((word, at) => (at + 1 === asked.length ? there[at]?.startsWith(word) : there[at] === word));
    return fits ? 100 + (there.join(' ') === asked.join(' ') ? 50 : 0) : 0;
  };

  // How well one word fits, and why if the entry's heading does not say so.
  const termScore = (term, entry) => {
    const it = parts(entry);
    if (term.includes('/')) return { score: entry.path ? pathScore(term, entry.path) : 0 };
    let score = 0;
    let why;
    const found = (value, because) => {
      if (value > score) [score, why] = [value, because];
    };
    const [word] = stems(term);
    if (it.name === term) found(120);
    else if (it.name.includes(term)) found(25);
    if (word && list(term).length === 1) {
      if (it.title.includes(word)) found(60);
      else if (it.title.some((other) => other.startsWith(word))) found(35);
      if (it.place.includes(word)) found(30);
    }
    if (entry.method.toLowerCase() === term) found(20);
    if (it.command.slice(0, 4).includes(term)) found(45);
    if (entry.path.toLowerCase().includes(term)) found(15);
    const permission = it.permissions.findIndex((name) => name.includes(term));
    if (permission >= 0) found(it.permissions[permission] === term ? 80 : 20, entry.permissions[permission]);
    const name = term.replace(/^--?/, '').replaceAll('-', '_');
    const field = name ? it.fields.findIndex((other) => other.includes(name)) : -1;
    if (field >= 0) {
      const exact = it.fields.indexOf(name);
      found(exact >= 0 ? 40 : 10, entry.fields[exact >= 0 ? exact : field]);
    }
    if (word && it.words.has(word)) found(8, 'its description');
    else if (it.text.includes(term)) found(3, 'its description');
    // A number stands for an identifier.
    if (/^\d+$/.test(term) && entry.path.includes('{')) found(2);
    return { score, why };
  };

  const score = (query, terms, entry) => {
    if (/^\$?\s*planwire\s/i.test(query)) return { score: commandScore(query.replace(/^\$?\s*/, ''), entry), why: [] };
    let sum = 0;
    const why = [];
    for (const term of terms) {
      const one = termScore(term, entry);
      if (!one.score) return { score: 0, why };
      sum += one.score;
      if (one.why && !why.includes(one.why)) why.push(one.why);
    }
    const phrase = query.toLowerCase().split(/\s+/).join(' ');
    if (phrase.includes(' ') && parts(entry).text.includes(phrase)) sum += 80;
    // Of two titles that have all words, the one without others is meant.
    const { title } = parts(entry);
    const asked = terms.flatMap(stems);
    const covered = title.filter((word) => asked.includes(word)).length;
    return { score: sum + (title.length ? (30 * covered) / title.length : 0) + (entry.operation ? 5 : 0), why };
  };

  // The entries that have all words of the query, the best first, each with why it is there.
  return (entries, query) => {
    const trimmed = query.trim();
    const all = trimmed.toLowerCase().split(/\s+/).filter(Boolean);
    const words = all.filter((word) => !FILLERS.has(word));
    const terms = words.length ? words : all;
    if (!terms.length) return [];
    return entries
      .map((entry) => ({ entry, ...score(trimmed, terms, entry) }))
      .filter((it) => it.score > 0)
      .sort((one, other) => other.score - one.score);
  };
})();
