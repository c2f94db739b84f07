<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>veo</name>
    <message>
        <source>&amp;Clip</source>
        <translation>クリップ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>評価(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>プロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>1080p has more detail and may cost more: the price beside Generate is for the one chosen here.</source>
        <translation>1080pはより細かく、高くなることがあります。「生成」の横の価格はここで選んだ解像度のものです。</translation>
    </message>
    <message>
        <source>1980s video</source>
        <translation>1980年代のビデオ</translation>
    </message>
    <message>
        <source>3D animation</source>
        <translation>3Dアニメーション</translation>
    </message>
    <message>
        <source>4 s</source>
        <translation>4秒</translation>
    </message>
    <message>
        <source>4 seconds</source>
        <translation>4秒</translation>
    </message>
    <message>
        <source>6 s</source>
        <translation>6秒</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6秒</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8秒</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8秒</translation>
    </message>
    <message>
        <source>A click takes prompt and settings into the panel. Undo brings back what was there.</source>
        <translation>クリックするとプロンプトと設定が入ります。「元に戻す」で前に戻ります。</translation>
    </message>
    <message>
        <source>A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. Counts from the next clip on; compared clips share it.</source>
        <translation>収まるクリップは全体を保持し、どの移動も即座です。1080pの8秒で600 MBです。次のクリップから有効で、比較するクリップで分け合います。</translation>
    </message>
    <message>
        <source>A collection holds the clips that you drag onto it</source>
        <translation>ドラッグしたクリップが入ります</translation>
    </message>
    <message>
        <source>A day in the past</source>
        <translation>過去の一日</translation>
    </message>
    <message>
        <source>A face and what it feels</source>
        <translation>顔とその感情</translation>
    </message>
    <message>
        <source>A feeling rather than a story</source>
        <translation>物語より気分</translation>
    </message>
    <message>
        <source>A few words, sung</source>
        <translation>歌われる短い言葉</translation>
    </message>
    <message>
        <source>A file name cannot have {signs}</source>
        <translation>ファイル名に{signs}は使えません</translation>
    </message>
    <message>
        <source>A file that was not made here: there is no prompt and no cost to show.</source>
        <translation>ここで作っていないファイルです。プロンプトと料金はありません。</translation>
    </message>
    <message>
        <source>A folder needs a name. Nothing was changed.</source>
        <translation>フォルダーには名前が必要です。何も変えていません。</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot have &quot;</source>
        <translation>フォルダー名に &quot; は使えません</translation>
    </message>
    <message>
        <source>A folder&apos;s name has only letters, digits, - and _.</source>
        <translation>フォルダー名に使えるのは英字、数字、- と _ だけです。</translation>
    </message>
    <message>
        <source>A frame, like 81, or a timecode, like 00:03:08. {key} goes there.</source>
        <translation>81のようなフレームか00:03:08のようなタイムコード。{key}で移動します。</translation>
    </message>
    <message>
        <source>A grand beginning or end</source>
        <translation>壮大な始まりや終わり</translation>
    </message>
    <message>
        <source>A key decides on the clip that plays, and the next one follows. What was decided can be undone.</source>
        <translation>キー1つで再生中のクリップを判定し、次へ進みます。判定は元に戻せます。</translation>
    </message>
    <message>
        <source>A last frame needs a first frame.</source>
        <translation>最後のフレームには最初のフレームが必要です。</translation>
    </message>
    <message>
        <source>A lighthouse at dusk, waves below, the camera rises slowly</source>
        <translation>夕暮れの灯台、下には波、カメラがゆっくり上がる</translation>
    </message>
    <message>
        <source>A longer clip may cost more: the price beside Generate is for the length chosen here.</source>
        <translation>長いクリップは高くなることがあります。「生成」の横の価格はここで選んだ長さのものです。</translation>
    </message>
    <message>
        <source>A name of your own, as “Studio A”. Wiro does not learn of it.</source>
        <translation>「Studio A」のような自分用の名前です。Wiroには伝わりません。</translation>
    </message>
    <message>
        <source>A note here is about the whole clip; in the player, about a frame.</source>
        <translation>ここでのメモはクリップ全体に、プレーヤーではフレームに付きます。</translation>
    </message>
    <message>
        <source>A note here is written about each of these clips.</source>
        <translation>ここでのメモはこれらのクリップすべてに書かれます。</translation>
    </message>
    <message>
        <source>A note is pinned to the frame on the screen, or goes from the in to the out point.</source>
        <translation>メモは画面のフレーム、またはイン点からアウト点に付きます。</translation>
    </message>
    <message>
        <source>A part of it, or of the system&apos;s own programs, failed. Your jobs and clips are safe. The report says where it happened; it has no keys, no prompts and no names of clips.</source>
        <translation>プログラムかシステムの一部が失敗しました。ジョブとクリップは安全です。レポートは場所を示し、キー、プロンプト、クリップ名は含みません。</translation>
    </message>
    <message>
        <source>A pause that is felt</source>
        <translation>感じられる間</translation>
    </message>
    <message>
        <source>A picture is still being checked. Try again in a moment.</source>
        <translation>画像を確認中です。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>プロジェクトには名前が必要です。何も変えていません。</translation>
    </message>
    <message>
        <source>A question, with the tone you name</source>
        <translation>質問。口調も指定します</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>A reference is still being checked.</source>
        <translation>参照画像を確認中です。</translation>
    </message>
    <message numerus="yes">
        <source>A second has {n} frames here, from 00 to {last}.</source>
        <extracomment>For a count of 1: A second has {n} frame here, from 00 to {last}.</extracomment>
        <translation>
            <numerusform>ここでは1秒が{n}フレーム、00から{last}までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is a whole number from {min} to {max}.</source>
        <translation>シードは{min}から{max}までの整数です。</translation>
    </message>
    <message>
        <source>A small scene for a family film</source>
        <translation>家族映画の小さな場面</translation>
    </message>
    <message>
        <source>A table, a bar</source>
        <translation>テーブル、カウンター</translation>
    </message>
    <message>
        <source>A thing taken apart</source>
        <translation>分解された物</translation>
    </message>
    <message>
        <source>A town at night</source>
        <translation>夜の町</translation>
    </message>
    <message>
        <source>A voice over the picture, nobody speaks on screen</source>
        <translation>映像に重なる声。画面では誰も話しません</translation>
    </message>
    <message>
        <source>A word or the beginning of one is enough; every word has to be in the clip&apos;s texts.</source>
        <translation>言葉かその始まりで十分です。すべての言葉がクリップの文に必要です。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>API key only</source>
        <translation>APIキーのみ</translation>
    </message>
    <message>
        <source>API key, keyring, connection test</source>
        <translation>APIキー、キーリング、接続テスト</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>APIシークレット</translation>
    </message>
    <message>
        <source>API secret, keyring, signed</source>
        <translation>APIシークレット、キーリング、署名</translation>
    </message>
    <message>
        <source>About Veo Desktop</source>
        <translation>Veo Desktopについて</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>この設定について</translation>
    </message>
    <message>
        <source>About {n} of {limit} tokens</source>
        <translation>約{n} / {limit}トークン</translation>
    </message>
    <message>
        <source>Above the fog</source>
        <translation>霧の上</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>Accepted by Wiro</source>
        <translation>Wiroが受付</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account: Sandbox</source>
        <translation>アカウント：サンドボックス</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>アカウント：{name}</translation>
    </message>
    <message>
        <source>Accounts, add, rename, remove, switch, studio</source>
        <translation>アカウント、追加、名前変更、削除、切り替え、スタジオ</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a Wiro account</source>
        <translation>Wiroアカウントを追加</translation>
    </message>
    <message>
        <source>Add a key for: {action}</source>
        <translation>キーを追加：{action}</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Add a picture here: the model needs one.</source>
        <translation>ここに画像を追加してください。モデルに必要です。</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add funds at Wiro</source>
        <translation>Wiroで残高を追加</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>Add to what is chosen, or take away</source>
        <translation>選択に加える・外す</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>「{word}」を辞書に追加</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>ライブラリに追加しています…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>問い合わせるアドレス</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Adults allowed</source>
        <translation>成人を許可</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>すべて前の状態に戻りました。</translation>
    </message>
    <message>
        <source>All of video</source>
        <translation>動画すべて</translation>
    </message>
    <message>
        <source>All places at Wiro are taken. The job waits and starts by itself when one is free.</source>
        <translation>Wiroの枠がすべて使用中です。空きしだい自動で始まります。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>分かりました</translation>
    </message>
    <message>
        <source>All that was looked through is in this library already.</source>
        <translation>調べたものはすべてこのライブラリにあります。</translation>
    </message>
    <message>
        <source>Allow adults</source>
        <translation>成人を許可</translation>
    </message>
    <message>
        <source>Ambience</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>環境音</translation>
    </message>
    <message>
        <source>An address of yours that Wiro calls when the clip is ready.</source>
        <translation>クリップの完成時にWiroが呼び出す、ご自身のアドレスです。</translation>
    </message>
    <message>
        <source>An estimate: only the model counts its tokens exactly</source>
        <translation>目安です。正確に数えられるのはモデルだけです</translation>
    </message>
    <message>
        <source>An eye, a drop, a key</source>
        <translation>目、しずく、鍵</translation>
    </message>
    <message>
        <source>An image is still being checked. Try again.</source>
        <translation>画像を確認中です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Anamorphic</source>
        <translation>アナモルフィック</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>アングル</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>Animated character</source>
        <translation>アニメのキャラクター</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>アニメ</translation>
    </message>
    <message>
        <source>Another account is called so.</source>
        <translation>同じ名前のアカウントがあります。</translation>
    </message>
    <message>
        <source>Another account is in use now. Look again.</source>
        <translation>別のアカウントになりました。もう一度見てください。</translation>
    </message>
    <message>
        <source>Another project has this name.</source>
        <translation>同じ名前のプロジェクトがあります。</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>別の時代</translation>
    </message>
    <message>
        <source>Answer lost: looking it up at Wiro</source>
        <translation>応答喪失：Wiroで確認中</translation>
    </message>
    <message>
        <source>Any Veo</source>
        <translation>すべてのVeo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Arriving somewhere</source>
        <translation>どこかへ着く</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>As the system, at most 150 %.</source>
        <translation>システムに合わせる（最大150%）。</translation>
    </message>
    <message>
        <source>Ask me before a click that costs more than</source>
        <translation>これを超えるクリックの前に確認</translation>
    </message>
    <message>
        <source>Asking Wiro for the result</source>
        <translation>Wiroに結果を確認中</translation>
    </message>
    <message>
        <source>Asking Wiro which tasks it may be…</source>
        <translation>該当しそうなタスクをWiroに尋ねています…</translation>
    </message>
    <message>
        <source>Asking Wiro…</source>
        <translation>Wiroに確認中…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Asks Wiro&apos;s address for a sign of life, as your clips would. No key is sent.</source>
        <translation>クリップと同じようにWiroのアドレスに応答を求めます。キーは送りません。</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>At 24 frames a second.</source>
        <translation>毎秒24フレームの場合。</translation>
    </message>
    <message>
        <source>At Wiro</source>
        <translation>Wiro</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>1か月の上限</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>1か月の上限</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} pictures fit here; take {over} out.</source>
        <extracomment>For a count of 1: At most {n} picture fits here; take {over} out.</extracomment>
        <translation>
            <numerusform>ここに入るのは最大{n}枚です。{over}枚減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>最後に</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>At work at Wiro</source>
        <translation>Wiroで作成中</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the last clip</source>
        <translation>最後のクリップに戻る</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>通常のキーに戻す</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>ライブラリをバックアップ</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>ライブラリをバックアップ…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background for a title</source>
        <translation>タイトルの背景</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>逆光</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>バックアップ (*.zip)</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>Balance {amount}, seen at {time}</source>
        <translation>残高{amount}、{time}時点</translation>
    </message>
    <message>
        <source>Begin new work with the panel&apos;s present settings</source>
        <translation>新しい作業を今のパネルの設定で始める</translation>
    </message>
    <message>
        <source>Begin with a sample prompt</source>
        <translation>サンプルから始める</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Blocked by the safety filter.</source>
        <translation>セーフティフィルターで止められました。</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>ブルーアワー</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message>
        <source>Bring back what was in this panel before</source>
        <translation>このパネルの前の内容に戻す</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bringing the clip home</source>
        <translation>クリップを取得中</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>系譜ごと</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデルごと</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>By month and rating, and what could go</source>
        <translation>月と評価ごと、なくせるもの</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>プロンプトごと</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>評価ごと</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>カフェ</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバックURL</translation>
    </message>
    <message>
        <source>Calm nature</source>
        <translation>穏やかな自然</translation>
    </message>
    <message>
        <source>Calm, with room for words</source>
        <translation>穏やかで、文字の余地がある</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation>ろうそくの光</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Cars, machines</source>
        <translation>車、機械</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>カートゥーン</translation>
    </message>
    <message>
        <source>Centre cross</source>
        <translation>中央の十字</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change name, words and images (F2)</source>
        <translation>名前、言葉、画像を変更（F2）</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>プロジェクトを変更</translation>
    </message>
    <message>
        <source>Change the set</source>
        <translation>セットを変更</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>このメモを変更</translation>
    </message>
    <message>
        <source>Change this project…</source>
        <translation>このプロジェクトを変更…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} settings?</source>
        <extracomment>For a count of 1: Change {n} setting?</extracomment>
        <translation>
            <numerusform>{n}件の設定を変えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Changing a waiting job</source>
        <translation>待機中のジョブを変更</translation>
    </message>
    <message>
        <source>Characters, places and looks that were kept: their images and their words</source>
        <translation>保存した人物、場所、見た目：その画像と言葉</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>Charged {amount}</source>
        <translation>{amount}課金</translation>
    </message>
    <message>
        <source>Charming, flat</source>
        <translation>かわいく平面的</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>確認と修復</translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation>すべてのファイルを確認</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>市松模様</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message numerus="yes">
        <source>Checking pictures, {n} to go…</source>
        <extracomment>For a count of 1: Checking pictures, {n} to go…</extracomment>
        <translation>
            <numerusform>画像を確認中、残り{n}枚…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Choose a CSV table</source>
        <translation>CSVの表を選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>場所を選ぶ…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Choose from here to there</source>
        <translation>ここからそこまで選ぶ</translation>
    </message>
    <message>
        <source>Choose more than one value, and each is made with each. Nothing is sent yet.</source>
        <translation>値を2つ以上選ぶと、総当たりで作ります。まだ何も送信しません。</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択をすべて外す</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>何も選ばない</translation>
    </message>
    <message>
        <source>Choose the folder for the project&apos;s clips</source>
        <translation>プロジェクトのクリップのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>ライブラリのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose the task</source>
        <translation>タスクを選ぶ</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>選択：{name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Churches, forests, halls</source>
        <translation>教会、森、ホール</translation>
    </message>
    <message>
        <source>Cinema look</source>
        <translation>映画の質感</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>シネマティック</translation>
    </message>
    <message>
        <source>City nights</source>
        <translation>都会の夜</translation>
    </message>
    <message>
        <source>City street</source>
        <translation>街の通り</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>イン点とアウト点を消す</translation>
    </message>
    <message>
        <source>Clear the list of opened files?</source>
        <translation>開いたファイルの一覧を消去しますか？</translation>
    </message>
    <message>
        <source>Clear the logs?</source>
        <translation>記録を消去しますか？</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>この一覧を消す</translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} prompts from the history?</source>
        <extracomment>For a count of 1: Clear {n} prompt from the history?</extracomment>
        <translation>
            <numerusform>履歴から{n}件のプロンプトを消去しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>消去：{what}</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Click a frame to go to it.</source>
        <translation>フレームをクリックすると移動します。</translation>
    </message>
    <message>
        <source>Click to see and arrange the pictures</source>
        <translation>クリックで画像を表示・並べ替え</translation>
    </message>
    <message>
        <source>Click to show the frame first</source>
        <translation>クリックでフレームを先に表示</translation>
    </message>
    <message>
        <source>Click to show the timecode first</source>
        <translation>クリックでタイムコードを先に表示</translation>
    </message>
    <message>
        <source>Click to use another picture</source>
        <translation>クリックで別の画像を使う</translation>
    </message>
    <message>
        <source>Clip is gone</source>
        <translation>クリップなし</translation>
    </message>
    <message>
        <source>Clip is there</source>
        <translation>クリップあり</translation>
    </message>
    <message>
        <source>Clip {n}</source>
        <translation>クリップ{n}</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Clips ({endings});;All files (*)</source>
        <translation>クリップ ({endings});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Clips are made by Veo 3.1 and paid from your balance at Wiro.</source>
        <translation>クリップはVeo 3.1が作り、Wiroの残高から支払います。</translation>
    </message>
    <message>
        <source>Clips are on their way</source>
        <translation>クリップを取得中です</translation>
    </message>
    <message>
        <source>Clips go to the system&apos;s bin; undo brings them back. The disk has the room once the bin is emptied.</source>
        <translation>クリップはシステムのゴミ箱へ移り、元に戻せます。空きができるのはゴミ箱を空にしたときです。</translation>
    </message>
    <message>
        <source>Clips that show and sound the same: the picked, best rated or oldest one stays</source>
        <translation>映像と音が同じクリップ：採用、高評価、または最も古いものが残ります</translation>
    </message>
    <message>
        <source>Clips that would go</source>
        <translation>なくなるクリップ</translation>
    </message>
    <message>
        <source>Clips that you move to the bin are shown here until the system&apos;s bin is emptied.</source>
        <translation>ゴミ箱へ移したクリップは、システムのゴミ箱を空にするまでここに表示されます。</translation>
    </message>
    <message>
        <source>Clips to be made</source>
        <translation>作るクリップ</translation>
    </message>
    <message>
        <source>Clips wait when the project&apos;s budget is used up, until it is raised or the day turns.</source>
        <translation>プロジェクトの予算を使い切ると、上げるか日が変わるまでクリップは待ちます。</translation>
    </message>
    <message>
        <source>Clips with a last frame are always 8 seconds long.</source>
        <translation>最後のフレームがあるクリップは常に8秒です。</translation>
    </message>
    <message>
        <source>Clips with reference images are always 8 seconds long.</source>
        <translation>参照画像があるクリップは常に8秒です。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close and quiet, hardly any voice</source>
        <translation>近く静かに、ほとんど声なし</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close to how we see</source>
        <translation>目で見た感じに近い</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>クローズアップ</translation>
    </message>
    <message>
        <source>Close. The status bar goes on saying it.</source>
        <translation>閉じる。ステータスバーには表示が残ります。</translation>
    </message>
    <message>
        <source>Closes this page</source>
        <translation>このページを閉じる</translation>
    </message>
    <message>
        <source>Cloth and touch</source>
        <translation>布と手触り</translation>
    </message>
    <message>
        <source>Clothes that move</source>
        <translation>動く服</translation>
    </message>
    <message>
        <source>Clouds, crowds, growth</source>
        <translation>雲、群衆、成長</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>海岸</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>コメディー</translation>
    </message>
    <message>
        <source>Command (curl)</source>
        <translation>コマンド（curl）</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>コマーシャル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare A with</source>
        <translation>Aとの比較相手</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較相手</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Compare “{title}” with</source>
        <translation>「{title}」と比較：</translation>
    </message>
    <message>
        <source>Compared clips</source>
        <translation>比較するクリップ</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Connect a Wiro account</source>
        <translation>Wiroアカウントを接続</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>コンタクトシート…</translation>
    </message>
    <message>
        <source>Continue from this frame</source>
        <translation>このフレームから続ける</translation>
    </message>
    <message>
        <source>Continued from another clip</source>
        <translation>ほかのクリップの続き</translation>
    </message>
    <message>
        <source>Continued in {clip}</source>
        <translation>続き：{clip}</translation>
    </message>
    <message>
        <source>Continues {clip}</source>
        <translation>{clip}の続き</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Contrast, rain, hats</source>
        <translation>コントラスト、雨、帽子</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>画像としてコピーしました。</translation>
    </message>
    <message>
        <source>Copies at Wiro</source>
        <translation>Wiroのコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>設定をコピー</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>このフレームをコピー</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation>コピーを中止しました。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>料金は未定</translation>
    </message>
    <message>
        <source>Count the sandbox&apos;s prices too</source>
        <translation>サンドボックスの価格も数える</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Country after dark</source>
        <translation>日没後の田舎</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>クレーンアップ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>切り抜き…</translation>
    </message>
    <message>
        <source>Crowds, heat, distance</source>
        <translation>群衆、暑さ、距離</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes on to the controls</source>
        <translation>Ctrl+Tabで操作ボタンへ進みます</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>料金の高い順</translation>
    </message>
    <message>
        <source>Deep focus</source>
        <translation>パンフォーカス</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete a clip&apos;s files there once it is safely here</source>
        <translation>クリップが安全に届いたら、Wiroのファイルを削除</translation>
    </message>
    <message>
        <source>Delete at Wiro</source>
        <translation>Wiroから削除</translation>
    </message>
    <message>
        <source>Delete at Wiro…</source>
        <translation>Wiroから削除…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>コレクションを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete the files of {n} clips at Wiro? Your own files stay. This cannot be undone.</source>
        <extracomment>For a count of 1: Delete the files of this clip at Wiro? Your own files stay. This cannot be undone.</extracomment>
        <translation>
            <numerusform>{n}クリップのファイルをWiroから削除しますか？ご自身のファイルは残ります。元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>プロジェクトを削除</translation>
    </message>
    <message>
        <source>Delete the smart folder</source>
        <translation>スマートフォルダーを削除</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>このメモを削除</translation>
    </message>
    <message>
        <source>Delete this project…</source>
        <translation>このプロジェクトを削除…</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Deleted there on {when}: {what}</source>
        <translation>{when}に削除：{what}</translation>
    </message>
    <message>
        <source>Describe a shot, get a clip with sound, and judge it frame by frame.</source>
        <translation>ショットを言葉にし、音付きのクリップを受け取り、1フレームずつ評価します。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>ディスク使用量</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <translation>ディスク使用量…</translation>
    </message>
    <message>
        <source>Do not ask again for these models until I quit</source>
        <translation>終了までこれらのモデルでは確認しない</translation>
    </message>
    <message>
        <source>Do not ask again for this model until I quit</source>
        <translation>終了までこのモデルでは確認しない</translation>
    </message>
    <message>
        <source>Do not ask again today</source>
        <translation>今日はもう確認しない</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>ドキュメンタリー</translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation>ドリーイン</translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation>ドリーアウト</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>ドア</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Downloading {amount}</source>
        <translation>{amount}をダウンロード中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Draft of {clip}</source>
        <translation>{clip}の下書き</translation>
    </message>
    <message>
        <source>Drag clips onto its name to put them into it.</source>
        <translation>名前の上へクリップをドラッグすると入ります。</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>ドラマ</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture to point at something.</source>
        <translation>画の上に四角を描いて示せます。</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>別のシードを引く</translation>
    </message>
    <message>
        <source>Draws attention, builds tension</source>
        <translation>注意を引き、緊張を高める</translation>
    </message>
    <message>
        <source>Driving music</source>
        <translation>疾走感のある音楽</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>ドローン</translation>
    </message>
    <message>
        <source>Drop the video to play it</source>
        <translation>動画をドロップすると再生します</translation>
    </message>
    <message>
        <source>Drop, paste or click to browse</source>
        <translation>ドロップ、貼り付け、またはクリックで選択</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation>ダッチアングル</translation>
    </message>
    <message>
        <source>Each clip, from start to end</source>
        <translation>各クリップを最初から最後まで</translation>
    </message>
    <message>
        <source>Each project at Wiro has keys of its own. Open one, or make a new one, and copy them.</source>
        <translation>Wiroの各プロジェクトには独自のキーがあります。開くか新しく作って、コピーしてください。</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>コレクション内で前へ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Empty cells take what the panel holds. Nothing is sent yet.</source>
        <translation>空のセルはパネルの値を使います。まだ何も送信しません。</translation>
    </message>
    <message>
        <source>Empty the strips</source>
        <translation>帯を空にする</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>検索を終える</translation>
    </message>
    <message>
        <source>Energy for sport and products</source>
        <translation>スポーツや製品の勢い</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>English, at most 1,024 tokens.</source>
        <translation>英語で、最大1,024トークン。</translation>
    </message>
    <message>
        <source>Enhance prompt</source>
        <translation>プロンプトを補強</translation>
    </message>
    <message>
        <source>Enter the API key of your project at Wiro.</source>
        <translation>WiroのプロジェクトのAPIキーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the API key that this secret belongs to, too.</source>
        <translation>このシークレットに対応するAPIキーも入力してください。</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>APIキーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Enter them and test</source>
        <translation>入力してテスト</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Estimated cost: {cost}</source>
        <translation>見積もり額：{cost}</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>見積もり中…</translation>
    </message>
    <message>
        <source>Even, honest</source>
        <translation>均一で正直</translation>
    </message>
    <message>
        <source>Every clip that Veo makes carries an invisible SynthID watermark.</source>
        <translation>Veoのクリップにはすべて、見えない透かしSynthIDが入っています。</translation>
    </message>
    <message>
        <source>Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders can be dropped here too.</source>
        <translation>作ったクリップは、プロンプト、設定、料金とともにここに残ります。クリップやフォルダーのドロップもできます。</translation>
    </message>
    <message>
        <source>Every picture carries Google&apos;s SynthID: an invisible mark that says it was generated.</source>
        <translation>どの画にもGoogleのSynthIDが入っています。生成されたことを示す見えない印です。</translation>
    </message>
    <message>
        <source>Every place is taken. Remove a picture, or drop this one on its tile.</source>
        <translation>空きがありません。画像を外すか、その枠にドロップしてください。</translation>
    </message>
    <message>
        <source>Every prompt that was used, and what it made</source>
        <translation>使ったプロンプトとその結果</translation>
    </message>
    <message>
        <source>Every setting as it was at first; accounts, folders and clips stay.</source>
        <translation>すべての設定を最初の状態に。アカウント、フォルダー、クリップは残ります。</translation>
    </message>
    <message>
        <source>Everything at Wiro</source>
        <translation>Wiroのすべて</translation>
    </message>
    <message>
        <source>Everything is as in this file already.</source>
        <translation>すでにこのファイルのとおりです。</translation>
    </message>
    <message>
        <source>Everything is at its default already.</source>
        <translation>すでにすべて初期値です。</translation>
    </message>
    <message>
        <source>Everything to be seen</source>
        <translation>すべてが見える</translation>
    </message>
    <message>
        <source>Explain how it works</source>
        <translation>仕組みを説明する</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>書き出しと読み込み</translation>
    </message>
    <message>
        <source>Export copies…</source>
        <translation>コピーを書き出す…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} copies</source>
        <extracomment>For a count of 1: Export a copy</extracomment>
        <translation>
            <numerusform>{n}個のコピーを書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>{file}に書き出しました。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>超クローズアップ</translation>
    </message>
    <message>
        <source>Extreme wide shot</source>
        <translation>大ロング</translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation>目の高さ</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Family film</source>
        <translation>家族映画</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>ファッション</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Feet, wheels, grass</source>
        <translation>足、車輪、草</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch {n}</source>
        <translation>{n}件を取得</translation>
    </message>
    <message>
        <source>Fields (JSON)</source>
        <translation>項目（JSON）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files that were left alone</source>
        <translation>そのままにしたファイル</translation>
    </message>
    <message>
        <source>Files you have opened</source>
        <translation>開いたファイル</translation>
    </message>
    <message>
        <source>Fill this in: the model needs it.</source>
        <translation>入力してください。モデルに必要です。</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>フィルム・ノワール</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Filter. Delete removes it</source>
        <translation>条件。Deleteで外します</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>完成版</translation>
    </message>
    <message>
        <source>Final of {clip}</source>
        <translation>{clip}の完成版</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>完成版</translation>
    </message>
    <message>
        <source>Find it in a folder…</source>
        <translation>フォルダーで探す…</translation>
    </message>
    <message>
        <source>Find missing clips in a folder…</source>
        <translation>見つからないクリップをフォルダーで探す…</translation>
    </message>
    <message>
        <source>Find missing clips…</source>
        <translation>見つからないクリップを探す…</translation>
    </message>
    <message>
        <source>Find my tasks</source>
        <translation>自分のタスクを探す</translation>
    </message>
    <message>
        <source>Find my tasks at Wiro…</source>
        <translation>Wiroの自分のタスクを探す…</translation>
    </message>
    <message>
        <source>Find your keys</source>
        <translation>キーを見つける</translation>
    </message>
    <message>
        <source>Find your keys at Wiro</source>
        <translation>Wiroでキーを見つける</translation>
    </message>
    <message>
        <source>Finding out if Wiro got it</source>
        <translation>Wiroが受け取ったか確認中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>魚眼</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>画面に合わせる</translation>
    </message>
    <message>
        <source>Fit · {percent}</source>
        <translation>合わせる · {percent}</translation>
    </message>
    <message>
        <source>Flatter than a dolly, a little old-fashioned</source>
        <translation>ドリーより平面的で少し昔風</translation>
    </message>
    <message>
        <source>Flattering, hopeful</source>
        <translation>引き立てる、希望のある</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Flip between A and B</source>
        <translation>AとBを切り替え</translation>
    </message>
    <message>
        <source>Flying over a wide place</source>
        <translation>広い土地の上を飛ぶ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for its clips</source>
        <translation>クリップのフォルダー</translation>
    </message>
    <message>
        <source>Folders and collections</source>
        <translation>フォルダーとコレクション</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追う</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食べ物</translation>
    </message>
    <message>
        <source>Footsteps</source>
        <translation>足音</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例：{name}</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <translation>キーを忘れる</translation>
    </message>
    <message>
        <source>Forget keys, sign out, log out</source>
        <translation>キーを忘れる、サインアウト、ログアウト</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Found tasks</source>
        <translation>見つかったタスク</translation>
    </message>
    <message>
        <source>Frame number before the time</source>
        <translation>フレーム番号を時間より先に</translation>
    </message>
    <message>
        <source>Frame {n} copied.</source>
        <translation>フレーム{n}をコピーしました。</translation>
    </message>
    <message>
        <source>Frame {n} could not be used. {reason}</source>
        <translation>フレーム{n}を使えません。{reason}</translation>
    </message>
    <message>
        <source>Frame {n}, {timecode}</source>
        <translation>フレーム{n}、{timecode}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Frames of the clip</source>
        <translation>クリップのフレーム</translation>
    </message>
    <message>
        <source>Frames that {letter} is ahead of A</source>
        <translation>{letter}がAより先行するフレーム数</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU一般公衆利用許諾書バージョン3以降のフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Free zone of social apps, tall clips</source>
        <translation>SNSアプリの余白（縦長クリップ）</translation>
    </message>
    <message>
        <source>From a list to large pictures ({key}+wheel)</source>
        <translation>一覧から大きな画像まで（{key}+ホイール）</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>ウェブアドレスから…</translation>
    </message>
    <message>
        <source>From compared pictures to the controls</source>
        <translation>比較中の画像から操作ボタンへ</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>画像から</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>テキストから</translation>
    </message>
    <message>
        <source>From the sandbox</source>
        <translation>サンドボックス製</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation>全画面の画面</translation>
    </message>
    <message>
        <source>Full shot</source>
        <translation>フルショット</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate audio</source>
        <translation>音を生成</translation>
    </message>
    <message numerus="yes">
        <source>Generate {n} clips</source>
        <extracomment>For a count of 1: Generate {n} clip</extracomment>
        <translation>
            <numerusform>{n}クリップを生成</numerusform>
        </translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Generating · {time} left</source>
        <translation>生成中 · 残り{time}</translation>
    </message>
    <message>
        <source>Gentle score</source>
        <translation>穏やかな劇伴</translation>
    </message>
    <message>
        <source>Give every action the keys of the preset again</source>
        <translation>すべての操作をプリセットのキーに戻す</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Give it a name: you find it by that.</source>
        <translation>名前を付けてください。見つける手がかりです。</translation>
    </message>
    <message>
        <source>Glass and dishes</source>
        <translation>グラスと食器</translation>
    </message>
    <message>
        <source>Go on without choosing</source>
        <translation>選ばずに進む</translation>
    </message>
    <message>
        <source>Go through the clips</source>
        <translation>クリップを順に見る</translation>
    </message>
    <message>
        <source>Go through the clips…</source>
        <translation>クリップを順に見る…</translation>
    </message>
    <message>
        <source>Go to a timecode or frame</source>
        <translation>タイムコードかフレームへ移動</translation>
    </message>
    <message>
        <source>Go to a timecode or frame…</source>
        <translation>タイムコードかフレームへ移動…</translation>
    </message>
    <message>
        <source>Go to frame {n}</source>
        <translation>フレーム{n}へ</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>最初のフレームへ</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>イン点へ</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>最後のフレームへ</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>アウト点へ</translation>
    </message>
    <message>
        <source>Go to this frame</source>
        <translation>このフレームへ</translation>
    </message>
    <message>
        <source>Goes with somebody who moves</source>
        <translation>動く人と一緒に進む</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>ゴールデンアワー</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 s only. It may be refused, then it costs nothing.</source>
        <translation>Googleが1080pを明記しているのは8秒だけです。拒否されることがありますが、その場合は無料です。</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 seconds only.</source>
        <translation>Googleが1080pを明記しているのは8秒だけです。</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>グリッド線</translation>
    </message>
    <message>
        <source>Ground level</source>
        <translation>地面の高さ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.</source>
        <translation>このコンピューターではHEIC画像を開けません。JPGかPNGで保存して使ってください。</translation>
    </message>
    <message>
        <source>Half to themselves, eyes elsewhere</source>
        <translation>半ば独り言、目はよそに</translation>
    </message>
    <message>
        <source>Hand-drawn</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>手持ち</translation>
    </message>
    <message>
        <source>Handmade</source>
        <translation>手作り</translation>
    </message>
    <message>
        <source>Hands at work</source>
        <translation>働く手</translation>
    </message>
    <message>
        <source>Hard noon sun</source>
        <translation>真昼の強い日差し</translation>
    </message>
    <message>
        <source>Heat, summer, desert</source>
        <translation>暑さ、夏、砂漠</translation>
    </message>
    <message>
        <source>Held until you start it</source>
        <translation>開始するまで保留</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>同じものを隠す</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High angle</source>
        <translation>ハイアングル</translation>
    </message>
    <message>
        <source>High key</source>
        <translation>ハイキー</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Hold {key} to mark up to three.</source>
        <translation>{key}を押しながら3つまで選べます。</translation>
    </message>
    <message>
        <source>How many frames</source>
        <translation>フレーム数</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images that were sent once and reused lie in a folder of their own there, and may stay.</source>
        <translation>一度送って使い回した画像はWiroの別のフォルダーにあり、残ることがあります。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>衝撃</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Import a CSV table</source>
        <translation>CSVの表を読み込む</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>CSVの表を読み込む…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダーを読み込む…</translation>
    </message>
    <message>
        <source>Import clips</source>
        <translation>クリップを読み込む</translation>
    </message>
    <message>
        <source>Import clips…</source>
        <translation>クリップを読み込む…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>Import the clips of a folder</source>
        <translation>フォルダーのクリップを読み込む</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込んだもの</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入っている</translation>
    </message>
    <message>
        <source>In Wiro&apos;s queue</source>
        <translation>Wiroで待機中</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>イン点とアウト点</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>ゴミ箱にあります</translation>
    </message>
    <message>
        <source>In the bin now: {size}.</source>
        <translation>今のゴミ箱：{size}。</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>In {timecode} · frame {n}</source>
        <translation>イン点 {timecode} · フレーム{n}</translation>
    </message>
    <message>
        <source>Insects, food, textures</source>
        <translation>昆虫、食べ物、質感</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Interiors that feel real</source>
        <translation>本物らしい室内</translation>
    </message>
    <message>
        <source>Intimate, as if at the ear</source>
        <translation>親密、耳元のように</translation>
    </message>
    <message>
        <source>It applies at the next start.</source>
        <translation>次の起動から有効です。</translation>
    </message>
    <message>
        <source>It brought no text of its licence; its name is above.</source>
        <translation>ライセンスの本文は付属していません。名前は上にあります。</translation>
    </message>
    <message>
        <source>It can be taken back.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>It goes on by itself next month, or as soon as you raise the budget.</source>
        <translation>来月、または予算を上げると自動で続きます。</translation>
    </message>
    <message>
        <source>It goes on by itself tomorrow, or as soon as you raise the budget.</source>
        <translation>明日、または予算を上げると自動で続きます。</translation>
    </message>
    <message>
        <source>It goes with the API key that is kept.</source>
        <translation>保存済みのAPIキーと一緒に使われます。</translation>
    </message>
    <message>
        <source>It has a key and a secret: enter both. Each request is signed with the secret, which itself never leaves this computer.</source>
        <translation>キーとシークレットがあります。両方入力してください。各リクエストはシークレットで署名され、シークレット自体はこのコンピューターを離れません。</translation>
    </message>
    <message>
        <source>It has a key and no secret: enter the key, and leave the secret empty.</source>
        <translation>キーだけでシークレットはありません。キーを入力し、シークレットは空のままにします。</translation>
    </message>
    <message numerus="yes">
        <source>It has happened {n} times since this was opened; the report has it all.</source>
        <extracomment>For a count of 1: It has happened once since this was opened; the report has it all.</extracomment>
        <translation>
            <numerusform>開いてから{n}回起きました。レポートにすべてあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has {size}, and no more than {limit} are taken.</source>
        <translation>{size}あり、上限は{limit}です。</translation>
    </message>
    <message>
        <source>It is sent to Wiro with the clip. A picture of another shape than the clip can be cropped here first.</source>
        <translation>クリップと一緒にWiroへ送られます。クリップと違う形の画像は先にここで切り抜けます。</translation>
    </message>
    <message>
        <source>It is written down with each clip, so that a take can be made again and one thing changed at a time. Models change at the provider: the same seed may give another clip later.</source>
        <translation>各クリップに記録されるので、テイクを作り直したり、1つずつ変えたりできます。モデルは提供元で変わるため、同じシードでも後で別のクリップになることがあります。</translation>
    </message>
    <message>
        <source>It never arrived: it is not charged, and you may send it again</source>
        <translation>届いていません。課金されず、送り直せます</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>It was stopped. The file was not written.</source>
        <translation>中止しました。ファイルは書かれていません。</translation>
    </message>
    <message>
        <source>Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.</source>
        <translation>ディスクがつながっていません。画像とレシピは残り、つなぐと再生できます。</translation>
    </message>
    <message>
        <source>Its file is not there.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>Its file is not there: its disk is away, or it was moved by something else.</source>
        <translation>ファイルがありません。ディスクが外れているか、ほかで移動されました。</translation>
    </message>
    <message>
        <source>Its images go to the references, its words to the prompt</source>
        <translation>画像は参照へ、言葉はプロンプトへ入ります</translation>
    </message>
    <message>
        <source>Its keys are taken out of this system&apos;s keyring; a mark stays there, by which they are known if you add them again. Its clips and its spending stay here. Clips that Wiro still makes with it are not followed any more, and do not come home by themselves.</source>
        <translation>キーをシステムのキーリングから取り除きます。同じキーを再び追加したときに分かるよう、印だけがそこに残ります。クリップと支出はここに残ります。このアカウントでWiroが作成中のクリップは追跡されず、自動では届きません。</translation>
    </message>
    <message>
        <source>Japanese animation</source>
        <translation>日本のアニメ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>ジョブの詳細</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>見て回るだけ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep prompt and settings inside the copies</source>
        <translation>プロンプトと設定をコピーに残す</translation>
    </message>
    <message>
        <source>Keep the pitch at other speeds</source>
        <translation>ほかの速度でも音の高さを保つ</translation>
    </message>
    <message>
        <source>Keep the pitch of the sound</source>
        <translation>音の高さを保つ</translation>
    </message>
    <message>
        <source>Keep these references as a set</source>
        <translation>この参照をセットとして保存</translation>
    </message>
    <message>
        <source>Keep these references as a set…</source>
        <translation>この参照をセットとして保存…</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>この設定を保つ</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>このコンピューターをスリープさせない</translation>
    </message>
    <message>
        <source>Keep this search as a smart folder: it always shows what fits then</source>
        <translation>この検索をスマートフォルダーにする：その時に合うものを常に表示します</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>このシードを固定</translation>
    </message>
    <message>
        <source>Keeps Veo from inventing talk</source>
        <translation>Veoが話を作り出すのを防ぐ</translation>
    </message>
    <message>
        <source>Keeps the sound natural</source>
        <translation>音を自然に保つ</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>保存済み。入力すると置き換えます。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>Keys are never in here.</source>
        <translation>キーはここに含まれません。</translation>
    </message>
    <message>
        <source>Keys go into this system&apos;s keyring, never into a file.</source>
        <translation>キーはシステムのキーリングに入り、ファイルには入りません。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>モデルの種類</translation>
    </message>
    <message>
        <source>Landscape from a drone</source>
        <translation>ドローンからの風景</translation>
    </message>
    <message>
        <source>Landscape, somebody tiny in it</source>
        <translation>風景の中の小さな人</translation>
    </message>
    <message>
        <source>Landscapes, towns</source>
        <translation>風景、町</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of Veo Desktop</source>
        <translation>Veo Desktopの言語</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>スペルチェックの言語</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>コレクション内で後ろへ</translation>
    </message>
    <message numerus="yes">
        <source>Laying out {n} clips…</source>
        <extracomment>For a count of 1: Laying out {n} clip…</extracomment>
        <translation>
            <numerusform>{n}クリップを並べています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads the eye from one thing to another</source>
        <translation>視線を別のものへ導く</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面をやめる</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Leave it empty for a project with an API key only.</source>
        <translation>APIキーだけのプロジェクトでは空のままにします。</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>比較をやめる</translation>
    </message>
    <message>
        <source>Led to {clip}</source>
        <translation>{clip}へ発展</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>左右キーで動きます</translation>
    </message>
    <message>
        <source>Left out, because this version does not know it: {names}.</source>
        <translation>このバージョンにないため省きました：{names}。</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them or their values cannot be: {names}.</source>
        <translation>このバージョンにないか値が使えないため省きました：{names}。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Lens flare</source>
        <translation>レンズフレア</translation>
    </message>
    <message>
        <source>Let this clip be sent when its turn comes</source>
        <translation>順番が来たら送信する</translation>
    </message>
    <message>
        <source>Lets the model rewrite the prompt with more detail.</source>
        <translation>モデルがプロンプトをより詳しく書き直します。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light beams</source>
        <translation>光の筋</translation>
    </message>
    <message>
        <source>Like Premiere</source>
        <translation>Premiere風</translation>
    </message>
    <message>
        <source>Like Resolve</source>
        <translation>Resolve風</translation>
    </message>
    <message>
        <source>Like a documentary</source>
        <translation>ドキュメンタリーのように</translation>
    </message>
    <message>
        <source>Like a feature film</source>
        <translation>劇映画のように</translation>
    </message>
    <message>
        <source>Like mpv</source>
        <translation>mpv風</translation>
    </message>
    <message>
        <source>Like real life</source>
        <translation>実生活のように</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>横の線</translation>
    </message>
    <message>
        <source>Line between two panels</source>
        <translation>2つのパネルの間の線</translation>
    </message>
    <message>
        <source>Line {n} cannot be read: there may be a quotation mark too few or too many.</source>
        <translation>{n}行目を読めません。引用符が足りないか多いようです。</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>系譜</translation>
    </message>
    <message>
        <source>Load what I was writing</source>
        <translation>書きかけを読み込む</translation>
    </message>
    <message>
        <source>Locked to {ratio}, the shape of the clip</source>
        <translation>クリップの形{ratio}に固定</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>ジョブの記録</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Long 200 mm</source>
        <translation>望遠200 mm</translation>
    </message>
    <message>
        <source>Longer than Veo reads: it may be cut or refused.</source>
        <translation>Veoが読む長さを超えています。切られるか拒否されることがあります。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>さらに前を見る</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>調べています</translation>
    </message>
    <message>
        <source>Looking at</source>
        <translation>調べています</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを検索中…</translation>
    </message>
    <message>
        <source>Looking for the keys in the keyring… it may ask you to unlock it.</source>
        <translation>キーリングでキーを探しています…ロック解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>さらに前を調べています…</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>タスクを調べています…</translation>
    </message>
    <message>
        <source>Looking up {model}…</source>
        <translation>{model}を調べています…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Loop from in to out</source>
        <translation>イン点からアウト点をループ</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>クリップをループ</translation>
    </message>
    <message>
        <source>Loud, over distance or noise</source>
        <translation>大きく、距離や騒音を越えて</translation>
    </message>
    <message>
        <source>Low angle</source>
        <translation>ローアングル</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>ローキー</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>a month with its year by Qt&apos;s letters, as short as it is usual: Nov 2026</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Made again as {clip}</source>
        <translation>作り直し：{clip}</translation>
    </message>
    <message>
        <source>Made again from {clip}</source>
        <translation>{clip}から作り直し</translation>
    </message>
    <message>
        <source>Made from {clip}</source>
        <translation>{clip}から作成</translation>
    </message>
    <message>
        <source>Made to last</source>
        <translation>長く使えるもの</translation>
    </message>
    <message>
        <source>Made with the same settings, as far as is known.</source>
        <translation>分かるかぎり同じ設定です。</translation>
    </message>
    <message>
        <source>Make a clip</source>
        <translation>クリップを作る</translation>
    </message>
    <message>
        <source>Make a first clip</source>
        <translation>最初のクリップを作る</translation>
    </message>
    <message>
        <source>Make again with these settings</source>
        <translation>この設定で作り直す</translation>
    </message>
    <message>
        <source>Make every combination</source>
        <translation>すべての組み合わせを作る</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>もう一度作る</translation>
    </message>
    <message>
        <source>Make many clips at once</source>
        <translation>多くのクリップを一度に作る</translation>
    </message>
    <message>
        <source>Make one on the left, or choose one below.</source>
        <translation>左で作るか、下から選んでください。</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>空きを作る</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>完成版を作る</translation>
    </message>
    <message>
        <source>Make the final…</source>
        <translation>完成版を作る…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>プロジェクトを作る</translation>
    </message>
    <message>
        <source>Make this clip again with the same settings</source>
        <translation>同じ設定で作り直す</translation>
    </message>
    <message>
        <source>Make video clips with Veo 3.1 through Wiro, and review them frame by frame.</source>
        <translation>Veo 3.1でWiroを通じてクリップを作り、1フレームずつ確かめます。</translation>
    </message>
    <message>
        <source>Makes and reviews clips with Google&apos;s Veo 3.1 through Wiro.</source>
        <translation>GoogleのVeo 3.1のクリップをWiro経由で作り、確認します。</translation>
    </message>
    <message>
        <source>Makes the subject small</source>
        <translation>被写体を小さく見せる</translation>
    </message>
    <message>
        <source>Makes the subject strong</source>
        <translation>被写体を強く見せる</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Many voices, no words</source>
        <translation>多くの声、言葉なし</translation>
    </message>
    <message>
        <source>Mara</source>
        <translation>Mara</translation>
    </message>
    <message>
        <source>Mara, forty, in a grey coat, a scar over her left brow</source>
        <translation>Mara、40歳、灰色のコート、左の眉の上に傷跡</translation>
    </message>
    <message>
        <source>Mark misspelt words in prompts</source>
        <translation>プロンプトのつづり間違いに印を付ける</translation>
    </message>
    <message>
        <source>Match image</source>
        <translation>画像に合わせる</translation>
    </message>
    <message>
        <source>Match image needs a first frame.</source>
        <translation>画像に合わせるには最初のフレームが必要です。</translation>
    </message>
    <message>
        <source>Match the image</source>
        <translation>画像に合わせる</translation>
    </message>
    <message>
        <source>Matching the image needs a first frame.</source>
        <translation>画像に合わせるには最初のフレームが必要です。</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>メディアキー</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>ミディアムショット</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Memory for the player, in MB</source>
        <translation>プレーヤーのメモリ（MB）</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>キーボードのある場所のメニュー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Midnight ramen</source>
        <translation>真夜中のラーメン</translation>
    </message>
    <message>
        <source>Missing clips</source>
        <translation>見つからないクリップ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>モデル：{model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Month&apos;s budget is used up</source>
        <translation>今月の予算を使い切りました</translation>
    </message>
    <message>
        <source>Mood piece</source>
        <translation>ムード映像</translation>
    </message>
    <message>
        <source>Mood, and a reason to stay inside</source>
        <translation>雰囲気、中にいる理由</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>月明かり</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>More for these settings</source>
        <translation>この設定のその他の操作</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>ほかのモデル…</translation>
    </message>
    <message>
        <source>More than 1080p</source>
        <translation>1080p超</translation>
    </message>
    <message>
        <source>More to put in</source>
        <translation>ほかの挿入</translation>
    </message>
    <message>
        <source>More to put in: {groups}</source>
        <translation>ほかの挿入：{groups}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Move into a folder of the library</source>
        <translation>ライブラリのフォルダーへ移動</translation>
    </message>
    <message>
        <source>Move into a folder…</source>
        <translation>フォルダーへ移動…</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>Move the line between two panels</source>
        <translation>2つのパネルの間の線を動かす</translation>
    </message>
    <message>
        <source>Move the line of a wipe</source>
        <translation>ワイプの線を動かす</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>ゴミ箱へ移動</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ゴミ箱へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} clips to the bin</source>
        <extracomment>For a count of 1: Move {n} clip to the bin</extracomment>
        <translation>
            <numerusform>{n}クリップをゴミ箱へ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejected clips to the bin?</source>
        <extracomment>For a count of 1: Move the rejected clip to the bin?</extracomment>
        <translation>
            <numerusform>不採用の{n}クリップをゴミ箱へ移動しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejects to the bin…</source>
        <extracomment>For a count of 1: Move the reject to the bin…</extracomment>
        <translation>
            <numerusform>不採用{n}件をゴミ箱へ移動…</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Movement, clothes</source>
        <translation>動き、服</translation>
    </message>
    <message>
        <source>Much room, strong depth</source>
        <translation>広い空間、強い奥行き</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>My Wiro account</source>
        <translation>自分のWiroアカウント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name a technique or a time rather than an artist</source>
        <translation>作家より技法や時代を書く</translation>
    </message>
    <message>
        <source>Name the instrument and the mood</source>
        <translation>楽器と気分を書く</translation>
    </message>
    <message>
        <source>Name the thing itself: “{bare}”, not “{noun}”.</source>
        <translation>物そのものを書いてください：「{noun}」ではなく「{bare}」。</translation>
    </message>
    <message>
        <source>Name, words and images (F2)</source>
        <translation>名前、言葉、画像（F2）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>ナレーター</translation>
    </message>
    <message>
        <source>Natural 35 mm</source>
        <translation>自然な35 mm</translation>
    </message>
    <message>
        <source>Nature close up</source>
        <translation>間近の自然</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>どちらでもない</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>採用でも不採用でもない</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>ネオン</translation>
    </message>
    <message>
        <source>Neon, rain, a secret</source>
        <translation>ネオン、雨、秘密</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Neutral, honest</source>
        <translation>中立で正直</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新規コレクション</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新規コレクション…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>New seed each time. Click to keep it</source>
        <translation>毎回新しいシード。クリックで固定</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>次のクリップ</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>次の順番</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Night scene</source>
        <translation>夜の場面</translation>
    </message>
    <message>
        <source>Night that can be seen</source>
        <translation>見える夜</translation>
    </message>
    <message>
        <source>No API key is kept for this account. Enter the one that this secret belongs to, too.</source>
        <translation>このアカウントにはAPIキーが保存されていません。このシークレットに対応するAPIキーも入力してください。</translation>
    </message>
    <message>
        <source>No Wiro account is in use, so nobody could be asked about this model.</source>
        <translation>使用中のWiroアカウントがないため、このモデルについて問い合わせられません。</translation>
    </message>
    <message>
        <source>No Wiro account is in use. Set one up to see what it has run.</source>
        <translation>使用中のWiroアカウントがありません。設定すると、実行したものを見られます。</translation>
    </message>
    <message>
        <source>No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.</source>
        <translation>Wiroアカウントがまだありません。キーを入力するか、サンドボックスですべて試せます。</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>No account and no cost: pictures are drawn on this computer. Everything else works as it will later.</source>
        <translation>アカウント不要、無料：画像はこのコンピューターで描きます。ほかは本番と同じです。</translation>
    </message>
    <message>
        <source>No action has these words or this key.</source>
        <translation>この言葉やキーの操作はありません。</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>音声デバイスなし</translation>
    </message>
    <message>
        <source>No clip came in.</source>
        <translation>クリップは加わりませんでした。</translation>
    </message>
    <message>
        <source>No clip fits</source>
        <translation>合うクリップがありません</translation>
    </message>
    <message>
        <source>No clip was found again.</source>
        <translation>見つかったクリップはありません。</translation>
    </message>
    <message>
        <source>No clips in this project yet. They appear here while they are made.</source>
        <translation>このプロジェクトにはまだクリップがありません。作成中のものがここに表示されます。</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>クリップがまだありません</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>No lineage</source>
        <translation>系譜なし</translation>
    </message>
    <message>
        <source>No model is called that. Try fewer letters, or another kind.</source>
        <translation>その名前のモデルはありません。文字を減らすか、別の種類でお試しください。</translation>
    </message>
    <message>
        <source>No model known</source>
        <translation>モデル不明</translation>
    </message>
    <message>
        <source>No more of these steps</source>
        <translation>この案内を終える</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>音楽なし</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>この言葉のあるページはありません。</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>人物なし</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>No prompt has “{words}”.
