"""Where a text says that an offence is done: the verb or noun that says so, whoever does it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from facilitator.meeting.sensitive.offence_words import (
    ADVERBS,
    AGE_LIMITED,
    CHILDREN,
    DEEDS,
    HARMLESS_AFTER,
    THINGS_DAMAGED,
    VERBS,
    VICTIMS,
    Form,
    Needs,
    Verb,
    is_drug,
    is_goods,
    is_offender,
)
from facilitator.meeting.sensitive.people_words import PREPOSITIONS, SHOPS
from facilitator.meeting.sensitive.tokens import Tokens, sound
from facilitator.meeting.sensitive.word_list import sounds, words

REACH = 7
LONG_REACH = 12
VICTIM_REACH = 5
AFTER_VERB = 3


@dataclass(frozen=True, slots=True)
class Offence:
    """The token that says it; `is_label` for what somebody is ("tyv") instead of does."""

    at: int
    form: Form
    is_label: bool = False
    needs_trade: bool = False
    """True for a bare "sælger": a crime unless selling is the person's trade."""


def offences(tokens: Tokens, named: frozenset[int]) -> list[Offence]:
    """Return the offences; `named` are the tokens of persons' names, who can be victims."""
    found: list[Offence] = []
    for at in range(len(tokens)):
        if is_offender(tokens.sound[at]) or _is_bands(tokens, at):
            found.append(Offence(at, Form.FINITE, is_label=True))
        offence = _first_offence(tokens, at, named)
        if offence is not None:
            found.append(offence)
    return found


def _first_offence(tokens: Tokens, at: int, named: frozenset[int]) -> Offence | None:
    for verb in VERBS.get(tokens.sound[at], ()):
        offence = _offence(tokens, at, verb, named)
        if offence is not None:
            return offence
    return None


def _offence(tokens: Tokens, at: int, verb: Verb, named: frozenset[int]) -> Offence | None:
    if _means_something_else(tokens, at):
        return None
    if verb.needs is Needs.NOTHING:
        return Offence(at, verb.form)
    window = _window(tokens, at)
    if verb.needs is Needs.SALE:
        return _sale(tokens, at, verb, window)
    if verb.needs is Needs.VICTIM:
        return Offence(at, verb.form) if _has_victim(tokens, at, named) else None
    if verb.needs is Needs.FAVOUR:
        window = _window(tokens, at, LONG_REACH)
    return Offence(at, verb.form) if _TESTS[verb.needs](window) else None


def _means_something_else(tokens: Tokens, at: int) -> bool:
    harmless = HARMLESS_AFTER.get(tokens.sound[at])
    if harmless is None:
        return False
    near = tokens.sound[at + 1 : at + 1 + AFTER_VERB]
    return any(word in harmless for word in near)


def _window(tokens: Tokens, at: int, reach: int = REACH) -> list[str]:
    """Return the sounds that follow in the sentence, as far as an object can stand."""
    last = at + 1
    while last < len(tokens) and last - at <= reach and tokens.sentence[last] == tokens.sentence[at]:
        last += 1
    return tokens.sound[at + 1 : last]


def _has_victim(tokens: Tokens, at: int, named: frozenset[int]) -> bool:
    for near in range(at + 1, min(at + 1 + VICTIM_REACH, len(tokens))):
        if tokens.sentence[near] != tokens.sentence[at] or tokens.low[near] in {
            "men",
            "når",
            "hvis",
            "fordi",
            "mens",
        }:
            return False
        if tokens.sound[near] in VICTIMS or near in named:
            return True
    return False


def _sale(tokens: Tokens, at: int, verb: Verb, window: list[str]) -> Offence | None:
    """Selling is an offence with such goods, to children, or when nobody says what is sold."""
    if any(is_goods(word) for word in window):
        return Offence(at, verb.form)
    if any(word in AGE_LIMITED for word in window) and any(word in CHILDREN for word in window):
        return Offence(at, verb.form)
    if _sells_something_or_other(window):
        return Offence(at, verb.form, needs_trade=True)
    is_sale = tokens.sound[at] in _SELLING
    if not is_sale or verb.form is Form.PARTICIPLE:
        return None
    return Offence(at, verb.form, needs_trade=True) if _says_no_object(tokens, at) else None


