// The form for one note: a type, a text, perhaps a category and a place; send.

var TEXT_CHARACTERS = 500;
var TEXT_BYTES = 1700;
var COUNT_FROM = 100;

// round: the open round. sending: the envelope whose answer the form awaits; its text stays until then.
// handOver: a helper's phone waits for the next one to write.
// sentIn, received: the rounds that the newest note and the newest receipt are for.
var form = { round: null, sending: '', sentIn: '', received: '', handOver: false, onSend: null };

// What stands in the catalogue under a part's own name.
function labelParts() {
  document.querySelectorAll('[data-say]').forEach(function (each) { each.textContent = say(each.dataset.say); });
  tellSending();
  tellCount();
}

function takeRound(round, view) {
  form.round = round;
  redraw('types', round.types, function () { drawTypes(round.types, view.meeting.language); });
  redraw('categories', round.categories, function () { drawCategories(round.categories, view.meeting.language); });
  show('types', round.types.length > 1);
  show('category-field', round.ask_category && round.categories.length > 0);
  soon(function () {
    show('place-field', form.round.ask_place);
    if (form.round.ask_place) { takeArea(joining.view.area); }
  });
}

function drawTypes(types, fallback) {
  var before = chosenType();
  var buttons = part('type-buttons');
  empty(buttons);
  types.forEach(function (type) {
    var label = make('label', 'type');
    var radio = make('input');
    radio.type = 'radio';
    radio.name = 'type';
    radio.value = type.id;
    radio.checked = types.length === 1 || type.id === before;
    label.dataset.type = type.id;
    label.dataset.icon = type.icon;
    label.appendChild(radio);
    label.appendChild(make('span', '', named(type.names, fallback)));
    buttons.appendChild(label);
  });
  soon(drawIcons);
}

function chosenType() {
  var radio = document.querySelector('#type-buttons input:checked');
  return radio ? radio.value : '';
}

function drawCategories(categories, fallback) {
  var select = part('category');
  var before = select.value;
  empty(select);
  select.appendChild(new Option(say('no_category'), ''));
  soon(function () {
    categories.forEach(function (category) { select.appendChild(new Option(named(category.names, fallback), category.id)); });
    select.value = before;
    if (select.selectedIndex < 0) { select.selectedIndex = 0; }
  });
}

function textLeft() { return TEXT_CHARACTERS - Array.from(clean(part('text').value)).length; }

function tellCount() {
  var left = textLeft();
  write('text-left', left > COUNT_FROM ? '' : left >= 0 ? say('characters_left', left) : say('characters_over', -left));
}

function contentNow() {
  return {
    v: 1,
    k: 'note',
    rid: newRequestId(),
    room: kept.room,
    round: form.round.id,
    type: chosenType(),
    cat: form.round.ask_category && part('category').value || null,
    text: clean(part('text').value).trim(),
    place: form.round.ask_place ? placeNow() : null,
    time: null,
    helper: kept.helper || null,
  };
}

// What is missing is said beside the field, and the field is ready to be filled in.
function faultIn(content) {
  if (!content.type) { return ['type-error', 'choose_type', document.querySelector('#type-buttons input')]; }
  if (!content.text) { return ['text-error', 'write_something', part('text')]; }
  var bytes = new TextEncoder().encode(content.text).length;
  if (textLeft() < 0 || bytes > TEXT_BYTES || !fits(content)) { return ['text-error', 'too_long', part('text')]; }
  return null;
}

function trySend(event) {
  event.preventDefault();
  if (form.sending || !form.round) { return; }
  write('type-error', '');
  write('text-error', '');
  var content = contentNow();
  var fault = faultIn(content);
  if (fault) {
    write(fault[0], say(fault[1]));
    if (fault[2]) { fault[2].focus(); }
    return;
  }
  form.sending = 'sealing';
  tellSending();
  // Sealing takes an old phone a moment; let it say so first.
  setTimeout(function () { form.onSend(content); }, 30);
}

function tellSending() {
  write('send', say(form.sending ? 'sending' : 'send'));
  part('send').setAttribute('aria-disabled', !!form.sending);
  part('text').readOnly = Boolean(form.sending);
}

// The text has left the form for good: it is sealed, here and nowhere else.
function clearForm() {
  part('text').value = '';
  clearPlace();
  if (kept.helper) {
    part('category').selectedIndex = 0;
    if (form.round.types.length > 1) { part('form').reset(); }
  }
  tellCount();
}

function endSending() {
  form.sending = '';
  tellSending();
}
