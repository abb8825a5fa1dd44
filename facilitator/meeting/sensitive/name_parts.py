"""What letters weigh in a name, and against one; written by `tests.guard.learning_names`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "492676708c314086"
BIAS = -6
# Twentieths, then what weighs so much: "^mo" begins a word, "ia$" ends one.
_WEIGHED = """
-30 æ
-29 lig ord
-28 vis ا
-25 ^en air gt kl
-24 sk
-23 ste$
-22 ale$ ft mme num
-21 age het vej wh å
-20 ^on ^sm aan ea ear ej hav iv$ ks mail p ل
-19 ^sl arm ator att atte bil ere$ igh ing$ iyaa nk rne$ vej$ yaa
-18 ^var ^wh ask gl ial kke kom nen$ rer ue use yor$ о ر
-17 ^au ^sen ahay dl his iti kass kt len$ nabo ord$ pro ser$ tak tio tion tw usi var vn
-16 ^gri aa$ aha$ akk amp ance baa ban ch$ for have hed$ hus$ ige ika isen kv nk$ rf rib sk$ ter ts$ zz ø ı
-16 а ي
-15 ^af ^ins ^kan ^num ^pro ag$ alz and$ avn dda de$ dk fam gra gu$ imer llo lys mand me$ mera mt oin re$
-15 rer$ rk tet tik ting yg ær ن
-14 ^ano ^dr ^fam ^for ^h ^has ^kv ^med ^sk ^sn ^tj ^ud ^un ^und ach$ alk all azz ds ec ego$ en$ fra$ g$ ga$
-14 gad get$ gs hs$ hv imi ish je job js kn ks$ lag lt$ mam mani mm ms nen oer ote pl pla rea rm rs$ sat svi
-14 tj ty ure usin ę ę$ ğ ś у م
-13 ^aqq ^eks ^hv ^kl ^kon ^met ^op ^sna ^sto ^thr aan$ aha ap arbe ark aven dame egn eks er$ eren es$ etto
-13 gang ger$ get has ial$ ingo ink iste j$ kab kra kro ler mp nark nden ngen ol$ ort$ ous$ ove pr pu ress
-13 rev rie riv roma rug t$ tid tte ude yr ør$ ą ب
-12 ^aq ^ban ^gå ^hi ^nar ^sp ^svi ^yah aal ach adz agt akke akt ans au$ axa ay$ ać ać$ barn bk cor eje ejs
-12 enne eru ever ey$ ful gri hash hje ho ici ihu ihua inel irak iser jer kem laa ldi$ lig$ llin lok lt nab
-12 nat$ nge ngo obbe oc olie oto owe redi rv$ sat$ set$ sis$ ske sp ssen st svin tel thr tk tn tra tø uar
-12 unk ver væ wn yah yor øj е н و
-11 ^avi ^bl ^ele ^end ^kem ^kom ^kun ^piz ^rø ^say ^sko abaa aen$ aft alli aqq aqqu arm$ ato ave ber$ bl
-11 cann dda$ del dig duk ede$ eigh eld elev ende fami film fø gard go$ ha$ hane hoo hrs hs hus ig$ iner ing
-11 ion$ ive$ jal ke kni krim let$ lz læ meth mmer mpe ndl nem nl oli oma ound over piz pizz pp qq qqu ribe
-11 rimi rne rul ruur rø serv sham side sna spr sy tik$ tyv uld ulv uri uurt ygge ygu$ åb ık ş и м і ت د
-10 ^any ^ara ^aut ^bel ^ea ^ek ^et ^gl ^inv ^job ^ju ^ko ^kro ^l ^mie ^of ^old ^pu ^rev ^sov ^uh ^zab ade$
-10 aen aho ail ain any ash$ baa$ bn body cial dde de dres dru dt dte ean$ ear$ eci eg eldi entr eri$ etam
-10 far$ fte gade ght gn$ god greb gs$ gte gø hals hay$ hing hold icl ien ier iffe inv ipa ish$ ite iya joi
-10 join jul jul$ kame katt ked kk klu lar$ ld lp ludo lå mata mle mn narr ngo$ ngr nr$ ntr og$ one ors$ ose
-10 out own pand pi ppe radi reat riff rig ril rita rko rso say sec st$ str to$ tter ulve unne v$ via$ vid
-10 vn$ vre yd ık$ в д
-9 ^ans ^chi ^dam ^duk ^el ^gen ^går ^gø ^her ^jal ^joi ^lav ^lim ^or ^raz ^rid ^s ^sel ^sho ^smu ^spr ^tel
-9 ^the ^uk ^wax ^wr ^ا abis add adio aff akl alko als aml anc andl ang ange app arko arr arts aste avn$
-9 axa$ ayg azzi bben bef best bil$ bu bus cd chef cr ct$ cti cz daj dans day den$ dici dyr dz eds eith ekt
-9 elle erc erf erv ervi essi et$ gir$ gr grav gt$ guld halv harm hef hei heim hol hot ht$ hua hund ig ige$
-9 imam imin inen ion isti ię jem kald ker$ kker klam kont kr kred kti kun kø lab lder lede lef leg lep lfa
-9 lier lin lk lk$ lka$ low lub mama mb mc merc mis nada nal nd ndel ngl nish nje$ nne nou ns$ oho ohol
-9 olen omm orno ort othe oun ous ow par pos pres prz ps ras razz rger rgi rhus rien rill rom rra$ rsel rti
-9 rty rty$ ruu ræ s$ sel sens ses sha$ sii sis ske$ sl som$ tag tal$ tat tax taxa tes thou tid$ tiv tja
-9 tog tunn tyve uld$ umm und urn uur uyo uyor vand vang via wax waxa with x$ xa$ yb yen ygu yll yo yre zel
-9 zy zzia åd år$ åsen øb øs ł ń к л р т
-8 ^adv ^aho ^ba ^bed ^bæ ^car ^ch ^dat ^dru ^f ^fak ^gat ^gla ^god ^gro ^hep ^hje ^hun ^ill ^in ^jam ^jub
-8 ^kvi ^lab ^liv ^man ^mee ^mid ^mus ^naz ^nei ^ras ^re ^rom ^sca ^ski ^sku ^soc ^str ^tav ^tu ^tv ^u ^vid
-8 aah aaha abil adv ag ager agi ahan ahor aler alg ali$ alo alou alt$ ame$ amle andh anm arab are$ arki
-8 arn$ asen aske ast avis aygu ał baby bank bc bed bej bejd bers bo bos bot brug bå co cu cyk db dies dle
-8 ds$ du$ dø eac each ede ego eha ejd elef ems enge enh eni er ere erie ery evar f fak fakt fal fars fee
-8 fel$ firm fj fl fli ga genn ghed gi$ gid gik gik$ gir giv gle golf hand hed hils his$ iae iend ies iga$
-8 ii iisa ime inde inka ipan irk isa ise iso ita ith ive kani ken$ kie kii kin klub kvi land lar larm lej
-8 leva lim lipa mad mt$ naa name nap nce nce$ ne ned$ net$ nf ngre nia nie$ nord nten nto$ ny oen oen$ of
-8 oman ool oss ot own$ park part pel pil pis plad pot pris qad r$ rage rain rant rar rase rbej rdin rema
-8 res rett rh rig$ ring rke rm$ rop ror ror$ rson ryd rå røv sal saml sb sbr sek sene ses$ sj sjo soc sorg
-8 sse sti svej taki tal tami teg term thro ti tm tma tten tto tto$ tæ ues ugh ule$ uli ulip ult upp uqa
-8 use$ ushe utte vare vask very vika vis$ vt vær way wn$ yd$ yran zo zw æ$ æl æn ż с أ س
-7 ^afs ^ald ^av ^bef ^bå ^com ^dee ^din ^dis ^ei ^eng ^ent ^eve ^fli ^gar ^hav ^hil ^hva ^hy ^ind ^it ^kik
-7 ^lok ^lu ^men ^min ^mis ^mo ^mos ^nem ^net ^off ^pan ^par ^per ^pla ^sjo ^sla ^sma ^tak ^til ^tol ^tou
-7 ^tus ^ukr ^ven ^vor ^w ^wri aat acis ack adar ags alg$ alse ank$ ansa ardi are arie arke arme armo art
-7 arte aski atio auto b bane bbe bild br brik bro bru by børn cas chil com cy dam def dels deme dep dre
-7 edde efu egne ekn elb eld$ ely en ene eni$ erh erro erso ets etur ety ex$ fem ff ffe frem før gas$ gen
-7 gla gol gro gulv gun$ hay hef$ held herr hiy hiya hro hva ians ibra ie ier$ ifa$ iff ift iga ight ikan
-7 ikar iker ile ils ilse ims inf inni inst int$ irgi irke isk$ ist izo izza jam jer$ jern jn jour jubi kan
-7 kik kikk kilo kla kman koh kor kort kør late lb lde ldeb ldi lds le$ lev lg$ ling list lle loka lon lon$
-7 lvan lø madr mara mask mean medi mess mk mme$ mov nere ngs$ nha ni nit nli nm nma nnel noun nte nts$ od$
-7 oer$ oes okal omat omme ona$ oner orde oru otek oth ouc ouch ourn pai pair pay phr pic pol pray pri pt
-7 qqus raci rak rasi reb$ reks reo rhu rika rin rink rk$ rken rn$ rnal roun row rro ru rv rvic ry rze sag
-7 sca scor set sh$ shaw sme$ sofa sov spi spra stat stem stk syk sze så tai tan$ tart ten$ tern thre traf
-7 tre tuli twe uana ugt uje umb uppe uq uret urta usen usk uto uu$ ux vars vise vist vr w$ wad wee writ
-7 ybe yk yke ykel yst ytte zeg zego å$ åbe ål æs ød$ øj$ øl øn$ ørn ørne ım ła б у$ ا$ ال ة ة$ ح ع
-6 ^add ^alt ^an ^arr ^blo ^bos ^båd ^bæk ^cu ^cy ^cyk ^cz ^dos ^dro ^dw ^dyr ^dø ^elm ^fas ^fin ^fj ^ful
-6 ^gem ^gid ^gy ^gym ^hit ^hry ^hul ^hvo ^hæ ^id ^im ^int ^kas ^kau ^kn ^kni ^lad ^laz ^led ^leg ^lej ^lil
-6 ^lud ^lå ^mas ^moj ^nam ^nao ^nu ^ord ^pi ^pil ^pos ^prz ^rin ^roc ^rul ^ry ^sil ^sur ^så ^tax ^ti ^tis
-6 ^tun ^tyv ^ude ^van ^væ ^whi ^who ^zu ^år ^ço ^ś ^ال aber abo ada ada$ adda adeh adra adva afe$ age$
-6 agno ahu alds alen allo amer amf amfe amin ampo amt anda aner angr angs ank anon anse ant$ arre arı ash
-6 asis ass$ ata atan atro audi ave$ aver awar ayu azi$ bare bars basa bed$ bev bier bje bli boe bord bore
-6 boss buss byen byg båd cen$ ched cia cke clas cyke d dag day$ dc dder df die dig$ ding dka dl$ door dras
-6 dst dte$ dva eal ebu edes edit efa eful egå ehal eho eit ejde ejl$ elf emme emo ene$ enen epr eria ery$
-6 esco esel esi esz eszk et eta evej fare farv fas fen$ feri fes fest ffi fir firs fon fro gan gen$ genb
-6 gno graf gram gvej gym hawa heil hin hj hjem hka hov hust hvo hvor icin icti idd idda iese iesz iks ilet
-6 ilga iln ilva indo inut iote iris irs$ irw isk ital jagt jec jerg jl$ jub jule kane kart kast kemo kine
-6 kk$ klo koho kon kop ksi ktu kurs kva lat lbu lib lidi lige lko lkoh lleg low$ lsb lte$ lub$ lud lug
-6 lugt lure lux lys$ mag mef mel$ ment mest mf mfe mial mie mili mina minu mira ml mm$ mmu mmun moj mor
-6 morg mp$ ms$ mte mte$ mure musi nal$ nao nat navn naz nche ndb nde ndk nio niv nnab nnem nner nog nsul
-6 nt nt$ nørr obo ode$ ody$ ofa ogn$ oka om om$ oni onis ons$ ont ony ool$ oq$ orek orge orma ose$ out$
-6 ow$ ox pati pers peta pg poli port pper psy qus rana rati ray rc rce rco rder rds ren$ rene rep rfar rih
-6 rise roc roll room rot rru rs rt rter rtes rtic rum$ rund rw rwi rør sage sbo sd see seng sern sex sga
-6 she shka sik sio sion sit sje sjov skin sko skol skr sku sky slu sn so$ solb some star stm stma sund sv
-6 svar swi syg szk szka szy tain tak$ tand tar$ tast td tele terh tet$ til time tni tol torv tr trat trik
-6 tør uard ubi udom ue$ ugle ukke umar undr uris urr usik ust$ ux$ valg ve vert vet$ vide ving viol vne
-6 vog vse vt$ whi who yana yara yg$ yr$ yve zade zeb zhe zka zon zone zy$ zza åben æg ød øge$ øje śc ści
-6 и$ ج د$ ق ك م$ ه
-5 ^afg ^all ^anm ^ark ^aud ^beg ^bev ^by ^cas ^cor ^cou ^d ^dah ^dep ^dia ^dig ^dir ^dri ^eft ^ens ^fan
-5 ^fl ^fro ^gad ^glo ^goo ^gr ^gru ^hes ^hom ^hon ^hur ^hyl ^ide ^ild ^jou ^jón ^kha ^khi ^kig ^kil ^kim
-5 ^klo ^klu ^kno ^kok ^kol ^koo ^kva ^lov ^lug ^læ ^lø ^mea ^mi ^mun ^mur ^nab ^nee ^nit ^oth ^ou ^out
-5 ^pai ^pap ^pot ^ps ^psy ^py ^r ^rac ^ram ^rea ^ret ^rot ^run ^sav ^sex ^shi ^slu ^spi ^st ^tab ^tea ^too
-5 ^tru ^tvi ^ube ^ung ^vis ^wor ^ye ^za ^zi ^zum ^д ^м ^н ^أ aba$ abe able aboe aby adre afg afl afs afte
-5 aged aila aine ains aj$ ajs aktu alar amen amm anah andt ania anti apir appe arag area arer arru arsi
-5 ase asf asia ass asta atk atr ause auti avne ayla ays$ bad bai bedr beg beh beho beta big bili bis blem
-5 bm bol bra bro$ bror bs bs$ bum bye bygg bær caf cap cc ced ces$ chet chik ci cis cont cou cze dag$ daje
-5 dato ddel ddr dea den dert dgan dia din dio dma dmo dmor dn dna dni dom doma doo dren dro druk dør ebo
-5 edag edic eds$ eft ega$ egan egin egr egår eid$ eig eim eime ejr eka ekas ekni ekr eler elig ello elys
-5 emt emy$ ener ens ente enu enum enz epil epo era era$ erat erge ergi erne ers ers$ est$ etal evis fald
-5 far fix form fris fy gas gem gere ghet ght$ give glo gne$ goo gre$ grib gril gris gry gte$ gth habi han
-5 hent hett hey hju hjul hmad hmu hous how hry hua$ hyl iad iah iah$ ice ide ids$ iec iger ighe igur ike
-5 ilep ilia imse inje ink$ ino$ inte inva iol irm ivat jakk je$ ject jel$ jne$ jou jov jyl jyll jæl k kabe
-5 kaff kant kas kat$ ked$ khi kig kken knik kno knus kod kok kole komm koo koor kot krai kran kron ksu
-5 ktur kult kur kæm lad lad$ lamb lato lava lave lbil lby led lega lein leje lekt let ligh lill linj llig
-5 llor llow lmen ln lov lre ls ls$ lse ltur lvf løb maa mad$ madz mari maur mbo mea meld mers meta mete
-5 mist mle$ mles mni movi mue mv natt nd$ ndal ndow ndv neh nene nern ning nist niu nke$ nly nmel nvi nyt
-5 nøg ob og oint oks ola$ old onik onl onto opp oppe oq orc oreg orl osen osi osse ough oum our ovs ower
-5 ows$ papi pass paus pel$ pga pha$ pile priv psyk py qo rab rake rakt ravl rden rds$ regn reni res$ revy
-5 rfa ridt rike rind rker rkiv rkot rlo rmal rme roli rong rott rra rret rsa$ rta rts$ rull rum ryl ryll
-5 røve salg salt sda seks sher si$ sigu sin$ skab sker sli smil sor sort stol stud sult syn$ sz søg søge
-5 taa talt te tekn tene test tjal tole tori tred træ tur$ tv tyra tå ubai ugh$ ukaa ukra ukt uli$ ultu uns
-5 uns$ urel urna urra usc usch user uset usl usli utu vali valm vem vf vh virk vm vogn vå whe wr wri xi
-5 ygg yki ylla yp yse$ ytt zad zer zist zla zum åse åt ænd ære ço é$ ér ér$ øbe øg$ øm ønne øre øt ı$ ın
-5 ıy ıyo ıyor е$ ж о$ ш ь я ار ر$ ف ن$ ی
-4 ^acc ^afl ^alk ^amb ^anc ^bet ^bia ^bie ^blu ^bor ^br ^brø ^byg ^co ^di ^dok ^dun ^dy ^eno ^epi ^fal
-4 ^fej ^fem ^fid ^fix ^fjo ^fr ^fri ^fru ^fy ^g ^gir ^hea ^hin ^hju ^hob ^hot ^ima ^ime ^ina ^jag ^ji ^jul
-4 ^jun ^jó ^kab ^kob ^kop ^kys ^kø ^kør ^la ^lag ^lig ^lus ^maa ^mav ^nat ^nie ^not ^næ ^nø ^nøg ^org ^pak
-4 ^pas ^plu ^rem ^rep ^rit ^rå ^rød ^san ^sau ^sek ^sik ^skr ^sly ^snu ^sod ^sou ^tee ^teo ^tim ^tog ^træ
-4 ^tul ^tø ^uge ^ut ^vin ^vå ^wea ^wha ^yog ^åb ^åre ^çoc ^б ^ح ^م ^ک acc accu ador adt aer afee affe aft$
-4 agen agra agre agt$ agte aint air$ aje aki$ akto alm alon als$ alvf alys amb ame amil ampe amy anar ankt
-4 anme any$ anyl ape api ares arf arh arsa arti arto arve arx ase$ asie asin asz atas atc atch ater ativ
-4 atru azl ał$ ba bag bana band baz bber bda befa begi beva bibl bik bir$ bjec blio blok blu boen boer
-4 bon$ bort bou boul bra$ brev brud brø bud bud$ bus$ buti bytt call care carl ccu ccus cey cin$ cket cl
-4 comm cri ct dali dat dba dby dd$ ded$ dens deo depr dere dern dhe dhed di$ dica digi dine dki dok doku
-4 dom$ dre$ drik dsko dza eau eba ebi ebro ect$ eden eena efon ehav ehus ehø ejer ejse ekar eken eksi ekst
-4 eksu ekti elt ely$ ema$ emse enag enes enl enli ens$ ensi enso ent enta epat epi epri ept ered erfe ern$
-4 ersp erus erø esko esla esø etha ets$ eva eve evog evy evæ evær ex ext fa$ fang feen fej ffel ffic fg fh
-4 fi fje fjer fjo fjor flis fly fo$ folk fon$ forb fren fru fs ft$ ften fter fts fuld fyr game gani gara
-4 gat gav ge gek geri ges$ ghal gif gift gk gl$ gler gna grin grou gta gy gymn hakk hale hame havn haw hb
-4 hell hes hika hish hjæ hjæl hob holi hort hote hugg hun hur hy hyg hygg hår hård hæ høj hør iar iban
-4 iber ibl ibli icap ideo idi$ idna ids idt ifa ifts igna ikam ilm ilo$ ilv imal imes imie inal inds indu
-4 ings inj into iri iri$ irma irt isak isal iske isø isør itid its izof izz iń ińs ińsk jag jen$ job$ jælp
-4 jón jón$ ka kag kage kai kal karo ke$ kelb kes$ keta kg kirk kiv kiz kizo kju kjul klat klin kly krad
-4 kst kstr kund kurv kys kæ lac lag$ last lefo lege lema lend lere leve lget lid like lini liti livs lje
-4 llan llat lleb lled llet llev lls lne lni lod$ lok$ los lp$ lse$ lst ltan lubb lve$ lyd lyse lås løbe
-4 male mass mav mave mbi meda mell mia mii min$ miss mmi$ mnas mobi mok moms more morf mpe$ mr$ mst mu$
-4 mugl musl mæ nabe nazi ncer ndan ndet ndga ndhe ndin ndl$ ndle ndt ndte ndue ne$ nee nei nfo ngs nika
-4 nima nio$ nken nkt nmar nsag nseh nser nsom nsv nsy nsyn nted nter nvej nyl nå nøgl obb obil obr ocu
-4 ocuk ode ods$ oe oere offi ofil ofr ofre ogf ogha ogne oja ok ok$ oke okse ole olf$ olit olk$ olke olum
-4 oma$ ommu onen onk oo ook oom oors opi orat orf orga orve oser osu osz otel ould oule ouma oven ozen pap
-4 par$ peb perl pik plan play ple plu pm pola pose prob pros pus ral$ ram$ ramt rang rato raz rber rde
-4 rde$ real refe rekt rel rem reng repa retu reve revi rfe rfer rgan rids rige risø riti riva rked rki
-4 rlig rmo rmor rof rov$ rowe rpo rras rror rser rsp rsu rta$ rtk rto rue rug$ rugs rulj rus$ rx råd rð
-4 rør$ sag$ salo sank satt sau sav savn sbes scan scho sdag se$ send seni sent sf sfe sg shav sidd sign
-4 silv sin sine sist skiz skju skur sly slyn smu smug sod spil sprz ssev ssio ssis ssiv stg stil stl stra
-4 stro sun$ sus$ syko syn syne sü tage tavl tb tbu tea ted teha teli tema terl terr tex tg thai the thei
-4 them thin tie til$ tit tive tje tjen tob toil toma too trad trak tram tree tro$ trul tsa tso ttet tue
-4 tusi ty$ tya tyr tøj tü ub$ uch$ uci uet uff uger ugg ugge ugs ukl ukla ukr ule ulem ulev ump unde unni
-4 urit urs usg ut utik uz$ uza ven vice vild vill vine vle vok wea ween wer$ wha what wher wie wind xt ydi
-4 yla yla$ ylle ymn ymna ynd yog ysa yt yt$ yve$ yver zab zak$ zar zeri zia zimi zin$ zo$ zof zofr zzi år
-4 årde ælp æm æse ætt æve çoc çocu ón$ øe øgl øll ørt ğa ńs ńsk а$ п х я$ ب$ جا خ ى ى$ ي$ ک
4 ^abb ^ada ^alm ^am ^ame ^asg ^ate ^bah ^bil ^bog ^bø ^bøg ^cat ^cla ^da ^dag ^dom ^don ^du ^edg ^elv
4 ^emi ^fa ^fis ^gha ^gho ^gil ^giu ^gur ^haf ^heg ^hoa ^hol ^iz ^jab ^jea ^jin ^jon ^jø ^jør ^kho ^kit
4 ^kos ^kow ^lir ^lua ^lul ^lyu ^ma ^mel ^mes ^mør ^nah ^neb ^nis ^nym ^olu ^om ^ot ^pha ^phi ^phu ^ra
4 ^rii ^rud ^slo ^so ^sor ^sus ^szy ^tah ^ull ^uro ^ved ^vic ^win ^wit ^xh ^xhe ^yar ^yor ^yı ^yıl ^zs
4 ^zub ^á ^ás aban abb abba ac$ achi adde adee adi$ adir adum adys ae$ af afa$ afi agat agel agnu ah$ ahd$
4 ahr aji ajr ak$ aka$ akas ake$ akh ala$ alam alba ale alil amd amel ams amz an ana andy ansi ante anya
4 aqa aqqa aras arc ard ardt arga ari$ arle armi arn arna arun asg asib asim asma aspa atha atim atn ats$
4 atu aud$ auer avk awi awo aws$ aye aym bat be bec bede bee ben$ besa ble bole bori boy brie bt bti cag
4 cami can$ cent cere chen chi$ chou chu cill cky cky$ cla co$ cp cris dee dek delk deri dest dgar dh dho
4 dhol dir$ dj dmi domi dou$ dow$ dra$ drag dt$ ean eb eb$ eda edd edel eer$ eet$ ega egor ehme eid ekon
4 el$ ela$ elka elly emm enb end$ enda endi engi eno env erdi ero$ erts es esa$ ess$ esu esw eswa eth$ eu
4 eug euge eva$ evi$ eza fade fan$ fara farh fari fay ferd fik$ fis fiyo gabr gda gei geir ger gh ghi gis$
4 giu gnes gum gva gvi gvi$ hab$ haba habo had$ hafi ham hans hap haro hati heb hein hemm hmat hmet hom$
4 houd huy iao iaq iar$ ias$ ich icha ick$ icki icky idse ied iek$ iell ieu ieu$ igne igr ike$ ikh iki ild
4 ilda ill$ immi imon ind$ ine ines ini$ inik inne inor ins$ ir irat irsi isc isma ista itle itt$ itz ivin
4 iy$ iye$ iyo$ jad jan jc jci jea jean jeld jess jk jon$ jort jose jur jö jørg kad kama kar kash ken kers
4 khad kho khu kili kir kitt kko kko$ kle kme koe kose kowa kræ kse ksen kto kud kup kup$ lada lam$ lati
4 lay lay$ lda ldb ldem ldet leg$ len lert leta ley lfr lfre lge$ lgi lia$ liam lij$ lino lipp lisb liv
4 livi liy lkan llai lld lli llia lmi lna lo$ lop loui lso lua lul lum lva lyn$ lyng maje mak maks malt
4 mas maso me medo mee meer mehr meli meme mese met mev mich mika milo mo mph mre muha munt mut$ møg na
4 nade nadi nase nbe nca$ ndo$ ndra ndus nea$ nee$ nelo neq ner$ nese net ngb ngel ngse nhil nije nir nir$
4 njen nji nna nsig nsk nska nss nste nta ntia ntse ntz$ nud nuk$ nw nyma o oa$ obod odr ogan ogd oger ogh
4 ogu okum olek olna ome omer omo onr opha or$ orn orns orri orte osa ot$ ouba ouf oui oul ouss ovl owal
4 pall pede phea phil phon pin$ pina pran qe qqa ra rach rado rafn rag$ ragn raha rank raq rath rci reba
4 rebe reen rege reh$ rein resh rey$ rge rgu rhat rici rije rik rina rit$ rkus rnel rni rod ron rpr rtan
4 rto$ rtse ru$ rup rvin rygg ryn rzem saba sada sai sali sant sar$ sco$ se sedi sefi sem$ sema sen sena
4 shal shi shke shma sif sigr siy skas slev sme sni sofi som sou soy sret ssam sta sti$ suk suss sut swar
4 szym sør sł tanv tau tek tepa th tha thea thu tib tok tomm tos tr$ tran tro tsh tta$ tze$ tzen uang uba$
4 ubr ubra uc uca udbr uf$ ugu uham uil uj uja uken ula ulse uma umen umse unds unnv urat urb urde urid
4 urm uro usei usha usn usse ussi usu usu$ ute$ uð vad vah vero vgr vic vida vikt vilh vin vita vy wad$
4 wald war$ wd wda wed wede wl wol wolf xen xhev yad$ yan$ yet yler yna yord ysl ysla yub yun yus yıl zat
4 zb zek zub zym ás åge$ æld ím ímu øn ørst ün ür þ ław
5 ^ad ^amr ^ar ^as ^bje ^bob ^bü ^dil ^dou ^dz ^ege ^ern ^eu ^far ^fol ^gu ^gud ^gus ^gö ^gök ^hir ^hod
5 ^ili ^jac ^jav ^jep ^kid ^kjæ ^koe ^kov ^kru ^kwa ^lal ^lau ^lea ^lev ^lia ^lin ^lon ^lui ^ly ^me ^moa
5 ^mou ^muj ^mån ^møg ^nec ^noe ^noo ^o ^oma ^pal ^paw ^pen ^ph ^q ^qi ^qu ^raj ^rif ^sed ^sep ^sig ^sis
5 ^spy ^sv ^tap ^tau ^tay ^tem ^thu ^top ^uba ^ulr ^wo ^yas ^zan ^zh ^öz ader adi afn ago$ ahab ahd aher
5 akta aku alan albi alex allu aluk amee amo anab anel anie anit anso anu ao$ apa apor aps$ ara aro asil
5 aspe assi astr atna auli auri aus aust awr aws axam ayat ayr aš bala bek bern bio bjö björ bog bryn bule
5 by$ bü ca$ cep chel chuk cia$ cil cio$ cki col dict dort dov dra dro$ dsi dvi dž eate ebes ebl ecep eda$
5 eger egit ehm ei$ eja ejg ek eka$ eke ekl el eldt ele$ elis ella elun elvi emes emil ence endt enn enri
5 ent$ enve eop erm erma ernt ersk esp espe ethe etil evs ewa exa exan eyd eyn fadi fate fati fatm fato
5 fili fiy flo fol frit gd gho git$ gitt glu glu$ gni$ gnu grid gud gust gö gök haa hams hard harr he hea
5 hea$ heh hema henn herb herk hi$ hia hid$ hin$ hir$ hke hoa homa hp hri huk huk$ huss iago iam$ iang ib$
5 ibo$ ico$ icol iej igo iia iia$ iid iken ikol ikr ikre ila$ ile$ ilh ilke illy ima$ ingv insk io$ iot$
5 ira$ irst iska issi ius$ ivan iwe ize jac jav jay jens jit jit$ jler jor juli jv kara kett kh$ kiy kki
5 kki$ kle$ knud kova kram kret ksan kuma kæl lai$ lal lami laug lbe ldis leme lexa lga$ lian lju lker
5 lli$ lmut lomo lri lrik lst$ lui lut lyu mana mant may mehm mek mer midt mini moa mon$ msa muj mull must
5 mut my$ mån nag nam$ nbor ncen ndg ndi ndri nec nes$ nhi nju nka$ nni noel nok nok$ noor nor$ now nra
5 nri nski nso nsso nst ntas nthi ntze nu$ nya$ oan odel odor oft$ ogen oglu oham ohe olan oldb oleg olf
5 olo omin omon one$ onso ood$ opov ora$ org$ orre orse orz os osh osm otf oub oud$ oug ovic pa paa paw
5 phi poo popo ppo r ra$ rabo rada rag raj$ rak$ ramo rash rave rcu rdo rece red$ regi rest rez rgaa rge$
5 rine rio ris$ rkan rlø rtr rtsh rtur ruk rz$ san$ sbe sef$ sev sha shad shm shp sibe sim$ sind sing sken
5 skov skun slaw smai solt sore spy ssel stav svet sz$ sønd tane tem$ teme tii tod top tou$ ttu tun turk
5 tus$ tze uba ube uce udh uds uel$ ugen uke ula$ ulla ulle ulri undg ung$ uno uno$ ur uren urte urv ush
5 usm vag vasi veda vier vind wand wet wet$ will xan xand xen$ yat yat$ yed yed$ yi yl ym ymo yna$ ysz
5 zal$ zem åse$ æn$ öz øger ørge ørl ža
6 ^aag ^arm ^az ^bir ^bja ^cem ^dar ^dm ^eb ^eli ^ell ^eva ^fah ^fel ^fra ^fre ^gok ^gun ^hed ^hek ^hen
6 ^ig ^iva ^jas ^jen ^kis ^kræ ^kæl ^lar ^las ^lo ^maj ^mih ^muh ^muk ^mø ^nel ^ng ^nil ^odd ^og ^oli ^ome
6 ^oti ^pat ^pir ^rag ^ral ^ruk ^seb ^sef ^sev ^shk ^sir ^siv ^ske ^son ^sr ^sz ^tam ^tom ^uma ^vag ^ve
6 ^ver ^vl ^vla ^wen ^xi aad aam aas abde abi acar ade ady afer ago ahed ai$ aka aks alci ald alee alem
6 alim angb ann anto aris artu asto aug avel avi ayo aza aze bab ban$ bara bba bbi bde bdel bdo bene bent
6 bi$ bie$ bila birt bish bja bjar bler bow bre bæk bør caro ce chal dall dank dar dar$ das$ davi dek$
6 des$ dev dhu dist drea ebbe edat edi eem$ eig$ eket eki elik elin elli em eman ena$ ep eris erl erre
6 erry ertr escu ett eu$ exh faa fe$ feli fens flor fn fur gag gb gin gok gun gunn gü hae haf hani hass
6 hel hem hern hid hir hong hr$ iane ias iit ij$ ikto ina inar inge inh ini inn$ inta inth iru itte ivar
6 iz ið jas jee jerr jin jær$ jød kamb kare kars keri kib kirs kjel kka knu kow kru kræn ksel ktor kuds kw
6 kwa kå kår kåre kæld la lal$ lan$ lara lber lci led$ lee lei lek$ lese lev$ lie$ lii lins lip lius live
6 llad lma$ lper lsa lte lu mah mair maj marg mat$ mays maz meen mero mila mill mis$ moha mou muh mus$ mz
6 nab$ nand ngu nick nij nik nik$ nis$ nker nko nnv noo nso$ nte$ nthe nton nuk nur$ obl oble oge okh okol
6 ond$ ons onst oor$ orbe ork orki orn$ osk oska osta oul$ oy$ pie po$ ppo$ pras pred raa rami ran ranc
6 rby$ rda reh rej rel$ ri rl rns rnt rog roge rows rsko rss rsso rsti rube run rí ró røde rún$ scu scu$
6 sein serg shah shar sie$ siri sla sri ssa ssi stu sver swa taba tade taf$ tah tala tali tam$ tas tas$
6 tend teph tha$ the$ thor thy$ tild toft troe tryg tug tunc tuti ua ub ubo uda udsk udvi uel uma$ unc une
6 ung ura uste usti uun uus$ uyen va vde vei veig ves vet vin$ vla vlad win xam xe xu y$ yam yas yh yns
6 youn ysen za zad$ ze$ zg zm zt ä ådn ådne ård æld$ æu çe ðu ður ður$ ór$ ök ún$ ús ül$
7 ^agn ^ama ^at ^bea ^boy ^bør ^dua ^erl ^est ^fil ^geo ^got ^hai ^ire ^jes ^jos ^kac ^ken ^kw ^my ^nik
7 ^nim ^pie ^pop ^rik ^rog ^ron ^sab ^seh ^sem ^sok ^tan ^tok ^war ^wi ^xu abri ads$ ael$ ahat aja alc
7 amal ane anin arka arst arvi asr ati baha barb bas bast bea beat berg boda bor bri cio cte cı cı$ da$
7 dani das ddy ddy$ dgr dim dne dris dua dur$ eddy edv ee$ eem eet efi ein elen enat enis enr ensb ense
7 eorg eph eres erim erj err erri esfa finn frid gam$ gba geb geor gi gist git go got gul$ gus had hai hak
7 hat hek hele helg hew hi hien hme hore hre hte hu$ huu iam ide$ iha ik ilin ilk imm indh inh$ inke ipe
7 iqu ique isla isn isni iu$ iye jg jon jvi jvin jör kas$ kid kil kka$ ko la$ lav law$ lemm lenn lge lind
7 lip$ liu los$ lut$ lv lvei mae marc mbe mem mih mo$ mon nber nc$ nca ndee nenk ngam ngv niko nko$ nny
7 nny$ nong nth nut$ ny$ omas ood ophe orst oua paul pavl pop porn ragh rah rand rani rat$ redr ree reet
7 rete riy rkk rly rmu robe rome rry rry$ rten rth rtin rtu rup$ rve$ rza rú rún seg sei sepp sey shan
7 sigf sok soph spe ssem sso sson staf stee sto$ sza tac tesf thom thy ton tsen u uga ulda uled ull ume
7 unn$ upa urt$ urve va$ vagn vale vese vo$ voi vu war we west yma zal ç$ ønde ún üle
8 ^aa ^ag ^ak ^asm ^bu ^cel ^dit ^dj ^ey ^fe ^hay ^hiw ^hjo ^ho ^ka ^kaa ^kal ^kam ^knu ^lor ^lou ^lyn
8 ^mem ^mic ^mu ^nag ^ok ^pav ^rei ^rub ^si ^tad ^tho ^tii ^tse ^uf ^vig ^viv ^ze a ab$ abin ads aga agan
8 aim ako akr al$ ala alu alva amed amu ande ang$ ara$ asn atal ate atif atou atri av$ avie bet$ bin$ bir
8 bjø bjør ble$ bor$ cha cto ctor cu$ da ddv deni dik do dri dur ech$ edin eer eles em$ ened enko erd$
8 ese$ esen esh evd fet$ gar$ gel gerd gert gge$ gil gin$ gret går henr hild hiw hjo hjor hl$ hm hn$ ian$
8 ica$ iche ida$ ife$ ije$ iko ili imo imr inda indr ino iot ird jos jør kaar kac kit kje klau kta kum
8 lat$ lc les lff lff$ lia lise lizz llie lvi lw lyn m$ ma mane mans matt med$ mla mont nc nda$ ndy ndy$
8 nerm nete nico nj nov$ ntz oc$ oddv ogh$ oha olet olg oliv olm omie oon ore orou ove$ pav pen petr pree
8 rad$ rafa rame rby rei rek rem$ reth rg$ ric rij rim$ rits rol ros rre$ rub ré røn sa$ sabe sam sids
8 sten sum$ sylv sła sław thi tia tine tis$ torm trup tti uad$ ug$ uha ul$ ulie us$ uus vd vg vic$ vs$ vør
8 wan wen wo y ylv yous zan zen zen$ zs æk$ ös ørg ž
9 ^ana ^ann ^deb ^esk ^fen ^gab ^gor ^hab ^hem ^hor ^kje ^lis ^liz ^od ^ped ^pou ^sar ^sc ^skj ^te ^tek
9 ^tro ^vit ^ås ^ør aden ael ahi ando ao as athe bay brit car$ chr dad$ dat$ ddi des dil$ dse ebb eder edr
9 eep$ eh eis ela enc enni epan eppe erd erke ero eron esh$ f$ fik gens gh$ gren hali hant ian ibo ick ije
9 isl iss isto ius iz$ jep jo jær kenn kjæ kjær kof kon$ lak lars lav$ lea lem lene lger lis llu lor lvej
9 magn mic ming mmi nas nata nb ndgr nes nga nov odan odd odo oe$ ola onne ores ott oy pa$ parv poul rd$
9 rej$ rent rife rje$ ros$ rys sam$ sge sig sir skj soo sre ssie stan ste søre tap tay teff terk tev tew
9 thie tt uis urd uss ut$ vi vl vor$ vør$ wes ws ye$ yk$ ç ødt ødt$ ıl
10 ^a ^alb ^ben ^cl ^cle ^de ^den ^ge ^hus ^ilk ^ine ^ker ^kj ^mar ^meh ^nad ^pre ^reb ^ru ^sa ^sim ^sø
10 ^sør ^wil ae afo aide ais aj ald$ alek anka ars asm at$ ax$ az$ bah bb bbe$ cher clem dou dsen ebre eh$
10 eq$ erk ert$ ese esf eta$ ewo eye ez hen hom hor i ib ico id$ igf inga ir$ ita$ ito iver iw iy kasp lai
10 law lde$ lean lek lent leo lom lu$ løv mar meh mere mmin mmy mmy$ mog mun mund nds$ ndur nedi oa oj ompo
10 oph oro orr ory oti ou$ oud ova per$ pet phe raj rdes rena rgå rgår rit rkil rob sab san sch sem sep sib
10 spen step stin taf teve tof tti$ uh uka umi un uo uon uong uul vern xhe yn yro ét ð ól ör øg ław$ š
11 ^ab ^arn ^bal ^dor ^ed ^gh ^gre ^gül ^io ^ion ^j ^kel ^mah ^mil ^nas ^ner ^nur ^ole ^os ^oz ^pio ^plo
11 ^raa ^su ^syl ^ul ^yu ^z aag aage af$ agh ai aid anet aq aq$ arg aser asp baba bend bæk$ dis dis$ dvig
11 dy$ een$ eff egaa ege emmi ete eti etr gab gis gv gård hle ife igi ij ina$ iq iva jar kan$ kild kurt
11 laur laus liz lob mads mend mir$ mitr my nan nar$ nh$ nil oko olve onn ore$ plo pou pra qi rek$ rist
11 rol$ ti$ uad uk un$ usta uye val wski ya ór
12 ^abd ^ale ^cos ^fad ^fer ^mog ^raf ^ro ^rob ^ta ^ter ^um agne ah aru aul ay ayd bass bd ben cos deep dí
12 dís dís$ fad gre greg gu ikt ilip im ise$ iu ja ji ki$ kov$ lly lten lve mas$ mi mik mir ndr niel nill
12 oed oh omi pere rikk ris rkel rri rse solv sper sum sven tep tif tte$ tz ui uls uy wil xh ís$ ır
13 ^and ^eg ^ej ^ger ^grø ^ism ^le ^leo ^moh ^ni ^som ^to ^val ^ø aard abd ahe ar$ ath aya bart ber ders dy
13 ech eng$ ep$ epp eq ev fre gaar gor grø grøn gül h ha hab ia$ ime$ kel leks lly$ lmer lun moh nn$ olv
13 ong opo ows pio q$ rid rste sim syl tsi u$ uk$ ulu ust vee wsk
14 ^em ^go ^iv ^mik ^se ^tor ^we ali andr bin bj dil enk erse even ey gaa h$ hie høg ida iej$ in$ ić ić$
14 kaa kh mort ng$ ni$ oel omp ph pov pre rje rst sar sef slav tt$ tu vi$ wa wal
15 ^mer ^pet ama di dor eme ew fer gan$ if$ j lore owsk pal rey sh su sve tund yu åk ís ó
16 ^bj ^dav ^ser bal dav ette hn ic$ kj mu nder nur ov$ rii rj sa ski$ stef tse ur$ vald vig$ á ård$
17 ^ade ^fat ^pra ^sch ea$ ee ei ena ert ete$ fer$ har ie$ im$ itt ivi kov lund mar$ mer$ nsen ong$ rg rid$
17 ye ü
18 ^ay ^es ^x ^ö afa ars$ fran is$ met$ os$ oz rner sr ta$ tef
19 ^y kris na$ ya$ ú
20 ^er ^je ^pe ^å aar ad$ ebe it$ jø lle$ rsen tin$
21 fred ko$ lau q z
22 ^ke ^ol ^ste ^sve ^ts agn am$ bert eli fat i$ tin vig
23 aw
24 ^ce ^e z$
25 c$ hl ine$ o$ í
26 ö
28 ^ber nn ül
29 as$
30 a$
32 ^ing
34 an$
36 ek$ sen$
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {part: int(line.split()[0]) for line in _LINES for part in line.split()[1:]}
