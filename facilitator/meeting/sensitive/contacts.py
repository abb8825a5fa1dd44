"""E-mail addresses, profile names and number plates."""

import re
from collections.abc import Iterator

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.surroundings import before
from facilitator.meeting.sensitive.word_list import words

# Quantifiers are bounded so that no text can make them slow.
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?: ?\.[\w-]{2,30}){1,3}")
_AT = (
    r"(?: ?[(\[{] ?(?:at|a|snabel-?a|alfa) ?[)\]}] ?"
    r"|[ ]?(?:snabel|krølle|sna[bv]l|kringle)[ -]?(?:a|alfa|ale)\b[ ]?"
    r"|[ ]?alfa[ -]?krølle[ ]|[ ](?:at|małpa|arroba|snabel|krøl+e)[ ])"
)
_DOT = r"(?: ?(?:\.|,|[(\[]?\b(?:punktum|punkt|pungtum|dot|prik|komma|kropka|nokta)\b[)\]]?) ?)"
_ENDINGS = r"(?:dk|com|net|org|eu|se|no|de|nu|pl|info|me|live|tr|ua|uk)\b"
_SPOKEN = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}{_AT}[\w-]{{2,63}}(?:{_DOT}{_ENDINGS}){{1,2}}",
    re.IGNORECASE,
)
# Beside one of the well-known ones the dot may be missing: "bent at gmail", "lis snabel a hotmail dk".
_KNOWN_POST = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}(?:{_AT}| ?@ ?)"
    rf"(?:gmail|g-mail|hotmail|yahoo|live|outlook|icloud|msn|mail|jubii|ofir|stofanet|proton(?:mail)?)\b"
    rf"(?:{_DOT}?[ ]?{_ENDINGS})?",
    re.IGNORECASE,
)
_SPOKEN_CUE = re.compile(
    r"@|\(a|[(\[{] ?a|sna[bv]l|snabel|kr[øi]|alfa|\bat\b|małpa|arroba| a \)", re.IGNORECASE
)
# What was said before the name of the post: "jens punktum holm" is one name.
_SAID_BEFORE = re.compile(
    r"(?<![\w.+-])(?:[\w+-]{1,30} ?"
    r"(?:\.|\b(?:punktum|punkt|dot|prik|bindestreg|underscore|understreg)\b) ?){1,3}$",
    re.IGNORECASE,
)
_COMMA_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64} ?@ ?[\w-]{2,40}[,;: ]{1,2}(?:dk|com|net|org|eu|se|no|de)\b", re.IGNORECASE
)
_SPACED_AT = re.compile(
    r"(?<!\w)\w[\w.]{0,30}(?: \w{1,12}){0,2} @ ?[\w-]{1,40} ?\. ?(?:dk|com|net|org|eu|se|no|de)\b",
    re.IGNORECASE,
)
_FUNCTIONS = words(
    """
    info kontakt post mail kundeservice borgerservice borger bestyrelse bestyrelsen drift sekretariat
    kommunen kommune skolen biblioteket ejendomskontoret beboerhuset klubben foreningen boligforeningen
    kontor kontoret service support afdeling hovedpostkasse press presse job administration
    """
)
_AT_NAME = re.compile(r"(?<![\w.@])@(?P<name>[^\W\d_][\w.]{1,40})")
_PLACES_AFTER_AT = words(
    """
    alle torvet kommunen politiet stationen klubben fælleshuset biblioteket skolen kirken pladsen parken
    søen kl kaffe boligforeningen bestyrelsen everyone here home work
    """
)
_SERVICE = (
    r"(?:snap ?chat|snap(?:pen|per)?|insta(?:gram)?|ig(?!en)|tik ?tok|facebook|fb|face|messenger|telegram"
    r"|discord|twitter|x\.com|whats ?app|signal|skype|kik|twitch|threads|bluesky|reddit|jodel)"
)
_PROFILE_LINK = re.compile(
    r"(?:facebook|fb|instagram|tiktok|twitter|snapchat|linkedin|t|x|youtube|threads)\.(?:com|me|net)/(?!groups|events)@?[\w.\-/]{3,60}",
    re.IGNORECASE,
)
_PROFILE = re.compile(
    rf"(?<!\w){_SERVICE}(?:'?e?ns?)?(?P<cue>(?: ?(?:profil|bruger|navn|brugernavn|konto))?"
    r"(?: ?[:=,]| (?:er|hedder|hedder jeg|hedder han|hedder hun|navn|navnet er|som|under|på)){0,2})"
    r" ?[:=]? ?@?"
    r"(?P<name>[\w.#\-]{3,40})",
    re.IGNORECASE,
)
_PROFILE_BEFORE = re.compile(
    r"(?<![\w@.])(?P<name>(?=[^\W_.]{0,30}[\d._][^\W_])[\w.]{4,40}),?"
    rf" (?:på|i) (?:min )?{_SERVICE}(?!\w)",
    re.IGNORECASE,
)
# "han kalder sig bullerbob på snap", "min profil på nettet hedder sol_1"
_CALLED_THERE = re.compile(
    rf"(?:kalder (?:han |hun )?(?:sig|mig)|hedder|er jeg|er han|er hun|skriver som) (?P<name>[\w.\-]{{4,40}})"
    rf" (?:på|i|inde på) (?:min )?{_SERVICE}(?!\w)"
    r"|(?:profil|konto|bruger)(?:en)? (?:på|i) [\w.]{2,20} (?:hedder|er) (?P<other>[\w.\-]{4,40})",
    re.IGNORECASE,
)
_USER_NAME = re.compile(
    r"\b(?:(?:(?:bruger|profil|gamer|skærm|snap|insta|tik ?tok|discord|roblox|steam|kik|twitch)[- ]?navn"
    r"|gamertag|nickname|username|kaldenavn)(?:et)?(?: er| hedder)?"
    r"|(?:profilen|kontoen)(?: hedder| er|(?=[:=])))[ :=]{1,3}@?(?P<name>[\w.\-]{3,40})",
    re.IGNORECASE,
)
# "find mig på insta lunalykke", "adder mig malle2009"
_FIND_ME = re.compile(
    rf"\b(?:find|følg|adder|add|tilføj|søg|skriv(?: til)?|kontakt)\W{{1,2}}"
    rf"(?:(?:mig|bare|efter)\W{{1,2}}){{0,2}}"
    rf"(?:(?:på|via|over|i)\W{{1,2}})?(?:min )?{_SERVICE}(?!\w)[ :=,]{{1,3}}"
    r"(?:(?:som|under|navn)[ :]{1,2})?@?(?P<name>[\w.\-]{4,40})",
    re.IGNORECASE,
)
_ADD_ME = re.compile(
    r"\b(?:adder|add|tilføj|følg)[ :]{1,2}(?:(?:mig|bare)[ :]{1,2}){0,2}"
    r"(?P<name>(?=[^\W_.]{0,30}[\d_.]\w)[\w.]{4,40})",
    re.IGNORECASE,
)
_ODD = re.compile(r"(?=.*[\d_#])[\w.#\-]*|(?=[^.]+\.[^.])[\w.\-]+")

