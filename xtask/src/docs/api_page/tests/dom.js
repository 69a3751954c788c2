// As much of a document as page.js uses, read from a page that is balanced and escaped by the way it is made.
'use strict';

const VOID = new Set(['meta', 'input', 'br', 'link', 'img']);
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const unescaped = (text) => text.replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]);

class Node {
  parentElement = null;
  get siblings() { return this.parentElement.children; }
  remove() {
    if (this.parentElement) this.siblings.splice(this.siblings.indexOf(this), 1);
    this.parentElement = null;
  }
  insert(node, offset) {
    node.remove();
    this.siblings.splice(this.siblings.indexOf(this) + offset, 0, node);
    node.parentElement = this.parentElement;
  }
  before(node) { this.insert(node, 0); }
  after(node) { this.insert(node, 1); }
  replaceWith(node) { this.insert(node, 0); this.remove(); }
}

class Text extends Node {
  constructor(text) { super(); this.textContent = text; }
}

class Element extends Node {
  children = [];
  listeners = {};
  constructor(name, attributes = {}) { super(); Object.assign(this, { tagName: name.toUpperCase(), attributes, value: '' }); }
  some(test) { return this.children.some((it) => it instanceof Element && (test(it) || it.some(test))); }
  get textContent() { return this.children.map((it) => it.textContent).join(''); }
  set textContent(text) { this.children = [new Text(text)]; }
  get id() { return this.attributes.id ?? ''; }
  set id(id) { this.attributes.id = id; }
  get className() { return this.attributes.class ?? ''; }
  set className(name) { this.attributes.class = name; }
  get hash() { return this.attributes.href ?? ''; }
  get hidden() { return 'hidden' in this.attributes; }
  set hidden(on) { this.toggle('hidden', on); }
  get open() { return 'open' in this.attributes; }
  set open(on) { this.toggle('open', on); }
  get nextElementSibling() { return this.siblings.slice(this.siblings.indexOf(this) + 1).find((it) => it instanceof Element); }
  get classList() {
    const names = () => this.className.split(' ').filter(Boolean);
    return {
      contains: (name) => ` ${this.className} `.includes(` ${name} `),
      toggle: (name, on) => { this.className = [...names().filter((it) => it !== name), ...(on ? [name] : [])].join(' '); },
    };
  }
  toggle(name, on) { if (on) this.attributes[name] = ''; else delete this.attributes[name]; }
  setAttribute(name, value) { this.attributes[name] = value; }
  removeAttribute(name) { delete this.attributes[name]; }
  append(...nodes) { for (const node of nodes) { node.remove(); this.children.push(node); node.parentElement = this; } }
  addEventListener(name, listener) { this.listeners[name] = listener; }
  scrollIntoView() {}
  getBoundingClientRect() { return { top: 0, bottom: 0 }; }
  closest(selector) { return this.matches(selector) ? this : this.parentElement?.closest(selector) ?? null; }
  matches(selector, scope) { return compiled(selector)(this, scope); }
  querySelectorAll(selector) {
    const found = [];
    const fits = compiled(selector);
    this.some((it) => { if (fits(it, this)) found.push(it); });
    return found;
  }
  querySelector(selector) {
    let found = null;
    const fits = compiled(selector);
    this.some((it) => fits(it, this) && (found = it));
    return found;
  }
}

// A selector as a function of an element, made once.
const known = new Map();
const compiled = (selector) => {
  if (!known.has(selector)) {
    // Commas in parentheses are not those of the list.
    const all = selector.split(/,(?![^(]*\))/).map((it) => path(it.trim()));
    known.set(selector, (element, scope) => all.some((fits) => fits(element, scope)));
  }
  return known.get(selector);
};

const path = (selector) => {
  const [, before, relation, last] = /^(?:(.*?)(\s*>\s*|\s+))?([^\s>(]+(?:\([^)]*\)[^\s>(]*)*)$/.exec(selector);
  const isLast = simple(last);
  if (!before) return isLast;
  const isBefore = path(before);
  return (element, scope) => {
    if (!isLast(element, scope)) return false;
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      if (isBefore(parent, scope)) return true;
      if (relation.includes('>')) return false;
    }
    return false;
  };
};

const simple = (selector) => {
  const parts = [...selector.matchAll(/:not\([^)]*\)|:scope|[.#]?[\w-]+|\[[^\]]+\]/g)].map(([part]) => {
    const rest = part.slice(1);
    if (part === ':scope') return (element, scope) => element === scope;
    if (part.startsWith(':not(')) return (element, scope) => !element.matches(part.slice(5, -1), scope);
    if (part.startsWith('.')) return (element) => element.classList.contains(rest);
    if (part.startsWith('#')) return (element) => element.id === rest;
    if (part.startsWith('[')) return (element) => rest.slice(0, -1) in element.attributes;
    return (element) => element.tagName === part.toUpperCase();
  });
  return (element, scope) => parts.every((holds) => holds(element, scope));
};

const parse = (html) => {
  const root = new Element('document');
  const ids = new Map();
  let place = root;
  for (const [, close, open, rest, text] of html.matchAll(/<\/(\w+)>|<(\w+)((?:\s[\w-]+(?:="[^"]*")?)*)>|([^<]+|<!doctype html>)/g)) {
    if (close) {
      place = place.parentElement;
    } else if (open) {
      const attributes = {};
      for (const [, name, , value] of rest.matchAll(/([\w-]+)(="([^"]*)")?/g)) attributes[name] = unescaped(value ?? '');
      const element = new Element(open, attributes);
      place.append(element);
      if (element.id) ids.set(element.id, element);
      if (!VOID.has(open)) place = element;
    } else {
      place.append(new Text(unescaped(text)));
    }
  }
  if (place !== root) throw new Error('the page is not balanced');
  return { root, ids };
};

// A page as a browser shows it at an address.
exports.load = (html, address) => {
  const [, script] = /<script>([\s\S]*)<\/script>/.exec(html);
  const { root, ids } = parse(html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, ''));
  const location = { href: address, get hash() { return new URL(this.href).hash; } };
  const document = {
    body: root.querySelector('body'),
    activeElement: null,
    getElementById: (id) => ids.get(id) ?? null,
    querySelector: (selector) => root.querySelector(selector),
    querySelectorAll: (selector) => root.querySelectorAll(selector),
    createElement: (name) => new Element(name),
    createComment: (text) => new Text(text),
    addEventListener: () => {},
  };
  const history = { state: null, replaceState: (state, title, url) => { location.href = String(url); } };
  const matchMedia = () => ({ matches: false });
  const none = () => {};
  new Function('document', 'location', 'history', 'matchMedia', 'addEventListener', 'scrollTo', 'navigator', script)(
    document, location, history, matchMedia, none, none, {});
  const search = document.getElementById('search');
  return {
    document,
    location,
    type: (query) => { search.value = query; search.listeners.input(); },
    // What somebody sees first.
    operations: () => root.querySelectorAll('.operation').filter((it) => !it.closest('[hidden]')).map((it) => it.id),
    found: () => document.getElementById('found').textContent,
  };
};
