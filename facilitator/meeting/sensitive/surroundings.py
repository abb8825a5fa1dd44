"""What stands around digits and says what they count."""

import re

_LIST_CUE = re.compile(
    r"(?:blok(?:ke|kene|ken)?|numrene|numre|husnumre|opgang(?:e|ene)?|linjer?(?:ne)?|bus(?:ser|serne)?|uger?(?:ne)?"
    r"|sal|side(?:rne)?|bord(?:e|ene)?|indgang(?:e|ene)?|kl|klokken|tog(?:et|ene)?|år(?:ene|et)?|punkt(?:erne)?|rute|måler(?:en)?"
    r"|cvr|ean|p-nr|sag(?:s?nummer|en)?|regning(?:en|s)?|faktura\w*|ordre\w*|\bvare\w*|konto\w*|kunde\w*|journal\w*|afsnit|paragraf|§|mellem|fra|afgang(?:e|ene)?|zoner?|rum(?:mene)?"
    r"|lejlighederne|husene|garage(?:r|rne)?|perioden"
    r"|(?:el|vand|varme|gas|bi)?måler(?:en|ne)?|viser|viste|aflæst til|\w*(?:kode|licens)n?"
    # Whatever has a number of its own and is no telephone.
    r"|\b(?!telefon|tlf|mobil|fastnet|privat|hjemme|arbejd|kontakt|sms|person|cpr|nød|direkte)\w{2,}"
    r"(?:nummer|nummeret|nr))[. :]{0,3}(?:nr\.? ?)?"
    r"(?:(?:er|viser|siger|lyder|på|hedder|sagde|viste|står på) )?$",
)
UNIT_AFTER = re.compile(
    r"\s{0,2}(?:kr\b|kroner|,-|mio|m2|m²|km|kwh|%|procent|personer|biler|husstande"
    r"|eller \d{1,4}(?! ?\d)|euro|€|stk"
    r"|mand\b|unge\b|år\b|årige|-årig"
    r"|cykler|mere\b|gange\b|børn\b|træer|pladser)",
)
NEAR = 40
LATEST_HOUR = 24


def before(text: str, match: re.Match[str]) -> str:
    """Return what stands right before a match."""
    return text[max(0, match.start() - NEAR) : match.start()]


def is_listed(said: str) -> bool:
    """Tell whether what stands before digits says that they are a list, a case, a bus."""
    ending = said.rstrip(". :")[-1:]
    return (ending.isalpha() or ending == "§") and _LIST_CUE.search(said) is not None


def digits_of(written: str) -> str:
    """Return the digits alone."""
    return "".join(character for character in written if character.isdecimal())


# "7516o482", "20l5", "zt 8l o77": a letter among digits, by a slip or to get past us.
_MIXED = re.compile(r"(?<![^\W\d_])(?=[oil]{0,8}\d)[oil\d]{2,12}(?![^\W\d_])", re.IGNORECASE)
# "2S4B7781" and "2S 4B 77 81": these letters only where a whole number stands.
_DISGUISED = re.compile(
    r"(?<!\w)(?=\d)[oilsbzg\d]{2,8}(?:[ .\-]?(?=[oilsbzg]{0,3}\d)[oilsbzg\d]{2,4}){1,4}(?!\w)", re.IGNORECASE
)
_LOOKALIKES = str.maketrans("oilsbzgOILSBZG", 2 * "0115829")
FEWEST_FIGURES, WHOLE = 5, (8, 10)


def in_figures(text: str) -> str:
    """Return the text with such letters as digits; every place in it stays what it was."""
    return _DISGUISED.sub(_undisguised, _MIXED.sub(lambda match: match[0].translate(_LOOKALIKES), text))


def _undisguised(match: re.Match[str]) -> str:
    written = match[0]
    is_whole = sum(map(str.isalnum, written)) in WHOLE
    figures = sum(map(str.isdecimal, written))
    return written.translate(_LOOKALIKES) if is_whole and figures >= FEWEST_FIGURES else written
