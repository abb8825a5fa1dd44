// The outbox: sealed envelopes go out one by one and stay until the meeting has answered.

var FINAL = ['received', 'round_over', 'not_collecting', 'wrong_room', 'unreadable', 'empty', 'closed'];
var QUEUE_AT_MOST = 20;
var ANSWER_WITHIN_MS = 20000;

// onVerdict(envelope, code, poll): it is decided. onKept(envelope, poll): not yet, it is sent again.
// polls: which ballot an envelope is for, in memory only; what lies on the phone tells nothing.
var outbox = { busy: false, tries: 0, timer: 0, polls: {}, stop: null, onVerdict: null, onKept: null };

// Of several votes in one ballot only the newest is worth sending.
function post(envelope, poll) {
  changeQueue(function (queue) {
    var others = queue.filter(function (each) { return !poll || outbox.polls[each] !== poll; });
    return others.concat(envelope);
  });
  if (poll) { outbox.polls[envelope] = poll; }
  clearTimeout(outbox.timer);
  pump();
}

function hasPost() {
  recall();
  return kept.queue.length > 0;
}

function isFull() { return kept.queue.length >= QUEUE_AT_MOST; }

async function pump() {
  if (outbox.busy || !hasPost()) { return; }
  outbox.busy = true;
  clearTimeout(outbox.timer);
  var envelope = kept.queue[0];
  var answer = await ask(envelope);
  if (answer.code === 'no_token' && await renewToken()) { answer = await ask(envelope); }
  outbox.busy = false;
  if (FINAL.indexOf(answer.code) < 0) { tryLater(envelope, answer.afterMs); return; }
  outbox.tries = 0;
  changeQueue(function (queue) { return queue.filter(function (each) { return each !== envelope; }); });
  outbox.onVerdict(envelope, answer.code, pollOf(envelope));
  delete outbox.polls[envelope];
  pump();
}

// Nobody's phone knocks at the same moment as everybody else's.
function tryLater(envelope, afterMs) {
  outbox.tries += 1;
  var pause = Math.max(afterMs, Math.min(30000, 1000 * Math.pow(2, outbox.tries)));
  outbox.timer = setTimeout(pump, pause * (0.75 + 0.75 * Math.random()));
  outbox.onKept(envelope, pollOf(envelope));
}

function pollOf(envelope) { return own(outbox.polls, envelope) || ''; }

// The connection is back: soon, but not all at once. What hung in the old connection is sent anew, too.
function pumpSoon(anew) {
  if (!hasPost()) { return; }
  if (anew && outbox.busy && outbox.stop) { outbox.stop.abort(); }
  clearTimeout(outbox.timer);
  outbox.timer = setTimeout(pump, 1500 * Math.random());
}

async function ask(envelope) {
  outbox.stop = newStop();
  try {
    var response = await fetchWithin('/note', {
      method: 'POST',
      body: fromBase64(envelope),
      headers: { 'Content-Type': 'application/octet-stream', 'X-Rate-Token': kept.token },
    }, outbox.stop);
    takeToken(response);
    var afterMs = 1000 * (Number(response.headers.get('Retry-After')) || 0);
    return { code: codeIn(await response.text()), afterMs: afterMs };
  } catch (error) {
    return { code: '', afterMs: 0 };
  }
}

// A captive portal answers too; only our own words count.
function codeIn(body) {
  if (body.length !== 64) { return ''; }
  try { return JSON.parse(body).code; } catch (error) { return ''; }
}

async function renewToken() {
  try {
    return takeToken(await fetchWithin('/start?page=token'));
  } catch (error) {
    return false;
  }
}

function takeToken(response) {
  var token = response.headers.get('X-Rate-Token');
  if (token) {
    kept.token = token;
    save();
  }
  return Boolean(token);
}

function newStop() { return window.AbortController ? new AbortController() : null; }

async function fetchWithin(address, options, given) {
  var stop = given || newStop();
  var timer = setTimeout(function () { if (stop) { stop.abort(); } }, ANSWER_WITHIN_MS);
  var common = { cache: 'no-store', credentials: 'same-origin', redirect: 'error', signal: stop ? stop.signal : undefined };
  try {
    return await fetch(address, Object.assign(common, options));
  } finally {
    clearTimeout(timer);
  }
}