A word or the beginning of one is enough.</source>
        <translation>「{words}」を含むプロンプトはありません。
言葉かその始まりで十分です。</translation>
    </message>
    <message>
        <source>No prompt was used yet.
Each one that you generate is kept here, with what it made.</source>
        <translation>まだプロンプトを使っていません。
生成したものは結果とともにここに残ります。</translation>
    </message>
    <message>
        <source>No set was kept yet.
Put a character, place or look into the references, and keep it with its words: it is one click away then, in every scene.</source>
        <translation>セットがまだありません。
人物、場所、見た目を参照に入れ、言葉と一緒に保存すると、どの場面でも1クリックで使えます。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この言葉の設定はありません。</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>No spell check: no dictionary is installed (hunspell-en-us)</source>
        <translation>スペルチェックなし：辞書が入っていません (hunspell-en-us)</translation>
    </message>
    <message>
        <source>No spell check: the library Enchant is not installed (libenchant-2-2)</source>
        <translation>スペルチェックなし：Enchantが入っていません (libenchant-2-2)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>動画なし</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>No. {n} in line</source>
        <translation>{n}番目</translation>
    </message>
    <message>
        <source>Nobody is asked yet: write the address below.</source>
        <translation>まだ問い合わせ先がありません。下にアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>誰も話さない</translation>
    </message>
    <message>
        <source>Noir, secrets</source>
        <translation>ノワール、秘密</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>保存されていません。</translation>
    </message>
    <message>
        <source>None is missing now.</source>
        <translation>見つからないクリップはもうありません。</translation>
    </message>
    <message>
        <source>None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.</source>
        <translation>設定に当たる列がありません：{columns}。CSVの例のように1行目に名前が必要です。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>None: the list alone, which is small</source>
        <translation>なし：一覧だけ（小さい）</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>通常の速度</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>課金なし</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>課金なし。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not in safe mode: it would not be kept.</source>
        <translation>セーフモードでは保存されないためできません。</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>作られませんでした。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Not usable · choose another</source>
        <translation>使えません · 別のものを選択</translation>
    </message>
    <message>
        <source>Not used, for no setting is called so: {columns}.</source>
        <translation>同名の設定がないため使いません：{columns}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note about the whole clip</source>
        <translation>クリップ全体のメモ</translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation>このフレームにメモ</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>{time}のメモ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try another word.</source>
        <translation>「{words}」は見つかりません。別の言葉でお試しください。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>Nothing here yet.
