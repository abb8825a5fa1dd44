"""Which words are names of streets, and which only end like one."""

from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import words

_STRONG = tuple(
    sorted(
        words(
            """
            alle allé alléen avenue boulevard boulevarden gade gaden plads pladsen stræde strædet svinget
            torv
            torvet vangen vej vejen vænge vænget vaj væj wej vænged vænet vænned gadden allè
            gøta gøtan vegur gatan gata vägen veien gaten straße strasse aqqutaa aqqusinersuaq aqqusernga
            aqqusinertaa
            """
        )
    )
)
_WEAK = tuple(
    sorted(
        words(
            """
            ager ageren bakke bakken banken bebyggelsen bredden brinken brynet byen bækken dalen diget
            agrene bjerget buen dammen draget løkkerne odden overdrevet pynten tangen
            engen gård gården gårdene have haven heden hegnet hjørnet holmen husene huset høj højen kaj
            kajen kanten kilden klinten kløften kollegiet krattet krog krogen kvarteret kæret leddet
            ledet lund lunden lyngen løkken marken mosen park parken passagen porten promenaden skellet
            skoven skrænten sletten spjældet led lyset tværen vadet vasen stykket skæret slugten
            stedet stien stranden søen terrassen terrasserne toft tofte
            toften vang volden vældet vænger åsen
            """
        )
    )
)
# These end like a street and are none; a number behind them counts something.
_COMMON = words(
    """
    motorvej motorvejen hovedvej hovedvejen landevej landevejen omvej omvejen genvej genvejen cykelvej
    adgangsvej adgangsvejen udvej stikvej stikvejen brandvej brandvejen grusvejen indkørselsvej
    tilkørselsvej flugtvej flugtvejen gangvej gågade gågaden sidegade sidegaden legeplads legepladsen
    parkeringsplads parkeringspladsen boldplads boldpladsen byggeplads byggepladsen sportsplads
    sportspladsen arbejdsplads arbejdspladsen p-plads p-pladsen markedsplads markedspladsen losseplads
    genbrugsplads genbrugspladsen handicapplads handicappladsen gæsteplads bålplads bålpladsen festplads
    festpladsen fodboldplads rasteplads naturlegeplads skraldeplads grillplads grillpladsen opholdsplads
    skolegård skolegården baggård baggården gårdhave gårdhaven forhave forhaven køkkenhave børnehave
    børnehaven kolonihave kolonihaven nyttehave taghave taghaven skatepark skateparken legepark
    hundepark hundeparken bypark byparken kirkegård kirkegården bondegård bondegården ungdomsgården
    rådhusplads rådhuspladsen banegårdsplads busholdeplads holdeplads holdepladsen motorvejsbro
    cykelstien gangstien fællestien gangsti fælleshuset medborgerhuset ungdomshuset parkeringshuset
    kulturhuset beboerhuset varmehuset højhuset klubhuset rækkehuset skraldehuset cykelskoven
    fodboldmarken boligbyen storbyen hovedbyen landsbyen nabobyen bydelen industrikvarteret
    villakvarteret boligkvarteret lokalmiljøet hundeskoven fællesarealerne fælleshaven fælleslokalet
    fritidshaven sansehaven blomsterhaven indkørslen børnehuset værestedet mødestedet opholdsstedet
    samlingsstedet stoppestedet busstoppestedet forsamlingshuset gadehjørnet dobbeltgården multibanen
    svømmehallen grønnegården gårdrummet fugleparken dyrehaven varmestuen kobo samværsstedet
    vandhullet knudepunktet pigegården drengegården nytteparken indgangspartiet udsigtsbakken
    kælkebakken møntvaskeriet vandstien parkstien kirkestien skolestien bagstien mellemgaden huset
    regnbuen foredraget bidraget uddraget
    """
)


def is_street_word(word: str) -> bool:
    """Tell a bare "vej", "gade", "plads", which needs a name before it."""
    return word in _STRONG


