"""What words and their parts weigh in an accusation; written by `tests.guard.learning`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "2fe256d881b32642"
BIAS = -33
# Twentieths, then what weighs so much: "hash", "narko-", "-tyven", and "seler*" a little behind a person.
_WEIGHED = """
-19 vejen
-18 dk snap vek*
-17 fugle- gerne skriv
-16 blev* åbent
-15 fordi god ringe- sent tid
-14 -arken fant* heder kan kl mad områd- plads set* skal*
-13 -arede -piler fores- fødse- god* hjalp larme- lys* pake snake- spiler vi
-12 -hjelp -kater -ukede burde* com jeg* leger maj repar- samle- snak tak taler* vand* varme
-11 -esion -varer <.>* eler ferie* grile- her hånd knet kome musik nogen nytår nøglen parke- parkerer samler
-11 savne- skiso- svare- svarer synes søger sønag
-10 -edive -kerer -kimel -ngede -rigen -skine -talte -ulvet -usker adhd altan at* bange bil* brug cyklen et*
-10 fejl find flot fodbo- foran forteler forteler* gres gulve- gulvet gør* havea- hej holer inlat invit-
-10 krige- krigen lave lys løg ned* nøgle- os paser plads* polit- ptsd rampe ring ringede ser* skimel somer
-10 svar svert taler tegne- tolk trøst- tur unge venter venter* vile*
-9 -avner -edede -egner -freni -iktok -inget -kreft -reset adhd* aftal- alrig* autis- benk bileder* bilka
-9 bloms- c cykle- deler* depre- fem ferien friti- fået først* giv grese- greset hanle hjalp* hjelper
-9 hjert- holdt* høj høns lege lese leverer* løg* miste- mistet* måned numer om* parkerer* ptsd* reded-
-9 redede ret* revis- råbe samler* savner sit skisofreni snydt start- sted strik- sønag- take tikto- tiktok
-9 tret utet vente- vil* øver
-8 -bilen -idlit -kåret -ntakt -stuen -vedet -yklen -ården -øglen <#>* advar- alkoh- baby banken blade bol
-8 brene* busen bøde demen- falet* fant feles- fik flise frigi- funet få* gerne* gårde- gården gør helt
-8 hovedet husk husle- inlat* is jul k* kl* kloken* kontakt lade* larmer larmer* leger* lekti- lov løbe
-8 løgn nu* over* pent plant- porte- regle- regnskabet ros skade- skift- skrap skåre- skåret skåret*
-8 snaker* sofa spile- så* søger* talte* tidlit tom* tredi- tredive tret* tvili- tvilinger tyve unger-
-8 ungerne vere vile virke- virker x
-7 -agram -amler -ation -bejde -dgang -elper -encen -ender -erien -idste -ilsen -istet -jener -lejen -lepay
-7 -loken -luben -nagen -nskyl -orman -pchat -ratis -rylup -sedel -steme -viser -ynger aflev- alene besteme
-7 bestyrelsen bileder bilit bol* boler boligforeningen branen bør børnebørn det* enu falt feleshuset finde
-7 flyte forke- forma- forman fryse- glemt grati- gratis greset* halvt henger* hentede hilsen hiv hiv*
-7 hjelper* hjeme- hus* huslejen højt ilen ilen* insta instagram kat kat* keleren kende- kender kreft køen*
-7 lastb- lave* lejet luked- lukede lyter* lå låner løb mistet mobilepay mvh nytår- også* op planter* port
-7 porten rart regns- ret ringede* sedel sidst- sidste skadestuen skeve skevt skiftet* skimel* skral snapc-
-7 snapchat sofa* spiler* stati- stope- styr synge- synger synger* tirsd- toget tom tryk uge uhel unsky-
-7 unskyl vaskemaskine veg vide vil vinte- viser åbent* år
-6 -aften -angen -ansat -armen -armer -betes -cykel -edler -eklub -elsen -erdig -eslår -ftalt -getøj -glene
-6 -inede -kafen -kaser -kerte -komen -kyder -lasen -lenen -lepsi -liker -lsdag -lsker -neret -ngang -nvejr
-6 -ognen -ortet -ravid -relse -riber -rilen -ritid -rupen -temer -teren -teret -tspil -viste -vning -ydset
-6 -yvene -øster <F> advarer advarer* aftalt alarm alarm* alkoholiker alkoholiker* bager barnevogn
-6 barnevognen bedre beste- biled- bliver* brane- brystkreft busen* bør* cpr cykle cyklerne* deler dement
-6 depresion diabe- diabetes diabetes* dk* døren egne elske- elsker end* epile- epilepsi feles* feleskafen
-6 fjern- flyte- foreslår forkerte forman* forta- fortalte forte- frem fritid fuglene fået*
-6 fødselsdepresion føl før* gode* gravi- gravid gravid* gribe- griber grilen griler grinede have heken
-6 heken* hjelp- hjem* hoved- huset hørte* ingan- insta- istan- istansat k kafe kafe* kelre klager* klase
-6 kloken knet* kome* koret korts- kortspil koster kryds- krydset lampe leget- legetøj legetøj* lejligheden
-6 lerte lever- leverer lidt* lyd lyd* mail malet* medicin mere* mobil- morge- mødet na navn* nogen* om
-6 området onkel opgang* p papirsedel parki- piseriet* plenen pris prisen* psyki- refer- regner regnv-
-6 regnvejr reparerede revisionen ringet ritit rude ryder ryder* sagde* same* samen* sanka- sankasen sedle-
-6 sedler sent* sjele- skak skam skater sker skevt* skole skrap* skyder skøn slog slået* smed* snake sprog
-6 st st* stemer stern- stige stod* stort stres stude- støj svarer* svine- synes* sød* sønagen tid* tidli-
-6 tolk* trape- trome trome* trøster tyven- tyvene udsat udsat* valt vanet vant vek velko- velkomen venli-
-6 vinke- vinue viser* viste åben år*
-5 -ailer -amper -arlig -ateri -avede -busen -dalje -dkent -elavn -elvom -emens -enlig -enter -erene -estop
-5 -evogn -genem -gfyre -hatib -iativ -imers -jerds -klava -koman -ktyve -lavet -lemer -luder -mater -nenes
-5 -ngler -ofler -ogene -olker -pgang -riger -råret -rømen -sning -stbil -tedet -temte -tisme -tmail -trede
-5 -ufter -urtit -ønter abort- aborteret aborteret* afleverede afvis- afviste afviste* alshe- alsheimers
-5 alsheimers* altanen* ambul- autisme autisme* bager* bakla- baklava bange* bat bat* bater- bateri beder
-5 bedst- bilka* blade* blev blink- blomster* blomsterne boler* bolig brev bruge byget børnene bøt bøt*
-5 cyklerne da* demens dot drile- dufte- dufter dør* eg ekstr- epilepsi* falt* faste- fastelavn
-5 fodbolstøvler fodbolstøvler* fordelingen forklarede forklarede* forst- fortalte* forår- foråret
-5 fuglekaser fusker først- galt gemer gleme- glemer gmail godke- godkent gril gået haveafal haveafal*
-5 havearbejde hilse- hjemelavet hjertestop holer* holm holm* hotma- hotmail hovedet* hurtit huske- husker
-5 huslejen* højt* igene- igenem ihjel* imod ingen* initi- initiativ isen julen karto- kartofler kender*
-5 kere khati- khatib khatib* klare- klase* klube- kluben konta- kontanthjelp kreft* krone kultu- kun*
-5 køres- lamper laper larmen lastbil lastbil* laved- lavede lengere* lere liv loder lov* luke lukede*
-5 lyset løbet løbet* mad* magac- malet malmø mangler marts medal- medalje meget* mistede mobet møble-
-5 møbler mønte- mønter na* name narkoman narkoman* navne- neter neter* nogle nøglen* opgang opleg orden
-5 ordet ordet* os* paser* plaka- planter plenen* pose* postk- postkasen prosę redede* regning* reparerede*
-5 reparerer reparerer* resta- retfe- retferdig rolat- røde sagde sang sat selv* selvo- selvom sen sete
-5 skal skiftet skolebusen skolebusen* skrig- skriger slude- sluder slukede slukede* smed snabe- sne snydt*
-5 spil spiseforstyrelse spiseforstyrelse* stake- station stemt- stemte sterne sterne* stod strømen
-5 strømen* studerene styr* støte støte* sumba* supe* svar* svert* sygemelt* syr syr* taber taber* tak*
-5 talte tilad- tirsdagen tlf togen- togene tolke- tolker tolv trail- trailer tredive* trene- trener treng-
-5 trenger trenger* tricktyve tyven* vaner varer vaskekort vaskeriet venlig veres- vinker vinteren vå øver*
-4 -altet -amlet -ancen -arsel -arter -artet -baten -caden -caygu -dagen -domen -dosis -dprop -ecafe -edste
-4 -ekede -elent -elere -emelt -enger -engst -erfor -eslog -evyen -gevej -heden -huset -ideør -ilier -ilyke
-4 -inson -inuer -ipede -jente -kedet -kenen -kstra -ktier -lator -lborg -leger -lytet -melig -melte -mning
-4 -nabel -nelig -ngere -niven -nstre -nøgle -odbol -ofest -oftet -oning -orgen -otyve -ovede -plads -ranen
-4 -rdner -rehus -resko -rudet -ryser -sbrød -scord -sehol -slået -tadig -tarte -terer -terkt -terne -toler
-4 -toret -tyker -urant -utist -varet -vator -visen -vlhed -ykisk -ådets aids aids* alene* altan- altså*
-4 ambulancen an* angst anmelte anmelte* anore- autist autist* avise- aviser baner baner* banke- banko bar
-4 barnevognen* bedste betjente bibli- biblioteket blodp- blodprop bole bor* borde borem- brate breke-
-4 brekede brev* brug* byge bøde* bøgep- bøgeparken cykel- d dater* denga- dengang depresion* depresiv
-4 depresiv* disco- discord driler dårlit* ebler ebler* eid ekstra ekstranøgle elbil eleva- elevator enern-
-4 enerne er eren facaden faler fb ferie festudvalet fik* fin fjerd- flink flink* flyter* flytet fodbol
-4 forde- forel- foreslog foreslog* foreslået forkl- fortj- fortjener frisk frit fryser fugle funet* fyrer
-4 fyrer* fødselsdag født første første* gaden gamle gavekort* glemt* grine haveg- havegrupen haven hegn
-4 hej* hek hentede* herverket* histo- honin- honing huer huler- hulerne hus hygel- hygelit hånve- højhu-
-4 hørt* ide ike* ingangen initiativ* inkal- insti- intet inviteret inviteret* is* jer juni kamera*
-4 kanyler* klaget* klasen klipede klipede* knalerterne knive- kniven kniven* kol kol* kontanter*
-4 kontanthjelp* kulen kulturhuset købt* lampe- leder* lege* lektier lenge- lengere lengs- lengst lerte*
-4 liger* like live livsf- loder* lofte- loftet loved- lovede lovede* luft lyter låner* lånt m magacaygu
-4 male mange* medic- mega mega* mig mobet* mobil musik* måske møde nabof- nabofest nater- nøgle onsda-
-4 opgan- opleg* ordne- ordner ordner* overdosis parkering parkinson parkinson* paset paset* perer- pererne
-4 pga pigek- pigerne* plakater plene- politiet posen prakt- prøve- prøvede prøvede* psykisk psykisk* på*
-4 påkør- påske- rabat rabat* rabat- rabaten referater reglerne regne- regnskabet* reker reker* restaurant
-4 revet* revye- revyen ringer rolator rosen- salte- saltet samlet sedler* siren- sjelent skisofreni*
-4 skral* skur sluke smyker* snabel snabel* solne- sp stadi- stadig starte startet startet* sterk- sterkt
-4 sterkt* stoler stopestedet svaret svaret* sver sviner sygdomen sygem- sygemelt sød søde søvn tag tegner
-4 tekni- teper th ti* tidlit* tilyk- tilyke torsd- travlhed trehu- trehus tresk- tresko tresko* trøstede
-4 trøstede* trøster* tunel- tunelen unerv- vaner* var* varer* varev- varme* varmen varmt vaskemaskine*
-4 veken- vekenen venlig* venst- venstre verd verkt- vh videør videør* vinker* vinuer vises vunet vunet* x*
-4 yoga ålbor- ålborg øje øje*
-3 -agede -amera -ampen -anien -asede -baken -breve -celer -delse -diner -dsvej -døren -ebrik -egade -ehave
-3 -ejder -ejrer -ekort -elsti -ement -enmad -ering -ernet -erose -erten -evnet -ferat -freds -genen -getet
-3 -holet -ilføj -iling -irker -itige -kelte -keste -keter -kevej -kylen -kødet -laden -lafel -lager -larer
-3 -lebus -letre -levet -liste -matik -meker -meleg -naker -nktum -nskab -nsome -ogade -ompet -orier -ormor
-3 -orsøt -polar -pslag -purte -raper -rdber -rdene -redag -resiv -rktøj -rnede -rnene -rsyge -rukne -saren
-3 -serne -skade -stede -tadon -tedag -tetid -tetøj -tevat -timan -toper -topet -tovet -ugere -uitar -vilig
-3 -visor -vmord -ygede -årlit -ørdag -ørnet adgan- adgang afdeling afløs- aften aften* afven- afvening
-3 afvening* arbejde arbejder arbejder* ban bar* bare* barne- basar- basaren bebør- benet betalte bilen*
-3 bilit* bipol- bipolar bipolar* bleve- blevet bolen bor boremaskine brate* brudt* brugernavn budge-
-3 budgetet busto- bustopet bustopet* butik* byged- bygede bygede* byger byget* byted- bytedag børne-
-3 børnehave børnehave* børnenes børnenes* cpr* cykelskuret cykelsti cykler* dag dans danse dansk dansk*
-3 decem- december dejli- demens* dene dimis- dimision dimision* dot* drukn- drukne drukne* dårlit eblet-
-3 ebletre ebletre* egen* ekstra* ekstranøgle* eler* elste- elsterådets eneste* ensom- ensome ensome*
-3 falaf- falafel falde falde* fat fejer fejer* fejre- fejrer fejrer* felespisningen ferie- festu- filen
-3 finde* fines- fineste fireo- flask- flasker fliserne flot* flote flyter foreslår* forsøt forsøt* forto-
-3 fortovet freda- fredag frem* fremlagde fremlagde* fri frivi- frivilig frivilig* fødselsdepresion* gamel*
-3 gardiner gardiner* gavekort gemel- gemeleg gemeleg* genem- gester* gid giver glemer* gmail* gode godmo-
-3 godmorgen griler* gråd grønt guita- guitar guitar* går* gårdf- gøede gøres h h* hegn* hek* helere* her*
-3 historier hjelm* hjelp hjemelavet* hjertestarter hjørnet hol holdt honing* hotmail* huer* huset*
-3 husholet huske huske* husleje* hånd* hånverker høj* hørte ide* inbrudet* inkøb inviterede inviterer
-3 inviterer* istansat* jordb- jordber julea- juleaften kage kagekonkurencen kamera kampen* kartofler*
-3 kaserer* klager klasen* klaver* kloke- kom* komer* komet* koret* korte- koster* kryke- kryker kø* l
-3 ladcy- lav ledig ledig* legeplads lejet* lektiehjelp lerke- leser- leserbreve leserbreve* lil liste
-3 live* luker* luket lyder lyte lyted- lytede lytede* låne låsen låser låste lørdag m* markedet matem-
-3 matematik medicin* medle- mener* menes- menesker metad- metadon metadon* mistede* morgenen morgenmad
-3 mormor mosen myg myg* må* møde* mødte mønter* mørke natev- natevat natøj navneskilt nesen net numer-
-3 numeret numerpladen nytår* nøgle* nøglebrik onsdagen ont op* opdagede opdagede* opsla- opslag p* park
-3 pased- pasede pasede* pengene pensionister pent* perso- politiman politiman* prote- protesterer
-3 protesterer* pumpe punktum punktum* referat regnskab rema revisor revne- revner revner* ring* ringet* ro
-3 rosa rose ryge ryger røgen sagen sang* savner* sede selvm- selvmord selvmord* seng senil senil* sinsyg*
-3 sit* skelt- skelte skime- skoda skolebus skolebus* skov skrev skriger* skylen skøde- skødet slag* slem
-3 smeke- smeker smeker* smuke- smukeste snaker sne* snen snore- snoren snoren* solceler solen somer-
-3 somerfesten spani- spanien spile spurt spurt- spurte stationen steme- stile* stk stoper stoper* stå
-3 stået støvsugere suker- sukersyge sumba sur* svarede svarede* svejs- sver* sving sving- svinget svømn-
-3 svømning sygdo- sylte- syltetøj syltetøj* synet søge søn* sønag* telefonen* teper* thi tiden tiladelse
-3 tilfø- tilføj tjene- tjener tog tolke tomat- tomater torsdag tovho- tovholer tovholer* trafi- traper
-3 traperne tromp- trompet ture ture* tyne tysklan* tyveriet tålmo- ud* ukr ukr* unerviser unerviser* utet*
-3 utilf- utilfreds utryg v valt* vanskade vanskade* varevogn vaxån vaxån* ve ventede* ventetid ventetid*
-3 vere* verktøj veten* vinkede vinkede* vinuer* viste* ålborg* ønske- ønsker ønsker*
3 -anket -anske -arage -atman -budet -dater -ebror -ejede -elige -eling -emede -engen -ensin -ergas -erlig
3 -ersøn -etalt -faler -føler -ilede -ilhol -ionen -istan -karet -kivet -kolen -koler -kufen -laske -limer
3 -lipet -luket -lyter -løser -mente -meter -mphun -nalet -nifer -nting -ntret -nuste -nuter -ontor -onyme
3 -orfin -orvet -pirer -ralet -ratet -raven -reber -recis -risen -rsleb -rtele -rødre -seter -situm -sladt
3 -suger -tbøse -tivet -tyrer -tøjet -tøten -udsit -ugsen -ultne -usket -usler -vaske -vinen -øften -ørene
3 <H> a a* ad* afal afal* ales alt* anen anonyme ansit- arbejde* arbejdet* arkivet avis badekaret
3 badeverelsesvinuet bagha- baghaven banket banket* barnet* barnevogne barnevogne* befamler* belte- beltet
3 bensi- bensin berer berer* betaling betalt bilag bilederne bilet- biletkasen bista- bistan bloken*
3 boligstøten bord brent brors brors* brudt brugs- brugsen brun* brødr- brødre bukse- bygep- bygepladsen
3 chris- coke* dagpe- dagpenge deket* demente depositum drebe- dreber dreber* døde* dør dørtelefonen*
3 efter eget ekstranøglen elevatoren* elre* ener enlig fast fed fed* feste- fetre firme- firmet flaske
3 foreningen formi- formidagen fortele freme- fremede fremlejer fremlejer* from fulmaten fusket fusket*
3 fyler fylt* førti- førtidspension førtidspension* garage garage* gasen genbrugsbutiken genbrugsbutiken*
3 gifte gifte* gjort godt gravene* grime grøft- grøften gyle gyle* halsen* halv* halve hat heleri* henge-
3 henter henter* hentet hever* hul* hunre- hyler hyler* hårdt* i i* in inbru- inbrudene ingen- ingenting
3 insam- insamlingen insamlingen* jake kamph- kamphun kamphun* karak- kasev- kasevogn kasketer kasketer*
3 kaution* kiosk- klipet knust- knuste komer kontor konvo- kopierer* kopieret kopieret* kune kusin- kusine
3 køles- kørt* kørte* lade lavet lejlighed* lejligheder* lert* leser leser* leveret ligen- ligene light-
3 lileb- lilebror lister lomen love luftb- luftbøse luftbøse* luter lyver* låst* lægge lægge* løber*
3 løsla- løsladt løsladt* maler- malerfirmet manag med* midt* minuter morfi- morfin mormo- mormors* motor
3 musli- muslimer nej numerplader ny nye* nå ofent- opbevarer opbevarer* ope* opgaverne overfaler
3 overfalet* overskud papirer papirerne* pas perker perker* plays- pludselig* poser- precis precis* prise-
3 pudsi- pudsit pung* puter* ratet referatet regni- regninger rejse rejse* reken rekru- rekruterer rengø-
3 resten roder rodet ruder rør sad sager samvi- samvitigheden schol scote- senge- sengen side sig* skilt*
3 skimer* skolepigerne* skoler skralet skruer* skufen skød* sluket slår* smyke- smøger* snife- snifer
3 sorte spejderhyten spejl- sprang* sprøj- stilet styre- styrer styrer* støvsuger sulte sultn- sultne
3 svigersøn så søn tag* tar* taske* teler teler* tent tent* tesk* tilba- tilho- tilhol timer* tiper tiper*
3 tiser* torve- torvet travlt* treker* trick- tryke- tryker tunelen* tømer tømer* tømte* udbud udbud-
3 udlejer* unersleb unersleb* unger vad* vanve- vanverket vapes* vatma- vatman vegen venin- ver* veret
3 vidvaske
4 -abyen -adrer -adser -agene -alsen -amser -anker -asene -asken -avnen -dsede -edfar -egift -eglad -ekten
4 -emsom -enine -erier -ertog -esket -evede -gaven -gever -gvogn -halen -hører -ierer -igere -ketøj -kimer
4 -kufer -laner -lerum -malet -merer -mlede -nsion -nslag -nyter -oltet -omile -ordan -osken -osten -ovlig
4 -peret -piger -pyter -redit -redje -renge -riser -river -rmene -rnsyn -runen -ruset -sbest -skene -tenen
4 -tofer -token -tålet -udser -veret -yntet -yveri af* alrig alter- anet anony- arbejdet arbejdstiden*
4 asbest asbest* autom- automaten b* babye- babyen bagdø- bedt beken belte ben berus- beruset besøg-
4 biler* blå bo borde- bran branm- bro bruge- brut bryde* brød buskene buskuret* bygeg- byter byter* båd
4 båden bøger bøne campi- campingvogn coke dankort* dba deket dele drenge drive- driver driver* entre-
4 entreprisen entreprisen* faktu- faler* far* feter* filme- fines fjernsyn fjorten folks* forgiftet*
4 forsikringen forsø- fulmaterne fylt givet glems- glemsom glor golf grams- gramser gramser* grunen
4 grunen* gult halse- halsen hansker* havde havne- havnen hegnet* hever hevet hjelpe* hjulk- huler* hårdt
4 id id* ihjel ik ike inesp- inesperet inesperet* inkør- inkørsel inter- it jathy- jathyten kagekasen
4 kamer- kamerer kanon- kanonslag kaske- kauti- kaution kidna- kiger* klokerne klorin* knale- knalerter*
4 koden kokain* kolek- kolekten konfirmanerne kopierer kredi- kredit krevede krevede* kvine- kviner
4 kvinerne køber* kørekort* kører kørt laboratorium* ledni- ledningen leg legepladsen lejlighed lever
4 ligeglad ligeglad* lila lort lort* luftg- luftgever lå* låst maker maler* malin- maling maling* maski-
4 medar- mente mente* merker* mesen- mesenger midag midt minreårige* mober mober* møder* nabør neto* nok*
4 nyt* nøgen- nøgenbileder nøgenbileder* omkledningsrumet omsorgsful* opgaven opkre- opkrever opkrever*
4 overtog overtog* pakerne* papirerne perke- pigernes plader* pladser pokalerne polak- polakerne
4 polakerne* pot pot* priser priser* promi- promile pudser pudser* pynte- pyntet pyntet* pølser* ramt*
4 retet* retur- returkomision returkomision* roteg- rotegift rotegift* ruder- ruderne rulep- rygen røved-
4 røvede røvede* sex sex* sider* siger skat* skimer skolebørnene skolens skolepiger skolepigerne skriver*
4 skufer skyl skød sling- slinger slinger* sluke- slå* slås slås* smadrer socia- som* sparket* spiser*
4 sprut sprut* spyte- spyter spørger* stedf- stedfar stiker* stofe- stofer stoke- stoken straf stue
4 stålet* svare svøme- svømehalen syste- taske- tasken telefon* tener tener* tente tesker tesker* tesket
4 tesket* that tilbage* tilhø- tilhører tiser tredj- tredje u u* udlejer udnyt- udnyter udval- udvalet
4 udvalet* ulovlig ulovlig* unerlit ungdomskluben* varme- vasketøj vejer venine viske- vist voltet vorda-
4 vordan vorfor* åbnet øve
5 -acist -acket -adsen -afiti -akeup -anler -arene -astet -atene -beret -edlem -egale -eholt -ejdet -eleri
5 -eltet -enset -entet -fonen -geren -giver -gsful -iania -ighed -inele -irket -jemet -kohol -lever -loter
5 -lsket -luker -madre -mling -ngsel -nrede -okain -olens -olige -piste -preke -ragen -rager -rbudt -rdrer
5 -renes -rerne -røjer -røven -serer -sgreb -sitet -stene -taget -tiden -toren -ulter -umene -umper -unens
5 -upede -urene -usine -ystet -årige aften- alarmen alkohol ansat ansitet ansøgningerne* arbejdstiden arm
5 armen- armene asbes- b bag* banem- banemedlem banemedlem* bedrager bedrager* befamler beholt
5 beskytelsespenge* bider* bidt* bilek biler- bilerne blive* blok blote- bloter bloter* bo* bolig- brost-
5 brosten bryde- bryder brystet brød* burde bygea- bygeafal bygeafal* bøn børn canab- carpo- christiania
5 compu- dage depos- dobel- drivh- drivhuset dumpe- dumper dumper* dyr* ejer* eleve fakturerer fakturerer*
5 fengsel feriekasen feriekasen* feter finder* forbudt forening forfa- forfalsket forfalsket* forskelige
5 forskud fra from* garagen gemt gemt* gift* givet* grafiti gris* grun* grus gud hacket hacket* hagekors*
5 halen halsg- halsgreb halsgreb* halvdelen* hansker hashklub* havemøbler havemøbler* heleri hener
5 herverk* hestene huger huger* huget huget* hun hune huser huser* hånen ilega- ilegale ilegale* jeres job
5 journ- kalt katen- katene keler- kelerumene kiosk koberet kokai- kokain komunens kontingent* konto kort*
5 krimi- kriminele kriminele* kvite- kvitering køber købte køre leker leker* lense- lenset lenset* lever*
5 licit- lide* liste- lånte lås låse* makeu- makeup makeup* minreårige minut- mod* musik- nasis- nat nede
5 never ni* nyt og omsor- omsorgsful opfor- opfordrer opfordrer* opgaver oplys- overt- paker- pakerne
5 papir- plade- plader poser puter påvir- påvirket påvirket* racis- racist racist* reste- reter reter*
5 rocke- roter* råbte* røver* røver- s* salet samlede* sig siker sjovt skudt skunk skunk* skure- slave
5 slave* smadre solbr- solbriler solt* spejd- spist- spiste spritkørsel spritkørsel* sprøjter sprøjter*
5 spørg- steln- stemt stemt* stink- stinker store støvl- støvler sulte- sulter sulter* tager taget* terase
5 toile- tredje* trek treme- tremer trile- trøje- trøjer tøj* tømes under* vaske vasker* vat ved* vem*
5 vener ventelisten videre* vidvasker vidvasker* øl
6 -acade -aling -cialt -derne -ekene -erket -grene -ieret -ilmer -ingen -inler -inlet -irmet -isker -isten
6 -lader -lorin -mpler -ntant -orbud -orium -piser -ravet -revet -riner -ryder -støte -svant -synet -ueret
6 -unene -uvert -øjter afpreser* alarm- alere- alerede badek- badev- banen* bede befam- begra- begået*
6 beskytelsespenge bestyrelsens betaler bider block block* boks boligstøte bruger* bus butiken chikanerer
6 chikanerer* dater deken- dekene dekene* dyr e eks elers ene enest- eneste facade far fars feleskasen*
6 filmer forbud forbud* foreningens forsvant genbr- genem* get gift give griner grune- gule gøre hacke-
6 hals halv hansk- hel heste- hole* hul hunen- hunene hår in* inen journalerne journalerne* karan-
6 karantene kasen* kaster kaster* keler* kiger klori- klorin koden* kontant krever* kuver- kuvert kørekort
6 labor- laboratorium livet lurer lurer* lute lår lægger* mig* min minre misbruger misbruger* mormors ned
6 neste* olie olie* omkle- opbev- ope pige pitbu- plejehjemet plejehjemet* post prostituerede prostitueret
6 prostitueret* rager rager* ramt riben- ribenene ringe runt* sin skabe- skabet skat skenk- skole- skrev-
6 skrevet skube- skudt* sluker slå smile- smugl- små* socialt solt sove sovem- sovemedicin sovemedicin*
6 spiser spore- sprit- stalk- stalker stalker* stele* stemp- stempler strakt strakt* stålet stålne*
6 svinler svinlet svinlet* syg talen- talene tanken tatov- telt tever* ting* truer* turen tømt* tømte
6 uden* uners- ungerne* unrer vapes varmekeleren vaske* vaskekeleren vasker vat* vej verts- vertshuset
6 volta- voltaget voltaget* åbner*
7 -ageri -alert -alske -bøsen -elset -enker -erlit -ernes -etale -hyten -idere -jnene -munen -ngene -ntlig
7 -ordel -raver -reser -reste -ruede -trakt -tsaks aflyt- aflyter aflyter* afpre- afpreser barn bedrageri
7 behol- bestikelse bestikelse* betale blok* bolts- boltsaks bordel bordel* butik- båd* bøden bøder danko-
7 dankort der der* dom dreng du dyren- dømt* ejer falsk- falske fulma- føler* gang garag- graver graver*
7 gris heler- helst helst* hene hidser* hr hår* håret hælder* igen* iser keres- kereste kirkebøsen knalert
7 kober kober* komunen kone* kopie- krever kød kødet køken* kørek- kørte ligeg- lyver lån lånte* løber
7 maler med merker minre- mit mors motor- neste oplysninger oplysninger* plynr- post* pudse- rent røver
7 sine* skufe- skule* smider* snus snus* snyder* solte* spray- sten strøm* står* svige- tanke- tever the*
7 tilfe- trued- truede truede* unerl- ur urnen vi* vider- videre vinuet vise åen øjnen- øjnene
8 -avene -drede -ekors -gaver -ierne -inder -jorde -lejer -ngens -piret -rejer -remer -rskud -taler -ulede
8 -ylige <P> af ale* ansøgningerne beske- besky- bruger buske- børnehaven cigareter* da damer damer- dem
8 dreje- drejer drejer* drike- efter* feleskasen filmer* finde- finder fingrene* flere* forgiftet forsi-
8 gjord- gjorde gravene hagek- hagekors havde* hole hvor ja kaler* kase kate kige komun- langer* lige lile
8 løn man* men mors* papiret pas* piger* pigerne piser piser* pladser* pleje- ruled- rulede råber råd*
8 rører rører* same sek sels sener* siden* skral- skyli- skylige slår smadrede smadrede* stofer* ståle-
8 svinler* syge telefoner teras- teske- the truet tyvekoster tyvekoster* tøj veken vis
9 -alene -anger -asker -enene -ester -haven -lsens -mider -nkort -ntene -nyder -oltog -reter -tiken -udene
9 <N> <N>* arkiv- bagef- bagefter barnet bilen cigar- cigareter dealer* deres død falske* fengs- fingrene
9 flut flut* føler gange* genem gik godt* grafi- gå* halvd- halvdelen hash hidse- hidser høre ine* jobet*
9 kaler keler kiosken* kober- kone kører* lagde lagde* lange- langer lejli- luder luder* mens misha-
9 morgen* mój piler* pisto- pistol pistol* pusher ruden seler* sener sin* smide- smider snart snyde-
9 snyder stal sten* taske teror- to* vidva- volto- voltog voltog* åbner
10 -arnet -erase -foner -gerne -istol -keder -merne -nerer -penge -rever -rfalt -rmors -tyven -tålne -ælder
10 -ørsel aber ansøg- bane banen beskeder dame dek* drenge* fingr- fire* folk* forsk- fred før glad hos
10 hvor* hælde- hælder kaste- kirke- koner kreve- lader* løn* merke- naten overfalt overfalt* prost- pushe-
10 råber* sidet sidet* sine smadrer* sove* ståln- stålne søns truer tyv ver volelig* volte- çocuk-
11 -alker -delen -efter -hklub -idser -inuet -kasen -maten -viner <D>* anres anres* besti- betal- dagen
11 dealer dyrker* dømt egen forbu- forsviner hashk- hashklub havem- hvert jo* jobet kig man piger- res* råd
11 sige slet solte stak* stele svinl- tele to tømt vilje vores*
12 -erker -kerne -lelig -orfor -ruger -rumet -teler bidt breve* end folks grun heler heler* il* jo kniv
12 komunen* korupt* misbr- mit* nok opgav- overf- penge* seler som strøm tyvek- volel- volelig vorfo-
12 vorfor våben*
13 -ealer -heder -kelse -verne -yrker <F>* bedra- de deale- dyrke- dyrker foren- kun lader lejligheder
13 pusher* res set skule smadr- små sort stak tesk våben
14 -usher døde ful* hash* ine kort mod se sort* stal* ulovlit* vad
15 -dofil -orupt -ovlit breve grave- hans hos* korup- korupt når pedof- pedofil pedofil* tyv*
16 bad bare folk il min* ulovlit
17 den* forsv- noget siden vem
18 -lerne biler forgi- ful piler stele- steler
19 <H>* <P>* kasen ting under
20 <S>* noget* penge ulovl-
21 bag steler* uden
23 piger
25 tre
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
