// The live line: what the room sees, as it changes, and the truth about whether we still hear of it.

var CONNECTED_WITHIN_MS = 6000;
// After so long without a word from the door, its address may have changed.
var LOST_FOR_GOOD_MS = 30000;
// A page that ticks no more has slept; how long a silence lasted tells nothing then.
var ASLEEP_MS = 5000;

// onView(view), onLine('opening' | 'open' | 'waiting' | 'lost'). heard: when last, by the steady clock and by the wall's.
// ticked: when we last looked; awake: since when we have looked every second.
var live = { source: null, language: '', heard: -Infinity, heardAt: 0, ticked: 0, awake: 0, engine: false, aheadMs: 0, tries: 0, reopenAt: 0, onView: null, onLine: null };

function steadyNow() { return performance.now(); }

// The steady clock stands still while some phones sleep, the other one may be set back: the older says the truth.
function heartbeatAge() { return Math.max(steadyNow() - live.heard, Date.now() - live.heardAt); }

// Before the first word from the door the silence is as old as the page.
function isLostForGood() { return Math.min(heartbeatAge(), steadyNow() - live.awake) > LOST_FOR_GOOD_MS; }

// The laptop's clock counts, for a phone's own may be wrong.
function meetingNow() { return Date.now() + live.aheadMs; }

function listen() {
  hangUp();
  live.reopenAt = steadyNow() + Math.min(15000, 3000 * Math.pow(1.5, live.tries)) * (1 + Math.random());
  live.tries += 1;
  var language = live.language = words.language;
  live.source = new EventSource('/live?lang=' + live.language + '&token=' + kept.token);
  live.source.addEventListener('view', function (event) { heard(); readView(event.data, language); });
  live.source.addEventListener('ping', function (event) { heard(); takePing(JSON.parse(event.data)); });
}

function hangUp() {
  if (live.source) { live.source.close(); }
  live.source = null;
}

function heard() {
  var wasLost = heartbeatAge() > CONNECTED_WITHIN_MS;
  // The first word of all: what is on its way hangs in no older connection.
  var hadLine = live.heardAt > 0;
  live.heard = steadyNow();
  live.heardAt = Date.now();
  live.tries = 0;
  if (wasLost) { pumpSoon(hadLine); }
}

function takePing(ping) {
  if (ping.engine && !live.engine) { pumpSoon(); }
  live.engine = ping.engine;
  if (ping.t) {
    var ahead = ping.t * 1000 - Date.now();
    if (live.aheadMs) { keepLonger(Math.round((live.aheadMs - ahead) / 3600000)); }
    live.aheadMs = ahead;
  }
  tellLine();
}

// Who has chosen another language meanwhile is sent the names in that one, too: these would stand in the old one.
function readView(text, language) {
  var view = JSON.parse(text);
  if (view && language === words.language) { live.onView(view); }
}

function tellLine() {
  // Before the first word from the door nothing is lost yet, unless it is long in coming.
  var silence = live.heardAt ? heartbeatAge() : steadyNow();
  var known = live.engine ? 'open' : live.heardAt ? 'waiting' : 'opening';
  live.onLine(silence > CONNECTED_WITHIN_MS ? 'lost' : known);
}

// A browser says "open" long after the line is dead; the heartbeat knows better.
function checkLine() {
  if (Date.now() - live.ticked > ASLEEP_MS) { live.awake = steadyNow(); }
  live.ticked = Date.now();
  if (heartbeatAge() > CONNECTED_WITHIN_MS && steadyNow() > live.reopenAt && !document.hidden) { listen(); }
  tellLine();
}

// Back from sleep or from another page: what has happened meanwhile?
async function catchUp() {
  if (document.hidden) { return; }
  pumpSoon();
  if (heartbeatAge() < CONNECTED_WITHIN_MS / 2) { return; }
  listen();
  var language = words.language;
  try {
    readView(await (await fetchWithin('/view?lang=' + language)).text(), language);
  } catch (error) {
    tellLine();
  }
}

function stayAwake() {
  document.addEventListener('visibilitychange', catchUp);
  // Shown for the first time, the page has just begun; shown again, it was asleep.
  window.addEventListener('pageshow', function (event) { if (event.persisted) { catchUp(); } });
  window.addEventListener('online', catchUp);
  window.addEventListener('offline', tellLine);
  window.addEventListener('pagehide', hangUp);
  setInterval(checkLine, 1000);
}
