// The scribe's page: a table host or the referent types in slips, conclusions and counts. It never reads the queue.

// sending: the envelope whose answer is awaited, and the form whose words it holds.
var desk = { sending: '', form: '', item: '', sent: 0 };

function drawDesk() {
  var view = joining.view;
  var now = obstacle();
  var ready = !now && Boolean(kept.scribe);
  write('meeting', view ? view.meeting.title : '');
  show('rehearsal', view && view.meeting.rehearsal);
  write('now', view && view.now ? view.now.title : '');
  show('code-form', now === 'code');
  show('pass-form', !now && !kept.scribe);
  show('desk', ready);
  show('leave', ready);
  show('unkept', ready && !storageWorks);
  drawNotice(now === 'code' ? '' : now);
  if (ready) {
    drawSlip(view);
    drawItems(view.agenda);
    drawCount(view.ballot && view.ballot.open ? view.ballot : null);
    if (drawStops(view.stops || [])) { choose('stop'); }
  }
  if (now === 'meeting_over' && !hasPost()) {
    forgetAll();
    // The page says that all is forgotten: what came in is an old story then, what did not is not.
    if (part('status').dataset.kind === 'received') { tell('', ''); }
  }
}

function drawSlip(view) {
  var board = view.board || view.round;
  show('slip-fields', board);
  show('no-board', !board);
  if (board) { takeRound(board, view); }
}

function drawItems(agenda) {
  redraw('items', agenda, function () {
    var select = part('item');
    var before = select.value;
    empty(select);
    agenda.forEach(function (item) { select.appendChild(new Option(item.title, item.id)); });
    var now = agenda.filter(function (item) { return item.state === 'now'; })[0];
    // Until somebody has chosen or begun to write it is about what the meeting is at.
    var follows = before === desk.item && !part('conclusion').value;
    select.value = follows && now ? now.id : before;
    if (select.selectedIndex < 0) { select.selectedIndex = 0; }
    if (follows) { desk.item = select.value; }
  });
}

function drawCount(ballot) {
  show('no-ballot', !ballot);
  show('count-fields', ballot);
  write('count-question', ballot ? ballot.question : say('what_count'));
  redraw('counts', ballot && [ballot.id, ballot.options], function () {
    empty(part('counts'));
    (ballot ? ballot.options : []).forEach(function (option, at) {
      var row = make('p', 'field');
      var label = make('label');
      label.append(letterOf(at), ' ', voice('span', '', option.text));
      var input = make('input');
      input.id = label.htmlFor = 'count-' + option.id;
      input.type = 'text';
      input.inputMode = 'numeric';
      input.maxLength = 5;
      input.dir = 'ltr';
      row.appendChild(label);
      row.appendChild(input);
      part('counts').appendChild(row);
    });
  });
}

function chosen(name) { return document.querySelector('input[name=' + name + ']:checked').value; }

function choose(what) {
  document.querySelector('input[name=what][value=' + what + ']').checked = true;
  showForm();
}

function showForm() {
  ['slip', 'stop', 'conclusion', 'count'].forEach(function (each) { show(each + '-form', each === chosen('what')); });
  tell('', '');
}

function takePass(code) {
  kept.scribe = code;
  save();
}

function typePass(event) {
  event.preventDefault();
  var code = typedCode('pass');
  write('pass-error', PASS_CODE.test(code) ? '' : say('slip_wrong_form'));
  if (!PASS_CODE.test(code)) { part('pass').focus(); return; }
  part('pass').value = '';
  takePass(code);
  drawDesk();
}

function leave() {
  kept.scribe = '';
  save();
  drawDesk();
}

function envelopeOf(kind, members) {
  return Object.assign({ v: 1, k: kind, rid: newRequestId(), room: kept.room, scribe: kept.scribe }, members);
}

// A whole number that was typed, 0 for nothing, null for anything else.
function numberIn(id) {
  var typed = part(id).value.trim();
  return /^[0-9]{0,5}$/.test(typed) ? Number(typed) : null;
}

function trySlip(event) {
  event.preventDefault();
  var table = numberIn('table');
  var content = envelopeOf('slip', {
    origin: chosen('origin'),
    type: chosenType(),
    text: clean(part('text').value).trim(),
    cat: part('category').value || null,
    table: table || null,
    place: form.round.ask_place ? placeNow() : null,
    time: null,
  });
  write('type-error', '');
  var fault = table === null || table > 999 ? ['text-error', 'table_wrong', part('table')] : faultIn(content);
  sendUnless(fault, 'text-error', 'slip', content);
}

function tryStop(event) {
  event.preventDefault();
  var content = envelopeOf('stop', findingNow());
  write('stop-type-error', '');
  sendUnless(faultInFinding(content), 'stop-error', 'stop', content);
}

