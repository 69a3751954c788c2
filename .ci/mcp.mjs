// Drives `planwire mcp` by programs that are not ours, and fails if one of them finds a fault.
//
// Usage: node mcp.mjs MODULES PLANWIRE
//
// MODULES is the folder into which npm installed the clients, PLANWIRE the binary, built with its feature `mcp`. Two
// official TypeScript clients hold sessions with a child process: that of version 1 by the revision with a handshake,
// that of version 2 by the newest one. The inspector's command line calls each tool. Each line that the server writes
// to the first one has to fit the JSON schema that is generated from the specification's types, which the client of
// version 1 contains; the client of version 2 checks the messages of its own revision.

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const [modules, planwire] = process.argv.slice(2).map((it) => path.resolve(it));
const installed = createRequire(path.join(modules, 'package.json'));
const load = async (name, from = installed) => import(pathToFileURL(from.resolve(name)));

const HANDSHAKE = '2025-11-25';
const NEWEST = '2026-07-28';
const ENDLESS = 'WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'planwire-mcp-'));
const database = `sqlite:${path.join(folder, 'plan.db')}`;
let passed = 0;
let failed = 0;

async function check(name, test) {
    try {
        await test();
        passed += 1;
    } catch (error) {
        failed += 1;
        console.log(`${name}: ${error.message}`);
    }
}

/** A session: the client, and the files with the lines of both sides. */
class Session {
    static async open(name, { Client, StdioClientTransport, version }, flags, options = {}) {
        const lines = path.join(folder, name);
        const server = [planwire, '--sandbox', 'mcp', '--database', database, ...flags];
        const transport = new StdioClientTransport({
            command: 'sh',
            args: ['-c', 'tee -a "$0.in" | "$@" | tee -a "$0.out"', lines, ...server],
            stderr: 'ignore',
        });
        const client = new Client({ name: 'planwire-ci', version: '1.0.0' }, options);
        const session = new Session();
        Object.assign(session, { client, lines, version });
        options.prepare?.(client);
        await client.connect(transport);
        return session;
    }

    /** Calls a tool, and returns the object of its text. */
    async call(name, args = {}, options = undefined) {
        const result = await this.result(name, args, options);
        return { isError: result.isError === true, ...JSON.parse(result.content[0].text) };
    }

    result(name, args, options) {
        const params = { name, arguments: args };
        // Version 1 has a place for the schema of the result before the options.
        const rest = this.version === 1 ? [undefined, options] : [options];
        return this.client.callTool(params, ...rest);
    }

    read(side) {
        const text = fs.readFileSync(`${this.lines}.${side}`, 'utf8');
        return text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
    }
}

