/**
 * The element without its registration: for hosts that choose the tag, the registry or the time.
 *
 * Promises: importing this file does nothing to the page, and works on a server too.
 */

import { IndividuellPlanElement } from './element.js';
import { expectGeneration } from './generation.js';
import { fetchWords, langOf } from './languages.js';

export { configure } from './generation.js';
export { IndividuellPlanElement };

/** The registries in which the class itself, and not a subclass, has a tag already. */
const taken = new WeakSet();

/**
 * Registers the element. A tag that another class holds, perhaps another version of this one, is
 * left to it.
 *
 * @param {string} [tag]
 * @param {CustomElementRegistry} [registry]
 * @returns {boolean} true when the tag is ours
 */
export function define(tag = 'individuell-plan', registry = globalThis.customElements) {
  if (!registry) return false; // On a server.
  const holder = registry.get(tag);
  if (holder) {
    const ours = holder === IndividuellPlanElement || holder.prototype instanceof IndividuellPlanElement;
    if (!ours) console.warn(`<${tag}> is defined by another class; individuell-plan leaves it alone.`);
    return ours;
  }
  // An element that stands there already will ask for these, but first the class is made. The
  // words come first: they are small, and read while the module comes.
  const there = [...document.getElementsByTagName(tag)];
  for (const lang of new Set(there.map(langOf))) fetchWords({ lang }).catch(() => {});
  if (there.length > 0) expectGeneration();
  // A registry takes a class for one tag only.
  const Element = taken.has(registry) ? class extends IndividuellPlanElement {} : IndividuellPlanElement;
  registry.define(tag, Element);
  if (Element === IndividuellPlanElement) taken.add(registry);
  return true;
}
