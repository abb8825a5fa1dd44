// What the phone keeps: room key, public key, sealed envelopes, the secret that makes one vote of one phone, printed
// codes, rate token, language; never a text or a choice.

var STORED_AS = 'facilitator';
var HOURS_KEPT = 12;

var NOTHING = { room: '', key: '', token: '', language: '', secret: '', slip: '', helper: '', scribe: '', queue: [], until: 0 };
var kept = Object.assign({}, NOTHING);
// What lay here when this tab last looked, and the envelopes that it has ever seen here.
var lain = NOTHING, known = {};
var storageWorks = true;

// In whole hours, so that nobody can read off when this phone came.
function hourNow() { return Math.floor(Date.now() / 3600000); }

// Another tab of this phone keeps its things here, too. What this one has not changed since it last looked is the
// other's to change; what was scanned a moment ago is newer than what lies here.
function recall() {
  try {
    var found = JSON.parse(localStorage.getItem(STORED_AS) || 'null');
    if (!found || kept.key && found.key !== kept.key) { return; }
    if (!(found.until > hourNow())) { localStorage.removeItem(STORED_AS); return; }
    found = Object.assign({}, NOTHING, found);
    Object.keys(NOTHING).forEach(function (name) {
      if (name !== 'queue' && kept[name] === lain[name] && typeof found[name] === typeof NOTHING[name]) { kept[name] = found[name]; }
    });
    lain = found;
    if (Array.isArray(found.queue)) { kept.queue = kept.queue.concat(found.queue.filter(isNews)); }
    kept.queue.forEach(isNews);
  } catch (error) {
    storageWorks = false;
  }
}

// An envelope is taken over once: one that is decided here does not come back from another tab.
function isNews(envelope) {
  return isText(envelope) && !own(known, envelope) && (known[envelope] = true);
}

function isText(value) { return typeof value === 'string'; }

function unlessEmpty(_name, value) { return value === '' ? undefined : value; }

function save() {
  recall();
  if (!kept.until) { kept.until = hourNow() + HOURS_KEPT; }
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(kept, unlessEmpty));
    lain = Object.assign({}, kept);
    storageWorks = true;
  } catch (error) {
    storageWorks = false;
  }
}

// At the end of the meeting nothing stays on the phone.
function forgetAll() {
  kept = Object.assign({}, NOTHING, { language: kept.language, queue: [] });
  lain = NOTHING;
  try { localStorage.removeItem(STORED_AS); } catch (error) { storageWorks = false; }
}

// A phone whose clock has been put right keeps what it has for as long as before.
function keepLonger(hours) {
  if (!hours) { return; }
  kept.until += hours;
  save();
}

// A page that is left open forgets as one that is opened again.
// A clock that runs ahead may have been set: the meeting's is asked first, as long as there is one.
function isOutdated(line) { return kept.until > 0 && kept.until <= hourNow() && (line === 'open' || line === 'waiting' || isLostForGood()); }

function changeQueue(change) {
  recall();
  kept.queue = change(kept.queue);
  save();
}
