"""E-mail addresses and profile names."""

import re
from collections.abc import Iterator

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.surroundings import before
from facilitator.meeting.sensitive.word_list import words

# Quantifiers are bounded so that no text can make them slow.
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?: ?\.[\w-]{2,30}){1,3}")
_AT = (
    r"(?: ?[(\[{] ?(?:at|a|snabel(?:[ -]?a)?|krølle(?:[ -]?a)?|alfa) ?[)\]}] ?"
    r"|[ ]?(?:snabel|krølle|sna[bv]l|snable|krølla|kringle)[ -]?(?:a|alfa|ale)\b[ ]?"
    r"|[ ]?(?:alfa[ -]?(?:krølle|hat|tegn)|ad[ -]?tegn|at[ -]?tegn)[ ]"
    r"|[ ](?:at|małpa|arroba|snabel|krøl+e)[ ])"
)
_DOT = r"(?: ?(?:\.|,|[(\[]?\b(?:punktum|punkt|pungtum|dot|prik|komma|kropka|nokta)\b[)\]]?) ?)"
_ENDINGS = r"(?:dk|com|net|org|eu|se|no|de|nu|pl|info|me|live|tr|ua|uk)\b"
# What stands behind the name; the name itself is looked for backwards, from there.
_SPOKEN = re.compile(rf"(?:{_AT}| ?@ ?)[\w-]{{2,63}}(?:\.[\w-]{{2,30}}){{0,2}}(?:{_DOT}{_ENDINGS}){{1,2}}")
# Beside one of the well-known ones the dot may be missing: "bent at gmail", "lis snabel a hotmail dk".
_KNOWN_POST = re.compile(
    rf"(?:{_AT}| ?@ ?)"
    rf"(?:gmail|g-mail|hotmail|yahoo|live|outlook|icloud|msn|mail|jubii|ofir|stofanet|proton(?:mail)?)\b"
    rf"(?:{_DOT}?[ ]?{_ENDINGS})?"
    # "lise_b hos gmail punktum com"
    rf"|[ ](?:hos|på|i|ved)[ ](?:gmail|hotmail|yahoo|live|outlook|icloud|jubii|mail){_DOT}[ ]?{_ENDINGS}",
)
_SAID_AT = re.compile(
    r"[@(\[{]|a(?:[td](?:\b|[ -]?tegn)|lfa|rroba)|sna[bv]|kr[øi]|małpa"
    r"|(?:hos|på|i|ved) (?=\w+mail|yahoo|live|outl|iclo|jub)"
)
_OF_NAME = frozenset("_.+-")
LONGEST_NAME = 64
# What was said before the name of the post: "jens punktum holm" is one name.
_SAID_BEFORE = re.compile(
    r"(?<![\w.+-])(?:[\w+-]{1,30} ?"
    r"(?:\.|\b(?:punktum|punkt|dot|prik|bindestreg|underscore|understreg)\b) ?){1,3}$",
)
_COMMA_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64} ?@ ?[\w-]{2,40}[,;: ]{1,2}(?:dk|com|net|org|eu|se|no|de)\b"
)
_SPACED_AT = re.compile(
    r"(?<!\w)\w[\w.]{0,30}(?: \w{1,12}){0,2} @ ?[\w-]{1,40} ?\. ?(?:dk|com|net|org|eu|se|no|de)\b",
)
_FUNCTIONS = words(
    """
    vicevaert vicevært varmemester redaktion booking udlejning skole bibliotek
    ejendom havekontor kirke kirkekontor sundhedshus genbrug hovednummer naboer nyheder
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
    r"|discord|twitter|x\.com|whats ?app|signal|skype|kik|twitch|threads|bluesky|reddit|jodel|steam"
    r"|roblox|fortnite|viber|linkedin)"
)
_SERVICE_SAID = re.compile(rf"(?<!\w){_SERVICE}")
_PROFILE_LINK = re.compile(
    r"(?:facebook|fb|instagram|tiktok|twitter|snapchat|linkedin|t|x|youtube|threads)\.(?:com|me|net)/(?!groups|events)@?[\w.\-/]{3,60}",
)
_PROFILE = re.compile(
    rf"(?<!\w){_SERVICE}(?:'?e?ns?)?(?P<cue>(?: ?(?:profil|bruger|navn|brugernavn|konto))?"
    r"(?: ?[:=,]| (?:er|hedder|hedder jeg|hedder han|hedder hun|navn|navnet er|som|under|på)){0,2})"
    r" ?[:=]? ?@?"
    r"(?P<name>(?!#)[\w.#\-]{3,40})",
)
_PROFILE_BEFORE = re.compile(
    r"(?<![\w@.])(?P<name>(?=[^\W_.]{0,30}[\d._][^\W_])[\w.]{4,40}),?"
    rf" (?:på|i) (?:min )?{_SERVICE}(?!\w)",
)
# "han kalder sig bullerbob på snap", "min profil på nettet hedder sol_1"
_CALLED_THERE = re.compile(
    rf"(?:kalder (?:han |hun )?(?:sig|mig)|hedder|er jeg|er han|er hun|skriver som) (?P<name>[\w.\-]{{4,40}})"
    rf" (?:på|i|inde på) (?:min )?{_SERVICE}(?!\w)"
)
# "jeg streamer på twitch under nordkystviggo", "på discord er jeg skovmus"
_UNDER = re.compile(
    rf"\b(?:jeg|mig|min|mit|han|hun|ham|hende)\b[^.!?\n]{{0,40}}"
    rf"(?<!\w){_SERVICE}(?:'?e?ns?)? (?:under|som) (?:navnet )?"
    r"(?P<name>(?!\w+(?:et|en|erne|ede)\b)[\w.\-]{5,40})"
    rf"|\b(?:på|i) {_SERVICE} (?:er|hedder|kalder) (?:jeg|han|hun) (?:mig |sig )?(?P<called>[\w.\-]{{5,40}})"
)
_IS_CALLED = re.compile(
    r"(?:profil|konto|bruger)(?:en)? (?:på|i) [\w.]{2,20} (?:hedder|er) (?P<name>[\w.\-]{4,40})"
)
_USER_NAME = re.compile(
    r"\b(?:(?:(?:bruger|profil|gamer|skærm|spil|snap|insta|tik ?tok|discord|roblox|steam|kik|twitch)[- ]?navn"
    r"|gamertag|nick(?:name)?|username|kaldenavn)(?:et)?(?: er| hedder)?"
    r"|(?:profilen|kontoen)(?: hedder| er|(?=[:=])))[ :=]{1,3}@?(?P<name>[\w.\-]{3,40})",
)
# "find mig på insta lunalykke", "adder mig malle2009"
_FIND_ME = re.compile(
    rf"\b(?:find|følg|adder|add|tilføj|søg|skriv(?: til)?|kontakt)\W{{1,2}}"
    rf"(?:(?:mig|bare|efter)\W{{1,2}}){{0,2}}"
    rf"(?:(?:på|via|over|i)\W{{1,2}})?(?:min )?{_SERVICE}(?!\w)[ :=,]{{1,3}}"
    r"(?:(?:som|under|navn)[ :]{1,2})?@?(?P<name>[\w.\-]{4,40})",
)
# What no word looks like: "mettehhh.86", "oksi_bond", "xxnoah1xx"; believed where profiles are spoken of.
_ODD_NAME = re.compile(
    r"(?<![\w@./-])(?P<name>(?=[a-zæøå._]{0,30}[\d_])(?=(?:[\d._]{0,8}[a-zæøå]){4})[\w.]{6,40})"
    r"(?![\w@/-])"
)
# "u/vestbyfyren" of Reddit, "ravnsborgboy#4471" of Discord.
_PATTERNED_NAME = re.compile(
    r"(?:(?<![\w/])u/(?P<path>[\w\-]{3,30})|(?<!\w)(?P<tagged>[^\W\d][\w.]{2,30}#\d{3,5})(?!\w))"
)
_GROUPS_OWN = re.compile(r"gruppe|\bside|forening|klub|afdeling|kommune")
# "linkedin punktum com skråstreg in skråstreg camillabruun"
_SLASH_SAID = re.compile(
    rf"(?<!\w){_SERVICE}(?: punktum com)? skråstreg (?:in skråstreg )?(?P<name>[\w.\-]{{4,40}})"
)
_PROFILES_SAID = re.compile(
    rf"(?<!\w)(?:{_SERVICE}|linkedin|nextdoor)(?!\w)|brugernavn|\bprofil(?:en)?\b|gamertag"
)
# "insta snabel a lune_kager"
_AT_SAID = re.compile(
    rf"(?<!\w){_SERVICE}(?!\w)[ :=,]{{1,3}}(?:(?:er|hedder) )?"
    r"(?:snabel[ -]?a|krøl+e[ -]?a(?:lfa)?|snabelen)[ :]{1,2}(?P<name>[\w.\-]{3,40})"
)
_ADD_ME = re.compile(
    r"\b(?:adder|add|tilføj|følg)[ :]{1,2}(?:(?:mig|bare)[ :]{1,2}){0,2}"
    r"(?P<name>(?=[^\W_.]{0,30}[\d_.]\w)[\w.]{4,40})",
)
_ODD = re.compile(r"(?=.*[\d_#])[\w.#\-]*|(?=[^.]+\.[^.])[\w.\-]+")

MOST_BEFORE = 60


def contacts(text: str, small: str) -> list[Flag]:
    """Return under which addresses and names somebody can be reached, and what they are called there."""
    flags: list[Flag] = []
    if "@" in small:
        flags += _mails(small)
        flags += (flag for flag in [*_at_names(small)] if not _lies_in(flag, flags))
    flags += (flag for flag in [*_spoken_mails(small)] if not _lies_in(flag, flags))
    flags += _named_profiles(small)
    flags += (_profile(match, match.lastgroup or 0) for match in _PATTERNED_NAME.finditer(small))
    if _PROFILES_SAID.search(small):
        flags += (flag for flag in [*_odd_names(small)] if not _lies_in(flag, flags))
    if _SERVICE_SAID.search(small):
        flags += _found_there(small)
        flags += _profiles(text, small)
    return flags


def _lies_in(flag: Flag, others: list[Flag]) -> bool:
    return any(flag.start < other.end and other.start < flag.end for other in others)


def _mails(text: str) -> Iterator[Flag]:
    for match in _MAIL.finditer(text):
        if match[0].split("@")[0].strip() not in _FUNCTIONS:
            yield Flag(match.start(), match.end(), Kind.EMAIL, Reason.MAIL_ADDRESS)
    for match in _COMMA_MAIL.finditer(text):
        yield Flag(match.start(), match.end(), Kind.EMAIL, Reason.MAIL_ADDRESS)
    for match in _SPACED_AT.finditer(text):
        if match[0].split("@")[0].strip().split()[-1] not in _FUNCTIONS:
            yield Flag(match.start(), match.end(), Kind.EMAIL, Reason.MAIL_ADDRESS)


def _spoken_mails(text: str) -> Iterator[Flag]:
    for said in _SAID_AT.finditer(text):
        for pattern in (_SPOKEN, _KNOWN_POST):
            # The blank before belongs to what is said.
            match = pattern.match(text, max(0, said.start() - 1)) or pattern.match(text, said.start())
            name = _name_before(text, match.start()) if match is not None else None
            if match is not None and name is not None and text[name : match.start()] not in _FUNCTIONS:
                before_it = _SAID_BEFORE.search(text, max(0, name - MOST_BEFORE), name)
                start = before_it.start() if before_it is not None else name
                yield Flag(start, match.end(), Kind.EMAIL, Reason.SPOKEN_MAIL_ADDRESS)


def _name_before(text: str, end: int) -> int | None:
    """Return where the name that ends here begins."""
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] in _OF_NAME):
        start -= 1
    return start if 0 < end - start <= LONGEST_NAME else None


def _at_names(text: str) -> Iterator[Flag]:
    for match in _AT_NAME.finditer(text):
        if match["name"] not in _PLACES_AFTER_AT:
            yield _profile(match, 0)


def _profile(match: re.Match[str], group: str | int) -> Flag:
    return Flag(match.start(group), match.end(group), Kind.HANDLE, Reason.PROFILE_NAME)


def _named_profiles(text: str) -> Iterator[Flag]:
    """Yield names that are said to be one, wherever that is."""
    if any(said in text for said in ("profil", "konto", "bruger")):
        yield from (
            _profile(match, "name")
            for match in _IS_CALLED.finditer(text)
            if match["name"] not in _NO_PROFILES
        )
    if any(said in text for said in ("navn", "profil", "konto", "gamertag", "nick", "username")):
        yield from (
            _profile(match, "name") for match in _USER_NAME.finditer(text) if not match["name"].isdecimal()
        )
    if "add" in text or "føj" in text or "følg" in text:
        yield from _unless_words(_ADD_ME.finditer(text))
    if any(said in text for said in (".com/", ".me/", ".net/")):
        yield from (_profile(match, 0) for match in _PROFILE_LINK.finditer(text))


def _unless_words(matches: Iterator[re.Match[str]]) -> Iterator[Flag]:
    for match in matches:
        if match["name"] not in _NO_PROFILES and not match["name"].isdecimal():
            yield _profile(match, "name")


def _odd_names(text: str) -> Iterator[Flag]:
    for match in (*_ODD_NAME.finditer(text), *_SLASH_SAID.finditer(text)):
        is_of_all = match["name"].endswith((".dk", ".com")) or match["name"].startswith("covid")
        if not is_of_all and not _GROUPS_OWN.search(before(text, match)):
            yield _profile(match, "name")


def _found_there(text: str) -> Iterator[Flag]:
    """Yield what somebody says to be called in a service that is named."""
    for match in _CALLED_THERE.finditer(text):
        if match["name"] not in _NO_PROFILES:
            yield _profile(match, "name")
    yield from (_profile(match, "name") for match in _AT_SAID.finditer(text))
    yield from _unless_words(_FIND_ME.finditer(text))
    for match in _UNDER.finditer(text):
        if match[match.lastgroup or 0] not in _NO_PROFILES:
            yield _profile(match, match.lastgroup or 0)


def _profiles(text: str, small: str) -> Iterator[Flag]:
    for match in _PROFILE_BEFORE.finditer(small):
        yield _profile(match, "name")
    for match in _PROFILE.finditer(small):
        name = match["name"]
        is_odd = _ODD.fullmatch(name) is not None and not name.isdecimal()
        if is_odd or (len(name.strip(".-")) > 2 and _is_surely_one(text, small, match)):
            yield _profile(match, "name")


def _is_surely_one(text: str, small: str, match: re.Match[str]) -> bool:
    """Tell "snap: sofie" and "min insta er sol" from "facebook er nede"."""
    if match[0].startswith(_ALSO_WORDS):
        return False
    cue = match["cue"].strip()
    if cue.endswith((":", "=")) or "hedder" in cue or "navn" in cue or _is_own_profile(small, match):
        return True
    return cue.endswith("under") and text[match.start("name")].isupper()


_ALSO_WORDS = ("face", "fb: ", "fb :", "mess", "sign")


def _is_own_profile(text: str, match: re.Match[str]) -> bool:
    """Tell "min snap er thebigali" from "min snap er nede"."""
    said = before(text, match).split()[-1:]
    is_own = said in (["min"], ["mit"], ["hans"], ["hendes"])
    return is_own and match["cue"].strip() in {"er", "hedder"} and match["name"] not in _NO_PROFILES


_NO_PROFILES = words(
    """
    nede fuld sjov blevet væk dårlig lukket hacket for ikke den det der god min mit gået privat slettet
    kun bare altid meget ret også død i på ude hvis når eller fordi gruppen siden siderne hver mere
    være lave skal kan vil have efter under samt både facebook instagram snapchat tiktok messenger insta
    aldrig altid aktiv gratis logget blokeret medlem admin administrator frivillig pseudonym anonym sjældent
    snap hvor hvem hvad derfor hellere inden senest grupper borgere beboere
    """
)
