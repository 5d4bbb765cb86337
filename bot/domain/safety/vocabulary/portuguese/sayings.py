"""Portuguese manners of speaking, work talk and training talk that borrow the words of signs."""

from bot.domain.safety.phrase import Concept
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def sayings() -> Concept:
    return spoken("""
        me sinto bem|mal|melhor|ótim*|cansad*|só; não me sinto bem|à_vontade; sinto|sente falta|saudade|saudades|
        orgulho|que; sinto tudo|bem; não dormi|durmo; durmo feito|bem|como|igual; morri|morro|morre|morremos|morrer|
        morrendo|morto|morta|mortos|morreu .. rir|fome|calor|frio|sono|vontade|vergonha|tédio|amor|medo|sede|inveja|
        cansaço|saudade|saudades|preguiça|trabalho|reuniões|fofura|foto|vídeo|meme; morri com; coração nas mãos|
        partido|em|mole|de; nas mãos; de coração; do coração; de todo coração; tem|não_tem coração; parte|partiu|
        partir o|meu coração; dor de cotovelo|barriga_de_rir|corno|alma; cai|caiu|caem|cair|caindo|caíram .. banco|
        servidor|sistema|wifi|rede|produção|internet|site|api|página|app|build|ligação|chamada|zoom|conexão|vpn|
        serviço|deploy|teams|luz|ficha|energia; servidor|sistema|wifi|rede|produção|internet|site|api|página|app|
        conexão|vpn|serviço|luz .. cai|caiu|caem|cair|caindo|caíram|morto|morta|fora|queda; caí|caiu|cai em si|na
        real|na conta; caiu a ficha; caiu no esquecimento|gosto; cair a ficha; a cair de sono; corda no|na pescoço|
        garganta; com a corda; até o|ao pescoço; pescoço até; pelos cabelos; saco cheio; de saco; puxa saco; puxar o
        saco; encher|enche|enchendo o? saco; que saco; saco de|do|plástico dormir|pancada|lixo|batata|água|pão; pau
        de|a selfie|pique|dar; meter|mete o pau; no cu de; vai tomar|à merda; caga*|cago e|para|pra|nisso|ando; estou
        a? cagar; merda de; que|deu merda; mijar de|a rir; me mijo|mijei de|rindo; bola de; bolas que; ora bolas; com|
        dá|dar bola; tomate* da|na|de salada|cereja; rata de; rato de; pilau; de rabo; rola a; rolando; rola um|uma;
        cauda longa; piano de cauda; vestido; dar cabo; cabeça erguida|quente|fria|oca|dura; sem pés nem|cabeça; pés e
        cabeça; mão na massa|roda; mãos à obra; mãos atadas|cheias|dadas|largas; de mãos; feito|feitos à mão; mão de
        obra|vaca; dar|dá|dê|dás|me_dá|uma uma? mão|mãozinha; em segunda mão; mão dupla; abrir|abriu mão; os olhos da
        cara; braço de|do|da grua|guindaste|ferro|robô|robot|rio|mar; braço direito do|da|dele|dela|meu_no; braços
        cruzados|abertos; perna de pau|mesa|frango|cadeira|borrego; passar|passa a perna; pernas para|pro|pra que_te|
        ar; tabela|planilha|linha|excel .. coluna|colunas; vaz* .. memória|conexão|conexões|dados|informação|
        documento|senha|foto|notícia|torneira|cano|água; vazamento|fuga|fugas|perda|perdas de memória|dados|cérebros|
        talento|clientes|conexões|dinheiro|pacotes|informação|sinal|tempo|gás|água; controle|controlo de versão|
        versões|gastos|qualidade|acesso|estoque|stock|permissões; sem|pouca|com memória|conexão|bateria|sinal|rede;
        abort* o|a|missão|deploy; matar|mata|matei|mato|matas|matam|matando o|a|um|uma|os|as processo|job|pod|
        container|thread|servidor|serviço|tempo|fome|saudade|saudades|aula|bicho; mata o|a|esse pod|processo; mato o|
        meu chefe|cliente|estagiário; me mata|matam .. reunião|reuniões|segunda|excel|calor|sono|fome|chefe|saudade|
        boleto|curiosidade|burocracia; o elo; elo|ponto|pontos|sinal|senha|argumento|desculpa mais? frac*; ângulo
        morto; tempo|horas|peso|código|língua|letra morto|mortas|morta; bateria|linha morta; foi um parto; um parto;
        partiu almoço|férias|praia|casa|academia; dar à luz; dou à luz; panela de pressão; ar condicionado|livre|
        fresco|comprimido; no ar; ao ar; falta de ar condicionado; sem ar condicionado; tomar ar; peso do|da|de
        trabalho|arquivo|responsabilidade|consciência|ouro; pesad* este|esta|esse|essa|chefe|cliente|reunião|arquivo|
        clima|barra|sistema|página; reunião|almoço|arquivo|ficheiro|tarefa|dia|clima|site pesad*; que pesad*; fiquei|
        fico|ficamos|ficou gelad*|de_boca|chocad*|de_cara|passad*|branc*_de|sem_palavras; boquiabert*; virei zumbi;
        estado de choque; chocad* com; chocou com a; bateu de frente com o? chefe|cliente; golpe de estado|mestre|
        sorte; golpe do; acidente geográfico; por acidente; sem acidentes; dias sem acidentes; queda livre; queda de
        braço; cheque; chuto; descarregar; eletricista; eletricidade; conta corrente; raio x; raios x; que raio; raio
        de|do; ponto de; sangue novo|frio|azul|quente|bom; sangue suor; suar a|o camisa|frio_com; suei|suando|suo na|
        no|com|igual|como|de academia|treino|calor|verão|bike|provas|metrô; suor do; arrepio|arrepios de|na emoção|
        música; de arrepiar; arrepiei com; pele de galinha; peito aberto|de|estufado; dar|tomar|matar no|o|a peito; no
        peito e|na raça; peito de frango|peru; supino; dia|treino|aula de? peito|perna|pernas|costas|braço|inferior|
        superior; hoje é|tem|foi peito|perna|costas; press de peito; dar|dando|dou o|de? peito mamar|bebé|bebê|à;
        câncer|cancro signo|de_leão|do_código|da_empresa|social|ascendente; signo de? câncer; sou câncer|canceriano;
        luta|contra|campanha|corrida|laço|dia|pesquisa|mural|outubro .. câncer|cancro; tumor|câncer|cancro do|da|para
        equipe|projeto|código|empresa; equipe|time|setor|área|chefe|mesa de operações; operador; operacional; mesa de
        operação; intervenção do|da|militar|urbana|do_chefe; ferida aberta .. orgulho; ferida antiga; febre do|da|de|
        pela|dos ouro|sábado|compras|black|ia|álbum|figurinhas|copa; calor de # graus; delírio; convuls* social; olho
        clínico; vejo tudo? preto; nuvem; perder|perdi|perdemos de vista; ponto de vista; à primeira vista; à vista;
        em vista; tonto|tonta|zonzo de tanta|tanto; me deixa|deixam tont*; vertigem .. prazo|vendas|lançamento|
        números; volta|voltas ao|à|em|com|no assunto|código|problema|quarteirão|bug|mesmo; formiga|formigas ..
        cozinha|escritório|mesa|açúcar|casa; alfinete de; cortiça do|quadro; algodão orgânico|doce|egípcio; nó de|em|
        na gravata|garganta|cabo; nó na garganta; pedra no|na|de caminho|sapato|toque|gelo|sal; pedras no caminho;
        virou pedra; embolia de; pé de|da|na página|meia|moleque|galinha|atleta|pato|cabra|porta; rodapé; dar|der|deu|
        dá no|pé_na pé; pé frio|atrás|direito_na|no_saco|na_jaca|na_bunda_do; pés no chão|de_barro; ponta pé; pontapé
        de; levanta a cabeça; escap* .. férias|feriado|reunião|prazo; sai|saiu|saem o|a|os|as|do|da|de|com|pra|para
        build|relatório|conta|trabalho|reunião|escritório|deploy|produção|release|edital; não sai|saem o|a|os|as|do|da
        conta|build|relatório|deploy|números|papel|lugar; sai da frente; agachamentos; doms; burpees; crossfit; me
        jogar|jogo|jogar|jogo_me|atirar no|na|para|pro sofá|cama|chão|piscina|praia|mar|trabalho|projeto; jogo|jogar|
        jogo_a toalha; atiro a toalha; despedida de solteir*; despedida .. escritório|colega|solteir*|estagiári*|
        chefe; carta de apresentação|recomendação|motivação; morte por powerpoint|reunião; plano de ação|carreira|
        trabalho|saúde|projeto|negócios|ativação; minha|meu último|última dia|semana no|na|de empresa|escritório|
        trabalho|férias|estágio; acabar|terminar tudo antes|até; quero|queria sumir|desaparecer .. férias|praia|ilha|
        uns|segunda|trabalho|reunião; vida útil; não vejo|faz|tem sentido .. reunião|tarefa|relatório|isso|processo|
        norma|código|excel; sem saída; carga de|horária|laboral|do trabalho|arquivos|página|cpu|bateria; melhor sem;
        fart*|cansad* de .. reuniões|emails|excel|jira|trabalho|chefe|cliente|segunda|viver_de_boleto; queimar|
        queimou|queima o|a|filme|largada|calorias|gordura|etapa|etapas|pestanas; o corte; corte|cortes de|do|no|na|em
        cabelo|custos|orçamento|luz|energia|gastos|verba|pessoal; arde de inveja; ardendo de; olho ardendo; olhos
        ardendo|a_arder; engoli em|sapo; engolir sapo|em_seco; em seco; de rastos; a perder em; de mãos atadas; treco|
        piripaque|chilique quando|com|ao|de|se|vendo; quase tive|morri|tenho|enfartei|infartei|desmaiei .. quando|vi|
        com|ao|de|susto; nada dorm* no ponto; dormir no ponto; sinto me bem|mal|melhor|ótim*|cansad*; não|nem <sinto>
        dor|dores|incómodo|incômodo|formigueiro|formigamento|fraqueza|dormência|tontura|falta; não <sinto> nenhum|
        nenhuma|nada dor|incómodo|formigamento|estranho|fraqueza|sintoma; sinto tudo normal|normalmente|bem|perfeito;
        dor de cabeça esse|este|essa|esta|o|a? cliente|projeto|projecto|fornecedor|reunião|bug|sistema|migração|
        planilha|chefe; dá|dão|deu|dar cabo da cabeça|de_mim|dos_nervos|do_juízo; perdi|perdemos|perdeu|perder|
        perdeu_se|perco o|a|os|as|meu? tempo|fio|paciência|comboio|trem|ônibus|voo|dados|aposta|jogo|arquivo|senha|
        conexão|sessão|prazo|hora|celular|chave; controle|controlo de|do|da|dos|das versão|versões|gastos|qualidade|
        acesso|estoque|stock|permissões|orçamento|projeto|agenda; bateu|bate|bati|batem|bater o|a|as? meta|papo|ponto|
        recorde|palmas|fome|saudade|sono|cartão|claras; me|nos foge|escapa|escapou o|a|um|uma|esse? detalhe|nome|erro|
        palavra|riso|prazo|ônibus|data|assunto; escapou um|uma|o|a? erro|bug|detalhe|typo|prazo; operação|operações
        stop|lava|comercial|financeira|matemática|verão; operações de|da venda|compra|loja; temperatura ambiente;
        temperatura do|da|na servidor|cpu|sala|escritório; graus lá_fora|à_sombra|negativos|na_rua|no_escritório; faz|
        fazem # graus; ponto|pontos fraco|fracos|morto|cego|facultativo; feito à mão; à mão livre; cara a cara; cara
        de pau; olho gordo|clínico; custa|custam|custou um|os olho|olhos da; custa a crer|acreditar; sob pressão;
        muita|tanta|sem pressão do|da|por|dos|no_trabalho; pressão do|da|na|de cliente|chefe|tempo|prazo|trabalho|
        equipe|equipa|água|linha|pneu|pneus|grupo|válvula; válvula .. pressão; atropelad* pelo|pela|por|de trabalho|
        prazo|prazos|reuniões|tarefas|demandas; descarga do|da vaso|banheiro|autoclismo; corrente de ar|email|
        mensagem|whatsapp|bicicleta|oração; pontos de? história|sprint|vista|partida|encontro; agulha no palheiro;
        pontos vermelhos|pretos no|do dashboard|mapa|gráfico; ficar|fico|ficando|trabalhar|trabalho|reunião|mesa em|de
        pé; a|de pé; mancha|manchas de café|tinta|molho|gordura|vinho; foi|é um parto; parto de gêmeos; ovo|ovos
        mexidos|cozidos|estrelados|páscoa|fritos; bolas de futebol|pilates|ténis|gude|sabão; rabo de cavalo|olho|saia;
        que cagada; caiu|cai bem|mal; queda|quedas de vendas|tensão|rede|produção|cabelo|energia|luz|braço|preço|
        preços; dormi|dormido|dormir|durmo mal|bem|pouco|tort*|em|no|na|sobre|com|feito|tarde|igual|como|cedo; rasg*
        dinheiro|o_verbo|elogios|seda|calça|calças|camisa|papel; choque|choques cultural|horário|horários|agenda|
        agendas|gerações|realidade; choque de realidade|gerações|agendas|horários|culturas; fiquei|ficou|fica|ficando
        dorm* no|vendo; caindo|morto|morta de sono; vejo|vês|vê|ver dobrado|turvo de_tanto|com_tanto|depois_de;
        terminar|acabar|acabo|termino com isto|isso|tudo|o|a relatório|antes|tarefa|reunião|sprint|trabalho|excel|
        apresentação; infarto|enfarte quando|vendo|com_o|por_causa .. preço|boleto|conta|susto|jogo; quase um infarto|
        enfarte; relatório|reunião|planilha|chefe|cliente|trabalho|segunda|deploy|prazo .. vai|vão me? matar; vai me
        matar esse|essa|este|esta|o|a; apresentação|reunião|chefe|café|paixão .. coração .. aceler*|mil|disparado;
        coração .. mil; sai água; coluna|colunas b|f|social|jornal|tabela|planilha|data|som|excel|csv; filho|filha|
        criança|bebé|bebê|neném|nenê|miúdo|miúda|cachorro|cão .. fez|faz|mijou|mija .. xixi|chichi|cama|tapete; vejo|
        vê .. embaç*|turv*|desfocad*|dobrado .. sem|quando óculos|lentes; sem óculos|lentes; não <sinto> .. mãos|pés|
        dedos|nariz|cara .. frio; do frio que; jogando bola; visão de|do|da|geral? negócio|produto|futuro|empresa|
        conjunto; dor|dorzinha|incômodo .. fraquinha|fraca|leve|levezinha|fraco; não <posso> .. sem dor|doer|que_doa;
        trem* .. nervoso|nervos|frio|emoção|café
        """)
