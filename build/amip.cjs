#!/usr/bin/env node
// @ts-check
/** The command line: starts the bundle, and makes it anew where the sources have changed since. */
'use strict';

const { join } = require('node:path');
const { freshBundle } = require('./manifest.cjs');

const home = join(__dirname, '..');

/** @param {string} folder */
function start(folder) {
  const command = process.argv[2] ?? '';
  const { loader, settleIn } = require(join(folder, 'load.cjs'));
  const load = loader(/^[a-z]+$/.test(command) ? command : 'other');
  return load('run.js').run(home, settleIn);
}

const fresh = freshBundle(home);
if (fresh) start(fresh);
else {
  const { announce, renewed } = require('./renew.cjs');
  announce(home);
  renewed(home).then((/** @type {string | undefined} */ folder) => folder && start(folder));
}
