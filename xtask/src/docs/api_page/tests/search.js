// Searches the page as people do: `node search.js PAGE`.
'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const { load } = require('./dom.js');

const html = fs.readFileSync(process.argv[2], 'utf8');
const page = load(html, 'file:///docs/index.html');
const first = {
  'create timesheet': 'wethod-createTimesheet',
  'Create a  TIMESHEET ': 'wethod-createTimesheet',
  'timesheets create': 'wethod-createTimesheet',
  'list budgets': 'wethod-listBudgets',
  'budget list': 'wethod-listBudgets',
  'approve budget': 'wethod-approveBudget',
  createTimesheet: 'wethod-createTimesheet',
  'customer create': 'piriod-createCustomer',
  // Paths with numbers, and with other values.
  '/api/budgets/7': 'wethod-getBudget',
  'GET /api/budgets/7': 'wethod-getBudget',
  'PATCH /api/budgets/7': 'wethod-updateBudget',
  'POST /api/budgets/12:approve': 'wethod-approveBudget',
  'https://api.wethod.com/api/budgets/7?x=1': 'wethod-getBudget',
  '/api/budgets/7:subm': 'wethod-submitBudget',
  '/budgets/7': 'wethod-getBudget',
  '/plans/pla_01H8XYZ/': 'piriod-retrievePlan',
  '/api/budgets': 'wethod-listBudgets',
  // Commands.
  'planwire wethod budgets approve 7 --yes': 'wethod-approveBudget',
  '$ planwire piriod plans list --status active': 'piriod-listPlans',
  'planwire wethod timesheets cr': 'wethod-createTimesheet',
  'set-baseline': 'wethod-setBaseline',
};
const everything = page.operations();
for (const [query, operation] of Object.entries(first)) {
  page.type(query);
  assert.strictEqual(page.operations()[0], operation, `${query}: ${page.operations().slice(0, 5)}`);
}

// Permissions: every operation that needs one, and no other before them.
page.type('timetracking.view');
const hits = page.operations().slice(0, 2).map((id) => page.document.getElementById(id));
for (const hit of hits) {
  assert(hit.querySelector('.documentation').textContent.includes('timetracking.view'), hit.id);
  assert(hit.querySelector('.hits').textContent.includes('with timetracking.view'), hit.querySelector('.hits').textContent);
}

// Each word counts.
page.type('update client');
assert.strictEqual(page.operations()[0], 'wethod-updateClient');
assert(page.operations().length < everything.length / 2, page.found());

// Words of descriptions, and fields.
page.type('records hours that a person spent');
assert.strictEqual(page.operations()[0], 'wethod-createTimesheet');
page.type('budget updated_at');
assert(page.operations().length > 0);
page.type('zzz-nothing');
assert.deepStrictEqual(page.operations(), []);
assert.strictEqual(page.found(), 'Nothing has all these words.');

// Each entry goes back to its place.
page.type('');
assert.deepStrictEqual(page.operations(), everything);
assert.strictEqual(page.document.querySelectorAll('.hits').length, 0);

// The query stays in the address, and counts there.
page.type('create timesheet');
assert.strictEqual(page.location.href, 'file:///docs/index.html?q=create+timesheet');
const sent = load(html, page.location.href);
assert.strictEqual(sent.operations()[0], 'wethod-createTimesheet');
page.type('');
assert.strictEqual(page.location.href, 'file:///docs/index.html');
// A link to something that the search hides ends the search.
const linked = load(html, 'file:///docs/index.html?q=create+timesheet#piriod-listPlans');
assert.strictEqual(linked.location.href, 'file:///docs/index.html#piriod-listPlans');
assert(linked.document.getElementById('piriod-listPlans').open);
