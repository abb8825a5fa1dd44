"""What words, their parts and pairs weigh in an accusation; written by `tests.guard.learning`."""

BIAS = -16
# Tenths, then what weighs so much: "hash", "narko-", "-tyven", "<H>_har", and "seler*" behind a person.
_WEIGHED = """
-19 <#>_<H>
-17 god
-16 tak
-15 <N>_<#> er_på med_at
-14 <N>_<.> <N>_<D> dk god* vil*
-13 -arken <F> blev bloms- fant* fores- in_for jeg* kafe lys lys* til_<N> år
-12 -dagen -enger <H>_<#> altan flot for_de ike* mad med_<N>
-11 <D>_<H> <D>_fik <H>_seler altid* blev* brene_og burde* dement der_er det* gør* har_nøgle helt her hus
-11 kan leger og_det ros ser* skriv smed* uden_at
-10 -hjelp -kedet -talte <D>_slår <F>_tog busen* com drile- for_mig friti- grile- hjalp hjalp* hjelper
-10 hos_<D> invit- kender_ale kl mange musik møde nogen og_går også* op* plads prøve- på_trapen råbe
-10 slår_altid smed svare- så* sød sød* vejen åbent
-9 -avner -elper -kater -kreft -ntakt -piler <#>_er <.>* <.>_dk <D>_siger adhd adhd* arbejde at_flyte bol
-9 bol* bor_på brug brug_for busen børnene_til den_nye depre- der_blev efter- er_<#> er_gået for_os fået*
-9 gerne gået har_adhd har_brug har_fået har_lånt heken* højt i_tunelen jeg_bor kl_<#> kontakt kreft lampe
-9 lave mangler_en nogen* når_hun nøglen* og_<N> på_altanen ros_til sagde sagde* savne- savner selv_i set*
-9 skiso- snak spiler spørg_<N> stålet_sin taler* tegne- tid til_politiet trome trome* unerv-
-8 -bejde -egner -esion -eslår -kerer -keste -lsdag -skine -stede -temer -øglen <#>_år <D>_kat <D>_slog
-8 <F>_fant <F>_tager <H>_som adhd_og bil* demen- eg_fra er_god et_uhel falt fant find find_mig foreslår
-8 forke- får_for fødse- hans_<N> har_de har_nøglen huset høns inlat insta jeg_er kan_ike koret lave*
-8 lopem- lyd lyd* lyd_for maj med_børnene mig_på miste- mistede mistet* når_vi nøgle* nøgle- nøglen om*
-8 over* parki- plads* psyki- seler_eg skole snak_med sted sumba tak_til til_<D> til_en til_lyd uhel vand*
-8 ved_<H> ved_et vere_med vi vil_vere
-7 -avede -dning -eklub -ement -ngede -nvejr -relse -ården <#>_han <.>_com <D>_blev <F>_har <F>_og <N>_og
-7 <N>_om <N>_tør <N>_vil a_er aflev- aftal- alrig* angst at* autis- baby bange biled- blev_stålet
-7 blomsterne deler dement* der_har der_komer der_styrer efter_et en_flot er_min feles* flyte fodbo-
-7 fra_vores fugle- gode gode* hans_arbejde har_ike hek hilse- hjelp- hun_får huset_i i_skak ide inlat*
-7 kan_lave kat* klase kontanthjelp kreft_og laver_mad lavet_en lege leser_højt liger mad* mangler* med_ham
-7 min_onkel mvh mvh_<N> ned* nøgle og* og_kan parke- plene- psyko- regnv- regnvejr ring ringede skak skal*
-7 snap snydt spiseforstyrelse spiseforstyrelse* spørg stige taget_bileder take taler telefonen til_<F> tit
-7 to_gange trape- tyve varev- vinte- øver
-6 -ailer -arede -børne -freni -idlit -kimel -lytet -neret -orgen -pgang -ravid -rilen -riler -tedet -ulvet
-6 -viser -viste -yklen -øster <#>_har <D>_altid <D>_er <D>_falt <D>_fant <D>_fra <D>_fyrer <D>_går <D>_gør
-6 <D>_hek <D>_leger <D>_paser <F>_får <F>_smed <H>_fik <H>_kører <N>_leder <N>_mangler <N>_sider advar-
-6 af_den anore- at_spørge ban bar_mine bedst- benk beste- bileder* blomster* brene* bryst- brystkreft
-6 børnene_med børnene_og cyklen dater_<N> de_anre de_bedste dejli- depresion dk* efter_en en_benk en_snak
-6 er_bange er_fra er_glad er_gravid er_mega falt* fik_stålet flere fliserne flyte- flytet for_<D> for_ale
-6 få_en fået fået_stålet gamle_<N> gang_igen gravi- gravid gravid* grilen gulve- gulvet gå hanle
-6 har_skisofreni hek* hos_<H> hører_stemer i_ban i_maj inlat_på inviterede is jeg kafe* kan_<N> klase*
-6 kloken kloken* kontanthjelp* kontanthjelp_og kreft* larme- larmer leder* leger* leger_med leverer
-6 leverer* medic- mega mega* min_altan mine_varer mødet nogen_som op opgang os_ale parkerer parkerer*
-6 penge_til planter* på_skolen repar- ring_til ringe- same* savner* sent set_dem skime- skimel skisofreni
-6 spile- spiler_i spørg_efter start- stemer stod* står_for tager_børnene take_<N> telefonen* thi tidlit
-6 tit* tolk tolk* trailer treng- trenger trenger_til truer_med tvang- vaner var varevogn vek* vek_i venin-
-6 venli- veret* vil_take år*
-5 -angen -baten -edste -elsti -enlig -ernet -getøj -iktok -ilsen -imers -inget -keter -kifte -lasen -lenen
-5 -lepsi -melig -ormor -pchat -ratis -reder -reset -rigen -riger -rkert -sning -tenen -teret -terkt -trisk
-5 -ørene <.>_<N> <D>_ax <D>_brener <D>_heder <D>_hælder <D>_kaster <D>_mangler <D>_parkerer <D>_ser
-5 <D>_side <D>_smed <D>_vaskemaskine <D>_vil <F>_blev <F>_burde <F>_taler <H>_giver <H>_hanler <H>_klase
-5 <H>_på <H>_skyder <N>_<N> <N>_bor <N>_ike <N>_kan <N>_savner af_kontanthjelp aids aids* ale_børnene
-5 alshe- alsheimers alsheimers* an at_der ax ax* ax_<#> bager bange* bange_for bedste blev_snydt boler
-5 boligforeningen boligforeningen* børn_der cykel- cykelsti de_elre deler* dement_og der_kan der_var en*
-5 en_pung epile- epilepsi er_den er_flytet er_sød er_utryg er_vek fb feles fik fik_smadret fire_børn
-5 for_boligforeningen for_høj for_sterkt forel- forkert forta- fortalte fortalte* fra_krigen fået_ny
-5 fødselsdag føl gange_han glad* grati- gratis grese- greset gril går_med går_tur gør gør_det hanler*
-5 har_<H> har_funet har_lat har_ptsd har_ringet hash_i have* hilsen hilsen_<N> hjalp_med hjalp_mig hjelp
-5 hjelper* holer* holer_altid holm holm* i_bestyrelsen i_gang i_kulturhuset i_lejligheden i_uge ingan-
-5 inkøb intet k k* kager kager* klager* klase_har klasen krige- krigen kultu- kulturhuset kører_for køres-
-5 larmer* leget- legetøj legetøj* live lokal- lys_på låne låner med_<D> meget* melem mere_af min_mor
-5 morge- mormo- mormor måned nogle_unge ny_i nøglen_til og_<#> og_jeg og_smadrer om_det om_han op_fra
-5 opgan- os* paker paser paser_vores plenen pose* psykiatrisk ptsd ptsd* ptsd_fra på_<H> på_insta på_luket
-5 rabat rabat* rabat- rabaten ringet ringet* ringet_til ryder ryder* sal_til sig* sin_bil sinsyg* skifte
-5 skrig- skriger skriv_til smed_en smuke- smukeste smyker* snake- snap_<N> snapc- snapchat snydt_af
-5 som_har som_seler somerfesten sterk- sterkt styrer_grilen stålet_to supe supe* så_man søde søde* søger
-5 søger* søn_<N> tale th tikto- tiktok til_ale til_feleshuset til_mig til_os til_somerfesten to_cykler
-5 tvangsfjernet tvangsfjernet* uge_<#> unge unge_i utryg vaskekort vaskemaskine vaskemaskine* vem_<D>
-5 vem_er venlig vh vh_<N> vores_kat øver*
-4 -agram -amper -arere -arked -arlig -betes -caden -cykel -dalje -deler -dicin -dosis -eafal -ekede -enget
-4 -enine -ening -estol -haven -heden -ideør -idste -inson -kenen -kiner -klava -koman -kødet -laget -lavet
-4 -liker -liper -meret -nagen -nling -odbol -orier -orman -polar -raper -ravlt -serne -tisme -tovet -ukede
-4 -varer -ygede -ynger -ørnet <#>* <#>_<N> <#>_og <#>_spørg <.>_k <D>_børnene <D>_hanler <D>_havde
-4 <D>_hjelper <D>_klager <D>_kom <D>_leverer <D>_låner <D>_prøvede <D>_tog <D>_var <F>_fortalte <F>_gør
-4 <F>_luker <N>_al <N>_driker <N>_forteler <N>_han <N>_også <N>_står <N>_synes <N>_år af_min afven-
-4 afvening afvening* al al* alkoholiker alkoholiker* altid_venlig armen armen* at_huset at_tage at_tale
-4 autisme autisme* bager* bakla- baklava bat* bedste* benet bestyrelsen* betalte bil_blev bileder
-4 bileder_af bilit bipol- bipolar bipolar* blade bliver* blok_c bor_<D> breke- brekede byged- bygede
-4 bygede* bytep- bytepengene bør bør* børn_og bøt_her c_<H> cykle- de* den_bedste der_gør der_holer
-4 det_her det_til det_treker diabe- diabetes diabetes* dot dreng* efter_kl en_flad en_medalje en_overdosis
-4 en_rampe er_<F> er_bipolar er_der er_helt er_inlat er_lige er_narkoman er_nogen er_numeret er_senil
-4 er_slem er_tret facad- facaden faler fant_en faren_er ferie- ferien festu- festudvalet flad flink flink-
-4 fodbol for_børn for_børnene for_hele for_lidt for_tidlit foran forma- forman forto- fortovet fra_<N>
-4 frivi- funet* fået_kreft gang_i gav geste- gmail god_at god_til gres gå_på går* gårdf- gør_et gør_hele
-4 haft_en har_<#> har_autisme har_bat har_diabetes har_hørt har_spiseforstyrelse har_styr har_tre have
-4 have_en heder hegn hegn* hej heken hele_opgangen hemel- henger_ud histo- historier hjemelavet hjert-
-4 hjørnet holdt holdt* hos_min hun_må hus* huset* højt* hørt hørt_at i_<F> i_ferien i_gulvet i_klasen
-4 i_kørestol i_sankasen i_skole i_vekenen i_vil ilen ilen_i inbrud_hos instagram jeg_heder jeg_låner
-4 kable- klager_over klaver* kloke- kome* komer komer_og konta- kører_taxa kørestol lekti- lidt_tid lil
-4 lil_<.> live* lopemarked lopemarkedet lånt lånt* lånt_mig lægger_videør løbet løbet* mad_til mail
-4 man_kan med_på medal- medalje medicin men* mig_sin min_snap mine_børn morgen møble- møbler møde*
-4 narkoman narkoman* ned_fra nogen_har nu numeret ny* nytår- når* når_det nøgle_til om_sin om_tirsdagen
-4 op_i op_på os_en os_til overdosis parkerer_sin parkinson parkinson* paser* piseriet* plenen* pris prøv
-4 prøv_at prøvede prøvede* prøvede_at pung på_<D> på_ale på_fb på_hjørnet på_kontanthjelp på_skødet
-4 på_snapchat på_traper rampe regnskabet* reparere ringede* rolat- ryder_op samler* samler_skral sanka-
-4 sankasen seler_gode seler_hjemelavet seler_øl selvm- sende senil senil* siger_<D> siger_<N> siger_at
-4 sin_boremaskine skal_have skater skift- skovl- skral skral* skrevet_det skriver_grime skøde- skødet slem
-4 slik_til slog_mig slukede slukede_ilen slår_plenen sne sne* somer somer- sp sp_<F> spise- st st* sted_at
-4 stope stope- styr styr* styr_på svarer svarer* synes_<N> synes_der synge- synger synger* sønag tak*
-4 tale_med taler_med talte teper teper* tirsd- tirsdagen tjek tlf tlf_<.> trail- traper travl- travlt
-4 treker_in tret tret* tret_af tur ture ture* ud* unerviser unerviser* unerviser_i unge* unger- ungerne
-4 var_god varer ve vek veken- vekenen venine venine_<N> vente- ver_dag vere veret_på verkt- vi_skal videør
-4 vil vil_gerne åbent* åbent_hus øl_til
-3 -aften -armer -artet -diner -ealet -ehave -elavn -engen -engst -ering -eslog -estop -evogn -ferat -glene
-3 -huset -ilser -ilyke -istet -jelpe -jente -kerte -ktier -leger -levet -loken -mater -mster -nabel -ngang
-3 -odrer -ofren -oftet -ogade -ordan -orsøt -perne -rdber -risen -rnavn -sitiv -skade -teket -terer -tmail
-3 -toret -tyker -urant -utist -valet -vmord -ykisk -yngen -ådets <#>_b <#>_på <#>_vis <.>_<H> <D>_bil
-3 <D>_gul <D>_henger <D>_laver <D>_ringede <D>_sagde <F>_afleverer <F>_bliver <F>_hjalp <F>_kan <F>_kom
-3 <F>_kører <F>_sagde <F>_skal <H>_blinker <H>_han <H>_mangler <H>_slår <H>_st <H>_vaner <N>_an <N>_b
-3 <N>_h <N>_hjelper <N>_i <N>_kender <N>_laver <N>_lun <N>_siger ad_vinuerne af_en af_nytårsaften afdeling
-3 afløs- ale alrig_ud altanen* altanen_og an* an_i apote- at_reparere autist autist* b_<H> bat ben
-3 betjente bilit* blev_brent blev_overfalet blev_slået bleve- blevet blevet* blevet_dement blink- blinker
-3 blinker* blomster borem- boremaskine brent_af bror_<N> brugernavn brugernavn_er butik byen* børn*
-3 børnehave børnehave* børnene bøt bøt* cpr cykelskuret del depresion* depresiv depresiv* der_står
-3 der_åbent det_hele det_siger doner- doneret doneret* dot* drengene drengene_sine driker_sig eg eg* egne
-3 elre_dame elste- elsterådets elsterådets_<D> en_depresion en_elre en_god en_hamer en_til er* er_autist
-3 er_dement er_falet er_hiv er_ny er_rar er_skisofren fant_min faren fast fast* faste- fastelavn
-3 felesarealet feleshuset fik* fire fjern- flise- flytede* flyter_møbler fodre- fodrer fodrer*
-3 fodrer_fuglene for_hjelp foran_<H> fordi foreslog foreslog* foreslog_en forkerte forman* forsøt forsøt*
-3 forsøt_selvmord fortalte_at forte- fra_<D> fra_de fuglene fuglene* funet funet_en fyrer fyrer*
-3 fået_tvilinger fødselsdepresion fødselsdepresion* først først* gaden gamle gange_om gardiner gardiner*
-3 gerne* giv giv_<N> gmail* gode_boler godt greset* greset_for gul gul* gul_gård gynge- gyngen gå_hjem
-3 gået* går_alrig gård* gårde- gården h h* h_på hamer har_bøt har_doneret har_fem har_forsøt
-3 har_fødselsdepresion har_ingen har_kreft har_købt har_lige har_lovet har_malet har_mistet har_parkinson
-3 har_vanskade har_åbent heken_for henge- henger henger* her_i her_lengst hilser hiv hiv* hiv_positiv
-3 hjelpe hjem_fra hjertestop hjørn- holer hotma- hotmail hul* hun_har hune hygel- hygelit høj højre
-3 højt_men hører hørte i_live i_opgang i_porten i_sin ike_det ike_få ike_kome insta- insta_er inviterer
-3 inviterer* is_<N> jeg_<D> jeg_synes jeg_var jordb- jordber kan_man kanyler* kede keleren kender* kl*
-3 klage klage- klase_med kluben* kniv_i købt købt* lamper lan lan* larmer_når laver_den lejligheden
-3 lektier lektier* lengs- lengst liger_i lofte- loftet luker* luket luket* luket_afdeling lyset lytep-
-3 lyter lyter* låner* låner_gerne låner_min låse låste løbe malet* man_siger mange* med_min med_stres
-3 melem_<#> men_han mesen- mesenger min_insta min_kone min_trailer min_venine mistet mit_brugernavn
-3 mon_ike musik* my my_name må_ike name name_is nogen_pile numer- nye_låse og_<H> og_burde og_ingen
-3 og_kører og_ringede og_råbe og_skriger om_sønagen onkel ordet ordet* over_vejen p* paser_mine pengene_i
-3 pigek- pile pile_ved planter politiet_om porte- porten pose posit- positiv positiv* postkasen prisen
-3 prisen* psykisk psykisk_syg på_instagram på_mesenger på_pengene på_psykiatrisk på_sidste på_torsdag rar
-3 referat renov- renoveret resta- restaurant runt_om ryger_på same_dag samen samler sat sat* selvmord
-3 selvmord* set_nogen sidst- sidste sine_gamle skal skal_i skilt- skisofren skisofren* skisofreni*
-3 skriv_<N> slået_ned slår_greset snabe- snabel snabel* snabel_a snen som* sover_godt startet startet*
-3 stile- stres støj sur* svejs- syg_og synes sønag- sønagen tager_telefonen tak_for taxa taxa* the ti*
-3 tid* tiktok_<N> til_fastelavn til_festen til_højre til_kl tilyk- tilyke tovho- tovholer tovholer* tramp-
-3 travlt* truet* tvili- tvilinger unerskrifter vaner_blomster vansk- vanskade vanskade* var_inbrud var_sur
-3 varer_op veret_inlat vidt vis* viser_drengene vorda- vordan x å ønske- ønsker ønsker* ønsker_en
3 -adser -afiti -anket -arket -asene -astet -atene -ebror -ebørn -efter -eglad -egynt -egået -elsen -erede
3 -ester -etale -etalt -føler -gvogn -halen -herne -hjeme -ikert -ilhol -inler -ister -jemet -jorde -keder
3 -kyler -maten -mling -neden -nifer -ontor -ordet -orten -oster -pirer -piser -preke -rdags -redje -riser
3 -roner -rskud -ruset -sitet -sleje -tiker -tning -umene -usket -ørger <#>_kroner <D>_arbejder <D>_at
3 <D>_chikanerer <D>_der <D>_udlejer <D>_voltog <H>_b <H>_bor <H>_henter <H>_lader <H>_ringer <N> <N>_bar
3 <N>_brener <N>_bryde <N>_der <N>_er <N>_har <N>_lige <N>_lurer <N>_lånte <N>_pusher <N>_ryger <N>_slog
3 <N>_voltog ad af_børn afal ale_anre ale_ved alene_hele ansit- ansitet arbej- b* bad badev- banker
3 banker* banket banket* bare* befamler* befamler_piger begyn- begynt begynt* begynt_at begåe- begået
3 behol- beholer berer berer* berus- beruset beske- beskeder beskeder* beskeder_til betale betalt betalt*
3 blok bloke- bloken bloken* blå_merker bo bolig- bordet brost- brosten brudt brudt_in bruger bruger*
3 bryde* bryde- bryder bryder_sit burde_tage buser- buserne børn_på børnehaven_med børnene* campi-
3 campingvogn cykel* cykel_i da_<N> dage de_gamle den den_eneste den_gule der_sover der_stal der_tente
3 derhj- derhjeme det_gjorde drengene_<N> driver_bordel efter* efter_folk efter_han efter_mig en_<D>
3 en_cykel en_vis ene er_begynt er_beruset er_et er_henes er_kent er_ligeglad fem_minuter feste-
3 for_skolepiger for_vol foran* foreningens* fri frisø- ful_af fuske- fusket fusket* fusket_med fylt fylt*
3 får_besøg føler føler* gang_<N> gavek- gemer gemer* gemer_våben genbrugsbutiken genbrugsbutiken* gift_ud
3 gjord- gjorde grafiti gå_til han_bor han_er han_ike han_sele han_ser har_banket har_betalt har_brudt
3 har_fri har_fusket har_fylt har_kniv har_nu har_sidet har_slået har_snydt har_solt har_sparket har_tent
3 hash_til havde* hel* hent_en herverk_på hjem_med hjeme- hjemehjelp hjemehjelp* hos* huler* husleje
3 husleje* hårdt_fat i_ansitet i_banen i_elevatoren i_kelerumene i_lørdags i_svømehalen i_to i_år igen*
3 ike_siger ja jeg_har jeg_så jo_godt kalt kasev- kasevogn katen- katene keler keler* keler_er kelerumene
3 kent_for kiger* kiker- kikert knalerter* konen* konen_ver kontor krone- kroner kun* kvine kviner kvite-
3 kvitering kører_påvirket laver laver* laver_falske lavet_herverk lejer lejer* lejlighed_ful
3 lejligheden_uden lejligheder_og leser lige_i ligeg- ligeglad lileb- lilebror luter* lyver_om lægge
3 lægge* lægger* løber* lørda- lørdags man_går med_et med_kikert med_pistol med_regnskabet med_til
3 med_vilje merke- merker mig min_dreng min_hun min_lilebror mine minut- mod* mod_en måned- måneden naten*
3 naten_og nede_på nøgen* nøgen- nøgen_i nøgenbileder og_driker og_en og_et og_griner og_hilser og_seler
3 og_ser og_solte og_truet olie_i om_ventelisten omkledningen onkel_<N> op_af over over_for overfalet*
3 papirer pase penge_under piger_i piler_til plads- pladser plejehjemet priser priser* pusherne puter
3 på_plejehjemet ringer_falske rocke- røver_folk sager sal* se_<N> seler_smøger seler_stofer seler_stålne
3 seler_til selv sener_beskeder ser_ud side sig_til siger_hun sin_computer sit_tilhol sjov skat*
3 skralespanene skriver* skule* skuret skyder_med skyle- skyler sling- slinger slinger* slået_min
3 slået_ruden slået_sin slår_børnene slår_de små_drenge smøge- smøger smøger* smøger_til snife- snifer
3 solt* solt_min solte som_han sparket spiser spore- spørger spørger* stak_en steler_kober sten sten*
3 stike- stiker stofer_fra stofer_til strøm_fra står_og svinler svinlet_med svøme- svømehalen tager_af
3 tager_imod taget tent tent* tent_il tente til til_containeren til_katene til_sig tilho- tilhol
3 tog_pengene toile- trakt- tredj- tredje truer_ale ud_med uden_grun uden_om udlej- udlejer udlejer* ugen
3 ulovlit_til under_bordet upase- upasene upasene* vad_han var_ike vasker_penge vat vat* ved_skolen
3 ved_vem veken vem* ver_lørdag verelser* veret_her vi_ved vilje vinue_og vis_i viske- vol åbner_vores
3 åbnet
4 -acist -armen -drese -ejdet -ejler -ekten -erfor -ergas -erier -esker -esket -geren -giver -igere -jnene
4 -ketøj -kuber -leder -lejer -lever -lorin -luker -mlede -nelen -nkort -nrede -nslag -nting -olens -orbud
4 -orvet -ovlig -piger -ragen -rager -ratet -ravet -renes -rente -riner -river -selig -tiske -tofer -tsaks
4 -tålet -voger -yveri -årige -øjter <.>_<.> <D>_afpreser <D>_dyrker <D>_fest <D>_han <D>_kan <D>_med
4 <D>_rører <D>_som <D>_tever <D>_ver <D>_vidvasker <F>_seler <F>_siger <F>_snyder <H>_banker <H>_lurer
4 <H>_siger <H>_står <N>* <N>_berer <N>_overfalt <N>_sate <N>_sener <N>_steler <N>_truede adres- adrese
4 af_<H> af_vores afpreser* ale_samen alene_i altså anony- arbejdet arven at_<D> at_kome at_se at_slå
4 at_vi bare_sige bedrager bedrager* begra- beken benken* berer_kniv beskytelsespenge beskytelsespenge*
4 bidt* bolts- boltsaks bor brener brent- brente bror brut brød_in buskuret* bygep- bygepladsen c* coke
4 danko- dankort de_ike de_små de_to deket deket* dem der_går der_klager der_kører der_paser der_seler
4 derfo- derfor det det_kan dobel- drive- driver driver* drivhuset dyrker_hash døde* e efter_at eget ejer
4 ejer* elev elre_damer en_elev en_ny en_rejse er_dømt er_racist er_siker fakturerer fakturerer*
4 fakturerer_for fejle- fejler fejler_noget fik_tesk filme- filmer* forbud forbud* forbud_mod forde-
4 forsikringen fra_vertshuset ful_i føler_efter gange garagen gasen gemt gemt* gemt_en gift* giver givet*
4 griner går_altid haft_fingrene har_<N> har_blå har_brent har_et har_gemt har_tesket hash_på hashklub*
4 hele_bloken heler- hene* henes henes* hole hole_op holer_en hun_ike hun_seler hånen hælder*
4 hælder_klorin høj_musik hører_det i_beken i_drivhuset i_garagen i_hånen i_mangler i_min i_skat
4 i_vaskekeleren i_åen id id* ike_en ike_fejler ike_noget imod_bestikelse inbrud_i ine* ine_i ingen ingen-
4 ingenting jeg_tror jeg_ved kanon- kanonslag kaster* kaster_sten kate keleren* keleren_og kiger kiosk-
4 kiosken klori- klorin klorin* kokain_i kolek- kolekten konen koner kort køber køber* køre* kører_med
4 kører_res kørte kørte* later- latergas latergas* laver_grafitien lavet_inbrud legep- legepladsen
4 lejlighed* leveret lidt lurer_på lute lånte lånte* lås løber løn manen mangler_der mangler_et
4 med_solbriler min_søns minreårige misbruger misbruger* misbruger_sin mit mod_at nat nede neste nu_er
4 nye* når_<N> og_arbejder og_giver og_kun og_skuber og_solt og_så omkle- oplys- oplysninger oplysninger*
4 os_anre overfalt_en parkeringspladsen penge_for penge_fra pent piger* pigerne_om pigernes pleje- pluds-
4 pludselig pudse- på på_arbejdet på_benken på_børnene på_den på_det på_parkeringspladsen på_torvet
4 på_vores racist referatet rejse res res* retet retet* ringe ringer* rodet ruden_in ruder- ruderne ryger*
4 råber_og røver* same seler_latergas seler_piler seler_snus sener* senge- sengen sige sige_at siker
4 siker_på sin_døde sin_kat sit_barn sit_eget sjovt skate- skolepiger skuber sluker slår_hene slås slås*
4 smider* små* små_piger snus snus* snus_til solbr- solbriler solt_den sover_på spiler_høj stal_min stofe-
4 stofer stålet stålet* stålet_min stålne_varer står svoge- svoger så søns tag taget* taske* tener tener*
4 tesk* tesker tesker* tesket tesket* tesket_en tever_sin til_minreårige ting* tolv_man torve- torvet
4 trick- tøj* ud_som uden_kørekort uden_tøj ulovlig ulovlig* under_sengen var_<N> vaskekeleren vasketøj
4 ved_jo ved_stationen vej vejer vem_mon vener ver_nat verelser vert vert_år vi_kan vil_se voltaget*
4 voltaget_en volte- vores_penge våben_i øjnen- øjnene økse
5 -abyen -acket -agene -anger -arnet -aster -egale -elset -emede -evede -fonen -irket -isker -itiet -kohol
5 -loter -lsman -mente -merne -neren -ngene -ngsel -osken -osten -penge -raver -reber -redag -ruede -svant
5 -taget -tålne -ulede -upede -urene <D>_betaler <D>_brød <D>_graver <D>_have <D>_sider <D>_stalker <F>_er
5 <F>_lader <F>_leser <H>_kan <H>_om <H>_råber <H>_steler <N>_huger <N>_hun <N>_lyver <N>_snyder <N>_tog
5 <N>_truer ale_på alkohol alkoholiker_og anre_er arbejder_sort at_det at_få at_give at_hun babye- babyen
5 bag_ratet barne- befamler begået* biler- bilerne blev_taget blive* blote- bloter bloter* bloter_sig blå*
5 bo* burde_kige buske- butik- butiken canab- chika- containeren dater dater* dek* demente drebe- dreber
5 dreber* driker_på du duerne_og død eg_efter en_dreng en_hashklub en_hel en_volelig falsk fengsel
5 fengsel_for fingrene* fingrene_i flere_gange folk* for for_<N> for_glad forbi forsk- forsvant forsø-
5 fra_sin fredag frem freme- fremede fyler* få genbr- get get_selv givet_sin grave- graver graver* gule
5 hacke- hacket hacket* han_heder hans hans* har har_begået har_skudt har_stuket har_truet har_voltaget
5 havemøbler hel helst henes_smyker hjem hos_<F> huser huser* huser_ilegale høre_det i_bilen i_fengsel
5 i_vinuet ilega- ilegale ilegale* imod_penge in_hos inbrud* jeg_fant jeres kan_høre kasen* kaster
5 kender_<N> kige komer_fra krevede krevede* lange- langer langer* lejli- lerer leser* livet lyver lyver*
5 løn* maler mangler_<#> med_<#> mens midag mig* min min_<D> min_søn min_telefon minre minre- mit_vasketøj
5 motor- navn noget_i noget_men nyt og_hun og_lader opgangen_og opkre- opkrever opkrever* os_med papir-
5 penge_og pige* pigerne* på_<#> på_ham på_livet på_to påvir- påvirket påvirket* pølser* ratet reste-
5 ruden ruled- rulede råber seler* sener sex sex* sex_for sidet* siger_han sin_bror sin_hun sin_kereste
5 sin_søn sine* skat skole- skudt skudt* slå* slået slår_<D> slår_sine snupe- spark- sprit- spritkørsel
5 spritkørsel* spørg_<F> stalk- stalker stalker* stalker_mig stele_i stiker* strøm* ståle- ståln- stålne
5 så_<N> så_selv søen søn* taget_med taske tele tog_imod tredje* trued- truede truede* truer_os tømes
5 uden* ur ved_søen ver_fredag vis_de vol* volsm- volsman volta- voltaget
6 -anken -anler -cialt -edlem -elser -erlit -ernes -gaven -gaver -grene -ilmer -inlet -kufer -lerum -munen
6 -ngens -ntret -oltog -reser -rfalt -rumet -serer -ylige -ælder <#>_seler <D>_a <D>_b <D>_det <D>_får
6 <D>_steler <D>_styrer <F>_opfordrer <H>* <H>_smadrede <N>_giver <N>_tager af_<N> afpre- afpreser alarmen
6 anres anres* at at_den at_stele banem- banemedlem banemedlem* bestyrelsens betaler* bidt blive_gift blå
6 borde- bordel bordel* bøn børne- chikanerer chikanerer* compu- conta- cykel de_holer der_laver
6 der_mangler drenge* efter en en_kvine en_pistol er_<H> er_banemedlem er_hans er_pusher er_tredje
6 er_volelig et_barn feleskasen feleskasen* fengs- filmer fingrene foreningens fra fra* fra_altanen fred
6 garag- genem* gift grun gør_<D> hals hans_egen har_huget har_overfalet har_smadret har_svinlet
6 havemøbler* huget huget* hælde- hælder i_<N> i_det i_kasen i_vand ike ike_kan ike_nevne in* kase keler-
6 kiosken* kniv* kober* kokain* komun- komunen kone* kørek- kørekort kører med_kniv min_dater min_dør
6 mors* naten nevne nevne_navne noget* og_truer opgaven overfalt overfalt* pige_på polakerne* på_arbejde
6 på_sin på_veten racis- runt runt_med røver røver- salet seler_hash set siden_hun sit sit* skal_man skere
6 skolens_<D> skral- skufe- skufer skyli- skylige slog slog* snyder_med socia- socialt socialt_bedrageri
6 sorte sove sove* stak* store svinler* svinlet svinlet* tage_penge taget_af taske- tatov- til_børn
6 til_pigerne til_vol ting_om tog_min tror_<N> truer* truer_mig tyven udbud uden_udbud under* unge_øl
6 ved_børnene vere_alene verts- vertshuset vinue- volto- voltog voltog* voltog_en vores_breve vores_post
6 åen
7 -amser -anker -derne -drede -eriet -erker -evøen -heder -inder -inele -inuet -ionen -irmet -kasen -lsket
7 -mider -møger -nerne -okain -orfor -rdrer -reste -reter -rever -ruger -skede -tiken -umper -vinel
7 <D>_<#> <D>_bruger <D>_driker <F>_steler <H>_får <H>_kaster <N>_havde ale* alter- altid_nye badet banen*
7 barn barn* besty- bider* bider_og bilen biler* blok_<#> cigar- cigareter cigareter* cykler_i depos-
7 der_altid dumpe- dumper dumper* dømt* dør en_lejlighed er_kriminele faktu- for_dem for_sig forfa-
7 forfalsket forfalsket* forsviner fra_malerfirmet grams- gramser gramser* gratis_mad gå_ud ham* han*
7 hanler_med har_bidt har_forfalsket har_to har_våben hele hos_os hår* i_badet in kaler* kaste- kent kent*
7 kereste kniv_på kober kokai- kokain kreve- kriminele kriminele* kun lavet lejligheder lurer lurer*
7 maler- malerfirmet man man_ike med_en med_tesk min_pung misha- mors nevøe- nevøen nogen_burde når og_<F>
7 olie olie* opfor- opfordrer opfordrer* opfordrer_til piler* polak- polakerne prostituerede
7 på_legepladsen på_min på_stien rygen råber* rører_ved sat_il sele sidet sidet_ine sin skure- slår*
7 slår_sin smadrede smadrede* smadrer* smide- smider som_er spray- stele* taget_<#> tever* til_<H> tror
7 ved* verel- veten vidvasker vidvasker* vinuet volelig* vorfo- vorfor øl
8 -adsen -alske -enker -foner -ierne -kabet -ntene -renge -ryder -ueret -yrker <.>_har <D>_i <N>_blev
8 <N>_slår af_kasen alarm- altid_ful at_<F> bag* bane befam- besky- betaler bider bor_i burde damer dek
8 deken- dekene dekene* der der_bor der_ejer det_var dreng drenge dyrke- dyrker dyrker* døde dømt dømt_for
8 efter_min en_bane en_tyv er_dealer er_prostitueret falsk- falske falske* flut flut* flut_fra
8 fra_politiet får* før gange* gik glor går_in han_har hele_tunelen hene hos huger huger* i il* in_i inen
8 jobet jobet* kaler keres- kirke- komet korupt* kører* lovet_at men mine_dek mit* narko- ned når_han
8 om_naten pas pistol* pitbu- plynr- prostitueret prostitueret* på_flut på_jobet på_os runt* ryger_hash
8 råd råd_til sele* sig_for sine_børn skube- skyde- slet slet_ike smugl- sove_i stal stal* telefoner
8 teror- teske- tre_gange truet turen unge_piger ver vores
9 -asker -dofil -ekene -gerne -hklub -istol -lsens -taler -tyven -udene <#>_i <H>_laver <N>_seler af
9 anmel- banen besti- bestikelse bestikelse* betal- breve er_<N> er_med er_pedofil genem give giver_de
9 grafi- hashk- hashklub hjem_i hun_er hår kober- kører_altid lader* laver_inbrud lige med_stofer navne
9 navne_men nok og_han og_nu og_slår opgav- pedof- pedofil pedofil* pisto- pistol rører rører* sine skunk
9 skunk* slå smadr- små snyder* som stak strøm står* svinl- tever truer truet_mig ulovlit* vad vem
9 ver_gang vise
10 -ageri -alker -lerne -nyder -ordel -viner bedrageri børn børnene_i dealer* det_er dom fingr- folks
10 forbu- forsi- fulma- ike_er noget pusher pusher* snyde- snyder styrer_hele søn tanke- tanken ting tyvek-
10 vem_der våben*
11 -ealer -kerne -lelig -nerer -orupt -ovlit -rerne -ørsel <D>_kører breve* deale- dealer egen er_korupt
11 er_luder for_ham foreningen fyler havem- høre i_blok ine kone korup- korupt lade luder luder* med overf-
11 siden stele- steler stofer* tager tesk tøj ulovlit volel- volelig
12 bare drike- er_heler er_ike hash heler heler* hvor* il_til med_hjem min_bil og pigerne prost- se slog_en
12 ud_til vi_har vidva- vores*
13 at_<N> da de_er er_en forgi- forsv- ham hun hvor il krimi- misbr- om_at penge* pushe- sin_kone stele to*
13 tyv tyv*
14 -teler <N>_fik bedra- folk igen kontanter lader steler*
15 -ingen <D>* <F>_for en_pige ful* hos_<N> kniv seler tre våben
16 <D>_<N> biler den* foren- han i_en mod piger- sort* ulovl-
17 -anter -usher de pige sort to
18 -kelse <F>* <F>_<N> hash*
19 har_stålet min*
20 bag for_at piler uden
21 ful kasen piger slår under
26 penge
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
