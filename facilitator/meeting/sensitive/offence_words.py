"""The words for offences: verbs with what makes them one, things that may not be sold, names for offenders."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from facilitator.meeting.sensitive.tokens import sound
from facilitator.meeting.sensitive.word_list import sounds, words


class Form(Enum):
    """What a verb's form needs around it."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


class Needs(Enum):
    """What has to stand near a verb to make it an offence."""

    NOTHING = "nothing"
    VICTIM = "victim"
    GOODS = "goods"
    SALE = "sale"
    POSSESSION = "possession"
    DEED = "deed"
    FIRE = "fire"
    ENTRY = "entry"
    THRUST = "thrust"
    THROW = "throw"
    SHOT = "shot"
    DRIVING = "driving"
    TAKING = "taking"
    TOUCH = "touch"
    PEEPING = "peeping"
    DAMAGE = "damage"
    ILLICIT = "illicit"
    RUN = "run"
    BEHIND = "behind"
    GRIP = "grip"
    CONVICTION = "conviction"
    PROPERTY = "property"
    DRINKING = "drinking"
    NEGLECT = "neglect"
    FAVOUR = "favour"


# present and past | infinitive | participle
_VERBS: dict[Needs, str] = {
    Needs.NOTHING: """
        stjæler stjal stjålede | stjæle | stjålet
        rapser rapsede | rapse | rapset
        hugger huggede | hugge | hugget
        negler neglede | negle | neglet
        nupper nuppede | nuppe | nuppet
        voldtager voldtog | voldtage | voldtaget
        tæver tævede tævet | tæve | tævet
        tæsker tæskede | tæske | tæsket
        gennembanker gennembankede | gennembanke | gennembanket
        mishandler mishandlede | mishandle | mishandlet
        dealer dealede dealer'er | deale | dealet
        pusher pushede | pushe | pushet
        afpresser afpressede | afpresse | afpresset
        overfalder overfaldt | overfalde | overfaldet
        stalker stalkede | stalke | stalket
        hvidvasker hvidvaskede | hvidvaske | hvidvasket
        svindler svindlede | svindle | svindlet
        bedrager bedrog | bedrage | bedraget
        blotter blottede | blotte | blottet
        antaster antastede | antaste | antastet
        befamler befamlede befamler | befamle | befamlet
        gramser gramsede | gramse | gramset
        krænker krænkede | krænke | krænket
        chikanerer chikanerede | chikanere | chikaneret
        terroriserer terroriserede | terrorisere | terroriseret
        forfølger forfulgte | forfølge | forfulgt
        røver røvede | røve | røvet
        udplyndrer plyndrer plyndrede | plyndre | plyndret
        berøver berøvede | berøve | berøvet
        bestjæler bestjal | bestjæle | bestjålet
        truer truede | true | truet
        snyder snød | snyde | snydt
        mobber mobbede | mobbe | mobbet
        onanerer onanerede | onanere | onaneret
        smugler smuglede | smugle | smuglet
        dræber dræbte | dræbe | dræbt
        myrder myrdede | myrde | myrdet
        kidnapper kidnappede | kidnappe | kidnappet
        bestikker bestak | bestikke | bestukket
        forgriber forgreb | forgribe | forgrebet
        knivstikker knivstak | knivstikke | knivstukket
        udnytter udnyttede | udnytte | udnyttet
        underslår underslog | underslå | underslået
        kvæler kvalte | kvæle | kvalt
        lokker lokkede | lokke | lokket
        voldtager voltager | voldtage | voltaget
        forgifter forgiftede | forgifte | forgiftet
        chikanere | | |
        prygler pryglede | prygle | pryglet
        banker'er | | gennemtævet
        overfuser overfusede | overfuse | overfuset
        hærger hærgede | hærge | hærget
        smadrer smadrede | smadre | smadret
        vandaliserer vandaliserede | vandalisere | vandaliseret
        ridser ridsede | ridse | ridset
        hæler hælede | | hælet
        forfalsker forfalskede | forfalske | forfalsket
        afbrænder | afbrænde | afbrændt
        fusker fuskede | fuske | fusket
        slinger slingede | slinge | slinget
        hustler hustlede | hustle | hustlet
        snatcher snatchede | snatche | snatchet
        jager jagtede | jagte | jagtet
        slås sloges sloss | |
        groomer groomede | groome | groomet
        manipulerer manipulerede | manipulere | manipuleret
        scammer scammede | scamme | scammet
    """,
    Needs.VICTIM: """
        slår slog slåer sloges | slå | slået
        banker bankede | banke | banket
        sparker sparkede | sparke | sparket
        skubber skubbede | skubbe | skubbet
        nikker nikkede | nikke | nikket
        misbruger misbrugte | misbruge | misbrugt
        kaster | kaste |
        bider bed | bide | bidt
        spytter spyttede | spytte | spyttet
        holder | holde |
        pudser pudsede | pudse | pudset
        giver gav | give | givet
        knalder knaldede | knalde | knaldet
        lammer | lamme |
        smækker smækkede | smække | smækket
    """,
    Needs.SALE: """
        sælger solgte sælgere | sælge | solgt
        handler handlede | handle | handlet
        langer langede | lange | langet
        videresælger videresolgte | videresælge | videresolgt
    """,
    Needs.POSSESSION: """
        har havde haft | have ha | haft
        dyrker dyrkede | dyrke | dyrket
        ryger røg | ryge | røget
        snuser snusede sniffer sniffede | snuse sniffe | snuset sniffet
        tager tog | tage | taget
        køber købte | købe | købt
        gemmer gemte | gemme | gemt
        opbevarer opbevarede | opbevare | opbevaret
        leverer leverede | levere | leveret
        får fik | få | fået
        giver gav | give | givet
        bruger brugte | bruge | brugt
        ligger lå | ligge | ligget
        render rendte | rende | rendt
        bærer bar | bære | båret
        går gik | gå | gået
        producerer fremstiller laver producerede fremstillede lavede koger | producere lave fremstille koge | lavet
        skjuler skjulte | skjule | skjult
        bringer kører | bringe | bragt
        henter hentede | hente | hentet
        styrer styrede | styre | styret
        driver drev | drive | drevet
        viser viftede vifter | vise vifte | vist
        udlejer | udleje | udlejet
        udskriver udskrev | udskrive | udskrevet
        langer langede | lange | langet
        sniger | snige |
    """,
    Needs.DEED: """
        laver lavede | lave | lavet
        begår begik | begå | begået
        planlægger planlagde | planlægge | planlagt
        udøver udøvede | udøve | udøvet
        udfører udførte | udføre | udført
        organiserer | organisere | organiseret
        opfordrer opfordrede | opfordre | opfordret
    """,
    Needs.FIRE: """
        sætter satte | sætte | sat
        tænder tændte | tænde | tændt
        brænder brændte | brænde | brændt
        futter futtede | futte | futtet
        sprænger sprængte spræneger | sprænge | sprængt
        fyrer fyrede | fyre | fyret
        antænder antændte | antænde | antændt
    """,
    Needs.ENTRY: """
        bryder brød | bryde | brudt
        lister listede | liste | listet
        sniger sneg | snige | sneget
        trænger trængte | trænge | trængt
        låser låste | låse | låst
    """,
    Needs.THRUST: """
        stikker stak | stikke | stukket
        skærer skar | skære | skåret
        punkterer punkterede | punktere | punkteret
        prikker prikkede | prikke | prikket
    """,
    Needs.THROW: """
        smider smed | smide | smidt
        kaster kastede | kaste | kastet
        kyler kylede | kyle | kylet
        sparker sparkede | sparke | sparket
        slår slog | slå | slået
    """,
    Needs.SHOT: """
        skyder skød | skyde | skudt
        sigter sigtede | sigte | sigtet
    """,
    Needs.DRIVING: """
        kører kørte kør | køre | kørt
        fræser fræsede | fræse | fræset
        drøner drønede | drøne | drønet
        ræser ræsede | ræse | ræset
    """,
    Needs.TAKING: """
        tager tog | tage | taget
        modtager modtog | modtage | modtaget
        hæver hævede | hæve | hævet
        stikker stak | stikke | stukket
        scorer scorede | score | scoret
        snupper snuppede | snuppe | snuppet
        fusker fuskede | fuske | fusket
        putter puttede | putte | puttet
        lommer | lomme |
        bruger brugte | bruge | brugt
        kræver krævede opkræver opkrævede | kræve opkræve | krævet
        tømmer tømte | tømme | tømt
        låner lånte | låne | lånt
    """,
    Needs.TOUCH: """
        rører rørte rør | røre | rørt
        gør gjorde | gøre | gjort
        piller pillede | pille | pillet
        rager ragede | rage | raget
        tager tog | tage | taget
        klapper | klappe |
        følger fulgte | følge | fulgt
        lokker | lokke | lokket
        nulrer | nulre |
        kysser kyssede | kysse | kysset
    """,
    Needs.PEEPING: """
        lurer lurede | lure | luret
        tager tog | tage | taget
        kigger kiggede | kigge | kigget
        glor gloede | glo | gloet
        filmer filmede | filme | filmet
        fotograferer fotograferede | fotografere | fotograferet
        aflytter aflyttede | aflytte | aflyttet
        optager optog | optage | optaget
        spionerer spionerede | spionere | spioneret
        belurer belurede | belure | beluret
        sender sendte | sende | sendt
        viser viste | vise | vist
        deler delte | dele | delt
    """,
    Needs.DAMAGE: """
        ødelægger ødelagde | ødelægge | ødelagt
        knuser knuste | knuse | knust
        raserer raserede | rasere | raseret
        maler malede sprayer sprayede spraymaler | male spraye | malet sprayet
        tagger taggede | tagge | tagget
        pisser pissede tisser | pisse tisse | pisset tisset
        skider sked | skide | skidt
        vælter væltede | vælte | væltet
        river rev | rive | revet
        flår flåede | flå | flået
    """,
    Needs.ILLICIT: """
        arbejder arbejdede | arbejde | arbejdet
        bor boede | bo | boet
        fremlejer fremlejede udlejer udlejede lejer | fremleje udleje | fremlejet udlejet
        huser husede | huse | huset
        ansætter ansatte | ansætte | ansat
        lækker lækkede | lække | lækket
        skaffer skaffede | skaffe | skaffet
        opholder | opholde |
        modtager modtog | modtage | modtaget
        pisker piskede | piske | pisket
        betaler betalte | betale | betalt
        parkerer | parkere |
    """,
    Needs.RUN: """
        styrer styrede | styre | styret
        driver drev | drive | drevet
        leder ledede | lede | ledet
        bestemmer | bestemme |
    """,
    Needs.BEHIND: """
        står stod | stå | stået
        har | have |
        er var | være | været
        mistænkes | |
        hedder | |
    """,
    Needs.GRIP: """
        sidder sad | sidde | siddet
        blev bliver er var kom røg | blive | blevet
    """,
    Needs.CONVICTION: """
        har havde fik får | få | fået
    """,
    Needs.PROPERTY: """
        tager tog | tage | taget
        snupper snuppede | snuppe | snuppet
        låner lånte | låne | lånt
        åbner åbnede | åbne | åbnet
        læser læste | læse | læst
        gennemroder roder gennemrodede | rode | gennemrodet rodet
        beholder beholdt | beholde | beholdt
        scorer scorede | score | scoret
        sælger solgte | sælge | solgt
        følger fulgte | følge | fulgt
        stirrer | stirre |
        fjerner fjernede | fjerne | fjernet
        sparker sparkede | sparke | sparket
        piller pillede | pille | pillet
        skærer skar | skære | skåret
        overvåger overvågede | overvåge | overvåget
        vasker vaskede | vaske | vasket
    """,
    Needs.DRINKING: """
        drikker drak | drikke | drukket
        sover sov | sove | sovet
        ryger røg | ryge | røget
    """,
    Needs.NEGLECT: """
        lader lod | lade | ladet
        efterlader efterlod | efterlade | efterladt
        råber råbte | råbe | råbt
        låser låste | låse | låst
        sulter | sulte | sultet
        binder bandt | binde | bundet
    """,
    Needs.FAVOUR: """
        giver gav | give | givet
        køber købte | købe | købt
        skaffer skaffede | skaffe | skaffet
        deler delte | dele | delt
        betaler betalte | betale | betalt
        laver lavede | lave | lavet
        fylder fyldte | fylde | fyldt
        propper proppede | proppe | proppet
        lukker lukkede | lukke | lukket
        tipper tippede | tippe | tippet
        hænger | hænge | hængt
        er var | være | været
        mangler manglede | |
        tjener tjente | tjene | tjent
        får fik | få | fået
        tager tog | tage | taget
        samler samlede | samle | samlet
        bruger brugte | bruge | brugt
        flytter flyttede | flytte | flyttet
        rejser rejste | rejse | rejst
        sætter satte | sætte | sat
        har havde | have | haft
    """,
}


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a verb and what makes it an offence."""

    needs: Needs
    form: Form


def _forms() -> Iterator[tuple[str, Verb]]:
    for needs, listed in _VERBS.items():
        for line in listed.strip().splitlines():
            columns = [column.split() for column in line.split("|")]
            for form, column in zip(Form, columns, strict=False):
                yield from ((sound(word), Verb(needs, form)) for word in column)


VERBS: dict[str, tuple[Verb, ...]] = {}
for _word, _verb in _forms():
    if _verb not in VERBS.get(_word, ()):
        VERBS[_word] = (*VERBS.get(_word, ()), _verb)

# Where one of these follows, the verb means something else.
HARMLESS_AFTER: dict[str, frozenset[str]] = {
    sound(word): sounds(listed)
    for word, listed in {
        "slår": "græs græsset plæne plænen hæk hækken hækkene til igen tromme fast sammen op rod smut alarm følgeskab på_tromme slag "
        "koldt bremsen bremserne hul fejl rekord lyset ukrudt søm streger",
        "slog": "græs græsset plænen hækken til igen fast sammen op følgeskab rekord fejl",
        "banker": "tæpper tæppet tæpperne på hul måtter hjertet kaffe bøffer",
        "bankede": "tæpper tæppet på",
        "hugger": "brænde hækken hæk træ træet træer grene op is buske ukrudt",
        "huggede": "brænde træet træer grene",
        "truer": "regn lukning fyringer vinteren flytte klage opsige stoppe lukke ringe melde anmelde gå sige opsigelse strejke",
        "true": "flytte klage opsige stoppe lukke melde anmelde",
        "truede": "flytte klage opsige stoppe lukke ringe melde anmelde gå",
        "jager": "duer rotter mågerne katten",
        "slinger": "sig",
        "røver": "søvnen opmærksomheden",
        "snyder": "døden vægten_ingen",
        "smadrer": "rekorder fordomme",
        "lokker": "folk beboere gæster børn_til_sport naboer flere",
        "udnytter": "pladsen rummet lokalet solen tiden muligheden lyset muligheder",
        "forfølger": "drømmen målet sagen",
        "krænker": "",
        "deler": "mad kaffe suppe slik ud frugt oplevelser",
        "ridser": "op problemet situationen",
        "nikker": "venligt altid pænt anerkendende",
        "holder": "øje",
        "nupper": "kage kaffe",
        "hærger": "",
        "giver": "hånd besked",
        "kvæler": "",
    }.items()
}

DRUGS = sounds(
    """
    hash hashen hasj skunk skunken cannabis stoffer stofferne narko narkoen narkotika coke kokain koks heroin
    amfetamin joint joints lattergas ecstasy mdma ketamin fentanyl oxy rivotril khat
    euforiserende hashkager hashplanter hashplantage skunkplantage skunkplanter hashplanter marihuana tjald
    doping anabole steroider lsd crack metamfetamin meth morfin metadon tramadol benzo sniffestof dope dopingmidler
    knips speedballs bananer_hash hashklub hashhandel narkohandel stofhandel stofsalg hashsalg
    """
)
# Drugs only beside a verb of selling or having; elsewhere these are washing powder, knots in wool, a good party.
MAYBE_DRUGS = sounds("speed piller pillerne pulver hvidt fed pot stof stoffet svampe gram poser syre planter sprøjter nåle has hass")
WEAPONS = sounds(
    """
    kniv knive kniven pistol pistoler pistolen våben våbnene skydevåben gevær geværet haglgevær jagtgevær machete knojern
    peberspray revolver sprængstof bomber bombe håndgranat ammunition økse koste_boller køller jernrør baseballbat stikvåben
    """
)
STOLEN = sounds(
    """
    stjålne tyvekoster hælervarer smuglergods smuglercigaretter ulovlige ulovligt illegale illegalt børneporno falske
    kopivarer tyvegods sorte kampfyrværkeri kanonslag hælergods snydevarer
    """
)
AGE_LIMITED = sounds(
    "smøger cigaretter alkohol øl sprut spiritus vapes vape snus puff bars puffbars vodka tobak hash piller fyrværkeri kanonslag"
)
CHILDREN = sounds(
    """
    børn børnene unge unger ungerne mindreårige skolebørn drenge drengene pigerne piger årige år teenagere små barn skoleelever
    elever skolen klubben skoleklubben årig 12årige klasserne de_små knægtene småpiger småbørn
    """
)
DEEDS = sounds(
    """
    indbrud indbruddene indbruddet hærværk hærværket røveri røverier røveriet tyveri tyverier tyveriet vold bedrageri socialbedrageri
    spritkørsel svindel dokumentfalsk hashhandel narkohandel stofhandel overfald overfaldet ildspåsættelse brand brandene branden
    ulovligheder kriminalitet voldtægt voldtægten drab mord hæleri smugleri afpresning trusler truslerne chikane chikanen underslæb
    moms momssvindel skattesvindel skattesnyd forbrydelser terror selvtægt blufærdighedskrænkelse grafittien graffiti cykeltyveri
    cykeltyverierne ildebrand ildebrandene brandstiftelse biltyveri tricktyveri id-tyveri menneskehandel våbenhandel lommetyveri
    pakketyverierne pakketyveri butikstyveri salget hashsalget stofsalget pusherriet mandatsvig socialsnyd
    """
)
OFFENDERS = sounds(
    """
    tyv tyven tyveknægt lommetyv cykeltyv pusher pusheren dealer dealeren pædofil pædo voldsmand hustruvoldsmand konebanker
    hustrubanker hæler hæleren alfons prostitueret luder ludder voldtægtsmand voldtægtsforbryder rocker rockeren bandemedlem
    bandeleder banderelateret narkohandler hashhandler hashsælger hashpusher svindler svindleren bedrager blotter stalker terrorist
    pyroman kriminel kriminelle korrupt voldelig voldelige voldsdømt sexdømt nærgående pervers perverst kleptoman brandstifter
    morder drabsmand voldspsykopat børnelokker menneskesmugler menneskehandler våbenhandler røver røveren bandit gangster
    indbrudstyv indbrudstyven hærværksmand gerningsmand gerningsmanden bestikkelig islamist trickbedrager socialbedrager
    skattesnyder hjælpepusher bandeboss narkobaron storforbryder lovbryder småkriminel vaneforbryder sexforbryder seksualforbryder forbryder bandebror skydegal ballademager bølle voldsbølle prostituerede småtyv
    bedrageren kriminelt
    straffet dømt sigtet mistænkt anholdt fængslet efterlyst tiltalt arresteret fængselsdømt varetægtsfængslet bortvist
    """
)
VICTIMS = sounds(
    """
    kone konen kæreste kæresten børn børnene barn barnet unger ungerne ungen søn sønnen datter datteren dreng drenge drengen
    drengene pige piger pigen pigerne mand manden mor moren far faren folk andre hende ham mig os dem hund hunden kat katten katte
    katte hundene dyr dyret dyrene naboen nabo naboer beboere ældre gamle små kvinder kvinde kunder elever kammerater familien kvinden
    damen damer søster bror storebror lillebror person personer teenagere stilling magt kollega betjent betjente hjemmehjælper
    viceværten svigermor svigerfar svoger mennesker mindreårige handicappede baby babyen hustru hustruen ekskone eks ægtefælle
    alle konerne lærer læreren kunderne pedellen beboerne børnebørn nevø niece mindre teenagepiger
    dame damen fyr hustruen ekskæreste
    tæsk bank bøllebank klø øretæver lussinger lussing tæv kampsport
    """
)
THINGS_DAMAGED = sounds(
    """
    postkasse postkasser postkasserne bil biler bilen cykel cykler cyklen cyklerne lampe lamper lamperne rude ruder ruderne ruden
    vindue vinduer vinduerne busskur busskuret busskure dør døre dørene døren bænke bænken elevatoren elevator lygter
    lygtepæle legeplads legepladsen skilte skiltet hegn hegnet bilspejle sidespejle spejle skraldespande graffiti vægge væggen murene
    gavlen opgangen opgang trappen inventar planter kælderen knallert scooter møbler lejligheden sandkassen dørtelefonen lås låse
    låsen kameraer kameraet
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
    ræs brandert overgreb kanonslag mishandling børneporno pædofilt sexovergreb razzia razziaen razziaerne fængselsstraf
    slagsmål slagsmålet slagsmålene hashtaxa bordel bordellet skidefuld hønefuld plørefuld beruset kriminelt euforiserende snyd fusk
    prostituerede banderelaterede knivstikkeri hustruvold pædofili incest voldtægter tyvebande hærværket narkogæld hæleri
    """
    )
)


def is_taint(spoken: str) -> bool:
    """Tell what nobody wants to be named with: drugs, weapons, crimes."""
    return spoken in _TAINTS or is_drug(spoken)


def is_offender(spoken: str) -> bool:
    """Tell what somebody is called who commits offences, compounds included."""
    return spoken in OFFENDERS or (len(spoken) > LONG_WORD and spoken.endswith(_OFFENDERS_END))


LONG_WORD = 6
_OFFENDERS_END = tuple(sorted(sounds("forbryder pusher dealer smugler voldsmand tyveknægt")))
_DRUGS_BEGIN = tuple(sorted(sounds("hash skunk narko kokain heroin amfetamin cannabis")))
_GOODS_BEGIN = (*_DRUGS_BEGIN, *sorted(sounds("skydevåb tyvekost hælervar smugler")))
_GOODS_END = tuple(sorted(sounds("våben stoffer plantage pistol")))
ADVERBS = words(
    "altid også stadig bare jo da nok vist tit ofte hver igen nu så lige ikke aldrig vel sgu fandme faktisk sikkert allerede "
    "både selv tydeligvis åbenlyst åbent konstant jævnligt nogle en gang gange flere to tre mange sidste år nærmest engang "
    "desværre muligvis måske virkelig simpelthen ligefrem helt næsten dagligt ugentligt hele tiden dag nat uge fast gerne "
    "åbenbart rent ud sagt kun mest især igennem længe lang tid dagen aften fredag lørdag søndag mandag tirsdag onsdag torsdag"
)
