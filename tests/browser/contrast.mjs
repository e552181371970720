/**
 * Contrast as WCAG reckons it, of everything that is seen in the shadow root: text on its ground
 * (1.4.3), borders of controls and the ring of focus against what lies around them (1.4.11).
 *
 * Promises to name what falls short and to fail when it has looked at nothing. It changes nothing
 * but which control has focus. It takes grounds as plain colours; the element draws no images.
 */

/** The least there may be between text and its ground, and between a control and what is around it. */
export const LEAST = { text: 4.5, control: 3 };

/** Goes into the page: the eyes that the other functions look with. */
function eyes() {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  /** Any CSS colour as [red, green, blue, alpha]; the first three from 0 to 255. */
  const parse = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([red, green, blue, alpha], under) =>
    [red, green, blue].map((part, at) => part * alpha + under[at] * (1 - alpha));
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;

  /** What a node stands on: its own ground over that of everything it stands in. */
  const ground = (node) => {
    if (!node) return [255, 255, 255];
    const own = parse(getComputedStyle(node).backgroundColor);
    return own[3] === 1 ? own.slice(0, 3) : over(own, ground(parent(node)));
  };
  const around = (node) => ground(parent(node));
  const isSeen = (node) =>
    node.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && !node.closest('.only-read-aloud, option, [aria-hidden="true"]');
  const name = (node) =>
    `${node.localName}.${node.getAttribute('class') ?? ''} ${node.id || node.textContent.trim().slice(0, 40)}`;
  const all = () =>
    [...document.querySelectorAll('individuell-plan')].flatMap((host) => [...host.shadowRoot.querySelectorAll('*')]);
  return { parse, over, ratio, ground, around, isSeen, name, all };
}

/** Calls `look(eyes, given)` in the page. */
function inPage(page, look, given) {
  return page.evaluate(`(${look})((${eyes})(), ${JSON.stringify(given)})`);
}

/** Text that is too pale for its ground, one line each. @param {import('@playwright/test').Page} page */
export async function paleText(page) {
  const { looked, found } = await inPage(page, (eyes, least) => {
    const found = [];
    let looked = 0;
    for (const node of eyes.all()) {
      const holdsText = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim())
        || (node.matches('input, textarea, select') && node.value);
      if (!holdsText || !eyes.isSeen(node)) continue;
      looked += 1;
      const style = getComputedStyle(node);
      const ground = eyes.ground(node);
      const ink = eyes.parse(node.namespaceURI.endsWith('svg') ? style.fill : style.color);
      const ratio = eyes.ratio(eyes.over(ink, ground), ground);
      if (ratio < least) found.push(`${eyes.name(node)}: ${ratio.toFixed(2)} on ${ground.map(Math.round)}`);
    }
    return { looked, found };
  }, LEAST.text);
  if (looked === 0) throw new Error('no text was looked at');
  return found;
}

/** Fields and buttons whose edge cannot be told from what is around them. */
export async function paleEdges(page) {
  const { looked, found } = await inPage(page, (eyes, least) => {
    const found = [];
    let looked = 0;
    for (const node of eyes.all()) {
      if (!node.matches('input:not([type=checkbox]), textarea, select, .button:not(.quiet)') || !eyes.isSeen(node)) continue;
      looked += 1;
      const around = eyes.around(node);
      const style = getComputedStyle(node);
      const edge = Number.parseFloat(style.borderTopWidth) > 0 ? eyes.parse(style.borderTopColor) : [0, 0, 0, 0];
      // A filled button is told by its ground, a field by its border.
      const best = Math.max(eyes.ratio(eyes.over(edge, around), around), eyes.ratio(eyes.ground(node), around));
      if (best < least) found.push(`${eyes.name(node)}: ${best.toFixed(2)} on ${around.map(Math.round)}`);
    }
    return { looked, found };
  }, LEAST.control);
  if (looked === 0) throw new Error('no control was looked at');
  return found;
}

/**
 * Controls whose ring of focus cannot be told from what is around them. Every control gets focus
 * once; that it came by the keyboard is said to the browser.
 */
export async function paleFocus(page) {
  const { looked, found } = await inPage(page, (eyes, least) => {
    const found = [];
    let looked = 0;
    for (const node of eyes.all()) {
      if (!node.matches('button, input, select, textarea, a[href]') || !eyes.isSeen(node)) continue;
      node.focus({ focusVisible: true, preventScroll: true });
      if (!node.matches(':focus-visible')) continue;
      looked += 1;
      const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(node);
      const around = eyes.around(node);
      const isThere = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const ratio = isThere ? eyes.ratio(eyes.over(eyes.parse(outlineColor), around), around) : 1;
      if (ratio < least) found.push(`${eyes.name(node)}: ${ratio.toFixed(2)} on ${around.map(Math.round)}`);
    }
    return { looked, found };
  }, LEAST.control);
  if (looked === 0) throw new Error('no control had focus');
  return found;
}

/** All three. */
export async function pale(page) {
  return [
    ...(await paleText(page)).map((what) => `text: ${what}`),
    ...(await paleEdges(page)).map((what) => `edge: ${what}`),
    ...(await paleFocus(page)).map((what) => `focus: ${what}`),
  ];
}
