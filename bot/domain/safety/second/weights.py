"""What the second reader learned; written by `make train`, not by hand. Each trait and what it adds."""

from collections.abc import Mapping

from bot.domain.safety.tier import Category

# Of the messages it was learned from.
DIGEST = "db7dde6d6482f934"
# Below this grade it takes a finding of the rules for a misunderstanding.
DOUBTED = -61
SIGN = """
-49 !#1 0 !#2 0 !#4 0 !a 0 !a_!break -1 !a_!crash -1 !a_!headache 1 !a_!plan 1 !a_!thing 1 !a_!wee 1 !a_horse -1
!a_month 2 !about 0 !accident 0 !ache 1 !after 0 !again 0 !aire 0 !al 0 !alive 3 !all 3 !alle 2 !also 0 !an 0 !and 1
!and_!im 1 !and_!needles -1 !and_its 1 !angst -1 !another 0 !answer 0 !answering 1 !any -1 !any_!leg -1 !any_!trouble
-1 !anymore 1 !anyone 1 !anything 0 !anywhere 0 !ao 0 !aperto 0 !appetite 0 !apretar 0 !ar 0 !are -2 !arm 0 !arms 0
!around 1 !around_!anymore 1 !arrive 0 !as 0 !ask 0 !asking 0 !assento 0 !at 4 !at_!all 3 !atino 0 !au 0 !auf 1
!aufwache 1 !avant 0 !aware 1 !away 2 !baby 0 !back 2 !back_!hurts 1 !back_!pain 2 !bajar 0 !balance 0 !barbilla 0 !be
4 !be_!alive 3 !be_!here 2 !because 0 !been 0 !before 1 !before_!and 1 !before_!my 1 !before_!this 1 !being 0 !bending
0 !better 0 !between -1 !between_!#1 -1 !bien 0 !big 0 !biggie 0 !bits 0 !black 0 !bladder 0 !bladder_!fine -1
!bladder_since 1 !bleeding 1 !bloated 0 !blood 0 !bones 0 !bot -2 !both 0 !bother 0 !bother_!with 1 !bothered 0 !bowel
-1 !bowels 0 !break -1 !breaks 0 !breathe 1 !breathlessness 0 !broken 0 !brust 1 !brustschmerzen -1 !bum 0 !burning -1
!but 1 !but_!since 1 !but_!the 1 !by 0 !calendar -2 !came 0 !can 0 !cancer -1 !cancer_never -1 !cant 1 !car 0 !care 1
!care_!if 1 !carry 0 !cauda 0 !cest 0 !change 0 !changes -3 !chao 0 !checked -1 !chest -1 !chest_!pain -2 !chills 0
!cinco 0 !clear 0 !close 0 !clot 0 !clue 0 !clumsy 0 !coffee -1 !cold 1 !coluna 0 !com 0 !come 0 !come_!back -1
!coming 2 !comme 0 !como 1 !complaining 0 !complaints -1 !compression 0 !con 0 !consigo 1 !constantly 0 !contractions
0 !control 0 !control_!down 1 !control_!over -1 !coracao -1 !cord -1 !costas -1 !costas_!quando -2 !cote 1 !cough 0
!coup 0 !crash -1 !cuando 1 !current 0 !cushion 0 !da 0 !da_cadeira 1 !dans 0 !das 0 !das_!costas -1 !day 0 !days 1
!de 0 !de_!pie 1 !de_!poids -1 !deal 0 !deficit 0 !deitado 0 !del 0 !dem 0 !depuis 2 !desde 0 !desk 0 !did 0 !die 0
!diet 0 !dieta 0 !dieting 1 !different 0 !direito 1 !disappear 0 !disc 0 !dizziness 0 !dizzy -1 !do 3 !do_!anything 1
!doctor -1 !doi 0 !doing -1 !doing_!what 1 !dolor 0 !done 0 !dos 0 !down -1 !down_!the -3 !down_!there 1 !dramatic 0
!drooping 0 !drop 0 !du 0 !duele 0 !e 0 !eating 0 !effects -1 !effort -1 !eh 1 !either 0 !el 0 !em 0 !empty 0
!emptying 1 !en -1 !encuentro 1 !equina 0 !es 0 !esquerdo 1 !esta 0 !estaba 0 !estoy -1 !et 2 !eu 0 !even 0
!even_!hurts 1 !ever 0 !every 0 !everything 0 !exercise 1 !exist 1 !eyelid 0 !eyes 0 !fade 1 !fade_!under 1 !fall -2
!fallen 0 !falta 0 !falta_!que 1 !far 2 !faz 1 !fazer 0 !febre 0 !feel 4 !feel_!the 1 !feeling 1 !feeling_!for 1
!feeling_!in 1 !feeling_!it 1 !feeling_!when 1 !felt 3 !felt_!a 1 !felt_!pain 1 !felt_!the 1 !fever -3 !fever_no -1
!feverish 0 !fiebre -1 !fim 0 !fine -1 !fingers 0 !fire 0 !fit 1 !fiz 0 !flags -1 !floor -1 !foi 0 !foot 0 !for 1
!force 1 !fracture -1 !fractured 0 !fractures 1 !fratura 0 !from 0 !funny 0 !gefuhl 0 !geht 0 !get 1 !get_!the 2
!getting 0 !glass 0 !go -1 !go_!down -3 !god 0 !going 1 !going_!to 2 !gone 3 !gonna 0 !good -1 !got 0 !great -1 !grip
0 !ha 0 !hab 0 !habia 0 !hace 2 !hace_!falta 1 !hacer 0 !had 1 !had_!any -1 !had_!cancer -2 !had_!it 1 !had_!one 1
!had_!that 1 !halten 0 !hand 0 !hands 0 !hangover 0 !happened 0 !hard 0 !harm -1 !has 0 !have -1 !have_!chest -1
!having -1 !having_!any -1 !he 0 !head 0 !headache 0 !headache_!like 1 !healing 0 !hear 0 !heart 0 !heartburn 0 !help
1 !helped 0 !helps 0 !her -1 !here 1 !hernia 0 !him 0 !his -1 !history 0 !hit 0 !hoch 0 !hold 2 !hold_!me 1 !hope 2
!hot -1 !how 2 !how_!to 1 !hurts 0 !hurts_!just -1 !hurts_!much 1 !hurts_!myself -2 !i 0 !i_!go 1 !i_!need 1 !ich 0
!id 2 !id_!soiled 1 !idea 3 !idea_!id 1 !if 0 !if_i 1 !ill -1 !im 1 !im_!peeing 1 !in -1 !in_!my 1 !in_!the -1
!in_!this -2 !in_living 1 !included 1 !injured 0 !injury 1 !is 0 !isso 1 !it 1 !it_!anymore 1 !it_!in -2 !it_!today -1
!its 0 !ive 1 !je 2 !joke 0 !joking 2 !just -2 !just_!stiff -1 !kg 0 !kicked 0 !kkk -1 !klo 0 !know 3 !know_!when 1
!knowing 1 !known 0 !la 2 !las 0 !last 0 !lately 1 !laugh 1 !lazy 0 !le 1 !leave 0 !leben 1 !left 1 !leg 0
!leg_!weakness -1 !leg_!will 1 !legs 0 !les 1 !les_!yeux 1 !lesion 0 !let 1 !lets 0 !levantar 0 !levanto -1 !licht 0
!lie 0 !life -1 !lift 1 !lifted 1 !lifted_!anything 1 !lifting 0 !light 0 !like 1 !like_!a -2 !like_!it 2 !like_this 2
!live 0 !living 1 !load -1 !load_!on -1 !lol -1 !looking 0 !los 1 !lose 0 !loss -1 !loss_!of -1 !lost -1
!lost_!control -1 !low 0 !low_!back 1 !lower 0 !luft 1 !lying 0 !made 0 !mais 2 !make 0 !making 0 !mal 0 !mal_!de 1
!managed 0 !mas 0 !mat 0 !matter 1 !me 0 !me_!up -1 !mean 0 !meaning 0 !mehr 3 !mehr_!aufwache 1 !meio 0 !mich 1
!mich_!waren 1 !mid 0 !middle 0 !midwife 1 !migraine 0 !mind 2 !mine 0 !minutes 0 !minutos 0 !mir -1 !mon 0 !monday 0
!month 1 !months 0 !more 0 !morning 0 !most 0 !move 0 !moved 0 !moving 1 !much 2 !muscle 0 !my 2 !my_!back 1
!my_!bladder 2 !my_!calendar -2 !my_!legs 1 !my_!phone -1 !my_back 1 !my_left 1 !myself -1 !myself_until 1 !na 0 !nada
0 !nada_!raro -1 !neck 0 !neck_!pain 1 !need 0 !needed 1 !needles -1 !nenhuma 0 !nerve 0 !neurological 0 !new 0
!new_!pain 1 !next 0 !next_!month 1 !night 0 !normal 0 !nothing 0 !notice 3 !noticing 0 !noto 1 !now 0 !nudges 0 !numb
0 !numb_!anymore -2 !numbness -1 !numbness_!or -1 !nuque 1 !nurse 0 !o 1 !obedecem 0 !obey 0 !of 0 !of_!anything -1
!of_!my 1 !off 1 !ok -1 !on 1 !on_my 1 !once -1 !one 1 !one_!like 1 !one_!would 1 !ones 0 !onibus 0 !only 0 !op -1 !or
-3 !or_!anything -2 !or_!weakness 2 !or_anything -1 !osteoporosis -2 !other 1 !out 0 !over -1 !over_!it -1 !over_!the
-2 !own 0 !pain 1 !pain_!anywhere 1 !pain_!at 2 !pain_!like 2 !pain_!really 1 !pain_!today -1 !pane 0 !papel 0 !para 1
!parar 0 !pasa 0 !pasado 0 !passed 0 !patient 0 !pe 0 !pee 0 !peed -1 !peed_!since -1 !peeing 0 !peito 1 !people 0
!perceber 1 !perte -1 !perte_!de -1 !pescoco 0 !phone -1 !pie 0 !piernas 0 !ping -1 !pins -1 !pins_!and -1 !pis 0
!plain 0 !plan 2 !planned 0 !planning 0 !planning_!on 1 !please -1 !plus 1 !poids -1 !point 1 !point_!in 1 !ponerme 0
!ponta 0 !poo 0 !posicao 0 !position 1 !post 0 !power 1 !power_!in 1 !pregnant -2 !press 0 !pressure 0 !prevenir 0
!prob 0 !problem 0 !problema 0 !problems 0 !proper 0 !properly 0 !proud 0 !puede 0 !puedo 2 !pulled 0 !pulse 0 !push 1
!put 0 !quando 0 !que 1 !que_!me 1 !quiero 0 !raro -1 !realise 0 !really 0 !really_!want 1 !reason 2 !reason_!to 2
!red -1 !red_!flags -1 !red_not -1 !register 0 !release -1 !relief 0 !reminder 0 !reminders 1 !respirar 0 !respond -1
!responding 1 !rest 0 !returned 0 !richtig 0 !rien 0 !right 0 !rim 0 !room 0 !round 0 !rucken 0 !run 0 !sabado 0
!saddle 0 !saddle_!numbness -1 !sadly 0 !said 0 !same 0 !sat 0 !say 0 !sciatica 0 !se 0 !see 1 !see_!the 1 !seem 0
!seen 0 !seit 0 !sensation 1 !sensation_!in 1 !sense 0 !sensibilidade 0 !senti 0 !sentido 1 !serious 0 !she 0 !shift 0
!should 0 !shoulders 0 !sick 0 !side 1 !siento 0 !signal 0 !signal_!to 1 !simply 0 !since 1 !since_!i 1 !since_!my 1
!sinto 0 !sinto_!o 1 !sit 0 !sits 0 !sitting 1 !six 0 !size 0 !skip -2 !sleep 0 !sleeping 1 !slept 0 !so 0 !so_!far 2
!soiled 1 !soiled_!myself 1 !solo 0 !some 0 !something 0 !sore 0 !sostienen 0 !sounds 0 !spine -1 !standing 0 !start 1
!started 0 !stay 1 !steroids 0 !stiff 0 !stood 0 !stop 0 !stopping 1 !stops 0 !strength 1 !stretch 1 !stretch_!for 2
!stretches 0 !stretching 0 !stuff 0 !such 0 !sudden 0 !suicidal 0 !sure 0 !surgeon 0 !sweats 0 !swelling 0 !swollen -2
!swollen_not -1 !symptoms -1 !ta 2 !tbh 0 !team 0 !tell 1 !tem 0 !temperature -1 !tengo 0 !tenho 0 !testing -2
!testing_!the -2 !than 0 !thank 0 !thanks 0 !that 0 !that_!before 1 !that_!i 1 !the -1 !the_!leg -2 !the_!point 1
!the_!release -1 !the_!signal 1 !the_!urge 1 !the_disc 1 !the_toilet 1 !them 0 !then 0 !there 2 !theres 1 !thing 0
!think 1 !think_!i 1 !third 0 !this 0 !those 0 !though 2 !three 0 !thx -1 !tight 0 !time -1 !tingle -1 !tingles 0
!tingling -1 !tired 0 !to 3 !to_!do 1 !to_!hurts -2 !to_!me 1 !to_!wake 1 !to_anyone 2 !to_pee 1 !today 0 !toilet 0
!told 1 !tomorrow 0 !touch 0 !touched 1 !touches 1 !touching 0 !training 0 !tried 0 !trouble -1 !trying 1 !trying_!and
1 !turn 0 !two 0 !um 0 !und 0 !under 2 !under_!a 1 !until 0 !until_!next 1 !until_i 1 !up 5 !urge 2 !urge_!anymore 1
!urinar 0 !urine 1 !use 2 !vejo 0 !wake 2 !wake_!me -4 !wake_!up 8 !waking 0 !waking_!up 1 !walk -2 !walked 0 !walking
0 !wall -2 !wanna 1 !wanna_!be 1 !want 1 !want_!to 1 !wants 0 !waren 1 !warm 0 !warning 2 !was 1 !water 1 !waterworks
0 !weak 0 !weakness 0 !weakness_!or -1 !wearing 0 !wee 1 !wee_!and 1 !week 0 !weeks 0 !weight 0 !weight_!loss 1 !weird
0 !well 0 !what 2 !whatever 0 !when 2 !when_!my 1 !where 0 !whether 0 !which 0 !why 0 !wich 1 !wie 1 !wife 0 !will 1
!will_!hold 1 !wipe 0 !with 0 !wont 0 !work 0 !working 1 !working_!right 1 !works 0 !worry -3 !worse 1 !worse_not 1
!worth 1 !would 2 !xixi 0 !y 0 !years 0 !yesterday 0 !yet -1 !yeux 1 !you 0 !your 0 !zieht 1 !zona 0 !zu 1 #1 -1
#1_and -1 #1_day 1 #1_dias 3 #1_didnt -1 #1_for -1 #1_gone -1 #1_hour -1 #1_hours -1 #1_is -2 #1_kg -2 #1_l 1 #1_m 4
#1_meses 1 #1_metres 1 #1_minutes 1 #1_month 4 #1_months 7 #1_monts 1 #1_nd 1 #1_of -2 #1_rd 3 #1_root 1 #1_tagen 2
#1_weeks -4 #1_weks 1 #1_wks 1 #1_x -1 #1_years -1 #1_yrs -1 #2 6 #2_#1 5 #2_#2 -1 #2_and -3 #2_are -1 #2_days 6 #2_de
2 #2_et 1 #2_feel 2 #2_fever 1 #2_fieber 2 #2_has 1 #2_hat 1 #2_here 2 #2_k -1 #2_kg -1 #2_kilos 1 #2_legs -1 #2_neck
1 #2_now 3 #2_of -1 #2_on 2 #2_p -1 #2_please -1 #2_s -1 #2_sat 1 #2_seconds -1 #2_secs -1 #2_semaines 1 #2_slipped 2
#2_so -2 #2_stiff 2 #2_times -2 #2_tripped 2 #2_uhr -1 #2_week 3 #2_weeks 15 #2_with 1 #2_wks 5 #2_worse -2 #2_would
-1 #2_years 1 #2_yr 1 #2_yrs 1 #3 -2 #3_#2 2 #3_cm 1 #3_m -1 #4 0 #4_after -1 #4_all 1 #4_and 3 #4_discharged 2
#4_fieber 1 #4_im -3 #4_no -1 #4_on 1 #4_rigid 1 #4_signed 3 #4_sweating 2 #4_this 1 #4_whiplash -1 #4_with -1 :!<ab 1
:!<acc -1 :!<ach 1 :!<ache 1 :!<aco 1 :!<acor 1 :!<acu -1 :!<ad -1 :!<agu 1 :!<al 4 :!<ali 3 :!<aliv 3 :!<all 3
:!<all> 3 :!<alle 1 :!<and 1 :!<and> 1 :!<ang -1 :!<angs -1 :!<ans 1 :!<answ 1 :!<ant 1 :!<any> -1 :!<anym 1 :!<anyo 1
:!<are> -2 :!<aro 1 :!<arou 1 :!<arr 1 :!<ask -1 :!<ass 1 :!<au 1 :!<auf 2 :!<auf> 1 :!<aufw 1 :!<aw 4 :!<awa 3
:!<awar 1 :!<away 2 :!<ba 2 :!<bac 2 :!<back 2 :!<be 1 :!<bef 1 :!<befo 1 :!<bel 1 :!<betw -1 :!<bl 1 :!<ble 1 :!<blee
1 :!<bot> -2 :!<boto 1 :!<bow -1 :!<bowe -1 :!<br -1 :!<bra 1 :!<braz 1 :!<bre -1 :!<brea -1 :!<bu 1 :!<burn -1 :!<but
1 :!<but> 1 :!<cal -1 :!<cale -2 :!<canc -1 :!<cant 1 :!<car 1 :!<care 1 :!<ce -1 :!<ch -2 :!<cha -1 :!<chan -1 :!<che
-1 :!<chec -1 :!<ches -1 :!<cl -1 :!<clo -1 :!<co 1 :!<col 1 :!<cold 1 :!<comi 2 :!<como 1 :!<comp -1 :!<con 2 :!<conn
1 :!<cons 2 :!<cor -2 :!<cora -1 :!<cord -1 :!<cos -1 :!<cost -1 :!<cot 1 :!<cote 1 :!<cr -2 :!<cra -1 :!<cras -1
:!<cua 1 :!<cuan 1 :!<cur -2 :!<cus 1 :!<cust 1 :!<da 1 :!<day 1 :!<days 1 :!<de 2 :!<depu 2 :!<der 1 :!<dere 1 :!<des
2 :!<desp 1 :!<diet 2 :!<dir -1 :!<dire 1 :!<diz -1 :!<dizz -1 :!<do -1 :!<doc -1 :!<doct -1 :!<doi -1 :!<dorm -1
:!<dr 1 :!<dra 1 :!<dram 1 :!<du -1 :!<ef -3 :!<eff -3 :!<effe -1 :!<effo -1 :!<ein 1 :!<em 1 :!<emp 1 :!<empt 1
:!<enc 1 :!<encu 1 :!<end 1 :!<ene -1 :!<ener -1 :!<ent -1 :!<esq 1 :!<esqu 1 :!<ess -1 :!<esto -1 :!<ex 1 :!<exc -1
:!<exe 1 :!<exer 1 :!<exi 2 :!<exis 2 :!<fad 1 :!<fade 1 :!<fal -1 :!<fall -2 :!<far 2 :!<far> 2 :!<faz 1 :!<faz> 1
:!<fe 1 :!<fee 2 :!<feel 3 :!<fel 3 :!<felt 3 :!<fev -3 :!<feve -3 :!<fie -1 :!<fieb -1 :!<fil -1 :!<fine -1 :!<fir 1
:!<fit 1 :!<fit> 1 :!<fix 2 :!<fla 1 :!<flag -1 :!<floo -1 :!<flu -1 :!<for> 1 :!<forc 1 :!<form -1 :!<fun -1 :!<fus 1
:!<fuss 1 :!<get 1 :!<get> 1 :!<gl 1 :!<goi 1 :!<goin 1 :!<gon 2 :!<gone 3 :!<goo -1 :!<good -1 :!<gra 2 :!<gre -1
:!<grea -1 :!<gru -1 :!<ha 1 :!<hac 2 :!<hace 2 :!<had 1 :!<had> 1 :!<hap 1 :!<happ 1 :!<harm -1 :!<hav -2 :!<have -1
:!<havi -1 :!<help 1 :!<her> -1 :!<here 1 :!<hi -1 :!<his -2 :!<his> -1 :!<hit -2 :!<ho 1 :!<hol 2 :!<hold 2 :!<hop 1
:!<hope 2 :!<hot -1 :!<hot> -1 :!<how 2 :!<how> 2 :!<id 3 :!<ide 3 :!<idea 3 :!<il -1 :!<ill -1 :!<ill> -1 :!<inc 1
:!<incl 1 :!<is 2 :!<iss 2 :!<isso 1 :!<issu 1 :!<iv 1 :!<ive 1 :!<ive> 1 :!<jo 1 :!<jok 1 :!<joki 2 :!<ju -2 :!<jus
-1 :!<just -1 :!<ki 2 :!<kk -1 :!<kkk -1 :!<kkk> -1 :!<kn 2 :!<kno 2 :!<know 2 :!<kom 1 :!<kr -2 :!<kri -2 :!<lab 1
:!<labo 1 :!<las -1 :!<lat 1 :!<late 1 :!<leb 2 :!<lebe 1 :!<les> 1 :!<let 2 :!<let> 1 :!<leve -1 :!<lif -1 :!<life -1
:!<lift 1 :!<lik 1 :!<like 1 :!<liv 1 :!<livi 1 :!<loa -1 :!<load -1 :!<lol -1 :!<lol> -1 :!<los> 1 :!<loss -1 :!<lost
-1 :!<low 1 :!<luf 1 :!<luft 1 :!<mai 1 :!<mais 2 :!<mak -1 :!<make -1 :!<mat 1 :!<matt 1 :!<me 1 :!<med -1 :!<meh 3
:!<mehr 3 :!<mi 2 :!<mic 1 :!<mich 1 :!<midw 1 :!<min 1 :!<mind 2 :!<mir -1 :!<mir> -1 :!<mo 1 :!<mon 1 :!<mont 1
:!<movi 1 :!<muc 2 :!<much 2 :!<mus -1 :!<my -1 :!<mys -1 :!<myse -1 :!<nen -1 :!<nenh -1 :!<no 1 :!<not 1 :!<noto 1
:!<nu -3 :!<nud -1 :!<nudg -1 :!<num -2 :!<numb -1 :!<nuq 1 :!<nuqu 1 :!<ob 1 :!<obe 1 :!<obed 1 :!<of 1 :!<off 1
:!<off> 1 :!<ol 1 :!<olh 1 :!<olha 1 :!<onc -1 :!<once -1 :!<one> 1 :!<or 1 :!<os -2 :!<ost -2 :!<oste -2 :!<ot 1
:!<oth 1 :!<othe 1 :!<ou 1 :!<pa 2 :!<pai 1 :!<pain 1 :!<pare -1 :!<pas 2 :!<pass 1 :!<pe -1 :!<peed -1 :!<perc 1
:!<pert -1 :!<pes -1 :!<pho -1 :!<phon -1 :!<pin -1 :!<ping -1 :!<pins -1 :!<pla 1 :!<plan 1 :!<ple -1 :!<plea -1
:!<plu 1 :!<plus 1 :!<po 4 :!<poid -1 :!<poin 1 :!<pos 1 :!<posi 1 :!<pou 3 :!<pour 2 :!<pow 1 :!<powe 1 :!<preg -2
:!<pu 3 :!<pue 1 :!<pued 1 :!<pul 1 :!<pull 2 :!<pus 1 :!<push 1 :!<qua -1 :!<que 1 :!<que> 1 :!<qui 1 :!<ra -1 :!<rar
-1 :!<raro -1 :!<re -1 :!<rea 1 :!<read -1 :!<real 1 :!<reas 2 :!<red -1 :!<red> -1 :!<rele -1 :!<res -1 :!<resp -1
:!<ri 1 :!<ric 1 :!<rich 1 :!<rou -1 :!<ru -1 :!<sad -1 :!<salt -1 :!<scar 1 :!<se 3 :!<see 3 :!<see> 1 :!<sen 1
:!<sent 3 :!<sha -2 :!<shar -3 :!<sho -1 :!<shou -1 :!<si 1 :!<sid 1 :!<side 1 :!<sin 1 :!<sinc 1 :!<sitt 1 :!<sk -1
:!<skip -2 :!<slee 1 :!<so -1 :!<soi 1 :!<soil 1 :!<soun -1 :!<spi -1 :!<spin -1 :!<sta 1 :!<stay 1 :!<stop 1 :!<stro
-1 :!<su -1 :!<sur -1 :!<sw -2 :!<swe -1 :!<swo -2 :!<swol -2 :!<sy -2 :!<sym -2 :!<symp -2 :!<ta 2 :!<tal 2 :!<talk 1
:!<tam 1 :!<tamp 1 :!<tel 2 :!<tell 1 :!<tem -1 :!<temp -1 :!<ter 1 :!<tes -2 :!<test -2 :!<th 1 :!<the> -1 :!<ther 2
:!<thi 1 :!<thin 1 :!<thou 1 :!<thx -1 :!<thx> -1 :!<ti -3 :!<tim -1 :!<time -1 :!<tin -3 :!<ting -3 :!<tol 1 :!<told
1 :!<tra -1 :!<tri 1 :!<tro -1 :!<trou -1 :!<try 1 :!<tryi 1 :!<tumb 1 :!<un 2 :!<und 2 :!<unde 2 :!<ur 2 :!<urg 1
:!<urge 1 :!<uri 1 :!<urin 1 :!<us 3 :!<use 3 :!<use> 2 :!<var -1 :!<vi 1 :!<viv 2 :!<wa 2 :!<wak 2 :!<wake 2 :!<wal
-1 :!<wall -4 :!<wan 3 :!<wann 1 :!<want 2 :!<war 1 :!<ware 1 :!<warn 2 :!<was 1 :!<was> 1 :!<we 1 :!<wee> 1 :!<weg 1
:!<wen 1 :!<wh 4 :!<wha 2 :!<what 2 :!<whe 1 :!<when 2 :!<wic 1 :!<wich 1 :!<wie> 1 :!<wil 1 :!<will 1 :!<win -2 :!<wo
2 :!<wok 2 :!<woke 2 :!<worr -3 :!<wors 1 :!<wort 1 :!<wou 2 :!<woul 2 :!<yet -1 :!<yet> -1 :!<yeu 1 :!<yeux 1 :!<zi 1
:!<zie 1 :!<zieh 1 :!abi 1 :!abo 1 :!abr 1 :!acc -1 :!ace 3 :!ace> 2 :!acer 1 :!ach 1 :!ache 1 :!ache> 1 :!aci 1 :!ack
1 :!ack> 1 :!aco 1 :!acor 1 :!acord 1 :!acu -1 :!add 1 :!ade -1 :!ade> -1 :!adi -1 :!adl -1 :!ado> 1 :!ager -1 :!ags
-1 :!ags> -1 :!ain> 1 :!aint -1 :!aints -1 :!aire -1 :!aire> -1 :!ais 2 :!ais> 1 :!ait -2 :!ait> -1 :!ak> -1 :!ake 1
:!ake> 2 :!ala -1 :!ale -1 :!alen -1 :!alend -2 :!ali 3 :!aliv 3 :!alive 3 :!alle 1 :!alle> 2 :!ally -1 :!ally> -1
:!als -1 :!amb -1 :!ami 1 :!amp 1 :!ampo 1 :!an> 1 :!ance -1 :!ancer -1 :!anco 1 :!anco> 1 :!and> 2 :!ang -2 :!ange -2
:!anges -3 :!angs -1 :!angst -1 :!anna 1 :!anna> 1 :!ans 2 :!answ 1 :!answe 1 :!ant 1 :!ant> 1 :!anta 2 :!antar 2
:!any> -1 :!anym 1 :!anymo 1 :!anyo 1 :!anyon 1 :!ap> -2 :!appe 2 :!appen 1 :!aqu -1 :!ar> 3 :!ara> 2 :!aren 1 :!aren>
1 :!arm> -1 :!arn 2 :!arni 2 :!arnin 2 :!aro> -1 :!arou 1 :!aroun 1 :!arr 1 :!arri 1 :!ash> -1 :!ask -1 :!aso 2 :!ason
2 :!ason> 2 :!ass 3 :!asse 2 :!at> 1 :!ate 1 :!atel 1 :!ately 1 :!ater> 1 :!athe 1 :!athe> 1 :!ati 1 :!atio 1 :!ation
1 :!att 1 :!atte 1 :!atter 1 :!atu -2 :!atur -2 :!ature -1 :!auf 2 :!auf> 1 :!aufw 1 :!aufwa 1 :!augh> 1 :!ause> -1
:!ava 1 :!ave -1 :!ave> -1 :!awa 3 :!awar 1 :!aware 1 :!away 2 :!away> 2 :!ay> 1 :!az> 1 :!bac 1 :!back 1 :!back> 1
:!bal -1 :!bec -1 :!beca -1 :!bed 1 :!bede 1 :!bedec 1 :!bef 1 :!befo 1 :!befor 1 :!ben> 1 :!betw -1 :!betwe -1 :!bha
-1 :!bhan -1 :!bhan> -1 :!ble -1 :!ble> -1 :!blee 1 :!bleed 1 :!bles -1 :!bne -1 :!bnes -1 :!bness -1 :!bod -1 :!body
-1 :!body> -1 :!bor 2 :!bot> -2 :!boto 1 :!bow -1 :!bowe -1 :!bowel -1 :!bra 2 :!braz 1 :!brazo 1 :!bre -1 :!brea -1
:!break -2 :!breat 1 :!bro -1 :!burni -1 :!but 1 :!but> 1 :!cal -4 :!cal> -2 :!cale -2 :!calen -2 :!canc -1 :!cance -1
:!cant 1 :!cant> 1 :!car 2 :!car> 1 :!care 1 :!care> 1 :!ce> 2 :!ceb 1 :!cebe 1 :!ceber 1 :!cem 1 :!cem> 1 :!cer> -1
:!ch> 2 :!cha -1 :!chan -1 :!chang -2 :!che> 1 :!chec -1 :!check -1 :!ched -1 :!ched> -1 :!ches> 1 :!chest -1 :!chi -1
:!chin -1 :!ching -1 :!cht 2 :!cht> 1 :!cia> -1 :!cis 2 :!cise 1 :!cise> 1 :!cit -1 :!ck> 1 :!cket -1 :!clo -1 :!clud
1 :!clude 1 :!co> 1 :!coffe -1 :!col 1 :!cold 1 :!cold> 1 :!comi 2 :!comin 2 :!como 1 :!como> 1 :!comp -1 :!compl -1
:!compr -1 :!con 2 :!conn 1 :!cons 2 :!consi 1 :!conte 1 :!cora -1 :!corac -1 :!cord> -1 :!corda 1 :!cot 1 :!cote 1
:!cote> 1 :!cra -1 :!cras -1 :!crash -1 :!cto -1 :!ctor -1 :!ctor> -1 :!cts -1 :!cts> -1 :!cua 1 :!cuan 1 :!cuand 1
:!cuen 1 :!cuent 1 :!cur -2 :!cust 1 :!dea 2 :!dea> 3 :!dec 1 :!dece 1 :!ded 1 :!ded> 1 :!dei 1 :!den> 1 :!depu 2
:!depui 2 :!dere 1 :!derec 1 :!des> -1 :!desp 1 :!despe 1 :!dge -1 :!dge> -1 :!di> -1 :!dic -1 :!did -1 :!diet 2
:!dieti 1 :!dire 1 :!direi 1 :!diz -1 :!dizz -1 :!dizzy -1 :!dles -1 :!dles> -1 :!do> 1 :!doc -1 :!doct -1 :!docto -1
:!doi -1 :!doing -1 :!dor> 1 :!dorm -1 :!dorme -1 :!down> -1 :!dra 1 :!dram 1 :!dropp 1 :!dwi 1 :!dwif 1 :!dwife 1
:!dy> -1 :!ea> 3 :!ead -1 :!eak -2 :!eak> -1 :!eal 1 :!eal> 1 :!ease -1 :!ease> -2 :!easo 2 :!eason 2 :!eath 1 :!eathe
1 :!ebe 2 :!eben 1 :!eben> 1 :!eber 1 :!eber> 1 :!eca -1 :!ece 2 :!ecem 1 :!ecem> 1 :!ects -1 :!ects> -1 :!edec 1
:!edece 1 :!eded 1 :!eded> 1 :!edi> 1 :!edin 1 :!eding 1 :!edl -1 :!edle -1 :!edles -1 :!edo 2 :!edo> 2 :!eede 1
:!eeded 1 :!eedi 1 :!eedin 1 :!eedl -1 :!eedle -1 :!eel 3 :!eel> 4 :!eeli 1 :!eelin 1 :!eepi 1 :!eepin 1 :!ees -1
:!ees> -1 :!eff -3 :!effe -1 :!effec -1 :!effo -1 :!effor -1 :!efo 2 :!efor 1 :!efore 1 :!eft> 1 :!efu -1 :!efuh -1
:!efuhl -1 :!ega 1 :!egn -2 :!egna -2 :!egnan -2 :!egui 1 :!eguir 1 :!egun -1 :!ehr 3 :!ehr> 3 :!eht 2 :!eht> 2 :!ei>
-1 :!eig 1 :!eigh 1 :!eight 1 :!ein 1 :!eita 1 :!eito 1 :!eito> 2 :!el> 2 :!elea -1 :!eleas -1 :!elf -1 :!elf> -1
:!eli 2 :!elie 1 :!elin 1 :!eling 1 :!elp 1 :!elp> 1 :!elt 3 :!elt> 3 :!ely 1 :!ely> 1 :!ema> -1 :!emb 1 :!eme -2
:!emen -2 :!ement -2 :!empe -1 :!emper -1 :!empt 1 :!empty 1 :!en> 4 :!encu 1 :!encue 1 :!enda -2 :!endar -2 :!ener -1
:!energ -1 :!enh -1 :!enhu -1 :!enhum -1 :!eno -1 :!ensa 1 :!ensat 1 :!ent> -1 :!enta 1 :!enti 2 :!entid 1 :!ento 1
:!entro 1 :!eo> -1 :!eop -1 :!eopo -2 :!eopor -2 :!epi 1 :!epin 1 :!eping 1 :!epo -1 :!epu 2 :!epui 2 :!epuis 2 :!er>
1 :!era> 1 :!erat -1 :!eratu -1 :!erc 3 :!erca 1 :!erce 1 :!erceb 1 :!erci 1 :!ercis 1 :!ere 3 :!ere> 2 :!erec 1
:!erech 1 :!eres 1 :!eres> 1 :!erg -1 :!erin 1 :!ering 1 :!ern> 1 :!erta 1 :!ertar 1 :!erte -1 :!erte> -1 :!erwo -1
:!erwor -1 :!ery> -1 :!erze -1 :!erzen -1 :!espe 1 :!esper 1 :!espo -1 :!espon -1 :!esq 1 :!esqu 1 :!esque 1 :!ess -3
:!ess> -2 :!esse> -1 :!esser 1 :!est -2 :!est> -1 :!esta> 2 :!esti -1 :!estin -2 :!esto -1 :!estoy -1 :!eta 1 :!eta> 1
:!etche -1 :!ete 2 :!ete> 1 :!eti 1 :!ett 1 :!ette 1 :!etter 1 :!etwe -1 :!etwee -1 :!eur -1 :!eux 1 :!eux> 1 :!even
-1 :!ever -1 :!ever> -2 :!exc -1 :!exer 1 :!exerc 1 :!exi 1 :!exis 1 :!exist 1 :!ext -1 :!fad 1 :!fade 1 :!fade> 1
:!fal -1 :!fall -2 :!fall> -3 :!far 2 :!far> 2 :!faz 1 :!faz> 1 :!fe> -1 :!fec -1 :!fect -1 :!fects -1 :!fee 1 :!fee>
-2 :!feel 3 :!feel> 4 :!feeli 1 :!fel 3 :!felt 3 :!felt> 3 :!fev -3 :!feve -3 :!fever -3 :!ffe -2 :!ffec -1 :!ffect -1
:!ffee -2 :!ffee> -2 :!ffo -1 :!ffor -1 :!ffort -1 :!ffy 1 :!ffy> 1 :!fie -1 :!fieb -1 :!fiebr -1 :!fil -1 :!fine -1
:!fine> -1 :!fir 1 :!fit 1 :!fit> 1 :!fix 2 :!fla 1 :!flag -1 :!flags -1 :!floo -1 :!floor -1 :!flu -1 :!for> 1 :!forc
1 :!force 1 :!fore> 1 :!form -1 :!fort -1 :!fort> -1 :!fri -1 :!ft> 4 :!fted 1 :!fted> 1 :!fuh -1 :!fuhl -1 :!fuhl> -1
:!fun -1 :!fus 1 :!fuss 1 :!fwa 1 :!fwac 1 :!fwach 1 :!fy> 2 :!gan 1 :!gef -1 :!gefu -1 :!gefuh -1 :!geh 1 :!geht 1
:!geht> 1 :!gen> 1 :!ges -4 :!ges> -4 :!gest -1 :!get 1 :!get> 1 :!gge 1 :!gh> 1 :!gle -1 :!gle> -1 :!gli -1 :!glin -1
:!gling -1 :!gnan -2 :!gnant -2 :!goi 1 :!goin 1 :!going 1 :!gon 3 :!gone 3 :!gone> 3 :!goo -1 :!good -1 :!good> -1
:!gra 1 :!gre -1 :!grea -1 :!great -1 :!gru -1 :!gs> -1 :!gst -1 :!gst> -1 :!gth> 1 :!gua 1 :!gui 1 :!guir 1 :!guir> 1
:!gun -1 :!hac 2 :!hace 2 :!hace> 2 :!had 1 :!had> 1 :!han -1 :!han> -1 :!hang -1 :!hange -2 :!hap 1 :!happ 1 :!happe
1 :!har -1 :!harm> -1 :!hav -2 :!have -1 :!have> -1 :!havi -1 :!havin -1 :!he> 1 :!hec -1 :!heck -1 :!hecke -1 :!hed
-1 :!hed> -1 :!help 1 :!help> 1 :!hen 1 :!hen> 1 :!her 1 :!here 3 :!here> 2 :!heres 1 :!hes> 1 :!hest -1 :!hest> -1
:!hink 1 :!hink> 1 :!hit -2 :!hol 2 :!hold 2 :!hold> 2 :!hone -1 :!hone> -1 :!hop 1 :!hope 2 :!hope> 2 :!hot -1 :!hot>
-1 :!houg 1 :!hough 1 :!houl -1 :!hould -1 :!how 2 :!how> 2 :!hr> 3 :!hum -1 :!hx> -1 :!ian -1 :!ical -2 :!ical> -2
:!ice 1 :!ice> 1 :!ich 3 :!ich> 1 :!icht 2 :!ick> -1 :!ide 2 :!ide> 2 :!idea 3 :!idea> 3 :!idw 1 :!idwi 1 :!idwif 1
:!ie> -1 :!ieb -1 :!iebr -1 :!iebre -1 :!ied> 1 :!ieh 1 :!ieht 1 :!ieht> 1 :!ien 1 :!ier 1 :!iera 1 :!iera> 1 :!iet 3
:!ieta 1 :!ieta> 1 :!ieti 1 :!ietin 1 :!ife -1 :!ife> -1 :!ift 1 :!ift> 1 :!ifte 1 :!ifted 1 :!igo 1 :!igo> 1 :!ike 1
:!ike> 1 :!iled 1 :!iled> 1 :!im> 1 :!ime -1 :!ime> -1 :!imple -1 :!in> 1 :!inc 1 :!ince 1 :!ince> 1 :!incl 1 :!inclu
1 :!ind 3 :!ind> 1 :!inde 2 :!inder 1 :!ine -1 :!ine> -1 :!inf -1 :!infe -1 :!infec -1 :!ing> 1 :!ingl -3 :!ingle -1
:!ingli -1 :!ink 2 :!ink> 2 :!ins> -1 :!into 1 :!into> 1 :!ints -1 :!ints> -1 :!ion 1 :!ios -1 :!ios> -1 :!ip> -1
:!ir> 1 :!irei 1 :!ireit 1 :!isa 1 :!iss 4 :!isse 1 :!isso 1 :!isso> 1 :!issu 1 :!issue 1 :!ited -1 :!ited> -1 :!itio
1 :!ition 1 :!ito 1 :!ito> 2 :!ity -1 :!ity> -1 :!itz 1 :!itze 1 :!itzen 1 :!ive 3 :!ive> 2 :!ivi 1 :!ivin 2 :!iving 2
:!ivit -1 :!ivity -1 :!ix> 1 :!izz -1 :!izzy -1 :!izzy> -1 :!jo> 1 :!jok 1 :!joki 2 :!jokin 2 :!jury 1 :!jury> 1 :!jus
-1 :!just -1 :!just> -2 :!ke> 3 :!ket -1 :!kin 1 :!kin> 1 :!kip -2 :!kip> -2 :!kk> -1 :!kkk -1 :!kkk> -1 :!knes -1
:!kno 2 :!know 2 :!know> 3 :!knowi 1 :!kom 1 :!kri -2 :!la> -1 :!lab 2 :!labo 1 :!lag -1 :!lags -1 :!lags> -1 :!laint
-1 :!lan 1 :!lan> 2 :!las -1 :!lat 1 :!late 1 :!latel 1 :!ld> 4 :!lde -2 :!lder -1 :!le> -1 :!leas -3 :!lease -3 :!leb
2 :!lebe 1 :!leben 1 :!led 3 :!led> 3 :!lee 1 :!leed 1 :!leedi 1 :!leep 1 :!leepi 1 :!lef 1 :!left> 1 :!leme -1
:!lemen -1 :!len -2 :!lend -2 :!lenda -2 :!les -2 :!les> -1 :!let 1 :!leu -1 :!leve -1 :!lic -1 :!lif -1 :!life -1
:!life> -1 :!lift 1 :!lift> 1 :!lifte 1 :!lik 1 :!like 1 :!like> 1 :!lis 1 :!liv 4 :!live 2 :!live> 2 :!livi 1 :!livin
1 :!lle> 1 :!lled 1 :!lled> 1 :!llen -1 :!llen> -1 :!llow 1 :!llow> 1 :!lly -1 :!lly> -1 :!load -1 :!load> -1 :!logi
-1 :!lol -1 :!lol> -1 :!loor -1 :!loor> -1 :!los -1 :!los> 1 :!loss -1 :!loss> -1 :!lost -1 :!lost> -1 :!low 2 :!low>
1 :!lp> 1 :!ls> -1 :!lt> 3 :!lud 1 :!lude 1 :!luded 1 :!luf 1 :!luft 1 :!luft> 1 :!lus> 1 :!ma> -1 :!mai 1 :!mais 2
:!mais> 2 :!mak -1 :!make -1 :!matt 1 :!matte 1 :!mb> -1 :!mbn -1 :!mbne -1 :!mbnes -1 :!meh 3 :!mehr 3 :!mehr> 3
:!men -1 :!ment -1 :!ment> -1 :!merze -1 :!mes> 1 :!mic 1 :!mich 1 :!mich> 1 :!midw 1 :!midwi 1 :!min 2 :!mind 1
:!minde 1 :!ming 1 :!ming> 1 :!mir -1 :!mir> -1 :!miss 1 :!mon 1 :!mont 1 :!month 1 :!mor 1 :!more 1 :!more> 1 :!movi
1 :!movin 1 :!mper -1 :!mpera -1 :!mpl -1 :!mpla -1 :!mplai -1 :!mple -1 :!mplem -1 :!mpo 1 :!mpr -2 :!mpre -1 :!mpres
-1 :!mpto -2 :!mptom -2 :!mpty 1 :!mptyi 1 :!muc 2 :!much 2 :!much> 2 :!mus -2 :!mys -1 :!myse -1 :!mysel -1 :!na> 1
:!nan -2 :!nant -2 :!nant> -2 :!ncer> -1 :!nch -1 :!nci -1 :!ncl 1 :!nclu 1 :!nclud 1 :!nco 1 :!nco> 1 :!ncu 1 :!ncue
1 :!ncuen 1 :!nd> 1 :!nda -2 :!ndar -3 :!ndar> -2 :!nde 3 :!nder 4 :!nder> 2 :!nders 1 :!ndi 1 :!ned 1 :!ned> 1
:!neede 1 :!needl -1 :!nenh -1 :!nenhu -1 :!nerg -1 :!nes -2 :!ness -2 :!ness> -2 :!nfe -1 :!nfec -1 :!ng> 1 :!nge -2
:!nger 1 :!nges -3 :!nges> -3 :!ngl -1 :!ngle -1 :!ngle> -1 :!ngli -1 :!nglin -1 :!ngst -1 :!ngst> -1 :!ngth> 1 :!nhu
-1 :!nhum -1 :!njury 1 :!nn> 1 :!nna 1 :!nna> 1 :!nne 1 :!noi -1 :!not 1 :!notic 3 :!noto 1 :!noto> 1 :!now 2 :!now> 2
:!nowi 1 :!nowin 1 :!nsa 1 :!nsat 1 :!nsati 1 :!nsig 1 :!nsigo 1 :!nsta 1 :!nsw 1 :!nswe 1 :!nswer 1 :!nta 4 :!ntac 1
:!ntar 2 :!ntar> 1 :!nte 1 :!nth 1 :!nth> 1 :!nti 1 :!ntid 1 :!ntido 1 :!ntro> 1 :!nud -1 :!nudg -1 :!nudge -1 :!num
-2 :!numb -1 :!numbn -1 :!nuq 1 :!nuqu 1 :!nuque 1 :!ny> -1 :!nym 1 :!nymo 1 :!nymor 1 :!nyo 1 :!nyon 1 :!nyone 1
:!oad -1 :!oad> -1 :!obe 1 :!obed 1 :!obede 1 :!obh -1 :!obha -1 :!obhan -1 :!oct -1 :!octo -1 :!octor -1 :!ody -1
:!ody> -1 :!off> 2 :!offe -1 :!offee -1 :!ogi -1 :!oid -2 :!oids -1 :!oids> -1 :!oiled 1 :!oin 1 :!oin> 1 :!oke> 1
:!oki 1 :!okin 1 :!oking 1 :!old 3 :!old> 5 :!olh 1 :!olha 1 :!oll -1 :!olle -1 :!ollen -1 :!ologi -1 :!omi 1 :!omin 1
:!oming 1 :!omo 1 :!omo> 1 :!ompl -1 :!ompla -1 :!ompr -1 :!ompre -1 :!on> 1 :!once> -1 :!ond> -1 :!onde 1 :!ondi 1
:!ondin 1 :!one 2 :!one> 1 :!oni -1 :!onn 1 :!ons 2 :!onsi 1 :!onsig 1 :!onte 2 :!onth 1 :!onth> 1 :!ool -1 :!ool> -1
:!oor -1 :!oor> -1 :!ope 3 :!ope> 2 :!opo -2 :!opor -2 :!oporo -2 :!opp 3 :!oppi 2 :!oppin 2 :!ops 1 :!ops> 1 :!or> 1
:!ora -1 :!orac -1 :!oraca -1 :!orc 1 :!orce 1 :!orce> 1 :!ord> -1 :!orda 1 :!ore 2 :!ore> 2 :!orki 2 :!orkin 2 :!orm
-1 :!orme -1 :!ormen -1 :!orn 1 :!orn> 1 :!oro -2 :!oros -2 :!orosi -2 :!orr -1 :!orry -2 :!orry> -2 :!ors 1 :!orse 1
:!orse> 1 :!ort> -1 :!orth 1 :!orth> 1 :!ose -1 :!ose> -1 :!osis -2 :!osis> -2 :!osit 1 :!ositi 1 :!oss -1 :!oss> -1
:!ost -1 :!ostas -1 :!oste -2 :!osteo -2 :!ot> -1 :!ote> 1 :!oti 1 :!otic 3 :!otice 4 :!oto 1 :!oto> 1 :!oub -1 :!oubl
-1 :!ouble -1 :!ouche 2 :!ould> 1 :!oulde -1 :!ourd -1 :!ouv 1 :!ouvr 1 :!ouvri 1 :!ovi -1 :!ovin -1 :!oving -1 :!ow>
4 :!owel -1 :!owel> -1 :!ower 1 :!ower> 1 :!owi 1 :!owin 1 :!owing 1 :!own> -1 :!oy> -4 :!pai 1 :!pain 1 :!pain> 1
:!para> 1 :!pas 2 :!pass 1 :!pe> 1 :!peed -1 :!peed> -1 :!pen 1 :!pera -1 :!perat -1 :!perc 1 :!perce 1 :!perta 1
:!perte -1 :!pes -1 :!pho -1 :!phon -1 :!phone -1 :!pine -1 :!pine> -1 :!ping 1 :!ping> 1 :!pins -1 :!pins> -1 :!plan
1 :!plan> 2 :!ple -2 :!plea -1 :!pleas -1 :!plem -1 :!pleme -1 :!plu 1 :!plus 1 :!plus> 1 :!po> 1 :!poid -1 :!poids -1
:!pon -1 :!pond -1 :!pond> -1 :!ponde 1 :!pondi 1 :!poro -2 :!poros -2 :!posi 1 :!posit 1 :!pou 3 :!pour 2 :!pow 1
:!powe 1 :!power 1 :!ppe 2 :!ppen 1 :!ppi 2 :!ppin 2 :!pping 2 :!pra -1 :!pre -1 :!preg -2 :!pregn -2 :!pri -1 :!pto
-2 :!ptom -2 :!ptoms -1 :!pty 1 :!ptyi 1 :!ptyin 1 :!pue 1 :!pued 1 :!puedo 2 :!pui 2 :!puis 2 :!puis> 2 :!pul 1
:!pull 2 :!pur 1 :!pus 1 :!push 1 :!push> 1 :!qua -1 :!que 2 :!que> 3 :!querd 1 :!raca -1 :!racao -1 :!rack -1 :!rai 1
:!ral -1 :!ram 1 :!rame 2 :!rando -1 :!rar> 2 :!raro -1 :!raro> -1 :!rash -2 :!rash> -2 :!rat -1 :!ratu -2 :!ratur -2
:!rca 1 :!rca> 1 :!rce 2 :!rce> 1 :!rceb 1 :!rcebe 1 :!rci 1 :!rcis 1 :!rcise 1 :!rda 1 :!rdi -1 :!re> 1 :!read -1
:!reak -4 :!reak> -1 :!real 1 :!reas 2 :!reaso 2 :!reat> -1 :!reath 1 :!rec 2 :!rech 1 :!reg -1 :!regn -2 :!regna -2
:!rei> -1 :!reit 1 :!reito 1 :!rele -1 :!relea -1 :!ren 1 :!ren> 1 :!reng 1 :!rengt 1 :!repo -1 :!res> 1 :!resp -1
:!respo -1 :!ress -1 :!rga 1 :!rge> 2 :!rich 1 :!richt 1 :!rin 1 :!rine 1 :!rine> 1 :!rio -2 :!ris -3 :!rise -1 :!riv
1 :!rk> -1 :!rki 2 :!rkin 2 :!rking 1 :!rm> -1 :!rmen -1 :!rmi -1 :!rn> 2 :!rna -1 :!ro> -1 :!ropp 1 :!ros -1 :!rosi
-2 :!rosis -2 :!rot -1 :!rou -1 :!roub -1 :!roubl -1 :!roug -1 :!rough -1 :!roun 1 :!round 1 :!rqu 1 :!rri 1 :!rry -1
:!rry> -1 :!rta 1 :!rtar 1 :!rte -1 :!rte> -1 :!rth 1 :!rth> 1 :!rui -1 :!run -1 :!rust> 1 :!rusts -1 :!rwo -1 :!rwor
-1 :!rwork -1 :!ry> -1 :!ryi 1 :!ryin 1 :!rying 1 :!rze -1 :!rzen -1 :!rzen> -1 :!sad -1 :!salt -1 :!sap 1 :!sat 1
:!sati 1 :!satio 1 :!scar 1 :!see 3 :!see> 1 :!segui 1 :!sel -1 :!self -1 :!self> -1 :!sen 1 :!sensa 1 :!sent 4
:!senti 2 :!ser 1 :!ser> 2 :!sha -1 :!shar -1 :!shi 1 :!sho -1 :!shou -1 :!shoul -1 :!sic 1 :!sid 1 :!side 1 :!side> 1
:!sigo 1 :!sigo> 1 :!sin 1 :!sinc 1 :!since 1 :!sio -1 :!sion -1 :!sion> -1 :!sis -2 :!sis> -2 :!sit 1 :!sitio 1
:!sitt 1 :!sitti 1 :!ski -1 :!skip -2 :!skip> -2 :!slee 1 :!sleep 1 :!smo -3 :!soi 1 :!soil 1 :!soile 1 :!son 3 :!son>
3 :!sou -1 :!soun -1 :!sound -1 :!sper 1 :!spert 1 :!spin -1 :!spine -1 :!spo -1 :!spon -1 :!spond -1 :!squ 1 :!sque 1
:!squer 1 :!ss> -1 :!sse 2 :!ssed 1 :!ssed> 1 :!sser 2 :!sser> 2 :!sses 1 :!sso> 1 :!ssue 1 :!st> -2 :!sta 1 :!sta> 2
:!stan -1 :!start 1 :!stas -1 :!stas> -1 :!stay 1 :!stay> 1 :!steo -2 :!steop -2 :!stie 1 :!stin -2 :!sting -2 :!stop
1 :!stopp 1 :!stoy -1 :!stoy> -1 :!stren 1 :!stro -1 :!sts -2 :!sts> -1 :!stsc -1 :!stsch -1 :!sue 1 :!sur -1 :!swer 1
:!sweri 1 :!swo -2 :!swol -2 :!swoll -2 :!sym -2 :!symp -2 :!sympt -2 :!ta> 3 :!tac 1 :!tad 1 :!tado 1 :!tado> 1 :!tal
1 :!talk 1 :!tam 1 :!tamp 1 :!tampo 1 :!tan -1 :!tar 3 :!tar> 2 :!tart 1 :!tas -1 :!tas> -1 :!tay 1 :!tay> 1 :!te> 1
:!tel 3 :!tell 1 :!tell> 1 :!tely 1 :!tely> 1 :!tem -1 :!temp -1 :!tempe -1 :!ten 1 :!ten> 2 :!teo -2 :!teop -2
:!teopo -2 :!ter 1 :!ter> 1 :!tes> 1 :!test -1 :!testi -2 :!ther 2 :!there 2 :!think 1 :!thou 1 :!thoug 1 :!thx -1
:!thx> -1 :!tic 2 :!tice 4 :!tice> 3 :!tid 1 :!tido 1 :!tido> 1 :!tif -1 :!til 1 :!till 1 :!tim -1 :!time -1 :!time>
-1 :!ting -1 :!ting> -1 :!tingl -3 :!tio 2 :!tion 2 :!tion> 2 :!tivi -1 :!tivit -1 :!tly 1 :!tly> 1 :!to> 2 :!tol 1
:!told 1 :!told> 1 :!tom -1 :!ton 1 :!top 1 :!topp 1 :!toppi 1 :!tor -1 :!toy -1 :!toy> -1 :!tra -1 :!tren 1 :!treng 1
:!tri 3 :!tro -1 :!tro> 1 :!trou -1 :!troub -1 :!try 1 :!tryi 1 :!tryin 1 :!ts> -1 :!tschm -1 :!tte 3 :!tter 2 :!tter>
2 :!tumb 1 :!tun 1 :!ture> -2 :!twe -1 :!twee -1 :!tween -1 :!tyi 1 :!tyin 1 :!tying 1 :!tze 1 :!tzen 1 :!tzen> 1
:!uas 1 :!ube -1 :!ubl -1 :!uble -1 :!uble> -1 :!uch 2 :!uch> 2 :!uche 2 :!uched 1 :!uches 1 :!ude 1 :!uded 1 :!uded>
1 :!udg -1 :!udge -1 :!udge> -1 :!udo -1 :!ue> 4 :!ued 1 :!uedo 2 :!uedo> 2 :!uel -1 :!uem -1 :!uem> -1 :!uen 2 :!uent
2 :!uentr 1 :!uev 1 :!uf> 1 :!uft 1 :!uft> 1 :!ufw 1 :!ufwa 1 :!ufwac 1 :!ugh> 1 :!uic -1 :!uice -1 :!uice> -1 :!uie 1
:!uir 1 :!uir> 1 :!uis 1 :!uis> 2 :!ul> 1 :!ula -1 :!uld> 1 :!ulde -1 :!ulder -1 :!ull 1 :!umb -1 :!umb> -1 :!umbn -1
:!umbne -1 :!ume -1 :!und> 1 :!unde 2 :!under 2 :!ung 2 :!ung> 2 :!unt -1 :!unti -1 :!uque 1 :!uque> 1 :!ure -1 :!ure>
-2 :!urge> 2 :!urine 1 :!urni -1 :!urnin -1 :!urp -1 :!ury 1 :!ury> 1 :!ush 1 :!ush> 1 :!uss 1 :!usse 1 :!ust -1
:!ust> -2 :!usts -1 :!ustsc -1 :!uvr 1 :!uvri 1 :!uvrir 1 :!ux> 1 :!vanta 1 :!vanto -1 :!var -1 :!ve> 1 :!vei -1
:!vei> -1 :!ver -1 :!ver> -1 :!ves> 1 :!vie 1 :!vit -1 :!vity -1 :!vity> -1 :!viv 2 :!vri 1 :!vrir 1 :!vrir> 1 :!wac 1
:!wach 1 :!wache 1 :!wak 2 :!wake 2 :!wake> 2 :!wal -1 :!walk> -2 :!wall -4 :!wall> -2 :!wan 3 :!wann 1 :!wanna 1
:!want 2 :!want> 1 :!war 2 :!ware 2 :!ware> 1 :!waren 1 :!warn 2 :!warni 2 :!was 1 :!was> 1 :!way 1 :!way> 2 :!wee> 1
:!ween -1 :!ween> -1 :!weg 1 :!wei 1 :!weig 1 :!weigh 1 :!wel -1 :!wel> -1 :!wen 1 :!wer 3 :!wer> 2 :!weri 1 :!werin 1
:!wha 2 :!what 2 :!what> 2 :!whe 1 :!when 2 :!when> 2 :!wich 1 :!wich> 1 :!wie> 1 :!wif 1 :!wife 1 :!wife> 1 :!wil 1
:!will 1 :!will> 1 :!wing> 1 :!wn> -1 :!wok 2 :!woke 2 :!wol -2 :!woll -2 :!wolle -2 :!worki 2 :!worr -3 :!worry -3
:!wors 1 :!worse 1 :!wort 1 :!worth 1 :!wou 2 :!woul 2 :!would 2 :!xer 1 :!xerc 1 :!xerci 1 :!xis 1 :!xist 1 :!xist> 1
:!yet -1 :!yet> -1 :!yeu 1 :!yeux 1 :!yeux> 1 :!yin 2 :!ying 2 :!ying> 2 :!ymo 1 :!ymor 1 :!ymore 1 :!ymp -2 :!ympt -2
:!ympto -2 :!yon 1 :!yone 1 :!yone> 1 :!yse -1 :!ysel -1 :!yself -1 :!ze> -1 :!zie 1 :!zieh 1 :!zieht 1 :!zy> -1 :!zzy
-1 :!zzy> -1 :<abg -1 :<abge -1 :<abi 1 :<abil 1 :<abov -1 :<abs> -2 :<absc 3 :<abst -1 :<abu -1 :<aca 2 :<acab 2
:<acco -1 :<acd 1 :<acdf 1 :<acho 1 :<acl 1 :<acl> 1 :<acr 1 :<acro 1 :<acti 1 :<acu -1 :<acut -1 :<ad -1 :<add -4
:<add> -2 :<ade 1 :<adem 1 :<af -1 :<aft -1 :<afte -1 :<ag 1 :<ages 1 :<ago 3 :<ago> 1 :<agon 4 :<agor 1 :<agu -1
:<agua -1 :<agud 1 :<ah 3 :<aho 3 :<ahog 2 :<ahor 1 :<ai -1 :<aid -2 :<aid> -3 :<airc -1 :<alen 1 :<alg -1 :<algo -1
:<ali 3 :<aliv 4 :<alle -1 :<allo 1 :<alm -1 :<alo 1 :<alri 2 :<als 1 :<also 1 :<alta -2 :<alte 1 :<alw -2 :<alwa -2
:<aman 1 :<amar 1 :<amaz -1 :<ambi -1 :<ambu -1 :<anae 1 :<anat -2 :<anc -3 :<anci -3 :<and 3 :<and> 3 :<ane 1 :<ange
-2 :<ann -1 :<ano -3 :<ano> -2 :<anos -1 :<anot -2 :<anta 1 :<ante 1 :<anu 2 :<anus 2 :<anx -1 :<anxi -1 :<anyb 2
:<anyh -1 :<anym 2 :<ape 2 :<aper 4 :<api -1 :<api> -1 :<apo -1 :<apol -2 :<app -3 :<appe -2 :<appo -1 :<appr -1 :<apr
1 :<apre 1 :<ard 1 :<arde 1 :<are> -1 :<area 3 :<arm 1 :<arm> 2 :<army -1 :<aro 1 :<arou 1 :<arra 1 :<arri -1 :<ars 1
:<arse 1 :<arth 1 :<arti -3 :<as -1 :<aske -1 :<ass -3 :<asse -2 :<assi -1 :<asso -1 :<atra -1 :<atta -1 :<aud -6
:<audi -6 :<aun -1 :<aunt -1 :<auss 1 :<auth -2 :<auto 1 :<aux 1 :<aux> 1 :<avec 1 :<avio 1 :<avis -2 :<avo> 1 :<aw -1
:<aws -1 :<aws> -1 :<ay 1 :<aye 1 :<ayer 1 :<bac 1 :<back 1 :<bad -1 :<bad> 1 :<badg -1 :<bag -2 :<bag> -2 :<baj 1
:<baja 1 :<baje 2 :<bajo -1 :<bak -2 :<bake -2 :<ball 1 :<ban -1 :<bani 1 :<banj -1 :<bank -1 :<bar> -1 :<barb 1
:<bare -1 :<barr 2 :<bars 1 :<base -1 :<bat> 1 :<bata 1 :<batt -3 :<bauc 1 :<be -1 :<bean -1 :<beca 1 :<beco -1 :<bed
1 :<bed> 1 :<beek -1 :<been 1 :<begi -1 :<bei 2 :<beid 1 :<beim 1 :<bein 2 :<bel 1 :<beli -1 :<bell 1 :<belo 2 :<belt
-1 :<ben -1 :<benc -3 :<bend -1 :<bent -1 :<bes -1 :<best -1 :<bet> -1 :<bete 1 :<bett -1 :<betw 1 :<beu 1 :<beug 1
:<bica 1 :<bie -1 :<bien -1 :<big 3 :<big> 1 :<bigg 2 :<bil -2 :<bill -3 :<bin -1 :<bing -2 :<bins 1 :<bir -1 :<birt
-1 :<bit> -1 :<bits 4 :<blac 1 :<blam -1 :<blis -2 :<bloc -1 :<blog -1 :<bloq 1 :<blue 1 :<bo 1 :<boat 1 :<boc 1
:<boca 1 :<bog 2 :<bog> 2 :<boi 1 :<boil 1 :<bois -1 :<bols 1 :<bom -1 :<bom> -1 :<bon 3 :<bone 4 :<bonu -1 :<boot -1
:<bor -3 :<bore -1 :<bori -1 :<born -3 :<bot 1 :<bot> -1 :<both 2 :<bout -1 :<box> 1 :<boxe -3 :<bp -1 :<bpp -1 :<bppv
-1 :<bra> 1 :<brai -4 :<brb -1 :<brb> -1 :<bret 1 :<bri 1 :<brid 2 :<brit 1 :<bro 1 :<bro> 1 :<brot 1 :<brui -1 :<brus
1 :<buc 1 :<buck 2 :<bue -1 :<buen -1 :<bug -1 :<bugs -1 :<bui -3 :<buil -3 :<bum 1 :<bumh 2 :<bump 2 :<bun 1 :<bunk 1
:<burd 3 :<buro -1 :<burp -1 :<but -1 :<butt -1 :<buz 1 :<buzz 1 :<by -1 :<bye -1 :<bye> -1 :<ca 1 :<cabe 1 :<cabi -2
:<cabl -2 :<cade -1 :<cae 1 :<cae> 1 :<caf -1 :<caff -1 :<cala 1 :<calf 2 :<call -4 :<calm -1 :<calo -3 :<calv -1
:<cam 1 :<camb -1 :<came 3 :<cami 1 :<camp -1 :<can 2 :<canc 2 :<cand -2 :<cant 3 :<car 1 :<car> 3 :<cara 1 :<card -1
:<care 1 :<carg -2 :<case -1 :<casi 1 :<cast 1 :<catc 1 :<cath -1 :<cau -3 :<caud -2 :<caus -1 :<cei -1 :<ceil -1
:<cel -1 :<cele -1 :<cem -1 :<cen 1 :<cent 2 :<cer 1 :<cerv 3 :<cet 1 :<cett 1 :<cf -2 :<cfo -2 :<cfo> -2 :<cha -2
:<chai -1 :<chan -1 :<chaq 1 :<char -4 :<chau 2 :<che 1 :<chec -1 :<chee -1 :<chef -2 :<chem 1 :<ches 3 :<cho -1
:<choi -2 :<chr -1 :<chro -1 :<chuc 1 :<cia 1 :<ciat 1 :<cint -1 :<cl -1 :<cla -1 :<clai -3 :<clam 3 :<clap 1 :<clas
-3 :<cle -1 :<cli -1 :<clic -2 :<clie -4 :<clim 1 :<clin -1 :<clit 2 :<clo 1 :<cloc 1 :<clos 2 :<clu 1 :<clum 2 :<coas
1 :<cock -1 :<coco -1 :<cod -2 :<code -2 :<cof -2 :<coff -2 :<cog -1 :<cogo -1 :<coi 1 :<coin 2 :<col 1 :<colc 1
:<cold -1 :<coli 1 :<coll 1 :<colo 2 :<colu 2 :<com 1 :<come 2 :<comi 2 :<comp -1 :<con -1 :<cond -2 :<cong -1 :<cont
-1 :<cool -1 :<copa -1 :<cope 1 :<copy -1 :<cor -1 :<cora -1 :<core -2 :<cort 1 :<cote -1 :<cott 4 :<cou -1 :<couc -3
:<coug 2 :<coun -1 :<cour -3 :<cove 1 :<covi -1 :<cow 1 :<cow> 1 :<cox -2 :<coxa -1 :<cr -1 :<cra -1 :<crab -2 :<cran
1 :<cras -2 :<crew -1 :<cri -3 :<cric -3 :<cris -1 :<crit -1 :<croh 1 :<croi 1 :<cros -2 :<crot 1 :<crou -1 :<cru 1
:<crum 1 :<crun 2 :<crus 1 :<crut -1 :<cs -1 :<csv -1 :<csv> -1 :<cu 1 :<cua -1 :<cub 1 :<cubi 1 :<cuf 2 :<cuff 2
:<cup 1 :<cups 1 :<curi -1 :<curs -2 :<curt 1 :<curv -1 :<cus -1 :<cut 1 :<cut> 1 :<cutt 2 :<cyc -1 :<cycl -1 :<cœ -1
:<cœu -1 :<cœur -1 :<da -1 :<dab 1 :<dabe 1 :<dad> -1 :<dads 2 :<dam -1 :<dame -1 :<dana -1 :<danc -2 :<dang -1 :<dann
-1 :<dans 1 :<daq -2 :<daqu -2 :<dar -1 :<darf -1 :<das> 1 :<dat -1 :<data -4 :<dav -1 :<dave -1 :<davo -1 :<daw 1
:<dawn 1 :<day> -2 :<days 3 :<dead 1 :<deat -1 :<deb -1 :<dec -2 :<deca -4 :<dece -1 :<deci 1 :<deck -3 :<decl -1
:<deco -1 :<dee 1 :<deep 1 :<deh -1 :<dehy -1 :<del -1 :<delt -1 :<dem -1 :<demo -3 :<deng -1 :<deni -2 :<dens 2 :<dep
1 :<depu 2 :<dern -1 :<desd 4 :<desi -1 :<desk -1 :<dest -2 :<deta 1 :<dete -2 :<deu 1 :<deux 1 :<dev> -2 :<dex 5
:<dexa 4 :<dia> -1 :<diag 1 :<dias 5 :<dic 1 :<dick 2 :<did -1 :<did> -2 :<die> 1 :<died -1 :<dier -2 :<dif -1 :<diff
-1 :<dig -2 :<digg -2 :<dim -1 :<dip -1 :<dips -1 :<disa 1 :<disc 2 :<disg -1 :<dish -1 :<disl -1 :<disp -2 :<dit 1
:<dit> 1 :<div 2 :<dive 2 :<dm 1 :<dock 1 :<doct -1 :<doem 1 :<dog -1 :<dog> -1 :<doi> 4 :<doin -1 :<dois 1 :<dol 2
:<doli 1 :<dolo 1 :<dom -1 :<doms -2 :<don -1 :<dona -2 :<done -1 :<dor 1 :<dor> 4 :<dos 1 :<dos> 2 :<dots 1 :<dou 1
:<doub 1 :<doul 2 :<dow 1 :<down 1 :<dr 1 :<drag 1 :<dram -1 :<draw -1 :<dre 1 :<dres 1 :<drib 2 :<drif 1 :<drip 2
:<driv -1 :<droo 1 :<drug 1 :<drun 1 :<dry 1 :<dry> 1 :<ds 2 :<dsd 1 :<dsd> 1 :<due 1 :<due> 1 :<duel 2 :<duf 2 :<duff
2 :<dug -3 :<dug> -2 :<dura 1 :<dure 1 :<duri -2 :<durm 1 :<earl 1 :<ears -2 :<eart 1 :<ease 1 :<easi -1 :<easy -3
:<eati -1 :<eb 1 :<ebe 1 :<eben 1 :<ecg -1 :<ecg> -1 :<ecr 2 :<ecri 2 :<ed 1 :<edi -2 :<edit -2 :<eds 3 :<eds> 3 :<eg
-1 :<ego -2 :<ego> -2 :<eie 1 :<eier 1 :<eige -1 :<eit 1 :<eith 1 :<el 1 :<elb -2 :<elbo -2 :<ele 2 :<elec 3 :<elep 1
:<ell 3 :<elle 3 :<els 1 :<else 1 :<em -1 :<ema -1 :<emai -1 :<eme -1 :<emer -1 :<emo -2 :<emot -1 :<en 1 :<end 1
:<ende 1 :<endi 5 :<ends -2 :<ene -2 :<ener -1 :<enf 2 :<eng 1 :<eng> 2 :<engi 1 :<enj 1 :<enjo 1 :<eno 1 :<enou 1
:<ent -1 :<enta -1 :<ente -1 :<env 1 :<envi 3 :<epa -3 :<epau -3 :<epic -1 :<epid 1 :<eq -4 :<equ -4 :<equa -1 :<equi
-2 :<er -1 :<ere 1 :<erec 1 :<erg -1 :<eri -1 :<erin -1 :<erk -1 :<err -1 :<es 1 :<esco 1 :<escu -1 :<esp 1 :<espa 1
:<est 1 :<esta 2 :<esti -2 :<estu -2 :<eta 1 :<etau 1 :<eti -1 :<etir -1 :<eval -1 :<even 1 :<ever -1 :<evr 2 :<evry 2
:<exam -2 :<exc -2 :<exce -1 :<exci -1 :<exh 1 :<exha 1 :<exo -2 :<exp 1 :<expe 2 :<ey 1 :<eye 1 :<eye> 3 :<eyeb -1
:<eyel 2 :<fac 1 :<face 2 :<faci -1 :<faib -2 :<fail -4 :<fain 2 :<fals -1 :<falt 2 :<fam 1 :<fami 1 :<fann 1 :<faq -1
:<faq> -1 :<far> 1 :<fart 1 :<fas -1 :<fasc -1 :<fass 1 :<fat 2 :<fat> 1 :<fati -1 :<fatt 1 :<fau -2 :<faul -1 :<faut
-1 :<fav -2 :<favo -1 :<faz> 1 :<faze -1 :<fe 1 :<fea -1 :<feat -1 :<fed -1 :<fed> -1 :<fee 1 :<feel 3 :<feet -1 :<fel
1 :<feli -1 :<felt 1 :<fend 1 :<fev 2 :<feve 2 :<few -1 :<few> -1 :<fi -2 :<fich -2 :<fie 1 :<fieb 2 :<fif 2 :<fift 2
:<fil -3 :<file -2 :<fili -1 :<film -2 :<filt -1 :<fin -1 :<fina -2 :<find 2 :<fine -2 :<fing 1 :<firm -1 :<fisi -1
:<fit -4 :<fits -1 :<fitt -2 :<fiv -1 :<five -1 :<fix -1 :<fixi -1 :<fl 1 :<fla 1 :<flag -6 :<flan 6 :<flar 1 :<flat 1
:<flew 1 :<flim 1 :<flip 4 :<floa -2 :<flop 6 :<flu> -1 :<flui 1 :<flut 1 :<fly -1 :<fly> -1 :<foc -2 :<focu -2 :<fol
2 :<fold 3 :<folk -1 :<foll 1 :<fon 1 :<foo 1 :<foot 1 :<forc -1 :<fore -1 :<form -3 :<foun 1 :<fr -1 :<frac 1 :<frau
-1 :<free -1 :<fren -1 :<frer 1 :<frio 1 :<fris 2 :<frm -1 :<frm> -1 :<fro -1 :<from -1 :<fron 1 :<fru -1 :<fruh -1
:<fue> -1 :<fuh 2 :<fuhl 2 :<fuit -2 :<ful -2 :<full -2 :<fum 1 :<fumb 1 :<fun> -2 :<fur> -1 :<fus 3 :<fuse 1 :<fusi 5
:<fuz 2 :<fuzz 2 :<gam -1 :<gara 1 :<gard -1 :<garr -1 :<gary -1 :<gasp 1 :<gat -1 :<gate -1 :<gau 1 :<gauc 1 :<geb -2
:<gebu -1 :<geda 1 :<geht -1 :<gen -1 :<gene -2 :<ger -2 :<gera -1 :<gesc 1 :<get> -1 :<gett 2 :<gewo 1 :<gi -1 :<gib>
-1 :<gibb 1 :<gif -5 :<gif> -4 :<gifs -1 :<gim -1 :<gimm -1 :<gin -1 :<gip 1 :<gird 1 :<giro -1 :<git -2 :<git> -2
:<gl -1 :<glar -1 :<glas 1 :<glov 1 :<glu -2 :<glut -3 :<goa -1 :<goal -1 :<goi 3 :<goin 3 :<gol -2 :<gold -1 :<golf
-3 :<golp 1 :<gon 1 :<gonf 2 :<gonn 1 :<goo -1 :<gooc 1 :<good -1 :<gord 1 :<goti -1 :<gr -1 :<grad 1 :<gran -2 :<gre
-1 :<grea -2 :<grin -1 :<groi 1 :<gros 1 :<gru -3 :<grum -2 :<gud -1 :<gud> -1 :<gue -1 :<gues -1 :<gun 1 :<gus 1
:<gush 1 :<gutt 1 :<guy 1 :<guy> 1 :<gy -1 :<gyn -1 :<ha 1 :<habe -1 :<habi -1 :<had -1 :<had> -1 :<hadn 1 :<hai -1
:<hair -1 :<halb 1 :<half 1 :<ham -3 :<hams -2 :<hanc -1 :<hang 1 :<has 2 :<has> 2 :<hasn 3 :<hast -1 :<hatc 1 :<hate
1 :<hatt -1 :<hau 1 :<hav 2 :<have 1 :<havi 3 :<hay -3 :<hay> -2 :<heal -1 :<heat -3 :<heav 1 :<hec -1 :<hedg -1
:<heis 1 :<helm 1 :<her 1 :<her> 2 :<hers 1 :<herz -1 :<hes 2 :<hes> 2 :<heut 1 :<hie 1 :<hier 1 :<hig -1 :<high -1
:<hii -1 :<hiit -1 :<hik -1 :<hike -1 :<hil -1 :<hill -2 :<hims 2 :<hinc 1 :<hind -1 :<hip -3 :<hip> -1 :<hipp -1
:<hips -2 :<his 1 :<his> 2 :<hit 1 :<hit> 2 :<hitt -1 :<hiy 1 :<hiya 1 :<hoa 1 :<hoar 1 :<hock -1 :<hod 2 :<hodg 2
:<hol -1 :<holi -1 :<homb -1 :<home 1 :<hon 1 :<hone 1 :<hoov -1 :<hop 4 :<hope 3 :<hopi 2 :<horo -2 :<horr 1 :<hot 3
:<hot> 3 :<how -1 :<how> -1 :<hu 1 :<hubb -1 :<hue 1 :<huf -1 :<huft -1 :<hug 2 :<huge 1 :<hun -3 :<hunc -2 :<hund -1
:<hung -1 :<hur 1 :<hurt 1 :<hyd -1 :<hydr -1 :<hyp 1 :<hype 1 :<ice 3 :<ice> 3 :<ichs 1 :<ide -2 :<idea -1 :<idee -1
:<idk 3 :<idk> 3 :<ig -1 :<igu -1 :<igua -1 :<ih 1 :<il -1 :<ill -1 :<ill> -1 :<im 1 :<ima 1 :<immu 1 :<impo 1 :<impr
1 :<inb -1 :<inbo -1 :<inc 1 :<incl 1 :<ind -1 :<indi 1 :<info -1 :<inj 1 :<inn 1 :<inne 2 :<inse -1 :<insi 2 :<inst
-2 :<inti 1 :<into 1 :<inv -2 :<invo -1 :<ir -2 :<iro -2 :<iron -2 :<isc 1 :<isch 1 :<ish 6 :<ish> 6 :<isn -1 :<isnt
-1 :<iss -1 :<issu -1 :<itc -1 :<itch -1 :<iv 3 :<ive 3 :<ive> 3 :<ja 1 :<jac -1 :<jack -1 :<jah -1 :<jahr -1 :<jai 1
:<jaj -1 :<jaja -1 :<jam 2 :<jama 2 :<jamb 2 :<jan -1 :<janu -2 :<jard -1 :<jat 2 :<jatt 2 :<jav 2 :<java 2 :<jaw 1
:<jaw> 1 :<je 1 :<jede 1 :<jefe 1 :<jel -1 :<jell -1 :<jet 1 :<jeu 1 :<jeud 1 :<ji -1 :<jip -1 :<jir -2 :<jira -2
:<job -1 :<jobs -1 :<jok -2 :<joke -1 :<joki -1 :<jol 1 :<jolt 1 :<jou 1 :<jour 1 :<js 1 :<jud 1 :<judo 1 :<jumb 3
:<junt 1 :<ka 1 :<kal 1 :<kalt 1 :<kam 1 :<kam> 1 :<kar -2 :<kara -1 :<kau 1 :<kaum 1 :<ke 2 :<kee 2 :<keen -2 :<keep
3 :<ken -1 :<kenn -1 :<ker 3 :<kerb 1 :<ket -2 :<kett -1 :<key 1 :<keyh 1 :<keys 1 :<kic -1 :<kick -1 :<kie 1 :<kief 1
:<kin -1 :<kind -1 :<kine -1 :<kinn 1 :<kit 1 :<kitc 1 :<kk -2 :<kkk -2 :<kkk> -1 :<kle -1 :<klei -1 :<klo 1 :<klo> 1
:<km 1 :<kms 1 :<kms> 1 :<kna -1 :<knac -2 :<knic 1 :<knoc 1 :<knot -3 :<know 1 :<ko 1 :<kom 1 :<komm 1 :<kr -1 :<kra
-5 :<kraf -2 :<krie 1 :<ku -2 :<kur -2 :<kurz -1 :<lab -2 :<labe -3 :<lad 2 :<lad> 1 :<ladd 2 :<lady 1 :<lam 2 :<lami
2 :<lan 1 :<lanc 2 :<land 4 :<lang -2 :<lap -1 :<lapp -1 :<last -1 :<lats -2 :<latt -1 :<lau -1 :<lauf 2 :<laug -3
:<law> -1 :<layi 2 :<laz -1 :<le -1 :<lea -2 :<lead -1 :<leag -1 :<lean -1 :<leas -1 :<leav -1 :<leb 1 :<lebe 1 :<lec
-1 :<lecr -1 :<lee -2 :<leed -2 :<lef 1 :<left 1 :<leg 1 :<leg> 2 :<lega -3 :<legg -1 :<legs 1 :<leic -1 :<leit 1
:<lenc 1 :<leng -1 :<leo -2 :<leo> -1 :<lep 2 :<lepa 2 :<lets -2 :<lett 1 :<leva -1 :<lh -1 :<lhi -1 :<li 1 :<lia -1
:<lid -1 :<lid> -1 :<lie> -1 :<lieg 1 :<lif 1 :<life 1 :<lig 6 :<ligh 5 :<lik 1 :<like 1 :<link 1 :<lip -1 :<liq 1
:<liqu 1 :<lis -2 :<list -2 :<litl 1 :<live -1 :<livi 2 :<ll 1 :<lle 1 :<lof 2 :<loft 2 :<log -2 :<log> -1 :<logo -1
:<logs -1 :<loi 1 :<loin 1 :<lol -4 :<lol> -4 :<lon -3 :<lond -2 :<long -2 :<lops 1 :<lor -1 :<lord -1 :<los> -2
:<lose -1 :<losi 2 :<low 1 :<low> 2 :<lowr -2 :<luf 1 :<luft 1 :<lug -1 :<lugg -1 :<lum 2 :<lump 3 :<lup 1 :<lupu 1
:<luz 1 :<lym 2 :<lymp 2 :<mac -1 :<mad -1 :<made -1 :<madr 1 :<mag 1 :<magi 1 :<mal 1 :<mal> 1 :<mala 1 :<man> -1
:<manc -1 :<mane -1 :<manh 1 :<mano 2 :<many -1 :<mao 1 :<maos 1 :<map> -1 :<mara -3 :<marc 2 :<mark -1 :<mas 1 :<mass
1 :<mat> -1 :<matc -2 :<mau -1 :<me 1 :<mea -1 :<mean -2 :<mec -1 :<mech -2 :<med -2 :<meda -1 :<medi -1 :<mee -2
:<meet -2 :<mei 2 :<meio 2 :<mela 3 :<memo -3 :<meni -1 :<ment -1 :<mer -1 :<merg -1 :<mes 1 :<mes> 1 :<mese 1 :<mesh
1 :<met 3 :<meti 1 :<metr 4 :<mets -1 :<meu 1 :<meu> 1 :<mic -1 :<mich -1 :<mid 2 :<midd 1 :<midw 1 :<mig -1 :<migr -1
:<mile -1 :<mili 1 :<mine -1 :<mint 2 :<mis> 1 :<misa -1 :<mit 1 :<mitt 3 :<miu -1 :<miud -1 :<mob -1 :<mobi -1 :<moc
-1 :<mod -1 :<modu -1 :<moid -1 :<moit 1 :<moj 2 :<moja 1 :<mol 1 :<moll 1 :<mon 1 :<mone 1 :<mont 2 :<moo -1 :<mood
-1 :<more -1 :<morn 1 :<morr -1 :<mort 1 :<mos -1 :<most -1 :<mot 3 :<moto 4 :<mous -1 :<mout 3 :<movi -2 :<ms 1 :<msg
1 :<msg> 1 :<mt 1 :<mtb 1 :<mtb> 1 :<mudd 1 :<mude -2 :<mugs 1 :<mui 2 :<muit 2 :<mul -1 :<mund 1 :<mune -1 :<munt 2
:<mura -1 :<mus -3 :<musc -2 :<musi -1 :<musk -1 :<my 1 :<mys 1 :<myse 1 :<na 1 :<nag 1 :<nagg -1 :<nah 1 :<nah> 1
:<nais -1 :<nam -1 :<name -1 :<nan 1 :<nan> 1 :<nao 1 :<nao> 1 :<nap> -2 :<napr 1 :<nar 2 :<narb 1 :<narr 1 :<nas -1
:<nase -1 :<nass 1 :<nast -1 :<nau 4 :<naus 4 :<neb 1 :<nebe 1 :<nec 1 :<neck 1 :<neig -1 :<nein -1 :<neit 1 :<nem -1
:<nem> -1 :<netw -3 :<neu -1 :<neur -2 :<new> 1 :<nex -1 :<next -1 :<nich 1 :<nick -1 :<nigg -2 :<nigh 1 :<nix -1
:<nix> -1 :<no -1 :<noc 1 :<noch 1 :<nod> 1 :<node -1 :<noit 1 :<non -2 :<non> -1 :<none -4 :<nons 1 :<noo -1 :<noon
-1 :<nop -3 :<nope -3 :<nor -1 :<nos -2 :<nos> -1 :<nose -1 :<nova 1 :<nowh 4 :<nuc 1 :<nuca 1 :<nud -2 :<nudg -2
:<nui 1 :<nuit 1 :<nul -2 :<null -1 :<num 2 :<numb 1 :<numm 1 :<nun 1 :<nunc 1 :<nuq -1 :<nuqu -1 :<nur -1 :<nur> -1
:<nut -1 :<ob -2 :<obv -2 :<obvi -2 :<oct 1 :<octo 1 :<odd> 1 :<ofi -1 :<ofic -1 :<ohn 1 :<ohne 1 :<ol -2 :<ola -1
:<ola> -1 :<old -2 :<old> -2 :<olh 1 :<oly -1 :<olym -1 :<om -3 :<omb -2 :<ombr -2 :<omo -2 :<omop -2 :<on -1 :<onb -1
:<ones -1 :<ont 2 :<onti 1 :<onto 2 :<ooz 2 :<oozi 1 :<op -1 :<ope -1 :<open -1 :<oppo -1 :<opr 1 :<opra 1 :<opt -1
:<opti -1 :<orde -1 :<ordi 2 :<ore -2 :<orei -2 :<ori 1 :<orin 1 :<os 3 :<ost 3 :<oste 2 :<otr 1 :<otro 1 :<ouc -2
:<ouch -2 :<our -4 :<our> -4 :<out 1 :<out> 1 :<oute 1 :<ov 1 :<ove 1 :<oven 2 :<own -1 :<owt 1 :<owt> 1 :<oy -1 :<pa
1 :<pad> 1 :<pag -5 :<page -3 :<pagi -1 :<pai 3 :<pain 3 :<pal> 1 :<pala 1 :<pale 1 :<pals -3 :<pane 2 :<pani -2
:<pant -1 :<papa 1 :<para -1 :<pas> 2 :<patc 2 :<path -2 :<pau -4 :<paus -4 :<pay -2 :<paym -1 :<payr -1 :<peak -1
:<pech 2 :<pecs -2 :<ped -2 :<pedr -2 :<pee 4 :<pee> 3 :<peei 1 :<pei 1 :<penc -1 :<peng -1 :<peni 1 :<peop -1 :<peor
1 :<per -1 :<per> -1 :<perc -2 :<perd -1 :<pere 1 :<perf -2 :<pero -1 :<pes> -1 :<peu -1 :<peu> -1 :<ph -2 :<pho -1
:<phon -1 :<phy -1 :<phys -1 :<pi 1 :<pico 1 :<pict -1 :<pig> 1 :<pil 2 :<pill 3 :<ping -2 :<pink -1 :<pinn 1 :<pio 2
:<pior 2 :<pip -1 :<pipe -1 :<pira 1 :<pis 1 :<pis> 1 :<pist 1 :<pit -1 :<pitc -1 :<pl -1 :<plai -1 :<plan 1 :<play -1
:<ple -2 :<pleu -1 :<pli 1 :<plie 1 :<pls -1 :<pls> -1 :<plum -2 :<plus 1 :<pm -1 :<poco -1 :<pod> -1 :<podc -1 :<pode
1 :<poi 1 :<poit 1 :<pol -2 :<poli -3 :<poll -2 :<pooe 1 :<poor -3 :<pops -1 :<poq -1 :<poqu -1 :<por -1 :<porf -1
:<port -1 :<pos -1 :<pose -1 :<posi 1 :<pou 1 :<pous 1 :<pra 1 :<pra> 1 :<prac -1 :<pral 1 :<praw -3 :<pray 1 :<pre>
-1 :<pred 2 :<preg 3 :<pres -1 :<prev -1 :<prid -3 :<prim 1 :<priv 3 :<pro> -1 :<prob 1 :<proc -1 :<prod -4 :<proj -1
:<prom -2 :<pron -1 :<pros 2 :<prou -1 :<prov -1 :<ps 2 :<pso 2 :<psor 3 :<pub -2 :<pub> -2 :<puf 4 :<puff 4 :<puk 1
:<puki 1 :<pull -1 :<puls 1 :<pum> 1 :<pump -1 :<pun -1 :<pun> -2 :<pup 1 :<pupi 2 :<pus> 3 :<put 1 :<put> 1 :<qu 1
:<qual 1 :<quar -1 :<que> 2 :<quea 1 :<quen 1 :<ques -2 :<queu -2 :<qui 1 :<qui> 1 :<quil 2 :<quiz -2 :<quo -1 :<ra -1
:<rab -1 :<rabb -2 :<race -1 :<rach 1 :<radi 1 :<rage -1 :<rai -1 :<rail 1 :<rain -4 :<rais -1 :<rak -2 :<raki -1
:<ram -1 :<rame -1 :<ran -1 :<ran> -1 :<rand 1 :<rap -1 :<rar 1 :<ras 1 :<rasg 1 :<rash 3 :<rat 1 :<rate -2 :<ray -2
:<ray> -2 :<re -1 :<reac -1 :<read -4 :<real 3 :<rear 1 :<reba -2 :<recl -2 :<red 1 :<red> 1 :<redr 1 :<redy 1 :<ree
-1 :<ref -3 :<refe -2 :<refl -3 :<refr -1 :<reg -1 :<rege -2 :<rej 1 :<reje 1 :<rel -2 :<rela -1 :<reli -1 :<remo 1
:<rend -1 :<reo -1 :<reor -1 :<repa 5 :<repo -2 :<repr -1 :<reps -1 :<resb 1 :<rese -2 :<resi -1 :<reso -1 :<resp 1
:<resu -2 :<ret -1 :<reti 1 :<retr -3 :<rev -1 :<reve -1 :<rhe 1 :<rheu 1 :<rib 1 :<rib> 1 :<rid -1 :<ride -2 :<rie -1
:<rien -1 :<rig 1 :<rigi 2 :<rigo 1 :<rin 1 :<rino 2 :<rir -1 :<rire -1 :<rise 1 :<rist -2 :<roas 2 :<roc -1 :<rock -1
:<roj 1 :<roja 1 :<roo 1 :<roof 2 :<rop 1 :<rope 1 :<rot> 1 :<rout -1 :<row> 1 :<rowi -1 :<rows -1 :<rubb 1 :<rud -1
:<rude -1 :<rug 1 :<rugb 1 :<rui -1 :<rul 1 :<rule 1 :<run -1 :<run> -2 :<runn -1 :<runt 1 :<rush 1 :<rust -1 :<saba 1
:<sabe -2 :<sac 1 :<sack 1 :<sacr 2 :<sad 1 :<saf 1 :<safe 1 :<sag -2 :<sagt -2 :<saiu -1 :<sale -1 :<sanf -1 :<sas 1
:<sat -1 :<sat> -1 :<saun -1 :<saw -2 :<saw> -2 :<sayi 2 :<sc 1 :<scaf 1 :<scan -1 :<sce -1 :<scen -1 :<schl 1 :<schm
4 :<schn -2 :<sci 1 :<scia 1 :<scol -1 :<scoo 2 :<scor 1 :<scu 2 :<scuf 2 :<sea -1 :<sean -1 :<seas -3 :<secs -1
:<secu -1 :<seei 3 :<seem 1 :<sees -1 :<sei 2 :<seid 1 :<seit 2 :<sek 1 :<seku 1 :<sel -2 :<selo -1 :<sem 2 :<sema 2
:<sep 1 :<sept 2 :<ser -1 :<ser> 2 :<seri -1 :<serv -3 :<ses -1 :<sess -1 :<sete 1 :<seti -1 :<sett -1 :<sev 1 :<seve
1 :<sew -1 :<sewi -1 :<sex 3 :<sex> 2 :<sext 1 :<shal 1 :<she 3 :<she> 1 :<shed 1 :<shee 1 :<shel -1 :<shes 1 :<shif 1
:<ship -1 :<shit -1 :<shiv 2 :<sho -1 :<shoc 1 :<shoo -1 :<shop 2 :<shot -1 :<shri -2 :<shru 1 :<shuf 1 :<si -1 :<sic
1 :<sich 1 :<sid 1 :<sig 1 :<sigh 2 :<sin 1 :<sin> -1 :<sinc 2 :<sing 1 :<sint -1 :<sir -1 :<sir> -1 :<sit -1 :<siti
-1 :<sits -2 :<sitz -1 :<six -1 :<six> -1 :<siz 1 :<size 1 :<ske 1 :<skin 2 :<skip -1 :<sku 1 :<skul 1 :<sl -1 :<sla 1
:<sla> -1 :<slab 1 :<slap 2 :<sle -2 :<slep -3 :<slid -1 :<slig -1 :<slin 1 :<slo -1 :<slop 1 :<slou -2 :<slum -5
:<slur 4 :<sma 1 :<smac 1 :<smal 1 :<smo 1 :<smok 1 :<sn -1 :<snap -1 :<sni 1 :<snip 2 :<sno -1 :<snoo -1 :<soak 1
:<sobr -1 :<sock 1 :<soco -1 :<sof -3 :<sofa -1 :<soft -2 :<soi 1 :<soil 1 :<sole -1 :<son -1 :<song -1 :<sono 1
:<sont 1 :<sop -1 :<sor> -1 :<sorr 1 :<sors 1 :<sous 1 :<soy 1 :<soy> 1 :<span -1 :<spas 1 :<spaz -1 :<spee 1 :<spen
-3 :<spi 1 :<spin 1 :<spon 1 :<spor -2 :<spre 1 :<sq -1 :<squ -1 :<squa -3 :<sque 1 :<st -1 :<sta -1 :<stam -1 :<stat
-2 :<steh 2 :<stei -1 :<sten 2 :<ster 3 :<stic -1 :<stit 1 :<stp -2 :<stp> -2 :<stra 1 :<stre -1 :<stro -2 :<stud -1
:<stuf -1 :<stum 1 :<su 2 :<sua 1 :<suar 1 :<sub 1 :<subi 2 :<subo 1 :<suc -1 :<succ -1 :<sud 4 :<sudd 3 :<suel -1
:<sueu 1 :<suf 1 :<suff 1 :<suge -1 :<suic 1 :<suit -1 :<sul -1 :<sulk -1 :<supo -1 :<sur 1 :<sur> 1 :<surg 1 :<surv
-1 :<sw 3 :<swal 2 :<swap -1 :<sway 1 :<swe 2 :<swea 1 :<swel 1 :<swi -1 :<swin -2 :<swo 3 :<swol 3 :<sy -2 :<syd 1
:<sydn 1 :<sym -3 :<symm -2 :<symp -1 :<syn -1 :<synd -1 :<ta 1 :<tag 2 :<tage 2 :<tai 1 :<tail 1 :<tain 1 :<tak 2
:<take 1 :<taki 1 :<tal -1 :<talk -1 :<tam 1 :<tamb 1 :<tao 1 :<tao> 1 :<tap -1 :<tap> -1 :<tape -1 :<tard 1 :<te -1
:<tea -2 :<tea> -1 :<teac -1 :<team -1 :<tec -1 :<tech -1 :<teen -2 :<teet 1 :<tele -1 :<temp 1 :<tend 1 :<teni 1
:<tenn -1 :<tens -1 :<ter -1 :<tes -4 :<tes> -1 :<test -4 :<teu 1 :<th -1 :<than -1 :<the -1 :<the> -1 :<them -1
:<then -1 :<ther 1 :<thes -3 :<thi 1 :<thic 3 :<thig 1 :<thin 3 :<this -1 :<thr 1 :<thro 1 :<thu -1 :<thum -1 :<thun 1
:<thy 1 :<thyr 1 :<ti -1 :<tic -1 :<tick -1 :<tiem -1 :<tig -1 :<tigh -1 :<timi -1 :<tin 1 :<tin> -1 :<ting 2 :<tinn
-1 :<tip 2 :<tip> 1 :<tipp 1 :<tipt 1 :<tire -1 :<tit -1 :<tite -1 :<tm 1 :<tmi 1 :<tmi> 1 :<tmj 1 :<tmj> 1 :<toa -1
:<toas -1 :<toe -1 :<toes -1 :<tom 1 :<tomo 1 :<ton 1 :<tone -2 :<toni 2 :<tons -1 :<top> 1 :<topp -1 :<tora 1 :<torc
-1 :<tore 1 :<torn -1 :<tort -1 :<tot -1 :<tot> -1 :<touc 1 :<tour -3 :<towa 1 :<town -1 :<tra -3 :<trac -3 :<trad -1
:<trai -1 :<tram 1 :<trap -2 :<trea 2 :<tri 1 :<tria -2 :<trig -1 :<trim 3 :<trip 2 :<tro 1 :<trou 2 :<tru -1 :<try> 1
:<tryi -1 :<tuc 3 :<tuck 3 :<tue -1 :<tuee -1 :<tumb 1 :<tun 1 :<tunn 1 :<tur -1 :<tus 1 :<tus> 1 :<tut 1 :<tut> 1
:<tw 1 :<twe -1 :<twel 1 :<twi 2 :<twic 2 :<twis 1 :<ty -2 :<tyi -1 :<typ -2 :<type -1 :<typi -1 :<ubu -1 :<ubun -1
:<uh -1 :<uhr -1 :<uhr> -1 :<ul 2 :<um 1 :<uma 1 :<uma> 1 :<un 1 :<unal 1 :<unau -1 :<unb 1 :<unbe 1 :<unco 3 :<und 1
:<und> 3 :<undo -3 :<une 2 :<une> 2 :<unf -1 :<unfi -1 :<uni -2 :<uni> -1 :<unit -1 :<uns 1 :<uns> 1 :<unse -1 :<unst
2 :<upd -2 :<upda -2 :<uph 1 :<uphi 1 :<upr -1 :<upri -1 :<ur 3 :<urg 1 :<urge 1 :<uri 5 :<urin 5 :<usa 2 :<usar 1
:<usel 2 :<user -2 :<uv 1 :<uve 1 :<uvei 1 :<vac -2 :<vacc -1 :<vag 3 :<vagi 4 :<vai> 1 :<vais -1 :<var -2 :<vari -1
:<vat> -1 :<ve 1 :<veg -2 :<veio 1 :<vel 1 :<ven -1 :<vend -1 :<veo 1 :<veo> 1 :<ver 1 :<vers -1 :<very 3 :<vet -2
:<vet> -4 :<veze -1 :<vi 1 :<vic 1 :<vice 1 :<vide -1 :<viel -1 :<viri 1 :<visa 1 :<visi 1 :<viv 2 :<vivo 1 :<vo 1
:<voi 1 :<vois 1 :<voit 1 :<vole 1 :<voll -1 :<volu -1 :<vom> -2 :<vomi 4 :<von 1 :<von> 1 :<vorb -1 :<vorg 1 :<vou 1
:<vou> 2 :<voy -1 :<voy> -1 :<vue -1 :<vul 1 :<vulv 1 :<wade 1 :<wag -1 :<wago -1 :<wah 1 :<wais 3 :<wak 2 :<wake 2
:<wal -1 :<walk 1 :<wall -2 :<waln -1 :<wand -1 :<war -1 :<war> -2 :<ward -3 :<was -1 :<was> -1 :<wasc 1 :<wav 3
:<wave 3 :<way 2 :<way> 1 :<we 2 :<web -2 :<webi -1 :<wed 1 :<wedd -1 :<wedn 2 :<wee 3 :<wee> 2 :<week 2 :<weep 2
:<weh> 1 :<wei -1 :<weig -1 :<weil -1 :<weir 2 :<weit -1 :<wek 2 :<weks 2 :<well 1 :<wen 1 :<wen> -1 :<went 2 :<wer -2
:<wer> -1 :<were -1 :<wett 1 :<wha -1 :<what -1 :<whee -2 :<when 1 :<wher -2 :<whet 1 :<whi 1 :<whic 1 :<whil 1 :<who>
-3 :<whoo 1 :<whos 1 :<why -2 :<why> -2 :<wic 1 :<wich 1 :<widt -2 :<wie> 1 :<wif -1 :<wifi -2 :<wil -1 :<will -1
:<win -1 :<wine -1 :<wint -2 :<wip 6 :<wipe 3 :<wipi 2 :<wir> -1 :<wird 1 :<wis 3 :<wisd -1 :<wish 6 :<wit> 1 :<wk 6
:<wks 6 :<wks> 6 :<wo 2 :<woc 1 :<woch 1 :<wom 1 :<womb 2 :<wome -1 :<won 2 :<wond -1 :<wont 4 :<wool 2 :<word 1
:<worl -1 :<worr -3 :<wors 3 :<woun 3 :<wow -1 :<wow> -1 :<wr -1 :<wri -1 :<wron -1 :<wt 1 :<wtf 1 :<wtf> 1 :<wurd -1
:<xi 1 :<xix 1 :<xixi 1 :<ya -1 :<yaw -2 :<yawn -2 :<yel -1 :<yell -1 :<yes> -2 :<yest 1 :<yet 2 :<yet> 2 :<yo -1
:<yog -1 :<yoga -1 :<you> -2 :<your 1 :<za 2 :<zah 1 :<zahn 1 :<zap 2 :<zap> 2 :<ze 1 :<zehe 1 :<zero 1 :<zi 1 :<zip 1
:<zips 1 :<zu -2 :<zug -1 :<zug> -1 :<zum -1 :<zum> -1 :<zwe 1 :<zwei 1 :<zwi -1 :<zwic -2 :aba 1 :aba> 1 :abad 1
:abado 1 :abaj -1 :abajo -1 :abbi -1 :abbit -2 :abe -1 :abec 1 :abeca 1 :abei 1 :abei> 1 :abel -5 :abel> -2 :abell -1
:aben> -1 :abes -1 :abes> -1 :abez 1 :abeza 1 :abg -1 :abge -1 :abi -2 :abin -2 :abin> -2 :abit -1 :abitu -1 :able> -1
:ablet 1 :ably 2 :ably> 2 :abour -1 :abov -1 :above -1 :abs 1 :abs> 1 :absc 3 :absce 1 :abst -1 :abu -1 :ac> 1 :aca>
-1 :acab 2 :acaba 1 :acabo 1 :acc -1 :accin -1 :acco -1 :accou -1 :acd 1 :acdf 1 :acdf> 1 :ace 2 :ace> 1 :acem 1
:aceme 1 :acet 1 :aceta 1 :ach 1 :acha 1 :ache> 1 :ached 1 :acher -1 :achi -1 :achin -1 :acho 2 :acho> 1 :achoi 1
:acht 2 :achte 1 :acid> 1 :acil -1 :acili -1 :ack> 1 :acka 1 :ackac 1 :acked 1 :acken -2 :acki -1 :ackin -1 :acklo -1
:acks -1 :acks> -4 :acksi 1 :acl> 1 :aco -1 :acon -1 :acos -1 :acos> -1 :acr 1 :acros 1 :acru 1 :acrum 1 :acte -3
:acter -2 :actl 1 :actly 1 :acut -1 :acute -1 :acy -1 :acy> -1 :ada 2 :ada> 1 :adac 1 :adach 1 :adb -1 :adba -1 :adban
-1 :add> -2 :ade> 1 :aded -2 :aded> -2 :adei -1 :adeir -1 :adem 1 :adema 1 :ader -1 :ades 1 :ades> 1 :adf 2 :adfi 1
:adfir 1 :adfu 1 :adful 1 :adg -1 :adge -1 :adia 1 :adiat 1 :adin -1 :adl -2 :adli -1 :adlin -2 :admin -1 :adnt 1
:adnt> 1 :ado 1 :ado> 1 :adol 1 :ador -1 :ador> -1 :ados -1 :ados> -1 :adric -1 :adru 1 :adrug 1 :ads -3 :ads> -1
:adse -2 :adset -2 :adsh -2 :adshe -2 :adu 1 :advic -1 :ady 1 :ady> 1 :ae> 1 :aes 1 :aest 1 :aesth 1 :af> -4 :afe> 2
:affei -1 :affo 1 :affol 1 :afl -1 :afle -1 :aflet -1 :afo -1 :afon -1 :afone -1 :aft -1 :afte -1 :after -1 :afti -1
:ag> -1 :ageme 1 :agged -2 :agger 1 :agin -1 :aging -2 :agl 1 :agli 1 :aglic 1 :agn 1 :agno 1 :agnos 1 :ago 3 :ago> 2
:agon 2 :agon> -1 :agony 4 :agor 1 :agora 1 :agt -1 :agt> -1 :agua -1 :agua> -1 :agud 1 :ahm -3 :ahme -1 :ahn 2 :ahna
1 :ahnar 1 :aho 3 :ahog 2 :ahogo 2 :ahor 1 :ahora 1 :ahre -1 :ahren -1 :ai> 1 :aib -2 :aibl -2 :aible -2 :aide> 1 :aig
-1 :aigh -1 :aight -1 :aign -1 :ail -1 :aile -3 :ailed -3 :ails -2 :ails> -2 :ailu -1 :ailur -1 :aim -2 :aim> -1 :aims
-1 :aims> -1 :aine 1 :aine> 1 :ained 1 :ainer -2 :aini -2 :ainin -2 :ainst 1 :aint -1 :aint> 2 :ainti -2 :aints -1
:air> -1 :airc -1 :airco -1 :aired 1 :ais 1 :ais> 1 :aised -1 :aises -1 :aisi -1 :aisin -1 :aiss -1 :aissa -1 :aist 3
:aist> 3 :aiu -1 :aiu> -1 :ajan 1 :ajand 1 :ajas -1 :ajas> -1 :aje 1 :ajo -1 :ajo> -2 :aka 1 :akag 1 :akage 1 :ake -1
:aken 1 :aken> 1 :aker> 1 :akery -1 :akes 1 :akes> 1 :aks -1 :aks> -1 :aky 1 :aky> 1 :al> -1 :alav 1 :alavr 1 :alb 2
:alb> 1 :albe 1 :alben 1 :alci 1 :alciu 1 :alcu -1 :alcul -1 :ale> 1 :alent 1 :ales -3 :ales> -3 :alf 2 :alf> 2 :alg
-1 :algo -1 :algo> -2 :algue -1 :ali 2 :ali> -1 :alien 1 :alig -2 :align -2 :alin 2 :aling 2 :alise 1 :aliv 5 :alive 5
:alk 1 :alki 1 :alkin 1 :alks -1 :alks> -1 :all> -1 :alla 1 :allai 1 :allb -1 :alle -3 :alled -2 :allet -1 :alli -1
:allig -1 :allin -1 :allo 3 :alloo 1 :allow 4 :allr 1 :alls 1 :alls> 1 :allt -2 :allt> -1 :alm -2 :almi -2 :almin -2
:aln -1 :alnu -1 :alnut -1 :alone -1 :along 1 :alor -1 :alor> -1 :alori -1 :alri 2 :alrig 2 :als -1 :als> -2 :alsc -1
:alsch -1 :also 1 :also> 1 :alsy -1 :alsy> -1 :alt -1 :alte 2 :alter 4 :alth -1 :althy -1 :alu -1 :alua -1 :alv -1
:alve -2 :alves -2 :alw -2 :alwa -2 :alway -2 :aly> 2 :am> -1 :ama> -1 :amai 1 :amais 1 :amand -1 :amanh 2 :amar 1
:amaz -1 :amazi -1 :amb 1 :amba 1 :ambas 1 :ambe 2 :ambe> 1 :ambem 1 :ambes 1 :ambi -2 :ambia -3 :ame -1 :ame> -1
:amen -1 :ami 1 :amil 1 :amily 1 :amine 1 :amma 1 :ammat 1 :ammi -2 :ammie -2 :ammy 2 :ammy> 2 :amol 1 :amol> 1 :amos
-2 :amos> -2 :amped -1 :ampl -1 :ampo 1 :ampol 1 :ams -3 :ams> -2 :amst -2 :amstr -2 :anac -1 :anach -1 :anae 1 :anaes
1 :anas 2 :anas> 2 :anat -2 :anato -2 :ance> -2 :ancer 3 :ances -1 :ancha 1 :anche -1 :anci -2 :ancie -1 :ancin -1
:anco 1 :anco> 1 :ancy 1 :ancy> 1 :and 1 :and> 2 :anda> -2 :andar 1 :ande 1 :ander -1 :andf -2 :andg -1 :andge -1
:andib 1 :andin -1 :andm -4 :andma -1 :andmo -2 :andom 1 :andwi -1 :andwr 2 :anec -1 :aneci -1 :aned -1 :aned> -1
:anej -1 :anf -2 :anft -1 :anfte -1 :ang> 1 :ange -2 :anged -1 :angen -1 :anger -1 :anges -1 :angs> -1 :angt 2 :angt>
2 :anh 2 :anha 2 :anha> 2 :anic -3 :anic> -2 :anim -1 :anist 1 :anj -1 :anjo -1 :anjo> -1 :ank -1 :ank> -1 :anke 1
:anks -1 :anks> -1 :anna 1 :anna> 1 :anne -2 :anned -1 :anno -1 :annou -1 :annt -1 :annt> -1 :anom 3 :anoma 3 :anot -2
:anoth -2 :anque 1 :anse 1 :anser 1 :ansp 1 :anspl 1 :ant> 1 :anta -3 :antac 1 :antar -1 :antee -1 :anteo 1 :antes 2
:anti> 2 :anto> -1 :antu -1 :anu -1 :anua -2 :anuar -2 :anus 2 :anus> 2 :anx -1 :anxi -1 :anxio -1 :anyb 2 :anybo 2
:anyh -1 :anyho -1 :anym 2 :anymo 2 :aok -1 :aoke -1 :aoke> -1 :aper> -1 :apert 3 :aperw -1 :apes 1 :apes> 1 :apez -2
:apezi -2 :api -1 :api> -1 :apo> 1 :apol -2 :apolo -1 :apot 1 :apote 1 :app -1 :appe> 1 :appea 1 :appel -4 :apper 1
:appie 1 :appo -1 :appoi -1 :appr -1 :appy -1 :appy> -1 :apr 2 :apre 1 :apres 1 :apro 1 :aprox 1 :apsi 1 :apsin 1 :apu
1 :aput 1 :aq> -1 :ar> 1 :ara -1 :arab 1 :arabl 1 :arace 1 :aract -2 :arag 2 :arage 3 :aral -2 :araly -1 :arao -1
:araok -1 :arat -3 :arath -2 :arbe 1 :arbe> 1 :arber 1 :arc 1 :arce> 1 :arch 1 :arch> 1 :arco> 1 :arde> 2 :arden -1
:ardi -1 :ardin -1 :ardio -1 :ardl -1 :ardly -1 :ardr -1 :ardro -1 :are> -1 :area 3 :area> 4 :arec 1 :arece 1 :arely
-1 :aren> -1 :arez 1 :arezc 1 :arf> -1 :arga> 1 :argad -2 :arged 1 :argu -2 :argue -1 :aria> -1 :arian 1 :arias -1
:ariet -2 :arit -1 :arity -2 :ark -1 :ark> -1 :arked 1 :arket -1 :arkr -1 :arkru -1 :arle 1 :arley 1 :arm> 2 :arme -1
:armed -1 :arml -1 :armle -1 :arms -1 :arms> -1 :army -1 :army> -1 :aro 1 :aroun 1 :arp 1 :arp> 1 :arpal 1 :arraf -1
:arran 1 :arrer -1 :arrie 1 :arrig 1 :arro> 1 :arrot -1 :arry -1 :ars> -1 :arse 1 :arse> 1 :art> -1 :arta 2 :arta> 1
:arte 3 :arte> 1 :arted 5 :arter -2 :arth 2 :arth> 1 :arthr 1 :arti -2 :arti> -1 :artic -3 :artig 1 :artin -1 :artm -1
:artme -1 :arto -1 :arto> -2 :aru -1 :asa -1 :asch 1 :asci -1 :ascii -1 :ase -2 :ase> -4 :ased 1 :ased> 1 :aser 1
:ases 2 :ases> 2 :aset -1 :aset> -1 :asg 1 :asga 1 :ash -1 :ashe -2 :asher -1 :ashes -1 :asier 1 :asin -1 :asing -1
:asis 2 :asis> 2 :aske -1 :asked -1 :asm 2 :asm> 1 :asn 2 :asnt 2 :asnt> 2 :aso -2 :ason -1 :ason> -1 :asons -1 :asp 1
:aspi 1 :aspin 1 :assa 1 :assag 1 :assei -1 :assem -1 :asses -1 :assic -2 :assin 1 :assis -2 :asst 1 :asst> 1 :assw -1
:asswo -1 :asta> -1 :astb 1 :astbo 1 :aste 1 :aste> -1 :asten 1 :aster 1 :asti 1 :astic -2 :astin 3 :asts -3 :asts> -2
:astst -1 :asty -1 :asty> -1 :asy -2 :asy> -2 :at> -1 :ata -1 :ata> -1 :atab -1 :atas -1 :atase -1 :atc 1 :atch 1
:ated -1 :ated> -1 :atel 5 :ately 5 :atem -2 :ateme -2 :ater> -1 :aters 2 :atev -1 :ateve -1 :atf 1 :atfo 1 :atfor 1
:athe 1 :athe> 2 :atho -3 :athon -3 :athy -1 :athy> -1 :atic 1 :atica 1 :atig -1 :atigu -1 :atin> 1 :atiq 1 :atiqu 1
:atm 2 :atma 1 :atmat 1 :ato -1 :atoi 1 :atoid 1 :atom -2 :atomy -2 :ator -2 :atory -2 :atr -1 :atra -1 :atre -1 :att
-1 :att> -1 :atta -1 :attac -1 :atte> -2 :atu 1 :atura -1 :aturd -1 :ature 1 :au> 1 :auc 1 :auch 2 :auch> 1 :auche 1
:aud -3 :aud> 2 :auda -2 :auda> -2 :audi -6 :audio -3 :audit -2 :auen -1 :auft 1 :auft> 1 :aug -1 :augh -1 :aughe -1
:aughi -2 :aul -1 :aules -1 :ault -1 :ault> -1 :aun -1 :auna -1 :auna> -1 :aunc -2 :aunch -2 :aund 1 :aundr 1 :aunt -1
:aunt> -1 :aur -1 :aura -1 :ausea 2 :auseo 1 :auses -2 :auss 2 :aussi 1 :aust 1 :auste 1 :aut> -1 :auth -2 :auth> -2
:auto 2 :ava> 2 :avail -1 :avais 1 :avam 1 :avam> 1 :avas -1 :ave 1 :ave> 1 :avec 1 :avec> 1 :aved 1 :aved> 1 :aven -1
:aves -1 :avi 1 :avin 2 :avine 2 :aving 1 :avis -1 :aviso -1 :avo 1 :avo> 1 :avour -1 :avr 1 :avra 1 :avras 1 :avy 1
:avy> 1 :awn -1 :awni -1 :awnin -1 :aws -3 :aws> -3 :axa -1 :axe -1 :ay> -1 :aya -1 :ayer 1 :ayer> 1 :ayi 1 :ayin 1
:aying 1 :aym -1 :ayme -1 :aymen -1 :ayol 1 :ayola 1 :ayr -1 :ayro -1 :ayrol -1 :ays 1 :ays> 1 :az> 1 :aze -1 :azen -1
:azend -1 :azi -1 :azin -1 :azing -1 :azy -1 :azy> -1 :ba> 1 :babl 3 :bably 3 :bac 1 :back 1 :back> 2 :backa 1 :backe
-3 :backl -1 :bad> 1 :badg -1 :badge -1 :bag> -1 :bago 2 :bago> 2 :bajan 1 :baje 2 :baje> 2 :bajo -2 :bajo> -2 :bak -2
:bake -2 :bake> -1 :baker -1 :ball> -1 :balls 1 :ban -1 :bang> 1 :bange -1 :bani 1 :banis 1 :banj -1 :banjo -1 :bank
-1 :bank> -1 :bar -1 :barbe 1 :bare -1 :barel -1 :barr 1 :barri 2 :bars 3 :bars> 3 :bas> 1 :base -2 :base> -1 :bat> 1
:bata 1 :batt -3 :batte -3 :bauc 1 :bauch 1 :bbed -1 :bbed> -1 :bbel -1 :bber 2 :bberi 1 :bbery 1 :bbin 2 :bbing 2
:bbis -1 :bbish -1 :bbit -2 :bbit> -2 :bbli 1 :bblin 1 :bean -1 :bear 1 :bear> 1 :beara 1 :bec 1 :beca 1 :beca> 1
:becau 1 :beco -1 :becom -1 :bee> -1 :beek -1 :beeke -1 :been 1 :been> 1 :begi -1 :begin -1 :bei 1 :beid 1 :beide 1
:beim 1 :beim> 1 :bein 1 :being 3 :bel -1 :bel> -1 :beli -1 :belie -1 :bell> -2 :bells -1 :belly 2 :belo 1 :belon 1
:below 1 :bels 1 :belsa 1 :belt -1 :belt> -1 :ben> 1 :benc -3 :bench -3 :bend> -1 :bends 3 :bent -1 :bent> -1 :beri 1
:beris 1 :bers -4 :bers> -3 :bersc -1 :bery 1 :bery> 1 :bes -1 :best -2 :best> -1 :bet> -1 :beter 1 :bett -1 :bette -1
:betw 1 :betwe 1 :beu -1 :beug -1 :beuge -1 :bez 1 :beza 1 :beza> 1 :bge -1 :bian -1 :bianc -1 :bica 1 :bica> 1 :bie
-1 :bien -1 :bien> -1 :big 4 :big> 1 :bigg 2 :bigge 2 :bik 1 :bike 1 :bike> 1 :bil> -1 :bill -1 :bill> -3 :bina -1
:binar -1 :bing 1 :bing> 2 :bins 1 :bins> 1 :bio 1 :bir -1 :birt -1 :birth -1 :bis -1 :bish -1 :bish> -1 :bit> -1
:bite -1 :bite> -1 :bits 3 :bits> 3 :bitu -1 :bla 1 :blac 1 :black 1 :blade 1 :blam -1 :blame -1 :ble> -1 :bled 1
:bled> 1 :bles> 1 :blet 1 :blet> -1 :blets 2 :blett 1 :blis -2 :blist -2 :bloc -1 :block -1 :blog -1 :blog> -1 :bloq 1
:bloqu 1 :blu 1 :blue 1 :blue> 1 :bly 1 :bly> 1 :bo> 1 :boa -1 :boar -1 :board -1 :boat 1 :boc 1 :boca 1 :boca> 1 :bog
2 :bog> 2 :boi 1 :boil 1 :boili 1 :bois -1 :bois> -1 :bols 1 :bom -1 :bom> -1 :bon 3 :bone 3 :bone> 2 :boned 1 :bones
2 :bonu -1 :bonus -1 :booke -1 :boot -1 :bor -3 :bord 1 :bord> 1 :bore -1 :bored -1 :bori -1 :borin -1 :born -3 :born>
-3 :bot 1 :bot> -1 :both 2 :both> 2 :bots -1 :bots> -1 :bough 1 :bour -1 :bour> -2 :bov -1 :bove -1 :bove> -1 :bow> -2
:box -1 :boxe -3 :boxes -3 :bpp -1 :bppv -1 :bppv> -1 :bra -1 :brai -4 :brain -4 :brao -1 :brao> -1 :brar -1 :braso 2
:brati -1 :brb -1 :brb> -1 :bre 1 :break -3 :breas 2 :breat 2 :bri 1 :brid 2 :bridg 2 :brig 1 :brit 1 :britt 1 :bro -1
:bros -3 :bros> -3 :brot 1 :broth 1 :brow -1 :brui -1 :bruis -1 :brus 1 :brush -1 :brust 2 :bsc 1 :bsce 1 :bsces 1
:bst -1 :bste 1 :bstr -1 :bt> -1 :bti -2 :bts 1 :bts> 1 :buc 1 :buck 2 :buckl 5 :bue -1 :buen -1 :buena -1 :bug -1
:bugs -1 :bugs> -1 :bui -3 :buil -3 :build -2 :bula> 1 :bulb> 1 :bum 1 :bumh 2 :bumho 2 :bump 1 :bump> 3 :bundl -1
:bung -1 :bung> -1 :bunge -1 :bunk 1 :bunk> 1 :bur -1 :burd 3 :burde 2 :burn -1 :burn> -3 :burns 1 :burnt -2 :buro -1
:burp -1 :burpe -2 :burr -1 :burri -1 :burst 1 :burt -1 :burt> -1 :butt -1 :butt> -1 :buz 1 :buzz 1 :buzzi 1 :buzzy 1
:bvi -2 :bvio -2 :bviou -2 :bye 1 :ca> 2 :cabe 1 :cabec 1 :cabez 1 :cabi -2 :cabin -2 :cabl -2 :cable -2 :cabo 1
:cache -1 :cade -1 :cade> -1 :cadei -1 :cae 1 :cae> 1 :caf -1 :caffe -1 :caffo 1 :cain 1 :caine 1 :cal -1 :cal> -1
:calci 1 :calcu -1 :calf 2 :calf> 2 :call -4 :call> -2 :calle -2 :calls 1 :calm -1 :calmi -2 :calo -1 :calor -3 :calv
-1 :calve -2 :camb -1 :cambi -2 :came 2 :came> 2 :cami 1 :camp -1 :campi -1 :can 1 :canc 2 :cance 2 :cand -1 :candl -2
:cann -4 :canne -2 :canse 1 :cant 3 :cant> 4 :cante -2 :capa -1 :capot 1 :car 1 :car> 3 :cara 1 :cara> 2 :card -1
:cardi -1 :care 1 :care> 1 :carg -1 :cargu -1 :carri 1 :carry -1 :cas -1 :cas> -1 :case -2 :case> -3 :casi 1 :casi> 1
:catc 1 :catch 1 :cates -1 :cath -1 :cath> -1 :caud -2 :cauda -2 :causa 1 :cayol 1 :cce -1 :cces -1 :ccess -1 :ccin -1
:ccine -1 :cco -1 :ccou -1 :ccoun -1 :cdf 1 :cdf> 1 :ce> -1 :ceb -1 :cebo -1 :ceboa -1 :cec 2 :cect 2 :cecto 2 :ced 3
:ced> 3 :cei> 1 :ceil -1 :ceili -1 :cel -3 :cel> -2 :cele -1 :celeb -1 :cell -1 :ceme 1 :cemen 1 :cene -1 :cene> -1
:cent> -1 :ceps -2 :ceps> -2 :cer 3 :cer> 2 :cera 1 :ceram 1 :cert -1 :cerv 3 :cervi 3 :cet 2 :ceta 1 :cetam 1 :cett 1
:cette 1 :ceu 1 :ceu> 1 :cfo -2 :cfo> -2 :cg> -1 :cha -1 :cha> 1 :chad 4 :chada 3 :chai -2 :chain -1 :chair -2 :chais
1 :chan -1 :chand 1 :chang -1 :chaq 1 :chaqu 1 :char -1 :chara -1 :chare -1 :chari -2 :chart -2 :chat> -4 :chatt 1
:chaud 1 :chauf -1 :che 1 :che> 1 :chec -1 :check -1 :chee -1 :cheek -1 :cheer -2 :chef -2 :chef> -3 :chei 1 :chem 1
:chemi 1 :chemo 1 :chen> 1 :chend -1 :chers -1 :ches 2 :chest 2 :chgeh 1 :child -1 :chill 1 :ching -1 :chir 1 :chiro 1
:chiru -1 :chlaf -1 :chles -1 :chli -1 :chlim 1 :chm 3 :chma 1 :chme 2 :chmer 2 :chn -4 :chne -1 :chni -1 :chnu -1
:chnun -1 :cho> 1 :choi -1 :chon 1 :chon> 1 :choo -1 :chool -1 :chopp -1 :chre -1 :chrei -1 :chro -1 :chron -1 :chs> 1
:cht 3 :cht> 2 :chte 1 :chte> 1 :chter 1 :chuc 1 :chuck 1 :chul -1 :chult -1 :chun -1 :chung -1 :chut 1 :chwi 1 :chwol
1 :chz 1 :cia 1 :cia> -1 :ciat 1 :ciati 1 :cice -1 :cices -1 :cico -1 :cicol -1 :cid 1 :cid> 1 :cide 1 :cide> 2 :cided
3 :cido 1 :cido> 1 :cie -1 :cien -1 :cii -1 :ciit -1 :ciiti -1 :cil -1 :cili -1 :cilit -1 :cin -1 :cint -1 :cintu -2
:cion> -1 :circl 1 :circu -1 :cise> -1 :cises 1 :cit -1 :cite -2 :cited -1 :ciu 1 :cium 1 :cium> 1 :ck> 1 :ckac 1
:ckach 1 :ckd -1 :ckdo -1 :ckdow -1 :cke -1 :ckend -1 :ckens 1 :cker -1 :ckere -2 :cket -4 :cket> -4 :ckl 3 :ckle 2
:ckled 1 :ckles 1 :ckli 1 :cklin 2 :cklo -1 :cklog -1 :ckly 1 :ckly> 1 :ckou -1 :ckout -1 :cksa -1 :cksac -1 :cksi 1
:cksid 1 :ckta -1 :ckups 1 :ckw -1 :cl> 1 :cla -1 :clai -2 :claim -3 :clam 1 :clama -1 :clamm 2 :clamp 1 :clap 3
:clap> 1 :clapp 1 :clas -3 :class -4 :cle -1 :clea -1 :clear -1 :cles 1 :cles> 1 :cli -2 :clic -2 :click -2 :clie -4
:clien -4 :clim 1 :climb 1 :clin -4 :cling -2 :clini -1 :clis 1 :clist 1 :clit 2 :clo 1 :cloc 1 :clock 1 :clos 1
:close 2 :cloth 1 :clu 2 :clud 1 :clude 1 :clum 2 :clums 2 :coas 1 :coast 1 :coat> -1 :cock -1 :cod -2 :code -2 :code>
-1 :cof -2 :coff -2 :coffe -2 :cog -1 :cogn -1 :cogni -1 :cogo -1 :cogot -1 :coi 2 :coin 2 :coinc 1 :colc 1 :colch 1
:cold -1 :cold> -1 :colic 1 :colio -1 :coll 1 :colla 1 :colo 1 :colo> -1 :colon 3 :colu 2 :colun 2 :com 1 :combi -1
:come 1 :come> 1 :comec 1 :comed -2 :comes 1 :comi 1 :comin 1 :comma -1 :comme 1 :commo -1 :comp -1 :compl -2 :cond> 1
:condo -1 :conds -1 :cone -1 :confl -1 :confu 1 :cong -1 :congr -1 :cono -1 :cons 2 :conso -1 :const 3 :conta -1
:conte -1 :conti 1 :cool -2 :coot 2 :coote 1 :copa -1 :copa> -1 :copy 1 :copy> 1 :cor -1 :cora -1 :corac -1 :cord -2
:corda -1 :corde -2 :corri 2 :corro -1 :cort 1 :corte 1 :cos -1 :cos> -2 :cost> -1 :costa 1 :costs -1 :cote -1 :cote>
-1 :cott 1 :cotto 4 :cou> 1 :couc -3 :couch -2 :coug 2 :cough 2 :could -1 :coun -1 :count -1 :coup> 1 :cour -2 :coura
-1 :cours -1 :cov -1 :covi -2 :covid -1 :cow 1 :cow> 1 :cox -2 :coxa -1 :coxa> -1 :cra -1 :crab -2 :crac> 1 :cran> -1
:crap 1 :cras -2 :crash -2 :crat -1 :cratc -2 :crea 1 :cream 1 :crew -1 :crew> -1 :cri -1 :cric -3 :crick -3 :cris -1
:crisi -1 :criti -1 :cro -1 :croh 1 :crohn 1 :croi 1 :crol -2 :croll -2 :cron -1 :crot 1 :crotc 1 :crou -1 :crouc -1
:cru 2 :crum 4 :crum> 2 :crump 1 :crun 2 :crunc 2 :crus 1 :crush 1 :crut -1 :crutc -1 :cs> -2 :csv -1 :csv> -1 :ct> -2
:cta -3 :cte -2 :cted -1 :cter -1 :cter> -1 :cti 1 :ctice -1 :ctin 3 :cting 3 :ctiva -1 :ctl 1 :ctly 1 :ctly> 1 :ctob
1 :ctobe 1 :ctom 3 :ctomy 3 :ctor -1 :ctor> -1 :ctr 3 :ctri 3 :ctric 3 :cts -1 :cts> -1 :ctura -1 :cua -1 :cuant -1
:cub 1 :cubi 1 :cuf 5 :cuff 5 :cuff> 3 :cuffi 1 :cui -1 :cuit -1 :cul 1 :cula 1 :cular 2 :culat -1 :cupe -1 :cuper -1
:cups 1 :cups> 1 :cure> -2 :cured 2 :curi -2 :curio -1 :curit -1 :curre 2 :curry -1 :curs -1 :curt 1 :curta 1 :curv -1
:cus -2 :cus> -2 :cut 1 :cut> 1 :cute -1 :cute> -1 :cutt 2 :cutti 2 :cycla 1 :cœu -1 :cœur -1 :cœur> -1 :dabe 1 :dabei
1 :dac 1 :dach 1 :dache 1 :dad 1 :dade -1 :dade> -1 :dado 1 :dado> 1 :dads 2 :dads> 2 :dag -1 :dal -1 :dam -2 :dam> -1
:dame -3 :dame> -3 :dana -1 :danac -1 :danci -1 :dang -1 :dange -1 :dann -1 :dann> -1 :dans 1 :dans> 1 :dao 1 :daq -2
:daqu -2 :daqui -2 :darf -1 :darf> -1 :dat -3 :data -4 :data> -3 :datas -1 :dav -1 :dave -1 :dave> -1 :davo -1 :davoi
-1 :daw 1 :dawn 1 :dawn> 1 :day -1 :day> -1 :days 1 :days> 1 :dban -1 :dby 2 :dbye 2 :dbye> 2 :dca -1 :dcas -1 :dcast
-1 :dd> -1 :dde 2 :dden 3 :dden> 1 :ddenl 3 :ddi -2 :ddin -2 :dding -2 :ddled 1 :de> 2 :dead 1 :dead> 1 :deadl -1
:deas -1 :deas> -1 :deat -1 :death -1 :deb -2 :dec -2 :deca -4 :dece -1 :decen -1 :deci 1 :decid 2 :decis -1 :deck -1
:decl -1 :deco -1 :ded 1 :ded> 1 :dedos 1 :deep 1 :deep> 1 :dees -1 :dees> -1 :dehy -1 :dehyd -1 :dei -1 :deir -1
:deira -1 :del -2 :del> -1 :deli -1 :deliv -1 :delt -1 :demai -1 :demas 1 :demo -3 :demo> -3 :den> 2 :denc 1 :dence 1
:deng -1 :dengu -1 :deni -2 :denie -2 :denin -1 :denl 2 :denly 3 :dens 2 :densi 2 :dent -1 :denti -1 :denw 1 :denwi 1
:deo -1 :deo> -1 :dep 1 :depu 2 :depui 2 :der -1 :derc 1 :dercl 1 :derec 1 :dered -1 :derf -1 :derfu -1 :derni -1
:ders> 1 :dert -1 :dert> -1 :desd 4 :desde 4 :desi -2 :desig -1 :desk -1 :desk> -1 :deskm 1 :desks -1 :dest -1 :destr
-2 :deta 1 :dete -2 :deux 1 :deux> 1 :dev> -2 :devel -1 :deven 2 :dex 1 :dexa 4 :dexa> 4 :dfir 1 :dfirs 1 :dgel -1
:dgele -1 :dgk 2 :dgki 2 :dgkin 2 :di> 1 :dia 1 :dia> -1 :diag 1 :diagn 1 :dialy 1 :dias 5 :dias> 5 :diati 1 :diato 1
:diatr -1 :dib 1 :dibu 1 :dibul 1 :dic -1 :dica -1 :dical -1 :dick 2 :dick> 1 :dicke 1 :dico -2 :dico> -1 :dict -1
:did -1 :did> -2 :die> 1 :died -1 :died> -1 :dier -2 :diev -1 :dieva -1 :dif -1 :diff -1 :dige 1 :diges 1 :digg -2
:dim -1 :din> 1 :dina 1 :dinar 2 :dio -1 :dio> -1 :diol -1 :diolo -1 :dip -1 :dips -1 :dips> -1 :direc -2 :disa 1
:disap 1 :disc 2 :disce 3 :disg -1 :dish -1 :dishw -1 :disl -1 :disp -2 :dispa -1 :disse -1 :dit -1 :dita -1 :div 2
:dive 2 :dived 2 :dk> 3 :dla -1 :dleb 1 :dleba 1 :dled 1 :dled> 1 :dli -2 :dlin -3 :dline -2 :dling -1 :dma -1 :dma>
-1 :dmin -1 :dmin> -1 :dmo -2 :dmot -2 :dmoth -2 :dnes 1 :dnesd 2 :dness -1 :dnig -1 :dnigh -1 :dnis 2 :dniso 2 :dnt 2
:dnt> 2 :do> 1 :dock 1 :dock> 1 :doct -1 :docto -1 :doem 1 :doem> 1 :doend 1 :does> -4 :dog -1 :dog> -1 :doi> 4 :doin
-1 :doing -1 :dois 1 :dois> 1 :dol 2 :dolo 2 :dolor 2 :dom -1 :dom> -1 :doms -2 :doms> -2 :don -1 :don> -1 :dona -2
:donat -2 :done -1 :done> -1 :door -1 :dor 1 :dor> 2 :dormi 1 :dos 2 :dos> 2 :dose 2 :dose> 2 :dosi -1 :dosis -1 :dots
1 :dots> 1 :dou 1 :doub 1 :doubl 1 :doug -1 :dough -1 :doul 2 :doule 2 :dow 1 :down 1 :downs 1 :dpa> 1 :dra -1 :dra>
-1 :drag 1 :drags 3 :drais -1 :dram -1 :drama -1 :dran> 1 :drank -2 :drat -2 :drate -1 :drati -1 :drauf 1 :draw -1
:dre> -1 :dread 1 :dream -1 :dred> -1 :dren 1 :dres 1 :dress 1 :drib 2 :dribb 2 :dric -1 :drice -1 :drif 1 :drift 1
:drip 2 :drip> 2 :driv -1 :drob -1 :drobe -1 :drom -1 :drome -1 :dron 3 :drona 3 :droo 2 :droop 2 :drows 1 :dru 1
:drug 2 :drug> 1 :druga 1 :drun 1 :drunk 1 :dry 1 :dry> 2 :ds> 1 :dsc 1 :dsd 1 :dsd> 1 :dse -3 :dset -3 :dset> -3 :dsh
-2 :dshe -2 :dshee -2 :dth -2 :dth> -2 :duc -1 :duct -1 :due 1 :due> 1 :duel 2 :duele 2 :duf 2 :duff 2 :duff> 2 :dug
-3 :dug> -2 :dule -1 :dule> -1 :dull> -1 :dulle 1 :dura 3 :dura> 1 :dural 1 :durc -1 :durch -1 :duri -2 :durin -2
:durm 1 :dut 1 :dve -1 :dve> -1 :dvic -1 :dvice -1 :dwic -1 :dwich -1 :dwif 1 :dwife 1 :dwr 2 :dwri 2 :dwrit 2 :dyl 2
:dyli 1 :dylit 1 :eac -1 :each> -1 :eada 2 :eadac 1 :eadas 1 :eade -1 :eader -2 :eadf 2 :eadfi 1 :eadfu 1 :eadi -1
:eadin -1 :eadl -1 :eadli -1 :eads -3 :eadse -2 :eadsh -2 :eaf -2 :eaf> -1 :eafl -1 :eafle -1 :eak -1 :eaka 1 :eakag 1
:eaked -1 :eaker 1 :eaks -1 :eaks> -1 :eal> -1 :eale -1 :ealed -1 :eali 4 :ealin 2 :ealis 1 :eall 3 :eally 3 :ealt -1
:ealth -1 :ealy 2 :ealy> 2 :eam> -1 :eamm 1 :eamma 1 :eams -1 :eams> -1 :ean -2 :ean> -1 :eanc -1 :eance -1 :eane -1
:eaned -1 :eant -2 :eant> -2 :ear -1 :eara 1 :earab 1 :earc -1 :earch -1 :eard 3 :eard> 3 :eare -1 :earm -2 :earms -5
:ears -2 :ears> -2 :eart> -1 :earth 1 :eas -1 :eas> -1 :ease> -1 :eases 2 :easi -1 :easin -1 :easo -1 :eason -1 :east
2 :east> 2 :eastb 1 :easts -1 :easy -2 :easy> -2 :eat -1 :eat> -1 :eath 1 :eathe 1 :eati -1 :eatin -1 :eats 1 :eats> 1
:eatu -1 :eatur -1 :eaty 1 :eaty> 1 :eau 2 :eau> 1 :eavy 1 :eavy> 1 :ebar> -1 :ebars 2 :ebe 1 :ebel -1 :ebell -1 :eben
4 :eben> 2 :ebi -2 :ebin -1 :ebina -1 :ebit -1 :eboa -1 :eboar -1 :eboo -1 :ebook -1 :ebrao -1 :ebrat -1 :ebre 2
:ebre> 2 :ebro -2 :ebs> 1 :ebu -4 :ebur -1 :eburt -1 :eca> 1 :ecas -1 :ecas> -1 :ecau 1 :ecaus 1 :ecei 1 :ecei> 1 :ecg
-1 :ecg> -1 :ech 1 :echa> 1 :echan -2 :eche 1 :eches 2 :echi -1 :echl -1 :echle -1 :echn -1 :echnu -1 :echo 1 :echo> 1
:echt 1 :echte 1 :eci> -1 :ecia 1 :ecial 1 :ecid 2 :ecide 1 :ecisi -1 :eck> 1 :ecke -1 :ecked -1 :ecken 1 :ecks -1
:ecks> -1 :ecku 1 :eckup 1 :ecl -1 :ecla -1 :eclam -1 :ecogn -1 :ecome -1 :ecomm 1 :ecor -2 :ecord -1 :ecou 1 :ecou> 1
:ecov -1 :ecove -1 :ecra -1 :ecran -1 :ecri 1 :ecs -3 :ecs> -3 :ect> -1 :ecta -2 :ecti 1 :ectin 5 :ectl -1 :ectly -1
:ecto 1 :ectom 3 :ector -1 :ectr 3 :ectri 3 :ecu -1 :ecup -1 :ecupe -1 :ecuri -1 :ecurr 1 :edal -1 :edal> -1 :edd -1
:eddi -1 :eddin -1 :eded 1 :eded> 1 :edge> 1 :edi> 1 :edic -1 :edico -2 :edie -1 :ediev -1 :edit -3 :edita -1 :edle>
-1 :edn 2 :edne 1 :ednes 1 :edni 2 :ednis 2 :edom -2 :edom> -2 :edos 1 :edos> 1 :edra -2 :edra> -2 :edre 1 :edres 1
:edro 2 :eech> 1 :eechl -1 :eede 1 :eeded 1 :eeds -1 :eeds> -1 :eef -1 :eei 4 :eein 4 :eeing 3 :eek> -1 :eekd -1
:eekda -1 :eeke -1 :eekee -1 :eekl 1 :eekly 1 :eeks 5 :eeks> 5 :eel 1 :eel> 1 :eelc -1 :eelch -1 :eeli 1 :eelin 1
:eels 1 :eels> 1 :eem 1 :eems 3 :eems> 3 :eens -1 :eens> -1 :eep 1 :eepe -2 :eeper -2 :eeps 1 :eeps> 1 :eepy 1 :eepy>
1 :eer -1 :eers -1 :eers> -1 :ees -3 :ees> -2 :eet -2 :eet> -2 :eeti -1 :eetin -1 :eets 1 :eets> 1 :eez -1 :eeze -1
:ef> -1 :efa -1 :efe -1 :efer -1 :eferr -2 :efi -1 :efl -1 :efle -1 :eflex -1 :eflu -1 :eflux -1 :efr -1 :efri -1 :eft
1 :eft> 2 :efun -1 :efund -1 :efus 1 :efuse 1 :eg> 2 :egac -2 :egacy -2 :egal -1 :egal> -1 :egan 3 :egant 2 :ege> 1
:egex -2 :egex> -2 :egge 1 :egged -1 :egger 3 :egin -1 :eginn -1 :egl -1 :egle -1 :egn 1 :egne 2 :egnen 1 :ego -2
:ego> -2 :egs 1 :egs> 1 :eh> 3 :eha -1 :ehl -1 :ehme 1 :ehme> 1 :eho 1 :ehts -1 :ehts> -1 :ehy -1 :ehyd -1 :ehydr -1
:eia 1 :eia> 1 :eibe> 1 :eibt -1 :eic -2 :eich -2 :eich> -1 :eid 2 :eid> 1 :eide 1 :eide> 1 :eiden 1 :eie 2 :eiei 1
:eiein 1 :eier 1 :eig -1 :eigh -1 :eighb -1 :eil -3 :eili -1 :eilin -1 :eill -2 :eille -1 :eilt -1 :eilt> -1 :eim 1
:eim> 1 :ein 2 :eing 4 :eing> 5 :einh 1 :einha 1 :einl 1 :einli 1 :eio 3 :eio> 3 :eird 2 :eird> 2 :eis 2 :eiss 1
:eiss> 2 :eit 3 :eit> 1 :eita 1 :eita> 1 :eitd 1 :eitde 1 :eith 2 :eithe 2 :eitis 1 :eitl 1 :eitli 1 :eix 1 :eixo 2
:eixo> 2 :eizi 1 :eizin 1 :ejec 1 :eject 1 :ek> -1 :ekd -1 :ekda -1 :ekday -1 :eke -1 :ekee -1 :ekeep -1 :ekly 1
:ekly> 1 :eks 7 :eks> 7 :eku 1 :ekun 1 :ekund 1 :el> -1 :elan 3 :elano 3 :elati -1 :elax -1 :elaxa -1 :elb -2 :elbo -1
:elbow -2 :elc -1 :elch -2 :elcha -1 :elche -1 :elco 1 :elcom 1 :eld -2 :eld> -1 :ele 1 :ele> 2 :eleb -1 :elebr -1
:elec 3 :elect 3 :eleg 1 :elen -1 :elen> -1 :elenk -1 :elep 1 :eleph 1 :eles 2 :eless 2 :eleto 1 :eletr -1 :elf 2
:elf> 2 :elh -1 :elha> 1 :elho -1 :elid 2 :elid> 2 :elin> 1 :eline -3 :eliv -1 :elive -1 :eliz -1 :eliz> -1 :ell> 1
:ellb -1 :ellbe -1 :ellen 1 :elles 1 :ello -1 :ellow -1 :elly 1 :elly> 1 :elme 1 :elmet 1 :elo 1 :elom 1 :eloma 1
:elong 2 :elop -1 :elow 1 :elow> 1 :elp> -1 :elpe -1 :elped -1 :els> -1 :elsa 1 :elsau 1 :else 1 :elses 1 :elt -1
:elti -1 :eltin -1 :elto -1 :elve> 1 :elvis 2 :email -1 :emas 1 :emas> 1 :embe 1 :embl -1 :emble -1 :emeo -1 :emeos -1
:emer -2 :emerg -1 :emin -1 :emind -1 :emis 2 :emis> -1 :emiss 5 :emme 1 :emo -1 :emoi -1 :emoir -1 :emor -2 :emori -1
:emorr -1 :emory -1 :emoti -1 :emov 1 :emove 2 :emp 1 :empe 2 :emper 2 :empo -1 :empo> -1 :empr 1 :empre 1 :emps -1
:emps> -1 :ena -1 :ena> -1 :enag 1 :enage 1 :enanc -2 :enant 1 :enc -3 :enca -1 :ence -1 :ence> -1 :ench -1 :enchi -1
:encol 1 :ency -3 :ency> -3 :end> -1 :enda -2 :enda> -1 :endar -1 :ended 1 :ender 1 :endr 1 :endro 2 :ends 1 :ends> 1
:endur -1 :ene -1 :enen -1 :ener -3 :enera -2 :energ -1 :enet -2 :enfa 1 :enfan 1 :enfl 1 :eng> 2 :engi 1 :engin 1
:engu -2 :engue -1 :engui -1 :enh 1 :enho 1 :eni 1 :enies -1 :enin 1 :ening 1 :enir 1 :enir> 1 :enis 1 :enis> 2 :enit
2 :enita 2 :eniu -1 :enius -1 :enj 1 :enjo 1 :enk> -1 :enkr 1 :enl 1 :enly 2 :enly> 2 :enn -1 :enne -2 :ennis -1 :enom
-1 :enomm -1 :enos 1 :enosi 1 :enou 1 :enoug 1 :enr 1 :ensa 2 :ensao 1 :ensat 1 :ense -1 :enses -1 :ensi -2 :ensib -4
:ensio -2 :ensit 1 :enste -1 :ent -1 :ent> -1 :enta -3 :entad -2 :entao -1 :entat -1 :enth -1 :enthu -1 :enti -1
:enti> 3 :entie -1 :entio -2 :entli -1 :ently 1 :enton 1 :entor -1 :entos -2 :entr 1 :entre 1 :enu> 1 :envi 1 :envie 1
:envo -1 :enw 1 :enwi 1 :enwir 1 :eo> -1 :eof -1 :eoff -1 :eoffi -1 :eon 1 :eont 1 :eonte 1 :eopen -1 :eoper 1 :eopl
-1 :eople -1 :eopo 1 :eopor 1 :eorg -1 :eorg> -1 :eos -3 :eos> -3 :eou -1 :eous -1 :eous> -1 :ep> 1 :epa 1 :epa> -1
:epai 3 :epair 3 :epau -1 :epaul -1 :epe -1 :epea -1 :epeat -1 :epen 1 :epent 1 :eper -2 :eper> -2 :eph 1 :epha 2
:ephan 1 :epic -1 :epid 1 :epidu 1 :epis -2 :epla 1 :eplac 2 :eplan -2 :eply -3 :eply> -3 :epo -1 :epor -2 :eport -3
:epr -1 :epre -1 :epren -1 :eps -1 :eps> -1 :ept> -1 :eptem 1 :epu 2 :epui 2 :epui> 3 :epuis 1 :epy 1 :epy> 1 :equ -3
:equa -1 :equal -1 :equi -2 :equip -1 :era> 1 :eral -2 :eral> -3 :erall -1 :eram 1 :eran> 1 :erap -1 :erapi -1 :eras
-1 :eras> -1 :erat 1 :erato -2 :eratu 2 :erbe -3 :erce> 1 :ercen -2 :ercl 1 :ercla 1 :erd 1 :erd> -1 :erdam -1 :erday
1 :erdeu -1 :erdo 4 :erdo> 2 :erdos 2 :erdr -1 :erdre -1 :erds 1 :erds> 1 :erdu -2 :erdue -1 :ere -1 :erec 1 :erech 1
:erect 1 :ered -4 :ered> -4 :erei> -1 :eren -1 :eren> -2 :erenc -2 :erer -1 :erer> -1 :eres 1 :eres> 1 :erf -3 :erfe
-3 :erfec -2 :erfu -1 :erful -1 :erg -2 :erge -1 :ergen -1 :ergi -1 :ergy -1 :ergy> -1 :erhe -1 :erid 1 :erie> -1
:erin 1 :erine 2 :ering 1 :erinn -1 :erio -4 :eriod -3 :eris 1 :erish 1 :erit -1 :erity -1 :erk -1 :erke -1 :erl 2
:erla -1 :erlo 2 :erly 1 :erly> 1 :erm 1 :erm> 1 :erme 1 :ermel 1 :ermin -1 :ermob 1 :ermom 1 :ern 1 :erna 1 :erna> -1
:ernas 2 :ernat 1 :ernu 2 :ernum 2 :ero 1 :eroi 1 :eroid 1 :eros 1 :erosi 1 :erou -1 :erous -1 :erpo -2 :erra -2
:erral -2 :erram -1 :erre> 1 :ersa -1 :ersc -2 :ersch -2 :erse 2 :ersel 1 :ersin -1 :ersit -1 :ersiz 1 :ertai -2
:erteb 1 :erva -1 :erval -1 :erve -1 :erver -2 :ervi 1 :ervic 1 :ervid -1 :ervie -1 :erw -1 :erwo -1 :erwor -1 :eryo 1
:eryon 1 :eryw -1 :erywh -1 :erz 1 :erz> 1 :erzt 1 :erzt> 1 :es> -1 :esa 1 :esado -2 :esar 1 :esb 1 :esba 1 :esbal 1
:escay 1 :esceu 1 :eschi 1 :esd 4 :esda 1 :esday 1 :esde 4 :esde> 4 :ese -2 :ese> -1 :esea -1 :esear -1 :esen -2
:esen> -1 :esent -1 :eses 1 :eses> 1 :eset -1 :esign -1 :esk -1 :esk> -1 :eskm 1 :eskma 1 :esks -1 :esks> -1 :esol -2
:esolv -2 :esp 1 :espa 1 :espe 1 :espi 1 :espir 1 :espr -1 :espre -1 :essa -1 :essag -1 :essan 1 :essao -1 :esse -1
:essed -2 :esser 1 :esses -1 :esseu 1 :essin 2 :essio -1 :essiv 1 :est 1 :est> 1 :esta 1 :esta> 2 :estar 1 :este 1
:ester 2 :esth 1 :esthe 1 :esti -1 :estic 1 :estin -1 :estir -1 :estle -2 :estos -1 :estoy 1 :estro -2 :ests -1 :ests>
-1 :estu -2 :estuv -2 :esul -1 :esult -1 :esur 1 :esure 1 :et> -1 :eta 1 :etad 2 :etai 1 :etam 1 :etamo 1 :etau 1
:etau> 1 :etch> -1 :etel -1 :etely -1 :etend -1 :eter 2 :eter> 2 :ethe 1 :ether 1 :ethi -1 :ethin -1 :etic -1 :etic>
-1 :etin -2 :eting -2 :etise 1 :eto 1 :eton 1 :eton> 1 :etor -1 :etrai -1 :etrav -1 :etre 2 :etres 3 :etri -1 :etric
-1 :etro> -1 :etros 1 :ett -1 :ette> 1 :etten 1 :eturn -1 :etwe 1 :etwee 1 :etwo -3 :etwor -3 :ety -3 :ety> -3 :eu> 1
:eud 1 :eudi 1 :eudi> 1 :eue -2 :eue> -1 :eug -1 :euge -1 :eum 1 :euma 3 :eumat 3 :eur> 1 :eure -2 :eures -2 :euro -2
:eurol -1 :eut> 1 :eux 1 :eux> 1 :euzw 2 :euzwe 2 :ev> -2 :evac -1 :eval -1 :evalu -1 :evan -1 :evant -1 :eve> -2
:evelo -1 :even> 1 :evens -1 :event -1 :ever> -1 :evere 3 :everi 1 :eves 1 :eves> 1 :evi 1 :evry 2 :evryt 1 :ewe -1
:ewe> -1 :ewig> 1 :ewin -1 :ewing -1 :eword 1 :ews -1 :exa> 4 :exam -2 :exam> -2 :exc -2 :exce -1 :excel -3 :exci -1
:excit -2 :exes -2 :exes> -2 :exh 1 :exha 1 :exhau 1 :exis 1 :exist 1 :exo -1 :exor 1 :exor> 1 :exors -3 :exp 1 :expe
1 :expec 3 :expen -1 :expli -1 :ext -1 :ext> -1 :exta 1 :exta> 1 :exte 1 :exted 2 :exti -1 :extin -1 :extra -1 :eyd 2
:eyd> 2 :eye 1 :eye> 3 :eyeb -1 :eyel 2 :eyeli 2 :eyes> -1 :eyh 1 :eyho 1 :eyhol 1 :eys 1 :eys> 2 :eza 1 :eza> 1 :ezc
1 :ezco 1 :ezco> 1 :eze -1 :eziu -1 :ezius -1 :ezon -1 :ezone -1 :fa> -1 :fac 1 :face 2 :face> 3 :faci -1 :facil -1
:faded -2 :fades 1 :fah 1 :faib -2 :faibl -2 :fail -4 :fail> -1 :faile -3 :faili 1 :fails -1 :failu -1 :fain 2 :faint
2 :fair> -1 :falla 2 :falls -1 :fallt -1 :fals -1 :falsc -1 :falt 2 :falta 2 :fam 1 :fami 1 :famil 1 :fann 1 :fanny 1
:fant 1 :faq -1 :faq> -1 :far> 1 :farts 1 :fasc -1 :fasci -1 :fass 1 :faste 1 :fat 1 :fat> 1 :fath -1 :fathe -1 :fati
-1 :fatig -1 :fatt 1 :fatte 1 :fau -2 :faul -1 :fault -1 :faut -1 :faut> -1 :fav -2 :favo -1 :favou -1 :faz> 1 :faze
-1 :fazen -1 :fe> 2 :fea -1 :feat -1 :featu -1 :febra -1 :febre 1 :fec -1 :fect -1 :fectl -1 :fed -1 :fed> -1 :fee> -1
:feel 3 :feeli 1 :feels 4 :feet -1 :feet> -1 :feh -1 :fehl -1 :fein -1 :feine -1 :fel 1 :feli -1 :feliz -1 :fell> 1
:felt 1 :felt> 1 :fend 1 :fer -1 :fer> 1 :fere -1 :feren -1 :ferr -1 :ferra -2 :fes -1 :fess -1 :fev 2 :feve 2 :fever
2 :few -1 :few> -1 :ffal -1 :ffall -1 :ffe -1 :ffee -1 :ffee> -1 :ffei -1 :ffein -1 :ffer> 1 :ffin 1 :ffing 1 :ffl 1
:ffo 1 :ffol 1 :ffold 1 :ffre -1 :ffri 1 :ffrir 1 :ffy 1 :ffy> 1 :fi> -4 :fic -1 :fica -1 :ficat -2 :fice> -1 :fich -2
:fici -1 :ficin -1 :fico> -1 :ficou 1 :fieb 1 :fiebe 1 :fiebr 1 :fiel -1 :field -1 :fif 2 :fift 2 :fifte 1 :fifty -1
:fil -2 :file -1 :files -2 :fili -1 :filin -1 :film -2 :film> -2 :fin -1 :fina -2 :final -1 :finan -1 :find 2 :find> 1
:findi 1 :fine -2 :fine> -2 :fing 1 :fing> 1 :finir 1 :fir 1 :firs 1 :first 1 :fisi -1 :fisio -1 :fit -6 :fit> -2
:fits -1 :fits> -1 :fitt -2 :fitte -2 :fiv -1 :five -1 :five> -1 :fix -1 :fixed -3 :fixes 4 :fixi -1 :fixin -1 :fizzi
1 :flag -6 :flag> -2 :flags -3 :flan 6 :flanc 1 :flank 5 :flar 1 :flare 1 :flat> 1 :flatm 1 :fle> 1 :flech -1 :flet -1
:flet> -1 :flew 1 :flew> 1 :flexe -2 :flexo 1 :flic -1 :flict -1 :flie -1 :flies -1 :flim 1 :flimm 1 :flip 4 :flipp 3
:floa -2 :float -2 :flop 6 :flop> 1 :flopp 2 :flops 2 :flu> -1 :fluc 1 :fluck 1 :flug 1 :flug> 1 :flui 1 :fluid 1
:flut 1 :flutt 1 :flux -2 :flux> -2 :fly -1 :fo> -2 :foam> 1 :foc -1 :focu -2 :focus -2 :fol 2 :fold 4 :fold> 1 :foldi
3 :folds 1 :folk -1 :folk> -1 :foll 1 :follo 1 :fond 1 :fondo 1 :fone -1 :fones -1 :foo 1 :foot 1 :foot> 1 :footb -1
:for -1 :forca 1 :force -2 :fore -1 :forea -2 :form -2 :forme -2 :fort> 2 :forta -1 :forti 1 :fortn 1 :forty -2 :frac
1 :fract 1 :frau -1 :fre -1 :free -1 :free> -1 :freez -2 :fren -3 :frenc -1 :frer 1 :frere 1 :frio 2 :frio> 1 :frir 1
:frir> 1 :fris 2 :friss 2 :frm -1 :frm> -1 :from -1 :from> -1 :fron 1 :front 1 :fru -1 :fruh -1 :fsc 1 :fsch 1 :fschm
1 :fste -1 :ft> 2 :ftb -1 :fte> -2 :fted 4 :fted> 4 :ftee 1 :fteen 1 :fter -1 :fter> -1 :ftw -1 :ftwa -1 :ftwar -1
:fty -4 :fty> -4 :fue> -1 :fuh 2 :fuhl 2 :fuhle 1 :fuhlt 1 :fuit -2 :fuite -2 :ful -1 :full -2 :fully -5 :fum 1 :fumb
1 :fumbl 1 :fun -1 :fun> -2 :fundr -1 :fur> -1 :fus 5 :fuse 3 :fused 2 :fusi 5 :fusio 5 :fuz 2 :fuzz 2 :fuzzy 2 :gac
-1 :gacy -2 :gacy> -2 :gad -2 :gada -1 :gada> -1 :gado -1 :gados -1 :gain> -1 :gains 1 :gal -1 :gal> -2 :game> -1 :gan
1 :gand 1 :gando 1 :gang -1 :gang> -1 :gant 2 :gant> 2 :gara 1 :garag 3 :gard -1 :garde -1 :gars 1 :gars> 1 :gary -1
:gary> -1 :gas 1 :gas> 1 :gasp 1 :gaspi 1 :gau 1 :gauc 1 :gauch 1 :gby 1 :gby> 1 :geb -1 :gebu -1 :gebur -1 :geda 1
:geht -1 :gekl -1 :gel -1 :gel> -2 :gele -1 :gelen -1 :gem 1 :geme 1 :gemeo -1 :gen -1 :genc -3 :gency -3 :gene -4
:gener -2 :genit 2 :geniu -1 :genom -1 :gent> 1 :gera -2 :geri 1 :gerin 1 :gero -1 :gerou -1 :gers 1 :gers> 1 :ges> 1
:gesti 1 :get> -1 :gett 2 :getti 2 :gewo 1 :gewor 1 :gex -2 :gex> -2 :gged -1 :gged> -1 :gger 2 :ggeri 1 :ggers 3
:ggle -1 :ggle> -1 :ggli 1 :gglin 1 :gh> 1 :ghb -1 :ghbo -1 :ghbou -1 :ghe -1 :ghed -1 :ghed> -1 :ghi -2 :ghin -2
:ghing -2 :ght 1 :ghten 1 :ghtn 3 :ghtne 2 :ghts 1 :ghts> 1 :gib> -1 :gibb 1 :gibbe 1 :gibts 1 :gid 2 :gid> 2 :gie -4
:gie> -1 :gien -1 :gien> -1 :gier -1 :gif -5 :gif> -4 :gifs -1 :gifs> -1 :gim -1 :gimm -1 :gimme -1 :gina 1 :gina> 1
:ginas -1 :gine 1 :ging -1 :ging> -1 :ginn -1 :ginne -1 :gip 1 :gird 1 :girdl 1 :girlf 1 :giro -1 :giro> -1 :gis -1
:git -5 :git> -3 :giti -1 :gitis -1 :given -1 :gki 2 :gkin 2 :gkin> 2 :glar -1 :glare -1 :glas 1 :glass 1 :gle -1
:gles -2 :gles> -1 :gli 3 :glin 3 :gling 3 :glov 1 :glove 1 :glu -2 :glut -3 :glute -3 :gly 1 :gly> 1 :gna 1 :gned -2
:gned> -2 :gnen 1 :gnent 1 :gni -2 :gnit -1 :gnos 1 :gnose 1 :go> 1 :goa -1 :goal -1 :goal> -1 :god 1 :goi 3 :goin 3
:going 3 :gol -2 :gold -1 :golf -3 :golf> -3 :golp 1 :golpe 1 :gon 2 :gon> -1 :gonf 2 :gonfl 2 :gonn 1 :gonna 1 :gony
4 :gony> 4 :goo -1 :gooc 1 :gooch 1 :good -1 :good> -1 :goodb 2 :goodn -1 :gor 1 :gora 1 :gora> 1 :gord 1 :gorda 1
:gors 1 :gors> 1 :goti -1 :gott -1 :gotta -1 :gra -1 :grad 1 :grade 1 :gran -2 :grand -1 :grat -3 :grati -2 :grats -1
:grea -2 :great -2 :grin -1 :grinc -1 :groi 1 :groin 1 :gros 1 :gross 1 :groun -1 :growi 1 :grown -2 :gru -3 :grum -2
:grumb -1 :grump -2 :gt> 1 :gte -1 :gtem -1 :gtemp -1 :gua -1 :gua> -1 :gual -1 :gud> -1 :gue -1 :guei -1 :guei> -1
:guem -1 :guem> -1 :gues -1 :guess -1 :gui -1 :guin -2 :guin> -1 :gun 1 :gure> -1 :gured 2 :gush 1 :gush> 1 :gutt 1
:gutte 1 :guy 1 :guy> 1 :gyn -1 :ha> 2 :hab -1 :habe -1 :haben -1 :habi -1 :habit -1 :hac 2 :had> -1 :hada 1 :hada> 2
:hadn 1 :hadnt 1 :hai -2 :hain -1 :hain> -1 :hair -2 :hair> -1 :hairs -2 :hais 1 :haise 1 :hake -2 :hake> -3 :hal 1
:halb 2 :halb> 1 :halbe 1 :hale 1 :half 1 :half> 1 :hallo 1 :ham -2 :hammi -2 :hams -2 :hamst -2 :han -1 :hanc -1
:hanch -1 :handg -1 :handw 2 :hang> 1 :hange -1 :hangs -1 :hangt 2 :hank -1 :hank> -1 :hanks -1 :hape -1 :haped -2
:happe 1 :happi 1 :happy -2 :haq 1 :haqu 1 :haque 1 :hara -1 :harac -2 :hare -1 :hari -2 :harit -2 :harle 1 :harml -1
:harp 1 :harp> 1 :hart -1 :has 1 :has> 1 :hasn 3 :hasnt 3 :hast -1 :hasta -1 :hatev -1 :hau 1 :haud 1 :haud> 2 :hauf
-1 :haul> 1 :haus 1 :haust 1 :hav 2 :have 1 :have> 1 :havi 2 :havin 2 :hay -3 :hay> -2 :hbo -2 :hbou -1 :hbour -1
:head> 1 :heada 1 :heade -1 :headf 1 :headi -1 :headl -1 :heads -2 :heal -1 :heale -1 :heali 2 :healt -1 :heard 3
:heari -1 :heart -1 :heat -4 :heat> -2 :heati -1 :heav 1 :heavi 1 :heavy 1 :hec -2 :heck -2 :heck> -1 :hecke -4 :hecku
1 :hedg -1 :hedge -1 :hee -2 :heek -1 :heek> -1 :heeks 1 :heel -1 :heelc -1 :heels -3 :heer -2 :heers -2 :heet> -2
:heets 1 :hef -1 :hef> -3 :heil -1 :heilt -1 :heis 1 :heiss 1 :heit -1 :heit> -1 :hel -1 :helf -1 :helm 1 :helme 1
:help> -1 :helpe -1 :hemi 1 :hemis 1 :hemo> 1 :hen -1 :hendu -1 :hene -1 :hep -1 :heres 2 :hers> -1 :herse 1 :herz -1
:hes 2 :hes> 2 :hese -2 :hese> -2 :hest 2 :hest> 3 :het 1 :heth 1 :hethe 1 :hetis 1 :heum 1 :heuma 3 :heur -1 :heure
-1 :heut 1 :heut> 1 :heyd 2 :heyd> 2 :hgeh 1 :hic 1 :hich 1 :hich> 1 :hick 1 :hick> 3 :hickt 1 :hif 1 :hift 1 :hifti 1
:hifts 2 :hig 1 :high 1 :high> 2 :hii -1 :hiit -1 :hiit> -1 :hik -1 :hike -1 :hike> -1 :hild -1 :hild> -1 :hile 1
:hile> 1 :hilfe -1 :hims 2 :himse 2 :hinc 1 :hinch 1 :hink 5 :hink> 2 :hinki 4 :hinks 1 :hinne -1 :hins -3 :hins> -3
:hiny 2 :hiny> 2 :hion> -1 :hip -3 :hip> -1 :hipp -1 :hipps -1 :hips -2 :hips> -2 :hiro 1 :hirop 1 :hirti -1 :hiru -1
:hirur -1 :his -1 :hit 1 :hit> 1 :hite> -1 :hitt -1 :hitti -1 :hiv 1 :hive 1 :hiver 1 :hiy 1 :hiya 1 :hiya> 1 :hlaf -1
:hlag> 2 :hli -1 :hlim 1 :hlimm 1 :hlt 1 :hlt> 1 :hme 2 :hmer 2 :hmerz 2 :hn> 4 :hnar 1 :hnarz 1 :hne> 1 :hni -1 :hoa
1 :hoar 1 :hoars 1 :hob 1 :hoc 1 :hocks 1 :hod 3 :hodg 2 :hodgk 2 :hoe> 2 :hoes -2 :hoes> -2 :hog 2 :hogo 2 :hogo> 2
:hoi -1 :hoire 1 :hole> 1 :holi -1 :holid -1 :hom 1 :homa 2 :homa> 2 :homb -1 :hombr -1 :home 1 :home> 2 :homeo -1
:hone> -1 :hoo -1 :hook -1 :hook> -1 :hool -2 :hool> -1 :hoos 2 :hoosh 2 :hoot> -1 :hoov -1 :hoove -1 :hop 2 :hope 3
:hope> 3 :hopi 3 :hopin 2 :hor -1 :hora> 2 :horas -2 :hore -1 :hore> -2 :horo -2 :horos -2 :horr 1 :horro 1 :hort> 1
:horte -1 :hos 1 :hos> 1 :hot 2 :hot> 1 :hours -2 :hout> 1 :how -1 :how> -2 :howe 1 :howed 2 :hows -1 :hows> -1 :hrea
-1 :hread -1 :hrei -1 :hreib -1 :hren -1 :hren> -1 :hrew 3 :hrew> 3 :hrim -1 :hrimp -1 :hrit 1 :hro 1 :hrob 1 :hrobb 1
:hron -1 :hroni -1 :hros 1 :hrow 1 :hrown 1 :hrt 1 :hrt> 1 :hru 1 :hrun 2 :hrunk 1 :hs> 1 :ht> 1 :hte> 1 :hten 1
:hteni 1 :htn 3 :htne 2 :htnes 2 :hts 1 :hts> 1 :hub -1 :hubb -1 :hubby -1 :huc 1 :huck 1 :hucke 1 :hud 1 :hud> 1 :hue
1 :huffl 1 :huft -1 :hufte -1 :hug 2 :huge 1 :huge> 1 :hul -1 :hult -1 :hulte -1 :hum -1 :humb -2 :humbs -2 :hun -2
:hunc -2 :hunch -2 :hunde 1 :hundr -1 :hung -2 :hungo -1 :hungs -1 :hur 1 :hurle 1 :hurt 1 :hurts 1 :hus -1 :husi -1
:husia -1 :huttl -1 :hwa -1 :hwas -1 :hwash -1 :hwi 1 :hwol 1 :hwoll 1 :hy> -4 :hyd -2 :hydr -2 :hydra -3 :hyp 1 :hype
1 :hyper 1 :hyr 1 :hyro 1 :hyroi 1 :hys -2 :hysi -1 :hysio -1 :iac 1 :iac> 1 :iad 1 :iage> -1 :iagn 1 :iagno 1 :ialy 1
:ialys 1 :iam -2 :iam> -1 :ian -1 :ianc -1 :iance -1 :iar> -1 :ias 3 :ias> 3 :iasi 2 :iasis 2 :iat 2 :iated -1 :iati 2
:iatic 1 :iatin 2 :iatiq 1 :iato 1 :iator 1 :iatr -1 :ibb 2 :ibber 1 :ibbl 3 :ibble 2 :ibbli 1 :ible> -1 :ibr -2 :ibra
-1 :ibt> -1 :ibts 1 :ibts> 1 :ibu 1 :ibul 1 :ibula 1 :ic> -1 :ical -1 :ical> -1 :icati -1 :iceb -1 :icebo -1 :iced 5
:iced> 5 :icep -2 :iceps -2 :ichs 1 :ichs> 1 :icht 1 :icht> 1 :ici 1 :icia -1 :icia> -1 :icid 1 :icide 1 :icina -1
:icity 1 :icke -1 :icken -1 :icket -3 :ickl 2 :ickle 1 :ickly 1 :icks -3 :icks> -3 :icl -1 :icle -1 :ico -1 :ico> -1
:icol -1 :icolo -1 :icos> -1 :icou 1 :icou> 1 :ict -3 :ictu -1 :ictur -1 :icu 1 :icul 1 :icula 1 :icy 1 :icyc 1 :icycl
1 :idas -1 :iday> -1 :idays 1 :idd 1 :iddin -1 :iddl 2 :iddle 1 :ide> 1 :idea -1 :ideas -1 :ided 3 :ided> 3 :idee -1
:idees -1 :iden> 1 :idenc 1 :ideo -1 :ideo> -1 :ider -1 :idg 1 :idge 1 :idge> 1 :idi> 1 :idk 3 :idk> 3 :idos 1 :idos>
1 :idt -2 :idth -2 :idth> -2 :idu 1 :idur 1 :idura 1 :idw 1 :idwi 1 :idwif 1 :ieb 1 :iebr 1 :iebre 1 :ied -1 :ied> -1
:iefer 1 :ieg 2 :ieg> 2 :iege 1 :iegen 1 :iehe -1 :iehen -1 :iein 1 :ieinh 1 :iel -3 :iel> -1 :ield -1 :ield> -1 :iele
-1 :ielen -1 :iem> -1 :ien -1 :ien> -2 :ienc -1 :ience -1 :iend -1 :ienda -1 :iene 1 :iene> 1 :ier 1 :ier> 1 :iera 1
:iera> 1 :ieren -1 :ieres -1 :iero> -1 :ies -3 :ies> -3 :iest -1 :iest> -1 :iety -2 :iety> -2 :ieu> 1 :iev -1 :ieval
-1 :ieve -1 :ieve> -1 :iews -1 :iews> -1 :if> -1 :ifa -1 :ife 1 :ife> 2 :iff -1 :iff> -1 :ifi -2 :ifi> -2 :ific -2
:ifica -2 :ifs -1 :ifs> -1 :ift 2 :ifte 7 :ifted 4 :iftee 1 :ifty -1 :ifty> -1 :ig> 1 :iga> 2 :igad -2 :igada -2 :ige
1 :igent -1 :iger> 1 :iges 1 :igest 1 :igg -1 :iggl -3 :iggle -3 :igh 1 :igh> 2 :ighb -1 :ighbo -1 :ight 1 :ighte -1
:ightn 3 :ights 1 :ighty 1 :igi 1 :igid 2 :igid> 2 :ign -2 :igne -2 :igned -2 :igni -1 :igno -1 :igo 2 :igo> 1 :igor 1
:igors 1 :igr -1 :igra -1 :igrat -2 :igs -1 :igt 1 :igt> 1 :igu -1 :igua -1 :igual -1 :igue -1 :iit -1 :iit> -1 :ike 1
:ike> 1 :ild -1 :ild> -1 :ile> 1 :iled -1 :iled> -1 :iles -1 :iles> -1 :ilet 1 :ilet> 1 :ilfe -1 :ilfe> -1 :ilha> 1
:ilhas -1 :ilia 1 :ilia> 1 :ilieu 1 :illan -1 :ille -2 :illed -2 :iller -1 :illi 1 :illia -1 :illin 1 :ills 2 :ills> 2
:illy 1 :illy> 1 :ilm -2 :ilm> -2 :ilos 1 :ilos> 1 :ils -2 :ils> -2 :ilt> -2 :ilte -1 :ilti 1 :iltin 1 :ilu -1 :ilur
-1 :ilure -1 :ima> 2 :imagi -1 :iman -1 :imat -1 :imati -1 :imb 1 :imb> 1 :imer -1 :imer> -2 :imes 1 :imest 4 :imez -1
:imezo -1 :imid 1 :imido 1 :imin -1 :iming -1 :imits 1 :imme> -1 :immu 1 :immun 1 :imply -1 :impo 1 :impor -1 :impos 3
:impre -1 :ims> -1 :imse 2 :imsel 2 :in> 1 :ina -1 :ina> -1 :inai -1 :inan -1 :inanc -1 :inar 1 :inary 1 :inas -1
:inas> -1 :inb -1 :inbo -1 :inbox -1 :inc 2 :inca -2 :incan -2 :ince 2 :ince> 2 :incha 4 :inche -1 :inchy -1 :incis 1
:incl 1 :inclu 1 :incom -1 :ind -1 :ind> -1 :inda 1 :inda> 3 :indi 2 :indig 1 :indin 1 :indl -1 :indo -1 :indr -2
:indro -1 :inds 3 :inds> 2 :inec 2 :inect 2 :ined 1 :ined> 1 :inem -1 :inen 1 :iness 1 :ineu 2 :ineum 2 :info -1
:infor -1 :inga 1 :inge> -1 :ingit -1 :ingl 1 :ingli 2 :ingly 1 :ings -1 :ings> -1 :ingu -1 :ingue -1 :ini -2 :inic -2
:inic> -1 :inio -1 :inir 1 :inir> 1 :inj 1 :ink 3 :inke 1 :inke> 1 :inker 1 :inkes -1 :inki 3 :inkin 2 :inks 2 :inks>
2 :inl 1 :inli 1 :inlic 1 :inn> 2 :innit -1 :inque -1 :inse -1 :insen -1 :insi 2 :insid 2 :inst> 1 :inste -3 :insup 1
:int -1 :int> 1 :inta -1 :inte -1 :inte> 1 :inter -3 :inti -1 :intim 1 :intin -1 :intm -1 :intme -1 :ints -2 :ints> -2
:intu -1 :intur -1 :inue> 1 :inv -2 :invo -1 :invoi -1 :io> -2 :iod -3 :iod> -3 :iona -1 :ional -1 :ione -1 :ioni -1
:ionin -1 :ions 1 :iop 1 :ios -1 :iosi -2 :iosis -1 :iot -1 :iou -1 :ious -1 :ious> -1 :ip> -1 :ipel -2 :ipeli -2
:iper 2 :iper> 2 :ipi 2 :ipin 2 :iping 2 :ipp 1 :ippe 1 :ipped 1 :ipps -1 :ipps> -1 :ips -1 :ips> -1 :ipto 1 :iptoe 1
:ique -1 :iqui 1 :iquid 1 :ir> -1 :ira> -1 :irant 1 :irb 1 :irbe 1 :irbel 1 :ircl 1 :ircle 1 :irco -1 :ircon -1 :ircu
-1 :ird 3 :ird> 2 :irdl 2 :irdle 1 :ire> 1 :irec -2 :irect -2 :ired -1 :ired> -1 :irem -1 :ireme -1 :iril 1 :irilh 1
:irlf 1 :irlfr 1 :iron -1 :iron> -1 :irop 2 :iropr 2 :irou 1 :irou> 1 :irt -1 :irth -1 :irth> -1 :irti -1 :irtie -1
:iru -1 :irus -1 :irus> -1 :is> 1 :isage 1 :isal -2 :isali -1 :isap 1 :isapp 1 :isc 2 :isce 3 :iscec 3 :isch 1 :iscom
1 :iscor -1 :isdo -1 :isdom -1 :ised -1 :ised> -1 :isg -1 :ish 1 :ish> 2 :ishi 2 :ishin 2 :ishw -1 :ishwa -1 :isin -2
:ising -2 :isio 1 :isio> -2 :ision 3 :isit -1 :isk 1 :isn -1 :isnt -1 :isnt> -1 :iso 2 :isol 1 :isolo 1 :ison 2 :isone
1 :isor 1 :isp -2 :ispa -1 :issa -1 :issi 3 :issim 1 :issin -1 :issio 4 :isson 2 :issus -1 :ist -1 :ist> -2 :ista -1
:isted 2 :isten -1 :isti 1 :istin 1 :isto 1 :isto> 1 :isty 2 :isty> 2 :itad 1 :itals 1 :itari -1 :itch> -1 :itche 2
:itchi -1 :itd 1 :itde 1 :itdem 1 :ite -1 :ited -1 :ited> -1 :itee -1 :itee> -1 :iter -1 :itera -1 :ithe 2 :ither 2
:ithi -1 :ithin -1 :itho 1 :ithou 1 :itic -1 :itica -1 :itie> 1 :itle 1 :itle> 1 :itlic 1 :itn -1 :itne -1 :itnes -1
:itor -1 :itres -1 :itri 1 :itrin 1 :its 1 :its> 1 :itta 1 :ittag 1 :itten 4 :itter -1 :itu -1 :itus -2 :itus> -2 :ity
-1 :ity> -1 :itz> -1 :iu> -1 :iud -1 :iudo -1 :iudo> -1 :ium 1 :ium> 1 :ius -2 :ius> -2 :ivat 1 :ivate 2 :ivati -1
:ive 1 :ive> 1 :iven -1 :iven> -1 :iveri 2 :ivi 2 :ivia -1 :ivia> -1 :ivin 1 :iving 1 :ivio 1 :ivio> 1 :ivo 1 :ivo> 1
:ivor 1 :ivor> 1 :ixed -3 :ixed> -3 :ixes 4 :ixes> 4 :ixi> 1 :ixin -1 :ixing -1 :ixo 1 :ixo> 1 :ixte 1 :ixtee 1 :iya 1
:iya> 1 :iz> -1 :iza -1 :ize 1 :ize> 1 :izes 1 :izes> 1 :izi 2 :izin 1 :izing 1 :jac -2 :jack -1 :jad 1 :jado 1 :jado>
1 :jah -1 :jahr -1 :jahre -1 :jai 1 :jaj -1 :jaja -1 :jaja> -1 :jam 2 :jama 2 :jamai 1 :jamas 1 :jamb 2 :jambe 2 :jan
-1 :jand 1 :jando 1 :janu -2 :janua -2 :jard -1 :jardi -1 :jas -2 :jas> -2 :jat 2 :jatt 2 :jatte 2 :jav 2 :java 2
:javai 1 :jaw 1 :jaw> 1 :je> 1 :jecte -1 :jecti 2 :jede 1 :jeder 1 :jefe 1 :jefe> 1 :jel -1 :jell -1 :jelly -1 :jeta 1
:jeu 1 :jeud 1 :jeudi 1 :jip -1 :jir -2 :jira -2 :jira> -2 :jo> -2 :job -1 :jobs -1 :jobs> -1 :jok -2 :joke -1 :joki
-1 :jokin -1 :jolt 1 :jolt> 1 :jou 1 :jour 1 :jour> 1 :journ -3 :jours 4 :jud 1 :judo 1 :judo> 1 :jumb 3 :jumbl 3
:jump> 1 :junt 1 :junto 1 :jury 1 :jury> 1 :juste -2 :justm 1 :kac 1 :kach 1 :kache 1 :kag 1 :kage 1 :kage> 1 :kal 1
:kalt 1 :kam 1 :kam> 1 :kara -1 :karao -1 :kat -1 :kau 1 :kaum 1 :kaum> 1 :kda -1 :kday -1 :kdays -1 :kdo -1 :kdow -1
:kdown -1 :kee 1 :keen -2 :keen> -2 :keep 3 :keep> 2 :keepe -1 :keeps 2 :kein> -1 :keins -1 :kele 1 :kelet 1 :kend -1
:kends -3 :kenn -1 :kens 1 :ker 1 :ker> 2 :kerb 1 :kerb> 2 :kere -1 :kered -2 :kers 1 :kers> 1 :kery -1 :kery> -1 :ket
-5 :ket> -3 :keti -1 :ketin -1 :kett -1 :kettl -1 :key 1 :keyh 1 :keyho 1 :keys 1 :keys> 3 :ki> -1 :kic -1 :kick -1
:kick> -2 :kicke -1 :kie 1 :kief 1 :kiefe 1 :killi 1 :kin> 4 :kind -1 :kinda 3 :kinde -1 :kine -1 :kine> -1 :kinn> 1
:kip -1 :kipp -1 :kippi -2 :kit 1 :kitc 1 :kitch 1 :kk> -2 :kkk -2 :kkk> -2 :kkkk -1 :klar -2 :kled 1 :kled> 1 :klei
-1 :klein -1 :klic -2 :klich -1 :klin 2 :kling 2 :klo> 1 :klog -1 :klog> -1 :kly 3 :kly> 3 :kma 1 :kmat 1 :kmate 1
:kms 1 :kms> 1 :kna -1 :knac -1 :knack -1 :kneel -2 :knees -1 :knic 1 :knick 1 :knif -1 :knife -1 :knitt -2 :knoc 1
:knock 1 :knot -3 :knot> -2 :knots -1 :know 1 :know> 1 :known 1 :knows -1 :kol 1 :kom 1 :komm 1 :kommt 1 :kopfs 1 :kou
-3 :kout -3 :kout> -3 :kra -2 :kraf -2 :kraft -2 :krie 1 :krieg 1 :krun -1 :krun> -1 :ks> 2 :ksa -1 :ksac -1 :ksack -1
:ksi 1 :ksid 1 :kside 1 :kta -1 :kull 1 :kull> 1 :kun 1 :kund 1 :kunde 1 :kup> -2 :kups 1 :kups> 1 :kur -2 :kurz -1
:labe -3 :label -3 :labl 1 :lac 1 :lace 2 :lacem 1 :laces 1 :lach 1 :lache 1 :lad 1 :lades 1 :lady 1 :lady> 1 :lag -1
:lag> -1 :laga -1 :lags -3 :lags> -3 :lah -1 :lahm -1 :lai -2 :laim -3 :laim> -1 :laims -1 :lain -1 :lain> -2 :laine 1
:laini -1 :lam 1 :laman -1 :lambu 1 :lame -1 :lami 1 :lamin 1 :lamm 2 :lammy 2 :lamp> 1 :lan 1 :lan> 1 :lanco 1 :land
3 :land> -1 :lande 4 :lane -1 :lane> -2 :lang -2 :lange -1 :lanke 1 :lanks -1 :lanne -1 :lanni 1 :lano 3 :lanom 3
:lant -1 :lanta -1 :lants -1 :lappi 1 :laps 2 :laps> 2 :lapsi 1 :lar 1 :lar> 1 :lared 1 :lares -1 :las -1 :lass -1
:lasse -1 :lassi -4 :lasts -1 :lat> 1 :lata -2 :late> -2 :latel 6 :later -1 :lates -1 :latf 1 :latfo 1 :lati -1 :latin
-1 :latio -1 :latm 1 :latma 1 :lato -4 :lator -3 :lats> -2 :latt> -1 :lau -1 :lauft 1 :laug -3 :laugh -3 :launc -2
:laund 1 :lauto 1 :lav 1 :lavr 1 :lavra 1 :law> -1 :lax -1 :laxa -1 :lay> -3 :laye -2 :layed -2 :lays 2 :lays> 2 :lb>
1 :lba -1 :lbei -1 :lbein -1 :lben 1 :lben> 1 :lbo -1 :lbow -2 :lbow> -2 :lce 2 :lch -1 :lchai -1 :lche -1 :lche> -1
:lci 1 :lciu 1 :lcium 1 :lco 1 :lcom 1 :lcome 1 :lcu -1 :lcul -1 :ld> -1 :lda 1 :lde -3 :lden -1 :lden> -1 :lder -3
:lder> -1 :lders -1 :ldn 1 :ldnt 1 :ldnt> 1 :ldo -3 :ldo> -1 :lds 1 :lds> 1 :ldv -1 :ldve -1 :ldve> -1 :le> 1 :lea -2
:lead> -1 :leafl -1 :leaka 1 :lean -1 :leane -1 :lear -1 :leare -1 :leas -1 :leav -1 :leavi -1 :leba 2 :lebar 1 :lebel
-1 :leben 1 :lebr -1 :lebra -1 :lechi -1 :lecr -1 :lecra -1 :lect 2 :lectr 3 :led -1 :led> -1 :lee -1 :lee> 1 :leed -1
:leeds -2 :leep -1 :leep> -1 :leepi -1 :leepy 1 :lef 1 :left 1 :left> 2 :leg 2 :leg> 2 :lega -1 :legac -2 :legal -1
:lege> 1 :legg -1 :legge -1 :legs 1 :legs> 1 :lei -1 :leic -2 :leich -1 :lein -1 :leine -1 :leis 1 :leit 1 :leite 1
:len> 1 :lence -1 :lenco 1 :lenda -1 :lendr 1 :leng -1 :lenk> -1 :lent 2 :lenti 1 :lentr 1 :leo -2 :leo> -1 :lepa 2
:leph 1 :lepha 1 :lept -3 :lept> -3 :ler -1 :ler> -1 :les -1 :les> -2 :lesta -1 :letel -1 :leto> -1 :leton 1 :lets 1
:lets> 1 :leur> 2 :leure -1 :leva> 1 :levan -1 :level -1 :lew 1 :lew> 1 :lexe -2 :lexes -2 :lexo 1 :lexor 1 :ley 1
:ley> 1 :lf> 3 :lfe -2 :lfe> -1 :lfr 2 :lfri 1 :lfrie 1 :lgar -1 :lgo -1 :lgo> -2 :lgue -1 :lguem -1 :lgum> 1 :lha> 1
:lhas -2 :lhas> -2 :lhi -1 :li> -1 :lia> 1 :liac 2 :liac> 2 :lian -1 :liant -1 :lib -1 :libr -1 :lic> -1 :lich 1
:lich> 1 :licks -4 :licky 1 :lict -1 :lida -1 :liday -1 :lide -1 :lide> -1 :lie -1 :lie> -1 :lieg 1 :liege 2 :lien -1
:lient -1 :lies -1 :lies> -1 :lieu 1 :lieu> 1 :lieve -1 :lif 1 :life 1 :life> 1 :lifte 4 :lig> -1 :ligh 1 :light 1
:lign -2 :ligne -1 :lik 1 :like 1 :like> 1 :lim 2 :limb 1 :limb> 1 :limm 1 :limme 1 :lin 1 :lin> 1 :lindi 1 :linds 2
:line -2 :line> -3 :lines -1 :ling 1 :ling> 1 :lini -1 :linic -1 :link 1 :linke 1 :links 1 :lint -1 :lints -1 :lio -4
:lio> -2 :lios -1 :liosi -1 :lipp 1 :lippe 1 :lips 1 :lips> 1 :liqui 1 :lise 2 :lise> 1 :lised 1 :lisio 1 :list -1
:list> -1 :liste -1 :lists -1 :lite> 2 :liter -1 :liti 1 :litis 2 :litl 1 :litle 1 :litti 2 :liv 2 :live> 2 :lived -1
:liver -2 :livi 3 :livin 2 :livio 1 :liz -1 :liz> -1 :lki 1 :lkin 1 :lking 1 :ll> -1 :lla 1 :llab 1 :llabl 1 :llai 1
:llap 1 :llaps 1 :llar> 2 :llb -2 :llbe -1 :llbei -1 :lle> -1 :llea 1 :lleag 1 :lled -1 :lled> -1 :llege 1 :llen 1
:llen> 2 :ller> -1 :lleva 2 :lli 1 :llia -1 :llian -1 :llig -1 :llig> -1 :llin 1 :llin> 1 :lling 1 :llis 1 :llisi 1
:lloo 1 :lloon 1 :llou -1 :llow 1 :llowe 3 :llowi 1 :llr 1 :lls 1 :lls> 1 :llt -2 :llt> -1 :lm> -1 :lme 1 :lmet 1
:lmet> 1 :lmi -2 :lmin -2 :lming -2 :lnu -1 :lnut -1 :lnut> -1 :loat -2 :loate -2 :lock> 1 :lockd -1 :lof 2 :loft 2
:loft> 2 :log -3 :log> -4 :logi -1 :logis -1 :logo -1 :logo> -1 :logs -1 :logs> -1 :loi 1 :loin 1 :loin> 1 :loj -2
:lol -3 :lol> -4 :loma 1 :loma> 1 :lond -2 :londo -2 :long -1 :longe -1 :longs 1 :longt -1 :lonn 1 :lonne 1 :looke -1
:looks 2 :loom -1 :loon 1 :lop 2 :lop> 1 :lopa -1 :lopat -1 :lope> 1 :lopp 2 :loppy 2 :lops 3 :lops> 2 :lopsi 1 :loq 1
:loqu 1 :loque 1 :lor -1 :lor> 1 :lord -1 :lordo -1 :lori -1 :lorie -1 :los 1 :losed 2 :loses -4 :loset 2 :losi 3
:losin 2 :losio 1 :loss 1 :loth 1 :lothe 1 :lou> 2 :louc -2 :louch -2 :lour> 2 :loves 1 :low 1 :low> 1 :lowe 1 :lowed
2 :lowis 1 :lowr -2 :lowr> -2 :lp> -1 :lpe> 1 :lped -1 :lped> -1 :lqu 1 :lque 1 :lri 2 :lrig 2 :lrigh 2 :ls> -1 :lsa 1
:lsau 1 :lsaul 1 :lsc -1 :lsch -1 :lsche -1 :lse 1 :lse> 1 :lses 1 :lses> 1 :lsi 1 :lsin 1 :lsing 1 :lso 1 :lso> 1
:lsy -1 :lsy> -1 :lt> -1 :lta -1 :ltar -2 :ltar> -2 :lter 1 :lth -2 :lthy -2 :lthy> -2 :lto -1 :lts -1 :lts> -1 :lu>
-1 :lua -1 :lucke 1 :lud 1 :lude 1 :luded 1 :lue 2 :lue> 1 :luf 1 :luft 1 :luft> 1 :lug> 1 :lugg -1 :luggi -1 :lui 1
:luid 1 :luid> 1 :lum 1 :lumbe -2 :lumn> -2 :lumna 2 :lumpe -1 :lums 2 :lumsy 2 :luna 2 :luna> 2 :lunt -1 :lunte -1
:lup 1 :lupu 1 :lupus 1 :lur 1 :lure -1 :lure> -2 :lurr 1 :lurre 2 :lurri 2 :lus 1 :lus> 1 :luss> 1 :lut -1 :lute -4
:lute> -2 :luteo -1 :lutt 1 :lutte 1 :lux -1 :lux> -2 :luz 1 :lva 1 :lva> 2 :lve -2 :lved -2 :lved> -2 :lves -2 :lves>
-2 :lvis 2 :lvis> 2 :lwa -2 :lway -2 :lway> -1 :lways -2 :lymph 2 :lympi -2 :ma> 2 :mache -1 :machi -1 :macho 1 :mack
1 :macke 1 :mad -1 :made -1 :made> -1 :madr 1 :madru 1 :magic 1 :magin -1 :mail -1 :mails -1 :main> -2 :maine 3 :mais
1 :mais> 1 :mala 1 :male -1 :malle 1 :manan 1 :manas 2 :manc -1 :manch -1 :mand -2 :mand> -1 :manda -2 :mandi 1 :mando
-1 :mane -1 :manec -1 :manej -1 :manh 3 :manha 2 :mano 2 :mano> 1 :manos 1 :mant -2 :many -1 :many> -1 :mao 1 :maos 1
:maos> 1 :map -1 :map> -3 :mara -4 :marat -2 :marc 2 :march 2 :mari 1 :marin 1 :mark -1 :marke -1 :mary -1 :mary> -1
:mas 1 :masc 1 :mass 1 :massa 1 :mata> -1 :matc -2 :match -2 :mate 3 :mate> 3 :mato 2 :matoi 1 :mau -1 :maz -1 :mazi
-1 :mazin -1 :mb> 2 :mbag 2 :mbago 2 :mbar -1 :mbas 1 :mbas> 1 :mbe> 4 :mbem 1 :mbem> 1 :mber -2 :mbers -3 :mbes 1
:mbes> 1 :mbi -1 :mbia -3 :mbian -1 :mbie -1 :mble 1 :mble> 1 :mbled 1 :mbles 1 :mbri 1 :mbro -4 :mbro> -1 :mbros -2
:mbs -3 :mbs> -2 :mbst -1 :me> 1 :mea -1 :mean -2 :mean> -2 :meant -3 :mech -2 :mecha -2 :meco 1 :mecou 1 :med -2
:meda -2 :medal -1 :medic -1 :medie -1 :medio 1 :medy -2 :medy> -2 :mee -2 :meet -2 :meeti -1 :mei 2 :mei> 2 :meine 1
:meio 2 :meio> 2 :mela 3 :melan 3 :mell> -1 :mells 1 :melti -1 :mem -1 :memo -4 :memoi -1 :memor -2 :men -1 :men> -2
:mend> 1 :mende -1 :meni -1 :menin -1 :mens 1 :ment -1 :menti -1 :meof -1 :meoff -1 :meos -1 :meos> -1 :merg -3 :merge
-3 :mert 1 :mert> 1 :merz 2 :merz> 2 :merzt 1 :mes 2 :mese 1 :meses 1 :messa -1 :messe 1 :mest 4 :meste 9 :mestr -1
:meta 1 :mete 1 :meter 2 :meth -1 :methi -1 :meti 1 :metr 2 :metre 3 :metri -1 :metro 1 :mets -1 :mets> -1 :meu 1
:meu> 1 :mezo -1 :mezon -1 :mho 2 :mhol 2 :mhole 2 :mi> 3 :mic -2 :mic> -3 :mich -1 :mich> -1 :mid 2 :mida 1 :midd 1
:middl 1 :midn -1 :mido> -2 :midos 1 :midw 1 :midwi 1 :mier 2 :mies -2 :mies> -2 :mig -1 :migr -1 :migra -1 :milia 1
:milie 1 :milin -1 :mily 1 :mily> 1 :min> -1 :mina -1 :mind -2 :mind> -4 :minde 1 :mine> -1 :minec 2 :mint 3 :mint> 3
:mir> 1 :misal -1 :miss 1 :misse 1 :missi 4 :missu -1 :mit 2 :mita 1 :miti 2 :mitin 2 :mits 1 :mits> 1 :mitt 2 :mitta
1 :miu -1 :miud -1 :miudo -1 :mj> 1 :mle -1 :mles -1 :mless -1 :mman -1 :mmand -1 :mmat 2 :mmate 1 :mme> 1 :mmen> -1
:mmend 1 :mmer> 1 :mmert 1 :mmet -2 :mmetr -2 :mmie -2 :mmies -2 :mmn 1 :mmne 1 :mmnes 1 :mmo -1 :mmon -1 :mmon> -1
:mmt 1 :mmt> 1 :mmun 1 :mmy 1 :mmy> 1 :mn> -1 :mna 2 :mna> 2 :mne 1 :mnes 1 :mness 1 :mo> 1 :mob 1 :mobi 1 :mobil 1
:mod -1 :model -2 :modu -1 :modul -1 :moid -1 :moida -1 :moir -1 :moire -1 :moit 1 :moiti 1 :moja 1 :mok 1 :moke 4
:moker 3 :moki -1 :mokin -1 :mol 2 :mol> 1 :mole> 1 :moles -1 :moll 1 :molle 1 :momet 1 :mon 1 :money 1 :mont 1 :monta
-1 :monte 1 :month 2 :monts 1 :moo -1 :mood -1 :mood> -1 :mop -3 :mopl -2 :mopla -2 :morad 2 :mori -1 :moria -1 :morn
1 :morni 1 :morr -1 :mort 1 :mort> 1 :morti 1 :mory -1 :mory> -1 :mos -3 :mos> -4 :most -1 :most> -1 :moth -1 :mothe
-1 :moto 4 :moto> 1 :motor 2 :mour -1 :mous -2 :mouse -1 :mousi -1 :mout 3 :mouth 3 :move 1 :moved 1 :movem 1 :mover
-1 :movi -2 :movin -2 :mpe> 1 :mped -2 :mped> -2 :mper 2 :mpera 2 :mph 1 :mpho 2 :mphom 2 :mpic -1 :mpics -1 :mpl -2
:mpla -2 :mplai -2 :mplet -1 :mply -1 :mply> -1 :mpo 1 :mpo> -1 :mpol 1 :mpoli 1 :mpor -1 :mport -1 :mpos 3 :mposs 3
:mpri 1 :mprim 1 :mps -1 :mps> -1 :mptie 2 :mpto -1 :mptom -1 :mptyi 1 :mpy -2 :mpy> -2 :ms> -3 :mse 2 :msel 2 :mself
2 :msg 1 :msg> 1 :mstr -2 :mstri -2 :msy 2 :msy> 2 :mtb 1 :mtb> 1 :mudd 1 :muddl 1 :mude -2 :mude> -2 :mugs 1 :mugs> 1
:mui 2 :muit 2 :muito 2 :mul -1 :mun 1 :mund 1 :munec -1 :munt 2 :mura -1 :mural -1 :mus -3 :musc -2 :muscl -1 :muscu
-1 :musi -1 :music -1 :musk -2 :muske -1 :mys 1 :myse 1 :mysel 1 :nacht 1 :nack -1 :nacke -1 :naes 1 :naest 1 :nagem 1
:nah> 1 :nai -2 :nais -1 :naiss -1 :naj -1 :nali 1 :naliv 1 :nally -1 :nam -1 :name -2 :name> -1 :nan 1 :nan> 1 :nanc
-1 :nance -4 :nant 1 :nant> 1 :nao 1 :nao> 1 :nap -1 :nappe -1 :nappy 1 :napr 1 :napro 1 :nar 1 :narb 1 :narbe 1 :narr
1 :narri 1 :nary 1 :nary> 1 :nas> 1 :nase -1 :nase> -1 :nass 1 :nast -1 :nasty -1 :nate 1 :nate> 3 :nated -1 :natio -1
:nato -2 :natom -2 :nau 1 :nauf -1 :nauff -1 :naus 4 :nause 4 :naz 1 :nbe 1 :nbea 1 :nbear 1 :nbo -2 :nbox -1 :nbox>
-1 :nbr -2 :ncan -1 :ncant -2 :nce> -2 :ncer 3 :ncer> 3 :nch -1 :nch> -1 :ncha 2 :nchad 3 :nche -2 :nche> -1 :nches -1
:nchi -1 :nchin -2 :nci -1 :ncie -1 :ncien -3 :ncin -1 :ncing -1 :ncis 1 :ncisi 1 :nclu 1 :nclud 1 :nco 2 :nco> 1
:ncol 1 :ncol> 1 :ncom -1 :ncomi -1 :ncon 2 :ncont 1 :nd> 1 :nda> -1 :ndai 1 :nday> 1 :ndays -2 :nded 1 :nded> 1
:ndent -1 :ndenw 1 :nderc 1 :nderf -1 :nders 1 :ndert -1 :ndf -2 :ndg -1 :ndge -1 :ndgel -1 :ndib 1 :ndibu 1 :ndig 1
:ndige 1 :ndin> 1 :ndl -1 :ndle -1 :ndle> -4 :ndleb 1 :ndm -4 :ndma -1 :ndma> -1 :ndmo -2 :ndmot -2 :ndoe -2 :ndoes -2
:ndol -1 :ndom> 1 :ndon -3 :ndon> -3 :ndor> -1 :ndorm 1 :ndpa> 1 :ndrai -1 :ndre -1 :ndre> -1 :ndrom -1 :ndron 1 :ndry
1 :ndry> 1 :nds 1 :nds> 1 :ndsc 1 :ndur -1 :ndurc -1 :ndwic -1 :ndwr 2 :ndwri 2 :ndy> -1 :ndyl 2 :ndyli 1 :ne> 1 :neat
2 :neath 2 :neau 1 :neau> 1 :neb 1 :nebe 1 :neben 1 :nec 1 :neca -1 :necas -1 :neci -1 :neci> -1 :neck 1 :neck> 1
:nect 1 :necti -1 :necto 2 :nee -1 :need> -1 :neede 1 :needi 1 :neel -2 :neel> -1 :neeli -1 :nees -1 :nees> -1 :nef -1
:nehme 1 :neig -1 :neigh -1 :nein -1 :nein> -1 :neit 1 :neith 1 :nej -1 :nem -2 :nem> -1 :nentl 1 :ner -2 :ner> -1
:nera -2 :neral -2 :nerg -1 :nergy -1 :ners -2 :ners> -2 :nes 1 :nes> -1 :nesd 2 :nesda 2 :ness 1 :ness> 1 :nest 2
:nest> 1 :netw -3 :netwo -3 :neum 1 :neum> 2 :neuro -2 :new> 1 :nex -1 :nexpl 1 :next -1 :next> -1 :nfan 1 :nfil 1
:nfit -1 :nfit> -1 :nfle 3 :nfle> 2 :nfli -1 :nflic -1 :nform -1 :nft -1 :nfte -1 :nfu 1 :nfus 1 :nfuse 1 :nge -1
:ngen -1 :ngeno -1 :ngero -1 :nges -1 :nges> -1 :ngin 1 :ngine 1 :ngit -1 :ngiti -1 :ngl 1 :ngle> 2 :ngles -1 :ngli 1
:nglin 2 :ngly 1 :ngly> 1 :ngra -2 :ngrat -1 :ngs -1 :ngs> -1 :ngt> 2 :ngte -1 :ngtem -1 :ngu -1 :ngui -1 :nguin -1
:nha 1 :nha> 1 :nhalb 1 :ni> -1 :nia> 1 :niat -1 :niate -1 :nic> -4 :nich 1 :nicht 1 :nie -1 :nie> 1 :nier -1 :niere
-1 :nies -1 :nies> -1 :nife> 1 :nig 2 :nigg -2 :niggl -2 :nigh 2 :night 2 :nim -1 :nin 1 :ninet 1 :ning> 1 :ningi -1
:nings -1 :nio -2 :nion -1 :nip 1 :nipe 2 :niper 2 :nir 1 :nir> 2 :nis> 1 :nish -1 :nish> -1 :niso 2 :nisol 1 :nison 1
:niste 1 :nit -1 :nit> 1 :nita 3 :nital 2 :niti -1 :nitt -3 :nitti -2 :nitu -2 :nitus -1 :niu 1 :nius -1 :nius> -1
:nix -1 :nix> -1 :njo> -1 :njury 1 :nke 1 :nken 1 :nken> 1 :nker 2 :nker> 2 :nkes -1 :nkes> -1 :nki 3 :nkin 2 :nking 2
:nkles -3 :nkr 1 :nli 1 :nlic 1 :nlich 1 :nly -1 :nly> -1 :nma -2 :nna 2 :nna> 3 :nne -1 :nnea 1 :nneau 1 :nner -1
:nners -1 :nnis -1 :nnis> -1 :nnit -1 :nnitu -1 :nnou -1 :nnoun -1 :nnue> 1 :noc 2 :noch 1 :noche 2 :nock 1 :nod> 1
:node -1 :node> -1 :noire -1 :noit 1 :noite 1 :nol 2 :noma 4 :noma> 3 :nomic -1 :nomm -1 :nomme -1 :non -1 :none -2
:none> -4 :nonse 1 :noo -1 :noon -1 :noon> -1 :nooz -1 :nooze -1 :nop -1 :nope -3 :nope> -3 :nor -1 :nore -1 :nore> -1
:nose> -1 :nosed 1 :nosi 1 :nosis 1 :noteb -1 :notes 1 :nothe -2 :notic 1 :notif -3 :nots -1 :nots> -1 :noug 1 :nough
1 :noun -1 :nounc -1 :nous -1 :nous> -1 :nova 1 :nova> 1 :novel -1 :novoc 1 :now 1 :now> 1 :nowh 4 :nowhe 4 :nown 1
:nown> 1 :nows -1 :nows> -1 :nqu 1 :nqua 1 :nquan 1 :nqui> -2 :nread -1 :nsa 1 :nsac 1 :nsao 1 :nsao> 1 :nsat 1 :nsati
1 :nsc 1 :nschm 1 :nse -1 :nses -1 :nses> -1 :nsib -4 :nsibl -4 :nsid 2 :nside 2 :nsil -1 :nsio -2 :nsion -2 :nsit 2
:nsity 1 :nsol -1 :nspl 1 :nspla 1 :nst 1 :nst> 1 :nsta 3 :nstai 1 :nstan 2 :nstr 1 :nsup 1 :nt> 2 :nta -4 :ntab -1
:ntaci 1 :ntact 1 :ntad -1 :ntado -2 :ntag -1 :ntal -2 :ntal> -2 :ntan -2 :ntand -2 :ntao -1 :ntao> -1 :ntar -1 :ntar>
-1 :ntarm -1 :ntat -1 :ntati -1 :nte> 2 :nted 1 :nted> 1 :ntee -3 :nteen -1 :nteer -1 :nten> 1 :ntent -2 :nteo 1
:nteon 1 :nter -1 :ntere -2 :nterm 1 :ntero 1 :nters -1 :ntert -2 :nterv -2 :ntes 2 :ntes> 2 :nth 2 :nth> 1 :nths 3
:nths> 3 :nthu -1 :nthus -1 :nti> 7 :ntier 1 :nties -2 :ntif -1 :ntima 1 :ntine 1 :nting -1 :ntio -2 :ntion -2 :ntli
-1 :ntlic -1 :ntm -1 :ntme -1 :ntmen -1 :nton 1 :nton> 1 :ntory -1 :ntos -2 :ntos> -2 :ntou 1 :ntra -1 :ntra> -1
:ntrai -1 :ntral 1 :ntrat -1 :ntre 1 :ntry -1 :ntry> -1 :nts -1 :nts> -1 :ntu -1 :nu> 1 :nua -2 :nuar -2 :nuary -2
:nuca 1 :nuca> 1 :nud -2 :nudg -2 :nudge -2 :nue> 2 :nui 1 :nuit 1 :nuit> 1 :nul -2 :null -1 :num 2 :num> 2 :numb 1
:numb> 2 :numbe -3 :numm 1 :nummn 1 :nun 1 :nunc 1 :nunca 1 :nuq -1 :nuqu -1 :nuque -1 :nur -1 :nur> -1 :nus 1 :nus> 1
:nut> -1 :nve -1 :nver -1 :nvie 1 :nvie> 1 :nvo -1 :nvoi -1 :nvoic -1 :nwi 1 :nwir 1 :nwirb 1 :nxi -1 :nxio -1 :nxiou
-1 :nyb 2 :nybo 2 :nybod 2 :nyh -1 :nyho -1 :nyhow -1 :nym 2 :nymo 2 :nymor 2 :nzi -1 :oak 1 :oake 1 :oaked 1 :oal -1
:oam> 1 :oar -1 :oard -1 :oard> -1 :oars 1 :oarse 1 :oast> -1 :oasti 2 :oate -1 :oated -1 :ob> -1 :oba 3 :obab 3
:obabl 3 :obbi 1 :obbin 1 :obe> -2 :ober 1 :ober> 3 :obi 1 :obil 1 :obre -1 :obre> -1 :obv -2 :obvi -2 :obvio -2 :oca
1 :ocai 1 :ocain 1 :occ 1 :oce -1 :oces -1 :ocess -1 :och 2 :oche 1 :oche> 3 :ochen -1 :ocia -1 :ock> 1 :ockd -1
:ockdo -1 :ocks 1 :ocks> 1 :ockt -1 :ockta -1 :ockw -1 :ocor -1 :ocorr -1 :octob 1 :octor -1 :ocu -3 :ocus -2 :ocus>
-2 :od> -1 :odas 2 :odas> 2 :odb 1 :odby 2 :odbye 2 :odc -1 :odca -1 :odcas -1 :odd> 1 :ode -1 :ode> 1 :odel -2 :odel>
-2 :odg 1 :odgk 2 :odgki 2 :odiat -1 :odn -1 :odni -1 :odnig -1 :ods -1 :ods> -1 :odu -2 :oduc -1 :odul -1 :odule -1
:oe> 2 :oed 1 :oed> 1 :oem 1 :oem> 1 :oend 1 :oendo 1 :oes -1 :oes> -2 :of> 2 :ofa -1 :ofa> -1 :offe -1 :offee -2 :ofi
-1 :ofic -1 :ofici -1 :ofo 1 :ofon 1 :ofond 1 :ofte 1 :oftw -1 :oftwa -1 :og> -3 :oga> -1 :ogi -1 :ogie -1 :ogis -1
:ogni -1 :ogot -1 :ogote -1 :ogs -1 :ogs> -1 :ogu -1 :ogue -1 :ohn 3 :ohn> 4 :ohne 1 :ohne> 1 :oi> 1 :oid 1 :oid> 2
:oida -1 :oigt> 1 :oil 1 :oil> -1 :oiled 1 :oili 2 :oilin 2 :oin 1 :oin> 1 :oinc 1 :oinci 1 :oint> 1 :ointm -1 :oints
-1 :oire -1 :oit 3 :oit> -1 :oite 2 :oite> 1 :oites 1 :oiti 1 :oitie 1 :oitr 1 :oitri 1 :oitu 1 :oitur 1 :oja 1 :oje>
1 :ojec -1 :oject -1 :oke -1 :oke> -1 :oked -1 :oked> -1 :oker 3 :oker> 3 :okes -1 :okes> -1 :oki -1 :okin -1 :oking
-1 :oks 2 :oks> 2 :ol> -1 :olc 1 :olch 1 :olcha 1 :old -1 :old> -1 :olde -1 :oldi 1 :oldin 1 :olds 2 :olds> 2 :ole> 1
:olent 1 :oles -2 :oles> -2 :oleto -1 :olf -4 :olf> -3 :olha -1 :olic 1 :olick 1 :olid -1 :olida -1 :oling -2 :olio -4
:olio> -2 :olios -1 :olit 2 :olk -1 :olk> -1 :oll> -1 :olla 1 :ollab 1 :ollap 1 :olle 3 :olle> -3 :ollea 1 :ollen 1
:oller 1 :ollis 1 :ollow 1 :olls -1 :olls> -1 :olo 1 :olo> -1 :olog -1 :olon 5 :olon> 3 :olone 1 :olonn 1 :olor 1
:olor> 3 :olp 1 :olpe 1 :olpe> 1 :olt> 2 :olta> 1 :oltar -1 :olto -1 :olun 1 :oluna 2 :olunt -1 :olv -1 :olve -1
:olved -2 :olymp -1 :om> -1 :oma 6 :oma> 5 :oman 1 :oman> 1 :omb> 2 :ombe 1 :ombe> 2 :ombi -2 :ombie -2 :ombr -1
:ombro -4 :ombs -1 :ome> 2 :omec 1 :omeco 1 :omed -1 :omedy -2 :omen -1 :omen> -1 :omeof -1 :omer -2 :omer> -2 :omete
1 :ometh -1 :omi 1 :omic -1 :oming 1 :omise -1 :omit 3 :omita 1 :omiti 2 :omman -1 :omme> 1 :ommo -1 :ommon -1 :ommt 1
:ommt> 1 :omo 1 :omo> 1 :omop -2 :omopl -2 :omp -1 :ompe -1 :ompl -3 :ompla -2 :omple -1 :ompri 1 :oms -1 :oms> -2
:onal -2 :onate 1 :onati -1 :onb -1 :oncer -1 :ond> 1 :onde -2 :onder -1 :ondo> 1 :ondon -2 :onds -1 :onds> -1 :ondy 1
:ondyl 2 :oned 1 :oned> 1 :ones> -1 :onest 1 :oney 1 :oney> 1 :onf 1 :onfl 1 :onfle 2 :onfli -1 :onfu 1 :onfus 1 :ong
-1 :ong> -1 :ongo -1 :ongo> -1 :ongr -1 :ongra -1 :ongs 1 :ongs> 1 :ongt -1 :ongte -1 :onic -1 :onic> -1 :onie -1
:onier -1 :onig 3 :onigh 3 :onin -1 :oning -1 :onn 1 :onna 1 :onna> 1 :onnea 1 :onner 1 :onnue 1 :onom -1 :ons 1
:onsil -1 :onso -1 :onsol -1 :onst 2 :onsta 2 :ont 4 :ont> 4 :ontad 1 :ontan -1 :onte> 2 :onten -6 :onth 2 :onths 3
:onti 1 :onti> 1 :ontin 1 :onto 2 :onto> 2 :ontra -2 :onts 1 :onts> 1 :onu -1 :onus -1 :onus> -1 :ony> 1 :ooc 1 :ooch
1 :ooch> 1 :oodb 1 :oodby 2 :oodn -1 :oodni -1 :ooe 1 :ooed 1 :ooed> 1 :oof 1 :oof> 2 :ooks 2 :ooks> 2 :ool -2 :ool>
-1 :ooli -2 :oolin -2 :oon> -2 :oone 1 :ooner 1 :oop 1 :oope 1 :ooped 1 :oopi 3 :oopin 3 :oor -1 :oors> -1 :oosh 2
:oosh> 1 :ooshi 1 :oot> 1 :ootb -1 :ootba -1 :oote 2 :ooter 1 :oots -1 :oots> -1 :oov -1 :oove -1 :oover -1 :ooze -1
:ooze> -1 :oozi 1 :oozin 1 :opa -1 :opec 1 :oped 1 :oped> 1 :open -1 :open> -1 :openi -1 :opere -1 :operl 1 :opero 1
:opfs 1 :opfsc 1 :opi 6 :opie 1 :opin 4 :oping 5 :opl -2 :opla -1 :oplat -2 :ople -1 :ople> -1 :opo 2 :opo> 1 :opor 2
:oporo 2 :opped -1 :opper 1 :oppo -1 :oppy 2 :oppy> 2 :opr 2 :opra 3 :oprac 2 :oprat 1 :ops 1 :opsi 1 :opsid 1 :opt -1
:opti -1 :oque 1 :oque> 2 :oqui -1 :oquit -1 :ora> 2 :oraca -1 :orad 2 :orada 1 :oral -1 :orale -1 :oran -1 :oras -2
:oras> -2 :orat -1 :orax 1 :orax> 1 :orb 1 :orbe -1 :orbik 1 :orch -1 :orcic -1 :orde -2 :orde> -1 :ordei -1 :orden 1
:order -1 :ordi 1 :ordin 1 :ordo -1 :ordos -1 :ords 3 :ords> 3 :ore -1 :orea -2 :orear -2 :orec -1 :ored -1 :oredo -2
:orei -1 :oreil -1 :orf -1 :org -1 :org> -1 :organ -1 :orges 1 :oria 1 :orias 2 :orie -1 :orie> -1 :orina 1 :oring -1
:orio -1 :orio> -1 :orked 1 :orko -2 :orkou -2 :orl -1 :orld -1 :orld> -1 :orm -1 :orm> -1 :ormal -1 :ormed -1 :ormi>
2 :ormid -1 :ormir 1 :orn> -2 :orne -1 :ornes -1 :orni 1 :ornin 1 :oro 1 :orosc -2 :orosi 1 :orot 2 :oroti 2 :orrid 1
:orro> -1 :orror 1 :orry> 1 :orryi -1 :ors 1 :ors> -1 :orse 1 :orse> 1 :orst 3 :orst> 3 :ort -1 :orta -2 :orta> -1
:ortan -1 :orte -2 :orted -6 :orten -1 :orthy -1 :orti> 1 :ortif 1 :ortin -1 :ortis 1 :ortn 1 :ortni 1 :orto -1 :ortu
-1 :orty -2 :orty> -2 :orw 1 :orwa 1 :ory -2 :ory> -2 :orz -1 :osc -1 :ose> -1 :oseb -2 :osed 5 :osed> 4 :oseni 1
:oses -2 :oses> -2 :oset 2 :oset> 2 :osh 2 :osh> 1 :oshi 1 :oshin 1 :osi 2 :osin 1 :osing 1 :osio 1 :osion 1 :osis 1
:osis> 1 :osk -1 :ossf -2 :ossfi -2 :ossi 2 :ossib 2 :osta 2 :ostat 2 :osteo 1 :oster -2 :osti 1 :osto 2 :osto> 1
:osts -1 :osts> -1 :ota> -2 :otal> 1 :otate -2 :otato 1 :otb -1 :otba -1 :otbal -1 :otc 1 :otch 1 :otch> 1 :ote> -1
:oteb -1 :otebo -1 :oter> 1 :otes 1 :otes> 1 :oth> 2 :othes 1 :otic 2 :otic> 2 :otice 2 :otici -1 :otif -3 :otifi -2
:oto 2 :otor 2 :otorb 1 :otorw 1 :otr 1 :otro 1 :otro> 1 :ott> -1 :otta -1 :otta> -1 :otten -1 :otti -1 :otto 2 :otton
4 :oub 1 :oubl 2 :ouble 2 :ouc -1 :ouce -1 :ouch -1 :ouch> -2 :ouche 2 :ouco> 1 :oud -1 :oud> -1 :oue -1 :oue> -1
:ouffr 1 :oug 2 :ouge 1 :ouge> 1 :ough 1 :ought 2 :oul> -1 :oula 1 :oulde -2 :ouldn 1 :ouldv -1 :oule 3 :ouleu 2 :oulo
2 :ounc -1 :ounce -1 :ound 1 :ound> 1 :ounde -1 :oundi 1 :ount -1 :ount> -1 :ounte 3 :ounts -1 :oup> 1 :oupli -1 :our
-1 :oura -2 :ouran -1 :ourde 1 :ourdo -1 :oure 1 :oure> 1 :ourin 1 :ouris -1 :ourit -1 :ourn -4 :ourna -2 :ourne -1
:ours -1 :ours> -1 :ous> -2 :ouser 1 :ousi -1 :ousin -1 :oute 2 :oute> 4 :outer 1 :outh 3 :outh> 3 :outi -1 :outra 1
:outs -1 :outsi -1 :ouv 1 :ouve 1 :ova> 1 :ovar 1 :oved 1 :oved> 1 :ovem 1 :oveme 1 :oven 2 :oven> 2 :over> 1 :overd 1
:overe -2 :overf -1 :overi -1 :oves 1 :oves> 1 :ovi -2 :ovid -1 :ovid> -1 :ovin -1 :oving -1 :ovoc 1 :ovoca 1 :owar 1
:oward 1 :owe 1 :owed 3 :owed> 3 :owel> 1 :owh 4 :owhe 4 :owher 4 :owi 1 :owis 1 :owish 1 :ownst 1 :owr -2 :owr> -2
:ows -1 :ows> -2 :owsy 1 :owsy> 1 :owt 1 :owt> 1 :oxa> -1 :oxe -1 :oxen 1 :oxen> 1 :oxes -3 :oxes> -3 :oxi -1 :oye -3
:oyed -2 :oyed> -2 :oyi 1 :oyin 1 :oying 1 :oze> -1 :ozing 1 :pace -1 :pad 1 :pad> 1 :pag -4 :page -3 :page> -1 :paged
-1 :pagi -1 :pagin -1 :pai 3 :pain 2 :pain> 4 :paint -2 :pair 3 :pair> 3 :paire 1 :pal 1 :pala 1 :palav 1 :pale 1
:pale> 1 :pals -3 :pals> -1 :palsy -1 :pane 2 :pane> 3 :pani -5 :panic -2 :pannt -1 :pant -1 :panta -2 :panto 1 :papa
1 :papa> 1 :paper -1 :para -1 :parac 1 :paral -2 :pare 1 :parec 1 :parez 1 :parke 1 :parkr -1 :parte 1 :partm -1
:parto -1 :parts 1 :pas 1 :pas> 2 :pasa -1 :pasa> -2 :pasm 1 :pasm> 1 :passi 2 :passw -1 :paste -1 :pasti 1 :pat -1
:patc 1 :patch 1 :path -1 :pathy -1 :pati -1 :pau -5 :paul -1 :paule -1 :paus -3 :pausa -2 :pause -1 :pav 1 :pave 1
:pay -2 :paym -1 :payme -1 :payr -1 :payro -1 :paz -1 :pazi -1 :pazie -1 :pda -2 :pdat -2 :pdate -1 :pe> 1 :peak> 1
:pear 1 :peare 1 :peat -1 :peat> -1 :pec> -1 :pech 2 :pecho 2 :pecia 1 :pecs -2 :pecs> -2 :pect 1 :pecti 3 :ped -1
:pedr -2 :pedra -2 :pee 3 :pee> 3 :peei 1 :peein 1 :pees -2 :pees> -2 :pei 1 :peli -2 :pelin -2 :pen -1 :penc -1 :pend
-2 :pendi -2 :pened 2 :pener -1 :peng -1 :pengu -1 :peni 2 :penia -1 :penin 1 :penis 2 :pens -1 :pense -2 :pent> -2
:pente 1 :peop -1 :peopl -1 :peor 1 :peor> 1 :per -1 :per> -1 :pera 1 :perat 1 :perce -1 :perd -1 :perde -1 :perdr -1
:perds 1 :perdu -1 :perf -2 :perfe -2 :perin 2 :perio -3 :perl 1 :perly 1 :perm 2 :permo 1 :pero> -1 :peros 1 :perta 3
:perw -1 :perwo -1 :peu -1 :peu> -1 :pez -1 :pezi -2 :peziu -1 :pfl 1 :pflu 1 :pfluc 1 :pfs 1 :pfsc 1 :pfsch 1 :ph> -1
:pha 1 :phan 1 :phant 1 :phe -1 :phil 1 :phill 1 :phom 2 :phoma 2 :phon -1 :phone -1 :phy -1 :phys -1 :physi -1 :pi>
-1 :pia> -1 :pica -1 :pical -1 :pick> -1 :picke 2 :pict -1 :pictu -1 :pidu 1 :pidur 1 :pie 1 :pier 1 :pier> 1 :pig> 1
:pil 2 :pil> 2 :pill 3 :pill> 2 :pille -1 :pills 5 :pin 2 :pin> -1 :pine 4 :pine> 4 :ping 1 :ping> 1 :pink -1 :pinne 1
:pio 1 :pior 2 :pior> 1 :pip -1 :pipe -1 :pipel -2 :pir 2 :pira 2 :pire 1 :pire> 2 :pissi -1 :pit -1 :pitc -1 :pitch
-1 :pla -1 :plac 1 :place 1 :plai -2 :plain -2 :plan> 1 :plane -1 :plank -1 :plant -2 :plat -1 :plate -2 :platf 1
:plato -1 :play -2 :play> -2 :playe -1 :playi -1 :plays 2 :ple -2 :pler -1 :pler> -1 :ples -1 :ples> -1 :plet -1
:plete -1 :pleu -1 :pleur -1 :plie> 1 :plin -1 :plint -1 :plit 1 :plitt 1 :plosi 1 :pls -1 :pls> -1 :plum -1 :plumb -2
:plus 1 :plus> 1 :ply -2 :ply> -2 :poco -1 :poco> -1 :pod> -1 :podc -1 :podca -1 :pode 1 :poit 1 :poitr 1 :pol -1
:polin 1 :polio -4 :poll -2 :polle -2 :polo -1 :polog -1 :pon 1 :pond 1 :pondy 1 :pongo -1 :ponta 1 :pooe 1 :pooed 1
:pool -1 :pool> -1 :poor -3 :poor> -3 :pops -1 :pops> -1 :poq -1 :poqu -1 :poqui -1 :por -1 :porf -1 :poro 3 :poros 1
:porot 2 :port -4 :port> -4 :pose -1 :pose> -3 :posin -1 :poss 1 :possi 2 :poste -1 :pots 1 :pots> 1 :pou 1 :pouco 1
:pous 1 :ppea 1 :ppear 1 :ppel -1 :ppen> -1 :ppend -1 :ppene 1 :ppeni 2 :ppers 2 :ppi 1 :ppie 1 :ppier 2 :ppin> 1 :ppl
-1 :ppo -1 :ppoi -1 :ppoin -1 :pposi -1 :ppre 1 :ppres 1 :pprov -1 :ppv -1 :ppv> -1 :pra 1 :pra> 1 :prai -1 :prain -1
:pral 1 :prall 1 :pran -1 :prang -1 :prat 1 :prati 1 :praw -3 :prawn -3 :pray 4 :pray> 4 :pre> -1 :prea 1 :pread 1
:prec -1 :prech -1 :pred 2 :predn 2 :preg 3 :prega 1 :pregg 4 :pregn 1 :pren -1 :prend -1 :pres> 1 :presa 1 :prese -1
:press -1 :presu 1 :pret 1 :prev -1 :preve -3 :price -2 :prick 2 :prid -3 :pride -3 :prim 1 :primi 1 :prin -1 :print
-1 :prit 1 :pritz 1 :priv 3 :priva 2 :pro> -1 :prob 1 :proba 3 :proc -2 :proce -1 :prod -4 :prod> -2 :produ -1 :profo
1 :proj -1 :proje -1 :prom -2 :promi -1 :pron -1 :prope 1 :pros 2 :prost 3 :prou -1 :proud -1 :prove -2 :provi 1 :prox
2 :proxe 1 :psi 1 :psid 1 :pside 1 :psin 1 :psing 1 :pso 2 :psor 3 :psori 3 :pst 1 :pt> -1 :pte 1 :ptem 1 :ptemb 1
:ptie 2 :pties 2 :ptoe 1 :ptoes 1 :ptom -1 :ptyi 1 :ptyin 1 :pub -2 :pub> -2 :pudd -1 :puf 4 :puff 4 :puff> 1 :puffe 1
:puffy 1 :pui 1 :pui> 3 :puk 1 :puki 1 :pukin 1 :pull -1 :pull> -1 :puls 1 :pulsa 1 :pulse 1 :pulsi 1 :pulso -1 :pum>
1 :pump -1 :pumpe -1 :pun -1 :pun> -2 :pup 1 :pupi 2 :pupil 2 :pure -1 :pure> -1 :purpl 3 :purpo -2 :pus> 5 :put 1
:put> 1 :pv> -2 :qua -2 :quad> 1 :quads -5 :quals -1 :quar -1 :quart -1 :quat -3 :quat> -2 :quats -2 :que> 1 :queas 1
:quede -1 :quee 1 :queez 2 :queix 1 :quen 1 :quent 1 :quer> 1 :querd 1 :quero -1 :query -1 :ques -2 :quest -2 :queu -2
:queue -2 :qui 1 :quid 1 :quido 1 :quil 1 :quil> 3 :quilo 2 :quina -1 :quip -1 :quipe -1 :quito -1 :quiz -2 :quiz> -1
:quo -1 :quoi -1 :quoi> -1 :ra> 1 :rab -1 :rabaj -1 :rabb -1 :rabbi -1 :rabe> -1 :rabl 1 :rable 1 :rac -1 :raca -1
:racao -1 :race> -2 :racet 1 :rach 4 :racht 1 :rack -1 :rack> -1 :racki -1 :racks -4 :racos -1 :ract> -1 :racte -3
:rada> 1 :rade 2 :rade> 2 :radi 1 :radia 1 :raf -4 :rafo -2 :rafon -1 :raft -2 :raft> -1 :rafti -1 :raggi 1 :rags 3
:rags> 3 :rai -2 :raig -1 :raigh -1 :rail> 1 :rain -2 :rain> -2 :rains -1 :rais -2 :raise -1 :raisi -1 :rak -1 :raki
-1 :rakin -1 :ral -2 :rall -1 :rall> 1 :rally -1 :rals -3 :rals> -3 :raly -1 :ralys -1 :rama -1 :rama> -1 :ramb 1
:rames -1 :ramo -1 :ramos -1 :rampo 1 :ramps -1 :ran -1 :ran> -1 :rand -1 :rand> -1 :randm -4 :randp 1 :rane 1 :range
1 :rank -1 :rank> -1 :ransp 1 :rant -1 :rant> -1 :rao -2 :raok -1 :raoke -1 :rap -2 :rapez -2 :rapi -1 :rapo 2 :rapo>
1 :raps -4 :raps> -4 :rarm -1 :rarme -1 :ras -1 :ras> -2 :rasg 1 :rasga 1 :rashi -2 :raso 2 :raso> 2 :rasse 1 :rate -2
:rate> -2 :rath 1 :ratho -2 :ratin -1 :rato -1 :rator -3 :rats -1 :rats> -1 :ratu 1 :ratur 1 :rau -1 :rauf 1 :raul -2
:raum -1 :rav -1 :ravai -1 :rave -1 :ravel -1 :raves -2 :raw -1 :rawn -2 :rawn> -2 :rax 1 :rax> 1 :ray 1 :ray> 1
:razos -1 :rbe -1 :rbel 1 :rbels 1 :rber 1 :rber> 1 :rbeu -2 :rbeug -2 :rbik 1 :rbike 1 :rbo 1 :rca 1 :rcar 1 :rcen -2
:rcent -2 :rch> 1 :rche> -1 :rcher 1 :rcic -1 :rcice -1 :rcico -1 :rcl 1 :rcla 1 :rclap 1 :rcle 1 :rcon -1 :rcon> -1
:rcu -1 :rd> 1 :rdam -1 :rdame -1 :rde> 1 :rded -1 :rded> -1 :rdei -1 :rdei> -1 :rden> 2 :rdeni -1 :rdes> 1 :rdeu -1
:rdeu> -1 :rdi> 1 :rdina 1 :rdio -1 :rdiol -1 :rdle 1 :rdle> 1 :rdo 2 :rdo> 2 :rdos 1 :rdose 2 :rdosi -1 :rdou -1
:rdoug -1 :rdr -4 :rdre -2 :rdre> -1 :rdro -1 :rdrob -1 :rds 1 :rds> 1 :rdu -2 :rdue -1 :rdue> -1 :rea> 4 :reac -1
:reach -1 :read -2 :read> -2 :readf 1 :readi -1 :reads -1 :reak -4 :reak> -2 :reaki -1 :reaks -2 :reaky 1 :real 3
:reali 1 :reall 3 :realy 2 :rear> 1 :rearm -2 :reas 2 :reast 2 :reat 1 :reat> -1 :reate 1 :reath 2 :reba -2 :rebs> 1
:rech 1 :recha 1 :reche 1 :rechn -1 :recht 1 :reck 1 :reck> 1 :recl -2 :recla -2 :recon 1 :recor -1 :recov -1 :rect -1
:recti 1 :recto -1 :recup -1 :recur 1 :redi> 1 :redne -1 :redni 2 :redo -2 :redom -2 :redr 1 :redre 1 :redy 1 :redy> 1
:ree -1 :reez -2 :reezi -1 :ref -4 :refe -2 :refer -2 :refl -3 :refle -1 :reflu -1 :refr -1 :refun -1 :refus 1 :reg 1
:rega> -1 :regan 1 :rege -2 :regex -2 :regg 4 :regge 3 :regn 1 :regne 2 :reh 1 :reha -1 :reib -1 :reibt -1 :reil -1
:reill -1 :reins 1 :rej 1 :reje 1 :rejec 1 :rel -2 :rela -1 :relax -1 :reli -1 :rely -1 :rely> -1 :reme -1 :remi -1
:remin -1 :remis 2 :remov 1 :ren -1 :ren> -2 :renc -1 :rence -3 :rend -2 :rend> -1 :renn 1 :rent> 1 :rente -1 :reo -2
:reor -1 :reorg -1 :rep> -1 :repa 5 :repai 3 :repea -1 :repen 1 :repla 2 :reply -3 :repo -1 :repor -3 :repr -1 :repre
-1 :reps -1 :reps> -1 :rer> -1 :rere 1 :rere> 1 :res> 1 :resa 1 :resas 1 :resb 1 :resba 1 :resc 1 :rese -3 :resea -1
:resen -1 :reso -4 :resol -2 :resp 1 :respi 1 :ress -1 :ress> -1 :resse -1 :ressi 1 :rest> 1 :reste -2 :resti 1 :restl
-2 :resul -1 :resur 1 :ret -1 :retir 1 :reto 1 :reto> 1 :retr -3 :retra -1 :retro -2 :reuzw 2 :rev -2 :reve -3 :reven
-4 :rew> 1 :rey 1 :rey> 1 :rezc 1 :rezco 1 :rf> -1 :rfe -3 :rfec -2 :rfect -2 :rfu -1 :rful -1 :rful> -1 :rg> -3 :rga
-1 :rga> 1 :rgad -2 :rgada -2 :rgan -1 :rged 1 :rged> 1 :rgen -1 :rgenc -3 :rgent 1 :rges 1 :rgest 1 :rgie -1 :rgien
-1 :rgu -2 :rgue -1 :rgue> -1 :rgy -1 :rgy> -1 :rheu 1 :rheum 1 :riag -1 :riage -1 :rian 1 :rian> 1 :rias> -1 :riasi 2
:rib 1 :rib> 1 :ribb 1 :ribbl 3 :ric> 1 :rica -2 :rical -2 :rice -3 :ricep -2 :rici 1 :ricit 1 :rick> -1 :ricke -1
:rickl 3 :ricks -1 :ride -5 :ride> -5 :ridg 1 :ridge 1 :ridor 1 :rie> -1 :ried -1 :ried> -1 :rieg 1 :rieg> 2 :rien> -1
:riera 2 :riet -1 :riety -2 :rift 1 :rig 2 :riga> 2 :righ 1 :right 1 :rigi 1 :rigid 2 :rigo 2 :rigor 1 :ril> 1 :rill
-1 :rill> -1 :rilli -1 :rills 1 :rim 1 :rime 3 :rimes 4 :rimid 1 :rimp -1 :rimp> -1 :rina 2 :rinal 1 :rinar 1 :rinc -1
:rinca -2 :rine 8 :rine> 7 :rineu 2 :rings -2 :rinn -1 :rinne -1 :rino 2 :rinon 2 :rint -1 :rint> -1 :rio -2 :riod -3
:riod> -3 :rip 1 :rip> 1 :ripp 1 :rippi 1 :rir> 1 :risis -1 :risso 2 :rist -2 :rist> -1 :rists -1 :rit> 2 :rite -1
:rite> -1 :ritic -1 :ritt 4 :ritte 3 :rittl 1 :rity -4 :rity> -4 :ritz 1 :ritze 1 :riva 1 :rivat 3 :rk> -1 :rket -1
:rketi -1 :rko -2 :rkou -2 :rkout -2 :rkr -2 :rkru -1 :rkrun -1 :rld -1 :rld> -1 :rle 1 :rley 1 :rley> 1 :rlf 1 :rlfr
1 :rlfri 1 :rlic 1 :rlich 1 :rlo 3 :rlo> 1 :rm> 1 :rma> 1 :rmal -1 :rmale -2 :rme -1 :rme> -1 :rmed -1 :rmed> -1 :rmel
1 :rmelh 1 :rmi 1 :rmi> 2 :rmid -1 :rmier 1 :rmina -1 :rmir 1 :rmir> 1 :rmle -1 :rmles -1 :rmo> -2 :rmob 1 :rmobi 1
:rmom 1 :rmome 1 :rmon -1 :rms -2 :rms> -2 :rmy -1 :rmy> -1 :rn> -1 :rna> -1 :rnas 2 :rnas> 2 :rnat 1 :rnati 1 :rne -2
:rned -1 :rned> -1 :rney -2 :rney> -2 :rnia> 1 :rniat -1 :rnier -1 :rnt -3 :rnt> -3 :rnu 2 :rnum 2 :rnum> 2 :ro> -1
:roa 1 :roas 2 :roast 2 :rob -1 :roba 2 :robab 3 :robb 1 :robbi 1 :robe -1 :robe> -1 :roc -4 :roces -1 :roch -1 :roche
-1 :rock -1 :rock> -1 :rod -2 :rod> -2 :rodu -1 :roduc -1 :rofo 1 :rofon 1 :roh 1 :rohn 1 :rohn> 1 :roi 2 :roid 2
:roid> 1 :roids 1 :roin 1 :roin> 1 :roja 1 :roja> 1 :roje -1 :rojec -1 :rok -2 :roke -2 :roke> -2 :roken -1 :roll -1
:roll> -1 :rolla 1 :rolls -1 :rolo -3 :rolog -2 :rom -2 :rom> -1 :rome -1 :rome> -1 :romi -1 :romis -1 :ron -1 :rona 2
:ronat 3 :rong> -1 :ronge 1 :ront 1 :ront> 2 :roo 1 :roof 1 :roof> 2 :rooke 1 :roop 2 :roopi 2 :roops 1 :rop 1 :rope 2
:rope> 1 :ropec 1 :roper 1 :ropi 1 :ropie 1 :roppe -1 :ropr 1 :ropra 2 :rores 1 :ros 1 :rosi 2 :rosis 2 :rossf -2
:rost 3 :rosta 3 :rot 2 :rot> 1 :rota> -1 :rotc 1 :rotch 1 :roth 1 :rothe 1 :rotic 2 :rou -1 :roub 2 :roubl 2 :rouc -1
:rouch -1 :roud -1 :roud> -1 :rouge 3 :rough -1 :rous> -1 :rouse 1 :rove -1 :rove> -1 :rovin 1 :rows> -1 :rowsy 1 :rox
1 :roxe 1 :roxen 1 :roy -2 :roye -2 :royed -2 :rp> 1 :rpa 1 :rpal 1 :rpal> 1 :rpee -2 :rpees -2 :rpet> 1 :rph -1 :rpl
3 :rple 3 :rple> 3 :rpo -6 :rpor -1 :rpos -2 :rpose -2 :rrac 1 :rraf -1 :rrafo -2 :rrag -1 :rrah -1 :rral -2 :rram -1
:rramo -1 :rran 1 :rrang 1 :rrar 1 :rrar> 1 :rre 1 :rre> 2 :rrec -1 :rred 1 :rred> 1 :rren 2 :rrent 2 :rrer -1 :rrer>
-1 :rrh -2 :rrid 1 :rrido 1 :rrig 1 :rriga 1 :rrin 1 :rring 1 :rrit -1 :rrot -1 :rrot> -1 :rrow> -1 :rryi -1 :rryin -1
:rs> -1 :rsa -1 :rsc -1 :rsch -1 :rse 1 :rse> 1 :rsel 2 :rself 2 :rsi -1 :rsin -1 :rsing -1 :rsit -2 :rsiz 1 :rsize 1
:rson> -1 :rst 1 :rst> 1 :rsti 1 :rstin 1 :rtan -1 :rtant -1 :rteb 1 :rtebr 1 :rted 1 :rted> 1 :rter -1 :rter> -1 :rth
-1 :rth> -1 :rthr 1 :rthy -1 :rthy> -1 :rti -1 :rtic -3 :rticl -2 :rtie -1 :rtif 1 :rtig 1 :rtin -1 :rting -2 :rtis 1
:rtiso 1 :rtiss 1 :rtm -1 :rtme -1 :rtmen -1 :rtni 1 :rtnig 1 :rto -1 :rto> -2 :rts 1 :rts> 1 :rtu -1 :rty -1 :rty> -1
:rubb 1 :rubbe 2 :ruc> -1 :ruck> 1 :rucks -1 :ruct 1 :rud -1 :rude -1 :rude> -1 :rug 3 :ruga 1 :rugad 1 :rugb 1 :rugby
1 :rugg 1 :ruggl 1 :ruh -1 :rui -1 :ruis -1 :ruise -1 :rule> 2 :rum 1 :rum> 1 :rumb -2 :rumbl -2 :rumpl 1 :rumpy -2
:rums> -1 :run> -4 :runc 2 :runch 2 :rung -1 :rung> -1 :runk 2 :runk> 1 :runn -1 :runne -1 :runny -1 :runt 1 :runte 1
:rup 1 :rus 1 :rus> -1 :rush 1 :rushi 4 :rust> 2 :rut -1 :rutc -1 :rutch -1 :rva -1 :rval -1 :rve -2 :rvei -1 :rveil
-1 :rver -2 :rver> -2 :rvey -1 :rvey> -1 :rvi 1 :rvic 1 :rvica 3 :rvid -1 :rvido -1 :rvie -1 :rview -1 :rvive -1
:rvivo 1 :rwa 1 :rwo -1 :rwor -1 :rwork -1 :ryi -2 :ryin -2 :rying -2 :ryo 2 :ryon 2 :ryone 2 :ryw -1 :rywh -1 :rywhe
-1 :rzes -1 :rzes> -1 :rzi -1 :rzin -1 :sabad 1 :sabe -2 :sabes -1 :sac 1 :sacr 2 :sacru 1 :sada 1 :sado -3 :sado> -2
:saf 1 :safe 1 :safe> 3 :sage 1 :sage> 1 :saged 1 :sagen -1 :sages -1 :sagin -1 :sagt -1 :sagt> -1 :sais 1 :saiu -1
:saiu> -1 :sal -2 :sal> -1 :sale -1 :sales -1 :salig -1 :sandw -1 :sanf -1 :sanft -1 :sants 1 :sap 1 :sapp 1 :sappe 1
:sas> -1 :sass> -1 :sasse 1 :sat> -1 :sati 1 :satio 1 :satur -1 :sau 1 :saul 1 :saule 1 :saun -1 :sauna -1 :sav 1
:saved 1 :saw -2 :saw> -2 :sayi 2 :sayin 2 :sbal 1 :sban -1 :sbe -1 :scad 1 :scado 1 :scaf 1 :scaff 1 :scala -1 :scan
-1 :scann -4 :scare 1 :scay 1 :scayo 1 :sce 1 :scec 3 :scect 3 :scen -1 :scene -1 :sces 1 :scess 1 :sceu 1 :sceu> 1
:sch 1 :schau -1 :schi 1 :schl 1 :schli 1 :schm 3 :schme 2 :schn -2 :schne -1 :schon 1 :schoo -1 :schre -1 :schri 1
:schul -1 :schwi 1 :sci 1 :scia 1 :sciat 1 :scii -1 :sciit -1 :scl -2 :scle -1 :scles -2 :scol -1 :scoli -1 :scom 1
:scomf 1 :scoo 2 :scoot 2 :scope -1 :scor 1 :scord -1 :score 2 :scrat -2 :scri -1 :scrol -2 :scuf 2 :scuff 2 :scul -1
:scula -1 :sd> 1 :sday> 2 :sdays -4 :sde 5 :sde> 4 :sdo -1 :sdom -1 :sdom> -1 :se> -1 :sea -1 :sea> 1 :sean -1 :seanc
-1 :sear -1 :searc -1 :seas -3 :seaso -3 :seate -1 :seb -2 :sec -1 :secs -1 :secs> -1 :secu -1 :secur -1 :seei 3
:seein 3 :seem 1 :seems 3 :sees -1 :sees> -1 :sei 2 :seid 1 :seid> 1 :sein> 1 :seit 3 :seit> 2 :seitd 1 :seitl 1
:seizi 1 :sek 1 :seku 1 :sekun 1 :sel 2 :sel> -1 :sele 2 :seles 2 :self 3 :self> 3 :selo -1 :selon -1 :sema 2 :semai 3
:semb -2 :sembl -2 :sendi -4 :sends 2 :seni 1 :senin 2 :sensa 1 :sense 1 :sensi -4 :sent -1 :sent> -1 :senta -3 :seo 2
:seou 1 :seous 1 :sept 2 :septe 1 :sera> 1 :seri -1 :sers 1 :sers> 1 :serv -3 :serve -2 :servi -1 :sess -1 :sessi -1
:set -1 :sete 1 :seti -1 :setin -1 :sett -1 :setti -4 :sev 1 :seve 1 :sever 1 :sewi -1 :sewin -1 :sex 3 :sex> 2 :sext
1 :sexta 1 :sfi -2 :sfit -2 :sfit> -2 :sg> 1 :sga 1 :sh> 1 :shake -2 :shal 1 :shall 1 :sharp 1 :she> 1 :sheb -1 :shel
-1 :sher -2 :sher> -2 :shi 1 :shif 1 :shift 1 :shing 2 :shins -3 :shiny 2 :ship -1 :ship> -1 :shit -1 :shit> -2 :shiv
2 :shive 2 :sho -1 :shoc 1 :shock 1 :shoe> 2 :shoes -2 :shoo -1 :shook -2 :shopp 1 :shot -1 :shot> -1 :show> -1 :showe
1 :shri -2 :shrim -1 :shru 1 :shrun 1 :shuf 1 :shuff 1 :shw -1 :shwa -1 :shwas -1 :si> 1 :sias -1 :sic> -3 :sich 1
:sich> 1 :sid 1 :side> 1 :sier 1 :sier> 1 :sies -2 :siest -2 :sigh 3 :sight 3 :sign -1 :silly 2 :sima> 1 :sin 1 :sin>
-1 :sinc 2 :since 2 :sindr -1 :singl 1 :sint -1 :sinto -2 :sio> -4 :sion 2 :sion> 2 :sir -1 :sir> -1 :sis -1 :sis> 1
:sise -1 :sise> -1 :sit -1 :site 1 :site> 1 :siti -1 :sitin -1 :sits -2 :sits> -2 :sitz -2 :sitz> -1 :sitze -1 :siv 1
:sive 1 :sive> 1 :six -1 :six> -1 :sixte 1 :siz 2 :size 2 :size> 1 :sizes 3 :sk> -1 :ske -1 :sked -1 :sked> -1 :skel>
-1 :skele 1 :skin 1 :skin> 3 :skip -1 :skipp -1 :skm 1 :skma 1 :skmat 1 :skull 1 :sla 1 :sla> -1 :slab 1 :slabs 1
:slap 2 :slaps 2 :sle -2 :slee -1 :sleep -1 :slep -3 :slept -3 :slid -1 :slid> 1 :slide -4 :slig -2 :sligh -1 :slin 1
:sling 1 :slo -1 :slop 1 :slope 1 :slou -2 :slouc -2 :slum -5 :slump -5 :slur 4 :slurr 4 :sm> 2 :sma 1 :sma> 1 :smac 1
:smack 1 :smal 1 :small 1 :smili -1 :smo 1 :smok 1 :smoke 4 :smoki -1 :snap -1 :snapp -1 :sne -1 :sni 1 :snip 2 :snipe
2 :sno -1 :snoo -1 :snooz -1 :so> 1 :soak 1 :soake 1 :sobe> -1 :sober 1 :sobr -1 :sobre -1 :socia -1 :sock 1 :sock> 1
:soco -1 :socor -1 :sof -3 :sofa -1 :sofa> -1 :soft -2 :softw -1 :soi 1 :soil 1 :soile 1 :sole -1 :soles -3 :solo 1
:solon 1 :solv -1 :solve -1 :son> -1 :sona -1 :sona> 1 :sone 1 :sone> 1 :song -1 :song> -1 :sono 1 :sont 1 :sont> 1
:soon> -1 :soone 1 :sop -1 :sor> -2 :sori 3 :soria 3 :sorr 1 :sorry 1 :sort> 1 :sorta -1 :sorte -6 :sorts 1 :soul> -3
:soup -1 :sous 1 :sous> 1 :soy 1 :soy> 1 :sp> 2 :spani -2 :spas 1 :spasm 1 :spaz -1 :spazi -1 :spec> -2 :speci 1 :spen
-4 :spend -1 :spent -2 :spi 1 :spin 1 :spin> -5 :spine 4 :sping 1 :spir 1 :spira 1 :splan 1 :splin -1 :split 1 :spon 1
:spond 2 :spor -1 :sport -1 :spots 1 :sprai -1 :spray 1 :sprea 1 :sprec -1 :sprin -1 :sprit 1 :squa -3 :squat -3 :sque
2 :sque> 1 :squee 2 :squer 1 :squi -1 :ssant 1 :ssao -1 :ssao> -1 :ssei -2 :ssei> -1 :ssel -1 :ssem -2 :ssemb -2 :sser
1 :sser> 1 :sses -1 :sses> -1 :ssf -2 :ssfi -2 :ssfit -2 :ssi 2 :ssi> 1 :ssib 2 :ssibl 2 :ssic -2 :ssic> -2 :ssim 1
:ssima 1 :ssin 2 :ssing 2 :ssis -2 :ssis> -1 :ssise -1 :ssiv 1 :ssive 1 :sson 1 :ssons 2 :sst 1 :sst> 1 :stabl -1
:stadi -1 :stagg 1 :stala -2 :stalo 1 :stam -1 :stant 2 :star 1 :stari 1 :stas 1 :stat> -1 :stava 1 :stays 1 :stb 1
:stbo 1 :stbon 1 :ste> -2 :stei -1 :stel -1 :stell -1 :stem -2 :sten 1 :steno 1 :stens -2 :stent 1 :steo 1 :steop 1
:step> 2 :steps -1 :ster 2 :ster> 1 :sterd 1 :stere -1 :stern 1 :stero 2 :sters -1 :sth 1 :sthe 1 :sthet 2 :stic> -1
:stich 1 :sticu 4 :stil 1 :still 1 :stin 1 :stin> 1 :stink 1 :stir -1 :stira -1 :stitc 1 :stle -2 :stles -2 :stma -1
:stme 1 :stmen 1 :stom -1 :stoop 1 :stops 1 :storm -2 :stos -2 :stos> -2 :stoy 1 :stoy> 1 :stp -3 :stp> -2 :stra 1
:strac -1 :stran 1 :strec 1 :stres -1 :strin -1 :stro -3 :strok -4 :stron -1 :stroy -2 :stru 1 :strug 1 :sts -3 :sts>
-2 :stst -1 :ststr -1 :stu -1 :stuc -1 :stuck -1 :stud -1 :study -1 :stuf -1 :stuff -1 :stum 1 :stumb 1 :stuv -2
:stuvi -1 :suar> 1 :sub 1 :subi 2 :subo 1 :subo> 1 :suc -1 :succ -1 :succe -1 :sud 4 :sudd 3 :sudde 3 :suel -1 :suelt
-1 :sueu 1 :sueur 1 :suf 1 :suff 1 :suffe 1 :suge -1 :suges -1 :sui 1 :sui> 1 :suic 1 :suici 1 :suit -1 :suite -1 :sul
-2 :sulk -1 :sulks -1 :sult -2 :sulta -1 :sults -1 :sume> -2 :sumed 1 :suppr 3 :sur 1 :sur> 1 :surg 1 :surge 1 :surv
-1 :surve -2 :sv> -1 :swal 2 :swall 2 :swap -1 :swaps 1 :sway 1 :swe 2 :swea 1 :swear -2 :sweat 3 :swel 1 :swell 1
:swi -1 :swin -2 :swing -1 :swo 2 :swol 3 :swoll 3 :syd 1 :sydn 1 :sydne 1 :sym -3 :symm -2 :symme -2 :symp -1 :sympt
-1 :syn -1 :synd -1 :syndr -1 :tab -1 :tabbe -1 :tabi -1 :tabil -1 :tably -1 :tac 1 :taci 1 :tacid 1 :tack> -1 :tact 1
:tact> 1 :tadi -1 :tado> 1 :tagen 1 :tagg 1 :tagge 1 :tagin -1 :tai 1 :tail 1 :tail> 2 :taine -1 :taint 1 :tair> -1
:tairs 1 :tak 1 :take 1 :taken 2 :takes 1 :taki 1 :takin 1 :tala -2 :tale 1 :talk -1 :talki 1 :tall -1 :tally -1 :tals
1 :tals> 1 :tam 1 :tamb 1 :tambe 1 :tamol 1 :tandi -1 :tap -1 :tap> -1 :tape -1 :tar> -1 :tard 1 :tarde 1 :taria 1
:tarin -1 :tart> -1 :tarte 6 :tas> 1 :taset -1 :tat> -1 :tata 1 :tata> 1 :tate> 1 :tatem -2 :tati -1 :tato 1 :tator 1
:tau> 1 :tav 1 :tava 1 :tava> 1 :tays 1 :tays> 1 :taz 1 :tazo 1 :tb> 1 :tba -2 :tbal -2 :tball -2 :tbo 1 :tbon 1
:tbone 1 :tch> -1 :tche 1 :tchen 1 :tde 1 :tdem 1 :tdem> 1 :tea -1 :tea> -1 :teach -1 :tead> -2 :teady 1 :team -1
:team> -2 :teamm 1 :teams -1 :tear> 1 :teari 3 :tears -4 :tebo -1 :teboo -1 :tebr 1 :tebra 1 :tec -1 :tee> -2 :teen> 1
:teens -1 :teer -1 :teeri -1 :teet 1 :tele -1 :telet -1 :telle -1 :tells -1 :telly -1 :tely 1 :tely> 1 :temb 1 :tembe
1 :temp 1 :tempe 2 :tempo -1 :temps -1 :ten> 1 :tend> -1 :tende 1 :tends 2 :tene -2 :teni 3 :tenin 2 :tenir 1 :tenn -1
:tenni -1 :teno 1 :tenos 1 :tens -3 :tensa 1 :tense -1 :tensi -2 :teo> -1 :teon 1 :teont 1 :teop 1 :teopo 1 :tep> 2
:tepp 1 :teps -1 :teps> -1 :ter> -1 :tera -2 :teral -1 :terap -1 :terbe -2 :terd 1 :terda 1 :tere -1 :terer -1 :teri 1
:terin 2 :term> 1 :termi -2 :terna 1 :ternu 2 :tero 3 :tero> 1 :teroi 1 :terr 1 :ters 2 :ters> 2 :tert -1 :terta -2
:terv -2 :terva -1 :tervi -1 :tery -3 :tery> -3 :test -4 :test> -2 :teste -3 :tests -1 :tet> -1 :tever -1 :texte 2
:texti -1 :tf> 1 :tfo 1 :tfor 1 :tform 1 :tfu 2 :tful 2 :tful> 2 :th> 1 :than -1 :thank -1 :thats 1 :the -1 :them -1
:them> -1 :then -1 :then> -1 :there 1 :thes -1 :thes> 1 :these -3 :theyd 2 :thic 3 :thick 3 :thig 1 :thigh 1 :thin> 1
:think 5 :thirt -2 :this -1 :this> -1 :thon -3 :thon> -3 :thou 1 :thout 1 :thr 1 :threa -1 :threw 3 :thro 1 :throb 1
:throw 1 :ths 2 :ths> 2 :thu -1 :thum -1 :thumb -2 :thun 1 :thund 1 :thus -1 :thusi -1 :thy -1 :thy> -4 :thyr 1 :thyro
1 :ti> 3 :tia -1 :tial -1 :tial> -1 :tic> -1 :tica> 1 :tical -2 :tice 1 :ticeb -1 :ticed 4 :tich 1 :tici -2 :ticia -1
:tick -2 :ticke -1 :ticky -1 :ticl -2 :ticle -2 :ticu 1 :ticul 1 :tie -1 :tiem -1 :tiem> -1 :tier 1 :ties -1 :ties> -1
:tiff> -1 :tific -2 :tifie 1 :tig -1 :tigh -1 :tight -1 :tigu -1 :tigue -1 :till 1 :tilt> -1 :tilti 1 :tim -1 :timer
-2 :timez -1 :timi -1 :timin -1 :tin> 1 :tina -2 :tina> -2 :tine> -1 :tingl 2 :tink 1 :tinks 1 :tinn -1 :tinni -1 :tio
-1 :tion -1 :tiona -1 :tioni -1 :tip 1 :tip> 1 :tipt 1 :tipto 1 :tir -1 :tira 1 :tirar -1 :tire -1 :tire> 2 :tired -2
:tirem -1 :tisc -1 :tisch -1 :tiso 1 :tison 1 :tiss 1 :tissi 1 :titc 1 :titch 1 :tiv -1 :tiva -2 :tivat -1 :tivi -1
:tle -1 :tle> -1 :tleb -1 :tlebe -1 :tless -1 :tlin -1 :tly 1 :tly> 1 :tmat 1 :tmate 1 :tme -1 :tmen -1 :tment -1
:tmi> 1 :tmj 1 :tmj> 1 :tn> 1 :tne 2 :tnes 2 :tness 2 :tni 1 :tnig 1 :tnigh 1 :toa -1 :toas -1 :toast -1 :tob 4 :tobe
1 :tober 1 :toca> -1 :tocks 2 :todas 2 :toe -1 :toes -1 :toes> -1 :toid> 1 :tol 1 :tole 1 :tom 1 :tombe 1 :tomo 1
:tomo> 3 :tomy 1 :tomy> 1 :ton 2 :ton> 1 :toni 2 :tonig 3 :tonsi -1 :tont 1 :tonta 1 :toop 1 :topi 1 :tops 1 :tops> 1
:tor -1 :tor> -2 :toral -1 :torb 3 :torbi 1 :tore> 1 :toria 1 :torio -1 :torm -2 :torm> -2 :torn -1 :torn> -1 :tort -1
:torw 1 :torwa 1 :tory -1 :tory> -1 :tos -1 :tos> -2 :touc 1 :touch 1 :tour -2 :tour> -1 :tourn -1 :toute 2 :towa 1
:towar 1 :town -1 :town> -1 :toy 1 :toy> 1 :tp> -3 :tra -1 :trac -2 :track -1 :tract -1 :trad 1 :trada 1 :trade -1
:traig -1 :tral 1 :tral> 1 :tram 1 :tramp 1 :trang 2 :trap -1 :trape -3 :trapo 2 :trapp 1 :traps -5 :trav -1 :trava -1
:trave -1 :trea 1 :treat 2 :trec 1 :trech 1 :tress -1 :tri 1 :tria -1 :triag -2 :tric> 1 :trica -1 :trici 1 :trie -1
:trig -1 :trim 3 :trime 4 :trine 2 :tring -1 :trip 1 :tripp 1 :trok -4 :troke -4 :tron -1 :trong -1 :trop> -1 :trope 1
:tropi 1 :tros 1 :tros> 1 :trou 2 :troub 2 :trous 1 :troy -2 :troye -2 :truc> -1 :truct 1 :trug 1 :trugg 1 :tryi -1
:tryin -1 :tsi -1 :tsid -1 :tside -1 :tstro -1 :tt> -2 :ttac -1 :ttack -1 :ttag 1 :ttag> 1 :tted 1 :tted> 1 :tten 4
:tten> 4 :ttend 2 :tteri 2 :tters 3 :ttery -3 :tth 1 :ttle> -1 :ttleb -1 :tto 2 :ttoc 1 :ttock 1 :tton 1 :tton> 1
:tual> -5 :tuall 1 :tuck> -1 :tucks 3 :tud 1 :tudy -1 :tuee -1 :tuee> -1 :tuf -1 :tuff -1 :tuff> -1 :tum 2 :tumb 1
:tumbl 1 :tung -2 :tung> -2 :tunn 1 :tunne 1 :tur -2 :tura -1 :tura> -1 :turd -1 :turda -1 :tures -1 :turn -1 :turne
-1 :turns -1 :turr -1 :tut 1 :tut> 1 :tuv -1 :tuve -1 :tuve> -1 :twa -1 :twar -1 :tware -1 :twee 1 :tween 1 :twel 1
:twi 2 :twic 2 :twice 2 :twing -1 :twins 1 :twis 1 :twist 1 :two -1 :twor -3 :twork -3 :ty> -1 :typ -2 :type -1 :typed
-1 :types -2 :typi -1 :typic -1 :tzten -1 :ua> -1 :uad> 1 :uads -5 :uads> -5 :ual -1 :ual> -2 :uals -1 :uals> -1
:uante 1 :uar -4 :uard> -1 :uart -1 :uarte -2 :uary -1 :uary> -1 :uashe 1 :uat -2 :uat> -2 :uats -2 :uats> -2 :ub> -1
:uba -1 :ubber 2 :ubbin 1 :ubbis -1 :ubby -1 :ubby> -1 :ube 1 :ubel 1 :ubi 2 :ubic 1 :ubie 1 :ubl 3 :uble 2 :uble> 1
:ubled 1 :ubo 1 :ubo> 1 :ubri 1 :ubs -1 :ubu -1 :ubun -1 :ubung -1 :uc> -1 :uca 1 :uca> 1 :ucc -1 :ucce -1 :ucces -1
:uch> -1 :uche 2 :uche> 1 :ucher 1 :uches 1 :uck 1 :ucked 1 :ucken 1 :ucki 1 :uckin 1 :uckl 1 :uckle 1 :uckli 1 :ucks
1 :ucks> 3 :ucksa -1 :uco> 1 :ucun> -1 :uda 1 :uda> -1 :udan 1 :udd 1 :udde 3 :udden 3 :ude> -1 :uded 1 :uded> 1 :udg
-1 :udge -1 :udge> -1 :udges 1 :udi -2 :udio -3 :udio> -2 :udit -2 :udit> -2 :ueas 1 :ueasy 1 :ued> 1 :uee 1 :ueez 2
:ueezi 3 :uei> -2 :ueix 1 :ueixo 1 :uel> -1 :uela 1 :uela> 1 :uele 1 :uele> 3 :uelt -1 :uem -1 :uem> -1 :uena -1 :uent
1 :uente 1 :uerda -1 :uerdo 2 :uero -1 :uero> -1 :uerta -1 :uery -1 :uery> -1 :ues -1 :uess -1 :uess> -1 :uest -2
:uesti -2 :ueu -1 :ueue -2 :ueue> -1 :ueur 1 :ueur> 1 :uff 3 :uff> 2 :uffal -1 :uffer 1 :uffi 1 :uffin 1 :uffl 1 :uffr
1 :uffri 1 :uffy 1 :uffy> 1 :uft> 3 :ufte -1 :ufte> -1 :ug> -1 :ugad 1 :ugada 1 :ugb 1 :ugby 1 :ugby> 1 :uge 1 :uge> 2
:ugest -1 :uggi -2 :uggin -1 :uggl 1 :uggli 1 :ughe -1 :ughed -1 :ughi -2 :ughin -2 :ught 1 :ught> 1 :ughts 1 :ugi -1
:ugie -1 :ugier -1 :uhle 1 :uhlen 1 :uhlt 1 :uhlt> 1 :uhr -1 :uhr> -1 :ui> 1 :uic 1 :uici 1 :uicid 1 :uid 1 :uid> 1
:uido 1 :uido> 1 :uiero -1 :uil> 3 :uild -2 :uild> -1 :uilo 2 :uilos 2 :uina -1 :uina> -1 :uip -1 :uipe -1 :uipe> -1
:uise -1 :uite -1 :uiz -2 :uiz> -1 :uki 1 :ukin 1 :uking 1 :ula 1 :ular 1 :ular> 1 :ulat -1 :ulato -2 :ulb> 1 :ulc -1
:ulde -2 :ulder -2 :uldn 1 :uldnt 1 :uldv -1 :uldve -1 :ules -2 :ules> -2 :uleu 2 :uleur 2 :ulga -1 :ulgar -1 :ulk -1
:ulks -1 :ulks> -1 :ull -2 :ull> -1 :ulls -1 :ulls> -1 :ully -5 :ully> -5 :ulot 1 :uls 1 :ulsa 1 :ulse 1 :ulse> 1
:ulsi 1 :ulsin 1 :ulso -1 :ulso> -1 :ult -1 :ult> -1 :ulta -1 :ulte -1 :ulter -1 :ults -1 :ults> -1 :ulv 1 :ulva 1
:ulva> 1 :um> 2 :uma 1 :umat 2 :umato 2 :umb 1 :umb> 1 :umbag 2 :umbe -5 :umber -5 :umbl 1 :umble 2 :umbs -2 :umbs> -2
:umed 1 :umed> 1 :umh 2 :umho 2 :umhol 2 :umm 1 :ummn 1 :ummne 1 :umna 2 :umna> 2 :ump> 1 :umpe -1 :umped -1 :umpl 1
:umpy -2 :umpy> -2 :ums 2 :umsy 2 :umsy> 2 :un> -2 :una 1 :una> 1 :unal 1 :unali 1 :unau -1 :unauf -1 :unbe 1 :unbea 1
:unca 1 :unca> 1 :unce -1 :unced -1 :unch -1 :unche -1 :unchi -2 :unco 3 :uncon 3 :und 2 :und> 3 :unde 1 :unde> 1
:unded -1 :under 1 :undin 1 :undl -1 :undle -1 :undoe -2 :undra -1 :undre -1 :undry 1 :une 1 :une> 2 :unec -1 :uneca
-1 :unfi -1 :unfit -1 :ung -1 :ung> -1 :unge -1 :ungen -1 :ungo -1 :ungov -1 :uni -3 :uni> -1 :unio -1 :union -1 :unit
-1 :unk 2 :unk> 2 :unnel 1 :unner -2 :uns 1 :unse -1 :unser -1 :unst 2 :unste 2 :unt> -1 :unte 2 :unted 2 :untee -1
:unten 1 :unter 1 :unts -1 :unts> -1 :uoi -1 :uoi> -1 :upd -2 :upda -2 :updat -2 :upere -1 :uph 1 :uphi 1 :uphil 1
:upi 2 :upil 2 :upil> 2 :upl -1 :upli -1 :uppr 3 :uppre 1 :upri -1 :uprig -1 :upus 1 :upus> 1 :uqu -1 :uque -1 :uque>
-1 :urant -1 :urch> -1 :urda -1 :urday -1 :urden 2 :urdou -1 :ured 3 :ured> 3 :ures -5 :ures> -5 :urg 1 :urge 1 :urge>
2 :urgie -1 :urie 1 :urina 1 :urine 3 :uring -1 :urio -1 :uriou -1 :uris -1 :urit -3 :urite -1 :urity -1 :urm 1 :urmie
1 :urn -2 :urn> -1 :urna -2 :urne -2 :urned -1 :urney -2 :urnt -2 :urnt> -2 :uro -1 :urol -2 :urolo -2 :urpe -2 :urpee
-2 :urpl 3 :urple 3 :urpo -2 :urpos -2 :urr 1 :urrah -1 :urre 4 :urred 2 :urren 2 :urrin 2 :urs -1 :urs> -1 :urse -1
:urse> -1 :ursi -1 :urst 1 :ursti 1 :urt 1 :urta 1 :urtai 1 :urts 1 :urts> 1 :urv -1 :urve -2 :urvei -1 :urvey -1 :urz
-2 :urz> -1 :urze -1 :urzes -1 :usa 1 :usa> 1 :usar 1 :usc -2 :uscl -1 :uscle -1 :uscu -1 :uscul -1 :usea 2 :usea> 2
:usel 1 :usele 2 :useo 1 :useou 1 :user -1 :user> -1 :ushe -1 :ushed -1 :ushi 1 :ushin 2 :usia -1 :usias -1 :usic -1
:usic> -1 :usin -1 :usio 6 :usion 6 :usk -2 :uske -1 :uskel -1 :ussi> 1 :ust> 1 :uste -1 :uste> -2 :ustme 1 :usto -1
:ut> 1 :utc -1 :utch -1 :utche -1 :utchi 1 :uten -1 :uteo -1 :uteo> -1 :uter 1 :uter> 1 :utet -2 :utet> -2 :uth 1
:uth> 1 :uto 2 :utra 1 :utra> 1 :uts -1 :uts> -1 :utsi -1 :utsid -1 :utt 1 :utt> -1 :utte 1 :utter 1 :utti 2 :uttin 2
:uttl -1 :uttle -1 :uttoc 1 :uva 1 :uvei 1 :uveit 1 :uy> 1 :uzw 2 :uzwe 2 :uzweh 2 :uzz 2 :uzzi 1 :uzzin 1 :uzzy 3
:uzzy> 3 :va> 3 :vac -3 :vacc -1 :vacci -1 :vacu -1 :vag 4 :vagi 4 :vagin 4 :vai> 1 :vail -1 :vail> -1 :vais> 1 :val>
-1 :valu -1 :valua -1 :vam> 1 :vant -1 :var -1 :vari -1 :varie -2 :vat> -1 :vate 3 :vates 3 :vatio -1 :vato -1 :vator
-1 :ve> 1 :vec 1 :vec> 1 :veg -2 :vei 1 :veil -1 :veill -1 :veio 1 :veio> 1 :veit 1 :veiti 1 :velop -1 :vem 2 :veme 1
:vemen 1 :ven> 1 :vend -1 :vendo -1 :veni 1 :vens -1 :vens> -1 :vent -1 :venti -5 :vento -1 :venty 1 :veo 1 :veo> 1
:vera -1 :verd 1 :verdo 2 :verdu -1 :vere> 3 :vered -2 :verf -1 :verh -1 :verhe -1 :veri 1 :veris 1 :verit -1 :versa
-1 :verte 1 :very 1 :veryo 1 :veryw -1 :vet -1 :vet> -2 :vey -1 :vey> -1 :veze -1 :vezes -1 :vi> 1 :via> -1 :vica 1
:vical 3 :vid -2 :vid> -1 :vide> 1 :video -1 :vido -1 :vidor -1 :viel -1 :viele -1 :vient 2 :views -1 :vin> 1 :vine 2
:vines 2 :vio> 1 :viri 1 :viril 1 :viru -1 :virus -1 :vis 1 :vis> 1 :visag 1 :visi 1 :visio 2 :visit -1 :viv 1 :vivo 1
:vivo> 1 :vivor 1 :voc 1 :voca 1 :vocai 1 :void 1 :void> 1 :vois 1 :vois> 1 :voit 1 :voitu 1 :vole 1 :voll -1 :voll>
-1 :volu -1 :volun -1 :vom> -2 :vomi 4 :vomit 3 :von 1 :von> 1 :vorb -1 :vorbe -1 :vorg 1 :vorge 1 :vorn> 1 :vos 1
:vos> 1 :vou 1 :vou> 2 :vour -1 :vouri -1 :voy -1 :voy> -1 :vras 1 :vras> 1 :vry 2 :vryt 1 :vryth 1 :vue -1 :vulv 1
:vulva 1 :vy> 1 :wac -1 :wache -1 :wade 1 :wade> 1 :wag -1 :wago -1 :wagon -1 :wai 1 :wais 3 :waist 3 :wak 2 :wake 2
:wakes 2 :wal -1 :walk 1 :walk> 1 :wall> -1 :walle -4 :wallo 2 :walls 1 :waln -1 :walnu -1 :wand -1 :wande -1 :wank 1
:wanna 1 :want> -1 :wanti 1 :wap -1 :waps 1 :waps> 1 :war> -2 :wardr -1 :ware -1 :ware> -3 :warm> 1 :was -1 :was> -1
:wasc 1 :wasch 1 :wash -1 :washe -1 :wav 2 :wave 2 :waves 2 :ways -1 :ways> -1 :we> -1 :wear -1 :wear> -1 :weat 2
:weati 3 :weats 1 :weaty 1 :web -2 :webi -1 :webin -1 :wed 2 :wed> 2 :wedd -1 :weddi -1 :wedn 2 :wedne 2 :wee 4 :wee>
2 :week 2 :weekd -1 :weekl 1 :weeks 5 :ween 1 :ween> 1 :weep 2 :weepi 3 :weh 2 :weh> 2 :weie 1 :weiei 1 :weig -1
:weigh -1 :weil -1 :weil> -1 :weir 2 :weird 2 :weis 1 :weiss 1 :weit -1 :weite -1 :wek 2 :weks 2 :weks> 2 :wel 1 :wel>
1 :welch -1 :welco 1 :well 1 :wellb -1 :welle 1 :wen 1 :wen> -1 :went 1 :went> 2 :wenti -1 :wer -1 :were -1 :were> -1
:wes -1 :wett 1 :wetti 1 :wha -1 :what -1 :what> -1 :whate -1 :whats -1 :whee -2 :wheel -2 :when 1 :whet 1 :wheth 1
:whi 1 :whic 1 :which 1 :whil 1 :while 1 :who> -3 :whoo 1 :whoos 2 :whos 1 :whos> 1 :why -2 :why> -2 :wic 1 :wice 2
:wice> 2 :wick -1 :wickt -2 :widt -2 :width -2 :wie> 1 :wifi -2 :wifi> -2 :wig> 1 :wil -1 :will -1 :will> -1 :win -1
:win> 1 :wine -1 :wine> -1 :wing -1 :wing> -1 :winge -1 :wins 1 :wins> 1 :wint -2 :winte -2 :wip 6 :wipe 3 :wipe> 3
:wipi 2 :wipin 2 :wir> -1 :wirb 1 :wirbe 1 :wird 1 :wird> 1 :wis 2 :wisd -1 :wisdo -1 :wish 7 :wish> 6 :wishi 2 :wist
1 :wist> -1 :wiste 1 :wisti 2 :wists 3 :wisty 2 :wit> 1 :withi -1 :witho 1 :wiw 1 :wke 1 :wks 6 :wks> 6 :wni -2 :wnin
-2 :wning -2 :wns> -1 :wnst 1 :wnsta 1 :woc 1 :woch 1 :woche 1 :woken 1 :wol 3 :woll 3 :wolle 4 :womb 2 :womb> 2 :wome
-1 :women -1 :won 2 :wond -1 :wonde -1 :wont 4 :wont> 4 :wool 2 :wool> 2 :word 1 :words 3 :worko -2 :worl -1 :world -1
:worr -3 :worri -1 :worry -3 :wors 3 :worst 3 :woun 3 :wound 3 :wow -1 :wow> -1 :wr> -2 :write -1 :writt 3 :wron -1
:wrong -1 :ws> -3 :wsy 1 :wsy> 1 :wt> 1 :wtf 1 :wtf> 1 :wurd -1 :wurde -1 :xa> 1 :xactl 1 :xam -2 :xam> -2 :xce -1
:xcel -3 :xcel> -3 :xci -1 :xcit -2 :xcite -2 :xed -3 :xed> -3 :xen> 1 :xer> -1 :xersi 1 :xha 1 :xhau 1 :xhaus 1 :xi>
1 :xin -2 :xing -1 :xing> -1 :xio -1 :xiou -1 :xious -1 :xist 1 :xix 1 :xixi 1 :xixi> 1 :xor 1 :xor> 1 :xors -3 :xors>
-3 :xpe 1 :xpec 3 :xpect 3 :xpen -1 :xpens -1 :xpli -1 :xt> -1 :xta 1 :xta> 1 :xte 1 :xted 2 :xted> 2 :xtee 1 :xteen 1
:xti -1 :xtin -1 :xting -1 :xtra -1 :yaw -2 :yawn -2 :yawn> -1 :ybo 1 :ycla 1 :ycle> 1 :yclin -2 :yclis 1 :yd> 2 :ydn
1 :ydne 1 :ydney 1 :ydr -2 :ydra -3 :ydrat -2 :ye> 3 :year> 1 :yearl -1 :years -1 :yeb -1 :yed -1 :yed> -1 :yeli 2
:yelid 2 :yell -1 :yello -1 :yelom 1 :yes> -2 :yest 1 :yeste 1 :yet 2 :yet> 2 :yhole 1 :yhow -1 :yhow> -1 :yja 2 :yli
1 :ylit 1 :yliti 1 :ylo 2 :yme -1 :ymen -1 :yment -1 :ymm -2 :ymme -2 :ymmet -2 :ymo 2 :ymor 2 :ymore 2 :ymph 2 :ympho
2 :ympi -2 :ympic -1 :ympt -1 :ympto -1 :ynd -1 :yndr -1 :yndro -1 :yne 1 :yno -1 :yog -1 :yoga -1 :yoga> -1 :yol 1
:yola 1 :yon 1 :yone 1 :yone> 1 :you> -2 :your 1 :your> 1 :youre 1 :yped -1 :yped> -1 :yper 1 :yperm 1 :ypes -2 :ypes>
-2 :ypi -1 :ypic -1 :ypica -1 :yroi 1 :yroid 1 :yrol -1 :yroll -1 :ys> 1 :yse 1 :ysel 1 :yself 1 :ysi -1 :ysio -1
:ysio> -1 :yst -1 :yste -2 :yster -2 :yti 1 :za> 1 :zah 1 :zahn 1 :zahna 1 :zam -1 :zap 3 :zap> 3 :zar -1 :zco 1 :zco>
1 :zed -1 :zed> -1 :zehe 1 :zehen 1 :zend -1 :zendo -1 :zero 1 :zero> 1 :ziehe -1 :zig 1 :zing 1 :zips 1 :zips> 1 :ziu
-1 :zius -1 :zius> -1 :zo> 1 :zst -1 :zstu -1 :zten -1 :zten> -1 :zu> 1 :zum -1 :zum> -1 :zwe 3 :zweh 2 :zweh> 2 :zwei
1 :zweie 1 :zwi -1 :zwic -2 :zwick -2 :zy> 1 :zzi 1 :zzin 1 :zzing 1 :zzy 1 :zzy> 1 :œur -1 :œur> -1 a -1 a_#1 1
a_baby -1 a_bad 1 a_balloon 3 a_bike 1 a_bit -1 a_blog -1 a_blood -2 a_bot 2 a_box 1 a_bridge -1 a_broken -1 a_bug 1
a_burden 6 a_calf -1 a_cancer -2 a_car 3 a_cervical 1 a_chair 2 a_chaque 1 a_character -1 a_chest -1 a_child -1
a_ciatica 1 a_coffee -1 a_cold -1 a_crack 3 a_cracked -2 a_crash 1 a_crunch 2 a_cushion 1 a_cyclist 1 a_daily -1
a_decade -1 a_decent -1 a_deep 2 a_desk -2 a_discectomy 2 a_door -1 a_doorway -1 a_dribble 1 a_dull -2 a_dvt 1 a_fever
-2 a_few -1 a_fit 3 a_five -4 a_force -3 a_fortnight 1 a_friday -2 a_funny 1 a_glass 3 a_good -2 a_guard -1 a_hard 2
a_heart 1 a_heartbeat 1 a_herniated -1 a_hip 2 a_horse -1 a_hospital -1 a_hot -1 a_jolt 1 a_kid -1 a_knot -1 a_la 1
a_ladder 1 a_laminectomy 1 a_leak -1 a_leg -1 a_line 1 a_little -1 a_living -1 a_load 2 a_lorry 1 a_lot 1 a_low 2
a_lump 1 a_mal 1 a_meeting -2 a_melanoma 1 a_mi 1 a_minutes -1 a_mon -1 a_monitor 1 a_month 1 a_nap -2 a_nerve -2
a_new -1 a_nice -2 a_nuca 1 a_numb -1 a_nurse 1 a_outra 1 a_pad 3 a_patch 2 a_pelvic 2 a_penguin -1 a_pig 1 a_pior 1
a_plan 1 a_plank -1 a_plastic -1 a_plate -1 a_poo 3 a_pop 1 a_position 2 a_poster -2 a_posture 1 a_pr -1 a_prawn -2
a_pressao -1 a_pulled 1 a_question -1 a_quick -1 a_rash 2 a_real -2 a_reminder 1 a_safe 1 a_second 2 a_setting -1
a_sharp 2 a_shower -2 a_shrimp -1 a_side -1 a_slack 1 a_slipped -1 a_small 1 a_snap 1 a_sore -3 a_squeezing 2 a_stent
1 a_step 1 a_stiff -1 a_strange 1 a_stroke 1 a_strong 1 a_stuck 2 a_suar 1 a_sudden 3 a_suit -1 a_teen -1 a_tension -2
a_thread -1 a_thunderclap 1 a_tight -1 a_time 1 a_tired -2 a_toda 2 a_touch -1 a_towel 1 a_train 4 a_treat 1 a_tree 1
a_tumour -1 a_user -4 a_van 1 a_very -1 a_vice 1 a_virilha 1 a_walk -1 a_walnut -1 a_wander -2 a_wardrobe -1 a_warm -4
a_weak -1 a_week -2 a_weekend 1 a_whoosh 1 a_woman 1 a_wrist -2 a_year 4 ab -2 ab_wann -1 abajo 0 abend 0 aber 0
ability 1 ability_to 1 abnahme 0 abort 0 about 0 about_#1 3 about_#2 2 about_an -1 about_four -2 about_is 1 about_it
-2 about_suicide 1 about_the -2 about_to 2 about_two 1 about_wednesday 1 above -1 above_my -2 abs -2 abscess 1
absolutely 0 abt 0 ac 0 acabo 1 acabou 0 accident 0 accident_since 1 accidentally 0 according 0 account 0 accounts 0
acdf 1 ache -1 ache_all -1 ache_and -2 ache_back 2 ache_between 3 ache_for 1 ache_from -2 ache_getting 1 ache_going -2
ache_is -1 ache_last -1 ache_low 3 ache_that 1 ache_too 1 ache_up 1 ache_when -1 acho 1 acl 1 acondicionado 0 acordei
-1 acronyms 0 across 1 across_my 6 acting 0 active 1 activity 0 actual -5 actual_back -1 actual_backside -1 actually 1
actually_but 2 acute -1 add -2 adding 0 adductor 0 ademas 1 ademas_me 1 adjust 0 adjustment 1 admin -1 adolorida 0
advice -1 advise 0 ae -7 ae_last -1 af 0 after -1 after_#2 -2 after_climbing -1 after_driving -1 after_first -1
after_football -2 after_gardening 1 after_knee 2 after_leg -2 after_lunch -1 after_moving -1 after_my 2 after_sitting
1 after_spin -1 after_surgery 1 after_swimming -1 after_that -5 after_yesterday -2 after_yoga -1 afternoon 0 again -1
again_in 1 again_its 1 again_since 1 against 1 against_this -1 age 0 aged 0 ages 1 ages_and 1 ago 1 ago_and 1 ago_back
1 ago_can 2 ago_discharged 1 ago_feelin 1 ago_feeling 2 ago_i -4 ago_its 1 ago_just 1 ago_my 1 ago_neck 1 ago_no 1
agony 4 agora 1 agora_e -1 agora_ha 1 agora_pouco 1 agua -1 agujetas 0 ah 0 ah_y 1 ahogo 2 ahora 1 ai 0 aid -3
aid_course -1 aider 0 ainda 0 air 0 air_in 2 aircon -1 aircon_is -1 aire 0 airport 0 aisles 0 al 0 al_day -2 alarm 0
alendronate 1 alendronate_weekly 1 alert 0 algo -2 alguem -1 alguien 0 algum 1 algum_exercicio 1 algun 0 alignment 0
alive 4 alivia 0 alivio 1 all 0 all_be 2 all_fine -2 all_good -1 all_hands -2 all_ive -1 all_jumbled 1 all_night -1
all_normal -2 all_numb 1 all_of 1 all_right -1 all_round 1 all_sorted -2 all_that -1 all_the 3 all_this 1 all_to 4
all_week 2 all_weekend -2 alle 0 allergies 0 alles -1 allotment 0 allowed 2 allowed_yet 1 alma 0 almoco 0 almost 0
alone 0 along 7 along_with 1 alongamento 0 alongamentos -1 alongameto 0 alongar 0 alongo -1 already 0 alright 2
alright_for 2 als 0 also 1 also_had 1 also_im 1 also_my -1 alt 0 alta -2 alten 0 alter 1 alternating 1 always -2
always_been 1 always_have -1 always_wondered -1 am 1 am_with 1 amaneci -1 amaneci_con -1 amanha 2 amazing -1 ambulance
-1 an 2 an_ache 1 an_aneurysm 1 an_arm -1 an_easy -1 an_erection 1 an_exercise 1 an_getting 1 an_i 1 an_me 2 an_mri -2
an_old 1 an_open -1 an_overdose 2 an_wie 1 anaesthetic 0 anaesthetised 1 analysis 0 anatomy -2 ancient -2
ancient_history -2 and 3 and_#1 -4 and_#4 1 and_a -2 and_always -1 and_arm 3 and_arms 1 and_back 2 and_bad 1 and_belly
-1 and_between 1 and_bleeding 1 and_boiling 2 and_both 2 and_breathless 1 and_can -1 and_cant 1 and_chest 4 and_clammy
-1 and_coffee 1 and_cold 1 and_didnt 1 and_dont 1 and_eases 1 and_every 1 and_feel 2 and_fell 1 and_felt 2 and_fever 3
and_feverish 1 and_first 1 and_gets -1 and_going 2 and_got -1 and_hadnt 1 and_hands 1 and_has -1 and_have -2
and_having 1 and_healthy -1 and_heard 1 and_heavy 1 and_her 4 and_hit 2 and_holding 2 and_hot 2 and_hurts -3 and_i 5
and_id 1 and_im 2 and_isnt 2 and_its 1 and_ive -1 and_jaw 4 and_just -2 and_landed 3 and_leaking 1 and_left 2 and_lite
1 and_looks 1 and_low 1 and_lower 2 and_me 3 and_moving 1 and_muscles -1 and_my 2 and_never -1 and_night 2 and_not 1
and_now -1 and_off -1 and_once 1 and_only -1 and_pain -1 and_pinky 1 and_push 1 and_really 1 and_red 2 and_running 2
and_says 5 and_seeing 1 and_shaking 1 and_she 1 and_shes 1 and_shivers 1 and_short 1 and_shoulders -1 and_since 1
and_sit -1 and_slipped 2 and_so -2 and_something 1 and_sore 6 and_starts 1 and_stiff -1 and_sweating 1 and_sweaty 1
and_swollen 1 and_take -1 and_tears -4 and_tender 2 and_that 1 and_the -1 and_then -1 and_theres -1 and_this 3
and_tingly 1 and_today 2 and_tonight 1 and_upper 3 and_vomiting 1 and_want 1 and_wants 2 and_warm 5 and_which -1
and_wobbly 1 and_yesterday 1 and_your 1 anda 0 andar 1 andere 0 ando 0 aneurysm 0 angenommen -1 angina 0 ank 0 ankel 0
ankle 0 ankle_and 2 ankle_has 1 ankle_last -2 ankles -3 ankylosing 0 announced -1 announced_the -1 annoying 0 annual 0
ano -2 anoche 0 anos -1 anos_por 1 another -2 another_meeting -1 another_retro -1 ans 0 ans_et 1 answer 0 answered 0
answers 0 anteayer 0 anteontem 1 antes 1 anti 2 antibiotics 0 anus 2 anus_feels 1 anxiety 0 anxious -1 any 0
any_gentle 1 any_of 2 any_position 1 any_reason 1 any_stretches 1 any_wee 1 anybody 2 anyhow -1 anymore 2 anymore_i 1
anymore_since -1 anyone 0 anyone_else -1 anything 0 anything_for -1 anything_i -1 anything_with -1 anyway 0 anywhere 0
ao 0 ao_andar 1 aortic 0 apareceu 0 apart 0 apartments -1 aperta 2 api -1 app 0 app_for -1 apparently 0 appendix 0
appendix_came -1 appetite 0 appointment -1 appropriate 0 approved 0 apres 1 apres_le 1 aqui 0 ar 0 arbeite 0 arch 0
arches 0 arde 1 are -1 are_a -1 are_asleep 1 are_both 1 are_burning -1 are_buzzing 1 are_clumsy 1 are_cold -1
are_coming 3 are_dead -2 are_dying -1 are_giving -1 are_going 2 are_grand -2 are_hanging 1 are_jelly -1 are_killing -3
are_numb 6 are_off -1 are_ok 2 are_red -1 are_round -1 are_safe 1 are_screaming 1 are_shot -1 are_so 1 are_sore -1
are_stiff -1 are_the -3 are_these -2 are_tight -1 are_tingling 2 are_tired -6 are_too 1 are_useless 1 are_weak 1
are_weeping 1 are_you -1 are_your 1 area 3 area_i 1 area_is 3 arent 0 arguing 0 argument 0 arm 2 arm_and 1 arm_feels 1
arm_for -1 arm_gone 3 arm_has 1 arm_heavy 1 arm_just 1 arm_numb 1 arm_sore -1 arm_stretches -1 arm_tingles -1
arm_whenever 1 armrest 0 arms 0 arms_after -1 arms_are -1 arms_that 1 army -1 around 1 around_four -1 around_my 3
around_the 2 arranged 0 arrastro 0 arrest 0 arrival 0 arrived 0 arrived_for -1 arse 1 arse_and 1 arse_cheeks 1
arthritic 0 arthritis 0 arthroscopy 0 article -1 arvo 0 arzt 0 as -1 as_#1 -2 as_#2 -1 as_a -1 as_always -1 as_costas
2 as_every -3 as_i -2 as_last 2 as_maos 1 as_noites 1 as_of 2 as_palavras 1 as_planks 1 as_soon -1 as_well 2 asana 0
asi 0 ask 0 ask_about -1 asked -1 asking 0 asking_because 2 asks 0 asleep 0 asleep_all 1 asleep_at -1 asleep_for 1
asleep_in -2 asleep_mid 1 asleep_on -2 assembly 0 assim 0 assis -1 assise -1 association 0 assumed 1 asthma 0 aswell 0
at 0 at_#1 -1 at_#3 -1 at_a -1 at_all 3 at_both -2 at_breakfast 1 at_checkups 1 at_every 2 at_five -3 at_half -1
at_his 1 at_km -2 at_least -1 at_me 2 at_mile -1 at_my 2 at_night 1 at_noon -1 at_once 1 at_rest 2 at_rugby 1 at_that
-3 at_them -2 at_this -2 at_twelve -1 at_two -1 ate 0 ate_o 1 atras 0 attack 0 attack_on -1 attacks 0 au 0 au_courant
-1 auch 0 auch_belly -1 auch_im 1 aucun -1 aucune 0 audio -2 audit -2 auf 0 auf_der 1 aufstehen 0 augen 0 august 0
aujourdhui 0 aumenta 0 aunt -1 aunty 0 aura 0 aus 0 ausgeheilt 0 aussi 1 auth -2 auto 0 autumn 0 aux 1 avant 0
avant_bras -2 avc 0 avec 1 avec_des 1 avec_un 1 avion 1 aviso 0 avo 1 avoid 0 avoid_that -1 awake 0 awareness 0 away 0
awful 0 awful_back -1 awkward 0 aws -1 axial 0 ayer 1 ayer_hoy -1 ayuda 0 b 0 baby 0 baby_kept -1 baby_shower -2 back
2 back_#2 1 back_ache 2 back_after 1 back_and 1 back_are 1 back_bad 1 back_below 1 back_both -1 back_by -1 back_cant 1
back_cracks -3 back_discharged 1 back_each 2 back_end -10 back_ever -1 back_every 5 back_feels -2 back_for 1 back_from
-1 back_gets -2 back_giving -1 back_has 2 back_hurts 1 back_if 1 back_in -1 back_injury 2 back_into -1 back_is 2
back_killing 4 back_legs -1 back_locked 1 back_moving 1 back_my -1 back_niggle -1 back_now -1 back_of -2 back_on 1
back_only -2 back_op 5 back_out 1 back_pain 1 back_popped 1 back_routine 1 back_said -1 back_shifting 1 back_spasm 2
back_stiffness 2 back_still -1 back_stretch -1 back_surgery 2 back_that 1 back_this 2 back_tight 1 back_to -5
back_very 2 back_went 5 back_whenever 1 back_yesterday 1 backache 1 backache_after 1 backache_that 1 backbend 0
backbone 0 backbone_and 1 backend -2 backlog -1 backside 1 backside_is -1 backstroke 0 backup 0 backwards 0 bad 1
bad_back 1 bad_for -2 bad_headache 1 bad_hips -1 bad_last 1 bad_since 1 bad_too 1 badly 0 bag -2 bags 0 baja 0 bajando
1 baje 2 bajo -1 bake -1 bakery -1 baking 0 balance 0 balance_in -1 ball 0 balloon 0 ballooned 0 balloons 0 balls 1
balls_are 1 bambas 0 banana 0 banco 0 band 0 bandscheibe 1 bandscheiben 0 bang 1 bangalore 0 banged -1 banged_my -1
banging 0 bangkok 0 banister 1 banister_with 1 banjaxed 0 banjaxed_after -2 banjo -1 bank -1 bano 0 bar -1 barber 1
barefoot 0 barely -1 barre 1 barriga 1 bars 1 bas 0 base -1 basement 0 basically 0 bat 1 batata 0 bath 0 battery -3
bauch 1 be 3 be_a 1 be_better 8 be_dead 4 be_easier 2 be_happier 2 be_my -1 be_on -1 be_over 1 be_reflux -1
be_relieved 1 be_right -2 beach 0 bean 0 bear 1 beat 0 beating 0 beau 0 bebe 0 because 1 because_i -1 because_im -1
because_it 1 because_my 1 because_of 1 because_thats 1 because_your -1 become -1 become_something -1 becomes 0 bed 1
bed_last 2 bed_since 1 bed_with 1 bedeutet 0 beekeeper -1 been 1 been_#2 1 been_a -1 been_ache 1 been_all 1 been_bad 3
been_dead 2 been_heavy 1 been_high 1 been_hurts 4 been_killing 1 been_like 4 been_numb 3 been_on -1 been_pins 1
been_sick 1 been_sitting -1 been_sore 2 been_that -1 been_thinking 1 been_throwing 1 been_to 3 been_told 1 been_trying
1 been_weak -2 been_weaker -2 beer 0 before 0 before_#1 -1 before_anything 1 before_bed -1 before_christmas -2
before_it 2 before_or -1 beforehand 0 began 0 begin 0 begin_the 1 beginner -1 behind 0 behind_my -1 behind_on -3 bei 0
bei_der -1 beide 1 beide_hande 1 beiden 0 beim 1 beim_laufen 1 beim_zahnarzt 1 bein 0 beine 0 beine_fuhlen 1 being 5
being_alive 5 being_hit 1 being_squeezed 1 beintag 0 bekannt 0 believe -1 bell -1 belly 2 belly_ache -1 belly_and 1
belly_is 2 belly_now 1 belly_to 3 belong 0 belongs 1 belongs_to 1 below 1 belt -1 belt_line -1 bem 0 bench -3 benched
0 bend -1 bend_forward 1 bend_my 4 bend_to -2 bending 0 bends 3 benefit 0 bent -1 bent_down -1 bent_to 1 beside 0
besides 0 besoin 0 besser 0 best -1 best_one -1 bet -1 bete 0 beter 1 beton 0 bett 0 better -1 better_actually 1
better_but 1 better_each -1 better_every -2 better_off 7 better_on 1 better_pillow -1 better_today 1 between 1
between_legs 1 between_my 3 between_sciatica -2 between_shoulder 1 beuge 1 bewegung 0 bf 0 bica 1 bien -1 big 1 big_c
1 big_knot -1 big_toe 1 bigger 2 bigger_than 1 bike 0 bike_crash 1 bike_saddle -3 bike_seat 2 bike_this 1 bilateral 0
bill -3 billing 0 billy 0 bin 0 bin_ich -1 bins 1 biologic 0 biopsy 0 birds 0 birth -1 birthday 0 bis 0 bisschen 0 bit
-1 bit_ache -3 bit_dead 1 bit_of -1 bit_on -1 bit_since 2 bit_sore -1 bit_stiff -1 bit_weak 1 bite 0 bits 4 bits_since
1 bitte 0 black 1 blacked 0 bladder 0 bladder_feels 1 bladder_isnt 1 bladder_just 1 bladder_normal -1 bladder_or -1
bladders 0 blade 0 blades 1 blades_and 3 blades_came 1 blades_from -1 blades_is -1 blame 0 blank -1 blanket 0 blase 0
blast 0 bleachers 0 bled 0 bleed 0 bleedin 0 bleeding 0 bleeding_a 2 bleeding_edge -2 bleeds 0 blew 0 blind 0 blind_in
1 blind_spot -1 blinding 1 blinding_headache 1 blinds 2 blister 0 bloated 0 block 0 blocked -2 blog -1 blog_on -1
bloke 0 blood 0 blood_donation -1 blood_in 3 blood_pressure -1 blood_sweat -4 blood_this 1 blood_when 1 bloodbath 0
bloods 0 bloody 0 bloque 2 bloque_en 1 blotches 0 blotchy 0 blouse 0 blown 0 blue 1 bluish 0 blurred 1 blurred_vision
1 blurry 0 blut 0 boa 0 board 0 boat 0 boath 0 boca 1 boca_y 2 body 0 body_has 1 bog 2 boil 0 boiler 0 boiling 1
boiling_hot 1 boiling_in -1 boils 0 bois -1 boli 0 bollocks 0 bolt 0 bom -1 bone 2 bone_density 1 bone_in 1 bone_mets
1 boned 1 boned_at 1 boned_on 1 bones 2 bones_and -2 bones_like 2 bones_that 1 bonked 0 bonus -1 bony 0 book 0 booked
-1 booking 0 bookkeeper 0 boot 0 boots 0 bored 0 boredom -2 boring -1 born -2 borrowed 0 boss 0 boss_just 2 bot -1
bot_im -1 bot_my -1 both 2 both_and -2 both_arms 1 both_ends -2 both_feet 1 both_gone -2 both_hands 3 both_heels 1
both_hips -1 both_legs 2 both_my 2 both_of 1 both_shoulders -1 both_thighs 2 bother 0 bots 0 bottle 0 bottle_is -1
bottle_of 1 bottom 0 bottom_neck 1 bottom_of -2 bouge 0 bouger 0 bought 1 bought_what 4 bouldering 0 boule 0 bout 0
bout_de -2 bowel 1 bowel_cancer 3 bowels 0 bowels_are -1 bowl 0 bowling 0 bowls 0 box 1 boxes -3 boxes_of -2
boxes_yesterday -1 boyfriend 0 bp 3 bppv -1 bra 1 braco 0 bracos -1 brain -3 brain_is -1 brain_numb -2 branch 0 brand
0 bras 0 braso 2 brauch 0 brazil 0 brazo 0 brazos -1 brb -1 break -1 break_room 1 breakfast 0 breaking -2 breaks -2
breast 4 breast_cancer 2 breastbone 1 breaststroke -1 breathe 2 breathe_and 3 breathe_at 2 breathe_exercise -2
breathe_in 2 breathe_one -1 breathe_or 1 breathe_so -1 breathe_thing -1 breathless 2 breathlessness 0 brennt 0 brennts
0 brethless 0 brick 0 bricks -1 bridge 2 bridge_and 3 bridges 0 bright 1 brilliant -1 bring -1 brisbane 0 brittle 1
brittle_bones 4 bro 1 broke 1 broke_at 1 broken -1 brother 1 brother_has 1 brother_texted 1 brought 0 bruise 0
bruise_on -1 bruise_right 1 bruised 0 brule 0 brush -1 brust 2 brustbein 0 brustkrebs 0 brutal 0 bruv 0 btw 0 bubble 0
bucket 0 buckets 0 buckled 1 buckles 1 buckles_going 1 buckling 2 budge 0 budget 0 buenas 0 buffet 0 bug 0 bugs -1
build -1 building 0 building_up -1 builds 0 built 0 bulb 1 bulge 0 bull 0 bum 0 bum_after -1 bum_and 2 bum_anymore 1
bum_cheeks 1 bum_feels 1 bum_from -2 bum_goes -2 bum_to 2 bumhole 2 bump 3 bump_friendly 1 bump_is 3 bumped 0
bumped_my -1 bumping 0 bundle -1 bunion 0 bunk 1 bunk_onto 1 burden 2 burden_of -1 burden_on 1 burden_to 2 bureau 0
burn -3 burn_down -3 burn_rate -1 burned 0 burnin 0 burning 0 burning_feeling -1 burning_today -1 burning_up 5
burning_when 1 burns 1 burns_when 1 burnt -1 burnt_out -2 buro 0 burpees -2 burrito 0 burst 0 bursting 1 bury 0 bus 0
business 0 busy 0 but 0 but_its 1 but_ive 2 but_not -2 but_nothing 1 but_ok -1 but_since -1 but_still 3 but_theres 1
but_this 2 butt -1 butt_cheek -2 butterfingers 0 butterflies 0 butterfly 0 buttock -1 buttock_pain 1 buttocks 2
buttocks_and 1 button 0 button_my 1 buttons 0 buy 0 buzz 0 buzzing 1 buzzy 1 by -3 by_a 3 by_about -1 by_accident -1
by_five -1 by_friday 1 by_itself -1 by_morning -1 by_my -2 by_that -1 by_thursday -2 bye -1 c 1 c_in 1 ca 1 cab 0
cabeca 1 cabeza 1 cabin -2 cabin_fever -2 cabinet 0 cable -2 cable_but -1 cabo 0 cache -1 cactus 0 cada 0 cada_#2 -1
cada_vez 1 cadeira -1 cadera 0 cae 1 caen 0 caesarean 0 cafe 0 caffeine -1 cai 0 cai_do 1 caida 0 caiu 0 cake 0
calcium 1 calendar -1 calf 2 calf_after 3 calf_and -1 calf_from -1 calf_has 1 calf_huge 1 calf_is 6 calf_like 1
calf_on 1 calf_one -1 calf_pain 2 calf_since 1 calf_sore 2 calf_stretch -2 calf_swelled 1 calf_swollen 1 calf_that 1
calf_tight -2 caliente 1 call -2 called -2 caller 0 calling 0 calls 1 calls_for -1 calm 0 calming -2 calms 0 calor -1
calories 0 calves -2 calves_ache -1 calves_are -1 calves_tight -1 cama 0 came 3 came_back -1 came_down 1 came_first 1
came_off 3 came_on 6 camera 0 caminar 0 camino 0 camisa 0 camping 0 can 0 can_a -2 can_do -2 can_feel -3 can_go 1
can_he 1 can_i 5 can_ive -1 can_my -1 can_put -1 can_see 1 can_she -1 can_sitting -1 can_stretching -2 can_touch -1
can_turn -2 can_we -1 can_you -1 canal 0 cancel 0 cancelled 0 cancer 3 cancer_#2 4 cancer_#4 2 cancer_charity -1
cancer_im -1 cancer_in 6 cancer_or -1 cancer_patient 1 cancer_removed 1 cancer_research -1 cancer_survivor 2
cancer_ten 3 cancer_treated 2 candle -2 candle_at -2 cansada 0 cansado 0 canser 1 cant 4 cant_be -1 cant_believe -1
cant_breathe 1 cant_button 1 cant_catch 3 cant_clench 1 cant_control 2 cant_controll 1 cant_do -1 cant_focus -1
cant_get 5 cant_grip 1 cant_hold -1 cant_kneel -1 cant_lean 1 cant_lie 1 cant_lift -2 cant_pass -1 cant_pee 1 cant_poo
1 cant_push 1 cant_reach -3 cant_rise 1 cant_see 3 cant_sit -1 cant_smile 1 cant_speak 2 cant_stand 1 cant_start 2
cant_stop -1 cant_tell 6 cant_wee 1 cant_work 1 canteen -1 car 3 car_hit 3 car_last 1 car_on 2 car_rolled 1
car_wouldnt -1 car_yesterday 1 cara 1 card 0 cardiac 0 cardigan 0 cardio 0 cards 0 care 0 careful 0 caretaker 0 cargue
-1 carpal 1 carpal_tunnel 1 carpark 0 carpet 1 carpets 0 carried 1 carries 0 carro 1 carry 0 carrying 0 carrying_boxes
-1 carrying_her -2 carrying_on 1 carrying_shopping 1 carrying_the -1 casa 0 case -3 case_of -1 casi 1 casi_me 1 casse
0 cast 1 cast_off 1 cat 0 cat_and 2 cat_cow 1 cat_walked -1 catch -2 catch_my 2 catches 0 catches_on 1 catching 4
catching_my 2 catching_on 2 cath -1 catheter 0 cauda -2 cauda_equina -2 caught 0 causa 1 causa_da 1 cause -1
cause_cancer -1 causes -1 cayo 0 cayo_el -1 ce 2 ce_mal 1 ce_soir 1 cedo 0 ceiling -1 ceilings 0 celebrating -1
celebratory 0 celular 0 center 0 central 1 centre 0 ceo 0 cerramos -1 cerramos_trimestre -1 cervical 3 cervical_cancer
2 cest 0 cest_juste -1 cest_la 2 cette 1 cfo -2 chain -1 chair -1 chair_and -1 chair_changing 1 chair_has -2
chair_stretches 2 chairs -2 chaise 1 chalk 0 challenge 0 change 0 change_my 1 changed 0 changes -1 changing 1 channel
0 chaque 1 chaque_pas 1 character -2 character_in -1 chare -1 charity -2 charity_run -1 charley 1 charley_horse 1
chart -1 chat -4 chattering 1 chaud 2 cheap 0 cheap_chair -1 check 0 check_on -1 checked -4 checked_everything -1
checked_my -1 checking 0 checks 0 checks_it -2 checkups 1 cheek -1 cheeks 1 cheeks_feel 1 cheers -2 cheese 0 chef -3
chefe 0 chemo 1 chemo_in 1 cherche 0 chest 3 chest_and 2 chest_at 1 chest_cant 1 chest_day -6 chest_discomfort 1
chest_goes 1 chest_going 1 chest_gone 1 chest_has 2 chest_hurts 2 chest_infection -1 chest_is 2 chest_like 3
chest_opener -2 chest_pain -1 chest_press -1 chest_pressure 1 chest_since 1 chest_stretch -1 chest_that 2 chest_tight
4 chest_tightness 1 chest_to 2 chest_when 1 cheval 0 cheville 0 child -1 childhood 0 chilli 0 chills 1 chills_and 1
chills_since 1 chin 0 chin_down 1 chin_on -1 chin_tucks 3 chip 0 chiropractor 1 chiropractor_yesterday 1 chirurgien -1
choice 0 choir 0 choking 0 cholesterol 0 chopsticks 0 christmas 0 chronic -1 chucked 1 chuffed 0 chute 0 ci -2 ciatica
1 ciatica_de 1 cicatrice 0 cicatriz 0 cinco 0 cintura -2 circle 0 circles 0 circulation 0 cirurgia 0 claim -1 claims
-1 clammy 2 clamp 1 clappers 1 clasp 0 class -1 class_in -1 classic -2 clean 0 cleaning 0 clear 0 clear_just -2
clear_now -7 clear_since 2 cleared -1 cleared_by -1 cleared_up -2 clench 1 clenched -1 clenching -2 clerk 0 click 0
clicked 0 clicking 0 clicks -4 client -2 client_is -1 cliente -1 cliente_nos -1 climb 1 climb_the 2 climbed 0 climbing
0 climbing_last -1 climbing_stairs 1 climbing_wall 1 clinic -1 clinic_for -1 clock 2 clockwork 0 close 1 closed 2
closed_until 1 closes -1 closet 2 clot 0 clothes 1 clothes_are 1 clots 0 cloudy 0 club 0 clumsy 2 clumsy_and -1
clumsy_cant 1 clumsy_hands 1 cluster 0 clutch 0 clutching 1 clutching_his 1 cm 1 coach 0 coaster 1 coat -1 coats 0
cobra 0 coccix 0 coccyx 0 code -1 code_is -1 codebase 0 coding 0 coffee -2 coffee_cup 1 cogote -1 coince 0 coincidence
1 coins 0 coisa 0 cola 0 cold -1 cold_hands -1 cold_last -1 cold_office -1 cold_sweat 1 cold_sweats 2 colic 0 colicky
1 colico 0 collapse -1 collapsed 0 collapsing 1 collar 2 collarbone 0 colle -2 colleague 1 colleague_baby -2
colleague_has 1 colleague_is -1 colleague_says -1 colleagues 0 collegue 0 collision 1 colon 3 colon_cancer 3 colonne 1
colour 2 column -2 columna 2 coluna 2 coluna_com 2 com 0 com_a -1 com_uma 1 combien -1 come 3 come_out 5 come_with 2
comecei 0 comecou 1 comedy -2 comes 1 comes_every -1 comes_in 1 comes_off 1 comes_on -1 comes_out 3 comfortable 0
comfortably -1 comfy 0 coming 2 coming_in 1 coming_out 5 command -1 comme 1 comme_une 2 comment 0 committee 0 common
-1 common_is -1 commute 0 como 0 como_si 4 comp 0 companero 0 company 0 compared 0 competition 0 complain -1
complaining -1 complains 0 complaint 1 complaints -1 completely -1 compliance 0 compost 0 compression 0 comprimidos 1
compte 0 con 0 con_que 1 con_torticolis -1 con_un 1 concentrate 0 concert 0 concrete 0 conditions 0 conference 0
confirmed 0 conflict 0 conflicts 0 confused 1 congrats -1 connection -1 connue 1 consent 0 consigo 0 constant 2
constantly 1 constipated 0 contable 0 contact 0 container 0 content -1 continue 1 continue_with 1 continuous 0 contra
-1 contra_el -1 contract -1 contractions 2 contractions_every 1 contractura 0 contre 0 control 0 controll 1
controll_my 1 controlled -1 controller 0 cooked 0 cooked_from -1 cooking 0 cool 0 cool_down -1 cooldown 0 copa -1 cope
1 copier 0 copo 0 copy 0 coracao -1 corazon 0 cord 0 cord_in 1 core -2 cork 0 coronilla 0 correr 0 corridor 1 corte 1
cortisone 0 cosas 0 cost -1 cost_me -1 costa 0 costas 0 costas_doem 1 costs -1 cot 0 cote -1 coton 0 cotton 3
cotton_wool 1 cou 0 couch -2 couche 0 cough 2 cough_and 1 cough_through -1 cough_up 6 could 0 could_do -1 could_i -1
could_murder -1 could_you 1 couldve -1 couldve_known -1 coule 0 council 0 count -1 counted 2 counted_out 2 counter 0
counting 0 counts -1 counts_as -1 coup 1 coup_de 2 couple 0 couple_of 1 courant -1 course -2 court 0 cousin 0 cover 1
cover_it 1 covered 0 covering -2 covid -1 covid_with -1 cow 1 coworker 2 coworking -1 coxa -1 coxas 0 cpr 0 crac 1
crack 0 crack_in 1 cracked 0 cracked_by 1 cracked_in 1 cracking 0 cracks -3 cracks_like -2 cracks_when -2 cramp 0
cramp_in -1 cramp_mid -1 cramped -1 cramping 0 cramps -1 cramps_and -1 cramps_every 1 crane 0 cranky 0 crash 0
crash_and -1 crash_back 2 crash_this 1 crashed 0 crashed_and -1 crashes 0 crashing -2 crawl 0 crawl_to 1 crawl_up 1
crawling 0 crazy 0 creak -1 creaks 0 creaky 1 cream 0 creeping 0 creve 0 crick -2 crick_in -1 cricked -1 cricked_neck
-1 cricket 0 cried 0 cries 0 cries_when 1 crisis -1 crisps 0 critical -1 crohn 1 crohns 0 crois 0 crook 0 crooked 1
cross -2 cross_legged -1 crossfit -2 crossing 0 crossing_my -1 crotch 1 crouching 0 cruje 0 crunch 4 crunch_in 1
crunchy 0 crushed 0 crushing 3 crushing_chest 1 crushing_feeling 2 crushing_pain 1 crutches -1 cry 0 crying 0 csv -1
cuadriceps 0 cuales 0 cuando 0 cuanto -1 cuatro 0 cuello 0 cuesta 0 cuff 2 cuff_repair 1 cufflinks 0 cuisse 0 culpa 0
cup 0 cup_and 1 cupboard 0 cups 1 curb 0 cure -2 cured 2 curious -1 curious_how -1 curled 0 current 0 currently 1
curry -1 cursor 0 curtain 1 curtains 0 cushion -1 cushions 0 customer 0 customers 0 cut 1 cut_my 3 cut_myself -1
cut_the -1 cutting 2 cutting_my 3 cycle 0 cycling -2 cyclist 1 cyst 0 cystitis 0 cœur -1 d -1 da 0 da_copa -1 da_um -1
dabei 1 dad -1 dad_had -1 dad_has 1 dads 2 daft 0 daily 0 damage 0 dame -1 damp 0 danach -1 dance 0 dancing -1
dangerous -1 dann -1 dans 1 dans_la 1 dans_le 1 daqui -2 darf -1 darf_ich -1 dark 0 dark_place -2 dart 0 das 1
dashboards 0 dass 0 data -3 dataset -1 date 0 dauernd 0 daughter 0 daughter_has -1 daughter_is 1 dave -1 davion 0
davoir -1 dawn 1 day -2 day_#1 -1 day_after -1 day_and 1 day_cant -1 day_cause -1 day_could -1 day_destroyed -1
day_every 1 day_for 2 day_is 1 day_not 1 day_now 1 day_on 1 day_the 1 day_this 1 day_would -2 day_yesterday -2
daylight 0 days 3 days_after -1 days_ago 6 days_and 3 days_back -1 days_i 1 days_its -1 days_my 1 days_now 1 days_that
2 days_with 1 dazu 0 de -1 de_#1 1 de_#2 4 de_#4 -1 de_agua -2 de_cabeca 2 de_cabeza 1 de_febre 2 de_fiebre 2 de_las
-1 de_manha 1 de_memoria -1 de_rein -1 de_repente 1 de_rire -1 de_tanto -3 de_toda -1 de_um 1 de_uma -1 dead 1
dead_after -1 dead_and -1 dead_body -2 dead_bugs -1 dead_by 1 dead_for 1 dead_from -1 dead_hangs -1 dead_leg -1
dead_lol -1 dead_on -2 dead_than 1 dead_tired -1 dead_to 1 deadlift 0 deadlift_pb -2 deadlifting 0 deadlifts 0
deadline -1 deadlines 0 deal 0 dear 0 death -1 death_of -1 debiles 0 debout 0 debugging 0 decade -1 decades 0 deceased
0 decent -1 decide 0 decided 4 decision -1 deck -1 deckchair 0 decompression 0 decorating 0 dedos 1 deep 1 deep_ache 2
deep_back 1 deer 0 definitely 0 degenerative 0 degrees 0 degrees_in -1 dehnen 0 dehnung 0 dehydration -1 del 0
del_dolor 1 deleted 0 delivery 0 dem 0 demais 0 demenagement 0 demo -3 den 0 den_augen 1 den_kiefer 1 den_nacken -1
dengue -1 denies -2 denies_chest -1 density 2 dent 0 dental 0 dentist 0 dentist_gave -1 dents 0 deploy 0 depois 0
depois_de -1 depot 0 dept 0 depui 3 depuis 1 depuis_deux 1 depuis_hier 3 depuis_le 2 depuis_que -2 dequipe 0 der 0
der_brust 2 der_chef -1 der_leiter 1 der_nacken -1 der_rucken 2 derecha 1 derecho 0 derek 0 dernier -1 derriere 0 des
0 desajeitadas 0 descansar 0 descend 0 descends 0 desceu 1 desde 4 desde_ayer 1 desde_el 1 desde_hace 2 desde_hoje 1
desde_o 1 desde_ontem 1 desgarro 0 designed 0 designer 0 desk -1 desk_after 3 desk_and 1 desk_back -2 desk_edge -1
desk_neck -5 desk_stiffness -1 desk_stretch -1 desk_work -2 desk_yoga -1 deskmate 1 desks -1 despues 0 dessus 0
destroyed -2 destroyed_me -1 detect 0 detection 0 deu 0 deux 1 deux_jours 1 deux_mois 1 dev -2 devant 0 device 0 devs
0 dexa 4 dexa_says 1 dexa_was 1 dey 0 dia -1 diabetes 0 diabetic 0 diabetic_and 1 diabetic_feet -1 diabetic_well -1
diabetico 0 diabetiker 0 diagnosed 1 dialysis 1 dialysis_hes 1 diarrhoea 0 dias 5 dias_e 1 dice 0 dick 1 dicker 1
dicker_als 1 diclofenac 0 did -2 did_the -2 did_you -1 didnt 0 didnt_!fall -2 didnt_!feel 1 didnt_!know 1
didnt_!notice 1 die 1 die_and 1 die_if -1 die_nase -1 die_schulter -1 die_tabletten 1 die_than -1 died -1 died_and -1
diet 0 difference -1 difference_between -1 different 0 difficulty 0 digging 0 digging_out -1 dignity 0 dimanche 0
dinner 0 dips -1 direita 1 direito 1 disappear 0 disappeared 1 disc 0 disc_flared 1 disc_in -1 disc_l 1 disc_op 1
disc_prolapse 1 disc_slipped 1 disc_thing 1 disc_to 1 disc_went 1 discal 0 discectomy 3 discharge 0 discharge_summary
-1 discharged 2 discharged_legs -2 discomfort 1 discord -1 dishwasher -1 dispatcher 0 dissection 0 dissolved 0 dit 1
dit_que 2 dit_quil 2 dived 2 dived_in 1 dived_into 1 divorce 0 diwali 0 dix 0 dix_jours 1 diy 0 diz 0 dizziness 0
dizzy 0 do -1 do_a -1 do_any 1 do_at 1 do_before -1 do_first -1 do_forward 1 do_i 1 do_if -4 do_my -1 do_nada 1 do_on
-3 do_one -2 do_pescoco 1 do_something -1 do_up 2 do_we 2 do_what 2 do_yesterday -1 do_you -1 dock 1 doctor -1
doctor_asked -1 doctor_checked -2 doctor_for -1 doctor_happy -1 doctor_knows -1 doctor_said 2 doctor_says 2 doctors 0
documentary 0 dodgy 0 dodgy_back 1 doem 1 doendo 1 does -2 does_osteoporosis -2 does_sitting -1 does_this -2 doesnt 0
doesnt_!come 2 doesnt_!even 1 doesnt_!go -1 doesnt_!let 1 doesnt_!lift 1 doesnt_!load -1 doesnt_!respond -2
doesnt_!wake -1 dog -1 dog_and 1 dog_had -3 dog_lead -1 dog_my 1 dogs 0 doi 4 doigt 1 doigts 0 doing -1 doing_a -1
doing_great 1 doing_gutters 1 doing_well 2 doing_yoga -2 dois 1 dolor 3 dolor_de -1 dolor_en 1 domingo 0 doms -2
donated 0 donation -1 donc 0 done -1 done_for -1 done_that -1 donne 0 dont 0 dont_!fade 1 dont_!feel 1 dont_!have -2
dont_!know 1 dont_!notice 1 dont_!really 1 dont_!see 1 dont_!think 1 dont_!wanna 1 dont_!worry -4 donuts 0 door 0
door_frame 1 doors 0 doorway 0 doppelt 0 dor 4 dor_de 1 dor_na 2 dormente 0 dormentes 1 dormentes_e 1 dormida 0 dormir
1 dos 2 dos_en 2 dos_manos 1 dos_me 1 dos_piernas 1 dos_por -1 dos_se 1 dots 1 dots_on 1 double 0 double_and 1
double_booked -1 doubled 1 douleur 2 douloureux 0 dove 0 down 1 down_both -1 down_by 1 down_chart -1 down_hard 1
down_his 1 down_i 1 down_like -1 down_my 2 down_she 1 down_stairs -1 down_to 3 down_without -1 downstairs 1
downstairs_after -2 drabs 0 drafting 0 drag 0 dragging 1 drags 3 drags_since 1 drained 0 drama -1 dramatic 0
dramatic_just -1 dran 1 drank -2 drank_too -1 drank_two -2 draw 0 drawer 0 drawers 0 drawing -1 drawings 0 dreadful 1
dream -1 drehen 0 drei 0 drenched 0 drenched_in 1 drenching 1 dress 0 dressing 2 dribble 1 dribbled 0 dribbles 0
dribbling 1 dribbling_after 1 dribs 0 drifting 0 drill -1 drills 1 drink 0 drinks 0 drip 2 drippin 0 dripping 0 drips
0 drive -1 drive_from -1 drive_into 2 drive_to -2 driver 0 drives 0 driving 0 droit 0 droit_depuis 1 droite 0 drooped
0 drooping 2 droops 1 droopy 0 drop 0 drop_a -2 drop_on 2 drop_since 2 dropped -1 dropped_a -1 dropped_about 1
dropped_three 1 dropping 0 dropping_cups 1 dropping_my 2 dropping_off -2 dropping_out -1 dropping_things 1 drops 0
drowning 0 drowsy 1 druck 0 druckt 0 drug 1 drug_user 1 drum 0 drums -1 drunk 1 drunk_and 1 dry 1 dsd 1 du 0 du_dos 1
du_sang 1 duas 0 duas_maos 1 duck 0 due 1 due_in 1 duele 3 duele_horrores 1 duele_la 1 duff 2 dug -2 dull -1 dull_ache
-2 dull_feeling 2 dulled 1 dumb 0 dumbbells 0 dump 0 dumped 0 dune 0 dura 1 dure 1 during -2 during_a -2 during_sex 2
during_the -2 durmio 0 durmo 0 duro 0 duty 0 duvet 0 dvt 0 dying 0 dying_for -1 dying_of -1 dying_would 1 e 4 e_a 2
e_as 1 e_da 1 e_de -2 e_desceu 1 e_estou 1 e_hoje 1 e_parti -1 e_so -3 e_sobe -1 e_tensao 1 each 0 each_night 1
each_week 1 ear 0 ear_in -1 ear_with 1 earlier 0 early 0 earrings 0 ears -2 earth 1 ease 0 ease_me -2 eased 0 eases 2
eases_it 2 eases_off -1 eases_with 3 easier 1 easier_if 1 easing -1 easing_already 1 easing_every -1 easter 0 easy -3
easy_one -1 eat 0 eating -1 eben 1 ecg -1 ed -1 edge 1 edge_of 1 edge_since 1 editing 0 eds 3 eds_and 1 egg 0 ego -2
eh 1 eigentlich -1 eight 0 eight_hours -1 eight_months 1 eighty 1 ein 0 eine -1 eine_ubung -2 einem 0 einen 0 einer 1
einfach 0 einfach_nicht 1 eingeschlafen 0 either 1 ejercicio 0 ejercicios 0 el 0 el_aire 1 el_cliente -1 el_domingo 1
el_fondo 1 el_sabado 2 ela 0 elbow -2 elbow_on 1 elbow_sore -2 elbows 0 electric 1 electric_shocks 1 electricity 1
elephant 1 eleven 0 elle 2 else 0 elses 1 em 0 em_#4 -1 em_bica 1 email 0 emails -1 embarassing 0 embarazada 0
embarrassed 1 embarrassing 0 emergency -1 empeora 0 empties 2 empty 0 emptying 1 en 1 en_#4 -3 en_deux 2 en_finir 1
en_la 2 en_moins 1 en_plus 1 en_sortant -1 enceinte 0 enceinte_de 1 encima 0 encore 0 encourage 0 end 0 end_is -3
end_it 1 end_my 3 end_things 1 ended 1 ended_at 2 ended_on 1 ending 7 ending_it 3 ending_my 2 endocrinologist 0
endroit 0 ends -2 energising 0 energy -1 enfle 0 enflee 0 eng 2 engine 2 engine_on 2 engineer 0 english 0 engourdi 0
enjoying 0 enlarged 0 enorme 0 enough 1 enough_of 1 enough_tablets 1 enrolado 0 ent 0 entao -1 entero 1 entertain -2
enthusiasm 0 entire 0 entonces 0 entre 0 entre_las 1 entrega -1 envie 2 epaules -1 epidural 1 episode 0 equal 0 equals
-1 equina -2 er 0 era 0 erection 1 ergonomic 0 ergonomics 0 erinner 0 erinnerung 0 error 0 erst 0 es 0 es_el -1 es_vor
1 escada 0 escaleras 0 escaleras_como -1 escalofrios 0 escapa 0 escapes 0 escribo 0 escritorio 0 espalda 0 espera 0
esposa 0 espresso 0 esquerda 0 esquerdo 2 essa 0 esse 0 essential 0 est 0 esta 3 esta_noche 2 estaba 0 estamos 0 estar
0 estar_vivo 1 estarian 2 este 0 este_dolor 2 esticar 0 estiramiento 0 estiramientos 0 estirar -2 estiro 0 estou 0
estoy 1 estuve 0 estuviera -1 estuviera_embarazada -1 et 9 et_ce 1 et_cest 1 et_cette 1 et_jai 1 et_je 1 et_la 2 et_le
4 et_mon 1 et_ne 1 et_un -1 etau 1 etirement -1 etirement_pour -1 etirements 0 etre 0 etwas 0 eu 0 even 2 even_lying 1
even_my -1 even_sitting 1 even_when 1 evening 0 evening_and -1 evening_only 2 evenings 0 evens -1 event 0 ever -1
ever_got -3 ever_since -1 every 0 every_#1 5 every_#2 -1 every_five -1 every_friday -3 every_monday -1 every_month -3
every_morning 3 every_night 2 every_single 1 every_six -1 every_time 1 every_winter -2 everybody 0 everyone 1
everyone_i 1 everyone_in -1 everyone_would 6 everything 0 everything_between 2 everything_down -3 everything_else 1
everything_from -1 everything_is 1 everywhere -1 evrything 1 ewig 1 ewig_vorm 1 ex 0 exactly 1 exam -2 exame 0 excel
-3 except 0 excited -1 excitement 0 excruciating 0 excuse 0 exercice 0 exercices -1 exercicio 0 exercicios 0 exercise
-1 exercise_after -1 exercise_can 1 exercise_is 1 exercise_to 1 exercises 1 exercises_are 1 exhausted 1 existing 0
exit 0 expected 0 expecting 5 expecting_#2 1 expecting_in 1 expecting_twins 1 expenses -1 explain 0 exploded 0
exploding 0 explosion 0 explosive 0 explosive_headache 1 extremely 0 eye 3 eye_breaks -1 eye_for 5 eyelid 2
eyelid_droops 1 eyelid_on 1 eyes -1 eyes_and 1 eyes_are -4 f 1 fa 0 fab 0 face 3 face_feels 3 face_has 2 face_is 2
face_its -2 face_tingles 1 face_went 1 facilities 0 faco 0 factor 0 factor_v 1 fade 0 faded -2 fades 1 faible -1
faiblesse 0 fail -1 failed -3 failing 1 failover 0 fails -1 failure -1 failure_on -1 faim 0 faint 1 faint_with 1
fainted 1 fainted_and 1 fainted_in 1 fair -1 faire 0 fais 0 fait 0 fait_mal 1 fait_souffrir 1 falar 0 falha 0 fall 0
falla 1 fallen 0 falling 0 falling_behind -1 falling_off 1 falling_over -1 falls -1 falls_asleep -1 fallt -1 false 0
falta 1 fam 0 family 1 fan 0 fancy 0 fanny 1 fantastic 0 fantasy 0 faq -1 far 1 far_as -1 far_away 1 farm 0 farmer 0
farmers 0 fart 0 farted 0 farts 1 fasciitis -1 fast 0 fasten 0 fat 1 fatal 0 father 0 fatigue -1 fatter 1 fatter_than
1 fault -1 faut -1 favor 0 favourite -1 favourite_stretch -1 faz 1 faz_tempo -1 fazendo -1 fazer 0 feature -1
feature_flag -1 febrao -1 febre 1 february 0 fed -1 fed_up -1 feel 0 feel_about -1 feel_dead 1 feel_drunk 1
feel_everything -4 feel_faint 1 feel_great -2 feel_half 1 feel_my -2 feel_nothing 1 feel_sick 6 feel_so 2 feel_stiff 2
feel_the 1 feel_when 2 feelin 1 feeling 0 feeling_a -2 feeling_around 1 feeling_for -1 feeling_from 1 feeling_in 1
feeling_like 1 feeling_quite 1 feeling_today 1 feels 4 feels_anaesthetised 1 feels_better -1 feels_dead 1 feels_frozen
1 feels_full 1 feels_funny 1 feels_good 2 feels_great -1 feels_like 1 feels_numb 1 feels_open -1 feels_squashed 1
feels_thick 1 feels_tight -1 feels_weak 1 feet -1 feet_ache -2 feet_after -1 feet_and 2 feet_are -1 feet_feel 1
feierabend 0 feito 0 feliz -1 fell 1 fell_and 1 fell_asleep -7 fell_behind -2 fell_down 1 fell_for -1 fell_from 3
fell_on 5 fella 0 felt 1 felt_a 2 felt_amazing -1 felt_faint 1 felt_something 1 fence 0 ferry 0 fesse 0 fesses 0 fetch
0 feu 0 fever 2 fever_#2 1 fever_#3 1 fever_#4 2 fever_a 1 fever_and -1 fever_cant -1 fever_last -7 fever_neck 2
fever_of -1 fever_pitch -1 fever_stiff 1 fever_tree -1 fever_with 3 feverish 1 feverish_with 1 fevers 0 few -1
few_minutes 1 few_weeks -2 fica 0 ficaram 0 ficou 1 fiddle 0 fieber 1 fieber_hab -1 fiebre 1 field 0 fierce 0 fievre 0
fifteen 1 fifteen_years 1 fifty -1 figma 0 figuratively 0 figure -1 figure_four 4 figured 2 figured_its 2 file 0 files
-2 filing -1 fill 0 fille 0 filled 0 film -2 fim 0 final -1 finale 0 finally 0 finance 0 find 1 find_myself 1 finde 0
finding 1 fine -2 fine_after -1 fine_again -1 fine_at 1 fine_i -1 fine_im -1 fine_just -3 fine_now -1 fine_only -1
fine_otherwise -1 fine_since -3 fine_thanks -1 finger 0 finger_and 4 finger_ist -1 finger_numb 2 finger_on 2 fingers 0
fingers_have 1 fingers_in -1 fingers_on 1 fingers_tingle 1 fingertips 0 fini 0 finir 1 finish 0 finish_it 1 finished 0
finished_chemo 1 fiquei 0 fire 0 fire_drill -1 firmware 0 first 0 first_aid -2 first_steps -1 first_ten -1 fish 0
fisio -1 fist 0 fist_in 1 fit 0 fits -1 fitter -2 five -1 five_a -1 five_days 2 five_hours 1 five_minutes -1
five_weeks 2 five_years 1 fix 0 fixed -3 fixed_it -3 fixes 4 fixes_it 1 fixes_that 1 fixing -1 fixing_it -1 fiz 0 flag
-2 flagged 0 flags -3 flags_for -1 flank 5 flank_pain 1 flanke 0 flare 0 flared 2 flared_up 1 flares -1 flashing 0
flat 1 flat_on 1 flatmate 1 flattened 0 flew 1 flex 0 flexor 1 flexor_one 1 flexors -3 flies 0 flight 1 flight_from 1
flight_next -1 flight_of 1 flight_what -1 flights -2 flimmert 1 flimmert_es 1 flip 0 flipped 3 flipper 0 floor 0
floor_#1 -1 floor_and 1 floor_at -2 floor_exercises -2 floor_stretch 1 floor_when 3 floors 0 flop 1 floppy 2 flops 2
flops_when 1 flow 1 flu -1 flu_and 2 flu_jab -2 fluid 1 flush 0 flushes 0 fly -1 flying 0 foam 1 foam_roller 1 focus
-2 fog 0 foi 0 fois 0 fold 2 fold_when 1 folded 0 folding 1 folds 1 folk -1 follow 2 follow_up 1 following 0 fondo 1
food 0 foot 1 foot_cramp -1 foot_doesnt 1 foot_drags 3 foot_drop 1 foot_fell -1 foot_for -1 foot_from -2 foot_has 1
foot_just 1 foot_keeps 4 foot_slaps 2 foot_today 1 foot_went -4 foot_which 1 foot_wont 1 football -1 footy 0 for 0
for_#1 6 for_a -1 for_about 2 for_ages 1 for_air 1 for_an 1 for_asking -1 for_back -2 for_cancer -3 for_days 1
for_desk -1 for_eyes -1 for_fifteen 1 for_friday -1 for_good 2 for_half 1 for_hands -2 for_her 6 for_hips -1 for_hours
-2 for_it 1 for_l 1 for_like 1 for_long -1 for_lumbar -1 for_lunch -1 for_me 1 for_months -1 for_mum -1 for_my 1
for_neck -2 for_no 1 for_now -1 for_over 1 for_posture 1 for_six 1 for_somebody -1 for_sore -1 for_stretching 1
for_ten 1 for_the -1 for_this -1 for_tired -1 for_tite -1 for_two 1 for_weeks -4 for_wrists -1 forca 0 force -1
force_de -1 forearm 0 forearm_stretch -2 forearms -5 forearms_are -2 forehead 0 forever 0 forgetting 0 forgive 0
forgot 0 forgotten 0 forklift 0 forks 0 form -2 form_asks 1 formigando 0 forms 0 fort 0 forte 0 forties 0 fortissima 1
fortnight 1 fortnight_ago 1 forty -2 forward 0 forward_at 2 forward_bends 1 forward_him -1 foul 0 found 1 found_a 1
four 0 four_hours -1 four_its -2 four_months 1 four_weeks 3 fourteen 0 fourth 0 fr 2 fraco 0 fracture 0 fracture_in 1
fractured 0 frage 0 frame 0 frames 0 frau 0 free -1 freeze 0 freezer 0 freezing -1 frere 1 frerot 0 fresh 0 fri 0
friday 0 friday_and 1 friday_i 3 fridays 0 fridge 0 fried 0 friend 0 friend_says 1 friendly 0 frio 1 frissons 2
frissons_a 1 frm -1 froid 0 from -1 from_a -1 from_back 1 from_before 1 from_behind 2 from_being -1 from_bench -1
from_caffeine -1 from_carrying -6 from_cough -2 from_gaming -1 from_gardening -2 from_her 1 from_holding -2 from_home
-1 from_hunching -1 from_knitting -1 from_looking -2 from_lugging -1 from_me 2 from_my 2 from_nowhere 1 from_one 1
from_painting -5 from_scrolling -1 from_seting -1 from_siting -2 from_sitting 1 from_sleeping -1 from_smiling -1
from_spine 1 from_sydney 1 from_the -1 from_this -1 from_typing -1 from_under 4 from_work 4 from_yesterday -1 front 2
front_and 1 front_end -3 front_of 1 frostbite 0 frozen 0 frozen_shoulder -2 fruh 0 fruhstuck 0 ft 0 fue -1 fuga 0
fuhlen 1 fuhlen_sich 1 fuhlt 1 fuhlt_sich 1 fui 0 fuite -2 full 0 full_breathe 2 full_but 1 full_range -1 fully -5
fully_recovered -1 fumble 1 fumbling 0 fun -2 fundo 0 fundraising 0 funeral 0 funny 0 funny_bone -4 funny_colour 1 fur
-1 fur_die -1 fur_zwischendurch -1 furniture 0 furs 0 fused 1 fusion 5 fusion_in 2 fuss 0 fuzzy 2 g 1 gallbladder 0
game -1 gaming 0 ganz 0 ganze 0 gar 0 garage 3 garaje 0 garden 0 gardening -1 garrafones -1 gary -1 gas 0 gasping 1
gassy 0 gate 0 gateway 0 gato 0 gauche 1 gauche_qui 1 gave 0 gave_me -1 gave_up 1 gave_way 1 gebrochen 0 geburt -1
gefallen 0 geflogen 0 gegen 0 gehen 0 gehoben 0 geht 0 gel 0 gemelos 0 gemeos -1 genau 0 general -2 generally 0
genitals 2 genius -1 genou 0 gente 0 gentle 0 gentle_one -1 gentle_stretch 1 gentlest 0 gently 0 genuinely 0 german 0
gern 0 gerutscht 0 geschwollen 1 gestern 0 gestern_beim 1 gesturzt 0 get -1 get_a 1 get_air 2 get_an 1 get_any 1
get_chest -1 get_comfy -1 get_hard 1 get_me 1 get_my 2 get_off -1 get_on -2 get_pins -1 get_pregnant -1 get_reminders
-2 get_stiff -1 get_the 1 get_this 2 get_to -1 get_up -1 gets 0 gets_me 1 gets_sore 1 gets_tired -1 getting 2
getting_a -2 getting_better -2 getting_chest 1 getting_out -1 getting_the 1 getting_to 1 getting_up -2 getting_weak 1
getting_weaker 7 getting_worse 5 geworden 1 gf 0 ghost 0 giant 0 gib -1 gib_mir -1 gibberish 1 gibt 0 gibt_es -1 gibts
1 gif -4 gifs -1 gig 0 gimme -1 gimme_a -1 girdle 1 girl 0 girlfriend 1 giro -1 git -2 giv 0 give 0 give_in 1 give_me
-1 give_my -2 given -1 gives 0 gives_me -1 giving 0 giving_way 2 glare -1 glass 3 glass_on 2 glasses 0 gleich -1 glide
0 gloves 1 glowing 0 glute -2 glute_stretch -1 gluteo -1 glutes 0 gnawing 0 go 1 go_away 1 go_by 1 go_downstairs 1
go_easy -1 go_home -1 go_in 3 go_on -1 go_up 1 go_with -1 goal -1 god 0 goes 0 goes_away -1 goes_by -1 goes_down 2
goes_from 2 goes_numb -2 goes_off 1 goes_through 1 goes_tight 1 goes_with -2 goin 0 going 3 going_down -1 going_for -1
going_into 1 going_like 1 going_numb 1 going_on 1 going_to 4 going_up 3 going_well 1 golf -3 golpe 1 gone 0 gone_#1 -3
gone_a 4 gone_after -2 gone_all 1 gone_by -7 gone_dead 1 gone_from 1 gone_grey 1 gone_like 1 gone_now -2 gone_numb 3
gone_off -1 gone_on 2 gone_to -1 gone_weak 4 gone_when -3 gonna 1 gooch 1 good -1 good_but 1 good_for -2 good_news 1
good_now -4 good_way -6 goodbye 2 goodbye_everyone 1 goodbye_letters 1 goodnight -1 gorda 1 got 0 got_a 1 got_anything
-1 got_bad 1 got_help -1 got_hit 2 got_knocked 1 got_numb -1 got_osteoporosis 1 got_rear 3 got_some -2 got_something
-5 got_the 4 got_this -1 got_told -1 gotta -1 gotten 0 grad 0 gradas 0 grade 1 gran 0 grand -2 grand_until 1 grandad 0
granddaughter 0 grandma -1 grandmother -2 grandmother_had -2 grandpa 1 grandson 0 grant 0 grave 0 great -2 great_film
-1 great_my -1 great_news 1 great_now -2 green 0 greffe 0 grey 0 grey_and 1 grief 0 grinding 0 grip 0 gripe 0 grippe 0
gripping 0 groin 1 groin_and 1 gros 0 gross 0 grossa 0 grosse 0 ground 0 ground_floor -1 group 0 growing 1 grown -2
grumbles 1 grumbles_when 1 grumbling -1 grumpy -2 guard -1 gud -1 guess -1 guitar 0 gun 0 gush 1 gutters 1 guy 1 guys
0 gym 0 gyp 0 h 0 ha 0 ha_pouco 1 hab 0 hab_seit -1 habe 0 haben -1 habit 0 habla 0 hace 0 hace_un 1 hacer -1 hacia 0
had -1 had_a -1 had_an -1 had_back 1 had_breast 1 had_cancer 1 had_chest -6 had_it -1 had_me -1 had_my 3 had_numb -1
had_skin 2 had_testicular 1 had_to 5 had_two 2 had_uveitis 1 hadnt 1 hadnt_felt 1 haemorrhaging 0 hago 0 hair -1
halben 1 halben_stunde 1 half 1 half_a 1 half_an -1 half_asleep 1 half_marathon -2 half_my 3 half_of 4 half_on -1
half_past -1 halfway 0 hall 0 halloween 0 halt 0 hammer 0 hammies -2 hamster 0 hamstring 0 hamstring_stretch 1
hamstring_stretches 2 hamstrings -3 hamstrngs 0 hanche -1 hand 0 hand_and 1 hand_for -1 hand_has -1 hand_have 2
hand_numb 1 hand_only 2 hand_stretch -1 hand_when -1 hande 2 handed -4 handgelenk -1 handle -1 handlebars 2 handler 0
hands 0 hands_ache -1 hands_and 2 hands_are 1 hands_clumsy 1 hands_get -1 hands_like 1 hands_tingle 1 handschrift 0
handschuhen 0 handstand 0 handwriting 2 handwriting_gone 1 hang 1 hang_for -1 hang_myself 1 hanging 0 hanging_by -1
hanging_down 1 hanging_off 1 hangover 0 hangs -1 hangs_or -1 hangt 2 happened 1 happening 2 happens 0 happens_if -1
happier 2 happier_if 1 happy -2 happy_with -2 hard 0 hard_chair -1 hard_lump 2 hard_on 1 hard_spine 1 hard_to 1 harder
0 hardly 0 harm 0 harmless -1 has 2 has_always 1 has_become 1 has_been 3 has_changed -1 has_collapsed 1 has_gone 11
has_got 2 has_had 1 has_lost 1 has_me -1 has_my -1 has_osteoporosis 2 has_spread 1 hasnt 3 hast 0 hasta -1 hasta_el -1
hat 0 hat_fieber 1 hatch 1 hate 0 hate_my 1 hates 0 hatte -1 hatte_ich -3 haul 1 haul_flight 1 hauling 0 hauling_turf
-1 haut 0 have 1 have_a -1 have_been 1 have_breathe 1 have_broken 2 have_gone 3 have_got 1 have_osteoperosis 1
have_osteoporosis -1 have_packed 1 have_started 1 have_stopped 1 have_that -1 have_the 1 have_to 2 have_turned 1
have_you -1 havent 0 havent_!felt 1 havent_!lost -1 having 2 having_a 1 hay -2 hay_fever -4 he 3 he_cant -1 he_do 2
he_is 1 he_says 2 he_thinks 1 he_wants 3 head 1 head_and 1 head_at 1 head_down -1 head_first 1 head_like 1 head_neck 2
head_on 1 headache 1 headache_after -1 headache_came 1 headache_ever 1 headache_fever 1 headache_from -3 headache_ive
1 headache_out 1 headaches 0 headbanging 0 headcount 0 headed 0 headed_after -1 headfirst 1 headfirst_into 1 heading
-1 headline -1 heads -1 headset -2 healed -1 healing 2 health 0 healthy -1 hear 0 heard 3 heard_a 5 heard_something 1
hearing -1 heart -1 heart_going 1 heart_in -1 heart_isnt -1 heart_pounding 1 heart_rate -2 heartbeat 0 heartbeat_in 1
heartburn 0 heat -3 heat_is -1 heat_pad -1 heating 0 heavily 0 heaviness 2 heavy 1 heavy_after -2 heavy_bag -1
heavy_eyes -1 heavy_feeling 1 heavy_weight 1 hed 0 hedge -1 heel 1 heel_pain -1 heel_raises -1 heels -2 heels_and -1
heels_on 2 heftige 0 height 0 heiss 1 hell 0 hello 0 hello_im 1 helmet 1 helmet_cracked 1 help -1 help_and -1 help_my
-1 help_with -2 helped -1 helped_loads -1 helps 0 her 2 her_back 6 her_legs 1 her_right 2 herbst 0 here 0 here_anymore
1 here_for -1 here_just -1 here_sweating -3 hernia 1 herniated -1 herniated_disc -1 hernie 0 heroin 0 herself 1 herzen
0 hes 2 hes_dead -1 hes_going 1 hes_got -1 hes_had 1 hes_lying 1 hes_not 1 hes_ok -1 hes_on 2 heure 1 heures -2 heut 1
heut_fruh 1 heut_nacht 1 heute 0 heute_abend 1 hexenschuss 0 hey 0 hi -1 hi_fever 1 hier 1 high -1 high_fever 2
high_temperature 3 higher 0 hiit -1 hike -1 hilarious 0 hilft 0 hill -1 hill_running -1 hills -1 him 0 him_your -1
himself 2 hinchada 1 hinchada_y 1 hind -1 hind_legs -1 hinten 1 hinterm 0 hip -1 hip_and 1 hip_flexor 1 hip_flexors -3
hip_is -1 hip_mobility -1 hip_op 1 hip_pain 1 hip_routine -1 hip_stretch -1 hip_stretches 1 hip_when -2 hipps -1 hips
-2 hips_ache 1 hips_and -1 hips_feel -3 hips_sore 3 hips_tight -1 his 2 his_arm 2 his_back 1 his_chest 8 his_desk 1
his_shoulder 1 historia 0 history 0 history_of 1 hit 2 hit_a -1 hit_by 2 hit_like 1 hit_my 1 hitting -1 hiya 1 hla 0
hoarse 1 hodgkin 2 hohem 0 hoje 0 hoje_de 2 hoje_o 1 hoje_to -2 hola 0 hold 0 hold_me 4 hold_on -1 hold_so -1 holding
0 holding_his 2 holding_my -1 hole 1 hole_is 1 holes 0 holiday -2 holiday_lol -1 hols 0 hombros -1 home 2 home_from 2
home_with -1 homeoffice -1 hondo 0 honest 1 honestly 0 hoodie 0 hoops 0 hooray 0 hoovering 0 hope 3 hope_a 1 hope_i 1
hopeless 0 hoping 2 hoping_a 1 hoping_i 1 hora 1 horas -2 hormones 0 horoscope -2 horoscope_says -1 horrible 0
horrores 1 horse 0 horse_and -3 horse_in 1 horse_lower 1 horse_threw 2 hospital 0 hot 3 hot_and 10 hot_as 1 hot_in -3
hot_swollen -1 hotel 0 hotfix 0 hour 0 hour_ago 6 hour_and -2 hour_drive -1 hour_every 1 hours -2 hours_a 1 hours_bent
-1 hours_i -1 hours_in -1 hours_of -4 hours_so -2 hours_stiff -1 house 0 housemate 0 how -1 how_common -1 how_do -4
how_im 4 how_long -2 how_the -1 how_to -1 hows 0 hoy 0 hoy_bajo -1 hoy_you 1 hr 0 hrt 0 hubby -1 hufte -1 huge 1
huge_and 1 huit 0 human 0 hunched 0 hunching -1 hundred -1 hungover -1 hurts 1 hurts_at 1 hurts_badly -1 hurts_from -5
hurts_i 1 hurts_in -1 hurts_like 1 hurts_my -1 hurts_myself 4 hurts_on -1 hurts_since 1 hurts_so 1 hurts_to 2
hurts_too 2 hurts_wen -1 husband 0 husten 0 hx 0 hymn 0 hypermobile 1 hypermobile_eds 3 hypertension 0 hypothetically
0 hyrox 0 i 1 i_a 1 i_add -1 i_answer 1 i_assumed 1 i_bent -1 i_bought 2 i_breathe 1 i_broke 1 i_can -3 i_cant 1
i_change 1 i_checked -1 i_climb 2 i_close 1 i_cough 1 i_did -1 i_do 3 i_doing -3 i_drop 1 i_dug -2 i_ever -8 i_feel 1
i_fell -2 i_find 2 i_forward -1 i_go 2 i_got -1 i_guess -1 i_havent -1 i_hit -1 i_hold -1 i_hope 3 i_hurts 2 i_just 3
i_keep 5 i_kick -1 i_know 1 i_leak 2 i_lean -2 i_leave 3 i_lie -1 i_lift -2 i_lifted 2 i_look 1 i_mean -2 i_move 1
i_need 2 i_needed 1 i_nod 1 i_open -1 i_pass -1 i_pick -1 i_press 1 i_pressed -1 i_pulled -1 i_reach -1 i_realised 1
i_rest 1 i_rush 1 i_said -2 i_sat -2 i_self -1 i_shake -2 i_should 1 i_show 1 i_sign 1 i_sleep -1 i_slept -2 i_squat
-1 i_start -1 i_started -1 i_stood 1 i_stopped -3 i_strain 2 i_stretch 4 i_swap -1 i_swear -1 i_swim 1 i_take -1
i_tell 1 i_think 2 i_throw -1 i_to -1 i_told -1 i_took 2 i_trip 2 i_tripped -1 i_try 2 i_turned -3 i_twist -5 i_type 2
i_typed -1 i_wake 1 i_walk 2 i_wanna 1 i_wasnt 2 i_were 1 i_will 1 i_wipe 3 i_wish 2 i_wobble 1 i_woke 2 i_wont -1
i_work -1 i_worry -1 i_wouldnt 2 ibs 0 ibuprofen 0 ice 3 ich 0 ich_den 2 ich_fieber -1 ich_hab -1 ich_mal -1 ich_mir 1
ich_schluss 1 ich_wieder -1 ich_will -1 ichs 1 ichs_nicht 1 id -1 id_give -1 id_like -2 id_rather 1 id_say 1 idea 0
ideas -1 idees -1 idk 3 if -3 if_i -4 if_its 1 if_only 2 ignore 0 ignores 0 ignoring 0 igual 0 ihm 0 ihr 0 il 2 il_dit
1 il_y 2 ill -1 ill_be 1 ill_do -1 illness 0 im 2 im_breathless 1 im_burning 2 im_cant 1 im_covering -2 im_done 1
im_drenched 1 im_dying -1 im_eating -1 im_ending 3 im_expecting 5 im_getting 1 im_going 4 im_gonna 1 im_grey 1
im_having 1 im_here -1 im_in -1 im_just -1 im_knackered -1 im_liegen 1 im_not 2 im_off -3 im_old -5 im_paralysed -2
im_planning 1 im_pregant 1 im_pregnant 4 im_pregnent 1 im_sat 1 im_seeing 1 im_short 1 im_sitting 2 im_so 1
im_standing 1 im_stiff -2 im_struggling 1 im_stuck -2 im_suicidal 2 im_sweating -1 im_taking 1 im_talking 1 im_tired 1
im_typing 1 im_up 1 im_wearing 1 imagina 0 imagine 0 immer 0 immune 0 import -1 impossible 3 impossible_de 1 improve 0
improving 1 in -1 in_#1 -3 in_#2 -2 in_#4 -7 in_agony 1 in_an -1 in_and -1 in_at 1 in_bed 4 in_bits 2 in_both 1
in_case -1 in_chest 6 in_ci -1 in_den 1 in_dev -1 in_discord -1 in_front 1 in_general -1 in_height 1 in_her 1 in_here
-2 in_january -3 in_law -1 in_leeds -1 in_living 3 in_lockdown -1 in_love -1 in_lower -3 in_march 2 in_meetings 1
in_months -2 in_my 3 in_neck -1 in_ner -1 in_october 1 in_one 5 in_only 1 in_our -3 in_remission 4 in_right 2
in_school -1 in_seconds 1 in_september 2 in_so -2 in_spine 1 in_stretching 1 in_sweat 1 in_that -2 in_the -1 in_them 1
in_therapy -1 in_these -1 in_this -8 in_three 1 in_tree -1 in_uni -1 in_waves 1 in_wellen 1 inbox -1 inch 0 inchada 2
inches -1 incident -1 incision 1 incision_from 1 include 0 included 1 incoming -1 incontinent 0 incontinent_since 4
index 0 indigestion 1 infeccion 0 infected 0 infection 0 infection_last -1 infections 0 inflammatory 0 info 0 informe
-1 informe_de -1 ing 0 ingle 1 ingle_no 1 inject 0 injection 1 injuries 0 injury 1 injury_in -1 inner 1 inner_thighs 1
innit 0 ins 0 insensible -1 inside 2 instant 0 instantly 0 instead -2 instead_of -1 instructor 0 insulin 0 insurance 0
intact 0 intern 1 intervals 0 interview 0 into 1 into_a 1 into_it -1 into_me 1 into_my 3 into_stretching -2 into_that
-1 into_the 2 intranet 0 inventory -1 invite 0 invoice 0 invoices 0 iritis 0 iron -2 is 2 is_#1 -2 is_#3 3 is_a -5
is_agony 2 is_allowed 3 is_ancient -2 is_bad 1 is_being 1 is_better -1 is_bigger 1 is_bleeding -1 is_broken -3
is_called -2 is_cancer -2 is_comedy -1 is_cooked -1 is_different 1 is_drooping 2 is_fun -1 is_getting 2 is_gone 2
is_good 1 is_grey 1 is_hanging 2 is_having 1 is_heavy 1 is_holding 1 is_hot 1 is_hurts 5 is_i 1 is_in 4 is_it 2
is_killin 1 is_moaning 2 is_my -1 is_new 2 is_numb 3 is_ok 3 is_one -2 is_oozing 1 is_overdue -1 is_pregnant -1
is_puffy 1 is_pulsing 1 is_real -2 is_really 2 is_red 1 is_rigid 1 is_rolling 1 is_safe 1 is_scary -1 is_screaming 2
is_sensible -1 is_slurred 1 is_slurring 1 is_so 1 is_sor -1 is_spinning 2 is_splitting 1 is_standing 1 is_stiff -1
is_swollen 2 is_talking 1 is_terrible -1 is_that -1 is_the 1 is_there -1 is_throbbing 1 is_tiny -1 is_too -1 is_twice
2 is_very 3 is_weeping 1 is_where -1 is_your 3 ischias 0 ish 6 ish_and 1 isnt -1 isnt_!in -1 isnt_!numb -1 isnt_!one 1
isnt_!worth 2 issue 0 ist 0 ist_das 2 ist_es -1 ist_ganz 1 ist_tot -1 it -1 it_already -1 it_and -1 it_as 2 it_belongs
1 it_burns 1 it_by -5 it_feels 1 it_felt -1 it_gets 1 it_goes 1 it_helps -1 it_in -3 it_into 1 it_is 2 it_keeps -1
it_left -1 it_never 1 it_normal 4 it_on -2 it_pass 1 it_right -1 it_safe -2 it_said -1 it_says -2 it_since -1 it_so -3
it_stings 1 it_that -3 it_the 1 it_this 1 it_tonight 1 it_usual 1 it_when 2 it_with -1 it_woke -1 it_wont 1 it_worse 1
it_would 5 itching 0 itchy 0 itd 0 itll 0 its 0 its_all 1 its_back -1 its_been 3 its_fine -3 its_freezing -2
its_getting 3 its_going 2 its_gone 2 its_got 1 its_his 2 its_in 1 its_left -1 its_like 5 its_my -1 its_nearly -2
its_normal 1 its_not 3 its_only -5 its_red 2 its_simply -2 its_sore 1 its_stable -2 its_the 1 its_wind 1 itself 0 iv 1
iv_drug 1 ive 3 ive_a -1 ive_ankylosing 1 ive_been -2 ive_bought 1 ive_chest 1 ive_decided 4 ive_ever 1 ive_got 1
ive_grown -1 ive_had -1 ive_just -1 ive_lost 2 ive_made 3 ive_never -1 ive_osteoporosis 4 ive_picked 1 ive_read -1
ive_saved 1 ive_shrunk 1 ive_started 2 ive_stopped -1 ive_taken 1 ive_the 1 ive_thin 2 ive_to -2 ive_written 3
izquierda 0 izquierdo -1 ja 0 ja_nao 2 jab 0 jab_arm -1 jabs 0 jacks 0 jahren -1 jai 0 jai_les -1 jai_refuse 1
jaimerais 0 jaja -1 jamais 1 jamais_!eu 1 jambe 1 jambes 1 jambes_sont 1 jammed 0 jan 0 january -2 jar 0 jarred 0
jattends 2 javais 1 jaw 1 jaw_ache 3 jaw_and 3 jaw_clenching -1 jaw_hurts 1 jaw_tight -2 jaw_with 1 jaws 0 je 1
je_marche -1 je_narrive 1 je_perds 1 je_reste -2 je_sors 1 je_vais -1 jeden 0 jeder 1 jefe 1 jelly -1 jelly_after -2
jemand 0 jen 0 jerky 0 jetzt 0 jeudi 1 jira -2 jo 0 job 0 job_no 1 jobs -1 joelho 0 jog 0 jogging 0 join 0 joined 0
joint 0 joints 0 joke 0 jokes 0 joking -1 jolt 1 jour 1 jour_de -1 journey -2 jours 4 js -3 judo 1 july 0 jumbled 3
jump 1 jump_in 1 jump_out -2 jumped 0 jumpers 0 jumping 0 jumps 0 june 0 junior 0 junto 1 jusqua 0 jusquaux 0 just 0
just_bored -1 just_collapsed 1 just_curious -1 just_desk -1 just_didnt 1 just_doesnt -1 just_empties 2 just_fainted 1
just_fine -1 just_fold 1 just_folds 1 just_gave 2 just_go 1 just_gone 1 just_had 1 just_happened 1 just_have -1
just_here -1 just_messaged 1 just_need -1 just_not 2 just_now 1 just_pick -1 just_sitting 1 just_sore -3 just_stiff -2
just_stopped 1 just_texted 1 just_tight -1 just_told 3 just_venting -1 just_walking 1 just_want -2 just_went 1
just_wouldnt 1 juste -2 juste_le -1 justo 0 k -1 kam 1 kanji 0 kann 0 kann_ich -1 kannst 0 karaoke -1 kaum 1 keen -2
keen_to -1 keep 2 keep_active 1 keep_buckling 1 keep_catching 2 keep_doing 2 keep_falling 1 keep_getting 1 keep_giving
1 keep_going -1 keep_it -2 keep_moving -8 keep_my -1 keeping 0 keeps 2 keeps_catching 1 keeps_collapsing 1
keeps_dragging 2 keeps_giving 1 keeps_leaking -1 kein -1 keine 0 keine_!angst -1 keine_!brustschmerzen -1 keine_!luft
2 keins -1 kennt 0 kept 0 kept_me -1 kerb 2 kerb_and 1 kerbs 0 kettle -1 kettlebell -1 kettlebells 0 keyboard 0
keyhole 1 keys 3 keys_and 1 keystroke 0 kg -3 kg_on -1 kick -2 kickball 0 kicked -1 kicking 0 kid 0 kidding -1 kidney
0 kidney_shaped -2 kidneys 0 kidny 0 kids 0 kiefer 1 kill 0 kill_#1 -2 kill_herself 1 kill_himself 1 kill_me -1
kill_myself 6 kill_the -1 killed 0 killer -1 killin 1 killin_me 1 killing 1 killing_it -1 killing_myself 1 kills 0
kilo 0 kilos 0 kilos_en 1 kind 0 kind_of -1 kinda 3 kindly 0 kindly_suggest -1 kine -1 kinn 1 kiss 0 kitchen 1
kitchen_holding 1 kkk -1 klatscht 0 klo 1 km -2 km_#1 -1 kms 1 kms_lol -1 knackered -2 knackered_and -1 knee 0
knee_buckles 1 knee_hurts -2 knee_is -2 knee_just 1 knee_keeps 2 knee_op -1 knee_replaced 3 knee_replacement 1 kneel
-1 kneeling -1 knees -1 knees_ache -3 knees_and 1 knees_are -1 knees_both 1 knees_keep 2 knees_when -1 knew 0 knicken
0 knie 0 knife 0 knit 0 knitting -2 knochenmetastasen 0 knocked 0 knocked_down 1 knopfe 0 knot -2 knot_in -2
knot_under -1 knots -1 know 1 know_if 1 know_is -2 know_it -1 know_ive 2 know_what 1 know_where 1 known 1 knows -1
knows_it -1 knuckle -1 knuckles 0 ko 0 kollege 0 kollegin 0 komm 0 kommen 1 kommt 1 komplett 0 konnte 0 kopf 0
kopfschmerz 0 kraft -1 kreuz 0 kreuzschmerzen 0 kreuzweh 2 kreuzweh_und 2 krieg 2 krieg_ich 1 kriegen 0 kriegt 0 l 3
l_#1 5 la 2 la_boca 2 la_chaise 2 la_ciatica 2 la_colonne 1 la_columna 2 la_derecha 1 la_espalda 2 la_ingle 1
la_mandibula 1 la_oficina -1 la_que 1 lab 0 labelled -1 labour 0 laces 1 lach 0 lache 0 lache_quand 1 lad 1 ladder 2
ladder_back 1 lado 0 lads 0 lady 1 lady_parts 1 lagos 0 laine 0 laisse 0 lambing 0 lambulance 1 laminectomy 2 lamp 0
lan 0 lance 1 lanced 0 landed 4 landed_flat 1 landed_on 7 landing 0 langst 0 language 0 lap 0 laptop 0 laptop_bag -3
laptop_has -1 large 0 las 0 las_piernas 1 last 0 last_couple 1 last_hour 1 last_monday 1 last_month -2 last_night 1
last_peed 1 last_thursday 1 last_time 1 last_two 1 last_week -1 last_weekend 1 last_winter -1 lasted 0 lasted_five 1
lasts -1 late -1 lately 6 lately_i 1 latency 0 later -2 latrine 0 lats -2 latte -1 laufen 1 lauft 1 laugh 0 laughed -1
laughed_so -1 laughing -2 laughing_at -1 laughs 0 launch -1 laundry 1 law -1 law_#2 1 lay 0 laying 2 layoffs 0 layout
0 lazy 0 le 0 le_chirurgien -1 le_cœur -1 le_do 2 le_duele 1 le_rein 1 lead -1 lead_and -1 lead_is -1 leaden 0
leaderboard 0 leaf 0 leaflet -1 league -1 leak 0 leak_in -1 leak_without 2 leakage 1 leaked 0 leaked_a -1 leaking 0
leaking_fluid 1 leaking_yellow 1 leaks 0 leaky 0 lean 0 leaned -1 leaning 0 least 0 leau 0 leave 0 leave_my -1
leave_out 2 leaves 0 leaves_me -1 leaving -1 leben 0 lecran -1 leeds -2 left 2 left_a 1 left_anymore 1 left_arm 1
left_butt -2 left_calf 4 left_eye 3 left_foot 1 left_forearm 2 left_hand -1 left_handed -1 left_heel 2 left_hip -2
left_is -1 left_leg 4 left_shin 2 left_shoulder 1 left_slept -1 left_thigh 2 left_to 1 leg 2 leg_after -1 leg_and 4
leg_buckles 1 leg_cant 1 leg_day -4 leg_feels 1 leg_gave -1 leg_getting 1 leg_gives 2 leg_has 4 leg_is 7 leg_keeps 3
leg_pain -1 leg_press -1 leg_same -1 leg_so -2 leg_swollen 3 leg_that -1 leg_to 1 leg_up 2 leg_went 1 leg_with 1
leg_wont 1 leg_works 1 legacy -2 legal -1 legged -1 lego 0 legs 1 legs_are 1 legs_both 1 legs_feel 1 legs_gave 1
legs_getting 1 legs_have 3 legs_is 1 legs_just 6 legs_keep 2 legs_now 1 legs_of -1 legs_properly 1 legs_restless -1
legs_since 1 legs_that 1 legs_tired -1 legs_weak 1 legs_wont 3 legs_work -2 legs_would -2 leiter 1 lembra -1 lembra_me
-1 lembrete -1 lencol 1 lendenwirbelsaule 1 lenfance 0 leo -1 lepaule 0 les 0 les_epaules -1 less -1 let 0 let_me -1
lets -2 letter 0 letters 2 letzte 0 letzten -1 levantar 0 leve 0 levei 0 level 0 lever 0 lhe 0 liable 0 library 0 lid
-1 lie -1 lie_down -1 lie_on -1 lie_there 1 liegen 2 liegt 0 life 1 life_isnt 2 life_this 1 lift -1 lift_either 1
lift_it 2 lift_my -1 lift_the -1 lifted 4 lifted_the 3 lifting 0 lifting_a 1 lifting_boxes -1 ligament 0 light 4
light_hurts 2 light_is 3 light_makes 1 lightheaded 0 lightning 0 lights 1 like 1 like_a -1 like_being 2 like_cotton 1
like_ending 1 like_every -3 like_everyone 1 like_hes 1 like_i -1 like_im 3 like_it 2 like_its 4 like_ive 2 like_jelly
-1 like_my -1 like_shes 1 like_somebody 3 like_someone 3 like_something 2 like_string 1 like_theres -1 like_theyre 1
like_theyve -1 like_wiping 1 like_zero 1 lil 0 limits 1 limp 0 limps 0 line -1 line_on -2 lined 2 lined_up 2 lines 0
linfoma 0 linke 1 linken 0 linker 1 linker_arm 1 linkes -1 linkes_bein -1 links 1 lip 0 lips 0 liquido 1 list -2
list_and -2 listen 0 listo 0 lists -1 lit 0 lite 2 lite_hurts 2 literally -1 litle 1 litres -1 litres_of -1 litter 0
little 0 little_finger 2 little_in -1 little_on -1 live 0 live_for 1 lived -1 living 2 living_with 1 lleva 1 llevo 0
lo -1 load 0 load_of 2 loading 0 loads 0 local 0 lock 0 lockdown -1 locked 2 locked_and 1 locked_solid 2 lockern 0
locks 0 loft 2 loft_hatch 1 log -1 logged 0 logging 0 logo -1 logs -1 loin 1 loin_pain 1 lol -4 lol_all -1 lol_anyway
1 lol_help 2 lol_lol -1 lol_nothing 2 lol_now -1 lol_ok -1 lol_stretch 1 lombaires 0 lombar 0 london -2 long -1
long_drive -1 long_flights -1 long_gone -3 long_haul 1 long_should -1 long_train -1 longer -1 longer_than -1 longtemps
-1 look 0 look_at 3 look_down 4 look_left -1 look_like -1 looked -1 looked_at -1 looking 0 looking_at -1 looks 2 loose
0 loosen 0 loosen_it 1 loosen_my -2 loosener 0 loosening 1 loosens 0 loosens_once 1 looser 0 lopsided 1 lordosis -1
loreiller 0 lorry 0 los -2 lose 0 lose_feeling -2 loses -1 losing 2 losing_weight 1 loss 0 loss_and 1 lost 0 lost_#1
-3 lost_all 1 lost_control 1 lost_my -4 lost_sight 1 lost_the 1 lost_two 1 lost_vision 1 lot 0 lot_at -1 lot_because
-1 loud 0 love 0 love_this -1 love_with -1 loved 0 loved_it -1 lovely 0 low 2 low_back 1 low_energy -1 low_in 1 lower
0 lower_leg 2 lower_spine 1 lowkey 0 lowr -2 lowr_back -2 luck 0 luft 1 lugging -1 lui 0 lumbago 2 lumbar 0
lumbar_fatal 1 lumbar_fusion 1 lump 3 lump_next 1 lump_on 2 lunch 0 lunch_i 1 lunchtime 0 lundi 0 lunes 0 lung 0 lunge
0 lunges -1 lungs 0 lupus 1 lurching 0 luz 0 lws 0 lying 0 lying_flat 2 lying_in -1 lying_on -2 lying_still 1 lymphoma
2 lymphoma_back 1 m 0 ma 2 ma_tuee -1 mach 0 mach_ich 1 machen 0 machine -1 machoire 1 macmillan 0 mad 0 made -1
made_me -2 made_my -3 madrugada 1 magen 0 magic 1 main -1 main_gauche -1 main_tests -1 mains 0 maintenance -2
maintenant 1 mais 0 major 0 make 0 make_a 1 make_any -1 makes 0 making 0 mal 1 mal_au 1 mal_aux 1 mama 0 maman 0
maman_a 1 man -1 manage 0 manageable 0 managed 0 manager 0 managing 0 manana 1 manchando 1 manchando_sangre 1 manda -2
mandibula 1 mandou 0 mange 0 manha 0 manipulated 0 mano 1 mano_meu 1 manos 1 manque 0 many -1 mao 0 maos 1 map -1
marathon -2 maravilla 0 march 2 march_turned -1 marche 0 marcher 1 marches 0 mardi 0 marfan 0 mark 0 marketing -1
marks 0 mas 0 mas_desde 1 mas_gorda 1 massage 0 massive 0 mastectomy 0 mat -1 mata -1 mata_o -1 matar 0 matar_de -1
match -2 mate 0 mate_said 1 maternity 0 maternity_leave -1 matin 0 matin_je 2 matter 0 matters 0 mattress 0 may 0
maybe 0 maybe_#1 -1 me 0 me_#1 1 me_a -3 me_about -2 me_after -1 me_against 2 me_ahogo 2 me_all -1 me_and 5 me_at -3
me_cae 1 me_cant -1 me_chest 1 me_coming 1 me_desk 1 me_do -1 me_fait 3 me_falta 1 me_feet -2 me_for 1 me_getting 1
me_ha 1 me_has 1 me_home -1 me_included 1 me_into -2 me_is 1 me_just -2 me_lance 1 me_legs 1 me_like -1 me_molesta -1
me_neck 1 me_now -2 me_o 1 me_on 2 me_or 1 me_passa 2 me_ribs 1 me_saturday 1 me_she 1 me_since 1 me_sore -1
me_tablets 1 me_the -1 me_tira -1 me_tire 1 me_to -2 me_twice 1 me_until -1 me_viene 1 me_want -1 me_when 1 me_with -5
mean -2 means 0 meant -3 meanwhile 0 measured 0 mechanical 0 medal -1 media 0 medica 0 medical 0 medico -1 medieval -1
medio 1 meds 0 meds_work -1 meeting -2 meeting_is -1 meeting_wont -1 meetings 0 mega 0 mehr 0 meia 0 mein 0 mein_bein
-1 meine 1 meinem 0 meines 0 meio 2 mejor 0 melanoma 3 melanoma_cut 2 meldet 0 melhor 0 meltdown 0 melted 0 melting -1
meme 0 memoire -1 memoria -1 memory -1 men 0 mended -1 meningitis -1 menopause 0 menos 0 mental 0 mention 0 mentioning
-1 menu 0 merely 0 merge -1 merk 0 mes 1 mes_jambes 1 mes_pieds -1 meses 1 meses_y 1 mesh 1 mesmo 0 mess 0 message 0
messaged 1 messages -1 messaging -1 messaging_me -1 met 0 metaphorically 0 metastases 0 metastatic 0 meter 1 metres 3
metres_onto 1 metro 0 metros 1 mets -1 meu 1 meu_avo 1 meu_saco 1 meus 0 mexer 0 mezzanine 0 mi 1 mi_jefe 1 mich -1
mid 0 mid_back -1 mid_morning 1 mid_swim -1 middle 1 middle_of 4 middle_seat -1 midi 0 midwife 1 midwife_says 1
mieloma 0 mieux 0 might 0 might_as 1 might_have 1 migraine 0 migraines 0 migration -2 mild 0 mild_low 1 mildly 0 mile
-1 mile_#2 -1 miles 0 milieu 1 mind 0 mind_if 1 mind_sorry -1 mine -1 minha 1 minhas 0 minor 0 mint 2 minuten 0
minutes 0 minutes_ago 2 minutes_all -1 minutes_back -1 minutes_before 1 minutes_for 2 minutes_gone -2 minutes_neck 1
minutes_now 1 minutes_or -1 minutes_routine -1 minutes_this 5 minuto 0 minutos 0 mir 0 mir_fallt -1 mir_was -1 mirar 0
mirror 0 mis 1 misaligned -1 misery 0 miss 0 missed 0 missing 0 missus -1 missus_has -1 mistake 0 mit 0 mitad 0
mitbewohner 0 mittens 1 mitts 0 miudo -1 miudo_cai -1 moaning 0 moans 0 moany 0 mobile -1 mobility 0 mobility_ideas -1
mobility_work 1 mode 0 model -2 module -1 moi 0 moins 0 mois 0 moitie 1 mole 1 molesta -1 mollet 2 mollets 0 moment 0
mon 0 mon_frere 1 monaten 0 monday 1 monday_i 1 monday_it 1 mondays -5 money 1 monitor 0 monitoring 0 monitors 0
montag 0 montando -1 montando_o -1 monte 1 monter 0 month 0 month_all -3 month_doctor -2 month_end -1 month_hot -1
month_what -1 month_with -1 months 3 months_and -1 months_back 3 months_better 1 months_gone 1 months_now 1 monton 0
monts 1 mood -1 moradas 0 morale 0 more -1 more_each 1 more_like -1 more_often 1 more_than -2 morgen 0 morgens 0
morning 1 morning_a 1 morning_all -1 morning_and 4 morning_back 1 morning_bot -2 morning_for 1 morning_over 2
morning_routine 1 morning_slept -1 morning_so 1 morning_stretch -1 morning_with 2 mornings -1 mornings_for -3
mornings_i 1 morri 0 mort 1 mortified 1 mortifying 0 most -1 most_mornings -1 most_nights 1 mostly 0 motion 0
motivation 0 moto 1 motorbike 1 motorcycle 0 motorway 1 mouillee 0 mountain 0 mous 0 mouse -1 mouse_too -1 mousing -1
mouth 3 mouth_has 2 mouth_is 1 mouvement 0 move 0 move_my 1 move_wakes 1 move_without 1 moved 0 movement 1 movement_is
1 movements 0 moves 0 moves_for 1 movilidad 0 moving -2 moving_down 1 mowing 0 mph 0 mri 0 mri_in 1 ms 0 msg 1 mtb 1
much 0 much_coffee -1 mucho 0 muddled 1 mude -1 mudou 0 muffled 0 mug 0 mugs 1 mugs_this 1 muito 2 mum 0 mum_#2 3
mum_had 1 mum_has 2 mum_is 2 munecas -1 mural -1 murder 0 murder_a -1 murdered 0 murs 0 muscle 0 muscle_strain 1
muscles -2 muscular -1 music -1 muskelkater 0 muss 0 must 0 muy 0 my 2 my_#1 1 my_actual -3 my_anus 1 my_appendix -1
my_aunt -1 my_back -2 my_backbone 2 my_backside 1 my_balls 2 my_belly 8 my_big 1 my_bike 2 my_bits 2 my_bladder 2
my_body 3 my_bone 1 my_brain -3 my_breathe 1 my_bro 2 my_brother 1 my_bum 1 my_bumhole 2 my_buttocks 1 my_calves -2
my_car 2 my_cat -1 my_chest 4 my_chin -1 my_code -1 my_colleague 1 my_core -1 my_coworker 1 my_dead -2 my_desk 2
my_deskmate 1 my_diet -1 my_disc 4 my_dog -3 my_ear 1 my_ears -3 my_elbow -1 my_face 2 my_family 1 my_fanny 1
my_finger -1 my_first -2 my_flank 1 my_flight 1 my_foot -1 my_forearms -3 my_funny -3 my_genitals 1 my_girlfriend 1
my_glutes -1 my_golf -1 my_goodbye 1 my_grandmother -2 my_groin 1 my_hair -1 my_hamstrings -2 my_hands 1
my_handwriting 2 my_heart -2 my_heel -1 my_heels 1 my_horse 2 my_inbox -1 my_inner 1 my_joints 1 my_kids -1 my_laptop
-2 my_left 1 my_legs 5 my_life 2 my_low 1 my_mind -1 my_monitor -1 my_mood -1 my_motorbike 1 my_mouse 1 my_mouth 1
my_mum -1 my_name -1 my_nan 1 my_neck -1 my_numb -1 my_old -1 my_own -1 my_painkillers 1 my_pee 1 my_pelvis 1 my_pen 2
my_perineum 1 my_pills 1 my_pinky 1 my_plan 1 my_posture -3 my_pregnant 1 my_pride -3 my_privates 3 my_quad 1 my_ribs
-2 my_right 2 my_rist -1 my_saddle 2 my_second -1 my_sheets 1 my_shin -3 my_shins -1 my_shoulder -1 my_shoulders -1
my_sleep 3 my_soul -3 my_speech 2 my_spine 2 my_stretch -1 my_stretching 1 my_surgical 1 my_t 3 my_tailbone 1
my_teammate 1 my_thigh 2 my_thirties -1 my_throat 3 my_thumb -1 my_thumbs -1 my_toe -1 my_trainer -1 my_traps -1
my_trousers 3 my_twenties -1 my_upper 1 my_urine 2 my_vagina 2 my_vision 1 my_voice -1 my_waist 1 my_wallet -3
my_water -2 my_waters 6 my_wee 1 my_weight 1 my_words 2 my_wrist 1 my_wrists 2 myeloma 1 myelopathy 0 myself 1
myself_again 4 myself_and 1 myself_at -1 myself_out -2 myself_to -2 na 2 na_bouge -1 na_coluna 3 nach 0 nacht 0 nachts
0 nacke 0 nacken -1 nacken_vom -1 nada 0 nada_manana 1 nag 0 nagging -1 nah 1 nai 0 nail 0 naissance -1 name 0 names 0
namorado 0 nan 1 nao 1 nao_!consigo 1 nap -2 nappies 0 nappy 1 naproxen 1 narbe 1 narrive 1 narrive_plus 1 narrow 0
narrowing 0 nas 0 nase -1 nasst 0 nasty -1 naturally 0 nausea 2 nausea_and 1 nauseous 1 nauseous_and 1 nay 0 nd 2 ne 4
near 0 nearly 0 nearly_#1 1 nearly_fainted 1 nearly_passed 2 nearly_wet -1 neck 1 neck_a -5 neck_ache 1
neck_adjustment 1 neck_all 1 neck_always 1 neck_asking -2 neck_at 2 neck_bones 2 neck_can -3 neck_circles 2 neck_class
1 neck_cracked 1 neck_exercise -1 neck_feels -2 neck_for 1 neck_from -5 neck_gone -1 neck_has 1 neck_heard 1
neck_hurts 5 neck_is 1 neck_light 1 neck_locked 1 neck_moves 1 neck_nothing -1 neck_one -3 neck_ones -2 neck_pain 4
neck_please -3 neck_really 1 neck_routine -1 neck_so 2 neck_sore 1 neck_stiff 4 neck_stiffness 1 neck_stretch 1
neck_stretches -1 neck_stuff 1 neck_this -1 neck_tight -3 neck_today -1 neck_with 1 neck_wont 2 necklace 0 need -1
need_a -2 need_air -1 need_and 1 need_coffee -1 need_the 2 need_to -2 needed 1 needed_my 1 needing 1 needle -1 needles
0 needles_and 1 needles_for -2 needles_since 1 needs 0 nehme 1 neighbour -1 nein -1 neither 1 neither_!leg 1 nem -1
nen 0 nephews 0 ner 0 nerve 0 nerve_in -1 nerves 0 nervous 0 network -3 neuer 0 neuerdings 0 neuro 0 neurologist -1
never 0 never_!again -1 never_!any -2 never_!changes -3 never_!felt 2 never_!had 1 never_!know 1 never_!wake 1 new 1
new_back 2 new_chair 1 new_deadlift -3 new_for 1 new_headache 1 new_hip 2 new_is 2 new_keyboard -1 new_office -1
new_pain 3 new_phone -1 new_shoes -1 new_since 1 newborn 0 news 0 news_about -1 newsletter 0 next -1 next_desk 1
next_month -1 next_one 1 next_to 4 next_week -1 next_year -3 ngl 0 ni -1 ni_!la 1 ni_!me -1 ni_!nada -2 nice 0 nicely
0 nicht 1 nicht_!mehr 4 nichts 0 nie 0 niesen 0 niggle -2 night 0 night_ache -1 night_cant 2 night_for 2 night_gone -2
night_i 1 night_im -1 night_is 1 night_ive 1 night_neck -1 night_nothing 1 night_that 1 night_this 1 nights 6 nights_i
3 nil 0 nine 0 nine_and -1 nine_hours -1 ninguna 0 ninth 0 nix -1 no 0 no_!ache 1 no_!appetite 1 no_!bleeding 1
no_!bother -1 no_!change -1 no_!cord -1 no_!feeling 1 no_!fever -3 no_!floor -1 no_!fractures 1 no_!hace 1 no_!harm -1
no_!headache -1 no_!i -1 no_!idea 3 no_!injury 1 no_!joke -1 no_!new 1 no_!night -1 no_!noto 1 no_!numb -1
no_!numbness -1 no_!one 2 no_!other 2 no_!pain 1 no_!peito 1 no_!pins -1 no_!power 1 no_!problems 1 no_!puedo 2
no_!reason 2 no_!red -1 no_!saddle -1 no_!sensation 2 no_!spine -1 no_!stretch 3 no_!symptoms -1 no_!temperature -1
no_!time -3 no_!tingling -1 no_!trouble -1 no_!use 2 no_!wall -2 no_!warning 2 no_!weight 1 nobody 0 nobody_has -1
nobody_is -1 nobody_would 1 noch 0 noche 1 nod 1 nodding 0 node -1 node_#1 -1 nodes 0 noise 0 noite 0 noites 1 non -1
none -4 none_of -3 nonsense 1 nonsense_and 1 nonstop 0 noodles 0 noon -1 nope -3 nor 0 normal 0 normal_for 1 normal_no
-1 normal_that 1 normal_to 1 normally 0 nos -1 nose -1 not 0 not_!a -1 not_!be 4 not_!better 1 not_!dieting 1
not_!dizzy -1 not_!even -1 not_!feeling -1 not_!going 1 not_!ill -1 not_!joking 2 not_!just 2 not_!me -2 not_!moving 1
not_!notice 1 not_!pain 1 not_!planning 1 not_!pregnant -2 not_!really -1 not_!red -1 not_!stopping 1 not_!swollen -1
not_!that -1 not_!the -1 not_!today -1 not_!wake 4 not_!working 1 not_!worse 1 note 0 notebook -1 notes 1 nothin -1
nothing 0 nothing_a -1 nothing_back 1 nothing_broken -1 nothing_but 1 nothing_down 1 nothing_eases 2 nothing_happening
1 nothing_has -2 nothing_left 1 nothing_mad -1 nothing_new -5 nothing_scary 2 nothing_since -1 nothing_touches 1
nothing_will 1 notice 0 notice_if 1 noticeboard -1 noticed 4 notification 0 notifications -2 notre 0 nova 1 novel 0
novo 0 novocained 1 now 0 now_back 1 now_both 1 now_deep 1 now_everything 1 now_half 1 now_hip 1 now_i -1 now_its -1
now_ive -1 now_me 1 now_mid 1 now_not 1 now_one 3 now_peeing 1 now_sharp 1 now_sweating 2 now_that 1 now_the 1
now_want -1 nowadays 0 nowhere 4 nuca 1 nudge -4 nudge_me -2 nudges 1 nuevo 0 nuit 1 nuke 0 null 0 numb 2 numb_all 2
numb_and 2 numb_arm 1 numb_around 1 numb_between 1 numb_bum -2 numb_down 1 numb_every 2 numb_for 4 numb_in -1 numb_lip
-1 numb_my -2 numb_perineum 1 numb_saddle -1 numb_since 2 numb_to -2 numb_with -1 number -1 numbers -2 numbness 0
numbness_spreading 1 nummness 1 nun 0 nunca 1 nunca_!me 1 nuque -1 nuque_raide 1 nur -1 nur_der -1 nur_links 1 nurse 0
nurse_here -1 nursing 0 nuts 0 ny 0 o 0 o_almoco 1 o_carro 1 o_lencol 1 o_mural -1 o_pescoco 1 o_pod -1 o_pulso -1
o_queixo 1 o_xixi 1 ob 0 oberschenkel 0 obvious -2 obviously 0 occupational 0 oclock 0 october 1 odd 1 oddly 0 oder 0
of 0 of_#2 1 of_#3 1 of_#4 1 of_an 1 of_back -1 of_being 2 of_blood 2 of_both 2 of_breathe 1 of_ending 1 of_everything
1 of_feeling 1 of_head 1 of_her -1 of_his 2 of_it 1 of_living 4 of_meningitis -1 of_months 1 of_my 1 of_neck -1
of_nowhere 2 of_our -1 of_pain 2 of_physio -2 of_plaster 1 of_posture -2 of_puff 1 of_sitting -1 of_sore -2 of_tea -2
of_the -1 of_them 1 of_these 1 of_thigh -1 of_this 1 of_times -1 of_typing -1 of_us -2 of_what 1 of_wrist -1 off 0
off_a 1 off_as -2 off_by -2 off_for -1 off_in 1 off_limits 1 off_me 2 off_scaffolding 1 off_sick -2 off_to -1 off_when
1 off_without 6 offer 0 office 0 office_is -1 offsite 0 oficina -1 often 0 often_and 1 oh -1 oh_great -1 oh_wonderful
-1 ohne 1 ohne_!mich 1 ojos 0 ok -1 ok_but 1 ok_for 5 ok_now -1 ok_with 1 okay 0 ola -1 old -2 old_smoker 2 olhando 0
olho 0 oma 0 ombro -1 ombros -1 on 0 on_#1 -2 on_a -1 on_alendronate 1 on_call -2 on_camera -1 on_crutches -3
on_dialysis 1 on_earth 1 on_friday 1 on_heels -1 on_her 2 on_his -1 on_hold -1 on_holiday -1 on_ice 1 on_in 1 on_is 1
on_it -2 on_just 1 on_leave -1 on_like 1 on_long -1 on_me 3 on_mondays -2 on_my 4 on_node -1 on_one 1 on_prednisolone
1 on_prednisone 1 on_purpose -2 on_reprend -1 on_right -1 on_sat 1 on_saturday 1 on_steroids 1 on_strike 2 on_the 1
on_them -1 on_thursdays -1 on_to 1 on_top 3 on_wednesday 2 on_weekends -1 on_wet 1 onboarding 0 once 0 once_ive -1
oncologist 0 oncology 0 one 0 one_after 1 one_all -1 one_at -1 one_big -1 one_bone 1 one_calf 4 one_day -4 one_do -2
one_exercise -1 one_eye 6 one_eyelid 1 one_from -2 one_going 1 one_hand 4 one_handed -2 one_hip -2 one_hurts -1 one_in
-3 one_leg 1 one_more -1 one_on -2 one_pupil 1 one_second 1 one_side 7 one_sided -1 one_sorry 1 one_spot 1 one_wrist
-1 ones -1 ones_are 1 ones_do 2 only 0 only_a -1 only_after -2 only_know 1 only_on 3 only_one 4 only_please -1
only_since -1 only_sore -1 only_stiff -1 only_the 1 only_then 1 only_tight -1 only_want -2 only_when -2 ont 0 ontem 0
onti 1 onto 2 onto_my 3 oom 0 oozing 1 op 6 op_#1 2 op_is 1 op_on 1 open 0 open_a 1 open_after -1 open_plan -2 opened
1 opened_a 2 opener 0 opener_please -1 openers 0 opening 0 opens 0 operado 0 operaron 0 operated 0 operated_on 1
operation 0 operation_du 1 operation_in -1 operations 0 operee 0 operei 0 oppis 0 opposite 0 opration 1 optimo 0
options 0 or 0 or_after -1 or_anything -1 or_dead -1 or_hold 1 or_ice 1 or_is -1 or_move 1 or_nah 1 or_no 4 or_not 3
or_only -2 or_rest 1 or_so -1 or_stretch -1 or_the 2 order -2 ordered 0 ordinary 2 ordinary_ache 1 ordinary_desk -1
ordinary_stiffness -1 oreiller -1 orejas 0 orina 0 orinar 1 orphan 0 orteils 0 ortho 0 orthopaedic 0 os 0
os_comprimidos 1 os_ombros -1 osteopath 0 osteopenia -1 osteoperosis 1 osteoporose 1 osteoporosis 0 osteoporosis_and 5
osteoporosis_can 1 osteoporosis_in 2 osteoporosis_like -4 osteoporosis_no 2 osteoporosis_what 1 osteoporosis_which 2
osteoporotic 2 ostioporosis 0 other 1 other_after 1 other_one 1 other_side -1 others 0 otherwise 0 otherwise_fine -1
otherwise_fit -1 otra 0 otra_vez -1 otro 1 ou 2 ou_tu -1 ouch -2 oui 0 our -4 our_burn -1 our_dog -1 out 1 out_in 4
out_jumbled 2 out_like -1 out_my -2 out_need -1 out_of -1 out_on 1 out_to -3 out_twice 1 out_wrong 2 outer 1
outer_thigh 1 outra 1 outro 0 outside -1 outside_of 1 outta 0 oven 2 over 0 over_a 2 over_an 1 over_and 1 over_in 1
over_my -1 over_nothing 1 over_the 2 overdid 0 overdose 2 overdue -1 overhead 0 overhead_press -1 overnight 0 ow -2
own 0 own_feet -1 own_neck -1 owt 1 oye 0 p 1 pa 0 paar 0 pace 0 pacing 0 pack 0 packed 0 packet 0 packets 0 pad 1
pad_because 1 pad_on -1 padded 0 pads 0 page -1 paged -1 pages 0 pagos 0 pai 0 pain 5 pain_#1 -1 pain_again 1 pain_all
-1 pain_and 2 pain_between 1 pain_both -1 pain_but -2 pain_calf 1 pain_came -1 pain_cant 1 pain_doesnt -1 pain_during
-1 pain_from -2 pain_hit 2 pain_i 1 pain_im 1 pain_in -1 pain_is -5 pain_last -1 pain_now 4 pain_on 1 pain_plus -1
pain_radiating 1 pain_rn 2 pain_since 2 pain_thats 1 pain_then 1 pain_too 1 pain_under 2 pain_went 1 pain_what 1
pain_when -1 pain_with 3 painkillers 2 painless 0 painted 0 painting -1 painting_the -1 pair 0 pal 1 palavras 1 pale 1
palido 0 pallet 0 pallets 0 palms 0 palpitations 0 pals -1 palsy -1 pane 3 pane_from 1 panic -2 pantorrilla 1
panturrilha 0 panturrilhas -1 papa 1 paper 0 paper_cut -2 paperwork -1 papier 0 par 0 par_le -1 par_terre 1 para 0
para_as -1 para_el 1 para_la -1 para_munecas -1 para_os -1 paracetamol 1 paralysed 0 paralysed_by -1 paralysing 0
paralysis -1 paramedic 0 parar 0 parce 1 parce_que 1 pareil 0 parent 0 parents 0 parezco 1 park 0 park_and 1 parked 1
parked_a 1 parking 0 parkrun -1 paro 0 part 0 parte 1 parti -1 parti_o -1 partido 0 partir 0 partner 0 parto -2 parts
1 party 0 pas 2 pas_!de -1 pasa -2 pasada 0 pasas 0 paso 0 pass -1 pass_on -1 pass_the -2 passa 0 passada 0 passage 1
passe -1 passed 0 passed_out 2 passei -1 passes 0 passing 2 passport 0 password -2 password_is -1 past 0 past_few 2
past_ten -1 past_week 1 paste -1 pat 0 patch 2 patch_right 1 patch_the 1 patience 0 patient 0 patient_here 1 patio 0
patron 0 pausa -1 pause -1 pauses -1 pavement 0 paving 0 payment -1 payroll -1 pb -4 pb_#3 -2 pdf 0 pe 0 peace 0 peak
-1 pec 0 pecho 2 pecs -2 pecs_sore -1 pectoral 0 pedal 0 pedals 0 pedra -2 pee 3 pee_and 3 pee_i -1 pee_out 1
pee_since -1 peed 0 peed_on -2 peed_the 1 peeing 1 peeing_blood 1 peg 0 pegue 1 pegue_en 1 peinlich 0 peito 1 pelo 0
pelvic 0 pelvic_girdle 1 pelvic_tilt -1 pelvico 0 pelvis 2 pen 0 pen_properly 1 pendant 0 penguin -1 penguins 0 penis
2 people -1 people_all -1 peor 1 per -1 percent 0 perder 0 perdeu -1 perdi 0 perdre -1 perds 1 pere 1 pere_a 1 perfect
0 perfectly -1 perfecto 0 perhaps 0 perineum 2 period -3 period_cramps -3 period_pain -1 permanent -1 permanently 1
perna 0 perna_ta 2 pernas 1 pero -1 person -1 personal 0 perth 0 pes -1 pesa 0 pesado -1 pescoco 0 pescoco_doi 1
pescoco_duro 1 peso 0 petit 0 peu -1 peux 0 pferd 0 phone -1 phone_it 1 phone_with -1 phones -1 photocopier 0 physical
0 physio -1 physio_discharge -1 physio_says -2 physios 0 piano 0 pick -1 pick_one -2 picked 3 picked_the 1 picked_up 2
picker 0 picking 0 pico 0 picture 0 picture_doesnt -1 pie 0 piece 0 pied 0 pied_droit 1 pieds 0 pierna 0 pierna_por -1
piernas 1 pies 0 pig 1 pigeon 0 pilates 0 pile 0 pill 2 pill_long 1 pillow 0 pills 5 pills_are 1 pills_counted 1
pills_lined 1 pills_tonight 1 pin 0 pinch 0 pinched 0 pinchy -1 ping -4 ping_me -3 pinging 0 pings 0 pink 0 pinkeln 0
pinkish 0 pinky 0 pinned 1 pinned_me 1 pins 0 pint 0 pior 1 pioram 0 pipe 0 pipeline -2 piriformis 0 pis 1 pis_ca 1
piso 0 pisse 1 pissed 0 pissed_the 2 pissing 0 pitch -1 place 0 plain 0 plan 1 plan_is 1 plan_to 2 planche 0 plane -2
plank 0 planks -1 planks_and 1 planned -1 planning 1 planning_to 3 plant 0 plantar -1 plantar_fasciitis -1 plaster 1
plasterer 0 plastic -1 plate -1 plate_at -1 plates 0 platform 1 platzt 0 play -2 play_a -1 played -1 playing -1
playing_football -1 playlist 0 plays 2 plays_football 2 please -1 please_give 1 please_have -3 please_not -1 plein 0
plie 1 plotzlich 0 pls -1 plumber -2 plus 1 plus_a 1 plus_backache -4 plus_depuis 1 plus_fever 1 plus_i 1 plz 0 pm -1
pm_every -2 pm_one -1 pmh 0 pmr 0 po 0 pocht 0 poco -1 pod -1 podcast -1 podiatrist 0 point 0 point_in 5 point_of 1
pointer 0 pointless 0 points 0 poison 0 poitrine 1 poker 0 pole 0 policy 0 polio -4 polio_as -1 pollen -2 polymyalgia
0 pone 0 ponme 0 ponta 0 pony 0 poo 0 poo_anymore 2 pooed 1 pool 0 pooped 0 poor -3 poor_thing -1 pop 0 pop_and 1
popped 0 pops -1 poquito -1 por 0 por_causa 1 por_el -1 porfa 0 porque 0 porta -1 porte 0 porter 0 pose -2 poses 0
position 0 position_that 1 positive 0 posso 0 post 0 posted 0 poster -2 poster_in -1 posture 0 posture_at -1
posture_cause -1 pot 0 potluck 0 pouco 1 pounding 1 pounds 0 pour 0 pour_en 1 pour_le -1 pour_les -1 pouring 1 power 1
power_in 2 ppl 0 pq 0 pr -3 pra 1 practice -1 prall 1 prawn -3 pray 1 prd 0 pre -1 prednisolone 1 prednisone 1 pregant
1 pregant_#2 1 preggers 3 preggers_and 2 preggo 0 pregnancy 0 pregnant 0 pregnant_and 3 pregnant_next -2 pregnant_one
-1 pregnant_what 1 pregnent 1 prep 0 present -1 presentation -1 presenting 0 press 0 press_a 2 press_and -1 press_on 2
pressao -1 pressed -1 pressed_the -1 pressing 0 pression 0 pressure 0 pressure_in 5 pressure_on -1 pressure_to -1
presure 1 pretty 0 prevencion 0 prevent -1 prevention -2 previous 0 price -2 prickly 2 pride -3 prima 0 primary 0
printer 0 private 0 privates 3 priya 0 pro -1 pro_lado -1 pro_pescoco -1 prob 0 probably 3 probably_nothing 3
probably_stress 1 problem 0 problems 0 probs 0 proceso 0 process -1 procurement 0 prod -2 produccion 0 product 0
program 0 programme 0 project -1 prolapse 0 promise -1 promo 0 promotion 0 proper 0 properly 1 properly_since 2
proposal 0 prostata 0 prostatakrebs 0 prostate 2 prostate_cancer 2 proud -1 proyecto 0 prozess 0 psa 0 psoriasis 2
psoriasis_and 1 pub -2 pub_quiz -1 pueda 0 puedo 0 puff 1 puffed 1 puffing 0 puffy 1 puffy_and 1 puffy_sore 1 puis -1
puking 1 pull -1 pull_request -3 pulled 0 pulled_something -1 pulling 0 pulls 0 pulmon 0 puls 0 pulsating 0 pulse 1
pulsing 1 pulsing_and 1 pulso -1 pum 1 pump 0 pumped -1 pumping 0 pumps 0 pun -2 puncture 0 punto 0 pupil 2 pupil_is 1
pupil_looks 1 puppy 0 pure 0 purple 3 purple_dots 1 purple_spots 1 purpose -2 pus 3 push 0 push_off 3 push_ups -3
pushed 0 pushing 0 put 1 put_chin 1 put_in 3 put_me 1 put_weight 1 putting 0 pyjamas 0 q 1 q_about 1 q_e 1 q_is 1 qa
-3 quad 2 quad_bike 1 quads -5 quads_are -1 quand 0 quando 0 quanto 0 quarantine 0 quarta 0 quarter -1 quarter_end -1
quarterly 0 quase 0 quatre 0 que 2 que_ejercicios -1 que_es -1 que_je 1 que_la 2 que_mon 1 que_nem -1 que_o 1
que_sabes -1 que_son 1 queasy 1 quede -1 quedo 0 queen 0 queixa 0 queixo 1 quel 0 quelle 0 quem 0 quen 0 quente 1
quente_e 1 queria 0 quero -1 question -1 question_mark -1 questionnaire 0 questions -2 queue -1 queue_and -1 qui 1
qui_bat 1 qui_est -1 qui_me 1 qui_ne 1 quick 0 quick_q 1 quiero -1 quiet 0 quil 3 quilos 0 quimio 0 quinta 0 quit 0
quita 0 quitarias -1 quite 0 quiz -1 quoi 0 quote 0 r 0 ra 4 rabbit -2 race -1 racing 0 racing_and 1 rack 0 radiating
1 radiating_to 1 radiator 1 radio 0 rage -1 raging 0 raide 1 raides 0 rail 1 rain -3 rains 0 raise 0 raised -1 raises
-1 raising 0 raking -1 raking_leaves -1 ramesh 0 ran -1 ran_into 1 random 1 random_q 1 rang 0 range -2 rapido 0
rapport 0 rash 3 rash_that 2 rate -2 rate_is -1 rate_up -1 rather 0 rather_die -1 rather_just 1 rather_not 2
rather_than -1 rato 0 raus 0 ray -2 razor 0 rd 3 re 0 reach -2 reach_my -2 reached 1 reaching 0 read -2 read_it -1
reading -3 reading_about -1 reads 0 ready 0 real -1 real_person -1 realised 1 really 3 really_bad 1 really_dark -1
really_pain 1 really_sleepy 2 really_sore 2 really_stiff 1 realy 2 rear 1 rear_ended 3 reason 0 reception -1
receptionist 0 rechte 2 rechte_wade 1 rechts 0 reckon 0 reclamando -1 recommend 1 recommend_something 1 record 0
recovered -2 recovered_fully -1 recovering 2 recovering_from 1 recovery 0 recs 0 recuerdame -1 recupere -1 red 1
red_and 3 red_flags -3 redesign 0 redone 0 reduced 0 redundancy 0 redy 1 reflexes -2 reflexes_symmetrical -1 reflux -1
reformer 0 refresher 0 refund 0 refuse 0 refuse_lambulance 1 refuses 0 regarde 0 regex -2 regex_is -1 region 0
region_feels 1 regression 0 regret 0 regular 0 rehab 0 rein 0 rein_gauche 1 reins 1 rejected 0 relatorio 0 relax 0
relax_my -1 relaxation 0 relay 0 release 0 releasing 0 relief 0 relieved 0 remember 0 remind -5 remind_me -5 reminder
-1 reminder_to 1 reminders 1 reminders_at -2 reminders_to -1 remission 5 remission_from 2 remote 0 remove 0 removed 1
removed_#2 1 renal 0 reorg -1 rep 0 repair 2 repaired 1 repeat -1 repente 1 replaced 1 replacement 1 replacement_#1 -2
replacement_last 3 reply -3 repo 0 report -2 report_is -1 reports 0 reprend -1 reps -1 repuxa 0 request 0 research -1
reset 0 resolved -1 respiration 0 respire 0 respiro 0 ressonancia 0 rest 1 restart 0 restart_the 2 restarting 0 reste
-2 resting 1 resting_makes 1 restless -2 results -1 resume 0 retention 0 retired 1 retired_ish 1 retro -3 retro_and -3
retros 0 return 0 returns -1 reuniao 0 reunion 0 reveille 0 reversing -1 reversing_the -1 review 0 reviewing 0 reviews
0 rheumatoid 1 rheumatoid_arthritis 1 rheumatology 1 rib 1 ribbons 0 ribs 0 ribs_ache -2 ribs_and 2 ribs_at 2 ride -2
rides 0 riding 0 rien -1 rien_de -1 rien_depuis -1 rien_na -1 right 0 right_back -2 right_but -1 right_calf 2
right_eye 1 right_foot 4 right_hand 1 right_hip -4 right_knee -1 right_leg 1 right_one 6 right_over 2 right_shoe 1
right_shoulder -2 right_side 1 right_since -1 right_up -1 rights 0 rigid 2 rigid_neck 1 rigida 0 rigors 1 rim 0 rin 0
ring 0 ring_finger -1 ringing 0 rink 0 rinon 1 rinones 0 rip 0 ripped 0 ripped_between 1 ripping 0 rire -1 risa 0 rise
1 risk 0 rist -2 rist_hurts -1 rn 3 road 0 roadmap 0 roastin 1 roasting 1 robot 0 robot_and 1 rock -1 rodilla 0 roja 1
roja_y 1 role 0 roll 0 roll_over 1 roll_time -1 rolled 0 rolled_it -1 rolled_on 1 rolled_the 1 roller 2 roller_coaster
1 rollercoaster 0 rolling 1 rolls -1 rond 0 roof 3 roof_back 1 roof_doing 1 room 0 room_is 1 room_spinning 1
room_temperature -2 root 0 root_cause -1 rooted 0 rope 1 ropey 0 rot 1 rot_und 1 rota -1 rotate -1 rotation 0 rotator
2 rotator_cuff 2 rotina 0 rotten 0 rouge 3 rouges 0 rough -1 round 0 round_like 1 round_to 3 roundabout 0 rounded 0
routes -1 routine 0 routine_and -1 routine_with 1 row 1 rowing -1 rows -1 roxas 0 rub 0 rubber 0 rubbery 1 rubbing 1
rubbing_his 2 rubbing_it -1 rubbish -1 rubbish_chair -1 rubs 0 rucken 0 rucken_brennt 1 rucken_runter 1 rucken_zwickt
-1 ruckenschmerz 0 ruckenschmerzen 0 ruckenweh 0 rucksack -1 rude -1 rug 0 rugby 1 rugby_heard 1 ruled 0 run -2 run_in
-1 run_on -1 running 0 running_down 3 running_late -1 runny -1 runny_nose -1 runs 0 runter 2 rush 1 rush_for 1 rutina
0 s 0 s_#1 1 sa 3 sabado 1 sabe 0 sabes -1 sack 1 saco 0 saco_ta 1 sacrum 1 sad 0 saddle 0 saddle_is -1 saddle_on -1
saddle_region 3 safe 3 safe_for 1 safe_to -1 safely 0 safety 0 sagt -2 sagt_ich -1 said 0 said_its -3 said_no -3
said_osteoporosis 1 saiu -1 sale 0 sales -1 sali 0 salido 0 salio 0 same 0 same_as -1 same_calf 2 same_day 1 same_foot
1 same_for -2 same_heavy 1 same_side -1 same_since -1 samedi 0 samstag 0 sand 0 sandwich -1 sang 0 sangre 0 sank 0
sans 0 sao 0 sass 0 sat -1 sat_down 2 sat_on -1 sat_through -2 saturday 0 saturday_and -1 sauna -1 savage 0 savasana 0
save 0 saved 1 saved_up 1 saving 0 saw -2 saw_it -1 say 0 say_if -2 say_it 1 saying 2 saying_it 1 says 0 says_#3 1
says_all 1 says_he 1 says_hello -3 says_her 3 says_hip -1 says_his 1 says_i -1 says_it -1 says_its 2 says_keep 1
says_osteoporosis 1 says_our -1 says_shes 2 says_the -1 says_weak -2 scaffolding 1 scaffolding_back 1 scan 0
scan_clear -1 scan_last 1 scan_showed 1 scanned -2 scanner 0 scans 0 scar 0 scar_is 1 scare 0 scared 0 scary 0 scene
-1 scene_in -1 schedule 0 schlafen -1 schlecht 0 schlimmer 0 schluss 1 schmerz 1 schmerzen 1 schmerzt 1 schneidersitz
0 schon 1 school -1 school_so -1 schritt 0 schulter -2 schulterblatt -1 schulterblattern 0 schultern -1 schuttelfrost
0 schwach 0 schwacher 0 schwanger 0 schwarz 0 schwitze 0 sciatica 0 sciatica_and -1 sciatica_both 2 sciatica_flared 1
sciatica_got 2 sciatica_has 1 sciatica_on 1 sciatica_side 1 sciatica_that 1 sciatique 1 scoliosis -1 scooter 1 scope 0
score 2 score_#3 1 score_is 3 scratch -2 scratch_it -1 scream 0 screaming 0 screen 0 screens 0 script 0 scrolling -1
scrotum 0 scrum 0 scuffing 1 se 2 se_cayo -1 se_eu 1 se_me 1 seance -1 season -2 seat 0 seat_and 1 seat_area 1
seat_under 1 seat_would 1 seated -1 seats 0 sec 0 second 1 second_baby 2 second_i -1 second_monitor -1
second_trimester 4 second_while 1 secondaries 0 secondary 0 seconds -1 secs -1 section 0 section_#1 1 security -1
sedentaria 0 see 0 see_any 1 see_someone -1 seeing 3 seeing_two 2 seems 3 seen 0 sees -1 segfault 0 seguir 0 segun 0
segunda 0 segundo 0 sehe 0 seid 1 sein 1 seit 2 seit_dem -1 seit_einer 1 seit_heut 1 seit_heute 1 seit_ner 1 seitdem 1
seitlich 1 seitlich_am 1 seized 0 seizes 0 seizing 1 seizing_up 1 seizure 0 self 0 sell 0 selon -1 sem 0 sem_!ar 1
semaine 1 semaines 1 semana 0 semanas 2 sempre 0 send 0 send_help -1 send_him 1 send_stretches -1 sending -4
sending_me -2 sends 2 sens 0 sens_plus 1 sensation 1 sensation_when 1 sensible -2 sensor 0 sent -1 sent_a -1 sent_me
-2 sentada 0 sentado -3 sentence 0 senti 3 senti_um 1 sepsis 0 sept 0 september 1 ser 2 sera 1 serai 0 serie 0 serious
-1 seriously 0 serre 1 server -2 server_keeps -1 service -1 servicio 0 ses 0 session 0 sessions -1 sest 0 set 0 seting
-1 sets 0 setting -2 setting_for -1 settings -1 settle 0 settled 0 settles 0 seulement 0 seven 0 seventy 1 severe 3
severity -1 severity_critical -1 sewing -1 sex 2 sexta 1 shake -3 shake_it -2 shake_them -1 shakes 0 shakes_out -1
shaking 0 shaking_and 1 shaky 0 shall 0 shallow 1 shallow_end 2 shame 0 shape 0 shaped -2 share 0 shared 0 sharp 1
sharp_spot 1 shat 0 she 1 she_cant 1 she_has -1 she_says 2 she_wants 1 shed 1 sheet 0 sheets 3 sheets_and 1 shelf 0
shell 0 shes 1 shes_fine -1 shes_going 1 shes_just 1 shes_on 1 shes_pregnant -2 shes_talking 1 shift 0 shifting 1
shifts 2 shin 0 shin_splints -1 shins -3 shiny 2 shiny_and 1 ship -1 shirt 0 shit -2 shiver 0 shivering 2 shivers 1
shivery 1 shock 1 shock_down 1 shocking 0 shocks 1 shocks_down 1 shoe 2 shoes -2 sholder 0 sholders 0 shook -2
shook_it -2 shoot -1 shoot_me -2 shooting 0 shooting_down 1 shop 0 shopping 1 shopping_and 1 short 1 short_of 3
shorter 0 shorter_and 1 shortness 0 shot -1 should 1 should_he 1 should_i 1 should_it -1 should_know 1 should_make -1
should_people -1 should_rest -1 should_she 1 shoulder -1 shoulder_ache -2 shoulder_and 3 shoulder_blades 1
shoulder_exercise 1 shoulder_feels -2 shoulder_from -1 shoulder_one -1 shoulder_pops -1 shoulder_set -1
shoulder_stretch 1 shoulder_stretches 1 shoulder_surgery 1 shoulder_thing -1 shoulders -1 shoulders_are -2
shoulders_feel -1 shouldnt 0 show -1 show_him 1 show_me -1 showed 2 shower 0 shower_and -1 shower_i 1 shows 0 shrimp
-1 shrunk 1 shud 0 shud_i 1 shuffle 0 shuffles 0 shunt 0 shut 0 shut_because 2 shut_down -2 shuttle -1 si 2 si_me 1
sich 1 sich_kaum 1 sick 0 sick_and 1 sick_note -2 sick_of -1 sick_twice 1 side 2 side_and 1 side_bruise -3 side_from
-2 side_pain 1 side_reaching -1 side_since -4 side_sore -1 side_stitch -1 side_stretch 1 side_under 1 side_went 1
sided -1 sided_neck -1 sides -1 sides_and 1 sides_from -2 sides_of -2 sides_since 1 sie 0 siege 0 siempre 0 siento 0
sight 2 sight_in 2 sign 0 signal 0 signature 0 signed 0 signed_it -1 signed_me -1 signed_off 1 signs 0 sigue 0 silla 0
silly 2 silly_but 1 simple 0 simpler 0 simply -1 sin -1 sin_!fiebre -1 since 2 since_#1 -1 since_about 5 since_august
1 since_birth -3 since_breakfast 1 since_easter 1 since_forever -1 since_friday 5 since_his -1 since_i -1 since_jan 1
since_last 5 since_lunch 5 since_monday 7 since_morning -2 since_my 2 since_nine -2 since_polio -3 since_sat 1
since_school -1 since_spring -1 since_sunday 2 since_the 3 since_this 3 since_three -1 since_thursday 2 since_tuesday
2 since_we 2 since_yesterday 7 sind 0 sindrome -1 singapore 0 single 1 single_day 2 sinon 0 sinto -1 sintomas 0 sir -1
sister 0 sit 0 sit_all -1 sit_and 1 sit_bones -1 sit_cant -1 sit_in 2 sit_like -1 sit_stand 1 sit_still -1 sit_through
-1 sit_too -1 sit_ups 5 site 0 siting -1 sits -2 sittin 0 sitting -1 sitting_#1 2 sitting_#2 -1 sitting_cause -1
sitting_cross -1 sitting_here 1 sitting_job -3 sitting_still 1 sitting_through 2 sitz 0 sitze 0 sitzen 0 sitzt 0 six
-1 six_minutes 1 six_years -1 sixteen 1 sixth 0 sixty 0 size 1 size_of 3 sizes 1 sizes_too 1 skeleton 0 ski 0 skid 0
skiing 0 skill 0 skin 3 skin_around 1 skin_cancer 2 skin_is 1 skin_round -1 skip 0 skip_today -1 skipped 0
skipped_lunch -1 skipping -2 skull 1 sla -1 slabs 1 slack 0 slack_bot 1 slap 0 slapping 1 slapping_the 1 slaps 2
slaps_the 2 sled 0 sleep -1 sleep_and 1 sleep_because -1 sleep_well -1 sleep_when -1 sleep_while -3 sleeping -1
sleeping_on -1 sleepy 1 slept -3 slept_on -4 slid 1 slide -1 slides -2 slight -1 slightly 0 slimming 0 sling 1
sling_comes 1 slip 0 slip_a -1 slipped 0 slipped_in 1 slipped_my -1 slipped_off 2 slipped_on 1 slipper 0 slope 1 slot
0 slouch -2 slouching 0 slow 0 slowed 0 slowly 0 slump -3 slumped -1 slurred 1 slurred_speech 1 slurring 2
slurring_and 1 slurry 1 smacked 1 small 0 smaller 0 smartwatch 0 smashed 0 smell -1 smell_of -1 smells 1 smelly 0
smelt 0 smile 0 smiling -1 smoke 0 smoker 3 smokes 0 smoking -1 smoko 0 smth 0 snap 0 snap_in 1 snapped -1 sneeze 0
sneeze_ever -1 sniper 2 snooze -1 snow 0 snowboarding 0 snowdon 0 so -5 so_back -3 so_bad -1 so_far 2 so_has -1 so_i
-1 so_ill -1 so_im -3 so_is -1 so_ive -3 so_long -1 so_many -1 so_no -4 so_nobody 1 so_nothing -1 so_now -2 so_o -1
so_stiff 1 so_weak 3 soak 0 soaked 1 soaked_sheets 1 sobe -1 sober 1 sobre -1 sock 1 socks 0 socorro -1 sofa -1
sofa_and -1 soft 0 softball 0 softer 0 software -1 software_for -1 soga 0 soiled 1 soir 0 sole 0 soles -3 soles_of -1
solid 0 soll 0 solo 0 solo_en 1 solta 0 some 0 some_blood 1 some_days 2 some_exercise 1 some_mornings 1 some_neck -2
some_nights 2 somebody 0 somebody_sitting 1 somebody_who -1 someday 0 someone 0 someone_else 3 someone_parked 1
someone_types -1 someone_who 1 something -1 something_calming -1 something_give 1 something_i -2 something_in -1
something_ripped 1 something_tore 1 sometimes 0 somewhere 0 son 0 son_los -1 son_ventre 1 song -1 sonntag 0 sont 1
soon -1 soon_as -1 sooner 1 sor -1 sor_from -1 sore 0 sore_after 1 sore_and 4 sore_as 1 sore_bum -1 sore_but -6
sore_buttocks 1 sore_from -5 sore_i 1 sore_in 3 sore_on -4 sore_right 1 sore_since 1 sore_tailbone -1 sore_throat -3
sore_to 2 sore_when -1 sore_where -3 soreness 0 sorry 1 sorry_for 1 sors 1 sort 1 sort_it 2 sort_of 2 sortant -1
sorted -6 sorts 1 sorts_it 1 sou 0 souffle 0 souffrir 1 soul -3 sound 0 sounds 1 soup 0 sourdough -1 souris 0 sous 1
south 0 soy 1 soz 0 sozinho 0 spa 0 space 0 spaghetti 0 sparkles 0 sparkly 0 spasm 1 spasm_in -1 speak 2 speak_for 1
speaking 0 spec -2 special 1 speech 1 speech_is 1 speechless -1 speed 0 spell 0 spells 0 spent -2 spilled -1 spin -6
spin_class -2 spinal 0 spinal_fusion 2 spine 4 spine_ache 1 spine_and 1 spine_hurts 1 spine_i -1 spine_is 1 spine_of
-2 spine_on 1 spine_pain 3 spine_so 2 spine_sore 1 spine_thats 1 spine_when 1 spinning 0 spinning_and 2 spins 0 splint
0 splints -1 split 0 splitting 2 splitting_headache 1 splitting_pain 1 spond 0 spondylitis 1 sport -1 spot 0 spot_in 1
spots 1 spots_on 2 spotting 0 sprain 0 spray 1 spread 1 spread_from 1 spreading 2 spreading_to 2 spreads 0 spreadsheet
-3 spreadsheets 0 spring 0 spring_said 1 sprint -1 sprint_review -1 sprints 0 spritze 1 spuds 0 spure 0 squad 0 squash
0 squashed 1 squat -2 squats -2 squeeze 0 squeezed 0 squeezing 3 squeezing_across 1 squinting 0 stab 0 stabbed -1
stabbed_in -1 stabbing 0 stable -1 stack -1 stacked 0 staff 0 stage 0 stage_#1 2 staggering 1 stagiaire 0 staging -1
stair -1 stairs 0 stairs_and 2 stairs_are -1 stairs_at 1 stairs_cant 1 stairs_goes 1 stairs_stops 1 stairs_to 1 stand
0 stand_another -1 stand_at 2 stand_for -1 stand_on 1 stand_straight 1 stand_this -2 stand_up -1 standard 0 standing
-1 standing_all -1 standing_desk -4 standing_on 1 stands 0 standup 0 stapler 0 staring -1 stars 0 start -1 start_your
3 started 6 started_after 1 starts 0 starts_monday -1 stat 0 state 0 statement -2 static 0 station 0 stay 0 stay_when
1 stayed 0 stays 1 stays_when 1 steadily 0 steady 0 stechender 0 steel 0 steh 1 stehen 0 steif 0 stein 0 stenosis 1
stent 2 stent_in 1 step 1 step_in 2 steps -1 steps_in -1 sternum 2 steroid 0 steroids 1 steroids_for 1 sticht 0 stick
-1 sticky -1 stiff -1 stiff_and -2 stiff_ankles -1 stiff_as 1 stiff_but -1 stiff_every 1 stiff_from -3 stiff_hips -2
stiff_legs 1 stiff_lower 1 stiff_neck 1 stiff_shoulders -1 stiffening 0 stiffness 0 stiffness_for 2 still 0 still_be
-1 still_numb 1 still_ok 2 still_on 2 still_sore 1 still_there 2 still_want -1 sting 0 stinging 0 stings -1 stinks 1
stitch -1 stitches 1 stitches_are 1 stock 0 stockroom 0 stole 0 stone 0 stone_pain 1 stone_passed -1 stone_since 1
stone_without 1 stones 0 stood 0 stool 0 stool_since 1 stools 0 stop 0 stop_laughing -1 stop_me 3 stop_messaging -1
stop_on 1 stop_right -1 stop_sending -1 stop_start 1 stop_the -2 stopped 0 stopped_crossing -1 stopped_working 4
stopping 0 stops 1 stops_when 1 story 0 stove 0 stp -2 straight 1 straight_and 1 straighten 0 strain 0 strain_and 1
strained 0 strange 2 strap 0 streak 0 stream 0 streches 2 streching 0 street 0 strength 0 strengthening 0 stress -1
stressed 0 stretch -1 stretch_after -1 stretch_am -2 stretch_at -2 stretch_can 1 stretch_do 1 stretch_helps 1
stretch_im 1 stretch_in -1 stretch_is -1 stretch_it 3 stretch_me -2 stretch_not -1 stretch_or 2 stretch_while -3
stretch_would -1 stretched 0 stretches 1 stretches_can 3 stretches_in -2 stretches_is 1 stretches_or 3
stretches_should 1 stretching 0 stretching_hurts -1 strike 0 strike_since 1 striker 0 string 1 strings 0 strip 0
stroke -2 stroke_in -1 strokes 0 strong -1 strong_legs -1 strong_pain 1 stronger 1 struck -1 struggle 0 struggling 1
struggling_to 1 stubbed 0 stubbed_my -1 stuck 0 stuck_in -1 student 0 stuff -1 stuffed 0 stuhl 0 stumble 0 stumbled 0
stumbling 0 stunde 1 stunden 0 stundlich 0 stupid 0 style 0 suar 1 suar_em 1 sube 0 subiu 0 subo 1 subscription 0
success -1 such 0 such_a 1 sudando 0 sudden 1 suddenly 3 suelo 0 sueur 1 sueurs 0 suffering 0 sugar 0 sugars 0 sugest
0 suggest 0 suggest_exercise 1 suggest_one -1 suggested 0 suggestions 0 suicidal 0 suicidal_thoughts 1 suicide 1 suis
0 suit 0 suitable 0 suitcase 0 sulks -1 summary 0 summer 0 summers 0 sunburnt 0 sunday -1 sunday_ive 1 sunday_league
-1 sunday_need -1 sundays 1 super -1 superb 0 supermarket 0 support 0 suppose 0 suppressants 0 sur 1 sur_la 2 sur_mon
-1 sure 0 surely 0 surgeon 0 surgeon_follow 1 surgeon_signed -1 surgery 0 surgery_#1 -1 surgery_fixed -2 surgery_in -5
surgery_last 1 surgery_scar 1 surgery_wound 1 surgical 0 surgical_wound 1 surprise 0 survey -1 survivor 1 suspected 0
svp 0 swallow 0 swallowed 1 swallowed_a 1 swallowing 0 swap 0 swap_sides -1 swapped 0 swaps 1 swear -1 swears -1
swears_by -1 sweat 0 sweat_and -2 sweat_on 1 sweated 0 sweatin 0 sweating 2 sweating_feel 1 sweating_through -1 sweats
1 sweaty 1 sweaty_after -1 sweaty_and 1 swell 0 swelled 0 swelling 0 swelling_and 1 swelling_in -1 swim 0 swimming 0
swing -2 swing_my -2 switch 0 swivel 0 swollen 3 swollen_and 1 swollen_calf 3 swollen_hot 1 swollen_leg -1
swollen_since 2 sydney 1 symmetrical -2 symptoms 0 symptoms_should -1 sync 0 syndrome 0 system 0 t 3 t_#1 1 t_boned 1
t_score 4 ta 2 ta_com 1 table -1 table_in -1 tables 0 tablet -1 tablets 2 tablets_and 1 tablets_counted 1 tablets_for
1 tabletten 1 tackle 1 tackled 0 tag 0 tagen 1 tail 1 tail_bone 1 tailbone 0 tailbone_and 1 tailbone_hurts 1
tailbone_sore -1 tailbone_tender -1 taint 1 take 0 take_it -2 take_my 1 taken 2 taken_an 1 takes 1 takes_me 2
takes_until 1 taking 1 taking_the -1 talk 0 talk_right 1 talking 1 talking_about -2 talking_gibberish 1 talking_like 1
talking_nonsense 1 talks 0 tambaleandome 0 tambem 1 tambien 0 tampon 0 tant 0 tanto -1 tanto_que 1 tao 1 tap -1
tap_leaking -1 tape 0 taper 0 tapped 0 tarde 1 tassen 0 taub 0 taub_und 1 taught 0 tax 0 tbh 0 te -1 tea -1 teach -1
teach_me -1 teacher 0 team -2 team_do -1 teammate 1 teams -1 tear 1 tear_in 1 tearing 3 tearing_pain 3 tears -4
tears_went -1 teatime 0 tech 0 techo 0 teclado 0 teen -1 teenager 0 teens -1 teeth 0 teeth_chattering 1 teeth_out -1
telephone 0 teletravail -1 tell 0 tell_him 1 tell_me -2 tell_the 1 tell_when 2 tell_you 1 telling 0 telling_a 1 tells
-1 telly -1 tem 0 tem_algo -1 temperature 2 temperature_#2 1 temperature_and 1 temperature_in -1 temperature_is -1
temperature_of 4 temperature_up 1 temple 0 temples 0 tempo -1 ten 0 ten_and -1 ten_days 2 ten_minutes 1 ten_seconds -1
ten_years -3 tender 1 tender_and 2 tendu 0 tengo 0 tenho 0 tenir 0 tennis -1 tennis_elbow -1 tensao 1 tense -1 tension
-2 tension_headache -4 term 0 terre 0 terrible 0 terrible_headache 1 terrible_pain 1 tes -1 test -1 tested -1
testicular 4 testicular_cancer 4 testing -4 testing_you -1 tests -1 tete 0 text -1 texted 2 texted_that 1 texting -1
th 1 than 0 than_the 2 than_up -2 thank -1 thank_you -1 thanks -1 thanks_bot -1 thanks_for 1 that 0 that_box 1
that_comes 1 that_doesnt 2 that_foot 1 that_from 4 that_gif -2 that_goes 1 that_hasnt 1 that_he 1 that_helped -1
that_helps 2 that_hes 4 that_i 1 that_im -2 that_no 1 that_ok -1 that_on -1 that_one -2 that_order -1 that_same 4
that_sciatica 1 that_side 1 that_since 1 that_so -1 that_song -1 that_started 1 that_stay 1 that_stays 1 that_stretch
-3 that_way -4 that_wont 1 that_your 2 thatll 0 thats 1 thats_all -1 thats_growing 1 thats_it -1 thats_me 1 thats_new
1 thats_the -2 thats_worse 1 the -1 the_#1 1 the_a 1 the_ache -1 the_afternoon -1 the_aircon -1 the_alarm 1 the_army
-1 the_arse -1 the_audit -1 the_baby -2 the_back 2 the_backside -1 the_ball -1 the_banister 1 the_bars 1 the_bath 3
the_bed 2 the_belly 2 the_belt -2 the_big 1 the_bins 1 the_bladder -1 the_blinds 1 the_blue 1 the_bone 2 the_bot -1
the_bottom -1 the_break 1 the_breast 1 the_breastbone 1 the_breathe -3 the_bridge 3 the_bump 1 the_burn -1 the_buttock
-2 the_cable -1 the_call -1 the_candle -2 the_canteen -1 the_carpet 1 the_cast 1 the_ceiling -1 the_cfo -2 the_chills
1 the_chiropractor 2 the_christmas 1 the_clappers 1 the_clock 1 the_closet 2 the_cold -2 the_corridor 1 the_couch -1
the_crash -1 the_deadlift 1 the_death -1 the_difference -1 the_dishwasher -1 the_drive -1 the_duff 2 the_edge 1
the_end -3 the_epidural 1 the_evening -2 the_fall -1 the_feeling 1 the_feet 1 the_figure 2 the_filing -1 the_first 1
the_floor 1 the_flu -2 the_form 1 the_front 2 the_full -1 the_fusion 1 the_gentle 1 the_gifs -1 the_good -4 the_groin
1 the_ground 1 the_hand -1 the_handlebars 2 the_heat -1 the_hip 1 the_hour 3 the_house 2 the_ice 2 the_injury 1
the_inside 1 the_kerb 2 the_kettle -1 the_keyboard 1 the_kids 1 the_knee 1 the_laptop 1 the_last 2 the_laundry 1
the_leaflet -1 the_leg -1 the_legs 1 the_letters 3 the_lift -3 the_light 3 the_line -1 the_list -2 the_loft 2
the_london -1 the_match -1 the_menu -2 the_middle 3 the_moment -1 the_morning -2 the_motorway 1 the_mouse -1 the_mri
-1 the_muscle -3 the_network -2 the_new -3 the_news -1 the_night 1 the_number -1 the_old -1 the_on -1 the_only 1
the_operation -1 the_outside -1 the_pain 1 the_parents -1 the_past 1 the_pavement 1 the_pee 1 the_pelvic -1 the_phone
-1 the_phones -1 the_physio -1 the_pill 2 the_pills 2 the_pipeline -2 the_place 1 the_plane -2 the_platform 3
the_point 1 the_pool -1 the_post 1 the_presentation -1 the_quad 1 the_rail 1 the_rain -1 the_release -2 the_retro -2
the_ribs 3 the_right 4 the_ring 1 the_roof 6 the_room 4 the_rope 4 the_run -1 the_safety -1 the_scar -1 the_sciatica 5
the_seated -1 the_second -1 the_server 1 the_shallow 2 the_shed 1 the_shivers 1 the_shopping 1 the_shoulder -1
the_shower 4 the_shuttle -1 the_side -1 the_sit 5 the_size 3 the_skin 2 the_sniper 2 the_spin -2 the_spine 3 the_spot
-1 the_spring 1 the_sprint -2 the_staging -1 the_stairs 1 the_standing -1 the_step -1 the_sternum 1 the_stiff -3
the_stretch -2 the_stretches 1 the_tablets 2 the_tap -2 the_team -1 the_text -1 the_thigh -1 the_thinners -2 the_time
4 the_tiny -1 the_toe -1 the_toes 2 the_toilet 2 the_trade -1 the_train -1 the_twists 2 the_twisty 2 the_two -1
the_urge 1 the_urinal 1 the_usual -1 the_van -1 the_wagon -1 the_waist 2 the_wall -1 the_war -1 the_water 2 the_way 6
the_weakness 1 the_wellbeing -1 the_wifi -1 the_wind -1 the_window -2 the_words 2 the_world -1 the_worst 1 the_wrist
-1 the_wrong -1 the_yearly 1 the_zoom 1 their 0 their_legs -1 them -1 them_all -2 them_through -3 then -1 then_came 1
then_do -1 then_ill -1 then_it -1 then_my -3 then_the 1 then_theres -1 then_this 1 therapy -1 there 0 there_a 1
there_after -2 there_an 1 there_and -1 there_in -1 there_is 3 there_isnt 1 there_just -1 there_like 1 there_was -1
theres 3 theres_a 3 theres_blood 1 theres_zero 1 thermometer 1 thermometer_says 1 these -3 these_in -1 these_last 1
these_stretches -2 they 0 they_announced -1 they_are 1 they_took 1 theyd 2 theyd_all 1 theyre 0 theyve 0 theyve_known
1 thick 3 thicker 0 thigh 3 thigh_has 1 thigh_numb 1 thighs 0 thighs_have 1 thighs_tight -1 thin 3 thin_and 1
thin_bones 3 thing 0 thing_and 1 thing_back 1 thing_in -3 thing_my 3 thing_that 1 things 0 think 2 think_about 2
think_im -1 think_ive 1 think_my 1 thinking 4 thinking_about 2 thinking_of 1 thinks 1 thinner 0 thinners 0 third 0
third_day 1 third_floor 1 third_trimester 2 thirties -1 thirty 0 this -1 this_afternoon 1 this_audit -1 this_back 3
this_bot -3 this_bug -1 this_call -1 this_came 1 this_chair -7 this_client -2 this_cold -2 this_evening 1 this_from 1
this_heat -2 this_is 3 this_meeting -2 this_migration -1 this_month 1 this_morning 6 this_office -3 this_pain 4
this_pressure 1 this_printer -1 this_regex -1 this_release -1 this_shift 1 this_shoulder -1 this_sounds 2
this_spreadsheet -3 this_sprint -2 this_standup -1 this_team -1 this_week 3 tho 0 thoracic 0 thoracic_spine -1
thoracic_stretch 1 those 0 those_burpees -1 though 0 thought 0 thought_i 2 thought_id -2 thought_it 2 thoughts 1
thread -1 three 0 three_days -1 three_metres 1 three_months 1 three_mugs 1 three_weeks 1 threw 3 threw_me 2 threw_up 2
thrilled 0 throat 0 throbbing 1 throbbing_like 1 throbs 0 thrombose 0 through 0 through_a -2 through_it 1 through_my 1
through_to 3 throw 0 throw_the -1 throwing 0 throwing_up 2 thrown 1 thrown_off 1 thumb 0 thumb_and 1 thumbs -2
thumping 0 thunderclap 1 thursday 0 thursdays -1 thx 0 thyroid 1 thyroid_cancer 3 tia 0 ticket -2 tickets -1 tie 0
tied 0 tiem -1 tiene 0 tienes 0 tiens 0 tient 0 tiesa 0 tieso 0 tight -3 tight_after -3 tight_and 3 tight_as -1
tight_back -2 tight_band 2 tight_chest 1 tight_hamstrings 1 tight_hips 2 tight_in -1 tight_jaw -1 tight_like 1
tight_lower -1 tight_neck -1 tight_now 1 tight_on -1 tight_shiny 1 tight_shoulders 2 tight_though -1 tight_today -4
tight_when 1 tightened 0 tightening 2 tightening_a 1 tightenings 0 tighter -1 tightness 2 tightness_across 2
tightness_in 2 tihgt 0 tiles 0 tilt -1 tilting 1 tilts 0 time 1 time_and 1 time_i 2 time_its 1 time_now 2 time_since 3
time_to -1 time_zone -1 timer -2 times 0 times_a -1 timesheet 0 timezone -1 timing -1 tin -1 tingle 0 tingle_in -1
tingles 0 tingles_if -1 tingling 2 tingling_too 1 tingly 2 tingly_too 1 tinnitus -1 tinnitus_since -1 tiny 0 tip 1
tipped 0 tips 0 tiptoe 0 tiptoes 1 tiptoes_on 1 tira 0 tire 2 tire_de 1 tired -2 tired_back -1 tired_from 1 tired_of 3
tissue 0 tit 0 tite -1 tive 0 tmi 1 tmj 1 tmrw 0 to 1 to_#3 -2 to_a 1 to_ae -4 to_ask 2 to_avoid -1 to_be 1 to_both 2
to_breathe 3 to_change 1 to_come 2 to_crack -4 to_crawl -1 to_die 2 to_do -1 to_drive 3 to_drop -1 to_empty 1 to_end 9
to_everyone 1 to_exercise -1 to_get -2 to_go -1 to_hang 3 to_have -1 to_him 1 to_hospital -2 to_jelly 1 to_join 2
to_jump 2 to_just 2 to_keep -3 to_kill 4 to_lean 1 to_left 1 to_lift 1 to_live 1 to_look 2 to_montando -1 to_move -1
to_my 3 to_normal -2 to_not 1 to_overdose 1 to_pee 1 to_peeing 1 to_press 1 to_pull 1 to_put -1 to_say 2 to_scratch -1
to_see -2 to_sleep -1 to_slip -1 to_someone 1 to_start -2 to_step 2 to_stretching -1 to_take 2 to_toilet 1 to_touch 1
to_walk 1 to_watch 2 to_zero 1 toast -1 toca -1 toda 0 todas 2 todas_as 1 today 0 today_a 1 today_and 4 today_from -1
today_im -1 today_in 1 today_lol -1 today_neck 1 today_reminder -1 today_stairs -1 today_the 2 toddler 0 todo 0 todos
0 toe 0 toe_wont 1 toes -1 toes_on 4 together 0 toilet 1 toilet_and 2 toilet_for 4 toilet_like -1 toilet_or 1
toilet_paper 2 toilet_seat 1 toilet_then -2 toilet_training -1 toilet_until 1 told 0 told_ive 1 told_my 5 told_you -2
tolerated 0 tombe 1 tombent 0 tomber 0 tombo 0 tomo 3 tomorrow 0 tomorrow_ive -1 tone 0 tongue 0 tongue_on -1 tonight
3 tonight_after 3 tonight_i 1 tonight_im 2 tonight_the 1 tonneau 1 tonneau_en 1 tonsils 0 tonto 0 too 0 too_comfy -1
too_fast -1 too_hard 1 too_long -2 too_short -1 took 0 took_a 1 took_all 3 took_me -1 took_my -1 tool 0 tooth 0
toothache 0 top 1 top_of 2 topped -1 torcicolo -1 tore 1 torn -1 tornozelo 0 torpes 0 torso 0 torticolis 0 torto 0
tortoise 0 torture 0 tose 0 tot -1 total 0 totally 0 totally_gone -1 tother 0 tou 0 touch 0 touch_in 1 touch_my -2
toucher 1 touches 1 touches_it 1 touching 1 touching_someone 1 tour -1 tour_de -1 tout 0 tout_est -1 toute 3 toute_la
2 toutes 0 toutes_les 1 towards 0 towel 0 town -1 towpath 0 tpying 0 trabajo -1 track 0 tracker 0 trackpad 0 trade -1
traffic 0 tragen 0 tragic 0 traigo 0 trailer 0 train 0 train_ride -1 trainer -1 training -1 trampoline 1 tranqui -2
transplant 1 trap -1 trapezio 0 trapezius -1 trapo 1 trapo_y 1 trapped 0 traps -5 tras 0 trauma 0 travel 0 traverse 0
travou 0 treadmill 0 treat 0 treated 1 treated_in 2 treatment 0 tree 0 tree_branch 1 tree_pose -2 treino 0 tremble 0
tremor 0 treppe 0 tres 0 tres_bien -1 tres_metros 1 triage -2 trick 0 trickle 0 trimester 9 trimester_hips 2 trimestre
-1 trip 0 trip_over 2 triple 0 tripped 0 tripped_on 1 tripping 0 trivia 0 trois 0 trois_semaines 1 trolley 0 trop -1
trouble 2 trouble_for 1 trousers 1 trousers_today 1 trousers_was 1 truc -1 truc_pour -1 truck 0 true 0 try 1 try_to 1
trying -1 trying_to -1 tu -3 tu_peux -1 tube 0 tuch 0 tuck 0 tucks 3 tudo 0 tuee -1 tues 0 tuesday 1 tuesday_my 1
tuesdays -2 tumble 0 tumbled 1 tumbled_down 1 tumour 0 tunnel 1 tunnel_release 3 turf 0 turn 0 turned -1 turned_out -3
turned_to 1 turning 0 turns 0 tus 1 tut 1 tuve 0 tweaked 0 twelve 0 twenties -1 twenty 0 twice 2 twice_a -3 twice_the
2 twice_today 5 twin 0 twinge -1 twinge_in -3 twinged 0 twinged_my 1 twinges 0 twins 1 twins_#2 1 twist -1 twist_in -1
twisted 1 twisting 2 twists 3 twisty 2 twitching -1 twitching_from -1 two 0 two_and -1 two_at 1 two_inches 1 two_legs
1 two_litres -2 two_months 5 two_of -1 two_screens -1 two_stone 1 type 0 type_with 1 typed -1 types -2 types_chest -1
typical -1 typing 0 typing_all -1 typing_has 1 typing_is -1 typist 0 typo 0 uber 0 ubung -1 ugh 0 uh 0 uhr -1 ulcer 0
um 0 um_lado 1 uma 1 uma_dor 2 uma_hernia 1 umas 0 umzug 0 un 1 un_etau 1 un_peu -1 un_poco -1 un_rato 1 un_truc -1
una 0 una_hernia -1 una_pierna 1 unalive 1 unauffallig -1 unbearable 1 unchanged 0 uncle 0 uncle_is 1 uncontrollable 1
uncontrollably 0 und 3 und_auf 1 und_es 1 und_heiss 1 und_ich -1 und_jetzt 1 under 0 under_#2 -1 under_me 4 under_my
-1 under_the -1 undercarriage 0 underneath 0 undo -1 undoes -2 undoes_it -2 une 2 une_barre 1 une_douleur 1 une_heure
1 unexplained 1 unexplained_weight 1 unfit -1 unhunch 0 uni -1 uni_i -1 unit 0 university 0 unlike 0 unread -1 unreal
0 unrelated 0 unrelenting 0 uns 1 uns_tres 1 unsere 0 unsteady 2 unsteady_on 1 unterer 0 until 0 until_#1 -2 until_#2
2 until_its 1 until_ive -1 until_mid 1 until_the -1 up 2 up_after -3 up_again -1 up_and 1 up_at 1 up_before -1
up_blood 4 up_buttons 1 up_by -1 up_cant 1 up_enough 1 up_fine -2 up_for 1 up_from 1 up_into 2 up_my 2 up_nicely -1
up_now 1 up_on 5 up_one 1 up_says 1 up_since 2 up_some 1 up_straight -1 up_the 1 up_to 1 up_today 2 up_too -1 up_twice
-1 up_when -2 update -2 updating 0 uper 0 uphill 1 upper 0 upper_traps -1 upright -1 ups 0 ups_and 1 upstairs 0 urge 2
urge_to 2 urgent 1 urinal 1 urine 4 uriner 0 urologist 0 urology -1 us -2 us_in -2 use 0 use_a 1 used 0 useless 2 user
-1 users 0 using 0 usual 0 usually 0 ute 0 uti 0 uveitis 1 v 2 va 0 va_a 1 vaccine 0 vagina 4 vai 1 vais -1 van 0
vanished 0 varicose 0 variety -2 vat -1 vater 0 vaza 0 vazando 0 ve 0 veering 0 veins 0 veio 1 vejo 0 velo 0 vem 0
vendor -1 venting -1 ventre 0 veo 1 ver 0 vergonha 0 verheilt 0 vermelha 0 vers 0 version 0 verspannt -1 verspannt_vom
-1 vertebra 0 vertebral 0 vertebres 0 vertigo 0 vertigo_and 1 very 3 very_dark -1 very_pain 3 very_pale 1 very_sore 3
vet -4 veut 0 veux 0 vez 0 vez_peor 1 vezes -1 vi 0 vice 1 vida 0 video -1 videos 0 viel 0 vielen -1 vielen_sitzen -1
viendo 0 viene 0 viens 0 vient 1 vient_de 2 viernes 0 vindaloo 0 violent 0 virilha 1 virou 0 vis 0 visage 1 visio 0
vision 2 vision_in 2 vision_just 1 vision_went 1 visit 0 visiting 0 vista 0 vivo 1 voice 0 voila 0 vois 1 voiture 1
voll -1 volta 2 voltar 0 voltou 0 volunteer 0 vom -2 vom_vielen -1 vom_zug -1 vomit 0 vomitando 0 vomited 0 vomiting 2
von 1 von_der 1 vor 0 vor_den 1 vorm 0 vorm_klo 1 vorn 1 vou 2 vou_me 2 voy -1 vrac 0 vs 0 vu 0 vue 0 vuelve 0 vulva 1
wach 0 wade 1 wade_seit 1 waden -1 wagon -1 wagon_with -1 waist 3 waist_down 2 waist_to 1 wait 0 waited -1 waiting 0
wake 0 wakes 2 wakes_me 3 waking 0 walk 1 walk_about 1 walk_it 1 walk_on 2 walk_straight 1 walk_uphill 1 walk_with -1
walked 0 walked_away 1 walked_on -1 walked_up 1 walking 0 walking_fine -1 walking_to 3 walks 0 wall -1 wall_about 1
wall_at -2 wallet -4 walls 1 walnut -1 wander -2 wann 0 wanna 1 wanna_kill 1 want -1 want_a -8 want_it 2 want_neck 2
want_something 2 want_the -3 wanted 0 wanting 1 wants 0 wants_a 1 wants_it -1 wants_to 1 war -2 war_room -1 ward 0
wardrobe -1 ware 0 warehouse 0 warm 1 warm_up -5 warm_water -1 warmed -1 warmed_up -1 warms 0 warmup 0 warning 0
warnzeichen 0 was -1 was_anxiety -1 was_bad 1 was_cauda -1 was_clean -1 was_dead 1 was_diagnosed 1 was_friday -2
was_gegen -1 was_gone 4 was_heavy -1 was_just 2 was_like 2 was_my 1 was_never -2 was_only 2 was_pregnant -2 was_signed
-1 was_suicidal -1 was_wet 1 wash 0 washed 0 washing 0 wasnt 0 wasnt_!around 1 wasnt_!in -1 wat 0 watch 2 watch_for 2
watching -1 watching_that -1 watching_the -2 water 0 water_bottle -4 water_leak -1 waters 3 waters_breaking -1
waters_broke 2 waters_have 1 waters_just 1 waterworks 0 watery 0 waves 2 way 1 way_home 6 way_in 3 way_on 1 way_twice
2 ways 0 ways_to 1 we -3 we_had -2 we_lost -2 we_moved 1 weak 0 weak_after -1 weak_bones 1 weak_core -1 weak_i 3
weak_since -1 weak_to 1 weak_today -1 weak_wrists -1 weaker 2 weaker_by 1 weaker_every 1 weakness 0 weakness_has 1
wear 0 wearing 0 wears 0 weary 0 weather 0 web 0 webinar -1 wed 0 wedding -1 weder 0 wednesday 2 wee 2 wee_and 1
wee_since 2 wee_started 1 wee_then -1 weed 0 week 0 week_#2 1 week_all -1 week_an 1 week_and 2 week_of -3 week_six 3
week_the 2 weekdays -1 weekdays_at -1 weekend 1 weekend_neck 1 weekend_same 1 weekends -3 weekly 1 weeks 5 weeks_after
2 weeks_ago 1 weeks_along 3 weeks_and -2 weeks_no 2 weeks_now -1 weeks_of -5 weeks_post 1 weeks_since 1 weeping 3 weg
0 weh 1 weight -1 weight_off -2 weight_on 2 weights 0 weil -1 weil_ich -1 weird 2 weirdly 0 weiter -1 weks 2 welche -1
welche_dehnung -1 welcome 1 well 1 well_and 2 well_be 1 wellbeing -1 wellen 1 wellness 0 wen -1 wen_i -1 wenn 0 went 2
went_blind 1 went_crack 2 went_down -1 went_from 3 went_in -1 went_on 3 went_over 2 went_through 2 went_to -1 went_up
-1 went_when -1 wer -1 werden 0 were -1 were_dead 3 were_doing -1 were_i -1 were_pregnant -1 werent 0 wet 0 wet_myself
-1 wetting 1 wetting_the 1 weve 0 wfh 0 what -1 what_a 1 what_about -1 what_are -3 what_causes -1 what_does -2
what_evens -1 what_exercise 3 what_exercises 1 what_happens -1 what_helps -1 what_i 1 what_if -1 what_now -2
what_stretch 5 what_stretches 3 what_to -1 what_undoes -2 what_would -3 what_you -1 whatever -1 whats -1 whats_a -6
whats_good 1 whats_new 1 whats_next -1 whats_safe 2 whats_the 2 whatve 0 wheel 0 wheelchair -1 when 0 when_can 1
when_he 1 when_im -3 when_ive -3 when_my 4 when_prod -1 when_she 1 when_should -2 when_they -1 when_walking 2 whenever
0 whenever_i 1 where -1 where_do -2 where_should -2 where_the -1 where_you -1 wheres -1 whether 1 which 1
which_exercises 3 which_i -1 which_neck 2 which_of 4 which_one -1 which_ones 4 which_side -2 which_stretches 2
which_stretching 1 which_symptoms -2 while 1 whiplash 0 whiplash_in -1 white -1 whiteboard 0 who -3 who_couldve -1
who_got -1 whoever 0 whole 0 whole_area 1 whole_leg 1 whole_lower 1 whole_right 1 whole_team -1 whoosh 1 whoosh_in 1
whooshing 1 whooshing_in 1 whos 1 whose 0 why -2 why_am 1 why_did -2 why_do -2 why_does -1 wich 1 wich_stretch 1 wide
0 width -2 wie 1 wieder 0 wife 0 wife_is 3 wife_says -1 wifi -2 wiki 0 will -1 will_be 1 will_come 1 will_you -4 willy
0 wind 0 window 0 wine -1 winter -2 winters -1 winters_ago -1 wipe 3 wiped 0 wiping 2 wiping_feels 1 wir -1 wir_haben
-1 wirbelsaule 0 wird 1 wisdom -1 wisdom_teeth -1 wise 0 wish 5 wish_i 4 wishing 2 wishing_it 1 wit 1 with 0 with_an
-1 with_bad 1 with_boredom -1 with_brittle 1 with_chills 1 with_each 1 with_fever 1 with_ideas -1 with_keys 1
with_life 1 with_lol -1 with_me 1 with_neck 1 with_osteopenia 1 with_pain 1 with_soaked 1 with_stiff 1 with_that -1
with_this -1 with_you 1 within -1 without 1 without_!a 1 without_!feeling 3 without_!knowing 1 without_!me 8
without_!trying 1 wk 1 wks 6 wks_ago 1 wobble 0 wobbling 0 wobbly 0 wobbly_on -1 wobly 0 woche 1 wochen 1 wochenende 0
woke 0 woke_up 2 woken 1 wollt 0 woman 0 woman_of 2 womb 2 womb_cancer 2 women -1 won 0 wondered -1 wonderful -1
wonderful_another -1 wondering 0 wonky 0 wont 4 wont_bend 1 wont_do -1 wont_ease 1 wont_end -1 wont_hold 3 wont_lift 2
wont_move 1 wont_take 1 wont_turn 1 wood 0 wooden 0 woohoo 0 wool 2 woolly 0 woozy 0 word 0 words 3 words_are 3
words_arent 1 words_come 2 words_out 1 wore 0 work 0 work_in -1 work_is 1 work_on -4 work_out 1 worked 1 worker -3
workers 0 working 0 working_from -1 workout -2 works 0 works_fine 2 workshop 0 world -1 worn 0 worried -1 worry -1
worry_about -1 worrying -1 worse 0 worse_at -1 worse_by 3 worse_each 1 worse_every 1 worse_lying 1 worse_today 1
worse_when -1 worsening 0 worst 3 worst_at 1 worst_headache 4 worth 1 worth_a 2 worth_every -1 worth_it -4 worthy -1
wot 0 would 0 would_anyone 1 would_be 7 would_i -2 would_it 1 would_you -7 would_your -1 wouldnt 1 wouldnt_mind 1
wound 3 wound_dry 1 wound_from 1 wound_is 2 wow -1 wrap 0 wreck 1 wrecked 0 wringing 0 wrist 0 wrist_as -1 wrist_hurts
-2 wrists -1 wrists_and -1 wrists_today -1 write -1 writing -2 writing_a -2 writing_the -4 written 3 written_my 1
written_the 1 wrong -1 wrong_button -1 wrong_chat -1 wrote 0 wrote_the 1 wtf 1 wurde 0 wurdest 0 wurse 0 x -2 x_#1 -1
x_#2 1 x_ray -2 xixi 1 xmas 0 y 8 y_#2 2 y_a 1 y_ahora 1 y_al 1 y_ayer 1 y_caliente 1 y_el 1 y_estoy 1 y_la 5 y_le 1
y_me 1 y_medio 1 y_no 1 y_pum 1 y_si -1 y_una 1 y_veo 1 yawn -1 yay 0 ye -2 yeah 0 year 1 year_i -1 year_now 1 year_of
1 year_would -1 yearly -1 yearly_check -1 years -1 years_ago -4 years_but 1 years_for 1 years_in 1 years_now -1
years_off -2 yeers 0 yellow -1 yellow_stuff 1 yellowish 1 yer 0 yes -2 yes_bot -3 yes_i -1 yes_or 4 yest 0 yesterday 1
yesterday_and 1 yesterday_fine 1 yesterday_neck 1 yesterday_now 1 yesterday_the 1 yet 2 yeux 0 yo 0 yoga -1 yoga_in -1
you -2 you_ask -1 you_decide -1 you_do -3 you_for -1 you_give 1 you_got -2 you_have 1 you_im 3 you_just -3 you_no 2
you_notice -2 you_nudge -2 you_pick -1 you_put 2 you_recommend 1 you_remind -1 you_say -2 you_set 1 you_should 1
you_still -2 you_take 2 you_tell -4 you_undo -1 you_work -1 youd 0 youd_suggest 1 youngest 0 your 1 your_back 1
your_best -1 your_cat 2 your_exercise -1 your_exercises -1 your_faq -1 your_hamstring 1 your_neck -1 your_plan 1
your_sitting 2 your_stretches 4 youre 1 youre_a 2 youre_reading -1 yourself 0 youve 0 yr 1 yr_old 1 yrs 0 yrs_ago -1
yrs_old 1 zahnarzt 1 zap 2 zap_down 1 zehen 1 zehn 0 zero 1 zero_feeling 1 zero_to 1 zieht 0 zieht_bisschen -1
zieht_in 1 zip 0 zips 1 zombie 0 zona 0 zone 0 zoom 0 zu 0 zug -1 zum -1 zur 0 zwei 0 zweieinhalb 1 zweieinhalb_meter
1 zwickt -2 zwischen 0 zwischendurch -1
"""
EMERGENCY = """
1 !#2 1 !#2_weeks 1 !#4 -1 !a_!plan -1 !a_!thing 1 !a_!wee 1 !ache -1 !al_!apretar 1 !alive -1 !alive_anymore -2
!all_!day 1 !and_!a 1 !and_!back -1 !and_!there 1 !anymore_and 1 !anyone -1 !apretar 1 !ar 1 !at_!night -1 !atino -1
!aufwache -1 !back -1 !back_!ache -1 !back_!hurts -1 !back_ache -1 !back_pain -1 !be -1 !be_!alive -1 !before 1
!better -1 !bleeding -1 !bleeding_no -1 !bother_!me -1 !bothered -1 !brust 1 !care -1 !care_!if -1 !change_!whatever
-1 !clue 1 !cold -1 !com 1 !come_!back 1 !come_!up -1 !coming 1 !como 1 !consigo 1 !constantly -1 !contractions -1
!control 1 !cushion 1 !day_!#2 1 !days_leg -1 !de -1 !depuis -1 !die 1 !dieta -1 !dieting -1 !dieting_!back -1
!direito -1 !do -1 !dolor -1 !down_!there 1 !du 1 !em -2 !encuentro -1 !esquerdo -1 !eu 1 !even_!hurts -2 !exist -1
!exist_!anymore -1 !eyes -1 !fade 1 !falta 1 !falta_!que 1 !feel 3 !feel_!the 1 !feeling_!it 1 !feeling_!since -1
!feeling_!when 1 !felt 2 !fingers -1 !for -1 !get 2 !get_!the 2 !gone -1 !got 1 !ha -2 !hace_!falta 1 !he 1 !him 1
!hope -2 !hurts_!much -1 !i_!do -1 !i_!need 1 !i_dont -1 !id_!do -1 !id_!soiled 1 !idea 1 !idea_!id 1 !if -1 !if_i -1
!im_!peeing 1 !in_!a -1 !in_!it -2 !in_!my 1 !it 1 !it_!anymore -2 !it_!to 1 !kicked 1 !kicked_!all 1 !know_!when 1
!know_!where -1 !know_!why -1 !knowing 1 !la 3 !las 1 !last_!night 1 !lately -1 !leben -1 !left_!in 1 !leg 1 !legs 1
!les -2 !les_!yeux -1 !lets_!up -1 !licht 1 !live -1 !live_!like -1 !living -2 !low 1 !luft 1 !mais -1 !make 1
!make_!it 1 !making 1 !matter -1 !me 1 !me_!sostienen 1 !mean -1 !mehr_!aufwache -1 !mehr_!richtig 1 !mich -1
!mich_!waren -1 !mid -1 !mid_back -1 !midwife -1 !month -1 !morning 1 !moved 1 !moved_!today 1 !much -2 !my 1
!my_!legs 1 !my_left -1 !myself 1 !myself_until 1 !normal -2 !notice 1 !notice_!when 1 !numbness -1 !nuque 1 !obey -1
!of 2 !one_!would -1 !or -1 !other -1 !pain_!at 1 !pain_!but -1 !pain_!really -1 !pasa 1 !pe -1 !peed 1 !peed_!since 1
!peeing 1 !peito 2 !pie -1 !pis 1 !plan -1 !planned -1 !point -2 !point_!in -1 !ponerme -1 !ponerme_!de -1 !ponta -1
!position_!helps -1 !power -1 !problems -1 !proper_!feeling -1 !proud 1 !puedo_!ponerme -1 !quando 1 !que_!me 1
!really -2 !really_!want -1 !reminder_for 1 !richtig 1 !rim -2 !rim_!direito -2 !sciatica -1 !see -2 !sensation 2
!sense 1 !senti 1 !sentido -1 !sentido_!em -1 !siento 1 !signal 1 !simply -1 !since 1 !since_!i 1 !since_!last 1
!since_!my 1 !sinto 1 !sleep -1 !so -1 !soiled 1 !soiled_!myself 1 !sostienen 1 !stay 1 !tbh -1 !that_!id -1
!the_!urge 1 !the_toilet 1 !them 1 !theres_!a 1 !thing 1 !think_!i -2 !though -1 !three -1 !to_!live -1 !to_!the 1
!to_!wake -3 !to_go 1 !today 2 !told -1 !touch -1 !touched 1 !tried -1 !trying -2 !trying_!and -2 !under 1 !under_!a 1
!until 1 !up -2 !up_!when -1 !up_tomorrow -2 !urge 1 !use -3 !vejo -1 !wake -1 !wake_!up -1 !walking -1 !wanna -1
!wanna_!be -1 !want_!to -1 !waren -1 !warning 2 !was 1 !water 1 !weakness -1 !wee 3 !wee_!and 1 !weeks -1 !whatever -1
!whatever_!i -1 !when 2 !when_!ive 1 !where -1 !why -1 !with -1 !worse -1 !worth -1 !worth_!living -1 !would -1 !years
-1 !yesterday 1 !yeux -1 #1 -2 #1_#1 -1 #1_after 1 #1_am -1 #1_and -1 #1_bulge 1 #1_cm -3 #1_day 1 #1_diabetic -1 #1_h
1 #1_i -1 #1_kilos -1 #1_m 2 #1_meses 1 #1_metres 1 #1_minutes 4 #1_month -1 #1_months -2 #1_root -1 #1_th 1 #1_weeks
-5 #1_wks -1 #1_wochen -2 #2 -1 #2_and -3 #2_days 1 #2_dias -2 #2_et 1 #2_feel -1 #2_fever -1 #2_fieber -1 #2_hours -1
#2_minutes -2 #2_missed -1 #2_months -1 #2_now 1 #2_says -2 #2_semanas 2 #2_since -2 #2_slipped -2 #2_so 1 #2_stiff -1
#2_weeks 1 #2_with -2 #2_years -1 #3 1 #3_#2 -1 #3_cm 2 #4 -5 #4_and 1 #4_brustkrebs -1 #4_desde -2 #4_e -1 #4_fieber
1 #4_signed -1 #4_since -3 #4_sweating -4 #4_this -3 :!<abr -1 :!<abro -1 :!<ac -2 :!<ace -1 :!<ach -1 :!<ache -1
:!<aco -1 :!<acor -1 :!<al -1 :!<ali -3 :!<aliv -2 :!<ans 1 :!<answ 1 :!<any -1 :!<anyo -1 :!<ap 1 :!<apr 1 :!<apre 1
:!<as 1 :!<ati -1 :!<atin -1 :!<aufw -1 :!<bab 1 :!<bef 1 :!<befo 1 :!<bett -1 :!<ble -1 :!<blee -1 :!<bo -1 :!<boto
-1 :!<br 1 :!<bra 1 :!<bru 2 :!<brus 1 :!<bu -1 :!<but -1 :!<butt -1 :!<car 1 :!<care -1 :!<carr 1 :!<ch 1 :!<ci -2
:!<cin -2 :!<cl 1 :!<cla 1 :!<cle -1 :!<clea -1 :!<clu 1 :!<clue 1 :!<col -1 :!<cold -1 :!<com 1 :!<com> 1 :!<comi 1
:!<como 1 :!<comp 1 :!<cou 1 :!<cu 2 :!<cush 1 :!<dar 1 :!<dec 1 :!<den -1 :!<dep -1 :!<depu -1 :!<der 1 :!<dere 1
:!<des -1 :!<desp -2 :!<di -1 :!<die> 1 :!<diet -3 :!<dir -1 :!<dire -1 :!<dol -1 :!<dolo -1 :!<dow 1 :!<down 1
:!<encu -1 :!<ent 1 :!<es -1 :!<esq -1 :!<esqu -1 :!<exi -2 :!<exis -2 :!<eyes -1 :!<fad 1 :!<fade 1 :!<falt 1 :!<fe 3
:!<fee 2 :!<feel 2 :!<fel 2 :!<felt 2 :!<fin -1 :!<fing -1 :!<fix -2 :!<for -1 :!<for> -1 :!<fra -1 :!<frac -1 :!<get>
2 :!<gl 1 :!<gon -1 :!<gone -1 :!<got 1 :!<got> 1 :!<ha 1 :!<hav 1 :!<hea 1 :!<head 2 :!<her -1 :!<him 1 :!<him> 1
:!<hol 1 :!<hold 1 :!<hop -2 :!<hope -2 :!<id 1 :!<ide 1 :!<idea 1 :!<iss -1 :!<issu -1 :!<kic 1 :!<kick 1 :!<kin 1
:!<kind 1 :!<kn 1 :!<kno 1 :!<know 1 :!<las 1 :!<las> 1 :!<lat -1 :!<late -1 :!<leb -2 :!<lebe -1 :!<leg 2 :!<leg> 1
:!<legs 1 :!<les -2 :!<les> -2 :!<lev 1 :!<leva 1 :!<lic 1 :!<lich 1 :!<liv -2 :!<live -1 :!<livi -2 :!<low> 1 :!<lu 1
:!<luf 1 :!<luft 1 :!<ma 1 :!<mai -1 :!<mais -1 :!<mak 2 :!<make 1 :!<maki 1 :!<mat 1 :!<matt -1 :!<mea -1 :!<mean -1
:!<mic -1 :!<mich -1 :!<mid -1 :!<mid> -1 :!<midw -1 :!<mon -3 :!<mont -1 :!<morn 1 :!<mov 1 :!<move 2 :!<mu -2 :!<muc
-2 :!<much -2 :!<my 1 :!<mys 1 :!<myse 1 :!<na 1 :!<nac 1 :!<nack 1 :!<nee 1 :!<need 1 :!<nor -2 :!<norm -2 :!<not 1
:!<noti 1 :!<nuq 1 :!<nuqu 1 :!<obey -1 :!<ot -1 :!<oth -1 :!<othe -1 :!<pa 1 :!<pai -1 :!<pain -1 :!<pas 1 :!<pass 1
:!<pe 4 :!<pee 3 :!<peed 1 :!<peei 1 :!<pei 2 :!<peit 2 :!<pie -1 :!<pie> -1 :!<pis 1 :!<pis> 1 :!<pl -1 :!<pla -1
:!<plan -1 :!<po -3 :!<poi -2 :!<poin -2 :!<pon -3 :!<pone -1 :!<pont -1 :!<por 1 :!<pos -1 :!<post -1 :!<pou -1
:!<pow -1 :!<powe -1 :!<prou 1 :!<qua 1 :!<quan 1 :!<qui -1 :!<quit -1 :!<rea -1 :!<real -1 :!<rel -1 :!<ric 1 :!<rich
1 :!<rim -2 :!<rim> -2 :!<ro 1 :!<sa 1 :!<sai 1 :!<sc -1 :!<sci -1 :!<scia -1 :!<see -4 :!<see> -2 :!<sen 1 :!<sens 3
:!<si 1 :!<sie 1 :!<sien 1 :!<sim -1 :!<simp -1 :!<sin 1 :!<sint 1 :!<sl -1 :!<sle -1 :!<soi 1 :!<soil 1 :!<sos 1
:!<sost 1 :!<stay 1 :!<ste -2 :!<talk 1 :!<tb -1 :!<tbh -1 :!<tbh> -1 :!<te 1 :!<ten 1 :!<ter -1 :!<the 1 :!<them 1
:!<tho -1 :!<thou -1 :!<thr -1 :!<thre -1 :!<tod 2 :!<toda 2 :!<tol -1 :!<told -1 :!<tra 1 :!<tri -1 :!<trie -1 :!<try
-2 :!<tryi -2 :!<un 3 :!<und 2 :!<unde 1 :!<unt 1 :!<unti 1 :!<ur 3 :!<urg 1 :!<urge 1 :!<uri 1 :!<urin 1 :!<us -1
:!<use -1 :!<use> -3 :!<va 1 :!<vej -1 :!<vejo -1 :!<vo -2 :!<wak -1 :!<wake -1 :!<wal -1 :!<walk -1 :!<wann -1
:!<ware -1 :!<warn 2 :!<was 1 :!<was> 1 :!<wea -1 :!<weak -2 :!<wee> 3 :!<week -1 :!<wen 1 :!<when 2 :!<wher -1 :!<why
-1 :!<why> -1 :!<wip 1 :!<wir 1 :!<wit -1 :!<with -1 :!<wo -1 :!<work 1 :!<wors -1 :!<wort -1 :!<wou -1 :!<woul -1
:!<ye -2 :!<yea -1 :!<year -1 :!<yes 1 :!<yest 1 :!<yeu -1 :!<yeux -1 :!abi 1 :!abro -1 :!abroc -1 :!aci 1 :!ack> -1
:!acke 1 :!acken 1 :!acor -1 :!acord -1 :!act 1 :!acti -1 :!actio -1 :!actu -1 :!actur -1 :!ad> 1 :!ade 3 :!ade> 2
:!air 2 :!air> 1 :!ais -1 :!ais> -2 :!aki 1 :!akin 1 :!aking 1 :!akn -1 :!akne -1 :!aknes -1 :!ali -2 :!aliv -2
:!alive -1 :!alki -1 :!alkin -1 :!ally -2 :!ally> -2 :!alt 1 :!alta 1 :!alta> 1 :!ame -1 :!ance 1 :!ande -2 :!ando 3
:!ando> 3 :!ang -1 :!ange -1 :!anna -1 :!anna> -1 :!anne -1 :!anned -1 :!answ 1 :!answe 1 :!ant -1 :!ant> -1 :!antl -1
:!antly -1 :!any -1 :!anyo -1 :!anyon -1 :!ao> -2 :!appen 1 :!apr 1 :!apre 1 :!apret 1 :!aren -1 :!aren> -1 :!arn 1
:!arni 2 :!arnin 2 :!arr 1 :!arriv 1 :!ars -2 :!ars> -1 :!asa> 1 :!ase 1 :!ash -1 :!ass 2 :!asse 1 :!atel -1 :!ately
-1 :!ater> 1 :!atev -1 :!ateve -1 :!atica -1 :!atin -1 :!atino -1 :!atio 2 :!ation 2 :!atter -1 :!aufw -1 :!aufwa -1
:!aus 1 :!ava -1 :!avan -1 :!avant -1 :!ba> -1 :!bab 1 :!back> -1 :!bef 1 :!befo 1 :!befor 1 :!ben -1 :!ben> -1 :!bett
-1 :!bette -1 :!bey -1 :!bey> -1 :!bh> -1 :!bil 1 :!blee -1 :!bleed -1 :!blems -1 :!bne -1 :!bnes -1 :!bness -1 :!bor
-1 :!boto -1 :!bra 3 :!bro -1 :!broc -1 :!broch -1 :!bru 2 :!brus 1 :!brust 1 :!but -1 :!butt -1 :!ca> -2 :!cao -2
:!cao> -2 :!car 1 :!care -1 :!care> -1 :!carr 1 :!ce> 2 :!ch> -2 :!chang -1 :!che> -1 :!ched 1 :!ched> 1 :!chi 2 :!cht
1 :!cht> 1 :!chti 1 :!chtig 1 :!cia -1 :!ciat -1 :!ciati -1 :!cid 1 :!cis 1 :!cke 3 :!cked 1 :!cked> 1 :!cken 2
:!cken> 1 :!cla 1 :!cle -1 :!clea -1 :!clear -1 :!clue 1 :!clue> 1 :!co> -1 :!col -1 :!cold -1 :!cold> -1 :!com 1
:!com> 1 :!comi 1 :!comin 1 :!como 1 :!como> 1 :!comp 1 :!con 1 :!consi 1 :!const -1 :!conti -1 :!contr 1 :!cor -2
:!cord -1 :!corda -1 :!cou 1 :!cre -3 :!ct> -1 :!cush 1 :!cushi 1 :!dad 1 :!dade 1 :!dar> -1 :!de> 1 :!dea 1 :!dea> 1
:!dec 1 :!den -1 :!dep -1 :!depu -1 :!depui -1 :!der 1 :!der> 2 :!dere 1 :!derec 1 :!des -1 :!desp -2 :!despe -2 :!di>
-4 :!die> 1 :!diet -3 :!dieta -1 :!dieti -1 :!dir -1 :!dire -1 :!direi -1 :!dol -1 :!dolo -1 :!dolor -1 :!dow 1 :!down
1 :!dropp -1 :!dwi -1 :!dwif -1 :!dwife -1 :!ea> 1 :!ead 2 :!eak -1 :!eakn -1 :!eakne -1 :!eall -2 :!eally -2 :!eam -1
:!ean -1 :!ean> -1 :!ears -1 :!ears> -1 :!ebe -1 :!eben -1 :!eben> -1 :!ece 1 :!eci 1 :!ect> -1 :!ede 1 :!edi -2
:!edi> -3 :!eed> 1 :!eek -1 :!eeks -1 :!eeks> -1 :!eel 2 :!eel> 3 :!eep> -1 :!efo 1 :!efor 1 :!efore 1 :!eg> 1 :!egs 1
:!egs> 1 :!ehe -3 :!ehen -3 :!eht -1 :!eht> -1 :!ein> 1 :!eja -1 :!ejo -1 :!ejo> -1 :!eks -1 :!eks> -1 :!el> 3 :!elf 1
:!elf> 1 :!eli 1 :!elp -1 :!elpi -1 :!elpin -1 :!elt 2 :!elt> 2 :!em> 1 :!emb 1 :!ems -1 :!ems> -1 :!encu -1 :!encue
-1 :!ene 1 :!enen 1 :!enen> 1 :!ens 3 :!ensa 2 :!ensat 2 :!ense 1 :!ense> 1 :!enta -1 :!entad -1 :!enti> 1 :!entid -1
:!ento 2 :!ento> 2 :!entro -1 :!ep> -1 :!epu -1 :!epui -1 :!epuis -1 :!era -2 :!erda 1 :!erday 1 :!erdo -1 :!erdo> -1
:!erec 1 :!erech 1 :!ered -1 :!ered> -1 :!erme -1 :!erme> -1 :!ers> -2 :!ert -1 :!erta -1 :!ertar -2 :!esd -1 :!esda
-1 :!esday -1 :!espe -2 :!esper -2 :!espo 1 :!espon 1 :!esq -1 :!esqu -1 :!esque -1 :!ess -1 :!est 1 :!esta> 1 :!este
1 :!ester 1 :!et> 1 :!eta> -1 :!etar 1 :!etar> 1 :!eti -1 :!etin -1 :!eting -1 :!ette -1 :!etter -1 :!etti 1 :!ettin 1
:!eux -1 :!eux> -1 :!eva 1 :!evan 1 :!evant 1 :!exi -2 :!exis -2 :!exist -2 :!ey> -1 :!eyes -1 :!eyes> -1 :!fad 1
:!fade 1 :!fade> 1 :!falt 1 :!falta 1 :!fee 2 :!feel 2 :!feel> 3 :!fel 2 :!felt 2 :!felt> 2 :!fin -1 :!fing -1 :!finge
-1 :!fix -2 :!for> -1 :!fore 1 :!fore> 1 :!fra -1 :!frac -1 :!fract -1 :!fte 1 :!fted 1 :!fted> 1 :!fti -1 :!ftin -1
:!fting -1 :!fwa -1 :!fwac -1 :!fwach -1 :!gan 1 :!geh -1 :!geht -1 :!geht> -1 :!gen 1 :!ger -1 :!gers -1 :!gers> -1
:!get> 2 :!gna 1 :!gnal 1 :!gnal> 1 :!go> 1 :!gone -1 :!gone> -1 :!got 1 :!got> 1 :!hang -1 :!hange -1 :!happe 1
:!hate -1 :!hatev -1 :!hav 1 :!hea 1 :!head 2 :!hem 1 :!hem> 1 :!hen> 1 :!her -1 :!her> -1 :!hered -1 :!him 1 :!him> 1
:!hio 1 :!hion 1 :!hion> 1 :!hl> 1 :!ho> 1 :!hol 2 :!hold 1 :!hop -2 :!hope -2 :!hope> -2 :!houg -1 :!hough -1 :!hre
-1 :!hree -1 :!hree> -1 :!hti 1 :!htig 1 :!htig> 1 :!hts -2 :!hts> -2 :!hy> -1 :!iat -1 :!iati -1 :!iatic -1 :!ibu 1
:!ica -2 :!ica> -1 :!ice 1 :!ice> 1 :!ich 1 :!ich> -2 :!icht 3 :!icht> 1 :!ichti 1 :!ick 1 :!icke 1 :!icked 1 :!ida 1
:!idad 1 :!idade 1 :!ide 2 :!idea 1 :!idea> 1 :!ido -1 :!ido> -1 :!idw -1 :!idwi -1 :!idwif -1 :!ied -2 :!ied> -2
:!ien 2 :!iene 1 :!ienen 1 :!ient 1 :!iento 1 :!iera -1 :!iera> -1 :!iet -4 :!ieta -1 :!ieta> -1 :!ieti -1 :!ietin -1
:!iff> 1 :!ifte 1 :!ifted 1 :!ifti -1 :!iftin -1 :!ig> 1 :!igna 1 :!ignal 1 :!igo 1 :!igo> 1 :!il> 1 :!iled 1 :!iled>
1 :!illa> 1 :!imp -1 :!impl -1 :!imply -1 :!in> 1 :!ina 1 :!inar 1 :!inar> 1 :!ince> 1 :!inco -1 :!ind 1 :!inge -1
:!inger -1 :!ino -1 :!ino> -1 :!int> -2 :!inu -1 :!ion 1 :!ion> 1 :!ions -1 :!ions> -1 :!ip> -1 :!ir> 1 :!ire -2
:!irei -1 :!ireit -1 :!isa 1 :!isse 1 :!issu -1 :!issue -1 :!ist> -1 :!iste 1 :!ita> -1 :!itar -1 :!itar> -1 :!ite -1
:!ite> -1 :!ith -1 :!ith> -1 :!iti 1 :!its 1 :!its> 1 :!itz -2 :!itze -2 :!itzen -2 :!ivi -1 :!ivin -1 :!iving -1
:!ix> -2 :!jo> -2 :!ken 1 :!kic 1 :!kick 1 :!kicke 1 :!kil -1 :!kin 1 :!kind 1 :!kne -1 :!knes -1 :!kness -1 :!know 1
:!knowi 1 :!ks> -1 :!lan -3 :!lan> -1 :!lanne -1 :!las 1 :!lass 1 :!lat -1 :!late -1 :!latel -1 :!ld> -1 :!lear -1
:!leb -2 :!lebe -1 :!leben -1 :!led 1 :!led> 1 :!lee -2 :!leed -1 :!leedi -1 :!leep> -1 :!leg 3 :!leg> 1 :!legs 1
:!legs> 1 :!lems -1 :!lems> -1 :!les -2 :!les> -4 :!leva 1 :!levan 1 :!lich 1 :!licht 1 :!lim -1 :!lis 1 :!liv -4
:!live -2 :!live> -2 :!livi -3 :!livin -2 :!lki -1 :!lkin -1 :!lking -1 :!lla> 1 :!lle 1 :!lly -2 :!lly> -2 :!lor -1
:!lor> -1 :!lose 1 :!lose> 1 :!lpi -1 :!lpin -1 :!lping -1 :!lt> 2 :!lue 1 :!lue> 1 :!luf 1 :!luft 1 :!luft> 1 :!ly>
-1 :!ma> 1 :!mai -1 :!mais -1 :!mais> -1 :!mak 2 :!make 1 :!make> 1 :!maki 1 :!makin 1 :!mal -1 :!mal> -1 :!mat 1
:!matt -1 :!matte -1 :!mbn -1 :!mbne -1 :!mbnes -1 :!mea -1 :!mean -1 :!mean> -1 :!ment -1 :!mer -1 :!mic -1 :!mich -1
:!mich> -1 :!mid -1 :!mid> -1 :!midw -1 :!midwi -1 :!min 1 :!mis 1 :!miss 1 :!mo> 1 :!mon -3 :!mont -1 :!month -1
:!morn 1 :!morni 1 :!mov 1 :!move 2 :!moved 1 :!mpl -1 :!mply -1 :!mply> -1 :!mpo -1 :!mpt 1 :!muc -2 :!much -2
:!much> -2 :!mys 1 :!myse 1 :!mysel 1 :!nac 1 :!nack 1 :!nacke 1 :!nal 1 :!nal> 1 :!nar 1 :!nar> 1 :!nce 1 :!nce> 1
:!nco> -1 :!ncu -1 :!ncue -1 :!ncuen -1 :!nde 1 :!nder 1 :!nder> 2 :!ndo 2 :!ndo> 2 :!need 1 :!nen 1 :!nen> 1 :!ner -2
:!nerm -1 :!nerme -1 :!nes -1 :!nes> -1 :!ness -1 :!ness> -1 :!nge -1 :!nger -1 :!ngers -1 :!nin 1 :!ning 1 :!ning> 1
:!nna -1 :!nna> -1 :!nned -1 :!nned> -1 :!nor -2 :!norm -2 :!norma -2 :!not 1 :!noti 1 :!notic 1 :!nowi 1 :!nowin 1
:!nsa 2 :!nsat 2 :!nsati 2 :!nse> 1 :!nsi 1 :!nsig 1 :!nsigo 1 :!nstan -1 :!nsw 1 :!nswe 1 :!nswer 1 :!nt> -1 :!nta -1
:!ntad -1 :!nth -1 :!nth> -1 :!nti> 1 :!ntid -1 :!ntido -1 :!ntil> 1 :!ntin -1 :!ntinu -1 :!ntl -1 :!ntly -1 :!ntly>
-1 :!nto 1 :!nto> 1 :!ntra -1 :!ntrac -1 :!ntro> -1 :!ntrol 2 :!numbn -1 :!nuq 1 :!nuqu 1 :!nuque 1 :!nyo -1 :!nyon -1
:!nyone -1 :!obey -1 :!obey> -1 :!ocha -1 :!ochar -1 :!oda 2 :!oday 2 :!oday> 2 :!ode 1 :!oiled 1 :!oin -1 :!oint -2
:!oint> -2 :!oje -1 :!oke -3 :!oke> -1 :!ol> 1 :!old> -1 :!olle 1 :!olo -1 :!olor -1 :!olor> -1 :!om> 2 :!omin 1
:!oming 1 :!omo> 1 :!omp 1 :!one -1 :!oner -1 :!onerm -1 :!ones -1 :!ones> -1 :!ons> -1 :!onsi 1 :!onsig 1 :!onst -1
:!onsta -1 :!onta -1 :!onta> -1 :!onte 1 :!onth -1 :!onth> -1 :!onti -1 :!ontin -1 :!ontr 1 :!ontra -1 :!ontro 2 :!ope
-2 :!ope> -1 :!or> -1 :!ord -1 :!orda -1 :!ork 1 :!orm -2 :!orma -2 :!ormal -2 :!orni 1 :!ornin 1 :!orr -2 :!orry -2
:!orry> -2 :!ors -1 :!orse -1 :!orse> -1 :!ort -1 :!orth -1 :!orth> -1 :!ost> -1 :!osti 1 :!ostie 1 :!ot> 1 :!othe -1
:!other -1 :!oti 1 :!otice 1 :!ouch> -1 :!ouche 1 :!oud 1 :!oud> 1 :!our> 1 :!ous -1 :!ouv -1 :!ouvr -1 :!ouvri -1
:!ove 1 :!oved 1 :!oved> 1 :!owe -2 :!ower -1 :!ower> -1 :!owi 1 :!owin 1 :!owing 1 :!own 1 :!own> 1 :!pai -1 :!pain
-1 :!par 1 :!pas 1 :!pasa> 1 :!pass 1 :!passe 1 :!ped -1 :!ped> -1 :!pee 3 :!peed 1 :!peed> 1 :!peei 1 :!peein 1 :!pei
2 :!peit 2 :!peito 2 :!pens 1 :!pert -1 :!perta -2 :!pet -2 :!pie -1 :!pie> -1 :!pis> 1 :!pit -1 :!pla -1 :!plan -1
:!plan> -1 :!ply -1 :!ply> -1 :!poi -2 :!poin -2 :!point -2 :!pond 1 :!pone -1 :!poner -1 :!pont -1 :!ponta -1 :!por 1
:!pos -2 :!post -1 :!pou -1 :!pow -1 :!powe -1 :!power -1 :!pped -1 :!pped> -1 :!ppen 1 :!pre 1 :!pret 1 :!preta 1
:!prou 1 :!proud 1 :!puis -1 :!puis> -1 :!quan 1 :!quand 1 :!que> 1 :!quer -1 :!querd -1 :!quit -1 :!racti -1 :!ractu
-1 :!ram -1 :!rame -2 :!ran -2 :!rca> -1 :!rday 1 :!rday> 1 :!rdo -1 :!rdo> -1 :!real -1 :!reall -2 :!rec 3 :!red -4
:!red> -2 :!redi -2 :!redi> -2 :!ree> -1 :!reg 1 :!rei -1 :!reit -1 :!reito -1 :!rel -1 :!respo 1 :!reta 1 :!retar 1
:!rge> 1 :!ria -1 :!ria> -2 :!rib -1 :!ric 1 :!rich 1 :!richt 1 :!rie -1 :!ried -1 :!ried> -1 :!rim -2 :!rim> -2 :!rin
2 :!rina 1 :!rinar 1 :!rir -1 :!rir> -1 :!riv 2 :!rive 1 :!rive> 1 :!rma -2 :!rmal -2 :!rmal> -2 :!rni 3 :!rnin 3
:!rning 3 :!roch -1 :!rocha -1 :!rol 2 :!rol> 1 :!ropp -1 :!roud 1 :!roud> 1 :!rra -1 :!rrib -1 :!rriv 1 :!rrive 1
:!rs> -2 :!rse -2 :!rse> -2 :!rsi 1 :!rta -1 :!rtar -2 :!rth -1 :!rth> -1 :!ryi -2 :!ryin -2 :!rying -2 :!sa> 2 :!sad
1 :!sai 1 :!sap 1 :!sat 2 :!sati 2 :!satio 2 :!say -1 :!scia -1 :!sciat -1 :!scr -2 :!scre -2 :!sda -1 :!sday -1
:!sday> -1 :!see -4 :!see> -2 :!sel 1 :!self 1 :!self> 1 :!sen 1 :!sens 3 :!sensa 2 :!sense 1 :!senta -1 :!ser> 1
:!ses 2 :!ses> 2 :!shio 1 :!shion 1 :!sie 1 :!sien 1 :!sient 1 :!sig 1 :!signa 1 :!sigo 1 :!sigo> 1 :!sim -1 :!simp -1
:!simpl -1 :!sin 1 :!sint 1 :!sinto 1 :!sle -1 :!soi 1 :!soil 1 :!soile 1 :!son -1 :!son> -1 :!sos 1 :!sost 1 :!sosti
1 :!spe -1 :!sper -2 :!spert -2 :!spon 1 :!spond 1 :!squ -1 :!sque -1 :!squer -1 :!ssu -1 :!ssue -1 :!sta> 2 :!stant
-1 :!stay 1 :!stay> 1 :!ster 1 :!sterd 1 :!stien 1 :!sue -1 :!swer 1 :!tad -1 :!tal 1 :!talk 1 :!tant -1 :!tantl -1
:!tay 1 :!tay> 1 :!tbh -1 :!tbh> -1 :!te> -1 :!ted 1 :!ted> 1 :!tely -1 :!tely> -1 :!ten 2 :!ten> 1 :!terd 1 :!terda 1
:!tev -1 :!teve -1 :!tever -1 :!th> -1 :!the> 1 :!them 1 :!them> 1 :!tho -1 :!thou -1 :!thoug -1 :!thr -1 :!thre -1
:!three -1 :!ti> 1 :!tica -1 :!tica> -1 :!tice 1 :!tice> 1 :!tid -1 :!tido -1 :!tido> -1 :!tien 1 :!tiene 1 :!tig 1
:!tig> 2 :!til> 1 :!till -2 :!tim 1 :!tin -1 :!tino -1 :!tino> -1 :!tinu -1 :!tions -1 :!to> 1 :!tod 2 :!toda 2
:!today 2 :!tol -1 :!told -1 :!told> -1 :!ton -1 :!tone -1 :!tos 1 :!trie -1 :!tried -1 :!tro> -1 :!trol 2 :!trol> 1
:!try -2 :!tryi -2 :!tryin -2 :!ts> -1 :!tter -1 :!tter> -1 :!ty> 1 :!tze -1 :!tzen -2 :!tzen> -2 :!uand 1 :!uando 1
:!uch> -1 :!uched 1 :!ud> 1 :!ue> 1 :!uentr -1 :!uer -1 :!uerd -1 :!uerdo -1 :!ues -1 :!uft 1 :!uft> 1 :!ufw -1 :!ufwa
-1 :!ufwac -1 :!uis> -1 :!uit -1 :!umbn -1 :!umbne -1 :!und 1 :!unde 1 :!under 1 :!uqu 1 :!uque 1 :!uque> 1 :!ur> 1
:!ure> 1 :!urge> 1 :!uri 1 :!urin 1 :!use> -1 :!ushi 1 :!ushio 1 :!usse -1 :!utt -1 :!uvr -1 :!uvri -1 :!uvrir -1
:!ux> -1 :!vant> -1 :!vanta 1 :!ved 1 :!ved> 1 :!vej -1 :!vejo -1 :!vejo> -1 :!vers 1 :!vri -1 :!vrir -1 :!vrir> -1
:!wac -1 :!wach -1 :!wache -1 :!wak -1 :!wake -1 :!wake> -1 :!wal -1 :!walk -1 :!walki -1 :!wann -1 :!wanna -1 :!war 1
:!waren -1 :!warn 2 :!warni 2 :!was 1 :!was> 1 :!wea -1 :!weak -2 :!weakn -1 :!wee> 3 :!week -1 :!weeks -1 :!wen 1
:!wer> -1 :!whate -1 :!when 2 :!when> 2 :!wher -2 :!where -2 :!why -1 :!why> -1 :!win 2 :!wing 1 :!wing> 1 :!wip 1
:!wir 1 :!wit -1 :!with -1 :!with> -1 :!wn> 1 :!work 1 :!wors -1 :!worse -1 :!wort -1 :!worth -1 :!wou -1 :!woul -1
:!would -1 :!xis -2 :!xist -2 :!xist> -1 :!yea -1 :!year -1 :!years -1 :!yes> -1 :!yest 1 :!yeste 1 :!yeu -1 :!yeux -1
:!yeux> -1 :!yin -1 :!ying -1 :!ying> -1 :!yon -1 :!yone -1 :!yone> -1 :!yse 1 :!ysel 1 :!yself 1 :!zen -2 :!zen> -2
:<ab -1 :<abe 1 :<abo -1 :<abov -1 :<abs -1 :<absc -2 :<acc 1 :<acci 3 :<acd -1 :<acdf -1 :<ach -2 :<ache -2 :<acr 1
:<acro 1 :<act 1 :<actu 1 :<ad 1 :<ade 1 :<adem 1 :<agai -1 :<agor 1 :<aho 1 :<ahog 1 :<ai 4 :<air 2 :<air> 2 :<aire 1
:<aj 1 :<aju 1 :<ajud 1 :<algo -1 :<ali -1 :<aliv -1 :<allo -6 :<alm 1 :<almo 1 :<alri -1 :<also 1 :<aman 1 :<amar -2
:<anda -1 :<ando -1 :<ane 3 :<anes 1 :<aneu 1 :<ank -5 :<ank> -1 :<anke -2 :<ankl -2 :<anky -1 :<anoc 1 :<anos -1
:<ant -3 :<ante -2 :<anti -2 :<anu 2 :<anus 2 :<any -1 :<any> -1 :<anyt -1 :<ap -1 :<apa -1 :<apar -1 :<app -1 :<appe
-1 :<apr -1 :<aq -1 :<aqu -1 :<ar 1 :<ard -1 :<arde -1 :<arm 1 :<arm> 4 :<arms -1 :<arr 1 :<arra 1 :<art -1 :<arth -1
:<ask -1 :<aski -1 :<asl 2 :<asle 2 :<ate -2 :<ate> -1 :<atm 1 :<att 1 :<auc -1 :<aucu -1 :<auge 1 :<augu -1 :<aun -2
:<aunt -1 :<aus> 1 :<auss 1 :<avo -1 :<avoi -1 :<away 1 :<bad 1 :<bad> 1 :<bag -1 :<bag> -1 :<baje -1 :<bala -1 :<bar
1 :<barr 2 :<basi 1 :<bata -2 :<bau 1 :<bauc 1 :<bed 1 :<bed> 1 :<beh 1 :<behi 1 :<beid 2 :<bel 2 :<bell 3 :<bem -1
:<bem> -1 :<ben -2 :<bend -1 :<bent -1 :<bes -1 :<bett -2 :<betw 1 :<bic 1 :<big -2 :<big> -2 :<bik 2 :<bike 2 :<bio
-1 :<biol -1 :<bir -1 :<birt -1 :<bit 1 :<bite -1 :<bits 1 :<bl 3 :<blad 1 :<blas 1 :<ble 2 :<blee 3 :<bli 1 :<blin 1
:<blo 1 :<bloq 1 :<blui -1 :<blut 2 :<boc 1 :<boca 1 :<bod 3 :<body 3 :<boi -1 :<boil -1 :<bols -1 :<bon -3 :<bone -3
:<boo -1 :<boob -1 :<bore -1 :<borr 1 :<bot 2 :<both 2 :<bott 1 :<boug 1 :<boul 1 :<bow 1 :<bowe 1 :<br 3 :<bra 2
:<bra> -2 :<bran 2 :<bras 1 :<bre 3 :<brea 2 :<bret 1 :<bri 1 :<brid 1 :<brig 1 :<brit -1 :<bro -1 :<brui -2 :<brul 1
:<brus 1 :<bub 1 :<bug> -1 :<bulb -1 :<bum 1 :<bum> 1 :<bur -1 :<burd -4 :<bure 1 :<burn -2 :<burs 2 :<bus -3 :<bus>
-2 :<cab 4 :<cabe 2 :<cac 1 :<cae> -1 :<cai -2 :<caid -1 :<cal -1 :<calc 1 :<cale -2 :<calf -2 :<call 1 :<calm 1
:<cama 1 :<came 1 :<cami -1 :<canc -1 :<cant 2 :<car> 2 :<carp -1 :<cat> -1 :<cau -1 :<cet 1 :<cett 1 :<cha -1 :<chan
-1 :<char -2 :<chat 1 :<chau -1 :<che 4 :<chec -1 :<chee 1 :<chem -1 :<ches 5 :<chev 1 :<chil -4 :<chin 1 :<chir 1
:<cin 2 :<cinc 1 :<cir -2 :<cla 1 :<clam 2 :<cle 1 :<clen 1 :<cli 1 :<clit 1 :<clou -1 :<clu -2 :<clum -2 :<coat -1
:<cob -2 :<coc -1 :<codi -1 :<cola -1 :<colc -1 :<cold 2 :<coli -2 :<colo -1 :<colu -1 :<come 1 :<comf -2 :<comp 1
:<conf 3 :<conn 1 :<cope -2 :<cor -2 :<cord -2 :<core -1 :<cort -1 :<cot 1 :<cott 1 :<cou 1 :<couc -1 :<coug 1 :<cov
-1 :<covi 1 :<cow> 1 :<cr 1 :<crac -1 :<cram 1 :<cras 2 :<cre -1 :<crea -1 :<croh -2 :<crot 2 :<cru 1 :<crus 1 :<cua
-1 :<cuat -1 :<cue 1 :<cuf -1 :<cuff -1 :<cup -1 :<cups -2 :<curb -1 :<curt 1 :<cys -1 :<cyst -1 :<da -1 :<dai -1
:<dail -1 :<dam 1 :<damp 1 :<dans 1 :<dar -1 :<dark -1 :<dat 2 :<date 2 :<daue -1 :<day -1 :<day> -2 :<deb 1 :<debo 1
:<dec 2 :<deci 2 :<ded -2 :<dedo -2 :<dee -2 :<deep -2 :<deh -1 :<dehn -1 :<del> -1 :<deli 1 :<den> 1 :<dens -2 :<der
-1 :<deu 1 :<deux 1 :<deve -2 :<dex -4 :<dexa -2 :<dia -1 :<diab -2 :<diag 1 :<dial -2 :<died -1 :<dire -1 :<disa -1
:<dive 1 :<divo -1 :<diz 2 :<dizz 1 :<doc -1 :<dod -1 :<dodg -1 :<doe -1 :<does -1 :<dog -2 :<dog> -1 :<dogs -1 :<doig
1 :<dois -1 :<dom 1 :<domi 1 :<dop 1 :<dopp 1 :<dor -1 :<dor> -1 :<dos 1 :<dos> 1 :<dou 1 :<drag 1 :<drai -2 :<dram -1
:<drau 1 :<draw 1 :<dre -2 :<dreh 1 :<drei -1 :<dres -4 :<dri 2 :<drib 4 :<drif 1 :<droi -1 :<droo 2 :<drop -1 :<drow
1 :<drug 1 :<dry -1 :<dry> -1 :<ds -1 :<duf -1 :<duff -1 :<dura -1 :<duri 1 :<duro -1 :<ea -1 :<ear> 3 :<earr -1
:<eart -1 :<eas -3 :<ease -1 :<easi -2 :<eat -1 :<eat> -1 :<eb 1 :<ebe 1 :<eben 1 :<ec 1 :<ecr 1 :<ecri 1 :<ed -1
:<eds -1 :<eds> -1 :<ef 1 :<eff 1 :<eig -1 :<eigh -1 :<ein -1 :<eine -1 :<einf -1 :<eit 3 :<eith 4 :<elb -1 :<elbo -1
:<elec -1 :<ell -1 :<elle -2 :<em 1 :<emba 1 :<emp 1 :<empt 1 :<en 2 :<end 4 :<end> 2 :<ende 1 :<endi 1 :<enf -1
:<eng> 1 :<enga -1 :<enor -1 :<enti 1 :<ento -2 :<entr 1 :<ep 3 :<epi 3 :<epid 3 :<er 2 :<ere 2 :<erec 2 :<ers 1
:<erst 1 :<es 1 :<esc 1 :<esca 1 :<esco 1 :<est 1 :<est> 1 :<esto 1 :<etr -2 :<exa 1 :<expe -2 :<expl 1 :<ey 6 :<eye 6
:<eye> 3 :<eyel 1 :<eyes 2 :<fa 1 :<fac 6 :<face 6 :<faco 1 :<fai 3 :<fain 5 :<fair 1 :<fal -1 :<fala 1 :<falh -1
:<fall -1 :<fam -1 :<fami -1 :<fan 1 :<fann 1 :<far> -1 :<fart 1 :<fea -1 :<fee 1 :<feel 1 :<feet 1 :<fenc -1 :<fend 1
:<fi -1 :<fieb -1 :<fier 1 :<fif -1 :<fift -1 :<fin -1 :<find 1 :<fine -3 :<fing -3 :<fit 1 :<fit> 1 :<fiv -1 :<five
-1 :<fla -1 :<flan -5 :<fle 1 :<flew -1 :<flip 1 :<flow 1 :<flui 2 :<fo -1 :<fol 1 :<foll 2 :<foo -3 :<food -1 :<foot
-3 :<forc -1 :<fore -2 :<forg -1 :<fou -1 :<foun -1 :<four -1 :<fra -2 :<frac -1 :<fram -1 :<free -1 :<fri 1 :<fri> -1
:<frio 1 :<fron 2 :<fu -1 :<fue -1 :<fuer -1 :<ful 1 :<full 1 :<fumb -1 :<funn 1 :<fur -2 :<fur> -2 :<fus -3 :<fuse -1
:<fusi -1 :<gam -1 :<gard -1 :<gas 2 :<gas> 1 :<gasp 1 :<gau -1 :<gauc -1 :<gef 2 :<gefl 1 :<geh 1 :<geho 1 :<gekn -1
:<gela 1 :<gen -1 :<geno -1 :<gent -1 :<gets -1 :<gi -1 :<gibb 1 :<gibt -1 :<gip -1 :<gird -1 :<gl -1 :<gla -1 :<glo
-2 :<glov -1 :<go 1 :<god -1 :<god> -1 :<goe 1 :<goes 1 :<gon 1 :<gone 1 :<gonf -2 :<gooc 1 :<gr -3 :<gran -1 :<gre -1
:<grea -1 :<grey 1 :<gri -3 :<grip -1 :<gro -1 :<groi -1 :<grow -1 :<gru -1 :<gu 7 :<gun 5 :<gun> 4 :<gus 3 :<gush 3
:<guy 1 :<guy> 1 :<gyp -1 :<gyp> -1 :<hab 1 :<hadn 1 :<hal 1 :<hams -1 :<han -2 :<hand -2 :<hang 1 :<has 1 :<hat -1
:<hat> -1 :<hatc 1 :<hate -1 :<hatt -1 :<haul -1 :<hav 1 :<have 1 :<hea 2 :<head 6 :<heal -3 :<hear 1 :<heav -1 :<hee
-4 :<heel -4 :<heig -1 :<hem -1 :<hemd -1 :<hero 1 :<hes 2 :<hes> 2 :<heu 2 :<heut 2 :<hey 1 :<hey> 1 :<hil 1 :<hims 1
:<hip -1 :<hip> -2 :<hit 1 :<hit> 1 :<hoa 1 :<hoar 1 :<hod -1 :<hodg -1 :<hoj 1 :<hoje 1 :<hol -1 :<hold -1 :<hoo -1
:<hoov -1 :<hop -6 :<hope -3 :<hopi -4 :<hor 3 :<hora 1 :<horm 1 :<hors 1 :<hot -3 :<hot> -3 :<hou 2 :<hour 1 :<hous 1
:<hoy 1 :<hoy> 1 :<hurl 1 :<hust -1 :<ice -1 :<ice> -1 :<id -1 :<ide -2 :<idea -2 :<ig -1 :<igu -1 :<igua -1 :<il 1
:<ill 1 :<ill> 2 :<imm -1 :<immu -1 :<inc -1 :<inch -3 :<inco 3 :<indi 1 :<inf -1 :<infe -3 :<infi 1 :<infl -2 :<inj 3
:<inje 3 :<inn 2 :<inne 2 :<ins> -1 :<insp 1 :<inti 1 :<into -1 :<inv -1 :<ish -2 :<ish> -2 :<isn 1 :<isnt 1 :<iv 1
:<ive 1 :<ive> 1 :<iz -1 :<izq -1 :<izqu -1 :<ja 3 :<jab 2 :<jab> 1 :<jai 1 :<jai> 1 :<jaim -1 :<jam 1 :<jamb 1 :<jar
-4 :<jar> -1 :<jat 1 :<jatt 1 :<jav 1 :<java 1 :<jaw 5 :<jaw> 5 :<je -1 :<jed -1 :<jede -1 :<jef 1 :<jefe 1 :<jer -1
:<jerk -1 :<jo -2 :<job -1 :<job> -1 :<joe -1 :<joel -1 :<joki 1 :<jol -2 :<jolt -2 :<jou -1 :<jour -1 :<js 1 :<jum 1
:<jusq -2 :<ke -1 :<kei 1 :<kein 1 :<ker -3 :<kerb -2 :<key -1 :<kid> 1 :<kidn -4 :<kill 1 :<kilo -2 :<kinn 1 :<kla -1
:<klat -1 :<km 1 :<kms 1 :<kms> 1 :<kne -1 :<knee -1 :<knew 1 :<kno 1 :<knop 1 :<ko 1 :<kom 2 :<komm 1 :<la 1 :<lab 2
:<labo 1 :<lace -1 :<lad 1 :<ladd 3 :<lado -1 :<lai -1 :<lain -1 :<lap -1 :<las 1 :<las> 1 :<lat 1 :<law -1 :<law> -1
:<lay -2 :<layo -1 :<lea 1 :<leak 3 :<leb 1 :<lebe 1 :<leg> -1 :<legs 4 :<lenc -1 :<lie -2 :<lie> -1 :<lieg -1 :<lig 3
:<ligh 4 :<line 1 :<linf -1 :<link -1 :<lip 2 :<lips 1 :<lite 2 :<litt -1 :<liv -3 :<live -4 :<ll -1 :<lo -1 :<loa 1
:<load 1 :<loc 1 :<loca 1 :<logg 1 :<loi -3 :<loin -3 :<lom 1 :<lomb 1 :<lon -2 :<long -2 :<loo -1 :<lop -1 :<lost 1
:<lou -1 :<loud -3 :<low -2 :<lowe -1 :<lowk -2 :<luf 1 :<luft 1 :<lump -2 :<lunc 1 :<lund -2 :<lur 1 :<luz 1 :<luz> 1
:<ly -2 :<lyi -2 :<lyin -2 :<mac 2 :<mach 2 :<mag -1 :<main 1 :<manc 1 :<manq -1 :<mao> 1 :<marf 1 :<mas -1 :<mata 1
:<mea -1 :<meas -1 :<med -1 :<medi -1 :<meg -1 :<mega -1 :<mei -1 :<meio -2 :<mela -1 :<mend -1 :<mer 2 :<merk 1 :<mes
-1 :<mes> -2 :<mesh -1 :<mesm -1 :<mess 2 :<met 7 :<meta 1 :<metr 5 :<mets 3 :<mid> -1 :<midw -1 :<mig 1 :<migr 1
:<mil -1 :<mild -1 :<min 1 :<mind -2 :<minu 3 :<mir 1 :<mir> 1 :<mis -2 :<mise -1 :<miss -1 :<mit> 2 :<mita -1 :<mitt
-1 :<moa -1 :<moan -1 :<moin -1 :<mole 1 :<molh 2 :<moll -1 :<mom 1 :<mome 1 :<mont -3 :<more -1 :<mos -1 :<most -1
:<mot 5 :<moto 4 :<mou 1 :<moui 1 :<mous -2 :<mout 3 :<move 1 :<movi -2 :<mug -1 :<mugs -1 :<mum -1 :<mum> -1 :<murd 1
:<musc -1 :<my 1 :<mys 2 :<myse 2 :<na -1 :<nach -1 :<nack 2 :<nad 1 :<nada 1 :<nag -1 :<nai -3 :<nai> -2 :<nan -1
:<nan> -1 :<nar -1 :<nas -1 :<nass -2 :<nau 1 :<naus 1 :<ne 1 :<nec 2 :<neck 2 :<nee 1 :<need 1 :<nei 1 :<neit 1
:<ner> 1 :<net 1 :<neu -2 :<nev 1 :<neve 2 :<new -1 :<new> -2 :<nice -2 :<nich 1 :<nig -2 :<nigh -2 :<nin 1 :<nine 1
:<nod -2 :<nod> -3 :<noit -1 :<nom -2 :<now 1 :<now> 1 :<nowh 1 :<nu 2 :<nuc 2 :<nuca 2 :<nue -1 :<nuev -1 :<nui -1
:<nuit -1 :<num 2 :<numb 2 :<nun 1 :<nun> 1 :<nuq 2 :<nuqu 2 :<nur> -1 :<oc -1 :<oct -1 :<octo -1 :<of -1 :<oft -4
:<ofte -4 :<oh -1 :<ohn -1 :<ohne -1 :<ok -1 :<oka -1 :<okay -1 :<ol -2 :<old -1 :<old> -2 :<om -2 :<oma -2 :<oma> -2
:<onco -1 :<one -1 :<one> -1 :<ones -1 :<ont 1 :<onto 1 :<oo 1 :<ooz 1 :<opra -1 :<or 1 :<ord -1 :<ordi -1 :<os -1
:<ost -2 :<oste -1 :<oth 1 :<othe 1 :<ou 1 :<our 1 :<our> 1 :<out> 2 :<oute -2 :<outr -1 :<outs -2 :<oven -1 :<pace -1
:<pack 1 :<pads 2 :<pal 1 :<pap 2 :<papa 1 :<papi 1 :<par 1 :<par> -2 :<paro 1 :<part 1 :<pas 1 :<pass 4 :<past -1
:<pat -1 :<patc -1 :<pe 2 :<pec 4 :<pech 4 :<ped -1 :<peda -1 :<pee 1 :<pee> 1 :<peed 2 :<peg> -1 :<pei 3 :<peit 2
:<pel 1 :<pen> -1 :<peni 1 :<peop -1 :<perf -1 :<peri 2 :<perm -2 :<peux 2 :<ph -1 :<pho -1 :<phon -2 :<pick -1 :<pico
1 :<pied -1 :<pier 1 :<pig> -1 :<pink -1 :<pir -1 :<pira -1 :<pis 1 :<pis> 1 :<pist 1 :<pla 1 :<po 1 :<poc 1 :<poch 1
:<pod 1 :<poin -1 :<poit 2 :<pon -1 :<pont -2 :<poo 5 :<poo> 3 :<pop> -2 :<popp 1 :<por 2 :<por> 1 :<porq 1 :<pos 1
:<poss 1 :<pot -1 :<pot> -1 :<pra -2 :<pray -2 :<pred -2 :<pres 1 :<pri 2 :<prim 1 :<priv 2 :<prob 1 :<prof -1 :<prog
-1 :<pros 1 :<ps -3 :<psa -2 :<psa> -2 :<pso -1 :<psor -1 :<pue -1 :<pued -1 :<puk -1 :<puki -1 :<pul -1 :<pull -2
:<pulm -1 :<puls 4 :<pum 1 :<pump 1 :<pup 2 :<pupi 3 :<pur 1 :<purp 1 :<pus> -1 :<putt 1 :<qua -1 :<quan -1 :<que 1
:<quea 1 :<quie 2 :<rac 2 :<rach 1 :<rai -1 :<rais -1 :<rapi -1 :<ras 2 :<rash 3 :<rato 1 :<raz -1 :<razo -1 :<re -1
:<reac 1 :<read 1 :<rear 2 :<reas -2 :<reb 1 :<rec -1 :<rech -2 :<red -3 :<red> -2 :<redr -1 :<reg 2 :<regi 1 :<regu 1
:<rela 2 :<reli -1 :<rem -1 :<remo -1 :<rep -1 :<repa -1 :<repe 1 :<repl -2 :<resb -1 :<ret -1 :<rete 1 :<reti -3
:<revi -1 :<rh -3 :<rhe -1 :<rheu -1 :<rib -3 :<rib> -3 :<ribs -2 :<rie 1 :<rien 1 :<righ -1 :<rigi 1 :<rigo 2 :<rip 2
:<rip> 1 :<ripp 1 :<roa 1 :<road 1 :<roc 1 :<rock 1 :<rod -2 :<rodi -2 :<roj -1 :<roja -1 :<ron -1 :<roo 2 :<roof 2
:<room 1 :<rop 1 :<rope 2 :<ros 1 :<rot -3 :<rot> -1 :<rota -2 :<rott -1 :<rou -1 :<rox 1 :<roxa 1 :<rubb 1 :<rugb 1
:<run -1 :<runs -1 :<rush 1 :<saco 1 :<sacr -1 :<sad 2 :<sadd 2 :<saf -1 :<safe -1 :<sai -1 :<sam -1 :<same -1 :<san 1
:<sang 2 :<sat 1 :<sav 1 :<save 1 :<sc 1 :<sca -1 :<scaf 1 :<scar -2 :<sch 2 :<schl 2 :<scho 1 :<schw 1 :<scoo 2
:<scor -2 :<scr 1 :<scre 1 :<scro 1 :<scru 1 :<scu -1 :<scuf -1 :<sect -3 :<seei 3 :<seem -1 :<seh 1 :<sel 1 :<sem 1
:<sem> 1 :<sens 2 :<sep -1 :<sept -2 :<ser 3 :<sera 1 :<set -1 :<set> -1 :<sex 1 :<sex> 2 :<sha 1 :<shak 2 :<shal 2
:<shar -1 :<she 1 :<shes 2 :<shi -4 :<shin -8 :<shir -1 :<shiv -1 :<shoc -3 :<shoe -1 :<shot 1 :<shr -2 :<shru -2
:<shud -1 :<shuf -1 :<sick 1 :<sid -1 :<side -1 :<sien -1 :<sig -1 :<sigh 1 :<sign -2 :<sind 1 :<sing -4 :<sint 1
:<sir 1 :<sir> 1 :<sitz 1 :<six -2 :<six> -2 :<siz -2 :<size -2 :<skid 1 :<skip -1 :<sl -1 :<sla 1 :<slap 1 :<sle -1
:<slee -1 :<slep 1 :<sli -1 :<slin -1 :<slip -1 :<slop 1 :<slu 2 :<slur 2 :<smac 1 :<sme -1 :<smel -1 :<smi 2 :<smil 2
:<smo 1 :<smok 1 :<sne -1 :<snee -1 :<sni 1 :<snip 1 :<soi 1 :<soil 1 :<sol -1 :<son> 1 :<sont -2 :<soo -1 :<soon -1
:<sore -1 :<sorr 1 :<sou> -2 :<soz 1 :<spa -1 :<spac -1 :<spar 1 :<spe 2 :<spea 1 :<spee 2 :<spi -1 :<spin -1 :<spl 1
:<spli 1 :<spon -1 :<spra 1 :<spre 1 :<spu 1 :<spur 1 :<sta 1 :<stea -1 :<sten 1 :<step -1 :<sti -1 :<stif -1 :<stin
-6 :<stoc 1 :<ston -2 :<stop 1 :<stu -1 :<stuc -1 :<stum -1 :<stun 1 :<sua 1 :<subi 1 :<sud 2 :<sudd 2 :<sue -1 :<suit
-2 :<sum -2 :<summ -2 :<supp -1 :<sur> 1 :<surg -1 :<surv -1 :<sus -1 :<swal 3 :<swea 1 :<swel -2 :<ta 2 :<tab 1
:<tabl 1 :<tac 1 :<tack 1 :<tai -1 :<tail -1 :<tain 1 :<take 1 :<tal 3 :<talk 3 :<tar 1 :<tard 1 :<tass -1 :<tau 3
:<taub 2 :<tb -1 :<tbh -1 :<tbh> -1 :<tea 1 :<tear 1 :<tech 1 :<teet 1 :<tel 2 :<tele 1 :<tell 1 :<tem -1 :<tem> -2
:<ten -1 :<tend -4 :<teng 1 :<teni -1 :<tens 1 :<tex 1 :<text 1 :<than -1 :<them 1 :<then 1 :<thic 1 :<thig -1 :<this
1 :<tho -1 :<tho> 1 :<thor -1 :<thou -1 :<thre -1 :<thum -2 :<thy -1 :<thyr -1 :<tid -1 :<tie -2 :<tie> -1 :<tien -2
:<tile -2 :<tilt 2 :<tin 2 :<ting 1 :<tiny 1 :<tip> 1 :<tips -1 :<tipt -1 :<tir -2 :<tire -1 :<tit> -2 :<tiv -1 :<tive
-1 :<tm 2 :<tmi 1 :<tmi> 1 :<tmr 1 :<tmrw 1 :<to 1 :<toc 1 :<toda 1 :<todd -2 :<todo -1 :<toe -5 :<toe> -3 :<toes -3
:<toi 1 :<toil 1 :<tol -1 :<ton 5 :<toni 3 :<tonn 1 :<too> 1 :<took 2 :<toot -1 :<top 2 :<top> 2 :<tor 1 :<tore 1
:<tors 1 :<tos -2 :<tose -2 :<touc -1 :<tout 2 :<trai 2 :<tran -1 :<trap 1 :<trea -3 :<tree 1 :<tri -2 :<trim -2
:<trip -2 :<trop -1 :<try> 1 :<tuc -2 :<tuck -2 :<tue 1 :<tues 1 :<tun 1 :<tut -1 :<tut> -2 :<tuve -1 :<twi -1 :<twin
-1 :<two 1 :<two> 1 :<ty -1 :<typ -1 :<type -1 :<uber -1 :<ul -1 :<umas -1 :<un 1 :<unco 1 :<unex -1 :<uni -1 :<uni>
-1 :<uns 1 :<upr 1 :<upri 1 :<ups -2 :<upst -1 :<urg 2 :<urge 2 :<us 1 :<usa 1 :<user 1 :<ut -2 :<uti -2 :<uti> -2
:<va 1 :<vag 1 :<vagi 2 :<vai 1 :<vai> 1 :<var -1 :<vari -1 :<vein -1 :<vel 1 :<velo 1 :<vend 1 :<verm -1 :<vers -1
:<veu -3 :<veux -2 :<vez -1 :<vez> -1 :<vi 1 :<vid 1 :<vis 4 :<visi 2 :<viv -3 :<vive -1 :<vivo -1 :<vo 1 :<voi 2
:<voic 1 :<voit 1 :<vole 1 :<vom> 1 :<vomi -1 :<vor 1 :<vor> 1 :<vou> 1 :<voy 1 :<voy> 1 :<vu 1 :<vul 1 :<vulv 1 :<wad
-2 :<wade -1 :<wah -1 :<wai 2 :<wais 3 :<wak -1 :<wake -1 :<walk -1 :<wall 3 :<want -1 :<war -2 :<ware 1 :<warm -4
:<was> 1 :<wasn -2 :<wat 2 :<wat> 1 :<wate 3 :<ways 1 :<wed> -1 :<wee> 3 :<week -1 :<weep -2 :<weh -1 :<weh> -1 :<weig
-1 :<weir 1 :<wen> -1 :<wenn -1 :<went 1 :<werd 1 :<wet 3 :<wet> 1 :<wett 3 :<wf -1 :<wfh -1 :<wfh> -1 :<when -1
:<whet 1 :<whip 1 :<who 1 :<who> -2 :<whol 1 :<whoo 1 :<whos 1 :<why -1 :<why> -1 :<wic -1 :<wich -1 :<wid -2 :<wide
-1 :<wie 1 :<wie> 1 :<wil 1 :<will 1 :<wint -1 :<wip 4 :<wipe 3 :<wipi 1 :<wis -5 :<wish -5 :<wit -1 :<with -1 :<woc
-1 :<woch -1 :<wok 1 :<woke 1 :<won 1 :<wond -1 :<wont 1 :<woo 1 :<word 4 :<wore -1 :<wors -1 :<wou -2 :<woul -1
:<woun -3 :<wra 1 :<wrap 1 :<wro 1 :<wt 1 :<ya -1 :<yay -1 :<yay> -1 :<ye -1 :<yea -4 :<year -4 :<yel 2 :<yell 2
:<yes> -2 :<yet -2 :<yet> -2 :<your -1 :<zeh -3 :<zehe -3 :<zi -1 :<zip -2 :<zip> -1 :<zips -2 :<zon 1 :<zone 1 :<zwe
-1 :<zwei -1 :<zwi 1 :<zwis 1 :ab> 1 :aba 1 :aba> 1 :abb 1 :abe> 1 :abec 1 :abeca 1 :aben 1 :abend 1 :abet -2 :abeti
-2 :abi 1 :abl 1 :ablet 1 :abo> 1 :abour 1 :abov -1 :above -1 :absc -2 :absce -3 :aca 1 :acao 1 :acao> 1 :acc 1 :acci
3 :accid 3 :acd -1 :acdf -1 :acdf> -1 :aced -1 :aced> -1 :acer> -1 :ach> -1 :achen 1 :achts -1 :acic -2 :acic> -1
:acke 2 :acked 1 :acken 1 :ackl 1 :ackle 1 :acksi 1 :acl -2 :aco 2 :aco> 3 :acro 1 :acros 1 :acru -1 :acrum -1 :act 2
:acti 1 :actio 1 :actua 1 :actur -1 :adac 3 :adach 3 :add 4 :adde 3 :adder 3 :addl 2 :addle 2 :ade 1 :aded 1 :aded> 1
:adem 1 :adema 1 :aden> 1 :adio -1 :adn 1 :adnt 1 :adnt> 1 :ado 1 :adol 1 :adr -1 :ads 2 :ads> 2 :adu 1 :advis 1 :ae>
-2 :afe -1 :aff 1 :affo 1 :affol 1 :ag> -2 :agai -1 :again -1 :age 1 :age> 1 :agem 1 :agge 1 :agger 1 :aggi -1 :aggin
-1 :agil -1 :agile -1 :agin 1 :agina 2 :agn 1 :agno 1 :agnos 1 :agor 1 :agora 1 :agt -1 :agt> -1 :ague> 1 :agues -1
:ahl 1 :ahl> 1 :aho 1 :ahog 1 :ahogo 1 :aid -1 :aide> 1 :aides -2 :ail -2 :ailb -1 :ailbo -1 :aill -2 :aily -1 :aily>
-1 :aimer -1 :aine> 1 :ained -2 :aink 1 :ainki 1 :ainst 1 :aint 5 :aint> 2 :ainte 4 :aire> 1 :aired -1 :airs -1 :airs>
-1 :ais 1 :aist 3 :aist> 3 :ait 1 :ait> 1 :aju 1 :ajud 1 :ak> 1 :ake 1 :aked 1 :aked> 1 :akf 1 :akfa 1 :akfas 1 :aki 1
:akin 1 :aking 1 :aks -1 :aks> -1 :aky -1 :aky> -1 :ala -1 :ala> -1 :alan -1 :alanc -1 :alb 1 :alb> 1 :alc 1 :alca 1
:ale> -1 :alen -2 :alent -2 :aler 1 :alera 1 :alf -1 :alf> -1 :algo -1 :algo> -1 :algum 1 :alha -1 :ali -2 :alie -1
:alien -1 :alin -1 :aling -1 :aliv -1 :alles -1 :alli -2 :allin -2 :ally 1 :ally> 1 :alm> 1 :almo 1 :alore -1 :alri -1
:alrig -1 :als 1 :als> 2 :also 1 :also> 1 :alysi -1 :ama 1 :amar -1 :amat -1 :amati -1 :amb 1 :ambi 1 :ambie 1 :ames>
-1 :ami -2 :amie -1 :amil -1 :amily -1 :amina -2 :amis -2 :amisa -2 :amma -1 :ammat -1 :ammy 1 :ammy> 1 :amp 2 :ampa
-1 :ampi 1 :ampin 1 :ampo 1 :amps 4 :amps> 4 :ams -2 :amst -1 :amstr -1 :ana> 1 :ance -2 :ance> -2 :anced -1 :ancel 1
:ancer -2 :anch 1 :anche 2 :ancie -1 :anco 1 :anco> 1 :anda -1 :andar -1 :andd -1 :andda -1 :ande 1 :ande> 1 :andl 1
:andle 1 :ands -3 :ands> -2 :andso -1 :andw -2 :andwr -2 :anen -1 :anent -1 :aner 1 :anero 1 :anes 1 :anest 1 :aneu 1
:aneur 1 :ang 3 :ang> 1 :anga -1 :angal -1 :ange 1 :angk 1 :angko 1 :angr 1 :angre 1 :anha 1 :anha> 1 :anhe -1 :ank -2
:ank> -2 :anke -1 :ankel -2 :ankl -2 :ankle -2 :anky -1 :ankyl -1 :ann 1 :anni 1 :annin 1 :anny 1 :anny> 1 :anoc 1
:anoch 1 :anom -1 :anoma -1 :anos -1 :anos> -1 :anq -2 :anqu -2 :anqui -2 :anse -1 :anser -1 :ant> 1 :ante -1 :ante>
-1 :antea -2 :antib -1 :antl -1 :antly -1 :anto> 2 :anu 1 :anus 2 :anus> 2 :anyt -1 :anyth -1 :apa> 1 :apar -1 :ape 1
:apid -1 :apier 1 :apo 1 :apo> 1 :appe -1 :appea -1 :apped -1 :appen 2 :appie -1 :apr -1 :aps> -1 :apse 2 :apsed 3
:apsin -1 :apu -1 :aput -1 :ar> 1 :ara 1 :araz 1 :araza 1 :arc -1 :arche -1 :arco -3 :arco> -3 :ard -1 :arde -2 :arde>
-1 :arden -1 :arei 1 :aren 1 :arent 1 :aret 1 :arf 1 :arfa 1 :arfan 1 :arg -3 :arga -1 :arga> -1 :arge -1 :arger -1
:aria -1 :arian -1 :aric -1 :arico -1 :arked 1 :arker -2 :arks 1 :arks> 1 :arla 1 :arle -2 :arley -2 :arm -1 :arme> 1
:armer -1 :arms -1 :arms> -1 :arp -1 :arp> -1 :arpe -2 :arpet -2 :arran 2 :arre> 1 :arreg 1 :arrig 1 :arrin -1 :arro>
1 :arrow -1 :arse 1 :arse> 1 :art 1 :art> 1 :arth -2 :arth> -1 :arthr -1 :arto 1 :arts 3 :arts> 3 :arz 2 :as> 1 :asche
-1 :ase> 1 :ased -1 :ased> -1 :ases -2 :ases> -2 :ash 3 :ash> 3 :asi -1 :asic 1 :asica 1 :asie -3 :asier -3 :ask -1
:aski -1 :askin -1 :asl 2 :asle 2 :aslee 2 :asm> 2 :asms -1 :asms> -1 :aso> 2 :ason -1 :ason> -1 :asp> -1 :aspi 1
:aspin 1 :assa 1 :assag 1 :assed 2 :assen -1 :asser -3 :asso 1 :asta 2 :astan 1 :astas 1 :astb 2 :astbo 2 :aste -1
:asten -1 :asu -1 :asur -1 :asy 1 :asy> 1 :atat -3 :atata -3 :atche -1 :atel -4 :ately -4 :ater 1 :aters 3 :atev -1
:ateve -1 :ath 2 :athe 1 :athe> 4 :ather -1 :athl 1 :athle 1 :atin 1 :ating 1 :atma 1 :atmat 1 :atoi -1 :atoid -1
:ator -1 :ator> -1 :atr -2 :atro -4 :atro> -1 :ats -1 :ats> -1 :atsc -1 :atsch -1 :atte> -1 :atten 2 :aty 1 :aty> 1
:au> 1 :aub 1 :aub> 2 :aucu -1 :aucun -1 :aud -1 :aud> -2 :aue -1 :auer -1 :auern -1 :aufe -1 :aufen -1 :auft> 1 :aug
-1 :auge 1 :augen 1 :aught -1 :augu -1 :augus -1 :aul -1 :auli -1 :aun -1 :aunt -1 :aunty -1 :aus 1 :aus> 1 :aussi 1
:aut 1 :aute 1 :auto> 1 :avad -1 :avai 1 :avais 1 :avam -1 :avam> -1 :ave 1 :aved 2 :aved> 2 :aver 1 :avers 1 :avi 1
:avin 1 :avo -1 :avoi -2 :avoid -1 :avy -1 :avy> -1 :aw> 1 :away 1 :away> 1 :awe 1 :awer 1 :awer> 1 :awl 1 :awl> 1
:ax> 1 :ay> 1 :ayi 1 :ayin 1 :aying 1 :ayof -1 :ayoff -1 :aza 1 :azad 1 :azada 1 :azor -1 :azor> -1 :ba> 2 :backs 1
:bad 1 :bad> 1 :bag> -1 :baj -1 :baje -1 :baje> -1 :bala -1 :balan -1 :bang 1 :banga -1 :bangk 1 :bar 1 :bara 1 :baraz
1 :bare -2 :barr 1 :barra -1 :barre 1 :barri 1 :bars 1 :bars> 1 :bas> -1 :basi 1 :basic 1 :bata -2 :batat -3 :bau 1
:bauc 1 :bauch 1 :bbe 2 :bber 3 :bber> 1 :bberi 1 :bbery 1 :bbl 2 :bble 1 :bbli 1 :bblin 1 :bby 1 :bby> 1 :be> 1
:beca> 1 :bed 1 :bed> 1 :beh 1 :behi 1 :behin 1 :beid 2 :beide 2 :beine 2 :bel 2 :bell 3 :belly 2 :below -1 :bels -1
:belsa -1 :belt 1 :bem -1 :bem> -1 :ben> 1 :bend -1 :bendi -2 :bent -1 :bent> -1 :beri 1 :beris 1 :bery 1 :bery> 1
:bet -1 :beti -2 :betic -1 :betik -1 :bett -2 :bett> -2 :bette -1 :betw 1 :betwe 1 :bh> -1 :bic 1 :bid 1 :bie 1 :bien
1 :big -3 :big> -2 :bik 3 :bike 3 :bike> 3 :bile> -1 :biol -1 :biolo -1 :biot -1 :bioti -1 :bir -1 :birt -1 :birth -1
:bit 1 :bite -1 :bite> -1 :bits 1 :bits> 1 :bla 1 :blad 1 :bladd 1 :blas 1 :blat 1 :blatt 1 :ble 2 :bled 1 :blee 3
:bleed 3 :blem 1 :bles -1 :bles> -1 :blet 1 :blett 1 :blind 1 :blo 2 :bloq 1 :bloqu 1 :blui -1 :bluis -1 :blut 2
:blut> 1 :bly 1 :bly> 1 :bne 1 :bnes 1 :bness 1 :boc 1 :boca 1 :boca> 1 :bod 1 :body 1 :body> 1 :bog -1 :boi -1 :boil
-1 :boil> -1 :bols -1 :bon -2 :bone -1 :bone> -1 :boned 3 :bones -4 :boo -1 :boob -1 :bore -1 :bored -2 :borr 1 :bot 1
:bot> -1 :both 2 :both> 3 :bothe -1 :bott 1 :bottl 2 :boug 1 :bough 1 :boul 1 :bour> 1 :bov -1 :bove -1 :bove> -1
:bow> -1 :bowe 1 :bowel 1 :bra> -3 :bran 2 :branc 1 :brand 1 :bras 1 :braso 1 :bre 1 :bre> -2 :brea 2 :breat 5 :bret 3
:breth 1 :bri 1 :brid 1 :bridg 1 :brigh 3 :brit -1 :britt -3 :bro -1 :brui -2 :bruis -2 :brul 1 :brule 1 :brus 1
:brust 1 :bs> -3 :bsc -2 :bsce -3 :bsces -3 :bst -1 :bste -1 :bt> -2 :bts -1 :bts> -1 :bub 1 :bug> -1 :bula 1 :bulb -1
:bulb> -1 :bum 1 :bum> 1 :bump> -1 :bun 1 :bur -1 :burd -4 :burde -4 :bure 1 :burea 1 :burn -2 :burni -1 :burns -2
:burs 2 :burst 2 :bus -2 :bus> -2 :butto -1 :by> 1 :bye 3 :bye> 2 :ca> 1 :cab 4 :cabe 2 :cabec 1 :cac 1 :cada -1
:cada> -1 :cae> -1 :caf 1 :caff 1 :caffo 1 :cai -1 :caid -1 :cal> 1 :calc 1 :calca 1 :calen -2 :caler 1 :calf -2
:calf> -2 :call 1 :call> 1 :cally 1 :calm 1 :calm> 1 :cama 1 :cama> 1 :came 1 :came> 1 :cami -1 :camin -1 :camis -2
:can> -1 :canc -1 :cance -1 :cand -2 :cando -2 :cans -1 :canse -1 :cant 1 :cant> 1 :cap 1 :capo 1 :car> 2 :cara 1
:carg -1 :carga -1 :carp -1 :carpe -2 :cary -1 :cary> -1 :cast> -1 :cat> -1 :cci 1 :ccid 3 :ccide 3 :cdf -1 :cdf> -1
:cect -1 :cecto -1 :ced -1 :ced> -2 :cei 1 :cely -1 :cely> -1 :cend -1 :cend> -1 :centi -1 :centr 1 :cep 1 :cer -1
:cer> -1 :ces -2 :cess -3 :cess> -3 :cett 1 :cette 1 :cha -1 :cha> -1 :chalk -1 :char -3 :charg -1 :charl -2 :chat 1
:chau -1 :chaud -1 :chaus -1 :chec -1 :check -1 :ched 1 :cheek 1 :chei 1 :chem -1 :chemo -1 :chen> -1 :ches> -2 :chest
7 :chic 1 :chick 1 :chil -3 :chill -4 :ching -1 :chir 1 :chiro 1 :cho 1 :cht> 1 :chte -1 :chte> -1 :chul 1 :chult 1
:chute 1 :chw 1 :chwa 1 :chwan 1 :chwe 1 :chy -1 :chy> -1 :cic -2 :cic> -1 :cica -1 :cid 3 :cida 1 :cide 3 :cided 1
:ciden 2 :cin 1 :cinc 1 :cinco 1 :cino 1 :cio> 1 :cir -2 :cit -1 :city -1 :city> -1 :ckb -1 :cke 2 :cked 3 :cked> 3
:cket 1 :cket> 1 :cki -1 :ckin -1 :ckla -1 :cklac -1 :ckle> 2 :ckles -2 :ckli 1 :cklin 1 :ckp -1 :cksi 1 :cksid 1 :cku
-1 :ckup -1 :ckups -1 :ckw 1 :cky -1 :cky> -1 :cla 1 :clam 2 :clamm 2 :clasp -1 :clear 1 :clen 1 :clenc 1 :cles -1
:cles> -1 :cli 1 :clit 1 :cloth -1 :clou -1 :cloud -1 :clu -2 :clum -2 :clums -1 :coat -1 :cob -2 :codi -1 :codin -1
:coins -1 :col> -1 :cola -1 :colc -1 :colch -1 :cold 2 :cold> 2 :coli -2 :colic -2 :colo -1 :colog -1 :colon -1 :colu
-1 :colum -1 :comes 1 :comf -1 :comfy -1 :commu -1 :comp 1 :compr 2 :con 1 :conda 1 :conf 3 :confu 3 :conn 2 :connu 1
:const -1 :cont 1 :contr 2 :coo 1 :coot 2 :coote 2 :cop -1 :cope -2 :cope> -2 :cor -3 :cord -2 :cord> -1 :core -3
:core> -3 :corre 1 :cort -1 :corti -1 :cose -1 :cose> -1 :cot 2 :cott 1 :cotto 1 :cou> -1 :couc -1 :couch -1 :coug 1
:cough 1 :cove -1 :cover -1 :covi 1 :covid 1 :cow> 1 :cra 1 :crac -1 :crack -1 :cram 1 :cramp 1 :cran 1 :cras 2 :crash
2 :craw 1 :crawl 1 :cre 1 :crea 1 :creak -1 :cream 1 :creen 1 :cret 1 :crib -2 :cro 1 :croh -2 :crohn -2 :crot 3
:crotc 2 :crotu 1 :cru 1 :crus 1 :crush 1 :ctin -1 :cting -1 :cto -1 :ctob -1 :ctobe -1 :ctom -1 :ctr -1 :ctri -1
:ctric -1 :ctua 1 :ctual 1 :cua -1 :cuat -1 :cuatr -1 :cue 2 :cuf -2 :cuff -2 :cuff> -1 :cuffi -1 :cun -1 :cune -1
:cune> -1 :cup -1 :cups -1 :cups> -1 :curb -1 :curre -1 :curt 1 :curta 1 :cyc 1 :cycl 1 :cycli 1 :cys -1 :cyst -1
:cysti -1 :dac 3 :dach 2 :dache 3 :dail -1 :daily -1 :dain 1 :daine 1 :dam 1 :damp 1 :damp> 1 :dan 1 :dans 1 :dans> 1
:dar -1 :dar> -1 :dark -1 :dark> -1 :dat 2 :date 2 :date> 2 :daue -1 :dauer -1 :day> 1 :days -1 :days> -1 :dby 2 :dbye
2 :dbye> 1 :dda -1 :ddau -1 :ddaug -1 :dde 4 :dden 2 :dden> 1 :ddenl 1 :dder 3 :dder> 3 :ddler -2 :dea -1 :dea> -1
:deas -1 :deas> -1 :deb 1 :debo 1 :debou 1 :dec 3 :deci 2 :decid 2 :ded 1 :ded> 2 :dedo -2 :dedos -2 :dee -2 :deep -2
:deep> -2 :deh -1 :dehn -1 :del> -1 :deli 1 :dem 1 :dema 1 :demas 1 :den 1 :den> 1 :denl 1 :denly 1 :dens -1 :densi -2
:dent 1 :dent> 1 :denw -1 :denwi -1 :derc 1 :deri -1 :desca -1 :det 1 :det> 1 :deu 1 :deux 1 :deux> 1 :deve -2 :deven
-2 :dex -5 :dex> -1 :dexa -2 :dexa> -2 :df> -1 :dges 1 :dges> 1 :dgk -1 :dgki -1 :dgkin -1 :dgy -1 :dgy> -1 :dho -1
:dhoo -1 :dhood -1 :dia -1 :diab -2 :diabe -2 :diag 1 :diagn 1 :dial -3 :dialy -1 :diati 1 :diato -1 :died -1 :died>
-1 :dies> -1 :dige 1 :diges 1 :dil -2 :dill -2 :dilla -2 :din 1 :dina -1 :dinar -1 :ding 2 :ding> 2 :dio -1 :dio> -1
:dire -1 :disa -1 :disap -1 :disc> 1 :disce -1 :disch -1 :dive 1 :dived 1 :divo -1 :divor -1 :diz 2 :dizz 1 :dleb 1
:dleba 1 :dler -2 :dler> -2 :dles 1 :dles> 1 :dly -1 :dly> -1 :dney -2 :dney> -1 :dni -2 :dnis -2 :dniso -2 :dny -2
:dny> -2 :do> -1 :doc -1 :docto -1 :dod -1 :dodg -1 :dodgy -1 :doe -1 :does -1 :doesn -1 :dog -2 :dog> -1 :dogs -1
:dogs> -1 :doig 1 :doigt 1 :dois -1 :dois> -1 :dom 1 :domi 1 :domin 1 :door> -1 :doors 1 :dop 1 :dopp 1 :doppe 1 :dor>
-1 :dorme 1 :dos 1 :dos> 1 :dose 2 :dose> 2 :dot 1 :dou 1 :doulo -1 :downs -1 :drag 1 :drag> -1 :drags 1 :drai -2
:drain -2 :dram -1 :drama -1 :dran> -1 :drau 1 :drauf 1 :draw 1 :drawe 1 :dre -1 :dre> 1 :dred 1 :dreh 1 :drei -1
:drei> -1 :dres -5 :dress -5 :dri 2 :drib 4 :dribb 3 :drif 1 :drift 1 :dril -1 :drip> -1 :dripp 1 :droi -1 :droit -1
:dron -2 :drona -1 :droo 2 :droop 2 :drop -1 :dropp -1 :drow 1 :drows 1 :dso -1 :dson -1 :dson> -1 :duc -1 :due -1
:due> -1 :duf -1 :duff -1 :duff> -1 :dur 1 :dural 3 :duri 1 :durin 1 :duro -1 :duro> -1 :dvis 1 :dvise 1 :dwif -1
:dwife -1 :dwr -2 :dwri -2 :dwrit -2 :dyi -1 :dyin -1 :dying -1 :dyl -1 :dyli -1 :dylit -1 :ea> 1 :eace -1 :each 1
:each> 1 :ead 1 :eada 2 :eadac 3 :eade 2 :eaded 1 :eadin 1 :eak 1 :eak> 2 :eaker -1 :eakf 1 :eakfa 1 :eaki 1 :eakin 1
:eaks -1 :eaks> -1 :eale -1 :ealed -1 :ealin -1 :eam 1 :eare 1 :eared 1 :earm -3 :earm> -3 :earr -1 :earri -1 :ears -1
:ears> -1 :eart 1 :eart> 3 :earth -1 :eas -1 :eas> -1 :eased -2 :eases -2 :easi -2 :easie -3 :easo -1 :eason -1 :east>
-1 :eastb 2 :easu -1 :easur -1 :easy 1 :easy> 1 :eat 1 :eat> 1 :eate -1 :eated -1 :eath 3 :eathe 3 :eathl 1 :eati -1
:eatin -1 :eatm -1 :eatme -1 :eats -1 :eats> -1 :eaty 1 :eaty> 1 :eau 2 :eau> 1 :eav -1 :eave -1 :eaves -1 :eavy -1
:eavy> -1 :eay -2 :eaye -2 :eayer -2 :eba 1 :ebar 1 :ebars 1 :ebe 1 :eben 1 :ebo -1 :ebou 1 :ebout 1 :ebr -2 :ebra -1
:ebre -1 :ebre> -1 :ebs -1 :ebs> -1 :eca> 1 :ecc -1 :eceu -2 :eceu> -2 :ech> 3 :eche -2 :eche> -3 :echo 2 :echo> 2
:echt -1 :echte -2 :eci 1 :ecid 2 :ecide 2 :eck 1 :eck> 2 :ecke 1 :ecked 1 :eckl -1 :eckla -1 :ecks -1 :ecks> -1 :ecku
-1 :eckup -1 :eco> -2 :ecou -1 :ecou> -1 :ecov 1 :ecove 1 :ecr 2 :ecri 1 :ect -1 :ecti -1 :ectin -2 :ecto -1 :ectom -1
:ectr -1 :ectri -1 :ecur -1 :ed> 1 :eda -2 :eda> -1 :edal -1 :edal> -1 :edes -1 :edi 2 :edi> 2 :edia -1 :edin 2 :eding
4 :edles 1 :edni -2 :ednis -2 :edo -1 :edos -2 :edos> -2 :edr -1 :edre -1 :edres -1 :ee> 1 :eec 1 :eech 2 :eech> 2
:eed 2 :eed> 2 :eedi 2 :eedin 2 :eei 1 :eein 1 :eeing 1 :eeks -1 :eeks> -1 :eels 1 :eels> 1 :eem -1 :eems -1 :eems> -1
:eep -1 :eep> -1 :eepi -1 :eepin -1 :eeps -2 :eeps> -2 :eepy 1 :eepy> 1 :ees 1 :ees> 1 :eet 2 :eet> 1 :eeth 1 :eeth> 1
:eeti 1 :eeze -1 :eeze> -1 :eezi 1 :eezin 1 :efe 1 :efe> 1 :efl 1 :eflo 1 :eflog 1 :eg> -1 :egge -1 :egger -1 :eggo 1
:eggo> 1 :egio 1 :egion 1 :egne -1 :egnen -1 :egra -1 :egs 4 :egs> 4 :egu 1 :egue 1 :egul 1 :egula 1 :ehi 1 :ehin 1
:ehind 1 :ehn -1 :ehn> -1 :eho 2 :eht 1 :eht> 1 :eia 1 :eia> 1 :eibe> 1 :eic 1 :eich 1 :eid 1 :eide 1 :eide> 1 :eif>
-2 :eife 1 :eig -2 :eigh -2 :eight -2 :ein -1 :einem -1 :einen -1 :einf -1 :einfa -1 :einl 1 :einli 1 :eir 1 :eira 1
:eira> 1 :eird 1 :eiss 1 :eiss> 1 :eit 2 :eita> 1 :eite 2 :eiter 1 :eith 5 :eithe 5 :eized 1 :ekn -1 :ekna -1 :eknac
-1 :eks -1 :eks> -1 :ela 1 :elano -1 :elat 1 :elate 1 :elax 1 :elax> 1 :elb -1 :elbo -1 :elbow -1 :ele -1 :elec -1
:elect -1 :eles -1 :eless -1 :elf 3 :elf> 3 :elh -1 :elho -2 :elho> -1 :elid 1 :elid> 1 :elie -1 :eliev -1 :elin> -1
:eling 1 :ell 1 :ell> 1 :elle -3 :elle> -3 :ellen -1 :elli -1 :ellin -1 :ellow 2 :ells -1 :ells> -1 :elly 1 :elly> 1
:elon 1 :elong 1 :elow -1 :elow> -1 :elps -1 :elps> -1 :els 1 :els> 1 :elsa -1 :elsau -1 :elt 1 :elt> 1 :elvic 1
:elvis -1 :ely -2 :ely> -2 :ema 1 :emas 1 :emas> 1 :emba 1 :embar 1 :embe -2 :embl 1 :emd -1 :emiss -1 :emm 1 :emme 1
:emo -2 :emo> -1 :emot -1 :emov -1 :emove -1 :empt 1 :enan 1 :enant 1 :enchi -2 :enci 1 :enco -1 :encol -1 :enda 1
:ended 1 :ender -1 :endl -2 :endly -2 :endr 1 :ends -1 :ends> -1 :endu> 1 :ener -1 :ener> -1 :enf -1 :eng> 1 :enga -1
:engan -1 :enge -1 :engo 1 :engo> 1 :engt -1 :ength -1 :enia -2 :enia> -2 :enie -1 :enis 1 :enis> 1 :enit 1 :enita 1
:enkr -1 :enly 1 :enly> 1 :enn> -1 :enorm -1 :enou> -4 :enr 1 :ense> 1 :ensit -2 :ente> -1 :enten 1 :entes 1 :enti> -1
:entim -1 :entl -1 :enton -1 :entr 3 :entra 1 :entre 2 :enty -1 :enty> -1 :enu -1 :enu> -1 :enw -1 :enwi -1 :enwir -1
:eo> 1 :eon> -1 :eone 1 :eone> 1 :eop -2 :eopa 1 :eopat 1 :eope -1 :eopl -1 :eople -1 :eopo -2 :eopor -2 :ep> -1 :epai
-1 :epair -1 :epe 1 :epen 1 :epent 1 :epid 3 :epidu 3 :epin -1 :eping -1 :epl -2 :epla -2 :eplac -2 :epp -1 :eppi -1
:eps -2 :eps> -2 :ept> 1 :epte -3 :eptem -3 :epy 1 :epy> 1 :era -1 :erais -1 :erat -1 :erati -2 :erb -2 :erb> -2 :erbl
1 :erbla 1 :erca 1 :erce 1 :erdi> -1 :erdo> -1 :erdos 2 :ere 1 :ere> 1 :erect 2 :erf -1 :erfe -1 :erfec -1 :erfi -1
:erfin -1 :erge -1 :erid -1 :erie -1 :erin 2 :erine 2 :ering 1 :eris -1 :erish -1 :erky -1 :erky> -1 :erlo -1 :erly 1
:erly> 1 :erm -3 :erma -1 :erman -1 :ermel -1 :ermo -3 :ermob -1 :ermom -2 :ernat -1 :ernd -1 :ernd> -1 :ernum 1 :ero>
1 :eroin 1 :eron 1 :eron> 1 :err 1 :erri 1 :errib 1 :erse 2 :erse> 1 :ersi -2 :ersio -3 :erso 1 :erson 1 :erst 1
:erst> 1 :ert> 3 :erteb -1 :erten 1 :ertig 1 :eru -1 :erut -1 :eruts -1 :ery -1 :ery> -1 :eryo -1 :eryon -1 :erzen 1
:erzt -1 :erzt> -1 :es> -1 :esa> 1 :esas -1 :esb -2 :esba -2 :esbal -1 :esc 1 :escap 2 :escen -1 :esceu 1 :eschi 1
:esd 1 :esda 1 :esday 1 :ese -1 :ese> -1 :esh -1 :esh> -1 :esmo -1 :esmo> -1 :esn -1 :esnt -1 :esnt> -1 :eso -1 :essag
1 :esse -1 :esse> -2 :esso> -1 :essu 3 :essur 1 :est 1 :est> 3 :estar -3 :estes 1 :estio 1 :esto 1 :estou 1 :estr 1
:et> 2 :eta 1 :etas 1 :etast 1 :etche -1 :etchi -2 :ete 1 :ete> 1 :etel 1 :etely 1 :etem 1 :eteme 1 :eten 1 :etent 1
:eter -1 :eth> 1 :ethe 1 :ether 1 :ethl 1 :ethle 1 :eti -1 :etico -1 :etik -1 :etike -1 :etim -1 :etime -1 :etir -2
:etire -2 :etis 1 :etite 1 :etr -1 :etra -1 :etre> -2 :etres 2 :etri -1 :etro> 1 :ett> -1 :etten 1 :etu -1 :etur -1
:etw 1 :etwe 1 :etwee 1 :eu> -1 :eule -1 :eulem -1 :eum> 2 :euma -1 :eumat -1 :eur 1 :eury 1 :eurys 1 :eus> 1 :eut 1
:eute 1 :eute> 1 :eux 1 :eux> 1 :euz> -1 :eved -1 :eved> -1 :event -2 :evenu -2 :everi -2 :every -1 :evio -1 :eviou -1
:evo -1 :ew> -1 :ex> 1 :exa 1 :exa> -2 :exe -1 :exis -1 :exist -1 :exp -1 :expe -2 :expec -2 :expla -1 :explo 1 :exted
1 :ey> -1 :eyd -1 :eyd> -1 :eye 5 :eye> 2 :eyel 1 :eyeli 1 :eyes 2 :eyes> 2 :eys -1 :eys> -1 :eza 1 :eze> -1 :ezi 1
:ezin 1 :ezing 1 :fac 3 :face 6 :face> 6 :fach -1 :fach> -1 :faco 1 :faco> 1 :fai 3 :fain 5 :faint 5 :fair 1 :faire 1
:fala 1 :falh -1 :falha -1 :fam -1 :fami -1 :famil -1 :fan 1 :fan> 1 :fann 1 :fanny 1 :far> -1 :fart 1 :fast> 1 :faste
-3 :fea -1 :fec -4 :fecc -1 :fect -2 :fecti -1 :fee 1 :feel 1 :feels 1 :feet 1 :feet> 1 :fen> -1 :fenc -1 :fence -1
:fend 1 :fer 1 :fer> 1 :ff> -1 :ffer 1 :ffle 1 :ffles -1 :ffo 1 :ffol 1 :ffold 1 :ffr -1 :ffri -2 :ffrir -2 :ffy -1
:ffy> -1 :fh> -1 :ficar 1 :fieb -1 :fiebr -1 :fied 1 :fied> 1 :fier 1 :fierc 1 :fif -1 :fift -1 :filt 1 :filtr 1 :fin
-1 :find> 1 :fine -3 :fine> -3 :fing -1 :finge -3 :finir 1 :fiv -1 :five -1 :five> -1 :fla -1 :flan -5 :flank -5
:flatm 1 :fle 1 :fles -1 :fles> -1 :flew -1 :flew> -1 :flex 1 :flex> 1 :flip 1 :flipp 1 :flix -2 :flog 1 :floge 1
:flops -1 :flow 1 :flow> 1 :flu 1 :flui 2 :fluid 2 :fol 1 :foldi 1 :folds -1 :foll 2 :follo 2 :fom -1 :foma -1 :foma>
-1 :foo -3 :food -1 :food> -1 :foot -3 :foot> -4 :forea -3 :forg -1 :forgo -2 :forta -1 :forti 1 :fou -1 :foun -1
:found -1 :four -1 :four> -1 :fra -2 :frac -1 :fract -1 :fragi -1 :fram -1 :frame -1 :free -1 :free> -1 :fri> -1 :frio
1 :frio> 1 :frir -2 :frir> -2 :fron 2 :front 2 :fsc 1 :fsch 1 :fschm 1 :fte -1 :ften -4 :ften> -4 :fue -1 :fuer -1
:fuhle -1 :fuhlt 1 :full 1 :fumb -1 :fumbl -1 :funn 1 :funny 1 :fur -2 :fur> -1 :fuse 1 :fused 1 :fusi -1 :fusio -1
:fuss> -1 :fy> -2 :gai -1 :gain -1 :gain> -1 :gains 1 :galo -1 :galor -1 :gam -1 :ganc -1 :ganch -1 :gar 1 :gar> 3
:gard -1 :garde -1 :gas 1 :gasp 1 :gaspi 1 :gau -1 :gauc -1 :gauch -1 :gby 1 :gby> 1 :gea 1 :ged 1 :ged> 1 :gef 2
:gefl 1 :geflo 1 :geho 1 :gekn -1 :gekna -1 :gela 1 :gem 1 :gemen 1 :gen> 1 :genit 1 :geno -1 :genou -1 :gens -1
:gens> -1 :geo -1 :geon -1 :geon> -1 :ger -2 :gers -2 :gers> -2 :geru -1 :gerut -1 :gery -1 :gery> -1 :gets -1 :gets>
-1 :gge 1 :gged 1 :gged> 1 :gger> 1 :ggers -1 :ggi -1 :ggin -1 :ggle -1 :ggle> -1 :ggo 1 :ggo> 1 :ghs 4 :ghs> 4 :ghter
-1 :ghthe 1 :ghtne 1 :ghtni -1 :gia> -1 :gibb 1 :gibbe 1 :gibt -1 :gibts -1 :gic -1 :gica -1 :gical -1 :gid 1 :gid> 1
:gil -1 :gile -1 :gina 2 :gina> 2 :gio 1 :gion 1 :gion> 1 :gip -1 :gird -1 :girdl -1 :gives -2 :gki -1 :gkin -1 :gkin>
-1 :gko 1 :gkok 1 :gkok> 1 :gla -1 :gle -1 :gle> -1 :gli 1 :glin 1 :gling 1 :glo -2 :glov -1 :glove -1 :gly 2 :gly> 2
:gnat -1 :gnatu -1 :gne -2 :gned -1 :gned> -1 :gnen -1 :gnent -1 :gnore -1 :gnos 1 :god -1 :god> -1 :goe 1 :goes 1
:goes> 1 :going 1 :gon 1 :gone 1 :gone> 1 :gonf -2 :gonfl -2 :gooc 1 :gooch 1 :good> -2 :goodb 2 :gor 2 :gora 1 :gora>
1 :gors 2 :gors> 2 :gos -1 :gott -1 :gotte -1 :grade -1 :grai 1 :grain 1 :gram -1 :gran -1 :grand -1 :gre -1 :gre> 1
:grea -1 :great -1 :grey 1 :grey> 1 :gri -4 :grip -1 :gripp -1 :gro -1 :groi -1 :groin -1 :gros> 2 :gross -1 :grow -1
:growi -1 :gru -1 :gs> 1 :gth -1 :gua -1 :gual -1 :gual> -1 :gue 1 :gue> 1 :gul 2 :gula 1 :gular 1 :gum 1 :gum> 1 :gun
1 :gun> 2 :gunda -1 :gus 1 :gush 3 :gush> 3 :gust -1 :gust> -1 :guy 1 :guy> 1 :gy> -1 :gyp -1 :gyp> -1 :ha> -1 :hadn 1
:hadnt 1 :hair> -1 :hairs 1 :hak 2 :haki 3 :hakin 3 :haky -1 :haky> -1 :hal 1 :halb 1 :halb> 1 :hale 1 :halk -1 :halk>
-1 :hams -1 :hamst -1 :han -2 :han> -2 :hand -2 :hand> -1 :hande 1 :handl 1 :hands -2 :handw -2 :hang> 1 :hanks 1 :hap
1 :happe 4 :happi -1 :happy -1 :har -2 :harde -1 :harg -1 :harge -1 :harl -2 :harle -2 :harp -1 :harp> -1 :has 1 :has>
1 :hast> 1 :hatc 1 :hatch 1 :hatev -1 :hau -1 :haud -1 :haud> -2 :haul -1 :hav 1 :have 1 :have> 1 :hea 2 :head 6
:head> 2 :heada 3 :heade 1 :heal -3 :heale -1 :heali -1 :hear 1 :heart 3 :heat> 1 :heav -1 :heavy -1 :heb -3 :hebe -1
:heben -1 :hec -1 :heck -1 :heck> -1 :hecks -1 :hecku -1 :hed 1 :hed> 1 :heek 1 :heeks 2 :heel -2 :heel> -3 :heig -1
:heigh -1 :helps -1 :hem> 1 :hemd -1 :hemo -1 :hemo> -1 :hend 1 :her 1 :here 1 :here> 1 :herm -3 :hermo -2 :hero 1
:heroi 1 :hers> -1 :hes 1 :hese -1 :hese> -1 :hest 7 :hest> 7 :het 2 :hete 1 :heth 1 :hethe 1 :heu 1 :heum -1 :heuma
-1 :heut 2 :heut> 1 :heute 1 :heyd -1 :heyd> -1 :hic 1 :hick 1 :hick> 1 :hicke -1 :hickt 1 :high> -2 :highs 4 :hildh
-1 :hill -2 :hill> 1 :hills -4 :hims 1 :himse 1 :hin> -1 :hind 1 :hind> 1 :hine> 1 :hinn -1 :hinne -1 :hiny -2 :hiny>
-2 :hip -2 :hip> -2 :hipl 1 :hipla 1 :hips -1 :hips> -1 :hiro 1 :hirop 1 :hirt -1 :hirt> -1 :hit 1 :hit> 1 :hiv -1
:hive -1 :hiver -1 :hl> 1 :hla -1 :hle 2 :hlen -1 :hlen> -1 :hles 4 :hless 4 :hlt 1 :hlt> 1 :hma -1 :hn> -3 :hne> -1
:hoa 1 :hoar 1 :hoars 1 :hob 1 :hoc -2 :hock -3 :hock> -2 :hocks -2 :hod -2 :hodg -1 :hodgk -1 :hoe -1 :hoe> -2 :hog 1
:hogo 1 :hogo> 1 :hoj 1 :hoje 1 :hoje> 1 :hold -1 :hold> -1 :hole 1 :hole> 2 :hone -1 :hone> -1 :hoos 1 :hoosh 1 :hoov
-1 :hoove -1 :hop -2 :hope -3 :hope> -1 :hopel -1 :hopi -3 :hopin -5 :hor 2 :hora> 1 :horac -1 :horm 1 :hormo 1 :hors
1 :horse 1 :hort> 2 :horte -2 :hos> 1 :hot -2 :hot> -2 :hou 1 :hour 1 :hour> 3 :hous 2 :house 2 :hoy 1 :hoy> 1 :hre -1
:hrea -2 :hread -3 :hree -1 :hree> -1 :hrew 1 :hrew> 1 :hroa 2 :hroat 2 :hrou -1 :hroug -1 :hrow 1 :hrown 2 :hrt -1
:hrt> -1 :hru -2 :hrun -2 :hrunk -2 :hte> -1 :hten> -1 :hteni 2 :hthe 1 :hthea 1 :htne 1 :htnes 1 :htni -1 :htnin -1
:hts -1 :hts> -1 :hud -1 :hud> -1 :huf -3 :huff -1 :huffl -1 :hul 1 :hult 1 :hulte 1 :hum -2 :humb -4 :humb> -4 :hurl
1 :hurle 1 :hust -1 :huste -1 :hut 1 :hute 1 :hute> 1 :hwa 1 :hwan 1 :hwe 1 :hy> -1 :hyr -1 :hyro -1 :hyroi -1 :ia> -1
:iab -2 :iabe -2 :iabet -2 :iad 1 :iagn 1 :iagno 1 :ial -3 :iall -1 :ialy -1 :ialys -1 :ian> -1 :iasi -1 :iasis -1
:iatin 1 :iato -1 :iator -1 :ib> -3 :ibb 2 :ibbe 1 :ibber 1 :ibbl 2 :ibble 1 :ibbli 1 :ibe> 1 :ibi -1 :ibio -1 :ibiot
-1 :ibs -1 :ibs> -1 :ibt -1 :ibts -1 :ibts> -1 :icall 1 :icar 2 :ice -1 :icel -1 :icely -1 :ich> -1 :icht 1 :icht> 1
:ichts 1 :icio> 1 :icit -1 :icity -1 :icke 1 :icked 1 :icken 1 :icky -1 :icky> -1 :ico -1 :icos -1 :icose -1 :id> 1
:ida 1 :ida> 1 :iday> 1 :idays -1 :ide> -1 :idea -2 :idea> -1 :ideas -1 :ided 1 :ided> 1 :iden 2 :ident 3 :idg 1 :idge
1 :idge> 1 :idi 1 :idi> 1 :idn -1 :idne -2 :idney -2 :idny -2 :idny> -2 :idos 1 :idos> 1 :idu 3 :idur 3 :idura 3 :idw
-1 :idwi -1 :idwif -1 :ieb -1 :iebr -1 :iebre -1 :ied> -1 :ieds 1 :ieds> 1 :iem 1 :ien> 1 :iendl -2 :ient -1 :iento -1
:iera> -1 :ierc 2 :ierce 1 :iern 1 :ierna 1 :iero 1 :ieron 1 :ies -1 :ies> -1 :iet> 1 :ieu -1 :iev -1 :ieve -1 :ieved
-1 :if> -2 :iff -1 :iff> -1 :ifi 1 :ifie 1 :ified 1 :ig> -2 :ige 1 :iger 1 :iger> 1 :iges 1 :igest 1 :igg -1 :igh> -2
:ighs 4 :ighs> 4 :igi 1 :igid 1 :igid> 1 :ign -3 :igna -2 :ignat -1 :igne -1 :igned -1 :igor 2 :igors 2 :igra 1 :igrai
1 :igt 1 :igt> 1 :igu -1 :igua -1 :igual -1 :igue -1 :iit -2 :iker -1 :iker> -1 :ila 1 :ilb -1 :ilbo -1 :ilbon -1
:ildh -1 :ildho -1 :ildi 1 :ildin 1 :iled 1 :iled> 1 :iles -1 :iles> -1 :ilet 1 :ilet> 1 :ilh -1 :ilia 1 :ill 1 :ill>
1 :ille> 1 :illes -1 :ilo -5 :ilo> -1 :ilos -4 :ilos> -4 :ilt 3 :ilt> 1 :iltr 1 :iltra 1 :ily -2 :ily> -2 :ima> 2
:imer -1 :imera -1 :imes -2 :imes> -1 :imest -2 :imet -1 :imetr -1 :imid 1 :imido 1 :immu -1 :immun -1 :impi 1 :ims 1
:imse 1 :imsel 1 :in> -1 :ina> 1 :inal> 1 :inar -3 :inar> -2 :inch -1 :inch> -2 :inco 4 :inco> 1 :incon 2 :ind 1 :ind>
2 :inda -1 :inda> -1 :indel 1 :index -1 :indi 1 :indig 1 :inds 1 :ined 1 :ined> 1 :inel -1 :inem -1 :inem> -1 :inen>
-1 :inent 2 :ineu 2 :ineum 2 :inf -3 :infa -1 :infac -1 :infe -3 :infec -3 :infi 1 :infil 1 :infl -2 :info -1 :infom
-1 :ing> 1 :inga -1 :inge -3 :inge> -1 :inger -3 :ingi -2 :ingin -2 :ingle -1 :ingly 1 :ingo> 1 :ings -2 :ings> -2
:inhas 1 :inir 1 :inir> 1 :inj 3 :inje 3 :injec 3 :inke> -1 :inken -1 :inkil 1 :inkis 1 :inky -2 :inky> -2 :inl 2
:inli 1 :inlic 1 :inn 1 :inne 1 :inni 1 :innin 1 :inon -1 :inon> -3 :inone 1 :inq 1 :inqu 1 :ins> -1 :insp 1 :inspi 1
:inst> 1 :insur -1 :int 1 :inte 1 :inted 4 :inten 2 :inti 1 :intim 1 :into -1 :into> -1 :inu 1 :inuo -2 :inut 4 :inute
3 :inv -1 :iolo -1 :iolog -1 :iop -1 :ios -1 :ios> -1 :iot -1 :ioti -1 :iotic -1 :ip> -3 :ipa 2 :ipat 1 :ipate 1 :ipe
2 :ipe> 1 :ipi 1 :ipin 1 :iping 1 :ipl 1 :ipla 1 :iplas 1 :iple 1 :iple> 1 :ippe -1 :ipper -2 :ippi 1 :ippin 1 :ips -2
:ips> -2 :ipt -2 :ipto -1 :iptoe -1 :iran -1 :irant -1 :irb -1 :irbe -1 :irbel -1 :irdle -1 :ire> 1 :ired -2 :ired> -2
:irilh -1 :iro 1 :iro> 1 :irop 1 :iropr 1 :irou -1 :irou> -1 :irr 2 :irre 1 :irs -1 :irs> -1 :irt -1 :irt> -1 :irth -1
:irth> -1 :isa -1 :isa> -1 :isap -1 :isapp -1 :isc 1 :isc> 1 :isce -1 :iscec -1 :isch 1 :ischa -1 :ische 2 :iser -1
:ish -2 :ish> -2 :ishi -1 :ishin -1 :isi 1 :isio 2 :ision 2 :isn 1 :isnt 1 :isnt> 1 :iso -2 :isol -1 :isolo -1 :ison
-2 :isone -3 :issio -1 :isson 1 :ista 1 :ista> 1 :isti -1 :istin -1 :isto> 1 :ita 1 :itad -1 :itad> -1 :ital 1 :itals
1 :itc -1 :itch -1 :itche -1 :ite 1 :iter 2 :ites -1 :ites> -1 :ith> -1 :ithe 5 :ither 5 :iti -2 :itin -1 :iting -1
:itis -2 :itis> -2 :itor> 1 :itr 2 :itri 1 :itrin 2 :itter -1 :ittl -2 :ittle -2 :itts -2 :itts> -2 :itu 1 :itur 1
:iture 1 :ity -1 :ity> -1 :iva 2 :ivat 2 :ivate 2 :ived 1 :ived> 1 :ivel 1 :iveri 1 :ivers -5 :ivery -1 :ives -2
:ives> -1 :ivi -2 :ivin -1 :iving -1 :ivio -1 :ivio> -1 :ivo -3 :ivo> -1 :ivor -2 :ivor> -1 :ivorc -1 :ix> -2 :ixa -1
:ixa> -1 :ixte -1 :ixtee -1 :iya -1 :iya> -1 :ize -1 :ize> -3 :ized 1 :ized> 1 :izes -1 :izes> -1 :izq -1 :izqu -1
:izqui -1 :izz 2 :izzi 1 :izzin 1 :ja> -1 :jab 2 :jab> 1 :jai 1 :jai> 1 :jaim -1 :jaime -1 :jal -1 :jamb 1 :jambe 1
:jar -2 :jat 1 :jatt 1 :jatte 1 :jav 1 :java 1 :javai 1 :jaw 5 :jaw> 5 :jec 3 :ject 3 :ject> 1 :jecti 1 :jed -1 :jede
-1 :jef 1 :jefe 1 :jefe> 1 :jerk -1 :jerky -1 :job -1 :job> -1 :joe -1 :joel -1 :joelh -1 :join> -1 :joine 2 :joint -1
:joki 1 :jokin 1 :jol -2 :jolt -2 :jolt> -2 :jou -1 :jour -1 :jour> -2 :jud 1 :jum 1 :jump> -1 :jusq -2 :jusqu -2 :kat
-3 :kate -3 :kay -1 :kay> -1 :ke> 1 :ked 3 :ked> 3 :keeps -2 :kei 1 :kein 1 :kein> 1 :kel -1 :kend 1 :ker -1 :kerb -2
:kerb> -2 :key -2 :key> -2 :kfa 1 :kfas 1 :kfast 1 :kicke 1 :kid> 2 :kidn -4 :kidne -2 :kidny -2 :kie 1 :kill 1 :kill>
1 :kille 1 :kilo -2 :kilo> -1 :kilos -2 :kin> -2 :kind> 1 :kinda -1 :kinn> 1 :kip -1 :kip> -1 :kis 1 :kish 1 :kish> 1
:kla -2 :klac -1 :klace -1 :klat -1 :klats -1 :kli 1 :klin 1 :kling 1 :kms 1 :kms> 1 :kna -2 :knac -1 :knack -1 :kne
-1 :knee -1 :knee> -4 :knees 1 :knew 1 :knew> 1 :kno 1 :know> 1 :knows -1 :kok 1 :kok> 1 :koll 1 :kolle 1 :kom 2 :komm
1 :kopfs 1 :kre -1 :kreb -1 :krebs -1 :ksi 1 :ksid 1 :kside 1 :kup -1 :kups -1 :kups> -1 :ky> -4 :kyl -1 :kylo -1
:kylos -1 :la> -1 :lab 2 :labl 1 :labo 1 :labou 1 :lac -1 :lace -2 :lace> -1 :laced -1 :lach 1 :lache 1 :lacke 1 :lad
1 :lada 1 :lada> 1 :ladd 3 :ladde 3 :lado -1 :lado> -2 :lai -1 :lain -2 :laine -2 :lais -1 :lamm 1 :lammy 2 :lamp> 1
:lanc -1 :lance -1 :lanch 1 :lanco -1 :land 1 :landi 1 :lands -1 :lane -3 :lank -3 :lank> -2 :lanke -1 :lann 2 :lanni
1 :lano -1 :lanom -1 :lappe -1 :laps> -1 :lapse 2 :lapsi -1 :lare> -2 :lared 1 :las 1 :las> 2 :lase 1 :lash 1 :lash> 1
:lasp -1 :lasp> -1 :lat 1 :late 1 :lated 1 :latel -4 :latm 1 :latma 1 :lats -1 :latsc -1 :laufe -1 :lauft 1 :law -1
:law> -1 :lax 1 :lax> 1 :lay -1 :lay> -1 :layo -1 :layof -1 :lbo -2 :lbon -1 :lbone -1 :lbow -1 :lbow> -1 :lca 1 :ldh
-1 :ldho -1 :ldhoo -1 :ldi 1 :ldin 1 :lding 1 :ldn -1 :ldnt -1 :ldnt> -1 :leak 3 :leak> 2 :leaki 1 :lear 1 :lear> -1
:leare 1 :leave -1 :leb 2 :leba 1 :lebar 1 :lebe 1 :leben 1 :lect -1 :lectr -1 :lee 1 :lee> 1 :leed 3 :leedi 3 :leepy
1 :leg 1 :leg> -1 :legs 4 :legs> 4 :leme -3 :lemen -3 :len -1 :len> -1 :lench 1 :lenco -1 :lend -1 :lent> 1 :lenti -2
:lept 1 :lept> 1 :lers 1 :lers> 1 :les> -1 :less 1 :lest> -1 :let 1 :let> 1 :lete 2 :letel 1 :lets 1 :lets> 1 :lew -1
:lew> -1 :lex 1 :lex> 1 :ley -3 :ley> -4 :lgo -1 :lgo> -1 :lgum 1 :lgum> 1 :lha -1 :lha> -1 :lhe -1 :lhe> -1 :lho> -1
:lia 1 :lia> 1 :lic -1 :lica 1 :lick -1 :licky -2 :lid 1 :lid> 2 :lie -2 :lie> -1 :lieg -1 :liege -1 :lient -1 :lier 1
:lies -1 :lies> -1 :liev -1 :lieve -1 :lig 2 :ligh 3 :light 3 :limm 1 :limme 1 :limpi 1 :lin> -1 :lind 1 :line 1
:line> 1 :lined 1 :lines -1 :linf -1 :linfo -1 :link -2 :linke -1 :links -1 :lips 1 :lips> 1 :lir 1 :lire 1 :lire> 1
:lis 1 :lit> 2 :lite 1 :lite> 1 :liti -1 :litis -1 :litti 1 :littl -1 :liv -2 :live -2 :live> -3 :livi -1 :livin -1
:livio -1 :lix -2 :ll> 1 :llab 1 :llabl 1 :llar -1 :llar> -1 :lle -1 :lleg 1 :llen -1 :ller 1 :llers 1 :lles -2 :lles>
-1 :lli -1 :llow> 2 :llowe -3 :lly 1 :lly> 1 :lm> 1 :lmon -1 :lmon> -1 :loa 1 :load 1 :load> 1 :loc 2 :loca 1 :locke 1
:lod 1 :lof 1 :log 1 :loge 1 :logen 1 :logg 1 :logi -1 :logic -1 :loi -3 :loin -3 :loin> -3 :lomb 1 :lomba 1 :lon -1
:lon> -1 :lone -1 :lone> -1 :long> -2 :longa 1 :longe -1 :lood> 1 :loon> -1 :lope> 1 :loppy 1 :lops> -1 :loq 1 :loqu 1
:loque 1 :lor> -1 :lore -1 :lore> -1 :los> -2 :lose> -1 :loset 1 :losin -1 :lost 1 :lost> 1 :lot -1 :loth -1 :lothe -1
:lou -2 :lou> 1 :loud -4 :loud> -2 :loudy -1 :lour -1 :loure -1 :loves -1 :low -1 :lowe -1 :lowed -1 :lowee -1 :lower
-1 :lowin 1 :lowis -3 :lowk -2 :lowke -2 :lowl -1 :lowly -1 :lps -1 :lps> -1 :lri -1 :lrig -1 :lrigh -1 :lsau -1
:lsaul -1 :lse 1 :lse> 1 :lses 1 :lses> 1 :lsi 2 :lsin 2 :lsing 2 :lte 1 :lter 1 :lter> 1 :lterb 1 :ltr 1 :ltra 1 :lu>
-1 :luf 1 :luft 1 :luft> 1 :luid 2 :luid> 2 :luis -1 :luish -1 :lum -3 :lumn -1 :lumna -1 :lump -3 :lump> -2 :lums -1
:lumsy 1 :lunc 1 :lunch 1 :lund -2 :lundi -2 :lungs -1 :lur 3 :lurr 2 :lurri 2 :lut> 1 :luz 1 :luz> 1 :lva 1 :lva> 1
:lvic 1 :lvis -1 :lvis> -1 :lyi -2 :lyin -2 :lying -2 :lysi -1 :lysis -1 :mac 2 :mach 2 :mack 1 :macke 1 :mado 1 :mag
-1 :main 1 :maint 1 :mal -1 :mal> -1 :mally 1 :man 1 :manc 1 :manch 1 :manen -1 :manh 1 :manha 1 :manos -1 :manq -1
:manqu -1 :mao> 1 :marc -1 :march -1 :marf 1 :marfa 1 :marks 1 :marr -1 :mas> -1 :massa 1 :mat> -1 :mata 1 :mato -3
:matoi -1 :matte 1 :mb> 1 :mba 1 :mbar 1 :mbara 1 :mbarr -1 :mben -1 :mbent -1 :mbie 1 :mbien 1 :mble> -1 :mbli -1
:mblin -1 :mbn 1 :mbne 1 :mbnes 1 :mbr -1 :mbra -1 :mbre> -1 :mbs -1 :me> -1 :meas -1 :measu -1 :mece 1 :mecei 1
:media -1 :meg -1 :mega -1 :mega> -1 :mei -1 :mein> 1 :meine -2 :meio -2 :meio> -2 :mel -1 :mela -1 :melan -1 :mele 1
:melh -2 :melha -1 :melho -1 :mell -3 :mells -1 :melly -1 :melt 1 :men> 2 :ment> -1 :mento 1 :meo 2 :meon 1 :meone 1
:mer> -1 :merai -1 :merk 1 :mert 1 :merzt -1 :mesm -1 :mesmo -1 :mess 2 :messa 1 :mest -2 :meste -2 :meta 1 :metas 1
:metim -1 :metr 1 :metre 1 :mets 3 :mets> 3 :mfy -1 :mfy> -1 :mi> 1 :mia -1 :mia> -1 :mid> -1 :mida> 1 :mido 1 :midos
1 :midw -1 :midwi -1 :mien -1 :mig 1 :migr 1 :migra 1 :mild -1 :mild> -1 :mile 2 :mile> 2 :mily -1 :mily> -1 :min 1
:mina -2 :minar -2 :mind -1 :mind> -1 :ming 1 :mingo 1 :minu 3 :minut 4 :mira -1 :mis -3 :misa -2 :misa> -2 :miser -1
:miss -2 :misse -2 :mit> 1 :mitad -1 :miti -1 :mitin -1 :mitte -1 :mitts -2 :mm> 3 :mment -1 :mmer> -1 :mmu -1 :mmun
-1 :mmuno -1 :mmut -1 :mmute -1 :mmy 1 :mmy> 1 :mna -1 :mna> -1 :moa -1 :moan -1 :moani -1 :mob -1 :mobi -1 :mobil -1
:moin -1 :moins -1 :mok 1 :moke 1 :moker 1 :mole 1 :mole> 1 :molh 2 :molho 1 :moll -1 :molle -1 :momen 1 :momet -2
:mone 1 :mont -3 :monte -1 :month -3 :monto 1 :montr -2 :more -1 :more> -1 :mort> -2 :morti 1 :mot 2 :moto 4 :moto> 1
:motor 2 :mou 1 :moui 1 :mouil 1 :mous -2 :mouse -2 :mout 3 :mouth 3 :move 1 :movem -1 :movi -2 :mp> -1 :mpan 2 :mpane
1 :mpare -1 :mpec -1 :mped 1 :mped> 1 :mpf -2 :mpi 2 :mpin 3 :mping 2 :mpler -1 :mplet 1 :mpr 1 :mpre 1 :mpres 1 :mpri
1 :mprim 1 :mps 1 :mps> 1 :mpt 3 :mrw 1 :mrw> 1 :ms> -1 :mse -2 :msel 1 :mself 1 :mst -2 :mstr -1 :mstri -1 :msy 1
:msy> 1 :mth -1 :mug -1 :mugs -1 :mugs> -1 :mul 1 :mum -1 :mum> -1 :muno -1 :munos -1 :murd 1 :murde 1 :musc -1 :muscl
-1 :mut -1 :mute -1 :mute> -1 :mys 2 :myse 2 :mysel 2 :na> 1 :nach -1 :nach> -1 :nack 1 :nacke 2 :nad 1 :nada 1 :nada>
1 :nage> -1 :nagg -1 :naggi -1 :nai -1 :nai> -2 :nall -1 :nan> -1 :napp 1 :nar -2 :nar> -2 :narro -1 :nass -2 :nasst
-1 :nat -1 :nate -1 :nate> -1 :nati -1 :natin -1 :natu -1 :natur -1 :nau 1 :naus 1 :nause 1 :naz 1 :nbe 1 :nced -1
:nced> -1 :ncel 1 :ncer -2 :ncer> -1 :nces -1 :nces> -1 :nch> 1 :nche 1 :nche> 2 :nches -2 :nchy -2 :nchy> -2 :ncie -1
:nco 1 :nco> 1 :ncol -2 :ncol> -1 :ncolo -1 :ncon 4 :ncont 4 :ndai 1 :ndar> -1 :ndd -1 :ndda -1 :nddau -1 :nde 1 :nde>
1 :nded 1 :nded> 1 :ndel 1 :ndenw -1 :nder -1 :nder> -2 :nderc 1 :ndex -1 :ndex> -1 :ndi> -2 :ndig 1 :ndige 1 :ndle 1
:ndleb 1 :ndor 1 :ndr 1 :ndre 1 :ndred 1 :ndro 1 :nds -2 :nds> -2 :ndso -1 :ndson -1 :ndw -1 :ndwi 1 :ndwr -2 :ndwri
-2 :ndy -1 :ndyl -1 :ndyli -1 :ne> -1 :nec 2 :neck 2 :neck> 2 :neckl -1 :ned 1 :ned> 1 :nee -1 :nee> -5 :need 1 :nees
1 :nees> 1 :neez -1 :neeze -1 :nei 1 :neit 1 :neith 1 :nel -2 :nel> -1 :nem -1 :nem> -1 :nen> -1 :nentl -1 :ner 1
:nero 1 :nero> 1 :ners -1 :ners> -1 :nes> -3 :neste 1 :net 2 :nete 1 :neum 2 :neum> 2 :neur 1 :neury 1 :neve 1 :never
1 :new -1 :new> -1 :nexp -1 :nexpl -1 :nfa -1 :nfac -1 :nfach -1 :nfe -2 :nfec -3 :nfecc -1 :nfect -2 :nfilt 1 :nfl -3
:nfle -1 :nfle> -3 :nfom -1 :nfoma -1 :nfu 2 :nfus 2 :nfuse 3 :ng> 1 :ngal -1 :ngalo -1 :nganc -1 :ngar 1 :ngar> 1
:nge -1 :nger -3 :nger> -1 :ngers -2 :ngk 1 :ngko 1 :ngkok 1 :ngl 1 :ngle -1 :ngle> -1 :ngly 2 :ngly> 2 :ngo 2 :ngo> 2
:ngr 1 :ngre 1 :ngre> 1 :ngs -2 :ngs> -2 :ngth -1 :ngue 1 :ngue> 1 :nha 1 :nhas 1 :nhas> 1 :nhe -1 :ni> -1 :nia -1
:nia> -1 :nice -2 :nice> -1 :nicel -1 :nich 1 :nicht 2 :nicke 1 :nie -1 :nier -3 :nier> -2 :nies -1 :nig -1 :nigh -1
:night -1 :nine 1 :nine> 1 :nings -1 :nip 1 :nipe 1 :niper 1 :nis 1 :nis> 1 :nish> 2 :niso -2 :nisol -1 :nison -1
:nita 1 :nital 1 :nje 3 :njec 3 :nject 3 :nke> -1 :nkel -1 :nkil 1 :nkill 1 :nkis 1 :nkish 1 :nkl -2 :nkle -2 :nkle>
-1 :nkr -1 :nky -2 :nky> -1 :nkyl -1 :nkylo -1 :nless 1 :nlic 1 :nlich 1 :nna 1 :nne 1 :nnel -1 :nnel> -1 :nner 1
:nner> 1 :nners -1 :nnu 1 :nnue 1 :nnue> 1 :nny 2 :nny> 2 :nod -2 :nod> -3 :noit -1 :noite -1 :nom -2 :noma -1 :non>
-2 :none 2 :nones 1 :nonse 1 :nonst -1 :nor -1 :nore -1 :nore> -1 :norme -1 :nos -1 :nos> -1 :nosu -1 :nosup -1 :nou>
-4 :now 1 :now> 1 :nowh 1 :nowhe 1 :nows -1 :nows> -1 :nqu -1 :nque -1 :nque> -1 :nqui -1 :nre 1 :nrea 1 :nreal 1 :ns>
-1 :nsa 1 :nsen 1 :nsens 1 :nser> -1 :nspir 2 :nst 1 :nst> 1 :nsta -2 :nstai -1 :nstan -2 :nsti 1 :nstip 1 :nsto -1
:nstop -1 :nsur -1 :nsura -1 :nt> 1 :ntada -1 :ntag 1 :ntag> 1 :ntas 1 :nte> -1 :ntea -2 :nteay -2 :nted 4 :nted> 4
:nten 5 :nten> 1 :ntena 1 :ntenc 1 :nth -2 :nths -2 :nths> -2 :ntib -1 :ntibi -1 :ntima 1 :ntime -1 :ntine 2 :ntinh 1
:ntinu -3 :ntl -2 :ntle -1 :ntles -1 :ntly -1 :ntly> -1 :nton 1 :nton> 2 :ntonc -2 :ntr 3 :ntra 2 :ntrac 1 :ntre> 1
:ntro 2 :ntrol 2 :ntura 1 :nty -1 :nty> -1 :nu> -1 :nua -1 :nub 1 :nuc 1 :nuca 2 :nuca> 2 :nue -1 :nuev -1 :nuevo -1
:nui -1 :nuit -1 :num 2 :num> 1 :numb 2 :numb> 2 :numbn 1 :nun 1 :nun> 1 :nuo -2 :nuq 2 :nuqu 2 :nuque 2 :nur> -1 :nus
1 :nus> 1 :nut 4 :nute 3 :nutes 3 :nwi -1 :nwir -1 :nwirb -1 :nyt -1 :nyth -1 :nythi -1 :nze -1 :nze> -1 :oad 2 :oad>
2 :oak> -1 :oan -1 :oani -1 :oanin -1 :oars 1 :oarse 1 :oas 1 :oast 1 :obil -1 :obile -1 :obl 1 :oble 1 :oblem 1 :obs
-3 :obs> -3 :oca 2 :oca> 1 :oce -1 :oche> 1 :ochen -1 :ocht 1 :ocht> 1 :ocke 1 :ocked 1 :oct -1 :octo -1 :octob -1
:octor -1 :od> -1 :oda 2 :oda> -1 :oday 3 :oday> 3 :odb 2 :odby 2 :odbye 2 :oddl -1 :oddle -2 :odg -1 :odgk -1 :odgki
-1 :odgy -1 :odgy> -1 :odi -1 :odil -2 :odill -2 :ody 1 :ody> 1 :oe> -5 :oel -1 :oelh -1 :oelho -1 :oes -1 :oesn -1
:oesnt -1 :of> 2 :ofe -1 :ofen -1 :offs -1 :ofo -1 :ofon -1 :ofond -1 :ofte -4 :often -4 :og> -2 :ogen 1 :ogen> 1 :ogi
-1 :ogic -1 :ogo 2 :ogo> 1 :ogr -1 :ogra -1 :ogram -1 :ogs -1 :ogs> -1 :ohn -1 :ohn> -2 :ohne> -1 :oic 1 :oice 1
:oice> 1 :oid -2 :oide> -1 :oids -3 :oids> -3 :oigt 1 :oigt> 1 :oil> -1 :oile 1 :oiled 1 :oilet 1 :oin> -2 :oine 2
:oined 2 :oing 1 :oing> 1 :oins -2 :oins> -2 :oint -2 :oint> -2 :oit> -1 :oites -1 :oitr 2 :oitri 2 :oja -1 :oja> -1
:oje 1 :oje> 1 :ok> 1 :oka -1 :okay -1 :okay> -1 :oke 2 :oke> 4 :oken -1 :oken> -1 :oker 1 :oker> 1 :ol> 1 :ola -1
:ola> -1 :olad 1 :olc -1 :olch -1 :ole 1 :ole> 2 :olent 1 :olic -2 :olick -2 :olid 1 :ollab 1 :ollar -1 :olled 2
:olleg 1 :ollet -2 :ollo 1 :ollow 2 :olls -1 :olls> -1 :olo -2 :olog -1 :ologi -1 :olon -1 :olon> -1 :olone -1 :ols -1
:olt -2 :olt> -2 :olta -1 :olu -1 :olum -1 :olumn -1 :oma -1 :oma> -1 :oman 1 :oman> 1 :omba 1 :ombar 2 :omben -1
:ombo -1 :ombo> -1 :ombr -1 :ome> -1 :omece 1 :omen 1 :oment 1 :omeo 1 :omeon 1 :omes 1 :omes> 1 :omet -1 :omete -1
:ometi -1 :ometr -1 :omf -1 :omfy -1 :omfy> -1 :omiti -1 :ommu -1 :ommut -1 :omp 1 :ompan 2 :omple 1 :ompr 2 :ompre 1
:ompri 1 :onate -1 :onco -1 :oncol -1 :ond> -1 :onde -1 :onder -1 :ondy -1 :ondyl -1 :one -1 :oned 1 :oned> 1 :ones -2
:ones> -2 :onf 1 :onfl -2 :onfle -2 :onfu 3 :onfus 3 :ong> -1 :onga 1 :ongar 1 :onge -2 :onger -2 :oni 2 :onig 3
:onigh 3 :onn 3 :onna 1 :onne 1 :onnu 1 :onnue 1 :ons 1 :onse 1 :onsen 1 :onsta -2 :onsti 1 :onsto -1 :ont 1 :onte -1
:onte> -1 :onth -3 :onth> -1 :onths -2 :onto 2 :onto> 1 :onton 1 :ontr 1 :ontra 1 :ontre -2 :ontro 2 :oo> 1 :oob -1
:ooc 1 :ooch 1 :ooch> 1 :oodb 2 :oodby 2 :oof 2 :oof> 2 :oom 1 :oom> 1 :oon -1 :oon> -1 :oop 1 :ooped 1 :oopi 1 :oopin
1 :oor -1 :oor> -1 :oors 1 :oors> 1 :oose> 1 :oosen -1 :oosh 2 :ooshi 1 :oot -1 :oot> -4 :oote 3 :ooter 2 :ooth -1
:ooth> -1 :oov -1 :oove -1 :oover -1 :ooz 1 :opa 1 :opat 1 :opath 1 :opec -2 :opeco -1 :oped 1 :oped> 1 :opel -1
:opele -1 :open> 1 :opene -2 :oper> -1 :opera -1 :operl 1 :opfs 1 :opfsc 1 :opier 1 :ople -1 :ople> -1 :opo -2 :opor
-3 :oporo -3 :oppel 1 :oppi -2 :oppin -2 :oppy 1 :oppy> 1 :oprac 1 :oprat -1 :oqu 1 :oque 1 :oque> 1 :or> -1 :ora> 1
:orac -2 :oraci -2 :orbi 1 :orbik 1 :orce -1 :orce> -1 :orda -1 :orda> -1 :ordi -1 :ordin -1 :ords 4 :ords> 4 :ore -2
:ore> -1 :orea -3 :orear -3 :ored -2 :ored> -2 :org -1 :orgo -2 :orgot -2 :ori -1 :orias -1 :orki 1 :orkin 1 :orme> -1
:ormen 1 :ormi> 1 :ormid 1 :ormig 1 :ormir -4 :ormo 1 :ormon 1 :oro -4 :oros -5 :orose -1 :orosi -2 :orq 1 :orqu 1
:orque 1 :orr 1 :orre 1 :orry 1 :orry> 1 :ors 1 :ors> 4 :orter -1 :orth 1 :orti> 1 :ortif 1 :ory -1 :ory> -1 :osen -1
:oseni -2 :oset 1 :oset> 1 :osh 2 :oshi 1 :oshin 1 :osi -2 :osin -1 :osing -1 :osis -1 :osis> -1 :oss -1 :oss> -1
:ossa -1 :ossa> -1 :osse -1 :osso 2 :osso> 2 :ost 1 :ostat 1 :oste -2 :osteo -1 :osu -1 :osup -1 :osupp -1 :ot> -1
:otat -2 :otati -1 :otato -1 :otc 2 :otch 2 :otch> 2 :ote 2 :oter 3 :oter> 2 :oth> 2 :othe -1 :othes -2 :oti -1 :otic
-1 :otic> -1 :oto 2 :oto> 1 :otor 2 :otorb 1 :otorw 1 :ots 2 :ots> 2 :otte -4 :otten -2 :otti 3 :ottin 3 :ottl 2
:ottle 2 :otto 1 :otton 1 :otu 1 :otum 1 :otum> 1 :ouc -1 :ouch -1 :ouch> -1 :oud -2 :oud> -2 :oudy -1 :oudy> -1
:ouffl 1 :ouffr -2 :ouges 1 :ought -1 :ouil 1 :ouill 1 :ouldn -1 :oule 1 :oule> 1 :oulou -1 :our 1 :ourde -1 :oureu -1
:ouri 2 :ourin 1 :ourt 1 :out> 1 :oute -1 :outer -2 :outh 3 :outh> 3 :outr -1 :outra -1 :outs -2 :outsi -1 :ove> 1
:ovem -1 :oveme -1 :oven -1 :oven> -1 :over> -1 :overd 2 :overi -1 :ovi -1 :ovid 1 :ovid> 1 :ow> 1 :owa -1 :owee -1
:oween -1 :owel 1 :owel> 1 :owels 1 :owh 1 :owhe 1 :owher 1 :owin 1 :owis -3 :owish -3 :owk -2 :owke -2 :owkey -2 :owl
-1 :owly -1 :owly> -1 :own> 1 :owns -1 :ownst -1 :ows> -2 :owsy 1 :owsy> 1 :oxa 1 :oxas 1 :oxas> 1 :oy> 1 :oze 1 :pac
-1 :pace -4 :pace> -4 :pack 1 :packe 1 :pad -1 :pad> -1 :pads 2 :pads> 2 :paink 1 :paire -1 :pal> 1 :pane 1 :paner 1
:pant -1 :pap 3 :papa 1 :papa> 1 :papi 1 :papie 1 :par 1 :par> -2 :para> -1 :pared -1 :parei 1 :park 1 :parke 1 :paro
1 :paro> 1 :part 1 :parto 1 :pas 2 :pasm> 2 :pass 5 :pass> 2 :passe 3 :passi 1 :past -1 :past> -1 :patc -1 :patch -1
:pate 1 :pated 1 :path 1 :path> 1 :pau 1 :pav -2 :pave -2 :peace -1 :peak 1 :pear -1 :pear> -1 :pech 2 :pecho 4 :peco
-1 :pect -2 :pecti -2 :peda -1 :pedal -1 :pee 2 :pee> 1 :peec 2 :peech 2 :peed 2 :peed> 2 :peg> -1 :pei 3 :peit 2
:peito 2 :pele -1 :peles -1 :pelt 1 :pelt> 1 :pen 1 :pener -1 :penis 1 :pent 3 :pente 1 :peop -1 :peopl -1 :pera -1
:perat -1 :perc -1 :perdi -1 :perf -1 :perfe -1 :peri 3 :perin 2 :perl 1 :perly 1 :perm -1 :permo -1 :pero -1 :pers 1
:perso 1 :pert 1 :perte 1 :pet -1 :pet> -1 :peux 1 :peux> 1 :pez 1 :peza 1 :pfs 1 :pfsc 1 :pfsch 1 :phi 1 :phin 1 :pho
-1 :phon -1 :phone -1 :pic -1 :pick -1 :pick> -3 :pidu 3 :pidur 3 :pied -1 :pied> -3 :pieds 1 :piern 1 :pig> -1 :pil 1
:pil> 3 :pill> -3 :pills 5 :pine -2 :pine> -2 :pink -1 :pink> -1 :pinki 1 :pinky -2 :pinn 2 :pinni 1 :piro 1 :piro> 1
:pis 1 :pis> 1 :pisse 1 :pla 1 :plac -1 :place -1 :plai -1 :plain -1 :plan 1 :plane -3 :plank 1 :plann 2 :plash 1
:plet 1 :plete 1 :pli 1 :plit 1 :plitt 1 :plos 1 :plosi 1 :po> 1 :poc 1 :poch 1 :pocht 1 :pod 1 :poi -1 :poin -1
:point -1 :pois -1 :poit 2 :poitr 2 :poli 1 :pon -1 :pondy -1 :pont -2 :ponta -1 :poo 4 :poo> 3 :pop> -1 :popp 1
:poppe 1 :por 2 :por> 1 :poro -5 :poros -5 :porq 1 :porqu 1 :port 1 :pose -1 :pose> -1 :posso 1 :pot> -2 :pots 1
:pots> 1 :pott 3 :potti 3 :pour> -1 :pouri 1 :ppe> -1 :ppea -1 :ppear -1 :ppel 1 :ppelt 1 :ppen 2 :ppene 2 :ppeni 1
:ppers 1 :ppi -1 :ppie -1 :ppier -1 :ppin> -1 :ppo -1 :ppos -2 :ppose -3 :ppre -2 :ppres -2 :pra -1 :prac 1 :pract 1
:prat -1 :prati -1 :prea 1 :pread 1 :pred -2 :predn -2 :prega 1 :pres 1 :pres> -1 :press 1 :pri 1 :prig 1 :prigh 1
:prim 3 :primi 1 :prin -1 :pring -2 :prit 1 :pritz 1 :priv 2 :priva 2 :prob 1 :probl 1 :prof -1 :profo -1 :prog -1
:progr -1 :pros 1 :prost 1 :ps> -2 :psa -2 :psa> -2 :pse 2 :psed 3 :psed> 3 :psin -1 :psing -1 :pso -1 :psor -1 :psori
-1 :pst -3 :psta -1 :pstai -1 :pte -1 :ptem -3 :ptemb -3 :pto -1 :ptoe -1 :ptoe> -1 :ptoes -1 :pued -1 :puff> 1 :puffi
3 :puffy -1 :puk -1 :puki -1 :pukin -1 :pul -1 :pull -2 :pull> -2 :pulm -1 :pulmo -1 :puls 4 :pulsa 1 :pulse 1 :pulsi
2 :pum 1 :pump 1 :pumps 1 :pup 2 :pupi 3 :pupil 3 :pur 1 :purp 1 :purpl 1 :pus> -1 :putti 1 :qua -1 :quan -1 :quand -1
:quat -1 :que 1 :que> 1 :quea 1 :queas 1 :quen> 1 :quent -1 :quer -1 :quier -1 :quiet 3 :quil> 2 :quilo -2 :quin -2
:quite 1 :rab 1 :raba 1 :rach 4 :racht 1 :raci -1 :racic -2 :rack -1 :racti 1 :racto 1 :ractu -1 :rade -1 :rade> -1
:radio -1 :rag> -1 :rage 1 :ragil -1 :rags 1 :rags> 1 :rain> 2 :raine -1 :rais -1 :raise -1 :ral> 2 :ramat -1 :rame -2
:rame> -1 :rames -1 :ramp 1 :rampi 1 :ramps 4 :rance -1 :randd -1 :rands -1 :rang 2 :range 1 :rant -1 :rapi -1 :rapid
-1 :rapo 1 :rapo> 1 :rar 1 :rar> 1 :ras 4 :ras> 2 :rash 4 :rash> 3 :raso 1 :raso> 1 :rass -1 :rati -2 :ratio -2 :rato
1 :rato> 1 :rau 1 :rauc 1 :rauch 1 :rauf 1 :rava -2 :rave 2 :raver 1 :raw 2 :rawe 1 :rawer 1 :rawl 1 :rawl> 1 :raz 1
:raza 1 :razad 1 :razor -1 :rb> -2 :rbel -1 :rbels -1 :rbi 1 :rbik 1 :rbike 1 :rbl 1 :rbla 1 :rblat 1 :rcar 1 :rce> -1
:rch -1 :rche -1 :rche> -1 :rchi 1 :rco> -3 :rday 1 :rday> 1 :rde -2 :rden -2 :rden> -2 :rdina -1 :rdl -1 :rdle -1
:rdle> -1 :rdo> -1 :rdos 2 :rdose 2 :rds 2 :rds> 2 :rea 1 :reach 1 :reakf 1 :reaks -1 :reaky -1 :ream 2 :ream> 1
:rear> 2 :rearm -3 :reaso -2 :reat 1 :reat> -1 :reate -2 :reath 5 :reatm -1 :reau 1 :reau> 1 :rebs -1 :rebs> -1 :rec
-1 :receu -2 :rech -5 :reche -3 :recho -1 :recht -2 :recov 1 :rect 2 :recti 1 :recur -1 :red -2 :red> -2 :redi 1
:redi> 1 :redn -2 :redni -2 :redr -1 :redre -1 :reen 1 :reen> 1 :refo -1 :rega 1 :regan 1 :regge -1 :reggo 1 :regi 1
:regio 1 :regne -1 :regu 1 :regul 1 :reh 1 :rei> -1 :rein> -2 :reins 1 :reita 1 :reito -3 :rej -1 :rela 1 :relat 1
:relax 1 :relen -1 :reli -1 :relie -1 :reme 1 :remis -1 :remo -1 :remov -1 :reng -2 :rengt -1 :rep -1 :repa -1 :repai
-1 :repe 1 :repen 1 :repl -2 :repla -2 :repo 1 :resb -1 :resba -1 :ressu 1 :resti -1 :reta 1 :rete 1 :reth 1 :rethl 1
:reti -3 :retir -3 :reto -1 :retur -1 :reux -1 :reux> -1 :reuz> -1 :revi -1 :revio -1 :rew> 1 :rey 2 :rey> 2 :rfa 1
:rfan 1 :rfan> 1 :rfe -1 :rfec -1 :rfect -1 :rfi -1 :rfin -1 :rfing -1 :rga -1 :rga> -1 :rge -2 :rgeo -1 :rgeon -1
:rger -1 :rger> -1 :rgery -1 :rges -1 :rgi -1 :rgic -1 :rgica -1 :rgo -1 :rgot -2 :rgot> -1 :rhe -1 :rheu -1 :rheum -1
:ri> -1 :ria -2 :ria> -1 :rian -1 :rian> -1 :rias -1 :riasi -1 :rib> -3 :ribb 2 :ribbl 2 :ribs -1 :ribs> -1 :rici -1
:ricit -1 :rico -1 :ricos -1 :ridg 1 :ridge 1 :rien> 1 :rifti 1 :rige -1 :rigi 1 :rigid 1 :rigo 3 :rigor 2 :ril> -1
:rime -1 :rimes -2 :rimi 1 :rimid 1 :rin 1 :rinal 1 :rine 1 :riner 1 :rineu 2 :ring> 1 :rings -1 :rinte 1 :rio 1 :rio>
2 :rip -1 :rip> -2 :ripl 1 :riple 1 :rippe -2 :rippi 1 :rir> -2 :rire 1 :rire> 1 :ris -1 :rish -1 :rish> -1 :riss 1
:rist> -2 :rit> 1 :riti -3 :ritin -3 :ritis -1 :ritt -1 :ritte 1 :rittl -3 :ritz 1 :ritze 1 :riv 1 :riva 2 :rivat 2
:rki 1 :rkin 1 :rking 1 :rkl 1 :rks> 1 :rky -1 :rky> -1 :rla 1 :rle -1 :rley -2 :rley> -2 :rlic -1 :rlich -1 :rlo> 1
:rmal> -1 :rmall 1 :rman -1 :rmane -1 :rmel -1 :rmelh -1 :rmen 1 :rment 1 :rmer -2 :rmer> -1 :rmi> 1 :rmid 1 :rmida 1
:rmig 1 :rmir -4 :rmir> -4 :rmo -1 :rmob -1 :rmobi -1 :rmom -2 :rmome -2 :rmon 1 :rmone 1 :rms -1 :rms> -1 :rnat -1
:rnati -1 :rnd -1 :rnd> -1 :rns -3 :rns> -3 :rnum 1 :rnum> 1 :ro> 1 :roa 1 :road 1 :road> 1 :roat> 2 :robl 1 :roble 1
:roce -1 :rock 1 :rock> 1 :rod -2 :rodi -2 :rodil -2 :rof -1 :rofo -1 :rofon -1 :rogr -1 :rogra -1 :roh -2 :rohn -2
:rohn> -1 :roi -1 :roid -1 :roids -3 :roit> -1 :roj -1 :roja -1 :roja> -1 :rol> 2 :rola 1 :rolla 1 :rolle 1 :rolls -1
:ronat -1 :ronge -1 :ront 2 :ront> 2 :roo 4 :roof 2 :roof> 2 :room 1 :room> 1 :roop 2 :roopi 2 :root> -1 :rope 1
:rope> 3 :ropec -2 :ropi -1 :ropie -1 :ropp -1 :roppi -2 :ropr 1 :ropra 1 :rosi -3 :rosis -3 :ross -1 :rossa -1 :rost
1 :rosta 1 :rot -1 :rot> -2 :rota -2 :rotat -2 :rotc 2 :rotch 2 :roth -1 :rothe -1 :rott -2 :rotte -1 :rotu 1 :rotum 1
:rou> -1 :roug -1 :rough -1 :rowi -1 :rowin -1 :rown 1 :rown> 1 :rowsy 1 :rox 1 :roxa 1 :roxas 1 :rp> -1 :rpa 1 :rpe
-2 :rpet -2 :rpet> -1 :rpl 1 :rra 1 :rran 2 :rrang 2 :rrass -1 :rre> 1 :rreg 1 :rren -1 :rrent -1 :rri 1 :rrig 1
:rriga 1 :rro> 1 :rrowi -1 :rry 1 :rry> 1 :rs> 1 :rsc 1 :rsch 1 :rsche 1 :rse 1 :rse> 1 :rsel 1 :rself 1 :rsi -1 :rsio
-3 :rsion -3 :rso 1 :rson 1 :rst 1 :rsti 2 :rstin 2 :rt> 1 :rtai 1 :rtain 1 :rteb -1 :rtebr -1 :rten 1 :rth -2 :rth>
-2 :rthr -1 :rthri -1 :rti> 1 :rtif 1 :rtifi 1 :rtigo 1 :rtir -1 :rtiso -2 :rubb 1 :rubbe 2 :rubbi -1 :ruck> 2 :rucke
-1 :rug 1 :rug> 1 :rugb 1 :rugby 1 :run -1 :runs -1 :runs> -1 :rup -1 :rus 2 :rush 3 :rushi 2 :rust 1 :rust> 1 :rut -1
:ruts -2 :rutsc -2 :rve> 1 :rviv -1 :rvivo -1 :rw> 1 :ryo -1 :ryon -1 :ryone -1 :rys 1 :rysm 1 :rysm> 1 :rzen 1 :rzen>
1 :sa> -1 :saco 1 :saco> 1 :sacr -1 :sacru -1 :sad 1 :sadd 2 :saddl 2 :saf -1 :safe -1 :safe> -1 :sag 2 :sage 2 :sage>
1 :sale> -1 :sam -1 :same -1 :same> -2 :sanc -1 :sance -1 :sang 2 :sangr 1 :sap -1 :sapp -1 :sappe -1 :sar 1 :sas -1
:sat 1 :saul -1 :saule -1 :sav 1 :save 1 :saved 2 :sbal -1 :sc> 1 :scaf 1 :scaff 1 :scale 1 :scan -1 :scans -1 :scap 2
:scar -2 :scar> 1 :scary -1 :sce -2 :scec -1 :scect -1 :scen -1 :scend -1 :sces -3 :scess -3 :sceu 1 :sceu> 1 :sch 1
:schar -1 :schic 1 :scho 1 :schon 1 :scht -2 :scht> -2 :schul 1 :schw 1 :schwa 1 :schwe 1 :scl -1 :scle -1 :scle> -1
:scoo 2 :scoot 2 :scor -1 :score -2 :scr 2 :scre 2 :screa 1 :scree 1 :scrib -2 :scro 1 :scrot 1 :scru 1 :scrum 1 :scuf
-1 :scuff -1 :sda 1 :sday 1 :sday> 1 :se> 1 :sea 1 :seat> 1 :sect -3 :secti -3 :sed 1 :sed> 1 :see 1 :seei 3 :seein 3
:seem -1 :seems -1 :seh 1 :sel 3 :self 3 :self> 3 :sem 1 :sem> 1 :send -1 :sends -2 :seni -3 :senin -3 :sens 1 :sens>
1 :sente 1 :sep -1 :sept -2 :septe -3 :serl -2 :ses -1 :ses> -1 :seule -1 :seur -1 :seven -2 :sex 1 :sex> 2 :sey -4
:sha 1 :shak 2 :shaki 3 :shaky -1 :shal 2 :shall 2 :shar -1 :sharp -1 :shat> 1 :she 1 :shes 1 :shes> 1 :shi -1 :shin>
-4 :shing 2 :shiny -2 :shir -1 :shirt -1 :shiv -1 :shive -1 :shoc -3 :shock -3 :shoe -1 :shoe> -2 :shot 1 :shot> 1
:shr -2 :shru -2 :shrun -2 :shud -1 :shud> -1 :shuf -1 :shuff -1 :sic 1 :sick 1 :sick> 1 :sid -1 :side -1 :side> -2
:sided 1 :sides 1 :sien -1 :sient -1 :sier -1 :sier> -3 :sig -1 :sigh 1 :sight 1 :sign -2 :sign> -1 :signa -1 :signe
-1 :sigo -1 :sigo> -1 :sima 1 :sima> 1 :sind 1 :sind> 1 :singl -3 :sint 1 :sir 1 :sir> 1 :sis -2 :sis> -3 :site 1
:site> 1 :siti 1 :sitz 1 :six -2 :six> -2 :sixte -1 :siz -2 :size -2 :size> -1 :sizes -1 :ski -1 :skid 1 :skin -1
:sking -1 :skip -1 :skip> -1 :sla 1 :slap 1 :slap> 1 :slaps -1 :slep 1 :slept 1 :sli -1 :slin -1 :sling -1 :slip -1
:slipp -1 :slop 1 :slope 1 :slowl -1 :slu 2 :slur 2 :slurr 2 :sly 1 :sly> 1 :sm> 2 :smac 1 :smack 1 :sme -1 :smel -1
:smell -3 :smi 2 :smil 2 :smile 2 :smo> -2 :smok 1 :smoke 1 :sms -1 :sms> -1 :sne -1 :snee -1 :sneez -1 :sni 1 :snip 1
:snipe 1 :so> 1 :soak> -1 :sock> -1 :soil 1 :soile 1 :sol -2 :solo -1 :solon -1 :some> -1 :someo 1 :sone -3 :sone> -2
:sonn 1 :sons 1 :sons> 1 :sont -2 :sont> -2 :soo -1 :soon -1 :soon> -1 :sore -1 :sore> -1 :sori -1 :soria -1 :sorr 1
:sorry 1 :sou> -2 :soz 1 :sp> -4 :spac -1 :space -1 :spar 1 :spe 1 :spea 1 :speak 1 :spee 2 :speec 2 :spill -1 :spin
-1 :spine -2 :spinn 1 :spir 1 :spiro 1 :spit -1 :spl 1 :spli 1 :split 1 :spon -1 :spond -2 :spot> -2 :spots 1 :spott 3
:spra 1 :spray 1 :spre 1 :sprea 1 :sprin -1 :sprit 1 :spu 1 :spur 1 :ss> -1 :ssag 2 :ssage 2 :ssan -1 :ssen -1 :ssen>
-1 :sser -2 :sseur -1 :ssi> 1 :ssie 1 :ssin> -1 :sso 2 :sso> 1 :sson 1 :ssons 1 :ssu 1 :ssue> 1 :ssus 1 :ssus> 1 :st>
1 :sta 1 :sta> 1 :stabl -2 :stac 1 :stag> -1 :stagg 1 :stai -1 :stair -1 :stant -2 :star> -2 :start 1 :stati 1 :stb 2
:stbo 2 :stbon 2 :ste -1 :stea -1 :stead -1 :stec 1 :stel -1 :sten -1 :sten> -3 :steo -1 :steop -1 :step -1 :step> -1
:stepp -1 :ster> -1 :stesi 1 :stic 1 :stick -1 :stif -1 :stiff -1 :still 1 :stim 1 :stin -2 :sting -3 :stion 1 :stip 1
:stipa 1 :stiro 1 :stit -1 :stiti -1 :sto 1 :sto> 1 :stoc 1 :stock 1 :ston -2 :stone -2 :stood 1 :stoop -1 :stop 1
:stop> 1 :stops 1 :story -1 :stou 1 :stou> 1 :stra 1 :stran 1 :stren -1 :strip -1 :strok 1 :strom -1 :stu -1 :stuc -1
:stuck -1 :stum -1 :stumb -1 :stun 1 :stund 1 :sty 1 :sua 1 :subi 1 :sud 2 :sudd 2 :sudde 2 :sue> 1 :sui> 1 :suit -2
:suit> -1 :sum -2 :summ -2 :summe -2 :supp -1 :suppo -1 :sur> 1 :sura -2 :suran -1 :sure -1 :surg -1 :surge -2 :surgi
-1 :surv -1 :survi -1 :swal 3 :swall 3 :swap> -1 :swea 1 :sweat 1 :swel -1 :swell -1 :sy> 1 :tab 1 :tac 2 :tack 2
:tackl 1 :tad> -1 :tada -1 :tada> -1 :tagg 1 :tagge 1 :tai -1 :tail -1 :tailb -1 :tain 2 :tain> 1 :taint 1 :tair -1
:tair> 1 :tairs -1 :tait 1 :tait> 1 :take 1 :take> 1 :tal 3 :talk 3 :talki 4 :tals 1 :tals> 1 :tambi 1 :tand> 1 :tant
-1 :tant> -1 :tantl -1 :tanto 1 :tarde 1 :taria -1 :tart 1 :tart> 1 :tarts 1 :tas 1 :tass -2 :tasse -2 :tast 3 :tasta
1 :tata -1 :tata> -1 :tato -1 :tator -1 :tau 4 :taub 2 :taub> 2 :tav 1 :tava 1 :tava> 1 :tba -1 :tbe 1 :tbh -1 :tbh>
-1 :tbo 1 :tbon 2 :tbone 2 :tch -1 :tche -2 :tches -1 :tchi -1 :tchin -1 :td> -1 :tead -1 :teady -1 :tear 1 :teari 2
:teay -2 :teaye -2 :teb -3 :tebr -1 :tebra -1 :tec 1 :tech 1 :teet 1 :teeth 1 :teif> -2 :teife 1 :tele 1 :tell> 2
:telle -3 :tely -1 :tely> -1 :tem -1 :tem> -1 :temb -3 :tembe -1 :teme 1 :temen 1 :ten> -2 :tena 1 :tenan 1 :tenc 1
:tence 1 :tende -4 :tends 1 :tene 1 :tened 1 :teng 1 :tengo 1 :teni 1 :tenin 2 :tens> -1 :tent 2 :tent> 1 :teo -2
:teop -1 :teopa 1 :teope -1 :teopo -2 :tep -1 :tep> -1 :tepp -2 :teppi -1 :ter> -1 :tera 1 :terb 1 :terbl 1 :terfi -1
:term -1 :term> -1 :terna -1 :terre -1 :terri 1 :ters 5 :ters> 5 :tes 1 :tesi 1 :tesia 1 :tev -1 :teve -1 :tever -1
:texte 1 :tfu -1 :tful -1 :tful> -1 :than -1 :than> -3 :thats 1 :thea 1 :thead 1 :them 1 :them> 1 :then 1 :then> 1
:ther 1 :ther> 1 :there 1 :therm -2 :thers -1 :thes -1 :thes> -1 :thet 1 :theyd -1 :thic 1 :thick 1 :thig -1 :thigh -1
:thin> -5 :thinn -1 :this 1 :this> 1 :thl 4 :thle 4 :thles 4 :thm -1 :thma -1 :tho> 1 :thor -1 :thora -1 :thou -1
:thre -1 :threa -2 :three -1 :threw 1 :thri -2 :thrit -1 :throa 2 :throu -1 :throw 1 :ths -2 :ths> -2 :thum -2 :thumb
-4 :thy -2 :thyr -1 :thyro -1 :tib -1 :tibi -1 :tibio -1 :ticht -1 :tick> -1 :tie -1 :tien -1 :tient -1 :tif -1 :tiff
-1 :tiff> -1 :tifi 1 :tifie 1 :tigo 1 :tigo> 1 :tik -1 :tike -1 :tiker -1 :tile -2 :tiles -2 :till 1 :till> 1 :times
-1 :timet -1 :tine 1 :tinen 2 :ting 1 :ting> 1 :tingi -3 :tingl 1 :tings -2 :tinu -3 :tinuo -2 :tiny 1 :tiny> 1 :tip>
1 :tipa 1 :tipat 1 :tippe 1 :tips -1 :tips> -1 :tipt -1 :tipto -1 :tir -3 :tira -1 :tiran -1 :tire -2 :tired -2 :tiro>
1 :tis> -2 :tiso -2 :tison -2 :tiss 1 :tit -2 :tit> -1 :titi -1 :titis -1 :tiv -1 :tive -1 :tive> -1 :tives -1 :tle -1
:tle> -1 :tma 1 :tmat 1 :tmate 1 :tmi 1 :tmi> 1 :tmr 1 :tmrw 1 :tmrw> 1 :tne 1 :tnes 1 :tness 1 :tni -1 :tnin -1
:tning -1 :to> 1 :tob -1 :tobe -1 :tober -1 :toc 1 :tock 1 :toda 1 :toda> -1 :today 3 :todd -2 :toddl -2 :todo -1
:todo> -1 :toe -6 :toe> -3 :toes -4 :toes> -4 :toid -1 :toid> -1 :toil 1 :toile 1 :tol -1 :ton 1 :ton> 1 :tonc -2
:tonce -2 :tone -2 :tone> -2 :toni 3 :tonig 3 :tonn 1 :tonne 1 :tont 1 :too 1 :too> 1 :tood 1 :tood> 1 :took 2 :took>
2 :toop -1 :toot -1 :tooth -1 :top 2 :top> 2 :tops 1 :tops> 1 :torbi 1 :torc 1 :tore 1 :tore> 1 :torw 1 :torwa 1 :tory
-1 :tory> -1 :tos> 1 :tose -2 :tou> 2 :touc -1 :touch -1 :tout 1 :tout> 1 :tra 1 :tra> -2 :trac 1 :tract 1 :trai 1
:train 1 :trapo 1 :trar 1 :tras> 1 :trave 1 :trea -2 :treat -2 :tree 1 :tree> 1 :tren -1 :treng -1 :tres 1 :tres> 1
:tri -2 :trici -1 :trim -2 :trime -2 :trine 2 :trip -3 :trip> -3 :tripl 1 :tripp -4 :troc -2 :trok 1 :troke 1 :trol> 2
:trom -1 :trop -1 :trop> 1 :trope -2 :tropi -1 :try> 1 :tsc -2 :tsch -2 :tscht -2 :tsi -1 :tsid -1 :tside -1 :tte -1
:tte> -1 :tted -1 :tted> -1 :ttend 1 :ttens -1 :tter> -2 :tters 2 :tti 1 :ttin> -2 :tting 1 :ttl -1 :ttle -1 :ttle> -1
:tts -2 :tts> -2 :tua 1 :tual 1 :tuall 1 :tub> -1 :tuc -2 :tuck -2 :tuck> -2 :tucks 1 :tue 1 :tues 1 :tuesd 1 :tum> 1
:tumbl -1 :tund 1 :tunde 1 :tup -1 :turns -1 :tus> 1 :tut -1 :tut> -2 :tuve -1 :tuve> -1 :twe 1 :twee 1 :tween 1 :twi
-1 :twin -1 :twing -1 :twins -2 :twist -1 :two 1 :two> 1 :tyl 1 :typ -1 :type -1 :type> -1 :tzt 1 :tzt> 1 :uall 1
:ually 1 :uand> -1 :uat -2 :uatr -3 :uatro -1 :ubb 1 :ubbe 1 :ubber 2 :ubbi -1 :uber -1 :ubi 1 :ubie 1 :uble> 2 :uca 2
:uca> 2 :uche> -1 :ucki -1 :uckin -1 :uckle -2 :uckli 1 :ucu -1 :ucun -1 :ucune -1 :ud> -5 :uda 2 :uda> 1 :udd 2 :udde
2 :udden 2 :ude> 1 :udy -1 :udy> -1 :ue> 1 :uea 1 :ueas 1 :ueasy 1 :ued -1 :ueda -1 :ueda> -1 :ueezi 1 :uei 1 :uei> 1
:ueixo 1 :uela -2 :uela> -2 :uen> 1 :uente -1 :uer -1 :uer> -1 :uerdo -1 :uern -1 :uernd -1 :uesd 1 :uesda 1 :uess -1
:uess> -1 :uest 1 :uevo> -1 :ufe -1 :ufen -1 :ufen> -1 :uffl 1 :uffle 1 :uffr -2 :uffri -2 :uffy -1 :uffy> -1 :uft> 1
:ugb 1 :ugby 1 :ugby> 1 :uge> -1 :ugen 1 :ugen> 1 :uges> 1 :uggle -1 :ught> -1 :ughts -1 :ugs -1 :ugs> -1 :ugu -1
:ugus -1 :ugust -1 :uhle -1 :uhlen -1 :uhlt 1 :uhlt> 1 :uic 1 :uid 1 :uid> 2 :uier -1 :uierd -1 :uiet 3 :uiet> 2 :uil
1 :uil> 2 :uildi 1 :uill 1 :uille 1 :uilo -2 :uilos -2 :uin -3 :uint -2 :uis -1 :uise> -2 :uised 1 :uish -1 :uish> -1
:uit> -1 :uite 1 :uite> 1 :uits -1 :uits> -1 :uki -1 :ukin -1 :ula 1 :ulb -1 :ulb> -1 :uldn -1 :uldnt -1 :ulem -1
:uleme -1 :uli -1 :ulm -1 :ulmo -1 :ulmon -1 :ulou -1 :ulour -1 :uls 4 :ulsa 1 :ulse 1 :ulsi 2 :ulsin 2 :ulte 1 :ulter
1 :ulv 1 :ulva 1 :ulva> 1 :um> 1 :uma -1 :umas -1 :umas> -1 :umat -3 :umato -3 :umb 1 :umb> 1 :umbl -1 :umble -1 :umbn
1 :umbne 1 :umbs -1 :ume> -1 :umme -4 :ummer -2 :umna -1 :umna> -1 :ump> -2 :umped 1 :umpi 2 :umpin 2 :umps> 1 :ums -1
:umsy 1 :umsy> 1 :un> 1 :unc 1 :unch 1 :unch> 2 :unchy -2 :unco 1 :uncon 1 :undi -1 :undi> -2 :undo 1 :undo> 1 :une -2
:une> -1 :unex -1 :unexp -1 :ungs> -1 :uni> -1 :unne -2 :unny 1 :unny> 1 :unosu -1 :unrea 1 :unt> 1 :unted 1 :unty -1
:unty> -1 :upe 1 :uper 1 :upil 3 :upil> 3 :uppo -1 :uppor 1 :uppos -3 :uppre -2 :upr 1 :upri 1 :uprig 1 :ups -4 :ups>
-3 :upst -1 :upsta -1 :uqu 2 :uque 2 :uque> 2 :ura 1 :ural 3 :ural> 3 :uran -1 :uranc -1 :urb -1 :urc -1 :urch -1
:urde -1 :urden -4 :urder 1 :urea 1 :ureau 1 :ureu -1 :ureux -1 :urge> 1 :urgeo -1 :urger -1 :urgi -2 :urgic -1 :uri 1
:urin 1 :urina 1 :uring 2 :urn -1 :urni -1 :urnin -1 :urns -3 :urns> -3 :uro -1 :urpl 1 :urr 1 :urren -1 :urri 1
:urrin 2 :urst 2 :ursti 2 :urta 1 :urtai 1 :urv 1 :urvi -1 :urviv -1 :ury 1 :urys 1 :urysm 1 :usc -1 :uscl -1 :uscle
-1 :use 1 :user> 1 :ush 2 :ushe 1 :ushed 1 :ushi 2 :ushin 3 :usio -2 :usion -2 :usq -2 :usqu -2 :uss> -1 :ussi 1
:ussi> 1 :usten -1 :ut> 1 :utc -1 :utch -1 :utch> -2 :ute 2 :ute> 1 :utes 2 :utes> 2 :uth 3 :uth> 3 :uti -2 :uti> -2
:uto 1 :utr -1 :utra -1 :utra> -1 :uts -2 :uts> 1 :utsc -2 :utsch -2 :utsi -1 :utsid -1 :utti 1 :uttin 1 :utto -1
:utton -1 :uva -1 :ux> 1 :uy> 1 :uze 1 :vad -1 :vag 1 :vagi 2 :vagin 2 :vai 1 :vai> 1 :val 1 :vam -1 :vam> -1 :vari -1
:varic -1 :vat 1 :vate 1 :vate> 1 :vates 1 :ve> 1 :vein -1 :veins -1 :velo 1 :vem -1 :veme -1 :vemen -1 :vend 1 :venta
-1 :ventr 1 :venty -2 :venu -2 :verd 2 :verdo 2 :verin 1 :veris -2 :verm -1 :verme -1 :vers -2 :vers> -3 :verse 1
:versi -3 :verte -1 :verti 1 :very -1 :very> -1 :veryo -1 :ves -2 :ves> -3 :veu -3 :veux -2 :veux> -2 :vez -1 :vez> -1
:via 1 :vic 1 :vice 1 :vid> 1 :vide> 1 :vio> -1 :viou -1 :vious -1 :vis 2 :vise 1 :vise> 1 :visi 2 :visio 2 :viv -4
:vive -1 :vivo -1 :vivo> -1 :vivor -1 :voic 1 :voice 1 :void -1 :void> -1 :voit 1 :vole 1 :vom> 1 :vomi -1 :vorc -1
:vorce -1 :vou 1 :vou> 2 :voy 1 :voy> 1 :vr> -3 :vra 1 :vul 1 :vulv 1 :vulva 1 :vve -1 :vver -1 :vy> -1 :wad -3 :wade
-1 :wah -1 :wai 2 :wais 3 :waist 3 :wak -1 :wake -1 :wakes -2 :wal 1 :walk -1 :walki -2 :wall 5 :wall> 3 :wallo 3
:want -1 :want> -1 :wap> -1 :wappe 1 :war -1 :ware 1 :warm -4 :warm> -4 :was> 1 :wasn -2 :wasnt -2 :wat 2 :wat> 1
:wate 3 :water 3 :way 1 :way> 1 :weak> 1 :weat 1 :weat> 3 :weaty 1 :wed> -1 :wee> 3 :week -1 :weeks -1 :weep -2 :weepi
-2 :weh -1 :weh> -1 :wei> -1 :weig -1 :weigh -1 :weir 1 :weird 1 :weis 1 :weiss 1 :wel> 1 :well -1 :welle -1 :welli -1
:wels 1 :wels> 1 :wen> -1 :wenn -1 :wenn> -1 :went 1 :went> 1 :wet 3 :wet> 1 :wett 3 :wetti 3 :wfh -1 :wfh> -1 :whate
-1 :whats -1 :when -1 :whet 1 :wheth 1 :whip 1 :whipl 1 :who 1 :who> -2 :whol 1 :whole 1 :whoo 1 :whoos 1 :whos 1
:whos> 1 :why -1 :why> -1 :wich -1 :wich> -1 :wid -2 :wide -1 :wide> -1 :wie 1 :wie> 1 :wil 1 :will 1 :will> 1 :win 1
:wind> 1 :winde 1 :winge -1 :wins -1 :wins> -1 :wint -1 :winte -1 :wip 4 :wipe 3 :wipe> 3 :wipi 1 :wipin 1 :wirb -1
:wirbe -1 :wis -4 :wisc 1 :wisch 1 :wish -7 :wish> -6 :wishi -1 :wist -1 :wisti -1 :wists -1 :wit -1 :with -1 :with>
-1 :wke -1 :wkey -2 :wkey> -2 :wl> 1 :wly -1 :wly> -1 :wn> 1 :wns -1 :wnst -1 :wnsta -1 :wo> 1 :woche -1 :wok 1 :woke
1 :woke> 2 :woken -1 :wol -1 :won 1 :wond -1 :wonde -1 :wont 1 :wont> 1 :woo 1 :word 1 :words 4 :wore -1 :wore> -1
:worki 1 :wors -1 :worse -3 :wou -2 :woul -1 :would -1 :woun -3 :wound -3 :wra 1 :wrap 1 :wrap> 1 :wri -1 :writ -1
:writi -3 :wro 1 :ws> -3 :wsy 1 :wsy> 1 :xa> -3 :xas 1 :xas> 1 :xes -1 :xes> -1 :xis -1 :xist -1 :xpe -2 :xpec -2
:xpect -2 :xpla -1 :xplai -1 :xplo 1 :xplos 1 :xted 1 :xted> 1 :xtee -1 :xteen -1 :ya> -1 :yal -1 :yay -1 :yay> -1
:ycl 1 :ycle> 1 :ycli 1 :yd> -1 :ye> 4 :yea -4 :year -4 :year> -2 :yearl -1 :years -2 :yel 1 :yeli 1 :yelid 1 :yell 2
:yello 2 :yet -2 :yet> -2 :yin -1 :ying -1 :ying> -1 :yle 1 :yle> 1 :ylit -1 :yliti -1 :ylos -1 :ylosi -1 :yof -1
:yoff -1 :yon -1 :yone -1 :yone> -1 :your -1 :your> -1 :yp> -1 :ype -1 :ype> -1 :yperm -1 :ypert 1 :yro -1 :yroi -1
:yroid -1 :yse 2 :ysel 2 :yself 2 :ysi -1 :ysis -1 :ysis> -1 :ysm 1 :ysm> 1 :ysti -1 :ystit -1 :za> 1 :zad 2 :zada 1
:zada> 1 :zap -1 :zap> -1 :ze> -2 :zeh -3 :zehe -3 :zehen -3 :zen 1 :zen> 1 :zes 1 :zes> 2 :zin 1 :zing 1 :zing> 1
:zinha -1 :zip -2 :zip> -1 :zips -2 :zips> -2 :zo> 1 :zon 2 :zone 1 :zone> 1 :zor -1 :zor> -1 :zqu -1 :zqui -1 :zquie
-1 :zwe -1 :zwei -1 :zwei> -1 :zwi 1 :zwis 1 :zwisc 1 :zzi 2 :zzin 2 :zzy 1 :zzy> 1 a 1 a_#1 2 a_#2 1 a_#3 1 a_baby -1
a_back -3 a_bag -1 a_balloon -1 a_belt 4 a_boat -1 a_boil -1 a_box -1 a_bruise -4 a_burden -4 a_bus -2 a_call 1 a_cast
-1 a_chair -1 a_crack -1 a_dead 1 a_deadline 1 a_dribble 1 a_fall -1 a_fever -1 a_fit 1 a_flipper -1 a_fortnight -1
a_glass 1 a_gun 1 a_gush 1 a_half -1 a_hard -1 a_heavy 1 a_high -2 a_hip -2 a_horse 2 a_jolt -1 a_kitchen -1 a_ladder
1 a_living -1 a_load 1 a_low -3 a_lump -3 a_manque -1 a_melanoma -1 a_mi -1 a_minha -1 a_minutes 1 a_month 2 a_muscle
-2 a_needle -2 a_new -1 a_noite -1 a_nuca 1 a_outra -1 a_pain -1 a_patch -1 a_pen -2 a_pig -1 a_pinched 1 a_plan 3
a_ponta -1 a_poo 1 a_pop -1 a_pulled 1 a_rope 1 a_side -2 a_small -1 a_snap -1 a_sore -1 a_squeezing 1 a_step 1
a_stone -1 a_straight 1 a_strip -1 a_stroke 1 a_stuck -2 a_temperature -2 a_thoracic -2 a_toddler -1 a_tooth -1
a_train 1 a_tree 2 a_trickle 1 a_un -2 a_urine -1 a_uti -1 a_virilha -1 a_wall 1 a_weak 1 a_wee 3 a_weekend -1 a_year
-1 aber_seit -1 about_#1 2 about_a 1 about_every 1 about_it -1 about_to 1 above -1 abscess -3 abscess_drained -1
abscess_then -1 accident 3 acdf -1 ache -2 ache_all -1 ache_and 2 ache_back -2 ache_between 1 ache_by -2 ache_getting
-1 ache_in 1 ache_low -1 ache_nothing -1 ache_since -1 ache_with 1 across 1 across_my 1 actually 1 actually_but 1
ademas 1 advise 1 after_a -2 after_sitting -1 after_three -1 again -1 again_in -1 again_since -1 against 1 against_the
1 age_#2 -1 ago_all -1 ago_and 1 ago_back 1 ago_can -1 ago_feelin -1 ago_when -1 ago_wound -1 agony_ive -1
agony_temperature 1 agora 1 ahogo 1 ahora_me 1 ahora_no -2 ai -2 air 2 air_in 1 aire 1 al_caminar -2 algo -1 algum 1
algum_exercicio 1 alive -1 alivio -1 all_be -3 all_feeling 1 all_my 1 all_night -2 all_numb 1 all_over 1 all_the -2
all_to -3 alles -1 allowed -6 along -2 along_and 1 alongamento_pra -2 alongar 1 alright -1 also 1 also_back -1
also_has -1 also_since 1 also_the 1 alternating -1 am -3 am_because -1 am_i -1 amanha 1 an -1 an_awful -1 an_electric
-1 an_erection 1 an_hot -1 an_hour 1 an_i 1 an_inch -2 an_me -2 an_old -2 an_overdose 1 and_#4 -3 and_about 1 and_all
-1 and_arm 1 and_baby 1 and_back -1 and_bad -2 and_bleeding 1 and_bluish -1 and_boiling -1 and_bored -1 and_both 2
and_burning -1 and_cant 3 and_chest 1 and_doesnt 1 and_feel -1 and_feet 1 and_fell -1 and_felt 1 and_fever -3
and_feverish -1 and_first -1 and_for 1 and_from 2 and_genitals 1 and_going -2 and_hands -1 and_have 1 and_havent 2
and_hes 1 and_hot -1 and_hurts -3 and_i 3 and_im 1 and_index -1 and_ive 1 and_landed -2 and_left 2 and_legs -1
and_lite 1 and_little -1 and_low -1 and_lower -1 and_new -2 and_night -4 and_now 2 and_numb 1 and_on -3 and_one 1
and_only 1 and_peeing -1 and_pinky -1 and_red -2 and_ring -1 and_sat 1 and_shes 3 and_shivering 1 and_since 4
and_slipped -3 and_slow -2 and_something -1 and_sore -1 and_spine -1 and_spotting 1 and_sweating 1 and_swollen 1
and_temperature -1 and_tender -1 and_that 1 and_the 1 and_there 1 and_theres 2 and_they 1 and_theyre -1 and_today 3
and_warm -1 and_wont 3 and_worse -1 and_yesterday -3 andar -1 ando -1 aneurysm 1 ank -1 ank_spond -1 ankel -2 ankle -1
ankle_and -1 ankle_has -1 ankle_pumps 1 ankylosing -1 ankylosing_spondylitis -1 anoche 1 anos -1 ans_a -1 ans_et 1
anteayer -2 antes_de -1 anus 2 any -1 any_exercise -1 any_gentle -1 any_of -1 any_position -1 any_reason -2 any_wee 1
anymore_and -1 anymore_my -1 anymore_started 1 anything -1 anything_to 1 ao -1 ao_andar -1 apareceu -2 apareceu_uma -1
arde -2 are_clumsy 1 are_hanging -1 are_heavy 1 are_ok -2 are_safe -1 are_sore 1 are_tingling 3 are_weak 1 arm 4
arm_ache 1 arm_and 2 arm_feels 1 arm_is 1 arm_since -1 arm_whenever 1 arm_wont 1 arms -1 arms_that 1 around_#1 -1
around_my 2 around_the 1 arse_over -1 as_duas 1 as_ever -1 as_noites -1 as_of 1 as_well 2 asking -1 asking_because 1
asking_you -1 asleep 2 asleep_mid 1 at_#1 -2 at_all 3 at_breakfast 1 at_checkups -1 at_desk 1 at_every -1 at_l -1
at_like 1 at_night -7 ate -1 ate_a -1 au 1 auch_im -2 aucune -1 auf_den -1 augen 1 august -1 aunty -1 aus 1
aus_bangkok 1 aussi 1 avoid -1 away 1 b -2 baby_hasnt 1 back_ache -1 back_after -2 back_again 1 back_agony 1 back_also
-1 back_bad 1 back_cant 1 back_comes -2 back_cracked -1 back_cramps 1 back_feel 1 back_fine -1 back_from -2 back_has
-1 back_hurts -1 back_if 1 back_injury 1 back_just -1 back_lifting -2 back_locked 1 back_never 1 back_of 1 back_on -1
back_op -2 back_out 1 back_pain 1 back_passage 1 back_popped 1 back_seized 1 back_spasm 3 back_started -2 back_still 1
back_surgery 1 back_this -2 back_to -2 back_today 1 back_twinge -1 back_up -1 back_went 1 back_when -3 back_whenever
-1 back_yesterday -1 backache_after -1 backache_and -1 backache_coming 1 backache_that -1 backbone_and 1 backside 1
bad 1 bad_all 2 bad_i -1 bad_pain -1 bag -1 bag_of -1 baje -1 balance_is -1 balloon -1 balls_are 1 bandscheibe 1
bangalore -1 bangkok 1 barre 1 barriga 2 basically 1 batata -3 batata_da -2 bauch 1 be -2 be_a -2 be_alive 1 be_dead
-3 be_happier -1 be_over -1 because_his -2 because_it 1 because_thats -1 bed 1 bed_last 3 bed_stretch 1 been_#1 -1
been_bad 3 been_dodgy -1 been_getting -2 been_numb -3 been_running -2 been_sat -1 been_sick 1 been_stiff -3
been_sweating -2 been_throbbing -2 been_tingling -1 been_to 2 been_using 1 before_and -2 before_anything 1 before_it 2
behind 1 beide 1 beide_beine 3 beim_husten -1 beim_laufen -1 bein -1 beine 2 beine_weg 1 being_alive -4 being_in -1
belly 2 belly_is 2 belly_pain 2 belly_to 1 below -1 below_the -6 belt_of 1 bem -1 bend_it 1 bend_my -1 bending -2 bent
-1 bent_to -1 bett -2 better -1 better_off -4 between 1 between_my 1 between_the 1 big -2 big_c -1 big_toe -4
bigger_and -1 bike 2 bin_diabetiker -1 birth -1 bit_faint 1 bit_stiff 1 bit_tight -1 bit_weak 1 bite -1 bits 1
bits_since 1 blacked 1 blacked_out 1 bladder 1 blades_that -2 bleeding 4 bleeding_and 1 blood 1 blood_in -4 blood_this
1 blood_when 1 bloque 1 bloque_en 1 bluish -1 blut 1 boca 1 body 3 body_has 1 boil -1 boil_lanced -1 bone -3
bone_hurts -1 bone_in -2 bone_mets 1 boned 3 boned_at 1 boned_on 1 bones -4 bones_and -3 bones_like -1 bones_that 1
bored -2 both 3 both_calves 1 both_feet 3 both_hands -8 both_heels 1 both_legs 3 both_my -2 both_of 2 both_sides 2
both_thighs 1 bottle 2 bought 1 bought_the 1 bowel 1 bowel_cancer -2 bowels 1 bra -2 bra_level -3 brand 1 brand_new 1
braso 1 breakfast 1 breast -1 breastbone 2 breastbone_and 1 breathe 4 breathe_and 1 breathe_deep -1 breathe_in 4
breathless 1 brethless 1 bridge 1 bridge_and 2 bright 3 bright_red 1 brittle -3 brittle_bones -2 broke_my -1
brother_has -1 bruise -4 bruise_over -1 bruise_right -1 bruised 1 brule 1 brust 3 buckled -1 buckles -1 buckling 1 bug
-1 bug_going -1 building 1 bulb -1 bulb_on -1 bum 1 bum_to 1 bump -1 bump_friendly -1 burden -4 burden_to -1 bureau 1
burning_when -1 burns -2 burns_to -2 burns_when -2 bursting 2 bus -2 bus_is -1 but_im 1 but_it -1 but_since 1 but_the
1 but_theres 1 but_this 1 butterfingers -1 button_my -1 buttons_and -2 buttons_anymore -1 by 1 by_#1 -1 by_a 3 by_drop
1 by_evening -2 c -2 c_#1 -2 c_section -3 cabeca 1 cae -1 calf -2 calf_after -1 calf_all 1 calf_and 1 calf_been 1
calf_has 1 calf_is -3 calf_just -1 calf_stretches 1 calf_swelled 1 calf_swollen -2 calf_that -1 calf_thats -1 call 1
calm 1 cama 1 came 1 came_off 1 came_on 1 caminar -2 camisa -2 can_go 1 can_i -5 can_you 1 cancer -2 cancer_#4 -1
cancer_and -2 cancer_four 1 cancer_in 1 cancer_of -1 cancer_survivor -1 canser -1 cant 2 cant_bend 1 cant_breathe 2
cant_button -1 cant_catch 2 cant_clench 1 cant_control 1 cant_do -2 cant_fasten -2 cant_feel 12 cant_finish 1 cant_get
1 cant_go -1 cant_lean -1 cant_lie -1 cant_look 1 cant_make -1 cant_manage -2 cant_move 3 cant_pee 8 cant_pick -3
cant_press -2 cant_pull -1 cant_put 1 cant_sit -5 cant_sleep -3 cant_smile 1 cant_start 2 cant_stop 2 cant_talk 1
cant_tell 4 cant_thread -1 cant_turn 2 cant_wee 1 car 2 car_accident 1 car_hit 2 car_last 1 car_rolled 1 carpet -1
carry_on -1 carrying_on -1 cast -1 cat -1 cat_and -2 cat_bite -1 catch 1 catch_my 1 catches -3 catches_me -2 catching
1 catching_on 1 ce 1 ce_mal -1 ce_soir 1 cest_la 1 cette 1 cette_nuit 1 cette_semaine 1 chair -1 chair_but 1
chair_changing -1 chair_yoga 1 chairs 1 chalk -1 changing -1 chaque_fois 1 charley -2 charley_horse -2 chaud -2 check
-1 checks -1 checkups -1 cheeks 2 chemo -1 chemo_and -1 chest 7 chest_and 1 chest_hurts 2 chest_pain 3 chest_to 1
childhood -1 chills -4 chills_and -1 chills_since -2 chin 1 chin_down 1 chin_tuck -2 chin_tucks 1 chiropractor 1
ciatica_de -1 cinco 1 clammy 2 clasp -1 clear -1 clear_fluid 1 cleared 1 clench 1 climb_to 1 climbing_stairs -1
climbing_wall 1 clock_and -1 closet 1 clothes -1 clothes_are -1 cloudy -1 clumsy 1 clumsy_cant -1 clumsy_with -1
clutch -2 clutch_leg -1 coding -1 coins -1 cold 2 cold_and 2 cold_sweat 2 cold_sweats 1 colicky -2 collapsed 3
collapsed_in 1 collapsing -1 collar -1 colleague 1 colon -1 colon_cancer -1 columna -1 columna_con -1 columna_que -2
coluna_com -2 coluna_doi -1 coluna_ha 1 com_a 1 com_o -1 come -1 come_out 1 come_up -1 come_with -4 comecei 1
comecei_a 1 comes 1 comes_out 2 comfortable -1 comfy -1 comfy_in -1 coming_and -4 coming_drop 1 coming_out 1 comment
-1 commute -1 companero 1 companero_de 1 compared -1 completely 1 comprimidos 1 con_que 1 con_todo -2 con_un 1
confused 3 connue 1 constant -1 constant_and -1 constant_pain 1 constantly -1 constipated 1 contractions 1 control 2
control_of 1 cope -2 cord -2 cord_in -1 core -1 costas_doi -2 cotton 1 cough 1 cough_a 1 cough_up 7 could_she -1 coule
1 counted 1 counted_out 1 cover -1 covid 1 cow 1 crack -2 cramp -1 cramping 1 cramps 4 crash 2 crash_back 1 creaky -1
crohn -1 cross_the -1 crotch 2 crunch 1 crunch_and 1 crunchy -2 crushing 1 crushing_feeling 1 cuatro -1 cuff -1 cups
-2 cups_and -1 curtain 1 cut_my 2 cut_out -1 cystitis -1 da_camisa -1 da_coluna -2 dad_he -1 daily -1 damp 1 dans 1
dark -1 das_bein 1 dass_ich -1 date 2 dauernd -1 day -2 day_and -2 day_for -2 day_the -1 days_and -1 days_i -1 days_of
-1 days_out 1 days_post 1 days_that -3 de_#1 1 de_cabeca 1 de_dos -3 de_fiebre -1 de_frio 1 de_piso 1 de_pulmon -1
de_repente 1 de_rinones 1 dead_by 1 dead_than -2 debout 1 decided 1 dedos -2 deep -2 deep_ache -1 deep_constant -1
degrees_and -2 dehnung -1 del -1 del_dolor 1 den 1 depuis_lundi -2 der_brust 1 der_nachts -1 desceu 1 desde_a 1
desde_ai -1 desde_anoche 1 desde_entonces -2 desde_esta 1 desde_hoy 1 desde_la 1 desde_ontem -1 desde_onti 2 desde_que
1 desde_segunda -1 desk_job -1 deux 1 deux_jambes 2 dexa -2 dexa_was -1 diabetic 1 diabetic_with -1 diabetico -1
diabetiker -1 diabetiker_hatte -1 diagnosed_with -1 dialysis -1 dias_e -1 dick_und 1 did_my 1 did_the -1 didnt_!know 1
didnt_!notice 1 didnt_!wake -1 die_and 1 die_narbe -1 die_tabletten 1 died -1 direita 1 direito -3 disappear -1 disc 1
disc_flared 1 disc_op -2 disc_trouble 1 discectomy -1 discectomy_and -1 dit_quil 1 dived 1 divorce -1 do -3
do_anything -3 do_in -2 do_my -1 do_pe -1 do_pescoco -2 do_up -1 do_we 1 do_your -1 dodgy -1 doesnt -1 doesnt_!bother
-1 doesnt_!change -1 doesnt_!even -2 doesnt_!know 1 doesnt_!let -1 doesnt_!stop -1 dog -1 dog_and -1 dogs -1 doi_cada
-1 doi_me 1 doi_o 1 doigt 1 doing_great -1 doing_it 3 doing_well -2 dois -1 dolor_en -3 domingo 1 done_#2 1
dont_!bother 1 dont_!fade 1 dont_!feel 1 dont_!get 1 dont_!know -1 dont_!make 1 dont_!mean -1 dont_!notice 1
dont_!obey -1 dont_!really -2 dont_!see -1 dont_!seem -1 dont_!wake -1 dont_!wanna -1 dont_!want 1 door -1 door_frames
-1 doppelt 1 dor -1 dor_de 1 dor_na -1 dormida 1 dormida_la 1 dormir -3 dos 1 dos_dias 1 dos_et -1 dos_me -1
dos_piernas 1 dos_qui 1 dos_se 1 double 3 double_and 1 douloureux -1 down_a 1 down_at -1 down_below 1 down_hard -4
down_im 1 down_one -1 down_there 2 down_towards 1 downstairs -1 drag -1 drags 1 drags_and 2 drags_since -1 drained -2
dramatic -1 dran -1 drawer 1 drei -1 drenching -2 dressing -4 dribble 1 dribbling 1 drifting 1 drifting_off 1 drip -1
dripping 1 dripping_in 1 droit -3 droit_depuis -1 droite 1 drooping 2 drooping_on 1 drop_and 1 drop_by 1 drop_my -1
drop_things -2 dropping -1 dropping_cups -1 dropping_my -1 drowsy 1 drug_user 1 drunk_and 1 dry -1 du 1 du_was 1
duas_maos -1 duas_semanas -1 due_in -1 duele_toda -1 duff -1 during 1 duro -1 dvt_in -1 dying_would -1 e_as 1 e_desceu
1 e_desde 2 e_dor 1 e_esta 1 e_uma -2 e_vermelha -1 each_day -1 each_morning -1 each_time 1 ear 3 earrings -1 earth -1
ease 1 eases -2 eases_it -2 eases_when -1 easier -3 easier_if -3 eat -1 eben 1 eds -1 eight_months 1 eight_weeks -1
einem -1 einen -1 einfach -1 either 4 either_foot 6 el_aire 1 el_cuello 1 el_pecho 2 el_sabado -1 elbow -1 elbow_on -1
electric_fence -1 electric_jolt -1 electric_zap 1 electricity -1 electricity_down -1 elle -1 else_get 1 else_since 1
em_#4 -1 embarazada 1 embarazada_de 1 en -1 en_finir 1 en_la -1 en_mitad -1 en_moins -1 end 2 end_it 2 end_my 4 end_of
-1 ended 1 ending 1 ending_it 1 ending_my 2 enfle -1 enflee 1 enflee_depuis 1 eng 1 enorme -1 entonces -2 entonces_me
-1 entre 1 epidural 3 epidural_steroid 1 erection 1 erst 1 es 1 esquerdo -1 est 1 esta_con -1 esta_noche 1 esta_noite
1 estar -2 estar_vivo -2 estarian -1 estiro 1 estou 1 estoy_en -1 et 1 et_cest -1 et_depuis -1 et_la 3 et_mon 1 et_ne
-1 etirement 1 evening_only -1 ever_since -1 every -1 every_#1 3 every_#2 -1 every_day -3 every_five 1 every_hour 1
every_morning 1 every_move -1 every_night -4 every_single -3 every_six 2 every_ten -1 every_week -1 everyone -1
everyone_would -5 everything 1 everything_between 2 everything_else -1 exercise_can 1 exercise_for 1 exercises_are -1
expecting -2 expecting_in -2 eye 3 eyelid 1 eyes 2 eyes_and 1 face 6 face_has 1 face_is 1 faco 1 faint 2 fainted 3
fainted_in 2 fait_mal 1 fait_souffrir -2 fall -1 fallen -1 falling_off -3 family -1 fanny 1 far -1 far_away 1 fasten
-2 fasten_my -1 feel_faint 1 feel_feverish -1 feel_hot -1 feel_it 1 feel_my 5 feel_nothing 3 feel_or 1 feel_rotten -1
feel_sick 3 feel_stiff -12 feel_the 1 feel_unsteady 1 feel_weak 1 feel_well -1 feel_when 1 feelin -1 feeling 1
feeling_around 1 feeling_in 1 feeling_shivery -1 feels 1 feels_cold 1 feels_like 1 feels_numb 1 feels_weak -4 feet 1
feet_are 1 fell_and -2 fell_down 3 fell_from 2 fell_in -3 fell_on -1 fell_over -2 felt_a -1 fence -1 fever_back 1
fever_cant 1 fever_neck 2 fever_since 1 fever_with 1 feverish -2 feverish_since 1 feverish_with -2 few_weeks -3
fieber_und 1 fiebre -1 find 1 fine -3 fine_at -1 fine_but 1 fine_by -1 fine_to 1 finger -2 finger_and -1 fingers -1
fingers_dont -1 fingers_on -1 fingers_tingle 1 fingers_wont -1 finir 1 finish 2 finish_it 1 first_two -1 fit 1 five -1
five_hours -1 five_minutes 1 five_months -1 five_weeks -1 fixes_it -1 flank -5 flank_pain -5 flare -2 flared 1
flared_up 1 flat_and 1 flat_on 1 flatmate 1 flatmate_has 1 flew -1 flew_back -1 flew_in -1 flex_and 1 flight_of 1
flipped 3 flipper -1 floor_is -4 floor_when -1 floppy 1 flops -1 flops_when -2 flow 1 flow_keeps 1 flu_and -1 fluid 2
fois_que 1 folding_when 1 folds -1 following 1 food -1 foot -4 foot_been -1 foot_drags -1 foot_flops -1 foot_has -2
foot_is 1 foot_just -1 foot_properly -1 foot_started 1 foot_up -1 foot_wont -2 for_good -1 for_her -3 for_lymphoma -2
for_months 1 for_my -2 for_sciatica 1 for_six -3 for_this 1 for_three -1 for_two 1 for_weeks -2 for_years -1 for_your
-1 forearm -3 forever_to 1 forgot -1 forward_at 1 found -1 found_a -1 found_out -1 four -1 four_months -1 four_times
-1 four_weeks -2 four_years 1 fracture -1 frames -1 free -1 fri -1 friend 1 friendly -2 frio 1 frissons_a 1 from_a 1
from_back -1 from_behind 1 from_spine -2 from_standing -1 from_under -3 from_work -4 from_yesterday 1 front 2
front_and 1 fuhlen -1 fuhlen_sich -1 fumble -1 fumble_with -1 funny 1 fur -2 fused -1 fusion -1 fusion_in -1
fusion_three -1 fusion_was -3 fuss -1 g -2 gas 1 gauche -1 gave_in -1 gave_up 1 geflogen 1 genitals 1 genou -2 get_a 1
get_any 2 get_comfy -1 get_hard 1 get_it 1 get_off 1 get_out -1 get_the -1 get_this 1 get_to 1 get_upstairs -1
get_warm -3 gets -1 gets_me -1 gets_sore -1 gets_worse -1 getting_bigger -1 getting_the -1 getting_worse -1 gf 1
gibberish 1 gibts -1 girdle -1 girdle_pain -1 give_in -1 give_me 1 gives -2 gives_way -1 giving_me -1 glass_on 1
gloves -1 go_and 1 go_anymore 1 go_away -1 go_in 1 go_on -3 go_up -2 god -1 goes 1 goes_to 1 going 1 going_down 1
going_downstairs -1 going_like -1 going_numb 2 going_on -2 going_round -1 going_to 5 going_up 1 going_weak 3
going_weaker 1 going_well -1 gone 1 gone_all 1 gone_from 1 gone_grey 1 gone_heavy 1 gone_numb 4 gone_red -1 gone_to -1
gone_weak 2 gooch 1 good -2 good_evening 1 goodbye 1 got_bad 1 got_enough 1 got_it 1 got_me -2 got_rear 1 got_t 3
got_the 1 got_thrown 1 grade -1 granddaughter -1 grandson -1 great -1 grey 1 grey_and 1 grip_is -1 groin -1 gros 2
grossa -1 growing -1 gun 4 gun_in 1 gush 3 gush_of 2 guy 1 gyp -1 h 1 hab_ich 2 hab_osteoporose -1 hab_seid 1 hace_un
1 had_a 1 had_bowel -1 had_breast -1 had_cancer -1 had_it -1 had_lung -1 had_me 1 had_my 1 had_skin -2 had_spine 1
had_the -1 had_to 2 hadnt 1 hadnt_felt 1 half_a -1 half_days -1 half_my 1 half_of 1 hall 1 halloween -1 hamstring -1
hamstring_stretches -1 hand -1 hand_for -1 hand_on -1 hand_only -1 hande 1 hande_werden 1 handlebars 1 hands -2
hands_feel -1 hands_for 1 hands_numb -3 hands_tingle -1 hands_wont 1 handwriting -2 handwriting_has -1 hang 1
hanging_off -1 happened 2 happening 1 happier -1 happy -1 hard_hot -1 hard_i 1 hard_lump -1 hard_on -2 hard_since 1
hard_to 1 harder -1 harder_to -1 has_a -1 has_ank -1 has_back 2 has_gone 2 has_had -5 has_high 1 has_joined 1 has_lung
1 has_no -2 has_spread 1 has_started -1 hasnt_!gone -1 hasnt_!kicked 1 hasnt_!moved 1 hast 1 hast_du 1 hat -1
hat_fieber 1 hatch 1 hate -1 hate_my -1 hates_the 1 hatte -1 hatte_#4 -1 have 1 have_gone 2 have_got -1 have_to 1
havent_!felt 1 havent_!peed 1 havent_!told -1 havent_!tried -1 having_a 3 having_regular 1 he_wants 1 head 3
head_first 1 head_on 2 headache 3 healed -1 healing -1 healing_nicely -1 heart 3 heat 1 heat_or 2 heavy -1 heel -5
heels_on -2 height -1 help_her -1 helps -1 her_back -1 her_chest 1 her_hip -1 her_leg 1 her_legs 2 her_mid 1 her_neck
1 her_right -1 here_anymore -2 hernia_surgery -1 heroin 1 hes 2 hes_asking -1 hes_got 2 hes_lying 1 hes_not 1 hes_on 1
heut 1 heut_nacht 1 heute 1 hey 1 hi 1 hier_et -1 hier_je 1 high 1 high_fever 3 himself 1 hip -2 hip_and -2 hips_ache
-1 his_chest 1 his_head -1 his_legs 1 history -1 history_of -2 hit 1 hit_by 1 hoarse 1 hodgkin -1 hoje 1 hoje_de 1
hold -1 hold_a -3 hold_me -1 hold_my 3 hold_the -1 hole_is 1 home_from -2 home_the -1 hope -1 hope_a -1 hope_i -1
hopeless -1 hoping -4 hoping_i -3 hora 1 horse 1 horse_lower 1 horse_threw 2 hot -3 hot_and -1 hot_red -1 hot_swollen
-1 hour 3 hour_ago 5 hoy 1 hoy_no 1 huge_and -2 hurts_and 3 hurts_at -2 hurts_bad -2 hurts_by -3 hurts_from 1 hurts_in
-1 hurts_my 1 hurts_myself -1 hurts_on 2 hurts_this -1 hurts_to -1 hurts_when -3 husband_three 1 husten -1 hypermobile
-1 hypermobile_eds -1 i_bend -5 i_breathe 1 i_cant 2 i_climb 1 i_cross -1 i_do -1 i_drop -1 i_fell 2 i_find 1
i_finished -1 i_fumble -1 i_get -1 i_had 1 i_hate -1 i_hope -1 i_inject 1 i_just -2 i_know 2 i_leak 1 i_look -2
i_missed -2 i_move -1 i_nearly 2 i_need 1 i_nod -3 i_opened -1 i_pace -1 i_pee -3 i_put -1 i_roll -2 i_sat 1 i_send -1
i_show -1 i_sit 1 i_skip 1 i_stand 1 i_start -1 i_still 1 i_stop 2 i_stretch -2 i_suppose -1 i_swap -2 i_thought -1
i_took 1 i_try 1 i_turn -1 i_wake -1 i_want 2 i_wee -2 i_were -1 i_werent -1 i_wet 2 i_wipe 3 i_wish -1 i_wont 1
i_wouldnt -5 ibuprofen_sort -1 ice -1 ice_and 1 ich_die 1 ich_mich -1 id -2 id_be -1 id_rather -2 idea -1 ideas -1 if
-1 if_i -4 if_one -1 if_your 1 ignore -1 igual -1 ill 2 ill_be 2 im 1 im_#2 -1 im_also 2 im_an -1 im_asking -1
im_bursting 1 im_diabetic -1 im_doing 2 im_done 2 im_fine 1 im_going 3 im_in -1 im_just -3 im_liegen -2 im_losing -1
im_on -1 im_out 1 im_pregant 1 im_pregnent -1 im_puffing 3 im_running -2 im_seventy -2 im_shaking 1 im_short 1 im_so 1
im_suicidal 1 im_sweatin -1 im_sweating 2 im_talking 1 im_unsteady -1 im_up 1 in_#2 -1 in_#4 -2 in_and 2 in_any -2
in_bed -2 in_den 1 in_front 2 in_half 1 in_height -2 in_her -1 in_his -1 in_law -1 in_living -1 in_my -1 in_remission
-2 in_right -1 in_september -1 in_spine -1 in_spring -2 in_stretching -1 in_time 2 in_waves 1 in_wellen -1 in_your 1
inch -2 inch_bigger -1 inchada_e 1 inches -2 inches_and -1 incision_from -2 incontinent 2 incontinent_since 1 index -1
indigestion 1 infection -1 ingle_no -1 inject 1 injection 1 inner 2 inner_thighs 1 ins -1 inside_of 1 insurance -1
into -1 into_a 2 into_door -1 into_me -1 into_my -1 into_the -1 is 1 is_#1 1 is_#2 -1 is_#3 -1 is_a 1 is_all 1
is_allowed -2 is_an -1 is_back 1 is_bad 1 is_dead 1 is_doing 1 is_drooping 1 is_falling -1 is_fine -1 is_from -1
is_getting -1 is_going 1 is_gone -1 is_having -1 is_hot -1 is_i 1 is_killing 1 is_magic -1 is_moaning -1 is_numb 4
is_off -1 is_ok -1 is_only 1 is_red -3 is_safe -1 is_screaming 2 is_so -1 is_spinning 1 is_stiff 1 is_swollen -1
is_that 1 is_the -1 is_there 1 is_tingling 1 is_twice -1 is_unsteady -1 is_weaker -2 is_week 1 is_weeping -1 is_weird
1 ish -2 ish_and -1 isnt 1 isnt_!coming 1 isnt_!even 1 isnt_!wee 1 isnt_!worth -2 ist_das 1 ist_der -2 ist_seit -2 it
1 it_because -1 it_burns -2 it_catches -3 it_feels 1 it_gets 1 it_in -1 it_just 2 it_now 1 it_ok -1 it_on 1 it_or -1
it_started 1 it_stings -2 it_the -1 it_tonight 1 it_under 1 it_usual 1 it_was 3 it_worse -1 it_would -3 its_all 2
its_getting -1 its_in 2 its_just 1 its_like 1 its_my -2 its_only 1 its_red -1 its_swollen -1 its_that -2 its_there -2
its_way 1 iv 1 iv_drug 1 ive 1 ive_bought 1 ive_chest 1 ive_decided 1 ive_ever 1 ive_made 1 ive_never 1 ive_no 2
ive_shrunk -2 ive_started -1 ive_taken 1 ive_written 2 izquierda_y 1 izquierdo -1 izquierdo_con -2 jab 1 jab_in 1 jai
1 jai_mal -1 jaimerais -1 jar -1 jattends 1 javais 1 jaw 5 jaw_and 1 jaw_hurts 1 je_me 2 je_nai -2 je_ne 2 je_suis -1
je_veux -2 je_vois 1 jefe 1 jerky -1 job -1 joelho -1 join -1 joined 2 joined_in 1 joints -2 joking 1 jolt -2
jolt_down -1 jour -3 jump -1 jumped 1 just_a -1 just_cant 1 just_comes 1 just_didnt -1 just_dont -1 just_folds -1
just_had -1 just_happened 1 just_not -1 just_now 1 just_stop -2 just_talking 1 just_the -1 just_walking 2 just_want -3
just_wont -1 kann_ich -1 keep_buckling 1 keep_doing -1 keep_dropping -4 keep_falling 1 keep_folding 1 keep_getting -3
keep_giving 1 keep_losing 1 keep_my -1 keep_thinking -3 keeps -2 keeps_collapsing -1 keeps_drifting 1 keeps_fumbling
-1 keeps_giving -3 keeps_going -1 keeps_saying -2 kein 1 keine_!luft 1 kerb -2 keys_neck -1 kg -1 kicked 1 kid 1
kidney -2 kidney_pain -2 kidny -2 kidny_area -1 kill 2 kill_myself 1 killing_me 1 kilo -1 kilos -2 kilos_en -1 kind 1
kinda -1 kinn 1 kitchen_chair -1 klatscht -1 kms 1 knee -4 knee_buckles -1 knee_gave -1 knee_just -1 knee_keeps -1
knee_op 1 knees 1 knees_keep 2 knew 1 knicken 1 knicken_mir 1 knopfe 1 knopfe_gehen 1 know 1 know_what 1 knows -1
kreuz -1 la 1 la_cama 1 la_columna -1 la_lumbar 1 la_noche -1 la_nuit -2 la_nuque 2 la_parte -2 la_poitrine 1
la_rodilla -2 labour 1 ladder 3 lado -1 laine -1 lamp 1 lanced -1 landed_flat 1 landed_hard -1 landing 1 las 1 las_dos
1 last_night 3 last_one -1 last_step -2 last_three 1 last_thursday -1 last_two -1 last_winter -1 last_wk -1 last_year
-1 late 1 lately -4 laufen -1 lauft 1 law -1 law_is -1 le_bas -1 le_do 1 le_duele -1 le_flank -1 le_rein -2 leak 2
leak_when 1 leaking 1 leaking_clear -1 lean_on -1 leaves -1 left_arm 4 left_calf -4 left_eye 2 left_flank -1 left_foot
-3 left_forearm -1 left_heel -3 left_is 1 left_leg 1 left_loin -1 left_of -1 left_one 1 left_shin -2 left_shoulder 1
left_thigh -5 left_when 1 leg -1 leg_been 1 leg_cant -2 leg_feels -4 leg_for 1 leg_gives -1 leg_has -2 leg_is -1
leg_isnt -1 leg_keeps -3 leg_looks -2 leg_weaker -2 leg_with -1 leg_wont 1 legs 4 legs_and 1 legs_are 3 legs_both 1
legs_feel -1 legs_gave 2 legs_heavy 1 legs_just 2 legs_keep 2 legs_went 1 legs_wont 2 lencol -1 lendenwirbelsaule -1
les_deux 2 letter -1 letters 1 lie -1 lie_flat -1 lie_there -1 liegen -1 life_isnt -2 lift_either 1 lift_her 1 lift_my
-2 lift_the -4 lift_up -1 lifted_a -2 lifted_the -1 light 4 light_hurts 2 light_is 1 lightheaded 1 lightning -1 lights
3 lights_hurts 1 like_#1 -1 like_before -1 like_being 1 like_chalk -1 like_everyone -1 like_hell 1 like_my 1
like_nothing 1 like_some 1 like_someone 1 like_string 1 like_that -1 like_this -3 like_to -1 like_touching -1
like_wood 1 lined 1 lined_up 1 linfoma -1 linke -1 linken -1 linker_arm 1 links -1 lips 1 lite 2 lite_hurts 1 little
-1 little_finger -1 live -4 live_for -1 living -1 lo -2 load 1 load_of 1 locked 1 locked_up 1 loft_hatch 1 loin -3
loin_and -1 loin_pain -1 lol_nothing -1 lombar 2 long -1 longer -1 loosening -2 losing_weight -3 loss_of 1 lost 1
lost_a -2 lost_all 1 lost_control 1 lost_feeling 1 lost_two -1 loud -2 love_the 1 low_back 1 low_fever -1 low_in 1
lower -1 lower_back 1 lower_leg -4 lower_spine -3 lowkey -2 luft 1 lumbar_spine -1 lump -2 lump_next -1 lump_on -1
lunch 1 lundi -2 lung_and -1 lungs -1 luz 1 lying -2 lying_flat -2 lymphoma_back -1 m 3 maintenant 1 mais_grossa -1
makes_it -1 makes_my -1 mal_aux 1 mal_de -1 mama_em -1 manage -2 manchando 1 manchando_sangre 1 mano_meu 1 manos -1
manque -1 mao 1 mao_direita 1 marche -1 marfan 1 matin_je 1 may_i -2 me_against 1 me_ahogo 1 me_an 1 me_and 1 me_at -1
me_back -2 me_cae -1 me_every 1 me_from 1 me_gyp -1 me_left -3 me_legs -1 me_lower 1 me_neck 1 me_off -1 me_on -2
me_saturday 1 me_something 1 me_suis 1 me_the 1 me_up -1 me_when -1 mega -1 mein 1 meine -2 meio -2 meio_das -1
melanoma -1 mes -2 meses_y 1 mesh -1 mesmo -1 metres 3 metres_onto 1 metro 1 mets 3 mets_in 1 meu_saco 1 mi_jefe 1 mid
-1 mid_back -2 mid_sentence 1 midwife -1 midwife_says -1 mild -1 mind -2 mind_if -3 minutes 3 minutes_and -1
minutes_now 1 minutes_or 2 minutes_with -1 mir 1 mir_beide 1 mir_ist 1 missed -2 missed_the -4 mit 2 mit_#2 1 mit_dem
1 mitad -1 mitad_de -1 mittens -1 mitts -2 moaning -1 moins -1 mole 1 mollet -2 moment 1 mon_pied -2 monday_felt -1
monday_it 1 monday_my -1 monitor 1 monte -2 month -1 month_and 1 month_back -2 months -2 months_ago 1 months_back -1
months_now -1 monton 1 moradas 1 moradas_que 1 more -1 more_often -2 morning 1 morning_ive 1 morning_my 1 mornings -5
mornings_i -2 mort -2 mortified 1 most_nights -1 moto 1 motorbike 1 motorway 1 mouse -2 mouth 3 mouth_is 1 move 1
move_my 2 moved 1 moved_down 1 movement -1 movement_is -1 moves_suit -1 mri_in -1 mugs -1 mum -1 mum_#2 -1 mum_had -1
mum_in -1 murder 1 muscle -1 my_anus 1 my_arm 1 my_arse 1 my_aunty -1 my_backbone 1 my_balls 1 my_belly 3 my_big -1
my_bike 1 my_bits 1 my_bladder 1 my_body 2 my_boss -1 my_breastbone 1 my_breathe 1 my_bum 1 my_calf -3 my_car 1
my_chair -1 my_chest 1 my_crotch 1 my_doctor -1 my_ear 1 my_eyelid 1 my_eyes 2 my_face 2 my_family -1 my_food -1
my_foot -4 my_friend 1 my_gf 1 my_granddaughter -1 my_grandson -1 my_hand 1 my_handwriting -1 my_head 2 my_heel -1
my_heels -2 my_hip -1 my_hips 1 my_inner 1 my_jaw 2 my_joints -2 my_kid 1 my_knee -2 my_knees 1 my_left -2 my_legs 2
my_life 3 my_lips 1 my_low -1 my_lumbar -2 my_lungs -1 my_mate 1 my_mid -4 my_mouth 2 my_necklace -1 my_painkillers 1
my_perineum 1 my_phone -3 my_pills 1 my_pinky -1 my_privates 1 my_pulse 1 my_ribs -1 my_scar -1 my_scooter 1
my_scrotum 1 my_shoe -1 my_side -4 my_signature -1 my_sleep -1 my_slipper -1 my_son 1 my_speech 1 my_spine -1
my_stretching -1 my_surgical -1 my_t -1 my_tailbone -1 my_tea 1 my_thigh -3 my_thighs 1 my_throat 2 my_thumb -1
my_toes -2 my_trousers 1 my_upper -1 my_vagina 1 my_varicose -1 my_vision 1 my_voice 1 my_walking 1 my_waters 2
my_whole 1 my_words 2 my_wrist -1 my_wrists 2 myself 2 myself_a 1 myself_again -1 myself_on 1 myself_without 1
na_coluna -1 nach -1 nachts -1 nada 1 nada_manana 1 nai -2 nan -1 nan_fell -1 nao_!sinto 1 nao_!vejo -1 narrowing -1
nasst -1 nasst_die -1 ne_me 1 nearly_passed 1 nearly_went -2 neck 2 neck_always -1 neck_been -2 neck_bones 2 neck_disc
-1 neck_doesnt -2 neck_forward 1 neck_fusion -5 neck_has -1 neck_heard 1 neck_hurts 5 neck_is 4 neck_just -1
neck_keeps 1 neck_pain -1 neck_rolls -2 neck_so 2 neck_sore -1 neck_stiff -1 neck_stiffness 1 neck_stretch -1
neck_stuff -1 neck_surgery -1 neck_too 1 neck_with 2 neck_wont 3 necklace -1 needles 1 needles_again 1 needles_and 1
neither 1 neither_!leg 1 ner 1 never 2 never_!know 1 never_!wake -1 new -2 new_back -2 new_pain -2 new_this 1 ni -1
ni_!la 1 nice -1 nicely -1 nicht 1 nichts 1 night -1 night_and 1 night_every -1 night_ive 1 night_neck 1 night_nothing
-1 night_pain -1 night_sweats -3 night_that -1 night_this -1 night_with -1 nights -5 nights_are -1 nights_i -2
nights_running -1 nine 1 no -1 no_!atino -1 no_!bleeding -1 no_!chest -1 no_!clue 1 no_!contractions -1 no_!control 1
no_!hace 1 no_!i -2 no_!idea 1 no_!me 4 no_!numbness -1 no_!other -1 no_!peito 1 no_!point -1 no_!problems -1
no_!proper -1 no_!rim -2 no_!sensation 2 no_!siento 1 no_!sleep -1 no_!use -3 no_!warning 2 no_!weakness -1 noche_sin
-1 noche_y 1 nod -3 noites -1 nonsense 1 nonstop -1 normal -1 normal_for -1 normally 1 not_!a -1 not_!be -3
not_!better -3 not_!dieting -1 not_!making 1 not_!pain -1 not_!proud 1 not_!wake 1 not_!worse -1 nothing_comes 1
nothing_down 1 nothing_dramatic -1 nothing_eases -2 nothing_scary -1 nothing_there 1 nothing_touches -1 notice_if -2
now 1 now_#2 -1 now_chest 1 now_deep -1 now_fever 1 now_has -1 now_hip -2 now_i 4 now_im 5 now_it 1 now_me -1 now_not
-1 now_one -1 now_right 1 now_says 1 now_she -2 now_that -3 now_the 1 nowhere 1 nuca 2 nuevo -1 numb 2 numb_all -1
numb_and 1 numb_around 1 numb_down 1 numb_for -5 numb_perineum 1 numbness 1 nun 1 nuque 2 nur -1 nur_links -2 o_lencol
-1 o_meio -1 o_meu -1 o_pe -1 o_peito 1 o_pescoco 1 october -1 of 1 of_#2 1 of_#3 -2 of_#4 -1 of_a 1 of_being -2
of_blood 2 of_both 1 of_breast -1 of_breathe 3 of_electricity -1 of_em 1 of_ending 1 of_every 1 of_fluid 1 of_me 2
of_my 1 of_plaster -2 of_puff 1 of_stairs 1 of_the -3 of_them 2 of_these -1 of_today 1 of_urine 1 of_us -1 of_what 2
of_yesterday -1 of_your -1 off_a 1 off_me -1 off_the 1 off_thinners -1 off_with 1 off_without -5 office_is 1 often -4
often_and -2 ohne -1 ohne_!mich -1 ok -4 ok_for -4 ok_to -2 okay -1 okay_to -1 old -2 oma -2 on -1 on_calls 1
on_dialysis -1 on_earth -1 on_either 1 on_fire 1 on_ice -1 on_in 1 on_last 1 on_like -1 on_my -2 on_prednisolone -1
on_since -4 on_stairs 1 on_steroid -1 on_steroids -2 on_sunday -1 on_the -1 on_this -1 on_tiptoe -1 on_to 1 on_top 2
on_tuesday 1 on_wet -3 oncologist -1 one -1 one_as 2 one_bone -2 one_calf -3 one_knee -1 one_leg -1 one_month -1
one_pupil 1 one_spot -3 one_swollen -1 ones -1 ones_are -1 only_a 1 only_since 1 only_the -3 onto 1 onto_my 1
oozing_pus 1 op -3 op_#1 -1 op_is -3 op_on 1 open 1 open_a -1 opened -1 opened_a -2 opener -1 operation -1 opration -1
or -1 or_a 1 or_hold -3 or_ice 2 or_move 1 or_nah -1 or_no -3 or_should -1 or_what 1 ordinary -1 os_comprimidos 1
osteopath 1 osteoporose -1 osteoporose_und -1 osteoporosis -1 osteoporosis_and -1 other 1 other_one -1 ou 1 our 1 out
2 out_and 1 out_for 1 out_from -2 out_im -1 out_when 1 outer -2 outer_thigh -2 outra -1 outside -1 outside_of -1 oven
-1 over_it 1 over_my 1 over_nothing -1 over_on -1 over_one -1 over_tit -2 over_with -1 overdose 2 paar_wochen -1 pace
-1 pads 2 pain_chills -2 pain_doesnt -1 pain_down -1 pain_fever 1 pain_for 1 pain_from -1 pain_in -1 pain_low -1
pain_of 1 pain_on 1 pain_over -1 pain_plus 1 pain_sweating 1 pain_swollen -1 pain_that -1 pain_thats 3 pain_this -1
pain_unreal 1 pain_was 1 painkillers 1 papa 1 papier 1 par -2 par_terre -1 para -1 para_el -1 paracetamol_doesnt -1
park -1 parked 1 paro 1 party_trick -1 pas_!depuis -1 pass 1 passage 1 passed 2 passed_out 2 passing 1 past -1 patch
-1 patch_on -2 patch_right 1 pe -5 pe_direito -1 pe_esquerdo -1 pecho 4 pecho_y 1 pedal -1 pee 1 pee_all 1 pee_and -1
pee_since 1 peed 2 peed_the 1 peeing_and 1 peeing_blood -5 peeing_myself 2 peg -1 peg_keeps -1 peito 2 pelvic_floor 1
pelvic_girdle -1 pelvic_tilts 1 pelvis -1 pen -1 pen_properly -2 penis 1 people -1 perdi -1 perfect -1 perineum 2
permanently -1 perna_ta -3 peux 2 peux_plus 1 phone -2 phone_i -1 pick -3 pick_up -4 pie_izquierdo -1 pied -3
pied_droit -2 pieds 1 piernas 1 pig -1 pill -3 pill_long -1 pills 7 pinched 1 pink -1 pinkish 1 pinky -2 pis 1
piso_tiene 1 pissed 1 pissed_the 1 plan_is 1 plan_to 1 plank 1 planning 1 planning_to 1 plus_depuis 1 plus_i -1
plus_the 1 pocht 1 point -2 point_in -2 point_of -1 poitrine 1 ponta -1 ponta_do -1 poo 3 poo_anymore 1 pop -2 pop_in
-1 popped 1 por 1 porque 1 position_that -1 posso 1 posture_exercises -1 pot -1 pour -1 pour_en 1 pouring 1 pray -2
prednisolone -1 prednisone -1 prednisone_for -1 pregant 1 pregant_#2 1 preggers -1 preggo 1 preggo_#2 1 pregnant_#2 1
pregnant_what -1 pregnant_which -1 pregnent -1 press_a 1 press_it -1 press_on 1 press_the -2 pressing 1 pressure 1
previous -1 printer 1 private 1 privates 1 proper -1 properly 1 properly_anymore 1 properly_since 1 prostata 1
prostate_cancer -1 psa -2 psoriasis -1 psoriasis_and -1 puff 1 puffing 3 puffy -1 puffy_and -1 pull -2
pulled_something -2 pulmon -1 pulsing 2 pumps 1 pupil 3 pupil_is 1 pupil_looks 1 purple_rash 1 pus -1 put_me -1
put_weight -1 putting 1 q 3 quand -1 quando -1 que_jai 1 que_la -1 que_son 1 queasy 1 queixo 1 quen 1 quente -1 qui_ne
-1 quiet 2 quil 2 quilos -1 quite 1 ra -1 radiating 1 radiator -1 raide 1 raides -2 ran_into -1 rash 3 rash_that 1
rather_be -1 rather_just -2 rather_not -1 rato 1 razor -1 razor_blades -1 re 1 reach 1 ready 1 rear 2 rear_ended 1
reason -2 reason_to -2 rechte -3 red -2 red_and -1 region 1 regular 1 regular_tightenings 1 rein -2 rein_gauche -2
reins 1 relax 1 relieved -1 remission -1 remission_from -1 repaired -1 repente 1 replaced -1 respiro 1 resting -1
retired -2 retired_ish -1 review -1 rheumatoid -1 rib -3 ribs -2 ribs_at -1 ribs_is -1 ribs_on -4 rien 1 right -1
right_arm 1 right_calf -2 right_down -1 right_foot -5 right_forearm -1 right_half 1 right_hand -1 right_is -2
right_knee -1 right_on -3 right_one 2 rigid 1 rigid_neck 1 rigors 2 rigors_and 1 ring_finger -1 rinon -2 rinones 1 rip
1 ripping 3 ripping_pain 1 rn 1 road 1 roasting_with 1 rock 1 rock_hard 1 rodilla -2 roja -1 roja_y -3 roll_it -2
rolled 4 rolled_the 1 rolls -1 rolls_ok -1 roof 2 room 1 room_is 2 root -1 rope 3 rot -1 rot_und -1 rotation -1
rotator -1 rotator_cuff -1 rotten -1 rouges 1 round_like 1 round_my 1 round_the -2 roxas 1 roxas_que 1 rubber 1
rubbery 1 ruckenschmerz -1 rugby 1 running_a -1 running_down 1 runs -1 runter_und -2 saco 1 saco_ta 1 sacrum -1 saddle
2 safe -1 sale -1 same -2 same_day 1 same_foot -1 same_leg -2 same_side -1 sangre 1 sat_at 1 sat_down -2 sat_on 3
saved 2 saved_up 2 saying_his 1 saying_it 1 saying_the 1 says_all -1 says_shes 2 scaffolding 1 scaffolding_back 1 scar
1 scar_oozing 1 scary -1 schmerz 1 schmerz_in -1 schmerzt -1 schon 1 sciatica_been 2 sciatica_both 1 sciatica_left -1
sciatica_side -1 sciatica_started -3 sciatica_was 2 scooter 2 score -2 score_is -1 scrotum 1 scrum 1 scrum_collapsed 1
scuffing -1 se -1 se_eu -1 se_tient -2 seat 1 seated_ones -2 seated_twist -1 second_baby -1 second_half -1
second_trimester -1 section -3 section_#1 -1 see_a -1 see_any -3 see_the -1 seeing 3 seeing_double 1 seeing_two 1
seems -1 segunda -1 seit_#1 -3 seit_drei -1 seit_eben 1 seit_ein -1 seit_gestern -1 seized 1 seized_up 1 sem 1 sem_!ar
1 semaine 1 semaines -1 send_him -1 sends -2 sens 2 sens_plus 1 sentence 1 sentence_and 1 senti -1 september -1 set -1
settle -1 settle_in -1 seulement -1 seventy -2 seventy_two -2 severe_back -1 sex 2 shaking 3 shaking_so 1 shaky -1
shallow 1 shallow_end 1 sharp -1 sharp_in -1 sharp_pain -1 sharp_when 1 shat 1 she_bent -1 she_do -1 she_says 3 shes 2
shin -5 shin_has -2 shiny -2 shiny_and -1 shirt -1 shivering 1 shivering_and 2 shivers -5 shivers_and -3 shivery -1
shivery_with -1 shock -2 shocks -2 shocks_down -1 shoe -2 shooting_down 1 short 2 short_of 3 shorter -2 shorter_and -1
shot 1 shoulder_and 1 shoulder_blades -1 shoulder_stretch 1 shoulders_and 1 show_her -1 shrunk -2 shrunk_#1 -2 shud -1
shud_i -1 shuffles -1 si -1 sick 1 side -2 side_also 1 side_and 1 side_as -1 side_at -4 side_back -5 side_bend -1
side_coming -1 side_feels 1 side_hurts -2 side_pain -1 side_stretch -2 side_that -1 side_under 1 side_when -1
sided_back -2 sides 1 siento -1 sight 1 sign -1 signature -1 signed -1 signed_off -1 simpler -1 sin_!parar -1 since_#1
-1 since_an 1 since_and -1 since_august -1 since_breakfast 1 since_childhood -1 since_coming -1 since_evening 1
since_friday 1 since_lunch 2 since_morning -1 since_sciatica -2 since_summer -1 since_surgery 1 since_ten -2 since_the
2 since_they -1 since_this 4 since_three -1 since_today 1 since_two 1 since_uni -2 since_wednesday -1 since_yesterday
2 sind 1 single -3 single_day -2 sir 1 sit_down 1 sit_in -2 sit_on 3 sit_still -3 sitting_on 1 sitting_through -1
sitting_what -1 six -2 six_minutes 2 six_weeks -4 six_years -2 sixteen -1 size -1 size_of -1 sizes -1 sizes_without -1
skin_cancer -1 skip -1 skip_the -1 slap 1 slaps -1 sleep -1 sleep_and -1 sleep_past -1 sleepy 1 slept 1 sling -1
slipped_disc 3 slipped_in -5 slipped_on -5 slipper -2 slope 1 slowly -1 slurring 1 slurring_and 1 smacked 1 smells -1
smelly -1 smile 2 smoker 1 sneeze -1 sneeze_at -1 sniper 1 so 1 so_bad -1 so_far -1 so_hard 2 so_its 1 so_much 1
so_please -1 so_stiff 2 so_the 1 so_tired 1 so_what 1 soak -1 soak_the -1 soaked_through 1 soaked_with -1 sock -1
soiled 1 some -1 some_blood 1 some_days -2 some_exercise 1 some_mornings -2 some_nights -1 somebody_else 1 someone 1
someone_else 1 something_gave -1 something_give -1 something_quick 1 sometimes -1 son 1 sont -2 soon -1 sore -1
sore_calf 1 sore_ever -1 sore_from -1 sore_on 1 sore_right -1 sore_to -1 sore_when 1 sorry 1 sort_it -1 sou -2
souffrir -2 space -1 spasm 2 speech 2 speech_is 1 spinal_fusion -2 spinal_injection 1 spinal_surgery -1 spine -2
spine_ache -1 spine_has -1 spine_into -1 spine_op 1 spine_pain 1 spine_so 1 spine_tender -2 spine_that -1 spine_thats
-1 spine_when -2 spinning 1 spinning_and 1 splitting 1 spond -1 spondylitis -1 spot -2 spot_of -1 spot_since -1 spots
1 spots_on 1 spotting 3 spray 1 spread 1 spread_from 1 spring -2 spring_said -2 spritze 1 squeezing 1 stair 1
stairs_and 1 stairs_to 1 stairs_with -2 stand_at 1 stand_on -5 stand_straight 1 standing_on 1 start_a 1 start_peeing 1
start_your -2 started_an 1 started_giving -2 started_hurts -4 started_peeing 1 started_the -1 started_this 1 starts 1
stays_when 1 steady -1 steif -2 stent 1 step -1 step_in 2 sternum 1 steroid_jab 1 steroid_shot 1 steroid_tablets -1
steroids -3 steroids_for -3 sticht -1 stiff -1 stiff_and -2 stiff_for -2 stiff_from -1 stiff_i 2 stiff_neck 2
stiff_since -1 stiff_this -1 still 1 still_do 1 still_sore 1 stinging -3 stings -3 stone -2 stone_and -1 stone_without
-1 stood 1 stop 1 stop_me -1 stop_the 1 stops 1 stops_when 1 straight 1 straight_line 1 straighten -1 strange 1
stretch_can -1 stretch_for 1 stretch_helps 1 stretch_im -2 stretch_ok -1 stretch_to 1 stretch_would 1 stretches_are -1
stretches_can -2 stretches_is -1 stretches_or -1 stretching -2 string 1 strip -1 strip_down -1 stroke 1 struggle -1
stuck -1 stuck_window -2 stuff_since -1 stumbled -1 stunde 1 sudden 1 sudden_and 1 sudden_back -1 sudden_ripping 1
suddenly 1 suddenly_cant 1 suggestions -1 suicide_a 1 suit -1 summer -2 summer_and -1 sunday_back 1 sunday_when 1
suppose -2 suppose_i -1 sur 1 sur_le 1 surgeon -1 surgery -1 surgery_last -1 surgery_scar -2 surgery_wound -1 surgical
-1 surgical_wound -1 survivor -1 swallowing 1 swallowing_is 1 swap -1 swapped 1 sweat 3 sweatin -1 sweatin_like -1
sweating_and 1 sweats_and -2 sweaty 1 sweaty_and 1 swelling -1 swelling_in -1 swollen_an -1 swollen_and -1 swollen_for
1 swollen_hot -1 swollen_leg 1 swollen_red 1 swollen_tight -1 t_boned 3 t_score -2 ta_com 1 tablets_for -1 tabletten 1
tackle 1 tailbone -1 tailbone_and 1 tailbone_is -2 taint 1 take 1 take_all 1 take_the 1 taken_an 1 talking 4
talking_gibberish 1 talking_nonsense 1 tambien 1 tanto 1 tanto_que 1 tarde 1 tassen -1 taub 2 tbh -1 te 1 tearing 2
tearing_pain 2 teeth 1 tell 2 tell_if 1 tell_when 1 tell_whether 1 tem -2 temperature_#2 -1 temperature_#4 1
temperature_since -1 temperature_up -2 ten_days -1 ten_hours 1 ten_minutes -1 tender -4 tengo 1 tenho_#2 -1 tenho_uma
1 terre -1 texted 1 th 1 than -3 than_in -1 than_the -2 thanks 1 thanks_for 1 that_dont 1 that_foot -2 that_from 2
that_gets -2 that_hes 1 that_i -1 that_leg -2 that_moved 1 that_nothing -1 that_paracetamol -1 that_same -2
that_started 1 that_stays 1 that_the 1 that_was 1 that_wasnt -1 that_wont -1 that_your 1 thats 1 thats_a 1
thats_growing -1 thats_me -1 thats_new 1 thats_there -1 the_#1 1 the_a 1 the_ankle 2 the_bed 3 the_belly 1 the_big -1
the_bit 2 the_blades 1 the_bone -1 the_breast 1 the_bus -2 the_check -1 the_chest -2 the_chills -1 the_chiropractor 1
the_closet 1 the_clutch -2 the_cobra -1 the_commute -1 the_cord -1 the_dark -1 the_day -1 the_dentist 1 the_doctor -1
the_dog -1 the_dogs -1 the_duff -1 the_epidural 1 the_feeling 1 the_feet 1 the_fever -1 the_first 1 the_floor -1
the_foot 1 the_form 1 the_garden -1 the_groin -4 the_hall -1 the_handlebars 1 the_heavy -1 the_hip -1 the_hour 5
the_ice -5 the_insurance -1 the_kerb -1 the_lamp 1 the_letters 3 the_light 3 the_lying -2 the_m 1 the_massage 1
the_meeting 1 the_mid -2 the_motorway 1 the_next 1 the_office -1 the_one -2 the_only -1 the_osteopath 1 the_other 1
the_outside -1 the_pedal -1 the_pelvic 1 the_pill -3 the_pills 2 the_point -3 the_post -1 the_quad 2 the_reminders 2
the_ribs -3 the_roof 2 the_rope 2 the_scar 1 the_seated -3 the_second -1 the_shallow 1 the_shed 1 the_sheets -2
the_shivers -2 the_shooting -2 the_size -1 the_ski 1 the_slipped 1 the_sniper 1 the_spine -2 the_spring -1 the_stairs
-1 the_tablets 1 the_thermometer -1 the_thigh -1 the_time -2 the_toddler -1 the_toilet 2 the_train 1 the_trousers -1
the_twist 1 the_twists -1 the_upper 1 the_urinal 1 the_waist 2 the_way 1 the_weakness 1 the_weekend 1 the_whole 1
the_wound -1 the_wrist -1 the_yearly -1 them 1 then 1 then_back -1 then_both 1 there 1 there_a 1 there_and 2
there_every -2 there_isnt 1 theres_one -1 thermometer -1 thermometer_says -1 theyd -1 theyd_all -1 thick 1 thick_and 1
thicker -1 thigh -10 thigh_has -1 thigh_is -1 thigh_numb -2 thighs 4 thighs_are 1 thin -3 thin_and -1 thin_bones -2
thing 1 thing_for 1 things_all -2 think_about -1 think_im 1 think_it -1 think_its -2 thinking_it -1 thinking_of 3
thinks_its -1 thinks_she 1 thinners -1 this 1 this_anymore -1 this_back -1 this_deep -1 this_is 1 this_month -1
this_morning 5 this_safe -1 this_weekend 1 this_wk 1 tho 1 thoracic -1 thoracic_stretch -2 thought_it 2 thoughts -1
thread -3 thread_a -2 three -1 three_hours 1 three_months -2 three_weeks -4 threw 1 threw_me 2 throat 2 throat_and 1
throbbing_since -1 through -1 through_it -1 through_my 1 through_sheets 1 thrown 2 thrown_from 1 thrown_off 1 thumb -4
thumb_and -2 thursday_and 1 tie -1 tiene_fiebre 1 tient -2 tient_le -2 tight_band 1 tight_from -1 tight_shiny -1
tightening 1 tightenings 1 tightenings_and 1 tightness 1 tightness_in 1 tiles -2 tilts 1 time_and -1 time_i 1
time_since 1 times_since -1 times_today -1 tingle_all -1 tingling_all -1 tingling_for -2 tingling_in -1 tingling_since
1 tingly 1 tiny 1 tip 1 tipped 1 tips -1 tiptoe -1 tiptoe_on -1 tiptoes -1 tiptoes_on -1 tired_of -1 tit -2 tive -1
tive_cancer -1 tmi 1 tmrw 1 to_#1 1 to_a -1 to_both 2 to_com 1 to_come -3 to_disappear -1 to_do 1 to_drive 1 to_end 7
to_front 1 to_get 2 to_groin -1 to_hang 1 to_join -1 to_jump 2 to_just -4 to_keep -2 to_kill 2 to_live -3 to_look 1
to_not 1 to_pick -1 to_pull -1 to_sign -1 to_sit 1 to_strain 1 to_tell 1 to_the 1 to_tie -1 to_touch -2 to_twist -1
to_watch -1 to_wee 1 to_work 1 toda -1 toda_a -2 todas_as -1 today 3 today_and -1 today_i 1 today_my 3 toddler -2 todo
-1 toe -3 toe_wont -2 toes -3 toes_on -1 toes_wont -1 toilet 1 toilet_anymore 1 toilet_floor -1 toilet_for 1 toilet_in
1 told_my -2 tombent -1 tonight 3 tonight_im 1 too 1 too_and 2 too_much 1 took 2 took_all 1 tooth -2 tooth_abscess -1
top 2 tore 1 touch -1 touches_it -1 touching_an -1 tout 3 towards_my 1 train 4 trapo 1 trapo_y 1 traverse 1
traverse_la 1 treated -2 treatment -1 tree 1 trick -1 trickle 1 trimester -2 trip -1 trip_over -2 triple 1 tripped -3
tripped_on -1 tripped_over -1 tripping -1 trois_semaines -1 trop 1 trousers_leg -2 trousers_today 1 try 1 try_to 1 tu
-1 tuck -2 tuck_is -1 tucks 1 tuesday 1 tuesday_the 1 tumble -2 tumbled 1 tumbled_down 1 turn_my 1 turns -1 tut -2
tut_beim -2 tuve -1 twice_and 1 twice_the -1 twice_this 1 twinge -1 twins -2 twisting -1 twists -1 two 1 two_fingers
-1 two_hands 1 two_inches -2 two_legs 2 two_months -2 two_sizes -1 two_weeks 1 two_years -1 type -1 type_#1 -1
ubung_fur -1 um -1 um_mes -1 uma_dor -1 umas -1 un_dolor -1 un_mes -1 un_monton 1 un_rato 2 unalive_myself 1 uncle_is
-1 und_auf 1 und_beim -1 und_der 1 und_ich 1 und_ist -1 und_mein 1 und_mir 1 und_ruckenschmerzen 1 und_seit 1 under -1
under_my -1 under_ribs 1 under_the 1 une_barre 1 unexplained -1 unexplained_weight -1 uni -1 unreal 1 unsteady_im 1
unsteady_on -1 until_#2 -1 until_monday 1 up_all -1 up_and 1 up_anymore -1 up_at -2 up_back 1 up_blood 4 up_for -1
up_from 1 up_some 1 up_to 1 up_twice -1 up_when -1 upright 1 upstairs -1 urge 1 urinal 1 urine_infection -1 urine_is
-1 urine_isnt 1 us_at -1 user 1 using_needles 1 uti -2 va 1 vagina 2 vai 1 varicose -1 veins -1 ventre 1 vermelha -1
version -3 vertebra -1 vertigo 1 veux -2 vez -1 vient_de 1 virilha -1 vision 2 vision_went 1 vivo -1 voice 1 vom 1
vomiting -1 vomiting_neck 1 vor 1 vor_#1 1 vou 1 vou_me 1 voy 1 voy_a 1 vulva 1 waist 3 waist_down 1 wakes -2 wakes_me
-4 walk_down -1 walk_in 1 walk_on -4 walk_properly 1 walking -2 walking_like -1 walking_round -1 walking_to 3 wall 3
want -1 want_it -2 want_something -2 wants_me -1 warm -4 warm_and -1 was 1 was_#2 -1 was_dead -1 was_gone -6
was_joking 1 was_last 1 was_only 2 wasnt -2 wat 1 wat_stretch 1 watch -1 waters 3 waters_have 1 waves_about 1
waves_and -1 waves_cant -1 waves_every 3 waves_of -1 waves_so -1 way_home 1 way_in 1 way_twice -3 ways 1 ways_to 1
we_do 1 weak 1 weak_bones -1 weak_leg -1 weak_to 1 weaker -1 weaker_since 1 weaker_than -2 weakness_has 1 weakness_in
-1 wed -1 wednesday_i 1 wednesday_its 1 wee 3 wee_and -2 wee_just 1 wee_out 1 wee_since 4 week_and -1 week_back 1
week_i -1 week_neck -1 week_on -1 week_since 1 week_sweating 1 week_that -2 week_the 1 week_with -1 weekend_and -1
weeks -1 weeks_ago -2 weeks_and 1 weeks_backache 1 weeks_before -1 weeks_now -2 weeks_out -1 weeks_post 1 weeks_since
-2 weeks_strength -1 weeping -2 weh -1 weight -1 weight_for -1 weight_loss -1 weight_without -1 weird_one 1 wellen -1
wen -1 wen_i -1 wenn -1 wenn_ich -1 went 1 went_arse -1 went_crack -1 went_down -1 went_from -1 went_into -1 went_numb
2 went_to -1 went_weak 1 werden 1 werden_seit 1 were_dead -1 wet 1 wet_and 1 wet_myself 1 wet_the 1 wetting 3
wetting_myself 2 wfh -1 what_can -1 what_could -1 what_exercise 1 what_exercises -1 what_helps -1 what_i 1 what_is -2
what_stretches -3 whatever -1 whats -1 whats_good -1 whats_the -3 when_can -2 when_i -1 when_im 1 when_it 1 when_my 2
when_the 1 when_walking -1 when_you 1 where -1 where_i 1 whether 1 which_exercise 1 which_of -4 which_ones -1
which_stretches -1 while_i 1 while_walking -1 whiplash 1 who -2 whole 1 whole_area 1 whole_leg 1 whole_lower -1
whooshing 1 whooshing_in 1 whos 1 why -1 wich -1 wide -1 wide_like -1 wie 1 wife_#2 1 wife_at 1 wife_has -1 will 1
wind 1 window_and -1 winter -1 wipe 3 wiping 1 wish -3 wish_it -1 wishing -1 wishing_i -1 wishing_it -1 with -1
with_#4 1 with_chills -1 with_cold -1 with_it -1 with_keys -2 with_life -1 with_me 1 with_night -1 with_shivers -1
with_stiff 1 with_two 1 with_you 1 without_!a 1 without_!feeling 2 without_!knowing 1 without_!me -3 without_!noticing
1 without_!trying -3 wks_ago -1 wobbly_on 1 wochen -3 woke 2 woke_up 2 woken -1 wont 1 wont_be 3 wont_flex 1 wont_grip
1 wont_move 1 wont_push -1 wont_settle -1 wont_wake 1 wont_work 2 words 4 words_are 1 wore -1 work_half -1 work_neck 1
working 1 works 1 worse -3 worse_by 2 worse_each -3 worse_every -1 worse_lying -2 worse_today -1 worst_pain 1
would_anyone -1 would_be -5 would_loosen 1 wouldnt -1 wouldnt_do -1 wouldnt_mind -3 wouldnt_wake -1 wound -3
wound_from -1 wound_is -2 wrap 1 wrist -2 wrist_stretches 1 writing -1 written 1 written_my 1 written_the 1 y_ahora 1
y_ayer -2 y_desde 1 y_el 2 y_estoy 2 y_le -2 y_medio -1 y_no 1 y_un -1 yay -1 year -2 year_now -1 yearly -1 years -2
years_ago 1 yellow 1 yellow_im 2 yellowish -3 yes -2 yes_or -2 yesterday_both 1 yesterday_evening 1 yesterday_landed 1
yesterday_my 2 yesterday_the 1 yet -2 you_do -2 you_for -1 you_put -1 you_suggest 1 your -1 your_moves -1 your_plan -1
your_stretches -1 zap_down -2 zehen -1 zip -1 zips -2 zone 1 zwei -1 zwei_wochen -1 zwischen 1
"""
URGENT = """
25 !#2_weeks 1 !ache -1 !ache_!at -2 !al -1 !all_!day 1 !all_!id -1 !and 1 !anyone -1 !anywhere -1 !at -2 !be 1
!bleeding -1 !bleeding_no -1 !bother_!me -2 !bothered -1 !can -1 !can_!i -1 !contractions -1 !day_!#2 1 !far -1 !feel
1 !feeling_!since -2 !fine -1 !for -1 !fractures -1 !getting -1 !go -1 !had_!it -1 !i 1 !i_!can 1 !i_do -1 !if_i 1
!in_!a -2 !kicked 1 !kicked_!all 1 !like 1 !me 1 !middle -2 !midwife -1 !month -3 !moved_!today 1 !my 1 !new -1
!new_!pain -1 !normal -1 !numb -1 !of 1 !one 1 !one_!would 1 !or -1 !other -2 !pain -1 !pain_!anywhere -1 !pain_!at 1
!pain_!or -1 !pain_!really -1 !pane -1 !power_!in 1 !problems -1 !proper -1 !proper_!feeling -1 !so_!far -1 !start -1
!surgeon -1 !team -1 !the_!team -1 !wake 1 !wake_!up 1 !walking -2 !weakness -2 !wee_!and 1 !weeks -1 !when 1 !wich -1
!with -1 !worse -3 !worse_not -2 !would 1 !yet -1 #1 -2 #1_#1 -1 #1_#2 -1 #1_am -1 #1_days 1 #1_hours -1 #1_i -2
#1_minutes 1 #1_month -2 #1_months -2 #1_monts -1 #1_nd -2 #1_or -1 #1_rd -1 #1_th -1 #1_weeks -2 #1_with -1 #1_wks -1
#1_yrs -1 #2 -3 #2_am -1 #2_days 1 #2_has -1 #2_low -1 #2_months 2 #2_now -3 #2_on 1 #2_positive -1 #2_says -1
#2_since -2 #2_stiff -2 #2_week -1 #2_with -3 #2_wks -1 #2_years -2 #2_yo -1 #2_yrs -1 #3 -3 #3_#2 -3 #4_all -1 #4_on
1 #4_signed -2 :!<ac -1 :!<ach -1 :!<ache -1 :!<am 1 :!<an 1 :!<and 1 :!<and> 1 :!<ant 1 :!<anyo -1 :!<anyw -1 :!<ba 1
:!<ble -1 :!<blee -1 :!<bo -1 :!<bot -1 :!<both -1 :!<can> -1 :!<de 1 :!<di 1 :!<do 1 :!<ex 1 :!<far -1 :!<far> -1
:!<fi 1 :!<fine -1 :!<fl 1 :!<fo -1 :!<fol -2 :!<foll -2 :!<for> -1 :!<fr -1 :!<fra -1 :!<frac -1 :!<gett -1 :!<he 1
:!<hi -1 :!<kic 1 :!<kick 1 :!<kno 1 :!<know 1 :!<le 1 :!<li 2 :!<lik 1 :!<like 1 :!<loo -1 :!<look -1 :!<me 1 :!<mid
-2 :!<midd -2 :!<midw -1 :!<mon -2 :!<mont -2 :!<mov 1 :!<new -1 :!<new> -1 :!<nor -1 :!<norm -1 :!<one 1 :!<one> 1
:!<ot -1 :!<oth -1 :!<othe -1 :!<pai -1 :!<pain -1 :!<pan -1 :!<pane -1 :!<po 1 :!<pro -1 :!<prob -1 :!<sca -1 :!<scar
-1 :!<sen 1 :!<sh -1 :!<she -1 :!<star -1 :!<stu -1 :!<surg -1 :!<tea -1 :!<team -1 :!<thi 1 :!<wal -1 :!<walk -1
:!<we -1 :!<wea -2 :!<weak -2 :!<week -1 :!<wh 1 :!<whe 1 :!<when 1 :!<wic -1 :!<wich -1 :!<wit -1 :!<with -1 :!<wok
-2 :!<woke -2 :!<wors -3 :!<wou 1 :!<woul 1 :!<yet -1 :!<yet> -1 :!act -1 :!acti -1 :!actio -1 :!actu -1 :!actur -1
:!ain -1 :!ain> -1 :!ak> 1 :!ake> 1 :!akn -2 :!akne -2 :!aknes -2 :!al> -1 :!alk -1 :!alki -1 :!alkin -1 :!am> -1
:!an> -1 :!anc 1 :!ance 1 :!and 1 :!and> 1 :!ane -1 :!ane> -1 :!anyo -1 :!anyon -1 :!anyw -1 :!anywh -1 :!art> -1
:!ash -1 :!ble -2 :!blee -1 :!bleed -1 :!blem -1 :!blems -1 :!bot -1 :!both -1 :!bothe -1 :!can> -1 :!ctu -1 :!ctur -1
:!cture -1 :!day 1 :!day> 1 :!ddl -1 :!ddle -1 :!ddle> -1 :!dge -2 :!dle -1 :!dle> -1 :!do> 1 :!dwi -1 :!dwif -1
:!dwife -1 :!eak -1 :!eak> 1 :!eakn -2 :!eakne -2 :!eam -1 :!eam> -1 :!eart 1 :!edin -1 :!eding -1 :!eedi -1 :!eedin
-1 :!eek -1 :!eeks -1 :!eeks> -1 :!eel> 1 :!eks -1 :!eks> -1 :!el> 1 :!ems -1 :!ems> -1 :!eon -1 :!eon> -1 :!ered -1
:!ered> -1 :!et> 1 :!ett -1 :!ew> -1 :!far -1 :!far> -1 :!feel> 1 :!fine -1 :!fine> -1 :!fol -2 :!foll -2 :!follo -2
:!for> -1 :!fra -1 :!frac -1 :!fract -1 :!ged -2 :!ged> -2 :!geo -1 :!geon -1 :!geon> -1 :!gett -1 :!getti -1 :!han 1
:!hen 1 :!hen> 1 :!her> -1 :!hered -1 :!icke 1 :!icked 1 :!idd -2 :!iddl -2 :!iddle -2 :!idw -1 :!idwi -1 :!idwif -1
:!ift> 1 :!ike 1 :!ike> 1 :!in> -1 :!ind 1 :!ions -1 :!ions> -1 :!ip> -2 :!is> 1 :!ith> -1 :!ive 1 :!ive> 1 :!ke> 1
:!kic 1 :!kick 1 :!kicke 1 :!kne -3 :!knes -2 :!kness -2 :!kno 1 :!know 1 :!leed -1 :!leedi -1 :!lem -1 :!lems -1
:!lems> -1 :!lik 1 :!like 1 :!like> 1 :!liv 1 :!lki -1 :!lkin -1 :!lking -1 :!ll> 1 :!llo -2 :!llow -2 :!llow> -1
:!loo -1 :!look -1 :!lowe -1 :!mal -1 :!mal> -1 :!mas -2 :!mas> -2 :!mb> -1 :!mid -2 :!midd -2 :!middl -2 :!midw -1
:!midwi -1 :!min 1 :!mon -2 :!mont -2 :!month -2 :!mor 1 :!mov 1 :!ms> -1 :!nd> 1 :!new -1 :!new> -1 :!ning> 1 :!nor
-1 :!norm -1 :!norma -1 :!ns> -1 :!nth -2 :!nth> -3 :!ntra -1 :!ntrac -1 :!numb> -1 :!nyo -1 :!nyon -1 :!nyone -1
:!nyw -1 :!nywh -1 :!nywhe -1 :!obl -1 :!oble -1 :!oblem -1 :!oke -3 :!oke> -1 :!oken -1 :!oken> -1 :!oll -1 :!ollo -2
:!ollow -2 :!ons> -1 :!onth -2 :!onth> -3 :!ontra -1 :!ook -1 :!oper> -1 :!oppi 1 :!oppin 1 :!orm -1 :!orma -1 :!ormal
-1 :!ors -3 :!orse -3 :!orse> -3 :!oth -2 :!othe -2 :!other -2 :!oul 1 :!ould 1 :!ould> 1 :!ove 1 :!ove> 1 :!pai -1
:!pain -1 :!pain> -1 :!pan -1 :!pane -1 :!pane> -1 :!per> -1 :!ppi 1 :!ppin 1 :!pping 1 :!pro -1 :!prob -1 :!probl -1
:!qua -1 :!rac -1 :!ract -2 :!racti -1 :!ractu -1 :!re> 1 :!red -1 :!red> -2 :!rgeo -1 :!rgeon -1 :!rma -1 :!rmal -1
:!rmal> -1 :!rob -1 :!robl -1 :!roble -1 :!rse -3 :!rse> -3 :!rt> -1 :!sca -1 :!scar -1 :!she -1 :!squ -1 :!star -1
:!start -1 :!stu -1 :!surg -1 :!surge -1 :!tart -1 :!tart> -1 :!tea -1 :!team -1 :!team> -1 :!ther> -1 :!tions -1
:!tur -1 :!ture -1 :!tures -1 :!uas -1 :!ubl -1 :!uld 1 :!uld> 1 :!ull> -1 :!umb> -1 :!ures -1 :!ures> -1 :!urgeo -1
:!ve> 1 :!wake> 1 :!wal -1 :!walk -1 :!walki -2 :!wea -1 :!weak -2 :!weakn -2 :!wed -1 :!week -1 :!weeks -1 :!when 1
:!when> 1 :!wic -1 :!wich -1 :!wich> -1 :!wif -1 :!wife -1 :!wife> -1 :!wit -1 :!with -1 :!with> -1 :!wok -2 :!woke -2
:!wors -3 :!worse -3 :!wou 1 :!woul 1 :!would 1 :!yet -1 :!yet> -1 :!yon -1 :!yone -1 :!yone> -1 :!ywh -1 :!ywhe -1
:!ywher -1 :<abo -1 :<abou -1 :<acd -1 :<acdf -1 :<acti -1 :<aft -1 :<afte -1 :<ag -1 :<age -1 :<age> -2 :<ago> -1
:<agon 1 :<ala -1 :<alar -1 :<all> 1 :<allo -6 :<alo -1 :<alon -1 :<alr -1 :<alri -2 :<als 1 :<also 1 :<alt -1 :<alte
-1 :<an 1 :<and 1 :<and> 1 :<ank 1 :<ank> -2 :<ankl 2 :<anky -2 :<anyb -1 :<anym 1 :<anyt -1 :<are> -1 :<arm 1 :<arm>
1 :<ask> -1 :<aug -1 :<augu -2 :<avo -1 :<avoi -2 :<bad 1 :<bad> 1 :<bal 2 :<begi -1 :<bei 1 :<bein 1 :<bell -1 :<bent
1 :<bete -2 :<bett -1 :<betw 1 :<big> -1 :<bl 6 :<blad 1 :<ble 2 :<blee 2 :<blo 2 :<bloo 2 :<blu 1 :<bon -1 :<bone -1
:<bor -2 :<bore -3 :<bot 1 :<both 1 :<bowl -1 :<boxe -1 :<brit -2 :<brot -1 :<bru 1 :<bump -1 :<bun -1 :<bur 1 :<cal 1
:<calc -1 :<calf 1 :<cam 1 :<came 1 :<can> -2 :<cant 3 :<car> 1 :<care -1 :<catc 1 :<ch 1 :<che 1 :<chec -1 :<ches 3
:<chr -1 :<chri -1 :<cir -1 :<circ -2 :<cle -1 :<clea -1 :<clu 1 :<clum 1 :<co 1 :<cob -1 :<cobr -1 :<col 1 :<comf -1
:<cont 1 :<cook -1 :<core -1 :<coug 1 :<coup 1 :<cow -1 :<cow> -1 :<cr 2 :<cra 1 :<cram 1 :<crea 1 :<croh -1 :<cros -1
:<cru 1 :<cuf -1 :<cuff -1 :<cure -1 :<cust -1 :<da 1 :<dads 1 :<dai -1 :<dail -1 :<daw -3 :<dawn -3 :<day 1 :<day> -1
:<deal -1 :<dens -1 :<dep 1 :<desd 1 :<desk -1 :<dex -1 :<dexa -1 :<diag -1 :<dicl -1 :<did 1 :<didn 1 :<die 1 :<die>
1 :<do 1 :<doct -1 :<doi -1 :<doin -1 :<don 2 :<dont 2 :<dor 1 :<dor> 1 :<dow 1 :<down 1 :<dr 1 :<dra 2 :<drag 1
:<dril -1 :<dro 2 :<drop 1 :<dry -5 :<dry> -5 :<due> -1 :<duf -2 :<duff -2 :<dur 1 :<duri 1 :<eac 1 :<each 1 :<earl -2
:<eas -2 :<ease -1 :<easi -1 :<east -1 :<ed -1 :<eds -2 :<eds> -2 :<elb -1 :<elbo -1 :<ele 1 :<em 1 :<en 1 :<end 1
:<es 2 :<est 1 :<exp -1 :<expe -2 :<ey 1 :<eye 1 :<eye> 1 :<fa 2 :<fac 2 :<face 1 :<fal 1 :<fan 1 :<far> -1 :<fe 2
:<fee 1 :<feet 1 :<fel 2 :<fell 2 :<felt 1 :<fem -1 :<fev 3 :<feve 3 :<fi -2 :<fie 1 :<fieb 1 :<fif -1 :<fift -1 :<fin
-2 :<fine -3 :<fing -2 :<firs -1 :<fis -1 :<fist -1 :<fit> 1 :<fiv -1 :<five -1 :<fixe -1 :<fl 2 :<fli 1 :<flig 1
:<flo 2 :<floo 1 :<flu 2 :<flui 1 :<fo -1 :<foot -1 :<for> -1 :<fore -1 :<forw -1 :<fou -1 :<four -2 :<frac -1 :<free
-1 :<fus -1 :<fuse -2 :<fusi -1 :<gard -1 :<gent -2 :<gets -1 :<gett 1 :<gir -1 :<gird -2 :<glo -1 :<glut -1 :<gon 1
:<gone 1 :<gooc 1 :<good -1 :<grea -1 :<gro 1 :<gru -1 :<gu 2 :<gus 1 :<gush 1 :<hal -1 :<half -1 :<hams -1 :<hand -1
:<hang 1 :<har 1 :<hard 2 :<has 1 :<hav 1 :<have 1 :<hea 1 :<head 3 :<heal -2 :<hear 1 :<help -1 :<hern -1 :<hig 1
:<high 1 :<hip -2 :<hip> -1 :<hips -1 :<hit 2 :<hit> 1 :<hl -1 :<hla -1 :<hla> -1 :<ho 1 :<hod -2 :<hodg -2 :<hon 1
:<hone 1 :<hor 1 :<hors 1 :<hos -1 :<hosp -1 :<hot 2 :<hot> 2 :<hy -1 :<hyp -1 :<hype -1 :<ib -1 :<ibu -1 :<ibup -1
:<ic 1 :<ich 1 :<ich> 1 :<id -2 :<ide -3 :<idea -3 :<impr -1 :<inde -2 :<inf -1 :<infl -1 :<inj 1 :<ins> -2 :<int 1
:<into 1 :<iri -1 :<irit -1 :<ish -1 :<ish> -1 :<ja 1 :<jai 1 :<jai> 1 :<jan -2 :<jan> -1 :<janu -1 :<jaw 1 :<jaw> 1
:<je 1 :<jo -1 :<job -1 :<job> -1 :<jog -2 :<joi -2 :<join -2 :<jum 1 :<jump 1 :<jun -1 :<june -1 :<ke 1 :<keyb -1
:<keys 1 :<kid -1 :<kidn -1 :<knu -2 :<knuc -2 :<layi -1 :<le 1 :<leak 2 :<leg 2 :<leg> 1 :<legs 2 :<li 1 :<lif 2
:<life 1 :<lift 1 :<limi -1 :<lin 1 :<litl -1 :<logg 1 :<lon -1 :<long -1 :<los 1 :<lost 1 :<low -1 :<low> -1 :<lowe
-1 :<lump 1 :<lup -1 :<lupu -1 :<mak -1 :<make -2 :<man 2 :<mana 1 :<marc -1 :<matt -1 :<may -1 :<may> -1 :<men -1
:<mesh -3 :<met 1 :<midd 1 :<midw -2 :<mil -1 :<mild -1 :<mint -2 :<minu 1 :<mo -1 :<moa -2 :<moan -2 :<mob -1 :<mobi
-1 :<mod -1 :<mon> 1 :<mont -3 :<morn -1 :<mot 1 :<moto 1 :<mous -1 :<mout 1 :<mov -1 :<movi -1 :<mow -1 :<mr 1 :<mri
1 :<mri> 1 :<mum -1 :<mum> -1 :<mun -1 :<munt -1 :<my 2 :<mys 1 :<myse 1 :<nag -1 :<nao 1 :<nao> 1 :<napr -1 :<ne 1
:<nec 1 :<neck 1 :<new 2 :<new> 2 :<ni 1 :<nice -1 :<nich 1 :<nin -1 :<nine -1 :<ob -1 :<oc -1 :<ocl -1 :<oclo -1
:<off> 1 :<ok -1 :<oka -1 :<okay -1 :<onl -1 :<only -1 :<ont 1 :<op -1 :<opp -1 :<opr -2 :<opra -2 :<ord -1 :<ordi -2
:<os -2 :<ost -2 :<oste -1 :<osti -1 :<ou -1 :<out -1 :<oute -4 :<outs -1 :<pa 1 :<pac -1 :<pace -2 :<pai 2 :<pain 2
:<par 1 :<pass 1 :<past -1 :<pat -2 :<patc -3 :<pe 1 :<pee 3 :<pee> 2 :<pend -1 :<peop -1 :<perf -1 :<perm -3 :<pho 1
:<phon 1 :<pia -1 :<pian -1 :<pil 1 :<pill 1 :<pin -1 :<pin> -1 :<pink -2 :<play -1 :<plu 1 :<plus 1 :<po 1 :<poi 1
:<poo 1 :<pou 1 :<preg -1 :<pres 1 :<priv 1 :<pro 1 :<prob 1 :<prog -1 :<ps -2 :<pso -3 :<psor -3 :<pull -1 :<puls 1
:<pus 1 :<put -1 :<put> -1 :<qu 1 :<que 1 :<que> 1 :<ra 2 :<rat 1 :<re 1 :<rea 1 :<real 1 :<reco -1 :<red 2 :<red> 3
:<rem -1 :<remo -1 :<rep -2 :<repa -3 :<repl -1 :<rest -1 :<retr -1 :<rev -1 :<revi -1 :<rh -2 :<rhe -2 :<rheu -2
:<ribs 1 :<rig -1 :<righ -1 :<rin -1 :<ring -1 :<roll -1 :<roo 1 :<rot -1 :<rota -3 :<rout -1 :<run> -1 :<sac -1
:<sacr -1 :<saf -2 :<safe -2 :<same -1 :<sat 1 :<say> -1 :<scan -2 :<scar 1 :<sch 1 :<sco -2 :<scor -4 :<scu 1 :<scuf
1 :<sec -3 :<seco -1 :<sect -4 :<see 1 :<seit 1 :<seiz -1 :<sep -1 :<sept -2 :<set -1 :<set> -1 :<sev -1 :<seve -1
:<sha 2 :<shap 1 :<shar 1 :<she> 1 :<shi -1 :<shif -1 :<shin -3 :<shiv 1 :<shoe 1 :<shor -1 :<shou -1 :<shud -1 :<sign
-1 :<sin 1 :<sit -1 :<sitt -1 :<six -3 :<six> -1 :<sixt -3 :<sk -1 :<ske -1 :<ski -1 :<skin -1 :<skip -1 :<sl 1 :<slab
-1 :<slin -2 :<slip 1 :<sn 2 :<sne 1 :<snee 1 :<sole -1 :<spas 1 :<spec -1 :<spo 1 :<spon -3 :<spot 2 :<spr -1 :<spri
-1 :<stai 1 :<stay -2 :<ste 1 :<sti -1 :<stif -1 :<sto 1 :<stop 1 :<str -1 :<stre -1 :<stri -1 :<sud 1 :<sudd 1 :<sug
-1 :<sugg -1 :<sui 1 :<suic 1 :<suit -2 :<sum -1 :<summ -1 :<sur -1 :<surg -1 :<surv -1 :<sw 1 :<swap -1 :<swe 2
:<swea 1 :<swi -1 :<swit -1 :<swo 1 :<swol 1 :<ta 1 :<te 1 :<teen 1 :<tem 1 :<temp 1 :<ten> -1 :<tend 1 :<tes -1
:<test -1 :<ther 1 :<thig -1 :<this 2 :<thu -1 :<thum -3 :<til 1 :<tin -1 :<ting -1 :<tod 1 :<toda 1 :<toe -1 :<toe>
-1 :<ton 1 :<toni 1 :<took 1 :<tool -1 :<top> -1 :<tr 1 :<tra 1 :<tri 1 :<trim -3 :<trip 2 :<tro 1 :<trou 1 :<tue 1
:<tues 1 :<tw -1 :<twe -1 :<twi -1 :<twin -1 :<twis -3 :<un 1 :<und 3 :<und> 1 :<unde 1 :<uni -2 :<uni> -2 :<up -1
:<ups -1 :<ups> -2 :<ur 1 :<used -1 :<ut -3 :<uti -3 :<uti> -3 :<uv -1 :<uve -1 :<uvei -1 :<va 2 :<vers -2 :<vert 1
:<vi 1 :<vide -1 :<vis 1 :<visi 1 :<vo 2 :<wa 1 :<wak -1 :<wake -1 :<wan -1 :<want -1 :<warm 1 :<was 1 :<wat 3 :<wate
2 :<wav 1 :<wave 1 :<way 1 :<way> 1 :<wea 1 :<wee> 2 :<week -1 :<wel -2 :<welc -1 :<well -2 :<wen 1 :<went 1 :<wet 1
:<wet> 1 :<wf -2 :<wfh -2 :<wfh> -2 :<wh -1 :<wha -1 :<what -1 :<whi -1 :<whic -1 :<who> -1 :<why 1 :<why> 1 :<wic -2
:<wich -2 :<wint -1 :<wip 1 :<wis 1 :<wish 2 :<wk -2 :<wks -2 :<wks> -2 :<wo 1 :<womb -1 :<won 1 :<wont 1 :<wor 1
:<word 1 :<worn 1 :<wors 1 :<wort -3 :<ya -1 :<yay -2 :<yay> -2 :<ye -1 :<yea -2 :<year -2 :<yes> -1 :<yest 1 :<yet -4
:<yet> -4 :<your -2 :<yr -1 :<yrs -1 :<yrs> -1 :<zo -1 :ab> 1 :ac> -1 :acd -1 :acdf -1 :acdf> -1 :acem -1 :aceme -1
:ackb -1 :acl -1 :acru -1 :acrum -1 :activ -1 :actur -1 :ada 1 :adac 1 :adach 1 :add 1 :adde 1 :adder 1 :ado 1 :ado> 1
:afe -2 :afe> -2 :afte -1 :after -1 :ag> 1 :agn -1 :agno -1 :agnos -1 :ago> -1 :agon 1 :agony 1 :ai> 1 :aily -1 :aily>
-1 :ain 2 :ain> 2 :aini 1 :ainin 1 :airs 1 :airs> 1 :ais 1 :akes -1 :akes> -1 :aki 1 :akin 1 :aking 1 :aks -1 :aks> -1
:alarm -1 :alci -1 :alciu -1 :alin -2 :aling -2 :aliv 1 :all> 1 :allo -1 :allow -1 :ally 1 :ally> 1 :alon -1 :along -1
:alr -1 :alri -2 :alrig -2 :als 1 :also 1 :also> 1 :alte -1 :alter -1 :alth -1 :amp 1 :amstr -1 :an> -2 :ana 1 :anag 1
:anage 1 :ance> 1 :ancer -1 :ancie -1 :and 1 :and> 1 :andd -1 :andda -1 :ands 1 :ands> 1 :anen -1 :anent -1 :ang 1
:anin -1 :aning -1 :ank 1 :ankl 2 :ankle 2 :anky -2 :ankyl -2 :anna 1 :anna> 1 :ans 1 :ant 1 :anti> -1 :antin -1 :anua
-1 :anuar -1 :anyb -1 :anybo -1 :anym 1 :anymo 1 :anyt -1 :anyth -1 :ao> 1 :ape 1 :appy -1 :appy> -1 :apr 1 :apro -1
:aprox -1 :ar> 1 :ara 1 :arch -1 :arch> -1 :arden -1 :ares -2 :arged -1 :ari 1 :ark 1 :arl -1 :arly -1 :arly> -1 :arp>
1 :ars> -1 :arte 2 :arted 2 :ary -3 :ary> -3 :ase -1 :ased -1 :ased> -1 :ases -1 :ases> -1 :asi -1 :asin -1 :asing -1
:asis -2 :asis> -2 :ask> -1 :asm 1 :asm> 1 :ass 1 :assi 1 :atch> -1 :ate 1 :ated -1 :ated> -1 :ater 1 :aters 1 :ath 1
:athe 1 :athe> 1 :atll -1 :atll> -1 :atm 1 :ato -2 :atoi -2 :atoid -2 :ator -2 :ator> -1 :atu 1 :atur 1 :ature 1 :aug
-1 :augu -2 :augus -2 :ave 1 :ave> 1 :aves 1 :aves> 1 :avo -1 :avoi -2 :avoid -2 :awn -2 :awn> -2 :ayed -1 :ayed> -1
:backb -1 :bad 1 :bad> 1 :bag 1 :ball> -1 :bar> -1 :bbi 1 :bbin 1 :bbing 1 :bbl 1 :bea 1 :begi -1 :begin -1 :bei 1
:bein 1 :being 1 :bell -1 :belly -1 :bend -1 :bends -1 :bent 1 :bent> 1 :bete -2 :beter -2 :bett -1 :bette -1 :betw 1
:betwe 1 :bic -1 :big> -1 :bil -1 :bile -1 :bile> -2 :bili -1 :bin 1 :bing 1 :bing> 1 :bla 1 :blad 1 :ble 2 :blee 2
:bleed 2 :bli 1 :blin 1 :bling 1 :blo 2 :bloo 2 :blood 2 :bones -1 :bor -1 :bore -3 :bored -4 :bot 1 :both 1 :both> 2
:bothe -1 :bow -1 :bow> -1 :bowl -1 :boxe -1 :boxes -1 :bre 1 :bre> 1 :breat 1 :brit -2 :britt -2 :brot -1 :broth -1
:bst -1 :bste -1 :bump -1 :bump> -2 :bup -1 :bupr -1 :bupro -1 :bur 1 :butto -1 :ca> 1 :cal 1 :calc -1 :calci -1 :calf
1 :calf> 1 :cam 1 :came 1 :came> 1 :can> -3 :cans> 1 :cant 3 :cant> 3 :cap -1 :car> 1 :care -1 :cary -1 :cary> -1
:catc 1 :catch 1 :cdf -1 :cdf> -1 :ce> 1 :cec -1 :cect -1 :cecto -1 :cely -2 :cely> -2 :cem -1 :ceme -1 :cemen -1 :cer
-1 :cer> -1 :chall -1 :charg -1 :chec -1 :check -1 :ches> -2 :chest 3 :chin 1 :ching 1 :cho 1 :chris -1 :cial -1
:cial> -1 :cian -1 :cian> -1 :cid 2 :cide 2 :ciden 1 :cir -1 :circ -2 :circl -2 :cises -1 :ciu -1 :cium -1 :cium> -1
:ckb -1 :cke 1 :cked 1 :cked> 1 :ckles -1 :cku -1 :ckup -1 :ckups -1 :cle -1 :clea -1 :clear -1 :cles -1 :cles> -1
:cloc -1 :clock -1 :clof -1 :clofe -1 :clu 2 :clum 1 :clums 1 :co> 1 :cob -1 :cobr -1 :cobra -1 :col 1 :colla 1 :colon
-1 :con> 1 :concr -1 :cond -1 :cond> -3 :cont 1 :cook -1 :cor -1 :core -3 :core> -3 :coug 1 :cough 1 :coup 1 :coupl 1
:cove -1 :cover -1 :cow -1 :cow> -1 :cra 1 :cram 1 :cramp 1 :crea 1 :creak 1 :crin -1 :crino -1 :croh -1 :crohn -1
:crot 1 :cti -2 :ctin -2 :cting -2 :ctiv -1 :ctive -1 :cto -1 :cuf 1 :cuff 1 :cuff> -1 :cuffi 1 :cula -1 :cular -1
:cure -1 :cured -1 :cust -1 :custa -1 :da> 1 :dac 1 :dach 1 :dache 1 :dads 1 :dads> 1 :dai -1 :dail -1 :daily -1 :das
1 :daw -3 :dawn -3 :dawn> -3 :day 1 :day> 1 :dda -1 :ddau -1 :ddaug -1 :dde 2 :dden 1 :dden> 1 :ddenl 1 :dder 1 :dder>
1 :ddl 2 :ddle 2 :ddle> 2 :de> 1 :dea> -2 :deal -1 :deas -1 :deas> -1 :ded 3 :ded> 3 :den 1 :den> 2 :deni -1 :denin -1
:denl 1 :denly 1 :dens -1 :densi -1 :dent 1 :dent> 1 :dep 1 :der 1 :der> 1 :desd 1 :desde 1 :desk -1 :deskm -1 :dex -2
:dex> -2 :dexa -1 :dexa> -1 :df> -1 :dgk -2 :dgki -2 :dgkin -2 :diag -1 :diagn -1 :dicl -1 :diclo -1 :did 1 :didn 1
:didnt 1 :die 1 :die> 1 :dina -2 :dinar -2 :ding 1 :ding> 1 :disce -1 :disch -1 :dle> 1 :dne -1 :dney -1 :dney> 1 :do>
2 :docr -1 :docri -1 :doct -1 :docto -1 :doi -1 :doin -1 :doing -1 :don 1 :dont 2 :dont> 2 :dor 1 :dor> 1 :dos 1 :dos>
1 :dow 1 :down 1 :down> 1 :dra 2 :drag 1 :drill -1 :drip> -1 :dro 1 :dron -1 :drona -1 :drop 1 :dropp 1 :dry -3 :dry>
-3 :ds> 1 :due> -1 :duf -2 :duff -2 :duff> -2 :dul -1 :dur 1 :duri 1 :durin 1 :dwi -2 :dwif -2 :dwife -2 :dyl -2 :dyli
-1 :dylit -1 :each> 1 :ead 1 :ead> 1 :eada 1 :eadac 1 :eak 2 :eaki 2 :eakin 2 :eaks -1 :eaks> -1 :eaky 1 :eaky> 1
:eali -1 :ealin -2 :eall 1 :eally 1 :ealt -1 :ealth -1 :ear -1 :eare -1 :eared -1 :earl -1 :early -1 :earm -3 :earm>
-3 :ears -1 :ears> -1 :eart 1 :eas -1 :eas> -1 :ease -1 :eased -1 :eases -1 :easin -1 :easte -1 :eat 1 :eati 1 :eatin
1 :eave -1 :eave> -1 :ebe 1 :ebr 1 :ebre 1 :ebre> 1 :eche -1 :eches -2 :ecia -1 :ecial -1 :eck 1 :eck> 1 :ecku -1
:eckup -1 :eco -1 :econ -2 :econd -1 :ecov -1 :ecove -1 :ect -1 :ecti -3 :ectin -3 :ectio -1 :ed> 1 :edin 1 :eding 1
:edr -1 :edro -1 :eedi 1 :eedin 1 :eek -1 :eekl -2 :eekly -2 :eeks -2 :eeks> -2 :eep 1 :eeps 1 :eeps> 1 :eet 1 :eet> 1
:eez 1 :eeze 1 :eeze> 1 :eg> 1 :egge -2 :egger -2 :eggo 1 :eggo> 1 :egin -1 :egin> -1 :egn -1 :egna -1 :egnan -1 :egne
-1 :egnen -2 :egs 2 :egs> 2 :eh> 1 :ein 3 :eing 1 :eing> 1 :eit> 1 :eiti -1 :eitis -1 :eiz -1 :eize -1 :ekl -2 :ekly
-2 :ekly> -2 :eks -2 :eks> -2 :elax 1 :elax> 1 :elb -1 :elbo -1 :elbow -1 :elc -1 :ele 1 :elea -1 :eleas -1 :elet -1
:elf 2 :elf> 2 :elin> -1 :elo 2 :elp -1 :elps -1 :elps> -1 :els> 1 :elt 1 :elt> 1 :elv -1 :elvic 1 :elvis -2 :em> 1
:embe -2 :ember -2 :emo -1 :emov -2 :emove -2 :emp 2 :empe 1 :emper 1 :enac -1 :enac> -1 :ende 1 :ender 1 :endl -3
:endly -3 :endoc -1 :endu -1 :ener -1 :enge -1 :enge> -1 :engt -1 :ength -1 :eni 1 :enia -1 :enia> -1 :enl 1 :enly 1
:enly> 1 :ensi -1 :ensit -1 :ent> 1 :entl -2 :entle -1 :ently -1 :ents 1 :ents> 1 :enu> -1 :eon> -1 :eop -2 :eope -3
:eopen -1 :eoper -2 :eopl -1 :eople -1 :epa -1 :epai -2 :epair -2 :epi 1 :epl -1 :epla -1 :eplac -1 :eps 2 :eps> 1
:epte -2 :eptem -2 :epu 1 :era 1 :erate -1 :eratu 1 :erd 1 :erda 1 :erday 1 :erdo 1 :ere 1 :ere> 1 :eres 1 :eres> 1
:erfe -1 :erfec -1 :eri 1 :eris 1 :erish 1 :erma -1 :erman -1 :ermi -1 :ermob -2 :ernat -2 :ernia -1 :erno -1 :ernoo
-1 :eros -2 :erosi -2 :ers 1 :ers> 1 :ersi -3 :ersio -2 :ersiz -2 :erte 1 :erw -2 :erwi -1 :erwis -1 :eryo 1 :eryon 1
:esd 1 :esde 1 :esde> 1 :esh -3 :esh> -3 :esk -1 :eskm -1 :eskma -1 :ess 1 :est 1 :est> 1 :estar 1 :esti -1 :estic -1
:estin -2 :et> 1 :eta 1 :etche -2 :etri -1 :etros -1 :etti 1 :ettin 1 :etw 1 :etwe 1 :etwee 1 :euma -2 :eumat -2 :euzw
1 :euzwe 1 :even> -1 :ever> 1 :everi 1 :eview -1 :ew> 1 :ex> -1 :exa> -1 :exers -2 :exp -1 :expe -2 :expec -2 :eyb -1
:eybo -1 :eyboa -1 :eye 1 :eye> 1 :eze 1 :eze> 1 :fac 2 :face 1 :face> 1 :fai 1 :fal 1 :fan 1 :fant 1 :far> -1 :fect
-1 :fect> -1 :feel> 1 :feels 1 :feet 1 :feet> 1 :fel 2 :fell 2 :fell> 2 :felt 1 :felt> 1 :fem -1 :fen -1 :fen> -1
:fena -1 :fenac -1 :fev 3 :feve 3 :fever 3 :ffn -1 :ffne -1 :ffnes -1 :fh> -2 :fie 1 :fieb 1 :fif -1 :fift -1 :fifte
-1 :fin -2 :fine -3 :fine> -3 :fing -1 :finge -1 :firs -1 :first -1 :fis -1 :fist -1 :fist> -1 :fiv -1 :five -1 :five>
-1 :fixe -1 :fixes -1 :flam -1 :flamm -1 :flat> -1 :fli 1 :flig 1 :fligh 1 :flo 2 :floo 1 :floor 1 :flu 2 :flui 1
:fluid 1 :fne -1 :fnes -1 :fness -1 :fold> -1 :foot -1 :for> -1 :fore -1 :forea -3 :forgo 1 :form> 1 :forw -1 :forwa
-1 :fou -1 :four -2 :four> -2 :frac -1 :fract -1 :free -1 :fted 1 :fted> 1 :ftee -1 :fteen -1 :fter -1 :ftern -1 :ftin
-1 :fting -1 :fusi -1 :fusio -1 :game -1 :gamen -1 :gan 1 :gard -1 :garde -1 :gat -2 :gate -2 :gate> -2 :gent -1
:gentl -2 :geo -1 :geon -1 :geon> -1 :gets -1 :gets> -1 :gett 1 :getti 1 :gged 1 :gged> 1 :gger> 1 :ggers -2 :gges -1
:ggest -1 :ggo 1 :ggo> 1 :ghs 1 :ghs> 1 :ghten 1 :gin> -1 :gir -1 :gird -2 :girdl -2 :gki -2 :gkin -2 :gkin> -2 :gli
-1 :glin -1 :gling -1 :glo -1 :glut -1 :glute -1 :gnan -1 :gnant -1 :gne -3 :gned -2 :gned> -2 :gnen -2 :gnent -2 :gno
-1 :gnos -1 :gnose -1 :gon 2 :gone 1 :gone> 1 :gony 1 :gony> 1 :gooc 1 :gooch 1 :good -1 :good> -2 :grade -1 :gram -1
:gram> -1 :grea -1 :great -1 :gro 1 :gru -1 :gs> 1 :gth -1 :gth> -2 :gue 1 :gush 1 :gush> 1 :gust -2 :gust> -2 :ha> 1
:hal -1 :half -1 :half> -1 :halle -1 :hams -1 :hamst -1 :hand -1 :hand> -4 :hands 1 :hape 1 :hape> 1 :happy -1 :har 1
:hard 2 :hard> 2 :harg -1 :harge -1 :harp 1 :harp> 1 :has 1 :hatl -1 :hatll -1 :hav 1 :have 1 :have> 1 :hea 1 :head 1
:heada 1 :heal -2 :heali -2 :healt -1 :hear 1 :heart 1 :heck -1 :heck> -1 :hecku -1 :heek> -1 :hello -1 :help -1
:helps -1 :here 1 :heres 1 :hern -1 :herni -1 :herw -1 :herwi -1 :hesi -1 :hest 3 :hest> 3 :heum -2 :heuma -2 :hey> -1
:hic -1 :hich -1 :hich> -1 :hif -1 :hift -1 :hifti -2 :hifts -1 :high> -1 :highs 1 :hin> -2 :hinki 1 :hip -1 :hip> -1
:hips -1 :hips> -1 :his 2 :his> 2 :hit 1 :hit> 1 :hiv 1 :hive 1 :hiver 1 :hla -1 :hla> -1 :ho> 1 :hod -1 :hodg -2
:hodgk -2 :hoe 1 :hole 1 :hole> 1 :hon 2 :hone 2 :hone> 1 :hones 1 :hoo 1 :hop 1 :hors 1 :horse 1 :hort -1 :horte -4
:hosp -1 :hot 2 :hot> 2 :houl -1 :hould -1 :hout 1 :hout> 1 :how 1 :how> 1 :howed -1 :hri -1 :hris -1 :hrist -1 :hs>
-1 :hten 1 :hter -1 :hter> -1 :hud -1 :hud> -1 :hum -2 :humb -4 :humb> -5 :hur 1 :hyp -1 :hype -1 :hyper -1 :iag -1
:iagn -1 :iagno -1 :ial> -1 :ian -1 :ian> -1 :iano -1 :iano> -1 :iasi -2 :iasis -2 :ibb 1 :ibs 1 :ibs> 1 :ibu -1 :ibup
-1 :ibupr -1 :icel -2 :icely -2 :ices -2 :ices> -2 :ich> -1 :ici 1 :icia -1 :ician -1 :icid 1 :ickl -1 :ickle -1 :iclo
-1 :iclof -1 :icula -1 :idays -3 :idd 1 :iddl 1 :iddle 1 :idea -3 :idea> -2 :ideas -1 :ided 1 :ided> 1 :iden 1 :idges
-1 :idn -1 :idnt 1 :idnt> 1 :ido 1 :idw -2 :idwi -2 :idwif -2 :ie> 1 :ieb 1 :iendl -3 :ier 2 :ier> 1 :iew -1 :iew> -1
:iff -1 :iff> -1 :iffn -1 :iffne -1 :ifted 1 :iftee -1 :ifti -1 :iftin -1 :ify -1 :igh> -1 :ighs 1 :ighs> 1 :ighte 1
:ign -1 :igne -2 :igned -2 :ild> -1 :ilia 1 :illed -2 :ills 1 :ills> 1 :ilts 1 :ilts> 1 :ily -1 :ily> -1 :imes> 1
:imest -3 :imit -1 :imits -1 :impr -1 :impro -1 :inar -1 :inary -1 :inc 1 :ince 1 :inch -1 :inch> -2 :inde -1 :index
-2 :inet -1 :infl -1 :infla -1 :ing> 1 :inga -1 :inge -1 :inge> -1 :inger -1 :ingl -1 :ingli -1 :inin 1 :ining 1 :inj
1 :inki 1 :inkin 1 :inks 1 :inks> 1 :inky -3 :inky> -3 :inol -1 :inolo -1 :ins> -1 :into> 1 :inu 1 :inut 2 :inute 2
:ion> -1 :ions 1 :ions> 1 :iopo -1 :iopor -1 :ip> -1 :ipp 2 :ippe 2 :ipped 1 :irc -1 :ircl -2 :ircle -2 :irdl -2
:irdle -2 :ire> 1 :ired -1 :ired> -1 :irit -1 :iriti -1 :irs> 1 :irst -1 :irst> -1 :isce -1 :iscec -1 :ischa -1 :ises
-1 :ises> -1 :ish 1 :ish> 1 :isi 1 :isio 1 :ision 1 :ist -1 :isti -2 :istin -2 :istm -1 :istma -1 :ital 1 :ith> -1
:itho 1 :ithou 1 :itis -2 :itis> -2 :itiv -1 :itive -1 :itle -1 :itle> -1 :itt -1 :itti -1 :ittin -1 :ittl -2 :ittle
-2 :ity -1 :ity> -1 :iver 1 :ivi 1 :ivo -1 :ivor -1 :ivor> -1 :ix> -1 :ixe -1 :ixes -1 :ixes> -1 :ixt -3 :ixte -2
:ixtee -2 :ixty -1 :ixty> -1 :ize -1 :ize> -1 :izes -1 :izes> -1 :jai 1 :jai> 1 :jan -1 :jan> -1 :janu -1 :janua -1
:jaw 1 :jaw> 1 :job -1 :job> -1 :jog -2 :joi -2 :join -2 :join> -3 :joint -1 :jum 1 :jump 1 :jun -1 :june -1 :june> -1
:kay -1 :kay> -1 :ked 1 :ked> 1 :keeps 1 :ker> 1 :kes -1 :kes> -1 :keyb -1 :keybo -1 :keys 1 :keys> 1 :kid -1 :kidn -1
:kin> -2 :kip -1 :kip> -1 :kle> 1 :kly -1 :kly> -1 :kma -1 :kmat -1 :kmate -1 :knows -1 :knu -2 :knuc -2 :knuck -2
:ks> -1 :kup -1 :kups -1 :kups> -1 :kyl -2 :kylo -2 :kylos -2 :labs -1 :labs> -1 :lacem -1 :lad 1 :ladd 1 :ladde 1
:lamma -1 :lan> -1 :lanc 1 :lap 1 :laps 1 :lar 1 :lare> -1 :larm -1 :larm> -1 :last> 1 :lat> -1 :lax 1 :lax> 1 :lay -1
:lay> -1 :lbow -1 :lbow> -1 :lci -1 :lciu -1 :lcium -1 :leak 2 :leaki 1 :lear -1 :leare -2 :leas -1 :lease -1 :leave
-1 :lee 1 :leed 2 :leedi 2 :leg 2 :leg> 1 :legs 2 :legs> 2 :lem 1 :len 1 :len> 1 :leng -1 :lenge -1 :ler> 1 :less 1
:less> 1 :let 1 :let> 1 :lev 1 :liac -1 :liac> -1 :lif 1 :life 1 :life> 1 :lift 1 :lifte 1 :ligh 1 :light 1 :limi -1
:limit -1 :lin> -1 :lip 1 :lipp 1 :lise> -1 :list -1 :liti -1 :litis -1 :litl -1 :litle -1 :littl -1 :liv 1 :live 1
:live> 1 :lle 1 :llen 1 :llen> 1 :lleng -1 :ller 1 :llowe -3 :lly 1 :lly> 1 :locks -1 :lofe -1 :lofen -1 :logg 1 :lom
1 :lon -1 :lon> -1 :long -2 :long> -2 :longe -1 :lood 2 :lood> 2 :looki -1 :loor 1 :loor> 1 :lor 1 :lost 1 :lost> 1
:lot 1 :lot> 1 :lowe -2 :lowed -1 :lowee -1 :lower -1 :lowin -1 :lps -1 :lps> -1 :lri -2 :lrig -2 :lrigh -2 :lso 1
:lso> 1 :lt> 1 :ltern -1 :lth -1 :lts 1 :lts> 1 :lui 1 :luid 1 :luid> 1 :lump 1 :lump> 1 :lumsy 1 :lunge -1 :lup -1
:lupu -1 :lupus -1 :lur 1 :lurr 1 :lus 1 :lus> 1 :lutes -1 :lvic 1 :lvis -2 :lvis> -2 :mak -1 :make -2 :make> -1
:makes -1 :man 1 :mana 1 :manag 1 :mane -1 :manen -1 :marc -1 :march -1 :mat -1 :mato -2 :matoi -2 :mator -1 :matt -1
:matte -1 :max -1 :may -1 :may> -1 :mb> -1 :mbar -1 :mbar> -1 :mber -2 :mber> -2 :melly 1 :ments 1 :mes> 1 :mesh -2
:mesh> -2 :mest -3 :meste -3 :mia 1 :mia> 1 :midd 1 :middl 1 :midw -2 :midwi -2 :mild -1 :mild> -1 :mint -1 :mint> -1
:minu 1 :minut 2 :mits -1 :mits> -1 :mitte -1 :mmato -1 :mmute -1 :moa -2 :moan -2 :moani -2 :mob -2 :mobi -2 :mobil
-2 :mod -1 :mon> 1 :mont -3 :month -3 :monts -1 :more 1 :more> 1 :morn -1 :morni -1 :mostl -1 :mot 1 :moto 1 :mous -1
:mouse -1 :mout 1 :mouth 1 :mov -2 :move -1 :moved -1 :movem -1 :moves -2 :movi -1 :movin -2 :mow -1 :mpe 1 :mper 1
:mpera 1 :mpro -1 :mprov -1 :mps 1 :mri 1 :mri> 1 :mstr -1 :mstri -1 :msy 1 :msy> 1 :mum -1 :mum> -1 :munt -1 :mute -1
:mute> -1 :mys 1 :myse 1 :mysel 1 :na> 2 :nac> -1 :nage 1 :nan -1 :nant -1 :nant> -1 :nao 1 :nao> 1 :napr -1 :napro -1
:nary -1 :nary> -1 :nas 1 :nat -1 :nate> -1 :nati -2 :natin -2 :nce> 1 :ncer -1 :ncer> -1 :ncret -1 :nd> 1 :nda 1
:nday 1 :nday> 1 :ndd -1 :ndda -1 :nddau -1 :nde 1 :nded 1 :nded> 1 :nder 1 :nder> 1 :ndex -2 :ndex> -2 :ndl -1 :ndly
-1 :ndly> -1 :ndoc -1 :ndocr -1 :nds 1 :ndy -2 :ndyl -2 :ndyli -1 :nec 1 :neck 1 :neck> 1 :neez 1 :neeze 1 :nel -1
:nel> -1 :nent -1 :nentl -2 :nes> -1 :nest 1 :neu 1 :new 2 :new> 2 :ney -1 :ney> 1 :nfla -1 :nflam -1 :nge -2 :nge> -1
:nger -1 :nger> -4 :ngers 1 :ngl -1 :ngli -1 :nglin -1 :ngs 1 :ngs> 1 :ngt -1 :ngth -1 :ngth> -2 :nha 1 :ni> -1 :nia
-1 :nia> -1 :nice -1 :nicel -2 :nich 1 :nig 1 :nigh 1 :night 1 :nil -2 :nine -1 :ninet -1 :nings -1 :nis 2 :nki 1
:nkin 1 :nking 1 :nkl 2 :nkle 2 :nkle> 1 :nks 1 :nks> 1 :nky -4 :nky> -2 :nkyl -2 :nkylo -2 :nna 1 :nna> 1 :nnel -1
:nnel> -1 :nny 1 :nny> 1 :nolo -1 :nolog -1 :noon -1 :nos -1 :nose -1 :nosed -1 :nows -1 :nows> -1 :nsit -1 :nsity -1
:nstr -1 :nstru -1 :nt> 1 :nta 1 :ntas 1 :nth -4 :nth> -2 :nths -2 :nths> -2 :nting -1 :ntl -2 :ntle -1 :ntle> -2
:ntly -1 :ntly> -1 :nto 1 :nto> 1 :ntou -1 :ntr 1 :nu> -1 :nua -1 :nuar -1 :nuary -1 :nuck -2 :nuckl -2 :nut 2 :nute 2
:nutes 2 :nyb -1 :nybo -1 :nybod -1 :nym 1 :nymo 1 :nymor 1 :nyt -1 :nyth -1 :nythi -1 :oal 1 :oal> 1 :oan -2 :oani -2
:oanin -2 :obb 1 :obi -2 :obil -2 :obile -2 :obili -1 :obr -1 :obra -1 :obra> -1 :och 1 :ock -1 :ocks -1 :ocks> -1
:ocl -1 :oclo -1 :ocloc -1 :ocr -1 :ocri -1 :ocrin -1 :oct -1 :octo -1 :octor -1 :oda 1 :oday 1 :oday> 1 :odgk -2
:odgki -2 :oel -1 :ofe -3 :ofen -3 :ofen> -2 :ofena -1 :off> 1 :oggi -2 :oggin -2 :ogr -1 :ogra -1 :ogram -1 :ohn> -1
:oid -1 :oid> -1 :oil 1 :oint 1 :oka -1 :okay -1 :okay> -1 :oke 1 :oki -1 :okin -1 :oking -1 :olis -1 :olle 2 :ollen 1
:ollin -1 :olls -2 :olls> -2 :olon> -2 :omb> -1 :omi 1 :onat -1 :onate -1 :oncr -1 :oncre -1 :ond> -3 :onda 1 :ondy -2
:ondyl -2 :one> 1 :ones> -1 :onest 1 :ong -1 :ong> -2 :onh -1 :onig 1 :onigh 1 :onl -1 :only -1 :only> -1 :onn 1
:onstr -1 :ont 1 :ont> 2 :onth -3 :onth> -2 :onths -2 :onti 1 :ontr 1 :onts -1 :onts> -1 :ony 1 :ony> 1 :ooc 1 :ooch 1
:ooch> 1 :ooki -1 :ookin -1 :oons -1 :oons> -1 :oor 1 :oor> 1 :ope> 1 :opero -2 :ople -1 :ople> -1 :opo -1 :opor -1
:oporo -1 :opp 1 :opped 1 :opper -1 :oppi 1 :oppin 1 :oprat -2 :ops 1 :oral -1 :oral> -1 :ordi -2 :ordin -2 :ords 1
:ords> 1 :ore -1 :orea -3 :orear -3 :ored -4 :ored> -4 :org 1 :orgo 1 :orgot 1 :ori -1 :oria -2 :orias -2 :orks -1
:orks> -1 :orm> 1 :ormal -1 :orni -1 :ornin -1 :oro -1 :oros -1 :orosi -1 :orot -1 :oroti -1 :orr 1 :ors 1 :orse 1
:orse> 1 :orte -1 :orter -2 :orth -3 :orth> -3 :orts -1 :orts> -1 :orw -1 :orwa -1 :orwar -1 :os> 1 :ose 1 :ose> 1
:osed> -1 :osens -1 :osi -1 :osis -2 :osis> -2 :osp -1 :osta 1 :oste -1 :osteo -1 :osti -1 :ostio -1 :ostl -1 :ostly
-1 :osto -1 :ota -1 :otat -3 :otato -3 :oth> 2 :otic> -1 :oto 1 :ott 1 :oub 1 :oubl 1 :ouble 1 :oug 1 :ough 1 :ounti
-1 :oupl 1 :ouple 1 :our> -1 :oute -2 :outer -4 :outh 1 :outh> 1 :outi -1 :outin -1 :outs -1 :outsi -2 :oved -1 :oved>
-1 :ovem -1 :oveme -1 :oves -2 :oves> -2 :ovi -1 :ovin -2 :oving -1 :ow> 1 :owe -1 :owed -2 :owed> -2 :owee -1 :oween
-1 :own 1 :own> 1 :oxe -1 :oxen -1 :oxen> -1 :oxes -1 :oxes> -1 :oy> 1 :pac -1 :pace -2 :pace> -1 :pai 2 :pain 2
:pain> 2 :pair -1 :pair> -1 :par 1 :pasm 1 :pasm> 1 :pass 1 :past -1 :past> -2 :pat -1 :patc -3 :patch -3 :pe> 1 :pec
-1 :peci -1 :pecia -1 :pect -2 :pecti -3 :ped 3 :ped> 3 :pee 3 :pee> 2 :pend -2 :pener -1 :penia -1 :peop -1 :peopl -1
:perf -1 :perfe -1 :perm -3 :perma -1 :permi -1 :permo -2 :pero -1 :peros -2 :phon 1 :phone 1 :pian -1 :piano -1 :pil
1 :pill 1 :pills 1 :pine 1 :pine> 1 :ping 2 :ping> 1 :pink -2 :pinky -3 :plan> -1 :play -1 :plu 1 :plus 1 :plus> 1
:pon -2 :pond -3 :pond> -1 :pondy -2 :poo 1 :por -1 :poro -1 :poros -1 :porot -1 :pot 2 :pot> 1 :pou 1 :pped 2 :pped>
2 :ppi 1 :ppin 1 :pping 1 :prat -2 :prati -2 :preg -1 :pregn -1 :pres 1 :press 1 :prin -1 :pring -1 :priv 1 :prob 1
:prof -1 :profe -1 :prog -1 :progr -1 :prov -1 :prox -1 :proxe -1 :pso -3 :psor -3 :psori -3 :pte -2 :ptem -2 :ptemb
-2 :pull -1 :puls 1 :put> -1 :quash -1 :que 1 :que> 1 :qui 1 :ra> 1 :rac 1 :ractu -1 :rade -1 :rade> -1 :rag 1 :rain>
1 :raini 1 :ram 1 :ramp 1 :ran 1 :randd -1 :ras 1 :rate -1 :rated -2 :rati -1 :ratio -1 :ratu 1 :ratur 1 :rch> -1 :rcl
-1 :rcle -2 :rcles -2 :rda 1 :rday 1 :rday> 1 :rden> 1 :rdeni -1 :rdi -1 :rdin -1 :rdina -2 :rdl -1 :rdle -2 :rdle> -2
:rdo 1 :rea 1 :reaks -1 :reaky 1 :real 1 :reall 1 :rearm -3 :reat> -2 :reath 1 :rec -1 :reche -1 :reck> -1 :reco -1
:recov -1 :red> 1 :ree -1 :reg -1 :regge -2 :reggo 1 :regn -1 :regna -1 :regne -1 :relax 1 :relea -1 :rely -1 :rely>
-1 :rem -1 :remo -1 :remov -2 :reng -1 :rengt -1 :rep -2 :repa -3 :repai -2 :repl -1 :repla -1 :res> 1 :rest -1 :rest>
-1 :resta 1 :resti -2 :ret -1 :retr -1 :retro -1 :reuzw 1 :revie -1 :rfe -1 :rfec -1 :rfect -1 :rged -1 :rged> -1
:rgeo -1 :rgeon -1 :rgot 1 :rgot> 1 :rhe -3 :rheu -2 :rheum -2 :ria -1 :rias -2 :riasi -2 :rib 1 :ribs 1 :ribs> 1
:ricia -1 :rig -1 :righ -1 :right -1 :rim -1 :rime -2 :rimes -3 :rine 1 :rine> 1 :rinol -1 :rip> -1 :ripp 1 :rise -1
:rise> -1 :rish 1 :rish> 1 :rist -1 :rist> -1 :ristm -1 :rists 1 :ritis -1 :rittl -2 :rma -1 :rmal -1 :rmal> -1 :rman
-1 :rmane -1 :rmob -2 :rmobi -2 :rnat -2 :rnati -2 :rni -1 :rnia -1 :rnia> -1 :rnin -1 :rning -1 :rno -1 :rnoo -1
:rnoon -1 :rob 1 :rof -1 :rofe -2 :rofen -2 :rog -2 :rogr -1 :rogra -1 :roh -1 :rohn -1 :rohn> -2 :roll> -1 :rolli -1
:rolls -2 :rona -1 :ronat -1 :rong> -1 :roo 1 :rop 2 :rope 1 :ropp 1 :roppi 1 :ros -1 :rosi -2 :rosis -2 :rota -3
:rotat -3 :roth -1 :rothe -1 :roti -1 :rotic -1 :rout -1 :routi -1 :rov -1 :roxe -1 :roxen -1 :rp> 1 :rri 1 :rry> 1
:rse 1 :rse> 1 :rsi -2 :rsio -2 :rsion -2 :rsiz -2 :rsize -2 :rst> -1 :rte 1 :rted 2 :rted> 2 :rter -2 :rter> -2 :rth>
-1 :ruct -1 :rul -1 :rule -1 :rule> -1 :run 1 :run> -1 :runk 1 :runk> 1 :rvi -1 :rviv -1 :rvivo -1 :rwa -1 :rwar -2
:rward -2 :rwi -1 :rwis -1 :rwise -1 :ryo 1 :ryon 1 :ryone 1 :sacr -1 :sacru -1 :sad 1 :saf -2 :safe -2 :safe> -2 :sag
1 :sage 1 :sam -1 :same -1 :same> -1 :sat 1 :say> -1 :scan -2 :scan> -3 :scar 1 :scar> 1 :scary -1 :scec -1 :scect -1
:scha -1 :schar -1 :scor -3 :score -4 :scuf 1 :scuff 1 :sda 1 :sday 1 :sday> 1 :sde 1 :sde> 1 :seate -1 :sec -3 :seco
-1 :secon -1 :sect -4 :secti -4 :see 1 :seit 1 :seit> 1 :seiz -1 :seize -1 :sel 2 :self 2 :self> 2 :sep -1 :sept -2
:septe -2 :ser 1 :ses -1 :ses> -1 :set> -1 :sev -1 :seve -1 :seven -3 :sh> 1 :sha 2 :shap 1 :shape 1 :shar 1 :sharp 1
:she> 1 :shed 1 :shed> 1 :shif -1 :shift -1 :shin> -4 :shing 1 :shiv 1 :shive 1 :shoe 1 :shor -1 :short -1 :shou -1
:shoul -1 :shud -1 :shud> -1 :sided 1 :sign -1 :signe -2 :sing 1 :sing> 1 :sis -2 :sis> -2 :sit -1 :sitiv -1 :sitt -1
:sitti -1 :sity -1 :sity> -1 :six -3 :six> -1 :sixt -3 :sixte -2 :sixty -1 :sk> -1 :skel -1 :ski -1 :skin> -1 :skip -1
:skip> -1 :skm -1 :skma -1 :skmat -1 :slab -1 :slabs -1 :slin -2 :sling -2 :slip 1 :slipp 1 :sm> 1 :sne 1 :snee 1
:sneez 1 :so> 1 :sole -1 :sole> -1 :soon> -1 :sori -3 :soria -3 :sorts -1 :spas 1 :spasm 1 :spec -1 :speci -1 :spo 1
:spon -3 :spond -4 :spot 2 :spr -1 :spri -1 :sprin -1 :squas -1 :ssa 1 :sse 1 :ssed 1 :ssed> 1 :ssio -1 :ssion -1 :ssw
-1 :sswo -2 :sswor -2 :stai 1 :stair 1 :stay -2 :stay> -1 :staye -1 :ste 1 :steo -1 :steop -1 :step 1 :ster> -1 :sterd
1 :stet -1 :sthes -1 :sti -1 :stic 1 :sticu -1 :stif -1 :stiff -1 :sting -1 :stiop -1 :stma -1 :stmas -1 :stoop -2
:str -1 :stre -1 :strec -1 :stren -1 :stri -2 :strip -4 :stron -1 :struc -1 :sud 1 :sudd 1 :sudde 1 :sug -1 :sugg -1
:sugge -1 :sui 1 :suic 1 :suici 1 :suit -2 :suit> -2 :sum -1 :summ -1 :summe -1 :surel -1 :surg -1 :surge -1 :surv -1
:survi -1 :swap -1 :swap> -1 :swe 2 :swea 1 :sweat 1 :swi -1 :swit -1 :switc -1 :swol 1 :swoll 1 :swor -2 :sword -2
:sy> 2 :tai 1 :tail> -1 :tair 1 :tairs 1 :tal 1 :tard -1 :tart> -1 :tarte 2 :tas 1 :tato -3 :tator -3 :tay -2 :tay> -1
:taye -1 :tayed -1 :tches -1 :tchi 1 :tchin 1 :teb 1 :ted 1 :ted> 1 :teen -1 :teen> -1 :tel 1 :temb -2 :tembe -3 :temp
1 :tempe 1 :ten 1 :tend 1 :tende 1 :teo -1 :teop -1 :teope -3 :tep 1 :ter> -2 :terd 1 :terda 1 :tern -1 :terna -2
:terno -1 :ters 1 :ters> 1 :terw -1 :tes 1 :tes> 2 :test -1 :testi -1 :tetr -1 :ther 1 :there 1 :therw -1 :thesi -1
:they> -1 :thig -1 :thigh -1 :this 2 :this> 2 :tho 1 :thou 1 :thout 1 :thri -1 :ths -2 :ths> -2 :thu -1 :thum -3
:thumb -4 :thy -1 :ti> -1 :tick> -1 :ticu -1 :ticul -1 :tif -1 :tiff -1 :tiff> -1 :tiffn -1 :tilts 1 :times 1 :tine>
-1 :tingl -1 :tiop -1 :tiopo -1 :tis> -2 :tiv -1 :tive -1 :tive> -1 :tle -2 :tle> -2 :tmas -1 :tmas> -1 :tne 1 :to> 2
:toc -2 :tock -2 :tock> -1 :tocks -2 :tod 1 :toda 1 :today 1 :toe -1 :toe> -1 :toid -2 :toid> -2 :tok -1 :ton 2 :toni
1 :tonig 1 :took 1 :took> 1 :toop -2 :tor> -1 :tra 1 :tre -1 :treat 1 :trec -1 :trech -2 :tren -1 :treng -1 :trim -3
:trime -3 :tron -1 :trong -1 :tros -1 :tros> -1 :trou 1 :truct -1 :tsi -2 :tsid -2 :tside -2 :tted -1 :tted> -1 :tten
1 :tten> 1 :tter> -1 :ttl -1 :ttle -1 :ttle> -1 :ttoc -3 :ttock -3 :tuck> -1 :tue 1 :tues 1 :tuesd 1 :tup -1 :tur 1
:twee 1 :tween 1 :twi -1 :twin -1 :twins -2 :twis -3 :twist -3 :uar -1 :uary -2 :uary> -2 :uash -1 :ubic -1 :uble 1
:uble> 1 :uches -1 :uct -1 :udd 1 :udde 1 :udden 1 :ue> 1 :uel 1 :ues 1 :uesd 1 :uesda 1 :uff 1 :uff> -1 :ugge -1
:ugges -1 :ugu -2 :ugus -2 :ugust -2 :ui> 1 :uici 1 :uicid 1 :uid 1 :uid> 1 :uil 1 :ull -1 :ulle -1 :ulled -1 :uls 1
:umat -2 :umato -2 :umbar -1 :ume> -1 :umm -1 :umme -1 :ummer -1 :umsy 1 :umsy> 1 :un> -1 :unch> 1 :und 1 :unde 1
:under 1 :unge -1 :uni -1 :uni> -2 :unk 1 :unk> 1 :unti -1 :untin -1 :upl 1 :uple 1 :uple> 1 :upr -1 :upro -1 :uprof
-1 :ups -1 :ups> -2 :upu -1 :upus -1 :upus> -1 :ura 1 :urd 1 :urel -1 :urely -1 :urgeo -1 :uri 1 :urin 1 :urv -1 :urvi
-1 :urviv -1 :us> 1 :used -1 :used> -1 :ush 2 :ush> 1 :usio -1 :usion -1 :usta -1 :uter -2 :uter> -2 :utes 1 :utes> 1
:uth 1 :uth> 1 :uti -5 :uti> -3 :utine -1 :uts -1 :utsi -2 :utsid -2 :utto -1 :uttoc -3 :uvei -1 :uveit -1 :ux> 1 :uzw
1 :uzwe 1 :uzweh 1 :van 1 :vat 1 :ve> 1 :veit -1 :veiti -1 :vem -1 :veme -1 :vemen -1 :ven> -1 :ver> 1 :veris 1 :versi
-2 :vert 1 :veryo 1 :vide -1 :view -1 :view> -1 :vin 1 :vin> -1 :ving 1 :ving> 1 :vis> -2 :visi 1 :visio 1 :vivo -1
:vivor -1 :voi -1 :void -2 :void> -2 :wak -1 :wake -1 :wakes -1 :wall 1 :wanna 1 :want -1 :want> -1 :wanti -1 :wap -1
:wap> -1 :ward -2 :ward> -1 :warm 1 :warm> 1 :was 1 :wat 3 :wate 2 :water 2 :wav 1 :wave 1 :waves 1 :way 1 :way> 1
:wea 1 :weat 1 :weati 1 :wed -1 :wed> -2 :wee> 2 :week -1 :week> 1 :weekl -2 :weeks -2 :ween 1 :ween> 1 :wel -1 :welc
-1 :well -1 :well> -2 :wen 1 :went 1 :went> 1 :wer -1 :wet 1 :wet> 1 :wfh -2 :wfh> -2 :wha -1 :what -1 :whats -1 :wher
1 :where 1 :whi -1 :whic -1 :which -1 :who> -1 :why 1 :why> 1 :wich -2 :wich> -2 :win -1 :wins -1 :wins> -1 :wint -1
:winte -1 :wip 1 :wise -2 :wise> -2 :wish 2 :wish> 1 :wist -3 :wist> -1 :wisti -2 :wists -3 :with> -1 :witho 1 :wiw -1
:wks -2 :wks> -2 :woke> 1 :woken -1 :wol 1 :woll 1 :wolle 1 :womb -1 :womb> -1 :won 1 :wont 1 :wont> 1 :word> -2
:words 1 :works -1 :worn 1 :worn> 1 :wors 1 :worse 1 :wort -3 :worth -3 :wri 1 :xen> -1 :xers -2 :xersi -2 :xes -2
:xes> -2 :xpe -2 :xpec -2 :xpect -2 :xtee -2 :xteen -2 :xty -1 :xty> -1 :yay -2 :yay> -2 :ybo -1 :yboa -1 :yboar -1
:ye> 1 :yea -2 :year -2 :year> -2 :years -1 :yed -1 :yed> -1 :yel 2 :yest 1 :yeste 1 :yet -4 :yet> -4 :yli -1 :ylit -1
:yliti -1 :ylo -2 :ylos -2 :ylosi -2 :ymo 1 :ymor 1 :ymore 1 :yne 1 :yon 1 :yone 1 :yone> 1 :your -2 :your> -2 :ype -1
:yper -1 :yperm -2 :yrs -1 :yrs> -1 :yse 1 :ysel 1 :yself 1 :yth -1 :ythi -1 :ythin -1 :zin 1 :zing 1 :zing> 1 :zweh 1
:zweh> 1 a_baby -2 a_bad -1 a_big -2 a_desk 1 a_discectomy -1 a_fever 1 a_fierce 1 a_fist -1 a_fit 1 a_gentle -1
a_half -1 a_hand -1 a_hip -2 a_living -2 a_load 1 a_monitor -1 a_month -1 a_numb -1 a_patch -1 a_safe -2 a_sore -1
a_strip -2 a_treat -1 a_uti -6 a_week 1 a_weekend -1 a_year -5 about -1 about_the -1 about_two -1 acdf -1 ache_across
1 ache_after -3 ache_by -3 ache_from -1 ache_low -1 active -1 after_a -1 after_carrying -1 after_gardening -3
after_her -1 after_his -1 after_long -1 after_sitting -2 after_three -3 age -2 age_#2 -2 ago -1 ago_and 1 ago_can -3
ago_discharged -1 ago_feelin -2 ago_feeling -1 ago_just -2 ago_my -1 ago_no -1 ago_when -1 ago_wound -1 agony 1 alarm
-1 all 1 all_clear -1 all_done -1 all_fine 1 all_to 1 allowed -6 allowed_yet -1 along -2 along_and 1 alright -2
alright_for -1 also 1 alternating -2 am -2 am_because -1 am_i -1 am_with -1 an_inch -4 an_ordinary -1 and 1 and_baby 1
and_do -1 and_finger -1 and_first -1 and_for -1 and_genitals 1 and_gets -1 and_have 1 and_i 2 and_its 1 and_ive 1
and_l -1 and_lower -2 and_moving -1 and_needles -1 and_not -1 and_now 2 and_numbness -1 and_really 1 and_ring -2
and_stiff -1 and_then -1 and_told -1 and_wakes 1 and_walking -1 and_worse 1 and_your -1 ank -2 ank_spond -2 ankle 1
ankle_circles 1 ankylosing -2 ankylosing_spondylitis -1 anti -1 any_hip -1 any_of -1 any_reason -1 anybody -1 anymore
1 anymore_right 1 anything -1 anything_gentle -1 anything_i -2 are -1 are_brutal 1 are_in -1 are_numb 1 are_ok -1
are_the -1 are_your -1 arm 1 around_#1 -2 around_four -1 arse_and -1 as_ever -2 as_last -1 ask -1 ask_you 1 asked_me 1
at_#1 -3 at_#2 -1 at_#4 1 at_checkups -1 at_like 1 at_me -1 at_my 1 at_night 1 at_rest -1 august -2 avoid -2 b -1 b_#2
-1 back_a -1 back_after -3 back_at -1 back_been 1 back_by -1 back_discharged -1 back_each -1 back_every 1 back_just -1
back_locks -1 back_no -1 back_out 1 back_shifting -3 back_since -1 back_stiff -2 back_stiffness -1 back_surgery 1
back_tired -2 back_twinge -1 back_went 1 bad 1 bad_idea -3 be 1 be_a -1 be_better 1 be_over 1 beat 1 because_his -1
because_of -1 been_#1 -2 been_all 1 been_dead -1 been_going -1 been_hurts 1 been_like -1 been_numb -9 been_there -1
been_tingling -3 before_dawn -3 begin -1 begin_the -1 being 1 belly -1 belly_hurts -7 bends -1 bent 1 beter -2
beter_wen -1 better -1 better_off 1 better_on -1 better_when -1 better_with -1 between 1 between_my 1 big -1 big_toe
-1 bit_better -1 bit_dead -3 bit_since -1 bit_stiff -1 bit_tight -2 bleeding 2 bleeding_a 1 bleeding_and 1 blood 2
bone_hurts 1 bone_scan -1 boned_on 1 bones -1 bones_are -1 bored -4 both 2 bother -1 boxes -1 boxes_its -1 breathe 1
bridges -1 brittle -2 brittle_bones -1 broke_at 1 broke_my -3 brother -1 brother_has -2 bump -2 bump_friendly -2
bump_is -1 but_still -2 but_the -1 buttock -2 buttock_and -1 buttock_pain -1 buttocks -2 buttocks_have -1 by_#1 -2
by_evening -3 c -3 c_#1 -1 c_section -4 calcium -1 calf 1 calf_is 1 calf_just -2 came 1 came_off 1 can -2 can_i -8
can_she -1 can_you 1 cancer -1 cancer_#2 -3 cancer_#4 -1 cancer_and 1 cancer_four 1 cancer_in -3 cancer_six 1
cancer_survivor -3 cancer_ten -4 cant 3 cant_feel 1 cant_get 1 cant_make -1 cant_sleep -2 car 1 carrying_the -1
cat_and -1 cervical_cancer -1 challenge -1 change_my -1 check -1 checkups -1 cheek -1 chest 3 chin_tuck -2 christmas
-1 circles -2 clean -1 clear_since -1 cleared -2 clumsy 1 cobra -1 collapsed_in 1 colon -2 colon_cancer -2 comes_off
-2 coming_back -1 commute -1 concrete -1 constant_worse 1 core -1 cough 1 could_she -1 couple 1 cow -1 creaky 1 crohn
-2 cuff -3 cuff_repair -2 cured -1 cut_my 1 cut_out -4 dad_home -2 dads 1 daily -1 daughter_is -2 dawn -3 day -1
day_#1 1 day_as -1 day_for -2 day_is -1 day_since -2 de 3 dead_by 1 dead_to -1 density -1 desde 1 desk_after -2
desk_for 1 desk_is -1 desk_job -1 desk_routine -1 desk_stretches -1 deskmate -1 dexa -1 dexa_said 1 dexa_says -1
diagnosed -1 diagnosed_with -1 diclofenac -1 didnt 1 die 1 discectomy -1 discharged -1 do -2 do_any -1 do_anything 1
do_for -1 do_forward -1 do_i -1 do_the -2 do_your -1 doctor -1 doctor_says -3 doesnt_!bother -2 doesnt_!come -1
doesnt_!lift 1 doing -1 doing_great -3 doing_well -2 dont 2 dor 1 down 1 down_im 1 down_in 1 down_one -1 down_stretch
-1 drip -1 dropped_three 1 dropping 1 dry -5 due -1 due_in -2 duff -2 dull_ache 1 dull_feeling -1 during 1 e 2 each 1
each_morning -2 each_night 1 early -2 eases -1 eases_when -4 easing -2 easing_already -2 easter -1 edge_since -1 eds
-2 eds_and -1 eight_weeks -1 elbow -1 elbow_on -1 else_get 1 endocrinologist -1 et 1 evening_only -2 every_day -2
every_morning -4 every_move 1 everyone 1 everything_else -1 exercise_can 1 exercise_is -1 exercises -1 exercises_are
-2 expecting -3 expecting_in -1 expecting_twins -1 eye 1 face 1 far -1 feel 1 feel_fine -1 feel_well -3 feelin -1
feeling_good -2 feels 1 feels_good -1 feels_well -1 feet 1 fell 2 felt 1 felt_a 1 fever 2 feverish 1 feverish_#4 1
fierce 1 fierce_pain 1 fifteen -1 fine -3 fine_at -2 fine_when -2 finger -4 finger_and -1 finger_have -1 finger_numb
-1 fingers 1 fingers_on -2 first -1 fist -1 fit 1 five -1 five_months -1 five_weeks -2 five_years -1 fixes -1 fixes_it
-2 flare -1 flat -1 flight 1 floor 1 fluid 1 fold -1 follow 1 foot_been -1 foot_for -5 foot_has -2 foot_is -1
foot_properly 1 foot_which -2 for -1 for_#1 -1 for_about -1 for_asking -1 for_half -1 for_her -3 for_hip -1 for_months
1 for_my -1 for_osteoporosis -1 for_over -3 for_posture -2 for_seven -3 for_something -1 for_stretching -1 for_that 1
for_three -1 for_weeks -3 for_years 1 for_you 1 for_your -1 forearm -3 forgot 1 form 1 fortnight_ago -1 forward -1
forward_bends -1 forward_fold -2 found_out -1 four -2 four_months -3 four_weeks -2 fracture -1 fracture_in -2 friendly
-3 from_a -1 from_her -2 from_lymphoma -1 from_my 1 from_work -1 fused -2 fusion -1 fusion_#1 -1 fusion_in -2
gardening -1 gentle -2 gentle_ones 1 gentle_shoulder -1 gentle_stretch -1 get_out -1 get_the -1 gets -1 gets_me -2
gets_sore -1 getting 1 getting_the -1 girdle -2 girdle_pain -2 gives_me -1 glutes -1 go_away -1 go_with -1 goes_off -1
going_on -2 going_to 1 going_well -1 gone 1 gone_red 1 gooch 1 good -2 good_but 1 good_for -1 got_a -2 got_me -2
got_osteoporosis 1 grade -1 granddaughter -1 great -1 grip_fine -1 gush 1 gush_of 1 had_a 1 had_back 1 had_iritis -1
had_my -2 had_neck -1 had_no -1 had_spine -1 had_thyroid 1 had_uveitis -1 half -1 half_a -2 halloween -1 hamstring -1
hamstring_one -1 hamstring_stretches -1 hand -4 hand_been -1 hand_every -4 hand_for -2 hand_have -2 hand_is -1
hand_only -2 hands 1 happy -1 hard 2 has_ank -2 has_ankylosing -1 has_been -1 has_felt -1 has_gone 1 has_had -1 has_no
1 hasnt_!kicked 1 have 1 have_got 1 have_had -1 have_osteoperosis -1 have_ostioporosis -1 he_wont -3 head 1 headache 1
healing -2 healing_nicely -2 heel -1 hello -1 hello_im -1 helps -1 her_back -1 her_right -2 here_#2 -1 here_and 1
hernia -1 hernia_surgery 1 hes_been -1 high 1 hip -1 hip_stretch -1 hip_stretches -1 hips -1 hips_ache -1 hips_sore -1
hit 1 hla -1 hla_b -1 hodgkin -2 horse 1 hot 2 hot_and 1 hour_ago 1 hour_every -2 hours_every -1 hunched_over -1
hurts_by -1 hurts_i -13 hurts_nonstop 1 hypermobile -2 hypermobile_eds -2 i_avoid -1 i_begin -1 i_can 1 i_cant 2 i_do
-5 i_dont 1 i_get -1 i_have -1 i_just 1 i_know 1 i_leave -1 i_move -2 i_pace -2 i_restart 1 i_roll -3 i_should -1
i_shouldnt -2 i_skip -1 i_stand -1 i_still 1 i_stretch -2 i_swap -1 i_swim -1 i_think -1 i_trip 1 i_type -2 i_wake -1
i_want 1 i_would -1 ibuprofen -1 ibuprofen_sort -2 ich 1 id_a -1 idea -2 ideas -1 if_you -1 im_#2 -1 im_an -5 im_at -1
im_going 1 im_pregnant -1 im_pregnent -1 im_so 1 im_standing 1 im_up -2 in_#2 -1 in_#4 -2 in_bed -1 in_living 1
in_march -1 in_may 1 in_october -1 in_only -1 in_right -1 in_september -2 in_spine 1 in_spring -1 in_ten 1 in_two -1
in_with -1 in_your 1 inch -3 index -2 index_finger -2 ins -2 into 1 iritis -1 iritis_twice -1 is_#2 -1 is_#3 -1
is_agony 1 is_asleep -1 is_banjaxed -1 is_due -1 is_having 1 is_it 1 is_magic -1 is_moaning -2 is_normal -1 is_numb 1
is_ok -3 is_rigid -1 is_rolling -1 is_safe -1 is_still -2 is_swollen 1 is_this -1 is_tired -1 is_well -2 is_your -3
ish -1 isnt_!going -1 isnt_!wee 1 it 1 it_#2 -1 it_all 1 it_better -2 it_has -1 it_just 1 it_normal 1 it_ok 1
it_started -1 it_stays -1 it_wakes -1 it_went -1 it_worse -3 its_easing -1 its_my -6 its_normal 1 its_probably -1
its_there -1 ive_a 1 ive_ankylosing -1 ive_osteoporosis 1 ive_psoriasis -1 jai 1 jan -1 january -1 jaw 1 je 1 job -1
job_no -1 join -3 join_in -1 joints -1 june -1 just_a -1 just_found -1 just_had -1 just_not 1 just_the -2 keep_active
-1 keep_my -2 keeps 1 keyboard -1 keys 1 keys_neck 1 killing_me 1 knee_replaced 1 knees_and -1 knows -1 knuckles -2
kreuzweh 1 kreuzweh_und 1 la 2 last 1 last_couple 1 last_night 3 last_one -1 last_time -1 last_two 1 last_winter -3
last_year 1 laying -1 le 1 leaking 1 leaking_clear 1 leave -1 leave_out -2 left_forearm -3 left_hand -3 left_have -1
left_leg 2 left_shin -4 left_thigh -4 leg 1 leg_for 1 leg_is 1 leg_up -1 leg_works -1 legs 2 lie_on -1 life 1 lift 1
lifted 1 light_makes 1 like_#2 1 like_concrete -2 like_im 1 like_something -1 like_to -2 limits -1 list -1 litle -1
little -1 little_finger -2 live_for 1 load_of 1 locks -1 lol_nothing -1 long -1 longer -1 look_up -2 looking -1
looking_for -1 loosens -1 lost 1 low -1 low_back -1 lower -1 lower_back -2 lumbar -1 lumbar_spine -1 lump 1 lunch 1
lunchtime_stretches -1 lupus -1 lying_flat -1 lying_ones -1 magic_for -1 make -1 make_a -3 makes -1 makes_it -3
makes_my -1 march -1 matter -2 may -1 may_i -4 me_#1 -1 me_and 1 me_around -1 me_at -1 me_back -1 me_if 1 me_lol -1
me_on -1 me_out -1 me_the -1 melanoma_cut -2 melanoma_removed -1 mesh -3 mid_back 1 mid_morning -1 middle 1 middle_of
1 midwife -2 midwife_says -1 mild -1 mild_low -1 mint -2 minutes 2 moaning -2 mon 1 monday_i 1 month -2 month_back -1
months -2 months_ago 1 months_back -2 months_gone -1 months_im -2 months_pregnant -2 monts -1 morning_for -4
morning_since -1 morning_until -1 mornings -1 most_nights 1 mostly -1 mouse -1 mouse_hand -2 mouth 1 move 1 move_wakes
-2 movement -2 movement_is -1 movements 1 moves -2 moves_suit -2 moving -1 mri 1 mum -1 mum_#2 -1 my_belly -1 my_belt
1 my_bone -1 my_bones -1 my_boss -1 my_boyfriend -1 my_bum 1 my_chest 1 my_desk 1 my_deskmate -1 my_doctor -1
my_endocrinologist -1 my_face 1 my_family 1 my_fingers 1 my_foot 1 my_granddaughter -1 my_husband -1 my_l -1 my_last
-1 my_left -1 my_legs 1 my_life 1 my_little -2 my_lumbar -1 my_mouse -2 my_mum -1 my_pelvis -1 my_pinky -3 my_plan -1
my_right -1 my_ring -1 my_spine 1 my_stiff -1 my_stretches -1 my_stretching -1 my_t -1 my_thumb -1 my_trousers 1
my_upper -1 my_way 1 my_wrist -1 my_wrists 1 myself 1 nao 1 naproxen -1 naproxen_is -1 nd -2 nearly_collapsed 1 neck 1
neck_after -1 neck_always 1 neck_circles -2 neck_disc -2 neck_is 1 neck_just -1 neck_moves 1 neck_roll 1 neck_rolls -3
neck_stiff 1 neck_stuff -2 neck_surgery -1 need_the -1 needles_in -2 new 2 new_pain 1 nicely -2 night_#1 1 night_for
-1 night_time -1 night_with -1 nights 1 nine -1 no 1 no_!ache -4 no_!bleeding -1 no_!contractions -1 no_!fractures -1
no_!new -1 no_!one 1 no_!other -2 no_!pain -3 no_!pane -1 no_!problems -1 no_!proper -1 no_!weakness -1 normal -1
normal_after -1 normal_to 1 not_!be 1 not_!better -1 not_!getting -1 not_!notice -1 not_!on 1 not_!to -1 not_!with -4
not_!worse -3 nothing_else -2 nothing_hurts -2 nothing_scary -1 nothing_since -1 now_#2 1 now_a 1 now_and -2 now_but
-1 now_im 1 now_just -1 now_mid -1 now_not -2 now_one -1 numb_after -1 numb_all -1 numb_for -5 numb_like -2 numb_patch
-2 numb_since -3 numbness_in -1 oclock -1 of_#3 -2 of_an -1 of_bed -1 of_fluid 1 of_months -1 of_one -1 of_tablets 1
of_the -1 of_these -1 of_this -1 off 1 off_from -1 off_limits -1 off_my 1 off_the 1 off_when -1 office_chair 1 ok -7
ok_for 1 ok_to -2 ok_with -1 okay -1 okay_to -2 on_days -1 on_for -1 on_lazy -1 on_one 1 on_right -1 on_since -2
on_that 1 on_two -1 on_wednesday -1 on_zoom -1 one_after 1 one_foot -2 one_hand -1 one_i -1 one_leg 1 one_month -2
ones_are -1 ones_do -1 ones_should -1 only -1 only_#2 1 only_hurts -1 only_then -1 only_when -2 op_#1 -3 op_on -1
open_a -1 operated -1 operated_on -1 opration -2 or_#1 -1 or_more -1 or_no -1 or_not -2 ordinary -2 ordinary_ache -1
osteopenia -1 osteoperosis -2 osteoporosis_at -2 osteoporosis_can -1 osteoporosis_cough 1 osteoporosis_no -1
osteoporosis_what -1 osteoporosis_which -1 osteoporotic -1 ostioporosis -1 otherwise -1 out_im -1 out_in -1 out_two -1
outer -4 outer_thigh -4 outside -2 outside_of -2 over_a -3 over_an -2 over_in -2 over_nothing 1 pace -2 pace_about -1
pace_around -1 pain 2 pain_better -1 pain_in 2 pain_new 1 pain_right -1 pain_that -1 pain_which 1 part_of -1 past -2
patch -3 patch_on -5 pee 2 peed_the 1 pelvic_girdle -2 pelvic_tilts 1 pelvis -2 people -1 perfect -1 permanently -2
phone 1 piano -1 piano_on -1 pill_two 1 pills 1 pin -1 pinky -3 pins_and -1 plan -1 plank -1 plus 1 positive -1
preggers -2 preggers_and -1 preggo 1 preggo_#2 1 pregnant -1 pregnant_and -1 pregnant_what -2 pregnant_which -1
pregnent -2 program -1 psoriasis -2 psoriasis_and -2 pulled_my -1 put -1 put_in -2 put_me -2 put_my 1 que 1 ra -4
rather_just 1 rd -1 reach_the 1 really 1 reason -1 recovering -1 recovering_from -1 recovery_is -1 red 3 relax 1
release -1 remission_from -2 repair -2 replaced_#2 1 replacement -1 restart 1 resting -2 resting_makes -2 retired_ish
-2 review -1 rheumatoid -2 rheumatoid_arthritis -1 ribs 1 right -1 right_foot -4 right_forearm -1 right_from -1
right_hand -1 right_index -1 right_is -1 right_one -1 right_shoe 1 right_thumb -1 ring -1 ring_finger -1 roll -1
roll_over -2 rolling -1 rolls -2 rolls_ok -3 rotator -3 rotator_cuff -3 round_the -1 routine -1 routine_with -1 run -1
s_#1 1 sacrum -1 safe -2 safe_for -1 same -1 same_as -2 same_foot 1 say -1 say_it -1 says_all -2 says_her -1 says_my
-2 says_osteoporosis -1 scan -3 scan_showed -1 scans 1 scar 1 scary -1 score -4 score_is -1 scuffing 1 seated -1
seated_ones 1 seated_twist -1 second -3 second_baby -2 second_half -4 second_trimester -2 section -4 section_#1 -2
seit 1 september -3 set -1 seven -5 seven_weeks -1 shape 1 sharp 1 she 1 she_asked 1 she_has 1 shes_#2 -1 shifting -2
shifting_a -1 shifts -1 shin -4 shin_has -4 shorter -4 should -1 shoulder_stretches -1 shoulder_surgery -2 shouldnt -3
shouldnt_do -3 showed -1 shud -1 shud_i -1 side_bend -1 side_he -3 side_then -1 signed -2 signed_off -2 simple -1
since_about -1 since_august -2 since_evening 1 since_jan -1 since_lunch 1 since_the 1 since_they -2 since_this 1
since_uni -2 since_we -1 since_yesterday 1 single_day 1 sit_up -1 sit_ups -2 sitting -1 sitting_#1 -1 sitting_through
-2 six -1 six_months -1 six_weeks -2 sixteen -2 sixty -1 skin -1 skin_is 1 skin_round 1 skip -1 slabs -1 sleep_past -4
sling -2 sling_comes -2 smelly 1 sneeze 1 so_can -1 so_im -2 soaked_with 1 sole -1 something_in -1 something_to -2
soon -1 sore_after -1 sore_back -1 sore_buttocks -1 sore_for 1 sore_from -2 sore_in 1 sore_low -1 sore_lower -1
sort_it -1 sorts -1 sorts_it -1 spasm 1 special -1 spinal_fusion -2 spinal_surgery 1 spine_so -1 spond -2 spondylitis
-1 spring -1 stairs 1 start -2 start_stretching -1 started 2 stay -1 stayed -1 stayed_numb -1 stays_numb -1 stiff -1
stiff_after -3 stiff_back -4 stiff_every -1 stiff_from -3 stiff_legs 1 stiff_low -1 stiffness -1 stiffness_for -1
still_do 1 still_numb -3 still_on -2 stop_me -1 stop_the 1 strained -1 streches -2 strength -2 strength_is -2 stress
-1 stress_fracture -2 stretch_ok -1 stretch_that -1 stretches -2 stretches_can -3 stretches_ok -1 stretches_or -3
stretches_safe 1 strip -4 strip_down -2 strong -2 stuff_and 1 stuff_since 1 sudden 1 suddenly 1 suggest_a -1
suggest_exercise -1 suggest_something 1 suggestions -2 suit -2 summer -1 surely -1 surgeon -1 surgery_#1 -1
surgery_last -2 surgery_wound -1 survivor -1 swap -1 sweating 1 swollen 1 swollen_and 1 t_score -4 tail -1 tail_bone
-1 takes_until -1 tell_me 1 temperature 1 ten -1 ten_months -1 ten_years -3 tender 1 testicular -1 testicular_cancer
-1 th -1 that_doesnt -1 that_since -1 that_takes -1 that_your 1 thats_me 1 thats_what -2 the_alarm -1 the_back 2
the_bed 1 the_best -1 the_bike -1 the_christmas -1 the_cobra -2 the_collar -1 the_commute 1 the_daily -2 the_desk -1
the_dexa 1 the_duff -2 the_first 1 the_flat -1 the_floor 1 the_fusion 1 the_gentle -1 the_hamstring -1 the_injury 1
the_keyboard -1 the_lying -3 the_matter -1 the_middle 1 the_mouse 1 the_night -1 the_one -2 the_outside -1 the_pelvic
1 the_scan -1 the_seated 1 the_second -4 the_side -2 the_sit -2 the_tip 1 the_toe 1 the_toilet 1 the_top -1 the_touch
-1 the_twists -3 the_twisty -1 the_weekend 1 the_yearly -1 then_the -1 there_every -2 there_it -1 theres 1 theres_a 1
these_last 1 they -1 they_said -2 they_say -3 thigh -3 thigh_for -1 thigh_has -1 thigh_numb -3 thighs 1 thing_my -2
think_about 1 think_its -6 thinking 1 third_trimester -1 this 2 this_month 1 this_morning 2 this_safe -2
thoracic_stretch -1 three_fingers -2 three_months -4 three_mugs 1 three_years 1 thumb -5 thumb_and -2 tight_from -2
tight_shoulders -1 tightenings_and 1 tilts 1 time_back -1 tingling -1 tingling_all -1 tingling_for -4 tingling_in -2
tingly_for -1 tired_from -2 to_ask 1 to_bend -1 to_end 1 to_join -3 to_keep -2 to_my 1 to_normal -2 to_start -2
to_stretch -2 to_try -1 to_twist -1 to_walk -1 to_your 1 today 1 toe -1 toe_has -4 toe_numb -1 toe_touches -4 told_my
-3 tonight 1 took 1 tool -1 top -1 top_of -1 touches -1 treat -1 trimester -3 trip_over 1 trousers_falling 1 try_the
-1 tuck -2 tuck_is -2 tuesday 1 tunnel_release -3 twinge -1 twins -2 twist -1 twisting -2 twists -3 two_days 1
two_fingers -1 two_months -1 two_weeks 1 type_with -2 un 1 und 1 under 1 under_treatment 1 uni -2 until_about -2
until_mid -1 up_at -2 up_in -1 up_on 1 up_when -1 upper_back -1 ups -2 ups_and -1 used -1 used_to -1 uti -3 uveitis -1
uveitis_twice -1 version -2 vision 1 wake -1 wake_at -1 wakes -1 wakes_me -1 walk_about -1 walk_and -1 walk_it -1
walking_round -2 wanna 1 want -1 want_it 1 want_neck -2 want_something -6 wanting -1 warm 1 was_#2 -3 was_four 1
waters 1 waves 1 way 1 we -1 we_moved -2 weak_bones -1 wearing_oven 1 wee 2 week 1 week_#1 -1 week_#2 -1 week_and 1
week_six -4 weekly -2 weeks -2 weeks_after 1 weeks_ago 1 weeks_and -1 weeks_back -1 weeks_now -2 weeks_on 1 weeks_pain
1 weeks_post -1 weeks_pregnant 2 weeks_she 1 weeks_since -4 weeks_strength -1 weight 1 weights -1 well -2 well_at -1
went 1 wet 1 wfh -2 what_a -1 what_can -3 what_i 1 what_should -1 what_stretch 1 what_stretches -2 what_would -1 whats
-1 whats_safe -1 when_can -3 which -1 which_exercises -2 which_moves -2 which_of -3 which_ones -3 which_stretch 1
which_stretches -1 who -1 why 1 wich -2 wich_stretch -1 wife_#2 1 winter -1 wish 1 wish_i 1 with -1 with_ache -1
with_brittle -1 with_low 1 with_me -1 with_movement -2 with_osteoporosis -2 with_sore -1 with_your -1 without 1
without_!me 1 without_!much -1 wks -2 wks_ago -2 woke 1 woken -1 womb -1 womb_cancer -1 wont 1 wont_go -1 words 1
work_neck 1 works -1 works_fine -1 worn 1 worse 1 worse_and 1 worse_on -1 worth -3 worth_a -1 would_be 1 would_like -2
wound_dry -2 wreck -2 wrist -1 wrists 1 written_my 1 y 2 y_#2 1 yay -2 year -2 year_now -1 year_of -1 years -1
years_back -1 yellow_stuff 1 yes -1 yes_or -3 yesterday 1 yesterday_fine -1 yet -4 you_give -1 you_put -1 your -2
your_back 1 your_bot -1 your_hamstring -1 your_lower -1 your_plan -1 your_routine -1 your_sitting -1 yr -5 yrs -1
yrs_ago -2 yrs_back 1 zap_down 1
"""
CATEGORIES: Mapping[Category, str] = {
    Category.CRISIS: """
-11 !a_!plan 1 !a_!reason 1 !a_!stretch 1 !after 1 !alive 3 !alive_anymore 1 !alle 6 !answering 1 !any 1 !anymore 1
!anything_!just 1 !around 1 !around_!anymore 1 !auf 1 !aufwache 4 !away 1 !back -1 !be 6 !be_!alive 3 !be_!here 3
!being 2 !being_!dramatic 1 !bother 1 !bother_!with 1 !care 2 !care_!if 2 !da 1 !da_cadeira -1 !de 1 !do_!anything 1
!dramatic 1 !eating 2 !eh 2 !em 1 !encuentro 1 !esquerdo -1 !et -1 !exist 2 !exist_!anymore 2 !eyes 1 !falta 2
!falta_!que 2 !feeling -1 !for_!me 1 !going 1 !going_!to 2 !got 1 !hace 1 !hace_!falta 2 !here 3 !hope 2 !i_dont 1
!id_!do 1 !if 2 !if_!i 1 !if_i 2 !im_not 1 !in 1 !in_living 1 !included 1 !isso 2 !it_!anymore 1 !ive 1 !joking 2
!lately 2 !leben 1 !les 3 !les_!yeux 5 !live 4 !live_!like 1 !living 4 !luft -1 !mais 4 !me 2 !me_!my 1 !mean 1 !mehr
1 !mehr_!aufwache 4 !mich 3 !mich_!waren 3 !mind 1 !more 2 !needed 1 !nothing 1 !now 1 !one 1 !one_!would 2
!or_!anything -1 !pain -2 !pasa 2 !plan 2 !planned 2 !planning 3 !planning_!on 3 !point 3 !point_!in 3 !que_!me 2
!really_!see 1 !really_!want 1 !reason 2 !reason_!to 4 !reminder 3 !reminder_for 2 !rest -1 !see 3 !see_!a 1 !see_!the
1 !sentido 3 !sentido_!em 3 !since -1 !sleep 1 !sleeping 2 !so 1 !some 1 !start -1 !stay 1 !stop 2 !stopping 1
!stretch 2 !stretch_!for 1 !ta 2 !tbh 1 !that_!id 1 !the_!point 1 !think 1 !think_!i 2 !this 1 !this_!time 1 !time 1
!to 2 !to_!be 2 !to_!live 4 !to_!wake 1 !to_anyone 1 !told -1 !tomorrow 2 !und -1 !up 1 !up_!tomorrow 1 !use 2 !vejo 3
!wake 5 !wake_!up 4 !wanna 3 !wanna_!be 1 !want 2 !want_!to 3 !waren 3 !what 1 !when -1 !wie -1 !worth 2
!worth_!living 1 !would 1 !yeux 5 !zieht -1 #1 -3 #2 -3 #2_weeks -1 #3 -1 #4 -2 a -1 a_bot 1 a_burden 5 a_bus 3
a_colleague 1 a_gun 2 a_guy 1 a_load 2 a_noite 1 a_nurse -1 a_plan 4 a_relief 1 a_rope 2 a_slack 1 a_toda 1 a_train 3
a_wall 1 a_whole 1 abend 3 about_suicide 4 about_to 2 acabo 1 acabou 3 ache -2 acho 1 after_this 2 after_work 2 again
2 again_in 3 again_its 1 ago -1 ago_its 1 agony -1 alive 6 alivio 5 all_arranged 1 all_be 3 all_his 1 all_my 1 all_to
2 alles 1 already 1 amanha 5 an_overdose 3 and -1 and_cant -1 and_its -1 and_my -2 and_no 1 and_nobody 2 and_now -1
and_says 1 and_that 2 and_theyre 1 and_this 1 and_tonight 1 any_reason 1 anymore 1 anymore_my 1 anyone 1 anyway 1
apres_le 1 aqui 1 are -1 area -1 arm -2 arranged 1 as -1 asi 1 at -1 at_lunch 1 at_my -1 at_work 1 au -1 aucune 1
aussi 2 avant 1 avo 1 back -2 back_every 1 back_fine 2 back_never 1 back_pain -1 backache -1 bad -1 be 5 be_alive 1
be_better 2 be_dead 4 be_happier 1 be_here 2 be_over 1 be_relieved 1 because_im 1 because_of 1 been_saving 2
been_thinking 2 been_wrecked 1 before -1 beim -1 being 1 being_alive 4 being_nice 1 belly -1 better 1 better_off 4
better_without 1 between -1 bike -1 bladder -1 blade 1 blades -1 blood -1 bones -1 bot 2 both -3 both_legs -1 bottle 4
bottle_of 2 bought 3 bought_a 1 bought_the 1 bought_what 2 braso -1 break 1 breastbone -1 breathe -1 bridge 5
bridge_and 2 brother 1 brother_keeps 1 building 1 building_and 1 bum -1 burden 5 burden_to 2 burn 1 bus 1 ca -1 ca_ne
-1 ca_vient -1 calf -2 calm 2 came -1 can_cancel 1 can_go 1 can_i -2 can_stop 1 cancel 1 cancel_my 1 cancel_the 1
cancer -1 cant -1 cant_do 1 cant_feel -2 cant_get -1 cant_go 1 cant_see 2 cant_tell -1 care 2 carry_on 1 carrying_on 1
casa 1 ce 1 ce_soir 5 chair -1 chest -4 chest_pain -1 cheville -1 closet 3 coince -1 cold -1 coluna -1 come_down 1
coming -1 comment 1 commute 1 como -1 comprimidos 4 con_que 2 cope 3 costas -1 cough -1 counted 3 counted_out 3 cover
1 cross_the 1 crying 1 cut 3 cut_my 5 cutting 5 cutting_my 4 cutting_myself 1 da -1 dads 1 dass 2 date 2 day_the 2
days_i 1 de -1 de_hoy 2 de_mi 2 dead 3 dead_by 1 dead_than 2 decided 4 decided_to 2 del -1 dem -1 den -1 depui -1
depuis -2 der -1 desde -3 desk -1 deux -1 deux_mois -1 dias -1 die_and 1 die_tabletten 2 died 1 disappear 2
disappeared 1 disc -2 dit_quil 1 divorce 3 do_anything 2 do_it 1 do_this 3 doesnt_!stop 2 doigts -1 doing_it 2 done 1
done_with 1 dont 1 dont_!bother 2 dont_!mean 1 dont_!really 2 dont_!see 2 dont_!think 1 dont_!wake 1 dont_!wanna 3
dont_!want 4 doppelt -1 dor -1 dormir 1 dos -2 down -1 dran 3 drawer 1 drink 1 drive 1 drive_into 2 duele -1 dying 4
dying_would 1 e -1 e_nao 2 earth 1 easier 3 easier_if 1 eben 1 edge 1 edge_of 1 einen 2 einfach 3 einfach_nicht 5 el
-1 el_sabado 1 eleven 1 en -1 en_finir 4 en_la -1 end 3 end_it 3 end_my 4 end_things 1 ending 6 ending_it 2 ending_my
3 engine 1 engine_on 1 enough 2 enough_of 2 envie 2 espalda -1 esta_noche 4 estar 3 estar_vivo 3 estarian 5 este 7
este_dolor 5 estoy 1 et -1 et_ne 1 eu 4 every_day 1 every_single 1 everyone 4 everyone_would 4 evrything 2 exercise -1
eye -1 face -1 family 3 family_would 1 feel -1 feel_so 2 feeling -1 feels -1 feels_like -1 feet -1 fell -1 felt -1
fever -2 find_myself 1 fingers -1 finir 4 finish_it 1 flank -1 foot -2 for_a -1 for_all 1 for_being 1 for_everything 1
for_good 4 forever 1 forgive 1 forward -1 four -1 fr 1 frere 2 friend 2 friend_says 1 from -1 from_work 1 front_of 1
fur 2 fusion -1 garage 2 genuinely 1 gestern -1 get_this 1 go_back 1 go_on 5 go_to 1 god 7 goes -1 going 1 going_and 1
going_off 1 going_to 5 gone -1 gonna 5 gonna_hurts 1 gonna_kms 2 gonna_top 2 gonna_unalive 2 good_at 1 good_but 1
goodbye 9 goodbye_everyone 1 goodbye_letters 2 got_enough 2 got_the 3 great -1 guitar 2 gun 2 gun_in 2 hab -1 hab_seid
-1 had -1 hand -1 hands -1 hang 1 hang_myself 2 happier 1 hard -1 harder 1 harder_to 1 has -1 has_gone -1 hasnt -1 hat
1 hate 1 hate_my 1 hates 1 have_breathe 1 have_me 1 head -1 headache -2 heart -1 help_her 1 here_and 1 here_anymore 2
herself 1 hes 1 hes_going 2 hes_not 1 hes_on 1 heut_nacht 2 heute_abend 4 himself 2 hip -1 hoje_de 1 hold -1 home 1
home_from 1 honest 2 honestly 2 hope 2 hope_a 2 hope_i 1 hopeless 2 hoping 4 hoping_a 1 hoping_i 4 hot -1 how 1 how_do
1 how_im 2 how_many 1 hoy_no 2 hurts -1 hurts_i -1 hurts_myself 5 hx 1 i 1 i_bought 2 i_cross 1 i_dont 1 i_end 1
i_hadnt 1 i_hate 1 i_have -1 i_hope 2 i_just 3 i_lie 1 i_mean 1 i_might 1 i_really 1 i_say 1 i_took 4 i_wanna 1 i_want
2 i_was 1 i_wasnt 1 i_went 1 i_were 2 i_will 1 i_wish 1 i_wont 2 i_wouldnt 3 i_wrote 1 ich 1 ich_beim 1 ich_mich -1
ich_mir 2 ich_schluss 2 id 1 id_be 2 id_rather 1 idk 1 if 1 if_a 1 if_i 3 ignore 1 ill 2 ill_be 2 im 1 im_#2 -1 im_an
1 im_done 1 im_ending 1 im_going 2 im_just 1 im_planning 2 im_so 2 im_standing 1 im_suicidal 2 im_taking 1 im_tired 1
in -1 in_a -1 in_front 3 in_living 2 in_office 1 in_sept -1 in_stretching 1 in_wellen -1 included 1 insurance 1 is -1
is_about 1 isnt_!going 1 isnt_!worth 2 ist -1 it 1 it_all 4 it_for 1 it_gets 1 it_on 1 it_since 1 it_this 1 it_would 1
itd 1 its_all 1 ive 1 ive_a 1 ive_bought 1 ive_decided 4 ive_made 1 ive_no 1 ive_saved 1 ive_taken 2 ive_the 1
ive_written 3 ja 1 ja_nao 1 jaimerais 2 jattends 1 jaw -1 je 1 je_nai 2 je_veux 2 jefe -1 jeudi 2 joking -1 jump 4
jump_in 1 jumping 1 just 1 just_find 1 just_go -1 just_messaged 1 just_not 1 just_stop 2 just_texted 2 just_want 1
just_wouldnt 1 kann -1 keep_getting 1 keep_going 2 keep_thinking 2 keeps_saying 2 keine_!luft -1 kids 1 kids_are 1
kill 7 kill_herself 1 kill_himself 1 kill_myself 4 killing_me -1 killing_myself 2 kind 1 kind_of 1 kms 4 kms_tonight 1
knee -1 knife_and 1 know -1 know_if -1 know_where 1 kopfschmerz -1 kopfschmerz_aus -1 la -2 la_douleur 1 le_do -1
leben 4 left -1 left_a 1 left_to 1 leg -3 legs -3 letters 4 lie_there 2 life 6 life_and 1 life_isnt 2 life_not 1 lift
-1 like -1 like_ending 2 like_this 2 lined 3 lined_up 3 live 4 live_anymore 1 live_for 2 living 3 living_with 1 load 2
load_of 2 lost -1 lot_lately 2 low_back -1 lower -1 lower_back -1 lowkey 2 lumbar -1 lunch_i 1 lunch_that 1 mach 2
mach_ich 2 made 1 madrugada 1 manana 2 matin_je 1 me_included 1 me_off 1 me_tablets 1 me_that 2 mean 1 meinem 2 men 1
mes_doigts -1 message 1 messaged 1 metro 2 meu_avo 1 mi 1 mi_jefe -1 mich -1 mid -1 mind 2 mind_if 2 mir 1 mis 3
mit_meinem 2 mois -1 mon_frere 2 months_and 1 months_so 1 more_often 2 morning -1 mornings 1 mornings_i 2 mort 2 msg 1
my -1 my_arms 1 my_brother 1 my_car 2 my_chest -1 my_drawer 1 my_family 3 my_friend 2 my_goodbye 1 my_left -1 my_legs
-1 my_life 2 my_mate 1 my_neck -1 my_painkillers 3 my_pills 1 my_plan 1 my_reminders 1 my_right -1 my_sister 1
my_sleep 2 my_spine -1 my_tablets 1 my_team 1 my_teammate 1 my_wrists 4 myself 5 myself_again 4 myself_and 1
myself_this 2 myself_tonight 1 myself_with 2 na -1 nacht 1 nada 1 nada_manana 2 nai 2 nao 1 nao_!vejo 3 ne_me 1 neck
-3 need_and 1 nehme 2 never_!wake 1 new -1 nice 1 nice_to 1 night -1 night_i 1 nights 1 nights_i 1 nine 1 no_!hace 2
no_!i 2 no_!more 3 no_!one 5 no_!pain -1 no_!plan 1 no_!point 2 no_!reason 1 no_!sleep 1 no_!stretch 3 no_!use 2
nobody 4 nobody_would 1 noch 1 noch_nie -1 noche 1 not 1 not_!be 2 not_!eating 2 not_!going 1 not_!in 1 not_!joking 4
not_!on 1 not_!planning 3 not_!sleeping 2 not_!stopping 1 not_!wake 3 note 1 nothing_hurts -1 nothing_left 2 notice 2
notice_if 3 now -1 now_that 1 numb -3 o -2 of_#3 -1 of_being 2 of_ending 2 of_it 1 of_living 2 of_my -1 of_tablets 2
off_since 1 off_without 2 often 1 often_and 2 ohne_!mich 3 ok -1 old_man 1 on_earth 1 one -2 open 1 operation_du -1 os
1 os_comprimidos 4 osteoperosis -1 osteoporosis -2 out -1 overdose 4 overdose_tonight 1 pain -1 pain_anymore 1
painkillers 2 papa 1 paracetamol 1 park_and 1 pas 2 pee -2 peeing -2 pills 7 pills_and 1 pills_are 1 pills_counted 1
pills_lined 2 pills_tonight 1 plan 2 plan_is 2 plan_to 1 planning 2 planning_to 2 platform 3 please_cancel 1 point 4
point_in 2 point_of 1 poo -1 por -1 pour 1 pour_en 4 pray 2 pregnant -2 pregnant_and -1 pro -1 probably_nothing 1
que_va 1 quen -1 qui -1 quil 2 rang 1 rather 1 rather_be 1 rather_just 1 ready 2 real 1 reason 2 reason_to 3 redy 2
relief 1 relieved 4 reminder_to 1 reminders 1 ribs -1 right -1 right_here 1 roof 1 roof_of 2 rope 4 round -1 sabado 1
saturday -1 saved 2 saved_up 2 saving 2 saving_up 2 saying 1 says_he 1 says_hes 1 says_to 1 schluss 2 schmerzen 1
schmerzt -1 schon 2 sciatica -1 se_eu 5 seat -1 see 1 see_a 2 see_any 3 see_the 1 seems 2 seid -1 seit -4 sept -1 ser
3 seulement 1 shat -1 shed 1 shes_going 1 shift 1 shoot 1 shoot_himself 1 should -1 should_i -1 shoulder -1 si 3 si_me
1 side -2 sie -1 siento 1 since -3 since_two 1 since_uni 1 sind 1 single 1 single_day 2 sister 1 sit_in 1 sitting -1
sixty -1 skip_the 1 slack 1 slack_bot 1 sleep 1 slipped -1 sniper 1 so_tired 2 so_you 1 soir 4 solo 1 some 2 some_days
3 some_mornings 2 some_nights 2 something -2 sometimes 2 sooner 1 sore -1 sorry 2 sorry_for 1 sou 1 soy 2 space 1
spine -2 sprint 1 stagiaire -1 stairs -1 stand -1 standing 1 standing_on 2 start -1 started -1 step 1 step_in 1 stiff
-2 still -1 stretch -1 stretch_bot 1 stretches -1 stretching 1 sudden -2 suddenly -1 suicidal 6 suicidal_thoughts 3
suicide 5 suicide_a 1 sunday_when 1 suppose_i 1 sure 1 swallowed 1 swallowed_a 1 sweating -1 swollen -1 ta -1 table 1
tablets 3 tablets_counted 2 tabletten 2 take 1 take_all 1 take_me 1 taken 2 taken_an 2 takes_me 1 taking 1 tarde 1 tbh
2 teammate 1 telling 1 telling_a 1 temperature -1 ten -1 tengo_la 1 tenho 1 tenho_a 1 texted 3 texted_that 1 than_go 1
thanks 2 thanks_for 2 that_hes 6 that_i 1 that_she 1 that_wont -1 thats 1 thats_me 2 the_bridge 3 the_check 1
the_closet 3 the_commute 1 the_heavy 1 the_injury 1 the_insurance 1 the_job 1 the_kids 1 the_left -1 the_letters 3
the_next 1 the_night 1 the_only 3 the_pain 2 the_pills 1 the_platform 3 the_point 5 the_reminders 1 the_right -1
the_road 1 the_roof 2 the_rope 2 the_sniper 1 the_table 1 the_tablets 3 the_toilet -1 the_use 1 the_way 1 the_yearly
-1 then -1 theres_a -1 theres_nothing 1 these_days 1 theyd 2 theyd_all 1 theyre 1 think 1 think_about 2 think_the 1
thinking 9 thinking_about 3 thinking_of 3 this 1 this_anymore 2 this_back 2 this_month 1 this_morning -2 this_pain 2
this_shift 2 this_time 1 this_weekend 2 thoughts 5 thursday -1 tight -1 time_its 2 tingling -1 tired 3 tired_of 5 tmrw
2 to 1 to_a 1 to_die 5 to_disappear 1 to_drive 3 to_end 5 to_everyone 1 to_finish 1 to_hang 2 to_jump 2 to_just 1
to_kill 4 to_know -1 to_live 3 to_not 1 to_overdose 2 to_shoot 1 to_sleep 1 to_step 2 to_take 2 to_tell 1 to_the -1
toda_a 1 todas 1 today -1 todos 4 toe -1 toe_touches -1 toes -1 toilet -1 tomo 3 tomorrow 2 tonight 8 tonight_im 2
tonight_the 2 too -1 took 2 took_a 1 took_all 2 top_myself 2 toute 1 toute_la 2 train 3 trousers -1 tu 1 tudo 2
tunnel_release -1 twice -1 two -1 uma -1 un -1 unalive 4 unalive_myself 2 und -2 under_a 1 une -1 uni 1 until_monday 1
up_on 1 urine -1 useless 1 va 1 va_a 2 vai 3 veux 2 violent_pain -1 vision -1 vivo 2 vois 1 vom 1 vomiting -1 vou 4
vou_me 4 voy 2 voy_a 2 wake_up 1 walk -1 walking -1 wall_on 1 wanna 3 wanna_kill 1 want 2 want_it 1 want_to 2 was_dead
4 was_gone 2 was_joking -1 wasnt_!around 1 way_home 2 ways 1 ways_to 1 weak -1 wee -1 week -2 weeks -1 weeks_ago -1
weight -1 weirdly 1 wellen -1 went -1 were_dead 2 wet -1 what_do 1 whats_the 2 when -1 when_i -1 which -1 who 1
wie_ich 1 will 2 wish 8 wish_i 4 wish_it 1 wishing 5 wishing_i 3 wishing_it 1 with -1 with_life 2 with_me 1 with_the
-1 with_this 1 without_!me 4 woken 1 won 2 wont_be 2 wont_have 2 words -1 work 1 worse -1 worst -1 would 2
would_anyone 2 would_be 2 would_it 1 wouldnt 3 wouldnt_do 1 wouldnt_mind 2 wouldnt_wake 2 wrists 3 written 3
written_my 1 written_the 1 wrote 3 wrote_the 2 years_and 1 yesterday -2 you 1 you_can 2 you_do 1 you_no 1 your -1
your_plan -1 youre 1 youre_a 2 zur 1
""",
    Category.CARDIAC: """
-16 !a -1 !and_its 1 !ar 2 !as 1 !as_!such 2 !avant 1 !back -1 !breathe 1 !chest 2 !chest_!pain 1 !com 2 !faz 1 !fit 1
!got_!a 1 !habia 1 !habia_!pasado 1 !had -1 !had_!pain -1 !heartburn 1 !heartburn_!i 1 !i_!can -1 !i_!know 1 !in -1
!luft 2 !me_!habia 1 !mehr -1 !meio 1 !minutes 1 !o 1 !pain_!as 2 !para -1 !parar 1 !pasado 1 !peito 5 !peito_!e -1
!quando 1 !que 1 !reason 1 !respirar 3 !responding 2 !since_!i 1 !such 1 !touched 2 !touches 1 !waking 1 !waking_!up 1
!warm 1 #1 -1 #2_minutes 2 #2_weeks -1 #2_yr 1 #3_sitting 1 #4 -2 #4_discharged -1 a_band 2 a_barriga -1 a_belt 2
a_breathe 1 a_brick 2 a_burning 1 a_cold 1 a_crushing 1 a_fist 1 a_full 2 a_funny 1 a_heart 2 a_heavy 2 a_mi 1 a_pec 1
a_pior -1 a_pressure 1 a_squeezing 2 a_stent 2 a_suar 1 a_tightness 1 a_twist 1 a_vice 2 a_weak -1 a_weight 3 a_woman
1 about_to 1 according 1 according_to 1 ache 1 ache_and 1 ache_between 4 ache_from 1 ache_in 2 acho 1 across 3
across_my 1 across_the 1 after -1 after_flight -1 after_lunch 1 agony -1 ahogo 1 air 2 air_in 2 aire 2 all_clammy 2
all_cold 1 all_in 1 all_round 1 all_tingly 1 almoco 2 always_been -1 am -1 an_ache 2 an_all -1 an_elephant 1
and_clammy 2 and_coming 1 and_down 1 and_feel 1 and_hand 1 and_heart -1 and_holding 2 and_hot -1 and_im 1 and_into 1
and_isnt 3 and_jaw 3 and_nearly -1 and_now -1 and_shes 1 and_short 2 and_shoulders 1 and_stops 1 and_sudden 1
and_sweating 1 and_sweaty 1 and_the -1 and_your 1 andar 1 angina 4 ans_et 1 antes 1 anywhere -1 anywhere_near -1
aperta 1 aqui 1 ar 4 are -1 arm 5 arm_a 1 arm_ache 1 arm_been 1 arm_feels 2 arm_gone 1 arm_has 1 arm_heavy 3 arm_hurts
1 arm_is 1 arm_numb 1 arm_pain 1 arm_since -1 arm_whenever 1 arms 1 arms_tingling 1 as -1 as_i -1 asana 1 asleep_and 1
at_bra -1 at_desk 3 at_his 2 at_night -1 at_rest 3 ate_o 1 attack 3 auf_der 1 aus 1 aussi 1 back -2 back_hurts -1
back_is -1 back_it 1 back_the 1 back_today 1 band 1 band_round 1 be -1 been_#2 1 been_doing 1 been_heavy 2 been_high
-1 been_there 1 been_told 1 before_it 1 behind 2 behind_my 1 behind_the 1 beim -1 being_tightened 1 belly -1 belt 1
belt_being 1 belt_round 2 between 1 between_shoulder 1 bica 1 bit_breathless 1 bit_sick 1 blade 3 blade_pain 2 blades
1 blades_and 1 bloke 1 blood -1 bone_since 1 bones -1 boring 1 both_arms 2 bra_level -1 braso 5 brazo 3
brazo_izquierdo 3 break 1 break_room 1 breastbone 7 breastbone_and 2 breastbone_since 2 breastbone_that 2 breathe 5
breathe_and 1 breathe_at 3 breathe_exercise 1 breathe_for 1 breathe_hard 1 breathe_properly 1 breathless 3
breathless_all 1 breathless_just 2 breathlessness 2 brick 2 brust 6 brustbein 3 budge 1 bum -1 burning_in 3 but_its 1
ca 1 ca_file 2 cafe 1 calf -2 calf_huge 1 calf_stretches 2 call_and 1 came_over -1 can -1 can_i -1 cancer -1 cant -1
cant_catch 1 cant_feel -1 cant_lift -1 cant_stand -1 cant_touch -1 caretaker 1 carry_the 1 catch 1 catch_my 2 ce -1
centre 2 cest 1 cette_semaine 1 chairs 1 chaque_fois 2 chest 14 chest_ache 1 chest_and 1 chest_at -1 chest_cant 1
chest_discomfort 1 chest_every 1 chest_feels 4 chest_going 1 chest_gone 1 chest_has 2 chest_into -1 chest_is 6
chest_like 3 chest_on 2 chest_pain 5 chest_pressure 1 chest_presure 1 chest_right 1 chest_straight -1 chest_that 1
chest_thats 1 chest_through -1 chest_tight 2 chest_tightness 1 chest_to -1 chest_tore -2 chest_when -1 chin -2
chin_anywhere -1 clammy 6 clamp 1 clappers 1 clench 1 climb 1 climb_stairs 1 climbing_to 1 clutching 2 clutching_his 1
cold 1 cold_sweat 4 cold_sweats 3 collapsed 2 collapsed_in 1 colleague 1 colleague_has 2 coluna -1 com_dor 1 come_over
2 comes_when 1 coming_back 1 comme_un 1 costas_a -1 cough -1 court 4 crazy 1 crushed 1 crushing 8 crushing_chest 2
crushing_feeling 3 crushing_pain 2 d 1 da_perna -1 dad 1 dans 1 dans_lepaule 2 das_costas 1 de -1 de_#2 -1 de_golpe -1
dead_i 1 dead_weight 1 deep -1 deep_breathe -1 del_pecho 1 den_kiefer 2 den_schulterblattern 1 depuis -1 depuis_la 1
der_brust 2 desde -1 desde_o 1 deux -1 dia 1 dias_que 1 did_the -1 die_brust 2 disc -1 discomfort 1 dit_que 1 dix 1
do_we 1 do_while 1 doi_me 1 doi_o 1 doigt 1 doing_the 1 done_#2 2 dont -1 doorway 1 doorway_stretch 1 dor_no 3
douloureux 1 down_and -1 down_his 1 draw 1 drenched 1 drenched_in 2 dripping 2 dripping_in 3 driver 2 du_dos 1 e_agora
1 e_estou 1 e_o 1 e_tensao 1 each_time 1 el_brazo 3 el_pecho 3 elbows 1 elephant 1 else -1 em_bica 1 en_plus 1 enflee
-1 enflee_depuis -1 eng 4 entre 2 entre_las 2 erst 1 escritorio 2 espalda -1 esquerdo 2 essa 1 estiramiento 1 estou_a
1 estoy 1 estoy_sudando 2 et_ca 2 et_cest 1 et_le 1 et_mon 2 etau 4 etirement 1 eu 1 even_sitting 1 ever -1 every_time
1 everyone -1 everything -1 exercise_is 1 exercises -1 face -1 faco 1 faint 1 faint_and 1 faint_with 2 fainted_and 2
fainted_in 1 fait_mal 1 falar 1 falta 4 fast -1 feel 1 feel_a 1 feel_faint 1 feel_like 1 feel_sick 5 feeling 2
feeling_behind 1 feeling_from 1 feeling_in 1 feeling_quite 1 feeling_sick 1 feels_like 1 feels_squashed 1 feet -1 fell
-1 felt_faint 1 felt_like -1 fever -2 file 2 file_dans 2 fine -1 fist 1 fist_in 1 flank -1 flight -2 flight_and -1
flight_now -1 flight_on -1 flights 1 floor_and 1 foam 1 foi 2 fois 2 fois_que 2 foot -1 for_a -1 for_an 1 for_gas 1
for_no 2 for_pecs 1 for_when -1 fortnight_now 1 frage 1 friday -1 frio 4 from -1 from_before 1 from_chest -1 from_zero
-1 front_and 3 full_breathe 2 fundo 1 ganz 2 gasping 1 gauche 1 gentle -1 get_a 1 get_air 2 getting_chest 1 gibts 1
give_me 1 go_with 1 goes 1 goes_off 1 goes_when 1 going 1 going_down 2 going_into 1 going_like 1 going_up 2 golpe -1
gone_a 1 gone_all 1 gone_grey 2 gone_heavy 1 gone_now 1 got -1 got_marfan -1 got_no -1 grey 5 grey_and 1 had_two 1
halben 2 halben_stunde 2 halt 1 halt_sich 2 hand_is 1 hand_tingling 1 has_chest 1 has_collapsed 2 hasnt_!let 1
hasnt_!touched 3 haut 1 haut_du 1 have_to 1 having_pain 1 head -1 headache -1 heart 5 heart_attack 3 heart_going 2
heart_is 3 heart_pain 1 heart_pounding 1 heart_racing -1 heaviness 1 heaviness_in 1 heavy 2 heavy_chest 1
heavy_feeling 1 heavy_since 1 heavy_weight 1 her -1 her_chest 1 her_left -1 heute -1 high_up 1 hill 2 hinterm 3
hinterm_brustbein 3 his_arm 1 his_chest 3 his_desk 2 his_shoulder 1 hit_like 1 hoje -1 holding 1 holding_his 1 hondo 1
hoodie 1 hora 2 hot -2 hour_sweating 1 huge 1 hurts_and 1 hurts_wen -1 i_breathe -1 i_came -1 i_cant -1 i_carry 1
i_climb 3 i_feel 1 i_foam 1 i_just -1 i_keep -1 i_nearly 1 i_rest 1 i_rush 1 i_slept 1 i_stop 1 i_take 1 i_type 1
ich_die 1 id_been 1 if_i -1 if_your 1 ignore 1 il_dit 1 im_all 1 im_clammy 2 im_cold -1 im_drenched 2 im_feeling 1
im_having 1 im_nauseous 1 im_only 1 im_struggling 1 im_sure 1 im_sweating 2 in_back 2 in_chest 2 in_den 1 in_half -1
in_left 2 in_me 2 in_plaster -1 in_seconds -1 in_sweat 2 in_the 1 in_your 1 inchada_e -1 indigestion 6 indigestion_but
1 indigestion_that 2 into_me 1 is_back 1 is_being 1 is_best 1 is_cold 1 is_dead 1 is_going 1 is_hurts 1 is_odd 1
is_pressing 1 is_racing 1 is_sitting 1 is_standing 1 is_sweating 1 isnt_!even 1 ist 1 it_anymore 1 it_bad 1 it_because
-1 it_came 1 it_feels 1 it_isnt 1 itd 1 its_come 1 its_going 3 its_in 1 its_like 1 its_still 1 its_wind 2 ive_chest 1
ive_come 2 ive_gone 1 izquierdo 2 izquierdo_me 2 jai 1 jamais_!eu 1 jaw 13 jaw_ache 2 jaw_and 2 jaw_hurts 1 jaw_is 1
jaw_pain 2 je_sors 1 jefe 1 joelho -1 just_collapsed 1 just_sitting 3 keep -1 keine 1 keine_!luft 2 kiefer 2 kollege 2
kriegt 2 kriegt_schlecht 2 la -1 la_espalda -1 la_mandibula 3 la_poitrine 2 lache 1 lache_quand 1 lauft 1 lead 1
leaden 1 left_arm 5 left_hand 1 left_leg -1 left_shoulder 5 leg -2 leg_in -1 leg_still 1 legs -2 legs_feel -1 lepaule
2 les -1 life -1 lift -1 light -1 lightning 1 like 1 like_im 1 like_indigestion 1 like_lead 1 like_my 1 like_some 1
like_somebody 2 like_someone 1 linken 2 linker_arm 1 lips 2 looks_grey 1 lorry 1 lost -1 luft 1 ma -1 machoire 4 mad
-1 mandibula 3 marfan -1 mas_desde 1 massive -1 me_ahogo 1 me_chest 1 me_falta 3 me_neck 1 me_o 2 me_passa 4 me_pesa 2
me_ribs 3 me_something 2 medio 1 meeting 2 meio_das 1 metro 1 mi_jefe 1 mid -1 middle 1 middle_of 1 milieu_de 1
minutes_ago -1 minutes_now 1 mir 1 mir_ist 2 mirror 1 monday -1 monitor_light -1 monte 1 month -1 months -1
most_violent 1 mouillee 1 move_about 1 moved_to 1 muito 1 mum -1 my_arm 1 my_back -1 my_belly -1 my_bra 1
my_breastbone 5 my_breathe 5 my_chest 3 my_chin -1 my_colleague 1 my_heart 3 my_hoodie 1 my_jaw 4 my_leg -1 my_legs -1
my_lips 2 my_ribs 1 my_right -1 my_shoes -1 my_smartwatch 2 my_teeth 1 my_throat 3 my_uper -1 myself -1 nao -2 nausea
2 nausea_and 1 nauseous 3 nauseous_and 2 ne_ubung 2 near_my -1 nearly_blacked 1 neck -1 neck_is -1 neck_pain -1 nem 1
ner 2 never -1 new -1 nicht -1 night -1 no -1 no_!meio 1 no_!peito 3 no_!reason 1 normally 1 not_!pain 1 nothing_on 1
now -1 now_calf 1 now_chest -1 now_i -1 now_says 1 nowhere -1 nowhere_a -1 numb -1 nunca 1 o_almoco 2 o_meio 1 o_peito
2 o_que 2 o_queixo 1 oclock_meeting 1 of_breathe 1 of_chest 2 of_nowhere -1 of_puff 2 off_since 1 office 1 office_is 2
ok -1 old_smoker 1 oncology -1 one -1 one_arm -1 one_hour 1 one_side -1 only -1 only_started 1 open -1 opening 1 or -1
osteoporosis -1 other -1 our_receptionist 1 out_of -1 out_the 1 over_all 2 pain_behind 1 pain_from -1 pain_hit 1
pain_like 2 pain_radiating 1 pain_rn 1 pain_sweating 1 pain_today 1 pain_under 1 pain_what 1 pain_when -1 pal 2 palido
1 palpitations 1 palpitations_and 1 panturrilha 2 par_terre 1 parar 3 parked 1 parked_a 1 parking 1 parking_garage 1
paro 4 partir 1 pas -1 pass 2 pass_out 2 passa 4 passed 1 passed_out 1 pause 2 pec 2 pec_stretch 1 pecho 6 pecho_y 2
pecs 2 pee -1 peito 4 pero 1 pesa 2 peso 2 photocopier 1 pill -1 pinkish -1 pior -1 pior_dor -1 plaster_came 1
plaster_until -1 please_give 1 pls_help 1 plus_i 1 poitrine 4 posture_thing 1 pregnant -1 pressing 4 pressure 2
pressure_in 4 presure 2 presure_and 1 presure_in 1 priya 1 pro 2 probably 1 probably_stress 1 probably_the 1 puff 2
puffed 1 puffed_just 1 puffy_sore -1 putting 1 q_e 1 quando -1 que_ca 1 que_ja -1 que_jai 1 que_me 1 que_subo 3 queasy
3 queixo 2 quit 1 racing -2 racing_and 1 radiating 2 radiating_to 1 radio -1 real -1 really_short 1 red -1 repente_no
-1 respiration 1 respiro 2 rest 2 ribs_and 1 ribs_ive 1 right -1 right_through 1 ripping -1 rn 2 round 1 round_like 1
round_my 1 rubbing 1 rubbing_his 1 rucken -1 rush 1 rush_for 1 said -1 same_heavy 1 sat_on 1 says_it -1 schlecht 4
schlecht_luft 2 schulterblattern 1 schwitze 1 sciatica -1 seit_ner 1 sem_!ar 2 semaine 1 semaine_que 1 sempre 1 sera 1
serre 2 sharp_chest -1 she_wants 1 sheet -1 shes_gone 1 shoes -1 short 1 short_of 1 shot_from -1 shoulder 2
shoulder_and 1 shoulder_blade 3 shoulder_exercise 1 shoulder_rolls 1 shoulders 1 shoulders_and 1 sich_die 2 sick 4
sick_and 2 sick_gone 2 side -2 since -1 since_morning 1 since_my -1 since_one 1 sitting 1 sitting_here 2 sitting_on 1
sitting_still 1 sitzen 1 sizes_too 1 slope 1 small_of -1 smartwatch 2 smoker 1 somebody_is 2 somebody_sitting 2
someone 1 someone_is 1 someone_parked 1 something_ripped -1 sooner 1 sore -1 sors 1 souffle 4 souffle_court 4 spine -3
spray 3 spray_hasnt 3 spreading 1 spreading_to 1 spreads 1 spuds 1 squashed 2 squeezed 1 squeezing 5 squeezing_behind
1 squeezing_in 1 stabbing_chest 1 stairs 1 stairs_and 1 stairs_goes 1 stairs_stops 1 stairs_to 1 standup 1 standup_and
1 started_when 1 stent 3 stent_in 2 sternum 4 stiff -1 still_swollen 1 still_there -1 stockroom 1 stop 1 stop_on 2
stops 2 stops_when 3 straight -2 straight_through -1 strap 1 stress 2 stretch_to 1 struggling 1 struggling_to 2 stunde
1 suar 1 suar_em 1 subo 1 sudando 2 suddenly_really 1 sueur 1 sueurs 1 sunday -1 sur 1 sur_la 3 sure_its 1 surgery -1
swallowed 1 swallowed_a 1 sweat 4 sweat_feel 3 sweating 5 sweating_also 1 sweating_feel 2 sweating_like 1 sweats 1
sweaty 4 sweaty_and 1 swelling_and 1 swollen -2 swollen_after -1 ta_com 1 take_the 2 tear -1 tear_in -1 tearing -1
teeth 1 temperature -1 ten -1 tender_and 1 terre 1 text 1 than -1 that_comes 1 that_goes 1 that_is -1 that_moved 1
that_no 1 that_same 1 that_shot -1 that_started 1 the_#1 1 the_a 1 the_back -1 the_break 1 the_chest 1 the_clappers 1
the_doorway 2 the_hill 2 the_jaw 1 the_meeting 2 the_middle 1 the_mirror 1 the_office 1 the_other -1 the_parking 1
the_photocopier 1 the_pill -1 the_shopping 1 the_shoulders 1 the_small -1 the_spine -1 the_spray 1 the_stairs 1
the_stand 1 the_sternum 2 the_weekend -1 there_since 1 theres_a 1 theres_an 1 they -1 think_im 1 think_ive 1 thinking
-1 third_floor 1 this_burning 2 this_pressure 1 this_time 1 thought_i 1 three_times 1 throat 5 throat_and 1 through -1
through_to -2 tight 2 tight_and 2 tight_band 1 tight_chest 2 tightened 1 tightened_round 1 tightening 2 tightening_a 4
tightness 5 tightness_in 3 time 1 time_i 1 tingly_and 1 to_back -1 to_breathe 1 to_chest -1 to_his -1 to_left 1 to_me
1 to_pass 2 to_shoulder 1 to_show 1 to_stop 2 to_ten -1 todo 1 todo_el 1 toilet -1 tonight -1 too_many 1 touch_my -1
traverse -1 traverse_la -1 treadmill 1 treppe 1 ubung 1 um_alongamento 1 uma -1 un_etau 4 und_auf 1 und_kriegt 2
und_mir 2 until_the 1 up_into 1 up_the 1 up_to 1 uper -1 uper_back -1 uphill 1 upper 2 upper_back 2 upper_belly 2 va 1
vai 1 very_pale 1 vice 2 vice_around 2 vient 1 vient_de 1 vision -1 volta 1 walk_fast 1 walk_uphill 1 walking_to 2
want -1 we_do 1 weak -2 wee -1 week -1 week_and -1 week_its 1 weekend -1 weeks -2 weight 1 weight_on 3 weight_sitting
1 went -1 whats_a 1 when_you 1 when_your -1 whenever 1 whenever_i 1 whos 1 wind 1 wish -1 with_chest 2 with_jaw 1
with_sweat -1 without -1 wks -1 woke_with 1 woman 2 woman_of 1 wont_budge 1 wont_wake 1 word -1 words -1 worse_today 1
worst -2 would -1 wringing 1 wringing_wet 1 y_el 1 y_me 2 yo 1 you_take 1 yr 1 yr_old 1 zieht 1 zieht_in 2 zur 1
zwischen 1 zwischen_den 1
""",
    Category.STROKE_DISSECTION: """
-15 !#4 1 !a_!hangover 1 !a_!headache 1 !about 1 !also 1 !and_my 1 !back -1 !before_!and 1 !com 1 !comme 2 !cote 1
!dem 1 !direito 1 !direito_!a 1 !en 2 !et 6 !eu 1 !eyelid 1 !faz 1 !feeling -1 !had 2 !had_!before 1 !had_!it 1
!had_!one 1 !hangover 1 !have 1 !he 2 !headache 4 !headache_!like 1 !i_!know 1 !injury 1 !it_!sudden 2 !je 1
!know_!where 1 !la 2 !las 1 !leben 1 !levantar 1 !like_this 1 !me -1 !mehr_!richtig 2 !mehr_!und 2 !migraine 2
!minutes -1 !most 1 !neck 2 !neck_pain 2 !nuque 1 !one 1 !one_!like 1 !pain -1 !para -1 !pescoco 1 !plus 1 !puede 1
!richtig 2 !room 1 !seit 1 !sentido 1 !siento 1 !stiff 1 !such 1 !sudden 1 !tenho 2 !that 1 !that_!i 1 !the_!room 1
!theres_!a -1 !und 1 !want -1 !was 1 !where 1 !working 1 !zieht 1 #1 -1 #1_h 2 #1_minutes 1 #1_to 1 #2 -2 #2_et 2 #2_h
1 #2_in 1 #2_weeks -2 #2_wks -1 #2_year 1 #4 -2 a_bat 2 a_brand 2 a_call 1 a_cervical 1 a_ciatica -1 a_couple 1
a_crick 1 a_curtain 3 a_droopy 1 a_drunk 1 a_esquerda 1 a_ferry 1 a_few 1 a_fit 3 a_hammer 2 a_headache 3 a_mal 1
a_minutes 2 a_neck 2 a_nuca 2 a_perna 1 a_pinched 2 a_pior 3 a_plank 1 a_rigid 1 a_rollercoaster 1 a_second 3 a_sore 1
a_straight 1 a_stroke 2 a_sudden 1 a_tenir 1 a_thunderclap 2 a_une 1 a_way 1 a_whoosh 1 about_an 1 ache_at 1
adjustment 2 after_painting 1 after_ten 1 after_yoga 1 ago_and 1 agora_ha 4 all_in 2 all_jumbled 1 all_of 1 alles 1
an_hour 1 and_blurred 1 and_cant 1 and_dizziness 1 and_do 1 and_doesnt 1 and_face -2 and_fingers -1 and_hand 1 and_her
1 and_its -1 and_left 1 and_leg 3 and_missed 1 and_neck 1 and_one 2 and_the 1 anymore -1 are -1 are_coming 2 area -1
arent 1 arm 3 arm_and 4 arm_is 2 arm_just 2 arm_leg 1 arm_went 1 arm_wont 1 arms -1 around -1 as -1 as_palavras 4 asi
1 asking_because 1 at_me 1 au 1 aus 2 avec_un 2 back -2 back_ache -1 back_and -1 back_hurts -1 back_is -1 back_of 3
back_pain -2 back_right 1 back_went -1 bad -1 balance 1 ballooned -1 bang 3 bang_like 1 bang_of 2 banging_headache -1
bat 1 be -1 been -1 been_killing 1 been_numb -1 been_throwing -1 being_hit 2 belly -1 bend -1 between -1 bigger_than 1
bits -1 black 1 bladder -1 blades -1 blast 3 blind 1 blind_in 1 blinding 3 blinding_headache 1 blood -1 blurred 2
blurred_vision 1 blurry -1 blurry_with -1 boca 7 boca_y 3 body 3 body_has 1 body_is 1 bones -1 boring 1 boss_is 1 both
-1 both_legs -1 bouge 1 brain 2 brand 1 brand_new 1 bras 3 break 1 breastbone -1 breathe -2 brutal 1 bum -1 bumping 1
bumping_into 1 burning -1 but -1 ca_vient 1 cabeca 1 cabeca_fortissima -1 cabeza 1 cafe 2 calf -3 calf_is -1 call 1
call_back 1 came_on 1 came_out -1 camera 2 can -1 can_i -1 cancer -1 cant_find 1 cant_lift 1 cant_see 2 cant_smile 2
cant_speak 5 cant_swallow 5 cant_talk 3 cant_walk 1 cara 1 catch_a -1 ceiling 1 cervical 1 chest -3 chiropractor 6
chiropractor_cracked 1 chiropractor_on 1 chiropractor_yesterday 1 chucked 1 clicked 2 coaster 2 coaster_on 1 coffee 1
cold_sober 2 colleague_is 2 coluna -1 com_a 1 coming_out 1 companero 1 companero_de 1 con_el 1 confused 1 confused_and
2 copo 1 cosas 2 costas -1 coup 5 coup_de 5 coworker 1 coworker_cant 2 cracked 1 cracked_by 1 cracked_my 1 crick 1
crick_in 1 crooked 3 cuello 1 cuesta 1 cup 1 curtain 5 dans_la 1 dans_le 1 das -1 day -1 days -1 de_cabeca 1 de_mi 1
de_repente 1 de_um 2 dead_for 1 debout 1 den -1 depuis_#1 2 depuis_ce 1 depuis_une 1 der -1 derecho 1 desde_hace 1
desde_que 1 dice 1 did_your 1 direita 2 disc -1 dit 2 dit_quil 2 diz 1 dizziness 3 dizziness_and 1 dizzy 4 dizzy_and 1
dizzy_neck 1 dizzy_with 1 do_nada 1 do_what 1 doigt 2 doing_a 1 doppelt 4 dor_de 2 dos -2 double 6 double_and 3
double_vision 4 down_over 1 down_the -1 drink 1 droit 1 droite 4 drooping 7 drooping_and 1 drooping_eyelid 1
drooping_on 1 droops 2 droopy 4 droopy_eye 1 dropped 1 dropped_and 2 dropped_my 1 dropped_on -1 drunk 3 drunk_and 1
drunk_when 1 duele -1 during 2 during_lunch 1 e_as 1 e_o 1 e_tensao 1 ear 5 ear_and 2 ear_in 1 ear_since 1 ear_with 1
earth 1 easy -1 einer 1 einer_stunde 2 el_cuello 2 el_dolor 1 en_un 3 end -1 enrolado 4 enrolado_e 4 esquerda 1 esta
-1 estaba 1 et -1 et_mon 1 et_ne 1 ever 1 ever_had 1 everything 1 everything_is 1 everything_spinning 1 explain 1
exploded 3 exploded_out 3 exploding 2 explosion 2 explosive 2 explosive_headache 2 eye 8 eye_for 3 eye_since 1 eyelid
9 eyelid_and 1 eyelid_drooping 1 eyelid_droops 2 eyelid_is 1 face 12 face_and -1 face_arm 1 face_drooping 2 face_feels
3 face_has 3 face_have -1 face_is 2 face_looks 1 face_on 1 face_tingles 1 face_went 1 falar 1 feel -1 feel_drunk 2
feeling -1 feels_funny 1 feels_lopsided 1 feels_off 1 feels_weird 1 feet -1 fell -1 ferry 1 ferry_and 1 fever -3
fever_and -1 find 1 find_my 1 find_words 1 finde 2 fine_now 1 fingers -1 fit 3 five_minutes 1 flank -1 flight -1
floppy 1 foot -2 for_#2 1 for_ten 1 for_when 1 fort 2 fortissima -1 frere -1 from -1 from_nowhere 2 from_the -1 front
-1 fui 1 funny 3 funny_on 1 funny_one 2 fusion -1 gentle_neck 1 gestern_beim 1 getting -1 gibberish 4 gibberish_and 1
go -1 go_numb 1 goes -1 going_off 1 gone_all 1 gone_blurry -1 gone_floppy 1 gone_like 1 gone_weak 1 got -1 grad 1 gran
1 gun_and 1 gym 1 h 2 ha 1 ha_pouco 4 hab -1 hace_un 1 hago 1 half 3 half_my 4 half_of 1 half_the 2 hammer 2 hand 1
hand_gone 2 hand_is 1 hand_on 1 hand_suddenly 1 hand_wont 1 hands -4 hands_and -1 hands_puffed -1 hanging 1
hanging_down 1 hangt 4 happened 2 hard_now 1 has_been -1 has_dropped 1 has_just 1 hasnt -1 have -1 have_ballooned -1
having_a 3 he_needs 1 head 2 head_is 1 head_like 2 head_neck -1 head_pain 2 headache 6 headache_and -1 headache_at 1
headache_came 2 headache_ive 2 headache_like 4 headache_of 4 headache_out 2 headache_that 1 headache_with 2 hear_my 1
heard -1 heart -1 heavy -1 heavy_all 1 helmet_split -1 her_arm 2 her_face 1 her_left 2 her_leg -1 her_neck -1
her_smile 1 here -1 heure 1 heute -1 high -1 his_face 1 his_mouth 1 hit_with 1 hoarse 4 hoarse_and 2 hot -2 hour 1
hour_ago 1 hour_and 1 hurts_on 4 i_dont -1 i_dropped 1 i_see 2 i_told 1 ich_nicht 2 ihr 2 il_y 1 im -1 im_#2 -1
im_confused 1 im_dizzy 2 im_seeing 1 im_staggering 1 in_a 1 in_about 1 in_an 1 in_one 2 instant 1 into_walls 1 is_all
1 is_bigger 1 is_brutal 1 is_confused 2 is_crooked 2 is_drooping 2 is_going 1 is_hanging 1 is_just 1 is_killing -1
is_limp 1 is_only 1 is_rigid 1 is_slurred 1 is_slurring 2 is_spinning 3 is_swollen -1 is_talking 1 is_tingling 1
is_weak 1 is_week 2 isnt_!one 1 ist -1 it_a 1 it_normal 1 its -1 its_got 1 ive_ever 2 ive_never 3 jamais 2 jamais_!eu
1 jaw -1 jefe 1 jumbled 2 just_gone 1 just_happened 1 just_now 2 just_stopped 1 just_went 1 keep_bumping 1
keep_falling 1 keep_veering 3 kidny_area -1 knee -1 knew 1 known 1 kopfschmerz 5 kopfschmerz_aus 5 la -1 la_boca 5
la_cabeza 1 la_nuca 2 lado 2 lance 1 landed -1 landed_on -1 last -1 last_ten 1 last_week -1 lasted 1 lasted_five 1
lately -1 lauft 2 le -1 left_ear 1 left_eye 5 left_eyelid 2 left_side 2 left_when 2 leg -1 leg_is -1 leg_to 1 leg_went
1 legs -2 les -1 lid 1 life_came 1 life_hit 2 lift_her 2 lift_his 1 like_a 1 like_being 1 like_ive 1 like_mad -1
like_never 1 like_nothing 1 like_zero 1 limp 2 limp_and 2 line 3 linken -1 linker 1 linker_arm 2 lip 1 literally 1
looks 1 looks_lopsided 1 looks_small 1 looks_tiny 1 lopsided 3 lost 1 lost_feeling 1 lost_half 1 lost_my 1 lost_sight
2 lost_vision 1 low -1 low_back -1 lower -1 lower_back -1 lunch 1 mad -1 mains -1 mal_au -1 manipulated 1 mao 4
mao_direita 4 massage 2 massage_gun 1 me -1 me_cuesta 1 me_desk 2 me_face 1 me_ha 1 me_lance 1 me_since 1 melted 1
mi_jefe 1 mid_call 1 might_have 1 migraine 1 minutes 2 minutes_ago 1 minutes_and 1 minutes_neck 1 minutes_then 1
minutes_this 4 mir -1 mirror 1 mis 1 missing 1 moitie 4 mole 1 moment 2 mon_frere -1 monitor 1 month -1 months -2
morning_neck 1 most_violent 1 moto -1 mouth 9 mouth_gone 3 mouth_has 2 mouth_is 1 mouth_isnt 1 mum_is 1 my_back -2
my_balance 1 my_body 4 my_chest -1 my_ear 3 my_eyelid 1 my_face 4 my_gran 1 my_hand 3 my_hands -1 my_head 1 my_leg -1
my_legs -1 my_lip 1 my_mouth 4 my_neck 1 my_pulse 1 my_right 1 my_screen 1 my_sight 1 my_skull 4 my_speech 5 my_spine
-1 my_tongue 1 my_vision 1 my_voice 3 my_words 5 myself -1 nada 1 ne_bouge 2 neck 2 neck_ache 3 neck_adjustment 1
neck_at 1 neck_been 1 neck_cracked 1 neck_hard 1 neck_hurts 2 neck_i 1 neck_killing 1 neck_now 3 neck_on 1 neck_pain 4
neck_since 2 neck_stiff 1 neck_thing 1 neck_too 1 neck_wont -1 needs_to 1 never 1 never_!get 1 never_!had 3
new_headache 2 new_neck 1 nichts 1 nie 2 night -1 no -1 no_!injury 1 no_!puede 1 no_!siento 1 noch 1 noch_nie 4
noise_in 1 nonsense_and 1 normal_after 2 normal_for 1 not -1 nothing_on 1 nova 3 now_everything 1 now_half 2 now_neck
-1 now_stiff 3 nowhere 2 nowhere_a 1 nowhere_on 1 nuca 3 nuca_rigida 1 numb_on 1 nuque 1 nuque_raide 2 nur_links -1
o_copo 1 o_pescoco 1 oder 2 of_a 1 of_all 1 of_every 3 of_everything 1 of_face 1 of_head 1 of_my 2 of_nowhere 1
of_that 1 of_vision 1 of_what 1 off -1 off_the -1 on_earth 1 on_in 1 on_like 1 on_my -1 on_one 1 on_that 1 one 2
one_arm 2 one_ear 1 one_eye 5 one_eyelid 1 one_i 1 one_pupil 2 one_second 1 one_side 3 only -1 or -1 osteopath 1
osteoporosis -1 out_jumbled 2 out_of 1 out_right 1 out_the -1 out_wrong 2 outta 1 over_half 1 pain_at 1 pain_in -1
pain_ive 1 pain_one 1 pain_up 2 painting 1 painting_the 1 palavras 4 papa 1 para_o 1 paralysed 1 parezco 1 patch -1
pee -1 peeing -1 pen_and 1 perna_direita 1 pinched 2 pinched_nerve 1 pior 3 pior_dor 1 plus_depuis 2 porque 1 pouco 1
preggo -1 pregnant -2 properly 1 properly_and 1 properly_out 2 puking 1 pum 4 pupil 4 pupil_is 2 pupil_looks 2 q_e 1
que_ja 1 que_mon 1 que_o 3 quedo 1 quil 2 raide 1 rato 1 rato_y 4 read 1 read_the 1 red -1 remember 1 repente 1
repente_no 1 repuxa 1 request 1 ribs -1 right 1 right_and 1 right_arm 7 right_eye 2 right_half 2 right_hand 1
right_side 2 rigid 1 rigid_neck 1 rigida 1 roastin -1 roller 2 roller_coaster 2 rollercoaster 3 room 3 room_is 2
room_spinning 1 round -1 rubbery 1 rubbery_since 1 rucken -1 rugby -1 sat_neck 1 saturday_today 1 say_but 1 saying_the
1 schmerz 1 sciatica -2 screen 1 screen_time -1 screens 1 second 1 second_while 1 seconds 3 seconds_and 2 see 2
see_out 2 see_properly 2 seeing 2 seeing_double 4 seeing_sparkles -1 seeing_two 4 segundo 2 seit_einer 1
seitdem_stechender 1 seitlich 1 seitlich_am 1 sempre 1 sera 1 severe 1 severe_headache 2 shall 1 she_says 1 she_slept
1 shes_slurring 1 shes_talking 2 side 2 side_and 3 side_has 1 side_of 3 side_today 1 side_went 1 sided_neck 1 sight 3
sight_in 1 sin 1 since_#2 1 since_lunch 1 sit -1 site 2 skull 3 slept 1 slept_funny 1 slept_on 1 slurred 3
slurred_speech 1 slurring 7 slurring_and 5 slurry 2 smacked 1 smile 6 smile_is 2 so -1 sober 1 something_go 1
sore_neck 2 sparkles -1 sparkles_and -1 sparkly -1 speak 5 speak_for 2 speak_properly 2 speaking 2 speech 7 speech_is
5 speech_went 1 spine -2 spinning 6 spinning_and 3 spinning_neck 1 sprint_planning 1 spure 2 stabbing_ache 1 stagiaire
1 stairs -1 stapler 1 started_an 2 started_during 1 started_ten 1 stay_up 1 stechender 1 stechender_schmerz 1
stiff_light 1 stiff_now 1 still_on 1 still_there 1 stone_cold 2 stopped 1 stopped_working 1 straight 1 straight_and 2
straight_line 1 stretch -1 stretch_to 1 stretches -1 stroke 2 stunde 1 sudden 3 sudden_headache 1 sudden_severe 2
sudden_terrible 1 suddenly 4 suddenly_cant 1 suddenly_lost 1 suddenly_went 1 swallow 4 swallow_properly 3 swallowing 3
swallowing_is 2 sweating -1 swollen -2 swollen_and -1 talk 2 talk_right 2 talking 3 talking_gibberish 2 talking_like 2
tea 1 tea_right 1 tell_it 1 temperature -2 ten_minutes 1 tengo -1 tenho_a 1 tenir 1 tensao 1 terrible_headache 1 tete
2 that_came 1 that_side 1 the_ceiling 1 the_chiropractor 3 the_cup 1 the_head 2 the_left 2 the_lift 1 the_massage 2
the_mirror 1 the_phone 1 the_red -1 the_right 1 the_rollercoaster 2 the_room 3 the_screen 1 the_stapler 1 the_wall 1
the_words 1 the_wrist 1 the_wrong 1 the_zoom 1 then 1 then_a 1 then_came 1 there_was 1 thick 2 thigh -1 thighs -1
thinking -1 thinks_she 1 this_came 1 this_isnt 3 this_weird 1 through -1 thumping 1 thunderclap 2 tight -1 tilting 3
time_with 1 tiny 1 tive 1 to -1 to_#2 1 to_a 1 to_move 1 to_normal 1 to_say 1 toe -1 toes -1 together 1 toilet_#1 1
tombe 3 tongue 3 tongue_feels 1 tonight -1 total 1 trampoline -1 two_of 2 two_seconds 3 type_with 1 um_lado 2 un 1
un_lado 3 un_rato 2 un_segundo 1 unbearable_i 1 und_auf -1 und_ich 2 under -1 une_douleur 1 une_heure 1 up_and 1
up_overnight -1 urine -1 vanished 1 veering 3 veering_into 1 veering_to 1 veio 1 vejo -1 veo 1 ver 1 vertigo 4
vertigo_and 1 very_stiff 1 vida 2 vient_de 1 visage 4 vision 6 vision_gone -1 vision_in 2 vision_is 2 vision_just 1
vision_went 1 voice 3 voice_went 3 vomit 1 vomited 1 vomiting_neck 2 walk_in 1 walk_straight 2 walking -1 wanted_to 1
war 1 was_doing 1 was_like 1 was_this 1 way_i 1 wee -1 week -1 weeks -3 weird_one -1 went 1 went_black 1 went_blind 1
went_dead 2 went_hoarse 3 went_limp 1 went_numb 1 what_i 2 whats -1 when -1 when_your 1 where_im 1 which -1
while_sitting 1 whole_right 3 whoosh 1 whoosh_in 1 whooshing 2 whooshing_in 2 wie_ich 1 wieder 1 wish -1 with_left 1
with_neck 2 with_one 1 with_vomiting 1 without -1 wks -1 wonky 2 wont_do 1 wont_stay 1 word 1 words 13 words_and 2
words_are 3 words_arent 1 words_come 1 words_in 1 words_out 2 work -1 worse -1 worst 2 worst_headache 5 would -1 wrong
1 wrong_and 1 wrong_words 1 y_al 1 y_hoy 1 y_no 2 y_pum 4 y_veo 1 years -1 zehen -1 zero_to 1 zoom 1
""",
    Category.AORTIC: """
-18 !a_!hangover -1 !can 1 !clear -1 !dans 2 !depuis -1 !felt 1 !felt_!pain 1 !had_!one -1 !had_!pain 2 !hangover -1
!i_!can 1 !let 1 !let_!up 1 !lifted 1 !lifted_!anything 1 !like 1 !like_!it 3 !moved 1 !one_!like -1 !pain_!like 2
!para 2 !passed -1 !passed_!water -1 !peito 1 !peito_!e 1 !since_!yesterday -1 !wie 1 #1 -1 #2_#2 1 #2_a 1 #2_am 1
#2_ans 2 #2_heavy 2 #2_not 1 #2_semanas -1 #2_smoker 1 #2_week -1 #2_weeks -1 #3 1 #3_cm 5 #4 -1 #4_sweating -1 a_#2 1
a_#3 3 a_bot 1 a_heartbeat 2 a_knee 1 a_knife 4 a_la 1 a_nuca -1 a_pior 1 a_pulse 1 a_sec 2 a_sheet 2 a_sort 1 a_suar
1 a_un -1 aber -1 about_#2 1 about_half 1 ache -1 ache_between -1 ache_with 2 after -1 ago_i 1 ago_my 1 agony_and 1
agony_in 2 agora_pouco 1 ahora 1 ai 1 almost 1 almost_fainted 2 always 1 always_been 2 an_all 2 an_aneurysm 3 an_eye 2
an_hour 1 and_back 1 and_belly 2 and_faint 1 and_got 1 and_left 1 and_nearly 1 and_shaking 1 and_since 1 and_smoke 1
and_temperature -1 and_want -1 and_went 2 and_wet 3 aneurysm 6 ans 2 ans_et 1 any_exercises 1 any_position 1 ao -1
apart 1 as_i 2 at -1 at_desk -1 aucune -1 auf 1 auf_den -1 auf_der -1 augen 2 avo 1 awful 1 awful_back 1 back_and 2
back_at 1 back_between 1 back_came 2 back_feel 1 back_feels 2 back_he 1 back_hes 1 back_i 1 back_just 2 back_like 1
back_since 1 back_sudden 1 back_suddenly 1 back_that 1 back_very 1 back_worst 1 bad_pain 1 baja 1 bang 1 bang_like 2
barriga 5 barriga_e 3 bat 1 bauch 7 beau 1 beau_pere 1 been_high 2 began 1 belly 7 belly_and 4 belly_aneurysm 2
belly_hurts -1 belly_i 1 belly_is 2 belly_now 1 belly_pulsating 2 belly_pulsing 1 belly_throbbing 1 belly_to -1
between 1 between_shoulder -1 between_the 2 bica 1 bin_#2 4 bit_embarrassing 1 blacked 2 blacked_out 2 blades 2
blades_came 2 blades_out 2 blast -1 blood_pressure 4 blue 1 boca_y -1 bot_but 1 both -1 bother 1 bp 2 break_room -1
broken_out 1 brutal 1 cabeza -1 calf -1 came 1 came_from 1 came_on 1 camera 1 can_feel 3 can_see 4 cancer -1 cant -1
cant_lie -1 cant_type 2 carrying_shopping 1 casi 1 casi_me 2 chest_came 1 chest_gone -1 chest_into 2 chest_right 1
chest_straight 2 chest_through 3 chest_to 4 chest_tore 3 clammy 1 cm 3 cm_and 2 cold 2 cold_and 2 cold_i 1 cold_sweat
-1 como 1 como_si 2 con_un 2 costas 1 costas_a 1 dabei -1 dad_#2 1 das_costas -1 days -1 de_dos -1 de_golpe 5
de_repente 3 de_un 2 deep_back 1 deep_pain 1 del_dolor 2 del_pecho 1 den_rucken -1 den_schulterblattern 1 desceu 2
desde_ai -1 desde_el 1 desde_hace 1 deu 2 devant 2 different_from 1 dit -1 dit_que -1 do_lying 1 doi_me -1 dolor_de 1
dor_de -1 dor_nas -1 dormir -1 dos 2 dos_desde 2 dos_en 1 dos_se 2 doubled 1 doubled_over 1 douleur 1 down_from 1
down_my 1 down_towards 2 drenched -1 drenched_in -1 e_desceu 2 e_dor 1 e_estou 2 ease 1 eighty 2 ein 2 einen 1 einer 2
el_pecho 1 ela 1 em_bica 1 embarrassing 1 en_deux 4 en_dos 1 encore 2 entre -1 es 1 espalda 1 estarian -1 estou 1
estou_a 1 estoy 1 estoy_sudando 1 et -1 et_il 2 et_je 1 et_le -1 et_une -1 ever_felt 1 every -1 excruciating 2 eye_on
2 faint 3 faint_and -1 faint_with -1 fainted 2 father 1 father_in 1 feel_cold 3 feel_faint 1 feel_my 1 feeling_between
1 feeling_faint 1 feeling_sick -1 felt 1 felt_like 1 fever -1 find_any 1 flank_and 1 flex_and -1 foi -1 for -1
for_when 2 from_chest 3 from_the 1 from_zero 2 get -1 get_any -1 gibts -1 give_it 1 golpe 4 got_an 1 got_marfan 2
got_no 2 got_sudden 2 got_up 1 grad 1 grandad 2 grandpa 1 gros 2 habe 2 hace_una 2 hacia 2 hard -1 has_always 1
has_high 1 has_terrible 1 hasnt_!let 1 he_can 1 he_has 1 head -1 headache -1 headache_out -1 heartbeat 3 heartbeat_in
1 heavy_smoker 2 heftige 2 heftige_schmerzen 2 hes_clammy 1 hes_got 1 hes_not -1 heute_morgen 1 him 1 hinten 2
his_belly 1 hit_like 1 hora 1 horrible 1 hour_ago 1 i_can 3 i_cant -1 i_foam 1 i_take -1 i_was 1 ichs 2 ichs_nicht 2
ihm 1 il_dit -1 il_est 2 im_bauch 4 im_bleeding -1 im_cold 1 im_drenched -1 im_grey 1 im_pregant -1 im_shaking 1
im_sweatin -1 in_belly 1 in_den 2 in_half 2 in_january 1 in_law 1 in_my 1 in_seconds 2 in_toilet 1 ins 1 inside 1
inside_my 1 into 1 is_cold 1 is_different 1 is_hard -1 is_pulsing 3 is_suddenly 1 is_the 1 is_throbbing 1 it_#2 1
it_got 2 it_has 1 its_way 1 ive_broken 1 ive_ever 1 je_suis 1 je_vois 2 jefe -1 jours -1 just_went 1 kaum -1 keeping 2
keeping_an 2 knife 4 known 1 kreuz 1 la_boca -1 la_espalda 1 la_poitrine 2 last -1 late 1 lauft -1 law 1 law_#2 1
le_dos 3 left -1 left_flank 1 legs -1 legs_went 1 levantar -1 levantar_o -1 lie -1 lie_flat -1 life 1 life_came -1
lightheaded 2 like_it 1 like_mad 1 like_someone 1 linken -1 local 2 lump 1 lump_in 4 mad 1 maintenant -1 mal_au 2
mal_de -1 maman -1 maman_a -1 marfan 4 me_from 2 me_ha 2 me_o -1 meds 1 mein_vater 1 meu_avo 1 mi_jefe -1 mich 1
mid_call 1 mit 1 mit_dem 1 mitad -1 mitad_de -1 mois -1 mon_beau 1 monte -1 morgen 1 mort -1 moved 2 moved_down 3
moving_down 3 my_back 1 my_belly 5 my_father 1 my_grandad 2 my_heartbeat 1 my_hips 1 my_left -1 my_life 1 my_pulse 1
my_shoes 1 my_uncle 1 my_uper 4 my_upper 1 myself -1 na_barriga 6 nach 1 nas 2 nas_costas 2 ne_ubung -1 nearly 2
nearly_blacked 1 nearly_fainted 1 neck -2 never_!a 1 never_!felt 2 night -1 no -1 no_!peito 1 now_hes 1 now_sweating 2
nowhere 3 nowhere_and 3 nowhere_in 1 nowhere_the 2 nuca -1 numb -1 nunca 1 o -1 of_nowhere 3 off -1 on -1 on_like 1
on_my -1 on_suddenly 1 on_the -1 one_second 1 open 1 osteoporose -1 otro 1 out_for 1 out_of 1 pain_across 1
pain_between 1 pain_from 1 pain_going 1 pain_hit 1 pain_of 4 pain_thats 1 pain_there 1 pain_through 2 pain_today -1
pain_went 1 pale 2 palido 1 par -1 partir -1 pecho 1 pee -1 peito 1 pere 3 pere_a 1 pico 2 pior 1 pior_dor 1 plotzlich
2 plus_i -1 pocht 1 poitrine 1 posso -1 posso_alongar -1 pouco 1 pouring 1 prednisone_for -1 pregant -1 pregant_#2 -1
pregnant -1 press_on -1 pressure 1 pulsating 2 pulsating_and 2 pulse 2 pulse_and 1 pulsing 5 pulsing_and 2
pulsing_lump 2 punto 2 punto_de 2 quase 1 que_algo 1 que_ja 1 que_son 1 qui_bat 1 rash_on -1 reading 1 repente 3
repente_no 1 right_through 1 rinones 1 rip 3 ripped 5 ripped_between 2 ripping 10 ripping_pain 5 rock -1 rock_hard -1
savage 3 schlecht -1 schmerzen 1 schulterblattern 1 schwarz 3 schwarz_vor 3 se_tient -1 sec 2 second_while 1 seconds 1
see 1 see_and 1 see_my 2 segundo 1 sent 1 senti 3 senti_que 1 senti_um 2 set 1 severe 1 severe_pain 1 shaking_and 1
sheet 2 shivers_and -1 shoes 1 shot 1 shot_from 1 shoulder_blades 2 shoulder_tip -1 si_me 4 sich_kaum -1 side -1
sided_belly -1 siempre 2 siempre_me 2 simple 2 since -1 since_#2 2 since_an 2 since_this 1 sitzen -1 small_of 2 smoke
3 smoker 2 smoker_sudden 2 smokes 2 so_im 1 something 1 something_he 1 something_ripped 4 something_tore 3 son 1
son_ventre 1 sore -1 spine_i 1 split 1 splitting 2 splitting_pain 4 spure 1 stabbed 2 stiff -1 still_going 1
still_there -1 straight 1 straight_through 3 straight_to 2 strong_pain -1 suar 1 suar_em 1 sudando 1 sudden 4
sudden_agony 3 sudden_and 1 sudden_awful 1 sudden_ripping 2 sudden_tearing 1 suddenly 2 suis 1 suis_en 2 sweatin 2
sweatin_like 2 sweating_and 2 sweating_through -1 ta_com 1 tea 1 tear 3 tear_in 4 tearing 6 tearing_feeling 2
tearing_pain 5 temperature -1 tengo_#2 1 tenho -1 tenho_osteoporose -1 tensao 1 tension 1 terrible 1 terrible_back 1
terrible_belly 2 test -1 that_came 1 that_is 1 that_moved 1 that_shot 3 thats_new 1 the_blades 1 the_blue 2 the_break
-1 the_breast 1 the_breastbone 1 the_inside 1 the_life 1 the_low 2 the_lumbar -1 the_shoulder 2 the_small 2 the_upper
1 then_back 1 there_something 1 they_were 1 theyre_watching 1 theyve 1 theyve_been 1 thing_ive 1 this_one 1 throbbing
3 throbbing_like 1 throbbing_with 2 through 3 through_my 1 through_to 6 thumping 1 tia 2 tie_my 1 tient -1 tient_le -1
tight -1 tip -1 to_back 1 to_his 3 to_make 1 to_my 1 to_press -1 to_ten 2 to_the 1 to_turn 1 today_a 1 today_he 2
tombent -1 top_of 1 tore 8 tore_between 1 towards 2 towards_my 2 traverse 2 traverse_la 3 triple 2 trouble 1 type 1
ubung -1 uma 1 un_mal -1 un_segundo 2 una_hora 2 uncle 1 und_im 1 und_mir -1 und_ruckenschmerzen 1 up -1 uper 4
uper_back 4 upper_back 1 upper_belly -1 vater 1 veio 3 ventre 4 veo 1 vers 2 very_strong 1 vient 1 vient_de 1 violent
3 violent_pain 4 vivo -1 vois 1 voiture 2 von 1 vor 1 vor_augen 3 vorn 2 warning 1 was_just 1 was_like 1 was_only 1
watch 1 watching 3 way_down 1 week -1 week_#2 1 week_an -1 weeks -1 what_exercise 1 when_your 2 while_i 1 white 4
white_as 1 wie 1 wird 1 wird_schwarz 3 with_each 1 with_shivers -1 with_sweat 1 woche -1 wont_ease 1 wont_flex -1
woozy 1 word 2 worst 2 worst_pain 5 worst_thing 1 y_ahora 1 y_estoy 1 y_pico 2 y_se 2 y_veo 2 years_back 1 yesterday
-1 your_back 1 zero 1 zero_to 1 zieht 1 zwischen 4 zwischen_den 1
""",
    Category.MENINGITIS: """
-17 !a_!glass 2 !al 2 !al_!apretar 3 !ao 2 !apretar 3 !auf 1 !bajar 2 !bajar_!la 2 !barbilla 2 !bending 1 !brust 4
!chest 1 !consigo 2 !cote -1 !das 2 !die 1 !disappear 1 !du 2 !e_!a 1 !esta 1 !fade 3 !fade_!under 1 !glass 2 !ha -1
!i_!can 1 !la 2 !la_!barbilla 2 !licht 4 !mais -1 !o 1 !para 1 !peito 1 !peito_!e 2 !ponta -1 !puedo_ni 1 !quando 1
!und 1 !under 2 !under_!a 3 !y_la 1 #1 -1 #2_de 1 #2_degrees 2 #2_e 1 #2_fieber -1 #2_hat 3 #2_neck 2 #2_y 1 #3_and 2
#4 1 #4_fieber 4 #4_rigid 3 a_bug 1 a_cold 1 a_deadline 1 a_glass 3 a_minha 1 a_nuca 1 a_nurse 2 a_plank 1 a_pounding
1 a_purple 1 a_rash 4 a_rigid -1 a_temperature 1 a_vice 2 after -1 ago -1 all_in -1 alongamento 1 am_i 1 an_i 1 an_my
-1 and_ache 1 and_headache 1 and_is 2 and_light 1 and_lite 2 and_neck 1 and_really 1 and_shaking 1 and_stiff 1
and_very 2 and_vomiting 1 answer 1 anyway 1 anywhere 1 anywhere_near 1 arde -1 are_brutal 1 arm -1 arms_that 2 as_a 2
as_its 1 asking_you 1 asleep 1 asleep_mid 2 at_#4 1 at_all 1 at_my 1 avec 1 avec_des 2 awake 1 back -3 back_bad 1
back_pain -1 bad_headache 2 badly 2 balloons -1 bang -1 bang_like -1 banging_headache -1 banging_neck 1 barre 2 bear 1
bear_the 1 because_light 2 because_the 1 been -1 being_sick 1 bend 4 bend_forward 1 bend_her 1 bend_it 1 bend_my 1
blind 1 blind_in 1 blinding -1 blinds 3 blinds_because 1 bloque 2 blotches 3 blotchy 1 blotchy_rash 1 boiling 1
boiling_hot 2 both -1 bouge -1 bright 2 bro_my 1 bug 1 burning 1 burning_up 2 bursting 1 c 1 calf -1 calls 1 camera -1
can -1 cant_bear 2 cant_bend 4 cant_look 3 cant_put 4 cant_touch 2 casa 2 chest_since 1 chin 4 chin_anywhere 1
chin_down 3 chin_on 2 chin_to 3 chin_tucks -1 close_the 1 cold_i 1 coluna_com -1 com 1 com_a 2 com_febre 1 com_o 1
come_with -1 comme 1 comme_une 3 companero 1 companero_de 1 con_un 1 concrete 1 concrete_and 2 cou 1 cries 2
cries_when 2 cry 3 crying 1 cuello 1 curtains 1 curtains_shut 1 da_camisa -1 dark 2 daylight 2 daylight_hurts 2 days
-1 de_#2 1 de_febre -1 de_piso 3 de_um -1 deadline 1 degrees 2 dehnen 1 demais 2 den_kopf 1 des 1 desde -1
doesnt_!fade 1 dont_!fade 2 dor_no -1 dots 2 dots_on 2 down_at 2 draw 2 drifting 2 drifting_off 3 drowsy 4 dure 1
dying 1 e_agora -1 elle 1 en -1 est 1 estiro 1 etirement 2 exploded -1 exploded_out -1 eyes 4 fade 2 fade_and 1 fait 1
fait_mal 2 febre 4 febre_de 4 fever 6 fever_#2 1 fever_#3 1 fever_and 2 fever_cant 1 fever_headache 1 fever_neck 3
fever_stiff 1 fever_with 2 feverish 1 fieber 4 fieber_und 1 fiebre 1 fiebre_no 1 fiebre_y 1 fievre 2 flank_pain -1
flatmate 1 flatmate_has 1 flex 2 flex_and 1 flu 2 for -1 for_neck 2 forward 1 forward_at 3 freezing 2 frozen 2 full_of
1 gegen 1 glass 2 glass_on 2 go_down 2 going -1 got_a 1 had_to 1 halt 1 hands -1 hard_to 1 has_high 1 has_seized 2 hat
1 hat_fieber 6 hates 1 hates_the 2 head 1 head_banging 1 head_is 2 head_like 2 head_splitting 1 headache_fever 2
headache_of -1 headache_vomiting 1 heat 1 heat_or 1 her_eyes 1 her_mum 1 hes_got 1 hi 1 hi_fever 2 high 2 high_fever 2
high_temperature 2 hit_like -1 hodgkin -1 hot 1 house 1 housemate 1 hurts_badly 1 hurts_high -1 hurts_my 2 i_stretch 1
i_try 1 ich_krieg 1 ich_nicht 1 if_my 1 im_burning 1 im_feverish 1 im_hot 2 impossible 2 impossible_de 1 in -1 in_my
-1 infection_last 1 is_allowed -1 is_burning 1 is_feverish 1 is_hard 1 is_killin 1 is_like 1 is_murder 1 is_splitting
2 is_too 2 it_simply 1 its -1 ive_come 1 jab 1 je -1 jour 1 keep_drifting 1 keeps_drifting 1 kein 1 keyboard 1 kid 1
killin 1 killin_me 1 killing_my 1 kinn 4 know_how 2 kopf 1 krieg 2 krieg_ich 1 la_luz 2 la_nuque 3 lamp 2 last_ten -1
le_rein -1 left -1 leg -1 legs_that 2 life_hit -1 light 9 light_and 2 light_hurts 4 light_is 3 light_makes 3 lights 1
lights_hurts 2 like_balloons -1 like_concrete 2 like_wood 1 lite 3 lite_hurts 3 locked 4 locked_solid 2 look 1
look_down 1 looking 1 looking_at 2 lumbago -1 luz 5 luz_me 2 makes 1 makes_me 2 me_awake 1 me_fait 1 me_want 1
mein_mitbewohner 1 meine -1 meu_namorado 1 mid 1 mid_sentence 3 mitbewohner 1 monitor 2 monitor_light 1 months -1
moradas 3 moradas_que 3 muddled 3 murder 1 muy 1 my_back -1 my_chin 3 my_eyes 2 my_housemate 1 my_keyboard 1 my_shoes
2 my_skull -1 my_son 1 myself -1 na_coluna -1 nacken 2 namorado 1 nao 1 near 1 near_my 1 neck 2 neck_and 1 neck_cant 1
neck_disc -1 neck_for -1 neck_forward 2 neck_has 1 neck_is 1 neck_keeps 2 neck_light 2 neck_like 3 neck_locked 5
neck_rigid 1 neck_so 2 neck_stiff -1 neck_stiffness 3 neck_with 2 neck_wont 7 nem 1 nicht 1 night_ive 1 night_with 1
no_!peito 1 no_!puedo 1 no_!se 1 noch -1 nodding 1 noon 1 now_#4 1 nuca 1 nuca_rigida 1 numb -1 nuque 3 nuque_raide 2
nurse 1 o_pescoco 2 of_#2 1 of_fever 1 off_and 1 off_mid 2 one -1 or_ice 1 or_just 2 or_rest 1 or_what 1 out -1 out_in
1 over -1 pain -3 parce 2 parce_que 2 pas 1 pe_direito -1 pecho_y 1 pescoco 1 pescoco_duro 1 peux 1 pico 1 pied -1
pied_droit -1 piso 2 piso_tiene 3 plank 1 plank_and 1 planning -1 please_give 1 points 1 pounding_head 1 puking -1
purple 4 purple_dots 2 purple_rash 1 purple_spots 3 push_a 1 put 1 put_chin 3 put_my 1 que 1 que_alongamento 2 que_le
1 que_mon -1 que_nao 3 que_no 2 qui_ne 2 raging 1 raging_fever 1 raide 1 rash 7 rash_on 1 rash_that 3 read -1 read_the
-1 really_drowsy 2 really_sleepy 2 rein -1 rein_gauche -1 rest 1 right -1 rigid 5 rigid_and 1 rigid_neck 2 rigida 1
roastin 2 roasting 1 roasting_with 1 rock 1 rock_hard 1 rotten 1 rouges 6 roxas 4 roxas_que 4 ruckenschmerzen -1
salido 1 screen 1 segunda -1 seit -1 seized 1 sentence 3 sentence_and 1 shake 2 shaking_and 1 she_wont 1 shock -1
shoes 2 shud -1 shud_i -1 shut 3 shut_because 3 side -1 sie -1 since_evening -1 skin_is 1 sleepy 3 so_a 1 so_stiff 3
solid 2 son 1 son_is 1 sont 1 sore -1 sound 1 sounds 1 spine -1 splitting 1 spots 2 spots_on 4 sprint -1
sprint_planning -1 stagiaire 3 stays 1 stays_when 1 stiff 1 stiff_as 2 stiff_i 3 stiff_neck 5 stiff_too -1 stiffness 1
stretch_or 1 stretch_please 1 student 2 sur_les 1 switch -1 swollen -1 swollen_like -1 ta_com 1 taking 1 temperature 4
temperature_and 1 tengo_#2 2 that_doesnt 1 that_dont 3 that_stays 1 the_blinds 2 the_curtains 1 the_daylight 1
the_house 1 the_keyboard 1 the_lamp 2 the_light 5 the_monitor 1 the_screen 2 the_train 1 the_zoom -1 then_freezing 2
thing_but 1 thinks_she 1 this_sounds 2 thought 1 thought_it 1 threw 1 threw_up 1 tiene 1 tiene_fiebre 3 tieso 1 tiny 1
to_back 1 to_chest 1 to_the -1 to_turn 1 to_zero 1 too_and 1 toucher 2 tout 1 train 1 try_to 1 tucks -1 tut_weh 1
twins -1 unbearable 2 und_kann 1 une_barre 2 up_neck 1 up_on 1 very_bad 1 vice 2 vomitando 2 vomited -1 vomiting 1
week_#2 -1 week_now 1 weeks -1 went -1 what_should 1 whats_a 1 when_you 1 with_stiff 2 wont 1 wont_bend 4 wont_fade 2
wont_flex 2 wont_go 1 wont_move 1 wont_turn -1 wood 1 worst_headache -1 y_#2 -1 y_esta 1 y_pico 1 yesterday_with 1
your_chin -1 zu 1
""",
    Category.CAUDA_EQUINA: """
-14 !a_!drop 1 !a_!thing 2 !a_!wee 2 !ache -1 !any 1 !arrive 3 !assento 2 !at_!all 1 !aware 1 !back_!been 1 !be -1
!before 2 !before_!my 1 !before_!this 1 !big 1 !big_!deal 1 !bladder 2 !bladder_since 1 !bother -1 !clue 1 !clue_!when
1 !come_!back 2 !coming 1 !como 3 !control 8 !control_!down 1 !control_!of 1 !cuando 3 !day -1 !de_!pie 1 !deal 1
!depuis 2 !die 1 !disc 1 !do -1 !down 1 !down_!there 2 !drop 1 !empty 1 !emptying 1 !eu 1 !eu_!perceber 2 !even 2
!even_!joking 1 !ever 1 !feel 8 !feel_!a 1 !feel_!it 2 !feel_!like 1 !feel_!the 2 !feel_!them 1 !feel_!when 1 !feeling
5 !feeling_!anything 1 !feeling_!around 1 !feeling_!in 1 !feeling_!it 2 !feeling_!of 1 !feeling_!when 2 !felt 1
!felt_!a 1 !felt_!it 1 !fever 2 !force 1 !geht 1 !get 1 !get_!the 3 !habia 1 !habia_!pasado 1 !had_!that 1 !halten 4
!happened 3 !happened_!before 2 !happened_!to 1 !have 1 !her 1 !hold_!me 1 !how_!to 1 !i_!need 1 !i_!pee 1 !i_!stood 1
!i_!was 2 !i_!wipe 1 !id 1 !id_!soiled 2 !idea 2 !idea_!id 2 !im 1 !im_!peeing 2 !in_!my 1 !in_!the 1 !isso 1 !it 1
!it_!going 1 !it_!leave 1 !it_!to 1 !its 1 !ive_!gone 1 !just_!sore 1 !know 1 !know_!i 2 !know_!when 2 !knowing 5
!knowing_!back 1 !last 1 !last_!night 1 !laugh_!but 1 !le 2 !legs_!will 2 !los 1 !make 2 !make_!it 2 !making 1
!managed 1 !managed_!a 1 !me_!habia 1 !mehr 1 !mehr_!halten 4 !meio_!da 1 !mine 1 !morning 2 !my 3 !my_!bladder 1
!my_!wife 1 !myself 2 !myself_until 2 !nada 2 !need 1 !normal -1 !notice 4 !notice_!until 1 !notice_!when 1 !noticing
3 !noto 3 !numb 2 !nuque 1 !o_!assento 2 !of 2 !of_!my 1 !off 1 !on_!the 1 !on_my 1 !pain -1 !papel 2 !pasa 1 !pasado
1 !passed 2 !passed_!water 2 !pee 2 !peed 2 !peed_!since 2 !peeing 3 !perceber 4 !pis 3 !poo 1 !problem 1 !realise 1
!reason -1 !register 1 !rien 1 !round 3 !round_the 1 !saddle 1 !se 1 !se_!me 1 !see -1 !sensation 6 !sensation_!at 1
!sensation_!in 2 !senti 4 !side 1 !siento 3 !signal 2 !signal_!to 1 !since 3 !since_!#1 1 !since_!last 1 !since_!my 1
!since_!yesterday 2 !since_breakfast 2 !sinto 4 !sinto_!o 3 !sitting 1 !soiled 2 !soiled_!myself 2 !sore 1 !stood 1
!stood_up 1 !stop -1 !sure 1 !tell 2 !tem 1 !tengo 3 !that 1 !that_i 1 !the 1 !the_!signal 1 !the_!urge 2 !the_toilet
1 !them 1 !theres 1 !theres_!a 1 !thing 1 !to_go 1 !to_pee 1 !today -1 !trying_!and -1 !until 1 !until_!i 2 !until_i 1
!up -1 !urge 3 !urge_!anymore 1 !urinar 4 !urine 3 !wake_!up -1 !want -1 !warning 4 !warning_!at 1 !was 1 !was_going 1
!water 2 !wearing 1 !wee 1 !what -1 !when 4 !when_!i 1 !when_!it 1 !when_!ive 1 !when_!my 1 !wife 1 !will 1 !will_hold
2 !wipe 1 !working 1 !y 3 !y_la 1 !yesterday 2 !zu 2 #1_#2 1 #1_bulge 2 #1_days 2 #1_dias 2 #1_l 1 #1_months -1
#1_weeks -1 #2 -2 #2_a 1 #2_anos 1 #2_sat 1 #2_weeks -2 #2_wks -1 #3 -1 #4 -4 #4_and -1 #4_with 2 a -1 a_bike 1
a_burden -1 a_call 1 a_ciatica 2 a_cushion 1 a_dead 2 a_desk 1 a_disc 1 a_dribble 3 a_esquerda 1 a_fever -1 a_hot 1
a_la -1 a_laminectomy 1 a_lombar 1 a_new -1 a_numb 1 a_nurse 1 a_pad 1 a_pelvic 2 a_person 1 a_pinched 1 a_poo 1
a_sack 1 a_slipped 1 a_stone -1 a_thing 2 a_trickle 2 a_wee 3 a_while 1 aber 1 aber_seit 1 ability 1 ability_to 1
about -1 abscess -1 accident 2 accident_and 1 accident_in 1 accident_since 1 ache -2 ache_in -1 across -1 actually 2
actually_but 2 ademas 3 ademas_me 1 advise_some 1 after_carrying 1 after_lifting 2 after_that 1 afternoon_and 1 ages 1
ages_and 1 ago -1 ahora_me 1 aire 1 al_bano 1 algo -1 algum 3 algum_exercicio 3 algun 2 algun_ejercicio 3 alive -1
all_day 1 all_feeling 2 all_new 1 all_pins 1 allowed -1 along -1 along_with 1 also 1 also_my 1 also_the 2 alter 4 an
-1 an_accident 1 an_all 1 an_der 1 an_erection 2 an_i 1 an_wie 2 anaesthetised 3 and_a -1 and_between 1 and_cold -1
and_didnt 1 and_dont 1 and_drabs 1 and_from 2 and_genitals 2 and_hadnt 1 and_he 1 and_i 1 and_im -1 and_inner 1 and_me
1 and_needles 2 and_never 1 and_night -1 and_not 1 and_nothing 2 and_only 2 and_push 2 and_since 2 and_so 1 and_starts
2 and_still 2 and_suddenly 1 and_they -1 and_theyre 1 and_this -1 and_tingling 1 and_told 1 and_waiting 1 ankle -1
ankle_pumps 1 anoche 4 antes_de 1 anus 6 anus_feels 1 any_position -1 any_seated 1 any_stretch 1 any_wee 2 anymore 1
anymore_started 1 anything_for 1 are_both 2 are_tingling 1 are_tingly 1 area 4 area_feels 1 area_i 1 area_is 2 arm -4
arms -2 around 1 around_hasnt 1 around_my 1 around_the 1 arse 3 arse_cheeks 1 arse_has 1 arse_is 1 arse_or 1 as_of 1
as_the 1 as_theyre 1 as_well 3 asking 1 asking_because 1 asking_for 1 asleep 2 asleep_for 1 asleep_since 1 at_night -1
auch_nicht 1 auf -1 august -1 avant 1 baby -1 back 1 back_again 1 back_been 1 back_for 1 back_has 1 back_he 1
back_hurts -1 back_if 1 back_in 2 back_injury 3 back_killing 1 back_locked 1 back_no 1 back_out 2 back_passage 4
back_popped 2 back_seized 2 back_so 1 back_spasm 3 back_stiff -1 back_still 2 back_thats 1 back_thing 2 back_trouble 1
back_went 2 backache -1 backside 4 backside_and 1 backside_has 1 bad 1 bad_all -1 bad_and 1 bad_back 1 bad_too -1
bad_with 1 baje 1 balance -1 balls 2 balls_are 1 band -1 bandscheibe 4 bano 1 bath 2 be_better -1 be_dead -1 be_just 1
because_i 1 because_it 1 because_urine 1 bed 1 bed_last 4 bed_twice 1 been 1 been_all 1 been_asleep 2 been_at 1
been_bad 2 been_building 1 been_completely 1 been_going 1 been_hurts -1 been_like 1 been_pins 1 been_this 1
been_tingly 1 been_to 2 been_wetting 1 before 1 before_anything 1 before_i 1 before_it 1 beim_zahnarzt 3 bein -1 being
-1 belly_is 1 belly_to 4 belong 1 belong_to 1 belongs 1 belongs_to 1 below_and 1 bend -1 bent_for 1 better_actually 1
better_but 1 better_off -1 better_today 1 between 3 between_legs 2 between_my 2 bien 1 big -1 big_toe -1 bigger -1
bike_seat 2 bis 2 bis_in 1 bit_is 1 bits 3 bits_feel 1 bits_since 2 bladder 9 bladder_feels 1 bladder_is 1
bladder_isnt 1 bladder_just 1 bladder_not 2 bladder_started 2 bladders 2 blades -1 bleeding -1 blood -2 blood_in -1
bloque 2 bloque_en 4 boiler 1 boli 1 bollocks 1 bone -2 bones -1 boring_pain 1 both 3 both_buttocks 1 both_calves 3
both_feet 1 both_hands -4 both_legs 3 both_my -1 both_of 1 both_sides 1 both_thighs 3 bottom 3 bottom_and 1
bottom_feels 1 bought -1 bowels 3 bowels_have 1 breakfast 1 breastbone -1 breathe -3 breathless -1 brennt 1 bridge -1
bridges 1 brittle -1 brittle_bones -1 bro 1 brule 1 bulge 1 bum 5 bum_and 1 bum_anymore 1 bum_cheeks 1 bum_feels 1
bum_hole 1 bum_to 1 bumhole 3 burden -1 bureau 3 burning -1 burning_up -1 burns_down 1 burns_when -1 buro 1 bursting 6
bursting_for 2 but 1 but_cant 1 but_im 1 but_since 1 but_the -1 butt 2 buttock_and 1 buttocks_and 1 buttons_for 1 buy
1 by_a -1 by_drop 1 by_itself 1 c -1 ca_ne 1 cada_dia 1 cadeira 1 caen 1 calf -4 call_back 1 calves 2 calves_and 1
cama 4 came_off -1 camino_tambaleandome 1 can_i -2 can_you 1 cancer -1 cancer_and -1 cancer_de 1 cancer_new 1 cant 1
cant_clench 2 cant_control 2 cant_controll 2 cant_feel 10 cant_finish 1 cant_get 1 cant_hold 2 cant_lift -1 cant_pee 5
cant_poo 1 cant_see -1 cant_sit -1 cant_stand -2 cant_start 3 cant_stop 1 cant_tell 7 cant_walk -1 cant_wee 1 car -1
caretaker 1 catching -1 cedo 2 cest -1 cest_la 1 cette_nuit 1 chair_but 1 chair_with 2 chair_without 2 chaise 1 chaque
-1 checking 1 cheeks 4 cheeks_feel 1 chest -5 chills -2 chin -1 chiropractor -1 ciatica 1 ciatica_era 3 clammy -1
clear -1 clench 1 clench_my 1 climb -1 clock 1 clock_since 1 closed_until 1 clumsy -1 code 1 coince 1 coincidence 1
coluna_ha 3 comes 1 comes_out 3 coming_drop 1 completely 4 completely_dead 3 concrete -1 connue 4 constant -1
constipated 3 constipated_for 2 control 5 control_of 4 controll 2 controll_my 2 costas_pioram 1 cotton 3 cotton_wool 1
cou -1 coule 1 crack -1 crawl 2 crawl_to 1 crawl_up 1 crazy 1 crotch 9 crotch_feels 1 crunch -1 crushing -1 cuesta 1
cup_and 1 cut -1 daily -1 damp 1 damp_and 1 das 1 das_costas 1 das_ist 1 day_as 1 days_before 1 days_im 1 days_out 1
days_straight 1 days_the 1 days_which 1 de -2 de_#2 -1 de_espalda 1 de_mon 1 de_orina 1 dead 1 dead_and 1 dead_since 3
deadlift 1 debout 1 decided -1 deep -1 del_dolor 1 dem_wochenende 1 dentist 1 dept 1 depui 2 depuis 1 depuis_hier 1
depuis_le 3 der_rucken 1 des -1 descend 1 desde 2 desde_anoche 4 desde_ayer 3 desde_esta 2 desde_hace -1 desde_onti 3
desde_que 4 dessus 2 dessus_sans 2 deux_jours 1 devant 1 dexa -1 dia 1 diabetic -1 dias 2 did_my 1 didnt 1 didnt_!even
2 didnt_!feel 1 didnt_!notice 2 die -1 different 1 disc 5 disc_flared 2 disc_in 1 disc_l 1 disc_popped 1 disc_prolapse
1 disc_slipped 1 disc_to 1 disc_trouble 1 disc_went 1 dizzy -1 do -1 do_as 1 do_nada 1 doendo 1 does 1 doesnt_!feel 1
doesnt_!know 1 doesnt_!register 1 doesnt_!wake 1 doi -1 doigts 1 dois_dias 1 dolor -1 domingo 3 dont_!feel 5 dont_!get
3 dont_!laugh 1 dont_!make 2 dont_!notice 2 dont_!realise 1 dont_!tell 1 dont_!want -1 dor -2 dor_nas 1 dormente 3
dormida 5 dormida_la 3 dos_dias 4 down_below 2 down_both 1 down_hard -1 down_the 1 down_there 5 drabs 1 drabs_since 1
dribble 4 dribbled 1 dribbles 1 dribbling 4 dribbling_after 1 dribbling_urine 2 dribbling_wee 1 dribs 1 dribs_and 1
droit -1 drop_by 1 drop_since 1 dropped -1 drunk -1 du_was 2 duele -1 dune 1 dura -1 during_sex 1 e_desde 1 e_hoje 1
e_nao 1 eases -1 eh 1 eight -1 einen -1 einfach -1 either 3 either_foot 2 ejercicio 3 el_aire 1 el_domingo 5 el_lunes
1 else 2 else_get 2 else_since 2 elses 1 embarassing 1 embarrassed 1 embarrassed_to 1 embarrassing 1 embarrassing_but
1 empeora 1 empties 2 empty 2 en_plus 1 encima 1 end -1 ending -1 endocrinologist 1 endroit 1 engine 1 engine_on 1
english 2 enough -1 entero 3 entre 3 entre_deux 1 envie 1 era 3 erection 3 erst 2 escapes 1 esposa 1 esquerda 1
esquerdo -1 et_ca 1 et_ce 1 et_jai 1 et_maintenant 3 et_mal 2 et_voila 1 etirement 1 even -1 evening_i 1 every -2
every_morning -1 every_night -1 everyone -1 everyone_would -1 everything_between 4 everywhere 1 ewig 2 ewig_vorm 2
except 1 exercicio 2 exercicios 1 exercise_for 1 exercise_should 1 expecting -1 eye -1 face -3 face_is -1 faco 2 faint
-1 fais 3 falling -1 family -1 fanny 2 far_away 2 farts 1 fatal 3 faz_dois 1 faz_uns 1 febre -1 feel 1 feel_between 1
feel_his 2 feel_it 4 feel_like -1 feel_my 2 feel_myself 1 feel_nothing 4 feel_numb 1 feel_sick -1 feel_stiff -1
feel_the 1 feel_weak -1 feel_when 2 feeling 1 feeling_around 3 feeling_in 1 feeling_like 1 feeling_quite 1 feels 3
feels_anaesthetised 2 feels_cold 1 feels_dead 1 feels_full 1 feels_like 1 feels_sort 1 feels_strange 1 feet 1
feet_feel 2 feet_numb -1 feet_tingling 1 fell -1 ferry_and 1 fever -3 fever_and -1 feverish -1 few_days 1 ficaram 1
fieber -1 fille 1 fine_actually 1 finger -2 fingers -1 fingers_wont 1 finish 1 finished 1 finished_in 1 fire_since 1
first_time 2 five_minutes 1 fixes_that 1 flank -2 flared 2 flared_up 1 flexor 1 flexor_one 1 flight -1 floor_stretch 1
floor_with 1 flow 3 flow_keeps 2 folded 2 foot -4 football 1 football_and 1 for_a 1 for_ages 1 for_back -1 for_five 1
for_her -1 for_l 1 for_sciatica 1 for_ten 1 for_that 1 for_tight 1 for_weeks 1 forearm -1 forever_to 1 forties 1
fortnight 1 four -1 frage 1 friday 1 friday_and 1 from_moving 1 from_sitting 1 from_this 1 from_two 1 from_under -1
from_yesterday 3 front_of -1 fruh_nicht 1 fuhlt 3 fuhlt_sich 3 full 1 fumble 1 fumbling_with 1 fur_den 1 fusion -1
fuzzy 2 fuzzy_and 1 gas 2 gauche -2 gave_up 1 gegen 1 gehen 1 genitals 4 genitals_are 1 gentle -1 get_any 3 get_going
1 get_hard 2 get_it 1 get_to -1 gets -1 getting -1 getting_off 1 getting_weaker -1 gf 1 give_me 1 giving_out -1 go 1
go_anymore 1 go_by 1 go_for 1 goes 1 goes_to 2 going_to -2 going_weaker 3 gone_dead 1 gone_fuzzy 1 gone_numb 2 gone_on
1 gone_since 1 gonna -1 gooch 2 good_evening 1 goodbye -1 got -1 got_bad 1 got_it 1 got_the -1 got_up 1 grand_until 1
grey -1 groin 1 groin_and 1 groin_gone 1 hab 1 hab_ich 1 hab_seid 3 habe 1 had_no 1 had_to 1 had_two 1 hadnt 2
hadnt_felt 2 hago 1 half_my -1 hand -3 hande_werden 3 hands -1 hands_are -2 hands_feel -1 hands_have 1 hands_went 1
happening 2 happens 3 happens_in 1 hard_since 2 has_become 1 has_gone 1 has_had -1 has_joined 2 has_lost 2 has_never 2
has_swapped 1 has_the 1 hast 3 hast_du 3 have_gone -1 have_packed 2 have_to 1 have_turned 1 havent 1 havent_!come 1
havent_!had 1 havent_!peed 2 having 1 having_accident 2 having_back 2 having_to 1 he_hasnt 1 he_says 1 he_told 1 head
-2 headache -1 heard -1 heard_a -1 heart -1 heel -1 hello 1 help 1 help_po 1 her_legs 1 here -2 hernia 2 hernie 3
hes_been 1 hes_had 1 hes_not 1 heute_fruh 1 hexenschuss 2 hey 2 hey_bot 2 hi 1 hier 1 hier_je 3 high -1 hilft 1
himself 1 hip_flexor 1 his_back 1 his_trousers 1 hit -2 hiya 1 hola 1 hold 1 hold_me 1 hold_my 3 hold_the -1 hold_wind
1 hole 1 hole_is 1 honestly_cant 1 hoodie 1 horse -1 hot -1 hot_and -2 hour -1 hour_ago -1 hoy_no 1 hurts -1
hurts_from 1 hurts_my 1 husband 1 husband_three 1 i_bent 1 i_cant 1 i_didnt 2 i_do -1 i_dribbled 1 i_find 1 i_go 1
i_hurts 1 i_leak 3 i_lie -1 i_look -1 i_need 1 i_needed 3 i_never 1 i_only 1 i_peed 1 i_pissed 1 i_pooed 1 i_realised
1 i_sat 1 i_should 1 i_sit 2 i_soiled 3 i_stand 2 i_stretch -1 i_swear 1 i_touch 1 i_walk -1 i_wet 3 i_wipe 3 i_woke
-1 i_would 1 ice -1 ich_die 1 ich_mir 1 ichs 1 ichs_nicht 1 id_ask 1 id_wet 1 if_its 1 if_ive 1 if_my 2 im_also 2
im_buro 1 im_bursting 2 im_dribbling 1 im_going -1 im_not 1 im_numb 2 im_peeing 1 im_sat 1 im_sitting 1 im_staggering
1 im_typing 3 im_wetting 1 immer 1 impossible 1 impossible_de 1 in -1 in_about 1 in_and 2 in_anymore 1 in_both 1
in_dribs 1 in_may 1 in_one -1 in_private 1 in_september -1 in_spasm 2 in_them 1 in_time 1 in_waves -1 inchada_e 1
include 1 incontinent 7 incontinent_since 5 infection -1 injury 2 inner 4 inner_legs 1 inner_thighs 3 inside_feels 1
inside_of 1 into -1 into_the -1 is_actually 1 is_all 1 is_bad 2 is_banjaxed 1 is_coming 1 is_dead 1 is_embarrassing 1
is_full 1 is_gross 1 is_hard 1 is_i 2 is_numb 3 is_since 2 is_so -1 is_that 2 is_the -1 is_weird 1 is_wrecked 1
isnt_!coming 2 ist 1 ist_das 1 it_as 1 it_belongs 1 it_goes 1 it_hasnt 1 it_just 3 it_up 1 it_usual 2 it_was 2 it_when
1 its 1 its_both 2 its_in 1 its_just 1 its_only 1 itself 2 ive_decided -1 ive_finished 1 ive_leaked 2 ive_lost 1
ive_no 1 ive_to 1 ive_wet 1 izquierda 1 izquierda_y 3 izquierdo -1 jabs 1 jabs_for 1 jai 1 jai_le 1 jaw -1 je_me 1
je_ne 6 je_perds 1 je_sors 1 je_suis -1 jelly -1 joined 3 joined_in 2 joined_the 1 jours 1 just_comes 3 just_empties 2
just_runs 1 just_the 1 kann_seit 4 keep_dropping -1 keep_finding 1 keep_folding -1 keep_having 2 keep_it 2 keeps -1
kein 1 kerb -1 kill -2 kill_myself -1 killing_me 1 kilos -1 kindly 1 klo 2 knee -2 knees 1 knees_both 1 knopfe 3
knopfe_gehen 3 know 1 know_i 1 kommt 2 kreuzschmerzen 1 l 2 l_#1 2 la_cama 4 la_chaise 1 la_ciatica 1 la_douleur 1
la_espalda -1 la_izquierda 2 la_lumbar 2 la_que 1 la_zona 2 lache 1 lado -1 lads 1 lady 2 lady_parts 1 landed -2
landed_on -1 las_piernas 1 last_evening 1 last_peed 1 latrine 1 le_do 1 lead -1 leak 3 leak_when 2 leakage 1 leaked 2
leaking 1 leaking_wee 1 leau 1 left -2 left_arm -1 left_buttock 2 left_foot -1 left_now 1 left_one 1 left_only -1
left_side -1 leg_for 2 leg_has -1 leg_is -1 leg_pain 1 leg_too 1 legs 1 legs_ache 2 legs_and -1 legs_at 1 legs_feel -1
legs_has 1 legs_heavy 1 legs_is 2 legs_like 1 legs_now 1 legs_since 3 legs_stiff 1 legs_tingling 1 legs_weak -1
legs_wont 1 les -1 letters -1 letzte 1 letzte_woche 1 lhe 1 lie -1 life -1 lift -1 lifted 1 lifting 1 lifting_a 1
lifting_the 1 light -1 like_i 2 like_it 1 like_ive 1 like_no 1 like_nothing 1 like_sitting 1 like_string -1
like_theres 1 like_they 1 like_theyre 1 like_theyve 1 like_wet -1 like_wiping 1 live -1 living -1 locked 1 locked_up 1
loin -1 lol 1 lombar 3 long_story 1 look_down -1 looking_down 1 looks -1 loose 1 los 1 losing -1 loss_of 1 lost 2
lost_all 1 lost_control 5 lost_feeling 1 lost_the 1 love 1 love_the 1 lower_back 1 lumbago 3 lumbar 1 lumbar_fatal 3
lump -1 lunch_and 2 lunes_me 1 ma_fille 1 machen 3 maintenant 3 maintenant_je 3 make 1 makes -1 mal_au 1 mal_aux 1
maman 1 maman_a 1 man 1 manageable 1 manha 1 mano 1 mano_meu 3 mardi 1 marks 2 mate 1 mattress 1 me_caen 1 me_cuesta 1
me_da 1 me_for 1 me_getting 1 me_he 1 me_legs 1 me_nuts 1 me_operaron 1 me_since 1 me_today 1 me_when 1 mean_the 1
mehr 2 mein 1 meme 1 men 1 merk 3 mes_doigts 1 meses -1 metastases 1 meu_pai 1 meu_saco 3 mich -1 mid -1 mid_back -1
midi 1 minutes_ago -1 minutes_before 1 minutos 1 mir -1 mir_ist 1 mit -1 mois 1 monday 1 monday_it 3 month -1 months
-2 monton 1 morgen 1 morning_and 1 morning_i 1 morning_with 2 mornings -1 mortified 2 mortifying 1 mortifying_but 1
motion 1 mouillee 1 mouth -1 move -1 muffled 1 mum_on 1 muss 3 my_anus 3 my_arms -1 my_arse 3 my_back 1 my_backside 3
my_balls 2 my_bits 3 my_bladder 4 my_bones 1 my_bottom 1 my_bum 3 my_bumhole 3 my_butt 1 my_chest -2 my_crotch 4
my_disc 1 my_endocrinologist 1 my_english 1 my_face -2 my_fanny 1 my_fingers -1 my_foot -1 my_genitals 2 my_gf 2
my_groin 1 my_hand -1 my_head -1 my_hole 1 my_hoodie 1 my_husband 1 my_inner 2 my_l 1 my_laces 1 my_lady 1 my_left -1
my_legs -1 my_life -1 my_low -1 my_neck -2 my_pelvis 1 my_perineum 2 my_private 2 my_privates 4 my_ribs -2 my_right -2
my_saddle 1 my_scrotum 2 my_seat 1 my_shoulder -1 my_side -1 my_speech -1 my_taint 1 my_thigh -1 my_thighs 1 my_toes
-1 my_trousers 4 my_urine 1 my_vagina 2 my_vulva 1 my_waist 2 my_walking 1 my_waterworks 1 my_wee 2 my_whole 1
my_willy 1 my_words -1 myeloma_patient -1 myself 2 myself_a 1 myself_at 1 myself_in 2 myself_its 1 myself_on 3
myself_pee 1 myself_when 1 myself_without 2 nach_der 1 nao_!sinto 4 nappy 2 nas_costas -1 ne_ubung 1 nearly -1 neck -4
neck_and -1 neck_bad 1 neck_been -1 neck_hurts -1 neck_pain -2 neck_sore -1 neck_stretch -1 neck_stretches -1
neck_thing 1 neck_too 1 need 1 need_the 1 need_to 2 needed 1 needing 1 needles 1 needles_since 1 neither 1 neither_!of
1 nerve_pain 1 never 1 never_!a 1 never_!again 1 never_!happened 3 never_!know 1 new_for 1 new_mid 1 new_one 1
new_pain -1 new_this 1 ni_!la 1 nicht_!mehr 1 nichts 2 nichts_mehr 3 night_had -1 night_is 1 night_sweats -1 nights -1
no_!big 1 no_!clue 1 no_!control 3 no_!feeling 3 no_!fever 2 no_!idea 2 no_!noto 3 no_!reason -1 no_!sensation 6
no_!siento 3 no_!warning 4 noche_y 1 non 1 noodles -1 noon 1 normal 1 normal_that 1 not_!feeling 1 not_!joking -1
not_!just 1 not_!making 1 not_!really 1 not_!sure 1 not_!there 1 not_!working 1 nothing 1 nothing_back 1 nothing_comes
2 nothing_down 1 nothing_happening 1 nothing_happens 2 nothing_there 2 nothing_will 1 notice -1 notice_when 1
noticed_i 1 novocained 1 now_at 1 now_i 1 now_its 1 now_ive 1 now_my -1 now_peeing 1 now_right 1 nowhere -1 numb 5
numb_after 1 numb_around 2 numb_between 5 numb_bottom 1 numb_bum 1 numb_down 1 numb_feeling 1 numb_for -1
numb_perineum 3 numb_underneath 1 numbness 5 numbness_in 1 numbness_spreading 1 nun 1 nunca_!me 2 nurse 1 nuts 1
o_xixi 3 odd_is 1 of_both 2 of_em 1 of_feeling 2 of_it -1 of_muffled 1 of_nowhere -1 of_pain -1 of_them 1 of_today 1
of_wee 1 of_yesterday -1 off -2 off_a -1 off_my -1 off_without -1 office -1 on -1 on_either -1 on_fire 1 on_friday 1
on_is 1 on_last 1 on_me -1 on_monday 1 on_my -1 on_one -1 on_sat 1 on_strike 1 on_that -1 on_thursday -1 on_toilet 1
on_wednesday 1 one -1 one_as 2 one_for 1 one_leg -1 one_side -1 one_would 1 only_a 1 only_know 1 only_notice 1
only_since 1 onti 2 onto -1 oozing -1 op -1 operado 2 operado_a 1 operaron 1 operation_du 1 options 1 or_not 1 orina 1
orinar 1 osteoporosis -3 other_leg 1 otra 1 otro 1 ou 1 out 1 out_and 1 out_by 1 out_since 1 out_when 1 out_with 1
outside -1 over -2 own 1 packed 2 packed_up 1 pad 1 pads 4 pads_because 1 pai 1 pain -1 pain_#1 1 pain_better 1
pain_both 2 pain_for 1 pain_in -1 pain_plus 2 pain_shooting 1 pain_terrible 1 pain_too 1 pain_was 2 pair 2 pair_of 2
paper 1 papier 1 para -1 parce 1 parce_que 1 parte 2 partner_cant 1 parts 2 passage 5 passage_feels 1 passage_since 1
passing 1 past_week 1 patch_right 2 patient -1 pe -1 pecho -1 pee 9 pee_all 1 pee_but 1 pee_out 1 pee_since 3 peed 3
peed_a 1 peed_the 2 peeing 7 peeing_and 2 peeing_has 1 peeing_in 1 peeing_myself 1 peeing_since 1 peeing_without 1
peinlich 3 pelvic 1 pelvic_floor 2 penis 4 perds 1 perhaps 1 perineum 5 perna -1 person 1 pescoco_doi 1 peux_plus 1
piernas_me 1 pill -1 pills -1 pinched_nerve 1 pins 2 pins_and 2 pins_have 1 pioram 1 piriformis 1 pis 1 pissed 4
pissed_myself 2 pissed_the 2 plan -1 planks 1 planks_and 1 playing 1 playing_up 1 pls_help 1 plus_the 1 pmh 1 po_my 1
poker 1 poo 8 poo_anymore 1 poo_just 1 poo_or 1 pooed 2 pool 1 popped 2 popped_on 1 por_un 1 pose 1 posso 1 pregnant
-2 pregnant_and -1 presenting 1 press_on 3 pressure -1 printer 1 private 3 private_area 1 private_part 2 private_parts
1 privates 4 privates_in 1 prob 1 prob_nothing 1 probably -1 problem 1 problems 1 prolapse 1 properly_since 1 prostata
4 psoriasis -1 pull -1 pulse -1 pumps 1 pus -1 push 1 put_a 1 q 1 q_about 1 q_is 1 quad -1 quase 2 que_ca 1 que_mon 1
que_son 1 queixa 1 queixa_se 1 quen 1 question 2 qui_me 1 quick 1 quick_q 2 random 1 re 1 reach 1 reach_the 1 realised
1 really_slow 1 red -2 region 4 region_feels 1 reins 1 relax 1 reminders -1 ribs -3 ribs_and -1 ribs_at -1 rien 1
right -1 right_and 1 right_as 2 right_foot -1 right_hand -1 right_leg 2 ripping -1 rise_from 1 robot_and 1 roll -1
rolled -1 roof_of 1 rooted 2 rope -1 rubber 2 rubbery 1 rucken_brennt 1 rucken_wird 1 sack 2 sack_of 1 saco 3 saco_ta
3 saddle 7 saddle_area 1 saddle_numbness 2 saddle_region 1 safe -2 sale 1 same_day 2 sans 3 sans_!le 3 sat 2 sat_on 1
saturday 1 saturday_today -1 saying -1 says_i 1 says_she 1 scan -1 scar -1 schritt 1 sciatica 5 sciatica_and 1
sciatica_been 1 sciatica_both 3 sciatica_got 1 sciatica_in 2 sciatica_that 1 sciatica_was 3 sciatique 1 scrotum 2 seat
5 seat_and 1 seat_area 2 seat_feels 1 seat_would 1 second -1 see -1 seid 2 seit_gestern 1 seit_heut 2 seit_heute 1
seit_ner 1 seitdem -1 seized 1 seized_up 1 sem 1 sem_!eu 2 semaine_je 1 semanas -1 sens 4 sens_plus 3 sensation 3
sensation_when 1 september -1 server 1 set -1 severe -1 sex 4 sex_has 2 sex_is 1 shaking -2 sharp -1 shat 2 shin -2
shivering_with 1 shivers -1 shivery -1 shooting 2 shooting_down 3 shop 1 short_of -1 should_know 1 shoulder -2
shoulder_blades -1 shoulders -1 shower 1 shower_i 1 sich_an 1 sick -1 side -4 side_also 2 side_and -1 side_of -2 sides
1 sides_and 1 sie 1 siempre 1 siempre_me 1 sin 2 since 1 since_august -1 since_breakfast 1 since_friday 2 since_her 1
since_i 1 since_monday -1 since_morning -1 since_my 3 since_sat 1 since_saturday 2 since_sunday 1 since_the 2
since_this 1 since_thursday 2 since_today 1 since_tuesday 2 sir 2 sir_im 1 sit_and 1 sit_down 1 sit_on 3 sitting_on 1
six -1 six_weeks -1 size -1 size_of -1 sizes -1 skid 1 skid_marks 1 skin_around 1 skip_the 1 slap 3 sleep_on 1 slip 1
slipped_disc 3 slipped_on -1 slow_to 1 so_has 2 so_heavy 1 so_much 1 so_na 1 soaked 1 soaked_sheets 3 soiled 3
soiled_myself 3 solid 1 some_exercise 2 somebody 1 somebody_else 2 someone_else 4 something -1 son_ventre 1 sonntag 1
sore -1 sore_back 1 sorry 1 sorry_tmi 1 sors 1 sort 1 sous 2 spasm 4 spasm_on 1 speech -1 spine -1 spine_and -1
spine_been 2 splitting -1 spritze 1 spuds 1 stair 1 stairs -4 stand_and 2 stand_at 1 start 2 start_a 1 start_and 1
start_back 1 start_peeing 2 started 2 started_after 1 started_having 1 started_monday 1 started_on 1 started_this 1
started_to 1 started_wetting 1 starts 4 steh 2 step -1 steps_on 1 stiff -1 stiffness -1 stings -1 stone -1 stood 1
stood_at 1 stood_there 1 stool 2 stool_since 1 stop_it 2 stop_start 1 straight -1 strain 1 strain_and 2 stream 3
stream_is 1 stretch_i 1 stretch_my 2 stretching -1 strike 1 string -1 strong -1 stuff -1 stuhl 3 sudden -2 suelo 1
sugars 1 summer -1 sunday_ive 1 super 1 sur_la -1 surgeon -1 swapped 2 swapped_to 1 swear 1 swear_i 1 sweat -1
sweating -2 sweats -1 swimming 2 switch 1 swollen -1 swollen_and -1 symptoms 1 t -1 tablets -1 tackle 1 tackle_and 1
tailbone_hurts 1 taint 3 take -1 takes 1 takes_forever 1 takes_me 1 talking -1 tambaleandome 1 tambem 2 tambien 1
tampon 1 taub 3 tell 2 tell_if 2 tell_when 2 tell_whether 1 telling 1 telling_me 1 temperature -2 temperature_on 1
ten_hours 1 tender -1 tengo_dormida 3 tenho_uma 2 than -1 than_the -1 that_box 1 that_from 3 that_he 1 that_side -1
that_since 1 that_started 1 that_the 1 that_touches 1 that_was 1 that_your 2 thats_a 1 the_#2 1 the_area 2 the_back 1
the_bath 2 the_bed 3 the_bit 3 the_boat 1 the_bone -1 the_chair 1 the_clock 1 the_crotch 1 the_cup 1 the_deadlift 1
the_disc 2 the_feeling 3 the_feet 1 the_first 1 the_flow 1 the_form 2 the_injection 1 the_inside 1 the_kerb -1
the_knees 1 the_legs 1 the_life 1 the_neck -1 the_osteopath 1 the_pair 2 the_party 1 the_pee 1 the_pill -1 the_printer
1 the_saddle 1 the_seat 1 the_sensation 1 the_shed 1 the_shower 1 the_slipped 1 the_spine -2 the_stairs -1 the_surgery
1 the_toilet 4 the_urge 1 the_urinal 2 the_water 1 the_weekend 2 their 2 them_and 1 then_its 1 then_this 1 there 2
there_and 1 there_isnt 1 there_like 3 theres_no 1 theres_zero 1 they_belong 1 theyre_told 1 thigh -2 thighs 6
thighs_and 1 thin -1 thin_bones -1 thing 2 thing_back 1 thing_for 1 thinking -2 this_is 2 this_morning 1 this_week 1
tho 1 tho_my 1 though_im 2 thought_i 1 throbbing -2 thumb -1 thumb_and -1 thursday_and 2 tight -1 time_and 1 time_now
1 time_since 1 tingling 2 tingling_since 1 tingling_too 1 tingly 2 tired -1 tmi 3 tmi_but 1 to_another 1 to_be 2
to_bed 1 to_both 1 to_buy 1 to_check 1 to_com 1 to_crawl 2 to_empty 1 to_end -1 to_feel 1 to_get 1 to_go 1 to_jelly -1
to_kill -1 to_look 1 to_make 1 to_my -1 to_pee 2 to_peeing 1 to_press 1 to_push 1 to_relax 1 to_someone 2 to_strain 2
to_wear 1 to_wee 2 today 1 today_and 1 today_both 1 today_i 3 today_that 1 toe -2 toilet 4 toilet_#2 1 toilet_and 1
toilet_back -1 toilet_for 2 toilet_in 2 toilet_paper 2 toilet_seat 1 toilet_until 1 told_me 1 tomorrow -1 tonight -2
too 1 too_and 2 too_embarrassed 1 too_now 2 took_the 1 top -1 totally 2 touch_and 1 touches_the 1 touching_someone 1
tout 1 toute 2 towel 1 travou 2 trickle 2 trois 1 trop 1 trouble 1 trouble_since 1 trousers 3 trousers_and 1
trousers_today 1 trousers_was 1 trousers_without 2 try_to -1 tuesday 2 tuesday_a 1 tuesday_and 1 tuesday_the 1 turn -1
turned 2 turned_to 2 tus 2 tut -2 twice_this 1 twice_today 1 twin 1 two_days 1 two_hands 1 two_legs 2 two_months -1
type -1 uh 1 um -1 um_mes 1 uma_dor -1 uma_hernia 2 un -1 un_monton 1 und_im 1 und_kann 1 und_mein 4 under_my -1
undercarriage 2 underneath 1 une -1 unrelated 1 unsteady -1 until 1 until_i 3 until_it 1 until_my 1 up_back -1 up_from
1 up_out 3 up_since 1 up_the -1 up_today 1 up_with 1 upper -1 upper_back -1 urge 2 urge_to 1 urinal 2 urine 5
urine_isnt 2 use_a 1 used 1 used_to 1 useless -1 usual 1 usual_for 1 vagina 6 vagina_feels 1 vaza 2 ventre 1 vergonha
2 vergonha_mas 2 virou 1 vision -1 voila 1 voila_que 1 voll 1 vomiting -1 vor -1 vorm 2 vorm_klo 2 vulva 3 waist 1
wait 1 waiting 1 waiting_and 1 wakes -1 wakes_me -1 walk -1 walking_around 1 walking_is 1 wall -1 want -1 want_to -1
wants -1 wants_to -1 warm -1 was 2 was_four 1 was_kann 1 was_only 2 was_wet 1 wat 2 wat_stretch 2 water 1
water_between 1 water_on 1 waterworks 1 waterworks_have 1 waves -1 weak -1 weak_at 1 weak_since -1 wearing_a 1
wednesday 2 wednesday_its 2 wee 8 wee_accident 1 wee_comes 1 wee_just 1 wee_out 2 wee_since 4 wee_started 1 week 1
week_an 1 week_cant 1 week_didnt 1 week_for 1 week_he 1 week_im 1 weekend 1 weekend_i 2 weekend_ive 1 weeks -2
weeks_and -1 weh -1 weight -2 weird 2 weird_like 1 weird_numb 2 weird_one 1 welche_ubung 1 well 1 well_and 1 went 1
went_away 1 went_down -1 went_for 1 went_last 2 went_on 1 went_out 1 went_two 2 werden 3 werden_seit 4 wet 3 wet_and 1
wet_myself 1 wet_the 3 wetting 6 wetting_himself 2 wetting_myself 2 wetting_the 2 what_can -1 what_exercise 1
what_stretch 1 whats_odd 1 whats_the -1 when_im 2 when_my 1 when_we 1 whenever_i -1 where 1 where_i 3 which_has 1
which_is 1 which_position 1 while -1 whole_area 1 whos 1 will_come 1 willy 1 wipe 3 wipe_i 1 wiped 1 wiped_this 1
wiping 4 wiping_feels 1 wish -1 with_a -1 with_back 1 with_buttons 1 with_either 2 with_fever -1 with_no 2
with_sciatica 1 with_soaked 3 with_two 1 without 2 without_!feeling 3 without_!knowing 4 without_!my 2
without_!noticing 5 without_!trying -1 wks -1 wobble 1 wobbling 2 wobbly_legs 1 woche 1 wochenende 1 woke 1 woke_up 2
wont_do 1 wont_lift -1 wont_start 1 wont_wake 1 wool 3 words -2 work_because 1 work_out 1 worse -3 worst -1 would -1
would_anyone -1 would_be -1 wound -1 wrecked 2 wrist -1 written -1 wtf 2 xixi 4 xixi_vaza 2 y -1 y_desde 2 year -1
years -1 yesterday 1 yesterday_both 1 yesterday_evening 2 yesterday_fine 1 yesterday_i 1 yesterday_the 1
yesterday_today 1 you_give 2 you_know 1 yrs_old 1 zahnarzt 3 zero 1 zero_feeling 1 zero_sensation 1 zip 1 zona 4 zone
3
""",
    Category.PREGNANCY: """
-17 !#2_weeks 2 !a -1 !all_!day 3 !baby 2 !baby_!move 2 !back -1 !better 2 !bleeding 1 !bleeding_no 1 !bothered 1
!contractions 1 !day 1 !day_!#2 2 !far 1 !felt_!the 1 !for_!weeks 2 !kicked 2 !kicked_!all 2 !me -1 !move 1 !moved 1
!only 1 !other 3 !problems 1 !simply 1 !so_!far 1 !team 3 !the_!baby 1 !the_!team 3 !to -1 !told 1 !want_to 1 !wee 1
!weeks 1 !worse 2 !worse_not 2 #1_em 2 #1_hours 1 #1_meses 3 #1_minutes 6 #1_month 1 #1_months 3 #1_th 1 #1_weeks -1
#2 2 #2_#1 2 #2_#2 1 #2_and -1 #2_de -1 #2_dias -1 #2_dolor 4 #2_e -1 #2_fieber -1 #2_low -1 #2_semaines 4 #2_semanas
7 #2_week 4 #2_weeks 19 #2_with 1 #2_wks 13 #3_#2 1 #4 -1 a -1 a_baby 1 a_barriga 1 a_cervical 1 a_gentle 1 a_gush 1
a_low 1 a_pounding 1 a_proper 1 a_sore 1 a_wet 2 about_it 1 acabo 1 acdf -1 ache_across 1 ache_by 1 ache_low 1
ache_since 1 ademas_me 1 after_her 1 after_sitting 3 after_walking -1 after_work 1 ago -2 all_good 1 alle 4 allowed 1
along 2 along_and 3 alongar 3 and_backache 2 and_bleeding 2 and_face 1 and_gets 1 and_have 1 and_havent 1 and_last 1
and_spotting 1 and_swollen 1 and_theres 1 ankle_circles -1 any_hip 1 any_seated 1 anything_gentle 2 arm -1 as_last 1
as_maos 1 as_of 1 asks -1 asks_for -1 at_#2 1 at_checkups 2 at_me 3 aucune -1 augen 1 autumn 1 aux 1 aux_lombaires 1
avec_des 1 baby 7 baby_hasnt 2 back_a 1 back_after 1 back_every 1 back_just 1 back_stretch 1 back_tired 1 backache 3
backache_after 2 bad_headache 1 balloons 1 banging 1 banging_headache 1 bas 1 bas_du 1 bed_and 1 been -1 before -1
before_the -1 belly 1 belly_hurts 1 belly_pain 1 bit_since 1 bleeding 6 bleeding_a 1 bleeding_and 1 blood_when 1 blown
1 blown_up 1 blurry 4 blurry_with 3 blut 3 both -1 bother 1 bp 1 breathe -1 bright_red 1 broke 3 bump 3 bump_friendly
1 bump_is 5 by_#1 1 by_evening 4 cabeca 1 cabeca_fortissima 3 cabeza 1 cada 1 calf -1 calls 1 came -1 can_do 1 cancer
-1 cant -1 cara 2 carrying 1 cat 1 cat_and 1 cat_cow 1 change 1 change_my 1 checkups 2 cheek 1 chest -1 cinco 1
clear_fluid 1 collapsed_in 1 comes_every 2 coming 1 complains 1 con_un 1 contractions 3 contractions_every 1 copier 1
could_she 1 cow 1 cramping 2 cramps 2 dabei 1 dans_le 1 daughter 1 daughter_is 2 days -1 de_#1 5 de_#2 2 de_cabeca 1
de_cabeza 1 de_rinones 3 deadlift 1 den_augen 3 depuis_une 1 des 1 desceu 2 desde -1 desk_job 2 desk_stretches 1 do_at
1 do_for 1 doctor_said 1 doing 1 doing_the 1 dolor 1 dolor_de 2 dor_de 2 dor_na 1 dor_nas 1 dos_se 2 down -1 du 1
du_dos 1 du_sang 4 due 2 due_in 3 duele_la 1 duff 4 dull 1 dull_ache 1 dura 1 dure 1 e_desceu 2 e_dor 1 early 1
early_pregnancy 2 eben 3 el_dolor 1 eleven 1 else 1 em_#1 2 embarazada 3 embarazada_de 3 enceinte 4 enceinte_de 4
end_of 1 es 1 es_vor 3 estiro 1 et_la 2 evening 1 evening_only 2 evenings 1 every_#1 4 every_five 1 every_four 1
everything_else 2 expecting 12 expecting_and 1 expecting_in 4 expecting_twins 1 eyes_and 1 face_and 1 face_have 1
fainted_at 1 feels -1 feet_since 1 fever -1 fine_at 1 fine_but 1 flashing 1 flashing_lights 1 flimmert 3 flimmert_es 3
fluid 3 foot -1 for_her 1 for_hip 1 fortissima 2 found 1 found_out 3 four_in 1 four_minutes 1 fourteen 1 friendly 2
from_her 2 from_sitting 1 g 1 ganz -1 gehen 1 gentle 2 gentle_stretch 1 geschwollen 2 get_me 1 girdle 2 girdle_pain 1
glutes 1 go_in 1 going -1 gone_blurry 1 good 1 good_for 1 good_news 1 grade 1 grand 1 gush 2 gush_of 1 had -1 hand -1
hande 1 hands_and 1 hands_puffed 1 happy 1 has -1 has_back 1 has_one -1 hasnt_!kicked 2 hasnt_!moved 1 have_blown 1
have_broken 1 havent_!felt 1 havent_!told 1 having_regular 1 head_and 1 headache 1 headache_and 1 headache_with 1
hello 1 hello_im 1 here_#2 1 heure 1 hilft 1 hip_pain 1 hip_stretches 1 hips 2 hips_ache 3 hips_sore 2 his -1 hoje_o
-1 horrible 1 hospital 1 hot -1 huge 2 huge_and 1 hurts_by 2 i_lie 1 i_roll 1 i_skip 1 i_stand 1 i_still 1 i_swap 3
ich_auch 1 ich_bin 1 ideas 1 im_#1 3 im_#2 -1 im_expecting 5 im_in 1 im_peeing 1 im_pregant 4 im_pregnant 3
im_pregnent 3 in_der 2 in_june 1 in_march 2 in_right -1 is_#1 4 is_due 1 is_fine 1 is_heavy 1 is_hurts 1 is_moaning 4
is_ok 1 is_still 1 is_this 1 is_tired 1 is_well 1 is_your 1 isnt_!wee 2 it_is 1 its -1 its_normal -1 ive -1 ive_gone 1
jattends 2 je_perds 1 je_vois 1 job 1 june 1 just_found 1 just_told 1 keep_doing 4 kindly 1 kindly_suggest 1 knee -1
knows 2 kommen 4 kreuzschmerzen 1 kreuzweh 1 kreuzweh_und 1 la_silla 1 labour 1 last_time 1 le_bas 1 leaking_fluid 1
left -1 leg -1 legs -1 letter -1 lie_down 1 lights 1 lights_in 1 like -1 like_balloons 1 limits 1 linken -1 liquido 1
litle 2 lol 1 lol_nothing 2 lombaires 1 lombar 1 lying_ones 1 mains 1 mal_aux 1 mal_de 1 manchando 3 manchando_sangre
3 maos 1 march 1 massive 1 me -1 me_desk 1 me_lol 2 me_viene 1 meme 1 meses 2 meses_y 3 midi 1 midwife 2 midwife_says
1 migraine 1 minuten 4 minutes 2 minutos 2 moaning 4 month 1 month_back 2 months 1 months_back 5 months_gone 3
months_pregnant 3 months_worst -1 movement 1 movement_is 3 movements 1 my_#1 1 my_daughter 1 my_first 3 my_hips 1
my_legs -1 my_neck -1 my_pregnant -1 my_right -1 my_stretching 1 my_team 1 my_upper 1 my_waters 5 myself -1
nearly_collapsed 1 neck -1 neck_stretch 1 never -1 new -1 news 1 night -1 no -1 no_!bleeding 1 no_!contractions 1
no_!other 3 no_!problems 1 not_!better 2 not_!worse 3 notes 4 nothing_else 1 nothing_scary 2 now_just 1 now_not 1 numb
-1 numb_underneath 1 oclock_meeting 1 of_fluid 1 of_these 1 of_urine 2 off -1 off_limits 1 on -1 one_sided 1 ones_do 1
ones_should 1 only_then 1 or_is 1 or_should 1 or_what 1 ordinary 1 osteoporosis -1 other_and -1 out_im 3 oven 1
over_in 2 over_it 1 pain_comes 1 pain_coming 1 papier 1 pee -1 pelvic 2 pelvic_girdle 2 pelvic_tilts 1 pelvis 2 perds
1 perfect 1 pieds 1 pis 1 pis_ca 2 plank_and 1 pls 2 plus -1 posso 3 posso_alongar 4 pounding 1 pounding_head 1 power
-1 pregant 4 pregant_#2 4 preggers 7 preggers_and 3 preggo 4 preggo_#2 3 pregnancy 3 pregnant 18 pregnant_and 6
pregnant_bad 2 pregnant_banging 1 pregnant_what 1 pregnant_with 3 pregnent 5 previous 1 prob 1 prob_just 1 puffed 1
que -1 regular 1 reins 1 right -1 rinones 1 rock 1 rock_hard 1 roja 1 roll_over 2 rouges -1 ruckenschmerzen 1 sacrum 4
safe 1 said 1 same_as 1 sang 4 sangre 3 says_all 2 says_it 1 scary 2 sciatica_both 1 screens 1 seated 1 seated_stretch
1 second 2 second_baby 2 second_trimester 4 seeing 1 seeing_sparkles 1 seit_eben 4 semaines 2 semana 1 semana_#2 4
semanas 3 serre 1 she 1 she_has 1 she_is 1 she_said 1 she_says 1 shifts 1 should 1 should_i 2 shoulder_tip 1 sided 1
sided_belly 1 silla 1 simple 1 since -1 since_evening 1 sitting 1 sitting_#1 1 six_minutes 2 sixteen 2 smelt 2
soaked_through 1 something_for 1 something_gentle 1 sore_from 1 sore_low 1 sparkles 1 sparkly 1 spine -1
splitting_headache 1 spots 1 spotting 4 stand_at 1 standing 1 stiff_in 1 still 1 still_do 1 still_ok 1 stop_the 1
stretch_pls 1 stretch_safe 1 stretch_that 1 stretches_are 1 sudden -1 suggest 1 suggest_something 1 suggestions 1
super 1 swap 2 swollen_hands 1 swollen_like 1 tail 1 tail_bone 1 team 1 tell_you 1 tengo_la 1 terrible 1 test -1 th 1
thats_what 1 the_#2 1 the_baby 1 the_bump 1 the_cobra 1 the_copier 1 the_doctor 1 the_duff 4 the_evenings 1 the_figure
1 the_lying 1 the_matter 1 the_pelvic 1 the_plank 1 the_tip 1 the_twisty 1 the_usual 1 the_wrist -1 theres_blood 1
they_said 1 think_and 1 third 1 third_trimester 3 this -1 this_safe 1 thoracic_stretch 1 three -1 thumping_headache 1
tip 1 tired_from 2 to -1 to_a 1 to_com 1 told_my 1 tonight -1 toutes 1 toutes_les 1 trimester 8 trimester_hips 2
twenty_minutes 1 twins 5 twisting 1 two -1 un_liquido 1 und_hab 2 und_mir 1 und_seit 1 underneath 1 une_heure 1
up_when 1 urine_and 1 vejo 3 vem 1 ventre -1 veo 2 vers -1 version 1 viene 2 viene_y 1 vision 1 vision_gone 1 vivo 1
vois 1 vor_den 3 walk -1 walking -1 want_something 1 wanting 1 was -1 waters 5 waters_broke 2 waters_have 2
waters_just 1 waves_every 2 week_#2 3 week_an 2 weeks 3 weeks_along 3 weeks_and 2 weeks_gone 3 weeks_has -1 weeks_no 1
weeks_pain 1 weeks_pregnant 2 weeks_with 2 weks 1 well_at 1 wet_bed 2 what_can 1 what_could 1 which_ones 2 wich 1 wife
2 wife_is 5 without -1 wks 5 wks_and 2 wks_back 1 woche 2 worse -1 wrap 1 x -1 x_#2 -1 yay 1 years -1 you_im 1
you_suggest 1 your -1 your_cat 1 your_routine 1 your_sitting -1
""",
    Category.TRAUMA_FRACTURE: """
-16 !and -1 !ao 1 !better 1 !but 1 !but_!ive 1 !but_!the 1 !desde 1 !doctor 1 !esta -1 !im_!peeing 1 !it -1 !los 1 !me
-1 !mehr -1 !mid 1 !mid_back 1 !notice_!when 1 !on 1 !on_my 2 !pain -1 !peeing 1 !pescoco 1 !when_!im 1 !years 1
#1_day 1 #1_m 3 #1_metres 2 #1_months -1 #1_yrs 1 #2_and 1 #2_anos 1 #2_ans 1 #2_dias -1 #2_feel 1 #2_in 2 #2_missed 1
#2_neck 1 #2_on 2 #2_slipped 2 #2_tripped 3 #2_weeks -1 #2_with 1 #2_year 1 #4 -1 a_#1 1 a_box 2 a_bruise 4 a_car 1
a_chair 1 a_crack 1 a_cyclist 2 a_fall 1 a_fierce 1 a_horse 2 a_kitchen 1 a_ladder 1 a_lump 1 a_manque 3 a_minha 1
a_pop 1 a_robot 1 a_shelf 1 a_side 1 a_small 3 a_snap 2 a_stabbing 1 a_step 2 a_toda 2 a_tree 2 a_truck 1 a_un 1 a_van
1 a_whole 1 about_#1 1 about_three 1 accident 3 accident_landed 1 accident_on 1 accident_yesterday 3 ache -2 adolorida
1 after_the -1 again -1 against 1 against_the 2 ago_neck 1 agony 1 agony_and 1 agony_from 1 agony_ive -1 agony_since 1
agora 1 agora_as 4 agora_pouco 2 all -1 alongamento 2 alongar 1 also -1 alter -1 am -1 and_about 1 and_arms 1 and_bent
3 and_clumsy 1 and_fell 1 and_felt -1 and_fingers 1 and_getting 1 and_heard -1 and_hit 2 and_hurts 1 and_im -2 and_it
1 and_its 1 and_ive -1 and_jarred 2 and_landed 2 and_looks 1 and_sat 1 and_slipped 3 and_sudden 1 and_tingly 1
and_upper 1 and_wants 1 and_wont 1 and_yesterday -1 anos 2 anos_por 4 ans 2 ans_a 3 any_stretches 2 anymore -1 apart
-1 are_sore 2 are_tingling 1 arm_since 1 arms_tingling 1 around -1 arvo 1 as_duas 1 as_ever 1 as_pernas 1 asthma 2
at_judo 1 at_like 1 at_night -1 at_speed 1 auf 1 auf_dem 4 auf_den 2 auf_der 1 avo 1 back_agony 1 back_are 1 back_by 1
back_cant 1 back_cracked 1 back_has 1 back_hurts 2 back_im 1 back_is 1 back_lifting 1 back_on 1 back_sudden 1
back_this 1 back_today 1 back_very 2 back_went -1 back_when 1 backbone 1 backbone_and 3 backside_since 1 bag_and -1
bag_of -1 baja 1 bajando 2 bambas 2 bang 1 bars 1 be -1 bear_the 1 because -1 bed_since 1 been_agony -1 been_getting 1
been_on 2 been_wrecked -1 behind_my 1 bei_jeder 1 beide 1 beide_hande 1 beine_fuhlen 1 belly -1 bem 1 bending -1 bent
1 bent_for 1 bent_to -1 bett 2 better -1 beuge 1 bewegung 1 bike 3 bike_at 1 bike_crash 1 bike_onto 1 bike_this 2 bin
1 black 1 blood -1 bone 2 bone_and 1 bone_hurts 2 bone_in 2 boned 6 boned_at 3 boned_on 2 bones_that 1 both_hands 1
both_heels 1 both_legs -1 bottom 1 bouge 1 bowl 1 box 2 bra_level 1 branch 1 bras 1 breastbone -1 breathe_or 1 brennt
1 broke 1 broke_my 3 broken 1 bruise 5 bruise_over 2 bruised 2 btw 2 bulb 1 bulb_on 1 bump 1 bumped 2 bunk 1 bunk_onto
1 burning -1 but_the 1 but_theres 1 by_a 6 cabeca 2 cabeca_fortissima -1 cabeza 2 cactus 1 caen 1 cai 8 cai_del 3
cai_do 5 calf -2 came 1 came_down 1 came_off 5 came_on -1 camino 1 camino_tambaleandome 1 cancer -2 cant_bear 1
cant_feel -1 cant_lean 1 cant_lie -1 cant_move 1 cant_stand 1 cant_turn 4 car 5 car_accident 5 car_crash 2 car_hit 3
car_last 1 car_rolled 4 car_this 2 car_yesterday 1 carried_the 1 carro 5 carrying_shopping -1 cat_litter 1 catches_me
1 causa 1 causa_da 1 cayo 2 ce_matin 1 chair 1 chair_changing 1 chair_exercise 1 chair_yoga 1 chaise 1 chalk -1
changing 1 chaque 1 chaque_fois 1 chart 1 chest -3 chin_tucks 1 class 1 cleaning 1 climbing_wall 2 close_the -1
clumsy_and 1 clumsy_on 2 cold -1 collapsed 1 collapsed_on 3 collision 3 colonne 4 colonne_me 2 columna 1 columna_con
-1 columna_desde 1 coluna 2 coluna_doi 1 coluna_quando 1 com_dor 1 comfy_in 1 complaint 1 con_la 1 con_que 2 concrete
2 concrete_and 1 concrete_back 1 cortisone 2 cosas 1 cou 2 cough 1 cough_hard 1 crac -1 crack 2 crack_and 1 crack_in 2
cracked 1 crash 5 crash_back 2 crash_this 1 crashed 3 crashed_my 3 crohns -1 crossing 1 crunch 2 crunch_and 2
crunch_in 1 cuatro -1 cuello 1 cyclist 2 da_coluna 2 dans -1 das -1 day -1 days -1 de_#2 1 de_cabeca 1 de_cabeza 1
de_hoy 1 de_la 1 de_las 1 de_manha 1 dead -1 deep -1 dehnen 1 del 1 dem 1 den_rucken 2 der_leiter 3 desajeitadas 3
desajeitadas_e 3 desde -1 desde_ai 1 desde_entonces 1 desde_la 1 desk -1 die_beine 2 die_wirbelsaule 1 disc -1 dived 2
dived_in 1 dived_into 1 dock -1 doctor -1 doendo 1 doesnt -1 dog 2 dog_and 1 dog_my 2 doi 2 doing_gutters 1 dois 1
dois_dias 1 dont -1 dont_!notice 1 door 1 door_frame 1 dor_de -1 dormentes 1 dormentes_e 1 dos_et 1 dos_manos 3 dos_me
1 down 1 down_a 2 down_by 2 down_for 1 down_hard 5 down_my -1 down_on 4 down_over -1 down_the 1 down_with 1 dreadful 1
dropped 1 dropped_about 2 dropped_from 1 dropped_on 1 dropping -1 drug 1 du_was 1 duas_maos 1 duele 2 duele_horrores 1
duele_un 4 e_agora 1 e_ando 1 e_da 1 e_desajeitadas 3 edge_of 1 eighty 1 einem 2 el_cuello 1 el_fondo 3 en 1 en_dos -1
en_el 2 en_la 2 en_plein 1 encima 1 end 1 end_and 1 ended 6 ended_at 1 ended_me 1 ended_on 1 endroit 1 enorme 1
entonces 1 escada 1 escaleras 1 escritorio 1 espalda_me 1 esta_manana 1 esta_manha 1 estaba 1 et_cest -1 ever 1
ever_since 3 every -1 everything -1 exercise_is 1 eye -1 eyelid -1 eyes -1 face -1 fall 3 fat 1 fat_and 2 faz_dois 1
feel -1 feel_weak 1 feels -1 fell 12 fell_about 1 fell_and 2 fell_down 3 fell_from 4 fell_getting -1 fell_in 2
fell_off 4 fell_on 5 fell_out 1 fell_over 1 fever -3 fever_and -1 feverish -1 ficaram 1 fierce 1 fierce_pain 1 figured
1 figured_its 1 file 1 fine_but 1 fingers 1 fingers_are 1 fingers_have 1 fingers_tingle 1 five_a 1 flat_on 2 flew 1
flight_of 1 flipped 5 flipped_my 1 fois 1 fois_que 1 fondo 3 foot_which 2 for -1 for_#1 -1 for_a -1 for_back 1
for_pain 1 for_pmr 3 for_this 1 for_years 2 forklift 2 formigando 1 formigando_e 1 fort 1 fortissima 1 fracture 1
fracture_in 2 frame 1 friday 1 friday_and 1 from_a 1 from_behind 1 from_standing 2 fruh 1 fundo 1 garden 2 geflogen 5
gentle_neck -1 gentle_ones 1 gestern 2 get_out 1 getting_out -1 go_in 1 going -1 going_weaker -1 golpe 1 gone -2
got_hit 1 got_knocked 2 got_rear 2 got_t 5 got_thrown 1 grandson -1 grip 1 ground 1 gutters 1 hab -1 hab_osteoporose
-1 hace_un 1 hace_una 1 had -1 had_me 1 hago -1 half -1 handlebars 4 hands_are 1 hands_went 1 hard 2 hard_and 1 hard_i
1 hard_last -1 hard_on 5 hard_to 1 has_fallen 1 has_hurts 1 hasnt_!been 1 hast 1 hast_du 1 hatch 1 have -1 having -1
he_do 1 he_wants 1 head 3 head_and 2 head_at 2 head_doing 1 head_first 3 head_helmet 1 head_neck 1 head_on 2 headache
-2 headfirst 4 headfirst_into 2 healed 1 heard 7 heard_a 3 heard_something 2 heat_or 1 heavily -1 heftige -1
heftige_schmerzen -1 height 1 height_and 1 helmet 2 helmet_cracked 1 helmet_split 1 her_hip 2 hes_lying 1 hes_on -1
heut 1 heut_fruh 1 heute 1 heute_morgen 1 hier 2 hier_et 1 high_up 1 hinten 2 his_back 1 his_spine 2 hit 6 hit_a 2
hit_by 2 hit_me 2 hit_my 3 hoje 1 hoje_de 3 hoje_o 1 hold -1 horrores 1 horse 5 horse_lower 1 horse_threw 3 hot -1
hour_ago 1 hurts 1 hurts_after 1 hurts_and 1 hurts_bad 2 hurts_high 1 hurts_me 1 hurts_to 1 hurts_whenever 1 i -1
i_bent 1 i_came 3 i_cough 2 i_dived 1 i_flew 2 i_keep -1 i_missed 1 i_tap -1 ice 5 ice_and 2 ich -1 ich_bin 1 ich_mir
-1 if -1 if_you 1 ihr 2 im_#2 2 im_fine 1 im_ok 1 im_seventy 2 im_the 2 im_up 1 in_at 1 in_bits 1 in_half 1 in_morning
1 in_neck 1 in_rugby 2 in_the 1 in_toilet 1 ins -1 into 1 into_me 1 into_the 1 is_#2 1 is_agony 2 is_feverish -1 is_in
1 is_really 1 is_screaming 2 is_very 2 isnt -1 it_hurts 1 it_off 1 it_out 2 its_hard 1 its_swollen 1 its_the 1 ive -2
ive_broken 1 jai_mal 1 jai_rate 2 jai_refuse 3 jambes_sont 2 jarred 2 jarred_my 1 javais 1 jaw -1 je_regarde 1 jeder 3
jeder_bewegung 1 jetzt 1 judo 1 jumped_off 1 just -1 just_a 1 kaum 1 keep -2 keeps -1 kerb 2 kerb_and 2 kerb_yesterday
1 kicked 2 kitchen 1 kitchen_chair 1 knee_and 1 knee_high 1 knocked 5 knocked_down 2 knocked_off 2 kreuz 1 la_cabeza 1
la_chaise 1 la_colonne 3 la_columna 1 la_parte 2 lad 1 ladder 4 lads 1 lambulance 3 lance 2 lance_a 2 landed 7
landed_flat 1 landed_hard 1 landed_on 6 landing 2 las_dos 1 last_night 1 last_step 1 last_three 1 last_thursday 1 late
1 le_duele 2 le_milieu 2 lead 1 left -1 leg -2 legs -2 leiter 3 lendenwirbelsaule 2 levei 3 lhe 2 lie_flat -1 life -1
life_hit -1 lift_the 1 lifted_the 1 lifting_a 1 light_from 1 lights 1 lights_an 1 like -1 like_#2 1 like_chalk -1
like_shes -1 linfoma -1 litter 1 loading 1 loading_dock 1 locked_and 2 lockern 1 loft 3 loft_hatch 1 long_term 1
loosen 1 loosen_it 2 loosening 2 lorry 1 lorry_rear 1 lost -1 loud 1 lumbar_pain 2 lunes_me 1 lupus -1 m 2 m_#2 -1
made 1 made_a 1 mains 1 mal 1 mal_au 1 manha 1 manos 2 manque 3 marche 1 me_against 3 me_an 4 me_and 1 me_caen 1
me_cai 3 me_duele 1 me_in 2 me_lance 2 me_lower 1 me_neck 2 me_saturday 1 me_tire 2 mes_jambes 2 meter 3 metres 7
metres_onto 2 metros 3 mezzanine 2 mid 1 mid_spine 3 middle 1 middle_and 2 milieu 3 milieu_de 1 milieu_du 2 minutes -1
missed 5 missed_a 2 missed_one 1 missed_the 3 mit 1 mit_#2 1 mit_dem 1 mole -1 moment 1 monday_felt 1 month -1 months
-2 monton 1 morgen 1 morning_a 1 morning_back 1 morning_landed 1 moto 6 motorbike 6 motorbike_at 1 motorbike_on 1
motorcycle 2 motorway 1 move_without 1 moves_for -1 mtb 2 muito 1 mum_#2 1 mum_is 3 murder 1 must_be 1 muy 1 my_#2 1
my_ankle 1 my_back 1 my_backbone 1 my_belly -1 my_bike 1 my_bro 1 my_chest -1 my_ear 1 my_fingers 1 my_foot 1
my_grandson -1 my_head 2 my_horse 3 my_left -1 my_legs -1 my_life -1 my_low 1 my_motorbike 4 my_quad 1 my_right -1
my_scooter 1 my_tailbone 2 my_way 1 my_wrist 3 myself -1 nacken 1 nan 1 nan_fell 1 nao -2 nearly -1 neck 1 neck_and 1
neck_bones 1 neck_class 1 neck_heard 1 neck_hurts 2 neck_in 1 neck_is 1 neck_killing 1 neck_moves -1 neck_pain 1
neck_really 2 neck_roll 1 neck_sore 2 neck_stiff 1 neck_stiffening 1 nehme 2 never -1 new -1 nicht -1 night_cant 1
night_heard 2 night_my 1 night_neck 3 no_!better 1 no_!me 1 normal -1 not -1 not_!better 1 nothing -1 now_both 1
now_his 1 now_my 1 now_neck 2 now_theres 1 nuca 1 numb -1 o_carro 5 of -1 of_bed 1 of_his 1 of_me 1 of_stairs 1 of_us
1 off 2 off_a 5 off_my 3 off_scaffolding 1 off_the 3 ok_but 1 old 1 oma 2 on 1 on_both 1 on_friday 1 on_his 1 on_ice 3
on_it 1 on_me 1 on_my 1 on_over -1 on_prednisolone 2 on_prednisone 1 on_saturday 1 on_steroid 1 on_steroids 2 on_the 1
on_top 1 on_wet 1 one -1 one_bone 1 one_side -1 one_spot 1 only -1 onto 7 onto_concrete 2 onto_his 1 onto_my 3
onto_the 2 op -1 or_stretching 1 osteoporose_und -1 osteoporotic 1 our 1 out_at 1 outside 1 over 2 over_it 1 over_on 2
over_one -1 over_the 4 pain_after 1 pain_behind 2 pain_hit -1 pain_i 1 pain_is 1 pain_mid 2 pain_now 1 pain_right -1
pain_since 1 pain_to 1 pain_unreal 1 pal 1 pallet 1 parking 1 parte 1 patio 1 patio_and 1 pee -1 peeing -1 pegue 3
pegue_en 3 pernas_bambas 2 pero 1 pescoco 1 pescoco_doi 1 peu 1 pieds 1 pilates 1 pinned 2 pinned_me 2 plaster_came -1
plein 1 plus -1 pmr 3 po 2 point_in 1 pop 2 pop_and 1 por 3 por_causa 1 por_un -1 pouco 1 pra 2 prednisolone 3
prednisone 2 prednisone_for 1 pregnant -1 pum -1 punto 1 punto_de 1 put_weight 1 putting 1 putting_up 1 quad 3
quad_bike 2 queue 1 qui -1 quimio -1 quimio_por -1 rack 1 radiator 1 ran 4 ran_into 2 rate 2 rato 1 re 2 reached 1
really_hurts 1 really_pain 2 really_sore 1 rear 7 rear_end 2 rear_ended 6 recommend 1 refuse 3 refuse_lambulance 3
regarde 1 remote 1 right -1 right_over 2 road 3 robot 1 rolled 10 rolled_my 2 rolled_on 1 rolled_the 2 roof 3
roof_back 1 roof_doing 1 roof_of -1 round -1 roundabout 2 rucken_brennt 1 rucken_runter 1 rugby 5 rugby_heard 1
runter_und -1 sand 1 sat 1 sat_down 4 saturday 1 saying_his 1 scaffolding 2 scaffolding_back 1 schmerzen 1
schmerzen_in 1 schmerzt 1 schritt 2 schwach 1 sciatica -1 scooter 3 screaming 3 scrum 2 scrum_collapsed 3 se_tient 1
seeing -1 seit -1 seitdem 1 seizing 1 seizing_up 1 seventy 3 seventy_two 2 shaking -1 shallow 4 shallow_end 4 sharp 1
sharp_in 3 sharp_mid 2 sharp_pain -1 sharp_when 2 she -1 she_thinks 1 shed 1 shed_like 1 shelf 2 shes -1 shes_on -1
shirt_and 1 shoulders_and 1 sich_kaum 1 sick -1 side -1 sides_since 1 silly 1 since -1 since_#4 2 since_and 2
since_last -1 since_my -1 since_the -1 since_this -1 sind 1 sit_up 1 sitting -1 skiing 1 slid 3 slid_out 1 slipped 5
slipped_in 5 slipped_off 4 slipped_on 5 slope 1 slowly 1 smacked 1 small 1 snap 2 snap_in 3 sneeze_and 1 sneeze_at -1
so_sore 1 something_go 1 sore 1 sore_as -1 sore_ever 2 sore_i 1 sore_in 2 sore_right 1 sore_when 1 speed 1 spine 1
spine_ever 1 spine_now 1 spine_on 1 spine_so -1 spine_sore 1 spine_tender 1 spot 1 spot_of -1 spot_on 2 spot_since 1
stacked 3 stacked_it 2 stair -1 stairs 2 stairs_and 2 stairs_at 2 stairs_cant 1 stand 1 stand_straight 5 start -1
started -1 station 1 steif -1 step 3 step_and 1 step_in 1 steps 1 steps_on 2 steroid_tablets 1 steroids 2 steroids_for
2 sticht 2 stiff_neck -1 stiff_this 1 stiff_today 1 stiffening 1 still_sore 1 stool 1 stop -1 straight 1 straighten 2
straighten_up 4 stress_fracture 2 stretch_it 3 stretch_would 1 stretches_can 1 strong_pain 1 stumbled 1 sudden -1
sudden_and 1 sudden_back 1 suddenly_my 1 sur 1 sur_la 2 sur_les 1 sweating -1 swollen_like 1 t 1 t_#1 -1 t_boned 6
tablets_for 1 tackled 6 tailbone 4 tailbone_and 1 tailbone_hurts 2 tailbone_is 1 tambaleandome 1 tanto 3 tanto_que 3
tap -1 taub 1 taub_und 2 tell -1 temperature -2 temple 2 tenho_#2 2 term 1 terrible_pain 2 tete 2 that -2 that_side -1
thats_been 1 the_a 2 the_arm 1 the_bars 1 the_bike -1 the_boat -1 the_bone 2 the_bottom 1 the_cat 1 the_dog 3 the_door
1 the_edge 1 the_garden 3 the_ground 1 the_gutters 1 the_handlebars 2 the_head -1 the_horse 1 the_ice 4 the_kerb 1
the_kitchen 1 the_ladder 1 the_lights 2 the_loading 1 the_loft 3 the_mid 1 the_motorway 1 the_pain 1 the_parking 1
the_patio 1 the_post 1 the_quad 2 the_rear 2 the_right -1 the_roof 1 the_roundabout 2 the_shallow 4 the_spine 3
the_stairs 1 the_station 1 the_surgery 1 the_top 1 the_trampoline 1 the_tube 1 then_back 1 then_both 1 theres_now -1
theres_one 2 thigh -1 thing_is 1 this_arvo 1 this_morning 1 three_metres 1 threw 1 threw_me 3 thrown 2 thrown_from 1
thrown_off 2 tia -1 tie -1 tie_my -1 tient 1 tient_le 1 tieso 1 tiles 2 time -1 tingle 1 tipped 3 tips 1 tire_de 3 to
-1 to_com 1 to_my -1 to_swallow 1 to_the -1 to_work 1 today_neck 2 today_the 1 toes -1 tombe 1 tomo 1 tonight -1
tonneau 3 tonneau_en 3 too_much 1 top 2 top_of 2 top_shelf 1 torpes 1 trampoline 4 traverse 1 traverse_la 1 tree 3
tree_branch 1 tres_metros 3 trip 1 trip_over 1 tripped 7 tripped_on 1 tripped_over 4 trousers -1 truck 3 tube 1 tucks
1 tumble 4 tumbled 4 tumbled_down 4 turn 3 turn_my 3 turn_over -1 twice -1 two_at -1 uber 1 un_mal 1 un_monton 1
un_peu 1 un_rato 1 una_hora 1 und_auf 1 und_die 2 und_es 2 under -1 une_marche 3 unreal 1 uns 1 uns_tres 3 until -1
up_into 1 up_now 2 up_straight 1 upright 1 us 2 us_at 1 vejo -1 vertebra 4 very 2 very_pain 2 very_sore 2 voila 1
voiture 2 voll 2 vom 1 von 1 von_der 3 vor_#1 1 vorn -1 vs 1 walk_it 1 walked_away 1 walking -1 wants 1 wants_to 1
warehouse 2 warm -1 was_in 1 was_zum 1 wasnt 1 way_in 1 wee -1 week -2 weekend_neck 2 weeks -2 weight -1 weird -1 went
1 went_down 2 went_headfirst 3 went_into 1 went_over 5 what_exercises 1 whats -1 wheel -1 which_moves 1
which_stretching 1 whiplash 2 whole_flight 2 wirbelsaule 3 with -1 with_an 1 with_brittle 1 with_thin 1 wks -1
wont_grip 2 wont_turn 2 words -1 work_neck 1 worse -1 worst -1 would_loosen 2 wrist 1 y_camino 1 y_desde -1 y_el 1
y_le 1 y_pum -1 year_old 3 years 1 years_for -1 years_of 2 years_old 2 yesterday 1 yesterday_back 1 yesterday_i 1
yesterday_lower 1 yesterday_neck 2 you -1 you_recommend 1 zum 1 zum_lockern 1 zweieinhalb 3 zweieinhalb_meter 3
zwischen -1
""",
    Category.INFECTION: """
-17 !#4 3 !a_!hangover 1 !auf -1 !bothered -1 !brust -1 !by -1 !carry 1 !change_!whatever 1 !cold 4 !coluna 2
!complaining 1 !das -1 !day 1 !deitado 1 !depuis 1 !desk 1 !die -1 !ha 5 !hace 1 !hangover 1 !how_!i 1 !i_!do 1
!i_!lie 1 !je -1 !know_!what 1 !licht -1 !lie 1 !making 1 !matter 1 !matter_!how 1 !me_!sostienen 1 !me_!to 1 !meio 1
!meio_!da 2 !moving -1 !my_!normal 1 !of_!it 2 !pain -1 !proud 2 !proud_!of 2 !que 1 !se 2 !se_!me 1 !sostienen 1
!tengo -1 !the_toilet 1 !third 1 !to_!the 1 !week 1 !whatever_!i 1 #1_after 1 #1_diabetic 1 #1_tagen 2 #1_th 1
#1_weeks -1 #1_wochen -1 #2_an 1 #2_days 1 #2_de 1 #2_degrees 1 #2_dias -1 #2_et 2 #2_fever -1 #2_fieber 4 #2_now 1
#2_since 1 #2_weeks -1 #3 2 #4 9 #4_at 2 #4_back 2 #4_brustkrebs -1 #4_desde 5 #4_e -1 #4_et 1 #4_fieber -1 #4_on 1
#4_since 3 #4_sweating 5 #4_this 2 #4_with 3 #4_y -1 a_back 3 a_biologic 1 a_boil 2 a_constant 1 a_deep 1 a_dental 1
a_doctor 2 a_dor 1 a_fever 4 a_fierce -1 a_foot 1 a_fortnight 1 a_high 3 a_little 1 a_low 1 a_nasty 3 a_pig 2 a_rash
-1 a_really 1 a_red 1 a_spinal 1 a_stretch -1 a_temperature 4 a_thoracic 2 a_tooth 2 a_une 2 a_uti 1 a_weak 1 a_week 1
about -1 above -1 abscess 8 abscess_drained 1 abscess_last 2 abscess_then 1 ache_back 1 ache_for 1 ache_getting 1
ache_is -1 ache_like 1 ache_low 2 ache_plus 1 ache_that 1 ache_with -1 ago_back 1 ago_now 2 ago_want 1 agony 1
agony_temperature 2 agora 1 all_round 1 almost_fainted -1 also_i 1 an_abscess 1 an_awful 1 an_der -1 an_epidural 1
an_i -1 an_injection 1 an_my 2 and_#2 1 and_#4 3 and_a 1 and_back 2 and_bad 2 and_both 1 and_cant -1 and_cold 2
and_confused 1 and_fever 2 and_feverish 1 and_hot 1 and_it -1 and_keep -1 and_little 1 and_night 1 and_shivers 1
and_shivery 1 and_stings -1 and_stinks -1 and_sweats 1 and_temperature 2 and_the 1 and_today 1 anteayer 2 anti 1
antibiotics 2 antibiotics_and 1 any_stretch 1 any_wee 1 anything_to 1 apareceu_uma -1 arde -1 are_ok 1 are_weeping -1
arthritis_and 1 as_costas 1 as_pernas 1 asleep_mid -1 assumed 1 at_the -1 auch_im 1 aux -1 avant -1 avec_des 1 back 1
back_ache 1 back_agony 1 back_for 1 back_he 1 back_hurts 1 back_is 1 back_ive -1 back_killing 2 back_last 1 back_op 1
back_pain 3 back_that 1 back_thats 1 back_throbbing 1 back_worse 1 backache 1 backache_and 1 bad_chair 1 bandscheiben
1 bandscheiben_op 1 banjaxed 1 bas 1 bas_du 1 bat 1 bed_since 1 bed_stretch 2 been_#2 1 been_running 1 been_sore 1
been_sweating 2 been_throbbing 1 been_using 1 bei 1 bei_jeder -1 beide 1 beide_beine 1 beim_pinkeln -1 beine 1
beine_weg 1 belly -1 belt_holes -1 bem 1 bett 1 bewegung -1 bin_diabetiker 4 biologic 1 bit_is 1 bite 2 bits_and 1
bloque -1 bloque_en -1 boil 4 boil_lanced 2 boiling 1 bony 1 boring 2 boring_pain 3 both -1 boyfriend 1 breast -1
breathe -1 brennts -1 brule -1 brustkrebs -1 bug_going 1 burnin -1 burning 2 burning_up 5 but_it 1 ca_ne 2 cada_dia 1
calf -2 calf_is -1 caliente 2 called 1 called_me 1 came -1 cancer -3 canser -1 cant -1 cant_get 1 cant_roll 1
cant_stop 1 cant_touch -1 car -1 casi 1 cat_bite 2 ce 1 ce_mal 3 ce_matin 3 centre 1 changed 1 chart -1 chattering 3
chaud 1 chest -2 chills 6 chills_and 3 chills_since 3 chin -1 chin_to -1 cicatrice 4 cinco_dias 1 clock_and 1 cloudy
-1 cloudy_and -1 cold_spells 2 cold_sweats -1 columna 2 columna_con 4 columna_desde 1 coluna 1 coluna_com 4 coluna_doi
1 com_febre 1 com_uma -1 come_with 3 coming_and 1 comment 1 con 1 con_escalofrios 1 confused 3 constant_pain 3 corte 2
costas 1 costas_a 1 costas_doi 1 costas_pioram -1 cough -1 coule 1 covid 1 creeping 1 creeping_up 1 crohn 1 crohns 1
crushed 1 cuatro 1 cystitis -1 das_bein 1 das_pernas 1 day 1 day_#1 1 days 2 days_a 2 days_ago 1 days_and 1 days_back
1 days_of 3 de_dos 2 de_febre 5 de_fiebre 1 de_frio 3 de_la 1 de_mama -1 de_mon 1 de_orina 1 de_un -1 dead -1 death 1
death_warmed 1 deep 4 deep_ache 1 deep_back 1 deep_inside 1 deep_pain 1 degrees 1 degrees_and 1 dehnen -1 dental 1
depuis_deux 1 der_nachts -1 der_rucken 1 derecho -1 des 1 desde_a 1 desde_ayer 1 desde_el 1 desde_hoje 2 desde_hoy -1
desde_la 1 deux_jambes 1 deux_jours 1 dia 2 diabetic 8 diabetic_and 1 diabetic_foot 1 diabetic_had 1 diabetic_here 1
diabetic_with 1 diabetico 3 diabetiker 4 diabetiker_hatte 4 dialysis 6 dialysis_hes 1 dias 2 dias_y 2 didnt_!know 1
die_narbe 1 die_wirbelsaule 1 disc -1 do_any -1 doesnt_!change 1 doi_cada 1 dois_dias -1 done_#2 1 dont -1 dor_na 1
dormida -1 dormida_la -1 dos_qui 1 doubled_over -1 douleur 1 douleur_dans 1 down_stretch 1 down_two -1 drags 1
drags_and 2 drained 4 dressing 2 drug 1 drug_user 2 du_sang -1 du_was -1 duas_semanas -1 duele_la 1 dure -1 duvet 1
duvet_and 1 dvt_in -1 e_agora 1 e_as 1 e_esta 1 e_o 1 e_uma 1 each 1 each_day 2 early 1 einen 1 einer 1 ejercicios 2
em_#4 -1 en -1 en_el -1 en_mitad 1 en_plein 1 encore 1 end_and 1 envie -1 epidural 5 epidural_injection 1
epidural_steroid 3 escalofrios 1 esta_manha 1 estoy 1 estoy_en 1 et_ce 2 et_cest 2 et_depuis 1 et_il -1 et_le 1 et_une
1 even_lying 1 evening 1 evening_im 2 every -1 everyone_says -1 exercicios 3 f 1 faz_dois -1 febre 5 febre_de -1
feel_feverish 1 feel_flu 1 feel_hot 1 feel_numb 1 feel_rotten 3 feel_weak 1 feelin 1 feeling_shivery 2 feels -1
feels_like -1 feet_properly 1 feet_tingle 1 fell -1 fella 1 felt -1 fever 8 fever_#2 2 fever_#3 1 fever_#4 1 fever_and
2 fever_back 1 fever_cant -1 fever_for 4 fever_is 1 fever_of -1 fever_since 4 fever_with 1 feverish 10 feverish_#4 1
feverish_and 1 feverish_since 2 feverish_with 2 fevers 3 fieber 4 fieber_und 1 fiebre 4 fiebre_no 1 fierce -1
fierce_pain -1 finally 1 fine_to 1 finished_in -1 five_days 2 fiz 1 flag 1 flank -1 flank_pain -1 flanke -1
flanke_rechts -1 floor -1 floor_is -1 flu 1 flu_and 1 foi -1 following 3 foot_gone 1 foot_ulcer 4 for_crohn 2 for_days
2 for_mid 1 for_my 2 for_pain 1 for_pmr -1 for_ten 1 forca 1 fortnight 1 four_days 1 frio 1 frissons 5 frissons_a 3
from_back 1 from_spine -1 from_the -1 fusion 1 fusion_three 1 gardening 1 gauche_qui 1 gegen -1 genou 1 gentle_ones 2
get_any 1 get_warm 8 getting_the 1 getting_worse 1 gibts 1 going_round 1 going_weak 2 gone_red 2 got_infected 1
got_over 2 got_shakes 1 grad 1 gym 1 hace_#1 1 had_a 1 had_an 1 had_that 1 had_the 2 had_this 1 half -1 hand_on 1
hard_i 1 hard_my 1 harm -1 has_terrible 1 hat_fieber -1 hatte 2 hatte_#4 -1 have_started 2 havent_!tried -1 he_say 1
he_wont 1 head -1 headache -1 healed 1 her -1 hernia_surgery 2 heroin 2 hes_had 1 high_temperature 1 hoje 1 hole_is 1
holes -1 hondo 1 horrible 1 hot 2 hot_an 1 hot_and 3 hot_swollen 1 hoy_no -1 hurts_again 1 hurts_high 1 hurts_more 1
hurts_nonstop 1 husband_says 1 i -1 i_assumed 1 i_feel 1 i_inject 4 i_restart 1 i_send 1 i_tap 1 i_thought -1 i_use 1
ich_das 2 ich_krieg -1 ich_mich 1 ich_nicht -1 il_y 1 im_#2 -1 im_burning 1 im_diabetic 2 im_doing 1 im_feverish 2
im_liegen 1 im_on 1 im_roasting 1 im_running 1 im_shaking 1 im_shivering 3 im_sweatin 2 im_talking 2 immune 2
immune_suppressants 2 in -1 in_#4 -1 in_der -1 in_die 1 incision 2 incision_from -1 infected 3 infection 2
infection_last 1 inject 4 inject_not 1 injection 3 injection_for 1 injection_in 1 injection_last 1 inside 1 is_ache 1
is_cloudy -1 is_feverish 1 is_going 2 is_killin 1 is_leaking 1 is_on 1 is_oozing 1 is_red 1 is_tender 1 is_throbbing 1
is_under -1 is_weeping 1 ist_der -1 it -1 it_down 1 it_normal 1 its -1 its_red 2 its_worse -1 iv 2 iv_drug 2 ive_been
1 ive_changed 1 jab 1 jab_in 1 jab_last 1 jabs 1 jabs_for 1 jai_mal 1 jambe_gauche 1 jattends -1 jaw -1 je_narrive 1
je_ne -1 jeder -1 jeder_bewegung -1 jetzt 2 jeudi 2 jour 1 jours 2 jumpers 1 just -2 keep_losing 1 keep_waking 2 keeps
-1 kidney_pain -1 killin 1 killin_me 1 killing_me 1 kinn -1 knee_replaced 1 knicken 1 knicken_mir 1 know_if 2 kreuz 1
kreuzweh 2 kreuzweh_und 2 krieg -1 la_columna 1 la_jambe 1 la_nuit 2 la_nuque -1 la_parte 1 la_semana 3 la_silla -1
lance -1 lanced 2 lanced_on 1 last_month 1 last_thursday 1 last_wk 2 le -1 le_bas 2 le_rein -1 leaking_yellow 1 lean 1
lean_on 1 left -1 left_is 1 left_loin -1 leg_drained 2 leg_finally 1 leg_not 1 leg_wont 2 legs_ache -1 legs_have 1
legs_that -1 legs_went 1 lencol 1 les_deux 2 les_jambes -1 letzte 1 letzte_woche 1 lie 1 lie_on 1 light -2 like -1
like_death 1 like_toothache 2 liquido -1 lite -1 lite_hurts -1 little 1 lleva 1 lockern 2 loin_and -1 long -1 los 1
lost -1 low_down 2 low_fever 1 low_in 1 lumbago 1 lumbar 1 lumbar_fusion 1 lump -1 lying_down 1 lying_still 1 mal_de 1
mama -1 mama_em -1 matin 1 matin_je 1 me -1 me_duele 1 me_lance -1 me_operaron -1 me_suis 1 me_to 1 mega -1 mehr -1
meio 1 meio_das 1 meme 1 mesmo -1 mich 1 mid -1 minutes -1 mir_beide 1 mit 1 mit_#2 1 monitor_light -1 months -1
more_each 1 morning_ive 1 moto -1 mouillee -1 my_boyfriend 1 my_chest -1 my_food -1 my_hand 1 my_leg 1 my_lumbar 2
my_neck -1 my_partner 1 my_ribs -1 my_sheets 2 my_spine 1 my_tea 1 my_teeth 1 myself -1 na_coluna 2 nach_der 1 nacken
-1 name 1 narbe 3 narrive 1 narrive_plus 1 nasst 1 nasst_die 1 nasty 3 nausea_and -1 ne 1 ne_bouge 1 neck -4 neck_is
-1 neck_locked -1 neck_stiffness -1 need_a 1 need_something 1 needle 1 needles_again 1 needles_and 1 nem 1 never -1
nicht -1 night_sweats 5 night_this 2 nights_running 1 nine_days 1 no -1 no_!matter 1 no_!meio 1 no_!se 2 noite 1
noite_e 2 nonsense 1 nonsense_and 1 normal_for 1 not_!a 1 not_!making 1 not_!my 1 not_!proud 2 now_#4 1 now_back 2
now_deep 2 now_fever 2 nuit 1 numb -1 nun 1 o_lencol 1 o_meio 1 o_queixo 2 of_#2 2 of_an 1 of_fever 1 of_it 1 of_today
1 of_what 1 off -1 off_thinners -1 on_and 1 on_antibiotics 1 on_dialysis 4 on_immune 2 one_bone 1 one_side -1 one_spot
2 only -2 oozing 3 oozing_pus 1 oozing_yellow 1 op 1 op_and 1 op_is 1 op_vor 1 opened 1 operaron -1 or_a 1 or_lie 1
or_so 1 orina 1 orinar -1 osteoporosis -1 osteoporosis_at -1 out -1 over_and 1 over_one 1 over_with -1 pain_#1 1
pain_and 2 pain_chills 1 pain_doesnt 1 pain_fever 3 pain_getting 4 pain_low 1 pain_new 1 pain_over -1 pain_shaking 1
pain_that 1 pain_thats 1 pain_there 2 pain_today 1 pain_with 4 pain_worse -1 pane_in -1 paracetamol 1 partner 1
pas_!depuis 1 pasada 3 pasada_y 3 passada 4 past_week 1 pee -1 pee_is -1 peeing -1 pernas 1 pernas_nao 2 pig 2 pinkeln
-1 pinkeln_brennts -1 pioram -1 place 1 plein 1 plus_a 1 plus_depuis -1 plus_fever 1 pmh -1 pmr -1 pocht 1 points -1
porque 1 post_discectomy 1 pounding_headache 1 pour_ma 4 pregnant -1 problem 1 puking -1 pulse 1 pus 4 put_it 1
pyjamas 4 que -1 que_jai 1 que_no 1 queixo 2 quen -1 quente 1 qui_bat 1 qui_me 1 qui_ne 1 rato 1 re -1 really_sore 1
realy 1 rechts -1 rechts_tut -1 red 1 red_flag 1 red_hot 3 refuses 1 rein -1 rein_gauche -1 remote 1 replaced 1
replaced_#2 3 request 1 restart 1 resting -1 ribs -2 ribs_on -1 right -1 right_flank -1 rigid_neck -1 rigors 8
rigors_and 3 rinon -1 roasting 1 roasting_with -1 roja -1 roll_over 1 rolls 1 rot -1 rot_und -1 rotten 4 rouges -1
round_the 1 ruckenschmerz 2 ruckenschmerzen 1 ruckenweh 1 running 2 running_a 3 said_#4 1 sale -1 same -1 same_calf -1
sang -1 sans -1 says_#3 1 says_#4 3 says_im 3 scar 3 scar_oozing 1 schmerz_in 1 schuttelfrost 2 schwach 1 schwitze 2
seit_#1 -1 seit_tagen 1 semaine_que 1 semaines 1 semana 2 semana_pasada 3 ser 1 severe_back 1 sexta 1 shakes 3
shakes_and 4 shaking 6 shaking_chills 2 shaking_so 2 shaking_uncontrollably 2 shaking_with 1 sharp -1 sheets 3
shift_this 1 shivering 6 shivering_and 4 shivering_with 1 shivers 4 shivers_and 4 shivery 3 shivery_with 3
shoulder_rolls 1 show 1 show_her 1 show_him 1 shud 1 shud_i 1 sick -1 side -4 side_fever -1 side_of -1 side_pain -1
sided_back -1 silla -1 since_#4 -1 since_sat 1 since_ten -1 since_thursday 1 since_wednesday 1 sit_for 2 site 1
sitting -1 skin_round 1 skipped 1 slipped -1 smells -1 smelly 4 so_hard 2 so_heavy 1 so_much -1 so_sore 2 soak 2
soak_the 2 soaked 1 soaked_sheets -1 soaked_with 3 sonntag 2 sore_i 1 sore_in 1 sore_to 1 sou 3 spells 2
spinal_injection 2 spine 2 spine_a 1 spine_ache 3 spine_hurts 1 spine_is 2 spine_pain 1 spine_since -1 spine_so 2
spine_that 1 spot 2 spot_and 3 spot_of 2 spot_on -1 spritze 1 stairs -1 stand_or 1 started_to 1 stays_when -1 steroid
1 steroid_jab 1 steroid_shot 1 stiff -3 stiff_neck -1 still_do 1 stings -1 stinks -1 stitches_are -1 stop_shaking 1
stop_shivering 1 strain_to 1 stretch_for -1 strong_pain 1 stuff 2 stuff_and 1 sudden -1 suddenly -1 sueurs 2 sugars 1
sunday_back 1 sunday_my 1 suppressants 2 suppressants_for 2 sur_les -1 surgery_scar 1 sweatin 2 sweatin_like 2
sweating 2 sweating_at 2 sweating_through 3 sweats 4 sweats_and 2 sweaty_at 1 tagen 2 talking 1 talking_nonsense 1 tap
1 te 2 teeth 2 teeth_chattering 3 temperature 8 temperature_and 1 temperature_of 3 temperature_on 1 temperature_since
1 temperature_up 3 tenho 1 tenho_#2 1 th 1 that_doesnt 1 that_helps 1 that_nothing 1 that_stays -1 that_wasnt 1
thats_there 1 thats_worse 1 the_bed 1 the_chills 3 the_clock 1 the_cut 1 the_doctor 1 the_epidural 1 the_fever 1
the_gym 1 the_hour 1 the_lumbar 1 the_meeting 1 the_monitor -1 the_red 2 the_scar 2 the_sheets 3 the_shivers 1
the_thermometer 2 the_toilet -1 the_touch 1 the_wrist 1 theres_an 1 thermometer 8 thermometer_said 1 thermometer_says
4 this_backache 1 this_one 1 thoracic 1 thoracic_stretch 2 those 1 thought_id -1 three 1 three_days 1 throbbing 1
throbbing_and 1 throbbing_since 2 through 1 through_and 1 through_sheets 1 thursday 1 thursday_and 1 thursday_since 1
time -1 times 1 times_and 1 tingling -1 tive 2 tive_cancer -1 to -1 to_change 1 to_come 2 to_feel 1 to_know 1 to_lean
1 to_my -1 to_show 1 to_touch 1 today_a 1 today_he -1 today_my 2 todo_el 2 tooth 4 tooth_abscess 2 toothache 2
touch_and 1 touch_my -1 transplant 3 treated -1 triple -1 trois_semaines 2 tuesday_a 1 turns 1 tut -1 tut_weh 1 tuve 1
two_days 1 two_weeks 1 type 1 type_#1 2 ulcer 4 ulcer_got 1 umas -1 uncle_has 1 uncle_is 1 uncontrollable 3
uncontrollably 3 und 1 und_beim -1 und_das 1 und_hab 2 und_ist 1 und_jetzt 3 und_ruckenschmerzen 2 under_a 1 under_two
1 unreal_and 1 up_a 1 user 1 using 1 using_needles 1 uti_last -1 vertebres 2 volta 2 vomiting -1 vor_#1 2 waking 1
waking_up 1 wants 1 wants_me 1 warm 1 warmed 1 warmed_up 1 was_done 2 was_kann -1 was_my 1 was_zum 2 way_i 1 weak 1
wee -1 wee_out 1 wee_smells -1 week 1 week_#1 1 week_a 1 week_and 1 week_back 1 week_didnt -1 week_fever 1 week_my 1
week_sweating 1 weekend_and 1 weeks_back 1 weeks_before 1 weeks_post 1 weeks_theres -1 weeping 2 weight -1 went -1
went_weak 2 werden 1 whatever 1 when -2 when_i -1 wiped_out 1 wirbelsaule 1 with 1 with_#4 1 with_bad 1 with_cold 1
with_fever 2 with_night 2 with_severe 1 with_shivers 2 with_soaked -1 with_sweat 1 with_that 1 with_you 1 without -1
wk 1 wobbly_legs -1 wont_lift 1 worse_each 1 worse_than 3 wound_from -1 wringing 1 wringing_wet 1 wurse -1 y_#2 6 y_a
1 y_ahora 1 y_esta 2 y_estoy 1 y_le -1 y_un 1 y_una 1 years -1 yellow 6 yellow_im 1 yellow_stuff 1 yellowish 1
yellowish_stuff 1 your_lower -1 your_moves 1 zu -1 zum 1 zum_lockern 2 zwei 3 zwei_wochen 1
""",
    Category.CANCER_SYSTEMIC: """
-18 !#1 1 !#1_!kg 1 !ache 1 !and 1 !and_!back 1 !and_!my 1 !appetite 3 !at_!night 1 !back 1 !back_!ache 3 !back_!pain
1 !back_ache 1 !bothered 1 !by 1 !constantly 1 !desde 1 !diet 3 !dieta 3 !dieting 5 !dieting_!back 2 !dolor 2 !du 1
!en 2 !even_!lying 2 !halten 1 !helps 2 !how_!i 1 !i_do 1 !isso 1 !je 1 !kg 1 !know_!why 1 !lets 1 !lets_!up 2 !lost 1
!lying 2 !matter 1 !matter_!how 1 !meaning 1 !meaning_!to 1 !mehr_!halten 1 !mine 1 !move 1 !moving 1 !nuque -1 !off 1
!parar 1 !plus 1 !posicao 1 !position 2 !position_!helps 3 !prevenir -1 !richtig 1 !rien 1 !since_august 1 !stay 1
!stops 1 !tem 1 !though 1 !touch 1 !touch_!it 1 !touches 1 !tried 4 !trying 5 !trying_!and 3 !trying_!back 2 !und 1
!was 1 !whatever 1 !whatever_!i 1 !wie 1 !zu 1 #1_kilos 2 #1_wochen 1 #1_yrs 1 #2 -1 #2_here 1 #2_kilos 2 #2_weeks -1
#2_years 1 #2_yrs 1 #4_all 1 #4_at -1 #4_brustkrebs 2 #4_discharged 2 #4_et 1 #4_signed 1 a_belt 1 a_day 1 a_dor 2
a_half 2 a_hard 4 a_knot 1 a_la 1 a_lump 3 a_mastectomy 3 a_melanoma 4 a_month 1 a_muscle 1 a_new 2 a_noite 2 a_pain 1
a_stone 2 a_straight 1 a_thoracic -1 a_tight 1 a_un 1 a_weekend 2 ache 1 ache_after 1 ache_all 1 ache_day 2 ache_is 1
after_long 1 again_since -1 ago_my 1 ago_new 2 all_clear 3 all_night 4 all_the 1 also_back 1 an_egg 2 an_getting 2
an_ordinary 1 and_its 1 and_new 1 and_night 1 and_since 1 and_spine 1 and_this 1 and_today 1 and_unexplained 1
and_upper 1 and_wakes 1 and_when 1 and_worse 2 antes 1 any_bed 1 any_reason 1 any_seated 2 anything_i 1 ao 1 apareceu
2 appetite 1 appointment 1 appointment_is 1 are_brutal 2 are_falling 1 are_hanging 2 arm -1 arrastro 1 as_costas 3
as_noites 4 at_bra 1 at_my -1 at_night 4 ate 1 auch 1 auch_im 2 august 3 august_and 1 aunt_had 1 aux 2 aux_lombaires 1
avec -1 awake 1 axial -1 axial_spa -1 back_a 1 back_ache 1 back_after 1 back_at 1 back_discharged 1 back_shifting 1
back_started 1 backache 1 backache_that 2 bad_at 1 band 2 band_of 1 be -1 beat 2 beau 1 beau_pere 1 bed_at 1
been_hurts 1 been_losing 1 been_wetting 1 beim_husten 4 beine_weg 1 belly -1 below_it 1 belt 3 belt_holes 3 belt_of 2
belt_round -1 beside 2 beside_my 3 better_today 1 big 1 big_c 3 bigger 1 biopsy 2 bit_sore 1 bit_tight 2 bog 1
bone_mets 4 bony 1 both -1 both_feet 1 bowel 2 bowel_cancer 2 bra_level 1 breast 4 breast_cancer 1 breathe -1
brustkrebs 6 brustkrebs_mit 3 brutal 2 but_the 1 buttocks 1 c 1 c_in 2 cada 3 cada_dia 1 cada_noche 4 calf -1
came_back 1 cancer 20 cancer_#2 1 cancer_#4 1 cancer_and 1 cancer_back 1 cancer_de 4 cancer_four 1 cancer_in 4
cancer_new -1 cancer_of 1 cancer_on 1 cancer_survivor 2 cancer_ten 1 canser 6 cant -1 cant_climb 1 cant_keep 1
cant_sleep 1 cervical_cancer 1 cest 1 cette 2 cette_semaine 1 chair_yoga 1 chemo 8 chemo_and 2 chemo_for 1 chemo_in 1
chest -1 chest_at 1 chin_tuck 1 class 1 clear 3 clear_since 2 clinic 2 clinic_letter 2 clock_and 1 clothes 2
clothes_are 2 cold -1 colon 1 colon_cancer 1 colonne 1 columna_que 3 coluna_quando 2 com_uma 1 comecou 1 con_dolor 1
constant 3 constant_and 1 constant_no 1 constant_worse 2 costas 1 costas_doem 2 costas_pioram 3 cough 1 creeping 1
creeping_up 1 cured 2 currently 1 cut 1 cut_out 3 da_coluna 2 dans_la 1 dans_les -1 day_and 1 days_that 1 de -1 de_dos
1 de_mama 2 de_pulmon 2 dead -1 dem_wochenende 1 depuis_#1 1 depuis_la 1 depuis_lundi 1 der 1 der_nachts 4 der_rucken
1 desde_o 1 desde_ontem 1 dessus 1 dessus_sans 1 deux_jambes -1 dice 1 dice_que 1 die_beine 1 die_ganze 2 disc -1
discharged 4 dit_que 1 dix 1 dix_jours 1 do_in 1 doem 2 does_that 1 doesnt_!matter 1 doigts -1 dois 1 dormir 3 dos 1
dos_en 1 dos_me 2 douleur 1 douleur_dans 2 down_#1 1 down_two 3 drei 2 drenching 2 dress 2 dress_sizes 2
dribbling_urine 2 dropped 1 dropped_two 1 duele_toda 2 duro 2 e_desde 2 each_week 1 eases 1 eases_it 1 easing_already
1 easter 1 eat 4 eat_like 1 egg 1 ela 1 elle 1 empeora 2 en_moins 3 enorme 2 espalda 1 espalda_me 1 esposa 1 esta_con
2 esta_noche -1 et_ce -1 et_cette 5 et_depuis -1 et_il -1 et_jai 1 et_maintenant 1 et_ne -1 every_night 2 every_single
1 everybody 1 everyone_says 2 everything_below 1 faco 2 fait_souffrir 1 falling 2 falling_off 3 feel -1 feel_her 1
feel_unsteady 1 feel_weak 1 feels -1 feet 1 feet_numb 2 feet_since 1 fell -1 felt -1 fever -2 feverish -1 fevers -1
fine_by 1 finished 3 finished_chemo 1 finished_in 3 fiz 1 folding 1 folding_when 1 follow 1 follow_up 1 food 4 foot -1
for_lymphoma 1 for_myeloma 2 for_no 1 for_stretching 2 for_two -1 found 1 found_a 3 four_years 1 fr 1 from_lymphoma 2
ganze 2 gets_sore 1 gets_worse 1 getting 1 getting_bigger 2 gibts -1 giving_me 2 go -1 going_numb 1 gone_like 1
gone_since 1 growing 6 growing_and 1 gyp 2 habe -1 had_bowel 1 had_breast 1 had_cancer 1 had_lymphoma 3 had_melanoma 2
had_skin 2 had_thyroid 1 hand -1 hands -1 hanging_off 2 hard 1 hard_lump 4 hat 1 hatte 1 hatte_#4 2 haut 1 haut_du 1
have_a 1 havent_!tried 3 headache -1 heftige 1 heftige_schmerzen 1 her_feet 1 her_mid 2 her_spine 1 here_for 1
hes_been 1 hip_and 1 his_legs 1 his_spine 1 history_of 1 hodgkin 2 holes 3 hoping 1 hoping_a 1 hormones 1 hot -1
hot_and -1 hour -1 hurts_all 2 hurts_at 2 husten 4 i_cough 1 i_did 1 i_dropped 1 i_eat 1 i_feel -1 i_finished 1 i_had
1 i_havent 1 i_keep -1 i_soiled 1 i_turn 1 ich_den 1 if_you 1 igual 3 il 1 il_dit 1 im_down 2 im_liegen 2 im_losing 1
im_staggering 1 im_two 2 im_waiting 1 immer 1 improving 1 in_#2 3 in_#4 3 in_any 1 in_der 1 in_her 2 in_may 1 in_neck
1 in_remission 4 in_spine 1 in_spring 1 in_two 1 is_a 1 is_an 1 is_back 2 is_constant 1 is_new 1 is_worse 1 is_worst 1
it_ache 1 it_as 1 its_getting 2 its_growing 2 its_hard 1 ive_dropped 1 ive_lost 1 jai_mal 2 jamais 1 je_nai 1 jour 2
junto 2 just -1 kann_ich 2 keep_folding 1 keeps_me 3 kg 4 kidney 1 kidney_cancer 1 kidny 1 kilo 5 kilos 6 kilos_en 2
kilos_since 1 kinda 1 knee -1 knees_keep 1 knicken 1 knicken_mir 1 knochenmetastasen 3 knot 1 la -1 la_colonne 1
la_columna 1 la_espalda 1 la_noche 2 la_nuit 2 lache -1 last -1 last_night -1 laying 1 le_dos 1 left -2 leg -1
legs_dont 1 legs_heavy 1 legs_r 1 lendenwirbelsaule 1 les_deux 1 letter 2 letter_says 2 level 1 liegen 3 life -1
like_#1 1 like_rubber 1 linfoma 4 lo 1 lockern -1 lombaires 1 lose 1 losing 4 losing_weight 7 loss 2 loss_and 2 lost 1
lost_a 2 lost_about 1 lost_weight 1 lump 4 lump_growing 2 lump_next 4 lump_on 3 lundi 1 lung 6 lung_and 1 lung_cancer
1 lurching 2 lying 1 lying_down 1 lying_flat 1 lymphoma 13 lymphoma_and 3 lymphoma_back 2 ma -1 machen 1 maintenant_je
1 mama 2 marcher 2 mastectomy 3 me_every 2 me_fait 1 me_gyp 2 me_not 1 me_o 1 me_over 1 me_up 1 medio 1 mehr 1
mein_vater 1 melanoma 10 melanoma_cut 3 melanoma_removed 2 mes 1 mes_doigts -1 mesmo 2 metastases 3 mets 11 mets_and 1
mets_in 5 mi 1 mi_esposa 1 mid_back 1 mid_spine -1 mieloma 2 minutes -1 mir_beide 1 mit_knochenmetastasen 3 moins 3
mon_beau 1 monte 1 month_and 1 morning -1 move -1 mtb -1 mum_had 2 my_appetite 1 my_aunt 1 my_bones 1 my_desk -1
my_food 3 my_hip 1 my_kidney 1 my_lung 1 my_mid 1 my_own 1 my_pelvis 1 my_ribs 1 my_right -1 my_spine 2 my_walking 1
myeloma 12 myeloma_and 3 myeloma_patient 2 myself_with 1 na_coluna 1 nacht 1 nachts 6 nai 1 near 2 nearly_#1 1 neck -1
neck_after 1 neck_bones 1 neck_class 1 neck_has 2 neck_just 1 neck_pain -1 need_the 1 neuerdings 4 never_!lets 1
never_!stops 1 new 4 new_and 1 new_back 3 new_hole 1 new_mid -1 new_pain 3 new_rib 2 next 1 next_to 1 ni_!de 2 nie 1
night 3 night_#1 1 night_every 1 night_nothing 4 night_pain 2 night_that 1 night_with 1 nights 1 nights_are 3
no_!appetite 3 no_!position 3 noche 4 noche_sin 2 noche_y 2 noite 2 noite_e 1 noites 4 nonstop 1 not_!dieting 5
not_!on 1 not_!to 1 nothing_eases 1 nothing_helps 2 nothing_since 1 nothing_touches 2 now_#2 2 now_constant 1 now_has
1 now_hip 1 now_me 2 now_theres -1 nuevo 1 nuit 2 nun 1 of_an 1 of_breast 1 of_pain 1 off_from 1 off_me 3 ohne 2
on_chemo 3 on_hormones 1 on_the -1 on_treatment 2 oncologist 4 oncology 2 one -1 only_then 1 only_when 2 options 2
or_no 1 osteoporosis -1 out_last 1 own 1 pain_at 1 pain_getting -1 pain_in 1 pain_is 2 pain_keeps 1 pain_never 1
pain_now 1 pain_only 2 pain_over 1 pain_round 2 pain_so 1 pain_started 3 pain_there -1 pain_this 1 pain_wakes 2
pain_worse 3 parezco 2 passada -1 patient 3 patient_here 1 pelvis 1 perdi 4 pere 1 pere_a 2 peu 1 peux -1 pillow 1
pioram 3 pisse 1 plus_i 1 pmh 4 por_un 1 pour_ma -1 pregnant -1 presenting 2 pro 1 prob 1 prostata 3 prostatakrebs 4
prostate 7 prostate_cancer 2 psa 5 psa_came 3 pulled_my 1 pulmon 2 quando 1 que_le 1 qui_bat -1 qui_ne 1 quilos 4
quimio 7 quimio_por 3 quit 1 radio 2 raide -1 reason 1 regular 1 reins -1 remission 7 remission_from 3 removed 1
removed_#2 1 removed_in 1 retired_ish 1 rib 2 rib_and 2 ribs 2 ribs_and 2 rien 1 right -1 right_from 1 round_like 1
rubber 1 rucken 1 rucken_tut 2 rucken_wird 4 ruckenschmerz 2 ruckenweh 1 salido 1 same_time 1 sans 3 sans_!le 1
sans_!prevenir -1 sat -1 says_i 1 schlimmer 3 schmerzen 1 schmerzen_in 2 schmerzt 1 sciatica -1 se_tient 2 seated 1
seated_stretch 1 secondaries 7 secondaries_in 6 seen 1 sein 2 seit_#1 1 seit_tagen 3 sem 1 semaine 1 semaine_je -1
sest 1 she_walks 1 shed_like 1 shocking 1 side -1 signed 1 signed_off 1 sin_!parar 2 since_august 2 since_easter 2
since_saturday 1 since_summer 2 since_ten 3 single 1 single_night 3 size 2 size_of 1 sizes 4 sizes_without 2 skin 1
skin_cancer 1 slabs 1 sleeping 2 slipped -1 so_bad 1 so_much 1 soiled_myself 1 sore_after 1 sore_back 1 sore_from 1
souffrir 1 spa -1 spine 2 spine_a 1 spine_and 1 spine_has 1 spine_pain 1 spine_sharp 1 spine_since 2 spine_thats 2
spine_wakes 2 spring 1 stacked_it -1 stage 5 stage_#1 4 staggering 1 stand -1 started_hurts 1 started_last 1
started_on 1 stiff_after 1 stiff_from 1 still_work 1 stone 3 stone_and 1 stone_since 2 stone_without 2 stopping 1
straight_line 1 stress 1 stretching 1 stronger 4 stumbling 1 stumbling_and 1 sudden -1 sugars -1 suggest_exercise 1
summary 1 summer 2 summer_without 2 sunday_and 1 survivor 3 sweating -1 sweats 1 sweats_and 1 sweaty_at -1 swelling 1
t_#1 1 tanto -1 tanto_que -1 tell_when 1 temperature -1 ten_years 1 testicular 2 testicular_cancer 2 that_gets 1
that_never 1 that_wakes 1 that_wasnt 1 thats_growing 1 thats_worse -1 the -1 the_big 3 the_biopsy 2 the_breast 1
the_gentle 1 the_new 1 the_time 1 the_week 1 they_found 1 theyre_watching 1 thighs_feel 1 thinner 1 this_deep 1
thoracic 3 thoracic_pain 5 thoracic_stretch -1 thyroid 2 thyroid_cancer 2 tia 1 tient 2 tient_le 2 tight_belt 2
tight_from 1 tight_shoulders 1 to -1 to_stretch 1 to_the -1 to_your 1 toda 2 toda_a 1 toda_la 1 todas 2 todas_as 4
today_i 1 tombent 1 tomo -1 tonight -1 too_big 1 touches 1 touches_it 2 tout 1 toutes 2 toutes_les 2 tragen 1
tragen_mich 1 treated 1 treatment 2 treatment_for 2 trousers 1 trousers_are 1 trousers_falling 2 trying 1 tumour 2
turn_over 1 tut_weh -1 tuve 1 two_dress 2 two_sizes 1 two_stone 3 two_years 1 uber 1 ubung_fur 1 un_dolor 1 un_mal 2
un_peu 1 und_die 2 und_hab -1 une 1 une_douleur 1 unexplained 3 unexplained_weight 3 unsteady 1 unsteady_im 1 until_#1
1 up -1 up_all 1 up_in 1 upper 1 upper_spine 2 va_a 1 vater 1 vertebres 1 waiting 1 waiting_for 1 wakes 1 wakes_me 1
walk_properly 1 was_kann 3 was_zum -1 watching 1 week_a -1 week_my 1 week_that 1 weekend 1 weekend_my 1 weeks_ago -1
weeks_pain 1 weg 2 weight 6 weight_for 2 weight_loss 4 weight_no 1 weight_without 2 went -1 went_headfirst -1 wetting
1 wetting_himself 1 wetting_the 1 whatever_position 1 whats_good 1 when_she 1 which_stretching 1 wife_had 1 wird 2
with -1 with_night -1 with_no 1 without 1 without_!meaning 1 without_!trying 5 wks_and 1 wobbly 1 wobbly_legs 2
wobbly_on 1 wochen 1 wochenende 1 womb 1 womb_cancer 1 wont_work 1 worse 3 worse_and 2 worse_by 1 worse_for 1
worse_lying 3 worse_when 1 worst_lying 1 worth 1 wurse 4 xmas 1 y_la 1 y_le 1 y_medio 1 year_new 1 yearly 1 years 1
years_ago 3 years_back 1 yesterday_both 1 yoga 1 your_form 1 yrs 2 yrs_ago 3 yrs_back 1 zu 1 zum_lockern -1
""",
    Category.CLOT: """
-17 !and_!the 1 !ar 1 !deitado 1 !fine -1 !fire -1 !getting_!worse -1 !in_!it -1 !left_!in 1 !leg 1 !let 1 !luft 1 !me
-1 !mehr_!und 1 !pain_!or -1 !peito 1 !prevenir -1 !push -1 !quando 1 !wants -1 !warm 1 !weakness -1 #1_dias 1
#1_tagen 1 #2_h 2 #2_hour 2 #2_hours 1 #2_weeks -1 #4 -1 a_balloon 3 a_barriga 1 a_bus 1 a_cast 1 a_chaque 1 a_clot 1
a_cramp 1 a_day 1 a_drum 1 a_dvt 2 a_knot 1 a_line 2 a_long 1 a_mi 1 a_outra 1 a_perna 1 a_stab 1 a_stabbing 1 a_une 1
a_weak 1 about -1 ache_one 1 after_flight 1 after_knee 1 after_surgery 1 after_three -1 again_since 1 ago_i 1 ago_want
-1 ahogo 2 ahora_me 1 air 1 al_bano 1 algo_para 1 alongamento_pra 1 als 2 an_der -1 an_inch 1 an_my 1 an_old 1
and_ache 1 and_bluish 2 and_boiling 2 and_calf 1 and_dizzy 1 and_heart 2 and_heavy 1 and_hurts 1 and_looks -1 and_now
1 and_one 1 and_puffy 2 and_really 1 and_red 3 and_right 1 and_short -1 and_sore 3 and_swollen 2 and_tender 2
and_tight 1 and_upper 1 and_warm 3 ankle 2 ankle_and 2 ankle_circles 2 anything_to 2 aperta 1 apres 1 apres_le 2 ar 2
arm -1 as_ever 1 as_its 1 at -1 aus_bangkok 2 avion 3 back -1 back_from 2 back_is -1 back_of 1 back_pain -1 baje 1
balloon 3 ballooned 2 bangkok 2 bano 1 batata 5 batata_da 2 bed_with 2 been_hard 1 been_sat 3 beim 1 bein 1 being_in 1
below 2 below_it 1 below_the 2 bigger 4 bigger_and 1 bigger_than 1 birth 2 bit_is -1 blew 1 blood 2 blood_and 1
blood_this 1 blue 1 bluish 4 blut 1 boiling 1 boot 2 boot_on 1 both -1 breathe 2 breathe_and 2 breathe_in 1 breathless
1 brethless 1 calf 16 calf_after 1 calf_all 1 calf_and 1 calf_been 3 calf_cramp 3 calf_feels 1 calf_has 1 calf_huge 2
calf_is 4 calf_just -1 calf_like 1 calf_now 2 calf_on 2 calf_since 2 calf_sore 1 calf_stretch -2 calf_stretches 1
calf_swollen 2 calf_that 1 caliente 2 calves 1 came_out 1 came_over 1 can -1 cant -1 cant_breathe 1 cant_catch 1 cast
2 cast_off 1 catch 1 catch_a 2 catch_breathe 1 center 1 chair_at 1 chaque 1 charley 3 charley_horse 3 chaud 4
chest_after 1 chest_hurts 1 chest_pain 1 cheville 1 cicatrice -1 circles 1 clot 3 clot_in 4 coach 2 coding 2 colleague
1 come_back 1 come_up 1 comecei 1 comecei_a 1 comme_un 1 copier 1 cord 1 cord_in 1 cough 2 cough_a 2 cough_up 6 covid
2 cramp 4 cramp_in 1 cramp_that 1 creeping -1 creeping_up -1 crois 2 da_perna 4 dans_la 1 dans_les 1 das_bein 1
das_pernas 1 days_back 1 days_in 1 days_that 1 dazu -1 deep_in 1 dehnung 2 del 1 dem 2 depui 1 depuis_une 1 der_brust
1 der_knie 2 derecha 1 desde_a 3 desde_hoy 1 despues 4 despues_de 5 deux_jours 1 dey 1 dey_pain 1 dias_que 1 dick 3
dick_und 2 dicker 2 dicker_als 2 disc -1 doesnt_!fire -1 doesnt_!let 1 doi_me 1 done_#2 1 dont -1 dor_no 1 douloureux
1 down -1 drenching -1 drip 1 droit 1 droite 1 drum 1 drum_and 1 duele 1 duele_el 1 duele_la 1 dull_feeling -1 dura 5
dure 1 dvt 4 dvt_in 1 e_agora 1 e_esta 1 e_hoje 1 e_uma 1 e_vermelha 2 einfach -1 ejercicios -1 el_sabado 1 el_viernes
1 elephant 1 eleven 1 en -1 enfle 6 enflee 4 enflee_depuis 4 esta 1 esta_noite 1 estarian -1 et_je 2 et_mon -1 every
-1 exercicios -1 face -1 factor 1 factor_v 1 falar 2 fat 3 fat_hot 2 fatter 1 fatter_than 1 feel -1 feeling -1
feels_tight 1 fell -1 fever -2 ficou 1 fine_to -1 flew 1 flew_in 2 flight 6 flight_and 1 flight_now 1 flight_on 1 foam
1 foam_roll 1 foot_up 1 for_air 1 for_breathe 2 forearm 1 frere 1 from_back -1 from_lagos 1 from_last 1 from_perth 2
fundo 1 g 2 ganz 1 gauche 1 gave_birth 1 gegen 2 genou 1 geschwollen 1 geworden 1 gibts 1 glide -1 go_up -1 going -1
gone_tight 1 good_morning 1 gorda 3 got_back 1 grossa 2 h 2 had_my 1 hand -1 hand_on -1 hands -1 hard_and 1 hard_hot 1
has_one 1 haul 1 haul_and 1 headache -1 heart_racing 2 heiss 4 her_chest 1 her_leg 1 her_lower 1 her_right -1 her_to 1
hernie -1 heute_krieg 2 hinchada 3 hinchada_y 3 home_the -1 horse 1 horse_in 1 hot 3 hot_and 1 hot_as 2 hot_red 2
hot_round -1 hot_since 2 hot_swollen -1 hot_the 1 hours 1 hours_in 2 hr 1 hrt 1 huge 2 huge_and 1 hurts_wen 1
hurts_when 1 i_breathe 1 i_came 1 i_do -1 i_noticed -1 i_pull 1 ich_beim 1 il_est 2 il_y -1 im_breathless 1 im_puffing
1 in_bed 1 in_it 1 in_plaster 4 in_that 2 inch 1 inch_bigger 2 inchada 9 inchada_e 1 is_an 1 is_different 1 is_puffy 1
is_red -1 is_still -1 is_swollen 2 is_tight 1 is_twice 2 ischias -1 ish 2 ish_and 3 isnt_!one 1 ist_das 1 ist_ganz 2
ist_seit 1 it_because 1 it_the 1 it_throbs 2 its_much 1 ive -1 izquierda -1 jai -1 jaimerais 2 jambe 5 jambe_gauche 1
je_crois 2 je_respire 1 just_doesnt -1 just_had -1 just_one 1 just_talking 1 just_walking 1 keep -1 keeps -1
keine_!luft 1 keyhole 1 knee 3 knee_op 2 knee_surgery 1 knie_op 2 krieg 1 krieg_ich 1 la_derecha 1 la_jambe 2
la_pierna 2 la_poitrine 1 la_que 1 lagos 1 leau 1 left_a 1 left_calf 2 leg 3 leg_been 2 leg_drained -1 leg_gone 1
leg_has 1 leg_in 4 leg_is 3 leg_isnt -1 leg_just -1 leg_looks 1 leg_on 1 leg_only 1 leg_since 1 leg_swollen 6
leg_twice 2 legs -1 lift -1 like -1 line 1 linke 1 links 2 lleva 1 llevo 1 long 1 long_flight 2 long_haul 1 looked 1
loosen 1 loosen_the 2 lower_leg 5 mais 2 mais_grossa 2 mas 1 mas_gorda 3 me_ahogo 2 me_but 1 me_quedo 1 me_when 1
medio 1 mega 1 meine 1 mollet 6 mon_frere 1 monday 1 monday_and 1 my_ankle -1 my_back -1 my_calf 3 my_calves 1 my_heel
-1 my_leg 1 my_spine -1 my_varicose 2 myself -1 narbe -1 neck -2 night -1 nine_days 1 no -1 no_!peito 1 normal_for 1
not -1 now_calf -1 now_chest 2 now_i 1 now_im 2 now_says 1 numb -2 numb_after -1 nur_links 1 oder 1 of_blood 2
of_breathe 1 of_plaster 1 off_thinners 1 oh 1 ok_but 1 on_calls 1 on_my -2 on_tiptoe -1 one_calf 3 one_leg 2 one_side
1 only 1 only_on 1 only_one 1 oozing_yellow -1 op 1 operation 2 operation_du 2 other 1 other_one 1 other_side -1 otra
1 outra 1 overnight 1 pain_calf 1 pain_me 1 pain_swollen 1 pain_to 1 pain_when 2 pantorrilla 5 panturrilha 4 para_el 1
pee -1 perna 4 perna_ta 5 perth 2 physio 1 pierna 4 pill 5 pinkish 1 plaster 4 plaster_until 2 plie -1 pour_ma 1 prall
5 preggo -1 preggo_#2 -1 previous 1 probably_just 1 properly_for -1 puffed 1 puffing 1 puffy 5 puffy_and 1 puffy_sore
1 purple_ish 1 que_la 1 que_nao 1 quedo 1 quen 2 quente 4 quente_e 5 racing 2 radiator 2 ran 1 rechte 1 rechte_wade 2
reckon 1 red 3 red_and 2 red_hot -2 red_swollen 1 replaced_#2 -1 respire 1 rien 2 right_now 1 roastin 1 roja 1 roja_y
1 roll_it 2 rot 2 rot_und 1 rouge 5 round_it -1 row 2 sa 1 same_calf 2 sans_!prevenir -1 says_her 1 says_my 1
scar_oozing -1 sciatica -2 sciatica_flared -1 seid 2 seit_#1 1 seit_dem 1 sem_!ar 1 semaine_je 1 seulement 3 sexta 1
she_walks 1 shifts 1 shin -1 shiny 4 shiny_and 2 shortness 1 shortness_of 1 shoulder -1 side_only 2 side_when 1
since_an 1 since_coming 2 since_me 1 since_surgery 1 since_the 1 sister 1 sitting_still 1 size 3 size_of 2 ski 1 so_a
1 sock 1 socks 1 solo 4 solo_en 2 some_blood 1 something -1 something_to -1 sore 1 sore_since 1 sore_swollen 1 sore_to
2 sore_when 1 spine -2 stab 1 stabbing 1 stabbing_pain 1 stairs -1 still_numb -1 stitches -1 struggling_for 2 surgery
1 surgery_and 1 swelled 5 swelled_up 3 swelling 1 swelling_in 1 swollen 9 swollen_after 2 swollen_and 2 swollen_calf 3
swollen_for 1 swollen_leg 2 swollen_like -1 swollen_since 4 swollen_tight 1 temperature -1 tender 4 tender_and 1
tengo_la 2 than 1 that_leg 1 the_#2 1 the_ankle 1 the_ball -1 the_calf 2 the_cast 1 the_copier 1 the_elbow 1
the_family 1 the_flight 3 the_knee 3 the_leg -1 the_long 2 the_one 1 the_pill 5 the_size 2 the_ski 1 the_stitches -1
thicker 2 thing -1 thinners 4 throbs 1 tight 1 tight_as 1 tight_hot 1 tight_shiny 2 tiptoe -1 tiptoe_on -1 tire 1
to_breathe -1 to_loosen 1 to_touch 2 today_on -1 too -1 touch 1 toucher 2 tout -1 trip 1 triple 2 tut 1 tut_beim 5
twenty_minutes 1 twice_the 4 twin 1 una 1 una_pierna 2 und_heiss 4 under -1 until_monday 1 up_blood 4 up_like 2
up_overnight 2 up_some 1 v 1 va_a 1 varicose 2 veins 2 vermelha 2 viernes 1 wade 5 wade_seit 3 warm 3 warm_and 1
warm_und 2 was_last 1 weak -1 wee -1 week_the -1 weekend_and 1 weeks -1 wen 1 wen_i 1 went -1 went_tight 1 what_isnt 1
whole_lower 1 wide 1 wife_gave 1 with_calf -1 with_covid 1 without -1 worth -1 worth_a -1 y_a -1 y_caliente 3 y_medio
2 y_una 1 yellow -1 your -1 zehen -1
""",
    Category.LEG_WEAKNESS: """
-16 !also 1 !and_!theres 1 !answer 1 !as 1 !auf 1 !both_!hands -1 !bother_!me -1 !but 1 !but_!my 1 !cant 1 !carry 3
!coluna 1 !come_!up 1 !consigo 1 !da_cadeira 1 !dans 1 !de 1 !depuis 1 !desk 1 !die 2 !doing 2 !doing_!what 3 !e 1
!e_!a 1 !esquerdo 1 !esta 1 !feeling -1 !fire 1 !geht 2 !habia 1 !habia_!pasado 1 !halten -1 !hard 1 !him 2 !hoch 2
!hold 2 !hold_!me 1 !i_!need 1 !i_!say 3 !idea_!when 1 !in_!it 1 !las 2 !leg 3 !leg_!will 2 !legs 3 !legs_!will 1
!levantar 2 !levantar_!da 2 !lift 2 !lifting 1 !like_the 1 !los 1 !lower 1 !me 1 !me_!habia 1 !me_!sostienen 3 !me_!to
1 !mehr_!halten -1 !mehr_!und -1 !mine 1 !my_!legs 3 !my_left 1 !need_to 1 !notice_!until 1 !numbness 2 !obedecem 2
!of_!my 1 !pain_!really 1 !pasado 1 !pe 2 !pie 1 !ponerme 3 !ponerme_!de 3 !ponta 2 !power 4 !power_!in 1 !prevenir 1
!properly 1 !puedo 1 !puedo_!ponerme 3 !push 3 !really 1 !richtig 1 !rien -1 !rucken 1 !say 2 !sciatica 1 !senti -1
!she 1 !side 1 !simply 1 !since_!the 1 !sostienen 3 !started_!with 1 !strength 3 !the_disc 1 !them 1 !three 1 !to_!me
1 !up_!when 1 !want -1 !what 1 !what_!i 1 !wie 1 !will 2 !will_!hold 2 !will_hold 1 !with_!the 1 !working 1 !would 1
!yesterday 1 #1_disc 1 #1_h 2 #1_times 1 #1_wks 1 #2 -1 #2_et 1 #2_h 1 #2_now 1 #2_weeks -1 #4 -1 #4_y 1 a -1 a_#1 1
a_#2 1 a_belt 3 a_ciatica 1 a_dor 1 a_flipper 2 a_fortnight 1 a_good 1 a_laminectomy 1 a_ponta 3 a_sack 1 a_straight 2
a_strengthening 2 a_time 1 a_weak 1 aber_seit 1 about_it 1 about_the 1 about_wednesday 1 ac 2 accident -1 ache -1
ache_for 1 actually 1 ademas_me -1 after -1 after_her 1 afternoon 2 agony_and 2 agony_temperature 2 agora_as 1 ah 1
ah_y 1 ahora_me -1 algo_para 1 algun 1 all -1 all_week 1 along 1 along_the 1 along_with 1 alongamento_pra 1 also -1
also_ive -1 an -1 an_all 1 an_i 1 and -1 and_a 1 and_as 1 and_both 2 and_everyone 1 and_from 1 and_heavy 1 and_hot -1
and_it -1 and_ive -1 and_leg -1 and_legs -1 and_peeing 1 and_tingly 1 and_toes -1 and_weaker 1 andar 1 ankel 1 ankle 3
ankle_has 2 ankles 1 anoche -1 anteayer 2 anteontem 1 antes 1 antes_de 2 antibiotics_and -1 any_bed 2 anymore_right 1
anything -1 are_getting -1 are_giving 1 are_heavy 3 are_like 3 are_numb 1 are_too 1 are_weak -1 area -1 arent 1 arm -3
arm_and -1 arrastro 3 arse_over 1 as_costas 1 as_duas 6 as_pernas 1 as_planks -1 as_theyre 1 asleep -1 at -1 at_#2 -1
at_breakfast 2 at_it 1 at_my -1 at_night -1 at_the -1 at_work 1 ate_o -1 aucune 1 auf 2 auf_den 1 auf_der 1 aux 1
aux_murs 1 ayer 2 back_and -1 back_isnt 1 back_moving 1 back_of -1 back_thats 1 back_this 1 back_to 1 back_trouble 1
back_up 1 back_was 1 back_went 1 backache -1 bajando 1 ball 1 bambas 3 bandscheiben 1 bandscheiben_op 1 banister_with
1 barre 1 bath 1 be -1 because 1 because_his 1 because_my 1 because_thats 1 because_the 1 bed 1 bed_stretch 1
bed_twice -1 been_at 1 been_dragging 1 been_going 1 been_numb -1 been_sore 1 been_this 1 beide 4 beide_beine 5 beiden
2 beim_gehen 1 beim_laufen 1 bein 3 beine 6 beine_weg 2 being -1 below_it -1 belt 1 belt_of 2 bend -1 better -1
between -3 between_my -2 bf -1 bien 1 big_toe 2 bike -1 bin -1 bit_weak 1 bits_since 1 bitte 1 bladder -1 bladder_not
1 bloke 2 blood -1 boat 1 boath 4 boath_legs 4 bony 3 book 1 bookkeeper 1 bookkeeper_#2 1 boot_on -1 both 3 both_feet
5 both_hands -1 both_heels -1 both_legs 2 both_my 1 both_of 4 bout 1 bras 1 break_room 1 breastbone -1 breathe -2
brennt 1 brule 1 brustkrebs 1 brustkrebs_mit 2 buckled 3 buckles 5 buckles_going 1 buckling 5 buckling_both 1 bumping
1 bumping_into 1 burning -1 burns_down -1 bus_is 1 business 1 but_it 1 but_now 1 but_still -1 but_this 1 buttock 1
buttock_pain 2 by_the 1 ca -1 cada_noche 1 cadeira 1 cae 1 cafe -1 calf -1 calf_is -1 calf_just 1 cama 1 came_first 3
came_off -1 can -1 can_i -1 can_walk -1 can_you -1 cancer_four 1 cancer_on 1 canser 1 cant 1 cant_climb 4 cant_finish
-1 cant_go 1 cant_keep 2 cant_lift 2 cant_move 2 cant_press 4 cant_pull 3 cant_push 3 cant_rise 3 cant_roll 1
cant_stand 4 cant_type -1 cant_walk 2 cant_wee 1 car_with 1 carpet 5 carpet_edge 1 casi 2 casi_me 1 catches 2
catches_on 2 catching 4 catching_my 1 catching_on 1 causa 1 causa_da 1 cause 1 cayo 1 ce_matin 1 cest_la 2 cette 1
cette_semaine 1 chair_stretches 1 chair_with 2 chair_without 2 chair_yoga 1 chaque_pas 1 chemo 1 chemo_for 1 chest -2
cheville 3 chin -1 ciatica 4 ciatica_de 2 ciatica_era -1 cinco 1 cinco_dias 1 climb 1 climb_stairs 1 climbing 1
climbing_stairs 1 clinic 1 clinic_letter 1 clock_since -1 clumsy -1 clutch 4 clutch_leg 3 coffee_and 1 collapsing 2
colleague -1 coluna_doi 1 coluna_ha -1 come_up 2 comes -1 comme 1 con 1 con_todo 4 concrete_back 2 constant_pain 1
corridor 1 costas_a 2 couch 1 cough -1 cramp -1 crawl 2 crawl_to 1 crawl_up 1 creaky 1 crotch_feels 1 cuesta -1 dabei
1 das_pernas 1 dauernd 2 day_now 1 days 1 days_ago 1 days_my 1 days_out 2 days_with 1 dazu 1 de_cabeza 1 de_febre 1
de_frio 5 de_las 1 de_mama 2 de_manha 1 de_orina -1 dead -1 degrees_and 1 dehnung 1 dent -1 depui 2 depuis_hier 3
depuis_le 1 depuis_lundi 1 derecha 2 derecho 1 des 1 descend -1 desde 2 desde_a 1 desde_anoche -1 desde_el 2
desde_entonces 1 desde_ontem 2 desde_onti 1 desk_and 1 desk_mate 1 deu 1 deux 2 deux_jambes 6 diabetic_foot -1
die_beine 3 direito 3 disc_thing 1 discectomy -1 dix 1 dix_jours 1 do_as 1 do_pe 2 do_pescoco -1 do_stairs 3 doctor -1
doendo 1 doesnt_!bother -1 doesnt_!fire 1 doesnt_!lift 2 doesnt_!push 1 doi_o 1 dor -1 dormentes_e -1 dormida_la -1
dos_desde 1 dos_la 1 dos_manos -1 dos_piernas 2 double -1 douleur_dans 1 down_a 1 down_from 1 down_i 1 down_im 1
down_in 1 down_it 1 down_one 1 down_stretch 1 downstairs 4 drag 3 dragging 3 drags 8 drags_and 2 drags_since 2
dribbling_wee 1 driving 2 droit 2 droit_depuis 3 drop 1 drop_on 1 drop_since 1 drop_things -1 dropped_about 1 drum_and
-1 dsd 5 du_was -1 duas 3 duas_maos -1 duas_pernas 2 dune 1 e_desde 1 e_esta 2 e_uma -1 each_day 1 edge 1 einfach 1
einfach_nicht -1 either 2 either_foot 3 either_leg 2 el_domingo -1 el_fondo 1 el_lunes 1 el_pie 4 el_viernes 1 en -1
enfle -1 engine 1 engine_on 1 enjoying 1 entonces 1 entre_las -1 epidural_steroid 1 era -1 erst -1 escada 1 esquerdo 4
esta_manana 1 esta_manha 1 et -1 et_cette 2 et_mal -1 et_une 1 every_carpet 1 every_hour 1 every_step 2
everything_below 1 face -2 faint -1 falla 4 falling 1 falls 1 fancy -1 feel_dead 1 feel_like 1 feel_or 2 feel_stiff -1
feel_unsteady 3 feel_weak 1 feels_heavy 1 feels_like -1 feels_weak 2 feet 3 feet_are 1 feet_have 1 feet_numb 2
fell_getting 2 felt -1 fever -1 fever_#4 1 fever_and -1 fever_for 1 fever_since 1 feverish_since 1 fieber_und 1 find
-1 finding 1 fine_and -1 fingers -1 finish_it 1 finished_in 2 five -1 flank -1 flat_and 1 flip 1 flip_flop 1 flipper 2
floor 2 floor_when 2 flop 2 floppy 1 flops 3 flops_when 4 fold 2 folded 1 folding 5 folding_when 1 folds 2 following 1
fondo 1 foot 9 foot_and 3 foot_been -1 foot_doesnt 2 foot_drags 5 foot_drop 5 foot_flops 2 foot_for -1 foot_gone -1
foot_has -1 foot_is 2 foot_just 1 foot_keeps 3 foot_properly 1 foot_slaps 2 foot_started 1 foot_today 1 foot_up -1
foot_wont 3 for -1 for_seven -1 for_weeks -1 forca 4 force 2 forties 2 fortnight 1 four_times 2 four_years 1 fri 1
fridge 1 frio 2 frissons 1 from 1 from_back 1 from_me 1 from_my 1 from_the 3 from_under 5 front_of 1 fruh -1
fui_operado 1 fur_den 1 furniture 1 fusion_#1 1 fuss 2 gauche 3 gave 3 gave_out 3 gave_up 1 gave_way 4 geflogen 1
gegen -1 genou 1 gestern_beim 1 get_off 1 get_out 2 get_up 3 get_upstairs 1 getting 3 getting_off 1 getting_out 2
getting_weak 1 getting_weaker 5 geworden 1 give -1 gives 1 gives_way 2 giving 4 giving_out 5 giving_way 3 go_up 5
goes_to 1 goin 2 going_downstairs 4 going_to -1 going_up 1 going_weak 2 going_weaker 2 gone_from 1 gone_like 1
gone_tight -1 grand_until -1 grandson 1 groin -1 gros 1 ground 1 ground_since 1 guitar 1 hab -1 had_lymphoma 1 had_to
2 hand -2 hands -1 hands_and 1 hang 1 hang_on 2 hangs 1 hangt 1 hard -1 has_fallen -1 has_lung 3 has_no 1 has_spread 1
has_started 1 hast -1 hast_du -1 have_been -1 have_gone 1 have_no 1 have_started 2 have_stopped 1 have_turned 1
he_hurts 1 he_wont -1 head -1 headache -1 heavy 1 heavy_and 2 heavy_like 1 heel 4 heels -1 heels_and -1 heels_on 3
help -1 helps -1 her_back 1 her_legs 1 hernie 2 hes_#2 1 hexenschuss 1 hilft -1 his_legs 1 hit_the 1 hoje_nao 2 hold 1
hold_me 6 honestly -1 hormones 1 horse -1 hot -2 hoy 1 hoy_you 3 hurts -1 hurts_a 1 hurts_and -1 hurts_his 1
hurts_like 1 hurts_me 1 husband_three 1 i_book 1 i_cant 1 i_dont -1 i_drive 1 i_feel -1 i_fell 1 i_inject 1 i_needed 3
i_noticed 1 i_pull -1 i_put 1 i_send 1 i_still 1 i_stumble 1 i_trip 1 i_try 1 i_type -1 i_walk 2 i_wobble 1 ich_das 1
id_say 1 id_wet 1 if -1 if_one 1 if_that 1 il -1 im -1 im_doing 1 im_drunk 1 im_shaking 1 im_staggering 1 im_typing 1
im_walking 1 immer 1 in -1 in_bed -1 in_both -1 in_here 1 in_my -2 in_ten 1 in_them 1 include 1 inject 1 inject_not 1
ins 1 inside -1 intern 1 into_my -1 is -1 is_#1 1 is_actually 1 is_falling 3 is_from 1 is_getting 1 is_it -1 is_like 1
is_limp 1 is_since 1 is_swollen -1 is_weak 1 is_weaker 2 ischias 3 isnt_!even 1 ist_der 1 ist_seit -1 it_back 1
it_came 1 it_catches 1 it_doesnt 1 it_down 1 it_foot 1 it_i 1 it_into 1 it_new 1 it_since 1 it_the -1 it_to 1 it_under
-1 it_up 1 its_from 1 its_her 1 its_worse 1 ive -1 ive_to 1 izquierda 1 izquierda_y -1 izquierdo_con 1 ja_nao 1 jab_in
-1 jab_last 1 jai_mal 1 jambe 1 jambe_gauche 1 jambes 3 jambes_sont 1 jan -1 javais 2 jaw -1 je -1 jelly 4 jelly_and 2
jerky -1 joelho 3 joined_the -1 jokes 1 jour 1 just_doesnt 2 just_fold 1 just_folds 1 just_gave 1 just_hangs 1
just_the -1 kann_ich 1 kann_seit -1 keep 2 keep_buckling 3 keep_catching 1 keep_dribbling 1 keep_folding 3 keep_giving
2 keep_stumbling 1 keep_tripping 1 keeps 3 keeps_catching 1 keeps_collapsing 2 keeps_dragging 2 keeps_giving 4
keeps_slapping 1 kept 1 kerb 1 keyhole -1 kicking 1 killing_me -1 klatscht 5 knee 2 knee_buckles 3 knee_gave 1
knee_just 1 knee_keeps 3 knees 5 knees_both 2 knees_keep 4 knicken 2 knicken_mir 2 knie 4 knochenmetastasen 2 know_its
1 l 1 l_#1 1 la_cama 1 la_douleur -1 la_jambe -1 la_pierna 1 la_rodilla 4 la_semana 2 lache_quand 1 lado 1 lady -1
lady_parts -1 laminectomy 1 landed -1 landed_on -1 las 2 las_dos 3 las_piernas 1 last_one -1 laufen 1 lazy 1 le_do 1
lead 1 left 2 left_anymore 2 left_arm -1 left_foot 3 left_heel 4 left_is 1 left_knee 1 left_leg 4 left_only 1
left_since 1 left_toes 3 leg 5 leg_and 2 leg_back 1 leg_buckles 2 leg_cant 2 leg_feels 3 leg_for -1 leg_getting 2
leg_gives 2 leg_gone 1 leg_has 2 leg_isnt 2 leg_keeps 3 leg_weaker 1 leg_went -1 leg_with 1 leg_wont 4 legs 7
legs_ache -1 legs_are 1 legs_arent 2 legs_at -1 legs_both 1 legs_dont 3 legs_feel 2 legs_gave 3 legs_gone 2 legs_have
6 legs_just 5 legs_keep 3 legs_like 1 legs_now -1 legs_on -1 legs_turned 1 legs_weak 2 legs_went 3 legs_wont 3 les 1
les_deux 5 les_jambes -1 les_marches 3 letter 1 letter_says 1 lift 6 lift_either 2 lift_my 2 lift_the 1 lift_up 1
like_a 1 like_before -1 like_hell 1 like_im -1 like_jelly 1 like_rubber 1 like_string 4 like_they 1 like_wet 2 limp 1
line 1 linke 1 linken 2 linker 1 lo 2 lorry_rear 1 lost_all 1 low -1 lunch 1 lunch_and 1 lundi 1 lunes 2 lung 1
lung_cancer 1 lurching 4 lymphoma 1 lymphoma_and 1 maintenant -1 mal_au 1 mama 2 manha 1 manos -1 marcher 1 marches 3
mas 1 mate_said 1 matin 1 matin_je 3 matters 1 mattress 1 me_cae 1 me_coming 2 me_cuesta -1 me_getting 1 me_legs -1
me_out 1 me_since 1 me_suis 1 me_tiens 1 me_tire 2 me_twice 1 medio -1 menos 4 mes_jambes 1 message 1 metastatic 1
metres_onto 1 mets 2 mets_in 1 mi -1 mieloma 3 mine 1 minutes -1 mir_beide 2 mit_#2 1 mit_knochenmetastasen 2 mole 2
mollet 1 mon_pied 4 monday 1 monday_i 1 monday_it 1 monday_my 1 monte 2 monter 2 month -1 months -3 morning_and 1
morning_my 2 mostly 1 mouillee -1 move 1 move_my 3 mum_on 1 murs 1 muscles 1 muss -1 my_backside 1 my_big 3 my_bones 1
my_bum -1 my_chest -1 my_face -1 my_foot 2 my_grandson 1 my_hands -1 my_heel 1 my_heels 1 my_knee 2 my_knees 1 my_left
2 my_leg 2 my_legs 3 my_neck -1 my_own 2 my_quad 1 my_right 2 my_shoe 1 my_slipper 2 my_thigh 2 my_thighs 1 my_toe 1
my_toes 5 my_trousers -1 my_usual 1 my_waist 1 my_walking 2 my_weight 1 myeloma_patient 3 myself -1 myself_upstairs 1
nao_!consigo 1 nao_!obedecem 2 ne_me 1 nearly_went 1 neck -4 needed 2 neither 8 neither_!leg 4 neither_!of 2 nerve 1
never -1 new_is 1 new_since 1 ni 1 ni_!la 1 nicht 1 nicht_!hoch 2 nicht_!mehr 1 night_its 1 nine_days -1 no_!matter 1
no_!me 1 no_!numbness 2 no_!power 3 no_!puedo 2 no_!strength 3 noche_y 1 noite_e 1 nonstop -1 noodles 3 normal -1
not_!moving 1 not_!pain 1 not_!working 1 noticed 2 noticed_my 1 now_at 1 now_because 1 now_both -1 now_his 1 now_she 1
now_that 1 now_the 1 nuevo 1 numb -1 numb_for -1 numb_from 1 numbness -1 nunca_!me 1 nur_links 2 o_pe 5 o_que 1
o_queixo 1 oddly 1 of_bed 1 of_em 2 of_my -1 of_them 3 of_this 1 of_yesterday 1 off_the 1 off_with 1 office 1
office_and 1 on_chemo 1 on_every 1 on_hormones 1 on_me 3 on_over 1 on_sat 1 on_that 1 on_thursday 1 on_tiptoe 2
on_tiptoes 2 on_to 1 once_and 4 one_going 1 one_knee 2 one_leg 1 one_shoe 1 only_hurts 1 only_the 3 only_then 2 ontem
1 onti 2 onto_concrete 1 onto_the 1 oozing_yellow 1 op_vor 1 operated_on -1 operation_du -1 or -1 or_move 1 order 1
orina -1 orinar -1 osteoporosis -1 other_side 1 otro 2 out_on 1 out_the 1 out_twice 2 over_nothing 3 over_tit 1
over_two 3 own 1 pain_and -1 pain_came 1 pain_down -1 pain_fever -1 pain_for 1 pain_from 1 pain_getting -1 pain_gone 1
pain_terrible 1 pain_this 2 pain_two 1 pain_with -1 pain_worse 1 pair 3 pair_of 3 pane_from 1 par_terre 1 para 1
para_el 1 paralysed 1 parking 1 part_of -1 partir 2 pas_!depuis 1 pasada 2 pasada_y 2 past_week 1 patch -1
patient_here 1 pavement 1 pavement_since 1 pe 8 pe_direito 2 pe_esquerdo 3 pedal 2 peeing -1 peg 2 peg_keeps 2 pegue 1
pegue_en 1 peor 2 perhaps 1 pernas 5 pernas_bambas 3 pernas_nao 2 pescoco_doi -1 pie 6 pie_izquierdo 2 pied 5
pied_droit 3 pierna 1 piernas 4 piernas_me 4 pins_have 1 planks_and -1 plie 5 plotzlich 1 plus_depuis 1 ponta 3
ponta_do 3 por_causa 1 por_la -1 porque 1 post_discectomy -1 pour -1 power 2 power_in 3 pra 1 prall -1 pregnant -1
press_it 1 press_the 1 proper 1 properly_for -1 properly_since 2 prostata -1 prostatakrebs -1 pull 1 pull_myself 1
push 2 push_off 5 put_weight 2 quad 2 quad_stretch 2 quarta 2 que -1 que_jai 1 queixo 1 queue 1 qui_me 1 quimio 2
quimio_por 1 r 1 raides -1 raise 1 really -1 rechte 2 red -2 remission_from 1 repuxa 1 right_as 2 right_big -1
right_foot -1 right_from -1 right_heel 1 right_knee 3 right_leg 1 right_shoe 2 right_since -1 rise 3 rise_from 1
rodilla 4 roll_over 1 room_and 1 rotation 1 rouges -1 round_like 2 rubber 2 rubbery_and 1 rucken 1 rucken_brennt 1
rucken_tut 1 sack_of 1 same_foot 4 same_leg 1 same_side 2 samstag 2 sans 1 sans_!le 1 sans_!prevenir 1 says_im 1
scar_oozing 1 schlimmer 2 schritt -1 schwach 7 sciatica 1 sciatica_and 1 sciatica_been -1 sciatica_flared 1
sciatica_got 1 sciatica_has 1 sciatica_in -1 sciatica_side 2 sciatica_started 2 sciatique 3 scuffing 2 se_me 1 seat -1
seated 1 seated_stretch 1 secondaries 2 secondaries_in 3 segunda 1 sein 1 seit 2 seit_dem 1 seit_drei 1 seit_gestern 1
seit_heute 1 semaine 1 semaine_que 1 semana_pasada 2 sends -1 ser 1 session 1 seulement -1 shaking_with 1 she_cant 1
she_slept -1 she_walks 1 shed_like 1 sheets_and -1 shes_on 1 shoe 5 shooting_pain 1 shoulder -1 sich_kaum 1 side 1
side_as 1 side_new 1 side_of -1 side_since 1 side_when 1 sides_and 1 silly_but 1 simply 1 since_fri 1 since_friday 1
since_he 1 since_her 1 since_jan -1 since_last 1 since_lunch 1 since_mon 2 since_monday 1 since_sat 1 since_sciatica 1
since_sunday 1 since_three 1 skin -1 slap 1 slapping 2 slapping_the 2 slaps 4 slaps_the 2 slept_on -1 slipped -1
slipper 3 so_far 1 so_weak 2 soaked_sheets -1 soft 1 soiled 1 soiled_myself 1 sole -1 solo -1 solo_en -1 some -1
somewhere 1 sore_since 1 sore_too -1 sort -1 sounds_like 1 space 1 spine_been 1 spot_and 1 spread_from 1 spring_said 1
spuds 1 staggering 1 stair 1 stairs 3 stairs_with 1 stand 2 stand_and 1 stand_my 1 stand_on 4 stand_without 1 start_a
1 start_back 1 started_giving 1 started_monday 2 started_to 1 started_yesterday 1 stehen 2 stenosis -1 step 1 steroid
1 steroid_shot 1 stiff -3 stiff_and -1 stiff_as -1 stiff_too 1 still_do 1 stopped 1 stopped_working 2 straight_line 2
strengthening 3 strengthening_exercise 2 stretch_my 1 stretches -1 stretches_is 1 string 5 strip -1 strong -1 stuhl -1
stumble 1 stumbled 1 stumbling 3 stumbling_and 2 subo 1 sudden_loss 1 sunday_my 1 suppose 1 sur 2 sur_la 1 swapped -1
swollen -4 swollen_and -1 t_#1 1 tagen 1 take_my 1 tambien -1 tao 1 tarde 1 tell -1 telling_me 1 temperature_on 1
tender -1 tenho_#2 1 terre 1 tete 2 than_before 1 that_foot 1 that_leg -1 that_matters 1 that_same 1 that_side 1
that_wont -1 the_bad 1 the_ball 1 the_barber -1 the_bath 1 the_bed 1 the_boat 1 the_break 1 the_breast 1 the_bus 1
the_carpet 3 the_chair 1 the_clutch 2 the_corridor 1 the_dentist 1 the_edge 1 the_end 1 the_epidural 1 the_feet 1
the_flat 1 the_floor 2 the_fridge 1 the_front 1 the_furniture 1 the_gentle 1 the_ground 1 the_hip 2 the_hour 1
the_kerb 1 the_knee -1 the_leg -1 the_life 1 the_m 1 the_mattress 1 the_pair 3 the_parking 1 the_party -1 the_past 1
the_pavement 1 the_pedal 2 the_piriformis 1 the_plan 1 the_right -1 the_sciatica 2 the_shooting 2 the_stairs 1
the_thigh 2 the_toe 3 the_toes -1 the_trousers 1 the_use 1 the_waist 2 the_weakness 1 them 2 them_since 1 theres -1
theres_a -1 they 1 they_said 1 theyre 1 theyre_told 1 theyve_known -1 thigh 3 thigh_is 1 thighs 1 thighs_are 2
thighs_feel 1 thing_i 1 things_all -1 this_afternoon 2 this_from 1 three 1 three_days 3 three_times 1 through -1
thursday 1 tiene 1 tiens 1 tiens_aux 1 tight -1 tight_as -1 tight_band 1 time_now 2 times 2 times_since 2 times_today
1 tingle_and 1 tingling_too -1 tingling_up 1 tiptoe 2 tiptoe_on 2 tiptoes 1 tiptoes_on 2 tire 1 tire_de 1 tit 1 to_bed
1 to_both -1 to_crawl 2 to_feel 1 to_jelly 3 to_lift 1 to_my -1 to_pull 1 to_stand 1 today 1 today_a 1 today_both 1
today_its 1 today_my 1 todo 2 toe 4 toe_has -1 toe_numb -1 toe_on 3 toe_wont 3 toes 6 toes_dont 1 toes_on 4 toilet_#2
2 too -1 too_weak 1 touch_and 1 tout 2 towards 1 tragen 2 tragen_mich 2 trampoline 1 trapo 4 trapo_y 4 trapped 1
traverse 1 tremble 3 treppe 2 tres 1 trip 1 trip_over 1 tripping 1 tripping_over 1 trousers -1 trousers_leg 2 try 2
try_to 1 tu 1 tudo 1 tuesday 2 tuesday_a 1 tuesday_my 1 turned 3 turned_to 4 turning 1 turns 1 twice_this -1
twice_today 2 twin -1 twisted 1 two_hands 1 two_legs 1 two_months -1 two_weeks 2 type -1 type_with -1 typing_has -1
uber -1 ubung 1 um_alongamento 1 uma_hernia 1 un -2 una_pierna 1 und -1 und_die 1 und_ich 1 und_im -1
und_ruckenschmerzen 1 under 1 under_me 3 une 1 une_barre 1 unsteady 1 unsteady_im 3 until -2 up_off 2 up_on 2 up_onto
1 up_out 1 up_says 1 upstairs 3 urine -1 us 1 very -1 vez_peor 1 viernes 1 virou -1 vision -1 voll 1 waist 3
waist_down 4 waist_is 1 walk 2 walk_both 1 walk_down 2 walk_on 3 walk_since 1 walk_the 1 walking_like 1 walks_fine -1
walls 1 want -1 want_to -1 warm -1 was_just 1 was_left 1 was_the 1 wasnt 1 wasnt_!there 1 watch_for 1 way 1 way_on 1
way_twice 2 weak 9 weak_all 1 weak_and 1 weak_at 1 weak_i 2 weak_leg 1 weak_since 3 weak_to 1 weak_when 1 weaker 10
weaker_by 2 weaker_every 1 weaker_since 1 weaker_than 2 weakness 2 weakness_has 1 weakness_in 1 wednesday 1
wednesday_i 1 week 1 week_an 1 week_cant 2 week_for 1 week_in -1 week_six -1 week_that 1 week_the 2 week_with 1
weekend_my 2 weekend_same 2 weeks -1 weeks_but 2 weeks_getting 1 weeks_strength -1 weg 2 weird -1 well_and 1 went_arse
1 went_away 1 went_from 1 went_weak 3 werden 1 werden_seit 1 wet_string 1 wetting_the 2 when_she 1 when_the 1
while_sitting 1 who -1 whole_leg 3 wife_has 1 wit 1 with_a -1 with_back 1 with_calf 1 with_cold 1 with_each 1
with_either 1 with_exercise 1 with_flu -1 with_my 2 with_soaked -1 with_that 2 with_two 1 without_!the 1 wks_and 1
wobble 2 wobbling 3 wobbly 2 wobbly_legs 2 wobbly_on 2 wobly 1 wont 1 wont_come 1 wont_do 1 wont_hold 4 wont_lift 6
wont_push 1 wont_take 2 wont_work 1 words -1 wore 1 work_neck 2 working 1 worse_today 1 wurse 2 y -1 y_ayer 1 y_hoy 1
y_la 1 y_medio -1 y_una 1 years_but 1 years_no 1 yellow 1 yellow_stuff 1 yesterday_both 1 yesterday_my 1
yesterday_today 1 yoga 1 you_know 1 you_still 1 youd 1 youd_suggest 1 your_calf 1 yrs_old 1 zehen 5 zona -1
""",
    Category.MYELOPATHY: """
-17 !and_my 1 !as 1 !atino 3 !avant 1 !both 2 !both_!hands 1 !cant 1 !comme 1 !el 1 !et -1 !even_!hurts 2 !fingers 2
!hands 1 !here_anymore -1 !hurts 1 !hurts_!much 1 !know_!where 1 !les 1 !los 1 !making 1 !neck_!pain 1 !noticing 1
!nuque 1 !o 1 !obey 2 !pescoco 1 !prevenir 1 !puede 1 !right_!and 1 !seem 1 !seem_!to 1 !seit 2 !where 1 #1 -1 #1_#1 1
#1_and 1 #1_wochen 1 #2 -1 #2_weeks -1 #4 -1 #4_cant -1 a_boat 2 a_cervical -1 a_crunch 1 a_fist -1 a_good 1 a_heavy 1
a_jolt 2 a_mi 1 a_minha 1 a_needle 2 a_pen 2 a_robot 3 a_tenir 1 a_toda -1 a_toddler 1 a_while 2 about_my 1 afternoon
1 age 1 ago_neck 1 ahora_no 1 al 1 al_bano 1 al_caminar 3 all_in 1 all_the 1 alongar -1 also_im 1 always 1 an_electric
3 an_me 1 and_all 1 and_both 1 and_clumsy 3 and_face -1 and_feel 1 and_feet 1 and_fingers 2 and_from 1 and_hands -1
and_he 1 and_heavy 1 and_into 1 and_lately 1 and_legs 2 and_she 1 and_shuffles 2 and_since 1 and_slow 3 and_stiff -1
and_tear 1 and_weak 2 and_wobbly 1 andar 2 ando 3 antes_de 1 any_gentle 1 any_neck 1 anymore_and 1 anymore_fingers 1
ao 1 ao_andar 1 apart 2 are_all 1 are_clumsy 1 are_numb 2 are_stiff 1 are_useless 1 arm -1 arms 3 arms_and 2
arms_tingling 1 around_the 2 arse_over -1 arthritis_and 1 arvo -1 as_maos 2 as_pernas 3 as_planks 1 at_work 1 ate_o 1
au -1 auch_nicht 1 aus 1 aux_murs 1 avec_un 1 back -1 back_into 2 back_is -1 back_pain -1 back_when 2 back_whenever 2
balance 2 balance_is 1 ballooned -1 balloons -1 bambas -1 banging -1 banging_headache -1 banister -1 banister_with -1
bano 1 bar 2 barber 1 become 1 been_dodgy 2 been_stiff 2 been_wetting 2 before_and 1 beide_hande 3 beim_laufen 1
being_squeezed 1 bend_my 2 beuge 2 bit_stiff 1 bladder 1 bladder_started 1 blown -1 blown_up -1 boat 1 body 1 bolt 1
both_arms 1 both_hands 9 both_my 1 bottom_neck -1 bra 1 bras -1 breathe -1 brule -1 bureau -1 burn 1 bus_is 1
but_still -1 butterfingers 2 button 1 button_my 1 buttons 8 buttons_and 2 buttons_anymore 1 buttons_for 2 buzz 2
buzzing_and 1 buzzy -1 c_#1 1 ca_vient 1 cabeca_fortissima -1 cactus -1 cada_vez 1 caen 2 calf -1 came_down 1 caminar
3 camino 5 camino_tambaleandome 2 camisa 4 cancer -1 cant_button 1 cant_do 4 cant_fasten 3 cant_feel -1 cant_grip 4
cant_make -1 cant_manage 3 cant_pick 4 cant_thread 1 cant_type 3 cant_work 1 car -1 car_with -1 carry 1 carry_on 1
ce_matin -1 ceiling 1 cette_semaine 1 chaque_fois 1 chest -2 chin_tucks 2 chopsticks 2 clasp 1 close 1 clumsy 9
clumsy_and 1 clumsy_cant 1 clumsy_hands 3 clumsy_on 1 clumsy_since 1 clumsy_with 1 coffee_cup 1 coince 1 coins 5
collapsed_on -1 collision 1 colonne 1 coluna_quando 1 comecou -1 como 1 connue -1 copo 1 cord 3 cord_in 1 cou 2 couple
1 creaky 2 crunchy 2 cuello 2 cufflinks 1 cup 2 cup_and 2 cups 4 cups_and 1 current 1 cutting_my -1 da 1 da_camisa 3
dad_he 1 daft 2 daft_but 2 dans_les 1 dark 1 dauernd 1 day_too 1 days_both 1 de -1 de_cabeca -1 de_hoy 1 dedos 5
den_kopf 2 den_rucken 2 depuis_deux 1 desajeitadas 3 desajeitadas_e 3 despues 1 dessus 1 dessus_sans 1 deux 1
deux_jambes -1 deux_mois 6 devant -1 do_his 1 do_my 3 do_pescoco 3 do_up 5 dock 3 doctors 1 dodgy 1 dodgy_for 1
doesnt_!even 2 dogs 1 doigts 5 dois 1 dont_!do 2 dont_!make 1 dont_!obey 2 dont_!seem 1 dont_!work 1 door 2
door_frames 3 dor_de -1 dormentes 1 dormentes_e 3 dos_manos 4 douloureux 1 dove -1 down_at 1 down_into 1 down_my 3
down_on 1 drenching -1 drill 1 drop 2 drop_my 1 drop_things 2 dropped_three 1 dropping 7 dropping_cups 2 dropping_my 2
dropping_things 1 drunk_when 1 duas 1 duas_maos 5 duele_el 1 duro 1 e_agora 1 e_ando 3 e_da 1 e_desajeitadas 3
earrings 2 ein 2 ein_paar 3 either 1 either_hand 3 el_cuello 2 el_domingo 1 electric 5 electric_fence 1 electric_jolt
1 electric_shock 2 electric_shocks 1 electricity 4 electricity_down 3 elle 1 embarrassing 1 en_deux 1 en_un 1 encima 1
end -1 end_at -1 escada 1 et_cette -1 et_je 1 et_maintenant 1 et_une 2 et_voila 1 every_time 1 every_week 1 everywhere
1 exercises_for 1 eyes_and -1 face -1 face_have -1 fais 1 fait 1 fallen 2 fasten 3 fasten_my 2 faz_uns 1 feel_heavy 1
feel_like -1 feel_stiff 7 feel_thick 1 feeling_like 1 feels -1 feet_tingling 1 fence 1 fever -2 few_weeks 2 ficaram 1
ficou 1 fingers 6 fingers_are 1 fingers_dont 3 fingers_feel 1 fingers_have 1 fingers_just 2 fingers_on -1
fingers_tingle -1 fingers_wont 3 first_thing 1 fist -1 floor_is 1 fois 1 fois_que 1 foot -1 for_her 1 for_months 2
for_over -1 for_years 1 forgot 3 form 1 formigando 1 formigando_e 1 fortissima -1 frames 3 from -1 from_yesterday 1
fuhlen 1 fuhlen_sich 1 fumble 3 fumble_with 1 fumbling 3 fumbling_with 2 gehen 3 gentle_neck 1 get_an 1 get_to 1
gloves 2 gloves_on 1 go_downstairs 1 goes_down 1 golpe 1 gone_a 1 gone_in 1 gone_to 2 got -1 grip 4 had -1 hago 1 hand
1 hand_and 1 hande 4 hande_werden 3 hands 10 hands_and 1 hands_are 1 hands_clumsy 2 hands_feel 2 hands_for 1
hands_have 2 hands_numb 2 hands_tingle 1 hands_went 1 hands_wont 1 handschrift 1 handschrift_ist 1 handschuhen 1
handwriting 8 handwriting_gone 1 handwriting_has 2 have_ballooned -1 have_been 1 have_blown -1 he_is 1 he_shuffles 2
head_doing -1 head_first 1 head_on 1 headache -2 heavy 1 hernie -1 his_neck 1 hoje_de 1 hold 1 hold_a 2 hour_every -1
how 1 how_to 1 hurts -1 i_bend 4 i_carry 1 i_close 1 i_drop 3 i_fumble 1 i_hold 1 i_leak 1 i_look 4 i_nod 5 i_shuffle
1 i_type -1 i_walk 1 i_woke 1 ich_auch 1 ich_den 3 ich_die 1 ich_krieg 1 ichs 1 ichs_nicht 1 idea 1 ideas 1 if -1
im_also 1 im_losing 1 im_on 1 im_unsteady 2 im_wearing 1 im_wetting 1 in -1 in_both 1 in_handschuhen 1 in_last 1 in_my
-1 in_rugby 1 in_them -1 in_time 1 injury_last 1 into 1 into_door 3 into_my 2 into_the -1 is_being 1 is_gone 1
is_leaking 1 is_my 1 is_off 1 is_unsteady 2 ist_seit 1 it -1 ive_taken -1 ja_nao 1 jai_mal -1 jambes 1 jambes_sont 1
jar 2 je_perds 1 je_regarde 5 je_veux 1 jerky 3 jolt 3 jolt_down 1 just_wont 1 kaum 1 keep_dropping 3 keeps_fumbling 2
kettle 1 keys 5 keys_and 3 keys_neck 1 killing_my -1 knopfe 3 knopfe_gehen 3 knuckles -1 kopf 2 krieg 1 krieg_ich 1
la_cabeza 1 la_colonne 1 laces 2 lap 2 las 2 las_dos 1 las_piernas 2 last_couple 1 late 1 lately 3 lately_and 1
lately_fingers 1 laufen 1 le_dos -1 le_duele 1 leak 1 left -1 leg -1 legs 1 legs_feel 1 legs_heavy 1 legs_like 1
legs_r 1 legs_stiff 1 les_jambes 3 levei 3 light -1 lightning 1 like_balloons -1 like_before 2 like_hell 1 like_hes 1
like_im 2 like_shes 2 like_touching 1 llevo 1 lo -1 loading 1 loading_dock 1 look 1 look_at 1 look_down 2 looking 1
looking_at 1 looking_down 1 los 1 mains 3 maintenant_je 1 make_a -1 mal_au -1 manage 3 manos 6 many 1 maos 5 marche 2
marcher 2 matin_je -1 mattress 1 me -1 me_caen 2 me_da 2 me_legs 1 me_neck -1 me_tiens 1 meine 1 meine_handschrift 1
meio 1 mes 3 mes_doigts 5 mes_jambes 1 meses 2 meu_pai 1 mir 1 missed 1 missed_a 2 mittens 4 mitts 2 mobility 1 mois 4
moment 2 months 1 morning -1 moves_for 1 mri_in 1 mug 1 mugs 2 mugs_this 1 murs 1 my_arms 2 my_balance 2 my_bra 1
my_chin 2 my_coffee 1 my_feet 2 my_fingers 2 my_hands 2 my_handwriting 4 my_keys 2 my_laces 1 my_mum 1 my_necklace 2
my_pen 1 my_phone 2 my_right -1 my_shirt 1 my_signature 1 my_walking 1 my_watch 1 my_whole 1 nacken 1 narrive 2
narrive_plus 2 narrowing 3 neck 2 neck_always 1 neck_bad 3 neck_been 3 neck_cracked 1 neck_doesnt 2 neck_for 1
neck_heard 2 neck_hurts 1 neck_moves 1 neck_pain 1 neck_release 1 neck_sore 2 neck_stretch -1 neck_stretches 1
necklace 2 needed 1 needed_my 1 needle 2 never -1 new_is 1 new_since 1 ni 1 night -1 night_had -1 night_heard -1 no -1
no_!atino 3 no_!puede 1 nod 5 not -1 not_!making 1 now_both -1 now_cant 1 now_my 1 numb_and 2 o_copo 1 o_meu 1 october
2 of -1 of_electricity 3 of_my -1 of_this 1 on_a 1 on_both 1 on_stairs 2 on_with 1 one -1 one_going 1 one_side -1 only
-1 open_a 1 or 1 or_hold 3 os -1 other_one 1 out -1 oven 1 over_an -1 paar 3 paar_wochen 2 pai 1 pain -1 pain_hands 2
pal -1 pee -1 pen 2 pen_properly 2 peor 1 perds 1 pernas 1 pernas_bambas -1 pescoco 3 pescoco_doi 1 pescoco_duro 2
petit 1 phone 3 phone_i 1 phone_it 1 pick 2 pick_up 2 pie -1 pieds 1 piernas 1 piernas_me -1 piso 1 planks 3
planks_and 1 plus_a 1 plus_depuis -1 points -1 por 1 por_la 2 posso -1 pot 1 pot_and 1 pregnant -1 pro 1 quand_je 1
quando 2 que_ca -1 que_mon 1 que_no 1 queixa 1 queixa_se 1 quen -1 quimio -1 raides 4 rail 1 regarde 5 rien -1 right
-1 right_down 2 road 1 robot 3 robot_and 1 rucken_runter 2 rugby 1 runter 2 runter_und 2 said 1 same_way 1
sans_!prevenir 1 scrum_collapsed -1 se 1 seeing_sparkles -1 seems 1 seit -1 seit_ein 2 seit_gestern 1 semaine_je 1
send_him 1 sends 7 shallow -1 shallow_end -1 shes_on 2 shirt 1 shirt_buttons 1 shock 5 shock_down 2 shocks 4
shocks_down 2 shop -1 shortness -1 shortness_of -1 shoulder -1 shuffle 1 shuffles 4 shuffles_like 1 sich_an 1 side -2
sides_since 1 siempre 1 siempre_me 1 siento 2 sign 2 signature 1 signature_looks 1 since_long 1 since_monday 1
since_october 3 since_summer 1 slow 1 so -1 so_clumsy 1 sober 1 sont 3 sore_since 1 space 2 sparkles -1 sparkles_and
-1 sparkly -1 spine_into 1 spine_to 1 spine_when 2 spring_said 1 squeezed 1 stacked -1 stacked_it -1 staggering 2
stand -1 steif 3 stenosis 1 stenosis_and 1 steps -1 stiff 2 stiff_and 4 stiff_legs 2 stiff_neck -1 stiff_since 2
stockroom -1 stretch -1 stretch_im 1 stretches_safe 2 struggle 2 stuffed 1 sudden_loss 1 summer 1 summer_and 1
sunday_ive 1 sunday_my 1 surgery_was 1 swollen -1 table 1 tackled 1 tambaleandome 2 tambem 4 tao 2 tassen 3 taub_und 1
tem 1 temperature -1 tenir 1 tete -1 that -1 the_a 1 the_banister -1 the_barber 1 the_ceiling 1 the_chin 2 the_cord 4
the_cup 1 the_dark 2 the_dogs 1 the_kettle 1 the_loading 1 the_phone 1 the_rail 1 the_shallow -1 the_table 1
the_trampoline 2 them_and 1 these 1 these_days 1 theyve 2 theyve_known 1 thing_and 1 things 1 things_all 2 things_and
1 this_afternoon 1 this_arvo -1 this_month 2 thread 3 thread_a 2 three_mugs 1 through_my 1 thumbs 1 tiens 1 tiens_aux
1 time_i 1 tingle -1 tingle_and 1 tingling_and 1 tingling_since 1 to_hold -1 to_lift -1 to_me 1 to_pot 1 to_sign 2
to_use 1 today_neck 1 todo -1 toilet_in 2 tombent 2 torpes 3 touching_an 1 tout -1 trapo -1 trapo_y -1 traverse 1
traverse_la 1 tripping 1 trouble 1 trouble_for 1 tuck 1 tucks 2 turned_into 1 two_fingers -1 two_hands -1 type 1
type_with -1 typing 1 typing_has 1 typist 1 um 1 um_mes 2 un_mes 3 und_beim 1 und_das 2 und_es 1 uns 1 unsteady 3
unsteady_on 3 up_anymore 1 up_buttons 1 up_her 1 urine_is 1 use 1 use_a 1 useless 3 using 1 van 1 vejo -1 vem 1 veux 1
vez 1 vez_peor 1 vient 1 virou 3 voila 1 voila_que 1 vorn 1 walk_like 1 walking 3 walking_is 2 walking_like 1 was -1
watch 1 watch_says 1 way_to 1 wear 1 wear_and 1 wearing 2 wearing_gloves 1 wearing_oven 2 wed 1 wee -1 week_i 1
week_im 2 week_neck 1 week_six -1 weeks_getting 1 weeks_my 1 wen 1 wen_i 1 wenn 2 wenn_ich 2 went_arse -1 went_numb 1
werden 1 werden_seit 1 were_a 1 wetting 1 wetting_myself 4 whats_new 1 whenever 1 whenever_i 1 while 1 while_sitting 1
while_walking 1 who -1 wide 1 wide_like 2 wie_in 1 winter 1 with_buttons 3 with_either 2 with_keys 2 with_two -1
without_!noticing 1 wobbly 1 wochen 3 wont_do 1 wont_grip 1 wont_work 1 words_in -1 work_is 1 would_you 1
wrist_stretches 1 xixi 1 y_camino 3 years_and 1 years_but 1 yesterday_both -1 yesterday_fine -1 zap 4 zap_down 2 zip 1
zips 3
""",
    Category.KIDNEY: """
-17 !cote 2 !dans 1 !direito 3 !direito_!a 2 !dolor 1 !em 2 !encuentro 1 !esquerdo 2 !had_!a 1 !minutes 2 !now 1 !pe 2
!posicao 2 !position 1 !puedo_ni 2 !rim 4 !rim_!direito 4 !sentido -1 !to -1 !work 1 !zieht 2 #1_am 1 #2_e 4 #2_fever
2 #2_fieber 1 #2_says 1 #2_weeks -1 #3_cm -1 #4_and 1 #4_desde -1 #4_und 1 #4_y 2 a_#2 1 a_deep 1 a_kidney 1 a_la 1
a_mal 2 a_muscle 2 a_position 2 a_severe -1 a_side 2 a_strong 1 a_temperature 1 a_urine 2 a_uti 1 a_virilha 3 above 2
ache_is 1 ache_on 4 ache_under 1 after -1 ago -1 agony_from 1 agony_ive 1 all_morning 2 alle -1 am 1 am_and 1 an_eye
-1 an_my -1 and_all 1 and_backache 1 and_belly -1 and_burning 2 and_feverish 1 and_goes 1 and_going 1 and_it 1
and_keep 1 and_keeps 1 and_pain 1 and_peeing 2 and_right 1 and_shivering 2 and_shivers 1 and_sick 1 and_stings 1
and_stinks 2 and_that 1 any_gentle 1 any_position 2 apareceu 1 apareceu_uma 1 arde 8 are -1 area 1 arm -1 asking 1
asking_you 1 at_the 1 ate 2 ate_a 4 auch -1 back_also 2 back_below 2 back_comes 1 back_is -1 back_it 1 back_ive 1
back_kills 2 back_on 1 back_since -1 back_to 1 back_up 1 backache_coming -1 bad_i 1 bad_pain 1 baja 1 balls 2 band_of
-1 been_hurts 1 been_sick 2 been_throwing 1 been_vomiting 1 beim_pinkeln 3 being_sick 1 belly_aneurysm -1 belly_hurts
1 below 2 below_the 1 bend_it -1 bends 1 bf 1 bit_embarrassing -1 bits 1 blacked -1 blacked_out -1 blades_and 1 blood
3 blood_and 1 blood_in 5 bluish -1 both -1 bother -1 bowl 1 breathe -1 brennts 3 bug 1 burnin 3 burning 2 burning_when
3 burns 4 burns_to 2 burns_when 4 but_its 1 but_ive 1 but_nothing 1 calf -1 can -1 cancer -1 cant -1 cant_keep 1
cant_sit 1 car_with -1 chest -2 chills 1 chills_and 1 cloudy 4 cloudy_and 2 cold_i -1 colicky 4 colour 1 com -1 com_a
-1 com_dor 1 comes 1 comes_and 1 comes_in 2 comfortable 1 coming_and 1 coming_in 1 comme_un 1 con_escalofrios 3
controlled 1 core 1 cuatro 1 cystitis 4 dark_and 1 das_ist 1 dass 1 dass_ich 2 days -1 days_now 1 de_um 1 de_un 1
deep_ache 2 degrees_and 1 del 1 derecho 2 descend 1 desde_segunda 2 did_i 1 discharge 1 do_any 1 doctor_gave 1 dolor 1
dolor_en 4 dor 1 dor_nas 1 dor_no 3 doubled 2 doubled_over 1 down_to 1 eases_it 1 eben -1 eighty -1 en_el 2 en_la 1
en_plein 1 entre 1 entre_deux 1 escalofrios 3 este_dolor -1 estoy -1 et_depuis 1 every_#2 1 every_few 1 every_six -1
every_ten 2 eye_on -1 face -1 febre_de 1 feel_hot 1 feeling -1 fever 2 fever_and 2 fever_of 1 feverish 1 feverish_and
2 fiebre 1 fiebre_y 1 fievre 2 fille 2 find_a 1 find_any 1 five_days 1 five_hours 2 flank 13 flank_pain 6 flanke 3
flanke_rechts 3 floor_is 2 fois 1 foot -1 for -1 for_five 1 foul 1 fri 1 frissons 1 from_his 1 from_my 1 gauche 1
gauche_qui 2 gave_me 1 glass 1 goes_down 2 going_like 1 gone -1 got_a 1 grinding 1 groin 4 groin_in 2 ha 1 hab 1 had
-1 had_it 1 harm 1 has_a 1 he_thinks 1 headache -1 hes_asking 1 higher 1 hurts_a 1 hurts_bad 1 hurts_by 1 hurts_i 1
hurts_in 1 hurts_since 1 i_cant -1 i_only 1 i_pee 4 i_saw 1 i_strain 1 i_thought 2 i_wee 4 ich_auch -1 ich_mich 2
if_someone 1 im -1 im_#2 -1 im_running 1 im_vomiting 1 in_agony 1 in_any 2 in_bits 1 in_die 1 in_my 1 in_toilet -1
in_waves 3 in_wellen 4 infection 2 ingle 3 ingle_no 4 intern 1 is -1 is_cloudy 2 is_having 1 is_in 1 is_only 1 is_set
1 is_under 1 isnt_!coming -1 ist_der 1 it_burns 3 it_move 1 it_stings 5 its_a 1 its_from 1 its_my 3 izquierdo 2
izquierdo_con 2 jai_le 1 keeping -1 keeping_an -1 keeps_going 1 keine 1 kidney 6 kidney_cancer -1 kidney_infection 1
kidney_pain 4 kidney_stone 2 kidny 5 kidny_area 4 kills 2 kindly_suggest 1 know_its 1 kommen -1 kreuzschmerzen -1
la_ingle 3 lado 2 laine 3 lance 1 le_flank 3 le_rein 5 left_flank 1 left_loin 3 left_of 1 left_side 1 leg -1 legs -1
lights_hurts -1 like -1 like_mad 1 links 1 loin 8 loin_and 2 loin_pain 4 ma_fille 2 mad 1 madrugada 2 makes_me 1 manha
1 mano 1 me_lance 1 me_left 1 me_tablets 1 me_viene 1 mega 1 mesh -1 meu_namorado 2 mich 1 minuten -1 minutes_and 1
minutes_or -1 minutes_with 1 muito 1 muscle 1 my_doctor 1 my_flank 1 my_girlfriend 1 my_groin 1 my_kidney 1 my_mouth
-1 my_neck -1 my_pee 1 my_side 6 my_urine 1 my_wee 1 myself -1 nah 1 namorado 2 nausea 1 nausea_and 1 nearly_blacked
-1 neck -3 nem 1 never_!a -1 new -1 no_!rim 4 non 1 not -1 nothing_eases 1 now_its 1 now_sweating 1 nowhere_the -1
numb -2 nun -1 o_meu 1 of_#4 1 off -1 often_and 1 on_antibiotics -1 on_my -1 one_sided 1 only_have 2 only_right 2
only_started 1 or_more 1 or_nah 1 or_what -1 orinar 2 ou 1 out -1 over_every 1 over_with 2 pace 1 pace_about 1 pain_#1
-1 pain_#2 2 pain_coming 1 pain_from 1 pain_in 1 pain_that 1 pain_under 1 pane 1 pane_in 2 par 2 pee 3 pee_and 1
pee_is 2 peeing 3 peeing_blood 5 peeing_feels 1 pink 2 pinkeln 3 pinkeln_brennts 3 pis_ca 1 pisse 2 plein 1 plus_fever
1 position 2 position_that 2 pra 1 puking 4 pulled 1 pulled_something 1 que_me 2 que_va 1 qui_me 1 razor 4
razor_blades 4 rechts 2 rechts_tut 3 rein 5 rein_gauche 5 return 1 rib 1 ribs 4 ribs_at 1 ribs_is 1 ribs_on 4
right_and 1 right_flank 1 right_loin 2 rinon 7 room_and 1 round 1 round_to 4 s 2 saw 1 says_it 1 schmerzt 2 schon 1
schuttelfrost 3 sciatica -1 segunda 1 seit -1 seit_eben -1 seitlich 2 seitlich_am 2 settle 2 settle_in 2 shaking_with
1 shaky 3 shivering 1 shivers 1 sick 3 sick_twice 2 side 5 side_and 2 side_at 3 side_back 3 side_bend 1 side_bends 3
side_coming 2 side_fever 1 side_has 1 side_hurts 2 side_is 1 side_of 1 side_only -1 side_pain 4 side_stretch 1
side_that 1 side_under 1 side_with 2 sided 1 sided_back 3 since -1 since_#1 1 since_fri 1 since_morning 2 sit_still 4
six_minutes -1 smells 3 smells_foul 1 so_na 2 some_blood -1 spine -1 stabbing_ache 1 stiff -1 stinging 3 stings 8
stings_when 1 stinks 1 stone 1 stone_pain 2 stones 1 stretch_or 1 sudden -1 sueur 1 suggest_some 2 suis_en 1 swollen
-1 ta_com -1 tablets_for 1 talking_like -1 temperature 1 temperature_#2 2 temperature_#4 1 that_helps 1 the_ache 1
the_back 1 the_groin 6 the_hip 1 the_last 1 the_ribs 3 the_shivers 1 the_side 1 the_toilet 1 the_urine 1 there_it 1
theres_blood 1 thermometer_says -1 think_its 2 thinks 1 thinks_its 1 this -1 thought 1 thought_i 1 thought_its 1 threw
1 threw_up 2 through_it 2 throwing 2 throwing_up 2 to_groin 1 to_the 1 today -1 toilet 1 toilet_and 1 toilet_floor 1
trouble 1 tut 1 twice 1 twice_and 1 two -1 um_lado 1 uma_dor 1 umas 1 und_beim 1 under 1 under_my 3 under_ribs 1
under_the 1 une_douleur 1 up_all 1 up_one 1 up_twice 2 up_with 1 urine 4 urine_infection 2 urine_is 3 uti 5 uti_last 3
ver 1 vers 1 viene 2 viene_y 1 virilha 3 vomitando 1 vomiting 6 vomiting_and 1 waves 4 waves_and 1 waves_cant 2
waves_every -1 waves_in 1 waves_of 2 waves_so 1 wee 2 wee_and 5 wee_is 1 wee_smells 2 week_#2 -1 week_didnt 1 weeks -2
weeks_backache -1 wellen 4 wen 1 wen_i 1 went -1 what_helps 1 when_youve -1 wife_has 1 with_#4 1 with_chills 2
with_cold 1 with_fever 1 with_it 1 with_one 1 with_pain 1 with_vomiting 2 wont_settle 2 xixi 1 y_#2 -1 y_me 1 y_un 1
yesterday_with 2 you_for 1 you_got 1 youve_got -1
""",
    Category.POST_SURGERY: """
-17 !can_!i 1 !como -1 !consigo 1 !dans -1 !days 1 !desde -1 !everything 1 !exercise_yet 1 !geht 2 !hace -1 !i_do 2
!las -1 !last 1 !last_!night 1 !luft -1 !month 1 !na -1 !next 2 !next_!month 2 !night 1 !on_!the 1 !pain -1 !peed 1
!peed_!since 1 !pis 1 !ponta -1 !problem 1 !problems 1 !siento 1 !since_!last 1 !start 1 !surgeon 1 !tengo 1 !until 1
!until_!next 2 !urinar 1 !y 1 #1 1 #1_after 1 #1_days -1 #1_i 1 #1_l 1 #1_nd 1 #1_rd 1 #1_th 1 #1_weeks 3 #1_weks 2
#1_wks 3 #2_days 5 #2_dias 4 #2_weeks -2 #4_et 2 #4_with 1 a_coluna 2 a_disc 1 a_discectomy 5 a_dodgy 1 a_fortnight 1
a_hip 3 a_knee -1 a_laminectomy 2 a_un 1 a_une -1 aber 1 aber_seit 1 acdf 2 ache -1 after 1 after_a 1 after_back 1
after_his 1 after_my 1 after_work -1 again 1 ago 3 ago_and -1 ago_can 2 ago_feelin 2 ago_feeling 2 ago_just 1 ago_no 2
ago_now -1 ago_when 1 ago_which 1 ago_wound 1 algum -1 algum_exercicio -1 algun_ejercicio -1 all_fine 1 alles 1
allowed 3 allowed_yet 2 am_i 2 an_der 4 an_epidural 1 and -1 and_bored 1 and_getting 1 and_going 1 and_havent 1 and_is
1 and_l 1 and_leaking 1 and_little 1 and_my -1 and_puffy -1 and_shivering 1 and_the 1 ankle_pumps 1 ankles -1 anoche 1
anos_por -1 anteayer 2 anteontem 1 any_of 1 apres 1 are_allowed 1 are_weeping 2 auch_nicht 2 aucune -1 aux_lombaires
-1 back_at 1 back_is -1 back_just -1 back_last -1 back_no 2 back_now 1 back_op 5 back_pain -1 back_surgery 5 back_this
-1 back_was 1 back_worse 2 bad_idea 2 bandscheibe 2 bandscheiben 3 bandscheiben_op 3 be_a 1 been -1 before 1 before_it
1 before_the 1 begin 1 begin_the 1 beiden -1 bend_forward 1 bien 2 blut -1 bored 4 bout -1 breathe -1 broke_my -1
bum_and 1 but -1 but_it -1 c 3 c_#1 1 c_section 5 calf -2 calf_on -1 caliente 2 can 1 can_i 2 can_she 1 cancer -1
cancer_#2 -1 cant -1 cant_start 1 carpal 2 carpal_tunnel 2 chair_is 1 chair_stretches 1 chest -1 chin_tuck 2 cicatrice
5 cinco 1 cinco_dias 1 circles 1 cleared 1 closed 1 cobra 1 collar 4 columna_hace 2 coluna 1 coluna_ha 3 come_up -1
comecou 1 comecou_a 1 comes_off 2 coming_and 1 coming_back 1 con_todo -1 confused 1 core 3 corte 4 could 1 could_you 1
coule 2 couple 1 coworker 1 crushed 2 crutches 1 cuff 5 cuff_repair 2 dad_home 1 das -1 day_#1 2 days 1 days_after 2
days_ago 2 days_out 4 days_post 1 days_since 1 de_la 1 depui -1 depuis_ce 1 depuis_hier -1 depuis_lundi 2 der_knie -1
des -1 desde_anoche 1 desde_ayer 1 desde_entonces 1 desde_esta 2 desde_hace -1 desde_hoje 2 desde_hoy 1 desk_after 2
desk_is 1 dexa_says -1 dias 1 dias_e 2 dias_y 2 die_narbe 2 disc_op 3 discectomy 9 discectomy_#1 3 discectomy_and 1
discharged -1 do_any 1 do_for 1 do_your 1 dodgy_back 1 doing_great 3 doing_the -1 done -1 dont -1 doorway 1
doorway_stretch 1 dormente 1 dormida 1 dormida_la 1 dos_dias -1 down -1 dressing 4 dry 3 du_sang -1 dune 2 e_hoje 1
e_nao 1 eight 1 eight_weeks 1 either_foot 1 ejercicio -1 ejercicios 2 el -1 enfle -1 entonces 1 epidural_steroid 1
esta 1 esta_manha 1 esta_noite 1 estiramiento -1 et_cest 1 et_il 1 et_la 2 exercicios 2 exercises 2 fancy 1 far 1 feel
-1 feel_well 1 feelin 3 feeling_good 2 feels_good 1 fever_a 1 figure 1 figure_four 1 fine 1 fine_to 1 five_weeks 2
follow 1 follow_up 1 foot_gone 1 foot_on 1 foot_started 1 for_asking 1 for_something 1 for_your 1 forca 1 fortnight 1
fortnight_ago 1 four 1 four_weeks 2 frere -1 friday_and 1 frissons 1 frissons_a 2 from_a 1 from_back 1 from_me 1
from_spine 2 from_work 1 fui 1 fui_operado 2 fused 2 fusion 14 fusion_#1 2 fusion_in 3 fusion_three 2 fusion_was 1
fuss 1 gauche 1 gauche_qui 2 genou 1 geschwollen -1 getting_weaker 1 going_well 3 gone_red 1 good 1 got_me 2
got_shakes 2 great 2 ha 1 hace 2 had 1 had_my 3 had_neck 1 had_spinal 1 had_spine 5 hamstring 2 hamstring_stretch 1
hamstring_stretches 2 hands -1 hard -1 hard_and -1 harm 1 has -1 have -1 havent_!peed 1 headache -1 healing 3
healing_nicely 2 her -1 her_lower -1 hernia 5 hernia_surgery 1 hernie 3 heure -1 heute_krieg -1 hip 3 hip_op -1
hip_replacement 4 hip_stretch 1 hips_sore -1 his_lower -1 hoje 1 hoje_o 2 hospital 1 hot_round 2 hot_the -1 hoy_no 1
hunched 1 hunched_over 1 hurts -2 husband_had -1 husband_three 2 i_begin 1 i_continue -1 i_do 1 i_keep -1 i_leave 1
i_need 1 i_restart 1 i_start 1 i_still -1 i_wait 1 ich -1 id_a 1 idea 1 il 1 il_est -1 il_y 3 im -1 im_at 1 im_running
1 in -1 in_october 1 in_september 3 in_the -1 in_two 1 incision 3 incision_from 2 ingle 1 injection_in 1 inside_my -1
is_coming 1 is_going 1 is_leaking 1 is_oozing 1 is_red 2 is_weak 1 is_weeping 2 is_your 1 ist 1 ist_das -1 ist_der 1
it_too 1 it_went 1 its_been 1 ive -1 izquierda 2 jaimerais -1 jambe 1 jambe_gauche 1 jattends -1 je_sors 2 just_had 2
keep_doing -1 kein 2 keine -1 keine_!luft -1 knee_op -1 knee_replaced 1 knee_scope 1 knee_surgery 1 knie -1 knie_op -1
krieg_ich -1 la_ingle 1 la_jambe 1 la_lumbar -1 la_pierna 1 laminectomy 4 last_couple 2 last_monday 2 last_month 1
leaking 1 leaking_yellow 1 left -1 leg_getting -1 leg_gone -1 leg_on 1 leg_up 2 legs -1 legs_both 2 letzte 2
letzte_woche 2 like -1 like_before 1 limits 1 liquido 2 lleva 1 lombaires -1 lombar -1 los 2 low -1 lower_leg -1
lumbago -1 lumbar 1 lumbar_fusion 3 lumbar_spine 2 lundi 2 mal_aux -1 manana -1 mardi 2 may_i 1 me -1 me_operaron 4
me_or 1 meanwhile 1 menos 2 mesh 4 midi -1 mint 4 minutes -1 minutos -1 mollet 2 mon_frere -1 month 1 month_and 1
month_back 1 movement_is -1 moves_are 1 moves_suit -1 my_disc 1 my_discectomy 1 my_groin 1 my_hip 3 my_l 1 my_legs -1
my_lumbar 2 my_scar 1 my_stiff 2 my_surgical 1 my_wrist -1 myself -1 nacht 1 nao_!consigo 1 narbe 4 nasst 2 nasst_die
2 nd 1 ne 1 neck_disc 3 neck_fusion 3 neck_stretches 1 neck_stuff 1 neck_surgery 1 need_the 1 new_hip 3 ni_!la -1
nicely 2 nine_days 1 no_!problems 1 no_!siento 1 nodding 1 normal_after 1 note 1 now -1 now_cant 1 now_ive 2 now_mid 1
numb -1 nunca -1 o_pe 1 october 1 of_my -1 of_this 1 off_limits 1 ok 1 ok_but -1 okay 1 okay_to 1 old 1 on_just 1
on_last 2 on_since 1 on_wednesday 2 one -1 one_month 1 one_side -1 oozing 4 oozing_pus 1 op 9 op_#1 1 op_a -1 op_is 3
op_on 2 op_vor 3 open_a 1 operado 7 operado_a 5 operaron 4 operated 5 operated_on 4 operation 3 operation_du 2
opration 5 or_no 2 or_should -1 osteoporosis -1 other_side 1 out_from 1 out_two 1 over_nothing -1 pain -2 pain_in -1
papier -1 partir -1 pe_direito -1 pe_esquerdo 1 pee -1 penis 2 pisse -1 plie -1 plus 1 points 1 por_un -1 post 2
post_discectomy 2 post_op 1 prall -1 preggers -1 pregnant -1 program 1 pumps 1 pus 6 put_in 1 que -1 quente 1 rd 1
reach 1 realy -1 recovering 2 recovering_from 1 recovery 3 recovery_is 3 red 1 red_and 1 red_hot 1 red_warm -1 release
1 reminder 1 reminders 1 repair 3 repaired 3 replaced 3 replaced_#2 1 replacement 6 replacement_#1 1 replacement_last
2 restart 2 restart_the 2 review 1 right -1 rigors 1 roja 1 roja_y 1 rotator 5 rotator_cuff 5 round_it 1 sa -1 sale 1
same_foot -1 sang -1 say_it 1 says_osteoporosis -1 scar 7 scar_is 2 sciatica -1 scope 1 scope_was 1 score_#3 -1 seated
1 seated_twist 1 second_trimester -1 section 5 section_#1 2 seit_heute 1 semaines 2 semanas 1 sensation 1 september 2
set 1 seulement -1 seven 1 seven_weeks 1 shakes 2 shoulder_rolls 1 shoulder_stretches 1 shoulder_surgery 2 sich_kaum 1
side_bend 1 side_feels 1 side_has -1 side_is 1 side_only -1 side_stretch 1 sin -1 since_five 2 since_they 3 sixteen 1
sling 4 sling_comes 2 smelly 1 so_can 1 soaked_with 1 solo -1 sont 1 soon 1 sore -1 sors 2 spinal 2 spinal_fusion 3
spinal_surgery 2 spine_op 2 start 2 start_peeing 1 started_slapping 1 stenosis 1 stiff_back 1 still_on 2 stitches 5
stitches_are 2 streches 1 stretch_do 1 stretch_ok 2 stretches_is 1 stretches_or 3 stuff 2 suelo -1 surely 2 surgeon 4
surgeon_follow 2 surgeon_hasnt 1 surgery 7 surgery_#1 1 surgery_last 3 surgery_scar 2 surgery_wound 2 surgical 1
surgical_wound 1 swollen -1 swollen_tight -1 t_shirt 2 tagen 1 taub 1 te -1 tell_me 1 tem 1 ten_days 1 tenho_uma -1 th
1 than 1 than_before 3 that -1 the_#1 2 the_chair 1 the_collar 1 the_cut 1 the_daily 1 the_fusion 2 the_gentle 1
the_hamstring 1 the_hour 1 the_knee -1 the_lying -1 the_nerve 1 the_physio -1 the_scar 1 the_seated 2 the_stitches 2
the_surgeon 1 the_twisty 1 the_wound 1 then_on 1 this -1 this_month 1 three 1 three_weeks 2 tiene 1 times_and 2 tiny 1
to_bend 1 to_normal 1 to_twist 1 today_his -1 today_im 1 today_my 1 todo 1 toucher -1 tout 1 tres 1 trimester_hips -1
trip_over -1 trois 2 trois_semaines 5 tuck 1 tuck_is 1 tuesday_my 1 tunnel 2 tunnel_release 3 twisting 2 twisty 1
two_weeks 1 um_liquido 2 um_mes 1 un_liquido 1 und_das 1 und_ist 2 und_seit 1 une_heure -1 up_a 2 volta 2 vor 1
wait_for 1 want_neck 1 war 1 was_last 1 was_on 2 weak_and 1 weaker 2 weaker_by 1 weaker_since 2 weaker_than 1 weakness
1 weakness_in 1 week_im -1 week_six 2 week_with 1 weekend_same -1 weeks 1 weeks_after 3 weeks_ago 2 weeks_back 5
weeks_before 2 weeks_out 1 weeks_post 2 weeks_since 6 weeping 4 weks 1 well 1 well_and 1 went_away -1 went_numb 1 wfh
4 when_can 4 when_i -1 which_exercises 1 which_of 1 wich 1 wich_stretch 2 without_!the 2 wks_ago 3 woche 1 wochen 1
worse_than 5 would_your 1 wound 6 wound_dry 2 wound_is 3 xixi -1 y_#2 -1 y_a 3 y_esta 2 y_estoy -1 y_hoy 1 y_le 1
years_of 1 yellow 5 yellow_im 1 yellow_stuff 1 yellowish 1 yes 2 yes_or 3 yet 9 your 2 your_plan -1 your_sitting 4
zwei 1 zwei_wochen 2
""",
    Category.OSTEOPOROSIS: """
-17 !ache 1 !ache_!at 1 !al 1 !all_!id 1 !anywhere 1 !back_pain 2 !but_!ive 1 !can 1 !can_!i 1 !das 1 !de_!pie 2 !do 1
!exercise 1 !fractures 2 !had_!and 1 !i_!do 1 !much 1 !new 3 !new_!pain 3 !pain 2 !pain_!anywhere 1 !pane 3 !pie 2 !se
1 !start 1 !sudden 1 !wich 5 #1_and 1 #1_cm 5 #1_years 2 #1_yrs -1 #2_f 1 #2_has 1 #2_hat 2 #2_here 1 #2_on 1
#2_tripped -1 #2_weeks -1 #2_with 3 #3 3 #3_#2 1 a_box 1 a_bruise -1 a_bulb 2 a_crack 1 a_crunch 1 a_fierce 2
a_kitchen -1 a_pop 1 a_safe 1 a_sharp 3 a_snap -1 a_stabbing 2 a_stuck 3 a_treat 1 about -1 according 1 according_to 1
ache_like -1 ache_since 1 active 1 after_bending 1 ago -1 agony_ive 1 ahora 1 ahora_no 2 ai 1 alendronate 1
alendronate_weekly 1 all -1 alles -1 alright 1 alright_for 1 also_has 2 an_inch 1 an_me 1 and_do 1 and_heard 1 and_i
-1 and_something 2 and_sudden -1 and_told 1 and_yesterday 2 anos 1 anteayer -1 ao 1 app 1 are_the 1 are_your 1 arm -1
as_anything 2 as_hell 1 asthma -1 awful 1 back_cant 1 back_has 1 back_when -1 back_yesterday 2 backbone 1 bad_last 1
badly 1 bag 2 bag_and 3 been_ache 1 been_agony 1 been_on 1 bei_jeder 1 bending 1 bends 1 bent 1 bent_to 2 bewegung 1
bits_should 1 bone 2 bone_and -1 bone_density 3 bone_in 1 bone_scan 1 bones 11 bones_and 3 bones_are 3 bones_here 1
bones_like 3 bones_that -1 both -1 bowl 1 brittle 7 brittle_bones 6 bruise_right -1 bulb 1 bulb_on 2 bumped -1 but_no
2 calcium 1 calf -1 cancer -1 cant -1 cant_lie 1 carrying_shopping 2 cat 1 cat_and 1 cat_litter 1 ce_matin 1
chair_changing 1 chair_yoga 1 chalk 2 challenge 2 changing 1 changing_a 2 chaque 1 chest -1 close_the 1 cm 2 cm_and 1
com_uma 1 complaint 1 comprimidos -1 cough 2 cough_hard 4 crac 4 crack 3 crack_and 1 crack_in 1 crohns 1 cuatro 2
daily 1 dans_le 1 days -1 de -1 de_golpe -1 density 4 desceu -1 desde_ai 2 desde_entonces 1 desk_routine 1 dexa 10
dexa_was 2 diagnosed 4 diagnosed_with 4 dit 1 do_forward 1 do_in 1 do_the 1 do_your -1 doctor 1 doctor_has 1
doctor_says 2 dog_my 1 doing_well 1 dont -1 doppelt -1 dor_nas 1 dos 1 dos_en -1 dos_et 1 dos_la 2 down_for 1
down_hard 1 down_stretch 1 down_towards -1 drip 1 drug 1 duele_horrores 2 dura 1 e_desceu -1 el_sabado 1 elle 1 en_dos
2 encore -1 endocrinologist 1 entonces 1 entonces_me 2 espalda 1 et_cest 1 et_depuis 2 et_ne 1 ever_since 1 evrything
-1 exercise_is 1 exercises 1 exercises_are 1 f 1 fait 1 fait_souffrir 2 father_in -1 feel_fine 2 feel_well 1
feels_good 1 feels_well 1 felt 1 felt_a 2 fever -1 ficou 1 fierce 2 fierce_pain 2 file 1 foi 2 folds 1 foot -1 for_it
1 for_me 1 for_my 1 for_osteoporosis 1 for_pmr 1 for_polymyalgia 1 for_posture 2 for_six 2 forward 2 forward_bends 2
forward_folds 1 fracture 2 friday_and 1 from -1 from_standing 2 garden 1 gas 1 gave 1 gave_in 2 gave_me 1
gentle_shoulder 1 get_the 1 get_warm -1 give 1 give_in 1 goin_to -1 going -1 golpe -1 got_osteoporosis 2 got_thin 1
gotten 2 gran 1 granddaughter 1 grandson 4 hab_osteoporose 4 had_two 1 hard 1 hard_and 1 hard_last 3 hard_spine 1
hard_to 1 has_osteoporosis 3 hat 1 hat_fieber -1 hauling 2 have_got 1 have_osteoperosis 4 have_osteoporosis 1
have_ostioporosis 3 height 3 height_and 1 here 1 hier 1 hier_et 2 hoovering 1 horrores 2 hurts_badly 2 hurts_i 1
hurts_whenever -1 i_cant -1 i_felt 1 i_have 6 i_leave 1 i_never 1 i_opened 1 i_show 1 im_an 1 im_getting 1 im_rucken 3
in_height 3 in_office 1 in_spine 2 in_with 1 inch 1 inches 4 inches_and 2 instant 1 is_#3 2 is_ok 1 is_rolling 1 it -1
it_has 1 its_hard 1 ive_osteoporosis 5 ive_shrunk 5 ive_thin 2 je_respire 2 jeder_bewegung 1 join 1 join_in 1 jumpers
-1 keep_active 1 keep_my 1 kerb 1 kerb_and 1 kerb_yesterday -1 kitchen_chair -1 knee_and 1 know_if 1 know_ive 1
la_espalda 1 lap 2 last_year 1 laundry 1 law_is 1 le_dos 2 le_milieu 1 leave 1 leave_out 2 left -1 leg -1 legs -1
lencol 2 levantar 4 levantar_o 3 lie_flat 2 lifted 4 lifted_a 4 lifted_the 2 lifting_the 1 like_chalk 2 litter 1
long_term -1 longer 1 los 1 lost_two 1 low_bone 1 lunchtime 1 lunchtime_stretches 1 lungs 3 lupus 1 make_a 1 maman 2
maman_a 2 marfan -1 me_a 1 me_for 1 me_on 1 me_quedo 1 meine 1 mid 1 mid_back 1 mid_spine 1 milieu 1 milieu_du 1
missed -1 missed_one -1 mitad 2 mitad_de 2 monday_felt 1 months -1 moved_down -1 moves_for 1 moves_suit 1 mum 1 mum_#2
1 mum_in 1 murder 1 my_backbone 2 my_bones 1 my_endocrinologist 1 my_granddaughter 1 my_grandson 2 my_last 1
my_lunchtime 1 my_lungs 3 my_mid 1 my_mum 1 my_t 2 my_upper 1 nas_costas 1 neck -1 neck_bones -1 neck_roll -1
new_severe 2 nine 1 no_!ache 2 no_!fractures 2 no_!new 3 no_!pain 3 no_!pane 3 normal_that 1 nothing_hurts 2 now_a 1
now_sharp 3 now_she 1 now_theres 1 numb -1 nunca -1 nur 1 nurse 1 o_lencol 2 of_#3 1 of_pain 1 ok_for 1 oma 3
on_alendronate 1 on_friday 1 on_my -1 on_prednisolone 3 on_prednisone 3 on_steroid 1 on_steroids 2 on_this 1 on_zoom 1
one_bone 1 one_knee 1 one_would -1 ones_should 1 only_and 2 onto_the -1 opened 2 opened_a 3 opening 1 opening_a 1 os 2
os_comprimidos -1 osteopenia 4 osteoperosis 7 osteoporose 10 osteoporose_und 4 osteoporosis 20 osteoporosis_and 4
osteoporosis_at 2 osteoporosis_can 1 osteoporosis_cough 1 osteoporosis_feels 1 osteoporosis_in 1 osteoporosis_no 2
osteoporosis_what 1 osteoporosis_which 2 osteoporotic 5 ostioporosis 6 pain_hit 2 pain_since 1 pain_what 1 pane 1
part_of -1 peito -1 pick 1 pick_up 1 picked 1 picked_up 1 picking 1 picking_up 1 plan 1 pmr 1 polymyalgia 1 pop 1
pop_in 1 posture 1 posture_exercises 3 prednisolone 4 prednisolone_for 2 prednisone 4 prednisone_for 4 pregnant -1
put_me 1 que_nao 1 reached 3 reduced 2 redy -1 respiration 3 respire 2 retired 1 retired_ish 1 right_in -1 routine 1
routine_with 1 ruckenschmerzen 2 sa 1 sabado 1 safe 1 safe_for 1 said_osteoporosis 1 says_#4 -1 says_my 2 scan 3
scan_last 2 scan_showed 1 score 5 score_#3 1 score_is 2 se_tient -1 seit -1 seitdem 4 seitdem_stechender 1 seitlich -1
seitlich_am -1 senti 3 senti_um 2 sest 2 seventy 1 severe 1 severe_back 1 severe_pain 1 sharp 3 sharp_pain 1
sharp_spot 2 she_bent 1 she_leave 1 shes_#2 1 shopping 3 shorter 5 shorter_and 4 should_know 1 show_her 1 showed 1
shrunk 5 shrunk_#1 3 shrunk_two 2 shud 2 shud_i 2 side -1 sie 2 since_#4 2 since_uni 1 sit 1 sit_up 2 sit_ups 2 six 1
six_years 3 sixty 1 skip 1 snap_in -1 sneeze 4 sneeze_and 1 sneeze_at 2 so_is 1 so_my 1 something 1 something_gave 2
something_give 1 something_go -1 something_to 1 sont 1 sore_as 3 sort 1 sort_of 1 souffrir 2 special 1 spine_ever -1
spine_hurts 1 spine_now 1 spine_sore 1 spot 1 spot_in 1 spot_on 2 stabbing 1 stabbing_pain 1 standing 1 start_your 1
stechender 1 stechender_schmerz 1 steroid_tablets 1 sticht 1 stiff -1 still_there 1 stop_me 1 straighten 1
straighten_up 1 streches 2 stretch -1 stuck 2 stuck_window 2 stumbled -1 sudden_sharp 2 suelo 2 suggest_which 1 suit 1
swollen -1 t 4 t_#1 2 t_score 5 tablet 1 tablets_for 1 tell_me 1 tem 1 tenho_osteoporose 3 term -1 than_in 1
that_moved -1 thats_been 1 the_cat 2 the_daily 1 the_garden 1 the_kerb 1 the_laundry 1 the_mid 2 the_plan 1 the_same 1
the_sit 4 the_spring 1 the_twists 1 the_yearly 2 theres_now 1 theres_one 1 thermometer_says -1 they_say 2 thin 4
thin_and 1 thin_bones 3 this_year 1 tie 2 tient -1 tient_le -1 to_join 1 to_keep 1 to_pick 2 to_start 1 to_tie 2
toe_touches 3 tonight_i -1 touches 1 towards -1 towards_my -1 treat 1 tres 1 tumble 1 twists 1 twisty 1 two_inches 3
und_beim 1 uni 1 up_my 1 up_now 1 upper_back 1 ups 2 veio -1 voiture -1 want 1 want_something 1 was_bad 1 weak_bones 2
week -1 weekly 3 weeks -1 went_crack 2 what_a 1 what_would 1 which_bits 1 which_of 1 which_yoga 1 wich 1 window 2
window_and 1 with_brittle 1 with_osteopenia 1 with_osteoporosis 1 with_thin 1 y_al 1 y_ayer 2 y_un -1 yearly 1 years 1
years_for 4 years_no 1 years_of -1 yesterday_i 1 yoga 1 you_sent 1 your_forward 1 your_plan 2 yr 1
""",
    Category.NEURO_SENSORY: """
-17 !a_month 3 !about 1 !again 1 !away 1 !back_!since 1 !bother 1 !bother_!me 2 !can 1 !come 1 !feeling 2
!feeling_!since 2 !fine 1 !getting 1 !getting_!worse 2 !go 1 !go_!when 1 !going 1 !gone 1 !in_!a 3 !is 1 !middle 2
!month 1 !months 1 !normal 2 !numb 1 !numbness -1 !or 1 !pain_!or 2 !pain_!really 1 !proper_!feeling 1 !seen 1 !toilet
1 !two_!months 1 !up 1 !walking 3 !wants 1 !weak 1 !weakness 6 !weeks 1 !with 1 !worse 1 !worse_not 1 #1_month 1
#1_monts 1 #1_root 2 #1_wks 1 #2 -1 a_big 2 a_couple 1 a_hand 2 a_hip 1 a_living 2 a_month 3 a_patch 2 a_strip 2 about
1 about_a 1 about_eight 1 about_two 1 ache -1 after_three 2 against 1 all_day 1 an_exercise 1 and_finger 1 and_first 1
and_i -1 and_little 1 and_my -1 and_needles 1 and_night 1 and_not 1 and_numb -1 and_numbness 1 and_ring 2 and_toes 1
annoying 1 anybody 1 arm_tingling 1 as_ever 1 asleep 1 at -1 august 2 back -2 back_a 1 back_pain -1 been_#1 1 been_a 1
been_dead 2 been_numb 6 been_tingling 3 before_the 2 big 1 big_toe 1 bit_dead 2 bit_since 1 bit_stiff 1 both -1
but_still 2 but_the 1 buzzy 2 calf_hot -1 calf_just 2 calf_stretch 1 can_walk 1 cant -2 catches_on -1 chest -1
chopsticks -1 clumsy_on -1 collar -1 constant 1 constantly 1 couple_of 1 day 1 day_and 1 day_as 1 day_for 2 days -1 de
-1 dead_to 2 deadlifts -1 desk_stretch 1 deskmate 1 diwali 1 does_it 1 doesnt_!bother 2 doesnt_!go 1 dont -1 down_one
1 drives 1 dropping_things -1 dull 1 dull_feeling 2 dulled 1 e -1 early 1 edge 1 edge_of 1 edge_since 1 eight_weeks 1
elbow 4 elbow_on 2 every_day 2 every_night 1 face -1 feeling_in 1 feels -1 fine 1 finger 6 finger_and 1 finger_numb 2
fingers 2 fingers_of 1 fingers_on 3 first_two 1 five_weeks 1 flexor 1 floor_when -1 foot 2 foot_been 2 foot_for 4
foot_has 1 foot_keeps -1 for 1 for_#1 1 for_about 2 for_like 1 for_seven 2 for_three 1 for_two 1 for_weeks 3 forearm 6
from -1 funny_one -1 fuzzy 1 glide 1 go_away 1 go_with 1 going_on 1 gooch -1 grip 1 grip_fine 1 grip_is 1 had_no 1
half_asleep 1 hamstring_stretch -1 hand 4 hand_and -1 hand_been 2 hand_every 3 hand_for 1 hand_has 1 hand_have 2
hand_is 1 hand_numb 1 hand_only 3 hand_wont -1 has_been 1 has_felt 1 has_had 2 hasnt 1 hasnt_!been 1 have_been 1
have_had 2 have_something 1 have_stayed 1 he_wont 2 heel 1 heels 1 heels_and 1 her_right 2 hip_flexor 1 hot -1 hurts
-1 husband 1 i -1 i_could 1 i_type 2 im -1 in_and 1 in_may 1 in_right 4 index 4 index_finger 3 is_a 1 is_asleep 2
is_normal 2 is_ok 1 is_still 1 isnt_!going 1 it_or 1 it_stays 1 its_there 1 ive -1 jan 1 just_the 2 keyboard 1 la -1
last_one 1 later 1 left 1 left_calf -1 left_foot 1 left_forearm 4 left_hand 2 left_have 2 left_only 1 left_shin 4
left_thigh 4 leg_for -1 leg_works 1 legs -1 letter 2 lift_and 1 lift_it 1 list 1 litle 1 little 1 little_finger 2
look_up 2 maybe 1 me -1 minutes -1 month 3 months 2 months_ago -1 monts 1 mostly 1 mouse 2 mouse_hand 2 move_about 1
moved 1 mri_in 1 my_back -1 my_deskmate 1 my_hand -1 my_husband 1 my_left 1 my_little 2 my_mouse 2 my_pinky 3 my_right
1 my_ring 1 my_thigh 1 my_thumb 2 neck -1 needles 1 needles_in 1 new -1 night_for 3 nine 1 no -1 no_!back 1
no_!feeling 1 no_!numbness -1 no_!pain 1 no_!proper 1 no_!weakness 3 nonstop 1 normal 2 not_!getting 1 not_!notice 1
not_!weak 1 not_!with 2 nothing_else 1 now_doesnt 1 now_not 1 now_one 1 now_right -1 now_worse 1 numb 2 numb_#1 1
numb_after 1 numb_all 1 numb_between -1 numb_day 1 numb_for 7 numb_like 2 numb_on 1 numb_patch 2 numb_since 2 numbness
1 numbness_in 1 nummness 1 of_months 2 of_my 1 of_one 1 off -1 on_both -1 on_five 1 on_left 1 on_right 2 on_two 2
one_foot 2 one_hand 1 one_i 2 one_month 1 opener 1 or_not 1 osteoperosis -1 otherwise 2 out -1 outer 4 outer_thigh 3
outside 3 outside_of 2 over_a 1 over_it 1 pain -1 part_of 1 patch 5 patch_for 2 patch_on 5 patch_right -1
pavement_since -1 permanently 4 physio 1 pill_two -1 pin 1 pinky 5 pins 1 pins_and 1 power 2 prickly 2 prob_nothing -1
properly_for 1 replacement_last -1 right 2 right_big 1 right_foot 3 right_forearm 3 right_hand 2 right_index 2
right_is 1 right_one 1 right_side -1 right_thigh 1 right_thumb 1 ring 3 ring_finger 1 root 2 run 1 s_#1 1 says_her 1
sciatica -1 sciatica_on -1 sciatica_pain 1 september 1 seven 3 seven_weeks 1 shin 5 shin_has 4 showed 1 side_for 1
side_he 2 since_#1 1 since_august 2 since_deadlifts -1 since_jan 1 since_we 1 six 2 six_weeks 2 skill 1 skin 1 small 1
small_fingers 1 so_im 1 sole 3 sounds_like -1 spine -1 spring 1 started_the -1 stay 1 stayed 2 stayed_numb 2 stays 1
stays_numb 2 still 1 still_numb 3 strength 3 strength_is 2 strip 5 strip_down 2 strong 2 stuff 1 suggest_a 1 summer 1
swollen -1 test 2 that_foot 1 that_hasnt 1 the_best 1 the_one 1 the_outside 3 the_past 1 the_side 1 the_skin 1
the_spring 2 the_toe -1 the_top 1 the_touch 1 the_wrist 2 there_an 1 there_it 1 thigh 4 thigh_been 1 thigh_for 1
thigh_has 1 thigh_numb 3 thing_my 2 this -1 three 1 three_fingers 2 three_months 3 thumb 9 thumb_and 3 thumb_side 2
tingle 1 tingling 2 tingling_all 1 tingling_for 4 tingling_in 2 tingly 1 tingly_for 2 tips 1 to -1 to_come 1 today -1
toe_has 3 toe_numb 2 toes 1 toes_on 1 tool 1 top 1 top_of 1 trouble_for -1 two_fingers 2 two_months 4 two_of 1
two_small 1 type 1 type_with 2 up -1 used 1 used_to 1 walk_and 2 walks 1 walks_fine 2 wanna -1 we_moved 1 week_six 2
weeks 1 weeks_now 1 weeks_strength 2 weird_numb -1 who 1 whole_right -1 with_one -1 without_!much 1 wont_go 1
wont_grip -1 wore 1 works 1 works_fine 2 worth 2 worth_a 3 wrist_stretch -1 writing 1 x 2 x_#2 2 yesterday -1
you_suggest 1 your_sitting -1
""",
    Category.INFLAMMATORY: """
-17 !at 1 !eyes 1 !had_!it 1 !injury 1 !rest 1 #1_am 2 #1_in 1 #1_months 1 #1_or 1 #1_with 1 #2_am 1 #2_and 1 #2_back
1 #2_low 2 #2_now 1 #2_positive 1 #2_says 2 #2_since 1 #2_stiff 1 #2_weeks -1 #2_y 1 #2_yo 1 #4 -1 a_back 1 a_biologic
1 a_doctor 1 a_fist 1 a_morning 1 a_year 5 about_and 1 after_walking 2 age 2 age_#2 2 ago -1 alarm 1 all -1
alternating 3 am 1 am_because 1 am_loosens 1 am_with 2 and_bum 1 and_for 1 and_lower 5 and_moving 2 and_only 1
and_some 2 and_stiff 1 and_then 1 and_walking 3 ank 2 ank_spond 2 ankylosing 6 ankylosing_spondylitis 6 anti 1
appointment 1 appointment_is 1 around 1 around_#1 3 around_four 1 arse 1 arse_and 2 arthritis 4 ask 1 at_#1 2 at_#4 -1
at_half 1 at_it 1 at_l 1 at_work 1 avoid 1 axial 2 axial_spa 2 b 1 b_#2 1 back_each 1 back_like 1 back_locks 1
back_since 1 back_stiff 1 back_stiffness 2 back_that 1 back_the 1 back_worst 1 because_his 1 because_of 1 been_#1 1
been_going 1 been_like 1 been_stiff 1 been_waking 1 before 1 before_dawn 3 before_the 1 beter 2 beter_wen 1 better 2
better_on 1 better_once 1 better_when 1 better_with 1 biologic 1 breakfast 1 brother 1 brother_has 2 buttock 3
buttock_and 1 buttock_pain 2 buttocks 3 buttocks_ache 1 buttocks_have 1 calf -1 cancer -1 cant -1 cant_make 1
cant_sleep 3 chest -1 circles 3 commute 1 concrete 1 constant_worse -1 constantly -1 controlled 2 crohn 2 cycle 1 dawn
5 day_is 2 de -1 diclofenac 2 do_twists 1 doctor_said 1 dont -1 down -1 each 1 each_morning 2 each_night 1 eases 2
eases_it -1 eases_when 3 easter 1 eds 4 eds_and 2 eight 1 eight_months 3 elbow_on -1 elbows 1 enough 1 every 1
every_morning 6 family 1 far 1 far_away -1 feel -1 feels -1 fever -1 fifteen 2 fist 1 five_years 1 fixes 3 fixes_it 1
fixes_that 1 flare 4 football 1 for_#1 1 for_half 1 for_me 1 for_months -1 for_over 1 for_shoulder 1 for_three 1
for_you 1 form -1 four 2 four_months 3 four_with 1 from_#1 1 gets 2 gets_better 1 gets_me 2 gets_sore 2 gives 1
gives_me 1 goes_off 1 going_on 3 gone -1 grade 1 had_iritis 2 had_uveitis 3 half 1 half_a 1 half_four 1 half_of 1
hamstring_stretch 1 has_ank 2 has_psoriasis 1 hates 1 help 1 helps 2 hes_been 1 hla 2 hla_b 1 hold_the 1 hour_after 1
hour_and 1 hour_every 1 hours_and 1 hours_every 1 hr 1 hurts -1 hypermobile 4 hypermobile_eds 4 i_avoid 1 i_cycle 1
i_move 2 i_pace 1 i_shuffle 2 i_swim 1 ibuprofen 3 ibuprofen_sort 2 if_this 1 im_#2 2 im_fine 1 im_only 1 im_up 2
in_remission -1 in_three 1 ins 1 iritis 2 iritis_twice 2 is_#1 -1 is_#2 1 is_magic 2 is_rigid 1 is_the 1 is_this 1
it_#2 1 it_better 2 it_has 1 it_more 1 it_ok 1 it_wakes 1 it_worse 3 its_worst 1 ive_ankylosing 3 ive_psoriasis 2
january 1 joint 2 joints 1 just -1 keyboard 1 knees 1 knees_and 3 knuckles 2 la -1 last -1 last_winter 3 last_year -1
left -1 leg -1 legs -1 like_concrete 2 like_my 1 loads 1 locks 1 longer 2 loosens 2 loosens_once 1 low_back 1
lower_spine 1 lupus 1 magic 3 magic_for 3 makes 3 makes_it 4 makes_my 1 mate 1 me_#1 2 me_#2 2 me_around 2 me_every -1
me_if 1 me_neck 1 me_or 2 me_out 1 me_the 1 me_up 1 mid_morning 1 months 3 months_im 3 months_pregnant -1 months_so 1
months_worst 1 more_than 1 morning 1 morning_for 5 morning_over 1 morning_routine 1 morning_since 1 morning_until 1
mornings 4 mornings_are 2 mornings_i -1 move_wakes 2 movement 2 moving 2 moving_about 1 my_boyfriend 1 my_bro 1
my_buttocks 1 my_doctor 1 my_elbows 1 my_joints 1 my_nan 1 my_pinky -1 nan 1 naproxen 3 naproxen_is 1 nearly_#1 1
neck_circles 5 neck_moves 1 neck_rolls 1 night_#1 -1 night_time 1 night_with 1 no -1 no_!injury 1 not_!on -1 not_!with
1 nothing_eases -1 now_and 2 numb -1 oclock 3 of_back 1 of_bed 1 of_this 1 off_when 1 ok 1 ok_for 1 on_days 1 on_since
2 on_two -1 once 1 once_i 1 one_hour 1 ones_are 1 only_#2 1 or_#1 1 or_a 1 or_should 2 over_a 3 over_an 3 pace 1
pace_about 1 pace_around 1 pain_better 1 pain_from 1 pain_in -1 pain_it 1 pain_new -1 pain_right 1 pain_that 1
pain_wakes -1 past 2 plays 1 plays_football 1 please_suggest -1 positive 1 psoriasis 7 psoriasis_and 3 psoriasis_on 1
ra 5 remission -1 rest 1 rest_makes 1 resting 2 resting_makes 1 rheumatoid 5 rheumatoid_arthritis 3 rheumatology 4
right -1 rolls 1 rolls_ok 1 says_her 1 second 1 second_half 3 seized 1 set 1 seven 1 shes_#2 1 shuffle 2 side_then 1
sides 1 sides_and 1 since_march 1 since_uni 2 sitting_through 2 sleep 1 sleep_past 4 so_far 1 some_mornings -1
sore_buttocks 2 sort_it 1 sorts 2 sorts_it 2 spa 2 spond 2 spondylitis 8 stable 1 stay 1 stiff 1 stiff_back 2
stiff_every 3 stiff_for 3 stiff_in 1 stiff_lower 1 stiffness 5 stiffness_for 2 suggest -1 swaps 1 swim 1 takes 1
takes_an 1 takes_until 1 ten 1 ten_months 3 tension 1 that_since 1 that_takes 2 the_alarm 1 the_bike 1 the_flat 1
the_hamstring 1 the_keyboard 2 the_long 1 the_mornings 3 the_night 1 the_second 3 the_worst 1 then_the 1 three_months
1 three_years 1 time_back 2 to_walk 2 twice_and 1 two_hours 1 two_years 1 uncle 1 uncle_is 1 uni 2 until 1 until_about
2 until_mid 1 up_at 3 up_in 1 uveitis 3 uveitis_twice 2 very_stiff 1 wake 1 wake_at 2 wakes 3 wakes_me 2 walk_about 1
walk_it 1 walking 2 walking_and 1 walking_round 1 was_#2 1 week -1 week_neck 1 weeks -2 went -1 whats_safe 1 when_im 1
which_neck 1 winter 2 with_ache 1 with_movement 3 with_sore 1 woken 1 worse 1 worse_on 1 worst 1 worst_at 1 would_like
1 wreck 2 wrists 1 yay 1 year 3 year_my 1 year_now 1 year_of 4 years 1 years_now 1 your_bot 1
""",
}
