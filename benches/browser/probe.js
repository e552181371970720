// The clocks, injected into every page before its own scripts. Every time ends in the first task
// after a frame: what has been drawn by then, a person can see.
//
// Knows the pages only by `window.__driver`. Touches nothing between a clock's start and its end.

{
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  const painted = async (isThere) => {
    do await frame();
    while (!isThere());
    return task();
  };

  const isField = (title) => title instanceof HTMLInputElement;
  const textOf = (title) => (isField(title) ? title.value : title.textContent);
  const active = () => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  };

  // Chromium's count of memory leaves that of wasm out, and only the instance leads to it.
  const instances = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const made = await make.apply(WebAssembly, args);
      instances.push(new WeakRef(made.instance ?? made));
      return made;
    };
  }

  let key = null;
  addEventListener('keydown', ({ timeStamp }) => key && (key.start = timeStamp), true);
  addEventListener('input', () => key && frame().then(task).then((end) => key.done(end - key.start)), true);

  window.__probe = {
    /** From navigation start until the last of so many titles is there and drawn. */
    painted: (count) =>
      painted(() => {
        const titles = window.__driver?.titles() ?? [];
        return titles.length >= count && textOf(titles[count - 1]) !== '';
      }).then((end) => (performance.mark('bench-painted'), end)),

    /** From navigation start until the page can be worked in, and that is drawn. */
    ready: () => painted(() => window.__driver.isReady()),

    /** Makes a title ready to be typed in, at its end. Gives how long opening it took, if it was closed. */
    async edit(index) {
      const title = () => window.__driver.titles()[index];
      let opened = null;
      if (!isField(title())) {
        const start = performance.now();
        title().click();
        opened = (await painted(() => isField(title()) && active() === title())) - start;
      }
      title().focus();
      title().setSelectionRange(title().value.length, title().value.length);
      await frame().then(task);
      return opened;
    },

    /** To be called before the key is sent; the answer comes with `pressed`. */
    expectKey() {
      const next = {};
      next.latency = new Promise((resolve) => (next.done = resolve));
      key = next;
    },
    pressed: () => key.latency,
    forgetKeys: () => (key = null),

    /** From pressing add in a goal until a new title field is drawn. */
    async add(goal, index) {
      const { titles, addButton, addMeasure } = window.__driver;
      const before = titles().length;
      addButton?.(goal);
      await frame().then(task);
      const start = performance.now();
      addMeasure(goal);
      return (await painted(() => titles().length === before + 1 && isField(titles()[index]))) - start;
    },

    /** The memory of all wasm instances that are alive. */
    wasmBytes() {
      const memories = instances.map((instance) => instance.deref()?.exports.memory);
      return memories.reduce((sum, memory) => sum + (memory?.buffer.byteLength ?? 0), 0);
    },

    titles: () => [...window.__driver.titles()].map(textOf),

    /** The texts among these that no text node under the driver's root holds. */
    missingTexts(texts) {
      const walker = document.createTreeWalker(window.__driver.root(), NodeFilter.SHOW_TEXT);
      const found = new Set();
      while (walker.nextNode()) found.add(walker.currentNode.data);
      return texts.filter((text) => !found.has(text));
    },

    /** The texts among these that the browser's own search does not find, from the page's top. */
    unfindable(texts) {
      return texts.filter((text) => {
        getSelection().removeAllRanges();
        return !window.find(text, true, false, true);
      });
    },
  };
}
