// The phone page as a whole: which of its faces it shows, and what becomes of a note.

function face() {
  var view = joining.view;
  return obstacle() || (view.round ? 'form' : view.ballot ? '' : 'not_collecting');
}

function draw() {
  var now = face();
  var view = joining.view;
  show('form', now === 'form' && !form.handOver);
  drawNotice(now === 'code' || now === 'form' ? '' : now);
  // A receipt belongs to what it was for: under a vote it would say that one has voted.
  if (part('status').dataset.kind === 'received' && (now === 'form' ? form.received !== view.round.id : !/^not/.test(now))) { tell('', ''); }
  drawHead(view);
  if (now === 'form' && !view.ballot) { soon(drawFaces); } else { drawFaces(); }
  if (view && view.round) { takeRound(view.round, view); }
  soon(drawRest);
  if (now === 'meeting_over' && !hasPost()) { leaveNothing(); }
}

// What the form does without lies in templates: a slow phone makes nothing of it before the form is on the screen.
function layOut() {
  var folded = Array.from(document.querySelectorAll('template'));
  if (!folded.length) { return; }
  folded.forEach(function (each) { each.replaceWith(each.content); });
  labelParts();
  part('vote').addEventListener('submit', tryVote);
  part('helper-form').addEventListener('submit', typeHelper);
  part('helper-off').addEventListener('click', endHelper);
  part('next').addEventListener('click', startNext);
  watchCode();
  watchPlace();
}

function ballotNow() { return !obstacle() && joining.view.ballot; }

function drawFaces() {
  var now = face();
  var view = joining.view;
  var ballot = ballotNow();
  layOut();
  show('code-form', now === 'code');
  show('hand-over', (now === 'form' || ballot && ballot.open) && form.handOver);
  show('unkept', !storageWorks && now === 'form');
  show('vote', ballot && ballot.open);
  show('result', ballot && !ballot.open);
  ['vote', 'result'].forEach(function (each) { show(each + '-question', view && view.round); });
  if (ballot && ballot.open) { takeBallot(ballot); } else if (ballot) { drawResult(ballot); }
  takeAlong(now);
}

// Who was in a part that has gone is led to what is there instead; a screen reader says it.
function takeAlong(now) {
  var held = document.activeElement;
  if (!held || held === document.body || held.offsetParent) { return; }
  var gone = now && now !== 'code' && now !== 'form';
  part(gone ? 'notice-title' : form.handOver ? 'next' : 'question').focus();
}

// What was half written goes as well.
function leaveNothing() {
  layOut();
  forgetAll();
  clearForm();
}

function drawRest() {
  var view = joining.view;
  if (view) { document.title = view.meeting.title || document.title; }
  if (view && joining.trouble !== 'false_key') { drawRoom(view); }
  drawHelper();
}

function drawRoom(view) {
  drawCards(view);
  drawActions(view);
  drawAgenda(view);
}

function drawHead(view) {
  var ballot = ballotNow();
  var title = view ? view.meeting.title : '';
  var question = view && view.now ? named(view.now.question, view.meeting.language) || view.now.title : '';
  // While nothing else is asked the ballot's question is the question of the moment.
  if (ballot && !view.round) { question = ballot.question; }
  show('rehearsal', view && view.meeting.rehearsal);
  write('meeting', question ? title : '');
  write('question', question || title);
  show('question', part('question').textContent);
  write('message', view ? view.message : '');
  tellTimeLeft(view);
}

// A window that the phone opens by itself to log in somewhere forgets everything when it closes.
function warnOfSmallBrowser() {
  var apple = /iP(hone|ad|od)/.test(navigator.userAgent) && !/Safari\//.test(navigator.userAgent);
  var android = /; wv\)/.test(navigator.userAgent);
  write('browser-hint', say(apple ? 'open_in_safari' : 'open_in_browser'));
  show('browser-hint', apple || android);
}

function onStart() {
  labelParts();
  tellAgain();
  warnOfSmallBrowser();
}

// What has been told stays there in the language that is chosen now.
function tellAgain() {
  var kind = part('status').dataset.kind;
  var voted = vote.ballot && part('vote-status').dataset.kind;
  if (kind === 'received') { tell(kind, say(kind)); }
  if (kind === 'kept') { tellKept(); }
  if (voted === 'received') { tellVote(voted, say('vote_received')); }
  if (voted === 'kept') { tellVote(voted, say(voted)); }
}

// A helper's code comes from a printed card, scanned or typed in.
function takePass(code) {
  kept.helper = code;
  save();
}