_PLATE = re.compile(
    r"(?<![\w-])(?P<letters>[A-Za-z]{2})[ .\-]{0,2}(?P<digits>\d\d[ .\-]?\d{3}|\d{3}[ ]\d\d)(?![\w.,-]*\d)"
)
_PLATE_CUE = re.compile(
    r"nummer ?plade|nr\.? ?plade|\bpladen?\b|reg\.? ?n(?:umme)?r|\breg\b|indreg", re.IGNORECASE
)
_CUED_PLATE = re.compile(
    r"(?:nummer ?pladen?|nr\.? ?pladen?|\bpladen?|reg\.? ?n(?:umme)?r)\W{0,3}"
    r"(?:(?:er|var|vist|med|hedder|nok|noget med)\W{1,3}){0,3}"
    r"(?P<plate>[a-zæøå]{1,3}[ .\-]?[a-z]{0,2}[ .\-]?\d{2,3}(?:[ .]?\d{1,3}){0,2})(?!\w)",
    re.IGNORECASE,
)
# Mopeds and trailers have four digits; only beside their own word do these mean anything.
_SHORT_PLATE = re.compile(r"(?<!\w)(?P<plate>[A-Za-z]{2} ?\d\d ?\d\d)(?!\w)")
_SMALL_VEHICLE = re.compile(r"knallert|scooter|trailer|moped|campingvogn|traktor", re.IGNORECASE)
_PLATE_BEFORE = re.compile(
    r"\b(?P<plate>[A-Z]{2,3} ?\d{3}|[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?\d{2,4}) (?:på|som) (?:nummer)?pladen",
    re.IGNORECASE,
)
# Owners may choose what stands on theirs: "ønskeplade LARS 01", "pladen T4X1".
_CHOSEN_PLATE = re.compile(
    r"(?i:ønske(?:numre|nummer)?pladen?|nummer ?pladen?|nr\.? ?pladen?|\bpladen)\W{0,3}"
    r"(?i:(?:er|med|hedder|siger)\W{1,3}){0,2}"
    r"(?P<plate>(?=[A-ZÆØÅ]*\d|[A-ZÆØÅ]{3})[A-ZÆØÅ0-9]{2,7}(?: \d{1,4})?)(?!\w)"
)
# "c m 4 4 1 0 9 er nummerpladen"
_SPACED_PLATE = re.compile(
    r"(?<!\w)(?P<plate>[a-z][ .\-]?[a-z](?:[ .\-]{0,2}\d){5})(?![ ]?\w?\d)", re.IGNORECASE
)
# "bogstaver D og V, tal 3 3 9 0 1"
_TOLD_PLATE = re.compile(
    r"(?:bogstav(?:er|erne)?|plade(?:n)?|nummer|reg)\W{0,3}(?:(?:er|står der|hedder)\W{1,3})?"
    r"(?P<plate>[a-z]\W{1,3}(?:og |så )?[a-z]\W{1,3}(?:(?:og|så|tal|tallene|så tallene|cifrene)\W{1,3}){0,3}"
    r"\d(?:[ ,.\-]{0,3}\d){4})(?!\d)",
    re.IGNORECASE,
)
# From abroad: "WGM 4582K", "HH-AB 1234", "ABC 12D"; only beside a vehicle.
_FOREIGN_PLATE = re.compile(
    r"(?<![\w-])(?P<plate>(?:[A-Z]{3}[ \-]?\d{2,5}[A-Z]{0,2}|[A-Z]{2}[ \-]?\d{3,5}[A-Z]{1,2}"
    r"|[A-Z]{1,3}[ \-][A-Z]{1,2}[ ]?\d{2,4}"
    r"|[A-Z]{1,2}[ \-]?\d{2,3}[ \-]?[A-Z]{2,3}|[A-Z]{3}[ ]?\d\d[A-Z]))(?![\w-])"
)
_PART_OF_PLATE = re.compile(
    r"\b(?P<plate>(?:starter|begynder|slutter|ender) (?:med|på) (?:[a-z]{2}|\d{2,5})"
    r"(?: og (?:slutter|ender)(?: på| med)? \d{2,5})?)(?!\w)",
    re.IGNORECASE,
)
_ANY_VEHICLE = re.compile(
    r"\b(?:bil(?:en|er|ist)?|vare(?:bil|vogn)(?:en)?|lastbil(?:en)?|vogn(?:en)?|taxa(?:en)?|knallert(?:en)?"
    r"|motorcykel|kassevogn(?:en)?|nummerplade\w*|autocamper|trailer(?:en)?|parker\w{1,4}|car|van|auto|samochód|araba)\b",
    re.IGNORECASE,
)
_NO_FOREIGN_PLATES = words("bmw vw kia mg ds suv el ev dk kl nr kr ca km br bus linje rute e85 co2")
# Norms and units that look like the two letters of a plate.
_NO_PLATES = words("ds en kr nr kl is iso")
# So do these, unless they stand in capitals before two and three digits.
_MOSTLY_NO_PLATES = words("dn dk km mm st tv eu dr bo hk kw mv no")
# In small letters these are Danish words before a number.
_SMALL_WORDS = words(
    """
    af at bi ca da de du er et få ja jo nu og om op os pa på så ti til to th mf ud up vi ad gå må se ni
    cv id vw pr
    """
)


