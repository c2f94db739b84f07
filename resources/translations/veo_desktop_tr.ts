<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>veo</name>
    <message>
        <source>&amp;Clip</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>D&amp;eğerlendir</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Kitaplık</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proje</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Kuyruk</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>1080p has more detail and may cost more: the price beside Generate is for the one chosen here.</source>
        <translation>1080p daha ayrıntılıdır ve daha pahalı olabilir: Oluştur&apos;un yanındaki fiyat burada seçilen içindir.</translation>
    </message>
    <message>
        <source>1980s video</source>
        <translation>1980&apos;ler videosu</translation>
    </message>
    <message>
        <source>3D animation</source>
        <translation>3B animasyon</translation>
    </message>
    <message>
        <source>4 s</source>
        <translation>4 sn</translation>
    </message>
    <message>
        <source>4 seconds</source>
        <translation>4 saniye</translation>
    </message>
    <message>
        <source>6 s</source>
        <translation>6 sn</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 saniye</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8 sn</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 saniye</translation>
    </message>
    <message>
        <source>A click takes prompt and settings into the panel. Undo brings back what was there.</source>
        <translation>Bir tık, istemi ve ayarları panele alır. Geri al öncekini döndürür.</translation>
    </message>
    <message>
        <source>A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. Counts from the next clip on; compared clips share it.</source>
        <translation>Sığan klip bütünüyle tutulur ve her adım hemen gelir: 8 saniye 1080p 600 MB ister. Sonraki klipten başlar; karşılaştırılan klipler paylaşır.</translation>
    </message>
    <message>
        <source>A collection holds the clips that you drag onto it</source>
        <translation>Koleksiyon, üstüne sürüklediğiniz klipleri tutar</translation>
    </message>
    <message>
        <source>A day in the past</source>
        <translation>Geçmişten bir gün</translation>
    </message>
    <message>
        <source>A face and what it feels</source>
        <translation>Bir yüz ve hissettikleri</translation>
    </message>
    <message>
        <source>A feeling rather than a story</source>
        <translation>Öyküden çok bir duygu</translation>
    </message>
    <message>
        <source>A few words, sung</source>
        <translation>Şarkıyla birkaç söz</translation>
    </message>
    <message>
        <source>A file name cannot have {signs}</source>
        <translation>Dosya adında {signs} olamaz</translation>
    </message>
    <message>
        <source>A file that was not made here: there is no prompt and no cost to show.</source>
        <translation>Burada yapılmamış bir dosya: Gösterilecek istem ve ücret yok.</translation>
    </message>
    <message>
        <source>A folder needs a name. Nothing was changed.</source>
        <translation>Klasörün adı olmalı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot have &quot;</source>
        <translation>Klasör adında &quot; olamaz</translation>
    </message>
    <message>
        <source>A folder&apos;s name has only letters, digits, - and _.</source>
        <translation>Klasör adında yalnızca harf, rakam, - ve _ olur.</translation>
    </message>
    <message>
        <source>A frame, like 81, or a timecode, like 00:03:08. {key} goes there.</source>
        <translation>81 gibi bir kare ya da 00:03:08 gibi bir zaman kodu. {key} oraya gider.</translation>
    </message>
    <message>
        <source>A grand beginning or end</source>
        <translation>Görkemli bir başlangıç ya da son</translation>
    </message>
    <message>
        <source>A key decides on the clip that plays, and the next one follows. What was decided can be undone.</source>
        <translation>Bir tuş oynayan klip hakkında karar verir ve sonraki gelir. Verilen karar geri alınabilir.</translation>
    </message>
    <message>
        <source>A last frame needs a first frame.</source>
        <translation>Son kare için ilk kare gerekir.</translation>
    </message>
    <message>
        <source>A lighthouse at dusk, waves below, the camera rises slowly</source>
        <translation>Alacakaranlıkta bir deniz feneri, altta dalgalar, kamera yavaşça yükselir</translation>
    </message>
    <message>
        <source>A longer clip may cost more: the price beside Generate is for the length chosen here.</source>
        <translation>Daha uzun klip daha pahalı olabilir: Oluştur&apos;un yanındaki fiyat burada seçilen uzunluk içindir.</translation>
    </message>
    <message>
        <source>A name of your own, as “Studio A”. Wiro does not learn of it.</source>
        <translation>“Studio A” gibi kendi adınız. Wiro bunu öğrenmez.</translation>
    </message>
    <message>
        <source>A note here is about the whole clip; in the player, about a frame.</source>
        <translation>Buradaki not klibin tümü içindir; oynatıcıda bir kare için.</translation>
    </message>
    <message>
        <source>A note here is written about each of these clips.</source>
        <translation>Buradaki not bu kliplerin her birine yazılır.</translation>
    </message>
    <message>
        <source>A note is pinned to the frame on the screen, or goes from the in to the out point.</source>
        <translation>Not, ekrandaki kareye iliştirilir ya da girişten çıkışa uzanır.</translation>
    </message>
    <message>
        <source>A part of it, or of the system&apos;s own programs, failed. Your jobs and clips are safe. The report says where it happened; it has no keys, no prompts and no names of clips.</source>
        <translation>Bir parçası ya da sistemin kendi programlarından biri başarısız oldu. İşleriniz ve klipleriniz güvende. Rapor nerede olduğunu söyler; içinde anahtar, istem ve klip adı yok.</translation>
    </message>
    <message>
        <source>A pause that is felt</source>
        <translation>Hissedilen bir duraklama</translation>
    </message>
    <message>
        <source>A picture is still being checked. Try again in a moment.</source>
        <translation>Bir görsel hâlâ denetleniyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Projenin adı olmalı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A question, with the tone you name</source>
        <translation>Adını verdiğiniz tonda bir soru</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>A reference is still being checked.</source>
        <translation>Bir referans hâlâ denetleniyor.</translation>
    </message>
    <message numerus="yes">
        <source>A second has {n} frames here, from 00 to {last}.</source>
        <extracomment>For a count of 1: A second has {n} frame here, from 00 to {last}.</extracomment>
        <translation>
            <numerusform>Burada bir saniyede {n} kare var; 00 ile {last} arası.</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is a whole number from {min} to {max}.</source>
        <translation>Tohum, {min} ile {max} arasında bir tam sayıdır.</translation>
    </message>
    <message>
        <source>A small scene for a family film</source>
        <translation>Aile filmi için küçük bir sahne</translation>
    </message>
    <message>
        <source>A table, a bar</source>
        <translation>Bir masa, bir bar</translation>
    </message>
    <message>
        <source>A thing taken apart</source>
        <translation>Parçalarına ayrılmış bir şey</translation>
    </message>
    <message>
        <source>A town at night</source>
        <translation>Gece bir kasaba</translation>
    </message>
    <message>
        <source>A voice over the picture, nobody speaks on screen</source>
        <translation>Görüntü üstünde bir ses; ekranda kimse konuşmaz</translation>
    </message>
    <message>
        <source>A word or the beginning of one is enough; every word has to be in the clip&apos;s texts.</source>
        <translation>Bir sözcük ya da başı yeterlidir; her sözcük klibin metinlerinde geçmelidir.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>API key only</source>
        <translation>Yalnızca API anahtarı</translation>
    </message>
    <message>
        <source>API key, keyring, connection test</source>
        <translation>API anahtarı, anahtarlık, bağlantı denemesi</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API gizli anahtarı</translation>
    </message>
    <message>
        <source>API secret, keyring, signed</source>
        <translation>API gizli anahtarı, anahtarlık, imzalı</translation>
    </message>
    <message>
        <source>About Veo Desktop</source>
        <translation>Veo Desktop Hakkında</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>Bu ayarlar hakkında</translation>
    </message>
    <message>
        <source>About {n} of {limit} tokens</source>
        <translation>Yaklaşık {n} / {limit} token</translation>
    </message>
    <message>
        <source>Above the fog</source>
        <translation>Sisin üstünde</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Vurgu rengi</translation>
    </message>
    <message>
        <source>Accepted by Wiro</source>
        <translation>Wiro kabul etti</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Account: Sandbox</source>
        <translation>Hesap: Deneme alanı</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Hesap: {name}</translation>
    </message>
    <message>
        <source>Accounts, add, rename, remove, switch, studio</source>
        <translation>Hesaplar, ekle, yeniden adlandır, kaldır, değiştir, stüdyo</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Hesap…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Gerçek boyut</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add a Wiro account</source>
        <translation>Wiro hesabı ekle</translation>
    </message>
    <message>
        <source>Add a key for: {action}</source>
        <translation>Tuş ekle: {action}</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Görsel ekle</translation>
    </message>
    <message>
        <source>Add a picture here: the model needs one.</source>
        <translation>Buraya bir görsel ekleyin: Model istiyor.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>Add funds at Wiro</source>
        <translation>Wiro&apos;da bakiye ekle</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Koleksiyona ekle</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Sık kullanılanlara ekle</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Kitaplığa ekle</translation>
    </message>
    <message>
        <source>Add to what is chosen, or take away</source>
        <translation>Seçime ekle ya da çıkar</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>“{word}” sözlüğe eklensin</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>Kitaplığa ekleniyor…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>Sorulan adres</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Adults allowed</source>
        <translation>Yetişkinler olabilir</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Gelişmiş</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tüm klipler</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Her şey eskisi gibi.</translation>
    </message>
    <message>
        <source>All of video</source>
        <translation>Tüm video</translation>
    </message>
    <message>
        <source>All places at Wiro are taken. The job waits and starts by itself when one is free.</source>
        <translation>Wiro&apos;da tüm yerler dolu. İş bekliyor; yer açılınca kendiliğinden başlar.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>All that was looked through is in this library already.</source>
        <translation>Bakılanların hepsi zaten bu kitaplıkta.</translation>
    </message>
    <message>
        <source>Allow adults</source>
        <translation>Yetişkinler olabilir</translation>
    </message>
    <message>
        <source>Ambience</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Ortam sesi</translation>
    </message>
    <message>
        <source>An address of yours that Wiro calls when the clip is ready.</source>
        <translation>Klip hazır olunca Wiro&apos;nun çağıracağı, size ait bir adres.</translation>
    </message>
    <message>
        <source>An estimate: only the model counts its tokens exactly</source>
        <translation>Tahmin: Tokenlarını yalnızca model tam sayar</translation>
    </message>
    <message>
        <source>An eye, a drop, a key</source>
        <translation>Bir göz, bir damla, bir anahtar</translation>
    </message>
    <message>
        <source>An image is still being checked. Try again.</source>
        <translation>Bir görsel hâlâ denetleniyor. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Anamorphic</source>
        <translation>Anamorfik</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Açı</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Hayvan</translation>
    </message>
    <message>
        <source>Animated character</source>
        <translation>Canlandırma karakteri</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animasyon</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Another account is called so.</source>
        <translation>Başka bir hesabın adı bu.</translation>
    </message>
    <message>
        <source>Another account is in use now. Look again.</source>
        <translation>Şimdi başka bir hesap kullanımda. Yeniden bakın.</translation>
    </message>
    <message>
        <source>Another project has this name.</source>
        <translation>Başka bir projenin adı bu.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Başka bir zaman</translation>
    </message>
    <message>
        <source>Answer lost: looking it up at Wiro</source>
        <translation>Yanıt kayboldu: Wiro&apos;da aranıyor</translation>
    </message>
    <message>
        <source>Any Veo</source>
        <translation>Herhangi bir Veo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Arriving somewhere</source>
        <translation>Bir yere varış</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>As the system, at most 150 %.</source>
        <translation>Sistemdeki gibi, en çok %150.</translation>
    </message>
    <message>
        <source>Ask me before a click that costs more than</source>
        <translation>Şundan pahalı bir tıktan önce sor</translation>
    </message>
    <message>
        <source>Asking Wiro for the result</source>
        <translation>Wiro&apos;ya sonuç soruluyor</translation>
    </message>
    <message>
        <source>Asking Wiro which tasks it may be…</source>
        <translation>Wiro&apos;ya hangi görevler olabileceği soruluyor…</translation>
    </message>
    <message>
        <source>Asking Wiro…</source>
        <translation>Wiro&apos;ya soruluyor…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Soruluyor…</translation>
    </message>
    <message>
        <source>Asks Wiro&apos;s address for a sign of life, as your clips would. No key is sent.</source>
        <translation>Kliplerinizin yapacağı gibi Wiro&apos;nun adresine seslenir. Anahtar gönderilmez.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>En-boy oranı</translation>
    </message>
    <message>
        <source>At 24 frames a second.</source>
        <translation>Saniyede 24 karede.</translation>
    </message>
    <message>
        <source>At Wiro</source>
        <translation>Wiro&apos;da</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Günde en çok</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>Ayda en çok</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Bir günde en çok</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>Bir ayda en çok</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} pictures fit here; take {over} out.</source>
        <extracomment>For a count of 1: At most {n} picture fits here; take {over} out.</extracomment>
        <translation>
            <numerusform>Buraya en çok {n} görsel sığar; {over} tanesini çıkarın.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Sonunda</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Yapılıyor</translation>
    </message>
    <message>
        <source>At work at Wiro</source>
        <translation>Wiro&apos;da yapılıyor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back to the last clip</source>
        <translation>Son klibe dön</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Olağan tuşlara dön</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Kitaplığı yedekle</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Kitaplığı yedekle…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arka plan</translation>
    </message>
    <message>
        <source>Background for a title</source>
        <translation>Başlık için arka plan</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>Ters ışık</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Yedek (*.zip)</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Geriye</translation>
    </message>
    <message>
        <source>Balance {amount}, seen at {time}</source>
        <translation>Bakiye {amount}, görülme: {time}</translation>
    </message>
    <message>
        <source>Begin new work with the panel&apos;s present settings</source>
        <translation>Yeni işe paneldeki ayarlarla başla</translation>
    </message>
    <message>
        <source>Begin with a sample prompt</source>
        <translation>Örnek istemle başla</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>En yüksek puan önce</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Siyah</translation>
    </message>
    <message>
        <source>Blocked by the safety filter.</source>
        <translation>Güvenlik filtresi engelledi.</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Mavi saat</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Çöp kutusundan geri getir</translation>
    </message>
    <message>
        <source>Bring back what was in this panel before</source>
        <translation>Panelde daha önce olanı geri getir</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Bringing the clip home</source>
        <translation>Klip getiriliyor</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Göz at…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bütçe</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>Soya göre</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Modele göre</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Aya göre</translation>
    </message>
    <message>
        <source>By month and rating, and what could go</source>
        <translation>Aya ve puana göre; nelerin gidebileceği</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>İsteme göre</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Puana göre</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Kafe</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Geri çağrı URL&apos;si</translation>
    </message>
    <message>
        <source>Calm nature</source>
        <translation>Dingin doğa</translation>
    </message>
    <message>
        <source>Calm, with room for words</source>
        <translation>Dingin, söze yer bırakan</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Denemeyi iptal et</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation>Mum ışığı</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Cars, machines</source>
        <translation>Arabalar, makineler</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Çizgi film</translation>
    </message>
    <message>
        <source>Centre cross</source>
        <translation>Orta çarpı</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Change name, words and images (F2)</source>
        <translation>Adı, sözleri ve görselleri değiştir (F2)</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>Projeyi değiştir</translation>
    </message>
    <message>
        <source>Change the set</source>
        <translation>Seti değiştir</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Ayarları değiştir</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Bu notu değiştir</translation>
    </message>
    <message>
        <source>Change this project…</source>
        <translation>Bu projeyi değiştir…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} settings?</source>
        <extracomment>For a count of 1: Change {n} setting?</extracomment>
        <translation>
            <numerusform>{n} ayar değiştirilsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Changing a waiting job</source>
        <translation>Bekleyen iş değiştiriliyor</translation>
    </message>
    <message>
        <source>Characters, places and looks that were kept: their images and their words</source>
        <translation>Saklanan karakterler, yerler ve görünümler: görselleri ve sözleri</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Charged {amount}</source>
        <translation>{amount} ücret alındı</translation>
    </message>
    <message>
        <source>Charming, flat</source>
        <translation>Sevimli, düz</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Denetle ve onar</translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation>Her dosyayı denetle</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Yazımı denetle</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Damalı</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetleniyor</translation>
    </message>
    <message numerus="yes">
        <source>Checking pictures, {n} to go…</source>
        <extracomment>For a count of 1: Checking pictures, {n} to go…</extracomment>
        <translation>
            <numerusform>Görseller denetleniyor, {n} kaldı…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>Choose a CSV table</source>
        <translation>CSV tablosu seç</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Model seç</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Yer seç…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Choose from here to there</source>
        <translation>Buradan oraya seç</translation>
    </message>
    <message>
        <source>Choose more than one value, and each is made with each. Nothing is sent yet.</source>
        <translation>Birden çok değer seçin; her biri ötekiyle yapılır. Henüz bir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Hiçbirini seçme</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Hiçbirini seçme</translation>
    </message>
    <message>
        <source>Choose the folder for the project&apos;s clips</source>
        <translation>Projenin klipleri için klasör seç</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>Kitaplık klasörünü seç</translation>
    </message>
    <message>
        <source>Choose the task</source>
        <translation>Görevi seç</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Seç: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Churches, forests, halls</source>
        <translation>Kiliseler, ormanlar, salonlar</translation>
    </message>
    <message>
        <source>Cinema look</source>
        <translation>Sinema havası</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Sinematik</translation>
    </message>
    <message>
        <source>City nights</source>
        <translation>Şehir geceleri</translation>
    </message>
    <message>
        <source>City street</source>
        <translation>Şehir sokağı</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Giriş ve çıkışı sil</translation>
    </message>
    <message>
        <source>Clear the list of opened files?</source>
        <translation>Açılan dosyalar listesi temizlensin mi?</translation>
    </message>
    <message>
        <source>Clear the logs?</source>
        <translation>Günlükler temizlensin mi?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Bu listeyi temizle</translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} prompts from the history?</source>
        <extracomment>For a count of 1: Clear {n} prompt from the history?</extracomment>
        <translation>
            <numerusform>Geçmişten {n} istem silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>Temizle: {what}</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Temizle…</translation>
    </message>
    <message>
        <source>Click a frame to go to it.</source>
        <translation>Gitmek için bir kareye tıklayın.</translation>
    </message>
    <message>
        <source>Click to see and arrange the pictures</source>
        <translation>Görselleri görmek ve düzenlemek için tıklayın</translation>
    </message>
    <message>
        <source>Click to show the frame first</source>
        <translation>Kareyi önce göstermek için tıklayın</translation>
    </message>
    <message>
        <source>Click to show the timecode first</source>
        <translation>Zaman kodunu önce göstermek için tıklayın</translation>
    </message>
    <message>
        <source>Click to use another picture</source>
        <translation>Başka görsel kullanmak için tıklayın</translation>
    </message>
    <message>
        <source>Clip is gone</source>
        <translation>Klip artık yok</translation>
    </message>
    <message>
        <source>Clip is there</source>
        <translation>Klip hazır</translation>
    </message>
    <message>
        <source>Clip {n}</source>
        <translation>Klip {n}</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>Clips ({endings});;All files (*)</source>
        <translation>Klipler ({endings});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Clips are made by Veo 3.1 and paid from your balance at Wiro.</source>
        <translation>Klipleri Veo 3.1 yapar; Wiro bakiyenizden ödenir.</translation>
    </message>
    <message>
        <source>Clips are on their way</source>
        <translation>Klipler yolda</translation>
    </message>
    <message>
        <source>Clips go to the system&apos;s bin; undo brings them back. The disk has the room once the bin is emptied.</source>
        <translation>Klipler sistemin çöp kutusuna gider; geri alınabilir. Yer, çöp kutusu boşalınca açılır.</translation>
    </message>
    <message>
        <source>Clips that show and sound the same: the picked, best rated or oldest one stays</source>
        <translation>Görüntüsü ve sesi aynı klipler: Seçilen, en yüksek puanlı ya da en eski olan kalır</translation>
    </message>
    <message>
        <source>Clips that would go</source>
        <translation>Gidecek klipler</translation>
    </message>
    <message>
        <source>Clips that you move to the bin are shown here until the system&apos;s bin is emptied.</source>
        <translation>Çöp kutusuna taşıdığınız klipler, sistemin çöp kutusu boşaltılana dek burada görünür.</translation>
    </message>
    <message>
        <source>Clips to be made</source>
        <translation>Yapılacak klipler</translation>
    </message>
    <message>
        <source>Clips wait when the project&apos;s budget is used up, until it is raised or the day turns.</source>
        <translation>Projenin bütçesi dolunca klipler, bütçe artırılana ya da gün dönene dek bekler.</translation>
    </message>
    <message>
        <source>Clips with a last frame are always 8 seconds long.</source>
        <translation>Son kareli klipler her zaman 8 saniyedir.</translation>
    </message>
    <message>
        <source>Clips with reference images are always 8 seconds long.</source>
        <translation>Referans görselli klipler her zaman 8 saniyedir.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close and quiet, hardly any voice</source>
        <translation>Yakın ve sessiz, neredeyse fısıltı</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
    <message>
        <source>Close to how we see</source>
        <translation>Gözümüzün gördüğüne yakın</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Yakın çekim</translation>
    </message>
    <message>
        <source>Close. The status bar goes on saying it.</source>
        <translation>Kapat. Durum çubuğu söylemeyi sürdürür.</translation>
    </message>
    <message>
        <source>Closes this page</source>
        <translation>Bu sayfayı kapatır</translation>
    </message>
    <message>
        <source>Cloth and touch</source>
        <translation>Kumaş ve dokunuş</translation>
    </message>
    <message>
        <source>Clothes that move</source>
        <translation>Hareket eden giysiler</translation>
    </message>
    <message>
        <source>Clouds, crowds, growth</source>
        <translation>Bulutlar, kalabalıklar, büyüme</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Kıyı</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Komedi</translation>
    </message>
    <message>
        <source>Command (curl)</source>
        <translation>Komut (curl)</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Reklam filmi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Compare A with</source>
        <translation>A&apos;yı şununla karşılaştır</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Karşılaştırma biçimi</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Şununla karşılaştır</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Şununla karşılaştır…</translation>
    </message>
    <message>
        <source>Compare “{title}” with</source>
        <translation>“{title}” klibini şununla karşılaştır</translation>
    </message>
    <message>
        <source>Compared clips</source>
        <translation>Karşılaştırılan klipler</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>Connect a Wiro account</source>
        <translation>Wiro hesabı bağla</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontak baskı</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Kontak baskı…</translation>
    </message>
    <message>
        <source>Continue from this frame</source>
        <translation>Bu kareden devam et</translation>
    </message>
    <message>
        <source>Continued from another clip</source>
        <translation>Başka klibin devamı</translation>
    </message>
    <message>
        <source>Continued in {clip}</source>
        <translation>Devamı: {clip}</translation>
    </message>
    <message>
        <source>Continues {clip}</source>
        <translation>Devamı olduğu klip: {clip}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast, rain, hats</source>
        <translation>Kontrast, yağmur, şapkalar</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konuşmalar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Görüntü olarak kopyalandı.</translation>
    </message>
    <message>
        <source>Copies at Wiro</source>
        <translation>Wiro&apos;daki kopyalar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tümünü kopyala</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Ayarları kopyala</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>Bu kareyi kopyala</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Sürümleri kopyala</translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation>Kopyalama durduruldu.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Ücret henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Count the sandbox&apos;s prices too</source>
        <translation>Deneme alanının fiyatlarını da say</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>Country after dark</source>
        <translation>Karanlıkta kırsal</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Vinç yukarı</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kırp</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Kırp…</translation>
    </message>
    <message>
        <source>Crowds, heat, distance</source>
        <translation>Kalabalık, sıcak, uzaklık</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes on to the controls</source>
        <translation>Ctrl+Tab denetimlere gider</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>En pahalı önce</translation>
    </message>
    <message>
        <source>Deep focus</source>
        <translation>Geniş alan derinliği</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Varsayılanlar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete a clip&apos;s files there once it is safely here</source>
        <translation>Klip güvenle buraya gelince oradaki dosyalarını sil</translation>
    </message>
    <message>
        <source>Delete at Wiro</source>
        <translation>Wiro&apos;dan sil</translation>
    </message>
    <message>
        <source>Delete at Wiro…</source>
        <translation>Wiro&apos;dan sil…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Koleksiyonu sil</translation>
    </message>
    <message numerus="yes">
        <source>Delete the files of {n} clips at Wiro? Your own files stay. This cannot be undone.</source>
        <extracomment>For a count of 1: Delete the files of this clip at Wiro? Your own files stay. This cannot be undone.</extracomment>
        <translation>
            <numerusform>{n} klibin dosyaları Wiro&apos;dan silinsin mi? Kendi dosyalarınız kalır. Bu geri alınamaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>Projeyi sil</translation>
    </message>
    <message>
        <source>Delete the smart folder</source>
        <translation>Akıllı klasörü sil</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Bu notu sil</translation>
    </message>
    <message>
        <source>Delete this project…</source>
        <translation>Bu projeyi sil…</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” silinsin mi?</translation>
    </message>
    <message>
        <source>Deleted there on {when}: {what}</source>
        <translation>Orada silindi: {when}: {what}</translation>
    </message>
    <message>
        <source>Describe a shot, get a clip with sound, and judge it frame by frame.</source>
        <translation>Bir çekimi anlatın, sesli bir klip alın, kare kare değerlendirin.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Ayrıntılar…</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Diyalog</translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>Disk kullanımı</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <translation>Disk kullanımı…</translation>
    </message>
    <message>
        <source>Do not ask again for these models until I quit</source>
        <translation>Çıkana dek bu modeller için sorma</translation>
    </message>
    <message>
        <source>Do not ask again for this model until I quit</source>
        <translation>Çıkana dek bu model için sorma</translation>
    </message>
    <message>
        <source>Do not ask again today</source>
        <translation>Bugün bir daha sorma</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Belgesel</translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation>Kaydırma ileri</translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation>Kaydırma geri</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>Çıkma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Kapı</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>İndiriliyor</translation>
    </message>
    <message>
        <source>Downloading {amount}</source>
        <translation>{amount} indiriliyor</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Draft of {clip}</source>
        <translation>Taslağı olduğu klip: {clip}</translation>
    </message>
    <message>
        <source>Drag clips onto its name to put them into it.</source>
        <translation>İçine koymak için klipleri adının üstüne sürükleyin.</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Dram</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture to point at something.</source>
        <translation>Bir şeyi göstermek için görüntüde dikdörtgen çizin.</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Başka tohum çek</translation>
    </message>
    <message>
        <source>Draws attention, builds tension</source>
        <translation>Dikkat çeker, gerilim kurar</translation>
    </message>
    <message>
        <source>Driving music</source>
        <translation>Sürükleyici müzik</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drone</translation>
    </message>
    <message>
        <source>Drop the video to play it</source>
        <translation>Oynatmak için videoyu bırakın</translation>
    </message>
    <message>
        <source>Drop, paste or click to browse</source>
        <translation>Bırakın, yapıştırın ya da göz atmak için tıklayın</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Yinelenenler</translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation>Eğik açı</translation>
    </message>
    <message>
        <source>Each clip, from start to end</source>
        <translation>Her klip, baştan sona</translation>
    </message>
    <message>
        <source>Each project at Wiro has keys of its own. Open one, or make a new one, and copy them.</source>
        <translation>Wiro&apos;da her projenin kendi anahtarları vardır. Birini açın ya da yeni oluşturun ve kopyalayın.</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Koleksiyonda öne</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Empty cells take what the panel holds. Nothing is sent yet.</source>
        <translation>Boş hücreler paneldekini alır. Henüz bir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Empty the strips</source>
        <translation>Şeritleri boşalt</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Aramayı bitir</translation>
    </message>
    <message>
        <source>Energy for sport and products</source>
        <translation>Spor ve ürünler için enerji</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>English, at most 1,024 tokens.</source>
        <translation>İngilizce, en çok 1.024 token.</translation>
    </message>
    <message>
        <source>Enhance prompt</source>
        <translation>İstemi geliştir</translation>
    </message>
    <message>
        <source>Enter the API key of your project at Wiro.</source>
        <translation>Wiro&apos;daki projenizin API anahtarını girin.</translation>
    </message>
    <message>
        <source>Enter the API key that this secret belongs to, too.</source>
        <translation>Bu gizli anahtarın ait olduğu API anahtarını da girin.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>API anahtarını girin.</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>Anahtarları gir…</translation>
    </message>
    <message>
        <source>Enter them and test</source>
        <translation>Girin ve deneyin</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Tahmini</translation>
    </message>
    <message>
        <source>Estimated cost: {cost}</source>
        <translation>Tahmini ücret: {cost}</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Tahmin ediliyor…</translation>
    </message>
    <message>
        <source>Even, honest</source>
        <translation>Eşit, dürüst</translation>
    </message>
    <message>
        <source>Every clip that Veo makes carries an invisible SynthID watermark.</source>
        <translation>Veo&apos;nun yaptığı her klip görünmez bir SynthID filigranı taşır.</translation>
    </message>
    <message>
        <source>Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders can be dropped here too.</source>
        <translation>Yaptığınız her klip istemi, ayarları ve ücretiyle burada saklanır. Klip ve klasörler buraya da bırakılabilir.</translation>
    </message>
    <message>
        <source>Every picture carries Google&apos;s SynthID: an invisible mark that says it was generated.</source>
        <translation>Her görüntü Google&apos;ın SynthID işaretini taşır: üretildiğini söyleyen görünmez bir işaret.</translation>
    </message>
    <message>
        <source>Every place is taken. Remove a picture, or drop this one on its tile.</source>
        <translation>Her yer dolu. Bir görsel kaldırın ya da bunu onun karosuna bırakın.</translation>
    </message>
    <message>
        <source>Every prompt that was used, and what it made</source>
        <translation>Kullanılan her istem ve ondan çıkanlar</translation>
    </message>
    <message>
        <source>Every setting as it was at first; accounts, folders and clips stay.</source>
        <translation>Her ayar ilk hâline döner; hesaplar, klasörler ve klipler kalır.</translation>
    </message>
    <message>
        <source>Everything at Wiro</source>
        <translation>Wiro&apos;daki her şey</translation>
    </message>
    <message>
        <source>Everything is as in this file already.</source>
        <translation>Her şey zaten bu dosyadaki gibi.</translation>
    </message>
    <message>
        <source>Everything is at its default already.</source>
        <translation>Her şey zaten varsayılanında.</translation>
    </message>
    <message>
        <source>Everything to be seen</source>
        <translation>Her şey görünsün</translation>
    </message>
    <message>
        <source>Explain how it works</source>
        <translation>Nasıl çalıştığını anlat</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Dışa ve içe aktarma</translation>
    </message>
    <message>
        <source>Export copies…</source>
        <translation>Kopyaları dışa aktar…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Ayarları dışa aktar</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} copies</source>
        <extracomment>For a count of 1: Export a copy</extracomment>
        <translation>
            <numerusform>{n} kopya dışa aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>{file} dosyasına aktarıldı.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Çok yakın çekim</translation>
    </message>
    <message>
        <source>Extreme wide shot</source>
        <translation>Çok geniş plan</translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation>Göz hizası</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Yüzler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Family film</source>
        <translation>Aile filmi</translation>
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
        <translation>Daha hızlı</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Sık kullanılanlar</translation>
    </message>
    <message>
        <source>Feet, wheels, grass</source>
        <translation>Ayaklar, tekerlekler, çimen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Getir</translation>
    </message>
    <message>
        <source>Fetch {n}</source>
        <translation>{n} tane getir</translation>
    </message>
    <message>
        <source>Fields (JSON)</source>
        <translation>Alanlar (JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Dosya yok</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Files that were left alone</source>
        <translation>Dokunulmayan dosyalar</translation>
    </message>
    <message>
        <source>Files you have opened</source>
        <translation>Açtığınız dosyalar</translation>
    </message>
    <message>
        <source>Fill this in: the model needs it.</source>
        <translation>Burayı doldurun: Model istiyor.</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>Kara film</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgeç</translation>
    </message>
    <message>
        <source>Filter. Delete removes it</source>
        <translation>Süzgeç. Delete kaldırır</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Son hâl</translation>
    </message>
    <message>
        <source>Final of {clip}</source>
        <translation>Son hâli olduğu klip: {clip}</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>Son hâller</translation>
    </message>
    <message>
        <source>Find it in a folder…</source>
        <translation>Bir klasörde bul…</translation>
    </message>
    <message>
        <source>Find missing clips in a folder…</source>
        <translation>Eksik klipleri bir klasörde bul…</translation>
    </message>
    <message>
        <source>Find missing clips…</source>
        <translation>Eksik klipleri bul…</translation>
    </message>
    <message>
        <source>Find my tasks</source>
        <translation>Görevlerimi bul</translation>
    </message>
    <message>
        <source>Find my tasks at Wiro…</source>
        <translation>Wiro&apos;daki görevlerimi bul…</translation>
    </message>
    <message>
        <source>Find your keys</source>
        <translation>Anahtarlarınızı bulun</translation>
    </message>
    <message>
        <source>Find your keys at Wiro</source>
        <translation>Anahtarlarınızı Wiro&apos;da bulun</translation>
    </message>
    <message>
        <source>Finding out if Wiro got it</source>
        <translation>Wiro aldı mı, bakılıyor</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Bitiriliyor</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>İlk kare</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>İlk adımlar</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>Balıkgözü</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Görüntüyü sığdır</translation>
    </message>
    <message>
        <source>Fit · {percent}</source>
        <translation>Sığdır · {percent}</translation>
    </message>
    <message>
        <source>Flatter than a dolly, a little old-fashioned</source>
        <translation>Kaydırmadan daha düz, biraz eski usul</translation>
    </message>
    <message>
        <source>Flattering, hopeful</source>
        <translation>Güzel gösteren, umutlu</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Çevir</translation>
    </message>
    <message>
        <source>Flip between A and B</source>
        <translation>A ile B arasında geç</translation>
    </message>
    <message>
        <source>Flying over a wide place</source>
        <translation>Geniş bir yerin üstünde uçuş</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Folder for its clips</source>
        <translation>Kliplerinin klasörü</translation>
    </message>
    <message>
        <source>Folders and collections</source>
        <translation>Klasörler ve koleksiyonlar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Takip</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Yemek</translation>
    </message>
    <message>
        <source>Footsteps</source>
        <translation>Ayak sesleri</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Örneğin: {name}</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Orman</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <translation>Anahtarları unut</translation>
    </message>
    <message>
        <source>Forget keys, sign out, log out</source>
        <translation>Anahtarları unut, oturumu kapat, çıkış</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Found tasks</source>
        <translation>Bulunan görevler</translation>
    </message>
    <message>
        <source>Frame number before the time</source>
        <translation>Kare numarası süreden önce</translation>
    </message>
    <message>
        <source>Frame {n} copied.</source>
        <translation>{n}. kare kopyalandı.</translation>
    </message>
    <message>
        <source>Frame {n} could not be used. {reason}</source>
        <translation>{n}. kare kullanılamadı. {reason}</translation>
    </message>
    <message>
        <source>Frame {n}, {timecode}</source>
        <translation>{n}. kare, {timecode}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Kareler</translation>
    </message>
    <message>
        <source>Frames of the clip</source>
        <translation>Klibin kareleri</translation>
    </message>
    <message>
        <source>Frames that {letter} is ahead of A</source>
        <translation>{letter} A&apos;dan kaç kare ileride</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Serbest</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Özgür yazılım: GNU Genel Kamu Lisansı, sürüm 3 ya da sonrası.</translation>
    </message>
    <message>
        <source>Free zone of social apps, tall clips</source>
        <translation>Sosyal uygulamaların boş alanı, dik klipler</translation>
    </message>
    <message>
        <source>From a list to large pictures ({key}+wheel)</source>
        <translation>Listeden büyük görsellere ({key}+tekerlek)</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>Web adresinden…</translation>
    </message>
    <message>
        <source>From compared pictures to the controls</source>
        <translation>Karşılaştırılan görüntülerden denetimlere</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>Görselden</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>Metinden</translation>
    </message>
    <message>
        <source>From the sandbox</source>
        <translation>Deneme alanından</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation>Tam ekran yeri</translation>
    </message>
    <message>
        <source>Full shot</source>
        <translation>Boy plan</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Kazanç</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Generate audio</source>
        <translation>Ses üret</translation>
    </message>
    <message numerus="yes">
        <source>Generate {n} clips</source>
        <extracomment>For a count of 1: Generate {n} clip</extracomment>
        <translation>
            <numerusform>{n} klip oluştur</numerusform>
        </translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Oluşturuluyor</translation>
    </message>
    <message>
        <source>Generating · {time} left</source>
        <translation>Oluşturuluyor · {time} kaldı</translation>
    </message>
    <message>
        <source>Gentle score</source>
        <translation>Yumuşak film müziği</translation>
    </message>
    <message>
        <source>Give every action the keys of the preset again</source>
        <translation>Her eyleme takımın tuşlarını yeniden ver</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Bir ad verin.</translation>
    </message>
    <message>
        <source>Give it a name: you find it by that.</source>
        <translation>Ad verin: Onu bununla bulursunuz.</translation>
    </message>
    <message>
        <source>Glass and dishes</source>
        <translation>Cam ve tabaklar</translation>
    </message>
    <message>
        <source>Go on without choosing</source>
        <translation>Seçmeden ilerle</translation>
    </message>
    <message>
        <source>Go through the clips</source>
        <translation>Klipleri gözden geçir</translation>
    </message>
    <message>
        <source>Go through the clips…</source>
        <translation>Klipleri gözden geçir…</translation>
    </message>
    <message>
        <source>Go to a timecode or frame</source>
        <translation>Zaman koduna ya da kareye git</translation>
    </message>
    <message>
        <source>Go to a timecode or frame…</source>
        <translation>Zaman koduna ya da kareye git…</translation>
    </message>
    <message>
        <source>Go to frame {n}</source>
        <translation>{n}. kareye git</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>İlk kareye git</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Giriş noktasına git</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Son kareye git</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Çıkış noktasına git</translation>
    </message>
    <message>
        <source>Go to this frame</source>
        <translation>Bu kareye git</translation>
    </message>
    <message>
        <source>Goes with somebody who moves</source>
        <translation>Hareket eden biriyle gider</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Altın saat</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 s only. It may be refused, then it costs nothing.</source>
        <translation>Google 1080p&apos;yi yalnızca 8 sn için belgeliyor. Reddedilebilir; o zaman ücreti yoktur.</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 seconds only.</source>
        <translation>Google 1080p&apos;yi yalnızca 8 saniye için belgeliyor.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Izgara</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Izgara çizgileri</translation>
    </message>
    <message>
        <source>Ground level</source>
        <translation>Yer hizası</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.</source>
        <translation>HEIC görselleri bu bilgisayarda açılamıyor. Görseli JPG ya da PNG olarak kaydedip onu kullanın.</translation>
    </message>
    <message>
        <source>Half to themselves, eyes elsewhere</source>
        <translation>Yarı kendi kendine, gözler başka yerde</translation>
    </message>
    <message>
        <source>Hand-drawn</source>
        <translation>Elle çizim</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>El kamerası</translation>
    </message>
    <message>
        <source>Handmade</source>
        <translation>El işi</translation>
    </message>
    <message>
        <source>Hands at work</source>
        <translation>Çalışan eller</translation>
    </message>
    <message>
        <source>Hard noon sun</source>
        <translation>Sert öğle güneşi</translation>
    </message>
    <message>
        <source>Heat, summer, desert</source>
        <translation>Sıcak, yaz, çöl</translation>
    </message>
    <message>
        <source>Held until you start it</source>
        <translation>Siz başlatana dek bekliyor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>Aynı olanları gizle</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>High angle</source>
        <translation>Üst açı</translation>
    </message>
    <message>
        <source>High key</source>
        <translation>High key</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Hold {key} to mark up to three.</source>
        <translation>Üçe kadar işaretlemek için {key} tuşunu basılı tutun.</translation>
    </message>
    <message>
        <source>How many frames</source>
        <translation>Kaç kare</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görseller</translation>
    </message>
    <message>
        <source>Images that were sent once and reused lie in a folder of their own there, and may stay.</source>
        <translation>Bir kez gönderilip yeniden kullanılan görseller orada kendi klasöründe durur ve kalabilir.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Darbe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Import a CSV table</source>
        <translation>CSV tablosu içe aktar</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>CSV tablosu içe aktar…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Klasör içe aktar…</translation>
    </message>
    <message>
        <source>Import clips</source>
        <translation>Klip içe aktar</translation>
    </message>
    <message>
        <source>Import clips…</source>
        <translation>Klip içe aktar…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Ayarları içe aktar</translation>
    </message>
    <message>
        <source>Import the clips of a folder</source>
        <translation>Bir klasörün kliplerini içe aktar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarılan</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>İçinde</translation>
    </message>
    <message>
        <source>In Wiro&apos;s queue</source>
        <translation>Wiro&apos;nun kuyruğunda</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Giriş ve çıkış</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Çöp kutusunda</translation>
    </message>
    <message>
        <source>In the bin now: {size}.</source>
        <translation>Şimdi çöp kutusunda: {size}.</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Yapılıyor</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>Oynatıcıda</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Kuyrukta</translation>
    </message>
    <message>
        <source>In {timecode} · frame {n}</source>
        <translation>Giriş {timecode} · kare {n}</translation>
    </message>
    <message>
        <source>Insects, food, textures</source>
        <translation>Böcekler, yemek, dokular</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Interiors that feel real</source>
        <translation>Gerçek duran iç mekânlar</translation>
    </message>
    <message>
        <source>Intimate, as if at the ear</source>
        <translation>Kulakta gibi yakın</translation>
    </message>
    <message>
        <source>It applies at the next start.</source>
        <translation>Sonraki açılışta geçerli olur.</translation>
    </message>
    <message>
        <source>It brought no text of its licence; its name is above.</source>
        <translation>Lisans metni getirmedi; adı yukarıda.</translation>
    </message>
    <message>
        <source>It can be taken back.</source>
        <translation>Geri alınabilir.</translation>
    </message>
    <message>
        <source>It goes on by itself next month, or as soon as you raise the budget.</source>
        <translation>Gelecek ay ya da bütçeyi artırınca kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>It goes on by itself tomorrow, or as soon as you raise the budget.</source>
        <translation>Yarın ya da bütçeyi artırınca kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>It goes with the API key that is kept.</source>
        <translation>Saklanan API anahtarıyla birlikte kullanılır.</translation>
    </message>
    <message>
        <source>It has a key and a secret: enter both. Each request is signed with the secret, which itself never leaves this computer.</source>
        <translation>Anahtarı ve gizli anahtarı vardır: İkisini de girin. Her istek gizli anahtarla imzalanır; o bu bilgisayardan hiç çıkmaz.</translation>
    </message>
    <message>
        <source>It has a key and no secret: enter the key, and leave the secret empty.</source>
        <translation>Anahtarı var, gizli anahtarı yok: Anahtarı girin, gizli anahtarı boş bırakın.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened {n} times since this was opened; the report has it all.</source>
        <extracomment>For a count of 1: It has happened once since this was opened; the report has it all.</extracomment>
        <translation>
            <numerusform>Bu açıldığından beri {n} kez oldu; hepsi raporda.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has {size}, and no more than {limit} are taken.</source>
        <translation>Boyutu {size}; en çok {limit} alınır.</translation>
    </message>
    <message>
        <source>It is sent to Wiro with the clip. A picture of another shape than the clip can be cropped here first.</source>
        <translation>Kliple birlikte Wiro&apos;ya gönderilir. Klipten başka biçimdeki görsel önce burada kırpılabilir.</translation>
    </message>
    <message>
        <source>It is written down with each clip, so that a take can be made again and one thing changed at a time. Models change at the provider: the same seed may give another clip later.</source>
        <translation>Her kliple birlikte yazılır; böylece bir çekim yeniden yapılabilir ve her seferinde tek şey değiştirilebilir. Modeller sağlayıcıda değişir: Aynı tohum sonra başka klip verebilir.</translation>
    </message>
    <message>
        <source>It never arrived: it is not charged, and you may send it again</source>
        <translation>Hiç ulaşmadı: Ücret alınmaz, yeniden gönderebilirsiniz</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>It was stopped. The file was not written.</source>
        <translation>Durduruldu. Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.</source>
        <translation>Diski takılı değil. Görüntüsü ve tarifi kalır; disk dönünce klip oynar.</translation>
    </message>
    <message>
        <source>Its file is not there.</source>
        <translation>Dosyası yok.</translation>
    </message>
    <message>
        <source>Its file is not there: its disk is away, or it was moved by something else.</source>
        <translation>Dosyası yok: Diski takılı değil ya da başka bir şey taşıdı.</translation>
    </message>
    <message>
        <source>Its images go to the references, its words to the prompt</source>
        <translation>Görselleri referanslara, sözleri isteme gider</translation>
    </message>
    <message>
        <source>Its keys are taken out of this system&apos;s keyring; a mark stays there, by which they are known if you add them again. Its clips and its spending stay here. Clips that Wiro still makes with it are not followed any more, and do not come home by themselves.</source>
        <translation>Anahtarları bu sistemin anahtarlığından çıkarılır; orada, yeniden eklerseniz tanınmaları için bir iz kalır. Klipleri ve harcaması burada kalır. Wiro&apos;nun onunla hâlâ yaptığı klipler artık izlenmez ve kendiliğinden gelmez.</translation>
    </message>
    <message>
        <source>Japanese animation</source>
        <translation>Japon animasyonu</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>İş ayrıntıları</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Değerlendir</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Yalnızca bakınayım</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Koru</translation>
    </message>
    <message>
        <source>Keep prompt and settings inside the copies</source>
        <translation>İstemi ve ayarları kopyalarda tut</translation>
    </message>
    <message>
        <source>Keep the pitch at other speeds</source>
        <translation>Başka hızlarda ses perdesini koru</translation>
    </message>
    <message>
        <source>Keep the pitch of the sound</source>
        <translation>Ses perdesini koru</translation>
    </message>
    <message>
        <source>Keep these references as a set</source>
        <translation>Bu referansları set olarak sakla</translation>
    </message>
    <message>
        <source>Keep these references as a set…</source>
        <translation>Bu referansları set olarak sakla…</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Bu ayarları koru</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Bu bilgisayarı uyanık tut</translation>
    </message>
    <message>
        <source>Keep this search as a smart folder: it always shows what fits then</source>
        <translation>Bu aramayı akıllı klasör olarak sakla: Her zaman o an uyanları gösterir</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Bu tohumu koru</translation>
    </message>
    <message>
        <source>Keeps Veo from inventing talk</source>
        <translation>Veo&apos;nun laf uydurmasını önler</translation>
    </message>
    <message>
        <source>Keeps the sound natural</source>
        <translation>Sesi doğal tutar</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Saklı. Değiştirmek için yazın.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Klavye kısayolları…</translation>
    </message>
    <message>
        <source>Keys are never in here.</source>
        <translation>Anahtarlar burada asla yer almaz.</translation>
    </message>
    <message>
        <source>Keys go into this system&apos;s keyring, never into a file.</source>
        <translation>Anahtarlar bu sistemin anahtarlığına gider, asla dosyaya değil.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Model türü</translation>
    </message>
    <message>
        <source>Landscape from a drone</source>
        <translation>Drone&apos;dan manzara</translation>
    </message>
    <message>
        <source>Landscape, somebody tiny in it</source>
        <translation>Manzara, içinde ufacık biri</translation>
    </message>
    <message>
        <source>Landscapes, towns</source>
        <translation>Manzaralar, kasabalar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of Veo Desktop</source>
        <translation>Veo Desktop&apos;ın dili</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Yazım dili</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>En büyük önce</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Son kare</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Geçen ay</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Geçen hafta</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Koleksiyonda arkaya</translation>
    </message>
    <message numerus="yes">
        <source>Laying out {n} clips…</source>
        <extracomment>For a count of 1: Laying out {n} clip…</extracomment>
        <translation>
            <numerusform>{n} klip diziliyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads the eye from one thing to another</source>
        <translation>Gözü bir şeyden ötekine götürür</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Hepsini çıkar</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Tam ekrandan çık</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Leave it empty for a project with an API key only.</source>
        <translation>Yalnızca API anahtarlı projede boş bırakın.</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Karşılaştırmadan çık</translation>
    </message>
    <message>
        <source>Led to {clip}</source>
        <translation>Bundan çıkan: {clip}</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>Sol ve Sağ tuşları onu kaydırır</translation>
    </message>
    <message>
        <source>Left out, because this version does not know it: {names}.</source>
        <translation>Bu sürüm tanımadığı için çıkarıldı: {names}.</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them or their values cannot be: {names}.</source>
        <translation>Bu sürüm tanımadığı ya da değerleri olamayacağı için çıkarıldı: {names}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Objektif</translation>
    </message>
    <message>
        <source>Lens flare</source>
        <translation>Mercek parlaması</translation>
    </message>
    <message>
        <source>Let this clip be sent when its turn comes</source>
        <translation>Sırası gelince bu klip gönderilsin</translation>
    </message>
    <message>
        <source>Lets the model rewrite the prompt with more detail.</source>
        <translation>Modelin istemi daha ayrıntılı yazmasına izin verir.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Kitaplık klasörü</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisanslar…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Light beams</source>
        <translation>Işık huzmeleri</translation>
    </message>
    <message>
        <source>Like Premiere</source>
        <translation>Premiere gibi</translation>
    </message>
    <message>
        <source>Like Resolve</source>
        <translation>Resolve gibi</translation>
    </message>
    <message>
        <source>Like a documentary</source>
        <translation>Belgesel gibi</translation>
    </message>
    <message>
        <source>Like a feature film</source>
        <translation>Uzun metraj gibi</translation>
    </message>
    <message>
        <source>Like mpv</source>
        <translation>mpv gibi</translation>
    </message>
    <message>
        <source>Like real life</source>
        <translation>Gerçek hayat gibi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>Enine çizgi</translation>
    </message>
    <message>
        <source>Line between two panels</source>
        <translation>İki panel arasındaki çizgi</translation>
    </message>
    <message>
        <source>Line {n} cannot be read: there may be a quotation mark too few or too many.</source>
        <translation>{n}. satır okunamıyor: Bir tırnak eksik ya da fazla olabilir.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Soy</translation>
    </message>
    <message>
        <source>Load what I was writing</source>
        <translation>Yazdığımı yükle</translation>
    </message>
    <message>
        <source>Locked to {ratio}, the shape of the clip</source>
        <translation>Klibin biçimi olan {ratio} oranına kilitli</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>İşin günlüğü</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Günlükler</translation>
    </message>
    <message>
        <source>Long 200 mm</source>
        <translation>Uzun 200 mm</translation>
    </message>
    <message>
        <source>Longer than Veo reads: it may be cut or refused.</source>
        <translation>Veo&apos;nun okuduğundan uzun: Kesilebilir ya da reddedilebilir.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Daha geriye bak</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Bakılıyor</translation>
    </message>
    <message>
        <source>Looking at</source>
        <translation>Bakılıyor</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modeller aranıyor…</translation>
    </message>
    <message>
        <source>Looking for the keys in the keyring… it may ask you to unlock it.</source>
        <translation>Anahtarlar anahtarlıkta aranıyor… kilidi açmanızı isteyebilir.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Daha geriye bakılıyor…</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>Görevlerinize bakılıyor…</translation>
    </message>
    <message>
        <source>Looking up {model}…</source>
        <translation>{model} modeline bakılıyor…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Döngü</translation>
    </message>
    <message>
        <source>Loop from in to out</source>
        <translation>Girişten çıkışa döngü</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>Klibi döngüye al</translation>
    </message>
    <message>
        <source>Loud, over distance or noise</source>
        <translation>Yüksek, uzaklığı ya da gürültüyü aşan</translation>
    </message>
    <message>
        <source>Low angle</source>
        <translation>Alt açı</translation>
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
        <translation>Makro</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Made again as {clip}</source>
        <translation>Yeniden yapılan: {clip}</translation>
    </message>
    <message>
        <source>Made again from {clip}</source>
        <translation>Yeniden yapıldığı klip: {clip}</translation>
    </message>
    <message>
        <source>Made from {clip}</source>
        <translation>Kaynağı: {clip}</translation>
    </message>
    <message>
        <source>Made to last</source>
        <translation>Ömürlük</translation>
    </message>
    <message>
        <source>Made with the same settings, as far as is known.</source>
        <translation>Bilindiği kadarıyla aynı ayarlarla yapıldı.</translation>
    </message>
    <message>
        <source>Make a clip</source>
        <translation>Klip yap</translation>
    </message>
    <message>
        <source>Make a first clip</source>
        <translation>İlk klibi yap</translation>
    </message>
    <message>
        <source>Make again with these settings</source>
        <translation>Bu ayarlarla yeniden yap</translation>
    </message>
    <message>
        <source>Make every combination</source>
        <translation>Her birleşimi yap</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Yeniden yap</translation>
    </message>
    <message>
        <source>Make many clips at once</source>
        <translation>Aynı anda çok klip yap</translation>
    </message>
    <message>
        <source>Make one on the left, or choose one below.</source>
        <translation>Solda bir tane yapın ya da aşağıdan seçin.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Yer aç</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>Son hâlini yap</translation>
    </message>
    <message>
        <source>Make the final…</source>
        <translation>Son hâlini yap…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Projeyi oluştur</translation>
    </message>
    <message>
        <source>Make this clip again with the same settings</source>
        <translation>Bu klibi aynı ayarlarla yeniden yap</translation>
    </message>
    <message>
        <source>Make video clips with Veo 3.1 through Wiro, and review them frame by frame.</source>
        <translation>Wiro üzerinden Veo 3.1 ile klip yapın ve kare kare inceleyin.</translation>
    </message>
    <message>
        <source>Makes and reviews clips with Google&apos;s Veo 3.1 through Wiro.</source>
        <translation>Google&apos;ın Veo 3.1 modeliyle, Wiro üzerinden klip yapar ve inceler.</translation>
    </message>
    <message>
        <source>Makes the subject small</source>
        <translation>Özneyi küçültür</translation>
    </message>
    <message>
        <source>Makes the subject strong</source>
        <translation>Özneyi güçlendirir</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Many voices, no words</source>
        <translation>Çok ses, söz yok</translation>
    </message>
    <message>
        <source>Mara</source>
        <translation>Mara</translation>
    </message>
    <message>
        <source>Mara, forty, in a grey coat, a scar over her left brow</source>
        <translation>Mara, kırk yaşında, gri paltolu, sol kaşının üstünde bir yara izi</translation>
    </message>
    <message>
        <source>Mark misspelt words in prompts</source>
        <translation>İstemlerde yanlış yazılan sözcükleri işaretle</translation>
    </message>
    <message>
        <source>Match image</source>
        <translation>Görsele uy</translation>
    </message>
    <message>
        <source>Match image needs a first frame.</source>
        <translation>Görsele uymak için ilk kare gerekir.</translation>
    </message>
    <message>
        <source>Match the image</source>
        <translation>Görsele uy</translation>
    </message>
    <message>
        <source>Matching the image needs a first frame.</source>
        <translation>Görsele uymak için ilk kare gerekir.</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Ortam tuşları</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>Orta plan</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Anılar</translation>
    </message>
    <message>
        <source>Memory for the player, in MB</source>
        <translation>Oynatıcı belleği (MB)</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>Klavyenin bulunduğu yerin menüsü</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>Midnight ramen</source>
        <translation>Gece yarısı ramen</translation>
    </message>
    <message>
        <source>Missing clips</source>
        <translation>Eksik klipler</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Model: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Month&apos;s budget is used up</source>
        <translation>Ayın bütçesi doldu</translation>
    </message>
    <message>
        <source>Mood piece</source>
        <translation>Hava yaratan parça</translation>
    </message>
    <message>
        <source>Mood, and a reason to stay inside</source>
        <translation>Hava, ve içeride kalmak için bir neden</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>Ay ışığı</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Diğer denetimler</translation>
    </message>
    <message>
        <source>More for these settings</source>
        <translation>Bu ayarlar için daha fazlası</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>Diğer modeller…</translation>
    </message>
    <message>
        <source>More than 1080p</source>
        <translation>1080p üstü</translation>
    </message>
    <message>
        <source>More to put in</source>
        <translation>Eklenecek başka şeyler</translation>
    </message>
    <message>
        <source>More to put in: {groups}</source>
        <translation>Eklenecek başka şeyler: {groups}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Gezinme</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Move into a folder of the library</source>
        <translation>Kitaplığın bir klasörüne taşı</translation>
    </message>
    <message>
        <source>Move into a folder…</source>
        <translation>Bir klasöre taşı…</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Arkaya al</translation>
    </message>
    <message>
        <source>Move the line between two panels</source>
        <translation>İki panel arasındaki çizgiyi kaydır</translation>
    </message>
    <message>
        <source>Move the line of a wipe</source>
        <translation>Silme geçişinin çizgisini kaydır</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} clips to the bin</source>
        <extracomment>For a count of 1: Move {n} clip to the bin</extracomment>
        <translation>
            <numerusform>{n} klibi çöp kutusuna taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejected clips to the bin?</source>
        <extracomment>For a count of 1: Move the rejected clip to the bin?</extracomment>
        <translation>
            <numerusform>Elenen {n} klip çöp kutusuna taşınsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejects to the bin…</source>
        <extracomment>For a count of 1: Move the reject to the bin…</extracomment>
        <translation>
            <numerusform>Elenen {n} klibi çöp kutusuna taşı…</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Movement, clothes</source>
        <translation>Hareket, giysiler</translation>
    </message>
    <message>
        <source>Much room, strong depth</source>
        <translation>Çok boşluk, güçlü derinlik</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>My Wiro account</source>
        <translation>Wiro hesabım</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name a technique or a time rather than an artist</source>
        <translation>Sanatçı yerine teknik ya da dönem adı verin</translation>
    </message>
    <message>
        <source>Name the instrument and the mood</source>
        <translation>Çalgıyı ve havayı adlandırın</translation>
    </message>
    <message>
        <source>Name the thing itself: “{bare}”, not “{noun}”.</source>
        <translation>Nesnenin kendisini yazın: “{noun}” değil, “{bare}”.</translation>
    </message>
    <message>
        <source>Name, words and images (F2)</source>
        <translation>Ad, sözler ve görseller (F2)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Anlatıcı</translation>
    </message>
    <message>
        <source>Natural 35 mm</source>
        <translation>Doğal 35 mm</translation>
    </message>
    <message>
        <source>Nature close up</source>
        <translation>Yakından doğa</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negatif istem</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>Ne seçildi ne elendi</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>Neon, rain, a secret</source>
        <translation>Neon, yağmur, bir sır</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Neutral, honest</source>
        <translation>Nötr, dürüst</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Asla</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni koleksiyon</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni koleksiyon…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Yeni proje</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Yeni proje…</translation>
    </message>
    <message>
        <source>New seed each time. Click to keep it</source>
        <translation>Her seferinde yeni tohum. Sabit tutmak için tıklayın</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Yeni sürümler</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Yeniden eskiye</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Sonraki klip</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Sırada ilk</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Gece</translation>
    </message>
    <message>
        <source>Night scene</source>
        <translation>Gece sahnesi</translation>
    </message>
    <message>
        <source>Night that can be seen</source>
        <translation>Görülebilen gece</translation>
    </message>
    <message>
        <source>No API key is kept for this account. Enter the one that this secret belongs to, too.</source>
        <translation>Bu hesap için saklanan bir API anahtarı yok. Bu gizli anahtarın ait olduğu API anahtarını da girin.</translation>
    </message>
    <message>
        <source>No Wiro account is in use, so nobody could be asked about this model.</source>
        <translation>Kullanımda Wiro hesabı yok; bu model kimseye sorulamadı.</translation>
    </message>
    <message>
        <source>No Wiro account is in use. Set one up to see what it has run.</source>
        <translation>Kullanımda Wiro hesabı yok. Neler çalıştırıldığını görmek için bir hesap kurun.</translation>
    </message>
    <message>
        <source>No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.</source>
        <translation>Henüz Wiro hesabı kurulmadı. Anahtarlarınızı girin ya da her şeyi deneme alanında deneyin.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Hesap yok</translation>
    </message>
    <message>
        <source>No account and no cost: pictures are drawn on this computer. Everything else works as it will later.</source>
        <translation>Hesap yok, ücret yok: Görüntüler bu bilgisayarda çizilir. Gerisi sonradan olacağı gibi çalışır.</translation>
    </message>
    <message>
        <source>No action has these words or this key.</source>
        <translation>Bu sözcük ya da tuşla eylem yok.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Ses aygıtı yok</translation>
    </message>
    <message>
        <source>No clip came in.</source>
        <translation>Hiç klip eklenmedi.</translation>
    </message>
    <message>
        <source>No clip fits</source>
        <translation>Uyan klip yok</translation>
    </message>
    <message>
        <source>No clip was found again.</source>
        <translation>Hiçbir klip yeniden bulunamadı.</translation>
    </message>
    <message>
        <source>No clips in this project yet. They appear here while they are made.</source>
        <translation>Bu projede henüz klip yok. Yapılırken burada görünürler.</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Henüz klip yok</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Grupsuz</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <source>No lineage</source>
        <translation>Soy bağı yok</translation>
    </message>
    <message>
        <source>No model is called that. Try fewer letters, or another kind.</source>
        <translation>Bu adda model yok. Daha az harf ya da başka tür deneyin.</translation>
    </message>
    <message>
        <source>No model known</source>
        <translation>Model bilinmiyor</translation>
    </message>
    <message>
        <source>No more of these steps</source>
        <translation>Bu adımlardan başka istemiyorum</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Müzik yok</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Hiçbir sayfada bu sözcükler yok.</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>Kişi yok</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Proje yok</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>İstem yok</translation>
    </message>
    <message>
        <source>No prompt has “{words}”.
