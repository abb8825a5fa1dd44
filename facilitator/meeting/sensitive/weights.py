"""What each word, beginning, ending and pair weighs in an accusation; written by `tests.guard.learning`."""

BIAS = -16
# Tenths, then everything that weighs so much: "hash", "narko-", "-tyven", "<H>_har", "sælger*" (beside somebody).
_WEIGHED = """
-18 <#>_<H>
-17 med_at
-16 altan god
-15 <N>_<#> til_<N>
-14 fores- god* kafe
-13 er_på ike* in_for mad vil*
-12 <#>_er <F> <N>_<.> blev* bloms- bor_på fant* for_de prøve- tak trome trome* åbent
-11 -dagen altid* at_flyte dk efter- flot gør* lopem- lys* vejen år
-10 -arken -kerer -piler -øglen <#>_år <D>_blev <D>_fik <H>_seler <N>_<D> <N>_og <N>_vil dement det* friti-
-10 få_en her hjalp hjalp* hus invit- jeg* kl leger med_<N> miste- møde nøglen også* om* på_trapen sagde
-10 sagde* skriv snak spiler stålet_sin taler* vaner
-9 -avner -elper -inget -kater -keste -temer <H>_<#> <H>_i <N>_kan adhd adhd* blev com drile- er_god find
-9 find_mig flyte har_adhd have* heken* hilse- hjelper hos_<D> høns kender_ale kreft lys mad* musik nøglen*
-9 og_<N> og_går på_altanen ringe- savne- savner set* spørg_<N> svare- sød sød* vi
-8 -enger -esion -hjelp -kreft <.>* <.>_<N> <.>_dk <D>_<H> <D>_er <D>_slog <F>_har <N>_om aftal- armen
-8 autis- bedst- børnene_til de_anre demen- depre- der_er der_styrer er_min flere for_<D> for_mig fra_vores
-8 fået* gode hanle hans_<N> har_lånt har_nøglen have insta jeg jeg_bor kan kl_<#> lampe lånt lånt* maj
-8 når_hun nøgle* op_fra plads psyki- skal skal* skiso- slår_altid smed smed* snak_med snake- snap spørg
-8 sted taler tegne- til_politiet truer_med ved_<H> vere_med
-7 -edste -eslår -ngede -nvejr -skine -viser -yklen <D>_falt <D>_går <D>_gør <D>_kat <D>_side <F>_og
-7 <H>_fik <H>_som <N>_tør adhd_og aflev- angst arbejde baby bedste blomsterne brug brug_for cyklen
-7 efter_et en_flot en_snak er_gået er_mega falt falt* fant fik_stålet for_ale for_høj foreslår fra_<H>
-7 fødse- gamle_<N> gerne gode* gres gået hans_arbejde har_brug har_de har_fået hek helt hjelp- højt
-7 hører_stemer inlat inviterede is jeg_er klase koret køres- larme- lavet_en lege leser_højt lys_på låner
-7 med_børnene mega mega* melem ned_fra nøgle nøgle- og* op op* parkerer parkerer* plene- på_luket regnv-
-7 regnvejr ring ring_til ringede skole snydt_af stemer stige sumba taget_bileder telefonen th til_<F>
-7 to_gange trape- vaskekort venli- vil_vere
-6 -ailer -arked -bejde -børne -dning -eklub -ement -enlig -istet -kedet -kenen -lavet -lenen -neret -ntakt
-6 -ratis -ravid -relse -riler -talte <#>_har <D>_altid <D>_fant <D>_fra <D>_hek <D>_leger <D>_slår <D>_tog
-6 <F>_fant <H>_<.> <H>_på <N>_<N> <N>_leder <N>_sider alrig* anore- at_spørge ban bange bat* bedste* benk
-6 bileder* blev_snydt boler burde* busen* bøt_her de* dejli- deler dement* der_komer efter_en en_benk
-6 er_den er_glad er_gravid er_helt faler fire_børn fodbo- for_hele foran fået føl gamle gang_igen gav
-6 grati- gratis gravi- gravid gravid* grile- gå gør har_bat har_ike har_mistet hej hek* hjelper*
-6 hjemelavet hul* hun_får i_ban i_uge i_vekenen inkøb inlat* k k* kan_<N> kan_ike kat* klase* kontakt
-6 kreft* kreft_og laver_mad leder* leger* leger_med lopemarked mail mangler_en medic- meget meget* mig_på
-6 mistet mistet* mvh mvh_<N> ned* nogen nu ny_i når* når_vi og_det og_kan os* over* parke- parki-
-6 penge_til plenen repar- ryder ryder* seler_gode seler_hjemelavet ser* sin_bil snydt somer- spile-
-6 spiler_i spiseforstyrelse spiseforstyrelse* start- styrer_grilen står_for take ti* til* tit tolk tolk*
-6 trail- trailer treng- trenger trenger_til tvang- uden_at uge_<#> unerv- varev- varevogn vek vek_i veken-
-6 vekenen venin- venlig veret* veret_på
-5 -angen -caden -dosis -elsti -ernet -evogn -freni -getøj -idlit -ilsen -imers -jelpe -kimel -lasen -lepsi
-5 -melig -naker -orgen -orier -pchat -pgang -pørge -ravlt -rigen -riger -rkert -teret -tovet -varer -ykisk
-5 -ården <#>* <#>_og <.>_com <.>_k <D>_havde <D>_heder <D>_hælder <D>_mangler <D>_parkerer <D>_paser
-5 <D>_prøvede <D>_vaskemaskine <F>_taler <H>_hanler <N>_ike <N>_står a_er ale_børnene alshe- alsheimers
-5 alsheimers* altid_venlig an at* at_tage bange_for bar bar* bar_mine bil_blev bileder bileder_af
-5 blev_overfalet blomster* boligforeningen boligforeningen* bør bør* cykelsti deler* dement_og depresion
-5 der_står der_var dk* en_flad en_overdosis en_pung epile- epilepsi er_bange er_slem er_sød facad- facaden
-5 fast fb feles* fik_smadret fire flad flink flyte- for_boligforeningen fordi forke- forkert forto-
-5 fortovet fra_krigen fugle- funet* fået_ny fået_stålet gaden giv giv_<N> går_tur hanler* har_funet
-5 har_lat har_ptsd har_skisofreni heder heken hilsen hilsen_<N> histo- historier hjalp_mig hjelp hjelpe
-5 holdt holdt* holer i_gang i_maj i_skole ide inlat_på intet jeg_låner kafe* kager kager* kl* klasen
-5 kloken kloken* kontanthjelp kontanthjelp* kontanthjelp_og krige- krigen kører_taxa larmer larmer* leget-
-5 legetøj legetøj* leverer leverer* lider lider_af liger lil lil_<.> lopemarkedet luket man_kan mange
-5 mangler* min_mor min_snap mine_varer mødet ny* nøglen_til og_<#> og_skriger opgang os_en overdosis paser
-5 paser* piseriet* porte- prøvede prøvede* prøvede_at psykisk psykisk_syg psyko- ptsd ptsd* ptsd_fra ros
-5 sal_til same* skime- skimel skisofreni skisofreni* skrig- skriger slem slog_mig snaker snap_<N> snapc-
-5 snapchat snen som_har spørge synes så_man søde søde* sønag tak_til take_<N> tale taler_med teper teper*
-5 tid tidlit til_mig tit* travl- travlt tur tvangsfjernet tvangsfjernet* vant vant* varer vaskemaskine
-5 vaskemaskine* vente- ver_dag vh vh_<N> vil vist x
-4 -agram -betes -cykel -dalje -ekede -enget -enine -ening -eslog -ideør -iktok -ilser -ilyke -keter -klava
-4 -koven -liker -lsdag -lytet -meret -nagen -oftet -orman -polar -reset -tanen -tenen -tisme -tmail -tyker
-4 -ukede -veret -ynger -ådets <#>_<N> <D>_bil <D>_børnene <D>_hanler <D>_hjelper <D>_kom <D>_leverer
-4 <D>_låner <D>_ryger <D>_sagde <F>_blev <F>_bliver <F>_bør <F>_hjalp <F>_kom <F>_ringer <H>_slår <N>_bor
-4 <N>_for <N>_forteler <N>_laver <N>_mangler <N>_synes af* afven- afvening afvening* aids aids* ale
-4 alkoholiker alkoholiker* altan- altanen altanen* altanen_og armen* at_hanle autisme autisme* bager
-4 bager* bakla- baklava bange* bat benet besøg* bipol- bipolar bipolar* blade breke- brekede bytep-
-4 bytepengene børn_der børnene c_<H> cykle- cykler* dag de_bedste den_står depresion* der_blev det_her
-4 det_treker diabe- diabetes diabetes* dot driker_sig eg eg* elste- elsterådets elsterådets_<D> en_medalje
-4 er_<#> er_alene er_bipolar er_fra er_inlat er_lige er_numeret er_ny er_senil er_så faren_er feles fik
-4 fik* fjern- flink- flytet folk_i for_børn forel- foreslog foreslog* foreslog_en forma- forman forman*
-4 frivi- fået_en fødselsdag gange_han geste- god_til grese- greset greset* greset_for gril gå_hjem går*
-4 går_med gårdf- gør_det gør_et har_<H> har_autisme har_diabetes har_kreft har_spiseforstyrelse hej* her_i
-4 hilser hjalp_med hjert- holer* holer_altid holm holm* hotma- hotmail hun* hun_må hune hus* høj højt*
-4 hører i_klasen i_skoven i_vores inbrud_hos ingan- instagram inviterede* jeg_heder kanyler* kede kender*
-4 klage- klager* klaver* klipe- kluben* kome* komer lave lekti- live lofte- loftet luket* lytep- lyter
-4 lyter* låner_gerne lånt_mig lægger_videør løbet løbet* mad_til med_<D> med_stres medal- medalje mesen-
-4 mesenger mine_børn morge- måned møble- møbler ned_ved numer- numeret nytår- og_<H> og_ringede og_smadrer
-4 om_det ordet os_til overfalet_i parkerer_sin paser_vores plenen* pose* pris på_<D> på_<H> på_fb på_insta
-4 på_mesenger på_sidste rabat rabat* regnskabet* rolat- ros_til ryger_på samen samler_skral sat savner*
-4 selv_i senil senil* sig* siger_<D> sinsyg* skater skove- skoven skovl- skral skral* skrevet_det skriv-
-4 skriver slukede slår_greset slår_plenen snabe- sne sne* somerfesten sp sp_<F> spise- spørg_efter sted_at
-4 stile- stope- stres svar svarer svarer* syg_og synes* synes_der synge- synger synger* taxa* telefonen*
-4 thi ti tikto- tiktok til_somerfesten tilyk- tilyke travlt* treker_in ture ture* tyve unerviser
-4 unerviser* unerviser_i var vek* venine venine_<N> videør vil_take vis* vores_kat åbent* år*
-3 -aften -arere -artet -deler -dicin -døren -eafal -ealet -egnet -elavn -emens -engst -estol -estop -gelit
-3 -glene -idste -inson -koman -lager -laget -mater -nabel -ngler -nktum -nling -nstre -odbol -odrer -ogade
-3 -olhol -ordan -orsøt -perne -rilen -rkere -sning -teket -toret -trisk -ulvet -urant -utist -vmord -yngen
-3 -ørene <#>_spørg <.>_<H> <D>_banker <D>_giver <D>_kender <D>_klager <D>_mig <D>_og <D>_ringede <D>_siger
-3 <F>_afleverer <F>_burde <F>_får <F>_gør <F>_holdt <F>_kører <F>_luker <F>_sagde <F>_smed <H>* <H>_klase
-3 <H>_mangler <H>_st <N>_driker <N>_h <N>_han <N>_hjelper <N>_kender <N>_kører <N>_lun <N>_også <N>_savner
-3 <N>_siger <N>_spiler af_en af_min afals- afdeling afleverer afleverer* ale_i alrig_tilbage anen_sal
-3 apote- arbejder* at_parkere at_reparere at_tale autist autist* aviser baner* benk* bestyrelsen* biled-
-3 bilit bilit* blev_brent blev_slået blevet_dement brent_af byen* børn_og bøt bøt* cykel- da_jeg demens
-3 den_er depresiv depresiv* der_gør der_åbent det_hele det_skal det_til doner- doneret doneret* dot*
-3 drengene døren- dørene ebler ebler* efter_kl elre_dame en* en_elre en_god en_hamer er_autist er_dement
-3 er_der er_det er_falet er_flytet er_narkoman er_syg er_vek et_fodbolhol falet fant_min faste- fastelavn
-3 felesarealet ferie ferie- ferien flink* flot* flytede_in flyter_møbler flytet* fodbol fodbolhol fodre-
-3 fodrer fodrer* fodrer_fuglene for_børnene for_en for_hjelp for_travlt forsøt forsøt* forsøt_selvmord
-3 freml- fuglene fuglene* funet fået_barn fået_konstateret fået_tvilinger fødselsdepresion
-3 fødselsdepresion* først først* gange- gangen gerne* gmail gmail* gode_boler godt grilen grilen* gulve-
-3 gulvet gynge- gyngen gået* går_i h h* h_på hamer har_<#> har_bøt har_doneret har_fem har_forsøt
-3 har_fødselsdepresion har_købt har_lovet har_malet har_parkinson har_startet har_styr har_taget har_åbent
-3 heder* hegn hegn* heken_for hele_vejen helt_vek her_lengst hjelp_til hjertestop hol hos_<H> hul hul_i
-3 huske hygel- hygelit højt_men i_bestyrelsen i_ferien i_gulvet i_sankasen i_vil ike_det in_ad insta-
-3 insta_<N> jeg_<D> jeg_var kaser- kaserer* keleren kender_de kere klager klager_over klase_har kloke-
-3 kom* konst- konstateret konstateret* konstateret_demens kune kvarteret kvine* købt købt* larmer_når
-3 lengs- lengst lever- lile_<N> luket_afdeling låner* låner_min mail_<N> malet* man_i mangl- mangler
-3 med_de med_den med_min med_på medicin melem_<#> men_han mig_sin min_trailer min_venine morgen må_ike
-3 møder narkoman narkoman* narkoman_og nat* nye_låse når_man og_bliver og_ingen og_jeg om op_til ordet*
-3 os_ale over_vejen p* paker paker* parkere parkerer_på parkinson parkinson* paser_mine psykiatrisk
-3 punktum på_<N> på_ferie på_fortovet på_instagram renov- renoveret reparere reparerer reparerer*
-3 reparerer_cykler resta- restaurant ringede* ringede_til runt_om sagde_at same_dag samle- samler samler*
-3 sanka- sankasen sat* sat_ud savner_<N> selvm- selvmord selvmord* sent sider_på sidst- sidste sig_på
-3 siger_<N> sin_boremaskine sin_dater skal_vi skift- skriv_<N> skriv_til slik_til slået_ned slår_på snabel
-3 snabel* snabel_a somer sover_godt st st* startet startet* startet_et stod* styr styr* styr_på stålet_to
-3 supe supe* sur sur* søger søger* tager_telefonen tak* tale_med tid* til_<D> til_fastelavn til_skuret
-3 til_venstre tjek tlf tlf_<.> to_cykler tovho- tovholer tovholer* tur* tur_med tvili- tvilinger tyver- ud
-3 vaner* vanet var_inbrud var_sur varer_op vem_er venst- venstre vere vere* veret_inlat vi_mangler
-3 vi_savner vi_skal vil_gerne vorda- vordan vores_børn vores_cykler åbent_hus øje øje_med øl* ønske-
-3 ønsker ønsker* ønsker_en
-2 -ampen -arede -armer -baren -bning -cebok -diner -dprop -dtryk -ehave -eling -emelt -ering -erter -evner
-2 -furet -gerer -gning -hemet -iativ -icial -ilføj -inker -insyg -ister -jener -kifte -kiner -liper -loken
-2 -meren -mning -mster -ngang -ntede -ofren -opede -ovede -ovler -raper -resiv -risen -rnavn -rnene -rudet
-2 -scord -sitiv -skade -stisk -tabus -tedet -teren -terer -udent -urtit -ytede -ørlat <#>_<.> <#>_b
-2 <#>_holer <#>_på <#>_ver <.>_nej <.>_net <.>_th <D> <D>_<.> <D>_c <D>_gul <D>_hilser <D>_hører <D>_laver
-2 <D>_på <D>_samler <D>_var <D>_vil <F>_fortalte <F>_fremlagde <F>_huger <F>_lovede <F>_skal <F>_svarer
-2 <F>_tager <F>_tog <F>_ventede <H>_larmer <H>_paser <H>_skyder <H>_trenger <H>_vaner <N>_a <N>_al <N>_b
-2 <N>_de <N>_i <N>_skal <N>_x a_hotmail af_nytårsaften al al* alrig_ud altid_pent antab- antabus antabus*
-2 at_<H> at_blive at_gmail at_gå at_lave at_sluke at_snake autist_og b_<H> baner beste- besøg_af bil*
-2 blive bliver* blodp- blodprop blodprop_og blodt- blodtryk blomster bolig bolig* bor_her borem-
-2 boremaskine brugernavn brugernavn_er brød busen buskuret butik bør_skifte børnehave børnehave* cpr
-2 cykelskuret da_der de_<N> de_elre del det_siger disco- discord discord_<N> dot_com drengene_sine dytig
-2 ejeno- ejenomskontoret eler eler_<N> eleve- eleverne en_blodprop en_depresion en_til en_uge er er_<F>
-2 er_alkoholiker er_fantastisk er_flink er_hiv er_manio er_pensioneret er_rar er_sinsyg er_skisofren
-2 er_sygemelt er_tørlat er_udviklingshemet et_godt faceb- facebok fanta- fantastisk far faren fem flytede*
-2 fodrer_duerne for_os for_sent for_tidlit forta- fortalte fortalte* fortalte_om forteler forteler*
-2 fra_blok fra_keleren fremlagde fremlagde* fyrer fyrer* få* fået_kreft først_efter gang_i gange_om gardi-
-2 gardiner gardiner* gester giver_kafe glad* gmail_dot god_at godt* grun_af gul gul* gul_gård gå_på går
-2 går_alrig går_ud gård gård* gårde- gården gør_hele gør_når har_en har_luket har_shavarmabaren har_tre
-2 har_vanskade hash_i have_en hele_kvarteret hele_opgangen hele_someren hilser* hilser_altid hiv hiv*
-2 hiv_positiv hjelpe* hjørn- holdt_en holer_øje hos_min hotmail* huler_der hurti- hurtit huske* høj* højre
-2 hørte i_busen ike_få ike_kome imod_paker initi- initiativ initiativ* initiativ_til inlat_med insta_er
-2 inviterer inviterer* jeg_foreslår jeg_synes kampen* kan_<F> kan_huske kl_<.> klasen* kliper kliper*
-2 knalerter kolon- komer_hjem komfuret konta- kører_uden lampe- lave* leder leder_efter lere lere* liger_i
-2 live* live_<.> loved- lovede lovede* lovede_os luker* luker_for låse mail_er mails malet man_kune manag-
-2 managen mangler_hjelp manio manio* manio_depresiv med_os med_politiet men_<N> men_det mig_da min_insta
-2 min_kone min_mail min_mors min_plads mine* mine_planter mit_<H> mit_brugernavn mobni- mobning
-2 mod_herverk mor_på musik* måler måler_blodtryk naten* ned_på nej* net nogle nu* numeret_til ny
-2 nytårsaften når_jeg ofici- oficial oficial* og_de og_har og_henes også om_managen om_sin om_sønagen
-2 onsda- op_på opgan- opleg opleg* os_svar p penge- pengene pengene_i pensioneret pensioneret* pent*
-2 pigek- planter* politiet_da pose posit- positiv positiv* postkasen prise- prisen prisen* privat* profi-
-2 pung pung_og punktum_com på_anen på_antabus på_grun på_mails på_mig på_pengene på_psykiatrisk
-2 på_snapchat på_tiktok på_traper rar regni- regning ros* selv_med sen shava- shavarmabaren shavarmabaren*
-2 sidst sidst* siger_at sin_scoter sine_gamle sinsy- sinsyg skal_have skifte skifte* skisofren skisofren*
-2 skovler skrev skriv_<D> skriv_på skule sluke sluke_komfuret smile- snake snake_med snap_x snydt* som_<N>
-2 someren sover spiler* spiler_klaver st_<.> stemer* stofer_i stopede stopede* stude- student student*
-2 støj svarer_ike syg sygem- sygemelt sygemelt* sygemelt_med synes_<N> sønag- sønagen t t_<.> tager_sig
-2 taget_initiativ tak_for tale_om taxa tesk_af tid_til tiktok_<N> til_at til_festen til_højre til_inkøb
-2 til_kl til_os tilfø- tilføj tilyke_til ting_på tit_gester tog_bileder trafi- traper tre* trenger* tret
-2 tret* tret_af truer_folk truet* tyverier tørla- tørlat tørlat* tørlat_alkoholiker ud_af ud_om udvik-
-2 udviklingshemet udviklingshemet* uge ukr ukr* ukr_<.> under_<N> unge vaner_blomster vansk- vanskade
-2 vanskade* var_god varer* venlig* ventede ventede* ventede_på ver_morgen verkt- vi_bor videø- vil_have
-2 vinuerne viser_drengene x* x_<N> øje*
2 -adrer -afiti -arnet -ebror -efter -eglad -egået -ejder -ejede -elsen -engen -erede -felit -idset -ighed
2 -inere -itien -kopat -leder -liser -lmede -merer -mling -ngene -nkene -ntret -ocker -onist -prang -ratet
2 -rsdag -rsleb -sager -selig -sitet -situm -støte -tbøse -tiker -tivet -toren -tyrer -verne -ølser -ørste
2 -øveri <#>_man <D>_at <D>_betaler <D>_køber <F>_kaler <F>_kender <F>_siger <F>_vidvasker <F>_åbner
2 <H>_brød <H>_de <H>_han <H>_råber <N>_bliver <N>_bloter <N>_bryde <N>_bryder <N>_går <N>_har <N>_kiger
2 <N>_klase <N>_pusher <N>_skriver <N>_snupede <N>_stak <N>_stal <N>_steler ad af_børn af_foreningens
2 afal_og ale_anre ale_ved alene_hele alere- alerede alt ansit- ansitet arbej- arbejder at_betale at_de
2 at_hole at_vere b_han bad badev- bagef- bagefter banker banker* banker_sine barnet begra- begåe- begået
2 benkene berer berer* bestyrelsen betaler_sort bide boligstøte brener brener_afal brener_containere
2 brent_min bro bryde bryde* bryde_in bryder_in burde bus cigareter_til coke* compu- containere
2 containere_af cykel_i den depositum der_brener der_sover det_same dreng_ned drengene* drike* drike_og
2 duer duer* duerne* dyrker_skunk efter_<F> efter_han ejer ejer* eleva- elevatoren elevatoren* en_fyr
2 en_kniv en_ny en_økse ene er_bare er_fin er_henes er_ligeglad er_siker fat fat_i feles- fem_minuter
2 filmede filmede* filmer* filmer_in fliser fodrer_duer folk_sort for for_<#> foreningens* forteler_de fr
2 fra_de fylt få_boligstøte føler føler* føler_efter gamel gamle* gift* giver gjort godt_vem grafiti
2 grafitien grafitien* han_ike han_sele han_tage har_bileder har_gjort har_kørt har_lavet har_loket
2 har_solt har_tent har_to hash_fra haven hel* hel_kase henes* henge- henger henger* herve- hjem* hjeme-
2 huget_min højt_for høre_det hører_<H> i_ansitet i_køen i_mangler i_skuret i_vaskekeleren ike_løn
2 imod_penge inbru- inbrudene jake jeg_hører kamerer kamerer* kamph- kaster_ting keleren_og kiger_in
2 kirke- klokerne knalerter* komunen_for kørekort* kører_ful kører_res kørt kørt_en kørte lad lader_den
2 legep- legepladsen lejlighed lejlighed_ful leker leker* ligeg- ligeglad lile lileb- lilebror loket
2 loket* lovet lovet* luftb- luftbøse luftbøse* luftbøse_efter luter løber løber* løn lørda- løs man*
2 maski- med_børn med_ham med_luftbøse med_regnskabet med_vilje mens* mig_og min_dreng min_kat min_knalert
2 min_lilebror min_pas mod_børnene mor netet neto* ny_bil når_det nøgen- nøgenbileder og_bor og_filmer
2 og_griner og_seler og_slå og_truet og_vil overfalet* pensionist piler_til plade- plader plejede
2 plejede_at pluds- pludselig polit- prostitueret_og psykopat puter* på_<#> på_at på_bygepladsen på_en
2 på_netet på_noget pølse- pølser pølser* racistiske racistiske_ting referatet regnskabet res res* ridse-
2 ridset rige ringer rocke- rocker ruden* ryger ryger* råber_racistiske røveri salet* sate* seler_de
2 seler_kokain senge- sengen set_<H> set_<N> seter_il siden_af sider_i sig_til sin_computer skat* skate-
2 skralespanene skudt_efter skyder_med skød skød* slik* slået* slår_hans smadrer smyker* smyker_fra
2 små_drenge snupe- snupede snupede* snyder_de snyder_i solt* solt_min sort_og sort_som spiler_højt spran-
2 sprang sprang* spred- spyte- stak_en stationen steler_cykler steler_i steler_kober steler_smyker
2 sten_efter stien stike- stiker strøm_fra styre- styrer styrer* stålet* stålet_fra står svinlet_med
2 svøme- så_<D> så_<N> så_hun tag tage_min tager* tager_de tener_il tent* tent_il til_børnene tilfe-
2 tilfelit ting_fra ting_og to_år tog_pengene tolv torsd- torsdag tromp- ud* uden* uden_om ugen
2 under_sengen unersleb unersleb* valet vanet* var_ful vaske- ved ved_at ved_en ved_godt ved_kiosken
2 ved_pigerne ved_siden ved_skolen ved_stationen vener* ver_lørdag vi* vi_kan vil_ike vilje vis vis_i
2 volelig_psykopat volte-
3 -acist -adser -anket -arage -arket -astet -bulen -drese -egynt -ejler -ekten -emede -erfor -erier -etale
3 -etalt -føler -halen -igene -ilhol -itiet -lever -maten -ngsel -nifer -nting -onyme -pirer -ravet -rdags
3 -redje -riner -roner -rverk -rødre -ykler -yveri -ælder <#>_kroner <#>_årige <.>_<.> <.>_sal
3 <D>_chikanerer <D>_fest <D>_han <D>_kiger <D>_rører <D>_røver <D>_tever <D>_udlejer <D>_voltog <F>_er
3 <F>_snyder <H>_b <H>_bor <H>_dyrker <H>_hos <N>_arbejder <N>_bil <N>_der <N>_er <N>_garage <N>_ryger
3 <N>_råber <N>_slog <N>_voltog af_de af_sin afal* afpreser_de alkoholiker_og anonyme arven banket banket*
3 begyn- begynt begynt* begynt_at beholer* belte benke- benken* betale betalt betalt* bidt* bloke- bloken
3 bloken* bo bor brost- brosten brudt brudt_in bruger bruger* brut bryder* bryder_sit brødr- brødre buser-
3 buserne bygep- bygepladsen børn_på børn_som børnehaven_med bøt_i c* coke cykel* cykler dag* dame
3 de_gamle de_to der_seler der_stal derfo- derfor det det_kan dreng* dreng- dreng_uden driker_og
3 driver_bordel drivhuset du duern- duerne dyrker_hash efter* efter_busen efter_mig eget eks elre_damer
3 enlig er_begynt er_enlig er_ful fakturerer fakturerer* fakturerer_for fejle- fejler fejler_noget fengsel
3 fengsel_for feste- flere_gange folk* folk_med for_nøgler for_penge for_skolepiger forsk- fra_vertshuset
3 freme- fremede ful_af ful_i gang* garage garage* gemer gemer* gemer_våben genbr- giver* givet givet_sin
3 griner hals han_bor har_<N> har_banket har_betalt har_brent har_brudt har_givet har_kniv har_skiftet
3 har_sparket hash_på hashklub* hele* henter herverk herverk* hjem_i hole huler* hun_heder hun_ike
3 hun_seler hunen hunen* hælde- hælder i_<H> i_det i_drivhuset i_elevatoren i_fengsel i_går i_haven
3 i_kelerumene i_lomen i_lørdags i_min i_opgangen i_svømehalen i_to i_år ike_fejler ike_gå in* in_til ine*
3 ine_for ine_i ingen- ingenting jeg_ved kamer- kan_høre kan_stå kaster_sten keler keler_er keleren* kige
3 kolek- kolekten komer_i komunen* konen* konen_ver kort krever krever* krone- kroner kvine- køre* later-
3 latergas latergas* laver_grafitien lavet_herverk lejligheder* lejligheder_og lejligheder_til leser lige
3 ligen- ligene ligene* lomen lute lyver_om lægge lægge* lægger* lørdags med_<F> med_belte med_en med_et
3 med_piler med_pitbulen med_til mens midag mig min_eks min_søn min_søns min_telefon mit_vasketøj mod*
3 motor- naten_og ned_i nede nede_på neto noget_der nye og_driker og_en og_så olie_i omkle- op_af opgangen
3 os over_for papirer parkeringspladsen penge_fra penge_in penge_og pensi- pent piger_i pigerne_om
3 pitbulen pitbulen* plads- pladser politiet postkaser pudse- puter på_børnene på_det på_ham
3 på_parkeringspladsen racist racist* ringer* ringer_falske rodet røver_folk sager sal* same sate sate_il
3 seler_cigareter seler_latergas seler_piler seler_smøger seler_stålne seler_til sidet* siger_hun sin_egen
3 sin_man sine sine_vener sit_eget sit_tilhol sjov skiftet skolens_<D> slået_ruden slår_de slås slås*
3 smøge- smøger smøger* smøger_til snife- snifer som_ike sparket spore- spren- stal_min stiker* stofer_fra
3 stofer_til strøm* stå stålet_min stålne_biler stålne_cykler stålne_varer står_og svømehalen så_selv søns
3 talte tar tar* tar_af telef- telefon* tener tener* tever_sin til_containeren til_sine tilho- tilhol tog*
3 trakt- tredj- tredje turen uden_for uden_grun udlej- udlejer udlejer* ulovlit_til var_<N> var_ike
3 vaskekeleren vasker_penge vat vat* ved_ale ved_vem veken vem vem* ver_veken verelser_ud veret_i
3 vidvasker_penge vil_se vis_de viske- vores_penge våben_i årige økse
4 -alert -amler -armen -asene -ejdet -ergas -esker -esket -gaver -gvogn -ifter -inler -ionen -irket -jorde
4 -kohol -lagde -lefon -lejer -lorin -lsman -nslag -ordet -orfor -orvet -osken -ovlig -ragen -rager -redag
4 -rumet -ruset -tsaks -umene -usket -voger -årige -øgler <D>_<#> <D>_befamler <D>_brød <D>_dyrker
4 <D>_vidvasker <F>_opfordrer <F>_vil <H>_er <H>_får <H>_kaster <H>_lurer <H>_smider <N>* <N>_berer
4 <N>_blev <N>_lurer <N>_lyver <N>_overfalt <N>_tager <N>_tog adres- adrese af_vores afal alene_i alkohol
4 altså anen anre_hune arbejdet at_den at_se bedrager bedrager* befamler* befamler_piger behol- beholer
4 berer_kniv berus- beruset betaler* bidt blive* blok blå* bo* bolig- bolts- boltsaks bordet brene bryde-
4 bryder brød* brød_in børne- børnehaven campi- campingvogn chika- cykler_i danko- dankort dater* de_ike
4 der_kører der_liger der_mangler det_gjorde drive- driver driver* duerne_og dør e efter_at efter_folk
4 elev en_<D> en_elev en_man en_rejse er_beruset er_et er_hans fengs- forsikringen* fra_sin fredag frem
4 ful_ver fuske- fusket fusket* fusket_med fyr* får gange garagen gemt gemt* gemt_en gjord- gjorde gå_til
4 han_heder har_blå har_fusket har_gemt har_slået har_snydt har_tesket har_veret havemøbler hene* henes
4 henes_smyker hjem_med holer_en hælder_klorin høj_musik hører_det i_ale i_garagen i_skat i_vaskeriet
4 i_åen ike_en ike_siger il_i imod_bestikelse inbrud_i jo_godt kaler kaler* kanon- kanonslag kate
4 kelerumene kiosk- kiosken klori- klorin klorin* knalert kober kober* kokain_i kviner køber køber* køen
4 køre kører_med kører_påvirket laver laver* lurer_på lyver lyver* lånte lånte* lås løn* mangler_<#>
4 mangler_der mangler_et med_pistol min_cykel min_hun minre- minreårige misbruger misbruger* misbruger_sin
4 navne_men noget_i nyt når når_<N> når_de nøgler og_arbejder og_kun og_kører og_lader og_tager om_naten
4 oplys- oplysninger oplysninger* os_anre os_med overfalt_en penge_for penge_under pige_på piger* pigerne*
4 pigernes på_arbejde på_arbejdet på_legepladsen på_min på_skolen på_to på_torvet påvir- påvirket
4 påvirket* rejse retet retet* ruden_in ruder- ruderne røver* se_<N> seler* seler_snus selv ser set
4 sig_for siger_han siker siker_på sin_døde sin_hun sin_kat skube- slået_min slået_sin slår_børnene
4 slår_hene snus snus* sover_på spark- spiler_høj stele_i sten sten* svinler svoge- svoger telefon tent
4 tesker tesker* tesket tesket* tesket_en til til_minreårige til_pigerne til_vol tog_min tolv_man torve-
4 torvet truede_mig truer_os tunel- tunelen ud_som uden_tøj ulovlig ulovlig* under_bordet upase- upasene
4 upasene* ur vaskeriet vasketøj* vej vener ver_fredag verelser verelser* vol* volsm- volsman voltaget*
4 voltaget_en vorfo- vorfor åbner_vores åbnet åen
5 -agene -anger -atene -egale -elset -eriet -ernes -evede -evøen -geren -giver -herne -ilmer -inger -kolen
5 -loter -mente -neren -ngens -nkort -nsion -osten -piger -rente -serer -taget -tofer -tålne -upede -viner
5 -ørger <D>_afpreser <D>_får <D>_sider <D>_stalker <D>_ver <F>_leser <H>_banker <H>_kan <H>_ringer
5 <H>_steler <N>_huger <N>_hun <N>_snyder <N>_truede <N>_truer af_<H> af_<N> anet anony- anres anres*
5 arbejder_sort at_hun at_vi bare_sige barne- begået* besky- beskytelsespenge beskytelsespenge* bil
5 blive_gift blote- bloter bloter* bloter_sig blå borde- brent- brente butik- butiken børnene* canab-
5 containeren dem demente der_altid der_laver drenge* driker_på efter efter_min en_hashklub en_hel
5 en_kvine en_pistol er_dømt et_barn falsk filme- filmer for_glad foreningens forsikringen forsø-
5 fra_altanen fred fyler* få genem* get get_selv gift_ud give givet* grave- går_in hans har har_altid
5 har_begået har_bidt har_et har_sidet har_smadret har_voltaget hel hele hele_bloken hele_tunelen heler-
5 herverk_på hole_op huser huser* huser_ilegale hår hår* i_<N> i_vinuet id id* igen* ike ike_kan ilega-
5 ilegale ilegale* in_hos jeg_fant jeg_har jeg_tror jeres kan* katen- katene keler- kiger kiger* kniv_på
5 kokain* komer_fra komun- konen krevede krevede* lange- langer langer* lavet_inbrud lerer maler med_<#>
5 med_solbriler mig* min_<D> min_dør min_pung mit nat naten navne nevøe- nevøen noget_men opgangen_og
5 opkre- opkrever opkrever* pension pleje- pusherne på_stien på_veten racis- runt runt_med råber_og røver
5 sal sex sex* sex_for sidet sidet_ine sige sige_at sin_bror sin_kereste sin_søn sit_barn skat skolen
5 skolepiger skudt skur slog slog* slå* slået slår* smider* små_piger solbr- solbriler som* sprit-
5 spritkørsel spritkørsel* spørger spørger* stak* stalk- stalker stalker* stalker_mig stati- stofe- stofer
5 store ståln- stålne søen søn* tager_imod taget taget_med taske taske* til_<H> til_de til_katene til_sig
5 ting* tredje* truer* truer_ale tøj* uden_kørekort unge_piger ved_jo ved_søen vere_alene verts-
5 vertshuset vi_ved volta- voltaget vores_breve
6 -adsen -amser -anken -cialt -ebørn -edlem -elser -heder -inlet -inuet -irmet -isker -kabet -kasen -ketøj
6 -mider -munen -myker -nrede -oltog -ordel -reser -rfalt -ruede -tiken -tiske -tålet -ulede -urene
6 <#>_seler <D>_a <D>_steler <D>_styrer <F>_for <F>_lader <N>_giver afpre- afpreser afpreser* altid_nye
6 at_slå at_stele banem- banemedlem banemedlem* banen* bare befamler bestyrelsens betaler biler*
6 blev_taget bordel bordel* bror børnene_i chikanerer chikanerer* conta- dater de_små dek* det_var drenge
6 døde dømt* eg_efter en_lejlighed en_vis en_volelig er_<H> er_banemedlem er_dealer er_pusher er_volelig
6 feleskasen feleskasen* fingrene* fingrene_i for_<N> for_dem forsv- fra_malerfirmet får* før gange* gift
6 grams- gramser gramser* gratis_mad grun gå_ud har_huget har_overfalet har_skudt har_svinlet har_truet
6 havemøbler* helst huget huget* i_bilen inbrud* ine ingen jeg_så kasen* kender_<N> kent kent* komunen
6 kone* kørek- kørekort kører* kører_altid lade lejligheder leser* livet maler- malerfirmet man med_kniv
6 mors mors* og_han og_hun overfalt overfalt* papir- polakerne* på på_livet reste- ruden ruled- rulede
6 rører_ved sat_il sener sener* sit skral- skudt* skure- slår_<D> slår_sine smide- smider smyke- smyker
6 små* snyder_med socia- socialt socialt_bedrageri som_er sove sove* spray- stele* ståle- stålet svinlet
6 svinlet* tage_penge trued- truede truede* vasketøj ved_børnene ver_nat veten vinue- vinuet volto- voltog
6 voltog* voltog_en vores_post
7 -alske -anker -anler -ekene -foner -gaven -grene -lsket -møger -nerne -ntene -okain -penge -rdrer -reste
7 -reter -ruger <#>_i <D>_bruger <D>_driker <D>_kører <F>_steler <H>_laver <N>_slår alarm- alarmen ale* at
7 at_få badet bane banen barn bilen biler- bilerne blok_<#> bøn cigar- cigareter cigareter* damer deken-
7 dekene dekene* depos- der_bor der_ejer en_bane faktu- falsk- falske falske* fingr- fingrene for_sig
7 forbu- forfa- forfalsket forfalsket* garag- ham* hanler_med har_forfalsket har_våben hos hos_os huger
7 huger* i_badet i_kasen in jobet jobet* kase kereste kiosken* kokai- kokain kun med_hjem men min
7 min_dater mine_dek når_han og_<F> og_nu og_truer opfor- opfordrer opfordrer* opfordrer_til opgaven pas
7 pige* piler* polak- polakerne på_jobet på_os på_sin runt* rygen rører rører* røver- salet sele
7 seler_hash seler_stofer sin skyde- slet slet_ike smadrer* smugl- solt stak stofer* strøm svinler*
7 taget_af telefoner tever tever* til_børn tog tre_gange trick- tror tror_<N> truer_mig truet tøj udbud
7 uden_udbud under* uners- ver_gang vi_har vidvasker vidvasker* volelig* vores
8 -aster -derne -drede -enker -erker -ierne -nelen -renge -rever -skede -ueret -umper <.>_har <D>_dumper
8 altid_ful at_<N> barn* besti- bestikelse bestikelse* besty- bider bider_og bor_i breve cykel dek dumpe-
8 dumper dumper* dømt dømt_for en en_tyv er_<N> er_prostitueret fra* han_har hjem høre i ike_noget kaster
8 kaster* keres- kniv* kober- komet kreve- lavet lejli- lurer lurer* misha- mit* navn pistol* pitbu-
8 plynr- prostituerede prostitueret prostitueret* råber råber* råd se sine* sine_børn smadrede smadrede*
8 som sove_i stal stal* så to* tyven vem_der veret øl
9 -ageri -asker -dofil -hklub -istol -kerne -lsens -ryder -taler -yrker <D>_det <D>_som <N>_seler af_kasen
9 anmel- bedrageri befam- børn da dyrke- dyrker dyrker* en_dreng er_pedofil for_vol genem gik giver_de
9 grafi- hashk- hashklub hene hvor* in_i korupt* laver_inbrud lovet_at med_tesk min_bil ned og_slår olie
9 olie* pedof- pedofil pedofil* pisto- pistol pusher pusher* ryger_hash sele* sit* skole- skunk skunk* slå
9 slår_sin snyder* styrer_hele står* svinl- søn tager truer ulovlit* verel-
10 -alker -lerne -nyder -tyven breve* deale- dealer dealer* der dom drike- er_ike er_luder er_med folks
10 for_ham foreningen fra fulma- fyler han* hun_er i_blok il* inen kaste- kører lader* luder luder* med
10 med_stofer narko- noget* opgav- overf- penge* råd_til smadr- små snyde- snyder taget_<#> tanke- tanken
10 tesk teske- ting truet_mig tyvek- ud_til vise vores*
11 -lelig -orupt -ovlit -udene -ørsel <F>* af at_<F> betal- er_en er_korupt forsi- ike_er il_til kone
11 korup- korupt krimi- pigerne sin_kone slog_en steler* to tre ulovlit vad ver vidva- volel- volelig
11 våben*
12 -ealer -nerer <N>_fik bag* de_er den* det_er dreng egen er_heler hash havem- heler heler* kontanter nok
12 om_at stele stele- steler vol
13 -gerne <D>_i forgi- hos_<N> hvor lader noget prost- tyv tyv* ved*
14 -ingen -rerne -teler bedra- en_pige hun i_en igen misbr- mod pushe- siden sort* våben
15 <D>* biler folk foren- hash* kniv og piger-
16 -anter de har_stålet il kasen pige seler sort ulovl-
17 -kelse -usher for_at ful*
18 <D>_<N> <F>_<N> piler uden
19 bag han min* piger slår
20 ham under
22 ful
27 penge
"""
WEIGHTS = {
    word: int(line.split()[0]) for line in _WEIGHED.strip().splitlines() for word in line.split()[1:]
}
