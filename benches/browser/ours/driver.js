// What the benchmark needs to find its way in the element; the yardstick's pages have the same.
// A title is the button of a closed measure, or the field of one that is open. Injected, not
// requested, so that it is in nobody's bytes.

{
  const addButtons = [];
  const element = () => document.querySelector('individuell-plan');
  const goalIds = () => element().getPlan().goals.map((goal) => goal.id);

  window.__driver = {
    root: () => element().shadowRoot,
    titles: () =>
      element()?.shadowRoot?.querySelectorAll(
        'li.measure > .line > .line-title, li.measure > .editor > .field:first-child > input',
      ) ?? [],
    // Before that a plan stands there as text.
    isReady: () => element()?.shadowRoot?.querySelector('[part=page]') !== null,
    addMeasure: (g) => {
      const button = element().shadowRoot.getElementById(window.__driver.addButton(g));
      button.click();
    },
    // Looked up before the clock starts: reading the plan is not part of pressing a button.
    addButton: (g) => (addButtons[g] ??= `ip-e-${goalIds()[g]}-measures`),
    validate: () => element().validate(),
    modelTitle: (g, m) => element().getPlan().goals[g].measures[m].title,
  };
}