Once you have made a clip, its prompt, settings, cost and stars are here.</source>
        <translation>まだ何もありません。
クリップを作ると、プロンプト、設定、料金、星がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>このコレクションはまだ空です</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <translation>このモデルの情報がありません。</translation>
    </message>
    <message>
        <source>Nothing moves but the subject</source>
        <translation>被写体以外は動かない</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip in the strip below to see its prompt, settings and cost.</source>
        <translation>何も選ばれていません。
下のクリップを選ぶと、プロンプト、設定、料金が見られます。</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip to see how it was made, or several to judge them at once.</source>
        <translation>何も選ばれていません。
1つ選ぶと作り方が、複数選ぶとまとめて評価できます。</translation>
    </message>
    <message>
        <source>Nothing to fetch: all there is belongs to this library already.</source>
        <translation>取得するものはありません。すべてこのライブラリのものです。</translation>
    </message>
    <message>
        <source>Nothing to lay out yet.</source>
        <translation>まだ並べるものがありません。</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Of all clips</source>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>Of selected clips: none is selected</source>
        <translation>選択したクリップ：選択なし</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} selected clips ({size})</source>
        <extracomment>For a count of 1: Of the selected clip ({size})</extracomment>
        <translation>
            <numerusform>選択した{n}クリップ（{size}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you.</source>
        <translation>オフでは何も問い合わせません。オンでは下のアドレスに最大1日1回問い合わせ、あなたの情報は伝えません。</translation>
    </message>
    <message>
        <source>Off, the clip is silent and may cost less: the price beside Generate says so before you press it. What people say belongs into the prompt, in quotes.</source>
        <translation>オフではクリップは無音で、安くなることがあります。「生成」の横の価格で事前に分かります。人の台詞はプロンプトに引用符で書きます。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Offline · goes on at Wiro</source>
        <translation>オフライン · Wiroで続行</translation>
    </message>
    <message>
        <source>Offline · not sent again</source>
        <translation>オフライン · 再送信なし</translation>
    </message>
    <message>
        <source>Offline · safe at Wiro</source>
        <translation>オフライン · Wiroに安全</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ずれ</translation>
    </message>
    <message>
        <source>Offset in frames</source>
        <translation>フレーム単位のずれ</translation>
    </message>
    <message>
        <source>Offset of {letter}</source>
        <translation>{letter}のずれ</translation>
    </message>
    <message>
        <source>Old home film</source>
        <translation>古いホームムービー</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>On, what is made may hold more than you wrote. Off, it keeps to your words.</source>
        <translation>オンでは書いた以上のものが入ることがあります。オフでは言葉どおりです。</translation>
    </message>
    <message>
        <source>One at a time; Tab changes between them</source>
        <translation>1つずつ表示。Tabで切り替え</translation>
    </message>
    <message>
        <source>One beside the other, with a line between them that you drag</source>
        <translation>左右に並べ、間の線をドラッグします</translation>
    </message>
    <message>
        <source>One clear event</source>
        <translation>はっきりした一つの出来事</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>1つ減らす</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>1つ増やす</translation>
    </message>
    <message>
        <source>One over the other, see-through</source>
        <translation>重ねて透かす</translation>
    </message>
    <message>
        <source>One person, one line to the camera</source>
        <translation>一人、カメラに一言</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1秒戻る</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>1秒進む</translation>
    </message>
    <message>
        <source>One thing sharp, the rest soft</source>
        <translation>一点が鮮明、ほかは柔らか</translation>
    </message>
    <message>
        <source>One to three pictures of people, things or a style to keep. 8 seconds only; first and last frame are then ignored.</source>
        <translation>保ちたい人物、物、スタイルの画像を1～3枚。8秒のみで、最初と最後のフレームは無視されます。</translation>
    </message>
    <message>
        <source>One zip file holds every clip&apos;s recipe, cost, stars, tags, notes and collections, and the files:</source>
        <translation>1つのzipファイルに、すべてのクリップのレシピ、料金、星、タグ、メモ、コレクションと、次のファイルが入ります：</translation>
    </message>
    <message>
        <source>Only a project without clips can be deleted. Its folder stays as it is.</source>
        <translation>削除できるのはクリップのないプロジェクトだけです。フォルダーはそのまま残ります。</translation>
    </message>
    <message>
        <source>Only asks, never forbids: what the prompt itself names is likely to be seen all the same.</source>
        <translation>お願いするだけで、禁止はしません。プロンプト自体に書いたものは映る可能性が高いです。</translation>
    </message>
    <message>
        <source>Only for programs of your own; this one does not need it. The address is told to Wiro, and must be reachable from the internet.</source>
        <translation>ご自身のプログラム用です。このプログラムには不要です。アドレスはWiroに伝わり、インターネットから届く必要があります。</translation>
    </message>
    <message>
        <source>Only steps of {step} are taken here.</source>
        <translation>ここでは{step}刻みの値だけ使えます。</translation>
    </message>
    <message>
        <source>Only the names in the menu go. The files stay where they are.</source>
        <translation>メニューの名前だけが消えます。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Only what differs; black where they are the same</source>
        <translation>違うところだけ表示。同じところは黒</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} of its {all} pictures fit here.</source>
        <extracomment>For a count of 1: Only {n} of its {all} pictures fits here.</extracomment>
        <translation>
            <numerusform>{all}枚のうち、ここに入るのは{n}枚です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} pictures fit here. Remove one to add another.</source>
        <extracomment>For a count of 1: One picture fits here: the first one was taken.</extracomment>
        <translation>
            <numerusform>ここに入るのは{n}枚です。追加するには1枚外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>クリップを開く</translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation>アカウント設定を開く</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>クリップを開く</translation>
    </message>
    <message>
        <source>Open clip…</source>
        <translation>クリップを開く…</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>プレーヤーで開く</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Open the account settings</source>
        <translation>アカウント設定を開く</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>記録のフォルダーを開く</translation>
    </message>
    <message>
        <source>Open the spending settings</source>
        <translation>支出の設定を開く</translation>
    </message>
    <message>
        <source>Open your projects at Wiro</source>
        <translation>Wiroのプロジェクトを開く</translation>
    </message>
    <message>
        <source>Opening the clip…</source>
        <translation>クリップを開いています…</translation>
    </message>
    <message>
        <source>Opening the clip… {n} %</source>
        <translation>クリップを開いています… {n}%</translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation>一覧を開きます</translation>
    </message>
    <message>
        <source>Or move one there: Alt with the arrow keys, with Shift for its size.</source>
        <translation>Altと矢印キーで動かし、Shiftで大きさを変えることもできます。</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>オービット</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Other music</source>
        <translation>ほかの音楽</translation>
    </message>
    <message>
        <source>Other style</source>
        <translation>ほかのスタイル</translation>
    </message>
    <message>
        <source>Out {timecode} · frame {n}</source>
        <translation>アウト点 {timecode} · フレーム{n}</translation>
    </message>
    <message>
        <source>Outlines, hair that glows</source>
        <translation>輪郭、光る髪</translation>
    </message>
    <message>
        <source>Over 8 s</source>
        <translation>8秒超</translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation>肩越し</translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation>{amount}超</translation>
    </message>
    <message>
        <source>Overcast</source>
        <translation>曇り</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>PNG pictures ({pattern})</source>
        <translation>PNG画像 ({pattern})</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>パン</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>切り絵</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>画像の一部</translation>
    </message>
    <message>
        <source>Parts of other people</source>
        <translation>ほかの人による部分</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>設定を貼り付け</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>テキストを貼り付け</translation>
    </message>
    <message>
        <source>Patterns, tables, maps</source>
        <translation>模様、机、地図</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <source>Pause; held, the shuttle keys go one frame</source>
        <translation>一時停止。押したままシャトルキーで1フレーム移動</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>People in their place</source>
        <translation>その場所にいる人々</translation>
    </message>
    <message>
        <source>People who talk</source>
        <translation>話す人々</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Pick this clip</source>
        <translation>このクリップを採用</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>画像{n}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Pictures of clips ({size}) stay: they show what is on a disk that is away.</source>
        <translation>クリップの画像（{size}）は残ります。外れたディスクの中身を表示するためです。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>逆再生、もう一度で速く</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>再生、もう一度で速く</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>1回再生</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生・一時停止</translation>
    </message>
    <message>
        <source>Play through the list</source>
        <translation>一覧を通して再生</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>主観視点</translation>
    </message>
    <message>
        <source>Points at a part of the picture</source>
        <translation>画の一部を示しています</translation>
    </message>
    <message>
        <source>Portrait 85 mm</source>
        <translation>ポートレート85 mm</translation>
    </message>
    <message>
        <source>Portrait that talks</source>
        <translation>話すポートレート</translation>
    </message>
    <message>
        <source>Portraits, still life</source>
        <translation>ポートレート、静物</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>クリップ内の位置</translation>
    </message>
    <message>
        <source>Practise on this computer: no account, no cost, real video files.</source>
        <translation>このコンピューターで練習：アカウント不要、無料、本物の動画ファイル。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset of keys: Premiere, Resolve, mpv</source>
        <translation>キーのプリセット：Premiere、Resolve、mpv</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>前のクリップ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Product in use</source>
        <translation>使われる製品</translation>
    </message>
    <message>
        <source>Product shot</source>
        <translation>製品カット</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Products, beauty</source>
        <translation>製品、美容</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>プロジェクト：{name}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt and pictures stay</source>
        <translation>プロンプトと画像は残ります</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>プロンプトの履歴</translation>
    </message>
    <message>
        <source>Prompt, frames and settings</source>
        <translation>プロンプト、フレーム、設定</translation>
    </message>
    <message>
        <source>Prompts to begin with: choose one and fill in its fields</source>
        <translation>始めるためのプロンプト：選んで欄を埋めます</translation>
    </message>
    <message>
        <source>Prompts you have used</source>
        <translation>使ったプロンプト</translation>
    </message>
    <message>
        <source>Prompts, the last used first</source>
        <translation>プロンプト、新しい順</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Push a zoomed picture</source>
        <translation>拡大した画像を動かす</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Put in: {group}</source>
        <translation>挿入：{group}</translation>
    </message>
    <message>
        <source>Put pictures into the references first.</source>
        <translation>先に参照に画像を入れてください。</translation>
    </message>
    <message>
        <source>Putting the keys into the keyring… it may ask you to unlock it.</source>
        <translation>キーをキーリングに入れています…ロック解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>質問と答え</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Queue and recent takes</source>
        <translation>キューと最近のテイク</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>クイックルック</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>静かな部屋</translation>
    </message>
    <message>
        <source>Quiet tension</source>
        <translation>静かな緊張</translation>
    </message>
    <message>
        <source>Quiet, a little sad</source>
        <translation>静かで少し悲しい</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit Veo Desktop</source>
        <translation>Veo Desktopを終了</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation>フォーカス送り</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>予算を上げる</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Random seeds</source>
        <translation>ランダムなシード</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Reading the clip was given up.</source>
        <translation>クリップの読み取りをやめました。</translation>
    </message>
    <message>
        <source>Reading the frame was stopped.</source>
        <translation>フレームの読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Reading the frames…</source>
        <translation>フレームを読み取り中…</translation>
    </message>
    <message>
        <source>Reading the settings of “{name}”…</source>
        <translation>「{name}」の設定を読んでいます…</translation>
    </message>
    <message>
        <source>Reading the video was stopped.</source>
        <translation>動画の読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>用意されたもの</translation>
    </message>
    <message>
        <source>Real life, unposed</source>
        <translation>実生活、演出なし</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>本当に削除しますか？</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>やり直し：{step}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Reduced, nothing fades or slides. Your clips play as ever.</source>
        <translation>減らす：フェードやスライドをしません。クリップの再生は変わりません。</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Reject this clip</source>
        <translation>このクリップを不採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation>不採用のクリップ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove all pictures</source>
        <translation>画像をすべて外す</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>キューから外す</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>アカウント「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <source>Remove “{noun}”</source>
        <translation>「{noun}」を外す</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>一覧から外しました。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>アカウントの名前を変更</translation>
    </message>
    <message>
        <source>Rename the clip</source>
        <translation>クリップの名前を変更</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>テンプレートの名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} clips</source>
        <extracomment>For a count of 1: Rename {n} clip</extracomment>
        <translation>
            <numerusform>{n}クリップの名前を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Replace them by the panel&apos;s present settings</source>
        <translation>今のパネルの設定に置き換える</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Restore every default…</source>
        <translation>すべて初期値に戻す…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <translation>初期値に戻す：{setting}</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} defaults?</source>
        <extracomment>For a count of 1: Restore {n} default?</extracomment>
        <translation>
            <numerusform>{n}件を初期値に戻しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>レトロ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>設定を再利用</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Safe areas, action and title</source>
        <translation>セーフエリア（アクションとタイトル）</translation>
    </message>
    <message>
        <source>Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. Clips, accounts and budgets are as ever.</source>
        <translation>セーフモード：通常の設定を使っています。あなたの設定はそのままで、今の変更は保存されません。クリップ、アカウント、予算は普段どおりです。</translation>
    </message>
    <message>
        <source>Sample prompt: {title}</source>
        <translation>サンプル：{title}</translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Sample prompts…</source>
        <translation>サンプル…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Sandbox or account</source>
        <translation>サンドボックスかアカウント</translation>
    </message>
    <message>
        <source>Sandbox, my Wiro account, connect, sign in</source>
        <translation>サンドボックス、Wiroアカウント、接続、サインイン</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a CSV example</source>
        <translation>CSVの例を保存</translation>
    </message>
    <message>
        <source>Save a CSV example…</source>
        <translation>CSVの例を保存…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>保存して使う</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>フレームを保存</translation>
    </message>
    <message>
        <source>Save or cancel this change first.</source>
        <translation>先にこの変更を保存するか取り消してください。</translation>
    </message>
    <message>
        <source>Save prompt as template</source>
        <translation>プロンプトをテンプレートとして保存</translation>
    </message>
    <message>
        <source>Save prompt as template…</source>
        <translation>プロンプトをテンプレートとして保存…</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>検索を保存…</translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation>シートを保存…</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>コンタクトシートを保存</translation>
    </message>
    <message>
        <source>Save the search as a smart folder</source>
        <translation>検索をスマートフォルダーとして保存</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>このフレームを保存</translation>
    </message>
    <message>
        <source>Save this frame as…</source>
        <translation>このフレームを別名で保存…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
    <message>
        <source>Saved. Your Wiro account is in use.</source>
        <translation>保存しました。Wiroアカウントを使っています。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Say what happens</source>
        <translation>何が起きるかを書く</translation>
    </message>
    <message>
        <source>Say which task at Wiro makes this clip</source>
        <translation>このクリップを作るWiroのタスクを指定</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>SF</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>海</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>クリップを検索</translation>
    </message>
    <message>
        <source>Search every prompt that was used</source>
        <translation>使ったプロンプトを検索</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>操作かキーを検索</translation>
    </message>
    <message>
        <source>Search models by name</source>
        <translation>名前でモデルを検索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>手順を見る</translation>
    </message>
    <message>
        <source>See the price, then generate</source>
        <translation>価格を見て、生成する</translation>
    </message>
    <message>
        <source>See which kind of project it is</source>
        <translation>プロジェクトの種類を見る</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seed is kept. Click for a new one each time</source>
        <translation>シードを固定中。クリックで毎回新しく</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>シード{seed}</translation>
    </message>
    <message>
        <source>Seeds of the takes: {how}</source>
        <translation>テイクのシード：{how}</translation>
    </message>
    <message>
        <source>Seeds one apart</source>
        <translation>1つずつ増えるシード</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sending to Wiro</source>
        <translation>Wiroへ送信中</translation>
    </message>
    <message>
        <source>Sent once, an image stays at Wiro; whoever has its address can see it.</source>
        <translation>一度送った画像はWiroに残り、アドレスを知る人は見られます。</translation>
    </message>
    <message>
        <source>Sent once, then reused</source>
        <translation>一度送って再利用</translation>
    </message>
    <message>
        <source>Sent with each clip</source>
        <translation>クリップごとに送信</translation>
    </message>
    <message>
        <source>Set the in point</source>
        <translation>イン点を設定</translation>
    </message>
    <message>
        <source>Set the out point</source>
        <translation>アウト点を設定</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Sets of references</source>
        <translation>参照のセット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings as sent</source>
        <translation>送信した設定</translation>
    </message>
    <message>
        <source>Settings copied, to be pasted as text.</source>
        <translation>設定をコピーしました。テキストとして貼り付けられます。</translation>
    </message>
    <message>
        <source>Settings copied. Pictures from files are named in them, but do not travel along.</source>
        <translation>設定をコピーしました。ファイルの画像は名前だけで、一緒には移りません。</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>Settings of Veo Desktop (*.json)</source>
        <translation>Veo Desktopの設定 (*.json)</translation>
    </message>
    <message>
        <source>Settings to begin with</source>
        <translation>開始時の設定</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Several tasks may be this one</source>
        <translation>複数のタスクが該当しそうです</translation>
    </message>
    <message>
        <source>Shallow focus</source>
        <translation>浅い被写界深度</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Shapes instead of faces</source>
        <translation>顔の代わりに形</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Shot size</source>
        <translation>ショットサイズ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>メニューを表示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>もっと表示</translation>
    </message>
    <message>
        <source>Show the frame before the timecode</source>
        <translation>フレームをタイムコードより先に表示</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>最新を表示</translation>
    </message>
    <message>
        <source>Show the newest clip that it made</source>
        <translation>最新のクリップを表示</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>リクエストを表示…</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>何が起きたか表示</translation>
    </message>
    <message>
        <source>Show what is the same ({n})</source>
        <translation>同じものを表示（{n}）</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>表示：{field}</translation>
    </message>
    <message>
        <source>Shows a thing from all sides</source>
        <translation>あらゆる面から見せる</translation>
    </message>
    <message>
        <source>Shows how high something is</source>
        <translation>高さを見せる</translation>
    </message>
    <message>
        <source>Shows where we are; leaves somebody alone</source>
        <translation>場所を示す。人を孤独に見せる</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>縮小する</translation>
    </message>
    <message>
        <source>Shrink this image or remove it: Veo takes at most {limit}.</source>
        <translation>この画像を縮小するか外してください。Veoの上限は{limit}です。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名あり</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>シルエット</translation>
    </message>
    <message>
        <source>Singing</source>
        <translation>歌</translation>
    </message>
    <message>
        <source>Siren far away</source>
        <translation>遠くのサイレン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Skating, odd rooms</source>
        <translation>スケート、変わった部屋</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>スローモーション</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Small things, very near</source>
        <translation>小さなもの、とても近く</translation>
    </message>
    <message>
        <source>Smaller than 720p: the clip may look soft.</source>
        <translation>720p未満です。クリップがぼやけることがあります。</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>スマートフォルダー</translation>
    </message>
    <message>
        <source>Soft music</source>
        <translation>静かな音楽</translation>
    </message>
    <message>
        <source>Soft, poetic</source>
        <translation>柔らかく詩的</translation>
    </message>
    <message>
        <source>Somebody uses it and likes it</source>
        <translation>誰かが使って気に入る</translation>
    </message>
    <message>
        <source>Somebody who is heard and not seen</source>
        <translation>聞こえるが見えない人</translation>
    </message>
    <message>
        <source>Someone asks</source>
        <translation>誰かが尋ねる</translation>
    </message>
    <message>
        <source>Someone says</source>
        <translation>誰かが言う</translation>
    </message>
    <message>
        <source>Someone shouts</source>
        <translation>誰かが叫ぶ</translation>
    </message>
    <message>
        <source>Someone whispers</source>
        <translation>誰かがささやく</translation>
    </message>
    <message>
        <source>Something between sends you elsewhere: a network that wants you to sign in first?</source>
        <translation>途中の何かが別の場所へ導いています。先にサインインが必要なネットワークでは？</translation>
    </message>
    <message>
        <source>Something one wants to taste</source>
        <translation>味わいたくなるもの</translation>
    </message>
    <message>
        <source>Something to leave out</source>
        <translation>出したくないもの</translation>
    </message>
    <message>
        <source>Something to sell, turning in the light</source>
        <translation>光の中で回る商品</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>Something went wrong inside Veo Desktop. Nothing was sent again.</source>
        <translation>Veo Desktopの内部で問題が起きました。再送信はしていません。</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>音</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>音のみ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed and effort</source>
        <translation>速さと努力</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Spend this much?</source>
        <translation>この額を使いますか？</translation>
    </message>
    <message>
        <source>Spoken in the clip, with lips that move</source>
        <translation>クリップの中で話され、唇が動く</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>スポーツ</translation>
    </message>
    <message>
        <source>Sport, concerts</source>
        <translation>スポーツ、コンサート</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>スタジアム</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Stars (keys {first} to {last})</source>
        <translation>星（{first}～{last}キー）</translation>
    </message>
    <message>
        <source>Stars, tags and notes are kept with the clips of the library.</source>
        <translation>星、タグ、メモはライブラリのクリップと一緒に保存されます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>セーフモードで起動</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>通常どおり起動</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>駅</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.</source>
        <translation>{back}と{forward}で1フレームずつ動き、1～5で星を付けます。</translation>
    </message>
    <message>
        <source>Step {count}: {title}</source>
        <translation>ステップ{count}：{title}</translation>
    </message>
    <message>
        <source>Steps, on what you name</source>
        <translation>足音、指定したものの上で</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}. Press Generate again to send it as it is.</source>
        <translation>未入力：{names}。もう一度「生成」を押すとそのまま送ります。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop making this clip; a stopped clip is not charged</source>
        <translation>作成を止める。止めたクリップは課金されません</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>ストップモーション</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Straight down</source>
        <translation>真俯瞰</translation>
    </message>
    <message>
        <source>Street documentary</source>
        <translation>街角ドキュメンタリー</translation>
    </message>
    <message>
        <source>Strings that build</source>
        <translation>盛り上がる弦</translation>
    </message>
    <message>
        <source>Strips for hovering</source>
        <translation>なぞり表示用の帯</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Sudden silence</source>
        <translation>突然の静けさ</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>サスペンス</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Swap A and {letter}</source>
        <translation>Aと{letter}を入れ替え</translation>
    </message>
    <message>
        <source>Switch project…</source>
        <translation>プロジェクトを切り替え…</translation>
    </message>
    <message>
        <source>Switch to another project, make or change one</source>
        <translation>別のプロジェクトへ切り替え、作成、変更</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Take a filter out above, or look for fewer words.</source>
        <translation>上の条件を外すか、言葉を減らしてください。</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>コレクションから外す</translation>
    </message>
    <message>
        <source>Take the panel&apos;s references instead</source>
        <translation>代わりにパネルの参照を使う</translation>
    </message>
    <message>
        <source>Take this clip out of the queue; nothing is charged</source>
        <translation>キューから外す。課金されません</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>このキーを外す</translation>
    </message>
    <message>
        <source>Take this set away (Delete)</source>
        <translation>このセットを取り除く（Delete）</translation>
    </message>
    <message>
        <source>Take {key} away from: {action}</source>
        <translation>{key}を外す：{action}</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>それぞれのテイク数</translation>
    </message>
    <message>
        <source>Taking the keys out of the keyring…</source>
        <translation>キーリングからキーを取り出しています…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Task at Wiro</source>
        <translation>Wiroのタスク</translation>
    </message>
    <message>
        <source>Tasks at Wiro</source>
        <translation>Wiroのタスク</translation>
    </message>
    <message>
        <source>Tasks at Wiro that are not in this library</source>
        <translation>このライブラリにないWiroのタスク</translation>
    </message>
    <message>
        <source>Tasks in the sandbox that are not in this library</source>
        <translation>このライブラリにないサンドボックスのタスク</translation>
    </message>
    <message>
        <source>Tasks that are not in this library</source>
        <translation>このライブラリにないタスク</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>新しいバージョンが出たら知らせる</translation>
    </message>
    <message>
        <source>Tell me while this window is in the background</source>
        <translation>ウィンドウが背面にあるとき知らせる</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the keyring of this system.</source>
        <translation>「接続テスト」はWiroがキーを知っているか尋ねます。無料です。キーはシステムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>That clip is in the bin, so it is not shown here.</source>
        <translation>そのクリップはゴミ箱にあるため表示しません。</translation>
    </message>
    <message>
        <source>That folder is not inside {root}. Copies can be exported anywhere.</source>
        <translation>そのフォルダーは{root}の中にありません。コピーはどこへでも書き出せます。</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or wss://.</source>
        <translation>サービスのアドレスは https:// か wss:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The answer did not come from Wiro, or was damaged on the way.</source>
        <translation>応答がWiroからのものでないか、途中で壊れました。</translation>
    </message>
    <message>
        <source>The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it is followed and fetched. With none of them the clip counts as never made and can be sent again.</source>
        <translation>このクリップの応答が失われ、Wiroの複数のタスクが該当しそうです。選ぶと追跡して取得します。どれでもなければ作られなかったものとして送り直せます。</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.</source>
        <translation>応答が途中で失われました。二重払いを避けるため、Wiroが受け取ったか確認しています。</translation>
    </message>
    <message>
        <source>The backup says things about this clip that cannot be understood, so it was left out.</source>
        <translation>バックアップにあるこのクリップの情報が理解できないため、省きました。</translation>
    </message>
    <message>
        <source>The backup was given up.</source>
        <translation>バックアップをやめました。</translation>
    </message>
    <message>
        <source>The backup&apos;s file of this clip is damaged, so it was left out.</source>
        <translation>バックアップ内のこのクリップのファイルが壊れているため、省きました。</translation>
    </message>
    <message>
        <source>The bin does not have “{name}” any more.</source>
        <translation>「{name}」はもうゴミ箱にありません。</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <source>The budget has room for {room}. What is above waits until it is raised.</source>
        <translation>予算の残りは{room}分です。超えた分は上げるまで待ちます。</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>予算を使い切りました</translation>
    </message>
    <message>
        <source>The cat explains</source>
        <translation>猫が説明します</translation>
    </message>
    <message>
        <source>The changed job keeps its place in line</source>
        <translation>変更しても順番はそのままです</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>確認を中止しました。</translation>
    </message>
    <message>
        <source>The clip could not be brought home: {why} {charge}</source>
        <translation>クリップを取得できませんでした：{why} {charge}</translation>
    </message>
    <message>
        <source>The clip ends with this picture. Needs a first frame and 8 seconds.</source>
        <translation>クリップがこの画像で終わります。最初のフレームと8秒が必要です。</translation>
    </message>
    <message>
        <source>The clip goes from frame 1 to {n}, up to {timecode}.</source>
        <translation>クリップはフレーム1から{n}まで、{timecode}までです。</translation>
    </message>
    <message>
        <source>The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; nothing is charged again.</source>
        <translation>クリップは完成し、Wiroに安全にあります。接続でき次第ダウンロードします。追加の課金はありません。</translation>
    </message>
    <message>
        <source>The clip starts with this picture.</source>
        <translation>クリップがこの画像で始まります。</translation>
    </message>
    <message>
        <source>The clip that is in the making opens here by itself.</source>
        <translation>作成中のクリップは、できあがるとここで開きます。</translation>
    </message>
    <message>
        <source>The clip&apos;s address at Wiro has expired.</source>
        <translation>Wiroでのクリップのアドレスが期限切れです。</translation>
    </message>
    <message>
        <source>The connection to Wiro broke before its answer arrived.</source>
        <translation>応答の前にWiroとの接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>{host}との接続が切れました。</translation>
    </message>
    <message>
        <source>The default is: {value}.</source>
        <translation>初期値：{value}。</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was sent; try again when it does.</source>
        <translation>ディスクが応答しません。何も送信していません。応答したらもう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk does not do its work in this folder: {folder}</source>
        <translation>このフォルダーのディスクが正しく働いていません：{folder}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder: {folder}</source>
        <translation>ディスクがいっぱいです。空きを作るか、別のフォルダーを選んでください：{folder}</translation>
    </message>
    <message>
        <source>The disk of this folder does not answer: {folder}</source>
        <translation>このフォルダーのディスクが応答しません：{folder}</translation>
    </message>
    <message>
        <source>The download broke off. It goes on where it stopped; nothing is charged again.</source>
        <translation>ダウンロードが途切れました。続きから再開します。追加の課金はありません。</translation>
    </message>
    <message>
        <source>The draft has no seed, so the final will differ from it.</source>
        <translation>下書きにシードがないため、完成版は違うものになります。</translation>
    </message>
    <message>
        <source>The estimate follows your settings. Nothing is made and nothing is paid before you press Generate.</source>
        <translation>見積もりは設定に従います。「生成」を押すまで何も作られず、支払いもありません。</translation>
    </message>
    <message>
        <source>The example could not be saved there: {why}.</source>
        <translation>例をそこに保存できません：{why}。</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}</source>
        <translation>ファイルを読めません：{reason}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>ファイルを書き込めません：{reason}</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, which Wiro does not take.</source>
        <translation>100 MBを超えるファイルはWiroが受け付けません。</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or drop it here: it is known by its content.</source>
        <translation>ファイルが元の場所にありません。戻すか、ここにドロップしてください。中身で見分けます。</translation>
    </message>
    <message>
        <source>The file keeps its ending {suffix}, and its recipe.</source>
        <translation>拡張子{suffix}とレシピはそのままです。</translation>
    </message>
    <message>
        <source>The file may be damaged, so it is not opened by itself. It costs nothing to try again.</source>
        <translation>ファイルが壊れているかもしれないため、自動では開きません。試すのは無料です。</translation>
    </message>
    <message>
        <source>The file of this clip is not here. Its copy at Wiro was kept.</source>
        <translation>このクリップのファイルがここにありません。Wiroのコピーは残しました。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read, so nothing was charged. Choose it again.</source>
        <translation>ファイル{name}を読めないため、課金していません。選び直してください。</translation>
    </message>
    <message>
        <source>The files of these clips are not here now.</source>
        <translation>これらのクリップのファイルは今ここにありません。</translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} clips are deleted at Wiro. Yours stay.</source>
        <extracomment>For a count of 1: The files of {n} clip are deleted at Wiro. Yours stay.</extracomment>
        <translation>
            <numerusform>{n}クリップのファイルをWiroから削除しました。手元のものは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first picture of this {before} is sent, as {now}.</source>
        <translation>この{before}の最初の画像を{now}として送ります。</translation>
    </message>
    <message>
        <source>The history forgets them. Your clips, and the settings each was made with, stay as they are.</source>
        <translation>履歴から消えます。クリップとその設定はそのままです。</translation>
    </message>
    <message>
        <source>The image is still being checked. Try again in a moment.</source>
        <translation>画像を確認中です。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
    <message>
        <source>The key or secret is empty or holds characters that no key has. Paste it again in the settings.</source>
        <translation>キーかシークレットが空か、使えない文字を含みます。設定で貼り付け直してください。</translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation>キーを忘れました。</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>キーは終了までだけ保持します。</translation>
    </message>
    <message>
        <source>The keys could not be taken out of the system&apos;s keyring. Remove the entries “{service}” there yourself.</source>
        <translation>システムのキーリングからキーを取り出せません。「{service}」の項目をご自身で削除してください。</translation>
    </message>
    <message>
        <source>The last account stays. Its keys can be forgotten.</source>
        <translation>最後のアカウントは残ります。キーを忘れさせることはできます。</translation>
    </message>
    <message>
        <source>The last light</source>
        <translation>最後の灯り</translation>
    </message>
    <message>
        <source>The last one: {title}</source>
        <translation>最後のもの：{title}</translation>
    </message>
    <message>
        <source>The library folder is not there: {folder} Connect its disk again, or choose another folder.</source>
        <translation>ライブラリのフォルダーがありません：{folder} ディスクをつなぎ直すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>ライブラリは閉じています。</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be opened: its disk is full, read-only or away. Nothing is sent.</source>
        <translation>ライブラリの一覧を開けません。ディスクがいっぱいか、読み取り専用か、外れています。送信しません。</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be searched: its disk does not answer, or is away.</source>
        <translation>ライブラリの一覧を検索できません。ディスクが応答しないか外れています。</translation>
    </message>
    <message>
        <source>The library&apos;s list is damaged. It will be restored from its backup at the next start.</source>
        <translation>ライブラリの一覧が壊れています。次の起動時にバックアップから復元します。</translation>
    </message>
    <message numerus="yes">
        <source>The library&apos;s list is empty, and {n} clips are in its folder. They are taken in with what their files say.</source>
        <extracomment>For a count of 1: The library&apos;s list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.</extracomment>
        <translation>
            <numerusform>ライブラリの一覧が空で、フォルダーに{n}クリップあります。ファイルの情報とともに取り込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged and there was no backup. A new one is made from what your clips say of themselves; the damaged one was kept beside it.</source>
        <translation>ライブラリの一覧が壊れ、バックアップもありませんでした。クリップ自身の情報から新しく作ります。壊れた一覧は隣に残しました。</translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged or missing. It was restored from the backup of {when}; clips made after that are taken in again from your clip folder.</source>
        <translation>ライブラリの一覧が壊れているかありませんでした。{when}のバックアップから復元しました。その後のクリップはフォルダーから取り込み直します。</translation>
    </message>
    <message>
        <source>The list is saved: {file}</source>
        <translation>リストを保存しました：{file}</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again.</source>
        <translation>信頼する証明書の一覧を読めません。送信していません。Veo Desktopを入れ直してください。</translation>
    </message>
    <message>
        <source>The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.</source>
        <translation>ジョブの一覧を書き込めません。ディスクがいっぱいか外れています。送信を止めました。</translation>
    </message>
    <message>
        <source>The little boat</source>
        <translation>小さな舟</translation>
    </message>
    <message>
        <source>The page that you have Veo Desktop from, as https://github.com/OWNER/NAME.</source>
        <translation>Veo Desktopを入手したページ（例：https://github.com/OWNER/NAME）。</translation>
    </message>
    <message>
        <source>The part of Veo Desktop that reads video files does not start. Install the program again.</source>
        <translation>動画を読む部分が起動しません。プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>The picture is made in this shape; cropping a finished clip loses part of it.</source>
        <translation>映像はこの形で作られます。完成後の切り抜きでは一部が失われます。</translation>
    </message>
    <message>
        <source>The play keys of keyboards and headphones drive the player</source>
        <translation>キーボードやヘッドホンの再生キーでプレーヤーを操作</translation>
    </message>
    <message>
        <source>The price of these settings is being looked up</source>
        <translation>この設定の価格を調べています</translation>
    </message>
    <message>
        <source>The price of this is not known</source>
        <translation>これの価格は不明です</translation>
    </message>
    <message numerus="yes">
        <source>The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.</source>
        <extracomment>For a count of 1: The project “{name}” has one job, so it stays: its clip would be lost to sight.</extracomment>
        <translation>
            <numerusform>プロジェクト「{name}」には{n}件のジョブがあるため残します。クリップが見えなくなってしまうからです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>プロンプトだけ</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password. Veo Desktop cannot give it any.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。Veo Desktopは渡せません。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer in time.</source>
        <translation>プロキシ{proxy}が時間内に応答しません。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not lead to {host}: it says {n}.</source>
        <translation>プロキシ{proxy}は{host}につながりません（{n}）。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the connection. Check its port.</source>
        <translation>プロキシ{proxy}が接続を拒否しています。ポートを確認してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name.</source>
        <translation>プロキシ{proxy}が見つかりません。名前を確認してください。</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>キューは一時停止中</translation>
    </message>
    <message>
        <source>The queue is paused: nothing more is sent. Clips at Wiro go on.</source>
        <translation>キューは一時停止中です。送信はしません。Wiroのクリップは続きます。</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}.</source>
        <translation>レポートを{folder}に書き込めません。</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}</source>
        <translation>レポートを書き込めません：{reason}</translation>
    </message>
    <message>
        <source>The report is written: {file}. It has no keys, prompts or names of clips.</source>
        <translation>レポートを書きました：{file}。キー、プロンプト、クリップ名は含みません。</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>送信されるリクエスト</translation>
    </message>
    <message>
        <source>The same lighthouse at dawn, gulls crying</source>
        <translation>同じ灯台、夜明け、カモメの声</translation>
    </message>
    <message>
        <source>The same prompt, pictures and seed, made anew with what you choose here.</source>
        <translation>同じプロンプト、画像、シードを、ここで選ぶ設定で作り直します。</translation>
    </message>
    <message>
        <source>The same seed and settings give the same clip.</source>
        <translation>同じシードと設定なら同じクリップになります。</translation>
    </message>
    <message>
        <source>The sample “{title}” is here. Change whatever you like.</source>
        <translation>サンプル「{title}」です。自由に変えてください。</translation>
    </message>
    <message>
        <source>The sample “{title}” took the place of your settings. Undo brings them back.</source>
        <translation>サンプル「{title}」に置き換えました。「元に戻す」で戻ります。</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Quit and start Veo Desktop again.</source>
        <translation>サンドボックスを開始できませんでした。Veo Desktopを終了して開き直してください。</translation>
    </message>
    <message>
        <source>The sandbox is in use.</source>
        <translation>サンドボックスを使っています。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices, since you count them.</source>
        <translation>数える設定のため、サンドボックスの価格です。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices: no money is spent.</source>
        <translation>サンドボックスの価格です。お金は使いません。</translation>
    </message>
    <message>
        <source>The screen that the window is on</source>
        <translation>ウィンドウのある画面</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>検索をやめました。</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <translation>セット「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are in use. ({reason})</source>
        <translation>設定が壊れているため、通常の設定を使っています。（{reason}）</translation>
    </message>
    <message>
        <source>The settings are here.</source>
        <translation>設定を読み込みました。</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are in use. ({reason})</source>
        <translation>設定を読めないため、通常の設定を使っています。（{reason}）</translation>
    </message>
    <message>
        <source>The settings of this model are being looked up.</source>
        <translation>このモデルの設定を調べています。</translation>
    </message>
    <message>
        <source>The settings of this model could not be looked up: {why}</source>
        <translation>このモデルの設定を調べられませんでした：{why}</translation>
    </message>
    <message>
        <source>The settings of “{name}” are here.</source>
        <translation>「{name}」の設定を読み込みました。</translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are in use. The old file was kept: {file}</source>
        <translation>設定が壊れていたため、通常の設定を使っています。古いファイルは残しました：{file}</translation>
    </message>
    <message>
        <source>The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent.</source>
        <translation>システムのプロキシの種類に対応していません。送信していません。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the keys back.</source>
        <translation>システムのキーリングがキーを返しませんでした。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>システムのキーリングが応答しません。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>システムのキーリングがロックされています。解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({error}).</source>
        <translation>システムのキーリングが拒否しました（{error}）。</translation>
    </message>
    <message>
        <source>The task is past the point where this is possible.</source>
        <translation>タスクはもうそれができる段階を過ぎました。</translation>
    </message>
    <message>
        <source>The usual one: {folder}</source>
        <translation>通常の場所：{folder}</translation>
    </message>
    <message>
        <source>The video file cannot be read.</source>
        <translation>動画ファイルを読めません。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>There are no keys for this account yet. Enter the API key of your project.</source>
        <translation>このアカウントのキーがまだありません。プロジェクトのAPIキーを入力してください。</translation>
    </message>
    <message>
        <source>There are no keys yet. Enter the API key of a Wiro project.</source>
        <translation>まだキーがありません。WiroプロジェクトのAPIキーを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} templates already. Delete one first.</source>
        <extracomment>For a count of 1: There is {n} template already. Delete it first.</extracomment>
        <translation>
            <numerusform>テンプレートがすでに{n}個あります。先に1つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a blank, a line break or a letter in here that no key has. Copy the key again.</source>
        <translation>キーにない空白、改行、文字が含まれています。キーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Nothing was changed.</source>
        <translation>「{name}」というフォルダーがすでにあります。何も変えていません。</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>同じ名前のフォルダーがあります。</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>同じ名前のテンプレートがあります。</translation>
    </message>
    <message>
        <source>There is another file called “{name}” by now.</source>
        <translation>「{name}」という別のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>There is less than {needed} MB of room left on the disk of this folder: {folder}</source>
        <translation>このフォルダーのディスクの空きが{needed} MB未満です：{folder}</translation>
    </message>
    <message>
        <source>There is no collection called “{name}”.</source>
        <translation>「{name}」というコレクションはありません。</translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is looked for as words.</source>
        <translation>「{key}:」という条件はないため、言葉として探します。</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>{option}というオプションはありません。</translation>
    </message>
    <message>
        <source>There is no other clip yet.
