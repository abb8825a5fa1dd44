// A walk's record sheet on a phone: what was found at a stop, in the fields of the printed sheet.

var WALK_CHOICES = {
  time: ['day', 'evening', 'night', 'weekend'],
  actor: ['housing', 'municipality', 'police', 'residents', 'private_owner', 'other'],
  horizon: ['now', 'long'],
  priority: ['1', '2', '3', '4', '5'],
};
var WALK_TEXTS = ['text', 'reasons', 'affected', 'proposal', 'deadline'];

// A route is offered as soon as the meeting has one, and is what one writes on a walk.
function drawStops(stops) {
  var had = !part('what-stop').hidden;
  show('what-stop', stops.length > 0);
  redraw('stops', stops, function () {
    var select = part('stop');
    var before = select.value;
    empty(select);
    stops.forEach(function (stop) { select.appendChild(new Option(stop.number + ' · ' + stop.name, stop.id)); });
    select.appendChild(new Option(say('stop_elsewhere'), ''));
    // Somewhere else is chosen, never meant by leaving the list as it is.
    select.value = before || select.options[0].value;
    if (select.selectedIndex < 0) { select.selectedIndex = 0; }
    Object.keys(WALK_CHOICES).forEach(drawChoice);
    showElsewhere();
  });
  return stops.length > 0 && !had;
}

function drawChoice(name) {
  var select = part('stop-' + name);
  var before = select.value;
  empty(select);
  select.appendChild(new Option(say('stop_no_choice'), ''));
  WALK_CHOICES[name].forEach(function (each) { select.appendChild(new Option(say(name + '_' + each) || each, each)); });
  select.value = before;
  if (select.selectedIndex < 0) { select.selectedIndex = 0; }
}

function showElsewhere() { show('stop-place-field', part('stop').value === ''); }

function typedIn(name) { return clean(part('stop-' + name).value).trim(); }

function findingNow() {
  var type = document.querySelector('#stop-types input:checked');
  var found = { type: type ? type.value : '' };
  WALK_TEXTS.forEach(function (name) { found[name] = typedIn(name); });
  ['time', 'actor', 'horizon'].forEach(function (name) { found[name] = part('stop-' + name).value || null; });
  found.priority = Number(part('stop-priority').value) || null;
  found.stop = part('stop').value || null;
  found.place = found.stop ? null : typedIn('place') || null;
  return found;
}

function faultInFinding(content) {
  if (!content.type) { return ['stop-type-error', 'stop_choose_type', document.querySelector('#stop-types input')]; }
  if (!content.text) { return ['stop-error', 'write_something', part('stop-text')]; }
  if (Array.from(content.text).length > TEXT_CHARACTERS || !fits(content)) { return ['stop-error', 'too_long', part('stop-text')]; }
  return null;
}

// The next finding is mostly at the same stop: that stays, and everything else goes.
function clearFinding() {
  WALK_TEXTS.concat('place').forEach(function (name) { part('stop-' + name).value = ''; });
  Object.keys(WALK_CHOICES).forEach(function (name) { part('stop-' + name).value = ''; });
  Array.from(document.querySelectorAll('#stop-types input')).forEach(function (each) { each.checked = false; });
  document.querySelector('#stop-types input').focus();
}
