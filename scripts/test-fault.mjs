/**
 * The fault tests in their long form: `npm run test:fault`, or with paths for some of them. Each prints a line of
 * figures; docs/reliability.md explains them. They take about half an hour on two cores.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
/** 200 rounds where the short form has 5. */
const LONG = { FAULT_ROUNDS: '40', FAULT_KILLS: '200' };
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : ['tests/fault'];

// One file at a time: they measure what happens under load, not what happens when the machine has no time for them.
const args = [VITEST, 'run', '--project', 'node', '--no-file-parallelism', ...paths];
const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...LONG, ...process.env } });
child.once('exit', (code) => process.exit(code ?? 1));
