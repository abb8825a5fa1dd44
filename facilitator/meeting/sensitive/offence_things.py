"""The things and names of offences: drugs, weapons, stolen goods, deeds, offenders and victims."""

import re

from facilitator.meeting.sensitive.word_list import sounds

DRUGS = sounds(
    """
    hash hashen hasj skunk skunken cannabis stoffer stofferne narko narkoen narkotika coke kokain koks
    heroin amfetamin joint joints lattergas ecstasy mdma ketamin fentanyl oxy rivotril khat
    euforiserende hashkager hashplanter hashplantage skunkplantage skunkplanter marihuana tjald doping
    anabole steroider lsd crack metamfetamin meth morfin metadon tramadol benzo sniffestof dope
    dopingmidler knips speedballs hashklub hashhandel narkohandel stofhandel stofsalg hashsalg
    """
)
# Drugs only beside a verb of selling or having; elsewhere these are washing powder and a good party.
MAYBE_DRUGS = sounds(
    """
    speed piller pillerne pulver hvidt fed pot stof stoffet svampe gram poser syre planter sprøjter nåle
    has hass hasch hask hasis hachis hahs hasjen hasken haschen pulveret joints'en flade
    """
)
WEAPONS = sounds(
    """
    haglbøsse riffel jagtriffel luftgevær macheten kniv knive kniven pistol pistoler pistolen våben
    våbnene skydevåben gevær geværet haglgevær jagtgevær machete knojern peberspray revolver sprængstof
    bomber bombe håndgranat ammunition økse køller jernrør baseballbat stikvåben
    """
)
STOLEN = sounds(
    """
    porno pornofilm     ulovlig illegal stjålne tyvekoster hælervarer smuglergods smuglercigaretter
    ulovlige ulovligt
    illegale illegalt børneporno falske kopivarer tyvegods sorte kampfyrværkeri kanonslag hælergods
    snydevarer
    """
)
AGE_LIMITED = sounds(
    """
    smøger cigaretter alkohol øl sprut spiritus vapes vape snus puff bars puffbars vodka tobak hash
    piller fyrværkeri kanonslag
    """
)
CHILDREN = sounds(
    """
    børn børnene unge unger ungerne mindreårige skolebørn drenge drengene pigerne piger årige år
    teenagere små barn skoleelever elever skolen klubben skoleklubben årig 12årige klasserne knægtene
    småpiger småbørn
    """
)
DEEDS = sounds(
    """
    indbrud indbruddene indbruddet hærværk hærværket røveri røverier røveriet tyveri tyverier tyveriet
    vold bedrageri socialbedrageri spritkørsel svindel dokumentfalsk hashhandel narkohandel stofhandel
    overfald overfaldet ildspåsættelse brand brandene branden ulovligheder kriminalitet voldtægt
    voldtægten drab mord hæleri smugleri afpresning trusler truslerne chikane chikanen underslæb moms
    momssvindel skattesvindel skattesnyd forbrydelser terror selvtægt blufærdighedskrænkelse grafittien
    graffiti cykeltyveri cykeltyverierne ildebrand ildebrandene brandstiftelse biltyveri tricktyveri
    id-tyveri menneskehandel våbenhandel lommetyveri pakketyverierne pakketyveri butikstyveri salget
    hashsalget stofsalget pusherriet mandatsvig socialsnyd
    """
)
OFFENDERS = sounds(
    """
    tyv tyven tyveknægt lommetyv cykeltyv pusher pusheren dealer dealeren pædofil pædo voldsmand
    hustruvoldsmand konebanker hustrubanker hæler hæleren alfons prostitueret luder ludder voldtægtsmand
    voldtægtsforbryder rocker rockeren bandemedlem bandeleder banderelateret narkohandler hashhandler
    hashsælger hashpusher svindler svindleren bedrager blotter stalker terrorist pyroman kriminel
    kriminelle korrupt voldelig voldelige voldsdømt sexdømt nærgående pervers perverst kleptoman
    brandstifter morder drabsmand voldspsykopat børnelokker menneskesmugler menneskehandler våbenhandler
    røver røveren bandit gangster indbrudstyv indbrudstyven hærværksmand gerningsmand gerningsmanden
    bestikkelig islamist trickbedrager socialbedrager skattesnyder hjælpepusher bandeboss narkobaron
    storforbryder lovbryder småkriminel vaneforbryder sexforbryder seksualforbryder forbryder bandebror
    skydegal ballademager bølle voldsbølle prostituerede småtyv bedrageren kriminelt straffet dømt
    sigtet mistænkt anholdt fængslet efterlyst tiltalt arresteret fængselsdømt varetægtsfængslet
    bortvist racist nazist løgner løgnhals snyltegæst svindlertype menneskesmugleren stofsælger stofhandler
    kidnapper afpresser tyran voldsdyrker overgrebsmand
    """
)
VICTIMS = sounds(
    """
    koner jøder muslimer homoseksuelle postbudet avisbudet servitricen sygeplejersken forbipasserende
    hjemmehjælperen vagten vagterne betjenten betjentene kunden gæsten gæsterne passageren buschaufføren
        elev elever skoleelev klient gæst passager patient kunde nevø gamle ældre rygsæk kone konen kæreste
    kæresten børn børnene barn barnet unger ungerne ungen søn sønnen datter datteren dreng drenge
    drengen drengene pige piger pigen pigerne mand manden mor moren far faren folk andre hende ham mig
    os dem hund hunden kat katten katte hundene dyr dyret dyrene naboen nabo naboer beboere små kvinder
    kvinde kunder kammerater familien kvinden damen damer søster bror storebror lillebror person
    personer teenagere stilling magt kollega betjent betjente hjemmehjælper viceværten svigermor
    svigerfar svoger mennesker mindreårige handicappede baby babyen hustru hustruen ekskone eks
    ægtefælle alle konerne lærer læreren kunderne pedellen beboerne børnebørn niece unge ældre elever
    mindre teenagepiger
    dame fyr ekskæreste tæsk bank bøllebank klø øretæver lussinger lussing tæv kampsport
    """
)
THINGS_DAMAGED = sounds(
    """
    postkasse postkasser postkasserne bil biler bilen cykel cykler cyklen cyklerne lampe lamper lamperne
    rude ruder ruderne ruden vindue vinduer vinduerne busskur busskuret busskure dør døre dørene døren
    bænke bænken elevatoren elevator lygter lygtepæle legeplads legepladsen skilte skiltet hegn hegnet
    bilspejle sidespejle spejle skraldespande graffiti vægge væggen murene gavlen opgangen opgang
    trappen inventar planter kælderen knallert scooter møbler lejligheden sandkassen dørtelefonen lås
    låse låsen kameraer kameraet
    """
)


