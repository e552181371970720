/**
 * The entry that defines `<individuell-plan>`. This is its one side effect, and no other file of
 * the package has any.
 */

import { define } from './define.js';

define();

export * from './define.js';
