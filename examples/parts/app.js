// Starts the module that `cargo xtask example` has put beside this file.
import start from './parts.js';

await start({ module_or_path: fetch('./parts_bg.wasm') });
document.documentElement.dataset.ready = 'true';