/** The parts of a session that each client has to be able to do. */
async function checkTools(session) {
    const title = `version ${session.version}`;
    const it = (name, test) => check(`${title}: ${name}`, test);
    const call = (...args) => session.call(...args);

    await it('the tools are those of the settings', async () => {
        const { tools } = await session.client.listTools();
        const names = tools.map((tool) => tool.name);
        assert.deepEqual(names, ['search_operations', 'describe_operation', 'read', 'lookup', 'sql', 'report', 'write']);
        for (const tool of tools) {
            assert.equal(tool.annotations.readOnlyHint, tool.name !== 'write');
        }
        assert.ok(JSON.stringify(tools).length <= 10_000);
    });
    await it('search', async () => {
        const found = await call('search_operations', { query: 'budgets of a project' });
        assert.equal(found.operations[0].operation, 'wethod.listBudgets');
    });
    await it('describe', async () => {
        const described = await call('describe_operation', { operation: 'wethod.listBudgets' });
        assert.equal(described.tool, 'read');
    });
    await it('read with paging', async () => {
        const records = [];
        let position;
        do {
            const args = { operation: 'wethod.listBudgets', max_items: 60, fields: ['id', 'total_price'], position };
            const page = await call('read', args);
            assert.equal(page.isError, false, page.error);
            records.push(...page.records);
            position = page.position;
            assert.equal(page.more, position !== undefined);
        } while (position);
        const counted = await call('sql', { query: 'SELECT count(*), sum(id) FROM wethod_budgets' });
        const sum = records.reduce((sum, record) => sum + record.id, 0);
        assert.deepEqual([records.length, sum], counted.rows[0]);
        assert.ok(records.length > 100);
        assert.ok(records.every((record) => typeof record.total_price === 'string'));
    });
    await it('lookup', async () => {
        const { records } = await call('read', { operation: 'wethod.listProjects', max_items: 3 });
        const { id, name } = records[2];
        const found = await call('lookup', { kind: 'project', name });
        assert.ok(found.matches.some((match) => match.record.id === id && match.record.name === name), JSON.stringify(found));
    });
    await it('sql and report', async () => {
        const report = await call('report', { name: 'planned_revenue_by_month', max_rows: 1000 });
        const sql = await call('sql', { query: 'SELECT * FROM planned_revenue_by_month ORDER BY 1, 2, 3', max_rows: 1000 });
        assert.ok(report.rows.length > 3);
        assert.deepEqual([report.columns, report.rows], [sql.columns, sql.rows]);
        const refused = await call('sql', { query: 'DELETE FROM wethod_budgets' });
        assert.match(refused.error, /^the statement is not allowed/);
    });
    await it('a write needs its code', async () => {
        const notes = `Agreed by ${title}.`;
        const args = { operation: 'wethod.updateBudget', parameters: { id: 7 }, body: { notes } };
        const first = await call('write', args);
        assert.deepEqual([first.isError, first.sent, first.body], [false, false, { notes }], JSON.stringify(first));
        const read = async () => (await call('read', { operation: 'wethod.getBudget', parameters: { id: 7 } })).record;
        assert.notEqual((await read()).notes, notes);
        const other = await call('write', { ...args, code: 'guessed' });
        assert.equal(other.isError, true);
        const second = await call('write', { ...args, code: first.code });
        assert.deepEqual([second.isError, second.sent], [false, true], JSON.stringify(second));
        assert.equal((await read()).notes, notes);
        const again = await call('write', { ...args, code: first.code });
        assert.equal(again.isError, true);
    });
    await it('bad input gets advice', async () => {
        const unknown = await call('read', { operation: 'wethod.listBudget' });
        assert.equal(unknown.isError, true);
        assert.ok(unknown.nearest.includes('wethod.listBudgets') && unknown.advice);
        for (const args of [{ operation: 7 }, {}, { operation: 'wethod.listBudgets', max_items: 1e9 }]) {
            const refused = await call('read', args);
            assert.equal(refused.isError, true);
            assert.ok(refused.advice);
        }
        await assert.rejects(session.result('shell', {}), /unknown tool/);
    });
    await it('a canceled call ends, and the server lives', async () => {
        const canceling = new AbortController();
        const endless = call('sql', { query: ENDLESS }, { signal: canceling.signal });
        canceling.abort();
        await assert.rejects(endless);
        assert.deepEqual((await call('sql', { query: 'SELECT 1' })).rows, [[1]]);
    });
    await it('progress', async () => {
        const reports = [];
        const args = { operation: 'wethod.listBudgets', max_items: 250, fields: ['id'] };
        await call('read', args, { onprogress: (progress) => reports.push(progress.progress) });
        assert.ok(reports.length > 1 && reports.every((it, at) => at === 0 || it > reports[at - 1]), reports.join());
    });
}

/** Returns a check of messages against the JSON schema of the specification's types. */
async function messageSchema() {
    const { createGenerator } = await load('ts-json-schema-generator');
    const types = path.join(modules, 'node_modules/@modelcontextprotocol/sdk/dist/esm/spec.types.d.ts');
    // As in the published schema, every object may have further properties.
    const options = { path: types, type: '*', expose: 'all', additionalProperties: true, skipTypeCheck: true };
    const schema = createGenerator(options).createSchema('*');
    // The client has a validator, which is not the inspector's old one.
    const client = createRequire(installed.resolve('@modelcontextprotocol/sdk/types.js'));
    const { Ajv } = await load('ajv', client);
    const { default: formats } = await load('ajv-formats', client);
    const ajv = formats.default(new Ajv({ strict: false }));
    ajv.addSchema({ ...schema, $id: 'mcp' });
    const fits = (message, definition) => {
        const validate = ajv.getSchema(`mcp#/definitions/${definition}`);
        assert.ok(validate, `the schema has no ${definition}`);
        assert.ok(validate(message), `${JSON.stringify(message).slice(0, 300)} is no ${definition}: ${ajv.errorsText(validate.errors)}`);
    };
    fits.schema = (schema) => assert.ok(ajv.validateSchema(schema), ajv.errorsText());
    return fits;
}

const RESULTS = {
    initialize: 'InitializeResult',
    ping: 'EmptyResult',
    'tools/call': 'CallToolResult',
    'tools/list': 'ListToolsResult',
};

/** Checks each line of a session. */
async function checkLines(session, fits) {
    const sent = session.read('in');
    const received = session.read('out');
    const methods = new Map(sent.filter((it) => it.method).map((it) => [it.id, it.method]));
    for (const message of received) {
        await check('schema', () => {
            fits(message, 'JSONRPCMessage');
            for (const tool of message.result?.tools ?? []) {
                fits.schema(tool.inputSchema);
            }
            if (message.method) {
                fits(message, message.id === undefined ? 'ServerNotification' : 'ServerRequest');
            } else if (message.result) {
                fits(message.result, RESULTS[methods.get(message.id)]);
            } else {
                fits(message, 'JSONRPCErrorResponse');
            }
        });
    }
    await check('the lines of a session', () => {
        const kinds = new Set(received.map((it) => it.method ?? (it.error ? 'error' : methods.get(it.id))));
        const expected = ['initialize', 'tools/list', 'tools/call', 'error', 'notifications/progress', 'elicitation/create'];
        for (const kind of expected) {
            assert.ok(kinds.has(kind), `no message is of the kind ${kind}`);
        }
    });
}

