"""The words with which residents speak of a person without a name."""

from facilitator.meeting.sensitive.word_list import sounds, words

# The one next door, above, below: recognisable to everybody in the hall.
NEIGHBOURS = sounds(
    """
    nabon naben naobo naoben nabroen nabåen naboen genboen underboen overboen sidenaboen sideboen
    overnaboen undernaboen nabokonen nabomanden
    nåboen nåbon nabodrengen nabopigen nabodamen naboparret nabofamilien nabofyren nabosønnen nabodatteren
    overboerne
    underboerne medlejeren logerende logeren husejeren
    """
)
BARE_NEIGHBOURS = sounds(
    """
    nabo genbo underbo overbo sidebo overnabo undernabo eksmand ekskone bofælle roommate
    """
)

# Known when they are somebody's: "mine overboer".
NEXT_DOORS = sounds("overboer underboer genboer")

_FUNCTIONS = """
vicevært varmemester gårdmand inspektør ejendomsinspektør formand kasserer bestyrelsesformand
næstformand afdelingsformand borgmester viceborgmester politimester betjent politimand politibetjent
lokalbetjent landbetjent nærbetjent pædagog lærer pedel leder klubleder klubmedarbejder medarbejder
buschauffør chauffør taxachauffør taxachaffør taxamand imam præst degn kioskmand kioskejer købmand bager
slagter frisør barber pizzamand postmand skraldemand vagt vægter hjemmehjælper sygeplejerske læge
tandlæge direktør driftschef chef driftsleder ejendomsmester husmester rengøringsdame rengøringskone
vaskekone vaskedame
kassedame ejer træner fodboldtræner håndværker ekspedient sagsbehandler rådgiver dørmand skoleleder
skoleinspektør rektor ordstyrer kok tjener socialrådgiver bademester sundhedsplejerske bibliotekar
udlejer projektleder koordinator tolk kantinemand kontordame kontorassistent gartner mester svend
lærling elev vikar støttepædagog ungearbejder gadeplansmedarbejder gademedarbejder ssp-konsulent
dagplejer dagplejemor butiksejer grillmand grillejer shawarmamand cykelhandler bilforhandler mekaniker
maler vinduespudser avismand parkeringsvagt p-vagt kontrollør billetkontrollør lokofører massør psykolog
terapeut fysioterapeut kiropraktor apoteker assistent sekretær beboerrepræsentant bestyrelsesmedlem
byrådsmedlem byrådspolitiker rådmand rådmanden minister viceskoleleder korleder spejderleder klubformand
foreningsformand restauratør værtshusejer kromand værtinde natmand bartender udbringer cykelbud
uber-chauffør flyttemand blikkenslager elektriker tømrer murer vaskeridame madmor plejer portør
ambulanceredder konsulent projektmedarbejder kassemedarbejder postbud avisbud cykelbud pizzabud
sosu hjemmeplejer plejehjælper køkkenmedhjælper lokalpolitiker kioskbestyrer kirketjener havemand
bogholder revisor administrator regnskabsfører advokat arkitekt ingeniør instruktør dyrlæge optiker
altmuligmand driftsmand skorstensfejer hjemmevejleder
entreprenør vært bodegavært pedelmedhjælper
viceværtsassistent rengøringsassistent holdleder bordtennistræner boksetræner svømmelærer musiklærer
koranlærer brandmand soldat vandværksmand fisker bonde landmand skovfoged jæger rideskoleejer
"""
_SHOPS = words(
    """
    købmand bager slagter kioskmand kioskejer pizzamand ekspedient butiksejer grillmand shawarmamand
    cykelhandler apoteker
    """
)


def _definite(noun: str) -> set[str]:
    """Return the definite forms of a noun, right and wrong alike."""
    ends = {f"{noun}en", f"{noun}n" if noun.endswith("e") else f"{noun}{noun[-1]}en"}
    return ends | ({f"{noun[:-2]}ren"} if noun.endswith("er") else set())


BARE_FUNCTIONS = sounds(_FUNCTIONS)
FUNCTIONS = frozenset(
    form for noun in words(_FUNCTIONS) for form in sounds(" ".join(_definite(noun)))
) | sounds("postbuddet avisbuddet cykelbuddet buddet bestyrelsesmedlemmet byrådsmedlemmet")
# What they sell in the open is their trade: "sælger" alone says nothing about them.
SHOPS = frozenset(form for noun in _SHOPS for form in sounds(" ".join(_definite(noun))))

