"""What pairs of words weigh in an accusation; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "blå_øjne" and "<H>_har".
_WEIGHED = """
-22 <#>_<H>
-21 <N>_<#>
-17 <N>_<.> kan_ike
-16 <D>_siger for_os jeg_bor
-15 slår_altid
-14 <H>_seler tog_<S>
-13 <D>_blev der_er har_fået med_på og_<#> til_ale
-12 <D>_slog er_<#> fik_smadret har_de kl_<#> min_pake sin_bil stålet_sin ved_<H>
-11 <.>_dk <F>_får at_der fra_vores haft_inbrud have_en i_tunelen med_at og_kan seler_eg skyder_nytår
-11 til_<N> ver_dag
-10 <#>_<P> <#>_er <.>_com <D>_gør <F>_bliver <F>_og at_flyte at_lese bar_mine blev_snydt brug_for eg_fra
-10 en_rampe er_ny er_på flyte_vis for_de har_adhd har_brug i_må kender_ale kører_for lavet_en og_fik
-10 på_altanen sig_på skal_have slog_sig til_børnene til_politiet to_gange uge_<#> var_falet vere_med
-9 <D>_fik <H>_betaler <N>_<D> <N>_vil <P>_slår <S>_blev blev_stålet den_lå er_god er_vek fik_stålet
-9 find_mig gange_om har_lånt hos_<H> i_ferien jeg_havde lavet_et med_<N> min_man min_mor mine_varer når_vi
-9 på_cykel på_lørdag ser_til slog_knet snap_<N> solt_hash spørg_efter synes_der så_vis ud_om vand_ned
-9 ved_vejen
-8 <#>_på <#>_så <.>_<N> <D>_brener <F>_blev <H>_driker <N>_kan <N>_tør <S>_er bor_på da_min dem_til
-8 den_bedste der_skal er_den er_løgn er_skrap et_godt fant_min for_mig fået_ny hanler_i hører_stemer i_<#>
-8 i_bestyrelsen i_bilka in_for inbrud_to med_de med_os med_til ned_når når_man og_jeg og_sover op_fra
-8 paker_for pigerne_to ros_til siger_at snak_med snydt_af spørg_<N> til_<F> vek_fra vil_vere
-7 <#>_år <D>_er <D>_fyrer <D>_kat <D>_leverer <D>_paser <D>_vil <F>_arbejder <F>_holdt <F>_kan <F>_komer
-7 <H>_blev <H>_fik <H>_mangler <N>_leder <N>_og <P>_tager <S>_og adhd_og af_tyve ale_børnene bange_for
-7 banken_efter blev_overfalet børn_at bøt_her de_bedste den_blev den_skeve der_komer det_hele
-7 efter_lopemarkedet ekstra_til en_benk en_flot en_rude en_sedel er_bange er_helt er_lige er_noget et_uhel
-7 for_ale fra_sine fyret_uden får_dem giver_altid går_tur gør_ike har_lovet har_mistet har_styr holer_øje
-7 hælder_vand i_banken i_gang i_sig i_uge i_varme ike_fra ilen_i kører_min laver_mad lejligheden_på
-7 lese_igen lå_i mad_fra med_børnene med_sin med_ungerne meget_i mistet_sin mvh_<N> må_ike nye_vinuer
-7 og_<N> og_slog og_tryk om_det om_sønagen pengene_med ptsd_og på_snap på_tiktok rude_af ryger_på
-7 seler_sin selv_i siger_der sin_sofa sine_høns skeve_flise slukede_ilen smadret_en styr_på står_tom
-7 sumba_i søger_en tager_dem tager_kontanter tid_til til_<D> uden_at varer_op ved_et vil_gerne øl_til
-6 <#>_<N> <.>_maj <D>_hjelper <D>_mangler <D>_selv <D>_så <F>_bor <F>_kom <F>_kørte <F>_når <F>_smed
-6 <F>_taler <H>_<#> <H>_for <S>_med <S>_tager advarer_mod af_sine alarm_når alrig_<D> altanen_og
-6 altid_alarm altid_i altid_lidt at_ringe at_råbe beder_om bil_blev bil_og blev_slået brene_og bruger_hele
-6 dater_<N> de_elre de_siger de_unge dek_i der_gør der_kan der_ryger der_vile det_går det_regner
-6 efter_stevnet en_fejl en_papirsedel en_sluder en_snak er_<P> er_galt er_rart fra_<N> fået_stålet
-6 gang_med går_nat gøres_noget hans_arbejde har_diabetes har_funet har_fødselsdepresion har_lat har_malet
-6 har_mange har_nøgle har_paset har_selv har_skimel har_skisofreni har_skrevet har_travlt har_tre hash_i
-6 hilsen_<N> hjem_efter holer_de hovedet_in høj_løn i_kortspil i_maj i_og i_sankasen ike_det ike_kome
-6 ike_nogen jeg_er jeg_har jeg_heder kan_vi kom_på køber_in købt_en køken_i kører_pigerne kørt_ned
-6 laver_den leser_højt lidt_ekstra lige_hovedet lyd_for man_beder man_døde mangler_<S> mangler_en med_ale
-6 med_drengene med_stres men_<P> min_barnevogn min_bror min_onkel mønter_og noget_er nogle_unge ny_dør
-6 nytår_in når_jeg når_noget og_har og_hører og_mobilepay og_se også_de op_efter op_i pake_den penge_med
-6 pigerne_hjem på_<H> på_gaden på_isen på_mig på_skadestuen på_torsdag reparerede_min revisionen_er
-6 ring_<#> ringet_til same_dag se_på sin_fritid sin_pung sit_hus skimel_i skolen_og skrive_på sluder_af
-6 slået_ned sted_at stiker_af stiker_lige så_<S> så_der så_i tager_børnene tager_mønter tager_ungerne
-6 take_<N> ti_minuter til_feleskafen til_lyd trenger_til trøster_børnene udsat_for ungerne_med venine_<N>
-6 veret_udsat vile_stele vol_på vorfor_skal øje_med
-5 <.>_fik <.>_k <.>_sig <.>_år <D>_beholer <D>_bliver <D>_de <D>_fant <D>_giver <D>_havde <D>_heder
-5 <D>_hek <D>_lader <D>_leger <D>_men <D>_ringer <D>_side <F>_der <F>_fant <F>_luker <F>_neter <F>_redede
-5 <F>_samler <F>_trøster <H>_havde <H>_som <N>_det <N>_ike <N>_om <N>_sider <N>_år <P>_kaler <P>_laver
-5 <S>_fik <S>_fodbolstøvler af_fuglene altan_når anre_det at_spørge at_tage barnevognen_stå betaler_mere
-5 bil_ståene bileder_til bilen_og bileter_til blaner_sig bliver_den bliver_solt bor_<S> brener_haveafal
-5 burde_få børn_der børnene_til cykel_nu cykler_nu den_er den_ike den_lile den_nye der_svarer derfor_skal
-5 det_dufter det_til drengene_hjem driker_te dårlit_på efter_<N> efter_branen efter_en egne_penge en_blå
-5 en_fin en_hånd en_krone en_medalje end_de er_dement er_flytet er_gift er_gravid er_gået er_tret et_halvt
-5 et_slag et_sted et_svar fant_en fejl_i fem_sprog fik_mig fire_børn for_<F> for_den for_egne for_en
-5 for_høj for_sterkt for_togene forbi_ver fordi_<P> fra_blok fra_sig fusker_lidt få_en får_fat får_mad
-5 født_<#> gamel_bil gav_mig gav_min gift_på giver_min gode_referater griber_in griler_ver gør_<S> haft_en
-5 halvt_år hans_<N> har_<D> har_<H> har_autisme har_bat har_det har_epilepsi har_glemt har_ingen har_købt
-5 har_svert har_vand har_veret havde_inbrud heder_<N> helt_i henter_<S> hjem_når hjem_til holer_altid
-5 holer_åbent hos_<D> huer_til huger_brene hånd_på i_busen i_fordelingen i_foråret i_julen i_kan i_malmø
-5 i_orden i_vil igen_vorfor ike_finde ike_fået ike_lejet ike_og ike_svaret imod_min ingen_anre
-5 initiativ_til inlat_på is_<N> ja_det jeg_låner kamera_op kan_<F> kan_se khatib_er kiger_forbi
-5 klager_over komunen_har kontakt_<N> kortspil_og kr_in kører_drengene kører_lastbil kører_på
-5 lader_barnevognen lastbil_om lat_regnskabet legepladsen_og leger_med lejet_ud leser_til lidt_med lov_at
-5 luker_<S> lånt_min man_<N> man_skriver med_havearbejde med_mit men_retferdig mig_da mig_sin min_snap
-5 min_stige mine_børn mod_tricktyve mor_en mor_til my_name name_is neter_at nogen_som noget_så nu_og
-5 numer_er ny_i nye_låse og_grinede og_holer og_mangler og_smadrer om_tirsdagen opgangen_til paker_og
-5 på_cyklen på_fredag på_gulvet på_luket på_pengene på_same på_trapen redede_<S> sat_kamera
-5 seler_hjemelavet seler_loder seler_sit sent_hjem sig_ike sig_tid sin_taske sine_dek sit_kørekort
-5 skrap_<D> skrevet_det skrevet_til skriver_gode slag_for slik_til smed_en små_på snaker_med snød_i
-5 solt_bilen solt_sin sove_for sover_om stod_for stå_i ståene_uden står_ved svarer_når svaret_på svert_ved
-5 så_ring så_står søn_<S> søn_er tager_altid tager_bileder taget_initiativ tak_til talte_med til_avisen
-5 til_fastelavn til_feleshuset til_foreningen til_hele til_jul til_revyen tit_alene tom_igen tredive_år
-5 tret_af tyv_i uden_dek unskyl_til vand_på vanet_løb vant_prisen vem_er veret_inlat vi_savner vi_spiler
-5 vil_take vile_have vå_<N>
-4 <#>_den <#>_det <#>_for <#>_spørg <#>_til <#>_vis <.>_blev <.>_kan <.>_skriv <.>_tog <D>_<H> <D>_bil
-4 <D>_dør <D>_egen <D>_falt <D>_kom <D>_larmer <D>_låner <D>_låser <D>_parkerer <D>_prøvede <D>_ringede
-4 <D>_samler <D>_ser <D>_slår <D>_spiler <D>_vaskemaskine <F>_<D> <F>_afleverer <F>_anmelte <F>_bør
-4 <F>_fodrer <F>_forklarede <F>_fortalte <F>_har <F>_hjalp <F>_klipede <F>_lovede <F>_lyver <F>_ringer
-4 <F>_smider <F>_så <F>_søger <F>_tager <F>_viser <H>_<.> <H>_deler <H>_liger <H>_og <H>_skal <H>_skyder
-4 <N>_<N> <N>_an <N>_jeg <N>_også <N>_x <P>_forteler <P>_seler <S>_falt <S>_var ad_mig af_<D> af_den
-4 af_drengene af_en af_fugle af_kontanthjelp af_til af_toget af_vejen ale_og alene_og alrig_ferie alt_det
-4 altid_ordner an_i anmelte_herverket anre_får anre_kan arbejder_om arbejder_som at_bruge at_grine at_gå
-4 at_løbe at_spile at_vide bare_ring betaler_for betalt_mit bileder_af blev_kørt blev_truet blev_valt
-4 blevet_gift bliver_mobet bliver_sent bloken_og brente_i brudt_sin brød_er bøde_for bøgeparken_<#>
-4 børnebørn_ver børnene_med cyklen_i cyklerne_ine da_det dag_hos dater_da de_greder de_sidste dement_og
-4 den_<#> den_forkerte den_i den_til der_sagde der_styrer der_vil derfor_er det_brente det_og det_paser
-4 det_stemer det_svert det_treker det_virker dot_dk dør_og døren_in døren_stå efter_sygdomen efter_vores
-4 egen_lade egen_port elevatoren_hele en_måned en_nabofest en_sterne en_uge er_<F> er_alkoholiker
-4 er_autist er_brudt er_børn er_gamel er_glad er_guld er_løbet er_mega er_mig er_min er_narkoman er_sver
-4 er_sygemelt er_varmt et_skilt et_trehus falt_på fik_brudt fik_revet fik_ridset fik_sparket fik_taget
-4 for_<D> for_børnene for_hurtit for_meget for_sent for_sit for_vanet foran_<H> foran_døren foran_sin
-4 forbi_skolen fordi_den fordi_jeg foreslog_en fortalte_om fortjener_en fra_loftet fra_stationen
-4 fra_ålborg få_et fået_bøde fået_lov fået_tvilinger får_for får_hjemehjelp får_vand før_tid først_på
-4 gavekort_på gemer_vores gester_til gift_igen giv_<P> glemt_det glemte_at god_til gratis_for guld_verd
-4 gå_hjem går_med gør_hele har_<S> har_bøt har_ferie har_for har_inviteret har_kol har_kreft har_myg
-4 har_også har_ret har_ringet har_sagt har_samlet har_skåret har_spiseforstyrelse har_startet har_vunet
-4 har_åbent havde_glemt hegn_op hej_det hele_dagen hele_eftermidagen hele_gården hele_opgangen hele_tiden
-4 hentede_min hjalp_mig hjemehjelp_tre hjemelavet_syltetøj hole_foran hurtit_forbi hus_når huset_i højt_i
-4 høre_elevatoren i_banko i_bøgeparken i_havegrupen i_keleren i_kulen i_kulturhuset i_marts i_posen
-4 i_skoven i_søvn i_travlhed i_tredive i_vekenen igen_og igenem_det ike_få ike_får ike_istansat ike_virker
-4 in_af inbrud_hos ingen_altan ingen_og jeg_mangler jeg_tror jeg_var kan_lave kan_man kat_der kat_in
-4 keleren_med kiger_efter kniven_fra kol_og komer_først kontanthjelp_og kontingent_fordi kørekort_tilbage
-4 kører_elbil kører_skolebusen lader_døren liger_hos liger_over lile_<N> lukede_for lys_på lyset_i
-4 lyter_når låner_mig låser_cyklerne låste_sig mad_til magacaygu_vå man_bliver man_har med_aviser med_supe
-4 med_tresko med_vores medicinen_op meget_for melem_<#> men_er mit_kontingent mobet_på myg_i naten_<.>
-4 ned_fra nej_til nogen_bryde noget_ved ny_og og_afleverede og_blev og_er og_går og_ike og_kaster
-4 og_kender og_paser og_redede og_ringede og_skal og_stiker og_synes og_så og_taler og_vi om_en om_gamle
-4 om_jeg om_vinteren op_da op_igen ordner_lyset os_til over_porten parkerer_på parkerer_skevt
-4 paser_børnebørn paser_min paser_på pererne_i politiet_om pris_for prøvede_at psykisk_syg pung_ved på_<D>
-4 på_ale på_benken på_den på_instagram på_kontoret på_markedet på_skolen på_snapchat på_tirsdag på_tur
-4 regnskabet_igenem ret_vi ridset_sin ryder_op sagde_<D> sagde_at sal_til samlede_<#> samler_flasker
-4 samler_skral sat_hegn selv_og set_dem set_regnskabet sider_tit sidste_fire siger_<D> siger_<N> sin_dør
-4 sin_have sin_rolator skifter_pererne skolen_i skriv_<N> skriv_på skriv_til slået_nogen slår_plenen
-4 slår_til snabel_a snap_x snyder_på snydt_for sp_<F> stemer_altid stien_når stoler_på styrer_grilen
-4 stå_åben står_for sver_at svoger_<N> sygemelt_med syltetøj_på så_de så_nogen sådan_er søn_da søn_ver
-4 tager_kun taget_bileder taget_sit te_med til_eid til_somer til_spanien til_ungerne til_venstre
-4 tilbage_efter tit_på tog_bileder tog_ike tog_kniven tre_børn tre_kate tre_kelre trehus_til treker_in
-4 trener_drengene trøstede_min tur_med valt_igen vaner_mine vanet_uden ventede_på venter_på ver_sønag
-4 vh_<N> vi_få vinder_altid vinker_til vis_nogen vores_ekstranøgle vores_hus x_<N>
-3 <#>_<.> <#>_og <#>_skal <.>_<F> <.>_er <.>_giver <.>_har <.>_komer <.>_kører <.>_nej <.>_net <.>_paser
-3 <.>_vil <D>_banker <D>_for <D>_hanler <D>_klager <D>_lerte <D>_lukede <D>_lyter <D>_løber <D>_mistede
-3 <D>_sagde <D>_sate <D>_skriger <D>_skyder <D>_skyl <D>_st <D>_tager <D>_tør <D>_vaner <F>_<P> <F>_burde
-3 <F>_finder <F>_fremlagde <F>_fremleger <F>_huger <F>_kører <F>_reker <F>_river <F>_skriver <F>_spiler
-3 <F>_stoper <F>_tog <H>_<S> <H>_dryper <H>_giver <H>_gør <H>_har <H>_holer <H>_klase <H>_larmer
-3 <H>_protesterer <H>_på <H>_ser <H>_st <H>_søger <H>_vil <N>_<H> <N>_al <N>_bager <N>_burde <N>_driker
-3 <N>_h <N>_henes <N>_kender <N>_mangler <N>_punktum <N>_snabel <N>_vaxån <P>_bor <P>_og <P>_trenger
-3 <P>_vinkede <S>_boler <S>_drukne <S>_holer <S>_om <S>_runt adgang_genem adrese_<.> af_ale af_min
-3 afleverede_den ale_børnenes ale_med alene_hjem alrig_når alrig_på alt_før alt_i altid_hånen altid_skylen
-3 altid_tid altid_venlig altså_<N> at_cykle at_hans at_her at_huset at_lege at_male at_sluke at_sove
-3 aviser_om barnevogn_og basaren_og bedre_buser bedste_falafel benken_i besøger_de bilen_med blev_røvet
-3 blevet_dement bo_uden boden_fordi boler_ekstra bor_alene bor_der branen_og brate_posten brekede_armen
-3 brent_af brugernavn_er buserne_kører byget_et byget_op børnebørn_i børnene_det børnene_om børnenes_navne
-3 c_<H> com_<N> cpr_<#> cykel_har cykler_børnene cykler_ståene dansk_over de_elste de_ensome de_går
-3 de_hjemløse de_skyler den_fineste den_ritige der_blev der_fant der_pasede der_revner der_skrev der_tog
-3 der_var det_<.> det_bliver det_gamle det_ike det_koster det_mørke det_ryger det_stemte det_vises
-3 dimision_i dk_<#> dk_vis driker_for driker_kafe dryper_ned duer_på dør_fordi efter_ambulancen
-3 efter_basaren efter_et efter_tyveriet egen_dør ejer_piseriet ekstra_i eler_adrese eler_i elsterådets_<D>
-3 en_at en_barnevogn en_båd en_gang en_god en_gåtur en_hun en_liste en_overdosis en_pris en_pumpe
-3 enerne_ved eneste_der er_bipolar er_byget er_fint er_flink er_for er_fra er_godt er_inlat er_luket
-3 er_mit er_numeret er_ope er_optaget er_pensioneret er_pent er_revisor er_senil er_skisofren er_slem
-3 er_syg er_syn er_sød er_til er_tre er_tålmodig er_utilfreds er_utryg er_valt eren_for et_skur et_stort
-3 et_utet et_år falet_og falsk_hånverker fejrer_sin fik_forkert filen_vem finder_altid fineste_have
-3 fire_måneder flere_lamper flink_men flyter_møbler flyter_ud fodrer_enerne for_børn for_husholet
-3 for_hånbolkluben for_juletret for_kluben for_larmen for_mørkt for_sidst for_sjelent for_tidlit for_to
-3 for_varme fordel_for fordi_der fordi_netet foreslået_et foreslår_en forkert_regning forman_for
-3 forsøt_selvmord fortele_om fra_<#> fra_gaden fra_krigen frem_til fremleger_regnskabet fritid_på
-3 frivilig_i fuglekaser_og fuglene_ved funet_kanyler fyler_<#> fyrer_med få_det fået_demens fået_hun
-3 fået_konstateret fået_kreft fået_kørekort får_bedre får_gaver får_nye får_nyt før_det gamle_biler
-3 gang_om gemeleg_i gemer_ike gerne_tage gerne_vil giv_<N> gratis_når greset_for grilen_og går_<S>
-3 går_alene h_på haft_roter har_<#> har_adgang har_bedt har_byget har_bytedag har_duer har_eren
-3 har_foreslået har_forsøt har_haft har_ike har_jeg har_lejet har_nøglen har_parkinson har_ptsd har_roter
-3 have_ny hej_over hek_er henes_tur henger_in her_er her_ike her_kun her_lengst hilser_alrig hjalp_<S>
-3 hjem_om holer_opleg hos_<S> hos_sin hotmail_<.> hotmail_dot hun_der hus_på huse_med hvor_skøn hånen_op
-3 hører_vaskeriet i_ban i_containeren i_december i_dene i_facaden i_feleshuset i_filen i_fire i_gården
-3 i_koret i_kø i_live i_mosen i_natøj i_området i_regnvejr i_seng i_sengen i_ser i_skole i_solen i_somer
-3 ike_kender ike_nå ike_ritit ike_selv ike_øl imod_ale in_over inbrud_og ingen_griber ingen_kan inlat_men
-3 insta_<N> istansat_enu jeg_foreslår jeg_ike jeg_lå juletret_i kafe_på kaler_sig kan_købe keler_op
-3 kender_ingen klase_har klipede_snoren kliper_mig kloken_<#> kloken_fem klubens_<D> kom_med kome_noget
-3 komer_for komer_tit kontanter_ved kort_med koster_<#> kreft_og krone_for kryker_og kun_det kun_om kø_i
-3 kører_<D> kører_skolebus larmen_men larmer_når lavet_den leder_efter leger_gemeleg lerte_mig lerte_mine
-3 leser_alt lil_<.> lile_skov liste_over loder_for loder_til lovet_os luket_afdeling låner_gerne låner_min
-3 lægger_videør male_trapen man_ringer man_spørger mange_cykler mange_gester mangler_postkase
-3 mangler_varme med_brene med_hele med_kafe med_vaskeriet med_åbent men_det men_folk men_skruer mere_end
-3 mig_dansk mig_gratis mig_sit mig_vek min_mail min_plads min_trailer mit_brugernavn mod_huslejen mon_ike
-3 mor_selvom morgenmad_hos musik_i musik_men må_gerne mørke_sving naten_med navn_telefon ned_og netet_var
-3 nogen_har nogen_pile nogen_siger noget_mere nu_vil nye_lamper nye_postkaser nå_dørtelefonen når_de
-3 når_der nøglen_med og_<H> og_<S> og_bliver og_brekede og_får og_gør og_henes og_kiger og_parkerer
-3 og_seter og_spurte og_spørger og_venter om_<P> om_knalerterne om_onsdagen om_svinget om_ugen om_vol
-3 ont_i op_ved ope_hele opgang_<#> opgang_d opleg_om optaget_af os_<.> os_et os_har os_om os_på over_det
-3 over_disken over_hele over_stien parkerer_sin pas_på pasede_<S> penge_til pengene_samen pent_til
-3 pile_ved piler_og planter_op posten_op protesterer_mod ptsd_fra punktum_dk pusher_i på_dem på_fb
-3 på_havnen på_insta på_kluben på_kontanthjelp på_kryker på_mødet på_noget på_pension på_skødet på_tavlen
-3 på_veten rabat_til regning_for regnskabet_i reker_altid reparerer_cykler ret_i revisor_og revner_i
-3 ring_til ringede_efter ringede_til roter_under ryger_in råber_hej samen_efter samler_penge sat_solceler
-3 savner_<D> sede_i sedler_i seler_honing seler_kartofler seler_støvsugere seler_øl selv_<P> selvom_det
-3 set_nogen sig_det siger_godmorgen sin_dimision sin_trailer sin_vaskemaskine sine_børnebørn sine_tomater
-3 sit_sede skak_med skal_bo skal_gøres skermen_eler skolebus_og skrap_men skrev_<.> skriv_ike
-3 skriver_leserbreve skriver_sedler skur_uden skyl_at skylen_for skåret_tret skøn_tryker slår_et
-3 slår_greset snydt_i sofa_bilit solceler_op som_har som_os som_seler sover_alrig spanien_om sparket_døren
-3 spile_kort spiler_i spiler_klaver spiler_skak spiser_morgenmad spurte_om spørg_<H> steler_fra stemer_og
-3 stile_på stk_<.> stået_tom stålet_to står_på svarer_ike syn_for synes_buserne synger_i så_god så_lad
-3 så_pent søn_<N> søn_til tager_nøglen tager_telefonen talte_pengene taske_i tegner_huse telefon_tid
-3 tid_eler til_cykelkeleren til_en til_festen til_fordel til_kaleneren til_nye til_os til_somerfesten
-3 til_vaskeriet tiladelse_men tlf_<.> to_cykler to_verelser tog_imod tog_pengene tog_sig trapen_selvom
-3 trener_pigerne tret_ned tur_for tur_ver uden_grun uden_køken uden_tiladelse ukr_<.> under_<N>
-3 under_gulvet unerviser_i unge_så utet_vinue utilfreds_med vad_gør var_<F> var_inbrud var_nede var_ok
-3 var_så vaskeriet_om ved_boden ved_bustopet ved_navn ved_sin vek_i venter_i ver_aften verktøj_fra vi_bor
-3 vi_gemer vi_ser vile_ike vinuer_i vis_<D> vis_vi vises_<.> viste_os vorfor_bliver vorfor_er åbent_hus
-3 åbent_til åbent_vinue år_er
3 <#>_seler <#>_vek <.>_de <D>_a <D>_af <D>_brød <D>_chikanerer <D>_driver <D>_føler <D>_har <D>_holer
3 <D>_ike <D>_kaler <D>_kan <D>_lægger <D>_og <D>_råber <D>_sener <D>_smider <D>_stal <D>_tiser
3 <D>_udlejer <D>_vidvasker <F>_<H> <F>_alene <F>_betaler <F>_filmer <F>_går <F>_gør <F>_paser <F>_skyler
3 <F>_stak <F>_teler <F>_vil <H>_bor <H>_dumper <H>_dyrker <H>_fremlejer <H>_føler <H>_køber <H>_om
3 <H>_reter <H>_sener <H>_sider <N>_altid <N>_arbejder <N>_garage <N>_lige <N>_på <N>_sate <N>_skriver
3 <N>_som <N>_svinler <N>_tage <P>_er <P>_får <P>_går <P>_havde <P>_henter <P>_kom <P>_paser <P>_samlede
3 <P>_sider <P>_tage <S>_for <S>_på <S>_uden ad_badeverelsesvinuet af_med ale_der ale_har alene_hele
3 alt_der altid_<S> altid_noget altså_<D> anres_cykler at_<H> at_betale at_give at_lade at_se at_slå
3 at_vere badekaret_om bag_halen bag_ratet bare_en befamler_piger bestyrelsens_<D> bileder_på bileter_der
3 blaner_noget blant_børn blev_taget bliver_to bo_her bor_hos brederne_forsvant brener_kabler brors_scoter
3 brute_fulmaten bryder_sit brødre_<N> burde_tage buskene_ver bøne_i børn_ine børn_spørg børn_vere
3 børnehaven_med børnene_på bøt_i cykelkeleren_har da_strømen de_får de_gode dek_op deler_med dem_og
3 den_eneste den_gamle den_på den_står der_<S> der_flyter der_folk der_ike der_lige der_stadig der_steler
3 det_genem det_kun du_kan dumper_bygeafal dyrker_hash døgnet_runt e_kase efter_alt efter_kvinerne
3 efter_muslimer egen_svigersøn elers_er en_fra en_nøgle en_svinler en_syg en_volelig ene_øje er_enlig
3 er_et er_pudsit er_selv et_hjem falske_timer fejler_noget fengsel_for firmet_sende fjernsyn_dagen
3 folk_med for_sine for_skolepiger for_store forfalsket_unerskrifter forgiftet_min fra_<F> fra_<H>
3 fra_insamlingen fra_kasen fra_malerfirmet fra_trapen fra_vertshuset ful_hjem ful_ver fulmaten_til
3 fusket_med fået_ale fået_nye får_man før_<P> gangen_og gav_jobet genem_vegen gifte_sin gratis_hos
3 grime_ting gyle_i gå_sultne halv_gris har_banket har_betalt har_bileder har_forbud har_fusket har_gjort
3 har_helt har_kamerer har_kniv har_kopieret har_kørt har_låst har_pludselig har_ramt har_ridset har_same
3 har_solt har_stålne har_tent hele_kvarteret henter_paker her_det hjem_igen hos_dem hul_in hælder_gift
3 hælder_gyle hører_ike i_badekaret i_baghaven i_banen i_biletkasen i_boligstøte i_egen i_fengsel i_halen
3 i_lørdags i_mit i_poser i_spejderhyten i_to igen_<.> igen_i ihjel_med ike_<F> ike_fejler ike_fines
3 ike_for ike_geler ike_har ike_skal in_med in_mod in_og iser_<D> it_<S> jaker_fra jobet_til kabler_af
3 kamerer_retet kan_<N> kan_høre kan_i kan_lese kasketer_og keler_og keleren_det kig_lige knalerter_af
3 knuste_buskuret kom_der kom_til komer_kun komunen_og kopieret_nøglerne kun_i kun_når kun_og kune_se
3 kursus_i kviner_i kvinerne_hjem køber_stemer kører_altid kører_påvirket kører_runt kører_spritkørsel
3 kører_uden kørte_ful kørte_videre lader_firmet lader_ungerne lavet_herverk lejligheden_uden
3 lejligheder_og lejligheder_til luftbøse_efter låser_sine løn_til man_får man_hører med_boligstøten
3 med_dem med_den med_kagekasen med_luftbøse med_noget med_promile med_regnskabet med_rygen med_tre med_øl
3 mens_<P> mens_vi merker_ver mig_bare mig_og mig_om min_brors min_knalert min_kusine min_lilebror
3 min_postkase min_rude minuter_så mit_tøj mod_<H> mørkt_og navne_men nevne_navne noget_med noget_på
3 nok_ike nu_<D> nye_blå nye_fjernsyn og_at og_bar og_bor og_en og_filmer og_jaker og_lader og_langer
3 og_luker og_lyver og_seler og_sener og_siger og_snyder og_solte og_spyter og_steler og_stempler og_ud
3 også_i om_inbrud om_ventelisten op_<P> op_af op_for opbevarer_tyvekoster os_mens os_og over_for
3 overfalet_min paker_fra paker_i paser_genbrugsbutiken penge_på piger_i piser_i pladser_på plejede_at
3 poser_til pot_på prostitueret_og på_armene på_besøg på_bygepladsen på_dagpenge på_folk på_halsen på_hans
3 på_mine på_samvitigheden på_ventelisten ramt_et regninger_og rekruterer_drenge rent_hos res_med
3 ridset_min råber_og sagde_det samvitigheden_efter sat_noget sate_il seler_anres seler_de seler_dem
3 seler_den seler_piler seler_pladser seler_smøger seler_sprut seler_stofer seler_stålne seler_til
3 sende_for sig_en sig_in sige_at siger_altid sin_man sine_unger sit_barn sit_tilhol skal_hole skal_man
3 skar_mine skriver_falske skyl_i skød_mod slår_hans smadrede_min smed_mit små_drenge små_for snus_og
3 snus_til snyder_de solt_min som_brederne som_er sort_i sovemedicin_for sparket_<S> spiser_hos
3 spritkørsel_ver spørg_vorfor steler_cykler steler_i stemer_med sten_på stile_til stofer_til
3 store_regninger sultne_i syg_dreng så_ungerne tager_anres tager_kasketer tar_af tener_il tent_il
3 tever_sin the_schol til_<H> til_banen til_blant til_de til_før til_sine tilfelit_at timer_på ting_<P>
3 ting_der ting_fra tiser_i tit_og tog_verktøjet tre_i tre_år tyvekoster_i tøj_ud tør_sige ud_uden
3 uden_for uden_plader uden_tøj uden_vand under_på ungerne_gå var_ful var_ine var_på vatman_<N> ved_ale
3 ved_at vi_<S> vi_lader vi_var vil_gifte vilje_og vis_man vores_dør vores_feles vores_måler vorfor_<P>
3 åen_når
4 <.>_<P> <.>_og <D>_<.> <D>_at <D>_bruger <D>_fest <D>_gav <D>_ja <D>_keler <D>_leser <D>_røvede
4 <D>_siden <D>_skriver <D>_som <D>_spiser <D>_stak <D>_styrer <D>_ver <D>_voltog <F>_at <F>_brød
4 <F>_byter <F>_dyrker <F>_havde <F>_langer <F>_maler <F>_opfordrer <F>_skerer <F>_solte <H>_brød <H>_der
4 <H>_filmer <H>_lader <H>_lurer <H>_ringer <H>_råber <H>_smadrede <H>_smider <H>_står <N>_bloter
4 <N>_ryger <N>_s <N>_sener <N>_slog <N>_truede <N>_verelse <P>_har <P>_heder <P>_også <P>_siger <S>_<D>
4 <S>_der <S>_det <S>_flytede <S>_inesperet a_har af_at afpreser_de ale_anre ale_opgaverne ale_samen
4 alene_i alkoholiker_og alrig_vist altan_med altid_er altid_ful altid_når altid_om at_køre at_min
4 at_smadre betaler_ike betalt_sin bider_og bil_hvert bilederne_af biler_på brene_os brystet_da børn_til
4 cykel_ståene dame_til dater_på de_holer dek_om den_alrig den_der den_har der_går der_har der_havde der_i
4 der_lå der_noget det_der det_ene det_gjorde det_heder drengene_en driver_bordel duerne_og dyrker_pot
4 efter_hune efter_skolepigerne elre_damer en_<S> en_stålet eneste_bilag eneste_med entreprisen_til
4 er_beruset er_død er_falet er_ligeglad er_racist er_siker er_skyl et_eneste et_lån feter_ale flere_gange
4 folk_er for_<#> for_<H> for_penge for_vol for_voltet foran_dørene forgiftet_to forteler_de fra_festen
4 fra_opgangen fra_skolen ful_i ful_op fyret_fra får_børn får_penge får_sine gamle_mor gang_<N>
4 gav_entreprisen gemer_våben gift_ud giver_den giver_sin givet_sin gjorde_rent godt_gå greder_hele
4 grun_af gå_når gården_og gør_ved hans_bil har_da har_deket har_fylt har_givet har_huget har_pyntet
4 har_stuket har_tesket hash_til hele_aftenen henes_smyker holdt_op huget_min hvert_år højt_for i_ansitet
4 i_beken i_grøften i_hånen i_min i_mine i_neto i_omkledningsrumet i_svømehalen i_søen i_udvalet i_vanet
4 i_åen ike_kiger ike_løn ike_set imod_kontanter jathyten_og jeg_gjorde jo_så kafe_og kamera_i kasen_til
4 kaution_og kloken_fire klorin_i koberet_fra komunen_ike kopierer_dankort kort_ved
4 krever_beskytelsespenge kører_hjem lad_mig lader_de lang_tid laver_falske leser_maling lort_i lurer_på
4 lægger_lort maler_hagekors maling_af man_i mangler_der med_<D> med_luftgever med_same meget_omsorgsful
4 mente_at mere_efter midt_på mig_med min_dreng min_stedfar min_venine mit_vinue mod_en morgen_med
4 mors_konto musik_og må_gå møder_ful nogen_der når_folk og_danser og_de og_man og_på og_sagde om_hvor
4 opgangen_stinker os_med os_ned pakerne_foran papiret_men penge_fra penge_under pyntet_på på_<P>
4 på_brystet på_dba på_grun på_job på_loftet på_mesenger på_parkeringspladsen på_talene på_vores ramt_<S>
4 res_i returkomision_fra ringe_til ringer_til runt_på råber_så røver_folk seler_vapes selv_in selv_til
4 sener_bileder ser_det set_<H> set_<N> sex_for side_ved sider_i sige_nej sige_noget siger_det sin_feter
4 sin_gamle sin_kereste sin_maker sin_søn skerer_dek skimer_kort slog_min slået_min slået_ruden slået_sin
4 solt_de solte_min som_<F> som_slave som_straf sprut_til spyter_efter spørg_lige stak_<S> stiker_drengene
4 stålet_knalert stålne_cykler stålne_varer så_<N> søn_fik tager_af tager_kaution tager_medicinen
4 tager_pakerne taget_blev taget_med tesket_<S> til_containeren til_jathyten til_kafe til_katene
4 til_kloken til_kviner til_minreårige til_tre til_vol til_vores to_kate tog_mig tre_ben tror_<N> tror_i
4 truede_mig truer_mig truer_os tøj_fra tømte_min uden_om under_bordet unge_piger ungerne_greder vad_<P>
4 ved_<N> ved_automaten ved_børnene ved_vad vere_bag veret_til vi_fik vi_har vist_et vores_breve
4 vores_penge vores_post åbner_gravene
5 <#>_der <#>_i <D>_afpreser <D>_betaler <D>_driker <D>_dyrker <D>_graver <D>_rager <F>_brente <F>_lægger
5 <F>_steler <H>_banker <H>_henter <H>_hælder <H>_slår <N>_a <N>_bryde <N>_dør <N>_lyver <N>_lånte
5 <N>_samler <N>_snyder <N>_truer <P>_blev <P>_fik <P>_til <P>_tør <P>_vil af_heleri af_pigerne af_vores
5 ale_i ale_lejligheder alrig_haft alrig_have anen_vej anre_hune at_<P> at_få at_gøre bag_tremer bil_med
5 bloter_sig brente_ansøgningerne christiania_og de_døde de_komer den_anen den_bran den_gule der_ejer
5 der_en der_stal der_tager det_er det_må det_nu det_var drenge_til driker_i driker_på døde_nabør døren_og
5 efter_folk en_dør en_ekstra en_grun en_halv er_ale er_banemedlem er_bare er_forbudt er_hjeme er_mørkt
5 er_skilt er_sluket er_stålet et_laboratorium et_nyt et_til fakturerer_for fik_et folk_på for_sin for_u
5 ful_af fået_et gemt_en godt_at går_en går_i gør_<D> hagekors_på har_blå har_brent har_brudt
5 har_forfalsket har_gemt har_lenset har_noget har_set har_stemt har_svinlet have_med have_nøgler
5 hegnet_når hele_bloken henes_egen henter_hash herverk_på hjelpe_<P> hjem_og huser_ilegale hvor_koberet
5 hårdt_fat i_arbejdstiden i_bilen i_buskene i_den i_drivhuset i_garagen i_hele i_kelerumene i_sin i_skat
5 i_vaskekeleren i_vaskeriet i_vinuet i_år ike_af ike_på ike_så imod_bestikelse in_hos in_til jeg_siger
5 jeg_skal jo_godt kan_stå kasen_at keleren_og komer_er komer_med komunens_<D> køber_tyvekoster
5 laboratorium_i lader_sine langer_over laver_grafitien lavet_hul lenset_feriekasen leser_mine liger_i
5 luker_døren lyset_er lyver_om lå_på mangler_et med_kasen med_solbriler med_vem mig_ned min_dør
5 mine_breve mit_vasketøj naten_til neste_dag nu_er ny_terase og_deler og_kørte og_neste og_solt og_truer
5 olie_i op_til opfordrer_til over_hegnet penge_for penge_og pigerne_i pigerne_om på_<#> på_christiania
5 på_femten på_hele på_livet på_os på_papiret på_pigerne på_tre res_og reter_i ruden_in runt_med ser_ud
5 sidste_der siker_på sin_adrese sin_døde sin_far sine_dyr sine_døde skilt_på skriver_om skule_alrig
5 sluker_for snyder_i snydt_sig solt_den som_ike sover_på spiler_højt stal_fra stele_for stemt_for
5 sulter_sine så_blev så_er taget_af tale_om terase_same ti_år til_børn til_kontoret til_pigerne
5 to_minuter tog_min trapen_til tre_nye u_<#> ud_for under_da under_sengen unge_øl var_<N> var_dement
5 var_ope vasker_penge ved_stationen ver_fredag ver_uge ver_veken vi_ved vil_se voltaget_<S> vores_kate
5 våben_i åbner_anres år_<.>
6 <#>_genem <.>_jeg <D>_der <D>_fodrer <D>_kørte <D>_pengene <D>_på <D>_stalker <F>_skruer <N>_from
6 <N>_giver <N>_have <N>_huger <N>_ni <N>_overfalt <N>_steler <N>_tog <N>_voltog <P>_selv <S>_komer
6 <S>_ved af_kasen ale_på ale_ved alrig_bliver altid_nye anres_post arbejde_sover at_skrive bedt_om
6 biler_og blive_gift bliver_lat block_<#> blå_merker burde_have burde_kige børn_aber børn_med
6 børnene_sovemedicin da_<F> de_<#> de_bliver de_små de_syge de_to der_betaler der_mangler der_seler
6 efter_busen en_flaske en_kuvert en_ny en_taske en_tyv er_<N> er_de er_dealer er_prostitueret far_til
6 fik_en fik_tesk fodrer_roter for_dem forbud_mod fra_ale gamel_man gamle_og gik_til godt_vem halsgreb_på
6 har_begået har_flere har_forgiftet har_nu har_skudt har_slået har_sparket har_tømt har_voltaget
6 hidser_<D> hjem_i hjeme_og hole_op hos_os hælder_klorin hører_det i_ale i_bad i_gaden i_journalerne
6 i_kasen i_skabet i_trek i_varmekeleren ike_må ike_sige ike_sit imod_penge inbrud_i ine_i kaler_mine
6 kan_godt kaster_sten kiger_in kliper_låse koden_til kom_hjem komer_altid kører_<#> kører_ful kører_med
6 kører_ver lever_af lidt_for låse_op man_vil med_børn med_et med_strakt med_tesk medicinen_fra men_bor
6 min_cykel min_eks min_fars min_telefon misbruger_sin mit_kort mit_lår mod_at naten_og ned_ad nogen_tager
6 og_griner op_om paker_uden på_børnene på_de på_jobet på_legepladsen på_plejehjemet på_torvet roter_med
6 ryger_hash rører_ved samlede_in sat_il seler_snus siden_<P> sig_til sin_bror sjovt_nok skrive_under
6 skyder_med skød_efter slår_børnene små_poser socialt_bedrageri stak_af stal_min stalker_mig stele_i
6 stempler_in strakt_arm strøm_fra svare_på så_det så_selv søn_i tage_penge tager_det tele_ribenene
6 tog_halsgreb ud_af ude_i vad_<F> vapes_til var_det ved_pigerne ver_lørdag vis_de
7 <D>_kører <F>_lader <F>_leser <F>_åbner <H>_aflyter <H>_kaster <N>_havde <S>_<N> ad_trapen af_de
7 aflyter_os at_kome at_stele blev_bedt blev_skrevet bor_samen båd_af cykler_i der_altid der_burde
7 efter_<D> eg_efter elevatoren_ver en_hashklub en_hel en_pistol en_på er_dømt er_hans fingrene_i for_min
7 forkert_og får_altid gamel_dame get_selv giver_børnene giver_de gå_til gå_ud haft_fingrene hanler_med
7 hans_egen har_sidet hash_på hele_tunelen hjem_med hr_<.> i_<D> i_elevatoren i_mangler i_ti i_urnen
7 ike_en ike_var jeg_fant kender_<N> kig_hos lige_i luker_sig mad_og med_kniv min_pung min_søns mor_på
7 ny_båd når_<N> når_<P> når_komunen og_der og_ingen om_<D> på_arbejde på_mit på_sin rager_på same_uge
7 siden_af sig_selv siger_de sin_dater sine_børn skrevet_<#> skyder_efter slog_en stemer_i sten_efter
7 stopede_stemer så_mange taget_<#> til_noget tre_gange truet_mig truet_min ud_med uge_som unge_til ved_jo
7 ved_siden ved_vem vil_altid vil_helst
8 <.>_det <D>_<#> <D>_i <F>_drejer <F>_kaler <H>_steler <N>_blev <N>_fik <N>_slår <N>_tager at_man
8 blok_<#> der_klager der_laver det_bedste efter_at er_<H> er_med er_meget for_<N> fra_de grun_til
8 har_smadret har_snydt holer_<S> hvor_<P> i_hans i_vand ike_<S> ike_vil med_hjem mine_dek mod_børnene
8 mors_ring navn_på noget_der nå_så også_vad pengene_blev skolens_<D> slår_<D> små_piger som_<D>
8 styrer_hele stålet_min står_og så_<D> til_sig uden_kørekort vad_der ved_godt ver_nat vere_alene
9 <D>_<P> <D>_når <D>_steler <F>_seler <N>_seler <S>_ned af_<N> af_i arbejder_sort at_brene at_den bad_om
9 de_ike der_liger dømt_for efter_min en_lejlighed er_kriminele er_luder er_pusher er_tredje et_barn
9 flut_fra for_glad fra_altanen fra_politiet få_fred føler_efter gratis_mad har_<P> har_et har_våben
9 hilser_med høre_det in_i jeg_så lavet_inbrud leser_vores lovet_at man_ike mangler_<#> med_stofer men_<D>
9 nogen_burde og_<D> og_et og_in på_flut på_min set_<D> skriver_til så_<P> ting_om tog_på voltog_<S>
9 åbner_vores år_i
10 <D>_får <F>_siger <H>_laver <N>_har at_ingen det_gør en_bane er_tyv er_volelig for_sig har_bidt
10 har_overfalet har_to hos_<F> i_<H> i_<N> kan_få mange_der og_den og_kun og_slår på_det sat_en sidet_ine
10 siger_jeg sin_kone skal_ike slog_<S> slår_sin sove_i
11 <D>_med <S>_<H> altid_på at_<N> blev_af bor_i de_er glad_for har_truet i_det jeg_ved med_vilje sig_for
11 sin_hun slet_ike snyder_med var_<D>
12 <N>_der af_<S> dagen_efter de_same er_heler går_in ike_kan kune_tale og_nu om_naten på_<F> råd_til
13 <D>_<N> at_vi brød_in laver_inbrud man_skal min_bil siger_<P>
14 at_<D> er_en il_til kører_res med_en vem_der
15 er_korupt er_pedofil fik_ny og_<P>
16 <F>_for <P>_ike i_blok ike_er om_at
17 i_en når_<D> og_<F> ver_gang
19 for_at har_stålet hos_<N>
22 <F>_<N>
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
