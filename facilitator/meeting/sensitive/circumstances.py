"""What near a verb makes an offence of it: each test looks at the words that follow, as they sound."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from facilitator.meeting.sensitive.offence_things import DEEDS, THINGS_DAMAGED, is_drug, is_goods
from facilitator.meeting.sensitive.verb_table import Needs
from facilitator.meeting.sensitive.word_list import sound, sounds

# An object stands at most this many words behind its verb.
REACH = 7


def _any_of(listed: frozenset[str]) -> Callable[[list[str]], bool]:
    return lambda window: not listed.isdisjoint(window)


def _possession(window: list[str]) -> bool:
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
    if not _INTOXICATED.isdisjoint(near) or any(word.endswith("ful") for word in near):
        return True
    if "ned" in near and not _RUN_OVER.isdisjoint(near):
        return True
    return not {"uden", "ingen", "ikke", "mistet"}.isdisjoint(near) and not _LICENCE.isdisjoint(near)


_INTOXICATED = sounds(
    """
    drikker promille ræs brandert råddenfuld fuld fulde beruset påvirket skæv spritkørsel sprit spritter
    stiv hønefuld stjålet stjålen spritkørsler vanvidskørsel pløre
    """
)
_RUN_OVER = sounds("folk børn mig nogen en ham hende dreng pige hund kat børnene os")
_LICENCE = sounds("kørekort kort frakendt nummerplade nummerplader forsikring")


def _taking(window: list[str]) -> bool:
    near = set(window)
    if not _BRIBES.isdisjoint(near):
        return True
    if not _TILLS.isdisjoint(near) and not _OUT_OF.isdisjoint(near):
        return True
    return not _MONEY.isdisjoint(near) and not _WRONGLY.isdisjoint(near)


_BRIBES = sounds("bestikkelse returkommission beskyttelsespenge bestikkelser smørelse")
_TILLS = sounds(
    """
    kassen kassebeholdningen kontoen fælleskassen festkassen klubkassen foreningskassen bankkontoen
    kollekten penge pengene fælleskontoen
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
            return not _TOUCHED.isdisjoint(window[place + 1 : place + 5])
    return False


_TOUCHED = sounds(
    """
    pigerne piger pige børn børnene drengene drenge barn hende små kvinder damerne brysterne røven
    skridtet veninder mig damer kvinderne pigen dreng
    """
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
    if "penge" in near and not _WHITE.isdisjoint(near):
        return True
    pairs = [*pairwise(window), *zip(window, window[2:], strict=False)]
    owned = any(owner in _OWNED_BY and thing in _OWNED for owner, thing in pairs)
    broken = not _OPENED.isdisjoint(near) and not {"in", "op", "ind"}.isdisjoint(near)
    return owned or broken or (not _WATCHED.isdisjoint(near[:1]) and "drone" in near)


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
    kælderrummet lejlighed lejligheder jakke computer smykker havemøbler barnevogn grill potteplanter
    blomster pension nummerplader hjelm
    """
)
_OPENED = sounds(
    """
    døren døre dørene låsen låse kælderdøren hoveddøren ruden postkassen postkasser vinduet kælderrum
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
    dyrene
    """
)
_LEFT = sounds("alene sulte inde bilen altanen grimt bundet luder vinteren kulden mad")


def _favour(window: list[str]) -> bool:
    joined = " ".join(window)
    return any(phrase in joined for phrase in _FAVOURS)


_FAVOURS = tuple(
    " ".join(sound(word) for word in phrase.split())
    for phrase in """
    uden om ventelisten
    udenom ventelisten
    foran i køen
    uden om reglerne
    udenom reglerne
    op ad ventelisten
    for vores penge
    af vores penge
    for foreningens penge
    for fælleskassens
    foreningens penge
    boligforeningens penge
    fællesskabets penge
    beboernes penge
    for vores husleje
    klubbens penge
    til familien og vennerne
    til sine venner
    regning hver
    foreningens regning
    bestyrelsens regning
    vores regning
    kommunens regning
    egen lomme
    gift ud
    rottegift
    foreningens dankort
    klubbens dankort
    foreningens konto
    beskeder til piger
    forhold til en pige
    forhold til en dreng
    forhold til en elev
    billeder til piger
    siddet inde
    beskeder til små
    ind når folk
    egne lommer
    mod betaling
    mod penge
    op mod penge
    for penge om natten
    regnskabet om
    på regnskabet
    regnskabet passe
    glad for de små
    glad for børn
    glad for små
    med i det
    inden razziaen
    i kassen
    tipper banden
    med rockerne
    med banden
    med pusherne
    med bandemedlemmer
    penge for at
    penge ind for
    penge sort
    skattefrit
    uden om skat
    udenom skat
    billeder af børn
    til sin egen familie
    billeder af småpiger
    billeder af pigerne
    """.strip().splitlines()
)


def _behind(window: list[str]) -> bool:
    near = window[:6]
    if _BEHIND.isdisjoint(near):
        return False
    return not DEEDS.isdisjoint(window)


_BEHIND = sounds("bag skyld skyldig ansvarlig stået")


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
    skuret postkasser postkasse postkassen
    """
)
_THRUST_THINGS = sounds("ned kniv kniven dæk dækkene dækket ild hul penge pengene skruetrækker lomme")
_THROWN = sounds(
    """
    brosten sten stenene flasker flaske glas æg fyrværkeri kanonslag molotov cykler møbler brænde
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
    Needs.BEATING: _any_of(_BLOWS),
}
