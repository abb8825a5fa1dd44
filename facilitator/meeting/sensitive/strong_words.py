"""Words that are seldom said of a recognisable person unless something is held against him."""

from facilitator.meeting.sensitive.word_list import sounds

_WORDS = sounds(
    """
    porno pornofilm boltsaks boltsakse koben dirk dirke dirkesæt stjålne stjålent falsk falske
    forfalskede plakatfuld kanonfuld stangstiv stivfuld døddrukken beruset påvirket pløret promille bong
    hashpibe skalkeskjul skalkeskjulet bordel luder ludere prostitueret prostituerede alfons lussing
    lussinger
    knytnæve knytnæver tæsk klø baseballbat bat slagvåben kvælertag halsgreb struben smurt bestikkelse fup
    fupnummer svindel svindelnumre plattenslager nøgen nøgne sexvideo sexvideoer trusler trusselsbeskeder
    dødstrusler voldelig voldelige indespærret kidnappet kriminel kriminelle voldsdømt fængsel fængslet
    spjældet anholdt efterlyst politianmeldt nazist racist rockerborg bandemedlem
    bandemedlemmer narkogæld hælervarer kopivarer smuglergods smuglercigaretter hjemmebrænder hjemmebrændt
    ulovlig ulovligt ulovlige illegalt skydevåben patroner ammunition granat kastestjerne elpistol
    peberspray
    koks hvidt stofferne skunkpot mafia mafiametoder gidsel slaver slave tvangsægteskab tvangsgift
    afstraffet
    selvtægt dyremishandling dyrplageri vanrøgt vanrøgter vanrøgtet groomer groomet grooming pædo sexuelt
    seksuelt sexkrænkelser befamlinger overgrebet lommetyv kleptoman løgnagtig bedragerisk korrupt
    korruption
    nepotisme skattefusk momsfusk fuskebyggeri sortarbejde pirat piratkopier hundekampe
    kamphund kamphunde muskelhund narkohund stalkeragtigt truende voldsparat hævnaktion
    torpedo lejemorder kartel hagekors hagekorset nazistiske omskåret escort escortsider
    forsikringssvindel ihjel
    fællesmidler fællesmidlerne halshugge skalle hashkurer bandekurer prøveløsladt voldsdom drabsdømt
    bedrageri
    ak47 granater luderen sædelighed stikkeren gidseltager piratkørsel
    asbest sprængladning voldtog misbruger hashbod pusherbod drugs snort
    tilhold polititilhold polititilholdet bødeforlæg sædelighedsdømt straffet
    """
)
_BEGINS = tuple(
    sorted(
        sounds(
            """
            smugler forfalsk bestikkels nøgenfoto nøgenbilled dickpic sexvideo snydepels udnyttels fuskeri
            hærværk trusselsb selvtægt tyvekost mishandl misbruger voldsdom bandemedlem narkod narkop
            hashplant
            hashp skunkp pusherv spritb afpres brandstift lattergasf
            """
        )
    )
)
ENOUGH = 2


def strength(spoken: str) -> int:
    """Return how much a word weighs: as much as two kinds of suspicious ones, or nothing."""
    return ENOUGH if spoken in _WORDS or spoken.startswith(_BEGINS) else 0