A word or the beginning of one is enough.</source>
        <translation>Hiçbir istemde “{words}” yok.
Bir sözcük ya da başı yeterlidir.</translation>
    </message>
    <message>
        <source>No prompt was used yet.
Each one that you generate is kept here, with what it made.</source>
        <translation>Henüz istem kullanılmadı.
Oluşturduğunuz her istem, çıkanlarla birlikte burada saklanır.</translation>
    </message>
    <message>
        <source>No set was kept yet.
Put a character, place or look into the references, and keep it with its words: it is one click away then, in every scene.</source>
        <translation>Henüz set yok.
Referanslara bir karakter, yer ya da görünüm koyup sözleriyle saklayın: Her sahnede bir tık uzakta olur.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Bu sözcüklerle ayar yok.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Ses yok</translation>
    </message>
    <message>
        <source>No spell check: no dictionary is installed (hunspell-en-us)</source>
        <translation>Yazım denetimi yok: Sözlük kurulu değil (hunspell-en-us)</translation>
    </message>
    <message>
        <source>No spell check: the library Enchant is not installed (libenchant-2-2)</source>
        <translation>Yazım denetimi yok: Enchant kitaplığı kurulu değil (libenchant-2-2)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Yıldız yok</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Öneri yok</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Video yok</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. {n} in line</source>
        <translation>Sırada {n}.</translation>
    </message>
    <message>
        <source>Nobody is asked yet: write the address below.</source>
        <translation>Henüz kimseye sorulmuyor: adresi aşağıya yazın.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Kimse konuşmaz</translation>
    </message>
    <message>
        <source>Noir, secrets</source>
        <translation>Kara film, sırlar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>Hiçbiri saklanmıyor.</translation>
    </message>
    <message>
        <source>None is missing now.</source>
        <translation>Artık eksik klip yok.</translation>
    </message>
    <message>
        <source>None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.</source>
        <translation>Sütunların hiçbiri ayar değil: {columns}. CSV örneğindeki gibi ilk satır adları vermeli.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>None: the list alone, which is small</source>
        <translation>Hiçbiri: yalnızca liste, küçüktür</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normal hız</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Ücret alınmadı</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Ücret alınmadı.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Not in safe mode: it would not be kept.</source>
        <translation>Güvenli kipte olmaz: Saklanmazdı.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>Yapılmadı.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Not usable · choose another</source>
        <translation>Kullanılamaz · başka seçin</translation>
    </message>
    <message>
        <source>Not used, for no setting is called so: {columns}.</source>
        <translation>Kullanılmadı, bu adda ayar yok: {columns}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note about the whole clip</source>
        <translation>Klibin tümü hakkında not</translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation>Bu kareye not</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Not: {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçili bir şey yok</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try another word.</source>
        <translation>“{words}” için bir şey bulunamadı. Başka sözcük deneyin.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Henüz günlük kaydı yok.</translation>
    </message>
    <message>
        <source>Nothing here yet.
Once you have made a clip, its prompt, settings, cost and stars are here.</source>
        <translation>Burada henüz bir şey yok.
Bir klip yapınca istemi, ayarları, ücreti ve yıldızları burada olur.</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>Bu koleksiyonda henüz bir şey yok</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <translation>Bu model hakkında bir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>Nothing moves but the subject</source>
        <translation>Özneden başka bir şey kıpırdamaz</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip in the strip below to see its prompt, settings and cost.</source>
        <translation>Seçili bir şey yok.
İstemini, ayarlarını ve ücretini görmek için aşağıdan bir klip seçin.</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip to see how it was made, or several to judge them at once.</source>
        <translation>Seçili bir şey yok.
Nasıl yapıldığını görmek için bir klip, birlikte değerlendirmek için birkaç klip seçin.</translation>
    </message>
    <message>
        <source>Nothing to fetch: all there is belongs to this library already.</source>
        <translation>Getirilecek bir şey yok: Hepsi zaten bu kitaplığa ait.</translation>
    </message>
    <message>
        <source>Nothing to lay out yet.</source>
        <translation>Henüz dizilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Henüz bir şey açılmadı</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Of all clips</source>
        <translation>Tüm kliplerin</translation>
    </message>
    <message>
        <source>Of selected clips: none is selected</source>
        <translation>Seçili kliplerin: seçili klip yok</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} selected clips ({size})</source>
        <extracomment>For a count of 1: Of the selected clip ({size})</extracomment>
        <translation>
            <numerusform>Seçili {n} klibin ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you.</source>
        <translation>Kapalıyken bir şey sorulmaz. Açıkken aşağıdaki adrese günde en çok bir kez sorulur; sizin hakkınızda bir şey söylenmez.</translation>
    </message>
    <message>
        <source>Off, the clip is silent and may cost less: the price beside Generate says so before you press it. What people say belongs into the prompt, in quotes.</source>
        <translation>Kapalıysa klip sessizdir ve daha ucuz olabilir: Oluştur&apos;un yanındaki fiyat önceden söyler. Kişilerin sözleri istemde tırnak içinde yer alır.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofis</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Offline · goes on at Wiro</source>
        <translation>Çevrimdışı · Wiro&apos;da sürüyor</translation>
    </message>
    <message>
        <source>Offline · not sent again</source>
        <translation>Çevrimdışı · yeniden gönderilmedi</translation>
    </message>
    <message>
        <source>Offline · safe at Wiro</source>
        <translation>Çevrimdışı · Wiro&apos;da güvende</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Kaydırma</translation>
    </message>
    <message>
        <source>Offset in frames</source>
        <translation>Kare olarak kaydırma</translation>
    </message>
    <message>
        <source>Offset of {letter}</source>
        <translation>{letter} kaydırması</translation>
    </message>
    <message>
        <source>Old home film</source>
        <translation>Eski ev filmi</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Eskiden yeniye</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>On, what is made may hold more than you wrote. Off, it keeps to your words.</source>
        <translation>Açıkken yazdığınızdan fazlası çıkabilir. Kapalıyken sözlerinize bağlı kalır.</translation>
    </message>
    <message>
        <source>One at a time; Tab changes between them</source>
        <translation>Sırayla birer birer; Tab değiştirir</translation>
    </message>
    <message>
        <source>One beside the other, with a line between them that you drag</source>
        <translation>Biri ötekinin yanında; aralarındaki çizgiyi siz sürüklersiniz</translation>
    </message>
    <message>
        <source>One clear event</source>
        <translation>Tek, net bir olay</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Bir azalt</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bir artır</translation>
    </message>
    <message>
        <source>One over the other, see-through</source>
        <translation>Biri ötekinin üstünde, saydam</translation>
    </message>
    <message>
        <source>One person, one line to the camera</source>
        <translation>Bir kişi, kameraya bir cümle</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Bir saniye geri</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Bir saniye ileri</translation>
    </message>
    <message>
        <source>One thing sharp, the rest soft</source>
        <translation>Bir şey net, gerisi yumuşak</translation>
    </message>
    <message>
        <source>One to three pictures of people, things or a style to keep. 8 seconds only; first and last frame are then ignored.</source>
        <translation>Korunacak kişi, nesne ya da üslup için bir ile üç görsel. Yalnızca 8 saniye; ilk ve son kare o zaman yok sayılır.</translation>
    </message>
    <message>
        <source>One zip file holds every clip&apos;s recipe, cost, stars, tags, notes and collections, and the files:</source>
        <translation>Tek bir zip dosyası her klibin tarifini, ücretini, yıldızlarını, etiketlerini, notlarını ve koleksiyonlarını tutar; dosyalar da:</translation>
    </message>
    <message>
        <source>Only a project without clips can be deleted. Its folder stays as it is.</source>
        <translation>Yalnızca klipsiz proje silinebilir. Klasörü olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Only asks, never forbids: what the prompt itself names is likely to be seen all the same.</source>
        <translation>Yalnızca rica eder, yasaklamaz: İstemin kendisinin adını andığı büyük olasılıkla yine görünür.</translation>
    </message>
    <message>
        <source>Only for programs of your own; this one does not need it. The address is told to Wiro, and must be reachable from the internet.</source>
        <translation>Yalnızca kendi programlarınız için; bunun gerekmez. Adres Wiro&apos;ya bildirilir ve internetten ulaşılabilir olmalıdır.</translation>
    </message>
    <message>
        <source>Only steps of {step} are taken here.</source>
        <translation>Burada yalnızca {step} adımları alınır.</translation>
    </message>
    <message>
        <source>Only the names in the menu go. The files stay where they are.</source>
        <translation>Yalnızca menüdeki adlar gider. Dosyalar yerinde kalır.</translation>
    </message>
    <message>
        <source>Only what differs; black where they are the same</source>
        <translation>Yalnızca farklı olan; aynı yerler siyah</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} of its {all} pictures fit here.</source>
        <extracomment>For a count of 1: Only {n} of its {all} pictures fits here.</extracomment>
        <translation>
            <numerusform>{all} görselinden buraya yalnızca {n} sığar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} pictures fit here. Remove one to add another.</source>
        <extracomment>For a count of 1: One picture fits here: the first one was taken.</extracomment>
        <translation>
            <numerusform>Buraya yalnızca {n} görsel sığar. Yenisi için birini kaldırın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opaklık</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Klip aç</translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation>Hesap ayarlarını aç</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Klibi aç</translation>
    </message>
    <message>
        <source>Open clip…</source>
        <translation>Klip aç…</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Oynatıcıda aç</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Yine de aç</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>Open the account settings</source>
        <translation>Hesap ayarlarını aç</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Günlük klasörünü aç</translation>
    </message>
    <message>
        <source>Open the spending settings</source>
        <translation>Harcama ayarlarını aç</translation>
    </message>
    <message>
        <source>Open your projects at Wiro</source>
        <translation>Wiro&apos;daki projelerinizi aç</translation>
    </message>
    <message>
        <source>Opening the clip…</source>
        <translation>Klip açılıyor…</translation>
    </message>
    <message>
        <source>Opening the clip… {n} %</source>
        <translation>Klip açılıyor… %{n}</translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation>Liste açar</translation>
    </message>
    <message>
        <source>Or move one there: Alt with the arrow keys, with Shift for its size.</source>
        <translation>Ya da oraya taşıyın: Ok tuşlarıyla Alt, boyutu için Shift.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Çevresinde dönüş</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Other music</source>
        <translation>Başka müzik</translation>
    </message>
    <message>
        <source>Other style</source>
        <translation>Başka üslup</translation>
    </message>
    <message>
        <source>Out {timecode} · frame {n}</source>
        <translation>Çıkış {timecode} · kare {n}</translation>
    </message>
    <message>
        <source>Outlines, hair that glows</source>
        <translation>Kenarlar, parlayan saç</translation>
    </message>
    <message>
        <source>Over 8 s</source>
        <translation>8 sn üstü</translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation>Omuz üstü</translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation>{amount} üstü</translation>
    </message>
    <message>
        <source>Overcast</source>
        <translation>Kapalı hava</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Bindirme</translation>
    </message>
    <message>
        <source>PNG pictures ({pattern})</source>
        <translation>PNG görselleri ({pattern})</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Kılavuz sayfası</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Çevrinme</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>Kâğıt kesme</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>Görselin bölümü</translation>
    </message>
    <message>
        <source>Parts of other people</source>
        <translation>Başkalarının parçaları</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Ayarları yapıştır</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Metni yapıştır</translation>
    </message>
    <message>
        <source>Patterns, tables, maps</source>
        <translation>Desenler, masalar, haritalar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Kuyruğu duraklat</translation>
    </message>
    <message>
        <source>Pause; held, the shuttle keys go one frame</source>
        <translation>Duraklat; basılı tutulunca mekik tuşları bir kare gider</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>People in their place</source>
        <translation>Yerindeki insanlar</translation>
    </message>
    <message>
        <source>People who talk</source>
        <translation>Konuşan insanlar</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Pick this clip</source>
        <translation>Bu klibi seç</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Seçildi</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>Görsel {n}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Görseller</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Görseller (*.png)</translation>
    </message>
    <message>
        <source>Pictures of clips ({size}) stay: they show what is on a disk that is away.</source>
        <translation>Kliplerin görüntüleri ({size}) kalır: Takılı olmayan diskteki klipleri gösterirler.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>Geriye oynat, yine basınca daha hızlı</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>İleri oynat, yine basınca daha hızlı</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>Bir kez oynat</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Oynat ya da duraklat</translation>
    </message>
    <message>
        <source>Play through the list</source>
        <translation>Listeyi oynat</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Oynatıcı</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Öznel kamera</translation>
    </message>
    <message>
        <source>Points at a part of the picture</source>
        <translation>Görüntünün bir yerini gösterir</translation>
    </message>
    <message>
        <source>Portrait 85 mm</source>
        <translation>Portre 85 mm</translation>
    </message>
    <message>
        <source>Portrait that talks</source>
        <translation>Konuşan portre</translation>
    </message>
    <message>
        <source>Portraits, still life</source>
        <translation>Portreler, natürmort</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>Klipteki konum</translation>
    </message>
    <message>
        <source>Practise on this computer: no account, no cost, real video files.</source>
        <translation>Bu bilgisayarda alıştırma: hesap yok, ücret yok, gerçek video dosyaları.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Tuş takımı</translation>
    </message>
    <message>
        <source>Preset of keys: Premiere, Resolve, mpv</source>
        <translation>Tuş takımı: Premiere, Resolve, mpv</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Bir tuşa basın…</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Önceki klip</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Fiyat bilinmiyor</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Product in use</source>
        <translation>Kullanımda ürün</translation>
    </message>
    <message>
        <source>Product shot</source>
        <translation>Ürün çekimi</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Products, beauty</source>
        <translation>Ürünler, güzellik</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proje</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Proje: {name}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>Prompt and pictures stay</source>
        <translation>İstem ve görseller kalır</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>İstem geçmişi</translation>
    </message>
    <message>
        <source>Prompt, frames and settings</source>
        <translation>İstem, kareler ve ayarlar</translation>
    </message>
    <message>
        <source>Prompts to begin with: choose one and fill in its fields</source>
        <translation>Başlamak için istemler: Birini seçip alanlarını doldurun</translation>
    </message>
    <message>
        <source>Prompts you have used</source>
        <translation>Kullandığınız istemler</translation>
    </message>
    <message>
        <source>Prompts, the last used first</source>
        <translation>İstemler, son kullanılan önce</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Vekil sunucu adresi</translation>
    </message>
    <message>
        <source>Push a zoomed picture</source>
        <translation>Yakınlaştırılmış görüntüyü kaydır</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Put in: {group}</source>
        <translation>Ekle: {group}</translation>
    </message>
    <message>
        <source>Put pictures into the references first.</source>
        <translation>Önce referanslara görsel koyun.</translation>
    </message>
    <message>
        <source>Putting the keys into the keyring… it may ask you to unlock it.</source>
        <translation>Anahtarlar anahtarlığa konuyor… kilidi açmanızı isteyebilir.</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Soru ve yanıt</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Sorular ve yanıtlar</translation>
    </message>
    <message>
        <source>Queue and recent takes</source>
        <translation>Kuyruk ve son çekimler</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Hızlı bakış</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Sessiz oda</translation>
    </message>
    <message>
        <source>Quiet tension</source>
        <translation>Sessiz gerilim</translation>
    </message>
    <message>
        <source>Quiet, a little sad</source>
        <translation>Sessiz, biraz hüzünlü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Quit Veo Desktop</source>
        <translation>Veo Desktop&apos;tan çık</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Yine de çık</translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation>Netlik kaydırma</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Yağmur</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Bütçeyi artır</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>Random seeds</source>
        <translation>Rastgele tohumlar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Reading the clip was given up.</source>
        <translation>Klibin okunmasından vazgeçildi.</translation>
    </message>
    <message>
        <source>Reading the frame was stopped.</source>
        <translation>Karenin okunması durduruldu.</translation>
    </message>
    <message>
        <source>Reading the frames…</source>
        <translation>Kareler okunuyor…</translation>
    </message>
    <message>
        <source>Reading the settings of “{name}”…</source>
        <translation>“{name}” ayarları okunuyor…</translation>
    </message>
    <message>
        <source>Reading the video was stopped.</source>
        <translation>Videonun okunması durduruldu.</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Real life, unposed</source>
        <translation>Gerçek hayat, kurgusuz</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Gerçekten silinsin mi?</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Yinele: {step}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Azaltılmış</translation>
    </message>
    <message>
        <source>Reduced, nothing fades or slides. Your clips play as ever.</source>
        <translation>Azaltılmış: Hiçbir şey solmaz, kaymaz. Klipleriniz her zamanki gibi oynar.</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>Referans görseller</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanslar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ele</translation>
    </message>
    <message>
        <source>Reject this clip</source>
        <translation>Bu klibi ele</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Elendi</translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation>Elenen klipler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove all pictures</source>
        <translation>Tüm görselleri kaldır</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Sık kullanılanlardan çıkar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Kuyruktan çıkar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Hesabı kaldır</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>“{name}” hesabı kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation>Görseli kaldır</translation>
    </message>
    <message>
        <source>Remove “{noun}”</source>
        <translation>“{noun}” sözcüğünü kaldır</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Listeden çıkarıldı.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>Hesabı yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename the clip</source>
        <translation>Klibi yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Şablonun adını değiştir</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} clips</source>
        <extracomment>For a count of 1: Rename {n} clip</extracomment>
        <translation>
            <numerusform>{n} klibi yeniden adlandır</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Onar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Replace them by the panel&apos;s present settings</source>
        <translation>Paneldeki ayarlarla değiştir</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Denetim raporu</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tümünü sıfırla</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Varsayılana sıfırla</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Restore every default…</source>
        <translation>Tüm varsayılanlara dön…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Yedekten geri yükle</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Yedekten geri yükle…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Varsayılana dön</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <translation>Varsayılana dön: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} defaults?</source>
        <extracomment>For a count of 1: Restore {n} default?</extracomment>
        <translation>
            <numerusform>{n} varsayılana dönülsün mü?</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>Retro</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>Ayarları yeniden kullan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Safe areas, action and title</source>
        <translation>Güvenli alanlar, eylem ve başlık</translation>
    </message>
    <message>
        <source>Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. Clips, accounts and budgets are as ever.</source>
        <translation>Güvenli kip: Olağan ayarlar kullanılıyor. Sizinkiler olduğu gibi; şimdi değiştirdikleriniz saklanmaz. Klipler, hesaplar ve bütçeler her zamanki gibi.</translation>
    </message>
    <message>
        <source>Sample prompt: {title}</source>
        <translation>Örnek istem: {title}</translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation>Örnek istemler</translation>
    </message>
    <message>
        <source>Sample prompts…</source>
        <translation>Örnek istemler…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Deneme alanı</translation>
    </message>
    <message>
        <source>Sandbox or account</source>
        <translation>Deneme alanı ya da hesap</translation>
    </message>
    <message>
        <source>Sandbox, my Wiro account, connect, sign in</source>
        <translation>Deneme alanı, Wiro hesabım, bağlan, oturum aç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save a CSV example</source>
        <translation>CSV örneği kaydet</translation>
    </message>
    <message>
        <source>Save a CSV example…</source>
        <translation>CSV örneği kaydet…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Rapor kaydet</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Rapor kaydet…</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Kaydet ve kullan</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>Kareyi kaydet</translation>
    </message>
    <message>
        <source>Save or cancel this change first.</source>
        <translation>Önce bu değişikliği kaydedin ya da vazgeçin.</translation>
    </message>
    <message>
        <source>Save prompt as template</source>
        <translation>İstemi şablon olarak kaydet</translation>
    </message>
    <message>
        <source>Save prompt as template…</source>
        <translation>İstemi şablon olarak kaydet…</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Aramayı kaydet…</translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation>Baskıyı kaydet…</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Kontak baskıyı kaydet</translation>
    </message>
    <message>
        <source>Save the search as a smart folder</source>
        <translation>Aramayı akıllı klasör olarak kaydet</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Bu kareyi kaydet</translation>
    </message>
    <message>
        <source>Save this frame as…</source>
        <translation>Bu kareyi farklı kaydet…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} olarak kaydedildi</translation>
    </message>
    <message>
        <source>Saved. Your Wiro account is in use.</source>
        <translation>Kaydedildi. Wiro hesabınız kullanımda.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Say what happens</source>
        <translation>Ne olduğunu anlatın</translation>
    </message>
    <message>
        <source>Say which task at Wiro makes this clip</source>
        <translation>Bu klibi Wiro&apos;da hangi görevin yaptığını söyle</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Bilim kurgu</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Deniz</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>Klip ara</translation>
    </message>
    <message>
        <source>Search every prompt that was used</source>
        <translation>Kullanılan tüm istemlerde ara</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Eylem ya da tuş ara</translation>
    </message>
    <message>
        <source>Search models by name</source>
        <translation>Modelleri ada göre ara</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Kitaplıkta ara</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Kılavuzda ara</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>Nasıl olduğunu gör</translation>
    </message>
    <message>
        <source>See the price, then generate</source>
        <translation>Fiyata bakın, sonra oluşturun</translation>
    </message>
    <message>
        <source>See which kind of project it is</source>
        <translation>Projenin türüne bakın</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Seed is kept. Click for a new one each time</source>
        <translation>Tohum sabit. Her seferinde yenisi için tıklayın</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Tohum {seed}</translation>
    </message>
    <message>
        <source>Seeds of the takes: {how}</source>
        <translation>Çekimlerin tohumları: {how}</translation>
    </message>
    <message>
        <source>Seeds one apart</source>
        <translation>Birer artan tohumlar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Sending to Wiro</source>
        <translation>Wiro&apos;ya gönderiliyor</translation>
    </message>
    <message>
        <source>Sent once, an image stays at Wiro; whoever has its address can see it.</source>
        <translation>Bir kez gönderilen görsel Wiro&apos;da kalır; adresini bilen görebilir.</translation>
    </message>
    <message>
        <source>Sent once, then reused</source>
        <translation>Bir kez gönder, sonra yeniden kullan</translation>
    </message>
    <message>
        <source>Sent with each clip</source>
        <translation>Her kliple gönder</translation>
    </message>
    <message>
        <source>Set the in point</source>
        <translation>Giriş noktasını koy</translation>
    </message>
    <message>
        <source>Set the out point</source>
        <translation>Çıkış noktasını koy</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Setler</translation>
    </message>
    <message>
        <source>Sets of references</source>
        <translation>Referans setleri</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Settings as sent</source>
        <translation>Gönderilen ayarlar</translation>
    </message>
    <message>
        <source>Settings copied, to be pasted as text.</source>
        <translation>Ayarlar metin olarak yapıştırılmak üzere kopyalandı.</translation>
    </message>
    <message>
        <source>Settings copied. Pictures from files are named in them, but do not travel along.</source>
        <translation>Ayarlar kopyalandı. Dosyalardaki görsellerin adı geçer ama kendileri gitmez.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Bulunan ayarlar</translation>
    </message>
    <message>
        <source>Settings of Veo Desktop (*.json)</source>
        <translation>Veo Desktop ayarları (*.json)</translation>
    </message>
    <message>
        <source>Settings to begin with</source>
        <translation>Başlangıç ayarları</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Several tasks may be this one</source>
        <translation>Birkaç görev bu olabilir</translation>
    </message>
    <message>
        <source>Shallow focus</source>
        <translation>Sığ alan derinliği</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Shapes instead of faces</source>
        <translation>Yüzler yerine biçimler</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Shot size</source>
        <translation>Çekim ölçeği</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Dosyayı göster</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Menüyü göster</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Daha fazla göster</translation>
    </message>
    <message>
        <source>Show the frame before the timecode</source>
        <translation>Kareyi zaman kodundan önce göster</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>En yeniyi göster</translation>
    </message>
    <message>
        <source>Show the newest clip that it made</source>
        <translation>Ondan çıkan en yeni klibi göster</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>İsteği göster…</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Ne olduğunu göster</translation>
    </message>
    <message>
        <source>Show what is the same ({n})</source>
        <translation>Aynı olanları göster ({n})</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Hangileri?</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Göster: {field}</translation>
    </message>
    <message>
        <source>Shows a thing from all sides</source>
        <translation>Bir şeyi her yandan gösterir</translation>
    </message>
    <message>
        <source>Shows how high something is</source>
        <translation>Bir şeyin yüksekliğini gösterir</translation>
    </message>
    <message>
        <source>Shows where we are; leaves somebody alone</source>
        <translation>Nerede olduğumuzu gösterir; birini yalnız bırakır</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Shrink this image or remove it: Veo takes at most {limit}.</source>
        <translation>Bu görseli küçültün ya da kaldırın: Veo en çok {limit} alır.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan yana</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalı</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Siluet</translation>
    </message>
    <message>
        <source>Singing</source>
        <translation>Şarkı</translation>
    </message>
    <message>
        <source>Siren far away</source>
        <translation>Uzakta siren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Görsel boyutu</translation>
    </message>
    <message>
        <source>Skating, odd rooms</source>
        <translation>Kaykay, tuhaf odalar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Ağır çekim</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>Small things, very near</source>
        <translation>Küçük şeyler, çok yakından</translation>
    </message>
    <message>
        <source>Smaller than 720p: the clip may look soft.</source>
        <translation>720p&apos;den küçük: Klip yumuşak görünebilir.</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>Akıllı klasörler</translation>
    </message>
    <message>
        <source>Soft music</source>
        <translation>Yumuşak müzik</translation>
    </message>
    <message>
        <source>Soft, poetic</source>
        <translation>Yumuşak, şiirsel</translation>
    </message>
    <message>
        <source>Somebody uses it and likes it</source>
        <translation>Biri kullanır ve beğenir</translation>
    </message>
    <message>
        <source>Somebody who is heard and not seen</source>
        <translation>Duyulan ama görülmeyen biri</translation>
    </message>
    <message>
        <source>Someone asks</source>
        <translation>Biri sorar</translation>
    </message>
    <message>
        <source>Someone says</source>
        <translation>Biri söyler</translation>
    </message>
    <message>
        <source>Someone shouts</source>
        <translation>Biri bağırır</translation>
    </message>
    <message>
        <source>Someone whispers</source>
        <translation>Biri fısıldar</translation>
    </message>
    <message>
        <source>Something between sends you elsewhere: a network that wants you to sign in first?</source>
        <translation>Aradaki bir şey sizi başka yere yolluyor: Önce oturum isteyen bir ağ mı?</translation>
    </message>
    <message>
        <source>Something one wants to taste</source>
        <translation>Tatmak istenen bir şey</translation>
    </message>
    <message>
        <source>Something to leave out</source>
        <translation>Görünmemesi gereken bir şey</translation>
    </message>
    <message>
        <source>Something to sell, turning in the light</source>
        <translation>Işıkta dönen, satılık bir şey</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şey ters gitti</translation>
    </message>
    <message>
        <source>Something went wrong inside Veo Desktop. Nothing was sent again.</source>
        <translation>Veo Desktop içinde bir şey ters gitti. Hiçbir şey yeniden gönderilmedi.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Yalnızca ses</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Speed and effort</source>
        <translation>Hız ve çaba</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Yazım</translation>
    </message>
    <message>
        <source>Spend this much?</source>
        <translation>Bu kadar harcansın mı?</translation>
    </message>
    <message>
        <source>Spoken in the clip, with lips that move</source>
        <translation>Klipte, dudaklar oynayarak söylenir</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Sport, concerts</source>
        <translation>Spor, konserler</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadyum</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Yıldızlar</translation>
    </message>
    <message>
        <source>Stars (keys {first} to {last})</source>
        <translation>Yıldızlar ({first} ile {last} tuşları)</translation>
    </message>
    <message>
        <source>Stars, tags and notes are kept with the clips of the library.</source>
        <translation>Yıldızlar, etiketler ve notlar kitaplıktaki kliplerle birlikte saklanır.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Güvenli kipte başlat</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>Normal başlat</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Başlıyor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Sabit</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.</source>
        <translation>{back} ve {forward} tuşlarıyla kareden kareye gidin, 1 ile 5 arasında yıldız verin.</translation>
    </message>
    <message>
        <source>Step {count}: {title}</source>
        <translation>Adım {count}: {title}</translation>
    </message>
    <message>
        <source>Steps, on what you name</source>
        <translation>Adımlar, dediğiniz zeminde</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}. Press Generate again to send it as it is.</source>
        <translation>Doldurulacak: {names}. Olduğu gibi göndermek için yeniden Oluştur&apos;a basın.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop making this clip; a stopped clip is not charged</source>
        <translation>Bu klibi durdur; durdurulan klipten ücret alınmaz</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Stop motion</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Straight down</source>
        <translation>Dik aşağı</translation>
    </message>
    <message>
        <source>Street documentary</source>
        <translation>Sokak belgeseli</translation>
    </message>
    <message>
        <source>Strings that build</source>
        <translation>Yükselen yaylılar</translation>
    </message>
    <message>
        <source>Strips for hovering</source>
        <translation>Üzerine gelince görünen şeritler</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Üslup</translation>
    </message>
    <message>
        <source>Sudden silence</source>
        <translation>Ani sessizlik</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Gerilim</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Swap A and {letter}</source>
        <translation>A ile {letter} yer değiştirsin</translation>
    </message>
    <message>
        <source>Switch project…</source>
        <translation>Proje değiştir…</translation>
    </message>
    <message>
        <source>Switch to another project, make or change one</source>
        <translation>Başka projeye geç, yeni oluştur ya da değiştir</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Take a filter out above, or look for fewer words.</source>
        <translation>Yukarıdan bir süzgeç çıkarın ya da daha az sözcük arayın.</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Koleksiyondan çıkar</translation>
    </message>
    <message>
        <source>Take the panel&apos;s references instead</source>
        <translation>Bunun yerine paneldeki referansları al</translation>
    </message>
    <message>
        <source>Take this clip out of the queue; nothing is charged</source>
        <translation>Bu klibi kuyruktan çıkar; ücret alınmaz</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Bu tuşu kaldır</translation>
    </message>
    <message>
        <source>Take this set away (Delete)</source>
        <translation>Bu seti kaldır (Delete)</translation>
    </message>
    <message>
        <source>Take {key} away from: {action}</source>
        <translation>{key} tuşunu şundan kaldır: {action}</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Çekimler</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Her birinden çekim</translation>
    </message>
    <message>
        <source>Taking the keys out of the keyring…</source>
        <translation>Anahtarlar anahtarlıktan alınıyor…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Task at Wiro</source>
        <translation>Wiro&apos;daki görev</translation>
    </message>
    <message>
        <source>Tasks at Wiro</source>
        <translation>Wiro&apos;daki görevler</translation>
    </message>
    <message>
        <source>Tasks at Wiro that are not in this library</source>
        <translation>Wiro&apos;da olup bu kitaplıkta olmayan görevler</translation>
    </message>
    <message>
        <source>Tasks in the sandbox that are not in this library</source>
        <translation>Deneme alanında olup bu kitaplıkta olmayan görevler</translation>
    </message>
    <message>
        <source>Tasks that are not in this library</source>
        <translation>Bu kitaplıkta olmayan görevler</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Yeni sürüm çıkınca bana bildir</translation>
    </message>
    <message>
        <source>Tell me while this window is in the background</source>
        <translation>Bu pencere arka plandayken bana bildir</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Şablonlar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Bağlantıyı dene</translation>
    </message>
    <message>
        <source>Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the keyring of this system.</source>
        <translation>Bağlantıyı dene, Wiro&apos;ya anahtarları tanıyıp tanımadığını sorar; ücretsizdir. Bu sistemin anahtarlığında saklanırlar.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Bağlantıyı dene</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Metin (*.txt)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lisans metni</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>That clip is in the bin, so it is not shown here.</source>
        <translation>O klip çöp kutusunda; burada gösterilmiyor.</translation>
    </message>
    <message>
        <source>That folder is not inside {root}. Copies can be exported anywhere.</source>
        <translation>O klasör {root} içinde değil. Kopyalar her yere dışa aktarılabilir.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or wss://.</source>
        <translation>Hizmetin adresi https:// ya da wss:// ile başlamalı.</translation>
    </message>
    <message>
        <source>The answer did not come from Wiro, or was damaged on the way.</source>
        <translation>Yanıt Wiro&apos;dan gelmedi ya da yolda bozuldu.</translation>
    </message>
    <message>
        <source>The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it is followed and fetched. With none of them the clip counts as never made and can be sent again.</source>
        <translation>Bu klibin yanıtı kayboldu; Wiro&apos;da birden çok görev o olabilir. Onu seçin, izlenip getirilsin. Hiçbiri değilse klip hiç yapılmamış sayılır ve yeniden gönderilebilir.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.</source>
        <translation>Yanıt yolda kayboldu. İki kez ödenmesin diye Wiro&apos;ya işi alıp almadığı soruluyor.</translation>
    </message>
    <message>
        <source>The backup says things about this clip that cannot be understood, so it was left out.</source>
        <translation>Yedeğin bu klip için söyledikleri anlaşılmıyor; klip dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The backup was given up.</source>
        <translation>Yedeklemeden vazgeçildi.</translation>
    </message>
    <message>
        <source>The backup&apos;s file of this clip is damaged, so it was left out.</source>
        <translation>Yedekteki klip dosyası hasarlı; dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The bin does not have “{name}” any more.</source>
        <translation>“{name}” artık çöp kutusunda değil.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Çöp kutusu boş</translation>
    </message>
    <message>
        <source>The budget has room for {room}. What is above waits until it is raised.</source>
        <translation>Bütçe {room} için yetiyor. Üstü, bütçe artırılana dek bekler.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>Bütçe doldu</translation>
    </message>
    <message>
        <source>The cat explains</source>
        <translation>Kedi anlatıyor</translation>
    </message>
    <message>
        <source>The changed job keeps its place in line</source>
        <translation>Değişen iş sıradaki yerini korur</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Denetim durduruldu.</translation>
    </message>
    <message>
        <source>The clip could not be brought home: {why} {charge}</source>
        <translation>Klip getirilemedi: {why} {charge}</translation>
    </message>
    <message>
        <source>The clip ends with this picture. Needs a first frame and 8 seconds.</source>
        <translation>Klip bu görselle biter. İlk kare ve 8 saniye gerekir.</translation>
    </message>
    <message>
        <source>The clip goes from frame 1 to {n}, up to {timecode}.</source>
        <translation>Klip 1. kareden {n}. kareye, {timecode} koduna dek sürer.</translation>
    </message>
    <message>
        <source>The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; nothing is charged again.</source>
        <translation>Klip bitti ve Wiro&apos;da güvende. Bağlantı gelince indirilir; yeniden ücret alınmaz.</translation>
    </message>
    <message>
        <source>The clip starts with this picture.</source>
        <translation>Klip bu görselle başlar.</translation>
    </message>
    <message>
        <source>The clip that is in the making opens here by itself.</source>
        <translation>Yapılmakta olan klip burada kendiliğinden açılır.</translation>
    </message>
    <message>
        <source>The clip&apos;s address at Wiro has expired.</source>
        <translation>Klibin Wiro&apos;daki adresinin süresi doldu.</translation>
    </message>
    <message>
        <source>The connection to Wiro broke before its answer arrived.</source>
        <translation>Wiro bağlantısı yanıt gelmeden koptu.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>{host} bağlantısı koptu.</translation>
    </message>
    <message>
        <source>The default is: {value}.</source>
        <translation>Varsayılan: {value}.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was sent; try again when it does.</source>
        <translation>Disk yanıt vermiyor. Hiçbir şey gönderilmedi; yanıt verince yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk does not do its work in this folder: {folder}</source>
        <translation>Disk bu klasörde işini yapmıyor: {folder}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder: {folder}</source>
        <translation>Disk dolu. Yer açın ya da başka klasör seçin: {folder}</translation>
    </message>
    <message>
        <source>The disk of this folder does not answer: {folder}</source>
        <translation>Bu klasörün diski yanıt vermiyor: {folder}</translation>
    </message>
    <message>
        <source>The download broke off. It goes on where it stopped; nothing is charged again.</source>
        <translation>İndirme kesildi. Kaldığı yerden sürer; yeniden ücret alınmaz.</translation>
    </message>
    <message>
        <source>The draft has no seed, so the final will differ from it.</source>
        <translation>Taslağın tohumu yok; son hâli ondan farklı olacak.</translation>
    </message>
    <message>
        <source>The estimate follows your settings. Nothing is made and nothing is paid before you press Generate.</source>
        <translation>Tahmin ayarlarınızı izler. Oluştur&apos;a basmadan hiçbir şey yapılmaz, ödenmez.</translation>
    </message>
    <message>
        <source>The example could not be saved there: {why}.</source>
        <translation>Örnek oraya kaydedilemedi: {why}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}</source>
        <translation>Dosya okunamadı: {reason}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Dosya yazılamadı: {reason}</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, which Wiro does not take.</source>
        <translation>Dosya 100 MB&apos;tan büyük; Wiro almaz.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or drop it here: it is known by its content.</source>
        <translation>Dosya eski yerinde değil. Geri koyun ya da buraya bırakın: İçeriğinden tanınır.</translation>
    </message>
    <message>
        <source>The file keeps its ending {suffix}, and its recipe.</source>
        <translation>Dosya {suffix} uzantısını ve tarifini korur.</translation>
    </message>
    <message>
        <source>The file may be damaged, so it is not opened by itself. It costs nothing to try again.</source>
        <translation>Dosya hasarlı olabilir; bu yüzden kendiliğinden açılmaz. Yeniden denemenin ücreti yoktur.</translation>
    </message>
    <message>
        <source>The file of this clip is not here. Its copy at Wiro was kept.</source>
        <translation>Bu klibin dosyası burada değil. Wiro&apos;daki kopyası korundu.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read, so nothing was charged. Choose it again.</source>
        <translation>{name} dosyası okunamıyor; ücret alınmadı. Yeniden seçin.</translation>
    </message>
    <message>
        <source>The files of these clips are not here now.</source>
        <translation>Bu kliplerin dosyaları şu anda burada değil.</translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} clips are deleted at Wiro. Yours stay.</source>
        <extracomment>For a count of 1: The files of {n} clip are deleted at Wiro. Yours stay.</extracomment>
        <translation>
            <numerusform>{n} klibin dosyaları Wiro&apos;dan silindi. Sizinkiler duruyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first picture of this {before} is sent, as {now}.</source>
        <translation>Bu {before} dosyasının ilk görüntüsü {now} olarak gönderilir.</translation>
    </message>
    <message>
        <source>The history forgets them. Your clips, and the settings each was made with, stay as they are.</source>
        <translation>Geçmiş onları unutur. Klipleriniz ve her birinin ayarları olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>The image is still being checked. Try again in a moment.</source>
        <translation>Görsel hâlâ denetleniyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>İçe aktarma durduruldu.</translation>
    </message>
    <message>
        <source>The key or secret is empty or holds characters that no key has. Paste it again in the settings.</source>
        <translation>Anahtar ya da gizli anahtar boş veya hiçbir anahtarda olmayan karakterler içeriyor. Ayarlara yeniden yapıştırın.</translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation>Anahtarlar unutuldu.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>Anahtarlar yalnızca çıkana dek saklanır.</translation>
    </message>
    <message>
        <source>The keys could not be taken out of the system&apos;s keyring. Remove the entries “{service}” there yourself.</source>
        <translation>Anahtarlar sistemin anahtarlığından alınamadı. “{service}” girdilerini orada kendiniz silin.</translation>
    </message>
    <message>
        <source>The last account stays. Its keys can be forgotten.</source>
        <translation>Son hesap kalır. Anahtarları unutulabilir.</translation>
    </message>
    <message>
        <source>The last light</source>
        <translation>Son ışık</translation>
    </message>
    <message>
        <source>The last one: {title}</source>
        <translation>Sonuncusu: {title}</translation>
    </message>
    <message>
        <source>The library folder is not there: {folder} Connect its disk again, or choose another folder.</source>
        <translation>Kitaplık klasörü yok: {folder} Diskini yeniden takın ya da başka klasör seçin.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>Kitaplık kapalı.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be opened: its disk is full, read-only or away. Nothing is sent.</source>
        <translation>Kitaplık listesi açılamıyor: Diski dolu, salt okunur ya da yok. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be searched: its disk does not answer, or is away.</source>
        <translation>Kitaplık listesi aranamıyor: Diski yanıt vermiyor ya da yok.</translation>
    </message>
    <message>
        <source>The library&apos;s list is damaged. It will be restored from its backup at the next start.</source>
        <translation>Kitaplık listesi hasarlı. Sonraki açılışta yedeğinden geri yüklenecek.</translation>
    </message>
    <message numerus="yes">
        <source>The library&apos;s list is empty, and {n} clips are in its folder. They are taken in with what their files say.</source>
        <extracomment>For a count of 1: The library&apos;s list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.</extracomment>
        <translation>
            <numerusform>Kitaplık listesi boş ve klasöründe {n} klip var. Dosyalarının söyledikleriyle alınıyorlar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged and there was no backup. A new one is made from what your clips say of themselves; the damaged one was kept beside it.</source>
        <translation>Kitaplık listesi hasarlıydı ve yedek yoktu. Kliplerin kendileri için söylediklerinden yenisi yapılıyor; hasarlısı yanında saklandı.</translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged or missing. It was restored from the backup of {when}; clips made after that are taken in again from your clip folder.</source>
        <translation>Kitaplık listesi hasarlıydı ya da yoktu. {when} tarihli yedekten geri yüklendi; sonraki klipler klasörünüzden yeniden alınıyor.</translation>
    </message>
    <message>
        <source>The list is saved: {file}</source>
        <translation>Liste kaydedildi: {file}</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again.</source>
        <translation>Güvenilen sertifikaların listesi okunamıyor. Hiçbir şey gönderilmedi. Veo Desktop&apos;ı yeniden kurun.</translation>
    </message>
    <message>
        <source>The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.</source>
        <translation>İşlerinizin listesi yazılamadı: Disk dolu ya da yok. Artık bir şey gönderilmez.</translation>
    </message>
    <message>
        <source>The little boat</source>
        <translation>Küçük tekne</translation>
    </message>
    <message>
        <source>The page that you have Veo Desktop from, as https://github.com/OWNER/NAME.</source>
        <translation>Veo Desktop&apos;ı aldığınız sayfa, örneğin https://github.com/OWNER/NAME.</translation>
    </message>
    <message>
        <source>The part of Veo Desktop that reads video files does not start. Install the program again.</source>
        <translation>Veo Desktop&apos;ın video okuyan parçası başlamıyor. Programı yeniden kurun.</translation>
    </message>
    <message>
        <source>The picture is made in this shape; cropping a finished clip loses part of it.</source>
        <translation>Görüntü bu biçimde yapılır; bitmiş klibi kırpmak bir bölümünü yitirir.</translation>
    </message>
    <message>
        <source>The play keys of keyboards and headphones drive the player</source>
        <translation>Klavye ve kulaklıkların oynatma tuşları oynatıcıyı yönetsin</translation>
    </message>
    <message>
        <source>The price of these settings is being looked up</source>
        <translation>Bu ayarların fiyatına bakılıyor</translation>
    </message>
    <message>
        <source>The price of this is not known</source>
        <translation>Bunun fiyatı bilinmiyor</translation>
    </message>
    <message numerus="yes">
        <source>The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.</source>
        <extracomment>For a count of 1: The project “{name}” has one job, so it stays: its clip would be lost to sight.</extracomment>
        <translation>
            <numerusform>“{name}” projesinde {n} iş var, bu yüzden kalıyor: Klipleri gözden kaybolurdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>Yalnızca istem</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password. Veo Desktop cannot give it any.</source>
        <translation>Vekil sunucu kullanıcı adı ve parola istiyor. Veo Desktop veremez.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer in time.</source>
        <translation>{proxy} vekil sunucusu zamanında yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not lead to {host}: it says {n}.</source>
        <translation>{proxy} vekil sunucusu {host} adresine götürmüyor: {n} diyor.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the connection. Check its port.</source>
        <translation>{proxy} vekil sunucusu bağlantıyı reddediyor. Portunu denetleyin.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name.</source>
        <translation>{proxy} vekil sunucusu bulunamadı. Adını denetleyin.</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>Kuyruk duraklatıldı</translation>
    </message>
    <message>
        <source>The queue is paused: nothing more is sent. Clips at Wiro go on.</source>
        <translation>Kuyruk duraklatıldı: Artık bir şey gönderilmez. Wiro&apos;daki klipler sürer.</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}.</source>
        <translation>Rapor {folder} klasörüne yazılamadı.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}</source>
        <translation>Rapor yazılamadı: {reason}</translation>
    </message>
    <message>
        <source>The report is written: {file}. It has no keys, prompts or names of clips.</source>
        <translation>Rapor yazıldı: {file}. İçinde anahtar, istem ya da klip adı yok.</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>Gönderilecek istek</translation>
    </message>
    <message>
        <source>The same lighthouse at dawn, gulls crying</source>
        <translation>Şafakta aynı deniz feneri, martı sesleri</translation>
    </message>
    <message>
        <source>The same prompt, pictures and seed, made anew with what you choose here.</source>
        <translation>Aynı istem, görseller ve tohum; burada seçtiğinizle yeniden yapılır.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same clip.</source>
        <translation>Aynı tohum ve ayarlar aynı klibi verir.</translation>
    </message>
    <message>
        <source>The sample “{title}” is here. Change whatever you like.</source>
        <translation>“{title}” örneği burada. İstediğinizi değiştirin.</translation>
    </message>
    <message>
        <source>The sample “{title}” took the place of your settings. Undo brings them back.</source>
        <translation>“{title}” örneği ayarlarınızın yerini aldı. Geri al onları döndürür.</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Quit and start Veo Desktop again.</source>
        <translation>Deneme alanı başlatılamadı. Veo Desktop&apos;ı kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>The sandbox is in use.</source>
        <translation>Deneme alanı kullanımda.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices, since you count them.</source>
        <translation>Saydığınız için deneme alanının fiyatları.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices: no money is spent.</source>
        <translation>Deneme alanının fiyatları: Para harcanmaz.</translation>
    </message>
    <message>
        <source>The screen that the window is on</source>
        <translation>Pencerenin bulunduğu ekran</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Aramadan vazgeçildi.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <translation>“{name}” seti silindi.</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are in use. ({reason})</source>
        <translation>Ayarlar hasarlı; olağan ayarlar kullanılıyor. ({reason})</translation>
    </message>
    <message>
        <source>The settings are here.</source>
        <translation>Ayarlar burada.</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are in use. ({reason})</source>
        <translation>Ayarlar okunamadı; olağan ayarlar kullanılıyor. ({reason})</translation>
    </message>
    <message>
        <source>The settings of this model are being looked up.</source>
        <translation>Bu modelin ayarlarına bakılıyor.</translation>
    </message>
    <message>
        <source>The settings of this model could not be looked up: {why}</source>
        <translation>Bu modelin ayarlarına bakılamadı: {why}</translation>
    </message>
    <message>
        <source>The settings of “{name}” are here.</source>
        <translation>“{name}” ayarları burada.</translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are in use. The old file was kept: {file}</source>
        <translation>Ayarlar hasarlıydı; olağan ayarlar kullanılıyor. Eski dosya saklandı: {file}</translation>
    </message>
    <message>
        <source>The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent.</source>
        <translation>Sistem, Veo Desktop&apos;ın bilmediği türde bir vekil sunucu istiyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the keys back.</source>
        <translation>Sistemin anahtarlığı anahtarları geri vermedi.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>Sistemin anahtarlığı yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>Sistemin anahtarlığı kilitli. Kilidi açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({error}).</source>
        <translation>Sistemin anahtarlığı reddetti ({error}).</translation>
    </message>
    <message>
        <source>The task is past the point where this is possible.</source>
        <translation>Görev, bunun yapılabileceği noktayı geçti.</translation>
    </message>
    <message>
        <source>The usual one: {folder}</source>
        <translation>Olağan klasör: {folder}</translation>
    </message>
    <message>
        <source>The video file cannot be read.</source>
        <translation>Video dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no keys for this account yet. Enter the API key of your project.</source>
        <translation>Bu hesap için henüz anahtar yok. Projenizin API anahtarını girin.</translation>
    </message>
    <message>
        <source>There are no keys yet. Enter the API key of a Wiro project.</source>
        <translation>Henüz anahtar yok. Bir Wiro projesinin API anahtarını girin.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} templates already. Delete one first.</source>
        <extracomment>For a count of 1: There is {n} template already. Delete it first.</extracomment>
        <translation>
            <numerusform>Zaten {n} şablon var. Önce birini silin.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a blank, a line break or a letter in here that no key has. Copy the key again.</source>
        <translation>Burada hiçbir anahtarda olmayan bir boşluk, satır sonu ya da harf var. Anahtarı yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Nothing was changed.</source>
        <translation>“{name}” adlı klasör zaten var. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Bu adda klasör zaten var.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Bu adda şablon zaten var.</translation>
    </message>
    <message>
        <source>There is another file called “{name}” by now.</source>
        <translation>Şimdi “{name}” adında başka bir dosya var.</translation>
    </message>
    <message>
        <source>There is less than {needed} MB of room left on the disk of this folder: {folder}</source>
        <translation>Bu klasörün diskinde {needed} MB&apos;tan az yer kaldı: {folder}</translation>
    </message>
    <message>
        <source>There is no collection called “{name}”.</source>
        <translation>“{name}” adlı koleksiyon yok.</translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is looked for as words.</source>
        <translation>“{key}:” diye bir süzgeç yok; bu yüzden sözcük olarak aranıyor.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>{option} diye bir seçenek yok.</translation>
    </message>
    <message>
        <source>There is no other clip yet.