_SELLING = sounds("sælger solgte sælge langer")


def _sells_something_or_other(window: list[str]) -> bool:
    joined = " ".join(window[:6])
    return joined.startswith("med") and any(word in joined for word in _SOMETHING)


_SOMETHING = tuple(sorted(sounds("noget ting alting"))) + ("et eler anet",)


def _says_no_object(tokens: Tokens, at: int) -> bool:
    after = at + 1
    while (
        after < len(tokens) and tokens.sentence[after] == tokens.sentence[at] and tokens.low[after] in ADVERBS
    ):
        after += 1
    if (
        after >= len(tokens)
        or tokens.sentence[after] != tokens.sentence[at]
        or not tokens.raw[after][0].isalnum()
    ):
        return True
    return tokens.low[after] in _NO_OBJECT


_NO_OBJECT = (
    PREPOSITIONS
    | words("og men når mens hjemme her der ude nede oppe inde ham hende han hun foran derude dernede")
) - {"af"}


def _is_bands(tokens: Tokens, at: int) -> bool:
    """Recognise "med i banden", "medlem af en bande", "sidder i fængsel"."""
    spoken = tokens.sound[at]
    before = tokens.low[max(0, at - 5) : at]
    if spoken in _BANDS:
        return "med" in before or "medlem" in before or "leder" in before or "i" in before[-1:]
    return spoken in _PRISONS and "i" in before[-2:]


_BANDS = sounds(
    "banden bande bandemiljøet rockerklub ltf bandidos brothas angels bander bandekonflikten bandekrigen"
)
_PRISONS = sounds("fængsel fængslet spjældet brummen arresten arrest vridsløse nyborg_statsfængsel")


def _any_of(listed: frozenset[str]) -> Callable[[list[str]], bool]:
    return lambda window: not listed.isdisjoint(window)


def _possession(window: list[str]) -> bool:
    for place, word in enumerate(window):
        if word in _FINDING:
            return False
        if is_goods(word):
            return place < REACH
    return False


_FINDING = sounds(
    "fundet set talt snakket lugtet meldt anmeldt hørt klaget ringet fjernet opdaget lugter fortalt skrevet mistanke overblik "
    "imod mod sagt samlet uden prøvet stoppet hjulpet kamp haft_nok nok bange fat"
)


def _driving(window: list[str]) -> bool:
    near = window[:REACH]
    if not _INTOXICATED.isdisjoint(near) or any(word.endswith("ful") for word in near):
        return True
    return not {"uden", "ingen", "ikke", "mistet"}.isdisjoint(near) and not _LICENCE.isdisjoint(near)


_INTOXICATED = sounds(
    "ræs brandert bandert råddenfuld fuld fulde beruset påvirket skæv spritkørsel sprit spritter stiv hønefuld stjålet stjålen spritkørsler vanvidskørsel pløre"
)
_LICENCE = sounds("kørekort kort frakendt")


def _taking(window: list[str]) -> bool:
    near = set(window)
    if not _BRIBES.isdisjoint(near):
        return True
    if not _TILLS.isdisjoint(near) and not _OUT_OF.isdisjoint(near):
        return True
    return not _MONEY.isdisjoint(near) and not _WRONGLY.isdisjoint(near)


_BRIBES = sounds("bestikkelse returkommission beskyttelsespenge bestikkelser dusør_sort smørelse")
_TILLS = sounds(
    "kassen kassebeholdningen kontoen fælleskassen festkassen klubkassen foreningskassen bankkontoen kollekten penge pengene fælleskontoen"
)
_OUT_OF = sounds("af fra under egen lomme lommen selv privat")
_MONEY = sounds(
    "penge pengene beløb midler kontanthjælp dagpenge førtidspension boligstøtte børnepengene sygedagpenge kontingent"
)
_WRONGLY = sounds(
    "under sort sorte bordet egen lomme uberettiget ulovligt selvom stoffer druk_selv snyd ved siden for_sig_selv"
)


def _touch(window: list[str]) -> bool:
    near = window[:6]
    return not {"ved", "på", "i", "efter"}.isdisjoint(near) and not _TOUCHED.isdisjoint(near)


_TOUCHED = sounds(
    "pigerne piger pige børn børnene drengene drenge barn hende små kvinder damerne brysterne røven skridtet veninder mig damer kvinderne pigen dreng"
)


