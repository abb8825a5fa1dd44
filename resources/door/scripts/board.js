// What the room says: released cards, the agenda, and what was agreed.

function drawCards(view) {
  show('board', view.cards.length > 0);
  redraw('cards', [view.cards, view.round], function () {
    var list = part('cards');
    var known = {};
    Array.from(list.children).forEach(function (row) { known[row.dataset.card] = true; });
    var first = list.children.length === 0;
    empty(list);
    place.cards = view.cards;
    drawPins();
    view.cards.forEach(function (card) {
      var row = drawCard(card, view);
      if (!first && !known[card.id]) { row.classList.add('new'); }
      list.appendChild(row);
    });
  });
}

function drawCard(card, view) {
  var types = view.round ? view.round.types : [];
  var type = types.filter(function (each) { return each.id === card.type; })[0];
  var row = make('li', 'card');
  row.dataset.card = card.id;
  row.dataset.type = card.type;
  var head = make('p', 'kind');
  head.appendChild(icon(type ? type.icon : own(ICON_OF_TYPE, card.type)));
  head.appendChild(make('span', '', type ? named(type.names, view.meeting.language) : say('type_' + card.type)));
  row.appendChild(head);
  row.appendChild(voice('p', 'text', card.text, card.language));
  if (card.place) { row.appendChild(voice('p', 'mark', card.place)); }
  if (card.count > 1) { row.appendChild(make('p', 'mark', say('said_by', card.count))); }
  if (card.edited) { row.appendChild(make('p', 'mark', say('edited'))); }
  return row;
}

// A card outlives its round; its picture and its word do, too.
var ICON_OF_TYPE = {
  concern: 'exclamation', idea: 'bulb', strength: 'thumb_up', weakness: 'crack',
  unsafe: 'pin_unsafe', pleasant: 'pin_pleasant', question: 'question', offer: 'hand',
};

function drawActions(view) {
  show('actions-part', view.actions.length > 0 || Boolean(view.next_meeting));
  redraw('next-meeting', view.next_meeting, function () {
    write('next-meeting', view.next_meeting ? say('next_meeting') + ' ' : '');
    part('next-meeting').appendChild(voice('bdi', '', view.next_meeting));
  });
  redraw('actions', view.actions, function () {
    var list = part('actions');
    empty(list);
    view.actions.forEach(function (action) {
      var row = make('li', 'card');
      row.appendChild(voice('p', 'text', action.what));
      row.appendChild(voice('p', 'mark', [action.owner, action.due].filter(Boolean).join(' · ')));
      list.appendChild(row);
    });
  });
}

function drawAgenda(view) {
  show('agenda-part', view.agenda.length > 0);
  redraw('agenda', view.agenda, function () {
    var list = part('agenda');
    empty(list);
    view.agenda.forEach(function (item) {
      var row = voice('li', item.state, item.title);
      if (item.state === 'now') {
        row.setAttribute('aria-current', 'step');
        row.appendChild(make('strong', 'mark', ' ' + say('now')));
      }
      list.appendChild(row);
    });
  });
}

function tellTimeLeft(view) {
  var now = view && view.phase === 'live' && view.now;
  var minutes = now && now.ends ? Math.ceil((Date.parse(now.ends) - meetingNow()) / 60000) : 0;
  write('left', now && now.paused ? say('paused') : minutes > 0 ? say('minutes_left', minutes) : '');
}
