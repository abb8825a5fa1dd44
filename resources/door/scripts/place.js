// Where it is: a place with a name, a square of the picture, a point that is tapped, or own words.

// area: the picture that the meeting has. x, y: shares of its width and height, or null.
var place = { area: null, x: null, y: null, cards: [] };

function takeArea(area) {
  place.area = area;
  redraw('spots', area, function () {
    var select = part('spot');
    empty(select);
    select.appendChild(new Option(say('no_place'), ''));
    if (area) {
      area.spots.forEach(function (spot) { select.appendChild(new Option(spot.name, spot.x + ' ' + spot.y)); });
      squares(area).forEach(function (square) { select.appendChild(new Option(say('square') + ' ' + square[0], square[1])); });
    }
    part('area').hidden = true;
    part('area-open').setAttribute('aria-expanded', 'false');
    putPoint(null, null);
  });
  show('spot', area);
  show('spot-label', area);
  show('area-open', area);
}

// A1 to H6, as printed on the sheet that hangs in the hall; the middle of each.
function squares(area) {
  var found = [];
  for (var row = 0; row < area.rows; row += 1) {
    for (var column = 0; column < area.columns; column += 1) {
      var middle = (column + 0.5) / area.columns + ' ' + (row + 0.5) / area.rows;
      found.push([String.fromCharCode(65 + column) + (row + 1), middle]);
    }
  }
  return found;
}

function putPoint(x, y) {
  var pin = part('area-pin');
  place.x = x;
  place.y = y;
  pin.hidden = x === null;
  pin.style.left = 100 * x + '%';
  pin.style.top = 100 * y + '%';
}

function takeSpot() {
  var point = part('spot').value.split(' ');
  if (point.length === 2) { putPoint(Number(point[0]), Number(point[1])); } else { putPoint(null, null); }
}

function tapPicture(event) {
  var frame = part('area-frame').getBoundingClientRect();
  var x = Math.min(1, Math.max(0, (event.clientX - frame.left) / frame.width));
  var y = Math.min(1, Math.max(0, (event.clientY - frame.top) / frame.height));
  // The list says where that is, to those who see no pin.
  var column = Math.min(place.area.columns - 1, Math.floor(x * place.area.columns));
  var row = Math.min(place.area.rows - 1, Math.floor(y * place.area.rows));
  // Where homes are blurred, the exact point does not even leave the phone.
  if (place.area.blurs) {
    x = (column + 0.5) / place.area.columns;
    y = (row + 0.5) / place.area.rows;
  }
  putPoint(x, y);
  part('spot').selectedIndex = 1 + place.area.spots.length + row * place.area.columns + column;
}

// The picture is large, and fetched only by who wants to point.
function openPicture() {
  var opening = part('area').hidden;
  var picture = part('area-picture');
  show('area', opening);
  part('area-open').setAttribute('aria-expanded', String(opening));
  if (opening && picture.dataset.id !== place.area.id) {
    picture.dataset.id = place.area.id;
    picture.alt = place.area.description || place.area.name;
    picture.src = '/area?' + place.area.id;
    drawGrid(place.area);
    drawPins();
  }
}

function drawGrid(area) {
  var grid = part('area-grid');
  empty(grid);
  for (var column = 0; column < area.columns; column += 1) {
    grid.appendChild(make('b', '', String.fromCharCode(65 + column))).style.left = 100 * (column + 0.5) / area.columns + '%';
  }
  for (var row = 0; row < area.rows; row += 1) {
    grid.appendChild(make('b', 'row', String(row + 1))).style.top = 100 * (row + 0.5) / area.rows + '%';
  }
  grid.style.backgroundSize = 100 / area.columns + '% 100%, 100% ' + 100 / area.rows + '%';
}

// What the room has said already; the list of cards says the same in words.
function drawPins() {
  var grid = part('area-grid');
  Array.from(grid.querySelectorAll('i')).forEach(function (pin) { grid.removeChild(pin); });
  place.cards.forEach(function (card) {
    if (!card.pin) { return; }
    var pin = grid.appendChild(make('i', card.type));
    pin.style.left = 100 * card.pin[0] + '%';
    pin.style.top = 100 * card.pin[1] + '%';
  });
}

function placeNow() {
  if (!part('place')) { return null; }
  var name = clean(part('place').value).trim();
  if (!name && place.x === null) { return null; }
  var found = {};
  if (name) { found.name = name; }
  if (place.x !== null) {
    found.x = Math.round(1000 * place.x) / 1000;
    found.y = Math.round(1000 * place.y) / 1000;
  }
  return found;
}

function clearPlace() {
  part('place').value = '';
  part('spot').value = '';
  putPoint(null, null);
}

function watchPlace() {
  part('spot').addEventListener('change', takeSpot);
  part('area-open').addEventListener('click', openPicture);
  part('area-frame').addEventListener('click', tapPicture);
}
