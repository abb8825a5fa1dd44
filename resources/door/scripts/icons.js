// Small pictures, drawn with one line, by the names that types of notes carry; and two of the page's own.

var ICONS = {
  exclamation: 'M12 3.500L22 20.500H2zM12 10v5M12 17.800v.2',
  bulb: 'M9 18h6M10 21h4M8.500 14.500a5.500 5.500 0 1 1 7 0c-.8.7-1 1.300-1 2h-5c0-.7-.2-1.300-1-2z',
  thumb_up: 'M7 11v9H4v-9zM7 12l4-8c1.700 0 2.500 1 2.200 2.700L12.600 10H18c1.500 0 2.300 1.200 2 2.600l-1.300 5.500c-.3 1.200-1.100 1.900-2.300 1.900H7',
  crack: 'M4 4h16v16H4zM13 4l-3 5 4 3-3 4 1 4',
  pin_unsafe: 'M12 21.500s-7-6-7-11.500a7 7 0 1 1 14 0c0 5.500-7 11.500-7 11.500zM12 6.500v4.500M12 13.500v.2',
  pin_pleasant: 'M12 21.500s-7-6-7-11.500a7 7 0 1 1 14 0c0 5.500-7 11.500-7 11.500zM9 10.500c1.500 2.300 4.500 2.300 6 0',
  question: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M9.500 9.500a2.500 2.500 0 1 1 3.600 2.300c-.8.4-1.100.9-1.100 1.700M12 16.500v.2',
  hand: 'M8 12V5.500a1.500 1.500 0 0 1 3 0V11m0-1V4.500a1.500 1.500 0 0 1 3 0V11m0-.5V6a1.500 1.500 0 0 1 3 0v8.500c0 4-2.500 6.500-6 6.500-2.500 0-4-1-5.300-3.200L3.500 13.500c-.8-1.400 1-2.700 2.200-1.500L8 14.500',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18c-5-5-5-13 0-18',
  shield: 'M12 3l7 3v6c0 4.400-3 7.500-7 9-4-1.500-7-4.600-7-9V6zM9 12l2.200 2.200L15.200 10',
  note: 'M5 4h14v16H5zM8.500 9h7M8.500 13h7M8.500 17h4',
};

var SVG = 'http://www.w3.org/2000/svg';

function icon(name) {
  var picture = document.createElementNS(SVG, 'svg');
  var path = document.createElementNS(SVG, 'path');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', own(ICONS, name) || ICONS.note);
  picture.appendChild(path);
  return picture;
}

// A slow phone shows the words first, with room for the picture beside them.
function drawIcons() {
  Array.from(document.querySelectorAll('[data-icon]')).forEach(function (each) {
    if (!each.querySelector('svg')) { each.insertBefore(icon(each.dataset.icon), each.lastElementChild); }
  });
}
