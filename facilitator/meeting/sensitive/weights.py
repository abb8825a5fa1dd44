"""What each word, beginning, ending and pair weighs in an accusation; written by `tests.guard.learning`."""

BIAS = -16
# Tenths, then everything that weighs so much: "hash", "narko-", "-tyven", "<H>_har", "sælger*" (beside somebody).
_WEIGHED = """
-19 <#>_<H>
-17 med_at
-16 altan god
-15 <N>_<#> til_<N>
-14 fores- god* kafe
-13 er_på ike*
-12 <F> <N>_<.> blev* bloms- bor_på fant* for_de in_for mad prøve- tak vil* åbent
-11 -dagen -øglen <#>_er altid* at_flyte dk efter- flot gør* hus kl leger lopem- lys* nøglen trome trome*
-11 vejen år
-10 -arken -kerer -piler <#>_år <D>_blev <D>_slog <H>_<#> <N>_<D> <N>_og <N>_vil blev dement det* flyte
-10 friti- heken* hjalp hjalp* invit- jeg* med_<N> miste- møde også* om* på_trapen sagde sagde* snak spiler
-10 sød taler*
-9 -avner -inget -keste -kreft -temer <D>_fik <H>_seler <N>_kan adhd adhd* com der_er drile- er_god find
-9 find_mig for_mig få_en hanle har_adhd have* her hilse- hjelper høns jeg_bor kender_ale lampe lys mad*
-9 musik nøglen* og_<N> på_altanen savne- savner set* skriv slår_altid stålet_sin svare- vaner vi
-8 -elper -enger -esion -hjelp -kater -nvejr <.>* <.>_dk <D>_<H> <D>_er <F>_har aftal- armen bedst- de_anre
-8 demen- depre- der_styrer er_gået er_min flere for_<D> fra_vores fået* gode gået har_de har_lånt
-8 har_nøglen have hjelp- hos_<D> insta jeg kl_<#> kreft lånt lånt* maj melem når_hun og_går op op_fra
-8 plads psyki- regnv- regnvejr ringe- skal smed smed* snak_med snake- snap spørg spørg_<N> sød*
-8 taget_bileder taler tegne- til_politiet truer_med ved_<H>
-7 -dning -edste -eklub -ement -eslår -istet -ngede -ravid -skine -viser -yklen <.>_<N> <D>_falt <D>_fra
-7 <D>_går <D>_gør <D>_kat <D>_side <D>_tog <F>_og <H>_fik <H>_som <N>_om <N>_sider <N>_tør adhd_og aflev-
-7 arbejde autis- bedste brug brug_for burde* børnene_til cyklen en_flot en_snak er_gravid er_mega faler
-7 falt falt* fant fik_stålet fodbo- for_ale for_høj foreslår fra_<H> gamle gerne gode* gravi- gravid
-7 gravid* gres hans_<N> hans_arbejde har_brug har_mistet hek helt højt hører_stemer inlat inlat*
-7 inviterede is jeg_er kan klase koret køres- larme- lavet_en lege leser_højt lys_på mangler_en
-7 med_børnene mega mega* mistet mistet* nøgle nøgle* nøgle- og_det op* plene- på_luket ring ring_til
-7 ringede skal* skiso- snydt_af spile- sted stemer stige sumba telefonen th til_<F> tit* trape- vaskekort
-7 vek vere_med
-6 -ailer -arked -bejde -caden -kedet -kenen -lavet -lenen -melig -neret -ntakt -pgang -ratis -relse -riger
-6 -riler -teret <#>_har <D>_altid <D>_fant <D>_leger <D>_slår <F>_fant <F>_taler <H>_<.> <H>_hanler <H>_på
-6 <N>_<N> alrig* angst anore- at_spørge baby ban bange bat* bedste* benk bileder* blev_snydt blomsterne
-6 boler busen* de* deler dement* efter_en efter_et en_benk er_glad facad- facaden feles* fire fire_børn
-6 foran fået fået_ny fået_stålet fødse- føl gamle_<N> gang_igen gav grati- gratis grile- gå har_bat
-6 har_fået har_ike heder hek* hjalp_mig hjelper* hjemelavet hul* i_ban i_maj i_uge i_vekenen inkøb k
-6 kan_<N> kan_ike klase* kontakt kreft* kreft_og laver_mad leger* leger_med liger lopemarked låner mail
-6 medic- meget meget* mig_på ned* ned_fra nogen nu ny_i når* når_vi nøglen_til og* og_kan opgang os* over*
-6 parke- parkerer parkerer* parki- paser* penge_til plenen repar- ros ryder ryder* same* seler_gode
-6 seler_hjemelavet sin_bil skole skrig- skriger snydt somer- spiler_i spiseforstyrelse spiseforstyrelse*
-6 styrer_grilen står_for take taler_med ti* til* tit to_gange trail- trailer treng- trenger trenger_til
-6 tvang- uden_at uge_<#> unerv- varev- varevogn veken- vekenen venli- veret* veret_på vil_vere
-5 -angen -børne -dosis -elsti -enlig -ernet -evogn -freni -getøj -idlit -ilsen -imers -jelpe -kimel -lasen
-5 -lepsi -naker -orgen -orier -pchat -pørge -ravlt -rigen -rkert -talte -tovet -varer -ykisk -ården <#>*
-5 <#>_og <.>_com <D>_hek <D>_mangler <D>_parkerer <D>_paser <D>_prøvede <F>_kom <H>_slår <N>_for <N>_ike
-5 <N>_leder <N>_står a_er ale_børnene alshe- alsheimers alsheimers* an at* at_tage bange_for bar bar*
-5 bar_mine bil_blev bileder_af blev_overfalet blomster* bør bør* børn_der bøt_her cykelsti dejli- deler*
-5 dement_og depresion der_komer der_var en_flad en_overdosis en_pung epile- epilepsi er_<#> er_bange
-5 er_den er_helt er_slem er_sød fast fb fik_smadret flad flink for_hele forke- forkert forto- fortovet
-5 fra_krigen fugle- funet* gaden gril går* går_tur gårdf- gør hanler* har_<H> har_funet har_kreft har_lat
-5 har_ptsd har_skisofreni hej heken hilsen hilsen_<N> histo- historier hjelp hjelpe holdt holdt* hun_får
-5 hune hører i_gang i_skole ide inbrud_hos inlat_på intet jeg_låner k* kafe* kager kager* kat* kl* klage-
-5 klager* klasen kontanthjelp kontanthjelp* kontanthjelp_og krige- krigen kører_taxa larmer larmer* leder*
-5 leget- legetøj legetøj* leverer leverer* lider lider_af lopemarkedet luket man_kan mange min_mor
-5 min_snap mine_varer mvh mvh_<N> mødet ny* og_<H> og_skriger om_det os_en overdosis paser piseriet*
-5 porte- prøvede prøvede* prøvede_at psykisk psykisk_syg psyko- ptsd ptsd* ptsd_fra på_<D> sal_til ser*
-5 sig* skime- skimel skisofreni skisofreni* slem slog_mig snaker snap_<N> snapc- snapchat snen som_har sp
-5 sp_<F> spørg_efter spørge start- synes så_man søde søde* sønag tak_til take_<N> teper teper* tid tidlit
-5 tolk tolk* travl- travlt tur ture ture* tvangsfjernet tvangsfjernet* vek_i venin- venlig vh vh_<N> vil
-5 vil_take vist x
-4 -agram -betes -cykel -dalje -deler -dicin -ekede -enine -ening -eslog -ideør -iktok -ilser -ilyke -keter
-4 -klava -koman -liker -lsdag -lytet -meret -nagen -odbol -oftet -polar -reset -tanen -tenen -tisme -tmail
-4 -trisk -tyker -ukede -ulvet -veret -ynger -ådets <#>_<N> <#>_spørg <.>_k <D>_banker <D>_bil <D>_børnene
-4 <D>_hanler <D>_havde <D>_heder <D>_hjelper <D>_hælder <D>_leverer <D>_låner <D>_vaskemaskine <F>_blev
-4 <F>_bliver <F>_burde <F>_får <F>_hjalp <F>_ringer <H>_klase <N>_bor <N>_forteler <N>_laver <N>_lun
-4 <N>_mangler <N>_siger <N>_synes af_min afven- afvening afvening* aids aids* ale alkoholiker alkoholiker*
-4 altan- altanen altanen* altanen_og altid_venlig armen* at_hanle autisme autisme* bager bager* bakla-
-4 baklava bat benet besøg* bileder bipol- bipolar bipolar* blade boligforeningen boligforeningen* breke-
-4 brekede bytep- bytepengene børnene c_<H> cykle- dag de_bedste den_står depresion* der_blev der_står
-4 det_her det_treker diabe- diabetes diabetes* dk* dot driker_sig eg eg* elste- elsterådets
-4 elsterådets_<D> en_medalje er_bipolar er_fra er_inlat er_narkoman er_numeret er_ny er_senil er_så
-4 fant_min faren_er feles fik fik* flink- flyte- flytet fodbol folk_i for_boligforeningen for_børn fordi
-4 foreslog foreslog* foreslog_en frivi- fået_en fødselsdag gange_han geste- giv giv_<N> god_til grese-
-4 greset greset* greset_for gulve- gulvet gå_hjem går_med gør_det gør_et har_autisme har_diabetes
-4 har_spiseforstyrelse her_i hilser hjert- holer holer* holer_altid hotma- hotmail hun_må hus* i_gulvet
-4 i_klasen ingan- instagram jeg_heder kanyler* kede kender* klase_har klaver* klipe- kloken kloken*
-4 kluben* kom* kome* komer lave lekti- lil lil_<.> live lofte- loftet lytep- lyter* låner_gerne lånt_mig
-4 lægger_videør løbet løbet* mad_til mangler* med_stres medal- medalje medicin mesen- mesenger mine_børn
-4 morge- måned møble- møbler narkoman narkoman* ned_ved numeret nytår- når_man og_<#> og_ingen og_ringede
-4 og_smadrer ordet ordet* os_til overfalet_i paker parkerer_sin paser_vores plenen* pose* pris psykiatrisk
-4 på_<H> på_fb på_insta på_mesenger rabat rabat* regnskabet* rolat- ros_til ryger_på same_dag samen
-4 samler_skral sat savner* savner_<N> selv_i senil senil* siger_<D> sinsyg* skater skovl- skral skral*
-4 skrevet_det skriv- skriver slik_til slukede slår_greset slår_plenen snabe- sne sne* somerfesten spise-
-4 sted_at stile- stope- stres svar svarer svarer* syg_og synes* synes_der synge- synger synger* tale taxa*
-4 telefonen* thi ti tikto- tiktok til_mig til_somerfesten tilyk- tilyke tjek travlt* treker_in tyve
-4 unerviser unerviser* unerviser_i vant vant* var var_inbrud varer vaskemaskine vaskemaskine* vek* venine
-4 venine_<N> vente- ver_dag vi_savner vi_skal videør vil_gerne vis* vores_kat åbent* år*
-3 -aften -arere -artet -døren -eafal -egnet -elavn -emens -enget -engst -estol -estop -gelit -glene -idste
-3 -inson -kifte -kiner -koven -lager -laget -nabel -ngler -nktum -nstre -odrer -ogade -ordan -orman -orsøt
-3 -perne -rilen -risen -rkere -sning -teket -teren -urant -utist -vmord -yngen <.>_<H> <D>_giver
-3 <D>_kender <D>_klager <D>_kom <D>_mig <D>_ringede <D>_ryger <D>_sagde <D>_siger <F>_afleverer <F>_bør
-3 <F>_gør <F>_holdt <F>_kører <F>_luker <F>_sagde <F>_smed <F>_tager <F>_tog <H>_mangler <H>_st <N>_h
-3 <N>_han <N>_hjelper <N>_kender <N>_kører <N>_også <N>_savner <N>_spiler af* af_en afdeling afleverer
-3 afleverer* al anen_sal arbejder* at_parkere at_reparere autist autist* aviser baner* bange* bil* biled-
-3 bilit bilit* blev_brent blev_slået blevet_dement bliver* borem- boremaskine brent_af byen* børn_og bøt
-3 bøt* cykel- cykler* da_jeg de_elre demens den_er depresiv depresiv* der_gør der_åbent det_til doner-
-3 doneret doneret* dot* drengene ebler ebler* efter_kl elre_dame en* en_elre en_god en_hamer er er_alene
-3 er_autist er_dement er_det er_lige er_syg er_vek falet faste- fastelavn ferie ferie- ferien fjern- flot*
-3 flyter_møbler flytet* fodre- fodrer fodrer* fodrer_fuglene for_børnene for_en for_hjelp for_tidlit
-3 for_travlt forel- forma- forman forman* forsøt forsøt* forsøt_selvmord fuglene fuglene* funet fået_barn
-3 fået_konstateret fået_tvilinger fødselsdepresion fødselsdepresion* først først* gange- gangen gmail
-3 gmail* gode_boler grilen grilen* gynge- gyngen gået* går_i gårde- gården h h* h_på hamer har_<#> har_bøt
-3 har_doneret har_fem har_forsøt har_fødselsdepresion har_købt har_lovet har_malet har_parkinson har_styr
-3 har_taget har_tre har_åbent have_en heder* hegn hegn* hej* heken_for hele_kvarteret hele_opgangen
-3 helt_vek her_lengst hjalp_med hjelp_til hjertestop hol holm holm* hos_<H> hul_i hun* huske hygel-
-3 hygelit høj højt* højt_men i_bestyrelsen i_ferien i_sankasen i_skoven i_vil i_vores ike_det in_ad insta-
-3 insta_<N> inviterede* jeg_<D> jeg_var kaser- kender_de kere kl_<.> klager klager_over konst- konstateret
-3 konstateret* konstateret_demens kune kvarteret købt købt* kører_uden lampe- larmer_når lave* lengs-
-3 lengst lever- liger_i lile_<N> luket* luket_afdeling lyter låner_min mail_<N> malet* mangl- mangler
-3 med_<D> med_de med_min melem_<#> men_han mig_sin min_plads min_trailer min_venine morgen må_ike
-3 narkoman_og nat* numer- og_de og_jeg også om om_sin op_til opgan- os_ale os_svar over_vejen p* paker*
-3 parkere parkerer_på parkinson parkinson* paser_mine pengene_i prisen prisen* punktum på_ferie
-3 på_fortovet på_instagram på_sidste renov- renoveret reparere reparerer reparerer* reparerer_cykler
-3 resta- restaurant ringede* ringede_til runt_om sagde_at samle- samler samler* sanka- sankasen sat*
-3 selvm- selvmord selvmord* sent sider_på sidst- sidste sig_på siger_<N> sin_boremaskine sin_dater
-3 sin_scoter skal_have skift- skifte skove- skoven skriv_<N> skriv_til slået_ned slår_på snabel snabel*
-3 snabel_a som_<N> somer sover_godt st st* startet startet* styr styr* styr_på supe supe* sur sur* søger
-3 søger* tager_telefonen tak* tid* til_fastelavn til_festen til_skuret til_venstre tlf tlf_<.> tovho-
-3 tovholer tovholer* trafi- tur* tur_med tvili- tvilinger ud ud_af vaner* vanet var_sur varer_op vem_er
-3 venst- venstre vere vere* veret_inlat vi_mangler videø- vorda- vordan vores_børn vores_cykler åbent_hus
-3 øje øje_med ønske- ønsker ønsker* ønsker_en
-2 -ampen -arede -armer -baren -bning -cebok -diner -dprop -dtryk -ealet -ehave -eling -emelt -enene -ering
-2 -erter -evner -furet -gerer -gning -hemet -huset -iativ -icial -ilføj -inker -insyg -ister -kuret -liper
-2 -mater -meren -mning -mster -ngang -nling -ntede -ofren -olhol -opede -ovede -ovler -raper -resiv -rnavn
-2 -rnene -rudet -scord -sitiv -skade -stisk -tabus -terer -toret -udent -urtit -ytede -ørene -ørlat
-2 <#>_<.> <#>_b <#>_holer <#>_på <#>_ver <.>_nej <.>_net <.>_th <D> <D>_bør <D>_c <D>_gul <D>_hører
-2 <D>_laver <D>_og <D>_på <D>_skyder <D>_truer <D>_var <D>_vil <F>_fortalte <F>_fremlagde <F>_huger
-2 <F>_lovede <F>_skal <F>_svarer <F>_ventede <H>* <H>_har <H>_larmer <H>_paser <H>_skyder <H>_trenger
-2 <H>_vaner <N>_al <N>_at <N>_b <N>_de <N>_driker <N>_i <N>_skal <N>_x a_hotmail af_nytårsaften afals- al*
-2 ale_i alrig_tilbage antab- antabus antabus* apote- at_<H> at_blive at_gmail at_gå at_lave at_sluke
-2 at_snake at_tale b b_<H> b_har baner benk* beste- bestyrelsen* besøg_af blive blodp- blodprop
-2 blodprop_og blodt- blodtryk blomster bolig bolig* bor_alene bor_her brugernavn brugernavn_er brød
-2 buskuret butik bør_skifte børnehave børnehave* børnene_om cpr cykelskuret da_der de_<N> de_har del
-2 det_hele det_siger det_skal disco- discord discord_<N> dot_com drengene_sine dytig døren- dørene eler
-2 eler_<N> en_blodprop en_depresion en_svinler en_til en_uge er_<F> er_alkoholiker er_der er_falet
-2 er_fantastisk er_flink er_flytet er_hiv er_manio er_pensioneret er_rar er_sinsyg er_skisofren
-2 er_sygemelt er_tørlat er_udviklingshemet et_fodbolhol et_godt faceb- facebok fanta- fantastisk far faren
-2 felesarealet flink* flytede* flytede_in fodbolhol for_grilen for_os for_sent forta- fortalte fortalte*
-2 forteler forteler* fra_blok freml- fremlagde fremlagde* fyrer fyrer* få* først_efter gang gang_i
-2 gange_om gardi- gardiner gardiner* gerne* gester giver_kafe giver_rabat glad* gmail_dot god_at godt
-2 grun_af grå gul gul* gul_gård gå_på gået_ned går gård gård* gør_hele gør_når har_en har_lige har_luket
-2 har_shavarmabaren har_startet har_vanskade heder_han hele_someren hele_vejen hiv hiv* hiv_positiv
-2 hjelpe* hjørn- hol* holdt_en holer_øje hos_min hotmail* hotmail_<.> hul huler_der hurti- hurtit huske*
-2 høj* højre hørte ike_få ike_kome ike_lave imod_paker initi- initiativ initiativ* initiativ_til insta_er
-2 inviterer inviterer* jeg_foreslår jeg_synes kampen* kan_huske kaserer* keler_<H> keleren klasen* kliper
-2 kliper* kloke- knalerter kolon- komer_for komer_hjem komfuret konta- kvine* leder leder_efter lere lere*
-2 live* live_<.> loved- lovede lovede* luker* luker_for lå låner* låse mail_er mails malet man_i man_kune
-2 manag- managen mangler_hjelp manio manio* manio_depresiv med_den med_i med_os med_politiet med_på
-2 men_<N> men_det mig_da min_insta min_kone min_mail min_mors mine_planter mit_<H> mit_brugernavn mobni-
-2 mobning mod_herverk mor_på musik* måler måler_blodtryk møder naten* nej* net nogle numeret_til ny
-2 nye_låse nytårsaften når_jeg ofici- oficial oficial* og_bliver og_burde og_henes om_managen om_sønagen
-2 onsda- op_på opleg opleg* p pensioneret pensioneret* pigek- planter* politiet_da pose posit- positiv
-2 positiv* postkasen prise- privat* profi- pung pung_og punktum_com på_<N> på_anen på_antabus på_grun
-2 på_mails på_mig på_pengene på_psykiatrisk på_snapchat på_tiktok på_traper rar regni- regning ros*
-2 ros_for sat_ud selv_med sen shava- shavarmabaren shavarmabaren* sidst sidst* sine_gamle sinsy- sinsyg
-2 skal_vere skal_vi skifte* skilt- skisofren skisofren* skovler skrev skriv_<D> skriv_på skule skule_tage
-2 sluke sluke_komfuret smile- snake snake_med snap_x snery- snerydning someren sover spiler* st_<.>
-2 startet_et stemer* stod* stopede stopede* stude- student student* stålet_to støj svarer_ike syg sygem-
-2 sygemelt sygemelt* sygemelt_med synes_<N> sønag- sønagen t t_<.> tager_sig taget_initiativ tak_for
-2 tale_med tale_om taxa tesk_af tid_til tiktok_<N> til_<D> til_at til_højre til_inkøb til_kl til_os tilfø-
-2 tilføj tilyke_til timer tirsd- tit_gester to_cykler traper trenger* tret tret* tret_af truet* tyver-
-2 tyverier tørla- tørlat tørlat* tørlat_alkoholiker ud_om udvik- udviklingshemet udviklingshemet* uge ukr
-2 ukr* ukr_<.> under_<N> vaner_blomster vansk- vanskade vanskade* var_god varer* venlig* ventede ventede*
-2 ventede_på ver_morgen verkt- vi_bor vil_have vinte- vinteren vinuerne viser_drengene x* x_<N> øje* øl*
2 -adrer -amera -arnet -ebror -efter -egået -ejede -elsen -engen -enken -erede -etalt -felit -idset -iftet
2 -igere -ighed -itien -kopat -ledte -leter -merer -mling -nkene -ntret -nuter -ocker -pirer -prang -puter
2 -ratet -rsdag -rsleb -rødre -sager -selig -tbøse -tiker -tivet -toren -tyrer -verne -ælder -ølser -øvede
2 -øveri <.>_<.> <.>_sal <D>_at <D>_gemer <D>_kiger <D>_køber <D>_leser <F>_der <F>_kaler <F>_vidvasker
2 <H>_brød <H>_de <H>_han <H>_lader <H>_sele <N>_bliver <N>_bloter <N>_bryde <N>_går <N>_har <N>_kiger
2 <N>_klase <N>_pusher <N>_ryger <N>_skriver <N>_snupede <N>_stak <N>_stal <N>_steler af_børn
2 af_foreningens af_sin afal_og ale_anre ale_ved alene_hele alere- alerede alt arbej- at_<D> at_de at_det
2 at_hole badev- banker banker* banker_sine barnet begåe- begået benken benkene bestyrelsen betalt bide
2 brener brener_afal brent_min bro bryde bryde* bryde_in brødr- brødre bøt_i cigareter_til coke* compu-
2 computer cykel_i da* dame de_gamle de_same den den_velkledte der_brener det_kan dreng_ned duer duerne*
2 dyrker_skunk efter_<F> efter_han ejer ejer* eleva- elevatoren elevatoren* en_fyr en_kniv en_ny en_nøgle
2 ene eneste_i er_altid er_bare er_mørkt er_siker et feles- fem_minuter filmer* filmer_in folk_sort for
2 for_<#> foreningens* forsk- forteler_de fr fra_de få_boligstøte føler føler* føler_efter gamel gang_<N>
2 giver gjort godt_vem grafitien grafitien* han_er han_pusher han_sele har_bileder har_gjort har_kørt
2 har_lavet har_loket har_solt har_tent har_to hash_fra hash_og haven hel* hel_kase hele* henes* henge-
2 henger henger* herve- hjem* huget_min hun_heder hælde- hælder hælder* højt_for høre_det hører_<H> i_bil
2 i_børnehaven i_går i_mangler i_skuret i_vaskekeleren ike_løn imod_penge inbru- inbrudene ine* ine_for
2 jake jeg_hører kamera kamera* kamerer kamerer* kamph- kaster_sten kaster_ting kiger_in kirke- klokerne
2 knalerter* komunen_for krever krever* kørt kørt_en kørte lad lader_den lavet_herverk legep- legepladsen
2 lejlighed leker leker* lile lileb- lilebror loket loket* lovet lovet* luftb- luftbøse luftbøse*
2 luftbøse_efter lute luter lægge lægge* løber løn lørda- løs maski- med_<F> med_ham med_luftbøse
2 med_vilje mere min_dreng min_kat min_lilebror min_pas mine minut- minuter mod_børnene mor mørkt netet
2 neto* når_det nøgen- nøgenbileder og_bor og_filmer og_hanler og_seler og_slå og_solte og_truet os
2 over_for papirer paser_børn penge_in pigerne_om piler_til plade- plader plejede plejede_at pluds-
2 pludselig polit- postkaser prostitueret_og psykopat på_at på_benken på_bygepladsen på_en på_netet pølse-
2 pølser pølser* refer- referatet regnskabet ridse- ridset rige ringer rocke- rocker ryger ryger* røveri
2 sager salet* sate* seler_de seler_kokain seler_stålne seler_vores senge- sengen set_<H> set_<N> seter_il
2 siden_af sider_i sidet* sig_til siger sin_computer sin_man sjov skat* skate- skolens_<D> skralespanene
2 skriver* skød skød* slået* smadrer smyker* smyker_fra små_drenge små_for snupe- snupede snupede*
2 snyder_de snyder_i solt* solt_min solte sort_som spiler_højt spran- sprang sprang* spred- spren- stak_en
2 steler_cykler steler_i steler_kober steler_smyker sten_efter stien stike- stiker strøm_fra styre- styrer
2 styrer* stålet* stålet_fra stålet_verktøj står svøme- så_<N> så_hun tager* tent* tent_il tesk* tilfe-
2 tilfelit tog_pengene torsd- torsdag treker* tromp- ud_med uden* uden_om under_sengen unersleb unersleb*
2 valet valpe vanet* var_ful varme- vaskekeleren ved_at ved_godt ved_kiosken ved_siden velkl- velkledte
2 velkledte_<D> ventelisten veret_i verktøj* vi* vi_kan vilje vis vis_i volelig_psykopat volte-
3 -acist -adser -afiti -alert -amler -arage -arket -asene -bulen -drese -eglad -egynt -ejler -ekten -erfor
3 -erier -etale -føler -halen -igene -ilhol -inler -jorde -leder -liser -maten -ngsel -nifer -nting -onist
3 -onyme -rdags -redje -riner -roner -rverk -sitet -situm -voger -ykler -yveri -ørste <#>_kroner <#>_årige
3 <D>_betaler <D>_chikanerer <D>_fest <D>_han <D>_rører <D>_tever <D>_udlejer <F>_er <F>_snyder <F>_vil
3 <H>_b <H>_bor <H>_dyrker <H>_er <H>_hos <H>_smider <N>_arbejder <N>_bil <N>_er <N>_garage <N>_lurer
3 <N>_råber <N>_slog <N>_voltog ad af_de afal* afpreser_de alene_i anonyme ansit- ansitet at_betale at_se
3 at_vere b_han bad begra- begyn- begynt begynt* begynt_at beholer* belte benke- benken* betale
3 betaler_sort betalt* bidt* bloke- bloken bloken* bo bor bruger bruger* brut bryder_sit brød* burde
3 buser- buserne bygep- bygepladsen børn_på børnehaven_med c* coke cykel* cykler dag* de_to depositum
3 der_seler der_stal derfo- derfor det det_gjorde dreng* dreng_uden drengene* drike* drike_og driker_og
3 driver_bordel drivhuset du duern- duerne efter* efter_busen efter_mig eget eks elre_damer en_rejse enlig
3 er_begynt er_enlig er_ful er_henes er_ligeglad fakturerer fakturerer* fakturerer_for fejle- fejler
3 fejler_noget fengsel fengsel_for feste- flere_gange fliser folk* for_nøgler for_penge for_skolepiger
3 forsikringen* fra_vertshuset ful_af fylt fyr* gang* garage garage* gemer gemer* gemer_våben genbr- gift*
3 giver* givet givet_sin gjord- gjorde grafiti griner hals han_bor han_ike han_tage har_<N> har_betalt
3 har_brent har_givet har_skiftet har_sparket hash_på hashklub* henter herverk herverk* hjem_i hjem_med
3 hjeme- hole huler* hun_seler hunen hunen* i_<H> i_ale i_ansitet i_drivhuset i_elevatoren i_fengsel
3 i_haven i_lomen i_lørdags i_min i_opgangen i_svømehalen i_to i_år ike_fejler ike_gå in* in_til ine_i
3 ingen- ingenting jeg_ved kan_høre kan_stå keler keler_er keleren* knalert kokain_i kolek- kolekten
3 komer_i komunen* konen* konen_ver kort krone- kroner kvine- køen køre* kører_ful kører_res later-
3 latergas latergas* laver_grafitien lejlighed_ful lejligheder* lejligheder_og lejligheder_til leser
3 ligeg- ligeglad ligen- ligene ligene* lomen lyver_om lægger* lørdags man* mangler_et med_belte med_børn
3 med_en med_piler med_pitbulen med_regnskabet med_til mens mens* midag mig mig_og min_eks min_hun min_søn
3 min_telefon mit_vasketøj motor- naten_og navne_men ned_i nede nede_på neto nye og_driker og_en og_griner
3 og_lader og_så olie_i omkle- opgangen parkeringspladsen penge_fra penge_og pensi- pensionist piger_i
3 pigerne_i pitbulen pitbulen* plads- pladser pudse- puter* på_<#> på_ham på_parkeringspladsen racist
3 racist* rejse res res* ringer* ringer_falske rodet ruden* same seler_cigareter seler_latergas
3 seler_piler seler_til siger_hun sin_egen sine_vener sit_eget sit_tilhol skiftet skudt_efter skur
3 skyder_med slik* slået_ruden slår_de slår_hans slås slås* snife- snifer sparket spore- stiker*
3 stofer_fra stofer_til strøm* stålet_min stålne_biler stålne_cykler står_og svinler svinlet_med svoge-
3 svoger svømehalen tage_min tager_de talte tar tar* tar_af telef- telefon* tener tener* tever_sin
3 til_containeren til_pigerne til_sine tilho- tilhol ting_fra tog* tolv trakt- tredj- tredje ud* uden_for
3 udlej- udlejer udlejer* ugen ulovlit_til upase- upasene upasene* var_<N> var_ike vasker_penge vat vat*
3 ved_ale ved_en ved_vem veken vem vem* vener* ver_lørdag ver_veken verelser_ud vidvasker_penge vis_de
3 vores_penge våben_i åbner_vores årige økse
4 -anket -armen -astet -atene -emede -ergas -esker -esket -gaver -gvogn -ifter -ionen -irket -itiet -kohol
4 -lagde -lefon -lejer -lever -lorin -lsman -nslag -ordet -orfor -orvet -osken -ragen -rager -ravet -redag
4 -rente -ruset -taget -tiske -umene -årige -øgler <D>_dyrker <D>_vidvasker <D>_voltog <F>_leser
4 <F>_opfordrer <H>_får <H>_kaster <H>_lurer <N>* <N>_berer <N>_der <N>_lyver <N>_overfalt <N>_tog
4 <N>_truer adres- adrese af_vores afal alkohol alkoholiker_og altså anen anet anre_hune arven at_den
4 banket banket* barne- bedrager bedrager* befamler_piger behol- beholer berer_kniv berus- beruset
4 betaler* bidt blive* blok bo* bolig- bordet brene brent- brente brost- brosten brudt brudt_in bryde-
4 bryder brød_in butiken børn_som børne- børnehaven campi- campingvogn chika- cykler_i danko- dankort
4 dater* de_ike der_altid der_kører der_liger dreng- drive- driver driver* duerne_og dyrker_hash efter_at
4 efter_folk elev en_<D> en_elev en_man er_beruset er_et fengs- forsø- fra_sin fredag frem freme- fremede
4 ful_i ful_ver får gange garagen gemt gemt* gemt_en genem* gift_ud gå_til han_heder hans har_altid
4 har_banket har_brudt har_gemt har_kniv har_sidet har_slået har_tesket har_veret har_voltaget hene* henes
4 henes_smyker holer_en hun_ike hælder_klorin høj_musik hører_det i_<N> i_det i_garagen i_kelerumene
4 i_skat i_vaskeriet i_åen il_i imod_bestikelse inbrud_i jo_godt kaler kaler* kamer- kanon- kanonslag kate
4 katen- katene kelerumene kige kiger kiger* kiosk- kiosken klori- klorin klorin* kober kober* komer_fra
4 kviner køber køber* køre kører_med kører_påvirket laver laver* lige lurer_på lyver lyver* lånte lånte*
4 løn* mangler_der med_et med_pistol min_cykel min_søns minre- minreårige misbruger misbruger*
4 misbruger_sin mit mod* noget_der noget_i nyt når når_<N> når_de nøgler og_arbejder og_kun og_kører
4 og_tager om_naten op_af oplys- oplysninger oplysninger* os_anre os_med overfalt_en penge_for penge_under
4 pent pige_på piger* pigerne* politiet puter på_børnene på_det på_min på_skolen på_to på_torvet påvir-
4 påvirket påvirket* racis- retet retet* ruder- ruderne røver_folk sal sal* sate sate_il se_<N> seler*
4 seler_smøger seler_snus selv ser set siger_han siker siker_på sin_døde sin_hun sin_kat sine skube- slå*
4 slået_min slået_sin slår_børnene slår_hene smøge- smøger smøger* smøger_til snus snus* som_ike sover_på
4 spark- spiler_høj stal_min stele_i sten sten* stå stålne_varer så_selv søen søns telefon tent tesker
4 tesker* tesket tesket* tesket_en til til_de til_katene til_minreårige til_vol ting* tog_min torve-
4 torvet truede_mig truer_ale truer_os tunel- tunelen turen tøj* ud_som uden_grun uden_kørekort uden_tøj
4 under_bordet unge_piger ur vaskeriet vasketøj* ved_jo ved_søen vej ver_fredag vere_alene verelser
4 verelser* vi_ved viske- vol* volsm- volsman volta- voltaget voltaget* voltaget_en vores_breve vorfo-
4 vorfor åbnet åen
5 -agene -anger -ebørn -egale -ejdet -eriet -evede -evøen -geren -giver -herne -ilmer -inger -kabet -ketøj
5 -kolen -loter -myker -neren -ngens -nkort -nrede -nsion -osten -ovlig -piger -ruede -rumet -serer -tiken
5 -tofer -tsaks -tålne -upede -usket -ørger <D>_<#> <D>_afpreser <D>_brød <D>_får <D>_i <D>_stalker
5 <D>_ver <H>_banker <H>_ringer <H>_råber <H>_steler <N>_blev <N>_huger <N>_hun <N>_snyder <N>_tager
5 <N>_truede af_<H> af_<N> altid_nye anony- anres anres* arbejder_sort arbejdet at_hun at_slå at_vi
5 bare_sige befamler* begået* besky- beskytelsespenge beskytelsespenge* bil blive_gift blote- bloter
5 bloter* bloter_sig blå* bolts- boltsaks butik- canab- containeren der_laver der_mangler drenge*
5 driker_på dømt* dør e efter eg_efter en_hashklub en_kvine en_pistol er_<H> er_dømt er_hans er_pusher
5 falsk filme- filmer for_<N> for_dem for_glad foreningens forsikringen fra_altanen fuske- fusket fusket*
5 fusket_med fyler* få get get_selv gift give givet* grave- går_in har har_begået har_blå har_et
5 har_fusket har_smadret har_snydt havemøbler hele_bloken heler- herverk_på hole_op huser huser*
5 huser_ilegale hår hår* i_bilen i_vinuet id id* igen* ike ike_en ike_kan ike_siger ilega- ilegale
5 ilegale* in_hos jeg_fant jeg_har jeg_tror jeres kan* keler- kokain* komun- konen krevede krevede* lange-
5 langer langer* lavet_inbrud lerer lås maler mangler_<#> med_<#> med_solbriler mig* min_<D> min_dør
5 min_pung nat naten navne nevøe- nevøen noget_men opgangen_og opkre- opkrever opkrever* pension pigernes
5 pleje- pusherne på_arbejde på_arbejdet på_legepladsen på_sin på_stien på_veten ruden_in runt runt_med
5 råber_og røver* sener* sex sex* sex_for sidet sidet_ine sig_for sige sige_at sin_bror sin_kereste
5 sin_søn sit_barn skat skolen skolepiger skudt slog slog* slået slår* slår_<D> smyke- smyker små_piger
5 solbr- solbriler som* spray- sprit- spritkørsel spritkørsel* spørger spørger* stak* stalk- stalker
5 stalker* stalker_mig stati- stofe- stofer store ståln- stålne taget taske taske* til_<H> til_sig
5 tolv_man tredje* trued- truede truede* truer* ulovlig ulovlig* vaske- vasketøj ved_børnene vener ver_nat
5 verts- vertshuset vil_se
6 -adsen -amser -anken -anker -cialt -elser -elset -ernes -heder -inlet -inuet -irmet -isker -kasen -mente
6 -mider -munen -nerne -oltog -reser -rfalt -tålet -ulede -viner <D>_a <D>_sider <D>_steler <F>_for
6 <H>_kan <H>_smadrede <N>_giver afpre- afpreser afpreser* at_stele bare befamler bestyrelsens betaler
6 biler* blev_taget blå borde- bror børnene* børnene_i chikanerer chikanerer* conta- dater de_små dek* dem
6 demente efter_min en_hel en_lejlighed en_vis en_volelig er_dealer er_volelig et_barn fingrene*
6 fingrene_i fra_malerfirmet fred får* før gange* grams- gramser gramser* gratis_mad gå_ud har_bidt
6 har_huget har_overfalet har_skudt har_svinlet har_truet havemøbler* hel hele hele_tunelen helst hos_os
6 huget huget* i_kasen inbrud* ine jeg_så kasen* kender_<N> kent kent* kniv_på komunen kone* kun kørek-
6 kørekort kører_altid lade lejligheder leser* livet maler- malerfirmet man med_hjem med_kniv men mors
6 mors* navn og_han og_hun og_nu overfalt overfalt* papir- pige* piler* polakerne* på på_livet på_os
6 reste- ruden ruled- rulede rører_ved sat_il seler_hash sener skral- skudt* smide- smider smider* små*
6 snyder_med socia- socialt socialt_bedrageri som_er sove sove* stele* ståle- stålet svinlet svinlet* søn*
6 tage_penge tager_imod taget_med trick- tror_<N> udbud uden_udbud ver_gang veten vi_har vinue- vinuet
6 volto- voltog voltog* voltog_en vores_post
7 -alske -drede -edlem -ekene -gaven -grene -ierne -møger -ntene -okain -ordel -penge -rdrer -reter -ruger
7 -skede -urene <#>_i <#>_seler <D>_bruger <D>_driker <D>_kører <D>_styrer <F>_lader <F>_steler <H>_laver
7 alarmen ale* at at_få bane banem- banemedlem banemedlem* banen banen* bilen biler- bilerne blok_<#>
7 bordel bordel* bøn cigar- cigareter cigareter* deken- dekene dekene* depos- der_bor der_ejer det_var
7 drenge døde en en_bane en_tyv er_banemedlem faktu- falsk- falske falske* feleskasen feleskasen* fingr-
7 fingrene for_sig forsv- garag- grun ham* hanler_med har_våben hos huger huger* ike_noget in ingen jobet
7 jobet* kase kaster* kiosken* kober- kokai- kokain kreve- kører* lavet min min_dater mine_dek mit*
7 når_han og_truer opfor- opfordrer opfordrer* opfordrer_til opgaven pas polak- polakerne prostituerede
7 på_jobet rygen råber råber* røver røver- salet sele seler_stofer sin sit skure- skyde- slet slet_ike
7 slår_sine smadrede smadrede* smadrer* smugl- sove_i stak strøm svinler* taget_af telefoner tever tever*
7 til_børn tre_gange truer_mig under* uners- vem_der veret vidvasker vidvasker* vores
8 -anler -asker -aster -derne -enker -erker -foner -lsens -lsket -nelen -renge -reste -rever -ryder -taler
8 -ueret -umper <D>_det <N>_slår af_kasen alarm- altid_ful at_<N> badet barn barn* besti- bestikelse
8 bestikelse* besty- bider bider_og bor_i breve damer dek dumpe- dumper dumper* dømt dømt_for er_<N>
8 er_prostitueret forbu- forfa- forfalsket forfalsket* fra* han_har har_forfalsket hjem høre i i_badet
8 in_i kaster keres- kereste kniv* komet korupt* lejli- lurer lurer* med_tesk ned og_<F> pistol* pitbu-
8 plynr- prostitueret prostitueret* runt* råd rører rører* sine* sit* solt som stal stal* stofer* så tager
8 tog tror truet tyven volelig* øl
9 -ageri -dofil -hklub -istol -kerne -yrker <.>_har <D>_som <N>_seler anmel- bedrageri befam- breve* cykel
9 da dom dyrke- dyrker dyrker* en_dreng er_med er_pedofil for_vol gik giver_de grafi- hashk- hashklub hene
9 hvor* inen laver_inbrud lovet_at med_stofer min_bil misha- noget* og_slår olie olie* opgav- pedof-
9 pedofil pedofil* pisto- pistol pusher pusher* ryger_hash råd_til se sine_børn skole- skunk skunk* slå
9 slår_sin smadr- små styrer_hele står* svinl- søn taget_<#> truer tøj ud_til ulovlit* vad
10 -alker -lerne -nyder -tyven -ørsel børn dealer* der drike- er_ike er_luder folks for_ham foreningen fra
10 fyler genem han* i_blok il* kaste- kører lader* luder luder* med narko- penge* pigerne sele* snyde-
10 snyder snyder* tanke- tanken tesk teske- ting to* truet_mig tyvek- verel-
11 -lelig -nerer -orupt -ovlit -udene af at_<F> betal- deale- dealer er_en er_korupt forsi- fulma- hun_er
11 ike_er kone kontanter korup- korupt krimi- overf- slog_en steler* to ulovlit ver vise volel- volelig
11 vores* våben*
12 <F>* <N>_fik bag* de_er den* det_er dreng egen er_heler hash havem- heler heler* il_til lader nok om_at
12 prost- sin_kone stele stele- steler tre vidva- vol
13 -ealer -gerne -rerne forgi- hos_<N> hun hvor igen noget tyv tyv*
14 -ingen -teler bedra- biler en_pige i_en misbr- mod pushe- siden sort* ved*
15 <D>* folk foren- hash* og pige piger- våben
16 -anter il kasen kniv seler sort ulovl-
17 -kelse -usher de for_at ful* har_stålet
18 <D>_<N> han min* piger
19 <F>_<N> bag ham piler slår uden
20 under
22 ful
27 penge
"""
WEIGHTS = {
    word: int(line.split()[0]) for line in _WEIGHED.strip().splitlines() for word in line.split()[1:]
}
