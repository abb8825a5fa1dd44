// The looks come along in the script: nothing is drawn before both are there, and one answer less is waited for.

// looks() returns the style sheet; it is put in when the script is put together.
function dress() {
  try {
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(looks());
    document.adoptedStyleSheets = [sheet];
  } catch (error) {
    // A browser from before 2023 fetches them.
    var link = make('link');
    link.rel = 'stylesheet';
    link.href = '/page.css';
    document.head.appendChild(link);
  }
}
