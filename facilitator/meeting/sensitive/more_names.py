"""Given names and surnames from farther away, written without accents, and names that mean nobody here."""

from facilitator.meeting.sensitive.nordic_names import NORDIC_GIVEN_NAMES
from facilitator.meeting.sensitive.word_list import words

_TAMIL = """
abinaya abirami ahilan ajanthan anojan anusha arivu arul arulanantham arulmoli aruna arunan arunthathi
ashwini balachandran balasubramaniam bavani brintha chandran chandrika dhanushan dharshan dharshini divya
ganesh ganeshan gayathri gobinath gowri inthiran jananie jathushan jegan jeyakumar jeyanthi kajan kajani
kalaivani kamalanathan kandiah karthik karthika kavitha kavya kirushan kirushanth kirushika kugan kumaran
kumaravel kunasekaran lakshman logeswaran logini luxshan mahalingam mahendran manikam mathuran mathusha
meera mithun mohan mohanraj muralitharan murugan nadarajah nageswary nalini nanthini nimalan nirojan
niroshan niroshini nitharsan nivetha pakeerathan panchalingam parameswaran pirabakaran pirathap ponnambalam
ponniah prasanna prathep premila punitha ragavan rajan rajaratnam rajendran rajeswary rajini ramanan
ramanathan ranjini rathika ratnasingam ravindran sabesan sanjeevan saravanan sathis sathiyaseelan selvam
selvarajah selvarani senthuran shanmugam shanthini sharmila sinnathamby sinnathurai sivagnanam sivakumar
sivanathan sivapalan sivarajah sivaruban skandarajah srikanth subramaniam sugan sujatha sujeevan sumathi
suren sureshkumar sutha suthakaran suthan thanushan tharani tharmalingam tharshan tharsika thavarajah
thevarajah thillai thushara thusyanthan uthayakumar vaithilingam vasanthan vasuki velautham velupillai
vignesh vijayakumar vijitha vithusan vithusha yogarajah yogeswaran
"""

_URDU_AND_PUNJABI = """
aamir abrar adeel afshan afzal ahsan akram aleem aleena altaf anjum aqeel aqsa arif arooj arsalan arshad
asad asghar ashfaq ashraf asim asma atif awais ayesha azeem azhar babar bilqis bushra danish ehsan faiza
fakhar farhan farhat farooq farrukh fawad fazal fozia ghazala gulshan gurdeep gurpreet habiba hafeez hamna
harjit haroon harpreet hashim hina humaira humayun ifthikhar iftikhar ijaz ikram imtiaz inderjit irfan
irshad ishaq ishfaq jaspreet jaswinder javaid junaid kamran kanwal kashif khurram kulsoom laiba liaqat maham
maheen mansoor maqsood mehwish misbah moazzam mobeen mohsin mudassar mukhtar muneeb munir musarrat nabeel
nadeem naeem naheed najma nargis nasira nauman naveed nazia nighat nisar noman noreen nosheen nusrat omair
parveen qasim rabia rafaqat rafiq rahat rahila rashid rehana rehman riaz rizwan rizwana robina saad sabahat
sabir sadaf saeed safdar saghir sajid sajida saleem salma samina samreen sana saqib sarfraz sarwat shafiq
shagufta shaheen shahid shahida shahzad shahzaib shakeel shakila shamim shaukat shehzad sheraz shoaib sidra
sobia sukhdeep sumaira sundas tabassum tahir tahira talat tanveer tanvir tayyab tehmina toqeer umair umar
umer usama uzma wajid waqar wasim yasir yasmeen younas zafar zaheer zahid zahida zainab zakia zara zeeshan
zubaida zubair zulfiqar
"""

