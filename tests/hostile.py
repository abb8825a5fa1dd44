"""Texts that participants should not be able to do harm with, for every test that takes a text."""

from typing import Final

from hypothesis import strategies as st

MARKUP: Final = (
    "<b>fed</b>",
    "<b>aldrig lukket",
    "</para><para>",
    "<para><img src='/etc/passwd'/></para>",
    '<a href="javascript:alert(1)">tryk her</a>',
    '<font color="red" size="90">STOR</font>',
    "<img src=file:///etc/hostname>",
    "&amp;&lt;b&gt;&#0;&#x1f;&nbsp;&unknown;",
    "<![CDATA[ ]]> <!-- --> <?xml version='1.0'?>",
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
    "{{7*7}} ${7*7} <%= 7*7 %> #{7*7} %s %n %(x)s {0} {x.__class__}",
    "# Overskrift\n* punkt\n[link](javascript:alert(1)) ![](http://example.invalid/x.png)",
    "'; DROP TABLE card; --",
    '" OR 1=1 --',
    "\\u003cscript\\u003e \\x3c \\0 \\n C:\\temp\\..\\..\\",
    "../../../../etc/passwd\x00.png",
    "<table><tr><td>" * 40,
)

XSS: Final = (
    "<script>alert(1)</script>",
    "<ScRiPt>alert(1)</sCrIpT>",
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)//",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<iframe src=javascript:alert(1)>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<math><mtext></p><style><img src=x onerror=alert(1)>",
    "<style>@import'http://example.invalid/x.css';</style>",
    "<link rel=stylesheet href=http://example.invalid/x.css>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<base href=http://example.invalid/>",
    "<form action=javascript:alert(1)><button>tryk</button></form>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "javascript:alert(document.domain)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "vbscript:msgbox(1)",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "<a href='&#106;avascript:alert(1)'>tryk</a>",
    "`-alert(1)-`${alert(1)}",
    "');alert(1);//",
    "</script><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "<x onclick=alert(1) style='position:fixed;inset:0'>tryk</x>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>rul</marquee>",
    "__proto__[x]=1",
)

FORMULAS: Final = tuple(
    f"{sign}{rest}"
    for sign in (
        "=",
        "+",
        "-",
        "@",
        "\t=",
        "\r=",
        "\n=",
        "\uff1d",
        "\uff0b",
        "\uff0d",
        "\uff20",
        " =",
        '"=',
        "'=",
    )
    for rest in ('HYPERLINK("http://example.invalid","tryk")', "cmd|' /C calc'!A0", "1+1")
)

CONTROL: Final = (
    "\x00",
    "f\x00\x00r",
    "".join(map(chr, range(32))),
    "".join(map(chr, range(0x7F, 0xA0))),
    "bip\x07\x08\x08\x08slettet",
    "\x1b[31mr\u00f8d\x1b[0m\x1b]0;titel\x07",
    "linje\r\nlinje\rlinje\x0blinje\x0clinje\x85linje\u2028linje\u2029linje",
    "\n" * 300,
    " " * 300,
    "\t" * 300,
    "\u00ad\u200b\u200c\u2060\ufeff",
    "usyn\u200blig\ufeff tekst\u2061\u2062\u2063\u2064",
    "\u2800\u3164\u115f\u1160\uffa0\u034f\u17b4",
    "\ufffe\uffff\U0001ffff\U0010ffff",
    "\ue000\uf8ff\U000f0000\U0010fffd",
    "\ufff9anm\u00e6rket\ufffatekst\ufffb",
    "A\U000e0041\U000e0042\U000e0043\U000e007f",
    "skjult\ufe01\ufe02\U000e0100\U000e01ef",
)

BIDI: Final = (
    "\u202egnp.exe",
    "adgang \u202eegæn",
    "\u2067\u2066\u2069\u202a\u202b\u202c\u202d",
    "\u061c\u200e\u200fmark",
    "\u202e" * 200 + "vendt",
    "abc \u05d0\u05d1\u05d2 123 \u0645\u0631\u062d\u0628\u0627",
)

SURROGATES: Final = ("\ud800", "\udfff", "a\ud83db", "\ude00\ud83d", "\ud83d\ude00", "slut\udbff")

ZALGO: Final = (
    "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034d",
    "".join(letter + "\u0336\u0489\u20dd\u0363" * 12 for letter in "tårnhøj"),
    "\u0301" * 400,
    "a" + "\u0301\u0316" * 5_000,
    " \u0300\n\u0301\u0302",
    "\u0041\u030a \u00e5 \u212b \u0061\u030a",
    "\ufdfa" * 60,
    "\u1e9b\u0323 \ufb2c \u0958 \U0001d160",
)

HONEST: Final = (
    "Der er helt mørkt på stien bag blok 7 efter kl. 17.",
    "الإضاءة ضعيفة قرب الملعب",
    "السَّلَامُ عَلَيْكُمْ وَرَحْمَةُ اللَّهِ",
    "روشنایی پشت بلوک هفت خیلی کم است",
    "بلاک سات کے پیچھے بہت اندھیرا ہے",
    "За сьомим блоком зовсім темно, їздити небезпечно",
    "Bloğun arkası çok karanlık, ışık istiyoruz",
    "Za blokiem jest ciemno, proszę o więcej światła",
    "Waddada dambe aad bay u mugdi tahay",
    "👩‍👩‍👧‍👦 👩🏽‍🚒 🏳️‍🌈 ❤️ 1️⃣ 🇩🇰 👍🏿",
    "H\u2082O, 20 °C, ½ time, § 8, 100 €, “citat” – og så…",
    "Phở, İstanbul, Łódź, Åse, Ængstelig, Øst, Żółw",
)

LONG: Final = (
    "a" * 100_000,
    "æ" * 100_000,
    "ord " * 25_000,
    "\n" * 100_000,
    "x\n" * 50_000,
    "\u200b" * 100_000,
    "\u0301" * 100_000,
    "e" + "\u0301" * 99_999,
    "<" * 100_000,
    "👩\u200d" * 50_000,
    "\ud800" * 100_000,
    "\ufdfa" * 100_000,
    "1 " * 50_000,
    "@" * 100_000,
    "a.b@" * 25_000,
)

SHORT: Final = ("", " ", *MARKUP, *XSS, *FORMULAS, *CONTROL, *BIDI, *SURROGATES, *ZALGO, *HONEST)
EVERYTHING: Final = (*SHORT, *LONG)


def nasty_text() -> st.SearchStrategy[str]:
    """Any code points at all, mixed with pieces of the corpus."""
    piece = st.one_of(
        st.sampled_from(SHORT),
        st.text(st.characters(), max_size=40),
        st.text(
            st.sampled_from(
                "a \n\t\r\u0301\u0323\u0651\u064e\u200d\ufe0f\u20e31👩❤\ud83d\ude00\u202e\u1100\u1161\u11a8"
            ),
            max_size=60,
        ),
    )
    return st.lists(piece, max_size=6).map("".join)