def is_street(tokens: Tokens, at: int) -> bool:
    """Tell whether the token ends the name of a street."""
    word = tokens.low[at]
    if not word[0].isalpha() or (word in _COMMON and not _is_named_so(tokens, at)):
        return False
    if word in _STRONG:
        return word.startswith("aqq") or _has_name_before(tokens, at)
    if word in _WEAK:
        return is_cut_in_two(tokens, at) or (
            tokens.is_capital(at) and (not tokens.is_first(at) or word.endswith("en"))
        )
    if word.endswith(_STRONG):
        shortest = 1 if word[0] in "åø" else 2
        return any(word.endswith(ending) and len(word) >= len(ending) + shortest for ending in _STRONG)
    return word.endswith(_WEAK) and any(
        word.endswith(ending) and len(word) >= len(ending) + (2 if word.startswith(_STREAMS) else 3)
        for ending in _WEAK
    )


# "Aabrinken", "Åbakken"
_STREAMS = ("aa", "å")


def _is_named_so(tokens: Tokens, at: int) -> bool:
    """Tell "Gl. Landevej" and "Gamle Hovedvej", which are names, from "en landevej"."""
    before = at - 2 if tokens.word(at - 1) == "." else at - 1
    return before >= 0 and tokens.low[before] in _OLD_OR_NEW and tokens.is_capital(at)


_OLD_OR_NEW = frozenset(
    {"gl", "gammel", "gamle", "ny", "nye", "lille", "store", "nordre", "søndre", "vestre", "østre"}
)


def _has_name_before(tokens: Tokens, at: int) -> bool:
    if at == 0 or not tokens.same_sentence(at - 1, at) or not tokens.raw[at - 1][0].isalpha():
        return False
    named = tokens.is_capital(at - 1) and tokens.is_capital(at)
    return (
        named
        or is_cut_in_two(tokens, at)
        or (tokens.low[at - 1].endswith("s") and len(tokens.low[at - 1]) > 4 and tokens.low[at] != "alle")
    )


def is_cut_in_two(tokens: Tokens, at: int) -> bool:
    """Recognise "ahorn stien" and "lyngbakke vej": one name, written as two words."""
    before = tokens.word(at - 1)
    return tokens.same_sentence(at - 1, at) and (
        before in _GROWING or (tokens.low[at] in _STRONG and len(before) >= LONG and before.endswith(_BARE))
    )


LONG = 7
_BARE = ("bakke", "lund", "toft", "mark", "holm", "skov", "dal", "bæk", "høj", "kær", "mose", "eng")
_GROWING = words(
    """
    ahorn birke bøge ege elme aske pile poppel gran fyrre lærke mejse solsort rose tulipan lilje kastanje
    kastanie lyng hassel hyben tjørn syren liguster rønne rønnebær abild æble pære blomme kirsebær anemone
    kløver hvede rug byg havre svale stork falke ugle drossel finke gøge spætte nattergal vibe lupin valmue
    mælkebøtte hindbær brombær solbær tranebær enebær krokus iris viol
    """
)
MOST_WORDS, SHORTEST = 4, 4
# What stands in the place of a meeting and is no street, however it is written.
_NO_OWN_STREET = words(
    """
    blok opgang lokale sal hal stuen afdeling etape indgang bolig boliger boligområde boligområdet kommune
    område området fælleshus beboerhus forsamlingshus kulturhus skole bibliotek station kiosk parkering
    p-plads legeplads boldbane sti tunnel bus busstop vaskeri kælder elevator klub by centrum nord syd øst
    vest hele hjemme online teams zoom rundkørsel bænk trappe lys container
    """
)
_DEFINITE = ("en", "et", "erne", "ene")


def is_own_street(name: str) -> bool:
    """Tell "Rosenhøj" and "Store Torv" from "Legepladsen", "Ved containeren" and "blok".

    A noun with its article at the end is a thing of the place; one that ends like a street is known
    for one anyhow.
    """
    parts = name.split()
    if not 0 < len(parts) <= MOST_WORDS or len(name) < SHORTEST:
        return False
    if any(not part[0].isalpha() or part.lower() in _NO_OWN_STREET | _COMMON for part in parts):
        return False
    last = parts[-1]
    return parts[0][0].isupper() and last[0].isupper() and not last.lower().endswith(_DEFINITE)