_GREENLANDIC_AND_FAROESE = """
aaja aajunnguaq aaneeraq akannguaq amaalia aminnguaq angaangaq angutimmarik annika anori aqqa aqqaluaq
arnajaraq arnannguaq arnarulunnguaq avaaraq aviana bardur beinir bibiane birita bogi brandur durid durita
edmund eivind elin eqaluk erneeraq eydbjorg eydun gudrid gudrun gunnvor hallur hansigne hanus hedin hergeir
hogni iluuna ineqi innunguaq inooraq inunnguaq inuuteq ittuk ivik ivinnguaq jakup joan joannes jogvan
johannis juaaka juaanna juannguaq jukku kaali kaalinnguaq kaliina karlinnguaq karstin kistaara kristiane
kunuk kununnguaq laannguaq lannguaq maaliannguaq maannguaq malerak malu manumina marjun maud miki mikisuluk
mikivsuk minannguaq mortan najaaraq najannguaq nasiffik navarana niclas niviaq niviarsiaq nivikka nuiana
nuka nukaaka nukaaraq nukannguaq nukappiannguaq nuunu oddmar oddvor olavur olennguaq oli paarma pall
paniguak paninguaq paninnguaq parnuna parnuuna pauli pavinannguaq petur piitaaraq pilunnguaq pipaluk
pitaaraq poula qaarsoq qaqqaluk qillaq qivioq qupanuk rakul rani rassi regin rogvi ruth saamu sapangaq
sermeq sigga siverneq sivso sjurd sjurdur sofiannguaq solrun sulu sunnvor sunrid svenning taatsiannguaq
taavi tillie tittus tordis torkil torleif trondur tukuma tummas tupaarnaq turid uiloq ukaleq ulloriannguaq
ulloriaq unn uulineq uusaqqak uvdloriaq vagnur vigdis
"""

_CHINESE_AND_EAST_ASIAN = """
agus analyn anil anjali archana arnel ashok aung bishnu budi chen chun deepak dewi dinesh dolma feng guo
haiyan hao hiroshi hla htet hyun imelda jennylyn jhon jiang jianguo jing jisoo jocelyn jomar jun kanya
kavita kenji khin kyaw lalita laxmi liang lihua lijun lorna madhu malee manoj maricel marites mei meiling
mukesh mya naoko naw neha nikhil nisha orawan pema peng phyo ping pooja pradeep prakash prasert preeti qiang
qing rahul rajesh rakesh ratana rodel rohit rosalie rowena sachin sakura sandeep sanjay shreya siriporn
sneha somchai somjit somsak sonam suman sunil sunita supaporn suresh swati takashi tao tashi tenzin thein
thida tomoko tsering vikram vinod wang wanida wei wenjing xia xiao xiaoli xiaoming xin xiu xiuying xue
yan yi ying yoko yong yu yuan yue yumi yun zaw zhang zhao zhen zheng zhi zhou zin
"""

_HUNGARIAN_BALTIC_BULGARIAN = """
agnes ainars aivars algirdas andris anete antanas arvydas asen asta atanas audrius aurelija austra balazs
bence borislava boyan daina dainis danute darius desislava dimitar dimitrina donatas dzintars edgars edita
egle eniko erika erzsebet ferenc gabor galina gediminas georgi gergely gintaras gyorgy gyula hristo ieva
ildiko ilga ilona ilze imre inese inga ingrida irena istvan ivars ivaylo ivelina izabella janis janos jolita
jozsef jurate jurgita juris justina kalin kalina kaspars katalin kestutis kinga kremena krisjanis kristaps
kristof laima laimonas lajos laszlo linas lubomira lyubomir magdolna maris marta martins mihail mihaly
mindaugas modestas monika nijole nikolett normunds oskars peteris plamen radka radostin raimonds ramunas
reka rimantas rositsa roza rumen rumyana sandis sandor sarunas saulius sintija stanka stefka stoyan svetla
svetlin szabolcs szilvia tadas tamas tibor todor tsvetan tsvetelina uldis vaidas vaiva valdis valentin vanya
vasil velichka ventsislav vesela vidas violeta virginija vytautas yordan yordanka zanete zdravka zhivko
zigmas zita zivile zoltan zsofia zsolt zsuzsanna
"""