def _peeping(window: list[str]) -> bool:
    near = set(window)
    if not _WINDOWS.isdisjoint(near):
        return "in" in near or "ind" in near or "af" in near
    if "bileder" in near and not _WATCHED.isdisjoint(near):
        return True
    return not _SHAME.isdisjoint(near) or (not _WATCHED.isdisjoint(near) and not _CHANGING.isdisjoint(near))


_WINDOWS = sounds("vinduer vinduerne vinduet vindue brevsprækken altandøren")
_SHAME = sounds(
    "soveværelset badeværelset nøgen nøgenbilleder nøgne børneporno dickpics pikbilleder diller pik kønsdele tissemand nøgenvideoer"
)
_WATCHED = sounds("pigerne piger børn børnene kvinder drengene damer damerne barn kvinderne os småpiger")
_CHANGING = sounds(
    "omklædning omklædningen omklædningsrummet badet brusebadet bruser toilettet smug skjult vaskekælderen soveværelset kamera lejlighed bade "
    "svømmehallen legepladsen skjulte"
)


def _illicit(window: list[str]) -> bool:
    return not _ILLICIT.isdisjoint(window)


_ILLICIT = sounds(
    "sort sorte ulovligt ulovlig illegale illegal illegalt ulovlige fortrolige fortroligt personoplysninger falske falsk_navn papirer"
)


def _conviction(window: list[str]) -> bool:
    return not _CONVICTIONS.isdisjoint(window[:6])


_CONVICTIONS = sounds(
    "dom domme straffeattest plettet fængselsstraf behandlingsdom fodlænke tilhold tilholdsret polititilhold"
)


def _property(window: list[str]) -> bool:
    """Recognise "tager folks pakker", "læser vores post", "sparker døren ind", "vasker penge hvide"."""
    near = window[:6]
    if "penge" in near and not _WHITE.isdisjoint(near):
        return True
    pairs = [*zip(window, window[1:], strict=False), *zip(window, window[2:], strict=False)]
    owned = any(owner in _OWNED_BY and thing in _OWNED for owner, thing in pairs)
    broken = not _OPENED.isdisjoint(near) and not {"in", "op", "ind"}.isdisjoint(near)
    return owned or broken or (not _WATCHED.isdisjoint(near[:1]) and "drone" in near)


_WHITE = sounds("hvid hvide hvidt")
_OWNED_BY = sounds(
    "folks andres min mine mit vores hans hendes naboens naboernes beboernes alles deres søns datters mors fars"
)
_OWNED = sounds(
    "pakker pakke post posten avis aviser cykel cykler taske telefon mobil ting tøj penge pung nøgle nøgler vasketøj værktøj knallert "
    "scooter løbehjul bil biler dankort kort breve sager kælderrum kælderrummet lejlighed lejligheder jakke computer smykker havemøbler "
    "barnevogn grill potteplanter blomster pension nummerplader hjelm"
)
_OPENED = sounds(
    "døren døre dørene låsen låse kælderdøren hoveddøren ruden postkassen postkasser vinduet kælderrum cykelrummet"
)


def _drinking(window: list[str]) -> bool:
    near = set(window[:6])
    return not {"på", "i"}.isdisjoint(near) and not _AT_WORK.isdisjoint(near)


_AT_WORK = sounds("jobbet arbejdet arbejde arbejdstiden vagten vagt arbejdstid tjenesten")


def _neglect(window: list[str]) -> bool:
    near = set(window[:8])
    return not _WEAK_ONES.isdisjoint(near) and not _LEFT.isdisjoint(near)


_WEAK_ONES = sounds(
    "børn børnene barn barnet baby babyen ungerne unger datter søn hund hunden hundene mor pigerne kone dyrene"
)
_LEFT = sounds("alene sulte inde bilen altanen grimt bundet luder vinteren kulden mad")


def _favour(window: list[str]) -> bool:
    joined = " ".join(window)
    return any(phrase in joined for phrase in _FAVOURS)


