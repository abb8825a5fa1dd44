// Joining: the code on the wall, the door's first answer, and whether its key is the one we were promised.

// Room key, fingerprint, and on a printed card the code of a helper or a scribe.
var FRAGMENT = /^#([A-Z2-7]{16})([A-Z2-7]{16})([2-9A-HJKMNP-Z]{8})?$/;
var WALL_CODE = /^[2-9A-HJKMNP-Z]{6}$/;
var PASS_CODE = /^[2-9A-HJKMNP-Z]{8}$/;

// key: the checked public key. scanned: the fingerprint from the wall. What a page does about it: onPass(code),
// onStart(start), onOtherKey(), onChange().
var joining = {
  view: null, key: null, scanned: '', trouble: '', meeting: '', starting: false, timer: 0, scribe: false,
  onPass: null, onStart: null, onOtherKey: null, onChange: null,
};

function readFragment() {
  var found = FRAGMENT.exec(location.hash.toUpperCase());
  if (location.hash) { history.replaceState(null, '', location.pathname); }
  if (!found) { return; }
  kept.room = found[1];
  joining.scanned = found[2];
  if (found[3]) { joining.onPass(found[3]); }
}

async function begin() {
  if (joining.starting) { return; }
  joining.starting = true;
  recall();
  try {
    var response = await fetchWithin(startAddress(wantedLanguages()), {
      headers: kept.token ? { 'X-Rate-Token': kept.token } : {},
    });
    if (!response.ok) { throw new Error('not yet'); }
    takeToken(response);
    takeStart(await response.json());
  } catch (error) {
    beginSoon();
  }
  joining.starting = false;
}

function beginSoon() {
  showPage();
  clearTimeout(joining.timer);
  joining.timer = setTimeout(begin, 2000 + 2000 * Math.random());
}

function startAddress(languages) {
  var asked = (languages ? 'lang=' + encodeURIComponent(languages) : '') + (joining.scribe ? '&page=scribe' : '');
  return '/start' + (asked ? '?' + asked : '');
}

// None chosen: the browser says with each request which ones it wants.
function wantedLanguages() { return kept.language || ''; }

function takeStart(start) {
  speak(start);
  soon(function () {
    drawLanguages(start.languages);
    drawIcons();
  });
  joining.onStart(start);
  checkKey(start.key);
  if (start.view) { joining.view = start.view; joining.meeting = start.view.meeting.id; }
  if (!start.key) { beginSoon(); }
  joining.onChange();
  showPage();
  soon(async function () {
    tellLine();
    // With its token a phone keeps its place when somebody fills the house.
    if (!kept.token) { await renewToken(); }
    if (live.language !== words.language) { listen(); }
  });
}

// The page brings its start along, in the browser's language; who has chosen another one asks for that.
function startInPage() {
  var place = part('start');
  var start = place && JSON.parse(place.textContent);
  return start && (!kept.language || kept.language === start.language) ? start : null;
}

function checkKey(key) {
  joining.key = null;
  joining.trouble = '';
  if (!key) { return; }
  if (!joining.scanned && kept.key && kept.key !== key) { joining.trouble = 'other_meeting'; return; }
  var bytes = joining.key = fromBase64(key);
  soon(function () { if (joining.key === bytes) { proveKey(key, bytes); } });
}

// A key that is not the one on the wall is nobody we know: nothing is sealed for it. Reckoning it out takes a slow
// phone longer than showing the form; whoever sends meanwhile waits for it.
function proveKey(key, bytes) {
  if (joining.scanned && fingerprint(bytes) !== joining.scanned) {
    joining.key = null;
    joining.trouble = 'false_key';
    joining.onChange();
    return;
  }
  if (kept.room && kept.key !== key) { changeKey(key); joining.onChange(); }
  save();
  // What waits here since before says so until it is decided.
  if (hasPost() && !outbox.busy) { outbox.onKept(kept.queue[0], ''); }
  pump();
}

// What was sealed for another meeting, nobody here can open: say so, and let it go.
function changeKey(key) {
  if (hasPost()) { joining.onOtherKey(); }
  kept.key = key;
  kept.queue = [];
  kept.secret = kept.slip = '';
}

function takeView(view) {
  var other = joining.meeting && joining.meeting !== view.meeting.id;
  joining.view = view;
  joining.meeting = view.meeting.id;
  if (other || !joining.key && !joining.trouble) { begin(); }
  joining.onChange();
}

// Why nothing can be written at all, or nothing.
function obstacle() {
  if (joining.trouble) { return joining.trouble; }
  if (!joining.key || !joining.view) { return 'not_ready'; }
  if (joining.view.phase === 'closed') { return 'meeting_over'; }
  return kept.room ? '' : 'code';
}

function drawNotice(name) {
  show('notice', name);
  part('notice').dataset.kind = name;
  if (name) {
    write('notice-title', say(name + '_title'));
    write('notice-words', say(name + '_words'));
  }
}

// As somebody types it: small letters, blanks and dashes do no harm.
function typedCode(id) { return part(id).value.toUpperCase().replace(/[^A-Z0-9]/g, ''); }

function takeCode(event) {
  event.preventDefault();
  var code = typedCode('code');
  if (joining.scribe && PASS_CODE.test(code)) {
    // Whoever types in what the card says begins with its code: kept, and the wall's is asked for still.
    joining.onPass(code);
    part('code').value = '';
    write('code-error', say('code_is_pass'));
    part('code').focus();
    return;
  }
  if (!WALL_CODE.test(code)) {
    write('code-error', say('code_wrong_form'));
    part('code').focus();
    return;
  }
  write('code-error', '');
  part('code').value = '';
  kept.room = code;
  kept.key = inBase64(joining.key);
  save();
  joining.onChange();
}

function watchCode() { part('code-form').addEventListener('submit', takeCode); }

function forgetRoom() {
  kept.room = '';
  save();
  joining.onChange();
  write('code-error', say('refused_wrong_room'));
  part('code').focus();
}

function drawLanguages(languages) {
  var select = part('language');
  empty(select);
  languages.forEach(function (each) {
    var option = new Option(each.name, each.id);
    option.lang = each.id;
    select.appendChild(option);
  });
  select.value = words.language;
  select.setAttribute('aria-label', say('language'));
  show('language-chip', languages.length > 1);
}

function takeLanguage() {
  kept.language = part('language').value;
  save();
  begin();
}

// The first look into what is kept waits for the browser's disk. Who has just scanned the code sees the form before it.
function takeKept() {
  recall();
  if (kept.language && kept.language !== words.language) { begin(); } else { joining.onChange(); }
}

function join() {
  dress();
  readFragment();
  if (joining.scanned) { soon(takeKept); } else { recall(); }
  live.onView = takeView;
  part('language').addEventListener('change', takeLanguage);
  window.addEventListener('hashchange', function () { readFragment(); begin(); });
  soon(stayAwake);
  var start = startInPage();
  if (start) { takeStart(start); } else { begin(); }
}