Make a second take, and compare the two here.</source>
        <translation>Henüz başka klip yok.
İkinci bir çekim yapıp ikisini burada karşılaştırın.</translation>
    </message>
    <message>
        <source>There is no project called “{name}”.</source>
        <translation>“{name}” adlı proje yok.</translation>
    </message>
    <message>
        <source>There is no {field}</source>
        <translation>{field} diye bir alan yok</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the settings first.</source>
        <translation>Panoda bir şey yok. Önce ayarları kopyalayın.</translation>
    </message>
    <message>
        <source>There is nothing to delete at Wiro.</source>
        <translation>Wiro&apos;da silinecek bir şey yok.</translation>
    </message>
    <message>
        <source>There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.</source>
        <translation>Wiro hesabınızda para yetersiz. wiro.ai üzerinden ekleyin. Ücret alınmadı.</translation>
    </message>
    <message>
        <source>There twice, and the first one counts: {columns}.</source>
        <translation>İki kez var, ilki sayılır: {columns}.</translation>
    </message>
    <message>
        <source>These are no settings of Veo Desktop. Nothing was changed.</source>
        <translation>Bunlar Veo Desktop ayarları değil. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>These are the draft&apos;s own settings. Choose another model or resolution.</source>
        <translation>Bunlar taslağın kendi ayarları. Başka model ya da çözünürlük seçin.</translation>
    </message>
    <message>
        <source>These settings come from a newer Veo Desktop. What this version knows of them is here.</source>
        <translation>Bu ayarlar daha yeni bir Veo Desktop&apos;tan. Bu sürümün tanıdıkları burada.</translation>
    </message>
    <message>
        <source>These tags are on all of them. Stars, verdict, tags and a note go to every clip selected.</source>
        <translation>Bu etiketler hepsinde var. Yıldız, karar, etiketler ve not seçili her klibe gider.</translation>
    </message>
    <message>
        <source>They are made again when the pointer is on a clip</source>
        <translation>İşaretçi klibin üstüne gelince yeniden yapılırlar</translation>
    </message>
    <message>
        <source>They go to the prompt with the images, where you write just then.</source>
        <translation>Görsellerle birlikte isteme, o an yazdığınız yere gider.</translation>
    </message>
    <message>
        <source>They help to find out what went wrong. What happens from now on is written down again.</source>
        <translation>Neyin ters gittiğini bulmaya yararlar. Bundan sonrası yeniden yazılır.</translation>
    </message>
    <message>
        <source>They play in step. Tab flips from one to the other; Ctrl+Tab goes on to the controls.</source>
        <translation>Birlikte oynarlar. Tab birinden ötekine geçer; Ctrl+Tab denetimlere gider.</translation>
    </message>
    <message>
        <source>They show what somebody or something looks like, not how the clip begins. They are sent to Wiro with the clip.</source>
        <translation>Birinin ya da bir şeyin neye benzediğini gösterirler, klibin nasıl başladığını değil. Kliple birlikte Wiro&apos;ya gönderilirler.</translation>
    </message>
    <message>
        <source>Things to leave out, as nouns: &quot;wall, frame&quot;, never &quot;no walls&quot;.</source>
        <translation>Görünmemesi gerekenler, ad olarak: &quot;wall, frame&quot;; asla &quot;no walls&quot; değil.</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Sesli düşünme</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>Üçte birler</translation>
    </message>
    <message>
        <source>This AVIF is sent as PNG.</source>
        <translation>Bu AVIF, PNG olarak gönderilir.</translation>
    </message>
    <message>
        <source>This Wiro project does not allow the internet address you are at. Allow it in the project&apos;s settings at Wiro. Not charged.</source>
        <translation>Bu Wiro projesi bulunduğunuz internet adresine izin vermiyor. Wiro&apos;daki proje ayarlarında izin verin. Ücret alınmadı.</translation>
    </message>
    <message>
        <source>This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged.</source>
        <translation>Bu Wiro projesi anahtarın yanında API gizli anahtarı istiyor. Hesap ayarlarına girin. Ücret alınmadı.</translation>
    </message>
    <message numerus="yes">
        <source>This address is longer than {n} characters. Save the picture and drop the file.</source>
        <extracomment>For a count of 1: This address is longer than {n} character. Save the picture and drop the file.</extracomment>
        <translation>
            <numerusform>Bu adres {n} karakterden uzun. Görseli kaydedip dosyayı bırakın.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.</source>
        <translation>Bu yedek daha yeni bir Veo Desktop&apos;tan. Hiçbir şey değişmedi; kullanmak için yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>This clip came without settings, so there is nothing to write its stars into.</source>
        <translation>Bu klip ayarsız geldi; yıldızlarının yazılacağı yer yok.</translation>
    </message>
    <message>
        <source>This clip cannot be played</source>
        <translation>Bu klip oynatılamıyor</translation>
    </message>
    <message>
        <source>This clip cannot be read: {reason}</source>
        <translation>Bu klip okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it.</source>
        <translation>Bu klip ayar taşımıyor: Veo Desktop ile yapılmadı ya da başka bir program yeniden yazdı.</translation>
    </message>
    <message>
        <source>This clip has no task at Wiro that is known here, so nothing was deleted there.</source>
        <translation>Bu klibin burada bilinen bir Wiro görevi yok; orada hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>This clip is in the bin.</source>
        <translation>Bu klip çöp kutusunda.</translation>
    </message>
    <message>
        <source>This clip is in the system&apos;s bin, until that is emptied.</source>
        <translation>Bu klip, boşaltılana dek sistemin çöp kutusunda.</translation>
    </message>
    <message>
        <source>This clip is not in the library any more.</source>
        <translation>Bu klip artık kitaplıkta değil.</translation>
    </message>
    <message>
        <source>This clip is not there any more. It was moved, renamed or deleted.</source>
        <translation>Bu klip artık yok. Taşınmış, adı değişmiş ya da silinmiş.</translation>
    </message>
    <message>
        <source>This clip was made with another account than the one in use. Nothing was deleted.</source>
        <translation>Bu klip başka bir hesapla yapıldı. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not there any more: it was deleted or moved by something else.</source>
        <translation>Bu klibin dosyası artık yok: Başka bir şey silmiş ya da taşımış.</translation>
    </message>
    <message>
        <source>This command line makes no sense.</source>
        <translation>Bu komut satırı anlaşılmıyor.</translation>
    </message>
    <message numerus="yes">
        <source>This costs about {amount} for {n} clips</source>
        <extracomment>For a count of 1: This costs about {amount} for one clip</extracomment>
        <translation>
            <numerusform>Bu, {n} klip için yaklaşık {amount} tutar</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be read: {why}.</source>
        <translation>Bu dosya okunamadı: {why}.</translation>
    </message>
    <message>
        <source>This file holds neither picture nor sound.</source>
        <translation>Bu dosyada ne görüntü ne ses var.</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>Bu dosyada görüntü yok.</translation>
    </message>
    <message>
        <source>This file holds no video.</source>
        <translation>Bu dosyada video yok.</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>Bu dosya boş ya da okunamıyor.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Bu dosya boş.</translation>
    </message>
    <message>
        <source>This file is empty. Copy or download it again.</source>
        <translation>Bu dosya boş. Yeniden kopyalayın ya da indirin.</translation>
    </message>
    <message>
        <source>This file is larger than 2 GB, which Veo Desktop does not take.</source>
        <translation>Bu dosya 2 GB&apos;tan büyük; Veo Desktop almaz.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Use a smaller picture.</source>
        <translation>Bu dosya {limit} MB&apos;tan büyük. Daha küçük bir görsel kullanın.</translation>
    </message>
    <message>
        <source>This file is larger than {mb} MB. Split it.</source>
        <translation>Bu dosya {mb} MB&apos;tan büyük. Bölün.</translation>
    </message>
    <message>
        <source>This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.</source>
        <translation>Bu dosya bir Veo Desktop kitaplığının yedeği değil ya da hasarlı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.</source>
        <translation>Bu dosya UTF-8 değil; Windows-1252 olarak okundu. é ve ü gibi harflere bakın.</translation>
    </message>
    <message>
        <source>This file is not in the library.</source>
        <translation>Bu dosya kitaplıkta değil.</translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation>Bu dosya yok ya da okunamıyor.</translation>
    </message>
    <message>
        <source>This file is not there: {file}</source>
        <translation>Bu dosya yok: {file}</translation>
    </message>
    <message>
        <source>This file shows something else than the clip that was stored under its name.</source>
        <translation>Bu dosya, adıyla saklanan klipten başka bir şey gösteriyor.</translation>
    </message>
    <message>
        <source>This folder is not there: {folder}</source>
        <translation>Bu klasör yok: {folder}</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>Bu klasör okunamıyor.</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>Bu kare</translation>
    </message>
    <message>
        <source>This frame is damaged in the file and cannot be saved.</source>
        <translation>Bu kare dosyada hasarlı; kaydedilemez.</translation>
    </message>
    <message>
        <source>This has to be {kind} from {min} to {max}.</source>
        <translation>Burada {min} ile {max} arasında {kind} olmalı.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {max} or less.</source>
        <translation>Burada {kind} olmalı: en çok {max}.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {min} or more.</source>
        <translation>Burada {kind} olmalı: {min} ya da fazlası.</translation>
    </message>
    <message>
        <source>This has to be {kind}.</source>
        <translation>Burada {kind} olmalı.</translation>
    </message>
    <message>
        <source>This image could not be made small enough. Use another one.</source>
        <translation>Bu görsel yeterince küçültülemedi. Başkasını kullanın.</translation>
    </message>
    <message>
        <source>This image could not be read. Use another one.</source>
        <translation>Bu görsel okunamadı. Başkasını kullanın.</translation>
    </message>
    <message>
        <source>This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.</source>
        <translation>Bu görsel {width}×{height} piksel; burada açmak için çok fazla. En çok {limit} megapiksellik birini kullanın.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be opened. Copy or download it again.</source>
        <translation>Bu görsel hasarlı ve açılamıyor. Yeniden kopyalayın ya da indirin.</translation>
    </message>
    <message>
        <source>This image is damaged: its end is missing. Copy or download it again.</source>
        <translation>Bu görsel hasarlı: Sonu eksik. Yeniden kopyalayın ya da indirin.</translation>
    </message>
    <message>
        <source>This image is no longer where it was. Choose it again.</source>
        <translation>Bu görsel artık eski yerinde değil. Yeniden seçin.</translation>
    </message>
    <message>
        <source>This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.</source>
        <translation>Bu bir klip, görsel değil. İstediğiniz kareyi görsel olarak kaydedip onu bırakın.</translation>
    </message>
    <message>
        <source>This is a folder. Drop one picture out of it.</source>
        <translation>Bu bir klasör. İçinden bir görsel bırakın.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Bu ne dosya ne klasör.</translation>
    </message>
    <message>
        <source>This is no file. Choose a CSV table.</source>
        <translation>Bu bir dosya değil. CSV tablosu seçin.</translation>
    </message>
    <message>
        <source>This is no name for an unfinished clip.</source>
        <translation>Bu, bitmemiş bir klip için ad olamaz.</translation>
    </message>
    <message>
        <source>This is not a CSV table. Save it from the spreadsheet as CSV and try again.</source>
        <translation>Bu bir CSV tablosu değil. Hesap tablosundan CSV olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file.</source>
        <translation>Bu, Veo&apos;nun aldığı bir görsel değil. JPG, PNG, WebP ya da HEIC kullanın.</translation>
    </message>
    <message>
        <source>This is not a video file.</source>
        <translation>Bu bir video dosyası değil.</translation>
    </message>
    <message>
        <source>This is not a web address. It has to begin with https:// or http://.</source>
        <translation>Bu bir web adresi değil. https:// ya da http:// ile başlamalı.</translation>
    </message>
    <message>
        <source>This is not a web address. It must begin with https:// or http://.</source>
        <translation>Bu bir web adresi değil. https:// ya da http:// ile başlamalı.</translation>
    </message>
    <message>
        <source>This is not an MP4, MOV, WebM or MKV video.</source>
        <translation>Bu bir MP4, MOV, WebM ya da MKV videosu değil.</translation>
    </message>
    <message>
        <source>This is not the address of a picture. It has to begin with https:// or http://.</source>
        <translation>Bu bir görsel adresi değil. https:// ya da http:// ile başlamalı.</translation>
    </message>
    <message>
        <source>This is not the name of a model.</source>
        <translation>Bu bir model adı değil.</translation>
    </message>
    <message>
        <source>This is too large. It can be made smaller without a visible loss.</source>
        <translation>Bu çok büyük. Gözle görülür kayıp olmadan küçültülebilir.</translation>
    </message>
    <message>
        <source>This is too long for a key: copy the key alone, without what is around it.</source>
        <translation>Bu, anahtar için çok uzun: Yalnızca anahtarı kopyalayın, çevresindekileri değil.</translation>
    </message>
    <message>
        <source>This job belongs to another account than the one in use. Change to that one to look for it.</source>
        <translation>Bu iş kullanımdakinden başka bir hesaba ait. Aramak için o hesaba geçin.</translation>
    </message>
    <message>
        <source>This job has left the queue, unchanged.</source>
        <translation>Bu iş değişmeden kuyruktan çıktı.</translation>
    </message>
    <message>
        <source>This job was being sent already, so it was not changed.</source>
        <translation>Bu iş zaten gönderiliyordu; değiştirilmedi.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it.</source>
        <translation>Bu kitaplık daha yeni bir Veo Desktop&apos;tan. Hiçbir şey değişmedi; açmak için yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is sent. Install the newer version to work with it.</source>
        <translation>Bu kitaplık daha yeni bir Veo Desktop&apos;tan. Bakabilirsiniz ama hiçbir şey değiştirilemez, gönderilmez. Çalışmak için yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>This model takes no such picture. Choose another model first.</source>
        <translation>Bu model böyle bir görsel almıyor. Önce başka model seçin.</translation>
    </message>
    <message numerus="yes">
        <source>This model takes no such pictures as the {n} chosen. They are kept.</source>
        <extracomment>For a count of 1: This model has no place for one picture that you chose. It is kept.</extracomment>
        <translation>
            <numerusform>Bu model seçilen {n} görsel türünü almıyor. Korunuyorlar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s description says no more about it. It is sent to the model as it is entered.</source>
        <translation>Bu modelin açıklaması bunun hakkında başka bir şey söylemiyor. Girildiği gibi modele gönderilir.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>Bu ay {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {limit}</source>
        <translation>Bu ay {amount} / {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit}</source>
        <translation>Bu ayın {limit} bütçesi</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit} for “{project}”</source>
        <translation>“{project}” için bu ayın {limit} bütçesi</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Bu</translation>
    </message>
    <message>
        <source>This picture cannot be made into a PNG.</source>
        <translation>Bu görsel PNG yapılamıyor.</translation>
    </message>
    <message>
        <source>This picture is not on this computer. Choose it again, or remove it to make the clip without it.</source>
        <translation>Bu görsel bu bilgisayarda değil. Yeniden seçin ya da klibi onsuz yapmak için kaldırın.</translation>
    </message>
    <message>
        <source>This project wants its API secret besides the key.</source>
        <translation>Bu proje anahtarın yanında API gizli anahtarını da istiyor.</translation>
    </message>
    <message numerus="yes">
        <source>This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Bu istem yaklaşık {n} token; Veo {limit} alır. Hiçbir şey gönderilmedi; kısaltın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Bu istem {n} karakter; en çok {limit} alınır ({tokens} token). Hiçbir şey gönderilmedi; kısaltın.</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting has a name that cannot be sent.</source>
        <translation>Bu ayarın adı gönderilemiyor.</translation>
    </message>
    <message>
        <source>This system offers no secure keyring that Veo Desktop can use.</source>
        <translation>Bu sistemde Veo Desktop&apos;ın kullanabileceği güvenli bir anahtarlık yok.</translation>
    </message>
    <message>
        <source>This table has no rows below the names of its columns.</source>
        <translation>Bu tabloda sütun adlarının altında satır yok.</translation>
    </message>
    <message numerus="yes">
        <source>This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.</source>
        <extracomment>For a count of 1: This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.</extracomment>
        <translation>
            <numerusform>Bu tabloda {n} satır var; bir kerede {most} klip üretilebilir. Daha küçük dosyalara bölün.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last.</source>
        <translation>Bu metin klip ayarı olarak okunamıyor. İlk ayraçtan sonuncusuna dek yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be sent. Type it again.</source>
        <translation>Bu metinde gönderilemeyen bir karakter var. Yeniden yazın.</translation>
    </message>
    <message>
        <source>This text holds something else than the settings of a clip made with Veo Desktop.</source>
        <translation>Bu metinde Veo Desktop ile yapılmış bir klibin ayarları yok.</translation>
    </message>
    <message>
        <source>This text holds the settings of a clip.</source>
        <translation>Bu metinde bir klibin ayarları var.</translation>
    </message>
    <message>
        <source>This text is too long for the settings of a clip.</source>
        <translation>Bu metin bir klibin ayarları için çok uzun.</translation>
    </message>
    <message>
        <source>This video claims pixels of an impossible shape. The file is probably damaged.</source>
        <translation>Bu videonun piksel biçimi olanaksız. Dosya büyük olasılıkla hasarlı.</translation>
    </message>
    <message>
        <source>This video file is empty.</source>
        <translation>Bu video dosyası boş.</translation>
    </message>
    <message>
        <source>This video file is incomplete or damaged: its parts do not fit into the file.</source>
        <translation>Bu video dosyası eksik ya da hasarlı: Parçaları dosyaya uymuyor.</translation>
    </message>
    <message>
        <source>This video is damaged: parts of it cannot be decoded.</source>
        <translation>Bu video hasarlı: Bazı yerleri çözülemiyor.</translation>
    </message>
    <message>
        <source>This video&apos;s picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.</source>
        <translation>Bu videonun görüntüsü 8192 × 8192 pikselden büyük; Veo Desktop oynatmaz.</translation>
    </message>
    <message>
        <source>This was made in the sandbox. To make it with your Wiro account, reuse its settings.</source>
        <translation>Bu, deneme alanında yapıldı. Wiro hesabınızla yapmak için ayarlarını yeniden kullanın.</translation>
    </message>
    <message>
        <source>This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here.</source>
        <translation>Bu, başka bir Wiro hesabınızla yapıldı. Ayarlardan ona geçin ya da ayarlarını burada yeniden kullanın.</translation>
    </message>
    <message>
        <source>This was made with your Wiro account. To try it in the sandbox, reuse its settings.</source>
        <translation>Bu, Wiro hesabınızla yapıldı. Deneme alanında denemek için ayarlarını yeniden kullanın.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message numerus="yes">
        <source>This would make {n} clips, and {most} can be made in one go. Take something out.</source>
        <extracomment>For a count of 1: This would make {n} clip, and {most} can be made in one go. Take something out.</extracomment>
        <translation>
            <numerusform>Bundan {n} klip çıkar; bir kerede {most} üretilebilir. Bir şeyler çıkarın.</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>This {before} is sent as {now}.</source>
        <translation>Bu {before}, {now} olarak gönderilir.</translation>
    </message>
    <message numerus="yes">
        <source>Those were all {n} clips</source>
        <extracomment>For a count of 1: That was the only clip</extracomment>
        <translation>
            <numerusform>Hepsi bu kadar: {n} klip</numerusform>
        </translation>
    </message>
    <message>
        <source>Thunder</source>
        <translation>Gök gürültüsü</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Döşeme</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Yukarı çevrinme</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Hızlandırılmış çekim</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Zaman kodu</translation>
    </message>
    <message>
        <source>Timecode or frame</source>
        <translation>Zaman kodu ya da kare</translation>
    </message>
    <message>
        <source>To be filled in each time: {fields}</source>
        <translation>Her seferinde doldurulacak: {fields}</translation>
    </message>
    <message>
        <source>To be filled in for each: {fields}</source>
        <translation>Her biri için doldurulacak: {fields}</translation>
    </message>
    <message>
        <source>To be filled in: {fields}</source>
        <translation>Doldurulacak: {fields}</translation>
    </message>
    <message>
        <source>To the two doors</source>
        <translation>İki kapıya dön</translation>
    </message>
    <message>
        <source>To try the limits out. It is no money, and is never counted with what you really spend.</source>
        <translation>Sınırları denemek için. Para değildir, gerçek harcamalarla asla sayılmaz.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Bugün {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {limit}</source>
        <translation>Bugün {amount} / {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up</source>
        <translation>Bugünün bütçesi doldu</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit}</source>
        <translation>Bugünün {limit} bütçesi</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit} for “{project}”</source>
        <translation>“{project}” için bugünün {limit} bütçesi</translation>
    </message>
    <message>
        <source>Town by day</source>
        <translation>Gündüz kasaba</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Yan takip</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Seyahat</translation>
    </message>
    <message>
        <source>Trouble at Wiro · asked again</source>
        <translation>Wiro&apos;da sorun · yeniden sorulacak</translation>
    </message>
    <message>
        <source>Trouble at Wiro · not sent again</source>
        <translation>Wiro&apos;da sorun · yeniden gönderilmedi</translation>
    </message>
    <message>
        <source>Trouble at Wiro · tried again</source>
        <translation>Wiro&apos;da sorun · yeniden denenecek</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Deneme alanını dene</translation>
    </message>
    <message>
        <source>Turns on the spot along a view</source>
        <translation>Olduğu yerde manzara boyunca döner</translation>
    </message>
    <message>
        <source>Two people in one picture</source>
        <translation>Tek görüntüde iki kişi</translation>
    </message>
    <message>
        <source>Two people talk</source>
        <translation>İki kişi konuşur</translation>
    </message>
    <message>
        <source>Two people, one line each; short lines fit 8 seconds</source>
        <translation>İki kişi, birer cümle; kısa cümleler 8 saniyeye sığar</translation>
    </message>
    <message>
        <source>Two shot</source>
        <translation>İkili plan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Geri al onları döndürür.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Son değişikliği geri al</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Geri al: {step}</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>Huzursuzluk</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Sesi aç</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} clips at a time.</source>
        <extracomment>For a count of 1: Up to {n} clip at a time.</extracomment>
        <translation>
            <numerusform>Aynı anda en çok {n} klip.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Yükleme</translation>
    </message>
    <message>
        <source>Uploading {amount}</source>
        <translation>{amount} yükleniyor</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>Tüm ayarları kullan</translation>
    </message>
    <message>
        <source>Use all settings: prompt, frames and the rest</source>
        <translation>Tüm ayarları kullan: istem, kareler ve gerisi</translation>
    </message>
    <message>
        <source>Use an image from a web address</source>
        <translation>Web adresinden görsel kullan</translation>
    </message>
    <message>
        <source>Use another model; what you entered stays</source>
        <translation>Başka model kullan; girdikleriniz kalır</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>İlk kare olarak kullan</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>Son kare olarak kullan</translation>
    </message>
    <message>
        <source>Use as settings</source>
        <translation>Ayar olarak kullan</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Burada kullan</translation>
    </message>
    <message>
        <source>Use its first frame</source>
        <translation>İlk karesini kullan</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>İstemi kullan</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Deneme alanını kullan</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Bu adresi kullan</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Bu modeli kullan</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Bu bölümü kullan</translation>
    </message>
    <message>
        <source>Use “{bare}”</source>
        <translation>“{bare}” kullan</translation>
    </message>
    <message>
        <source>Used up: clips wait until next month, or until you raise it.</source>
        <translation>Doldu: Klipler gelecek aya ya da siz artırana dek bekler.</translation>
    </message>
    <message>
        <source>Used up: clips wait until tomorrow, or until you raise it.</source>
        <translation>Doldu: Klipler yarına ya da siz artırana dek bekler.</translation>
    </message>
    <message>
        <source>Usual keys for: {action}</source>
        <translation>Olağan tuşlar: {action}</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Vary settings in a matrix</source>
        <translation>Ayarları matrisle çeşitle</translation>
    </message>
    <message>
        <source>Vary settings in a matrix…</source>
        <translation>Ayarları matrisle çeşitle…</translation>
    </message>
    <message>
        <source>Veo 3 has been seen to fail without it. A failed clip costs nothing.</source>
        <translation>Bu olmadan Veo 3&apos;ün başarısız olduğu görüldü. Başarısız klibin ücreti yoktur.</translation>
    </message>
    <message>
        <source>Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project.</source>
        <translation>Klipleri Veo 3.1 yapar, Wiro bakiyenizden ödenir. Bir projenin anahtarları gerekir.</translation>
    </message>
    <message>
        <source>Veo Desktop</source>
        <translation>Veo Desktop</translation>
    </message>
    <message>
        <source>Veo Desktop cannot read this video file: reading it failed badly or took too long.</source>
        <translation>Veo Desktop bu video dosyasını okuyamıyor: Okuma başarısız oldu ya da çok uzun sürdü.</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself</source>
        <translation>Veo Desktop kendiliğinden kapandı</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself last time. Your jobs are safe and go on.</source>
        <translation>Veo Desktop geçen sefer kendiliğinden kapandı. İşleriniz güvende ve sürüyor.</translation>
    </message>
    <message>
        <source>Veo Desktop ended while it was opening this clip</source>
        <translation>Veo Desktop bu klibi açarken kapanmış</translation>
    </message>
    <message>
        <source>Veo Desktop has closed by itself twice while it started. Your jobs are safe. Safe mode starts with the usual settings, and leaves yours as they are.</source>
        <translation>Veo Desktop açılırken iki kez kendiliğinden kapandı. İşleriniz güvende. Güvenli kip olağan ayarlarla açılır, sizinkileri olduğu gibi bırakır.</translation>
    </message>
    <message>
        <source>Veo Desktop is being closed.</source>
        <translation>Veo Desktop kapanıyor.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.</source>
        <translation>Veo Desktop zaten açık ama yanıt vermiyor. Biraz bekleyin ya da zorla kapatın.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already.</source>
        <translation>Veo Desktop zaten açık.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already: its window is in front now.</source>
        <translation>Veo Desktop zaten açık: Penceresi şimdi önde.</translation>
    </message>
    <message>
        <source>Veo Desktop knows no decoder for this video.</source>
        <translation>Veo Desktop bu video için çözücü tanımıyor.</translation>
    </message>
    <message>
        <source>Veo Desktop may not write to this folder: {folder}</source>
        <translation>Veo Desktop bu klasöre yazamıyor: {folder}</translation>
    </message>
    <message>
        <source>Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again.</source>
        <translation>Veo Desktop beklemediği bir hatayla karşılaştı. İşleriniz ve klipleriniz güvende: Her adım olurken yazılır, Wiro&apos;nun yaptıkları sürer. Bir şey tuhaf görünüyorsa çıkıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, or looked up at Wiro, so that nothing is paid twice.</source>
        <translation>Wiro alınca Veo Desktop kendiliğinden kapanır. Şimdi çıkarsanız klip sonraki açılışta gönderilir ya da Wiro&apos;da aranır; böylece iki kez ödenmez.</translation>
    </message>
    <message>
        <source>Veo Desktop stands on the work of these projects. Qt and PySide are used under the LGPL, version 3; you may replace them by your own builds of them.</source>
        <translation>Veo Desktop bu projelerin emeği üstünde durur. Qt ve PySide, LGPL sürüm 3 ile kullanılır; yerlerine kendi derlemelerinizi koyabilirsiniz.</translation>
    </message>
    <message>
        <source>Veo Desktop {version}</source>
        <translation>Veo Desktop {version}</translation>
    </message>
    <message>
        <source>Veo Desktop {version} is out. It can be had where you got this one.</source>
        <translation>Veo Desktop {version} çıktı. Bunu aldığınız yerden alabilirsiniz.</translation>
    </message>
    <message>
        <source>Veo Desktop&apos;s own</source>
        <translation>Veo Desktop&apos;ın kendisi</translation>
    </message>
    <message>
        <source>Veo finds the way from the first frame to this one. It is sent to Wiro with the clip.</source>
        <translation>Veo ilk kareden buna yolu bulur. Kliple birlikte Wiro&apos;ya gönderilir.</translation>
    </message>
    <message>
        <source>Veo ignores first and last frame when there are reference images.</source>
        <translation>Referans görseller varken Veo ilk ve son kareyi yok sayar.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videolar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Voice on the phone</source>
        <translation>Telefonda ses</translation>
    </message>
    <message>
        <source>Voices, noises and music, made along with the picture.</source>
        <translation>Görüntüyle birlikte üretilen sesler, gürültüler ve müzik.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Waiting for Wiro</source>
        <translation>Wiro&apos;yu bekliyor</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation>Yer bekliyor</translation>
    </message>
    <message>
        <source>Waiting for funds at Wiro</source>
        <translation>Wiro&apos;da bakiye bekliyor</translation>
    </message>
    <message>
        <source>Waiting for room on the disk</source>
        <translation>Diskte yer bekliyor</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Ağı bekliyor</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <translation>Hesabınızı bekliyor</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Burada bekliyor</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Waits since the last time</source>
        <translation>Geçen seferden bekliyor</translation>
    </message>
    <message>
        <source>Warm, close, old times</source>
        <translation>Sıcak, yakın, eski günler</translation>
    </message>
    <message>
        <source>Warm, real, imperfect</source>
        <translation>Sıcak, gerçek, kusurlu</translation>
    </message>
    <message>
        <source>Watch it and judge it</source>
        <translation>İzleyin ve değerlendirin</translation>
    </message>
    <message>
        <source>Water, sport, cloth</source>
        <translation>Su, spor, kumaş</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Sulu boya</translation>
    </message>
    <message>
        <source>We are that person</source>
        <translation>O kişi biziz</translation>
    </message>
    <message>
        <source>We walk with them</source>
        <translation>Onlarla yürürüz</translation>
    </message>
    <message>
        <source>Weather that is heard before it is seen</source>
        <translation>Görülmeden duyulan hava</translation>
    </message>
    <message>
        <source>Web address for: {name}</source>
        <translation>Web adresi: {name}</translation>
    </message>
    <message>
        <source>Weight for a big moment</source>
        <translation>Büyük bir an için ağırlık</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Welcome to Veo Desktop</source>
        <translation>Veo Desktop&apos;a hoş geldiniz</translation>
    </message>
    <message>
        <source>What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.</source>
        <translation>Yanıt veren {host} değil: Sertifikasına güvenilmiyor. Bir güvenlik duvarı ya da virüs tarayıcı araya giriyor olabilir.</translation>
    </message>
    <message>
        <source>What can be seen through here is sent white.</source>
        <translation>Saydam yerler beyaz gönderilir.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Değişecekler</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Farklı olanlar</translation>
    </message>
    <message>
        <source>What does not apply is left out already. Keys are not in it: the command takes them from the variables WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs.</source>
        <translation>Geçerli olmayanlar zaten çıkarıldı. Anahtarlar içinde yok: Komut onları WIRO_API_KEY ve WIRO_API_SECRET değişkenlerinden alır. Çalıştırmak Oluştur kadar tutar.</translation>
    </message>
    <message>
        <source>What is at {proxy} does not behave like a proxy.</source>
        <translation>{proxy} adresindeki, vekil sunucu gibi davranmıyor.</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Durumu</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>Burada ne görülmeli?</translation>
    </message>
    <message>
        <source>What it asks for may be refused by the model&apos;s safety filter: a clip that failed costs nothing.</source>
        <translation>İstediği, modelin güvenlik filtresince reddedilebilir: Başarısız klibin ücreti yoktur.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds is no Wiro key. Enter your keys again.</source>
        <translation>Sistemin anahtarlığındaki bir Wiro anahtarı değil. Anahtarlarınızı yeniden girin.</translation>
    </message>
    <message>
        <source>What was run elsewhere, or before this library was made. Fetching a clip costs nothing more.</source>
        <translation>Başka yerde ya da bu kitaplıktan önce çalıştırılanlar. Klip getirmek ek ücret tutmaz.</translation>
    </message>
    <message>
        <source>What would go:</source>
        <translation>Gidecekler:</translation>
    </message>
    <message>
        <source>What you entered stays, also what another model does not take.</source>
        <translation>Girdikleriniz kalır; başka modelin almadıkları da.</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>Bu nedir?</translation>
    </message>
    <message>
        <source>When a clip is ready</source>
        <translation>Klip hazır olunca</translation>
    </message>
    <message>
        <source>When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. They are sent by themselves when you raise it, or when the day or month is over.</source>
        <translation>Sınıra ulaşınca klipler burada bekler, hiçbir şey kaybolmaz; Wiro&apos;nun yaptıkları sürer. Sınırı artırınca ya da gün veya ay bitince kendiliğinden gönderilir.</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>Kopyaların gideceği yer</translation>
    </message>
    <message>
        <source>Where the missing clips may be</source>
        <translation>Eksik kliplerin olabileceği yer</translation>
    </message>
    <message>
        <source>Where&apos;s the evidence?</source>
        <translation>Kanıt nerede?</translation>
    </message>
    <message>
        <source>Whether grown-up people may be seen. Children never are.</source>
        <translation>Yetişkinler görünebilir mi? Çocuklar hiçbir zaman görünmez.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Hangisi?</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>Hangi görev?</translation>
    </message>
    <message>
        <source>While clips are made</source>
        <translation>Klipler yapılırken</translation>
    </message>
    <message>
        <source>Who is in the picture, what happens, how the camera moves, what is heard</source>
        <translation>Görüntüde kim var, ne oluyor, kamera nasıl hareket ediyor, ne duyuluyor</translation>
    </message>
    <message>
        <source>Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.</source>
        <translation>Adresi bilen dosyayı görebilir. Silinenler, görseller ve klip, klibe yazılır.</translation>
    </message>
    <message>
        <source>Wide 24 mm</source>
        <translation>Geniş 24 mm</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>Genel plan</translation>
    </message>
    <message>
        <source>Wide, lonely places</source>
        <translation>Geniş, ıssız yerler</translation>
    </message>
    <message>
        <source>Wild or at home</source>
        <translation>Yabanda ya da evde</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Rüzgâr</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Pencere ışığı</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Silme</translation>
    </message>
    <message>
        <source>Wiro accepts these keys.</source>
        <translation>Wiro bu anahtarları kabul ediyor.</translation>
    </message>
    <message>
        <source>Wiro account</source>
        <translation>Wiro hesabı</translation>
    </message>
    <message>
        <source>Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.</source>
        <translation>Wiro&apos;ya şimdi ulaşılamıyor. İş bekliyor; bu arada hiçbir şey yeniden gönderilmez.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It goes on making this clip, and you see how far it is as soon as there is a connection.</source>
        <translation>Wiro&apos;ya ulaşılamıyor. Bu klibi yapmayı sürdürüyor; bağlantı gelince durumunu görürsünüz.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It may have this job already, so it is not sent again: it is looked up there as soon as there is a connection.</source>
        <translation>Wiro&apos;ya ulaşılamıyor. İşi zaten almış olabilir; bu yüzden yeniden gönderilmez, bağlantı gelince orada aranır.</translation>
    </message>
    <message>
        <source>Wiro charged {cost}.</source>
        <translation>Wiro {cost} ücret aldı.</translation>
    </message>
    <message>
        <source>Wiro could not be reached.</source>
        <translation>Wiro&apos;ya ulaşılamadı.</translation>
    </message>
    <message>
        <source>Wiro could not be reached. Nothing was sent, nothing was charged.</source>
        <translation>Wiro&apos;ya ulaşılamadı. Hiçbir şey gönderilmedi, ücret alınmadı.</translation>
    </message>
    <message>
        <source>Wiro could not make this clip.</source>
        <translation>Wiro bu klibi yapamadı.</translation>
    </message>
    <message>
        <source>Wiro did not accept the sign-in. Check the account settings. Not charged.</source>
        <translation>Wiro oturum açmayı kabul etmedi. Hesap ayarlarını denetleyin. Ücret alınmadı.</translation>
    </message>
    <message>
        <source>Wiro did not accept these keys.</source>
        <translation>Wiro bu anahtarları kabul etmedi.</translation>
    </message>
    <message>
        <source>Wiro did not accept this value: {words} Not charged.</source>
        <translation>Wiro bu değeri kabul etmedi: {words} Ücret alınmadı.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key.</source>
        <translation>Wiro bu API anahtarını tanımıyor.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key. Check it in the account settings. Not charged.</source>
        <translation>Wiro bu API anahtarını tanımıyor. Hesap ayarlarından denetleyin. Ücret alınmadı.</translation>
    </message>
    <message>
        <source>Wiro does not offer this model any more, or not to this account. Not charged.</source>
        <translation>Wiro bu modeli artık sunmuyor ya da bu hesaba sunmuyor. Ücret alınmadı.</translation>
    </message>
    <message>
        <source>Wiro does not say what can be set for this model.</source>
        <translation>Wiro bu modelde nelerin ayarlanabildiğini söylemiyor.</translation>
    </message>
    <message>
        <source>Wiro does not show its prompt.</source>
        <translation>Wiro istemini göstermiyor.</translation>
    </message>
    <message>
        <source>Wiro finished, but there is no clip in its answer.</source>
        <translation>Wiro bitirdi ama yanıtında klip yok.</translation>
    </message>
    <message>
        <source>Wiro gave an address for the clip that is not safe to open. The clip was not downloaded.</source>
        <translation>Wiro klip için açılması güvenli olmayan bir adres verdi. Klip indirilmedi.</translation>
    </message>
    <message>
        <source>Wiro gave no reason.</source>
        <translation>Wiro neden belirtmedi.</translation>
    </message>
    <message>
        <source>Wiro has no file for this clip any more.</source>
        <translation>Wiro&apos;da bu klibin dosyası artık yok.</translation>
    </message>
    <message>
        <source>Wiro has no such task.</source>
        <translation>Wiro&apos;da böyle bir görev yok.</translation>
    </message>
    <message>
        <source>Wiro has no such task: {words}</source>
        <translation>Wiro&apos;da böyle bir görev yok: {words}</translation>
    </message>
    <message>
        <source>Wiro has projects of two kinds, and says at each which one it is.</source>
        <translation>Wiro&apos;da iki tür proje vardır ve her birinde türü yazar.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support.</source>
        <translation>Wiro bu hesabı askıya aldı. Wiro desteğine sorun.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support. Not charged.</source>
        <translation>Wiro bu hesabı askıya aldı. Wiro desteğine sorun. Ücret alınmadı.</translation>
    </message>
    <message>
        <source>Wiro has trouble of its own at the moment: {words} Not charged.</source>
        <translation>Wiro&apos;nun şu an kendi sorunu var: {words} Ücret alınmadı.</translation>
    </message>
    <message>
        <source>Wiro knows the API key, but the secret does not belong to it.</source>
        <translation>Wiro API anahtarını tanıyor ama gizli anahtar ona ait değil.</translation>
    </message>
    <message>
        <source>Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged.</source>
        <translation>Wiro anahtarı tanıyor ama API gizli anahtarı uymuyor. Hesap ayarlarından denetleyin. Ücret alınmadı.</translation>
    </message>
    <message>
        <source>Wiro knows these keys, but the project does not allow this computer&apos;s internet address. Allow it in the project&apos;s settings at Wiro.</source>
        <translation>Wiro bu anahtarları tanıyor ama proje bu bilgisayarın internet adresine izin vermiyor. Wiro&apos;daki proje ayarlarında izin verin.</translation>
    </message>
    <message>
        <source>Wiro names no price for these settings. You are asked before it is spent.</source>
        <translation>Wiro bu ayarlar için fiyat vermiyor. Harcanmadan önce size sorulur.</translation>
    </message>
    <message numerus="yes">
        <source>Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; a clip that fails costs nothing.</source>
        <extracomment>For a count of 1: Wiro names no price for these settings. You pay what Wiro charges for one clip when done; a clip that fails costs nothing.</extracomment>
        <translation>
            <numerusform>Wiro bu ayarlar için fiyat vermiyor. Biten {n} klip için Wiro ne alırsa onu ödersiniz; başarısız klibin ücreti yoktur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiro never got this job. Not charged. Send it again when you like.</source>
        <translation>Bu iş Wiro&apos;ya hiç ulaşmadı. Ücret alınmadı. İstediğinizde yeniden gönderin.</translation>
    </message>
    <message>
        <source>Wiro no longer knows this task. If it was charged, the amount is in your Wiro account&apos;s history.</source>
        <translation>Wiro bu görevi artık tanımıyor. Ücret alındıysa tutar Wiro hesabınızın geçmişindedir.</translation>
    </message>
    <message>
        <source>Wiro refused: {words} Not charged.</source>
        <translation>Wiro reddetti: {words} Ücret alınmadı.</translation>
    </message>
    <message>
        <source>Wiro shows no task any more that may be this one. Nothing was sent again.</source>
        <translation>Wiro&apos;da bu olabilecek görev artık yok. Hiçbir şey yeniden gönderilmedi.</translation>
    </message>
    <message>
        <source>Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.</source>
        <translation>Wiro&apos;da bu olabilecek birkaç görev var. Doğrusunu seçin: Kendiliğinden hiçbir şey yeniden gönderilmez.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Olan</translation>
    </message>
    <message>
        <source>With no people, a prompt that asks for some may be refused. A failed clip costs nothing.</source>
        <translation>Kişi yokken, kişi isteyen bir istem reddedilebilir. Başarısız klibin ücreti yoktur.</translation>
    </message>
    <message>
        <source>With the dictionaries of this system. The language is chosen in the prompt&apos;s own menu.</source>
        <translation>Bu sistemin sözlükleriyle. Dil, istemin kendi menüsünden seçilir.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Olmayan</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <translation>İstem için sözler</translation>
    </message>
    <message>
        <source>Words, or filters like rating:&gt;=4 model:fast tag:&quot;night rain&quot;</source>
        <translation>Sözcükler ya da rating:&gt;=4 model:fast tag:&quot;night rain&quot; gibi süzgeçler</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>İş günü</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atölye</translation>
    </message>
    <message>
        <source>Write a frame, like 81, or a timecode, like 00:03:08.</source>
        <translation>81 gibi bir kare ya da 00:03:08 gibi bir zaman kodu yazın.</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>İstem yaz</translation>
    </message>
    <message>
        <source>Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate.</source>
        <translation>Solda bir istem yazın ya da bunlardan biriyle başlayın. Oluştur&apos;a basmadan hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>{least} ile {most} arasında bir tam sayı yazın.</translation>
    </message>
    <message>
        <source>Write a word in braces, like {subject}, to vary it.</source>
        <translation>Çeşitlemek için {subject} gibi ayraç içinde bir sözcük yazın.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user name or password.</source>
        <translation>Kullanıcı adı ve parola olmadan https:// ile başlayan bir adres yazın.</translation>
    </message>
    <message>
        <source>Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.</source>
        <translation>25 ya da 25,60 gibi bir tutar yazın ya da boş bırakın. O zamana dek: {before}.</translation>
    </message>
    <message>
        <source>Write it like 25 or 25.50</source>
        <translation>25 ya da 25,50 gibi yazın</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:8080, without user name or password.</source>
        <translation>http://proxy.example:8080 gibi yazın; kullanıcı adı ve parola olmadan.</translation>
    </message>
    <message>
        <source>Write verdict and notes into the files</source>
        <translation>Kararı ve notları dosyalara yaz</translation>
    </message>
    <message>
        <source>Write what is to stand for {field}, one a line.</source>
        <translation>{field} yerine ne geleceğini her satıra bir tane yazın.</translation>
    </message>
    <message>
        <source>Write what should happen in the clip.</source>
        <translation>Klipte ne olacağını yazın.</translation>
    </message>
    <message>
        <source>Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a sample prompt.</source>
        <translation>Görüntüde kim var, ne oluyor, kamera nasıl hareket ediyor, ne duyuluyor yazın. Ya da bir örnek istem seçin.</translation>
    </message>
    <message>
        <source>Write {example} where something is to be filled in each time.</source>
        <translation>Her seferinde doldurulacak yere {example} yazın.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılıyor</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Rapor yazılıyor…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.</source>
        <translation>Deneme alanındasınız: Klipler bu bilgisayarda çizilir, fiyatlar gösterilir ama asla alınmaz.</translation>
    </message>
    <message>
        <source>You can change this at any time: Settings, Account. Help brings this page back.</source>
        <translation>İstediğiniz zaman değiştirebilirsiniz: Ayarlar, Hesap. Yardım bu sayfayı geri getirir.</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder of yours first.</source>
        <translation>Bu dosyayı okuma izniniz yok. Önce kendi klasörünüze kopyalayın.</translation>
    </message>
    <message>
        <source>You pay for each clip when it is done; one that fails costs nothing.</source>
        <translation>Her klibin ücretini bitince ödersiniz; başarısız olanın ücreti yoktur.</translation>
    </message>
    <message>
        <source>Your Wiro account is in use.</source>
        <translation>Wiro hesabınız kullanımda.</translation>
    </message>
    <message>
        <source>Your balance is {amount}.</source>
        <translation>Bakiyeniz {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Your balance of {amount} allows {n} clips at a time.</source>
        <extracomment>For a count of 1: Your balance of {amount} allows one clip at a time.</extracomment>
        <translation>
            <numerusform>{amount} bakiyeniz aynı anda {n} klibe izin veriyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.</source>
        <translation>Seçimleriniz, bütçeleriniz ve kısayollarınız. Anahtar, hesap, bu bilgisayarın klasörleri ve istemler yok.</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Klibiniz burada oynar</translation>
    </message>
    <message>
        <source>Your clips appear here while they are made.</source>
        <translation>Klipleriniz yapılırken burada görünür.</translation>
    </message>
    <message>
        <source>Your keys are in {keyring}, which this system does not offer now. Enter them again.</source>
        <translation>Anahtarlarınız {keyring} içinde; bu sistem şimdi onu sunmuyor. Yeniden girin.</translation>
    </message>
    <message>
        <source>Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.</source>
        <translation>Anahtarlarınız {old} içinde; bu sistem şimdi {new} sunuyor. Orada saklamak için yeniden girin.</translation>
    </message>
    <message>
        <source>Your keys are kept in {place}.</source>
        <translation>Anahtarlarınız {place} içinde saklı.</translation>
    </message>
    <message>
        <source>Your keys are kept only until you quit.</source>
        <translation>Anahtarlarınız yalnızca çıkana dek saklanır.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sizin</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Yakınlaştırma</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Zoom, guides and background</source>
        <translation>Yakınlaştırma, kılavuzlar ve arka plan</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>Yakınlaştırma: {size}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>bir sayı</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>bir tam sayı</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>yaklaşık {amount}</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>yaklaşık {price}</translation>
    </message>
    <message>
        <source>access, vision</source>
        <translation>erişim, görme</translation>
    </message>
    <message>
        <source>adding clips to “{name}”</source>
        <translation>“{name}” koleksiyonuna klip ekleme</translation>
    </message>
    <message>
        <source>all are as they were</source>
        <translation>hepsi eskisi gibi</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more clips</source>
        <extracomment>For a count of 1: and {n} more clip</extracomment>
        <translation>
            <numerusform>ve {n} klip daha</numerusform>
        </translation>
    </message>
    <message>
        <source>animations, access</source>
        <translation>animasyonlar, erişim</translation>
    </message>
    <message>
        <source>arranging clips</source>
        <translation>klipleri sıralama</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>tahmin edildiği gibi</translation>
    </message>
    <message>
        <source>as image</source>
        <translation>görsel gibi</translation>
    </message>
    <message>
        <source>as they were at first</source>
        <translation>ilk hâlindeki gibi</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>yapılıyor</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>sesli</translation>
    </message>
    <message numerus="yes">
        <source>bringing {n} clips back</source>
        <extracomment>For a count of 1: bringing a clip back</extracomment>
        <translation>
            <numerusform>{n} klibi geri getirme</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>başka programca değiştirilmiş</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>not değiştirme</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>klipler</translation>
    </message>
    <message>
        <source>cost: takes an amount in USD, as in cost:&gt;2 or cost:0.50..2</source>
        <translation>cost: USD tutarı alır; cost:&gt;2 ya da cost:0.50..2 gibi</translation>
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
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a day by Qt&apos;s letters: Sunday, 22 November</extracomment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>not silme</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <translation>“{name}” silme</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>sözlük</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disk</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>ilk kare</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>yeniden bulundu</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>{n}. kare</translation>
    </message>
    <message>
        <source>frame {n} of {frames} · {timecode}</source>
        <translation>kare {n} / {frames} · {timecode}</translation>
    </message>
    <message>
        <source>has: takes one of {values}, as in has:audio</source>
        <translation>has: şunlardan birini alır: {values}; has:audio gibi</translation>
    </message>
    <message>
        <source>how fast the sandbox works</source>
        <translation>deneme alanının ne kadar hızlı çalıştığı</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>kuyrukta</translation>
    </message>
    <message>
        <source>in: takes the name of a collection, as in in:&quot;Scene 3&quot;</source>
        <translation>in: koleksiyon adı alır; in:&quot;Scene 3&quot; gibi</translation>
    </message>
    <message>
        <source>inputs, outputs</source>
        <translation>girdiler, çıktılar</translation>
    </message>
    <message>
        <source>internet, connection</source>
        <translation>internet, bağlantı</translation>
    </message>
    <message>
        <source>is: takes one of {values}, as in is:pick</source>
        <translation>is: şunlardan birini alır: {values}; is:pick gibi</translation>
    </message>
    <message>
        <source>its disk is away</source>
        <translation>diski takılı değil</translation>
    </message>
    <message>
        <source>keep settings, database and library in {folder}</source>
        <translation>ayarları, veritabanını ve kitaplığı {folder} klasöründe tut</translation>
    </message>
    <message>
        <source>last frame</source>
        <translation>son kare</translation>
    </message>
    <message>
        <source>length: takes seconds, as in length:8 or length:&gt;5</source>
        <translation>length: saniye alır; length:8 ya da length:&gt;5 gibi</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>günlükler</translation>
    </message>
    <message>
        <source>look, colours</source>
        <translation>görünüm, renkler</translation>
    </message>
    <message>
        <source>made in the sandbox</source>
        <translation>deneme alanında yapıldı</translation>
    </message>
    <message>
        <source>made: takes a time, as in made:today, made:last-week, made:2026-11 or made:&gt;2026-11-01</source>
        <translation>made: zaman alır; made:today, made:last-week, made:2026-11 ya da made:&gt;2026-11-01 gibi</translation>
    </message>
    <message>
        <source>make and play one sandbox clip, say so, and quit</source>
        <translation>deneme alanında bir klip yap, oynat, bunu bildir ve çık</translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <translation>“{name}” oluşturma</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>model: takes a part of a model&apos;s name, as in model:fast</source>
        <translation>model: model adının bir parçasını alır; model:fast gibi</translation>
    </message>
    <message>
        <source>money, cost, ceiling, spending, limit</source>
        <translation>para, ücret, tavan, harcama, sınır</translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips</source>
        <extracomment>For a count of 1: moving a clip</extracomment>
        <translation>
            <numerusform>{n} klibi taşıma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips to the bin</source>
        <extracomment>For a count of 1: moving a clip to the bin</extracomment>
        <translation>
            <numerusform>{n} klibi çöp kutusuna taşıma</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>yıldız yok</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>karar yok</translation>
    </message>
    <message>
        <source>nobody knows the price of this one.</source>
        <translation>bunun fiyatını kimse bilmiyor.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>henüz denetlenmedi</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>şimdi kullanılmıyor</translation>
    </message>
    <message numerus="yes">
        <source>note on {n} clips</source>
        <extracomment>For a count of 1: note</extracomment>
        <translation>
            <numerusform>{n} klipte not</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>her satıra bir tane</translation>
    </message>
    <message>
        <source>one is not usable · click to see</source>
        <translation>biri kullanılamaz · görmek için tıklayın</translation>
    </message>
    <message>
        <source>one is too large · click to see</source>
        <translation>biri çok büyük · görmek için tıklayın</translation>
    </message>
    <message>
        <source>open a clip: MP4, MOV, WebM or MKV</source>
        <translation>bir klip aç: MP4, MOV, WebM ya da MKV</translation>
    </message>
    <message>
        <source>options</source>
        <translation>seçenekler</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>seçme</translation>
    </message>
    <message>
        <source>privacy, clear, delete, kept, history</source>
        <translation>gizlilik, temizle, sil, saklanan, geçmiş</translation>
    </message>
    <message>
        <source>project: takes the name of a project, or none, as in project:&quot;The harbour&quot;</source>
        <translation>project: proje adı ya da none alır; project:&quot;The harbour&quot; gibi</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>istemler</translation>
    </message>
    <message>
        <source>rating: takes stars from 0 to 5, as in rating:4, rating:&gt;=3 or rating:2..4</source>
        <translation>rating: 0 ile 5 arası yıldız alır; rating:4, rating:&gt;=3 ya da rating:2..4 gibi</translation>
    </message>
    <message>
        <source>ratio: takes width and height, as in ratio:9:16</source>
        <translation>ratio: en ve boy alır; ratio:9:16 gibi</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>son dosyalar</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>eleme</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>kaldırılmış hesap</translation>
    </message>
    <message>
        <source>removing a job from the list</source>
        <translation>bir işi listeden çıkarma</translation>
    </message>
    <message>
        <source>removing tag “{tag}”</source>
        <translation>“{tag}” etiketini kaldırma</translation>
    </message>
    <message numerus="yes">
        <source>renaming {n} clips</source>
        <extracomment>For a count of 1: renaming a clip</extracomment>
        <translation>
            <numerusform>{n} klibin adını değiştirme</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <translation>“{name}” adını değiştirme</translation>
    </message>
    <message>
        <source>resolution: takes pixels, as in resolution:1080 or resolution:&gt;=1080p</source>
        <translation>resolution: piksel alır; resolution:1080 ya da resolution:&gt;=1080p gibi</translation>
    </message>
    <message>
        <source>say which version this is, and quit</source>
        <translation>bunun hangi sürüm olduğunu söyle ve çık</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>metnine bakın</translation>
    </message>
    <message>
        <source>seed: takes a whole number, as in seed:1258671664</source>
        <translation>seed: tam sayı alır; seed:1258671664 gibi</translation>
    </message>
    <message>
        <source>settings, backup, move</source>
        <translation>ayarlar, yedek, taşıma</translation>
    </message>
    <message>
        <source>show this, and quit</source>
        <translation>bunu göster ve çık</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sessiz</translation>
    </message>
    <message>
        <source>size: takes megabytes, as in size:&gt;50</source>
        <translation>size: megabayt alır; size:&gt;50 gibi</translation>
    </message>
    <message>
        <source>sleep, standby, energy</source>
        <translation>uyku, bekleme, enerji</translation>
    </message>
    <message>
        <source>speak {languages}; {pseudo} is for tests of the layout</source>
        <translation>şu dillerden birini konuş: {languages}; {pseudo} yerleşimi denemek içindir</translation>
    </message>
    <message>
        <source>start with the usual settings; yours are left as they are</source>
        <translation>olağan ayarlarla başla; sizinkiler olduğu gibi kalır</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>kalıyor: {reason}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>hâlâ eksik</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>“{tag}” etiketi</translation>
    </message>
    <message>
        <source>tag: takes a tag, as in tag:noir or tag:&quot;night rain&quot;</source>
        <translation>tag: etiket alır; tag:noir ya da tag:&quot;night rain&quot; gibi</translation>
    </message>
    <message>
        <source>taking clips out of “{name}”</source>
        <translation>“{name}” koleksiyonundan klip çıkarma</translation>
    </message>
    <message>
        <source>test, internet, firewall, offline</source>
        <translation>deneme, internet, güvenlik duvarı, çevrimdışı</translation>
    </message>
    <message>
        <source>the clip</source>
        <translation>klip</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>ilki</translation>
    </message>
    <message>
        <source>this one costs about {price}.</source>
        <translation>bu yaklaşık {price} tutar.</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>zamanı belirtilmemiş</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>update, upgrade, release</source>
        <translation>güncelleme, yükseltme, sürüm</translation>
    </message>
    <message>
        <source>upload, delete</source>
        <translation>yükleme, silme</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>kullanım:</translation>
    </message>
    <message>
        <source>use the local Wiro: no account, no cost</source>
        <translation>yerel Wiro&apos;yu kullan: hesapsız, ücretsiz</translation>
    </message>
    <message>
        <source>use your Wiro account</source>
        <translation>kendi Wiro hesabını kullan</translation>
    </message>
    <message>
        <source>used whole · click to arrange</source>
        <translation>tamamı kullanılıyor · düzenlemek için tıklayın</translation>
    </message>
    <message>
        <source>used whole · click to close</source>
        <translation>tamamı kullanılıyor · kapatmak için tıklayın</translation>
    </message>
    <message>
        <source>veo-desktop-report.json</source>
        <translation>veo-desktop-rapor.json</translation>
    </message>
    <message>
        <source>wall, frame</source>
        <translation>wall, frame</translation>
    </message>
    <message>
        <source>where the API is, instead of Wiro&apos;s own address</source>
        <translation>Wiro&apos;nun kendi adresi yerine API&apos;nin bulunduğu adres</translation>
    </message>
    <message>
        <source>where the task socket is</source>
        <translation>görev soketinin bulunduğu adres</translation>
    </message>
    <message>
        <source>write a report without secrets, and quit</source>
        <translation>gizli bilgi içermeyen bir rapor yaz ve çık</translation>
    </message>
    <message numerus="yes">
        <source>writing into {n} files</source>
        <extracomment>For a count of 1: writing into a file</extracomment>
        <translation>
            <numerusform>{n} dosyaya yazma</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>sizin</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>a year by Qt&apos;s letters: 2026</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>{amount} less than estimated</source>
        <translation>tahminden {amount} az</translation>
    </message>
    <message>
        <source>{amount} more than estimated</source>
        <translation>tahminden {amount} fazla</translation>
    </message>
    <message>
        <source>{amount} of it is for clips in the making.</source>
        <translation>Bunun {amount} kadarı yapılmakta olan klipler için.</translation>
    </message>
    <message>
        <source>{amount} of {limit} this month</source>
        <translation>bu ay {amount} / {limit}</translation>
    </message>
    <message>
        <source>{amount} of {limit} today</source>
        <translation>bugün {amount} / {limit}</translation>
    </message>
    <message>
        <source>{amount} or less</source>
        <translation>{amount} ya da az</translation>
    </message>
    <message>
        <source>{amount} was charged for them</source>
        <translation>Bunlar için {amount} ücret alındı</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} It was not sent and is not charged. {until}</source>
        <translation>{budget} bu klibe yetmiyor: {charged} harcandı, {committed} yapılmakta olanlar için; {price} Gönderilmedi, ücret alınmadı. {until}</translation>
    </message>
    <message>
        <source>{clips} · price unknown</source>
        <translation>{clips} · fiyat bilinmiyor</translation>
    </message>
    <message>
        <source>{clips} · {total}</source>
        <translation>{clips} · {total}</translation>
    </message>
    <message>
        <source>{count} A clip keeps the prompt that it was made with.</source>
        <translation>{count} Klip, yapıldığı istemi korur.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{delete} removes it, {enter} changes it</source>
        <translation>{delete} kaldırır, {enter} değiştirir</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} / {total} {unit}</translation>
    </message>
    <message>
        <source>{enter} goes to the frame, F2 changes the note, {delete} deletes it</source>
        <translation>{enter} kareye gider, F2 notu değiştirir, {delete} siler</translation>
    </message>
    <message>
        <source>{fields} is sent as it is: nothing was put in its place.</source>
        <translation>{fields} olduğu gibi gönderilir: Yerine bir şey konmadı.</translation>
    </message>
    <message>
        <source>{field}, one a line</source>
        <translation>{field}, her satıra bir tane</translation>
    </message>
    <message>
        <source>{file} was saved: fill in a row for each clip.</source>
        <translation>{file} kaydedildi: Her klip için bir satır doldurun.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · {n} frames</source>
        <extracomment>For a count of 1: {file} · {n} frame</extracomment>
        <translation>
            <numerusform>{file} · {n} kare</numerusform>
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
        <translation>{frame} · bitti</translation>
    </message>
    <message>
        <source>{frame} · not begun</source>
        <translation>{frame} · başlamadı</translation>
    </message>
    <message>
        <source>{host} answers through the proxy {proxy}.</source>
        <translation>{host}, {proxy} vekil sunucusu üzerinden yanıt veriyor.</translation>
    </message>
    <message>
        <source>{host} answers, without a proxy.</source>
        <translation>{host} vekil sunucu olmadan yanıt veriyor.</translation>
    </message>
    <message>
        <source>{host} does not answer in time. A firewall may be in the way.</source>
        <translation>{host} zamanında yanıt vermiyor. Araya bir güvenlik duvarı girmiş olabilir.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} bağlantıyı reddediyor.</translation>
    </message>
    <message>
        <source>{host} was not found: is this computer online?</source>
        <translation>{host} bulunamadı: Bu bilgisayar çevrimiçi mi?</translation>
    </message>
    <message>
        <source>{host} was reached, but speaks no secure connection.</source>
        <translation>{host} adresine ulaşıldı ama güvenli bağlantı konuşmuyor.</translation>
    </message>
    <message>
        <source>{host} · Wiro fetches it</source>
        <translation>{host} · Wiro alır</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} sa</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} sa {m} dk</translation>
    </message>
    <message>
        <source>{jobs} in other projects</source>
        <translation>başka projelerde {jobs}</translation>
    </message>
    <message>
        <source>{keyring} already holds other keys of Veo Desktop, and they were not overwritten. Forget those keys first to put these in their place.</source>
        <translation>{keyring} zaten Veo Desktop&apos;ın başka anahtarlarını tutuyor; üzerlerine yazılmadı. Bunları koymak için önce onları unutun.</translation>
    </message>
    <message>
        <source>{key} is “{action}” in this window, for good.</source>
        <translation>{key} bu pencerede hep “{action}” demektir.</translation>
    </message>
    <message>
        <source>{key} is “{action}” now.</source>
        <translation>{key} artık “{action}”.</translation>
    </message>
    <message>
        <source>{key} makes a note about the whole clip; in the player, about a frame.</source>
        <translation>{key} klibin tümüne not koyar; oynatıcıda ise bir kareye.</translation>
    </message>
    <message>
        <source>{key} makes a note at the frame on the screen, or from the in to the out point.</source>
        <translation>{key}, ekrandaki kareye ya da girişten çıkışa bir not koyar.</translation>
    </message>
    <message>
        <source>{key} makes the same note about each of these clips.</source>
        <translation>{key} bu kliplerin her birine aynı notu koyar.</translation>
    </message>
    <message>
        <source>{key} or a double click shows the clips</source>
        <translation>{key} ya da çift tık klipleri gösterir</translation>
    </message>
    <message numerus="yes">
        <source>{known} + {n} of unknown price</source>
        <extracomment>For a count of 1: {known} + {n} of unknown price</extracomment>
        <translation>
            <numerusform>{known} + fiyatı bilinmeyen {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: this model does not take it. Your value is kept.</source>
        <translation>{label}: Bu model almıyor. Değeriniz korunuyor.</translation>
    </message>
    <message>
        <source>{logs} They have no keys and no prompts, and are sent nowhere.</source>
        <translation>{logs} İçlerinde anahtar ve istem yok; hiçbir yere gönderilmezler.</translation>
    </message>
    <message>
        <source>{made} · {status} · task {id}</source>
        <translation>{made} · {status} · görev {id}</translation>
    </message>
    <message>
        <source>{message} {balance}</source>
        <translation>{message} {balance}</translation>
    </message>
    <message>
        <source>{moved}, empty the strips</source>
        <translation>{moved}, şeritleri boşalt</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} dk</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} dk {s} sn</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} – {folder}</translation>
    </message>
    <message>
        <source>{name} sheet</source>
        <translation>{name} kontak</translation>
    </message>
    <message>
        <source>{name} {n}/{most}</source>
        <translation>{name} {n}/{most}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} rows</source>
        <extracomment>For a count of 1: {name} · {n} row</extracomment>
        <translation>
            <numerusform>{name} · {n} satır</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {width} × {height}</source>
        <translation>{name} · {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name}: yok</translation>
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
        <translation>%{n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} are damaged</source>
        <extracomment>For a count of 1: {n} is damaged</extracomment>
        <translation>
            <numerusform>{n} hasarlı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are missing</source>
        <extracomment>For a count of 1: {n} is missing</extracomment>
        <translation>
            <numerusform>{n} eksik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are on a disk that is away</source>
        <extracomment>For a count of 1: {n} is on a disk that is away</extracomment>
        <translation>
            <numerusform>{n} takılı olmayan diskte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still missing.</source>
        <extracomment>For a count of 1: {n} is still missing.</extracomment>
        <translation>
            <numerusform>{n} tanesi hâlâ eksik.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} bit</translation>
    </message>
    <message numerus="yes">
        <source>{n} came in</source>
        <extracomment>For a count of 1: {n} came in</extracomment>
        <translation>
            <numerusform>{n} eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <extracomment>For a count of 1: {n} chosen</extracomment>
        <translation>
            <numerusform>{n} seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips</source>
        <extracomment>For a count of 1: {n} clip</extracomment>
        <translation>
            <numerusform>{n} klip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are on their way: they are among the takes below the player.</source>
        <extracomment>For a count of 1: {n} clip is on its way: it is among the takes below the player.</extracomment>
        <translation>
            <numerusform>{n} klip yolda: Oynatıcının altındaki çekimler arasında.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are ready</source>
        <extracomment>For a count of 1: {n} clip is ready</extracomment>
        <translation>
            <numerusform>{n} klip hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips at a time</source>
        <extracomment>For a count of 1: one clip at a time</extracomment>
        <translation>
            <numerusform>aynı anda {n} klip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips came in.</source>
        <extracomment>For a count of 1: {n} clip came in.</extracomment>
        <translation>
            <numerusform>{n} klip eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips checked: {rest}.</source>
        <extracomment>For a count of 1: {n} clip checked: {rest}.</extracomment>
        <translation>
            <numerusform>{n} klip denetlendi: {rest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips moved to the bin.</source>
        <extracomment>For a count of 1: Clip moved to the bin.</extracomment>
        <translation>
            <numerusform>{n} klip çöp kutusuna taşındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of the library&apos;s folder were taken in, with what their files say of them.</source>
        <extracomment>For a count of 1: {n} clip of the library&apos;s folder was taken in, with what its file says of it.</extracomment>
        <translation>
            <numerusform>Kitaplık klasöründen {n} klip, dosyalarının söyledikleriyle alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of unknown price are not counted.</source>
        <extracomment>For a count of 1: One clip of unknown price is not counted.</extracomment>
        <translation>
            <numerusform>Fiyatı bilinmeyen {n} klip sayılmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips selected</source>
        <extracomment>For a count of 1: {n} clip selected</extracomment>
        <translation>
            <numerusform>{n} klip seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were backed up, {files} of them with their files.</source>
        <extracomment>For a count of 1: {n} clip was backed up, {files} with its file.</extracomment>
        <translation>
            <numerusform>{n} klip yedeklendi, {files} tanesi dosyasıyla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were found again.</source>
        <extracomment>For a count of 1: {n} clip was found again.</extracomment>
        <translation>
            <numerusform>{n} klip yeniden bulundu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies were made.</source>
        <extracomment>For a count of 1: {n} copy was made.</extracomment>
        <translation>
            <numerusform>{n} kopya yapıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were.</source>
        <extracomment>For a count of 1: {n} file is as it was.</extracomment>
        <translation>
            <numerusform>{n} dosya eskisi gibi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are copies of clips</source>
        <extracomment>For a count of 1: {n} file is a copy of a clip</extracomment>
        <translation>
            <numerusform>{n} dosya kliplerin kopyası</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are up to date.</source>
        <extracomment>For a count of 1: {n} file is up to date.</extracomment>
        <translation>
            <numerusform>{n} dosya güncel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be used.</source>
        <extracomment>For a count of 1: {n} file could not be used.</extracomment>
        <translation>
            <numerusform>{n} dosya kullanılamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were left alone.</source>
        <extracomment>For a count of 1: {n} file was left alone.</extracomment>
        <translation>
            <numerusform>{n} dosyaya dokunulmadı.</numerusform>
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
            <numerusform>{n} görsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are still being uploaded</source>
        <extracomment>For a count of 1: An image is still being uploaded</extracomment>
        <translation>
            <numerusform>{n} görsel hâlâ yükleniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of these settings are not on this computer. Add them again.</source>
        <extracomment>For a count of 1: One image of these settings is not on this computer. Add it again.</extracomment>
        <translation>
            <numerusform>Bu ayarların {n} görseli bu bilgisayarda değil. Yeniden ekleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>toplam {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs failed</source>
        <extracomment>For a count of 1: {n} job failed</extracomment>
        <translation>
            <numerusform>{n} iş başarısız oldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs that were made with these keys before belong to this account again.</source>
        <extracomment>For a count of 1: {n} job that was made with these keys before belongs to this account again.</extracomment>
        <translation>
            <numerusform>Bu anahtarlarla daha önce yapılan {n} iş yeniden bu hesabın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs wait since the last time. They were not sent.</source>
        <extracomment>For a count of 1: One job waits since the last time. It was not sent.</extracomment>
        <translation>
            <numerusform>{n} iş geçen seferden bekliyor. Gönderilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells than there are columns. Put texts with commas into quotation marks.</source>
        <extracomment>For a count of 1: {n} more cell than there are columns. Put texts with commas into quotation marks.</extracomment>
        <translation>
            <numerusform>Sütunlardan {n} hücre fazla. Virgüllü metinleri tırnak içine alın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more clips were left alone, too.</source>
        <extracomment>For a count of 1: {n} more clip was left alone, too.</extracomment>
        <translation>
            <numerusform>{n} klibe daha dokunulmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no known price and come on top.</source>
        <extracomment>For a count of 1: One more has no known price and comes on top.</extracomment>
        <translation>
            <numerusform>{n} tanesinin daha fiyatı bilinmiyor; ayrıca eklenir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names in File → Open recent.</source>
        <extracomment>For a count of 1: {n} name in File → Open recent.</extracomment>
        <translation>
            <numerusform>Dosya → Son açılanlar içinde {n} ad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} neither</source>
        <extracomment>For a count of 1: {n} neither</extracomment>
        <translation>
            <numerusform>{n} kararsız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your {n} slots in use</source>
        <extracomment>For a count of 1: Your {n} slot is in use</extracomment>
        <translation>
            <numerusform>{n} / {n} yer dolu</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} of {most} stars</source>
        <translation>{n} / {most} yıldız</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} selected</source>
        <extracomment>For a count of 1: {n} of {total} selected</extracomment>
        <translation>
            <numerusform>{n} / {total} seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>For a count of 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n} duraklatıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picked</source>
        <extracomment>For a count of 1: {n} picked</extracomment>
        <translation>
            <numerusform>{n} seçildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places have these words</source>
        <extracomment>For a count of 1: {n} place has these words</extracomment>
        <translation>
            <numerusform>Bu sözcükler {n} yerde var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts in the history.</source>
        <extracomment>For a count of 1: {n} prompt in the history.</extracomment>
        <translation>
            <numerusform>Geçmişte {n} istem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>For a count of 1: {n} reference</extracomment>
        <translation>
            <numerusform>{n} referans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <extracomment>For a count of 1: {n} rejected</extracomment>
        <translation>
            <numerusform>{n} elendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be sent: their notes say why. The others can.</source>
        <extracomment>For a count of 1: {n} row cannot be sent: its note says why. The others can.</extracomment>
        <translation>
            <numerusform>{n} satır gönderilemiyor: Nedeni notlarında. Ötekiler gönderilebilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>For a count of 1: {n} running</extracomment>
        <translation>
            <numerusform>{n} çalışıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} sn</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed.</source>
        <extracomment>For a count of 1: {n} setting is changed.</extracomment>
        <translation>
            <numerusform>{n} ayar değiştirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars</source>
        <extracomment>For a count of 1: {n} star</extracomment>
        <translation>
            <numerusform>{n} yıldız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars or more</source>
        <extracomment>For a count of 1: {n} star or more</extracomment>
        <translation>
            <numerusform>{n} yıldız ya da fazlası</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.</source>
        <extracomment>For a count of 1: {n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.</extracomment>
        <translation>
            <numerusform>{n} görev dışarıda bırakıldı: Yanıtı kaybolmuş klipleriniz olabilir, aranıyorlar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that would come out the same are left out.</source>
        <extracomment>For a count of 1: {n} that would come out the same is left out.</extracomment>
        <translation>
            <numerusform>Aynı çıkacak {n} tanesi çıkarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For a count of 1: once</extracomment>
        <translation>
            <numerusform>{n} kez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>For a count of 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n} bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were changed by another program</source>
        <extracomment>For a count of 1: {n} was changed by another program</extracomment>
        <translation>
            <numerusform>{n} başka programca değiştirilmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were found again</source>
        <extracomment>For a count of 1: {n} was found again</extracomment>
        <translation>
            <numerusform>{n} yeniden bulundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <extracomment>For a count of 1: {n} was here already.</extracomment>
        <translation>
            <numerusform>{n} tanesi zaten buradaydı.</numerusform>
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
        <translation>{one} ve {other} birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>{option} is used like this: {use} ({meaning}).</source>
        <translation>{option} şöyle kullanılır: {use} ({meaning}).</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}: {why}</translation>
    </message>
    <message>
        <source>{price} for one take</source>
        <translation>Bir çekim {price}</translation>
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
        <translation>{ratio} · {n} sn · {genre}</translation>
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
        <translation>{size} boş</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>Bu diskte {size} boş</translation>
    </message>
    <message numerus="yes">
        <source>{size} in {n} files here.</source>
        <extracomment>For a count of 1: {size} in {n} file here.</extracomment>
        <translation>
            <numerusform>Burada {n} dosyada {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · Veo takes {limit}</source>
        <translation>{size} · Veo {limit} alır</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>{timecode} · frame {n} of {frames}</source>
        <translation>{timecode} · kare {n} / {frames}</translation>
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
        <translation>Şimdiye dek {today}.</translation>
    </message>
    <message>
        <source>{value} is no model that can be used here.</source>
        <translation>{value} burada kullanılabilecek bir model değil.</translation>
    </message>
    <message>
        <source>{value} is not offered any more; {instead} is used.</source>
        <translation>{value} artık sunulmuyor; yerine {instead} kullanılıyor.</translation>
    </message>
    <message>
        <source>{value} is not offered. Choose another.</source>
        <translation>{value} sunulmuyor. Başka bir şey seçin.</translation>
    </message>
    <message>
        <source>{value} is not offered: {offered}.</source>
        <translation>{value} sunulmuyor: {offered}.</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{what} on {n} clips</source>
        <extracomment>For a count of 1: {what}</extracomment>
        <translation>
            <numerusform>{n} klipte {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {total}</source>
        <translation>{what} {n} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>{width} × {height} · {rate} fps · {n} frames</source>
        <extracomment>For a count of 1: {width} × {height} · {rate} fps · {n} frame</extracomment>
        <translation>
            <numerusform>{width} × {height} · {rate} fps · {n} kare</numerusform>
        </translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>{width}×{height} pixels</source>
        <translation>{width}×{height} piksel</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {left} from the left, {top} from the top. Arrow keys move it, with Shift by ten; plus and minus change its size.</source>
        <translation>{width}×{height} piksel, soldan {left}, üstten {top}. Ok tuşları taşır, Shift ile onar; artı ve eksi boyutu değiştirir.</translation>
    </message>
    <message>
        <source>{width}×{height} · cropped to {ratio}</source>
        <translation>{width}×{height} · {ratio} oranına kırpıldı</translation>
    </message>
    <message>
        <source>{width}×{height} · fits {ratio}</source>
        <translation>{width}×{height} · {ratio} oranına uyar</translation>
    </message>
    <message>
        <source>{width}×{height} · gives the ratio</source>
        <translation>{width}×{height} · oranı belirler</translation>
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
        <translation>{words} {ms} ms sürdü.</translation>
    </message>
    <message>
        <source>{words}, in {section}</source>
        <translation>{words}, {section} bölümünde</translation>
    </message>
    <message>
        <source>{words}: select that clip</source>
        <translation>{words}: o klibi seç</translation>
    </message>
    <message>
        <source>{words}: show that clip</source>
        <translation>{words}: o klibi göster</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back.</source>
        <translation>“{name}” geri getirilemedi.</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin. It is still in your clip folder.</source>
        <translation>“{name}” çöp kutusuna taşınamadı. Hâlâ klip klasörünüzde.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” artık yok.</translation>
    </message>
    <message>
        <source>“{name}” was left alone: {reason}</source>
        <translation>“{name}” olduğu gibi bırakıldı: {reason}</translation>
    </message>
    <message>
        <source>“{noun}” alone leaves nothing out. Name the thing.</source>
        <translation>Tek başına “{noun}” hiçbir şeyi dışlamaz. Nesneyi adlandırın.</translation>
    </message>
    <message>
        <source>“{project}”: {parts}</source>
        <translation>“{project}”: {parts}</translation>
    </message>
    <message>
        <source>≈ {n} / {limit} tokens</source>
        <translation>≈ {n} / {limit} token</translation>
    </message>
</context>
</TS>