# Nouns for one person; who it is, is said by what follows.
PERSONS = sounds(
    """
    manden konen kvinden damen drengen pigen fyren typen gutten knægten ungen knejten sønnen datteren
    faren moren faderen moderen kæresten parret familien ægteparret mandspersonen herren tøsen kællingen
    svinet idioten skiderikken gamlingen enkemanden enken pensionisten studenten lejeren beboeren
    personen vedkommende eksmanden ekskonen stedfaren stedmoren bedstemoren bedstefaren onklen fætteren
    kusinen broren broderen lillebroren storebroren søsteren lillesøsteren storesøsteren vennen veninden
    kammeraten teenageren håndværkeren polakken svenskeren tyskeren tyrkeren araberen somalieren
    rumæneren afrikaneren syreren iraneren kurderen iraker irakeren afghaneren russeren litaueren
    udlændingen udlejeren rockeren skaldepanden rødtoppen tykke skaldede hundeejeren motorcyklisten
    hunden katten schæferen kamphunden rottweileren pitbullen
    cyklisten scooterdrengen kongen bossen bilejeren føreren ejeren
    """
)
BARE_PERSONS = sounds(
    """
    mand kone kvinde dame dreng pige fyr type gut knægt unge søn datter herre tøs beboer lejer person
    teenager fætter pensionist håndværker polak svensker tysker tyrker araber somalier rumæner svin
    idiot kælling student rocker familie par ægtepar mor far bror søster onkel tante nabo genbo eks
    kæreste ven veninde kammerat makker rod bølle kineser vietnameser syrer kurder iraker afghaner
    russer bonderøv alfahan muskelmand bodybuilder tvilling psykopat rockertype nasser fulderik narkoman
    teenagedreng teenagepige skoledreng skolepige særling skaldepande
    """
)
GROUPS = sounds(
    """
    drengene pigerne brødrene søskendene tvillingerne folkene beboerne lejerne sønnerne døtrene ungerne
    typerne mændene fyrene gutterne knægtene søstrene fætrene polakkerne rumænerne studenterne ejerne
    forældrene makkerne tøserne
    """
)
BARE_GROUPS = sounds(
    """
    fætre kusiner venner veninder onkler polakker rumænere svenskere litauere somaliere teenagere lejere
    håndværkere tøser brødre drenge piger sønner døtre fyre gutter knægte søskende tvillinger typer mænd
    kvinder beboere søstre unge
    """
)
# These say who it is by themselves.
KNOWN_GROUPS = sounds("brødrene tvillingerne søstrene søskendene")

KIN = sounds(
    """
    søn sønnen datter datteren sønner døtre bror broderen brødre søster søstre far faren mor moren kone
    kæreste mand eks fætter kusine onkel tante nevø niece svigersøn svigerfar svigermor svoger
    svigerinde barnebarn dreng pige unge unger børn drenge piger ven veninde venner kammerat kammerater
    makker lillebror storebror lillesøster storesøster stedfar stedsøn papfar hund hunde slæng bande
    drengebørn knægt tvillinger forældre familie eksmand ekskone ekskæreste ekskæresten samlever
    samleveren kæresten konen manden drengen pigen logerende gæster underbo overbo bedstefar bedstemor
    kusiner fætre forlovede stedbror moster faster morbror farbror mormor farmor morfar farfar plejesøn
    plejedatter steddatter papmor stedmor svigerdatter tvillingebror halvbror halvsøster kollega barn barnet
    børnebørn dame fyr fætteren
    """
)
OWN_KIN = sounds(
    """
    eks eksmand ekskone ekskæreste svoger svigersøn svigerfar svigermor svigerinde stedfar papfar fætter
    onkel bror bofælle roommate storebror lillebror søster storesøster lillesøster moster faster morbror
    farbror stedmor papmor stedbror kusine nevø niece
    """
)

ADJECTIVES = sounds(
    """
    skaldede tykke høje lille lave gamle unge rødhårede blonde mørke fede skæggede halte lange store
    tynde sorthårede rødskæggede krølhårede ældre nye polske hvide sorte yngste ældste mellemste
    midterste anden fulde tatoverede sure vrede stille mærkelige underlige skumle lyse grå gråhårede
    langhårede mindste største tyrkiske arabiske somaliske danske rumænske svenske irakiske syriske
    litauiske russiske tjekkede smarte magre spinkle kraftige brede skeløjede enøjede pæne forrige
    tidligere sindssyge skøre tossede fraskilte enlige arbejdsløse pensionerede
    """
)
# Without a noun these still point at one person.
POINTING_ADJECTIVES = sounds(
    """
    skaldede tykke høje lille lave gamle rødhårede blonde fede skæggede halte lange tynde sorthårede
    rødskæggede krølhårede yngste ældste mellemste mindste største tatoverede langhårede gråhårede
    skeløjede enøjede store sure unge
    """
)

