// The ballot: how a phone chooses, and what is sent for it.

// ballot: what is asked now. choice: option id to dots. sent: the ballot that this page has voted in.
var vote = { ballot: null, choice: {}, sent: '', sending: '', wrongSlips: 0, onSend: null };

function takeBallot(ballot) {
  if (!vote.ballot || vote.ballot.id !== ballot.id) {
    vote.sending = '';
    forgetChoice();
  }
  vote.ballot = ballot;
  write('vote-question', ballot.question);
  write('vote-help', say(howTo(ballot), ballot.dots) + ' ' + say(ballot.strong ? 'one_per_slip' : 'one_per_phone'));
  write('slip-label', say('slip_label'));
  show('slip-field', ballot.strong);
  if (ballot.strong && kept.slip && !part('slip').value) { part('slip').value = kept.slip; }
  redraw('vote', [ballot.id, ballot.kind, ballot.several, ballot.options], drawChoices);
  tellChoice();
}

function forgetChoice() {
  vote.choice = {};
  drawn.vote = '';
  write('vote-error', '');
  // Several vote on a helper's phone, each with a code of their own.
  if (kept.helper) { part('slip').value = kept.slip = ''; }
  tellVote('', '');
}

function howTo(ballot) {
  if (ballot.kind === 'dots') { return ballot.several ? 'vote_dots_several' : 'vote_dots'; }
  return ballot.kind === 'multiple' ? 'vote_multiple' : 'vote_single';
}

function drawChoices() {
  var list = part('vote-options');
  var ballot = vote.ballot;
  var known = {};
  empty(list);
  ballot.options.forEach(function (option, at) {
    known[option.id] = own(vote.choice, option.id) || 0;
    var row = list.appendChild(howTo(ballot) === 'vote_dots_several' ? drawSteps(option) : drawTick(option, ballot));
    row.insertBefore(letterOf(at), row.querySelector('span'));
  });
  vote.choice = known;
}

function drawTick(option, ballot) {
  var label = make('label', 'choice');
  var input = make('input');
  input.type = howTo(ballot) === 'vote_single' ? 'radio' : 'checkbox';
  input.name = 'vote';
  input.checked = own(vote.choice, option.id) > 0;
  input.addEventListener('change', function () { input.checked = choose(option.id, input.checked ? 1 : 0); });
  label.appendChild(input);
  label.appendChild(voice('span', '', option.text));
  return label;
}

function drawSteps(option) {
  var row = make('div', 'choice');
  var text = voice('span', '', option.text);
  var count = make('b', 'dots', '');
  text.id = 'option-' + option.id;
  row.appendChild(text);
  row.appendChild(stepper(option, -1, 'dot_less', '−'));
  row.appendChild(count);
  row.appendChild(stepper(option, 1, 'dot_more', '+'));
  return row;
}

function stepper(option, step, label, sign) {
  var button = make('button', 'step', sign);
  button.type = 'button';
  button.setAttribute('aria-label', say(label));
  button.setAttribute('aria-describedby', 'option-' + option.id);
  button.addEventListener('click', function () { choose(option.id, Math.max(0, vote.choice[option.id] + step)); });
  return button;
}

function dotsLeft() {
  return Object.keys(vote.choice).reduce(function (left, id) { return left - vote.choice[id]; }, vote.ballot.dots);
}

// Returns whether the option has anything now.
function choose(id, dots) {
  var before = vote.choice[id];
  write('vote-error', '');
  if (howTo(vote.ballot) === 'vote_single') { Object.keys(vote.choice).forEach(function (each) { vote.choice[each] = 0; }); }
  vote.choice[id] = dots;
  if (dotsLeft() < 0) {
    vote.choice[id] = before;
    write('vote-error', say('vote_no_more'));
  }
  tellChoice();
  return vote.choice[id] > 0;
}

