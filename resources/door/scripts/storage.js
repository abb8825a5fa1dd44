// What the phone keeps: room key, public key, sealed envelopes, the secret that makes one vote of one phone, printed
// codes, rate token, language; never a text or a choice.

var STORED_AS = 'facilitator';
var HOURS_KEPT = 12;

var NOTHING = { room: '', key: '', token: '', language: '', secret: '', slip: '', helper: '', scribe: '', queue: [], until: 0 };
var kept = Object.assign({}, NOTHING);
var storageWorks = true;
var recalled = false;

// In whole hours, so that nobody can read off when this phone came.
function hourNow() { return Math.floor(Date.now() / 3600000); }

// Once, before anything is kept anew. What was scanned a moment ago is newer than what lies here.
function recall() {
  if (recalled) { return; }
  recalled = true;
  try {
    var found = JSON.parse(localStorage.getItem(STORED_AS) || 'null');
    if (found && found.until > hourNow()) {
      Object.keys(kept).forEach(function (name) {
        if (!kept[name].length && typeof found[name] === typeof kept[name]) { kept[name] = found[name]; }
      });
      kept.queue = Array.isArray(kept.queue) ? kept.queue.filter(isText) : [];
    } else {
      localStorage.removeItem(STORED_AS);
    }
  } catch (error) {
    storageWorks = false;
  }
}

function isText(value) { return typeof value === 'string'; }

function unlessEmpty(_name, value) { return value === '' ? undefined : value; }

function save() {
  recall();
  if (!kept.until) { kept.until = hourNow() + HOURS_KEPT; }
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(kept, unlessEmpty));
    storageWorks = true;
  } catch (error) {
    storageWorks = false;
  }
}

// At the end of the meeting nothing stays on the phone.
function forgetAll() {
  kept = Object.assign({}, NOTHING, { language: kept.language, queue: [] });
  try { localStorage.removeItem(STORED_AS); } catch (error) { storageWorks = false; }
}

// A page that is left open forgets as one that is opened again.
function isOutdated() { return kept.until > 0 && kept.until <= hourNow(); }

// Another tab of the same phone may have changed the queue meanwhile.
function changeQueue(change) {
  recall();
  try {
    var found = JSON.parse(localStorage.getItem(STORED_AS) || 'null');
    if (found && Array.isArray(found.queue) && found.key === kept.key) { kept.queue = found.queue.filter(isText); }
  } catch (error) {
    storageWorks = false;
  }
  kept.queue = change(kept.queue);
  save();
}
