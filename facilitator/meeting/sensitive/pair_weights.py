"""What pairs of words weigh in an accusation; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "blå_øjne" and "<H>_har".
_WEIGHED = """
-22 <N>_<#>
-21 <#>_<H>
-19 <N>_<.>
-17 jeg_bor
-16 for_os kan_ike
-15 <D>_siger for_de
-14 der_er
-13 flyte_vis gange_om kl_<#> og_<#> seler_eg slog_sig slår_altid
-12 at_der at_flyte blev_snydt fra_vores har_fået med_til skyder_nytår slog_knet stålet_sin til_<N> tog_<S>
-12 ved_<H> ved_vejen
-11 <.>_dk <D>_slog <F>_blev betaler_regningen brug_for er_<#> fik_smadret find_mig har_brug have_en
-11 i_tunelen kører_for med_på min_pake når_man når_vi og_fik og_kan regningen_ver sin_bil til_børnene ud_om
-10 <#>_er <.>_com <D>_gør <F>_bliver <H>_betaler <H>_seler <S>_er er_god er_på fant_min går_tur haft_inbrud
-10 har_adhd har_styr i_taxa in_for jeg_er med_<N> med_at min_mor og_jeg paker_for på_lørdag snap_<N>
-10 snydt_af styr_på uge_<#> vere_med
-9 <#>_år <.>_<N> <D>_brener <H>_blev <H>_fik <N>_<D> <N>_kan at_lese bar_mine den_lå eg_fra er_lige er_ny
-9 for_den for_mig fået_ny får_for har_<H> har_lånt hører_stemer i_<#> i_ferien jeg_havde kender_ale
-9 lavet_en lavet_et mine_varer ned_når når_jeg på_altanen på_cykel same_dag ser_til sit_hus skal_have
-9 solt_hash spørg_efter til_<F> til_ale til_politiet to_gange vand_ned var_falet vil_vere
-8 <#>_<P> <#>_så <D>_er <D>_fant <D>_fik <D>_kat <D>_leger <D>_paser <F>_holdt <F>_komer <H>_mangler
-8 <N>_og <P>_altid <P>_tager ale_børnene at_bore at_luke blev_overfalet blev_stålet bor_på bore_huler
-8 børn_at bøt_her da_min de_bedste den_bedste det_hele det_regner en_flot en_rampe er_bange er_den er_løgn
-8 er_noget et_godt et_slag fik_stålet for_sent giver_altid hanler_i har_funet har_travlt hjemehjelp_tre
-8 hos_<H> huler_med i_bilka i_må i_sig ike_fra inbrud_to kørt_ned lejligheden_på leser_højt med_børnene
-8 med_os med_sin med_ungerne men_<P> og_skal og_sover op_fra penge_med pigerne_to pistol_til på_skadestuen
-8 på_snap seler_sin seler_sit sig_på siger_at sin_sofa slag_for snak_med spørg_<N> synes_der taget_bileder
-8 til_feleskafen truer_med tur_med uden_at ver_dag vorfor_skal
-7 <D>_blev <D>_bliver <D>_fyrer <D>_pigerne <D>_spiler <D>_vil <F>_kom <F>_ser <H>_driker <H>_og <N>_tør
-7 <N>_vil <S>_og <S>_tager adhd_og af_ale af_tyve ansate_ordentlit bange_for banken_efter bil_blev
-7 bileter_til brene_og dater_<N> de_elre dem_til den_blev der_vile efter_lopemarkedet en_benk er_glad
-7 er_rart er_skrap er_vek et_uhel for_ale fra_<N> fra_sine fået_stålet går_nat gør_ike har_<D> har_de
-7 har_lovet har_paset har_ti har_tre hjem_når holer_øje hos_sin hus_når i_banken i_bestyrelsen i_busen
-7 i_uge ilen_i jeg_har købt_en køken_i kører_drengene kører_på laver_den laver_mad leger_med mad_fra
-7 med_de med_drengene med_stres mvh_<N> nytår_in og_<N> og_hører og_slog og_tryk pengene_med på_<H>
-7 på_tiktok på_torsdag ros_til se_på seler_loder selv_i sin_pung sine_høns skrive_på slukede_ilen slår_et
-7 står_tom så_<S> så_vis søger_en tager_altid tager_dem tager_kontanter tager_ungerne tid_til til_en
-7 til_jul til_revyen til_somer tre_børn ud_ved varer_op ved_et vek_fra vil_gerne vile_stele øje_med øl_til
-6 <#>_<N> <#>_på <.>_kan <.>_maj <D>_giver <D>_havde <D>_leverer <D>_men <D>_selv <D>_side <D>_tog <F>_bor
-6 <F>_kørte <F>_når <F>_ringer <F>_taler <H>_<#> <N>_leder <N>_år <O>_har <P>_laver <S>_blev <S>_fik
-6 <S>_tog advarer_mod af_fuglene af_til af_vejarbejdet alarm_når alrig_<D> altan_når altid_alarm altid_i
-6 at_råbe beder_om bil_og blaner_sig bliver_sent bruger_hele de_nye de_siger dek_i den_lile der_komer
-6 der_ryger der_skal driker_te efter_branen ekstra_til en_papirsedel en_rude en_sedel en_snak en_øl er_<F>
-6 er_galt er_gift er_gået er_helt er_tret fem_sprog fire_børn for_<D> for_lidt fra_sig fyret_uden får_dem
-6 får_fat griber_in gøres_noget hans_<N> har_bøt har_fødselsdepresion har_ingen har_malet har_mange
-6 har_mistet har_samlet har_skisofreni har_skrevet har_svert har_vand heder_<N> hele_gården henter_<S>
-6 hjem_fra hjem_til holer_de høj_løn i_gang i_kortspil i_og i_sankasen ike_det ike_finde ike_kome ike_mere
-6 ike_nogen ike_noget ike_og ingen_anre is_<N> ja_det kafeautomaten_ver kamera_op kan_se kan_vi kom_på
-6 komer_for kører_min lat_regnskabet leser_til lidt_ekstra luke_butiken lyd_for lå_i man_beder man_døde
-6 mangler_<S> med_ale mig_da min_man mistet_sin my_name må_gerne name_is noget_er nogle_unge numer_er
-6 nye_vinuer når_noget og_<H> og_får og_har og_redede og_ringede og_se og_smadrer om_sønagen om_tirsdagen
-6 om_vinteren op_efter pake_den ptsd_og på_isen på_kantstenen på_mig på_tavlen på_trome redede_<S>
-6 reparerede_min revisionen_er ring_<#> rude_af ryger_på sat_kamera sig_ike siger_der sin_fritid sin_taske
-6 sine_dek skolen_og smadret_en snaker_med sted_at svert_ved tag_på tager_bileder tager_børnene take_<N>
-6 ti_minuter til_feleshuset til_lyd tredive_år tret_af trome_i tømer_kafeautomaten udsat_for ungerne_med
-6 unskyl_til venine_<N> veret_inlat veret_udsat vi_spiler vol_på
-5 <#>_det <.>_har <.>_k <.>_skriv <.>_vil <.>_år <D>_arbejder <D>_egen <D>_går <D>_hek <D>_mangler
-5 <D>_parkerer <D>_slår <F>_der <F>_fant <F>_forklarede <F>_kan <F>_kliper <F>_lovede <F>_må <F>_neter
-5 <F>_og <F>_stod <H>_<.> <H>_for <H>_havde <H>_som <N>_det <N>_ike <N>_jeg <N>_også <N>_om <P>_kaler
-5 <P>_min <P>_slår af_en af_sine af_vejen altid_et altid_lidt altid_trapen anmelte_herverket anre_får
-5 arbejder_om at_gå at_ringe at_spørge at_tage at_vide barnevognen_stå bilen_og blev_kørt blev_slået
-5 blev_valt bliver_den bliver_mobet bliver_solt bo_uden bor_alene brener_ler brudt_sin burde_få byen_for
-5 børn_der børnebørn_i børnene_til cykel_nu dater_da de_unge dement_og den_er den_forkerte den_ike der_gør
-5 der_sagde der_svarer derfor_er derfor_skal det_<.> det_dufter det_går det_paser duer_for dårlit_på
-5 efter_<N> efter_aftale efter_stevnet efter_vores egne_penge en_blå en_fejl en_hånd en_krone en_medalje
-5 en_nabofest en_sluder er_<P> er_børn er_dement er_gravid er_løbet er_min er_syg er_syn et_skilt et_sted
-5 et_svar fant_en fik_brudt fik_ridset fire_måneder for_<F> for_børnene for_egne for_en for_høj for_sterkt
-5 foran_døren foran_kiosken forbi_ver fordi_<P> fra_blok fra_ålborg få_en fået_kørekort får_mad
-5 gamle_radiør gift_på giv_<P> giver_min gode_referater greset_for gør_<S> haft_en hans_arbejde har_<S>
-5 har_bat har_diabetes har_epilepsi har_ferie har_glemt har_kol har_købt har_lat har_nøgle har_selv
-5 har_skimel har_tabt har_taget hash_i havde_inbrud hele_byen henger_ud hilsen_<N> hjem_efter holer_altid
-5 holer_åbent hos_<D> huer_til huger_brene hånd_på i_december i_fire i_havegrupen i_julen i_kan i_kulen
-5 i_marts i_petanque i_skak i_somer i_varme igen_vorfor ike_fået ike_lejet ike_svaret jeg_falt jeg_heder
-5 jeg_tror jul_og kan_<F> kan_lave kat_in kent_i kiger_efter kiger_forbi kinen_når klager_over kniven_fra
-5 kol_og kome_noget kontakt_<N> kortspil_og kyser_på kører_pigerne lader_barnevognen lejet_ud ler_i
-5 lese_igen lile_skov loder_for lov_at lånt_min låste_sig løn_siger man_skriver med_gamle med_hele med_min
-5 med_mit meget_for meget_i men_er mig_i mig_sin min_barnevogn min_snap min_stige mobet_på mod_tricktyve
-5 mor_en mønter_og neter_at nogen_bryde nogen_som noget_mere noget_så nye_benke nye_låse og_grinede
-5 og_kiger og_mangler og_mobilepay og_ved og_vi også_de om_det om_en opgang_<#> opgangen_til os_ale os_en
-5 os_til parkerer_på paser_på pigerne_hjem politiet_om på_cyklen på_fredag på_gaden på_gulvet på_instagram
-5 på_kinen på_luket på_pengene på_same på_trapen på_tur ridset_sin ringet_til roder_med samler_skral
-5 se_det seler_hjemelavet selv_og siger_<N> sin_bolsjebutik sit_job sit_kørekort skal_bo skimel_i
-5 skolen_luker skralespanen_foran skrap_<D> skrevet_det skriv_til skriver_gode skriver_leserbreve
-5 skyder_duer skyler_mig slik_til sluder_af slået_ned slået_nogen slår_greset slår_plenen slår_til snød_i
-5 solt_bilen sp_<S> spejdere_sniter stod_for stoler_på stå_i sumba_i svarer_altid svarer_når svaret_på
-5 sygemelt_med så_der så_i så_nogen så_ring sådan_er tager_mønter tak_til te_med tever_ale til_fastelavn
-5 to_verelser tog_kniven tom_igen trener_drengene trenger_til trøstede_min trøster_børnene tyv_i
-5 tømt_skralespanen uden_køken valt_igen vanet_løb vant_prisen var_inbrud vem_er ver_sønag vi_spejdere
-5 vil_take vis_skolen vorfor_er vå_<N>
-4 <#>_<D> <#>_den <#>_for <#>_og <#>_spørg <#>_vis <.>_<F> <.>_blev <.>_bor <.>_kører <.>_net <.>_sig
-4 <D>_<H> <D>_beholer <D>_bil <D>_de <D>_heder <D>_hører <D>_larmer <D>_ringede <D>_ser <D>_skriger
-4 <D>_snaker <D>_synes <D>_vaskemaskine <F>_<P> <F>_afleverer <F>_arbejder <F>_bør <F>_fortalte <F>_hjalp
-4 <F>_klipede <F>_lejer <F>_redede <F>_skriver <F>_smider <F>_søger <F>_tager <F>_tog <F>_truer <F>_viser
-4 <H>_deler <H>_kan <H>_liger <H>_skal <H>_skyler <H>_slog <H>_sover <N>_<N> <N>_an <N>_henes <O>_<N>
-4 <S>_drukne <S>_siger <S>_ud af_aleren af_boligforeningen af_fugle af_holet af_kontanthjelp af_min
-4 af_toget af_året alene_hjem alene_og alrig_ferie alt_det altanen_og altid_hånen altid_komer altid_ordner
-4 altid_pent an_i anre_det anre_kan arbejde_i arbejder_som at_bruge at_cykle at_grine at_lege at_løbe
-4 at_politiet at_sluke bare_ring basaren_og betaler_mere betalt_mit bileder_af bileder_til bilen_ren
-4 blade_samen blevet_gift bor_<S> bor_der bor_til brener_haveafal brent_af brente_i brut_motorcykel
-4 brød_er bøde_for børn_på børnene_heder børnene_med cykler_nu cykler_ud da_det dag_hos de_elste de_greder
-4 de_sidste den_<#> den_i den_nye den_skeve der_fant der_var der_vil det_bliver det_brente det_har
-4 det_ryger det_stemte det_til det_treker dom_over dømt_ude dør_og døren_in efter_basaren efter_en eg_ved
-4 egen_lade en_brut en_fin en_legeplads en_løsning en_måned en_pris en_sterne en_uge en_yngre end_de
-4 enerne_ved eneste_der er_autist er_brudt er_flytet er_gamel er_guld er_inlat er_mega er_mig er_narkoman
-4 er_numeret er_ope er_senil er_sver et_gavekort et_halvt et_par et_stort et_utet fejl_i fik_mig fik_revet
-4 fik_sparket finder_altid fisk_om flad_når fodrer_enerne folk_frokost for_hurtit for_komunen for_mørkt
-4 for_vanet forbi_skolen fordi_den fordi_der fordi_jeg foreslog_en fortjener_en fra_det fra_krøn
-4 frisk_fisk fritid_på fusker_lidt fyrer_med få_et fået_demens fået_hun fået_lov fået_nyt fået_tvilinger
-4 født_<#> før_tid gamle_land gang_med gav_mig gav_min gav_sit gavekort_på gemer_vores gift_igen
-4 giver_sine glemt_det glemte_at god_til gratis_for graver_grøften graver_have grilen_og griler_ver
-4 grøften_op guld_verd gå_hjem gør_hele haft_roter halvt_år har_autisme har_for har_foreslået har_haft
-4 har_inviteret har_kreft har_myg har_nøgler har_også har_ret har_ringet har_sagt har_spiseforstyrelse
-4 har_startet har_vunet har_åbent havde_glemt have_for hej_det hele_eftermidagen hele_gaden hele_opgangen
-4 helt_i herverket_til hjalp_mig hjemelavet_syltetøj holer_bilen holer_opleg holet_på hos_min hovedet_in
-4 hurtit_forbi huset_i hånen_da hånen_op hælder_salt i_ban i_fordelingen i_foråret i_højsesonen i_keleren
-4 i_kort i_løn i_maj i_optoget i_travlhed i_tredive i_vekenen i_vil ike_få ike_istansat ike_virker
-4 imod_paker in_af ingen_altan ingen_griber initiativ_til inlat_men inlat_på jeg_foreslår jeg_låner
-4 job_videre keler_op keleren_med khatib_er kloken_ti klubens_<D> knet_og komer_sent komunen_har
-4 konfirmanerne_med kontanthjelp_og kontingent_fordi kr_in krøn_i køber_in køen_og kører_elbil
-4 kører_lastbil lastbil_om lat_det lat_penge leje_hos lerte_mine lidt_i lidt_med lige_hovedet liger_hos
-4 liger_over lukede_for luker_<S> lys_på lyset_i låner_mig låner_min lånt_mig låser_op lægger_videør
-4 mad_til magacaygu_vå man_<N> man_bliver man_på man_spørger mangler_en med_<.> med_aviser med_brene
-4 med_havearbejde med_supe med_tresko med_vores melem_<#> men_det men_retferdig men_skruer mig_en
-4 min_altan mit_kontingent mon_ike mor_til musik_men myg_i ned_fra nej_til nogen_har nu_og ny_dør ny_i
-4 nye_postkaser og_blaner og_henes og_ike og_kaster og_paser og_svarer og_taler om_gamle om_jeg op_i
-4 ordner_lyset over_porten over_sig par_fodbolstøvler pengene_samen pererne_i politiet_skal psykisk_syg
-4 på_barsel på_benken på_den på_kluben på_kontanthjelp på_markedet på_regnskabet reker_altid ret_i
-4 ring_til ringede_til river_blade ryder_op ryger_in salt_på samen_efter samler_flasker seler_frisk
-4 seler_kartofler sent_hjem set_dem siden_<#> sidste_fire sig_om sig_tid sin_dør sin_nøgle skak_med
-4 skal_kome skeve_flise skolen_i skriv_ike skriver_altid skøn_tryker slår_på smed_en snabel_a snyder_på
-4 snydt_for solt_sin som_har som_os sover_om sparket_døren spiler_i spiler_skak stemer_og stiker_af
-4 stiker_lige stiker_os stået_tom står_for står_ved sver_at syltetøj_på syn_for så_de så_god søn_er søn_et
-4 taber_i tabt_sin tager_kun taget_initiativ talte_med talte_pengene til_<D> til_busen til_eid til_festen
-4 til_fodbol til_foreningen til_foråret til_krøn til_leje til_mig til_os til_venstre tog_ike
-4 tog_konfirmanerne trapen_om tre_kate tre_kelre treker_in truet_af tur_ver ude_af udlanet_halvdelen
-4 ukr_<.> unerviser_i utet_vinue vad_ale vand_på vaner_mine vanet_uden vant_et ved_bustopet ved_navn
-4 ved_sin ved_traperne vener_fra ventede_på vh_<N> vi_få vi_savner vi_taber vile_ike vis_<D>
-4 vores_ekstranøgle vorfor_bliver x_<N> øver_trompet
4 <.>_<P> <D>_a <D>_af <D>_blaner <D>_brød <D>_fest <D>_føler <D>_holdt <D>_ike <D>_ja <D>_kan <D>_keler
4 <D>_kiger <D>_kører <D>_og <D>_river <D>_rører <D>_røvede <D>_som <D>_spiser <D>_ver <D>_voltog
4 <F>_byter <F>_det <F>_går <F>_havde <F>_åbner <H>_filmer <H>_langer <H>_ringer <H>_skød <H>_tager
4 <N>_bryde <N>_dør <N>_giver <N>_ryger <N>_s <N>_samler <N>_verelse <P>_blev <P>_fik <P>_går <P>_heder
4 <P>_selv <P>_til <S>_der <S>_flytede <S>_inesperet af_<H> af_<P> af_at af_med ale_lejligheder altid_ful
4 altid_når anen_vej arbejder_fultid at_<H> at_give at_køre at_min betalt_sin bil_hvert bil_med biler_på
4 bileter_der blant_børn bliver_to bor_lige brene_fra brene_vores brener_kabler brener_plastik
4 brente_ansøgningerne bryder_sit brystet_da bygetiladelser_til bøne_i børn_spørg børn_til børnene_på
4 cykelkeleren_har da_strømen de_anres de_gode de_holer de_komer dek_om deker_over deler_ud den_alrig
4 den_anen den_bran den_der den_eneste den_har den_nat den_på der_går der_har der_havde der_noget det_der
4 det_heder det_verste drengene_en driver_bordel druknet_kilinger duerne_og dumper_bygeafal efter_hune
4 efter_skolepigerne elre_damer en_profil enlig_og entreprisen_til er_beruset er_død er_falet er_ligeglad
4 er_pudsit er_racist er_siker er_skyl et_laboratorium fik_tesk filmer_børnene fodbol_med folk_med
4 for_voltet forgiftet_to forteler_de fra_min fra_skolen fultid_på fyret_fra får_børn før_<P> gamle_mor
4 gamle_og gang_<N> gav_entreprisen gemer_våben gift_ud giver_bygetiladelser giver_den givet_sin
4 gjorde_rent greder_hele går_forbi gør_ved hagekors_på halv_gris har_bileder har_da har_druknet
4 har_forbud har_gravet har_huget har_noget har_opretet har_pludselig har_pyntet har_rodet har_same
4 har_tømt hash_til haven_om hele_aftenen herverk_på hidser_<D> hjem_igen holdt_op huget_min hus_af
4 hvor_koberet hårdt_fat hører_ike i_ansitet i_baghaven i_beken i_buskene i_halen i_haven i_kiosken
4 i_kuferten i_melken i_neto i_svømehalen i_trek igen_<.> ike_for ike_løn ike_set ike_skal imod_kontanter
4 imod_konvoluter ine_for jathyten_og jeg_gjorde jeg_siger kabler_af kafe_og kaler_<F> kan_stå kaution_og
4 kilinger_i klorin_i kom_til komer_kun komunen_og konvoluter_fra kroner_i krøn_ver kun_og kursus_i
4 køber_tyvekoster kødet_og kører_altid laboratorium_i lader_børnene lader_de lader_den lang_tid
4 laver_bomber laver_falske lejer_piger lenset_feriekasen lort_i luker_døren lurer_på lyset_er lyver_om
4 lå_på lægger_lort lægger_tag man_får man_går man_i mangler_der med_<D> med_same med_ved meget_omsorgsful
4 melt_sig men_lægger mere_efter midt_på mig_ned min_dør min_lilebror min_mormor min_stabel min_venine
4 mit_vinue mod_en morgen_med mormor_til må_gå navne_men neste_dag og_ale og_de og_en og_filmer og_langer
4 og_neste og_på og_seler og_siger og_stempler om_på opbevarer_tyvekoster opgangen_stinker opretet_en
4 os_med papiret_men penge_og penge_på pengene_fra piger_i piger_ud pigerne_om plastik_af pyntet_på på_<#>
4 på_armene på_brystet på_bygeplads på_hans på_huset på_livet på_mesenger på_parkeringspladsen på_toiletet
4 på_ventelisten res_og ringe_til ringer_til runt_med råber_så røver_folk sat_noget sate_il seler_de
4 seler_det seler_eksamensopgaver seler_recepter seler_sine seler_stofer selv_til sener_bileder sex_for
4 side_ved sig_enlig sige_nej sige_noget sin_gamle sin_maker sin_man sin_søn sit_arbejde sit_tilhol
4 skal_man skerer_dek slået_min slået_ruden slået_sin små_poser snus_og snyder_i snydt_sig solt_de
4 solt_min solte_min som_<F> som_slave sover_på spiler_højt sprut_til spørg_vorfor stationen_og steler_i
4 stiker_drengene så_<N> så_blev så_er søn_fik tag_for tager_imod tager_kaution tale_om taper_strøm
4 til_blant til_jathyten til_kafe til_katene til_komunen til_kviner til_minreårige til_tre til_vores
4 tog_mig tog_min tre_ben tror_i tyve_tusin tyvekoster_i ud_og uden_om uden_vand under_bordet
4 ungerne_greder var_ful vasker_penge ved_<N> ved_børnene ved_skolen ver_fredag vere_bag veret_til vi_fik
4 vi_skule vil_se vile_brene vis_jeg vores_kate vores_penge vorfor_<P> åbner_anres
5 <D>_brente <D>_bruger <D>_der <D>_fodrer <D>_får <D>_graver <D>_kaler <D>_leser <D>_siden <D>_skar
5 <D>_solte <D>_stal <D>_styrer <D>_tømer <F>_lader <F>_stak <H>_banker <H>_dyrker <H>_henter <H>_lader
5 <H>_smadrede <H>_smider <N>_a <N>_have <N>_lyver <N>_lånte <N>_snyder <N>_voltog <P>_har <P>_også
5 <P>_tør <P>_vil <S>_bor <S>_enre <S>_slog <S>_ved a_har af_heleri af_tre af_vores afpreser_de ale_anre
5 alkoholiker_og alrig_haft alrig_have altan_med altid_<S> altid_er altid_om anre_hune at_betale at_gøre
5 at_slå at_smadre bag_tremer bedt_om biler_og blev_bedt bloter_sig blå_merker brene_os børnehjem_der
5 cykler_fra dem_om den_gule der_ejer der_en der_mangler der_stal det_gjorde det_nu det_var det_ved
5 drenge_til driker_i døren_udefra efter_folk en_ekstra en_halv en_ny en_tyv eneste_med enre_testamente
5 er_banemedlem er_bare er_dømt er_forbudt er_hans er_mørkt er_skilt er_sluket er_smidt et_børnehjem
5 et_nyt fakturerer_for fik_en fik_et fik_min folk_er folk_på folks_kate for_<#> for_<H> for_ike for_min
5 for_penge for_u fra_ale ful_af ful_i fået_<S> fået_et gamle_fisk gemt_en gned_sig godt_gå godt_vem
5 gå_når går_en haft_kørekort har_blå har_brudt har_forfalsket har_gemt har_koblet har_melt har_solt
5 har_sparket har_stuket have_nøgler hegnet_når hele_bloken henes_egen hjelpe_<P> hjelper_dem holdt_mig
5 huser_ilegale i_arbejdstiden i_bad i_bilen i_den i_drivhuset i_gaden i_grøften i_kelerumene
5 i_omkledningsrumet i_sin i_skat i_vanet i_vaskekeleren i_vaskeriet i_vinuet i_år ike_af ike_kiger
5 ike_vere imod_bestikelse imod_gratis imod_penge in_på jeg_skal jo_godt kasen_at kluber_for koblet_sig
5 kom_hjem komer_med komunen_ike kort_ved kun_i kører_bil kører_ful kører_med lader_sine langer_over
5 laver_grafitien lavet_hul leser_mine liger_i mad_for maler_dem mangler_et med_<S> med_kasen
5 med_solbriler med_strakt med_vem merkater_på min_postkase min_telefon misbruger_sin mit_kort mit_tøj
5 mit_vasketøj naten_til ned_ad nogen_der ny_terase nye_merkater og_maler og_man og_piser og_solt
5 om_halsen os_ned over_hegnet pigerne_i profil_i på_børnene på_de på_en på_femten på_jobet på_os
5 på_papiret på_sin river_<D> ruden_in rører_ved samler_in se_noget selv_in seter_nye sidste_der sig_op
5 siker_på sin_adrese sin_bror sin_døde sin_kereste sin_lejlighed sin_telefon sine_dyr skilt_på
5 skimer_kort skriver_om skule_alrig skule_pase sluker_for slår_mor smed_mit solt_den som_ike som_straf
5 stak_<S> stal_fra stal_min strakt_arm stålne_varer sulter_sine så_mange søn_i tager_af tager_cykler
5 tager_de terase_same til_børn til_de til_det til_et til_kloken til_kontoret til_pigerne ting_til
5 tre_kluber tre_nye tre_år truede_mig truer_mig truer_os tøj_ud u_<#> udefra_når uden_for under_da
5 under_sengen unge_øl vad_<P> vapes_til var_dement var_ope ved_automaten ved_vorfor ver_veken vi_ike
5 voltaget_<S> vores_post vores_vand våben_i åbner_gravene åbnet_mine år_<.>
6 <#>_der <#>_genem <.>_jeg <D>_afpreser <D>_driker <D>_sener <D>_sin <D>_stalker <F>_kaler <F>_leser
6 <F>_lægger <F>_seter <F>_skruer <F>_tilbage <H>_brød <H>_kaster <N>_from <N>_huger <N>_overfalt
6 <N>_seler <N>_truer af_kasen af_pigerne aflyter_os ale_ved alrig_bliver altid_nye at_få at_skrive
6 bliver_lat block_<#> blok_<#> bordel_i burde_have burde_kige børn_aber børnene_sovemedicin
6 christiania_og da_<F> datørne_på de_døde de_små de_sover dem_med der_ike der_seler der_stadig der_tager
6 det_bedste det_er det_genem det_må driker_på døde_nabør døren_og en_dør en_flaske en_grun en_hel
6 en_taske er_ale er_stålet et_til far_til flere_gange for_dem for_vol forbud_mod foreningens_plenekliper
6 forkert_og fra_<F> gamel_dame gamel_man geme_pengene genem_vegen get_selv gik_til har_begået har_beholt
6 har_flere har_forgiftet har_lenset har_nu har_set har_skudt har_stemt har_svinlet har_voltaget
6 henter_hash hilser_med hole_op hurtit_og hælder_klorin i_ale i_banen i_garagen i_journalerne i_kasen
6 i_mit i_skabet i_spabad i_søen ike_en ike_på in_til ine_i inviterer_drengene kaler_mine kaster_sten
6 keleren_og kiger_in koden_til komunens_<D> kører_<#> kørte_videre lejren_og lever_af lidt_for mad_og
6 man_vil med_luftgever men_bor min_cykel min_fars mod_at mor_på naten_og nu_er og_deler og_der og_kørte
6 og_truer olie_i op_om opfordrer_til paker_uden pase_på på_arbejde på_christiania på_hele på_kødet
6 på_pigerne på_plejehjemet på_torvet på_tre reter_i ryger_hash samlede_in sat_il ser_ud sin_dater sin_far
6 sine_børn sine_døde sjovt_nok skyder_efter skød_efter slår_<D> slår_børnene smidt_ud socialt_bedrageri
6 stak_af stalker_mig stele_for stele_i stemt_for sten_efter svare_på så_hurtit så_selv tage_penge
6 taget_<#> tele_ribenene tever_sin til_noget to_kate to_minuter trapen_til ud_med under_på vad_<F>
6 var_<N> var_det ved_at ved_pigerne ved_vem vi_har vi_ved vis_de
7 <#>_årige <D>_<P> <D>_dyrker <D>_skriver <F>_betaler <H>_laver <H>_slår <H>_steler <N>_tog <S>_komer
7 ad_trapen af_de ale_på arbejde_sover at_geme at_se blev_skrevet blev_taget blive_gift børn_med cykler_i
7 de_<#> de_bliver de_to der_betaler der_burde der_laver efter_busen elevatoren_ver en_hashklub er_<N>
7 er_de er_dealer er_prostitueret fingrene_i fodrer_roter fra_de fra_opgangen giver_børnene giver_de
7 haft_fingrene halsgreb_på hanler_med har_sletet har_slået have_med hjeme_og hr_<.> hvor_<P> i_elevatoren
7 i_mangler i_urnen i_varmekeleren ike_må ike_sige ike_sit in_hos in_når jeg_skule kender_<N> kig_hos
7 komer_altid komer_er kører_ver låse_op med_tesk min_pung mine_dek mit_lår mod_børnene nogen_tager
7 når_<N> og_griner og_slår om_<D> penge_for pengene_blev på_legepladsen på_vores rager_på rodet_med
7 roter_med seler_snus siden_<P> siden_af sig_selv sig_til siger_de skolens_<D> skrevet_<#> slog_en
7 små_piger stemer_i stempler_in stopede_stemer så_<D> så_det tager_det tog_halsgreb truet_mig tusin_i
7 ud_af ude_i unge_til ved_jo ved_siden ver_lørdag vil_helst
8 <F>_drejer <N>_blev <N>_fik <N>_havde <N>_slår <N>_steler <N>_tager <S>_<N> af_politiet anres_post
8 at_jeg at_kome at_man at_stele de_ike der_altid efter_<D> efter_at eg_efter en_kuvert en_lejlighed en_på
8 er_<H> er_tredje flut_fra fra_altanen fra_politiet får_altid grun_til hacket_min hans_egen har_brent
8 har_hacket har_sidet har_smadret har_snydt hash_på hele_tunelen hjem_med holer_<S> høre_det hører_det
8 i_<D> i_<H> i_hans i_min i_vand i_åen ike_<S> ike_var ike_vil in_i inbrud_i jeg_fant jeg_så kan_godt
8 leser_vores luker_sig låret_hele med_et med_hjem med_stofer mig_om min_søns mors_ring navn_på noget_der
8 når_komunen og_bor og_in også_vad på_flut på_låret på_mit same_uge skal_ike skrive_under skyder_med
8 som_<D> strøm_fra styrer_hele stålet_min står_og taget_med ti_år til_sine ting_om truet_min uge_som
8 unge_piger ved_ale vejen_hjem vil_altid år_i
9 <.>_det <D>_i <N>_har arbejder_sort at_stike bad_om blev_af båd_af der_klager der_liger det_gør dom_for
9 dømt_for efter_min en_død er_hjeme er_kriminele er_luder er_meget er_volelig for_<N> for_glad få_fred
9 gå_til gå_ud har_<P> har_to har_våben hos_<F> hos_os i_køen lige_i lovet_at man_ike mange_der
9 mangler_<#> med_børn med_kniv men_<D> mine_breve nogen_burde ny_båd nå_så og_ingen på_mine sat_en
9 set_<D> sin_kone skriver_til spiler_fodbol uden_kørekort vad_der ved_godt voltog_<S> åbner_vores
10 <D>_<#> <D>_med <D>_når <D>_steler <S>_<H> <S>_ned af_<N> at_brene at_den at_ingen bor_samen en_bane
10 er_med er_pusher et_barn føler_efter glad_for har_bidt har_overfalet i_<N> i_ti ingen_siger jeg_ved
10 kan_få lavet_inbrud når_<P> og_den og_kun på_min sig_for siger_<P> siger_vorfor sin_hun slet_ike
10 slår_sin så_<P> til_sig var_<D>
11 <N>_der at_<N> dagen_efter de_er for_sig har_et har_truet hjem_i hjemehjelp_og i_det ike_fines og_<D>
11 og_et og_nu og_spiler om_naten sidet_ine siger_jeg slog_<S> snyder_med sove_i ver_gang ver_nat
11 vere_alene
12 <F>_seler <F>_siger altid_på at_<D> at_vi brød_in de_same er_heler kune_tale laver_inbrud man_skal
12 med_vilje på_<F> råd_til tog_på vem_der
13 <D>_<N> af_<S> er_en er_tyv kører_res om_at på_det
14 bor_i er_korupt er_pedofil gratis_mad ike_kan il_til min_bil
15 af_i går_in og_<F>
16 <P>_ike fik_ny i_blok i_en når_<D>
17 med_en
18 <F>_for
19 for_at hos_<N>
20 <F>_<N> ike_er og_<P>
21 har_stålet
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
