"""Lists of words as sets: as they are written, or as they sound."""

import re

_LETTERS = str.maketrans(
    {"ä": "e", "æ": "e", "ö": "ø", "é": "e", "è": "e", "ü": "y", "w": "v", "z": "s", "’": "'"}
)
_SOUNDS = (
    ("aa", "å"),
    ("nd", "n"),
    ("ld", "l"),
    ("lg", "l"),
    ("gt", "t"),
    ("stj", "st"),
    ("hv", "v"),
    ("ae", "e"),
    ("oe", "ø"),
)
_DOUBLED = re.compile(r"([^\W\d_])\1+")


def words(listed: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(listed.split())


# Common words that would fall together with quite another one (men and mænd, hun and hund, sagt and sat).
_ANOTHER_WORD = words(
    """
    hvert hverken heller fuldt vend vender vendte binær bredde pile vælg penne hælder held helst heltid
    men hun man end sagt lige lege leger legen lægge lægger banen bane banerne kold koldt kolde fyrre
    føler føle følte holger rene sent side sider værre hvor rygter rygte helle sæt allé vent vente ben
    bent tand vand land strand hånd bånd holdt fald falde vej vælge valg vil vild hvil stå hylde fylde
    hele helt hel lad lader legede sted stedet steder hus sal salen sale kende kender sende hvide veje
    vaje vise ese res rest ret rette tet bar bare bær bøn bønne mønt dør døre ører øre bod båd både når
    nær mere mer marked mærke mørke mørk fod fået hår her lån låne låner ro råd rød rødt røde gul guld
    gult skal skald sky tal tald hjul jul juli sne sno lus lys kun kunde kunder under fin fine find
    finde finder vinde vinder vin bil bild bilder ond onde sund sunde mund munde run runde bund bunde
    """
)


def sound(word: str) -> str:
    """Return a form in which the usual spelling mistakes fall together (sælger, sæler, selger)."""
    word = word.lower()
    if word in _ANOTHER_WORD:
        return f"={word}"
    word = word.translate(_LETTERS)
    for written, spoken in _SOUNDS:
        if written in word:
            word = word.replace(written, spoken)
    return _DOUBLED.sub(r"\1", word) if _DOUBLED.search(word) else word


def sounds(listed: str) -> frozenset[str]:
    """Return the words of a list in the form in which spelling mistakes fall together."""
    return frozenset(sound(word) for word in listed.split())