Make a second take, and compare the two here.</source>
        <translation>ほかのクリップがまだありません。
2つ目のテイクを作って、ここで比べてください。</translation>
    </message>
    <message>
        <source>There is no project called “{name}”.</source>
        <translation>「{name}」というプロジェクトはありません。</translation>
    </message>
    <message>
        <source>There is no {field}</source>
        <translation>{field}はありません</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the settings first.</source>
        <translation>クリップボードが空です。先に設定をコピーしてください。</translation>
    </message>
    <message>
        <source>There is nothing to delete at Wiro.</source>
        <translation>Wiroに削除するものはありません。</translation>
    </message>
    <message>
        <source>There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.</source>
        <translation>Wiroの残高が足りません。wiro.aiで追加してください。課金なし。</translation>
    </message>
    <message>
        <source>There twice, and the first one counts: {columns}.</source>
        <translation>2回あり、最初のものを使います：{columns}。</translation>
    </message>
    <message>
        <source>These are no settings of Veo Desktop. Nothing was changed.</source>
        <translation>Veo Desktopの設定ではありません。何も変えていません。</translation>
    </message>
    <message>
        <source>These are the draft&apos;s own settings. Choose another model or resolution.</source>
        <translation>下書きと同じ設定です。別のモデルか解像度を選んでください。</translation>
    </message>
    <message>
        <source>These settings come from a newer Veo Desktop. What this version knows of them is here.</source>
        <translation>この設定はより新しいVeo Desktopのものです。このバージョンで分かる部分を読み込みました。</translation>
    </message>
    <message>
        <source>These tags are on all of them. Stars, verdict, tags and a note go to every clip selected.</source>
        <translation>共通のタグです。星、評価、タグ、メモは選んだすべてのクリップに付きます。</translation>
    </message>
    <message>
        <source>They are made again when the pointer is on a clip</source>
        <translation>クリップにポインターを置くと作り直します</translation>
    </message>
    <message>
        <source>They go to the prompt with the images, where you write just then.</source>
        <translation>画像と一緒に、書いている位置へ入ります。</translation>
    </message>
    <message>
        <source>They help to find out what went wrong. What happens from now on is written down again.</source>
        <translation>問題の原因を探すのに役立ちます。これからのことはまた記録されます。</translation>
    </message>
    <message>
        <source>They play in step. Tab flips from one to the other; Ctrl+Tab goes on to the controls.</source>
        <translation>そろって再生されます。Tabで切り替え、Ctrl+Tabで操作ボタンへ進みます。</translation>
    </message>
    <message>
        <source>They show what somebody or something looks like, not how the clip begins. They are sent to Wiro with the clip.</source>
        <translation>人や物の見た目を示すもので、クリップの始まりではありません。クリップと一緒にWiroへ送られます。</translation>
    </message>
    <message>
        <source>Things to leave out, as nouns: &quot;wall, frame&quot;, never &quot;no walls&quot;.</source>
        <translation>出したくないものを名詞で：「wall, frame」。「no walls」とは書きません。</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>独り言</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>三分割</translation>
    </message>
    <message>
        <source>This AVIF is sent as PNG.</source>
        <translation>このAVIFはPNGとして送ります。</translation>
    </message>
    <message>
        <source>This Wiro project does not allow the internet address you are at. Allow it in the project&apos;s settings at Wiro. Not charged.</source>
        <translation>このWiroプロジェクトは現在のアドレスを許可していません。Wiroのプロジェクト設定で許可してください。課金なし。</translation>
    </message>
    <message>
        <source>This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged.</source>
        <translation>このWiroプロジェクトにはキーのほかにAPIシークレットが必要です。アカウント設定で入力してください。課金なし。</translation>
    </message>
    <message numerus="yes">
        <source>This address is longer than {n} characters. Save the picture and drop the file.</source>
        <extracomment>For a count of 1: This address is longer than {n} character. Save the picture and drop the file.</extracomment>
        <translation>
            <numerusform>このアドレスは{n}文字を超えています。画像を保存してファイルをドロップしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.</source>
        <translation>このバックアップはより新しいVeo Desktopのものです。何も変えていません。新しいバージョンを入れると使えます。</translation>
    </message>
    <message>
        <source>This clip came without settings, so there is nothing to write its stars into.</source>
        <translation>このクリップには設定がないため、星を書き込む場所がありません。</translation>
    </message>
    <message>
        <source>This clip cannot be played</source>
        <translation>このクリップは再生できません</translation>
    </message>
    <message>
        <source>This clip cannot be read: {reason}</source>
        <translation>このクリップを読めません：{reason}</translation>
    </message>
    <message>
        <source>This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it.</source>
        <translation>このクリップには設定がありません。Veo Desktop製でないか、別のプログラムが書き直しました。</translation>
    </message>
    <message>
        <source>This clip has no task at Wiro that is known here, so nothing was deleted there.</source>
        <translation>このクリップのWiroのタスクが分からないため、何も削除していません。</translation>
    </message>
    <message>
        <source>This clip is in the bin.</source>
        <translation>このクリップはゴミ箱にあります。</translation>
    </message>
    <message>
        <source>This clip is in the system&apos;s bin, until that is emptied.</source>
        <translation>このクリップは、空にするまでシステムのゴミ箱にあります。</translation>
    </message>
    <message>
        <source>This clip is not in the library any more.</source>
        <translation>このクリップはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>This clip is not there any more. It was moved, renamed or deleted.</source>
        <translation>このクリップはもうありません。移動、名前変更、または削除されました。</translation>
    </message>
    <message>
        <source>This clip was made with another account than the one in use. Nothing was deleted.</source>
        <translation>このクリップは別のアカウントで作られました。何も削除していません。</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not there any more: it was deleted or moved by something else.</source>
        <translation>クリップのファイルがありません。ほかで削除か移動されました。</translation>
    </message>
    <message>
        <source>This command line makes no sense.</source>
        <translation>このコマンドラインは解釈できません。</translation>
    </message>
    <message numerus="yes">
        <source>This costs about {amount} for {n} clips</source>
        <extracomment>For a count of 1: This costs about {amount} for one clip</extracomment>
        <translation>
            <numerusform>{n}クリップで約{amount}です</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be read: {why}.</source>
        <translation>このファイルを読めません：{why}。</translation>
    </message>
    <message>
        <source>This file holds neither picture nor sound.</source>
        <translation>映像も音もありません。</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>このファイルに映像はありません。</translation>
    </message>
    <message>
        <source>This file holds no video.</source>
        <translation>このファイルに動画はありません。</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>このファイルは空か、読めません。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This file is empty. Copy or download it again.</source>
        <translation>このファイルは空です。コピーかダウンロードをやり直してください。</translation>
    </message>
    <message>
        <source>This file is larger than 2 GB, which Veo Desktop does not take.</source>
        <translation>2 GBを超えるファイルは扱えません。</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Use a smaller picture.</source>
        <translation>{limit} MBを超えるファイルです。小さい画像を使ってください。</translation>
    </message>
    <message>
        <source>This file is larger than {mb} MB. Split it.</source>
        <translation>{mb} MBを超えるファイルです。分けてください。</translation>
    </message>
    <message>
        <source>This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.</source>
        <translation>Veo Desktopのライブラリのバックアップではないか、壊れています。何も変えていません。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.</source>
        <translation>このファイルはUTF-8ではないため、Windows-1252として読みました。éやüなどの文字が正しいか確認してください。</translation>
    </message>
    <message>
        <source>This file is not in the library.</source>
        <translation>このファイルはライブラリにありません。</translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation>このファイルはないか、読めません。</translation>
    </message>
    <message>
        <source>This file is not there: {file}</source>
        <translation>このファイルがありません：{file}</translation>
    </message>
    <message>
        <source>This file shows something else than the clip that was stored under its name.</source>
        <translation>このファイルの内容は、その名前で保存されたクリップと違います。</translation>
    </message>
    <message>
        <source>This folder is not there: {folder}</source>
        <translation>このフォルダーがありません：{folder}</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>このフォルダーは読めません。</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>このフレーム</translation>
    </message>
    <message>
        <source>This frame is damaged in the file and cannot be saved.</source>
        <translation>このフレームはファイル内で壊れているため保存できません。</translation>
    </message>
    <message>
        <source>This has to be {kind} from {min} to {max}.</source>
        <translation>ここには{min}から{max}までの{kind}が必要です。</translation>
    </message>
    <message>
        <source>This has to be {kind}, {max} or less.</source>
        <translation>ここには{max}以下の{kind}が必要です。</translation>
    </message>
    <message>
        <source>This has to be {kind}, {min} or more.</source>
        <translation>ここには{min}以上の{kind}が必要です。</translation>
    </message>
    <message>
        <source>This has to be {kind}.</source>
        <translation>ここには{kind}が必要です。</translation>
    </message>
    <message>
        <source>This image could not be made small enough. Use another one.</source>
        <translation>この画像を十分に小さくできません。別の画像を使ってください。</translation>
    </message>
    <message>
        <source>This image could not be read. Use another one.</source>
        <translation>この画像を読めません。別の画像を使ってください。</translation>
    </message>
    <message>
        <source>This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.</source>
        <translation>{width}×{height}ピクセルは大きすぎて開けません。{limit}メガピクセル以下の画像を使ってください。</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be opened. Copy or download it again.</source>
        <translation>この画像は壊れていて開けません。コピーかダウンロードをやり直してください。</translation>
    </message>
    <message>
        <source>This image is damaged: its end is missing. Copy or download it again.</source>
        <translation>この画像は壊れています。終わりが欠けています。コピーかダウンロードをやり直してください。</translation>
    </message>
    <message>
        <source>This image is no longer where it was. Choose it again.</source>
        <translation>この画像は元の場所にありません。選び直してください。</translation>
    </message>
    <message>
        <source>This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.</source>
        <translation>画像ではなくクリップです。使いたいフレームを画像として保存し、ドロップしてください。</translation>
    </message>
    <message>
        <source>This is a folder. Drop one picture out of it.</source>
        <translation>フォルダーです。中の画像を1枚ドロップしてください。</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>ファイルでもフォルダーでもありません。</translation>
    </message>
    <message>
        <source>This is no file. Choose a CSV table.</source>
        <translation>ファイルではありません。CSVの表を選んでください。</translation>
    </message>
    <message>
        <source>This is no name for an unfinished clip.</source>
        <translation>未完成のクリップの名前として使えません。</translation>
    </message>
    <message>
        <source>This is not a CSV table. Save it from the spreadsheet as CSV and try again.</source>
        <translation>CSVの表ではありません。表計算ソフトでCSVとして保存して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file.</source>
        <translation>Veoが使える画像ではありません。JPG、PNG、WebP、HEICを使ってください。</translation>
    </message>
    <message>
        <source>This is not a video file.</source>
        <translation>動画ファイルではありません。</translation>
    </message>
    <message>
        <source>This is not a web address. It has to begin with https:// or http://.</source>
        <translation>ウェブアドレスではありません。https:// か http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>This is not a web address. It must begin with https:// or http://.</source>
        <translation>ウェブアドレスではありません。https:// か http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>This is not an MP4, MOV, WebM or MKV video.</source>
        <translation>MP4、MOV、WebM、MKVの動画ではありません。</translation>
    </message>
    <message>
        <source>This is not the address of a picture. It has to begin with https:// or http://.</source>
        <translation>画像のアドレスではありません。https:// か http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>This is not the name of a model.</source>
        <translation>モデルの名前ではありません。</translation>
    </message>
    <message>
        <source>This is too large. It can be made smaller without a visible loss.</source>
        <translation>大きすぎます。見た目を損なわずに縮小できます。</translation>
    </message>
    <message>
        <source>This is too long for a key: copy the key alone, without what is around it.</source>
        <translation>キーとしては長すぎます。周りを含めず、キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>This job belongs to another account than the one in use. Change to that one to look for it.</source>
        <translation>このジョブは使用中とは別のアカウントのものです。探すにはそのアカウントに切り替えてください。</translation>
    </message>
    <message>
        <source>This job has left the queue, unchanged.</source>
        <translation>このジョブは変更されずにキューを離れました。</translation>
    </message>
    <message>
        <source>This job was being sent already, so it was not changed.</source>
        <translation>このジョブは送信中だったため、変更していません。</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it.</source>
        <translation>より新しいVeo Desktopのライブラリです。何も変えていません。開くには新しいバージョンを入れてください。</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is sent. Install the newer version to work with it.</source>
        <translation>より新しいVeo Desktopのライブラリです。見ることはできますが、変更も送信もできません。作業するには新しいバージョンを入れてください。</translation>
    </message>
    <message>
        <source>This model takes no such picture. Choose another model first.</source>
        <translation>このモデルはこの画像を使いません。先に別のモデルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>This model takes no such pictures as the {n} chosen. They are kept.</source>
        <extracomment>For a count of 1: This model has no place for one picture that you chose. It is kept.</extracomment>
        <translation>
            <numerusform>このモデルは選んだ{n}枚の画像を使いません。画像は保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s description says no more about it. It is sent to the model as it is entered.</source>
        <translation>このモデルの説明にはこれ以上ありません。入力したままモデルに送られます。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>今月{amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {limit}</source>
        <translation>今月{amount} / {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit}</source>
        <translation>今月の予算{limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit} for “{project}”</source>
        <translation>「{project}」の今月の予算{limit}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>これです</translation>
    </message>
    <message>
        <source>This picture cannot be made into a PNG.</source>
        <translation>この画像はPNGにできません。</translation>
    </message>
    <message>
        <source>This picture is not on this computer. Choose it again, or remove it to make the clip without it.</source>
        <translation>この画像はこのコンピューターにありません。選び直すか、外して作ってください。</translation>
    </message>
    <message>
        <source>This project wants its API secret besides the key.</source>
        <translation>このプロジェクトにはキーのほかにAPIシークレットが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>このプロンプトは約{n}トークンで、Veoの上限は{limit}です。送信していません。短くしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>このプロンプトは{n}文字で、上限は{limit}文字です（{tokens}トークン）。送信していません。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting has a name that cannot be sent.</source>
        <translation>この設定の名前は送信できません。</translation>
    </message>
    <message>
        <source>This system offers no secure keyring that Veo Desktop can use.</source>
        <translation>このシステムには、使える安全なキーリングがありません。</translation>
    </message>
    <message>
        <source>This table has no rows below the names of its columns.</source>
        <translation>この表には列名の下に行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.</source>
        <extracomment>For a count of 1: This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.</extracomment>
        <translation>
            <numerusform>この表は{n}行で、一度に作れるのは{most}個です。小さなファイルに分けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last.</source>
        <translation>クリップの設定として読めません。最初の波かっこから最後までコピーし直してください。</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be sent. Type it again.</source>
        <translation>送信できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>This text holds something else than the settings of a clip made with Veo Desktop.</source>
        <translation>Veo Desktopで作ったクリップの設定ではありません。</translation>
    </message>
    <message>
        <source>This text holds the settings of a clip.</source>
        <translation>このテキストはクリップの設定です。</translation>
    </message>
    <message>
        <source>This text is too long for the settings of a clip.</source>
        <translation>クリップの設定としては長すぎる文です。</translation>
    </message>
    <message>
        <source>This video claims pixels of an impossible shape. The file is probably damaged.</source>
        <translation>ありえない形のピクセルが記されています。ファイルが壊れているようです。</translation>
    </message>
    <message>
        <source>This video file is empty.</source>
        <translation>この動画ファイルは空です。</translation>
    </message>
    <message>
        <source>This video file is incomplete or damaged: its parts do not fit into the file.</source>
        <translation>この動画ファイルは不完全か壊れています。中身がファイルに合いません。</translation>
    </message>
    <message>
        <source>This video is damaged: parts of it cannot be decoded.</source>
        <translation>この動画は壊れていて、一部を復号できません。</translation>
    </message>
    <message>
        <source>This video&apos;s picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.</source>
        <translation>映像が8192 × 8192ピクセルを超えるため再生しません。</translation>
    </message>
    <message>
        <source>This was made in the sandbox. To make it with your Wiro account, reuse its settings.</source>
        <translation>サンドボックスで作られました。Wiroアカウントで作るには設定を再利用してください。</translation>
    </message>
    <message>
        <source>This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here.</source>
        <translation>別のWiroアカウントで作られました。設定で切り替えるか、ここで設定を再利用してください。</translation>
    </message>
    <message>
        <source>This was made with your Wiro account. To try it in the sandbox, reuse its settings.</source>
        <translation>Wiroアカウントで作られました。サンドボックスで試すには設定を再利用してください。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message numerus="yes">
        <source>This would make {n} clips, and {most} can be made in one go. Take something out.</source>
        <extracomment>For a count of 1: This would make {n} clip, and {most} can be made in one go. Take something out.</extracomment>
        <translation>
            <numerusform>{n}個のクリップになり、一度に作れるのは{most}個です。減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>This {before} is sent as {now}.</source>
        <translation>この{before}は{now}として送ります。</translation>
    </message>
    <message numerus="yes">
        <source>Those were all {n} clips</source>
        <extracomment>For a count of 1: That was the only clip</extracomment>
        <translation>
            <numerusform>{n}クリップをすべて見ました</numerusform>
        </translation>
    </message>
    <message>
        <source>Thunder</source>
        <translation>雷</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>ティルトアップ</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>タイムラプス</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>タイムコード</translation>
    </message>
    <message>
        <source>Timecode or frame</source>
        <translation>タイムコードかフレーム</translation>
    </message>
    <message>
        <source>To be filled in each time: {fields}</source>
        <translation>毎回入力する欄：{fields}</translation>
    </message>
    <message>
        <source>To be filled in for each: {fields}</source>
        <translation>それぞれに入るもの：{fields}</translation>
    </message>
    <message>
        <source>To be filled in: {fields}</source>
        <translation>入るもの：{fields}</translation>
    </message>
    <message>
        <source>To the two doors</source>
        <translation>2つの入口へ戻る</translation>
    </message>
    <message>
        <source>To try the limits out. It is no money, and is never counted with what you really spend.</source>
        <translation>上限を試すためです。お金ではなく、実際の支出とは合算しません。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>今日{amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {limit}</source>
        <translation>今日{amount} / {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up</source>
        <translation>今日の予算を使い切りました</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit}</source>
        <translation>今日の予算{limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit} for “{project}”</source>
        <translation>「{project}」の今日の予算{limit}</translation>
    </message>
    <message>
        <source>Town by day</source>
        <translation>昼の町</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>トラッキング</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>旅</translation>
    </message>
    <message>
        <source>Trouble at Wiro · asked again</source>
        <translation>Wiroの障害 · 再度確認します</translation>
    </message>
    <message>
        <source>Trouble at Wiro · not sent again</source>
        <translation>Wiroの障害 · 再送信なし</translation>
    </message>
    <message>
        <source>Trouble at Wiro · tried again</source>
        <translation>Wiroの障害 · 再試行します</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Turns on the spot along a view</source>
        <translation>その場で景色に沿って回る</translation>
    </message>
    <message>
        <source>Two people in one picture</source>
        <translation>一つの画に二人</translation>
    </message>
    <message>
        <source>Two people talk</source>
        <translation>二人が話す</translation>
    </message>
    <message>
        <source>Two people, one line each; short lines fit 8 seconds</source>
        <translation>二人が一言ずつ。短い台詞なら8秒に収まります</translation>
    </message>
    <message>
        <source>Two shot</source>
        <translation>ツーショット</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>「元に戻す」で戻ります。</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>元に戻す：{step}</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>不安</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>消音を解除</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} clips at a time.</source>
        <extracomment>For a count of 1: Up to {n} clip at a time.</extracomment>
        <translation>
            <numerusform>一度に{n}クリップまで。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Uploading {amount}</source>
        <translation>{amount}をアップロード中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>すべての設定を使う</translation>
    </message>
    <message>
        <source>Use all settings: prompt, frames and the rest</source>
        <translation>すべての設定を使う：プロンプト、フレームなど</translation>
    </message>
    <message>
        <source>Use an image from a web address</source>
        <translation>ウェブアドレスの画像を使う</translation>
    </message>
    <message>
        <source>Use another model; what you entered stays</source>
        <translation>別のモデルを使う。入力した内容は残ります</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>最初のフレームに使う</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>最後のフレームに使う</translation>
    </message>
    <message>
        <source>Use as settings</source>
        <translation>設定として使う</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>Use its first frame</source>
        <translation>最初のフレームを使う</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>プロンプトを使う</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>サンドボックスを使う</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>この部分を使う</translation>
    </message>
    <message>
        <source>Use “{bare}”</source>
        <translation>「{bare}」を使う</translation>
    </message>
    <message>
        <source>Used up: clips wait until next month, or until you raise it.</source>
        <translation>使い切ると、来月か上げるまでクリップは待ちます。</translation>
    </message>
    <message>
        <source>Used up: clips wait until tomorrow, or until you raise it.</source>
        <translation>使い切ると、明日か上げるまでクリップは待ちます。</translation>
    </message>
    <message>
        <source>Usual keys for: {action}</source>
        <translation>通常のキー：{action}</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>通常の場所</translation>
    </message>
    <message>
        <source>Vary settings in a matrix</source>
        <translation>マトリクスで設定を変える</translation>
    </message>
    <message>
        <source>Vary settings in a matrix…</source>
        <translation>マトリクスで設定を変える…</translation>
    </message>
    <message>
        <source>Veo 3 has been seen to fail without it. A failed clip costs nothing.</source>
        <translation>これがないとVeo 3が失敗した例があります。失敗したクリップは無料です。</translation>
    </message>
    <message>
        <source>Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project.</source>
        <translation>Veo 3.1がクリップを作り、Wiroの残高から支払います。プロジェクトのキーが必要です。</translation>
    </message>
    <message>
        <source>Veo Desktop</source>
        <translation>Veo Desktop</translation>
    </message>
    <message>
        <source>Veo Desktop cannot read this video file: reading it failed badly or took too long.</source>
        <translation>この動画ファイルを読めません。読み取りに失敗したか、時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself</source>
        <translation>Veo Desktopがひとりでに終了しました</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself last time. Your jobs are safe and go on.</source>
        <translation>Veo Desktopが前回ひとりでに終了しました。ジョブは安全で、続いています。</translation>
    </message>
    <message>
        <source>Veo Desktop ended while it was opening this clip</source>
        <translation>このクリップを開く途中でVeo Desktopが終了しました</translation>
    </message>
    <message>
        <source>Veo Desktop has closed by itself twice while it started. Your jobs are safe. Safe mode starts with the usual settings, and leaves yours as they are.</source>
        <translation>Veo Desktopが起動中に2回終了しました。ジョブは安全です。セーフモードは通常の設定で起動し、あなたの設定はそのままです。</translation>
    </message>
    <message>
        <source>Veo Desktop is being closed.</source>
        <translation>Veo Desktopを終了しています。</translation>
    </message>
    <message>
        <source>Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.</source>
        <translation>Veo Desktopはすでに開いていますが、応答がありません。しばらく待つか、強制終了してください。</translation>
    </message>
    <message>
        <source>Veo Desktop is open already.</source>
        <translation>Veo Desktopはすでに開いています。</translation>
    </message>
    <message>
        <source>Veo Desktop is open already: its window is in front now.</source>
        <translation>Veo Desktopはすでに開いています。ウィンドウを前面に出しました。</translation>
    </message>
    <message>
        <source>Veo Desktop knows no decoder for this video.</source>
        <translation>この動画のデコーダーがありません。</translation>
    </message>
    <message>
        <source>Veo Desktop may not write to this folder: {folder}</source>
        <translation>このフォルダーに書き込めません：{folder}</translation>
    </message>
    <message>
        <source>Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again.</source>
        <translation>Veo Desktopが予期しないエラーに遭いました。ジョブとクリップは安全です。各段階は起きるたびに記録され、Wiroの作成は続きます。おかしく見えたら、終了して開き直してください。</translation>
    </message>
    <message>
        <source>Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, or looked up at Wiro, so that nothing is paid twice.</source>
        <translation>Wiroが受け取ると自動で終了します。今終了すると、次の起動時に送信するかWiroで確認し、二重払いはしません。</translation>
    </message>
    <message>
        <source>Veo Desktop stands on the work of these projects. Qt and PySide are used under the LGPL, version 3; you may replace them by your own builds of them.</source>
        <translation>Veo Desktopはこれらのプロジェクトに支えられています。QtとPySideはLGPLバージョン3で使われており、ご自身のビルドに置き換えられます。</translation>
    </message>
    <message>
        <source>Veo Desktop {version}</source>
        <translation>Veo Desktop {version}</translation>
    </message>
    <message>
        <source>Veo Desktop {version} is out. It can be had where you got this one.</source>
        <translation>Veo Desktop {version}が出ました。これを入手した場所にあります。</translation>
    </message>
    <message>
        <source>Veo Desktop&apos;s own</source>
        <translation>Veo Desktopの色</translation>
    </message>
    <message>
        <source>Veo finds the way from the first frame to this one. It is sent to Wiro with the clip.</source>
        <translation>Veoが最初のフレームからこの画像への流れを作ります。クリップと一緒にWiroへ送られます。</translation>
    </message>
    <message>
        <source>Veo ignores first and last frame when there are reference images.</source>
        <translation>参照画像があると、Veoは最初と最後のフレームを無視します。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Voice on the phone</source>
        <translation>電話の声</translation>
    </message>
    <message>
        <source>Voices, noises and music, made along with the picture.</source>
        <translation>声、物音、音楽を映像と一緒に作ります。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Waiting for Wiro</source>
        <translation>Wiro待ち</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation>枠待ち</translation>
    </message>
    <message>
        <source>Waiting for funds at Wiro</source>
        <translation>Wiroの残高待ち</translation>
    </message>
    <message>
        <source>Waiting for room on the disk</source>
        <translation>ディスクの空き待ち</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <translation>アカウント待ち</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>ここで待機</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Waits since the last time</source>
        <translation>前回から待機</translation>
    </message>
    <message>
        <source>Warm, close, old times</source>
        <translation>温かく近い、昔の時代</translation>
    </message>
    <message>
        <source>Warm, real, imperfect</source>
        <translation>温かく本物で不完全</translation>
    </message>
    <message>
        <source>Watch it and judge it</source>
        <translation>見て、評価する</translation>
    </message>
    <message>
        <source>Water, sport, cloth</source>
        <translation>水、スポーツ、布</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>We are that person</source>
        <translation>その人の視点</translation>
    </message>
    <message>
        <source>We walk with them</source>
        <translation>一緒に歩く</translation>
    </message>
    <message>
        <source>Weather that is heard before it is seen</source>
        <translation>見える前に聞こえる天気</translation>
    </message>
    <message>
        <source>Web address for: {name}</source>
        <translation>ウェブアドレス：{name}</translation>
    </message>
    <message>
        <source>Weight for a big moment</source>
        <translation>大きな瞬間の重み</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Veo Desktop</source>
        <translation>Veo Desktopへようこそ</translation>
    </message>
    <message>
        <source>What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.</source>
        <translation>応答しているのは{host}ではありません。証明書が信頼されていません。ファイアウォールやウイルス対策が介在しているかもしれません。</translation>
    </message>
    <message>
        <source>What can be seen through here is sent white.</source>
        <translation>透明な部分は白で送ります。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>What does not apply is left out already. Keys are not in it: the command takes them from the variables WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs.</source>
        <translation>該当しないものは省いてあります。キーは含まれません。コマンドは変数WIRO_API_KEYとWIRO_API_SECRETから取ります。実行すると「生成」と同じ料金がかかります。</translation>
    </message>
    <message>
        <source>What is at {proxy} does not behave like a proxy.</source>
        <translation>{proxy}にあるものはプロキシとして動作していません。</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>ここで何を見ますか？</translation>
    </message>
    <message>
        <source>What it asks for may be refused by the model&apos;s safety filter: a clip that failed costs nothing.</source>
        <translation>内容がモデルのセーフティフィルターで拒否されることがあります。失敗したクリップは無料です。</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds is no Wiro key. Enter your keys again.</source>
        <translation>システムのキーリングにあるのはWiroのキーではありません。キーを入力し直してください。</translation>
    </message>
    <message>
        <source>What was run elsewhere, or before this library was made. Fetching a clip costs nothing more.</source>
        <translation>ほかで実行したもの、またはこのライブラリより前のもの。取得は無料です。</translation>
    </message>
    <message>
        <source>What would go:</source>
        <translation>なくなるもの：</translation>
    </message>
    <message>
        <source>What you entered stays, also what another model does not take.</source>
        <translation>入力した内容は、別のモデルで使わないものも残ります。</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>これは何？</translation>
    </message>
    <message>
        <source>When a clip is ready</source>
        <translation>クリップの完成時</translation>
    </message>
    <message>
        <source>When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. They are sent by themselves when you raise it, or when the day or month is over.</source>
        <translation>上限に達するとクリップはここで待ち、何も失われません。Wiroで作成中のものは続きます。上限を上げるか、日や月が変わると自動で送信します。</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>コピーの保存先</translation>
    </message>
    <message>
        <source>Where the missing clips may be</source>
        <translation>見つからないクリップがありそうな場所</translation>
    </message>
    <message>
        <source>Where&apos;s the evidence?</source>
        <translation>証拠はどこだ？</translation>
    </message>
    <message>
        <source>Whether grown-up people may be seen. Children never are.</source>
        <translation>成人が映ってよいか。子どもは映りません。</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>どれですか？</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>どのタスクですか？</translation>
    </message>
    <message>
        <source>While clips are made</source>
        <translation>クリップの作成中</translation>
    </message>
    <message>
        <source>Who is in the picture, what happens, how the camera moves, what is heard</source>
        <translation>誰が映り、何が起き、カメラがどう動き、何が聞こえるか</translation>
    </message>
    <message>
        <source>Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.</source>
        <translation>アドレスを知る人はファイルを見られます。削除した画像とクリップはクリップに記録します。</translation>
    </message>
    <message>
        <source>Wide 24 mm</source>
        <translation>広角24 mm</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>ロングショット</translation>
    </message>
    <message>
        <source>Wide, lonely places</source>
        <translation>広く寂しい場所</translation>
    </message>
    <message>
        <source>Wild or at home</source>
        <translation>野生でも家でも</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>風</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>窓の光</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Wiro accepts these keys.</source>
        <translation>Wiroはこのキーを受け付けます。</translation>
    </message>
    <message>
        <source>Wiro account</source>
        <translation>Wiroアカウント</translation>
    </message>
    <message>
        <source>Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.</source>
        <translation>今はWiroに接続できません。ジョブは待機し、その間は再送信しません。</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It goes on making this clip, and you see how far it is as soon as there is a connection.</source>
        <translation>Wiroに接続できません。作成は続いており、接続でき次第状況が分かります。</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It may have this job already, so it is not sent again: it is looked up there as soon as there is a connection.</source>
        <translation>Wiroに接続できません。受け取り済みかもしれないため再送信せず、接続でき次第確認します。</translation>
    </message>
    <message>
        <source>Wiro charged {cost}.</source>
        <translation>Wiroの課金は{cost}です。</translation>
    </message>
    <message>
        <source>Wiro could not be reached.</source>
        <translation>Wiroに接続できませんでした。</translation>
    </message>
    <message>
        <source>Wiro could not be reached. Nothing was sent, nothing was charged.</source>
        <translation>Wiroに接続できませんでした。送信も課金もしていません。</translation>
    </message>
    <message>
        <source>Wiro could not make this clip.</source>
        <translation>Wiroはこのクリップを作れませんでした。</translation>
    </message>
    <message>
        <source>Wiro did not accept the sign-in. Check the account settings. Not charged.</source>
        <translation>Wiroがサインインを受け付けませんでした。アカウント設定を確認してください。課金なし。</translation>
    </message>
    <message>
        <source>Wiro did not accept these keys.</source>
        <translation>Wiroはこのキーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Wiro did not accept this value: {words} Not charged.</source>
        <translation>Wiroはこの値を受け付けませんでした：{words} 課金なし。</translation>
    </message>
    <message>
        <source>Wiro does not know this API key.</source>
        <translation>WiroはこのAPIキーを知りません。</translation>
    </message>
    <message>
        <source>Wiro does not know this API key. Check it in the account settings. Not charged.</source>
        <translation>WiroはこのAPIキーを知りません。アカウント設定で確認してください。課金なし。</translation>
    </message>
    <message>
        <source>Wiro does not offer this model any more, or not to this account. Not charged.</source>
        <translation>Wiroはこのモデルを提供していないか、このアカウントには提供していません。課金なし。</translation>
    </message>
    <message>
        <source>Wiro does not say what can be set for this model.</source>
        <translation>Wiroはこのモデルで何を設定できるかを示していません。</translation>
    </message>
    <message>
        <source>Wiro does not show its prompt.</source>
        <translation>Wiroはプロンプトを示していません。</translation>
    </message>
    <message>
        <source>Wiro finished, but there is no clip in its answer.</source>
        <translation>Wiroは完了しましたが、応答にクリップがありません。</translation>
    </message>
    <message>
        <source>Wiro gave an address for the clip that is not safe to open. The clip was not downloaded.</source>
        <translation>Wiroが示したクリップのアドレスは安全に開けません。ダウンロードしていません。</translation>
    </message>
    <message>
        <source>Wiro gave no reason.</source>
        <translation>Wiroは理由を示していません。</translation>
    </message>
    <message>
        <source>Wiro has no file for this clip any more.</source>
        <translation>Wiroにこのクリップのファイルはもうありません。</translation>
    </message>
    <message>
        <source>Wiro has no such task.</source>
        <translation>Wiroにそのタスクはありません。</translation>
    </message>
    <message>
        <source>Wiro has no such task: {words}</source>
        <translation>Wiroにそのタスクはありません：{words}</translation>
    </message>
    <message>
        <source>Wiro has projects of two kinds, and says at each which one it is.</source>
        <translation>Wiroのプロジェクトは2種類で、それぞれに書かれています。</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support.</source>
        <translation>Wiroがこのアカウントを停止しました。Wiroのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support. Not charged.</source>
        <translation>Wiroがこのアカウントを停止しました。Wiroのサポートにお問い合わせください。課金なし。</translation>
    </message>
    <message>
        <source>Wiro has trouble of its own at the moment: {words} Not charged.</source>
        <translation>Wiro側で障害が起きています：{words} 課金なし。</translation>
    </message>
    <message>
        <source>Wiro knows the API key, but the secret does not belong to it.</source>
        <translation>WiroはAPIキーを知っていますが、シークレットが合いません。</translation>
    </message>
    <message>
        <source>Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged.</source>
        <translation>キーは有効ですが、APIシークレットが合いません。アカウント設定で確認してください。課金なし。</translation>
    </message>
    <message>
        <source>Wiro knows these keys, but the project does not allow this computer&apos;s internet address. Allow it in the project&apos;s settings at Wiro.</source>
        <translation>キーは有効ですが、プロジェクトがこのコンピューターのアドレスを許可していません。Wiroのプロジェクト設定で許可してください。</translation>
    </message>
    <message>
        <source>Wiro names no price for these settings. You are asked before it is spent.</source>
        <translation>Wiroはこの設定の価格を示していません。使う前に確認します。</translation>
    </message>
    <message numerus="yes">
        <source>Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; a clip that fails costs nothing.</source>
        <extracomment>For a count of 1: Wiro names no price for these settings. You pay what Wiro charges for one clip when done; a clip that fails costs nothing.</extracomment>
        <translation>
            <numerusform>Wiroはこの設定の価格を示していません。完成した{n}クリップにWiroが課金する額を支払います。失敗は無料です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiro never got this job. Not charged. Send it again when you like.</source>
        <translation>Wiroはこのジョブを受け取っていません。課金なし。いつでも送り直せます。</translation>
    </message>
    <message>
        <source>Wiro no longer knows this task. If it was charged, the amount is in your Wiro account&apos;s history.</source>
        <translation>Wiroはこのタスクをもう知りません。課金された場合、金額はWiroアカウントの履歴にあります。</translation>
    </message>
    <message>
        <source>Wiro refused: {words} Not charged.</source>
        <translation>Wiroが拒否しました：{words} 課金なし。</translation>
    </message>
    <message>
        <source>Wiro shows no task any more that may be this one. Nothing was sent again.</source>
        <translation>該当しそうなタスクはもうWiroにありません。再送信していません。</translation>
    </message>
    <message>
        <source>Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.</source>
        <translation>Wiroに該当しそうなタスクが複数あります。正しいものを選んでください。自動で再送信はしません。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>With no people, a prompt that asks for some may be refused. A failed clip costs nothing.</source>
        <translation>人物なしでは、人物を求めるプロンプトが拒否されることがあります。失敗したクリップは無料です。</translation>
    </message>
    <message>
        <source>With the dictionaries of this system. The language is chosen in the prompt&apos;s own menu.</source>
        <translation>システムの辞書を使います。言語はプロンプトのメニューで選びます。</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <translation>プロンプト用の言葉</translation>
    </message>
    <message>
        <source>Words, or filters like rating:&gt;=4 model:fast tag:&quot;night rain&quot;</source>
        <translation>言葉、または rating:&gt;=4 model:fast tag:&quot;night rain&quot; のような条件</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>仕事の一日</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工房</translation>
    </message>
    <message>
        <source>Write a frame, like 81, or a timecode, like 00:03:08.</source>
        <translation>81のようなフレームか、00:03:08のようなタイムコードを書いてください。</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>プロンプトを書く</translation>
    </message>
    <message>
        <source>Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate.</source>
        <translation>左にプロンプトを書くか、ここから選んで始めます。「生成」を押すまで何も送信しません。</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>{least}から{most}までの整数を書いてください。</translation>
    </message>
    <message>
        <source>Write a word in braces, like {subject}, to vary it.</source>
        <translation>{subject}のように波かっこで言葉を書くと、変化させられます。</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user name or password.</source>
        <translation>https:// で始まるアドレスを、ユーザー名とパスワードなしで書いてください。</translation>
    </message>
    <message>
        <source>Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.</source>
        <translation>25や25.60のような金額を書くか、空のままにします。それまで：{before}。</translation>
    </message>
    <message>
        <source>Write it like 25 or 25.50</source>
        <translation>25や25.50のように書いてください</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:8080, without user name or password.</source>
        <translation>http://proxy.example:8080 のように、ユーザー名とパスワードなしで書きます。</translation>
    </message>
    <message>
        <source>Write verdict and notes into the files</source>
        <translation>評価とメモをファイルに書き込む</translation>
    </message>
    <message>
        <source>Write what is to stand for {field}, one a line.</source>
        <translation>{field}に入るものを1行に1つ書いてください。</translation>
    </message>
    <message>
        <source>Write what should happen in the clip.</source>
        <translation>クリップで何が起きるかを書いてください。</translation>
    </message>
    <message>
        <source>Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a sample prompt.</source>
        <translation>誰が映り、何が起き、カメラがどう動き、何が聞こえるかを書きます。サンプルからも選べます。</translation>
    </message>
    <message>
        <source>Write {example} where something is to be filled in each time.</source>
        <translation>毎回入力するところに{example}と書いてください。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>レポートを書き込み中…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.</source>
        <translation>サンドボックスです。クリップはこのコンピューターで描かれ、価格は表示だけで課金されません。</translation>
    </message>
    <message>
        <source>You can change this at any time: Settings, Account. Help brings this page back.</source>
        <translation>いつでも変えられます：設定の「アカウント」。ヘルプからこのページに戻れます。</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder of yours first.</source>
        <translation>このファイルを読む権限がありません。自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>You pay for each clip when it is done; one that fails costs nothing.</source>
        <translation>各クリップの完成時に支払います。失敗したものは無料です。</translation>
    </message>
    <message>
        <source>Your Wiro account is in use.</source>
        <translation>Wiroアカウントを使っています。</translation>
    </message>
    <message>
        <source>Your balance is {amount}.</source>
        <translation>残高は{amount}です。</translation>
    </message>
    <message numerus="yes">
        <source>Your balance of {amount} allows {n} clips at a time.</source>
        <extracomment>For a count of 1: Your balance of {amount} allows one clip at a time.</extracomment>
        <translation>
            <numerusform>残高{amount}では同時に{n}クリップまでです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.</source>
        <translation>選んだ設定、予算、ショートカット。キー、アカウント、このコンピューターのフォルダー、プロンプトは含みません。</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>ここでクリップを再生します</translation>
    </message>
    <message>
        <source>Your clips appear here while they are made.</source>
        <translation>作成中のクリップがここに表示されます。</translation>
    </message>
    <message>
        <source>Your keys are in {keyring}, which this system does not offer now. Enter them again.</source>
        <translation>キーは{keyring}にありますが、今は使えません。入力し直してください。</translation>
    </message>
    <message>
        <source>Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.</source>
        <translation>キーは{old}にあり、今のシステムは{new}を提供しています。そこに保存するには入力し直してください。</translation>
    </message>
    <message>
        <source>Your keys are kept in {place}.</source>
        <translation>キーは{place}にあります。</translation>
    </message>
    <message>
        <source>Your keys are kept only until you quit.</source>
        <translation>キーは終了までだけ保持します。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分のもの</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom, guides and background</source>
        <translation>ズーム、ガイド、背景</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>ズーム：{size}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>約{amount}</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>約{price}</translation>
    </message>
    <message>
        <source>access, vision</source>
        <translation>アクセシビリティ、視覚</translation>
    </message>
    <message>
        <source>adding clips to “{name}”</source>
        <translation>「{name}」にクリップを追加</translation>
    </message>
    <message>
        <source>all are as they were</source>
        <translation>すべて元のままです</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more clips</source>
        <extracomment>For a count of 1: and {n} more clip</extracomment>
        <translation>
            <numerusform>ほか{n}クリップ</numerusform>
        </translation>
    </message>
    <message>
        <source>animations, access</source>
        <translation>アニメーション、アクセシビリティ</translation>
    </message>
    <message>
        <source>arranging clips</source>
        <translation>クリップの並べ替え</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>見積もりどおり</translation>
    </message>
    <message>
        <source>as image</source>
        <translation>画像どおり</translation>
    </message>
    <message>
        <source>as they were at first</source>
        <translation>最初のまま</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音あり</translation>
    </message>
    <message numerus="yes">
        <source>bringing {n} clips back</source>
        <extracomment>For a count of 1: bringing a clip back</extracomment>
        <translation>
            <numerusform>{n}クリップを戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>別のプログラムが変更</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>メモの変更</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>cost: takes an amount in USD, as in cost:&gt;2 or cost:0.50..2</source>
        <translation>cost: は米ドルの金額です。例：cost:&gt;2、cost:0.50..2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day by Qt&apos;s letters, as short as it is usual: 22 Nov</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>the same with its year: 22 Nov 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day of another year: 22 November 2025</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a day by Qt&apos;s letters: Sunday, 22 November</extracomment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>メモの削除</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <translation>「{name}」の削除</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>フレーム{n}</translation>
    </message>
    <message>
        <source>frame {n} of {frames} · {timecode}</source>
        <translation>フレーム{n} / {frames} · {timecode}</translation>
    </message>
    <message>
        <source>has: takes one of {values}, as in has:audio</source>
        <translation>has: は{values}のどれかです。例：has:audio</translation>
    </message>
    <message>
        <source>how fast the sandbox works</source>
        <translation>サンドボックスの動く速さ</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>in: takes the name of a collection, as in in:&quot;Scene 3&quot;</source>
        <translation>in: はコレクション名です。例：in:&quot;Scene 3&quot;</translation>
    </message>
    <message>
        <source>inputs, outputs</source>
        <translation>入力、出力</translation>
    </message>
    <message>
        <source>internet, connection</source>
        <translation>インターネット、接続</translation>
    </message>
    <message>
        <source>is: takes one of {values}, as in is:pick</source>
        <translation>is: は{values}のどれかです。例：is:pick</translation>
    </message>
    <message>
        <source>its disk is away</source>
        <translation>ディスクが外れている</translation>
    </message>
    <message>
        <source>keep settings, database and library in {folder}</source>
        <translation>設定、データベース、ライブラリを{folder}に置く</translation>
    </message>
    <message>
        <source>last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>length: takes seconds, as in length:8 or length:&gt;5</source>
        <translation>length: は秒数です。例：length:8、length:&gt;5</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>look, colours</source>
        <translation>見た目、色</translation>
    </message>
    <message>
        <source>made in the sandbox</source>
        <translation>サンドボックスで作成</translation>
    </message>
    <message>
        <source>made: takes a time, as in made:today, made:last-week, made:2026-11 or made:&gt;2026-11-01</source>
        <translation>made: は時期です。例：made:today、made:last-week、made:2026-11、made:&gt;2026-11-01</translation>
    </message>
    <message>
        <source>make and play one sandbox clip, say so, and quit</source>
        <translation>サンドボックスのクリップを1つ作って再生し、結果を伝えて終わる</translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <translation>「{name}」の作成</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>model: takes a part of a model&apos;s name, as in model:fast</source>
        <translation>model: はモデル名の一部です。例：model:fast</translation>
    </message>
    <message>
        <source>money, cost, ceiling, spending, limit</source>
        <translation>お金、料金、上限、支出、制限</translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips</source>
        <extracomment>For a count of 1: moving a clip</extracomment>
        <translation>
            <numerusform>{n}クリップの移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips to the bin</source>
        <extracomment>For a count of 1: moving a clip to the bin</extracomment>
        <translation>
            <numerusform>{n}クリップをゴミ箱へ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>nobody knows the price of this one.</source>
        <translation>これの価格は不明です。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>今は使いません</translation>
    </message>
    <message numerus="yes">
        <source>note on {n} clips</source>
        <extracomment>For a count of 1: note</extracomment>
        <translation>
            <numerusform>{n}クリップにメモ</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>1行に1つ</translation>
    </message>
    <message>
        <source>one is not usable · click to see</source>
        <translation>使えない画像あり · クリックで表示</translation>
    </message>
    <message>
        <source>one is too large · click to see</source>
        <translation>大きすぎる画像あり · クリックで表示</translation>
    </message>
    <message>
        <source>open a clip: MP4, MOV, WebM or MKV</source>
        <translation>クリップを開く：MP4、MOV、WebM、MKV</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>privacy, clear, delete, kept, history</source>
        <translation>プライバシー、消去、削除、保存、履歴</translation>
    </message>
    <message>
        <source>project: takes the name of a project, or none, as in project:&quot;The harbour&quot;</source>
        <translation>project: はプロジェクト名かnoneです。例：project:&quot;The harbour&quot;</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>rating: takes stars from 0 to 5, as in rating:4, rating:&gt;=3 or rating:2..4</source>
        <translation>rating: は星0～5です。例：rating:4、rating:&gt;=3、rating:2..4</translation>
    </message>
    <message>
        <source>ratio: takes width and height, as in ratio:9:16</source>
        <translation>ratio: は幅と高さです。例：ratio:9:16</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>最近のファイル</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>削除したアカウント</translation>
    </message>
    <message>
        <source>removing a job from the list</source>
        <translation>一覧からのジョブの削除</translation>
    </message>
    <message>
        <source>removing tag “{tag}”</source>
        <translation>タグ「{tag}」を外す</translation>
    </message>
    <message numerus="yes">
        <source>renaming {n} clips</source>
        <extracomment>For a count of 1: renaming a clip</extracomment>
        <translation>
            <numerusform>{n}クリップの名前変更</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <translation>「{name}」の名前変更</translation>
    </message>
    <message>
        <source>resolution: takes pixels, as in resolution:1080 or resolution:&gt;=1080p</source>
        <translation>resolution: はピクセルです。例：resolution:1080、resolution:&gt;=1080p</translation>
    </message>
    <message>
        <source>say which version this is, and quit</source>
        <translation>バージョンを表示して終わる</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>本文をご覧ください</translation>
    </message>
    <message>
        <source>seed: takes a whole number, as in seed:1258671664</source>
        <translation>seed: は整数です。例：seed:1258671664</translation>
    </message>
    <message>
        <source>settings, backup, move</source>
        <translation>設定、バックアップ、引っ越し</translation>
    </message>
    <message>
        <source>show this, and quit</source>
        <translation>これを表示して終わる</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>size: takes megabytes, as in size:&gt;50</source>
        <translation>size: はメガバイトです。例：size:&gt;50</translation>
    </message>
    <message>
        <source>sleep, standby, energy</source>
        <translation>スリープ、スタンバイ、電力</translation>
    </message>
    <message>
        <source>speak {languages}; {pseudo} is for tests of the layout</source>
        <translation>{languages}で表示する。{pseudo}はレイアウトの確認用</translation>
    </message>
    <message>
        <source>start with the usual settings; yours are left as they are</source>
        <translation>標準の設定で起動する。ご自身の設定はそのまま</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>残ります：{reason}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>まだ見つかりません</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>タグ「{tag}」</translation>
    </message>
    <message>
        <source>tag: takes a tag, as in tag:noir or tag:&quot;night rain&quot;</source>
        <translation>tag: はタグです。例：tag:noir、tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>taking clips out of “{name}”</source>
        <translation>「{name}」からクリップを外す</translation>
    </message>
    <message>
        <source>test, internet, firewall, offline</source>
        <translation>テスト、インターネット、ファイアウォール、オフライン</translation>
    </message>
    <message>
        <source>the clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>this one costs about {price}.</source>
        <translation>これは約{price}です。</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>update, upgrade, release</source>
        <translation>更新、アップグレード、リリース</translation>
    </message>
    <message>
        <source>upload, delete</source>
        <translation>アップロード、削除</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>使い方：</translation>
    </message>
    <message>
        <source>use the local Wiro: no account, no cost</source>
        <translation>ローカルのWiroを使う：アカウント不要、無料</translation>
    </message>
    <message>
        <source>use your Wiro account</source>
        <translation>自分のWiroアカウントを使う</translation>
    </message>
    <message>
        <source>used whole · click to arrange</source>
        <translation>全体を使用 · クリックで並べ替え</translation>
    </message>
    <message>
        <source>used whole · click to close</source>
        <translation>全体を使用 · クリックで閉じる</translation>
    </message>
    <message>
        <source>veo-desktop-report.json</source>
        <translation>veo-desktop-report.json</translation>
    </message>
    <message>
        <source>wall, frame</source>
        <translation>wall, frame</translation>
    </message>
    <message>
        <source>where the API is, instead of Wiro&apos;s own address</source>
        <translation>Wiro自身のアドレスの代わりに使うAPIの場所</translation>
    </message>
    <message>
        <source>where the task socket is</source>
        <translation>タスクソケットの場所</translation>
    </message>
    <message>
        <source>write a report without secrets, and quit</source>
        <translation>秘密を含まないレポートを書いて終わる</translation>
    </message>
    <message numerus="yes">
        <source>writing into {n} files</source>
        <extracomment>For a count of 1: writing into a file</extracomment>
        <translation>
            <numerusform>{n}ファイルへの書き込み</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>a year by Qt&apos;s letters: 2026</extracomment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>{amount} less than estimated</source>
        <translation>見積もりより{amount}少ない</translation>
    </message>
    <message>
        <source>{amount} more than estimated</source>
        <translation>見積もりより{amount}多い</translation>
    </message>
    <message>
        <source>{amount} of it is for clips in the making.</source>
        <translation>うち{amount}は作成中のクリップ分です。</translation>
    </message>
    <message>
        <source>{amount} of {limit} this month</source>
        <translation>今月{amount} / {limit}</translation>
    </message>
    <message>
        <source>{amount} of {limit} today</source>
        <translation>今日{amount} / {limit}</translation>
    </message>
    <message>
        <source>{amount} or less</source>
        <translation>{amount}以下</translation>
    </message>
    <message>
        <source>{amount} was charged for them</source>
        <translation>これらに{amount}課金されました</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} It was not sent and is not charged. {until}</source>
        <translation>{budget}ではこのクリップに足りません：使用済み{charged}、作成中{committed}、{price} 送信も課金もしていません。{until}</translation>
    </message>
    <message>
        <source>{clips} · price unknown</source>
        <translation>{clips} · 価格不明</translation>
    </message>
    <message>
        <source>{clips} · {total}</source>
        <translation>{clips} · {total}</translation>
    </message>
    <message>
        <source>{count} A clip keeps the prompt that it was made with.</source>
        <translation>{count} クリップは作ったときのプロンプトを保ちます。</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{delete} removes it, {enter} changes it</source>
        <translation>{delete}で外す、{enter}で変更</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} / {total} {unit}</translation>
    </message>
    <message>
        <source>{enter} goes to the frame, F2 changes the note, {delete} deletes it</source>
        <translation>{enter}でフレームへ、F2でメモを変更、{delete}で削除</translation>
    </message>
    <message>
        <source>{fields} is sent as it is: nothing was put in its place.</source>
        <translation>{fields}はそのまま送られます。置き換えられていません。</translation>
    </message>
    <message>
        <source>{field}, one a line</source>
        <translation>{field}、1行に1つ</translation>
    </message>
    <message>
        <source>{file} was saved: fill in a row for each clip.</source>
        <translation>{file}を保存しました。クリップごとに1行を記入してください。</translation>
    </message>
    <message numerus="yes">
        <source>{file} · {n} frames</source>
        <extracomment>For a count of 1: {file} · {n} frame</extracomment>
        <translation>
            <numerusform>{file} · {n}フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}：{why}</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{frame} · ended</source>
        <translation>{frame} · 終了</translation>
    </message>
    <message>
        <source>{frame} · not begun</source>
        <translation>{frame} · 開始前</translation>
    </message>
    <message>
        <source>{host} answers through the proxy {proxy}.</source>
        <translation>{host}がプロキシ{proxy}経由で応答します。</translation>
    </message>
    <message>
        <source>{host} answers, without a proxy.</source>
        <translation>{host}がプロキシなしで応答します。</translation>
    </message>
    <message>
        <source>{host} does not answer in time. A firewall may be in the way.</source>
        <translation>{host}が時間内に応答しません。ファイアウォールかもしれません。</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host}が接続を拒否しています。</translation>
    </message>
    <message>
        <source>{host} was not found: is this computer online?</source>
        <translation>{host}が見つかりません。このコンピューターはオンラインですか？</translation>
    </message>
    <message>
        <source>{host} was reached, but speaks no secure connection.</source>
        <translation>{host}に届きましたが、安全な接続ができません。</translation>
    </message>
    <message>
        <source>{host} · Wiro fetches it</source>
        <translation>{host} · Wiroが取得</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h}時間</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}時間{m}分</translation>
    </message>
    <message>
        <source>{jobs} in other projects</source>
        <translation>ほかのプロジェクトに{jobs}</translation>
    </message>
    <message>
        <source>{keyring} already holds other keys of Veo Desktop, and they were not overwritten. Forget those keys first to put these in their place.</source>
        <translation>{keyring}にはVeo Desktopの別のキーがあり、上書きしていません。入れ替えるには先にそのキーを忘れさせてください。</translation>
    </message>
    <message>
        <source>{key} is “{action}” in this window, for good.</source>
        <translation>{key}はこのウィンドウで常に「{action}」です。</translation>
    </message>
    <message>
        <source>{key} is “{action}” now.</source>
        <translation>{key}は「{action}」になりました。</translation>
    </message>
    <message>
        <source>{key} makes a note about the whole clip; in the player, about a frame.</source>
        <translation>{key}でクリップ全体にメモ。プレーヤーではフレームに付きます。</translation>
    </message>
    <message>
        <source>{key} makes a note at the frame on the screen, or from the in to the out point.</source>
        <translation>{key}で、画面のフレームかイン点からアウト点までにメモを付けます。</translation>
    </message>
    <message>
        <source>{key} makes the same note about each of these clips.</source>
        <translation>{key}でこれらのクリップすべてに同じメモを付けます。</translation>
    </message>
    <message>
        <source>{key} or a double click shows the clips</source>
        <translation>{key}かダブルクリックでクリップを表示</translation>
    </message>
    <message numerus="yes">
        <source>{known} + {n} of unknown price</source>
        <extracomment>For a count of 1: {known} + {n} of unknown price</extracomment>
        <translation>
            <numerusform>{known} + 価格不明{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: this model does not take it. Your value is kept.</source>
        <translation>{label}：このモデルでは使いません。値は保持します。</translation>
    </message>
    <message>
        <source>{logs} They have no keys and no prompts, and are sent nowhere.</source>
        <translation>{logs} キーもプロンプトも含まれず、どこにも送りません。</translation>
    </message>
    <message>
        <source>{made} · {status} · task {id}</source>
        <translation>{made} · {status} · タスク{id}</translation>
    </message>
    <message>
        <source>{message} {balance}</source>
        <translation>{message} {balance}</translation>
    </message>
    <message>
        <source>{moved}, empty the strips</source>
        <translation>{moved}、帯を空にする</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}分</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}分{s}秒</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name}（{folder}）</translation>
    </message>
    <message>
        <source>{name} sheet</source>
        <translation>{name} シート</translation>
    </message>
    <message>
        <source>{name} {n}/{most}</source>
        <translation>{name} {n}/{most}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} rows</source>
        <extracomment>For a count of 1: {name} · {n} row</extracomment>
        <translation>
            <numerusform>{name} · {n}行</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {width} × {height}</source>
        <translation>{name} · {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name}：ありません</translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name}：{message}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message numerus="yes">
        <source>{n} are damaged</source>
        <extracomment>For a count of 1: {n} is damaged</extracomment>
        <translation>
            <numerusform>{n}個が壊れています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are missing</source>
        <extracomment>For a count of 1: {n} is missing</extracomment>
        <translation>
            <numerusform>{n}個が見つかりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are on a disk that is away</source>
        <extracomment>For a count of 1: {n} is on a disk that is away</extracomment>
        <translation>
            <numerusform>{n}個が外れたディスクにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still missing.</source>
        <extracomment>For a count of 1: {n} is still missing.</extracomment>
        <translation>
            <numerusform>まだ{n}個が見つかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n}ビット</translation>
    </message>
    <message numerus="yes">
        <source>{n} came in</source>
        <extracomment>For a count of 1: {n} came in</extracomment>
        <translation>
            <numerusform>{n}個が加わりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <extracomment>For a count of 1: {n} chosen</extracomment>
        <translation>
            <numerusform>{n}件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips</source>
        <extracomment>For a count of 1: {n} clip</extracomment>
        <translation>
            <numerusform>{n}クリップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are on their way: they are among the takes below the player.</source>
        <extracomment>For a count of 1: {n} clip is on its way: it is among the takes below the player.</extracomment>
        <translation>
            <numerusform>{n}個のクリップを取得中です。プレーヤーの下のテイクにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are ready</source>
        <extracomment>For a count of 1: {n} clip is ready</extracomment>
        <translation>
            <numerusform>{n}クリップが完成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips at a time</source>
        <extracomment>For a count of 1: one clip at a time</extracomment>
        <translation>
            <numerusform>同時に{n}クリップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips came in.</source>
        <extracomment>For a count of 1: {n} clip came in.</extracomment>
        <translation>
            <numerusform>{n}クリップが加わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips checked: {rest}.</source>
        <extracomment>For a count of 1: {n} clip checked: {rest}.</extracomment>
        <translation>
            <numerusform>{n}クリップを確認：{rest}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips moved to the bin.</source>
        <extracomment>For a count of 1: Clip moved to the bin.</extracomment>
        <translation>
            <numerusform>{n}クリップをゴミ箱へ移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of the library&apos;s folder were taken in, with what their files say of them.</source>
        <extracomment>For a count of 1: {n} clip of the library&apos;s folder was taken in, with what its file says of it.</extracomment>
        <translation>
            <numerusform>ライブラリのフォルダーの{n}クリップを、ファイルの情報とともに取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of unknown price are not counted.</source>
        <extracomment>For a count of 1: One clip of unknown price is not counted.</extracomment>
        <translation>
            <numerusform>価格不明の{n}クリップは含みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips selected</source>
        <extracomment>For a count of 1: {n} clip selected</extracomment>
        <translation>
            <numerusform>{n}クリップを選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were backed up, {files} of them with their files.</source>
        <extracomment>For a count of 1: {n} clip was backed up, {files} with its file.</extracomment>
        <translation>
            <numerusform>{n}クリップをバックアップしました。うち{files}個はファイル付きです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were found again.</source>
        <extracomment>For a count of 1: {n} clip was found again.</extracomment>
        <translation>
            <numerusform>{n}個のクリップが見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies were made.</source>
        <extracomment>For a count of 1: {n} copy was made.</extracomment>
        <translation>
            <numerusform>{n}個のコピーを作りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were.</source>
        <extracomment>For a count of 1: {n} file is as it was.</extracomment>
        <translation>
            <numerusform>{n}ファイルは元のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are copies of clips</source>
        <extracomment>For a count of 1: {n} file is a copy of a clip</extracomment>
        <translation>
            <numerusform>{n}個のファイルはクリップのコピーです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are up to date.</source>
        <extracomment>For a count of 1: {n} file is up to date.</extracomment>
        <translation>
            <numerusform>{n}個のファイルは最新です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be used.</source>
        <extracomment>For a count of 1: {n} file could not be used.</extracomment>
        <translation>
            <numerusform>{n}個のファイルは使えませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were left alone.</source>
        <extracomment>For a count of 1: {n} file was left alone.</extracomment>
        <translation>
            <numerusform>{n}個のファイルはそのままです。</numerusform>
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
            <numerusform>画像{n}枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are still being uploaded</source>
        <extracomment>For a count of 1: An image is still being uploaded</extracomment>
        <translation>
            <numerusform>画像{n}枚をアップロード中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of these settings are not on this computer. Add them again.</source>
        <extracomment>For a count of 1: One image of these settings is not on this computer. Add it again.</extracomment>
        <translation>
            <numerusform>この設定の画像{n}枚がこのコンピューターにありません。追加し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>全部で{n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs failed</source>
        <extracomment>For a count of 1: {n} job failed</extracomment>
        <translation>
            <numerusform>{n}件のジョブが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs that were made with these keys before belong to this account again.</source>
        <extracomment>For a count of 1: {n} job that was made with these keys before belongs to this account again.</extracomment>
        <translation>
            <numerusform>以前このキーで作成した{n}件のジョブが、再びこのアカウントのものになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs wait since the last time. They were not sent.</source>
        <extracomment>For a count of 1: One job waits since the last time. It was not sent.</extracomment>
        <translation>
            <numerusform>前回からの{n}件のジョブが待っています。送信していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells than there are columns. Put texts with commas into quotation marks.</source>
        <extracomment>For a count of 1: {n} more cell than there are columns. Put texts with commas into quotation marks.</extracomment>
        <translation>
            <numerusform>セルが列より{n}個多くあります。コンマを含む文は引用符で囲んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more clips were left alone, too.</source>
        <extracomment>For a count of 1: {n} more clip was left alone, too.</extracomment>
        <translation>
            <numerusform>ほかの{n}クリップもそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no known price and come on top.</source>
        <extracomment>For a count of 1: One more has no known price and comes on top.</extracomment>
        <translation>
            <numerusform>ほかに価格不明の{n}件が加わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names in File → Open recent.</source>
        <extracomment>For a count of 1: {n} name in File → Open recent.</extracomment>
        <translation>
            <numerusform>「ファイル」→「最近開いたもの」に{n}件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} neither</source>
        <extracomment>For a count of 1: {n} neither</extracomment>
        <translation>
            <numerusform>未評価{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your {n} slots in use</source>
        <extracomment>For a count of 1: Your {n} slot is in use</extracomment>
        <translation>
            <numerusform>{n}枠中{n}枠を使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} of {most} stars</source>
        <translation>星{n} / {most}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} selected</source>
        <extracomment>For a count of 1: {n} of {total} selected</extracomment>
        <translation>
            <numerusform>{total}件中{n}件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>For a count of 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n}件一時停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picked</source>
        <extracomment>For a count of 1: {n} picked</extracomment>
        <translation>
            <numerusform>採用{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places have these words</source>
        <extracomment>For a count of 1: {n} place has these words</extracomment>
        <translation>
            <numerusform>この言葉は{n}か所にあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts in the history.</source>
        <extracomment>For a count of 1: {n} prompt in the history.</extracomment>
        <translation>
            <numerusform>履歴に{n}件のプロンプト。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>For a count of 1: {n} reference</extracomment>
        <translation>
            <numerusform>参照{n}枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <extracomment>For a count of 1: {n} rejected</extracomment>
        <translation>
            <numerusform>不採用{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be sent: their notes say why. The others can.</source>
        <extracomment>For a count of 1: {n} row cannot be sent: its note says why. The others can.</extracomment>
        <translation>
            <numerusform>{n}行は送信できません。理由はメモにあります。ほかは送信できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>For a count of 1: {n} running</extracomment>
        <translation>
            <numerusform>{n}件実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed.</source>
        <extracomment>For a count of 1: {n} setting is changed.</extracomment>
        <translation>
            <numerusform>{n}件の設定を変えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars</source>
        <extracomment>For a count of 1: {n} star</extracomment>
        <translation>
            <numerusform>星{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars or more</source>
        <extracomment>For a count of 1: {n} star or more</extracomment>
        <translation>
            <numerusform>星{n}以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.</source>
        <extracomment>For a count of 1: {n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.</extracomment>
        <translation>
            <numerusform>{n}件のタスクを省きました。応答が失われたご自身のクリップかもしれず、確認中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that would come out the same are left out.</source>
        <extracomment>For a count of 1: {n} that would come out the same is left out.</extracomment>
        <translation>
            <numerusform>同じ結果になる{n}件を省きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For a count of 1: once</extracomment>
        <translation>
            <numerusform>{n}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>For a count of 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n}件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were changed by another program</source>
        <extracomment>For a count of 1: {n} was changed by another program</extracomment>
        <translation>
            <numerusform>{n}個が別のプログラムで変更されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were found again</source>
        <extracomment>For a count of 1: {n} was found again</extracomment>
        <translation>
            <numerusform>{n}個が見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <extracomment>For a count of 1: {n} was here already.</extracomment>
        <translation>
            <numerusform>{n}個はすでにあります。</numerusform>
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
        <translation>{one}と{other}は同時に使えません。</translation>
    </message>
    <message>
        <source>{option} is used like this: {use} ({meaning}).</source>
        <translation>{option}はこのように使います：{use}（{meaning}）。</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}：{why}</translation>
    </message>
    <message>
        <source>{price} for one take</source>
        <translation>1テイク{price}</translation>
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
        <translation>{ratio} · {n}秒 · {genre}</translation>
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
        <translation>{setting}：{before} → {after}</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}：{value}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>空き{size}</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>このディスクの空き{size}</translation>
    </message>
    <message numerus="yes">
        <source>{size} in {n} files here.</source>
        <extracomment>For a count of 1: {size} in {n} file here.</extracomment>
        <translation>
            <numerusform>ここに{n}ファイル、{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · Veo takes {limit}</source>
        <translation>{size} · Veoは{limit}まで</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>{timecode} · frame {n} of {frames}</source>
        <translation>{timecode} · フレーム{n} / {frames}</translation>
    </message>
    <message>
        <source>{times} · {when}</source>
        <translation>{times} · {when}</translation>
    </message>
    <message>
        <source>{time}: {words}</source>
        <translation>{time}：{words}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}：{state}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}：{value}</translation>
    </message>
    <message>
        <source>{today} so far.</source>
        <translation>現在まで{today}。</translation>
    </message>
    <message>
        <source>{value} is no model that can be used here.</source>
        <translation>{value}はここで使えるモデルではありません。</translation>
    </message>
    <message>
        <source>{value} is not offered any more; {instead} is used.</source>
        <translation>{value}は提供されなくなりました。{instead}を使います。</translation>
    </message>
    <message>
        <source>{value} is not offered. Choose another.</source>
        <translation>{value}は提供されていません。ほかを選んでください。</translation>
    </message>
    <message>
        <source>{value} is not offered: {offered}.</source>
        <translation>{value}は提供されていません：{offered}。</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{what} on {n} clips</source>
        <extracomment>For a count of 1: {what}</extracomment>
        <translation>
            <numerusform>{n}クリップに{what}</numerusform>
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
            <numerusform>{width} × {height} · {rate} fps · {n}フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>{width}×{height} pixels</source>
        <translation>{width}×{height}ピクセル</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {left} from the left, {top} from the top. Arrow keys move it, with Shift by ten; plus and minus change its size.</source>
        <translation>{width}×{height}ピクセル、左から{left}、上から{top}。矢印キーで移動、Shiftで10ずつ。プラスとマイナスで大きさを変えます。</translation>
    </message>
    <message>
        <source>{width}×{height} · cropped to {ratio}</source>
        <translation>{width}×{height} · {ratio}に切り抜き</translation>
    </message>
    <message>
        <source>{width}×{height} · fits {ratio}</source>
        <translation>{width}×{height} · {ratio}に合う</translation>
    </message>
    <message>
        <source>{width}×{height} · gives the ratio</source>
        <translation>{width}×{height} · 比率の元</translation>
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
        <translation>{words}（{key}）</translation>
    </message>
    <message>
        <source>{words} It took {ms} ms.</source>
        <translation>{words} {ms}ミリ秒かかりました。</translation>
    </message>
    <message>
        <source>{words}, in {section}</source>
        <translation>{words}、{section}内</translation>
    </message>
    <message>
        <source>{words}: select that clip</source>
        <translation>{words}：そのクリップを選択</translation>
    </message>
    <message>
        <source>{words}: show that clip</source>
        <translation>{words}：そのクリップを表示</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back.</source>
        <translation>「{name}」を戻せませんでした。</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin. It is still in your clip folder.</source>
        <translation>「{name}」をゴミ箱へ移せません。クリップのフォルダーに残っています。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>「{name}」はもうありません。</translation>
    </message>
    <message>
        <source>“{name}” was left alone: {reason}</source>
        <translation>「{name}」はそのままにしました：{reason}</translation>
    </message>
    <message>
        <source>“{noun}” alone leaves nothing out. Name the thing.</source>
        <translation>「{noun}」だけでは何も除けません。物の名前を書いてください。</translation>
    </message>
    <message>
        <source>“{project}”: {parts}</source>
        <translation>「{project}」：{parts}</translation>
    </message>
    <message>
        <source>≈ {n} / {limit} tokens</source>
        <translation>≈ {n} / {limit}トークン</translation>
    </message>
</context>
</TS>
