"""What letters weigh in a name, and against one; written by `tests.guard.learning_names`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "38e1935ffce889f3"
BIAS = -6
# Twentieths, then what weighs so much: "^mo" begins a word, "ia$" ends one.
_WEIGHED = """
-30 lig æ
-28 ord ا
-27 vis
-26 air
-24 ^en gt kl
-23 ft mme num ste$
-22 age sk wh
-21 aan ale$ ea å
-20 ^on ^sm arm ear ej het ing$ ks p vej ل
-19 ^sl ask ator att bil ere$ hav iv$ iyaa kom mail nk rne$ ue vej$ yaa
-18 ^wh ahay atte dl gl igh kke len$ nen$ ord$ pro rer tio tion use var о
-17 ^gri ^pro ^var amp ch$ dda his ial kass kt ser$ sk$ ts$ tw usi vn yor$ ø ر
-16 ^au ^sen aa$ aha$ and$ ban dk fam for have hed$ ige iti mand mt nabo rer$ rf tak ter tet tik zz ær ı а
-15 ^num ^tj ag$ akk alz ance baa de$ g$ gad gra hus$ ika isen kv llo lys me$ mera nen nk$ pl tj yg ي
-14 ^af ^for ^h ^kan ^med ^met ^sn ^ud ^un aha all avn ec en$ ga$ get get$ gs gu$ hv imer imi ish je job js
-14 kn kra lt$ mam mani mm ms nark oin ol$ pla re$ rea rev rib rie rk roma sat sis$ svi t$ tid ting ure usin
-14 ę ğ у ب م ن
-13 ^ano ^aq ^aqq ^dr ^fam ^has ^ins ^kv ^nar ^sk ^sna ^sto ^thr ^und aan$ ach$ akt alk ap arbe ark azz dame
-13 ds egn ego$ eks eld eren es$ etto fra$ gri has hje hs$ iste j$ kro ks$ laa lag nden ngen oer olie ort$
-13 ote oto ous$ pu ress riv rm rs$ rug ske svin tn tra tte ty unk yr åb ør$ ą ę$ ś
-12 ^ban ^eks ^ele ^hi ^hv ^kl ^kom ^kon ^op ^sp ^svi ^yah aal ach adz ans aqq au$ aven ay$ ać ać$ bk dda$
-12 ejs enne er$ eru ful gang ger$ hash hoo hrs ial$ ici ihu ihua inel ingo ink ion$ iser jer kab kem krim
-12 ler let$ lt lz mmer mp mpe nab nge ngo obbe ove owe pr qq redi rimi sat$ set$ sp ssen st sy tel tik$ tk
-12 tø uar ude uld uri wn yah н ت و
-11 ^ara ^avi ^bl ^gå ^kem ^l ^mie ^piz ^pu ^rø ^say ^sko aft agt aho akke alli aqqu axa barn body cial cor
-11 de dig dres duk ede$ eg eigh eje elev ende ever ey$ fami fte fø gard go$ ha$ harm ho hs hus ier ing irak
-11 ive$ jul kk kni ldi$ lig$ llin lok lp meth mn ndl nl oc oma out over piz pizz ppe qqu rne ruur rv$ sham
-11 sna spr thr ulv uurt vand ver væ ygge ygu$ yor øj ık ş в д е и м د
-10 ^ans ^any ^aut ^dam ^ek ^end ^f ^inv ^job ^kun ^of ^rev ^sov ^the ^uh ^zab ^ا abaa adio aen$ ail als any
-10 arm$ ato ave baa$ bef ber$ bl bn bu cann daj dde del dru dt ean$ eci eldi eri$ far$ film gade gn$ greb
-10 gt$ gte gø hane hay$ his$ icl ien ig$ iner inv isti ite ith iya ię jal joi join jul$ ke ked klu kont kun
-10 ld lder leg ludo læ merc nat$ nd nem ngl ngr nr$ ns$ oen oli ound own pand pi pp ps radi reat rger ribe
-10 rien riff ril rill rko rso rty$ rø s$ say sec serv ske$ sl str tat thou tiv to$ tter tyv unne uyo uyor
-10 v$ via$ vid vis$ vre with x$ yd ık$ к і
-9 ^bel ^duk ^ea ^el ^gen ^gl ^gø ^her ^jal ^jam ^joi ^ju ^ko ^kro ^lav ^lim ^old ^raz ^re ^rid ^sel ^sho
-9 ^smu ^spr ^str ^tav ^tel ^uk ^wax aah abis ade$ aen aff ager ahan ain aki$ aml ang app arab arko arts
-9 ash$ asis aste axa$ aygu azzi bot brug bus cd chef cr cti cz db den$ dici dle dte dyr dz ear$ eds eith
-9 elle ems enh eni erf erv ervi essi et$ etam evar f fakt firm fj ghed ght gir$ god gr grav gs$ hals halv
-9 hef hei heim hing hol hold hot ht$ hua hund iffe ig ige$ imin inde ion ipa ise ish$ jem kame katt ker$
-9 klam kred kti kø lar lar$ lede lef lep lfa lier ling lk$ lka$ low lub lå mad mama mata mc mis mle mt$
-9 nada nal nap narr nce nce$ ndel ne ngo$ nie$ nish nje$ nne nord ntr oen$ og$ omm one orno ort ose oss
-9 othe ous ow par pay pil plad pos pot prz qad rage razz res rett rgi rig rita rom ror rra$ rti rty rul
-9 ruu sal sbr sel sens ses side sii sis sj st$ sti tes tid$ tja tunn tyve uld$ ulve umm und uret utte uur
-9 vang via vn$ wax waxa xa$ yb ygu yll yre yst zel zw zy zzia år$ åsen øb øl л т س
-8 ^adv ^aho ^ba ^bed ^bæ ^ch ^chi ^com ^dat ^eng ^et ^fak ^gat ^gro ^går ^hav ^hep ^hil ^hje ^hun ^in ^jub
-8 ^lab ^man ^mee ^mis ^mus ^naz ^nei ^nem ^or ^ras ^rom ^s ^sca ^sma ^tou ^tu ^tv ^u ^ven ^vid ^vor ^w ^wr
-8 aaha acis adv ahor alen aler alg ali$ alko alou ame$ andl ange arki arn$ arr asen aske aski atio auto
-8 avn$ ayg ał baby bc bed bej bejd bers bil$ bo bos brik bå børn chil com cu cyk dans day def deme ds$ du$
-8 dø ede ego eha ejd elef enge entr erc ere erie erro ery etur ety fak fal fel$ fl gid gik gik$ gir giv
-8 gle gol golf gram guld gun$ hed held herr ians ibra iend ies ifa$ iga$ iisa ile imam inen inf inni ipan
-8 irk isa isk$ ita ive jam jer$ kald kani ken$ kii kin kker klub kr kurs lab land larm lat lin lipa lk
-8 mask mb mean mess naa name ned$ net$ nnel nou nten nto$ nts$ od$ oho ohol olen oman omat ool ors$ oth
-8 oun park pers pis pres raci ras rbej rdin rema rhus rig$ ring rke rm$ rop ror$ rsel ry rå ræ røv sb sek
-8 ses$ sha$ sjo som$ sorg sse så tag tal tal$ tami tan$ tax taxa teg tet$ tma tog ugh ulip upp uqa urn
-8 use$ vare very w$ way yen yke ykel yo yran ytte åd æn æs ørne øs ł ń ż р أ
-7 ^afs ^ald ^alt ^an ^av ^bef ^bå ^car ^cu ^dee ^din ^dis ^dru ^dw ^ei ^eve ^fas ^fli ^ful ^gla ^god ^hva
-7 ^hy ^id ^ide ^ill ^ind ^it ^kas ^kik ^kn ^kvi ^leg ^liv ^lu ^mid ^min ^mo ^off ^pan ^par ^per ^pil ^pos
-7 ^ps ^ry ^sjo ^ski ^sku ^sla ^soc ^tak ^ti ^tol ^tus ^ukr ^år aat abil ada$ adar add adeh ag age$ akl
-7 alds alg$ alo alt$ amle amt anc andh angs anm ardi are arke arme armo arre arte ash ast atro ave$ avis
-7 bank bbe bben bed$ best bev br bru by byg co ct$ cy dag dam dep die dies dre edde edes efa efu egne ekn
-7 ekt elb eld$ emme en ene ene$ erso et ex$ fars fas fee ff ffe fli frem fro før ga gen genn gi$ hand hay
-7 hef$ hils hin hiy hiya hj hro hva iae ier$ iff ift ii ikan ils ime inka inst int$ irgi irke irs$ iso ist
-7 izo jerg jern jn jour jubi kan kart kast kik kikk kilo kla knus kor kort kva kvi kør lde ldeb ldi lds
-7 lej lev leva lg$ lim loka lon ls lub$ lux lvan lø mef ment mial mme$ ms$ ndb nere nf ngre ni nio nit niv
-7 nm nma noun nsul nte ny oer$ oes of ogn$ oka okal omme ona$ oner oni onto orde orge ot otek ouc ouch
-7 ourn out$ own$ part pel port pray pri pris pt r$ rain rant rar rase rasi ray rc reb$ reo rika rin rk$
-7 rken rn$ rnal row rro rson rtic ru rv rvic ryd sag saml sbo scor sene sex sga sh$ shaw skin skol sn soc
-7 sofa some sor spi spra stat stem stk svar svej syk sze szy tai taki tele terh term tern thre thro ti
-7 time tm torv traf tre tten tto tto$ twe tæ uana ubi udom ues ugt uje ule$ uli ult umb uppe uq ushe uto
-7 uu$ ux ux$ vask vika ving vise vne vr vt vær wad wee wn$ ybe yd$ yk zeg zego zo å$ ål æ$ æl ød$ øj$ øn$
-7 ørn ım ła б с у$ ا$ ال ة ة$ ح ع ق ك
-6 ^all ^arr ^blo ^bos ^br ^båd ^bæk ^cz ^dri ^dyr ^dø ^elm ^ent ^fin ^fj ^fro ^gar ^gy ^gym ^hon ^hry ^hul
-6 ^hæ ^im ^int ^kau ^kil ^kni ^kok ^lad ^led ^lil ^lok ^lud ^lå ^lø ^mas ^men ^mos ^mur ^nam ^nao ^net ^nu
-6 ^ou ^pla ^prz ^r ^rac ^rea ^rin ^roc ^rul ^run ^sav ^sex ^shi ^sil ^sur ^så ^til ^tis ^tyv ^van ^væ ^whi
-6 ^who ^wor ^wri ^zu ^ço ^д ^м ^ال aba$ abo ack adda adra adre adva afe$ agi agno ags aki allo alse amen
-6 amm amme anah anda aner angr ania ank ank$ anon ant$ anti are$ area arer arie art arı ass$ ata audi avne
-6 awar ayla ays$ ayu azi$ b bad bane bars bier bild bli bord bore boss bra bro bs$ buss båd cas ced ched
-6 cia cis cke cyke d dea dels df dgan ding dka dma door dras dren dst dte$ eac each eal edag eful ega$ egå
-6 ehal eit ejde ejl$ elf elig emo enen ener eni$ enum epr er era erne esco esel esi eszk eta etal ets evej
-6 evis fare farv fem fen$ fes fest fir firs gan gas$ genb gla gno graf gro gte$ gulv gvej gym habi han
-6 hawa heil hjem hju hjul hka hry hust iah iah$ iak icin icti idda iese iesz iga ight ikar ike iker iks
-6 ilep ilga iln ilse ilva ims iote iris irm ital its izza jagt jakk jl$ jub jule kane kas ked$ kemo kie
-6 kine kk$ kken klo kman koh kok kole kop kot ksi ksu kund late lave lb le$ lib lidi lige list lle lleg
-6 lon$ lsb lte$ lud lug lugt lure maa madr madz mag mara medi mest mf mie mili mina mk mm$ mmu mmun mni
-6 mor morg mov mte mure musi mv nal$ nao nat naz nche nde neh nern nha nia nli nner nt$ nørr obo ode$ ofa
-6 oint om om$ onis ons$ ont ool$ orc orma oru ose$ ough ow$ ower ox pai pair pati paus pg phr pic pol poli
-6 qqus qus rab rak rakt rana rce rco rds reks ren$ rene rep rfa rfar rh rhu rih rike rink roc roll rong
-6 rru rs rtes rts$ rum$ rund rw rze rør sage sca see seks seng sent set sher shka sik sin$ sio sion sit
-6 sje sjov sko sku slu smil so$ solb sov stm stma stud sult sund swi syg syn$ sz szk szka taa tain tand
-6 tart tast td te ten$ tni tori tr trat tred trik tuli tur$ tør uard ue$ ugh$ ukaa ukke umar undr urta
-6 usen user usik usk utu valg vars vem vert vet$ vide viol vist vog vse whe whi who writ yana yara yg$ ysa
-6 ytt yve zade zhe zka zon zone zy$ åbe æg øbe ød øg$ øje øt я ن$ ه
-5 ^add ^aud ^bet ^bev ^by ^byg ^cy ^cyk ^d ^dah ^dig ^dir ^dok ^dos ^dro ^eft ^epi ^fan ^gad ^gem ^gid
-5 ^goo ^gr ^hit ^hju ^hom ^hvo ^hyl ^ima ^ina ^jou ^jón ^kha ^khi ^kig ^kim ^kli ^klo ^kno ^kva ^kø ^laz
-5 ^lej ^lic ^lig ^lov ^læ ^mea ^mi ^moj ^mun ^nee ^nit ^not ^næ ^ord ^oth ^out ^pai ^pap ^pi ^pot ^psy ^py
-5 ^ram ^ret ^rot ^sau ^slu ^spi ^tab ^tax ^tea ^tun ^tvi ^ube ^ude ^ung ^vin ^vis ^wea ^wha ^yog ^za ^zi
-5 ^zum ^åb ^ś ^н ^أ abe aber able aby ada afs afte aged ahu aila aktu amer amf amfe amin ampe ampo anar
-5 ansa anse ape appe arag arf arru arsi arve ase ase$ asf asia ass asta asz atan ativ atk atr ause auti
-5 aver bana band bare basa baz bedr befa beho beta beva bibl big bili bis bje blio bol bon$ bou brev bro$
-5 bror bs bud bud$ bum byen bygg bær cap cen$ ces$ chet chik ci clas cont cze dag$ daje dato dba dc dder
-5 ddr depr dere dia dig$ dio dki dna dok dom doma driv dva dza ebro ebu edit eds$ eft egan egin egr egår
-5 eho eig eime ejr ekni ekr eler ely emt emy$ enag enta enu enz epat epil epo erat ergi erh eria ery$ est$
-5 esz ex ext fald far fej feri ffel ffi ffø ffør fix fje fjer flis fly fo$ fon form fris fru fter fy fyr
-5 game gas gav ge gem gen$ geri ghet ght$ give gl$ gne$ goo gre$ grib gril grin gris gry gst hb hell hett
-5 hey hmad hmu hous hov how hua$ hun hvo hvor hyl hæ ibl ibli ice idd ids$ ie ifa ighe ilet ilia imse indo
-5 inje ink$ ino$ inte inut inva iol irw isk iske ivat jec jou jov jyl jyll jæl kabe kaff kant kat$ kg khi
-5 kig kirk knik kno kod koho komm kon krai ktu ktur kult kæm lad lamb lato lbil lby led lefo lega lekt
-5 lere let lget li linj lko lkoh llan llev llow ln lov low$ lp$ lre ls$ lse lse$ ltur løb mad$ maur mbo
-5 mea meb meda mel$ meld mell meta mete mfe mia min$ minu mira miss mist ml mle$ mobi moj mor$ movi mp$
-5 mte$ natt navn nazi nd$ ndk ndv ne$ nee nene ngs$ nima ning nio$ nist niu nke$ nmel nnab nnem nog ns nsv
-5 nt nvej nvi nøg obil ode ody$ oe ogha oja ok$ oks ola$ old ommu onl ony opp oppe oq oq$ oreg orek osse
-5 ould our ovs pass pel$ peta pga pha$ pile ple pper priv psy psyk py qo rake ramt rap rati rato ravl raz
-5 rder rds$ rel reng res$ revy rids rige rind rise riva rkiv rlig rlo roli room rot rott rsa$ rt rta rter
-5 rugs rull rum rwi røve sale salg salt sau sav savn sd send sern si$ sist skr sky sli smu sod sort star
-5 stil sus$ sv søg søge sü tak$ talt tar$ tekn tene tera test them til tit tive tjal tol trak træ ttet tv
-5 tyra tü uch$ uger ugle ugs ukra uli$ ultu uns urel uris urna urr urra urs usg usl usli ust$ ve veg vh
-5 vine vm vogn vt$ wea wha what wri xi xt ygg yla ylla yog yr$ yse$ zab zad zak$ zeb zer zist zla zo$ zum
-5 zza zzi åben åse åt æve ço ér ér$ øge$ øm ın śc ści е$ ж п ج د$ ف م$ ی
-4 ^abo ^acc ^afg ^afl ^aft ^anc ^anm ^ark ^beg ^bia ^bie ^blu ^bor ^c ^cas ^co ^cor ^cou ^cr ^dep ^di ^dia
-4 ^dun ^ens ^fej ^fem ^fes ^fix ^fjo ^fl ^fr ^fri ^fru ^fyr ^g ^gir ^giv ^glo ^gon ^gru ^haj ^hea ^hes
-4 ^hin ^hur ^jag ^ji ^jul ^jun ^jó ^klu ^kob ^kol ^koo ^kør ^la ^lan ^lug ^lus ^maa ^mav ^mol ^nab ^nat
-4 ^nul ^ny ^nå ^nøg ^org ^pas ^plu ^rep ^rit ^riv ^rå ^rød ^sek ^sik ^skr ^sly ^snu ^sod ^sou ^st ^sy ^tee
-4 ^teo ^th ^tim ^tje ^tog ^too ^tri ^tru ^træ ^tø ^uge ^ut ^uz ^veg ^vå ^ye ^zie ^çoc ^б ^ح ^م aboe acc
-4 accu ad adt aer aet$ affe afg afl aft$ agen agra agre agte aile aine ains aint air$ aj$ aje ajs akto al
-4 alar alid alm alme alon als$ alvf alys amb ame amil amn amt$ andt anke any$ anyl api ares arh arsa arse
-4 arti arto arx asin asj ask$ atas ater atru ayl azl ba bad$ bag bai bber bda beg begi beh bela bik bjec
-4 blem blo blu boe boer bold bort boul bra$ brud brø bus$ caf care carl cc ccu ccus cey chi cin$ cket ckm
-4 comm cou dage dali day$ dby dd$ ddel ded ded$ del$ den deo dern dert dese dga dhe dhed di$ dica digi din
-4 dl$ dmo dmor dn dni doku dom$ doo dr dro druk dør eam eau eba ebo eboe eby eden edic edl eena efar efr
-4 efra eget ehav ehr$ ehus ehø eid$ eim eins ejer eka ekas ekor eksi ekst eksu ekti ello elp elys ema$
-4 emse enga enl ens ente epar epi era$ erge ers ers$ erø esla esø eten etha eva evog evy fa$ fang ffic fg
-4 fi fjo fjor fon$ forb fren fs ft$ ften fuld fæ gani gat gere ghal gif gift gk gli glo gm gna gnin gyn
-4 haj hakk hale hank havn haw hent hes hika hind hish hjel hort hur huse hy hygg hård høj hør iad iar iat
-4 iber icap ide idee ideo ider idi$ ids idt iec ieli iews iger igna igur ikam ilm ilma ilo$ ilv imal inal
-4 inds indu inj int into ints iri iri$ irt isak isal isat isø isør itid izof izz iń ińs ińsk jag je$ ject
-4 jek jel$ jemm jen$ jne$ job$ jón jón$ kai kal kamp karo ke$ kelb kes$ keta kiv kiz kizo kju kjul klat
-4 klin kniv koo koor krad kran kron kst kstr kur kurv kæ lac lad$ ladr lag$ lbu lein leje lema lend lerb
-4 leve lice lid ligh ligt like lill lini liti lje llat lleb lled llem llig llor lls lmen lne lni lod$ los
-4 lst ltan lubb lv$ lvf lyd lys$ lyse lyt lås m maal make male mari mass mav mave mbi mers mii mish mok
-4 moms more morf mos mose mpe$ mst mue musl nabe ncer ndal ndet ndga ndhe ndit ndle ndow ndt ndue nei nfo
-4 nge$ ngs ngst nika nim$ nin nkt nly nmar nora not nseh nser nsf nsfe nsy nsyn nul numm nva nyl nyt nå ob
-4 ober ock ocu ocuk odk ods$ offi ofil ofr ofre og ogf ogr ok okse olf$ olig olit olke olle olum omal onen
-4 onik onk oo ook oom oors opi orat ordb orga orso orve osen oser osi osti osz oule oum ouma ows$ ozen pap
-4 par$ pas pas$ pavi perl pik plan plu pm prob pros pus ral$ rang rar$ rbi rdb rde rde$ rden regn rem reni
-4 retu reve rgan rho ridt rim risø rive rked rkeg rker rki rkot rof rori roun rov$ rowe rpo rra rret rror
-4 rsa rser rsu rtk rto rue rug$ rulj rus$ rx ryl ryll råd rør$ sag$ scan scho sco sda se$ sere sfe sfo sg
-4 she sidd sign sigu silv sin skab sker skiz skju skur sly slyn sm sme$ smug sove sprz ssev ssio ssis ssiv
-4 stg stl stol stor stra sun$ sva syn syne sæ sør$ take tavl tb tbu tea tede teha teli teln tema tent terl
-4 terr tex tg tic tie tih tist tje tjek tko$ tole tolk toma tre$ tree trul tso tud tue tusi tvi ty$ tya
-4 tyr tå ub$ ubai uci udu uet uff ugg ugge ukr ukt ulem ulev umor ump unde uns$ usc usch uset ut uten uza
-4 vali valm vf vice vild vill virk vok vå ween wer$ wher wr ydi yki yla$ ym$ ynd yon yp yt yt$ yve$ yver
-4 zak zar zia ziel zofr zwa ånd år årde æf ænd ære ært ætt çoc çocu é$ ón$ øde$ øe øgn øll ølle ønne øre
-4 ørt ı$ ıy ıyo ıyor ńs ńsk а$ и$ й о$ ш ь я$ ار ب$ ت$ ر$ ى ى$ ي$
4 ^am ^ame ^asg ^ate ^ays ^bah ^bi ^bis ^bjø ^bog ^bøg ^cat ^cla ^dag ^dom ^edg ^elv ^emi ^eu ^far ^fis
4 ^gha ^gho ^gil ^gus ^hou ^il ^iz ^jab ^jea ^jon ^jø ^jør ^k ^kho ^kit ^kjæ ^kos ^kow ^kru ^ky ^len ^lir
4 ^lj ^lju ^lon ^lua ^lun ^ly ^lyu ^me ^mes ^moa ^mør ^n ^nan ^naw ^neb ^nis ^noo ^olu ^ot ^pa ^pal ^pha
4 ^phu ^q ^qu ^ra ^raj ^rii ^sad ^sep ^slo ^spe ^sv ^szy ^tah ^tom ^ull ^uro ^ved ^vic ^vuk ^wal ^wei ^wes
4 ^wit ^wo ^xh ^xhe ^yor ^yı ^yıl ^zan ^zs ^zub ^á ^ás ^öz ^ü aav aban abar abb ac ac$ adde adi$ adir ae$
4 af afa$ afn agar agat agnu ago$ ahad ahd$ ahl ahr aiv aka$ akas ala$ alba alil allu alma alth amel ams
4 anab andy ani$ anit ann anya aqa aqqa ardt arga arha ari arik arna aroo asg asma atim ats$ atu aud$ auer
4 aug$ auli aus avk avo$ avs$ awo aws aws$ ayat aym aza bajr bara be bec bee bell ben$ besa bio bjö björ
4 bole bori boy brow bt bti bøg cel cent cere cev chen chi$ cla cp delk deri dest dgar dhar dho dhol dir$
4 dj dmi domi don dor$ dov dow$ drag dt$ eb eb$ echi eda edd eer$ ehme ei$ eid eja eke$ ekon ekto el$ eldt
4 elka elly elun emb emer emm enb end$ engi enn enri env eod eodo eop erdi eris erit erme ersk erve esa$
4 esp espe ess$ ethe eug euge ewa eyd ez$ fade fara fari fay ff$ ffa fili fis fiyo fog gda gede gei geir
4 geo ger gh gie gis$ gum gust gvar gvi gül$ hab$ habo haid hams hans hasi hati heb heh hein helm hemm heo
4 her$ hev hia hmat hmet ho$ hom$ huy iago iar$ ibor ich icha ick$ idi idse iej iek$ iell ieu$ igg igne
4 ih$ ike$ iken ikh ikra il ill$ imit immi ind$ ines inik inn inne inor ins$ ior irat iro irsi ism ista it
4 itl itt$ itze ivin iy$ iye$ iyo$ jad jan jan$ jc jci jea jean jeld jess jk jl jler jo$ jon$ jort jose
4 jur jørg kar kash keb ken kers kett kh$ khad kht kil$ kimm kitt kko$ kle kle$ kme kons kose kowa krog
4 kræ ksen kuma kup$ lada las$ lati ldb ldem ldis lec leg$ len lert ley lfr lfre lge$ lgi lia lia$ liam
4 lij$ lino lipp liy llai lld llia lna lo$ lone lop loui lva lyn$ lyng lyu maje maks mare mas me mee mehr
4 meme mese met mich midt mika milo moa mph mpo muha munt mut$ my$ møg na nadi nag nase naw nay nbor nca$
4 ndi ndo$ ndra ndri ndse ndus nea$ nec nef neli nelo nese net ngse nhi nhil nije nir njen nji nju nka$
4 nne$ nok$ npi nse nsk nste nthi ntia ntz$ ntze nud nuk$ oa$ odr ogd oger ogh ogu ohe oldb olf olna olo
4 omer omo onel onr opov or$ ordj orgh ormo orn orte orva osa osm ouba oud$ ouf oui oul ovl owal p$ pa
4 pall pe$ pem pina popo pran qa$ qe qqa ra rabo rach rafn raga ragn rank rash rbet rcu rdis rdj reba reen
4 rege rein resh rey$ rgen rgh rgu ri rici rije rik rik$ rina ris$ riye rka rkus rnel rpr rtan rte$ rto$
4 run$ rygg ryn rzem rðu rður sad sai sali same sar$ scha sco$ sefi sem$ sema sev sfa shal shi shke shma
4 shp shø shøj sibe sif simo sna$ soy$ sri$ ssel sti$ suk sut szym sł tanc tanv ted$ tha the$ thea thu tib
4 tme toff toke torb tr$ tri tro tsc tsch tsh tus$ tze$ ubr ubra uca udbr udv uf$ uham ui$ uil ukka ula$
4 ulse uma umen umse ung$ unnv uno uno$ unt urat urb urd$ urm uro usha usse ussi usu ute$ uð vad vah veda
4 vero vgr vikt vit vita viu vuk vy wal$ wald wan$ wd wda wed wede win wl xhev yad$ yan$ yat yat$ ygi yin
4 yman yord yub yus yıl zat zub zym ás åge$ åre æld öz øger øn ønd ørs ørst ün þ
5 ^abb ^ad ^alm ^amr ^ar ^bil ^bje ^bob ^bø ^bü ^da ^dil ^don ^dou ^du ^dz ^ege ^eli ^ern ^gu ^gud ^gö
5 ^gök ^haf ^hen ^hoa ^hod ^ili ^jac ^jav ^jep ^kid ^koe ^kov ^kræ ^kwa ^lal ^lau ^lea ^lev ^lin ^lui ^ma
5 ^mel ^mou ^muj ^muk ^mø ^møg ^nah ^nec ^noe ^nym ^o ^om ^oma ^paw ^pen ^phi ^qi ^rag ^rif ^rud ^sed ^sev
5 ^shk ^sir ^so ^sor ^spy ^sr ^sus ^tam ^tau ^tay ^tem ^thu ^top ^wen ^yas ^zh abba aca adee adi adum ady
5 afi agel ahab ahat ahd aher ai$ ajr ak$ aka akh akta albi alex alim amal amee amo an anel angb anie anso
5 anu ao$ apor aps$ ar ara aras arle aro arun asib asil aspe assi astr atna auri awr aye ayr aze aš bab
5 bala bat bdo bede bek bish bog bow bryn bule by$ bør bü ca$ cag cep chel chou chu chuk cil cio$ co$ col
5 dek dh dne dort dra dro$ dsi dvi dž eate ebes ebl ecep eda$ edi eem$ egit ehm eka$ eke eket eki ekl el
5 ele$ elis em emes emil endi endt ent$ enve erma ernt erre erry esu eth$ eu evs exa exan eyn eza fadi
5 farh fate fati fatm fato fens fiy fn gag gal$ gho git git$ gitt glu glu$ gni$ gnu grid gud gva gö gök
5 haba had$ haf ham hani hap hard hat hea hea$ hel hem hema hi$ hin$ hir$ hke homa houd hp hr$ hri huk$
5 iam$ iao iaq ibo$ icol ied ieu igo iia iia$ iid iit ikr ikre ikto ild ile$ ilke illy ima$ ina io$ iot$
5 ira$ iska isma issi itz ius$ ivan ize ið jac jav jay jens jit jit$ juli kama kara kho kir kiy knud kova
5 ksan kud kup kwa kå lai$ lal lami lara laug lay lbe lber lda ldet leta lev$ lexa lga$ lian lisb liv lju
5 lker lli lli$ lma$ lmut lomo lso lst$ lu lua lui lum lut malt mana mant marg maso may mays mehm mev mini
5 msa muj mull must mut nam$ nbe ncen ndg neq ner$ nni noel nok noor nor$ now nra nri nsso nta nte$ nu$
5 nya$ nyma obod odel oft$ oge ogen oglu oham okum oleg olin omin omon ond$ one$ onso ora$ orbe org$ orse
5 orst orz os osk oska ot$ otf oug ovic paw phea phil phon pie pin$ poo ppo ra$ raa rada rag raj$ rak$
5 rave rci rda rdo rece red$ regi reh$ rel$ rgaa rge rge$ rhat rine rkan rle rlø rns roge ron rsko rsti
5 rtsh rtur ru$ ruk rz$ sada sef$ seg sena serg shm sim$ siri skas sken skov skun slaw sme sni sofi solt
5 sore soy spy ssam sta stav suss svet sz$ sønd tali tane tas tase tau teme tend tepa teph th thy$ tii tod
5 top tos tou$ ttu turk tuti tze uang uba uc uce udh uds uel uel$ ugen uke uken ulla ulle unc undg up$ ur
5 urde urte urv ush uun vag vasi ves vie vilh vind wand wol wolf xan xand xen xen$ yed yed$ yet yh yi yl
5 ym ymo yna yna$ ysen ysl ysla ysz yun zal$ zb zek zt åse$ ök ørge ørl ür ža
6 ^aag ^arm ^as ^az ^bir ^bja ^bør ^cem ^dm ^dua ^eb ^eva ^fah ^fe ^fel ^fol ^fre ^geo ^gun ^hek ^hir ^jas
6 ^jen ^kis ^kæl ^lar ^lia ^lo ^maj ^mih ^muh ^mån ^nel ^ng ^nil ^odd ^og ^ome ^pat ^ph ^pie ^pir ^ral
6 ^ruk ^seb ^sig ^ske ^sz ^tan ^tap ^uba ^ulr ^uma ^ve ^vla aad aam aas abde abri acar ade ader afer ago
6 ahed aja aks aku alan alci ald alee alem aluk aris arvi asr asto aug aust avel avi axam ayo baha ban$
6 bba bde bdel bene bent bern bie$ bila birt bja bjar bler bri bæk chal cia$ cio cki cris dall dani dank
6 dar dar$ davi des$ dev dict dist dris dua ebbe edv ee$ eger eig$ ejg ek elik ella elli elvi ena$ enat
6 ensb ep eph erim erj erl erm ertr escu etil ett eu$ faa fe$ feli flo flor fol fur gd geor gin gist gul$
6 gun gunn gus gü haa hae harr hass he helg henn herb hern hid$ hir hoa huk huss iane iang ib$ icki ico$
6 ij$ ik ikol ila$ ilh ilin inar ine inge inh ini inn$ insk inta inth ique irst iru isn isni itte ivar iwe
6 iye jas jee jerr jin jor jv jör jød kamb kare kars kib kil kirs kjel kki kki$ knu kow kram kret kru kræn
6 ksel ktor kuds kw kår kåre kæl kæld la la$ lan$ law$ lci led$ lei lek$ leme lese lii lins liu lius lper
6 lri lrik lsa lte lvei mae mah mair maj marc mat$ maz mbe meen mero mila mill moha mon$ mou muh mz mån
6 nab$ nca nes$ ngu ngv nick nij nik nik$ nis$ nker nko nnv nny$ noo nski nso nso$ nst ntas nthe nton ntse
6 nur$ o oan obl oble odor okh okol olan ons ood$ ork orki orn$ orre osh oub oul$ paa phi po$ ppo$ pras
6 pred ragh rami ramo rand rani rest rez rio rkk rnt rome rows rss rsso rten rtr rube rí røde rún$ san$
6 sbe scu scu$ sein sepp sha shad shah shar sie$ sigf sind sing sla smai som sri ssi sver swa taba tade
6 taf$ tah tam$ tas$ tek tem$ tha$ thor tild troe tryg tsen tun tunc ua ub ube ubo uda udsk udvi uled ulri
6 uma$ une ung upa ura uren urt$ uste usti uus$ uyen va va$ vale vei veig vese vet vier vin$ vla vlad vu
6 we wet wet$ will xam xe y$ yam yas yns youn zad$ zem zm ä ådn ådne æld$ æn$ æu çe ður ður$ ór$ ønde ún$
6 ús ül$
7 ^aa ^agn ^ama ^at ^bea ^boy ^cel ^dar ^dj ^ell ^erl ^fil ^fra ^gok ^got ^hai ^hay ^hed ^hjo ^ig ^ire
7 ^iva ^jes ^kac ^ken ^knu ^kw ^las ^my ^nik ^nim ^oli ^oti ^pav ^pop ^rik ^rog ^ron ^sab ^sef ^seh ^sem
7 ^si ^sis ^siv ^sok ^son ^tad ^tok ^vag ^ver ^vig ^vl ^wi ^xi ab$ abi ads$ ael$ ako alc ane anin anto apa
7 ara$ arka arst artu atal atou barb bas bast bbi bea beat berg bi$ bor bre caro ce cte cto ctor cı cı$
7 da$ das$ ddy ddy$ dek$ dgr dhu do drea dur$ edat eddy edin eem eet efi ein elen eles elin enis enr ense
7 eorg erri esen esfa exh finn gam$ gb gba geb gge$ gi gin$ go gok got hak hek hele henr hew hid hild hjo
7 hjor hme hong hore hte hu$ huu iam iha ilk indr inh$ inke ipe iqu isla iu$ iz jon jvi jvin jær$ kas$
7 keri kid kka kka$ ko kum lal$ lee lenn lge lie$ lind lip lip$ lise live lizz llad llu los$ lut$ lv m$ ma
7 mane matt mem mer mih mis$ mo$ nand ndee ndy ndy$ nenk nete ngam niko nko$ nny nth nuk nut$ olm omas
7 onst ood oon oor$ orou osta oua ove$ oy$ paul pav pavl pop porn r rad$ rafa rah ran ranc rby$ redr ree
7 reet reh rej rem$ rete rg$ rij rits riy rl rly rmu rog rre$ rry rry$ rth rtin rub run rup$ rve$ rza ré
7 ró røn rú rún sa$ sei sey shan sok soph ssa sso sson staf stee sto$ stu sylv sza tac tala tesf thom thy
7 tia toft trup tug ulda unn$ urve us$ vde vg vic$ vo$ voi vor$ vs$ xu ylv za zal ze$ zen$ zg ård ç$ ðu ún
7 üle
8 ^ag ^asm ^bu ^dit ^est ^ey ^gab ^gor ^ho ^jos ^kal ^kam ^lor ^lyn ^mem ^mu ^nag ^ped ^pou ^rei ^rub ^tek
8 ^tho ^tii ^viv ^war ^xu ^ze ^ør abin ads aga agan aim akr al$ ala alu alva amed ande ang$ as asn ati
8 atri av$ avie bet$ bir bjø bjør ble$ boda cu$ da das ddv des dik dil$ dim dri dur ech$ eer eh em$ eman
8 enko eppe erd$ eres err ese$ esh esh$ fet$ frid gar$ gel gens gerd gert gil gret går had hai hant hi
8 hien hl$ hre ica$ iche ide$ ife$ ije$ imm imo imr inda indh iot ird ius jg jo jos jør kaar kac kenn kit
8 klau kta lak lars lat$ lav lc lem lemm lent les lff lff$ lger llie lom lvi lw lyn ming mla mus$ nata
8 nber nc$ nda$ nerm nga nico nong nov$ ntz ny$ oc$ odan odd oddv oha ola olet olg oliv omie ophe ore pen
8 petr pree rame rat$ rby rd$ rei reth ric robe rol ros rtu sabe sam sids sir spe ssem ste søre thi tine
8 tis$ ton torm tti uad$ ug$ uga uha ul$ ulie ull ume ut$ uus vagn vør wan war west wo y yma yous zan zen
8 zs æk$ ç ødt ørg ž
9 ^ak ^alb ^ana ^ann ^deb ^esk ^fen ^hab ^hem ^hiw ^ka ^kaa ^ker ^kj ^kje ^liz ^lou ^mic ^od ^ok ^os ^sar
9 ^sc ^skj ^te ^tro ^tse ^uf ^vit aden ael afo ald$ amu ando ao at$ ate athe atif bbe$ bin$ bor$ car$ cha
9 cher chr deni dou dse dsen ebb ebre eder edr eep$ ela ened enni epan erke ero eron ete evd fik gh$ gren
9 hiw hm hn$ ian$ ibo ida$ igf ije iko ili ino isl iss isto iver iz$ jep jær kje kjæ kjær kof kon$ lav$
9 lea lek lis lor lvej løv magn mans med$ mmin mog mon mont mun nas nb nc ndgr nds$ nes nj nov oa odo ogh$
9 ores orr oti ott ou$ ova oy pa$ poul rej$ rek rena rent rgå rife rim$ ros$ rys sam$ sep sge sib sig skj
9 soo sre ssie stan sten sum$ sła sław tay teff terk tev tew tti$ uka urd uss vd vi vl vør$ wen ws ye$ yk$
9 ét ör ös ødt$ ıl
10 ^a ^ben ^ge ^gh ^gül ^hor ^hus ^ine ^ion ^lis ^mar ^meh ^raa ^reb ^ru ^sa ^sim ^sø ^sør ^ås a ae af$ agh
10 ahi ais aj anka aser asp ax$ az$ baba bah bay bb brit dad$ dat$ ddi dis dvig egaa eis emmi enc eq$ erd
10 erk ert$ ese esf eta$ etr ewo eye f$ gis hali hen hor i ick id$ ina$ inga ir$ ita$ ito iva iy kan$ kasp
10 ki$ kild lai law lean leo liz meh mic mmi mmy mmy$ mund ndur oe$ oh oj olve ompo onne oro oud parv per$
10 pet raj rdes rgår rit rje$ rkil rob sab san sch spen step tap teve tt u uh uis umi un$ uon uong usta uye
10 vern wes xhe yn yro øg ır ław$ š
11 ^ab ^arn ^bal ^cl ^cle ^cos ^de ^den ^dor ^ed ^ej ^gre ^ilk ^io ^kel ^nad ^nas ^ner ^nur ^ole ^oz ^pio
11 ^plo ^rob ^su ^ta ^ul ^yu ^z aag aage agne ai aid aide alek anet aq aq$ ars aru asm bass ben bæk$ clem
11 cos dis$ dy$ een$ eff eh$ eti gab gv gård hom ian ib ico igi ij ikt ime$ iq ise$ iw jar laur laus lene
11 lob lten lu$ mar mend mere mi mir$ mitr my ndr nedi nh$ nill omi oph ore$ ory pere phe plo pou qi rse
11 sem solv stin taf tep thie tof uad uk uls un uo uul uy val wski ya ð ól ór
12 ^abd ^ale ^fer ^grø ^ism ^j ^mah ^mog ^pre ^raf ^som ^syl ^ter ^val ^wil ah arg aul aya ayd bd bend deep
12 dil ege ez gre greg grø ha hle ife ilip im iu ji kurt lde$ lmer lve mads mas$ mik mir nar$ nil nn$ oed
12 oko olv ong onn pra rek$ ris rist rkel rol$ rri sper sum sven ti$ tz wsk xh
13 ^eg ^fad ^ger ^go ^le ^leo ^mik ^mil ^moh ^ni ^ro ^se ^um ^ø aard abd ahe andr ath ay bart ber bj dy dí
13 dís dís$ ech eng$ ep$ epp eq erse ev fad gaar gor grøn gu h hab hn iej$ in$ ja kel kov$ leks lly lly$
13 lun moh mort nan niel opo ows pal pio pov rikk rst rste sim syl tif tsi tt$ tte$ u$ ui ulu vee vi$ wil
13 ís$
14 ^and ^em ^iv ^mer ^to ali ar$ ders eme enk even fre gaa gül h$ høg ia$ ida ić ić$ ng$ ni$ oel omp ph pre
14 q$ rid rje sar sef slav su tu uk$ ust vig$ wa
15 ^pet ^tor ^we ama bin dav di ew ey fer gan$ hie if$ j kaa kh lore owsk rey tund ur$ vald wal yu á ård$
15 ís
16 ^bj ^dav bal ea$ ete$ ette har ic$ im$ kov lund mer$ nsen ov$ rj sa sh ski$ stef sve tse åk ó
17 ^fat ^pra ^ser dor ee ei ena ert fer$ ie$ is$ ivi kj mar$ mu nder nur ong$ rg rii ta$ tin$ ye
18 ^ade ^ay ^es ^sch ^x ^ö afa ars$ itt os$ oz rid$ rner sr tef ü
19 ^pe ^y ^å ebe fran kris lle$ na$ rsen ya$ ú
20 ^je ad$ it$ met$
21 ^er aar fat fred i$ jø lau q vig z
22 ^ke ^ste ^sve am$ bert eli ko$ tin
23 ^ce ^ol ^ts agn aw ine$
24 z$
25 ^e c$ hl ö
26 o$ í
27 ^ber nn
28 ül
29 a$
30 as$
32 ^ing
34 an$
35 sen$
37 ek$
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {part: int(line.split()[0]) for line in _LINES for part in line.split()[1:]}
