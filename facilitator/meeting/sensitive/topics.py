"""What words are about: few know a word that nobody weighed, but it is about money, the night or a garden."""

from facilitator.meeting.sensitive.word_list import sound

# One subject a paragraph; what ends on a stroke is the beginning of words.
_LISTED = """
money: penge- kontant- cash kuvert- kasse kassen kassebeholdning- kasserer- kroner kr mønt- sedler
  seddel- bundt- kasseapparat- indsamling- overskud- bonus- honorar- løn lønnen lønseddel- budget-
  regnskab- konto kontoen mobilepay- dankort- hævekort- hæver hævede beløb- tusindlapper plovmænd
  millioner tusinder gebyr- depositum- husleje- kontingent- forskud- gæld- lån lånet rente- arv arven
  testament- skillinger håndører gysser- moneter formue- rig rigere rigtrig velhaver- betaling- betale-
  betalte kassér- fond- pulje- tilskud- støtte-
invoice: bilag- kvittering- faktura- regning- bon- udlæg- tilbud- udbud- kontrakt- underskrift- stempel-
  protokol- referat- attest- papirer papirerne blanket- timeseddel- timesedler skema- dokument-
  fuldmagt- ordrer
luxury: rolex- mercedes- bmw- audi- porsche- tesla- ferie- sommerhus- spabad- swimmingpool- pool- dubai-
  thailand- mallorca- maldiverne guldkæde- guldur- diamant- champagne- jetski- yacht- speedbåd-
  motorcykel- luksus- nybil splinterny- designer- fladskærm- smykke- pels-
take: tager tag taget tog stak stikker stukket snup- rap- hapse- neglet hugge- fjerne- forsvind-
  forsvandt forsvund- væk pist- hælet- fingre fingrene langfingr- lommen lommer lommerne jakkelomme-
  inderlomme- baglomme- luske- luntede slæber slæbte bærer bar bærte samler klunse- redde- plukke-
  score- høster høstede beholde- beholdt
goods: cykel- cykler cyklen værktøj- boremaskin- iphone- mobil- telefoner computer- bærbar- kobber-
  zink- blyplade- kabel- kabler dæk fælge katalysator- varer vareparti- kasser kassevis palle- parti-
  poser posen poserne pose pakke- tasker rygsæk- sportstaske- trailer- kanister- dunk- jerry- container-
  stereo- playstation- tv'er sko sneakers jakker tøj stel serienumm- stelnumm- stelnr mærkevare-
  parfume- cigaret- smøger karton-
seller: sælge- solgt- salg salget køber købe købes handle- handel- kunde- leverer levering- leverance-
  leverandør- bytte- udbyd- marked kiosk- butik- forretning- engros- disken rabat- pris- billigt
  spotpris- biks- videresal-
drugs: hash- skunk- joint- pot- kokain- coke sne- hvidt pulver- pille- tabletter amfetamin- speed mdma
  emma ecstasy heroin- metadon- ketamin- lattergas- gaspatron- patroner ballon- sprøjte- kanyle- stof
  stoffer stofferne rus- skæv- påvirket høj tjald- bong- vandpibe- sølvpapir- sugerør vægten
  digitalvægt- brevvægt- gram gramvis pusher- dealer- narko- euforiser- urter krydderurter grøntsager
  oregano planter planterne lamper lampelys drivhus- groer gror plantelys- sødligt sødlig røgen lugter-
  duft- dunst-
alcohol: øl øllet bajer- dåseøl sprut- vodka- snaps- whisky- brandert- promille- ædru- fuld drukke-
  drikker drak flaske- vinflask- rødvin- beruse- plakat- snøvle- vakle- dingler raver tømmermænd
  beværtn- værtshus- kroen kro bodega- ånde ånden alkohol- spiritus- brændevin- kande kæfert lommelærke-
  glas glasset bæller pimpe-
driving: kører kørte køre kørsel bil bilen biler bilerne rat ratte- fører- kørekort- frakørt fartgræns-
  fart ræser- drøner- knallert- scooter- løbehjul- gashåndtag- hastighed- overfart nummerplade- bremse-
  slalom- vejkant- grøften rabatten parker- holder holdt motor motoren tomgang- svinger speeder-
  baglygt- lygter
visitors: besøg- gæst- fremmede ukendte herrer mænd mandfolk damer stopper ringer ringede dørklokk-
  trafik trafikken rend rendes renderi strøm rykind banker klopper trapperne opgangen taxa- hyrevogn-
  varebil- varevogn- kassevogn- minutter minut lejere overnatt- madras- sover ind ud
night: nat natten nætter natlig- midnat- mørk- aften aftenen sent sen tidlig daggry- solopgang-
  solnedgang- klokken kl tre fire døgn- skumring- tusmørk- natravn- weekend- fredag lørdag
secrecy: skjul- gem- hemmelig- dækket tildækk- gardin- rullegardin- nedrullet persienn- mørklagt folie-
  pap avispapir- låst låse- hængelås- slukke- lås lukket lukker lukkede diskret- bag bagdør- bagtrapp-
  bagind- bagveje krog- skygge- skumle- skummel- tavs- hvisk- mumle- lister listede sniger sneg maskeret
  elefanthue- hætte- handske- falsk dæknavn- alias- navneskift- navne postkass- dørskilt- sløret
rumor: rygte- sladder- folkesnak siges sagt siger hørt hørte hører påstå- fortælle- snakker snakke
  snakken mumler ymte- sandhed- gæt gætte gætter hint- antyd- nævne nævner navngiv- peger pege finger
  alle ved vide vides mon gad sikkert vist åbenbart angiveligt såkaldt- nok jo
odd: underlig- mærkelig- sær sært sjov sjovt pudsig- spøjs- besynderlig- mystisk- tilfæld- pludselig-
  forunderlig- bemærkelsesværdig- påfaldende mistænk- mistanke- mistro- forbavse- utrolig- usandsynlig-
  heldig- held uforklar- hokus- magi- trylle- mirakl- løjerlig- snavs- lusk- fishy suspekt- sammentræf-
  bagefter netop altid aldrig aldeles gang igen
hit: slår slog slå slået tæsk- bank bankede banker banket gennembank- lussing- knytnæv- næve- hånd
  hånden hænder hænderne håndkant- skub- spark- bide- rive- krads- niv- knib- ruske- dask- rap rappet
  endefuld- smæk- afstraf- straf- kvæle- halsen strube- bælte- livrem- kæp- støvle- bøllebank klaps-
  vold volden voldelig- temperament hidsig- arrig- gal vred vrede tæver tæve tævet tamp- klø ballade-
harm: mærker mærke blåmærk- blå gule gul sår såret bule- øje øjet øjne blåt forslå- hævet hævede skram-
  brækk- arm armen ben gips- forbind- plast- næseblod- blod- flænge- læbe- tand tænder knust- skadestu-
  læge lægen solbrille- halstørkl- makeup- pudder- langærme- ærmer halte- trappen dørkarm- dør skabslåge
  krykk- slyng-
cry: skrig- skreg græd- tuder hulk- råb- brøl- hyl- pive- klynk- jamr- bede beder nej stop bump- dunk-
  brag- klir- smadr- tallerken- vægge væg væggen larm- spektak- skænd- ballade
fear: bange- angst frygt- tør turde skræm- ryst- nervøs- skælv- sky flinch- krymp- kryber tier tie tavse
  stivner stiv duk- gyse- uhygge- utryg- undgå- undviger omvej- stiller ubehag- klam- creepy
threat: true- trussel- trusler besked advar- konsekvens- uheld ulykke- fortryd- hævn- stikker-
  sladrehank- torpedo- inkasso- inddriver opkræv- beskyt- dusør- afpres- pres presser pression- renter
  skylder
weapon: kniv- pistol- gevær- jagtgevær- gun våben- skyde- skud- patron- ammunition- bat baseballbat-
  jernrør- kølle- koben- machete- økse- sværd- sprængstof- bombe- granat- krudt- knojern- peberspray-
  elpistol- luftgevær- hagl-
child: barn- børn- dreng- pige- unge ungen ungerne baby- spæd- lille lilleput- lillesøster- lillebror-
  skolebarn- elev- teenager- mindreårig- 12-årig 13-årig 14-årig årige årig konfirmand- søn datter-
  sønnen knægt- tøs- småpig- smådrenge-
sex: sex- seksu- nøgen- nøgne badehætt- underbuks- trusse- bh undertøj- omklædning- brusebad- badet
  bruseren badebuks- massage- masser- kys- kram- knus- lårene lår skødet skød knæet røre- rørte beføl-
  befaml- gramse- glo- stirre- lure- kikkert- filme- billeder foto- nudes snap- sms- hjerte- elsker slik
  bolsje- bolche- lokke- overnat- hyggeonkel- onkel grise- gris porno- blotte- frakke- prostit- lud-
  bordel- escort- alfons- dameb- herrebesøg-
neglect: sulten- sultne sulter madpakk- madkass- beskidt- snavs- ble bleer bleen tis- alene aleneh-
  forlad- vågen nattøj barfodet tynd- mager- magre afmag- foder- vanrøgt- ribben- knogler pjusk-
  misligh- omsorgssvig- luse- fryser våd våde
animal: hund- kat- hamster- kanin- fugl- høns- køer koen kreatur- hest- grise- svin- får fårene lænke-
  snor snoren kæde- bur buret gift- forgift- rottegift- frostvæske- sneglegift- fælde- garn garnet pote-
  pels- gøer gø gøede snuse- mundkurv- mus
fire: brand- brænd- ild ilden tænd- benzin- lighter- røgalarm- flamm- aske asken sod soden svedet sveden
  bål- skurbrand fyrværk- raket- kanonslag- forsikring- sprit-
dump: smider smed dump- affald- skrald- losseplads- hæld- spild- olie- maling- malerbøtt- kemi- asbest-
  eternit- byggeaff- brokker brokkerne grøft- sø søen skovkant- afløb- kloak- rist- åen å å'en bække-
  nedgrav- graver gravede byggematerial- køleskab- batteri- dæk
vandal: rids- smadr- ødelæg- ødelagt punkter- skær- skar skåret graffiti- spray- tag tags overmal-
  oversprøjt- vælt- knuse- knust- sten mursten kaster kastede kast rude- spejl- sidespejl- lygteg-
  postkass- klippe- saver savede hærværk- skruer skruet sabot- limet
break: bryde- brød brudt indbrud- dirk- lirke- opbrudt- brækjern- koben- vindue- låsesmed- nøgle-
  universalnøgl- ekstranøgl- adgangskode- alarm- kode kravle- klatre- altan- kælder- loft- skur- garage-
  lade- depot- container- værelse-
fraud: snyd- snød svindel- svindl- bedrag- fup- fusk- falsk- forfalsk- fiktiv- skuff- stråmand- stråmænd
  lyve- løj løgn- pynt- opdigt- plattenslag- hvidvask- sort sorte udenom skat- moms- cvr konkurs-
  kreditor- foged- told- vægt- vejer kilometertæll- tæller måler- omgå-
welfare: kontanthjælp- dagpenge- bistand- sygedagpeng- sygemeld- førtidspension- pension- boligstøtte-
  boligsikring- enlig- forsørger- børnetilsk- skilt papir papiret adresse- tilmeldt- folkeregister-
  cpr-register jobcenter- sagsbehandl- aktivering- rask sygdom raske invalide- kørestol- rollator- stok
  krykker handicap- hjemmehjælp-
power: bestemm- afgør- venteliste- køen foran opskriv- tildel- anvis- udleje- nævn- byråd- udvalg-
  stemme- fuldmagt- formand- næstformand- inhabil- svoger- fætter- nevø- niece- søster bror broderen
  svigersøn- ven vennen venner golf- jagt- middag- gave- vin rødvin rejse- firma- opgave- ordre-
  licitation- entrepr- håndværk- stillingen stilling jobbet ansat ansætt- tjeneste- vennetjen- favor-
  bordet bestik- smør- returkom-
police: politi- betjent- panser- strømer- patrulj- sirene- razzia- ransag- anhold- arrest- anmeld- sigt-
  dømt dom dommen domfæld- straffe- fængsel- spjæld- tremmer afson- fodlænk- prøveløslad- ret- efterlyst
  eftersøgt afhør- forhør- loven lovlig- ulovlig- krimin- bande- rocker- rygmærk- tilhold-
insult: taber- idiot- svin svinet psykopat- nar røv- bums- lømmel- slyngel- skurk- bandit- forbryder-
  tyv tyven tyve tyvek- monster- dyret tyran- bisse- bølle- narrøv krapyl- uduelig- stodder- afskum-
  sjover- fidus- tyveri- rak pak pakket
racism: racist- neger- perker- nazi- hagekors- heil- hitler- hade- had hadtale- jøde- muslimer muslimsk
  homo- bøsse- tørklæde- hoveddække- spytte- spyt hetz- chikane- mobbe- mobning- udstille-
control: spær- indespærr- indelukk- lov forbyd- kontrol- følger forfølg- stalk- overvåg- kamera-
  mikrofon- lytte- aflyt- jaloux jalous- tvang- tvinge- tvunget gift gifte giftet bortgift- pas passet
  pasene slave- æresd- omskær- skygger kone konen hustru- kæreste- ekskone-
work: kollega- arbejder arbejde arbejds- polak- rumæn- østeuropæ- løst timeløn- underbetal- udnyt-
  underlejer- overfyldt- skurvogn- kælderværelse- barak- fremleje- airbnb- lejer udlejer-
health: medicin- recept- morfin- dosis- dosering- sovepille- beroligende insulin- plejehjem- hjemmepl-
  sygepl- plejer demens- dement- gamle gammel ældre oldefar mormor morfar farmor farfar beboer- blind
  svag-
kind: tak takker taknemmelig- tusind hjælper hjalp hjælpe hjælp hjulpet hjælpsom- sød søde rar flink
  flinke venlig- god godt gode dejlig- skøn- hygge- glad glade glæde- smuk smukke fantastisk- super-
  dygtig- ros rose- rosser elsker beundre- stolt- omsorg- kærlig- smil- hilser hilse hils vinke- skål
  tillykke- fødselsdag- jubilæ- hædre- kram kage- bager boller suppe frikadell- kaffe kaffen te middag
  fællesspis- deler gavmild tålmodig- rolig- pålidelig- ærlig-
repair: reparer- fikse- ordne- maler lappe- pumper skifter montere- fejer rydder ryddede salter klipper
  vander luger plante- gartner- have haven- hækken hæk træ træer blomst- bed bede roser rosenbed
  kartofler æble- jordbær honning bier bistade skovl- sneryd- sne sneen
wish: ønske- forslag- foreslå- kunne skulle burde bør gerne håb- mangler mangle savn- behov- flere bedre
  mere bænk- lygt- belysn- cykelsti- fortov- sti stien legeplads- bus bussen stoppested- parkering-
  kommune- bibliotek- mødested- fælleshus- møde mødet klub- aktivitet- arrangement- fest- sommerfest-
  loppemarked- koncert- kursus- undervis- lektie- hvornår hvordan spørgsmål- spørge åbningstid-
  kontortid- plan planer budgetforslag
victim: offer- udsat- mistet mistede savner ramt tabt glemt fundet fandt finder efterlys- bekymre- ked
  syg indlagt opereret hospital- sygehus- død døde begrav- bisat mindes sorg savnet falder faldt ensom-
  enke-
pointing: spørg kig tjek prøv undersøg følg hold se send nogen tænk tænker peger ser
"""
SHORTEST, LONGEST = 3, 12
# The end of a compound says what it is: "festkassen", "kolonihaveskuret".
COMPOUND, END, LONG_END = 8, 4, 5


