// The looks come along in the script: nothing is drawn before both are there, and one answer less is waited for.

// LOOKS is the style sheet, put in when the script is put together.
function dress() {
  try {
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(LOOKS);
    document.adoptedStyleSheets = [sheet];
  } catch (error) {
    // A browser from before 2023 fetches them.
    var link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/page.css';
    document.head.appendChild(link);
  }
}

dress();