# Nobody in particular: what these do is a matter of the area, and the meeting is there to hear of it.
ANYBODY = sounds(
    """
    nogen nogle man folk unge ungdommen børn børnene drenge drengene piger pigerne mænd mændene kvinder
    kvinderne bander banden banderne kriminelle tyve tyven tyvene indbrudstyve indbrudstyven pushere
    pusherne pusheren dealere dealerne rockere rockerne hashhandlere hashhandlerne narkohandlere
    politiet kommunen boligforeningen boligselskabet boligorganisationen jeg vi du alle mange flere
    ingen hvem andre ældre gæster gæsterne udefrakommende fremmede gruppen grupper grupperne flokken
    flok slænget bilister bilisterne bilerne biler busser rotter politikerne politikere beboere beboerne
    naboer naboerne voksne teenagere gerningsmanden gerningsmænd gerningsmændene ballademagere
    ballademagerne hærværksmænd betjente betjentene pædagoger lærerne forældre forældrene vagter
    vagterne enkelte personer typer knallerter knallertdrenge bestyrelsen afdelingen gårdmændene
    viceværterne håndværkerne håndværkere buschaufførerne vold hærværk indbrud svindlere svindlerne
    overvågning kameraer kameraerne mafiaen staten regeringen ministeriet firmaet skolen klubben kiosken
    butikken butikkerne netto føtex rema kvickly banken banker boligkontoret driften nogenlunde somme
    hooligans fans fulderikker narkomaner narkomanerne misbrugere misbrugerne alkoholikere alkoholikerne
    hjemløse psykopater pædofile voldsmænd skolebørn lømlerne lømler drengebander scootere scooterne
    kvinden manden en et én
    """
)
PRONOUNS = words("han hun ham hende de dem den vedkommende")
PLURAL_PRONOUNS = words("de dem")
PREPOSITIONS = words(
    """
    hos fra til mod imod for af ved med over under på i om efter bag foran mellem blandt ligesom som end
    uden
    """
)
POSSESSIVES = words("min mit mine vores vor vort hans hendes deres din jeres sin sit sine")


_FUNCTION_ENDS = tuple(
    sorted(
        sounds(
            """
            lærer vært leder ejer chauffør mester hjælper pædagog betjent medarbejder formand chef
            konsulent rådgiver træner præst inspektør direktør behandler assistent sekretær kasserer
            forhandler plejerske lærerinde værtinde ejerinde smed ekspedient vikar medlem vagt mand dame
            """
        )
    )
)
# They end like a function and are none, or nobody in particular.
_NO_FUNCTIONS = sounds(
    """
    gerningsmand gerningsmanden indbrudstyv voldsmand voldsmanden mand dame manden damen snemand
    snemanden julemand julemanden øjenvidne anmelder sandmanden ombudsmand enhver selvejer formiddag
    bordmester nattevagt nattevagten drabsmand drabsmanden vagten vagt døgnvagt døgnvagten brandvagt
    lægevagten lægevagt vagttelefon vagttelefonen politivagten
    """
)


# Things and times that end like those who do something.
_THINGS = sounds(
    """
    sommeren vinteren alderen computeren kælderen kalenderen karrieren fingeren middelalderen skulderen
    karakteren aftrækkeren leveren fryseren serveren helikopteren livmoderen beholderen hammeren senderen
    bunkeren containeren sensommeren traileren bruseren stenalderen tommelfingeren barrieren pensionsalderen
    klassikeren cylinderen laseren controlleren julekalenderen scooteren køleren printeren scanneren
    plæneklipperen støvsugeren højtaleren tørretumbleren vekseleren måleren elmåleren
    vandmåleren muren papircontaineren glascontaineren affaldscontaineren
    """
)
_THING_ENDS = tuple(
    sorted(
        sounds(
            "kælderen containeren computeren sommeren vinteren alderen kalenderen måleren scooteren blæseren"
        )
    )
)


# Pictures, and what comes from the wall.
_NO_FUNCTION_ENDS = tuple(sorted(sounds("billeder billede fotobilleder kalender vejleder elleder rørleder")))


def is_bare_function(spoken: str) -> bool:
    """Tell "vicevært", "skolelærer", "cykelsmed"."""
    if spoken in _NO_FUNCTIONS or spoken.endswith(_NO_FUNCTION_ENDS):
        return False
    return spoken in BARE_FUNCTIONS or (len(spoken) > LONG_ENOUGH and spoken.endswith(_FUNCTION_ENDS))


def is_function(spoken: str) -> bool:
    """Tell "viceværten", "skolelæreren", "cykelsmeden"."""
    if spoken in _NO_FUNCTIONS or spoken in _THINGS:
        return False
    if spoken in FUNCTIONS:
        return True
    if spoken.endswith("erinen"):  # "lærerinden", as it sounds
        return True
    if len(spoken) > LONG_ENOUGH and spoken.endswith("eren"):
        return spoken not in _THINGS and not spoken.endswith(_THING_ENDS)
    return (
        len(spoken) > LONG_ENOUGH
        and spoken.endswith("en")
        and spoken.removesuffix("en").endswith(_FUNCTION_ENDS)
    )


def is_neighbour(spoken: str) -> bool:
    """Tell "naboen", "genbodrengen", "underbokonen", but neither "nabohjælpen" nor "naboblokken"."""
    return spoken in NEIGHBOURS or (spoken.startswith(_NEXT_DOOR) and spoken.endswith(_NEIGHBOUR_ENDS))


_NEXT_DOOR = ("nabo", "genbo", "underbo", "overbo", "sidebo", "overnabo", "undernabo")
_NEIGHBOUR_ENDS = tuple(
    sorted(
        sounds(
            """
            drengen pigen konen manden fyren knægten sønnen datteren damen familien parret ungen kvinden
            typen ægteparret
            """
        )
    )
)
LONG_ENOUGH = 6
