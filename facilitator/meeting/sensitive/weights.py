"""What words, their parts and pairs weigh in an accusation; written by `tests.guard.learning`."""

BIAS = -16
# Tenths, then what weighs so much: "hash", "narko-", "-tyven", "<H>_har", and "seler*" behind a person.
_WEIGHED = """
-19 <#>_<H>
-17 god
-15 <N>_<D> er_på tak
-14 <N>_<#> god* jeg* kafe lys* med_at skriv
-13 -arken <F> <N>_<.> bloms- dk fant* flot fores- in_for lys med_<N> vil*
-12 -dagen -enger <D>_fik <D>_slår <H>_seler altan blev for_de gør* helt kan og_det prøve- til_<N> år
-11 -kedet <F>_tog altid* brene_og burde* dement der_er det* har_nøgle her hus ike* leger mad ros ser* smed
-11 smed* uden_at vejen
-10 -elper -hjelp -keste -kreft -talte <.>* blev* efter- for_mig friti- fået* grile- hjalp hjalp* hjelper
-10 hos_<D> invit- jeg_er kl lave maj mangler_en nogen når_hun også* op* plads på_trapen slår_altid snak
-10 stålet_sin
-9 -avner -esion -kater -lsdag -ntakt -piler <#>_år <D>_<H> <D>_slog <F>_tager adhd adhd* at_flyte bol bol*
-9 bor_på børnene_til com demen- depre- drile- eg_fra er_<#> gerne hans_<N> har_adhd har_fået har_lånt
-9 heken* i_tunelen kender_ale kontakt lampe lopem- med_børnene musik møde mødet nogen* nøglen* og_<N>
-9 og_går på_altanen ros_til råbe sagde sagde* savne- savner seler_eg selv_i spiler spørg_<N> svare- sød
-9 taler* tid til_<F> til_politiet trome trome* ved_<H> vi åbent
-8 -bejde -ement -eslår -kerer -riler -skine -stede -temer <D>_kat <H>_<#> <H>_som <N>_om <N>_vil adhd_og
-8 aftal- angst arbejde autis- blev_stålet brug brug_for den_nye er_gået et_uhel falt fant find find_mig
-8 flyte foreslår fra_vores fødse- gode gået har_brug har_de har_nøglen huset højt høns ide jeg_bor kl_<#>
-8 klase koret kreft lave* lyd lyd* lyd_for mad* mange mig_på min_onkel miste- mistede mistet* nøgle- over*
-8 parki- plads* psyki- set* skiso- snak_med snap sted stige sød* tak_til tegne- til_<D> til_lyd to_gange
-8 uhel ved_et vere_med vinte-
-7 -angen -avede -dning -egner -eklub -idlit -kimel -ngede -nvejr -relse -teret -terkt -ården -øglen -øster
-7 <#>_er <.>_dk <D>_blev <D>_fant <D>_fyrer <D>_går <D>_gør <D>_siger <F>_har <F>_og <N>_og <N>_tør aflev-
-7 alrig* baby bange bar_mine bil* brene* busen bør de_anre deler depresion der_blev der_styrer en_flot
-7 en_pung er_bange er_fra er_god er_min fik_stålet flere fodbo- for_<D> for_ale for_sterkt forke- fugle-
-7 gode* hek hilse- hjelp- huset_i i_maj inkøb inlat inlat* is kan_<N> kan_ike kan_se kat* klase*
-7 kontanthjelp laver_mad leser_højt mangler* med_ham mvh mvh_<N> nogen_som når_vi nøgle nøgle* nøglen og*
-7 plene- regnv- regnvejr ring ringe- ringede sent skal* skime- skimel skole spiseforstyrelse
-7 spiseforstyrelse* sterk- sterkt sumba så* taget_bileder take taler telefonen tidlit tit tit* trape-
-7 unerv- vand* varev- år* øver
-6 -arede -enlig -freni -keter -melig -neret -ratis -ravid -rilen -tedet -viser -yklen <#>_<N> <#>_han
-6 <#>_har <.>_<N> <.>_com <D>_altid <D>_brener <D>_er <D>_falt <D>_hek <D>_hælder <D>_leger <D>_mangler
-6 <D>_paser <F>_blev <F>_fant <F>_får <F>_smed <H>_fik <N>_<N> <N>_ike <N>_leder <N>_mangler <N>_står
-6 advar- ale_børnene at* at_spørge ban bedst- benk biled- bileder* blev_snydt blomster* blomsterne boler
-6 bryst- brystkreft børnene_med børnene_og cyklen deler* der_har der_komer der_var efter_et en_benk en_god
-6 er_der er_glad er_gravid er_lige er_mega er_sød falt* feles* flyte- for_hele for_høj for_os forel- få_en
-6 får_for gang_igen grati- gratis gravi- gravid gravid* grilen gå går* hans_arbejde har_<H> har_ike
-6 har_skisofreni hek* hjelper* holer_altid hun_får hører_stemer i_ban i_gang i_kulturhuset i_uge insta
-6 inviterede jeg jeg_heder klaver* kontakt_<N> kontanthjelp* kontanthjelp_og kreft_og kultu- kulturhuset
-6 køres- larme- larmer larmer* lavet_en leder* lege leger* leger_med liger lys_på låne låner medic- mega
-6 mega* melem mine_varer morge- ned* nogen_har noget_så ny_i og_<#> om* op parke- parkerer parkerer*
-6 penge_til planter* psyko- på_<D> på_skolen repar- set_dem sig* skisofreni skrev smed_en smuke- smukeste
-6 snap_<N> snydt snydt_af spiler_i spørg start- stemer stod* styrer_grilen står_for søde tager_børnene th
-6 thi til_en treng- trenger trenger_til truer_med tvang- tyve uge_<#> vaner venin- venli- venlig veret*
-6 vil vil_vere
-5 -ailer -arked -caden -dicin -dosis -edste -elsti -engen -ernet -getøj -haven -iktok -ilsen -inget -inson
-5 -kiner -lasen -lenen -lytet -nagen -orgen -reder -reset -riger -sning -trisk -ulvet -varer -viste <#>*
-5 <D>_ax <D>_børnene <D>_fra <D>_kaster <D>_parkerer <D>_side <D>_smed <D>_vil <F>_burde <F>_gør <F>_taler
-5 <H>_hanler <H>_kører <H>_på <N>_hjelper <N>_kan <N>_sider <N>_år a_er af_den aids aids* alt* an anore-
-5 at_der at_huset ax ax* ax_<#> bager bager* bange* bange_for bat* bedste beste- boligforeningen
-5 boligforeningen* busen* bøt_her cykel- cykelsti cykle- dater_<N> de_elre dejli- der_holer det_treker dk*
-5 efter_en eler en* en_flad en_overdosis en_rampe en_snak er_den er_helt er_utryg facad- facaden fb feles
-5 festu- festudvalet fire_børn flad flink- fliserne flytet for_boligforeningen for_børn fået fået_stålet
-5 fødselsdag gamle_<N> geste- glad* gmail gres grese- greset gulve- gulvet går_tur gør_det hanler* har_bat
-5 har_funet har_lat har_ringet hash_i have heder hegn hegn* heken hele_opgangen hilsen hilsen_<N>
-5 hjalp_mig holdt holdt* holer* holm holm* hos_<H> i_<F> i_bestyrelsen i_lejligheden i_skak ingan-
-5 inlat_på intet k k* kafe* kager kager* kan_lave klasen kloken kloken* kome kreft* leget- legetøj
-5 legetøj* leverer leverer* live lopemarked med_på medicin meget* min_altan min_snap mine_børn nogle_unge
-5 nøglen_til og_jeg og_kan om_det op_på os* overdosis paker parkinson parkinson* paser paser* paser_vores
-5 plenen pose* psykiatrisk på_luket rabat rabat* rampe ringede* ringet ringet* ringet_til ryder ryder*
-5 sal_til same* savner* se_på seler_øl skak skal_have skrig- skriger smyker* snake- som_seler sp sp_<F>
-5 spile- spørg_efter stope søde* søn_<N> take_<N> telefonen* tikto- tiktok til_feleshuset til_os tjek tolk
-5 tolk* trailer treker_in tvangsfjernet tvangsfjernet* unge_i utryg var varevogn vaskekort ve vek* vek_i
-5 vem_<D> vh vh_<N> vil_gerne vil_take vores_kat øl_til øver*
-4 -agram -amper -arere -arlig -betes -cykel -dalje -ehave -ekede -enget -enine -ening -eslog -estol -ideør
-4 -idste -imers -jelpe -kenen -kifte -klava -koman -ktier -kødet -laget -lavet -leger -lepsi -liker -mater
-4 -odbol -orier -orman -ormor -pchat -pgang -polar -ravlt -rigen -rkert -serne -tenen -tisme -tovet -ukede
-4 -ygede -ynger -ørene -ørnet <#>_og <#>_spørg <#>_vis <.>_<F> <.>_k <.>_vi <D>_<.> <D>_hanler <D>_havde
-4 <D>_heder <D>_kom <D>_laver <D>_leverer <D>_låner <D>_prøvede <D>_ringede <D>_sagde <D>_ser <D>_tog
-4 <D>_vaskemaskine <F>_bliver <F>_hjalp <F>_kan <F>_kører <H>_<.> <H>_klase <H>_og <H>_skyder <N>_bor
-4 <N>_forteler <N>_han <N>_kender <N>_laver <N>_også <N>_savner <N>_synes adrese_<.> af_kontanthjelp
-4 af_min afven- afvening afvening* ale alkoholiker alkoholiker* alshe- alsheimers alsheimers* alt alt_før
-4 altanen* altanen_og altid_venlig armen armen* at_reparere at_tage autisme autisme* b_er bakla- baklava
-4 bedste* benet bestyrelsen* betalte bil_blev bileder bileder_af bilit bipol- bipolar bipolar* blade
-4 bliver* blok_c breke- brekede brug* byged- bygede bygede* bytep- bytepengene bør* børn_der børn_og
-4 børnehave børnehave* bøt bøt* c_<H> de* de_bedste de_unge dement* dement_og depresion* der_skrev det_her
-4 det_vises diabe- diabetes diabetes* dot dot* dreng* driker_sig eler_adrese eler_i elre_dame en_depresion
-4 en_elre en_medalje epile- epilepsi er_bipolar er_falet er_flytet er_narkoman er_rar er_senil er_slem
-4 faler fant_en faren_er feleshuset ferie- ferien fik* fik_smadret filen filen_vem flink flyter_møbler
-4 fodbol foreslog foreslog* foreslog_en forkert forma- forman forta- fortalte fortalte* forto- fortovet
-4 fra_<N> fra_krigen frivi- funet* fået_konstateret fået_ny føl før* før_det først først* gaden gamle gav
-4 gemer_ike gerne* gmail* god_til greset* greset_for gril gå_hjem går_med gårde- gården gårdf- gør
-4 gør_hele haft_en hanle har_autisme har_bøt har_diabetes har_fem har_hørt har_kreft har_lovet har_ptsd
-4 har_spiseforstyrelse har_tre have* hej heken_for henger_ud her_i histo- historier hjalp_med hjelp
-4 hjelp_til hjelpe hjemelavet hjert- hjørn- hjørnet hos_sin hun_må hus* højt* hørt hørt_at i_ferien
-4 i_filen i_kørestol i_live i_opgang i_sankasen i_sin i_skole i_vekenen i_vil ike_navn ilen ilen_i
-4 ingen_kan instagram jeg_låner kanyler* keleren kl* klager* klase_har klase_med kome* komer komer_og
-4 konst- konstateret krige- krigen kører_for kører_taxa kørestol lamper lekti- lektier lektier* leser_alt
-4 lil lil_<.> live* lokal- lopemarkedet låner* lånt lånt* lånt_mig lægger_videør løbet løbet* mad_til mail
-4 man_siger med_<D> medal- medalje melem_<#> mere_af min_mor morgen mormo- mormor møble- møbler møde*
-4 narkoman narkoman* navn_telefon ned_fra nu ny* nytår- nøgle_til og_<H> og_ingen og_skriger og_smadrer
-4 om_han onkel op_fra op_i opgang os_en os_til over_vejen parkerer_sin planter plenen* politiet_om pris
-4 prøvede prøvede* prøvede_at ptsd ptsd* ptsd_fra på_fb på_hjørnet på_insta på_kontanthjelp på_skødet rar
-4 regnskabet* reparere ring_til rolat- ryder_op ryger_på samen samler_skral sanka- sankasen seler_gode
-4 seler_hjemelavet selvm- senil senil* sig_det siger_<D> siger_<N> siger_at sinsyg* skal_i skater
-4 skermen_eler skifte skovl- skral skral* skrev_<.> skrevet_det skriver_grime skøde- skødet slem slik_til
-4 slukede_ilen slår_greset slår_plenen snapc- snapchat sne sne* snen solne- som_har somer somerfesten
-4 sover_godt spise- st st* sted_at sterkt_på svarer svarer* synes synes_der synge- synger synger* søger
-4 søger* sønag taler_med talte telefon_tid teper teper* tid_eler tidlit* til_ale til_mig til_somerfesten
-4 tlf tlf_<.> travl- travlt tret tret* tret_af ture ture* unerviser unerviser* unerviser_i unge unger-
-4 ungerne varer varer_op vaskemaskine vaskemaskine* vek veken- vekenen vem_er venine venine_<N> ver_dag
-4 vere verkt- vi_gemer vi_skal videør vises vises_<.> x åbent* åbent_hus ønske-
-3 -aften -armer -artet -baten -diner -dvert -eafal -ealet -elavn -enene -engst -estop -evogn -ferat -glene
-3 -heden -huset -ilyke -jente -kerte -levet -liper -lkene -meker -meret -mning -mster -nabel -ngang -nling
-3 -odrer -ofren -oftet -olhol -orsøt -perne -rdber -risen -scord -sitiv -skade -teket -terer -tyker -urant
-3 -utist -valet -vmord -ykisk -ådets <#>_b <.>_<H> <D> <D>_banker <D>_bil <D>_hjalp <D>_hjelper <D>_klager
-3 <F>_afleverer <F>_bør <F>_kom <F>_luker <H>_blinker <H>_giver <H>_han <H>_har <H>_larmer <H>_st <N>_al
-3 <N>_an <N>_b <N>_driker <N>_ejer <N>_for <N>_går <N>_i af_ale af_en af_nytårsaften afdeling afløs- al
-3 al* an* an_i anen_sal apote- at_gmail autist autist* b_<H> bat ben benk* besøg* betjente bilit*
-3 blev_overfalet blev_slået bleve- blevet blevet* blevet_dement blink- blinker blinker* blomster
-3 blomster_på bor_<D> bordv- bordvert borem- boremaskine branf- branfolkene brene bror_<N> byen* bør_kome
-3 børn* cpr cykelskuret cykler* da_jeg den_bedste depresiv depresiv* der_bliver der_gør der_kan der_åbent
-3 det_<.> det_siger det_til disco- discord dk_<#> doner- doneret doneret* dot_com drengene_sine efter_kl
-3 eg eg* egne elste- elsterådets elsterådets_<D> en_fin en_hamer en_til en_uge er* er_<F> er_autist er_hiv
-3 er_inlat er_nogen er_numeret er_ny er_skisofren er_syg er_tret er_vek et_fodbolhol fald falsk_hånverker
-3 fant_min faren fast fast* faste- fastelavn felesarealet fem fem* fik fin fire* fjern- flise- flot* flote
-3 flytede* fodbolhol fodre- fodrer fodrer* fodrer_fuglene folk_i for_børnene for_hjelp for_sit for_tidlit
-3 foran foran_<H> forkerte forman* forsøt forsøt* forsøt_selvmord forte- fra_<D> fuglene fuglene* fyrer
-3 fyrer* fået_tvilinger fødselsdepresion fødselsdepresion* først_efter gange- gange_han gange_om gangen
-3 gardiner gardiner* giv giv_<N> gmail_dot gode_boler gør_et hamer har_doneret har_forsøt
-3 har_fødselsdepresion har_ingen har_købt har_parkinson har_startet har_styr har_vanskade har_åbent
-3 have_en heder* hej* hele_naten hemel- henge- henger henger* her_lengst hiv hiv* hiv_positiv hjelm hjelm*
-3 hjertestop holer hos_min hul* huset* hånverker højre hører hørte i_den i_gulvet i_klasen ike_det
-3 ike_kome imod_paker in_ad inbrud_hos info insta- inviterer inviterer* is_<N> jeg_synes jeg_var jordb-
-3 jordber kable- kan_man kede keler_<H> kender* kender_de klage klage- klager_over klasen* kloke- kluben*
-3 kome_en konstateret* konta- købt købt* larmer_når lengs- lengst liger_i lofte- loftet luker* luket
-3 luket* luket_afdeling lytep- lyter lyter* låner_gerne låner_min låste løbe man_kan mange* med_min
-3 med_stres men* mig_sin min_kone min_mors mine* musik* my my_name må_ike måned name name_is nogen_pile
-3 numer- numeret nye_låse når* når_det og_burde og_lever og_råbe om_sin om_sønagen om_tirsdagen onsda- opg
-3 opg_<.> opgang* ordet ordet* os_ale p* paser_mine pengene_i pigek- pile pile_ved piseriet* plant- pose
-3 posit- positiv positiv* postkasen prisen prisen* prøv prøv_at psykisk psykisk_syg pung pung_og på_ale
-3 på_anen på_pengene på_psykiatrisk på_snapchat på_torsdag rabat- rabaten referat renov- renoveret resta-
-3 restaurant ringede_til ros* rude runt_om same_dag samen* samler samler* sat sat* savner_<N> selvmord
-3 selvmord* sende set_nogen sidst- sidste sin_bil sin_boremaskine sin_scoter sine_gamle sit_arbejde
-3 skal_vi skift- skilt- skisofren skisofren* skisofreni* skriv_<N> skriv_til slog_mig slukede slået_ned
-3 smeke- smeker smeker* snabe- snabel snabel* snabel_a snydt* somer- sover spiler_klaver startet startet*
-3 startet_et stile- stope- stres styr styr* styr_på stålet_to supe supe* sur* svar synes_<N> så_man sønag-
-3 sønagen tager_telefonen tak* tak_for tale taxa* the ti* tid* tid_til til_fastelavn til_festen til_højre
-3 til_inkøb til_kl tilyk- tilyke tirsd- tirsdagen tit_gester to_cykler tovho- tovholer tovholer* trail-
-3 travlt* truet* tur tvili- tvilinger tør tør* ud_om uge under_<N> unerskrifter vanet vansk- vanskade
-3 vanskade* var_inbrud var_sur varer* vente- ver_morgen veret_inlat veret_på vi_savner vidt vis*
-3 viser_drengene vores_børn ønsker ønsker* ønsker_en
3 -adser -amler -anket -atene -egået -ejser -elige -elsen -emede -ester -falet -føler -gvogn -halen -herne
3 -hjeme -inler -jemet -kopat -kyler -ledte -lejer -leter -lever -maten -milie -mling -neden -ngsel -nifer
3 -nmele -onist -ontor -orbud -oster -pirer -piser -rager -ravet -rdags -rente -riser -roner -tiker -tyrer
3 -umene -usket -uvert -ykler -ørger -øveri <#>_kroner <D>_<#> <D>_at <D>_chikanerer <D>_der <D>_dyrker
3 <D>_fest <D>_kan <D>_voltog <F>_skriver <F>_slår <F>_snyder <F>_vil <H>_lader <H>_ringer <H>_smider <N>
3 <N>_bar <N>_bloter <N>_brener <N>_der <N>_er <N>_har <N>_lige <N>_ryger <N>_samler <N>_stak <N>_voltog
3 ad af_<H> af_feleskasen ale_der alene_i altså anet anmele anony- anre_er anre_hune arven at_det at_kome
3 at_vi bagef- bagefter banker banker* banker_sin banket banket* bare* bedrager bedrager* befamler*
3 befamler_piger begra- begåe- begået beholer beholer* betje- blok blok* bloke- bloken bloken* blå*
3 blå_merker brent brent- brente brudt brudt_in bruger bruger* bryde- bryder bygep- bygepladsen børn_på
3 børn_som børnehaven børnehaven_med campi- campingvogn cigareter_til cykel* cykler dagen danko- dankort
3 de_bliver de_gamle de_små de_to den den_der den_eneste der_betaler der_går der_klager der_kører
3 der_seler der_tente derhj- derhjeme det_kan dreng_ned dreng_uden driker_og driver_bordel drivhuset du
3 duer døde* e efter_busen efter_folk eks en_cykel en_kuvert en_vis er_et er_kent fakturerer fakturerer*
3 fakturerer_for famil- familie fengsel fengsel_for feste- fik_tesk filmer* filmer_børnene for_skolepiger
3 foran* forbud forbud* forbud_mod forsikringen* forskelige freme- fremede fri frisø- fuske- fusket
3 fusket* fusket_med fyr* føler føler* føler_efter gemer* get get_selv gift_ud gjort gjort* godt* godt_vem
3 gå_til går_altid han_er han_sele har_<N> har_banket har_betalt har_brudt har_fri har_fusket har_gjort
3 har_nu har_skiftet har_snydt har_solt har_stuket hash_på havde* hel* herverk_på hjeme- hjemehjelp
3 hjemehjelp* huget_min huler* hvert hvert_år hårdt_fat hører_det i_<H> i_ale i_drivhuset i_fengsel
3 i_kelerumene i_lørdags i_mangler i_skat i_svømehalen i_vaskekeleren i_vaskeriet ike_gå in_med ine_for it
3 jake jeg_fik jeg_har jo_godt kamer- kan_stå kasev- kasevogn katen- katene keler keler* keleren*
3 kelerumene kent_for kereste* koden kokain_i komer_i konen* konen_ver konti- konto- kontor krone- kroner
3 kun* kuver- kuvert kviner kvite- kvitering købe købte køre kører_ful kører_påvirket kørte* laver laver*
3 laver_falske laver_grafitien lejer lejer* lejlighed_ful lejligheden_uden lejligheder_og leker leker*
3 lige* light- lute lås lægge lægge* løber lørda- lørdags man* med_børn med_et med_pistol med_solbriler
3 med_til men_det mens* merke- merker min_dreng min_eks min_hun mine mit mod* mod_at mod_en mon måned-
3 måneden navn nede_på og_et og_griner og_hilser og_seler og_ser og_solt olie_i om_ventelisten
3 omkledningen op_af os_anre overfalet overfalet* papirer parkeringspladsen pase paser_børn pension
3 pensionist pent piger* pigerne_i piler_til plads- pladser plejehjemet post post* priser priser* psykopat
3 pudse- punkt- pusherne puter på_benken på_børnene på_parkeringspladsen på_plejehjemet regnskabet river
3 river* rocke- rodet ruden_in sager sat_en seler_piler seler_smøger seler_snus seler_stofer seler_stålne
3 seler_til senge- sengen side siger_hun sin_man sjov sjovt skal_ike skat* skiftet skriver* skule* skyle-
3 skyler sling- slinger slinger* slået_sin slår_børnene slår_de slås slås* smider* små_drenge smøge-
3 smøger smøger* smøger_til snife- snifer snus* solbr- solbriler solt* sover_på spiser spred- spørger
3 spørger* stak_en sten_efter stike- stiker stofer_fra stofer_til styre- styrer styrer* stå står svinler
3 svømehalen så_hun tag tager_imod taget tener_il tente til til_katene ting_fra tog_pengene trakt- treker*
3 truer_ale tømer tømer* uden_kørekort uden_om ugen under_sengen vaskekeleren ved_ale ved_godt ved_jo
3 ved_kiosken ved_pigerne ved_skolen ved_vem veken vener* verelser verelser* verelser_ud vi_ved vil_se
3 vinue_og volelig_psykopat
4 -afiti -agene -arket -arnet -asene -astet -egale -egynt -ejdet -ejler -ekten -erier -esket -etale -gaver
4 -gelit -giver -igere -ikert -irket -isker -jnene -jorde -ketøj -kuber -leder -lorin -lsman -mente -mlede
4 -nelen -nkort -nslag -nting -ntlig -olens -orten -orvet -osten -piger -ragen -ratet -redje -renes -riner
4 -river -ruset -selig -taget -tiske -tning -tofer -tsaks -tålet -voger -yveri -øjter <#>_årige <.>_<.>
4 <D>_a <D>_betaler <D>_han <D>_rører <D>_ver <D>_vidvasker <F>_er <F>_siger <H>_henter <H>_lurer <H>_står
4 <N>_berer <N>_lurer <N>_lyver <N>_sate <N>_steler <N>_truede af_vores ale_anre ale_samen alkoholiker_og
4 arbejder_sort arbejdet at_<H> at_hun bare_sige begyn- begynt begynt* begynt_at behol- benken* berer_kniv
4 berus- beruset beskytelsespenge beskytelsespenge* bidt* blive* bolts- boltsaks bor brener bror bus
4 buskuret* c* da_<N> dater* dek* deket deket* dem demente den_gule der_paser der_stal derfo- derfor det
4 det_gjorde dobel- drive- driver driver* duerne_og dyrker_hash efter* efter_at efter_mig eget en_<D>
4 en_ny en_rejse er_begynt er_beruset er_henes er_racist er_siker fejle- fejler fejler_noget fengs- filme-
4 for_glad for_vol forsikringen forsø- fra_sin frem ful_af ful_i får_besøg før gang_<N> gange garagen
4 gasen gemer_våben gemt gemt* gemt_en genbr- gift* giver givet* gjord- gjorde grafiti grave- griner
4 haft_fingrene han_bor han_heder han_ike har_brent har_gemt har_sidet har_slået har_sparket har_tesket
4 har_voltaget hashklub* hele_bloken heler- henes hjem hjem_med hole hole_op holer_en hun_ike hun_seler
4 huser huser* huser_ilegale hælder* hælder_klorin høj_musik høre_det i_garagen i_år ike ike_fejler
4 ike_siger ilega- ilegale ilegale* ingen- ingenting jeg_så jeg_tror kan_godt kanon- kanonslag kaster*
4 kaster_sten kate keler_er kiger kiger* kiker- kikert kiosk- kiosken klori- klorin klorin* knalerter*
4 kolek- kolekten komunen* koner kort køre* kører_med kører_res kørte later- latergas latergas*
4 lavet_inbrud legep- legepladsen lejli- lejlighed* leser* leveret lidt livet lurer_på luter* lyver lyver*
4 lyver_om lånte lånte* lægger* løn* man_går mangler_der mangler_et med_kikert med_regnskabet mens mig
4 min_<D> min_søns misbruger misbruger* misbruger_sin naten* nede neste noget_der noget_men nu_er nye*
4 når_<N> og_arbejder og_driker og_giver og_kun og_lader og_skuber og_så omkle- opgangen_og over over_for
4 papir- penge_for penge_og pigernes pluds- pludselig på på_<#> på_arbejdet på_den på_det på_ham på_livet
4 på_to på_torvet påvir- påvirket påvirket* pølser* referatet rejse res res* ringer* ringer_falske ruder-
4 ruderne ryger* råber_og røver_folk sal* se_<N> seler_cigareter seler_latergas sener* sig_til sige
4 sige_at siger_han siker siker_på sin_døde sin_hun sin_søn sine* sit_barn sit_eget skate- skolepiger
4 skuber slået_min slår_<D> slår_hene slår_sine små* snus_til solt_den sparket spiler_høj spore- spørg_<F>
4 stal_min stofe- stofer strøm_fra stålet stålne_varer står_og svinlet_med svoge- svoger søn* søns taget*
4 tele tener tener* tesk* tesket tesket* tesket_en til_containeren til_pigerne til_sig ting* tog_imod
4 toile- tolv_man torve- torvet tredj- tredje trick- tømes ud_som uden_grun uden_tøj upase- upasene
4 upasene* vad_han var_<N> vasketøj ved_stationen vej vejer vem* vener ver_lørdag ver_nat veret_hos vi_kan
4 vis_i volsm- volsman volta- voltaget voltaget* voltaget_en vores_breve vores_penge våben_i åbner_vores
4 åbnet årige øjnen- øjnene økse
5 -acist -acket -armen -aster -ebørn -efter -elser -erfor -ergas -esker -evede -fonen -geren -ilmer -itiet
5 -kohol -kufer -loter -luker -merne -neren -ngens -nrede -ordet -osken -ovlig -penge -raver -reber -ruede
5 -serer -svant -tålne -upede -urene -ylige -årige <D>_afpreser <D>_brød <D>_får <D>_graver <D>_have
5 <D>_sider <D>_som <D>_stalker <F>_opfordrer <F>_seler <H>_banker <H>_om <H>_råber <H>_smadrede
5 <H>_steler <N>* <N>_giver <N>_huger <N>_overfalt <N>_snyder <N>_truer afal afpreser* ale_på alkohol
5 anres at_se bag_ratet begået* beken betaler* bidt blev_taget blive_gift blote- bloter bloter* bloter_sig
5 bo bo* bordel bordel* bordet brut brød_in buske- butik- butiken canab- chika- coke containeren dater
5 de_holer de_ike drebe- dreber dreber* driker_på eg_efter elre_damer en_hel en_kvine er_<H> er_dømt
5 er_tredje et_barn fed fed* feleskasen* filmer fingrene* fingrene_i flere_gange folk* for for_<#> for_<N>
5 forbi forde- foreningens forsvant fra fra_vertshuset fred fyler* givet_sin graver graver* gule hacke-
5 hacket hacket* hals hans* har har_begået har_et har_skudt har_truet havemøbler hel helst hene* henes*
5 henes_smyker hos* hos_<F> hånen i_beken i_bilen i_det i_hånen i_min i_vores i_åen id id* igen* ike_en
5 ike_nevne ike_noget imod_bestikelse imod_penge in* in_hos inbrud_i ine* jeres kan_høre kaster keler-
5 keleren_og kender_<N> kniv* kokain* konen krevede krevede* køber køber* lerer lige_i maler mangler_<#>
5 med_<#> mig* min min_dør min_søn minre minreårige mit_vasketøj mors nat nevne nevne_navne noget_i nyt
5 og_truer opkrever opkrever* oplys- oplysninger oplysninger* overfalt_en penge_under pleje- på_sin
5 på_stien på_vores racis- racist ratet reste- retet* råber røver* seler* sener sex sex* sex_for sidet*
5 sin_bror sin_kat sin_kereste skat skere skolens_<D> skral- skudt skudt* skufe- skufer skyli- skylige
5 sluker slå* slået snupe- snus sorte spark- sprit- spritkørsel spritkørsel* stalk- stalker stalker*
5 stalker_mig stele_i sten sten* stiker* strøm* ståle- stålet* stålet_min ståln- stålne så_selv tage_penge
5 taget_med taske* taske- tesker tesker* til_minreårige til_vol trued- truede truede* truer_os tyven tøj*
5 uden* ulovlig ulovlig* under_bordet ur vem_mon vere_alene vis_de vol* volte- øl
6 -abyen -adsen -anger -anken -anler -cialt -drede -edlem -elset -eriet -erlit -ernes -grene -heder -inele
6 -inlet -lerum -mider -nerne -ngene -ntret -oltog -redag -reser -rfalt -rumet -tiken -ulede -ælder
6 <#>_seler <D>_med <D>_steler <D>_styrer <F>_lader <H>* <H>_kaster <N>_hun afpre- afpreser alarmen anres*
6 at at_<D> at_<F> at_den at_give at_slå at_stele babye- babyen banem- banemedlem banemedlem* barn barne-
6 befamler bestyrelsens biler- bilerne blå burde_kige bøn børne- chikanerer chikanerer* compu- conta-
6 der_laver drenge* død dømt* dør efter ejer ejer* en en_dreng en_hashklub en_pistol en_volelig
6 er_banemedlem er_hans er_kriminele er_pusher er_volelig faktu- fingrene for_dem forsk- fra* fredag få
6 garag- gift gør_<D> ham* hanler_med hans har_bidt har_huget har_overfalet har_smadret har_svinlet
6 havemøbler* hos_os huget huget* hælde- hælder i_kasen i_vand i_vinuet inbrud* jeg_fant jeg_ved kaler*
6 kasen* kent kent* kige kiosken* kniv_på kober kober* komer_fra komet komun- kone* kriminele kriminele*
6 kun kørek- kørekort kører lange- langer langer* lejligheder manen men midag min_pung min_telefon minre-
6 mors* motor- naten når og_<F> og_hun olie* opkre- overfalt overfalt* pige* pige_på pigerne* polakerne*
6 på_min ruden ruled- rulede runt runt_med røver- salet sat_il sele seler_hash sidet skole- skure- slog
6 slog* smadrede smadrede* smide- smider små_piger snyder_med socia- socialt socialt_bedrageri sove sove*
6 spray- stak* store svinler* svinlet svinlet* så_<N> søen taget_af taske tatov- til_<H> til_børn ting_om
6 tog_min tredje* tror truer* truer_mig udbud uden_udbud unge_øl ved_søen ver_fredag volto- voltog voltog*
6 voltog_en åen
7 -amser -anker -derne -enker -evøen -gaven -inder -inuet -irmet -lsket -munen -møger -ntene -okain -orfor
7 -rdrer -reter -rever -umper -vinel <.>_har <D>_b <D>_bruger <D>_det <D>_driker <F>_steler <H>_kan
7 <N>_havde <N>_på <N>_tager <N>_tog af_<N> alarm- ale* altid_nye at_få bane banen* besty- bider* biler*
7 blok_<#> borde- cigareter cigareter* cykel cykler_i depos- der_altid der_mangler dumpe- dumper dumper*
7 døde en_bane en_lejlighed falsk feleskasen forfa- forfalsket forfalsket* forsviner fra_altanen
7 fra_malerfirmet gange* grams- gramser gramser* gratis_mad gå_ud han* hans_egen har_forfalsket har_våben
7 hele hår* i_<N> kase kaste- kokai- kokain komunen kreve- kører* lavet lige lovet_at maler- malerfirmet
7 man med_en med_kniv med_tesk min_dater mine_dek mit* nevøe- nevøen nogen_burde noget* olie opfor-
7 opfordrer opfordrer* opfordrer_til opgaven os_med piler* pitbu- polak- polakerne på_arbejde
7 på_legepladsen på_os på_veten rygen råber* råd rører_ved røver sele* set siden_hun sidet_ine sine_børn
7 sit sit* skal_man slår* slår_sin smugl- som_er sove_i stele* taget_<#> tever* tror_<N> truet turen
7 under* unge_piger ved_børnene vem_der veten vidvasker vidvasker* vinue- vinuet vores_post vorfo- vorfor
8 -alske -ekene -erker -ierne -ionen -kabet -kasen -renge -reste -ruger -ryder -skede -ueret -yrker <#>_i
8 <D>_i <N>_blev <N>_slår af_kasen alter- altid_ful badet bag* barn* besky- bider_og bilen breve cigar-
8 damer dek deken- dekene dekene* der der_bor der_ejer drenge dyrke- dyrker dyrker* dømt dømt_for
8 efter_min en_tyv er_<N> er_dealer er_med er_prostitueret falsk- falske falske* flut flut* flut_fra
8 forbu- fra_politiet får* genem* glor grun går_in har_to huger huger* hår i i_badet ike_kan il* in in_i
8 inen jobet jobet* keres- kereste kirke- kober- kører_altid lurer lurer* man_ike med_stofer misha-
8 når_han og_han pistol* plynr- prostituerede prostitueret prostitueret* på_flut på_jobet runt* råd_til
8 sig_for sin skube- slet slet_ike smadrer* stak stal stal* står* telefoner teror- tever tre_gange truer
8 ved* vem ver verts- vertshuset volelig*
9 -ageri -asker -dofil -foner -gerne -hklub -istol -lerne -lsens -nyder -ordel -tyven <H>_får <H>_laver
9 anmel- banen bedrageri befam- besti- bestikelse bestikelse* betaler bider bor_i burde det_var er_pedofil
9 fingr- for_sig forsi- gik giver_de grafi- han_har hashk- hashklub hele_tunelen hjem_i hos høre ine kaler
9 korupt* narko- navne ned nok og_nu og_slår om_naten pas pedof- pedofil pedofil* pisto- pistol pusher
9 pusher* ryger_hash rører rører* sine skunk skunk* skyde- smadr- små snyde- snyder snyder* som stofer*
9 strøm svinl- truet_mig ulovlit* vad ver_gang verel- vise vores
10 -alker -kerne -nerer -ovlit -rerne -udene -viner <N>_seler af betal- breve* børn børnene_i da deale-
10 dealer dealer* dom dreng er_luder folks for_ham fyler genem give hene hun_er lade lader* laver_inbrud
10 luder luder* med navne_men opgav- overf- siden slå styrer_hele søn tager tanke- tanken teske- tyvek- tøj
10 ulovlit
11 -ealer -lelig -orupt -taler -ørsel <D>_kører det_er egen er_heler er_ike er_korupt fulma- hash havem-
11 heler heler* hvor* i_blok kone korup- korupt med_hjem min_bil noget se stele- steler tesk ting ud_til
11 volel- volelig våben*
12 drike- foreningen og om_at penge* pushe- slog_en vi_har vidva-
13 <N>_fik at_<N> bare de_er folk ham hun hvor igen ike_er il il_til lader misbr- pigerne prost- sin_kone
13 steler* vores*
14 bedra- er_en forgi- forsv- stele to* tyv tyv*
15 -teler <D>* <F>_for ful* i_en kniv krimi- mod seler tre
16 -ingen biler den* en_pige hos_<N> kontanter sort* to ulovl- våben
17 -usher <D>_<N> de foren- han piger- sort
18 -anter -kelse <F>* hash* min* pige
19 uden
20 <F>_<N> bag for_at har_stålet kasen piger piler
21 ful slår under
24 penge
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
