'use strict';
(() => {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const byId = (id) => document.getElementById(id);
  document.documentElement.classList.add('js');

  // Pick groups: what belongs to others fades in the text and is hidden in tables.
  const buttons = all('button[data-pick]');
  const members = all('[data-group]');
  const picked = new Set();
  const nameOf = (button) => button.getAttribute('aria-label').replace(/^Only /, '');
  const show = () => {
    document.body.classList.toggle('picking', picked.size > 0);
    for (const member of members) {
      member.classList.toggle('off', picked.size > 0 && !picked.has(member.dataset.group));
    }
    const names = [];
    for (const button of buttons) {
      const on = picked.has(button.dataset.pick);
      button.setAttribute('aria-pressed', String(on));
      if (on) {
        names.push(nameOf(button));
      }
    }
    byId('_status').textContent = names.length > 0 ? 'Only ' + names.join(', ') : '';
    byId('_all').hidden = names.length === 0;
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const group = button.dataset.pick;
      if (!picked.delete(group)) {
        picked.add(group);
      }
      show();
    });
  }
  const clear = () => {
    picked.clear();
    show();
  };
  byId('_all').addEventListener('click', () => {
    clear();
    byId('_find').focus();
  });

  // Find in the lists.
  byId('_find').addEventListener('input', (event) => {
    const words = event.target.value.trim().toLowerCase();
    for (const entry of all('.entry')) {
      entry.hidden = words !== '' && !entry.textContent.toLowerCase().includes(words);
    }
  });

  // Keys work while the article has the focus, so that they get in nobody's way elsewhere.
  const article = document.querySelector('article');
  article.tabIndex = -1;
  article.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const step = { n: 1, p: -1 }[event.key];
    if (step) {
      const stops = all('article mark[data-group][id]').filter((m) => !m.classList.contains('off'));
      const at = stops.findIndex((m) => m === event.target || m.contains(event.target));
      const next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step;
      if (stops[next]) {
        stops[next].focus();
        stops[next].scrollIntoView({ block: 'center' });
        event.preventDefault();
      }
    } else if (event.key === 'Escape') {
      clear();
    }
  });

  // Point at a name of a network to see its ties alone.
  for (const network of all('svg.network')) {
    const light = (number) => {
      for (const tie of network.querySelectorAll('.tie')) {
        const ends = tie.dataset.ends.split(' ');
        tie.classList.toggle('off', number !== undefined && !ends.includes(number));
      }
    };
    for (const node of network.querySelectorAll('.node')) {
      const target = node.closest('a') || node;
      for (const start of ['pointerenter', 'focus']) {
        target.addEventListener(start, () => light(node.dataset.node));
      }
      for (const end of ['pointerleave', 'blur']) {
        target.addEventListener(end, () => light(undefined));
      }
    }
  }

  // On paper nothing can be opened.
  const opened = [];
  addEventListener('beforeprint', () => {
    for (const details of all('details:not([open])')) {
      details.open = true;
      opened.push(details);
    }
  });
  addEventListener('afterprint', () => {
    while (opened.length > 0) {
      opened.pop().open = false;
    }
  });
})();