_FAVOURS = tuple(
    " ".join(sound(word) for word in phrase.split())
    for phrase in (
        "uden om ventelisten", "udenom ventelisten", "foran i køen", "uden om reglerne", "udenom reglerne", "op ad ventelisten",
        "for vores penge", "af vores penge", "for foreningens penge", "for fælleskassens", "foreningens penge", "boligforeningens penge",
        "fællesskabets penge", "beboernes penge", "for vores husleje", "klubbens penge", "til familien og vennerne", "til sine venner",
        "regning hver", "foreningens regning", "bestyrelsens regning", "vores regning", "kommunens regning", "egen lomme", "egne lommer",
        "mod betaling", "mod penge", "op mod penge", "for penge om natten", "regnskabet om", "på regnskabet", "regnskabet passe",
        "glad for de små", "glad for børn", "glad for små", "med i det", "inden razziaen", "i kassen", "tipper banden", "med rockerne",
        "med banden", "med pusherne", "med bandemedlemmer", "penge for at", "penge ind for", "penge sort", "skattefrit", "uden om skat",
        "udenom skat", "billeder af børn", "til sin egen familie", "billeder af småpiger", "billeder af pigerne",
    )
)  # fmt: skip


def _behind(window: list[str]) -> bool:
    near = window[:6]
    if _BEHIND.isdisjoint(near):
        return False
    return not DEEDS.isdisjoint(window)


_BEHIND = sounds("bag skyld skyldig ansvarlig stået")


def _grip(window: list[str]) -> bool:
    near = window[:5]
    caught = not _CAUGHT.isdisjoint(near) and not _CAUGHT_WITH.isdisjoint(near)
    return caught or ("in" in near[:2] and "for" in near and not DEEDS.isdisjoint(window))


_CAUGHT = sounds(
    "taget snuppet fanget knaldet pågrebet grebet buret dom domme straf straffeattest plettet fængselsstraf behandlingsdom fodlænke bøde"
)
_CAUGHT_WITH = sounds("med for i på ved af straffeattest fodlænke dom")


_FIRE_THINGS = sounds(
    "ild brand ilden bål containeren containere container bil biler bilen skraldespande skraldespandene skur skuret postkasser postkasse postkassen"
)
_THRUST_THINGS = sounds("ned kniv kniven dæk dækkene dækket ild hul penge pengene skruetrækker lomme")
_THROWN = sounds(
    "brosten sten stenene flasker flaske glas æg fyrværkeri kanonslag molotov cykler møbler brænde"
)
_THROWN_AT = sounds("efter mod på ned ud igennem ind")
_ENTERED = sounds(
    "ind in op folks lejligheder kælderrum kælderrummene biler bilen lejligheden andres fælleshuset"
)
_SHOT_AT = sounds(
    "efter på mod gevær luftgevær haglgevær pistol duer katte duerne folk nogen bueskydning_nej"
)
_RUN_THINGS = sounds(
    "salget hashsalget banden handlen hashhandlen narkohandlen bordel bordellet hashklub slænget hashklubben spilleklub pusherne stofsalget massageklinik"
)

_TESTS: Mapping[Needs, Callable[[list[str]], bool]] = {
    Needs.POSSESSION: _possession,
    Needs.DEED: lambda window: (
        not DEEDS.isdisjoint(window)
        or ("sort" in window and "arbejde" in window)
        or ("falske" in window and "anmeldelser" in window)
        or "social" in window
        or any(is_drug(word) for word in window)
    ),
    Needs.FIRE: _any_of(_FIRE_THINGS),
    Needs.ENTRY: _any_of(_ENTERED),
    Needs.THRUST: _any_of(_THRUST_THINGS),
    Needs.THROW: lambda window: not _THROWN.isdisjoint(window) and not _THROWN_AT.isdisjoint(window),
    Needs.SHOT: _any_of(_SHOT_AT),
    Needs.DRIVING: _driving,
    Needs.TAKING: _taking,
    Needs.TOUCH: _touch,
    Needs.PEEPING: _peeping,
    Needs.DAMAGE: _any_of(THINGS_DAMAGED),
    Needs.ILLICIT: _illicit,
    Needs.RUN: _any_of(_RUN_THINGS),
    Needs.BEHIND: _behind,
    Needs.GRIP: _grip,
    Needs.CONVICTION: _conviction,
    Needs.PROPERTY: _property,
    Needs.DRINKING: _drinking,
    Needs.NEGLECT: _neglect,
    Needs.FAVOUR: _favour,
}

IS_SHOP = SHOPS
