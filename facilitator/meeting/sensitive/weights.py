"""What words and their parts weigh in an accusation; written by `tests.guard.learning`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "e82ec6279f7ccc8e"
BIAS = -32
# Twentieths, then what weighs so much: "hash", "narko-", "-tyven", and "seler*" a little behind a person.
_WEIGHED = """
-18 dk
-17 fordi gerne sent snap vek*
-16 blev* god heder skriv tid vejen
-15 fant* åbent
-14 fugle- ringe- set* snake- svarer vi
-13 -arken -varer fores- fødse- god* hjalp kan kl knet larme- leger lys* plads repar- sit snak svare- tur
-12 -arede -ukede aftal- com flot kome parke- samle- skal* somer sønag taler*
-11 -egner -esion -ngede alrig* brug burde* busen ferie* find gres hej holer hånd inlat maj musik nogen
-11 nytår nøgle- nøglen områd- pake plads* ring ringede skiso- søger tak tolk
-10 -edede -kimel -ngang -reset -råret -talte -ulvet <.>* adhd altan at* bange cyklen eler falt fejl fem
-10 foran friti- først* giv grese- greset gulve- gulvet hanle hjalp* jul mad mødet os pent reded- redede
-10 same* samler savne- ser* skak skimel snydt spiler spiler* strik- styr svert synes taler trøst- uge utet
-10 varme øver
-9 -freni -idlit -iktok -kerer -kreft -rigen -skine -stuen -usker adhd* bil* blade bol cykle- depre- egne
-9 ferien fik forteler forteler* funet få* fået gerne* grile- gårde- gården gør* her hjert- høj høns kat*
-9 krige- krigen lave lege leger* leverer* lidt* luke lys løbe løg løg* måned ned* nu* parkerer parkerer*
-9 paser plant- ptsd regle- regnskabet råbe skisofreni skole snaker* start- sted svar søger* taber tidlit
-9 tikto- tiktok tom* trape- tret trome unge vand* vente- venter vil*
-8 -ation -avner -glene -hjelp -inget -jener -kafen -lejen -loken -luben -ntakt -ognen -piler -rupen -rylup
-8 -sning -steme -teren -viser -yklen -ården -øglen <#>* advar- aflev- alkoh- autis- baby banken benk
-8 beste- besteme bileder bilka bliver* bloms- bore c cpr demen- døren et* fant feleskafen finde flyte
-8 forår- foråret fuglene greset* gør havea- hoved- hus* husk husle- huslejen højt ingan- invit- is k* kl*
-8 kontakt kreft lekti- lese løgn miste- mistet* nogen* numer op polit- porte- ptsd* rampe regner regns-
-8 revis- ringede* ros savner sidst- sidste skadestuen skiftet* skimel* sofa sofa* stern- stope- stort
-8 sønag- take talte* tret* tvili- tvilinger unger- ungerne unsky- vant venter* vere vinte- virke- virker
-7 -agram -armen -arsel -bejde -edler -ender -erien -evyen -gfyre -idste -ilsen -inede -kater -kerte -kåret
-7 -lsdag -lsker -nagen -neret -nskyl -ntlit -oftet -pchat -ratis -sedel -tedet -ynger -yvene barnevognen
-7 bestyrelsen biled- bileder* bilit blade* bol* boligforeningen branen bøde bør bør* deler* dement elske-
-7 elsker enu falet* feles* feles- feleshuset fjern- forke- forkerte frisk frivi- glemt grati- gratis
-7 grinede helt henger* hilse- hilsen hiv hiv* holdt* holet ilen ilen* inlat* insta instagram kat kende-
-7 kender kloken kloken* kluben knet* lade* larmer larmer* lave* lerte loder loder* lofte- loftet luked-
-7 lukede låner løb morge- mvh navn* om* orden- ordentlit over* pent* porten rart regningen* reparerede
-7 revye- revyen ryder samler* sedle- sedler selv* sjele- skade- skal skam skater skift- skral skrap skrap*
-7 skåre- skåret skåret* skøn slået* snake snapc- snapchat somer- spile- stres styr* synes* synge- synger
-7 synger* talte tegne- toget tolk* tom trafi- traperne trome* tryk tyven- tyvene uhel unskyl valt veg
-7 velko- vide vile* vinteren viser x år år* året
-6 -aften -amler -amlet -ansat -armer -avede -avlen -bilen -cykel -dgang -dkent -edive -edste -enlig -eslår
-6 -getøj -istet -kaser -komen -kyder -lasen -lemer -lenen -lepsi -liker -nvejr -orgen -orman -ravid -relse
-6 -riber -riger -rilen -ritid -rudet -temte -tspil -vedet -viste -vning -ydset advarer advarer* alarm
-6 alarm* alkoholiker alkoholiker* ambul- barnevogn beder bedre bedst- bedste benke blomster* brane-
-6 brystkreft børnebørn børnene bøt bøt* cykel- cykle denga- dengang depresion dk* ebler eg egen* epile-
-6 epilepsi flyte- foreslår forma- forman forman* forst- forta- fortalte fortalte* frem fritid fryse- fugle
-6 funet* fødselsdepresion føl før* gamle gleme- glemer gmail godke- godkent gravi- gravid gravid* gribe-
-6 griber grilen gået halvt heken heken* hentede hjelper hovedet hus huslejen* højt* hørte* ihjel* ingen*
-6 insta- insti- is* isen istan- istansat jeg* k kafe kafe* kafea- kafeautomaten kamera* kants- kantstenen
-6 keleren kelre kender* klager* kome* kontanter* koret korts- kortspil koster kryds- krydset køres- lampe
-6 lastb- leget- legetøj legetøj* lejligheden leverer lov lukede* lyd lyter* lå låser løbet mad* malet*
-6 mistet na name nytår* nytår- nøgle nøglen* også* om os* papirsedel piseriet* plenen postkasen prisen*
-6 refer- regnv- regnvejr reparerede* resta- ret* revisionen rude ryder* samen* samlet sang sanka- sankasen
-6 sedel skevt skevt* skiftet skov skrig- skriger skyder slog smed* sne snydt* spiseforstyrelse
-6 spiseforstyrelse* sprog st st* stemt- stemte sterne stige stod* stude- svine- syr syr* så* sød* sønagen
-6 tak* tavle- tavlen taxa ti* tid* tidli- tirsd- tirsdagen tredi- tredive trene- trener tyven* udsat
-6 udsat* valt* vaner vaskemaskine vejar- vejarbejdet vek velkomen venli- venlig vil vile viser* viste
-6 åbent* øver*
-5 -adiør -ailer -angen -anque -arlig -ateri -betes -breve -butik -dagen -dalje -eklub -elavn -elper -elsen
-5 -emens -encen -erdig -erene -estop -ftale -ftalt -genem -heden -imers -jdere -klava -ktyve -lavet -lborg
-5 -lepay -luder -lytet -melig -melte -nelig -nenes -ngere -ngler -niter -niven -ofest -olker -ompet -ovede
-5 -perne -rømen -sehol -temer -terkt -terne -tmail -toler -topet -ufter -urant -varet -øster abort-
-5 aborteret aborteret* afleverede aftale aftalt afvis- afviste afviste* alene alshe- alsheimers
-5 alsheimers* anmelte bager bakla- baklava bange* bare* barnevognen* bat* bater- bateri bibli- biblioteket
-5 bilka* blev blink- boler bolig bolsj- bolsjebutik bor* brev brug* bruge byge byget cyklerne cyklerne*
-5 decem- december demens diabe- diabetes diabetes* dot dufte- dufter ebler* end* epilepsi* eren falt*
-5 faste- fastelavn ferie- fireo- fjerd- flink flise flytet fodbo- forkl- forklarede forklarede* forte-
-5 fortj- freda- fuglekaser fået* først- gaden galt gemer gester* have haveg- havegrupen hjelper*
-5 hjemelavet hjertestop holer* holm holm* hotma- hotmail huer huler huske- husker hygel- hygelit igene-
-5 igenem inbrudet ingangen julen kage kere kinen klaget* klase klase* kloke- knive- kniven kol kol* konta-
-5 kontanthjelp kreft* krone kulen kyser lamper laper larmen laved- lavede lejet lenge- lengere lengere*
-5 ler lere leser- leserbreve leserbreve* lever- lov* loved- lovede lovede* lyd* lyset løbet* magac- malet
-5 mange* mangler marts medal- medalje mere* mistede mobet mobet* mobilepay møble- møbler mønte- na* nabof-
-5 nabofest nater- neter neter* nogle området opleg opleg* ordet ordet* p parkering parki- paset paset*
-5 petan- petanque pigerne* plaka- planter planter* plenen* port postk- prosę psyki- rabat rabat* radiø-
-5 radiør referater regne- regningen reker reparerer reparerer* restaurant ret ringet ritit rolat- røde sat
-5 sit* sker skralespanen* slude- sluder slukede slukede* snabe- snite- sniter somerfesten sp spejdere
-5 stake- station stemer sterk- sterkt sterne* stile* stod stoler strømen strømen* studerene støj støte
-5 støte* sumba* supe* svarer* svaret sviner sygemelt* taber* tabt teper tidlit* tilad- tlf tolke- tolker
-5 torsd- trail- trailer trener* treng- trenger trenger* tricktyve tromp- trompet trøstede trøster trøster*
-5 unerv- vanet var* varer vaskeriet verd veres- verkt- vinke- vinue vå ålbor- ålborg
-4 -altet -amper -arter -artet -baten -busen -caden -caygu -dprop -dsvej -døren -ebøre -egade -elent -elvom
-4 -ement -enger -enter -ering -ernet -eslog -evogn -fiken -genen -gevej -hatib -iativ -ideør -iftes -ilier
-4 -inson -inuer -ipede -irker -jente -jerds -kenen -koman -ktier -lator -leger -levet -mater -matik -meker
-4 -mning -nabel -naker -nstre -nøgle -ofler -oning -otyve -panen -ranen -rdber -rdene -rdner -resiv -resko
-4 -rktøj -rnene -rukne -ryser -saren -sbrød -scord -slået -stbil -tetøj -tisme -toget -tovet -trede -treds
-4 -tyker -utist -vator -vlhed -ykisk -ådets -ønter <F> afløs- afven- afvening aids aids* alene* aleren
-4 altan- altanen* altså* an* angst anmelte* anore- arbejde autisme autisme* autist autist* aviser bager*
-4 ban baner baner* bar barne- barse- barsel basar- basaren bat bebøre benet betjente bilen* bleve- blevet
-4 blodp- blodprop blomsterne bole bor borde borem- breke- brene* busen* busto- bustopet bustopet* børn*
-4 da* dansk deler demens* depresion* depresiv depresiv* det* disco- discord drile- driler drukne drukne*
-4 duer dør* eid ekstr- ekstranøgle ekstranøgle* elbil elevator enern- enerne enerne* eneste* er eren*
-4 facaden fb fejer fejer* festudvalet fik* flink* fliserne fodbol* fodbolstøvler fordelingen foreslog
-4 foreslog* foreslået fortjener forto- fortovet fryser fusker fyrer fyrer* fødselsdag født første*
-4 gavekort gavekort* glemt* gmail* gode* gril griler griler* grine h haveafal haveafal* havearbejde haven
-4 hej* herverket* hilser* histo- hjelm* hjelp hjelp- hjeme- hjemelavet* honin- honing hovedet* huler-
-4 hulerne huset* højhu- højse- højsesonen ide ike* inbrudet* initi- initiativ initiativ* inkal- intet
-4 inviteret inviteret* jordb- jordber juni karto- kartofler kaserer* khati- khatib khatib* klare- klasen
-4 klasen* klipede klipede* knalerterne kniven* kontanthjelp* korte- krøn kun* købt* lampe- land lastbil
-4 lastbil* lat ledig lege* legeplads lektiehjelp lektier lerte* liger* liv live luket lyder lyted- lytede
-4 lytede* lyter lånt løsni- løsning magacaygu markedet matem- matematik medle- mega mega* meget* mere mig
-4 mobil mobil- morgenen myg møde mødte mønter narkoman narkoman* navne- net numeret ny* nøgler* onsda-
-4 opgang* optog- optoget ordne- ordner ordner* par parkinson parkinson* paser* pensionister perer- pererne
-4 pererne* pigek- plakater politiet* pose* prakt- prøve- psykisk psykisk* på* påkør- rabat- rabaten
-4 redede* reglerne regning* retfe- retferdig revet* ringet* ro rolator rosen- sagde salt salte- saltet
-4 selvo- selvom sen senil senil* siren- sjelent skeve skoda skolebusen* skral* skriger* slag* sluke smeke-
-4 smeker smeker* snabel snabel* snaker startet startet* stati- svar* svaret* sver sylte- syltetøj
-4 syltetøj* sød søde søge tegner tekni- telefonen* teper* th tjener torsdag trafiken travlhed tredive*
-4 treke- treker tresk- tresko tresko* trøstede* tunel- tunelen tur* tyne tålmo- ukr ukr* unerviser varer*
-4 varev- varme* varmen vaskekort vaskemaskine* veken- vekenen venlig* venst- venstre verks- verktøj vh
-4 videør videør* vinker vinker* vinuer vises vunet vunet* x* yngre åben øje øje*
-3 -amera -ancen -asede -baken -børne -delse -deste -diner -domen -dosis -dvert -ebrik -ecafe -edser -ehave
-3 -ekede -elere -elsti -ember -emelt -engst -erose -estol -etrer -evnet -ferat -getet -ilføj -iling -ilyke
-3 -isken -itige -jelen -kager -keste -keter -klare -kstra -kylen -kødet -laden -lance -larer -lease -lebus
-3 -lejet -letre -liste -meleg -modig -nktum -nskab -nsome -ntede -ogade -orier -orsøt -ortet -polar -raper
-3 -redag -rehus -reker -relre -rnede -rsdag -rslen -rstod -rtere -skade -skort -stede -tadon -tarte -tedag
-3 -teket -teret -tetid -tevat -thans -timan -toper -ugere -uitar -valet -vedør -vilig -vilit -visen -vmord
-3 -ygede -ynten -årlit -ørdag -ørnet adgan- adgang afdeling aften* afvening* al altan* ambulance
-3 ambulancen avise- banke- banko bar* bedste* benene* bestå- bestålet bestålet* besøg* betød betød* bilit*
-3 bipol- bipolar bipolar* bolen bordv- bordvert boremaskine brate brekede brev* brugernavn budge- budgetet
-3 byged- bygede bygede* byger byger* byted- bytedag bøde* børne- børnebørnene børnehave børnehave*
-3 børnenes børnenes* cpr* cykelskuret cykelsti dag dans dansk* dejli- dement* diske- disken dite domer
-3 dot* duer* dårlit dårlit* dørene* eblet- ebletre ebletre* ekstra elbil* eler* eleva- elste elste-
-3 elsterådets ensom- ensome ensome* er* falde falde* faler fat feber feles fem* ferie festu- filen fin
-3 finde* fjernet fjernet* flise- flot* flyter* fodrer* folke- folkepension folkepension* forel- forelre
-3 foreslået* forklare forklare* forstod forstår* forsøt forsøt* frast- frastålet fredag frem* fremlagde
-3 fremlagde* frime- frimerker frivilig frivilit fryser* fødselsdepresion* første gamel* gardiner gardiner*
-3 gavek- gemel- gemeleg gemeleg* genbrugsen genem- giv* giver glemer* gode godmo- godmorgen godmorgen*
-3 gråd guita- guitar guitar* går* gårdf- gøede gøres h* halvt- halvtredser hegn hegn* hek hek* hele*
-3 helere* hente hente- hentede* her* historier hjelm hjeme* hjemesiden hjertestarter hjørnet honing*
-3 hotmail* hovedør huer* huset huske husleje* hånbolkluben hånd* hånve- hånverker høj* hørt* hørte ide*
-3 imod ingang inviterede istansat* jer julea- juleaften julet- juletrer juletrer* kable- kafeautomaten*
-3 kamera kampen* kanyler* keder keleren* kerli- kinen* klaget klaver* klipe- kliper kliper* knalerten
-3 komer* komet* konfirmanerne* konfirmation konst- konstateret konstateret* koret* kortspil* koster*
-3 kultu- kulturhuset kvas kvas* kyser* kø* kørestol l ladcy- lampen* lav leder* ledig* leje leje* lengs-
-3 lengst ler* lider lidt lige* like lil liste live* luft luker luker* lyte låne låne* låsen* lørdag m m*
-3 mail male mangler* mener* menes- menesker metad- metadon metadon* mistede* mobil* morgen mosen musik*
-3 myg* måler* måske møde* mønter* natev- natevat natøj navneskilt nesen nr numerpladen nøgle* nøglebrik
-3 ont op* opdagede opdagede* opgangen* opskr- optaget optaget* orden overdosis p* panek- panekager pased-
-3 pasede pasede* pensioneret pensioneret* perer pga planterne pleas- please politiman politiman* poste-
-3 posten posten* pris prote- protesterer protesterer* prøvede prøvede* pumpe punktum punktum* pynten
-3 påske- referat regni- regnskab regnskabet* rejst reker* rema respe- revne- revner revner* ring* ringer
-3 rose runkø- runkørslen ryge ryger røgen sagen salt* samen samlet* sang* sankt- sankthans savner* sedler*
-3 selvm- selvmord selvmord* seng sent* sete sinsyg* sjelen sjelen* skime- skisofreni* skolebus skolebusen
-3 skralespanen skrev skur skylen skøde- skødet slem smed smuke- smukeste smyker* sne* snen snor snor*
-3 snore- snoren snoren* solen solne- sorte- sortere spil spile sprog* spurt starte sterkt* stien* stiler
-3 stk stole- stoper stoper* stopestedet striker stå stå* stået* støvsugere sur* svejs- sver* svert* sving-
-3 svinget svømn- svømning sygdo- sygdomen sygem- sygemelt synet sådan sødes- sødeste søn* sønag* søvn
-3 tabte tabte* te tegner* tiladelse tilfø- tilføj tilyk- tilyke time tjene- tog tolke tolv tovho- tovholer
-3 tovholer* trafik traper trehu- trehus trompet* truet* ture ture* tysklan* tyver- tyveriet tålmodig tøre
-3 udlejet udlejet* unerviser* utet* utryg v vaner* vanskade vanskade* vant* varmt varse- varsel vaxån
-3 vaxån* ve vejen* vener* ventede ventede* ventetid veten* vinen vinkede vinkede* viste* yoga ønske-
-3 ønsker
3 -agene -amles -anken -anket -anter -arage -asken -aster -atman -berør -bords -dsede -ejler -engen -entet
3 -ergas -erier -erket -ermen -ersøn -esket -føler -ierer -ingen -kafer -karet -kiler -kivet -kjult -kolen
3 -koler -kufen -lefon -luket -lyter -løser -mlede -mphun -møger -nalet -nifer -ntret -nyter -ocker -orvet
3 -raven -rdags -reber -recis -retur -rfars -risen -rkede -rsleb -rtele -seter -situm -skede -sters -tbøse
3 -tiske -tivet -tkase -tofer -tumet -tyrer -tøjet -usine -usket -vaske -vinen -ægger -øgler -øgnet a* af*
3 alere- ales alter- anen ansit- apoteket arbejdet arbejdet* arkivet arm* asfal- b badekaret
3 badeverelsesvinuet bagdø- banke banker banker* banket banket* baren barnet* barnevogne barnevogne* bedt*
3 befamler* behan- behanlinger behanlinger* belte- beltet benken* betaling betalt bilederne blant branm-
3 brent* brente* brun brun* bryde* bryder* bukse- butik- bygepladsen båden bøger bøne* dag* dagpe-
3 dagpenge dba deket* dele depositum depositumet depositumet* drebe- dreber dreber* drengene* dyr* døde*
3 døgne- døgnet dørtelefonen* eget eksamensopgaver* ekstranøglen elevatoren* ene ener enkep- enkepension
3 enkepension* farfa- farfars farfars* farve- fejle- fejler fest* feste- feter* fetre finge- foreningen
3 forgiftet* fortele fr fremlejer fremlejer* fugl fulmaten fusket fusket* fylt få gamle- gamles gamles*
3 gang garage garage* genbrugsbutiken genbrugsbutiken* gester gift gift* givet gult gyle gyle* gå ha ha*
3 haft halve hat havne- havnen heder* hegnet* heleri* henge- henter hesten hevek- hevekortet hjem hul* hun
3 hunre- hårdt* i id id* inenb- inenbords jake julel- kagek- kamp kamph- kamphun karaktererne kaske- kent*
3 klagede klatk- knale- knalert* kne koberør koblet* koleg- konfirmanerne kontanter kopierer kopierer*
3 kopieret kune kursus* kvinerne* kød* køles- køret- køretur kørt lange lange* lavet leg lejligheder*
3 leser leser* leveret ligen- ligene ligene* light- loker loker* lomepenge lort* love luftb- luftbøse
3 luftbøse* lusin- luter lå* låst* lægge lægge* lægge- lægger lørdags løs maler* malerfirmet malin- maling
3 maling* med* mente mente* merka- merkater merker* minreårige* mobning* morfin* morfinpiler morfinpiler*
3 mormor* motor møder* nej nevne nok* ny nøgler ofent- omkledningen ope* opgaven* opgaverne optagelserne
3 overskud pakerne* perker perker* plejede postkase pot pot* preci- precis precis* pung* ramt ramte* ratet
3 recepter* regninger reken rekru- rekruterer rekruterer* rengø- resten reter* retur- returkomision
3 returkomision* rocker roter roter* ruder rygen ryger* røg sabot- saboteret sad sate schol scote- senge-
3 sengen septi- septiktanken septiktanken* siger sine* skafer skile- skiler skimer* skjult skolens skoler
3 skrev* skriv- skufen skuret sluket smadrer små* smøger* snife- snifer sorte spejderhyten spejl- spyter*
3 stiker* stofe- stofer strakt* styre- styrer styrer* sulte sulte* sulter* svigersøn syste- så søste-
3 søsters søsters* tag* taper* taske* tasken tegnebøger teler teler* tener tener* tente tente* tesket
3 tesket* tiper tiper* tiser* toiletet torve- torvet trakt- trick- tømer tømer- tømermen udbud udnyt-
3 udnyter udskr- udskriver udskriver* udval- udvalet unersleb unersleb* unger unger* vasketøj* vatma-
3 vatman vem* venin- verelser* veret vidvaske vinue* vinue- vist vist* vorfor* øve
4 -abyen -adrer -adser -amser -astik -avnen -beret -budet -bøger -derne -dicin -ebror -eglad -ejede -ekten
4 -elken -elser -eltet -emsom -enine -epter -erlig -evede -faler -geren -grene -gvogn -halen -hører -igere
4 -ighed -ilhol -istan -ketøj -kufer -laske -lbage -lerum -lipet -luter -merer -meter -mling -nslag -nuste
4 -obelt -olega -olens -olige -oltet -omber -ordan -orium -ovlig -peret -piger -pirer -rager -ralet -redit
4 -renge -river -rnsyn -rofil -ruket -ruset -rødre -serer -sitet -skene -sladt -tabel -taget -tbank -tiken
4 -token -udser -udsit -uknet -ultid -usler -yntet -ystet -yveri -årige a ad* afal afal* anet anony- ansat
4 ansitet ansøgningerne* asbest* b* babye- babyen bag* bagha- baghaven bedrager bedrager* befamler beken
4 belte ben berer berer* berus- beruset besøg- bider* biler* bista- bistan blok blå bombe- bomber brost-
4 brosten bruge- brystet brødr- brødre buskene bygeafal* bygeg- bygeplads byget- bygetiladelser
4 bygetiladelser* byter byter* børnene* campi- campingvogn chris- coke compu- dage dater deket demente
4 dobelt drenge druknet dumper* ejer* eksamensopgaver entre- entreprisen entreprisen* feriekasen
4 feriekasen* feter filme- fjernsyn fjorten flaske flyte* foreningens* forsikringen forsø- from*
4 fulmaterne fulti- fultid fyler fylt* gang* genbr- givet* glems- glemsom golf grams- gramser gramser*
4 gravet grun* hagekors* hansker* havde henes herverk* hestene* hevet hjelpe* hjemehjelp huget huget*
4 huler* hårdt igen* ihjel in inesp- inesperet inesperet* inkør- inkørsel insam- insamlingen inter- it
4 jathy- jathyten kagekasen kamerer kanon- kanonslag karak- kasev- kasevogn kauti- kaution kidna- kilinger
4 klipet klorin* knalerter* knust- knuste knuste* koberet koden kolega kolek- kolekten konto- konvoluter
4 konvoluter* kredi- kredit krevede krevede* kuferten kvine- kviner kvinerne labor- laboratorium
4 laboratorium* leker leker* lever lever* licit- ligeglad ligeglad* lila lileb- lilebror lort luftgever*
4 lyver* låst løber* løsla- løsladt løsladt* maker maski- medar- meler meler* melke- melken mesen-
4 mesenger midag midt mine minreårige minut- mober mober* mormo- mors nabør nasis- nede netba- netbank
4 neto* never nyt nyt* nøgenbileder nøgenbileder* og omsorgsful* opbevarer opbevarer* ope opgaver opkre-
4 opkrever opkrever* oplys- opretet* overfaler paker- pakerne papirer papirerne perke- pigernes plader*
4 pladser plast- plastik pludselig* pokalerne polakerne* prise- profil pudser pudser* pudsi- pudsit puter*
4 pyntet pyntet* pølser* ramte recep- recepter rejse rejse* reste- retet* river river* rockerne rodet*
4 røved- røvede røvede* sager sex sex* sin skat* skolepiger skolepigerne skralet skufer skød* slave slave*
4 sling- slinger slinger* sluke- slå* slås slås* socia- solt* som* sparket* spiser* sprøjter sprøjter*
4 spørg- spørger* stabe- stabel stink- stinker stoke- stoken stålet* støvl- støvler svare svøme-
4 svømehalen syg taper tar* taske- taxa* telefon tesker tesker* that tilba- tilbage tilho- tilhol tilhø-
4 tilhører tiser trek trile- truke- truket tusin tøj* tømt* udbud- udvalet* ulovlig ulovlig* ungdo-
4 ungdomskluben vand vasker* vasketøj vat ved* vegen vejer venine verste* viske- voltet vorda- vordan
4 vores
5 -acade -acist -adsen -afiti -akeup -aling -anker -anler -arene -asene -astet -defra -edlem -egale -egift
5 -ehjem -ekene -eleri -elige -emten -erlit -ertog -fonen -gaven -gevel -gsful -idere -ilede -inele -irket
5 -irmet -kimer -kohol -lejer -lever -loter -lsket -luber -luker -madre -malet -munen -nrede -ntant -orfin
5 -piste -pyter -rbudt -revet -riser -rmene -runen -røjer -røven -taler -tiden -toren -ulter -umper -unene
5 -upede -urene -veret -våben -øjter -ørnes ad aften- alarmen alige- aligevel alkohol arbejde*
5 arbejdstiden arbejdstiden* arm armen- armene autom- automaten banem- banemedlem banemedlem* bebørnes
5 bedt befam- beskytelsespenge beskytelsespenge* bider bilen biler- bilerne blive* blote- bloter bloter*
5 bo* borde- bror bryde- bryder burde bygea- bygeafal båd bøn børnehjem canab- carpo- da dankort* datørne*
5 deken- dekene dekene* dom drive- driver driver* drivh- drivhuset dumpe- dumper dømt* enest- eneste enre
5 enre* facade faktu- fakturerer fakturerer* faler* far femte- femten finde- finder forbudt forening
5 forfa- forfalsket forfalsket* forskelige forskud gemt gemt* give glor gned gned* grafiti gravene* gris*
5 grune- grunen grunen* grus gøre halen halsgreb* halvd- halvdelen halvdelen* hansk- hansker hashklub*
5 havemøbler havemøbler* heleri hjulk- hole huger huger* hune hunen- hunene huser huser* ike ilega-
5 ilegale ilegale* jeres journ- kalt kamer- kameret karan- karantene kasen* kilin- kiosk kluber kokain*
5 komunen kontant kontingent* kort* krimi- kriminele kriminele* køber køber* købte køen køre kører kørte*
5 lagde* ledni- ledningen legepladsen lejlighed lide* liste- livet lurer* lån lås låse* lægger* makeu-
5 makeup makeup* melt merkater* minre minre- mor morfin musik- nul numerplader nye* nå omkledningsrumet
5 omsor- omsorgsful opgaven overt- overtog overtog* pas pige plade- plader plejehjemet* polak- polakerne
5 poser post* priser priser* puter påvir- påvirket påvirket* racist racist* reter roteg- rotegift
5 rotegift* ruder- ruderne rulep- runt* råbte* rør røver* røver- s* sig siker skimer skole- skolebørnene
5 skrev- skrevet skriver* skruer* skudt skunk skunk* skydevåben skydevåben* skød smadre smidt smidt*
5 solbr- solbriler spist- spiste spore- spritkørsel spritkørsel* sprut* sprøj- spyte- spyter steln- store
5 straf strakt stue sulte- sulter syge tager telefon* telt testamente testamente* tevet tevet* tilbage*
5 treme- tremer truer* tryker* trøje- trøjer tømer* tømes tømte u u* udefr- udefra udefra* under*
5 ungdomskluben* unrer vapes vaske vat* ventelisten vider- videre
6 -acket -alert -atene -cialt -eholt -enset -gever -giver -iania -ieret -ilmer -inler -inlet -isker -istol
6 -jnene -lorin -ngsel -okain -omile -orbud -pabad -piser -preke -ragen -rdrer -redje -renes -reser -sbest
6 -stene -tørne -umene -unens aflyt- aflyter aflyter* afpreser* alarm- ale* alrig ansøgningerne asbest
6 badev- banen* bede begra- begået* beholt beholt* bidt* bilek block block* blok* boks bolig- bran brene
6 brent bruger* brød* buskuret* bygep- bøden bøder chikanerer chikanerer* christiania datør- datørne
6 depos- dom* dreng e elers eleve enlig far* fars feleskasen* fengsel filmer filmer* finder* flere* folk*
6 folks* forbud forbud* fra garagen genem* get gule hacket hacket* hals halv hel helst* hener henes*
6 hestene hever* hjeme hjemehjelp* hole* hul hår hår* ik in* journalerne journalerne* kaster* katen-
6 katene keler- kelerumene kiger kiger* klori- klorin knalert kober* koden* kokai- kokain komunens konvo-
6 kopie- krever* kvite- kvitering kørekort kørte lense- lenset lenset* lile luftg- luftgever lurer lute
6 lyver lånte lånte* løn med mod* mormors mors* motor- ned neste* nøgen- opbev- opfor- opfordrer
6 opfordrer* oplysninger oplysninger* papir- pase piser* pisto- pistol pistol* pitbu- pladser* plejehjemet
6 promi- promile pudse- racis- rager* riben- ribenene rocke- rodet salet samlede* seter* sider* sjovt
6 skabe- skabet skat skenk- skral- skube- skudt* skufe- skure- slår* smile- smugl- socialt sovem-
6 sovemedicin sovemedicin* spaba- spabad spiser sprit- stalk- stalker stalker* stele* stemt stemt* stålet
6 stålne* svige- svinler svinlet svinlet* taget* talen- talene tanken tatov- terase toile- tredj- tredje
6 truet unerl- uners- varme- vaske* vaskekeleren vasker vej vener verts- vertshuset vidvasker vidvasker*
6 volta- voltaget voltaget* åbner øjnen- øjnene
7 -bøsen -ekors -elset -enker -ernes -hyten -isten -lader -maten -mpler -ngens -ntlig -piret -reste -riner
7 -sgreb -støte -svant -synet -trakt -tsaks -ueret -ulede <O>* af alerede asbes- badek- behol- beske-
7 bestikelse bestikelse* bestyrelsens boligstøte bolts- boltsaks bruger bus båd* bøne børn børnehaven der*
7 dobel- dyren- ejer fingrene fingrene* foran* forsvant fulma- føler* gange* garag- geme godt* griner gud
7 hacke- hagek- hagekors halsg- halsgreb heler- helst hene hidse- hidser hidser* hr håret hælder* inen
7 kaler* kase kaster keler* keres- kereste kige kirkebøsen kober komun- krever kødet* kørek- langer*
7 ligeg- lår løber mens merker mig* min neste papiret plynr- prostituerede prostitueret prostitueret*
7 rager rent ringe ruled- rulede røver sek sig* slete- sletet sluker slå slår smadrede* smider* snus snus*
7 snyder* solt solte* sprut stemp- stempler sten står* svinler* tanke- the* tilfe- to* tredje* truede*
7 tyvekoster tyvekoster* uden* ungerne* ur urnen varmekeleren vi* videre* vis vise åbnet årige
8 -ageri -alene -alsen -alske -anger -delen -drede -enene -etale -haven -idser -ierne -inder -mente -merne
8 -ravet -rejer -remer -rerne -rskud -ryder -udene -uvert -ylige -ælder afpre- afpreser barn bedrageri
8 besky- betale cigareter* dagen dame damer damer- danko- dankort der deres dreje- drejer drejer* du dyr
8 falsk- falske feleskasen flut flut* foreningens forgiftet forsi- gik gris grun halse- halsen heste-
8 hælde- hælder høre iser ja jobet* kirke- kone* kuver- kuvert kød kører* lagde lange- langer låret
8 misbruger misbruger* morfi- morgen* olie olie* omkle- pas* piser post ruden råber råd* rører rører*
8 seler* sels sener* siden* skule* skyli- skylige smadrede telefoner teske- testa- the truer turen veken
8 vinuet åbner*
9 -arnet -avene -gerne -jorde -keder -letet -mider -ntene -oltog -reter -rfalt -ruede -tålne -viner <N>
9 <N>* <P> ansøg- arkiv- barnet beskeder betal- bordel bordel* buske- cigareter dealer* dek* drike- egen
9 falske* fengs- fingr- fire* fred føler gjord- gjorde glad grafi- gravene hash havde* hever hos ine*
9 jobet kate keler kober- kone køken* lige luder luder* man men misha- mit mój naten overfalt overfalt*
9 pigerne piler* pleje- råber* same sener sidet* sine smadrer* smide- smider snart sove spray- stal sten*
9 stike strøm* ståle- ståln- stålne taske teras- teror- ting* trued- truede tøj tømt ver vidva- volto-
9 voltog voltog*
10 -asker -erker -ester -foner -lsens -ngene -nkort -nyder -ordel -penge -rever -rmors -ørsel aber bagef-
10 bagefter bane cigar- drenge* dømt efter* forbu- forsk- forsviner gå* hvert hvor hvor* kaler kaste- kig
10 kniv koner kreve- lader* lejli- man* nok piger* prost- pusher sidet sin* slet snyde- snyder solte sove*
10 stofer* volelig* volte- vores* åen çocuk-
11 -alker -erase -hklub -kasen -kerne -nerer -teler -tyven besti- dealer dem død fines hashk- hashklub
11 havem- jo jo* kiosken* konto korupt* kufer- kødet løn* maler nat pushe- råd seler sige som svinl- søns
11 tele tyvek-
12 -ealer -gaver -inuet -kelse -lelig -rumet -yrker <F>* anres bidt breve* dyrke- dyrker dyrker* før genem
12 grave- heler heler* il* merke- mit* opgav- penge* piger- stak* stele tesk to vad vilje volel- volelig
12 våben*
13 -efter -verne <D>* anres* banen bedra- deale- end foren- hash* komunen* kort mod når pusher* res res*
13 set små sort stal* våben
14 -heder -orfor -orupt -ruger -usher de ful* hans hos* korup- korupt kun lejligheder misbr- pedofil*
14 smadr- strøm tyv ulovlit* vorfo- vorfor
15 -dofil -ovlit bad døde folks il lader min* overf- pedof- pedofil se siden skule sort* stak
16 bare den* ine tyv* ulovlit
17 -lerne <H>* biler breve folk forgi- forsv- noget stele- steler vem
18 ful penge piler
19 kasen ting under
20 <P>* <S>* noget*
21 bag steler* uden ulovl-
24 tre
27 piger
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
