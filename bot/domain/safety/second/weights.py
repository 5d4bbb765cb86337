"""What the second reader learned; written by `make train`, not by hand. Each trait and what it adds."""

from collections.abc import Mapping

from bot.domain.safety.tier import Category

# Of the messages it was learned from.
DIGEST = "863fcd7240db0dfa"
# Below this grade it takes a finding of the rules for a misunderstanding.
DOUBTED = -58
SIGN = """
-50 !#1 0 !#2 0 !#4 0 !a 0 !a_!break -1 !a_!headache 1 !a_!plan 1 !a_!thing 1 !a_!wee 1 !about 0 !accident 0 !ache 1
!after -1 !again 0 !al 0 !alive 2 !all 2 !alle 2 !an 0 !and 1 !and_!a 1 !and_!i -1 !and_!im 1 !and_!needles -1
!another 0 !answer 0 !answering 0 !any -1 !anymore 2 !anyone 2 !anything 0 !anything_except -1 !anywhere 0 !appetite 0
!arm 0 !around 1 !arrive 0 !as 0 !ask 0 !asking 0 !at 6 !at_!all 3 !au 0 !auf 1 !avant 0 !aware 1 !away 2 !baby 0
!back 2 !back_!hurts 1 !back_!pain 2 !balance 0 !be 2 !be_!alive 2 !be_!here 1 !because 0 !been 0 !before 1
!before_!my 1 !before_!this 1 !being 0 !bending 0 !better 1 !between -1 !bien 0 !big 0 !black 0 !bladder 0
!bladder_!fine -1 !bladder_since 1 !bleeding 1 !blood 0 !bot -3 !both 0 !bother 0 !bowels 0 !break -1 !breaks 0
!breathlessness 0 !bum 0 !but 1 !but_!my 1 !but_!the 1 !by 0 !calendar -2 !came 0 !can 0 !cancer -1 !cancer_never -1
!car 0 !care 0 !care_!if 1 !carry 0 !cauda 0 !cest 0 !change -1 !changes -1 !checked 0 !chest -2 !chest_!pain -3
!chills 0 !cinco 0 !clear 0 !close -1 !clue 0 !coffee -1 !com 1 !come 0 !come_!back -1 !coming 1 !comme 0 !compression
0 !consigo 2 !constantly 0 !contractions 0 !control 0 !control_!down 1 !control_!over -1 !cord -1 !cote 1 !cuando 1
!cushion 0 !da 0 !da_cadeira 1 !dans 1 !day 0 !days 0 !de 0 !deal 0 !dem 0 !depuis 2 !die 0 !dieting 1 !different 0
!direito 0 !disappear 0 !disc 0 !dizziness 0 !dizzy -1 !do 2 !do_!anything 1 !doctor 0 !doi 0 !doing -1 !doing_!what 1
!done 0 !down -1 !down_!the -3 !down_!there 1 !dramatic 0 !drop 0 !du 1 !e -1 !effort -1 !either 0 !el 0 !em 0 !empty
0 !emptying 1 !en 0 !equina 0 !es 0 !esta 1 !et 0 !eu 0 !even 0 !even_!hurts 1 !ever 0 !exercise 1 !exist 1 !eyelid 0
!fade 1 !fall -2 !fall_!or -1 !fallen 0 !fazer 0 !feel 3 !feel_!the 1 !feeling 0 !feeling_!in 1 !feeling_!when 1 !felt
2 !felt_!a 1 !felt_!the 1 !fever -2 !fever_no -1 !fim 0 !fine -1 !fingers 0 !fire 0 !fit 1 !fiz 0 !flags -1 !foot -1
!for 0 !fracture -1 !fractures 0 !from 0 !get 0 !get_!the 2 !getting 0 !glass 0 !go 0 !go_!down -3 !going 1 !going_!to
1 !gone 2 !good 0 !got 0 !ha 0 !hace 1 !had 0 !had_!any -1 !had_!cancer -2 !had_!one 1 !had_!that 1 !halten 0 !hands 0
!hangover 0 !happened 0 !harm -1 !have -1 !have_!chest -1 !having 0 !having_!any -1 !he 1 !head 0 !headache 0
!headache_!like 1 !hear 0 !heartburn 0 !helps 0 !her 0 !here 0 !hernia -1 !hit 0 !hold 1 !hot 0 !how 1 !hurts 0
!hurts_!just -1 !hurts_!much 1 !hurts_!myself -3 !i 0 !i_!can -1 !i_!do 1 !i_!need 1 !ich 0 !id 1 !id_!soiled 1 !idea
3 !idea_!id 1 !if 0 !im 3 !in 0 !in_!my 1 !in_!this -1 !in_living 1 !included 1 !injured 0 !is 0 !isso 1 !it 1
!it_!today -1 !its 0 !ive 1 !joking 1 !just -2 !just_!stiff -1 !kg 0 !kicked 0 !klo 0 !know 3 !know_!when 1 !knowing 1
!la 1 !las 0 !last 0 !laugh 0 !lazy 0 !le 1 !leave 0 !left 1 !leg 0 !legs 0 !les 1 !lesion 0 !let 1 !lets 0 !levantar
1 !levanto 0 !lie 0 !life 0 !lift 1 !lifted 0 !lifting 0 !light 0 !like 0 !like_!it 1 !like_this 2 !live 1 !living 1
!lol -1 !looking 0 !lose 0 !loss 0 !lost -1 !lost_!control -2 !low 0 !lower 0 !luft 1 !made 0 !mais 2 !make 0 !making
0 !mal 0 !managed 0 !mas -1 !matter 1 !me 0 !me_!up -2 !meaning 0 !mehr 2 !midwife 1 !migraine 0 !mind 1 !mine 0
!minutes 1 !monday 0 !months 0 !more 0 !morning 1 !move 0 !moved 0 !moving 0 !much 1 !muscle 0 !my 2 !my_!back 1
!my_!bladder 2 !my_!legs 1 !my_left 1 !myself -1 !myself_until 1 !na 0 !nada 0 !neck 0 !neck_!pain 1 !need 0 !needed 0
!needles -1 !nerve 0 !new 0 !night 0 !normal 0 !nothing 0 !notice 3 !noticing 0 !now 0 !now_!just -1 !nudges -1 !numb
-1 !numb_!anymore -2 !numbness -1 !numbness_!or -1 !o 2 !obey 0 !of 0 !of_!anything -1 !of_!my 1 !off 0 !on 0 !on_my 1
!once -1 !one 0 !one_!like 1 !only 0 !or -4 !or_!anything -1 !or_anything -2 !osteoporosis -1 !other 0 !out 0 !over -1
!own 0 !pain 1 !pain_!anywhere 1 !pain_!at 3 !pain_!like 1 !pain_!really 1 !pain_!today -1 !pane 1 !parar 0 !pasa 1
!pe 1 !pee 0 !peed 0 !peeing 0 !peito 1 !people 0 !perte -1 !perte_!de -1 !pie 0 !ping -1 !pins -1 !pins_!and -1 !pis
0 !plan 1 !planning 0 !please -1 !point 1 !point_!in 1 !poo 0 !position 0 !post 0 !power 1 !pregnant -1 !pressure 0
!prob 0 !problem 0 !problema -1 !problems 0 !proper 0 !properly 0 !proud 0 !puedo 2 !puedo_ni 1 !pulled 0 !push 1 !put
0 !quando 0 !que 0 !realise 0 !really 0 !reason 3 !reason_!to 2 !red -1 !red_!flags -1 !register 0 !release -1 !relief
0 !reminder 0 !reminders 0 !respond 0 !responding 1 !rest 0 !returned 0 !right 0 !room 0 !round 0 !run 0 !saddle 0
!saddle_!numbness -1 !sadly 0 !said 0 !same 0 !say 0 !sciatica 0 !se 0 !see 0 !see_!the 1 !seem 0 !seen 0 !seit 0
!sensation 1 !sensation_!in 1 !sense 0 !sentido 1 !serious -1 !she 0 !shift 0 !should 0 !sick 0 !side 1 !siento 1
!signal 1 !signal_!to 1 !simply 0 !since 1 !sinto 0 !sitting 0 !six 0 !skip -2 !sleep 0 !sleeping 1 !so 0 !soiled 1
!soiled_!myself 1 !some 0 !sore 0 !sostienen 0 !sounds 0 !standing 0 !started 0 !stay 1 !stiff 0 !stop 0 !stopping 1
!strength 0 !stretch 0 !stretch_!for 1 !stretches 0 !stuff 0 !sudden 0 !suicidal 0 !sure 0 !sweats 0 !swelling 0
!swollen 0 !ta 1 !tbh 0 !team 1 !tell 1 !tem 0 !temperature -1 !tengo 0 !tenho 0 !testing -2 !testing_!the -2 !than 0
!thanks 0 !that 0 !that_!before 1 !that_!i 1 !the -1 !the_!leg -2 !the_!point 1 !the_!release -1 !the_!signal 1
!the_!team 1 !the_!urge 1 !them 0 !then 0 !there 1 !theres 1 !thing 0 !think 0 !third 0 !this 1 !those 0 !though 1
!three 0 !thx -1 !tight 0 !time -1 !tingling -1 !tired 0 !to 2 !to_!be 1 !to_!do 1 !to_!hurts -3 !to_!live 1 !to_!me 1
!to_!wake 1 !to_pee 1 !today 0 !toilet 0 !told 1 !tomorrow 0 !touch 0 !touched 0 !touches 0 !touching 0 !training -1
!tried 0 !trouble -1 !trouble_!with -1 !trying 1 !trying_!and 1 !turn 0 !two 0 !und 0 !under 2 !under_!a 1 !until 0
!until_i 1 !up 4 !up_tomorrow 1 !urge 1 !wake 1 !wake_!me -4 !wake_!up 8 !waking 1 !waking_!up 1 !walk -1 !walking 0
!wanna 1 !wanna_!be 1 !want 1 !warning 1 !was 0 !water 1 !waterworks 0 !weak 0 !weakness -1 !weakness_!or -1 !wearing
0 !wee 1 !week 0 !weeks 0 !weight -1 !well 0 !what 1 !whatever 0 !when 2 !when_!my 1 !where 0 !why 1 !wie 0 !wife 0
!will 1 !with -1 !wont 0 !work 0 !work_!on -1 !working 1 !working_!right 1 !works 0 !worry -2 !worse 1 !worse_not 1
!worth 0 !would 2 !xixi 0 !y 0 !years 0 !yesterday 0 !yet 0 !you 0 !zona 0 !zu 1 #1 0 #1_am 1 #1_and -2 #1_day 2
#1_days 1 #1_dias 3 #1_didnt -1 #1_hour -2 #1_hr 1 #1_is -2 #1_kg -2 #1_l 1 #1_m 2 #1_metres 1 #1_month 3 #1_months 4
#1_of -1 #1_out -1 #1_rd 2 #1_tagen 1 #1_weeks -4 #1_wks 2 #2 6 #2_#1 1 #2_#2 -1 #2_and -1 #2_days 3 #2_de 2 #2_f 1
#2_feel 2 #2_h -1 #2_k -2 #2_kg -1 #2_kilos 1 #2_minutes 1 #2_neck 1 #2_now 2 #2_of -1 #2_on 1 #2_please -1 #2_sat 1
#2_seconds -1 #2_slipped 1 #2_tripped 1 #2_uhr -1 #2_weeks 15 #2_wks 4 #2_worse -2 #2_years 1 #2_yr 1 #2_yrs 1 #3 0
#3_#2 2 #3_and -1 #4 -1 #4_after -1 #4_all 1 #4_and 4 #4_e -1 #4_im -3 #4_no -2 #4_whiplash -2 :!<ab 1 :!<acc -1
:!<ach 1 :!<ache 1 :!<aco 1 :!<acu -1 :!<af -1 :!<aft -1 :!<afte -1 :!<al 5 :!<ali 2 :!<aliv 2 :!<all 3 :!<all> 2
:!<an 1 :!<and 1 :!<and> 1 :!<ans 1 :!<answ 1 :!<any> -1 :!<anym 2 :!<anyo 2 :!<ar 1 :!<aro 1 :!<arou 1 :!<arr 1
:!<ass 1 :!<au 1 :!<auf 2 :!<auf> 1 :!<aw 4 :!<awa 3 :!<awar 1 :!<away 2 :!<ba 1 :!<bac 2 :!<back 2 :!<ban -1 :!<bef 1
:!<befo 1 :!<bett 1 :!<betw -1 :!<big -1 :!<ble 1 :!<blee 1 :!<bo -1 :!<bon -1 :!<bot -1 :!<bot> -3 :!<both -1 :!<bra
1 :!<braz 1 :!<bre -1 :!<brea -1 :!<bu 1 :!<but 1 :!<but> 1 :!<cale -2 :!<camb -1 :!<can -1 :!<canc -1 :!<car 1 :!<ch
-2 :!<chan -1 :!<che -2 :!<ches -2 :!<cl -1 :!<clo -1 :!<clos -1 :!<co 2 :!<cof -1 :!<coff -1 :!<col 1 :!<com 1
:!<com> 1 :!<comi 1 :!<con 1 :!<conn 2 :!<cons 2 :!<cor -2 :!<cord -1 :!<cot 1 :!<cote 1 :!<cr -1 :!<cra -1 :!<cua 1
:!<cuan 1 :!<cus 1 :!<cust 1 :!<da 1 :!<dan 1 :!<dans 1 :!<de 2 :!<dep 2 :!<depu 2 :!<des 2 :!<diet 1 :!<diz -2
:!<dizz -2 :!<doi -1 :!<dorm -1 :!<dro -1 :!<ea 1 :!<eat 1 :!<ef -1 :!<eff -1 :!<effo -1 :!<em 1 :!<emp 1 :!<empt 1
:!<en -1 :!<ene -1 :!<ener -1 :!<ex 1 :!<exc -1 :!<exe 1 :!<exer 1 :!<exi 1 :!<exis 1 :!<ey 1 :!<eye 1 :!<fad 1
:!<fade 1 :!<fal -1 :!<fall -2 :!<faz 1 :!<fe 1 :!<fee 1 :!<feel 2 :!<fel 2 :!<felt 2 :!<fev -2 :!<feve -2 :!<fine -1
:!<fir 1 :!<fit 1 :!<fit> 1 :!<fix 2 :!<fl 1 :!<flag -1 :!<fo -1 :!<foo -1 :!<foot -1 :!<fus 1 :!<fuss 1 :!<gl 1 :!<go
1 :!<goi 1 :!<goin 1 :!<gon 1 :!<gone 2 :!<gr 2 :!<hac 1 :!<hace 1 :!<han 1 :!<hap 1 :!<happ 1 :!<harm -1 :!<hav -2
:!<have -1 :!<help 1 :!<hern -1 :!<his -1 :!<ho 3 :!<hol 1 :!<hold 1 :!<how 1 :!<how> 1 :!<id 3 :!<ide 3 :!<idea 3
:!<inc 1 :!<incl 1 :!<is 2 :!<iss 2 :!<isso 1 :!<iv 1 :!<ive 1 :!<ive> 1 :!<jo 1 :!<jok 1 :!<joki 1 :!<ju -1 :!<jus -1
:!<just -1 :!<ki 2 :!<kn 1 :!<kno 2 :!<know 2 :!<kr -2 :!<kri -2 :!<la 1 :!<lab 1 :!<labo 1 :!<leb 1 :!<les> 1 :!<let
2 :!<let> 1 :!<lev -1 :!<leve -1 :!<li 2 :!<lif 2 :!<lift 2 :!<liv 2 :!<live 1 :!<livi 1 :!<lo -1 :!<loa -1 :!<load -1
:!<lol -1 :!<lol> -1 :!<los -1 :!<lost -1 :!<low 1 :!<lu 1 :!<luf 1 :!<luft 1 :!<ma -1 :!<mai 1 :!<mais 2 :!<mak -1
:!<make -1 :!<mal -1 :!<mas -1 :!<mas> -1 :!<mat 2 :!<matt 1 :!<me 1 :!<medu -1 :!<meh 2 :!<mehr 2 :!<mi 1 :!<mid -1
:!<midw 1 :!<min 1 :!<mind 1 :!<morn 1 :!<mov 2 :!<move 1 :!<muc 1 :!<much 1 :!<my -1 :!<mys -1 :!<myse -1 :!<no 1
:!<not 1 :!<noti 1 :!<nu -5 :!<nud -1 :!<nudg -1 :!<num -3 :!<numb -1 :!<ob 1 :!<obe 1 :!<ol 1 :!<olh 1 :!<olha 1
:!<onc -1 :!<once -1 :!<os -1 :!<ost -1 :!<oste -1 :!<pa 2 :!<pai 1 :!<pain 1 :!<pane 1 :!<pare -2 :!<pas 2 :!<pasa 1
:!<pass 1 :!<pe -1 :!<pert -1 :!<ph -1 :!<phy -1 :!<phys -1 :!<pie 1 :!<pil 1 :!<pill 1 :!<pin -1 :!<ping -1 :!<pins
-1 :!<pla 1 :!<plan 1 :!<ple -1 :!<plea -1 :!<po 3 :!<poin 1 :!<posi 1 :!<pou 2 :!<pow 1 :!<powe 1 :!<pre -1 :!<preg
-3 :!<pu 5 :!<pue 2 :!<pued 2 :!<pus 1 :!<push 1 :!<re -1 :!<rea 1 :!<read -2 :!<real 1 :!<reas 3 :!<red -1 :!<red> -1
:!<rel -1 :!<rele -1 :!<res 1 :!<rou -1 :!<se 2 :!<see 1 :!<sen 2 :!<sent 3 :!<ser -1 :!<seri -1 :!<sho -1 :!<shou -1
:!<si 1 :!<sid 1 :!<side 1 :!<sie 1 :!<sien 1 :!<sin 2 :!<sinc 2 :!<sit 1 :!<sk -1 :!<ski -1 :!<skip -2 :!<soi 1
:!<soil 1 :!<st 1 :!<stay 1 :!<sto 1 :!<stre 1 :!<stro -1 :!<su -2 :!<sw -2 :!<sy -1 :!<sym -1 :!<symp -1 :!<ta -1
:!<team 1 :!<tel 2 :!<tell 1 :!<tem -1 :!<tes -2 :!<test -2 :!<the> -1 :!<ther 3 :!<thi 1 :!<this 1 :!<thx -1 :!<thx>
-1 :!<ti -3 :!<tim -1 :!<time -1 :!<tin -3 :!<ting -3 :!<tol 1 :!<told 1 :!<trai -1 :!<tri 1 :!<trou -1 :!<try 1
:!<tryi 1 :!<un 1 :!<und 1 :!<unde 2 :!<ur 1 :!<urg 1 :!<urge 1 :!<us 1 :!<va -1 :!<wa 1 :!<wak 2 :!<wake 1 :!<waki 1
:!<wal -1 :!<wall -3 :!<wan 2 :!<wann 1 :!<want 1 :!<war 1 :!<warn 1 :!<wea -1 :!<weak -1 :!<wee> 1 :!<wei -1 :!<weig
-1 :!<wen 1 :!<wh 4 :!<wha 1 :!<what 1 :!<whe 2 :!<when 2 :!<why 1 :!<why> 1 :!<wi -1 :!<wil 1 :!<will 1 :!<win -2
:!<wit -1 :!<with -1 :!<wo 1 :!<work 1 :!<worr -2 :!<wors 1 :!<wou 2 :!<woul 2 :!aba> -1 :!abo 1 :!acc -1 :!ace 2
:!ace> 1 :!ach 1 :!ache 1 :!ache> 1 :!ack> 1 :!acke -1 :!aco 1 :!acu -1 :!ade -1 :!ado 1 :!ado> 1 :!aft -1 :!afte -1
:!after -1 :!ager -1 :!ags -1 :!ags> -1 :!ai> 1 :!ain> 1 :!ais 1 :!ait -2 :!ait> -1 :!ak> -1 :!ake 1 :!ake> 2 :!akn -1
:!akne -1 :!aknes -1 :!ale -1 :!alen -1 :!alend -2 :!ali 3 :!aliv 2 :!alive 2 :!alk> -1 :!alle> 2 :!am> 1 :!amb -1
:!ambi -1 :!ame 1 :!ame> 1 :!ami 1 :!ana 1 :!anc -1 :!ance -2 :!ance> -1 :!ancer -1 :!anco 1 :!anco> 1 :!and 1 :!and>
2 :!ane 1 :!ane> 1 :!ang -2 :!ange -2 :!ange> -1 :!anges -1 :!ann 1 :!anna 1 :!anna> 1 :!ano -1 :!ans 2 :!ans> 1
:!answ 1 :!answe 1 :!ant 1 :!anta 2 :!antar 1 :!any> -1 :!anym 2 :!anymo 2 :!anyo 2 :!anyon 2 :!ap> -2 :!app 1 :!appe
2 :!appen 1 :!ar> 2 :!are> 1 :!arm> -1 :!arme 1 :!arme> 1 :!arn 1 :!arni 1 :!arnin 1 :!aro 1 :!arou 1 :!aroun 1 :!arr
1 :!as> 1 :!asa 1 :!asa> 1 :!aso 1 :!ason 3 :!ason> 3 :!ass 2 :!asse 1 :!at> 1 :!ate 1 :!ater> 1 :!atio 1 :!ation 1
:!att 1 :!atte 1 :!atter 1 :!atu -1 :!atur -1 :!ature -1 :!auf 2 :!auf> 1 :!ava 1 :!avan 1 :!avant 1 :!ave -1 :!ave>
-1 :!awa 3 :!awar 1 :!aware 1 :!away 2 :!away> 2 :!ay> 1 :!azo 1 :!ba> -1 :!bac 1 :!back 1 :!back> 1 :!bef 1 :!befo 1
:!befor 1 :!bel -1 :!bett 1 :!bette 1 :!betw -1 :!betwe -1 :!bha -1 :!bhan -1 :!bhan> -1 :!big -1 :!ble> -1 :!blee 1
:!bleed 1 :!blema -1 :!bne -1 :!bnes -1 :!bness -1 :!bor 2 :!bot -1 :!bot> -3 :!both -1 :!bra 1 :!braz 1 :!brazo 1
:!bre -1 :!brea -1 :!break -2 :!breat 1 :!but 1 :!but> 1 :!cal -2 :!cale -2 :!calen -2 :!camb -1 :!cambi -1 :!can -1
:!canc -1 :!cance -1 :!car 1 :!ce> 1 :!cer> -1 :!ch> 2 :!cha -1 :!chan -1 :!chang -1 :!che> 1 :!ches -1 :!chest -2
:!chi -1 :!chin -1 :!cht 1 :!cid -1 :!cing -1 :!cing> -1 :!cis 1 :!cise 1 :!cise> 1 :!cit -1 :!cket -1 :!clo -1 :!clos
-1 :!close -1 :!clud 1 :!clude 1 :!co> 1 :!cof -1 :!coff -1 :!coffe -1 :!col 1 :!com 1 :!com> 1 :!comi 1 :!comin 1
:!compr -1 :!con 1 :!conn 2 :!conne 1 :!cons 2 :!consi 2 :!conte 1 :!cord> -1 :!cot 1 :!cote 1 :!cote> 1 :!cra -1
:!cua 1 :!cuan 1 :!cuand 1 :!cust 1 :!dan 1 :!dans 1 :!dans> 1 :!dea 2 :!dea> 3 :!dec 1 :!ded 1 :!ded> 1 :!den> 2
:!dep 2 :!depu 2 :!depui 2 :!des 1 :!dge -1 :!dges -1 :!dges> -1 :!di> -1 :!diet 1 :!dieti 1 :!diz -2 :!dizz -2
:!dizzy -1 :!dles -1 :!dles> -1 :!do> 1 :!doi -1 :!doing -1 :!dor> 1 :!dorm -1 :!dorme -1 :!dou -1 :!down> -1 :!dro -1
:!dul -1 :!dwi 1 :!dwif 1 :!dwife 1 :!dy> -1 :!ea> 3 :!ead -1 :!eak -2 :!eak> -1 :!eakn -1 :!eakne -1 :!eal 1 :!eam 1
:!eam> 1 :!ease -2 :!ease> -2 :!easo 3 :!eason 3 :!eat 1 :!eath 1 :!ebe 1 :!ece 1 :!ect 1 :!ed> 1 :!edi 1 :!edin 1
:!eding 1 :!edl -1 :!edle -1 :!edles -1 :!edo 2 :!edo> 2 :!edu -1 :!edul -1 :!eedi 1 :!eedin 1 :!eedl -1 :!eedle -1
:!eel 2 :!eel> 3 :!eepi 1 :!eepin 1 :!ees -1 :!ees> -1 :!eff -1 :!effo -1 :!effor -1 :!efo 1 :!efor 1 :!efore 1 :!eft>
1 :!egn -1 :!egna -1 :!egnan -1 :!egu -1 :!ehr 2 :!ehr> 2 :!eht 1 :!eht> 1 :!eir -1 :!eito> 2 :!el> 2 :!elea -1
:!eleas -1 :!elf -1 :!elf> -1 :!elp 1 :!elt 2 :!elt> 2 :!ema> -1 :!eme -1 :!emen -2 :!ement -2 :!empe -1 :!emper -1
:!empt 1 :!empty 1 :!en> 4 :!end -1 :!enda -2 :!endar -2 :!ener -1 :!energ -1 :!eni 1 :!eno -1 :!ensa 1 :!ensat 1
:!ent 1 :!enta 1 :!enti 2 :!entid 1 :!ento 2 :!ento> 2 :!eop -1 :!eopo -1 :!eopor -1 :!epin 1 :!eping 1 :!epo -1 :!epu
2 :!epui 2 :!epuis 2 :!erat -1 :!eratu -1 :!erc 2 :!erci 1 :!ercis 1 :!ere 2 :!ere> 2 :!erec 1 :!eres 1 :!eres> 1
:!erg -1 :!eri -1 :!erio -1 :!eriou -1 :!erna 1 :!ernas 1 :!erni -1 :!ernia -1 :!ero -1 :!ers -1 :!ers> -1 :!erta 1
:!erte -1 :!erte> -1 :!erto 1 :!erto> 1 :!esp 1 :!ess -2 :!ess> -2 :!esse 1 :!esser 1 :!essi -1 :!essio -1 :!est -1
:!est> -1 :!esta> 2 :!esti -1 :!estin -2 :!eta> 1 :!ete 1 :!ete> 1 :!ett 1 :!ette 1 :!etter 1 :!etw -1 :!etwe -1
:!etwee -1 :!eur -1 :!eve -1 :!ever -1 :!ever> -1 :!ew> -1 :!exc -1 :!exe 1 :!exer 2 :!exerc 1 :!eye 1 :!fad 1 :!fade
1 :!fade> 1 :!fal -1 :!fall -2 :!fall> -2 :!faz 1 :!fe> 1 :!fec -1 :!fee> -2 :!feel 2 :!feel> 3 :!fel 2 :!felt 2
:!felt> 2 :!fev -2 :!feve -2 :!fever -2 :!ffe -2 :!ffee -2 :!ffee> -2 :!ffo -1 :!ffor -1 :!ffort -1 :!fine -1 :!fine>
-1 :!fir 1 :!fit 1 :!fit> 1 :!fix 2 :!flag -1 :!flags -1 :!foo -1 :!foot -1 :!foot> -1 :!for -1 :!fore> 1 :!fort -1
:!fort> -1 :!fri -1 :!ft> 4 :!fter -1 :!fter> -1 :!fus 1 :!fuss 1 :!gai -1 :!gan 2 :!ger -1 :!ges -1 :!ges> -1 :!gh> 1
:!gle -1 :!gli -1 :!glin -1 :!gling -1 :!gnal> 1 :!gnan -1 :!gnant -1 :!go> 2 :!goi 1 :!goin 1 :!going 1 :!gon 1
:!gone 2 :!gone> 2 :!gre -1 :!gs> -1 :!hac 1 :!hace 1 :!hace> 1 :!han -1 :!han> -1 :!hang -1 :!hange -1 :!hap 1 :!happ
1 :!happe 1 :!harm> -1 :!hat> 1 :!hav -2 :!have -1 :!have> -1 :!help 1 :!hen 1 :!hen> 1 :!her 1 :!here 2 :!here> 2
:!heres 1 :!hern -1 :!herni -1 :!hes -1 :!hest -2 :!hest> -2 :!hol 1 :!hold 1 :!hold> 1 :!houl -1 :!hould -1 :!how 1
:!how> 1 :!hr> 2 :!hx> -1 :!hy> 1 :!hys -1 :!hysi -1 :!hysio -1 :!ice 1 :!ice> 1 :!ick> -1 :!ida -1 :!ide 1 :!ide> 1
:!idea 3 :!idea> 3 :!ido 1 :!ido> 1 :!idw 1 :!idwi 1 :!idwif 1 :!ied> 1 :!ient 1 :!iento 1 :!ier 1 :!iet 2 :!ieta 1
:!ieta> 1 :!ieti 1 :!ietin 1 :!ife 1 :!ife> 1 :!ift 2 :!ift> 1 :!igo 2 :!igo> 2 :!iled 1 :!iled> 1 :!ill 2 :!ill> 1
:!ime -1 :!ime> -1 :!imple -1 :!in> 1 :!inc 1 :!ince 2 :!ince> 1 :!incl 1 :!inclu 1 :!ind 2 :!ind> 2 :!ine -1 :!inf -1
:!infe -1 :!infec -1 :!ing 1 :!ing> 1 :!ingl -3 :!ingle -1 :!ingli -1 :!ins> -1 :!into 1 :!into> 1 :!inute 1 :!ios -2
:!ios> -2 :!ious> -1 :!is> 1 :!ise -1 :!iss 4 :!isso 1 :!isso> 1 :!ist 1 :!ist> 2 :!ited -1 :!ited> -1 :!ith -1 :!ith>
-1 :!ito 1 :!ito> 2 :!itt 1 :!ity -1 :!ity> -1 :!itz 1 :!itze 1 :!itzen 1 :!ive 4 :!ive> 2 :!ivin 1 :!iving 1 :!ivit
-1 :!ivity -1 :!izz -2 :!izzy -1 :!izzy> -1 :!jok 1 :!joki 1 :!jokin 1 :!jus -1 :!just -1 :!just> -2 :!ke> 2 :!ket -1
:!kin 1 :!kin> 1 :!kip -2 :!kip> -2 :!kne -2 :!knes -2 :!kness -1 :!kno 2 :!know 2 :!know> 3 :!knowi 1 :!kri -2 :!lab
1 :!labo 1 :!lag -1 :!lags -1 :!lags> -1 :!lan 1 :!lan> 1 :!ld> 3 :!lde -1 :!lder -1 :!leas -2 :!lease -2 :!leb 1
:!led 3 :!led> 3 :!lee 1 :!leed 1 :!leedi 1 :!leepi 1 :!lef 1 :!left> 1 :!lema -1 :!lema> -1 :!leme -1 :!lemen -1
:!len -1 :!lend -2 :!lenda -2 :!les -1 :!let 1 :!lev -1 :!leve -1 :!lha 1 :!lif 2 :!lift 2 :!lift> 1 :!liv 4 :!live 3
:!live> 3 :!livi 1 :!livin 1 :!lk> -1 :!lled 1 :!lled> 1 :!load -1 :!logi -1 :!lol -1 :!lol> -1 :!lor 1 :!los -1
:!lost -1 :!lost> -1 :!low 2 :!low> 1 :!ls> -1 :!lt> 2 :!lta 1 :!lta> 1 :!lud 1 :!lude 1 :!luded 1 :!luf 1 :!luft 1
:!luft> 1 :!ma> -1 :!mai 1 :!mais 2 :!mais> 2 :!mak -1 :!make -1 :!mas -1 :!mas> -1 :!mat 1 :!matt 1 :!matte 1 :!mb>
-1 :!mbi -1 :!mbl 1 :!mbn -1 :!mbne -1 :!mbnes -1 :!me> 1 :!medu -1 :!medul -1 :!meh 2 :!mehr 2 :!mehr> 2 :!ment> -1
:!mes> 1 :!mid -1 :!midw 1 :!midwi 1 :!min 2 :!mind 1 :!mind> 1 :!ming 1 :!ming> 1 :!mis 1 :!miss 1 :!mor 1 :!more 2
:!more> 2 :!morn 1 :!morni 1 :!mov 2 :!move 1 :!mper -1 :!mpera -1 :!mple -1 :!mplem -1 :!mpr -1 :!mpre -1 :!mpres -1
:!mpto -1 :!mptom -1 :!mpty 1 :!mptyi 1 :!muc 1 :!much 1 :!much> 1 :!mys -1 :!myse -1 :!mysel -1 :!nal> 1 :!nan -2
:!nant -1 :!nant> -1 :!nas 2 :!nas> 2 :!ncer> -1 :!nci -2 :!ncl 1 :!nclu 1 :!nclud 1 :!nd> 2 :!nda -2 :!ndar -2
:!ndar> -2 :!nde 3 :!nden 1 :!nden> 1 :!nder 2 :!nder> 1 :!nect 1 :!needl -1 :!nerg -1 :!nes -2 :!ness -2 :!ness> -2
:!new -1 :!new> -1 :!nfe -1 :!nfec -1 :!ng> 1 :!nge -1 :!nge> -1 :!nges -1 :!nges> -1 :!ngl -2 :!ngle -1 :!ngli -1
:!nglin -1 :!nia -1 :!nia> -1 :!nin 1 :!ning 1 :!ning> 1 :!nn> 1 :!nne 1 :!nnec 1 :!nnect 1 :!noi -1 :!not 1 :!noti 1
:!notic 4 :!now 2 :!now> 2 :!nowi 1 :!nowin 1 :!nsa 1 :!nsat 1 :!nsati 1 :!nsi 1 :!nsig 2 :!nsigo 2 :!nst 1 :!nsta 1
:!nsw 1 :!nswe 1 :!nswer 1 :!nta 3 :!ntar 1 :!ntar> 1 :!nti 1 :!ntid 1 :!ntido 1 :!ntr -1 :!nud -1 :!nudg -1 :!nudge
-1 :!num -3 :!numb -1 :!numb> -1 :!numbn -1 :!nute 1 :!nutes 1 :!ny> -1 :!nym 2 :!nymo 2 :!nymor 2 :!nyo 2 :!nyon 2
:!nyone 2 :!oad -1 :!obe 1 :!obh -1 :!obha -1 :!obhan -1 :!oca -1 :!offe -1 :!offee -1 :!ogi -1 :!oi> -1 :!oid -2
:!oids -1 :!oids> -1 :!oiled 1 :!oin 1 :!ok> 1 :!old 2 :!old> 4 :!olh 1 :!olha 1 :!oll -1 :!ologi -1 :!omb -1 :!ome 1
:!omi 1 :!omin 1 :!oming 1 :!ompr -1 :!ompre -1 :!on> 1 :!onc -1 :!once> -1 :!ondi 1 :!ondin 1 :!oni 1 :!onn 1 :!onne
1 :!onnec 1 :!ons 2 :!onsi 2 :!onsig 2 :!onte 1 :!ook> 1 :!oot -2 :!oot> -2 :!op> -1 :!ope 2 :!ope> 1 :!opo -1 :!opor
-1 :!oporo -1 :!opp 2 :!oppi 1 :!oppin 1 :!or> 1 :!ora -1 :!ord> -1 :!ore 2 :!ore> 2 :!orki 2 :!orkin 2 :!orme -1
:!ormen -1 :!orn 2 :!orn> 1 :!orni 1 :!ornin 1 :!oro -1 :!oros -1 :!orosi -1 :!orr -2 :!orry -2 :!orry> -2 :!ors 1
:!orse 1 :!orse> 1 :!osis -2 :!osis> -2 :!oss -1 :!oss> -1 :!ost -1 :!oste -1 :!osteo -1 :!ot> -1 :!ote 1 :!ote> 1
:!oti 1 :!otic 4 :!otice 3 :!oto 1 :!oub -1 :!oubl -1 :!ouble -1 :!ouche 1 :!ould> 1 :!oulde -1 :!our> 2 :!ow> 4
:!ower 1 :!ower> 1 :!own -1 :!own> -1 :!pai 1 :!pain 1 :!pain> 1 :!pane 1 :!pane> 1 :!par -1 :!pare -1 :!pas 2 :!pasa
1 :!pasa> 1 :!pass 1 :!pen 1 :!pera -1 :!perat -1 :!perte -1 :!pet 1 :!phy -1 :!phys -1 :!physi -1 :!pie 1 :!pil 1
:!pill 1 :!ping 1 :!ping> 1 :!pins -1 :!pins> -1 :!pla 1 :!plan 1 :!plan> 1 :!ple -2 :!plea -1 :!pleas -1 :!plem -1
:!pleme -1 :!po> 1 :!pondi 1 :!poro -1 :!poros -1 :!pos 1 :!posi 1 :!pou 2 :!pow 1 :!powe 1 :!power 1 :!ppe 3 :!ppen 1
:!ppi 1 :!ppin 1 :!pping 1 :!pre -1 :!preg -3 :!pregn -1 :!press -1 :!pt> -1 :!pto -2 :!ptom -1 :!pty 1 :!ptyi 1
:!ptyin 1 :!pue 2 :!pued 2 :!puedo 2 :!pui 2 :!puis 2 :!puis> 2 :!pur 1 :!pus 1 :!push 1 :!push> 1 :!que 1 :!que> 1
:!rack -1 :!raini -1 :!ram 1 :!rame 2 :!rando -2 :!rar 1 :!rar> 1 :!rat -1 :!ratu -1 :!ratur -1 :!raz 1 :!razo 1 :!rci
1 :!rcis 1 :!rcise 1 :!rda 1 :!rdi -1 :!re> 1 :!read -2 :!reak -2 :!reak> -1 :!real 1 :!reas 3 :!reaso 3 :!reath 1
:!red -1 :!reg -2 :!regn -1 :!regna -1 :!rei 1 :!rel -1 :!rele -1 :!relea -1 :!ren 2 :!ren> 1 :!repo -1 :!res> 1
:!ress -1 :!ressi -1 :!rev -1 :!reve -1 :!rga 1 :!rge> 1 :!rin 3 :!ring 2 :!ring> 2 :!rio -3 :!riou -1 :!rious -1
:!ris -1 :!rki 2 :!rkin 2 :!rking 1 :!rm> -1 :!rme> 1 :!rmen -1 :!rn> 1 :!rna 1 :!rnas 1 :!rnas> 1 :!rni 1 :!rnia -1
:!rnia> -1 :!rnin 2 :!rning 2 :!rok -1 :!roke -1 :!roll -1 :!rop -1 :!ros -1 :!rosi -1 :!rosis -1 :!rou -1 :!roub -1
:!roubl -1 :!roug -1 :!rough -1 :!roun 1 :!round 1 :!rra 1 :!rri 1 :!rry -1 :!rry> -1 :!rs> -1 :!rse 1 :!rse> 1 :!rta
1 :!rte> -1 :!rth> 1 :!rto 1 :!rto> 1 :!ry> -1 :!ryi 1 :!ryin 1 :!rying 1 :!sa> 1 :!sap 1 :!sat 1 :!sati 1 :!satio 1
:!sch -1 :!sed 1 :!sed> 1 :!see 2 :!see> 1 :!sel -1 :!self -1 :!self> -1 :!sen 2 :!sensa 1 :!sent 4 :!senti 2 :!ser 1
:!ser> 3 :!seri -1 :!serio -1 :!sho -1 :!shou -1 :!shoul -1 :!sid 1 :!side 1 :!side> 1 :!sien 1 :!sient 1 :!sigo 2
:!sigo> 2 :!sin 1 :!sinc 2 :!since 2 :!sio -2 :!sion -1 :!sion> -1 :!sis -2 :!sis> -2 :!sit 1 :!ski -1 :!skip -2
:!skip> -2 :!sne -1 :!soi 1 :!soil 1 :!soile 1 :!son 3 :!son> 3 :!squ 1 :!ss> -1 :!sse 3 :!ssed 1 :!ssed> 1 :!sser 2
:!sser> 2 :!sso 1 :!sso> 1 :!st> -2 :!sta 2 :!sta> 2 :!stay 1 :!stay> 1 :!steo -1 :!steop -1 :!sti -1 :!stin -3
:!sting -3 :!stopp 1 :!str 1 :!stre 1 :!stro -1 :!sts -2 :!sts> -1 :!swer 1 :!sy> -1 :!sym -1 :!symp -1 :!sympt -1
:!ta> 4 :!tad 1 :!tar 2 :!tar> 1 :!tay 1 :!tay> 1 :!tch> 1 :!te> 1 :!team 1 :!team> 1 :!tel 2 :!tell 1 :!tell> 1
:!tempe -1 :!teo -1 :!teop -1 :!teopo -1 :!ter 1 :!ter> 2 :!tes> 2 :!testi -2 :!th> -1 :!ther 1 :!there 2 :!this 1
:!this> 1 :!thx -1 :!thx> -1 :!tic 2 :!tice 3 :!tice> 3 :!tid 1 :!tido 1 :!tido> 1 :!tif -2 :!till 1 :!tim -1 :!time
-1 :!time> -1 :!tingl -3 :!tio 2 :!tion 2 :!tion> 2 :!tivi -1 :!tivit -1 :!tly 1 :!tly> 1 :!to> 2 :!tol 1 :!told 1
:!told> 1 :!topp 1 :!toppi 1 :!tor -1 :!trai -1 :!train -1 :!tri 2 :!tro -1 :!trou -1 :!troub -1 :!try 1 :!tryi 1
:!tryin 1 :!tte 3 :!tter 2 :!tter> 2 :!tur -1 :!tura -1 :!tura> -1 :!ture> -3 :!twe -1 :!twee -1 :!tween -1 :!tyi 1
:!tyin 1 :!tying 1 :!tze 1 :!tzen 1 :!tzen> 1 :!uas 1 :!ube -1 :!uble -1 :!uble> -1 :!uch 1 :!uch> 1 :!uche 1 :!ude 1
:!uded 1 :!uded> 1 :!udg -1 :!udge -1 :!udges -1 :!udo -1 :!ue> 2 :!ued 3 :!uedo 2 :!uedo> 2 :!uen 1 :!uent 1 :!uf> 1
:!uft 1 :!uft> 1 :!uic -1 :!uice -1 :!uice> -1 :!uis 1 :!uis> 2 :!ula -1 :!uld> 1 :!ulde -1 :!ulder -1 :!umb -1 :!umb>
-1 :!umbn -1 :!umbne -1 :!und 1 :!unde 2 :!under 2 :!ung 1 :!ung> 1 :!ur> 1 :!ura -1 :!ure -1 :!ure> -2 :!urge> 1
:!urp -1 :!use 1 :!ush 1 :!ush> 1 :!uss 1 :!usse 1 :!ust -1 :!ust> -2 :!ut> 1 :!ute 1 :!utes 1 :!utes> 1 :!vant> 1
:!vanta 1 :!ver -1 :!ver> -1 :!vit -1 :!vity -1 :!vity> -1 :!wak 2 :!wake 1 :!wake> 1 :!waki 1 :!wakin 1 :!wal -1
:!walk> -1 :!wall -3 :!wan 2 :!wann 1 :!wanna 1 :!want 1 :!want> 1 :!war 2 :!ware 2 :!ware> 1 :!warn 1 :!warni 1 :!way
2 :!way> 2 :!wea -1 :!weak -1 :!weakn -1 :!wee> 1 :!ween -1 :!ween> -1 :!wel -1 :!wen 1 :!wer 2 :!wer> 2 :!wha 1
:!what 1 :!what> 1 :!whe 2 :!when 2 :!when> 2 :!why 1 :!why> 1 :!wif 1 :!wife 1 :!wife> 1 :!wil 1 :!will 1 :!will> 1
:!wit -1 :!with -1 :!with> -1 :!wn> -1 :!worki 2 :!worr -2 :!worry -2 :!wors 1 :!worse 1 :!wou 2 :!woul 2 :!would 2
:!xer 2 :!xerc 1 :!xerci 1 :!xist> 1 :!yin 2 :!ying 2 :!ying> 2 :!ymo 2 :!ymor 2 :!ymore 2 :!ymp -1 :!ympt -1 :!ympto
-1 :!yon 2 :!yone 2 :!yone> 2 :!yse -1 :!ysel -1 :!yself -1 :!ysi -1 :!ysio -1 :!ze> -1 :!zy> -1 :!zzy -1 :!zzy> -1
:<abe 1 :<aben 1 :<abov -1 :<abs> -1 :<absc 2 :<abst -1 :<aca 2 :<acab 2 :<acd 1 :<acdf 1 :<acr 1 :<acro 1 :<add -2
:<add> -2 :<adju 1 :<af -1 :<aft -1 :<afte -1 :<agai -1 :<ago 3 :<ago> 1 :<agon 3 :<agu -2 :<agua -1 :<ah 2 :<aho 1
:<ahog 1 :<ai -2 :<aid -2 :<aid> -2 :<airc -1 :<airp -1 :<alen 1 :<alg -1 :<algo -1 :<ali 2 :<aliv 4 :<alle -1 :<allo
1 :<alma -1 :<alo 1 :<alon 1 :<alri 2 :<also 1 :<alt -1 :<alta -2 :<alw -2 :<alwa -2 :<ama 1 :<aman 1 :<amar 1 :<ambu
-1 :<an 1 :<anae 1 :<anat -1 :<anc -1 :<anci -1 :<and 3 :<and> 3 :<ando 1 :<ane 1 :<aneu 1 :<ann -1 :<ano -3 :<ano> -1
:<anot -2 :<anta 1 :<ante 2 :<anu 2 :<anus 2 :<anx -2 :<anxi -2 :<anyb 2 :<anym 2 :<anyo 1 :<anyt -1 :<ap -1 :<ape 1
:<aper 3 :<api -1 :<api> -1 :<app -3 :<app> 1 :<appe -2 :<appo -2 :<appr -1 :<apr 1 :<apre 1 :<arc -2 :<arch -1 :<area
3 :<arm> 2 :<army -1 :<aro 1 :<arou 1 :<arra 2 :<arth 2 :<arti -2 :<arz -1 :<arzt -1 :<as -1 :<ass -2 :<asse -2 :<at 1
:<ate 1 :<auc -1 :<aud -4 :<audi -4 :<aufs -1 :<aun -1 :<aunt -1 :<aus 1 :<aux 2 :<aux> 2 :<avio 1 :<avis -2 :<avo 1
:<avo> 1 :<aw -1 :<away -1 :<bab -1 :<baby -1 :<bac 1 :<back 1 :<badg -1 :<bag -2 :<bag> -2 :<baje 2 :<bak -1 :<bake
-1 :<ball 1 :<bana -1 :<banj -1 :<bank -3 :<bar> -2 :<bare -1 :<barr 1 :<bat> 1 :<bata 1 :<batt -3 :<bauc 1 :<be -1
:<bec 1 :<beca 1 :<bed 1 :<bed> 1 :<been 1 :<bei 2 :<bei> -1 :<beid 1 :<beim 1 :<bein 2 :<beli -1 :<bell 1 :<belt -1
:<benc -2 :<bent -1 :<bes -2 :<best -2 :<bete 1 :<betw 1 :<beu 1 :<beug 1 :<bew -1 :<bewe -1 :<bie -1 :<bien -1 :<big
2 :<big> 1 :<bigg 1 :<bil -1 :<bill -1 :<bin> -1 :<bir -2 :<birt -1 :<biss -1 :<bit> -1 :<bits 4 :<blac 1 :<blis -1
:<bloa -1 :<bloc -1 :<blog -1 :<boa -1 :<boar -1 :<boc 1 :<boca 1 :<bol 1 :<bom -2 :<bom> -2 :<bon 3 :<bone 3 :<bonk
-1 :<boot 1 :<bor -3 :<bore -1 :<bori -1 :<born -2 :<bot 1 :<bot> -1 :<both 2 :<boug 1 :<box> 1 :<boxe -3 :<bp -1
:<bpp -1 :<bppv -1 :<bra> 1 :<brac -2 :<brai -4 :<bras 1 :<bric -1 :<brid 2 :<brin -1 :<brit 1 :<bro 1 :<brot 2 :<brus
1 :<buc 1 :<buck 1 :<bud -1 :<bue -1 :<buen -1 :<bui -2 :<buil -2 :<bum 1 :<bumh 1 :<bump 1 :<bunk 1 :<burd 2 :<burp
-1 :<bury -1 :<but -1 :<butt -1 :<cab -1 :<cabe 1 :<cabi -1 :<cabl -2 :<cade -1 :<caf -1 :<caff -1 :<calf 1 :<call -3
:<calo -3 :<calv -2 :<cam 1 :<came 4 :<camp -1 :<can 2 :<canc 2 :<cant 3 :<capi -1 :<capo 1 :<car> 2 :<card -1 :<care
1 :<carg -3 :<case -1 :<cast 2 :<catc 2 :<cau -3 :<caud -1 :<caug -1 :<caus -2 :<cen 1 :<cent 1 :<ceo -1 :<ceo> -1
:<cerv 3 :<cet 1 :<cett 1 :<cha -2 :<chai -1 :<chaq 1 :<char -3 :<chau 3 :<che 2 :<chec -2 :<chef -2 :<chem 1 :<ches 3
:<chev 1 :<chin 1 :<choi -1 :<chr -1 :<chro -1 :<clai -1 :<clam 2 :<clas -2 :<cle -1 :<clea -1 :<cli -1 :<clic -3
:<clie -3 :<clim 1 :<clin -1 :<clit 1 :<clo 1 :<cloc 1 :<clos 1 :<clu 1 :<clum 2 :<cod -1 :<code -1 :<cof -2 :<coff -2
:<coi 2 :<coin 2 :<col 1 :<cold -1 :<coli 1 :<coll 1 :<colo 1 :<colu 2 :<com 1 :<com> 1 :<come 3 :<comi 2 :<como 1
:<comp -2 :<con -1 :<cond -2 :<cons 1 :<cook 1 :<cool -2 :<cope 1 :<copy -1 :<cor -1 :<core -1 :<corp -1 :<cort 1
:<cot 1 :<cott 3 :<couc -1 :<coug 2 :<coun -1 :<cour -3 :<cov -1 :<covi -1 :<cox -3 :<coxa -2 :<cr -1 :<cra -1 :<cran
1 :<cras -1 :<cre -1 :<crea -1 :<cri -2 :<cric -3 :<crit -1 :<croo 1 :<cros -3 :<crot 1 :<cru 2 :<crun 2 :<crus 2
:<crut -1 :<cry -1 :<cu 1 :<cua -1 :<cub 1 :<cubi 1 :<cuf 1 :<cuff 1 :<cup 1 :<cup> 1 :<cups 1 :<curi -1 :<curt 1
:<cut 1 :<cut> 1 :<cutt 2 :<da -1 :<dad 1 :<dad> 1 :<dame -1 :<dang -1 :<dann -2 :<dans 2 :<dar -2 :<das> 1 :<dat -1
:<data -2 :<dav -2 :<dave -1 :<davo -1 :<day> -2 :<days 2 :<de -1 :<dead 1 :<deat -1 :<deb -1 :<debu -1 :<dec -3
:<deca -4 :<deck -2 :<deco -1 :<ded 1 :<dedo 1 :<deep 1 :<deh -2 :<dehn -1 :<dehy -1 :<del -1 :<demo -3 :<deni -1
:<dens 1 :<dep 1 :<depu 2 :<desd 3 :<desk -1 :<dest -1 :<dete -1 :<dev -1 :<dev> -3 :<dex 4 :<dexa 4 :<dia> -1 :<diag
1 :<dias 4 :<dic 1 :<did -1 :<did> -2 :<dier -2 :<dif -1 :<diff -1 :<dis 1 :<disc 1 :<dish -1 :<disp -1 :<dit 1 :<dit>
1 :<div 2 :<dive 1 :<diy -1 :<diy> -1 :<doc -1 :<doct -1 :<dog -1 :<dog> -1 :<doi> 1 :<doig 1 :<doin -1 :<dol 3 :<doli
1 :<dolo 2 :<dom -1 :<doms -1 :<don -1 :<dona -1 :<done -1 :<dont 1 :<dor 2 :<dor> 4 :<dorm 1 :<dos> 1 :<dou 2 :<doub
1 :<doul 1 :<dow 1 :<down 1 :<dr 1 :<drag 3 :<dram -1 :<dran -1 :<dre 1 :<dreh 1 :<drib 2 :<dril -1 :<drin -1 :<drip 2
:<driv -1 :<dro 1 :<droo 1 :<dru 1 :<drun 1 :<dry 1 :<dry> 1 :<ds 2 :<dsd 1 :<dsd> 1 :<dua 1 :<duas 1 :<due> -2 :<duel
3 :<duf 2 :<duff 2 :<dug -3 :<dug> -3 :<dul -1 :<dull -1 :<dura 3 :<duri -2 :<duro 1 :<dyi 1 :<dyin 1 :<ea -1 :<ears
-2 :<eas -1 :<ease 2 :<easi -1 :<easy -5 :<eat> 1 :<eati -1 :<eb 1 :<ebe 1 :<eben 1 :<ecg -1 :<ecg> -1 :<ed 1 :<edi -1
:<edit -1 :<eds 2 :<eds> 2 :<eg -1 :<ego -1 :<ego> -1 :<eige -1 :<eit 1 :<eith 1 :<el 1 :<elb -1 :<elbo -1 :<ele 3
:<elec 2 :<elep 1 :<ell 1 :<elle 1 :<els 1 :<else 1 :<em -1 :<ema -1 :<emai -1 :<eme -2 :<emer -2 :<emo -1 :<emot -1
:<empt 1 :<en 1 :<end 1 :<ende 1 :<endi 6 :<ends -2 :<ene -1 :<ener -1 :<enf 3 :<eng 1 :<eng> 2 :<engi 1 :<eno 2
:<enou 1 :<ent -1 :<ent> -1 :<enta -1 :<ente -1 :<epid 1 :<eq -2 :<equ -2 :<equa -1 :<equi -1 :<er -1 :<ere 1 :<erec 1
:<erg -2 :<ergo -1 :<eri -2 :<erin -2 :<es 1 :<esco 1 :<espa 1 :<ess -1 :<esse -1 :<est 1 :<est> 1 :<esta 1 :<esti -1
:<estu -1 :<eta 1 :<etr 2 :<even 1 :<ever -1 :<exam -2 :<exc -1 :<exci -1 :<exh 1 :<exha 1 :<exp 1 :<expe 1 :<eye> 2
:<eyel 2 :<eyes -1 :<fac 1 :<face 2 :<faci -1 :<fact -1 :<faib -2 :<fail -2 :<fain 2 :<falt 2 :<fam 1 :<fami 1 :<fann
1 :<fart 1 :<fas -1 :<fasc -1 :<fast -1 :<fat 1 :<fat> 1 :<fati -1 :<fatt 1 :<fau -1 :<faul -1 :<fav -1 :<favo -1 :<fe
1 :<fea -1 :<feat -1 :<fed -1 :<fed> -1 :<fee 1 :<feel 2 :<fel 1 :<felt 3 :<fen 1 :<fer 1 :<fev 2 :<feve 2 :<few -1
:<few> -1 :<fi -1 :<fie 1 :<fieb 1 :<fif 1 :<fift 1 :<fil -2 :<film -3 :<filt -1 :<fin -1 :<fina -1 :<find 3 :<fine -3
:<fisi -1 :<fit -2 :<fit> -1 :<fiv -1 :<five -1 :<fix -3 :<fix> 1 :<fixe -2 :<fixi -1 :<flag -5 :<flan 6 :<flew 1
:<flig -1 :<flip 3 :<flop 5 :<flu> -1 :<flui 1 :<flut 1 :<fly -1 :<foc -2 :<focu -2 :<foi> -1 :<fol 2 :<fold 3 :<foll
1 :<fon 1 :<foo 1 :<fork 1 :<form -4 :<fort 1 :<fou 1 :<foun 1 :<fr -1 :<frau -1 :<fre -1 :<free -2 :<fren -1 :<frer 2
:<fris 1 :<fro -1 :<from -1 :<fron 1 :<fuh 1 :<fuhl 1 :<fui> 1 :<ful -2 :<full -2 :<fum 1 :<fumb 1 :<fun -1 :<fun> -2
:<fus 3 :<fusi 5 :<fuz 2 :<fuzz 2 :<gami -1 :<gan 1 :<ganz 1 :<gar -1 :<gara 1 :<gard -1 :<gary -1 :<gasp 1 :<gat -1
:<gau 1 :<gauc 1 :<ge -1 :<geb -2 :<gebu -1 :<gef 1 :<gefl 1 :<geh 3 :<gehe 1 :<geho 1 :<gen -1 :<gene -3 :<gent -1
:<ger -3 :<gett 2 :<gi -1 :<gif -5 :<gif> -3 :<gifs -1 :<gir 1 :<gird 1 :<gl -1 :<glar -1 :<glu -3 :<glut -3 :<goa -1
:<goal -1 :<goi 2 :<goin 2 :<gol -1 :<gold -2 :<gon 1 :<gonn 1 :<gooc 1 :<good -1 :<gor 1 :<gord 1 :<got -1 :<goti -1
:<gott -1 :<gr -1 :<grad 1 :<gran -2 :<gre -1 :<grea -1 :<grey -1 :<gri -1 :<grin -2 :<gro 1 :<groi 1 :<gros 1 :<gru
-4 :<grum -2 :<guar -1 :<gue -1 :<gus 1 :<gush 1 :<gutt 1 :<guy 1 :<guy> 1 :<gy -1 :<gym -1 :<gym> -1 :<gyn -1 :<ha 1
:<had -1 :<had> -1 :<hal 1 :<half 1 :<ham -3 :<hams -3 :<hanc -1 :<hang 1 :<harm -1 :<has 2 :<has> 2 :<hasn 3 :<hast
-1 :<hate 1 :<hatt -1 :<hau 1 :<haul 1 :<hav 2 :<have 1 :<havi 3 :<hay -2 :<hay> -2 :<heal -1 :<hear 1 :<heat -3
:<heav 1 :<hee -1 :<heel -1 :<hell 1 :<help -1 :<her 1 :<her> 3 :<hers 1 :<hes 2 :<hes> 2 :<heut 1 :<hii -1 :<hiit -1
:<hik -1 :<hike -1 :<hill -1 :<him -1 :<him> -1 :<hims 2 :<hip -3 :<hip> -1 :<hipp -1 :<hips -3 :<his 2 :<his> 3 :<hit
1 :<hit> 1 :<hock -1 :<hod 2 :<hodg 2 :<hol -1 :<hole 1 :<holi -1 :<homb -2 :<home 1 :<hon 1 :<hoo -1 :<hop 3 :<hope 2
:<hopi 2 :<horo -2 :<hors 1 :<hot 3 :<hot> 3 :<hu 1 :<hub 1 :<hubi 1 :<huf -1 :<huft -1 :<hug 1 :<huge 1 :<hun -3
:<hunc -1 :<hung -1 :<hur 1 :<hurt 1 :<hyp 1 :<hype 3 :<ice 2 :<ice> 3 :<id -2 :<ide -2 :<idea -1 :<ig -1 :<ih 1
:<immu 1 :<inb -1 :<inbo -1 :<ind -1 :<inde -1 :<indi 1 :<inj 1 :<inje 1 :<inn 1 :<inne 1 :<inse -1 :<insi 2 :<inst -1
:<inv -2 :<inve -1 :<is -1 :<isc 1 :<isch 1 :<ish 3 :<ish> 3 :<ist -1 :<ist> -1 :<itc -2 :<itch -2 :<iv 3 :<ive 3
:<ive> 3 :<ja 2 :<jah -2 :<jahr -2 :<jai 1 :<jai> 1 :<jam 2 :<jamb 2 :<jan -2 :<janu -2 :<jav 1 :<java 1 :<jaw 1
:<jaw> 1 :<jel -1 :<jell -1 :<jet 1 :<ji -3 :<jir -2 :<jira -2 :<jo -1 :<jobs -2 :<jok -2 :<joke -1 :<joki -1 :<jol 1
:<jolt 1 :<ju 1 :<jud 1 :<judo 1 :<jumb 2 :<jun 1 :<junt 2 :<kam -1 :<kam> -1 :<kar -2 :<kara -1 :<kau 1 :<kaum 1 :<ke
1 :<kee 2 :<keen -1 :<keep 3 :<ker 2 :<kerb 1 :<ket -2 :<kett -1 :<keys 1 :<kid> -1 :<kit 1 :<kitc 1 :<kk -1 :<kkk -1
:<km 1 :<kms 1 :<kms> 1 :<kna -2 :<knac -2 :<knea -1 :<kni 2 :<knic 1 :<knot -3 :<ko 2 :<kol 1 :<kom 1 :<komm 1 :<kop
1 :<kopf 1 :<kr -1 :<kra -2 :<kri 1 :<krie 1 :<lace 1 :<lad 1 :<ladd 3 :<lam 1 :<lami 2 :<lanc 1 :<land 3 :<lang -1
:<lap -1 :<lapt -1 :<las> 1 :<last -1 :<lats -1 :<lauf 1 :<laug -3 :<lea -1 :<lead -1 :<lean -1 :<leav -2 :<leb 1
:<lebe 1 :<lee -2 :<leed -2 :<lef 1 :<left 1 :<leg 1 :<leg> 2 :<lega -3 :<legg -1 :<legs 1 :<leng -1 :<lep 1 :<lepa 1
:<less -1 :<lets -2 :<lett 1 :<lhi -1 :<li 2 :<lib -1 :<libe -1 :<lie -1 :<lie> -1 :<lieg 2 :<lif 1 :<life 1 :<lig 6
:<ligh 6 :<lik 1 :<like 1 :<limi -1 :<link 1 :<lis -2 :<list -2 :<litr -1 :<liv 1 :<livi 2 :<ll 1 :<lle 1 :<lo -1
:<lof 1 :<loft 1 :<log -1 :<logs -1 :<loi 1 :<loin 1 :<lol -4 :<lol> -4 :<lon -2 :<lond -1 :<long -2 :<loo -1 :<look
-1 :<lorr 1 :<los> -1 :<losi 2 :<low 1 :<low> 1 :<lowr -2 :<lum 1 :<lump 2 :<lung 1 :<lup 1 :<lupu 1 :<lyi -1 :<lyin
-1 :<lym 2 :<lymp 2 :<ma -1 :<mac -1 :<mach -1 :<mad -1 :<mag 1 :<magi 1 :<make -1 :<mal 2 :<mal> 2 :<man> -2 :<mang
-1 :<manh 2 :<mano 2 :<mant -1 :<many -1 :<mar -1 :<mara -4 :<marc 1 :<mass 1 :<mat> -1 :<matc -2 :<mau -1 :<mea -1
:<mean -2 :<mec -2 :<med -1 :<meds -1 :<mee -2 :<meet -2 :<mei 1 :<meio 1 :<mela 2 :<memo -2 :<meni -1 :<ment -1
:<merg -1 :<mesm 1 :<mess -1 :<met 4 :<met> -1 :<metr 4 :<mets 1 :<meu 1 :<mi 1 :<mid 4 :<mid> 1 :<midd 1 :<midi 1
:<midw 1 :<migr -1 :<mile -1 :<mili 1 :<mis> 1 :<mit 1 :<mitt 2 :<mob -1 :<mobi -1 :<mod -1 :<mode -1 :<moid -1 :<moll
1 :<mon 1 :<mont 2 :<moo -1 :<mood -1 :<more -2 :<mort 2 :<mos -1 :<most -1 :<mot 3 :<moto 4 :<mous -2 :<mout 1 :<movi
-1 :<mr -1 :<mri -1 :<mri> -1 :<mt 1 :<mtb 1 :<mtb> 1 :<mud -1 :<mude -2 :<mug 2 :<mugs 1 :<mui 1 :<muit 1 :<mum 1
:<mum> 1 :<mund 1 :<mune -1 :<mur -1 :<murd -2 :<mus -2 :<musc -2 :<my 1 :<mys 1 :<myse 1 :<na 1 :<nah 1 :<nah> 1
:<name -1 :<nap> -1 :<napr 1 :<nar 1 :<narr 1 :<nas> 1 :<nast -1 :<nau 3 :<naus 3 :<nec 1 :<neck 1 :<neit 1 :<nen> -1
:<nep -1 :<neph -1 :<netw -3 :<neu -1 :<neur -2 :<nev 1 :<neve 1 :<news 1 :<nex -1 :<next -1 :<ni 1 :<nic 1 :<nich 3
:<nigg -2 :<nin 1 :<nine 1 :<ning -1 :<nix -1 :<nix> -1 :<nod> 1 :<node -1 :<noit 1 :<non -1 :<non> -1 :<none -2
:<nons 1 :<noo -1 :<noon -2 :<nop -3 :<nope -3 :<nor -1 :<norm -1 :<nos -3 :<nos> -1 :<nose -1 :<not> 1 :<nou -1 :<now
1 :<nowh 3 :<nuc 2 :<nuca 2 :<nud -1 :<nudg -1 :<nul -2 :<null -1 :<num 1 :<numb 1 :<numm 1 :<nun 1 :<nunc 1 :<nur -1
:<nur> -1 :<ob -1 :<oct 1 :<octo 1 :<odd> 1 :<offi -1 :<ol -2 :<old -2 :<old> -2 :<oly -1 :<olym -1 :<om -3 :<omb -2
:<ombr -2 :<omo -2 :<omop -2 :<ones -1 :<ont 3 :<onti 1 :<onto 3 :<ooz 1 :<oozi 1 :<op -1 :<ope -1 :<open -2 :<oppi -1
:<opr 2 :<opra 1 :<or -1 :<orde -1 :<ordi 1 :<ore -1 :<orei -1 :<ori 1 :<orin 1 :<orth -1 :<os 3 :<ost 3 :<oste 2
:<osti 1 :<ouc -3 :<ouch -3 :<our -3 :<our> -3 :<out 1 :<out> 1 :<outs -1 :<ov 1 :<ove 1 :<oven 2 :<owt 1 :<owt> 1
:<pa 1 :<pad> 1 :<pag -3 :<page -1 :<pai 3 :<pain 3 :<pale 1 :<pall 1 :<pals -3 :<pane 1 :<pani -1 :<par> 1 :<para -1
:<parc 1 :<pare 1 :<pas> 1 :<pat 1 :<patc 3 :<pau -3 :<paus -3 :<pav 2 :<pay -1 :<paym -1 :<pech 2 :<pecs -1 :<pect -1
:<ped -1 :<pedr -2 :<pee 4 :<pee> 3 :<peei 2 :<pei 1 :<peng -1 :<peni 2 :<peop -1 :<peor 1 :<per -2 :<per> -1 :<perc
-2 :<perd -2 :<perf -2 :<pern 2 :<pero -1 :<ph -3 :<pho -2 :<phon -1 :<phy -2 :<phys -2 :<pie> -1 :<pil 2 :<pila -1
:<pile 1 :<pill 3 :<ping -4 :<pink -1 :<pint 1 :<pio 1 :<pior 1 :<pip -1 :<pipe -1 :<pis 1 :<pis> 1 :<pist 1 :<pit -1
:<pitc -1 :<pl -1 :<play -2 :<ple -1 :<plea -1 :<pleu -1 :<pli 1 :<plie 1 :<pls -2 :<pls> -2 :<poc -1 :<podc -1 :<podi
-1 :<poi 1 :<poit 2 :<pol -1 :<poli -2 :<poo> 1 :<pooe 1 :<pool -1 :<poor -2 :<pops -1 :<por -1 :<porf -2 :<port -1
:<pos -1 :<pose -2 :<poss -1 :<pou 1 :<pous 1 :<pr -1 :<pra 1 :<pra> 1 :<prac -1 :<pral 1 :<praw -2 :<pray 1 :<pred 2
:<preg 3 :<prep -1 :<pres -1 :<prev -2 :<pric -1 :<prid -2 :<priv 3 :<pro -1 :<prob 1 :<proc -1 :<prod -4 :<prol 1
:<prom -2 :<pron -1 :<pros 1 :<prov -1 :<ps 2 :<pso 3 :<psor 3 :<pub -1 :<pub> -2 :<pue -1 :<pued -1 :<puf 3 :<puff 3
:<puk 1 :<puki 1 :<pull -1 :<puls 1 :<pun -2 :<pun> -2 :<pup 1 :<pupi 1 :<pure -1 :<pus> 1 :<put 1 :<put> 1 :<qual 1
:<quan -1 :<quar -1 :<que> 1 :<quea 1 :<quei 1 :<quer 1 :<ques -1 :<queu -1 :<qui> 1 :<quie -1 :<quil 1 :<quiz -1
:<quo -2 :<quoi -1 :<quot -1 :<rach 1 :<rage -1 :<rai -2 :<rain -4 :<rais -1 :<rak -2 :<raki -2 :<ran -1 :<ran> -1
:<rang -1 :<ras 1 :<rash 5 :<rat 1 :<rate -1 :<raus -1 :<ray -1 :<ray> -1 :<re -1 :<reac -1 :<read -4 :<real 3 :<rear
1 :<recl -1 :<reco -1 :<red 1 :<red> 1 :<redu 1 :<ref -1 :<refl -2 :<refo -1 :<refr -1 :<rege -2 :<regu 1 :<rel -2
:<rela -1 :<remi -1 :<remo 2 :<reo -1 :<reor -1 :<repa 1 :<repo -1 :<repr -1 :<reps -1 :<req -1 :<requ -1 :<rese -2
:<resi -1 :<reso -1 :<resp 1 :<resu -2 :<ret -2 :<retr -4 :<rev -1 :<reve -2 :<rh 1 :<rhe 1 :<rheu 1 :<ri 1 :<rib 3
:<rib> 2 :<ribs 1 :<rid -2 :<ride -2 :<rie -1 :<rien -1 :<rig 1 :<rigi 1 :<rigo 1 :<rin 1 :<rino 1 :<rise 1 :<rist -1
:<road -1 :<roas 1 :<roc -1 :<rock -1 :<roj 1 :<roja 1 :<roo 1 :<roof 2 :<rop 1 :<rope 1 :<roun 1 :<rout -1 :<row 1
:<row> 1 :<rowi -1 :<ru -1 :<rud -1 :<rude -1 :<rug 1 :<rugb 1 :<rul 1 :<rule 1 :<run -2 :<run> -2 :<runn -2 :<runt 1
:<rush 1 :<rust -3 :<sab -1 :<sabe -2 :<sac 1 :<sacr 2 :<saf 1 :<safe 1 :<sag -1 :<sai 1 :<said 1 :<sale -1 :<sam -1
:<sans 1 :<saun -1 :<saw -1 :<saw> -1 :<say> -1 :<sc 1 :<scaf 1 :<sce -1 :<scen -1 :<scha -1 :<schl 1 :<schm 3 :<schn
-2 :<sci 1 :<scia 1 :<sco 1 :<scol -1 :<scoo 1 :<scor 2 :<scre -1 :<scu 2 :<scuf 2 :<sea -1 :<seas -2 :<seat -1 :<secs
-1 :<see -1 :<seei 2 :<seem 1 :<sees -1 :<sei 3 :<seit 2 :<sel -2 :<sell -1 :<sem 1 :<sema 1 :<send -1 :<sens 1 :<sep
1 :<sept 1 :<ser -2 :<seri -1 :<serv -3 :<ses -1 :<sete 1 :<sett -1 :<seu 2 :<seul 2 :<sex 2 :<sex> 2 :<she 2 :<she> 1
:<shee 1 :<shes 1 :<shi 1 :<shif 1 :<shit -1 :<shiv 2 :<sho -1 :<shoc 3 :<shoo -1 :<shop 1 :<shou -1 :<shri -1 :<shru
1 :<shu -1 :<si -1 :<sid 3 :<side 2 :<sig 1 :<sigh 1 :<sin 2 :<sinc 3 :<sit -2 :<siti -1 :<sits -2 :<sitt -1 :<sitz -1
:<six> -1 :<sixt 1 :<siz 2 :<size 2 :<skin 2 :<skip -2 :<sl -1 :<slac -2 :<slap 2 :<sle -2 :<slep -3 :<slid -1 :<slig
-1 :<slin 1 :<slo -1 :<slou -2 :<slum -3 :<slur 4 :<sma 1 :<smal 1 :<sno -1 :<snoo -1 :<so -1 :<sobr -2 :<sof -2
:<sofa -1 :<soft -2 :<soi 1 :<soir 1 :<sol -1 :<sole -1 :<soli -1 :<soll -1 :<song -1 :<soo -1 :<soon -1 :<sop -1
:<sor> -2 :<sorr 1 :<soun -1 :<sous 1 :<soy 2 :<soy> 2 :<spas 1 :<spea 1 :<spee 1 :<spen -1 :<spi 1 :<spin 1 :<spon 1
:<spre 1 :<spri -1 :<squa -3 :<sque 2 :<squi -1 :<sta -1 :<stag 1 :<star -1 :<stat -1 :<stea -1 :<steh 1 :<stei -1
:<sten 2 :<ster 2 :<stic -1 :<stit 1 :<sto 1 :<stoo 2 :<str -1 :<stra 1 :<stre -1 :<stro -3 :<stru 1 :<su 2 :<sua 1
:<suc -1 :<succ -1 :<sud 4 :<sudd 4 :<suf -1 :<suff -1 :<suic 1 :<sul -1 :<sulk -1 :<sup 1 :<supe 2 :<sur 1 :<surg 1
:<surp -1 :<sw 3 :<swa 1 :<swal 1 :<swe 2 :<swea 1 :<swel 3 :<swi -1 :<swin -1 :<swo 3 :<swol 3 :<sy -2 :<sym -2
:<symm -2 :<symp -1 :<syn -1 :<ta 1 :<tac 1 :<tag 2 :<tage 1 :<tai 2 :<tail 1 :<tain 1 :<tak 1 :<take 1 :<tal -1
:<talk -1 :<tam 2 :<tamb 1 :<tan -1 :<tant -1 :<tao 1 :<tao> 1 :<tap -2 :<tap> -1 :<tape -1 :<tar 1 :<tard 2 :<te -1
:<tea -2 :<tea> -1 :<teac -1 :<team -1 :<teat -1 :<teen -3 :<tele -1 :<tem 1 :<temp 1 :<tenn -1 :<tens -2 :<ter -1
:<tes -2 :<tes> -1 :<test -2 :<th -1 :<the -1 :<the> -1 :<ther 1 :<thes -3 :<thi 1 :<thic 2 :<thig 1 :<thin 3 :<this
-1 :<thri -1 :<thro 1 :<thu -1 :<thum -1 :<thun 1 :<thy 1 :<thyr 1 :<tic -2 :<tick -2 :<tie> 1 :<tiem -1 :<tig -1
:<tigh -2 :<tin 1 :<tin> -1 :<ting 2 :<tinn -2 :<tip 1 :<tip> 1 :<tips -1 :<tipt 1 :<tira 1 :<tire -1 :<tit -1 :<tite
-1 :<toa -1 :<toas -1 :<toc 1 :<todo 1 :<toe -1 :<toes -1 :<tol 1 :<told 1 :<tom 1 :<tomb 1 :<tomo 1 :<tone -2 :<toni
1 :<tons -1 :<took 1 :<tool -1 :<top 2 :<top> 2 :<tore 1 :<torn -1 :<tort -1 :<tos 1 :<tot> -1 :<tour -2 :<tout 1
:<towa 1 :<tra -2 :<trac -1 :<trad -1 :<trai -1 :<trap -2 :<trea 1 :<tres 1 :<tria -3 :<trim 4 :<trip 1 :<trou 2
:<try> 1 :<tryi -1 :<tu 1 :<tub 1 :<tube 1 :<tuc 2 :<tuck 2 :<tue -1 :<tumb 1 :<tur -1 :<turn -1 :<tut 2 :<tut> 1 :<tw
1 :<twea -1 :<twi 2 :<twic 2 :<twis 1 :<twit -1 :<ty -2 :<tyi -1 :<typ -1 :<typi -1 :<ubu 1 :<ubun 1 :<uh -1 :<uhr -1
:<uhr> -1 :<ul 2 :<um 2 :<uma 1 :<uma> 1 :<un 2 :<unb 1 :<unbe 1 :<unch -1 :<unco 3 :<und 3 :<und> 4 :<unde 1 :<undo
-1 :<une 4 :<une> 2 :<unex 1 :<unf -2 :<unfi -1 :<uni -1 :<uni> -1 :<uns 1 :<unst 2 :<uph 1 :<uphi 1 :<upst 1 :<ur 3
:<urg 1 :<urge 1 :<uri 4 :<urin 4 :<uro -1 :<urol -1 :<usa 1 :<usar 1 :<use> 1 :<used -1 :<usel 1 :<user -1 :<usu -1
:<usua -1 :<vac -1 :<vacc -1 :<vag 3 :<vagi 3 :<vai 1 :<vai> 1 :<val -1 :<van 1 :<van> 1 :<var -3 :<vari -2 :<veg -2
:<ven -1 :<ver 1 :<ver> 1 :<very 3 :<vet -1 :<vet> -2 :<veu 1 :<veux 1 :<via 2 :<vib -1 :<vie -1 :<viel -1 :<vir -1
:<vira -2 :<vis 1 :<visi 1 :<viv 2 :<vo 1 :<voi 2 :<voit 1 :<vol -2 :<voll -1 :<volu -1 :<vom> -1 :<vomi 3 :<von 1
:<von> 1 :<vor 1 :<wade 1 :<wag -1 :<wago -1 :<wai 1 :<wais 2 :<wak 1 :<wake 1 :<walk 1 :<wann 1 :<war> -1 :<ward -4
:<was -1 :<was> -1 :<wav 3 :<wave 3 :<way 3 :<way> 2 :<we 2 :<web -2 :<webi -1 :<wed 1 :<wedd -1 :<wedn 2 :<wee 3
:<wee> 1 :<week 1 :<weep 1 :<weh 1 :<weh> 1 :<wei -1 :<weil -1 :<weir 2 :<wen 1 :<went 1 :<wer -2 :<wer> -1 :<were -1
:<wet 1 :<wett 1 :<wha -1 :<what -1 :<whee -2 :<wher -1 :<whet 2 :<whi 1 :<whic 1 :<whil 1 :<whit -1 :<who> -1 :<whoo
1 :<why -1 :<why> -1 :<wie 1 :<wie> 2 :<wifi -2 :<wik -1 :<wiki -1 :<wil -1 :<will -1 :<win -1 :<wine -1 :<wint -1
:<wip 5 :<wipe 3 :<wipi 1 :<wir> -1 :<wird 1 :<wis 3 :<wisd -1 :<wish 5 :<wk 6 :<wks 6 :<wks> 6 :<wo 1 :<wom 1 :<won 3
:<wont 4 :<wool 1 :<word 2 :<work -1 :<worl -1 :<worr -2 :<wors 2 :<woun 2 :<wow -1 :<wow> -1 :<wr -1 :<wri -1 :<wris
-1 :<wro -1 :<wron -1 :<wt 1 :<wtf 1 :<wtf> 1 :<wurd -1 :<wurs 1 :<xi 2 :<xix 2 :<xixi 2 :<ya -2 :<yaw -2 :<yawn -2
:<yay -1 :<yay> -1 :<yes> -2 :<yest 1 :<yet 1 :<yet> 1 :<yo -1 :<yog -1 :<yoga -1 :<you -1 :<you> -1 :<yr 2 :<yrs 2
:<yrs> 2 :<za 3 :<zap 2 :<zap> 2 :<ze 1 :<zer 1 :<zero 1 :<zie -1 :<zieh -1 :<zip 1 :<zips 1 :<zon 1 :<zu -1 :<zug -1
:<zug> -1 :<zum -1 :<zwe 1 :<zwei 1 :<zwic -1 :abel -1 :aben 1 :abend 2 :abes -2 :abes> -2 :abez 2 :abeza 2 :abi -1
:abin -1 :abin> -1 :abl 1 :ables -1 :ablet 3 :ably 2 :ably> 2 :abou> 1 :abov -1 :above -1 :abr -1 :abs 1 :absc 2
:absce 1 :abst -1 :aby -1 :aby> -1 :aca> -1 :acab 2 :acabo 2 :accin -1 :accor -1 :acd 1 :acdf 1 :acdf> 1 :ace 2 :ace>
1 :acem 1 :aceme 1 :acen -1 :acet 1 :aceta 1 :ache> 1 :ached 2 :acher -2 :acho 1 :acht 1 :acid 1 :acid> 1 :acil -1
:acili -1 :ack> 1 :acka 1 :ackac 1 :ackb -1 :ackbo -1 :acked 1 :acken -2 :acket -1 :acki -2 :ackin -2 :acks -1 :acks>
-3 :acksi 1 :acku -1 :ackup -1 :acr 2 :acro 1 :acros 1 :acru 1 :acrum 1 :act> -1 :acte -2 :acter -2 :actio 1 :acy -2
:acy> -2 :ada 1 :ada> 1 :adac 1 :adach 1 :add> -2 :aded -1 :aded> -1 :aden 1 :ader -2 :ades 1 :ades> 1 :adf 1 :adfi 1
:adfir 1 :adg -1 :adge -1 :adia 1 :adiat 1 :adju 1 :adjus 1 :adl -1 :adli -1 :adlin -1 :ado> 1 :ador -1 :ados -1
:ados> -1 :ads -3 :ads> -2 :adse -2 :adset -2 :adu 2 :ady 1 :ady> 1 :aes 1 :aest 1 :aesth 1 :af> -4 :afe> 1 :afen -1
:afen> -1 :afet -1 :afety -1 :affei -1 :affo 1 :affol 1 :aft -1 :afte -1 :after -1 :ag> -1 :agai -1 :again -1 :agem 1
:agg 1 :agger 1 :agina 1 :aging -2 :agn 1 :agno 1 :agnos 1 :ago 3 :ago> 2 :agon 2 :agon> -1 :agony 3 :agua -1 :agua>
-1 :aho 1 :ahog 1 :ahogo 1 :ahre -1 :ahren -1 :ai> 2 :aib -2 :aibl -2 :aible -2 :aig -1 :aigh -1 :aight -1 :aign -1
:aile -3 :ailed -3 :ails -1 :ails> -1 :ailu -1 :ailur -1 :aim -1 :aims -1 :aims> -1 :ain> 1 :aine> 1 :ainer -2 :aini
-1 :ainin -1 :aint -1 :aint> 1 :ainti -1 :aints -1 :air> -1 :airc -1 :airco -1 :airp -1 :airpo -1 :ais 1 :ais> 2 :aisa
-1 :aise -1 :aise> 1 :aised -2 :aises -1 :aist 2 :aist> 2 :aje 1 :aje> 1 :ajo> -1 :aka 1 :akag 1 :akage 1 :aked -1
:aked> -1 :aker 1 :aker> 2 :akery -1 :akn -1 :akne -1 :aknes -1 :aks -1 :aks> -1 :al> -2 :alb 1 :ale 1 :ale> 1 :alent
1 :ales -5 :ales> -5 :alf 2 :alf> 2 :alg -1 :algo -1 :algo> -2 :algue -1 :ali 3 :alig -2 :align -2 :alin 3 :aling 3
:aliv 4 :alive 5 :alk> 1 :alle -2 :alled -1 :allen -1 :alles -1 :allo 2 :allow 3 :allt -2 :allt> -1 :alm> 1 :alma -1
:almi -1 :almin -1 :alms -1 :alms> -1 :alon 1 :alone -1 :along 2 :aloo -1 :aloo> -1 :alor -1 :alor> -1 :alori -1 :alri
2 :alrig 2 :also 1 :also> 1 :alsy -2 :alsy> -2 :alt -2 :alt> -1 :alta -1 :alta> -1 :alte 1 :alter 2 :alth -2 :althy -1
:alv -2 :alve -2 :alves -2 :alw -2 :alwa -2 :alway -2 :aly> 2 :am> -2 :ama> -1 :amand -1 :amanh 1 :amar 2 :amas 1
:amas> 1 :amat -1 :amati -1 :amb 1 :amba 1 :ambas 1 :ambe 3 :ambe> 1 :ambem 1 :ambes 1 :ambi -3 :ambia -2 :ami 1 :amil
1 :amily 2 :amine 2 :amma 1 :ammat 1 :ammi -1 :ammie -1 :ammy 1 :ammy> 1 :amo 1 :amol 1 :amol> 1 :ampo 1 :ampol 1 :ams
-4 :ams> -2 :amst -2 :amstr -2 :anae 1 :anaes 1 :anas 1 :anas> 1 :anat -1 :anato -1 :ance> -3 :ancer 3 :ancha 1 :anche
-1 :anci -1 :ancy 1 :ancy> 1 :and 1 :and> 2 :ande 4 :ande> 1 :anded 2 :andf -2 :andg -1 :andge -1 :andle -1 :andm -4
:andma -1 :andmo -2 :ands 1 :andwi -1 :andwr 2 :aneu 1 :aneur 1 :ang> 1 :ange -1 :anged -1 :anges -1 :angt 1 :angt> 1
:angua -1 :anh 2 :anha 1 :anha> 3 :anic -1 :anic> -1 :anj -1 :anjo -1 :anjo> -1 :ank -1 :ank> -1 :anks -1 :anks> -1
:anna 1 :anna> 1 :anne -2 :anned -1 :annel -1 :anni 1 :annin 1 :anno -1 :annou -1 :annu 1 :anny 1 :anny> 1 :anom 2
:anoma 2 :anot -2 :anoth -2 :anse 1 :anser 1 :ant 2 :ant> 2 :anta -2 :antac 1 :antar -1 :ante 1 :antee -1 :antes 2
:anto> -1 :antor 2 :ants 1 :ants> 1 :antu -1 :anua -2 :anuar -2 :anus 2 :anus> 2 :anx -2 :anxi -2 :anxio -1 :anyb 2
:anybo 2 :anym 2 :anymo 2 :anyo 1 :anyon 1 :anyt -1 :anyth -1 :anz 1 :anz> 1 :aok -1 :aoke -1 :aoke> -1 :aor -1 :apart
-1 :aper> -1 :apert 2 :apes 1 :apes> 1 :apez -2 :apezi -1 :api -1 :api> -1 :apit -1 :apita -1 :apo 1 :apot 1 :app> 1
:appe> 1 :appea 1 :appel -3 :appie 1 :appo -2 :appoi -2 :appr -1 :apr 2 :apre 1 :aprox 1 :aps 1 :apse 1 :apsed 1 :apsi
1 :apsin 1 :apt -1 :apto -1 :aptop -1 :apu 1 :aput 1 :aqu 1 :aque 1 :aque> 1 :ar> 1 :ara -2 :arab 1 :arabl 1 :arace 1
:aract -2 :arag 2 :arage 2 :aral -1 :araly -1 :arao -1 :araok -1 :arat -3 :arath -2 :arce 1 :arce> 1 :arde> 3 :arden
-1 :ardr -2 :ardro -2 :are> -1 :area 3 :area> 3 :arely -1 :aren> -1 :ares 1 :arez 1 :arezc 1 :arged 1 :argu -2 :argue
-2 :ariet -1 :arin 1 :arit -2 :arity -2 :ark -1 :ark> -1 :arkr -2 :arkru -2 :arle 1 :arley 1 :arli 1 :arlie 1 :arm> 2
:arme -1 :armed -2 :arms -1 :arms> -1 :army -1 :army> -1 :arou 1 :aroun 1 :arp> 1 :arran 1 :arrer -1 :arrig 1 :arro 1
:arrow 1 :arryi -1 :ars> -1 :arse 1 :arse> 1 :art> -1 :arta 1 :artbu -1 :arte 3 :arte> 1 :arted 5 :arter -2 :arth 2
:arthr 2 :arti -1 :arti> -1 :artic -2 :artig 1 :artin -1 :artm -1 :artme -1 :arto> -1 :as> 1 :asc 1 :asci -1 :ascii -1
:ase -2 :ase> -4 :ased 1 :ased> 1 :ases 2 :ases> 2 :ashe -2 :ashed -1 :asher -1 :ashi 1 :ashin 1 :asin -2 :asing -2
:asis 1 :asis> 1 :asm 1 :asm> 1 :asn 3 :asnt 3 :asnt> 3 :aso -1 :ason -1 :ason> -1 :asp 1 :aspi 1 :aspin 1 :assag 1
:asser 1 :assin 1 :assis -1 :asst 1 :asst> 1 :assw -1 :asswo -1 :asta> -1 :astb 1 :astbo 1 :aste> -1 :asten 1 :aster 1
:asti 1 :astin 1 :asts -3 :asts> -2 :asty -1 :asty> -1 :asy -3 :asy> -3 :at> -1 :ata> -1 :atc 1 :atch 1 :atch> 1 :ated
-1 :ated> -1 :atel 4 :ately 4 :atem -1 :ateme -1 :ater> -1 :aters 4 :atf 1 :atfo 1 :atfor 1 :athe 2 :athe> 2 :atho -2
:athon -2 :athy -1 :athy> -1 :atica 1 :atig -1 :atigu -1 :atim -1 :atime -1 :atin> 1 :ating -1 :atm 1 :atme 1 :atmen 1
:atoi 1 :atoid 1 :atom -1 :atomy -1 :att -1 :atte> -1 :atur -1 :aturd -1 :auch 1 :auche 1 :aud -1 :aud> 2 :auda -1
:auda> -1 :audi -5 :audio -1 :audit -3 :auen -1 :aufs -1 :aufst -1 :aug -1 :augh -2 :aughe -1 :aughi -2 :auli 1 :ault
-1 :ault> -1 :auna -1 :auna> -1 :aunt -1 :ausea 1 :auseo 1 :auses -2 :auss 1 :aust 1 :auste 1 :aute 2 :auto 1 :aux 1
:aux> 1 :ava 1 :ava> 1 :avad 1 :avas -1 :avasa -1 :aved 1 :aved> 1 :aver -1 :avi 1 :avie -1 :avin 3 :avine 1 :aving 1
:avio 1 :avion 1 :avis -1 :aviso -2 :avo> 1 :avor -1 :avor> -1 :avou -1 :avour -1 :avy 1 :avy> 1 :away -1 :away> -1
:awl> 1 :awn -2 :awn> -1 :awni -1 :awnin -1 :aws -1 :aws> -1 :ay> -1 :aym -1 :ayme -1 :aymen -1 :ays 1 :ays> 1 :azen
-1 :azend -1 :babl 2 :bably 2 :baby -1 :baby> -1 :bac 1 :back 1 :back> 1 :backa 1 :backb -1 :backe -3 :backs 1 :backu
-1 :badg -1 :badge -1 :bag -1 :bag> -1 :bago 1 :bago> 1 :baje 2 :baje> 2 :bajo -1 :bajo> -1 :bak -1 :bake -1 :baker -1
:ball> -1 :balls 1 :ban -1 :bana -1 :banal -1 :banc -1 :band 1 :bange -1 :banj -1 :banjo -1 :bank -3 :bank> -2 :bar -1
:bare -1 :barel -1 :barri 1 :bars 2 :bars> 2 :bas> 1 :base -1 :base> -1 :bat> 1 :bata 1 :batt -3 :batte -3 :bauc 1
:bauch 1 :bber 1 :bbery 1 :bbin 1 :bbing 1 :bbis -1 :bbish -1 :bbl -1 :bbli 1 :bblin 1 :bear 1 :beara 1 :bec 1 :beca 2
:becau 1 :bed> 1 :been 1 :been> 1 :bei 1 :bei> -1 :beid 1 :beide 1 :beim 1 :beim> 1 :bein 1 :bein> -1 :beine 1 :being
3 :bell 1 :bell> -2 :belly 2 :belon 1 :bels 1 :belsa 1 :belt -1 :belt> -1 :bem 1 :bem> 1 :benc -2 :bench -2 :bends 1
:bent> -1 :bers -3 :bers> -2 :bersc -1 :bery 1 :bery> 1 :bes -1 :best -2 :best> -2 :beter 1 :betw 1 :betwe 1 :bewe -1
:beweg -1 :bez 2 :beza 2 :beza> 2 :bia -1 :bie -1 :bien -2 :bien> -2 :bier 1 :biera 1 :big 3 :big> 1 :bigg 1 :bigge 1
:bik 1 :bike 1 :bike> 1 :bilit -1 :bill -1 :bill> -1 :bin -1 :bin> -1 :bina -1 :binar -1 :bing 1 :bing> 1 :bir -2
:birt -1 :birth -1 :bis -1 :bish -1 :bish> -1 :biss -1 :bissc -1 :bit> -1 :bits 3 :bits> 3 :bla 1 :blac 1 :black 1
:blade 1 :ble> -1 :bleac -1 :bled 1 :bled> 1 :blet 3 :blets 3 :bling -1 :blis -1 :blist -1 :bloa -1 :bloat -1 :bloc -1
:block -1 :blog -1 :blog> -1 :blu 1 :bo> 2 :boa -1 :boar -1 :board -1 :boc 1 :boca 1 :boca> 1 :bom -2 :bom> -2 :bon 2
:bone 3 :bone> 1 :bones 2 :bonk -1 :bonke -1 :booke -1 :boot 1 :bor -2 :bord 1 :bord> 1 :bore -1 :bored -1 :bori -1
:borin -1 :born -3 :born> -3 :bot 1 :bot> -1 :both 2 :both> 2 :botto 1 :bou> 1 :boug 1 :bough 2 :bov -1 :bove -1
:bove> -1 :bow> -1 :box -1 :boxe -3 :boxes -3 :bpp -1 :bppv -1 :bppv> -1 :bra -1 :bra> 1 :brac -2 :brai -4 :brain -4
:bras 1 :braso 1 :brat -1 :brati -1 :bre 1 :bre> 1 :break -4 :breas 3 :breat 2 :bri 1 :bric -1 :brid 2 :bridg 2 :brit
1 :britt 1 :bro -1 :bro> -3 :bros -1 :bros> -1 :brot 2 :broth 2 :brus 1 :brust 2 :bsc 1 :bsce 1 :bsces 1 :bste 1 :bstr
-1 :bts 1 :bts> 1 :buc 1 :buck 1 :bucke -1 :buckl 5 :bud -1 :bue -1 :buen -1 :buena -1 :bug -1 :bugg -1 :bui -2 :buil
-2 :build -1 :built -1 :bum 1 :bumh 1 :bumho 1 :bump 1 :bump> 2 :bun 1 :bung 1 :bung> 1 :bunk 1 :bunk> 1 :bur -1 :burd
2 :burde 2 :burn> -2 :burne -1 :burp -1 :burpe -2 :burst 1 :burt -1 :burt> -1 :bury -1 :bury> -1 :but -1 :butt -1 :by>
-1 :bye 2 :bye> 1 :ca> 2 :cabe 1 :cabez 2 :cabi -1 :cabin -1 :cabl -2 :cable -2 :cabo 1 :cabou 1 :cache -1 :cad -1
:cade -1 :cade> -1 :cado 1 :caf -1 :caffe -1 :caffo 1 :cain 1 :caine 1 :cal -1 :cal> -1 :calf 1 :calf> 1 :call -3
:call> -2 :calle -1 :calm> 1 :calmi -1 :calo -1 :calor -3 :calv -2 :calve -2 :cam 1 :came 4 :came> 5 :camp -1 :campi
-1 :can 2 :canc 2 :cance 2 :cand -2 :cann -1 :canne -1 :canse 1 :cant 3 :cant> 3 :cante -1 :capi -1 :capit -1 :capo 1
:capot 1 :car 1 :car> 4 :cara 1 :cara> 1 :card -1 :card> -1 :carg -2 :cargu -2 :cas -1 :case -1 :case> -2 :catc 2
:catch 2 :caud -1 :cauda -1 :caug -1 :caugh -1 :cce -1 :cces -1 :ccess -1 :ccin -1 :ccine -1 :ccor -1 :ccord -1 :cdf 1
:cdf> 1 :ce> -1 :ceb -1 :cec 2 :cect 2 :cecto 2 :ced 4 :ced> 3 :cel -1 :cel> -1 :cene -1 :cene> -1 :cent> -1 :ceo -1
:ceo> -1 :cer 2 :cer> 2 :cert -1 :cert> -1 :cerv 3 :cervi 3 :ces -1 :cet 2 :ceta 1 :cetam 1 :cett 1 :cette 1 :ceu 1
:ceu> 1 :cg> -1 :ch> -1 :cha -1 :cha> 2 :chad 1 :chada 1 :chai -2 :chair -2 :chall -1 :chann -1 :chaq 1 :chaqu 1 :char
-1 :chara -2 :chari -2 :chart -2 :chat> -3 :chatt 1 :chaud 2 :che 1 :che> 2 :chec -2 :check -2 :cheek 1 :cheer -2
:chef -2 :chef> -1 :chem 1 :chemo 1 :chen -1 :chend -1 :chers -2 :ches 2 :chest 2 :chev 1 :chi -1 :child -1 :chin -1
:chin> 1 :ching -2 :chip> -1 :chiro 1 :chlaf -1 :chles -1 :chli 1 :chlim 1 :chm 3 :chme 2 :chmer 2 :chn -5 :chne -1
:chni -1 :chnu -1 :chnun -1 :cho> 2 :choic -1 :chon 1 :chon> 1 :choo -1 :chool -1 :chopp -1 :chre -1 :chrei -1 :chri 1
:chro -1 :chron -1 :cht 2 :cht> 1 :chte 1 :chul -1 :chult -1 :chut 1 :chwol 1 :chy -1 :chy> -1 :cia 1 :cia> -1 :cial 1
:cial> 1 :ciat 1 :ciati 1 :cic -1 :cid 1 :cid> 1 :cide> 1 :cided 3 :cii -1 :ciit -1 :ciiti -1 :cil -1 :cili -1 :cilit
-1 :cio> 1 :cios -1 :cios> -1 :cise> -1 :cises 1 :cite -2 :citem -1 :city 1 :city> 1 :ck> 1 :ckac 1 :ckach 1 :ckbo -1
:ckbon -1 :cke -1 :cken -1 :ckend -1 :ckens 1 :cker -1 :ckere -2 :ckern -1 :cket -6 :cket> -5 :ckets -1 :ckin> -1
:cking 1 :ckl 3 :ckle 3 :ckles 1 :ckli 1 :cklin 1 :cksa -1 :cksac -1 :cksi 1 :cksid 1 :ckup> -1 :cky -1 :cky> -1 :clai
-1 :claim -1 :clama -1 :clamm 1 :clamp 1 :clap 1 :clap> 1 :clas -2 :class -2 :cle -2 :cle> -1 :clea -1 :clear -1 :cli
-1 :clic -3 :click -3 :clie -3 :clien -3 :clim 1 :climb 1 :clin -2 :cling -2 :clini -1 :clis 1 :clist 1 :clit 1 :clo 1
:clos 1 :close 2 :cloth 1 :clu 1 :clum 2 :clums 1 :coas 1 :coast 1 :cod -1 :code -1 :code> -1 :codeb -1 :cof -2 :coff
-2 :coffe -2 :cog -1 :coi 2 :coin 2 :coinc 1 :coins 1 :colc 1 :colch 1 :cold -1 :cold> -1 :colic 1 :colio -1 :colis -1
:coll 1 :colla 1 :colli 1 :colo 1 :colon 2 :colu 2 :colun 2 :com> 1 :come 2 :come> 2 :comec 1 :comed -1 :comes 1
:comfy -1 :comi 1 :comin 1 :commo -1 :como 1 :como> 1 :comp -2 :compl -2 :compo -1 :conce -1 :cond> 2 :condo -1 :conds
-1 :confl -1 :confu 2 :cono -2 :cons 2 :const 1 :contr -1 :cook 1 :cooke -1 :cool -3 :coold -1 :coot 1 :coote 1 :copy
1 :copy> 1 :cor -1 :cora -2 :cord -2 :corde -1 :cordi -1 :core 1 :core> 1 :corp -1 :corri 1 :cort 1 :corte 1 :cos> -1
:cost> -1 :costa 1 :cot 1 :cott 3 :cotto 3 :couc -1 :couch -1 :coug 2 :cough 2 :coun -1 :count -1 :cour -2 :coura -1
:cours -1 :cov -1 :covi -1 :covid -1 :cox -3 :coxa -2 :coxa> -1 :cra -1 :crac> 1 :cran 1 :crap 1 :cras -1 :crash -1
:crat -1 :cratc -2 :cre -1 :creak -1 :cree -1 :creen -1 :cri -1 :cribe -1 :cric -3 :crick -3 :crip -1 :criti -1 :crito
-1 :croi 1 :cron -1 :croo 1 :crook 1 :cros -1 :cross -1 :crot 1 :crotc 1 :cru 3 :crum 3 :crum> 2 :crun 2 :crunc 2
:crus 2 :crush 2 :crut -1 :crutc -1 :cry -1 :cs> -1 :ct> -2 :cta -1 :cti 1 :ctin 3 :cting 3 :ctivi -1 :ctob 1 :ctobe 1
:ctom 3 :ctomy 3 :ctor -1 :ctora -1 :ctr 2 :ctri 2 :ctric 2 :cts -2 :cts> -2 :cua -1 :cub 1 :cubi 1 :cuf 5 :cuff 5
:cuff> 3 :cuffi 1 :cular 1 :culo -1 :cun 1 :cup> 1 :cups 1 :cups> 1 :cure> -1 :cured 1 :curi -1 :curio -1 :curre 2
:curry -1 :curt 1 :curta 1 :cus -1 :cus> -2 :cut 1 :cut> 1 :cute -1 :cute> -1 :cutt 2 :cutti 2 :cycla 1 :dac 1 :dach 1
:dache 1 :dad 1 :dad> 1 :dalo -1 :daloo -1 :dam -1 :dame -2 :dame> -2 :danc 1 :dang -1 :dange -1 :dann -2 :dans 2
:dans> 2 :dar -1 :das 1 :das> 1 :dat -1 :data -2 :data> -2 :dau 1 :dav -2 :dave -1 :dave> -1 :davo -1 :day -1 :day> -1
:days 1 :days> 1 :dby 2 :dbye 2 :dbye> 1 :dca -1 :dcas -1 :dcast -1 :dde 2 :dden 4 :dden> 2 :ddenl 2 :ddi -1 :ddin -1
:dding -1 :de> 1 :dea -1 :dea> -2 :dead 1 :dead> 1 :deadl -1 :deat -1 :death -1 :deb -2 :deba -1 :debas -1 :debu -1
:debug -1 :dec -3 :deca -4 :decad -1 :decid 1 :decis -1 :deck -1 :deco -1 :ded 3 :ded> 2 :dedo 1 :dedos 1 :deep 1
:deep> 1 :deh -1 :dehy -1 :dehyd -1 :del -1 :deliv -1 :dem> 1 :demai -1 :demo -3 :demo> -3 :den> 2 :denc 1 :dence 1
:deni -3 :denie -1 :denin -2 :denl 1 :denly 2 :dens 2 :densi 1 :deo -1 :deo> -1 :dep 1 :depu 2 :depui 2 :der -1 :dera
-1 :derc 1 :dercl 1 :dered -1 :derf -1 :derfu -1 :des> 1 :desd 3 :desde 3 :desi -1 :desk -1 :desk> -1 :dest -1 :destr
-1 :dete -1 :detec -1 :deu> -1 :dev -1 :dev> -3 :dex 1 :dex> -1 :dexa 4 :dexa> 4 :dfi 1 :dfir 1 :dfirs 1 :dgel -1
:dgele -1 :dget -1 :dget> -1 :dgk 2 :dgki 2 :dgkin 2 :dia 1 :dia> -1 :diag 1 :diagn 1 :dias 4 :dias> 4 :diati 1 :diatr
-1 :dic> -1 :dical -1 :dico -1 :dico> -1 :did -1 :did> -2 :dier -2 :dif -1 :diff -1 :dig 1 :dige 1 :diges 1 :dim -1
:dina 1 :dinar 1 :direi 1 :disap 1 :disc 1 :disce 3 :dish -1 :dishw -1 :disp -1 :dispa -1 :disse -2 :dita -2 :dite -1
:dite> -1 :div 2 :dive 1 :dived 1 :diy -1 :diy> -1 :dju 1 :djus 1 :djust 1 :dleb 1 :dleba 1 :dler -1 :dler> -1 :dli -2
:dlin -2 :dline -1 :dling -1 :dma -1 :dma> -1 :dmo -2 :dmot -2 :dmoth -2 :dnesd 2 :dness -1 :dnig -1 :dnigh -1 :dnis 2
:dniso 2 :dnt 1 :dnt> 1 :dny 1 :dny> 1 :doc -1 :doct -1 :docto -1 :does> -3 :dog -1 :dog> -1 :doi> 1 :doig 1 :doigt 1
:doin -1 :doing -1 :dol 3 :doli 1 :dolo 2 :dolor 2 :dom -2 :dom> -1 :doms -1 :doms> -1 :don -1 :don> -1 :dona -1
:donat -1 :done -1 :done> -1 :dont 1 :dont> 1 :dor 1 :dor> 2 :dos 2 :dos> 2 :dose 1 :dose> 1 :dou 1 :doub 1 :doubl 1
:doul 1 :doule 1 :down 1 :down> 1 :dra> -1 :drag 3 :dragg 1 :drags 2 :dram -1 :drama -1 :dran -1 :drank -2 :drat -2
:drate -1 :drati -1 :drauf 1 :dreh 1 :dri -1 :drib 2 :dribb 2 :dril -1 :drill -1 :drin -1 :drink -1 :drip 2 :drip> 1
:driv -1 :drob -2 :drobe -2 :drom -2 :drome -1 :dron 1 :drona 1 :droo 1 :droop 3 :dru 1 :drun 1 :drunk 1 :dry 1 :dry>
1 :dsd 1 :dsd> 1 :dse -2 :dset -2 :dset> -2 :dua 2 :duas 2 :duas> 2 :duc -1 :duca -1 :ducao -1 :due> -2 :duel 3 :duele
3 :duf 2 :duff 2 :duff> 2 :dug -3 :dug> -3 :dul -1 :dule> -1 :dull -1 :dull> -1 :dun 1 :dur 1 :dura 4 :dura> 3 :dural
1 :duri -2 :durin -2 :durmi 1 :duro 1 :duro> 1 :dve -1 :dve> -1 :dwic -1 :dwich -1 :dwif 1 :dwife 1 :dwr 2 :dwri 2
:dwrit 2 :dyi 1 :dyin 1 :dying 1 :dyl 2 :dyli 1 :dylit 1 :each -1 :each> -1 :eada 1 :eadac 1 :eade -2 :eaded -1 :eader
-2 :eadf 1 :eadfi 1 :eadin -1 :eadl -2 :eadli -1 :eads -2 :eads> -1 :eadse -2 :eady 1 :eady> 1 :eaf -2 :eaf> -1 :eak
-1 :eaka 1 :eakag 1 :eaked -2 :eaker 2 :eakn -1 :eakne -1 :eaks -1 :eaks> -1 :eal 1 :eal> -1 :eale -1 :ealed -1 :eali
3 :ealin 3 :eall 5 :eally 5 :ealt -2 :ealth -2 :ealy 2 :ealy> 2 :eam> -1 :eamm 1 :eamma 1 :eams -1 :eams> -1 :ean -2
:ean> -2 :eant -1 :eant> -1 :eap -1 :eap> -1 :ear -1 :eara 1 :earab 1 :earc -1 :earch -1 :eard 2 :eard> 2 :eari 1
:earin 1 :earli 1 :earm -1 :earms -4 :ears -2 :ears> -2 :eas -1 :ease> -2 :eased 1 :eases 2 :easi -2 :easin -1 :easo
-1 :eason -1 :east 3 :east> 4 :eastb 1 :easy -2 :easy> -2 :eat -1 :eat> -1 :eate -1 :eated -1 :eath 1 :eathe 2 :eati
-1 :eatim -1 :eatin -1 :eatm 1 :eatme 1 :eats 1 :eats> 1 :eatu -1 :eatur -1 :eau 1 :eau> 1 :eave -1 :eavy 1 :eavy> 1
:ebar 1 :ebars 1 :ebas -1 :ebase -1 :ebel -1 :ebell -1 :eben 4 :eben> 2 :ebi -1 :ebin -1 :ebina -1 :eboa -1 :eboar -1
:eboo -1 :ebook -1 :ebra> 1 :ebre 2 :ebre> 2 :ebu -2 :ebug -1 :ebugg -1 :ebur -1 :eburt -1 :ec> -1 :ecad -1 :ecade -1
:ecas -1 :ecas> -1 :ecau 1 :ecaus 1 :ece> -1 :ecg -1 :ecg> -1 :ech 1 :ech> 1 :echa> 1 :eches 1 :echi -1 :echl -1
:echle -1 :echn -1 :echnu -1 :echo 2 :echo> 2 :echt 1 :echte 1 :ecia 1 :ecial 1 :ecid 1 :ecide 1 :ecis -1 :ecisi -1
:eck> 1 :ecke -2 :ecked -1 :eclam -1 :ecor -1 :ecou 1 :ecr 1 :ecs -1 :ecs> -1 :ect> -1 :ecti 1 :ectin 4 :ectl -1
:ectly -1 :ecto 1 :ectom 3 :ectr 2 :ectri 2 :edd -1 :eddi -1 :eddin -1 :edge> 1 :edic -1 :edic> -1 :edico -1 :edio 1
:edio> 1 :edit -2 :edita -2 :edle> -1 :edn 2 :edni 2 :ednis 2 :edo -1 :edo> -1 :edom -2 :edom> -2 :edos 1 :edos> 1
:edr -1 :edra -2 :edra> -2 :eech> 1 :eechl -1 :eed -1 :eed> -1 :eeds -1 :eeds> -1 :eei 3 :eein 3 :eeing 3 :eek 2 :eekd
-1 :eekda -1 :eekl 1 :eekly 1 :eeks 5 :eeks> 5 :eel 1 :eelc -1 :eelch -1 :eels 1 :eels> 1 :eem 1 :eems 2 :eems> 2 :eep
1 :eeps 1 :eeps> 1 :eer -1 :eers -1 :eers> -1 :ees -3 :ees> -2 :eet -2 :eet> -1 :eeti -2 :eetin -2 :eez -1 :ef> -1
:efi -1 :efl -1 :efle -1 :eflex -1 :eflo 1 :eflog 1 :eflu -2 :eflux -2 :eform -1 :efr -1 :efri -1 :eft 1 :eft> 3 :eg>
2 :egac -2 :egacy -2 :egan 3 :egant 2 :egex -2 :egex> -2 :egge 1 :egged -1 :egger 2 :eginn -1 :egio 1 :egion 1 :egl -1
:egle -2 :egn 1 :egne 2 :egnen 1 :ego -2 :ego> -2 :egr -1 :egs 1 :egs> 1 :egu 1 :egue 1 :eh> 3 :ehy -1 :ehyd -1 :ehydr
-1 :eibe> 1 :eic -1 :eich -1 :eide> 1 :eie 2 :eier 2 :eig -1 :eige -1 :eigen -1 :eil -2 :eill -2 :eille -2 :eim 1
:eim> 1 :ein> -1 :eine 1 :eine> 1 :einen 1 :eing 4 :eing> 5 :eio 2 :eio> 2 :eir 2 :eird 2 :eird> 2 :eis 1 :eiss> 1
:eit 3 :eit> 1 :eite -1 :eith 2 :eithe 2 :eiti 1 :eixo 1 :eixo> 1 :eizi 1 :eizin 1 :eja -1 :ejo -1 :ekd -1 :ekda -1
:ekday -1 :ekly 1 :ekly> 1 :eks 5 :eks> 5 :el> -1 :ela 1 :elan 3 :elano 2 :elb -1 :elbo -1 :elbow -1 :elch -1 :elcha
-1 :eld -1 :eld> -1 :elde -1 :ele 1 :ele> 1 :elec 2 :elect 2 :elenk -1 :elep 1 :eleph 1 :eles 2 :eless 2 :elet -2 :elf
3 :elf> 3 :elha 1 :elha> 1 :eli -1 :elid 2 :elid> 2 :elie -1 :eliev -1 :elin> 1 :eline -1 :eliv -1 :elive -1 :ell 1
:ell> 1 :ella -1 :ellb -1 :ellbe -1 :elli -1 :elly 1 :elly> 1 :elo> -1 :elong 1 :elop -1 :elp -1 :elp> -1 :elpe -1
:elped -1 :els 1 :elsa 1 :elsau 1 :else 1 :else> 1 :elt> 1 :elvis 1 :email -1 :embe 2 :ember 1 :emen 1 :emer -3 :emerg
-2 :emi -1 :emin -2 :emind -2 :emis 3 :emiss 5 :emor -2 :emory -2 :emoti -1 :emov 1 :emove 2 :emp 1 :empe 1 :emper 1
:empo -1 :empo> -1 :empr 1 :empre 1 :empt 1 :empty 1 :ems 1 :ems> 1 :ena -2 :enanc -2 :enant 1 :enc -3 :ence -1 :ence>
-1 :ench -1 :ench> -1 :enchi -1 :enci -1 :ency -2 :ency> -2 :end -1 :end> -1 :enda -1 :endar -1 :ended 1 :ender 1
:endin 1 :endix -1 :endo -1 :endo> -1 :endr 2 :endro 2 :ene -2 :ened -1 :ened> -1 :enen -1 :ener -3 :enera -2 :energ
-1 :enf 1 :eng> 2 :enge -2 :enge> -1 :engi 1 :engin 1 :engu -1 :engui -1 :enh 1 :enho 1 :eni 1 :enie -1 :enies -1
:enis 2 :enis> 2 :enit 2 :enita 2 :enk> -2 :enkr 1 :enla -1 :enly 2 :enly> 2 :ennis -1 :eno 1 :enor 1 :enoug 1 :ensa 2
:ensao 1 :ensat 1 :enses -1 :ensi -2 :ensib -3 :ensio -2 :ensit 1 :enta -1 :entad -1 :entao -1 :entat -1 :entes 1
:enti> 1 :entio -2 :entl -1 :entli -1 :entor -1 :entos -1 :entu 1 :enty 1 :enty> 1 :eo> -1 :eon 1 :eon> 1 :eope 1
:eopl -1 :eople -1 :eor> 1 :eorg -1 :eorg> -1 :eos -1 :eos> -1 :eou 1 :eous 1 :eous> 1 :ep> 1 :epa 2 :epai 1 :epair 1
:epe -1 :epea -1 :epeat -1 :epha 1 :ephan 1 :ephe -1 :ephew -1 :epid 1 :epidu 1 :epis -2 :epla 1 :eplac 1 :eply -1
:eply> -1 :epo> -1 :eport -1 :ept -1 :ept> -2 :epte 1 :eptem 1 :epu 2 :epui 2 :epui> 2 :equ -4 :equa -1 :equal -1
:eques -1 :equi -2 :equip -2 :era 1 :erab 1 :eral -2 :eral> -2 :erall -1 :eras -3 :eras> -3 :erat 2 :eratu 1 :erbe -1
:ercen -2 :ercl 1 :ercla 1 :erd> -1 :erday 1 :erdeu -1 :erdo 4 :erdo> 2 :erdos 2 :erdr -1 :erdre -1 :erdu -1 :ere -1
:erec 2 :erect 1 :ered -2 :ered> -2 :eren -1 :erenc -2 :erer -1 :erer> -1 :eres 2 :eres> 2 :erf -3 :erfe -3 :erfec -2
:erfu -1 :erful -1 :erg -4 :erge -2 :ergen -2 :ergo -1 :ergy -1 :ergy> -1 :erhe -1 :erid 1 :erin 2 :erine 1 :ering 2
:erinn -2 :erio -4 :eriod -3 :eriou -1 :eris 1 :erish 1 :erit -1 :erity -1 :erl 2 :erlo 1 :erly 2 :erly> 2 :erm 1
:erm> 1 :erme 1 :ermel 1 :ermo 1 :ermob 2 :ermom 1 :erna 1 :erna> -1 :ernas 3 :ernu 2 :ernum 2 :ero 1 :eroi 1 :eroid 1
:erou -1 :erous -1 :ers 1 :ers> 1 :ersc -2 :ersch -2 :erse 1 :ersel 1 :ersin -1 :erti -1 :erval -1 :erve -1 :erver -1
:ervi 1 :erwi -1 :erwis -1 :eryo 2 :eryon 2 :erz 1 :es> -1 :esad -1 :esado -1 :esar 1 :eschi 1 :esco 1 :esd 3 :esda 1
:esday 1 :esde 3 :esde> 3 :ese -4 :ese> -2 :esea -1 :esear -1 :esen -2 :esen> -1 :esent -1 :esh 1 :esh> 1 :eshe -1
:eshee -1 :esk -1 :esk> -1 :esm 1 :esmo 1 :esmo> 1 :eso -1 :esol -2 :esolv -2 :esp 1 :espi 1 :espir 1 :espr -1 :espre
-1 :ess -1 :essa -1 :essag -1 :essan 1 :esse -2 :essed -1 :esser -1 :essio -1 :est 1 :esta 1 :esta> 1 :estar 1 :este 1
:ester 1 :esth 1 :esthe 1 :estic 1 :estin -1 :estle -2 :estoy 1 :estr -2 :estro -1 :estu -2 :estuv -1 :esu -1 :esul -2
:esult -2 :esur 1 :esure 1 :et> -1 :eta 2 :etai 1 :etam 1 :etamo 1 :etc -1 :etch -1 :etch> -1 :etchi -1 :etec -1
:etect -1 :etel -1 :etely -1 :eter 2 :eter> 2 :etes 1 :etes> 1 :eti -1 :etic -1 :etic> -1 :etica -1 :etin -1 :eting -2
:etis 1 :etor -1 :etra 1 :etre 5 :etre> 1 :etres 3 :etri -2 :etric -1 :etro -1 :etro> -1 :ett -1 :ette> 2 :ettin 1
:ettl -1 :ettle -1 :etwe 1 :etwee 1 :etwo -3 :etwor -3 :ety -2 :ety> -2 :eu> 1 :eue -1 :eue> -1 :euge> 1 :eul 1 :eulem
1 :eum 2 :euma 2 :eumat 2 :eur> 3 :eure -3 :eure> -1 :euro -2 :eurs -1 :eurs> -1 :eury 1 :eurys 1 :eus 1 :eut> 1 :euzw
1 :euzwe 1 :ev> -3 :eve> -1 :even> 2 :event -1 :ever> -1 :evere 3 :everi 1 :evers -1 :evie 1 :ew> -1 :ewe -2 :eweg -1
:exa> 4 :exam -2 :exam> -2 :exc -1 :excel -2 :exci -1 :excit -2 :exes -1 :exes> -1 :exh 1 :exha 1 :exhau 1 :exis 1
:exist 1 :exo 1 :exor 1 :exor> 1 :exors -3 :exp 1 :expe 1 :expec 3 :expen -1 :ext -1 :ext> -1 :exte 1 :exted 1 :exti
-1 :extin -1 :extra -2 :eyd 2 :eyd> 2 :eye> 2 :eyel 2 :eyeli 2 :eyes -1 :eyes> -1 :eys 1 :eys> 1 :eza 3 :eza> 2 :ezc 1
:ezco 1 :ezco> 1 :eze -1 :ezo -1 :ezon -1 :ezone -1 :fa> -1 :fac 1 :face 2 :face> 2 :faci -1 :facil -1 :fact -1 :facto
-1 :fah 1 :fahr 1 :faib -2 :faibl -2 :fail -2 :fail> -1 :faile -3 :failu -1 :fain 2 :faint 2 :falls -1 :fallt -1 :falt
2 :falta 2 :fam 1 :fami 1 :famil 1 :fann 1 :fanny 1 :fant 1 :fart 1 :farts 1 :fas -1 :fasc -1 :fasci -1 :faste 1 :fat
1 :fat> 1 :fath -1 :fathe -1 :fati -1 :fatig -1 :fatt 1 :fatte 1 :fau -1 :faul -1 :fault -1 :fav -1 :favo -1 :favou -1
:fazen -1 :fe> 2 :fea -1 :feat -1 :featu -1 :febre 1 :fec -1 :fect -1 :fecti -1 :fectl -1 :fed -1 :fed> -1 :fee 1
:fee> -1 :feel 2 :feeli 1 :feels 3 :fei -1 :fein -1 :feine -1 :fel 1 :fella -1 :felt 3 :felt> 3 :fer> 1 :fess -1 :fet
-1 :fety -1 :fety> -1 :fev 2 :feve 2 :fever 2 :few -1 :few> -1 :ffe -1 :ffee -1 :ffee> -1 :ffei -1 :ffein -1 :ffer -1
:ffic -1 :ffice -1 :ffin 1 :ffing 1 :ffo 1 :ffol 1 :ffold 1 :fi> -3 :fic -1 :fica -1 :ficat -2 :fice -1 :fice> -1 :fie
1 :fie> -1 :fieb 1 :fiebr 1 :fif 1 :fift 1 :fifte 1 :fil -1 :files -1 :fill 1 :fille 1 :film -3 :film> -3 :fin -1
:fina -1 :final -1 :finan -1 :find 3 :find> 2 :findi 1 :fine -4 :fine> -4 :fing 1 :fing> 1 :fir 1 :firm 1 :fisi -1
:fisio -1 :fit -4 :fit> -3 :fiv -1 :five -1 :five> -1 :fix -3 :fixe -2 :fixed -2 :fixi -1 :fixin -1 :flag -5 :flag> -2
:flags -3 :flan 6 :flank 4 :fle> 1 :flew 1 :flew> 1 :flexe -1 :flexo 1 :fli -1 :flic -1 :flict -1 :flie -1 :flies -1
:flig -1 :fligh -1 :flip 3 :flipp 3 :flog 1 :floge 1 :flop 5 :flop> 1 :flopp 2 :flops 1 :flu> -1 :flui 1 :fluid 1
:flut 1 :flutt 1 :flux -2 :flux> -2 :fly -1 :foc -2 :focu -2 :focus -2 :foi> -1 :fol 3 :fold 4 :fold> 1 :foldi 2 :foll
1 :follo 1 :fon -1 :fond 1 :foo 1 :foot> 1 :footb -1 :forca 1 :force -1 :forea -1 :fork 1 :form -3 :form> -2 :forme -2
:fort 1 :fort> 2 :forti 1 :fou 1 :foun 1 :found 1 :frau -1 :fre -2 :free -2 :free> -1 :freez -2 :frei -1 :fren -3
:frenc -1 :frer 2 :fris 1 :friss 1 :fro -1 :from -1 :from> -1 :fron 1 :front 1 :fs> -1 :fst -1 :fste -1 :fsteh -1 :ft>
2 :fte> -1 :fted 4 :fted> 4 :ftee 1 :fteen 1 :fter -1 :fter> -1 :fti 1 :ftin 1 :fting 1 :ftw -1 :ftwa -1 :ftwar -1
:fty -3 :fty> -3 :fuh 1 :fuhl 1 :fui> 1 :ful -1 :full -2 :fully -4 :fum 1 :fumb 1 :fumbl 1 :fun -1 :fun> -2 :fus 5
:fuse 2 :fused 2 :fusi 5 :fusio 5 :fuz 2 :fuzz 2 :fuzzy 2 :gac -1 :gacy -2 :gacy> -2 :gado -1 :gados -1 :gai -1 :gain
-1 :gain> -1 :gamen 1 :gami -1 :gamin -1 :gan 2 :gant 2 :gant> 2 :ganz 1 :ganz> 1 :gara 1 :garag 2 :gary -1 :gary> -1
:gas 1 :gas> 1 :gasp 1 :gaspi 1 :gau 1 :gauc 1 :gauch 1 :gby 1 :gby> 1 :geb -2 :gebu -1 :gebur -1 :gef 1 :gefl 1
:geflo 1 :geh 1 :geho 1 :gekl -1 :gel -1 :gel> -1 :gele -1 :gelen -1 :gen -1 :gen> 1 :genc -2 :gency -2 :gene -5
:gener -2 :genit 2 :geno -1 :gent -1 :gent> 1 :gentl -1 :geo 1 :geon 1 :geon> 1 :ger 1 :gera -2 :geri 1 :gerin 1 :gero
-1 :gerou -1 :gers 1 :gers> 1 :gesti 1 :get -1 :gett 2 :getti 2 :gex -2 :gex> -2 :gger 4 :gger> 1 :ggeri 1 :ggers 2
:ggle -1 :ggle> -1 :ggli 1 :gglin 1 :gh> 1 :ghe -1 :ghed -1 :ghed> -1 :ghi -2 :ghin -2 :ghing -2 :ght 1 :ght> 1 :ghten
1 :ghth -1 :ghthe -1 :ghtn 2 :ghtne 2 :ghts 1 :ghts> 1 :gia -1 :gian -2 :gibts 1 :gic 1 :gica 1 :gical 1 :gid 1 :gid>
1 :gie -1 :gif -5 :gif> -3 :gifs -1 :gifs> -1 :gina 1 :gina> 1 :ginn -1 :ginne -1 :gio 1 :gion 1 :gion> 1 :gird 1
:girdl 1 :girlf 1 :git -2 :giti -1 :gitis -1 :given -1 :gives 1 :gki 2 :gkin 2 :gkin> 2 :glar -1 :glare -1 :gle -1
:gles -1 :gli 2 :glin 2 :gling 2 :glu -3 :glut -3 :glute -3 :gly 1 :gly> 1 :gnal -1 :gnal> -1 :gned -1 :gned> -1 :gnen
1 :gnent 1 :gnos 1 :gnose 1 :go> 1 :goa -1 :goal -1 :goal> -1 :goi 2 :goin 2 :going 2 :gol -2 :gold -2 :gon 2 :gon> -1
:gonn 1 :gonna 1 :gony 3 :gony> 3 :gooc 1 :gooch 1 :good -1 :good> -1 :goodb 2 :gor 3 :gord 1 :gors 1 :gors> 1 :got -1
:goti -1 :gott -1 :gotta -1 :gov -1 :gove -1 :gover -1 :gra -1 :grad 1 :gran -2 :gran> -1 :grand -1 :grat -2 :grati -2
:gre -1 :grea -1 :great -1 :gree -1 :grey -1 :grey> -1 :gri -1 :grin -2 :gro 1 :groi 1 :groin 1 :gros 1 :gross 1
:growi 2 :gru -4 :grum -2 :grumb -1 :grump -2 :gt> 1 :gth> 1 :gua -2 :gua> -1 :guag -1 :guage -1 :guar -1 :guard -1
:gue -1 :guem -2 :guem> -2 :gui -3 :guin -1 :guin> -1 :gure> -1 :gured 2 :gus 1 :gush 1 :gush> 1 :gutt 1 :gutte 1 :guy
1 :guy> 1 :gym -1 :gym> -1 :gyn -1 :ha> 4 :hac 2 :hace> 1 :had -1 :had> -1 :hada> 1 :hai -2 :hair -2 :hair> -1 :hairs
-1 :hake -1 :hake> -1 :halb 1 :half 1 :half> 1 :halle -1 :ham -3 :hammi -1 :hams -3 :hamst -3 :han -1 :hanc -1 :hanch
-1 :hand> -1 :handg -1 :handw 2 :hangt 1 :hank -1 :hank> -1 :hann -1 :hanne -1 :hant 1 :hant> 1 :happy -1 :haq 1 :haqu
1 :haque 1 :har -1 :hara -2 :harac -2 :hard> 1 :hari -2 :harit -2 :harle 1 :harm -1 :harm> -1 :harme -1 :harp 1 :harp>
1 :hart -2 :has 1 :has> 1 :hasn 3 :hasnt 3 :hast -1 :hasta -1 :hat> -1 :hau 2 :haud 2 :haud> 2 :haul 1 :haul> 1 :haust
1 :hav 2 :have 1 :have> 1 :havi 2 :havin 3 :hay -2 :hay> -2 :head> 1 :heada 1 :heade -2 :headf 1 :headi -1 :headl -1
:heads -2 :heal -1 :heale -1 :heali 2 :healt -2 :heap -1 :heap> -1 :hear 1 :heard 2 :heat -3 :heat> -3 :heav 1 :heavi
1 :heavy 1 :hec -3 :heck -3 :heck> -2 :hecke -4 :hee -1 :heek 1 :heeks 2 :heel -1 :heelc -1 :heels -1 :heer -2 :heers
-2 :heet> -1 :hef -1 :hef> -1 :hello 1 :help -1 :help> -1 :helpe -1 :hemo 1 :hemo> 1 :hen -1 :hene -1 :her> 1 :here>
-1 :heres 2 :hers> -1 :herse 1 :herw -1 :herwi -1 :hes 2 :hes> 1 :hese -2 :hese> -2 :hesi 1 :hest 2 :hest> 3 :het 1
:heth 2 :hethe 2 :heum 1 :heuma 2 :heur -2 :heure -2 :heut 1 :heut> 1 :hev 1 :hew -1 :hews -1 :hews> -1 :heyd 2 :heyd>
2 :hic 1 :hich 1 :hich> 1 :hick 1 :hick> 2 :hickt 1 :hif 1 :hift 1 :hifti 1 :hig 1 :high 1 :high> 2 :hii -1 :hiit -1
:hiit> -1 :hik -1 :hike -1 :hike> -1 :hild -1 :hild> -1 :hile 1 :hile> 1 :hilfe -1 :him -1 :him> -1 :hims 2 :himse 2
:hin> 1 :hing -1 :hing> -1 :hink 6 :hink> 2 :hinki 4 :hinks 1 :hiny 1 :hiny> 1 :hip -3 :hip> -1 :hipp -1 :hipps -1
:hips -2 :hips> -2 :hird 1 :hird> 1 :hiro 1 :hirop 1 :his -1 :hit> 1 :hiv 2 :hive 2 :hiver 2 :hlaf -1 :hlafe -1 :hli 1
:hlim 1 :hlimm 1 :hlt 1 :hlt> 1 :hme 2 :hmer 2 :hmerz 1 :hn> 3 :hni -1 :hoc 2 :hoch 1 :hock 1 :hock> 1 :hod 2 :hodg 2
:hodgk 2 :hoe> 2 :hoes -2 :hoes> -2 :hog 1 :hogo 1 :hogo> 1 :hoic -1 :hoice -1 :hole 1 :hole> 1 :holi -1 :holid -1
:hom 1 :homa 2 :homa> 2 :homb -2 :hombr -2 :home 1 :home> 1 :hone> -1 :hoo -1 :hook -1 :hook> -2 :hool -1 :hool> -1
:hoos 1 :hoosh 1 :hoot> -1 :hop 2 :hope 2 :hope> 1 :hopi 3 :hopin 2 :hor -1 :hora> 1 :horas -1 :hore -1 :hore> -2
:horo -2 :horos -2 :hors 1 :horse 1 :horte -1 :hot 1 :hot> 1 :houl -1 :hould -1 :hours -1 :hout 1 :hout> 1 :how -1
:how> -2 :hrei -1 :hreib -1 :hren -1 :hren> -1 :hrew 1 :hrew> 1 :hril -1 :hrill -1 :hrim -1 :hrimp -1 :hrit 1 :hro 1
:hroa 1 :hroat 1 :hrob 2 :hrobb 1 :hron -1 :hroni -1 :hros 1 :hrou -1 :hroug -1 :hrow 1 :hrown 1 :hru 1 :hrun 1 :hrunk
1 :hs> 1 :ht> 1 :hte 1 :hten 1 :hteni 2 :hth -1 :hthe -1 :hthea -1 :htn 2 :htne 2 :htnes 2 :hts 2 :hts> 2 :hub 1 :hubi
1 :hubie 1 :huft -1 :hufte -1 :hug 1 :huge 1 :huge> 1 :hul -1 :hult -1 :hulte -1 :hum -1 :humb -1 :humbs -2 :hun -2
:hunc -2 :hunch -2 :hunde 1 :hung -2 :hungo -1 :hurt 1 :hurts 1 :huttl -1 :hwas -1 :hwash -1 :hwol 1 :hy> -5 :hyd -1
:hydr -1 :hydra -2 :hyp 1 :hype 3 :hyper 3 :hypot -1 :hyroi 1 :hys -2 :hysi -2 :hysio -2 :ia> -1 :iage -1 :iage> -1
:iagn 1 :iagno 1 :ianc -1 :iance -1 :ias 3 :ias> 2 :iasi 1 :iasis 1 :iat 1 :iated -1 :iati 1 :iatic 1 :iatin 1 :iatr
-1 :ib> 1 :ibb 2 :ibbl 2 :ibble 1 :ibbli 1 :ibe -1 :iber -1 :ibl -1 :ible -1 :ible> -1 :ibr -1 :ibra -1 :ibrat -1 :ibs
1 :ibs> 1 :ibts 1 :ibts> 1 :ical -1 :ical> -1 :icat -1 :icati -1 :iceb -1 :iced 3 :iced> 3 :ich 1 :ich> 1 :icht> 1
:ici 1 :icid 1 :icide 1 :icios -1 :icit 1 :icity 1 :ickb 1 :icke -1 :icked 1 :icken -1 :icket -3 :ickl 1 :ickle 2
:icks -3 :icks> -3 :icky -1 :icky> -1 :icl -1 :icle -1 :ico -1 :icol -1 :icoli -1 :ict -1 :icu 1 :icul 1 :icula 2
:icy> -1 :id> 1 :idays 1 :idd 1 :iddl 1 :iddle 1 :ide -1 :idea -1 :idea> -2 :ided 3 :ided> 3 :idenc 1 :ideo -1 :ideo>
-1 :ider -1 :iders -1 :idg 1 :idge 1 :idge> 1 :idi> 1 :idin -1 :iding -1 :idny 1 :idny> 1 :idu 1 :idur 1 :idura 1 :idw
1 :idwi 1 :idwif 1 :ieb 1 :iebr 1 :iebre 1 :ied -1 :ied> -1 :ieg 2 :ieg> 1 :iege 1 :iegen 2 :ieh -1 :iel -2 :iele -1
:iem> -1 :ien -1 :ien> -3 :ienc -1 :ience -1 :iendo -1 :iens> -1 :ier 1 :ier> 1 :iera 2 :iera> 1 :iere> 1 :ieren -2
:iero> -1 :ies -3 :ies> -3 :iest -1 :iest> -1 :iet> -1 :iety -1 :iety> -1 :ieu> 1 :iev -1 :ieve -1 :ieve> -1 :iewe -1
:if> -3 :ife 2 :ife> 2 :iff -1 :iff> -1 :ifi -2 :ifi> -2 :ific -2 :ifica -2 :ifs -1 :ifs> -1 :ift 2 :ifte 7 :ifted 4
:iftee 1 :ifti 1 :iftin 1 :ig> 1 :iga 1 :iga> 1 :ige 1 :igent -1 :iges 1 :igest 1 :igge 1 :igger 1 :iggl -2 :iggle -2
:igh 1 :igh> 2 :ight 1 :ighth -1 :ightn 2 :ights 1 :igid 1 :igid> 1 :ign -3 :ignal -1 :igne -2 :igned -1 :igno -1 :igo
1 :igor 1 :igors 1 :igr -1 :igra -1 :igrat -2 :igt 2 :igt> 1 :igue -2 :igue> -1 :iit -1 :iit> -1 :ike 1 :ike> 1 :ild
-1 :ild> -1 :ile 1 :ile> 1 :iled -1 :iled> -1 :ilet 1 :ilfe -1 :ilfe> -1 :ilieu 1 :ilit -1 :ility -1 :ille -2 :illed
-2 :iller -1 :illin 1 :illo -1 :ills 2 :ills> 2 :illy 1 :illy> 1 :ilm -3 :ilm> -3 :ilo 1 :ils -1 :ils> -1 :ilt -1
:ilt> -2 :ilte -1 :ilu -1 :ilur -1 :ilure -1 :im> -1 :ima 1 :ima> 1 :imb 1 :imb> 1 :imesh -1 :imest 4 :imez -1 :imezo
-1 :imit -1 :immu 1 :immun 1 :impos 1 :ims> -1 :imse 2 :imsel 2 :in> 1 :inan -1 :inanc -1 :inar 1 :inary 1 :inb -1
:inbo -1 :inbox -1 :inc 2 :inca -1 :incan -1 :ince 3 :ince> 3 :incha 1 :incis 1 :ind -1 :inda 1 :inda> 2 :indal -1
:inde -1 :index -1 :indi 2 :indig 1 :indin 1 :indo -1 :indr -1 :inds 2 :inds> 1 :inec 2 :inect 2 :inen> 1 :iner -1
:iness 1 :inet 1 :ineu 2 :ineum 1 :inge> -1 :ingit -1 :ingl 2 :ingli 1 :ingly 1 :ings -1 :ings> -1 :ingu -1 :inho> -1
:ini -1 :inic -1 :inic> -1 :inin 1 :ining 1 :inj 1 :inje 1 :injec 1 :ink 3 :inki 2 :inkin 2 :inks 2 :inks> 2 :inky -1
:inky> -1 :inl 1 :inn> 1 :innit -2 :inon 1 :insen -1 :insi 2 :insid 2 :inst -1 :inste -2 :int -1 :int> 1 :inta -1
:inte -1 :inter -2 :intin -1 :intm -2 :intme -2 :into> 1 :ints -3 :ints> -3 :inue 1 :inue> 1 :inv -2 :inve -1 :inven
-1 :io> -1 :iod -3 :iod> -3 :ion> 1 :iona -1 :ional -1 :ione -1 :ioni -1 :ionin -1 :iop 1 :iopo 1 :iopor 1 :ios -1
:iosi -1 :iosis -1 :iou -1 :ious -1 :ip> -1 :ipel -1 :ipeli -1 :ipi 1 :ipin 1 :iping 1 :ippe 1 :ipper 1 :ipps -1
:ipps> -1 :ips -2 :ips> -2 :ipto 1 :iptoe 1 :ira> -1 :irant 1 :irb 1 :irbe 1 :irbel 1 :irco -1 :ircon -1 :ircu -1 :ird
3 :ird> 3 :irdl 1 :irdle 1 :ire -1 :ired -2 :ired> -1 :ireit 1 :irlf 1 :irlfr 1 :irm 1 :irm> -1 :irop 2 :iropr 2 :irp
-1 :irpo -1 :irpor -1 :irt -1 :irth -1 :irth> -2 :iru -3 :irur -1 :irurg -1 :is> 1 :isal -2 :isap 1 :isapp 1 :isc 2
:isce 3 :iscec 3 :isch 1 :ische 1 :iscor -1 :isdo -1 :isdom -1 :iser -1 :isery -1 :ish 1 :ish> 2 :ishw -1 :ishwa -1
:isin -1 :ising -1 :isio 1 :ision 2 :iso 1 :ison 2 :isone 1 :isor 1 :isp -1 :ispa -1 :issch -1 :issi 2 :issio 4 :isson
1 :issu -1 :issus -1 :ist -1 :ist> -2 :ista> 1 :iste> 1 :isti 2 :istin 2 :isty 3 :isty> 3 :itals 2 :itar -1 :itch> -1
:itche 1 :itchy -2 :iter -1 :iter> -1 :ithe 2 :ither 2 :itho 1 :ithou 1 :itic -1 :itica -1 :ities -1 :itl 1 :ito -1
:itor -1 :itors -1 :itre -1 :itres -2 :itri 2 :itrin 2 :itte 1 :itten 3 :itu -1 :itus -3 :itus> -3 :ity -1 :ity> -1
:itzen -1 :iu> -1 :ium 1 :ium> 1 :ius -2 :ius> -2 :iva 1 :ivat 1 :ivate 2 :ive 2 :ive> 1 :iven -1 :iven> -1 :iver> -1
:iveri 2 :ives 2 :ives> 1 :ivi 1 :ivin 1 :iving 1 :ivit -1 :ivity -1 :ivo 1 :ivor 1 :ixe -2 :ixed -2 :ixed> -2 :ixi> 2
:ixin -1 :ixing -1 :ixo 1 :ixo> 1 :iy> -1 :iz> -1 :ize 1 :ize> 2 :izi 1 :izin 1 :izing 1 :jac -1 :jah -2 :jahr -2
:jahre -1 :jai 1 :jai> 1 :jam 1 :jamas 1 :jamb 2 :jambe 2 :jan -1 :jand 1 :jando 1 :janu -2 :janua -2 :jas -1 :jas> -1
:jav 1 :java 1 :jaw 1 :jaw> 1 :jecti 1 :jel -1 :jell -1 :jelly -1 :jir -2 :jira -2 :jira> -2 :jo> -2 :jobs -2 :jobs>
-2 :jok -2 :joke -1 :joke> -1 :joki -1 :jokin -1 :jol 1 :jolt 1 :jolt> 1 :jor -1 :jor> -1 :journ -2 :jours 1 :jud 1
:judo 1 :judo> 1 :jumb 2 :jumbl 2 :jump> 1 :jun 1 :junt 2 :junto 1 :jury 1 :jury> 1 :juste -1 :justm 1 :ka> -1 :kac 1
:kach 1 :kache 1 :kag 1 :kage 1 :kage> 1 :kam -1 :kam> -1 :kara -1 :karao -1 :kau 1 :kaum 1 :kaum> 1 :kbo -1 :kbon -1
:kbone -1 :kda -1 :kday -1 :kdays -1 :kee 2 :keen -1 :keen> -1 :keep 3 :keep> 1 :keeps 2 :kein> -1 :keins -1 :kend -1
:kend> -1 :kends -1 :kens 1 :ker 1 :ker> 2 :kerb 1 :kerb> 1 :kere -2 :kered -2 :kern -2 :kern> -1 :kers 1 :kers> 1
:kery -1 :kery> -1 :ket -6 :ket> -3 :kets -1 :kets> -1 :kett -1 :kettl -1 :keys 1 :keys> 1 :kick> -2 :kickb 1 :kidny 1
:kie 1 :kille -1 :kin 1 :kin> 4 :kinda 1 :kip -3 :kipp -2 :kippi -2 :kit 1 :kitc 1 :kitch 1 :kk> -1 :kkk -2 :kkk> -1
:klar -2 :kli 1 :klic -1 :klin 1 :kling 1 :kly 1 :kly> 1 :kms 1 :kms> 1 :kna -2 :knac -2 :knack -2 :knea -1 :knead -1
:kneel -2 :knes -1 :kness -1 :kni 2 :knic 1 :knick 1 :knot -3 :knot> -2 :knots -1 :knows -1 :kol 2 :koll 1 :kolle 1
:kom 1 :kop 1 :kopf 1 :kou -2 :kout -2 :kout> -2 :kra -1 :kri 1 :krie 1 :krieg 1 :kru -2 :krun -2 :krun> -2 :ks> 2
:ksa -1 :ksac -1 :ksack -1 :ksi 1 :ksid 1 :kside 1 :kup -1 :kup> -2 :kur -1 :kurz -1 :labl 1 :lace 2 :lacem 1 :laces 1
:lad 1 :lade 1 :lade> 1 :lafe -1 :lafen -1 :lag -2 :lag> -1 :lags -3 :lags> -3 :lai -2 :laim -1 :laims -1 :lain -1
:lain> -1 :laine 1 :laini -1 :laint -1 :lam 2 :laman -1 :lami 1 :lamin 1 :lamm 1 :lammy 1 :lamp 1 :lamp> 1 :lan 2
:lan> 1 :land 3 :lande 4 :lane -1 :lane> -1 :lang -1 :lange -1 :langu -1 :lanks -1 :lann 1 :lanne -1 :lanni 1 :lano 2
:lanom 2 :lanta -1 :lap 1 :lap> 1 :lappi 1 :laps 3 :laps> 2 :lapse 1 :lapsi 1 :lapt -1 :lapto -1 :lar> 1 :lares -1
:las> 1 :lase> -1 :latel 4 :later -2 :lates -1 :latf 1 :latfo 1 :lati -1 :latio -1 :lato -1 :lats> -1 :latte 1 :lau -2
:laug -3 :laugh -3 :lay -1 :lay> -2 :laye -1 :layed -1 :lb> 1 :lbe 1 :lbei -1 :lbein -1 :lbow -1 :lbow> -1 :lch -1
:lchai -1 :ld> -1 :lde -2 :lden -1 :lden> -1 :lder -2 :lder> -1 :lders -1 :ldn 2 :ldnt 2 :ldnt> 2 :ldo -1 :ldow -1
:ldown -1 :lds> 1 :ldv -1 :ldve -1 :ldve> -1 :lea -2 :leac -1 :leach -1 :lead> -1 :leaka 1 :leaki 1 :leaky -1 :lean -1
:lean> -1 :lear -1 :leare -1 :leas -1 :lease -1 :leav -2 :leave -1 :leavi -2 :leb 1 :leba 4 :lebar 1 :lebel -1 :leben
1 :lec 1 :lect 1 :lectr 2 :led -1 :led> -1 :lee -1 :lee> 1 :leed -1 :leeds -2 :leep -1 :leep> -1 :leepi -1 :lef 1
:left 1 :left> 3 :leg 2 :leg> 2 :lega -1 :legac -2 :lege> 1 :legg -1 :legge -1 :legs 1 :legs> 1 :leic -1 :leich -1
:lein -1 :len> 1 :lenc -1 :lenda -1 :lendr 1 :leng -3 :lenge -1 :lenk> -1 :lent 1 :lenti 1 :lep -1 :lepa 1 :leph 1
:lepha 1 :lept -3 :lept> -3 :ler -1 :ler> -2 :lers 1 :lers> 1 :les -1 :les> -1 :less -1 :lesta -1 :let> 1 :lete -1
:letel -1 :leto -2 :leto> -1 :lets 1 :lets> 1 :leur> 1 :leure -1 :level -1 :lexe -1 :lexes -1 :lexo 1 :lexor 1 :lf> 3
:lfe -1 :lfe> -1 :lfr 2 :lfri 1 :lfrie 1 :lgo -1 :lgo> -2 :lgue -1 :lguem -1 :lhi -2 :lib -1 :libe -1 :liber -1 :lic
-1 :lich> 1 :lick -1 :licks -3 :lict -1 :lid> 1 :lida -1 :liday -1 :lide -1 :lide> -1 :lides 1 :lie -1 :lie> -1 :lieg
2 :liege 2 :lien -1 :lient -2 :lies -2 :lies> -2 :lieu 1 :lieu> 1 :liev -1 :lieve -1 :lif 1 :life 1 :life> 1 :lift> -1
:lifte 4 :lig 1 :ligh 2 :light 2 :lign -2 :lik 1 :like 1 :lim 1 :limb 1 :limb> 1 :limi -1 :limit -1 :limm 1 :limme 1
:lin 1 :lin> 1 :lind> -1 :lindi 1 :linds 1 :line -1 :line> -1 :lined 1 :lines -1 :ling 1 :ling> 1 :linic -1 :link 1
:links 1 :lint -1 :lints -1 :lio -3 :lio> -2 :lios -1 :liosi -1 :lip 1 :lipp 1 :lippe 1 :lips 1 :lips> 1 :lise 2
:lise> 1 :lisio 1 :list -1 :list> -1 :liste -1 :lists -1 :lite 1 :lite> 1 :liti 1 :litie -1 :litis 2 :litr -1 :litre
-1 :litti 2 :lity -1 :lity> -1 :liv 3 :live 1 :live> 2 :liver -1 :livi 2 :livin 2 :liz -1 :lk> 1 :ll> -1 :lla> -1
:llab 1 :llabl 1 :llap 1 :llaps 1 :llb -1 :llbe -1 :llbei -1 :lle> -1 :lled -1 :lled> -1 :lleg 2 :llege 1 :llen 1
:llen> 3 :lleng -1 :ller> -1 :llers 1 :lli 1 :llin 1 :lling 1 :llis 1 :llisi 1 :llow 1 :llowe 2 :lls 1 :lls> 1 :llt -4
:llt> -2 :lm> -1 :lma -1 :lme 1 :lmi -1 :lmin -1 :lming -1 :lms -1 :lms> -1 :loat -1 :loate -1 :lof 1 :loft 1 :loft> 1
:log -1 :log> -1 :loge 1 :logen 1 :logs -1 :logs> -1 :loi 1 :loin 1 :loin> 1 :lol -3 :lol> -4 :lom 1 :lond -1 :londo
-1 :lonn 1 :lonne 1 :loo> -1 :loods -1 :look -1 :look> -1 :looks 2 :loors -1 :lop 1 :lop> 1 :lopa -1 :lopat -1 :lopp 2
:loppy 2 :lops 2 :lops> 1 :lor> 1 :lori -1 :lorie -1 :lorr 1 :lorry 1 :los 1 :losed 1 :losi 2 :losin 2 :losio 1 :loth
1 :lothe 1 :lou> 1 :louc -2 :louch -2 :loud -1 :lour> 2 :lowe 1 :lowed 2 :lowi 1 :lowin 1 :lowr -2 :lowr> -2 :lp> -1
:lped -1 :lped> -1 :lqu 1 :lque 1 :lri 2 :lrig 2 :lrigh 2 :lsa 2 :lsau 1 :lsaul 1 :lse 1 :lse> 1 :lsi 1 :lsin 1 :lsing
1 :lsy -2 :lsy> -2 :lt> -1 :lta -1 :ltar -1 :ltar> -1 :lth -2 :lthy -2 :lthy> -2 :lto -1 :luggi -1 :lui 1 :luid 1
:luid> 1 :lum 1 :lumna 1 :lums 2 :lumsy 1 :luna 2 :luna> 2 :lung> 1 :lunt -1 :lunte -1 :lupu 1 :lupus 1 :lur 1 :lure
-1 :lure> -2 :lurr 2 :lurre 1 :lurri 2 :lut -1 :lute -3 :lute> -2 :luteo -1 :lutes -1 :lutt 1 :lutte 1 :lux -1 :lux>
-2 :lva 1 :lva> 1 :lve -2 :lved -2 :lved> -2 :lves -1 :lves> -1 :lvis 1 :lvis> 1 :lwa -2 :lway -2 :lway> -1 :lways -2
:lymph 2 :lympi -2 :mac -1 :mach -1 :mache -1 :mad -1 :magic 1 :mail -1 :mails -1 :main> -1 :maine 2 :mais 1 :mais> 1
:make -1 :mall 1 :mall> 1 :manas 1 :manc -1 :manch -1 :mand> -1 :mandi 1 :mando -1 :mane -1 :manh 4 :manha 3 :mano 2
:manos 1 :mant -1 :mante -1 :many -1 :many> -1 :mara -4 :marat -3 :marc 1 :march 2 :masc 1 :mass 1 :massa 1 :mat -1
:mat> -1 :matc -2 :match -2 :mate 1 :mate> 1 :mato 2 :matoi 1 :mau -1 :mb> 3 :mbag 1 :mbago 1 :mbar -1 :mbas 1 :mbas>
1 :mbe 1 :mbe> 3 :mbem 1 :mbem> 1 :mber -1 :mbers -2 :mbes 2 :mbes> 2 :mbi -1 :mbia -2 :mbie -2 :mble 1 :mble> 1
:mbled 1 :mbli -1 :mblin -1 :mbri 1 :mbro -4 :mbro> -2 :mbros -1 :mbs -2 :mbs> -2 :me> 1 :mea -1 :mean -2 :mean> -2
:meant -2 :med -2 :meda -1 :medic -1 :medio 1 :meds -1 :meds> -1 :medy -1 :medy> -1 :mee -2 :meet -2 :meeti -2 :mei 2
:mei> 1 :meine 3 :meio 1 :meio> 1 :mel 1 :mela 2 :melan 2 :mell> -1 :memo -3 :memor -2 :meni -1 :menin -1 :mens 1
:menti -1 :merg -3 :merge -3 :mers -1 :mers> -1 :mert 1 :merz 1 :merz> 1 :mes 2 :mesh 1 :mesh> 2 :meshe -1 :mesm 1
:mesmo 1 :mess -1 :messa -1 :mest 4 :meste 7 :mete 1 :meter 1 :metr 1 :metre 3 :metri -2 :metro 1 :mets 1 :mets> 1
:meu 1 :mezo -1 :mezon -1 :mfy -1 :mfy> -1 :mho 1 :mhol 1 :mhole 1 :mi> 3 :mic -1 :mic> -1 :mid 4 :mid> 1 :mida 1
:midd 1 :middl 1 :midi 1 :midi> 1 :midn -1 :midw 1 :midwi 1 :mie 1 :mier 1 :mies -1 :mies> -1 :migr -1 :migra -1 :mily
2 :mily> 2 :mind -2 :mind> -3 :minec 2 :mint 2 :mint> 2 :mir> 1 :mise -1 :miss 1 :misse 1 :missi 4 :missu -1 :mit 3
:mita 1 :miti 2 :mitin 2 :mitt 3 :mitte 1 :mm> 1 :mmat 2 :mmate 2 :mmen> -2 :mmers -1 :mmet -2 :mmetr -2 :mmie -1
:mmies -1 :mmn 1 :mmne 1 :mmnes 1 :mmo -1 :mmon -1 :mmon> -1 :mmun 1 :mmune 1 :mmute -1 :mmy 1 :mmy> 1 :mn> -1 :mna 1
:mna> 1 :mne 1 :mnes 1 :mness 1 :mod -1 :mode -1 :moid -1 :moida -1 :moke 2 :moker 2 :moki -2 :mokin -2 :mol 1 :mol> 1
:moles -1 :moll 1 :molle 1 :momet 1 :mont 2 :monta -1 :monte 1 :month 2 :moo -1 :mood -1 :mood> -1 :mop -4 :mopl -2
:mopla -2 :mora 1 :morad 1 :morr -1 :morro -1 :mort 1 :mort> 1 :morti 1 :mory -2 :mory> -2 :mos -1 :mos> -1 :most -1
:most> -1 :moth -1 :mothe -1 :moto 4 :moto> 1 :motor 3 :mous -2 :mouse -2 :mousi -1 :mout 1 :mouth 1 :move 1 :moved 1
:movem 1 :mover -1 :movi -1 :movin -1 :mped -1 :mped> -1 :mper 1 :mpera 1 :mph 1 :mpho 2 :mphom 2 :mpi -1 :mpic -1
:mpl -2 :mpla -2 :mplai -2 :mple -1 :mplet -1 :mpo> -2 :mpol 1 :mpoli 1 :mposs 1 :mptie 1 :mpto -1 :mptom -1 :mpty 1
:mptyi 1 :mpy -2 :mpy> -2 :mri -1 :mri> -1 :ms> -3 :mse 2 :msel 2 :mself 2 :mstr -2 :mstri -2 :msy 1 :msy> 1 :mtb 1
:mtb> 1 :mud -1 :mude -2 :mude> -2 :mug 2 :mugs 1 :mugs> 1 :mui 1 :muit 1 :muito 1 :mul -1 :mum 1 :mum> 1 :mun 1 :mund
1 :mune> 1 :munec -1 :mur -1 :murd -2 :murde -2 :mus -2 :musc -2 :muscl -2 :muscu -1 :mute -1 :mute> -1 :my> 1 :mys 1
:myse 1 :mysel 1 :nacht 1 :nack -1 :nacke -1 :naes 1 :naest 1 :nah 1 :nah> 1 :nai -2 :nair -1 :naire -1 :nall -1
:nally -1 :nam -1 :name -1 :nanc -2 :nance -4 :nant 1 :nant> 1 :nappy 1 :napr 1 :napro 1 :nar 1 :narr 1 :narro 1 :nary
1 :nary> 1 :nas 1 :nas> 3 :nast -1 :nasty -1 :nate> 1 :nati -1 :nato -1 :natom -1 :nau 2 :naus 3 :nause 3 :naz 1 :nbe
1 :nbea 1 :nbear 1 :nbo -1 :nbox -1 :nbox> -1 :ncan -1 :nce 1 :nce> -1 :ncer 2 :ncer> 2 :nch -1 :nch> -1 :ncha 1
:nchad 1 :nche -1 :nches -1 :nchi -1 :nchin -1 :nci -1 :ncien -1 :ncil -1 :ncis 1 :ncisi 1 :nco 1 :ncomi -1 :ncon 1
:ncont 1 :ncy 1 :ncy> 1 :nd> 2 :ndal -1 :ndalo -1 :nday -1 :ndays -1 :nde 1 :nde> 1 :nded 1 :nded> 1 :nden -1 :ndent
-1 :nder 1 :nderc 1 :nderf -1 :nders 1 :ndex -1 :ndex> -1 :ndf -2 :ndg -1 :ndge -1 :ndgel -1 :ndi 1 :ndig 1 :ndige 1
:ndin 1 :nding 1 :ndix -1 :ndix> -1 :ndl -1 :ndle -1 :ndle> -2 :ndleb 1 :ndler -1 :ndm -4 :ndma -1 :ndma> -1 :ndmo -2
:ndmot -2 :ndo -1 :ndon -1 :ndon> -1 :ndrom -2 :ndron 1 :nds 1 :ndsc 1 :ndu -1 :ndwi -1 :ndwic -1 :ndwr 2 :ndwri 2
:ndy 1 :ndyl 2 :ndyli 1 :ne> 1 :nead -1 :neat 1 :neath 1 :nec 1 :neca -1 :necas -1 :neck 1 :neck> 1 :nect 1 :necti -1
:necto 2 :need> -1 :needi 1 :neel -2 :neel> -1 :nees -1 :nef -1 :neit 1 :neith 1 :nel -1 :nephe -1 :ner -2 :ner> -1
:nera -2 :neral -2 :nerg -1 :nergy -1 :ners -1 :ners> -1 :nes> -1 :nesd 2 :nesda 2 :nest 1 :netw -3 :netwo -3 :neum 1
:neum> 1 :neuro -2 :neury 1 :nev 1 :neve 1 :never 1 :news 1 :nex -1 :nexp 1 :nexpl 1 :next -1 :next> -1 :nfi 1 :nfil 1
:nfit -1 :nfit> -1 :nfle 2 :nfle> 2 :nfli -1 :nflic -1 :nform -1 :nfu 2 :nfus 2 :nfuse 2 :nge -1 :nge> -1 :ngero -1
:nges -1 :nges> -1 :ngin 1 :ngine 1 :ngit -1 :ngiti -1 :ngl 2 :ngle> 1 :ngli 1 :nglin 1 :ngly 1 :ngly> 1 :ngov -1
:ngove -1 :ngra -1 :ngs -1 :ngs> -1 :ngt 1 :ngt> 1 :ngu -1 :ngua -1 :nguag -1 :ngui -1 :nguin -1 :nha> 2 :ni> -1 :nia>
1 :niat -1 :niate -1 :nic> -2 :nich 3 :nicht 2 :nier -1 :niere -1 :nies -1 :nies> -1 :nig 1 :nigg -2 :niggl -2 :nigh 1
:night 1 :nin 1 :nine 1 :nine> 1 :ninet 1 :ning> 1 :ningi -1 :nings -1 :ningu -1 :nio -1 :nion -1 :nir> 1 :nish -1
:niso 2 :nison 1 :nit> 1 :nita 2 :nital 2 :nitu -1 :nitus -2 :niu 1 :nix -1 :nix> -1 :nje 1 :njec 1 :nject 1 :njo> -1
:njury 1 :nk> -1 :nked -1 :nked> -1 :nker 1 :nker> 1 :nki 2 :nkin 2 :nking 2 :nkles -1 :nkr 1 :nla -1 :nle 1 :nles 1
:nless 1 :nly -1 :nly> -1 :nma -2 :nna 2 :nna> 3 :nne -1 :nner -1 :nnis -1 :nnis> -1 :nnit -2 :nnitu -2 :nnou -1
:nnoun -1 :nnu 1 :noc 1 :noch 1 :noche 2 :nod> 1 :node -1 :noit 1 :noite 1 :noma 3 :noma> 3 :nomic -1 :none -1 :none>
-2 :nons 1 :nonse 1 :noo -1 :noon -1 :noon> -2 :nooz -1 :nooze -1 :nop -2 :nope -3 :nope> -3 :nor -1 :norma -1 :nose>
-1 :nosed 1 :noteb -1 :notes 1 :nothe -2 :notif -2 :nots -1 :nots> -1 :noug 1 :nough 1 :noun -1 :nounc -1 :nous -1
:nous> -1 :novoc 1 :now 1 :nowh 3 :nowhe 3 :nows -1 :nows> -1 :nqu 1 :nqua 1 :nquan 1 :nread -1 :nsa 1 :nsao 1 :nsao>
1 :nsat 1 :nsati 1 :nses -1 :nses> -1 :nsib -3 :nsibl -3 :nsid 2 :nside 2 :nsil -1 :nsio -2 :nsion -2 :nsit 2 :nsity 1
:nsor -1 :nsta 2 :nstan 1 :nt> 2 :nta -3 :ntaci 1 :ntado -1 :ntag -1 :ntal -1 :ntao -1 :ntao> -1 :ntar -1 :ntar> -1
:ntat -1 :ntati -1 :nte> 1 :nted 1 :nted> 1 :ntee -3 :nteen -1 :nteer -1 :nten> 1 :nter -1 :ntere -2 :ntern 1 :nterv
-1 :ntes 4 :ntes> 4 :nth 2 :nth> 1 :nths 2 :nths> 2 :nti> 2 :ntier 1 :nties -2 :ntinu 2 :ntio -2 :ntion -2 :ntli -1
:ntlic -1 :ntm -2 :ntme -2 :ntmen -2 :nto> 1 :ntorr 1 :ntory -1 :ntos -1 :ntos> -1 :ntou 1 :ntr -1 :ntra -1 :ntrai -1
:ntrat -1 :nty 1 :nty> 1 :nua -3 :nuar -2 :nuary -2 :nuca 2 :nuca> 2 :nud -1 :nudg -1 :nudge -1 :nue> 1 :nul -2 :null
-1 :null> -1 :num 2 :num> 2 :numb 1 :numb> 2 :numbe -4 :numm 1 :nummn 1 :nunc 1 :nunca 1 :nur -1 :nur> -1 :nus 1 :nus>
1 :nve -2 :nven -1 :nvent -1 :nver -1 :nvi 1 :nxi -2 :nxio -1 :nxiou -1 :nyb 2 :nybo 2 :nybod 2 :nym 2 :nymo 2 :nymor
2 :nyo 1 :nyon 1 :nyone 1 :nyt -1 :nyth -1 :nythi -1 :oaf -1 :oal -1 :oal> -1 :oar -1 :oard -1 :oard> -1 :oasti 1 :oat
1 :oat> 1 :oated -1 :oba 2 :obab 2 :obabl 2 :obb -1 :obbi 1 :obbin 1 :obe> -3 :ober 1 :ober> 2 :obili -1 :obot 1
:obot> 1 :obre -1 :obre> -1 :oca 3 :oca> 1 :ocai 1 :ocain 1 :ocar 1 :oce -1 :oces -1 :ocess -1 :och 2 :oche> 4 :ochen
-1 :ock 1 :ocked 1 :ocks 1 :ocks> 1 :ocor -1 :octob 1 :octor -1 :ocu -2 :ocus -2 :ocus> -2 :od> -1 :oda> 1 :odas 1
:odas> 1 :odb 1 :odby 2 :odbye 2 :odc -1 :odca -1 :odcas -1 :odd> 1 :ode -2 :odeb -1 :odeba -1 :oder -1 :odg 2 :odgk 2
:odgki 2 :odia -1 :odiat -1 :odo 1 :ods -1 :ods> -1 :odu -1 :oe> 1 :oed 1 :oed> 1 :oes -1 :oes> -2 :of> 1 :ofa -1
:ofa> -1 :offe -2 :offee -2 :offi -1 :offic -1 :oftw -1 :oftwa -1 :og> -2 :ogen 1 :ogen> 1 :ogs -1 :ogs> -1 :ohn 2
:ohn> 2 :ohne 1 :oid 1 :oid> 2 :oida -1 :oigt 1 :oigt> 1 :oil 1 :oin 1 :oin> 1 :oinc 1 :oinci 1 :oing 1 :oing> 1 :oins
1 :oins> 1 :ointm -2 :oints -1 :oire -1 :oire> -1 :oit 5 :oite 3 :oite> 3 :oitr 2 :oitri 2 :oitu 1 :oitur 1 :oja 1
:oke -1 :oke> -2 :oker 4 :oker> 4 :okes -1 :okes> -1 :oki -1 :okin -1 :oking -1 :oks 2 :oks> 2 :ol> -2 :olap 1 :olaps
1 :olc 1 :olch 1 :olcha 1 :old -1 :old> -1 :olde -1 :oldo -1 :oldow -1 :olds 1 :olds> 1 :ole> 1 :oles -1 :oles> -1
:oleto -1 :olha -1 :olid -1 :olid> -1 :olida -1 :oline 1 :oling -2 :olio -3 :olio> -1 :olios -1 :olis> -1 :olit 1 :oll
1 :oll> -1 :olla 1 :ollab 1 :ollap 1 :olle 3 :olle> -2 :olleg 2 :ollen 4 :ollet 1 :olli 1 :ollis 1 :ollow 1 :olls -1
:olls> -1 :ollt -1 :olo 1 :olo> -1 :olon 4 :olonn 1 :olor 1 :olor> 2 :olt> 2 :oltar -1 :olu 1 :olun 1 :oluna 2 :olunt
-1 :olv -1 :olve -1 :olved -2 :oly -1 :olym -1 :olymp -1 :om> -1 :oma 5 :oma> 5 :oman 1 :oman> 1 :ombe 1 :ombe> 1
:ombi -2 :ombie -2 :ombr -2 :ombro -4 :ome> 3 :omec 1 :omed -1 :omedy -1 :omete 1 :omfy -1 :omfy> -1 :omi 1 :omic -1
:omic> -1 :oming 1 :omise -1 :omit 3 :omiti 2 :ommo -1 :ommon -1 :omo 1 :omo> 2 :omop -2 :omopl -2 :omor -1 :omorr -1
:omp -2 :ompl -2 :ompla -2 :omple -1 :ompo -1 :oms -1 :oms> -1 :onal -1 :onc -1 :once -1 :oncer -2 :ond> 2 :onde -1
:ondo -1 :ondo> 1 :ondon -1 :onds -1 :onds> -1 :ondy 1 :ondyl 2 :oned 1 :oned> 1 :ones> -1 :onf 1 :onfl 1 :onfli -1
:onfu 2 :onfus 2 :ong -1 :ong> -1 :onic -1 :onic> -1 :onig 2 :onigh 2 :onin -1 :oning -1 :onke -1 :onked -1 :onn 2
:onna 1 :onna> 1 :onne 1 :onne> 1 :ono -1 :onom -1 :ons 1 :onsen 1 :onsi -1 :onsil -1 :onst 1 :onsta 2 :ont 4 :ont> 3
:onte> 1 :onth 2 :onths 2 :onti 1 :onti> 1 :ontin 1 :onto 2 :onto> 2 :ontr -1 :ontra -1 :onu -1 :ony 1 :ony> 1 :ooc 1
:ooch 1 :ooch> 1 :oodb 1 :oodby 2 :oods -1 :oods> -1 :ooe 1 :ooed 1 :ooed> 1 :oof 1 :oof> 1 :ooks 2 :ooks> 2 :ool -2
:ool> -1 :oold -1 :ooldo -1 :ooli -2 :oolin -2 :oon -1 :oon> -2 :oone 1 :oons 1 :oons> 1 :oop 2 :oope 1 :oopi 2 :oopin
2 :oopy 1 :oopy> 1 :oors -1 :oors> -1 :oosh 1 :oosh> 1 :ooshi 1 :oot> 1 :ootb -1 :ootba -1 :oote 2 :ooter 1 :ooze -1
:ooze> -1 :oozi 1 :oozin 1 :open -1 :open> -2 :opene -1 :opere -1 :operl 2 :opi 4 :opin 4 :oping 4 :opl -2 :opla -1
:oplat -2 :ople -1 :ople> -1 :opo 1 :opor 1 :oporo 1 :opper 1 :oppis -1 :oppy 2 :oppy> 2 :opr 3 :opra 3 :oprac 2
:oprat 1 :ops 1 :opy 1 :opy> 1 :ora> 2 :orad 1 :orada 1 :oral -1 :orale -1 :oras -1 :oras> -1 :orat -1 :orb 1 :orbik 1
:orca 1 :orde -2 :orde> -1 :order -1 :ords 3 :ords> 3 :ore -1 :orea -1 :orear -1 :orec -1 :ored -2 :oredo -2 :orei -2
:oreil -2 :oren> 1 :orf -1 :orfa -1 :org> -1 :organ -1 :oria 1 :orias 1 :orie -1 :orina 1 :orio -2 :orio> -2 :ork -1
:orked 1 :orker -1 :orko -2 :orkou -2 :orl -1 :orld -1 :orld> -1 :orm -1 :orm> -1 :orma -1 :ormal -1 :ormi> 1 :ormir 1
:orn> -1 :orne -1 :orosc -2 :orosi 1 :orrid 1 :orril 1 :orro -1 :orrow -1 :orry 1 :orry> 1 :ors> -1 :orse 1 :orse> 1
:orst 2 :orst> 2 :orte -2 :orted -4 :orth -1 :ortho -1 :orti> 1 :ortic -1 :ortif 1 :ortn 1 :orw 1 :orwa 1 :ory -1
:ory> -1 :os> -1 :ose> -1 :osed 4 :osed> 2 :oses -1 :oses> -1 :osh 1 :osh> 1 :oshi 1 :oshin 1 :osi 2 :osin 1 :osing 1
:osio 1 :osion 1 :osis 1 :osis> 1 :ossf -1 :ossfi -1 :ossib 1 :osso -1 :osso> -1 :osta 1 :ostas 1 :oste 1 :osteo 1
:oster -2 :osti 1 :ostio 1 :ota> -2 :otate -1 :otato 1 :otb -1 :otba -1 :otbal -1 :otc 1 :otch 1 :otch> 1 :oteb -1
:otebo -1 :otes 1 :otes> 1 :oth> 2 :othes 1 :othet -1 :otic> 1 :otif -2 :otifi -2 :oton -1 :oton> -1 :otor 3 :otorb 1
:otorw 1 :otr 1 :ott> -2 :otta -1 :otta> -1 :otto 2 :ottom 1 :otton 3 :oub 1 :oubl 2 :ouble 2 :ouc -1 :ouch> -2 :ouche
1 :oud -1 :oud> -1 :oue -2 :oue> -2 :oug 2 :ouge 1 :ouge> 2 :ough 1 :ought 3 :oul> -1 :ould -1 :oulde -2 :ouldn 2
:ouldv -1 :oule 3 :ouleu 1 :oun -1 :ounc -1 :ounce -1 :ounde -1 :oundi 1 :ount -1 :ount> -1 :ounte 1 :ounts -1 :our -1
:oura -2 :ouran -1 :ourde 1 :oure 1 :oure> 1 :ourit -1 :ourn -2 :ourne -1 :ours -1 :ours> -1 :ourse -1 :ous> 1 :ouse>
-1 :ouser 1 :oute 1 :oute> 2 :outh 2 :outh> 2 :outi -1 :outin -1 :outs -1 :outsi -1 :ouv 2 :ouve 1 :ovel -1 :ovem 2
:oveme 1 :oven 2 :oven> 2 :overd 1 :overf -1 :overy -1 :oves 1 :oves> 1 :ovi -2 :ovid -1 :ovid> -1 :ovin -1 :oving -2
:ovoc 1 :ovoca 1 :owar 1 :oward 1 :owe 1 :owed 2 :owed> 2 :ower> 1 :owh 3 :owhe 3 :owher 3 :owi 1 :owin 1 :owing 1
:owr -2 :owr> -2 :ows -1 :ows> -1 :owt 1 :owt> 1 :oxa -1 :oxa> -1 :oxe -1 :oxen 1 :oxen> 1 :oxes -3 :oxes> -3 :oxi -1
:oye -2 :oyed -2 :oyed> -2 :oze -1 :oze> -1 :ozing 1 :pace -1 :pag -3 :page -1 :page> -1 :pai 3 :pain 2 :pain> 4
:paint -2 :pair 2 :pair> 2 :pale 1 :pale> 1 :pall 1 :palle 1 :pals -3 :palsy -2 :pane 2 :pane> 1 :pani -1 :panic -1
:panto 2 :papa 1 :paper -1 :par> 1 :para -1 :para> -1 :parac 1 :paral -1 :parc 1 :parce 1 :pare 1 :parez 1 :parkr -2
:parte 1 :partm -1 :parto -1 :parts 1 :pas 1 :pas> 1 :pasm 1 :pasm> 1 :passi 1 :passw -1 :paste -1 :pasti 1 :patc 2
:patch 2 :pathy -1 :pau -3 :paus -2 :pausa -1 :pause -1 :pav 4 :pave 2 :pay -1 :paym -1 :payme -1 :pea 1 :peak> 1
:pear 1 :peat -1 :peat> -1 :pec> -2 :pech 2 :pecho 2 :peci 1 :pecia 1 :pecs -1 :pecs> -1 :pect 1 :pecti 4 :pecto -1
:pedr -2 :pedra -2 :pee 2 :pee> 3 :peei 2 :peein 2 :pees -2 :pees> -2 :peli -1 :pelin -1 :pell -1 :pen> -1 :pend -1
:pende -1 :pendi -1 :pened 1 :pener -1 :peng -1 :pengu -1 :peni 5 :penin 2 :penis 2 :pens -1 :pense -1 :pent 1 :peop
-1 :peopl -1 :peor 1 :peor> 1 :per -1 :per> -1 :pera 2 :perat 3 :perc -1 :perce -2 :perd -2 :perde -1 :perdr -1 :pere
-1 :perf -2 :perfe -2 :perin 3 :perio -3 :perl 2 :perly 2 :perm 1 :permo 2 :pern 2 :perna 2 :pero> -1 :pers> 1 :pert 1
:perta 2 :pesad -1 :pet> 1 :peza 1 :pezi -1 :pf> 1 :pfe -1 :phant 1 :phe -1 :phew -1 :phews -1 :phil 1 :phill 1 :phom
2 :phoma 2 :phon -1 :phone -1 :phy -2 :phys -2 :physi -2 :pi> -1 :pica -1 :pical -1 :pidu 1 :pidur 1 :pie -1 :pil 3
:pil> 1 :pila -1 :pilat -1 :pile 1 :pill 3 :pill> 1 :pille -1 :pills 6 :pin 1 :pin> -2 :pine 4 :pine> 4 :ping> 1 :pink
-1 :pinky -1 :pint 1 :pio 1 :pior 1 :pip -1 :pipe -1 :pipel -1 :pir 2 :pira 3 :pire 1 :pire> 1 :pit -1 :pita -1 :pitc
-1 :pitch -1 :plac 1 :place 1 :plai -1 :plain -1 :plan> 1 :plane -1 :plank -1 :plann 1 :plant -1 :plate -1 :platf 1
:play -2 :play> -2 :playe -1 :ple -1 :plea -1 :pleas -1 :plet -1 :pleu -1 :pleur -1 :plie> 1 :plint -1 :plit 1 :plitt
2 :pls -2 :pls> -2 :ply -1 :ply> -1 :poc -1 :podc -1 :podca -1 :podi -1 :podia -1 :poit 2 :poitr 2 :poker 1 :polin 1
:polio -3 :pon 1 :pond 1 :pond> 1 :pondy 1 :poo> 1 :pooe 1 :pooed 1 :pool -1 :pool> -1 :poor -2 :poor> -2 :pops -1
:pops> -1 :por -1 :porf -2 :poro 1 :poros 1 :port -4 :port> -3 :porte -1 :pos -2 :pose -2 :pose> -2 :poses -1 :possi 1
:posso -1 :post -1 :post> -1 :poste -1 :pot -1 :poth -1 :pothe -1 :pots 1 :pots> 1 :pou 1 :pous 1 :pp> 1 :ppea 1
:ppear 1 :ppel -2 :ppend -1 :ppene 2 :ppeni 2 :ppens -1 :ppers 1 :ppie 1 :ppier 2 :ppis -1 :ppis> -1 :ppl -1 :ppli -1
:ppoi -2 :ppoin -2 :pposi -1 :ppre 1 :ppres 1 :ppv -1 :ppv> -1 :pr> -1 :pra 1 :pra> 1 :prai -1 :prain -1 :pral 1
:prall 1 :prat 1 :prati 1 :praw -2 :prawn -2 :pray 2 :pray> 2 :prea 1 :pread 1 :prec -2 :prech -1 :pred 2 :predn 2
:preg 3 :prega 1 :pregg 3 :pregn 1 :pren -1 :prep -1 :prep> -1 :prese -1 :pret 1 :prev -2 :preve -4 :pric -1 :price -2
:prid -2 :pride -2 :prig 2 :prigh 2 :prim 1 :prin -2 :print -1 :pris -1 :prise -1 :prit 1 :pritz 1 :priv 3 :priva 3
:prob 1 :proba 2 :proc -2 :proce -1 :prod -4 :prod> -3 :prol 1 :prola 1 :prom -2 :promi -1 :pron -1 :prope 1 :pros 1
:prost 1 :prov -1 :prove -1 :prox 1 :proxe 1 :pse 1 :psed 1 :psed> 1 :psi 1 :psin 1 :psing 1 :pso 3 :psor 3 :psori 3
:pst 1 :psta 1 :pstai 1 :pt> -2 :ptem 1 :ptemb 1 :ptie 1 :pties 1 :ptoe 1 :ptoes 1 :ptom -1 :ptop -1 :ptop> -1 :pty 1
:ptyi 1 :ptyin 1 :pub -1 :pub> -2 :pue -1 :pued -1 :puedo -1 :puf 3 :puff 3 :puffe 1 :puffy 1 :pui 2 :pui> 2 :puk 1
:puki 1 :pukin 1 :pull -1 :pull> -1 :puls 1 :pulse 1 :pulsi 1 :pumpi -1 :pun -2 :pun> -2 :pup 1 :pupi 1 :pupil 1 :pure
-1 :pure> -1 :purpl 1 :purpo -2 :pus> 3 :pushi -1 :put 1 :put> 1 :pux -1 :puxa -1 :pv> -1 :qua -2 :quad> 1 :quads -3
:quals -1 :quar -1 :quart -1 :quat -3 :quat> -2 :quats -2 :que 1 :que> 1 :queas 1 :quee 1 :queez 2 :queix 1 :quen 1
:quen> 1 :quer 1 :quer> 1 :querd 1 :quero -1 :ques -2 :quest -2 :queu -1 :queue -1 :quil 1 :quil> 2 :quilo 1 :quin -1
:quina -1 :quip -2 :quipe -2 :quita -1 :quite 1 :quito -1 :quiz -1 :quiz> -1 :quo -2 :quoi -1 :quoi> -1 :quot -1
:quote -1 :ra> 1 :rab 1 :rabl 1 :rable 1 :race> -1 :racet 1 :rach 3 :rack -1 :racke 1 :racki -2 :racks -3 :raco -1
:raco> -1 :ract> -1 :racte -2 :racto 1 :radia 1 :rado> 1 :raf -2 :raft -1 :rag 1 :rags 2 :rags> 2 :rai -2 :raig -1
:raigh -1 :rain -3 :rain> -1 :raine -1 :rais -2 :raise -1 :rak -1 :raki -2 :rakin -2 :ral -1 :rall> 1 :rally -1 :raly
-1 :rama -1 :rama> -1 :ramat -1 :ramb 1 :rames 1 :rami 1 :ramp> -1 :ran -1 :rand -1 :randm -4 :rank -1 :rank> -1
:rant> -1 :rao -2 :raok -1 :raoke -1 :rap -1 :rapez -2 :raps -2 :raps> -2 :ras> -1 :rash 1 :rashe -1 :raso 1 :raso> 1
:rasse 1 :rate -1 :rate> -1 :ratho -2 :ratin -1 :ratu 1 :ratur 1 :rau -1 :rauf 1 :raum -1 :raus -1 :raus> -1 :rave -1
:rawl> 1 :rawn -2 :rawn> -2 :rax 1 :ray 1 :rbel 1 :rbels 1 :rbik 1 :rbike 1 :rbo 1 :rca 1 :rcar 1 :rcen -2 :rcent -2
:rcher 1 :rches -1 :rcic -1 :rcl 1 :rcla 1 :rclap 1 :rcles 1 :rcon -1 :rcon> -1 :rcu -1 :rd> 1 :rde> 1 :rden> 2 :rdeni
-2 :rder -2 :rder> -1 :rdere -1 :rdes> 1 :rdeu -1 :rdeu> -1 :rdina 1 :rdle 1 :rdle> 1 :rdo 2 :rdo> 2 :rdos 1 :rdose 2
:rdr -5 :rdre -1 :rdre> -1 :rdro -2 :rdrob -2 :rds 1 :rds> 1 :rdu -1 :rea 1 :rea> 3 :reac -1 :reach -1 :read -1 :read>
-1 :reak -4 :reak> -3 :reaks -5 :real 3 :real> -1 :reall 5 :realy 2 :rear> 1 :rearm -1 :reas 2 :reast 3 :reat 1 :reath
2 :reatm 1 :reb 1 :recha 1 :rechn -1 :reck 1 :reck> 1 :recl -1 :recla -1 :reco -1 :rect -1 :redne -1 :redni 2 :redo -2
:redom -2 :redu 1 :ree -1 :ree> -1 :reen -1 :reen> -1 :reez -2 :reezi -2 :ref -2 :refl -2 :refle -1 :reflu -2 :refor
-1 :refr -1 :reg 2 :regan 1 :rege -2 :regex -2 :regg 3 :regge 2 :regio 1 :regn 1 :regne 2 :reh 1 :rei -1 :reib -1
:reil -1 :reill -2 :rel -1 :rely -1 :rely> -1 :remi -1 :remin -2 :remis 2 :remo 1 :remov 1 :ren> -1 :renc -2 :rence -3
:rend -1 :renn 1 :rent 1 :rent> 1 :rente -1 :reo -1 :reor -1 :reorg -1 :rep -1 :rep> -1 :repa 1 :repai 1 :repea -1
:repla 1 :reply -1 :repo -1 :repo> -1 :repor -1 :repr -1 :reps -1 :reps> -1 :req -1 :requ -1 :reque -1 :rer> -1 :res>
1 :rese -3 :resea -1 :resen -1 :reso -4 :resol -2 :resp 1 :respi 1 :resso -1 :rest> 1 :reste -3 :restl -2 :resu -1
:resul -2 :resur 1 :ret -1 :retc -1 :retch -1 :retr -4 :retro -3 :reuzw 1 :rev -2 :reve -3 :reven -5 :rew 1 :rew> 1
:rey -1 :rey> -1 :rez 1 :rezc 1 :rezco 1 :rfe -3 :rfec -2 :rfect -2 :rfi -1 :rfu -1 :rful -1 :rful> -1 :rg> -2 :rga -1
:rgan -1 :rge 1 :rged 1 :rged> 1 :rgenc -2 :rgent 1 :rgeo 1 :rgeon 1 :rgic 1 :rgica 1 :rgu -2 :rgue -2 :rgue> -2 :rgy
-1 :rgy> -1 :rheu 1 :rheum 1 :riag -1 :riage -1 :rian> 1 :riasi 1 :rib 3 :rib> 2 :ribb 1 :ribbl 2 :ribe -1 :ribe> -1
:ribs 1 :ribs> 1 :ric -1 :ric> 1 :rica -1 :rical -2 :rice -4 :rici 1 :ricit 1 :rick -1 :rick> -1 :ricks -1 :ride -5
:ride> -5 :ridg 1 :ridge 1 :ridor 1 :ried -1 :ried> -1 :rieg 1 :rieg> 1 :rien -1 :rien> -1 :riend -1 :rier 2 :riety -1
:rift 1 :rig 2 :riga> 1 :righ 1 :right 1 :rigid 1 :rigo 2 :rigor 1 :rik 1 :rike 1 :rike> 1 :rill -1 :rill> -1 :rilla 1
:rille -1 :rim 1 :rime 3 :rimes 4 :rimp -1 :rimp> -1 :rina 2 :rinar 1 :rinc -1 :rinca -1 :rine 9 :rine> 7 :rineu 1
:rings -2 :rink -1 :rinn -1 :rinne -1 :rino 1 :rinon 1 :rint -1 :rint> -2 :rio -3 :rio> -1 :riod -3 :riod> -3 :rip 1
:rippi 1 :rish 1 :rish> 1 :riss 1 :risso 1 :rist -1 :rists -2 :rite -1 :rite> -1 :ritic -1 :rito -1 :ritor -1 :ritt 4
:ritte 2 :rittl 1 :rity -3 :rity> -3 :ritz 1 :ritze 1 :riva 2 :rivat 3 :rives 1 :rivi -1 :rk> -1 :rker -1 :rker> -1
:rko -2 :rkou -2 :rkout -2 :rkr -2 :rkru -2 :rkrun -2 :rld -1 :rld> -1 :rle 1 :rley 1 :rley> 1 :rlf 1 :rlfr 1 :rlfri 1
:rlic 1 :rlich 1 :rlo 1 :rm> 1 :rma -1 :rmal -1 :rmal> -1 :rme> -1 :rmel 1 :rmelh 1 :rmi> 1 :rmier 2 :rmir 1 :rmir> 1
:rmo 1 :rmob 2 :rmobi 2 :rmom 1 :rmome 1 :rms -2 :rms> -2 :rmy -1 :rmy> -1 :rn> -2 :rna> -1 :rnas 3 :rnas> 3 :rne -2
:rned -1 :rned> -1 :rney -2 :rney> -2 :rniat -1 :rnt -1 :rnt> -1 :rnu 2 :rnum 2 :rnum> 2 :ro> -1 :road -1 :roas 1
:roast 1 :roat 1 :roat> 1 :rob 1 :roba 2 :robab 2 :robb 1 :robbi 1 :robe -2 :robe> -2 :robot 1 :roc -3 :roces -1 :roch
-1 :roche -1 :rock -1 :rock> -1 :rod -3 :rod> -3 :rog 1 :roi 2 :roid 1 :roids 1 :roin 1 :roin> 1 :roit 1 :roja 1
:roja> 1 :rok -2 :roke -2 :roke> -2 :rol -1 :rol> 1 :rolap 1 :roll -1 :rolla 1 :rolls -1 :rolo -3 :rolog -2 :rom -1
:rom> -1 :rome -2 :rome> -2 :romi -1 :romis -1 :ron -1 :rona 2 :ronat 1 :rong -1 :rong> -1 :ront> 1 :roo 2 :roof 1
:roof> 1 :rook 1 :rooke 1 :roop 3 :roopi 1 :roops 1 :roopy 1 :rop 1 :rope 2 :rope> 1 :roper 1 :ropr 1 :ropra 2 :rosi 2
:rosis 2 :ross -1 :ross> -1 :rossf -1 :rost 1 :rosta 1 :rot 2 :rot> 1 :rota> -1 :rotc 1 :rotch 1 :roth 2 :rothe 2 :rou
-1 :roub 1 :roubl 1 :rouge 3 :rough -1 :roun 1 :round 1 :rous> -1 :rouse 1 :rout -1 :route -1 :routi -1 :rov -1 :row>
1 :rox 1 :roxe 1 :roxen 1 :roy -1 :roye -1 :royed -1 :rp> 1 :rpee -2 :rpees -2 :rpet> 1 :rpl 1 :rple 1 :rple> 1 :rpo
-6 :rpor -2 :rport -1 :rpos -2 :rpose -2 :rpr -1 :rpri -1 :rpris -1 :rra 1 :rrac 1 :rran 1 :rrang 1 :rrar 1 :rrar> 1
:rrast 1 :rre 1 :rre> 1 :rrec -2 :rred 1 :rred> 1 :rren 2 :rrent 2 :rrer -1 :rrer> -1 :rrh -1 :rrid 1 :rrido 1 :rrig 1
:rriga 1 :rrill 1 :rrin 2 :rring 1 :rryi -1 :rryin -1 :rsc -1 :rsch -1 :rse 1 :rsel 2 :rself 2 :rsi -1 :rsit -2 :rson>
-1 :rst 2 :rst> 1 :rsti 1 :rstin 1 :rt> -1 :rta 1 :rta> 1 :rtain -1 :rtbu -1 :rtbur -1 :rted 2 :rted> 2 :rten -1 :rter
-1 :rter> -1 :rth -1 :rth> -2 :rtho -1 :rthr 2 :rti -1 :rtic -6 :rticl -2 :rtico -1 :rtie -1 :rtif 1 :rtig 1 :rtin -2
:rting -2 :rtm -1 :rtme -1 :rtmen -1 :rtn 1 :rto> -2 :rts 1 :rts> 1 :rua -1 :rub -1 :rubbe 1 :rubbi -1 :ruc> -1 :ruck
1 :ruck> 1 :rucke 1 :rud -1 :rude -1 :rude> -1 :rue -1 :rug 2 :rugb 1 :rugby 1 :rugg 1 :ruggl 1 :rule> 1 :rum 1 :rum>
3 :rumb -1 :rumbl -1 :rump -1 :rumpy -2 :run> -3 :runc 2 :runch 2 :runk 2 :runk> 2 :runn -2 :runne -2 :runni -1 :runny
-1 :runt 1 :runte 1 :rup 1 :rur -1 :rurg -1 :rurgi -1 :rush 2 :rushi 3 :rust> 1 :rutc -1 :rutch -1 :rval -1 :rvals -1
:rve -1 :rver -1 :rver> -1 :rvi 1 :rvica 3 :rvice -1 :rwa 1 :rwi -1 :rwis -1 :rwise -1 :ryi -2 :ryin -2 :rying -2 :ryo
2 :ryon 2 :ryone 2 :rys 1 :rysm 1 :rysm> 1 :sab -2 :sabe -2 :sabes -2 :sac 1 :sacr 2 :sacru 1 :sada> 1 :sado -2 :sado>
-2 :saf 1 :safe 1 :safe> 2 :safet -1 :saged 1 :sagin -1 :sai 1 :said 1 :said> 1 :sal -1 :sale -1 :sales -2 :sandw -1
:sans 1 :sans> 1 :sants 1 :sap 1 :sapp 1 :sappe 1 :sar 1 :sass> -1 :sat 1 :sati 1 :satio 1 :satur -1 :sau 1 :saul 1
:saule 1 :saun -1 :sauna -1 :savas -1 :saved 1 :saw -1 :saw> -1 :say> -1 :sban -1 :sc> 1 :sca 1 :scad 1 :scado 1 :scaf
1 :scaff 1 :scann -1 :scar> 2 :sce 2 :scec 3 :scect 3 :scen -1 :scene -1 :sces 1 :scess 1 :schau -2 :schi 1 :schic 1
:schl 1 :schli 1 :schm 3 :schme 2 :schn -2 :schne -1 :schon 1 :schoo -1 :schre -1 :schri 1 :schul -1 :sci 1 :scia 1
:sciat 1 :scii -1 :sciit -1 :scl -2 :scle -2 :scle> -1 :scles -1 :sco 1 :scol -1 :scoli -1 :scoo 1 :scoot 1 :scope -1
:scor 1 :scord -1 :score 2 :scr -1 :scrat -2 :scree -1 :scri -1 :scrit -1 :scuf 2 :scuff 2 :scula -1 :sd> 1 :sday> 1
:sdays -3 :sde 3 :sde> 3 :sdo -1 :sdom -1 :sdom> -1 :se> -1 :sea -1 :sea> 1 :sear -1 :searc -1 :seas -2 :seaso -2
:seat -1 :seate -1 :secs -1 :secs> -1 :seei 2 :seein 2 :seem 1 :seems 2 :sees -1 :sees> -1 :sei 3 :seit 2 :seit> 1
:seizi 1 :sel 2 :sele 1 :seles 1 :self 2 :self> 3 :sell -1 :sema 1 :semai 2 :send -1 :send> -1 :sendi -3 :sends 2
:sens 1 :sens> 1 :sensa 1 :sense 1 :sensi -3 :senta -2 :seo 2 :seou 1 :seous 1 :sep 1 :sept 1 :septe 1 :seri -1 :serio
-1 :sers 1 :sers> 1 :serv -3 :serve -1 :servi -2 :sery -1 :sery> -1 :set -1 :sete 1 :sett -1 :setti -3 :seu 2 :seul 2
:seule 1 :sever 1 :sex 2 :sex> 2 :sfi -1 :sfit -1 :sfit> -1 :sh> 1 :shake -1 :sharp 1 :she> 1 :sheb -1 :sher -1 :sher>
-1 :shi 2 :shif 1 :shift 1 :shin 1 :shing 3 :shiny 1 :shit -1 :shit> -2 :shiv 2 :shive 2 :sho -1 :shoc 3 :shock 3
:shoe> 2 :shoes -2 :shoo -1 :shook -1 :shou -1 :shoul -1 :show> -1 :shri -1 :shrim -1 :shru 1 :shrun 1 :shu -1 :shutt
-1 :shw -1 :shwa -1 :shwas -1 :sica 1 :sico -1 :sico> -1 :sid 2 :side 1 :side> 1 :sided 1 :sig 1 :sigh 2 :sight 2
:sign> 1 :silly 1 :sin 1 :sinc 3 :since 3 :sio> -2 :sion 2 :sion> 2 :sis> 1 :sit -2 :siti -1 :sits -2 :sits> -2 :sitt
-1 :sitti -1 :sity 1 :sity> 1 :sitz -1 :sitze -1 :six> -1 :sixt 1 :siz 2 :size 2 :size> 1 :sizes 1 :sk> -1 :skin> 3
:skip -2 :skipp -2 :slac -2 :slack -2 :slap 2 :slaps 2 :sle -3 :slee -1 :sleep -1 :slep -3 :slept -3 :slid -1 :slid> 1
:slide -3 :slig -1 :sligh -1 :slin 1 :sling 1 :slo -1 :slou -2 :slouc -2 :slum -3 :slump -3 :slur 4 :slurr 3 :sm> 1
:sma 1 :smal 1 :small 1 :smo> 1 :smoke 2 :smoki -2 :sno -1 :snoo -1 :snooz -1 :sober 1 :sobr -2 :sobre -2 :sock> 1
:sof -2 :sofa -1 :sofa> -1 :soft -2 :softw -1 :soi 1 :soir 1 :soir> 1 :sole -1 :soles -1 :soli -1 :solid -1 :soll -1
:soll> -1 :solv -1 :solve -1 :some> 1 :somet -1 :son> -1 :sone 1 :sone> 1 :song -1 :song> -1 :soo -1 :soon -1 :soon>
-1 :sop -1 :sor> -1 :sori 3 :soria 3 :sorr 1 :sorry 1 :sort> 1 :sorte -4 :sorts 1 :sos -2 :sos> -2 :soul> -2 :soun -1
:sound -1 :sous 1 :sous> 1 :soy 2 :soy> 2 :sp> 2 :spas 1 :spasm 1 :spea 1 :speak 1 :spec> -2 :speci 1 :spee 1 :spen -1
:spi 2 :spin 1 :spin> -4 :spine 4 :sping 1 :spir 2 :spira 2 :spla -1 :splin -1 :split 1 :spon 1 :spond 2 :spots 1
:sprai -1 :spray 1 :sprea 1 :sprec -1 :spri -1 :sprin -2 :sprit 1 :squa -3 :squat -3 :sque 3 :sque> 1 :squee 2 :squer
1 :squi -1 :ssant 1 :ssch -1 :ssche -1 :ssem -2 :ssf -2 :ssfi -1 :ssfit -1 :ssi 1 :ssib 1 :ssibl 1 :ssie 1 :ssis -1
:sso> -1 :ssons 1 :sst 1 :sst> 1 :sta 1 :sta> 1 :stag 1 :stagg 1 :stai 1 :stair 1 :stalo 1 :stant 1 :start 1 :stas 1
:stas> 1 :stava 1 :stays 1 :stbo 1 :stbon 1 :ste 1 :ste> -1 :sted -1 :sted> -1 :stei -1 :sten 2 :stent 2 :steo 1
:steop 1 :step> 1 :steps -1 :ster 2 :ster> 1 :sterd 1 :stern 1 :stero 1 :sth 2 :sthe 2 :sthes 1 :sthet 1 :sticu 2
:stin 1 :sting 1 :stiop 1 :stit 1 :stitc 1 :stle -2 :stles -2 :stme 1 :stmen 1 :sto 1 :stom -1 :stoo 2 :stood 1 :stops
2 :stos -1 :stos> -1 :stoy 1 :stoy> 1 :str -1 :stra 1 :strac -1 :stran 1 :strap 1 :stre -1 :strec 1 :stret -1 :strik 1
:strin -2 :stro -4 :strok -4 :stroy -1 :strug 1 :sts -1 :sts> -1 :stu -1 :sturz -1 :stuv -1 :sty 1 :sty> 1 :sual -1
:sual> -1 :suc -1 :succ -1 :succe -1 :sud 4 :sudd 4 :sudde 4 :suf -1 :suff -1 :sui> 1 :suic 1 :suici 1 :sul -2 :sulk
-1 :sulks -1 :sult -2 :sults -1 :sume> -1 :sumed 1 :sup 1 :supe 2 :super 2 :suppr 1 :sur 1 :surg 1 :surge 1 :surgi 1
:surp -1 :surpr -1 :surve -1 :swa 1 :swal 1 :swall 1 :swaps 1 :swe 2 :swea 1 :sweat 1 :swel 3 :swell 3 :swer> 1 :swi
-1 :swin -1 :swing -1 :swo 2 :swol 3 :swoll 3 :sym -2 :symm -2 :symme -2 :symp -1 :sympt -1 :syn -1 :tab -1 :tache 1
:taci 1 :tacid 1 :tack> -1 :tado 1 :tado> 1 :tagen 1 :tagg 1 :tagge 1 :tai 2 :tail 1 :tail> 1 :taine -1 :taint 1 :tair
1 :tairs 1 :tait 1 :tait> 1 :tak 1 :take 1 :taken 2 :takes 1 :tal -1 :talk -1 :talo 1 :tals 2 :tals> 2 :tam 3 :tamb 1
:tambe 1 :tamo 1 :tamol 1 :tan -1 :tant> 1 :tanto -1 :tap -2 :tap> -1 :tape -1 :tar> -3 :tard 2 :tarde 2 :tarin -1
:tart 1 :tart> -1 :tarte 5 :tas 1 :tass 1 :tasse 1 :tata 1 :tata> 1 :tate -1 :tatem -1 :tato 1 :tator 1 :tav 1 :tava 1
:tava> 1 :tays 1 :tays> 1 :taz 1 :tazo 1 :tb> 1 :tba -4 :tbal -4 :tball -4 :tbo 1 :tbon 1 :tbone 1 :tbu -1 :tbur -1
:tburn -1 :tch> -1 :tche 1 :tchen 1 :tea -1 :tea> -1 :teac -1 :teach -1 :tead> -1 :teady 1 :team -1 :team> -2 :teamm 1
:teams -1 :teari 1 :tears -3 :teat -1 :teati -1 :tebo -1 :teboo -1 :teen 1 :teen> 1 :teer -1 :teeri -1 :tele -1 :tell>
1 :telli -1 :telly -1 :tely 1 :tely> 1 :tem 1 :temb 1 :tembe 1 :temp 1 :tempe 1 :tempo -1 :ten> 1 :tende 1 :teni 2
:tenin 3 :tenn -1 :tenni -1 :tens -2 :tensa 1 :tense -1 :tensi -2 :tent> 1 :teo 1 :teo> -1 :teop 1 :teope 1 :tep> 1
:teps -1 :teps> -1 :ter> -2 :tera -1 :teral -1 :terd 1 :terda 1 :tere -1 :tere> -1 :teri 1 :terin 2 :term> 1 :termi -1
:ternu 2 :tero 3 :teroi 1 :terr 1 :ters 4 :ters> 3 :terv -1 :terva -1 :tery -2 :tery> -2 :tes> 1 :test -2 :test> -2
:teste -1 :tet 1 :texte 1 :texti -1 :tf> 1 :tfo 1 :tfor 1 :tform 1 :tfu 2 :tful 2 :tful> 2 :th> 1 :thank -1 :the -1
:thea -1 :thead -1 :ther 1 :there 1 :therw -1 :thes -1 :thes> 1 :these -3 :thesi 1 :they> -1 :theyd 2 :thic 2 :thick 2
:thig 1 :thigh 1 :thin> 1 :think 6 :third 1 :thirt -1 :this -1 :this> -1 :thon -2 :thon> -2 :thou 1 :thout 1 :thr 1
:threw 1 :thril -1 :thro 1 :throa 1 :throb 2 :throu -1 :throw 1 :ths 2 :ths> 2 :thu -1 :thum -1 :thumb -1 :thun 1
:thund 1 :thy -1 :thy> -4 :thyr 1 :thyro 1 :ti> 1 :tial -1 :tial> -1 :tic -1 :tic> -1 :tical -2 :ticed 3 :tick -2
:ticke -2 :ticl -2 :ticle -2 :ticol -1 :ticu 2 :ticul 2 :tie> 1 :tiem -1 :tiem> -1 :tienc -1 :tient 1 :tier 1 :tiff>
-1 :tifi -1 :tific -2 :tig -1 :tig> 1 :tigh -2 :tight -2 :tigu -1 :tigue -1 :tilti 1 :timez -1 :tin 1 :tin> 1 :tine -1
:tine> -1 :tingl 2 :tinn -2 :tinni -2 :tinu 2 :tinue 1 :tiona -1 :tioni -1 :tiop 1 :tiopo 1 :tip 1 :tip> 1 :tips -1
:tips> -1 :tipt 1 :tipto 1 :tira 1 :tire -1 :tire> 1 :tired -2 :tiss 1 :titc 1 :titch 1 :tiv -1 :tiva -1 :tivat -1
:tivi -1 :tivit -1 :tle -1 :tle> -1 :tleb -1 :tlebe -1 :tly 1 :tly> 1 :tn> 1 :tne 2 :tnes 2 :tness 2 :tni 1 :toa -1
:toas -1 :toast -1 :tob 1 :tobe 1 :tober 1 :toc 1 :tocks 2 :toda> 1 :todas 1 :todo 1 :toe -1 :toes -1 :toes> -1 :toid>
1 :tol 1 :told 1 :told> 1 :tole 1 :tom 1 :tom> 1 :tomb 1 :tombe 1 :tomo 1 :tomo> 2 :tomor -1 :tomy 1 :tomy> 1 :ton 1
:ton> 1 :toni 1 :tonig 2 :tons -1 :tonsi -1 :tood 1 :tood> 1 :took 1 :took> 1 :tops 1 :tops> 1 :toral -1 :torb 3
:torbi 1 :tore 1 :tore> 1 :torio -2 :torn -1 :torn> -1 :torr 1 :torri 1 :tors -1 :tors> -1 :tort -1 :torti -1 :torw 1
:torwa 1 :tos -1 :tos> -2 :tour -4 :tour> -1 :tout 1 :toute 2 :towa 1 :towar 1 :toy 1 :toy> 1 :tra -1 :trac -2 :trade
-1 :traig -1 :trang 3 :trap -1 :trape -2 :trapp 1 :traps -3 :tre> 2 :trea 1 :treat 1 :tret -1 :tretc -1 :tria -3
:triag -3 :tric> 1 :trica -1 :trici 1 :trie -1 :trik 1 :trike 1 :trim 4 :trime 4 :trine 2 :tring -2 :trip 1 :trip> 1
:tro -1 :tro> -1 :trok -4 :troke -4 :trol> 1 :trou 2 :troub 1 :trous 1 :troy -1 :troye -1 :truc> -1 :truck 1 :trug 1
:trugg 1 :tryi -1 :tryin -1 :tsi -1 :tsid -1 :tside -1 :tt> -2 :tta 1 :tten 4 :tten> 5 :tteri 2 :tters 1 :ttery -3
:ttin 1 :ttleb -1 :tto 2 :ttom 1 :ttom> 1 :tton 1 :tton> 1 :tual> -4 :tube 1 :tube> 1 :tucks 2 :tum 1 :tumb 1 :tumbl 1
:tur -1 :tura -1 :tura> -1 :turd -1 :turda -1 :tures -1 :turn -1 :turz -1 :tus -1 :tus> -1 :tut 2 :tut> 1 :tuv -1 :twa
-2 :twar -1 :tware -1 :twea -1 :tweak -1 :twee 1 :tween 1 :twi 2 :twic 2 :twice 2 :twis 1 :twist 1 :twit -1 :twitc -1
:two -1 :twor -3 :twork -3 :typ -1 :types -1 :typi -1 :typic -1 :typin -1 :tzt> 1 :ua> -2 :uad> 1 :uads -3 :uads> -3
:uag -1 :uage -1 :uage> -1 :ual -2 :ual> -2 :uals -1 :uals> -1 :uante 1 :uar -4 :uard -1 :uard> -1 :uart -1 :uarte -1
:uary -2 :uary> -2 :uas 1 :uas> 2 :uashe 1 :uat -3 :uat> -2 :uats -2 :uats> -2 :ub> -2 :ubber 1 :ubbi -1 :ubbis -1
:ubi 1 :ubic 1 :ubie 1 :ubier 1 :ubl 3 :uble 2 :uble> 2 :ubu 1 :ubun 1 :ubung 1 :uc> -1 :uca> 2 :ucao -1 :ucao> -1
:ucc -1 :ucce -1 :ucces -1 :uch> -1 :uche 1 :uche> 1 :uches 1 :uck 1 :ucken 1 :ucket -2 :uckl 3 :uckle 1 :uckli 1
:ucks 1 :ucks> 2 :ucksa -1 :uct -1 :ucto -1 :uctor -1 :uda 1 :uda> -1 :udan 1 :udd 2 :udde 4 :udden 4 :udg -1 :udge -1
:udget -1 :udi -1 :udio -1 :udit -3 :udit> -1 :ueas 1 :ueasy 1 :ued -1 :uedo -1 :uedo> -1 :ueez 2 :ueezi 2 :ueix 1
:ueixo 1 :uele 2 :uele> 3 :uem -1 :uem> -1 :uena -2 :uer 1 :uerd 1 :uerdo 1 :uero -1 :uero> -1 :uest -2 :uest> -2
:uesti -1 :ueu -1 :ueue -1 :ueue> -1 :uff 3 :uff> 3 :uffi 1 :uffin 1 :ufs -1 :ufst -1 :ufste -1 :uft> 1 :ufte -1 :ugb
1 :ugby 1 :ugby> 1 :uge 1 :uge> 2 :uggi -1 :uggin -1 :uggl 1 :uggli 1 :ughe -1 :ughed -1 :ughi -2 :ughin -2 :ught 2
:ught> 1 :ughts 1 :ugi -1 :uhr -1 :uhr> -1 :ui> 2 :uic 1 :uici 1 :uicid 1 :uid 1 :uid> 1 :uiero -1 :uil 1 :uil> 2
:uild -1 :uild> -2 :uilo 1 :uilos 1 :uilt -1 :uilt> -1 :uin -1 :uina -1 :uina> -1 :uip -2 :uipe -2 :uipe> -2 :uised 1
:uita -1 :uitar -1 :uiz -1 :uiz> -1 :uki 1 :ukin 1 :uking 1 :ulc -1 :uld -1 :ulde -2 :ulder -2 :uldn 2 :uldnt 2 :uldv
-1 :uldve -1 :ule 1 :ulem 1 :uleme 1 :uleu 1 :uleur 1 :ulk -1 :ulks -1 :ulks> -1 :ull -3 :ull> -2 :ully -4 :ully> -4
:ulo -1 :ulo> -1 :uls 2 :ulse 1 :ulse> 1 :ulsi 1 :ulsin 1 :ult -2 :ult> -1 :ulte -1 :ulter -1 :ults -1 :ults> -1 :um>
3 :uma 1 :umat 1 :umato 1 :umb 1 :umb> 2 :umbag 1 :umbe -4 :umber -4 :umbl 1 :umble 3 :umbli -1 :umbs -2 :umbs> -2
:ume> -1 :umed 1 :umed> 1 :umh 1 :umho 1 :umhol 1 :umin -1 :ummn 1 :ummne 1 :umn> -1 :umna 1 :umna> 1 :ump> 1 :umpy -2
:umpy> -2 :ums 2 :umsy 1 :umsy> 1 :un> -2 :unbe 1 :unbea 1 :unca 1 :unca> 1 :unce -1 :unce> -1 :unch -1 :unch> -1
:uncha -1 :unchi -1 :unco 3 :uncon 3 :und 2 :und> 3 :unda 1 :unde 1 :unde> 2 :unded -1 :under 1 :undin 1 :une 2 :une>
2 :unec -1 :uneca -1 :unex 1 :unexp 1 :unfi -1 :unfit -1 :unge -1 :ungen -1 :ungo -1 :ungov -1 :unh -1 :uni -2 :uni>
-1 :unio -1 :union -1 :unk 2 :unk> 3 :unn -1 :unne -1 :unner -2 :unni -1 :unnin -1 :uns 1 :unse -1 :unst 2 :unste 2
:unt> -1 :unte 1 :unted 1 :untee -1 :unter 1 :unts -1 :unts> -1 :uoi -1 :uoi> -1 :uot -1 :uote -1 :uote> -1 :upe 1
:uper 1 :uph 1 :uphi 1 :uphil 1 :upi 2 :upil 1 :upil> 1 :uppr 1 :uppre 1 :upst 1 :upsta 1 :upus 1 :upus> 1 :ura> -1
:ural 1 :uran -1 :urant -1 :urda -1 :urday -1 :urden 2 :urder -2 :ured 4 :ured> 4 :ures -2 :ures> -2 :urg 2 :urge 2
:urge> 1 :urgen 1 :urgeo 1 :urgic 1 :urine 3 :uring -1 :urio -1 :uriou -1 :urit -1 :urite -1 :urmi 1 :urmie 2 :urn -1
:urn> -1 :urne -2 :urned -1 :urney -2 :uro -1 :urol -2 :urolo -2 :urp -1 :urpe -2 :urpee -2 :urpl 1 :urple 1 :urpo -2
:urpos -2 :urpr -1 :urpri -1 :urr 2 :urre 4 :urred 2 :urren 2 :urrin 2 :urs -1 :urs> -1 :urse> -1 :urst 1 :ursti 1
:urt 1 :urta 2 :urtai 1 :urts 1 :urts> 1 :urve -1 :ury 1 :urys 1 :urysm 1 :urz -2 :urz> -1 :urzt -1 :urzt> -1 :usa 1
:usc -3 :uscl -2 :uscle -2 :uscu -1 :uscul -1 :usea 1 :usea> 1 :used -1 :used> -1 :usel 1 :usele 1 :useo 1 :useou 1
:user -1 :user> -1 :users 1 :ushin 1 :usi 1 :usio 5 :usion 5 :usl -1 :ust> 1 :uste> -2 :usted -1 :ustm 1 :ustme 1
:usto -1 :usu -1 :usua -1 :usual -1 :ut> 1 :utche -1 :utchi 1 :uten -1 :uten> -1 :uteo -1 :uteo> -1 :uter 1 :uter> 1
:uth 1 :uth> 1 :utin -1 :utine -1 :uto 1 :uto> 1 :utr 1 :uts -1 :utsi -1 :utsid -1 :utt 2 :utte 2 :utter 1 :utti 2
:uttin 2 :uttl -1 :uttle -1 :utu -1 :uva 1 :uve 1 :uxa -1 :uy> 2 :uzw 1 :uzwe 1 :uzweh 1 :uzz 1 :uzzy 3 :uzzy> 3 :va>
3 :vac -2 :vacc -1 :vacci -1 :vad 1 :vag 4 :vagi 3 :vagin 3 :vai 1 :vai> 1 :vais 3 :vais> 3 :vals -1 :vals> -1 :van> 1
:var -1 :vari -1 :varie -1 :vasa -1 :vasan -1 :vat 1 :vate 2 :vates 3 :ve> 1 :veg -2 :vem 2 :veme 2 :vemen 2 :ven> 1
:vent -1 :venti -5 :vento -1 :venty 1 :verd 1 :verdo 2 :vere 1 :vere> 3 :verf -1 :verh -1 :verhe -1 :veri 1 :verin 1
:veris 1 :verit -1 :verr -1 :versi -1 :verti -1 :very 1 :veryo 2 :vess 1 :vet> -1 :veu 1 :veux 1 :veux> 1 :vib -1
:vica 1 :vical 3 :vice -1 :vice> -1 :vid -2 :vid> -1 :video -1 :vie -1 :vie> 1 :viel -1 :viele -1 :viend -1 :viewe -1
:vin 1 :vin> 1 :vine 1 :vines 1 :vio 1 :vion 1 :vion> 1 :vira -2 :vis 2 :vis> 1 :visi 1 :visio 2 :viv 2 :vivo 1 :voc 1
:voca 1 :vocai 1 :voit 1 :voitu 1 :vol -2 :voll -1 :voll> -1 :volu -1 :volun -1 :vom> -1 :vomi 3 :vomit 3 :von 1 :von>
1 :vor 1 :vorn> 1 :vos 1 :vos> 1 :vour -1 :vouri -1 :voy -1 :vy> 1 :wache -1 :wade 1 :wag -1 :wago -1 :wagon -1 :wai 1
:wais 2 :waist 2 :wak 1 :wake 2 :wakes 2 :walk 1 :walk> 1 :wall -1 :walle -2 :wallo 1 :walls 1 :wank 1 :wann 1 :wanna
1 :want> -1 :wanti 1 :waps 1 :waps> 1 :war> -1 :wardr -2 :ware -1 :ware> -3 :warm> 1 :warme -1 :was -1 :was> -1 :wash
-1 :washe -1 :wav 2 :wave 2 :waves 1 :ways -1 :ways> -1 :weakn -1 :weat 1 :weati 1 :weats 2 :web -2 :webi -1 :webin -1
:wed 1 :wed> 1 :wedd -1 :weddi -1 :wedn 2 :wedne 2 :wee 3 :wee> 1 :week 1 :weekd -1 :weekl 1 :weeks 4 :ween 1 :ween> 1
:weep 1 :weepi 1 :weh 2 :weh> 2 :weil -1 :weil> -1 :weir 2 :weird 2 :weis 1 :weiss 1 :wel 1 :well 1 :well> 1 :wellb -1
:welle 1 :welli 1 :wen 1 :went 1 :went> 1 :wer> 1 :were -1 :were> -1 :wered -1 :wet 1 :wett 1 :wetti 1 :wha -1 :what
-1 :whats -1 :whee -2 :wheel -2 :whet 2 :wheth 2 :whi 1 :whic 1 :which 1 :whil 1 :while 1 :whit -1 :white -1 :who> -1
:whoo 1 :whoos 1 :why -1 :why> -1 :wic 1 :wice 2 :wice> 2 :wick -1 :wickt -1 :wie 1 :wie> 2 :wife 1 :wife> 1 :wifi -2
:wifi> -2 :wik -1 :wiki -1 :wil -1 :will -1 :will> -1 :win> 1 :wine -1 :wine> -1 :wing -1 :wins 1 :wins> 1 :wint -1
:winte -1 :wip 5 :wipe 3 :wipe> 3 :wipi 1 :wipin 1 :wir> -1 :wirb 1 :wirbe 1 :wird 1 :wis 2 :wisd -1 :wisdo -1 :wish 5
:wish> 4 :wist 1 :wist> -2 :wisti 2 :wists 3 :wisty 3 :witho 1 :wks 6 :wks> 6 :wl> 1 :wni -2 :wnin -2 :wning -2 :woken
1 :wol 2 :woll 2 :wolle 4 :won 3 :wont 4 :wont> 4 :wool 1 :wool> 1 :word 2 :words 3 :work -1 :worko -2 :worl -1 :world
-1 :worr -2 :worri -1 :worry -1 :wors 2 :worst 2 :woun 2 :wound 2 :wow -1 :wow> -1 :wr> -2 :wris -1 :wrist -1 :writt 2
:wro -1 :wron -1 :wrong -1 :ws> -1 :wt> 1 :wtf 1 :wtf> 1 :wurd -1 :wurde -1 :wurs 1 :wurse 1 :xam -2 :xam> -2 :xcel -2
:xcel> -2 :xci -1 :xcit -2 :xcite -2 :xed -2 :xed> -2 :xen> 1 :xes -2 :xes> -2 :xha 1 :xhau 1 :xhaus 1 :xi> 2 :xin -2
:xing -1 :xing> -1 :xio -1 :xiou -1 :xious -1 :xist 1 :xix 2 :xixi 2 :xixi> 2 :xo> 1 :xor 1 :xor> 1 :xors -3 :xors> -3
:xpe 1 :xpec 3 :xpect 3 :xpen -1 :xpens -1 :xt> -1 :xte 1 :xted 1 :xted> 1 :xti -1 :xtin -1 :xting -1 :xtra -2 :yaw -2
:yawn -2 :yay -1 :yay> -1 :ybo 1 :ybod 1 :ybody 1 :ycla 1 :yclin -2 :yclis 1 :yd> 2 :ydr -1 :ydra -2 :ydrat -2 :ye> 3
:years -1 :yed -1 :yed> -1 :yeli 2 :yelid 2 :yes> -2 :yest 1 :yeste 1 :yet 1 :yet> 1 :yja 1 :yli 1 :ylit 1 :yliti 1
:ylo 1 :ym> -1 :yme -1 :ymen -1 :yment -1 :ymm -2 :ymme -2 :ymmet -2 :ymo 2 :ymor 2 :ymore 2 :ymph 2 :ympho 2 :ympi -2
:ympic -1 :ympt -1 :ympto -1 :yne 1 :yog -1 :yoga -1 :yoga> -1 :yon 3 :yone 2 :yone> 2 :you -1 :you> -1 :youre 1 :yper
3 :yperm 2 :ypes -1 :ypes> -1 :ypi -1 :ypic -1 :ypica -1 :ypin -1 :yping -1 :ypot -1 :ypoth -1 :yroi 1 :yroid 1 :yrs 2
:yrs> 2 :ys> 1 :yse 1 :ysel 1 :yself 1 :ysi -1 :ysio -2 :ysio> -2 :ysm 1 :ysm> 1 :za> 1 :zap 3 :zap> 3 :zco 1 :zco> 1
:zend -1 :zendo -1 :zero 1 :zero> 1 :zie -1 :zieh -1 :zing 1 :zing> 1 :zinh -1 :zinho -1 :zips 1 :zips> 1 :zum -1 :zwe
3 :zweh 1 :zweh> 1 :zwei 1 :zwic -1 :zwick -1 :zy> 1 :zzy 1 :zzy> 1 a -1 a_baby -1 a_balloon 1 a_bike 1 a_bit -1
a_blog -1 a_blood -2 a_bot 1 a_broken -1 a_bug 1 a_burden 5 a_calf -3 a_car 2 a_chair 2 a_chaque 1 a_character -2
a_child -2 a_cold -1 a_crack 3 a_crash 1 a_crick -1 a_crunch 1 a_cyclist 1 a_day -1 a_decade -1 a_deep 2 a_desk -2
a_discectomy 1 a_door -1 a_doorway -1 a_dribble 1 a_dull -1 a_dvt 1 a_fever -2 a_few -1 a_fit 2 a_five -4 a_fortnight
1 a_friday -2 a_funny 1 a_glass 1 a_good -2 a_guard -1 a_guy 1 a_hand -1 a_hard 1 a_heartbeat 1 a_heavy 1 a_herniated
-1 a_hip 1 a_horse -2 a_jolt 1 a_kick -1 a_kid -1 a_knot -1 a_ladder 2 a_laminectomy 1 a_las -1 a_leg -2 a_limp -1
a_living -2 a_load 2 a_lombar 1 a_lot 1 a_lump 1 a_mal 1 a_meeting -2 a_minutes -2 a_month 2 a_nap -1 a_new -2 a_nice
-1 a_nuca 1 a_pad 2 a_pelvic 1 a_penguin -1 a_plan 1 a_poo 2 a_pop 1 a_position 1 a_poster -1 a_prawn -2 a_question -2
a_rash 2 a_real -2 a_reminder 1 a_robot 1 a_second 1 a_shower -2 a_shrimp -1 a_slipped -1 a_small 1 a_sore -2
a_squeezing 2 a_stent 1 a_stiff -1 a_suit -1 a_thunderclap 1 a_tight -1 a_toda 1 a_torn -1 a_train 3 a_treat 1 a_tree
1 a_trois -2 a_tumour -1 a_une -1 a_urology -1 a_user -3 a_very -1 a_walk 1 a_wall 1 a_wardrobe -2 a_weak -1 a_week -1
a_weekend 2 a_whoosh 1 ab -1 abajo 0 abend 1 aber 0 ability 0 abort 0 about 0 about_#1 1 about_#2 2 about_an -1
about_four -1 about_it -2 about_suicide 1 about_the -1 about_to 1 about_two 1 about_wednesday 1 above -1 abs -1
abscess 1 absolutely 0 ac 0 acabou 1 accident 0 accident_since 1 accidentally 0 according -1 according_to -1 accounts
0 acdf 1 ache 0 ache_all -1 ache_and 1 ache_at 1 ache_back 1 ache_between 2 ache_from -3 ache_getting 1 ache_is -1
ache_last -1 ache_no -1 ache_too 1 ache_when -1 acondicionado 0 acronyms 0 across 1 across_my 2 acting 0 active 0
actual -4 actual_back -2 actually 0 actually_but 1 add -2 adductor 0 adjustment 1 admin 0 advice 0 advise 0 ae -4
ae_last -1 af 0 after -1 after_#2 -2 after_a 1 after_climbing -1 after_driving -1 after_flight 1 after_football -1
after_four -1 after_i 1 after_knee 1 after_leg -3 after_lunch -1 after_moving -1 after_my 2 after_sitting 1 after_spin
-1 after_squats -1 after_surgery 1 after_swimming -1 after_ten -1 after_that -5 after_the 1 after_yesterday -3
afternoon -1 again -1 again_its 1 again_so -1 against 0 against_this -1 age 0 ages 0 ages_ago -1 ages_and 1 ago 1
ago_and 1 ago_back 1 ago_can 1 ago_feelin 1 ago_feeling 2 ago_i -3 ago_its 1 ago_neck 1 ago_new 1 agony 3 agora 0 agua
-1 ah 0 ah_y 1 ahogo 1 ahora 0 ai 0 aid -2 aid_course -1 aider 0 air 0 air_in 1 aircon -1 aire 0 airport -1 aisles 0
al 0 al_day -1 alarm 0 alendronate 1 alert 0 algo -2 algo_para -1 alguem -1 alguien 0 algun 0 alignment 0 alive 4
alivia 0 all 0 all_afternoon -1 all_be 1 all_clear -1 all_day 1 all_feeling 1 all_fine -2 all_five -1 all_gone -1
all_good -2 all_hands -2 all_ive -2 all_normal -1 all_numb 1 all_the 3 all_these -1 all_to 2 all_week 2 all_weekend -1
alle 0 alles -1 allowed 1 almost 0 alone -1 along 5 along_with 1 alongamento 1 alongar 0 already 0 alright 2
alright_for 2 als 0 also 1 also_had 1 also_im 1 alta -2 always -2 always_have -1 always_mean -1 am 0 am_loosens 1
am_with 1 amazing 0 ambulance -1 an 1 an_arm -1 an_easy -1 an_getting 1 an_hour 1 an_i 1 an_mri -2 an_overdose 2
anaesthetic 0 anaesthetised 0 analysis 0 anatomy -1 and 3 and_#1 -3 and_#4 1 and_a -2 and_arm 2 and_back 1
and_bleeding 1 and_blurred 1 and_both 1 and_chest 3 and_clammy -1 and_cold 2 and_didnt 1 and_dont 1 and_feel 2
and_felt 1 and_fever 3 and_feverish 1 and_gets -1 and_going 1 and_hands 1 and_have -1 and_he 1 and_her 4 and_hes 1
and_his 1 and_hit 1 and_hot 1 and_hurts -3 and_i 3 and_id 1 and_im 2 and_in 1 and_isnt 1 and_it -1 and_its 1 and_ive 1
and_jaw 2 and_just -1 and_landed 1 and_leaking 1 and_left 1 and_leg 1 and_looks 1 and_low 2 and_lower 2 and_me 2
and_moving 1 and_muscles -2 and_my 2 and_not 1 and_off -1 and_one 2 and_only -1 and_pain 1 and_pinky 1 and_push 1
and_red 1 and_ring -1 and_says 2 and_shes 2 and_short 1 and_sit -2 and_slipped 1 and_something 1 and_sore 5 and_starts
1 and_stiff -1 and_sweating 1 and_sweaty 1 and_take -1 and_tears -4 and_tender 1 and_the 2 and_theres 1 and_they -1
and_this 1 and_tingly 1 and_today 1 and_toes -1 and_tonight 1 and_too -1 and_vomiting 1 and_warm 2 and_wobbly 1 anda 0
andar 0 ando 1 aneurysm 1 angina 0 ank 0 ankel 0 ankle 0 ankle_and 1 ankle_has 1 ankle_last -2 ankles -1 ankylosing 0
annoying 0 annual 0 ano -1 anoche 0 anos 0 another -2 another_meeting -1 ans 0 answer 1 anteontem 0 antes 1
antibiotics 0 anus 2 anxiety 0 anxious -1 any 0 any_gentle 1 any_of 2 any_position 1 any_stretches 1 anybody 2 anyhow
0 anymore 2 anyone 1 anything -1 anything_i -3 anything_with -2 anyway 0 anyway_stretch -1 anywhere 0 ao 0 apart 0
apartments -1 aperta 1 api -1 app 1 apparently 0 appendix -1 appendix_came -1 appetite 0 appointment -2 appropriate 0
approved 0 apres 0 aqui 0 arches -1 arde 1 are 0 are_a -1 are_asleep 2 are_cold -1 are_coming 2 are_dead -1 are_fine
-1 are_going 2 are_grand -2 are_jelly -1 are_killing -3 are_numb 5 are_ok 3 are_on -1 are_red -1 are_safe 1 are_sore
-2 are_stiff -1 are_the -2 are_these -1 are_tight -3 are_tingling 1 are_tired -3 are_too 1 are_useless 1 are_weak 1
are_you -1 are_your 1 area 3 area_i 1 area_is 2 arent 0 arm 2 arm_been 1 arm_heavy 2 arm_pain 1 arm_sore -1
arm_stretches -1 arm_whenever 1 armrest 0 arms 0 arms_after -1 arms_are -3 arms_heavy -1 arms_tingling 1 army -1
around 1 around_four -1 around_my 2 around_the 2 arranged 0 arrived 0 arrived_for -1 arse 0 arse_and 1 arse_cheeks 1
arthritis 0 article -1 arvo 0 arzt -1 as -2 as_#2 -2 as_a -2 as_always -1 as_costas 1 as_duas 1 as_ever -1 as_every -2
as_i -3 as_last 2 as_of 1 as_pernas 1 as_soon -2 as_they -1 as_well 2 asi 0 ask 0 asked 0 asked_me -1 asking 0
asking_because 1 asks 0 asleep 0 asleep_at -1 asleep_for 1 asleep_in -2 asleep_on -2 assim 0 assis 0 association 0
assumed 1 asthma 0 at 0 at_#1 -1 at_#2 -1 at_#3 -1 at_about 1 at_all 2 at_breakfast 1 at_his 1 at_it 1 at_me 2 at_mile
-1 at_my 1 at_noon -1 at_once 1 at_rest 2 at_rugby 1 at_that -3 at_them -1 at_this -2 at_twelve -1 at_two -1 ate 0
ate_o 1 atras 0 attack 0 attacks 0 au 0 au_courant -1 auch 0 auch_belly -2 aucune 0 audit -1 auf 0 auf_den -1 auf_der
1 aufstehen 0 augen 0 august 0 aunt 0 aunty 0 aus 0 auth 0 auto 0 autumn 0 aux 2 avant 0 avec 0 avion 1 avo 1 avoid 0
awake 0 awareness 0 away -1 awful 0 awful_back -1 awkward 0 ayer 0 b 0 baby -1 baby_kept -1 baby_shower -2 back 1
back_a 1 back_ache 2 back_after -3 back_and 3 back_are 1 back_bad 2 back_cracks -3 back_end -6 back_ever -1 back_feels
-2 back_for 1 back_from -2 back_gets -2 back_hurts 2 back_if 1 back_im 1 back_in -1 back_injury 1 back_is 2
back_killing 1 back_like 1 back_niggle -1 back_of -1 back_on 1 back_only -1 back_op 4 back_pain 1 back_please 1
back_popped 1 back_seized -1 back_so 1 back_spasm 1 back_stiffness 1 back_stretch -1 back_surgery 1 back_that 1
back_throbbing 1 back_tight 1 back_to -5 back_very 1 back_went 2 back_whenever 1 backache 1 backache_after 1
backache_that 1 backbend 0 backbone -1 backend -2 backside 1 backstroke 0 backup -1 backwards 0 bad 0 bad_for -2
bad_headache 1 bad_hips -1 bad_last 1 bad_since 1 bad_too 1 badly 0 bag -2 baja 0 baje 2 bake 0 bakery -1 balance -1
balance_in -1 ball 0 balloon 0 ballooned 0 balls 1 balls_are 1 banco 0 band 0 bandscheibe 1 bandscheiben 0 bang 0
bangalore 0 banged -1 banged_my -1 banging 0 banister 0 banjaxed 0 banjo -1 bank -2 bano 0 bar -2 barber 0 barely -1
barriga 0 bas 0 base 0 basically 0 bat 1 bath 0 battery -3 bauch 1 be 2 be_better 6 be_dead 5 be_easier 2 be_happier 2
be_my -1 be_reflux -2 be_right -1 bean 0 bear 0 beat -1 beating 0 because 1 because_im 1 because_it 1 because_thats 1
because_your -1 become 0 becomes 0 bed 1 bed_frame -1 bed_last 1 been 1 been_#1 1 been_#2 1 been_a -1 been_ache 1
been_all 1 been_bad 2 been_getting 1 been_killing 1 been_like 4 been_numb 2 been_reading -1 been_sitting -2 been_sore
1 been_stiff 1 been_thinking 1 been_to 2 been_trying 1 been_weak -2 beer 0 before 0 before_#1 -1 before_bed -1
before_i 1 before_it 2 before_lunch -1 before_or -1 before_the -1 beforehand 0 began 0 begin 0 begin_the 1 beginner -1
behind 0 behind_on -2 bei -1 bei_der -1 beide 1 beide_hande 1 beim 1 bein -1 beine 1 being 5 being_alive 4 being_hit 1
believe -1 bell -1 belly 2 belly_ache -1 belly_is 1 belly_now 1 belly_to 3 belong 0 belongs 0 below 0 belt -1 bench -2
bench_press -1 bend -1 bend_my 2 bend_to -1 bending 0 bends 1 benefit 0 bent -1 bent_to 1 beside 0 besides -1 besoin 0
best -2 best_for -1 best_one -1 bet 0 bete 0 beter 1 better 0 better_actually 1 better_but 1 better_every -2
better_off 4 better_today 1 better_when -1 between 1 between_legs 1 between_my 3 between_sciatica -2 between_shoulder
1 beuge 1 bien -1 big 1 big_c 1 big_toe 1 bigger 1 bike 0 bike_crash 1 bike_saddle -2 bike_seat 2 bike_this 1
bilateral 0 bill -1 billing 0 bin -1 bins 0 biologic 0 birth -2 birthday 0 bis 0 bisschen -1 bit -1 bit_ache -3
bit_dead 1 bit_on -1 bit_tight -2 bit_weak 1 bite 0 bits 4 bits_feel 1 bits_since 1 bitte 0 black 2 blacked 0 bladder
0 bladder_feels 1 bladder_isnt 1 bladder_just 1 bladder_or -1 bladder_problems -1 bladders 0 blade 1 blades 0
blades_and 3 blades_came 1 blades_is -1 blank -1 blanket 0 blast 0 bleachers -1 bled 0 bleed 0 bleedin 0 bleeding 0
bleeding_edge -1 blind -1 blind_in 1 blinding 1 blinding_headache 1 blinds 1 blister -1 bloated -1 block 0 blocked -1
blog -1 blog_on -1 bloke 0 blood 0 blood_and 1 blood_in 3 blood_pressure -1 blood_sweat -4 blood_this 1 blood_when 1
bloodbath 0 bloods 0 bloody 0 blotchy 0 blue 0 blurred 1 blurred_vision 1 blurry 0 blut 0 boa 0 board -1 boat 0 boca 1
body 0 body_has 1 boil 0 boiler 0 boiling 0 boli 0 bollocks 0 bolt 0 bom -2 bone 2 bone_in 1 bone_mets 1 boned 0
boned_at 1 bones 2 bones_and -2 bones_like 2 bones_that 1 bonked -1 bonked_at -1 bony 0 book 0 booked -1 booking 0
bored 0 boredom -2 boring -1 born -1 boss 0 boss_just 1 bot -1 bot_my -1 both 2 both_hands 2 both_heels 1 both_legs 2
both_my 2 both_of 1 both_shoulders -1 both_thighs 1 bother 0 bots 0 bottle 0 bottle_is -1 bottom 1 bottom_of -1 bouge
0 bought 2 bought_what 2 boule 0 bout 0 bout_de -2 bowel 0 bowels 0 bowels_are -1 bowl 0 bowling 0 box 1 boxes -3
boxes_of -2 boxes_yesterday -1 boyfriend 0 bp 2 bppv -1 bra 1 brain -3 brain_is -1 branch 0 brand 0 bras 0 braso 1
brauch 0 brazo 0 break -2 break_room 1 breakfast 0 breaks -4 breast 4 breast_cancer 3 breastbone 1 breaststroke 0
breathe 2 breathe_after -1 breathe_and 2 breathe_at 2 breathe_exercise -1 breathe_in 2 breathe_one -1 breathe_or 1
breathe_so -1 breathless 0 breathlessness 0 brick 0 bricks -1 bridge 1 bridge_and 1 bridges 0 bright 0 brilliant 0
bring -1 brittle 1 brittle_bones 4 broke 0 broke_a -1 broke_at 1 broke_her -1 broke_the -1 broken 0 brother 2
brother_has 1 brother_texted 1 brought 0 bruise 0 bruise_on -1 bruised 1 bruised_my -1 brush -1 brust 1 brustkrebs 0
brutal 0 btw 0 bubble 0 buckets 0 buckled 1 buckles 1 buckling 1 budge 0 budget -1 bug 0 bugs 0 build -2 building 0
built -1 bulge 0 bum 0 bum_and 1 bum_feels 1 bum_from -2 bum_goes -2 bum_to 1 bum_went -1 bumhole 1 bump 2
bump_friendly 1 bump_is 2 bumped 0 bumping 0 bunk 1 bunk_onto 1 burden 2 burden_of -1 burden_on 1 burden_to 1 burn -1
burned -1 burnin 0 burning 0 burning_up 2 burning_when 1 burns 0 burnt 0 buro 0 burpees -2 burrito 0 bursting 1 bury
-1 bury_me -1 bus 0 business 0 but 0 but_i -1 but_its 1 but_ive 1 but_my 1 but_nothing 1 but_still 2 but_this 1 butt 0
butterfingers 0 butterfly 0 buttock 0 buttocks 2 buttocks_and 1 button 0 button_my 1 buttons 0 buzz 0 buzzing 0 by -1
by_a 3 by_accident -1 by_choice -1 by_five -2 by_friday 1 by_teatime -1 by_that -1 by_thursday -2 c 1 c_in 1 c_section
1 ca 1 ca_me -1 cabeca 0 cabeza 2 cabin -1 cabin_fever -1 cable -1 cable_but -1 cabo 0 cache -1 cactus 0 cada 0
cada_vez 1 cadeira 0 cafe 0 caffeine -1 cai 0 caiu 0 cake 0 calendar -1 calf 1 calf_after 2 calf_has 1 calf_huge 1
calf_is 5 calf_one -1 calf_pain 1 calf_sore 1 calf_stretch -1 calf_swollen 1 calf_that 1 calf_tight -1 call -2 called
-1 calls 0 calm 1 calming -1 calms 0 calms_down -1 calor -1 calories 0 calves -2 calves_ache -1 calves_are -2
calves_tight -1 cama 0 came 5 came_off 1 came_on 4 camera 0 caminar 0 camisa 0 can 0 can_a -2 can_do -1 can_feel -3
can_go 1 can_i 4 can_ive -1 can_sitting -1 can_stretching -2 can_we -1 can_you -1 cancel 0 cancer 3 cancer_#2 3
cancer_back 1 cancer_charity -1 cancer_in 4 cancer_or -1 cancer_removed 1 cancer_research -1 cancer_survivor 2
cancer_ten 1 canser 1 cant 3 cant_be -2 cant_breathe 1 cant_button 1 cant_catch 2 cant_clench 1 cant_control 2
cant_controll 1 cant_do -1 cant_fasten 1 cant_feel 2 cant_focus -1 cant_get 3 cant_grip 1 cant_hold -1 cant_kneel -1
cant_lie 1 cant_look -1 cant_pee 1 cant_poo 1 cant_reach -2 cant_rise 1 cant_see 2 cant_sit -1 cant_speak 2 cant_start
1 cant_tell 5 cant_wee 1 canteen -1 car 2 car_hit 3 car_last 1 car_on 1 car_yesterday 1 card -1 cardiac 0 cardigan 0
care 1 careful 0 cargue -2 carpal 0 carpark 0 carpet 1 carried 0 carry 0 carrying -1 carrying_her -1 carrying_on 1
carrying_the -1 casa 0 case -3 case_of -1 cast 1 cast_off 1 cat 0 cat_walked -1 catch 0 catch_my 1 catches 0 catching
3 catching_my 1 catching_on 1 catheter 0 cauda -1 cauda_equina -1 caught -1 cause -1 causes -1 cayo 0 cayo_el -1 ce 2
ce_matin 1 ceiling 0 center 0 central 0 centre 0 ceo -1 cervical 3 cest 0 cette 1 chair -1 chair_stretches 1 chairs -1
challenge -1 change 0 changed 0 changes -1 channel -1 chaque 1 character -2 character_in -2 charity -2 charity_run -1
charley 1 charley_horse 1 chart 0 chat -3 chattering 1 chaud 2 cheap 0 check -1 checked -4 checked_everything -1
checked_my -1 checking 0 checks 0 cheek 0 cheeks 2 cheeks_feel 1 cheers -2 chef -1 chemo 1 chest 3 chest_and 2
chest_at 1 chest_cant 1 chest_day -3 chest_going 1 chest_has 1 chest_hurts 3 chest_infection -2 chest_is 2 chest_like
2 chest_opener -1 chest_pain -1 chest_press -2 chest_pressure 1 chest_since 1 chest_stretch -1 chest_that 2
chest_tight 2 chest_to 2 chest_when 1 cheville 0 child -1 childhood 0 chilli 0 chills 0 chills_and 1 chills_since 1
chin 1 chin_to -1 chin_tucks 2 chip -1 chiropractor 1 choice -1 choking 0 cholesterol 0 chopsticks 0 christmas 0
chronic -1 chucked 0 chute 0 ci -2 ciatica 0 circle 0 circles 1 claims -1 claims_handler -1 clammy 1 clammy_and 1
clamp 1 clappers 0 clasp 0 class -1 clean 0 cleaning 0 clear 0 clear_now -6 cleared -1 cleared_up -2 clench 0
clenching -1 click 0 clicked 0 clicks -3 client -3 client_is -1 cliente 0 climb 1 climb_the 1 climbing 0 climbing_wall
1 clinic -1 clinic_and -1 clock 2 clockwork 0 close 0 closed 1 closed_until 1 clot 0 clothes 1 clots 0 cloudy 0 club 0
clumsy 1 clumsy_and -1 clumsy_cant 1 clumsy_hands 1 clutch 0 clutching 1 clutching_his 1 cm 0 coach 0 coaster 0 cobra
0 coccix 0 code -1 code_is -1 codebase -1 coding 0 coffee -2 coffee_and 1 coffee_cup 1 coince 0 coincidence 1 coins 1
coisa 0 cold -1 cold_hands -1 cold_in -1 cold_last -2 cold_office -1 cold_sweats 2 colic 0 colicky 0 colico 0 collapse
-1 collapsed 1 collapsing 1 collar 0 collarbone 0 colleague 0 colleague_baby -1 colleague_has 1 colleagues 0 collision
1 colonne 1 colour 1 columna 1 coluna 2 coluna_com 1 com 1 come 3 come_out 4 comecei 0 comecou 0 comedy -1 comes 1
comes_off 1 comes_on -1 comes_out 1 comfortable 0 comfy -1 coming 2 coming_from 1 coming_in 1 coming_out 4 comme 0
common -1 common_is -1 commute -1 como 1 como_si 1 companero 0 company 0 compared 0 complaining -1 complains 0
complaint 0 complaints -1 completely -1 compost 0 compression 0 con 0 concentrate 0 concrete 0 conference 0 confirmed
0 conflict 0 conflicts 0 confused 2 congrats 0 constant 1 constantly 1 constipated 0 constipated_for 1 contact 0
continue 1 continue_with 1 contractions 2 contractions_every 1 contre 0 control 1 control_my 1 controll 1 controll_my
1 controlled -1 controller -1 cooked -1 cooked_from -1 cool 0 cooldown -1 cope 1 copier 0 copy -1 cord 0 cord_in 1
core -1 corridor 1 corte 1 cortisone 0 cost -1 cost_me -1 costas 1 cotton 3 cou 0 couch -1 cough 2 cough_up 5 could 0
could_i -2 could_murder -1 could_you 1 couldve -1 count -1 counted 1 counted_out 1 counts -1 counts_as -1 coup 0
couple 0 couple_of 1 courant -1 course -2 cousin 0 cover 0 covid -1 covid_with -1 cow 0 coworker 1 coworking -1 coxa
-1 cpr 0 crac 1 crack 0 crack_in 1 cracked 0 cracked_in 1 cracking -1 cracks -3 cracks_when -2 cramp -1 cramp_in -1
cramped 0 cramping 0 cramps 0 cranky 0 crash 0 crash_back 1 crash_on -1 crash_this 1 crashed -1 crashed_and -1 crashes
0 crawl 1 crawl_to 1 crawling 0 crazy 0 creak -1 creaky 0 cream 0 creeping 0 crick -2 crick_in -2 cricket 0 cried 0
crisis 0 critical -1 crohn 0 crook 0 crooked 1 cross -3 cross_legged -1 crossfit -1 crossing 0 crossing_my -1 crotch 1
cruje 0 crunch 2 crunch_in 1 crunchy 0 crushed 0 crushing 2 crushing_chest 1 crushing_feeling 1 crushing_pain 1
crutches -1 cry 0 crying 0 cuando 0 cuello 0 cuff 1 cuff_repair 1 cup 1 cup_and 1 cupboard 0 cups 1 curb 0 cure -1
cured 1 curious -1 curled 0 current 1 currently 1 curry -1 curtain 1 curtains 0 cushion 0 customer 0 customers 0 cut 1
cut_my 3 cut_myself -1 cut_the -1 cutting 2 cutting_my 3 cycle 0 cycling -2 cyclist 1 d 0 da 1 da_perna 1 dad 1
dad_has 1 daily 0 dame -1 dame_algo -1 damp 0 dancing 0 dangerous -1 dans 2 dans_le 2 dark 0 dark_place -1 dart 0 das
1 dass 0 data -2 date 0 dauernd 0 daughter 0 dave -1 day -2 day_and -1 day_at -1 day_cant -1 day_destroyed -1
day_every 1 day_for 2 day_lol -1 day_not 1 day_now 2 day_two -1 day_would -2 day_yesterday -1 daylight 0 days 2
days_after -1 days_ago 4 days_and 2 days_back -1 days_in -1 days_my 1 days_now 1 days_that 1 days_which 1 de -1 de_#2
1 de_#4 -1 de_agua -2 de_cabeca 1 de_cabeza 1 de_estar -1 de_febre 2 de_manha 1 de_novo -1 de_tanto -3 de_toda -1
de_um 2 dead 1 dead_after -1 dead_battery -1 dead_body -2 dead_bugs -1 dead_by 1 dead_for 1 dead_from -1 dead_hangs -1
dead_inside -1 dead_lol -1 dead_than 1 dead_tired -1 deadlift 0 deadlift_pb -2 deadlifting 0 deadlifts 0 deadline -1
deadlines 0 deal 0 death -1 debiles 0 debout 0 debugging 0 decade -1 decades 0 deceased 0 decent 0 decide 0 decided 3
decided_im 1 decided_to 1 decision -1 deck -1 decompression 0 dedos 1 deep 1 deep_back 1 deep_in 1 deer 0 definitely 0
degenerative 0 degrees 0 degrees_in -1 dehnen 0 dehnung 0 dehydration -1 del 0 delivery 0 dem 0 demais 0 demo -3 den 0
den_schulterblattern 1 denies -1 denies_chest -1 density 1 dent 0 dental 0 dentist 0 dentist_gave -1 deploy 0 depois 0
dept 0 depui 2 depuis 0 depuis_hier 1 depuis_le 2 der 0 der_brust 1 der_rucken 1 derecha 1 derecho 0 des 0 desceu 0
desde 3 desde_ayer 1 desde_hace 1 desde_o 1 desde_que 1 desk -1 desk_edge -1 desk_for 1 desk_neck -3 desk_routine -1
desk_stretch -1 desk_work -1 desk_yoga -1 deskmate 0 desks 0 despues 0 destroyed -1 destroyed_me -1 detect 0 detection
0 deu 0 deux 0 dev -3 devant 0 devs 0 dexa 4 dexa_was 1 dia -1 diabetes 0 diabetic 0 diabetic_feet -1 diabetic_well -1
diabetic_with 1 diabetico 0 diagnosed 1 dialysis 0 dias 4 dice 0 did -2 did_all -1 did_the -2 didnt 0 didnt_!fall -2
didnt_!feel 1 didnt_!know 1 didnt_!notice 1 die 0 die_and 1 die_hard -1 die_if -1 die_schulter -1 die_than -1 died 0
diet 0 difference -1 difference_between -1 different 0 difficulty 0 dinner 0 direita 0 disappear 0 disappeared 0 disc
0 disc_op 1 disc_prolapse 1 disc_slipped 1 disc_thing 1 disc_went 1 discal 0 discectomy 3 discharge -1
discharge_summary -1 discharged 1 discomfort 0 discord -1 dishwasher -1 dispatcher 0 dissection 0 dit 1 dit_que 1
dit_quil 2 dived 1 dived_into 1 divorce 0 diwali 0 dix 0 diy -1 dizziness 0 dizzy 0 do 0 do_a -1 do_at 2 do_forward 1
do_if -2 do_in -1 do_it -1 do_on -2 do_the 1 do_up 2 do_we 1 do_what 1 do_you -1 dock 0 doctor -1 doctor_asked -1
doctor_checked -2 doctor_for -1 doctor_knows -1 doctor_said 1 doctor_says 1 doctors 0 documentary 0 dodgy 0 dodgy_back
1 doem 0 doendo 0 does -3 does_osteoporosis -2 does_sitting -1 does_this -1 doesnt 0 doesnt_!come 1 doesnt_!even 1
doesnt_!go -1 doesnt_!let 1 doesnt_!lift 1 doesnt_!wake -1 dog -1 dog_and 1 dog_had -2 dog_my 1 dogs 0 doi 1 doigt 1
doigts 0 doing -1 doing_a -1 doing_great 1 doing_gutters 1 doing_my -1 doing_the -1 doing_yoga -2 dolor 2 dolor_de -1
domingo 0 doms -1 donated 0 donation 0 done -1 done_for -1 done_that -1 donne 0 dont 1 dont_!fade 1 dont_!feel 1
dont_!have -2 dont_!know 1 dont_!notice 1 dont_!see 1 dont_!wanna 1 dont_!worry -3 donuts 0 door 0 doors 0 doorway 0
dor 4 dor_de 1 dor_no 1 dormente 0 dormir 1 dos 1 dos_en 2 dos_qui 1 double 1 double_and 1 doubled 0 douleur 1 down 1
down_by 1 down_from 1 down_hard 1 down_i 1 down_my 5 down_there -1 downstairs 0 downstairs_after -2 drag 0 dragging 1
drags 2 drained 0 drama 0 dramatic -1 dramatic_just -2 drank -2 drank_too -1 drank_two -2 drawer 0 drawing -1 drawings
0 dreadful 0 dream 0 drei 0 drenched 0 dress 0 dressing 0 dribble 1 dribbled 0 dribbles 0 dribbling 1 dribbling_after
1 drifting 0 drill -1 drills 0 drink 0 drip 1 dripping 0 drive -1 drive_into 1 drive_to -2 drives 0 driving 0 droit 0
droite 0 drooped 0 drooping 1 drooping_on 1 droops 1 droopy 1 drop 0 drop_a -2 drop_on 1 drop_since 2 dropped -1
dropped_about 1 dropped_my -1 dropped_the -1 dropping 0 dropping_cups 1 dropping_my 2 dropping_off -1 dropping_out -1
dropping_the -1 dropping_things 1 drops 0 drowning 0 drowsy 0 druck 0 drug 0 drum 0 drunk 1 dry 1 dsd 1 du 0 du_dos 2
duas 1 duas_maos 1 due -2 duele 3 duff 2 dug -3 dull -1 dull_ache -3 dull_backache 1 dumb 0 dune 0 dura 3 dure 0
during -2 during_a -1 during_sex 1 during_the -1 duro 1 duvet 0 dvt 0 dvt_on -1 dying 1 dying_for -1 e 3 e_a 1 e_de -2
e_hoje 1 e_so -2 each 0 each_day 1 each_morning -1 each_week 1 ear 0 earlier 1 early 0 early_pregnancy 1 earrings 0
ears -2 ease 0 eases 2 eases_with 3 easier 0 easier_if 1 easing -1 easing_already 1 easing_every -1 easter 0 easy -5
easy_one -1 eat 1 eating -1 eben 1 ecg -1 edge 1 edge_of 1 edge_since 1 eds 2 eds_and 1 ego -1 eh 1 eigentlich -1
eight 0 eight_hours -1 ein 0 einem -1 einen 1 einer 1 einfach 0 eingeschlafen 0 either 1 ejercicios -1 el -1 elbow -1
elbow_gone -1 elbow_sore -2 elbows 0 electric 1 electricity 1 elephant 1 eleven 0 elle 0 else 1 elses 0 em -1 em_#4 -1
email 0 emails -1 embarassing 0 embarazada 0 embarrassed 0 embarrassing 0 emergency -2 empeora 0 empties 1 empty 0
emptying 1 en 0 en_el -1 en_la 2 encima 0 encore 0 encourage 0 end 0 end_and 1 end_is -2 end_it 1 end_my 2 end_of -1
end_things 1 ended 1 ended_at 2 ended_on 1 ending 6 ending_it 3 ending_my 1 endocrinologist 0 ends -2 energy -1 enfle
0 eng 2 engine 1 engine_on 1 english 0 engourdi 0 enjoying 0 enorme 0 enough 1 enough_tablets 1 ent -1 entao -1 entire
0 entre 0 epaules 0 epidural 1 episode 0 equals -1 equina -1 erection 0 ergonomic -1 erinner -1 erinner_mich -1 error
0 erst 0 es 0 escalofrios 0 escapa 0 escapes 0 escritorio -1 espalda 0 espera 0 espresso 0 esquerda 0 esquerdo 1 essa
0 est 1 esta 2 estar 0 estar_sentado -1 este 0 este_dolor 1 estiramiento 1 estiramientos 0 estirar -1 estiro 0 estou 0
estoy 1 et 5 et_cette 1 et_je 1 et_la 1 et_le 3 etirement 0 etirements 0 eu 0 even 2 even_lying 1 even_sitting 1
evening 0 evenings 0 event 0 ever -1 ever_got -2 ever_since -1 every 0 every_#1 2 every_monday -1 every_month -2
every_morning 3 every_night 1 every_six -1 every_step 1 every_time 1 every_winter -2 everybody 0 everyone 2
everyone_would 4 everything 0 everything_below 1 everything_between 3 everything_down -2 everything_from -1
everything_is 1 everywhere 0 ex 0 exactly 0 exam -2 excel -2 except 0 excitement -1 excruciating 0 excuse 0 exercicios
0 exercise -1 exercise_after -1 exercise_to 1 exercises 1 exercises_are 1 exhausted 1 exit 0 expected 0 expecting 4
expecting_#2 1 expecting_in 1 expecting_twins 1 expenses -1 explain 0 exploded 0 exploding 0 explosive 0
explosive_headache 1 extremely 0 eye 2 eye_breaks -1 eye_for 4 eyelid 2 eyelid_droops 1 eyelid_on 1 eyes -1 eyes_and 1
eyes_are -3 f 1 fab 0 face 2 face_feels 2 face_has 2 face_is 1 face_its -2 face_went 1 facilities -1 faco 0 factor -1
fade 0 faible -1 fail -1 failed -3 failing 0 failure -1 faint 1 faint_with 1 fainted 1 fainted_and 1 fainted_in 1 fair
0 faire -1 fais 0 fait 0 fait_mal 1 fall 0 fallen 0 falling 0 falling_behind -1 falling_off 1 falling_over -1 falls -1
fallt -1 family 2 fan 0 fancy 0 fanny 1 fantastic 0 fantasy 0 far 0 far_away 1 fart 0 farted 0 farts 1 fasciitis -1
fast -1 fasten 1 fat 1 fatal 0 father 0 fatigue -1 fatter 1 fatter_than 1 fault -1 favourite -1 favourite_stretch -1
faz 0 fazendo -1 fazer 0 feature -1 feature_flag -1 febre 1 fed -1 fed_up -1 feel 0 feel_dead 1 feel_everything -4
feel_faint 1 feel_fine 1 feel_great -1 feel_heavy -1 feel_my -2 feel_sick 5 feel_so 2 feel_stiff 1 feel_the 1
feel_when 1 feelin 1 feeling 0 feeling_a -1 feeling_for -1 feeling_from 1 feeling_quite 1 feeling_today 1 feels 3
feels_better -1 feels_dead 1 feels_frozen 1 feels_full 1 feels_good 1 feels_great -2 feels_like 2 feels_open -1
feels_weak 1 feet 0 feet_ache -3 feet_and 1 fell 0 fell_about 1 fell_asleep -7 fell_for -2 fell_from 3 fell_off -1
fell_on 6 fella -1 felt 3 felt_a 3 felt_faint 1 felt_great -2 felt_something 1 fence 0 ferry 0 fesses 0 fetch 0 fever
1 fever_#2 1 fever_#3 1 fever_#4 2 fever_and -1 fever_cant -1 fever_for 1 fever_last -7 fever_neck 1 fever_of 1
fever_stiff 1 fever_tree -1 fever_with 3 feverish 1 feverish_with 1 fevers 0 few -1 few_weeks -1 ficaram 0 ficou 0
fieber 0 fiebre 1 fierce 0 fievre 0 fifteen 1 fifteen_years 1 figure -1 figure_four 3 figured 2 figured_its 1 file 0
files -1 filing 0 fill 0 fille 0 film -3 fim 0 final -1 finally 0 finance -1 find 2 finding 1 fine -3 fine_after -1
fine_again -1 fine_and -1 fine_at 1 fine_i -1 fine_im -1 fine_just -2 fine_now -1 fine_once -1 fine_only -1
fine_otherwise -1 fine_since -1 finger 0 finger_and 3 finger_numb 2 finger_on 1 fingers 0 fingers_have 1 fingers_in -1
fingers_on 1 fini 0 finish 0 finished 0 fiquei 0 fire 0 fire_today -1 first 0 first_aid -2 first_time 2 fisio -1 fist
0 fist_in 1 fit -1 fits 0 five -1 five_days 1 five_years -1 fix 1 fix_it -1 fixed -2 fixed_it -2 fixing -1 fixing_it
-1 fiz 0 flag -2 flags -3 flags_for -1 flank 4 flank_pain 1 flare 0 flared 0 flares -1 flashing 0 flat 0 flat_on 1
flatmate 0 flew 1 flex 0 flexor 1 flexor_one 1 flexors -3 flies 0 flight 0 flight_from 1 flight_next -1 flights -2
flipped 2 flipper 0 floor 0 floor_#1 -1 floor_and 1 floor_exercises -2 floor_when 2 floors -1 flop 1 floppy 2 flops 1
flops_when 1 flow 0 flu -1 flu_jab -1 fluid 1 flush 0 flying 0 foam 0 focus -2 foi -1 fois 0 fold 1 fold_when 1 folded
0 folding 1 folds 0 follow 1 following 0 food 0 foot 1 foot_cramp -1 foot_doesnt 1 foot_drags 2 foot_drop 1 foot_fell
-1 foot_from -2 foot_keeps 4 foot_slaps 2 foot_went -2 foot_which 1 foot_wont 1 football -1 for 0 for_#1 4 for_a -1
for_about 1 for_ages 1 for_air 1 for_all 1 for_back -1 for_bladder 1 for_cancer -1 for_desk -1 for_exercise -1 for_eye
-1 for_fifteen 1 for_five 1 for_friday -1 for_good 1 for_hands -2 for_her 2 for_hip 1 for_hips -1 for_hours -2 for_it
1 for_l 1 for_long -1 for_lumbar -1 for_lunch -1 for_me 1 for_months -1 for_neck -1 for_no 1 for_over 1 for_posture 1
for_q -1 for_shoulder 1 for_somebody -1 for_ten 1 for_this -1 for_tired -1 for_two 1 for_weeks -3 forca 0 force 0
forearm 0 forearm_stretch -2 forearms -4 forearms_are -1 forehead 0 forever 0 forgetting 0 forgive 0 forgot 0
forgotten 0 forklift 0 forks 0 form -4 form_asks -1 forms 0 fortissima 0 fortnight 0 forty 0 forward 0 forward_at 2
forward_bends 1 foul 0 found 1 found_a 1 four 0 four_hours -2 four_weeks 3 fourteen 0 fourth 0 fr 0 fracture 0
fracture_in 1 fractured 0 frame 0 frames 0 frau 0 free -1 freezing -2 fri 0 friday 0 friday_i 2 fridays 0 fridge 0
fried 0 friend 0 friend_says 1 friendly 0 frissons 1 from -1 from_#1 1 from_back 1 from_behind 2 from_caffeine -1
from_carrying -6 from_gaming -2 from_home -1 from_hunching -1 from_leaning -1 from_looking -2 from_me 1 from_my 2
from_one 1 from_painting -3 from_running -1 from_siting -1 from_spine 1 from_sydney 1 from_the -1 from_this -1
from_under 4 from_work 4 front 1 front_and 1 front_end -3 front_of 1 frozen 0 frozen_shoulder -2 fruh 0 fue 0 fuhlen 0
fui 1 full 0 full_breathe 1 full_range -2 fully -4 fully_gone -1 fully_recovered -1 fumble 1 fumbling 0 fun -2 fundo 0
fundraising 0 funny 0 funny_bone -3 funny_colour 1 fur 0 furniture 0 fusion 4 fusion_in 1 fuss 0 fuzzy 2 g 1 game 0
gaming -1 ganz 1 garage 2 garden 0 gardening -2 gary -1 gas 0 gasping 1 gassy 0 gate 0 gauche 1 gave 0 gave_me -2
gave_up 1 gave_way 1 geburt -1 gefallen 0 geflogen 1 gegen 0 gehen 1 general -1 generally 0 genitals 2 genius 0 gente
0 gentle 0 gentle_stretch 1 gentlest 0 geschwollen 0 gestern 0 gestern_beim 1 get 0 get_a 1 get_chest -1 get_dizzy -1
get_my 2 get_on -2 get_this 2 get_to -1 get_up -1 gets 0 gets_sore 1 getting 2 getting_a -3 getting_better -1
getting_out -1 getting_weak 1 getting_weaker 5 getting_worse 5 gf 0 ghost 0 giant 0 gibberish 0 gibts 1 gif -3 gifs -1
gig 0 gimme 0 girdle 1 girl 0 girlfriend 1 give -1 give_in 1 give_me -1 give_my -1 given -1 gives 1 gives_way 1 giving
0 giving_way 1 glare -1 glass 1 glasses 0 gleich 0 glide 0 gloves 0 glute -2 glute_stretch -1 gluteo -1 glutes -1
gnawing 0 go 1 go_away 1 go_up 1 go_with -1 goal -1 god 0 goes 0 goes_away -1 goes_down 1 goes_from 1 goes_numb -2
goes_through 1 goes_tight 1 goes_when -1 goes_with -2 goin 0 going 2 going_downstairs -1 going_into 1 going_numb 1
going_on 1 going_to 4 going_up 1 golpe 0 gone 0 gone_#1 -3 gone_a 3 gone_all 1 gone_as -1 gone_by -7 gone_from 1
gone_now -3 gone_numb 3 gone_on 1 gone_to -1 gone_weak 4 gone_when -1 gonna 1 gooch 1 good -1 good_at 1 good_for -2
good_news 1 good_now -3 good_way -6 goodbye 1 goodbye_everyone 1 goodbye_letters 1 got 0 got_anything -1 got_bad 1
got_cold -1 got_hit 1 got_knocked 1 got_osteoporosis 2 got_rear 2 got_something -5 got_the 2 gotta -1 gotten 0 grad 0
gradas 0 grade 0 gran -1 grand 0 grandad 0 grandma -1 grandmother -2 grandmother_had -2 grandpa 0 great -1 great_film
-1 green 0 grey -1 grey_and -1 grief 0 grinding 0 grip 0 grippe 0 gripping 0 groin 1 gros 0 gross 0 ground 0
ground_floor -1 group 0 growing 2 grumbles 0 grumbling -1 grumpy -2 guard -1 guess 0 guitar 0 guitar_strings -1 gun 0
gun_and 1 gush 1 gush_of 1 gutters 1 guy 1 guys 0 gym -1 h 0 ha -1 hab 0 habe 0 habit 0 hace 1 hace_un 1 had -1 had_a
-2 had_an -1 had_back 1 had_breast 2 had_cancer 1 had_chest -7 had_it -1 had_me -2 had_my 3 had_no 1 had_numb -1
had_skin 1 had_spinal 1 had_testicular 1 had_to 3 had_two 1 hadnt 0 hadnt_felt 1 haemorrhaging 0 hago 0 hair 0 half 1
half_marathon -2 half_my 3 half_of 4 hall 1 halt 0 hammies -1 hammies_tight -1 hamster 0 hamstring -1
hamstring_stretch 1 hamstrings -2 hanche -1 hand -1 hand_been -1 hand_have 2 hand_numb 1 hand_stretch -1 hand_when -1
hande 1 handgelenk -1 handle 0 handlebars 1 handler -1 hands 0 hands_ache -1 hands_and 2 hands_are 1 hands_clumsy 1
hands_get -1 hands_tingle 1 handstand 0 handwriting 2 hang 0 hang_for -1 hang_myself 1 hanging 0 hangover 0 hangs 0
hangt 1 happened 2 happening 2 happens -1 happier 2 happier_if 1 happy -1 hard 1 hard_lump 1 hard_on 1 hard_to 1 harm
-1 has 2 has_a -1 has_ankylosing 1 has_been 1 has_collapsed 1 has_dropped 1 has_gone 9 has_got 1 has_lost 1
has_osteoporosis 1 has_spread 1 hasnt 3 hast 0 hasta -1 hat 0 hate 0 hates 0 hatte -1 hatte_ich -1 haul 1 haul_flight
1 hauling 0 have 1 have_a -1 have_anything -1 have_been 1 have_breathe 1 have_for -1 have_gone 2 have_got 1
have_osteoporosis -2 have_ostioporosis 1 have_packed 1 have_something -1 have_stopped 1 have_that -1 have_the 1
have_to 2 have_turned 1 have_you -1 havent 0 havent_!felt 1 havent_!lost -1 havent_!told 1 having 2 having_a 1 hay -2
hay_fever -1 he 0 he_cant -1 he_is 1 he_says 1 he_thinks 1 he_wants 1 head 0 head_down -1 head_first 1 head_neck 2
headache 1 headache_after -1 headache_came 1 headache_ever 1 headache_fever 1 headache_from -3 headache_ive 1
headache_of 1 headache_out 1 headaches 0 headbanging 0 headed 0 headed_after -1 headfirst 1 headfirst_into 1 heading
-1 headline 0 heads -1 heads_up -1 headset -2 healed -1 healing 2 health 0 healthy -1 hear 0 heard 2 heard_a 3 hearing
0 heart 0 heart_in -1 heart_of -1 heart_pounding 1 heart_rate -3 heartbeat 0 heartburn -1 heat -3 heat_is -1 heating 0
heavily 0 heaviness 1 heavy 1 heavy_after -2 heavy_and 1 heavy_bag -1 heavy_eyes -1 heavy_lower 1 hed 0 heel 0
heel_pain -1 heel_raises -1 heels -1 heels_on 1 heftige 0 height 0 hell 0 hello 1 helmet 0 help -1 help_my -1
help_with -2 helped -1 helps 0 her 3 her_arm 1 her_back 5 here 0 here_#2 1 here_for -1 here_just -1 here_sweating -2
hernia 0 herniated -1 herniated_disc -1 hernie 0 heroin 0 herself 1 hes 2 hes_got -1 hes_ok -1 hes_on 2 heut 1 heute 0
hexenschuss 0 hey 0 hi 1 hier 0 high 0 high_fever 1 high_temperature 2 higher 0 hiit -1 hike -1 hilarious 0 hilft 0
hill -1 hills 0 him -1 himself 2 hinten 1 hip -1 hip_and 1 hip_flexor 1 hip_flexors -3 hip_is -1 hip_last -1 hip_op 1
hip_pain 1 hip_stretches 1 hip_when -2 hipps -1 hips -3 hips_are -2 hips_feel -3 hips_sore 3 hips_tight -1 his 3
his_chest 5 his_desk 1 his_legs -1 his_shoulder 1 historia 0 history 0 history_of 1 hit 1 hit_by 1 hit_like 1 hit_me 1
hit_my 1 hit_the -1 hiya 0 hla 0 hoarse 0 hodgkin 2 hoje 0 hoje_e -2 hola 0 hold 0 hold_a 1 hold_me 2 hold_on -1
holding 0 holding_his 1 holding_my -1 hole 1 hole_is 1 holiday -3 holiday_lol -1 hols 0 hombros -1 home 1 home_from 1
home_with -1 honest 0 honestly 0 hoops 0 hooray 0 hoovering 0 hope 1 hopeless 0 hoping 2 hoping_a 1 hoping_i 1 hora 1
horas -1 horoscope -2 horoscope_says -1 horrible 0 horse 1 horse_and -2 horse_in 1 horse_lower 1 horse_threw 2
hospital 0 hot 3 hot_and 7 hot_in -2 hot_water -1 hour 0 hour_ago 5 hour_flight -1 hours -1 hours_a 1 hours_of -5
hours_stiff -1 house 0 how 0 how_common -1 how_do -5 how_im 4 how_long -1 how_many 1 hoy 0 hr 0 hubby 0 huge 1
huge_and 1 huit 0 hunched 0 hunching -1 hundred 0 hungover -1 hurts 1 hurts_after 1 hurts_and 1 hurts_from -5 hurts_i
1 hurts_like 1 hurts_my -1 hurts_on -1 hurts_so 1 hurts_to 1 hurts_too 1 husband 0 hx 0 hypermobile 2 hypermobile_eds
2 hypothetically -1 i 1 i_add -1 i_assumed 1 i_bought 3 i_breathe 1 i_broke 1 i_call -1 i_can -2 i_cant 1 i_change 1
i_checked -1 i_climb 1 i_cough 1 i_could -1 i_cross -1 i_do 2 i_doing -3 i_dug -3 i_ever -6 i_feel 2 i_fell -3 i_find
1 i_go 2 i_got -1 i_guess -1 i_havent -1 i_hope 1 i_hurts 2 i_just 4 i_keep 5 i_leak 2 i_lean -2 i_leave 3 i_lie -1
i_lift -2 i_lifted 2 i_look 2 i_mean -1 i_move 1 i_must 1 i_need 2 i_nod 1 i_open -1 i_pass -1 i_picked 1 i_press 2
i_pressed -1 i_reach -1 i_rest 1 i_rush 1 i_sat -1 i_self -1 i_sit -1 i_skip 1 i_sleep -1 i_slept -1 i_stood 1
i_stopped -1 i_strain 1 i_stretch 3 i_take -1 i_think 4 i_thought 1 i_to -1 i_took 1 i_touch 1 i_trip 1 i_tripped -1
i_try 1 i_twist -6 i_type 1 i_use 1 i_wait 1 i_walk 1 i_want 1 i_was -1 i_wasnt 2 i_wipe 3 i_wish 2 i_woke 1 i_worry
-1 i_wouldnt 1 ibs 0 ibuprofen 0 ice 3 ich 0 ich_auch -1 ich_den 1 ichs 0 id 0 id_be 1 id_like -1 id_rather 1 idea -2
ideas 0 if -2 if_i -3 if_it -2 if_only 1 if_someone -1 ignore 0 ignoring 0 igual 0 ihr 0 il 3 il_dit 1 ill 0 ill_be 1
im 3 im_#2 1 im_burning 1 im_cant 1 im_dying -1 im_ending 2 im_expecting 4 im_from -1 im_going 3 im_gonna 1 im_having
1 im_just -1 im_knackered -1 im_not 1 im_off -1 im_old -5 im_only 1 im_paralysed -2 im_planning 1 im_pregant 1
im_pregnant 3 im_pregnent 1 im_seeing 1 im_short 1 im_sitting 2 im_struggling 1 im_suicidal 2 im_sweating -1 im_taking
1 im_talking 1 im_wearing 1 immer 0 immune 1 immune_suppressants 1 impossible 1 improving 0 in -1 in_#1 -3 in_#2 -1
in_#4 -8 in_agony 1 in_and 1 in_bed 4 in_bits 2 in_case -1 in_chest 5 in_ci -1 in_der 1 in_dev -1 in_discord -1
in_front 2 in_general -1 in_here -2 in_his 1 in_hospital -1 in_january -2 in_living 3 in_love -1 in_lower -2
in_meetings 1 in_my 3 in_one 5 in_our -1 in_remission 4 in_right 1 in_september 1 in_so -3 in_spring 1 in_that -2
in_the -1 in_this -6 in_tree -1 in_two 1 in_waves 1 inbox -1 inch 0 inchada 1 inches 0 incident -1 incision 1
incision_from 1 incoming -1 incontinent 0 incontinent_since 3 index -1 indigestion 1 infected 0 infection -1 inject 0
injection 1 injury 1 inner 1 ins 0 insensible -1 inside 2 inside_of 1 instantly 0 instead -1 instead_of -1 instructor
0 insulin 0 insurance 0 intact 0 intern 1 intervals -1 interview 0 into 0 into_a 1 into_my 3 into_that -1 into_the 1
inventory -1 invite 0 invoice -1 invoices 0 iritis 0 is 1 is_#1 -2 is_#3 2 is_a -4 is_agony 1 is_bad 1 is_being 1
is_better -1 is_bigger 1 is_blocked -1 is_broken -2 is_cooked -1 is_drooping 1 is_fun -1 is_getting 4 is_hanging 1
is_heavy 1 is_holding 1 is_hurts 3 is_in 2 is_it 1 is_killing 1 is_new 3 is_numb 5 is_oozing 1 is_pregnant -1 is_real
-2 is_really 1 is_red 1 is_safe 1 is_screaming 2 is_sensible -1 is_slurred 1 is_slurring 1 is_so 2 is_sor -2
is_spinning 1 is_stiff -1 is_swollen 2 is_terrible -1 is_that -1 is_the 1 is_there 1 is_this 1 is_throbbing 1
is_tingling 1 is_tiny -1 is_too -1 is_twice 1 is_very 1 is_where -1 ischias 0 ish 3 isnt 0 isnt_!worth 1 ist -1
ist_das 2 ist_es -1 ist_ganz 1 ist_raus -1 it -1 it_all 1 it_and -1 it_calms -1 it_for 2 it_goes 1 it_in -2 it_is 2
it_just 2 it_lol 1 it_no -1 it_normal 3 it_on -1 it_only -1 it_out -1 it_right -1 it_safe -1 it_says -2 it_shorter -1
it_so -4 it_that -3 it_today -1 it_when 1 it_wont 1 it_worse 1 it_would 4 itching 0 itchy -1 itll 0 its 0 its_all 2
its_back -1 its_been 4 its_fine -3 its_freezing -2 its_getting 2 its_gone 1 its_got 1 its_his 1 its_in 1 its_like 4
its_not 2 its_only -5 its_red 2 its_the 2 itself 0 ive 3 ive_a -1 ive_chest 1 ive_decided 3 ive_ever 1 ive_got 1
ive_lost 3 ive_made 2 ive_never -1 ive_osteoporosis 4 ive_saved 1 ive_shrunk 1 ive_started 2 ive_stopped -2 ive_taken
1 ive_thin 1 ive_to -2 ive_written 2 izquierda 0 izquierdo 0 ja 0 ja_nao 1 jab 0 jab_arm -1 jacks 0 jahren -1 jai 1
jaja 0 jamais 0 jambe 1 jambes 1 jambes_sont 1 jammed 0 jan 0 january -2 jarred 0 jattends 0 jaw 1 jaw_ache 3 jaw_and
1 jaw_clenching -1 jaw_hurts 1 jaw_pain 1 jaw_stretch -1 jaw_tight -1 je 1 je_reste -2 je_veux 1 jelly -1 jelly_after
-1 jerky 0 jetzt 0 jira -2 jo 0 job 0 jobs -2 joelho 0 join 0 joined 0 joint 0 joints -1 joke -1 jokes 0 joking -1
jolt 1 jour 0 jour_de -1 journey -2 jours 1 js -2 judo 1 july 0 jumbled 2 jump 1 jump_in 1 jump_out -2 jumped 0
jumping 0 june 0 junto 1 just 0 just_bury -1 just_collapsed 1 just_desk -1 just_didnt 1 just_dont 1 just_empties 1
just_gave 1 just_go 1 just_had 2 just_here -1 just_messaged 1 just_need -1 just_not 2 just_now 1 just_pick -2
just_sitting 1 just_sore -3 just_stiff -2 just_stopped 1 just_tight -1 just_told 2 just_want -2 just_went 1 juste -2 k
-2 kam -1 kanji 0 kann 0 kann_ich -1 karaoke -1 kaum 1 keen -1 keep 1 keep_buckling 1 keep_catching 1 keep_doing 2
keep_dropping 1 keep_falling 1 keep_giving 1 keep_it -5 keep_moving -5 keep_thinking 1 keeps 2 keeps_catching 1
keeps_collapsing 1 keeps_dragging 1 keeps_giving 1 kein -1 keine 0 keine_!luft 2 keins -1 kennt 0 kept 0 kept_me -1
kerb 1 kettle -1 kettlebell 0 keyboard 0 keys 1 keys_and 1 keystroke 0 kg -3 kg_on -1 kick -2 kickball 0 kicked 0 kid
-1 kidney 0 kidney_pain 1 kidneys 0 kidny 1 kids 0 kids_are 1 kill 0 kill_#1 -2 kill_herself 1 kill_himself 1 kill_me
-1 kill_myself 5 kill_the -1 killed 0 killer 0 killing 0 killing_it -1 kills 0 kilo 0 kilos 0 kind 0 kind_of -1 kinda
1 kindly 0 kitchen 1 kitchen_holding 1 km 0 kms 1 kms_lol -1 knackered -2 knackered_and -1 knee 0 knee_buckles 1
knee_hurts -2 knee_is -3 knee_keeps 2 knee_op -1 knee_replaced 1 knee_replacement 1 knee_surgery 1 kneel -1 knees 0
knees_and 1 knees_are -1 knees_crack -1 knees_keep 1 knees_when -1 knie 0 knife 0 knocked 0 knocked_down 1 knot -2
knot_in -2 knot_under -1 knots -1 know 0 know_it -2 know_ive 2 known 0 knows -1 knuckles 0 ko 0 kopf 0 kreuz 0
kreuzschmerzen 0 kreuzweh 1 kreuzweh_und 1 krieg 1 l 3 l_#1 3 la 2 la_cabeza 1 la_ciatica 1 la_colonne 1 la_columna 1
la_espalda 1 la_parte 1 labour 0 laces 1 lache 0 ladder 3 ladder_back 1 lado 0 lads 0 lady 0 lagos 0 laisse 0
laminectomy 2 lance 1 lanced 0 landed 3 landed_flat 1 landed_on 4 landing 0 language -1 laptop -1 laptop_bag -2 las 1
las_dos 1 last 0 last_hour 1 last_monday 1 last_month -1 last_night 1 last_peed 1 last_time 1 last_week -1
last_weekend 1 lasted 0 late 0 lately 4 later -2 latrine 0 lats -1 lauft 0 laugh 0 laughed -1 laughed_so -1 laughing
-2 laughing_at -1 laughs 0 laundry 0 law 0 layoffs 0 lazy 0 le 0 le_do 1 le_dos 2 lead -1 lead_after -1 leaf 0 leaflet
0 league 0 leak 0 leak_in -1 leak_without 1 leakage 1 leaked 0 leaked_a -2 leaking 1 leaking_fluid 1 leaks 0 leaky -1
lean -1 lean_on -1 leaning 0 leaning_on -1 least 0 leave 0 leave_my -2 leave_out 2 leaves 0 leaves_me -1 leaving -2
lecran 0 leeds -2 left 3 left_arm 1 left_calf 4 left_eye 2 left_forearm 2 left_heel 2 left_hip -1 left_is -1 left_leg
1 left_side -1 left_slept -1 left_to 1 leg 2 leg_after -1 leg_and 2 leg_buckles 1 leg_day -4 leg_feels 1 leg_getting 1
leg_gives 1 leg_has 4 leg_in -1 leg_is 6 leg_keeps 2 leg_pain -1 leg_so -2 leg_swollen 2 leg_to 1 leg_went 1 leg_with
1 legacy -2 legged -1 legs 1 legs_after -1 legs_are 2 legs_gave 1 legs_getting 1 legs_have 3 legs_is 1 legs_just 5
legs_keep 2 legs_now 1 legs_of -1 legs_restless -1 legs_since 1 legs_tired -1 legs_weak 1 legs_went 1 legs_what -1
legs_wont 3 les 0 less -1 let 0 lets -2 letter 0 letters 1 levantar 0 leve 0 level 0 lhe 0 liable 0 lie -1 lie_down -1
lie_there 1 liegen 2 life 1 life_isnt 1 life_this 1 lift -1 lift_and -1 lift_either 1 lift_it 1 lift_the -1 lifted 4
lifted_the 3 lifting 0 lifting_a 1 lifting_boxes -2 lifting_the 1 light 4 light_hurts 1 light_is 2 lightheaded -1
lightning 0 lights 3 like 0 like_a -2 like_being 1 like_ending 1 like_every -2 like_everyone 2 like_hes 1 like_i 1
like_im 3 like_it 2 like_its 4 like_ive 1 like_my -1 like_somebody 2 like_someone 2 like_something 2 like_theyre 1
limp 0 line -1 lined 1 lined_up 1 lines 0 linfoma 0 linker 0 links 1 lip 0 lips 0 liquido 0 list -2 listen 0 listo 0
lists -1 lite 1 lite_hurts 1 literally 0 litle 0 litres -2 litres_of -2 little 0 little_finger 1 little_on -1 live 0
living 2 living_with 1 llevo 0 lo -1 load 0 load_of 2 loads 0 local 0 lock 0 locked 1 lockern 0 locks 0 loft 1 log 0
logging 0 logs -1 loin 1 loin_pain 1 lol -4 lol_all -1 lol_help 1 lol_now -1 lombaires 0 lombar 0 london -1 long -2
long_drive -2 long_gone -1 long_haul 1 long_should -1 longer 0 look -1 look_at 2 look_down 4 look_left -1 look_like -1
looked 0 looking 0 looking_at -1 looks 2 loose -1 loosen 0 loosen_my -2 loosener 0 loosens 0 loosens_once 1 looser 0
lopsided 0 lorry 1 los -1 lose 0 lose_feeling -1 losing 2 losing_weight 1 loss 0 loss_and 1 lost 0 lost_#1 -4 lost_all
1 lost_my -2 lost_sight 1 lost_the 2 lost_vision 1 lot 0 lot_and -1 loud 0 love 0 love_the 1 love_this -1 love_with -1
loved 0 lovely 0 low 1 low_back 1 lower 1 lower_leg 1 lowkey 0 lowr -2 lowr_back -2 luck 0 lumbago 1 lumbar 0
lumbar_fusion 1 lump 2 lump_next 1 lump_on 2 lunch -1 lunch_i 1 lunchtime 0 lundi 0 lunes 0 lung 1 lung_cancer 1 lunge
0 lunges -1 lungs 0 lupus 1 lurching 0 luz 0 lws 0 lying -1 lying_flat 1 lying_on -2 lymphoma 2 m 0 ma 2 mach 0 machen
-1 machine 0 macmillan 0 mad 0 made 0 made_me -1 made_my -1 magic 1 main 0 mains 0 maintenance -2 maintenant 1 mais 0
major 0 make 0 make_you 1 makes 0 makes_me -1 making 0 mal 2 mama 0 man -2 manage 0 manageable 0 managed 0 manager 0
managing 0 manana 0 mandou 0 mange -1 manha 1 manipulated 0 manos 1 many -1 many_meetings -1 many_stretches -1 mao 0
maos 0 marathon -2 march 0 marcher 1 mardi 0 mark 0 marketing 0 marks 0 mas 0 massage 0 massive 0 mat -1 mata 0 match
-2 mate 0 mate_said 1 maternity 0 maternity_leave -1 matin 0 matin_je 1 matter -1 matters 0 mattress 0 may 0 may_i 1
maybe 0 maybe_#1 -1 me 0 me_#1 1 me_a -3 me_about -2 me_after -1 me_ahogo 1 me_and 3 me_at -4 me_back 1 me_coming 1
me_desk 1 me_fait 1 me_for 2 me_ha 1 me_home -1 me_lance 1 me_like -2 me_lol 1 me_lower 1 me_molesta -1 me_neck 1
me_now -2 me_on 1 me_one -1 me_out -1 me_ribs 1 me_saturday 1 me_she 1 me_since 1 me_sore -2 me_the -2 me_to -2
me_twice 1 me_viene 1 me_want -1 me_when 1 me_with -4 me_yearly -1 mean -2 means 0 meant -2 meanwhile 0 mechanical 0
medical -1 medico -1 medio 1 meds -1 meds_work -2 meeting -2 meeting_is -1 meeting_room -1 meeting_wont -1 meetings 1
mehr 0 mein 0 mein_bein -1 meine 1 meio 1 meio_das 1 melanoma 2 melted 0 meme 0 memory -2 memory_leak -1 men 0
meningitis -1 menopause 0 menos 0 mental 0 mention 0 mentioning -1 menu 0 merely 0 merge -1 merk 0 mes 0 mes_jambes 1
meses 0 mesmo 1 mess 0 message -1 messaged 1 messages -1 messaging -1 messaging_me -1 met -1 metastatic 0 metres 3
metres_onto 1 metro 0 mets 1 meu 0 mexer 0 mezzanine 0 mi 3 mich 0 mid 1 mid_back -1 middle 1 middle_of 2 midi 1
midwife 1 mieux 0 might 0 might_as 1 migraine 0 migraines -1 migration -2 mild 0 mild_low 2 mildly 0 mile -1 mile_#2
-1 milieu 1 mind 0 mind_if 1 mind_sorry -1 mine 0 minha 0 minhas 0 minor 0 minuten 0 minutes 0 minutes_ago 2
minutes_back -1 minutes_before 1 minutes_gone -2 minutes_routine -1 minutes_this 4 minutos 0 mir 0 mirar 0 mirror 0
mis 1 misery -1 missed 0 missus -1 missus_has -1 mit 0 mittens 0 mitts 0 moaning 0 mobile 0 mobility -2 module 0 moi 0
mois 0 molesta -1 mollet 2 moment 0 mon 0 monaten 0 monday 1 mondays -3 money 0 monitor 0 monitoring 0 monitors 0
montag 0 month 0 month_all -2 month_back 1 month_doctor -2 month_end -1 month_hot -1 month_with -1 months 2 months_and
-1 months_back 3 months_gone 1 months_now 1 mood -1 more -2 more_each 1 more_like -1 morgen 0 morning 2 morning_a 1
morning_and 3 morning_back 1 morning_bot -3 morning_for 1 morning_ive 1 morning_routine 1 morning_slept -1 morning_so
1 morning_stretch -1 morning_with 1 mornings -1 mornings_for -3 mornings_i 1 morri 0 mort 1 mortified 0 mortifying 0
most -1 most_mornings -1 mostly 0 motion 0 moto 1 motorbike 1 motorcycle 0 motorway 1 mountain 0 mouse -2 mouse_too -2
mousing -1 mouth 1 mouth_is 1 mouvement 0 move 0 move_my 1 moved 0 movement 1 movements 0 moves 0 moves_for 1 moving
-2 moving_down 1 mph 0 mri -1 ms 0 mtb 1 much 0 much_coffee -1 mucho 0 mude -2 muffled 0 mug 0 mugs 1 mugs_this 1
muito 1 mum 1 mum_#2 2 mum_had 1 mum_has 2 mum_is 1 mum_says -1 munecas -1 murder -1 murder_a -1 muscle -1 muscle_in
-1 muscle_strain 1 muscles -1 muscular -1 music 0 muskelkater 0 muss 0 must 0 my 2 my_#2 1 my_actual -2 my_anatomy -1
my_anus 1 my_appendix -1 my_aunt -1 my_back -1 my_backside 1 my_bag -1 my_balls 2 my_belly 7 my_belt 1 my_big 2
my_bike 2 my_bits 2 my_bladder 3 my_body 3 my_bra 1 my_brain -2 my_breathe 1 my_brother 1 my_bumhole 1 my_calendar -1
my_calves -1 my_car 1 my_cat -1 my_chest 4 my_chin 2 my_code -1 my_colleague 1 my_core -1 my_dead -2 my_desk 1 my_diet
-1 my_disc 2 my_discectomy 1 my_doctor 1 my_dog -4 my_ears -3 my_elbow -2 my_eyelid 1 my_face 1 my_fanny 1 my_finger
-1 my_flight 1 my_forearms -2 my_funny -2 my_genitals 1 my_girlfriend 1 my_glutes -1 my_goodbye 1 my_grandmother -2
my_groin 1 my_hamstrings -2 my_hands 1 my_handwriting 1 my_heart -1 my_heels 1 my_hips -1 my_horse 1 my_inbox -1
my_inner 1 my_jaw 1 my_laptop -2 my_left -1 my_leg 2 my_legs 4 my_life 3 my_low 2 my_lower -1 my_manager -1 my_mate -1
my_mid 1 my_mind -1 my_monitor -1 my_mood -1 my_motorbike 1 my_mouth 1 my_neck -2 my_numb -1 my_old -1 my_operation -1
my_own -1 my_painkillers 1 my_pee 1 my_pelvis 1 my_perineum 1 my_pills 1 my_posture -1 my_pregnant 1 my_pride -3
my_privates 2 my_pulse 1 my_quad 1 my_reminders 1 my_ribs -1 my_scar 1 my_shin -2 my_shoulder -1 my_shoulders -2
my_sleep 3 my_soul -2 my_speech 1 my_spine 4 my_standing -1 my_stretch -1 my_stretches -1 my_stretching 1 my_surgical
1 my_t 2 my_tailbone 1 my_thigh 1 my_thighs -1 my_throat 2 my_thumbs -1 my_toe -2 my_toes -1 my_trainer -1 my_traps -1
my_trousers 3 my_urine 1 my_vagina 2 my_vision 1 my_waist 1 my_wallet -1 my_waters 3 my_wee 1 my_words 1 my_wrist 1
my_wrists 2 myeloma 0 myelopathy 0 myself 1 myself_again 1 myself_out -1 na 1 na_coluna 3 nach 0 nach_#1 -1 nacht 0
nachts 0 nacke 0 nacken -1 nacken_vom -1 nada 0 nagging 0 nah 1 name 0 names 0 namorado 0 nan 0 nao 0 nao_!consigo 1
nap -1 nappies 0 nappy 1 naproxen 1 nas 1 nasty -1 nausea 1 nauseous 1 nauseous_and 1 nay 0 nd 1 ne 2 near 0 nearly 0
nearly_fainted 1 nearly_fell -1 nearly_passed 1 nearly_wet -1 neck 1 neck_a -3 neck_ache 2 neck_adjustment 1 neck_at 1
neck_bones 1 neck_can -3 neck_circles 1 neck_cracked 1 neck_exercise -1 neck_feels -2 neck_for 1 neck_from -6
neck_hurts 4 neck_nothing -1 neck_on -1 neck_one -4 neck_ones -2 neck_pain 2 neck_please -1 neck_really 1 neck_so 1
neck_sore 1 neck_stiff 3 neck_stretches 1 neck_the -1 neck_this -1 neck_tight -4 neck_with 2 necklace 0 need -1 need_a
-1 need_coffee -1 need_the 1 need_to -3 needed 0 needing 1 needle -1 needles 0 needles_and 1 needles_for -1
needles_since 1 needs 0 needs_a -1 neighbour 0 neither 1 neither_!leg 1 nem 0 nen -1 nephews -1 ner 0 nerve 0 nerves 0
network -3 neuerdings 0 never 1 never_!felt 1 never_!had 1 never_!know 1 never_!wake 1 new 0 new_back 2 new_for 1
new_headache 1 new_hip 1 new_is 1 new_office -1 new_pain 1 new_phone -1 new_shoes -1 new_since 1 newborn 0 news 0
newsletter 0 next -1 next_day -1 next_month -1 next_to 1 next_week -1 next_year -2 ngl 0 ni -1 ni_!me -1 nice 0 nicely
0 nicht 2 nicht_!mehr 3 nichts 0 nie 0 niggle -2 night -1 night_ache -1 night_cant 1 night_gone -2 night_is 1
night_neck 1 night_nothing 1 night_shift -1 night_that 1 nights 4 nights_i 2 nine 0 ninguna 0 nix -1 no 0 no_!bleeding
1 no_!bother -1 no_!change -1 no_!cord -1 no_!fever -2 no_!harm -1 no_!headache -2 no_!i -1 no_!idea 3 no_!numb -1
no_!numbness -1 no_!one 1 no_!other 1 no_!pain 1 no_!pane 1 no_!peito 1 no_!pins -1 no_!power 1 no_!problems 1
no_!puedo 2 no_!reason 2 no_!red -1 no_!saddle -1 no_!sensation 2 no_!siento 1 no_!stretch 2 no_!temperature -1
no_!time -3 no_!tingling -1 no_!trouble -1 no_!warning 1 nobody 0 nobody_has -1 nobody_is -1 nobody_would 1 noch 0
noche 1 nod 1 node 0 nodes 0 noise 0 noite 0 non -1 none -2 none_of -1 nonsense 1 nonsense_and 1 nonstop 0 noodles 0
noon -2 nope -3 normal -1 normal_for 1 normal_that 1 normally 0 nos -1 nose -1 not 1 not_!be 1 not_!dieting 1
not_!dizzy -1 not_!even -1 not_!feeling -1 not_!going 1 not_!joking 1 not_!just 1 not_!me -2 not_!pain 1 not_!pregnant
-1 not_!really -1 not_!sleeping 1 not_!stopping 1 not_!the -1 not_!today -1 not_!wake 4 not_!working 1 not_!worse 1
note 0 notebook -1 notes 1 nothin 0 nothing 0 nothing_but 1 nothing_else -2 nothing_happening 1 nothing_has -2
nothing_left 1 nothing_new -3 nothing_touches 1 nothing_will 1 notice 0 noticed 3 notifications -2 novel 0 novo 0
novocained 1 now 0 now_all 1 now_back 1 now_both 1 now_everything 1 now_i 2 now_ive -1 now_just -1 now_my -1 now_not 1
now_peeing 1 now_theres -1 now_want -2 nowadays 0 nowhere 3 nuca 2 nudge -2 nudges 0 nuevo 0 nuit 0 null -1 numb 2
numb_all 2 numb_and 2 numb_arm 1 numb_around 1 numb_between 1 numb_bum -2 numb_every 1 numb_for 2 numb_from -1 numb_in
-1 numb_on -1 numb_patch 2 numb_perineum 1 numb_saddle -1 numb_to -2 numb_toe -1 numb_with -1 number -2 number_of -1
numbers -2 numbness 0 numbness_spreading 1 nummness 1 nun 0 nunca 1 nuque 0 nur -1 nur_links 1 nurse 0 nurse_here -1
nursing 0 nuts 0 o 0 o_meio 1 o_que -1 o_xixi 1 ob 0 obviously 0 oclock 0 october 1 odd 1 oddly 0 oder 0 of 0 of_#2 1
of_#3 1 of_#4 1 of_an 1 of_being 3 of_blood 2 of_both 1 of_everything 1 of_it 1 of_jira -1 of_living 2 of_my 3
of_nowhere 2 of_plaster 1 of_sitting -1 of_stand -1 of_tablets 1 of_tea -1 of_the -1 of_them 1 of_this 1 of_us -2
of_wrist -1 off 0 off_and 1 off_as -2 off_by -2 off_for -1 off_in 1 off_me 2 off_sick -1 off_since -1 off_when 1
off_without 5 offer 0 office -1 offsite 0 oficina 0 often 0 often_and 1 oh -1 oh_sure -1 oh_wonderful -1 ohne 0 ok -2
ok_but 1 ok_for 2 ok_now -1 ok_with 2 okay 0 old -2 old_smoker 1 olhando 0 olho 0 ombro -1 ombros 0 on -1 on_#1 -1
on_a -1 on_call -1 on_camera -1 on_every 1 on_heels -1 on_his -1 on_hold -1 on_holiday -1 on_ice 1 on_immune 1 on_in 1
on_is 1 on_it -2 on_leave -1 on_like 1 on_me 4 on_my 3 on_one 1 on_prednisone 1 on_purpose -2 on_right 1 on_steroids 1
on_strike 1 on_that 1 on_the 1 on_them -1 on_to 1 on_top 2 on_wet 1 onboarding 0 once 0 once_im 1 once_ive -1
once_more -1 oncology 0 one 0 one_after 1 one_all -2 one_arm 1 one_as 1 one_at -2 one_bone 1 one_calf 3 one_day -4
one_eye 5 one_hand 1 one_hurts -1 one_in -3 one_leg 2 one_more -1 one_side 4 one_spot 1 ones -1 ones_are 1 ones_do 1
only 0 only_a -1 only_know 1 only_on 3 only_one 1 only_please -1 only_since -1 only_stiff -2 only_the 1 only_when -1
ontem 0 onti 1 onto 3 onto_my 3 oozing 1 op 4 op_is 1 op_on 1 open -1 open_after -1 open_plan -2 opened -1 opener 0
openers 0 opening 0 opens 0 operado 0 operaron 0 operated 0 operation 0 operei 0 oppis -1 opration 1 optimo 0 options
0 or 0 or_after -1 or_anything -1 or_dead -1 or_did 1 or_hold 1 or_move 1 or_nah 1 or_no 2 or_not 1 or_only -2
or_should 1 or_stretch -1 or_the 2 order -1 ordered 0 ordinary 1 ordinary_tight 1 orina 0 orinar 1 orphan 0 orteils 0
ortho 0 os 0 osteopath 0 osteopenia 0 osteoperosis 0 osteoporose 0 osteoporosis 0 osteoporosis_and 3 osteoporosis_can
1 osteoporosis_like -4 osteoporosis_no 1 osteoporosis_what 1 osteoporosis_which 2 ostioporosis 1 other 0 other_after 1
otherwise -1 otherwise_fit -1 otra 0 ou 0 ou_tu -1 ouch -3 our -3 our_team -1 out 1 out_in 2 out_jumbled 1 out_like -1
out_need -1 out_of -1 out_on 1 out_the -2 out_to -3 out_wrong 1 outer 0 outside -1 outside_of 1 outta 0 oven 2 over 0
over_an 1 over_and 1 over_my -1 over_nothing 1 over_the 2 overdid 0 overdose 2 overnight 0 ow -2 own 0 owt 1 p 0 paar
0 pace 0 pack 0 packed 0 packet 0 pad 1 padded 0 pads 0 page -1 pain 4 pain_#1 -1 pain_again 1 pain_all -1 pain_and 1
pain_between 2 pain_but -2 pain_chills 1 pain_down -1 pain_during -2 pain_from -1 pain_has 1 pain_hit 1 pain_in -1
pain_is -4 pain_last -2 pain_now 4 pain_on 1 pain_plus -2 pain_radiating 1 pain_rn 2 pain_since 1 pain_that 1
pain_thats 1 pain_too 1 pain_under 1 pain_what 1 pain_with 3 painkillers 1 painted 0 painting -1 pair 0 pale 1 palido
0 pallet 0 palms 0 palpitations 0 palsy -2 pane 1 panic -1 pantorrilla 1 paper -1 paper_cut -2 paperwork 0 par 1
par_terre 1 para -1 para_as -1 para_munecas -1 paracetamol 1 paralysed 0 paralysed_by -1 paralysis 0 parce 1 parce_que
1 pareil 0 parent 0 parezco 1 park 0 parked 0 parked_a 1 parking 0 parkrun -2 paro 0 part 0 parte 1 parti -1 partner 0
parto -2 parts 1 party 0 pas 1 pas_!de -2 pasada 0 pass 0 pass_on -1 passa 0 passage 1 passage_of -1 passe -1 passed 0
passed_out 1 passing 1 password -1 password_is -1 past 0 past_few 1 paste -1 patch 3 patch_on 1 patience -1 patient 1
patio 0 patron 0 pause 0 pavement 0 payment -1 payroll 0 pb -3 pb_#3 -2 pdf 0 pe 0 peak 0 pec 0 pec_stretch -1 pecho 2
pecho_y 1 pecs -1 pecs_sore -1 pedal 0 pedra -2 pee 3 pee_and 1 pee_i -1 pee_since 1 peed 0 peed_on -2 peeing 2
peeing_blood 1 peg 0 peito 0 pelvic 0 pelvic_girdle 1 pelvis 1 pen 0 pen_properly 1 pendant 0 penguin -1 penis 2
people -1 peor 1 per -1 percent -1 perder 0 perdeu -1 perdre -1 perfect 0 perfectly -1 perfecto 0 perhaps 0 perineum 1
period -3 period_cramps -1 period_pain -1 permanent 0 perna 0 perna_ta 1 pernas 2 pero -1 person -1 perth 0 pesado -1
pescoco 0 pescoco_duro 1 peso 0 petit 0 peu 0 peux 0 phone -1 phone_died -1 phone_it 1 phone_with -1 physical 0 physio
-2 physio_discharge -1 physio_says -2 piano 0 pick 0 pick_one -2 picked 1 picker 0 pico 0 picture 0 pie -1 piece 0
pied 0 pieds 0 pierna 0 piernas 1 pig 0 pilates -1 pill 1 pillow 0 pills 6 pills_are 1 pills_tonight 1 pin 0 pinch 0
pinched 0 pinchy 0 ping -2 ping_me -2 pings 0 pink 0 pinky -1 pins 0 pipeline 0 pipeline_is -1 piriformis 0 pis 1 piso
0 pissed 0 pissed_the 2 pissing 0 pitch -1 place 0 plain 0 plan 1 plan_is 1 plan_to 2 planche 0 plane -1 plank 0
planks -1 planned -1 planning 1 planning_to 2 plant 0 plantar -1 plantar_fasciitis -1 plaster 0 plate 0 platform 1
play -1 played -1 playing 0 please -1 please_have -3 please_not -1 please_send 1 plein 0 plie 1 pls -2 plus 0
plus_backache -3 plus_i 1 plz 0 pm 0 pm_every -1 pm_one -1 pmh 0 pmr 0 poco 0 pod 0 podcast -1 point 0 point_in 5
pointer 0 pointless 0 points 0 poitrine 1 poker 1 policy 0 polio -3 polio_as -1 pone 0 poo 1 poo_anymore 1 pooed 1
pool -1 pooped 0 poor -2 poor_thing -1 pop 0 popped 0 pops -1 por 0 por_la 1 porque 0 porte 0 pose -1 poses -1
position 0 posso -1 post 0 post_op 1 posted 0 poster -2 poster_in -1 posture 0 posture_cause -1 pot 0 pouco 0 pounding
1 pounds 0 pour 0 pour_les -1 pouring 0 power 0 power_in 1 pq 0 pr -2 pra 1 prall 1 prawn -2 pray 1 pre 0 prednisolone
0 prednisone 1 pregant 1 pregant_#2 1 preggers 2 preggers_and 1 preggo 0 pregnancy 0 pregnant 0 pregnant_and 4
pregnant_next -1 pregnant_what 1 pregnant_with -1 pregnent 1 prep -1 presentation -1 presenting 0 press 0 press_on 2
pressed -1 pressing 0 pressure 0 pressure_in 4 pressure_on -1 pressure_to -1 presure 1 prevent -1 prevention -2
previous 0 pride -2 primary 0 printer 0 private 0 privates 3 priya 0 pro 0 prob 0 probably 2 probably_just 1
probably_nothing 1 problem 0 problems 0 process -1 prod -3 programme 0 project -1 prolapse 1 promo 0 promotion 0
proper 0 properly 2 properly_after -1 properly_since 1 proposal 0 prostata 0 prostate 1 proud 0 psa 0 psoriasis 1
psoriasis_and 1 pub -2 puedo -1 puedo_estirar -1 puffed 1 puffing 0 puffy 1 puffy_and 1 puking 1 pull -1 pull_in -1
pull_request -1 pulled 0 pulsating 0 pulse 1 pulsing 1 pump 0 pumped 0 pumping -1 pumps 0 pun -2 puncture 0 pupil 1
pure -1 purple 1 purple_spots 1 purpose -2 pus 1 push 0 push_off 2 push_ups -3 pushed 0 pushing -1 put 1 put_in 2
put_weight 1 putting 0 pyjamas 0 q 1 q_#1 -1 q_e 1 q_is 1 qa -3 quad 2 quads -3 quand 0 quando 0 quarter -1
quarter_end -1 quase 0 que 1 que_je 2 que_la 1 que_o 1 que_sabes -2 queasy 1 quedo 0 queixo 1 quen 1 quente 0 quero -1
question 0 question_mark -2 questionnaire 0 questions -2 queue -1 qui 1 qui_bat 1 qui_fait -1 quick 0 quick_one 1
quiero -1 quiet 0 quil 2 quimio 0 quit 0 quita 0 quite 1 quiz -1 quoi -1 quote -1 r 0 ra 3 racing 0 racing_and 1 rack
0 radiating 1 radiating_to 1 radiator 0 radio 0 rage -1 raide 0 rain -3 raise 1 raised -2 raises -1 raising 0 raking
-2 raking_leaves -2 ran -1 random 0 random_q 1 rang 0 range -2 rapport 0 rash 5 rash_that 1 rate -1 rate_up -1 rather
0 rather_die -1 rato 0 raus -1 ray -1 rd 2 re 1 reach -3 reach_my -2 reached 1 reaching 0 read -3 read_a -1 read_it -1
reading -2 reading_about -1 reads 0 ready 0 real -1 realised 0 really 5 really_sleepy 1 really_sore 1 realy 2 rear 1
rear_ended 2 reason 0 receptionist 0 rechte 1 rechts 0 reclamando -1 recommend 0 recovered -1 recovering 2
recovering_from 1 recovery -1 recovery_stretches -1 red 1 red_and 2 red_flags -3 reflexes -1 reflexes_symmetrical -1
reflux -2 refuse 0 refuses 0 regarde 0 regex -2 regex_is -1 region 1 region_feels 1 regular 1 rehab 0 rein 0 reins 0
relax 0 relaxation 0 relay 0 release 0 release_is -1 releasing 0 relief 0 relieved 0 remember 0 remind -4 remind_me -4
reminder -1 reminder_to 1 reminders 1 reminders_at -1 reminders_to -1 remission 5 remission_from 2 remote 0 removed 1
renal 0 reorg -1 repair 1 repeat -1 repente 0 replaced 0 replacement 1 replacement_#1 -1 replacement_last 2 reply -1
repo -1 report -1 reps -1 request -1 research -1 resolved -1 respiro 0 ressonancia 0 rest 1 restart 1 restart_the 2
restarting 0 reste -2 resting 0 restless -2 results -1 retention 0 retired 0 retro -3 retro_and -4 return 0 reveille 0
reversing -1 reversing_the -1 review 1 rheumatoid 1 rheumatoid_arthritis 1 rib 2 ribbons 0 ribs 1 ribs_and 2 ride -2
rides 0 riding 0 rien -1 right 0 right_back -3 right_eye 1 right_foot 4 right_hip -3 right_is -1 right_one 3
right_over 1 right_shoe 1 right_side 2 right_since -1 rights 0 rigid 1 rigors 1 rim 0 ring 0 ringing 0 rinon 1 rinones
0 rip 0 ripped 0 ripping 0 rise 1 risk 0 rist -1 rn 3 road 0 roadmap 0 roasting 1 robot 1 rock -1 rodilla 0 roja 1
roja_y 1 roll 0 roll_it -1 roll_over 1 rolled 1 rolled_the 1 roller 1 rollercoaster 0 rolling 0 rolls -1 rond 0 roof 2
roof_back 1 roof_doing 1 roof_of 1 room 0 room_is 1 room_temperature -2 rooted 0 rope 1 ropey 0 rot 0 rota -1 rotate
-1 rotation 0 rotator 1 rotator_cuff 1 rotten 0 rouge 2 rough -1 round 1 routine -1 routine_with 1 row 1 rowing -1
rubber 0 rubbery 1 rubbing 0 rubbish -1 rubbish_chair -1 rucken 1 rucken_runter 1 rucken_tut 1 ruckenschmerzen 0
rucksack -1 rude -1 rug 0 rugby 1 ruled 0 run -2 run_in -1 run_on -1 running -1 running_down 1 running_late -1 runny
-1 runny_nose -1 runs 0 runter 1 rush 1 rush_for 1 s 2 sa 2 sabado 0 sabes -2 saco 0 sacrum 1 saddle 0 saddle_numbness
1 saddle_region 1 safe 2 safe_to -1 safety -1 said 1 said_its -1 said_keep -1 said_no -1 sale 0 sales -2 salio 0 same
0 same_as -2 same_calf 1 same_day 1 same_for -2 samstag 0 sandwich -1 sang 0 sank 0 sans 1 sat 0 sat_at 1 sat_down 1
sat_on -1 sat_through -2 saturday 0 sauna -1 savasana -1 save 0 saved 1 saved_up 1 saw -1 saw_a -1 saw_the -1 say -1
say_but 1 say_if -2 say_to 1 saying 0 saying_it 1 says 0 says_all 1 says_her 2 says_his 1 says_i -1 says_keep 1
says_shes 1 says_the -1 scaffolding 1 scaffolding_back 1 scan 0 scan_last 1 scanner 0 scar 2 scare 0 scared 0 scary 0
scene -1 scene_in -1 schedule 0 schlecht 0 schlimmer 0 schmerz 0 schmerzen 2 schmerzen_in 1 schon 1 school -1 schritt
0 schulter -2 schulterblattern 1 schultern 0 schuttelfrost 0 schwach 0 sciatica 0 sciatica_and -1 sciatica_both 2
sciatica_down -1 sciatica_on 1 sciatica_that 1 sciatique 0 scoliosis -1 scooter 1 scope 0 score 4 score_is 2 scratch
-2 scratch_it -1 screaming 1 screen -1 screens 0 scrotum 0 scrum 0 scuffing 1 se 2 se_me 1 season -2 seat 0 seat_area
1 seat_would 1 seated -1 sec 0 second 2 second_baby 2 second_i -2 second_trimester 4 secondaries 0 seconds -1 secs -1
section 1 section_#1 1 see 0 see_someone -1 see_the -1 seeing 2 seeing_two 1 seems 2 sees -1 segunda 0 seid 0 seit 1
seit_#1 1 seit_dem -1 seit_heute 1 seit_ner 1 seitdem 0 seized 0 seizing 1 seizing_up 1 seizure 0 self 0 self_harm -1
sell 0 sem 0 semaine 1 semaines 1 semana 0 semanas 1 sempre 0 send -1 sending -3 sending_me -1 sends 2 sens 1
sensation 1 sensible -2 sent 0 sent_me -1 sentada 0 sentado -2 sentence 0 senti 1 senti_um 1 sepsis 0 september 1 ser
0 serai 0 serious -1 serre 0 server -1 service -1 session 0 sessions -1 sest 0 set 0 sets 0 setting -1 settle 0
settled 0 settles 0 seulement 1 seven 0 seventy 1 severe 3 severe_back 1 severity -1 severity_critical -1 sex 2 shake
-1 shakes 0 shakes_out -1 shaking 0 shaky 0 shall 0 shall_i -1 shallow 0 shallow_end 1 shape 0 shaped 0 share 0 sharp
1 shat 0 she 1 she_has -1 she_wants 1 shed 0 sheet 0 sheets 2 shelf 0 shell 0 shes 1 shes_fine -1 shes_going 1 shes_on
1 shes_pregnant -1 shift 0 shifting 1 shin -1 shin_on -1 shin_splints -1 shiny 1 shiny_and 1 shirt 0 shit -2 shivering
2 shivers 0 shivery 0 shock 1 shocking 0 shocks 0 shoe 2 shoes -2 sholder 0 sholders 0 shook -1 shook_it -1 shoot -1
shoot_me -1 shooting 0 shooting_down 1 shopping 0 short 0 short_of 1 shorter 0 shortness 0 shot 0 shot_in -1 should 0
should_know 1 should_people -1 should_rest -1 shoulder -1 shoulder_and 1 shoulder_blade 1 shoulder_pops -1
shoulder_press -1 shoulder_set -1 shoulder_surgery 1 shoulder_tension 1 shoulders -1 shoulders_are -1 shoulders_feel
-1 shoulders_from 3 shoulders_know -1 shouldnt 0 show -1 show_me -1 shower 0 shower_and -1 shower_i 1 shrimp -1 shrunk
1 shuffles 0 shut 0 shut_because 2 shuttle -1 si 1 si_me 1 sich 0 sich_kaum 1 sick 0 sick_and 1 sick_of -1 side 2
side_do -1 side_from -2 side_is 1 side_of -3 side_pain 1 side_since -1 side_stretch 1 sided 0 sides 0 sie 0 siege 0
siempre 0 siento 0 sight 1 sight_in 1 sign 1 signal -1 signature 0 signed 0 signed_it -2 signed_off 1 signs 0 silly 1
simple 0 simply 0 sin 0 since 3 since_#1 -1 since_about 2 since_birth -2 since_breakfast 1 since_friday 4 since_i -2
since_last 6 since_lunch 4 since_monday 5 since_my 1 since_polio -2 since_school -1 since_sunday 1 since_the 2
since_they 1 since_this 2 since_thursday 2 since_we 1 since_yesterday 5 sind 0 singapore 0 single 0 sinon 0 sir 0
sister 0 sit 0 sit_all -1 sit_and 1 sit_bones -1 sit_for -1 sit_stand 1 sit_still -1 sit_through -1 sit_too -1 sit_up
-1 sit_ups 3 site 0 siting -1 sits -2 sitting -1 sitting_#1 1 sitting_#2 -1 sitting_cause -1 sitting_cross -1
sitting_still 1 sitze 0 sitzen -1 six -1 six_months -1 six_weeks 1 six_years -1 sixty 0 size 1 size_of 2 sizes 1 ski 0
skid 0 skiing 0 skin 3 skin_around 1 skin_cancer 1 skip 0 skip_the 1 skip_today -1 skipped 0 skipped_lunch -1 skipping
-2 skull 0 slack -2 slap 0 slapping 1 slapping_the 1 slaps 2 slaps_the 2 sleep 0 sleep_and 1 sleep_because -1
sleep_well -1 sleep_while -1 sleeping -1 sleepy 0 slept -3 slept_funny -1 slept_on -4 slid 1 slide -1 slides -2 slight
-1 slightly 0 sling 1 sling_comes 1 slip 0 slip_a -2 slipped 0 slipped_my -1 slipped_off 1 slipper 0 slouch -1
slouching -1 slow 0 slowly 0 slump -3 slurred 0 slurred_speech 1 slurring 2 slurring_and 1 smacked 0 small 1 smaller 0
smashed 0 smell -1 smells 0 smelly 0 smelt 0 smile 0 smoke 0 smoker 2 smoking -2 smoko 0 snap 0 snapped 0 sneeze 0
snooze -1 snow 0 snowboarding 0 so -2 so_bad -1 so_hard -1 so_im -2 so_ive -2 so_long -1 so_many -1 so_no -5 so_now -3
so_o -1 so_put -1 so_stiff 1 so_weak 2 soaked 0 sober 1 sobre -2 sock 1 socks 0 sofa -1 sofa_and -2 soft 0 softball 0
softer 0 software -1 software_for -1 soga 0 soiled 0 soir 1 sole 0 soles -1 solid -1 soll -1 solo 0 solo_en 1 some 1
some_blood 1 some_days 2 some_exercise 1 some_nights 2 somebody 0 somebody_sitting 1 somebody_who -1 someday 0 someone
0 someone_else 3 someone_parked 1 something -1 something_calming -1 something_for 1 something_give 1 something_i -1
something_in -1 something_that -1 something_tore 1 sometimes 0 somewhere 0 son 0 song -1 sont 0 soon -1 soon_as -2 sor
-2 sore 0 sore_after 1 sore_and 3 sore_as 1 sore_bum -1 sore_but -6 sore_from -3 sore_in 1 sore_on -2 sore_since 1
sore_tailbone -1 sore_throat -1 sore_to 1 sore_wrists -1 soreness 0 sorry 1 sorry_for 2 sors 0 sort 1 sort_it 1
sort_of 2 sorted -4 sorts 1 sorts_it 1 souffle 0 soul -2 sound 0 sounds 0 souris 0 sous 1 soy 2 soz 0 space 0
spaghetti 0 sparkles 0 spasm 1 spasm_in -1 speak 1 speak_for 1 speaking 0 spec -2 special 1 speech 1 speech_is 1
speechless -1 speed 0 spell 0 spells 0 spilled -1 spin -6 spin_class -2 spinal 0 spinal_fusion 1 spine 4 spine_ache 1
spine_and 1 spine_hurts 1 spine_i -1 spine_of -2 spine_pain 2 spine_so 1 spine_sore 1 spine_switch -1 spine_thats 1
spine_when 1 spinning 0 spinning_and 1 splint 0 splints -1 split 0 splitting 2 splitting_headache 1 spond 0
spondylitis 1 spot 0 spots 1 spots_on 2 spotting 0 spray 0 spread 0 spread_from 1 spreading 2 spreading_to 1
spreadsheet -1 spreadsheets 1 spring 0 sprint -2 sprint_review -1 sprints 0 spritze 1 spure 0 squad 0 squash 0
squashed 1 squat -2 squats -2 squeeze 0 squeezed 0 squeezing 2 squeezing_across 1 squinting 0 stab 0 stabbed 0
stabbing 0 stable 0 stack -1 stacked 0 staff 0 stage 1 stage_#1 2 staggering 1 staging 0 stair 0 stairs 1 stairs_and 2
stairs_at 1 stairs_cant 1 stairs_goes 1 stairs_to 1 stand 0 stand_for -1 stand_on -1 stand_this -2 standing 0
standing_all -1 standing_desk -3 standing_on 3 standup 0 staring -1 staring_at -1 stars 0 start -1 started 5
started_after 1 starts 0 starts_monday -1 state 0 statement -1 station 0 stay 0 stayed 0 stays 1 steadily 0 steady 0
stehen 0 steif 0 stenosis 0 stent 2 stent_in 1 step 1 step_in 1 steps -1 sternum 2 steroid 0 steroids 1 steroids_for 1
stick -1 sticky 0 stiff -1 stiff_and -1 stiff_back -3 stiff_every 1 stiff_for 1 stiff_from -3 stiff_hips -1
stiff_lower 1 stiff_shoulders -1 stiff_since 1 stiff_when -1 stiffness 0 still 0 still_send -2 still_sore 1
still_there 1 still_want -1 stinging 0 stings 0 stinks 0 stitch -1 stitch_in -1 stitches 1 stock 0 stone 0
stone_passed -1 stone_since 1 stones 0 stood 1 stood_at 1 stool 0 stop 0 stop_me 2 stop_messaging -1 stop_right -1
stop_sending -1 stop_start 1 stop_the -2 stopped 0 stopped_crossing -1 stopped_working 3 stopping 0 stops 2 stops_when
1 story 0 straight 1 straight_and 1 straighten 0 strain 0 strain_and 1 strained 0 strained_my -1 strange 2 strap 1
streak 0 stream 1 streches 1 strength 0 strengthening 0 stress 0 stressed 0 stretch -1 stretch_am -1 stretch_at -1
stretch_bot 2 stretch_break -1 stretch_do -1 stretch_helps 1 stretch_im 1 stretch_in -1 stretch_it 2 stretch_me -1
stretch_ok 1 stretch_to -1 stretch_while -2 stretch_with -1 stretch_would -1 stretched 0 stretches 0 stretches_can 3
stretches_for -1 stretches_ok 1 stretches_or 4 stretching -1 stretching_hurts -1 strike 1 string 0 strings -1 strip 0
stroke -3 strokes 0 strong -1 strong_legs -1 struggling 1 struggling_to 1 stubbed 0 stubbed_my -1 stuck 0 student 0
stuff 0 stuffed 0 stumbled 0 stumbling 0 stunde 1 stunden 0 stupid 0 success -1 such 0 such_a 1 sudden 2 suddenly 2
sugar 0 suggest 0 suggested 0 suggestions 0 suicidal 0 suicide 1 suis 0 suit 0 suitable 0 suitcase 0 sulks -1 summary
0 summer 0 summers -1 summers_ago -1 sunburnt 0 sunday -1 sunday_need -1 sundays 1 super 0 support 0 suppose 0
suppressants 1 suppressants_for 1 sur 0 sur_la 3 sur_les 1 sur_mon -2 sure 0 surely 0 surgeon 1 surgery 0
surgery_fixed -1 surgery_in -5 surgery_on -1 surgical 1 surgical_wound 1 surprise -1 survivor 0 svp 0 swallow 0
swallowed 1 swallowed_a 1 swallowing 0 swap 0 swapped 0 swaps 1 swear 0 sweat 0 sweat_and -4 sweated 0 sweating 1
sweating_feel 1 sweats 2 sweaty 0 sweaty_after -1 swelled 0 swelling 1 swelling_and 1 swim 0 swimming 0 swing -2
swing_my -2 switch 0 swollen 3 swollen_and 1 swollen_calf 1 swollen_since 1 sydney 0 symmetrical -2 symptoms 0
symptoms_should -1 sync 0 t 2 t_score 4 ta 1 ta_com 1 table -1 table_in -1 tables 0 tablet 0 tablets 3 tablets_for 1
tackle 1 tackled 0 tag 0 tagen 1 tail 1 tail_bone 1 tailbone 0 tailbone_is 1 tailbone_tender -1 taint 1 take 0 take_it
-2 taken 2 taken_an 1 takes 1 takes_me 2 taking 0 taking_the -1 talk 0 talk_right 1 talking 0 talking_about -1
talking_nonsense 1 tambem 1 tampon 0 tanto -1 tao 1 tap -1 tap_leaking -2 tape 0 tarde 2 taub 0 tbh 0 te 0 tea -1
teach -1 teach_me -1 team -1 team_do -2 teammate 1 teams -1 tear 0 tearing 1 tearing_pain 2 tears -3 tears_went -1
teatime -1 tech 0 teclado 0 teenager 0 teeth 0 teeth_chattering 1 teeth_out -1 tell 1 tell_me -1 tell_when 2 tell_you
3 telling -1 telly -1 tem 0 temperature 1 temperature_#2 1 temperature_#4 1 temperature_and 1 temperature_in -1
temperature_is -1 temperature_of 3 temperature_up 1 temple 0 tempo -1 ten 0 ten_days 1 ten_minutes 1 ten_years -2
tender 1 tender_and 1 tendu -1 tengo 0 tengo_la 2 tengo_los -1 tenho 0 tenho_a 1 tennis -1 tennis_elbow -1 tensao 1
tense -1 tension -2 tension_headache -4 tension_in -1 term 0 terre 0 terrible 0 terrible_headache 1 terrible_pain 1
tes -1 test -2 testicular 2 testicular_cancer 2 testing -1 tests 0 tete 0 text 0 texted 1 texted_that 1 texting -1 th
0 than 0 than_the 2 thank -1 thank_you -1 thanks 0 thanks_bot -1 thanks_for 1 thanks_that -1 that 0 that_box 1
that_comes 1 that_doesnt 1 that_felt -1 that_from 4 that_gif -2 that_goes 1 that_hasnt 1 that_he 1 that_helps 1
that_hes 2 that_im -2 that_isnt -1 that_no 1 that_ok -2 that_one -3 that_same 3 that_side 1 that_song -1 that_started
2 that_stretch -2 that_way -3 that_wont 2 that_your 2 thatll 0 thats 0 thats_all -2 thats_growing 1 thats_the -2
thats_worse 1 the -1 the_#1 1 the_a 1 the_ache -1 the_aircon -1 the_airport -1 the_army -1 the_arse -1 the_audit -1
the_baby -2 the_back 3 the_bad 1 the_ball -1 the_band 1 the_bath 1 the_bed 1 the_belly 1 the_belt -1 the_big 1
the_bill -1 the_bladder -1 the_bleachers -1 the_board -1 the_bone 2 the_break 1 the_breastbone 1 the_breathe -1
the_bridge 2 the_build -1 the_bump 1 the_buttock -2 the_cable -1 the_call -2 the_carpet 2 the_cast 1 the_ceiling -1
the_chiropractor 1 the_client -1 the_clock 1 the_cold -1 the_corridor 1 the_couch -1 the_crash -1 the_deadlift 1
the_difference -1 the_dishwasher -1 the_duff 2 the_edge 1 the_end -2 the_evening -1 the_feeling 1 the_fever -1
the_floor 1 the_flu -1 the_front 1 the_full -1 the_fusion 1 the_gifs -1 the_good -1 the_groin 1 the_ground 1 the_hall
1 the_handlebars 1 the_headset -1 the_heat -1 the_hip 1 the_hour 2 the_ice 2 the_injury 1 the_inside 2 the_kerb 1
the_kettle -1 the_keyboard 1 the_laptop 1 the_last 3 the_left 1 the_leg -1 the_legs 1 the_letters 1 the_lift -4
the_light 2 the_lights 1 the_line -1 the_list -2 the_loft 1 the_match -1 the_middle 1 the_moment -2 the_morning -2
the_motorway 1 the_mouse -1 the_muscle -2 the_neck -1 the_network -2 the_new -2 the_numbers -1 the_old -1 the_only 1
the_outside -1 the_pain 1 the_past 1 the_pee 1 the_pill 1 the_pillow -1 the_pills 2 the_plane -2 the_plank -1
the_platform 2 the_pool -1 the_presentation -1 the_quad 1 the_rain -1 the_release -1 the_reminder 1 the_retro -2
the_ribs 1 the_right 2 the_ring 1 the_road -1 the_roof 5 the_room 3 the_rope 2 the_run -1 the_safety -1 the_sciatica 2
the_screen -1 the_seated -1 the_second -1 the_server 1 the_shallow 1 the_shopping 1 the_shoulder -1 the_shower 6
the_shuttle -1 the_side -1 the_sit 3 the_size 2 the_skin 1 the_spine 1 the_spot -1 the_sprint -2 the_stairs 1
the_standing 1 the_stiff -2 the_stretch -2 the_stretches 1 the_tablets 1 the_tap -2 the_team -2 the_time 3 the_toe -1
the_toilet 1 the_top 1 the_trade -1 the_tube 1 the_twists 2 the_urge 1 the_usual -2 the_wagon -1 the_waist 1 the_wall
-1 the_wallet -1 the_water 1 the_way 8 the_weakness 1 the_weekend 1 the_wellbeing -1 the_window -2 the_world -1
the_worst 1 the_wrist -1 the_wrong -1 their 0 them 0 them_since 1 then 0 then_do -1 then_its 1 then_my -2 then_stretch
-1 therapy -1 there 0 there_a 1 there_after -1 there_is 1 there_was -1 theres 3 theres_a 4 theres_blood 1 theres_zero
1 thermometer 1 thermometer_says 1 these -3 these_last 1 these_stretches -2 they -1 they_are 1 they_took 1 theyd 2
theyd_all 1 theyre 0 theyve 0 thick 2 thigh 2 thigh_has 1 thighs 0 thighs_after -1 thin 2 thin_and 1 thin_bones 2
thing 0 thing_back 1 thing_in -3 thing_my 2 thing_that 1 things 0 think 2 think_im 2 think_my 1 thinking 4
thinking_about 2 thinking_of 1 thinks 1 thinners 0 third 1 third_floor 1 third_trimester 2 this -1 this_a 1 this_back
2 this_bot -3 this_bug -1 this_call -1 this_came 1 this_chair -6 this_client -2 this_evening 1 this_heat -2 this_is 2
this_meeting -2 this_migration -1 this_month 1 this_morning 6 this_office -2 this_pain 3 this_posture -1 this_pressure
1 this_printer -1 this_regex -1 this_shift 1 this_spreadsheet -1 this_sprint -2 this_standup -1 this_week 2
this_weekend -1 thoracic 0 thoracic_spine -1 thoracic_stretch 1 those 0 though 0 thought 0 thought_it 2 thoughts 1
thread 0 three 0 three_metres 1 three_months -1 threw 1 threw_me 2 thrilled -1 throat 1 throbbing 1 throbbing_and 1
throbs 0 through -1 through_a -1 through_it 1 through_my 1 through_to 2 throw 0 throwing 0 throwing_up 1 thrown 1
thrown_off 1 thumb 0 thumb_and 1 thumbs -2 thumping 0 thunderclap 1 thursday 0 thyroid 1 thyroid_cancer 2 ticket -2
tickets -1 tie 1 tiem -1 tiene 0 tiens 0 tieso 0 tight -4 tight_after -1 tight_back -2 tight_from -2 tight_in -1
tight_jaw -1 tight_like 1 tight_lower -1 tight_neck -1 tight_on -1 tight_shiny 1 tight_shoes -1 tight_shoulders 2
tight_today -1 tight_when 1 tightened 0 tightening 2 tightenings 0 tightness 2 tightness_across 1 tightness_in 2 tihgt
0 tiles 0 tilt 0 tilting 1 tilts 0 time 1 time_i 1 time_now 1 time_since 2 time_to -1 times 0 times_a -1 timesheet 0
timezone -1 timing 0 tin -1 tingle 1 tingles 0 tingles_a -1 tingling 1 tingly 1 tingly_too 1 tinnitus -2
tinnitus_since -1 tiny 0 tip 1 tipped 0 tips -1 tiptoe 0 tiptoes 1 tiptoes_on 1 tira 0 tire 1 tired -2 tired_of 2 tit
0 tite -1 tive 0 tmi 0 tmj 0 tmrw 0 to 0 to_#2 -1 to_ae -3 to_be 1 to_both 1 to_breathe 2 to_change 1 to_crack -5
to_crawl 1 to_die 2 to_drive 2 to_drop -1 to_empty 1 to_end 7 to_everyone 1 to_exercise -1 to_failure -1 to_finish -1
to_fix -1 to_get -1 to_hang 3 to_have -1 to_him 1 to_join 2 to_jump 2 to_just 1 to_keep -3 to_kill 3 to_left 1 to_move
-1 to_my 1 to_normal -3 to_overdose 1 to_pee 2 to_press 2 to_restart 1 to_say 1 to_scratch -1 to_see -2 to_slip -1
to_someone 1 to_stand 1 to_start -3 to_stay -1 to_step 1 to_stretching -2 to_take 2 to_the 1 to_tie 1 to_toilet 1
to_touch 1 to_twist 1 to_watch 1 to_work 1 to_you -1 toast 0 toda 1 todas 1 today 0 today_and 2 today_im -1 today_in 1
today_lol -1 today_reminder -1 today_the 1 today_was -1 toddler 0 todo 0 todo_el 1 todos 0 toe 0 toe_numb 1 toe_wont 1
toes -1 toes_numb -1 toes_on 4 together 0 toilet 0 toilet_and 1 toilet_for 3 toilet_like -1 toilet_or 1 toilet_paper 2
toilet_seat 1 toilet_then -2 toilet_training -1 toilet_until 1 told 1 told_my 4 told_you -1 tolerated 0 tombe 1 tomo 2
tomorrow -1 tone 0 tongue 0 tonight 2 tonight_after 3 tonight_i 1 tonight_im 2 too 0 too_comfy -1 too_fast -1 too_long
-2 too_many -1 too_short -1 took 1 took_a 1 took_all 2 tool -1 tooth 0 top 2 top_of 1 tore 1 torn -1 torpes 0
torticolis -1 tot -1 total 0 totally 0 totally_gone -1 touch 0 touch_my -1 touches 0 touches_it 1 touching 1
touching_someone 1 tour -1 tour_de -1 tout 0 toute 2 toute_la 2 towards 0 towel 0 tpying 0 tracker 0 trackpad 0 trade
-1 traffic 0 train 0 trainer -1 training -1 trampoline 0 trap -1 trapped 0 traps -3 tras 0 trauma 0 treadmill 0 treat
0 treated 0 treatment 1 tree 0 tree_branch 1 tree_pose -1 tremble 0 treppe 0 tres 1 triage -3 trickle 0 trimester 7
trimester_hips 2 trip 1 trip_over 1 tripped 0 tripped_on 1 tripping 0 trivia 0 trois 0 trop 0 trouble 1 trousers 1
trousers_today 1 truc -1 truck 0 true 0 try 1 try_to 1 trying -1 trying_to -2 tu -5 tube 1 tuck 0 tucks 2 tudo 0 tues
0 tuesday 1 tuesdays -2 tumble 0 tumbled 0 tumour 0 tunnel 0 turn 0 turned 0 turned_out -2 turning 0 tut 1 tuve 0
tweaked -1 tweaked_my -1 twelve 0 twenty 0 twenty_years 1 twice 2 twice_a -3 twice_the 1 twice_today 3 twinge -1
twinge_in -2 twinged 1 twinged_my 1 twinges 0 twins 0 twins_#2 1 twist -2 twisted 0 twisting 2 twists 3 twisty 3 two 0
two_and -2 two_inches 1 two_legs 1 two_litres -2 two_months 4 two_of -1 two_summers -1 two_weeks 1 type 0 typed 0
types -1 typical -1 typing -1 typing_all -1 typing_is -1 typing_with 1 typist 0 uber 0 ubung 1 ugh 0 uhr -1 ulcer 0 um
1 um_alongamento 1 uma 1 uma_dor 2 umas 0 un 1 un_rato 1 una 0 una_hernia -1 unalive 0 unbearable 1 unchanged -1 uncle
0 uncontrollable 1 uncontrollably 0 und 4 und_jetzt 2 under 1 under_me 2 under_my -1 undercarriage 0 underneath 0 une
2 une_douleur 1 unexplained 1 unexplained_weight 1 unfit -1 unhunch 0 uni -1 unit 0 unlike 0 unread -1 unreal 0
unrelated 0 unrelenting 0 uns 0 unsteady 2 until 0 until_#1 -2 until_its 1 until_the -1 up 2 up_after -2 up_blood 3
up_buttons 1 up_by -1 up_cant 1 up_fine -1 up_for 1 up_from 1 up_into 1 up_like 1 up_my 1 up_nicely -1 up_on 2 up_one
1 up_says 1 up_since 1 up_some 1 up_straight -1 up_the 1 up_today 2 up_too -1 up_when -1 updating 0 uphill 1 upper 0
upright 0 ups 0 upstairs 1 urge 1 urge_to 1 urgent 1 urinal 0 urine 3 urologist 0 urology -1 us -1 use 1 use_a 1
use_the 1 used -1 used_to -1 useless 1 user -1 using 0 usual -1 usually 0 ute 0 uti 0 uveitis 0 v 1 va 1 vagina 3 vai
1 van 1 vanished 0 varicose 0 variety -1 vazando 0 ve 0 veering 0 veins 0 veio 0 velo 0 vem 0 vendor 0 ventre 0 veo 0
ver 1 vers 0 version 0 verspannt 0 vertebra 0 vertebres 0 vertigo 0 vertigo_and 1 very 3 very_dark -1 very_pain 1
very_pale 1 very_sore 2 vet -2 veux 1 vez 0 vez_peor 1 vi 0 vice 0 vida 0 video -1 videos 0 viendo -1 viene 0 vient 0
viernes 0 vindaloo -1 virilha 0 virou 0 vis 0 vision 1 vision_in 1 vivo 0 voice 0 vois 0 voiture 1 voll -1 voll_und -1
voltar -1 voltou 0 vom -1 vomit 0 vomited 0 vomiting 2 von 1 vor 0 vorm 0 vorn 1 voy 0 vrac 0 vs 0 vuelve 0 vulva 0
wade 0 wagon -1 wagon_with -1 waist 2 waist_down 2 waist_is 1 wait 0 wait_for 1 waiting 0 wake 0 wakes 2 wakes_me 3
waking -1 walk 1 walk_about 1 walk_at -1 walk_down 1 walk_fine -1 walk_on 1 walk_or -1 walk_properly -1 walk_straight
1 walk_uphill 1 walked 0 walked_it -1 walked_on -1 walked_up 1 walking 0 walking_to 2 walks 0 wall 0 wall_at -1
wall_balls -1 wallet -2 walls 1 walnut 0 wann 0 wanna 1 want -1 want_a -5 want_it 2 want_neck 1 want_something 2
want_the -3 wanted 0 wanting 1 wants 0 wants_to 1 war -1 ward 0 wardrobe -2 warehouse 0 warm 1 warm_up -2 warmed -1
warmed_up -1 warms 0 warning 0 was -1 was_#2 -1 was_anxiety -1 was_bad 1 was_dead 1 was_friday -2 was_gegen -1
was_gone 4 was_heavy -1 was_just 2 was_last 1 was_like 2 was_nine -1 was_only 2 was_pregnant -2 was_signed -1
was_suicidal -1 wash 0 washed 0 washing 0 wasnt 0 wasnt_!around 1 wasnt_!in -1 wat 0 watch 1 watch_for 1 watching -1
watching_that -1 watching_the -1 water 0 water_bottle -2 water_leak -1 waters 5 waters_broke 2 waters_have 1
waters_just 1 waterworks 0 watery 0 waves 1 way 2 way_home 5 way_in 2 way_on 1 way_to 1 way_twice 2 ways 0 ways_to 1
we -1 we_lost -1 we_moved 1 weak 0 weak_after -1 weak_and 1 weak_i 2 weak_since -2 weak_to 1 weak_when 1 weak_wrists
-1 weaker 3 weaker_by 1 weaker_every 1 weakness -1 weakness_has 1 wear 0 wearing 0 wearing_heels -1 wears 0 weary 0
web 0 webinar -1 wed 0 wedding -1 wednesday 2 wee 1 wee_and 1 wee_since 1 wee_then -1 weed 0 week 0 week_all -1
week_an 1 week_neck 1 week_of -1 week_six 3 week_the 1 weekdays -1 weekdays_at -1 weekend 0 weekend_diy -1
weekend_neck 1 weekends -1 weekly 1 weeks 4 weeks_after 3 weeks_along 2 weeks_and -1 weeks_no 2 weeks_now -2
weeks_post 1 weeping 1 weg 0 weh 1 weight 0 weight_off -2 weight_on 2 weights 0 weil -1 weil_ich -1 weird 2 weks 0
welche 0 welcome 0 well 1 well_be 1 wellbeing -1 wellness 0 wen 0 wenn 0 went 1 went_away -1 went_blind 1 went_down -1
went_from 2 went_into -1 went_out -1 went_over 1 went_through 2 went_when -1 wer -1 werden 0 were -1 were_dead 2
were_i -1 were_pregnant -1 wet 0 wetting 1 weve 0 wfh 0 what 0 what_a 1 what_are -1 what_causes -1 what_does -1
what_exercises 1 what_helps -2 what_i 2 what_if -1 what_stretch 4 what_stretches 2 what_would -1 whatever 0 whats -1
whats_a -6 whats_safe 1 whats_the 1 whatve 0 wheelchair -1 when 0 when_im -3 when_ive -2 when_my 3 when_prod -2
when_she 1 when_should -2 when_walking 1 whenever 0 whenever_i 1 where -1 where_do -1 where_should -1 where_you -1
whether 2 which 1 which_exercises 3 which_moves 2 which_neck 1 which_of 1 which_one -1 which_ones 4 which_stretches 1
which_symptoms -2 while 1 while_i 1 whiplash 0 white 0 who -1 who_couldve -1 whole 0 whole_area 1 whole_leg 1
whole_lower 1 whole_right 1 whoosh 1 whoosh_in 1 whooshing 1 whooshing_in 1 whos 0 why -1 why_do -1 wich 0 wide 0 wie
2 wieder 0 wife 0 wife_is 2 wifi -2 wiki 0 will -1 will_come 1 will_you -3 willy 0 wind 0 window 0 wine -1 winter -1
wipe 3 wiped 0 wiping 1 wir -1 wirbelsaule 0 wird 0 wisdom -1 wisdom_teeth -1 wish 4 wish_i 4 wishing 0 with 0
with_bad 1 with_boredom -1 with_everything -1 with_excitement -1 with_fever 1 with_ideas -1 with_it -1 with_my -1
with_neck 1 with_osteoporosis 1 with_pain 1 with_stiff 1 with_that -1 with_your -1 without 1 without_!feeling 2
without_!knowing 1 without_!me 7 without_!trying 1 wk 0 wks 6 wks_ago 2 wks_back 1 wobble 0 wobbly 0 wobbly_on -1
woche 1 wochen 1 wochenende 0 woke 0 woke_up 2 woken 1 woman 0 women 0 wonderful -1 wonderful_another -1 wondering 0
wonky 0 wont 4 wont_do 1 wont_ease 1 wont_end -1 wont_go 1 wont_hold 2 wont_lift 1 wont_move 1 wood 0 wooden 0 woohoo
0 wool 1 woolly 0 word 0 words 3 words_are 2 words_arent 1 words_come 1 words_out 1 wore 0 work 0 work_in -1 work_on
-2 worked 1 worker -3 workers 0 working 0 working_from -1 workout -2 works 0 workshop 0 world -1 worn 0 worried -1
worry -1 worry_about -1 worse 0 worse_by 3 worse_each 2 worse_every 1 worsening 0 worst 2 worst_headache 4 worth 0
worth_it -2 would 0 would_anyone 1 would_be 6 would_i -1 would_it 1 would_like 1 would_you -4 would_your -5 wouldnt 2
wouldnt_mind 1 wound 2 wound_from 1 wound_is 2 wow -1 wrap 0 wrecked 0 wringing 0 wrist 0 wrist_hurts -2 wrist_is 1
wrist_one -1 wrists -2 wrists_ache -1 write 0 writing -2 writing_a -2 writing_the -3 written 2 written_my 1
written_the 1 wrong -1 wrote 0 wtf 1 wurde 0 wurse 1 x -1 x_#2 1 x_ray -1 xixi 2 xmas 0 y 7 y_#2 2 y_al 1 y_desde 1
y_hoy 1 y_la 5 y_le 1 y_no 1 yawn 0 yay -1 ye -1 yeah 0 year 0 year_shes -1 yearly 0 years -1 years_ago -5 yeers 0
yellow 0 yellowish 0 yer 0 yes -2 yes_i -1 yes_or 3 yest 0 yesterday 1 yesterday_neck 1 yesterday_now 1 yesterday_run
-1 yet 1 yo 0 yoga -1 yoga_in -2 you -1 you_a -1 you_ask -1 you_do -2 you_for -1 you_got -4 you_im 2 you_no 1
you_nudge -1 you_put 1 you_remind -1 you_say -5 you_sent 1 you_set 1 you_speak -1 you_still -3 you_take 1 youd 0 your
0 your_best -1 your_exercises -1 your_form -1 your_neck -1 your_stretches 2 youre 1 youre_a 2 youve 0 yr 1 yr_old 1
yrs 2 yrs_ago 1 zap 2 zap_down 1 zero 1 zero_feeling 1 zieht 0 zieht_bisschen -1 zips 1 zombie 0 zona 0 zone 0 zoom 0
zu 0 zug -1 zum 0 zwei 0 zwickt -1 zwischen 1 zwischen_den 1
"""
EMERGENCY = """
1 !#2_weeks 1 !a_!plan -1 !a_!wee 1 !ache -1 !alive -2 !all_!day 1 !and_!a 1 !and_!back -1 !anymore_and 1 !anyone -1
!at_!night -1 !back_!ache -1 !back_!hurts -1 !back_ache -1 !be -1 !be_!alive -2 !be_here -1 !before 1 !better -1
!bleeding -1 !bleeding_no -1 !can -1 !care -1 !care_!if -1 !change_!whatever -1 !clue 1 !com 1 !come_!up -1 !coming 1
!constantly -1 !contractions -1 !control 1 !da 1 !dans -1 !day_!#2 1 !days_leg -1 !depuis -1 !die 1 !dieting -1
!dieting_!back -1 !do -3 !down 1 !e -2 !em -1 !even_!hurts -2 !exercise_yet -1 !exist -1 !fade 1 !feel 2 !feel_!the 1
!feeling 1 !feeling_!it 1 !felt 2 !fingers -1 !for -1 !get 1 !get_!the 1 !gone -2 !got 1 !ha -2 !had 1 !he 1 !i_!do -1
!i_do -1 !id_!do -2 !idea 2 !in_!it -1 !in_!my 1 !is -1 !it 1 !it_!anymore -2 !kicked 1 !kicked_!all 1 !know_!why -1
!knowing 1 !la 1 !legs 1 !les -2 !let -1 !lifting -1 !live_!like -2 !living -2 !low 1 !luft 1 !mais -3 !make 1
!make_!it 1 !matter -1 !me_!sostienen 1 !midwife -1 !months -1 !morning 1 !moved 1 !much -2 !my 1 !my_left -1 !nada 1
!normal -1 !notice 1 !now -1 !numb 1 !numbness -1 !o 1 !obey -1 !of 3 !or -1 !pain -1 !pain_!at 1 !pain_!really -1 !pe
-2 !peeing 1 !pis 1 !plan -2 !point -1 !point_!in -1 !power -1 !problems -1 !proud 1 !really -2 !really_!want -1 !see
-2 !sensation 2 !sentido -1 !siento 1 !signal 1 !simply -1 !since 1 !sinto 1 !sleep -1 !so -2 !sostienen 1 !stay 1
!tbh -1 !that_!id -2 !the 1 !the_toilet 1 !them 1 !thing 1 !three -1 !to_!the 1 !to_!wake -2 !today 2 !told -1
!tomorrow -1 !tried -1 !trying -2 !trying_!and -2 !two -1 !two_!months -1 !und 1 !under 1 !under_!a 1 !until 1 !up -2
!up_!tomorrow -1 !up_!when -1 !up_tomorrow -2 !urge 1 !wake -1 !wake_!up -2 !walking -1 !wanna -1 !wanna_!be -1
!want_!to -1 !warning 1 !weakness -1 !wee 2 !what_!to -1 !whatever -1 !whatever_!i -1 !when 1 !why -1 !with_!this -1
!worse -1 !worse_not -1 !worth -1 !worth_!living -1 !y 1 !years -1 !yet -1 #1 -3 #1_#2 -1 #1_am -2 #1_bulge 1 #1_cm -1
#1_day 1 #1_h 1 #1_hours -1 #1_kilos -1 #1_m 1 #1_metres 1 #1_minutes 2 #1_month -1 #1_rd -1 #1_tagen -1 #1_th 1
#1_times -1 #1_weeks -4 #1_wks -2 #1_wochen -2 #1_yrs -1 #2 -1 #2_a 1 #2_and -3 #2_dias -2 #2_feel -1 #2_hours -1
#2_missed -1 #2_neck 1 #2_now 1 #2_semanas 1 #2_since -3 #2_slipped -1 #2_tripped -1 #3 -1 #3_#2 -2 #3_cm 1 #4 -4
#4_since -1 #4_with 1 :!<ac -2 :!<ace -1 :!<ach -1 :!<ache -1 :!<ag 1 :!<ali -3 :!<aliv -2 :!<ans 1 :!<answ 1 :!<any
-1 :!<anyo -1 :!<ap 1 :!<bef 1 :!<befo 1 :!<bet -1 :!<bett -1 :!<ble -1 :!<blee -1 :!<bo -1 :!<br 2 :!<bra 1 :!<bru 1
:!<bur -1 :!<but -1 :!<can> -1 :!<care -1 :!<ci -3 :!<cin -3 :!<cle -1 :!<clea -1 :!<clu 1 :!<clue 1 :!<co 1 :!<com> 1
:!<comi 1 :!<con 1 :!<cont 1 :!<cu 1 :!<da -1 :!<dan -1 :!<dans -1 :!<de -1 :!<den -2 :!<dep -1 :!<depu -1 :!<des -1
:!<die> 1 :!<diet -3 :!<dir -1 :!<dire -1 :!<dis 1 :!<dow 1 :!<down 1 :!<du 1 :!<ent 1 :!<est 1 :!<exi -1 :!<exis -1
:!<fa 1 :!<fad 1 :!<fade 1 :!<fal 1 :!<fe 3 :!<fee 2 :!<feel 2 :!<fel 2 :!<felt 2 :!<fi -1 :!<fin -1 :!<fing -1 :!<fix
-2 :!<for -1 :!<for> -1 :!<ge 1 :!<get> 1 :!<gon -2 :!<gone -2 :!<got 1 :!<got> 1 :!<gr -1 :!<ha 1 :!<had 1 :!<had> 1
:!<hav 1 :!<hea 1 :!<head 1 :!<ho 1 :!<hol 1 :!<hold 1 :!<id 2 :!<ide 2 :!<idea 2 :!<is -1 :!<iss -1 :!<kic 1 :!<kick
1 :!<kin 1 :!<kind 1 :!<kn 1 :!<kno 1 :!<know 2 :!<ko 1 :!<kom 1 :!<la -1 :!<leb -3 :!<leg 1 :!<legs 1 :!<les -2
:!<les> -2 :!<let> -1 :!<lev 1 :!<leva 1 :!<liv -2 :!<livi -2 :!<low> 1 :!<lu 1 :!<luf 1 :!<luft 1 :!<mai -3 :!<mais
-3 :!<mak 1 :!<make 1 :!<mat 1 :!<matt -1 :!<mid -1 :!<midw -1 :!<mon -2 :!<mont -1 :!<morn 1 :!<mov 1 :!<move 1 :!<mu
-3 :!<muc -2 :!<much -2 :!<na 1 :!<nad 1 :!<nada 1 :!<nor -1 :!<norm -1 :!<not 1 :!<noti 1 :!<now -1 :!<now> -1
:!<obey -1 :!<pa 1 :!<pai -1 :!<pain -1 :!<pas 2 :!<pasa 1 :!<pass 1 :!<pe 2 :!<pee 1 :!<peei 1 :!<pie -1 :!<pis 1
:!<pis> 1 :!<pl -1 :!<pla -1 :!<plan -1 :!<po -2 :!<poi -1 :!<poin -1 :!<pon -2 :!<por 1 :!<pos -1 :!<pow -1 :!<powe
-1 :!<prou 1 :!<qui -1 :!<re 1 :!<rea -1 :!<real -1 :!<resp 1 :!<ro 1 :!<sa 1 :!<sc -2 :!<see -1 :!<see> -2 :!<sens 2
:!<sent -1 :!<si 1 :!<sie 1 :!<sien 1 :!<sim -1 :!<simp -1 :!<sin 1 :!<sint 1 :!<sos 1 :!<sost 1 :!<stay 1 :!<tb -1
:!<tbh -1 :!<tbh> -1 :!<the 1 :!<the> 1 :!<them 1 :!<tho -1 :!<thr -1 :!<thre -1 :!<tod 2 :!<toda 2 :!<tol -1 :!<told
-1 :!<tom -1 :!<tomo -1 :!<tra 1 :!<trie -1 :!<try -2 :!<tryi -2 :!<tw -1 :!<two -1 :!<two> -1 :!<un 5 :!<und 3
:!<und> 1 :!<unde 1 :!<unt 1 :!<unti 1 :!<ur 1 :!<urg 1 :!<urge 1 :!<us -1 :!<ve -1 :!<vo -3 :!<wa -1 :!<wak -1
:!<wake -1 :!<wal -1 :!<walk -1 :!<wan -1 :!<wann -1 :!<warn 1 :!<wea -1 :!<weak -1 :!<wee> 2 :!<week -1 :!<whe 1
:!<when 1 :!<why -1 :!<why> -1 :!<wir 1 :!<wo -1 :!<work 1 :!<wors -1 :!<wort -1 :!<ye -2 :!<yea -1 :!<year -1 :!<yet
-1 :!<yet> -1 :!aba 1 :!ace -1 :!act 1 :!acti -1 :!actio -1 :!ad> 2 :!ada 1 :!ade 1 :!ade> 1 :!air 2 :!air> 1 :!ais -1
:!ais> -3 :!aki 1 :!akin 1 :!aking 1 :!akn -1 :!akne -1 :!aknes -1 :!ali -2 :!aliv -2 :!alive -2 :!alk -1 :!alki -1
:!alkin -1 :!all> 1 :!ally -2 :!ally> -2 :!alt 1 :!ame -1 :!ando 2 :!ando> 2 :!ang -1 :!anna -1 :!anna> -1 :!ans> -1
:!answ 1 :!answe 1 :!ant -1 :!ant> -1 :!antl -1 :!antly -1 :!any -1 :!anyo -1 :!anyon -1 :!ao> -3 :!appen 1 :!ara 1
:!ara> 1 :!arn 1 :!arni 1 :!arnin 1 :!ars -1 :!ars> -1 :!asa 1 :!ase 2 :!ass 2 :!asse 1 :!atev -1 :!ateve -1 :!atio 2
:!ation 2 :!att -1 :!atte -1 :!atter -1 :!ava -1 :!avan -1 :!avant -1 :!bef 1 :!befo 1 :!befor 1 :!ben -2 :!bet -1
:!bett -1 :!bette -1 :!bey -1 :!bey> -1 :!bh> -1 :!ble -1 :!blee -1 :!bleed -1 :!blem -1 :!blems -1 :!bne -1 :!bnes -1
:!bness -1 :!bor -1 :!bra 2 :!bru 1 :!but -1 :!ca> -3 :!can> -1 :!cao -1 :!cao> -1 :!care -1 :!care> -1 :!carr 1 :!ce>
1 :!cer -1 :!ch> -2 :!cha -1 :!che> -1 :!chi 1 :!cht 2 :!cht> 1 :!cid 1 :!cke 1 :!cked 1 :!cked> 1 :!cle -2 :!clea -1
:!clear -1 :!clue 1 :!clue> 1 :!co> -1 :!com> 1 :!comi 1 :!comin 1 :!con 1 :!const -1 :!cont 1 :!cor -1 :!cre -2 :!da>
1 :!dan -1 :!dans -1 :!dans> -1 :!dar -1 :!dar> -1 :!day 1 :!day> 1 :!de> 1 :!dea 1 :!dea> 2 :!dep -1 :!depu -1
:!depui -1 :!der 1 :!der> 1 :!des -1 :!di> -3 :!die> 1 :!diet -3 :!dieti -1 :!dir -1 :!dire -1 :!direi -1 :!dis 1
:!dor -1 :!dow 1 :!down 1 :!down> 1 :!dwi -1 :!dwif -1 :!dwife -1 :!ea> 2 :!ead 1 :!eak -1 :!eakn -1 :!eakne -1 :!eal
-1 :!eall -2 :!eally -2 :!eam -1 :!ear -1 :!ears -1 :!ears> -1 :!eat 1 :!ebe -1 :!ece 1 :!ech 1 :!ect 1 :!ed> 1 :!ede
1 :!edi -1 :!edi> -2 :!eei 1 :!eein 1 :!eeing 1 :!eek -1 :!eel 3 :!eel> 2 :!eeli 1 :!eelin 1 :!eep> -1 :!efo 1 :!efor
1 :!efore 1 :!eg> 1 :!egs 1 :!egs> 1 :!eht -1 :!eht> -1 :!ein 1 :!el> 1 :!eli 1 :!elin 1 :!eling 1 :!elt 2 :!elt> 2
:!em> 4 :!ems -1 :!ems> -1 :!en> 1 :!ene 1 :!enen 1 :!enen> 1 :!ens 2 :!ensa 2 :!ensat 2 :!enta -2 :!entad -1 :!ente>
-1 :!entid -1 :!ento 2 :!ento> 2 :!ep> -1 :!epu -1 :!epui -1 :!epuis -1 :!era -3 :!erna 1 :!ers> -1 :!esd -1 :!ess -1
:!esser -1 :!esta 1 :!esta> 1 :!eta> -2 :!eti -1 :!etin -1 :!eting -1 :!ette -1 :!etter -1 :!etti 1 :!ettin 1 :!eva 1
:!evan 1 :!evant 1 :!exe 1 :!exer 1 :!exi -1 :!exis -1 :!exist -1 :!ey> -1 :!fad 1 :!fade 1 :!fade> 1 :!fal 1 :!fee 2
:!feel 2 :!feel> 2 :!feeli 1 :!fel 2 :!felt 2 :!felt> 2 :!fin -1 :!fing -1 :!finge -1 :!fix -2 :!fore 1 :!fore> 1
:!fte 1 :!fted 1 :!fted> 1 :!fti -1 :!ftin -1 :!fting -1 :!fy> -1 :!gan 1 :!ger -1 :!gers -1 :!gers> -1 :!get> 1 :!gna
1 :!gnal 1 :!gnal> 1 :!go> 1 :!gon -1 :!gone -2 :!gone> -2 :!got 1 :!got> 1 :!had 1 :!had> 1 :!hang -1 :!happe 1
:!hate -1 :!hatev -1 :!hav 1 :!hea 1 :!head 1 :!hem 1 :!hem> 1 :!hen 1 :!hen> 1 :!her -1 :!her> -1 :!hol 2 :!hold 1
:!hre -1 :!hree -1 :!hree> -1 :!hs> -1 :!hy> -1 :!ia> 1 :!ibu 1 :!ica -1 :!ice 1 :!ice> 1 :!ich> -3 :!icht 1 :!ick 1
:!icke 1 :!icked 1 :!ide 2 :!idea 2 :!idea> 2 :!idw -1 :!idwi -1 :!idwif -1 :!ied -2 :!ied> -2 :!ien 3 :!iene 1
:!ienen 1 :!ient 1 :!iento 1 :!iet -4 :!ieta -2 :!ieta> -2 :!ieti -1 :!ietin -1 :!ifte 1 :!ifted 1 :!ifti -1 :!iftin
-1 :!igna 1 :!ignal 1 :!il> 1 :!ills -1 :!imp -1 :!impl -1 :!imply -1 :!ince> 1 :!inco -1 :!ind 2 :!ing> 1 :!inge -1
:!inger -1 :!int> -1 :!ion 1 :!ion> 1 :!ions -1 :!ions> -1 :!ip> -1 :!ire -2 :!irei -1 :!ireit -1 :!ist -1 :!ist> -2
:!ita> -2 :!ite -1 :!ite> -1 :!ith -1 :!iti 1 :!itz -2 :!itze -2 :!itzen -2 :!ivi -2 :!ivin -2 :!iving -2 :!ix> -2
:!jo> -1 :!kic 1 :!kick 1 :!kicke 1 :!kin 1 :!kind 1 :!kne -1 :!knes -1 :!kness -1 :!kno 1 :!know 2 :!knowi 1 :!kom 1
:!lan -2 :!lan> -2 :!lear -1 :!leb -3 :!led 1 :!lee -1 :!leed -1 :!leedi -1 :!leep> -1 :!leg 2 :!legs 1 :!legs> 1
:!lem -1 :!lems -1 :!lems> -1 :!les -2 :!les> -3 :!lev 1 :!leva 1 :!levan 1 :!lifti -1 :!liv -3 :!live -2 :!live> -2
:!livi -2 :!livin -2 :!lki -1 :!lkin -1 :!lking -1 :!lls -1 :!lly -2 :!lly> -2 :!lose 1 :!lose> 1 :!lt> 2 :!lue 1
:!lue> 1 :!luf 1 :!luft 1 :!luft> 1 :!ly> -1 :!mai -3 :!mais -3 :!mais> -3 :!mak 1 :!make 1 :!make> 1 :!mat 1 :!matt
-1 :!matte -1 :!mb> 1 :!mbl 1 :!mbn -1 :!mbne -1 :!mbnes -1 :!me> -1 :!men -1 :!ment -2 :!mer -1 :!mid -1 :!midw -1
:!midwi -1 :!min 1 :!mind 1 :!mis 1 :!miss 1 :!mon -2 :!mont -1 :!month -1 :!morn 1 :!morni 1 :!morr -1 :!morro -1
:!mov 1 :!move 1 :!moved 1 :!mpl -1 :!mply -1 :!mply> -1 :!mpt 1 :!ms> -1 :!muc -2 :!much -2 :!much> -2 :!nad 1 :!nada
1 :!nada> 1 :!nal 1 :!nal> 1 :!nce> 1 :!nco -1 :!nco> -1 :!nd> 1 :!nde 1 :!nder 1 :!nder> 3 :!ndo 3 :!ndo> 3 :!nen 1
:!nen> 1 :!ner -2 :!ness -1 :!ness> -1 :!nge -1 :!nger -1 :!ngers -1 :!nin 1 :!ning 1 :!ning> 1 :!nna -1 :!nna> -1
:!nor -1 :!norm -1 :!norma -1 :!not 1 :!noti 1 :!notic 1 :!nowi 1 :!nowin 1 :!ns> -1 :!nsa 2 :!nsat 2 :!nsati 2 :!nse
1 :!nsi 1 :!nstan -1 :!nsw 1 :!nswe 1 :!nswer 1 :!nt> -1 :!nta -2 :!ntad -1 :!nte> -1 :!nth -1 :!nths -1 :!nths> -1
:!ntid -1 :!ntido -1 :!ntil> 1 :!ntl -1 :!ntly -1 :!ntly> -1 :!nto 2 :!nto> 2 :!ntra -1 :!ntrac -1 :!ntrol 1 :!numb> 1
:!numbn -1 :!nyo -1 :!nyon -1 :!nyone -1 :!obe -1 :!obey -1 :!obey> -1 :!obl -1 :!oble -1 :!oblem -1 :!od> 1 :!oda 2
:!oday 2 :!oday> 2 :!oin -1 :!oin> -1 :!oint -1 :!oint> -1 :!ol> 2 :!oll 1 :!olle 1 :!olo -1 :!om> 1 :!omin 1 :!oming
1 :!omor -1 :!omorr -1 :!one -1 :!one> -1 :!ons> -1 :!onst -1 :!onsta -1 :!onte 1 :!onth -1 :!onths -1 :!ontra -1
:!ontro 1 :!ood 1 :!ood> 1 :!ope -1 :!or> -1 :!ork 1 :!orki 1 :!orkin 1 :!orm -1 :!orma -1 :!ormal -1 :!orni 1 :!ornin
1 :!orr -1 :!orro -1 :!orrow -1 :!ors -1 :!orse -1 :!orse> -1 :!ort -1 :!orth -1 :!orth> -1 :!ost> -1 :!osti 1 :!ostie
1 :!ot> 1 :!othe -1 :!other -1 :!oti 1 :!otic 1 :!otice 1 :!oud 1 :!oud> 1 :!our 1 :!our> 1 :!oved 1 :!oved> 1 :!owe
-1 :!ower -1 :!ower> -1 :!owi 1 :!owin 1 :!owing 1 :!own 1 :!own> 1 :!pai -1 :!pain -1 :!pain> -1 :!par 1 :!pas 2
:!pasa 1 :!pass 1 :!pee 1 :!peei 1 :!peein 1 :!pens 1 :!pet -1 :!pin 1 :!ping 1 :!ping> 1 :!pis> 1 :!pla -1 :!plan -1
:!plan> -2 :!ply -1 :!ply> -1 :!poi -1 :!poin -1 :!point -1 :!por 1 :!pos -2 :!pow -1 :!powe -1 :!power -1 :!ppen 1
:!probl -1 :!prou 1 :!proud 1 :!pui -1 :!puis -1 :!puis> -1 :!pur -1 :!rac 1 :!racti -1 :!ram -1 :!rame -2 :!ran -1
:!rar 1 :!rca -1 :!rea -1 :!real -1 :!reall -2 :!rec 3 :!rech 1 :!red -4 :!red> -2 :!redi -2 :!redi> -2 :!ree> -1
:!reit -1 :!resp 1 :!rest -1 :!rest> -1 :!rge> 1 :!rib -1 :!rie -1 :!ried -1 :!ried> -1 :!rin 1 :!riv 1 :!rki 1 :!rkin
1 :!rma -1 :!rmal -1 :!rmal> -1 :!rme -1 :!rme> -1 :!rna 1 :!rni 2 :!rnin 2 :!rning 2 :!robl -1 :!roble -1 :!rol 2
:!rol> 1 :!roud 1 :!roud> 1 :!row -1 :!row> -1 :!rra -2 :!rrib -1 :!rro -1 :!rrow -1 :!rrow> -1 :!rs> -2 :!rse -1
:!rse> -1 :!rth -1 :!rth> -1 :!ry> 1 :!ryi -2 :!ryin -2 :!rying -2 :!sa> 1 :!sap 1 :!sat 2 :!sati 2 :!satio 2 :!say -1
:!see -1 :!see> -2 :!sens 2 :!sensa 2 :!senta -1 :!ses 2 :!ses> 1 :!sie 1 :!sien 1 :!sient 1 :!sig 1 :!signa 1 :!simp
-1 :!simpl -1 :!sint 1 :!sinto 1 :!sos 1 :!sost 1 :!sosti 1 :!squ -2 :!sta> 2 :!stan -1 :!stant -1 :!stay 1 :!stay> 1
:!ster 1 :!stie 1 :!stien 1 :!swe 1 :!swer 1 :!ta> -1 :!tal 1 :!tant -1 :!tantl -1 :!tar -1 :!tar> -1 :!tay 1 :!tay> 1
:!tbh -1 :!tbh> -1 :!te> -1 :!ten 1 :!ten> 1 :!tev -1 :!teve -1 :!tever -1 :!th> -1 :!the 1 :!the> 1 :!them 1 :!them>
1 :!tho -1 :!thr -1 :!thre -1 :!three -1 :!ths -1 :!ths> -1 :!tice 1 :!tice> 1 :!tid -1 :!tido -1 :!tido> -1 :!tie 1
:!tien 1 :!tiene 1 :!tig> 1 :!til> 1 :!till -2 :!tim 1 :!tions -1 :!to> 1 :!tod 2 :!toda 2 :!today 2 :!tol -1 :!told
-1 :!told> -1 :!tom -1 :!tomo -1 :!tomor -1 :!ton -1 :!tra 1 :!trie -1 :!tried -1 :!trol 1 :!trol> 1 :!try -2 :!tryi
-2 :!tryin -2 :!tte -1 :!tter -2 :!tter> -2 :!two -1 :!two> -1 :!ty> 1 :!tze -1 :!tzen -2 :!tzen> -2 :!uan 1 :!uand 1
:!uando 1 :!uch -1 :!uch> -2 :!ud> 1 :!ue> 1 :!uen -1 :!uent -1 :!uft 1 :!uft> 1 :!uis> -1 :!umb> 1 :!umbn -1 :!umbne
-1 :!und 1 :!unde 1 :!under 1 :!unt 1 :!ur> 1 :!urge> 1 :!use> -1 :!ushi 1 :!uss -1 :!usse -1 :!vant> -1 :!ved 1
:!ved> 1 :!vin -1 :!ving -1 :!ving> -1 :!wak -1 :!wake -1 :!wake> -1 :!wal -1 :!walk -1 :!walki -1 :!wan -1 :!wann -1
:!wanna -1 :!war 1 :!warn 1 :!warni 1 :!weak -1 :!weakn -1 :!wee> 2 :!week -1 :!whate -1 :!whe 1 :!when 1 :!when> 1
:!why -1 :!why> -1 :!win 2 :!wing 1 :!wing> 1 :!wir 1 :!wn> 1 :!wo> -1 :!work 1 :!worki 1 :!wors -1 :!worse -1 :!wort
-1 :!worth -1 :!xer 1 :!xis -1 :!xist -1 :!xist> -1 :!yea -1 :!year -1 :!years -1 :!yet -1 :!yet> -1 :!yin -1 :!ying
-1 :!ying> -1 :!yon -1 :!yone -1 :!yone> -1 :!zen -2 :!zen> -2 :<absc -1 :<acc 2 :<acci 2 :<acd -1 :<acdf -1 :<ach -1
:<ache -2 :<act 1 :<actu 1 :<aga -1 :<agac 1 :<agai -1 :<agor 1 :<aho 1 :<ahog 1 :<ai 2 :<air 2 :<air> 1 :<aire 1
:<ali -1 :<aliv -1 :<alle -1 :<allo -3 :<als 1 :<also 1 :<alt 1 :<amar -2 :<ando -2 :<ane 1 :<aneu 1 :<ank -4 :<ank>
-1 :<anke -1 :<ankl -2 :<anoc 1 :<anos -1 :<ant -2 :<ante -1 :<anti -1 :<anu 1 :<anus 1 :<any -1 :<anyt -1 :<app -1
:<appe -1 :<apr -1 :<ar 1 :<ard -2 :<arde -2 :<arm 1 :<arm> 3 :<arra 1 :<arre -1 :<art -1 :<arth -1 :<asi -1 :<asi> -1
:<asl 2 :<asle 2 :<ass -1 :<ate -2 :<ate> -1 :<atm 1 :<auc -2 :<auch -1 :<aucu -1 :<augu -2 :<aun -2 :<aunt -2 :<aut 1
:<ava 1 :<avan 1 :<avoi -1 :<ay 2 :<aye 1 :<ayer 1 :<bad 1 :<bad> 1 :<badl 1 :<bag -1 :<bag> -1 :<baj -2 :<baja -2
:<baje -1 :<bang 1 :<bani -2 :<basi 1 :<bat> 1 :<bata -1 :<beh 1 :<behi 1 :<beid 2 :<bel 2 :<bell 2 :<ben -1 :<bend -1
:<bent -1 :<bett -2 :<betw 1 :<big -2 :<big> -1 :<bigg -1 :<bik 2 :<bike 2 :<bin> 1 :<bio -1 :<bis 1 :<bis> 1 :<bit 1
:<bit> 1 :<bite -1 :<bits 1 :<bl 2 :<blad 1 :<ble 1 :<blee 2 :<bli 1 :<blo 1 :<blu 1 :<blut 1 :<boc 1 :<boca 1 :<bod 3
:<body 3 :<boi -1 :<boil -1 :<bon -2 :<bone -2 :<boo -2 :<boob -1 :<book -1 :<bore -2 :<bos -1 :<boss -1 :<bot 2
:<both 2 :<bott 1 :<boug 1 :<bout -1 :<br 2 :<bra 2 :<bra> -1 :<bran 2 :<bras 1 :<bre 3 :<brea 3 :<brit -2 :<bro -1
:<brui -1 :<brus 1 :<bub 1 :<bug -1 :<bug> -1 :<bum 1 :<bum> 1 :<bur -1 :<burd -3 :<burn -2 :<burs 2 :<bus -3 :<bus>
-2 :<butt -1 :<cab 2 :<cabe 1 :<cac 1 :<cal -1 :<cale -2 :<calf -3 :<call 1 :<calm 1 :<came 1 :<cami -1 :<can> -1
:<canc -1 :<cant 2 :<cap 1 :<capo 1 :<car> 2 :<carp -1 :<cat -1 :<cat> -2 :<ces -1 :<cest -1 :<cha -1 :<chan -1 :<char
-1 :<chat 1 :<chau -1 :<che 4 :<chec -1 :<chee 1 :<ches 5 :<chev 1 :<chil -3 :<cin 1 :<cir -1 :<circ -1 :<cla 1 :<clam
2 :<clas -1 :<cle 1 :<clen 1 :<cli 1 :<cloc 1 :<clos 1 :<clou -1 :<clu -1 :<clum -1 :<coc -1 :<codi -1 :<coin -1
:<cold 2 :<coli -2 :<come 1 :<comf -2 :<comp 1 :<con> -1 :<conf 2 :<cons -1 :<cop -1 :<cope -2 :<cor -2 :<cord -1
:<core -2 :<cot 2 :<cott 2 :<cou 1 :<couc -1 :<coug 1 :<coun 1 :<covi -1 :<cow 1 :<cr 1 :<cra 1 :<cram 1 :<cras 2
:<cre -1 :<crea -1 :<cree -1 :<cro 1 :<croh -2 :<croo 1 :<crot 2 :<cru 1 :<crus 1 :<cue 1 :<cuel 1 :<cuf -1 :<cuff -1
:<cup -1 :<cups -1 :<curb -1 :<curt 1 :<cut 1 :<da -1 :<dai -1 :<dail -1 :<dar -3 :<dark -1 :<dat 1 :<date 1 :<daue -1
:<day -1 :<day> -2 :<deb 1 :<dec 2 :<ded -2 :<dedo -2 :<dee -2 :<deep -2 :<deh -1 :<dehn -1 :<del -1 :<del> -2 :<deli
1 :<den> 1 :<dep -1 :<dere -1 :<desp 1 :<deu 1 :<deux 1 :<dex -4 :<dexa -2 :<diab -1 :<dial -1 :<died -1 :<diff 1
:<disa -1 :<dive 1 :<divo -1 :<diz 1 :<dizz 1 :<dod -1 :<dodg -1 :<doen 1 :<dog -2 :<dog> -1 :<dogs -1 :<dom 1 :<domi
1 :<don 1 :<done 1 :<dor -1 :<dor> -1 :<dou 1 :<doub 1 :<drai -2 :<dram -1 :<draw 1 :<dreh 1 :<dres -3 :<dri 2 :<drib
3 :<drif 1 :<droo 2 :<drow 1 :<druc -1 :<dry -1 :<dry> -1 :<ds -1 :<duf -1 :<duff -1 :<duri 1 :<ear 1 :<ear> 2 :<earr
-1 :<eas -4 :<ease -2 :<easi -2 :<east -1 :<eat -1 :<eb 1 :<ebe 1 :<eben 1 :<ed -1 :<eds -1 :<eds> -1 :<eig -1 :<eigh
-1 :<einf -1 :<eing 1 :<eit 3 :<eith 4 :<elb -1 :<elbo -1 :<elec -1 :<elev 1 :<em 2 :<emb 1 :<emba 2 :<emp 1 :<empt 1
:<en 1 :<end 4 :<end> 1 :<ende 1 :<endi 1 :<enf -1 :<eng 1 :<eng> 1 :<enga -2 :<eno -2 :<enor -2 :<ent 1 :<entr 1 :<ep
3 :<epi 3 :<epid 3 :<er 2 :<ere 2 :<erec 2 :<es 1 :<esc 1 :<esca 1 :<esco 1 :<est 2 :<est> 1 :<esto 2 :<et -1 :<etr -3
:<exac 1 :<expe -2 :<expl 1 :<ey 5 :<eye 5 :<eye> 3 :<eyel 1 :<eyes 2 :<fa 1 :<fac 6 :<face 6 :<faco 1 :<fai 1 :<fain
4 :<fait -1 :<fal -1 :<fall -1 :<fam -1 :<fami -1 :<fan 2 :<fann 1 :<far 1 :<fart 1 :<fee 1 :<feel 1 :<feet 2 :<fenc
-1 :<fend 1 :<fi -1 :<fica 1 :<fico -1 :<fieb -1 :<fier 1 :<fif -1 :<fift -1 :<fig 1 :<fin -2 :<find 1 :<fine -2
:<fing -3 :<fit 1 :<fit> 1 :<fl 1 :<fla -1 :<flan -4 :<flew -1 :<flip 1 :<flow 1 :<flu 1 :<flui 2 :<fo -1 :<fol 1
:<foll 1 :<foo -3 :<foot -3 :<fore -1 :<forg -1 :<form 1 :<fort 1 :<fou -1 :<foul -1 :<foun -1 :<fra -2 :<frac -1
:<fram -1 :<fre 1 :<frer 1 :<fri> -1 :<fron 2 :<fu -1 :<ful 1 :<full 1 :<fumb -1 :<fund -1 :<funn 1 :<fur -1 :<fur> -1
:<fus -1 :<fusi 1 :<fuss -1 :<gam -2 :<gard -1 :<gas 2 :<gasp 1 :<gau -1 :<gauc -1 :<gef 1 :<geho 1 :<geni 1 :<gent -1
:<gets -1 :<gett -1 :<gi -1 :<gibb 1 :<gibt -1 :<gir -1 :<gird -1 :<glo -2 :<glov -1 :<gn -1 :<gna -1 :<gnaw -1 :<go 1
:<goe 1 :<goes 1 :<goi 1 :<goin 1 :<gon 1 :<gone 1 :<got 1 :<got> 1 :<gr -2 :<gre -1 :<grea -1 :<gri -2 :<grip -1
:<gro -1 :<gros 1 :<grow -1 :<gru -2 :<gu 5 :<gun 2 :<gun> 2 :<gus 2 :<gush 2 :<guy 1 :<guy> 1 :<gy -1 :<hal 1 :<han
-2 :<hand -2 :<hat -1 :<hate -2 :<hau -2 :<haul -1 :<hav 1 :<have 1 :<he 1 :<hea 2 :<head 5 :<heal -4 :<hear 1 :<heav
-1 :<hed -1 :<hed> -1 :<hee -3 :<heel -3 :<hern -1 :<hero 1 :<hes 3 :<hes> 3 :<heu 1 :<heut 1 :<hey 1 :<hey> 1 :<hil 1
:<hims 1 :<hip -2 :<hip> -1 :<hit 1 :<hit> 1 :<hoa 1 :<hoar 1 :<hoc -1 :<hoch -1 :<hod -1 :<hodg -1 :<hoj 1 :<hoje 1
:<hon -1 :<hone -1 :<hoo -1 :<hop -5 :<hope -2 :<hopi -4 :<hor 4 :<hora 1 :<horm 1 :<horr 1 :<hors 2 :<hot -4 :<hot>
-3 :<hou 2 :<hour 2 :<hous 1 :<hub 1 :<hum -1 :<ice -1 :<ice> -1 :<ich 1 :<id -2 :<ide -2 :<idea -2 :<il 1 :<ill 1
:<ill> 2 :<immu -1 :<in 1 :<inch -2 :<inco 2 :<indi 1 :<inf -1 :<infe -2 :<infu -1 :<inj 2 :<inje 3 :<inn 2 :<inne 2
:<ins 2 :<insi 1 :<insp 1 :<inst 1 :<inte 1 :<ish -1 :<ish> -1 :<isn 1 :<isnt 1 :<ist> -1 :<itse 1 :<iv 1 :<ive 1
:<ive> 1 :<iz -1 :<izq -1 :<izqu -1 :<ja 4 :<jab 2 :<jab> 1 :<jai 2 :<jai> 2 :<jar -4 :<jat 1 :<jatt 1 :<jav 1 :<java
1 :<jaw 4 :<jaw> 4 :<je -1 :<jer -1 :<jerk -1 :<jo -2 :<job -1 :<job> -1 :<jol -2 :<jolt -2 :<jou -1 :<jour -1 :<jum 1
:<junt 1 :<ke -1 :<ker -3 :<kerb -1 :<key -1 :<keys -1 :<kid -1 :<kid> 1 :<kidn -4 :<kilo -2 :<kit -1 :<kitc -1 :<kne
-1 :<knee -1 :<knoc 1 :<ko 1 :<kom 2 :<komm 1 :<kreu -1 :<la 1 :<lach 1 :<lad 2 :<ladd 2 :<lanc -2 :<las 1 :<las> 1
:<lat 1 :<lau 1 :<lay -2 :<layo -1 :<le 1 :<lea 1 :<leak 3 :<leb 1 :<lebe 1 :<leg> -1 :<legs 4 :<let 1 :<lett 1 :<lev
1 :<leve 1 :<lie -2 :<lie> -1 :<lieg -1 :<lif -1 :<lift -1 :<lig 2 :<ligh 3 :<linf -1 :<lip 1 :<lips 1 :<liq -2 :<liqu
-2 :<lite 1 :<litl -1 :<litt -1 :<liv -5 :<live -4 :<livi -1 :<loa 1 :<load 1 :<loc 1 :<loca 1 :<lof 1 :<loft 1 :<loi
-3 :<loin -3 :<lon -2 :<long -2 :<lop -1 :<losi -2 :<lost 1 :<lou -1 :<loud -3 :<low -1 :<lowe -1 :<lum -1 :<lump -2
:<lunc 1 :<lund -2 :<lup -1 :<lupu -1 :<luz 1 :<luz> 1 :<lw -2 :<lws -2 :<lws> -2 :<ly -2 :<lyi -3 :<lyin -3 :<mac 1
:<mach 1 :<mag -1 :<magi 1 :<main 2 :<manc 1 :<many 1 :<mas -1 :<mas> -2 :<mass 1 :<mati 1 :<may> -1 :<mea -1 :<meas
-1 :<med -1 :<medi -1 :<mei -2 :<meio -2 :<mela -1 :<mer 1 :<mes -1 :<mes> -2 :<mesm -1 :<mess 1 :<met 6 :<metr 2
:<mets 3 :<midi 1 :<midw -2 :<migr 1 :<mind -2 :<minh -1 :<minu 2 :<mis -1 :<mitt -1 :<moa -1 :<moan -1 :<mole 1
:<molh 1 :<moll -2 :<mon -1 :<mont -2 :<more -1 :<morn 1 :<mos -1 :<most -1 :<mot 4 :<moto 4 :<mou 1 :<moui 1 :<mous
-1 :<mout 3 :<movi -1 :<mu -1 :<mug -1 :<mugs -1 :<mum -1 :<mum> -1 :<mus -1 :<musc -1 :<my 1 :<mys 2 :<myse 2 :<nac 1
:<nack 2 :<nad 1 :<nah -1 :<nah> -1 :<nan -1 :<nan> -1 :<nar -3 :<narr -2 :<nau 1 :<naus 1 :<ne 1 :<nec 2 :<neck 2
:<nee 1 :<need 1 :<ner> 1 :<neu -1 :<nev 2 :<neve 2 :<new -1 :<new> -1 :<ni -1 :<nice -2 :<nich 1 :<nig -3 :<nigh -3
:<nin 1 :<nine 1 :<no 1 :<nod -2 :<nod> -2 :<now 1 :<now> 1 :<nu 3 :<nuc 1 :<nuca 1 :<num 2 :<numb 2 :<nun 1 :<nuq 1
:<nuqu 1 :<oct -1 :<octo -1 :<oft -3 :<ofte -3 :<oh -1 :<ohn -1 :<ohne -1 :<ol -3 :<old -2 :<old> -2 :<on -1 :<onc -1
:<onco -1 :<one -1 :<ones -1 :<onto 1 :<oo 1 :<ooz 1 :<oozi 1 :<op -1 :<opra -1 :<ord -2 :<orde -1 :<ordi -1 :<os -2
:<ost -2 :<oste -2 :<ou 1 :<out 1 :<out> 2 :<oute -1 :<outs -2 :<oven -2 :<pace -2 :<pads 1 :<pal 1 :<palm -1 :<pan -1
:<pane -1 :<pap 1 :<par 1 :<par> -1 :<park 1 :<pas 1 :<pass 4 :<pat -1 :<patc -1 :<pe 2 :<pec 4 :<pech 3 :<ped -1
:<peda -1 :<pee 1 :<pee> 1 :<peed 2 :<peg -1 :<peg> -1 :<pei 3 :<peit 2 :<pen> -3 :<peni 1 :<perd -1 :<perf -1 :<peri
2 :<perm -1 :<ph -1 :<pho -2 :<phon -1 :<pick -1 :<pico 1 :<pier 1 :<pig -1 :<pig> -1 :<pink -2 :<pio 1 :<pior 1 :<pir
-2 :<pis 2 :<piss 1 :<pla 1 :<plan 1 :<poc 1 :<poin -1 :<poit 2 :<poly -1 :<pont -1 :<poo 4 :<poo> 3 :<pop> -2 :<popp
1 :<posi -2 :<poss 1 :<pot> -1 :<pow -1 :<powe -1 :<pra -3 :<pra> -1 :<pred -2 :<pres 2 :<pri 2 :<priv 2 :<pro> -1
:<prob 1 :<prog -1 :<ps -3 :<psa -1 :<psa> -1 :<pso -1 :<psor -1 :<puki -1 :<pull -1 :<puls 3 :<pum 1 :<pump 1 :<pup 1
:<pupi 2 :<quan -1 :<que 2 :<que> 1 :<qui> -1 :<quie 1 :<quim -1 :<quit 1 :<rac 1 :<rach 1 :<rad -1 :<radi -1 :<rag -1
:<rai -1 :<rais -1 :<ran> 1 :<ras 3 :<rash 2 :<read 1 :<rear 2 :<reas -1 :<reb 1 :<rech -3 :<red -2 :<red> -1 :<reg 1
:<regi 1 :<regu 1 :<rela 1 :<reli -1 :<remo -1 :<rep -1 :<repa -1 :<repe 1 :<repl -2 :<reti -1 :<revi -1 :<rh -2 :<rhe
-2 :<rheu -2 :<ri -1 :<rib -2 :<rib> -3 :<ribs -1 :<righ -1 :<rigi 1 :<rigo 2 :<rip 1 :<ripp 1 :<ris -1 :<roa 1 :<road
1 :<roc 1 :<rock 1 :<roj -2 :<roja -2 :<ron -1 :<roo 1 :<roof 2 :<room 1 :<rope 1 :<ros 1 :<rot -3 :<rot> -2 :<rota -2
:<rott -1 :<row> -1 :<rubb 1 :<rug 1 :<rugb 1 :<rus 1 :<rush 1 :<sacr -1 :<sad 2 :<sadd 2 :<saf -1 :<safe -1 :<sam -2
:<same -2 :<san 1 :<sang 2 :<sat> -1 :<satu 1 :<sav 1 :<save 1 :<say 1 :<sc 1 :<scaf 1 :<scar -1 :<sch 1 :<schl 1
:<schm -1 :<scho 1 :<schw 1 :<scoo 1 :<scor -2 :<scr 2 :<scre 1 :<scro 1 :<scru 1 :<scu -1 :<scuf -1 :<sect -2 :<seei
2 :<seid -1 :<sem> 1 :<sen -1 :<send -3 :<sens 1 :<sep -1 :<sept -2 :<ser 3 :<sex 2 :<sex> 2 :<shak 2 :<shal 1 :<shar
-1 :<shes 2 :<shi -3 :<shin -4 :<shir -1 :<shoc -3 :<shoe -1 :<shot 1 :<shr -2 :<shru -2 :<shuf -1 :<shut 1 :<sic 1
:<sick 1 :<sid -1 :<side -1 :<sigh 1 :<sign -1 :<sind 1 :<sing -3 :<sint 1 :<sir 1 :<sir> 1 :<siti 1 :<six -2 :<six>
-2 :<siz -3 :<size -3 :<skid 1 :<sla 1 :<slap 1 :<slee -1 :<sli -1 :<slid 1 :<slin -1 :<slip -1 :<slu 2 :<slur 2
:<smac 1 :<smi 2 :<smil 2 :<smo 1 :<smok 1 :<sn -1 :<sne -1 :<snee -1 :<sock -1 :<son> 1 :<sont -1 :<soo -1 :<soon -1
:<sorr 1 :<sors 1 :<sous 1 :<soy -1 :<soy> -1 :<spa -1 :<spac -1 :<spas 2 :<spe 2 :<spea 1 :<spee 2 :<spi -1 :<spil -2
:<spl 1 :<spli 1 :<spo 1 :<spon -1 :<spre 1 :<spu 1 :<sta 1 :<stag 1 :<star 1 :<stea -1 :<sten 1 :<sti -1 :<stic 1
:<stif -1 :<stin -6 :<sto 1 :<stoc 1 :<ston -2 :<stoo 1 :<stop 2 :<stu -1 :<stuf -1 :<stum -1 :<stun 1 :<subi 1 :<sud
1 :<sudd 1 :<suit -2 :<sum -2 :<summ -2 :<sup -1 :<supp -2 :<sur -1 :<sur> 1 :<surg -2 :<surv -1 :<swa 1 :<swal 2
:<swea 1 :<swel -2 :<ta 1 :<tab 1 :<tabl 1 :<tac 1 :<tack 1 :<tai -1 :<tail -2 :<tak 1 :<take 1 :<tal 2 :<talk 3 :<tap
-1 :<tar 1 :<tard 1 :<tau 1 :<taub 1 :<tb -1 :<tbh -1 :<tbh> -1 :<tear 1 :<tel 1 :<tell 1 :<tem -1 :<tem> -1 :<tend -2
:<than -1 :<thic 1 :<thig -1 :<this 1 :<thor -1 :<thre -1 :<thum -1 :<thy -2 :<thyr -2 :<tie -2 :<tien -2 :<tile -3
:<tilt 2 :<tin 1 :<ting 1 :<tip> 1 :<tipt -2 :<tir -2 :<tire -2 :<tit> -1 :<tm 2 :<to 1 :<toc 1 :<toda 1 :<todd -2
:<todo -1 :<toe -5 :<toe> -2 :<toes -3 :<toi 1 :<toil 1 :<ton 4 :<toni 3 :<took 1 :<toot -1 :<top 1 :<top> 1 :<tor 1
:<tos -2 :<tose -2 :<touc -1 :<tout 3 :<tra 1 :<trap 1 :<trea -2 :<tree 1 :<tri -3 :<trim -1 :<trip -3 :<tru -1 :<tuc
-1 :<tuck -1 :<tumo -1 :<tun 1 :<tut> -1 :<tuv -2 :<tuve -2 :<twi -1 :<twin -1 :<twis -1 :<two 1 :<two> 1 :<type 1
:<ubu 1 :<ubun 1 :<ul -1 :<unco 1 :<une -1 :<unex -1 :<uni -2 :<uni> -2 :<uns> 1 :<upr 1 :<upri 1 :<ups -2 :<ups> -1
:<upst -1 :<ur 1 :<urg 2 :<urge 2 :<usa 1 :<use> 1 :<usel -1 :<ut -2 :<uti -2 :<uti> -2 :<va 2 :<vag 1 :<vagi 1 :<van
1 :<vent 1 :<ver -1 :<verm -2 :<vers -1 :<veu -2 :<veux -2 :<vi 1 :<via 1 :<vien -1 :<vis 4 :<visi 2 :<viv -2 :<voi 1
:<voic 1 :<vol 1 :<vom> 2 :<vomi -1 :<vorn -1 :<wad -2 :<wade -1 :<wai 2 :<wais 2 :<wak -1 :<wake -1 :<waki -1 :<wall
2 :<wan -1 :<want -1 :<war -3 :<warm -4 :<was> 1 :<wasn -2 :<wat 3 :<wate 3 :<way 1 :<ways 1 :<wed> -1 :<wee> 2 :<week
-1 :<weep -1 :<weig -2 :<weir 1 :<wenn -1 :<went 1 :<wet 2 :<wet> 1 :<wett 2 :<wha -1 :<when -1 :<whic -1 :<whip 1
:<who 1 :<who> -1 :<whol 1 :<whoo 1 :<wic -2 :<wich -2 :<wid -2 :<wide -1 :<wie 1 :<wil 1 :<win 1 :<wint -1 :<wip 4
:<wipe 3 :<wir 2 :<wis -4 :<wish -4 :<wit -1 :<with -1 :<won 1 :<wond -1 :<wont 1 :<woo 1 :<wool 1 :<word 3 :<wors -1
:<wou -2 :<woul -1 :<woun -3 :<wra 1 :<wrap 1 :<wre 1 :<wrec 1 :<ye -1 :<yea -3 :<year -3 :<yel 1 :<yell 1 :<yes> -2
:<yet -1 :<yet> -1 :<you -1 :<yr -1 :<yrs -1 :<yrs> -1 :<zi -1 :<zie 1 :<zieh 1 :<zip -5 :<zips -1 :<zo 2 :<zon 1
:<zone 1 :<zu -1 :ab> 1 :abe 1 :abe> 1 :abec 1 :abeca 1 :aben 1 :abend 1 :abet -1 :abeti -1 :ablet 1 :abs 1 :absc -1
:absce -3 :acao 1 :acao> 1 :acc 2 :acci 2 :accid 2 :acd -1 :acdf -1 :acdf> -1 :aced -1 :aced> -1 :acem -1 :aceme -1
:acht> 1 :achts -1 :acic -1 :acic> -1 :acka -1 :ackac -1 :ackb -1 :acke 2 :acken 1 :ackl 1 :ackle 1 :acks 2 :acksi 2
:aco 3 :aco> 2 :acru -1 :acrum -1 :act 2 :acti 1 :actio 1 :actl 1 :actly 1 :actu 1 :actua 1 :actur -1 :adac 3 :adach 3
:adas -1 :adas> -1 :add 4 :adde 3 :adder 3 :addl 2 :addle 2 :ade 1 :ade> 1 :adei 1 :adeir 1 :adio -1 :adio> -1 :adl 1
:adly 1 :adly> 1 :ado 1 :ads 1 :ads> 1 :adu 1 :ae> -3 :afe> -1 :aff 2 :affo 1 :affol 1 :ag> -3 :aga -1 :agac 1 :agach
1 :agai -1 :again -1 :age 2 :age> 1 :agge 1 :agger 1 :aggi -1 :aggin -1 :agic 1 :agic> 1 :agina 1 :agor 1 :agora 1
:aho 1 :ahog 1 :ahogo 1 :ai> 3 :aid -1 :ail -2 :ailb -1 :ailbo -1 :aill -1 :aily -1 :aily> -1 :aim -1 :aine> 2 :ained
-1 :aint 5 :aint> 3 :ainte 2 :airs -1 :airs> -1 :aist 2 :aist> 2 :aje> -1 :ak> 1 :ake 1 :aked 1 :aked> 1 :aker -1
:aker> -1 :akf 1 :akfa 1 :akfas 1 :aki 1 :akin 1 :aking 1 :aky -1 :aky> -1 :ala> -2 :alb 1 :alb> 1 :alc 1 :alca 1
:alen -2 :alent -2 :alf -1 :alf> -1 :alin -1 :aling -1 :alles -2 :alli -2 :allin -2 :alls 1 :alore -1 :als 2 :als> 1
:also 1 :also> 1 :alter 1 :alysi -1 :amar -1 :amat -1 :amati -1 :ames -1 :ames> -1 :ami -1 :amil -1 :amily -1 :amina
-2 :amis -2 :amisa -2 :ammy 1 :ammy> 1 :amp 2 :ampi 1 :ampin 1 :ampo 1 :amps 3 :amps> 3 :ams -1 :amst -1 :ana> 2 :anan
1 :anana 1 :anc 1 :anca 1 :ance -1 :anced -1 :ancel 1 :ancer -2 :anch 1 :anche 1 :anci -1 :anda -1 :andl 1 :andle 1
:ands -2 :ands> -2 :andw -2 :andwr -2 :ane> -1 :aner 1 :anero 1 :anet -1 :aneu 1 :aneur 1 :ang 2 :ang> 2 :anga -1
:angal -1 :anha 1 :anha> 1 :anist -2 :ank -2 :ank> -2 :anke -2 :ankel -1 :ankl -2 :ankle -2 :anks 1 :anks> 1 :ann 1
:anne -1 :anny 1 :anny> 1 :ano> 1 :anoc 1 :anoch 1 :anom -1 :anoma -1 :anos -2 :anos> -2 :anq -1 :anqu -1 :ant> 1
:ante -1 :antl -1 :antly -1 :anto> 1 :antor -1 :ants -1 :ants> -1 :anu 2 :anus 1 :anus> 1 :anyt -1 :anyth -1 :apa 1
:ape 1 :apot 1 :appe -1 :appe> -1 :appea -1 :apped -1 :appen 1 :appie -1 :appin 1 :apr -1 :aps> -1 :apse 1 :apsed 2
:apsi -1 :apsin -1 :apu -2 :aput -3 :aque 1 :ar> 1 :ara 1 :arche -1 :ard -1 :ard> -1 :arde -1 :arden -1 :arei 1 :aren
1 :arent 1 :arg -2 :arge -1 :arged -1 :aria -1 :arian -1 :arin 1 :ark 1 :arks 1 :arks> 1 :arla 1 :arle -1 :arley -1
:aro 1 :arp -1 :arp> -1 :arpe -1 :arpet -1 :arran 2 :arrin -1 :arro> 1 :arrow -1 :arse 1 :arse> 1 :art 1 :art> 1 :arth
-1 :arthr -1 :arto 1 :arts 2 :arts> 2 :arz 1 :as> 1 :ases -2 :ases> -2 :ash 3 :ash> 4 :asi -1 :asic 1 :asica 1 :asie
-3 :asier -3 :asl 2 :asle 2 :aslee 2 :asm 2 :asm> 2 :aso> 1 :asp> -1 :aspi 1 :aspin 1 :ass 2 :ass> 1 :assa 2 :assag 1
:asse -1 :assed 1 :asser -2 :asso 1 :asta 1 :astan 1 :astb 1 :astbo 1 :aste -1 :asten -1 :astr -1 :asu -1 :asur -1
:ata -1 :atel -3 :ately -3 :ater 2 :ater> 2 :aters 2 :ath 2 :athe 2 :athe> 4 :athl 1 :athle 1 :atin 2 :ating 2 :atoi
-1 :atoid -1 :atol -1 :atolo -1 :ator -1 :ator> -1 :atr -1 :atro -3 :ats -1 :ats> -1 :atten 1 :aty 1 :aty> 1 :au> 2
:aub 1 :aub> 1 :auc -1 :aucu -1 :aucun -1 :aud -1 :aud> -2 :aue -1 :auer -1 :auern -1 :auf 1 :auft 1 :auft> 1 :augu -2
:augus -2 :aul -1 :aul> -1 :auli -1 :aunt -2 :aunty -1 :aut 1 :aute 1 :auto 1 :avad -1 :avan 1 :avant 1 :ave> 1 :aved
1 :aved> 1 :aves -1 :aves> -1 :avi 1 :avin 1 :avoi -1 :avoid -1 :avy -1 :avy> -1 :aw> 1 :awl 1 :awl> 1 :ay> 1 :ayof -1
:ayoff -1 :az> 1 :babl 1 :bably 1 :backa -1 :backb -1 :backs 2 :bad 1 :bad> 1 :badl 1 :badly 1 :bag -1 :bag> -1 :baj
-4 :baja -2 :baje -1 :baje> -1 :balls 1 :bang 1 :bang> 1 :banga -1 :bani -2 :banis -2 :bar 2 :bara 1 :barr 1 :bars 1
:bars> 1 :basi 1 :basic 1 :bat> 1 :bata -1 :bbe 2 :bber 3 :bber> 1 :bberi 1 :bbl 1 :bble 1 :bbli 1 :bblin 1 :bby 1
:bby> 1 :bea 1 :beat 1 :beca> 1 :beh 1 :behi 1 :behin 1 :beid 2 :beide 2 :beine 1 :bel 2 :bell 2 :belly 2 :belt 1
:ben> 1 :bendi -1 :bent -1 :bent> -1 :beri 1 :beris 1 :beter -1 :beti -1 :betic -1 :bett -2 :bette -2 :betw 1 :betwe 1
:bh> -1 :bier 1 :big -3 :big> -1 :bigg -1 :bigge -1 :bik 3 :bike 3 :bike> 3 :bile> -1 :bin> 1 :bio -1 :biot -1 :bis> 1
:bit 1 :bite -1 :bite> -1 :bits 1 :bits> 1 :blad 1 :bladd 1 :ble 1 :bled 1 :blee 2 :bleed 2 :blet 1 :blo 1 :blut 1
:blut> 1 :bly 1 :bly> 1 :bnes 1 :boc 1 :boca 1 :boca> 1 :bod 1 :body 1 :body> 1 :boi -1 :boil -1 :boil> -1 :bon -1
:bone -1 :bone> -1 :boned 2 :bones -3 :boo -2 :boob -1 :book -1 :bore -2 :bored -2 :bos -1 :boss -1 :boss> -1 :bot 2
:both 2 :both> 3 :bothe -1 :bott 1 :bottl 1 :boug 1 :bough 1 :bow> -1 :bra> -2 :bran 2 :branc 1 :brand 1 :braso 1 :bre
1 :bre> -2 :brea 3 :break 2 :breat 5 :bret 2 :brigh 2 :brit -2 :britt -2 :bro -1 :brui -1 :bruis -1 :brus 1 :brust 1
:bs> -1 :bsc -1 :bsce -3 :bsces -3 :bst -1 :bste -1 :bts -1 :bts> -1 :bub 1 :bug -1 :bug> -1 :bum 1 :bum> 1 :bump> -1
:bung 1 :bung> 1 :bur -1 :burd -3 :burde -3 :burn -2 :burn> -1 :burni -1 :burns -1 :burs 2 :burst 2 :bus -3 :bus> -2
:butt -1 :butto -1 :by> 1 :bye 2 :bye> 1 :ca> 1 :cab 2 :cabe 1 :cabec 1 :cac 1 :cada -1 :cade 1 :cadei 1 :caf 1 :caff
1 :caffo 1 :cal> 1 :calca 1 :calen -2 :calf -3 :calf> -3 :call 2 :call> 1 :cally 1 :calm 1 :came 1 :came> 1 :cami -1
:camis -2 :can> -1 :canc -1 :cance -1 :cant 2 :cant> 1 :cap 2 :capo 1 :capot 1 :car> 2 :cara 1 :care -1 :carp -1
:carpe -1 :cas 1 :cast> -1 :cat> -2 :ccid 2 :ccide 2 :cdf -1 :cdf> -1 :cec -1 :cect -1 :cecto -1 :ced -1 :ced> -1 :cei
1 :cei> 1 :cely -2 :cely> -2 :cend -1 :cend> -1 :cer> -1 :ces -4 :ces> -1 :cess -4 :cess> -3 :cest -1 :cest> -1 :cha
-1 :cha> -2 :chang -1 :char -2 :charg -1 :charl -1 :chat 1 :chau -1 :chaud -1 :chec -1 :check -1 :chee 1 :cheek 1
:chemo -1 :chen> -1 :ches> -1 :chest 6 :chevi 1 :chic 1 :chick 1 :chil -3 :chill -4 :chin 1 :cho 1 :cho> 1 :chon 1
:chon> 1 :cht> 1 :chte> -1 :chul 1 :chult 1 :chwan 1 :cic -1 :cic> -1 :cid 3 :cida 1 :cide 2 :ciden 2 :cin 1 :cino 1
:cio 1 :cio> 1 :cir -1 :circ -1 :circl -1 :cises -1 :cit -1 :city -1 :city> -1 :cka -1 :ckac -1 :ckach -1 :ckb -2 :cke
3 :cked 2 :cked> 2 :cki -1 :ckin -1 :ckla -1 :cklac -1 :ckle> 2 :ckles -2 :ckli 1 :cklin 1 :cksi 2 :cksid 2 :ckw 1
:cky -1 :cky> -1 :cla 1 :clam 2 :clamm 2 :clas -1 :clasp -1 :cle -1 :cle> -1 :clen 1 :clenc 1 :cles -1 :cles> -1 :cli
1 :cloc 1 :clock 1 :clos 1 :close 1 :cloth -1 :clou -1 :cloud -1 :clu -1 :clum -1 :codi -1 :codin -1 :coin -1 :coins
-2 :cold 2 :cold> 2 :coli -2 :colic -2 :colog -1 :colon -1 :colum -1 :comes 1 :comf -1 :comfo -1 :comp 1 :compr 1 :con
1 :cond> -1 :conf 2 :confu 2 :conn 1 :const -1 :cont 2 :contr 2 :coot 1 :coote 1 :cop -2 :cope -3 :cope> -3 :cor -2
:cord -1 :core -3 :core> -3 :cot 3 :cott 2 :cotto 2 :cou> -1 :couc -1 :couch -1 :coug 1 :cough 1 :coul -1 :coun 1
:count 1 :cov 1 :cove 1 :cover 1 :covi -1 :covid -1 :cow 1 :cra 1 :crack -1 :cram 1 :cramp 1 :cran 1 :cras 2 :crash 2
:craw 1 :crawl 1 :cre 1 :creak -1 :cream 1 :creen 1 :creep -1 :cri -1 :crib -1 :cro 1 :croh -2 :crohn -2 :croo 1
:crook 1 :crot 3 :crotc 2 :crotu 1 :cru 1 :crus 1 :crush 1 :ctin -1 :cting -1 :ctl 1 :ctly 1 :ctly> 1 :cto -1 :ctob -1
:ctobe -1 :ctom -1 :ctr -1 :ctri -1 :ctric -1 :ctu 1 :ctua 1 :ctual 1 :cue 2 :cuel 1 :cuell 1 :cuf -2 :cuff -2 :cuff>
-1 :cuffi -1 :cune -1 :cune> -1 :cup -1 :cups -1 :cups> -1 :cur -1 :curb -1 :curr -1 :curre -1 :curt 1 :curta 1 :cut 1
:cyc 1 :cycl 1 :cycli 1 :da> -1 :dab 1 :dac 4 :dach 3 :dache 3 :dail -1 :daily -1 :dam 1 :dan 1 :dar -2 :dark -1
:dark> -1 :dat 2 :date 2 :date> 1 :daue -1 :dauer -1 :day> 1 :days -1 :days> -1 :dby 2 :dbye 2 :dbye> 1 :dde 3 :dden 1
:ddenl 1 :dder 3 :dder> 2 :ddler -2 :dea -1 :deas -1 :deas> -1 :deb 1 :dec 2 :ded 1 :ded> 1 :dedo -2 :dedos -2 :dee -2
:deep -2 :deep> -3 :deir 1 :deira 1 :del> -2 :deli 1 :den 1 :den> 1 :denl 1 :denly 1 :dent 1 :dent> 1 :dep -1 :derc 1
:dere -1 :derec -1 :deri -1 :ders 1 :ders> 1 :desp 1 :det 1 :det> 1 :deu 1 :deux 1 :deux> 1 :dex -4 :dexa -2 :dexa> -2
:df> -1 :dgk -1 :dgki -1 :dgkin -1 :dgy -1 :dgy> -1 :dho -1 :dhoo -1 :dhood -1 :dia -1 :diab -1 :diabe -1 :dial -2
:dialy -1 :diato -1 :died -1 :died> -1 :diff 1 :dige 1 :diges 1 :dil -1 :din 1 :din> -1 :dina -1 :dinar -1 :ding 2
:ding> 2 :dio -1 :dio> -1 :dir -1 :disa -1 :disap -1 :disc> 1 :disce -1 :disch -1 :dive 1 :dived 1 :divo -1 :divor -1
:diz 1 :dizz 1 :dleb 1 :dleba 1 :dler -2 :dler> -2 :dles 1 :dles> 1 :dney -1 :dney> -1 :dni -2 :dnis -2 :dniso -2 :dny
-2 :dny> -2 :dod -1 :dodg -1 :dodgy -1 :doen 1 :doend 1 :doesn -1 :dog -2 :dog> -1 :dogs -1 :dogs> -1 :dom 1 :domi 1
:domin 1 :don 1 :done 1 :done> 1 :door> -1 :dor -1 :dor> -1 :dorme 1 :dos 1 :dose 2 :dose> 2 :dou 1 :doub 1 :doubl 1
:drag> -1 :dragg 1 :drags 1 :drai -2 :drain -2 :dram -1 :drama -1 :draw 1 :dreh 1 :dres -4 :dress -4 :dri 2 :drib 3
:dribb 2 :drif 1 :drift 1 :drip> -1 :dripp 1 :dron -1 :droo 2 :droop 2 :dropp -1 :drow 1 :drows 1 :ds> -1 :duf -1
:duff -1 :duff> -1 :dur 1 :dural 3 :duri 1 :durin 1 :dwi -2 :dwif -2 :dwife -2 :dwr -2 :dwri -2 :dwrit -2 :dyl -1
:dyli -1 :dylit -1 :eace -1 :each 1 :each> 1 :ead 1 :eada 2 :eadac 3 :eadin 1 :eak 2 :eak> 1 :eaker -1 :eakf 1 :eakfa
1 :eaki 1 :eakin 1 :eale -1 :ealed -1 :ealin -1 :eami 1 :eamin 1 :ean> 1 :eare 1 :eared 1 :earm -2 :earm> -2 :earr -1
:earri -1 :ears -1 :ears> -1 :eart 3 :eart> 2 :eas -2 :eas> -1 :eases -1 :easi -2 :easie -3 :east> -1 :eastb 1 :easte
-1 :easu -1 :easur -1 :eat 2 :eat> 1 :eath 3 :eathe 4 :eathl 1 :eatm -1 :eatme -1 :eaty 1 :eaty> 1 :eau 3 :eau> 1 :eav
-1 :eave -1 :eaves -1 :eavy -1 :eavy> -1 :ebar 1 :ebars 1 :eben 2 :eben> 1 :ebo -1 :ebr -2 :ebre -1 :ebre> -1 :ebs -1
:eca> 1 :ecei 1 :ecei> 1 :ech> 2 :echa -2 :echa> -2 :eche -3 :echo 1 :echo> 1 :echt -1 :echte -3 :eck 1 :eck> 2 :eckl
-1 :eckla -1 :ecou -1 :ecou> -1 :ecov 1 :ecove 1 :ecr 1 :ect -1 :ecti -1 :ectin -2 :ecto -1 :ectom -1 :ectr -1 :ectri
-1 :ecur -1 :ed> 1 :eda -1 :edal -1 :edal> -1 :edi 1 :edia -1 :edin 2 :eding 3 :edle> -1 :edles 1 :edni -2 :ednis -2
:edo -1 :edos -2 :edos> -2 :ee> 1 :eec 2 :eech 2 :eech> 2 :eed 2 :eed> 2 :eedi 1 :eedin 1 :eei 1 :eein 1 :eeks -1
:eeks> -1 :eels 1 :eels> 1 :eep -1 :eepi -2 :eepin -2 :eeps -2 :eeps> -2 :eepy 1 :eepy> 1 :ees 1 :ees> 1 :eet 2 :eet>
2 :eeze> -1 :efl 1 :eg> -1 :eggo 1 :eggo> 1 :egio 1 :egion 1 :egne -1 :egnen -1 :egs 4 :egs> 4 :egu 1 :egue 1 :egul 1
:egula 1 :ehi 1 :ehin 1 :ehind 1 :eho 1 :eht 2 :eht> 2 :eibe> 1 :eid 1 :eid> -1 :eide 2 :eide> 1 :eie 1 :eier 1 :eif>
-2 :eife 1 :eig -1 :eigh -1 :eight -1 :einem -2 :einen -1 :einf -1 :einfa -1 :einge 1 :eir 2 :eira 1 :eira> 1 :eird 1
:eird> 1 :eiss 1 :eiss> 1 :eit 2 :eita> 1 :eith 5 :eithe 5 :eks -1 :eks> -1 :ela> -1 :elano -1 :elat 1 :elate 1 :elb
-1 :elbo -1 :elbow -1 :ele -1 :elec -1 :elect -1 :elen -1 :elent -1 :eles -2 :eless -2 :elev 1 :eleve 1 :elf 4 :elf> 4
:elh -1 :elho -1 :elho> -1 :elid 1 :elid> 1 :elie -1 :eliev -1 :elin> -1 :ell 1 :ell> 1 :elle -1 :elles -1 :elli -1
:ellin -1 :ellow 1 :ells -2 :ells> -2 :elly 2 :elly> 2 :elong 1 :els 1 :els> 1 :elvis -1 :ely -2 :ely> -2 :emba 2
:embar 2 :embe -2 :ement -1 :emiss -1 :emo -2 :emot -1 :emov -1 :emove -1 :empt 1 :enan 1 :enant 1 :enc 1 :ench 1
:ench> 1 :ended 1 :ender -1 :endl -2 :endly -2 :endo 2 :endo> 1 :ends -1 :ends> -1 :endu> 1 :ener -1 :ener> -1 :enf -2
:eng> 1 :enga -2 :engan -2 :engo 1 :engt -1 :ength -1 :eni 1 :enis 1 :enis> 1 :enit 1 :enita 1 :enk -1 :enkr -2 :enly
1 :enly> 1 :enn> -1 :eno -1 :enor -1 :enorm -2 :enou -1 :ensa 1 :ensat -1 :ense 1 :ense> 1 :ente 1 :entes 1 :ento -1
:entr 2 :entre 1 :enu -1 :enu> -2 :eon> -2 :eone 1 :eone> 1 :eop -2 :eopa 1 :eopat 1 :eope -1 :eopo -3 :eopor -3 :ep>
-1 :epai -1 :epair -1 :epen 1 :epent 1 :epid 3 :epidu 3 :epin -2 :eping -2 :epl -2 :epla -2 :eplac -2 :eppi -2 :eps -2
:eps> -2 :epte -3 :eptem -3 :epui> -1 :epy 1 :epy> 1 :era -1 :eral -1 :erap -1 :erat -1 :erate -1 :erati -2 :erb -2
:erb> -1 :erc 1 :erce 1 :erce> 1 :erdo> -1 :erdos 2 :ere 1 :ere> 1 :erech -1 :erect 2 :erf -1 :erfe -1 :erfec -1 :erfi
-1 :erfin -1 :erh 1 :erie -1 :erin 1 :erine 1 :ering 1 :eris -1 :erish -1 :erk -1 :erky -1 :erky> -1 :erlo -2 :erly 1
:erly> 1 :erm -3 :erm> -1 :erme -1 :ermel -2 :ermo -3 :ermob -1 :ermom -2 :ernd -1 :ernd> -1 :erne 1 :ernia -1 :ero> 2
:eroin 1 :eron 1 :eron> 1 :erri 1 :errib 1 :ers 1 :ers> 1 :erse 1 :ersi -2 :ersio -3 :erso 1 :erson 1 :erst 1 :ert> 1
:erti 1 :ertig 1 :ery -1 :ery> -1 :eryo -2 :eryon -2 :eryt 1 :eryth 1 :erzen 1 :esar -1 :escap 1 :escen -1 :esceu 1
:eschi 1 :esco 1 :esd 1 :esda 1 :esday 1 :ese> -1 :esm -1 :esmo -1 :esmo> -1 :esn -1 :esnt -1 :esnt> -1 :eso -1 :esse>
-2 :essu 1 :essur 1 :est 2 :est> 3 :esta> 1 :estar -2 :estio 1 :esto 2 :estou 1 :estoy 2 :et> 2 :etas 1 :etast 1
:etche -1 :etchi -1 :ete 1 :ete> 1 :etel 1 :etely 1 :ethe 1 :ether 1 :eti -1 :etico -1 :etir -1 :etire -1 :etis 1 :eto
-2 :eto> -2 :etra -1 :etre> -2 :etres 1 :ettl -1 :ettle -1 :etur -1 :etw 1 :etwe 1 :etwee 1 :eu> -1 :eule -1 :eulem -2
:eum> 1 :euma -2 :eumat -2 :eur 1 :eury 1 :eurys 1 :eus> 1 :eut 1 :eute 1 :eute> 1 :euz -1 :euz> -1 :eved -1 :eved> -1
:evel 1 :evel> 1 :everi -2 :every -1 :evil 1 :evill 1 :evio -1 :eviou -1 :ew> -1 :ex> 1 :exa> -2 :exac 1 :exact 1 :exi
-1 :exis -1 :exist -1 :exp -1 :expe -2 :expec -2 :expla -1 :explo 1 :eyd -1 :eyd> -1 :eye 4 :eye> 2 :eyel 1 :eyeli 1
:eyes 2 :eyes> 1 :eys -2 :eys> -2 :eza 2 :eza> 1 :eze> -1 :fac 4 :face 6 :face> 6 :fach -1 :fach> -1 :faco 1 :faco> 1
:fai 1 :fain 4 :faint 4 :fait -1 :fait> -1 :fal -1 :fall -1 :fall> -1 :falli -1 :fam -1 :fami -1 :famil -1 :fann 1
:fanny 1 :far 1 :fart 1 :fas 1 :fast> 2 :faste -1 :fec -4 :fect -2 :fecti -1 :fee 1 :feel 1 :feels 1 :feet 2 :feet> 2
:fenc -1 :fence -1 :fend 1 :fer 1 :ff> -1 :ffin 1 :ffing 1 :ffle> 1 :ffles -1 :ffo 1 :ffol 1 :ffold 1 :ffs -1 :ffy -1
:ffy> -1 :fica 1 :fico -1 :ficou -1 :fieb -1 :fiebr -1 :fier 1 :fierc 1 :fif -1 :fift -1 :fig 1 :fin -1 :find 1 :fine
-2 :fine> -2 :fing -1 :finge -4 :fla -1 :flan -4 :flank -5 :fle 1 :fle> -1 :fles -1 :fles> -1 :flew -1 :flew> -1 :flex
1 :flex> 1 :flip 1 :flops -1 :flow 1 :flow> 1 :flu 1 :flui 2 :fluid 2 :fol 1 :foldi 1 :folds -1 :foll 1 :follo 1 :fom
-1 :foma -1 :foma> -1 :foo -3 :foot -3 :foot> -4 :forea -2 :forg -1 :forgo -2 :form> 1 :forta -1 :forti 1 :fou -1
:foul -1 :foul> -1 :foun -1 :found -1 :four> -1 :fra -2 :frac -1 :fract -1 :fram -2 :frame -2 :fre 1 :frer 1 :fri> -1
:fron 2 :front 2 :fte -1 :ften -3 :ften> -3 :full 1 :full> 1 :fumb -1 :fumbl -1 :fund -1 :funn 1 :funny 1 :fur -1
:fur> -1 :fuse 2 :fused 2 :fuss -1 :fuss> -1 :fy> -1 :gac 1 :gach 1 :gai -1 :gain -1 :gain> -1 :gal -1 :galo -1 :galor
-1 :gam -1 :gamen -1 :ganc -2 :ganch -2 :gar 1 :gar> 2 :gard -1 :garde -1 :gasp 1 :gaspi 1 :gau -1 :gauc -1 :gauch -1
:gby 1 :gby> 1 :gea 1 :gef 1 :geho 1 :gen> 1 :geni 1 :genit 1 :geo -2 :geon -2 :geon> -2 :ger -2 :ger> 1 :gers -2
:gers> -2 :gery -1 :gery> -1 :geste -1 :gets -1 :gets> -1 :gett -1 :getti -1 :ggi -1 :ggin -1 :ggle -1 :ggo 1 :ggo> 1
:ghs 3 :ghs> 3 :ghtne 1 :gibb 1 :gibbe 1 :gibt -1 :gibts -1 :gic> 1 :gica -1 :gical -1 :gid 1 :gid> 1 :gina 1 :gina> 1
:gio 1 :gion 1 :gion> 1 :gir -1 :gird -1 :girdl -1 :gives -2 :gki -1 :gkin -1 :gkin> -1 :gla 1 :gle -1 :gle> -2 :gli 1
:glo -2 :glov -1 :glove -1 :gly 1 :gly> 1 :gnat -1 :gnatu -1 :gnaw -1 :gnawi -1 :gne -1 :gnen -1 :gnent -1 :go> 1 :goe
1 :goes 1 :goes> 1 :goi 1 :goin 1 :going 1 :gon 1 :gone 1 :gone> 1 :good> -1 :goodb 2 :gor 2 :gora 1 :gora> 1 :gors 2
:gors> 2 :gos -1 :got 1 :gott -1 :gotte -1 :gou 1 :grai 1 :grain 1 :gram -1 :gramm -1 :grea -1 :great -1 :gri -2 :grip
-1 :grip> -1 :gro -1 :gros 1 :gros> 1 :grow -1 :growi -1 :gru -2 :gs> 1 :gth -1 :gua -1 :gue 1 :gue> 1 :gul 1 :gula 1
:gular 1 :gun 1 :gun> 1 :gus 1 :gush 2 :gush> 2 :gust -2 :gust> -2 :guy 1 :guy> 1 :gy> -1 :ha> -2 :hair> -1 :hak 2
:haki 3 :hakin 3 :haky -1 :haky> -1 :hal 1 :halb 1 :halb> 1 :hall 1 :han -2 :han> -2 :hand -2 :handl 1 :hands -2
:handw -2 :hange -1 :happe 2 :happi -1 :har -2 :harg -1 :harge -1 :harl -1 :harle -1 :harp -1 :harp> -1 :has 1 :hate
-1 :hau -2 :haud -1 :haud> -2 :haul -1 :haul> -1 :hav 1 :have 1 :have> 1 :hea 1 :head 4 :head> 2 :heada 3 :heal -4
:heale -1 :heali -2 :hear 1 :heart 3 :heat> 1 :heav -1 :heavy -1 :heb -2 :hec -1 :heck -1 :heek 1 :heeks 2 :heel -3
:heel> -4 :hell> 1 :hemo -1 :hen -1 :hen> -1 :hend -1 :hera -1 :herap -1 :here 1 :here> 1 :herm -2 :hermo -2 :hern -1
:herni -1 :hero 1 :heroi 1 :hers> -1 :hes 1 :hes> 1 :hese -1 :hese> -1 :hest 6 :hest> 6 :het 2 :heum -2 :heuma -2
:heut 1 :heute 1 :hevi 1 :hevil 1 :hey> 1 :heyd -1 :heyd> -1 :hic 1 :hich -1 :hich> -1 :hick 1 :hick> 1 :hickt 1
:high> -2 :highs 3 :hildh -1 :hill -2 :hill> 1 :hills -4 :hims 1 :himse 1 :hind 1 :hind> 1 :hine> 1 :hinn -1 :hinne -1
:hiny -2 :hiny> -2 :hip -2 :hip> -1 :hipl 1 :hipla 1 :hips -1 :hips> -1 :hirt -1 :hirt> -1 :hit 1 :hit> 1 :hla -1 :hle
2 :hles 3 :hless 3 :hn> -3 :hne> -1 :hoa 1 :hoar 1 :hoars 1 :hoc -3 :hoch -1 :hock -3 :hock> -2 :hocks -1 :hod -1
:hodg -1 :hodgk -1 :hoe -1 :hoe> -2 :hog 1 :hogo 1 :hogo> 1 :hoj 1 :hoje 1 :hoje> 1 :hol 1 :hole 2 :hole> 2 :hon -1
:hon> 1 :hone -2 :hone> -1 :hones -1 :hoos 1 :hoosh 1 :hop -2 :hope -2 :hope> -1 :hopel -1 :hopi -3 :hopin -5 :hor 2
:hora> 1 :horac -1 :horm 1 :hormo 1 :horr 1 :horri 1 :hors 2 :horse 2 :hort> 1 :horte -2 :hot -2 :hot> -1 :hou 1 :hour
2 :hour> 3 :hous 2 :house 2 :hre -1 :hrea -2 :hread -3 :hrew 1 :hrew> 1 :hri -1 :hrit -1 :hriti -1 :hroa 2 :hroat 2
:hrob -1 :hrobb -1 :hros -1 :hrou -1 :hroug -1 :hrow 1 :hrown 3 :hrt -1 :hrt> -1 :hru -1 :hrun -1 :hrunk -2 :ht> 1
:hte> -1 :hten> -1 :hteni 2 :htne 1 :htnes 1 :hub 1 :hud -1 :hud> -1 :huf -1 :huff -1 :huffl -1 :hul 1 :hult 1 :hulte
1 :hum -1 :humb -3 :humb> -4 :hut 1 :hut> 1 :hwa 1 :hwan 1 :hyr -2 :hyro -2 :hyroi -2 :ia> -1 :iab -1 :iabe -1 :iabet
-1 :ial -2 :iall -2 :ialy -1 :ialys -1 :ian -1 :ian> -1 :ias 1 :iasi -1 :iasis -1 :iato -1 :iator -1 :ib> -4 :ibb 2
:ibbe 1 :ibber 1 :ibbl 1 :ibble 1 :ibbli 1 :ibe> 1 :ibl 1 :ibt -1 :ibts -1 :ibts> -1 :icall 1 :icar 1 :ice -1 :icel -2
:icely -2 :ices -1 :ices> -1 :ich 1 :ich> -1 :icht 1 :icht> 1 :ichts 1 :icio 1 :icio> 1 :icit -1 :icity -1 :ick 1
:icke 1 :icked 2 :icky -1 :icky> -1 :ico -2 :ico> -1 :icou -1 :icou> -1 :id> 1 :ida 1 :iday> 1 :idays -1 :ide> -1
:idea -2 :ideas -1 :ided 1 :ided> 1 :iden 2 :ident 2 :idi 1 :idi> 1 :idne -2 :idney -2 :idny -2 :idny> -2 :ido -1
:idor -1 :idor> -1 :idu 3 :idur 3 :idura 3 :idw -2 :idwi -2 :idwif -2 :ieb -1 :iebr -1 :iebre -1 :ied> -1 :ieds 1
:iege -1 :ieh 1 :ieht 1 :ieht> 1 :ien -1 :iendl -2 :ient> -1 :iente 1 :iento -1 :iera -1 :iera> -2 :ierc 1 :ierce 1
:iern 1 :ierna 1 :iero 1 :ieron 1 :ieu -1 :ieve -1 :ieved -1 :if> -2 :iff -1 :iff> -1 :ifte -1 :ig> -1 :iges 1 :igest
1 :igg -1 :igge -1 :igger -1 :igh> -2 :ighs 3 :ighs> 3 :igi 1 :igid 1 :igid> 1 :ign -1 :igna -1 :ignat -1 :igo 1 :igor
2 :igors 2 :igr 1 :igra 1 :igrai 1 :igt> 1 :iit -2 :ilb -1 :ilbo -1 :ilbon -1 :ildh -1 :ildho -1 :ile 1 :iles -1
:iles> -1 :ilet 2 :ilet> 1 :ilha> -1 :ill 1 :ill> 1 :ille 1 :ille> 1 :illed -1 :ilo -5 :ilo> -1 :ilos -4 :ilos> -4
:ilt 1 :ily -3 :ily> -3 :ima> 2 :imes -2 :imes> -1 :imest -1 :imio -1 :imio> -1 :immu -1 :immun -1 :ims 1 :imse 1
:imsel 1 :in> -1 :inar -2 :inar> -1 :inch -1 :inch> -2 :inche -1 :inco 3 :incon 2 :ind 1 :ind> 2 :inda -1 :inda> -1
:indi 1 :indig 1 :inds 1 :ine> 1 :inem -2 :inem> -2 :inen> -1 :inent 2 :ines> -1 :ineu 1 :ineum 1 :inf -4 :infa -1
:infac -1 :infe -2 :infec -2 :info -1 :infom -1 :infu -1 :infus -1 :ing> 1 :inge -3 :inge> -1 :inger -4 :ingi -1
:ingin -1 :ingle -1 :ingly 1 :ingo 1 :ingo> 1 :ings -2 :ings> -2 :inha> -2 :inhas 1 :inho 1 :inj 2 :inje 3 :injec 3
:inks -1 :inks> -1 :inky -1 :inky> -1 :inl 1 :inn 1 :inne 1 :inni 1 :innin 1 :inon -1 :inon> -3 :inone 1 :insi 1
:insid 1 :insp 1 :inspi 1 :int 1 :inte 1 :inted 2 :inten 2 :inti 1 :inu 1 :inut 3 :inute 3 :iny -1 :iny> -1 :io> -1
:ior 1 :ios> -1 :iot -1 :ioth -1 :iothe -1 :ip> -2 :ipa 2 :ipat 1 :ipate 1 :ipe 1 :ipe> 1 :ipl 1 :ipla 1 :iplas 1
:ippe -1 :ipper -1 :ippi 2 :ippin 2 :ips -1 :ips> -1 :ipt -2 :ipto -2 :iptoe -2 :iqu -1 :iqui -2 :iquid -2 :ira -1
:iran -1 :irant -1 :irat 1 :irati 1 :irc -1 :ircl -1 :ircle -1 :irdl -1 :irdle -1 :ire -1 :ired -3 :ired> -3 :iri -1
:iro 2 :iro> 1 :irop 1 :iropr 1 :irr 1 :irre 1 :irs> -1 :irt> -1 :isa -1 :isa> -1 :isap -1 :isapp -1 :isc> 1 :isce -1
:iscec -1 :isch 1 :isch> 1 :ischa -1 :ische 1 :ise -1 :ises -1 :ises> -1 :ish -3 :ish> -3 :ishi -1 :ishin -1 :isi 2
:isio 2 :ision 2 :isn 1 :isnt 1 :isnt> 1 :iso -1 :isol -1 :isolo -1 :ison -1 :isone -2 :iss 1 :iss> 1 :issio -1 :ista
1 :ista> 1 :iste -1 :ister -1 :ists 1 :ists> 1 :it> 1 :ita 1 :ital 2 :itals 1 :ith> -1 :ithe 5 :ither 5 :iti -2 :itin
-1 :iting -1 :itio -1 :ition -1 :itis -2 :itis> -2 :itl -1 :itle -1 :itle> -1 :itr 1 :itri 1 :itrin 2 :itse 1 :itsel 1
:itter -1 :ittl -2 :ittle -2 :itts -2 :itts> -2 :ity -1 :ity> -1 :itz 2 :itze 1 :itze> 1 :iva 2 :ivat 2 :ivate 2 :ivel
1 :ivers -3 :ivery -1 :ives -3 :ives> -2 :ivi -2 :ivin -1 :iving -1 :ivo -2 :ivor -2 :ivor> -1 :ivorc -1 :ix> -1 :ize
-2 :ize> -3 :izes -1 :izes> -1 :izq -1 :izqu -1 :izqui -1 :izz 1 :ja> -2 :jab 2 :jab> 1 :jai 2 :jai> 2 :jar -2 :jat 1
:jatt 1 :jatte 1 :jav 1 :java 1 :jaw 4 :jaw> 4 :jec 3 :ject 3 :ject> 1 :jecti 2 :jerk -1 :jerky -1 :job -1 :job> -1
:join> -1 :joine 1 :jol -2 :jolt -2 :jolt> -2 :jou -1 :jour -1 :jour> -1 :jum 1 :junt 1 :juste 1 :kac -1 :kach -1
:kache -1 :kat -3 :kate -3 :ke> 1 :ked 2 :ked> 2 :keeps -2 :kel -3 :kel> -1 :ken 1 :kend 1 :kens 1 :ker -1 :kerb -1
:kerb> -1 :kes 1 :kes> 1 :key -2 :keys -1 :keys> -1 :kfa 1 :kfas 1 :kfast 1 :kicke 1 :kid> 2 :kidn -4 :kidne -2 :kidny
-2 :kill 1 :kill> 1 :kilo -2 :kilo> -1 :kilos -1 :kin> -2 :kit -1 :kitc -1 :kitch -1 :kla -1 :klac -1 :klace -1 :kle
-1 :kles -1 :kles> -1 :kli 1 :klin 1 :kling 1 :knee -1 :knee> -5 :knees 2 :knoc 1 :knows -1 :koll 1 :kolle 1 :kom 2
:komm 1 :kre -1 :kreu -1 :kreuz -1 :ksi 2 :ksid 2 :kside 2 :ky> -3 :la> -1 :lab 1 :labl 1 :lace -1 :laced -1 :lacem -1
:lach 1 :lache 1 :lack> -1 :lad 1 :ladd 3 :ladde 3 :lade> 1 :lado -1 :lado> -1 :lag> -2 :lain -1 :laine -1 :lam 1
:lamm 1 :lammy 2 :lan> 1 :lance -1 :lanch 1 :lane -3 :lank -2 :lank> -2 :lano -1 :lanom -1 :lap> 1 :lapp -1 :lappi 1
:laps> -1 :lapse 1 :lapsi -1 :lare> -1 :las 1 :las> 1 :lash 1 :lash> 1 :lasp -1 :lasp> -1 :lass 1 :lat 1 :late 1
:lated 1 :latel -3 :later 1 :lauft 1 :layo -1 :layof -1 :lbo -2 :lbon -1 :lbone -1 :lbow -1 :lbow> -1 :lca 1 :ldh -1
:ldho -1 :ldhoo -1 :ldi 1 :ldin 1 :lding 1 :ldn -1 :ldnt -1 :ldnt> -1 :lds -1 :lds> -1 :leak 3 :leak> 2 :leaki 1
:leare 1 :leave -1 :leb 1 :lebar 1 :lebe 1 :leben 1 :lect -1 :lectr -1 :lee 2 :lee> 2 :leed 2 :leedi 2 :leepy 1 :leg 1
:leg> -1 :legs 4 :legs> 4 :leme -4 :lemen -4 :len -1 :len> -1 :lenc 1 :lench 1 :lend -1 :lent -1 :lenti -2 :lep -1
:les -1 :les> -1 :let 3 :let> 1 :letel 1 :lets 1 :lets> 1 :lett 1 :lette 1 :leve 1 :level 1 :leven 1 :lew -1 :lew> -1
:lex 1 :lex> 1 :ley -1 :ley> -1 :lha> -1 :lhe -1 :lhe> -1 :li> -1 :lic -1 :lica 1 :lich -1 :lich> -1 :lick -1 :licky
-2 :lid 2 :lid> 3 :lie -1 :lieg -1 :liege -1 :lien 1 :liev -1 :lieve -1 :lig 1 :ligh 2 :light 2 :lin> -1 :line 1
:line> 1 :lined 1 :lines -1 :linf -1 :linfo -1 :link -1 :links -1 :liq -2 :liqu -2 :liqui -2 :lir 1 :lire 1 :lire> 1
:lis 1 :lit 1 :lit> 1 :lite 1 :lite> 1 :liti -1 :litis -1 :litl -1 :litle -1 :liv -3 :live -2 :live> -2 :livi -2
:livin -1 :ll> 1 :lla 1 :llan 1 :llar> -1 :lle> 1 :lled 1 :lled> 1 :lleg 1 :ller 1 :lles -4 :lles> -3 :llet> -1 :lli
-1 :llow> 1 :llowe -1 :lly 2 :lly> 2 :lo> 1 :loa 1 :load 1 :load> 1 :loc 3 :loca 1 :lock 1 :lod 1 :loft 1 :loft> 1
:logi -1 :logy -1 :logy> -1 :loi -3 :loin -3 :loin> -3 :lon -1 :lone -1 :lone> -1 :long -1 :long> -2 :loppy 1 :lops>
-1 :lor -1 :lore -2 :lore> -1 :los> -2 :losi -1 :losin -3 :losio 1 :lost 1 :lost> 1 :lot -1 :lot> -1 :loth -1 :lothe
-1 :lou -1 :loud -4 :loud> -2 :loudy -1 :loves -1 :low> 1 :lowe -1 :lower -1 :lowis -2 :lsi 2 :lsin 2 :lsing 2 :lso 1
:lso> 1 :lta> 1 :lte 1 :lter 2 :lter> 1 :lui 1 :luid 2 :luid> 2 :lum -3 :lumb -1 :lumn -1 :lumna -1 :lump -2 :lump> -2
:lunc 1 :lunch 1 :lund -2 :lundi -2 :lunge -1 :lungs -1 :lup -1 :lupu -1 :lupus -1 :lur 3 :lurr 2 :lurre 1 :lurri 1
:lut> 1 :luz 1 :luz> 1 :lva 1 :lva> 1 :lvis -1 :lvis> -1 :lws -2 :lws> -2 :lyi -3 :lyin -3 :lying -3 :lysi -1 :lysis
-1 :mac 1 :mach 1 :mack 1 :macke 1 :mag -1 :magic 1 :main 1 :maint 1 :mall> -1 :man 1 :man> 1 :mana> 1 :manan 1 :manas
-1 :manc 2 :manch 2 :manha 1 :manos -1 :many 1 :many> 1 :marks 1 :marr -1 :mas> -2 :masc 1 :mass 1 :massa 1 :matic -1
:matin 1 :mato -2 :matoi -1 :matol -1 :may> -1 :mb> 1 :mbar 1 :mbara 1 :mbli -1 :mblin -1 :mbn 1 :mbne 1 :mbnes 1 :mbo
1 :mbr -1 :mbra -1 :mbre> -1 :mbs -1 :me> -1 :meas -1 :measu -1 :mece 1 :mecei 1 :med -1 :medi -1 :media -1 :mei -1
:mein> 1 :meine -2 :meio -2 :meio> -2 :mel -2 :mela -1 :melan -1 :melh -2 :mell -2 :mells -2 :melo -1 :melt 1 :men> 1
:mens 1 :ment -1 :ment> -1 :meo 2 :meon 1 :meone 1 :mes -1 :mesm -1 :mesmo -1 :mess 1 :mest -1 :meste -1 :met 1 :meta
1 :metas 1 :metr 1 :mets 3 :mets> 3 :mfo -1 :mfor -1 :mfort -1 :mi> 1 :midi 1 :midi> 1 :midw -2 :midwi -2 :mie -1
:migr 1 :migra 1 :mile 2 :mile> 2 :mily -1 :mily> -1 :mina -2 :minar -2 :mind -1 :mind> -1 :mingo 1 :minh -1 :minha -1
:minu 2 :minut 3 :mio -1 :mio> -1 :mir -1 :mira -2 :mis -2 :misa -2 :misa> -2 :miss -1 :misse -1 :mit -1 :mitte -1
:mitts -2 :mm> 1 :mma -1 :mmu -1 :mmun -1 :mmy 1 :mmy> 1 :mna -1 :mna> -1 :moa -1 :moan -1 :mob -1 :mobi -1 :mobil -1
:mok 1 :mole 1 :molh 1 :molho 1 :moll -2 :molle -2 :mom -1 :mome -1 :momet -2 :mon -1 :mon> -1 :mone 1 :mont -2 :month
-3 :mora -1 :more -1 :more> -1 :morn 1 :mort> -2 :morti 1 :mostl -1 :mot 2 :moto 4 :moto> 1 :motor 2 :mou 1 :moui 1
:mouil 1 :mour -1 :mour> -1 :mous -1 :mouse -1 :mout 3 :mouth 3 :movem -1 :movi -1 :mp> -1 :mpa 1 :mpan 2 :mpane 1
:mpi 3 :mpin 3 :mping 2 :mpr 1 :mps 1 :mps> 1 :mpt 2 :mse 1 :msel 1 :mself 1 :mst -1 :mug -1 :mugs -1 :mugs> -1 :mum
-1 :mum> -1 :mus -1 :musc -1 :muscl -1 :mut -1 :mys 2 :myse 2 :mysel 2 :na> 1 :nack 1 :nacke 2 :nad 1 :nage> -2 :nagg
-1 :naggi -1 :nah -1 :nah> -1 :nan> -1 :nana 1 :nana> 1 :napp 1 :nar -3 :nar> -2 :narr -2 :narro -1 :nat -2 :nate -1
:natu -1 :natur -1 :nau 1 :naus 1 :nause 1 :naw -1 :nawi -1 :nawin -1 :naz 1 :nca 1 :nced -1 :nced> -1 :ncel 1 :ncer
-2 :ncer> -2 :nces -1 :nces> -1 :nch 1 :nch> 1 :nche> 1 :nches -2 :ncie -2 :nco 2 :ncol -1 :ncolo -1 :ncon 4 :ncont 3
:nda> -1 :nder -1 :nder> -2 :nderc 1 :ndi 1 :ndi> -2 :ndig 1 :ndige 1 :ndin 1 :nding 1 :ndle 1 :ndleb 1 :nds -2 :nds>
-2 :ndw -2 :ndwr -2 :ndwri -2 :ndy -1 :ndyl -1 :ndyli -1 :nec 2 :neck 2 :neck> 2 :neckl -1 :nee> -6 :need 1 :need> 1
:nees 2 :nees> 2 :neez -1 :neeze -1 :nel -1 :ner 1 :nero 1 :nero> 1 :ners -1 :ners> -1 :nes> -2 :ness 1 :ness> 1 :nest
-1 :nest> -1 :nete 1 :neu 1 :neum 1 :neum> 1 :neur 1 :neury 1 :nev 1 :neve 1 :never 1 :new -1 :new> -1 :nexp -1 :nexpl
-1 :ney -1 :nfa -1 :nfac -1 :nfach -1 :nfe -2 :nfec -2 :nfect -2 :nfl -2 :nfle -1 :nfle> -3 :nfom -1 :nfoma -1 :nfu 1
:nfus 1 :nfuse 2 :nfusi -1 :ng> 1 :ngal -1 :ngalo -1 :ngan -2 :nganc -2 :nge -2 :nge> -1 :ngen -1 :nger -3 :nger> -1
:ngers -2 :ngesc 1 :ngle -1 :ngle> -2 :ngly 1 :ngly> 1 :ngo 3 :ngo> 2 :ngs -2 :ngs> -2 :ngt -1 :ngth -1 :ngu 1 :ngue 1
:ngue> 1 :nhas 1 :nhas> 1 :nho 1 :ni> -1 :nia -1 :nia> -1 :nice -2 :nice> -1 :nicel -2 :nich 1 :nicht 1 :nig -1 :nigh
-1 :night -1 :nil -1 :nin 1 :nin> -1 :nine 1 :nip 1 :nis> 1 :nish> 1 :niso -2 :nisol -1 :nison -1 :nist -1 :niste -2
:nita 1 :nital 1 :nje 3 :njec 3 :nject 3 :nke -1 :nke> -1 :nkel -1 :nkel> -1 :nkl -2 :nkle -2 :nkle> -1 :nkr -2 :nky
-1 :nky> -1 :nless 1 :nner> 1 :nners -1 :nny 2 :nny> 2 :no> 1 :noc 1 :noch 1 :noche 1 :nocke 1 :nod -2 :nod> -2 :nom
-1 :noma -1 :noma> -1 :non> -2 :none 1 :nones 1 :nonst -1 :norme -2 :nos -1 :nos> -2 :nou -1 :now 1 :now> 1 :nows -1
:nows> -1 :nrea 1 :nreal 1 :nrele -1 :nsa 2 :nsat -1 :nsati -1 :nsc 1 :nse 1 :nse> 1 :nsid 1 :nside 1 :nsp 2 :nspi 2
:nspir 2 :nsta -1 :nstan -2 :nsti 1 :nstip 1 :nsto -1 :nstop -1 :nt> 1 :nta> -1 :ntada -2 :ntag 1 :ntag> 1 :nte 1
:nted 2 :nted> 2 :nten 3 :ntena 1 :nterm -1 :nth -1 :nths -2 :nths> -2 :ntin 1 :ntine 2 :ntinh 1 :ntinu -1 :ntl -2
:ntle -1 :ntles -1 :ntly -1 :ntly> -1 :nto> 1 :ntor -1 :ntr 2 :ntra 2 :ntrac 1 :ntro 1 :ntrol 1 :ntur 1 :ntura 1 :nty
-1 :nty> -1 :nu> -2 :nuc 1 :nuca 1 :nuca> 1 :num 2 :numb 2 :numb> 2 :numbn 1 :nuq 1 :nuqu 1 :nuque 1 :nut 4 :nute 3
:nutes 3 :nyt -1 :nyth -1 :nythi -1 :oad 3 :oad> 2 :oan -1 :oard> -1 :oars 1 :oarse 1 :oas 1 :oast 1 :oat> 1 :ob> -1
:oba 1 :obab 1 :obabl 1 :obbi -1 :obbin -1 :ober -1 :ober> -1 :obi -1 :obil -1 :obile -1 :obl 1 :oble 1 :obr -1 :oca 4
:oca> 1 :oce -1 :oche> 1 :ochen -1 :ocht 1 :ocked 1 :oco> 1 :oct -1 :octo -1 :octob -1 :oda 1 :oda> -1 :oday 3 :oday>
3 :odb 2 :odby 2 :odbye 2 :oddl -1 :oddle -2 :ode 1 :odg -1 :odgk -1 :odgki -1 :odgy -1 :odgy> -1 :odi -1 :odo> -1
:ody 1 :ody> 1 :oe> -5 :oen 1 :oend 1 :oendo 1 :oes -1 :oesn -1 :oesnt -1 :of> 2 :ofe -1 :ofen -1 :ofen> -1 :offs -1
:ofte -3 :often -3 :og> -3 :ogi -1 :ogo 1 :ogo> 1 :ogr -1 :ogra -1 :ogram -1 :ogs -1 :ogs> -1 :ogy -1 :ogy> -1 :ohn -2
:ohn> -2 :ohne> -1 :oice> 1 :oid -1 :oids -3 :oids> -3 :oigt> 1 :oil> -1 :oile 2 :oilet 1 :oin> -1 :oine 1 :oined 1
:oing 1 :oing> 1 :oins -3 :oins> -3 :oint -2 :oint> -2 :oit 1 :oite> 1 :oitr 2 :oitri 2 :oja -2 :oja> -2 :oje 1 :oje>
1 :oke 1 :oke> 3 :oken -1 :oken> -1 :oker 1 :oker> 1 :ol> 1 :ola 1 :oldi 1 :oldin 1 :olds -1 :olds> -1 :ole 1 :ole> 2
:olen -1 :olic -2 :olick -2 :olled 1 :olleg 1 :ollet -2 :ollin -1 :ollo 1 :ollow 1 :olls -1 :olls> -1 :olo -1 :olog -1
:ologi -1 :ology -1 :olon -2 :olone -1 :olt -1 :olt> -3 :olum -1 :olumn -1 :oly -1 :oma -1 :oma> -2 :ombar 1 :omece 1
:omeo 1 :omeon 1 :omes 1 :omes> 1 :omet -1 :omete -1 :omf -1 :omfo -1 :omfor -1 :omp 1 :ompan 2 :ompr 1 :onat -1
:onate -1 :onco -1 :oncol -1 :onde -1 :onder -1 :ondy -1 :ondyl -1 :ones -3 :ones> -2 :onest -1 :onfu 2 :onfus 2 :onge
-2 :onger -1 :oni 2 :onig 3 :onigh 3 :onn 1 :onne 1 :onnt -1 :onse 1 :onst -1 :onsta -3 :onsti 1 :onsto -1 :ont 1
:ont> 1 :onte> -1 :onth -3 :onth> -2 :onths -2 :onto 2 :onto> 1 :ontr 1 :ontra 1 :ontre -1 :ontro 1 :oo> 1 :oob -1
:oodb 2 :oodby 2 :oof 2 :oof> 2 :ool 2 :ool> 2 :oom 1 :oom> 1 :oon -1 :oon> -1 :oop 1 :oopi 1 :oopin 1 :oor> -1 :oors
1 :oors> 1 :oose> 1 :oosh 1 :oosh> 1 :oot -2 :oot> -4 :oote 2 :ooter 1 :ooth -1 :ooth> -1 :ooz 1 :oozi 1 :oozin 1 :op>
1 :opat 1 :opath 1 :opel -1 :opele -1 :opene -1 :openi -1 :oper> -1 :opera -1 :operl 1 :opo -3 :opor -3 :oporo -3
:oppe 1 :opped 1 :oppi -2 :oppin -2 :oppy 1 :oppy> 1 :oprac 1 :oprat -1 :or> -1 :ora> 2 :orac -1 :oraci -1 :orbi 1
:orbik 1 :orce -1 :orce> -2 :order -1 :ordi -1 :ordin -1 :ords 3 :ords> 3 :ore -1 :ore> -1 :orea -2 :orear -2 :ored -2
:ored> -2 :org -1 :orgo -2 :orgot -2 :ori -1 :orias -1 :orki 1 :orkin 1 :orm> 2 :orme> -2 :ormen 1 :ormir -2 :ormo 1
:ormon 1 :oro -3 :oros -3 :orose -1 :orosi -1 :orr 1 :orrid -1 :orry 1 :orry> 1 :ors 1 :ors> 3 :orst 1 :orst> 1 :ortab
-1 :orter -1 :orti 1 :orti> 1 :ortif 1 :orts -1 :orts> -1 :orway 1 :ory -1 :ory> -1 :osh 1 :osh> 1 :osi -4 :osin -3
:osing -3 :osio 1 :osion 1 :osis -1 :osis> -1 :osit -1 :ositi -1 :oss> -1 :osso 1 :osso> 1 :ost 1 :oste -1 :osteo -2
:ostl -1 :ostly -1 :ot> -1 :otat -2 :otati -1 :otato -1 :otc 2 :otch 2 :otch> 2 :ote 1 :ote> 1 :oter 1 :oter> 1 :oth>
2 :othe -1 :other -1 :othes -1 :oti -1 :otic> -1 :oto 2 :oto> 1 :otor 2 :otorb 1 :otr -1 :otre -1 :ots 1 :ots> 1 :ott
1 :otte -5 :otten -2 :otti 3 :ottin 3 :ottl 1 :ottle 1 :otto 1 :otton 2 :otu 1 :otum 1 :otum> 1 :ouc -1 :ouch -1
:ouch> -1 :oud -2 :oud> -2 :oudy -1 :oudy> -1 :ouffl 1 :oui 1 :ouil 1 :ouill 1 :oul> -1 :ouldn -1 :ount 1 :ounte 1
:our 1 :ourde -1 :ouri 1 :out 1 :out> 1 :outer -1 :outh 3 :outh> 3 :outs -2 :outsi -1 :ove> 1 :ovem -1 :oveme -1 :oven
-2 :oven> -2 :over> -1 :overd 2 :overy 1 :oves -1 :oves> -1 :ovi -1 :ovid -1 :ovid> -1 :ow> 1 :owa -1 :owe -1 :owels 1
:ower -1 :ower> -1 :owi -1 :owis -2 :owish -2 :owl -1 :own> 1 :owsy 1 :owsy> 1 :oy> 1 :oze 2 :ozi 1 :ozin 1 :ozing 1
:pac -1 :pace -3 :pace> -3 :packe 1 :pad 2 :pads 1 :pads> 1 :palm -1 :pane> -1 :paner 1 :pant -1 :panto -1 :pap 1
:papa 1 :par 2 :par> -1 :pare 1 :parei 1 :park 2 :pas 2 :pasm 2 :pasm> 2 :pass 4 :pass> 1 :passa 1 :passe 1 :passi 1
:patc -1 :patch -1 :pate 1 :pated 1 :path 1 :path> 1 :pau 1 :pav -2 :pave -2 :peace -1 :peak 1 :pear -1 :pear> -1
:pech 3 :pecho 3 :pect -2 :pecti -2 :peda -1 :pedal -1 :pee 2 :pee> 1 :peec 2 :peech 2 :peed 2 :peed> 2 :peg -1 :peg>
-1 :pei 3 :peit 2 :peito 2 :pele -1 :peles -1 :pener -1 :penis 1 :pent 2 :pente 1 :pera -1 :perat -1 :perd -1 :perf -1
:perfe -1 :peri 3 :perin 2 :perl 1 :perly 1 :perm -1 :permo -1 :perso 1 :pet -1 :pet> -1 :pez 1 :peza 1 :pf> -1 :pfe 1
:phi 1 :phin 1 :pho -1 :phon -1 :phone -1 :pic -1 :pick -1 :pick> -3 :picke 1 :pid 2 :pidu 3 :pidur 3 :piern 1 :pig -1
:pig> -1 :pil 1 :pil> 2 :pill> -3 :pills 4 :pina 1 :pine -2 :pine> -2 :pink -2 :pink> -1 :pinky -1 :pinn 2 :pinni 1
:pior 1 :pirat 1 :pis 1 :piss 1 :pisse 1 :pist> -1 :pit 1 :pita 1 :pla 1 :plac -1 :place -1 :plai -1 :plain -1 :plan 1
:plan> 1 :plane -3 :plank 1 :plash 1 :pli 1 :plit 1 :plo 2 :plos 1 :plosi 1 :poc 1 :poch 1 :poi -1 :poin -1 :point -1
:pois -2 :poit 2 :poitr 2 :poli 1 :poly -1 :pondy -1 :pont -1 :ponta -2 :poo 3 :poo> 3 :pop> -2 :popp 1 :poppe 1 :poro
-3 :poros -3 :pos -1 :pose -1 :pose> -1 :posi -2 :posit -1 :posso 1 :post> 1 :pot> -2 :pots 1 :pots> 1 :pott 3 :potti
3 :pour> -1 :pow -1 :powe -1 :power -1 :ppea -1 :ppear -1 :ppen 1 :ppene 1 :ppeni 1 :ppie -1 :ppier -1 :ppin> -1 :ppo
-1 :ppos -3 :ppose -3 :ppre -1 :ppres -1 :pra -1 :pra> -1 :prac 1 :pract 1 :prat -1 :prati -1 :prea 1 :pread 1 :pred
-2 :predn -2 :prega 1 :pres 2 :presa 1 :press 1 :pri 1 :prim 1 :prin -1 :pring -2 :prit 1 :pritz 1 :priv 2 :priva 2
:pro> -1 :prob 1 :proba 1 :prog -1 :progr -1 :ps> -2 :psa -1 :psa> -1 :pse 1 :psed 2 :psed> 2 :psin -1 :psing -1 :pso
-1 :psor -1 :psori -1 :pst -2 :psta -1 :pstai -1 :pte -3 :ptem -3 :ptemb -3 :ptoe -2 :ptoe> -1 :ptoes -1 :puffi 2
:puffy -1 :pui> -1 :puki -1 :pukin -1 :pull -1 :pull> -1 :puls 3 :pulsa 1 :pulse 1 :pulsi 2 :pum 1 :pump 1 :pumps 1
:pup 1 :pupi 2 :pupil 2 :put -1 :quad> 1 :quan -1 :quand -1 :quat -2 :que 2 :que> 1 :quei 1 :quer -1 :qui> -1 :quid -2
:quido -2 :quier -1 :quiet 1 :quil> 1 :quilo -2 :quim -1 :quimi -1 :quin -1 :quit 1 :rach 3 :raci -1 :racic -1 :rack
-1 :rack> -1 :ract 1 :racti 1 :ractu -1 :radi -1 :radio -1 :rag> -3 :rage 1 :ragg 1 :raggi 1 :rags 1 :rags> 1 :rais -1
:raise -1 :ral> 2 :ramat -1 :rame -1 :rames -1 :ramm -1 :ramme -1 :ramp 1 :rampi 1 :ramps 3 :ran 1 :ranc 1 :rand> 1
:rang 1 :range 1 :rant -1 :ras 4 :ras> 1 :rash 4 :rash> 4 :raso 1 :raso> 1 :rated -1 :rati -1 :ratio -1 :rau 2 :rauc 1
:rauch 1 :rav -1 :rava -3 :raw 2 :rawl 1 :rawl> 1 :raz 1 :rb> -2 :rbi 1 :rbik 1 :rbike 1 :rcar 1 :rcle -1 :rcles -1
:rday 1 :rday> 1 :rde -1 :rden -2 :rden> -2 :rdina -1 :rdl -1 :rdle -1 :rdle> -1 :rdo> -1 :rdos 2 :rdose 2 :rds 1
:rds> 1 :rea 1 :reac -1 :read> -1 :readi 1 :reak 1 :reakf 1 :reaky -1 :ream 2 :reami 1 :rear> 2 :rearm -2 :reaso -1
:reat 1 :reat> -1 :reath 4 :reatm -1 :rech -7 :recha -2 :reche -2 :recho -1 :recht -3 :recov 1 :rect 2 :recti 1 :recur
-1 :red -3 :red> -3 :redn -2 :redni -2 :reen 1 :reen> 1 :reep -1 :reepi -1 :regan 1 :reggo 1 :regi 1 :regio 1 :regne
-1 :regu 1 :regul 1 :reh 2 :rei> -1 :reita 1 :rela 1 :relat 1 :relen -1 :reli -1 :relie -1 :remis -1 :remo -1 :remov
-1 :reng -1 :rengt -1 :rep -1 :repa -1 :repai -1 :repe 1 :repen 1 :repl -2 :repla -2 :repo 1 :resa 1 :ressi -1 :ressu
1 :resti -1 :rete 1 :reti -1 :retir -1 :retur -1 :reuz -1 :reuz> -1 :rev -1 :revi -1 :revio -1 :rfe -1 :rfec -1 :rfect
-1 :rga -1 :rge -2 :rged -1 :rged> -1 :rgeo -2 :rgeon -2 :rger -1 :rgery -1 :rges -1 :rgic -1 :rgica -1 :rgot -2
:rgot> -1 :rhe -2 :rheu -2 :rheum -2 :ria -1 :rian -1 :rian> -1 :rias -1 :riasi -1 :rib> -3 :ribb 1 :ribbl 1 :ribl 1
:rible 1 :ric -1 :rici -1 :ricit -1 :rido -1 :ridor -1 :rift 1 :rifti 1 :rige -1 :rigi 1 :rigid 1 :rigo 2 :rigor 2
:ril -1 :ril> -1 :rim -1 :rime -1 :rimes -1 :rin 2 :rine 1 :rine> 1 :rineu 1 :ring 1 :ring> 1 :rings -1 :rip -1 :rip>
-3 :rippe -2 :rippi 1 :rir -1 :rish -1 :rish> -1 :rist> -2 :rists 2 :rit -1 :riti -4 :ritin -3 :ritis -1 :ritte 1
:rittl -2 :ritz 1 :ritze 1 :riva 2 :rivat 2 :riy -1 :riya -1 :riya> -1 :rki 1 :rkin 1 :rking 1 :rkl 1 :rky -1 :rky> -1
:rla 1 :rle -2 :rley -1 :rley> -1 :rlic -1 :rlich -1 :rlo -1 :rmel -2 :rmelh -2 :rmen 1 :rmir -2 :rmir> -2 :rmo -1
:rmob -1 :rmobi -1 :rmom -2 :rmome -2 :rmon 1 :rmone 1 :rn> -1 :rnd -1 :rnd> -1 :rne 1 :rned 1 :rned> 1 :rnia -1
:rnia> -1 :rnin> -1 :rns -1 :rns> -1 :ro> 3 :roa 1 :road 1 :road> 1 :roat> 2 :roba 1 :robab 1 :robb -1 :robbi -1 :roce
-1 :rock 1 :rock> 1 :rod -2 :rodi -2 :rof -1 :rofe -1 :rofen -1 :rog -2 :rogr -1 :rogra -1 :roh -2 :rohn -2 :rohn> -1
:roid -1 :roids -3 :roite 1 :roj -1 :roja -2 :roja> -2 :rol 1 :rol> 2 :rolle 2 :rolli -1 :rolls -1 :ron 1 :rong> 1
:ronge -1 :ront 2 :ront> 2 :roo 4 :roof 2 :roof> 2 :rook 1 :room 1 :roop 2 :roopi 2 :rop> 1 :rope 1 :rope> 1 :ropp -1
:roppi -2 :ropr 1 :ropra 1 :rosi -2 :rosis -2 :rot> -1 :rota -2 :rotat -2 :rotc 2 :rotch 2 :rott -1 :rotte -1 :rotu 1
:rotum 1 :rough -1 :row> -1 :rowi -1 :rowin -1 :rown 3 :rown> 3 :rows 1 :rowsy 1 :rp> -1 :rpa 1 :rpe -2 :rpet -1
:rpet> -1 :rra 1 :rran 2 :rrang 1 :rren -1 :rrent -1 :rri 1 :rrib 1 :rribl 1 :rrid -1 :rrido -1 :rrie 1 :rro> 1 :rrow
-1 :rry 1 :rry> 1 :rs> 1 :rse 1 :rsel 1 :rself 1 :rsi -1 :rsio -3 :rsion -3 :rso 1 :rson 1 :rst 1 :rst> 1 :rsti 2
:rstin 2 :rta 1 :rtab -1 :rtabl -1 :rtai 1 :rtain 1 :rthr -1 :rthri -1 :rti 1 :rti> 1 :rtif 1 :rtigo 1 :rtir -2 :rtne
1 :rubb 1 :rubbe 2 :ruck> 1 :rug> 1 :rugb 1 :rugby 1 :rui -1 :ruis -1 :ruise -1 :rum> 1 :rup -1 :rus 3 :rush 3 :rushi
2 :rust 1 :rust> 2 :rut -1 :ruts -2 :rutsc -2 :rviv -1 :rvivo -1 :rway 1 :rway> 1 :ryo -2 :ryon -2 :ryone -2 :rys 1
:rysm 1 :rysm> 1 :ryt 1 :ryth 1 :rythi 1 :rzen 1 :rzen> 1 :rzt 1 :rzt> 1 :sa> -1 :sacr -1 :sacru -1 :sad 2 :sadd 2
:saddl 2 :saf -1 :safe -1 :safe> -1 :sag 1 :sage 2 :sage> 1 :sam -2 :same -2 :same> -2 :san 1 :sang 2 :sap -1 :sapp -1
:sappe -1 :sat> -1 :satio -1 :satu 1 :sav 1 :save 1 :saved 1 :say 1 :sc> 1 :scaf 1 :scaff 1 :scap 1 :scar -2 :scar> 1
:sce -2 :scec -1 :scect -1 :scen -1 :scend -1 :sces -3 :scess -3 :sceu 1 :sceu> 1 :sch 1 :sch> 1 :schar -1 :schen 1
:schic 1 :scho 1 :schon 1 :scht -2 :scht> -2 :schul 1 :scl -1 :scle -1 :scle> -1 :scoo 1 :scoot 1 :scor -1 :score -2
:scr 1 :scre 2 :screa 1 :scree 1 :scri -1 :scrib -1 :scro 1 :scrot 1 :scru 1 :scrum 1 :scuf -1 :scuff -1 :sea 1 :seat>
1 :sect -2 :secti -2 :sed 2 :sed> 2 :see 1 :seei 2 :seein 2 :seid -1 :seid> -1 :sel 2 :sele -1 :seles -1 :self 4
:self> 4 :sem 1 :sem> 1 :sen -1 :send -3 :send> -1 :sends -2 :sense 1 :sep -1 :sept -2 :septe -3 :serl -2 :ses -1
:ses> -1 :sett -1 :seule -1 :seven -1 :sex 2 :sex> 2 :shak 2 :shaki 3 :shaky -1 :shal 1 :shall 1 :shar -1 :sharp -1
:shed 1 :shed> 1 :shes 1 :shes> 1 :shi -1 :shin> -1 :shing 1 :shiny -2 :shir -1 :shirt -1 :shoc -3 :shock -3 :shoe -1
:shoe> -2 :shot 1 :shot> 1 :shr -2 :shru -2 :shrun -2 :shuf -1 :shuff -1 :shut 1 :shut> 1 :sic 1 :sick 1 :sick> 1 :sid
-1 :side -1 :side> -1 :sided 1 :sides 1 :sie> 1 :sier -1 :sier> -3 :sigh 1 :sight 1 :sign -1 :signa -1 :sima 1 :sima>
1 :sind 1 :sind> 1 :singl -3 :sint 1 :sir 1 :sir> 1 :sis -1 :sis> -2 :sitio -1 :six -2 :six> -2 :siz -3 :size -3
:size> -2 :sizes -1 :skid 1 :skin -1 :sla 1 :slap 1 :slap> 1 :slapp 1 :slaps -1 :sli -1 :slid 1 :slid> 1 :slin -1
:sling -1 :slip -1 :slipp -1 :slu 2 :slur 2 :slurr 2 :sm> 3 :smac 1 :smack 1 :smell -2 :smi 2 :smil 2 :smile 2 :smo>
-2 :smok 1 :sne -1 :snee -1 :sneez -1 :so> 2 :sock -1 :sock> -1 :solo 1 :solon -1 :someo 1 :son> 1 :sone -2 :sone> -1
:sont -1 :sont> -1 :soo -1 :soon -1 :soon> -1 :sori -1 :soria -1 :sorr 1 :sorry 1 :sors 1 :sors> 1 :sorts -1 :sous 1
:sous> 1 :soy -1 :soy> -1 :sp> -4 :spac -1 :space -1 :span -1 :spas 2 :spasm 2 :spe 2 :spea 1 :speak 1 :spee 2 :speec
2 :spil -2 :spill -2 :spine -1 :spinn 1 :spl 1 :spli 1 :split 1 :spon -1 :spond -1 :spot> -3 :spots 1 :spott 3 :spre 1
:sprea 1 :sprin -1 :sprit 1 :spu 2 :squat -1 :ssa 1 :ssag 2 :ssage 1 :sser -1 :ssie 1 :ssu 1 :ssur 1 :ssure 1 :st> 1
:sta 1 :sta> 1 :stabl -1 :stac 1 :stagg 1 :stai -1 :stair -1 :stal 1 :stalo 1 :stant -2 :stata 1 :stb 1 :stbo 1 :stbon
1 :ste -1 :stea -1 :stead -1 :sten -1 :sten> -4 :steo -2 :steop -2 :step -1 :step> -1 :steps 1 :ster> -1 :stic 1 :stif
-1 :stiff -1 :stin -2 :sting -2 :stion 1 :stip 1 :stipa 1 :stl -1 :stly -1 :stly> -1 :sto 1 :stoc 1 :stock 1 :ston -2
:stone -2 :stoo 1 :stood 1 :stop 1 :stop> 1 :stor -1 :story -1 :stou 1 :stou> 1 :stoy 2 :stoy> 2 :stran 1 :strec -1
:stren -1 :strip -1 :strok 1 :sts> 1 :stu -2 :stuf -1 :stuff -1 :stum -1 :stumb -1 :stun 1 :stund 1 :sty 1 :sua 1
:subi 1 :sud 1 :sudd 1 :sudde 1 :suit -2 :suit> -1 :sum -2 :summ -2 :summe -1 :sup -1 :supp -3 :suppo -2 :suppr -1
:sur -1 :sur> 1 :sure> 1 :surg -2 :surge -3 :surgi -1 :surv -1 :survi -1 :swa 1 :swal 2 :swall 2 :swapp 1 :swea 1
:sweat 1 :swel -2 :swell -2 :tac 1 :tack 2 :tackl 1 :tada -1 :tada> -2 :tag 1 :tagg 1 :tagge 1 :tai -1 :tail -2 :tailb
-1 :tain 2 :tain> 1 :tair -1 :tairs -1 :tait 1 :tait> 1 :tak 1 :take 1 :take> 1 :tal 3 :talk 3 :talki 3 :talo 1 :tals
1 :tals> 1 :tant -1 :tant> -1 :tantl -1 :tarde 1 :tarts 1 :tas 1 :tass -2 :tasse -2 :tast 1 :tasta 1 :tato -1 :tator
-1 :tau 1 :taub 1 :taub> 1 :tbe 1 :tbh -1 :tbh> -1 :tbo 1 :tbon 1 :tbone 1 :tche -2 :tchen -1 :tches -1 :tchi -1
:tchin -1 :tead -1 :teady -1 :tear 1 :teari 2 :teb -2 :tec -1 :teif> -2 :teife 1 :tell 1 :tell> 2 :tely -1 :tely> -1
:tem -1 :tem> -1 :temb -3 :tembe -2 :ten> -2 :tena 1 :tenan 1 :tend 1 :tende -2 :tends 1 :tendu 1 :teni 2 :tenin 2
:tens> -1 :tent 1 :teo -2 :teop -2 :teopa 1 :teope -1 :teopo -3 :tep -1 :tep> -1 :tepp -2 :teppi -2 :teps 1 :teps> 1
:ter> -1 :terfi -1 :term -2 :term> -2 :terr -1 :terre -2 :terri 1 :ters 6 :ters> 5 :tes 1 :tes> 2 :tfu -1 :tful -1
:tful> -1 :than -1 :than> -2 :thats 1 :ther 1 :ther> 1 :thera -1 :therm -2 :thers -1 :thes -1 :thes> -1 :thet 1 :theyd
-1 :thic 1 :thick 1 :thig -1 :thigh -1 :thin> -4 :thinn -1 :this 1 :this> 1 :thl 3 :thle 3 :thles 3 :thor -1 :thora -1
:thr -1 :thre -1 :threa -2 :threw 1 :thri -2 :thrit -1 :throa 2 :throb -1 :throu -1 :throw 1 :ths -2 :ths> -2 :thum -1
:thumb -3 :thy -2 :thyr -2 :thyro -2 :tie -1 :tien -1 :ties 1 :tif -1 :tiff -1 :tiff> -1 :tigo 1 :tigo> 1 :tile -3
:tiles -3 :times -1 :tin 1 :tine 1 :tinen 2 :ting 1 :ting> 1 :tingi -4 :tingl 1 :tings -3 :tinh 1 :tinu -1 :tip> 1
:tipa 1 :tipat 1 :tippe 1 :tipt -2 :tipto -2 :tir -3 :tira -1 :tiran -1 :tire -2 :tired -2 :tis> -2 :tiss 1 :tit -1
:tit> -1 :tives -1 :tle -1 :tle> -2 :tly -1 :tly> -1 :tne 2 :tnes 1 :tness 1 :to> 1 :tob -1 :tobe -1 :tober -1 :toda 1
:toda> -1 :today 3 :todd -2 :toddl -2 :todo -1 :todo> -1 :toe -6 :toe> -3 :toes -4 :toes> -4 :toi 1 :toid -1 :toid> -1
:toil 1 :toile 1 :tolo -1 :tolog -1 :tomo> 1 :ton> 1 :tone -2 :tone> -2 :toni 3 :tonig 3 :too 1 :tood 1 :tood> 1 :took
1 :took> 1 :toot -1 :tooth -1 :top 2 :top> 1 :topp 1 :torbi 1 :torc 1 :tori -1 :tory -1 :tory> -1 :tos -1 :tose -2
:tou> 2 :touc -1 :touch -1 :tout 1 :tout> 1 :toy 2 :toy> 2 :tra 1 :tra> -1 :trac 1 :tract 1 :trap 1 :trar 1 :tre> -1
:trea -1 :treat -1 :trec -1 :tree 1 :tree> 1 :tren -1 :treng -1 :trep 1 :tres> 1 :tri -2 :tric -1 :trici -1 :trim -1
:trime -1 :trin 1 :trine 2 :trip -4 :trip> -3 :tripp -3 :trok 1 :troke 1 :trol 1 :trol> 2 :tsc -2 :tsch -2 :tscht -2
:tse 1 :tsel 1 :tself 1 :tsi -1 :tsid -1 :tside -1 :tte -1 :tte> -1 :tted -1 :tted> -1 :ttend 1 :ttens -1 :tter> -3
:tters 3 :tti 1 :ttin 1 :tting 1 :ttl -1 :ttle -1 :ttle> -1 :tts -2 :tts> -2 :tua 1 :tual 1 :tuall 1 :tuc -1 :tuck -2
:tuck> -2 :tue 1 :tuf -1 :tuff -1 :tuff> -1 :tum> 1 :tumo -1 :tumou -1 :tund 1 :tunde 1 :tura 1 :tura> 1 :ture -1
:tut> -1 :tuv -2 :tuve -2 :tuve> -2 :twee 1 :tween 1 :twi -1 :twin -1 :twing -1 :twins -1 :twis -1 :twist -2 :two 1
:two> 1 :type 1 :type> 1 :typis -1 :tze 2 :tze> 1 :tzt 1 :uad> 1 :uall 1 :ually 1 :uan -1 :uand> -1 :uar 1 :uat -2
:uatr -2 :ubber 2 :ube 1 :ubi 1 :ubie 1 :ubier 1 :ubu 1 :ubun 1 :ubung 1 :uca 1 :uca> 1 :uch -1 :uche> -1 :uck -1
:uckle -2 :uckli 1 :ucu -1 :ucun -1 :ucune -1 :ud> -7 :uda 3 :uda> 1 :udd 1 :udde 1 :udden 1 :ude> 1 :udy -1 :udy> -1
:ue> 2 :uei 1 :uell 1 :uello 1 :uer -1 :uerdo -1 :uern -1 :uernd -1 :ues 1 :uess -1 :uess> -1 :uest 1 :ueu 1 :uff -1
:uff> -2 :uffi 1 :uffin 1 :uffy -1 :uffy> -1 :uft 1 :uft> 1 :ugb 1 :ugby 1 :ugby> 1 :uggle -1 :ugs -1 :ugs> -1 :ugu -2
:ugus -2 :ugust -2 :ui> -1 :uic 1 :uid 1 :uid> 2 :uido -2 :uido> -2 :uier -1 :uierd -1 :uiet 1 :uiet> 1 :uil> 1 :uill
1 :uille 1 :uilo -2 :uilos -2 :uim -1 :uimi -1 :uimio -1 :uis -1 :uise -1 :uise> -4 :uised 1 :uki -1 :ukin -1 :uking
-1 :ula 1 :ulat 1 :uldn -1 :uldnt -1 :ulem -2 :uleme -2 :uli -1 :ull -1 :ull> -1 :uls 4 :ulsa 1 :ulse 1 :ulse> 1 :ulsi
2 :ulsin 2 :ulte 1 :ulter 1 :umat -2 :umato -2 :umb 1 :umb> 1 :umbl -1 :umbn 1 :umbne 1 :umbs -1 :umme -1 :ummer -1
:umna -1 :umna> -1 :umou -1 :umour -1 :ump> -2 :umpi 1 :umpin 1 :umps 1 :umps> 1 :ums -1 :unc 1 :unch 1 :unch> 1 :unco
1 :uncon 1 :unda> -1 :undi> -2 :undr 1 :une -2 :une> -1 :unex -1 :unexp -1 :ungs -1 :ungs> -1 :uni -1 :uni> -2 :unny 1
:unny> 1 :unrea 1 :unte 1 :unted 1 :unten 1 :unty -1 :unty> -1 :upil 2 :upil> 2 :uppo -2 :uppor 1 :uppos -3 :uppr -1
:uppre -1 :upr 1 :upri 1 :uprig 1 :ups -5 :ups> -4 :upst -1 :upsta -1 :upu -1 :upus -1 :upus> -1 :uqu 1 :uque 1 :uque>
1 :ura 1 :ural 3 :ural> 3 :urb -1 :urde -1 :urden -3 :urge -1 :urge> 1 :urgeo -2 :urger -1 :urgi -1 :urgic -1 :uri 1
:urin 1 :urina 1 :uring 1 :urn -1 :urn> -1 :urni -1 :urnin -1 :urns -1 :urns> -1 :urren -1 :urrin 1 :urst 2 :ursti 2
:urta 2 :urtai 1 :urv -1 :urvi -1 :urviv -1 :ury 1 :urys 1 :urysm 1 :usa 1 :usc -1 :uscl -1 :uscle -1 :use 1 :used 2
:used> 2 :usel -1 :usele -1 :ush 2 :ushe 1 :ushed 1 :ushi 1 :ushin 2 :usio -1 :usion -1 :ut> 1 :utch> -2 :ute 4 :ute>
1 :utes 3 :utes> 3 :uth 2 :uth> 2 :uti -2 :uti> -2 :uto 1 :uts -2 :uts> 1 :utsc -2 :utsch -2 :utsi -1 :utsid -1 :utt
-1 :utto -1 :utton -1 :uva -2 :uve -1 :uy> 1 :va> 1 :vad -1 :vag 1 :vagi 1 :vagin 1 :van 1 :vant> 2 :vari -1 :vat 3
:vate 2 :vates 1 :ve> 1 :vel 1 :vel> 1 :vem -2 :veme -1 :vemen -1 :ventr 1 :verd 2 :verdo 2 :verin 1 :veris -2 :verm
-2 :verme -2 :vers -1 :versi -3 :verti 1 :very -1 :very> -1 :veryo -2 :veryt 1 :ves -2 :ves> -2 :veu -2 :veux -2
:veux> -2 :via 2 :vid> -1 :vie -1 :vil 1 :vill 1 :ville 1 :vio -1 :viou -1 :vious -1 :vir -1 :vis 2 :vis> -1 :visi 2
:visio 2 :viv -3 :vivor -1 :void -1 :void> -1 :vol 1 :vom> 2 :vomi -1 :vor -1 :vorc -1 :vorce -1 :vorn -1 :vorn> -1
:vra 1 :vve -1 :vver -1 :vy> -1 :wad -3 :wade -1 :wai 1 :wais 2 :waist 2 :wak -1 :wake -1 :wakes -1 :waki -1 :wakin -1
:walki -1 :wall 4 :wall> 2 :wallo 2 :want -1 :want> -1 :wapp 1 :wappe 1 :war -2 :warm -4 :warm> -4 :was> 1 :wasn -2
:wasnt -2 :wat 3 :wate 3 :water 3 :way 1 :way> 1 :wea 1 :weake -1 :weat 1 :weat> 1 :weati 1 :weaty 1 :wed> -1 :wee> 2
:week -1 :weeks -1 :weep -1 :weepi -1 :weh -1 :weh> -1 :weig -2 :weigh -2 :weir 1 :weird 1 :welli -2 :wels 1 :wels> 1
:wenn -1 :wenn> -1 :went 1 :went> 1 :wer -1 :wer> -1 :were> -1 :wet 2 :wet> 1 :wett 2 :wetti 2 :wha -1 :whats -1 :when
-1 :wher 1 :where 1 :whic -1 :which -1 :whip 1 :whipl 1 :who 1 :who> -1 :whol 1 :whole 1 :whoo 1 :whoos 1 :wich -2
:wich> -2 :wid -2 :wide -1 :wide> -1 :wie 1 :wil 1 :wind> 1 :wing -1 :winge -1 :wins -1 :wins> -1 :wint -1 :winte -1
:wip 4 :wipe 3 :wipe> 3 :wir 1 :wis -4 :wisc 1 :wisch 1 :wish -7 :wish> -6 :wishi -1 :wist -2 :wists -2 :wit -1 :with
-1 :with> -1 :wo> 1 :woke> 2 :woken -2 :wol -1 :won 1 :wond -1 :wonde -1 :wont 1 :wont> 1 :woo 1 :wool 1 :word 2
:words 3 :worki 1 :wors -1 :worse -3 :worst 1 :wou -2 :woul -1 :would -1 :woun -3 :wound -3 :wra 1 :wrap 1 :wre 1
:wrec 1 :wreck 1 :writ -1 :writi -3 :writt 1 :ws> -2 :wsy 1 :wsy> 1 :xa> -2 :xac 1 :xact 1 :xactl 1 :xes -1 :xes> -1
:xis -1 :xist -1 :xpe -2 :xpec -2 :xpect -2 :xpla -1 :xplai -1 :xplo 1 :xplos 1 :ycl 1 :ycli 1 :yd> -1 :ye> 4 :yea -3
:year -3 :year> -2 :years -2 :yel 1 :yeli 1 :yelid 1 :yell 1 :yello 1 :yet -1 :yet> -1 :yin -1 :ying -1 :ying> -1
:ylit -1 :yliti -1 :yof -1 :yoff -1 :yon -1 :yone -1 :yone> -1 :you -1 :your> -1 :ype 1 :ype> 1 :yperm -1 :ypis -1
:ypist -1 :yro -2 :yroi -2 :yroid -2 :yrs -1 :yrs> -1 :yse 2 :ysel 2 :yself 2 :ysis -1 :ysis> -1 :ysm 1 :ysm> 1 :zad 1
:zap -1 :zap> -1 :ze> -2 :zed 1 :zed> 1 :zen 2 :zen> 2 :zes 1 :zes> 1 :zieh 1 :zieht 1 :zin 1 :zing 1 :zip -3 :zips -1
:zips> -1 :zo> 1 :zon 1 :zone 1 :zone> 1 :zqu -1 :zqui -1 :zquie -1 :zt> 1 :zzi 1 :zzin 1 a 1 a_#1 1 a_baby -1 a_back
-3 a_bag -1 a_belt 2 a_bit 1 a_box -2 a_bruise -4 a_burden -3 a_bus -2 a_cast -1 a_chair -1 a_chaque 1 a_crack -1
a_crunch 1 a_dead 1 a_deadline 1 a_doctor -1 a_fall -2 a_fever -1 a_fit 1 a_flipper -1 a_gun 1 a_gush 1 a_half -1
a_hard -1 a_high -2 a_horse 2 a_jolt -1 a_ladder 1 a_load 1 a_low -3 a_lump -3 a_melanoma -1 a_minha -2 a_minutes 1
a_month 1 a_muscle -2 a_needle -2 a_new -1 a_nuca 1 a_pain -1 a_pen -2 a_pig -1 a_plan 3 a_plank 1 a_poo 1 a_pop -1
a_position -1 a_rope 1 a_small -1 a_snap -1 a_stiff 1 a_stone -2 a_stroke 1 a_stuck -1 a_temperature -1 a_tooth -1
a_train 1 a_tree 1 a_uti -1 a_wall 1 a_weak 1 a_wee 2 a_weekend -1 a_wet 1 a_year -1 about_#1 1 about_every 1 about_it
-1 about_to 1 abscess -3 abscess_drained -1 accident 2 acdf -1 ache -2 ache_after -1 ache_all -1 ache_and 2 ache_back
-2 ache_between 1 ache_by -1 ache_deep -1 ache_getting -1 ache_in 1 ache_one -1 ache_since -2 actually 1 after_#1 -1
after_a -2 after_sitting -1 again -1 ago_all -1 ago_back 1 ago_can -1 ago_feelin -1 ago_want -1 ago_when -1 ago_wound
-1 agony_temperature 1 agora 1 ahogo 1 ai -2 air 1 air_in 1 aire 1 al_caminar -2 alive -1 all_be -3 all_clear -1
all_feeling 1 all_my 1 all_night -1 all_over 1 all_the -2 all_to -2 alles -2 allowed -3 along -2 along_and 1
along_with -1 alongamento_pra -2 also 1 also_the 1 am -3 am_i -1 am_with -1 an -1 an_erection 1 an_hour 1 an_i 1
an_inch -2 an_old -2 an_overdose 1 and_#4 -1 and_arm 1 and_back -1 and_bad -1 and_bleeding 1 and_both 1 and_burning -1
and_cant 2 and_chest 1 and_feel -1 and_fell -1 and_felt 1 and_fever -3 and_feverish -1 and_for 1 and_from 1 and_going
-1 and_heavy -1 and_hot -2 and_hurts -5 and_i 3 and_id -1 and_im 1 and_landed -2 and_left 1 and_low -1 and_lower -2
and_moving -1 and_neck -2 and_new -2 and_night -3 and_now 2 and_numb 1 and_one 1 and_only 1 and_pinky -1 and_red -2
and_says 1 and_shes 2 and_shivering 1 and_shivers -1 and_since 2 and_slipped -3 and_something -1 and_sore -1 and_spine
-1 and_sweating 1 and_swollen 1 and_tender -1 and_there 1 and_theres 2 and_tight -1 and_today 2 and_tonight 1 and_want
-1 and_wont 1 ando -2 aneurysm 1 ank -1 ank_spond -1 ankel -1 ankle -1 ankle_and -1 ankle_has -1 ankle_pumps 1 anoche
1 anos -1 antes_de -1 anus 1 any_of -1 any_position -2 any_wee 1 anymore_and -1 anything -1 arde -2 are_clumsy 1
are_coming 1 are_heavy 1 are_ok -1 are_safe -1 are_sore 1 are_stiff -1 are_the -1 are_tingling 2 are_weak 1 area_is 1
arm 3 arm_and 2 arm_is 1 arms_that 1 around_#1 -1 around_my 1 around_the 1 arse_over -1 arthritis -1 as 1 as_duas 1
as_last -1 as_of 1 as_well 3 asi -1 asking_because 1 asking_for -2 asleep 2 at_#1 -2 at_#2 1 at_all 2 at_lunch 1
at_night -7 ate -1 auch -1 auch_im -2 aucune -1 august -2 aunty -1 avant 1 avoid -1 ayer 1 baby_hasnt 1 back_ache -1
back_and -1 back_cracked -1 back_cramps 1 back_from -2 back_hurts -1 back_in 1 back_injury 1 back_just -1 back_lifting
-2 back_of 1 back_op -1 back_out 1 back_popped 1 back_seized 1 back_spasm 2 back_started -2 back_still 1 back_to -2
back_twinge -1 back_up -1 back_went 1 back_when -1 back_whenever -2 back_with -3 back_worst 1 backache -1
backache_after -1 backache_and -1 backache_that -1 backside 2 bad 1 bad_i -2 badly 1 bag -1 bag_of -1 baje -1 balls 1
bandscheibe 1 bang 1 bangalore -1 banister -2 barriga 1 basically 1 bat 1 be -1 be_a -1 be_alive 1 be_better -1
be_dead -2 be_happier -1 because_it 1 because_thats -1 bed_last 2 been_#1 -1 been_ache -1 been_bad 2 been_dodgy -1
been_getting -2 been_going -1 been_losing -1 been_numb -2 been_running -2 been_sat -2 been_sore 1 been_stiff -3
been_sweating -2 been_swollen 1 been_throbbing -4 been_tingling -1 been_to 1 been_using 1 before_anything 1 before_it
1 behind 1 beide 1 beide_beine 2 beine 1 being_alive -3 belly 2 belly_and 1 belly_is 2 belly_pain 2 below_the -5
belt_of 1 bend_my -1 bending -1 bent -1 bent_to -1 beter -1 better -2 better_off -4 between 1 between_my 1 between_the
1 big -1 big_toe -4 bigger -1 bigger_and -1 bike 2 bin 1 bis 1 bit 1 bit_dead -1 bit_of 1 bit_weak 1 bite -1 bits 1
bladder 1 blade 1 blades_and 1 blades_that -2 bleeding 4 blood_in -4 blood_this 1 blood_when 1 blut 1 boca 1 body 3
body_has 1 boil -1 boil_lanced -1 bone -2 bone_hurts -1 bone_mets 1 boned 2 boned_at 1 bones -3 bones_and -3 bones_are
-1 bones_like -1 bones_that 1 bored -2 boss -1 both 3 both_calves 1 both_feet 2 both_hands -8 both_legs 3 both_my 1
both_of 1 both_sides 2 both_thighs 1 bother -1 bottle 1 bought 1 bout -1 bowel_cancer -2 bowels 1 bra -1 brand 1
brand_new 1 braso 1 breakfast 1 breast -1 breastbone 1 breastbone_and 1 breathe 4 breathe_in 3 breathless 1 bright 1
bright_red 1 brittle -2 brittle_bones -2 broke_my -1 brother_has -1 bruise -4 bruise_over -1 bruised 1 brust 2 buckled
-2 buckles -2 buckles_going -1 buckling 1 bug -1 bug_going -1 bum 1 bump -1 bump_friendly -2 burden -3 burden_on -1
burden_to -1 burn -1 burnin -1 burning_when -1 burns -1 burns_when -2 bursting 2 bus -2 but_im 1 but_this 1
butterfingers -1 button_my -1 buttons_and -2 buttons_anymore -1 by 1 by_#1 -1 by_a 2 by_drop 1 by_evening -2 c -3 c_#1
-1 c_section -2 cabeca 1 calf -3 calf_after -1 calf_all 1 calf_and 1 calf_been 1 calf_is -2 calf_just -1 calf_since -1
calf_stretches 1 calf_swollen -2 call 1 came 1 came_off 1 came_on 1 came_out -1 caminar -2 camisa -2 can -1 can_go 1
can_i -3 can_see 1 can_she -1 cancer -2 cancer_#4 -1 cancer_and -2 cancer_survivor -1 cant 2 cant_bend 2 cant_breathe
2 cant_button -1 cant_catch 1 cant_clench 1 cant_do -2 cant_fasten -1 cant_feel 10 cant_finish 1 cant_get 1 cant_go -1
cant_hold 1 cant_lie -1 cant_lift -1 cant_look 1 cant_manage -2 cant_move 3 cant_pee 7 cant_pick -2 cant_press -1
cant_pull -1 cant_sit -4 cant_sleep -1 cant_smile 1 cant_start 1 cant_stop 1 cant_tell 2 cant_thread -1 cant_wee 1 car
2 car_accident 1 car_hit 1 car_last 1 car_rolled 1 carpet -1 carpet_edge -1 carry_on -1 carrying_on -1 cast -1 cat -2
cat_and -1 cat_bite -1 catch 1 catch_my 1 catches -1 ce 1 ce_matin 1 cest -1 chair -1 chair_at -1 chair_yoga 1 change
-1 change_my -1 charley -1 charley_horse -1 chaud -2 cheeks 2 chemo_and -1 chest 6 chest_and 1 chest_hurts 2
chest_pain 4 cheville 1 childhood -1 chills -4 chills_and -1 chills_since -2 chin 1 chin_tuck -1 circles -1 clammy 2
clasp -1 clear_fluid 1 clear_since -1 cleared 1 clench 1 climbing_stairs -1 climbing_wall 1 clothes -1 cloudy -1
clumsy_cant -1 clutch -2 coding -1 coins -2 cold 2 cold_and 1 cold_sweat 1 colicky -2 collapsed 2 collapsing -1 collar
-1 columna -1 coluna_com -3 com_a 1 com_o -2 come_out 1 come_up -2 comecei 1 comecei_a 1 comes 1 comes_out 2
comfortable -1 coming_drop 1 coming_out 1 companero 1 companero_de 1 completely 1 con -1 con_todo -2 confused 2
constant -2 constant_and -1 constantly -1 constipated 1 contractions 1 control 2 control_of 1 controlled -1 cope -2
cord -1 cord_in -1 core -2 corridor -1 costas_doi -2 cotton 1 cough 1 cough_a 1 cough_and -1 cough_up 5 could_she -1
counted 1 covid -1 crack -1 cramps 3 crash 1 crash_back 1 creaky -1 creeping -1 creeping_up -1 crohn -1 crotch 2
crunch 1 crunch_in 1 crushing 1 cuello 1 cuff -1 cups -1 cut_my 2 cut_out -1 da_perna -1 dad_he -1 daily -1 dark -1
date 1 dauernd -1 day -2 day_and -2 day_for -1 days_after 1 days_ago 1 days_and -1 days_i -1 days_of -2 days_out 1
days_that -1 de_#1 1 de_cabeca 1 de_repente 1 dead_by 1 dead_than -1 dedos -2 deep -3 deep_ache -2 deep_back -1
degrees_and -3 dehnung -2 del -2 den 1 depui -1 depuis_ce 1 depuis_deux -1 depuis_lundi -2 der_lws -2 derecha -2
desceu 1 desde_ai -1 desde_anoche 1 desde_ontem -1 desde_onti 1 desde_que 1 desk_job -1 deux 1 dexa -2 dexa_was -1
diabetic_with -1 diabetico -1 diagnosed_with -1 dialysis -1 dias_e -1 dias_y -1 did_my 1 did_the -1 didnt_!know 1
didnt_!wake -1 die_and 1 died -1 direita 1 disappear -1 disc 1 disc_op -1 discectomy -1 discectomy_and -1 discharged
-1 dit_quil 1 dived 1 divorce -1 do -3 do_anything -3 do_for -1 do_i -1 do_in -2 do_my -2 do_up -1 do_we 1 do_your -1
doctor_said -1 doctor_says -1 dodgy -1 doendo 1 doesnt -1 doesnt_!change -1 doesnt_!even -2 doesnt_!let -1 dog -1
dog_and -1 dogs -1 doigt 1 doing_great -1 doing_it 2 dolor_en -2 domingo 1 done 1 dont_!bother 1 dont_!do -1
dont_!feel 1 dont_!get 1 dont_!know -1 dont_!make 1 dont_!obey -1 dont_!really -1 dont_!see -2 dont_!wanna -1 door -1
door_frames -1 dor -1 dor_no -2 dormir -2 dos_piernas 1 dos_qui 1 double 2 down_below 1 down_by 1 down_from -1
down_hard -3 down_im 1 down_on -1 down_one -1 down_there 1 drag -1 dragging 1 drags 1 drags_and 1 drained -2 dramatic
-1 drenched_in 1 dressing -2 dribbling 1 drifting 1 drifting_off 1 drip -1 dripping 1 drives -1 droite 1 drooping 2
drooping_on 1 drop_and 1 drop_by 1 drop_things -2 dropping -1 dropping_cups -1 dropping_my -1 drowsy 1 drunk_and 1 dry
-1 du 1 du_dos -1 duas_maos -1 duff -1 dull_backache -1 during 1 e 1 e_a 1 e_as 1 e_desceu 1 e_desde 1 e_dor 1 e_esta
1 each_week -1 ear 2 earrings -1 ease -1 eases -1 eases_it -1 eases_when -1 easier -3 easier_if -2 easing_already -1
easter -1 eben 1 edge_since -1 eds -1 eight 1 eight_months 1 einen -1 einfach -1 either 4 either_foot 4 el_cuello 1
el_pecho 1 elbow -1 elbow_on -1 electric_fence -1 electricity -1 electricity_down -1 eleven 1 elle 1 em -1 en_la -1
end 1 end_it 2 end_my 3 ended 1 ending 1 ending_it 1 ending_my 2 enfle -1 eng 1 enorme -2 entre 1 epidural 3
epidural_steroid 1 erection 1 es 3 esquerdo -1 est 1 esta_noite 1 estou 1 estoy 2 et 1 et_la 2 ever_since -1 every -1
every_#1 1 every_carpet -1 every_day -2 every_five 1 every_hour 1 every_move -1 every_night -3 every_single -3
every_ten -1 every_week -1 everyone -2 everyone_would -5 everything 1 everything_between 1 exactly 1 exercises -1
exercises_are -1 expecting -2 expecting_in -1 eye 3 eyelid 1 eyes 1 face 6 face_has 1 face_is 1 faco 1 faint 3 fainted
1 fait -1 fait_mal 1 fall -2 falling -1 falling_off -2 family -1 fanny 1 fasten -1 feel_faint 1 feel_feverish -1
feel_it 2 feel_my 5 feel_nothing 1 feel_sick 2 feel_stiff -12 feel_the 1 feel_unsteady 1 feel_weak 1 feel_when 1
feelin -1 feeling_around 1 feeling_in 2 feeling_shivery -1 feels 1 feels_like 1 feels_numb 1 feels_weak -3 feet 2
fell_and -3 fell_down 3 fell_from 2 fell_in -3 fell_on -1 fell_over -2 fence -1 fever_back 1 fever_cant 1 fever_for -1
fever_neck 1 fever_with 1 feverish -2 feverish_with -2 few_minutes 1 few_weeks -2 ficou -1 fieber_und 1 fiebre -1
find_myself -1 fine -2 fine_and -1 fine_at -1 finger -2 finger_and -1 finger_numb -1 fingers -2 fingers_dont -1
fingers_just -1 fingers_wont -1 finish 1 first_two -1 fit 1 five_minutes 1 flank -5 flank_pain -4 flare -1 flat_and 1
flew -1 flew_back -1 flex_and 1 flight_of 1 flipped 2 flipper -1 floor_when -1 floppy 1 flops -1 flops_when -1 flow 1
flow_keeps 1 fluid 2 folds -1 following 1 foot -4 foot_been -2 foot_drags -1 foot_drop 1 foot_has -1 foot_is -2
foot_wont -2 for_a 1 for_back -1 for_calf 1 for_crohn -1 for_her -2 for_lymphoma -1 for_months 1 for_my -1
for_sciatica 1 for_seven -1 for_six -2 for_three -1 for_two 1 for_weeks -2 for_years -1 for_your -1 forearm -2
forever_to 1 forgot -1 forward_at 1 foul -1 found -1 found_a -1 found_out -1 four -1 four_days -1 four_weeks -2
four_years 1 frames -1 fri -1 friday 1 friday_i 1 friendly -2 from_spine -1 from_standing -1 from_under -3 from_work
-4 from_yesterday 1 front 2 full 1 fumble -1 fumble_with -1 funny 1 fur -1 fusion_#1 1 fusion_healing -1 fusion_in -1
fusion_was -3 fuss -1 g -2 garden -1 gauche -1 gave_in -1 gave_up 1 genitals 1 gentle_stretch -1 get_any 2 get_hard 1
get_it 1 get_off 1 get_out -1 get_this 1 get_upstairs -1 get_warm -1 gets -1 gets_me -1 gets_sore -1 gets_worse -1
getting -1 getting_off -1 gibberish 1 gibts -1 girdle -1 girdle_pain -1 give_in -1 give_me 1 gives -2 gives_way -1
gloves -1 gnawing -1 gnawing_pain -1 go_away -1 go_on -3 go_up -1 goes 1 goes_to 1 going 1 going_down 1
going_downstairs -1 going_like -1 going_numb 2 going_on -2 going_round -1 going_to 4 going_up 1 going_weak 2 gone 1
gone_all 1 gone_from 1 gone_heavy 1 gone_numb 4 gone_red -1 gone_weak 2 good -1 good_at 1 good_evening 1 goodbye 1
goodbye_everyone 1 got 1 got_a 1 got_me -1 got_t 1 got_thrown 1 got_up 1 great -1 grip -1 gros 1 growing -1 gun 2
gun_in 1 gush 2 gush_of 1 guy 1 h 1 hab_ich 1 had_bowel -1 had_breast -1 had_cancer -1 had_lung -1 had_prostate -1
had_skin -1 had_spinal -1 had_to 1 hadnt_felt 1 half_a -1 half_days -1 half_my 1 hand_have -1 hand_on -1 handlebars 1
hands -2 hands_and -1 hands_feel -2 hands_for 1 hands_tingle -1 hands_wont 1 handwriting -2 happened 1 happening 1
happier -1 hard_hot -1 hard_lump -1 hard_on -2 hard_since 1 has_a -1 has_ank -1 has_back 1 has_been -1 has_gone 1
has_had -3 has_joined 1 has_lung 1 has_no -3 has_started -1 hasnt_!gone -1 hasnt_!kicked 1 hate -1 hate_my -1 haul -1
have 1 have_a 1 have_gone 2 have_got -1 havent_!told -2 havent_!tried -1 having_a 3 having_regular 1 he_wants 1 head 2
head_first 1 head_on 2 headache 3 headache_and 1 healed -1 healing -2 healing_nicely -1 heart 2 heat 1 heat_or 1 heavy
-1 heavy_and -1 hed -1 hed_like -1 heel -4 heels_on -2 hell 1 hello_im -1 help_her -1 her_chest 1 her_hip -1 her_legs
2 her_neck 1 here_anymore -1 hernia -1 heroin 1 hes 3 hes_got 1 hes_on 1 heute 1 hey 1 high_fever 2 high_temperature
-1 himself 1 hip -1 hip_and -1 hip_replacement -1 his_head -1 his_legs 1 his_neck -1 his_spine -1 history -1
history_of -2 hit 1 hit_by 2 hoarse 1 hodgkin -1 hoje 1 hold_a -3 hold_my 1 hold_the -1 home_from -3 honest -1 hope -1
hope_i -1 hopeless -1 hoping -4 hoping_i -4 horse 2 horse_threw 2 hot -3 hot_swollen -1 hour 3 hour_ago 4 hours_in -1
house 1 how_do -1 how_many 1 huge_and -2 hurts_after -1 hurts_and 2 hurts_at -2 hurts_bad -2 hurts_been -1 hurts_by -2
hurts_in -1 hurts_my 1 hurts_on 1 hurts_this -1 hurts_to -1 hurts_when -3 husband_three 1 hypermobile -1
hypermobile_eds -1 i_bend -5 i_breathe 2 i_came -1 i_cant 2 i_didnt 1 i_do -1 i_fell 2 i_felt -1 i_finished -1
i_fumble -1 i_get -1 i_got 1 i_hate -1 i_hold -1 i_inject 1 i_just -2 i_know 1 i_leak 1 i_look -2 i_move -1 i_nearly 1
i_need 1 i_nod -2 i_pace -1 i_pee -4 i_press 1 i_put -1 i_roll -1 i_send -1 i_sit 1 i_stand 1 i_start -1 i_still 1
i_stop 2 i_stretch -4 i_suppose -2 i_thought -2 i_took 1 i_try 1 i_wake -1 i_want 1 i_wee -2 i_wet 1 i_wipe 3 i_wish
-1 i_wouldnt -4 ice -1 ice_and 1 id -2 id_be -1 id_rather -2 ideas -1 if -1 if_a -1 if_i -3 if_one -1 ill 2 ill_be 1
im 1 im_an -1 im_diabetic -1 im_doing 1 im_done 2 im_drenched 1 im_drunk -1 im_going 3 im_in -1 im_just -3 im_liegen
-2 im_losing -1 im_on -1 im_out 1 im_peeing -1 im_pregant 1 im_pregnent -1 im_puffing 2 im_shaking 1 im_short 1
im_suicidal 1 im_sweating 1 im_taking 1 im_talking 1 im_two -1 im_unsteady -1 in_#4 -2 in_agony 1 in_and 2 in_any -1
in_bed -2 in_front 2 in_half 1 in_living -1 in_my -1 in_remission -1 in_right -1 in_september -1 in_spring -1 in_time
2 inch -2 inchada_e 1 inches -2 inches_and -1 incision_from -1 incontinent 2 incontinent_since 1 indigestion 1
infection -1 inject 1 injection 1 inner 2 inner_thighs 1 inside 1 inside_of 1 into_a 1 into_door -1 into_my -1
into_the -1 is 1 is_#3 -1 is_all 1 is_an -1 is_back 1 is_bad 1 is_coming -1 is_dead 1 is_drooping 1 is_fine -1 is_from
-1 is_getting -1 is_going 1 is_hot -2 is_in 1 is_numb 3 is_ok -1 is_only 1 is_oozing -1 is_red -2 is_screaming 1 is_so
-1 is_spinning 1 is_the -1 is_tingling 1 is_twice -1 is_unsteady -1 is_weaker -1 is_weird 1 ish -1 isnt 1 isnt_!coming
1 isnt_!wee 1 isnt_!worth -2 ist -1 ist_das 2 ist_seit -2 it_because -1 it_better -1 it_burns -1 it_feels 1 it_hurts
-1 it_just 1 it_move -1 it_off 2 it_on 1 it_started 1 it_stings -1 it_tonight 1 it_under 1 it_was 2 it_worse -1
it_would -2 its_all 2 its_getting -1 its_hard -1 its_in 1 its_just 1 its_like 1 its_my -3 its_red -1 its_swollen -1
its_tender -1 its_the 1 its_way 1 its_worse -1 itself 1 ive 1 ive_bought 1 ive_chest 1 ive_made 1 ive_no 3 ive_saved 1
ive_shrunk -2 ive_started -1 ive_taken 1 ive_written 2 izquierdo_con -2 jab 1 jai 2 jattends 1 jaw 4 jaw_and 1 je_sors
1 je_veux -2 jerky -1 job -1 join -1 joined 1 jolt -2 jolt_down -1 jour -2 jumped 1 just_comes 1 just_dont -1
just_find -1 just_had -2 just_not -1 just_now 1 just_the -1 just_walking 1 just_want -3 just_wont -1 keep_buckling 1
keep_doing -1 keep_dropping -4 keep_falling 1 keep_folding 1 keep_giving 1 keep_my -1 keep_thinking -3 keeps -2
keeps_collapsing -1 keeps_drifting 1 keeps_giving -3 keeps_going -1 keeps_saying -2 keine_!luft 1 kerb -1
kerb_yesterday -1 keys -1 kg -1 kicked 1 kid 1 kidney -1 kidney_pain -2 kidny -2 kidny_area -1 kill 1 kill_myself 1
killing_me 1 kilo -1 kilos -1 kitchen -1 knee -5 knee_buckles -1 knee_gave -1 knee_keeps -1 knee_replaced -1 knees 2
knees_keep 1 knocked 1 knocked_down 1 knows -1 kreuz -1 la 1 la_ciatica 1 la_columna -2 la_derecha -1 la_nuque 1
la_parte -2 la_poitrine 1 ladder 2 lance -1 lanced -1 landed_hard -1 las 1 las_dos 1 last_month 1 last_night 2
last_one -1 last_thursday -1 last_winter -1 last_wk -2 late 1 lately -3 lauft 1 le_do 1 leak 2 leaking 1
leaking_yellow 1 leaves -1 left_anymore -1 left_arm 3 left_calf -2 left_eye 1 left_flank -2 left_foot -3 left_forearm
-1 left_heel -3 left_is 1 left_leg 1 left_one 1 left_shoulder 1 left_since -1 left_thigh -3 leg -1 leg_been 1
leg_feels -4 leg_gives -1 leg_has -3 leg_is -1 leg_keeps -3 leg_looks -1 leg_went -2 leg_with -1 legs 4 legs_and 2
legs_are 2 legs_both 1 legs_feel -1 legs_gave 2 legs_just 2 legs_keep 2 legs_wont 2 les_deux 1 letters 2 level 1 lie
-1 lie_flat -1 lie_on -1 lie_there -1 life_isnt -2 lift_either 1 lift_her 1 lift_it 1 lift_my -1 lift_the -4 lift_up
-1 lifted_a -1 lifted_the -1 light 4 light_hurts 1 light_is 1 lights 2 like_being 1 like_everyone -1 like_hell 1
like_my 1 like_nothing 1 like_this -3 like_to -2 like_touching -1 lined 1 lined_up 1 linfoma -1 lips 1 liquido -2 lite
1 lite_hurts 1 litle -1 live -4 live_anymore -1 live_for -1 living -1 lo -1 load 1 load_of 1 loft 1 loin -3 loin_pain
-1 lombar 1 long -1 long_flight -1 losing -2 losing_weight -2 loss_and -1 loss_of 1 lost 1 lost_a -2 lost_all 1
lost_control 1 lost_feeling 1 lost_two -1 lost_weight -1 loud -2 low_back 1 lower -1 lower_leg -4 lower_spine -2
lumbar_spine -1 lump -2 lump_next -1 lundi -2 lungs -1 lupus -1 luz 1 lws -2 lying -3 lying_flat -1 m 3 magic 1
maintenant 1 makes_it -1 mal_aux 1 manage -2 manana 1 manos -1 many 1 mas -2 matin 1 may -1 may_i -2 me_#1 -1 me_ahogo
1 me_an 1 me_at -1 me_back -1 me_coming -1 me_getting -1 me_lance -1 me_left -2 me_legs -1 me_lower 1 me_off -1 me_on
-1 me_saturday 1 me_something 1 me_up -1 mein 1 meine -1 meio -2 meio_das -1 melanoma -1 mes -2 mesmo -1 metres 2
metres_onto 1 mets 3 midi 1 midwife -2 mind -2 mind_if -2 minha -3 minutes 3 minutes_and 1 minutes_with -1 missed -1
missed_the -1 mittens -1 mitts -2 mobility_work -1 mollet -2 month -2 month_back -1 months -2 months_and 1 months_back
-2 months_pregnant -1 more -1 morning 1 morning_since -1 mornings -2 mornings_i -1 mort -2 most_nights -1 mostly -1
moto 1 motorbike 1 mouse -1 mouse_hand -1 mouth 3 mouth_is 1 move 1 move_my 1 movement -1 movement_is -1 moves_suit -1
mugs -1 mum -1 mum_#2 -2 mum_had -1 mum_has 1 muscle -1 my_#1 -1 my_anus 1 my_arse 1 my_aunty -1 my_back -2 my_balls 1
my_belly 3 my_big -1 my_bike 1 my_bits 1 my_bladder 1 my_body 2 my_boss -1 my_bra -1 my_breastbone 1 my_breathe 1
my_calf -3 my_car 1 my_chair -1 my_chest 1 my_crotch 1 my_ear 1 my_eyelid 1 my_eyes 1 my_face 2 my_family -1
my_fingers -1 my_foot -4 my_handwriting -1 my_head 1 my_heels -2 my_hip -1 my_horse 1 my_inner 1 my_jaw 2 my_knee -2
my_knees 1 my_left -1 my_legs 2 my_life 4 my_lips 1 my_lumbar -1 my_lungs -1 my_mid -4 my_motorbike 1 my_mouth 1
my_neck 1 my_necklace -1 my_office -1 my_painkillers 1 my_phone -3 my_pills 1 my_privates 1 my_pulse 1 my_ribs -1
my_right 1 my_scar -1 my_scrotum 1 my_shoe -1 my_side -4 my_signature -1 my_sleep -1 my_slipper -1 my_son 1 my_speech
1 my_spine -2 my_stretching -1 my_surgical -1 my_thigh -4 my_thighs 1 my_throat 2 my_toes -3 my_vagina 1 my_vision 1
my_voice 1 my_waters 1 my_whole 1 my_words 1 my_wrist -1 my_wrists 1 myself 2 myself_a 1 myself_without 1 na_coluna -1
nacht 1 nachts -1 nah -1 nan -1 nan_fell -2 nao_!sinto 1 ne -1 nearly_fainted 1 nearly_went -2 neck 2 neck_and 1
neck_been -2 neck_bones 1 neck_doesnt -2 neck_forward 1 neck_fusion -3 neck_has -1 neck_hurts 4 neck_is 3 neck_pain -2
neck_rolls -1 neck_since 1 neck_so 1 neck_stuff -1 neck_with 1 neck_wont 3 necklace -1 need 1 needle -1 needles 1
needles_again 1 needles_and 1 ner 1 never 2 never_!had 1 never_!wake -1 new -1 new_back -2 new_pain -2 next_to -1 ni
-1 nice -1 nicely -2 nichts 1 night -2 night_every -1 night_neck 1 night_nothing -1 night_sweats -3 night_that -1
night_with -1 nights -4 nights_i -1 nights_running -1 nine 1 no_!bleeding -1 no_!clue 1 no_!contractions -1
no_!control 1 no_!idea 2 no_!me 4 no_!numbness -1 no_!pain 1 no_!point -1 no_!power -1 no_!problems -1 no_!sensation 2
no_!siento 1 no_!warning 1 no_!weakness -1 nod -2 nonstop -1 normal_for -1 not_!be -2 not_!better -2 not_!dieting -1
not_!pain -2 not_!proud 1 not_!that -1 not_!wake 1 not_!worse -1 nothing_back 1 nothing_dramatic -1 nothing_eases -1
nothing_there 1 nothing_touches -1 notice_if -1 now 1 now_and -1 now_chest 1 now_fever 1 now_has -1 now_hip -1 now_i 2
now_im 6 now_it 1 now_not -1 now_she -2 now_that -2 nuca 1 numb 2 numb_all -1 numb_and 2 numb_around 1 numb_down 1
numb_for -5 nuque 1 nur_links -3 o_meio -1 o_meu -1 o_pe -1 o_peito 1 october -1 of 1 of_#2 1 of_#3 -2 of_#4 -2 of_a 2
of_being -2 of_blood 1 of_breast -1 of_breathe 4 of_electricity -1 of_ending 1 of_fluid 1 of_living -1 of_me 1 of_my 1
of_plaster -2 of_stairs 1 of_that -1 of_the -2 of_them 1 of_these -1 of_today 1 of_urine 1 of_yesterday -1 of_your -1
off_a 1 off_me -1 off_the 1 off_with 1 off_without -5 often -3 often_and -2 ohne -1 ok -3 ok_for -3 ok_to -2 old -2 on
-1 on_a -1 on_in 1 on_my -2 on_prednisolone -1 on_saturday 1 on_since -2 on_steroids -2 on_the -1 on_this -3 on_tiptoe
-1 on_tiptoes -1 on_top 1 on_wet -3 once_i -1 one_as 2 one_bone -1 one_calf -3 one_for 1 one_leg -1 one_month -1
one_pupil 1 one_spot -2 one_swollen -1 ones -1 only_since 2 only_the -3 onto 1 onto_my 1 onto_the -1 oozing 1 op -2
op_is -1 opened_a -1 opener -1 opration -1 or -1 or_hold -3 or_ice 1 or_nah -1 or_no -3 or_what 1 order -1 ordinary -1
os 2 osteopath 1 osteoporose -1 osteoporosis -1 other 1 other_side 1 out 2 out_and 1 out_for 1 out_from -2 out_im -1
out_when 1 out_wrong 1 outer -1 outer_thigh -1 outside -1 outside_of -1 oven -2 over -1 over_and 1 over_in -1 over_my
1 over_nothing -1 over_on -1 over_tit -1 overdose 2 pace -1 pace_around -1 pads 1 pain_#1 -1 pain_at -1 pain_chills -1
pain_doesnt -1 pain_down -1 pain_fever 1 pain_from -1 pain_getting 1 pain_in -1 pain_is -1 pain_of 1 pain_on 1
pain_over -1 pain_swollen -1 pain_thats 1 pain_this -1 pain_unreal 1 pain_wakes -1 pane -1 par -1 par_terre -1 para_el
-1 paracetamol_doesnt -1 passed 1 passed_out 1 passing 1 patch -1 patch_on -2 patch_right 1 pe -3 pecho 3 pedal -1 pee
1 pee_all 1 pee_and -1 pee_since 1 peed 2 peed_the 1 peeing_and 1 peeing_blood -4 peeing_myself 1 peg -1 peg_keeps -1
peito 2 pelvic_floor 1 pelvic_girdle -1 pelvis -1 pen -3 pen_properly -2 penis 1 perfect -1 perineum 1 perna_ta -3
phone -1 phone_i -1 pick -3 pick_up -2 piernas 1 pig -1 pill -3 pill_long -1 pills 7 pink -1 pinky -1 pissed 1
pissed_the 1 plan 1 plan_to 1 plank 1 planning_to 1 plaster -1 plus_a -1 point -2 point_in -2 point_of -1 poitrine 1
poo 3 pop -2 pop_in -2 popped 1 position -1 posso 1 posture_exercises -1 pot -1 pour -1 power -1 pra -1 prednisolone
-1 prednisone -1 pregant 1 pregant_#2 1 preggo 1 pregnant_what -1 pregnant_which -1 pregnant_with 1 pregnent -1
press_on 1 press_the -2 pressure 1 previous -1 privates 1 pro -1 probably 1 probably_nothing 1 proper -1 properly 1
properly_since 2 prostata 1 psa -1 psoriasis -1 psoriasis_and -1 puffing 2 puffy -1 puffy_and -1 puking -1 pull -1
pulse 1 pulsing 2 pumps 1 pupil 2 pupil_is 1 pupil_looks 1 purple_rash 1 put_me -1 put_weight -1 q 2 quad 1
quad_stretch -1 quand -1 quand_je -1 que 1 que_le -1 que_no 1 qui -1 qui_ne -1 quiet 1 quil 1 quimio -1 r -1 ra -2
radiator -1 radio -1 ran 1 rash 2 rash_that 1 rather_be -1 rd -1 re 1 ready 1 real -1 rear 2 rear_ended 1 rechte -3
recovering -1 recovering_from -1 recovery 1 recovery_is 1 red -1 red_hot 1 region 1 regular_tightenings 1 relieved -1
reminder -1 reminder_to -1 remission -1 remission_from -1 repente 1 replaced -1 replaced_#2 -1 replacement -1 resting
-1 resting_makes -1 retired -1 review -1 rheumatoid -1 rib -3 rib_and -1 ribs -1 ribs_at -1 right -1 right_and 1
right_arm 1 right_calf -1 right_foot -5 right_is -3 right_knee -1 right_on -1 right_one 1 right_side -1 rigid 1 rigors
2 rigors_and 1 ring_finger -1 rinon -2 rinones 1 ripping 2 ripping_pain 2 road 1 rock 1 rock_hard 1 roja -2 roja_y -2
rolled 3 rolled_the 1 rolling -1 rolls -1 rolls_ok -2 roof 2 room_is 2 rope 1 rot -2 rotation -1 rotator -1
rotator_cuff -1 rotten -1 round_my 1 row -1 rubber 1 ruckenschmerzen 1 rugby 1 running_a -2 running_down 1 sacrum -1
saddle 2 safe -1 same -2 same_as -1 same_calf -1 same_day 1 sat -1 sat_down -3 sat_on 2 saved 1 saved_up 1 says_all -1
says_her 1 says_his -1 says_it 1 says_my -1 says_shes 1 scaffolding 1 scaffolding_back 1 scar 1 scar_is 1 schmerz -1
schmerzen_in -1 schon 1 sciatica_been 1 sciatica_both 1 sciatica_down -1 sciatica_left -1 sciatica_started -3
sciatica_was 2 scooter 1 score -2 score_is -1 screaming 1 scrotum 1 scrum 1 scrum_collapsed 1 scuffing -1 seat 1
seated_twist -1 second -1 second_baby -1 second_half -1 second_trimester -1 section -2 section_#1 -1 see_a -2 seeing 2
seeing_double 1 seid -1 seit_#1 -4 seit_gestern -2 seit_heut 1 sem 1 semaine 1 semaines -1 semana 1 semanas -1 send -1
send_him -1 sends -2 sensation -1 september -2 settle -1 seulement -2 seven -1 seven_weeks -1 severe_back -1 sex 2
shakes_and 1 shaking 3 shaky -1 shallow 1 sharp -1 sharp_pain -2 she_bent -1 she_says 2 shes 2 shin -2 shiny -2
shiny_and -2 shirt -1 shivering_and 1 shivers -3 shivers_and -1 shivery -1 shock -2 shock_down -1 shocks -1
shocks_down -1 shoe -2 shooting_down 1 shooting_pain -1 short 1 short_of 2 shorter -2 shorter_and -1 shot 1
shoulder_tip 1 shrunk -2 shrunk_#1 -2 shuffles -1 shut 1 si -2 sick 1 side -2 side_also 1 side_at -4 side_coming -1
side_feels 1 side_for -1 side_hurts -2 side_pain -1 side_that -1 side_under 1 sided_back -2 sided_belly 1 sides 1
sight 1 signature -1 signature_looks -1 since_#1 -1 since_#4 -1 since_a -1 since_an 1 since_and -1 since_august -1
since_childhood -1 since_coming -1 since_last -1 since_lunch 1 since_morning -1 since_october -1 since_sciatica -2
since_summer -1 since_the 1 since_then 1 since_this 2 since_today 1 since_uni -2 since_yesterday 2 sind 1 single -3
sir 1 sit_for -1 sit_on 1 sit_still -1 siting 1 sitting_#1 -1 sitting_on 1 six -2 six_weeks -1 six_years -2 size -1
size_of -1 sizes -1 sizes_without -1 skin_cancer -1 slap 1 slapping 1 slapping_the 1 slaps -1 slaps_the -1 sleep -1
sleep_and -1 sleepy 1 slid 1 sling -1 slipped -1 slipped_disc 2 slipped_in -3 slipped_on -6 slipper -1 slurring 1
smacked 1 small -1 smells -2 smells_foul -1 smile 2 sneeze -1 so 1 so_bad -2 so_its 1 so_please -1 so_stiff 1 sock -1
some_blood 1 some_days -3 some_nights -1 someone 1 someone_else 1 something_gave -1 something_give -1 something_in -1
something_to -1 son 1 sont -1 soon -1 sore_after -1 sore_buttocks -1 sore_from -1 sore_in 1 sore_on 1 sore_to -1
sore_when 1 sorry 1 sors 1 sort_it -1 sorts -1 sorts_it -1 sous 1 soy -1 space -1 spasm 2 speech 2 speech_is 1
spinal_fusion -1 spinal_injection 1 spinal_surgery -1 spine -1 spine_ache -1 spine_and -1 spine_has -1 spine_op 1
spine_pain 1 spine_since -1 spine_so 1 spine_that -1 spine_thats -1 spine_when -2 spinning 1 spinning_and 1 spond -1
spondylitis -1 spot -3 spots 1 spots_on 1 spotting 3 spread 1 spring -2 spritze 1 stairs_and 1 stairs_with -2 stand_at
1 stand_on -5 standing_on 1 start_peeing 1 started_giving -2 started_hurts -4 started_the -1 starts 1 steady -1 steif
-2 step -1 steps 1 steroid 1 steroid_jab 1 steroid_shot 1 steroids -3 steroids_for -3 stiff -1 stiff_and -3
stiff_every -1 stiff_for -2 stiff_from -1 stiff_i 1 stiff_neck 2 stiff_since -1 still_do 1 still_sore 1 stinging -4
stings -3 stone -2 stone_without -1 stood 1 stop 1 stop_the 1 straight 1 straighten -1 strange 1 strength_is -1
stretch 1 stretch_for 1 stretch_im -2 stretch_it 1 stretch_ok -1 stretch_to 1 stretches -1 stretches_are -1
stretches_can -1 stretches_or -1 stretching -1 string 1 strip -1 stroke 1 stuck_window -1 stuff -1 stuff_since -1
stumbled -1 sudden_back -1 sudden_ripping 1 sudden_sharp -2 suddenly 1 suddenly_cant 1 suddenly_hurts -1
suggest_something 1 suggestions -1 suicide_a 1 suit -1 summer -1 summer_and -1 sunday_when 1 support 1 suppose -3
suppose_i -2 sur 1 sur_le 1 surgeon -2 surgeon_hasnt -1 surgery -1 surgery_and 1 surgery_scar -2 surgical -1
surgical_wound -1 survivor -1 swapped 1 sweat 1 sweating 1 sweating_and 1 sweating_at -1 sweats_and -2 sweaty 1
sweaty_and 1 swelling -2 swelling_in -1 swollen_and -1 swollen_hot -1 swollen_leg 1 swollen_red 1 swollen_tight -1
t_boned 2 t_score -2 ta_com 1 tablets_for -1 tackle 1 tail -1 tail_bone -1 tailbone -1 tailbone_is -2 take 1 take_all
1 taken_an 1 talking 3 talking_gibberish 1 tarde 1 taub 1 tbh -1 tearing 2 tearing_pain 2 tell 2 tem -1
temperature_since -1 temperature_up -2 ten_hours 1 ten_minutes -2 tender -2 tender_and -1 terre -1 th 1 than -2
than_in -1 than_the -1 thanks_for 1 that_dont 1 that_foot -2 that_from 2 that_gets -1 that_i -1 that_my -1
that_paracetamol -1 that_same -2 that_side -1 that_started 1 that_wasnt -1 that_wont -1 that_your 1 thats 1 thats_a 1
thats_new 1 the_#1 1 the_#2 1 the_ankle 2 the_baby -1 the_banister -2 the_bed 6 the_blades 1 the_bus -1 the_check -2
the_chest -1 the_chills -1 the_clutch -2 the_cobra -1 the_corridor -1 the_dark -1 the_day -1 the_doctor -1 the_dog -1
the_dogs -1 the_duff -1 the_feeling 1 the_fever -1 the_flat 1 the_floor -1 the_foot 1 the_garden -1 the_groin -3
the_hall -1 the_handlebars 1 the_hip 1 the_hour 3 the_ice -6 the_inside 1 the_kerb -1 the_knee -1 the_leg -1
the_letters 2 the_light 2 the_loft 1 the_long -1 the_lying -2 the_m 1 the_mornings -1 the_neck 1 the_nerve 1 the_new
-1 the_next 1 the_night -1 the_one -3 the_osteopath 1 the_other 1 the_outside -1 the_pedal -1 the_pelvic 1 the_pill -3
the_pills 2 the_point -2 the_quad 1 the_reminders 2 the_ribs -1 the_roof 2 the_scar 1 the_seated -2 the_second -1
the_shivers -1 the_shooting -2 the_shopping -1 the_side -1 the_size -1 the_slipped 1 the_spring -1 the_surgeon -1
the_thigh -1 the_time -3 the_toddler -1 the_toilet 2 the_trousers -1 the_twists -1 the_waist 1 the_weekend 1 the_wound
-1 the_wrist -1 them_and -1 then_both 1 then_the -1 there 1 there_and 1 there_every -2 there_it -1 thermometer -1
they_are 1 theyd -1 theyd_all -1 thick 1 thigh -9 thigh_has -2 thigh_is -1 thighs 3 thin -3 thin_and -1 thin_bones -1
thing 1 thing_for 1 things -1 things_all -2 think_im 1 think_it -1 think_its -2 thinking_of 2 thinks_its -1 thinners
-1 this 1 this_anymore -1 this_back -1 this_is 2 this_month -1 this_morning 5 this_safe -1 this_weekend 1 thoracic -1
thoracic_stretch -2 thought_it 1 thread -3 thread_a -2 three_hours 1 three_metres 1 three_months -2 three_weeks -2
threw 1 threw_me 2 throat 2 throat_and 1 throbbing -1 through -1 through_it -1 through_my 1 through_the -1 thrown 3
thrown_from 1 thrown_off 1 thumb -4 thumb_and -1 thumb_side -1 thursday_and 1 tight -1 tight_shiny -1 tightenings 1
tightenings_and 1 tightness 1 tiles -3 tilts 1 time_and -1 time_i 1 time_since 1 tingle_all -1 tingling_all -1
tingling_for -1 tingling_in -1 tingly 1 tip 1 tipped 1 tiptoe -1 tiptoe_on -1 tiptoes -1 tiptoes_on -1 tired -1
tired_of -2 tit -1 to 1 to_a -1 to_both 1 to_breathe 1 to_com 2 to_come -1 to_disappear -1 to_drive 1 to_end 7
to_front 1 to_get 1 to_hang 1 to_join -1 to_jump 2 to_just -3 to_keep -1 to_kill 1 to_live -3 to_pee 1 to_pick -2
to_pull -1 to_sit 1 to_strain 1 to_take 1 to_the 1 to_touch -2 to_twist -1 to_wee 2 toda -1 toda_a -2 today 3
today_and -1 today_im 1 today_my 1 toddler -2 todo -1 toe -2 toe_has -1 toe_wont -2 toes -3 toes_on -2 toilet 1
toilet_in 1 told_my -2 tomo 1 tonight 3 tonight_im 1 too_and 1 too_much 1 took 1 took_all 1 tooth -1 tooth_abscess -1
top 1 touch -1 touches_it -1 touching_an -1 tout 2 towards -1 train 2 treatment -1 tree 1 trimester -1 trip -2
trip_over -1 tripped -3 tripped_on -1 tripped_over -1 trousers_leg -2 trousers_today 1 tuck -2 tumble -2 tumbled 1
tumbled_down 1 tumour -1 turn -1 turned_to 1 tut -1 tuve -2 twice_this 1 twinge -1 twins -1 twists -2 two 1
two_fingers -1 two_inches -1 two_legs 1 two_months -3 two_weeks 1 two_years -1 type 1 typist -1 ubung 1 un_dolor -1
un_rato 2 und_der 1 und_ruckenschmerzen 1 und_seit 1 under -1 under_me -1 une_semaine 1 unexplained -1
unexplained_weight -1 uni -2 unreal 1 unrelenting -1 uns 1 unsteady_im 1 unsteady_on -1 until_monday 1 up_all -1
up_anymore -1 up_at -2 up_blood 4 up_from 1 up_now -1 up_some 1 upright 1 ups -1 upstairs -1 urge 1 urine_is -1
urine_isnt 1 use 1 useless -1 using_needles 1 uti -2 va 1 vagina 1 ventre 1 version -3 vertigo 1 very_pain -1
very_strong 1 veux -2 vision 2 voice 1 vom 2 vomiting_and -1 vor_#1 1 vorn -1 waist 2 wakes -1 wakes_me -3 walk_down
-1 walk_in 1 walk_on -3 walk_properly 1 walking -1 walking_like -1 walking_to 2 wall 2 want -1 want_it -2
want_something -2 wants_a -1 wants_me -1 warm -4 warm_and -2 was 1 was_dead -1 was_gone -6 was_last 1 was_only 1 wasnt
-2 water 1 waters 2 waves_about 1 waves_and -1 waves_every 1 waves_in -1 waves_of -1 waves_so -2 way_home 1 way_in 1
way_twice -3 ways 1 ways_to 1 we_do 1 weak_and -1 weak_leg -1 weak_to 1 weaker -1 weaker_since 1 weaker_than -1 wed -1
wee 2 wee_and -2 wee_just 1 wee_out 1 wee_since 2 week_back 1 week_i -1 week_neck -2 week_on -1 week_that -2 week_with
-1 weekend_and -1 weeks -1 weeks_after -1 weeks_ago -1 weeks_and 1 weeks_now -2 weeks_on -1 weeks_out -1 weeks_post 1
weeks_since -1 weeping -1 weight -2 weight_for -1 weight_loss -1 weight_without -1 weird 1 weird_one 1 wenn -1
wenn_ich -1 went 1 went_arse -1 went_down -1 went_numb 1 went_through 1 went_to 1 were -1 wet 1 wet_and 1 wet_bed 1
wet_myself 1 wet_the 1 wetting 2 wetting_myself 1 what_can -2 what_could -1 what_exercises -1 what_i 1 what_is -1
what_should -1 what_stretch 1 what_stretches -2 whats -1 whats_good -1 whats_the -2 when_can -2 when_i -1 when_im 1
when_it 1 where_i 1 which -1 which_exercise 1 which_exercises -1 which_of -2 which_ones -1 which_stretch -1
which_stretches -1 while_i 1 while_walking -1 whiplash 1 who -1 whole 1 whole_leg 1 whole_lower -1 wich -2 wide -1
wide_like -1 wife_at 1 wind 1 window_and -1 winter -1 wipe 3 wish -4 wish_i -1 wish_it -1 wishing -1 wishing_i -1 with
-1 with_either 1 with_it -3 with_keys -1 with_night -1 with_sore -1 with_stiff 1 with_that -1 without_!a 1
without_!feeling 1 without_!knowing 1 without_!me -2 without_!noticing 1 without_!trying -3 woche 1 wochen -4 woke 2
woke_up 2 woken -2 wont 1 wont_be 2 wont_ease -1 wont_flex 1 wont_hold 1 wont_lift -1 wont_move 1 wont_push -1
wont_settle -1 wont_wake 1 wont_work 1 words 3 words_are 1 work_half -1 working 1 works 1 worse -3 worse_by 1
worse_each -2 worse_every -1 worse_lying -2 worse_when -1 worst 1 worst_in -1 worst_pain 1 would_anyone -1 would_be -4
would_it 1 would_you -1 wouldnt -1 wouldnt_mind -2 wouldnt_wake -1 wound -3 wound_from -1 wound_is -2 wrist -2 wrists
2 writing -1 written 1 written_my 1 written_the 1 y_desde 3 y_el 1 y_estoy 1 y_le -2 y_medio -1 year -2 years -2
years_ago 1 years_and 1 yellow 1 yellow_im 1 yellow_stuff 1 yellowish -2 yes -2 yes_or -3 yesterday_my 1 yesterday_the
1 yet -1 you_do -3 you_no -1 you_put -1 you_suggest 1 your -1 your_back 1 your_stretches -1 yrs -1 yrs_ago -1 zap_down
-2 zieht 1 zips -1 zone 1
"""
URGENT = """
26 !#2_weeks 1 !a 1 !about -1 !ache -1 !ache_!at -2 !al -1 !all_!day 1 !all_!id -1 !anyone -1 !anywhere -1 !at -1
!baby 1 !baby_!move 1 !back_!since -1 !better -1 !bleeding -1 !bleeding_no -1 !can -2 !can_!i -1 !come -1
!contractions -1 !day_!#2 1 !feeling_!since -2 !fine -1 !fractures -1 !getting -1 !go -1 !in_!a -1 !kicked 1
!kicked_!all 1 !like 1 !me 1 !midwife -1 !months -1 !moved_!today 1 !my 1 !normal -1 !now -1 !or -1 !other -1 !pain -1
!pain_!anywhere -1 !pain_!at 1 !pain_!really -1 !pane -1 !problems -1 !really -1 !rest -1 !team -1 !the_!team -1
!though -1 !two_!months -1 !walking -2 !weakness -1 !wee_!and 1 !weeks -1 !worse -3 !worse_not -2 !yet -1 #1 -3 #1_#1
-1 #1_#2 -1 #1_am -2 #1_days 1 #1_hours -1 #1_month -2 #1_months -3 #1_nd -1 #1_rd -2 #1_th -1 #1_weeks -3 #1_wks -2
#1_yrs -1 #2 -2 #2_and -1 #2_days 1 #2_e 1 #2_feel -1 #2_has -1 #2_now -1 #2_since -2 #2_with -2 #2_wks -1 #2_years -2
#2_yrs -1 #3 -3 #3_#2 -3 :!<abo -1 :!<abou -1 :!<ac -1 :!<ach -1 :!<ache -1 :!<anyo -1 :!<anyw -1 :!<ba 1 :!<baby 1
:!<bet -1 :!<bett -1 :!<bl -1 :!<ble -1 :!<blee -1 :!<both -1 :!<can -1 :!<can> -2 :!<come -1 :!<do 1 :!<fine -1 :!<fl
1 :!<fr -1 :!<fra -1 :!<frac -1 :!<gett -1 :!<he 1 :!<hi -1 :!<ju 1 :!<jus 1 :!<just 1 :!<kic 1 :!<kick 1 :!<le 1
:!<li 1 :!<lik 1 :!<like 1 :!<me 1 :!<mid -1 :!<midw -1 :!<mont -1 :!<no -1 :!<nor -1 :!<norm -1 :!<now -1 :!<now> -1
:!<ot -1 :!<oth -1 :!<othe -1 :!<pai -1 :!<pain -1 :!<pan -1 :!<pane -1 :!<pr -1 :!<pro -1 :!<prob -1 :!<real -1
:!<rest -1 :!<sen 1 :!<sh -1 :!<she -1 :!<tea -1 :!<team -1 :!<thou -1 :!<wak 1 :!<wal -1 :!<walk -1 :!<wea -1 :!<weak
-2 :!<wh 1 :!<wors -3 :!<yet -1 :!<yet> -1 :!about -1 :!aby 1 :!aby> 1 :!act -1 :!acti -1 :!actio -1 :!actu -1 :!actur
-1 :!ain -1 :!ain> -1 :!akn -1 :!akne -1 :!aknes -1 :!alk -1 :!alki -2 :!alkin -2 :!ally -1 :!ally> -1 :!am> -1 :!an>
-1 :!ane -1 :!ane> -1 :!anyo -1 :!anyon -1 :!anyw -1 :!anywh -1 :!art> -1 :!baby 1 :!baby> 1 :!bet -1 :!bett -1
:!bette -1 :!ble -2 :!blee -1 :!bleed -1 :!blem -1 :!blems -1 :!both -1 :!bothe -1 :!bout -1 :!bout> -1 :!by> 1 :!can
-1 :!can> -2 :!come -1 :!come> -1 :!ctu -1 :!ctur -1 :!cture -1 :!day 1 :!day> 1 :!din -1 :!ding -1 :!ding> -1 :!do> 1
:!dwi -1 :!dwif -1 :!dwife -1 :!eak -1 :!eakn -1 :!eakne -1 :!eall -1 :!eally -1 :!eam -1 :!eam> -1 :!eart 1 :!edin -1
:!eding -1 :!eedi -1 :!eedin -1 :!eeks -1 :!eeks> -1 :!eks -1 :!eks> -1 :!ems -1 :!ems> -1 :!era 1 :!et> 1 :!ett -1
:!ette -1 :!etter -1 :!fine -1 :!fine> -1 :!fra -1 :!frac -1 :!fract -1 :!gett -1 :!getti -1 :!houg -1 :!hough -1
:!hs> -1 :!icke 1 :!icked 1 :!idw -1 :!idwi -1 :!idwif -1 :!ike 1 :!ike> 1 :!ions -1 :!ions> -1 :!ip> -2 :!is> 1 :!ive
1 :!ive> 1 :!jus 1 :!just 1 :!ke> 1 :!ken -1 :!ken> -1 :!kic 1 :!kick 1 :!kicke 1 :!kne -1 :!knes -1 :!kness -1 :!lee
-1 :!leed -1 :!leedi -1 :!lem -1 :!lems -1 :!lems> -1 :!let> 1 :!lik 1 :!like 1 :!like> 1 :!lki -2 :!lkin -2 :!lking
-2 :!ll> 1 :!lly -1 :!lly> -1 :!mal -1 :!mal> -1 :!mid -1 :!midw -1 :!midwi -1 :!mont -1 :!month -1 :!ms> -1 :!nd> 1
:!ness -1 :!ness> -1 :!nor -1 :!norm -1 :!norma -1 :!ns> -1 :!nth -1 :!nths -1 :!nths> -1 :!ntra -1 :!ntrac -1 :!nyo
-1 :!nyon -1 :!nyone -1 :!nyw -1 :!nywh -1 :!nywhe -1 :!obl -1 :!oble -1 :!oblem -1 :!ome> -1 :!ons> -1 :!onth -1
:!onths -1 :!ontra -1 :!orm -1 :!orma -1 :!ormal -1 :!ors -3 :!orse -3 :!orse> -3 :!oth -1 :!othe -1 :!other -1 :!pai
-1 :!pain -1 :!pain> -1 :!pan -1 :!pane -1 :!pane> -1 :!pis 1 :!prob -1 :!probl -1 :!qua -1 :!rac -1 :!ract -2 :!racti
-1 :!ractu -1 :!real -1 :!reall -1 :!red -1 :!red> -2 :!rma -1 :!rmal -1 :!rmal> -1 :!rob -1 :!robl -1 :!roble -1
:!rse -3 :!rse> -3 :!se> -1 :!sh> -1 :!she -1 :!spe 1 :!squ -1 :!tea -1 :!team -1 :!team> -1 :!th> 1 :!thou -1 :!thoug
-1 :!ths -1 :!ths> -1 :!tions -1 :!trac -1 :!tract -1 :!tur -1 :!ture -1 :!tures -1 :!uas -1 :!ures -1 :!ures> -1
:!wak 1 :!wal -1 :!walk -1 :!walki -2 :!wea -1 :!weak -2 :!weakn -1 :!weeks -1 :!wif -1 :!wife -1 :!wife> -1 :!wors -3
:!worse -3 :!yet -1 :!yet> -1 :!yon -1 :!yone -1 :!yone> -1 :!ywh -1 :!ywhe -1 :!ywher -1 :<abou -1 :<acc 1 :<acci 1
:<acd -1 :<acdf -1 :<acti -1 :<aft -1 :<afte -1 :<ago> -1 :<agon 1 :<all> 1 :<allo -7 :<alo -1 :<alon -1 :<alr -1
:<alri -2 :<als 1 :<also 1 :<an 1 :<and 1 :<and> 1 :<ank 1 :<ank> -2 :<ankl 1 :<anky -1 :<anym 1 :<anyt -1 :<app -1
:<app> -1 :<ask> -1 :<aug -2 :<augu -2 :<avo -1 :<avoi -1 :<ax -1 :<bad 1 :<bad> 1 :<bal 1 :<banj -1 :<begi -1 :<bei 1
:<bein 1 :<bent 1 :<bete -2 :<bett -1 :<betw 1 :<big> -1 :<bl 5 :<blad 1 :<ble 2 :<blee 1 :<blo 2 :<bloo 2 :<bon -1
:<bone -1 :<bor -1 :<bore -3 :<bot 1 :<both 1 :<bri -1 :<brit -2 :<bump -1 :<bun -1 :<bur 1 :<butt -1 :<cal 1 :<calf 1
:<cam 1 :<came 1 :<can> -3 :<cant 3 :<care -1 :<cat 1 :<catc 1 :<ch 1 :<chan -1 :<che 1 :<chec -1 :<ches 2 :<cir -1
:<circ -1 :<cle -1 :<clea -1 :<clu 1 :<clum 1 :<co 1 :<cob -2 :<cobr -2 :<col 1 :<com 1 :<comf -1 :<cont 1 :<coo -1
:<cook -1 :<core -1 :<coug 1 :<cr 1 :<cra 1 :<cram 1 :<crea 1 :<croh -1 :<cros -1 :<cuf -1 :<cuff -1 :<cust -1 :<dai
-1 :<dail -1 :<day 1 :<day> -1 :<dead 1 :<deal -2 :<dens -1 :<dep 1 :<dex -1 :<dexa -1 :<diag -1 :<did 1 :<die 1
:<die> 1 :<do 1 :<doct -1 :<doin -1 :<don 1 :<dont 1 :<dor 1 :<dow 1 :<down 1 :<dr 1 :<dra 1 :<dril -1 :<dro 2 :<drop
1 :<dry -4 :<dry> -4 :<duf -2 :<duff -2 :<duri 1 :<eac 1 :<each 1 :<eas -2 :<ease -1 :<easi -1 :<east -2 :<ed -1 :<eds
-2 :<eds> -2 :<elb -2 :<elbo -2 :<ele 1 :<elev 1 :<en 1 :<enou -1 :<es 2 :<est 1 :<exp -1 :<expe -2 :<ey 1 :<eye 1
:<fa 2 :<fac 1 :<face 1 :<fe 2 :<fee 1 :<fel 2 :<fell 1 :<fev 2 :<feve 2 :<fi -1 :<fie 1 :<fif -2 :<fift -2 :<fin -2
:<fine -3 :<fing -1 :<fir -1 :<firs -1 :<fit> 1 :<fixe -1 :<fl 2 :<fli 1 :<flig 1 :<flo 2 :<floo 1 :<flu 1 :<fo -1
:<fold -1 :<foot -1 :<for -1 :<for> -1 :<fore -1 :<forw -1 :<fou -1 :<four -1 :<frac -1 :<frer 1 :<fron 1 :<fusi -2
:<gar -1 :<gard -1 :<gav 1 :<gave 1 :<gent -1 :<gets -2 :<gett 1 :<gir -1 :<gird -2 :<gl -1 :<gli -1 :<glid -1 :<glu
-1 :<glut -1 :<gon 1 :<gone 1 :<gooc 1 :<good -1 :<gre -1 :<grea -2 :<gro 1 :<gru -1 :<gu 1 :<gus 1 :<gush 1 :<hal -1
:<half -1 :<hand -1 :<har 1 :<hard 1 :<hate 1 :<hav 1 :<have 1 :<hea 1 :<head 2 :<heal -3 :<hear 1 :<hee -1 :<heel -1
:<hern -1 :<hig 1 :<high 1 :<hip -2 :<hip> -1 :<hips -2 :<hit 1 :<hit> 1 :<hl -1 :<hla -1 :<hla> -1 :<hod -1 :<hodg -1
:<hom -1 :<home -1 :<hor 1 :<hors 1 :<hot 1 :<hot> 1 :<hus -1 :<husb -1 :<hy -1 :<hyp -1 :<hype -1 :<ib -1 :<ibu -1
:<ibup -1 :<ic 1 :<id -1 :<ide -1 :<idea -1 :<impr -1 :<in 1 :<inde -1 :<inf -1 :<inj 1 :<int 1 :<iri -1 :<irit -1
:<ish -2 :<ish> -2 :<ja 1 :<jan -1 :<je 1 :<jo -1 :<job -1 :<job> -1 :<jog -2 :<joi -2 :<join -2 :<jum 1 :<june -1
:<ke 1 :<keyb -1 :<ki 1 :<lace 1 :<last 1 :<lazy -1 :<le 1 :<leak 2 :<lean -1 :<leg 2 :<leg> 1 :<legs 1 :<li 1 :<lif 2
:<life 1 :<lift 1 :<litl -1 :<liv 1 :<lon -1 :<long -1 :<los 1 :<lost 1 :<low -1 :<low> -1 :<lowe -1 :<lowk 1 :<lup -1
:<lupu -1 :<lyi -1 :<lyin -1 :<mag 1 :<magi 1 :<mak -1 :<make -1 :<man 1 :<marc -1 :<may -1 :<may> -2 :<midw -3 :<mil
-1 :<mild -1 :<minu 1 :<mo -1 :<moa -2 :<moan -2 :<mon -1 :<mont -3 :<mos -1 :<most -1 :<mot 1 :<mous -1 :<mov -1
:<move -1 :<movi -2 :<mow -1 :<mum -1 :<mum> -1 :<my 1 :<mys 1 :<myse 1 :<nah -1 :<nah> -1 :<napr -1 :<ne 1 :<nec 1
:<neck 1 :<new 2 :<new> 2 :<nice -1 :<now 1 :<numm -1 :<ob -1 :<ocl -1 :<oclo -1 :<off> 1 :<offi -1 :<ok -1 :<oka -1
:<okay -1 :<onl -1 :<only -1 :<opr -2 :<opra -2 :<ord -1 :<ordi -2 :<os -1 :<ost -1 :<oste -1 :<osti -1 :<ou -1 :<out
-1 :<oute -4 :<outs -2 :<pa 1 :<pac -1 :<pace -2 :<pai 2 :<pain 2 :<par 1 :<pass 1 :<past -1 :<pat -1 :<patc -2 :<pe 1
:<pee 2 :<pee> 1 :<pel -1 :<pelv -1 :<pend -2 :<peop -1 :<perf -1 :<perm -1 :<pin -1 :<pink -2 :<pins -1 :<play -1
:<ple -1 :<plea -1 :<pls -1 :<pls> -1 :<po 1 :<post -1 :<pou 1 :<preg -1 :<pres 1 :<pro 1 :<prob 1 :<pros 1 :<ps -2
:<pso -3 :<psor -3 :<pump 1 :<pus 1 :<put -1 :<put> -1 :<qu 1 :<que 1 :<ra 1 :<re 1 :<rea 2 :<real 1 :<reb 1 :<red 2
:<red> 3 :<rem -1 :<remi -1 :<remo -1 :<rep -2 :<repa -2 :<repl -1 :<ret -1 :<reti -1 :<revi -1 :<rh -3 :<rhe -3
:<rheu -3 :<ribs 1 :<roo 1 :<rot -1 :<rota -2 :<rout -2 :<run> -1 :<sac -1 :<sacr -1 :<saf -2 :<safe -2 :<sam -1
:<same -1 :<sat 1 :<scan -1 :<scar 1 :<sco -2 :<scor -3 :<scu 1 :<scuf 1 :<sec -3 :<seco -1 :<sect -3 :<seit 1 :<seiz
-1 :<sep -1 :<sept -2 :<sess -1 :<set> -1 :<sev -1 :<seve -1 :<sha 2 :<shap 1 :<shar 1 :<shin -1 :<shou -1 :<shuf 1
:<sign -1 :<sin 1 :<sinc 1 :<sitt -1 :<six -3 :<six> -1 :<sixt -3 :<ski -1 :<skip -1 :<sl 1 :<slin -2 :<slip 1 :<sn 1
:<soo -1 :<soon -1 :<spec -1 :<spon -4 :<spot 1 :<spr -1 :<spri -1 :<squa -1 :<stay -1 :<ste 1 :<sti -1 :<stif -1
:<stil -1 :<sto 1 :<stop 1 :<str -1 :<stre -1 :<stri -1 :<sud 1 :<sudd 1 :<sui 1 :<suit -2 :<sum -1 :<summ -1 :<sur -1
:<surg -1 :<surv -1 :<sw 1 :<swap -2 :<swe 1 :<swea 1 :<swit -1 :<swo 1 :<swol 1 :<te 1 :<tem 1 :<temp 1 :<tes -1
:<test -1 :<tex 1 :<text 1 :<ther 1 :<thig -1 :<this 1 :<thro 1 :<thu -1 :<thum -3 :<tin -1 :<ting -1 :<tiny -1 :<tips
-1 :<tod 1 :<toda 1 :<toe -1 :<toe> -1 :<ton 1 :<toni 1 :<tri 1 :<trim -3 :<trip 1 :<tro 1 :<trou 1 :<tu 1 :<tue 1
:<tues 1 :<tw -1 :<twe -1 :<twel -1 :<twi -1 :<twin -1 :<twis -3 :<type -1 :<un 1 :<und 2 :<und> 1 :<unde 1 :<uni -2
:<uni> -2 :<ups -1 :<ups> -3 :<ur 1 :<ut -1 :<uti -1 :<uti> -1 :<uv -1 :<uve -1 :<uvei -1 :<va 1 :<vers -1 :<vi 1
:<vid -1 :<vide -1 :<vis 1 :<visi 1 :<vo 1 :<wa 1 :<wak -1 :<wake -1 :<waki -1 :<wal 1 :<want -1 :<was 1 :<was> 1
:<wat 2 :<wate 1 :<way 1 :<way> 1 :<wea 1 :<wee> 1 :<week -1 :<weep 1 :<wel -2 :<welc -1 :<well -1 :<wen 1 :<went 1
:<wet 1 :<wet> 1 :<wh -1 :<wha -1 :<what -1 :<whi -1 :<whic -2 :<who> -1 :<wic -2 :<wich -2 :<wint -1 :<wip 1 :<wish 1
:<wk -2 :<wks -2 :<wks> -2 :<word 1 :<worn 1 :<wort -2 :<wr 1 :<wri 1 :<wris 1 :<ye -1 :<yea -2 :<year -2 :<yes> -1
:<yet -2 :<yet> -2 :<yr -1 :<yrs -1 :<yrs> -1 :abi -1 :acc 1 :acci 1 :accid 1 :acd -1 :acdf -1 :acdf> -1 :acem -1
:aceme -1 :aces 1 :aces> 1 :ach> 2 :ackb -1 :acru -1 :acrum -1 :actio 1 :actur -1 :ada 1 :adac 1 :adach 1 :add 2 :ado
1 :ado> 1 :adsh -1 :adshe -1 :afe -2 :afe> -2 :afte -1 :after -1 :ag> 1 :agic 1 :agic> 1 :agn -1 :agno -1 :agnos -1
:ago> -1 :agon 1 :agony 1 :ah> -1 :ai> 1 :ail> -1 :aily -1 :aily> -1 :ain 2 :ain> 2 :aini 1 :ainin 1 :airs 1 :airs> 1
:ais 1 :ak> 1 :akes -1 :akes> -1 :aking 1 :aks -1 :aks> -1 :alc 1 :alin -2 :aling -2 :allo -1 :allow -1 :ally 1 :ally>
1 :alon -1 :along -1 :alr -1 :alri -2 :alrig -2 :als 1 :also 1 :also> 1 :alth -1 :amen -1 :ament -1 :amp 1 :an> -2
:ana 1 :ancer -1 :and 1 :and> 1 :ands 1 :ands> 1 :ang 1 :ani -1 :anin -1 :aning -2 :anj -1 :anja -1 :anjax -1 :ank 1
:ank> -1 :ankl 1 :ankle 1 :anky -1 :ankyl -1 :anna 1 :anna> 1 :anne -2 :ans 1 :ans> 1 :antin -1 :anw 1 :anwh 1 :anwhi
1 :anym 1 :anymo 1 :anyt -1 :anyth -1 :ao> 1 :ape 1 :app> -1 :apro -1 :aprox -1 :ar> 1 :ara 1 :arch -1 :arch> -1
:arden -1 :ares -2 :arg -1 :arge -1 :arged -1 :ari 1 :arp 1 :arp> 1 :ars -1 :ars> -1 :art 1 :arte 2 :arted 2 :ary -1
:ary> -1 :ase -1 :ased -1 :ased> -1 :ases -1 :ases> -1 :asi -1 :asin -1 :asing -1 :asis -2 :asis> -2 :ask> -1 :ass 1
:atch> -1 :ate 1 :ate> 1 :ated -1 :ated> -1 :ater 1 :ath 2 :athe 2 :athe> 1 :atin 1 :atm 1 :ato -1 :atoi -2 :atoid -2
:ator -1 :ator> -1 :atu 1 :atur 1 :ature 1 :aug -1 :augu -2 :augus -2 :aute 1 :ave 1 :ave> 1 :avo -1 :avoi -1 :avoid
-1 :aw> 1 :awn -2 :awn> -2 :ax> -1 :axed -1 :axed> -1 :axi -1 :ayed -1 :ayed> -1 :backb -1 :bad 1 :bad> 1 :bago 1
:bago> 1 :ball> -1 :banj -1 :banja -1 :bar> -1 :begi -1 :begin -1 :bei 1 :bein 1 :being 1 :bends -1 :bent 1 :bent> 1
:bete -2 :beter -2 :bett -1 :bette -1 :betw 1 :betwe 1 :bic -1 :big> -1 :bik 1 :bike 1 :bike> 1 :bil -1 :bile -1
:bile> -2 :bin 1 :bing 1 :bing> 1 :blad 1 :ble 2 :blee 1 :bleed 1 :bli 1 :blin 1 :bling 1 :blo 2 :bloo 2 :blood 2
:bones -1 :bore -3 :bored -3 :bot 1 :both 1 :both> 2 :bothe -1 :bow -1 :bow> -1 :bre 1 :breat 1 :bri -1 :brit -2
:britt -2 :bst -1 :bste -1 :bump -1 :bump> -2 :bun -1 :bup -1 :bupr -1 :bupro -1 :bur 1 :butt -1 :butto -1 :cal 1
:calf 1 :calf> 1 :cam 1 :came 1 :came> 1 :can> -4 :cant 3 :cant> 3 :care -1 :catc 1 :catch 1 :cci 1 :ccid 1 :ccide 1
:cdf -1 :cdf> -1 :ce> 1 :cect -1 :cecto -1 :cely -2 :cely> -2 :cem -1 :ceme -1 :cemen -1 :cer -1 :ces> -1 :ch> 1
:charg -1 :chec -1 :check -1 :ches> -2 :chest 2 :cho 1 :chti -1 :chtim -1 :cial> -1 :cid 1 :cidal 1 :cide 1 :ciden 1
:cir -1 :circ -1 :circl -1 :cises -1 :cisi 1 :cisio 1 :ckb -1 :cke 1 :ckles -1 :cle -1 :clea -1 :clear -1 :cles -1
:cles> -1 :clu 1 :clum 1 :clums 1 :cob -2 :cobr -2 :cobra -2 :con> 1 :cond -1 :cond> -3 :cont 1 :cook -1 :cor -1 :core
-3 :core> -3 :coug 1 :cough 1 :could -1 :cra 1 :cram 1 :cramp 1 :creak 1 :crin -1 :crino -1 :croh -1 :crohn -1 :crum>
-1 :cti -2 :ctin -2 :cting -2 :cuf 1 :cuff 1 :cuff> -1 :cuffi 1 :cula -1 :cular -1 :cust -1 :custa -1 :dac 1 :dach 1
:dache 1 :dai -1 :dail -1 :daily -1 :dde 2 :dden 1 :dden> 1 :ddl 1 :ddle 1 :ddle> 1 :dead 1 :deal -2 :deas -1 :deas>
-1 :ded 2 :ded> 2 :den 1 :den> 1 :deni -2 :denin -2 :dens -1 :densi -1 :dent 1 :dent> 1 :dep 1 :der 1 :der> 1 :dex -1
:dex> -1 :dexa -1 :dexa> -1 :df> -1 :dgk -1 :dgki -1 :dgkin -1 :diag -1 :diagn -1 :did 1 :die 1 :die> 1 :dig 1 :din 1
:dina -2 :dinar -2 :ding 1 :ding> 1 :disce -1 :disch -1 :dly -1 :dly> -1 :do> 2 :docr -1 :docri -1 :doct -1 :docto -1
:doin -1 :doing -1 :don 1 :dont 1 :dont> 1 :dor 1 :dor> 1 :dos 1 :dos> 1 :dow 1 :down 1 :down> 1 :dra 1 :dril -1
:drill -1 :dro 1 :drop 1 :dropp 1 :dry -3 :dry> -3 :ds> 1 :dsh -1 :dshe -1 :dshee -1 :duf -2 :duff -2 :duff> -2 :dul
-1 :dur 1 :duri 1 :durin 1 :dwi -3 :dwif -3 :dwife -3 :dyl -2 :dyli -1 :dylit -1 :ea> 1 :eac 1 :each 1 :each> 1 :ead 1
:ead> 1 :eada 1 :eadac 1 :eadsh -1 :eak 2 :eak> 1 :eaki 1 :eakin 1 :eaks -1 :eaks> -1 :eali -2 :ealin -2 :ealt -1
:ealth -1 :eani -1 :eanin -1 :eanw 1 :eanwh 1 :ear -1 :eare -1 :eared -1 :earm -3 :earm> -3 :ears -2 :ears> -2 :eas -1
:eas> -1 :ease -1 :eases -1 :easin -1 :easte -2 :eate -1 :eated -1 :eath 1 :eathe 1 :eave> -1 :ebr 1 :eche -1 :eches
-1 :eck 1 :eck> 1 :eco -1 :econ -1 :econd -1 :ect -2 :ecti -2 :ectin -3 :ectio -1 :ed> 1 :edi 1 :edin 1 :eding 1 :eek
-1 :eekl -2 :eekly -2 :eeks -2 :eeks> -2 :eep 1 :eeps 1 :eeps> 1 :eez 1 :eeze 1 :eeze> 1 :eg> 1 :egg 1 :egge -2 :egger
-2 :eggo 1 :eggo> 1 :egin -1 :egin> -1 :egn -1 :egna -1 :egnan -1 :egne -2 :egnen -2 :egs 1 :egs> 1 :ein 3 :eing 1
:eing> 1 :eit 1 :eitis -1 :eiz -1 :eize -2 :eized -1 :ekl -2 :ekly -2 :ekly> -2 :eks -2 :eks> -2 :elb -1 :elbo -1
:elbow -2 :elc -1 :ele 1 :elev 1 :eleve 1 :elf 2 :elf> 2 :elin> -2 :elt 1 :elt> 1 :elv -2 :elve -1 :elve> -1 :elvi -1
:elvis -2 :em> 1 :embe -2 :ember -2 :embr 1 :embre 1 :emi -1 :emis -1 :emiss -2 :emo -1 :emov -2 :emove -2 :emp 1
:empe 1 :emper 1 :ende 1 :endl -3 :endly -3 :endoc -1 :endu -1 :ene 1 :engt -1 :ength -1 :eni 1 :enia -1 :enia> -1
:enoug -1 :ensi -1 :ensit -1 :entl -1 :entle -1 :ents 1 :ents> 1 :eon> -2 :eop -2 :eope -3 :eopen -1 :eoper -2 :eopl
-1 :eople -1 :epa -1 :epai -2 :epair -2 :epi 1 :epl -1 :epla -1 :eplac -1 :eps 1 :eps> 1 :epte -2 :eptem -2 :era 1
:erate -1 :eratu 1 :erd 1 :ere 1 :eres 1 :eres> 1 :erfe -1 :erfec -1 :eri 1 :ermi -1 :ermob -2 :erni -1 :ernia -1
:erno -1 :ernoo -1 :eros -2 :erosi -2 :ers 1 :ers> 1 :ersi -2 :ersio -2 :ert 1 :erw -1 :erwi -1 :erwis -1 :esd 2 :esda
1 :esday 1 :esh -2 :esh> -2 :ess 1 :ess> 1 :est> 1 :estar 1 :esti -1 :estic -1 :estin -2 :et> 1 :eta 1 :etc -1 :etch
-1 :etche -2 :etchi -1 :etir -1 :etire -1 :etti 1 :ettin 1 :etw 1 :etwe 1 :etwee 1 :euma -3 :eumat -3 :euzw 1 :euzwe 1
:ever> 2 :eview -1 :ew> 1 :exa> -1 :exp -1 :expe -2 :expec -2 :eyb -1 :eybo -1 :eyboa -1 :eye 1 :eze 1 :eze> 1 :fac 2
:face 1 :face> 1 :fant 1 :fec -1 :fect -1 :fect> -1 :fecti -1 :fee 1 :feel> 1 :feels 1 :fel 1 :fell 1 :fell> 1 :fen -1
:fen> -1 :fev 2 :feve 2 :fever 2 :ffice -1 :ffles 1 :fice -1 :fie 1 :fif -2 :fift -2 :fifte -1 :fin -1 :fine -3 :fine>
-3 :finge -1 :fir -1 :firs -1 :first -1 :fixe -1 :fles 1 :fles> 1 :fli 1 :flig 1 :fligh 1 :flo 2 :floo 1 :floor 1 :flu
1 :folds -1 :foot -1 :foot> -1 :for -1 :for> -1 :forea -3 :forta -1 :forw -1 :forwa -1 :fou -1 :four -1 :four> -1
:frac -1 :fract -1 :frer 1 :fron 1 :front 1 :ftee -1 :fteen -1 :fter -1 :ftern -1 :fusi -1 :fusio -2 :game -1 :gamen
-1 :gard -1 :garde -1 :gav 1 :gave 1 :gave> 1 :gent -1 :gentl -1 :geo -2 :geon -2 :geon> -2 :ger> -1 :gets -2 :gets>
-2 :gett 1 :getti 1 :ggers -2 :ggo 1 :ggo> 1 :ghten 1 :ghtl -1 :ghtly -1 :gic 1 :gic> 1 :gin> -1 :gir -1 :gird -2
:girdl -2 :gki -1 :gkin -1 :gkin> -1 :gle> -1 :gli -1 :glid -1 :glide -1 :glin -1 :gling -1 :glu -1 :glut -1 :glute -1
:gna -1 :gnan -1 :gnant -1 :gne -2 :gnen -2 :gnent -2 :gno -1 :gnos -1 :gnose -1 :gon 2 :gone 1 :gone> 1 :gony 1
:gony> 1 :gooc 1 :gooch 1 :good -1 :good> -1 :grea -2 :great -2 :grip> -1 :gro 1 :gru -1 :gs> 1 :gth -1 :gth> -2 :gush
1 :gush> 1 :gust -2 :gust> -2 :ha> 1 :hal -1 :half -1 :half> -1 :hand -1 :hand> -3 :hands 1 :hape 1 :hape> 1 :har 1
:hard 1 :hard> 1 :harg -1 :harge -1 :harp 1 :harp> 1 :hav 1 :have 1 :have> 1 :head 1 :heada 1 :heal -3 :heali -3
:healt -1 :hear 1 :heck -1 :heek> -1 :heel -1 :heel> -1 :hello -1 :here 1 :heres 1 :hern -1 :herni -1 :herw -1 :herwi
-1 :hesi -1 :hest 2 :hest> 2 :heu -1 :heum -3 :heuma -3 :hic -1 :hich -2 :hich> -2 :hifti -1 :high> -1 :hin> -1 :hink
1 :hip -1 :hip> -1 :hips -2 :hips> -2 :his 1 :his> 1 :hit> 1 :hite -1 :hite> -1 :hla> -1 :hn> -1 :hod -1 :hodg -1
:hodgk -1 :home -1 :home> -1 :hon 1 :hone 1 :hoo 1 :hors 1 :horse 1 :horte -2 :hot 1 :hot> 1 :houl -1 :hould -1 :hout
1 :hout> 1 :hs> -1 :hten 1 :hti -1 :htim -1 :htime -1 :htl -1 :htly -1 :htly> -1 :huf 1 :huff 1 :huffl 1 :hum -2 :humb
-4 :humb> -5 :hur 1 :husb -1 :husba -1 :hyp -1 :hype -1 :hyper -1 :ia> -1 :iag -1 :iagn -1 :iagno -1 :ial> -1 :ian -1
:ian> -1 :iasi -2 :iasis -2 :ibs 1 :ibs> 1 :ibu -1 :ibup -1 :ibupr -1 :ic> 1 :icel -2 :icely -2 :ices -3 :ices> -3
:ich> -1 :icida 1 :ickl -1 :ickle -1 :icula -1 :idays -4 :idea -1 :ideas -1 :iden 1 :ident 1 :idges -1 :idw -3 :idwi
-3 :idwif -3 :ie> 1 :iendl -3 :ier 2 :ier> 1 :iew -1 :iew> -1 :iff> -1 :iftee -1 :ig> -1 :igh> -1 :ighte 1 :ightl -1
:illed -2 :ills 1 :ills> 1 :ilts 1 :ilts> 1 :ily -1 :ily> -1 :imest -3 :impr -1 :impro -1 :inar -1 :inary -1 :inc 1
:ince 1 :ince> 1 :inch> -1 :incis 1 :index -1 :ing 1 :ing> 1 :inge -2 :inge> -1 :inger -1 :ingl -1 :ingle -1 :ingli -1
:inj 1 :inki 1 :inky -3 :inky> -3 :inol -1 :inolo -1 :inu 1 :inut 2 :inute 2 :ion> -1 :ions 1 :ions> 1 :iop -1 :iopo
-1 :iopor -1 :ip> -1 :ipp 2 :ippe 1 :ipped 1 :ips -1 :ips> -1 :irc -1 :ircl -1 :ircle -1 :irdl -1 :irdle -2 :ired -1
:ired> -1 :irit -1 :iriti -1 :irs> 1 :irst -1 :irst> -1 :is> 1 :isce -1 :iscec -1 :ischa -1 :ises -1 :ises> -1 :isi 2
:isio 1 :ision 1 :issi -1 :issio -1 :isti -2 :istin -2 :isty -1 :isty> -1 :itchi -1 :ith> -1 :itho 1 :ithou 1 :itin 1
:iting 1 :itis -2 :itis> -2 :itl -1 :itle -1 :itle> -1 :its 1 :its> 1 :itt -1 :ittl -2 :ittle -2 :ium 1 :ium> 1 :ivi 1
:ivin 1 :iving 1 :ivo -1 :ivor -1 :ivor> -1 :ix> -1 :ixe -1 :ixt -3 :ixty -1 :ixty> -1 :ize -1 :ize> -1 :ized -1
:ized> -1 :jan -1 :jax -1 :jaxe -1 :jaxed -1 :job -1 :job> -1 :jog -2 :joi -2 :join -2 :join> -2 :jum 1 :june -1
:june> -1 :kay -1 :kay> -1 :ked 1 :ked> 1 :keeps 1 :kes -1 :kes> -1 :key> 1 :keyb -1 :keybo -1 :kil 1 :kill 1 :kin> -2
:kip -1 :kip> -1 :kle> 1 :kly -1 :kly> -1 :ks> -2 :kyl -1 :kylo -1 :kylos -1 :lacem -1 :lad 1 :lap 1 :laps 1 :lare> -1
:last 1 :last> 1 :lay -1 :lay> -1 :lazy -1 :lazy> -1 :lbow -2 :lbow> -1 :lders -1 :leak 2 :leaki 1 :leani -1 :lear -1
:leare -2 :leas -1 :lease -1 :lee 1 :leed 1 :leedi 1 :leg 2 :leg> 1 :legs 1 :legs> 1 :len 1 :len> 1 :lera -1 :less 1
:less> 1 :let 1 :let> 1 :leven 1 :lf> 1 :lia -1 :lide -1 :lif 2 :life 1 :life> 1 :lift 1 :lift> 1 :ligh 1 :light 1
:lin> -1 :lip 1 :lipp 1 :lippe 1 :lise> -1 :liti -1 :litis -1 :litl -1 :litle -1 :liv 2 :live 1 :live> 1 :llar -1
:llar> -1 :lle 1 :llen 1 :llen> 1 :llowe -2 :lly 1 :lly> 1 :lol -1 :lon -1 :long -1 :long> -2 :lood 2 :lood> 1 :looki
-1 :loor 1 :loor> 1 :lor 1 :lost 1 :lost> 1 :lot 1 :lowe -1 :lowed -1 :lower -1 :lowin -1 :lowk 1 :lowke 1 :lri -2
:lrig -2 :lrigh -2 :lso 1 :lso> 1 :lt> 1 :lth -1 :lts 1 :lts> 1 :lui 1 :lumsy 1 :lunge -2 :lup -1 :lupu -1 :lupus -1
:lur 1 :lurr 1 :lutes -1 :lve> -1 :lvi -1 :lvis -2 :lvis> -2 :lyi -1 :lyin -1 :lying -1 :mag 1 :magi 1 :magic 1 :mak
-1 :make -1 :makes -1 :man 2 :marc -1 :march -1 :mato -2 :matoi -2 :max -1 :may -1 :may> -2 :mb> -1 :mbag 1 :mbago 1
:mbar -1 :mbar> -1 :mber -2 :mber> -2 :meanw 1 :melly 1 :ment> -1 :ments 1 :mesh -2 :mesh> -2 :mest -3 :meste -3 :midw
-3 :midwi -3 :mild -1 :mild> -1 :ming 1 :ming> 1 :mint -1 :mint> -1 :minu 1 :minut 2 :missi -1 :mitte -1 :mmn -1 :mmne
-1 :mmnes -1 :mne -1 :mnes -1 :mness -1 :moa -2 :moan -2 :mob -1 :mobi -1 :mobil -1 :mon -1 :mont -2 :month -3 :more 1
:more> 1 :mos -1 :most -1 :mostl -2 :mot 1 :mous -1 :mouse -1 :mov -2 :move -1 :moved -1 :movem -1 :moves -2 :movi -2
:movin -2 :mow -1 :mpe 1 :mper 1 :mpera 1 :mpro -1 :mprov -1 :msy 1 :msy> 1 :mum -1 :mum> -1 :mys 1 :myse 1 :mysel 1
:na> 2 :nah -1 :nah> -1 :nan -1 :nant -1 :nant> -1 :napr -1 :napro -1 :nar -1 :nary -1 :nary> -1 :nce> 1 :ncer -1
:ncer> -1 :ncht -1 :nchti -1 :ncis 1 :ncisi 1 :nd> 1 :nde 1 :nded 1 :nded> 1 :nder 1 :nder> 1 :ndex -1 :ndex> -1 :ndl
-1 :ndly -1 :ndly> -1 :ndoc -1 :ndocr -1 :nds 1 :nds> 1 :ndy -2 :ndyl -2 :ndyli -1 :nec 1 :neck 1 :neck> 1 :ner> 1
:nes> -1 :never 1 :new 2 :new> 2 :nge -1 :nge> -1 :nger -1 :nger> -4 :ngers 1 :ngl -1 :ngle -1 :ngle> -1 :ngli -1
:nglin -1 :ngt -1 :ngth -1 :ngth> -2 :ni> -2 :nia -1 :nia> -2 :nice -1 :nicel -2 :nig 1 :nigh 1 :night 1 :nil -3 :nis
1 :nja -1 :njax -1 :njaxe -1 :nki 1 :nkl 1 :nkle 1 :nkle> 1 :nks 1 :nks> 1 :nky -3 :nky> -2 :nkyl -1 :nkylo -1 :nna 1
:nna> 1 :nned -1 :nned> -1 :nolo -1 :nolog -1 :nonst -1 :noo -1 :noon -1 :nose -1 :nosed -1 :noug -1 :nough -1 :nsit
-1 :nsity -1 :nsto -1 :nstop -1 :nt> 1 :nta 1 :nth -3 :nth> -2 :nths -2 :nths> -2 :nting -1 :ntl -1 :ntle -1 :ntle> -2
:nto 1 :nto> 1 :ntou -1 :ntr 1 :ntrac 1 :nts 1 :nts> 1 :numm -1 :nummn -1 :nut 2 :nute 2 :nutes 2 :nwh 1 :nwhi 1
:nwhil 1 :nym 1 :nymo 1 :nymor 1 :nyt -1 :nyth -1 :nythi -1 :oan -2 :obb 1 :obi -1 :obil -1 :obile -2 :obr -1 :obra -2
:obra> -2 :obs -1 :och 1 :ock -1 :ock> -1 :ocks -1 :ocks> -1 :ocl -1 :oclo -1 :ocloc -1 :ocr -1 :ocri -1 :ocrin -1
:octor -1 :oda 1 :oday 1 :oday> 1 :ode 1 :ode> 1 :odgk -1 :odgki -1 :ofe -2 :ofen -2 :ofen> -2 :off> 1 :offi -1 :offic
-1 :ogg -2 :oggi -2 :oggin -2 :ohn> -1 :oid -1 :oid> -1 :oka -1 :okay -1 :okay> -1 :oki -1 :okin -1 :oking -1 :olds -1
:olds> -1 :ollar -1 :olle 2 :ollen 1 :olls -2 :olls> -2 :omi 1 :ond -1 :ond> -3 :ondy -2 :ondyl -2 :one> 1 :ones -1
:ones> -1 :ong -1 :ong> -2 :onh -1 :onig 1 :onigh 1 :onl -1 :only -1 :only> -1 :onst -1 :onsto -1 :ont 1 :ont> 2 :onth
-3 :onth> -2 :onths -2 :ontra 1 :ony 1 :ony> 1 :ooc 1 :ooch 1 :ooch> 1 :ooki -2 :ookin -2 :oon -1 :oon> -1 :oons -1
:oons> -1 :oor 1 :oor> 1 :oot> -1 :openi -1 :opero -2 :opl -1 :ople -1 :ople> -1 :opo -1 :opor -1 :oporo -1 :opped 1
:opper -1 :oprat -2 :ops 1 :ops> 1 :ordi -1 :ordin -1 :ords 1 :ords> 1 :ore -1 :orea -3 :orear -3 :ored -3 :ored> -3
:ori -1 :oria -2 :orias -2 :orks -1 :orks> -1 :oro -1 :oros -1 :orosi -1 :ortab -1 :orte -1 :orter -1 :orth -2 :orts
-1 :orts> -1 :orw -1 :orwa -1 :orwar -1 :os> 1 :osa -1 :ose 1 :osens -1 :osi -1 :osis -2 :osis> -2 :osta 1 :ostat 1
:oste -1 :osteo -1 :osti -1 :ostio -1 :ostl -2 :ostly -2 :ostu -1 :ostur -1 :ota -1 :otat -2 :otato -2 :oth> 2 :oti 1
:otic 1 :oto 1 :ott 1 :otti 1 :ottin 1 :oub 1 :oubl 1 :ouble 1 :ouche -1 :oug 1 :ough 1 :ouser 1 :oute -2 :outer -4
:outh 1 :outh> 1 :outi -2 :outin -2 :outs -2 :outsi -2 :oved -1 :oved> -1 :ovem -1 :oveme -1 :overi -1 :overy 1 :oves
-2 :oves> -2 :ovi -1 :ovin -2 :oving -1 :owe -1 :owed -1 :owed> -1 :owk 1 :owke 1 :owkey 1 :own 1 :own> 1 :oxe -2
:oxen -1 :oxen> -1 :pac -1 :pace -1 :pace> -1 :pai 1 :pain 2 :pain> 2 :pair -2 :pair> -1 :pal> 1 :par 1 :pas 1 :pass 1
:past -1 :past> -1 :pat -1 :patc -2 :patch -2 :pe> 1 :pec -1 :pect -2 :pecti -3 :ped 2 :ped> 2 :pee 3 :pee> 1 :pelv -1
:pelvi -1 :pend -2 :penia -1 :peop -1 :peopl -1 :perf -1 :perfe -1 :perm -2 :permi -1 :permo -2 :pero -2 :peros -2
:pil 1 :pine 1 :pine> 1 :ping 2 :ping> 2 :pink -2 :pinky -3 :pins -1 :pins> -1 :plank -1 :play -1 :ple -1 :plea -1
:pleas -1 :pls -1 :pls> -1 :pon -2 :pond -4 :pond> -1 :pondy -2 :poro -1 :poros -1 :post -1 :postu -1 :pot 1 :pott 1
:potti 1 :pou 1 :pp> -1 :ppe 1 :pped 2 :pped> 2 :ppi 1 :ppin 1 :pping 1 :prat -2 :prati -2 :preg -1 :pregn -1 :pres 1
:press 1 :pret 1 :prin -1 :pring -1 :prob 1 :prof -1 :profe -1 :pros 1 :prost 1 :prov -1 :prox -1 :proxe -1 :pso -3
:psor -3 :psori -3 :pte -2 :ptem -2 :ptemb -2 :pump 1 :put -1 :put> -1 :quas -1 :quash -1 :que 1 :que> 1 :quil> 1 :ra>
1 :ractu -1 :raini 1 :ram 1 :ramp 1 :ran 1 :ras 1 :rate -1 :rated -2 :rati -1 :ratio -1 :ratu 1 :ratur 1 :rch> -1 :rcl
-1 :rcle -1 :rcles -1 :rdeni -2 :rdin -1 :rdina -2 :rdl -1 :rdle -2 :rdle> -2 :rea 1 :reads -1 :reaky 1 :real 1 :rearm
-3 :reat> -2 :reath 1 :reche -1 :reg -1 :regge -2 :reggo 1 :regn -1 :regna -1 :regne -2 :rely -1 :rely> -1 :rem -1
:remi -1 :remis -2 :remo -1 :remov -2 :reng -1 :rengt -1 :rep -1 :repa -2 :repai -2 :repl -1 :repla -1 :res> 1 :rest
-1 :rest> -1 :resta 1 :resti -2 :ret -1 :retc -1 :retch -1 :reti -1 :retir -1 :reuzw 1 :revie -1 :rfe -1 :rfec -1
:rfect -1 :rged -1 :rged> -1 :rgeo -2 :rgeon -2 :rgot> 1 :rhe -3 :rheu -3 :rheum -3 :ria -1 :rias -2 :riasi -2 :riat
-1 :ribs 1 :ribs> 1 :rici -1 :righ -1 :right -1 :rill -1 :rim -1 :rime -3 :rimes -3 :rine 1 :rine> 1 :rinol -1 :rist 1
:rists 1 :riti 1 :ritis -1 :rittl -2 :rmob -2 :rmobi -2 :rni -1 :rnia -1 :rnia> -1 :rno -1 :rnoo -1 :rnoon -1 :ro> 1
:rob 1 :rof -2 :rofe -2 :rofen -2 :rog -1 :roh -1 :rohn -1 :rohn> -2 :rolls -2 :ront 1 :ront> 1 :roo 1 :rop 1 :ropp 1
:ros -1 :rosi -2 :rosis -2 :rost 1 :rosta 1 :rota -2 :rotat -2 :rous 1 :rouse 1 :rout -2 :routi -2 :rov -1 :rove -1
:rox -1 :roxe -1 :roxen -1 :rp> 1 :rri 1 :rry> 1 :rsi -2 :rsio -2 :rsion -2 :rst> -1 :rtab -1 :rtabl -1 :rte 1 :rted 2
:rted> 2 :rter -1 :rter> -1 :rth -1 :rth> -1 :rul -1 :rule -1 :rule> -1 :run> -1 :rus 1 :rvi -1 :rviv -1 :rvivo -1
:rwa -1 :rwar -1 :rward -1 :rwi -1 :rwis -1 :rwise -1 :sacr -1 :sacru -1 :saf -2 :safe -2 :safe> -2 :sam -1 :same -1
:same> -1 :sat 1 :sba -1 :sban -1 :sband -1 :scan -1 :scan> -2 :scar 1 :scar> 1 :scec -1 :scect -1 :scha -1 :schar -1
:sco -1 :scor -3 :score -3 :scuf 1 :scuff 1 :sda 1 :sday 1 :sday> 1 :seate -1 :sec -3 :seco -1 :secon -1 :sect -3
:secti -3 :seit 1 :seiz -1 :seize -2 :sel 2 :self 2 :self> 2 :sens> -1 :sep -1 :sept -2 :septe -2 :ser 1 :sers 1
:sers> 1 :ses -1 :ses> -1 :sess -1 :sessi -1 :set> -1 :sev -1 :seve -1 :seven -3 :sh> 1 :sha 2 :shap 1 :shape 1 :shar
1 :sharp 1 :shin> -2 :shing 1 :shou -1 :shoul -1 :shuf 1 :shuff 1 :sign -1 :sinc 1 :since 1 :sing 1 :sing> 1 :sion -1
:sion> -1 :sis -1 :sis> -2 :sit -1 :sitt -1 :sitti -1 :sity -1 :sity> -1 :six -3 :six> -1 :sixt -3 :sixty -1 :size> -1
:sk> -1 :skip -1 :skip> -1 :slin -2 :sling -2 :slip 1 :slipp 1 :sm> 1 :sne 1 :so> 1 :soo -1 :soon -1 :soon> -1 :sor -1
:sori -3 :soria -3 :sorts -1 :spine 1 :spon -4 :spond -5 :spot 1 :spott 1 :spr -1 :spri -1 :sprin -1 :squa -1 :squas
-1 :sse 1 :ssio -1 :ssion -1 :ssw -1 :sswo -2 :sswor -2 :stai 1 :stair 1 :stat 1 :state 1 :stay -1 :staye -1 :steo -1
:steop -1 :ster> -1 :stet -1 :sthes -1 :sti -1 :stic 1 :sticu -1 :stif -1 :stiff -1 :stil -1 :still -1 :stio -1 :stiop
-1 :str -1 :stre -1 :strec -1 :stren -1 :stret -1 :stri -1 :strip -4 :stur -1 :sture -1 :sud 1 :sudd 1 :sudde 1 :sui 1
:suit -2 :suit> -1 :summ -1 :sur -1 :surel -1 :surg -1 :surge -1 :surv -1 :survi -1 :swap -2 :swaps -1 :swe 1 :swea 1
:sweat 1 :swim> 1 :swit -1 :switc -1 :swol 1 :swoll 1 :swor -2 :sword -2 :sy> 1 :tai 1 :tail> -1 :tair 1 :tairs 1 :tal
1 :tard -1 :tarte 2 :tate 1 :tate> 1 :tato -2 :tator -2 :tay -1 :taye -1 :tayed -1 :tches -1 :te> 1 :tebra 1 :ted 1
:ted> 1 :tee -1 :teen -2 :teen> -2 :tel 1 :temb -2 :tembe -3 :temp 1 :tempe 1 :ten 1 :teo -1 :teop -1 :teope -3 :ter>
-1 :terno -1 :ters 2 :ters> 1 :tes 1 :tes> 2 :test -1 :testi -1 :tet -1 :tex 1 :text 1 :there 1 :therw -1 :thesi -1
:they> -1 :thig -1 :thigh -1 :think 1 :this 1 :this> 1 :tho 1 :thou 1 :thout 1 :thri -1 :ths -2 :ths> -2 :thu -1 :thum
-3 :thumb -4 :thy -1 :ticu -1 :ticul -1 :tif -1 :tiff -1 :tiff> -1 :till -1 :till> -1 :tilts 1 :tine -1 :tine> -2
:tingl -1 :tiny -1 :tiny> -1 :tiop -1 :tiopo -1 :tips -1 :tips> -1 :tired -1 :tis> -2 :tiv -1 :tive -1 :tive> -1 :tle
-2 :tle> -2 :to> 2 :toc -2 :tock -3 :tock> -2 :tocks -2 :tod 1 :toda 1 :today 1 :toe -1 :toe> -1 :toid -2 :toid> -2
:ton 2 :toni 1 :tonig 1 :tor> -1 :trac 1 :tract 1 :tre -1 :treat 1 :trec -1 :trech -1 :tren -1 :treng -1 :tret -1
:tretc -1 :trici -1 :trim -3 :trime -3 :tro 1 :trou 1 :trous 1 :tsi -2 :tsid -2 :tside -2 :tted -1 :tted> -1 :tter> -1
:ttl -1 :ttle -1 :ttle> -1 :ttoc -4 :ttock -4 :tue 1 :tues 1 :tuesd 1 :tum 1 :twee 1 :tween 1 :twel -1 :twelv -1 :twi
-1 :twin -1 :twins -2 :twis -3 :twist -3 :type -1 :type> -1 :uash -1 :ubic -1 :uble 1 :uble> 1 :uches -1 :udd 1 :udde
1 :udden 1 :ue> 1 :ues 1 :uesd 1 :uesda 1 :uff> -1 :ugh 1 :ugu -2 :ugus -2 :ugust -2 :ui> 1 :uid 1 :uil> 1 :uis 1 :uls
1 :umat -3 :umato -3 :umbag 1 :umbar -1 :umm -1 :ummn -1 :ummne -1 :umsy 1 :umsy> 1 :un> -1 :unch> 1 :uncht -1 :und 1
:unde 1 :under 1 :unge -1 :uni -1 :uni> -2 :upr -1 :upro -1 :uprof -1 :ups -1 :ups> -2 :upu -1 :upus -1 :upus> -1 :ur>
1 :ura 1 :urel -1 :urely -1 :urgeo -2 :uri 1 :urin 1 :urv -1 :urvi -1 :urviv -1 :us> 1 :usb -1 :usba -1 :usban -1
:user 1 :users 1 :ush 2 :ush> 1 :usio -1 :usion -1 :usta -1 :uter -2 :uter> -2 :utes 1 :utes> 1 :uth 1 :uth> 1 :uti -3
:uti> -1 :utin -1 :utine -2 :uts -1 :utsi -2 :utsid -2 :utto -1 :uttoc -4 :uvei -1 :uveit -1 :ux> 1 :uzw 1 :uzwe 1
:uzweh 1 :uzzy -1 :uzzy> -1 :ve> 1 :veit -1 :veiti -1 :vem -1 :veme -1 :vemen -1 :ver> 1 :versi -2 :vide -1 :view -1
:view> -1 :vin 1 :vin> -1 :ving 1 :ving> 1 :vis> -2 :visi 1 :visio 1 :vivo -1 :vivor -1 :voi -1 :void -1 :void> -1
:wak -1 :wake -1 :wakes -1 :waki -1 :wakin -1 :wal 1 :wall 1 :wanna 1 :want -1 :want> -1 :wanti -1 :wap -2 :waps -1
:waps> -1 :ward -1 :ward> -1 :was 1 :was> 1 :wat 2 :wate 1 :water 1 :way 1 :way> 1 :wea 1 :weat 1 :wed -1 :wed> -1
:wee> 1 :week -1 :weekl -2 :weeks -3 :ween 1 :ween> 1 :weep 1 :weepi 1 :wel -1 :welc -1 :well> -1 :welv -1 :welve -1
:wen 1 :went 1 :went> 1 :wet 1 :wet> 1 :wha -1 :what -1 :what> -1 :whats -1 :whi -1 :whic -2 :which -2 :who> -1 :wich
-2 :wich> -2 :wim> 1 :win -1 :wins -1 :wins> -1 :wint -1 :winte -1 :wip 1 :wis -1 :wise -1 :wise> -1 :wish 1 :wish> 1
:wist -3 :wist> -1 :wisti -2 :wists -3 :wisty -1 :witc -1 :witch -1 :with> -1 :witho 1 :wkey 1 :wkey> 1 :wks -2 :wks>
-2 :wn> 1 :woke> 1 :woken -2 :wol 1 :woll 1 :wolle 1 :word> -2 :words 1 :works -1 :worn 1 :worn> 1 :worse 1 :wort -2
:wri 1 :wris 1 :wrist 1 :writ 1 :xa> -1 :xen> -1 :xes -3 :xes> -3 :xpe -2 :xpec -2 :xpect -2 :xty -1 :xty> -1 :ybo -1
:yboa -1 :yboar -1 :ye> 1 :yea -2 :year -2 :year> -1 :yearl 1 :years -1 :yed -1 :yed> -1 :yel 1 :yet -2 :yet> -2 :yli
-1 :ylit -1 :yliti -1 :ylo -2 :ylos -1 :ylosi -1 :ymo 1 :ymor 1 :ymore 1 :yne 1 :ype -2 :ype> -1 :yper -1 :yperm -2
:yrs -1 :yrs> -1 :yse 1 :ysel 1 :yself 1 :zin 1 :zing 1 :zing> 1 :zweh 1 :zweh> 1 a_baby -3 a_big -2 a_couple -1
a_discectomy -1 a_fit 1 a_gentle -1 a_half -1 a_hip -1 a_load 1 a_month -1 a_numb -1 a_sore -1 a_strip -2 a_treat -1
a_uti -2 a_weekend -1 a_year -2 about -1 about_the -1 about_to 1 accident 1 accident_since 1 acdf -1 ache_after -3
ache_at -1 ache_by -2 ache_for 1 ache_too 1 after_a -1 after_gardening -2 after_her -1 after_his -2 after_sitting -2
ago -1 ago_a 1 ago_all 1 ago_can -3 ago_feelin -2 ago_feeling -1 ago_just -2 ago_my -1 ago_no -1 ago_when -1 agony 1
all 1 all_clear -1 all_day -1 all_good -1 all_to 1 allowed -7 along -2 along_and 1 alright -2 alright_for -1 also 1
also_had 1 am -2 am_i -1 am_with -1 an_inch -2 and 1 and_baby 1 and_back 1 and_genitals 1 and_gets -1 and_have 1
and_havent 1 and_i 2 and_id -1 and_im 1 and_is -1 and_its 1 and_ive 1 and_low -1 and_lower -3 and_moving -2
and_needles -1 and_now 2 and_numbness -1 and_pinky -1 and_the 1 and_then -1 and_told -1 and_walking -1 ank -2
ank_spond -2 ankle 1 ankle_pumps 1 ankylosing -1 ankylosing_spondylitis -1 any_of -2 anymore 1 anything -1 app -1
are_numb 1 are_ok -1 are_the -1 are_your -2 around_#1 -2 arse_and -1 arse_cheeks 1 as_last -2 as_well 1 ask -1 at_#1
-2 at_l -1 at_me -1 at_my 1 at_rest -1 august -2 avoid -1 baby_hasnt 1 back_a -1 back_by -1 back_carrying -1
back_every 1 back_fine 1 back_just -1 back_like -1 back_op -1 back_out 1 back_pain 1 back_since -1 back_stiff -3
back_stiffness -1 back_surgery 1 back_that -1 back_the -1 back_tired -1 back_today 1 back_twinge -1 back_went 1
backache_after -1 bad 1 banjaxed -1 be 1 because_of -2 been_#1 -2 been_a -1 been_all 1 been_going -1 been_numb -6
been_there -2 been_tingling -3 been_waking -1 before_i -1 begin -1 begin_the -1 being 1 belly_hurts -2 bends -1 bent 1
bent_over 1 beter -2 better -1 better_when -1 better_with -1 between 1 between_my 1 big -1 big_toe -1 bit_dead -2
bit_stiff -1 bleeding 1 bleeding_and 1 blood 1 bones -1 bones_are -1 bones_like -1 bones_that 1 bored -3 both 2
both_hands 1 bother -1 breathe 1 bridges -1 brittle -2 brittle_bones -1 broke_at 1 broke_my -3 brother_has -2 bump -2
bump_friendly -3 but_still -2 but_the -1 buttock -2 buttock_and -1 buttock_pain -1 buttocks -2 buttons_for 1 by -1
by_#1 -1 by_evening -2 c -3 c_#1 -1 c_section -3 calf 1 calf_hot 1 calf_is 1 calf_just -2 calf_on 1 calf_stretch 1
came 1 came_back -1 came_off 1 can -3 can_i -8 can_walk -1 cancer -1 cancer_#2 -3 cancer_in -2 cancer_six 1
cancer_survivor -2 cancer_ten -3 cant 3 cant_sleep -1 car_hit 1 carrying_the -1 catches 1 chair_stretches -1 change_my
-1 cheek -1 chest 2 circles -1 cleared -2 clumsy 1 cobra -2 collar -1 comes_off -2 comfortable -1 coming_back -1
contractions 1 core -1 cough 1 could -1 creaky 1 crohn -2 cuff -2 cuff_repair -2 cut_my 1 cut_out -4 dad_home -3 daily
-1 day -1 day_every -1 day_for -3 day_since -2 days_out 1 de 2 density -1 desk_for 1 desk_job -1 desk_stretches -1
dexa -1 dexa_said 1 diagnosed -1 diagnosed_with -2 die 1 disc_op -1 disc_thing 1 discectomy -1 discharged -1 dit_quil
1 do -2 do_anything 1 do_for -1 do_forward -1 do_i -1 do_the -2 doctor -1 doctor_says -4 doing -1 doing_great -2 dont
1 down 1 down_im 1 down_one -1 dry -4 duff -2 during 1 e 2 each 1 each_night 1 eases -1 eases_when -2 easing -2
easing_already -2 easter -2 edge_of 1 edge_since -1 eds -2 eds_and -1 eight -1 elbow -1 elbow_on -2 eleven 1 else_get
1 endocrinologist -1 enough -1 et 1 every -1 every_day -4 every_morning -4 every_move 1 exercises -1 exercises_are -2
exercises_for 1 expecting -3 expecting_and 1 expecting_in -1 expecting_twins -1 face 1 feel 1 feelin -2 feels 1
feels_dead 1 feels_good -2 fell 1 felt_a 1 fever 2 fifteen -1 figure_four -1 fine -3 fine_at -3 fine_when -2 finger -5
finger_and -1 finger_numb -1 fingers 1 fingers_have 1 fingers_of -1 fingers_on -2 first -1 fit 1 flare -1 flight 1
floor 1 foam_roller 1 folds -1 foot -1 foot_been -1 foot_doesnt 1 foot_for -4 foot_has -2 foot_is -1 foot_which -1 for
-1 for_#2 -1 for_about -1 for_asking -1 for_half -1 for_her -1 for_hip -1 for_l 1 for_me -1 for_months 1 for_my -1
for_osteoporosis -1 for_over -1 for_posture -3 for_seven -2 for_six -1 for_that 1 for_three -1 for_weeks -4 for_your
-1 forearm -3 forgot 1 forward -1 forward_bends -1 forward_fold -2 forward_folds -1 found_out -1 four -1 four_weeks -2
fracture -1 fracture_in -1 friday_i 1 friendly -3 from_a -1 from_lymphoma -1 from_standing -1 from_work -1 front 1
fusion -2 fusion_healing -1 fusion_in -1 gardening -2 gave 1 genitals_are 1 gentle -2 gentle_stretch -1 get_out -1
get_the -1 gets -2 gets_me -2 gets_sore -1 getting 1 girdle -2 girdle_pain -2 give_me -1 gives_me -1 glutes -1 go_away
-1 goes_off -1 going_on -2 going_to 1 gone 1 gone_red 1 gooch 1 good -1 got_a -1 got_anything -1 got_me -1 great -2
grip -1 gush 1 gush_of 1 had_back 1 had_cancer -1 had_iritis -1 had_lymphoma 1 had_my -3 had_neck -1 had_no -1
had_skin -1 had_testicular -1 had_uveitis -1 half -1 half_a -1 half_of -1 hand -3 hand_been -1 hand_have -3 hands 1
hands_for 1 hard 1 has_ank -2 has_been -1 has_felt -1 has_gone 2 has_had -1 has_no 1 has_osteoporosis -1 hasnt_!come
-1 hasnt_!kicked 1 hasnt_!moved 1 have 1 have_got 1 have_ostioporosis -1 he_shuffles 1 he_wont -2 head 1 headache 1
healing -3 healing_nicely -2 heel -1 heels_and -1 hello -1 hello_im -1 her_back -1 here_#2 -1 hernia -1 hernia_surgery
1 hip -1 hip_op 1 hip_stretch -1 hip_stretches -1 hips -2 hips_ache -1 hips_sore -1 hit 1 hla -1 hodgkin -1 home -1
horse 1 hot 1 hot_and 1 hour_and -1 hours_every -1 hr -1 hurts_by -2 hurts_i -6 husband -1 husband_three 1 hypermobile
-2 hypermobile_eds -2 i_avoid -1 i_begin -1 i_can 1 i_cant 2 i_do -5 i_dont 1 i_get -1 i_have -1 i_leave -1 i_move -2
i_pace -2 i_restart 1 i_roll -3 i_skip -1 i_stand -1 i_start 1 i_stretch -2 i_trip 1 i_type -1 i_use -1 i_want 1
i_will 1 i_would -1 ibuprofen -1 id_like -1 ideas -1 im_#2 -1 im_an -2 im_at -1 im_doing 1 im_going 1 im_pregnant -1
im_pregnent -1 im_suicidal 1 in_#4 -1 in_living 1 in_march -1 in_remission -1 in_right -2 in_september -2 in_spine 1
in_spring -1 in_ten 1 in_two -1 inch -2 incision 1 index -1 index_finger -1 infection -1 iritis -1 iritis_twice -1
is_#2 1 is_#3 -1 is_agony 1 is_banjaxed -1 is_coming -1 is_having 1 is_heavy -1 is_it 1 is_normal -1 is_numb 1 is_ok
-2 is_safe -1 is_still -1 is_this -1 is_well -2 ish -2 isnt_!going -1 isnt_!wee 1 it_better -2 it_foot 1 it_has -1
it_too -1 it_worse -3 its_easing -2 its_my -2 ive_a 1 ive_ankylosing -1 ive_osteoporosis 1 ive_psoriasis -1 ive_the -1
je 1 job -1 join -2 june -1 just_found -1 just_had -2 just_not 1 just_the -2 keep_doing -1 keep_my -3 keeps 1 keyboard
-1 knee_replaced 1 knees_and -1 know_if -1 kreuzweh 1 kreuzweh_und 1 l 1 l_#1 1 la 2 laces 1 last 1 last_couple 1
last_month 1 last_night 2 last_one -1 last_time -1 last_winter -2 lazy -1 le 1 leaking 1 leaking_clear 1 leave -1
leave_out -1 left_buttock 1 left_foot -2 left_forearm -3 left_hand -3 left_leg 1 leg 1 leg_for 1 leg_is 1 legs 1
letter -1 lie_on -1 life 1 like_#2 1 like_concrete -1 like_im 1 like_something -1 like_to -2 litle -1 little_finger -1
live_for 1 load_of 1 long -1 look_up -2 looking -1 looking_for -2 loosens -1 lost 1 low -1 low_back -1 lower -1
lower_back -2 lower_spine 1 lowkey 1 lumbago 1 lumbar -1 lumbar_fusion -1 lumbar_spine -1 lunch 1 lunchtime -1
lunchtime_stretches -1 lupus -1 lying -1 lying_flat -1 lying_ones -1 magic 1 makes -1 makes_it -3 march -1 may -2
may_i -4 me_#1 -2 me_around -1 me_back -1 me_for -1 me_lol -1 me_on -1 me_out -2 meanwhile 1 mid_back 1 middle_of 1
midwife -3 mild -1 mild_low -2 minutes 2 month -2 month_ago 1 months -2 months_back -2 months_gone -1 months_im -3
months_pregnant -2 morning_for -2 morning_since -1 mornings -1 mostly -2 mouse -1 mouse_hand -2 movement -3 movements
1 moves -2 moves_suit -1 moving -1 mugs_this 1 mum -1 mum_#2 -1 my_#1 -1 my_#2 -1 my_belt 1 my_bones -1 my_boss -1
my_bum 1 my_desk 1 my_doctor -1 my_endocrinologist -1 my_face 1 my_family 1 my_first 1 my_foot 1 my_hip -1 my_husband
-1 my_left -1 my_legs 1 my_little -1 my_lumbar -1 my_mouse -2 my_pelvis -1 my_pinky -1 my_plan -1 my_spine 1 my_t -1
my_thigh -1 my_thumb -1 my_wrist -1 my_wrists 1 myself 1 nah -1 naproxen -1 nd -1 neck 1 neck_after -1 neck_circles -2
neck_has 1 neck_moves 1 neck_roll 1 neck_rolls -3 neck_stuff -2 neck_surgery -2 need_the -1 needles_in -2 new 2
new_ache 1 new_for 1 nicely -2 night_with -1 no 1 no_!ache -3 no_!bleeding -1 no_!contractions -1 no_!fractures -1
no_!one 1 no_!other -1 no_!pain -3 no_!pane -1 no_!problems -1 no_!weakness -1 nonstop -1 normal_to 1 not_!be 1
not_!better -1 not_!getting -1 not_!on 1 not_!worse -3 nothing_else -1 nothing_hurts -3 nothing_since -2 now_and -2
now_not -2 numb_after -1 numb_around 1 numb_every -1 numb_for -7 numb_patch -2 numb_since -2 nummness -1 oclock -1
of_#3 -2 of_an -1 of_bed -1 of_fluid 1 of_one -1 of_tablets 1 of_the -2 of_these -1 of_this -2 off 1 off_the 1
off_when -2 ok -5 ok_to -2 ok_with -2 okay -1 on_for -1 on_is 1 on_lazy -1 on_right -1 on_since -3 on_that 1 on_this
-1 oncology -1 one_after 1 one_foot -3 one_i -1 one_month -1 only -1 only_when -2 op -1 op_#1 -3 op_on -1 opration -2
or_nah -1 or_no -2 ordinary -2 osteopenia -1 osteoperosis -2 osteoporosis_can -1 osteoporosis_cough 1 osteoporosis_in
1 osteoporosis_no -2 osteoporosis_what -1 osteoporosis_which -1 ostioporosis -1 otherwise -1 out_im -1 out_in -1
out_two -1 outer -4 outer_thigh -4 outside -2 outside_of -2 over_a -1 over_an -2 over_in -3 over_nothing 1 pace -2
pace_around -2 pain 2 pain_and 1 pain_better -1 pain_in 2 pain_right -1 pain_since 1 pain_that -1 pain_which 1 past -1
patch -3 patch_on -7 pee 1 peed_the 1 pelvic_girdle -2 pelvis -2 people -1 perfect -1 pinky -3 pins -1 pins_and -1
plank -1 pls -1 posture -1 preggers -2 preggers_and -1 preggo 1 preggo_#2 1 pregnant -1 pregnant_and -1 pregnant_what
-1 pregnent -2 prostate 1 psoriasis -2 psoriasis_and -2 put -1 put_in -2 put_me -3 put_my 1 quil 1 ra -4 rd -2 real 1
recovering -1 recovering_from -1 recovery 1 red 3 reminder -1 remission -2 remission_from -2 repair -2 replaced_#2 1
replacement -1 replacement_#1 -1 restart 1 restart_the -1 resting -2 resting_makes -2 retired -2 review -1 rheumatoid
-2 rheumatoid_arthritis -1 ribs 1 right_big -1 right_foot -4 right_is -2 right_thigh -1 right_thumb -1 ring_finger -2
roll_over -2 rolls -2 rolls_ok -3 rotator -2 rotator_cuff -2 routine -2 routine_with -1 run -1 s -1 sacrum -1 safe -2
safe_for -1 same -1 same_as -2 same_foot 1 says_all -3 says_my -2 scan -2 scan_last -1 scar 1 sciatica_pain -1 score
-3 score_is -1 scuffing 1 seated -1 second -3 second_baby -2 second_half -5 second_trimester -2 section -3 section_#1
-2 seized -1 september -3 session -1 set -1 seven -4 seven_weeks -3 shape 1 sharp 1 she_is 1 shifting -1 shin -2
shorter -2 shoulder_stretches -1 shoulder_surgery -1 shoulders -1 shouldnt -2 shouldnt_do -2 shuffles 1 side_he -2
side_then -1 since 1 since_about -1 since_august -2 since_march -1 since_the 1 since_they -1 since_uni -2 since_we -1
since_yesterday 1 sit_stand 1 sit_ups -2 sitting -1 sitting_#1 -1 six -1 six_weeks -1 sixty -1 skin_cancer -1
skin_round 1 skip -1 sling -2 sling_comes -2 small_fingers -1 smelly 1 so_can -1 so_im -1 some_days 1 something_to -2
soon -1 sore_after -1 sore_buttocks -1 sore_from -3 sore_in 1 sort_it -1 sorts -1 sorts_it -1 special -1 spinal_fusion
-2 spinal_surgery 1 spine 1 spond -2 spondylitis -1 spotting 1 spreadsheets -1 spring -1 start_your 1 started 2 stayed
-1 stiff -1 stiff_after -3 stiff_back -1 stiff_every -2 stiff_for 1 stiff_from -4 stiff_in -1 stiff_legs 1 still -1
still_do 1 still_numb -2 stop_me -1 stop_the 1 strained -1 streches -1 strength -2 strength_is -2 stress -1
stress_fracture -1 stretch_for 1 stretch_i 1 stretch_ok -1 stretch_that -1 stretches -2 stretches_can -2 stretches_is
-1 stretches_ok -1 stretches_or -3 stretches_safe 1 stretching -1 strip -4 stuff_and 1 stuff_since 1 sudden 1
suggest_something 1 suggestions -2 suicidal 1 suit -1 surely -1 surgeon -2 surgery_#1 -1 surgery_last -2 survivor -1
swaps -1 swim 1 swollen 1 t -1 t_score -3 tablets_for -1 tail -1 tail_bone -1 temperature 1 ten_years -3 testicular -1
testicular_cancer -1 th -1 that_doesnt -1 that_gets -1 that_isnt 1 that_wont -1 thats_what -2 the_#1 -1 the_back 1
the_cobra -3 the_daily -2 the_duff -2 the_edge 1 the_first 1 the_floor 1 the_fusion 1 the_injury 1 the_left 1
the_lying -3 the_middle 1 the_mornings -1 the_night -3 the_one -1 the_outside -1 the_pelvic 1 the_same -1 the_seated 1
the_second -5 the_side -2 the_sit -2 the_toe 1 the_toilet 1 the_twists -3 the_two -1 then_on 1 then_the -1 there_every
-2 there_it -1 theres 1 these_last 1 they -1 thigh -2 thigh_for -1 thigh_has -2 thing_my -2 think_its -2
third_trimester -1 this 1 this_month 1 this_morning 1 this_safe -2 thoracic_stretch -1 three_fingers -2 three_months
-4 three_weeks 1 three_years 1 thumb -5 thumb_and -2 tight_shoulders -1 tightenings_and 1 tilts 1 tingle -1 tingling
-1 tingling_and -1 tingling_for -4 tingling_in -2 tingly_for -1 tiny -1 tips -1 to_end 1 to_join -2 to_keep -1 to_know
-1 to_stretch -1 to_try -1 to_twist -2 to_walk -1 today 1 toe -1 toe_has -4 toe_numb -1 toe_touches -4 told_my -2
tonight 1 touches -1 treat -1 trimester -3 trip 1 trip_over 1 trousers 1 trousers_falling 1 try_the -1 tuesday 1
twelve -1 twenty_years -1 twinge -1 twins -2 twist -1 twisting -2 twists -3 twisty -1 two_fingers -2 two_small -1
two_weeks 1 type -1 un 1 und 1 under 1 under_treatment 1 uni -2 up_at -1 up_when -1 ups -3 us -1 uti -1 uveitis -1
version -2 vertebra 1 vision 1 wakes -1 wakes_me -1 walk_about -1 walk_and -2 wanna 1 want -1 want_it 1 want_neck -2
want_something -5 wanting -1 was 1 was_four 1 was_on -1 waters_broke 1 way 1 we_moved -2 wearing_oven 1 wee 1 week_#1
-1 week_six -4 weekly -2 weeks -3 weeks_after 1 weeks_along -1 weeks_back -1 weeks_no -1 weeks_now -1 weeks_pregnant 1
weeks_since -2 weeping 1 well -1 well_at -2 went 1 wet 1 what -1 what_can -3 what_should -2 what_stretch 1
what_stretches -1 what_would -1 whats -1 whats_safe -2 when_can -1 which -2 which_exercises -4 which_is 1 which_moves
-1 which_of -3 which_ones -2 which_stretches -1 who -1 wich -2 winter -1 wish 1 wish_i 1 with -1 with_a -1 with_me -1
with_movement -2 with_osteoporosis -2 with_sore -1 without 1 wks -2 wks_ago -2 wks_and -1 woke 1 woken -2 wont_go -1
words 1 works -1 worn 1 worst_in -1 would_be 1 would_like -2 would_you -1 wound_is -1 wrists 1 written_my 1 y 1 y_#2 1
year -1 yearly 1 years -1 years_ago -1 years_back -1 yellow_stuff 1 yes -1 yes_or -3 yet -2 you_give -1 you_put -2
your_bot -1 your_routine -1 yr -2 yrs -1 yrs_ago -2
"""
CATEGORIES: Mapping[Category, str] = {
    Category.CRISIS: """
-12 !a_!plan 1 !alive 3 !alle 6 !answering 1 !any 1 !anymore 1 !around 1 !auf 1 !away 1 !back -1 !be 6 !be_!alive 3
!be_!here 3 !been 1 !being 1 !bother 1 !care 2 !care_!if 2 !da 1 !da_cadeira -1 !de 1 !dem -1 !do 1 !do_!anything 1
!el 1 !em 1 !exist 1 !feel_!like 1 !feeling -1 !for_!me 1 !going 1 !going_!to 2 !got 1 !hace 2 !halten -1 !here 3
!here_anymore 1 !id_!do 1 !if 1 !if_!i 1 !im 1 !im_not 2 !in_!me 1 !in_living 1 !included 1 !isso 2 !it_!anymore 1
!it_!to 1 !joking 2 !les 1 !levantar -1 !live 3 !live_!anymore 1 !live_!like 1 !living 4 !luft -1 !mais 4 !me 1 !mehr
1 !mehr_!halten -1 !mind 1 !minutes -1 !more 1 !much 1 !needed 1 !now 1 !on 1 !pain -2 !pasa 2 !pe -1 !pie -1 !plan 3
!point 3 !point_!in 3 !que 2 !reason 2 !reason_!to 4 !see 2 !see_!the 1 !seit -1 !sentido 3 !since -1 !sleeping 2 !so
1 !some 1 !stay 1 !stop 2 !stopping 1 !stretch 2 !stretch_!for 1 !stretch_!today 1 !ta 2 !tbh 1 !that_!id 1
!the_!point 1 !this 1 !this_!time 1 !time 1 !to 1 !to_!be 2 !to_!live 3 !to_!wake 1 !und -1 !up 1 !up_tomorrow 1 !wake
4 !wake_!up 5 !wanna 2 !wanna_!be 2 !want 1 !want_!to 2 !what 1 !when -1 !wie -1 !worth 2 !worth_!living 2 #1 -3 #2 -3
#2_weeks -1 #3 -1 #4 -1 a_bot 2 a_burden 5 a_bus 3 a_gun 2 a_guy 1 a_knife 1 a_load 2 a_low 1 a_mal -1 a_noite 2
a_plan 4 a_rope 2 a_toda 2 a_train 3 a_wall 1 a_whole 1 abend 2 about_suicide 3 about_to 2 acabou 5 ache -2 after_this
2 again 2 again_its 1 ago_its 1 agony -1 al -1 alive 7 all_arranged 1 all_be 2 all_my 2 all_to 1 alles 1 already 1
an_overdose 2 and -1 and_cant -1 and_my -1 and_now -1 and_off 1 and_says 1 and_that 2 and_this 1 and_tonight 1 ando 2
another 1 anymore 1 anyone 1 anyway 1 aqui 2 are -1 area -1 arm -1 arranged 1 as -1 asi 1 at_it 1 at_lunch 1 at_work 1
aucune -1 avant 1 avo 1 back -2 back_every 2 back_fine 1 back_hurts -1 back_pain -1 backache -1 be 5 be_alive 2
be_better 2 be_dead 4 be_easier 1 be_happier 1 because_im 1 because_of 1 been_thinking 2 been_wrecked 1 beim -1 being
1 being_alive 4 being_nice 1 belly -1 better 1 better_off 4 between -1 beuge -1 bike -1 bladder -1 blade 1 blood -1
bones -1 bot 3 both -3 both_legs -1 bottle 3 bought 3 bought_a 1 bought_the 1 bought_what 1 braso -1 break 1
breastbone -1 breathe -1 bridge 4 brother 1 brother_texted 1 building 2 building_and 1 bum -1 burden 5 burden_to 1
burn 2 buro -1 bus 1 ca -1 cadeira -1 calf -2 calm 1 came -1 can_go 1 can_i -2 cancel 2 cancel_my 1 cancer -1 cant -1
cant_do 1 cant_feel -2 cant_get -1 cant_go 1 cant_see 1 care 2 carrying_on 1 ce_matin -1 chaud -1 chest -3 chest_pain
-1 coince -1 cold -1 companero -1 companero_de -1 cope 3 costas -1 cou -1 cough -1 counted 3 counted_out 3 cut 4
cut_my 4 cutting 5 cutting_my 4 cutting_myself 1 da -1 dass 1 date 2 day_this -1 days_i 1 de -1 de_hoy 2 dead 3
dead_by 1 dead_than 2 decided 2 decided_to 1 dedos -1 den_kopf -1 den_rucken -1 depui -1 depuis -2 depuis_deux -1
depuis_hier -1 der -1 desde -3 desk -1 deux_mois -1 diagnosed_with -1 dice -1 die 1 die_and 1 died 2 disappear 2
disappeared 1 disc -1 dit_quil 2 divorce 3 do_anything 3 do_this 3 doigts -1 doing_it 2 done 1 done_with 1 dont 1
dont_!bother 1 dont_!get -1 dont_!see 2 dont_!wake 1 dont_!wanna 2 dont_!want 4 dormir 2 dos -1 down -1 drawer 1 drive
2 drive_into 2 dying 4 e -1 easier 2 easier_if 1 eben 2 edge 1 edge_of 1 eh 1 einen 4 einfach 2 el -1 eleven 1 end 3
end_it 4 end_my 2 end_things 1 ending 6 ending_it 2 ending_my 3 engine 1 engine_on 1 enough 1 enough_tablets 1 essa 1
est 1 este 7 este_dolor 5 et -1 et_je -1 eu 1 everyone 4 everyone_would 3 face -1 family 3 feel -1 feel_so 2 feeling
-1 feels -1 feet -1 fell -1 felt -1 fever -2 find_me 1 find_myself 1 fingers -1 flank -1 foot -2 for_a -1 for_all 1
for_asking -1 for_being 1 for_good 4 forever 1 forgive 2 friend 1 friend_says 1 from -1 from_the -1 from_work 1
front_of 1 fruh 1 fur 1 garage 1 geflogen -1 get_this 1 go_back 1 go_on 4 go_to 1 god 5 goes -1 going 1 going_to 5
gonna 5 gonna_hurts 1 gonna_kms 2 gonna_top 2 gonna_unalive 1 good_at 1 goodbye 7 goodbye_everyone 1 goodbye_letters 1
got_the 3 grad -1 gun 2 gun_in 2 had -1 hand -1 hands -1 hang 1 hang_myself 2 hangt -1 happier 1 happier_if 1 has -1
has_gone -1 hasnt -1 hat 2 hate 1 hate_my 1 have_breathe 1 head -1 headache -2 heart -1 help_her 1 herself 1 hes 1
hes_going 2 hes_got 1 hes_on 2 himself 2 home 1 home_from 2 honest 3 honestly 2 hope 1 hope_i 1 hopeless 2 hoping 5
hoping_a 2 hoping_i 3 hot -1 how 2 how_do 1 how_im 2 how_many 1 hurts -1 hurts_i -1 hurts_myself 2 hx 1 i 1 i_bought 1
i_dont 1 i_end 1 i_hadnt 1 i_hate 1 i_have -1 i_hope 1 i_just 3 i_lie 1 i_mean 1 i_might 1 i_really 1 i_took 4 i_want
3 i_was 1 i_wasnt 1 i_were 1 i_will 1 i_wish 1 i_wont 3 i_wouldnt 3 ich 2 ich_den -1 id 1 id_be 2 id_rather 1 if 1
if_a 1 if_i 3 il_dit -1 ill 3 ill_be 2 im 1 im_#2 -1 im_an 1 im_buro -1 im_doing 1 im_done 1 im_ending 2 im_going 2
im_just 1 im_planning 2 im_standing 1 im_suicidal 2 im_taking 2 in -1 in_front 3 in_living 2 in_office 1 is -1
is_about 1 isnt_!going 1 isnt_!worth 2 ist -1 ist_das -1 it_all 4 it_for 1 it_gets 1 it_on 1 it_tonight 1 it_would 1
its_all 1 its_getting 1 its_the 1 ive 1 ive_a 1 ive_bought 1 ive_decided 2 ive_made 1 ive_saved 1 ive_started 1
ive_taken 2 ive_the 1 ive_written 3 ja_nao 1 jaw -1 je 1 je_suis 1 je_veux 2 job 1 joking -1 jump 5 jump_in 1 jumping
1 just_find 1 just_messaged 1 just_not 1 just_want 2 keep_going 1 keep_thinking 2 keeps_saying 2 keine_!luft -1 kids 1
kids_are 1 kill 7 kill_herself 1 kill_himself 1 kill_myself 4 killing_me -1 killing_myself 2 kind 1 kms 3 kms_tonight
1 knee -1 knife_and 1 know -1 know_if -1 la -1 las 1 last_night -1 lauft -1 left -1 left_to 1 leg -2 legs -3 letters 4
letters_and 1 lie_there 2 liegen 1 life 6 life_and 1 life_isnt 2 life_not 1 lift -1 like -1 like_ending 1
like_everyone 1 like_the 1 like_this 2 lined 2 lined_up 2 live 5 live_anymore 1 live_for 2 living 3 living_with 1 load
2 load_of 2 look_at 1 lost -1 loud 1 lower -1 lower_back -1 lowkey 1 lunch 1 lunch_i 1 lunch_that 1 ma -1 made 1
manana 2 many 1 mas 1 matin_je 1 me_every 1 me_off 1 me_until 1 mean 1 men 2 mes_doigts -1 messaged 1 meu_avo 1 mi 1
mind 1 mind_if 2 minha 1 mir 2 mis 4 mit 1 mois -1 months_and 1 morgen 1 mornings 1 mornings_i 2 mort 2 moto -1 my -1
my_arms 1 my_brother 1 my_car 2 my_chest -1 my_drawer 1 my_family 2 my_friend 2 my_goodbye 1 my_kids 1 my_last 1
my_left -1 my_legs -1 my_life 2 my_mate 1 my_neck -1 my_painkillers 3 my_pills 1 my_plan 1 my_reminders 1 my_right -1
my_sister 1 my_sleep 2 my_spine -1 my_tablets 1 my_team 1 my_teammate 1 my_wrists 3 myself 4 myself_again 3
myself_tonight 1 myself_with 2 na -1 nacht 2 nachts -1 nacken -1 nada 1 nas_costas -1 neck -3 need_and 1 never_!wake 1
new -1 nice 1 nice_to 1 nichts -1 night -1 night_i 1 nights 1 nights_i 2 nights_running 1 nine 2 no_!more 2 no_!one 2
no_!pain -1 no_!plan 1 no_!point 2 no_!reason 1 no_!stretch 3 nobody 3 nobody_would 1 noch 1 noche 2 noite 1 not 1
not_!be 2 not_!going 1 not_!in 1 not_!joking 3 not_!on 1 not_!sleeping 2 not_!stopping 1 not_!wake 3 note 1
nothing_but 1 nothing_hurts -1 nothing_left 2 notice 2 notice_if 2 now -1 now_that 1 numb -3 nunca 1 o -2 of_#3 -1
of_being 2 of_ending 2 of_it 2 of_living 2 of_my -1 of_tablets 2 off_since 2 off_without 2 often 1 often_and 2 ohne 1
ok -1 old_man 1 on_and 1 one -2 one_side -1 only_thing 1 os 1 osteoperosis -1 osteoporosis -2 ou -1 out -1 overdose 4
overdose_tonight 1 pain -1 pain_anymore 2 painkillers 2 par -1 paracetamol 1 pas 2 pee -2 peeing -1 pills 7 pills_are
1 pills_tonight 1 piso -1 plan 3 plan_is 2 plan_to 1 planning 2 planning_to 2 platform 3 please_cancel 1 point 4
point_in 2 point_of 1 pouco -1 pour 2 pour_ma -1 pregnant -2 probably_nothing 1 quen -1 qui -1 quil 2 random_q 1 rang
1 rather 1 rather_be 2 ready 2 real 1 reason 1 relieved 4 reminder_to 1 reminders 2 rien -1 right -1 right_here 1 roof
1 roof_of 2 rope 3 rouge -1 rucken_runter -1 runter -1 said 1 saved 2 saved_up 2 saying 2 says_he 1 says_hes 1 says_to
1 schlecht -1 schmerzen 1 schon 3 sciatica -1 seat -1 see 1 see_a 2 seems 2 seid -1 seit -3 seit_heut -1 sens -1 ser 1
seulement 2 shat -1 shes_going 1 shift 1 shoot 1 shoot_himself 1 should -1 should_i -1 shoulder -1 si 3 si_me 2 side
-2 sie -1 since -3 since_uni 1 sind 1 sister 1 sit -1 sitting -1 sixty -1 sleep 2 slipped -1 so_tired 1 soir 5 some 2
some_days 2 some_nights 2 something -1 sometimes 1 sore -1 sorry 1 sorry_for 1 sous 1 soy 1 space 1 spine -2 sprint 1
stairs -1 stand -1 standing 1 standing_on 3 step 1 step_in 2 stiff -1 still -1 stretch -1 stretch_bot 1 stretches -1
sudden -1 suddenly -1 suicidal 5 suicidal_thoughts 3 suicide 4 suicide_a 1 sunday_when 1 suppose_i 1 sur_le 1
swallowed 1 swallowed_a 1 sweating -1 swollen -1 table 1 tablets 3 tablets_counted 2 take 1 take_all 1 taken 2
taken_an 2 takes_me 1 taking 2 tarde 1 taub -1 tbh 1 team 1 teammate 1 temperature -1 ten -1 tengo_la 1 tenho_a 1
texted 2 texted_that 1 thanks 2 thanks_for 2 that_hes 3 that_i 1 that_she 1 thats 1 the_bridge 4 the_check 1 the_date
1 the_edge 1 the_injury 1 the_job 1 the_kids 1 the_left -1 the_letters 3 the_next 1 the_only 4 the_pain 2 the_pills 2
the_platform 3 the_point 4 the_reminders 1 the_roof 1 the_rope 2 the_table 1 the_tablets 2 the_toilet -1 the_way 1
then -1 theres_a -1 theres_nothing 1 these_days 1 theyd 2 theyd_all 1 theyre 1 thinking 8 thinking_about 4 thinking_of
3 this 1 this_anymore 2 this_back 2 this_month 1 this_morning -1 this_pain 1 this_shift 2 this_week -1 this_weekend 1
thoughts 4 thursday -1 tight -1 tingling -1 tired 2 tired_of 5 to 1 to_a 1 to_die 5 to_disappear 1 to_drive 3 to_end 5
to_everyone 2 to_hang 2 to_jump 2 to_just 1 to_kill 4 to_know -1 to_live 3 to_overdose 2 to_shoot 1 to_sleep 1 to_step
2 to_take 1 to_tell 1 to_the -1 toda_a 2 todas 2 toe -1 toe_touches -1 toilet -1 tombe -1 tomo 6 tomorrow 2 tonight 7
tonight_after 1 tonight_im 2 too -1 took 2 took_a 1 took_all 2 top_myself 3 toute 1 toute_la 2 train 2 trousers -1
tudo 1 twice -1 two -2 um -1 unalive 2 unalive_myself 2 und -1 und_die -1 und_jetzt -1 under_a 1 une -1 uni 1 urine -1
va 1 vai 4 very_strong 1 veux 2 vision -1 vivo 1 vom 1 walk -1 walking -1 wall_on 1 wanna 2 want 2 want_it 1 want_to 3
was_dead 4 was_gone 3 was_joking -1 wasnt_!around 1 way_home 2 ways 1 ways_to 1 weak -1 wee -1 week -2 weeks -2 wenn 1
wenn_ich 1 went -2 were 1 were_dead 1 wet -1 whats_the 2 when -1 when_i -1 which -2 who 1 wie_ich 1 will 2 window 1
wish 6 wish_i 4 wish_it 1 wishing 3 wishing_i 3 with -1 with_me 1 with_the -1 with_this 1 without_!me 3 woken 1
wont_be 2 wont_come 1 wont_stop 1 words -1 worst -1 would 2 would_anyone 2 would_be 2 would_it 1 wouldnt 2 wouldnt_do
1 wouldnt_mind 2 wouldnt_wake 2 wrists 4 writing 1 written 4 written_my 1 written_the 1 wrote 1 y_no 1 years_and 2
yesterday -2 you_do 1 you_no 1 your -1 youre 1 youre_a 2 youve 1 zwei -1
""",
    Category.CARDIAC: """
-16 !avant 1 !back -1 !com 3 !eu 1 !fit 1 !ha -1 !had -1 !had_!pain -1 !heartburn 1 !heartburn_!i 1 !i_!know 1 !lifted
-1 !lifted_!anything -1 !luft 2 !minutes 1 !o 1 !pain -1 !parar 1 !peito 5 !reason 1 !responding 2 !touches 1 !waking
1 !waking_!up 1 #1 -1 #1_and 1 #2_f 1 #2_h -1 #2_minutes 3 #2_weeks -1 #2_yr 1 #4 -2 a_band 2 a_belt 1 a_brick 2
a_cold 1 a_colleague 1 a_fist 1 a_full 2 a_good 1 a_guy 1 a_heart 2 a_heavy 1 a_pressure 1 a_sort -1 a_squeezing 2
a_stent 2 a_tight 1 a_tightness 1 a_vice 2 a_weak -1 a_weight 2 ache 1 ache_across 1 ache_and 1 ache_between 4 ache_in
1 ache_with 1 across 2 across_my 2 across_the 1 af -1 after -1 after_flight -1 agony -1 ahogo 2 ahora_me -1 air 3
air_in 3 aire 1 all_clammy 1 all_cold 1 all_in 1 all_tingly 1 always_been -1 am -1 an_ache 1 an_elephant 1 and_clammy
2 and_cold 1 and_feel 1 and_feeling 1 and_holding 2 and_hot -1 and_into 1 and_isnt 3 and_jaw 2 and_shes 1 and_short 2
and_shoulders 1 and_stops 1 and_sudden 1 and_sweating 1 and_sweaty 1 and_today 1 andar 2 angina 2 antes 1 anywhere -1
anywhere_near -1 aperta 1 aqui 1 are -1 arm 5 arm_ache 1 arm_been 1 arm_feels 1 arm_gone 1 arm_heavy 2 arm_hurts 2
arm_is 1 arm_pain 1 arms 1 arms_tingling 1 asleep_and 1 at_bra -1 at_her -1 at_his 2 at_night -1 at_rest 2 ate_o 1
attack 3 auf_der 1 aus 1 avion -1 awful_pain 1 back -2 back_feel 1 back_hurts -1 back_is -1 back_it 1 back_pain -1
back_the 1 back_today 1 band_of 1 be -1 been_heavy 2 been_high -1 been_hurts 1 been_there 1 been_this 1 before_it 1
behind 2 behind_my 2 behind_the 1 beim -1 being_squeezed 1 being_tightened 1 belly -1 belt_being 1 between_the 1
bit_sick 1 bladder -1 blade 2 blade_pain 2 blades 1 blades_and 2 bloke 1 blood -1 blood_pressure -1 bones -1 boring 1
boss 1 boss_just 2 both -1 both_arms 1 braso 6 break 1 break_room 1 breastbone 6 breastbone_and 3 breastbone_that 1
breathe 5 breathe_and 1 breathe_at 2 breathe_properly 1 breathless 2 breathlessness 2 brick 2 brust 6 budge 1
burning_in 3 buro 1 by -1 ca 1 calf -2 calf_all -1 calf_huge 1 calf_stretches 2 call 1 can -1 can_i -1 cancer -1 cant
-1 cant_breathe 1 cant_catch 2 cant_feel -1 cant_lift -1 cant_touch -1 carry_the 2 catch 2 catch_my 2 centre 1 cest 1
chaque_fois 1 chest 14 chest_ache 1 chest_and 1 chest_at -1 chest_cant 1 chest_discomfort 1 chest_feels 3 chest_for 1
chest_going 1 chest_has 2 chest_hurts -1 chest_is 6 chest_like 2 chest_pain 6 chest_pressure 1 chest_right 1
chest_straight -1 chest_thats 1 chest_through -1 chest_tightness 1 chest_to -1 chin -1 chin_anywhere -1 chin_on -1
chin_to -1 clammy 7 clamp 1 clappers 1 climb 1 climb_stairs 1 climb_the 1 clutching 2 clutching_his 1 cold 2
cold_sweat 3 cold_sweats 3 collapsed 2 colleague 1 colleague_has 2 com_dor 1 come_over 2 comes_when 1 costas_doi -1
cough -1 crazy 1 crushing 7 crushing_chest 1 crushing_feeling 3 crushing_pain 2 d 2 da 1 da_perna -1 dad 1 dans 1 de
-1 deep_breathe -1 den 1 den_schulterblattern 1 depuis_le -1 der_brust 1 desde -1 desde_o 3 dia 2 dias_que 1 did_the
-1 disc -1 discomfort 1 dit_que 1 dix 2 do_we 1 do_while 1 doi 1 doi_me 2 doigt 1 doing_the 1 dont -1 doorway 2
doorway_stretch 2 dor_no 1 dos_qui 1 down_and -1 drenched 2 drenched_in 2 drill 1 dripping 2 dripping_in 3 du_dos 1
dure 1 e_estou 2 e_o 1 ein 1 el_pecho 1 elephant 1 eng 5 entre 3 entre_las 2 erst 1 esquerdo 1 essa 1 est 1
estiramiento 2 estou 1 estoy 1 et_jai 2 et_la -1 et_le 2 eu 1 even_sitting 1 ever -1 every_time 1 everyone -1
everything -1 exercise_is 1 exercises -1 face -1 face_tingles 1 faco 1 faint_and 1 faint_with 1 fainted 1 fainted_and
2 fainted_at -1 fainted_in 1 fait 1 fait_mal 2 fallen 1 feel_a 1 feel_awful 1 feel_like 1 feel_sick 4 feeling 1
feeling_behind 1 feeling_from 1 feeling_quite 1 feels_like 2 feet -1 fell -1 felt_faint 1 fever -2 file 1 fine -1 fist
1 fist_in 1 flank -1 flight -2 flight_and -1 flight_now -1 flights 1 floor_and 1 foam_roll 1 fois 1 fois_que 1 foot -1
for_a -1 for_gas 1 for_no 2 for_pecs 1 force 1 from -1 from_chest -1 front_and 2 full_breathe 2 ganz 4 gauche 1 get_a
2 get_my -1 getting_chest 1 gibts 1 goes 2 goin 1 going_down 1 going_into 1 going_like 1 going_up 1 gone_grey 1
gone_heavy 2 grad -1 grey 3 gros 1 hab_ich 1 had_two 1 hand_and 1 has_chest 1 has_collapsed 2 has_just -1 having_pain
1 head -1 headache -1 heart 6 heart_attack 3 heart_going 1 heart_is 3 heart_pain 1 heart_pounding 1 heart_racing -1
heaviness 1 heavy 2 heavy_feeling 1 heavy_since 1 her_chest 1 hill 2 his_chest 4 his_desk 2 his_shoulder 1 hit_like 1
holding 1 holding_his 1 hora 1 hot -1 hour_sweating 1 huge 1 hurts_and 1 hurts_wen -1 i_breathe -1 i_came -1 i_carry 1
i_climb 2 i_feel 1 i_get 1 i_just -1 i_keep -1 i_nearly 1 i_rest 1 i_rush 1 i_slept 1 i_stop 1 i_type 1 id_been 1
if_your 1 il_dit 1 im_all 1 im_buro 1 im_clammy 2 im_drenched 2 im_having 1 im_nauseous 1 im_only 1 im_struggling 1
im_sweating 1 in_chest 3 in_left 2 in_me 1 in_sweat 2 in_the 1 in_your 1 indigestion 5 indigestion_but 1
indigestion_that 2 into_my 1 is_back 1 is_being 1 is_best 1 is_dead 1 is_going 1 is_like 1 is_racing 1 is_sitting 1
is_standing 1 is_sweating 1 is_tight 1 isnt_!even 1 ist_ganz 1 it_anymore 1 it_bad 1 it_because -1 it_came 1 it_feels
2 it_isnt 1 it_started 1 its_going 1 its_in 1 its_like 1 its_still 1 ive_chest 1 ive_come 3 izquierdo 2 jai 1
jambe_gauche -1 jaw 12 jaw_ache 3 jaw_and 1 jaw_hurts 1 jaw_is 1 jaw_pain 2 je_sors 1 joelho -1 junto 1 just_collapsed
1 just_sitting 3 keep -1 keine 1 keine_!luft 2 la_poitrine 2 lauft 1 left_arm 4 left_leg -1 left_shoulder 3 leg -2
leg_still 1 legs -2 legs_feel -1 lightning 1 like 1 like_indigestion 1 like_its 1 like_lead 1 like_my 1 like_some 1
like_somebody 1 like_something 1 links -1 lips 2 lost -1 lower_back -1 ma -1 mais 1 massive -1 me_ahogo 2 me_chest 1
me_has 1 me_o 1 me_ribs 3 me_something 1 me_want -1 medio 1 meeting 1 mein 1 meio 1 meio_das 1 mid -1 middle 1
middle_of 1 minutes_now 1 mirror 1 monday -1 monitor_light -1 month -1 months -1 moved 1 moved_to 1 muito 2 mum -1
my_arm 1 my_back -1 my_breastbone 4 my_breathe 4 my_chest 2 my_colleague 1 my_heart 3 my_jaw 4 my_leg -1 my_legs -1
my_lips 2 my_right -1 my_teeth 1 my_throat 3 myself -1 nao -1 nausea 2 nauseous 3 nauseous_and 2 ne_ubung 2 near_my -1
neck -1 neck_pain -1 nem 2 ner 3 never -1 new -1 nicht -1 night -1 no -1 no_!peito 5 no_!reason 1 normally 1 now -1
now_calf 1 now_chest -2 now_i -1 numb -1 nunca 1 nunca_!me 1 o 1 o_meio 1 o_peito 1 of_breathe 1 of_chest 2 off -1
office 1 office_is 1 ok -1 old_smoker 2 one -1 one_arm -1 one_side -1 only_started 1 open -1 opener 1 or -1
osteoporosis -1 out_and 1 over_all 2 pain_hit 1 pain_in 1 pain_like 2 pain_of 1 pain_radiating 1 pain_rn 1
pain_sweating 1 pain_through -1 pain_today 1 pain_under 1 pain_what 1 palido 2 palpitations 1 palpitations_and 1
pantorrilla -1 par 1 par_terre 1 parked 1 parked_a 1 parking 1 parking_garage 1 paro 4 pass 2 pass_out 2 passed_out 1
pause 3 pec 1 pecho 8 pecho_y 4 pecs 2 pee -1 peeing -1 peito 3 petit 1 please_give 1 poitrine 5 pounding 1 pregnant
-1 pressing 2 pressure 3 pressure_in 3 presure 2 privates_have 1 probably 1 probably_nothing 1 probably_stress 1
puffed 1 q_e 1 que_ca 1 que_jai 1 queasy 1 queixo 1 racing -2 racing_and 1 radiating 1 radiating_to 1 radio -1 real -1
really_short 1 realy 1 receptionist 1 red -1 rest 2 ribs_and 1 right -1 ripped -1 rn 1 round 1 rush 1 rush_for 1 sa 1
sat_at 1 sat_on 1 schlecht 5 schulterblattern 1 sciatica -1 seit_ner 1 semaine_que 1 semana 1 serre 1 shaking_and -1
she_wants 1 short 1 short_of 1 shot_from -1 shoulder 2 shoulder_and 1 shoulder_blade 3 shoulder_stretch 1 shoulders 1
shoulders_that 1 si_me -1 sick 4 sick_and 1 side -1 since -1 since_breakfast 1 since_morning 1 since_my -1 sitting 1
sitting_here 2 sitting_still 1 slipped -1 smoker 1 somebody_sitting 1 someone 1 someone_is 1 someone_parked 1
something_ripped -1 sore -1 sors 1 spine -2 spray 1 spreading 1 spreading_to 1 squashed 1 squeezed 2 squeezing 5
squeezing_behind 1 stabbing_chest 1 stairs 1 stairs_and 1 stairs_goes 1 stairs_to 1 standup 1 stent 3 stent_in 2
sternum 5 stiff -1 still_swollen 1 still_there -1 stop 1 stops 2 stops_when 3 straight -1 straight_through -1
straight_to -1 strap 1 stress 1 struggling 1 struggling_to 2 stunde 2 sudden_tearing -1 suddenly_really 1 sur 1 sur_la
4 sur_le -1 sure 1 surgery -1 swallowed 1 swallowed_a 1 sweat 3 sweating 5 sweating_also 1 sweating_and 2
sweating_feel 2 sweating_like 1 sweats 1 sweaty 4 sweaty_and 1 swelling_and 1 swollen -2 swollen_after -1 ta_com 1
take_the 1 tear -1 tear_in -1 tearing -1 tell -1 temperature -1 ten -1 tender_and 1 tensao 1 terre 1 tete -1 than -1
that_comes 1 that_goes 1 that_same 1 that_shot -1 that_started 1 the_back -1 the_blades 1 the_break 1 the_chest 1
the_clappers 1 the_doorway 2 the_front 1 the_hill 2 the_meeting 2 the_middle 1 the_mirror 1 the_office 1 the_parking 1
the_shopping 1 the_shoulder 1 the_shoulders 1 the_spray 2 the_stairs 1 the_stand 2 there_since 1 theres_an 1 thing -1
think_im 1 think_ive 1 third_floor 1 this_burning 2 this_pressure 1 throat 6 throat_and 1 through -1 through_to -2
tight 2 tight_and 1 tight_chest 2 tightened 1 tightened_round 1 tightening 1 tightness 5 tightness_in 2 time_i 1
tingly_and 1 tire 1 tmj 1 to_back -1 to_breathe 1 to_chest -1 to_left 1 to_me 1 to_pass 2 to_show 1 to_stop 1 todo 1
todo_el 1 toilet -1 tonight -1 touch_my -1 treadmill 1 treppe 1 trop 1 twice -1 type 1 ubung 1 um_alongamento 1
und_der 1 und_hab -1 une_semaine 1 up_into 1 up_the 1 up_to 1 uphill 1 upper 2 upper_back 2 upper_belly 1 va 2 veio -1
very_pale 1 vice 2 vice_around 2 vient 2 vom 1 wade -1 walk_fast 1 walk_uphill 1 walked_up 1 walking_to 1 want -1
want_to -1 we_do 1 weak -1 wee -1 week -1 weekend -1 weeks -2 weg 1 weight_on 2 weird_pressure 1 wen -1 wen_i -1 went
-1 whats_a 1 when_you 1 whenever 1 whenever_i 1 wind 1 wish -1 with_chest 2 with_jaw 1 with_sweat -1 without -1 wks -1
woke_with 1 woman 1 wont_budge 1 wont_go 1 words -1 worse -1 worst -1 would -1 wringing 1 wringing_wet 1 y_el 2 y_me 1
y_no 1 y_se 1 yo 1 you_take 1 yr 1 yr_old 1 zieht 3 zum 1 zwischen 1 zwischen_den 1
""",
    Category.STROKE_DISSECTION: """
-15 !a_!drop 1 !a_!hangover 1 !a_!headache 1 !and_my 1 !back -1 !before_!and 1 !com 2 !comme 2 !cote 1 !dans -1 !dem 2
!direito 2 !direito_!a 2 !drop 1 !el 1 !et 5 !eyelid 1 !get 1 !had 2 !had_!and 1 !had_!before 1 !had_!one 1 !hangover
1 !he 2 !headache 3 !headache_!like 1 !i_!know 1 !it_!sudden 2 !la 1 !las 2 !levantar 2 !like_this 1 !mais -1 !me -1
!mehr_!und 2 !migraine 2 !neck 2 !neck_pain 2 !one 1 !one_!like 1 !out 1 !pain -1 !respond 1 !respond_!to 1 !room 1
!seit 1 !sentido 1 !siento 1 !stiff 1 !sudden 2 !tenho 2 !that 1 !that_!i 1 !the_!room 1 !und 1 !was 1 !where 1
!working 1 #1 -1 #1_h 2 #1_to 1 #2 -3 #2_in 1 #2_weeks -2 #4 -2 a_bat 2 a_brand 2 a_couple 1 a_curtain 2 a_droopy 1
a_drunk 1 a_esquerda 1 a_few 1 a_fit 2 a_headache 3 a_la 1 a_mal 2 a_minutes 3 a_nuca 2 a_perna 2 a_position -1
a_rigid 1 a_second 3 a_sore 1 a_stroke 2 a_thunderclap 2 a_way 1 a_whoosh 1 about_an 2 ache_at 1 adjustment 2
after_painting 1 after_yoga 1 all_in 2 an_exercise 1 and_blurred 1 and_cant 1 and_dizziness 1 and_doesnt 1 and_face -1
and_hand 1 and_her 1 and_its -1 and_left 1 and_leg 2 and_neck 1 and_one 1 and_shes 1 and_the 1 anymore -1 are -1
are_coming 2 area -1 arent 1 arm 2 arm_and 3 arm_is 2 arm_went 1 arm_wont 2 arms -1 as -1 asi 2 asking_because 1 at_me
1 au 1 aus 1 avec 2 back -2 back_hurts -1 back_is -1 back_of 2 back_pain -2 back_right 1 bad -1 balance 2 balance_is 1
ballooned -1 bang 1 banging_headache -1 bat 1 be -1 because_it 1 been -1 been_killing 1 being_hit 2 belly -1 bend -1
between -1 bigger_than 1 bits -1 black 1 bladder -1 blades -1 blind 2 blind_in 2 blinding 2 blinding_headache 1 blood
-1 blurred 2 blurred_vision 1 blurry -1 blurry_with -1 boca 5 body 3 body_has 1 body_is 1 boring 1 boss_is 1 both -1
both_legs -1 brain 2 brand 2 brand_new 2 bras 2 break 1 breathe -2 bum -1 but_nothing 1 cabeca 1 cabeza 1 calf -3
came_on 2 camera 2 can_i -1 cancer -1 cant_find 1 cant_lift 1 cant_see 2 cant_smile 2 cant_speak 5 cant_swallow 4
cant_talk 3 cant_walk 1 ceiling 1 cervical 1 chest -3 chest_and -1 chiropractor 6 chiropractor_cracked 1 chucked 1
clicked 2 coaster 2 coaster_on 1 coffee 1 cold_sober 1 colleague_is 2 com_a 1 comecou -1 comecou_a -1 coming_out 1
companero 2 companero_de 2 confused 1 confused_and 2 couple_of 1 coworker 1 coworker_cant 2 cracked 2 cracked_by 1
cracked_my 1 crooked 3 cuello 2 cup 1 curtain 5 dans_la 1 dans_le 1 das -1 daughter 1 day -1 daylight_hurts -1 de -1
de_cabeca 1 de_repente 1 de_um 3 dead_for 1 depuis_#1 2 depuis_une 2 der -1 derecho 2 desde_hace 1 desde_que 1
deskmate 1 dice 2 did_your 1 difficulty 1 direita 4 disc -1 dit 1 dit_quil 1 dizziness 3 dizziness_and 1 dizzy 4
dizzy_and 3 dizzy_neck 1 dizzy_with 1 do -1 do_what 1 doigt 2 dont -1 dor_de 2 dos -1 double 7 double_and 2
double_vision 3 drip -1 droite 6 drooping 7 drooping_and 1 drooping_on 1 droops 1 droopy 4 droopy_eye 1 dropped 1
dropped_and 2 dropped_my 1 dropped_on -1 drunk 3 drunk_and 1 drunk_when 1 during 1 during_lunch 1 duro 1 e_as 1 e_o 1
ear 6 ear_and 2 ear_in 1 ear_since 1 ear_with 1 einer 2 el_cuello 3 end -1 esquerda 1 ever 1 ever_had 1 every -1
everything 1 everything_is 1 everything_spinning 1 exploded 3 exploded_out 3 exploding 2 explosive 2
explosive_headache 2 eye 9 eye_for 2 eye_since 1 eyelid 8 eyelid_drooping 1 eyelid_droops 1 eyelid_is 1 eyelid_on 1
eyes_and 1 face 12 face_and -1 face_drooping 2 face_feels 3 face_has 3 face_have -1 face_is 2 face_looks 2
face_tingles 1 face_went 1 feel -1 feel_drunk 2 feeling -1 feels_funny 1 feels_off 1 feels_weird 1 feet -1 fell -1
fever -3 fever_and -1 find 1 find_my 1 find_words 1 fine_now 1 fingers -1 fit 2 five_minutes 1 flank -1 floppy 1 foam
1 foam_roller 1 foot -2 for_ten 1 from_nowhere 2 from_the -1 front -1 fui 1 funny 4 funny_on 1 funny_one 2 ganz -1
gentle_neck 1 getting -1 gibberish 3 gibberish_and 1 go -1 go_numb 1 goes -1 gone_all 1 gone_blurry -1 gone_floppy 1
gone_like 1 gone_weak 1 grad 1 gran 1 gun 1 gun_and 1 h 1 ha 2 hace_un 1 hago 1 half 2 half_my 5 half_of 1 hand 1
hand_gone 2 hand_is 1 hand_suddenly 1 hand_wont 1 hands -4 hands_and -1 hands_puffed -1 hanging 1 hangt 2 happened 1
has_been -1 has_dropped 1 has_just 1 hasnt -1 have -1 have_ballooned -1 having_a 3 he_needs 1 head 2 head_is 1
head_pain 2 headache 6 headache_and -1 headache_at 1 headache_came 2 headache_ive 2 headache_like 3 headache_of 3
headache_out 2 headache_that 1 headache_with 1 hear_my 1 heart -1 heavy -1 her_arm 2 her_face 1 her_left 2 her_smile 1
here -1 his_face 1 his_mouth 1 hit_like 1 hit_with 1 hoarse 3 hot -1 hurts_in 1 hurts_on 2 i_did 1 i_dont -1 i_dropped
1 i_see 2 i_tell 1 i_told 1 ihr 2 il_dit 1 im_#2 -1 im_confused 1 im_dizzy 2 im_seeing 2 im_talking 1 in_a 1 in_about
1 in_my -1 in_one 2 in_standup 1 into_walls 1 is_all 1 is_bigger 1 is_brutal 1 is_confused 2 is_crooked 2 is_drooping
2 is_going 1 is_gone 1 is_hanging 1 is_just 1 is_killing -1 is_limp 1 is_only 1 is_slurred 1 is_slurring 1 is_spinning
3 is_talking 1 is_tingling 1 is_weak 1 isnt_!one 1 it -1 it_normal 1 it_started 1 its -1 its_got 1 ive_ever 2
ive_never 3 jamais 1 jaw -1 jumbled 2 just_flops 1 just_gone 1 just_now 2 just_went 2 keep_bumping 1 keep_falling 1
keep_veering 3 keeps_drifting 1 kidny_area -1 knee -1 known 1 la_cabeza 1 la_nuca 2 lado 4 landed -1 laptop 1 last -1
last_ten 1 lauft 2 left_ear 1 left_eye 4 left_eyelid 2 left_side 2 left_when 1 leg -1 leg_is -1 leg_to 1 legs -2
life_came 1 lift_her 1 like_a 1 like_being 1 like_ive 1 limp 2 limp_and 2 line 2 linker 2 links 1 lip 1 looks 1
looks_lopsided 1 lopsided 3 lost 1 lost_feeling 1 lost_my 1 lost_sight 2 lost_vision 1 low -1 low_back -1 lower -1
lower_back -1 mains -1 mal_au -1 manipulated 1 massage 2 massage_gun 1 me -1 me_desk 2 me_ha 1 me_since 1 melted 1
migraine 1 minutes 2 minutes_ago 2 minutes_this 3 mis 1 moment 2 month -1 months -2 morning_neck 1 moto -1 mouth 9
mouth_gone 3 mouth_is 1 mouth_isnt 1 mum_is 1 my_back -2 my_balance 2 my_body 4 my_chest -1 my_coworker 1 my_deskmate
1 my_ear 2 my_eyelid 2 my_face 4 my_hand 3 my_hands -1 my_head 1 my_leg -1 my_legs -1 my_lip 1 my_mouth 4 my_neck 1
my_pulse 1 my_right 1 my_screen 1 my_sight 1 my_skull 2 my_speech 5 my_spine -1 my_tongue 1 my_vision 1 my_voice 2
my_words 5 myself -1 na -1 nada 1 nao_!consigo 1 neck 2 neck_ache 3 neck_adjustment 1 neck_been 1 neck_cracked 1
neck_hurts 2 neck_i 1 neck_killing 1 neck_now 3 neck_on 1 neck_pain 4 neck_since 2 neck_started 1 neck_stiff 1
neck_stretch -1 neck_too 1 needs_to 1 never 1 never_!get 1 never_!had 3 new 1 new_headache 2 new_neck 1 nichts 3 nie 1
night -1 no -1 no_!siento 1 noch 1 noise 1 noise_in 1 nonsense_and 1 normal_for 1 not -1 now_everything 1 now_half 2
now_my -1 now_neck -1 nowhere 3 nowhere_on 1 nuca 2 numb_on 1 nuque 1 o_pescoco 1 of_all 1 of_everything 1 of_face 1
of_my 2 of_nowhere 2 of_that 1 of_vision 1 of_what 2 off -1 off_the -1 on_in 2 on_like 1 on_my -1 on_one 2 on_that 1
one 2 one_arm 2 one_ear 1 one_eye 4 one_eyelid 1 one_pupil 2 one_second 1 one_side 2 os 1 osteopath 1 osteoporosis -1
other_and 1 ou 1 out_jumbled 2 out_of 1 out_wrong 2 outta 1 over_half 2 pain -1 pain_#1 1 pain_at 1 pain_in -1
pain_ive 1 pain_up 2 painting 1 painting_the 1 par -1 para 1 paralysed 1 parezco 1 pee -1 peeing -1 perna 1 pescoco 1
pieds -1 pinched 1 pinched_nerve 1 pis -1 pouco 1 preggo -1 pregnant -2 properly 1 properly_and 1 properly_out 1
puking 1 pupil 4 pupil_is 2 pupil_looks 2 q_e 2 que_mon 1 que_o 3 quedo 2 quil 1 raide 1 rato 1 recommend 1 red -1
remember 1 repente 1 ribs -1 right 1 right_and 1 right_arm 4 right_eye 2 right_hand 1 right_side 2 right_since 1
rigid_neck 1 rinones -1 roller 2 roller_coaster 2 rollercoaster 2 room 2 room_is 2 room_spinning 2 rubbery 1
rubbery_since 1 saturday_today 1 say_but 1 saying_the 1 sciatica -2 screen 1 screens 1 second 1 second_while 1 seconds
3 seconds_and 2 see 2 see_in 1 see_out 1 see_properly 1 seeing 1 seeing_double 4 seeing_sparkles -1 seeing_two 2
severe 1 severe_headache 2 shes_slurring 1 shes_talking 1 shoulder -1 side 2 side_and 2 side_has 1 side_is 1 side_of 3
sided_neck 1 sie 1 siempre -1 siempre_me -1 sight 3 sight_in 1 sin 1 sit -1 skull 2 slept_funny 1 slipped -1 slurred 3
slurred_speech 1 slurring 6 slurring_and 3 smacked 1 smile 6 smile_is 3 so -1 sober 1 someone -1 sore_neck 2 sparkles
-1 sparkles_and -1 speak 5 speak_for 2 speak_properly 2 speaking 3 speech 7 speech_is 5 spine -2 spinning 6
spinning_and 3 spinning_neck 1 sprint 1 sprint_planning 1 spure 2 stabbing_ache 1 stairs -1 started_during 1
started_ten 1 stay_up 1 stiff_light 1 stiff_too 1 still_there 1 stone_cold 1 straight 1 straight_and 2 stretch -1
stretches -1 string 1 stroke 2 stunde 2 sudden 3 sudden_headache 1 sudden_severe 2 sudden_terrible 2 suddenly 5
suddenly_cant 1 suddenly_lost 1 suddenly_went 1 swallow 3 swallow_properly 1 swallowing 2 swallowing_is 1 sweating -1
swollen -2 talk 1 talk_right 2 talking 2 talking_gibberish 1 tea 1 tea_right 1 tell_it 1 temperature -2 ten 1
ten_minutes 1 tenho_a 2 terrible_headache 1 tete 2 that_came 1 that_side 1 the_arm -1 the_ceiling 1 the_chiropractor 2
the_head 2 the_left 2 the_massage 2 the_phone 1 the_rollercoaster 2 the_room 2 the_screen 1 the_wall 1 the_words 1
the_wrong 1 then 1 then_came 1 there_an 1 thick 1 thigh -1 thinks_he 1 this_came 1 this_isnt 3 this_weird 1 through -1
thumb_side -1 thumping 1 thunderclap 2 tight -1 tilting 2 time_with 1 tire -1 to -1 to_#2 1 to_move 1 to_say 1
today_and 1 toe -1 toes -1 together 1 toilet_#1 1 tombe 5 tongue 1 tongue_feels 1 tonight -1 total 2 trampoline -1
tres 1 two_of 2 two_seconds 3 um_mes -1 uma_dor 1 un 2 un_rato 1 unbearable 1 und_jetzt 1 under -1 une_douleur 1
up_and 1 up_twice 1 urine -1 use 1 vanished 1 veering 3 veering_into 1 veering_to 1 veo 2 ver 1 vertigo 4 vertigo_and
1 vision 5 vision_gone -1 vision_in 2 vision_is 2 vision_just 1 vision_went 1 voice 3 voice_went 2 vomited 1
vomiting_neck 2 walk_in 1 walk_straight 3 walking -1 wanted_to 1 was_like 1 was_on 1 way_i 1 wee -1 week -1 weeks -3
weird_one -1 went 1 went_black 1 went_blind 1 went_hoarse 2 went_in 1 went_limp 1 went_numb 1 what_i 2 when -1 which
-1 while_sitting 1 whole_right 2 whoosh 1 whoosh_in 1 whooshing 2 whooshing_in 2 wie_ich 1 wieder 1 wish -1 with_neck
2 with_one 1 with_vomiting 1 without -1 wks -1 wonky 2 wont_do 1 wont_stay 1 words 13 words_and 2 words_are 3
words_arent 1 words_come 1 words_out 2 worse -1 worst 2 worst_headache 5 would -1 wrong 1 wrong_and 1 wrong_words 1
y_al 1 y_hoy 1 y_no 2 years -1 you_recommend 1 zero_to 1 zoom 1
""",
    Category.AORTIC: """
-18 !by 1 !clear -1 !depuis -1 !felt 1 !had_!pain 2 !let 1 !let_!up 2 !lifted 1 !lifted_!anything 1 !like 1 !like_!it
3 !moved 1 !pain_!like 1 !wie 2 #1 -1 #2_#2 2 #2_a 1 #2_anos 1 #2_ans 1 #2_heavy 2 #2_not 1 #2_semanas -1 #2_smoker 1
#2_weeks -1 #3_cm 3 #4 -1 a_bad 1 a_deep 1 a_heartbeat 1 a_knife 3 a_pulse 1 a_severe 1 a_sheet 2 a_sort 2 about_half
1 ache -1 ache_between -1 after -1 ago_i 1 ago_my 1 agony_and 1 agony_in 2 ai 2 all -1 almost 2 almost_fainted 2
always 2 always_been 1 an_aneurysm 1 an_hour 1 and_back 1 and_bad 1 and_belly 1 and_faint 2 and_in 1 and_wet 1
aneurysm 4 anos 1 ans 1 apart 1 at_lunch 1 auf 1 augen 3 avo 1 awful 2 awful_back 1 back_#2 1 back_and 1 back_came 3
back_feel 1 back_i 1 back_like 1 back_since 1 back_sudden 1 back_suddenly 1 back_that 1 back_worst 2 barriga 4
barriga_e 4 bat 1 bauch 5 been -1 been_high 2 began 1 belly 7 belly_and 6 belly_hurts -1 belly_i 2 belly_is 2
belly_now 1 belly_pain 1 belly_pulsating 2 belly_pulsing 1 belly_to -1 bent_to 1 between_the 1 bin_#2 2 blacked 1
blacked_out 1 blades 2 blades_came 3 blades_out 2 blood_pressure 4 blue 1 both -1 bp 3 brutal 2 but -1 calf -1 came 1
came_from 1 came_on 1 camera 1 can_feel 3 can_see 4 cancer -1 cant -1 cest -1 chest_came 1 chest_right 1
chest_straight 1 chest_that 1 chest_through 3 chest_to 5 cm 2 cold 1 cold_and 1 cold_sweat -1 com_uma 1 comme -1 como
1 como_si 2 costas 1 de_repente 3 del_dolor 2 den_schulterblattern 1 depuis_le -1 des -1 desceu 2 desde_ai -1 desde_el
1 desde_hace 1 deux 1 devant 3 dice -1 different_from 1 dit -1 dit_que -1 do_lying 1 dolor_de 2 dont -1 dor_nas -1
dormir -1 dos 2 dos_desde 3 dos_en 1 dos_qui -1 doubled_over 1 douleur 1 down_from 1 down_my 1 dreadful 1 drenched -1
drenched_in -1 du 1 du_dos -1 e_desceu 2 e_dor 1 e_estou 1 ein 1 einer 2 el_pecho 2 es 1 estou 1 estoy 1 et_il 2 et_je
1 et_le -1 ever_felt 2 excruciating 2 faint 4 fainted 1 father 2 father_in 3 feel_cold 3 feel_faint 2 feel_my 1
feeling_between 1 feeling_faint 1 feeling_from 1 felt 1 felt_a 1 felt_like 1 fever -1 ficou 1 flank_and 1 flex -1
flex_and -1 foam 1 foam_roll 1 for -1 from_chest 3 from_the 1 gehen -1 get -1 get_any -1 give_in -1 give_it 1 golpe 3
got_an 1 got_up 1 grad 1 gros 2 ha 1 habe 2 hace 1 hande -1 has_terrible 1 he_can 1 headache -1 headache_out -1
heartbeat 3 heartbeat_in 1 heavy_smoker 2 heftige 2 heftige_schmerzen 2 heute_morgen 2 high 1 hinten 2 hips_and 1
hit_like 1 hora 2 horrible 1 hour 1 hour_ago 1 i_can 3 i_was 1 ichs 2 ichs_nicht 2 il_dit -1 im_bleeding -1 im_clammy
1 im_drenched -1 im_grey 1 im_pregant -1 in_agony 1 in_der -1 in_law 1 in_my 1 inside_my 1 is_pulsing 2 is_suddenly 1
is_throbbing 1 its_way 1 ive_ever 1 ive_got 1 izquierdo -1 je_suis 1 je_vois 2 jours -1 jumping 1 kann 1 kaum -1 knife
3 kopf -1 kreuz 2 la_espalda 1 las_dos -1 late 2 law 1 law_#2 1 le_dos 2 left -1 legs -1 levantar -1 lie -1 lie_flat
-1 like_someone 1 local 2 loosen_it 1 low_in 1 lump 1 lump_in 2 lunch_and 1 maintenant -1 mais -1 mal_au 2 mas -1
me_from 2 me_ha 2 me_o -1 mein 2 meine -1 meme -1 meu_avo 1 mich 1 mir -1 morgen 1 mort -1 most 1 move_and 1 moving 1
moving_down 3 muscle 1 my_belly 5 my_father 1 my_flank 1 my_heartbeat 2 my_life 1 my_pulse 1 my_shoulders 1 my_uncle 2
my_upper 1 my_usual 1 myself -1 na_barriga 4 nach 1 nas 3 nas_costas 3 nearly 2 nearly_passed 1 neck -2 never_!felt 1
night_ive 1 no -1 now_has 1 nowhere 3 nowhere_and 3 nowhere_in 2 numb -1 nunca 1 of_back 1 of_chest 1 of_nowhere 3 on
-1 on_like 1 on_my -1 on_suddenly 1 on_the -1 one_second 1 open 1 or_ice 1 out_for 1 out_of 1 over_with 1 pain_across
1 pain_down 1 pain_from 1 pain_going 2 pain_hit 1 pain_im 1 pain_in 1 pain_ive 1 pain_low 1 pain_of 3 pain_sweating 1
pain_that 1 pain_through 1 pain_today -1 pain_went 2 pale 1 palido 1 pane_in 1 pas -1 passing 1 pecho 1 pecho_y -1
peito 1 pico 2 plus_a 1 posso -1 pour -1 pregant -1 pregant_#2 -1 pregnant -1 press_on -1 pressure 1 pulled_muscle 1
pulsating 2 pulsating_and 2 pulse 2 pulse_and 1 pulsing 4 pulsing_and 3 pulsing_lump 2 que_je 1 qui_bat 2 rash_on -1
reading 1 reins -1 repente 3 rinones 1 rip 3 ripped 5 ripping 9 ripping_pain 5 rock -1 rock_hard -1 ruckenschmerzen 2
runter -1 schlecht -1 schmerzen 1 schmerzen_in -1 schulterblattern 1 se_me -1 second 1 second_while 1 see 1 see_and 1
see_my 1 seit_heute 1 semana -1 semanas -1 sent 1 senti 1 senti_um 2 set 1 seventy 1 severe 1 severe_pain 2
shaking_and 2 sheet 2 shortness -1 shortness_of -1 shot 1 shot_from 1 shoulder_blades 3 shoulder_tip -1 si_me 2 sich
-1 sided_belly -1 siempre 2 siempre_me 2 simple 2 since_an 2 sitting_down 1 smoke 2 smoker 2 smoker_sudden 2 so_im 1
something 2 something_give -1 something_he 1 something_ripped 3 something_tore 3 son 1 son_ventre 2 sore -1 sort_of 1
soy -1 spine_i 1 split 1 splitting 1 splitting_pain 4 spure 2 stabbed 1 stiff -1 straight 1 straight_through 1
straight_to 3 strong_and 1 sudden 3 sudden_agony 2 sudden_and 1 sudden_ripping 3 sudden_tearing 2 suddenly 1 suis 1
ta_com 1 tea 1 tear 3 tear_in 4 tearing 6 tearing_feeling 2 tearing_pain 3 tengo_#2 2 tenho -1 tensao 1 terrible 1
terrible_back 1 terrible_belly 2 test -1 that_came 1 that_hasnt 1 that_no 1 that_shot 3 the_breastbone 2 the_cobra -1
the_hips 1 the_low 2 the_lying -1 the_shoulder 2 the_upper 1 the_worst 1 then_back 1 there_something 1 they_are 1
theyre 1 thing_ive 2 thing_that 1 this_one 1 throbbing 1 throbbing_with 2 through 4 through_to 6 thumping 1 tie 1
tie_my 1 to_back 1 to_chest 1 to_com -1 to_his 3 to_loosen 1 to_make 1 to_my 1 to_press -1 to_the 1 to_tie 1 to_turn 1
top_of 1 tore 6 total -1 tres -1 trouble 1 ubung -1 uma 1 un_dolor 1 una 1 uncle 1 und_hab -1 und_ruckenschmerzen 3 up
-1 upper 1 upper_back 1 upper_belly -1 va -1 veio 5 ventre 4 vers 2 vivo -1 vois 2 voiture 3 von 1 vor 1 vorn 2
was_fine 1 was_just 1 was_like 1 watch 1 watching 2 way_down 1 week -1 week_an -1 weeks -1 went_through 1 when_i -1
which_stretch 1 while_i 1 wird 2 with_sweat 1 woche -1 wont -1 wont_flex -1 worst 2 worst_pain 4 worst_thing 2 y -1
y_estoy 2 y_pico 2 y_se 2 yesterday -1 zoom 1 zwischen 1 zwischen_den 1
""",
    Category.MENINGITIS: """
-17 !a_!glass 2 !al 3 !ask -1 !auf 2 !chest 2 !consigo 1 !die 2 !direito -1 !direito_!a -1 !disappear 1 !du 2 !el -1
!esta 2 !fade 3 !glass 2 !la 2 !levantar -1 !mais -1 !mehr -1 !o 1 !puedo_ni 1 !sentido -1 !under 2 !under_!a 3 !y 1
!you 1 #1 -1 #2_de 1 #2_degrees 1 #2_e 2 #2_fever 1 #2_neck 2 #2_y 2 #3_and 2 #4 1 #4_und -1 a_bug 1 a_cold 1
a_deadline 1 a_glass 3 a_la 1 a_nuca 2 a_plank 3 a_purple 1 a_rash 4 a_temperature 1 after -1 all_in -1 am_i 1 an_i 1
an_my -1 and_ache 1 and_headache 1 and_is 2 and_really 1 and_some 1 and_stiff 1 and_vomiting 1 answer 1 anywhere 2
anywhere_near 2 arms_that 2 as_a 2 as_its 2 at_all 2 back -2 back_bad 1 back_pain -1 bad_headache 1 badly 1
banging_headache -1 banging_neck 2 bear 1 bear_the 1 because_light 1 because_the 1 been -1 bend 3 bend_forward 1
bend_her 1 bend_my 1 bends 1 blinding -1 blinds 2 blotchy 1 blotchy_rash 1 both -1 bug 1 burning 2 burning_up 2 called
1 can -1 cant_bear 2 cant_bend 5 cant_look 3 cant_put 2 cant_touch 2 chest_and 1 chest_since 1 chin 4 chin_anywhere 2
chin_on 2 chin_to 3 chin_tucks -1 coluna_com -1 com 1 com_a 2 com_febre 2 com_o -1 coming_up 1 comme 1 comme_une 2
companero 2 companero_de 2 concrete 1 cuello 1 curtains 2 curtains_shut 1 dans_les -1 day_with 1 daylight 3
daylight_hurts 3 days -1 days_of -1 de_#2 1 de_um -1 deadline 1 degrees 1 dem -1 den 1 derecho -1 do -1 doesnt_!fade 1
dont_!fade 2 dor -1 dor_no -1 down_and 1 down_at 2 drifting 2 drifting_off 3 drowsy 4 dure 1 during -1 duro 1 dying 1
e_a 1 einen -1 elle 2 exploded_out -1 eyes 3 eyes_and -1 fade 2 fade_and 1 fait 1 fait_mal 2 febre 2 feel -1 fever 5
fever_#2 1 fever_#3 1 fever_and 2 fever_cant 1 fever_headache 1 fever_neck 4 fever_of 2 fever_stiff 1 fever_with 2
feverish 1 feverish_and 1 fieber 3 fieber_und 2 fiebre 1 fievre 2 flank_pain -1 flatmate 1 flatmate_is 1 flex 1
flex_and 2 flu 3 for -1 forward 1 forward_at 4 gauche -1 gegen 2 gestern -1 get_my 1 glass 3 glass_on 2 go_down 2
going -1 got_a 1 hands -1 hard_to 1 hat 2 have_to 1 head_banging 2 head_is 1 head_splitting 1 headache_fever 2
headache_of -1 headache_vomiting 1 heat 1 heat_or 1 her_eyes 1 hes_got 1 hi 1 hi_fever 2 high 2 high_fever 3
high_temperature 1 hit_like -1 hodgkin -1 hora -1 hoy -1 hurts_my 2 i_bend -1 i_thought 1 if_my 1 im_burning 1
im_feverish 2 in -1 in_my -1 is_burning 2 is_hard 1 is_hurts 1 is_rigid 2 it_is 1 it_simply 1 jab 1 jour 1 just_a 1
kann -1 keep_drifting 1 keeps_drifting 1 keyboard 1 kid 1 killing_my 1 kreuzweh -1 kreuzweh_und -1 krieg 2 la_nuca 1
la_nuque 2 lance -1 last_ten -1 left -1 leg -1 legs_dont -1 legs_that 2 les 1 les_jambes 1 light 7 light_hurts 3
light_is 4 lights 1 like -1 like_concrete 1 lite 3 lite_hurts 3 locked 4 locked_solid 1 look 1 look_down 1 luz 5 make
1 makes_my 1 manha -1 me_fait 2 me_lance -1 me_want 1 meine -1 meu_namorado 2 mi 1 mon -1 monitor 3 monitor_light 1
my_arms 1 my_back -1 my_chin 3 my_eyes 3 my_keyboard 2 my_son 1 na -1 nacken 2 namorado 2 near 1 near_my 2 neck 2
neck_and 2 neck_cant 1 neck_for -1 neck_forward 2 neck_is 1 neck_locked 4 neck_rigid 2 neck_so 2 neck_stiff -1
neck_with 2 neck_wont 6 nem 1 nicht 1 nicht_!mehr -1 noch -1 nuca 3 numb -1 nuque 2 o_pescoco 1 of_#2 2 of_fever 2
off_and 1 on_stairs -1 on_the -1 or_ice 1 or_just 2 or_what 1 out -1 pain -2 parce 2 parce_que 2 pescoco 1
pescoco_duro 2 peux 2 pico 2 piso 2 plank 2 plank_and 1 planning -1 points 2 pour -1 puking -1 purple 3 purple_rash 1
purple_spots 3 push_a 1 put_my 2 que 1 que_le 1 que_nao 2 que_no 4 qui -1 rash 7 rash_on 1 rash_that 3 really_sleepy 3
rechts -1 reins -1 right -1 rigid 5 rigid_and 2 rigid_neck 2 roasting 1 roasting_with 1 rock 1 rock_hard 1 rotten 1
sentence 1 she_wont 1 shivery 1 shock -1 shut 3 shut_because 4 si -1 side -1 since -1 sleepy 4 so 1 so_a 2 so_stiff 2
solid 1 son 1 sont 1 sound 1 spine -1 splitting 1 spots 2 spots_on 4 sprint -1 sprint_planning -1 stays 1 stays_when 1
stiff 2 stiff_as 2 stiff_i 1 stiff_neck 6 stiff_too -1 stiffness 1 stretch_please 1 super 1 sur_les 2 switch -1
swollen_like -1 ta_com 2 temperature 3 temperature_and 2 tengo 1 tengo_#2 2 that_doesnt 1 that_dont 3 that_stays 1
the_curtains 1 the_light 3 the_monitor 1 the_screen 2 thing_but 1 throwing 1 throwing_up 1 tiene 2 to_back 1 to_chest
1 to_turn 2 tout 1 tucks -1 tut_weh 2 un_dolor -1 unbearable 2 und_beim -1 up_on 1 vomited -1 vomiting 1 wanting 1
weeks -1 whats_a 1 when_she 1 when_you 1 with_stiff 2 with_vomiting 1 wont 1 wont_bend 3 wont_fade 2 wont_flex 2
wont_go 1 wont_turn -1 worst_head 1 worst_headache -1 y_#2 -1 y_le 1 y_pico 2 zero 1
""",
    Category.CAUDA_EQUINA: """
-14 !a_!thing 1 !a_!wee 2 !ache -1 !any 1 !arrive 3 !at_!all 1 !aware 1 !back_!been 1 !be -1 !before 2 !before_!my 1
!before_!this 1 !bladder 2 !bladder_since 1 !clue 1 !come_!back 1 !coming 1 !control 6 !control_!down 1 !control_!of 1
!cuando 5 !da_cadeira 1 !day -1 !depuis 1 !disc 1 !do -1 !down 1 !down_!there 2 !empty 1 !emptying 1 !eu 1 !even 3
!even_!joking 1 !ever 1 !feel 6 !feel_!it 3 !feel_!like -1 !feel_!the 2 !feel_!them 1 !feel_!when 1 !feeling 6
!feeling_!anything 1 !feeling_!around 1 !feeling_!in 2 !feeling_!it 1 !feeling_!of 1 !feeling_!when 1 !felt 1 !felt_!a
1 !fever 2 !get 1 !get_!the 2 !had_!that 1 !halten 3 !happened 3 !happened_!before 2 !happened_!to 1 !have 1 !her 1
!hold 1 !how 1 !i_!need 1 !i_!pee 1 !i_!was 2 !id 1 !id_!soiled 2 !idea 3 !idea_!id 2 !im_!peeing 2 !in_!my 1 !isso 1
!it 1 !it_!going 1 !it_!leave 1 !just_!sore 1 !know 1 !know_!i 2 !know_!when 1 !knowing 5 !knowing_!back 1 !last 1 !le
2 !legs_!will 1 !make 1 !make_!it 2 !managed 1 !managed_!a 1 !mehr 1 !mehr_!halten 3 !morning 2 !my 3 !my_!bladder 1
!my_!wife 1 !my_back 1 !myself 2 !myself_until 2 !nada 3 !need 1 !notice 5 !noticing 3 !now -1 !numb 3 !of 2 !of_!my 1
!off 1 !on_!the 1 !on_my 1 !pasa 1 !pee 1 !peed 2 !peed_!since 2 !peeing 2 !pie 1 !pis 4 !problem 1 !realise 1 !reason
-1 !register 1 !round 3 !saddle 1 !se 2 !seem 1 !seem_!to 1 !sensation 6 !sensation_!at 1 !sensation_!in 1 !sense 1
!side 1 !siento 2 !signal 2 !signal_!to 1 !since 3 !since_!#1 1 !since_!my 1 !since_breakfast 2 !sinto 4 !sitting 1
!so -1 !soiled 2 !soiled_!myself 2 !sore 1 !sure 2 !tell 1 !that 1 !that_i 1 !the 1 !the_!signal 1 !the_!urge 1
!the_toilet 1 !them 1 !theres 1 !theres_!a 1 !thing 1 !to_!me 1 !to_pee 1 !today -1 !trying -1 !trying_!and -1 !until
2 !until_!i 1 !until_i 1 !up -1 !urge 2 !wake_!up -1 !want -1 !warning 4 !was 1 !water 1 !wearing 1 !wee 1 !what -1
!when 4 !when_!i 1 !when_!im 1 !when_!my 1 !wife 1 !will 1 !will_hold 1 !working 1 !y 2 !zu 2 #1_bulge 2 #1_days 3
#1_dias 2 #1_l 1 #1_months -1 #1_weeks -1 #2 -2 #2_a 1 #2_sat 1 #2_weeks -2 #2_wks -1 #2_yrs 1 #3 -1 #4 -3 #4_and -1
#4_with 3 a -1 a_#1 1 a_call 2 a_cushion 1 a_dead 2 a_disc 1 a_dribble 2 a_ferry 1 a_fever -1 a_fortnight 1 a_hot 1
a_laminectomy 1 a_lombar 1 a_new -1 a_numb 1 a_pad 1 a_pelvic 1 a_poo 2 a_thing 2 a_trickle 1 a_virilha 1 a_wee 2
abend 1 aber 2 aber_seit 1 ability 2 ability_to 2 about_my 1 abscess -1 accident 2 accident_and 1 accident_in 1
accident_since 1 ache -2 ache_in -1 across -1 actually 3 actually_but 2 advise_some 1 after_lifting 2 after_that 1
ages 1 ages_and 1 ago -1 ahora 1 ahora_me 1 aire 1 al_bano 1 alive -1 all_day 1 all_feeling 2 all_new 1 all_pins 1
all_round 1 all_week 1 along -1 alongamento -1 also 2 also_the 2 an_accident 1 an_der 1 an_erection 2 anaesthetised 3
and_a -1 and_didnt 1 and_dont 1 and_genitals 2 and_hot -1 and_i 1 and_im -2 and_inner 1 and_me 1 and_needles 1
and_night -1 and_not 1 and_nothing 1 and_only 2 and_push 2 and_since 2 and_so 1 and_starts 2 and_suddenly 1 and_theyre
1 and_this -1 and_tingling 1 and_told 1 and_waiting 1 and_wont 1 ankle -1 ankle_pumps 1 anoche 3 ans 1 anteontem 1
antes_de 1 anus 6 anus_feels 1 any_stretch 1 any_wee 2 anymore 1 are_both 2 are_tingling 1 are_tingly 1 area 4
area_feels 1 area_i 1 area_is 2 arm -4 arms -1 around 1 around_hasnt 1 around_my 1 around_the 1 arse 3 arse_cheeks 1
arse_has 1 arse_is 1 arse_or 1 as_duas -1 as_maos 1 as_of 1 as_the 1 as_well 3 asking 1 asking_because 1 asleep 2
asleep_for 1 at_night -1 auch_nicht 1 auf -1 august -1 avant 2 avec -1 away 1 ayer 1 baby -1 back 1 back_been 3
back_for 1 back_hurts -1 back_if 1 back_in 2 back_injury 3 back_killing 1 back_on 1 back_out 2 back_passage 4
back_popped 2 back_seized 1 back_so 1 back_spasm 3 back_stiff -1 back_still 2 back_thing 1 back_trouble 1 back_went 3
backside 6 backside_and 1 backside_has 1 bad 1 bad_all 1 bad_and 1 bad_back 1 bad_too -1 bad_with 1 balls 2 balls_are
1 bandscheibe 5 banjaxed 1 bano 1 bas_du 1 be_better -1 be_dead -1 because_i 1 because_it 1 become 1 bed 1 bed_last 3
bed_twice 1 been 1 been_all 1 been_asleep 1 been_bad 4 been_completely 2 been_like 2 been_tingly 1 been_to 2
been_wetting 1 before 1 before_anything 1 before_the 1 being -1 belly_to 4 belong 1 belong_to 1 belongs 1 belongs_to 1
below_and 1 bent_for 1 better_actually 1 better_but 1 better_off -1 between 3 between_legs 2 between_my 2 big -1
big_toe -1 bigger -1 bike_seat 2 bin_#2 1 bis 4 bit_is 1 bits 3 bits_since 2 bladder 8 bladder_feels 1 bladder_full 1
bladder_is 1 bladder_isnt 1 bladder_just 1 bladder_not 1 bladder_started 2 bladders 1 blades -1 bleeding -1 blood -3
blood_in -1 boat 1 boli 1 bone -1 bones -1 boring_pain 1 both 4 both_buttocks 1 both_calves 2 both_feet 1 both_hands
-3 both_legs 3 both_my 1 both_sides 1 both_thighs 3 bottom 3 bottom_and 1 bowel 1 bowels 3 bowels_have 1 breakfast 1
breastbone -1 breathe -3 breathless -1 bridges 1 brittle -1 brittle_bones -1 bulge 1 bum 5 bum_and 1 bum_anymore 1
bum_cheeks 1 bum_feels 1 bum_hole 1 bum_to 2 bumhole 2 burns_down 1 buro 1 bursting 6 bursting_for 2 but 1 but_cant 1
but_im 2 but_now 1 but_since 1 but_the -1 butt 1 buttock_and 1 buttocks 1 buttocks_and 1 buttons 1 buttons_for 1 by_a
-1 by_drop 1 by_itself 1 ca -1 cadeira 1 calf -4 calves 1 calves_and 1 came_off -1 can -1 can_i -2 can_you 1 cancer -1
cancer_and -1 cant 1 cant_clench 2 cant_control 2 cant_controll 2 cant_do -1 cant_feel 9 cant_finish 1 cant_get 1
cant_hold 2 cant_lift -1 cant_pee 5 cant_poo 1 cant_sit -1 cant_stand -2 cant_start 2 cant_tell 6 cant_wee 1 cant_work
1 car -1 ce 1 ce_matin 1 cest -1 chair_but 1 chair_without 3 cheeks 4 cheeks_feel 1 chest -4 chills -1 chin -1
chiropractor -1 ciatica 1 clammy -1 clear -1 clench 2 clench_my 1 clock 1 closed 1 closed_until 2 clot -1 clumsy -1
code 1 coince 1 coincidence 1 columna -1 comecei 1 comecei_a 1 comes 1 comes_out 3 coming_drop 1 completely 2 con_la 1
constipated 3 constipated_for 2 control 6 control_of 4 controll 2 controll_my 2 corte 1 cotton 3 cotton_wool 2 crac 1
crawl 1 crawl_to 1 crazy 1 crotch 7 crunch -1 crushing -1 cut -1 dad -1 daily -1 damp 1 damp_and 1 dans -1 das 1
das_costas 1 day_as 1 days_before 1 days_now 1 days_out 1 days_straight 1 days_the 1 days_which 1 de -1 de_#2 -1
de_espalda 1 de_mon 1 de_orina 1 dead_and 1 dead_since 3 deadlift 2 deep -1 del -1 del_dolor 1 depuis 1 depuis_ce 1
depuis_hier 1 depuis_le 3 depuis_une 1 des -1 desde 2 desde_anoche 3 desde_ayer 3 desde_esta 1 desde_hace -1
desde_onti 1 desde_que 5 devant 1 dexa -1 dias 1 did_my 1 didnt 2 didnt_!even 2 didnt_!feel 1 didnt_!notice 1
different 1 disc 5 disc_flared 2 disc_in 1 disc_popped 1 disc_prolapse 1 disc_slipped 1 disc_went 1 dix 1 do -1 doendo
1 does 1 doesnt_!feel 1 doesnt_!know 1 doesnt_!register 1 doesnt_!wake 2 dolor -1 domingo 2 dont 1 dont_!feel 4
dont_!get 2 dont_!make 2 dont_!notice 1 dont_!realise 1 dont_!tell 1 dont_!want -1 dor -1 dor_nas 1 dos 1 dos_piernas
1 dos_qui 1 douleur -1 down_below 2 down_both 2 down_the 1 down_there 4 dribble 3 dribbled 1 dribbles 1 dribbling 3
dribbling_urine 2 drop_by 1 dropped -1 drunk -1 du 1 duas -1 duele_la 1 dune 1 dura -1 during_sex 1 e_desde 2 eases -1
eh 1 ein_paar 1 either 3 either_foot 3 el_domingo 3 elle 2 else 2 else_get 2 else_since 1 elses 1 embarassing 1
embarrassed 1 embarrassed_to 1 empeora 1 empties 2 empty 2 end -1 ending -1 endocrinologist 1 engine 1 engine_on 1
english 1 entre 2 erection 3 erst 1 escapes 1 est 1 esta_noite 1 et_ce 1 et_la 1 et_maintenant 3 even -1 evening_i 1
every -2 every_morning -1 everyone -1 everyone_would -1 everything_between 3 everywhere 1 except 1 exercise_for 1
exercise_should 1 expecting -1 eye -1 face -3 face_has -1 faco 3 faint -1 family -1 fanny 2 far 1 far_away 2 farts 1
faz 1 febre -1 feel 1 feel_between 1 feel_his 1 feel_it 3 feel_my 2 feel_myself 1 feel_nothing 3 feel_sick -1
feel_stiff -1 feel_the 1 feel_weak -1 feel_when 2 feeling 1 feeling_around 3 feeling_in 2 feeling_quite 1 feels 3
feels_anaesthetised 2 feels_dead 1 feels_full 1 feels_like 1 feels_sort 1 feels_strange 1 feet 1 feet_feel 2
feet_tingling 1 fell -1 fell_on -1 ferry 1 fever -3 fever_and -1 feverish -1 few_days 1 ficaram 1 fieber -1 fille 1
fine_actually 1 finger -2 fingers -1 fingers_wont 1 finish 1 finished 1 finished_in 1 first_time 1 flank -2 flexor 1
flexor_one 1 floor_with 1 flow 2 flow_keeps 1 folded 2 folding -1 foot -3 for_#1 1 for_a 1 for_ages 1 for_back -1
for_l 1 for_sciatica 1 for_that 1 for_two -1 for_weeks 1 forever_to 1 form 1 fortnight 1 friday 1 friday_and 1
from_sitting 1 from_two 1 from_under -1 from_yesterday 1 front_of -1 fruh_nicht 1 full 1 full_anymore 1 fumbling_with
1 fusion -1 fuzzy 2 gas 1 gauche -1 gave_up 1 gave_way -1 genitals 4 genitals_are 1 gentle -1 get 1 get_any 3
get_going 1 get_hard 2 get_it 1 gets -1 getting -1 getting_off 1 getting_weaker -1 give_me 1 giving_out -1 go 1 go_by
1 go_for 1 goes 1 goes_from 1 goes_to 1 going_and 1 going_down 1 going_to -2 gone_dead 1 gone_numb 2 gone_on 1
gone_since 1 gone_to 1 gonna -1 gooch 1 good_evening 1 got -1 got_the -1 got_up 1 groin 1 groin_and 1 groin_gone 1
gross 1 hab 2 hab_ich 3 habe 1 hace -1 had_no 2 had_to 2 had_two 1 hadnt 1 hadnt_felt 2 hago 1 half_my -1 hand -3
hands -2 hands_and -1 hands_are -1 hands_have 2 happened 1 happening 1 happens 1 hard_since 2 has_become 1 has_gone 1
has_got -1 has_joined 2 has_lost 2 has_never 2 hast 3 hast_du 3 have_gone -1 have_packed 1 have_to 1 have_turned 1
havent 1 havent_!had 1 havent_!peed 2 having 1 having_accident 1 having_back 1 having_to 1 he 1 he_hasnt 1 he_hurts 1
he_told 1 head -2 headache -2 heard -1 heard_a -1 heart -1 heavy -1 her_legs 1 here -2 hernie 1 hes_had 1 hexenschuss
2 hey 2 hey_bot 2 high -1 hilft 1 himself 1 hip_flexor 1 his_inner 1 his_trousers 1 hit -2 hiya 1 hola 1 hold 1
hold_me 1 hold_my 2 hole_is 1 home_and 1 honestly_cant 1 horse -1 hot -1 hot_and -2 hour -1 hour_ago -1 house 1 how -1
hurts -1 hurts_from 1 hurts_his 1 hurts_my 1 husband 1 husband_three 1 i_bent 1 i_did 1 i_didnt 3 i_do -1 i_dribbled 1
i_find 1 i_go 1 i_hurts 1 i_leak 2 i_lifted 1 i_look -1 i_need 1 i_needed 2 i_never 1 i_only 1 i_pissed 1 i_pooed 1
i_realised 1 i_should 2 i_sit 2 i_soiled 3 i_stand 1 i_stretch -1 i_swear 1 i_touch 1 i_walk -1 i_wet 3 i_wipe 3
i_would 1 ice -1 ichs 1 ichs_nicht 1 id_ask 1 if_its 1 if_ive 1 if_my 1 if_this 1 ihr 1 im -1 im_also 1 im_buro 1
im_bursting 2 im_cant 1 im_going -1 im_not 1 im_numb 2 im_peeing 1 im_sitting 1 im_wetting 1 immer 1 impossible 1
in_#4 -1 in_about 1 in_and 1 in_bits 1 in_both 1 in_der -1 in_may 1 in_my -1 in_one -1 in_spasm 2 in_time 1 in_waves
-1 inchada_e 1 incontinent 6 incontinent_since 5 injection_in 1 injury 2 inner 4 inner_legs 1 inner_thighs 3 inside 1
inside_feels 1 inside_of 1 into -1 into_the -1 is_actually 1 is_bad 2 is_banjaxed 1 is_coming 1 is_dead 1 is_full 1
is_gross 1 is_i 1 is_in 1 is_numb 3 is_only 1 is_since 2 is_so -1 is_that 2 is_weird 1 is_worse -1 is_wrecked 1
isnt_!coming 2 ist_das 1 it_as 1 it_belongs 1 it_goes 1 it_hasnt 1 it_just 3 it_up 1 it_usual 1 it_was 1 it_when 1
its_both 1 its_in 1 its_just 1 itself 2 ive_finished 1 ive_gone 1 ive_leaked 2 ive_lost 1 ive_no 1 ive_started -1
ive_to 2 ive_wet 1 izquierda 1 jab 1 jab_in 1 jambe -1 jattends 1 jaw -1 je_me 3 je_sors 1 job -1 joined 2 jours 1
just_comes 3 just_empties 2 just_runs 1 kann 1 keep_finding 1 keep_folding -1 keep_having 2 keeps -1 kill -2
kill_myself -1 killing_me 1 kindly 1 kindly_suggest 1 knee -2 knees 1 knees_and 1 knees_both 1 know 1 know_i 1 l 2
l_#1 2 la_ciatica 1 la_columna -1 la_zona 3 laces 1 lads 1 lady 2 lady_parts 1 landed -2 landed_on -1 last_peed 1
latrine 1 le_do 1 le_dos 1 lead -1 leak 3 leak_when 1 leakage 1 leaked 2 leaking 1 leaking_wee 1 left -1 left_arm -1
left_buttock 2 left_foot -1 left_hand -1 left_now 1 left_one 1 left_only 1 left_side -1 left_the 1 leg_for 1 leg_has
-1 leg_is -1 leg_pain 1 leg_too 1 legs 1 legs_ache 2 legs_and 1 legs_is 1 legs_now 1 legs_since 3 legs_tingling 1
legs_weak -1 les_jambes 1 less 1 lhe 1 lie -1 life -1 lift -1 lifted 1 lifted_the 1 lifting 1 lifting_the 1
like_cotton 1 like_i 2 like_it 1 like_ive 1 like_no 1 like_nothing 1 like_sitting 1 like_theres 1 like_they 1
like_theyre 1 like_theyve 1 live -1 loin -1 lol 1 lombar 3 long_one 1 look_down -1 looking_down 1 looks -1 loose 1 los
2 losing -1 loss_of 1 lost 2 lost_all 1 lost_control 4 lost_the 1 love 1 love_the 1 lower_back 1 lumbago 2 lumbar 1
lump -1 lunch_and 1 lunes 1 ma_fille 1 maintenant 2 maintenant_je 3 make 1 mal_aux 1 man 1 manageable 1 marks 2 mate 1
mattress 1 me_da 1 me_down 1 me_for 1 me_getting 1 me_he 1 me_nuts 1 me_suis 1 me_today 1 me_up -1 me_when 1 mean_the
1 mehr 1 meine 1 meme 1 men 1 mets -1 mi -1 mid -1 mid_back -1 midi 1 minutes_before 1 mir -1 mois 2 monday 1 month -1
months -2 morning_and 1 morning_with 1 mortified 2 mortifying 2 mortifying_but 2 motion 1 mouth -1 move -1 muffled 1
my_anus 3 my_arse 3 my_backside 3 my_balls 2 my_bits 2 my_bladder 4 my_bum 3 my_bumhole 2 my_butt 1 my_chest -2
my_crotch 4 my_disc 1 my_endocrinologist 1 my_english 1 my_face -1 my_fanny 1 my_fingers -1 my_foot -1 my_genitals 2
my_groin 1 my_hand -1 my_head -1 my_husband 1 my_inner 1 my_keys 1 my_lady 1 my_left -1 my_life -1 my_mid -1 my_neck
-2 my_pelvis 1 my_perineum 2 my_private 2 my_privates 3 my_ribs -2 my_right -2 my_saddle 1 my_scrotum 2 my_seat 1
my_shoulder -1 my_side -1 my_speech -1 my_taint 1 my_trousers 3 my_urine 1 my_vagina 2 my_vulva 1 my_waist 1 my_wee 1
my_whole 1 my_words -1 myeloma -1 myself 1 myself_a -1 myself_in 2 myself_its 1 myself_on 3 myself_pee 1 myself_when 1
myself_without 2 na 1 na_coluna -1 nacht 1 nao_!sinto 4 nappy 2 ne_ubung 1 neck -4 neck_bad 1 neck_been -1 neck_hurts
-1 neck_pain -2 neck_sore -1 neck_stretches -1 neck_too 1 need 1 need_to 2 needed 1 needing 1 needles 1 needles_and 1
needles_since 1 neither 1 neither_!of 1 nerve_pain 1 never 1 never_!felt 1 never_!happened 3 never_!know 1 new_chair 1
new_for 1 new_mid 1 new_one 1 new_this 1 ni_!de 1 nicht 1 nicht_!mehr 1 nichts 1 night_is 1 night_sweats -1 nights -1
no_!clue 1 no_!control 3 no_!feeling 3 no_!fever 2 no_!idea 3 no_!reason -1 no_!sensation 6 no_!siento 2 no_!warning 4
non 1 normal 1 normal_that 2 not_!even 1 not_!feeling 1 not_!just 1 not_!sure 2 not_!there 1 not_!to 1 not_!working 1
nothing 1 nothing_back 1 nothing_comes 2 nothing_happening 1 nothing_there 2 nothing_will 1 notice_when 1 noticed_i 1
novocained 1 now_cant 1 now_he 1 now_its 2 now_my -1 now_peeing 1 nowhere -1 numb 4 numb_after 1 numb_and 1
numb_around 1 numb_between 4 numb_bottom 1 numb_bum 1 numb_down 1 numb_feeling 1 numb_for -2 numb_patch 1
numb_perineum 3 numb_since -1 numb_underneath 1 numbness 5 numbness_in 1 numbness_spreading 1 nun 1 nunca_!me 1 nurse
1 nuts 1 o_meu 1 o_xixi 4 odd 1 odd_is 1 of_both 2 of_em 1 of_feeling 2 of_muffled 1 of_nowhere -1 of_pain -1 of_wee 1
of_yesterday -1 off -2 off_a -1 off_my -1 off_without -1 office -1 on -1 on_either 1 on_is 1 on_me -1 on_monday 1
on_my -1 on_one -1 on_sat 1 on_strike 1 on_the -1 on_toilet 1 on_wednesday 2 one -1 one_after 1 one_as 2 one_for 1
one_leg -1 one_side -1 one_sorry 1 only 1 only_a 1 only_know 1 only_notice 1 only_since 1 ontem 1 onto -1 op -1 op_#1
1 operado 1 options 1 or_not 1 orina 1 orinar 1 osteoporosis -3 otra 1 out 1 out_and 1 out_by 1 out_since 1 out_when 2
over -2 own 1 paar 1 packed 1 pad 1 pads 3 pads_because 1 pain -1 pain_better 1 pain_both 2 pain_for 1 pain_in -1
pain_plus 1 pain_shooting 1 pain_terrible 1 pain_week 1 pair 1 pair_of 1 paper 1 parce 1 parce_que 1 parte 2 parts 2
passage 4 passage_feels 1 passing 1 past 1 past_week 1 patch_right 1 patient -1 pecho -1 pee 7 pee_all 1 pee_but 1
pee_out 1 pee_since 3 peed 2 peed_the 1 peeing 6 peeing_and 2 peeing_feels 1 peeing_has 1 peeing_in 1 peeing_without 1
pelvic 1 pelvic_floor 2 penis 4 perhaps 1 perineum 5 perna -1 person 1 physio 1 picked_up 1 pill -1 pills -1 pinky -1
pins 3 pins_and 1 pins_have 1 pissed 3 pissed_myself 2 pissed_the 1 plan -1 playing_up 1 pmh 1 poker 1 poo 8
poo_anymore 1 poo_or 1 pooed 1 pool 1 popped 2 popped_on 1 por_un 1 posso 1 pour -1 pregnant -2 pregnant_and -1
presenting 1 press_on 3 pressure -1 printer 2 private 3 private_part 1 private_parts 1 privates 4 privates_in 1 prob 1
prob_nothing 1 problems 1 prolapse 1 properly_since 1 prostata 4 pull -1 pulse -1 pumps 1 push 1 put_a 1 q 1 q_is 1
quad -1 quase 3 que 1 que_ca 1 que_mon 1 quen 1 question 2 quick 1 quick_q 1 re 1 realised 1 really_slow 1 red -2
region 4 region_feels 1 reins 1 relax 1 ribs -3 ribs_and -1 right -1 right_and 1 right_foot -1 right_leg 1 robot_and 1
rolled -1 roof_of 1 rooted 2 rope -1 rubber 2 rubbery 1 saddle 6 saddle_area 1 saddle_numbness 2 saddle_region 1 safe
-2 sale 1 same_day 2 sans 1 sat 1 sat_in 1 sat_on 1 saturday_and 1 says_i 1 says_she 1 schmerzen -1 schritt 1 sciatica
5 sciatica_been 1 sciatica_both 3 sciatica_in 1 sciatica_that 1 sciatica_was 5 scrotum 2 seat 5 seat_and 1 seat_area 2
seat_feels 1 seat_would 1 second -1 see -1 segunda 1 seid 1 seit_heut 1 seit_ner 1 seized_up 1 sem 1 semanas -1 sens 4
sensation 2 sensation_when 1 september -1 server 1 set -1 severe -1 sex 3 sex_is 1 shaking -1 sharp -1 shat 2 she -1
shin -1 shivering_with 1 shooting 1 shooting_down 2 should_know 1 shoulder -2 shoulder_blades -1 shoulders -1 shower 2
shower_i 1 sick -1 side -4 side_also 2 side_and -1 side_of -1 sides 1 sides_and 1 sides_since -1 sie 2 siempre 1
siempre_me 1 since 2 since_friday 1 since_i 2 since_lunch -1 since_monday -1 since_my 3 since_sat 1 since_saturday 1
since_sunday 1 since_the 2 since_this 2 since_thursday 1 since_today 1 since_tuesday 2 sir 2 sir_im 1 sit_and 1
sit_down 1 sit_on 2 siting 1 sitting_on 1 six -1 skid 1 skid_marks 1 skin_around 1 slap 3 slip 1 slipped_disc 3
slipped_on -1 slow_to 1 small -1 so_has 1 so_much 1 so_what 1 soiled 3 soiled_myself 3 solid 1 solo_en 1 some_exercise
1 someone_else 4 something -1 son_ventre 1 sore -1 sore_back 1 sorry 1 sorry_tmi 1 sorry_to 1 sors 1 sort 1 sort_of 1
sous 3 spasm 4 speech -1 spine -2 spritze 1 stairs -4 stand_at 1 start 3 start_and 1 start_back 1 start_peeing 2
started 2 started_having 1 started_monday 1 started_on 1 started_this 1 started_to 1 started_wetting 1 starts 3 stayed
-1 stiff -1 stiff_neck 1 stings -1 stone -1 stood 1 stood_at 1 stool 2 stool_since 1 stop_it 2 stop_start 1 strain 1
strain_and 1 stream 3 stretch_helps 1 stretch_i 1 stretch_my 2 stretching -1 strike 1 stuff -1 sudden -2 suddenly -1
suggest_some 1 sunday_ive 1 sur -1 swapped 1 swear 1 swear_i 1 sweating -1 sweats -1 swimming 2 switch 1 swollen -1
swollen_and -1 symptoms 1 t -1 tablets -1 tackle 1 tagen 1 taint 2 take -1 takes 1 takes_forever 1 talking -1 tambem 3
tampon 1 taub 3 tell 2 tell_if 2 tell_when 1 tell_whether 1 telling 1 telling_me 1 temperature -2 temperature_on 1
ten_hours 1 tenho_uma 1 than -1 than_the -1 that_box 1 that_from 3 that_he 1 that_since 1 that_started 1 that_the 1
that_your 2 thats_a 1 the_#2 1 the_area 2 the_back 1 the_bed 4 the_chair 2 the_clock 1 the_crotch 1 the_deadlift 1
the_dentist 1 the_disc 2 the_feeling 3 the_feet 1 the_first 1 the_flow 1 the_form 2 the_ice -1 the_injection 1
the_inside 2 the_knees 1 the_lumbar 1 the_osteopath 1 the_pair 1 the_pee 1 the_pill -1 the_printer 1 the_saddle 1
the_seat 1 the_shower 1 the_side -1 the_skin 1 the_slipped 1 the_sofa 1 the_spine -1 the_stairs -2 the_surgery 1
the_toes 1 the_toilet 4 the_urge 1 the_urinal 1 the_water 2 the_weekend 1 then_its 2 then_this 1 there 2 there_and 1
there_isnt 1 there_like 2 theres_no 1 theres_zero 1 they_belong 1 theyve_been 1 thigh -1 thighs 4 thighs_and 1 thing 2
thing_and 1 thing_back 1 thing_for 1 thinking -1 thinking_about -1 this_is 2 this_morning 1 this_week 1 though_im 1
thought_it 1 throbbing -1 through_my 1 thumb -1 thursday_and 2 tight -1 time_since 1 tingling 2 tingling_in 1
tingling_since 1 tingling_too 1 tingly 2 tired -1 tmi 3 tmi_but 1 to_be 2 to_both 1 to_check 1 to_crawl 2 to_empty 1
to_end -1 to_feel 1 to_get 2 to_go 1 to_kill -1 to_look 1 to_make 1 to_my -1 to_pee 3 to_peeing 1 to_press 2 to_push 1
to_relax 1 to_someone 2 to_start 1 to_strain 2 to_the 1 to_wear 1 to_wee 2 toda_la 1 today 1 today_i 2 toe -2 toilet 5
toilet_and 2 toilet_for 2 toilet_in 1 toilet_paper 1 toilet_seat 1 told_me 1 tomorrow -1 tonight -2 too 2 too_and 2
too_embarrassed 1 too_now 1 top -1 totally 2 touch_and 1 touches_me 1 touching_someone 1 toute 2 trickle 1 trois 2
trop 1 trousers 2 trousers_and 1 trousers_today 1 trousers_was 1 tuesday 2 tuesday_a 1 tuesday_and 1 tuesday_the 1
turned 2 turned_to 2 tut -1 twice_this 1 twice_today 1 two_legs 1 two_months -1 ubung 1 uma -1 uma_hernia 1 und_seit 1
undercarriage 2 underneath 1 une_semaine 1 unrelated 1 uns 1 unsteady -1 until 1 until_i 1 until_my 1 up_out 3
up_since 1 up_the -1 up_today 1 upper -2 upper_back -1 urge 2 urge_to 1 urinal 1 urine 5 urine_isnt 2 use_a 1 used 1
used_to 1 usual 1 vagina 5 vagina_feels 1 ventre 1 virilha 1 virou 1 vision -1 vomiting -1 vor -1 vulva 1 wait 1
waiting 1 waiting_and 1 wakes -1 walk -1 walking_around 1 want -1 want_to -1 wants -1 wants_to -1 war 1 warm -1 was 2
was_four 1 was_left 1 was_only 2 was_the 1 was_wet 1 water 1 water_between 1 water_on 1 waves -1 weak -1 weak_at 1
wednesday 3 wednesday_its 2 wee 8 wee_comes 1 wee_just 1 wee_out 2 wee_since 3 week 1 week_ago 1 week_he 1 weekend 1
weekend_i 2 weekend_ive 2 weeks -2 weh -1 weight -2 weird 2 weird_numb 2 weird_one 1 well 2 went_away 1 went_down -1
went_for 1 went_last 2 went_numb 1 went_on 1 went_out 1 went_two 2 werden 1 wet 2 wet_and 1 wet_myself 1 wet_the 3
wetting 5 wetting_myself 2 wetting_the 2 what_can -1 what_exercise 1 what_stretch 1 whats_odd 1 when_im 2 when_my 1
when_we 1 whenever_i -1 where 1 where_i 2 whether 1 which_has 1 while -1 whole_area 1 will_come 1 wipe 3 wipe_i 1
wiping 3 wish -1 with_a -1 with_back 1 with_buttons 1 with_either 1 with_fever -1 with_my -1 with_no 2 with_sciatica 1
without 2 without_!feeling 2 without_!knowing 3 without_!my 2 without_!noticing 5 without_!trying -1 wks -1 wobble 1
wobbly 1 wobbly_legs 1 woche 2 woke 1 woke_up 2 wont_do 1 wont_start 1 wont_wake 1 wool 3 words -2 work_because 1
work_out 1 worse -4 worst -1 would -1 would_be -1 wound -1 wrecked 1 written -1 wtf 2 xixi 4 y -1 y_ahora 1 y_desde 3
year -1 yesterday 1 yesterday_evening 1 yesterday_i 1 yesterday_the 1 yesterday_today 1 you_give 2 you_know 1
your_back 2 yrs_old 1 zero 1 zero_feeling 1 zona 5 zone 3 zwei 1
""",
    Category.PREGNANCY: """
-16 !#2_weeks 2 !a -1 !all_!day 2 !baby 1 !baby_!move 1 !back -1 !better 2 !bleeding 1 !bleeding_no 1 !contractions 1
!day_!#2 2 !kicked 2 !kicked_!all 2 !le 1 !me -1 !move 1 !only 1 !other 2 !problems 1 !simply 1 !team 3 !the_!team 3
!to -1 !told 1 !want_to 1 !wee 1 !weeks 2 !worse 2 !worse_not 2 #1_hours 1 #1_minutes 6 #1_month 1 #1_months 4 #1_th 1
#1_weeks -1 #2 3 #2_#1 1 #2_#2 1 #2_and -1 #2_ans -1 #2_de -1 #2_e -1 #2_feel -1 #2_semanas 7 #2_weeks 18 #2_with 1
#2_wks 12 #3_#2 1 #4 -1 a -1 a_baby 1 a_barriga 1 a_gentle 1 a_gush 1 a_little 1 a_lombar 1 a_pounding 1 a_proper 1
a_sore 1 a_walk -1 a_wet 2 acdf -1 ache_at 1 ache_since 1 after_her 1 after_long 1 after_sitting 3 after_work 1 ago -2
all_good 1 allowed 1 along 2 along_and 3 an_der -1 and_backache 2 and_bleeding 2 and_gets 1 and_hands 1 and_have 1
and_havent 1 and_seeing 1 and_spotting 2 and_theres 1 ankle_circles -1 ans -1 anything_gentle 1 arm -1 as_last 2
as_maos 1 as_of 1 asks -1 asks_for -1 at_#2 1 at_me 3 aucune -1 augen 1 aus -1 aux 2 aux_lombaires 1 baby 6 baby_hasnt
1 back_a 1 back_ache 1 back_every 1 back_just 1 back_tired 1 backache 4 backache_after 2 bad_headache 1 banging 2
banging_headache 2 bauch 1 bed_and 1 been -1 before -1 before_the -1 belly 1 belly_hurts 1 belly_pain 1 bleeding 5
bleeding_and 1 blood_when 1 blurry 5 blurry_with 3 blut 2 both -1 bother 1 bp 1 breathe -1 bright 1 bright_red 1 broke
3 bump 3 bump_friendly 1 bump_is 3 by_#1 1 by_evening 3 cabeca 1 cabeza 1 calf -1 calls 1 came -1 can_do 1 cancer -1
cant -1 carrying 1 cette -1 change 1 change_my 1 cheek 1 chest -1 clear_fluid 1 collar -1 comes_every 2 comme_une -1
complains 1 con_dolor 2 contractions 3 contractions_every 1 copier 1 could_she 1 cramping 2 cramps 2 days -1 de_#1 5
de_#2 2 de_cabeca 1 de_cabeza 2 de_espalda 1 de_repente -1 des 1 desceu 1 desde_hace 1 desk_job 1 desk_stretches 1
do_at 2 do_for 2 doctor_said 1 dolor 1 dolor_de 2 dor_de 1 dor_nas 1 du_dos 1 duff 3 dura 1 dure 1 e_as 1 e_desceu 1
e_dor 1 early 1 early_pregnancy 2 eases -1 eben 2 eleven 1 elle -1 es 1 espalda_me 1 estou 1 et_cette -1 et_je -1
et_la 1 evening 1 evenings 1 every_#1 2 every_five 1 every_four 1 expecting 11 expecting_and 1 expecting_in 3
expecting_twins 2 eyes_and 1 face_and 1 fainted_at 1 feels -1 feet_since 1 fever -1 fieber -1 fine_at 1 fine_but 1
first 1 flashing 2 flashing_lights 2 fluid 3 foot -1 for -1 for_hip 1 fortissima 1 found 1 found_out 2 four_minutes 1
fourteen 1 friendly 1 from_sitting 1 g 1 gehen 2 gentle 2 gentle_stretch 1 geschwollen 2 get_me 1 get_out 1 girdle 2
girdle_pain 1 glutes 1 gone_blurry 1 good 1 good_news 1 got -1 gush 2 gush_of 1 hace_un 1 had -1 hand -1 hande 1
hands_and 1 hands_puffed 1 has -1 has_back 1 hasnt_!kicked 2 havent_!felt 1 havent_!told 1 having_regular 1 head_and 1
headache 1 headache_and 1 headache_with 1 hello 1 hello_im 2 here_#2 1 heute_morgen -1 hilft 2 hip_pain 1
hip_stretches 2 hips 3 hips_ache 2 hips_sore 2 his -1 hla -1 horrible 2 hot -1 huge 1 hurts_by 3 i_cant -1 i_lie 1
i_roll 2 i_skip 1 i_stand 1 i_still 1 ideas 1 il_y 1 im_#1 1 im_#2 -1 im_expecting 4 im_in 1 im_peeing 1 im_pregant 4
im_pregnant 4 im_pregnent 3 in_der 2 in_march 1 in_right -1 is_#1 3 is_#2 1 is_good 1 is_heavy 1 is_hurts 1 is_ok 1
is_so 1 is_still 1 is_this 1 is_well 1 isnt_!wee 2 it_is 1 its_normal -1 ive -1 ive_gone 1 jattends 2 je_suis -1
je_vois 2 junto 1 just_found 1 just_told 1 keep_doing 2 keep_my 1 kindly 1 kindly_suggest 1 knee -1 knows 2 kopf 2
kreuzweh 2 kreuzweh_und 2 last_time 1 leaking_fluid 1 left -1 leg -1 legs -1 letter -1 lie_down 1 like -1 litle 2 lol
1 lombaires 1 lying_ones 1 mains 2 mal_aux 2 march 1 massive 1 me -1 me_desk 1 me_ha -1 me_lol 2 me_viene 1 mein -1
meme 1 midi 2 midwife 3 migraine 2 minutes 2 month_back 2 months 1 months_back 5 months_gone 2 months_pregnant 3
morgen -1 movement 1 movement_is 4 movements 1 muito 1 my_#1 1 my_first 3 my_legs -1 my_neck -1 my_pregnant -1
my_stretching 1 my_team 1 my_waters 4 myself -1 nacht -1 nas_costas 1 neck -1 neck_stretch 1 new -1 news 1 night -1
no_!bleeding 1 no_!contractions 1 no_!other 2 no_!problems 1 normal -1 not_!better 2 not_!worse 3 notes 4 now_not 1
nuca -1 numb -1 numb_underneath 1 nunca -1 oclock_meeting 1 of_fluid 1 of_these 1 of_urine 2 off -1 on -1 one -1
one_sided 1 ones_do 1 or_is 1 or_what 1 ordinary 1 osteoporosis -1 other_and -1 out_im 2 oven 1 over_in 2 pain_comes 1
pain_coming 1 pee -1 pelvic 2 pelvic_girdle 2 pelvis 2 perfect 1 pieds 2 pis 1 pis_ca 2 plank_and 1 pls 2 posso 2
power -1 pregant 4 pregant_#2 4 preggers 7 preggers_and 3 preggo 4 preggo_#2 4 pregnancy 1 pregnant 16 pregnant_and 7
pregnant_bad 2 pregnant_banging 1 pregnant_what 1 pregnant_with 3 pregnent 4 previous 1 prob 1 prob_just 1 puffed 1
que -1 rato 1 regular 1 removed -1 repente -1 right -1 rinones 2 rock 1 rock_hard 1 roll 1 roll_over 2 rouge 1
ruckenschmerzen 1 sa 1 sacrum 4 safe 1 said 1 same_as 1 says_all 3 says_it 1 sciatica_both 1 screens 1 second 2
second_baby 2 second_trimester 4 seeing 1 seeing_sparkles 1 seeing_spots 1 seeing_stars 1 semaines 2 semana 1 semanas
3 serre 2 session 1 she 1 she_has 1 she_is 1 she_said 1 she_says 1 she_thinks -1 should 1 should_i 2 shoulder_tip 1
sided 1 sided_belly 1 siempre -1 siempre_me -1 simple 1 since -1 sitting 1 sitting_#1 1 skip 1 smelt 2 soaked 1
something_for 1 something_gentle 1 sore_from 1 sparkles 1 spine -1 splitting_headache 1 spots 2 spotting 4 standing 1
stars 1 stiff -1 stiff_in 1 still_do 1 stop_the 1 stretch_that 1 stretch_to 1 stretches_are 1 stretches_ok 1 suggest 1
suggest_something 1 suggestions 2 super 1 surgery_#1 -1 swollen_hands 1 swollen_like 1 tail 1 tail_bone 1 team 1
tell_you 1 tengo_#2 -1 tengo_la 1 tenho_uma 1 terrible 1 terrible_pain 1 test -1 th 1 thats_what 1 the_#2 1 the_baby 1
the_bump 1 the_cobra 1 the_copier 1 the_doctor 1 the_duff 3 the_evenings 1 the_lying 1 the_pelvic 1 the_plank 1
the_wrist -1 theres_blood 1 think_and 1 third 1 third_trimester 3 this_safe 1 thoracic_stretch 1 three -1
thumping_headache 1 tip 1 to -1 to_a 1 to_com 1 told_my 1 total 1 trimester 7 trimester_hips 2 twenty_minutes 1 twins
4 two -1 un_dolor -1 un_rato 1 und_hab 2 und_ruckenschmerzen -1 und_seit 2 underneath 1 up_the 1 up_when 1 urine_and 1
us 1 ventre -1 veo 2 vers -1 version 1 viene 1 vision 1 vision_gone 1 vivo 1 vois 2 want_something 1 wanting 1 water 1
waters 5 waters_broke 2 waters_have 2 waters_just 1 waves_every 1 week_an 2 weeks 4 weeks_after -1 weeks_along 3
weeks_and 2 weeks_has -1 weeks_no 2 weeks_now 1 weeks_pregnant 1 weeks_so 1 weeks_with 2 weks 1 well_at 1 were 1
wet_bed 2 what_can 1 what_could 1 which_of 1 which_ones 2 wich 2 wife 2 wife_is 5 wird 1 without -1 wks 5 wks_and 2
wks_back 1 woche 3 worse -1 wrap 1 x -1 x_#2 -1 xixi -1 y_a 1 y_el 1 y_estoy -1 years -1 you_im 1 you_suggest 1
""",
    Category.TRAUMA_FRACTURE: """
-16 !alle -1 !and -1 !better 1 !but 1 !but_!ive 1 !but_!the 1 !doctor 1 !e 2 !im_!peeing 1 !it -1 !las 1 !much 1
!on_my 2 !parar 1 !peeing 1 !when_!im 1 !years 1 #1_day 1 #1_m 3 #1_metres 2 #1_years 1 #1_yrs 1 #2_and 1 #2_anos 1
#2_ans 1 #2_de -1 #2_feel 2 #2_missed 2 #2_neck 1 #2_on 2 #2_slipped 1 #2_tripped 2 #2_weeks -1 #2_with 1 #2_year 2 #4
-1 a_#1 1 a_box 3 a_bruise 5 a_car 1 a_chaque 1 a_crack 1 a_crunch 1 a_curtain -1 a_cyclist 1 a_fall 2 a_fierce 1
a_horse 2 a_la 1 a_ladder 1 a_lump 1 a_minha 2 a_pop 1 a_robot 1 a_sharp 1 a_shelf 1 a_small 3 a_snap 1 a_stabbing 1
a_toda 2 a_tree 2 a_truck 1 a_van 1 a_whole 1 about_#1 1 about_three 1 accident 3 accident_landed 1 accident_on 1
accident_yesterday 3 ache -2 again -1 against 1 against_the 1 ago_can 1 ago_neck 2 agony 2 agony_from 1 agony_since 1
agora 1 ahora -1 ahora_me -1 ai 1 all -1 alongamento 3 an_exercise 1 and_arms 1 and_bent 3 and_clumsy 1 and_fell 1
and_getting 1 and_got -1 and_heard 1 and_hit 2 and_hurts 1 and_im -1 and_it 1 and_jarred 3 and_landed 2 and_sat 1
and_slipped 3 and_sudden 1 and_tingly 1 and_upper 1 and_wont 1 anos 1 ans 1 any_gentle -1 anymore -1 apart -1 are_sore
2 are_tingling 1 arm_since 1 arms_feel 1 arms_tingling 1 around -1 arvo 1 as_duas 2 as_ever 1 as_maos -1 as_pernas 1
asthma 2 at_bra -1 at_night -1 at_speed 1 at_the 1 auf 1 auf_der 2 avo 1 back_agony 1 back_and 1 back_are 1 back_by 1
back_cant 1 back_cracked 1 back_has 1 back_hurts 1 back_im 1 back_is 2 back_lifting 1 back_sudden 1 back_today 1
back_very 2 back_went -1 back_when 1 back_yesterday 1 bag_of -1 baje -1 bas 1 be -1 because -1 been_getting 1 been_on
2 been_wrecked -1 beide 1 beide_hande 2 beine_fuhlen 1 belly -1 bent 2 bent_for 1 beuge 1 big 1 bike 3 bike_at 1
bike_crash 1 bike_onto 1 bike_this 1 black 1 bladder -1 blood -1 bone 2 bone_density 1 bone_hurts 2 bone_in 1 boned 5
boned_at 3 bones_that 1 both -1 both_heels 1 both_legs -1 bouge 1 bowl 1 box 2 branch 1 bras 1 breathe_or 1 broke 1
broke_my 2 broken 2 bruise 5 bruise_over 2 bruised 2 btw 1 bumped 1 bunk 1 bunk_onto 1 burning -1 but_the 1 buzzing 1
by 1 by_a 6 by_the -1 cabeca 3 cabeza 2 cactus 1 cai 5 calf -2 came 1 came_down 1 came_off 5 cancer -2 cant_do -1
cant_feel -1 cant_move 1 cant_sit 1 cant_stand 1 cant_turn 3 car 5 car_accident 5 car_crash 1 car_hit 3 car_last 1
car_rolled 3 car_this 2 car_yesterday 1 cayo 2 ce 1 ce_matin 1 chair 1 chair_yoga 1 chaque 2 chaque_fois 1 chart 1
chest -2 chest_pain -1 class 1 cleaning 1 climbing_wall 2 clumsy_and 1 cold -1 collapsed 1 collapsed_on 2 collision 3
colonne 4 columna 1 coluna 2 coluna_quando 2 com_dor 1 con_la 1 concrete 2 concrete_back 1 cortisone 1 costas_doem 1
cou 2 cough 1 cough_hard 1 could -1 cow 1 crack 3 crack_in 3 cracked 1 crash 5 crash_back 2 crash_this 1 crashed 3
crashed_my 3 crossing 1 crunch 2 crunch_in 2 cuello 1 cyclist 1 dad_#2 1 dans -1 dans_la -1 das -1 day -1 de_#2 1
de_cabeca 1 de_cabeza 2 de_hoy 1 de_la 1 de_manha 2 dead -1 dem 1 den_kopf 1 den_rucken 1 density 1 depuis_ce 1 desde
-1 desde_ai 2 desk -1 despues 1 dias -1 dias_y -1 disc -1 dived 2 dived_into 2 do -1 dock -1 doem 1 doendo 2 doesnt -1
dog 3 dog_and 2 dog_my 2 doing_gutters 1 dolor -1 dont -1 dont_!notice 1 door 1 door_frame 1 dor_de -1 dos_en -1
dos_manos 1 douleur_dans -1 down 1 down_a 2 down_by 2 down_for 1 down_hard 3 down_my -1 down_on 3 down_the 1 droite -1
dropped 1 dropped_about 2 dropped_on 1 drug 1 du -1 duas 2 duas_maos 1 duele 3 duele_la -1 duro -1 e_agora 1 ein -1
el_cuello 1 en 1 en_el 1 en_la 1 en_plein 1 end_and 1 ended 6 ended_at 1 ended_me 1 ended_on 1 enorme 1 espalda_me 1
et -1 ever_since 2 every -1 everything -1 exercise_to 1 face -1 fall 3 fallen 1 fat 1 fat_and 2 feel -1 feel_electric
1 feels -1 feet_tingle 1 fell 11 fell_about 1 fell_and 2 fell_down 3 fell_from 3 fell_in 2 fell_off 5 fell_on 5
fell_out 1 fell_over 1 fever -3 fever_and -1 feverish -1 ficaram 2 fierce 1 fierce_pain 1 figured 1 figured_its 1
fine_but 2 fingers_have 2 five_a 1 flat_on 1 flew 2 flight_of 1 flipped 5 flipped_my 1 fois 1 fois_que 1 foot_which 2
for_a -1 for_back 2 for_pain 1 for_pmr 3 for_years 1 forklift 3 fortissima 2 fracture 2 fracture_in 2 frame 1 from_a 1
from_behind 1 from_standing 2 fruh 1 fuhlen 1 fuhlen_sich 1 fundo 2 garden 2 geflogen 5 gentle_neck -1 gestern_beim 2
get_out 2 go_in 1 going -1 golpe 1 gone -1 gonna_kms -1 got_bad 1 got_hit 2 got_knocked 2 got_rear 2 got_t 4
got_thrown 2 grip 1 ground 1 gutters 1 h -1 hace_un 1 had -1 hago -1 hande 1 handlebars 4 hard 2 hard_and 1 hard_i 1
hard_on 3 hard_to 1 has_hurts 1 hasnt_!been 1 have -1 having -1 he_wants 1 head 3 head_and 1 head_at 3 head_doing 1
head_first 3 head_neck 2 head_on 2 headache -2 headfirst 3 headfirst_into 2 healed 1 heard 7 heard_a 5 heard_something
2 heat_or 1 heftige -1 heftige_schmerzen -1 height 1 hell 1 helmet 2 helmet_cracked 2 her_hip 2 heut 1 heut_fruh 2
heute 1 heute_morgen 1 hier 1 hinten 1 his_spine 3 hit 5 hit_a 2 hit_by 3 hit_me 3 hit_my 2 hoje 1 hold -1 horse 4
horse_in 1 horse_lower 1 horse_threw 3 hospital 1 hot -1 hour_ago 1 hunched 1 hurts 2 hurts_after 1 hurts_and 1
hurts_bad 2 hurts_to 1 i -1 i_bent 1 i_came 2 i_cough 1 i_fell -1 i_flew 2 i_had -1 i_keep -1 i_lifted 1 i_stretch 1
ice 5 ice_and 2 ich_den 1 if -1 ihr 2 im_#2 1 im_ok 1 im_rucken 2 im_seventy 1 im_the 1 in_bits 1 in_half 1 in_neck 1
in_the 1 into_a 1 into_the 1 is_#2 1 is_agony 1 is_in 1 is_really 1 is_screaming 3 is_very 2 isnt -1 it_hurts 1 it_off
3 it_out 1 its_hard 1 its_swollen 1 ive -2 ive_broken 1 jambes_sont 1 jarred 3 jarred_my 1 jaw -1 je_regarde 1 jetzt 1
judo 2 jumped_off 1 just -1 just_a 1 kann 1 kaum 3 keep -2 keeps -1 kerb 2 kerb_and 2 kerb_yesterday 1 kg -1 kicked 2
kitchen 1 knee -1 knocked 5 knocked_down 2 knocked_off 1 kreuz 2 la_cabeza 1 la_colonne 4 la_columna 1 la_nuque 1
la_parte 2 ladder 3 lads 1 lance 1 landed 7 landed_flat 1 landed_hard 1 landed_on 6 last_night 1 last_thursday 1 late
2 law_#2 1 lead 1 left -2 leg -2 legs -2 les_jambes -1 lhe 2 life -1 lift_the 1 lifted_a 1 lifting 1 lifting_a 1 light
-1 lights 2 like -1 like_#2 1 like_hell 1 like_wood 1 linfoma -1 loft 1 long_term 1 loosen 1 loosen_it 2 lorry 1
lorry_rear 1 lost -1 loud 1 low_bone 1 lumbar_pain 1 m 2 m_#2 -1 made 1 made_a 1 mains 1 mal 1 mal_au 1 manha 1 manos
1 matin 1 me_an 3 me_and 1 me_duele 1 me_in 1 me_lance 1 me_lower 1 me_neck 1 me_saturday 1 me_the 1 mes_jambes 1
metres 5 metres_onto 2 mezzanine 3 mich 1 mid 1 mid_back 1 mid_spine 2 middle 1 middle_of 1 milieu 1 minutes -1 missed
4 missed_a 2 missed_one 1 missed_the 1 mit 2 moment 1 month -1 months -2 morgen 1 morning_a 1 morning_back 1 moto 6
motorbike 6 motorbike_at 1 motorbike_on 1 motorcycle 2 motorway 1 move_without 2 moves_for -1 mtb 1 muito 1 mum_#2 1
mum_is 1 my_#2 1 my_ankle 1 my_back 1 my_bike 1 my_chest -1 my_foot 1 my_head 1 my_horse 1 my_legs -1 my_life -1
my_low 1 my_lower 1 my_motorbike 4 my_nan 1 my_neck 1 my_right -1 my_shoulders 1 my_tailbone 2 my_way 1 my_wrist 3
myself -1 nacken 1 nan 1 nan_fell 1 nao -1 neck 1 neck_and 1 neck_bones 1 neck_hurts 1 neck_in 1 neck_is 1
neck_killing 2 neck_moves -1 neck_pain 1 neck_really 2 neck_sore 2 neck_stiff 1 neuerdings -1 never -1 new -2 nicht -1
night_cant 1 night_my 1 night_neck 3 no_!better 1 no_!me 1 noch 1 not -1 not_!better 1 now_a 1 now_his 1 now_my 1
now_neck 2 now_theres 1 nuca 1 nuit -1 numb -1 nuque 1 of -1 of_his 1 of_me 1 of_stairs 1 off 2 off_a 5 off_my 3
off_scaffolding 1 off_the 3 ohne -1 ok_but 1 old 1 on 1 on_both 1 on_friday 1 on_ice 2 on_it 1 on_my 1 on_one -1
on_prednisolone 3 on_prednisone 1 on_saturday 1 on_steroids 3 on_the 1 on_top 2 on_wet 1 one -1 one_side -1 one_spot 1
onto 6 onto_concrete 2 onto_my 2 onto_the 2 op -1 or_stretching 1 ou 1 out_at 1 outside 1 over 2 over_on 1 over_the 3
pain_after 1 pain_is 1 pain_mid 1 pain_now 1 pain_right -1 pain_since 1 pain_to 1 pain_unreal 1 pallet 1 parking 1
parte 1 pee -1 peeing -1 pescoco 1 peu 1 pieds 1 piernas 1 pis 1 plaster_came -1 please_suggest 1 plein 1 pmr 3 pop 2
pop_and 1 por 1 pouco 1 pra 1 prednisolone 5 prednisolone_for 1 prednisone 2 pregnant -1 put_weight 1 putting 1
putting_up 1 quad 3 quad_bike 2 quand 2 quando 1 que_no 1 quedo -1 qui -1 quimio -1 rack 1 radiator 1 raide 1 ran 3
rato 1 re 2 reached 2 really_hurts 1 really_pain 2 really_sore 1 rear 5 rear_ended 6 regarde 1 remote 1 right -1
right_on 1 right_over 2 road 4 robot 1 rolled 8 rolled_my 2 rolled_on 1 rolled_the 2 roof 3 roof_back 1 roof_doing 1
roof_of -1 round -1 rucken 1 rucken_runter 1 rucken_tut -1 rugby 3 rugby_heard 1 sat 1 sat_down 4 scaffolding 3
scaffolding_back 1 schmerzen 2 schmerzen_in 1 schritt 2 schwach 1 sciatica -1 scooter 2 screaming 3 scrum 2
scrum_collapsed 2 seit -2 seitdem 1 seventy 2 shallow 4 shallow_end 3 sharp 1 she_bent -1 she_thinks 1 shelf 2 shes -1
shes_on -1 should_he 1 sich 1 sich_kaum 1 side -1 sides_since 2 silly 2 simple 1 since -1 since_#4 2 since_and 3
since_last -1 since_my -1 since_the -2 since_then 1 since_this -1 sind 1 sitting -1 skiing 1 slid 2 slid_out 1 slipped
5 slipped_in 3 slipped_off 3 slipped_on 6 smacked 1 small 1 snap 4 snap_in 3 sneeze_and 1 so_sore 1 sore 1 sore_in 1
sore_right 1 sore_when 1 speed 1 spine 1 spine_hurts 1 spine_is 1 spine_now 1 spine_on 1 spot 2 stacked 2 stacked_it 2
stairs 1 stairs_and 2 stairs_at 1 stairs_cant 1 stand_straight 5 started -1 station 1 steif -1 step 3 step_and 2 steps
1 steroids 4 steroids_for 3 stiff_neck -1 stiff_today 1 still_sore 1 stop -1 straight 1 straighten 2 straighten_up 4
strap -1 stress 1 stress_fracture 2 stretch_helps -1 stretch_it 2 stretch_would 1 stretches_can 1 stumbled 1 sudden -1
sudden_back 1 sudden_sharp -1 sur 1 sur_la 4 sur_le 1 sur_les 1 swollen_like 1 t 2 t_boned 5 tablet 1 tackle 1 tackled
4 tailbone 4 tailbone_and 1 tailbone_hurts 2 tailbone_is 1 tanto 5 tanto_que 5 taub 1 temperature -2 tengo_la -1
tenho_uma -1 term 1 terrible_pain 2 tete 1 that -2 thats -1 the_a 3 the_arm 1 the_bone 2 the_bottom 1 the_dog 3
the_door 1 the_garden 2 the_ground 1 the_handlebars 2 the_horse 1 the_ice 4 the_kerb 1 the_kitchen 1 the_left -1
the_lights 2 the_loft 1 the_mid 1 the_motorway 1 the_neck 1 the_parking 1 the_quad 2 the_right -1 the_roof 1
the_shallow 3 the_spine 2 the_stairs 1 the_station 1 the_top 1 the_trampoline 1 then_both 1 there -1 thin_bones 1
thing_is 1 thinks 1 this_arvo 1 this_morning 1 three_metres 2 threw 2 threw_me 3 thrown 3 thrown_from 1 thrown_off 2
tiles 2 time -1 tipped 3 tire 1 to -1 to_com 1 to_my -1 to_swallow 1 to_the -1 tonight -1 too_much 1 top 1 top_of 2
top_shelf 1 torpes 1 touch_in 1 tout 1 trampoline 4 tree 2 tree_branch 1 tres 1 trip 1 trip_over 1 tripped 6
tripped_on 2 tripped_over 3 trousers -1 truck 3 tumble 4 tumbled 4 tumbled_down 4 turn 2 turn_my 2 uma_dor -1 un -1
un_peu 1 un_rato 1 und_die 2 under -1 unreal 1 uns 1 up_and -1 up_now 2 up_straight 1 upright 1 us 1 van 1 veo -1
vertebra 3 very 2 very_pain 2 very_sore 2 vision -1 voiture 2 vom 1 von 1 vor_#1 2 vorn -1 vs 1 walking -1 want -1
wants 1 wants_to 1 warehouse 2 was_in 1 wasnt 1 way_in 1 wee -1 week -2 weekend_neck 2 weeks -2 weird -1 went_down 2
went_headfirst 2 went_over 4 went_through 1 whats -1 when -1 which_moves 1 whiplash 2 whole_flight 2 wirbelsaule 2
with -1 with_an 1 wks -1 wont_turn 1 wood 1 worst -1 wrist 1 y_ahora -1 y_el 1 y_le 1 year_old 2 years 1 years_now -1
years_of 2 years_old 1 yesterday 1 yesterday_back 1 yesterday_i 1 yesterday_lower 1 yesterday_neck 2 you -1 your -1
""",
    Category.INFECTION: """
-17 !#4 2 !a_!hangover 2 !auf -1 !carry 2 !change_!whatever 1 !chest -1 !day 2 !depuis 3 !die -1 !ha 5 !hace 2
!hangover 2 !how 1 !how_!i 1 !i_!do 1 !i_!lie 1 !know_!what 1 !last 1 !les -1 !lie 1 !matter 1 !matter_!how 1 !me 1
!me_!sostienen 1 !of_!it 2 !pis -1 !proud 2 !proud_!of 2 !se 1 !se_!me 2 !sostienen 1 !the_toilet 1 !third 2 !to_!the
1 !tried -1 !under_!a -1 !week 1 !whatever 1 !whatever_!i 1 #1_tagen 1 #1_th 1 #1_wochen -1 #2_an 1 #2_back 1 #2_days
1 #2_de 3 #2_dias -1 #2_fever -1 #2_neck -1 #2_now 1 #2_since 1 #2_weeks -1 #3 2 #4 7 #4_and 1 #4_back 2 #4_since 1
#4_with 3 a_back 3 a_biologic 1 a_chair 1 a_constant 2 a_dental 1 a_doctor 1 a_fever 3 a_foot 1 a_high 3 a_la -1
a_little 1 a_low 1 a_nasty 1 a_pig 1 a_rash -1 a_red 1 a_spinal 1 a_temperature 3 a_tooth 2 a_uti 1 a_weak 1 a_week 1
about -1 abscess 7 abscess_drained 2 abscess_last 2 ache_back 1 ache_deep 1 ache_getting 1 ache_in 1 ache_is -1
ache_low 1 after_an 1 ago_back 1 ago_now 1 ago_want 1 agony 1 agony_temperature 2 agora 1 ahora 1 all -1
almost_fainted -1 also_i 1 an_abscess 1 an_epidural 2 an_i -1 an_my 2 and_#2 1 and_#4 1 and_a 1 and_as 1 and_back 2
and_bad 1 and_cant -1 and_cold 1 and_confused 1 and_fever 2 and_feverish 1 and_for 1 and_from 1 and_heavy 1 and_hes 1
and_im 1 and_it -1 and_keep -1 and_off 1 and_shaking 1 and_stings -1 and_sweats 2 and_this 1 ankle_pumps 1 antibiotics
1 any_stretch 1 any_wee 1 arde -1 are_ok 1 are_weak 1 arm -1 arthritis_and 1 as_costas 2 assumed 1 at_the -1 auch 1
auch_im 1 avec 1 awful 1 awful_back 1 back 1 back_ache 1 back_from 1 back_hurts 1 back_in 1 back_is 1 back_ive -1
back_last 1 back_pain 3 back_that 1 back_throbbing 1 backache 1 backache_and 2 bas 2 bas_du 2 bat 1 bauch -1 been_#2 1
been_running 2 been_sweating 2 been_this 1 been_throbbing 1 been_using 1 beide 1 beide_beine 1 beine 1 belly -1 better
-1 bin 1 biologic 1 bit_is 2 bite 2 boil 3 boil_lanced 2 boiling 2 bone_in -1 bony 1 boring 2 boring_pain 3 both -1
bouge 1 boyfriend 1 breathe -1 bruised 1 brustkrebs -1 bug_going 1 burnin -1 burning 1 burning_up 4 but_it 1 calf -2
called 1 called_me 1 came -1 cancer -3 cant -1 cant_roll 1 cant_stop 1 cant_touch -1 car -1 cat_bite 2 ce 1 ce_matin 1
centre 1 cette -1 change_my 1 chattering 3 chaud 1 chest -2 chills 6 chills_and 4 chills_since 3 cloudy -1 cloudy_and
-1 cold_and 1 cold_sweats -1 columna 2 columna_hace 1 coluna 1 coluna_com 4 com_febre 1 comme_une -1 con_escalofrios 2
confused 3 constant_and -1 constant_pain 2 costas 1 costas_doi 1 crawl_up 1 creeping 1 creeping_up 1 crohn 1 crushed 2
dans_les 1 das_pernas 1 day 1 days 2 days_a 2 days_ago 1 days_and 1 days_of 2 de_febre 6 de_mon 2 de_orina 1 deep 4
deep_ache 1 deep_back 2 dental 1 depuis_deux 1 der_lws 2 der_rucken 1 derecho -1 des 1 deux_jambes 1 dia 1 diabetic 7
diabetic_and 1 diabetic_had 1 diabetic_with 1 diabetico 4 dialysis 5 dias 2 dias_e 1 dias_y 3 didnt_!know 1 doctor 1
doesnt_!change 1 dolor_en -1 dont -1 dos 1 dos_piernas 1 dos_qui 1 doubled -1 doubled_over -1 douleur 1 douleur_dans 1
drags 1 drags_and 2 drained 3 drenched 1 duele_la 1 dure -1 duvet 1 duvet_and 1 e_agora 2 e_as 1 e_esta 1 e_o 1
each_day 2 eben -1 einen 1 elle -1 en -1 en_el -1 en_plein 1 end_and 1 endocrinologist 1 epidural 3 epidural_injection
1 epidural_steroid 3 escalofrios 2 estoy 1 et_ce 1 et_jai 2 et_le 2 et_maintenant -1 even_lying 1 every -1
everyone_says -1 f 1 febre 6 feel_feverish 1 feel_flu 2 feel_numb 1 feel_so 1 feel_weak 1 feeling 1 feeling_shivery 3
feels -1 feet_properly 1 fell -1 fever 8 fever_#2 3 fever_#3 1 fever_#4 2 fever_and 3 fever_back 1 fever_cant -1
fever_for 4 fever_of -1 fever_since 2 fever_with 1 feverish 9 feverish_with 2 fieber 4 fieber_und 1 fiebre 4 finally 1
five 1 five_days 2 fiz 1 flag 1 flank_pain -1 flu 1 following 2 foot_ulcer 4 for_crohn 2 for_my 1 for_two 1 forca 1
four_days 1 frissons 2 gauche -1 gegen -1 get_any 1 get_warm 4 gibts 1 glass_on -1 gnawing 1 gnawing_pain 1
going_round 1 going_weak 2 gone_red 2 got_infected 2 got_over 2 got_shakes 2 grad 1 gym 1 hace_#1 1 had_a 1 had_an 1
had_that 1 had_the 1 had_this 1 half -1 hand_on 1 has_terrible 1 hatte 3 have_started 1 havent_!tried -1 he_is 1
he_say 1 he_wont 1 headache -1 healed 1 hernia 1 hernia_surgery 2 heroin 3 high_fever -1 high_temperature 1 hip -1
hole_is 1 hot 2 hot_and 2 hot_swollen 2 hoy 1 hurts_again 1 hurts_more 1 hurts_when 1 i_assumed 1 i_feel 1 i_havent -1
i_inject 3 i_restart 1 i_send 1 i_start 1 i_use 1 im_#2 -1 im_burning 1 im_diabetic 3 im_liegen 1 im_on 1 im_roasting
1 im_shaking 1 im_sweating 1 im_talking 1 immune 3 immune_suppressants 3 in -1 in_die 1 in_march 1 incision 2 infected
3 infection 3 infection_last 2 inject 3 inject_not 1 injection 2 injection_for 1 injection_last 1 inside 1 is_ache 1
is_from 1 is_going 2 is_leaking 1 is_on 1 is_throbbing 1 is_under -1 it_down 1 its_red 2 ive_been 1 ive_the 1 je -1
jetzt 2 jours 3 just -1 keep_waking 2 kidney_pain -1 knee_replaced 2 know_if 2 kreuz 1 kreuzweh 3 kreuzweh_und 3 krieg
-1 la_columna 1 la_nuque -1 la_parte 1 la_semana 3 lance -1 lanced 2 last_month 1 last_thursday 1 last_wk 1 le -1
leaking_clear 1 left -1 left_is 1 leg_finally 1 leg_not 1 les_deux 1 les_jambes -1 lie_on 1 light -1 like -1 liquido
-1 lite -1 lite_hurts -1 locked -1 loin -1 loin_pain -1 los 1 lost -1 lovely 1 low_down 1 lower_spine 1 lumbago 2 lws
2 lying_down 1 maintenant 1 maintenant_je -1 mais -1 manha 1 matin_je 1 me -1 me_lance -1 me_on 1 me_suis 1 me_to 1
mehr -1 meio 1 meio_das 1 meme 1 mesmo -1 mich 1 mid_spine -1 minutes -1 month_back 1 months -1 more_each 1
morning_ive 1 morning_my 1 moto -1 my_belly -1 my_boyfriend 1 my_chest -1 my_endocrinologist 1 my_leg 1 my_neck -1
my_partner 1 my_sheets 1 myself -1 na_coluna 3 nacken -1 name 1 nasty 1 nasty_boil 1 ne 2 neck -3 neck_locked -1
needle 2 needles_again 1 needles_and 1 new_so 1 night_im 1 night_sweats 5 nights_running 1 no -1 no_!better 1
no_!matter 1 no_!se 2 noch -1 noite 1 nonsense 1 nonsense_and 1 nonstop 1 normal_for 1 not_!a 1 not_!proud 2 now_fever
2 now_my 1 numb -1 nun 1 nuque -1 o_meio 1 of_#2 1 of_#4 2 of_an 1 of_fever 1 of_it 1 of_today 1 off -1 on_and 1
on_dialysis 4 on_immune 3 on_tuesday 1 one_bone 1 one_side -1 one_spot 2 only -1 oozing 2 oozing_pus 1 oozing_yellow 3
opened 1 or_lie 1 order 1 orina 1 orinar -1 osteoporosis -1 out -1 over_and 1 over_with -1 pain_#1 1 pain_and 2
pain_chills 1 pain_doesnt 1 pain_fever 3 pain_getting 3 pain_shaking 1 pain_thats 1 pain_with 4 pain_worse -1 pane_in
-1 paracetamol 1 parte 1 partner 1 pas 1 pasada 3 pasada_y 3 pee -1 perhaps 1 pig 1 plein 1 point_in 1 points -1
pounding_headache 1 pour_ma 1 pregnant -1 problem 1 puking -1 pulse 1 pus 1 put_it 1 pyjamas 3 que_jai 1 queixo 1 quen
-1 qui_bat 2 qui_ne 1 rato 1 really_sore 1 realy 1 rechts -1 red 1 red_flag 1 red_hot 3 refuses 1 remote 1 replaced 1
replaced_#2 3 restart 1 ribs -1 ribs_at -1 right -1 rigors 8 rigors_and 4 roasting 1 roasting_with -1 roja -1 roja_y
-1 roll_over 1 rolls 1 rotten 3 ruckenschmerzen 1 running 2 running_a 3 sale -1 same -1 same_calf -1 says_#4 2 says_im
2 scar 2 scar_oozing 2 schmerz 2 schmerzen_in -1 schuttelfrost 1 schwach 1 seit_#1 -1 seit_gestern 1 seit_tagen 2
semaine 1 semaine_que 2 semana 1 semana_pasada 3 send_him 1 ser 1 severe_back 1 shakes 3 shakes_and 3 shaking 6
shaking_chills 2 shaking_so 1 shaking_uncontrollably 2 shaking_with 1 sheets 2 shift_this 1 shin 1 shivering 6
shivering_and 1 shivering_with 1 shivers 3 shivers_and 2 shivery 3 shoulder_rolls 2 show 1 side -3 side_of -1
side_pain -1 sided_back -1 since_#4 -1 since_a 1 since_thursday 1 since_tuesday 1 sit_for 2 skin_round 1 slipped -1
smelly 2 so_hard 1 so_much -1 so_sore 2 soaked -1 sore_all 1 sore_i 2 soy 1 spinal_injection 3 spine 2 spine_ache 1
spine_hurts 2 spine_i 1 spine_is 2 spine_op 1 spine_pain 1 spine_since -1 spine_so 4 spine_that 1 spot 1 spritze 2
stairs -1 stand_or 1 start_your 2 started_to 2 stays_when -1 steroid 1 steroid_jab 1 steroid_shot 1 stiff -3
stiff_neck -1 still_do 1 stings -1 stop_shaking 1 stop_shivering 1 strain 1 strain_to 1 stretches_is 1 stuff_and 1
sudden -1 suddenly -1 sunday_my 1 suppressants 3 suppressants_for 3 sur_les -1 surgery_scar 1 sweating 1 sweating_at 2
sweating_through 4 sweats 5 sweats_and 2 swollen -1 tag -1 tagen 1 talking 1 talking_nonsense 1 tap 2 tbh 1 teeth 2
teeth_chattering 3 telling_me 1 temperature 7 temperature_and 1 temperature_of 4 temperature_on 1 temperature_since 1
temperature_up 4 th 1 that_stays -1 that_wasnt 1 thats_worse 1 the -1 the_ache -1 the_ankle 1 the_chills 2 the_doctor
1 the_fever 1 the_gym 1 the_hour 1 the_low 1 the_meeting 1 the_middle 1 the_monitor -1 the_scar 2 the_shivers 1
the_thermometer 1 the_wrist 1 theres_an 1 thermometer 7 thermometer_says 4 this_backache 1 this_evening 1 thought_id
-1 three_days 1 throbbing 2 throbbing_and 1 through 1 through_sheets 1 through_the 1 thursday 1 thursday_and 1
thursday_since 2 times 1 times_and 2 tive 1 to -1 to_change 1 to_come 2 to_feel 1 to_know 1 to_my -1 to_show 1
to_touch 1 today_both 1 todo_el 2 tooth 5 tooth_abscess 3 touch_and 2 touch_my -1 trop -1 tuesday 1 tuesday_a 2 tut -1
tut_weh 1 tuve 1 twisted -1 two_days 1 two_weeks 1 type 1 type_#1 1 ulcer 4 ulcer_got 2 uncontrollable 3
uncontrollably 3 und_beim -1 und_der 1 und_hab 2 und_jetzt 1 und_ruckenschmerzen 2 under_a 1 une_douleur 1 une_semaine
1 unreal_and 1 up_a 1 up_and 1 up_at 1 using 1 using_needles 1 vertebres 5 vomiting -1 von -1 vor_#1 1 waking 1
waking_up 1 walk -1 wants 1 wants_me 1 wants_to 1 was_my 1 wee -1 wee_out 1 week_#1 1 week_and 1 week_back 1
week_fever 1 week_ive 1 week_sweating 1 weekend_and 1 weeks -1 weeks_back 1 weeks_post 1 weeping 1 weh -1 weight -1
went -1 werden 1 when -1 when_i -1 which_exercise 1 wirbelsaule 2 wird -1 with_bad 1 with_cold 1 with_fever 2
with_night 2 with_severe 1 with_sweat 1 without -1 wks_back 1 wochen -1 worse 1 worse_by 1 worse_than 3 wound 1 y_#2 6
y_ahora 1 y_estoy 2 y_le -1 years -1 yellow 5 yellow_im 2 yellow_stuff 2 zum 2
""",
    Category.CANCER_SYSTEMIC: """
-17 !#1 1 !ache 1 !and 1 !and_!back 1 !and_!my 1 !appetite 2 !at_!night 1 !back 2 !back_!ache 2 !back_ache 1
!constantly 1 !depuis 1 !dieting 4 !dieting_!back 1 !doing 1 !du 1 !e 2 !feeling_!it 1 !halten 2 !helps 2 !i_do 1
!isso 1 !its 1 !know_!why 1 !lets 1 !lost 1 !matter 1 !meaning 1 !meaning_!to 1 !mehr_!halten 2 !move 1 !na 1 !nada 1
!night 1 !parar 1 !position 2 !position_!helps 2 !que 2 !stay 1 !though 1 !touches 1 !tried 4 !trying 4 !trying_!and 3
!trying_!back 1 !was 1 !whatever 1 !whatever_!i 1 !wie 2 !zu 1 #1_and 1 #1_kilos 3 #1_wochen 1 #2 -1 #2_kilos 2 #2_now
1 #2_weeks -1 #2_years 1 #2_yrs 1 #4_und -1 a_belt 1 a_day 1 a_half 2 a_hard 3 a_knot 1 a_lump 3 a_melanoma 2 a_new 2
a_noite 2 a_pain 1 a_stone 3 a_straight 1 a_tight 1 a_walk 1 a_weekend 2 ache 1 ache_all 2 ache_day 1 ache_for 1
ago_new 2 all_clear 2 all_night 4 along_the 1 an_getting 3 and_both 1 and_everything 1 and_his 1 and_new 1 and_night 1
and_since 1 and_spine 2 and_today 1 and_unexplained 2 and_wakes 1 and_when 1 ando -1 anos 1 any_position 1 anything_i
1 appetite 1 are_falling 1 arm -1 as_costas 2 at_bra 1 at_night 5 ate 1 auch 1 auch_im 1 august 2 aux 2 aux_lombaires
1 awake 1 back_a 1 back_pain 1 back_started 1 back_twinge 1 backache_that 1 bad_at 1 baje 1 band 2 be -1 bed_at 1
been_killing 1 been_losing 1 beide_beine 1 belly -1 belt 2 belt_of 3 beside 2 beside_my 3 better_today 1 big_c 3
bigger 1 bone_mets 4 bony 1 both -1 bowel 1 bowel_cancer 1 breast 4 breast_cancer 2 breathe -1 brustkrebs 4 brutal 1
buro -1 buttocks 1 c 1 c_in 3 ca -1 cada 2 cada_vez 1 cai -1 calf -1 cancer 19 cancer_#2 2 cancer_and 2 cancer_back 1
cancer_de 4 cancer_in 4 cancer_new -1 cancer_removed 1 cancer_survivor 2 cancer_ten 1 canser 5 cant -1 cant_climb 1
cant_keep 1 cant_sleep 1 catches 1 cest 2 cette 4 change 1 chemo 7 chemo_and 2 chemo_for 1 chest -1 chest_at 1
chin_tuck 1 clear 2 clear_since 1 clinic 2 clinic_letter 2 clothes 2 colonne 1 coluna_quando 2 com_uma 1 comecou 1
como 1 con_dolor 1 constant 2 constant_and 2 constant_no 1 costas 2 costas_doem 1 creeping 1 creeping_up 1 cured 1
currently 1 cut 1 cut_out 3 dans_la 1 dans_les -1 das -1 day_and 1 de -1 de_mama 2 depuis_#1 1 depuis_lundi 1 der 2
der_rucken 2 des 1 desde 1 desde_o 2 desde_ontem 1 deux_jambes -1 dia 1 dice 2 disc -1 discharged 4 dit 1 dit_que 1
dix 2 do_in 1 doem 1 doesnt_!matter 1 dolor_en 1 domingo 1 dor_nas 1 dormir 1 dos 1 dos_en 1 dos_qui -1 douleur 1
douleur_dans 2 dress 2 dress_sizes 2 dribbling 1 dribbling_urine 2 dropped 1 e_desde 3 each_night 1 each_week 2 eases
1 eases_it 1 eases_with 1 easing_already 1 eat 4 empeora 3 en 1 enorme 1 espalda 1 espalda_me 1 et_cette 6
et_maintenant 1 every_night 3 every_single 1 everybody 1 everyone_says 2 everything_below 1 faco 1 fait_mal -1 falling
3 falling_off 4 faz 1 feel_her 1 feel_unsteady 1 feel_weak 1 feels -1 feet_numb 1 feet_since 1 fever -1 fieber -1
fine_when 1 finished 2 finished_in 3 fiz 2 foam_roll 1 folding 1 folding_when 1 follow 2 follow_up 1 food 2 foot -1
for_lymphoma 2 for_myeloma 2 for_no 1 found 1 found_a 3 four_years 1 from_lymphoma 3 gets_sore 1 getting 1
getting_bigger 2 getting_weak 1 gibts -1 giving_me 1 go -1 going_numb 1 gone_like 1 gone_numb 1 growing 5 growing_and
1 habe -1 hace 1 had_bowel 1 had_breast 2 had_cancer 2 had_lymphoma 2 had_melanoma 2 had_skin 1 had_the 1 hand -1
hands -1 hard 1 hard_lump 3 hat 1 hatte 1 havent_!tried 3 headache -1 heftige 2 heftige_schmerzen 2 her_feet 1 her_mid
2 heute_morgen -1 hinten -1 his_legs 1 history 1 history_of 1 hodgkin 2 hot -1 hour -1 i -1 i_cough 1 i_dropped 1
i_feel -1 i_havent 1 i_keep -1 i_lie 1 i_soiled 1 ich_den 2 il 1 il_dit 1 il_y 1 im_buro -1 im_down 3 im_liegen 1
im_numb 1 im_rucken -1 im_two 2 im_waiting 1 in_#4 3 in_any 1 in_der 1 in_die -1 in_may 1 in_remission 5 in_spine 1
in_spring 1 in_two 1 is_an 1 is_back 2 is_constant 1 is_worse 1 isnt -1 it_doesnt 1 it_is 1 its_easing 1 its_growing 1
its_hard 1 ive_dropped 1 ive_lost 1 ja 1 jamais 1 je_suis 1 jour 1 just -1 kaum 1 keep_folding 1 keeps_me 3 kg 4
kidney 1 kidny 1 kilo 3 kilos 5 kilos_since 1 kinda 1 knees_keep 1 knot 1 known 1 kreuz -1 la -1 la_colonne 1
la_espalda 2 las -1 last -1 last_night -1 last_week 1 le_dos 2 left -1 leg -1 legs_heavy 1 les_deux 1 letter 1
letter_says 1 level 1 liegen 3 like_#1 1 like_its 1 like_rubber 1 line 1 linfoma 5 lo 1 lombaires 1 lose 1 losing 4
losing_weight 7 loss 2 loss_and 2 lost 1 lost_a 2 lost_about 1 lost_weight 1 lump 4 lump_growing 2 lump_next 4 lump_on
3 lundi 1 lung 5 lung_cancer 2 lurching 2 lying 1 lying_down 1 lymphoma 10 lymphoma_and 1 maintenant 1 maintenant_je 1
mama 2 marcher 2 may 1 me_and 1 me_every 2 me_fait 1 me_not 1 me_o 1 me_up 1 me_when 1 meanwhile 1 medio 1 mehr 1
melanoma 9 mesmo 3 mets 9 mets_and 1 mets_in 3 mi 1 mich -1 mid 1 mid_back 1 mild_low 1 minha 1 minutes -1 month_and 1
morning -1 mtb -1 mum 1 mum_had 2 my_#2 1 my_appetite 1 my_breast 1 my_hip 1 my_kidney 1 my_mid 1 my_own 1 my_ribs 2
my_spine 2 my_usual 1 myeloma 10 myeloma_and 3 myeloma_patient 2 myself_with 1 na_coluna 1 nachts 6 nas_costas 1 near
2 nearly_#1 1 neck -1 neck_after 1 neck_bones 1 neck_has 3 neck_pain -1 neuerdings 5 never_!lets 1 new 4 new_back 3
new_hole 1 new_mid -1 new_pain 3 new_rib 2 next 1 next_to 2 ni_!de 1 nie 2 night 4 night_and 1 night_every 1 night_for
1 night_nothing 2 night_that 1 night_with 1 nights_are 1 no_!appetite 2 no_!position 3 noche 2 noite 1 not_!dieting 4
not_!moving 1 not_!on 1 nothing 1 nothing_eases 1 nothing_since 2 nothing_touches 3 now_hip 1 nuit 2 nun 2 of_an 1
of_breast 1 of_pain 1 off_me 3 ohne 1 on_chemo 3 on_treatment 2 oncology 2 only_when 2 ontem 1 options 2 or_no 1 os 1
osteoporosis -1 out_in 1 own 1 pain_at 1 pain_is 2 pain_keeps 1 pain_now 1 pain_only 2 pain_over 1 pain_round 2
pain_started 2 pain_thats 1 pain_this 1 pain_wakes 2 pain_worse 3 parezco 2 patient 4 patient_here 1 peu 1 peux -1
pillow 2 plus_i 1 pmh 4 por_un 1 pour 1 pour_ma -1 pregnant -1 presenting 2 pro 2 prostata 3 prostate 7
prostate_cancer 2 psa 4 quando 1 que_le 3 que_mon -1 qui_ne 2 quimio 5 radio 2 regular 1 remission 7 remission_from 3
removed 1 rib 2 rib_and 2 ribs 2 ribs_and 2 rien 1 right -1 rouge -1 round_my 1 rubber 1 rucken 1 rucken_tut 3 sa -1
sans 2 says_i 1 schlimmer 2 schmerzen 1 schmerzen_in 3 seated 1 secondaries 2 seid -1 seit_#1 1 seit_tagen 2 seitdem
-1 sem 2 semaine 1 semaines 1 settle 1 she_walks 1 shed 1 shoulders_from 1 shouldnt 1 shouldnt_do 1 side -1 sin 1
since_august 2 since_saturday 1 since_summer 2 since_ten 2 single 1 single_night 3 size 2 sizes 5 sizes_without 2 skin
1 skin_cancer 1 so_bad 1 so_much 1 soiled 1 soiled_myself 1 sont -1 sore_from 1 spine 3 spine_and 1 spine_has 2
spine_new 1 spine_pain 1 spine_sharp 1 spine_since 2 spine_thats 2 spreadsheets 1 spring 1 spring_now 1 stacked -1
stacked_it -1 stage 4 stage_#1 4 stand -1 started_hurts 2 started_last 2 started_on 1 steadily 1 stiff_after 1
stiff_from 1 still_work 1 stone 2 stone_since 2 stone_without 2 stopping 2 straight_line 1 stumbling 1 stumbling_and 1
sudden -1 summary 1 summer 3 summer_without 1 survivor 2 sweating -1 sweats_and 1 tag 1 tanto -1 tanto_que -1
temperature -1 ten_years 1 testicular 1 testicular_cancer 1 that_gets 1 that_wakes 1 that_wasnt 1 thats_growing 1
thats_new 1 the -1 the_big 2 the_day 1 the_gentle 1 the_new 2 the_spine 1 the_worst 1 theres_a 1 thighs_feel 1
this_back 1 thoracic 4 thoracic_pain 5 thyroid 2 thyroid_cancer 2 tight 1 tight_belt 2 tight_shoulders 1 to -1 to_your
1 toda 2 toda_a 2 toda_la 1 todas 2 tomo -1 touches 1 touches_it 3 tout 1 treated 1 treated_in 1 treatment 3
treatment_for 2 tripping_over 1 trousers 1 trousers_are 1 trousers_falling 2 trying 1 tuck 1 tumour 2 tut 1 tuve 1
twinge 1 two_dress 2 two_stone 1 two_years 1 uma_dor 1 un_dolor 1 un_peu 1 und_der 1 und_die 2 und_hab -1 une_douleur
1 une_semaine -1 unexplained 3 unexplained_weight 3 uns -1 unsteady 1 unsteady_im 1 unsteady_walking 1 up_all 1 up_in
1 upper_spine 1 use_the 1 vertebres -1 vez 1 vor -1 vor_#1 -1 waiting 1 wakes 2 wakes_me 1 walk_properly 1 weak_and 1
week_that 1 weeks_ago -1 weeks_pain 1 weg 1 weh 1 weight 6 weight_for 2 weight_loss 4 weight_no 1 weight_without 3
went -1 went_headfirst -1 werden 1 wetting_the 1 whats_good 2 when_she 1 wirbelsaule -1 wird 2 with_night -1 with_no 1
without 1 without_!meaning 1 without_!trying 5 wobbly 1 wobbly_legs 2 wochen 1 wont_settle 1 wont_work 1 woolly 1
worse 3 worse_and 1 worse_by 1 worse_lying 2 worse_when 2 wurse 4 xmas 1 y_a 1 y_le 1 y_medio 2 year_new 1 yearly 1
years 1 years_ago 3 years_back 2 yo 1 you_send 1 yrs 1 yrs_ago 2 zum -1
""",
    Category.CLOT: """
-17 !and_!the 1 !auf -1 !days 1 !eu -1 !fine -1 !fire -1 !getting_!worse -1 !gone 1 !in_!it -1 !left_!in 1 !leg 1 !let
1 !luft 1 !me -1 !mehr_!und 1 !na 1 !push -1 !so 1 !und 1 #1_dias 1 #1_h -1 #1_tagen 1 #2 -1 #2_h 2 #2_hour 1 #2_hours
1 #2_semanas -1 #2_weeks -1 a_balloon 2 a_cast 1 a_chaque 2 a_clot 2 a_cramp 1 a_day 1 a_dvt 2 a_knot 1 a_lombar -1
a_long 1 a_lot 1 a_perna 1 a_pounding -1 a_stabbing 2 a_weak 1 about -1 ache_one 1 after 1 after_a 1 after_flight 1
after_knee 1 after_surgery 1 ago_i 1 ago_want -1 ahogo 1 ahora 1 ahora_me 1 air 1 al_bano 1 algo 2 alongamento_pra 1
an_der -1 an_inch 1 an_my 1 an_old 2 and_ache 2 and_all 1 and_dizzy 1 and_hot 1 and_hurts 2 and_looks -1 and_now 1
and_one 1 and_pain 1 and_puffy 1 and_really 1 and_red 3 and_right 1 and_short -1 and_sore 3 and_sudden -1 and_swollen
2 and_tender 2 and_tight 2 and_warm 2 ankle 1 ankle_and 2 ankle_circles 2 anything_to 2 ao 1 aperta 1 arm -1 arm_gone
1 aus 1 aux_lombaires -1 avion 5 back -1 back_from 1 back_pain -1 bad -1 baje 1 balloon 2 ballooned 1 bano 1 bed_with
1 been_sat 4 been_throbbing 1 beim 1 bein 3 below 1 below_the 2 bigger 4 bigger_and 2 bigger_than 1 bit_is -1 bit_of 1
blood 2 blood_and 1 blood_this 1 blurry_with -1 blut 1 boiling 1 both -1 breathe 1 breathe_and 2 breathe_in 2 brust 1
calf 16 calf_after 2 calf_all 1 calf_and 1 calf_been 2 calf_cramp 2 calf_feels 1 calf_has 1 calf_huge 3 calf_is 3
calf_just -1 calf_now 2 calf_on 1 calf_pain 1 calf_since 2 calf_sore 1 calf_stretch -1 calf_stretches 1 calf_swelled 1
calf_swollen 1 calf_that 1 calves 1 came_out 2 cant -1 cant_breathe 1 cast 2 cast_off 1 catch_breathe 1 center 1 cest
-1 chair_at 1 chaque 1 charley 2 charley_horse 2 chaud 3 chest_after 1 chest_hurts 2 cheville 2 circles 1 clot 4
clot_in 4 coding 2 come_up 1 comecei 1 comecei_a 1 cough 3 cough_a 2 cough_up 5 covid 2 cramp 4 cramp_in 1 cramp_that
1 creeping -1 creeping_up -1 da 1 da_perna 4 dans_la 1 das_bein 1 das_pernas 2 days_that 1 deep_in 1 dehnung 1 del 2
dem 3 depui 1 depuis_lundi 1 der_brust 2 der_lws -1 derecha 1 des -1 despues 2 diagnosed 1 dias_que 1 doesnt_!fire -1
doesnt_!let 1 doi 1 doi_me 1 dont -1 down -1 drip 1 duele 1 dune -1 dura 6 dure 1 dvt 4 e_esta 1 e_hoje 1 edge_of -1
el_pecho 1 elbow 1 elephant 1 eleven 1 enfle 7 espalda_me -1 esta 2 esta_noite 1 et_jai -1 et_je 1 et_la 1 face -1 fat
1 fatter 1 fatter_than 1 faz 1 feel -1 feels_tight 1 feet_since -1 fell -1 fever -1 ficou 1 fieber -1 flew 1 flight 4
flight_and 1 flight_from 1 flight_now 2 for_air 1 for_breathe 2 from_last 1 fundo 1 g 2 ganz 1 gauche 1 gegen 1
geschwollen 1 gibts 1 gone -1 good_morning 1 h 1 hand -1 hand_on -1 hands -1 hangt -1 hard_and 1 hard_hot 2 haul 1
haul_and 1 have -1 headache -1 heart_racing 2 heel -1 her_chest 1 her_to 1 hernie -1 hexenschuss -1 home_the -1 hot 3
hot_and 1 hot_red 2 hot_since 2 hot_swollen -1 hours 1 hours_in 3 huge 3 huge_and 2 hurts_wen 2 hurts_when 1 i_breathe
1 i_came 1 i_do -1 i_noticed -1 if_that 1 im_breathless 1 im_struggling 1 immer -1 in_a 1 in_bed 1 inch 1 inchada 6
inchada_e 2 is_an 1 is_hot 1 is_red -1 is_still -1 is_swollen 1 is_tight 1 is_twice 3 ischias -1 ish 1 isnt_!one 1
ist_ganz 1 ist_seit 2 it_because 1 it_out 1 its_much 1 its_red 1 ive -1 izquierda -1 jambe 4 jambe_gauche 2 je_suis 1
joelho 1 junto -1 just_doesnt -1 just_had -1 just_one 1 just_walking 1 keep -1 keine_!luft 1 kettle 1 knee 2 knee_and
1 knee_op 1 knee_surgery 1 krieg 1 krieg_ich 2 la_derecha 2 la_pierna 1 la_poitrine 1 leaves_a 1 left_calf 1 leg 3
leg_been 2 leg_cant 1 leg_is 2 leg_looks 1 leg_on 1 leg_only 1 leg_since 2 leg_still 1 leg_swollen 5 legs -1 lhe -1
lift -1 like -1 links 2 llevo 1 lol 1 lombaires -1 lombar -1 long 1 long_flight 1 long_haul 1 loosen 1 loosen_the 2
lot 1 lower_leg 4 lundi 1 lws -1 mais 1 manha -1 mas 1 matters 1 me -1 me_ahogo 1 me_but 1 me_o 1 medio 1 meine 1 meu
-1 minha 1 mit -1 mollet 4 monday_and 1 morning_im 1 mostly -1 my_ankle -1 my_back -1 my_calf 3 my_calves 1
my_colleague 1 my_leg 1 myself -1 neck -2 neuerdings -1 nichts -1 night -1 no -2 normal_for 1 not -1 now_calf -1
now_chest 3 now_i 1 now_im 2 numb -2 numb_after -1 nunca -1 nur_links 1 o_meu -1 o_peito 1 odd 1 of_blood 2 of_breathe
1 of_plaster 2 oh 1 ok_but 1 old 1 on_calls 1 on_my -1 on_that 1 on_tiptoe -1 one 1 one_calf 2 one_leg 2 one_of 1 only
1 only_on 1 oozing_yellow -1 operation 1 orinar -1 os -1 other_side -1 otra 1 pain_calf 1 pain_swollen 1 pain_then 1
pain_to 1 pain_when 1 pantorrilla 7 para 1 para_el 2 pee -1 perna 4 perna_ta 5 pernas 1 physio 1 pierna 1 pill 5
plaster 2 plaster_came 1 plie -1 plus -1 poitrine 1 posso -1 pouco -1 pour 1 pour_ma 2 prall 5 preggo -1 preggo_#2 -1
previous 1 probably_just 1 properly_for -1 puffed 1 puffy 4 puffy_and 2 pumps 1 purple 1 purple_ish 2 put_weight -1
q_e -1 que_la 2 que_nao 1 quen 2 quente 5 quente_e 5 racing 2 radiator 2 rechte 1 rechts -1 red 3 red_and 2 red_hot -2
red_swollen 1 replaced_#2 -1 rien 1 right_calf 1 right_now 1 roja 1 roja_y 1 rot 1 rotation -1 rouge 5 row 2 runter -1
sa 1 same_calf 2 scar_oozing -1 schlecht -1 schon 1 sciatica -1 sciatica_flared -1 seid 3 seit_#1 1 seit_dem 2
seulement 2 she_walks 1 shin -1 shiny 3 shiny_and 3 shortness 1 shortness_of 1 shoulder -1 side_only 3 side_since -1
since_an 1 since_coming 2 since_spring 1 sister 1 sitting_still 1 size 2 size_of 2 smelly -1 socks 1 solo 3 solo_en 1
some_blood 1 something_to -1 sore 1 sore_swollen 1 sore_to 3 spine -1 spritze -1 stab 1 stabbing 1 stabbing_chest 1
stabbing_pain 1 stairs -1 started_the 1 still_numb -1 still_swollen 1 story 1 struggling_for 2 stunde -1 suis 1
surgery_and 1 swelled 1 swelled_up 1 swelling 1 swelling_in 1 swollen 10 swollen_after 3 swollen_and 2 swollen_calf 3
swollen_leg 2 swollen_like -1 swollen_since 4 ta 1 taub -1 temperature -1 tender 3 tender_and 1 tengo_la 2 than 1
that_matters 1 the_ankle 1 the_calf 2 the_cast 1 the_elbow 1 the_family 1 the_flight 4 the_kettle 1 the_knee 1 the_leg
-1 the_outside -1 the_physio 1 the_pill 5 the_size 2 thinners 4 three_months -1 throbs 1 tight 1 tight_shiny 2 tiptoe
-1 tiptoe_on -1 tire 1 to_breathe -1 to_loosen 1 to_touch 2 today_on -1 too -1 touch 1 tut 1 twenty_minutes 1
twice_the 4 two_months -1 uma 1 und_beim -1 und_jetzt 1 up_blood 4 up_some 1 v 1 wade 6 walking_to 1 walks_fine -1
warm 4 warm_and 1 was_last 1 week_in 1 week_the -1 weekend_and 1 weeks -1 weg -1 wen 1 wen_i 1 went -1 when_she 1
which -1 whole_leg -1 whole_lower 2 why 1 wieder -1 with_flu 1 without -1 wochen -1 wrist_stretch -1 y_ahora 1 y_desde
1 y_el -1 y_la -1 y_medio 2 zwei -1
""",
    Category.LEG_WEAKNESS: """
-15 !a -1 !and_!theres 1 !answer 1 !as 2 !auf 1 !both_!hands -1 !but 1 !but_!my 1 !carry 4 !come_!up 2 !consigo 2
!cuando -1 !da 1 !da_cadeira 1 !dans 2 !de 1 !depuis 1 !die 1 !doing 2 !doing_!what 3 !esta 1 !fire 1 !hold 1
!hold_!me 1 !i_!say 3 !in_!it 1 !isso -1 !las 3 !leg 3 !leg_!will 1 !legs 3 !legs_!will 2 !levantar 2 !lift 1 !lifting
1 !lower 1 !me 1 !me_!sostienen 3 !mehr_!und -1 !my_!legs 3 !my_left 1 !numbness 1 !o 1 !of_!my 1 !pain_!really 1 !pe
2 !pie 1 !pis -1 !power 3 !properly 1 !puedo 2 !push 2 !really 1 !say 2 !she 1 !side 1 !siento -1 !simply 1
!since_!the 1 !sinto -1 !sostienen 3 !started 1 !started_!with 1 !strength 3 !that_!before 1 !the 1 !the_disc 1
!the_toilet 1 !them 1 !three 1 !to_!the 1 !und -1 !up_!when 1 !walking -1 !what 1 !what_!i 1 !will 2 !will_!hold 1
!will_hold 2 !with_!the 1 !working 1 !would 1 !y -1 !yesterday 1 !zu -1 #1_#2 1 #1_and 1 #1_h 2 #1_metres 1 #1_times 1
#2 -1 #2_de -1 #2_h 2 #2_now 2 #2_weeks -1 #2_yrs 1 #4 -1 a -1 a_#1 1 a_#2 1 a_belt 2 a_coluna 1 a_flipper 2
a_fortnight 2 a_good 1 a_half 1 a_laminectomy 1 a_straight 2 a_strengthening 2 a_weak 1 abend -1 aber_seit 1 about_it
1 about_the 1 about_wednesday 1 ac 1 accident -1 ache -1 ache_for 1 actually 1 after_her 1 afternoon 2 agony_and 2
agony_temperature 3 ah 1 ah_y 1 ahora_me -1 al_bano -1 al_caminar 1 algun 1 along 1 along_the 1 along_with 2
alongamento_pra 1 also -1 also_ive -1 an_i 1 and -1 and_as 1 and_both 3 and_everyone 1 and_for 1 and_from 1 and_im -1
and_leg -1 and_my -1 and_peeing 1 and_theyre 1 and_tingly 1 and_toes -1 and_weaker 1 ankel 1 ankle 4 ankle_has 2
ankles 1 anoche -1 anteontem 1 antes 1 antes_de 1 anymore_right 1 are_buzzing -1 are_getting -1 are_giving 1 are_heavy
3 are_like 1 are_tingling -1 are_too 1 are_weak -1 area -1 arent 1 arm -3 arm_and -1 arse_over 1 as_duas 4 as_pernas 1
at -1 at_breakfast 2 at_my -1 at_night -1 at_once 1 at_work 1 aucune 2 ayer 2 back_and -1 back_isnt 1 back_last 1
back_of -1 back_to 1 back_trouble 1 back_twinge 1 back_up 1 backside 1 banister -1 bano -1 be -1 because 1 because_my
1 because_thats 1 because_the 1 bed 1 been -1 been_dragging 1 been_getting 1 been_numb -1 been_sore 1 been_this 1
been_wetting -1 before_the 1 beide 3 beide_beine 3 beine 3 beine_fuhlen 1 being -1 belt 1 belt_of 2 better -1 between
-3 between_my -1 big_toe 2 bike -1 bis -1 bit_since 1 bit_weak 1 bits_since 1 bitte 1 bladder -1 bladder_not 1 bloke 1
blood -1 boat 1 bony 3 book 1 both 3 both_feet 4 both_legs 2 both_my 1 both_of 3 bout 1 bras 2 break_room 1 breakfast
1 breathe -2 broken 1 brustkrebs 1 buckled 3 buckles 5 buckles_going 1 buckling 4 buckling_both 1 bumping 1
bumping_into 1 burns_down -1 bus 1 business 1 but_now 1 but_still -1 but_this 1 buttock_pain 1 buzz -1 by_the 1 cabeca
1 cabeza 1 cadeira 1 calf -1 calf_is -1 came_off -1 caminar 1 can -1 can_i -1 can_walk -1 can_you -1 cancer_de 1
canser 1 cant 1 cant_climb 3 cant_finish 1 cant_get 1 cant_go 1 cant_keep 1 cant_lift 2 cant_move 2 cant_press 2
cant_pull 3 cant_push 2 cant_rise 1 cant_roll 1 cant_stand 4 cant_walk 1 cant_wee 1 carpet 5 carpet_edge 1 catches 1
catching 2 catching_my 1 catching_on 1 cause 1 cayo 1 cette 3 chair_without 2 chair_yoga 1 chemo 2 chemo_for 2 chest
-2 cheville 2 ciatica 4 climb 1 climb_stairs 1 climbing_stairs 1 clinic 1 clinic_letter 1 clutch 2 coffee_and 1 cold
-1 collapsing 2 colleague -1 come_up 1 comecou_a 1 comes -1 comme 1 comme_une 1 como_si -1 con_todo 4 concrete_back 1
corridor 1 cou 1 cough -1 crawl 2 crawl_to 1 crawl_up 1 dans_les 2 das_bein 1 das_pernas 1 dass 1 date 1 dauernd 2
day_now 1 days 1 days_ago 1 days_out 2 days_with 1 de_cabeca 1 de_cabeza 2 de_febre 1 de_mama 2 de_manha 1 de_orina -1
dead -1 deep -1 dehnung 1 dent -1 depui 2 depuis_hier 2 depuis_le 1 depuis_lundi 1 derecha 3 des 1 desde 2
desde_anoche -1 desde_el 1 desde_ontem 3 desde_onti 1 desk_and 1 deux 2 deux_jambes 3 didnt -1 die -1 different_from 1
disc_thing 1 do_stairs 2 doctor -1 dodgy 1 doendo 1 doesnt_!come 1 doesnt_!fire 1 doesnt_!hurts 1 doesnt_!lift 2
doing_your 1 dont -1 dor -1 dormir -1 dos_desde 1 douleur_dans 1 down_a 1 down_from 1 down_i 1 down_im 1 down_in 1
down_my -1 down_one 1 downstairs 3 drag 2 dragging 3 drags 7 drags_and 3 driving 2 drop_since 1 drop_things -1
dropped_about 1 dsd 5 duas 2 duas_maos -1 dune 1 dure -1 e_agora 1 e_esta 2 each_day 1 edge 1 einfach 1 either 2
either_foot 3 either_leg 1 el 1 el_domingo -1 el_pie 4 elle -1 en -1 en_el 1 en_la -1 enfle -1 engine 1 engine_on 1
enjoying 1 enorme -1 erst -1 esquerdo 5 estiramiento 1 et_cette 1 et_la -1 eu 1 every_carpet 1 every_hour 1 every_step
2 everything_below 1 face -1 faco -1 falls 1 feel_dead 1 feel_like 1 feel_numb 1 feel_or 1 feel_unsteady 3 feeling -1
feels -1 feels_heavy 1 feels_like -1 feels_weak 2 feet 2 feet_are 1 feet_have 1 feet_numb 1 feet_tingle 1 fell -1
fever -1 fever_#4 1 fever_for 1 fieber_und 1 fine -1 fingers -1 finish_it 1 finished_in 2 flare 1 flared 1 flat_and 1
flipper 2 floor 1 floor_says 1 floor_when 2 flop 1 floppy 1 flops 3 flops_when 4 fold 2 folding 5 folding_when 2
following 1 foot 9 foot_and 1 foot_doesnt 1 foot_drags 4 foot_drop 3 foot_flops 2 foot_for -1 foot_has -1 foot_is 1
foot_just 1 foot_keeps 3 foot_slaps 2 foot_today 1 foot_wont 3 for -1 for_seven -1 for_two 1 for_weeks -1 forca 4
force 2 fortnight 1 four_years 1 from 1 from_back 2 from_lymphoma 1 from_me 1 from_the 2 from_under 5 front_of 1
fruh_nicht 1 fuhlen 1 fuhlen_sich 1 furniture 1 fusion 1 fusion_#1 1 fuss 1 g -1 gauche 2 gave 3 gave_out 2 gave_up 1
gave_way 4 geflogen 1 gegen -1 gestern 1 gestern_beim 2 get_off 1 get_up 2 get_upstairs 1 getting 3 getting_off 1
getting_weak 1 getting_weaker 6 gibts -1 gives 1 gives_way 1 giving 4 giving_out 5 giving_way 3 go_up 4 goes_to 1 goin
1 going_down 1 going_downstairs 3 going_to -1 going_weak 2 gone_from 1 gone_like 1 got -1 got_anything 1 groin -1 gros
2 ground 1 ground_since 1 h 1 had_to 2 hand -2 hands -1 hang 1 hang_on 2 hangs 1 hangt 2 has_got 1 has_lung 3 has_no 1
has_spread 1 has_started 1 hast -1 hast_du -1 have_gone 1 have_no 1 have_started 2 have_stopped 1 have_turned 2 head
-1 headache -1 heavy 1 heavy_and 1 heel 2 heels_and -1 heels_on 3 hell 1 help -1 her_back 1 her_legs 1 her_mid 1
here_my 1 hernie 2 hes_#2 1 heut_fruh 1 hexenschuss 1 hier 1 hilft -1 his_legs 1 hit_the 1 hold_me 3 honestly_cant -1
hot -1 hurts -2 hurts_a 1 hurts_like 2 husband_says 1 husband_three 1 i_dont -1 i_feel -1 i_fell 1 i_needed 2
i_noticed 1 i_sat 1 i_send 1 i_trip 1 i_try 1 i_walk 2 i_wet 1 ich -1 if_one 1 if_that 1 im -2 im_drunk 1 immer 1 in
-2 in_die -1 in_here 1 in_it 1 in_may 1 in_my -1 in_remission 1 in_ten 1 inject_not 1 inside -1 into_my -1 is_#1 1
is_actually 1 is_from 1 is_getting 1 is_gone 1 is_leaking 1 is_limp 1 is_since 1 is_swollen -1 is_weaker 1 ischias 3
isnt_!even 1 ist_seit -1 it_back 1 it_foot 1 it_since 1 it_to 1 it_under -1 its -1 its_worse 1 ive -1 ive_to 1
izquierda 1 izquierdo_con 1 ja 1 ja_nao 2 jambe 3 jambe_gauche 1 jambes 2 jambes_sont 1 jaw -1 je -1 jelly 3 jelly_and
2 jerky -1 joelho 1 jour 1 just_doesnt 1 just_fold 1 just_gave 1 just_hangs 1 keep 2 keep_buckling 3 keep_catching 1
keep_folding 3 keep_giving 1 keep_stumbling 1 keep_tripping 1 keeps 4 keeps_catching 1 keeps_collapsing 2
keeps_dragging 1 keeps_giving 4 keeps_slapping 1 kept 1 kerb 1 killing_me -1 kitchen_with 1 knee 3 knee_buckles 3
knee_gave 1 knee_keeps 3 knees 5 knees_both 2 knees_keep 4 knie 3 known 1 l 1 l_#1 1 la_derecha 1 la_espalda 1
la_nuque -1 la_pierna 1 la_semana 1 lady_parts -1 laminectomy 1 landed -1 las 2 las_dos 2 le_do 1 lead 1
leaking_yellow 1 leaves_a -1 left 2 left_anymore 2 left_foot 2 left_heel 4 left_is 1 left_leg 4 left_since 1
left_thigh 1 left_toes 2 leg 5 leg_and 2 leg_back 1 leg_buckles 2 leg_feels 3 leg_getting 2 leg_gives 1 leg_gone 2
leg_has 3 leg_is 1 leg_keeps 3 leg_with 1 leg_wont 2 legs 7 legs_ache -1 legs_arent 2 legs_both 1 legs_dont 1
legs_feel 2 legs_gave 3 legs_have 6 legs_heavy 1 legs_just 5 legs_keep 2 legs_now -1 legs_turned 1 legs_weak 2
legs_went 3 legs_wont 3 les 1 les_deux 6 les_jambes -1 letter 1 letter_says 2 life -1 lift 6 lift_either 2 lift_my 2
lift_up 1 like_hell 1 like_jelly 1 like_rubber 1 like_string 3 like_they 1 like_wet 2 limp 1 line 1 linker 2 links 1
lo 1 lorry 1 lorry_rear 1 lunch_i 1 lundi 1 lunes 1 lung 2 lung_cancer 1 lurching 4 m 1 ma 1 mais -1 makes_my 1 mal_au
1 mama 2 manana 1 manha 2 maos -1 marcher 1 mate_said 1 matin 1 matin_je 1 matters 1 mattress 1 me_coming 2 me_getting
1 me_legs -1 me_since 1 me_suis 1 me_twice 1 medio -1 menos 4 mes_jambes 1 metastatic 1 metres_onto 1 mets 2 mets_in 1
mine 1 minutes -1 mollet 1 month -1 months -2 morning_and 1 morning_my 2 move 1 move_my 3 my_backside 1 my_big 2
my_bum -1 my_chest -1 my_face -1 my_foot 3 my_heels 1 my_knee 2 my_knees 1 my_left 1 my_leg 2 my_legs 3 my_neck -1
my_own 2 my_right 2 my_sciatica 1 my_shoe 1 my_slipper 2 my_spine -1 my_thigh 2 my_thighs 1 my_toes 5 my_trousers -1
my_usual 1 my_waist 1 my_weight 1 myeloma_patient 3 myself -1 myself_upstairs 1 nao_!consigo 2 nao_!sinto -1
nearly_went 1 neck -4 needed 2 neither 7 neither_!leg 4 neither_!of 2 neuerdings 1 never -1 new_since 1 ni 1
nicht_!mehr 1 night_its 1 no_!me 1 no_!numbness 1 no_!power 3 no_!puedo 3 no_!siento -1 no_!strength 3 noche -1
nonstop -1 normal -1 normal_to 1 not_!moving 1 not_!pain 1 not_!working 1 noticed 2 noticed_my 1 now_because 1
now_both -1 now_his 1 now_she 1 now_that 1 nowhere_on 1 nuit 1 numb -1 numb_for -1 numb_from 1 numbness -1 nur_links 2
o_pe 5 of_bed 1 of_em 2 of_my -1 of_that 1 of_them 5 of_yesterday 1 off_the 1 off_with 1 office 1 office_and 1
on_chemo 1 on_every 1 on_me 3 on_sat 1 on_that 1 on_thursday 1 on_tiptoe 3 on_tiptoes 2 on_to 2 once_and 2 one_leg 1
one_shoe 1 only_the 3 ontem 2 onti 3 onto_concrete 1 oozing_yellow 1 or_move 1 order 1 orina -1 orinar -1 osteoporosis
-1 other_side 1 otherwise 1 out_on 1 over_nothing 3 over_tit 1 own 1 pain_and -1 pain_came 1 pain_fever -1 pain_from 1
pain_getting -1 pain_in -1 pain_started 1 pain_terrible 1 pain_this 2 pain_two 1 pain_with -1 pain_worse 1 pair 2
pair_of 2 pane_from 1 par 1 par_terre 2 para_el 1 paralysed 1 parking 1 party 1 pasada 1 pasada_y 1 past_week 1 patch
-1 patient_here 1 pavement 2 pavement_since 1 pe 8 pedal 2 pee -1 peeing -1 peg 2 peg_keeps 2 peor 2 perhaps 1 pernas
3 peux 1 pie 4 pierna 1 piernas 2 pins_have 2 plie 4 pouco 1 pour_ma -1 power 2 power_in 2 pra 2 prall -1 pregnant -1
press_the 1 proper 1 properly_since 1 prostata -1 pull 2 pull_myself 1 pus 1 push 2 push_off 4 quad 2 quad_stretch 3
que -2 que_jai 1 raise 1 really -1 rechte 2 rechts 1 red -2 reins 1 remission_from 1 right 1 right_big -1 right_foot
-1 right_knee 2 right_leg 1 right_shoe 2 rise 1 room_and 1 rot -1 rotation 2 rubber 2 rubbish 1 rucken_tut 2
ruckenschmerzen 1 same_foot 3 same_side 1 samstag 2 sans 1 says_im 1 scar_is 1 scar_oozing 1 schlimmer 1 schritt -1
schwach 8 sciatica_and 1 sciatica_down 1 sciatica_flared 1 sciatica_in -1 sciatica_left 1 sciatica_started 2 scuffing
2 se_me 1 seat -1 segunda 1 seit 2 seit_dem 1 seit_gestern 2 seit_heut 1 seit_tagen 1 semaine 2 semaine_que 1
semana_pasada 1 sends -1 ser 2 she_cant 1 she_walks 1 sheets -1 shes_on 1 shin -1 shivering_and 1 shoe 5 shooting_pain
2 should -1 shoulder -1 sich_kaum 1 side_new 1 side_of -1 side_since 1 sides_and 1 silly_but 1 simply 1 since 1
since_friday 2 since_last 1 since_lunch 1 since_monday 1 since_sat 2 since_saturday 1 since_sciatica 1 since_sunday 1
sitting_#1 1 skin -1 slap 1 slapping 2 slapping_the 2 slaps 4 slaps_the 1 slipped -1 slipper 2 so 1 so_weak 2 soft 1
solo -1 solo_en -1 somebody_else 1 somewhere 1 sore_since 1 space 1 spine_so 1 spread_from 1 stage 1 stage_#1 1 stairs
3 stairs_with 1 stand 3 stand_my 1 stand_on 3 stand_straight -1 stand_without 1 start_back 1 started_after 1
started_giving 1 started_monday 2 started_to 1 stehen 2 steroid_shot 1 stiff -2 stiff_too 1 still_work 1 stopped 1
stopped_working 2 straight_line 2 strengthening 2 strengthening_exercise 2 stretch_my 1 stretch_please 1 stretches -1
string 3 strip -1 stumbled 1 stumbling 3 stumbling_and 2 sudden_loss 1 sunday_and 1 sunday_ive -1 sunday_my 1 sur 1
sur_les -1 swollen -3 swollen_and -1 tag 1 tagen 1 take_my 1 tambem -1 tao 1 telling_me 1 temperature_on 1 ten_days 1
terre 2 tete 2 than_before 1 that_foot 2 that_leg -1 that_matters 1 that_same 1 that_side 1 that_wont -1 the_bad 1
the_banister -1 the_break 1 the_bus 1 the_carpet 3 the_chair 1 the_clutch 2 the_corridor 1 the_edge 1 the_flat 1
the_floor 2 the_front 1 the_furniture 1 the_fusion 1 the_gentle 1 the_ground 1 the_hip 1 the_hour 1 the_kerb 1
the_left 1 the_m 1 the_mattress 1 the_outside -1 the_pair 2 the_parking 1 the_past 1 the_pavement 2 the_pedal 2
the_plan 1 the_right -1 the_sciatica 1 the_shooting 2 the_stairs 1 the_thigh 1 the_toe 3 the_toes -1 the_toilet -1
the_trousers 1 the_waist 2 the_weakness 1 them 2 them_since 1 there_a 1 theres -1 thigh 3 thigh_is 1 thighs_are 2
thighs_feel 1 things_all -1 this_afternoon 3 three 1 three_days 2 three_times 1 tiene 2 tight_band 1 time_now 2 times
1 times_this 1 tingle_and 1 tingling -1 tingling_too -1 tingling_up 1 tiptoe 3 tiptoe_on 3 tiptoes 1 tiptoes_on 2 tire
1 tit 1 tive 1 to_crawl 2 to_feel 1 to_jelly 1 to_lift 2 to_pull 1 to_stand 1 today 1 today_both 1 today_my 1 todo 2
toe 4 toe_has -1 toe_numb -1 toe_wont 3 toes 6 toes_dont 1 toes_on 4 toilet -1 tonight -1 too -1 too_weak 1 touch_and
1 tout 3 towards 1 trampoline 1 tremble 2 treppe 1 tres 1 trip 1 trip_over 1 tripping 2 tripping_over 1 trousers_leg 1
try 1 try_to 1 tudo 1 tuesday 1 tuesday_a 1 turned 2 turned_to 3 turning 1 twice_this -1 twice_today 2 two 1 two_legs
1 two_weeks 2 ubung 1 um_alongamento 1 uma_hernia 1 un -3 und -1 und_der 1 und_die 1 und_ruckenschmerzen 1 under 2
under_me 4 une 2 unsteady_im 3 until -1 until_i -1 up 1 up_and 1 up_from 1 up_on 2 up_out 1 up_says 1 upstairs 3 urine
-1 us 1 used -1 used_to -1 vertebres 1 very -1 vez_peor 1 virou -1 voiture -1 vor 1 vor_#1 1 wade -1 waist 3
waist_down 3 waist_is 1 walk 2 walk_both 1 walk_down 2 walk_on 2 walk_since 1 walk_the 1 walks_fine -1 walls 1 want_to
-1 was_just 1 wasnt_!there 1 way 1 way_in 1 way_on 1 way_twice 2 weak 8 weak_all 1 weak_and 1 weak_at 1 weak_i 2
weak_leg 2 weak_since 3 weak_to 1 weak_when 1 weaker 8 weaker_by 2 weaker_every 1 weaker_since 1 weaker_than 2
weakness 2 weakness_has 1 weakness_in 2 wee -1 week_an 1 week_in -1 week_six -1 week_that 1 week_with 2 weeks -1
weeks_but 1 weeks_post 1 weg 3 weird -1 went_arse 1 went_from 1 wetting_the 2 when_she 1 when_the 1 whether_i 1 which
-1 while_sitting 1 who -1 whole_leg 2 wife_has 1 with_flu -1 with_my 2 with_the 1 wobble 4 wobbly 1 wobbly_legs 1 wont
1 wont_come 1 wont_hold 3 wont_lift 5 wont_push 1 wont_take 1 wont_work 1 woolly 1 words -1 wore 2 working 1 would_you
1 wurse 1 y_hoy 2 y_la 2 y_medio -1 yellow 1 yellow_stuff 1 yesterday_i 1 yesterday_my 1 yesterday_today 1 yoga 1
you_know 1 your_calf 1 yrs_old 1 zieht -1
""",
    Category.MYELOPATHY: """
-17 !and_my 1 !avant 1 !both 1 !both_!hands 2 !comme 2 !even 1 !even_!hurts 2 !fingers 2 !hands 2 !here_anymore -1
!hurts 1 !hurts_!much 1 !les 1 !neck_!pain 1 !noticing 1 !o 1 !obey 2 !right_!and 1 !seit 3 !und 1 !zu 1 #1 -1
#1_wochen 2 #2 -1 #4 -1 a_ferry 1 a_good 1 a_jolt 2 a_minha 1 a_needle 2 a_pen 2 a_robot 2 a_toda -1 about_my 1
afternoon 1 age 2 ago_neck 1 al 1 al_bano 2 al_caminar 2 all_in 1 all_the 1 also_im 1 an_electric 2 and_both 1
and_clumsy 3 and_face -1 and_feel 1 and_feet 1 and_hands -1 and_he 2 and_heavy 2 and_into 1 and_lately 1 and_she 1
and_since 1 and_slow 1 and_tear 1 and_weak 1 and_wobbly 1 andar 1 ando 2 antes 1 antes_de 2 any_gentle 1 any_neck 2
anymore_and 1 anymore_fingers 1 ao 1 apart 2 are_all 1 are_clumsy 1 are_numb 2 are_stiff 1 are_useless 1 arm -1 arms 2
arms_and 3 arms_tingling 1 around_the 2 arse_over -1 arthritis_and 1 arvo -1 as_duas 1 as_pernas 2 asi -1 at_my 1 ate
1 ate_o 2 auch_nicht 2 aus 1 aux 1 avant -1 back -1 back_into 2 back_is -1 back_pain -1 back_when 1 back_whenever 2
bad_and 1 balance 1 balance_is 1 ballooned -1 banging -1 banging_headache -1 bano 2 barber 1 become 1 been_stiff 2
been_wetting 3 beide 1 beide_hande 4 bend 1 bend_my 3 beuge 3 bike_this -1 bladder 1 bladder_started 1 board 1 boat 1
body 1 boli 1 bolt 1 boned_at -1 both_arms 1 both_hands 10 bra 1 bras -1 breathe -1 but -1 but_still -1 butterfingers
2 button 1 button_my 1 buttons 8 buttons_and 2 buttons_anymore 1 buttons_for 2 buzz 1 buzzing_and 2 ca 1 cactus -1
cada_vez 1 calf -1 caminar 2 camisa 3 cancer -1 cancer_de -1 cant_button 1 cant_do 4 cant_fasten 2 cant_feel -1
cant_grip 3 cant_manage 3 cant_pick 4 cant_thread 1 car -1 carry 1 carry_on 1 ce 1 ceiling 1 cervical 1 cette -1
chaque 1 chaque_fois 1 chest -1 chin_tucks 2 chopsticks 2 clasp 1 climb_stairs -1 close 1 clumsy 9 clumsy_and 1
clumsy_cant 1 clumsy_hands 3 clumsy_since 1 coffee_cup 1 coince 1 coins 5 collapsed_on -1 collision 1 colonne 1
columna 1 coluna_quando 1 com_o 1 comecou -1 comme -1 como 1 como_si 1 con_dolor 1 cord 2 cord_in 2 couple 1 crac -1
creaky 2 cuello 2 cup 1 cup_and 1 cups 3 current 1 da 1 dad_he 1 dans_les 1 dark 2 dauernd 2 days_both 1 de -1
de_cabeca -1 de_hoy 1 de_mama -1 dedos 5 den_kopf 3 den_rucken 3 depuis_ce 1 depuis_deux 1 desde -1 desde_que -1
despues 1 deux_mois 4 do_my 4 do_up 4 dock 2 doendo -1 doesnt_!even 2 doigts 4 domingo 1 dont_!make 1 dont_!obey 2
dont_!work 1 door 1 door_frames 3 dor_de -1 dos_manos 4 down_at 1 down_i 1 down_light -1 down_my 3 drop 1 drop_things
2 dropping 6 dropping_cups 2 dropping_my 3 dropping_things 1 drops 1 drunk_when 1 duas 2 duas_maos 6 e_as 1 earrings 2
ein 3 ein_paar 4 einfach -1 el_cuello 1 el_domingo 2 el_pie -1 electric 4 electric_fence 1 electric_shock 2
electric_shocks 1 electricity 4 electricity_down 3 en_el 1 et_maintenant 1 every_time 1 every_week 1 exercises_for 1
eyes_and -1 face -1 face_have -1 fait 1 fallen 1 fasten 2 feel_like -1 feel_stiff 7 feel_thick 2 feeling_like 1
feet_tingling 1 fence 1 ferry 1 fever -2 few_weeks 1 ficaram 2 ficou 1 fingers 7 fingers_are 2 fingers_dont 1
fingers_feel 1 fingers_have 2 fingers_just 2 fingers_on -1 fingers_tingle -1 fingers_wont 3 fois 1 fois_que 1 foot -1
for_her 1 for_months 3 for_years 1 forgot 2 frames 3 from -1 fumble 3 fumble_with 1 fumbling 3 fumbling_with 2 gehen 3
gentle_neck 1 geschwollen -1 get_an 1 get_to 1 gloves 1 goes_down 1 goin -1 golpe 1 gone_a 1 gone_to 1 got_t -1 grip 4
hace_un 1 had -1 hago 1 hand_all 1 hand_have -1 hande 4 hands 10 hands_and 2 hands_are 2 hands_clumsy 2 hands_feel 2
hands_for 1 hands_have 3 hands_tingle 1 hands_wont 1 handwriting 8 handwriting_has 2 hard_on -1 have_ballooned -1
have_been 1 have_got 1 he_cant 1 he_is 1 he_shuffles 2 head_doing -1 head_first 2 head_on 1 headache -2 heavy_and 1
heute -1 his_neck 1 hold 1 hold_a 2 hold_the 1 how 1 how_to 1 i_bend 4 i_carry 1 i_fumble 1 i_hold 2 i_leak 1 i_look 4
i_nod 3 i_type -1 i_woke 1 ich_den 2 ichs 1 ichs_nicht 1 ideas 1 im_drunk 1 im_losing 1 im_unsteady 2 im_wearing 1
im_wetting 1 immer 1 impossible 1 in_last 1 in_law 1 in_my -1 in_spring 1 in_time 1 injury_last 1 into 1 into_door 3
into_my 2 is -1 is_my 1 is_off 1 is_unsteady 2 ist_seit 1 ive_taken -1 jamais -1 jambes 1 jambes_sont 1 je_me 1
je_regarde 5 je_suis -1 je_veux 1 jerky 3 jolt 3 jolt_down 1 just_wont 1 keep_dropping 3 kettle 1 keys 5 keys_and 3
known 1 kopf 2 krieg 1 krieg_ich 2 la_cabeza 1 la_colonne 1 la_columna 1 laces 1 las 1 las_dos 1 las_piernas 1
last_couple 1 late 1 lately 3 lately_and 1 law 1 le -1 leak 1 left -1 leg -1 legs_feel 1 legs_heavy 1 legs_like 1
les_jambes 1 lightning 1 like_hell 1 like_im 1 like_touching 1 linfoma -1 lo -1 look 2 look_at 1 look_down 2 looking 1
looking_down 1 los 3 mains 1 maintenant 1 maintenant_je 1 mal_au -1 mama -1 manage 3 manager 1 manos 6 maos 5 marcher
2 mattress 1 me_da 2 me_legs 1 meine 1 meio 1 mes 4 mes_doigts 4 mes_jambes 1 mir 1 mittens 3 mitts 2 mois 3 moment 2
mon 1 months 1 mort 1 mouse_hand -1 moves_for 1 mri 1 mug 2 mugs 2 mugs_this 1 mum_in 1 my_balance 1 my_bra 1 my_chin
1 my_coffee 1 my_feet 1 my_fingers 2 my_hands 3 my_handwriting 5 my_keyboard -1 my_keys 2 my_manager 1 my_mum 1
my_necklace 1 my_phone 3 my_shirt 1 my_signature 1 my_whole 1 nach 1 nacken 1 neck 2 neck_bad 3 neck_been 2
neck_cracked 1 neck_doesnt 2 neck_for 1 neck_hurts 1 neck_moves 1 neck_pain 1 neck_really -1 neck_sore 1 neck_stiff 1
neck_stretch -1 neck_stretches 2 neck_to 1 necklace 1 needle 2 new_is 1 new_since 1 ni 1 nicht_!mehr 1 nie -1 no -1
noch -1 nod 3 notes -1 numb_and 1 nunca -1 o_pescoco 1 october 2 of -1 of_electricity 3 of_my -1 of_this 2 often 1
on_a 1 on_both 1 on_my -1 on_stairs 1 on_with 1 one -1 onti -1 or 1 or_hold 3 or_the 1 out -1 oven 1 paar 4 pain -1
pain_hands 2 para 1 parezco -1 pe -1 pee -1 peito -1 pen 3 pen_properly 2 peor 1 pernas 1 pescoco 2 pescoco_duro 1
petit 2 phone 2 phone_i 1 phone_it 1 pick 2 pick_up 1 pie -1 pieds 1 pis 1 piso 2 please_give 1 plus_a 1 points -1 por
1 por_la 3 pot 1 pot_and 1 pregnant -1 pro 1 quand 1 quand_je 1 quando 3 que -1 que_ca -1 que_mon 1 quen -1 quimio -1
r 1 really_hurts -1 regarde 5 rien -1 right -1 right_down 2 road 1 robot 3 robot_and 1 round_the 1 rucken_runter 3
runter 1 scrum_collapsed -1 se 1 seeing_sparkles -1 seit -1 seit_heute -1 send 1 send_him 1 sends 7 shallow -1
shallow_end -1 shes_on 2 shirt 1 shirt_buttons 1 shock 5 shock_down 2 shocks 2 shocks_down 2 shortness -1 shortness_of
-1 shoulder -1 shuffles 4 side -1 sides_since 1 siempre 2 siempre_me 2 signature 1 signature_looks 1 since_long 1
since_monday 1 since_october 3 slow 1 so_clumsy 1 sober 1 sont 3 sore_since 1 sous -1 soy -1 space 2 spine_when 2
spots -1 spring 1 stacked -1 stacked_it -1 staggering 3 stand -1 steif 4 stenosis 1 stenosis_and 1 stiff 2 stiff_and 4
stiff_legs 1 stiff_neck -1 stiff_since 1 stretch_im 1 stretches_safe 2 stuffed 1 sudden_loss 1 suggested 1 suis -1
summer_and 1 sunday_ive 2 sunday_my 1 sur_la -1 surgery_was 1 swollen -1 swollen_like -1 table 1 tackled 1 taken -1
tambem 3 tao 1 temperature -1 tete -1 that -1 that_my 1 the_a 1 the_ceiling 1 the_chin 2 the_dark 2 the_kettle 1
the_shallow -1 the_table 1 the_trampoline 2 them_and 1 these 1 these_days 1 these_last 1 theyve 2 thick_and 1 things 2
things_all 2 things_and 1 this_afternoon 1 this_arvo -1 this_month 1 thread 3 thread_a 2 through_my 1 time 1 time_and
1 tingle -1 tingle_and 1 tingling_and 1 tingling_since 1 tire 1 to_lift -1 to_me 1 to_pot 1 to_use 1 toddler 1 todo -1
toilet_in 2 torpes 4 touching_an 1 tout -1 trampoline_park -1 trouble 1 tuck 1 tucks 2 tudo 1 turned_into 1
two_fingers -1 two_hours -1 typing 1 um 1 um_mes 2 uma_dor -1 una 1 unsteady 3 unsteady_on 2 up_anymore 1 up_buttons 1
use 1 use_a 1 useless 3 using 1 veux 1 vez 1 vez_peor 1 vient 2 virou 4 vorn 1 walk_like 2 walking 3 walking_like 2
walls 1 was -1 watch 1 watch_says 1 way_to 1 wear_and 1 wearing 2 wearing_oven 2 wed 1 wee -1 week_i 2 week_neck 1
week_six -1 wenn 1 wenn_ich 1 went -1 went_arse -1 werden 1 were_a 1 wetting 2 wetting_myself 3 whenever 1 whenever_i
1 while 1 while_sitting 1 while_walking 1 who -1 wide 2 wide_like 2 winter 1 with_buttons 3 with_either 1 with_keys 2
with_my -1 without_!noticing 1 wobbly 1 wochen 3 wont_do 1 wont_work 1 wrist_stretches 2 xixi 1 y_la -1 y_se 1 you_no
1 zap 4 zap_down 2 zips 4
""",
    Category.KIDNEY: """
-17 !auf -1 !com -1 !cote 1 !dans 1 !direito 2 !direito_!a 2 !em 2 !had_!a 1 !mais -1 !minutes 3 !o -1 !pe 2 !peito -1
!position 1 !puedo 1 !puedo_ni 3 !sentido -1 !work 1 #1_am 1 #2_degrees 1 #2_e 2 #2_fever 1 #2_weeks -1 #3_and 1 #3_cm
-1 #4_und 3 a_deep 1 a_kidney 1 a_la 1 a_mal 1 a_muscle 3 a_pain 1 a_position 3 a_severe -1 a_side 1 a_strong 1 a_uti
1 a_virilha 3 acabou -1 ache_at 1 ache_is 2 ache_on 2 after -1 ago -1 agony_from 1 alongamento -1 am 1 an_my -1
and_back 1 and_backache 1 and_burning 2 and_chills 1 and_feverish 1 and_going 2 and_it 1 and_keep 1 and_shivering 3
and_shivers 1 and_stings 1 aneurysm -1 antibiotics 1 any_position 2 arde 7 are -1 area 1 arm -1 asks 1 asks_for 1
at_the 1 ate 2 aucune 1 back_is -1 back_it 1 back_ive 1 back_kills 3 back_on 1 back_to 1 bad_i 1 been_sick 3
been_vomiting 2 belly_hurts 1 below 1 below_the 1 bends 1 blood 3 blood_and 1 blood_in 4 both -1 bowl 1 breathe -1 bug
1 burnin 3 burning 2 burning_when 3 burns 4 burns_when 4 but_its 1 calf -1 can -1 cant -1 cant_keep 1 cant_sit 1 chest
-2 chills 1 cloudy 4 cloudy_and 2 cm -1 colicky 3 com_dor 1 comes_in 2 comfortable 1 coming_in 2 comme 1 comme_une -1
con_escalofrios 2 con_la -1 core 3 dans_le 1 dark 1 days -1 deep_ache 2 degrees 1 degrees_and 2 del 2 dem -1
der_rucken -1 derecho 2 did_i 1 dog 1 dolor 1 dolor_de 1 dolor_en 3 dor 2 dor_no 5 doubled 2 doubled_over 1 em 1 en_el
1 escalofrios 2 esquerdo -1 essa -1 estoy -1 every_ten 1 faco -1 feel_feverish 1 feels -1 fever 2 fever_#3 1 fever_and
1 feverish_and 1 fieber 1 fiebre 1 fievre 2 fille 2 find_a 1 flank 14 flank_pain 5 floor_with 1 foot -1 for -1
fortissima -1 foul 3 fri 1 frissons 1 from_my 1 gauche 1 girlfriend 1 going_like 1 gone -1 got_that 1 groin 4 ha 2 has
-1 have -1 he_thinks 2 headache -1 higher 1 hurts_a 1 hurts_and 1 hurts_bad 1 hurts_been 1 hurts_i 1 i_cant -1 i_pace
1 i_pee 4 i_saw 1 i_strain 1 i_thought 3 i_wee 4 im -1 im_rucken -1 im_vomiting 1 in_any 1 in_die 2 in_his 1 in_my 1
in_waves 3 infection 1 is_coming 1 is_having 1 is_set 1 is_under 2 it_burns 2 it_came 1 it_hurts 1 it_move 1 it_stings
3 its_a 2 its_my 3 its_sore 1 izquierdo 1 izquierdo_con 2 kann 1 keeps_going 1 keine 2 kidney 6 kidney_infection 2
kidney_pain 4 kidney_stone 2 kidny 3 kidny_area 4 kills 3 lado 2 lance 3 left_flank 3 leg -1 legs -1 like_mad 1 loin 8
loin_pain 4 ma_fille 2 mad 1 manha 1 mas -1 me_lance 3 me_viene 2 meu_namorado 2 mi 1 minutes_with 1 morning_with 1
muscle 1 my_flank 1 my_girlfriend 1 my_groin 1 my_kidney 1 my_pee 1 my_side 6 my_urine 1 my_wee 1 myself -1 namorado 2
nausea 1 neck -2 nem 2 new -1 ni 1 no_!peito -1 no_!puedo 1 non 1 nuca -1 numb -1 nun -1 o_meu 2 off -1 often_and 1
one_sided 1 or_what -1 orinar 2 ou 1 out -1 over_with 1 pace 1 pain_#2 1 pain_chills 1 pain_from 1 pain_in 1 pain_is 1
pane 1 pane_in 2 par 1 part 1 pee 2 pee_and 1 peeing 3 peeing_blood 5 pink 3 pis 1 pis_ca 1 position 3 pra 1 puking 4
rechts 2 rib 1 ribs 3 ribs_at 3 right_side 1 rinon 7 rolling 1 room_and 1 round_to 2 s 3 saw 1 says -1 schuttelfrost 3
sensation 1 settle 1 severe_pain -1 shakes 1 shaky 2 she_wants 1 shivering 1 shivers 1 shooting 1 sick 2 sick_twice 3
side 4 side_and 2 side_at 2 side_coming 2 side_he -1 side_hurts 2 side_of 1 side_pain 4 side_that 2 side_under 1
side_when 1 sided 1 sided_back 3 since -1 since_morning 1 sit_still 2 smells 2 smells_foul 3 smelly 1 some_blood -1
spine -1 spritze -1 stabbing_ache 1 stiff -1 stinging 3 stings 7 stings_when 1 stinks 1 stone 1 stone_pain 2 sudden -1
swollen -1 ta -1 ta_com -1 temperature 1 temperature_#2 2 temperature_#4 1 that_goes 1 that_helps 2 the_ache 1
the_groin 5 the_last 1 the_printer 1 the_ribs 4 the_urine 1 there_it 1 theres_blood 1 thermometer_says -1 think_its 2
thinks 1 thinks_its 1 this -1 thought 1 thought_id 1 through_it 1 throwing 2 throwing_up 2 to_groin 1 to_loosen -1
today -1 toilet_and 1 trouble 1 tut 1 tut_weh -1 twice 1 twice_and 2 twisted 1 twisty 1 two -1 uma_dor 1 un_dolor -1
und_beim 3 und_der -1 under 1 under_my 2 under_ribs 1 under_the 1 up_at 1 up_one 1 up_twice 1 up_with 1 urine 3
urine_is 2 uti 3 ver 2 vers 2 viene 2 virilha 3 vomited 1 vomiting 5 vomiting_and 1 vor -1 vor_#1 -1 wants_a 1 waves 4
waves_and 1 waves_every -1 waves_in 1 waves_of 2 waves_so 1 wee 2 wee_and 5 wee_is 1 weeks -1 weh 1 wen 1 wen_i 1 went
-1 wie -1 wife_has 1 wirbelsaule -1 with_cold 1 with_it 1 with_one 1 with_pain 1 wont_settle 1 would_a 1 xixi 1 y_me 1
""",
    Category.POST_SURGERY: """
-17 !anything_!on 1 !can 1 !can_!i 1 !consigo_!fazer 1 !depuis -1 !el 1 !exercise_yet 1 !fazer 1 !i_do 2 !la 1 !luft
-1 !mehr_!und -1 !nada -1 !now 1 !pis 1 !problem 1 !problems 1 !siento 1 !sinto 1 !und -1 !y 1 #1 1 #1_#1 1 #1_nd 1
#1_rd 2 #1_th 1 #1_weeks 3 #1_wks 2 #2_days 5 #2_dias 5 #2_weeks -1 a_coluna 3 a_disc 1 a_discectomy 5 a_dodgy 1
a_fever 1 a_hip 2 a_laminectomy 2 a_strip -1 aber 1 aber_seit 2 acdf 2 ache -1 after_a 1 after_his 2 after_my 1 ago 3
ago_all 1 ago_and -1 ago_feelin 3 ago_feeling 2 ago_just 1 ago_no 3 ago_want 1 ago_when 1 ago_which 1 ago_wound 1
all_well 1 alles 1 allowed 3 an_der 5 and -1 and_is 1 and_leaking 1 and_my -1 and_shivering 1 and_wants 1 ankle_pumps
2 ankles -1 anoche 1 anteontem 1 any_of 1 as_ever 1 au -1 auch_nicht 2 back_at 1 back_is -1 back_now 1 back_op 5
back_pain -1 back_surgery 4 bandscheibe 2 been -1 before 1 before_it 1 before_the 1 begin 1 begin_the 1 beim -1 bein
-1 blut -1 bored 3 braso -1 breathe -1 broke_my -1 c 4 c_#1 2 c_section 4 ca -1 calf -2 calf_huge -1 calf_on -1
calf_stretches -1 can 1 can_he 1 can_i 2 can_she 1 cancer -1 cancer_#2 -1 cant -1 cant_start 1 carpal 1 carpal_tunnel
1 cat_cow 1 chair_is 1 chair_stretches 2 chest -1 collar 2 columna_hace 1 coluna 1 come_up -1 comecou 1 comecou_a 1
comes_off 2 coming_back 1 con_todo -1 confused 1 core 2 corte 2 could 1 could_you 1 cow 1 coworker 1 crushed 2 cuff 4
cuff_repair 2 cut -1 dad_he -1 dad_home 2 daily 1 das -1 das_bein -1 days 1 days_after 1 days_ago 3 days_out 4
days_post 1 depui -1 depuis_le -1 depuis_lundi 2 der_lws 1 des -1 desde_anoche 1 desde_esta 1 desde_hace -1 dias 2
dias_e 3 dias_y 1 die -1 disc_thing -1 discectomy 8 discectomy_#1 2 discectomy_and 2 discharged -1 dodgy_back 1
doing_great 3 doing_the -1 done -1 dont -1 down -1 dressing 1 dry 2 dune 2 dure -1 e_desde 1 e_hoje 1 eight 1 einen -1
either_foot 1 enfle -1 epidural_steroid 1 esta_noite 1 estoy -1 et_il 2 et_la 2 exercises 1 far 1 feel -1 feelin 2
fever_#3 1 figure 1 figure_four 1 fine 1 five_weeks 1 flexor_one 1 for_asking 2 for_that 1 for_your 2 forca 1 four 1
four_weeks 2 from_a 2 from_spine 2 from_work 1 fui 2 fui_operado 3 fusion 12 fusion_#1 1 fusion_healing 1 fusion_in 3
fusion_was 1 fuss 2 geschwollen -1 gibts -1 gone_red 2 good 1 got_me 1 got_shakes 1 great 2 ha 1 hab -1 hace 2 had 1
had_my 2 had_neck 1 had_spinal 1 had_spine 5 had_testicular -1 hard_and -1 have -1 he_do 1 he_shuffles -1 headache -1
healing 5 healing_nicely 3 her_chest -1 hernia 7 hernia_surgery 1 hernie 3 heute 1 hip 2 hip_op -1 hip_replacement 4
hip_stretch 1 hips_sore -1 his_head 1 hot -1 huge -1 hurts -2 husband 1 husband_three 2 i -1 i_begin 1 i_restart 1
i_start 2 i_stretch 1 i_wait 1 il_y 2 im -1 im_at 1 in -1 in_september 2 in_two 1 incision 4 incision_from 2
injection_in 1 inside_my -1 is_coming 1 is_good 1 is_leaking 1 is_oozing 3 is_red 1 ist 1 ist_das -1 it_too 1 ive -1
izquierda 3 jambe 1 jambe_gauche -1 jattends -1 je_sors 2 jour -1 just_had 3 kaum 1 keep -1 keine -1 keine_!luft -1
knee 1 knee_op -1 knee_replaced 1 knee_replacement 2 knee_surgery 1 knie -1 krieg -1 krieg_ich -1 la_pierna 2
laminectomy 4 last_month 2 leaking 1 leaking_clear 1 leaking_yellow 1 left -1 legs_both 2 like -1 liquido 5 llevo -1
lumbar 1 lumbar_fusion 2 lumbar_spine 2 lundi 2 lws 1 mad 1 mal -1 me -1 meine -1 menos 2 mir -1 mois -1 mollet 2
month 1 month_and 1 my_boss 1 my_discectomy 1 my_groin 1 my_hip 2 my_hips 1 my_legs -1 my_lumbar 2 my_scar 1
my_surgical 2 my_wrist -1 myself -1 nacht 2 nah 1 nao -1 nao_!sinto 1 nd 1 ne 2 neck_fusion 1 neck_stretches 1
neck_stuff 1 neck_surgery 2 need_the 1 new_hip 1 nicely 3 nine 1 no_!problems 1 no_!siento 1 normal_to -1 now -1
now_cant 1 now_ive 1 numb -1 nunca -1 nunca_!me -1 o_pe 1 o_xixi -1 of_this 1 ok 1 ok_but -1 ok_to 1 old 1 on_tuesday
1 ones 1 oozing 4 oozing_pus 1 oozing_yellow 1 op 9 op_#1 1 op_a -1 op_is 1 op_on 3 operado 5 operado_a 3 operation 5
opration 5 or 1 or_nah 1 or_no 2 or_not 1 other_side 1 otra -1 out_from 1 out_two 1 over -1 over_nothing -1 pain -2
pain_in -1 penis 2 physio -1 pierna 2 plank 1 plie -1 plus 1 points 2 post 2 post_op 1 pour -1 prall -1 pregnant -1
pumps 1 pus 1 put_in 1 quase -1 que -1 que_o -1 rd 2 rechte 1 recovering 3 recovering_from 1 recovery 2 recovery_is 2
red_and 1 release 1 reminder 1 removed 1 repair 2 replaced 2 replaced_#2 1 replacement 8 replacement_#1 1
replacement_last 2 restart 3 restart_the 2 review 1 right -2 rigors 1 roja 2 roja_y 2 rolls 1 rope -1 rot 1 rotator 4
rotator_cuff 4 rouge -1 sale 2 same_as 1 same_foot -1 scar 7 scar_is 1 scar_oozing 1 schon -1 schwach 1 seated 1
section 4 section_#1 2 seit_gestern 1 seit_heute 1 semaines 2 semanas 1 sensation 1 september 2 set 1 seulement -1
shakes 2 shakes_and 1 shirt 1 shoulder 1 shoulder_rolls 1 shoulder_stretches 1 shoulder_surgery 2 sich_kaum 2
side_feels 1 side_has -1 side_only -1 side_stretch 1 sin -1 since -1 since_they 2 sling 4 sling_comes 2 smells 1
smelly 1 so_can 1 solo -1 sont 1 soon 2 sore -1 sors 2 spinal 3 spinal_fusion 3 spinal_surgery 2 spine_and 1 spine_op
2 start 2 start_peeing 1 start_stretching 1 start_your 1 stays_numb -1 stiff -1 stitches 3 stretch_ok 1 stretches 1
stretches_is 1 stretches_or 3 stuff 2 stuff_and 1 stuff_since 1 suggested -1 sur_le 1 surely 2 surgeon 4 surgeon_hasnt
1 surgery 7 surgery_#1 1 surgery_last 3 surgery_scar 2 surgical 2 surgical_wound 2 swollen -1 t_shirt 2 tambem 1
tell_me 1 tem 1 tenho -1 tenho_uma -1 testicular -1 testicular_cancer -1 th 1 than 1 than_before 4 that -1 the_#1 2
the_daily 2 the_fusion 3 the_hip 1 the_lying -1 the_nerve 1 the_physio -1 the_scar 2 the_seated 1 the_surgeon 1
the_wound 1 the_wrist -1 then_on 1 this -1 three_weeks 1 tiene 2 times 1 times_and 2 tingle_and -1 tiny 1 to_twist 1
today_im 2 today_my 1 todo 1 tout 1 tres 2 trip_over -1 trois 2 tuesday_my 1 tunnel 1 twelve 1 twisting 4 twisty 1
two_weeks 2 ubung -1 um_mes 1 und_die -1 und_seit 2 up_a 2 vertebra 1 vor 1 wait_for 1 want_neck 1 wants_to 1 war 2
was_last 1 was_on 1 weaker 1 weaker_since 2 weaker_than 1 week_six 2 weeks 1 weeks_after 4 weeks_ago 3 weeks_back 5
weeks_out 1 weeks_post 1 weeks_since 3 weeping 3 went_numb 1 went_two -1 whats_the 1 when_can 5 when_i -1
which_exercise 1 which_exercises 1 wich 1 wie -1 wks_ago 5 woche 1 wochen 1 worse_than 5 wound 6 wound_from 1 wound_is
4 xixi -1 y_#2 -1 y_a 2 y_estoy -1 y_hoy 1 y_le 1 years_of 1 yellow 3 yellow_im 1 yellow_stuff 2 yellowish 1 yes 2
yes_or 3 yet 4 zwei 1
""",
    Category.OSTEOPOROSIS: """
-17 !ache 1 !ache_!at 1 !al 1 !all_!id 1 !anywhere 1 !but_!ive 1 !can 2 !can_!i 1 !exercise 1 !fractures 2 !i_!do 1
!ive 1 !much 1 !now 1 !pain 2 !pain_!anywhere 1 !pane 3 !though 1 #1_cm 3 #1_years 1 #2_f 1 #2_feel 1 #2_has 1 #2_on 1
#2_weeks -1 #2_with 1 #2_years 1 #3 3 #3_#2 2 #4_on 1 a_bag 1 a_box 1 a_crack 1 a_fierce 2 a_pop 1 a_sharp 1 a_snap -1
a_stabbing 2 a_stuck 2 a_sudden 1 a_treat 1 ache_since 1 after_bending 1 ai 1 alendronate 1 algo 1 all -1 alright 2
alright_for 2 an_inch 1 and_got 1 and_something 3 and_sudden -1 and_told 1 app 1 are_the 1 are_your 1 arm -1 arthritis
-1 aunty 1 back_cant 1 back_gone 1 back_has 1 back_now 1 back_when -1 bad_last 1 bag 1 bag_of 1 been_ache 1 bending 1
bends 1 bent_to 1 between_the 1 bone 1 bone_density 2 bone_in 2 bones 10 bones_and 3 bones_are 3 bones_like 2
bones_that -1 both -1 bowl 1 breathe -1 brittle 7 brittle_bones 6 bumped -1 but_no 2 calf -1 cancer -1 cant -1
cant_lie 1 cat 2 cat_and 1 cest 1 chair_yoga 1 chest -1 cm 2 comfy 1 cough 1 cough_and 1 cough_hard 3 crac 2 crack 2
crack_and 1 crack_in 1 daily 1 dans_le 1 days -1 density 3 desde_ai 2 dexa 11 dexa_said 1 dexa_was 2 diagnosed 3
diagnosed_with 4 do_forward 1 do_i 1 do_in 1 do_the 1 doctor 1 doctor_has 1 doctor_says 2 dont -1 down_for 1 drug 1
du_dos 1 endocrinologist 1 ever_since 2 exercises 1 exercises_are 1 f 1 feels_good 2 felt 1 felt_a 2 fever -1 fieber
-1 fierce 2 fierce_pain 2 file 1 folds 1 foot -1 for_#2 1 for_it 1 for_me 1 for_my 1 for_osteoporosis 2 for_pmr 1
for_posture 2 for_six 2 forward 2 forward_bends 1 forward_fold 1 forward_folds 1 from -1 from_standing 2 fui 1 gas 1
gave_in 3 get_comfy 1 give 1 give_in 1 goin -1 goin_to -1 going -1 got_osteoporosis 2 got_thin 1 gotten 2 gran 1 hab 1
had -1 hard_and 1 hard_to 1 has_osteoporosis 2 hasnt_!gone 1 hauling 1 have_got 1 have_ostioporosis 3 healed 1 height
1 hier 1 hurts_i 1 i_cant -1 i_do 1 i_felt 1 i_got 1 i_have 5 i_leave 1 im_an 1 im_getting 1 im_rucken 2 in_office 1
in_spine 2 inch 1 inches 4 inches_and 2 is_#3 1 is_sore 1 ish 1 it -1 it_has 1 its_hard 1 ive_osteoporosis 6
ive_shrunk 5 ive_thin 2 join 1 keep_my 1 know_if 1 know_ive 1 last_year 1 leave 1 leave_out 2 left -1 leg -1 legs -1
levantar 4 lie_flat 1 lifted 3 lifted_a 2 lifted_the 2 lifting_the 1 looking_for 1 lost_two 1 low_bone 2 lunchtime 1
lunchtime_stretches 2 lungs 4 me_for 1 me_on 1 mid 1 mid_spine 2 milieu 2 morning_i 1 movement_is -1 moves 1 moves_for
1 moves_suit 1 mum 1 mum_#2 1 mum_has 1 my_aunty 1 my_bones 2 my_endocrinologist 1 my_lunchtime 1 my_lungs 4 my_mid 1
my_mum 1 my_t 1 my_upper 2 neck -1 neck_bones -1 new_severe 2 night -1 nine 1 no_!ache 3 no_!fractures 2 no_!pain 3
no_!pane 3 not -1 nothing_hurts 2 now_a 1 now_sharp 3 now_theres 1 numb -1 nunca -1 nurse 1 of_#3 1 off_a 1 ok_with 1
on_alendronate 1 on_friday 1 on_my -1 on_prednisolone 3 on_prednisone 2 on_steroids 1 on_this 1 on_zoom 1 one_bone 3
one_spot 1 onto_the -1 opened 1 opened_a 2 opening 1 opening_a 1 osteopenia 4 osteoperosis 6 osteoporose 7
osteoporosis 18 osteoporosis_and 3 osteoporosis_can 1 osteoporosis_cough 2 osteoporosis_in 1 osteoporosis_no 2
osteoporosis_what 2 osteoporosis_which 2 ostioporosis 3 otherwise 1 pain_mid 1 pain_right -1 pane 1 part_of -1 pelvis
-1 pick 1 pick_up 2 please_suggest 1 pmr 1 point_in 1 pop 1 pop_in 2 posture 2 posture_exercises 3 prednisolone 3
prednisolone_for 1 prednisone 3 put_me 1 quand 1 quand_je 1 quedo 1 reached 3 retired 2 right -1 right_in -1 routine 1
routine_with 2 safe 1 safe_for 1 says_#4 -1 says_my 2 scan 3 scan_last 2 schmerz 3 score 5 score_is 1 seated_twist 1
seitdem 3 senti 3 senti_um 2 seventy 1 severe 1 severe_back 1 severe_pain 1 sharp 4 sharp_pain 1 she_bent 1 shopping 1
shorter 5 shorter_and 4 should_know 1 shouldnt 1 shouldnt_do 1 shrunk 5 shrunk_#1 4 shrunk_two 2 side -1 sign 1
since_#4 4 since_she 1 sit 1 sit_up 1 sit_ups 3 six 1 six_years 3 sixty 1 snap -1 snap_in -1 sneeze 4 sneeze_and 2
something 1 something_gave 3 something_give 1 something_to 1 sore_as 3 special 1 spine_now 1 spot 1 spring 1 stabbing
1 stabbing_pain 1 steroids_for 1 still_there 1 stop_me 1 straighten 1 straighten_up 1 strap 1 streches 2 stuck 1
stuck_window 2 stumbled -1 sudden_sharp 4 suggest_which 1 suit 2 sunday_and 1 super 1 t 3 t_score 5 tablets_for 1
tenho 1 than_in 1 the_cat 3 the_daily 1 the_mid 1 the_plan 1 the_seat -1 the_shopping 1 the_sit 2 the_spring 1
the_toddler 1 the_twists 1 thermometer -1 thermometer_says -1 thin 3 thin_and 1 thin_bones 2 this_year 1 tie 1 to_join
1 to_know 1 to_pick 2 to_stop 1 to_tie 2 to_twist 1 toe 1 toe_touches 3 told_my 1 tonight_i -1 touches 1 treat 1
tumble 1 twist 1 twists 1 twisty 1 two_inches 3 und_beim 2 up_now 1 up_the 1 upper 1 upper_back 1 ups 2 want_something
1 was_bad 1 week -1 weekly 2 weeks -1 what_should 1 what_would 1 which_of 1 which_yoga 1 window 1 window_and 1
with_osteoporosis 2 with_that 1 would_the 1 y_al 1 year 1 yearly 1 years 1 years_of -1 yest 1 yesterday_i 1 yoga 1
you_give 1 you_sent 1 you_take 1 yr 1
""",
    Category.NEURO_SENSORY: """
-17 !about 1 !at_!night 1 !away 1 !back_!since 1 !by 1 !come 1 !feeling 1 !feeling_!since 1 !fine 1 !getting 1
!getting_!worse 1 !go 1 !going 1 !gone 1 !in_!a 2 !is 1 !months 1 !night 1 !normal 1 !nothing 1 !only 1 !pain_!really
1 !proper 1 !seen 1 !though 1 !toilet 1 !two 1 !two_!months 1 !walking 2 !weak 1 !weakness 4 !worse 1 !worse_not 1
#1_month 1 #1_weeks 1 #1_wks 1 #2 -1 a_big 2 a_couple 1 a_half 1 a_month 3 a_strip 3 about_the 1 ache -1 ago_a 1
all_day 1 an -1 and_finger 1 and_first 1 and_my -1 and_needles 1 and_numb -1 and_numbness 1 and_pinky 1 and_toes 1
annoying 1 anybody 1 arm_tingling 1 ask 1 at -1 august 1 back -2 been_#1 1 been_a 1 been_numb 5 been_there 1
been_tingling 3 before_the 2 big 1 big_toe 1 bit_dead 2 both -1 but_still 2 but_the 1 calf_just 2 can_walk 1 cant -2
catching_on -1 chest -1 cleared 1 constant 1 constantly 2 couple 1 couple_of 1 day 1 day_for 3 day_not 1 day_since 1
days -1 deadlifts -1 desk_stretch 1 doesnt_!go 1 down_one 1 drives 1 dropping_things -1 edge 1 edge_of 1 edge_since 1
elbow 4 elbow_on 3 every_day 2 every_night 1 felt_like 1 fine 1 fine_and 1 finger 6 finger_and 1 finger_has 1
finger_numb 2 fingers 1 fingers_have -1 fingers_of 1 fingers_on 3 first_two 1 floor_when -1 foot 2 foot_been 1
foot_drags -1 foot_drop -1 foot_for 4 foot_has 2 foot_is 1 foot_keeps -1 foot_properly 1 for 1 for_#1 2 for_about 1
for_him 1 for_like 1 for_over 1 for_seven 3 for_three 1 for_two 1 for_weeks 4 forearm 6 fuzzy 1 go_away 1 going_on 1
gone_numb -1 grip 2 grip_is 1 had_no 1 hand 3 hand_been 2 hand_has 1 hand_have 3 hand_numb 1 has_been 1 has_felt 1
has_had 1 has_no 1 hasnt 1 hasnt_!been 1 hasnt_!come 1 he_walks 1 he_wont 2 heel 1 heels 1 heels_and 2 hurts -1
husband 1 i -1 i_type 2 im -1 in_right 4 in_september 1 in_spring 1 index 3 index_finger 2 is_normal 2 is_still 1
isnt_!going 1 it_or 1 ive -1 june 1 just_the 2 keeps_catching -1 last_one 1 left_foot 2 left_forearm 4 left_hand 3
leg_not 1 legs -1 letter 1 lift_and 1 litle 1 little_finger 1 look_up 2 matter 1 me -1 month 3 months 2 months_ago -1
mostly 2 mouse 1 mouse_hand 2 moved 1 my_husband 1 my_left 1 my_little 1 my_mouse 2 my_pinky 2 my_right 1 my_thigh 1
my_thumb 1 neck -1 neck_has -1 needles 1 needles_in 2 nerve 1 ngl 1 night_for 1 no -1 no_!feeling 1 no_!pain 1
no_!weakness 4 nonstop 2 normal 2 not_!getting 1 not_!only 1 not_!weak 1 nothing_else 1 now_doesnt 1 now_not 1
now_worse 1 numb 2 numb_#1 1 numb_after 1 numb_between -1 numb_every 1 numb_for 8 numb_in 1 numb_on 1 numb_patch 2
numb_since 2 numbness_in 1 nummness 1 of_my 1 of_one 1 off -1 on_for 1 on_left 1 on_right 2 on_top 1 one_arm 1
one_foot 2 one_i 2 one_month 1 ones 1 osteoperosis -1 out -1 outer 3 outer_thigh 3 outside 3 outside_of 3 over_a 1
pain -1 patch 3 patch_on 4 pavement_since -1 pinky 6 pins 1 pins_and 1 power 2 properly_for 1 push_off -1 right 1
right_big 1 right_foot 4 right_forearm 2 right_hand 1 right_is 2 right_side -1 right_thigh 2 right_thumb 2 ring 1
ring_finger 2 run 1 sciatica_on -1 sciatica_pain 1 september 2 seven 2 seven_weeks 2 shin 2 side_for 2 side_he 2
since_#1 1 since_august 2 since_deadlifts -1 since_we 1 six 1 six_weeks 1 slapping -1 slapping_the -1 small 1
small_fingers 1 so_im 1 sock 1 spring 1 started_the -1 stay 1 stayed 2 steady 1 stiff -1 still 1 still_numb 2 strength
2 strength_is 2 strip 6 strong 2 stuff 1 test 2 that_hasnt 1 the_leg 1 the_one 1 the_outside 3 the_past 1 the_side 1
the_two 1 the_wrist 2 there_every 1 there_it 1 thigh 3 thigh_been 1 thigh_for 2 thigh_has 2 thigh_numb 1 thing_my 2
this -1 three 1 three_fingers 2 three_months 3 thumb 9 thumb_and 3 thumb_side 2 tingle 1 tingle_all 1 tingling 2
tingling_all 1 tingling_and 1 tingling_for 4 tingling_in 1 tingly 1 tingly_for 2 tips 2 to -1 toe_has 3 toe_numb 2
toe_wont -1 top 1 top_of 1 two_fingers 2 two_months 3 two_small 1 type 1 walk_and 2 walk_on 1 walks 1 walks_fine 2
we_moved 1 week_six 2 weeks 1 weeks_on 1 who 2 wont_go 1 works 1 x 2 x_#2 2 you_suggest 1
""",
    Category.INFLAMMATORY: """
-17 !got_!a 1 !rest 2 !with 1 #1_am 2 #2_and 1 #2_back 1 #2_feel -1 #2_since 1 #2_stiff 1 #2_y 1 a_biologic 1
a_morning 1 a_year 3 about_#2 1 about_ten 1 age 1 all -1 am 1 am_loosens 1 am_with 2 and_bum 1 and_for 1 and_low 1
and_lower 6 and_moving 3 and_some 2 and_then 1 and_walking 1 ank 2 ank_spond 2 ankylosing 6 ankylosing_spondylitis 6
around 1 around_#1 3 arse 1 arse_and 2 arthritis 4 ask 1 at_#1 2 at_it 1 at_l 1 avoid 1 awake 1 back_like 1 back_since
1 back_so 1 back_stiff 2 back_stiffness 1 back_that 1 back_the 2 because_of 1 been_#1 1 been_going 2 been_stiff 1
been_waking 1 beter 2 better 1 better_when 1 better_with 1 biologic 1 brother 1 brother_has 2 buttock 3 buttock_and 1
buttock_pain 2 buttocks 3 cant -1 cant_sleep 3 chest -1 circles 3 cobra 1 concrete 1 controlled 3 crohn 1 dad_has 1
do_twists 1 doctor_said 1 eases 2 eases_it -1 eases_when 3 eases_with 1 easter 1 eds 4 eds_and 2 eight 1 eight_months
2 elbows 1 enough 2 every_morning 6 family 2 fever -1 fifteen 2 flare 2 for_#2 1 for_half 1 for_me 1 for_months -1
for_over 1 for_shoulder 1 for_three 1 four 1 from_#1 1 gets 2 gets_better 1 gets_me 2 gets_sore 2 gives 1 gives_me 1
goes_off 1 going_on 2 had_iritis 1 had_uveitis 2 half 1 half_a 1 half_of 2 hamstring 1 hamstring_stretch 1 has_ank 2
has_ankylosing 1 havent_!told -1 helps 1 hla 3 hold_the 1 hour 1 hour_and 1 hours_every 1 hr 1 hurts -1 hypermobile 4
hypermobile_eds 4 i_avoid 1 i_hadnt -1 i_move 2 i_pace 1 i_really -1 i_wake 1 ibuprofen 2 im_#2 2 im_only 1 iritis 1
iritis_twice 1 is_#1 -1 is_having 1 is_the 1 is_this 1 is_very 1 it_better 2 it_has 1 it_ok 1 it_worse 4
ive_ankylosing 3 ive_psoriasis 2 joint 3 just -1 keyboard 2 knees_and 2 last_winter 3 last_year -1 lazy 1 left -1 leg
-1 legs -1 like_concrete 1 loosens 3 loosens_once 2 low 1 low_back 1 lunchtime 1 lupus 2 magic 1 makes 2 makes_it 3
me_#1 2 me_around 3 me_at 1 me_every -1 me_neck 1 me_out 1 me_up 1 meanwhile 1 months 2 months_im 5 months_now 1
months_pregnant -1 more_than 1 morning 1 morning_for 4 morning_routine 1 morning_since 2 mornings 3 mornings_i -1 most
1 most_nights 1 movement 3 movement_is -1 moving 2 my_doctor 1 my_elbows 1 naproxen 3 nearly_#1 1 neck_circles 5
neck_moves 1 neck_rolls 2 no -1 nothing_eases -1 now_and 2 numb -1 oclock 2 of_bed 1 of_this 2 off_when 2 ok 1 ok_for
1 on_lazy 1 on_since 3 on_the -1 once 1 once_i 1 one_hour 2 ones_are 1 only_#2 1 or_should 3 over_an 3 pace 1
pace_around 1 pain -1 pain_better 1 pain_for 1 pain_right 1 pain_that 1 past 1 psoriasis 6 psoriasis_and 3
psoriasis_on 1 puffy 1 ra 5 resting 1 resting_makes 1 rheumatoid 5 rheumatoid_arthritis 3 rolls 1 rolls_ok 1 routine 1
safe 1 second 1 second_half 4 seized 2 seven 2 should_i 1 side_then 1 sides 1 since_last 1 since_march 1 since_uni 2
sitting_through 1 sleep 1 something_in 1 sore_buttocks 2 sort_it 2 sorts 2 sorts_it 2 spond 2 spondylitis 9 stable 1
stiff 2 stiff_back 1 stiff_every 4 stiff_for 2 stiff_in 1 stiff_lower 1 stiffness 3 swaps 2 swim 1 takes_an 1 tension
1 that_gets 1 the_family 1 the_hamstring 1 the_long 1 the_mornings 3 the_night 2 the_same 1 the_second 4 then 1
then_the 1 three_months 1 three_years 1 to_walk 1 to_work 1 twice_and 1 two_months -1 uncle 1 uni 2 until 1 up_and 1
up_at 1 uveitis 2 wake 1 wakes 2 wakes_me 3 waking 1 walk_about 1 walking 1 week_neck 1 weeks -1 whats_safe 2 when_im
1 which_neck 1 winter 2 with_movement 4 with_sore 2 woken 2 works 1 worse 1 worst_at 1 worst_in 1 would_like 1 year 2
years 1 years_now 1 your_bot 1
""",
}
