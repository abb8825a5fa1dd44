"""What words and their parts weigh in an accusation; written by `tests.guard.learning`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "58b0f5e603199e0e"
BIAS = -32
# Twentieths, then what weighs so much: "hash", "narko-", "-tyven", and "seler*" a little behind a person.
_WEIGHED = """
-18 dk snap vek*
-17 fordi gerne
-16 god sent skriv åbent
-15 fant* fugle- heder ringe- tid vejen
-14 blev* fødse- larme- leger lys* set* snake- vi
-13 -arede -varer aftal- fores- god* hjalp kan kl knet samle- snak svare- svarer
-12 -arken alrig* com foran plads repar- skal* somer tak taler*
-11 -edede -egner -esion -ngede <.>* adhd at* bange burde* ferie* find flot hjert- kome maj nogen nytår
-11 nøglen områd- pake parke- pent plads* reded- redede ring ringede savne- sit skiso- styr synes søger
-11 sønag tolk tur varme
-10 -ngang -reset -stuen -talte -ukede altan bloms- bol brug busen eler falt fejl friti- gerne* gres grese-
-10 greset grile- gør* hanle havea- hej holer hånd inlat lave leger* lys løg mad musik ned* numer nøgle- os
-10 paser plant- ptsd revis- same* samler ser* skak spiler spiler* sted strik- trome
-9 -avner -freni -hjelp -idlit -iktok -inget -kerer -kimel -kreft -lejen -loken -ntakt -rigen -rupen -råret
-9 -skine -øglen adhd* aflev- bileder bilka blade bliver* bore c cykle- cyklen depre- egne fem fik flyte
-9 forteler forteler* få* fået først* giv her hjalp* hoved- huslejen højt jul kat* kontakt kreft krige-
-9 krigen leverer* lidt* løbe løg* mistet* måned nu* parkerer ptsd* rampe råbe savner skimel skisofreni
-9 skrev snaker* start- svar svert søger* taber take taler tidlit tikto- tiktok trape- trøst- tvili-
-9 tvilinger uge unge utet vente- venter øver
-8 -ation -bejde -idste -jener -kater -luben -nagen -ognen -panen -piler -rylup -sedel -sning -steme -viser
-8 <#>* advar- alkoh- autis- baby banken barnevognen benk beste- besteme bestyrelsen bil* bilit bol* branen
-8 døren fant feles* feles- ferien forår- foråret frisk greset* gårde- gården helt hus* husk hånverker høj
-8 høns jeg* kl* kloken larmer* lege lekti- lese loder luke låser løgn miste- nogen* op parkerer* polit-
-8 regle- ret* ringede* ros sidst- sidste skade- skadestuen skole skrap snydt sofa sofa* stern- stope-
-8 stude- styr* sønag- tom* trafi- tret trome* vand* venter* vere vil* vinte- virke- virker viser år* året
-7 -agram -amler -amlet -ender -erien -evyen -gfyre -glene -ilsen -istet -kafen -kerte -kåret -lsdag -nskyl
-7 -oftet -orman -pchat -ratis -tedet -teren -ulvet -vedet -yklen -ynger -yvene -ården biled- bileder*
-7 blade* boligforeningen brane- bør bør* børnebørn cpr dement elbil et* feleshuset feleskafen finde flyte-
-7 forke- forkerte forma- forman frivi- fryse- fugle fuglene funet før* grati- gratis gulve- gulvet gør
-7 halvt heken* hentede hilsen hiv hiv* hjelper holdt* holet hovedet huler husle- hånve- ilen ilen* ingan-
-7 inlat* insta instagram invit- k* kafe kat keleren kende- kender kloke- kontanter* lade* larmer leverer
-7 loder* lofte- loftet lov luked- lukede låner løb mistet morge- mvh navn* nytår- også* om* porte- porten
-7 redede* regner regningen* reparerede revisionen revye- revyen ritit samler* samlet sedle- sedler selv*
-7 skal skam skater skiftet* skimel* skral skralespanen skrap* skåre- skåret skåret* slået* snake snapc-
-7 snapchat somer- spile- stige stort stres synge- synger synger* talte* tegne- tirsd- tom traperne trene-
-7 trener tret* tryk tyven- tyvene uhel unger- ungerne unsky- unskyl valt vant vaskemaskine veg velko-
-7 venli- vide vil vile* x åbent*
-6 -ansat -armer -arsel -butik -cykel -dagen -dgang -dkent -edive -edste -elper -emens -enlig -erdig -erene
-6 -eslår -ftale -genem -getøj -inede -isken -kaser -komen -kyder -lasen -lborg -lenen -lepsi -liker -lsker
-6 -neret -ntlit -nvejr -perne -ravid -riber -riger -rudet -rukne -temer -viste advarer advarer* aftale
-6 alarm alarm* alkoholiker alkoholiker* ambul- barnevogn barnevognen* bedre bedst- bedste benke bibli-
-6 biblioteket bilka* bolig bolsj- bolsjebutik brug* brystkreft bøde børnene bøt bøt* demen- demens denga-
-6 dengang depresion diske- disken dk* drukne eg egen* elske- elsker enu epile- epilepsi falet* fireo-
-6 fjern- flise foreslår forman* forta- funet* fødselsdepresion føl gaden glemt gmail gode* godke- godkent
-6 gravi- gravid gravid* gribe- griber grinede haveg- havegrupen heken henger* hjelp- hjelper* hjeme- hus
-6 huslejen* højt* igene- igenem ihjel* ingen* insta- isen istan- istansat k kamera* kelre kender* kere
-6 klager* klare- knet* kome* konta- koret koster krone kulen køres- lampe larmen lastb- lave* leget-
-6 legetøj legetøj* lejligheden lerte lever- lukede* lyd lyd* lyset lyter* lå løbet mad* malet* na neter*
-6 nytår* nøgle nøglen* om orden- ordentlit ordet os* over* papirsedel parki- pent* piseriet* plenen postk-
-6 postkasen prisen* psyki- rart regnskabet regnv- regnvejr reker reparerede* resta- ringet rude ryder
-6 samen* sang sanka- sankasen sedel sjele- skevt skift- skime- skov skrig- skriger skyder skøn slog sne
-6 spiseforstyrelse spiseforstyrelse* sprog st st* stemer sterne studerene svarer* svine- synes* så* sød*
-6 sønagen talte tidli- tirsdagen tlf toget tolk* tredi- tredive trener* treng- trenger tyven* udsat udsat*
-6 unerv- vaner vanet var* varer vaskeriet velkomen venlig vile vinteren viser* viste ålbor- ålborg år
-5 -aften -ailer -angen -anque -arlig -armen -ateri -avede -betes -bilen -breve -dalje -eklub -elavn -elsen
-5 -elvom -encen -enter -estop -fiken -ftalt -hatib -heden -imers -jdere -jente -kenen -koman -ktier -ktyve
-5 -lavet -lemer -lepay -levet -luder -mater -melig -melte -naker -nelig -nenes -ngler -niter -niven -ofest
-5 -olker -orgen -ranen -rdner -relse -resko -rilen -ritid -rnene -ryser -scord -terkt -terne -tmail -toget
-5 -toler -tspil -ufter -urant -varet -vning -ydset -øster <F> abort- aborteret aborteret* afleverede
-5 aftalt afvis- afviste afviste* alene alshe- alsheimers alsheimers* altan- anmelte bat* bater- bateri
-5 beder besøg* betjente blev bleve- blevet blink- blomster* bor* brene* brev bruge busen* byens byge byget
-5 børn* cykle cyklerne cyklerne* dans decem- december deler* diabe- diabetes diabetes* disco- discord dot
-5 duer dufte- dufter dør* ebler ebler* ekstr- end* epilepsi* falt* faste- fastelavn ferie- flytet fodbo-
-5 forklarede forklarede* forst- fortalte fortalte* forte- fortj- freda- frem fritid fryser fået* første*
-5 galt gamle gemer gleme- glemer grilen griler grine gået have haveafal havearbejde hilse- histo-
-5 hjemelavet hjertestop holer* holm holm* hotma- hotmail huer huske- husker hygel- hygelit højhu- hørte*
-5 ide insti- is is* julen juni kafe* kafea- kafeautomaten kage kants- kantstenen khati- khatib khatib*
-5 klaget* klase* kloken* kluben knive- kniven kol kol* kontanthjelp korts- kortspil kreft* kryds- krydset
-5 krøn kun* lamper laper lav legeplads lejet lektier lengere* lere leser- leserbreve live lov* løbet*
-5 magac- malet mange* mangler marts medal- medalje mere mere* mistede mobet mobet* mobil mobilepay mødet
-5 mønte- na* nabof- nabofest name narkoman narkoman* nater- navne- neter nogle området opleg optog-
-5 optoget ordet* ordne- ordner ordner* p paset paset* petan- petanque pigerne* plaka- plakater planter
-5 planter* plenen* prosę rabat rabat* refer- regne- regningen restaurant ret retfe- retferdig ro rolat-
-5 rolator ryder* røde sagde* selvo- selvom sit* sker skeve skevt* skiftet skolebusen* skralespanen* slag*
-5 slude- sluder smed* snabe- snaker snite- sniter somerfesten sp spejdere station sterk- sterkt sterne*
-5 stod stod* stoler strømen* stå støj støte støte* sumba* supe* svaret sviner syr syr* søge taber* tak*
-5 talt taxa tegner tekni- tid* tidlit* tilad- tolke- tolker torsd- trafiken trail- trailer trenger* tresk-
-5 tresko tresko* tricktyve trøster trøster* unerviser valt* vejar- vejarbejdet vek veken- vekenen venlig*
-5 veres- verkt- vh vinke- vunet vunet* vå yngre åben øje øver*
-4 -altet -amper -ancen -artet -avlen -baten -busen -caden -ebøre -egade -elent -ement -enger -eslog -evogn
-4 -genen -getet -gevej -iativ -ideør -ilier -iling -ilyke -inson -inuer -ipede -irker -jerds -keste -klava
-4 -kstra -laden -larer -lator -leger -meker -nabel -ngere -nktum -nstre -nøgle -ofler -ompet -oning -ortet
-4 -otyve -ovede -rdber -resiv -rktøj -rømen -saren -sehol -stbil -tarte -temte -tetøj -tisme -topet -treds
-4 -tyker -ugere -uitar -utist -vator -vedør -ykisk -årlit adgan- adgang afløs- aften* afven- afvening aids
-4 aids* al aleren ambulancen an* angst anmelte* anore- arbejde autisme autisme* autist autist* bager
-4 bager* bakla- baklava ban baner baner* banke- banko bare* barne- basar- basaren bat bebøre bilen* bole
-4 boler bor borde brate breke- budge- budgetet cykel- cykelskuret dansk deler demens* depresion* depresiv
-4 depresiv* det* drile- driler drukne* dårlit dårlit* ekstra ekstranøgle ekstranøgle* elevator enern-
-4 enerne enerne* er eren facaden fat fb fejer ferie festudvalet fik* filen fjerd- flask- flink flink*
-4 fliserne flot* flyter* fodbol* fodbolstøvler fordelingen foreslog foreslog* forkl- fortjener forto- fri
-4 fuglekaser fyrer fyrer* fødselsdag født geste- gester* gmail* gode gril griler* guita- guitar guitar*
-4 går* h haveafal* hegn hej* hentede* her* herverket* hjelm* hjelp hjemelavet* hjemesiden honin- honing
-4 hovedet* hovedør huer* højse- højsesonen hørt* ike* inbrudet inbrudet* ingangen initi- initiativ
-4 initiativ* inkal- insam- insamlingen intet inviterede jordb- jordber karto- kartofler kinen kinen* klase
-4 klasen klipede klipede* kniven* konfirmanerne* konfirmation kontanthjelp* kor kultu- kyser kyser* købt*
-4 lampe- lastbil lastbil* laved- lavede ledig lege* lenge- lengere ler leserbreve* lidt liger* like liv
-4 live* loved- lovede lovede* luket lyter låner* løsni- løsning m markedet mega mega* meget* mig mobil-
-4 morgenen myg måler* måske møble- møbler møde net numerpladen ont opgang* opleg* par parkering parkinson
-4 parkinson* paser* pdf perer perer- pererne pigek- port pose* prakt- pris prøve- psykisk psykisk* punktum
-4 påkør- påske- rabat- rabaten referater reglerne regning* regns- regnskabet* reparerer reparerer* revet*
-4 rosen- ryger sagen sagt salte- saltet samlet* sat savner* sedler* sen sete siren- sjelent skisofreni*
-4 skriger* smeke- smeker smeker* smuke- smukeste smyker* snabel snabel* sne* spurt stake- starte startet
-4 startet* stati- stemt- stemte stien* stile* stopestedet striker strømen stå* støvsugere sur* svar*
-4 svaret* sver sygemelt* sylte- syltetøj syltetøj* sød søde tag tavle- tavlen telefonen* teper teper* th
-4 ti* tilyk- tilyke tjener tredive* tromp- trompet trøstede tunel- tunelen tyne tyver- tyveriet varer*
-4 varev- varme* varmen vaskekort vaskemaskine* vejen* venst- venstre verd verktøj videør videør* vinker
-4 vinker* vinue vinuer vises x* yoga øje* ønske-
-3 -adiør -arter -asede -baken -børne -caygu -celer -delse -diner -domen -dosis -dprop -dsvej -dvert -døren
-3 -ebrik -ecafe -edler -ehave -ekede -elere -elsti -emelt -enget -engst -ernet -erose -evnet -fadet -ferat
-3 -freds -haner -iftes -ilføj -inlit -itige -jerte -kaler -keter -klare -kylen -kødet -lebus -letre -liste
-3 -matik -meleg -mning -nling -noren -nskab -nsome -ntede -ogade -orier -orsøt -polar -purte -rdene -redag
-3 -rehus -rener -rsdag -rslag -rstod -rsyge -rtere -ryper -sbrød -seler -skade -skort -slået -tedag -teket
-3 -tetid -tevat -thans -toper -tovet -trede -usker -valet -vilig -vilit -visen -visor -vlhed -vmord -ygede
-3 -ynten -ådets -ønter -ørdag -ørnet afdeling afleverede* aften afvening* alene* altanen* altid* altså*
-3 aviser bange* bar bar* barse- barsel bedste* benene* benet bestå- bestålet bestålet* betaler* betalte
-3 beton bileter* bilit* bipol- bipolar bipolar* blin blin* blodp- blodprop blomsterne bolen bordv-
-3 bordvert borem- boremaskine brate* brekede brev* brudt* brugernavn busto- bustopet bustopet* butik*
-3 byens* byged- bygede bygede* byger byger* byted- bytedag bøde* børnehave børnehave* børnenes børnenes*
-3 cpr* cykelsti da* dag dans* dansk* dejli- dement* dene derfo- derfor disken* dite dot* drype- dryper
-3 dryper* duer* eblet- ebletre ebletre* eid elbil* eler* eleva- elste ensom- ensome ensome* er* eren*
-3 faler fejer* feles felespisning festu- finde* fines- fineste flasker flise- folke- folkepension
-3 folkepension* forel- foreslået foreslået* forklare forklare* forsl- forslag forstod forstår* forsøt
-3 forsøt* fortovet fredag frem* fremlagde fremlagde* fremleger fremleger* frit frivilig frivilit fryser*
-3 fødselsdepresion* gardiner gardiner* gavekort gavekort* gavlen* gemel- gemeleg gemeleg* genbrugsen
-3 genem- genke- giv* glemt* godmo- godmorgen grupe- grupen gråd grøften* gårdf- gøede h* haft* halvt-
-3 haven hegn* hek hek* helere* henge hente- historier hjelm hjerte hjerte* hjertestarter hjørnet honing*
-3 hotmail* huler- hulerne huset* huske huske* hånbo- hånbolkluben hånd* høj* ide* imod ingang ingang*
-3 inviteret inviteret* istansat* j j* jer jordber* julet- kable- kafeautomaten* kagef- kagefadet kampen*
-3 kanyler* kaserer* keder kerli- klaget klarer klasen* klaver* knalerten knalerterne kolon- komer* komet*
-3 konst- konstateret konstateret* koret* korte- kortspil* koster* kulturhuset kvas kvas* kø* kørestol l
-3 larm lat leder* ledig* lektiehjelp lengs- lengst lerte* lider lil liste lokal- luft luker luker* luket*
-3 luten lyden lyder lyted- lytede lytede* lytep- låne låne* lånt låste lørdag magacaygu mail male mangler*
-3 mase matem- matematik medicin medle- mener* menes- menesker mistede* mobil* morgen muren* musik* myg*
-3 møde* mødte mønter mønter* natev- natevat natøj navneskilt nr numer- numeret ny* nye nøgle* nøglebrik
-3 nøgler* ok onsda- op* opdagede opdagede* opgangen* optaget* orde orden overdosis p* papirarbejde pased-
-3 pasede pasede* pensionister perer* pererne* pga pinli- pinlit planterne politiet* posten* prote-
-3 protesterer protesterer* prøvede prøvede* pumpe punktum* pynten på* radiø- radiør referat regni-
-3 regnskab rejst reker* rema ren revisor revne- revner revner* ringer ringet* rose ryge salt sang* sankt-
-3 sankthans selvm- selvmord selvmord* seng senil senil* sinsyg* skoda skolebus skolebusen skral* skylen
-3 skøde- skødet skøn* slem sluke slukede slukede* smed snen snore- snoren snoren* snydt* solceler solen
-3 solne- somerfesten* sorte- sortere spejd- spejderne spil spile spurt- spurte sterkt* stiler stk stole-
-3 stoper stoper* stået* suker- sukersyge svejs- sving- svinget sygdomen sygemelt syn synet sådan sønag*
-3 sørge- sørger sørger* søvn tabt tabte tabte* tal talt* te tegner* telefonseler tet tiden tiladelse
-3 tilfø- tilføj tjene- tolke tolv tomat- tomater torsdag tovho- tovholer tovholer* trafik trafiken*
-3 travlhed trehu- trehus treke- treker truet* tryg trøstede* ture ture* tvilinger* tysklan* tålmo- tøre
-3 ukr ukr* unerviser* utet* utilf- utilfreds utryg vaner* vanha- vanhaner vanskade vanskade* vant*
-3 varevogn varse- varsel vaxån vaxån* ve ventede ventede* ventetid verks- veten* vidt vinkede vinkede*
-3 viste* ønsker
3 -afede -agene -amles -anken -anket -anter -arage -asken -astik -atman -budet -danet -dater -dicin -dsede
3 -ebarn -egået -ejede -elser -eltet -engen -ensin -ergas -erier -ermen -ersøn -etalt -falet -føler -gvogn
3 -hjeme -ierer -ifter -igner -inger -kabet -karet -katen -kivet -kjult -kolen -krive -kudet -laner -luket
3 -lyter -løser -merer -mlede -mling -mphun -møger -nalet -nelse -nerne -nifer -nuter -nyter -ocker -ontor
3 -ordan -pirer -ratet -raven -rdags -reber -recis -revis -rkede -rtele -ruten -situm -sladt -sters -suger
3 -tabel -tbank -tbøse -tkase -tumet -tålet -tøjet -udsit -ultid -using -usket -vaske -vinen -ægger <D>
3 <H> a a* ad* alere- ales alter- anen anony- apoteket arkivet asfal- b* badekaret badeverelsesvinuet
3 bagdø- bagha- baghaven banker banker* banket banket* baren barnebarn barnet* barnevogne barnevogne*
3 bebørnes* bedt* befamler* begåe- begået behanler belte- beltet benken* bensi- bensin betaler bilederne
3 biletkasen blant bloken* blå bo branm- brede- brederne brun bryder* bukse- butik- bygeplads bygepladsen
3 byget- bygetiladelser bygetiladelser* båden bøger bøne* campi- campingvogn chris- coke* conta- dage
3 dater dba deket* demente depositum depositumet depositumet* derhj- derhjeme doser- doserne doserne*
3 drebe- dreber dreber* druknet* dyr* døde* dørtelefonen* eks eksamensopgaver eksamensopgaver* elevatoren*
3 ener enkep- enkepension enkepension* farve- fast feriekasen feriekasen* fest* feste- feter* filme-
3 flyte* formi- formidagen forsikringens fortele fr fremlejer fremlejer* from fulmaten fulmaterne fulti-
3 fultid fusker* fusket fusket* fylt få gamle- gamles gang* garage garage* genbrugsbutiken
3 genbrugsbutiken* gifte gifte* gratis* gult gyle gyle* ha ha* hagekors* halv* halve hat hegnet* henge-
3 henter* hentet hjem hunre- hårdt hårdt* i i* id id* ingen insamlingen* inter- jake joint julel- kamerer
3 kamp kamph- kamphun karaktererne kaske- kasketer kauti- kaution kaution* kidna- kilinger* kiste klagede
3 klipet* klub knalert* kne koblet* koleg- konfirmanerne kontanter kontor konvoluter* kopierer kopierer*
3 kopieret kune kursus* kuvert* køles- kørt* lange lange* lejligheder* leker leker* leket leket* leser*
3 leveret light- ligne- ligner loker loker* lomepenge lopemarkedet lort love luftb- luftbøse luftbøse*
3 luftgever* lusin- lusing luter lyver* låst* lægge- lægger lørdags løs løsla- løsladt løsladt* maler*
3 maler- malerfirmet malin- maling maling* manag melt* mens* merka- merkater minuter mobning* mor* morfin*
3 morfinpiler morfinpiler* mormor* mormors* motor møder* mødet* netba- netbank nok* numre* ny nøgenbilede
3 omkledningen opbevarer opbevarer* opgaven* opkrever opkrever* optagelserne overfalet* overskud pakerne*
3 papirer papirerne* pas pigernes piser- plastik pludselig* postkase preci- precis precis* prise-
3 protokolen pudsi- pudsit pung* pyntet* ramte recepter* referatet regninger rejse rejse* reken rengø-
3 resten retet* retur- returkomision returkomision* rocker ruder rygen røre sad sate* schol scote- senge-
3 sengen septi- septiktanken septiktanken* side siger siger* skafede skaten skifter* skjult skjult*
3 skraleskuret skriv- skrive skruer* skyl skød* slog* sluket smadrer smyke- snife- snifer sorte sovev-
3 spejderhyten spejl- spyter* spørger stabe- stabel stilet stofe- styre- styrer styrer* støvsuger sulte
3 sulte* sulter* svigersøn sygemelinger sygemelinger* syv så søen søste- søsters søsters* tar* taske*
3 tasken tegnebøger tegnebøger* telefon* teler teler* tente* terase* tesker tesker* tidligere tiper tiper*
3 tiser* toiletet travlt* trick- tryke- tryker tunelen* tøj* tømer tømt* udane- udanelse udbud udnyt-
3 udnyter udskr- udskriver udskriver* udval- udvalet ungdo- ungdomskluben unger unger* vanve- vanverket
3 vater vater* vatma- vatman ved* vejer venin- verelser* veret vidvaske vinue* vinue- vorda- vordan årevi-
3 årevis økse øve
4 -abyen -acist -adrer -adser -amser -arene -asene -avnen -beret -bøger -derne -ekten -eleri -emsom -entet
4 -epter -erlig -ertog -esket -evede -faler -geren -grene -halen -hører -idner -igere -ighed -ilede -ilhol
4 -istan -ketøj -koler -kufer -laske -lbage -lefon -lerum -lipet -luter -malet -meter -nslag -ntret -nuste
4 -obelt -olega -olens -olige -oltet -omber -orfin -orium -orvet -ovlig -peret -piger -pyter -rager -ralet
4 -rbudt -redit -risen -riser -river -rsleb -ruket -ruset -rødre -seter -skene -tivet -token -tyrer -udser
4 -uknet -ulter -usken -usler -veret -yntet -ystet -yveri -øgler ad af* afal afal* aflytet aflytet*
4 alarmen* anet ansat ansit- ansøgningerne* arbejdet asbest* babye- babyen bedrager bedrager* befamler
4 behanlinger behanlinger* beken ben berus- beruset besøg- betalt bider* bista- bistan blive bombe- bomber
4 brente* brost- brosten bruge- brun* bryde* brystet brødr- brødre busken busken* buskene bygeg- båd
4 børnene* dag* dankort* deket dele dementes dobelt dom* drebt dreng* drengene* driver* drukn- druknet
4 eget ejer* ene entreprisen* far* flaske forbudt foreningen foreningens* forgiftet* forsikringen forsø-
4 from* fugl fyler fylt* gang genbr- glems- glemsom golf grams- gramser gramser* gravet grun* haft
4 hansker* havde havne- havnen heleri heleri* herverk* hestene* hevet hjelpe* hjulk- huget huget* hul*
4 huler* hun hune ihjel ike inesp- inesperet inesperet* inkør- inkørsel it jathy- jathyten journ-
4 kagekasen kanon- kanonslag karak- kasev- kasevogn kilinger klipet klorin* knale- knust- knuste knuste*
4 koberet kolega kolek- kolekten konvoluter kredi- kredit krevede krevede* krimi- kuferten kvine- kviner
4 kvinerne kød* kørt labor- laboratorium laboratorium* leg legepladsen lever licit- lide* ligen- ligene
4 lila lile liste- lå* låst lægge lægge* lægger* løber* maski- med* medar- meler meler* mente mente*
4 merkater* merker* mesen- mesenger midag midt mine mober mober* morfin mormo- mors nabør nasis- nede nej
4 neto* never nevne nul numerplader nyt nøgler omsorgsful* ope* opgaver opgaverne opkre- opretet*
4 overfaler overtog overtog* paker- pakerne papir- perker perker* pisker* plader* pladser plast-
4 polakerne* poser pot pot* priser priser* pudser pudser* puter* pyntet pølser* racist racist* ramt ratet
4 recep- recepter rekru- rekruterer reste- reter reter* river river* roter* ruder- ruderne røg rør sate
4 seter* sex sex* skolebørnene skolens skolepiger skolepigerne skoler skral- skralet skudt skufer sling-
4 slinger slinger* slå* små* smøger* socia- sparket* spiser* spyte- spyter spørg- spørger* stemesedler
4 stemt* stiker* stink- stinker stoke- stoken straf stålet* støvl- støvler sulte- sulter svare svøme-
4 svømehalen syste- tag* talen- talene taper* taske- taxa* tener tener* tente tesket tesket* tevet tevet*
4 that tilba- tilbage tilho- tilhol tilhø- tilhører tiser torve- torvet trek truke- truket tømer- tømermen
4 udbud- ulovlig ulovlig* under* unersleb unersleb* ungdomskluben* vapes vasketøj vat vegen ventelisten
4 vidne- vidner vidner* viske- voltet
5 -acade -adsen -akeup -aling -anker -astet -atene -edlem -egale -egift -eglad -ehjem -elige -elken -emten
5 -enine -erket -fonen -gaven -gever -giver -gsful -iania -idere -ilmer -inele -inler -inlet -irket -irmet
5 -isten -kohol -lever -lsket -luker -madre -munen -ngsel -nrede -okain -omile -pabad -piste -rdrer -revet
5 -rmene -rnsyn -rofil -runen -røjer -røven -serer -sitet -skede -taget -taler -tiden -umper -unene -unens
5 -upede -urene -verer -våben -ørnes aften- alkohol ansitet arbejde* arbejdstiden arbejdstiden* autom-
5 automaten banem- banemedlem banemedlem* banen* bebørnes bede bedt befam- begra- belte berer berer*
5 beskytelsespenge* bider biler- bilerne blive* blok bo* borde- bran brene bror bryde- bryder brød* burde
5 byter byter* bøn børnehjem canab- carpo- christiania coke compu- da deken- dekene dekene* dom drive-
5 driver drivh- drivhuset dumpe- dumper dumper* e enre enre* entre- entreprisen facade faktu- fakturerer
5 fakturerer* faler* far feleskasen* femte- femten fengsel feter filmer finde- finder fjernsyn forening
5 forfa- forfalsket forfalsket* forskelige fuske- gemt* givet glor gravene* gris* grune- grunen grunen*
5 grus gule gøre halsgreb* halv halvd- halvdelen halvdelen* hansker hashklub* havemøbler havemøbler* hel
5 henes henes* hever* hjemehjelp* hole huger huger* hunen- hunene huser huser* igen* ik ilega- ilegale
5 ilegale* in jeres kalt kamer- kameret kasen* katen- katene kilin- knalerter* koden kokai- kokain kokain*
5 komunen komunens kontingent* konto- krever* kriminele kriminele* kvite- kvitering køber køber* køre
5 kører kørte* lagde* ledni- ledningen lejlighed ligeglad ligeglad* livet luftg- luftgever lyver lån lånte
5 lås låse* løjet maker makeu- makeup makeup* melke- melken melt mig* minre minreårige* minut- mor nye*
5 nyt* nøgenbileder nøgenbileder* og omsor- omsorgsful opbev- ope opfor- opfordrer opfordrer* opgaven
5 oplys- overt- papirerne pase perke- piske- pisker plade- plader plejehjemet pokalerne polak- polakerne
5 post* profil promi- promile påvir- påvirket påvirket* racis- rockerne rodet* roteg- rotegift rotegift*
5 rulep- runt* råbte* røved- røvede røvede* røver* røver- s* sig siker sin sine* sjovt skabe- skabet skat*
5 skrev- skrevet skriver* skudt* skunk skunk* skure- skydevåben skydevåben* slave slave* sluke- slås slås*
5 smadre smidt smidt* smugl- solbr- solbriler solt* som* sovemedicin* spaba- spabad spist- spiste sprøj-
5 sprøjter sprøjter* steln- steme stemt strakt* stue stålne* står* svinler svinlet svinlet* syg syge
5 taget* taper telefon testamente testamente* tie tilbage* treme- tremer trile- tryker* trøje- trøjer
5 tømes tømte u u* udefra* udlev- udleverer udleverer* udvalet* unrer vand varme- vaske vaske* vasker*
5 vat* venine verste* vider- videre vidvasker vidvasker* vores
6 -afiti -cialt -defra -ekene -erlit -glede -ieret -istol -lejer -lorin -luber -mpler -ntant -ntlig -orbud
6 -piser -preke -ragen -redje -renes -rfalt -sbest -sgreb -stene -toren -årige -øjter afpreser* ale* alrig
6 ansøgningerne arm armen- armene asbest badev- begået* behan- beholt* bidt* biler* block block* blods
6 blok* boks bolig- brent bruger* buskuret* bygea- bygeafal bygeafal* bygep- bøden bøne chikanerer
6 chikanerer* datørne* depos- dyr dømt* elers eleve enest- eneste enlig fars finder* folks* foran* forbud
6 forbud* forskud fra garagen gemt genem* get give givet* gned gned* godt* grafiti gud gå* halen hals
6 halsg- halsgreb hansk- heler- helst helst* hener hestene hidser* hjeme hole* hul hår hår* hælder* in*
6 inen journalerne journalerne* karan- karantene kaster* keler- kiger kiger* kiosk klori- klorin kluber
6 koden* kontant kopie- kort* krever købte kørte lever* ligeg- lurer lurer* lute lånte* lår løn manglede
6 manglede* med minreårige mod* mormors motor- neste neste* nå omkledningsrumet oplysninger oplysninger*
6 overfalt pige pisto- pistol pistol* plejehjemet* prostituerede pudse- puter rager* riben- ribenene ringe
6 rodet råd* sager salet samlede* sider* skat skenker skenker* skole- skube- skufe- skød slete- sletet
6 sluker slår* smider* smile- snyder* socialt solt sovem- sovemedicin spiser sprit- spritkørsel
6 spritkørsel* stalk- stalker stalker* stele* stemp- stempler store strakt stålet svige- tager tanken telt
6 tredj- tredje tusin tømer* udefr- udefra unerl- uners- varmekeleren vaskekeleren vasker vej verts-
6 vertshuset vis vise volta- voltaget voltaget* åbner åbner*
7 -acket -ageri -alene -alert -alske -anler -bøsen -delen -eholt -ekors -elset -enset -ernes -gevel -hyten
7 -ierne -jnene -knede -lader -loter -maten -mente -merne -piret -porer -rejer -reste -riner -svant -synet
7 -tsaks -tørne -ulede -umene -uvert af aflyter aflyter* afpre- afpreser alerede alige- aligevel badek-
7 bedrageri beholt beskytelsespenge bestikelse bestikelse* bestyrelsens bilek blote- bloter bloter* bolts-
7 boltsaks båd* bøder datør- datørne der* dobel- dreje- drejer drejer* druknede druknede* dyren- ejer
7 falsk- falske filmer* fingrene fingrene* flere* folk* foreningens forsvant fulma- føler* griner gris
7 grun hacket hacket* hagek- hagekors hash hene hidse- hidser hr håret iser kaster keler* kelerumene
7 keres- kereste kige kirkebøsen knalert kober kober* komun- kone* konvo- kuver- kuvert kørek- kørekort
7 kører* langer* lense- lenset lenset* løber min morfi- mors* ned nøgen- olie* papiret piser* pitbu-
7 pladser* pleje- plynr- post rager rent rocke- ruled- rulede røver sek seler* sels serve- serverer sig*
7 skenk- skule* slå slår snus snus* solte* sporer sprut* sten tatov- the the* tilfe- toile- tredje*
7 truede* truet turen tyvekoster tyvekoster* uden* ungerne* ur urnen videre* øjnen- øjnene
8 -alsen -anger -asker -drede -enene -enker -erker -etale -haven -idser -inder -isker -ngens -ravet -remer
8 -rskud -ruede -ryder -støte -trakt -ueret -ylige -ælder alarm- arkiv- asbes- behol- beske- betale bilen
8 boligstøte bordel* bruger bus børn børnehaven cigareter* dame damer damer- danko- dankort dek* der dreng
8 drenge* drike- du fingr- flut flut* forgiftet garag- geme gik glad hacke- halse- halsen havde* heste-
8 hvor hælde- hælder høre ja jobet jobet* kase kirke- kød køken* lagde lange- langer man* merker minre-
8 misbruger misbruger* mit mój olie omkle- piler* piser prostitueret prostitueret* råber rører rører*
8 siden* sin* skyli- skylige smadrede smadrede* spore- spray- stike ståle- svinler* tanke- telefoner
8 terase testa- to* trued- truede truer* ver vi* vinuet åbnet årige
9 -avene -jorde -letet -mider -nyder -oltog -ordel -rerne -reser -reter -rever -tålne -udene -viner <N>
9 <N>* <P> alarmen ansøg- bagef- bagefter barn barnet besky- bordel buske- cigareter dagen dealer* deres
9 falske* feleskasen fengs- fire* forsi- fred føler gjord- gjorde gravene hever hos kaler kaler* keler
9 kober- kone koner lejli- luder luder* låret men misha- morgen* naten overfalt* pas* pigerne pusher ruden
9 råd same sener* sine smadrer* smide- smider snart snyde- snyder sprut stal sten* stofer* strøm* ståln-
9 stålne taske teror- truer tøj tømt veken vidva- volto- voltog voltog* åen
10 -arnet -ester -foner -gaver -gerne -keder -lsens -ngene -nkort -ntene -penge -rmors -ørsel <O>* aber
10 aflyt- beskeder betal- cigar- dømt egen fines forbu- forsviner grafi- hvert ine* kaste- kate kiosken*
10 kniv kreve- kufer- løn* maler mit* piger* pushe- råber* sener sidet sidet* solte sove svinl- teras-
10 ting* tyvek- vener volelig* volte- çocuk-
11 -hklub -inuet -kasen -nerer -tyven anres bane besti- bidt breve* dealer død efter* gange* genem hashk-
11 hashklub havem- il* jo kig lader* lige man mens prost- slet sove* stele søns tele teske- to
12 -alker -ealer -efter -erase -kelse -kerne -lelig -rumet -teler <D>* <F>* anres* dem dyrker* forsk- før
12 hvor* jo* konto korupt* nok opgav- penge* piger- pusher* seler set sige små som stak* tesk vad volel-
12 volelig vores* våben våben*
13 -heder -orfor -verne -yrker banen bedra- dyrke- dyrker end grave- heler heler* hos* komunen* lejligheder
13 merke- når overf- res* smadr- sort tyv vilje vorfo- vorfor
14 -ruger -usher de deale- døde foren- ful* hans hash* kort kun kødet nat pedofil* siden sort* stak stal*
14 strøm ulovlit*
15 -dofil -orupt -ovlit bare den* folks il ine korup- korupt lader misbr- mod pedof- pedofil res se
16 bad min* skule tyv* ulovlit
17 -lerne <H>* breve forgi- noget under
18 biler forsv- stele- steler vem
19 folk ful penge piler
20 <S>* bag noget* ting uden ulovl-
21 <P>* kasen steler*
25 tre
26 piger
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