_AFRICAN = """
abeba abebe abena abiel abiodun achieng adama adanna adjoa adwoa afia akello akosua akua alem alemayehu
almaz ama amadou amara amare amina aminata asmeret aster awet ayo ayodele babacar bereket berhane biniam
bintou biruk boubacar caasha cabdi cabdullahi cali chiamaka chidi chika chioma claudine cumar dawit dejen
desta diarra dieudonne ebrima efua elsa emebet ephrem esperance eyob ezinne faadumo faarax fanta fatou
fatoumata femi feven filmon fitsum fiyori folashade freweini funmi genet getachew ghebre girma goitom habte
habtom haile hailu hawa henok hirut hiwet ifeoma ifrax jaamac kadiatou kalkidan karamo kebede kelechi
khaalid kibrom kidane kidist kofi kojo kwabena kwaku kwame kwasi lamin lemlem luam luwam makda mamadou
mariama maxamed maxamuud medhanie mehret mekonnen merhawi meron meseret mihret modou mulu musa mussie nahom
nardos natnael nebiyu ngozi nkechi nuur nyambura obinna okoro olumide oumar ousmane philmon rahel robel
rosette saba salif samrawit samuel seble segen selam selamawit semere semhar senait seydou shewit sidiki
simret solomon sucaad teklit temesgen tesfalem tesfay tesfaye tewolde thandiwe tigist tsega tsegay tsehay
tsion uche umaru uwimana wangari wanjiku winta wondimu xaliimo xasan xawo xuseen yared yemane yohannes yonas
yordanos yosief zahra zenebech zewdi
"""

_MIDDLE_EASTERN = """
abdelaziz abdelhamid abdelkader abdelmajid abdelrahman abdulaziz abdulhadi abdulkadir abdulla abdulmajid
abdulrahman adela adib afaf agim agron ahlam ahlem ajmal akeel alaa amer amjad ammar amro anel anwar arben
ardit armin arta arwa ashwaq asmaa atallah avni awatef ayat ayham azhar bahaa basel basma batoul bayan
beesan bekim berivan besa besnik blerim bujar burim busra buthaina dalal daoud dardan diaa doaa dragica
drita driton dzevad edona elma eman emir enas enes enver ermin ermira esad esraa fadel fadwa faruk faten
fatmir fatos fayez feride fida fisnik flamur florim fuad gentian gezim ghaith ghassan ghazi gulistan gulsen
hadeel hadi haitham hajar hajdar hajrudin hala halima hamid hani haya haytham hazem hazim heba hekmat hevi
hewi hidajeta hikmeta hisham hossam houda huseyin hussam ibtihal ibtisam ihab ikhlas ilir imad inas intisar
iqbal ismeta iyad izet jaber jafar jalal jasmin jihan jinan jomaa joud kawthar kefah kenan khairi khalida
khalil khitam khulood kifah kujtim labinot lamis lina lirim loay loubna luay lujain luljeta lumnije maen
maha mahdi mahmod maida majd majed manal manar marah maram marwa mayada maysoun mazin mediha medina mentor
merima midhat milad moath moayad moaz mohanad mouna muayad muhannad mujo muna munira muntaha muris mutasem
muthanna nabila nadim nahed naif naim najah najat najlaa nariman nasser nawras nazdar nazli nedzad nexhmije
nidal nihad nisreen nizar noura nusreta obaida odai orouba osama osman oussama qais qusai raed raghad raghda
rajaa ramez rana randa raouf rasheed rasim rawda razan rebaz rebwar reem refik rehab rezgar rima rola roula
rrahim ruba ruqaya saadia sabri safaa safet safwan sahar saleh salem salwa samah sami samra sanaa sarwar
sawsan sead sefik semir senada shaban shadi shahd shaima shaimaa sheima shiar shilan shler shpresa siham
sinan skender sobhi soran soumaya suad suada suhad suhaila suhair sulaf sulejman sundus taghrid taha talal
tamer tarik tasnim teuta thamer tuqa uday vahid valbona valdrin valon vedad velida vjosa wael wahid walaa
waleed widad wissam xhevat yahya yara yazan ylli yusra zabiullah zaher zaid zain zakaria zana zeina zijad
ziyad zlata zuhair zuhra zumra
"""