MOST_BEFORE = 60


def contacts(text: str) -> list[Flag]:
    """Return the addresses and names under which somebody can be reached."""
    flags: list[Flag] = []
    if "@" in text:
        flags += _mails(text)
        taken = [(flag.start, flag.end) for flag in flags]
        flags += (
            flag for flag in _at_names(text) if not any(start <= flag.start < end for start, end in taken)
        )
    taken = [(flag.start, flag.end) for flag in flags]
    flags += (
        flag
        for flag in (_spoken_mails(text) if _SPOKEN_CUE.search(text) else ())
        if not any(start < flag.end and flag.start < end for start, end in taken)
    )
    flags += _named_profiles(text)
    flags += _profiles(text)
    return flags


def _mails(text: str) -> Iterator[Flag]:
    for match in _MAIL.finditer(text):
        if match[0].split("@")[0].strip().lower() not in _FUNCTIONS:
            yield Flag(match.start(), match.end(), Kind.EMAIL, Reason.MAIL_ADDRESS)
    for match in _COMMA_MAIL.finditer(text):
        yield Flag(match.start(), match.end(), Kind.EMAIL, Reason.MAIL_ADDRESS)
    for match in _SPACED_AT.finditer(text):
        if match[0].split("@")[0].strip().lower().split()[-1] not in _FUNCTIONS:
            yield Flag(match.start(), match.end(), Kind.EMAIL, Reason.MAIL_ADDRESS)


