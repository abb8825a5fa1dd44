"""What pairs of words weigh in an accusation; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "blå_øjne" and "<H>_har".
_WEIGHED = """
-22 <N>_<#>
-21 <#>_<H>
-17 <N>_<.> for_os kan_ike
-16 <D>_siger jeg_bor
-14 der_er slår_altid
-13 <D>_blev <H>_seler har_fået min_pake og_<#> tog_<S>
-12 <S>_er er_<#> har_de kl_<#> med_på og_kan stålet_sin til_ale
-11 <#>_er <.>_dk <D>_slog <F>_får at_der fik_smadret fra_vores haft_inbrud have_en i_tunelen med_at
-11 seler_eg ser_til sin_bil skyder_nytår til_<N> ved_<H> ver_dag vere_med
-10 <D>_gør at_lese blev_snydt brug_for eg_fra er_ny er_på find_mig flyte_vis for_de har_adhd har_brug
-10 kører_for lavet_en med_<N> min_mor når_vi på_altanen synes_der til_politiet uge_<#> var_falet
-9 <#>_<P> <#>_så <.>_com <D>_fik <F>_og <H>_betaler <S>_og at_flyte den_bedste den_lå en_rampe er_god
-9 er_vek fant_min fik_stålet fået_ny har_lånt hos_<H> i_<#> i_ferien i_må inbrud_to jeg_havde lavet_et
-9 med_de med_til og_fik og_jeg og_sover op_fra på_cykel på_lørdag sig_på skal_have slog_knet slog_sig
-9 snak_med snap_<N> solt_hash spørg_efter så_vis to_gange ud_om vand_ned ved_vejen
-8 <#>_på <.>_<N> <D>_brener <D>_paser <D>_vil <F>_blev <F>_bliver <H>_blev <N>_<D> <N>_kan <P>_slår
-8 <S>_blev ale_børnene bar_mine blev_stålet børn_at bøt_her det_hele er_bange er_løgn er_noget er_skrap
-8 for_mig gange_om giver_altid hanler_i har_mistet i_bestyrelsen i_bilka i_sig in_for kender_ale med_os
-8 min_man mine_varer ned_når når_man paker_for pigerne_to snydt_af spørg_<N> tager_kontanter til_børnene
-8 vek_fra vil_gerne vil_vere
-7 <#>_år <D>_er <D>_fyrer <D>_kat <D>_leverer <D>_så <F>_arbejder <F>_holdt <F>_kan <H>_driker <H>_fik
-7 <H>_mangler <N>_leder <N>_og <N>_tør <N>_vil <P>_tager adhd_og af_sine at_råbe bange_for banken_efter
-7 blev_overfalet bor_på da_min dater_<N> dem_til den_blev den_skeve der_komer der_ryger der_skal
-7 efter_lopemarkedet ekstra_til en_benk en_fejl en_flot er_helt er_lige et_godt et_uhel for_ale fra_sine
-7 fyret_uden fået_stålet får_dem går_nat går_tur gør_ike gøres_noget hans_<N> har_lat har_lovet har_styr
-7 holer_øje hører_stemer i_banken i_gang i_uge ike_fra ilen_i jeg_er jeg_har kører_min kørt_ned laver_mad
-7 lejligheden_på lidt_ekstra lå_i mad_fra mangler_<S> med_børnene med_sin men_<P> mvh_<N> må_ike og_<N>
-7 og_slog penge_med pengene_med på_<H> på_mig på_snap på_tiktok ros_til seler_sin selv_i siger_at sin_sofa
-7 sine_høns skeve_flise slukede_ilen styr_på står_tom søger_en tager_dem ti_minuter til_<F> til_feleskafen
-7 uden_at ved_et øje_med øl_til
-6 <#>_<N> <.>_maj <D>_bliver <D>_havde <D>_hjelper <D>_leger <D>_mangler <D>_side <F>_bor <F>_fant <F>_kom
-6 <F>_komer <F>_kørte <F>_når <F>_samler <H>_<#> <N>_år <P>_laver <S>_med advarer_mod af_tyve alarm_når
-6 altid_alarm altid_i altid_lidt anre_det beder_om betaler_mere bil_blev bil_og blev_slået bliver_sent
-6 bruger_hele de_bedste de_elre de_siger dek_i der_kan det_går det_regner efter_stevnet en_papirsedel
-6 en_rude en_sedel en_sluder en_snak end_de er_den er_galt er_rart fant_en fejl_i fem_sprog fire_børn
-6 for_den fra_<N> gav_mig hans_arbejde har_bat har_diabetes har_funet har_fødselsdepresion har_malet
-6 har_mange har_paset har_selv har_skimel har_skisofreni har_skrevet har_travlt hash_i henter_<S>
-6 hilsen_<N> hjem_efter holer_de holer_åbent hovedet_in hælder_vand høj_løn i_fordelingen i_kortspil i_og
-6 i_sankasen i_varme ike_det ike_kome jeg_heder kamera_op kan_se kan_vi klager_over kom_på køber_in
-6 købt_en kører_pigerne laver_den leger_med lese_igen leser_højt leser_til lige_hovedet lyd_for man_beder
-6 mangler_en med_ale med_stres med_ungerne meget_i min_bror min_onkel mine_børn mistet_sin mønter_og
-6 noget_er noget_ved nogle_unge nu_og ny_dør nye_vinuer nytår_in når_jeg når_noget og_mobilepay og_se
-6 også_de om_det om_sønagen op_efter pake_den pigerne_hjem ptsd_og på_gaden på_torsdag reparerede_min
-6 revisionen_er rude_af ryger_på same_dag sat_kamera se_på siger_der sin_fritid sin_pung sin_taske
-6 sine_dek sit_hus sit_kørekort skimel_i skrevet_til sluder_af slået_ned smadret_en sted_at stiker_lige
-6 sumba_i så_<S> så_i tager_børnene tager_mønter tager_ungerne take_<N> tid_til til_<D> til_lyd
-6 trøster_børnene udsat_for ungerne_med venine_<N> veret_udsat vi_spiler vol_på vorfor_skal
-5 <#>_det <.>_fik <.>_k <D>_de <D>_egen <D>_fant <D>_giver <D>_hek <D>_men <D>_parkerer <D>_selv <D>_tog
-5 <F>_<D> <F>_der <F>_hjalp <F>_lovede <F>_luker <F>_neter <F>_redede <F>_smed <F>_tager <F>_taler
-5 <F>_trøster <H>_for <H>_havde <H>_og <H>_som <N>_ike <N>_også <N>_om <P>_kaler <P>_seler af_fuglene
-5 af_vejen alrig_<D> alrig_ferie altan_når altanen_og altid_et anre_får at_gå at_ringe at_spørge at_tage
-5 at_vide barnevognen_stå betaler_for bilen_og blaner_sig blev_kørt bliver_den bliver_mobet bliver_solt
-5 bor_<S> brene_og brener_haveafal burde_få børn_der børnene_til cykel_nu cykler_nu de_sidste den_er
-5 den_ike den_lile der_gør det_bliver det_dufter det_stemer det_til drengene_hjem dårlit_på døren_stå
-5 efter_<N> efter_branen efter_en egne_penge en_blå en_fin en_hånd en_krone en_medalje er_<P> er_glad
-5 er_gravid er_gået er_min er_narkoman er_tret et_halvt et_sted fik_mig for_<F> for_egne for_høj
-5 for_sterkt for_togene for_vanet forbi_ver fortjener_en fra_blok fusker_lidt få_en får_fat får_for
-5 gang_med giv_<P> giver_min griber_in griler_ver gør_<S> haft_en halvt_år har_<D> har_autisme har_det
-5 har_epilepsi har_glemt har_købt har_nøgle har_samlet har_svert har_tre har_vand havde_inbrud heder_<N>
-5 hele_dagen hele_opgangen helt_i hjem_når hjem_til holer_altid hos_<D> huger_brene hånd_på i_busen
-5 i_foråret i_gården i_julen i_kan i_keleren i_maj i_malmø i_marts i_vekenen i_vil igen_vorfor igenem_det
-5 ike_finde ike_fået ike_lejet ike_nogen ike_og imod_min ingen_anre initiativ_til inlat_på is_<N>
-5 kiger_forbi kortspil_og køken_i kører_drengene kører_lastbil kører_på kører_skolebusen lader_barnevognen
-5 lader_døren lastbil_om lat_regnskabet legepladsen_og lejet_ud lidt_med liger_hos luker_<S> lys_på
-5 lånt_min låste_sig man_døde med_drengene med_havearbejde med_mit men_er men_retferdig mig_da mig_sin
-5 min_barnevogn min_snap min_stige mobet_på mod_tricktyve mor_en mor_til my_name name_is neter_at
-5 nogen_som numer_er ny_i nye_låse og_grinede og_har og_holer og_hører og_mangler og_redede og_skal
-5 og_smadrer om_jeg om_tirsdagen op_da op_i opgangen_til paker_og parkerer_på paser_på på_cyklen på_den
-5 på_gulvet på_isen på_luket på_pengene på_trapen redede_<S> regnskabet_igenem ring_<#> samler_flasker
-5 seler_hjemelavet seler_loder seler_sit set_regnskabet sidste_fire sig_ike sig_tid siger_<N> sin_dør
-5 skolen_og skrap_<D> skrevet_det skriv_til skrive_på skriver_gode slået_nogen smed_en små_på snaker_med
-5 snød_i solt_bilen solt_sin sove_for sover_om stiker_af stod_for stoler_på stå_i stå_åben svert_ved så_de
-5 så_der så_står tager_altid tager_bileder taget_initiativ tak_til til_avisen til_fastelavn til_feleshuset
-5 til_foreningen til_hele til_jul tom_igen tre_kate trenger_til tret_af tyv_i unskyl_til vand_på vanet_løb
-5 vant_prisen varer_op ver_sønag veret_inlat vi_savner vil_take vile_have vis_nogen vå_<N>
-4 <#>_den <#>_spørg <#>_vis <.>_<F> <.>_blev <.>_har <.>_kan <.>_sig <.>_skriv <.>_tog <.>_år <D>_<H>
-4 <D>_beholer <D>_bil <D>_dør <D>_heder <D>_henter <D>_klager <D>_låner <D>_låser <D>_ringede <D>_ringer
-4 <D>_samler <D>_ser <D>_slår <D>_vaskemaskine <F>_afleverer <F>_anmelte <F>_burde <F>_bør <F>_forklarede
-4 <F>_fortalte <F>_har <F>_klipede <F>_lyver <F>_ringer <F>_skriver <F>_så <F>_søger <H>_<.> <H>_deler
-4 <H>_holer <H>_liger <H>_på <H>_skal <N>_<N> <N>_an <N>_det <N>_driker <N>_jeg <N>_sider <S>_falt <S>_ud
-4 ad_mig af_<D> af_den af_drengene af_en af_kontanthjelp af_til af_toget alene_hjem alene_og alrig_på
-4 altid_ordner an_i anmelte_herverket arbejder_om arbejder_som at_bruge at_grine at_her at_lege at_løbe
-4 at_sluke at_sove at_spile betalt_mit bil_ståene bileder_af bileder_til bileter_til blev_truet bloken_og
-4 brente_i brudt_sin brød_er bøde_for bøgeparken_<#> børnebørn_i børnene_med cykel_har cyklerne_ine da_det
-4 dag_hos dater_da de_elste de_går de_unge den_<#> den_forkerte den_i den_nye den_til der_blev der_pasede
-4 der_revner der_sagde der_styrer der_svarer der_var derfor_er derfor_skal det_brente det_paser det_svert
-4 det_treker driker_te dør_og efter_nogen efter_sygdomen efter_vores egen_lade egen_port elevatoren_hele
-4 en_måned en_nabofest en_pris en_sterne en_uge enerne_ved er_<F> er_<S> er_alkoholiker er_autist er_brudt
-4 er_børn er_dement er_gamel er_gift er_guld er_luket er_løbet er_mega er_mig er_ope er_sver er_syg
-4 er_sygemelt eren_for et_par et_slag et_stort et_svar et_trehus fik_brudt fik_ridset fik_sparket
-4 fik_taget fodrer_enerne for_<D> for_børnene for_en for_hurtit for_meget for_mørkt foran_<H> foran_sin
-4 forbi_skolen fordi_<P> fordi_den fordi_jeg foreslog_en fra_sig fyler_<#> få_det få_et fået_bøde
-4 fået_demens fået_kreft fået_lov fået_tvilinger får_mad født_<#> før_tid først_på gamel_bil gav_min
-4 gavekort_på gift_på glemt_det glemte_at gode_referater gratis_for greset_for grilen_og guld_verd går_med
-4 gør_det gør_hele har_<H> har_bøt har_eren har_ferie har_for har_foreslået har_ike har_inviteret har_kol
-4 har_også har_ret har_ringet har_sagt har_skåret har_spiseforstyrelse har_veret har_vunet har_åbent
-4 havde_glemt hegn_op hej_det hele_eftermidagen hele_gården hentede_min her_er hjalp_mig
-4 hjemelavet_syltetøj hole_foran holer_opleg huer_til hurtit_forbi hus_når huset_i høre_elevatoren
-4 i_bøgeparken i_facaden i_havegrupen i_koret i_kulen i_kulturhuset i_området i_orden i_somer i_travlhed
-4 igen_og ike_får ike_istansat ike_svaret ike_virker in_af inbrud_hos ingen_og ja_det jeg_låner
-4 jeg_mangler kan_<F> kan_lave kan_man kat_in keleren_med khatib_er kiger_efter klubens_<D> kniven_fra
-4 kol_og kom_med komer_først kontakt_<N> kontanthjelp_og kontingent_fordi kr_in kørekort_tilbage
-4 kører_elbil lile_<N> lov_at lukede_for lyter_når låner_mig låner_min låser_cyklerne lægger_videør
-4 man_bliver man_har man_skriver med_aviser med_supe med_tresko med_vores med_åbent meget_for men_det
-4 mere_end min_plads mit_kontingent ned_fra nogen_bryde noget_så nu_vil nye_postkaser når_der
-4 og_afleverede og_bliver og_er og_går og_ike og_kaster og_kiger og_ringede og_stiker og_taler og_venter
-4 og_vi om_en om_ugen om_vinteren op_igen opgang_d ordner_lyset par_fodbolstøvler pasede_<S> paser_min
-4 pererne_i politiet_om på_ale på_benken på_fredag på_instagram på_kontanthjelp på_kontoret på_markedet
-4 på_same på_skadestuen på_tirsdag på_tur ret_i revner_i ridset_sin ringet_til ryder_op sagde_<D> sagde_at
-4 sat_hegn savner_<D> seler_kartofler selv_og sent_hjem set_dem sider_tit siger_<D> sin_rolator
-4 sin_trailer sine_børnebørn skal_gøres skifter_pererne skolen_i slag_for slik_til slår_greset slår_plenen
-4 slår_til snyder_på snydt_for sofa_bilit som_har sp_<F> sparket_døren styrer_grilen ståene_uden stået_tom
-4 står_for svarer_når svaret_på sver_at svoger_<N> sygemelt_med syltetøj_på synger_i så_nogen så_ring
-4 sådan_er søn_da søn_er søn_et søn_til taget_bileder taget_sit talte_med til_revyen til_somer til_spanien
-4 til_ungerne til_venstre tilbage_efter tit_alene tit_på tog_imod tog_kniven tog_pengene tre_kelre
-4 tredive_år trehus_til treker_in trener_drengene trøstede_min tur_med uden_dek unge_så vanet_uden ved_<S>
-4 ved_navn vem_er ventede_på venter_på vh_<N> vi_få vores_hus vorfor_bliver x_<N> åbent_vinue
-3 <#>_skal <#>_til <.>_er <.>_juni <.>_kører <.>_net <.>_vil <D>_bør <D>_børnene <D>_falt <D>_for <D>_går
-3 <D>_hanler <D>_hjalp <D>_lader <D>_larmer <D>_lukede <D>_lyter <D>_løber <D>_prøvede <D>_sate
-3 <D>_skriger <D>_skyl <D>_snaker <D>_spiler <D>_st <D>_står <D>_synes <D>_tager <D>_tegner <D>_tør
-3 <F>_<P> <F>_fodrer <F>_fremlagde <F>_huger <F>_kører <F>_reker <F>_river <F>_smider <F>_spiler
-3 <F>_stoper <F>_sørger <F>_viser <H>_giver <H>_gør <H>_har <H>_klase <H>_larmer <H>_protesterer
-3 <H>_reparerede <H>_ser <H>_skyder <H>_snaker <H>_søger <N>_burde <N>_forteler <N>_h <N>_henes <N>_snabel
-3 <N>_spiler <N>_vaxån <N>_x <P>_burde <P>_forteler <P>_gør <P>_kører <P>_og <P>_trenger <P>_vinkede
-3 <S>_drukne <S>_holer <S>_når <S>_om <S>_runt adgang_genem adrese_<.> af_ale af_fugle af_min af_ved
-3 afleverede_den ale_børnenes ale_komer ale_med ale_små alrig_når alt_det alt_før alt_i altid_hånen
-3 altid_skylen altid_venlig altså_<N> anmelt_inbrudet anre_kan arbejder_i at_cykle at_hans at_huset
-3 at_male aviser_om bare_ring barnevogn_og basaren_og bedre_buser bedste_falafel benken_i bestyrelsen_nu
-3 besøger_de blev_malet blev_røvet blev_valt blevet_dement blevet_gift blomster_og bo_uden bor_alene
-3 bor_der branen_og brate_posten brekede_armen brent_af bror_<N> brugernavn_er byget_et børnebørn_ver
-3 børnene_det børnene_om børnenes_navne c_<H> cpr_<#> cyklen_i cykler_ståene dansk_over de_ensome
-3 de_greder de_hjemløse de_skyler dement_og den_fineste den_ritige der_fant der_skrev der_vil det_<.>
-3 det_gamle det_har det_koster det_ryger det_same det_stemte det_virker det_vises dimision_i dk_<#> dk_vis
-3 dot_dk drenge_kender driker_for driker_kafe duer_på dør_fordi døren_in efter_ambulancen efter_basaren
-3 efter_et efter_tyveriet egen_dør ejer_piseriet eler_adrese eler_i elsterådets_<D> en_at en_barnevogn
-3 en_båd en_gang en_god en_gåtur en_hun en_legeplads en_liste en_overdosis en_pumpe eneste_der er_bipolar
-3 er_blevet er_fint er_flytet er_for er_fra er_godt er_inlat er_mit er_numeret er_optaget er_pent
-3 er_revisor er_senil er_skiftet er_slem er_syn er_sød er_til er_tålmodig er_udlejet er_utilfreds er_utryg
-3 er_valt er_varmt et_skilt et_skur et_utet falsk_hånverker falt_i fejrer_sin fik_forkert filen_vem
-3 finder_altid fineste_have fire_måneder flasker_for flink_men flyter_møbler flyter_ud for_børn
-3 for_husholet for_juletret for_kluben for_larmen for_lidt for_sent for_sit for_tidlit for_to for_varme
-3 foran_døren fordi_der forkert_regning forman_for forsøt_selvmord fortalte_om fra_krigen fra_loftet
-3 fra_ålborg frem_til fritid_på frivilig_i fuglene_ved funet_kanyler fyrer_med fået_hun fået_kørekort
-3 får_bedre får_gaver får_hjemehjelp får_nye får_nyt får_vand før_det gamle_biler gang_om gemeleg_i
-3 gemer_ike gemer_påskeg gemer_vores gerne_tage gester_til gift_igen giv_<N> gmail_<.> god_til god_ved
-3 gå_hjem går_<S> går_alene går_stile gør_et h_på haft_roter har_<#> har_adgang har_anmelt har_bedt
-3 har_byget har_bytedag har_duer har_forsøt har_ingen har_jeg har_kreft har_lejet har_myg har_nøglen
-3 har_parkinson har_ptsd har_roter har_startet have_ny hej_over hek_er hele_tiden henger_in her_ike
-3 her_kun her_lengst hjalp_<S> hjem_fra hjem_om hjemehjelp_tre hos_<S> hos_sin hotmail_<.> hotmail_dot
-3 hun_der hus_på huse_med hvor_skøn hånen_op højt_i hører_vaskeriet i_ban i_banko i_containeren i_december
-3 i_dene i_feleshuset i_filen i_fire i_fredags i_kø i_mosen i_natøj i_regnvejr i_seng i_sengen i_ser
-3 i_skoven i_snor i_solen i_tredive ike_få ike_mere ike_navn ike_nå ike_ritit ike_selv ike_øl imod_ale
-3 in_over ingen_altan ingen_griber ingen_kan inlat_men insta_<N> istansat_enu jeg_foreslår jeg_lå jeg_tror
-3 juletret_i kafe_på kaler_sig kan_kome kan_købe kan_merkes kat_der keler_op kender_os klase_har
-3 klipede_snoren kloken_<#> kome_noget komer_tit kort_med koster_<#> kreft_og krone_for kryker_og kun_om
-3 kø_i kører_<D> kører_skolebus larmen_men lavet_den leger_gemeleg lerte_mig lerte_mine leser_alt lider_af
-3 liger_over lil_<.> lile_skov liste_over lovet_os luket_afdeling lyset_i låner_gerne lånt_mig løbe_runt
-3 mad_til magacaygu_vå male_trapen malet_i malet_muren man_<N> man_ringer mange_cykler mange_gester
-3 mangler_varme med_brene med_hele med_kafe med_vaskeriet medicinen_op melem_<#> mig_dansk mig_sit
-3 mistet_sit mit_brugernavn mod_herverk mod_huslejen mon_ike mor_selvom musik_i myg_i må_gerne naten_<.>
-3 naten_med navn_telefon nej_til nogen_har nogen_pile nogen_siger noget_mere ny_og nye_lamper
-3 nå_dørtelefonen når_de nøglen_med og_<H> og_blev og_brekede og_får og_henes og_kender og_parkerer
-3 og_paser og_råbe og_seter og_spurte og_spørger og_synes og_så og_viste om_<P> om_gamle om_onsdagen
-3 om_svinget om_trafik om_vol ont_i op_ved ope_hele opgang_<#> optaget_af os_<.> os_ale os_et os_på os_til
-3 os_vej over_det over_disken over_hele over_porten over_stien over_vejen overser_ingen parkerer_sin
-3 parkerer_skevt pas_på paser_børnebørn penge_til pengene_samen pile_ved piler_og planter_op posten_op
-3 pris_for protesterer_mod prøvede_at psykisk_syg ptsd_fra pung_ved punktum_dk pusher_i på_<D> på_barsel
-3 på_fb på_havnen på_insta på_kluben på_kryker på_mails på_mødet på_pension på_skolen på_skødet
-3 på_snapchat på_veten på_vinuet påskeg_til regning_for regnskabet_i reker_altid reparerer_cykler ret_vi
-3 revisor_og ring_til ringede_efter ringede_til roter_under ryger_in råber_hej sal_til samen_efter
-3 samler_penge samler_skral se_det sede_i sedler_i seler_honing seler_støvsugere seler_øl set_nogen
-3 siger_godmorgen sin_dimision sin_have sin_vaskemaskine sine_tomater sit_sede skak_med skal_bo skal_ud
-3 skal_vi skermen_eler skiftet_ud skolebus_og skrap_men skrev_<.> skriv_<N> skriv_ike skriv_på
-3 skriver_leserbreve skriver_sedler skur_uden skyl_at skylen_for skyler_os skøn_tryker slog_mig
-3 sluke_lyset slår_et snabel_a snap_x snydt_i som_os som_seler sover_alrig spanien_om spile_kort spiler_i
-3 spiler_skak spurte_om spørg_<H> stemer_altid stien_når stile_på stk_<.> stålet_to står_på står_tidlit
-3 svarede_på svarer_ike syn_for så_god så_pent søn_<N> søn_ver sørger_for tager_nøglen tager_penge
-3 tager_telefonen talte_pengene taske_i te_med tegner_huse telefon_tid tid_eler tidlit_op til_cykelkeleren
-3 til_eid til_en til_festen til_fodbol til_nye til_orde til_os tiladelse_men tirsdag_og tlf_<.> to_cykler
-3 to_verelser tog_bileder tog_ike tog_sig trapen_og tre_børn trener_pigerne tur_for tur_ver ud_på
-3 uden_grun uden_køken uden_tiladelse udlejet_fra ukr_<.> under_gulvet unerviser_i unge_et unge_om
-3 utet_vinue utilfreds_med valt_igen vaner_mine var_<F> var_inbrud var_ok var_så vaskeriet_om ved_bustopet
-3 ved_overgangen ved_sin vek_i venter_i verktøj_fra vi_gemer vi_ser vile_ike vinder_altid vinker_til
-3 vinuer_i vis_<D> vis_vi vises_<.> viste_os vol_i vordan_man vores_ekstranøgle åbent_hus år_og
3 <#>_man <#>_vek <.>_de <.>_lever <D>_a <D>_af <D>_at <D>_brød <D>_chikanerer <D>_driver <D>_fra
3 <D>_føler <D>_har <D>_kaler <D>_kan <D>_lejer <D>_og <D>_pudser <D>_ryger <D>_råber <D>_sener <D>_smider
3 <D>_stal <D>_tiser <D>_truede <D>_udlejer <D>_vidvasker <F>_<H> <F>_alene <F>_at <F>_betaler <F>_dyrker
3 <F>_køber <F>_langer <F>_paser <F>_skyler <F>_stak <F>_stiker <F>_teler <F>_vil <H>_dumper <H>_dyrker
3 <H>_føler <H>_køber <H>_om <H>_rekruterer <H>_råber <H>_sener <H>_sider <N>_altid <N>_garage <N>_lige
3 <N>_pusher <N>_på <N>_rører <N>_skriver <N>_slog <N>_som <N>_stal <N>_svinler <N>_ved <N>_verelse
3 <P>_går <P>_havde <P>_henter <P>_om <P>_samlede <P>_tage <S>_inesperet ad_badeverelsesvinuet aftenen_<.>
3 ale_de ale_der ale_har ale_piger alene_hele alt_der armen_og at_betale at_jeg at_kige at_slå at_steme
3 bag_ratet bare_en befamler_piger bestyrelsens_<D> bil_der bil_på bilederne_af biler_med biler_på
3 bileter_der blant_børn blev_taget bo_her bor_hos brors_scoter brute_fulmaten brødre_<N> burde_tage
3 buskene_ver bygeafal_i bøne_i børn_ine børn_som børn_spørg børn_til børn_vere børnehaven_med
3 cykel_ståene cykelkeleren_har da_strømen dag_i de_får de_gode dek_op deler_med den_eneste den_på
3 den_står der_<S> der_flyter der_folk der_i der_ike der_lå der_stadig det_heder det_kun det_ritige du_kan
3 døgnet_runt e_<F> e_kase efter_alt efter_kvinerne efter_muslimer egen_svigersøn ekstra_piler
3 ekstranøglen_og elers_er en_<S> en_fra en_lusing en_rejse en_svinler en_syg en_volelig ene_øje er_da
3 er_der er_døde er_enlig er_et er_pudsit er_selv falske_timer fejler_noget fem_minuter fengsel_for
3 firmet_sende folk_med for_sine for_store fra_<F> fra_<H> fra_insamlingen fra_keleren fra_malerfirmet
3 fra_trapen fra_vertshuset ful_ver fulmaten_til fusket_med fået_ale fået_nye får_børn får_man før_<P>
3 gamle_ekstra gamle_lige gav_jobet gift_ud gifte_sin godt_at gratis_hos grime_ting gyle_i går_altid
3 går_forbi gør_rent halv_gris hans_bil har_banket har_da har_deket har_forbud har_fusket har_fylt
3 har_kamerer har_kniv har_kørt har_lange har_noget har_ridset har_same har_solt har_tesket hash_fra
3 hele_kvarteret henter_paker hjem_igen hjem_på hos_dem hul_i hælder_gyle hører_ike i_banen i_fengsel
3 i_grøften i_lørdags i_mit i_neto i_omkledningsrumet i_spejderhyten i_søen i_to i_trek igen_i ihjel_med
3 ike_fejler ike_geler ike_har in_mod in_og iser_<D> jobet_til kafe_og kamera_i kamerer_retet kan_høre
3 kasen_til keler_er keler_og keleren_det kig_lige klager_og kloken_fire klubens_playstation knalerter_af
3 knuste_buskuret koberet_fra kom_til komer_kun kun_i kun_og kune_se kursus_i kvinerne_hjem kører_påvirket
3 kører_spritkørsel kører_uden kørte_min lader_den lader_firmet laver_bomber laver_falske lavet_herverk
3 lejligheden_uden lejligheder_og lejligheder_til luftbøse_efter lurer_på lyter_ved låner_af låser_sine
3 lægger_gift løn_til man_får med_boligstøten med_dem med_ekstranøglen med_kagekasen med_luftbøse
3 med_noget med_promile med_sine med_stålne med_tre mere_og merker_ver midt_på mig_bare mig_der mig_med
3 mig_og mig_om min_brors min_postkase musik_og må_gå navne_men nevne_navne noget_<P> noget_i noget_med
3 nu_<D> nye_blå når_skolebørnene nøgler_videre og_at og_bar og_bor og_danser og_en og_ingen og_langer
3 og_roder og_seler og_snyder og_solte og_steler og_stempler og_ud også_i om_hvor om_inbrud om_på
3 om_ventelisten op_<P> opbevarer_tyvekoster os_og over_for overfalet_min paker_fra paker_i
3 paser_genbrugsbutiken penge_på piger_i piger_ved pigerne_om plejede_at pludselig_råd prostitueret_og
3 pusher_piler på_armene på_bygepladsen på_en på_hans på_mine på_noget på_ventelisten ramt_<S>
3 regninger_og rekruterer_drenge rent_hos res_med ridser_biler ridset_min sagde_der sagde_det samler_in
3 seler_den seler_nøgler seler_sprut seler_til sende_for set_<N> set_siden seter_il sig_in sige_at
3 siger_altid siger_det siger_ike sin_lejlighed sin_man sine_unger sit_barn skal_hole skal_man skar_mine
3 skolebørnene_går skoven_om slog_min slår_de slår_dem slår_hans små_drenge snus_og snus_til snyder_de
3 solte_klubens som_er sort_i sovemedicin_for spiser_hos spritkørsel_ver spørg_vorfor stak_<S>
3 steler_strøm sten_på stiker_de stile_til stofer_til store_regninger stålet_en stålne_biler stålne_cykler
3 syg_dreng så_den tager_anres tager_de taget_blev tar_af tener_il tesket_<S> the_schol til_banen
3 til_blant til_containeren til_det til_folk til_før til_katene til_ny til_sine til_tre timer_på tiser_i
3 tit_og tog_verktøjet tre_i tror_i truer_ale truer_mig tyvekoster_i tøj_fra tør_sige ud_i ud_som uden_for
3 uden_tøj under_på vand_i var_ine vatman_<N> ved_ale ved_børnene veret_inbrud veret_til vi_<S> vil_gifte
3 vilje_og vis_man vores_feles vorfor_<P> våben_under
4 <#>_i <#>_seler <.>_<P> <.>_og <D>_<.> <D>_bruger <D>_fest <D>_gav <D>_ike <D>_ja <D>_keler <D>_leser
4 <D>_lægger <D>_røvede <D>_siden <D>_skriver <D>_spiser <D>_ver <D>_voltog <F>_brente <F>_brød <F>_byter
4 <F>_havde <F>_maler <F>_opfordrer <F>_skerer <F>_steler <H>_brød <H>_fremlejer <H>_hælder <H>_lader
4 <H>_lurer <H>_ringer <H>_smider <H>_står <N>_bloter <N>_lånte <N>_ryger <N>_s <N>_truede <P>_er <P>_har
4 <P>_heder <P>_også <P>_sider <P>_siger <S>_det a_har af_at af_med af_pigerne af_vores afpreser_de
4 ale_opgaverne ale_samen ale_ved alene_i alkoholiker_og alrig_vist altan_med altid_er altid_ful altid_når
4 altid_om at_<H> at_få at_give at_køre at_min at_smadre betaler_ike betalt_sin bider_og bliver_to
4 brener_kabler bryder_sit brystet_da børnene_på bøt_i christiania_og dame_til de_holer de_komer dek_om
4 den_alrig den_bran den_gule der_har der_lige der_noget det_der det_ene det_genem det_gjorde drenge_til
4 drengene_en driker_i driver_bordel duerne_og dumper_bygeafal efter_hune efter_skolepigerne elre_damer
4 en_halv en_lile en_stålet eneste_bilag eneste_med entreprisen_til er_beruset er_død er_racist er_siker
4 er_skyl et_eneste et_hjem et_lån et_nyt et_til feter_ale fjernsyn_dagen flere_gange folk_er for_<H>
4 for_penge for_vol for_voltet foran_dørene forgiftet_to forteler_de fra_skolen ful_op fyret_fra fået_et
4 får_penge får_sine gamle_mor gang_<N> gav_entreprisen gemer_våben genem_vegen giver_den giver_sin
4 givet_sin gjorde_rent godt_gå greder_hele grun_af gå_når går_i hagekors_på har_brent har_givet har_helt
4 har_huget har_kopieret har_pludselig har_pyntet har_ramt har_stuket hash_til hele_aftenen henes_smyker
4 henter_hash her_det huget_min hvert_år hvor_koberet højt_for i_ansitet i_arbejdstiden i_baghaven i_beken
4 i_buskene i_egen i_halen i_hånen i_mine i_svømehalen i_udvalet i_vanet igen_<.> ike_<F> ike_fines
4 ike_kiger ike_løn ike_set ike_skal in_til jathyten_og jeg_gjorde jo_så kabler_af kan_i kaution_og
4 klorin_i komunen_ike kopierer_dankort kopieret_nøglerne kort_ved krever_beskytelsespenge
4 køber_tyvekoster kører_altid kører_hjem kører_runt kørte_videre lang_tid lavet_hul leser_maling lort_i
4 luker_døren lyset_er lægger_lort maler_hagekors maling_af man_hører mangler_der mangler_et med_luftgever
4 med_regnskabet med_same meget_omsorgsful mens_vi mente_at mere_efter min_dreng min_dør min_kusine
4 min_lilebror min_stedfar min_venine mit_tøj mit_vinue mod_<H> mod_en morgen_med mors_konto møder_ful
4 naten_til neste_dag nogen_der nye_fjernsyn når_folk og_de og_deler og_der og_filmer og_lader og_man
4 og_neste og_sagde og_siger og_spyter os_med pakerne_foran penge_under pigerne_i piser_i pot_på pyntet_på
4 på_<#> på_<P> på_brystet på_christiania på_dagpenge på_dba på_folk på_grun på_job på_livet på_loftet
4 på_mesenger på_talene på_vores ramt_et res_i returkomision_fra ringe_til ringer_til runt_på råber_så
4 røver_folk same_<S> sat_noget sate_il seler_de selv_til sener_bileder set_<H> sex_for side_ved sider_i
4 sige_nej sige_noget sin_feter sin_gamle sin_maker sin_søn sit_tilhol skerer_dek skimer_kort skolen_på
4 skriver_falske skriver_om skød_mod sluker_for slået_min slået_ruden slået_sin smed_mit snydt_sig solt_de
4 solte_min som_<F> som_straf sparket_<S> spiler_højt sprut_til spyter_efter spørg_lige steler_cykler
4 steler_i stiker_drengene strøm_fra stålet_knalert så_<N> så_blev så_er så_ungerne søn_fik tager_kaution
4 tager_medicinen tager_pakerne taget_med tever_sin til_<H> til_jathyten til_kafe til_kloken til_kviner
4 til_vol til_vores ting_<P> tog_mig tre_ben tror_<N> truede_mig truer_os tøj_ud tømte_min uden_om
4 uden_plader uden_vand under_bordet unge_piger unge_øl ungerne_greder vad_<P> var_ful vasker_penge ved_at
4 ved_automaten ved_stationen ved_vad vere_bag vi_fik vist_et vores_breve vores_penge åbner_anres
4 åbner_gravene åen_når
5 <D>_afpreser <D>_betaler <D>_dyrker <D>_graver <D>_rager <D>_som <D>_stak <D>_styrer <F>_går <F>_solte
5 <H>_banker <H>_der <H>_filmer <H>_henter <H>_slår <H>_smadrede <N>_a <N>_bryde <N>_dør <N>_lyver
5 <N>_samler <N>_snyder <N>_truer <N>_voltog <P>_blev <P>_fik <P>_til <P>_tør <P>_vil <S>_<N> <S>_ved
5 af_heleri ale_anre ale_lejligheder alrig_haft alrig_have altid_på anen_vej anre_hune anres_post at_<P>
5 at_gøre bag_tremer bil_hvert bil_med biler_og bloter_sig blå_merker brene_os brente_ansøgningerne
5 dater_på de_døde de_syge den_anen den_der den_har der_ejer der_en der_går der_havde der_stal der_tager
5 det_er det_nu det_var driker_på døde_nabør efter_folk en_dør en_ekstra en_grun er_banemedlem er_bare
5 er_falet er_forbudt er_hjeme er_ligeglad er_mørkt er_skilt er_sluket er_stålet et_laboratorium
5 fakturerer_for far_til fik_et folk_på for_<#> for_sin for_u fra_opgangen ful_af ful_i gamle_og gemt_en
5 gården_og gør_<D> har_blå har_brudt har_forfalsket har_gemt har_lenset har_set har_stemt har_svinlet
5 have_med have_nøgler hegnet_når hele_bloken herverk_på hjelpe_<P> huser_ilegale hårdt_fat i_bilen
5 i_drivhuset i_garagen i_kelerumene i_min i_sin i_skat i_vaskekeleren i_vaskeriet i_vinuet i_åen i_år
5 ike_af ike_må ike_på ike_så imod_bestikelse imod_kontanter imod_penge jeg_siger jeg_skal jo_godt kan_stå
5 kasen_at keleren_og komer_er komer_med kører_ful laboratorium_i lader_de lader_sine langer_over
5 laver_grafitien lenset_feriekasen liger_i lyver_om lå_på med_<D> med_den med_kasen med_solbriler
5 med_tesk med_vem medicinen_fra mig_ned misbruger_sin mit_lår mit_vasketøj ny_terase og_<S> og_kørte
5 og_på og_solt olie_i op_til opfordrer_til opgangen_stinker os_ned over_hegnet papiret_men penge_fra
5 på_børnene på_de på_femten på_jobet på_os på_papiret på_parkeringspladsen på_pigerne på_sin på_tre
5 res_og reter_i ruden_in runt_med rører_ved sat_il seler_vapes selv_in ser_ud sidste_der sig_til siker_på
5 sin_adrese sin_bror sin_døde sin_kereste sine_dyr sine_døde sjovt_nok skilt_på skule_alrig små_poser
5 snyder_i som_slave sover_på stele_for stempler_in stemt_for stålne_varer sulter_sine tager_af taget_af
5 tale_om terase_same ti_år til_børn til_kontoret til_minreårige til_pigerne til_sig to_kate to_minuter
5 tog_min trapen_til tre_nye u_<#> ud_for ud_med under_da under_sengen var_dement var_ope ved_<N>
5 ver_fredag ver_uge ver_veken vi_ved vil_se voltaget_<S> vores_kate vores_post våben_i år_<.>
6 <#>_der <#>_genem <D>_der <D>_driker <D>_fodrer <D>_kørte <D>_pengene <D>_på <D>_stalker <F>_lægger
6 <F>_skruer <N>_from <N>_giver <N>_have <N>_huger <N>_ni <N>_overfalt <N>_steler <N>_tog af_kasen ale_i
6 ale_på altid_nye arbejde_sover at_skrive at_stele bedt_om bliver_lat block_<#> burde_have burde_kige
6 børn_aber børn_med børnene_sovemedicin da_<F> de_<#> de_bliver de_små der_betaler der_mangler der_seler
6 det_må dyrker_pot døren_og en_flaske en_hel en_på en_taske en_tyv er_<N> er_ale er_de er_hans fik_en
6 fingrene_i fodrer_roter for_dem forbud_mod fra_ale gamel_man get_selv gik_til godt_vem gå_ud går_en
6 haft_fingrene halsgreb_på har_begået har_flere har_forgiftet har_nu har_skudt har_slået har_sparket
6 har_tømt har_voltaget hash_på henes_egen hidser_<D> hjem_i hjem_og hjeme_og hole_op hælder_klorin i_ale
6 i_bad i_gaden i_journalerne i_skabet i_ti i_urnen i_varmekeleren ike_en ike_sit in_hos inbrud_i ine_i
6 kaler_mine kan_godt kaster_sten kender_<N> kiger_in koden_til kom_hjem komunens_<D> kører_<#> leser_mine
6 lidt_for mad_og man_vil med_børn med_et med_strakt men_bor min_cykel min_eks min_fars min_telefon
6 mine_breve mit_kort mod_at naten_og ned_ad nu_er og_truer om_<D> op_om paker_uden penge_for penge_og
6 på_hele på_legepladsen på_mit på_plejehjemet på_torvet rager_på roter_med ryger_hash samlede_in
6 seler_snus sig_selv sin_far sine_børn skrive_under skyder_med skød_efter slår_børnene socialt_bedrageri
6 solt_den stak_af stal_fra stal_min stalker_mig stele_i stemer_i sten_efter stopede_stemer strakt_arm
6 svare_på så_det søn_i tage_penge tager_det tele_ribenene til_noget tog_halsgreb ud_af ude_i unge_til
6 vad_<F> vapes_til var_<N> var_det ved_pigerne ved_vem ver_lørdag vi_har
7 <.>_det <.>_jeg <D>_i <D>_kører <F>_lader <F>_leser <F>_åbner <H>_aflyter <H>_kaster <P>_selv <S>_<H>
7 af_de aflyter_os alrig_bliver at_kome blev_bedt blive_gift blok_<#> bor_samen båd_af de_to der_burde
7 efter_<D> efter_busen eg_efter elevatoren_ver en_hashklub en_kuvert en_ny en_pistol er_dealer er_dømt
7 er_prostitueret fik_tesk for_min forkert_og fra_de gamel_dame giver_de hanler_med har_sidet har_smadret
7 har_snydt hele_tunelen hjem_med hos_os hr_<.> hører_det i_<D> i_den i_elevatoren i_hele i_kasen
7 i_mangler ike_sige kig_hos kliper_låse kører_med kører_ver lever_af lige_i låse_op med_kniv min_pung
7 min_søns mod_børnene mor_på nogen_tager noget_der ny_båd når_<N> når_<P> og_griner også_vad same_uge
7 siden_<P> siden_af siger_de sin_dater skyder_efter slog_en som_<D> står_og så_mange så_selv taget_<#>
7 truet_mig uge_som ved_jo ved_siden ver_nat vil_helst vis_de år_i
8 <D>_<#> <D>_<P> <D>_steler <F>_drejer <F>_kaler <H>_laver <H>_steler <N>_blev <N>_fik <N>_havde <N>_slår
8 <N>_tager ad_trapen at_man bad_om cykler_i der_altid der_liger det_bedste dømt_for efter_at en_lejlighed
8 er_<H> er_kriminele er_meget er_pusher for_<N> for_glad får_altid giver_børnene grun_til gå_til
8 hans_egen har_<P> holer_<S> hvor_<P> i_hans i_vand ike_<S> ike_var jeg_fant luker_sig mine_dek mors_ring
8 navn_på nå_så når_komunen pengene_blev på_arbejde skolens_<D> skriver_til slog_<S> slår_<D> små_piger
8 styrer_hele stålet_min så_<D> ting_om truet_min uden_kørekort ved_godt vil_altid
9 <F>_seler <N>_har <N>_seler <S>_ned af_i arbejder_sort at_brene at_den at_ingen de_ike der_klager
9 der_laver det_gør efter_min er_luder er_med er_tredje er_volelig et_barn flut_fra fra_altanen
9 fra_politiet få_fred føler_efter gratis_mad har_to har_våben hilser_med høre_det ike_vil in_i jeg_så
9 kan_få leser_vores lovet_at mangler_<#> med_hjem nogen_burde på_flut sat_en set_<D> sin_kone skal_ike
9 så_<P> tog_på tre_gange vad_der vere_alene voltog_<S>
10 <D>_får <D>_når <N>_der af_<N> for_sig har_et har_overfalet hos_<F> i_<N> i_det jeg_ved lavet_inbrud
10 mange_der med_stofer men_<D> og_<D> og_den og_et og_kun og_slår på_det på_min sin_hun slet_ike slår_sin
10 snyder_med sove_i var_<D> åbner_vores
11 <F>_siger at_<N> blev_af de_er en_bane er_tyv glad_for har_bidt i_<H> laver_inbrud man_ike med_vilje
11 på_<F> råd_til sidet_ine sig_for siger_jeg
12 <D>_med af_<S> at_vi bor_i de_same er_heler går_in har_truet ike_kan kune_tale man_skal og_nu om_naten
13 <D>_<N> at_<D> brød_in dagen_efter kører_res siger_<P>
14 fik_ny ike_er il_til med_en min_bil vem_der
15 er_korupt er_pedofil når_<D>
16 <F>_for <P>_ike i_blok i_en og_<P> ver_gang
17 er_en og_<F>
18 hos_<N> om_at
19 har_stålet
21 <F>_<N>
22 for_at
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
