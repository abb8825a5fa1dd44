"""Three hundred and more texts that would like to be a script."""

import html
from typing import Final
from urllib.parse import quote

from tests.hostile import MARKUP, XSS

# Each does window.hit = 1, if anything lets it.
_HIT: Final = "window.hit=1"
_SHAPES: Final = (
    "<script>{}</script>",
    "<script src=/page.js></script><script>{}</script>",
    "<img src=x onerror={}>",
    "<img/src=x/onerror={}>",
    "<IMG SRC=x OnErRoR='{}'>",
    "<svg onload={}>",
    "<svg/onload={}//",
    "<svg><set onbegin={} attributeName=x>",
    "<svg><use href='data:image/svg+xml,<svg id=x onload={}>#x'>",
    "<math href=javascript:{}>tryk</math>",
    "<iframe srcdoc='<script>parent.{}</script>'></iframe>",
    "<iframe src='javascript:parent.{}'></iframe>",
    "<body onload={}>",
    "<body onpageshow={}>",
    "<details open ontoggle={}>x</details>",
    "<input autofocus onfocus={}>",
    "<select autofocus onfocus={}></select>",
    "<textarea autofocus onfocus={}></textarea>",
    "<video src=x onerror={}></video>",
    "<audio src=x onerror={}></audio>",
    "<object data='javascript:{}'></object>",
    "<embed src='javascript:{}'>",
    "<a href='javascript:{}' autofocus>tryk</a>",
    "<form action='javascript:{}'><button autofocus>tryk</button></form>",
    "<button popovertarget=x onclick={}>tryk</button><p popover id=x>",
    "<p style='animation-name:arrive' onanimationstart={}>x</p>",
    "<style>@keyframes x{{}}</style><b style='animation-name:x' onanimationend={}>",
    "<template shadowrootmode=open><script>{}</script></template>",
    "<meta http-equiv=refresh content='0;url=javascript:{}'>",
    "<link rel=stylesheet href='javascript:{}'>",
    "<table background='javascript:{}'>",
    "{{{{constructor.constructor('{}')()}}}}",
    "${{{}}}",
    "javascript:{}",
    "data:text/html,<script>opener.{}</script>",
)
_WAYS: Final = (
    lambda text: text,
    lambda text: f'">{text}',
    lambda text: f"'>{text}",
    lambda text: f"</textarea></select></script>{text}",
    lambda text: f"--><!--{text}",
    html.escape,
    lambda text: quote(text, safe=""),
    lambda text: text.replace("<", "\\u003c"),
    lambda text: text.replace(" ", "\t").replace("<", "<\x0c"),
    lambda text: f"\u202e{text}\u202c",
)

PAYLOADS: Final = tuple(
    dict.fromkeys(
        [*XSS, *MARKUP, "__proto__", "constructor", "toString", "<!--", "]]>", "\u2028\u2029"]
        + [way(shape.format(_HIT)) for shape in _SHAPES for way in _WAYS]
    )
)