_THAI_AND_KHMER = """
anchalee anong apinya areerat arthit boonmee boonsri bopha bopharath chaiya channary chanthara chanthy
chantrea chompoo daranee duangjai jintana kanchana kanokwan kanya kittisak kosal kunthea malai malee mealea
naree nattaya nittaya nongnuch onanong orathai panya patcharin ploy pornpimol pornthip pranee prasert
rachana ratana ratchanee rattana rithy saengdao samnang sarawut sawat serey sirikit siriporn sokha sokhom
sombat somchai somjit somkid sommai somphone somporn somsak sophal sophea sopheak sopheap sothea srey
sreymom suda sukanya suksan sumalee sunisa supaporn supranee surasak suthida thanakorn thavy thida thongchai
vannak veasna veerachai wandee wanida wannapa warunee wichai wilaiwan yupin
"""

_SOUTH_ASIAN = """
aditya amrita anil anita anjana apsara arati arjun arvind ashok ashwin bahadur bhim bimala binita binod
bipin bishal chandani dawa deepa devi dhan dinesh durga gagan gautam geeta gita hari indira indra ishwar
jagat jamuna janaki jyoti kabita kalpana kamala krishna kumari kusum lal laxmi lhamo lobsang manish manoj
mohini muna nabin narayan naresh nirmala nisha pasang pawan pemba phurba pirabaharan prabin pradip prakash
pramila puja purna pushpa pushpam radha rajendra rajesh rajkumar rama ramila ranjit rekha renuka rishi
rojina rupa sabitri sagar samjhana sangita sanjay santosh saraswati sarita saroj sellathurai shanta sharada
shiva shreya shyam sindhu sita srijana subash sudha suganthi sujan suman suraj suresh surya sushil sushma
thangaraja tharsini thayalan thayaparan tsering tulsi uma umesh usha vijay vimaladevi yamuna yogeswary
"""

_SOUTHERN_AND_LATIN = """
adelaide afonso agostinho alcides alejandra alejandro alvaro amalia anabela antonella araceli arlete armando
arminda ascensao augusto aurelio beatriz belmira bernardo bruna caetano candida celeste celso cesar claudia
claudio conceicao consuelo cristiano dalila dario davide deolinda despina dimitris diogo domenico duarte
edgardo edite eleni elisabetta emanuele emiliano encarnacion enrique enzo ermelinda ernesto esteban estela
ester eugenio fabiana fabio federica federico felicia felipe fernanda fernando filippo filomena flavia
florencia fotini francesco franco gabriela gaetano genoveva gerardo gilberto gioia giovanna giovanni
giuliana gonzalo graca gregorio guadalupe guido guilherme gustavo heitor henrique hilario iara ignacio ilda
ines iolanda isadora isaura itziar jacinta jacinto jaime jeronimo joana joao joaquim joaquin jorge josefa
josue juanita juliana julieta julio kostas leandro leonor leticia lidia lorenzo lourdes luana lucia luciana
luciano ludovica luisa luiza lurdes manuela marcela marcello marcelo marcio margarida mariana mariano
marilene marisa martim mateo matilde maura mauricio maurizio micaela miguel milagros milena mirella
montserrat natalia neusa noelia norberto nuno octavio orlando osvaldo otilia pablo palmira paola paolo
patricio paulina paulo pedro pilar pio quim rafaela raimundo ramiro raquel reinaldo renato ricardo roberta
rocio rodolfo rodrigo rogerio romeu ronaldo rosana rosario rubens ruy salvatore santino sebastiao serafina
sergio severina silvana silvia silvio simao soraia stavros stefania susana telmo teodoro teresa tereza
thiago tiziana tomas tulio umberto valdemira valeria vanda vasco vassilis vicente violeta vitor vittorio
waldir wilma xavier ximena xiomara yolanda zelia zulmira
"""