def is_goods(spoken: str) -> bool:
    """Tell drugs, weapons and stolen things, compounds included."""
    if spoken in DRUGS or spoken in MAYBE_DRUGS or spoken in WEAPONS or spoken in STOLEN:
        return True
    return spoken.startswith(_GOODS_BEGIN) or (len(spoken) > LONG_WORD and spoken.endswith(_GOODS_END))


def is_drug(spoken: str) -> bool:
    """Tell drugs, compounds included."""
    return spoken in DRUGS or spoken.startswith(_DRUGS_BEGIN)


_TAINTS = (
    DEEDS
    | WEAPONS
    | sounds(
        """
        ulovlig ulovlige ulovligt illegal illegale spillebule spilleklub hjemmerøveri trusselsbreve ræs
        brandert overgreb kanonslag mishandling børneporno pædofilt sexovergreb razzia razziaen
        razziaerne fængselsstraf slagsmål slagsmålet slagsmålene hashtaxa bordel bordellet skidefuld
        hønefuld plørefuld beruset kriminelt euforiserende snyd fusk prostituerede banderelaterede
        hadebreve smædebreve trusler dødstrusler stikpenge sexchikane spirituskørsel spritkørsel
        vanvidskørsel voldsepisode voldsepisoder hashtåger ulovlighed lovbrud skattely
        knivstikkeri hustruvold pædofili incest voldtægter tyvebande hærværket narkogæld hæleri
        """
    )
)


def is_taint(spoken: str) -> bool:
    """Tell what nobody wants to be named with: drugs, weapons, crimes."""
    if spoken in _TAINTS or is_drug(spoken):
        return True
    return len(spoken) > LONG_WORD and (
        spoken.startswith(_DEEDS_BEGIN) or _DEED_INSIDE.search(spoken) is not None
    )


def is_offender(spoken: str) -> bool:
    """Tell what somebody is called who commits offences, compounds included."""
    return spoken in OFFENDERS or (len(spoken) > LONG_WORD and spoken.endswith(_OFFENDERS_END))


LONG_WORD = 6
_DEEDS_BEGIN = tuple(
    sorted(
        sounds(
            """
            skyderi skudepisod nedskydning graffitimal hundekamp dyremishandl dyreplager nøgenbilled
            hævnporn
            narkotik narkokør spritkør spirituskør vanvidskør flugtbilist brandbomb rørbomb sprængstof
            molotov
            blufærdighed voldtægt overgreb krænkels børnelokk dødstrus trusselsbrev afpresning
            beskyttelsespeng
            hvidvask underslæb mandatsvig skattesnyd skattely momssvind momskarrusel socialbedrag
            plattenslag
            dokumentfalsk menneskehandl menneskesmugl våbenhandl våbensmugl våbenlager skydevåb
            tyvekost hælervar hælergod tyvegod indbrudstyv cykeltyv butikstyv lommetyv røveri gaderøv
            knivoverfald knivstik økseangreb gruppevold gadevold hustruvold børneporn pædofil prostitution
            drabsforsøg mordforsøg brandstift ildspåsæt pyroman pengeafpres pengespil identitetstyv
            kreditkortsvind nethandelssvind telefonsvind ulovlig socialsvind forsikringssvind husspektakel
            kokain amfetamin ecstasy rusgift terrorist kriminalitet bandekrimin bandevold
            """
        )
    )
)
_DEED_INSIDE = re.compile(
    "|".join(sorted(sounds("tyveri røveri bedrageri svindel smugleri hærværk overgreb mishandling")))
)
_OFFENDERS_END = tuple(
    sorted(
        sounds(
            """
            røver svindler tyv bedrager forbryder pusher dealer smugler voldsmand tyveknægt røveren
            svindleren
            tyven bedrageren forbryderen pusheren dealeren smugleren voldsmanden tyveknægten
            """
        )
    )
)
_DRUGS_BEGIN = tuple(sorted(sounds("hash skunk narko kokain heroin amfetamin cannabis")))
_GOODS_BEGIN = (*_DRUGS_BEGIN, *sorted(sounds("skydevåb tyvekost hælervar smugler")))
_GOODS_END = tuple(sorted(sounds("våben stoffer plantage pistol gevær")))
