// What came of a ballot: numbers once it is closed and enough have voted, beside those of before.

function drawResult(ballot) {
  redraw('result', ballot, function () {
    var list = part('results');
    var counted = ballot.voters !== null;
    var dots = ballot.options.map(function (option) { return option.dots || 0; });
    var most = Math.max.apply(null, dots.concat(ballot.before ? ballot.before.options.map(dotsOf) : 0, 1));
    empty(list);
    write('result-question', ballot.question);
    write('result-note', counted ? say('voters', ballot.voters) : say(ballot.counting ? 'counting' : 'too_few_votes'));
    inOrder(ballot).forEach(function (option) {
      var row = make('li', 'card result');
      row.appendChild(voice('p', 'text', option.text));
      if (counted) {
        var before = ballot.before && ballot.before.voters !== null ? earlier(ballot.before, option) : null;
        if (before) { row.appendChild(drawBar(dotsOf(before), most, say('before'))); }
        row.appendChild(drawBar(dotsOf(option), most, before ? say('after') : ''));
      }
      list.appendChild(row);
    });
  });
}

// Steps of a scale keep their order; what was chosen between stands with the most first.
function inOrder(ballot) {
  var options = ballot.options.slice();
  if (ballot.voters === null || ballot.kind === 'scale' || ballot.kind === 'pulse') { return options; }
  return options.sort(function (one, other) { return other.dots - one.dots; });
}

function dotsOf(option) { return option.dots || 0; }

function earlier(before, option) {
  return before.options.filter(function (each) { return each.text === option.text; })[0] || null;
}

function drawBar(dots, most, label) {
  var row = make('p', 'bar');
  var line = make('span', 'fill');
  line.style.inlineSize = 100 * dots / most + '%';
  row.appendChild(make('b', label && 'wide', (label ? label + ' ' : '') + inDigits(dots)));
  row.appendChild(make('span', 'track'));
  row.lastChild.appendChild(line);
  return row;
}