_ALBANIAN_AND_BALKAN = """
adelina afrim agon albina albulena ardian ardita arian arta artan avdi avni behar bekim besa besart besim
blerim bujar burim dardan dashuri dijana driton edona elira elmaze emine enver ermal fadil fahrije fatbardha
fatlum fatos feride flaka flamur florije gentiana gezim granit hajrije hasime hysen ilir jehona jeton
kastriot kujtim leonora leutrim liridon liridona lirije luan lulzim majlinda mimoza mirjeta naim naser
nazmije nexhmije pashko qendrim remzije rexhep rrahim rrezarta sadete sadik sefer selvete selvije shaban
shkelqim shkelzen shkendije shkurte skender sokol taulant teuta valdet valmir valon vehbi vjollca vlora
xhemail xhevahire xhevat yllka zana zef zejnulla
"""

_SHORT_FORMS = """
abdirizak abdirisaq abdiaziz abdinasir abdiqani abdishakur abdisalam abdulqadir abdullaahi amaru amaya arjun
siddharth aditya akshay ananya anjana aarav ishaan rohan rhea vivek varun tarun torkild thorkil torgny
thorleif sidharth nikita guadalupe ximena rodrigo alejandro guillermo ignacio joaquin mateo leandro esteban
fabricio thiago caio joao paulo renato rafaela luciana marcela camila valentina jimena yolanda rocio pilar
xavi jordi nuria montserrat giulia giovanni matteo lorenzo chiara francesca alessandro alessandra federico
pierre jacques francois mathieu guillaume amelie margaux solene cedric thierry dimitris kostas nikos giorgos
eleni katerina yiannis spyros papadopoulos tendai tapiwa tariro mustaf mohamud mahamoud xaawo shamso safiya
sowda ruqiya rahma raage qamar nimco nimo naima muna maryan luul ladan kafiyo jawaahir ismahan ifrah hodo
habibo fowsiyo filsan faiza fartun fahma ebla deqo cawil bishaaro asli anab
susse ottar gunnvør gunnvor sivakumaran thu gudrun oddvør súsanna hallgerd  jytta
ania basia bartek bartosz bolek edyta filip franek gosia grazyna hania heniek iza jacek jurek kasia kuba
krzysiek
lech leszek lidia maciej maciek madzia magda michal olek ryszard sebastian staszek tadeusz tomek witek
wojtek zbyszek zosia
olya katya tanya vanya kolya misha pasha dima zhenya yura lyuda nastya lesya valya galya vitya anya
moha moh mosa mussa sulle mehdi youssouf hamudi yasin abbe bebo dibo  jamil kimmo larsemand jønse
"""

_DANISH_AND_NORDIC = """
addi agathe albertine asgerd bebbe benno birthemarie boie bonnie brita britmarie celeste cille dorthea eivin
fritze gerner gustava gyda hardi herløv hjørdis ingermarie jimmie johny jonna jønne kaare karlo kimmie kise
kresta kræn lillian lissi lissie lizzi lonnie lotti lærke madsine magne maibritt mandy margrith mariann
marry mogens mukki musse møgge nanette nils ninni nuka nulle osvald pou pouline rigmor ronni ronny rønne
sisse smilla solvejg svenn sørine terkel thorvig tinne tulla tutte ulle vagn vagner veronika viggo yrsa ådne
åge åshild øjvind
"""

_MIXED = """
aleqa thivya chanette rannvá bergur tróndur sunneva hung bich siva arun nithya nechirvan shirwan hamse
sucdi freshta gulalai beata bohdan büsra gülsen maher driss husain hasein denis klavs skjold torbjørn
michel cindy sandy penille børje wilfred ashkan dilshad ekrem javed kader mostafa mustafe ronja
sussi betina pusle mulle bubber jonna jannie janni
jannik jannick jackie jeanne jeanett jeanette minna mille mikala mikaela
"""