def _spoken_mails(text: str) -> Iterator[Flag]:
    for pattern in (_SPOKEN, _KNOWN_POST):
        for match in pattern.finditer(text):
            before_it = _SAID_BEFORE.search(text, max(0, match.start() - MOST_BEFORE), match.start())
            start = before_it.start() if before_it is not None else match.start()
            yield Flag(start, match.end(), Kind.EMAIL, Reason.SPOKEN_MAIL_ADDRESS)


def _at_names(text: str) -> Iterator[Flag]:
    for match in _AT_NAME.finditer(text):
        if match["name"].lower() not in _PLACES_AFTER_AT:
            yield Flag(match.start(), match.end(), Kind.HANDLE, Reason.PROFILE_NAME)


def _named_profiles(text: str) -> Iterator[Flag]:
    """Yield what somebody says to be called there."""
    for match in _CALLED_THERE.finditer(text):
        said = "name" if match["name"] else "other"
        if match[said].lower() not in _NO_PROFILES:
            yield Flag(match.start(said), match.end(said), Kind.HANDLE, Reason.PROFILE_NAME)
    for pattern in (_FIND_ME, _ADD_ME):
        for match in pattern.finditer(text):
            if match["name"].lower() not in _NO_PROFILES and not match["name"].isdecimal():
                yield Flag(match.start("name"), match.end("name"), Kind.HANDLE, Reason.PROFILE_NAME)
    for match in _USER_NAME.finditer(text):
        if not match["name"].isdecimal():
            yield Flag(match.start("name"), match.end("name"), Kind.HANDLE, Reason.PROFILE_NAME)


def _profiles(text: str) -> Iterator[Flag]:
    for match in _PROFILE_LINK.finditer(text):
        yield Flag(match.start(), match.end(), Kind.HANDLE, Reason.PROFILE_NAME)
    for match in _PROFILE_BEFORE.finditer(text):
        yield Flag(match.start("name"), match.end("name"), Kind.HANDLE, Reason.PROFILE_NAME)
    for match in _PROFILE.finditer(text):
        cue, name = match["cue"].strip(), match["name"]
        strong = cue.endswith((":", "=")) or "hedder" in cue.lower() or "navn" in cue.lower()
        strong = strong or _is_own_profile(text, match)
        strong = strong or (cue.lower().endswith("under") and name[:1].isupper())
        if match[0][:1].lower() in {"f", "m", "s"} and match[0][:4].lower() in {
            "face",
            "fb: ",
            "fb :",
            "mess",
            "sign",
        }:
            strong = False
        odd = _ODD.fullmatch(name) is not None and not name.isdecimal()
        if (strong and len(name.strip(".-")) > 2) or odd:
            yield Flag(match.start("name"), match.end("name"), Kind.HANDLE, Reason.PROFILE_NAME)


