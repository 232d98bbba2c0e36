// Uses a page as a reader would, and leaves what it sees as JSON in the page.
(async () => {
  const seen = {};
  const count = (selector) => document.querySelectorAll(selector).length;
  const key = (name) =>
    (document.activeElement || document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

  seen.widerThanScreen = document.documentElement.scrollWidth > window.innerWidth;
  const only = document.querySelector('button[data-pick="speaker-1"]');
  seen.speaker = only.getAttribute('aria-label').replace('Only ', '');
  only.click();
  seen.pressed = only.getAttribute('aria-pressed');
  seen.status = document.getElementById('_status').textContent;
  seen.strangersShown =
    count('article mark[data-group]:not(.off):not([data-group="speaker-1"])') +
    count('tr[data-group]:not(.off):not([data-group="speaker-1"])');
  seen.ownShown = count('article mark[data-group="speaker-1"]:not(.off)');

  document.querySelector('article').focus();
  key('n');
  seen.firstStop = document.activeElement.dataset.group;
  const first = document.activeElement.id;
  key('n');
  seen.movesOn = document.activeElement.id !== first;
  key('p');
  seen.movesBack = document.activeElement.id === first;
  key('Escape');
  seen.fadedAfterEscape = count('.off');

  const find = document.getElementById('_find');
  find.value = seen.speaker.toUpperCase();
  find.dispatchEvent(new Event('input'));
  seen.found = count('aside .entry:not([hidden])');
  find.value = '';
  find.dispatchEvent(new Event('input'));
  seen.hiddenAfterwards = count('.entry[hidden]');

  const arcs = [...document.querySelectorAll('.links > *')];
  seen.arcs = arcs.length;
  seen.arcsBesideTheirWords = arcs.filter((arc) => {
    const words = arc.closest('.arcs').querySelectorAll('.forms > b');
    const columns = getComputedStyle(arc);
    const rightwards = arc.tagName === 'I';
    const line = rightwards ? columns.gridColumnEnd : columns.gridColumnStart;
    const word = words[line - 2].getBoundingClientRect();
    const tip = arc.getBoundingClientRect()[rightwards ? 'right' : 'left'];
    return Math.abs(tip - (word.left + word.right) / 2) > 1;
  }).length;

  const results = await axe.run(document, { resultTypes: ['violations'] });
  seen.violations = results.violations.map(
    (found) => found.id + ': ' + found.nodes.slice(0, 3).map((node) => node.html).join(' '));

  const out = document.createElement('pre');
  out.id = 'seen';
  out.textContent = JSON.stringify(seen);
  document.body.append(out);
})();
