// Small hands for the page's parts. Text goes in as text, never as markup.

function part(id) { return document.getElementById(id); }

// Returns whether that is new there.
function write(id, text) {
  var place = part(id);
  var isNew = place.textContent !== text;
  if (isNew) { place.textContent = text; }
  return isNew;
}

function show(id, visible) { part(id).hidden = !visible; }

// What became of something, said in its own place.
function tell(kind, text, id) {
  var place = part(id || 'status');
  place.dataset.kind = kind;
  if (write(place.id, text) && text) { place.scrollIntoView({ block: 'nearest' }); }
}

// A slow phone first shows what one writes in; what can wait a moment is done when that is on the screen,
// piece by piece, so that the first tap is answered between two of them.
var firstView = { shown: false, asked: false, waiting: [] };

function soon(act) {
  if (firstView.shown && !firstView.waiting.length) { act(); } else { firstView.waiting.push(act); }
}

function showPage() {
  show('top', true);
  show('main', true);
  if (firstView.asked) { return; }
  firstView.asked = true;
  requestAnimationFrame(function () { setTimeout(endFirstView, 20); });
  // A page in the background has no frames.
  setTimeout(endFirstView, 500);
}

function endFirstView() {
  if (firstView.shown) { return; }
  firstView.shown = true;
  takeTurn();
}

// In the background a timer may wait for a second: nothing is left for later there.
function takeTurn() {
  do { firstView.waiting.splice(0, 1).forEach(function (act) { act(); }); } while (document.hidden && firstView.waiting.length);
  if (firstView.waiting.length) { setTimeout(takeTurn); }
}

function make(tag, className, text) {
  var made = document.createElement(tag);
  if (className) { made.className = className; }
  if (text !== undefined) { made.textContent = text; }
  return made;
}

// As on the big screen, so that an answer can be called out: A to Z, then numbers.
function letterOf(at) { return make('b', 'letter', at < 26 ? String.fromCharCode(65 + at) : String(at + 1)); }

// Somebody else's words: their own direction, and their language where it is known.
function voice(tag, className, text, language) {
  var made = make(tag, className, text);
  made.dir = 'auto';
  if (language) { made.lang = language; }
  return made;
}

function empty(place) {
  while (place.firstChild) { place.removeChild(place.firstChild); }
}

// Redraws only what has changed, so that focus and reading position stay.
var drawn = {};

function redraw(name, state, draw) {
  var now = JSON.stringify(state) + words.language;
  if (drawn[name] !== now) {
    drawn[name] = now;
    draw();
  }
}
