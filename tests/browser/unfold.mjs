/**
 * Opens everything there is to open on the screen: sections, entries, what is folded in them.
 *
 * Promises to go on until nothing closed is left; presses what a person would press.
 */

/** @param {import('@playwright/test').Locator} element */
export function unfoldAll(element) {
  return element.evaluate(async (host) => {
    const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
    const closed = '.fold[aria-expanded="false"], [id$="-open"][aria-expanded="false"]';
    for (let round = 0; round < 12; round += 1) {
      const left = [...host.shadowRoot.querySelectorAll(closed)];
      if (left.length === 0) return;
      for (const button of left) if (button.isConnected) button.click();
      await settled();
      await settled();
    }
    throw new Error('something stays closed');
  });
}

/** Unfolds the sections only. */
export function unfoldSections(element) {
  return element.evaluate(async (host) => {
    for (const button of host.shadowRoot.querySelectorAll('.folding .fold[aria-expanded="false"]')) button.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