/** Lists the tools and calls each by the inspector's command line. */
async function inspect() {
    const inspector = path.join(modules, 'node_modules/.bin/mcp-inspector');
    const run = async (...args) => {
        const server = [planwire, '--sandbox', 'mcp', '--database', database, '--allow-writes'];
        const { stdout } = await promisify(execFile)(inspector, ['--cli', ...server, ...args], { timeout: 60_000 });
        return JSON.parse(stdout);
    };
    await check('inspector: tools/list', async () => {
        assert.equal((await run('--method', 'tools/list')).tools.length, 7);
    });
    for (const [tool, args] of Object.entries({
        search_operations: { query: 'overdue invoices' },
        describe_operation: { operation: 'piriod.listInvoices' },
        read: { operation: 'wethod.listBudgets', parameters: { project_id: 1 }, max_items: 2 },
        lookup: { kind: 'client', name: 'a' },
        sql: { query: 'SELECT id FROM wethod_budgets ORDER BY id', max_rows: 2 },
        report: { name: 'current_budgets' },
        write: { operation: 'wethod.updateBudget', parameters: { id: 7 }, body: { notes: 'Agreed.' } },
    })) {
        await check(`inspector: ${tool}`, async () => {
            const values = Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
            const flags = values.flatMap(([name, value]) => ['--tool-arg', `${name}=${value}`]);
            const result = await run('--method', 'tools/call', '--tool-name', tool, ...flags);
            assert.ok(!result.isError, JSON.stringify(result));
        });
    }
}

/** A person who is asked before a write. */
class Person {
    action = 'accept';
    asked = 0;

    respond = () => {
        this.asked += 1;
        return { action: this.action, content: this.action === 'accept' ? { send: true } : undefined };
    };

    async checkDecline(session) {
        await check(`version ${session.version}: a person is asked, and may decline`, async () => {
            assert.ok(this.asked > 0);
            const args = { operation: 'wethod.updateBudget', parameters: { id: 8 }, body: { notes: 'Declined.' } };
            const { code } = await session.call('write', args);
            this.action = 'decline';
            const declined = await session.call('write', { ...args, code });
            assert.equal(declined.isError, true);
            const { record } = await session.call('read', { operation: 'wethod.getBudget', parameters: { id: 8 } });
            assert.notEqual(record.notes, 'Declined.');
        });
    }
}

async function firstClient() {
    const { Client } = await load('@modelcontextprotocol/sdk/client/index.js');
    const { StdioClientTransport } = await load('@modelcontextprotocol/sdk/client/stdio.js');
    const { ElicitRequestSchema, LATEST_PROTOCOL_VERSION } = await load('@modelcontextprotocol/sdk/types.js');
    assert.equal(LATEST_PROTOCOL_VERSION, HANDSHAKE);
    const kind = { Client, StdioClientTransport, version: 1 };
    const person = new Person();
    const session = await Session.open('first', kind, ['--allow-writes'], {
        capabilities: { elicitation: {} },
        prepare: (client) => client.setRequestHandler(ElicitRequestSchema, person.respond),
    });
    await checkTools(session);
    await person.checkDecline(session);
    await session.client.close();
    await checkLines(session, await messageSchema());

    const reading = await Session.open('reading', kind, []);
    await check('version 1: without --allow-writes nothing writes', async () => {
        const { tools } = await reading.client.listTools();
        assert.ok(tools.length === 6 && tools.every((tool) => tool.annotations.readOnlyHint));
        await assert.rejects(reading.result('write', {}), /unknown tool/);
    });
    await reading.client.close();
}

async function secondClient() {
    const { Client } = await load('@modelcontextprotocol/client');
    const { StdioClientTransport } = await load('@modelcontextprotocol/client/stdio');
    const kind = { Client, StdioClientTransport, version: 2 };
    const person = new Person();
    const session = await Session.open('second', kind, ['--allow-writes'], {
        capabilities: { elicitation: {} },
        versionNegotiation: { mode: { pin: NEWEST } },
        prepare: (client) => client.setRequestHandler('elicitation/create', person.respond),
    });
    await checkTools(session);
    await person.checkDecline(session);
    await session.client.close();
    await check(`version 2: the revision is ${NEWEST}`, () => {
        const methods = session.read('in').map((it) => it.method);
        assert.ok(methods.includes('server/discover') && !methods.includes('initialize'), methods.join());
        assert.ok(session.read('out').every((it) => !it.result || it.result.resultType));
    });
}

try {
    execFileSync(planwire, ['--sandbox', 'sync', '--into', database], { stdio: 'ignore' });
    await firstClient();
    await secondClient();
    await inspect();
} finally {
    fs.rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
