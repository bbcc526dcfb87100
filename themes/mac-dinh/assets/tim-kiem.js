/* Looks words up in the index beside the page, a script for each part, loaded when needed. */
(() => {
  'use strict';
  const byId = id => document.getElementById(id);
  const form = byId('tim-kiem'), input = byId('tim-chu'), status = byId('tim-tinh-hinh');
  const list = byId('tim-ket-qua'), more = byId('tim-them');
  const data = form.dataset;
  const SHOWN_AT_ONCE = 20;
  /* A beginning that more files have is looked up as a whole word. */
  const MOST_FILES = 6;

  /* As the program does. */
  const folded = text =>
    text.toLowerCase().replace(/\u0111/g, 'd').normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const PIECES = /([0-9A-Za-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\ufffd]+)/;
  const wordsOf = text => [...new Set(folded(text).split(PIECES).filter((piece, place) => place % 2))];

  const files = {}, waiting = {};
  window.tiendoChiMuc = (name, content) => { files[name] = content; };
  const load = name => waiting[name] = waiting[name] || new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = `chi-muc/${name}.js?${data.phienBan}`;
    script.onload = done;
    script.onerror = () => {
      delete waiting[name];
      failed();
    };
    document.head.append(script);
  });

  /* Base 32; a character of the upper half says that more follow. */
  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  function eachNumber(text, visit) {
    let value = 0, factor = 1;
    for (const character of text) {
      const digit = DIGITS.indexOf(character);
      value += (digit & 31) * factor;
      factor *= 32;
      if (digit < 32) {
        visit(value);
        value = 0;
        factor = 1;
      }
    }
  }

  function query(word) {
    const starts = files['bang-ke'].tu;
    const names = last => starts.map((start, place) => `tu-${place + 1}`).filter((name, place) =>
      starts[place] <= last && !(starts[place + 1] < word));
    const all = names(word + '\uffff');
    return all.length > MOST_FILES ? { word, start: word + ' ', names: names(word) } : { word, start: word, names: all };
  }

  /* Entries with all words as they are, with all beginnings, with some while their organisation has the others. */
  function matches(queries) {
    const marks = new Uint16Array(files['bang-ke'].so), whole = (1 << queries.length) - 1, found = [[], [], []];
    queries.forEach(({ word, start, names }, bit) => names.forEach(name => files[name].split('\n').forEach(line => {
      if (!line.startsWith(start)) return;
      const end = line.indexOf(' '), mark = (end > word.length ? 1 : 257) << bit;
      let entry = -1;
      eachNumber(line.slice(end + 1), step => marks[entry += step + 1] |= mark);
    })));
    const isIn = mark => (mark & whole) === whole;
    marks.forEach((mark, entry) => { if (isIn(mark)) found[isIn(mark >> 8) ? 0 : 1].push(entry); });
    let entry = files['bang-ke'].rieng, owner = 0;
    if (whole > 1) eachNumber(files.khoang, count => {
      for (const end = entry + count; entry < end; entry += 1)
        if (marks[entry] && !isIn(marks[entry]) && isIn(marks[entry] | marks[owner])) found[2].push(entry);
      owner += 1;
    });
    return found.flat();
  }

  const fileOf = entry => files['bang-ke'].muc.filter(start => start <= entry).length;
  function add(parent, name, text, words) {
    const element = parent.appendChild(document.createElement(name));
    if (name === 'span') element.className = 'phu';
    element.append(...text.split(PIECES).map(piece => {
      if (!words.some(word => folded(piece).startsWith(word))) return piece;
      const mark = document.createElement('mark');
      mark.textContent = piece;
      return mark;
    }));
    return element;
  }
  function show(entry, words) {
    const file = fileOf(entry), item = list.appendChild(document.createElement('li'));
    let left = entry - files['bang-ke'].muc[file - 1], owner;
    const [kind, title, note, address] = files['muc-' + file].find(row => {
      if (row.length > 2) return !left--;
      owner = row;
    });
    const link = add(item, 'a', title, words);
    link.href = data.goc + (address[0] === '#' ? owner[1] : '') + address;
    add(item, 'span', data.loai.split('|')[kind] + (owner ? ' · ' + owner[0] : ''), words);
    if (note) add(item, 'span', note, words);
    return link;
  }

  let turn = 0, found = [], words = [];
  async function showMore() {
    const mine = turn, next = found.slice(0, SHOWN_AT_ONCE);
    await Promise.all(next.map(entry => load('muc-' + fileOf(entry))));
    if (mine !== turn) return;
    found = found.slice(next.length);
    more.hidden = !found.length;
    return next.map(entry => show(entry, words))[0];
  }
  async function search() {
    const mine = ++turn;
    words = wordsOf(input.value).slice(0, 8);
    status.textContent = words[0] ? data.dang : '';
    await load('bang-ke');
    const queries = words.map(query);
    await Promise.all(['khoang'].concat(...queries.map(({ names }) => names)).map(load));
    if (mine !== turn) return;
    list.textContent = '';
    found = words[0] ? matches(queries) : [];
    if (words[0]) status.textContent =
      (found[0] >= 0 ? data.so.replace('{so}', found.length.toLocaleString(form.lang)) : data.khong) +
      (queries.some(({ word, start }) => word !== start) ? ' ' + data.hep : '');
    await showMore();
  }
  const run = work => work().catch(() => { status.textContent = data.loi; });

  let timer;
  form.addEventListener('input', () => {
    const text = input.value.trim();
    try {
      history.replaceState(null, '', location.pathname + (text && '?chu=' + encodeURIComponent(text)));
    } catch { /* Forbidden for files by some browsers. */ }
    clearTimeout(timer);
    timer = setTimeout(run, 120, search);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    run(search);
  });
  more.addEventListener('click', () => run(async () => {
    const first = await showMore();
    if (first) first.focus();
  }));
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get('chu') || '';
  if (input.value) run(search);
})();