def _is_own_profile(text: str, match: re.Match[str]) -> bool:
    """Tell "min snap er thebigali" from "min snap er nede"."""
    said = before(text, match).lower().split()[-1:]
    is_own = said in (["min"], ["mit"], ["hans"], ["hendes"])
    return is_own and match["cue"].strip() in {"er", "hedder"} and match["name"].lower() not in _NO_PROFILES


_NO_PROFILES = words(
    """
    nede fuld sjov blevet væk dårlig lukket hacket for ikke den det der god min mit gået privat slettet
    kun bare altid meget ret også død i på ude hvis når eller fordi gruppen siden siderne hver mere
    være lave skal kan vil have efter under samt både facebook instagram snapchat tiktok messenger insta
    snap hvor hvem hvad derfor hellere inden senest grupper borgere beboere
    """
)


def plates(text: str) -> list[Flag]:
    """Return the number plates in `text`."""
    if not any(character.isdecimal() for character in text) and "plade" not in text.lower():
        return []
    cued = _PLATE_CUE.search(text) is not None
    flags = [
        Flag(match.start(), match.end(), Kind.PLATE, Reason.NUMBER_PLATE)
        for match in _PLATE.finditer(text)
        if (_may_be_plate(match["letters"], match["digits"]) and (cued or _looks_like_plate(match)))
        or (match[0][2:].isdecimal() and _VEHICLE.search(before(text, match)))
    ]
    patterns = (
        _CUED_PLATE,
        _PLATE_BEFORE,
        _CHOSEN_PLATE,
        *([_PART_OF_PLATE] if cued else []),
        *([_SPACED_PLATE] if cued or _ANY_VEHICLE.search(text) else []),
        *([_TOLD_PLATE] if "bogstav" in text.lower() or cued else []),
        *([_SHORT_PLATE] if _SMALL_VEHICLE.search(text) else []),
    )
    for pattern in patterns:
        flags += (
            Flag(match.start("plate"), match.end("plate"), Kind.PLATE, Reason.NUMBER_PLATE)
            for match in pattern.finditer(text)
            if pattern is not _SHORT_PLATE or _may_be_plate(match["plate"][:2])
        )
    if _ANY_VEHICLE.search(text):
        flags += (
            Flag(match.start(), match.end(), Kind.PLATE, Reason.NUMBER_PLATE)
            for match in _FOREIGN_PLATE.finditer(text)
            if re.split(r"[ \-\d]", match["plate"].lower())[0] not in _NO_FOREIGN_PLATES | _NO_PLATES
        )
    return flags


_VEHICLE = re.compile(
    r"\b(?:bil(?:en)?|varebil|varevogn(?:en)?|golf|polo|bmw|audi|mercedes|opel|toyota|ford|skoda|volvo|citroen"
    r"|peugeot|renault|fiat|kia|seat|passat|taxa(?:en)?|trailer(?:en)?)\b[^.!?]{0,20}$",
    re.IGNORECASE,
)


def _may_be_plate(letters: str, digits: str = "") -> bool:
    low = letters.lower()
    if low in _MOSTLY_NO_PLATES and not (letters.isupper() and digits[2:3] in {" ", "."}):
        return False
    return low not in _NO_PLATES and (letters.isupper() or low not in _SMALL_WORDS)


def _looks_like_plate(match: re.Match[str]) -> bool:
    letters, written = match["letters"], match[0]
    return letters.isupper() or letters.islower() or written[2:].isdecimal()