function tryConclusion(event) {
  event.preventDefault();
  var content = envelopeOf('conclusion', { item: part('item').value, text: clean(part('conclusion').value).trim() });
  var fault = !content.text ? 'write_something' : fits(content) ? '' : 'too_long';
  sendUnless(fault && ['conclusion-error', fault, part('conclusion')], 'conclusion-error', 'conclusion', content);
}

function tryCount(event) {
  event.preventDefault();
  var ballot = joining.view.ballot;
  var dots = {};
  var wrong = numberIn('count-voters') ? null : 'count-voters';
  ballot.options.forEach(function (option) {
    var number = numberIn('count-' + option.id);
    if (number === null || number > 10000) { wrong = 'count-' + option.id; }
    if (number) { dots[option.id] = number; }
  });
  var content = envelopeOf('count', { poll: ballot.id, origin: chosen('counted'), dots: dots, voters: numberIn('count-voters') });
  // Sixty long ids and their numbers are more than an envelope holds.
  var fault = wrong ? ['count-error', 'count_wrong', part(wrong)] : fits(content) ? null : ['count-error', 'too_long', part('counts')];
  sendUnless(fault, 'count-error', 'count', content);
}

function sendUnless(fault, place, name, content) {
  write(place, '');
  // Before the key is proven nothing is sealed.
  if (desk.sending || firstView.waiting.length) { return; }
  if (fault) {
    write(fault[0], say(fault[1]));
    if (fault[2]) { fault[2].focus(); }
  } else if (isFull()) {
    tell('refused', say('outbox_full'));
  } else {
    tell('sending', say('sending'));
    desk.form = name;
    desk.sending = inBase64(seal(content, joining.key));
    post(desk.sending);
    // Behind another it waits its turn, sealed: the next one can be written meanwhile.
    if (kept.queue[0] !== desk.sending) { onKept(desk.sending); }
  }
}

// What is sealed leaves its form; a heap of slips is mostly of one table and one kind.
function clearDesk() {
  if (desk.form === 'slip') {
    part('text').value = '';
    clearPlace();
    tellCount();
    part('text').focus();
  } else if (desk.form === 'stop') {
    clearFinding();
  } else if (desk.form === 'conclusion') {
    part('conclusion').value = '';
  } else {
    Array.from(part('count-form').querySelectorAll('input[type=text]')).forEach(function (input) { input.value = ''; });
  }
  desk.sending = '';
}

function onVerdict(envelope, code) {
  var mine = envelope === desk.sending;
  if (code === 'received') {
    desk.sent += 1;
    if (mine) { clearDesk(); }
    tell('received', say('received_from_here', desk.sent));
    return;
  }
  if (mine) { desk.sending = ''; }
  if (code === 'wrong_room') {
    leave();
    write('pass-error', say('refused_scribe'));
    part('pass').focus();
  }
  var why = code === 'wrong_room' ? 'refused_scribe' : code === 'round_over' ? 'refused_gone' : 'refused_' + code;
  tell('refused', (mine ? '' : say('earlier_note') + ' ') + say(why));
}

function onKept(envelope) {
  if (kept.queue.indexOf(desk.sending) >= 0) { clearDesk(); }
  tell('kept', kept.queue.length > 1 ? say('kept_several', kept.queue.length) : say('kept'));
}

function onLine(state) {
  part('line').dataset.state = state;
  write('line-words', say(state === 'opening' ? 'not_ready_title' : 'line_' + state) || '…');
  // What is on its way when the line goes lies sealed here: nobody need wait for it at the next stop.
  if (state === 'lost' && kept.queue.indexOf(desk.sending) >= 0) { onKept(desk.sending); }
  if (isOutdated(state)) { forgetAll(); joining.key = null; drawDesk(); begin(); }
}

// Eight stops out of reach of the hall's network are more than a phone in the hall ever keeps.
QUEUE_AT_MOST = 60;
joining.scribe = true;
joining.onPass = takePass;
joining.onStart = labelParts;
joining.onOtherKey = function () { tell('refused', say('earlier_note') + ' ' + say('write_again')); };
joining.onChange = drawDesk;
outbox.onVerdict = onVerdict;
outbox.onKept = onKept;
live.onLine = onLine;
part('pass-form').addEventListener('submit', typePass);
part('slip-form').addEventListener('submit', trySlip);
part('stop-form').addEventListener('submit', tryStop);
part('stop').addEventListener('change', showElsewhere);
part('conclusion-form').addEventListener('submit', tryConclusion);
part('count-form').addEventListener('submit', tryCount);
part('text').addEventListener('input', tellCount);
part('what').addEventListener('change', showForm);
part('leave').addEventListener('click', leave);
watchCode();
watchPlace();
join();
