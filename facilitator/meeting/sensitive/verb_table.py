"""The forms of verbs that can say an offence, grouped by what has to stand near them."""

from enum import Enum


class Form(Enum):
    """What a verb's form needs around it."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


class Needs(Enum):
    """What has to stand near a verb to make it an offence."""

    NOTHING = "nothing"
    VICTIM = "victim"
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
    CARESS = "caress"
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
    BEATING = "beating"


# present and past | infinitive | participle
VERB_TABLE: dict[Needs, str] = {
    Needs.NOTHING: """
        tvinger tvang | tvinge | tvunget
        bortfører bortførte | bortføre | bortført
        begramser begramsede | begramse | begramset
        franarrer franarrede | franarre | franarret
        narrer narrede | narre | narret
        hacker hackede | hacke | hacket
        molesterer molesterede | molestere | molesteret
        tyranniserer tyranniserede | tyrannisere | tyranniseret
        skamferer skamferede | skamfere | skamferet
        saboterer saboterede | sabotere | saboteret
        kværker kværkede | kværke | kværket
        forulemper forulempede | forulempe | forulempet
        lyver løj | lyve | løjet
        stjæler stjal stjålede stjel stjeler | stjæle | stjålet
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
        beføler befølte | beføle | befølt
        fupper fuppede | fuppe | fuppet
        forgiver forgav | forgive | forgivet
        hapser hapsede | hapse | hapset
        lænser lænsede | lænse | lænset
        tyvstjæler | tyvstjæle | tyvstjålet
        intimiderer intimiderede | intimidere | intimideret
        generer generede | genere | generet
        diskriminerer | diskriminere | diskrimineret
        udspionerer udspionerede | udspionere | udspioneret
        blackmailer | blackmaile | blackmailet
        radikaliserer | radikalisere | radikaliseret
        tæver tævede | tæve | tævet
        gennemtæver | gennemtæve |
        gennempryglede | |
        bagtaler bagtalte | bagtale | bagtalt
        skambanker skambankede | skambanke | skambanket
        strangulerer | strangulere | stranguleret
        prostituerer | prostituere |
        snylter snyltede | snylte | snyltet
        sjofler sjoflede | sjofle | sjoflet
        ydmyger ydmygede | ydmyge | ydmyget
        indsmugler | indsmugle | indsmuglet
        brandstifter brandstiftede | |
    """,
    Needs.VICTIM: """
        slår slog slåer slor slåede sloges | slå | slået
        banker bankede | banke | banket
        sparker sparkede | sparke | sparket
        skubber skubbede | skubbe | skubbet
        nikker nikkede | nikke | nikket
        misbruger misbrugte | misbruge | misbrugt
        bider bed | bide | bidt
        spytter spyttede | spytte | spyttet
        pudser pudsede | pudse | pudset
        knalder knaldede | knalde | knaldet
        smækker smækkede | smække | smækket
    """,
    Needs.BEATING: """
        giver gav | give | givet
        stikker stak | stikke | stukket
        uddeler uddelte | uddele | uddelt
        lover lovede | love | lovet
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
        producerer producerede fremstiller fremstillede | producere fremstille | produceret
        laver lavede koger | lave koge | lavet
        skjuler skjulte | skjule | skjult
        bringer kører | bringe | bragt
        forsyner forsynede | forsyne | forsynet
        udleverer udleverede | udlevere | udleveret
        distribuerer | distribuere | distribueret
        gror | gro | groet
        pakker pakkede | pakke | pakket
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
        beholder beholdt | beholde | beholdt
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
    Needs.CARESS: """
        rører rørte rør | røre | rørt
        kysser kyssede | kysse | kysset
        slikker slikkede | slikke | slikket
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
        sprayer sprayede spraymaler | spraye | sprayet
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
        slår slog | slå | slået
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
        holder holdt | holde | holdt
    """,
}