function tellChoice() {
  var ballot = vote.ballot;
  var rows = part('vote-options').children;
  ballot.options.forEach(function (option, at) {
    var count = rows[at].querySelector('.dots');
    if (count) { count.textContent = inDigits(vote.choice[option.id]); }
    rows[at].classList.toggle('chosen', vote.choice[option.id] > 0);
  });
  write('vote-left', howTo(ballot) === 'vote_single' ? '' : say('dots_left', dotsLeft()));
  write('vote-send', say(vote.sending ? 'sending' : vote.sent === ballot.id ? 'vote_again' : 'vote_send'));
  part('vote-send').setAttribute('aria-disabled', !!vote.sending);
}

function inHex(bytes) {
  return Array.from(bytes, function (byte) { return (256 + byte).toString(16).slice(1); }).join('');
}

function fromHex(text) {
  return new Uint8Array((text.match(/../g) || []).map(function (pair) { return parseInt(pair, 16); }));
}

// Two ballots of one phone have nothing in common, and a ballot nothing with a note.
function ballotId(secret, poll) {
  var bytes = fromHex(poll);
  var joined = new Uint8Array(secret.length + bytes.length);
  joined.set(secret);
  joined.set(bytes, secret.length);
  return inHex(nacl.hash(joined).subarray(0, 16));
}

// Drawn for this meeting, kept on this phone; on a door slip the code is the secret.
function ownSecret() {
  recall();
  if (!kept.secret) {
    kept.secret = inBase64(nacl.randomBytes(32));
    save();
  }
  return fromBase64(kept.secret);
}

function voteNow(slip) {
  var poll = vote.ballot.id;
  var given = {};
  Object.keys(vote.choice).forEach(function (id) { if (vote.choice[id]) { given[id] = vote.choice[id]; } });
  return {
    v: 1,
    k: 'vote',
    rid: newRequestId(),
    room: kept.room,
    poll: poll,
    ballot: ballotId(slip ? new TextEncoder().encode(slip) : ownSecret(), poll),
    choice: given,
    slip: slip || null,
  };
}

function tryVote(event) {
  event.preventDefault();
  if (vote.sending) { return; }
  var slip = vote.ballot.strong ? typedCode('slip') : '';
  if (dotsLeft() === vote.ballot.dots && (kept.helper || vote.sent !== vote.ballot.id)) {
    write('vote-error', say('vote_choose'));
    part('vote-options').querySelector('input, button').focus();
  } else if (vote.ballot.strong && !PASS_CODE.test(slip)) {
    write('vote-error', say('slip_wrong_form'));
    part('slip').focus();
  } else {
    write('vote-error', '');
    kept.slip = slip || kept.slip;
    vote.sending = 'sealing';
    tellChoice();
    // Sealing takes an old phone a moment; let it say so first.
    setTimeout(function () { vote.onSend(voteNow(slip), vote.ballot.id); }, 30);
  }
}

function tellVote(kind, text) { tell(kind, text, 'vote-status'); }

function onVoteVerdict(envelope, code, poll) {
  if (envelope === vote.sending) { vote.sending = ''; }
  if (!vote.ballot || vote.ballot.id !== poll) { return; }
  if (code === 'received') {
    vote.sent = poll;
    vote.wrongSlips = 0;
    tellVote('received', say('vote_received'));
    if (kept.helper && !joining.view.round) { form.handOver = true; joining.onChange(); }
  } else if (code === 'wrong_room' && vote.ballot.strong && !vote.wrongSlips) {
    // The engine says the same of a wrong slip and of a wrong room: look at the slip first.
    vote.wrongSlips = 1;
    kept.slip = '';
    save();
    tellVote('', '');
    write('vote-error', say('slip_wrong'));
    part('slip').focus();
  } else {
    vote.wrongSlips = 0;
    tellVote('refused', say(code === 'round_over' ? 'vote_over' : 'refused_' + code));
    if (code === 'wrong_room') { forgetRoom(); }
  }
  tellChoice();
}

function onVoteKept(envelope, words) {
  if (envelope === vote.sending) { vote.sending = ''; }
  tellVote('kept', words);
  if (vote.ballot) { tellChoice(); }
}