def _read() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    words: dict[str, set[str]] = {}
    beginnings: dict[str, set[str]] = {}
    subject = ""
    for each in _LISTED.split():
        if each.endswith(":"):
            subject = f"{each}"
        elif each.endswith("-"):
            beginnings.setdefault(sound(each[:-1]).lstrip("="), set()).add(subject)
        else:
            words.setdefault(sound(each).lstrip("="), set()).add(subject)
    return (
        {word: frozenset(subjects) for word, subjects in words.items()},
        {word: frozenset(subjects) for word, subjects in beginnings.items()},
    )


_WORDS, _BEGINNINGS = _read()
_NONE: frozenset[str] = frozenset()


def topics(spoken: str) -> frozenset[str]:
    """Return what a word is about, by itself, by its beginning, or by the end of a compound."""
    found = _WORDS.get(spoken, _NONE)
    for length in range(SHORTEST, min(len(spoken), LONGEST) + 1):
        more = _BEGINNINGS.get(spoken[:length])
        if more is not None:
            found |= more
    return found if found or len(spoken) < COMPOUND else _of_compound(spoken)


def _of_compound(spoken: str) -> frozenset[str]:
    found = _NONE
    for length in range(END, len(spoken) - 2):
        end = spoken[-length:]
        found |= _WORDS.get(end, _NONE)
        if length >= LONG_END:
            found |= _BEGINNINGS.get(end, _NONE)
    return found
