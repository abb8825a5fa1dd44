"""What words and their parts weigh in an accusation; written by `tests.guard.learning`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "9684179d184feff3"
BIAS = -33
# Twentieths, then what weighs so much: "hash", "narko-", "-tyven", and "seler*" a little behind a person.
_WEIGHED = """
-19 vejen
-18 dk vek*
-17 skriv snap
-16 blev* fordi gerne
-15 fant* god mad ringe- sent tid åbent
-14 -arken fugle- heder kan områd- set*
-13 -arede -piler fores- fødse- kl larme- lys* plads skal* snake- spiler vi
-12 -kater -varer burde* com god* her hjalp jeg* leger maj pake parke- repar- samle- snak tak taler* varme
-11 -esion -hjelp -ukede <.>* bange eler holer hånd knet musik nøglen parkerer samler savne- skiso- svare-
-11 svarer synes søger sønag tegne- vand*
-10 -edede -edive -kerer -kimel -ngede -rigen -skine -talte -ulvet adhd altan at* bil* brug cyklen fejl
-10 ferie* find flot fodbo- foran forteler forteler* gres grile- gulve- gulvet havea- hej hjalp* inlat
-10 invit- kome krige- krigen nogen nytår nøgle- os paser plads* polit- ptsd rampe reded- redede ring
-10 ringede ser* sit skimel svar svert taler tolk trøst- tur unge venter vile*
-9 -avner -egner -freni -iktok -inget -kreft -reset -usker adhd* aftal- alrig* c cykle- deler* depre- et*
-9 feles- fem ferien friti- funet fået først* giv grese- greset gårde- gør* hanle hjelper hjert- holdt*
-9 høns lave lege lekti- leverer* lys løg løg* miste- mistet* måned ned* numer om* ptsd* ret* revis- ros
-9 råbe samler* savner skisofreni snydt somer spile- start- strik- så* søger* sønag- take tikto- tiktok
-9 tret utet vente- venter* vile virke- virker øver
-8 -amler -bilen -idlit -nagen -ntakt -rylup -sedel -stuen -vedet -viser -yklen -ynger -ården -øglen <#>*
-8 advar- aflev- alkoh- autis- banken benk bileder* bilit bilka blade bloms- bol brene* busen bøde falt
-8 fant feleshuset fik flise frigi- få* gerne* gården gør helt hjelper* hovedet husle- høj inlat* is jul k*
-8 kloken* kontakt kreft larmer* leger* lejet lese lov låner løgn parkerer* plant- porte- regle- regnskabet
-8 skift- skrap sofa sted synge- synger talte* tidlit tredi- tredive tret* tyve unger- ungerne unsky- vere
-8 vil* x
-7 -agram -ation -bejde -elper -encen -ender -erdig -erien -idste -ilsen -istet -jener -kåret -lejen -lepay
-7 -loken -lsdag -luben -neret -ngang -nskyl -nvejr -orman -pchat -ratis -steme alene baby besteme
-7 bestyrelsen bileder bliver* bol* boler boligforeningen branen busen* bør bør* børnebørn cpr demen- det*
-7 falet* flyte forke- forma- forman forta- glemt grati- gratis greset* halvt hentede hilsen hiv hiv*
-7 hjeme- hus* husk huslejen højt ilen ilen* insta instagram kat kat* keleren kende- kender kl* køen* lade*
-7 larmer lastb- luked- lukede løb løbe mistet mobilepay mvh nogen* nu* nytår- også* over* pent planter*
-7 porten regns- regnv- regnvejr reparerede ret ringede* same* sedel sidst- sidste skade- skeve skevt
-7 skiftet* skimel* skole skåre- skåret skåret* slog snaker* snapc- snapchat sofa* spiler* stern- stope-
-7 stude- styr synger* sønagen toget tom tom* trape- tryk tvili- tvilinger uge uhel unskyl vanet
-7 vaskemaskine veg vide vil vinte- viser åbent* år
-6 -aften -angen -armen -betes -dgang -edler -eklub -elsen -eslår -ftalt -getøj -glene -imers -inede -kafen
-6 -kerte -komen -kyder -lasen -lenen -lepsi -liker -lsker -luder -ognen -ortet -ravid -relse -rilen -ritid
-6 -rupen -teren -tspil -viste -ydset -yvene -øster <F> advarer advarer* aftalt alarm alarm* alkoholiker
-6 alkoholiker* alshe- alsheimers alsheimers* bager bange* barnevogn barnevognen beder beste- biled- bilka*
-6 blomster* brane- brystkreft cyklerne cyklerne* deler dement depresion diabe- diabetes diabetes* dk*
-6 døren egne elske- elsker end* enu epile- epilepsi feles* feleskafen finde fjern- foreslår forkerte
-6 forman* fortalte forte- frem fritid fryse- fuglene fået* fødselsdepresion føl før* gravi- gravid gravid*
-6 gril grilen grinede have heken henger* hjelp- hjem* hoved- huset hørte* ingan- ingen* insta- isen k kafe
-6 kafe* kelre klager* kloken knet* kome* koret korts- kortspil koster kryds- krydset lampe lave* leget-
-6 legetøj legetøj* lejligheden lerte leverer lukede* lyd lyd* lyter* lå mail malet* medicin mere* morge-
-6 mødet na navn* om området onkel op opgang* papirsedel parki- piseriet* plenen port postkasen pris
-6 prisen* psyki- rart refer- regner reparerede* revisionen ringet ritit rude ryder ryder* sagde* sanka-
-6 sankasen sedle- sedler sent* sjele- skadestuen skak skal skam skater sker skevt* skiftet skral skrap*
-6 skyder skøn slude- sluder slået* smed* snake spiseforstyrelse spiseforstyrelse* sprog st st* stati-
-6 stemer stige stod* stres styr* støj sumba* svarer* svine- sygemelt* sød* talte tid* tidli- tirsd- tolk*
-6 treng- trenger trome trome* trøster tyven- tyvene udsat udsat* valt vant varer vaskeriet vek velko-
-6 velkomen venli- vinke- viser* viste åben år*
-5 -ailer -amper -ansat -armer -ateri -avede -busen -caden -cykel -dalje -dkent -elavn -elvom -emens -enlig
-5 -enter -erene -estop -evogn -evyen -gfyre -hatib -iativ -ilier -kaser -klava -ktier -ktyve -lavet -lemer
-5 -mater -nenes -ngler -ogene -olker -pgang -ranen -riber -riger -råret -rømen -sning -stbil -tedet -temer
-5 -temte -teret -terkt -tisme -tmail -tyker -ufter -urtit -varet -vning -ønter abort- aborteret aborteret*
-5 afleverede afvis- afviste afviste* altanen* ambul- autisme autisme* aviser bager* bakla- baklava bat*
-5 bater- bateri bedre bedst- blade* blev blink- blomsterne bolig brate brev bruge byget børnene bøt*
-5 cykel- cykle da* demens dot drile- dufte- dufter dør* eg ekstr- epilepsi* eren facaden falt* faste-
-5 fastelavn flink flyte- fodbolstøvler fodbolstøvler* fordelingen forst- fortalte* forår- foråret
-5 fuglekaser funet* fusker født først- galt gemer gleme- glemer gmail gode* godke- godkent gribe- griber
-5 griler gået haveafal haveafal* havearbejde heken* hilse- hjemelavet hjertestop holer* holm holm* hotma-
-5 hotmail hovedet* huer hurtit hus huske- husker huslejen* højt* ihjel* imod initi- initiativ insti-
-5 istan- istansat julen kender* kere khati- khatib khatib* klare- klase klase* klube- konta- kontanter*
-5 kontanthjelp kreft* krone kultu- køres- lampe- lamper laper larmen lastbil lastbil* laved- lavede
-5 lektier lengere* lever- lidt* loder lov* lyset løbet løbet* magac- malet malmø mangler medal- medalje
-5 mistede mobil- møble- møbler mønte- mønter na* name nater- navne- neter neter* nogle nøglen* opgang
-5 opleg orden ordet ordet* os* p plaka- postk- prosę rabat rabat* redede* referater regning* regnskabet*
-5 reparerer reparerer* resta- retfe- retferdig revye- revyen rolat- rosen- røde sagde samen* sang sat
-5 selv* selvo- selvom sen sete skrig- skriger slukede slukede* smed snabe- sne snydt* spil stake- station
-5 stemt- stemte sterk- sterkt sterne sterne* stod stort strømen strømen* studerene støte støte* supe*
-5 svar* svaret svaret* svert* synes* syr syr* taber taber* tak* ti* tilad- tirsdagen tlf togen- togene
-5 tolke- tolker tolv trail- trailer trene- trener trenger* tricktyve trøster* tyven* vaner vaskekort
-5 venlig vinker vinteren vinue vå øver*
-4 -altet -amlet -arlig -arsel -arter -artet -baten -caygu -dagen -domen -dprop -edste -ehave -elent -elere
-4 -emelt -ement -enger -eslog -genem -genen -gevej -heden -huset -inson -inuer -ipede -irker -jente -jerds
-4 -kedet -kenen -koman -kstra -lborg -leger -lytet -melig -melte -nabel -nelig -ngere -niven -nstre -nøgle
-4 -odbol -ofest -ofler -oftet -oning -orgen -otyve -ovede -rdner -rehus -resko -rktøj -rudet -ryser -sbrød
-4 -scord -sehol -tadig -terer -terne -tetøj -toler -toret -trede -urant -utist -vator -visen -vlhed -ykisk
-4 afløs- aften aids aids* alene* altan- altså* an* anmelte anmelte* anore- arbejde autist autist* avise-
-4 banke- banko bar barnevognen* bat bedste betjente bibli- biblioteket blodp- blodprop bole boler* bor*
-4 borde borem- breke- brug* byge bøde* bøgep- bøgeparken bøt d dansk dater* denga- dengang depresion*
-4 depresiv depresiv* disco- discord driler dårlit* ebler ebler* eid ekstra ekstranøgle elbil eler*
-4 elevator er faler fb ferie- festudvalet fik* fin finde* flink* flyter* flytet fodbol forde- forel-
-4 foreslog foreslog* forkl- forklarede forklarede* fortj- fortjener forto- frisk frit frivi- fryser fugle
-4 fyrer fyrer* fødselsdag første første* gamle gavekort* glemt* grine h haveg- havegrupen haven hegn hej*
-4 hek hentede* herverket* histo- hjelm* honin- honing huer* huler- hulerne hygel- hygelit hånve- højhu-
-4 hørt* ide igene- igenem ike* ingangen initiativ* inkal- intet inviteret inviteret* is* jer juni kamera*
-4 kanyler* karto- kartofler klaget* klasen klaver* klipede klipede* kluben knalerterne knive- kniven
-4 kniven* kol kol* kontanthjelp* kulen kulturhuset kun* købt* leder* ledig lenge- lengere lere lerte*
-4 liger* like liv live loder* lofte- loftet loved- lovede lovede* luke luket lyter låner* lånt låsen låser
-4 mad* magacaygu male mange* markedet marts medic- mega mega* meget* mig mobet mobet* mobil morgenen myg
-4 måske mødte mønter* nabof- nabofest narkoman narkoman* nøgle opgan- opleg* ordne- ordner ordner*
-4 parkering parkinson parkinson* paser* paset paset* perer- pererne pigek- pigerne* plakater planter
-4 plene- plenen* politiet pose* posen prakt- prøve- prøvede prøvede* psykisk psykisk* på* påske- rabat-
-4 rabaten reglerne regne- restaurant revet* ro rolator salte- saltet samlet sedler* siren- sjelent
-4 skolebusen skolebusen* skur smyker* snabel snabel* sne* solne- sp spile stadi- stadig startet startet*
-4 stationen sterkt* stoler stopestedet stå sver sviner sygdo- sygdomen sygem- sygemelt sylte- syltetøj sød
-4 søde søvn tag tegner tekni- teper teper* th thi tidlit* tog torsd- traperne travlhed tredive* trehu-
-4 trehus tresk- tresko tresko* trøstede trøstede* tunel- tunelen tyne tålmo- unerv- vaner* var* varer*
-4 varev- varme* varmen varmt vaskemaskine* veken- vekenen venlig* venst- venstre verd veres- verkt-
-4 verktøj vh vinker* vinuer vunet vunet* x* yoga ålbor- ålborg øje ønske-
-3 -agede -ampen -ancen -asede -avlen -baken -breve -celer -delse -diner -dosis -dsvej -døren -ecafe -egade
-3 -ejrer -ekede -ekort -elsti -engst -enmad -erfor -ering -ernet -erose -evnet -ferat -freds -getet -holet
-3 -ideør -iftes -ilføj -iling -ilyke -inker -itige -kelte -keste -keter -kylen -kødet -laden -lafel -lager
-3 -larer -lator -lebus -letre -levet -liste -matik -meker -meleg -mning -modig -naker -nktum -nskab -nsome
-3 -ofren -ogade -ompet -orier -ormor -orsøt -plads -polar -pslag -purte -raper -rdber -rdene -redag -relre
-3 -resiv -rnede -rnene -rsyge -rukne -ryper -saren -skade -slået -tarte -tedag -tetid -tevat -timan -topet
-3 -tovet -ugere -uitar -vilig -visor -vmord -ådets -årlit -ørdag adgan- adgang afdeling aften* afven-
-3 afvening afvening* altan* ambulancen angst arbejder* ban baner baner* bar* bare* barne- basar- basaren
-3 bebør- benet bestå- bestålet bestålet* betalte bilen* bilit* bipol- bipolar bipolar* bleve- blevet boden
-3 bor boremaskine brate* brekede brev* brudt* brugernavn budge- budgetet buser busto- bustopet bustopet*
-3 butik* byger byget* byted- bytedag børn* børne- børnehave børnehave* børnenes børnenes* cpr* cykelskuret
-3 cykelsti cykler* dag dans dansk* decem- december dejli- demens* dene dimis- dimision dimision* dot*
-3 drukn- drukne drukne* drype- dryper dryper* dårlit dørene* eblet- ebletre ebletre* egen* ekstra* eleva-
-3 elste- elsterådets enern- enerne eneste* ensom- ensome ensome* falaf- falafel fejer fejer* fejre- fejrer
-3 fejrer* ferie festu- filen fines- fineste fireo- fjerd- flask- flasker flise- fliserne flot* flyter
-3 forelre foreslået forsøt forsøt* fortovet freda- fredag frem* fremlagde fremlagde* fremleger fremleger*
-3 frivilig frivilig* fusker* fødselsdepresion* gaden gamel* gardiner gardiner* gavekort gemel- gemeleg
-3 gemeleg* genem- gester* gid giver gmail* gode godmo- godmorgen grila- grilaften griler* gråd guita-
-3 guitar guitar* gårdf- gåtur gøres h* hegn* hek* henger hente historier hjelp hjemelavet* hjertestarter
-3 hol holdt honing* hotmail* huset* husho- husholet huske huske* husleje* hånbolkluben hånverker høj*
-3 hørte ide* inbrudet* inkøb inviterede inviterer inviterer* istansat* jordb- jordber kage kalen-
-3 kaleneren kartofler* kaserer* klager klasen* kloke- kom* komer* komet* konfirmation konst- konstateret
-3 konstateret* koret* korte- koster* kryke- kryker kø* købe l ladcy- lat lav ledig* lege* legeplads lejet*
-3 lektiehjelp lektier* lengs- lengst leser- leserbreve leserbreve* lil liste live* livsf- luft luker*
-3 lyden lyder lyte lyted- lytede lytede* låsen* lørdag m m* mangler* matem- matematik medicin* medle-
-3 menes- menesker mistede* morgenmad mormor mosen musik* myg* må* måler* møde møde* mørke natev- natevat
-3 natøj navneskilt net nr numer- numeret numerpladen nøgle* onsda- onsdagen ont op* opdagede opdagede*
-3 opsla- opslag ote overdosis overs- p* park pased- pasede pasede* pengene pensioneret pensioneret*
-3 pensionister pent* perso- politiman politiman* prote- protesterer protesterer* pumpe punktum punktum*
-3 påkør- referat regning regnskab reker reker* rema revisor revne- revner revner* ring* ringer ringet*
-3 rosa rose ryge røgen sag sagen sang* savner* sede selvm- selvmord selvmord* seng senil senil* sinsyg*
-3 sit* skelt- skelte skime- skisofren skisofren* skisofreni* skoda skolebus skolebus* skov skral* skrev
-3 skriger* skriv* skylen skøde- skødet slag* slem sluke smeke- smeker smeker* smuke- smukeste snaker snen
-3 snore- snoren snoren* solceler solen somer- somerfesten spurt spurt- spurte stadig* starte stile* stk
-3 stoper* striker støvsugere suker- sukersyge sumba sur* sver* sving sving- svinget svømn- svømning
-3 syltetøj* søge søn* sønag* tabte tabte* tavle- tavlen telefonen* tiladelse tilfø- tilføj tilyk- tilyke
-3 tjene- tjener tolke tomat- tomater torsdag tovho- tovholer tovholer* trafi- traper tromp- trompet ture
-3 ture* tysklan* tyveriet tålmodig ud* ukr ukr* unerviser unerviser* utet* utilf- utilfreds utryg v valt*
-3 vanskade vanskade* vaxån vaxån* ve vejen* ventede* ventetid ventetid* vere* veten* videør videør*
-3 vinkede vinkede* vises viste* å ålborg* øje* ønsker ønsker*
3 -anket -anter -arage -asken -atman -dater -dsede -ebarn -ebror -ejler -eling -emsom -emten -ensin -ergas
3 -erier -erlig -ersøn -etalt -føler -hones -hører -ilede -ilhol -ionen -karet -kivet -koler -kufen -lbage
3 -limer -lipet -luket -mente -meter -mlede -mphun -nalet -nifer -nting -ntret -nuste -nuter -nyter -ocker
3 -ontor -orfin -orvet -pirer -ralet -ratet -raven -rdags -reber -reder -risen -rsleb -rtele -seter -situm
3 -skede -sladt -tbøse -tenen -tivet -tning -tyrer -tøjet -tøten -ubede -udsit -ugsen -ultne -usket -usler
3 -vaske -vinen -øgnet -ørene -øveri <H> a a* ad* afal afal* alrig alt* anen ansit- arbejde* arbejdet*
3 arkivet avis badekaret badeverelsesvinuet bagdø- bagha- baghaven banket banket* barn* barnebarn barnet*
3 barnevogne barnevogne* befamler* belte- beltet bensi- bensin berer berer* betaling betalt bilag bilet-
3 biletkasen blant bloken* boligstøten bord brede- brederne brors brors* brudt brugs- brugsen brun brun*
3 brut bryde* bukse- bygeg- båd chris- coke* dag* dagpe- dagpenge deket* demente depositum drebe- dreber
3 dreber* døgne- døgnet dør dørtelefonen* eget elevatoren* elre* ener enlig far* farve- fast fed fed*
3 fejle- fejler femte- femten feste- fetre finge- firme- firmet foreningen foreningens* fortele fremlejer
3 fremlejer* from fulmaten fusket fusket* fyler førti- førtidspension førtidspension* gang* garage garage*
3 genbrugsbutiken genbrugsbutiken* gifte gifte* gjort glems- glemsom godt gravene* grime gyle gyle* ha
3 halsen* halv* halve hat heleri* henge- henter henter* hentet hever* hul* huler* hun* hunre- hyler hyler*
3 hårdt* i i* id id* in inbru- ingen- ingenting inkør- inkørsel insam- insamlingen insamlingen* iphon-
3 iphones jake kabler* kamph- kamphun kamphun* karak- kasev- kasevogn kasketer kaution* kiosk- klatk-
3 klipet klokerne klorin* knale- knust- knuste knuste* koden komer konto- kontor kopierer* kopieret
3 kopieret* krøn kusin- kusine køles- kørt kørt* kørte* lavet legepladsen lejlighed* lert* leser ligen-
3 ligene light- lileb- lilebror lister lomepenge love luftb- luftbøse luftbøse* luter lægge lægge* løber*
3 lørdags løsla- løsladt løsladt* maler- malerfirmet manag med* minreårige* minuter morfi- morfin mormo-
3 motor musli- muslimer nevne nul ny nye* nå ofent- opbevarer opbevarer* ope* opkrever opkrever*
3 overfalet* paker* papirer pas pengene* perker perker* plader* plejede pludselig* prise- pudsi- pudsit
3 pung* puter* ratet referatet regni- rejse* reken rekru- rekruterer rengø- resten rocker rodet ruder rør
3 sad sager samvi- samvitigheden schol scote- sidste* skilt* skimer* skolens skolepigerne* skoler skralet
3 skrev* skruer* skubede skufen skyl skød* sluket slår* smykerne smøger* snife- snifer som* spejderhyten
3 spejl- sprang* spørg* stemesedlerne stilet styre- styrer styrer* sulte sultn- sultne svigersøn syste- så
3 søn tag* tar* tasken telefon* teler teler* tener tener* tent tent* tesker tesker* tilbage tilbage*
3 tilho- tilhol tilhø- tilhører tiper tiper* tiser* torve- torvet travlt* treker* tryke- tryker tunelen*
3 tømer tømer* tømte* udbud- ude udlejer* udnyt- udnyter unerlit unersleb unersleb* unger unger* vad*
3 vanve- vanverket vatma- vatman vegen venin- ver* veret vidvaske vist* vorfor*
4 -abyen -acist -adrer -adser -agene -alsen -amser -anker -asene -avnen -budet -edfar -egift -eglad -ejede
4 -elige -emede -enine -entet -esket -evede -faler -gaven -geren -gever -gvogn -halen -ierer -igere -irket
4 -istan -ketøj -kimer -kohol -kufer -laner -laske -lerum -lyter -malet -merer -nrede -nsion -nslag -olige
4 -oltet -omile -ordan -osken -osten -ovlig -peret -piger -pyter -recis -redit -redje -renge -riser -river
4 -rnsyn -ruset -rødre -sbest -serer -sitet -tofer -token -tålet -veret -yntet -ystet -yveri -årige -øften
4 af* alkohol alter- anet anony- ansitet arbejdet arbejdstiden* asbest asbest* autom- automaten b* babye-
4 babyen bag* bedt beken belte berus- beruset besøg- bilederne biler* bista- bistan blå bo bo* borde-
4 branm- brent bro bruge- brystet brød brød* brødr- brødre buskuret* bygep- bygepladsen byter byter* båden
4 bøger børn campi- campingvogn dage dba dele drenge drive- driver driver* døde* efter ejer* entre-
4 entreprisen entreprisen* faler* feter* filme- fines fjernsyn fjorten flaske folks* forgiftet*
4 forsikringen freme- fremede fulmaterne fylt* gift* givet golf grams- gramser gramser* grus grøft-
4 grøften gult halse- halsen hansker* havde havne- havnen hegnet* hevet hjelpe* hjulk- huget huget* hun
4 hune hånen hårdt ihjel ik ike inesp- inesperet inesperet* inter- it jathy- jathyten journ- kagekasen
4 kalt kamer- kamerer kanon- kanonslag kaske- kauti- kaution kidna- knalerter* kokain* kontingent* konvo-
4 kopierer kredi- kredit krevede krevede* krimi- kune kviner kørekort* kører laboratorium* ledni-
4 ledningen leg lejlighed lejligheder* leser* lever licit- ligeglad ligeglad* lila lort lort* luftg-
4 luftgever lyver* lå* låst låst* maker maler* malin- maling maling* maski- medar- mente mente* merker*
4 mesen- mesenger midt minreårige mober mober* møder* nabør neto* never numerplader nyt* nøgen-
4 nøgenbileder nøgenbileder* omkledningsrumet omsorgsful* opgaven opgaver opgaverne opkre- oplys-
4 overfaler pakerne* papirerne perke- pigernes pladser pokalerne polak- polakerne polakerne* poser- pot
4 pot* precis precis* priser priser* promi- promile pynte- pyntet pyntet* påvir- påvirket påvirket*
4 pølser* racist racist* ramt* regninger rejse reste- reter reter* retet* retur- returkomision
4 returkomision* roteg- rotegift rotegift* ruder- ruderne rulep- rygen røved- røvede røvede* sex sex* sig*
4 siger skat* skimer skolebørnene skolepiger skolepigerne skriver* skufer skød slave slave* sling- slinger
4 slinger* slå* smadrer smyke- socia- sorte spiser* sprut sprut* spyte- spyter spørg- spørger* stedf-
4 stedfar stiker* stink- stinker stofe- stofer stoke- stoken straf stålet* støvl- støvler svare svøme-
4 svømehalen taske* taske- tente tesk* tesket tesket* that tilba- tiser tredj- tredje udlejer udval-
4 udvalet udvalet* ulovlig ulovlig* ungdomskluben* vasketøj vat vejer vem* venine videre* viske- vist
4 voltet vorda- vordan åbnet øl øve
5 -acket -adsen -afiti -akeup -anler -arene -astet -beret -edlem -egale -eholt -ejdet -ekten -eleri -eltet
5 -enset -erket -ertog -fonen -giver -gsful -iania -ighed -inele -jemet -loter -lsket -luker -madre -mling
5 -ngsel -okain -olens -orium -piser -piste -ragen -rager -rbudt -rdrer -renes -rerne -rmene -runen -røjer
5 -røven -skene -stene -taget -tiden -toren -udser -ulter -umper -unens -upede -urene -usine aften- ansat
5 ansøgningerne* arbejdstiden arm armen- armene b badev- banem- banemedlem banemedlem* bedrager bedrager*
5 befamler beholt ben beskytelsespenge* bider* bilek blive* blok blote- bloter bloter* bolig- bran brost-
5 brosten bryde- bryder burde buskene bygea- bygeafal bygeafal* bøn bøne canab- carpo- chikanerer
5 chikanerer* christiania coke compu- dankort* deken- dekene dekene* deket dobel- drivh- drivhuset dumpe-
5 dumper dumper* dyr* eleve faktu- fakturerer fakturerer* fengsel feriekasen feriekasen* finder* forbudt
5 forening forfa- forfalsket forfalsket* forskelige forskud forsø- fra from* fylt garagen gemt gemt* give
5 givet* glor grafiti gris* grun* grune- grunen grunen* gud hacket hacket* halen halsgreb* halvdelen*
5 hansk- hansker hashklub* havemøbler havemøbler* heleri herverk* hestene hever huser huser* ilega-
5 ilegale ilegale* jeres job kaster* kiger* kiosk koberet kokai- kokain kolek- kolekten komunens
5 konfirmanerne konto kort* kriminele kriminele* kvine- kvinerne køber køber* købte labor- laboratorium
5 leker leker* lense- lenset lenset* lever* lide* lute lånte lås låse* makeu- makeup makeup* midag minut-
5 mod* musik- nasis- nat nede ni* nok* nyt og omsor- omsorgsful opfor- opfordrer opfordrer* overtog
5 overtog* paker- pakerne papir- pige pudser pudser* puter racis- rocke- roter* råbte* røver* røver- s*
5 sider* sig siker sjovt skudt skunk skunk* skure- sluke- slås slås* smadre smugl- små* solbr- solbriler
5 solt solt* sparket* spejd- spiser spist- spiste spritkørsel spritkørsel* sprøj- sprøjter sprøjter*
5 steln- stemt stemt* stue stålne* sulte- sulter sulter* svinlet* tager taget* terase treme- tremer trile-
5 trøje- trøjer tøj* tømes u u* under* varme- vasker* vat* ved* vener ventelisten
6 -acade -aling -atene -cialt -erlit -grene -ieret -ilmer -inler -inlet -isten -lever -lorin -mpler -ntant
6 -orbud -preke -revet -riner -ryder -sgreb -støte -svant -synet -ueret -umene -unene -uvert afpreser*
6 alarm- alarmen asbes- badek- banen* bede befam- begra- begået* beskytelsespenge bestyrelsens betaler
6 bider bidt* biler- bilerne block block* blok* boks boligstøte bruger* bus butiken båd* bøder dater
6 depos- dreng dyr e eks elers ene enest- eneste facade far fars feleskasen* feter filmer forbud forbud*
6 foreningens forsvant genem* gift griner gule gøre hagekors* hals halsg- halsgreb halv heler- hener
6 heste- hidser* hole* huger huger* hul hunen- hunene hår hår* inen journalerne journalerne* karan-
6 karantene kasen* kaster katen- katene keler* keler- kelerumene kiger klori- klorin kober* koden* kontant
6 krever* kuver- kuvert kvite- kvitering køre kørek- kørekort liste- livet lurer lurer* lånte* lår lægger*
6 mig* min minre minre- misbruger misbruger* mit mormors ned neste* olie olie* omkle- opbev- ope
6 oplysninger oplysninger* overt- pitbu- plade- plader plejehjemet plejehjemet* post post* prostituerede
6 prostitueret prostitueret* pudse- rager* ramt riben- ribenene ringe runt* salet samlede* sin skabe-
6 skabet skat skenk- skole- skrev- skrevet skudt* sluker slå smile- snus snus* socialt solte* sove sovem-
6 sovemedicin sovemedicin* spore- sprit- stalk- stalker stalker* stele* stemp- stempler store strakt
6 strakt* stålet svige- svinler svinlet syg talen- talene tatov- telt tever* ting* toile- tredje* trek
6 truer* turen tømt* tømte unerl- uners- unrer vapes varmekeleren vaske vaske* vaskekeleren vej verts-
6 vertshuset vidvasker vidvasker* volta- voltaget voltaget* åbner* åen
7 -ageri -alert -alske -avene -bøsen -derne -drede -ekene -elset -ernes -etale -gaver -hyten -idere -ingen
7 -irmet -isker -jnene -lader -munen -ngens -ntlig -ordel -raver -ravet -reser -reste -ruede -trakt -tsaks
7 -ulede -øjter af aflyt- aflyter aflyter* ale* alere- alerede ansøgningerne barn bedrageri behol- beske-
7 bestikelse bestikelse* betale bolts- boltsaks bordel bordel* butik- cigareter* danko- dankort der der*
7 dom du dyren- dømt* ejer falsk- falske filmer* fingrene* fulma- føler* gang garag- genbr- get gravene
7 graver graver* gris hacke- hel helst helst* hene hr håret hælder* igen* in* iser keres- kereste
7 kirkebøsen knalert kober komunen kone* kopie- krever kød kødet køken* kørte lige ligeg- lyver lån løber
7 maler med merker mors motor- neste pas* plynr- poser rager rent ruled- rulede røver sener* skube- skufe-
7 skule* smadrede smadrede* smider* snyder* sten strøm* står* tanke- tanken teske- the* tilfe- trued-
7 truede truede* tyvekoster* uden* ungerne* ur urnen vasker vi* vider- videre vinuet vise øjnen- øjnene
8 -ekors -enker -ierne -inder -jorde -lejer -merne -ngene -piret -rejer -remer -reter -rskud -taler -ylige
8 <P> afpre- afpreser arkiv- bruger buske- bøden børnehaven cigareter da damer damer- dem dreje- drejer
8 drejer* drike- død feleskasen finde- finder flere* forgiftet forsi- gik gjord- gjorde hagek- hagekors
8 halvd- halvdelen hash havde* hole ja kaler* kase kate kige komun- langer* lile mors* papiret piger*
8 pigerne piler* piser piser* pistol* pladser* råber råd* rører rører* same sek seler* sels sin* sine*
8 skral- skyli- skylige slår spray- sten* stofer* ståle- svinler* syge telefoner teras- tever the truet
8 tyvekoster tøj veken vis
9 -alene -anger -asker -enene -lsens -mider -nkort -ntene -oltog -tiken -udene <N> bagef- bagefter banen
9 barnet besky- bilen cigar- dame dealer* deres drenge* efter* falske* fengs- fingrene flut flut* føler
9 gange* grafi- gå* hidse- hidser hvor hvor* høre kaler keler kiosken* kober- kone koner kører* lagde
9 lagde* lange- langer lejli- luder luder* løn løn* man* men mens misha- morgen* mój pisto- pistol pleje-
9 pusher ruden siden* smadrer* smide- smider snart stal taske teror- to* vidva- volto- voltog voltog*
9 åbner
10 -arnet -delen -ester -foner -gerne -haven -istol -keder -nerer -nyder -penge -rever -rfalt -rmors -tyven
10 -tålne -viner -ælder -ørsel <D>* <N>* aber ansøg- bane beskeder dagen fingr- fire* forsk- fred før genem
10 glad godt* hos hælde- hælder ine* jo* jobet jobet* kaste- kirke- lader* man naten overfalt overfalt*
10 prost- pushe- råber* sener sidet sidet* sine snyde- snyder sove* ståln- stålne søns truer ver volelig*
10 volte- çocuk-
11 -alker -efter -erase -hklub -idser -inuet -kasen -maten anres* dealer dek* egen end folk* forbu-
11 forsviner hashk- hashklub havem- hvert kig kreve- merke- opgav- res* slet solte stak* stele svinl- tele
11 to tyv tyvek- tømt vilje vores*
12 -orfor -ruger -rumet -teler <F>* anres besti- betal- bidt breve* dyrker* dømt folks heler heler* jo kniv
12 komunen* korupt* misbr- nok piger- pusher* råd seler set sige som sort stak strøm vorfo- vorfor våben
12 våben*
13 -ealer -erker -heder -kerne -lelig -usher -verne -yrker bedra- de deale- dyrke- dyrker foren- grun il*
13 kort kun lejligheder mod overf- penge* skule smadr- små tesk volel- volelig
14 -kelse ful* ine lader mit* res se sort* stal* ulovlit* vad
15 -dofil -orupt -ovlit breve døde grave- hans hash* hos* korup- korupt pedof- pedofil pedofil* tyv*
16 bare folk il min* når siden ulovlit
17 bad biler den* forsv- noget vem
18 forgi- ful piler stele- steler
19 -lerne <H>* <P>* kasen ting under
20 <S>* noget* penge uden ulovl-
21 bag
22 steler*
23 piger
25 tre
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
