"""What near a verb makes an offence of it: each test looks at the words that follow, as they sound."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from facilitator.meeting.sensitive.offence_things import (
    AGE_LIMITED,
    CHILDREN,
    DEEDS,
    THINGS_DAMAGED,
    is_drug,
    is_goods,
)
from facilitator.meeting.sensitive.verb_table import Needs
from facilitator.meeting.sensitive.word_list import sounds

# An object stands at most this many words behind its verb.
REACH = 7


def _any_of(listed: frozenset[str]) -> Callable[[list[str]], bool]:
    return lambda window: not listed.isdisjoint(window)


def _possession(window: list[str]) -> bool:
    if window[:1] in (["imod"], ["mod"]):  # "tager imod hælervarer"
        window = window[1:]
    if "til" in window and not AGE_LIMITED.isdisjoint(window) and not CHILDREN.isdisjoint(window):
        return True
    for place, word in enumerate(window):
        if word in _FINDING:
            return False
        if is_goods(word) and (place == 0 or window[place - 1] not in _ABOUT):
            return place < REACH
    return False


_ABOUT = frozenset({"om", "mod", "imod", "uden"})
_FINDING = sounds(
    """
    fundet set talt snakket lugtet meldt anmeldt hørt klaget ringet fjernet opdaget lugter fortalt
    skrevet mistanke overblik imod mod sagt samlet uden prøvet stoppet hjulpet kamp nok bange fat
    """
)


def _driving(window: list[str]) -> bool:
    near = window[: 2 * REACH]
    if "efter" in near[1:] and not _DRINKS.isdisjoint(near[near.index("efter", 1) :]):
        return True
    if not _INTOXICATED.isdisjoint(near) or any(word.endswith("ful") for word in near):
        return True
    if "ned" in near and not _RUN_OVER.isdisjoint(near):
        return True
    return not {"uden", "ingen", "ikke", "mistet"}.isdisjoint(near) and not _LICENCE.isdisjoint(near)


_INTOXICATED = sounds(
    """
    drikker promille ræs brandert råddenfuld fuld fulde beruset påvirket skæv spritkørsel spirituskørsel
    sprit spritter
    stiv hønefuld stjålet stjålen spritkørsler vanvidskørsel pløre
    """
)
_DRINKS = sounds("øl øller bajere bajer snaps sprut whisky vin drinks vodka")
_RUN_OVER = sounds("folk børn mig nogen en ham hende dreng pige hund kat børnene os")
_LICENCE = sounds("kørekort kort frakendt nummerplade nummerplader forsikring")


def _taking(window: list[str]) -> bool:
    near = set(window)
    if not {"fra", "af"}.isdisjoint(near) and any(word.endswith(_TILL_ENDS) for word in window):
        return True
    if not _BRIBES.isdisjoint(near):
        return True
    if not _TILLS.isdisjoint(near) and not _OUT_OF.isdisjoint(near):
        return True
    if window[:1] in (["penge"], ["pengene"]) and (len(window) == 1 or window[1] in {"fra", "af"}):
        return True
    return not _MONEY.isdisjoint(near) and not _WRONGLY.isdisjoint(near)


_TILL_ENDS = tuple(
    sorted(sounds("klassekassen klubkassen festkassen fælleskassen kaffekassen kontoen kirkebøssen"))
)
_BRIBES = sounds("bestikkelse returkommission beskyttelsespenge bestikkelser smørelse")
_TILLS = sounds(
    """
    kassen kassebeholdningen kontoen fælleskassen festkassen klubkassen foreningskassen bankkontoen
    kollekten penge pengene fælleskontoen kasse kontant kontanter kontoer
    """
)
_OUT_OF = sounds("af fra under egen lomme lommen selv privat")
_MONEY = sounds(
    """
    penge pengene beløb midler kontanthjælp dagpenge førtidspension boligstøtte børnepengene
    sygedagpenge kontingent
    """
)
_WRONGLY = sounds(
    """
    selv under sort sorte bordet egen lomme uberettiget ulovligt selvom stoffer snyd ved siden
    """
)


def _touch(window: list[str]) -> bool:
    if "med" in window[:5]:
        return False
    for place, word in enumerate(window[:5]):
        if word in {"ved", "på", "i", "efter"}:
            return any(map(_may_be_touched, window[place + 1 : place + 5]))
    return False


def _may_be_touched(spoken: str) -> bool:
    return spoken in _TOUCHED or spoken.endswith(_CHILDREN_END)


def _caress(window: list[str]) -> bool:
    """Recognise "kysser en pige på 14" and "rører de små drenge": nobody needs to be touched anywhere."""
    return any(word in _SMALL_ONES or word.endswith(_CHILDREN_END) for word in window[:4])


_SMALL_ONES = sounds(
    "pige piger pigerne dreng drenge drengene barn børn børnene elev elever eleven mindreårige"
)
_CHILDREN_END = tuple(sorted(sounds("piger pigerne drenge drengene børn børnene elever")))


_TOUCHED = sounds(
    """
    pigerne piger pige børn børnene drengene drenge barn hende små kvinder damerne brysterne røven
    skridtet datter datteren datters søn sønnen niece kone konen kæreste elever elev barnebarn
    skridtet veninder mig damer kvinderne pigen dreng
    """
)


def _peeping(window: list[str]) -> bool:
    near = set(window)
    if not _SHAME.isdisjoint(near):
        return True
    if not _WINDOWS.isdisjoint(near):
        return "in" in near or "ind" in near or "af" in near
    if "bileder" in near and not _WATCHED.isdisjoint(near):
        return True
    return not _WATCHED.isdisjoint(near) and not _CHANGING.isdisjoint(near)


_WINDOWS = sounds("vinduer vinduerne vinduet vindue brevsprækken altandøren")
_SHAME = sounds(
    """
    soveværelset badeværelset nøgen nøgenbilleder nøgne børneporno dickpics pikbilleder diller pik
    kønsdele tissemand nøgenvideoer
    """
)
_WATCHED = sounds(
    """
    pigerne piger børn børnene kvinder drengene damer damerne barn kvinderne os småpiger
    """
)
_CHANGING = sounds(
    """
    bader omklædning omklædningen omklædningsrummet badet brusebadet bruser toilettet smug skjult
    vaskekælderen soveværelset kamera lejlighed bade svømmehallen legepladsen skjulte
    """
)


def _illicit(window: list[str]) -> bool:
    return not _ILLICIT.isdisjoint(window)


_ILLICIT = sounds(
    """
    sort sorte ulovligt ulovlig illegale illegal illegalt ulovlige fortrolige fortroligt
    personoplysninger falske papirer
    """
)


def _conviction(window: list[str]) -> bool:
    near = window[:6]
    return not _CONVICTIONS.isdisjoint(near) or ("sidet" in near and "ine" in near)


_CONVICTIONS = sounds(
    """
    dom domme straffeattest plettet fængselsstraf behandlingsdom fodlænke tilhold tilholdsret
    polititilhold
    """
)


def _property(window: list[str]) -> bool:
    """Recognise "tager folks pakker", "læser vores post", "sparker døren ind", "vasker penge hvide"."""
    near = window[:6]
    if "imod" in near[:3]:
        return False
    if "penge" in near and not _WHITE.isdisjoint(near):
        return True
    pairs = [*pairwise(window), *zip(window, window[2:], strict=False)]
    owned = any(owner in _OWNED_BY and thing in _OWNED for owner, thing in pairs) or _from_somebody(near)
    broken = not _OPENED.isdisjoint(near) and not {"in", "op", "ind"}.isdisjoint(near)
    return owned or broken or (not _WATCHED.isdisjoint(near[:1]) and "drone" in near)


def _from_somebody(near: list[str]) -> bool:
    """Recognise "tager taske fra gammel dame"."""
    if "fra" not in near or _OWNED.isdisjoint(near[: near.index("fra")]):
        return False
    return not _ROBBED.isdisjoint(near[near.index("fra") :])


_ROBBED = sounds("gamle gammel ældre folk andre dame damer damen børn børnene mig os naboer beboere kunder")
_WHITE = sounds("hvid hvide hvidt")
_OWNED_BY = sounds(
    """
    folks andres min mine mit vores hans hendes naboens naboernes beboernes alles deres søns datters
    mors fars
    """
)
_OWNED = sounds(
    """
    pakker pakke post posten avis aviser cykel cykler taske telefon mobil ting tøj penge pung nøgle
    nøgler vasketøj værktøj knallert scooter løbehjul bil biler dankort kort breve sager kælderrum
    kælderrummet lejlighed lejligheder jakke gavekort gavekortene nøglebundt indkøb indkøbspose computer
    smykker havemøbler barnevogn grill potteplanter
    blomster pension nummerplader hjelm
    """
)
_OPENED = sounds(
    """
    døren døre dørene låsen låse rude ruder kælderdøren hoveddøren ruden postkassen postkasser vinduet
    kælderrum
    cykelrummet
    """
)


def _drinking(window: list[str]) -> bool:
    near = set(window[:6])
    return not {"på", "i"}.isdisjoint(near) and not _AT_WORK.isdisjoint(near)


_AT_WORK = sounds("jobbet arbejdet arbejde arbejdstiden vagten vagt arbejdstid tjenesten")


def _neglect(window: list[str]) -> bool:
    near = set(window[:8])
    return not _WEAK_ONES.isdisjoint(near) and not _LEFT.isdisjoint(near)


_WEAK_ONES = sounds(
    """
    børn børnene barn barnet baby babyen ungerne unger datter søn hund hunden hundene mor pigerne kone
    dyrene pige dreng kvinde kæreste kæresten
    """
)
_LEFT = sounds(
    "slave fanget indespærret alene sulte inde bilen altanen grimt bundet luder vinteren kulden mad"
)


def _behind(window: list[str]) -> bool:
    near = window[:6]
    if _BEHIND.isdisjoint(near):
        return False
    return not DEEDS.isdisjoint(window)


_BEHIND = sounds("bag skyld skyldig ansvarlig stået involveret indblandet blandet medskyldig")


def _grip(window: list[str]) -> bool:
    near = window[:5]
    caught = not _CAUGHT.isdisjoint(near) and not _CAUGHT_WITH.isdisjoint(near)
    return caught or (
        not {"in", "ine"}.isdisjoint(near[:2]) and "for" in near and not DEEDS.isdisjoint(window)
    )


_CAUGHT = sounds(
    """
    taget snuppet fanget knaldet pågrebet grebet buret dom domme straf straffeattest plettet
    fængselsstraf behandlingsdom fodlænke bøde
    """
)
_CAUGHT_WITH = sounds("med for i på ved af straffeattest fodlænke dom")


_BLOWS = sounds(
    """
    tæsk bank bøllebank klø øretæver lussinger lussing tæv flade knytnæve knippel afklapsning
    """
)
_FIRE_THINGS = sounds(
    """
    knallert knallerten knallerter scooter scootere cykler busskuret bænke bænken legepladsen hegnet ild
    brand ilden bål containeren containere container bil biler bilen skraldespande skraldespandene skur
    skuret postkasser postkasse postkassen klubben skolen kiosken lejligheden blokken hytten kolonihavehuset
    fælleshuset børnehaven garagen cykelskuret papircontainer affald
    """
)
_THRUST_THINGS = sounds("ned kniv kniven dæk dækkene dækket ild hul penge pengene skruetrækker lomme")
_THROWN = sounds(
    """
    urin afføring lort brosten sten stenene flasker flaske glas æg fyrværkeri kanonslag molotov
    brænde
    """
)
_THROWN_AT = sounds("efter mod på ned ud igennem ind")
_ENTERED = sounds(
    """
    tilhold tilholdet ind in op folks lejligheder kælderrum kælderrummene biler bilen lejligheden andres
    fælleshuset
    """
)
_SHOT_AT = sounds(
    """
    kat katten hund hunden katte efter på mod gevær luftgevær haglgevær pistol duer duerne folk nogen
    """
)
_RUN_THINGS = sounds(
    """
    salget hashsalget banden handlen hashhandlen narkohandlen bordel bordellet hashklub slænget
    hashklubben spilleklub pusherne stofsalget massageklinik
    """
)

CIRCUMSTANCES: Mapping[Needs, Callable[[list[str]], bool]] = {
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
    Needs.CARESS: _caress,
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
    Needs.BEATING: _any_of(_BLOWS),
}
