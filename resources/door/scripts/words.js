// What the page says: the texts of one language, picked by the number's plural category.

var words = { language: '', texts: {}, rules: null };

function speak(start) {
  words.language = start.language;
  words.texts = start.texts;
  words.rules = null;
  document.documentElement.lang = start.language;
  document.documentElement.dir = start.dir;
}

// say('minutes_left', 5): a number chooses the form and stands where {n} is.
function say(key, number) {
  var text = own(words.texts, key);
  if (text === undefined) { return ''; }
  if (typeof text !== 'string') {
    // Opened when a number is first told: a slow phone shows the form before it.
    if (!words.rules && window.Intl && Intl.PluralRules) { words.rules = new Intl.PluralRules(words.language); }
    text = text[words.rules ? words.rules.select(number) : 'other'] || text.other;
  }
  return text.replace('{n}', number === undefined ? '' : inDigits(number));
}

// The digits of codes, house numbers and 114: the same in every language.
function inDigits(number) {
  return window.Intl ? new Intl.NumberFormat(words.language + '-u-nu-latn').format(number) : String(number);
}

// A sentence that the meeting brings along in several languages.
function named(names, fallback) {
  if (!names) { return ''; }
  return own(names, words.language) || own(names, fallback) || names[Object.keys(names)[0]] || '';
}

// A name from outside may be "constructor": only what we put in ourselves counts.
function own(table, name) {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}
