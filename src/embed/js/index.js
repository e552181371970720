/**
 * The entry that defines `<individuell-plan>`. This is its one side effect, and no other file of
 * the package has any.
 */

// Named here so that the browser asks for all files at once, and not level by level.
import './element.js';
import './session.js';
import './shell.js';
import './generation.js';
import './stage.js';
import './view.js';
import './journal.js';
import './changes.js';
import './saving.js';
import './trouble.js';
import './border.js';
import './oslo.js';
import './host-words.js';
import './style.js';
import { define } from './define.js';

define();

export * from './define.js';
