<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>veo</name>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clipe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>A&amp;valiar</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>1080p has more detail and may cost more: the price beside Generate is for the one chosen here.</source>
        <translation>1080p tem mais detalhes e pode custar mais: o preço ao lado de Gerar é da escolhida aqui.</translation>
    </message>
    <message>
        <source>1980s video</source>
        <translation>Vídeo dos anos 1980</translation>
    </message>
    <message>
        <source>3D animation</source>
        <translation>Animação 3D</translation>
    </message>
    <message>
        <source>4 s</source>
        <translation>4 s</translation>
    </message>
    <message>
        <source>4 seconds</source>
        <translation>4 segundos</translation>
    </message>
    <message>
        <source>6 s</source>
        <translation>6 s</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 segundos</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8 s</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 segundos</translation>
    </message>
    <message>
        <source>A click takes prompt and settings into the panel. Undo brings back what was there.</source>
        <translation>Um clique leva prompt e ajustes ao painel. Desfazer traz de volta o que havia.</translation>
    </message>
    <message>
        <source>A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. Counts from the next clip on; compared clips share it.</source>
        <translation>Um clipe que cabe fica inteiro, e cada passo é imediato: 8 segundos em 1080p ocupam 600 MB. Vale a partir do próximo clipe; os comparados a dividem.</translation>
    </message>
    <message>
        <source>A collection holds the clips that you drag onto it</source>
        <translation>Uma coleção contém os clipes que você arrasta para ela</translation>
    </message>
    <message>
        <source>A day in the past</source>
        <translation>Um dia no passado</translation>
    </message>
    <message>
        <source>A face and what it feels</source>
        <translation>Um rosto e o que ele sente</translation>
    </message>
    <message>
        <source>A feeling rather than a story</source>
        <translation>Um sentimento mais que uma história</translation>
    </message>
    <message>
        <source>A few words, sung</source>
        <translation>Algumas palavras, cantadas</translation>
    </message>
    <message>
        <source>A file name cannot have {signs}</source>
        <translation>Um nome de arquivo não pode ter {signs}</translation>
    </message>
    <message>
        <source>A file that was not made here: there is no prompt and no cost to show.</source>
        <translation>Um arquivo que não foi feito aqui: não há prompt nem custo a mostrar.</translation>
    </message>
    <message>
        <source>A folder needs a name. Nothing was changed.</source>
        <translation>Uma pasta precisa de nome. Nada foi mudado.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot have &quot;</source>
        <translation>O nome de uma pasta não pode ter &quot;</translation>
    </message>
    <message>
        <source>A folder&apos;s name has only letters, digits, - and _.</source>
        <translation>O nome de uma pasta só tem letras, números, - e _.</translation>
    </message>
    <message>
        <source>A frame, like 81, or a timecode, like 00:03:08. {key} goes there.</source>
        <translation>Um quadro, como 81, ou um timecode, como 00:03:08. {key} vai até lá.</translation>
    </message>
    <message>
        <source>A grand beginning or end</source>
        <translation>Um grande começo ou fim</translation>
    </message>
    <message>
        <source>A key decides on the clip that plays, and the next one follows. What was decided can be undone.</source>
        <translation>Uma tecla decide sobre o clipe que toca, e o próximo vem. O que foi decidido pode ser desfeito.</translation>
    </message>
    <message>
        <source>A last frame needs a first frame.</source>
        <translation>O último quadro precisa de um primeiro quadro.</translation>
    </message>
    <message>
        <source>A lighthouse at dusk, waves below, the camera rises slowly</source>
        <translation>Um farol ao anoitecer, ondas embaixo, a câmera sobe devagar</translation>
    </message>
    <message>
        <source>A longer clip may cost more: the price beside Generate is for the length chosen here.</source>
        <translation>Um clipe mais longo pode custar mais: o preço ao lado de Gerar é da duração escolhida aqui.</translation>
    </message>
    <message>
        <source>A name of your own, as “Studio A”. Wiro does not learn of it.</source>
        <translation>Um nome seu, como “Studio A”. O Wiro não fica sabendo.</translation>
    </message>
    <message>
        <source>A note here is about the whole clip; in the player, about a frame.</source>
        <translation>Aqui uma nota é do clipe todo; no player, de um quadro.</translation>
    </message>
    <message>
        <source>A note here is written about each of these clips.</source>
        <translation>Aqui uma nota é escrita em cada um destes clipes.</translation>
    </message>
    <message>
        <source>A note is pinned to the frame on the screen, or goes from the in to the out point.</source>
        <translation>Uma nota fica presa ao quadro da tela ou vai do ponto de entrada ao de saída.</translation>
    </message>
    <message>
        <source>A part of it, or of the system&apos;s own programs, failed. Your jobs and clips are safe. The report says where it happened; it has no keys, no prompts and no names of clips.</source>
        <translation>Uma parte dele, ou dos programas do sistema, falhou. Seus trabalhos e clipes estão a salvo. O relatório diz onde foi; não tem chaves, prompts nem nomes de clipes.</translation>
    </message>
    <message>
        <source>A pause that is felt</source>
        <translation>Uma pausa que se sente</translation>
    </message>
    <message>
        <source>A picture is still being checked. Try again in a moment.</source>
        <translation>Uma imagem ainda está sendo verificada. Tente daqui a pouco.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Um projeto precisa de nome. Nada foi mudado.</translation>
    </message>
    <message>
        <source>A question, with the tone you name</source>
        <translation>Uma pergunta, no tom que você disser</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>Uma receita</translation>
    </message>
    <message>
        <source>A reference is still being checked.</source>
        <translation>Uma referência ainda está sendo verificada.</translation>
    </message>
    <message numerus="yes">
        <source>A second has {n} frames here, from 00 to {last}.</source>
        <extracomment>For a count of 1: A second has {n} frame here, from 00 to {last}.</extracomment>
        <translation>
            <numerusform>Um segundo tem {n} quadro aqui, de 00 a {last}.</numerusform>
            <numerusform>Um segundo tem {n} quadros aqui, de 00 a {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is a whole number from {min} to {max}.</source>
        <translation>O seed é um número inteiro de {min} a {max}.</translation>
    </message>
    <message>
        <source>A small scene for a family film</source>
        <translation>Uma pequena cena para um filme de família</translation>
    </message>
    <message>
        <source>A table, a bar</source>
        <translation>Uma mesa, um bar</translation>
    </message>
    <message>
        <source>A thing taken apart</source>
        <translation>Uma coisa desmontada</translation>
    </message>
    <message>
        <source>A town at night</source>
        <translation>Uma cidade à noite</translation>
    </message>
    <message>
        <source>A voice over the picture, nobody speaks on screen</source>
        <translation>Uma voz sobre a imagem; ninguém fala na tela</translation>
    </message>
    <message>
        <source>A word or the beginning of one is enough; every word has to be in the clip&apos;s texts.</source>
        <translation>Basta uma palavra ou o começo dela; cada palavra deve estar nos textos do clipe.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>API key only</source>
        <translation>Só chave de API</translation>
    </message>
    <message>
        <source>API key, keyring, connection test</source>
        <translation>Chave de API, chaveiro, teste de conexão</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Segredo de API</translation>
    </message>
    <message>
        <source>API secret, keyring, signed</source>
        <translation>Segredo de API, chaveiro, assinado</translation>
    </message>
    <message>
        <source>About Veo Desktop</source>
        <translation>Sobre o Veo Desktop</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>Sobre estes ajustes</translation>
    </message>
    <message>
        <source>About {n} of {limit} tokens</source>
        <translation>Cerca de {n} de {limit} tokens</translation>
    </message>
    <message>
        <source>Above the fog</source>
        <translation>Acima da neblina</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Cor de destaque</translation>
    </message>
    <message>
        <source>Accepted by Wiro</source>
        <translation>Aceito pelo Wiro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Account: Sandbox</source>
        <translation>Conta: teste</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Conta: {name}</translation>
    </message>
    <message>
        <source>Accounts, add, rename, remove, switch, studio</source>
        <translation>Contas, adicionar, renomear, remover, trocar, estúdio</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Conta…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a Wiro account</source>
        <translation>Adicionar uma conta do Wiro</translation>
    </message>
    <message>
        <source>Add a key for: {action}</source>
        <translation>Adicionar uma tecla para: {action}</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Adicionar uma imagem</translation>
    </message>
    <message>
        <source>Add a picture here: the model needs one.</source>
        <translation>Adicione uma imagem aqui: o modelo precisa.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Add funds at Wiro</source>
        <translation>Adicionar saldo no Wiro</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Adicionar à coleção</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Adicionar à biblioteca</translation>
    </message>
    <message>
        <source>Add to what is chosen, or take away</source>
        <translation>Somar à escolha ou tirar</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Adicionar “{word}” ao dicionário</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>Adicionando à biblioteca…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>Endereço consultado</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Adults allowed</source>
        <translation>Adultos permitidos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos os clipes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tudo está como antes.</translation>
    </message>
    <message>
        <source>All of video</source>
        <translation>Tudo de vídeo</translation>
    </message>
    <message>
        <source>All places at Wiro are taken. The job waits and starts by itself when one is free.</source>
        <translation>Todas as vagas no Wiro estão ocupadas. O trabalho espera e começa sozinho quando uma ficar livre.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>All that was looked through is in this library already.</source>
        <translation>Tudo o que foi visto já está nesta biblioteca.</translation>
    </message>
    <message>
        <source>Allow adults</source>
        <translation>Permitir adultos</translation>
    </message>
    <message>
        <source>Ambience</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>An address of yours that Wiro calls when the clip is ready.</source>
        <translation>Um endereço seu que o Wiro chama quando o clipe fica pronto.</translation>
    </message>
    <message>
        <source>An estimate: only the model counts its tokens exactly</source>
        <translation>Uma estimativa: só o modelo conta seus tokens com exatidão</translation>
    </message>
    <message>
        <source>An eye, a drop, a key</source>
        <translation>Um olho, uma gota, uma chave</translation>
    </message>
    <message>
        <source>An image is still being checked. Try again.</source>
        <translation>Uma imagem ainda está sendo verificada. Tente de novo.</translation>
    </message>
    <message>
        <source>Anamorphic</source>
        <translation>Anamórfica</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ângulo</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Animated character</source>
        <translation>Personagem animado</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animação</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Another account is called so.</source>
        <translation>Outra conta tem este nome.</translation>
    </message>
    <message>
        <source>Another account is in use now. Look again.</source>
        <translation>Outra conta está em uso agora. Veja de novo.</translation>
    </message>
    <message>
        <source>Another project has this name.</source>
        <translation>Outro projeto tem este nome.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Outra época</translation>
    </message>
    <message>
        <source>Answer lost: looking it up at Wiro</source>
        <translation>Resposta perdida: procurando no Wiro</translation>
    </message>
    <message>
        <source>Any Veo</source>
        <translation>Qualquer Veo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Arriving somewhere</source>
        <translation>Chegar a algum lugar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>As the system, at most 150 %.</source>
        <translation>Como o sistema, no máximo 150%.</translation>
    </message>
    <message>
        <source>Ask me before a click that costs more than</source>
        <translation>Perguntar antes de um clique que custe mais de</translation>
    </message>
    <message>
        <source>Asking Wiro for the result</source>
        <translation>Pedindo o resultado ao Wiro</translation>
    </message>
    <message>
        <source>Asking Wiro which tasks it may be…</source>
        <translation>Perguntando ao Wiro quais tarefas podem ser…</translation>
    </message>
    <message>
        <source>Asking Wiro…</source>
        <translation>Perguntando ao Wiro…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Asks Wiro&apos;s address for a sign of life, as your clips would. No key is sent.</source>
        <translation>Pede um sinal de vida ao endereço do Wiro, como seus clipes fariam. Nenhuma chave é enviada.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>At 24 frames a second.</source>
        <translation>A 24 quadros por segundo.</translation>
    </message>
    <message>
        <source>At Wiro</source>
        <translation>No Wiro</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>No máximo por dia</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>No máximo por mês</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>No máximo num dia</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>No máximo num mês</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} pictures fit here; take {over} out.</source>
        <extracomment>For a count of 1: At most {n} picture fits here; take {over} out.</extracomment>
        <translation>
            <numerusform>Cabe no máximo {n} imagem aqui; tire {over}.</numerusform>
            <numerusform>Cabem no máximo {n} imagens aqui; tire {over}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>At work at Wiro</source>
        <translation>Em andamento no Wiro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the last clip</source>
        <translation>Voltar ao último clipe</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Voltar às teclas usuais</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Backup da biblioteca</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Backup da biblioteca…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Background for a title</source>
        <translation>Fundo para um título</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>Contraluz</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Backup (*.zip)</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Para trás</translation>
    </message>
    <message>
        <source>Balance {amount}, seen at {time}</source>
        <translation>Saldo {amount}, visto às {time}</translation>
    </message>
    <message>
        <source>Begin new work with the panel&apos;s present settings</source>
        <translation>Começar com os ajustes atuais do painel</translation>
    </message>
    <message>
        <source>Begin with a sample prompt</source>
        <translation>Começar com um exemplo</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Melhor avaliados primeiro</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Blocked by the safety filter.</source>
        <translation>Bloqueado pelo filtro de segurança.</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Hora azul</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Trazer de volta da lixeira</translation>
    </message>
    <message>
        <source>Bring back what was in this panel before</source>
        <translation>Traz de volta o que havia antes neste painel</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bringing the clip home</source>
        <translation>Trazendo o clipe</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À mão</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>Por linhagem</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>By month and rating, and what could go</source>
        <translation>Por mês e avaliação, e o que poderia sair</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Por prompt</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Por avaliação</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de retorno</translation>
    </message>
    <message>
        <source>Calm nature</source>
        <translation>Natureza calma</translation>
    </message>
    <message>
        <source>Calm, with room for words</source>
        <translation>Calmo, com espaço para palavras</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar o teste</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation>Luz de velas</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cars, machines</source>
        <translation>Carros, máquinas</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Desenho animado</translation>
    </message>
    <message>
        <source>Centre cross</source>
        <translation>Cruz central</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change name, words and images (F2)</source>
        <translation>Mudar nome, palavras e imagens (F2)</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>Mudar o projeto</translation>
    </message>
    <message>
        <source>Change the set</source>
        <translation>Mudar o conjunto</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Mudar os ajustes</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Mudar esta nota</translation>
    </message>
    <message>
        <source>Change this project…</source>
        <translation>Mudar este projeto…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} settings?</source>
        <extracomment>For a count of 1: Change {n} setting?</extracomment>
        <translation>
            <numerusform>Mudar {n} ajuste?</numerusform>
            <numerusform>Mudar {n} ajustes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Changing a waiting job</source>
        <translation>Mudando um trabalho em espera</translation>
    </message>
    <message>
        <source>Characters, places and looks that were kept: their images and their words</source>
        <translation>Personagens, lugares e visuais guardados: as imagens e as palavras deles</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Charged {amount}</source>
        <translation>{amount} cobrados</translation>
    </message>
    <message>
        <source>Charming, flat</source>
        <translation>Encantador, plano</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Verificar e reparar</translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation>Verificar cada arquivo</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar ortografia</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Xadrez</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message numerus="yes">
        <source>Checking pictures, {n} to go…</source>
        <extracomment>For a count of 1: Checking pictures, {n} to go…</extracomment>
        <translation>
            <numerusform>Verificando imagens, falta {n}…</numerusform>
            <numerusform>Verificando imagens, faltam {n}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Choose a CSV table</source>
        <translation>Escolher uma tabela CSV</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Escolher um lugar…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher tudo</translation>
    </message>
    <message>
        <source>Choose from here to there</source>
        <translation>Escolher daqui até ali</translation>
    </message>
    <message>
        <source>Choose more than one value, and each is made with each. Nothing is sent yet.</source>
        <translation>Escolha mais de um valor, e cada um é feito com cada outro. Nada é enviado ainda.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Não escolher nenhuma</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Não escolher nada</translation>
    </message>
    <message>
        <source>Choose the folder for the project&apos;s clips</source>
        <translation>Escolher a pasta dos clipes do projeto</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>Escolher a pasta da biblioteca</translation>
    </message>
    <message>
        <source>Choose the task</source>
        <translation>Escolher a tarefa</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Escolher: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Churches, forests, halls</source>
        <translation>Igrejas, florestas, salões</translation>
    </message>
    <message>
        <source>Cinema look</source>
        <translation>Cara de cinema</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Cinematográfico</translation>
    </message>
    <message>
        <source>City nights</source>
        <translation>Noites na cidade</translation>
    </message>
    <message>
        <source>City street</source>
        <translation>Rua da cidade</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Limpar entrada e saída</translation>
    </message>
    <message>
        <source>Clear the list of opened files?</source>
        <translation>Limpar a lista de arquivos abertos?</translation>
    </message>
    <message>
        <source>Clear the logs?</source>
        <translation>Limpar os registros?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Limpar esta lista</translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} prompts from the history?</source>
        <extracomment>For a count of 1: Clear {n} prompt from the history?</extracomment>
        <translation>
            <numerusform>Limpar {n} prompt do histórico?</numerusform>
            <numerusform>Limpar {n} prompts do histórico?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>Limpar: {what}</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Limpar…</translation>
    </message>
    <message>
        <source>Click a frame to go to it.</source>
        <translation>Clique num quadro para ir até ele.</translation>
    </message>
    <message>
        <source>Click to see and arrange the pictures</source>
        <translation>Clique para ver e ordenar as imagens</translation>
    </message>
    <message>
        <source>Click to show the frame first</source>
        <translation>Clique para mostrar o quadro primeiro</translation>
    </message>
    <message>
        <source>Click to show the timecode first</source>
        <translation>Clique para mostrar o timecode primeiro</translation>
    </message>
    <message>
        <source>Click to use another picture</source>
        <translation>Clique para usar outra imagem</translation>
    </message>
    <message>
        <source>Clip is gone</source>
        <translation>O clipe sumiu</translation>
    </message>
    <message>
        <source>Clip is there</source>
        <translation>O clipe está lá</translation>
    </message>
    <message>
        <source>Clip {n}</source>
        <translation>Clipe {n}</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Clips ({endings});;All files (*)</source>
        <translation>Clipes ({endings});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Clips are made by Veo 3.1 and paid from your balance at Wiro.</source>
        <translation>Os clipes são feitos pelo Veo 3.1 e pagos do seu saldo no Wiro.</translation>
    </message>
    <message>
        <source>Clips are on their way</source>
        <translation>Há clipes a caminho</translation>
    </message>
    <message>
        <source>Clips go to the system&apos;s bin; undo brings them back. The disk has the room once the bin is emptied.</source>
        <translation>Os clipes vão para a lixeira do sistema; desfazer os traz de volta. O disco ganha espaço quando ela é esvaziada.</translation>
    </message>
    <message>
        <source>Clips that show and sound the same: the picked, best rated or oldest one stays</source>
        <translation>Clipes com imagem e som iguais: fica o escolhido, o mais bem avaliado ou o mais antigo</translation>
    </message>
    <message>
        <source>Clips that would go</source>
        <translation>Clipes que sairiam</translation>
    </message>
    <message>
        <source>Clips that you move to the bin are shown here until the system&apos;s bin is emptied.</source>
        <translation>Os clipes que você move para a lixeira aparecem aqui até a do sistema ser esvaziada.</translation>
    </message>
    <message>
        <source>Clips to be made</source>
        <translation>Clipes a fazer</translation>
    </message>
    <message>
        <source>Clips wait when the project&apos;s budget is used up, until it is raised or the day turns.</source>
        <translation>Os clipes esperam quando o orçamento do projeto se esgota, até ser aumentado ou o dia virar.</translation>
    </message>
    <message>
        <source>Clips with a last frame are always 8 seconds long.</source>
        <translation>Clipes com último quadro têm sempre 8 segundos.</translation>
    </message>
    <message>
        <source>Clips with reference images are always 8 seconds long.</source>
        <translation>Clipes com imagens de referência têm sempre 8 segundos.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close and quiet, hardly any voice</source>
        <translation>Perto e baixinho, quase sem voz</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close to how we see</source>
        <translation>Perto do nosso olhar</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close. The status bar goes on saying it.</source>
        <translation>Fechar. A barra de estado continua dizendo.</translation>
    </message>
    <message>
        <source>Closes this page</source>
        <translation>Fecha esta página</translation>
    </message>
    <message>
        <source>Cloth and touch</source>
        <translation>Tecido e toque</translation>
    </message>
    <message>
        <source>Clothes that move</source>
        <translation>Roupas que se movem</translation>
    </message>
    <message>
        <source>Clouds, crowds, growth</source>
        <translation>Nuvens, multidões, crescimento</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Litoral</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comédia</translation>
    </message>
    <message>
        <source>Command (curl)</source>
        <translation>Comando (curl)</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare A with</source>
        <translation>Comparar A com</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Comparar por</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar com…</translation>
    </message>
    <message>
        <source>Compare “{title}” with</source>
        <translation>Comparar “{title}” com</translation>
    </message>
    <message>
        <source>Compared clips</source>
        <translation>Clipes comparados</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Connect a Wiro account</source>
        <translation>Conectar uma conta do Wiro</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contato</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Folha de contato…</translation>
    </message>
    <message>
        <source>Continue from this frame</source>
        <translation>Continuar deste quadro</translation>
    </message>
    <message>
        <source>Continued from another clip</source>
        <translation>Continuam outro clipe</translation>
    </message>
    <message>
        <source>Continued in {clip}</source>
        <translation>Continua em {clip}</translation>
    </message>
    <message>
        <source>Continues {clip}</source>
        <translation>Continua {clip}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast, rain, hats</source>
        <translation>Contraste, chuva, chapéus</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Copiado como imagem.</translation>
    </message>
    <message>
        <source>Copies at Wiro</source>
        <translation>Cópias no Wiro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Copiar ajustes</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>Copiar este quadro</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versões</translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation>A cópia foi interrompida.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Custo ainda desconhecido</translation>
    </message>
    <message>
        <source>Count the sandbox&apos;s prices too</source>
        <translation>Contar também os preços do ambiente de teste</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Country after dark</source>
        <translation>Campo à noite</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Grua para cima</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Cortar…</translation>
    </message>
    <message>
        <source>Crowds, heat, distance</source>
        <translation>Multidões, calor, distância</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes on to the controls</source>
        <translation>Ctrl+Tab leva aos controles</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Mais caros primeiro</translation>
    </message>
    <message>
        <source>Deep focus</source>
        <translation>Grande profundidade de campo</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete a clip&apos;s files there once it is safely here</source>
        <translation>Excluir lá os arquivos de um clipe quando ele estiver a salvo aqui</translation>
    </message>
    <message>
        <source>Delete at Wiro</source>
        <translation>Excluir no Wiro</translation>
    </message>
    <message>
        <source>Delete at Wiro…</source>
        <translation>Excluir no Wiro…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Excluir a coleção</translation>
    </message>
    <message numerus="yes">
        <source>Delete the files of {n} clips at Wiro? Your own files stay. This cannot be undone.</source>
        <extracomment>For a count of 1: Delete the files of this clip at Wiro? Your own files stay. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Excluir no Wiro os arquivos de {n} clipe? Seus próprios arquivos ficam. Não pode ser desfeito.</numerusform>
            <numerusform>Excluir no Wiro os arquivos de {n} clipes? Seus próprios arquivos ficam. Não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>Excluir o projeto</translation>
    </message>
    <message>
        <source>Delete the smart folder</source>
        <translation>Excluir a pasta inteligente</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Excluir esta nota</translation>
    </message>
    <message>
        <source>Delete this project…</source>
        <translation>Excluir este projeto…</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Excluir “{name}”?</translation>
    </message>
    <message>
        <source>Deleted there on {when}: {what}</source>
        <translation>Excluído lá em {when}: {what}</translation>
    </message>
    <message>
        <source>Describe a shot, get a clip with sound, and judge it frame by frame.</source>
        <translation>Descreva um plano, receba um clipe com som e avalie-o quadro a quadro.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation>Dif.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>Uso do disco</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <translation>Uso do disco…</translation>
    </message>
    <message>
        <source>Do not ask again for these models until I quit</source>
        <translation>Não perguntar para estes modelos até eu sair</translation>
    </message>
    <message>
        <source>Do not ask again for this model until I quit</source>
        <translation>Não perguntar para este modelo até eu sair</translation>
    </message>
    <message>
        <source>Do not ask again today</source>
        <translation>Não perguntar mais hoje</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Documentário</translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation>Dolly para a frente</translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation>Dolly para trás</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>Não sair</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Downloading {amount}</source>
        <translation>Baixando {amount}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Draft of {clip}</source>
        <translation>Rascunho de {clip}</translation>
    </message>
    <message>
        <source>Drag clips onto its name to put them into it.</source>
        <translation>Arraste clipes sobre o nome dela para pô-los aqui.</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture to point at something.</source>
        <translation>Desenhe um retângulo na imagem para apontar algo.</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Sortear outro seed</translation>
    </message>
    <message>
        <source>Draws attention, builds tension</source>
        <translation>Chama a atenção, cria tensão</translation>
    </message>
    <message>
        <source>Driving music</source>
        <translation>Música empolgante</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drone</translation>
    </message>
    <message>
        <source>Drop the video to play it</source>
        <translation>Solte o vídeo para reproduzir</translation>
    </message>
    <message>
        <source>Drop, paste or click to browse</source>
        <translation>Solte, cole ou clique para procurar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation>Ângulo holandês</translation>
    </message>
    <message>
        <source>Each clip, from start to end</source>
        <translation>Cada clipe, do início ao fim</translation>
    </message>
    <message>
        <source>Each project at Wiro has keys of its own. Open one, or make a new one, and copy them.</source>
        <translation>Cada projeto no Wiro tem chaves próprias. Abra um, ou crie um novo, e copie-as.</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Antes na coleção</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Empty cells take what the panel holds. Nothing is sent yet.</source>
        <translation>Células vazias pegam o que está no painel. Nada é enviado ainda.</translation>
    </message>
    <message>
        <source>Empty the strips</source>
        <translation>Esvaziar as tiras</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Encerrar a pesquisa</translation>
    </message>
    <message>
        <source>Energy for sport and products</source>
        <translation>Energia para esporte e produtos</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>English, at most 1,024 tokens.</source>
        <translation>Em inglês, no máximo 1.024 tokens.</translation>
    </message>
    <message>
        <source>Enhance prompt</source>
        <translation>Melhorar o prompt</translation>
    </message>
    <message>
        <source>Enter the API key of your project at Wiro.</source>
        <translation>Digite a chave de API do seu projeto no Wiro.</translation>
    </message>
    <message>
        <source>Enter the API key that this secret belongs to, too.</source>
        <translation>Digite também a chave de API deste segredo.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Digite a chave de API.</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>Digitar as chaves…</translation>
    </message>
    <message>
        <source>Enter them and test</source>
        <translation>Digite-as e teste</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Estimated cost: {cost}</source>
        <translation>Custo estimado: {cost}</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>Even, honest</source>
        <translation>Uniforme, honesto</translation>
    </message>
    <message>
        <source>Every clip that Veo makes carries an invisible SynthID watermark.</source>
        <translation>Todo clipe do Veo traz uma marca-d&apos;água SynthID invisível.</translation>
    </message>
    <message>
        <source>Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders can be dropped here too.</source>
        <translation>Cada clipe que você faz fica aqui, com prompt, ajustes e custo. Clipes e pastas também podem ser soltos aqui.</translation>
    </message>
    <message>
        <source>Every picture carries Google&apos;s SynthID: an invisible mark that says it was generated.</source>
        <translation>Cada imagem traz o SynthID do Google: uma marca invisível que diz que foi gerada.</translation>
    </message>
    <message>
        <source>Every place is taken. Remove a picture, or drop this one on its tile.</source>
        <translation>Todos os lugares estão ocupados. Remova uma imagem ou solte esta sobre a vaga dela.</translation>
    </message>
    <message>
        <source>Every prompt that was used, and what it made</source>
        <translation>Cada prompt usado e o que ele fez</translation>
    </message>
    <message>
        <source>Every setting as it was at first; accounts, folders and clips stay.</source>
        <translation>Cada ajuste como no início; contas, pastas e clipes ficam.</translation>
    </message>
    <message>
        <source>Everything at Wiro</source>
        <translation>Tudo no Wiro</translation>
    </message>
    <message>
        <source>Everything is as in this file already.</source>
        <translation>Tudo já está como neste arquivo.</translation>
    </message>
    <message>
        <source>Everything is at its default already.</source>
        <translation>Tudo já está no padrão.</translation>
    </message>
    <message>
        <source>Everything to be seen</source>
        <translation>Tudo à vista</translation>
    </message>
    <message>
        <source>Explain how it works</source>
        <translation>Explicar como funciona</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Export copies…</source>
        <translation>Exportar cópias…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar os ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} copies</source>
        <extracomment>For a count of 1: Export a copy</extracomment>
        <translation>
            <numerusform>Exportar {n} cópia</numerusform>
            <numerusform>Exportar {n} cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportado para {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Close extremo</translation>
    </message>
    <message>
        <source>Extreme wide shot</source>
        <translation>Plano geral extremo</translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation>Altura dos olhos</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Family film</source>
        <translation>Filme de família</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Moda</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Feet, wheels, grass</source>
        <translation>Pés, rodas, grama</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Fetch {n}</source>
        <translation>Buscar {n}</translation>
    </message>
    <message>
        <source>Fields (JSON)</source>
        <translation>Campos (JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Arquivo ausente</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files that were left alone</source>
        <translation>Arquivos que ficaram como estavam</translation>
    </message>
    <message>
        <source>Files you have opened</source>
        <translation>Arquivos que você abriu</translation>
    </message>
    <message>
        <source>Fill this in: the model needs it.</source>
        <translation>Preencha isto: o modelo precisa.</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>Filme noir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter. Delete removes it</source>
        <translation>Filtro. Delete remove</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Final of {clip}</source>
        <translation>Final de {clip}</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>Finais</translation>
    </message>
    <message>
        <source>Find it in a folder…</source>
        <translation>Procurar numa pasta…</translation>
    </message>
    <message>
        <source>Find missing clips in a folder…</source>
        <translation>Procurar clipes perdidos numa pasta…</translation>
    </message>
    <message>
        <source>Find missing clips…</source>
        <translation>Procurar clipes perdidos…</translation>
    </message>
    <message>
        <source>Find my tasks</source>
        <translation>Encontrar minhas tarefas</translation>
    </message>
    <message>
        <source>Find my tasks at Wiro…</source>
        <translation>Encontrar minhas tarefas no Wiro…</translation>
    </message>
    <message>
        <source>Find your keys</source>
        <translation>Encontre suas chaves</translation>
    </message>
    <message>
        <source>Find your keys at Wiro</source>
        <translation>Encontre suas chaves no Wiro</translation>
    </message>
    <message>
        <source>Finding out if Wiro got it</source>
        <translation>Descobrindo se o Wiro recebeu</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>Olho de peixe</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajustar a imagem</translation>
    </message>
    <message>
        <source>Fit · {percent}</source>
        <translation>Ajustado · {percent}</translation>
    </message>
    <message>
        <source>Flatter than a dolly, a little old-fashioned</source>
        <translation>Mais plano que um dolly, meio antigo</translation>
    </message>
    <message>
        <source>Flattering, hopeful</source>
        <translation>Favorece, esperançoso</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Flip between A and B</source>
        <translation>Alternar A e B</translation>
    </message>
    <message>
        <source>Flying over a wide place</source>
        <translation>Voar sobre um lugar amplo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder for its clips</source>
        <translation>Pasta dos clipes</translation>
    </message>
    <message>
        <source>Folders and collections</source>
        <translation>Pastas e coleções</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Footsteps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Por exemplo: {name}</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Floresta</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <translation>Esquecer chaves</translation>
    </message>
    <message>
        <source>Forget keys, sign out, log out</source>
        <translation>Esquecer chaves, sair, desconectar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Found tasks</source>
        <translation>Tarefas encontradas</translation>
    </message>
    <message>
        <source>Frame number before the time</source>
        <translation>Número do quadro antes do tempo</translation>
    </message>
    <message>
        <source>Frame {n} copied.</source>
        <translation>Quadro {n} copiado.</translation>
    </message>
    <message>
        <source>Frame {n} could not be used. {reason}</source>
        <translation>O quadro {n} não pôde ser usado. {reason}</translation>
    </message>
    <message>
        <source>Frame {n}, {timecode}</source>
        <translation>Quadro {n}, {timecode}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Frames of the clip</source>
        <translation>Quadros do clipe</translation>
    </message>
    <message>
        <source>Frames that {letter} is ahead of A</source>
        <translation>Quadros que {letter} está à frente de A</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Free zone of social apps, tall clips</source>
        <translation>Zona livre de apps sociais, clipes altos</translation>
    </message>
    <message>
        <source>From a list to large pictures ({key}+wheel)</source>
        <translation>De uma lista a imagens grandes ({key}+roda)</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>De um endereço web…</translation>
    </message>
    <message>
        <source>From compared pictures to the controls</source>
        <translation>Das imagens comparadas para os controles</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>De imagens</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>De texto</translation>
    </message>
    <message>
        <source>From the sandbox</source>
        <translation>Do ambiente de teste</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation>Tela cheia em</translation>
    </message>
    <message>
        <source>Full shot</source>
        <translation>Plano inteiro</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Generate audio</source>
        <translation>Gerar som</translation>
    </message>
    <message numerus="yes">
        <source>Generate {n} clips</source>
        <extracomment>For a count of 1: Generate {n} clip</extracomment>
        <translation>
            <numerusform>Gerar {n} clipe</numerusform>
            <numerusform>Gerar {n} clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Gerando</translation>
    </message>
    <message>
        <source>Generating · {time} left</source>
        <translation>Gerando · faltam {time}</translation>
    </message>
    <message>
        <source>Gentle score</source>
        <translation>Trilha suave</translation>
    </message>
    <message>
        <source>Give every action the keys of the preset again</source>
        <translation>Dar de novo a cada ação as teclas da predefinição</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ele.</translation>
    </message>
    <message>
        <source>Give it a name: you find it by that.</source>
        <translation>Dê um nome: é por ele que você o encontra.</translation>
    </message>
    <message>
        <source>Glass and dishes</source>
        <translation>Copos e louça</translation>
    </message>
    <message>
        <source>Go on without choosing</source>
        <translation>Seguir sem escolher</translation>
    </message>
    <message>
        <source>Go through the clips</source>
        <translation>Percorrer os clipes</translation>
    </message>
    <message>
        <source>Go through the clips…</source>
        <translation>Percorrer os clipes…</translation>
    </message>
    <message>
        <source>Go to a timecode or frame</source>
        <translation>Ir a um timecode ou quadro</translation>
    </message>
    <message>
        <source>Go to a timecode or frame…</source>
        <translation>Ir a um timecode ou quadro…</translation>
    </message>
    <message>
        <source>Go to frame {n}</source>
        <translation>Ir ao quadro {n}</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Ir ao primeiro quadro</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Ir ao ponto de entrada</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Ir ao último quadro</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Ir ao ponto de saída</translation>
    </message>
    <message>
        <source>Go to this frame</source>
        <translation>Ir a este quadro</translation>
    </message>
    <message>
        <source>Goes with somebody who moves</source>
        <translation>Acompanha alguém que se move</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Hora dourada</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 s only. It may be refused, then it costs nothing.</source>
        <translation>O Google documenta 1080p só para 8 s. Pode ser recusado; então não custa nada.</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 seconds only.</source>
        <translation>O Google documenta 1080p só para 8 segundos.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Linhas da grade</translation>
    </message>
    <message>
        <source>Ground level</source>
        <translation>Rente ao chão</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.</source>
        <translation>Imagens HEIC não abrem neste computador. Salve a imagem como JPG ou PNG e use essa.</translation>
    </message>
    <message>
        <source>Half to themselves, eyes elsewhere</source>
        <translation>Meio para si, o olhar longe</translation>
    </message>
    <message>
        <source>Hand-drawn</source>
        <translation>Desenhado à mão</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Câmera na mão</translation>
    </message>
    <message>
        <source>Handmade</source>
        <translation>Feito à mão</translation>
    </message>
    <message>
        <source>Hands at work</source>
        <translation>Mãos trabalhando</translation>
    </message>
    <message>
        <source>Hard noon sun</source>
        <translation>Sol forte do meio-dia</translation>
    </message>
    <message>
        <source>Heat, summer, desert</source>
        <translation>Calor, verão, deserto</translation>
    </message>
    <message>
        <source>Held until you start it</source>
        <translation>Retido até você iniciar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>Ocultar o que é igual</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High angle</source>
        <translation>Plongée</translation>
    </message>
    <message>
        <source>High key</source>
        <translation>High key</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Hold {key} to mark up to three.</source>
        <translation>Segure {key} para marcar até três.</translation>
    </message>
    <message>
        <source>How many frames</source>
        <translation>Quantos quadros</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Images that were sent once and reused lie in a folder of their own there, and may stay.</source>
        <translation>Imagens enviadas uma vez e reutilizadas ficam lá em uma pasta própria, e podem permanecer.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a CSV table</source>
        <translation>Importar uma tabela CSV</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>Importar uma tabela CSV…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar uma pasta…</translation>
    </message>
    <message>
        <source>Import clips</source>
        <translation>Importar clipes</translation>
    </message>
    <message>
        <source>Import clips…</source>
        <translation>Importar clipes…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Import the clips of a folder</source>
        <translation>Importar os clipes de uma pasta</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>In Wiro&apos;s queue</source>
        <translation>Na fila do Wiro</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrada e saída</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>In the bin now: {size}.</source>
        <translation>Na lixeira agora: {size}.</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>No player</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>In {timecode} · frame {n}</source>
        <translation>Entrada {timecode} · quadro {n}</translation>
    </message>
    <message>
        <source>Insects, food, textures</source>
        <translation>Insetos, comida, texturas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Interiors that feel real</source>
        <translation>Interiores que parecem reais</translation>
    </message>
    <message>
        <source>Intimate, as if at the ear</source>
        <translation>Íntimo, como ao ouvido</translation>
    </message>
    <message>
        <source>It applies at the next start.</source>
        <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>It brought no text of its licence; its name is above.</source>
        <translation>Não trouxe texto de licença; o nome está acima.</translation>
    </message>
    <message>
        <source>It can be taken back.</source>
        <translation>Pode ser desfeito.</translation>
    </message>
    <message>
        <source>It goes on by itself next month, or as soon as you raise the budget.</source>
        <translation>Continua sozinho no mês que vem, ou assim que você aumentar o orçamento.</translation>
    </message>
    <message>
        <source>It goes on by itself tomorrow, or as soon as you raise the budget.</source>
        <translation>Continua sozinho amanhã, ou assim que você aumentar o orçamento.</translation>
    </message>
    <message>
        <source>It goes with the API key that is kept.</source>
        <translation>Ele vai com a chave de API guardada.</translation>
    </message>
    <message>
        <source>It has a key and a secret: enter both. Each request is signed with the secret, which itself never leaves this computer.</source>
        <translation>Tem chave e segredo: digite os dois. Cada requisição é assinada com o segredo, que nunca sai deste computador.</translation>
    </message>
    <message>
        <source>It has a key and no secret: enter the key, and leave the secret empty.</source>
        <translation>Tem chave e não segredo: digite a chave e deixe o segredo vazio.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened {n} times since this was opened; the report has it all.</source>
        <extracomment>For a count of 1: It has happened once since this was opened; the report has it all.</extracomment>
        <translation>
            <numerusform>Aconteceu {n} vez desde que isto abriu; o relatório tem tudo.</numerusform>
            <numerusform>Aconteceu {n} vezes desde que isto abriu; o relatório tem tudo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has {size}, and no more than {limit} are taken.</source>
        <translation>Tem {size}, e são aceitos no máximo {limit}.</translation>
    </message>
    <message>
        <source>It is sent to Wiro with the clip. A picture of another shape than the clip can be cropped here first.</source>
        <translation>É enviada ao Wiro com o clipe. Uma imagem de outra forma que o clipe pode ser cortada aqui antes.</translation>
    </message>
    <message>
        <source>It is written down with each clip, so that a take can be made again and one thing changed at a time. Models change at the provider: the same seed may give another clip later.</source>
        <translation>É anotado com cada clipe, para um take poder ser refeito e mudar uma coisa por vez. Os modelos mudam no provedor: o mesmo seed pode dar outro clipe depois.</translation>
    </message>
    <message>
        <source>It never arrived: it is not charged, and you may send it again</source>
        <translation>Nunca chegou: não é cobrado, e você pode reenviar</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>It was stopped. The file was not written.</source>
        <translation>Foi interrompido. O arquivo não foi gravado.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.</source>
        <translation>O disco não está conectado. Imagem e receita ficam; o clipe toca quando ele voltar.</translation>
    </message>
    <message>
        <source>Its file is not there.</source>
        <translation>O arquivo dele não está lá.</translation>
    </message>
    <message>
        <source>Its file is not there: its disk is away, or it was moved by something else.</source>
        <translation>O arquivo não está lá: o disco está ausente, ou outra coisa o moveu.</translation>
    </message>
    <message>
        <source>Its images go to the references, its words to the prompt</source>
        <translation>As imagens vão para as referências, as palavras para o prompt</translation>
    </message>
    <message>
        <source>Its keys are taken out of this system&apos;s keyring; a mark stays there, by which they are known if you add them again. Its clips and its spending stay here. Clips that Wiro still makes with it are not followed any more, and do not come home by themselves.</source>
        <translation>As chaves saem do chaveiro deste sistema; fica lá uma marca pela qual são reconhecidas se você as adicionar de novo. Os clipes e os gastos ficam aqui. Clipes que o Wiro ainda faz com ela não são mais seguidos nem vêm sozinhos.</translation>
    </message>
    <message>
        <source>Japanese animation</source>
        <translation>Animação japonesa</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Detalhes do trabalho</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Só olhar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep prompt and settings inside the copies</source>
        <translation>Manter prompt e ajustes nas cópias</translation>
    </message>
    <message>
        <source>Keep the pitch at other speeds</source>
        <translation>Manter o tom em outras velocidades</translation>
    </message>
    <message>
        <source>Keep the pitch of the sound</source>
        <translation>Manter o tom do som</translation>
    </message>
    <message>
        <source>Keep these references as a set</source>
        <translation>Guardar estas referências como conjunto</translation>
    </message>
    <message>
        <source>Keep these references as a set…</source>
        <translation>Guardar estas referências como conjunto…</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Manter estes ajustes</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Manter este computador acordado</translation>
    </message>
    <message>
        <source>Keep this search as a smart folder: it always shows what fits then</source>
        <translation>Guardar esta pesquisa como pasta inteligente: ela sempre mostra o que se encaixa</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Manter este seed</translation>
    </message>
    <message>
        <source>Keeps Veo from inventing talk</source>
        <translation>Evita que o Veo invente falas</translation>
    </message>
    <message>
        <source>Keeps the sound natural</source>
        <translation>Mantém o som natural</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Guardado. Digite para substituir.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>Keys are never in here.</source>
        <translation>As chaves nunca aparecem aqui.</translation>
    </message>
    <message>
        <source>Keys go into this system&apos;s keyring, never into a file.</source>
        <translation>As chaves vão para o chaveiro deste sistema, nunca para um arquivo.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Tipo de modelo</translation>
    </message>
    <message>
        <source>Landscape from a drone</source>
        <translation>Paisagem de drone</translation>
    </message>
    <message>
        <source>Landscape, somebody tiny in it</source>
        <translation>Paisagem, alguém minúsculo nela</translation>
    </message>
    <message>
        <source>Landscapes, towns</source>
        <translation>Paisagens, cidades</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of Veo Desktop</source>
        <translation>Idioma do Veo Desktop</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Idioma da ortografia</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Maiores primeiro</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana passada</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Depois na coleção</translation>
    </message>
    <message numerus="yes">
        <source>Laying out {n} clips…</source>
        <extracomment>For a count of 1: Laying out {n} clip…</extracomment>
        <translation>
            <numerusform>Dispondo {n} clipe…</numerusform>
            <numerusform>Dispondo {n} clipes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads the eye from one thing to another</source>
        <translation>Leva o olhar de uma coisa a outra</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Deixar todos de fora</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Leave it empty for a project with an API key only.</source>
        <translation>Deixe vazio em projeto só com chave de API.</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Sair da comparação</translation>
    </message>
    <message>
        <source>Led to {clip}</source>
        <translation>Levou a {clip}</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>Esquerda e Direita a movem</translation>
    </message>
    <message>
        <source>Left out, because this version does not know it: {names}.</source>
        <translation>Deixado de fora, pois esta versão não conhece: {names}.</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them or their values cannot be: {names}.</source>
        <translation>Deixados de fora, pois esta versão não os conhece ou seus valores não podem ser: {names}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Lens flare</source>
        <translation>Reflexo de lente</translation>
    </message>
    <message>
        <source>Let this clip be sent when its turn comes</source>
        <translation>Deixar este clipe ser enviado na vez dele</translation>
    </message>
    <message>
        <source>Lets the model rewrite the prompt with more detail.</source>
        <translation>Deixa o modelo reescrever o prompt com mais detalhes.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Pasta da biblioteca</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenças…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light beams</source>
        <translation>Feixes de luz</translation>
    </message>
    <message>
        <source>Like Premiere</source>
        <translation>Como o Premiere</translation>
    </message>
    <message>
        <source>Like Resolve</source>
        <translation>Como o Resolve</translation>
    </message>
    <message>
        <source>Like a documentary</source>
        <translation>Como um documentário</translation>
    </message>
    <message>
        <source>Like a feature film</source>
        <translation>Como um longa-metragem</translation>
    </message>
    <message>
        <source>Like mpv</source>
        <translation>Como o mpv</translation>
    </message>
    <message>
        <source>Like real life</source>
        <translation>Como na vida real</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>Linha atravessada</translation>
    </message>
    <message>
        <source>Line between two panels</source>
        <translation>Linha entre dois painéis</translation>
    </message>
    <message>
        <source>Line {n} cannot be read: there may be a quotation mark too few or too many.</source>
        <translation>A linha {n} não pode ser lida: talvez falte ou sobre uma aspa.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linhagem</translation>
    </message>
    <message>
        <source>Load what I was writing</source>
        <translation>Carregar o que eu escrevia</translation>
    </message>
    <message>
        <source>Locked to {ratio}, the shape of the clip</source>
        <translation>Fixo em {ratio}, a forma do clipe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Registro do trabalho</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Long 200 mm</source>
        <translation>Longa, 200 mm</translation>
    </message>
    <message>
        <source>Longer than Veo reads: it may be cut or refused.</source>
        <translation>Mais longo do que o Veo lê: pode ser cortado ou recusado.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Ver mais para trás</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Procurando</translation>
    </message>
    <message>
        <source>Looking at</source>
        <translation>Olhando</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Procurando modelos…</translation>
    </message>
    <message>
        <source>Looking for the keys in the keyring… it may ask you to unlock it.</source>
        <translation>Procurando as chaves no chaveiro… ele pode pedir para desbloquear.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Vendo mais para trás…</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>Vendo suas tarefas…</translation>
    </message>
    <message>
        <source>Looking up {model}…</source>
        <translation>Consultando {model}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Loop from in to out</source>
        <translation>Loop da entrada à saída</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>Loop do clipe</translation>
    </message>
    <message>
        <source>Loud, over distance or noise</source>
        <translation>Alto, vencendo distância ou ruído</translation>
    </message>
    <message>
        <source>Low angle</source>
        <translation>Contra-plongée</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>Low key</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>a month with its year by Qt&apos;s letters, as short as it is usual: Nov 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Made again as {clip}</source>
        <translation>Feito de novo como {clip}</translation>
    </message>
    <message>
        <source>Made again from {clip}</source>
        <translation>Feito de novo a partir de {clip}</translation>
    </message>
    <message>
        <source>Made from {clip}</source>
        <translation>Feito a partir de {clip}</translation>
    </message>
    <message>
        <source>Made to last</source>
        <translation>Feito para durar</translation>
    </message>
    <message>
        <source>Made with the same settings, as far as is known.</source>
        <translation>Feitos com os mesmos ajustes, até onde se sabe.</translation>
    </message>
    <message>
        <source>Make a clip</source>
        <translation>Fazer um clipe</translation>
    </message>
    <message>
        <source>Make a first clip</source>
        <translation>Fazer um primeiro clipe</translation>
    </message>
    <message>
        <source>Make again with these settings</source>
        <translation>Fazer de novo com estes ajustes</translation>
    </message>
    <message>
        <source>Make every combination</source>
        <translation>Fazer cada combinação</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Make many clips at once</source>
        <translation>Fazer muitos clipes de uma vez</translation>
    </message>
    <message>
        <source>Make one on the left, or choose one below.</source>
        <translation>Faça um à esquerda ou escolha um abaixo.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Liberar espaço</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>Fazer a versão final</translation>
    </message>
    <message>
        <source>Make the final…</source>
        <translation>Fazer a versão final…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Criar o projeto</translation>
    </message>
    <message>
        <source>Make this clip again with the same settings</source>
        <translation>Fazer este clipe de novo com os mesmos ajustes</translation>
    </message>
    <message>
        <source>Make video clips with Veo 3.1 through Wiro, and review them frame by frame.</source>
        <translation>Criar clipes com Veo 3.1 pelo Wiro e revisá-los quadro a quadro.</translation>
    </message>
    <message>
        <source>Makes and reviews clips with Google&apos;s Veo 3.1 through Wiro.</source>
        <translation>Faz e avalia clipes com o Veo 3.1 do Google pelo Wiro.</translation>
    </message>
    <message>
        <source>Makes the subject small</source>
        <translation>Deixa o assunto pequeno</translation>
    </message>
    <message>
        <source>Makes the subject strong</source>
        <translation>Deixa o assunto forte</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Many voices, no words</source>
        <translation>Muitas vozes, sem palavras</translation>
    </message>
    <message>
        <source>Mara</source>
        <translation>Mara</translation>
    </message>
    <message>
        <source>Mara, forty, in a grey coat, a scar over her left brow</source>
        <translation>Mara, quarenta anos, casaco cinza, uma cicatriz na sobrancelha esquerda</translation>
    </message>
    <message>
        <source>Mark misspelt words in prompts</source>
        <translation>Marcar palavras erradas nos prompts</translation>
    </message>
    <message>
        <source>Match image</source>
        <translation>Como a imagem</translation>
    </message>
    <message>
        <source>Match image needs a first frame.</source>
        <translation>“Como a imagem” precisa de um primeiro quadro.</translation>
    </message>
    <message>
        <source>Match the image</source>
        <translation>Como a imagem</translation>
    </message>
    <message>
        <source>Matching the image needs a first frame.</source>
        <translation>“Como a imagem” precisa de um primeiro quadro.</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Teclas de mídia</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>Plano médio</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Memórias</translation>
    </message>
    <message>
        <source>Memory for the player, in MB</source>
        <translation>Memória do player, em MB</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>Menu do que está com o teclado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Midnight ramen</source>
        <translation>Lámen da meia-noite</translation>
    </message>
    <message>
        <source>Missing clips</source>
        <translation>Clipes perdidos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Month&apos;s budget is used up</source>
        <translation>Orçamento do mês esgotado</translation>
    </message>
    <message>
        <source>Mood piece</source>
        <translation>Peça de clima</translation>
    </message>
    <message>
        <source>Mood, and a reason to stay inside</source>
        <translation>Clima, e um motivo para ficar dentro</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>Luar</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Mais controles</translation>
    </message>
    <message>
        <source>More for these settings</source>
        <translation>Mais para estes ajustes</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>Mais modelos…</translation>
    </message>
    <message>
        <source>More than 1080p</source>
        <translation>Mais que 1080p</translation>
    </message>
    <message>
        <source>More to put in</source>
        <translation>Mais para inserir</translation>
    </message>
    <message>
        <source>More to put in: {groups}</source>
        <translation>Mais para inserir: {groups}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Adiantar</translation>
    </message>
    <message>
        <source>Move into a folder of the library</source>
        <translation>Mover para uma pasta da biblioteca</translation>
    </message>
    <message>
        <source>Move into a folder…</source>
        <translation>Mover para uma pasta…</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Atrasar</translation>
    </message>
    <message>
        <source>Move the line between two panels</source>
        <translation>Mover a linha entre dois painéis</translation>
    </message>
    <message>
        <source>Move the line of a wipe</source>
        <translation>Mover a linha da cortina</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} clips to the bin</source>
        <extracomment>For a count of 1: Move {n} clip to the bin</extracomment>
        <translation>
            <numerusform>Mover {n} clipe para a lixeira</numerusform>
            <numerusform>Mover {n} clipes para a lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejected clips to the bin?</source>
        <extracomment>For a count of 1: Move the rejected clip to the bin?</extracomment>
        <translation>
            <numerusform>Mover {n} clipe rejeitado para a lixeira?</numerusform>
            <numerusform>Mover {n} clipes rejeitados para a lixeira?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejects to the bin…</source>
        <extracomment>For a count of 1: Move the reject to the bin…</extracomment>
        <translation>
            <numerusform>Mover {n} rejeitado para a lixeira…</numerusform>
            <numerusform>Mover {n} rejeitados para a lixeira…</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Movement, clothes</source>
        <translation>Movimento, roupas</translation>
    </message>
    <message>
        <source>Much room, strong depth</source>
        <translation>Muito espaço, forte profundidade</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>My Wiro account</source>
        <translation>Minha conta do Wiro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name a technique or a time rather than an artist</source>
        <translation>Nomeie uma técnica ou época em vez de um artista</translation>
    </message>
    <message>
        <source>Name the instrument and the mood</source>
        <translation>Nomeie o instrumento e o clima</translation>
    </message>
    <message>
        <source>Name the thing itself: “{bare}”, not “{noun}”.</source>
        <translation>Diga a própria coisa: “{bare}”, não “{noun}”.</translation>
    </message>
    <message>
        <source>Name, words and images (F2)</source>
        <translation>Nome, palavras e imagens (F2)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Narrador</translation>
    </message>
    <message>
        <source>Natural 35 mm</source>
        <translation>Natural, 35 mm</translation>
    </message>
    <message>
        <source>Nature close up</source>
        <translation>Natureza de perto</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>Nem escolhido nem rejeitado</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>Neon, rain, a secret</source>
        <translation>Neon, chuva, um segredo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Neutral, honest</source>
        <translation>Neutro, honesto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>New seed each time. Click to keep it</source>
        <translation>Seed novo a cada vez. Clique para mantê-lo</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Novas versões</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novos primeiro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Próximo clipe</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>O próximo da fila</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Night scene</source>
        <translation>Cena noturna</translation>
    </message>
    <message>
        <source>Night that can be seen</source>
        <translation>Noite em que se vê</translation>
    </message>
    <message>
        <source>No API key is kept for this account. Enter the one that this secret belongs to, too.</source>
        <translation>Nenhuma chave de API está guardada para esta conta. Digite também a chave deste segredo.</translation>
    </message>
    <message>
        <source>No Wiro account is in use, so nobody could be asked about this model.</source>
        <translation>Nenhuma conta do Wiro está em uso; não foi possível perguntar sobre este modelo.</translation>
    </message>
    <message>
        <source>No Wiro account is in use. Set one up to see what it has run.</source>
        <translation>Nenhuma conta do Wiro está em uso. Configure uma para ver o que ela executou.</translation>
    </message>
    <message>
        <source>No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.</source>
        <translation>Nenhuma conta do Wiro configurada ainda. Digite suas chaves ou experimente tudo no ambiente de teste.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sem conta</translation>
    </message>
    <message>
        <source>No account and no cost: pictures are drawn on this computer. Everything else works as it will later.</source>
        <translation>Sem conta nem custo: as imagens são desenhadas neste computador. O resto funciona como depois.</translation>
    </message>
    <message>
        <source>No action has these words or this key.</source>
        <translation>Nenhuma ação tem estas palavras ou esta tecla.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Sem saída de áudio</translation>
    </message>
    <message>
        <source>No clip came in.</source>
        <translation>Nenhum clipe entrou.</translation>
    </message>
    <message>
        <source>No clip fits</source>
        <translation>Nenhum clipe se encaixa</translation>
    </message>
    <message>
        <source>No clip was found again.</source>
        <translation>Nenhum clipe foi reencontrado.</translation>
    </message>
    <message>
        <source>No clips in this project yet. They appear here while they are made.</source>
        <translation>Ainda não há clipes neste projeto. Eles aparecem aqui enquanto são feitos.</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Ainda não há clipes</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>No lineage</source>
        <translation>Sem linhagem</translation>
    </message>
    <message>
        <source>No model is called that. Try fewer letters, or another kind.</source>
        <translation>Nenhum modelo tem este nome. Tente menos letras ou outro tipo.</translation>
    </message>
    <message>
        <source>No model known</source>
        <translation>Modelo desconhecido</translation>
    </message>
    <message>
        <source>No more of these steps</source>
        <translation>Sem mais destes passos</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Sem música</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Nenhuma página tem estas palavras.</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>Sem pessoas</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Nenhum projeto</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sem prompt</translation>
    </message>
    <message>
        <source>No prompt has “{words}”.
A word or the beginning of one is enough.</source>
        <translation>Nenhum prompt tem “{words}”.
Basta uma palavra ou o começo dela.</translation>
    </message>
    <message>
        <source>No prompt was used yet.
Each one that you generate is kept here, with what it made.</source>
        <translation>Nenhum prompt foi usado ainda.
Cada um que você gerar fica aqui, com o que ele fez.</translation>
    </message>
    <message>
        <source>No set was kept yet.
Put a character, place or look into the references, and keep it with its words: it is one click away then, in every scene.</source>
        <translation>Nenhum conjunto ainda.
Ponha um personagem, lugar ou visual nas referências e guarde com as palavras: fica a um clique em cada cena.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhum ajuste tem estas palavras.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>No spell check: no dictionary is installed (hunspell-en-us)</source>
        <translation>Sem verificação: nenhum dicionário está instalado (hunspell-en-us)</translation>
    </message>
    <message>
        <source>No spell check: the library Enchant is not installed (libenchant-2-2)</source>
        <translation>Sem verificação: a biblioteca Enchant não está instalada (libenchant-2-2)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sem estrelas</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sem vídeo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>No. {n} in line</source>
        <translation>N.º {n} da fila</translation>
    </message>
    <message>
        <source>Nobody is asked yet: write the address below.</source>
        <translation>Ninguém é consultado ainda: escreva o endereço abaixo.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Ninguém fala</translation>
    </message>
    <message>
        <source>Noir, secrets</source>
        <translation>Noir, segredos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>Nenhum é guardado.</translation>
    </message>
    <message>
        <source>None is missing now.</source>
        <translation>Agora não falta nenhum.</translation>
    </message>
    <message>
        <source>None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.</source>
        <translation>Nenhuma das colunas é um ajuste: {columns}. A primeira linha deve nomeá-los, como no exemplo CSV.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma delas</translation>
    </message>
    <message>
        <source>None: the list alone, which is small</source>
        <translation>Nenhum: só a lista, que é pequena</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidade normal</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Não cobrado</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Não cobrado.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Not in safe mode: it would not be kept.</source>
        <translation>Em modo seguro não: não seria guardado.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Não feito</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>Não feito.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not usable · choose another</source>
        <translation>Não serve · escolha outra</translation>
    </message>
    <message>
        <source>Not used, for no setting is called so: {columns}.</source>
        <translation>Não usado, pois nenhum ajuste tem este nome: {columns}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note about the whole clip</source>
        <translation>Nota do clipe todo</translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation>Nota neste quadro</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Nota em {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try another word.</source>
        <translation>Nada encontrado para “{words}”. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Nothing here yet.
Once you have made a clip, its prompt, settings, cost and stars are here.</source>
        <translation>Nada aqui ainda.
Quando você fizer um clipe, prompt, ajustes, custo e estrelas ficam aqui.</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>Nada nesta coleção ainda</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <translation>Nada se sabe deste modelo.</translation>
    </message>
    <message>
        <source>Nothing moves but the subject</source>
        <translation>Nada se move além do assunto</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip in the strip below to see its prompt, settings and cost.</source>
        <translation>Nada selecionado.
Escolha um clipe abaixo para ver prompt, ajustes e custo.</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip to see how it was made, or several to judge them at once.</source>
        <translation>Nada selecionado.
Escolha um clipe para ver como foi feito, ou vários para avaliá-los juntos.</translation>
    </message>
    <message>
        <source>Nothing to fetch: all there is belongs to this library already.</source>
        <translation>Nada a buscar: tudo já é desta biblioteca.</translation>
    </message>
    <message>
        <source>Nothing to lay out yet.</source>
        <translation>Nada a dispor ainda.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Nada foi aberto ainda</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Of all clips</source>
        <translation>De todos os clipes</translation>
    </message>
    <message>
        <source>Of selected clips: none is selected</source>
        <translation>Dos selecionados: nenhum está</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} selected clips ({size})</source>
        <extracomment>For a count of 1: Of the selected clip ({size})</extracomment>
        <translation>
            <numerusform>Do {n} clipe selecionado ({size})</numerusform>
            <numerusform>Dos {n} clipes selecionados ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you.</source>
        <translation>Desligado, nada é perguntado. Ligado, o endereço abaixo é consultado no máximo uma vez por dia, sem saber nada de você.</translation>
    </message>
    <message>
        <source>Off, the clip is silent and may cost less: the price beside Generate says so before you press it. What people say belongs into the prompt, in quotes.</source>
        <translation>Desligado, o clipe é mudo e pode custar menos: o preço ao lado de Gerar diz antes. O que as pessoas falam vai no prompt, entre aspas.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline · goes on at Wiro</source>
        <translation>Offline · continua no Wiro</translation>
    </message>
    <message>
        <source>Offline · not sent again</source>
        <translation>Offline · não reenviado</translation>
    </message>
    <message>
        <source>Offline · safe at Wiro</source>
        <translation>Offline · a salvo no Wiro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Offset in frames</source>
        <translation>Deslocamento em quadros</translation>
    </message>
    <message>
        <source>Offset of {letter}</source>
        <translation>Deslocamento de {letter}</translation>
    </message>
    <message>
        <source>Old home film</source>
        <translation>Filme caseiro antigo</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>On, what is made may hold more than you wrote. Off, it keeps to your words.</source>
        <translation>Ligado, pode haver mais do que você escreveu. Desligado, fica nas suas palavras.</translation>
    </message>
    <message>
        <source>One at a time; Tab changes between them</source>
        <translation>Um por vez; Tab troca entre eles</translation>
    </message>
    <message>
        <source>One beside the other, with a line between them that you drag</source>
        <translation>Um ao lado do outro, com uma linha que você arrasta entre eles</translation>
    </message>
    <message>
        <source>One clear event</source>
        <translation>Um acontecimento claro</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Um a menos</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Um quadro para trás</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Um quadro para a frente</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Um a mais</translation>
    </message>
    <message>
        <source>One over the other, see-through</source>
        <translation>Um sobre o outro, translúcido</translation>
    </message>
    <message>
        <source>One person, one line to the camera</source>
        <translation>Uma pessoa, uma fala para a câmera</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Um segundo para trás</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Um segundo para a frente</translation>
    </message>
    <message>
        <source>One thing sharp, the rest soft</source>
        <translation>Uma coisa nítida, o resto suave</translation>
    </message>
    <message>
        <source>One to three pictures of people, things or a style to keep. 8 seconds only; first and last frame are then ignored.</source>
        <translation>De uma a três imagens de pessoas, coisas ou um estilo a manter. Só 8 segundos; primeiro e último quadro são então ignorados.</translation>
    </message>
    <message>
        <source>One zip file holds every clip&apos;s recipe, cost, stars, tags, notes and collections, and the files:</source>
        <translation>Um arquivo zip contém receita, custo, estrelas, etiquetas, notas e coleções de cada clipe, e os arquivos:</translation>
    </message>
    <message>
        <source>Only a project without clips can be deleted. Its folder stays as it is.</source>
        <translation>Só um projeto sem clipes pode ser excluído. A pasta dele fica como está.</translation>
    </message>
    <message>
        <source>Only asks, never forbids: what the prompt itself names is likely to be seen all the same.</source>
        <translation>Só pede, nunca proíbe: o que o próprio prompt cita provavelmente aparece mesmo assim.</translation>
    </message>
    <message>
        <source>Only for programs of your own; this one does not need it. The address is told to Wiro, and must be reachable from the internet.</source>
        <translation>Só para programas seus; este não precisa. O Wiro recebe o endereço, que deve ser acessível pela internet.</translation>
    </message>
    <message>
        <source>Only steps of {step} are taken here.</source>
        <translation>Aqui só são aceitos passos de {step}.</translation>
    </message>
    <message>
        <source>Only the names in the menu go. The files stay where they are.</source>
        <translation>Só os nomes no menu saem. Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Only what differs; black where they are the same</source>
        <translation>Só o que difere; preto onde são iguais</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} of its {all} pictures fit here.</source>
        <extracomment>For a count of 1: Only {n} of its {all} pictures fits here.</extracomment>
        <translation>
            <numerusform>Só cabe {n} das {all} imagens aqui.</numerusform>
            <numerusform>Só cabem {n} das {all} imagens aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} pictures fit here. Remove one to add another.</source>
        <extracomment>For a count of 1: One picture fits here: the first one was taken.</extracomment>
        <translation>
            <numerusform>Só cabe {n} imagem aqui. Remova-a para adicionar outra.</numerusform>
            <numerusform>Só cabem {n} imagens aqui. Remova uma para adicionar outra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Abrir um clipe</translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation>Abrir os ajustes da conta</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Abrir clipe</translation>
    </message>
    <message>
        <source>Open clip…</source>
        <translation>Abrir clipe…</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Abrir no player</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Open the account settings</source>
        <translation>Abrir os ajustes da conta</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir a pasta de registros</translation>
    </message>
    <message>
        <source>Open the spending settings</source>
        <translation>Abrir os ajustes de gastos</translation>
    </message>
    <message>
        <source>Open your projects at Wiro</source>
        <translation>Abrir seus projetos no Wiro</translation>
    </message>
    <message>
        <source>Opening the clip…</source>
        <translation>Abrindo o clipe…</translation>
    </message>
    <message>
        <source>Opening the clip… {n} %</source>
        <translation>Abrindo o clipe… {n}%</translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation>Abre uma lista</translation>
    </message>
    <message>
        <source>Or move one there: Alt with the arrow keys, with Shift for its size.</source>
        <translation>Ou mova um até lá: Alt com as setas, com Shift o tamanho.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Other music</source>
        <translation>Outra música</translation>
    </message>
    <message>
        <source>Other style</source>
        <translation>Outro estilo</translation>
    </message>
    <message>
        <source>Out {timecode} · frame {n}</source>
        <translation>Saída {timecode} · quadro {n}</translation>
    </message>
    <message>
        <source>Outlines, hair that glows</source>
        <translation>Contornos, cabelo que brilha</translation>
    </message>
    <message>
        <source>Over 8 s</source>
        <translation>Mais de 8 s</translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation>Por cima do ombro</translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation>Mais de {amount}</translation>
    </message>
    <message>
        <source>Overcast</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sobrepor</translation>
    </message>
    <message>
        <source>PNG pictures ({pattern})</source>
        <translation>Imagens PNG ({pattern})</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Panorâmica</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>Recorte de papel</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>Parte da imagem</translation>
    </message>
    <message>
        <source>Parts of other people</source>
        <translation>Partes de outros</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Colar ajustes</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Colar o texto</translation>
    </message>
    <message>
        <source>Patterns, tables, maps</source>
        <translation>Padrões, mesas, mapas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar a fila</translation>
    </message>
    <message>
        <source>Pause; held, the shuttle keys go one frame</source>
        <translation>Pausa; mantida, as teclas de shuttle andam um quadro</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People in their place</source>
        <translation>Pessoas em seu lugar</translation>
    </message>
    <message>
        <source>People who talk</source>
        <translation>Pessoas que conversam</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Pick this clip</source>
        <translation>Escolher este clipe</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>Imagem {n}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Pictures of clips ({size}) stay: they show what is on a disk that is away.</source>
        <translation>As imagens dos clipes ({size}) ficam: mostram o que está num disco ausente.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>Para trás; de novo, mais rápido</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>Para a frente; de novo, mais rápido</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>Reproduzir uma vez</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Play through the list</source>
        <translation>Reproduzir a lista toda</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Câmera subjetiva</translation>
    </message>
    <message>
        <source>Points at a part of the picture</source>
        <translation>Aponta uma parte da imagem</translation>
    </message>
    <message>
        <source>Portrait 85 mm</source>
        <translation>Retrato, 85 mm</translation>
    </message>
    <message>
        <source>Portrait that talks</source>
        <translation>Retrato que fala</translation>
    </message>
    <message>
        <source>Portraits, still life</source>
        <translation>Retratos, natureza-morta</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>Posição no clipe</translation>
    </message>
    <message>
        <source>Practise on this computer: no account, no cost, real video files.</source>
        <translation>Praticar neste computador: sem conta, sem custo, arquivos de vídeo reais.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Preset of keys: Premiere, Resolve, mpv</source>
        <translation>Predefinição de teclas: Premiere, Resolve, mpv</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pressione uma tecla…</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clipe anterior</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preço desconhecido</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Product in use</source>
        <translation>Produto em uso</translation>
    </message>
    <message>
        <source>Product shot</source>
        <translation>Plano de produto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Products, beauty</source>
        <translation>Produtos, beleza</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Projeto: {name}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt and pictures stay</source>
        <translation>Prompt e imagens ficam</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Histórico de prompts</translation>
    </message>
    <message>
        <source>Prompt, frames and settings</source>
        <translation>Prompt, quadros e ajustes</translation>
    </message>
    <message>
        <source>Prompts to begin with: choose one and fill in its fields</source>
        <translation>Prompts para começar: escolha um e preencha os campos</translation>
    </message>
    <message>
        <source>Prompts you have used</source>
        <translation>Prompts que você usou</translation>
    </message>
    <message>
        <source>Prompts, the last used first</source>
        <translation>Prompts, o último usado primeiro</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>Push a zoomed picture</source>
        <translation>Empurrar uma imagem ampliada</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Put in: {group}</source>
        <translation>Inserir: {group}</translation>
    </message>
    <message>
        <source>Put pictures into the references first.</source>
        <translation>Ponha antes imagens nas referências.</translation>
    </message>
    <message>
        <source>Putting the keys into the keyring… it may ask you to unlock it.</source>
        <translation>Pondo as chaves no chaveiro… ele pode pedir para desbloquear.</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Pergunta e resposta</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Perguntas e respostas</translation>
    </message>
    <message>
        <source>Queue and recent takes</source>
        <translation>Fila e takes recentes</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Visão rápida</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Sala silenciosa</translation>
    </message>
    <message>
        <source>Quiet tension</source>
        <translation>Tensão contida</translation>
    </message>
    <message>
        <source>Quiet, a little sad</source>
        <translation>Calma, um pouco triste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quit Veo Desktop</source>
        <translation>Sair do Veo Desktop</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation>Troca de foco</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Chuva</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Aumentar o orçamento</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatório</translation>
    </message>
    <message>
        <source>Random seeds</source>
        <translation>Seeds aleatórios</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Reading the clip was given up.</source>
        <translation>A leitura do clipe foi abandonada.</translation>
    </message>
    <message>
        <source>Reading the frame was stopped.</source>
        <translation>A leitura do quadro foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the frames…</source>
        <translation>Lendo os quadros…</translation>
    </message>
    <message>
        <source>Reading the settings of “{name}”…</source>
        <translation>Lendo os ajustes de “{name}”…</translation>
    </message>
    <message>
        <source>Reading the video was stopped.</source>
        <translation>A leitura do vídeo foi interrompida.</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Prontos</translation>
    </message>
    <message>
        <source>Real life, unposed</source>
        <translation>Vida real, sem pose</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Excluir mesmo?</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Refazer {step}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Reduced, nothing fades or slides. Your clips play as ever.</source>
        <translation>Reduzido: nada esmaece nem desliza. Seus clipes tocam como sempre.</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>Imagens de referência</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Reject this clip</source>
        <translation>Rejeitar este clipe</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation>Clipes rejeitados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all pictures</source>
        <translation>Remover todas as imagens</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Tirar da fila</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Remover a conta</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>Remover a conta “{name}”?</translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation>Remover a imagem</translation>
    </message>
    <message>
        <source>Remove “{noun}”</source>
        <translation>Remover “{noun}”</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Removido da lista.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>Renomear a conta</translation>
    </message>
    <message>
        <source>Rename the clip</source>
        <translation>Renomear o clipe</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Renomear o modelo</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} clips</source>
        <extracomment>For a count of 1: Rename {n} clip</extracomment>
        <translation>
            <numerusform>Renomear {n} clipe</numerusform>
            <numerusform>Renomear {n} clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace them by the panel&apos;s present settings</source>
        <translation>Substituí-los pelos ajustes atuais do painel</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Relatório da verificação</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore every default…</source>
        <translation>Restaurar todos os padrões…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar de um backup</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar de um backup…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Restaurar o padrão</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <translation>Restaurar o padrão: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} defaults?</source>
        <extracomment>For a count of 1: Restore {n} default?</extracomment>
        <translation>
            <numerusform>Restaurar {n} padrão?</numerusform>
            <numerusform>Restaurar {n} padrões?</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>Retrô</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>Reutilizar ajustes</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Safe areas, action and title</source>
        <translation>Áreas seguras, ação e título</translation>
    </message>
    <message>
        <source>Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. Clips, accounts and budgets are as ever.</source>
        <translation>Modo seguro: os ajustes usuais estão em uso. Os seus ficam como estão; o que mudar agora não é guardado. Clipes, contas e orçamentos como sempre.</translation>
    </message>
    <message>
        <source>Sample prompt: {title}</source>
        <translation>Exemplo: {title}</translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Sample prompts…</source>
        <translation>Exemplos…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Sandbox or account</source>
        <translation>Teste ou conta</translation>
    </message>
    <message>
        <source>Sandbox, my Wiro account, connect, sign in</source>
        <translation>Ambiente de teste, minha conta do Wiro, conectar, entrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save a CSV example</source>
        <translation>Salvar um exemplo CSV</translation>
    </message>
    <message>
        <source>Save a CSV example…</source>
        <translation>Salvar um exemplo CSV…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Salvar um relatório</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Salvar um relatório…</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Salvar e usar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar mudanças</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>Salvar quadro</translation>
    </message>
    <message>
        <source>Save or cancel this change first.</source>
        <translation>Salve ou cancele antes esta mudança.</translation>
    </message>
    <message>
        <source>Save prompt as template</source>
        <translation>Salvar prompt como modelo</translation>
    </message>
    <message>
        <source>Save prompt as template…</source>
        <translation>Salvar prompt como modelo…</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Salvar pesquisa…</translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation>Salvar folha…</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Salvar a folha de contato</translation>
    </message>
    <message>
        <source>Save the search as a smart folder</source>
        <translation>Salvar a pesquisa como pasta inteligente</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Salvar este quadro</translation>
    </message>
    <message>
        <source>Save this frame as…</source>
        <translation>Salvar este quadro como…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
    <message>
        <source>Saved. Your Wiro account is in use.</source>
        <translation>Salvo. Sua conta do Wiro está em uso.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Say what happens</source>
        <translation>Diga o que acontece</translation>
    </message>
    <message>
        <source>Say which task at Wiro makes this clip</source>
        <translation>Dizer qual tarefa no Wiro faz este clipe</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Ficção científica</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>Pesquisar clipes</translation>
    </message>
    <message>
        <source>Search every prompt that was used</source>
        <translation>Pesquisar em todos os prompts usados</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Procurar uma ação ou uma tecla</translation>
    </message>
    <message>
        <source>Search models by name</source>
        <translation>Procurar modelos pelo nome</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Pesquisar na biblioteca</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nos ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>Ver como</translation>
    </message>
    <message>
        <source>See the price, then generate</source>
        <translation>Veja o preço e gere</translation>
    </message>
    <message>
        <source>See which kind of project it is</source>
        <translation>Veja que tipo de projeto é</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed is kept. Click for a new one each time</source>
        <translation>O seed é mantido. Clique para um novo a cada vez</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>Seeds of the takes: {how}</source>
        <translation>Seeds dos takes: {how}</translation>
    </message>
    <message>
        <source>Seeds one apart</source>
        <translation>Seeds em sequência</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending to Wiro</source>
        <translation>Enviando ao Wiro</translation>
    </message>
    <message>
        <source>Sent once, an image stays at Wiro; whoever has its address can see it.</source>
        <translation>Enviada uma vez, a imagem fica no Wiro; quem tem o endereço pode vê-la.</translation>
    </message>
    <message>
        <source>Sent once, then reused</source>
        <translation>Enviadas uma vez e reutilizadas</translation>
    </message>
    <message>
        <source>Sent with each clip</source>
        <translation>Enviadas com cada clipe</translation>
    </message>
    <message>
        <source>Set the in point</source>
        <translation>Marcar o ponto de entrada</translation>
    </message>
    <message>
        <source>Set the out point</source>
        <translation>Marcar o ponto de saída</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>Sets of references</source>
        <translation>Conjuntos de referências</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings as sent</source>
        <translation>Ajustes enviados</translation>
    </message>
    <message>
        <source>Settings copied, to be pasted as text.</source>
        <translation>Ajustes copiados, para colar como texto.</translation>
    </message>
    <message>
        <source>Settings copied. Pictures from files are named in them, but do not travel along.</source>
        <translation>Ajustes copiados. Imagens de arquivos são citadas, mas não vão junto.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>Settings of Veo Desktop (*.json)</source>
        <translation>Ajustes do Veo Desktop (*.json)</translation>
    </message>
    <message>
        <source>Settings to begin with</source>
        <translation>Ajustes iniciais</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Several tasks may be this one</source>
        <translation>Várias tarefas podem ser esta</translation>
    </message>
    <message>
        <source>Shallow focus</source>
        <translation>Pouca profundidade de campo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shapes instead of faces</source>
        <translation>Formas em vez de rostos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Shot size</source>
        <translation>Enquadramento</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar arquivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Mostrar menu</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Show the frame before the timecode</source>
        <translation>Mostrar o quadro antes do timecode</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar o mais novo</translation>
    </message>
    <message>
        <source>Show the newest clip that it made</source>
        <translation>Mostrar o clipe mais novo que ele fez</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>Mostrar a requisição…</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Mostrar o que aconteceu</translation>
    </message>
    <message>
        <source>Show what is the same ({n})</source>
        <translation>Mostrar o que é igual ({n})</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar quais</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Mostrar: {field}</translation>
    </message>
    <message>
        <source>Shows a thing from all sides</source>
        <translation>Mostra uma coisa de todos os lados</translation>
    </message>
    <message>
        <source>Shows how high something is</source>
        <translation>Mostra a altura de algo</translation>
    </message>
    <message>
        <source>Shows where we are; leaves somebody alone</source>
        <translation>Mostra onde estamos; deixa alguém sozinho</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Shrink this image or remove it: Veo takes at most {limit}.</source>
        <translation>Reduza esta imagem ou remova-a: o Veo aceita no máximo {limit}.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>Singing</source>
        <translation>Canto</translation>
    </message>
    <message>
        <source>Siren far away</source>
        <translation>Sirene ao longe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
    </message>
    <message>
        <source>Skating, odd rooms</source>
        <translation>Skate, salas estranhas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Câmera lenta</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Small things, very near</source>
        <translation>Coisas pequenas, bem de perto</translation>
    </message>
    <message>
        <source>Smaller than 720p: the clip may look soft.</source>
        <translation>Menor que 720p: o clipe pode ficar sem nitidez.</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>Pastas inteligentes</translation>
    </message>
    <message>
        <source>Soft music</source>
        <translation>Música suave</translation>
    </message>
    <message>
        <source>Soft, poetic</source>
        <translation>Suave, poético</translation>
    </message>
    <message>
        <source>Somebody uses it and likes it</source>
        <translation>Alguém usa e gosta</translation>
    </message>
    <message>
        <source>Somebody who is heard and not seen</source>
        <translation>Alguém que se ouve e não se vê</translation>
    </message>
    <message>
        <source>Someone asks</source>
        <translation>Alguém pergunta</translation>
    </message>
    <message>
        <source>Someone says</source>
        <translation>Alguém diz</translation>
    </message>
    <message>
        <source>Someone shouts</source>
        <translation>Alguém grita</translation>
    </message>
    <message>
        <source>Someone whispers</source>
        <translation>Alguém sussurra</translation>
    </message>
    <message>
        <source>Something between sends you elsewhere: a network that wants you to sign in first?</source>
        <translation>Algo no meio manda você a outro lugar: uma rede que pede acesso antes?</translation>
    </message>
    <message>
        <source>Something one wants to taste</source>
        <translation>Algo que dá vontade de provar</translation>
    </message>
    <message>
        <source>Something to leave out</source>
        <translation>Algo que deve faltar</translation>
    </message>
    <message>
        <source>Something to sell, turning in the light</source>
        <translation>Algo à venda, girando na luz</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong inside Veo Desktop. Nothing was sent again.</source>
        <translation>Algo deu errado no Veo Desktop. Nada foi reenviado.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Só som</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Speed and effort</source>
        <translation>Velocidade e esforço</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Spend this much?</source>
        <translation>Gastar isto?</translation>
    </message>
    <message>
        <source>Spoken in the clip, with lips that move</source>
        <translation>Falado no clipe, com lábios que se movem</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Esporte</translation>
    </message>
    <message>
        <source>Sport, concerts</source>
        <translation>Esporte, shows</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Estádio</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>Stars (keys {first} to {last})</source>
        <translation>Estrelas (teclas {first} a {last})</translation>
    </message>
    <message>
        <source>Stars, tags and notes are kept with the clips of the library.</source>
        <translation>Estrelas, tags e notas ficam guardadas com os clipes da biblioteca.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Iniciar em modo seguro</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>Iniciar normalmente</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Começando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Fixa</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.</source>
        <translation>Ande de quadro em quadro com {back} e {forward}, e dê estrelas de 1 a 5.</translation>
    </message>
    <message>
        <source>Step {count}: {title}</source>
        <translation>Passo {count}: {title}</translation>
    </message>
    <message>
        <source>Steps, on what you name</source>
        <translation>Passos, sobre o que você disser</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}. Press Generate again to send it as it is.</source>
        <translation>Ainda por preencher: {names}. Pressione Gerar de novo para enviar como está.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop making this clip; a stopped clip is not charged</source>
        <translation>Parar de fazer este clipe; um clipe parado não é cobrado</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Stop motion</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Straight down</source>
        <translation>De cima, na vertical</translation>
    </message>
    <message>
        <source>Street documentary</source>
        <translation>Documentário de rua</translation>
    </message>
    <message>
        <source>Strings that build</source>
        <translation>Cordas que crescem</translation>
    </message>
    <message>
        <source>Strips for hovering</source>
        <translation>Tiras para percorrer</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Sudden silence</source>
        <translation>Silêncio repentino</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Suspense</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Swap A and {letter}</source>
        <translation>Trocar A e {letter}</translation>
    </message>
    <message>
        <source>Switch project…</source>
        <translation>Trocar de projeto…</translation>
    </message>
    <message>
        <source>Switch to another project, make or change one</source>
        <translation>Trocar para outro projeto, criar ou mudar um</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take a filter out above, or look for fewer words.</source>
        <translation>Tire um filtro acima ou procure menos palavras.</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Tirar da coleção</translation>
    </message>
    <message>
        <source>Take the panel&apos;s references instead</source>
        <translation>Pegar as referências do painel</translation>
    </message>
    <message>
        <source>Take this clip out of the queue; nothing is charged</source>
        <translation>Tirar este clipe da fila; nada é cobrado</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Tirar esta tecla</translation>
    </message>
    <message>
        <source>Take this set away (Delete)</source>
        <translation>Tirar este conjunto (Delete)</translation>
    </message>
    <message>
        <source>Take {key} away from: {action}</source>
        <translation>Tirar {key} de: {action}</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Takes de cada</translation>
    </message>
    <message>
        <source>Taking the keys out of the keyring…</source>
        <translation>Tirando as chaves do chaveiro…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Task at Wiro</source>
        <translation>Tarefa no Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro</source>
        <translation>Tarefas no Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro that are not in this library</source>
        <translation>Tarefas no Wiro que não estão nesta biblioteca</translation>
    </message>
    <message>
        <source>Tasks in the sandbox that are not in this library</source>
        <translation>Tarefas no ambiente de teste que não estão nesta biblioteca</translation>
    </message>
    <message>
        <source>Tasks that are not in this library</source>
        <translation>Tarefas que não estão nesta biblioteca</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Avisar quando houver uma versão mais nova</translation>
    </message>
    <message>
        <source>Tell me while this window is in the background</source>
        <translation>Avisar enquanto esta janela está em segundo plano</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the keyring of this system.</source>
        <translation>“Testar conexão” pergunta ao Wiro se conhece as chaves; não custa nada. Elas ficam no chaveiro deste sistema.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>That clip is in the bin, so it is not shown here.</source>
        <translation>Esse clipe está na lixeira; não é mostrado aqui.</translation>
    </message>
    <message>
        <source>That folder is not inside {root}. Copies can be exported anywhere.</source>
        <translation>Essa pasta não está dentro de {root}. Cópias podem ser exportadas para qualquer lugar.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or wss://.</source>
        <translation>O endereço do serviço deve começar com https:// ou wss://.</translation>
    </message>
    <message>
        <source>The answer did not come from Wiro, or was damaged on the way.</source>
        <translation>A resposta não veio do Wiro ou se danificou no caminho.</translation>
    </message>
    <message>
        <source>The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it is followed and fetched. With none of them the clip counts as never made and can be sent again.</source>
        <translation>A resposta deste clipe se perdeu, e mais de uma tarefa no Wiro pode ser a dele. Escolha-a: ela será seguida e buscada. Se nenhuma for, o clipe conta como nunca feito e pode ser reenviado.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.</source>
        <translation>A resposta se perdeu no caminho. Pergunta-se ao Wiro se ele pegou o trabalho, para nada ser pago duas vezes.</translation>
    </message>
    <message>
        <source>The backup says things about this clip that cannot be understood, so it was left out.</source>
        <translation>O backup diz deste clipe coisas que não se entendem; ele ficou de fora.</translation>
    </message>
    <message>
        <source>The backup was given up.</source>
        <translation>O backup foi abandonado.</translation>
    </message>
    <message>
        <source>The backup&apos;s file of this clip is damaged, so it was left out.</source>
        <translation>O arquivo deste clipe no backup está danificado; ele ficou de fora.</translation>
    </message>
    <message>
        <source>The bin does not have “{name}” any more.</source>
        <translation>A lixeira não tem mais “{name}”.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>A lixeira está vazia</translation>
    </message>
    <message>
        <source>The budget has room for {room}. What is above waits until it is raised.</source>
        <translation>O orçamento dá para {room}. O que passar espera até ser aumentado.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>O orçamento está esgotado</translation>
    </message>
    <message>
        <source>The cat explains</source>
        <translation>O gato explica</translation>
    </message>
    <message>
        <source>The changed job keeps its place in line</source>
        <translation>O trabalho mudado mantém o lugar na fila</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>The clip could not be brought home: {why} {charge}</source>
        <translation>Não foi possível trazer o clipe: {why} {charge}</translation>
    </message>
    <message>
        <source>The clip ends with this picture. Needs a first frame and 8 seconds.</source>
        <translation>O clipe termina com esta imagem. Precisa de um primeiro quadro e 8 segundos.</translation>
    </message>
    <message>
        <source>The clip goes from frame 1 to {n}, up to {timecode}.</source>
        <translation>O clipe vai do quadro 1 ao {n}, até {timecode}.</translation>
    </message>
    <message>
        <source>The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; nothing is charged again.</source>
        <translation>O clipe está pronto e a salvo no Wiro. Será baixado assim que houver conexão; nada é cobrado de novo.</translation>
    </message>
    <message>
        <source>The clip starts with this picture.</source>
        <translation>O clipe começa com esta imagem.</translation>
    </message>
    <message>
        <source>The clip that is in the making opens here by itself.</source>
        <translation>O clipe que está sendo feito abre aqui sozinho.</translation>
    </message>
    <message>
        <source>The clip&apos;s address at Wiro has expired.</source>
        <translation>O endereço do clipe no Wiro expirou.</translation>
    </message>
    <message>
        <source>The connection to Wiro broke before its answer arrived.</source>
        <translation>A conexão com o Wiro caiu antes da resposta.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>A conexão com {host} caiu.</translation>
    </message>
    <message>
        <source>The default is: {value}.</source>
        <translation>O padrão é: {value}.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was sent; try again when it does.</source>
        <translation>O disco não responde. Nada foi enviado; tente de novo quando ele responder.</translation>
    </message>
    <message>
        <source>The disk does not do its work in this folder: {folder}</source>
        <translation>O disco não funciona bem nesta pasta: {folder}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder: {folder}</source>
        <translation>O disco está cheio. Libere espaço ou escolha outra pasta: {folder}</translation>
    </message>
    <message>
        <source>The disk of this folder does not answer: {folder}</source>
        <translation>O disco desta pasta não responde: {folder}</translation>
    </message>
    <message>
        <source>The download broke off. It goes on where it stopped; nothing is charged again.</source>
        <translation>O download foi interrompido. Continua de onde parou; nada é cobrado de novo.</translation>
    </message>
    <message>
        <source>The draft has no seed, so the final will differ from it.</source>
        <translation>O rascunho não tem seed; a versão final será diferente.</translation>
    </message>
    <message>
        <source>The estimate follows your settings. Nothing is made and nothing is paid before you press Generate.</source>
        <translation>A estimativa segue seus ajustes. Nada é feito nem pago antes de você pressionar Gerar.</translation>
    </message>
    <message>
        <source>The example could not be saved there: {why}.</source>
        <translation>O exemplo não pôde ser salvo lá: {why}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}</source>
        <translation>O arquivo não pôde ser lido: {reason}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>O arquivo não pôde ser gravado: {reason}</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, which Wiro does not take.</source>
        <translation>O arquivo tem mais de 100 MB; o Wiro não aceita.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or drop it here: it is known by its content.</source>
        <translation>O arquivo não está onde estava. Ponha-o de volta ou solte-o aqui: é reconhecido pelo conteúdo.</translation>
    </message>
    <message>
        <source>The file keeps its ending {suffix}, and its recipe.</source>
        <translation>O arquivo mantém a extensão {suffix} e a receita.</translation>
    </message>
    <message>
        <source>The file may be damaged, so it is not opened by itself. It costs nothing to try again.</source>
        <translation>O arquivo pode estar danificado, por isso não abre sozinho. Tentar de novo não custa nada.</translation>
    </message>
    <message>
        <source>The file of this clip is not here. Its copy at Wiro was kept.</source>
        <translation>O arquivo deste clipe não está aqui. A cópia no Wiro foi mantida.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read, so nothing was charged. Choose it again.</source>
        <translation>O arquivo {name} não pode ser lido; nada foi cobrado. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The files of these clips are not here now.</source>
        <translation>Os arquivos destes clipes não estão aqui agora.</translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} clips are deleted at Wiro. Yours stay.</source>
        <extracomment>For a count of 1: The files of {n} clip are deleted at Wiro. Yours stay.</extracomment>
        <translation>
            <numerusform>Os arquivos de {n} clipe foram excluídos no Wiro. Os seus ficam.</numerusform>
            <numerusform>Os arquivos de {n} clipes foram excluídos no Wiro. Os seus ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first picture of this {before} is sent, as {now}.</source>
        <translation>A primeira imagem deste {before} é enviada, como {now}.</translation>
    </message>
    <message>
        <source>The history forgets them. Your clips, and the settings each was made with, stay as they are.</source>
        <translation>O histórico os esquece. Seus clipes, e os ajustes de cada um, ficam como estão.</translation>
    </message>
    <message>
        <source>The image is still being checked. Try again in a moment.</source>
        <translation>A imagem ainda está sendo verificada. Tente daqui a pouco.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>A importação foi interrompida.</translation>
    </message>
    <message>
        <source>The key or secret is empty or holds characters that no key has. Paste it again in the settings.</source>
        <translation>A chave ou o segredo está vazio ou tem caracteres que nenhuma chave tem. Cole-o de novo nos ajustes.</translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation>As chaves foram esquecidas.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>As chaves ficam só até você sair.</translation>
    </message>
    <message>
        <source>The keys could not be taken out of the system&apos;s keyring. Remove the entries “{service}” there yourself.</source>
        <translation>Não foi possível tirar as chaves do chaveiro do sistema. Remova você mesmo as entradas “{service}” lá.</translation>
    </message>
    <message>
        <source>The last account stays. Its keys can be forgotten.</source>
        <translation>A última conta fica. As chaves dela podem ser esquecidas.</translation>
    </message>
    <message>
        <source>The last light</source>
        <translation>A última luz</translation>
    </message>
    <message>
        <source>The last one: {title}</source>
        <translation>O último: {title}</translation>
    </message>
    <message>
        <source>The library folder is not there: {folder} Connect its disk again, or choose another folder.</source>
        <translation>A pasta da biblioteca não está lá: {folder} Conecte o disco de novo ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>A biblioteca está fechada.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be opened: its disk is full, read-only or away. Nothing is sent.</source>
        <translation>A lista da biblioteca não abre: o disco está cheio, só de leitura ou ausente. Nada é enviado.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be searched: its disk does not answer, or is away.</source>
        <translation>Não é possível pesquisar a lista da biblioteca: o disco não responde ou está ausente.</translation>
    </message>
    <message>
        <source>The library&apos;s list is damaged. It will be restored from its backup at the next start.</source>
        <translation>A lista da biblioteca está danificada. Será restaurada do backup no próximo início.</translation>
    </message>
    <message numerus="yes">
        <source>The library&apos;s list is empty, and {n} clips are in its folder. They are taken in with what their files say.</source>
        <extracomment>For a count of 1: The library&apos;s list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.</extracomment>
        <translation>
            <numerusform>A lista da biblioteca está vazia, e {n} clipe está na pasta dela. Ele entra com o que o arquivo diz.</numerusform>
            <numerusform>A lista da biblioteca está vazia, e {n} clipes estão na pasta dela. Eles entram com o que os arquivos dizem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged and there was no backup. A new one is made from what your clips say of themselves; the damaged one was kept beside it.</source>
        <translation>A lista da biblioteca estava danificada e não havia backup. Uma nova é feita do que seus clipes dizem de si; a danificada ficou ao lado.</translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged or missing. It was restored from the backup of {when}; clips made after that are taken in again from your clip folder.</source>
        <translation>A lista da biblioteca estava danificada ou ausente. Foi restaurada do backup de {when}; os clipes posteriores entram de novo da sua pasta.</translation>
    </message>
    <message>
        <source>The list is saved: {file}</source>
        <translation>A lista foi salva: {file}</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again.</source>
        <translation>A lista de certificados confiáveis não pode ser lida. Nada foi enviado. Instale o Veo Desktop de novo.</translation>
    </message>
    <message>
        <source>The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.</source>
        <translation>Não foi possível gravar a lista dos seus trabalhos: o disco está cheio ou ausente. Nada mais é enviado.</translation>
    </message>
    <message>
        <source>The little boat</source>
        <translation>O barquinho</translation>
    </message>
    <message>
        <source>The page that you have Veo Desktop from, as https://github.com/OWNER/NAME.</source>
        <translation>A página de onde você tem o Veo Desktop, como https://github.com/OWNER/NAME.</translation>
    </message>
    <message>
        <source>The part of Veo Desktop that reads video files does not start. Install the program again.</source>
        <translation>A parte do Veo Desktop que lê vídeos não inicia. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The picture is made in this shape; cropping a finished clip loses part of it.</source>
        <translation>A imagem é feita nesta forma; cortar um clipe pronto perde parte dela.</translation>
    </message>
    <message>
        <source>The play keys of keyboards and headphones drive the player</source>
        <translation>As teclas de reprodução de teclados e fones controlam o player</translation>
    </message>
    <message>
        <source>The price of these settings is being looked up</source>
        <translation>O preço destes ajustes está sendo consultado</translation>
    </message>
    <message>
        <source>The price of this is not known</source>
        <translation>O preço disto não é conhecido</translation>
    </message>
    <message numerus="yes">
        <source>The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.</source>
        <extracomment>For a count of 1: The project “{name}” has one job, so it stays: its clip would be lost to sight.</extracomment>
        <translation>
            <numerusform>O projeto “{name}” tem {n} trabalho, por isso fica: o clipe dele se perderia de vista.</numerusform>
            <numerusform>O projeto “{name}” tem {n} trabalhos, por isso fica: os clipes deles se perderiam de vista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>Só o prompt</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password. Veo Desktop cannot give it any.</source>
        <translation>O proxy quer usuário e senha. O Veo Desktop não pode dar.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer in time.</source>
        <translation>O proxy {proxy} não responde a tempo.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not lead to {host}: it says {n}.</source>
        <translation>O proxy {proxy} não leva a {host}: ele diz {n}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the connection. Check its port.</source>
        <translation>O proxy {proxy} recusa a conexão. Confira a porta.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name.</source>
        <translation>O proxy {proxy} não foi encontrado. Confira o nome.</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>A fila está pausada</translation>
    </message>
    <message>
        <source>The queue is paused: nothing more is sent. Clips at Wiro go on.</source>
        <translation>A fila está pausada: nada mais é enviado. Clipes no Wiro continuam.</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}.</source>
        <translation>O relatório não pôde ser gravado em {folder}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}</source>
        <translation>O relatório não pôde ser gravado: {reason}</translation>
    </message>
    <message>
        <source>The report is written: {file}. It has no keys, prompts or names of clips.</source>
        <translation>O relatório foi gravado: {file}. Não tem chaves, prompts nem nomes de clipes.</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>A requisição que seria enviada</translation>
    </message>
    <message>
        <source>The same lighthouse at dawn, gulls crying</source>
        <translation>O mesmo farol ao amanhecer, gaivotas gritam</translation>
    </message>
    <message>
        <source>The same prompt, pictures and seed, made anew with what you choose here.</source>
        <translation>Mesmo prompt, imagens e seed, feitos de novo com o que você escolher aqui.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same clip.</source>
        <translation>O mesmo seed e os mesmos ajustes dão o mesmo clipe.</translation>
    </message>
    <message>
        <source>The sample “{title}” is here. Change whatever you like.</source>
        <translation>O exemplo “{title}” está aqui. Mude o que quiser.</translation>
    </message>
    <message>
        <source>The sample “{title}” took the place of your settings. Undo brings them back.</source>
        <translation>O exemplo “{title}” tomou o lugar dos seus ajustes. Desfazer os traz de volta.</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Quit and start Veo Desktop again.</source>
        <translation>Não foi possível iniciar o ambiente de teste. Saia e abra o Veo Desktop de novo.</translation>
    </message>
    <message>
        <source>The sandbox is in use.</source>
        <translation>O ambiente de teste está em uso.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices, since you count them.</source>
        <translation>Os preços do ambiente de teste, já que você os conta.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices: no money is spent.</source>
        <translation>Os preços do ambiente de teste: nenhum dinheiro é gasto.</translation>
    </message>
    <message>
        <source>The screen that the window is on</source>
        <translation>A tela em que a janela está</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>A pesquisa foi abandonada.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <translation>O conjunto “{name}” foi excluído.</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are in use. ({reason})</source>
        <translation>Os ajustes estão danificados; os usuais estão em uso. ({reason})</translation>
    </message>
    <message>
        <source>The settings are here.</source>
        <translation>Os ajustes estão aqui.</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are in use. ({reason})</source>
        <translation>Não foi possível ler os ajustes; os usuais estão em uso. ({reason})</translation>
    </message>
    <message>
        <source>The settings of this model are being looked up.</source>
        <translation>Os ajustes deste modelo estão sendo consultados.</translation>
    </message>
    <message>
        <source>The settings of this model could not be looked up: {why}</source>
        <translation>Não foi possível consultar os ajustes deste modelo: {why}</translation>
    </message>
    <message>
        <source>The settings of “{name}” are here.</source>
        <translation>Os ajustes de “{name}” estão aqui.</translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are in use. The old file was kept: {file}</source>
        <translation>Os ajustes estavam danificados; os usuais estão em uso. O arquivo antigo foi mantido: {file}</translation>
    </message>
    <message>
        <source>The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent.</source>
        <translation>O sistema pede um tipo de proxy que o Veo Desktop não conhece. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the keys back.</source>
        <translation>O chaveiro do sistema não devolveu as chaves.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>O chaveiro do sistema não responde.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>O chaveiro do sistema está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({error}).</source>
        <translation>O chaveiro do sistema recusou ({error}).</translation>
    </message>
    <message>
        <source>The task is past the point where this is possible.</source>
        <translation>A tarefa passou do ponto em que isto é possível.</translation>
    </message>
    <message>
        <source>The usual one: {folder}</source>
        <translation>A usual: {folder}</translation>
    </message>
    <message>
        <source>The video file cannot be read.</source>
        <translation>O arquivo de vídeo não pode ser lido.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no keys for this account yet. Enter the API key of your project.</source>
        <translation>Ainda não há chaves para esta conta. Digite a chave de API do seu projeto.</translation>
    </message>
    <message>
        <source>There are no keys yet. Enter the API key of a Wiro project.</source>
        <translation>Ainda não há chaves. Digite a chave de API de um projeto no Wiro.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} templates already. Delete one first.</source>
        <extracomment>For a count of 1: There is {n} template already. Delete it first.</extracomment>
        <translation>
            <numerusform>Já há {n} modelo. Exclua um antes.</numerusform>
            <numerusform>Já há {n} modelos. Exclua um antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a blank, a line break or a letter in here that no key has. Copy the key again.</source>
        <translation>Há aqui um espaço, uma quebra de linha ou uma letra que nenhuma chave tem. Copie a chave de novo.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Nothing was changed.</source>
        <translation>Já existe uma pasta “{name}”. Nada foi mudado.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Já existe uma pasta com este nome.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Já existe um modelo com este nome.</translation>
    </message>
    <message>
        <source>There is another file called “{name}” by now.</source>
        <translation>Já há outro arquivo chamado “{name}”.</translation>
    </message>
    <message>
        <source>There is less than {needed} MB of room left on the disk of this folder: {folder}</source>
        <translation>Restam menos de {needed} MB no disco desta pasta: {folder}</translation>
    </message>
    <message>
        <source>There is no collection called “{name}”.</source>
        <translation>Não há coleção “{name}”.</translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is looked for as words.</source>
        <translation>Não há filtro “{key}:”; ele é procurado como palavras.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>A opção {option} não existe.</translation>
    </message>
    <message>
        <source>There is no other clip yet.
