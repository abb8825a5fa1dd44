// The page as a whole: how it begins, which of its faces it shows, and what becomes of a note.

var WALL_CODE = /^[2-9A-HJKMNP-Z]{6}$/;
var FRAGMENT = /^#([A-Z2-7]{16})([A-Z2-7]{16})$/;

// key: the checked public key. scanned: the fingerprint from the code on the wall, if one was scanned.
var app = { view: null, key: null, scanned: '', trouble: '', meeting: '', starting: false, timer: 0 };

function readFragment() {
  var found = FRAGMENT.exec(location.hash.toUpperCase());
  if (location.hash) { history.replaceState(null, '', location.pathname); }
  if (!found) { return; }
  kept.room = found[1];
  app.scanned = found[2];
}

async function begin() {
  if (app.starting) { return; }
  app.starting = true;
  try {
    var response = await fetchWithin('/start?lang=' + encodeURIComponent(wantedLanguages()), {
      headers: kept.token ? { 'X-Rate-Token': kept.token } : {},
    });
    if (!response.ok) { throw new Error('not yet'); }
    takeToken(response);
    takeStart(await response.json());
  } catch (error) {
    beginSoon();
  }
  app.starting = false;
}

function beginSoon() {
  clearTimeout(app.timer);
  app.timer = setTimeout(begin, 2000 + 2000 * Math.random());
}

function wantedLanguages() {
  return kept.language || (navigator.languages || [navigator.language || '']).slice(0, 5).join(',');
}

function takeStart(start) {
  speak(start);
  drawLanguages(start.languages);
  labelParts();
  checkKey(start.key);
  if (start.view) { app.view = start.view; app.meeting = start.view.meeting.id; }
  if (!start.key) { beginSoon(); }
  draw();
  tellLine();
}

// A key that is not the one on the wall is nobody we know: nothing is sealed for it.
function checkKey(key) {
  app.key = null;
  app.trouble = '';
  if (!key) { return; }
  var bytes = fromBase64(key);
  if (app.scanned && fingerprint(bytes) !== app.scanned) { app.trouble = 'false_key'; return; }
  if (!app.scanned && kept.key && kept.key !== key) { app.trouble = 'other_meeting'; return; }
  app.key = bytes;
  if (kept.room && kept.key !== key) { changeKey(key); }
  save();
  pump();
}

// What was sealed for another meeting, nobody here can open: say so, and let it go.
function changeKey(key) {
  if (hasPost()) { tell('refused', say('earlier_note') + ' ' + say('write_again')); }
  kept.key = key;
  kept.queue = [];
}

function takeView(view) {
  var other = app.meeting && app.meeting !== view.meeting.id;
  app.view = view;
  app.meeting = view.meeting.id;
  if (other || !app.key && !app.trouble) { begin(); }
  draw();
}

// One face at a time, the most pressing first.
function face() {
  if (app.trouble) { return app.trouble; }
  if (!app.key || !app.view) { return 'not_ready'; }
  if (app.view.phase === 'closed') { return 'meeting_over'; }
  if (!kept.room) { return 'code'; }
  return app.view.round ? 'form' : 'not_collecting';
}

function draw() {
  var now = face();
  var view = app.view;
  drawHead(view);
  show('code-form', now === 'code');
  show('form', now === 'form');
  drawNotice(now === 'code' || now === 'form' ? '' : now);
  if (view && view.round) { takeRound(view.round, view.meeting.language); }
  if (view && app.trouble !== 'false_key') {
    drawCards(view);
    drawActions(view);
    drawAgenda(view);
  }
  write('unkept', say('not_stored'));
  show('unkept', !storageWorks && now === 'form');
  if (now === 'meeting_over' && !hasPost()) { forgetAll(); }
}

function drawHead(view) {
  var title = view ? view.meeting.title : '';
  var question = view && view.now ? named(view.now.question, view.meeting.language) || view.now.title : '';
  document.title = title || document.title;
  write('meeting', question ? title : '');
  write('question', question || title);
  show('question', Boolean(part('question').textContent));
  write('message', view ? view.message : '');
  tellTimeLeft(view);
}

function drawNotice(name) {
  show('notice', Boolean(name));
  part('notice').dataset.kind = name;
  if (name) {
    write('notice-title', say(name + '_title'));
    write('notice-words', say(name + '_words'));
  }
}

function takeCode(event) {
  event.preventDefault();
  var code = part('code').value.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (!WALL_CODE.test(code)) {
    write('code-error', say('code_wrong_form'));
    part('code').focus();
    return;
  }
  write('code-error', '');
  part('code').value = '';
  kept.room = code;
  kept.key = inBase64(app.key);
  save();
  draw();
  part('text').focus();
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

// What becomes of a note

function sendNote(content) {
  if (isFull()) {
    endSending();
    tell('refused', say('outbox_full'));
    return;
  }
  var envelope = inBase64(seal(content, app.key));
  form.sending = envelope;
  tell('sending', say('sending'));
  post(envelope);
}

function onVerdict(envelope, code) {
  var mine = envelope === form.sending;
  if (mine) { endSending(); }
  if (code === 'received') {
    if (mine) { clearForm(); }
    tell('received', say('received'));
  } else {
    var still = mine && part('text').value;
    tell('refused', [mine ? '' : say('earlier_note'), say('refused_' + code), still ? say('text_still_here') : ''].join(' ').trim());
  }
  if (code === 'wrong_room') { forgetRoom(); }
  draw();
}

function onKept(envelope) {
  if (envelope === form.sending || form.sending && kept.queue.indexOf(form.sending) >= 0) {
    endSending();
    clearForm();
  }
  tell('kept', kept.queue.length > 1 ? say('kept_several', kept.queue.length) : say('kept'));
}

function forgetRoom() {
  kept.room = '';
  save();
  draw();
  write('code-error', say('refused_wrong_room'));
  part('code').focus();
}

function tell(kind, text) {
  part('status').dataset.kind = kind;
  write('status', text);
  part('status').scrollIntoView({ block: 'nearest' });
}

function onLine(state) {
  part('line').dataset.state = state;
  write('line-words', say('line_' + state) || '…');
  tellTimeLeft(app.view);
}

recall();
readFragment();
outbox.onVerdict = onVerdict;
outbox.onKept = onKept;
live.onView = takeView;
live.onLine = onLine;
form.onSend = sendNote;
part('form').addEventListener('submit', trySend);
part('text').addEventListener('input', tellCount);
part('type-buttons').addEventListener('change', function () { write('type-error', ''); });
part('code-form').addEventListener('submit', takeCode);
part('language').addEventListener('change', takeLanguage);
window.addEventListener('hashchange', function () { readFragment(); begin(); });
stayAwake();
begin();
listen();