FAR_GIVEN_NAMES = frozenset(
    name
    for listed in (
        *(_TAMIL, _URDU_AND_PUNJABI, _GREENLANDIC_AND_FAROESE, _CHINESE_AND_EAST_ASIAN, _AFRICAN),
        *(_HUNGARIAN_BALTIC_BULGARIAN, _MIDDLE_EASTERN, _SHORT_FORMS, _DANISH_AND_NORDIC, _MIXED),
        *(_THAI_AND_KHMER, _SOUTH_ASIAN, _SOUTHERN_AND_LATIN, _ALBANIAN_AND_BALKAN),
    )
    for name in words(listed)
).union(NORDIC_GIVEN_NAMES)

FAR_SURNAMES = words(
    """
    aaby aamand abdalla abdelrahman abel abukar adan agerbo agergaard ahmadi akbari akhtar aldemir altun
    amiri andersson antonov antonova arslan asani aslan avci ayad aydin bajric balogh banerjee baran
    bashiri bayat begic begum belova berisha bertelsen berthelsen bhatti bilgin bislimi bondarenko bozkurt
    buhl butt cakir celik cetin chaudhary chaudhry choudhury coskun dahir dalgård damgård debes demir
    demirci dervisevic diallo diaz dibba dimitrov dimitrova djurhuus doan dogan duong duric egede ekinci
    elmi enevoldsen erdem erdogan falkenberg fernandez fernando ferreira garcia gashi georgiev georgieva
    ghafoor ghani gill gomez gonzalez grabowski guleed guliyev gupta hadzic haidari haji halilovic hamidi
    hamze haque heilmann hentze hersi hoang horvat horvath hosseini hoxha hussaini huynh højgård ibrahimi
    ilyas iqbal isaksen ivanov ivanova jakobsdottir jama jankauskas jankowska jankowski jaworski
    jeyaratnam joensen johannesen josefsen jovanovic kaasgaard kacar kahraman kalinowski kamara kamber
    kandiah kapoor karaca karim kaya kazlauskas kelmendi khatun kilic kilincarslan kjærbo kjærbye
    kjærsgård kleist kobylinski koc kocak kovacs kovalenko kowalczyk kowalska kowalski kozak kozlowska
    kozlowski krasniqi krasnov kravchenko kreutzmann kucuk kumarasamy kwiatkowska kwiatkowski lewandowska
    lewandowski lindhardt lundgård lynge lysenko mahamud majeed malik malinowski mamedov mazur mazurek
    mehmeti mehmood memic memon mirza mitrovic moldovan molnar morina motzfeldt munteanu mørch nadarajah
    nagy naqvi nazari nguyen niazi nikolov nowak nowakowska nowakowski nurmi nyman nørgård oezdemir okafor
    olsvig olszewski omerovic osmani osmanovic ottosen overgård ozcan ozdemir ozkan ozturk pathan
    patursson pavlenko pavlovic pawlak perera petkov petrenko petrov petrova petrovic petrussen pham phan
    piotrowski polat ponnambalam popa popescu popov popova qadir qureshi radu rahimi rajakumar rajaratnam
    rajendran ramadani ramirez ramos rashid rasul rehman rezaei roble rodriguez romanenko rosing rustemi
    sahin salihovic salihu sanchez santos sarikaya selimovic selvarajah shabani shaikh shala sharif sharma
    shehu sheikh shevchenko siddiqui simsek sinani singh sivakumaran sivalingam sokolov soltani stankovic
    stoica stojanovic suleiman suljic sultani szabo szymanska szymanski søgaard søgård tanveer terkelsen
    terkildsen thestrup thinggaard tkachenko tobiasen tokarev topal torres toth tran tranberg truong tunc
    tønnesen ucar uddin ugurlu ulriksen unal uzun varga velioglu vestergård villadsen vinther vukovic
    wagner waheed weihe wieczorek winther wisniewska wisniewski wojcik wozniak wulff yadav yalcin yaqoob
    yavuz yildirim yildiz yilmaz yousaf yousefi yusupov zacho zafar zaheer zaman zielinska zielinski ziska
    ørum østergård
    """
)
