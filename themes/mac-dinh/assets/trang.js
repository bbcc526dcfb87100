/* Works without a server and without storage; pages are whole when it does not run. */
(function () {
  'use strict';
  var root = document.documentElement;
  var all = function (selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  };

  /* Light or dark: the reader's choice is kept where the browser allows it. */
  var KEY = 'tiendo-nen';
  function stored() {
    try { return localStorage.getItem(KEY); } catch (error) { return null; }
  }
  function store(value) {
    try { localStorage.setItem(KEY, value); } catch (error) { /* The choice then holds for this page only. */ }
  }
  function setUpBackground() {
    var button = document.querySelector('.doi-nen');
    var chosen = stored();
    if (chosen === 'toi' || chosen === 'sang') root.setAttribute('data-nen', chosen);
    if (!button || !window.matchMedia) return;
    var system = window.matchMedia('(prefers-color-scheme: dark)');
    function isDark() {
      var set = root.getAttribute('data-nen');
      return set ? set === 'toi' : system.matches;
    }
    function name() { button.textContent = button.getAttribute(isDark() ? 'data-sang' : 'data-toi'); }
    button.addEventListener('click', function () {
      var next = isDark() ? 'sang' : 'toi';
      root.setAttribute('data-nen', next);
      store(next);
      name();
    });
    if (system.addEventListener) system.addEventListener('change', name);
    name();
    button.hidden = false;
  }

  /* Text without letter case and diacritics, so that "duong" finds "Dương". */
  function folded(text) {
    var plain = text.toLowerCase().replace(/\u0111/g, 'd');
    return plain.normalize ? plain.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : plain;
  }
  function number(text) {
    var plain = text.replace(/[\u2212\u2013]/g, '-').replace(/[^\d.,-]/g, '');
    plain = root.lang === 'en' ? plain.replace(/,/g, '') : plain.replace(/\./g, '').replace(',', '.');
    var value = parseFloat(plain);
    return isNaN(value) ? -Infinity : value;
  }
  var collator = window.Intl && Intl.Collator ? new Intl.Collator(root.lang, { numeric: true }) : null;
  function compare(left, right) {
    if (typeof left === 'number') return left === right ? 0 : left < right ? -1 : 1;
    if (collator) return collator.compare(left, right);
    return left === right ? 0 : left < right ? -1 : 1;
  }

  function readState() {
    var state = {};
    location.search.slice(1).split('&').forEach(function (pair) {
      var at = pair.indexOf('=');
      if (at < 1) return;
      try {
        state[decodeURIComponent(pair.slice(0, at))] = decodeURIComponent(pair.slice(at + 1).replace(/\+/g, ' '));
      } catch (error) { /* A broken address sets nothing. */ }
    });
    return state;
  }
  function writeState(state) {
    var pairs = Object.keys(state).filter(function (key) { return state[key]; }).map(function (key) {
      return encodeURIComponent(key) + '=' + encodeURIComponent(state[key]);
    });
    var address = location.pathname + (pairs.length ? '?' + pairs.join('&') : '') + location.hash;
    try { history.replaceState(null, '', address); } catch (error) { /* Some browsers forbid it for files. */ }
  }

  /* Tables with data-loc: headers with data-sap sort, the form above them filters by what rows carry in data-*. */
  function setUpTables() {
    var form = document.querySelector('form[data-loc-o]');
    var tables = all('table[data-loc]', form ? form.parentNode : document);
    if (!tables.length) return;
    var state = readState();
    var rows = [];
    tables.forEach(function (table) {
      all('tbody tr', table).forEach(function (row, place) {
        rows.push({ element: row, table: table, place: place, text: folded(row.textContent) });
      });
    });

    function key(row, column, kind) {
      var cell = row.element.cells[column];
      if (!cell) return kind === 'so' ? -Infinity : '';
      var time = cell.querySelector('time');
      if (kind === 'ngay') return time ? time.getAttribute('datetime') : '';
      var own = cell.cloneNode(true);
      if (kind === 'so') all('.phu', own).forEach(function (part) { part.parentNode.removeChild(part); });
      return kind === 'so' ? number(own.textContent) : own.textContent.trim();
    }
    function sort() {
      var wanted = parseInt(state.sap, 10);
      var column = Math.abs(wanted) - 1;
      tables.forEach(function (table) {
        var kind = '';
        all('thead th', table).forEach(function (header, place) {
          header.removeAttribute('aria-sort');
          if (place !== column || !header.hasAttribute('data-sap')) return;
          kind = header.getAttribute('data-sap');
          header.setAttribute('aria-sort', wanted > 0 ? 'ascending' : 'descending');
        });
        var own = rows.filter(function (row) { return row.table === table; });
        own.forEach(function (row) { row.key = kind ? key(row, column, kind) : row.place; });
        own.sort(function (left, right) {
          return (kind && wanted < 0 ? -1 : 1) * compare(left.key, right.key) || left.place - right.place;
        });
        own.forEach(function (row) { row.element.parentNode.appendChild(row.element); });
      });
    }
    all('thead th[data-sap]').forEach(function (header) {
      if (tables.indexOf(header.closest('table')) < 0) return;
      var button = document.createElement('button');
      button.type = 'button';
      while (header.firstChild) button.appendChild(header.firstChild);
      header.appendChild(button);
      button.addEventListener('click', function () {
        var column = header.cellIndex + 1;
        var now = parseInt(state.sap, 10);
        state.sap = now === column ? String(-column) : now === -column ? '' : String(column);
        sort();
        writeState(state);
      });
    });
    if (state.sap) sort();
    if (!form) return;

    function values(row, name) {
      return (row.element.getAttribute('data-' + name) || '').split('; ').filter(Boolean);
    }
    function label(row, name, value) {
      var cell = row.element.querySelector('[data-o="' + name + '"]');
      var tag = cell && (cell.querySelector('.the') || cell);
      return tag ? tag.textContent.trim() : value;
    }
    var selects = all('select', form).filter(function (select) {
      var labels = {};
      rows.forEach(function (row) {
        values(row, select.name).forEach(function (value) {
          if (!labels[value]) labels[value] = label(row, select.name, value);
        });
      });
      var found = Object.keys(labels);
      select.parentNode.hidden = found.length < 2;
      if (found.length < 2) return false;
      found.sort(function (left, right) { return compare(labels[left], labels[right]); }).forEach(function (value) {
        select.appendChild(new Option(labels[value], value));
      });
      return true;
    });
    var input = form.elements.chu;
    var output = form.querySelector('output');
    function filter() {
      var words = folded(input.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row) {
        var fits = words.every(function (word) { return row.text.indexOf(word) >= 0; }) &&
          selects.every(function (select) {
            return !select.value || values(row, select.name).indexOf(select.value) >= 0;
          });
        row.element.hidden = !fits;
        if (fits) shown += 1;
      });
      all('[data-loc-doan]').forEach(function (part) { part.hidden = !part.querySelector('tbody tr:not([hidden])'); });
      output.textContent = output.getAttribute('data-mau').replace('{so}', shown).replace('{tong}', rows.length);
    }
    function changed() {
      state.chu = input.value.trim();
      selects.forEach(function (select) { state[select.name] = select.value; });
      filter();
      writeState(state);
    }
    input.value = state.chu || '';
    selects.forEach(function (select) {
      select.value = state[select.name] || '';
      if (select.selectedIndex < 0) select.value = '';
    });
    form.addEventListener('input', changed);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () {
      setTimeout(function () {
        input.value = '';
        changed();
      });
    });
    form.hidden = false;
    filter();
  }

  /* Paper shows what is folded on the screen. */
  function setUpPrinting() {
    var opened = [];
    window.addEventListener('beforeprint', function () {
      opened = all('details:not([open])');
      opened.forEach(function (part) { part.open = true; });
    });
    window.addEventListener('afterprint', function () {
      opened.forEach(function (part) { part.open = false; });
    });
  }

  setUpBackground();
  setUpTables();
  setUpPrinting();
})();