Make a second take, and compare the two here.</source>
        <translation>Ainda não há outro clipe.
Faça um segundo take e compare os dois aqui.</translation>
    </message>
    <message>
        <source>There is no project called “{name}”.</source>
        <translation>Não há projeto “{name}”.</translation>
    </message>
    <message>
        <source>There is no {field}</source>
        <translation>Não existe {field}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the settings first.</source>
        <translation>Não há nada na área de transferência. Copie antes os ajustes.</translation>
    </message>
    <message>
        <source>There is nothing to delete at Wiro.</source>
        <translation>Não há nada a excluir no Wiro.</translation>
    </message>
    <message>
        <source>There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.</source>
        <translation>Há pouco dinheiro na sua conta do Wiro. Adicione saldo em wiro.ai. Não cobrado.</translation>
    </message>
    <message>
        <source>There twice, and the first one counts: {columns}.</source>
        <translation>Aparece duas vezes, e vale a primeira: {columns}.</translation>
    </message>
    <message>
        <source>These are no settings of Veo Desktop. Nothing was changed.</source>
        <translation>Estes não são ajustes do Veo Desktop. Nada foi mudado.</translation>
    </message>
    <message>
        <source>These are the draft&apos;s own settings. Choose another model or resolution.</source>
        <translation>Estes são os ajustes do próprio rascunho. Escolha outro modelo ou resolução.</translation>
    </message>
    <message>
        <source>These settings come from a newer Veo Desktop. What this version knows of them is here.</source>
        <translation>Estes ajustes vêm de um Veo Desktop mais novo. O que esta versão conhece deles está aqui.</translation>
    </message>
    <message>
        <source>These tags are on all of them. Stars, verdict, tags and a note go to every clip selected.</source>
        <translation>Todos têm estas etiquetas. Estrelas, veredito, etiquetas e nota vão para cada clipe selecionado.</translation>
    </message>
    <message>
        <source>They are made again when the pointer is on a clip</source>
        <translation>São refeitas quando o ponteiro está num clipe</translation>
    </message>
    <message>
        <source>They go to the prompt with the images, where you write just then.</source>
        <translation>Vão para o prompt com as imagens, onde você está escrevendo.</translation>
    </message>
    <message>
        <source>They help to find out what went wrong. What happens from now on is written down again.</source>
        <translation>Ajudam a descobrir o que deu errado. O que acontecer daqui em diante é anotado de novo.</translation>
    </message>
    <message>
        <source>They play in step. Tab flips from one to the other; Ctrl+Tab goes on to the controls.</source>
        <translation>Eles tocam juntos. Tab passa de um ao outro; Ctrl+Tab leva aos controles.</translation>
    </message>
    <message>
        <source>They show what somebody or something looks like, not how the clip begins. They are sent to Wiro with the clip.</source>
        <translation>Mostram como alguém ou algo é, não como o clipe começa. São enviadas ao Wiro com o clipe.</translation>
    </message>
    <message>
        <source>Things to leave out, as nouns: &quot;wall, frame&quot;, never &quot;no walls&quot;.</source>
        <translation>O que deve faltar, em substantivos: “wall, frame”, nunca “no walls”.</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Pensar em voz alta</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>Terços</translation>
    </message>
    <message>
        <source>This AVIF is sent as PNG.</source>
        <translation>Este AVIF é enviado como PNG.</translation>
    </message>
    <message>
        <source>This Wiro project does not allow the internet address you are at. Allow it in the project&apos;s settings at Wiro. Not charged.</source>
        <translation>Este projeto do Wiro não permite seu endereço de internet. Permita-o nos ajustes do projeto no Wiro. Não cobrado.</translation>
    </message>
    <message>
        <source>This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged.</source>
        <translation>Este projeto do Wiro quer um segredo de API além da chave. Digite-o nos ajustes da conta. Não cobrado.</translation>
    </message>
    <message numerus="yes">
        <source>This address is longer than {n} characters. Save the picture and drop the file.</source>
        <extracomment>For a count of 1: This address is longer than {n} character. Save the picture and drop the file.</extracomment>
        <translation>
            <numerusform>Este endereço passa de {n} caractere. Salve a imagem e solte o arquivo.</numerusform>
            <numerusform>Este endereço passa de {n} caracteres. Salve a imagem e solte o arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.</source>
        <translation>Este backup vem de um Veo Desktop mais novo. Nada foi mudado; instale a versão mais nova para usá-lo.</translation>
    </message>
    <message>
        <source>This clip came without settings, so there is nothing to write its stars into.</source>
        <translation>Este clipe veio sem ajustes; não há onde gravar as estrelas.</translation>
    </message>
    <message>
        <source>This clip cannot be played</source>
        <translation>Este clipe não pode ser reproduzido</translation>
    </message>
    <message>
        <source>This clip cannot be read: {reason}</source>
        <translation>Este clipe não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it.</source>
        <translation>Este clipe não traz ajustes: não foi feito com o Veo Desktop, ou outro programa o regravou.</translation>
    </message>
    <message>
        <source>This clip has no task at Wiro that is known here, so nothing was deleted there.</source>
        <translation>Este clipe não tem tarefa no Wiro conhecida aqui; nada foi excluído lá.</translation>
    </message>
    <message>
        <source>This clip is in the bin.</source>
        <translation>Este clipe está na lixeira.</translation>
    </message>
    <message>
        <source>This clip is in the system&apos;s bin, until that is emptied.</source>
        <translation>Este clipe está na lixeira do sistema, até ela ser esvaziada.</translation>
    </message>
    <message>
        <source>This clip is not in the library any more.</source>
        <translation>Este clipe não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>This clip is not there any more. It was moved, renamed or deleted.</source>
        <translation>Este clipe não está mais lá. Foi movido, renomeado ou excluído.</translation>
    </message>
    <message>
        <source>This clip was made with another account than the one in use. Nothing was deleted.</source>
        <translation>Este clipe foi feito com outra conta, não a que está em uso. Nada foi excluído.</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not there any more: it was deleted or moved by something else.</source>
        <translation>O arquivo deste clipe não está mais lá: outra coisa o excluiu ou moveu.</translation>
    </message>
    <message>
        <source>This command line makes no sense.</source>
        <translation>Esta linha de comando não faz sentido.</translation>
    </message>
    <message numerus="yes">
        <source>This costs about {amount} for {n} clips</source>
        <extracomment>For a count of 1: This costs about {amount} for one clip</extracomment>
        <translation>
            <numerusform>Isto custa cerca de {amount} por {n} clipe</numerusform>
            <numerusform>Isto custa cerca de {amount} por {n} clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be read: {why}.</source>
        <translation>Este arquivo não pôde ser lido: {why}.</translation>
    </message>
    <message>
        <source>This file holds neither picture nor sound.</source>
        <translation>Este arquivo não tem imagem nem som.</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>Este arquivo não tem imagem.</translation>
    </message>
    <message>
        <source>This file holds no video.</source>
        <translation>Este arquivo não tem vídeo.</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>Este arquivo está vazio ou não pode ser lido.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file is empty. Copy or download it again.</source>
        <translation>Este arquivo está vazio. Copie ou baixe de novo.</translation>
    </message>
    <message>
        <source>This file is larger than 2 GB, which Veo Desktop does not take.</source>
        <translation>Este arquivo tem mais de 2 GB; o Veo Desktop não aceita.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Use a smaller picture.</source>
        <translation>Este arquivo tem mais de {limit} MB. Use uma imagem menor.</translation>
    </message>
    <message>
        <source>This file is larger than {mb} MB. Split it.</source>
        <translation>Este arquivo tem mais de {mb} MB. Divida-o.</translation>
    </message>
    <message>
        <source>This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.</source>
        <translation>Este arquivo não é um backup de biblioteca do Veo Desktop, ou está danificado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.</source>
        <translation>Este arquivo não é UTF-8 e foi lido como Windows-1252. Veja se letras como é e ü estão certas.</translation>
    </message>
    <message>
        <source>This file is not in the library.</source>
        <translation>Este arquivo não está na biblioteca.</translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation>Este arquivo não está lá ou não pode ser lido.</translation>
    </message>
    <message>
        <source>This file is not there: {file}</source>
        <translation>Este arquivo não está lá: {file}</translation>
    </message>
    <message>
        <source>This file shows something else than the clip that was stored under its name.</source>
        <translation>Este arquivo mostra outra coisa que não o clipe guardado com seu nome.</translation>
    </message>
    <message>
        <source>This folder is not there: {folder}</source>
        <translation>Esta pasta não está lá: {folder}</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>Esta pasta não pode ser lida.</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>Este quadro</translation>
    </message>
    <message>
        <source>This frame is damaged in the file and cannot be saved.</source>
        <translation>Este quadro está danificado no arquivo e não pode ser salvo.</translation>
    </message>
    <message>
        <source>This has to be {kind} from {min} to {max}.</source>
        <translation>Aqui deve haver {kind} de {min} a {max}.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {max} or less.</source>
        <translation>Aqui deve haver {kind}, {max} ou menos.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {min} or more.</source>
        <translation>Aqui deve haver {kind}, {min} ou mais.</translation>
    </message>
    <message>
        <source>This has to be {kind}.</source>
        <translation>Aqui deve haver {kind}.</translation>
    </message>
    <message>
        <source>This image could not be made small enough. Use another one.</source>
        <translation>Não foi possível reduzir esta imagem o bastante. Use outra.</translation>
    </message>
    <message>
        <source>This image could not be read. Use another one.</source>
        <translation>Esta imagem não pôde ser lida. Use outra.</translation>
    </message>
    <message>
        <source>This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.</source>
        <translation>Esta imagem tem {width}×{height} pixels, demais para abrir aqui. Use uma de no máximo {limit} megapixels.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be opened. Copy or download it again.</source>
        <translation>Esta imagem está danificada e não abre. Copie ou baixe de novo.</translation>
    </message>
    <message>
        <source>This image is damaged: its end is missing. Copy or download it again.</source>
        <translation>Esta imagem está danificada: falta o fim. Copie ou baixe de novo.</translation>
    </message>
    <message>
        <source>This image is no longer where it was. Choose it again.</source>
        <translation>Esta imagem não está mais onde estava. Escolha-a de novo.</translation>
    </message>
    <message>
        <source>This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.</source>
        <translation>Isto é um clipe, não uma imagem. Salve o quadro que quiser como imagem e solte-a aqui.</translation>
    </message>
    <message>
        <source>This is a folder. Drop one picture out of it.</source>
        <translation>Isto é uma pasta. Solte uma imagem dela.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Isto não é arquivo nem pasta.</translation>
    </message>
    <message>
        <source>This is no file. Choose a CSV table.</source>
        <translation>Isto não é um arquivo. Escolha uma tabela CSV.</translation>
    </message>
    <message>
        <source>This is no name for an unfinished clip.</source>
        <translation>Isto não é nome para um clipe inacabado.</translation>
    </message>
    <message>
        <source>This is not a CSV table. Save it from the spreadsheet as CSV and try again.</source>
        <translation>Isto não é uma tabela CSV. Salve-a como CSV na planilha e tente de novo.</translation>
    </message>
    <message>
        <source>This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file.</source>
        <translation>Esta não é uma imagem que o Veo aceita. Use um arquivo JPG, PNG, WebP ou HEIC.</translation>
    </message>
    <message>
        <source>This is not a video file.</source>
        <translation>Isto não é um arquivo de vídeo.</translation>
    </message>
    <message>
        <source>This is not a web address. It has to begin with https:// or http://.</source>
        <translation>Isto não é um endereço web. Deve começar com https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not a web address. It must begin with https:// or http://.</source>
        <translation>Isto não é um endereço web. Deve começar com https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not an MP4, MOV, WebM or MKV video.</source>
        <translation>Isto não é um vídeo MP4, MOV, WebM ou MKV.</translation>
    </message>
    <message>
        <source>This is not the address of a picture. It has to begin with https:// or http://.</source>
        <translation>Este não é o endereço de uma imagem. Deve começar com https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not the name of a model.</source>
        <translation>Este não é o nome de um modelo.</translation>
    </message>
    <message>
        <source>This is too large. It can be made smaller without a visible loss.</source>
        <translation>É grande demais. Pode ser reduzida sem perda visível.</translation>
    </message>
    <message>
        <source>This is too long for a key: copy the key alone, without what is around it.</source>
        <translation>Isto é longo demais para uma chave: copie só a chave, sem o que está em volta.</translation>
    </message>
    <message>
        <source>This job belongs to another account than the one in use. Change to that one to look for it.</source>
        <translation>Este trabalho é de outra conta, não da que está em uso. Troque para ela para procurá-lo.</translation>
    </message>
    <message>
        <source>This job has left the queue, unchanged.</source>
        <translation>Este trabalho saiu da fila, sem mudanças.</translation>
    </message>
    <message>
        <source>This job was being sent already, so it was not changed.</source>
        <translation>Este trabalho já estava sendo enviado; não foi mudado.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it.</source>
        <translation>Esta biblioteca vem de um Veo Desktop mais novo. Nada foi mudado; instale a versão mais nova para abri-la.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is sent. Install the newer version to work with it.</source>
        <translation>Esta biblioteca vem de um Veo Desktop mais novo. Dá para olhar, mas nada pode ser mudado nem enviado. Instale a versão mais nova para trabalhar com ela.</translation>
    </message>
    <message>
        <source>This model takes no such picture. Choose another model first.</source>
        <translation>Este modelo não aceita tal imagem. Escolha antes outro modelo.</translation>
    </message>
    <message numerus="yes">
        <source>This model takes no such pictures as the {n} chosen. They are kept.</source>
        <extracomment>For a count of 1: This model has no place for one picture that you chose. It is kept.</extracomment>
        <translation>
            <numerusform>Este modelo não aceita imagens como a {n} escolhida. Ela é mantida.</numerusform>
            <numerusform>Este modelo não aceita imagens como as {n} escolhidas. Elas são mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s description says no more about it. It is sent to the model as it is entered.</source>
        <translation>A descrição deste modelo não diz mais. É enviado ao modelo como foi digitado.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>Este mês {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {limit}</source>
        <translation>Este mês {amount} de {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit}</source>
        <translation>O orçamento do mês de {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit} for “{project}”</source>
        <translation>O orçamento do mês de {limit} para “{project}”</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>This picture cannot be made into a PNG.</source>
        <translation>Esta imagem não pode virar PNG.</translation>
    </message>
    <message>
        <source>This picture is not on this computer. Choose it again, or remove it to make the clip without it.</source>
        <translation>Esta imagem não está neste computador. Escolha-a de novo, ou remova-a para fazer o clipe sem ela.</translation>
    </message>
    <message>
        <source>This project wants its API secret besides the key.</source>
        <translation>Este projeto quer o segredo de API além da chave.</translation>
    </message>
    <message numerus="yes">
        <source>This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Este prompt tem cerca de {n} token e o Veo aceita {limit}. Nada foi enviado; encurte-o.</numerusform>
            <numerusform>Este prompt tem cerca de {n} tokens e o Veo aceita {limit}. Nada foi enviado; encurte-o.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Este prompt tem {n} caractere, e são aceitos no máximo {limit} ({tokens} tokens). Nada foi enviado; encurte-o.</numerusform>
            <numerusform>Este prompt tem {n} caracteres, e são aceitos no máximo {limit} ({tokens} tokens). Nada foi enviado; encurte-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting has a name that cannot be sent.</source>
        <translation>Este ajuste tem um nome que não pode ser enviado.</translation>
    </message>
    <message>
        <source>This system offers no secure keyring that Veo Desktop can use.</source>
        <translation>Este sistema não oferece um chaveiro seguro que o Veo Desktop possa usar.</translation>
    </message>
    <message>
        <source>This table has no rows below the names of its columns.</source>
        <translation>Esta tabela não tem linhas abaixo dos nomes das colunas.</translation>
    </message>
    <message numerus="yes">
        <source>This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.</source>
        <extracomment>For a count of 1: This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.</extracomment>
        <translation>
            <numerusform>Esta tabela tem {n} linha, e {most} clipes podem ser feitos de uma vez. Divida-a.</numerusform>
            <numerusform>Esta tabela tem {n} linhas, e {most} clipes podem ser feitos de uma vez. Divida-a.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last.</source>
        <translation>Este texto não se lê como ajustes de um clipe. Copie-os de novo, da primeira à última chave.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be sent. Type it again.</source>
        <translation>Este texto tem um caractere que não pode ser enviado. Digite-o de novo.</translation>
    </message>
    <message>
        <source>This text holds something else than the settings of a clip made with Veo Desktop.</source>
        <translation>Este texto tem outra coisa que não os ajustes de um clipe do Veo Desktop.</translation>
    </message>
    <message>
        <source>This text holds the settings of a clip.</source>
        <translation>Este texto tem os ajustes de um clipe.</translation>
    </message>
    <message>
        <source>This text is too long for the settings of a clip.</source>
        <translation>Este texto é longo demais para os ajustes de um clipe.</translation>
    </message>
    <message>
        <source>This video claims pixels of an impossible shape. The file is probably damaged.</source>
        <translation>Este vídeo declara pixels de forma impossível. O arquivo deve estar danificado.</translation>
    </message>
    <message>
        <source>This video file is empty.</source>
        <translation>Este arquivo de vídeo está vazio.</translation>
    </message>
    <message>
        <source>This video file is incomplete or damaged: its parts do not fit into the file.</source>
        <translation>Este vídeo está incompleto ou danificado: as partes não cabem no arquivo.</translation>
    </message>
    <message>
        <source>This video is damaged: parts of it cannot be decoded.</source>
        <translation>Este vídeo está danificado: partes não podem ser decodificadas.</translation>
    </message>
    <message>
        <source>This video&apos;s picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.</source>
        <translation>A imagem deste vídeo passa de 8192 × 8192 pixels; o Veo Desktop não reproduz.</translation>
    </message>
    <message>
        <source>This was made in the sandbox. To make it with your Wiro account, reuse its settings.</source>
        <translation>Isto foi feito no ambiente de teste. Para fazer com sua conta do Wiro, reutilize os ajustes.</translation>
    </message>
    <message>
        <source>This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here.</source>
        <translation>Isto foi feito com outra das suas contas do Wiro. Troque para ela nos ajustes ou reutilize os ajustes aqui.</translation>
    </message>
    <message>
        <source>This was made with your Wiro account. To try it in the sandbox, reuse its settings.</source>
        <translation>Isto foi feito com sua conta do Wiro. Para testar no ambiente de teste, reutilize os ajustes.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message numerus="yes">
        <source>This would make {n} clips, and {most} can be made in one go. Take something out.</source>
        <extracomment>For a count of 1: This would make {n} clip, and {most} can be made in one go. Take something out.</extracomment>
        <translation>
            <numerusform>Isto faria {n} clipe, e {most} podem ser feitos de uma vez. Tire algo.</numerusform>
            <numerusform>Isto faria {n} clipes, e {most} podem ser feitos de uma vez. Tire algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>This {before} is sent as {now}.</source>
        <translation>Este {before} é enviado como {now}.</translation>
    </message>
    <message numerus="yes">
        <source>Those were all {n} clips</source>
        <extracomment>For a count of 1: That was the only clip</extracomment>
        <translation>
            <numerusform>Esse era o único clipe ({n})</numerusform>
            <numerusform>Esses eram todos os {n} clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Thunder</source>
        <translation>Trovão</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Tilt para cima</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Timecode or frame</source>
        <translation>Timecode ou quadro</translation>
    </message>
    <message>
        <source>To be filled in each time: {fields}</source>
        <translation>A preencher a cada vez: {fields}</translation>
    </message>
    <message>
        <source>To be filled in for each: {fields}</source>
        <translation>A preencher em cada um: {fields}</translation>
    </message>
    <message>
        <source>To be filled in: {fields}</source>
        <translation>A preencher: {fields}</translation>
    </message>
    <message>
        <source>To the two doors</source>
        <translation>Às duas portas</translation>
    </message>
    <message>
        <source>To try the limits out. It is no money, and is never counted with what you really spend.</source>
        <translation>Para testar os limites. Não é dinheiro, e nunca é contado com o que você gasta de verdade.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Hoje {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {limit}</source>
        <translation>Hoje {amount} de {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up</source>
        <translation>Orçamento de hoje esgotado</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit}</source>
        <translation>O orçamento de hoje de {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit} for “{project}”</source>
        <translation>O orçamento de hoje de {limit} para “{project}”</translation>
    </message>
    <message>
        <source>Town by day</source>
        <translation>Cidade de dia</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Travelling lateral</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viagem</translation>
    </message>
    <message>
        <source>Trouble at Wiro · asked again</source>
        <translation>Problema no Wiro · nova consulta</translation>
    </message>
    <message>
        <source>Trouble at Wiro · not sent again</source>
        <translation>Problema no Wiro · não reenviado</translation>
    </message>
    <message>
        <source>Trouble at Wiro · tried again</source>
        <translation>Problema no Wiro · nova tentativa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Experimentar o ambiente de teste</translation>
    </message>
    <message>
        <source>Turns on the spot along a view</source>
        <translation>Gira no lugar ao longo de uma vista</translation>
    </message>
    <message>
        <source>Two people in one picture</source>
        <translation>Duas pessoas numa imagem</translation>
    </message>
    <message>
        <source>Two people talk</source>
        <translation>Duas pessoas conversam</translation>
    </message>
    <message>
        <source>Two people, one line each; short lines fit 8 seconds</source>
        <translation>Duas pessoas, uma fala cada; falas curtas cabem em 8 segundos</translation>
    </message>
    <message>
        <source>Two shot</source>
        <translation>Plano de dois</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Desfazer os traz de volta.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Desfazer a última mudança</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Desfazer {step}</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>Inquietação</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ligar o som</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} clips at a time.</source>
        <extracomment>For a count of 1: Up to {n} clip at a time.</extracomment>
        <translation>
            <numerusform>Até {n} clipe por vez.</numerusform>
            <numerusform>Até {n} clipes por vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Uploading {amount}</source>
        <translation>Enviando {amount}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>Usar todos os ajustes</translation>
    </message>
    <message>
        <source>Use all settings: prompt, frames and the rest</source>
        <translation>Usar todos os ajustes: prompt, quadros e o resto</translation>
    </message>
    <message>
        <source>Use an image from a web address</source>
        <translation>Usar uma imagem de um endereço web</translation>
    </message>
    <message>
        <source>Use another model; what you entered stays</source>
        <translation>Usar outro modelo; o que você digitou fica</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>Usar como primeiro quadro</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>Usar como último quadro</translation>
    </message>
    <message>
        <source>Use as settings</source>
        <translation>Usar como ajustes</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Use its first frame</source>
        <translation>Usar o primeiro quadro</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>Usar prompt</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Usar o ambiente de teste</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar este endereço</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Usar esta parte</translation>
    </message>
    <message>
        <source>Use “{bare}”</source>
        <translation>Usar “{bare}”</translation>
    </message>
    <message>
        <source>Used up: clips wait until next month, or until you raise it.</source>
        <translation>Esgotado: os clipes esperam até o mês que vem, ou até você aumentar.</translation>
    </message>
    <message>
        <source>Used up: clips wait until tomorrow, or until you raise it.</source>
        <translation>Esgotado: os clipes esperam até amanhã, ou até você aumentar.</translation>
    </message>
    <message>
        <source>Usual keys for: {action}</source>
        <translation>Teclas usuais de: {action}</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>A usual</translation>
    </message>
    <message>
        <source>Vary settings in a matrix</source>
        <translation>Variar ajustes numa matriz</translation>
    </message>
    <message>
        <source>Vary settings in a matrix…</source>
        <translation>Variar ajustes numa matriz…</translation>
    </message>
    <message>
        <source>Veo 3 has been seen to fail without it. A failed clip costs nothing.</source>
        <translation>Sem isto, o Veo 3 já falhou. Um clipe que falha não custa nada.</translation>
    </message>
    <message>
        <source>Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project.</source>
        <translation>O Veo 3.1 faz os clipes, pagos do seu saldo no Wiro. Você precisa das chaves de um projeto.</translation>
    </message>
    <message>
        <source>Veo Desktop</source>
        <translation>Veo Desktop</translation>
    </message>
    <message>
        <source>Veo Desktop cannot read this video file: reading it failed badly or took too long.</source>
        <translation>O Veo Desktop não consegue ler este vídeo: a leitura falhou ou demorou demais.</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself</source>
        <translation>O Veo Desktop fechou sozinho</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself last time. Your jobs are safe and go on.</source>
        <translation>O Veo Desktop fechou sozinho da última vez. Seus trabalhos estão a salvo e continuam.</translation>
    </message>
    <message>
        <source>Veo Desktop ended while it was opening this clip</source>
        <translation>O Veo Desktop fechou enquanto abria este clipe</translation>
    </message>
    <message>
        <source>Veo Desktop has closed by itself twice while it started. Your jobs are safe. Safe mode starts with the usual settings, and leaves yours as they are.</source>
        <translation>O Veo Desktop fechou sozinho duas vezes ao iniciar. Seus trabalhos estão a salvo. O modo seguro usa os ajustes usuais e deixa os seus como estão.</translation>
    </message>
    <message>
        <source>Veo Desktop is being closed.</source>
        <translation>O Veo Desktop está sendo fechado.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.</source>
        <translation>O Veo Desktop já está aberto, mas não responde. Espere um momento ou force o encerramento.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already.</source>
        <translation>O Veo Desktop já está aberto.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already: its window is in front now.</source>
        <translation>O Veo Desktop já está aberto: a janela dele está na frente.</translation>
    </message>
    <message>
        <source>Veo Desktop knows no decoder for this video.</source>
        <translation>O Veo Desktop não conhece decodificador para este vídeo.</translation>
    </message>
    <message>
        <source>Veo Desktop may not write to this folder: {folder}</source>
        <translation>O Veo Desktop não pode gravar nesta pasta: {folder}</translation>
    </message>
    <message>
        <source>Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again.</source>
        <translation>O Veo Desktop encontrou um erro inesperado. Seus trabalhos e clipes estão a salvo: cada passo é anotado na hora, e o que o Wiro faz continua. Se algo parecer estranho, saia e abra de novo.</translation>
    </message>
    <message>
        <source>Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, or looked up at Wiro, so that nothing is paid twice.</source>
        <translation>O Veo Desktop sai sozinho quando o Wiro recebe. Se você sair agora, o clipe é enviado no próximo início, ou procurado no Wiro, para nada ser pago duas vezes.</translation>
    </message>
    <message>
        <source>Veo Desktop stands on the work of these projects. Qt and PySide are used under the LGPL, version 3; you may replace them by your own builds of them.</source>
        <translation>O Veo Desktop se apoia no trabalho destes projetos. Qt e PySide são usados sob a LGPL, versão 3; você pode trocá-los por versões suas.</translation>
    </message>
    <message>
        <source>Veo Desktop {version}</source>
        <translation>Veo Desktop {version}</translation>
    </message>
    <message>
        <source>Veo Desktop {version} is out. It can be had where you got this one.</source>
        <translation>Saiu o Veo Desktop {version}. Está onde você conseguiu este.</translation>
    </message>
    <message>
        <source>Veo Desktop&apos;s own</source>
        <translation>A do Veo Desktop</translation>
    </message>
    <message>
        <source>Veo finds the way from the first frame to this one. It is sent to Wiro with the clip.</source>
        <translation>O Veo acha o caminho do primeiro quadro até este. É enviado ao Wiro com o clipe.</translation>
    </message>
    <message>
        <source>Veo ignores first and last frame when there are reference images.</source>
        <translation>O Veo ignora o primeiro e o último quadro quando há imagens de referência.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Voice on the phone</source>
        <translation>Voz ao telefone</translation>
    </message>
    <message>
        <source>Voices, noises and music, made along with the picture.</source>
        <translation>Vozes, ruídos e música, feitos junto com a imagem.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Waiting for Wiro</source>
        <translation>Espera o Wiro</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation>Espera uma vaga</translation>
    </message>
    <message>
        <source>Waiting for funds at Wiro</source>
        <translation>Espera saldo no Wiro</translation>
    </message>
    <message>
        <source>Waiting for room on the disk</source>
        <translation>Espera espaço no disco</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Espera a rede</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <translation>Espera sua conta</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Espera aqui</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Espera ser enviado</translation>
    </message>
    <message>
        <source>Waits since the last time</source>
        <translation>Espera desde a última vez</translation>
    </message>
    <message>
        <source>Warm, close, old times</source>
        <translation>Quente, próximo, de outros tempos</translation>
    </message>
    <message>
        <source>Warm, real, imperfect</source>
        <translation>Quente, real, imperfeito</translation>
    </message>
    <message>
        <source>Watch it and judge it</source>
        <translation>Assista e avalie</translation>
    </message>
    <message>
        <source>Water, sport, cloth</source>
        <translation>Água, esporte, tecido</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarela</translation>
    </message>
    <message>
        <source>We are that person</source>
        <translation>Somos essa pessoa</translation>
    </message>
    <message>
        <source>We walk with them</source>
        <translation>Andamos com eles</translation>
    </message>
    <message>
        <source>Weather that is heard before it is seen</source>
        <translation>Tempo que se ouve antes de se ver</translation>
    </message>
    <message>
        <source>Web address for: {name}</source>
        <translation>Endereço web para: {name}</translation>
    </message>
    <message>
        <source>Weight for a big moment</source>
        <translation>Peso para um grande momento</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to Veo Desktop</source>
        <translation>Boas-vindas ao Veo Desktop</translation>
    </message>
    <message>
        <source>What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.</source>
        <translation>O que responde não é {host}: o certificado não é confiável. Um firewall ou antivírus pode estar lendo.</translation>
    </message>
    <message>
        <source>What can be seen through here is sent white.</source>
        <translation>O que é transparente é enviado em branco.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>What does not apply is left out already. Keys are not in it: the command takes them from the variables WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs.</source>
        <translation>O que não se aplica já ficou de fora. As chaves não estão nele: o comando as pega das variáveis WIRO_API_KEY e WIRO_API_SECRET. Executá-lo custa o mesmo que Gerar.</translation>
    </message>
    <message>
        <source>What is at {proxy} does not behave like a proxy.</source>
        <translation>O que está em {proxy} não se comporta como proxy.</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>O que há com ele</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>O que se deve ver aqui?</translation>
    </message>
    <message>
        <source>What it asks for may be refused by the model&apos;s safety filter: a clip that failed costs nothing.</source>
        <translation>O que ele pede pode ser recusado pelo filtro de segurança do modelo: um clipe que falha não custa nada.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds is no Wiro key. Enter your keys again.</source>
        <translation>O que o chaveiro do sistema guarda não é chave do Wiro. Digite suas chaves de novo.</translation>
    </message>
    <message>
        <source>What was run elsewhere, or before this library was made. Fetching a clip costs nothing more.</source>
        <translation>O que foi executado em outro lugar, ou antes desta biblioteca. Buscar um clipe não custa mais nada.</translation>
    </message>
    <message>
        <source>What would go:</source>
        <translation>O que sairia:</translation>
    </message>
    <message>
        <source>What you entered stays, also what another model does not take.</source>
        <translation>O que você digitou fica, também o que outro modelo não aceita.</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>When a clip is ready</source>
        <translation>Quando um clipe fica pronto</translation>
    </message>
    <message>
        <source>When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. They are sent by themselves when you raise it, or when the day or month is over.</source>
        <translation>Quando um limite é atingido, os clipes esperam aqui e nada se perde; os que o Wiro já faz continuam. São enviados sozinhos quando você o aumenta, ou quando o dia ou mês acaba.</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>Para onde vão as cópias</translation>
    </message>
    <message>
        <source>Where the missing clips may be</source>
        <translation>Onde podem estar os clipes perdidos</translation>
    </message>
    <message>
        <source>Where&apos;s the evidence?</source>
        <translation>Cadê a prova?</translation>
    </message>
    <message>
        <source>Whether grown-up people may be seen. Children never are.</source>
        <translation>Se adultos podem aparecer. Crianças, nunca.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Qual?</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>Qual tarefa é?</translation>
    </message>
    <message>
        <source>While clips are made</source>
        <translation>Enquanto os clipes são feitos</translation>
    </message>
    <message>
        <source>Who is in the picture, what happens, how the camera moves, what is heard</source>
        <translation>Quem está na imagem, o que acontece, como a câmera se move, o que se ouve</translation>
    </message>
    <message>
        <source>Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.</source>
        <translation>Quem tem um endereço pode ver o arquivo. O que foi excluído, imagens e clipe, fica anotado no clipe.</translation>
    </message>
    <message>
        <source>Wide 24 mm</source>
        <translation>Grande-angular, 24 mm</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>Plano geral</translation>
    </message>
    <message>
        <source>Wide, lonely places</source>
        <translation>Lugares amplos e solitários</translation>
    </message>
    <message>
        <source>Wild or at home</source>
        <translation>Na natureza ou em casa</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vento</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Luz de janela</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Wiro accepts these keys.</source>
        <translation>O Wiro aceita estas chaves.</translation>
    </message>
    <message>
        <source>Wiro account</source>
        <translation>Conta do Wiro</translation>
    </message>
    <message>
        <source>Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.</source>
        <translation>O Wiro está inacessível agora. O trabalho espera, e nada é reenviado enquanto isso.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It goes on making this clip, and you see how far it is as soon as there is a connection.</source>
        <translation>O Wiro está inacessível. Ele continua fazendo este clipe, e você vê o andamento assim que houver conexão.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It may have this job already, so it is not sent again: it is looked up there as soon as there is a connection.</source>
        <translation>O Wiro está inacessível. Ele pode já ter este trabalho, por isso não é reenviado: será procurado lá assim que houver conexão.</translation>
    </message>
    <message>
        <source>Wiro charged {cost}.</source>
        <translation>O Wiro cobrou {cost}.</translation>
    </message>
    <message>
        <source>Wiro could not be reached.</source>
        <translation>Não foi possível chegar ao Wiro.</translation>
    </message>
    <message>
        <source>Wiro could not be reached. Nothing was sent, nothing was charged.</source>
        <translation>O Wiro estava inacessível. Nada foi enviado, nada foi cobrado.</translation>
    </message>
    <message>
        <source>Wiro could not make this clip.</source>
        <translation>O Wiro não conseguiu fazer este clipe.</translation>
    </message>
    <message>
        <source>Wiro did not accept the sign-in. Check the account settings. Not charged.</source>
        <translation>O Wiro não aceitou o acesso. Confira os ajustes da conta. Não cobrado.</translation>
    </message>
    <message>
        <source>Wiro did not accept these keys.</source>
        <translation>O Wiro não aceitou estas chaves.</translation>
    </message>
    <message>
        <source>Wiro did not accept this value: {words} Not charged.</source>
        <translation>O Wiro não aceitou este valor: {words} Não cobrado.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key.</source>
        <translation>O Wiro não conhece esta chave de API.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key. Check it in the account settings. Not charged.</source>
        <translation>O Wiro não conhece esta chave de API. Confira-a nos ajustes da conta. Não cobrado.</translation>
    </message>
    <message>
        <source>Wiro does not offer this model any more, or not to this account. Not charged.</source>
        <translation>O Wiro não oferece mais este modelo, ou não a esta conta. Não cobrado.</translation>
    </message>
    <message>
        <source>Wiro does not say what can be set for this model.</source>
        <translation>O Wiro não diz o que se pode ajustar neste modelo.</translation>
    </message>
    <message>
        <source>Wiro does not show its prompt.</source>
        <translation>O Wiro não mostra o prompt dela.</translation>
    </message>
    <message>
        <source>Wiro finished, but there is no clip in its answer.</source>
        <translation>O Wiro terminou, mas não há clipe na resposta.</translation>
    </message>
    <message>
        <source>Wiro gave an address for the clip that is not safe to open. The clip was not downloaded.</source>
        <translation>O Wiro deu para o clipe um endereço que não é seguro abrir. O clipe não foi baixado.</translation>
    </message>
    <message>
        <source>Wiro gave no reason.</source>
        <translation>O Wiro não deu motivo.</translation>
    </message>
    <message>
        <source>Wiro has no file for this clip any more.</source>
        <translation>O Wiro não tem mais arquivo deste clipe.</translation>
    </message>
    <message>
        <source>Wiro has no such task.</source>
        <translation>O Wiro não tem essa tarefa.</translation>
    </message>
    <message>
        <source>Wiro has no such task: {words}</source>
        <translation>O Wiro não tem essa tarefa: {words}</translation>
    </message>
    <message>
        <source>Wiro has projects of two kinds, and says at each which one it is.</source>
        <translation>O Wiro tem dois tipos de projeto, e diz em cada um qual é.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support.</source>
        <translation>O Wiro suspendeu esta conta. Fale com o suporte do Wiro.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support. Not charged.</source>
        <translation>O Wiro suspendeu esta conta. Fale com o suporte do Wiro. Não cobrado.</translation>
    </message>
    <message>
        <source>Wiro has trouble of its own at the moment: {words} Not charged.</source>
        <translation>O Wiro está com problemas no momento: {words} Não cobrado.</translation>
    </message>
    <message>
        <source>Wiro knows the API key, but the secret does not belong to it.</source>
        <translation>O Wiro conhece a chave de API, mas o segredo não é dela.</translation>
    </message>
    <message>
        <source>Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged.</source>
        <translation>O Wiro conhece a chave, mas o segredo de API não combina. Confira-o nos ajustes da conta. Não cobrado.</translation>
    </message>
    <message>
        <source>Wiro knows these keys, but the project does not allow this computer&apos;s internet address. Allow it in the project&apos;s settings at Wiro.</source>
        <translation>O Wiro conhece estas chaves, mas o projeto não permite o endereço de internet deste computador. Permita-o nos ajustes do projeto no Wiro.</translation>
    </message>
    <message>
        <source>Wiro names no price for these settings. You are asked before it is spent.</source>
        <translation>O Wiro não informa preço para estes ajustes. Você é consultado antes de gastar.</translation>
    </message>
    <message numerus="yes">
        <source>Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; a clip that fails costs nothing.</source>
        <extracomment>For a count of 1: Wiro names no price for these settings. You pay what Wiro charges for one clip when done; a clip that fails costs nothing.</extracomment>
        <translation>
            <numerusform>O Wiro não informa preço para estes ajustes. Você paga o que o Wiro cobrar por {n} clipe pronto; um que falha não custa nada.</numerusform>
            <numerusform>O Wiro não informa preço para estes ajustes. Você paga o que o Wiro cobrar por {n} clipes prontos; um que falha não custa nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiro never got this job. Not charged. Send it again when you like.</source>
        <translation>O Wiro nunca recebeu este trabalho. Não cobrado. Reenvie quando quiser.</translation>
    </message>
    <message>
        <source>Wiro no longer knows this task. If it was charged, the amount is in your Wiro account&apos;s history.</source>
        <translation>O Wiro não conhece mais esta tarefa. Se foi cobrada, o valor está no histórico da sua conta no Wiro.</translation>
    </message>
    <message>
        <source>Wiro refused: {words} Not charged.</source>
        <translation>O Wiro recusou: {words} Não cobrado.</translation>
    </message>
    <message>
        <source>Wiro shows no task any more that may be this one. Nothing was sent again.</source>
        <translation>O Wiro não mostra mais tarefa que possa ser esta. Nada foi reenviado.</translation>
    </message>
    <message>
        <source>Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.</source>
        <translation>O Wiro mostra várias tarefas que podem ser esta. Escolha a certa: nada é reenviado sozinho.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>With no people, a prompt that asks for some may be refused. A failed clip costs nothing.</source>
        <translation>Sem pessoas, um prompt que peça alguma pode ser recusado. Um clipe que falha não custa nada.</translation>
    </message>
    <message>
        <source>With the dictionaries of this system. The language is chosen in the prompt&apos;s own menu.</source>
        <translation>Com os dicionários deste sistema. O idioma é escolhido no menu do prompt.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <translation>Palavras para o prompt</translation>
    </message>
    <message>
        <source>Words, or filters like rating:&gt;=4 model:fast tag:&quot;night rain&quot;</source>
        <translation>Palavras, ou filtros como rating:&gt;=4 model:fast tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Dia de trabalho</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Write a frame, like 81, or a timecode, like 00:03:08.</source>
        <translation>Escreva um quadro, como 81, ou um timecode, como 00:03:08.</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Escrever um prompt</translation>
    </message>
    <message>
        <source>Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate.</source>
        <translation>Escreva um prompt à esquerda ou comece com um destes. Nada é enviado antes de você pressionar Gerar.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Escreva um número inteiro de {least} a {most}.</translation>
    </message>
    <message>
        <source>Write a word in braces, like {subject}, to vary it.</source>
        <translation>Escreva uma palavra entre chaves, como {subject}, para variá-la.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user name or password.</source>
        <translation>Escreva um endereço que comece com https://, sem usuário nem senha.</translation>
    </message>
    <message>
        <source>Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.</source>
        <translation>Escreva um valor como 25 ou 25,60, ou deixe vazio. Até lá: {before}.</translation>
    </message>
    <message>
        <source>Write it like 25 or 25.50</source>
        <translation>Escreva como 25 ou 25,50</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:8080, without user name or password.</source>
        <translation>Escreva como http://proxy.example:8080, sem usuário nem senha.</translation>
    </message>
    <message>
        <source>Write verdict and notes into the files</source>
        <translation>Gravar veredito e notas nos arquivos</translation>
    </message>
    <message>
        <source>Write what is to stand for {field}, one a line.</source>
        <translation>Escreva o que entra no lugar de {field}, um por linha.</translation>
    </message>
    <message>
        <source>Write what should happen in the clip.</source>
        <translation>Escreva o que deve acontecer no clipe.</translation>
    </message>
    <message>
        <source>Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a sample prompt.</source>
        <translation>Escreva quem está na imagem, o que acontece, como a câmera se move e o que se ouve. Ou pegue um exemplo.</translation>
    </message>
    <message>
        <source>Write {example} where something is to be filled in each time.</source>
        <translation>Escreva {example} onde algo deve ser preenchido a cada vez.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Gravando o relatório…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.</source>
        <translation>Você está no ambiente de teste: os clipes são desenhados neste computador, e os preços são mostrados, mas nunca cobrados.</translation>
    </message>
    <message>
        <source>You can change this at any time: Settings, Account. Help brings this page back.</source>
        <translation>Você pode mudar isto a qualquer hora: Ajustes, Conta. A ajuda traz esta página de volta.</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder of yours first.</source>
        <translation>Você não pode ler este arquivo. Copie-o antes para uma pasta sua.</translation>
    </message>
    <message>
        <source>You pay for each clip when it is done; one that fails costs nothing.</source>
        <translation>Você paga cada clipe quando fica pronto; um que falha não custa nada.</translation>
    </message>
    <message>
        <source>Your Wiro account is in use.</source>
        <translation>Sua conta do Wiro está em uso.</translation>
    </message>
    <message>
        <source>Your balance is {amount}.</source>
        <translation>Seu saldo é de {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Your balance of {amount} allows {n} clips at a time.</source>
        <extracomment>For a count of 1: Your balance of {amount} allows one clip at a time.</extracomment>
        <translation>
            <numerusform>Seu saldo de {amount} permite {n} clipe por vez.</numerusform>
            <numerusform>Seu saldo de {amount} permite {n} clipes por vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.</source>
        <translation>Suas escolhas, orçamentos e atalhos. Nem chaves, nem contas, nem pastas deste computador, nem prompts.</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Seu clipe toca aqui</translation>
    </message>
    <message>
        <source>Your clips appear here while they are made.</source>
        <translation>Seus clipes aparecem aqui enquanto são feitos.</translation>
    </message>
    <message>
        <source>Your keys are in {keyring}, which this system does not offer now. Enter them again.</source>
        <translation>Suas chaves estão em {keyring}, que este sistema não oferece agora. Digite-as de novo.</translation>
    </message>
    <message>
        <source>Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.</source>
        <translation>Suas chaves estão em {old}, e este sistema agora oferece {new}. Digite-as de novo para guardá-las lá.</translation>
    </message>
    <message>
        <source>Your keys are kept in {place}.</source>
        <translation>Suas chaves ficam em {place}.</translation>
    </message>
    <message>
        <source>Your keys are kept only until you quit.</source>
        <translation>Suas chaves ficam só até você sair.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seus</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom, guides and background</source>
        <translation>Zoom, guias e fundo</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>Zoom: {size}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>cerca de {amount}</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>cerca de {price}</translation>
    </message>
    <message>
        <source>access, vision</source>
        <translation>acessibilidade, visão</translation>
    </message>
    <message>
        <source>adding clips to “{name}”</source>
        <translation>adicionar clipes a “{name}”</translation>
    </message>
    <message>
        <source>all are as they were</source>
        <translation>todos estão como estavam</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more clips</source>
        <extracomment>For a count of 1: and {n} more clip</extracomment>
        <translation>
            <numerusform>e mais {n} clipe</numerusform>
            <numerusform>e mais {n} clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>animations, access</source>
        <translation>animações, acessibilidade</translation>
    </message>
    <message>
        <source>arranging clips</source>
        <translation>ordenar clipes</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>como estimado</translation>
    </message>
    <message>
        <source>as image</source>
        <translation>como a imagem</translation>
    </message>
    <message>
        <source>as they were at first</source>
        <translation>como no início</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>som</translation>
    </message>
    <message numerus="yes">
        <source>bringing {n} clips back</source>
        <extracomment>For a count of 1: bringing a clip back</extracomment>
        <translation>
            <numerusform>trazer {n} clipe de volta</numerusform>
            <numerusform>trazer {n} clipes de volta</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>mudado por outro programa</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>mudar uma nota</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clipes</translation>
    </message>
    <message>
        <source>cost: takes an amount in USD, as in cost:&gt;2 or cost:0.50..2</source>
        <translation>cost: aceita um valor em USD, como cost:&gt;2 ou cost:0.50..2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day by Qt&apos;s letters, as short as it is usual: 22 Nov</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>the same with its year: 22 Nov 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day of another year: 22 November 2025</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a day by Qt&apos;s letters: Sunday, 22 November</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>excluir uma nota</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <translation>excluir “{name}”</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>dicionário</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>primeiro quadro</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>reencontrado</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>quadro {n}</translation>
    </message>
    <message>
        <source>frame {n} of {frames} · {timecode}</source>
        <translation>quadro {n} de {frames} · {timecode}</translation>
    </message>
    <message>
        <source>has: takes one of {values}, as in has:audio</source>
        <translation>has: aceita um de {values}, como has:audio</translation>
    </message>
    <message>
        <source>how fast the sandbox works</source>
        <translation>a velocidade em que o ambiente de teste trabalha</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>in: takes the name of a collection, as in in:&quot;Scene 3&quot;</source>
        <translation>in: aceita o nome de uma coleção, como in:&quot;Scene 3&quot;</translation>
    </message>
    <message>
        <source>inputs, outputs</source>
        <translation>entradas, saídas</translation>
    </message>
    <message>
        <source>internet, connection</source>
        <translation>internet, conexão</translation>
    </message>
    <message>
        <source>is: takes one of {values}, as in is:pick</source>
        <translation>is: aceita um de {values}, como is:pick</translation>
    </message>
    <message>
        <source>its disk is away</source>
        <translation>o disco está ausente</translation>
    </message>
    <message>
        <source>keep settings, database and library in {folder}</source>
        <translation>guardar ajustes, banco de dados e biblioteca em {folder}</translation>
    </message>
    <message>
        <source>last frame</source>
        <translation>último quadro</translation>
    </message>
    <message>
        <source>length: takes seconds, as in length:8 or length:&gt;5</source>
        <translation>length: aceita segundos, como length:8 ou length:&gt;5</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>look, colours</source>
        <translation>aparência, cores</translation>
    </message>
    <message>
        <source>made in the sandbox</source>
        <translation>feito no ambiente de teste</translation>
    </message>
    <message>
        <source>made: takes a time, as in made:today, made:last-week, made:2026-11 or made:&gt;2026-11-01</source>
        <translation>made: aceita um momento, como made:today, made:last-week, made:2026-11 ou made:&gt;2026-11-01</translation>
    </message>
    <message>
        <source>make and play one sandbox clip, say so, and quit</source>
        <translation>criar e reproduzir um clipe de teste, avisar e sair</translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <translation>criar “{name}”</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>model: takes a part of a model&apos;s name, as in model:fast</source>
        <translation>model: aceita parte do nome de um modelo, como model:fast</translation>
    </message>
    <message>
        <source>money, cost, ceiling, spending, limit</source>
        <translation>dinheiro, custo, teto, gasto, limite</translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips</source>
        <extracomment>For a count of 1: moving a clip</extracomment>
        <translation>
            <numerusform>mover {n} clipe</numerusform>
            <numerusform>mover {n} clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips to the bin</source>
        <extracomment>For a count of 1: moving a clip to the bin</extracomment>
        <translation>
            <numerusform>mover {n} clipe para a lixeira</numerusform>
            <numerusform>mover {n} clipes para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>sem estrelas</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sem veredito</translation>
    </message>
    <message>
        <source>nobody knows the price of this one.</source>
        <translation>ninguém sabe o preço deste.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>não usado agora</translation>
    </message>
    <message numerus="yes">
        <source>note on {n} clips</source>
        <extracomment>For a count of 1: note</extracomment>
        <translation>
            <numerusform>nota em {n} clipe</numerusform>
            <numerusform>nota em {n} clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>um por linha</translation>
    </message>
    <message>
        <source>one is not usable · click to see</source>
        <translation>uma não serve · clique para ver</translation>
    </message>
    <message>
        <source>one is too large · click to see</source>
        <translation>uma é grande demais · clique para ver</translation>
    </message>
    <message>
        <source>open a clip: MP4, MOV, WebM or MKV</source>
        <translation>abrir um clipe: MP4, MOV, WebM ou MKV</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opções</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>privacy, clear, delete, kept, history</source>
        <translation>privacidade, limpar, excluir, guardado, histórico</translation>
    </message>
    <message>
        <source>project: takes the name of a project, or none, as in project:&quot;The harbour&quot;</source>
        <translation>project: aceita o nome de um projeto, ou none, como project:&quot;The harbour&quot;</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>rating: takes stars from 0 to 5, as in rating:4, rating:&gt;=3 or rating:2..4</source>
        <translation>rating: aceita estrelas de 0 a 5, como rating:4, rating:&gt;=3 ou rating:2..4</translation>
    </message>
    <message>
        <source>ratio: takes width and height, as in ratio:9:16</source>
        <translation>ratio: aceita largura e altura, como ratio:9:16</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>arquivos recentes</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeitar</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>conta removida</translation>
    </message>
    <message>
        <source>removing a job from the list</source>
        <translation>retirada de um trabalho da lista</translation>
    </message>
    <message>
        <source>removing tag “{tag}”</source>
        <translation>remover etiqueta “{tag}”</translation>
    </message>
    <message numerus="yes">
        <source>renaming {n} clips</source>
        <extracomment>For a count of 1: renaming a clip</extracomment>
        <translation>
            <numerusform>renomear {n} clipe</numerusform>
            <numerusform>renomear {n} clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <translation>renomear “{name}”</translation>
    </message>
    <message>
        <source>resolution: takes pixels, as in resolution:1080 or resolution:&gt;=1080p</source>
        <translation>resolution: aceita pixels, como resolution:1080 ou resolution:&gt;=1080p</translation>
    </message>
    <message>
        <source>say which version this is, and quit</source>
        <translation>dizer qual é a versão e sair</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>veja o texto</translation>
    </message>
    <message>
        <source>seed: takes a whole number, as in seed:1258671664</source>
        <translation>seed: aceita um número inteiro, como seed:1258671664</translation>
    </message>
    <message>
        <source>settings, backup, move</source>
        <translation>ajustes, backup, mudança</translation>
    </message>
    <message>
        <source>show this, and quit</source>
        <translation>mostrar isto e sair</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>size: takes megabytes, as in size:&gt;50</source>
        <translation>size: aceita megabytes, como size:&gt;50</translation>
    </message>
    <message>
        <source>sleep, standby, energy</source>
        <translation>suspensão, repouso, energia</translation>
    </message>
    <message>
        <source>speak {languages}; {pseudo} is for tests of the layout</source>
        <translation>falar {languages}; {pseudo} é para testar o layout</translation>
    </message>
    <message>
        <source>start with the usual settings; yours are left as they are</source>
        <translation>iniciar com os ajustes habituais; os seus ficam como estão</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>fica: {reason}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>ainda falta</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>etiqueta “{tag}”</translation>
    </message>
    <message>
        <source>tag: takes a tag, as in tag:noir or tag:&quot;night rain&quot;</source>
        <translation>tag: aceita uma etiqueta, como tag:noir ou tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>taking clips out of “{name}”</source>
        <translation>tirar clipes de “{name}”</translation>
    </message>
    <message>
        <source>test, internet, firewall, offline</source>
        <translation>teste, internet, firewall, offline</translation>
    </message>
    <message>
        <source>the clip</source>
        <translation>o clipe</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>a primeira</translation>
    </message>
    <message>
        <source>this one costs about {price}.</source>
        <translation>este custa cerca de {price}.</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>hora não informada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>update, upgrade, release</source>
        <translation>atualização, versão</translation>
    </message>
    <message>
        <source>upload, delete</source>
        <translation>enviar, excluir</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>use the local Wiro: no account, no cost</source>
        <translation>usar o Wiro local: sem conta, sem custo</translation>
    </message>
    <message>
        <source>use your Wiro account</source>
        <translation>usar sua conta do Wiro</translation>
    </message>
    <message>
        <source>used whole · click to arrange</source>
        <translation>usadas inteiras · clique para ordenar</translation>
    </message>
    <message>
        <source>used whole · click to close</source>
        <translation>usadas inteiras · clique para fechar</translation>
    </message>
    <message>
        <source>veo-desktop-report.json</source>
        <translation>veo-desktop-relatorio.json</translation>
    </message>
    <message>
        <source>wall, frame</source>
        <translation>wall, frame</translation>
    </message>
    <message>
        <source>where the API is, instead of Wiro&apos;s own address</source>
        <translation>onde está a API, em vez do endereço do Wiro</translation>
    </message>
    <message>
        <source>where the task socket is</source>
        <translation>onde está o socket de tarefas</translation>
    </message>
    <message>
        <source>write a report without secrets, and quit</source>
        <translation>escrever um relatório sem segredos e sair</translation>
    </message>
    <message numerus="yes">
        <source>writing into {n} files</source>
        <extracomment>For a count of 1: writing into a file</extracomment>
        <translation>
            <numerusform>gravação em {n} arquivo</numerusform>
            <numerusform>gravação em {n} arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>seus</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>a year by Qt&apos;s letters: 2026</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>{amount} less than estimated</source>
        <translation>{amount} a menos que o estimado</translation>
    </message>
    <message>
        <source>{amount} more than estimated</source>
        <translation>{amount} a mais que o estimado</translation>
    </message>
    <message>
        <source>{amount} of it is for clips in the making.</source>
        <translation>Disso, {amount} são para clipes em andamento.</translation>
    </message>
    <message>
        <source>{amount} of {limit} this month</source>
        <translation>{amount} de {limit} este mês</translation>
    </message>
    <message>
        <source>{amount} of {limit} today</source>
        <translation>{amount} de {limit} hoje</translation>
    </message>
    <message>
        <source>{amount} or less</source>
        <translation>{amount} ou menos</translation>
    </message>
    <message>
        <source>{amount} was charged for them</source>
        <translation>{amount} foram cobrados por elas</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} It was not sent and is not charged. {until}</source>
        <translation>{budget} não tem espaço para este clipe: {charged} gastos, {committed} para clipes em andamento; {price} Não foi enviado nem cobrado. {until}</translation>
    </message>
    <message>
        <source>{clips} · price unknown</source>
        <translation>{clips} · preço desconhecido</translation>
    </message>
    <message>
        <source>{clips} · {total}</source>
        <translation>{clips} · {total}</translation>
    </message>
    <message>
        <source>{count} A clip keeps the prompt that it was made with.</source>
        <translation>{count} Um clipe mantém o prompt com que foi feito.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{delete} removes it, {enter} changes it</source>
        <translation>{delete} remove, {enter} muda</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} de {total} {unit}</translation>
    </message>
    <message>
        <source>{enter} goes to the frame, F2 changes the note, {delete} deletes it</source>
        <translation>{enter} vai ao quadro, F2 muda a nota, {delete} a exclui</translation>
    </message>
    <message>
        <source>{fields} is sent as it is: nothing was put in its place.</source>
        <translation>{fields} é enviado como está: nada foi posto no lugar.</translation>
    </message>
    <message>
        <source>{field}, one a line</source>
        <translation>{field}, um por linha</translation>
    </message>
    <message>
        <source>{file} was saved: fill in a row for each clip.</source>
        <translation>{file} foi salvo: preencha uma linha para cada clipe.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · {n} frames</source>
        <extracomment>For a count of 1: {file} · {n} frame</extracomment>
        <translation>
            <numerusform>{file} · {n} quadro</numerusform>
            <numerusform>{file} · {n} quadros</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{frame} · ended</source>
        <translation>{frame} · terminado</translation>
    </message>
    <message>
        <source>{frame} · not begun</source>
        <translation>{frame} · não começado</translation>
    </message>
    <message>
        <source>{host} answers through the proxy {proxy}.</source>
        <translation>{host} responde pelo proxy {proxy}.</translation>
    </message>
    <message>
        <source>{host} answers, without a proxy.</source>
        <translation>{host} responde, sem proxy.</translation>
    </message>
    <message>
        <source>{host} does not answer in time. A firewall may be in the way.</source>
        <translation>{host} não responde a tempo. Um firewall pode estar no caminho.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} recusa a conexão.</translation>
    </message>
    <message>
        <source>{host} was not found: is this computer online?</source>
        <translation>{host} não foi encontrado: este computador está online?</translation>
    </message>
    <message>
        <source>{host} was reached, but speaks no secure connection.</source>
        <translation>{host} foi alcançado, mas não fala conexão segura.</translation>
    </message>
    <message>
        <source>{host} · Wiro fetches it</source>
        <translation>{host} · o Wiro busca</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{jobs} in other projects</source>
        <translation>{jobs} em outros projetos</translation>
    </message>
    <message>
        <source>{keyring} already holds other keys of Veo Desktop, and they were not overwritten. Forget those keys first to put these in their place.</source>
        <translation>{keyring} já guarda outras chaves do Veo Desktop, e elas não foram substituídas. Esqueça antes aquelas para pôr estas.</translation>
    </message>
    <message>
        <source>{key} is “{action}” in this window, for good.</source>
        <translation>{key} é “{action}” nesta janela, sempre.</translation>
    </message>
    <message>
        <source>{key} is “{action}” now.</source>
        <translation>{key} agora é “{action}”.</translation>
    </message>
    <message>
        <source>{key} makes a note about the whole clip; in the player, about a frame.</source>
        <translation>{key} faz uma nota no clipe todo; no player, num quadro.</translation>
    </message>
    <message>
        <source>{key} makes a note at the frame on the screen, or from the in to the out point.</source>
        <translation>{key} faz uma nota no quadro da tela, ou do ponto de entrada ao de saída.</translation>
    </message>
    <message>
        <source>{key} makes the same note about each of these clips.</source>
        <translation>{key} faz a mesma nota em cada um destes clipes.</translation>
    </message>
    <message>
        <source>{key} or a double click shows the clips</source>
        <translation>{key} ou duplo clique mostra os clipes</translation>
    </message>
    <message numerus="yes">
        <source>{known} + {n} of unknown price</source>
        <extracomment>For a count of 1: {known} + {n} of unknown price</extracomment>
        <translation>
            <numerusform>{known} + {n} de preço desconhecido</numerusform>
            <numerusform>{known} + {n} de preço desconhecido</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: this model does not take it. Your value is kept.</source>
        <translation>{label}: este modelo não aceita. Seu valor é mantido.</translation>
    </message>
    <message>
        <source>{logs} They have no keys and no prompts, and are sent nowhere.</source>
        <translation>{logs} Não têm chaves nem prompts, e não são enviados a lugar nenhum.</translation>
    </message>
    <message>
        <source>{made} · {status} · task {id}</source>
        <translation>{made} · {status} · tarefa {id}</translation>
    </message>
    <message>
        <source>{message} {balance}</source>
        <translation>{message} {balance}</translation>
    </message>
    <message>
        <source>{moved}, empty the strips</source>
        <translation>{moved}, esvaziar as tiras</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} em {folder}</translation>
    </message>
    <message>
        <source>{name} sheet</source>
        <translation>{name} folha</translation>
    </message>
    <message>
        <source>{name} {n}/{most}</source>
        <translation>{name} {n}/{most}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} rows</source>
        <extracomment>For a count of 1: {name} · {n} row</extracomment>
        <translation>
            <numerusform>{name} · {n} linha</numerusform>
            <numerusform>{name} · {n} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {width} × {height}</source>
        <translation>{name} · {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name}: não está lá</translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name}: {message}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message numerus="yes">
        <source>{n} are damaged</source>
        <extracomment>For a count of 1: {n} is damaged</extracomment>
        <translation>
            <numerusform>{n} está danificado</numerusform>
            <numerusform>{n} estão danificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are missing</source>
        <extracomment>For a count of 1: {n} is missing</extracomment>
        <translation>
            <numerusform>{n} falta</numerusform>
            <numerusform>{n} faltam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are on a disk that is away</source>
        <extracomment>For a count of 1: {n} is on a disk that is away</extracomment>
        <translation>
            <numerusform>{n} está num disco ausente</numerusform>
            <numerusform>{n} estão num disco ausente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still missing.</source>
        <extracomment>For a count of 1: {n} is still missing.</extracomment>
        <translation>
            <numerusform>{n} ainda falta.</numerusform>
            <numerusform>{n} ainda faltam.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} bits</translation>
    </message>
    <message numerus="yes">
        <source>{n} came in</source>
        <extracomment>For a count of 1: {n} came in</extracomment>
        <translation>
            <numerusform>{n} entrou</numerusform>
            <numerusform>{n} entraram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <extracomment>For a count of 1: {n} chosen</extracomment>
        <translation>
            <numerusform>{n} escolhida</numerusform>
            <numerusform>{n} escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips</source>
        <extracomment>For a count of 1: {n} clip</extracomment>
        <translation>
            <numerusform>{n} clipe</numerusform>
            <numerusform>{n} clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are on their way: they are among the takes below the player.</source>
        <extracomment>For a count of 1: {n} clip is on its way: it is among the takes below the player.</extracomment>
        <translation>
            <numerusform>{n} clipe está a caminho: está entre os takes abaixo do player.</numerusform>
            <numerusform>{n} clipes estão a caminho: estão entre os takes abaixo do player.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are ready</source>
        <extracomment>For a count of 1: {n} clip is ready</extracomment>
        <translation>
            <numerusform>{n} clipe está pronto</numerusform>
            <numerusform>{n} clipes estão prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips at a time</source>
        <extracomment>For a count of 1: one clip at a time</extracomment>
        <translation>
            <numerusform>{n} clipe por vez</numerusform>
            <numerusform>{n} clipes por vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips came in.</source>
        <extracomment>For a count of 1: {n} clip came in.</extracomment>
        <translation>
            <numerusform>{n} clipe entrou.</numerusform>
            <numerusform>{n} clipes entraram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips checked: {rest}.</source>
        <extracomment>For a count of 1: {n} clip checked: {rest}.</extracomment>
        <translation>
            <numerusform>{n} clipe verificado: {rest}.</numerusform>
            <numerusform>{n} clipes verificados: {rest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips moved to the bin.</source>
        <extracomment>For a count of 1: Clip moved to the bin.</extracomment>
        <translation>
            <numerusform>{n} clipe movido para a lixeira.</numerusform>
            <numerusform>{n} clipes movidos para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of the library&apos;s folder were taken in, with what their files say of them.</source>
        <extracomment>For a count of 1: {n} clip of the library&apos;s folder was taken in, with what its file says of it.</extracomment>
        <translation>
            <numerusform>{n} clipe da pasta da biblioteca entrou, com o que o arquivo diz dele.</numerusform>
            <numerusform>{n} clipes da pasta da biblioteca entraram, com o que os arquivos dizem deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of unknown price are not counted.</source>
        <extracomment>For a count of 1: One clip of unknown price is not counted.</extracomment>
        <translation>
            <numerusform>{n} clipe de preço desconhecido não é contado.</numerusform>
            <numerusform>{n} clipes de preço desconhecido não são contados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips selected</source>
        <extracomment>For a count of 1: {n} clip selected</extracomment>
        <translation>
            <numerusform>{n} clipe selecionado</numerusform>
            <numerusform>{n} clipes selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were backed up, {files} of them with their files.</source>
        <extracomment>For a count of 1: {n} clip was backed up, {files} with its file.</extracomment>
        <translation>
            <numerusform>{n} clipe entrou no backup, {files} com arquivo.</numerusform>
            <numerusform>{n} clipes entraram no backup, {files} com arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were found again.</source>
        <extracomment>For a count of 1: {n} clip was found again.</extracomment>
        <translation>
            <numerusform>{n} clipe foi reencontrado.</numerusform>
            <numerusform>{n} clipes foram reencontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies were made.</source>
        <extracomment>For a count of 1: {n} copy was made.</extracomment>
        <translation>
            <numerusform>{n} cópia foi feita.</numerusform>
            <numerusform>{n} cópias foram feitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were.</source>
        <extracomment>For a count of 1: {n} file is as it was.</extracomment>
        <translation>
            <numerusform>{n} arquivo está como estava.</numerusform>
            <numerusform>{n} arquivos estão como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are copies of clips</source>
        <extracomment>For a count of 1: {n} file is a copy of a clip</extracomment>
        <translation>
            <numerusform>{n} arquivo é cópia de clipes</numerusform>
            <numerusform>{n} arquivos são cópias de clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are up to date.</source>
        <extracomment>For a count of 1: {n} file is up to date.</extracomment>
        <translation>
            <numerusform>{n} arquivo está em dia.</numerusform>
            <numerusform>{n} arquivos estão em dia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be used.</source>
        <extracomment>For a count of 1: {n} file could not be used.</extracomment>
        <translation>
            <numerusform>{n} arquivo não pôde ser usado.</numerusform>
            <numerusform>{n} arquivos não puderam ser usados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were left alone.</source>
        <extracomment>For a count of 1: {n} file was left alone.</extracomment>
        <translation>
            <numerusform>{n} arquivo ficou como estava.</numerusform>
            <numerusform>{n} arquivos ficaram como estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} fps</source>
        <translation>{n} fps</translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <extracomment>For a count of 1: {n} image</extracomment>
        <translation>
            <numerusform>{n} imagem</numerusform>
            <numerusform>{n} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are still being uploaded</source>
        <extracomment>For a count of 1: An image is still being uploaded</extracomment>
        <translation>
            <numerusform>{n} imagem ainda está sendo enviada</numerusform>
            <numerusform>{n} imagens ainda estão sendo enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of these settings are not on this computer. Add them again.</source>
        <extracomment>For a count of 1: One image of these settings is not on this computer. Add it again.</extracomment>
        <translation>
            <numerusform>{n} imagem destes ajustes não está neste computador. Adicione-a de novo.</numerusform>
            <numerusform>{n} imagens destes ajustes não estão neste computador. Adicione-as de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>{n} no total</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs failed</source>
        <extracomment>For a count of 1: {n} job failed</extracomment>
        <translation>
            <numerusform>{n} trabalho falhou</numerusform>
            <numerusform>{n} trabalhos falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs that were made with these keys before belong to this account again.</source>
        <extracomment>For a count of 1: {n} job that was made with these keys before belongs to this account again.</extracomment>
        <translation>
            <numerusform>{n} trabalho feito antes com estas chaves volta a ser desta conta.</numerusform>
            <numerusform>{n} trabalhos feitos antes com estas chaves voltam a ser desta conta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs wait since the last time. They were not sent.</source>
        <extracomment>For a count of 1: One job waits since the last time. It was not sent.</extracomment>
        <translation>
            <numerusform>{n} trabalho espera desde a última vez. Não foi enviado.</numerusform>
            <numerusform>{n} trabalhos esperam desde a última vez. Não foram enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells than there are columns. Put texts with commas into quotation marks.</source>
        <extracomment>For a count of 1: {n} more cell than there are columns. Put texts with commas into quotation marks.</extracomment>
        <translation>
            <numerusform>{n} célula a mais que colunas. Ponha textos com vírgulas entre aspas.</numerusform>
            <numerusform>{n} células a mais que colunas. Ponha textos com vírgulas entre aspas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more clips were left alone, too.</source>
        <extracomment>For a count of 1: {n} more clip was left alone, too.</extracomment>
        <translation>
            <numerusform>Mais {n} clipe também ficou como estava.</numerusform>
            <numerusform>Mais {n} clipes também ficaram como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no known price and come on top.</source>
        <extracomment>For a count of 1: One more has no known price and comes on top.</extracomment>
        <translation>
            <numerusform>Mais {n} não tem preço conhecido e se soma.</numerusform>
            <numerusform>Mais {n} não têm preço conhecido e se somam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names in File → Open recent.</source>
        <extracomment>For a count of 1: {n} name in File → Open recent.</extracomment>
        <translation>
            <numerusform>{n} nome em Arquivo → Abrir recente.</numerusform>
            <numerusform>{n} nomes em Arquivo → Abrir recente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} neither</source>
        <extracomment>For a count of 1: {n} neither</extracomment>
        <translation>
            <numerusform>{n} sem veredito</numerusform>
            <numerusform>{n} sem veredito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your {n} slots in use</source>
        <extracomment>For a count of 1: Your {n} slot is in use</extracomment>
        <translation>
            <numerusform>{n} de suas {n} vagas em uso</numerusform>
            <numerusform>{n} de suas {n} vagas em uso</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {most} stars</source>
        <translation>{n} de {most} estrelas</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} selected</source>
        <extracomment>For a count of 1: {n} of {total} selected</extracomment>
        <translation>
            <numerusform>{n} de {total} selecionado</numerusform>
            <numerusform>{n} de {total} selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>For a count of 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n} pausado</numerusform>
            <numerusform>{n} pausados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picked</source>
        <extracomment>For a count of 1: {n} picked</extracomment>
        <translation>
            <numerusform>{n} escolhido</numerusform>
            <numerusform>{n} escolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places have these words</source>
        <extracomment>For a count of 1: {n} place has these words</extracomment>
        <translation>
            <numerusform>{n} lugar tem estas palavras</numerusform>
            <numerusform>{n} lugares têm estas palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts in the history.</source>
        <extracomment>For a count of 1: {n} prompt in the history.</extracomment>
        <translation>
            <numerusform>{n} prompt no histórico.</numerusform>
            <numerusform>{n} prompts no histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>For a count of 1: {n} reference</extracomment>
        <translation>
            <numerusform>{n} referência</numerusform>
            <numerusform>{n} referências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <extracomment>For a count of 1: {n} rejected</extracomment>
        <translation>
            <numerusform>{n} rejeitado</numerusform>
            <numerusform>{n} rejeitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be sent: their notes say why. The others can.</source>
        <extracomment>For a count of 1: {n} row cannot be sent: its note says why. The others can.</extracomment>
        <translation>
            <numerusform>{n} linha não pode ser enviada: a nota diz por quê. As outras podem.</numerusform>
            <numerusform>{n} linhas não podem ser enviadas: as notas dizem por quê. As outras podem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>For a count of 1: {n} running</extracomment>
        <translation>
            <numerusform>{n} em andamento</numerusform>
            <numerusform>{n} em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed.</source>
        <extracomment>For a count of 1: {n} setting is changed.</extracomment>
        <translation>
            <numerusform>{n} ajuste mudado.</numerusform>
            <numerusform>{n} ajustes mudados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars</source>
        <extracomment>For a count of 1: {n} star</extracomment>
        <translation>
            <numerusform>{n} estrela</numerusform>
            <numerusform>{n} estrelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars or more</source>
        <extracomment>For a count of 1: {n} star or more</extracomment>
        <translation>
            <numerusform>{n} estrela ou mais</numerusform>
            <numerusform>{n} estrelas ou mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.</source>
        <extracomment>For a count of 1: {n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.</extracomment>
        <translation>
            <numerusform>{n} tarefa ficou de fora: pode ser um clipe seu cuja resposta se perdeu, e está sendo procurada.</numerusform>
            <numerusform>{n} tarefas ficaram de fora: podem ser clipes seus cujas respostas se perderam, e estão sendo procuradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that would come out the same are left out.</source>
        <extracomment>For a count of 1: {n} that would come out the same is left out.</extracomment>
        <translation>
            <numerusform>{n} que sairia igual ficou de fora.</numerusform>
            <numerusform>{n} que sairiam iguais ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For a count of 1: once</extracomment>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>For a count of 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n} em espera</numerusform>
            <numerusform>{n} em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were changed by another program</source>
        <extracomment>For a count of 1: {n} was changed by another program</extracomment>
        <translation>
            <numerusform>{n} foi mudado por outro programa</numerusform>
            <numerusform>{n} foram mudados por outro programa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were found again</source>
        <extracomment>For a count of 1: {n} was found again</extracomment>
        <translation>
            <numerusform>{n} foi reencontrado</numerusform>
            <numerusform>{n} foram reencontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <extracomment>For a count of 1: {n} was here already.</extracomment>
        <translation>
            <numerusform>{n} já estava aqui.</numerusform>
            <numerusform>{n} já estavam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} × {n}</source>
        <translation>{n} × {n}</translation>
    </message>
    <message>
        <source>{n} × {stars}</source>
        <translation>{n} × {stars}</translation>
    </message>
    <message>
        <source>{n} ★</source>
        <translation>{n} ★</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <source>{one} and {other} exclude each other.</source>
        <translation>{one} e {other} se excluem.</translation>
    </message>
    <message>
        <source>{option} is used like this: {use} ({meaning}).</source>
        <translation>{option} é usada assim: {use} ({meaning}).</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}: {why}</translation>
    </message>
    <message>
        <source>{price} for one take</source>
        <translation>{price} por take</translation>
    </message>
    <message>
        <source>{price} × {n} =</source>
        <translation>{price} × {n} =</translation>
    </message>
    <message>
        <source>{price} × {n} = {total}</source>
        <translation>{price} × {n} = {total}</translation>
    </message>
    <message>
        <source>{project} – Veo Desktop</source>
        <translation>{project} – Veo Desktop</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{ratio} · {n} s · {genre}</source>
        <translation>{ratio} · {n} s · {genre}</translation>
    </message>
    <message>
        <source>{reason} {charge}</source>
        <translation>{reason} {charge}</translation>
    </message>
    <message>
        <source>{reason} {kept}</source>
        <translation>{reason} {kept}</translation>
    </message>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation>{setting}: {before} → {after}</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} livres</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>{size} livres neste disco</translation>
    </message>
    <message numerus="yes">
        <source>{size} in {n} files here.</source>
        <extracomment>For a count of 1: {size} in {n} file here.</extracomment>
        <translation>
            <numerusform>{size} em {n} arquivo aqui.</numerusform>
            <numerusform>{size} em {n} arquivos aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · Veo takes {limit}</source>
        <translation>{size} · o Veo aceita {limit}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>{timecode} · frame {n} of {frames}</source>
        <translation>{timecode} · quadro {n} de {frames}</translation>
    </message>
    <message>
        <source>{times} · {when}</source>
        <translation>{times} · {when}</translation>
    </message>
    <message>
        <source>{time}: {words}</source>
        <translation>{time}: {words}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{today} so far.</source>
        <translation>{today} até agora.</translation>
    </message>
    <message>
        <source>{value} is no model that can be used here.</source>
        <translation>{value} não é um modelo que possa ser usado aqui.</translation>
    </message>
    <message>
        <source>{value} is not offered any more; {instead} is used.</source>
        <translation>{value} não é mais oferecido; usa-se {instead}.</translation>
    </message>
    <message>
        <source>{value} is not offered. Choose another.</source>
        <translation>{value} não é oferecido. Escolha outro.</translation>
    </message>
    <message>
        <source>{value} is not offered: {offered}.</source>
        <translation>{value} não é oferecido: {offered}.</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{what} on {n} clips</source>
        <extracomment>For a count of 1: {what}</extracomment>
        <translation>
            <numerusform>{what} em {n} clipe</numerusform>
            <numerusform>{what} em {n} clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {total}</source>
        <translation>{what} {n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{width} × {height} · {rate} fps · {n} frames</source>
        <extracomment>For a count of 1: {width} × {height} · {rate} fps · {n} frame</extracomment>
        <translation>
            <numerusform>{width} × {height} · {rate} fps · {n} quadro</numerusform>
            <numerusform>{width} × {height} · {rate} fps · {n} quadros</numerusform>
        </translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>{width}×{height} pixels</source>
        <translation>{width}×{height} pixels</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {left} from the left, {top} from the top. Arrow keys move it, with Shift by ten; plus and minus change its size.</source>
        <translation>{width}×{height} pixels, {left} da esquerda, {top} do topo. As setas a movem, com Shift de dez em dez; mais e menos mudam o tamanho.</translation>
    </message>
    <message>
        <source>{width}×{height} · cropped to {ratio}</source>
        <translation>{width}×{height} · cortada em {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · fits {ratio}</source>
        <translation>{width}×{height} · cabe em {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · gives the ratio</source>
        <translation>{width}×{height} · dá a proporção</translation>
    </message>
    <message>
        <source>{width}×{height} · {rate} fps</source>
        <translation>{width}×{height} · {rate} fps</translation>
    </message>
    <message>
        <source>{words}  {key}</source>
        <translation>{words}  {key}</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <source>{words} It took {ms} ms.</source>
        <translation>{words} Levou {ms} ms.</translation>
    </message>
    <message>
        <source>{words}, in {section}</source>
        <translation>{words}, em {section}</translation>
    </message>
    <message>
        <source>{words}: select that clip</source>
        <translation>{words}: selecionar esse clipe</translation>
    </message>
    <message>
        <source>{words}: show that clip</source>
        <translation>{words}: mostrar esse clipe</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back.</source>
        <translation>“{name}” não pôde ser trazido de volta.</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin. It is still in your clip folder.</source>
        <translation>“{name}” não pôde ir para a lixeira. Continua na sua pasta de clipes.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” não está mais lá.</translation>
    </message>
    <message>
        <source>“{name}” was left alone: {reason}</source>
        <translation>“{name}” ficou como estava: {reason}</translation>
    </message>
    <message>
        <source>“{noun}” alone leaves nothing out. Name the thing.</source>
        <translation>“{noun}” sozinho não exclui nada. Diga o nome da coisa.</translation>
    </message>
    <message>
        <source>“{project}”: {parts}</source>
        <translation>“{project}”: {parts}</translation>
    </message>
    <message>
        <source>≈ {n} / {limit} tokens</source>
        <translation>≈ {n} / {limit} tokens</translation>
    </message>
</context>
</TS>