function typeHelper(event) {
  event.preventDefault();
  var code = typedCode('helper');
  write('helper-error', PASS_CODE.test(code) ? '' : say('slip_wrong_form'));
  if (!PASS_CODE.test(code)) { return; }
  part('helper').value = '';
  part('helper-part').open = false;
  takePass(code);
  draw();
}

function drawHelper() {
  show('helper-part', !obstacle());
  show('helper-on', kept.helper && !obstacle());
  show('helper-form', !kept.helper);
  show('helper-off', kept.helper);
}

function endHelper() {
  kept.helper = '';
  form.handOver = false;
  save();
  draw();
}

// The one who has written gives the phone away; the next one finds it empty.
function startNext() {
  form.handOver = false;
  tell('', '');
  forgetChoice();
  draw();
  (part('type-buttons').querySelector('input') || part('question')).focus();
}

// What becomes of a note

function sendNote(content) {
  if (!joining.key) { endSending(); return; }
  if (isFull()) {
    endSending();
    tell('refused', say('outbox_full'));
    return;
  }
  var envelope = inBase64(seal(content, joining.key));
  form.sending = envelope;
  form.sentIn = content.round;
  tell('sending', say('sending'));
  post(envelope);
}

function sendVote(content, poll) {
  if (!joining.key) { vote.sending = ''; return; }
  var envelope = inBase64(seal(content, joining.key));
  vote.sending = envelope;
  tellVote('sending', say('sending'));
  post(envelope, poll);
}

function onVerdict(envelope, code, poll) {
  if (poll) { onVoteVerdict(envelope, code, poll); return; }
  var view = joining.view;
  var mine = envelope === form.sending;
  if (mine) { endSending(); }
  if (code === 'received') {
    // The next question may be here before the answer to the last one.
    form.received = mine ? form.sentIn : view && view.round ? view.round.id : '';
    if (mine) { leaveForm(); }
    tell('received', say('received'));
  } else {
    tellRefusal(code, mine);
  }
  draw();
}

function tellRefusal(code, mine) {
  var helped = code === 'wrong_room' && kept.helper;
  var still = mine && part('text').value;
  var why = say(helped ? 'refused_helper' : 'refused_' + code);
  if (code === 'wrong_room' && !helped) { forgetRoom(); }
  if (helped) { endHelper(); }
  tell('refused', [mine ? '' : say('earlier_note'), why, still ? say('text_still_here') : ''].join(' ').trim());
}

function leaveForm() {
  clearForm();
  form.handOver = Boolean(kept.helper);
}

function onKept(envelope, poll) {
  if (poll) { onVoteKept(envelope, say('kept')); return; }
  if (envelope === form.sending || form.sending && kept.queue.indexOf(form.sending) >= 0) {
    endSending();
    leaveForm();
  }
  tellKept();
  draw();
}

// A new address is a new page, and what waits here cannot follow: say so while it can still be written again.
function tellKept() {
  if (isLostForGood()) { tell('refused', say('moved')); return; }
  tell('kept', kept.queue.length > 1 ? say('kept_several', kept.queue.length) : say('kept'));
}

function onLine(state) {
  part('line').dataset.state = state;
  write('line-words', say(state === 'opening' ? 'not_ready_title' : 'line_' + state) || '…');
  tellTimeLeft(joining.view);
  if (state === 'lost') { tellLost(); }
  if (isOutdated(state)) { leaveNothing(); joining.key = null; draw(); begin(); }
}

// What is on its way when the line goes lies sealed on the phone: nobody need watch it being sent.
function tellLost() {
  if (kept.queue.indexOf(form.sending) >= 0) {
    onKept(form.sending);
  } else if (hasPost() && part('status').dataset.kind === 'kept') {
    tellKept();
  }
  if (kept.queue.indexOf(vote.sending) >= 0) { onVoteKept(vote.sending, say('kept')); }
}

joining.onPass = takePass;
joining.onStart = onStart;
joining.onOtherKey = function () { tell('refused', say('earlier_note') + ' ' + say('write_again')); };
joining.onChange = draw;
outbox.onVerdict = onVerdict;
outbox.onKept = onKept;
live.onLine = onLine;
form.onSend = function (content) { soon(function () { sendNote(content); }); };
vote.onSend = function (content, poll) { soon(function () { sendVote(content, poll); }); };
part('form').addEventListener('submit', trySend);
part('text').addEventListener('input', tellCount);
part('type-buttons').addEventListener('change', function () { write('type-error', ''); });
join();
