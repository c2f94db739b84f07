<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>veo</name>
    <message>
        <source>&amp;Clip</source>
        <translation>片段(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>评判(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>资料库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>1080p has more detail and may cost more: the price beside Generate is for the one chosen here.</source>
        <translation>1080p 细节更多，可能更贵：“生成”旁的价格对应这里所选。</translation>
    </message>
    <message>
        <source>1980s video</source>
        <translation>80 年代录像</translation>
    </message>
    <message>
        <source>3D animation</source>
        <translation>3D 动画</translation>
    </message>
    <message>
        <source>4 s</source>
        <translation>4 秒</translation>
    </message>
    <message>
        <source>4 seconds</source>
        <translation>4 秒</translation>
    </message>
    <message>
        <source>6 s</source>
        <translation>6 秒</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 秒</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8 秒</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 秒</translation>
    </message>
    <message>
        <source>A click takes prompt and settings into the panel. Undo brings back what was there.</source>
        <translation>点击即把提示词和设置放入面板。撤销可恢复原有内容。</translation>
    </message>
    <message>
        <source>A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. Counts from the next clip on; compared clips share it.</source>
        <translation>放得下的片段会整段保留，每一步都即时：8 秒 1080p 需 600 MB。从下一个片段起生效；比较的片段共用。</translation>
    </message>
    <message>
        <source>A collection holds the clips that you drag onto it</source>
        <translation>收藏集存放你拖到上面的片段</translation>
    </message>
    <message>
        <source>A day in the past</source>
        <translation>过去的一天</translation>
    </message>
    <message>
        <source>A face and what it feels</source>
        <translation>一张脸和它的感受</translation>
    </message>
    <message>
        <source>A feeling rather than a story</source>
        <translation>一种感觉而不是故事</translation>
    </message>
    <message>
        <source>A few words, sung</source>
        <translation>几句歌词</translation>
    </message>
    <message>
        <source>A file name cannot have {signs}</source>
        <translation>文件名不能包含 {signs}</translation>
    </message>
    <message>
        <source>A file that was not made here: there is no prompt and no cost to show.</source>
        <translation>不是在这里制作的文件：没有提示词和费用可显示。</translation>
    </message>
    <message>
        <source>A folder needs a name. Nothing was changed.</source>
        <translation>文件夹需要名称。没有任何更改。</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot have &quot;</source>
        <translation>文件夹名称不能含 &quot;</translation>
    </message>
    <message>
        <source>A folder&apos;s name has only letters, digits, - and _.</source>
        <translation>文件夹名称只能有字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>A frame, like 81, or a timecode, like 00:03:08. {key} goes there.</source>
        <translation>帧号，如 81，或时间码，如 00:03:08。按 {key} 转到。</translation>
    </message>
    <message>
        <source>A grand beginning or end</source>
        <translation>宏大的开头或结尾</translation>
    </message>
    <message>
        <source>A key decides on the clip that plays, and the next one follows. What was decided can be undone.</source>
        <translation>按一个键评判正在播放的片段，随后播放下一个。评判可以撤销。</translation>
    </message>
    <message>
        <source>A last frame needs a first frame.</source>
        <translation>尾帧需要先有首帧。</translation>
    </message>
    <message>
        <source>A lighthouse at dusk, waves below, the camera rises slowly</source>
        <translation>黄昏的灯塔，下方是海浪，摄影机缓缓上升</translation>
    </message>
    <message>
        <source>A longer clip may cost more: the price beside Generate is for the length chosen here.</source>
        <translation>片段更长可能更贵：“生成”旁的价格对应这里所选的长度。</translation>
    </message>
    <message>
        <source>A name of your own, as “Studio A”. Wiro does not learn of it.</source>
        <translation>你自己的名称，如“Studio A”。Wiro 不会得知。</translation>
    </message>
    <message>
        <source>A note here is about the whole clip; in the player, about a frame.</source>
        <translation>这里的备注针对整个片段；在播放器中则针对某一帧。</translation>
    </message>
    <message>
        <source>A note here is written about each of these clips.</source>
        <translation>这里的备注会写到每个片段上。</translation>
    </message>
    <message>
        <source>A note is pinned to the frame on the screen, or goes from the in to the out point.</source>
        <translation>备注钉在当前帧上，或从入点到出点。</translation>
    </message>
    <message>
        <source>A part of it, or of the system&apos;s own programs, failed. Your jobs and clips are safe. The report says where it happened; it has no keys, no prompts and no names of clips.</source>
        <translation>它的一部分或系统自带程序出了故障。作业和片段是安全的。报告说明发生在哪里；其中没有密钥、提示词和片段名称。</translation>
    </message>
    <message>
        <source>A pause that is felt</source>
        <translation>能感觉到的停顿</translation>
    </message>
    <message>
        <source>A picture is still being checked. Try again in a moment.</source>
        <translation>还有图片在检查中。请稍后再试。</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>项目需要名称。没有任何更改。</translation>
    </message>
    <message>
        <source>A question, with the tone you name</source>
        <translation>一个问题，语气由你指定</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>A reference is still being checked.</source>
        <translation>还有参考图在检查中。</translation>
    </message>
    <message numerus="yes">
        <source>A second has {n} frames here, from 00 to {last}.</source>
        <extracomment>For a count of 1: A second has {n} frame here, from 00 to {last}.</extracomment>
        <translation>
            <numerusform>这里一秒有 {n} 帧，从 00 到 {last}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is a whole number from {min} to {max}.</source>
        <translation>种子是 {min} 到 {max} 之间的整数。</translation>
    </message>
    <message>
        <source>A small scene for a family film</source>
        <translation>家庭电影里的小场景</translation>
    </message>
    <message>
        <source>A table, a bar</source>
        <translation>一张桌子、一个吧台</translation>
    </message>
    <message>
        <source>A thing taken apart</source>
        <translation>拆解开的东西</translation>
    </message>
    <message>
        <source>A town at night</source>
        <translation>夜晚的小镇</translation>
    </message>
    <message>
        <source>A voice over the picture, nobody speaks on screen</source>
        <translation>画面之上的声音，画中无人说话</translation>
    </message>
    <message>
        <source>A word or the beginning of one is enough; every word has to be in the clip&apos;s texts.</source>
        <translation>一个词或它的开头就够了；每个词都要出现在片段的文字中。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>API key only</source>
        <translation>仅 API 密钥</translation>
    </message>
    <message>
        <source>API key, keyring, connection test</source>
        <translation>API 密钥，密钥环，连接测试</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API 私钥</translation>
    </message>
    <message>
        <source>API secret, keyring, signed</source>
        <translation>API 私钥，密钥环，签名</translation>
    </message>
    <message>
        <source>About Veo Desktop</source>
        <translation>关于 Veo Desktop</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>关于这些设置</translation>
    </message>
    <message>
        <source>About {n} of {limit} tokens</source>
        <translation>约 {n} / {limit} token</translation>
    </message>
    <message>
        <source>Above the fog</source>
        <translation>雾之上</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Accepted by Wiro</source>
        <translation>Wiro 已接收</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account: Sandbox</source>
        <translation>账户：沙盒</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>账户：{name}</translation>
    </message>
    <message>
        <source>Accounts, add, rename, remove, switch, studio</source>
        <translation>账户，添加，重命名，移除，切换，工作室</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>账户…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a Wiro account</source>
        <translation>添加 Wiro 账户</translation>
    </message>
    <message>
        <source>Add a key for: {action}</source>
        <translation>添加按键：{action}</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Add a picture here: the model needs one.</source>
        <translation>请在这里添加图片：模型需要它。</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add funds at Wiro</source>
        <translation>在 Wiro 充值</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>加入收藏集</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入常用</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>添加到资料库</translation>
    </message>
    <message>
        <source>Add to what is chosen, or take away</source>
        <translation>加入或移出选择</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>把“{word}”加入词典</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>正在添加到资料库…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>询问的地址</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Adults allowed</source>
        <translation>允许成年人</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>全部片段</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>一切恢复原样。</translation>
    </message>
    <message>
        <source>All of video</source>
        <translation>全部视频</translation>
    </message>
    <message>
        <source>All places at Wiro are taken. The job waits and starts by itself when one is free.</source>
        <translation>Wiro 名额已满。作业在等待，有空位时自动开始。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好</translation>
    </message>
    <message>
        <source>All that was looked through is in this library already.</source>
        <translation>查看过的都已在此资料库中。</translation>
    </message>
    <message>
        <source>Allow adults</source>
        <translation>允许成年人</translation>
    </message>
    <message>
        <source>Ambience</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>环境声</translation>
    </message>
    <message>
        <source>An address of yours that Wiro calls when the clip is ready.</source>
        <translation>你自己的地址，片段完成时 Wiro 会调用。</translation>
    </message>
    <message>
        <source>An estimate: only the model counts its tokens exactly</source>
        <translation>估算值：只有模型能精确计算 token</translation>
    </message>
    <message>
        <source>An eye, a drop, a key</source>
        <translation>一只眼、一滴水、一把钥匙</translation>
    </message>
    <message>
        <source>An image is still being checked. Try again.</source>
        <translation>还有图片在检查中。请再试。</translation>
    </message>
    <message>
        <source>Anamorphic</source>
        <translation>变形宽银幕</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>Animated character</source>
        <translation>动画角色</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>日式动画</translation>
    </message>
    <message>
        <source>Another account is called so.</source>
        <translation>已有同名账户。</translation>
    </message>
    <message>
        <source>Another account is in use now. Look again.</source>
        <translation>现在用的是另一个账户。请重新查看。</translation>
    </message>
    <message>
        <source>Another project has this name.</source>
        <translation>已有项目使用此名称。</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>另一个时代</translation>
    </message>
    <message>
        <source>Answer lost: looking it up at Wiro</source>
        <translation>回复丢失：正在 Wiro 查找</translation>
    </message>
    <message>
        <source>Any Veo</source>
        <translation>任意 Veo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Arriving somewhere</source>
        <translation>抵达某地</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>同系统</translation>
    </message>
    <message>
        <source>As the system, at most 150 %.</source>
        <translation>随系统，最大 150%。</translation>
    </message>
    <message>
        <source>Ask me before a click that costs more than</source>
        <translation>单次点击超过此金额时先询问</translation>
    </message>
    <message>
        <source>Asking Wiro for the result</source>
        <translation>正在向 Wiro 询问结果</translation>
    </message>
    <message>
        <source>Asking Wiro which tasks it may be…</source>
        <translation>正在询问 Wiro 可能是哪些任务…</translation>
    </message>
    <message>
        <source>Asking Wiro…</source>
        <translation>正在询问 Wiro…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Asks Wiro&apos;s address for a sign of life, as your clips would. No key is sent.</source>
        <translation>像片段那样向 Wiro 的地址探询。不发送密钥。</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>At 24 frames a second.</source>
        <translation>每秒 24 帧。</translation>
    </message>
    <message>
        <source>At Wiro</source>
        <translation>在 Wiro</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>每月最多</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>每月最多</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} pictures fit here; take {over} out.</source>
        <extracomment>For a count of 1: At most {n} picture fits here; take {over} out.</extracomment>
        <translation>
            <numerusform>这里最多放 {n} 张图片，请移除 {over} 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>At work at Wiro</source>
        <translation>Wiro 制作中</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the last clip</source>
        <translation>回到上一个片段</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>恢复默认按键</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份资料库</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>备份资料库…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background for a title</source>
        <translation>标题背景</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>逆光</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>备份 (*.zip)</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Balance {amount}, seen at {time}</source>
        <translation>余额 {amount}，{time} 所见</translation>
    </message>
    <message>
        <source>Begin new work with the panel&apos;s present settings</source>
        <translation>新工作从面板当前设置开始</translation>
    </message>
    <message>
        <source>Begin with a sample prompt</source>
        <translation>从示例提示词开始</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>评分高在前</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Blocked by the safety filter.</source>
        <translation>被安全过滤器拦下。</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>蓝调时刻</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>从回收站取回</translation>
    </message>
    <message>
        <source>Bring back what was in this panel before</source>
        <translation>恢复此面板原来的内容</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Bringing the clip home</source>
        <translation>正在取回片段</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>按谱系</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By month and rating, and what could go</source>
        <translation>按月份和评分，以及可清除的</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>按提示词</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>按评分</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>咖啡馆</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调网址</translation>
    </message>
    <message>
        <source>Calm nature</source>
        <translation>宁静的自然</translation>
    </message>
    <message>
        <source>Calm, with room for words</source>
        <translation>平静，为文字留白</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>摄影机</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>取消测试</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation>烛光</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cars, machines</source>
        <translation>汽车、机器</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>卡通</translation>
    </message>
    <message>
        <source>Centre cross</source>
        <translation>中心十字</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change name, words and images (F2)</source>
        <translation>更改名称、文字和图片（F2）</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>更改项目</translation>
    </message>
    <message>
        <source>Change the set</source>
        <translation>更改组合</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>更改此备注</translation>
    </message>
    <message>
        <source>Change this project…</source>
        <translation>更改此项目…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} settings?</source>
        <extracomment>For a count of 1: Change {n} setting?</extracomment>
        <translation>
            <numerusform>更改 {n} 项设置？</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Changing a waiting job</source>
        <translation>正在更改等待中的作业</translation>
    </message>
    <message>
        <source>Characters, places and looks that were kept: their images and their words</source>
        <translation>保存的人物、地点和风格：它们的图片和文字</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>已收费</translation>
    </message>
    <message>
        <source>Charged {amount}</source>
        <translation>已收费 {amount}</translation>
    </message>
    <message>
        <source>Charming, flat</source>
        <translation>可爱、扁平</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>检查并修复</translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation>检查每个文件</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message numerus="yes">
        <source>Checking pictures, {n} to go…</source>
        <extracomment>For a count of 1: Checking pictures, {n} to go…</extracomment>
        <translation>
            <numerusform>正在检查图片，还剩 {n} 张…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose a CSV table</source>
        <translation>选择 CSV 表格</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose from here to there</source>
        <translation>从这里选到那里</translation>
    </message>
    <message>
        <source>Choose more than one value, and each is made with each. Nothing is sent yet.</source>
        <translation>选择多个值，每个都与其他组合制作。还不会发送。</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Choose the folder for the project&apos;s clips</source>
        <translation>选择项目片段的文件夹</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>选择资料库文件夹</translation>
    </message>
    <message>
        <source>Choose the task</source>
        <translation>选择任务</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Churches, forests, halls</source>
        <translation>教堂、森林、大厅</translation>
    </message>
    <message>
        <source>Cinema look</source>
        <translation>电影感</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>电影风格</translation>
    </message>
    <message>
        <source>City nights</source>
        <translation>城市之夜</translation>
    </message>
    <message>
        <source>City street</source>
        <translation>城市街道</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>清除入点和出点</translation>
    </message>
    <message>
        <source>Clear the list of opened files?</source>
        <translation>清除打开过的文件列表？</translation>
    </message>
    <message>
        <source>Clear the logs?</source>
        <translation>清除日志？</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} prompts from the history?</source>
        <extracomment>For a count of 1: Clear {n} prompt from the history?</extracomment>
        <translation>
            <numerusform>从历史中清除 {n} 个提示词？</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>清除：{what}</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Click a frame to go to it.</source>
        <translation>点击一帧即可转到。</translation>
    </message>
    <message>
        <source>Click to see and arrange the pictures</source>
        <translation>点击查看并排列图片</translation>
    </message>
    <message>
        <source>Click to show the frame first</source>
        <translation>点击先显示帧号</translation>
    </message>
    <message>
        <source>Click to show the timecode first</source>
        <translation>点击先显示时间码</translation>
    </message>
    <message>
        <source>Click to use another picture</source>
        <translation>点击换一张图片</translation>
    </message>
    <message>
        <source>Clip is gone</source>
        <translation>片段已失效</translation>
    </message>
    <message>
        <source>Clip is there</source>
        <translation>片段在</translation>
    </message>
    <message>
        <source>Clip {n}</source>
        <translation>片段 {n}</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Clips ({endings});;All files (*)</source>
        <translation>片段 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Clips are made by Veo 3.1 and paid from your balance at Wiro.</source>
        <translation>片段由 Veo 3.1 制作，从 Wiro 余额支付。</translation>
    </message>
    <message>
        <source>Clips are on their way</source>
        <translation>片段正在路上</translation>
    </message>
    <message>
        <source>Clips go to the system&apos;s bin; undo brings them back. The disk has the room once the bin is emptied.</source>
        <translation>片段进入系统回收站；撤销可取回。清空回收站后才腾出空间。</translation>
    </message>
    <message>
        <source>Clips that show and sound the same: the picked, best rated or oldest one stays</source>
        <translation>画面和声音相同的片段：保留选用的、评分最高的或最早的</translation>
    </message>
    <message>
        <source>Clips that would go</source>
        <translation>将清除的片段</translation>
    </message>
    <message>
        <source>Clips that you move to the bin are shown here until the system&apos;s bin is emptied.</source>
        <translation>移到回收站的片段会显示在这里，直到系统回收站清空。</translation>
    </message>
    <message>
        <source>Clips to be made</source>
        <translation>将制作的片段</translation>
    </message>
    <message>
        <source>Clips wait when the project&apos;s budget is used up, until it is raised or the day turns.</source>
        <translation>项目预算用完时片段会等待，直到提高预算或换日。</translation>
    </message>
    <message>
        <source>Clips with a last frame are always 8 seconds long.</source>
        <translation>带尾帧的片段总是 8 秒。</translation>
    </message>
    <message>
        <source>Clips with reference images are always 8 seconds long.</source>
        <translation>带参考图的片段总是 8 秒。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close and quiet, hardly any voice</source>
        <translation>近而安静，几乎没有嗓音</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close to how we see</source>
        <translation>接近人眼所见</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>Close. The status bar goes on saying it.</source>
        <translation>关闭。状态栏会继续提示。</translation>
    </message>
    <message>
        <source>Closes this page</source>
        <translation>关闭此页</translation>
    </message>
    <message>
        <source>Cloth and touch</source>
        <translation>布料与触感</translation>
    </message>
    <message>
        <source>Clothes that move</source>
        <translation>飘动的衣服</translation>
    </message>
    <message>
        <source>Clouds, crowds, growth</source>
        <translation>云、人群、生长</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>海岸</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>喜剧</translation>
    </message>
    <message>
        <source>Command (curl)</source>
        <translation>命令（curl）</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>广告片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare A with</source>
        <translation>将 A 与以下比较</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare “{title}” with</source>
        <translation>将“{title}”与以下比较</translation>
    </message>
    <message>
        <source>Compared clips</source>
        <translation>比较的片段</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Connect a Wiro account</source>
        <translation>连接 Wiro 账户</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图表</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>缩略图表…</translation>
    </message>
    <message>
        <source>Continue from this frame</source>
        <translation>从此帧继续</translation>
    </message>
    <message>
        <source>Continued from another clip</source>
        <translation>延续其他片段</translation>
    </message>
    <message>
        <source>Continued in {clip}</source>
        <translation>延续于 {clip}</translation>
    </message>
    <message>
        <source>Continues {clip}</source>
        <translation>延续自 {clip}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Contrast, rain, hats</source>
        <translation>对比、雨、帽子</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>已复制为图片。</translation>
    </message>
    <message>
        <source>Copies at Wiro</source>
        <translation>Wiro 上的副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>复制设置</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>复制此帧</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation>复制已停止。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>Count the sandbox&apos;s prices too</source>
        <translation>也计入沙盒价格</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Country after dark</source>
        <translation>夜色中的乡间</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>升降上升</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>裁剪…</translation>
    </message>
    <message>
        <source>Crowds, heat, distance</source>
        <translation>人群、热浪、远方</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes on to the controls</source>
        <translation>Ctrl+Tab 转到控件</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>费用高在前</translation>
    </message>
    <message>
        <source>Deep focus</source>
        <translation>大景深</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a clip&apos;s files there once it is safely here</source>
        <translation>片段安全到达后，删除那里的文件</translation>
    </message>
    <message>
        <source>Delete at Wiro</source>
        <translation>在 Wiro 删除</translation>
    </message>
    <message>
        <source>Delete at Wiro…</source>
        <translation>在 Wiro 删除…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>删除收藏集</translation>
    </message>
    <message numerus="yes">
        <source>Delete the files of {n} clips at Wiro? Your own files stay. This cannot be undone.</source>
        <extracomment>For a count of 1: Delete the files of this clip at Wiro? Your own files stay. This cannot be undone.</extracomment>
        <translation>
            <numerusform>在 Wiro 删除 {n} 个片段的文件？你自己的文件保留。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>Delete the smart folder</source>
        <translation>删除智能文件夹</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>删除此备注</translation>
    </message>
    <message>
        <source>Delete this project…</source>
        <translation>删除此项目…</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>Deleted there on {when}: {what}</source>
        <translation>已于 {when} 在那里删除：{what}</translation>
    </message>
    <message>
        <source>Describe a shot, get a clip with sound, and judge it frame by frame.</source>
        <translation>描述一个镜头，得到有声片段，逐帧评判。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>对白</translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>磁盘用量</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <translation>磁盘用量…</translation>
    </message>
    <message>
        <source>Do not ask again for these models until I quit</source>
        <translation>退出前不再询问这些模型</translation>
    </message>
    <message>
        <source>Do not ask again for this model until I quit</source>
        <translation>退出前不再询问此模型</translation>
    </message>
    <message>
        <source>Do not ask again today</source>
        <translation>今天不再询问</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>纪录片</translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Downloading {amount}</source>
        <translation>正在下载 {amount}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft of {clip}</source>
        <translation>{clip} 的草稿</translation>
    </message>
    <message>
        <source>Drag clips onto its name to put them into it.</source>
        <translation>把片段拖到它的名称上即可放入。</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>剧情</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture to point at something.</source>
        <translation>在画面上画一个矩形来指明。</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Draws attention, builds tension</source>
        <translation>吸引目光，营造紧张</translation>
    </message>
    <message>
        <source>Driving music</source>
        <translation>有驱动力的音乐</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>航拍</translation>
    </message>
    <message>
        <source>Drop the video to play it</source>
        <translation>拖入视频即可播放</translation>
    </message>
    <message>
        <source>Drop, paste or click to browse</source>
        <translation>拖放、粘贴或点击浏览</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复的</translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation>倾斜构图</translation>
    </message>
    <message>
        <source>Each clip, from start to end</source>
        <translation>每个片段，从头到尾</translation>
    </message>
    <message>
        <source>Each project at Wiro has keys of its own. Open one, or make a new one, and copy them.</source>
        <translation>Wiro 上每个项目都有自己的密钥。打开一个或新建一个，然后复制。</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>在收藏集中提前</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Empty cells take what the panel holds. Nothing is sent yet.</source>
        <translation>空单元格取面板中的值。还不会发送。</translation>
    </message>
    <message>
        <source>Empty the strips</source>
        <translation>清空预览条</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束搜索</translation>
    </message>
    <message>
        <source>Energy for sport and products</source>
        <translation>适合运动和产品的活力</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>English, at most 1,024 tokens.</source>
        <translation>英文，最多 1,024 个 token。</translation>
    </message>
    <message>
        <source>Enhance prompt</source>
        <translation>增强提示词</translation>
    </message>
    <message>
        <source>Enter the API key of your project at Wiro.</source>
        <translation>请输入 Wiro 项目的 API 密钥。</translation>
    </message>
    <message>
        <source>Enter the API key that this secret belongs to, too.</source>
        <translation>请同时输入这个私钥对应的 API 密钥。</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>请输入 API 密钥。</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Enter them and test</source>
        <translation>输入并测试</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Estimated cost: {cost}</source>
        <translation>预计费用：{cost}</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>Even, honest</source>
        <translation>均匀、真实</translation>
    </message>
    <message>
        <source>Every clip that Veo makes carries an invisible SynthID watermark.</source>
        <translation>Veo 制作的每个片段都带有不可见的 SynthID 水印。</translation>
    </message>
    <message>
        <source>Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders can be dropped here too.</source>
        <translation>你制作的每个片段连同提示词、设置和费用都保存在这里。也可以把片段和文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Every picture carries Google&apos;s SynthID: an invisible mark that says it was generated.</source>
        <translation>每幅画面都带有 Google 的 SynthID：表明由 AI 生成的不可见标记。</translation>
    </message>
    <message>
        <source>Every place is taken. Remove a picture, or drop this one on its tile.</source>
        <translation>位置已满。移除一张图片，或把这张放到它的格子上。</translation>
    </message>
    <message>
        <source>Every prompt that was used, and what it made</source>
        <translation>用过的每个提示词及其成果</translation>
    </message>
    <message>
        <source>Every setting as it was at first; accounts, folders and clips stay.</source>
        <translation>每项设置恢复最初状态；账户、文件夹和片段保留。</translation>
    </message>
    <message>
        <source>Everything at Wiro</source>
        <translation>Wiro 全部</translation>
    </message>
    <message>
        <source>Everything is as in this file already.</source>
        <translation>一切已与此文件相同。</translation>
    </message>
    <message>
        <source>Everything is at its default already.</source>
        <translation>一切已是默认值。</translation>
    </message>
    <message>
        <source>Everything to be seen</source>
        <translation>一切都看得清</translation>
    </message>
    <message>
        <source>Explain how it works</source>
        <translation>解释它如何工作</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>Export copies…</source>
        <translation>导出副本…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} copies</source>
        <extracomment>For a count of 1: Export a copy</extracomment>
        <translation>
            <numerusform>导出 {n} 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>已导出到 {file}。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>大特写</translation>
    </message>
    <message>
        <source>Extreme wide shot</source>
        <translation>大远景</translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation>平视</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Family film</source>
        <translation>家庭电影</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>时尚</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Feet, wheels, grass</source>
        <translation>脚、车轮、草</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Fetch {n}</source>
        <translation>取回 {n} 个</translation>
    </message>
    <message>
        <source>Fields (JSON)</source>
        <translation>字段（JSON）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>文件丢失</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that were left alone</source>
        <translation>未处理的文件</translation>
    </message>
    <message>
        <source>Files you have opened</source>
        <translation>打开过的文件</translation>
    </message>
    <message>
        <source>Fill this in: the model needs it.</source>
        <translation>请填写：模型需要它。</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>黑色电影</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter. Delete removes it</source>
        <translation>筛选。Delete 移除</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>成片</translation>
    </message>
    <message>
        <source>Final of {clip}</source>
        <translation>{clip} 的成片</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>成片</translation>
    </message>
    <message>
        <source>Find it in a folder…</source>
        <translation>在文件夹中查找…</translation>
    </message>
    <message>
        <source>Find missing clips in a folder…</source>
        <translation>在文件夹中查找丢失的片段…</translation>
    </message>
    <message>
        <source>Find missing clips…</source>
        <translation>查找丢失的片段…</translation>
    </message>
    <message>
        <source>Find my tasks</source>
        <translation>查找我的任务</translation>
    </message>
    <message>
        <source>Find my tasks at Wiro…</source>
        <translation>在 Wiro 查找我的任务…</translation>
    </message>
    <message>
        <source>Find your keys</source>
        <translation>找到密钥</translation>
    </message>
    <message>
        <source>Find your keys at Wiro</source>
        <translation>在 Wiro 查找密钥</translation>
    </message>
    <message>
        <source>Finding out if Wiro got it</source>
        <translation>正在确认 Wiro 是否收到</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>鱼眼</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>适合画面</translation>
    </message>
    <message>
        <source>Fit · {percent}</source>
        <translation>适合 · {percent}</translation>
    </message>
    <message>
        <source>Flatter than a dolly, a little old-fashioned</source>
        <translation>比推轨更平，略显老派</translation>
    </message>
    <message>
        <source>Flattering, hopeful</source>
        <translation>讨喜、充满希望</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Flip between A and B</source>
        <translation>在 A 和 B 之间切换</translation>
    </message>
    <message>
        <source>Flying over a wide place</source>
        <translation>飞越开阔之地</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for its clips</source>
        <translation>片段文件夹</translation>
    </message>
    <message>
        <source>Folders and collections</source>
        <translation>文件夹和收藏集</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>美食</translation>
    </message>
    <message>
        <source>Footsteps</source>
        <translation>脚步声</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例如：{name}</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>Forget keys, sign out, log out</source>
        <translation>忘记密钥，退出登录，注销</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Found tasks</source>
        <translation>找到的任务</translation>
    </message>
    <message>
        <source>Frame number before the time</source>
        <translation>帧号在时间之前</translation>
    </message>
    <message>
        <source>Frame {n} copied.</source>
        <translation>已复制第 {n} 帧。</translation>
    </message>
    <message>
        <source>Frame {n} could not be used. {reason}</source>
        <translation>第 {n} 帧无法使用。{reason}</translation>
    </message>
    <message>
        <source>Frame {n}, {timecode}</source>
        <translation>第 {n} 帧，{timecode}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frames of the clip</source>
        <translation>片段的帧</translation>
    </message>
    <message>
        <source>Frames that {letter} is ahead of A</source>
        <translation>{letter} 比 A 超前的帧数</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Free zone of social apps, tall clips</source>
        <translation>社交应用空白区，竖屏片段</translation>
    </message>
    <message>
        <source>From a list to large pictures ({key}+wheel)</source>
        <translation>从列表到大图（{key}+滚轮）</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>来自网址…</translation>
    </message>
    <message>
        <source>From compared pictures to the controls</source>
        <translation>从对比画面转到控件</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>由图片</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>由文本</translation>
    </message>
    <message>
        <source>From the sandbox</source>
        <translation>来自沙盒</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation>全屏所在屏幕</translation>
    </message>
    <message>
        <source>Full shot</source>
        <translation>全身镜头</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate audio</source>
        <translation>生成声音</translation>
    </message>
    <message numerus="yes">
        <source>Generate {n} clips</source>
        <extracomment>For a count of 1: Generate {n} clip</extracomment>
        <translation>
            <numerusform>生成 {n} 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Generating · {time} left</source>
        <translation>正在生成 · 还剩 {time}</translation>
    </message>
    <message>
        <source>Gentle score</source>
        <translation>轻柔配乐</translation>
    </message>
    <message>
        <source>Give every action the keys of the preset again</source>
        <translation>让每个操作恢复预设按键</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请给它一个名称。</translation>
    </message>
    <message>
        <source>Give it a name: you find it by that.</source>
        <translation>给它一个名称：凭它查找。</translation>
    </message>
    <message>
        <source>Glass and dishes</source>
        <translation>玻璃与碗碟</translation>
    </message>
    <message>
        <source>Go on without choosing</source>
        <translation>前进但不选择</translation>
    </message>
    <message>
        <source>Go through the clips</source>
        <translation>逐个审看片段</translation>
    </message>
    <message>
        <source>Go through the clips…</source>
        <translation>逐个审看片段…</translation>
    </message>
    <message>
        <source>Go to a timecode or frame</source>
        <translation>转到时间码或帧</translation>
    </message>
    <message>
        <source>Go to a timecode or frame…</source>
        <translation>转到时间码或帧…</translation>
    </message>
    <message>
        <source>Go to frame {n}</source>
        <translation>转到第 {n} 帧</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>转到首帧</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>转到入点</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>转到尾帧</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>转到出点</translation>
    </message>
    <message>
        <source>Go to this frame</source>
        <translation>转到此帧</translation>
    </message>
    <message>
        <source>Goes with somebody who moves</source>
        <translation>跟着移动的人走</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>黄金时刻</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 s only. It may be refused, then it costs nothing.</source>
        <translation>Google 只为 8 秒提供 1080p。可能被拒绝，被拒则不收费。</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 seconds only.</source>
        <translation>Google 只为 8 秒提供 1080p。</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>网格线</translation>
    </message>
    <message>
        <source>Ground level</source>
        <translation>贴地</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.</source>
        <translation>这台电脑无法打开 HEIC 图片。请把图片存为 JPG 或 PNG 再用。</translation>
    </message>
    <message>
        <source>Half to themselves, eyes elsewhere</source>
        <translation>半是自语，目光在别处</translation>
    </message>
    <message>
        <source>Hand-drawn</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>手持</translation>
    </message>
    <message>
        <source>Handmade</source>
        <translation>手工制作</translation>
    </message>
    <message>
        <source>Hands at work</source>
        <translation>劳作的手</translation>
    </message>
    <message>
        <source>Hard noon sun</source>
        <translation>正午强光</translation>
    </message>
    <message>
        <source>Heat, summer, desert</source>
        <translation>炎热、夏天、沙漠</translation>
    </message>
    <message>
        <source>Held until you start it</source>
        <translation>保留，等你开始</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>隐藏相同项</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High angle</source>
        <translation>俯拍</translation>
    </message>
    <message>
        <source>High key</source>
        <translation>高调</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Hold {key} to mark up to three.</source>
        <translation>按住 {key} 可标记最多三个。</translation>
    </message>
    <message>
        <source>How many frames</source>
        <translation>多少帧</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Images that were sent once and reused lie in a folder of their own there, and may stay.</source>
        <translation>发送一次并重复使用的图片在那里有单独的文件夹，可能会保留。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>撞击</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a CSV table</source>
        <translation>导入 CSV 表格</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>导入 CSV 表格…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import clips</source>
        <translation>导入片段</translation>
    </message>
    <message>
        <source>Import clips…</source>
        <translation>导入片段…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import the clips of a folder</source>
        <translation>导入文件夹中的片段</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入的</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>In Wiro&apos;s queue</source>
        <translation>在 Wiro 排队</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>入点和出点</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>在回收站</translation>
    </message>
    <message>
        <source>In the bin now: {size}.</source>
        <translation>现在回收站中：{size}。</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>在播放器中</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>In {timecode} · frame {n}</source>
        <translation>入点 {timecode} · 第 {n} 帧</translation>
    </message>
    <message>
        <source>Insects, food, textures</source>
        <translation>昆虫、食物、质感</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Interiors that feel real</source>
        <translation>真实感的室内</translation>
    </message>
    <message>
        <source>Intimate, as if at the ear</source>
        <translation>亲密，如在耳边</translation>
    </message>
    <message>
        <source>It applies at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>It brought no text of its licence; its name is above.</source>
        <translation>它没有附带许可证全文；名称见上。</translation>
    </message>
    <message>
        <source>It can be taken back.</source>
        <translation>可以撤回。</translation>
    </message>
    <message>
        <source>It goes on by itself next month, or as soon as you raise the budget.</source>
        <translation>下个月会自动继续，或在你提高预算后继续。</translation>
    </message>
    <message>
        <source>It goes on by itself tomorrow, or as soon as you raise the budget.</source>
        <translation>明天会自动继续，或在你提高预算后继续。</translation>
    </message>
    <message>
        <source>It goes with the API key that is kept.</source>
        <translation>它与已保存的 API 密钥一起使用。</translation>
    </message>
    <message>
        <source>It has a key and a secret: enter both. Each request is signed with the secret, which itself never leaves this computer.</source>
        <translation>它有密钥和私钥：两者都输入。每个请求都用私钥签名，私钥从不离开这台电脑。</translation>
    </message>
    <message>
        <source>It has a key and no secret: enter the key, and leave the secret empty.</source>
        <translation>它有密钥而没有私钥：输入密钥，私钥留空。</translation>
    </message>
    <message numerus="yes">
        <source>It has happened {n} times since this was opened; the report has it all.</source>
        <extracomment>For a count of 1: It has happened once since this was opened; the report has it all.</extracomment>
        <translation>
            <numerusform>打开以来已发生 {n} 次；报告中都有。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has {size}, and no more than {limit} are taken.</source>
        <translation>大小为 {size}，最多接受 {limit}。</translation>
    </message>
    <message>
        <source>It is sent to Wiro with the clip. A picture of another shape than the clip can be cropped here first.</source>
        <translation>随片段发送给 Wiro。与片段形状不同的图片可先在这里裁剪。</translation>
    </message>
    <message>
        <source>It is written down with each clip, so that a take can be made again and one thing changed at a time. Models change at the provider: the same seed may give another clip later.</source>
        <translation>它随每个片段记录，因此镜次可以重做，也可每次只改一处。模型会在服务商那里变化：同一种子以后可能得到不同的片段。</translation>
    </message>
    <message>
        <source>It never arrived: it is not charged, and you may send it again</source>
        <translation>从未到达：不收费，可以重新发送</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>It was stopped. The file was not written.</source>
        <translation>已停止。文件没有写入。</translation>
    </message>
    <message>
        <source>Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.</source>
        <translation>磁盘未连接。画面和配方保留；磁盘回来后即可播放。</translation>
    </message>
    <message>
        <source>Its file is not there.</source>
        <translation>它的文件不存在。</translation>
    </message>
    <message>
        <source>Its file is not there: its disk is away, or it was moved by something else.</source>
        <translation>它的文件不存在：磁盘不在，或被别的程序移走了。</translation>
    </message>
    <message>
        <source>Its images go to the references, its words to the prompt</source>
        <translation>图片进入参考图，文字进入提示词</translation>
    </message>
    <message>
        <source>Its keys are taken out of this system&apos;s keyring; a mark stays there, by which they are known if you add them again. Its clips and its spending stay here. Clips that Wiro still makes with it are not followed any more, and do not come home by themselves.</source>
        <translation>它的密钥会从系统密钥环移除；那里留下一个标记，再次添加时可据此认出。片段和花费保留在这里。Wiro 仍在用它制作的片段不再跟踪，也不会自动取回。</translation>
    </message>
    <message>
        <source>Japanese animation</source>
        <translation>日本动画</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>作业详情</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>只是看看</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep prompt and settings inside the copies</source>
        <translation>在副本中保留提示词和设置</translation>
    </message>
    <message>
        <source>Keep the pitch at other speeds</source>
        <translation>其他速度下保持音高</translation>
    </message>
    <message>
        <source>Keep the pitch of the sound</source>
        <translation>保持音高</translation>
    </message>
    <message>
        <source>Keep these references as a set</source>
        <translation>把这些参考图存为组合</translation>
    </message>
    <message>
        <source>Keep these references as a set…</source>
        <translation>把这些参考图存为组合…</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>保留这些设置</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>让这台电脑保持唤醒</translation>
    </message>
    <message>
        <source>Keep this search as a smart folder: it always shows what fits then</source>
        <translation>把此搜索存为智能文件夹：总是显示当时符合的</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>保持此种子</translation>
    </message>
    <message>
        <source>Keeps Veo from inventing talk</source>
        <translation>防止 Veo 编造对话</translation>
    </message>
    <message>
        <source>Keeps the sound natural</source>
        <translation>让声音保持自然</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>已保存。输入即可替换。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Keys are never in here.</source>
        <translation>这里从不含密钥。</translation>
    </message>
    <message>
        <source>Keys go into this system&apos;s keyring, never into a file.</source>
        <translation>密钥存入系统密钥环，从不写入文件。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>模型类别</translation>
    </message>
    <message>
        <source>Landscape from a drone</source>
        <translation>航拍风景</translation>
    </message>
    <message>
        <source>Landscape, somebody tiny in it</source>
        <translation>风景，其中一个渺小的人</translation>
    </message>
    <message>
        <source>Landscapes, towns</source>
        <translation>风景、城镇</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of Veo Desktop</source>
        <translation>Veo Desktop 的语言</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>拼写语言</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>文件大在前</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>在收藏集中推后</translation>
    </message>
    <message numerus="yes">
        <source>Laying out {n} clips…</source>
        <extracomment>For a count of 1: Laying out {n} clip…</extracomment>
        <translation>
            <numerusform>正在排列 {n} 个片段…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads the eye from one thing to another</source>
        <translation>把目光从一处引向另一处</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>全部略去</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Leave it empty for a project with an API key only.</source>
        <translation>仅用 API 密钥的项目请留空。</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>退出比较</translation>
    </message>
    <message>
        <source>Led to {clip}</source>
        <translation>衍生出 {clip}</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>用左右键移动</translation>
    </message>
    <message>
        <source>Left out, because this version does not know it: {names}.</source>
        <translation>已略去此版本不认识的：{names}。</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them or their values cannot be: {names}.</source>
        <translation>已略去此版本不认识或值不可用的：{names}。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Lens flare</source>
        <translation>镜头光晕</translation>
    </message>
    <message>
        <source>Let this clip be sent when its turn comes</source>
        <translation>让此片段轮到时发送</translation>
    </message>
    <message>
        <source>Lets the model rewrite the prompt with more detail.</source>
        <translation>让模型把提示词改写得更详细。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>资料库文件夹</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light beams</source>
        <translation>光束</translation>
    </message>
    <message>
        <source>Like Premiere</source>
        <translation>同 Premiere</translation>
    </message>
    <message>
        <source>Like Resolve</source>
        <translation>同 Resolve</translation>
    </message>
    <message>
        <source>Like a documentary</source>
        <translation>像纪录片</translation>
    </message>
    <message>
        <source>Like a feature film</source>
        <translation>像剧情片</translation>
    </message>
    <message>
        <source>Like mpv</source>
        <translation>同 mpv</translation>
    </message>
    <message>
        <source>Like real life</source>
        <translation>像真实生活</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>横线</translation>
    </message>
    <message>
        <source>Line between two panels</source>
        <translation>两个面板之间的线</translation>
    </message>
    <message>
        <source>Line {n} cannot be read: there may be a quotation mark too few or too many.</source>
        <translation>第 {n} 行无法读取：可能少了或多了引号。</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>Load what I was writing</source>
        <translation>载入我刚才写的</translation>
    </message>
    <message>
        <source>Locked to {ratio}, the shape of the clip</source>
        <translation>锁定为 {ratio}，即片段的形状</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>作业日志</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Long 200 mm</source>
        <translation>长焦 200 mm</translation>
    </message>
    <message>
        <source>Longer than Veo reads: it may be cut or refused.</source>
        <translation>超出 Veo 的读取长度：可能被截断或拒绝。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>再往前查看</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Looking at</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>Looking for the keys in the keyring… it may ask you to unlock it.</source>
        <translation>正在密钥环中查找密钥…可能会要求解锁。</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>正在往前查看…</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>正在查看任务…</translation>
    </message>
    <message>
        <source>Looking up {model}…</source>
        <translation>正在查询 {model}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Loop from in to out</source>
        <translation>从入点到出点循环</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>循环片段</translation>
    </message>
    <message>
        <source>Loud, over distance or noise</source>
        <translation>响亮，越过距离或噪音</translation>
    </message>
    <message>
        <source>Low angle</source>
        <translation>仰拍</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>低调</translation>
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
        <translation>微距</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Made again as {clip}</source>
        <translation>重新制作为 {clip}</translation>
    </message>
    <message>
        <source>Made again from {clip}</source>
        <translation>由 {clip} 重新制作</translation>
    </message>
    <message>
        <source>Made from {clip}</source>
        <translation>由 {clip} 制作</translation>
    </message>
    <message>
        <source>Made to last</source>
        <translation>经久耐用</translation>
    </message>
    <message>
        <source>Made with the same settings, as far as is known.</source>
        <translation>就所知而言，设置相同。</translation>
    </message>
    <message>
        <source>Make a clip</source>
        <translation>制作片段</translation>
    </message>
    <message>
        <source>Make a first clip</source>
        <translation>制作第一个片段</translation>
    </message>
    <message>
        <source>Make again with these settings</source>
        <translation>用这些设置重新制作</translation>
    </message>
    <message>
        <source>Make every combination</source>
        <translation>制作每种组合</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新制作</translation>
    </message>
    <message>
        <source>Make many clips at once</source>
        <translation>一次制作多个片段</translation>
    </message>
    <message>
        <source>Make one on the left, or choose one below.</source>
        <translation>在左边制作一个，或在下面选一个。</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>腾出空间</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>制作成片</translation>
    </message>
    <message>
        <source>Make the final…</source>
        <translation>制作成片…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>建立项目</translation>
    </message>
    <message>
        <source>Make this clip again with the same settings</source>
        <translation>用相同设置重新制作此片段</translation>
    </message>
    <message>
        <source>Make video clips with Veo 3.1 through Wiro, and review them frame by frame.</source>
        <translation>通过 Wiro 用 Veo 3.1 制作片段，并逐帧查看。</translation>
    </message>
    <message>
        <source>Makes and reviews clips with Google&apos;s Veo 3.1 through Wiro.</source>
        <translation>通过 Wiro 用 Google 的 Veo 3.1 制作并审看片段。</translation>
    </message>
    <message>
        <source>Makes the subject small</source>
        <translation>让主体显得渺小</translation>
    </message>
    <message>
        <source>Makes the subject strong</source>
        <translation>让主体显得强大</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Many voices, no words</source>
        <translation>许多人声，没有词句</translation>
    </message>
    <message>
        <source>Mara</source>
        <translation>Mara</translation>
    </message>
    <message>
        <source>Mara, forty, in a grey coat, a scar over her left brow</source>
        <translation>Mara，四十岁，灰色大衣，左眉上有一道疤</translation>
    </message>
    <message>
        <source>Mark misspelt words in prompts</source>
        <translation>标出提示词中的错字</translation>
    </message>
    <message>
        <source>Match image</source>
        <translation>匹配图片</translation>
    </message>
    <message>
        <source>Match image needs a first frame.</source>
        <translation>匹配图片需要首帧。</translation>
    </message>
    <message>
        <source>Match the image</source>
        <translation>匹配图片</translation>
    </message>
    <message>
        <source>Matching the image needs a first frame.</source>
        <translation>匹配图片需要首帧。</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>媒体键</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>中景</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>回忆</translation>
    </message>
    <message>
        <source>Memory for the player, in MB</source>
        <translation>播放器内存（MB）</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>键盘所在处的菜单</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Midnight ramen</source>
        <translation>深夜拉面</translation>
    </message>
    <message>
        <source>Missing clips</source>
        <translation>丢失的片段</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month&apos;s budget is used up</source>
        <translation>本月预算已用完</translation>
    </message>
    <message>
        <source>Mood piece</source>
        <translation>氛围短片</translation>
    </message>
    <message>
        <source>Mood, and a reason to stay inside</source>
        <translation>氛围，以及留在屋里的理由</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>月光</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>更多控制</translation>
    </message>
    <message>
        <source>More for these settings</source>
        <translation>这些设置的更多操作</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>更多模型…</translation>
    </message>
    <message>
        <source>More than 1080p</source>
        <translation>高于 1080p</translation>
    </message>
    <message>
        <source>More to put in</source>
        <translation>更多可插入内容</translation>
    </message>
    <message>
        <source>More to put in: {groups}</source>
        <translation>更多可插入内容：{groups}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Move into a folder of the library</source>
        <translation>移到资料库的文件夹</translation>
    </message>
    <message>
        <source>Move into a folder…</source>
        <translation>移到文件夹…</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Move the line between two panels</source>
        <translation>移动两个面板之间的线</translation>
    </message>
    <message>
        <source>Move the line of a wipe</source>
        <translation>移动划像的线</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} clips to the bin</source>
        <extracomment>For a count of 1: Move {n} clip to the bin</extracomment>
        <translation>
            <numerusform>将 {n} 个片段移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejected clips to the bin?</source>
        <extracomment>For a count of 1: Move the rejected clip to the bin?</extracomment>
        <translation>
            <numerusform>将 {n} 个淘汰的片段移到回收站？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejects to the bin…</source>
        <extracomment>For a count of 1: Move the reject to the bin…</extracomment>
        <translation>
            <numerusform>将 {n} 个淘汰的移到回收站…</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Movement, clothes</source>
        <translation>动作、衣服</translation>
    </message>
    <message>
        <source>Much room, strong depth</source>
        <translation>空间大，纵深强</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>My Wiro account</source>
        <translation>我的 Wiro 账户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a technique or a time rather than an artist</source>
        <translation>写技法或年代，而不是艺术家</translation>
    </message>
    <message>
        <source>Name the instrument and the mood</source>
        <translation>写明乐器和情绪</translation>
    </message>
    <message>
        <source>Name the thing itself: “{bare}”, not “{noun}”.</source>
        <translation>直接写事物：“{bare}”，而不是“{noun}”。</translation>
    </message>
    <message>
        <source>Name, words and images (F2)</source>
        <translation>名称、文字和图片（F2）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>Natural 35 mm</source>
        <translation>自然 35 mm</translation>
    </message>
    <message>
        <source>Nature close up</source>
        <translation>近观自然</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>既未选用也未淘汰</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>霓虹</translation>
    </message>
    <message>
        <source>Neon, rain, a secret</source>
        <translation>霓虹、雨、一个秘密</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Neutral, honest</source>
        <translation>中性、真实</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新收藏集</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新收藏集…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新项目…</translation>
    </message>
    <message>
        <source>New seed each time. Click to keep it</source>
        <translation>每次新种子。点击以保持</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>下一个片段</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Night scene</source>
        <translation>夜景</translation>
    </message>
    <message>
        <source>Night that can be seen</source>
        <translation>看得清的夜</translation>
    </message>
    <message>
        <source>No API key is kept for this account. Enter the one that this secret belongs to, too.</source>
        <translation>此账户没有保存 API 密钥。请同时输入这个私钥对应的 API 密钥。</translation>
    </message>
    <message>
        <source>No Wiro account is in use, so nobody could be asked about this model.</source>
        <translation>没有在用的 Wiro 账户，因此无法询问这个模型。</translation>
    </message>
    <message>
        <source>No Wiro account is in use. Set one up to see what it has run.</source>
        <translation>没有在用的 Wiro 账户。设置一个，即可查看它运行过什么。</translation>
    </message>
    <message>
        <source>No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.</source>
        <translation>还没有设置 Wiro 账户。输入密钥，或在沙盒中试试一切。</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账户</translation>
    </message>
    <message>
        <source>No account and no cost: pictures are drawn on this computer. Everything else works as it will later.</source>
        <translation>无需账户，不花钱：画面在这台电脑上绘制。其余与正式使用相同。</translation>
    </message>
    <message>
        <source>No action has these words or this key.</source>
        <translation>没有操作含有这些文字或按键。</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>无音频设备</translation>
    </message>
    <message>
        <source>No clip came in.</source>
        <translation>没有片段加入。</translation>
    </message>
    <message>
        <source>No clip fits</source>
        <translation>没有符合的片段</translation>
    </message>
    <message>
        <source>No clip was found again.</source>
        <translation>没有重新找到片段。</translation>
    </message>
    <message>
        <source>No clips in this project yet. They appear here while they are made.</source>
        <translation>此项目还没有片段。制作时会出现在这里。</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>还没有片段</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>No lineage</source>
        <translation>无谱系</translation>
    </message>
    <message>
        <source>No model is called that. Try fewer letters, or another kind.</source>
        <translation>没有这样名称的模型。少写几个字，或换一类。</translation>
    </message>
    <message>
        <source>No model known</source>
        <translation>模型未知</translation>
    </message>
    <message>
        <source>No more of these steps</source>
        <translation>不再显示这些步骤</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>无音乐</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面含有这些文字。</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>无人物</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <source>No prompt has “{words}”.
A word or the beginning of one is enough.</source>
        <translation>没有提示词包含“{words}”。
一个词或它的开头就够了。</translation>
    </message>
    <message>
        <source>No prompt was used yet.
Each one that you generate is kept here, with what it made.</source>
        <translation>还没用过提示词。
每个用来生成的提示词及其成果都保留在这里。</translation>
    </message>
    <message>
        <source>No set was kept yet.
Put a character, place or look into the references, and keep it with its words: it is one click away then, in every scene.</source>
        <translation>还没有组合。
把人物、地点或风格放入参考图，连同文字保存：之后每个场景都只需一次点击。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置含有这些文字。</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>No spell check: no dictionary is installed (hunspell-en-us)</source>
        <translation>无拼写检查：未安装词典 (hunspell-en-us)</translation>
    </message>
    <message>
        <source>No spell check: the library Enchant is not installed (libenchant-2-2)</source>
        <translation>无拼写检查：未安装 Enchant 库 (libenchant-2-2)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>无视频</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. {n} in line</source>
        <translation>排第 {n}</translation>
    </message>
    <message>
        <source>Nobody is asked yet: write the address below.</source>
        <translation>目前不会询问任何地址：请在下面填写地址。</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>无人说话</translation>
    </message>
    <message>
        <source>Noir, secrets</source>
        <translation>黑色电影、秘密</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>没有保留。</translation>
    </message>
    <message>
        <source>None is missing now.</source>
        <translation>现在没有丢失的片段。</translation>
    </message>
    <message>
        <source>None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.</source>
        <translation>没有一列是设置：{columns}。第一行必须写明设置名称，如 CSV 示例所示。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>None: the list alone, which is small</source>
        <translation>不含：只有列表，很小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>未收费</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>未收费。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not in safe mode: it would not be kept.</source>
        <translation>安全模式下不行：不会被保存。</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未制作</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>未制作。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Not usable · choose another</source>
        <translation>不可用 · 请另选</translation>
    </message>
    <message>
        <source>Not used, for no setting is called so: {columns}.</source>
        <translation>未使用，没有这样名称的设置：{columns}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note about the whole clip</source>
        <translation>整个片段的备注</translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation>在此帧加备注</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>{time} 的备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try another word.</source>
        <translation>没有找到“{words}”。换个词试试。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>还没有日志。</translation>
    </message>
    <message>
        <source>Nothing here yet.
Once you have made a clip, its prompt, settings, cost and stars are here.</source>
        <translation>这里还没有内容。
制作片段后，提示词、设置、费用和星级都在这里。</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>此收藏集还是空的</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <translation>对此模型一无所知。</translation>
    </message>
    <message>
        <source>Nothing moves but the subject</source>
        <translation>除主体外都静止</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip in the strip below to see its prompt, settings and cost.</source>
        <translation>没有选择。
在下面选一个片段，查看提示词、设置和费用。</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip to see how it was made, or several to judge them at once.</source>
        <translation>没有选择。
选一个片段查看制作方式，或选多个一起评判。</translation>
    </message>
    <message>
        <source>Nothing to fetch: all there is belongs to this library already.</source>
        <translation>没有可取回的：全都已属于此资料库。</translation>
    </message>
    <message>
        <source>Nothing to lay out yet.</source>
        <translation>还没有可排列的。</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>还没有打开过</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Of all clips</source>
        <translation>全部片段的</translation>
    </message>
    <message>
        <source>Of selected clips: none is selected</source>
        <translation>所选片段的：未选择</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} selected clips ({size})</source>
        <extracomment>For a count of 1: Of the selected clip ({size})</extracomment>
        <translation>
            <numerusform>所选 {n} 个片段的（{size}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you.</source>
        <translation>关闭时不询问。打开时每天最多询问一次下面的地址，不透露任何关于你的信息。</translation>
    </message>
    <message>
        <source>Off, the clip is silent and may cost less: the price beside Generate says so before you press it. What people say belongs into the prompt, in quotes.</source>
        <translation>关闭时片段无声，可能更便宜：“生成”旁的价格会事先显示。人物说的话写进提示词，加引号。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline · goes on at Wiro</source>
        <translation>离线 · Wiro 继续制作</translation>
    </message>
    <message>
        <source>Offline · not sent again</source>
        <translation>离线 · 未重新发送</translation>
    </message>
    <message>
        <source>Offline · safe at Wiro</source>
        <translation>离线 · 安全存于 Wiro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Offset in frames</source>
        <translation>偏移帧数</translation>
    </message>
    <message>
        <source>Offset of {letter}</source>
        <translation>{letter} 的偏移</translation>
    </message>
    <message>
        <source>Old home film</source>
        <translation>老家庭录像</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在路上</translation>
    </message>
    <message>
        <source>On, what is made may hold more than you wrote. Off, it keeps to your words.</source>
        <translation>打开时，成果可能多于你写的内容。关闭时，只照你的文字。</translation>
    </message>
    <message>
        <source>One at a time; Tab changes between them</source>
        <translation>一次一个；Tab 切换</translation>
    </message>
    <message>
        <source>One beside the other, with a line between them that you drag</source>
        <translation>左右并列，中间的线可拖动</translation>
    </message>
    <message>
        <source>One clear event</source>
        <translation>一件清楚的事</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
    <message>
        <source>One over the other, see-through</source>
        <translation>上下叠放，半透明</translation>
    </message>
    <message>
        <source>One person, one line to the camera</source>
        <translation>一个人，对镜头说一句话</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>One thing sharp, the rest soft</source>
        <translation>一处清晰，其余柔和</translation>
    </message>
    <message>
        <source>One to three pictures of people, things or a style to keep. 8 seconds only; first and last frame are then ignored.</source>
        <translation>一到三张要保持的人物、物品或风格的图片。仅限 8 秒；首帧和尾帧此时不起作用。</translation>
    </message>
    <message>
        <source>One zip file holds every clip&apos;s recipe, cost, stars, tags, notes and collections, and the files:</source>
        <translation>一个 zip 文件包含每个片段的配方、费用、星级、标签、备注和收藏集，以及文件：</translation>
    </message>
    <message>
        <source>Only a project without clips can be deleted. Its folder stays as it is.</source>
        <translation>只能删除没有片段的项目。它的文件夹保持原样。</translation>
    </message>
    <message>
        <source>Only asks, never forbids: what the prompt itself names is likely to be seen all the same.</source>
        <translation>只是请求，从不禁止：提示词本身写到的，多半仍会出现。</translation>
    </message>
    <message>
        <source>Only for programs of your own; this one does not need it. The address is told to Wiro, and must be reachable from the internet.</source>
        <translation>仅供你自己的程序使用；本程序不需要它。地址会告知 Wiro，且必须能从互联网访问。</translation>
    </message>
    <message>
        <source>Only steps of {step} are taken here.</source>
        <translation>这里只接受步长为 {step} 的值。</translation>
    </message>
    <message>
        <source>Only the names in the menu go. The files stay where they are.</source>
        <translation>只清除菜单中的名称。文件留在原处。</translation>
    </message>
    <message>
        <source>Only what differs; black where they are the same</source>
        <translation>只显示不同之处；相同处为黑</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} of its {all} pictures fit here.</source>
        <extracomment>For a count of 1: Only {n} of its {all} pictures fits here.</extracomment>
        <translation>
            <numerusform>它的 {all} 张图片这里只放得下 {n} 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} pictures fit here. Remove one to add another.</source>
        <extracomment>For a count of 1: One picture fits here: the first one was taken.</extracomment>
        <translation>
            <numerusform>这里只能放 {n} 张图片。移除一张才能再加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>打开片段</translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation>打开账户设置</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>打开片段</translation>
    </message>
    <message>
        <source>Open clip…</source>
        <translation>打开片段…</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>在播放器中打开</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>仍要打开</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open the account settings</source>
        <translation>打开账户设置</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Open the spending settings</source>
        <translation>打开花费设置</translation>
    </message>
    <message>
        <source>Open your projects at Wiro</source>
        <translation>打开 Wiro 上的项目</translation>
    </message>
    <message>
        <source>Opening the clip…</source>
        <translation>正在打开片段…</translation>
    </message>
    <message>
        <source>Opening the clip… {n} %</source>
        <translation>正在打开片段… {n}%</translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Or move one there: Alt with the arrow keys, with Shift for its size.</source>
        <translation>或移到那里：Alt 加方向键，加 Shift 改变大小。</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>环绕</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Other music</source>
        <translation>其他音乐</translation>
    </message>
    <message>
        <source>Other style</source>
        <translation>其他风格</translation>
    </message>
    <message>
        <source>Out {timecode} · frame {n}</source>
        <translation>出点 {timecode} · 第 {n} 帧</translation>
    </message>
    <message>
        <source>Outlines, hair that glows</source>
        <translation>轮廓、发光的头发</translation>
    </message>
    <message>
        <source>Over 8 s</source>
        <translation>超过 8 秒</translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation>过肩</translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation>超过 {amount}</translation>
    </message>
    <message>
        <source>Overcast</source>
        <translation>阴天</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>PNG pictures ({pattern})</source>
        <translation>PNG 图片 ({pattern})</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>横摇</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>剪纸</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>图片的一部分</translation>
    </message>
    <message>
        <source>Parts of other people</source>
        <translation>他人的组件</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>粘贴设置</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Patterns, tables, maps</source>
        <translation>图案、桌面、地图</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Pause; held, the shuttle keys go one frame</source>
        <translation>暂停；按住时穿梭键每次走一帧</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>People in their place</source>
        <translation>人与所在之处</translation>
    </message>
    <message>
        <source>People who talk</source>
        <translation>说话的人</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>Pick this clip</source>
        <translation>选用此片段</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已选用</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>图片 {n}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Pictures of clips ({size}) stay: they show what is on a disk that is away.</source>
        <translation>片段图片（{size}）保留：它们显示未连接磁盘上的内容。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>倒放，再按更快</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>正放，再按更快</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>播放一次</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play through the list</source>
        <translation>播放整个列表</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>主观视角</translation>
    </message>
    <message>
        <source>Points at a part of the picture</source>
        <translation>指向画面的一部分</translation>
    </message>
    <message>
        <source>Portrait 85 mm</source>
        <translation>人像 85 mm</translation>
    </message>
    <message>
        <source>Portrait that talks</source>
        <translation>说话的人像</translation>
    </message>
    <message>
        <source>Portraits, still life</source>
        <translation>人像、静物</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>片段中的位置</translation>
    </message>
    <message>
        <source>Practise on this computer: no account, no cost, real video files.</source>
        <translation>在这台电脑上练习：无需账户，不花钱，真实视频文件。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset of keys: Premiere, Resolve, mpv</source>
        <translation>按键预设：Premiere、Resolve、mpv</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>请按一个键…</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>上一个片段</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Product in use</source>
        <translation>使用中的产品</translation>
    </message>
    <message>
        <source>Product shot</source>
        <translation>产品镜头</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products, beauty</source>
        <translation>产品、美妆</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>项目：{name}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt and pictures stay</source>
        <translation>提示词和图片保留</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>提示词历史</translation>
    </message>
    <message>
        <source>Prompt, frames and settings</source>
        <translation>提示词、帧和设置</translation>
    </message>
    <message>
        <source>Prompts to begin with: choose one and fill in its fields</source>
        <translation>起步用的提示词：选一个，填写其中的字段</translation>
    </message>
    <message>
        <source>Prompts you have used</source>
        <translation>用过的提示词</translation>
    </message>
    <message>
        <source>Prompts, the last used first</source>
        <translation>提示词，最近用过的在前</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Push a zoomed picture</source>
        <translation>推移放大的画面</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Put in: {group}</source>
        <translation>插入：{group}</translation>
    </message>
    <message>
        <source>Put pictures into the references first.</source>
        <translation>请先把图片放入参考图。</translation>
    </message>
    <message>
        <source>Putting the keys into the keyring… it may ask you to unlock it.</source>
        <translation>正在把密钥存入密钥环…可能会要求解锁。</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>一问一答</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>Queue and recent takes</source>
        <translation>队列和最近的镜次</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>安静的房间</translation>
    </message>
    <message>
        <source>Quiet tension</source>
        <translation>暗涌的紧张</translation>
    </message>
    <message>
        <source>Quiet, a little sad</source>
        <translation>安静，略带忧伤</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Veo Desktop</source>
        <translation>退出 Veo Desktop</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>仍要退出</translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation>变焦点</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>提高预算</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reading the clip was given up.</source>
        <translation>已放弃读取片段。</translation>
    </message>
    <message>
        <source>Reading the frame was stopped.</source>
        <translation>读取帧已停止。</translation>
    </message>
    <message>
        <source>Reading the frames…</source>
        <translation>正在读取各帧…</translation>
    </message>
    <message>
        <source>Reading the settings of “{name}”…</source>
        <translation>正在读取“{name}”的设置…</translation>
    </message>
    <message>
        <source>Reading the video was stopped.</source>
        <translation>读取视频已停止。</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>现成的</translation>
    </message>
    <message>
        <source>Real life, unposed</source>
        <translation>真实生活，不摆拍</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>确定删除？</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>重做{step}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Reduced, nothing fades or slides. Your clips play as ever.</source>
        <translation>减弱：没有淡入和滑动。片段照常播放。</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Reject this clip</source>
        <translation>淘汰此片段</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation>已淘汰的片段</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all pictures</source>
        <translation>移除全部图片</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>移出常用</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>移除账户“{name}”？</translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Remove “{noun}”</source>
        <translation>移除“{noun}”</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>已从列表移除。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>重命名账户</translation>
    </message>
    <message>
        <source>Rename the clip</source>
        <translation>重命名片段</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>重命名模板</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} clips</source>
        <extracomment>For a count of 1: Rename {n} clip</extracomment>
        <translation>
            <numerusform>重命名 {n} 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换它</translation>
    </message>
    <message>
        <source>Replace them by the panel&apos;s present settings</source>
        <translation>用面板当前设置替换</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore every default…</source>
        <translation>全部恢复默认…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <translation>恢复默认：{setting}</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} defaults?</source>
        <extracomment>For a count of 1: Restore {n} default?</extracomment>
        <translation>
            <numerusform>恢复 {n} 项默认值？</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>复古</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>重用设置</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Safe areas, action and title</source>
        <translation>安全区，动作与标题</translation>
    </message>
    <message>
        <source>Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. Clips, accounts and budgets are as ever.</source>
        <translation>安全模式：正使用默认设置。你的设置保持原样；现在的更改不会保存。片段、账户和预算一切照旧。</translation>
    </message>
    <message>
        <source>Sample prompt: {title}</source>
        <translation>示例：{title}</translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation>示例提示词</translation>
    </message>
    <message>
        <source>Sample prompts…</source>
        <translation>示例提示词…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Sandbox or account</source>
        <translation>沙盒或账户</translation>
    </message>
    <message>
        <source>Sandbox, my Wiro account, connect, sign in</source>
        <translation>沙盒，我的 Wiro 账户，连接，登录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a CSV example</source>
        <translation>保存 CSV 示例</translation>
    </message>
    <message>
        <source>Save a CSV example…</source>
        <translation>保存 CSV 示例…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>保存并使用</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>保存帧</translation>
    </message>
    <message>
        <source>Save or cancel this change first.</source>
        <translation>请先保存或取消此更改。</translation>
    </message>
    <message>
        <source>Save prompt as template</source>
        <translation>把提示词存为模板</translation>
    </message>
    <message>
        <source>Save prompt as template…</source>
        <translation>把提示词存为模板…</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>保存搜索…</translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>保存缩略图表</translation>
    </message>
    <message>
        <source>Save the search as a smart folder</source>
        <translation>把搜索存为智能文件夹</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>保存此帧</translation>
    </message>
    <message>
        <source>Save this frame as…</source>
        <translation>此帧另存为…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已存为 {name}</translation>
    </message>
    <message>
        <source>Saved. Your Wiro account is in use.</source>
        <translation>已保存。正在使用 Wiro 账户。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Say what happens</source>
        <translation>说说发生什么</translation>
    </message>
    <message>
        <source>Say which task at Wiro makes this clip</source>
        <translation>指出 Wiro 上哪个任务在制作此片段</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>科幻</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>海</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>搜索片段</translation>
    </message>
    <message>
        <source>Search every prompt that was used</source>
        <translation>搜索用过的所有提示词</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Search models by name</source>
        <translation>按名称搜索模型</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>看看怎么做</translation>
    </message>
    <message>
        <source>See the price, then generate</source>
        <translation>看价格，然后生成</translation>
    </message>
    <message>
        <source>See which kind of project it is</source>
        <translation>看看是哪种项目</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed is kept. Click for a new one each time</source>
        <translation>种子已保持。点击则每次更换</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>Seeds of the takes: {how}</source>
        <translation>各镜次的种子：{how}</translation>
    </message>
    <message>
        <source>Seeds one apart</source>
        <translation>种子依次加一</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sending to Wiro</source>
        <translation>正在发送给 Wiro</translation>
    </message>
    <message>
        <source>Sent once, an image stays at Wiro; whoever has its address can see it.</source>
        <translation>发送一次的图片留在 Wiro；知道地址的人都能看到。</translation>
    </message>
    <message>
        <source>Sent once, then reused</source>
        <translation>发送一次，之后重用</translation>
    </message>
    <message>
        <source>Sent with each clip</source>
        <translation>随每个片段发送</translation>
    </message>
    <message>
        <source>Set the in point</source>
        <translation>设置入点</translation>
    </message>
    <message>
        <source>Set the out point</source>
        <translation>设置出点</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Sets of references</source>
        <translation>参考图组合</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings as sent</source>
        <translation>发送时的设置</translation>
    </message>
    <message>
        <source>Settings copied, to be pasted as text.</source>
        <translation>设置已复制，可作为文本粘贴。</translation>
    </message>
    <message>
        <source>Settings copied. Pictures from files are named in them, but do not travel along.</source>
        <translation>设置已复制。文件图片只记了名称，不会一起带走。</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <source>Settings of Veo Desktop (*.json)</source>
        <translation>Veo Desktop 设置 (*.json)</translation>
    </message>
    <message>
        <source>Settings to begin with</source>
        <translation>起始设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Several tasks may be this one</source>
        <translation>多个任务可能是它</translation>
    </message>
    <message>
        <source>Shallow focus</source>
        <translation>浅景深</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shapes instead of faces</source>
        <translation>用轮廓代替面孔</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shot size</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show the frame before the timecode</source>
        <translation>先显示帧号再显示时间码</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>显示最新的</translation>
    </message>
    <message>
        <source>Show the newest clip that it made</source>
        <translation>显示它最新做出的片段</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>显示请求…</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>显示发生了什么</translation>
    </message>
    <message>
        <source>Show what is the same ({n})</source>
        <translation>显示相同项（{n}）</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>显示：{field}</translation>
    </message>
    <message>
        <source>Shows a thing from all sides</source>
        <translation>从各个方向展示一件东西</translation>
    </message>
    <message>
        <source>Shows how high something is</source>
        <translation>展示高度</translation>
    </message>
    <message>
        <source>Shows where we are; leaves somebody alone</source>
        <translation>交代地点；让人显得孤单</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>缩小它</translation>
    </message>
    <message>
        <source>Shrink this image or remove it: Veo takes at most {limit}.</source>
        <translation>请缩小或移除此图片：Veo 最多接受 {limit}。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>剪影</translation>
    </message>
    <message>
        <source>Singing</source>
        <translation>歌唱</translation>
    </message>
    <message>
        <source>Siren far away</source>
        <translation>远处的警笛</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Skating, odd rooms</source>
        <translation>滑板、古怪的房间</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>Small things, very near</source>
        <translation>细小之物，非常近</translation>
    </message>
    <message>
        <source>Smaller than 720p: the clip may look soft.</source>
        <translation>小于 720p：片段可能不够清晰。</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>智能文件夹</translation>
    </message>
    <message>
        <source>Soft music</source>
        <translation>轻音乐</translation>
    </message>
    <message>
        <source>Soft, poetic</source>
        <translation>柔和、诗意</translation>
    </message>
    <message>
        <source>Somebody uses it and likes it</source>
        <translation>有人使用并喜欢它</translation>
    </message>
    <message>
        <source>Somebody who is heard and not seen</source>
        <translation>听得见却看不见的人</translation>
    </message>
    <message>
        <source>Someone asks</source>
        <translation>有人问</translation>
    </message>
    <message>
        <source>Someone says</source>
        <translation>有人说</translation>
    </message>
    <message>
        <source>Someone shouts</source>
        <translation>有人喊</translation>
    </message>
    <message>
        <source>Someone whispers</source>
        <translation>有人低语</translation>
    </message>
    <message>
        <source>Something between sends you elsewhere: a network that wants you to sign in first?</source>
        <translation>中途有东西把你引向别处：是需要先登录的网络吗？</translation>
    </message>
    <message>
        <source>Something one wants to taste</source>
        <translation>让人想尝一口的东西</translation>
    </message>
    <message>
        <source>Something to leave out</source>
        <translation>不要出现的东西</translation>
    </message>
    <message>
        <source>Something to sell, turning in the light</source>
        <translation>待售之物，在光中转动</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Something went wrong inside Veo Desktop. Nothing was sent again.</source>
        <translation>Veo Desktop 内部出了问题。没有重复发送任何内容。</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>仅声音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed and effort</source>
        <translation>速度与拼搏</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Spend this much?</source>
        <translation>要花这么多吗？</translation>
    </message>
    <message>
        <source>Spoken in the clip, with lips that move</source>
        <translation>在片段中说出，嘴唇会动</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Sport, concerts</source>
        <translation>运动、演唱会</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>体育场</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Stars (keys {first} to {last})</source>
        <translation>星级（按键 {first} 到 {last}）</translation>
    </message>
    <message>
        <source>Stars, tags and notes are kept with the clips of the library.</source>
        <translation>星级、标签和备注与资料库中的片段一同保存。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>以安全模式启动</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>正常启动</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>车站</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.</source>
        <translation>用 {back} 和 {forward} 逐帧移动，用 1 到 5 打星。</translation>
    </message>
    <message>
        <source>Step {count}: {title}</source>
        <translation>第 {count} 步：{title}</translation>
    </message>
    <message>
        <source>Steps, on what you name</source>
        <translation>脚步声，踩在你指定的东西上</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}. Press Generate again to send it as it is.</source>
        <translation>仍待填写：{names}。再按一次“生成”即按原样发送。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop making this clip; a stopped clip is not charged</source>
        <translation>停止制作此片段；停止的片段不收费</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>定格动画</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Straight down</source>
        <translation>垂直俯视</translation>
    </message>
    <message>
        <source>Street documentary</source>
        <translation>街头纪录</translation>
    </message>
    <message>
        <source>Strings that build</source>
        <translation>渐强的弦乐</translation>
    </message>
    <message>
        <source>Strips for hovering</source>
        <translation>悬停预览条</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>风格</translation>
    </message>
    <message>
        <source>Sudden silence</source>
        <translation>突然的寂静</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>悬念</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Swap A and {letter}</source>
        <translation>互换 A 和 {letter}</translation>
    </message>
    <message>
        <source>Switch project…</source>
        <translation>切换项目…</translation>
    </message>
    <message>
        <source>Switch to another project, make or change one</source>
        <translation>切换到其他项目，新建或更改项目</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take a filter out above, or look for fewer words.</source>
        <translation>在上面去掉一个筛选，或少搜几个词。</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>移出收藏集</translation>
    </message>
    <message>
        <source>Take the panel&apos;s references instead</source>
        <translation>改用面板中的参考图</translation>
    </message>
    <message>
        <source>Take this clip out of the queue; nothing is charged</source>
        <translation>把此片段移出队列；不收费</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>移除此键</translation>
    </message>
    <message>
        <source>Take this set away (Delete)</source>
        <translation>移除此组合（Delete）</translation>
    </message>
    <message>
        <source>Take {key} away from: {action}</source>
        <translation>将 {key} 从以下移除：{action}</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>每个的镜次</translation>
    </message>
    <message>
        <source>Taking the keys out of the keyring…</source>
        <translation>正在从密钥环取出密钥…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Task at Wiro</source>
        <translation>Wiro 任务</translation>
    </message>
    <message>
        <source>Tasks at Wiro</source>
        <translation>Wiro 上的任务</translation>
    </message>
    <message>
        <source>Tasks at Wiro that are not in this library</source>
        <translation>Wiro 上不在此资料库的任务</translation>
    </message>
    <message>
        <source>Tasks in the sandbox that are not in this library</source>
        <translation>沙盒中不在此资料库的任务</translation>
    </message>
    <message>
        <source>Tasks that are not in this library</source>
        <translation>不在此资料库中的任务</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>有新版本时告诉我</translation>
    </message>
    <message>
        <source>Tell me while this window is in the background</source>
        <translation>窗口在后台时通知我</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the keyring of this system.</source>
        <translation>“测试连接”询问 Wiro 是否认识密钥，不收费。密钥保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>That clip is in the bin, so it is not shown here.</source>
        <translation>该片段在回收站里，因此不在此显示。</translation>
    </message>
    <message>
        <source>That folder is not inside {root}. Copies can be exported anywhere.</source>
        <translation>该文件夹不在 {root} 内。副本可以导出到任何地方。</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or wss://.</source>
        <translation>服务地址必须以 https:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>The answer did not come from Wiro, or was damaged on the way.</source>
        <translation>回复不是来自 Wiro，或在途中损坏。</translation>
    </message>
    <message>
        <source>The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it is followed and fetched. With none of them the clip counts as never made and can be sent again.</source>
        <translation>此片段的回复丢失，Wiro 上有多个任务可能是它。选出它，便会跟踪并取回。如果都不是，则视为从未制作，可重新发送。</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.</source>
        <translation>回复在途中丢失。正在询问 Wiro 是否已接收，以免重复付费。</translation>
    </message>
    <message>
        <source>The backup says things about this clip that cannot be understood, so it was left out.</source>
        <translation>备份中关于此片段的内容无法理解，因此略去。</translation>
    </message>
    <message>
        <source>The backup was given up.</source>
        <translation>已放弃备份。</translation>
    </message>
    <message>
        <source>The backup&apos;s file of this clip is damaged, so it was left out.</source>
        <translation>备份中此片段的文件已损坏，因此略去。</translation>
    </message>
    <message>
        <source>The bin does not have “{name}” any more.</source>
        <translation>回收站里已没有“{name}”。</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>The budget has room for {room}. What is above waits until it is raised.</source>
        <translation>预算够做 {room}。超出的部分等待提高预算。</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>预算已用完</translation>
    </message>
    <message>
        <source>The cat explains</source>
        <translation>猫来讲解</translation>
    </message>
    <message>
        <source>The changed job keeps its place in line</source>
        <translation>更改后的作业保持排队位置</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>The clip could not be brought home: {why} {charge}</source>
        <translation>片段没能取回：{why} {charge}</translation>
    </message>
    <message>
        <source>The clip ends with this picture. Needs a first frame and 8 seconds.</source>
        <translation>片段以这张图结束。需要首帧和 8 秒。</translation>
    </message>
    <message>
        <source>The clip goes from frame 1 to {n}, up to {timecode}.</source>
        <translation>片段从第 1 帧到第 {n} 帧，止于 {timecode}。</translation>
    </message>
    <message>
        <source>The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; nothing is charged again.</source>
        <translation>片段已完成并安全存于 Wiro。一有连接就下载；不再收费。</translation>
    </message>
    <message>
        <source>The clip starts with this picture.</source>
        <translation>片段以这张图开始。</translation>
    </message>
    <message>
        <source>The clip that is in the making opens here by itself.</source>
        <translation>正在制作的片段完成后会自动在这里打开。</translation>
    </message>
    <message>
        <source>The clip&apos;s address at Wiro has expired.</source>
        <translation>片段在 Wiro 的地址已过期。</translation>
    </message>
    <message>
        <source>The connection to Wiro broke before its answer arrived.</source>
        <translation>与 Wiro 的连接在收到回复前断开。</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>与 {host} 的连接中断。</translation>
    </message>
    <message>
        <source>The default is: {value}.</source>
        <translation>默认值：{value}。</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was sent; try again when it does.</source>
        <translation>磁盘没有响应。没有发送任何内容；等它恢复后再试。</translation>
    </message>
    <message>
        <source>The disk does not do its work in this folder: {folder}</source>
        <translation>磁盘在此文件夹工作不正常：{folder}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder: {folder}</source>
        <translation>磁盘已满。请腾出空间，或另选文件夹：{folder}</translation>
    </message>
    <message>
        <source>The disk of this folder does not answer: {folder}</source>
        <translation>此文件夹的磁盘没有响应：{folder}</translation>
    </message>
    <message>
        <source>The download broke off. It goes on where it stopped; nothing is charged again.</source>
        <translation>下载中断。会从停下处继续；不再收费。</translation>
    </message>
    <message>
        <source>The draft has no seed, so the final will differ from it.</source>
        <translation>草稿没有种子，成片会与它不同。</translation>
    </message>
    <message>
        <source>The estimate follows your settings. Nothing is made and nothing is paid before you press Generate.</source>
        <translation>估价随设置变化。按“生成”之前不会制作，也不会付费。</translation>
    </message>
    <message>
        <source>The example could not be saved there: {why}.</source>
        <translation>示例无法保存到那里：{why}。</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}</source>
        <translation>文件无法读取：{reason}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>文件无法写入：{reason}</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, which Wiro does not take.</source>
        <translation>文件超过 100 MB，Wiro 不接受。</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or drop it here: it is known by its content.</source>
        <translation>文件不在原处。把它放回去，或拖到这里：凭内容就能认出。</translation>
    </message>
    <message>
        <source>The file keeps its ending {suffix}, and its recipe.</source>
        <translation>文件保留扩展名 {suffix} 和配方。</translation>
    </message>
    <message>
        <source>The file may be damaged, so it is not opened by itself. It costs nothing to try again.</source>
        <translation>文件可能已损坏，因此不自动打开。再试一次不花钱。</translation>
    </message>
    <message>
        <source>The file of this clip is not here. Its copy at Wiro was kept.</source>
        <translation>此片段的文件不在这里。Wiro 上的副本已保留。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read, so nothing was charged. Choose it again.</source>
        <translation>文件 {name} 无法读取，因此未收费。请重新选择。</translation>
    </message>
    <message>
        <source>The files of these clips are not here now.</source>
        <translation>这些片段的文件现在不在这里。</translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} clips are deleted at Wiro. Yours stay.</source>
        <extracomment>For a count of 1: The files of {n} clip are deleted at Wiro. Yours stay.</extracomment>
        <translation>
            <numerusform>{n} 个片段的文件已在 Wiro 删除。你的保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first picture of this {before} is sent, as {now}.</source>
        <translation>将发送此 {before} 的第一幅图，格式为 {now}。</translation>
    </message>
    <message>
        <source>The history forgets them. Your clips, and the settings each was made with, stay as they are.</source>
        <translation>历史会忘记它们。片段及各自的设置保持原样。</translation>
    </message>
    <message>
        <source>The image is still being checked. Try again in a moment.</source>
        <translation>图片仍在检查中。请稍后再试。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>The key or secret is empty or holds characters that no key has. Paste it again in the settings.</source>
        <translation>密钥或私钥为空，或含有密钥中不会有的字符。请在设置中重新粘贴。</translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation>密钥已忘记。</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>密钥只保留到退出为止。</translation>
    </message>
    <message>
        <source>The keys could not be taken out of the system&apos;s keyring. Remove the entries “{service}” there yourself.</source>
        <translation>密钥无法从系统密钥环取出。请自行在那里删除“{service}”条目。</translation>
    </message>
    <message>
        <source>The last account stays. Its keys can be forgotten.</source>
        <translation>最后一个账户会保留。可以忘记它的密钥。</translation>
    </message>
    <message>
        <source>The last light</source>
        <translation>最后的光</translation>
    </message>
    <message>
        <source>The last one: {title}</source>
        <translation>最后一个：{title}</translation>
    </message>
    <message>
        <source>The library folder is not there: {folder} Connect its disk again, or choose another folder.</source>
        <translation>资料库文件夹不存在：{folder} 请重新接上磁盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>资料库已关闭。</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be opened: its disk is full, read-only or away. Nothing is sent.</source>
        <translation>资料库列表无法打开：磁盘已满、只读或不在。不发送任何内容。</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be searched: its disk does not answer, or is away.</source>
        <translation>无法搜索资料库列表：磁盘没有响应或不在。</translation>
    </message>
    <message>
        <source>The library&apos;s list is damaged. It will be restored from its backup at the next start.</source>
        <translation>资料库列表已损坏。下次启动时会从备份恢复。</translation>
    </message>
    <message numerus="yes">
        <source>The library&apos;s list is empty, and {n} clips are in its folder. They are taken in with what their files say.</source>
        <extracomment>For a count of 1: The library&apos;s list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.</extracomment>
        <translation>
            <numerusform>资料库列表是空的，文件夹里有 {n} 个片段。正按文件中的信息收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged and there was no backup. A new one is made from what your clips say of themselves; the damaged one was kept beside it.</source>
        <translation>资料库列表已损坏且没有备份。正根据片段自身的信息新建；损坏的列表保留在旁边。</translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged or missing. It was restored from the backup of {when}; clips made after that are taken in again from your clip folder.</source>
        <translation>资料库列表已损坏或丢失，已从 {when} 的备份恢复；之后的片段会从片段文件夹重新收入。</translation>
    </message>
    <message>
        <source>The list is saved: {file}</source>
        <translation>列表已保存：{file}</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again.</source>
        <translation>受信任证书列表无法读取。没有发送任何内容。请重新安装 Veo Desktop。</translation>
    </message>
    <message>
        <source>The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.</source>
        <translation>作业列表无法写入：磁盘已满或不在。不再发送任何内容。</translation>
    </message>
    <message>
        <source>The little boat</source>
        <translation>小船</translation>
    </message>
    <message>
        <source>The page that you have Veo Desktop from, as https://github.com/OWNER/NAME.</source>
        <translation>你获得 Veo Desktop 的页面，例如 https://github.com/OWNER/NAME。</translation>
    </message>
    <message>
        <source>The part of Veo Desktop that reads video files does not start. Install the program again.</source>
        <translation>Veo Desktop 读取视频的部分无法启动。请重新安装程序。</translation>
    </message>
    <message>
        <source>The picture is made in this shape; cropping a finished clip loses part of it.</source>
        <translation>画面按此形状制作；裁剪完成的片段会损失一部分。</translation>
    </message>
    <message>
        <source>The play keys of keyboards and headphones drive the player</source>
        <translation>键盘和耳机的播放键控制播放器</translation>
    </message>
    <message>
        <source>The price of these settings is being looked up</source>
        <translation>正在查询这些设置的价格</translation>
    </message>
    <message>
        <source>The price of this is not known</source>
        <translation>价格未知</translation>
    </message>
    <message numerus="yes">
        <source>The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.</source>
        <extracomment>For a count of 1: The project “{name}” has one job, so it stays: its clip would be lost to sight.</extracomment>
        <translation>
            <numerusform>项目“{name}”有 {n} 个作业，因此保留：否则会看不到它们的片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>仅提示词</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password. Veo Desktop cannot give it any.</source>
        <translation>代理要求用户名和密码。Veo Desktop 无法提供。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer in time.</source>
        <translation>代理 {proxy} 没有及时响应。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not lead to {host}: it says {n}.</source>
        <translation>代理 {proxy} 无法通向 {host}：它返回 {n}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the connection. Check its port.</source>
        <translation>代理 {proxy} 拒绝连接。请检查端口。</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name.</source>
        <translation>找不到代理 {proxy}。请检查名称。</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>The queue is paused: nothing more is sent. Clips at Wiro go on.</source>
        <translation>队列已暂停：不再发送。Wiro 上的片段继续进行。</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}.</source>
        <translation>报告无法写入 {folder}。</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}</source>
        <translation>报告无法写入：{reason}</translation>
    </message>
    <message>
        <source>The report is written: {file}. It has no keys, prompts or names of clips.</source>
        <translation>报告已写好：{file}。其中没有密钥、提示词和片段名称。</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>将要发送的请求</translation>
    </message>
    <message>
        <source>The same lighthouse at dawn, gulls crying</source>
        <translation>同一座灯塔，黎明，海鸥鸣叫</translation>
    </message>
    <message>
        <source>The same prompt, pictures and seed, made anew with what you choose here.</source>
        <translation>提示词、图片和种子相同，按这里的选择重新制作。</translation>
    </message>
    <message>
        <source>The same seed and settings give the same clip.</source>
        <translation>种子和设置相同，得到的片段就相同。</translation>
    </message>
    <message>
        <source>The sample “{title}” is here. Change whatever you like.</source>
        <translation>示例“{title}”已载入。随意修改。</translation>
    </message>
    <message>
        <source>The sample “{title}” took the place of your settings. Undo brings them back.</source>
        <translation>示例“{title}”替换了你的设置。撤销即可恢复。</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Quit and start Veo Desktop again.</source>
        <translation>沙盒无法启动。请退出并重新打开 Veo Desktop。</translation>
    </message>
    <message>
        <source>The sandbox is in use.</source>
        <translation>正在使用沙盒。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices, since you count them.</source>
        <translation>沙盒价格，因为你选择计入。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices: no money is spent.</source>
        <translation>沙盒价格：不花钱。</translation>
    </message>
    <message>
        <source>The screen that the window is on</source>
        <translation>窗口所在的屏幕</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>已放弃搜索。</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <translation>组合“{name}”已删除。</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are in use. ({reason})</source>
        <translation>设置已损坏；正使用默认设置。（{reason}）</translation>
    </message>
    <message>
        <source>The settings are here.</source>
        <translation>设置已就位。</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are in use. ({reason})</source>
        <translation>设置无法读取；正使用默认设置。（{reason}）</translation>
    </message>
    <message>
        <source>The settings of this model are being looked up.</source>
        <translation>正在查询此模型的设置。</translation>
    </message>
    <message>
        <source>The settings of this model could not be looked up: {why}</source>
        <translation>无法查询此模型的设置：{why}</translation>
    </message>
    <message>
        <source>The settings of “{name}” are here.</source>
        <translation>“{name}”的设置已就位。</translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are in use. The old file was kept: {file}</source>
        <translation>设置已损坏；正使用默认设置。旧文件已保留：{file}</translation>
    </message>
    <message>
        <source>The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent.</source>
        <translation>系统要求 Veo Desktop 不支持的代理类型。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the keys back.</source>
        <translation>系统密钥环没有交还密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>系统密钥环没有响应。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>系统密钥环已锁定。请解锁后再试。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({error}).</source>
        <translation>系统密钥环拒绝了（{error}）。</translation>
    </message>
    <message>
        <source>The task is past the point where this is possible.</source>
        <translation>任务已过了可以这样做的阶段。</translation>
    </message>
    <message>
        <source>The usual one: {folder}</source>
        <translation>常用位置：{folder}</translation>
    </message>
    <message>
        <source>The video file cannot be read.</source>
        <translation>视频文件无法读取。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are no keys for this account yet. Enter the API key of your project.</source>
        <translation>此账户还没有密钥。请输入项目的 API 密钥。</translation>
    </message>
    <message>
        <source>There are no keys yet. Enter the API key of a Wiro project.</source>
        <translation>还没有密钥。请输入 Wiro 项目的 API 密钥。</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} templates already. Delete one first.</source>
        <extracomment>For a count of 1: There is {n} template already. Delete it first.</extracomment>
        <translation>
            <numerusform>已有 {n} 个模板。请先删除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a blank, a line break or a letter in here that no key has. Copy the key again.</source>
        <translation>这里有空格、换行或密钥中不会有的字符。请重新复制密钥。</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Nothing was changed.</source>
        <translation>已有名为“{name}”的文件夹。没有任何更改。</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>已有同名文件夹。</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>已有同名模板。</translation>
    </message>
    <message>
        <source>There is another file called “{name}” by now.</source>
        <translation>现在已有另一个名为“{name}”的文件。</translation>
    </message>
    <message>
        <source>There is less than {needed} MB of room left on the disk of this folder: {folder}</source>
        <translation>此文件夹的磁盘剩余不足 {needed} MB：{folder}</translation>
    </message>
    <message>
        <source>There is no collection called “{name}”.</source>
        <translation>没有名为“{name}”的收藏集。</translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is looked for as words.</source>
        <translation>没有“{key}:”这个筛选，因此按文字查找。</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>没有 {option} 这个选项。</translation>
    </message>
    <message>
        <source>There is no other clip yet.
Make a second take, and compare the two here.</source>
        <translation>还没有其他片段。
再做一个镜次，就能在这里比较两者。</translation>
    </message>
    <message>
        <source>There is no project called “{name}”.</source>
        <translation>没有名为“{name}”的项目。</translation>
    </message>
    <message>
        <source>There is no {field}</source>
        <translation>没有 {field}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the settings first.</source>
        <translation>剪贴板是空的。请先复制设置。</translation>
    </message>
    <message>
        <source>There is nothing to delete at Wiro.</source>
        <translation>在 Wiro 没有可删除的内容。</translation>
    </message>
    <message>
        <source>There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.</source>
        <translation>Wiro 账户余额不足。请到 wiro.ai 充值。未收费。</translation>
    </message>
    <message>
        <source>There twice, and the first one counts: {columns}.</source>
        <translation>出现两次，以第一个为准：{columns}。</translation>
    </message>
    <message>
        <source>These are no settings of Veo Desktop. Nothing was changed.</source>
        <translation>这不是 Veo Desktop 的设置。没有任何更改。</translation>
    </message>
    <message>
        <source>These are the draft&apos;s own settings. Choose another model or resolution.</source>
        <translation>这就是草稿自己的设置。请另选模型或分辨率。</translation>
    </message>
    <message>
        <source>These settings come from a newer Veo Desktop. What this version knows of them is here.</source>
        <translation>这些设置来自更新的 Veo Desktop。此版本认识的部分已在这里。</translation>
    </message>
    <message>
        <source>These tags are on all of them. Stars, verdict, tags and a note go to every clip selected.</source>
        <translation>这些标签它们都有。星级、评判、标签和备注会应用到每个所选片段。</translation>
    </message>
    <message>
        <source>They are made again when the pointer is on a clip</source>
        <translation>指针停在片段上时会重新生成</translation>
    </message>
    <message>
        <source>They go to the prompt with the images, where you write just then.</source>
        <translation>它们随图片进入提示词，放在你正在写的位置。</translation>
    </message>
    <message>
        <source>They help to find out what went wrong. What happens from now on is written down again.</source>
        <translation>它们有助于找出问题所在。之后发生的会重新记录。</translation>
    </message>
    <message>
        <source>They play in step. Tab flips from one to the other; Ctrl+Tab goes on to the controls.</source>
        <translation>它们同步播放。Tab 在其间切换；Ctrl+Tab 转到控件。</translation>
    </message>
    <message>
        <source>They show what somebody or something looks like, not how the clip begins. They are sent to Wiro with the clip.</source>
        <translation>它们展示人或物的样子，而不是片段如何开始。随片段发送给 Wiro。</translation>
    </message>
    <message>
        <source>Things to leave out, as nouns: &quot;wall, frame&quot;, never &quot;no walls&quot;.</source>
        <translation>不要出现的东西，用名词：“wall, frame”，不要写 “no walls”。</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>自言自语</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>三分线</translation>
    </message>
    <message>
        <source>This AVIF is sent as PNG.</source>
        <translation>此 AVIF 以 PNG 发送。</translation>
    </message>
    <message>
        <source>This Wiro project does not allow the internet address you are at. Allow it in the project&apos;s settings at Wiro. Not charged.</source>
        <translation>此 Wiro 项目不允许你的网络地址。请在 Wiro 的项目设置中允许。未收费。</translation>
    </message>
    <message>
        <source>This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged.</source>
        <translation>此 Wiro 项目除密钥外还要求 API 私钥。请在账户设置中输入。未收费。</translation>
    </message>
    <message numerus="yes">
        <source>This address is longer than {n} characters. Save the picture and drop the file.</source>
        <extracomment>For a count of 1: This address is longer than {n} character. Save the picture and drop the file.</extracomment>
        <translation>
            <numerusform>此地址超过 {n} 个字符。请保存图片并拖入文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.</source>
        <translation>此备份来自更新的 Veo Desktop。没有任何更改；安装新版本即可使用。</translation>
    </message>
    <message>
        <source>This clip came without settings, so there is nothing to write its stars into.</source>
        <translation>此片段没有带设置，因此星级无处可写。</translation>
    </message>
    <message>
        <source>This clip cannot be played</source>
        <translation>此片段无法播放</translation>
    </message>
    <message>
        <source>This clip cannot be read: {reason}</source>
        <translation>此片段无法读取：{reason}</translation>
    </message>
    <message>
        <source>This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it.</source>
        <translation>这个片段没有携带设置：它不是用 Veo Desktop 制作的，或被其他程序改写过。</translation>
    </message>
    <message>
        <source>This clip has no task at Wiro that is known here, so nothing was deleted there.</source>
        <translation>这里不知道此片段在 Wiro 的任务，因此那里没有删除任何内容。</translation>
    </message>
    <message>
        <source>This clip is in the bin.</source>
        <translation>此片段在回收站里。</translation>
    </message>
    <message>
        <source>This clip is in the system&apos;s bin, until that is emptied.</source>
        <translation>此片段在系统回收站里，直到回收站清空。</translation>
    </message>
    <message>
        <source>This clip is not in the library any more.</source>
        <translation>此片段已不在资料库中。</translation>
    </message>
    <message>
        <source>This clip is not there any more. It was moved, renamed or deleted.</source>
        <translation>此片段已不在。它被移动、重命名或删除了。</translation>
    </message>
    <message>
        <source>This clip was made with another account than the one in use. Nothing was deleted.</source>
        <translation>此片段是用另一个账户制作的。没有删除任何内容。</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not there any more: it was deleted or moved by something else.</source>
        <translation>此片段的文件已不在：被别的程序删除或移走。</translation>
    </message>
    <message>
        <source>This command line makes no sense.</source>
        <translation>无法理解这个命令行。</translation>
    </message>
    <message numerus="yes">
        <source>This costs about {amount} for {n} clips</source>
        <extracomment>For a count of 1: This costs about {amount} for one clip</extracomment>
        <translation>
            <numerusform>{n} 个片段约需 {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be read: {why}.</source>
        <translation>此文件无法读取：{why}。</translation>
    </message>
    <message>
        <source>This file holds neither picture nor sound.</source>
        <translation>此文件既无画面也无声音。</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>此文件没有画面。</translation>
    </message>
    <message>
        <source>This file holds no video.</source>
        <translation>此文件没有视频。</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>此文件是空的或无法读取。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>This file is empty. Copy or download it again.</source>
        <translation>此文件是空的。请重新复制或下载。</translation>
    </message>
    <message>
        <source>This file is larger than 2 GB, which Veo Desktop does not take.</source>
        <translation>此文件超过 2 GB，Veo Desktop 不接受。</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Use a smaller picture.</source>
        <translation>此文件超过 {limit} MB。请用更小的图片。</translation>
    </message>
    <message>
        <source>This file is larger than {mb} MB. Split it.</source>
        <translation>此文件超过 {mb} MB。请拆分。</translation>
    </message>
    <message>
        <source>This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.</source>
        <translation>此文件不是 Veo Desktop 资料库的备份，或已损坏。没有任何更改。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.</source>
        <translation>此文件不是 UTF-8，已按 Windows-1252 读取。请看看 é 和 ü 之类的字母是否正确。</translation>
    </message>
    <message>
        <source>This file is not in the library.</source>
        <translation>此文件不在资料库中。</translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation>此文件不存在，或无法读取。</translation>
    </message>
    <message>
        <source>This file is not there: {file}</source>
        <translation>此文件不存在：{file}</translation>
    </message>
    <message>
        <source>This file shows something else than the clip that was stored under its name.</source>
        <translation>此文件的内容与以它命名保存的片段不同。</translation>
    </message>
    <message>
        <source>This folder is not there: {folder}</source>
        <translation>此文件夹不存在：{folder}</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>此文件夹无法读取。</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>此帧</translation>
    </message>
    <message>
        <source>This frame is damaged in the file and cannot be saved.</source>
        <translation>文件中的这一帧已损坏，无法保存。</translation>
    </message>
    <message>
        <source>This has to be {kind} from {min} to {max}.</source>
        <translation>这里应为 {min} 到 {max} 之间的{kind}。</translation>
    </message>
    <message>
        <source>This has to be {kind}, {max} or less.</source>
        <translation>这里应为不大于 {max} 的{kind}。</translation>
    </message>
    <message>
        <source>This has to be {kind}, {min} or more.</source>
        <translation>这里应为不小于 {min} 的{kind}。</translation>
    </message>
    <message>
        <source>This has to be {kind}.</source>
        <translation>这里应为{kind}。</translation>
    </message>
    <message>
        <source>This image could not be made small enough. Use another one.</source>
        <translation>此图片无法缩得足够小。请换一张。</translation>
    </message>
    <message>
        <source>This image could not be read. Use another one.</source>
        <translation>此图片无法读取。请换一张。</translation>
    </message>
    <message>
        <source>This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.</source>
        <translation>此图片有 {width}×{height} 像素，太大无法打开。请用不超过 {limit} 百万像素的图片。</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be opened. Copy or download it again.</source>
        <translation>此图片已损坏，无法打开。请重新复制或下载。</translation>
    </message>
    <message>
        <source>This image is damaged: its end is missing. Copy or download it again.</source>
        <translation>此图片已损坏：缺少末尾。请重新复制或下载。</translation>
    </message>
    <message>
        <source>This image is no longer where it was. Choose it again.</source>
        <translation>此图片已不在原处。请重新选择。</translation>
    </message>
    <message>
        <source>This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.</source>
        <translation>这是片段，不是图片。请把想要的帧存为图片，再拖到这里。</translation>
    </message>
    <message>
        <source>This is a folder. Drop one picture out of it.</source>
        <translation>这是文件夹。请从中拖出一张图片。</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>这既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>This is no file. Choose a CSV table.</source>
        <translation>这不是文件。请选择 CSV 表格。</translation>
    </message>
    <message>
        <source>This is no name for an unfinished clip.</source>
        <translation>这不能作为未完成片段的名称。</translation>
    </message>
    <message>
        <source>This is not a CSV table. Save it from the spreadsheet as CSV and try again.</source>
        <translation>这不是 CSV 表格。请在电子表格中另存为 CSV 再试。</translation>
    </message>
    <message>
        <source>This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file.</source>
        <translation>这不是 Veo 接受的图片。请用 JPG、PNG、WebP 或 HEIC 文件。</translation>
    </message>
    <message>
        <source>This is not a video file.</source>
        <translation>这不是视频文件。</translation>
    </message>
    <message>
        <source>This is not a web address. It has to begin with https:// or http://.</source>
        <translation>这不是网址。它必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>This is not a web address. It must begin with https:// or http://.</source>
        <translation>这不是网址。它必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>This is not an MP4, MOV, WebM or MKV video.</source>
        <translation>这不是 MP4、MOV、WebM 或 MKV 视频。</translation>
    </message>
    <message>
        <source>This is not the address of a picture. It has to begin with https:// or http://.</source>
        <translation>这不是图片地址。它必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>This is not the name of a model.</source>
        <translation>这不是模型名称。</translation>
    </message>
    <message>
        <source>This is too large. It can be made smaller without a visible loss.</source>
        <translation>太大了。可以缩小而看不出损失。</translation>
    </message>
    <message>
        <source>This is too long for a key: copy the key alone, without what is around it.</source>
        <translation>作为密钥太长了：只复制密钥本身，不要带周围的内容。</translation>
    </message>
    <message>
        <source>This job belongs to another account than the one in use. Change to that one to look for it.</source>
        <translation>此作业属于另一个账户，不是当前使用的。请切换到该账户再查找。</translation>
    </message>
    <message>
        <source>This job has left the queue, unchanged.</source>
        <translation>此作业已离开队列，没有更改。</translation>
    </message>
    <message>
        <source>This job was being sent already, so it was not changed.</source>
        <translation>此作业已在发送，因此没有更改。</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it.</source>
        <translation>此资料库来自更新的 Veo Desktop。没有任何更改；安装新版本即可打开。</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is sent. Install the newer version to work with it.</source>
        <translation>此资料库来自更新的 Veo Desktop。可以查看，但不能更改，也不会发送任何内容。安装新版本后再使用。</translation>
    </message>
    <message>
        <source>This model takes no such picture. Choose another model first.</source>
        <translation>此模型不接受这种图片。请先另选模型。</translation>
    </message>
    <message numerus="yes">
        <source>This model takes no such pictures as the {n} chosen. They are kept.</source>
        <extracomment>For a count of 1: This model has no place for one picture that you chose. It is kept.</extracomment>
        <translation>
            <numerusform>此模型不接受所选的 {n} 张图片。它们会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s description says no more about it. It is sent to the model as it is entered.</source>
        <translation>此模型的说明没有更多内容。按输入原样发送给模型。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>本月 {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {limit}</source>
        <translation>本月 {amount} / {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit}</source>
        <translation>本月 {limit} 的预算</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit} for “{project}”</source>
        <translation>“{project}”本月 {limit} 的预算</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>就是它</translation>
    </message>
    <message>
        <source>This picture cannot be made into a PNG.</source>
        <translation>此图片无法转成 PNG。</translation>
    </message>
    <message>
        <source>This picture is not on this computer. Choose it again, or remove it to make the clip without it.</source>
        <translation>此图片不在这台电脑上。请重新选择，或移除它来制作片段。</translation>
    </message>
    <message>
        <source>This project wants its API secret besides the key.</source>
        <translation>这个项目除密钥外还要求 API 私钥。</translation>
    </message>
    <message numerus="yes">
        <source>This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>这个提示词约有 {n} 个 token，Veo 最多接受 {limit} 个。没有发送；请缩短。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>这个提示词有 {n} 个字符，最多接受 {limit} 个（{tokens} 个 token）。没有发送；请缩短。</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting has a name that cannot be sent.</source>
        <translation>此设置的名称无法发送。</translation>
    </message>
    <message>
        <source>This system offers no secure keyring that Veo Desktop can use.</source>
        <translation>此系统没有 Veo Desktop 可用的安全密钥环。</translation>
    </message>
    <message>
        <source>This table has no rows below the names of its columns.</source>
        <translation>这个表格在列名下面没有任何行。</translation>
    </message>
    <message numerus="yes">
        <source>This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.</source>
        <extracomment>For a count of 1: This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.</extracomment>
        <translation>
            <numerusform>这个表格有 {n} 行，一次最多生成 {most} 个片段。请拆分成小文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last.</source>
        <translation>这段文本无法作为片段设置读取。请从第一个大括号到最后一个重新复制。</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be sent. Type it again.</source>
        <translation>这段文本含有无法发送的字符。请重新输入。</translation>
    </message>
    <message>
        <source>This text holds something else than the settings of a clip made with Veo Desktop.</source>
        <translation>这段文本不是 Veo Desktop 片段的设置。</translation>
    </message>
    <message>
        <source>This text holds the settings of a clip.</source>
        <translation>这段文本含有一个片段的设置。</translation>
    </message>
    <message>
        <source>This text is too long for the settings of a clip.</source>
        <translation>这段文本太长，不像是片段的设置。</translation>
    </message>
    <message>
        <source>This video claims pixels of an impossible shape. The file is probably damaged.</source>
        <translation>此视频声明的像素形状不可能存在。文件很可能已损坏。</translation>
    </message>
    <message>
        <source>This video file is empty.</source>
        <translation>此视频文件是空的。</translation>
    </message>
    <message>
        <source>This video file is incomplete or damaged: its parts do not fit into the file.</source>
        <translation>此视频文件不完整或已损坏：各部分与文件不符。</translation>
    </message>
    <message>
        <source>This video is damaged: parts of it cannot be decoded.</source>
        <translation>此视频已损坏：部分内容无法解码。</translation>
    </message>
    <message>
        <source>This video&apos;s picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.</source>
        <translation>此视频的画面超过 8192 × 8192 像素，Veo Desktop 不播放。</translation>
    </message>
    <message>
        <source>This was made in the sandbox. To make it with your Wiro account, reuse its settings.</source>
        <translation>这是在沙盒中制作的。要用 Wiro 账户制作，请重用它的设置。</translation>
    </message>
    <message>
        <source>This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here.</source>
        <translation>这是用你的另一个 Wiro 账户制作的。请在设置中切换，或在这里重用它的设置。</translation>
    </message>
    <message>
        <source>This was made with your Wiro account. To try it in the sandbox, reuse its settings.</source>
        <translation>这是用 Wiro 账户制作的。要在沙盒中试做，请重用它的设置。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message numerus="yes">
        <source>This would make {n} clips, and {most} can be made in one go. Take something out.</source>
        <extracomment>For a count of 1: This would make {n} clip, and {most} can be made in one go. Take something out.</extracomment>
        <translation>
            <numerusform>这会产生 {n} 个片段，一次最多 {most} 个。请减少一些。</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>This {before} is sent as {now}.</source>
        <translation>此 {before} 以 {now} 发送。</translation>
    </message>
    <message numerus="yes">
        <source>Those were all {n} clips</source>
        <extracomment>For a count of 1: That was the only clip</extracomment>
        <translation>
            <numerusform>全部 {n} 个片段都看完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Thunder</source>
        <translation>雷声</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>平铺</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>上摇</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>延时摄影</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>Timecode or frame</source>
        <translation>时间码或帧</translation>
    </message>
    <message>
        <source>To be filled in each time: {fields}</source>
        <translation>每次填写：{fields}</translation>
    </message>
    <message>
        <source>To be filled in for each: {fields}</source>
        <translation>逐个填写：{fields}</translation>
    </message>
    <message>
        <source>To be filled in: {fields}</source>
        <translation>可填写：{fields}</translation>
    </message>
    <message>
        <source>To the two doors</source>
        <translation>返回两扇门</translation>
    </message>
    <message>
        <source>To try the limits out. It is no money, and is never counted with what you really spend.</source>
        <translation>用来试试上限。这不是钱，从不与真实花费合计。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>今日 {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {limit}</source>
        <translation>今日 {amount} / {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up</source>
        <translation>今日预算已用完</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit}</source>
        <translation>今日 {limit} 的预算</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit} for “{project}”</source>
        <translation>“{project}”今日 {limit} 的预算</translation>
    </message>
    <message>
        <source>Town by day</source>
        <translation>白天的小镇</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>横移跟拍</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>旅行</translation>
    </message>
    <message>
        <source>Trouble at Wiro · asked again</source>
        <translation>Wiro 故障 · 会再询问</translation>
    </message>
    <message>
        <source>Trouble at Wiro · not sent again</source>
        <translation>Wiro 故障 · 未重新发送</translation>
    </message>
    <message>
        <source>Trouble at Wiro · tried again</source>
        <translation>Wiro 故障 · 会再试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>Turns on the spot along a view</source>
        <translation>原地转动，扫过景色</translation>
    </message>
    <message>
        <source>Two people in one picture</source>
        <translation>同一画面里的两个人</translation>
    </message>
    <message>
        <source>Two people talk</source>
        <translation>两个人交谈</translation>
    </message>
    <message>
        <source>Two people, one line each; short lines fit 8 seconds</source>
        <translation>两个人各一句；短句适合 8 秒</translation>
    </message>
    <message>
        <source>Two shot</source>
        <translation>双人镜头</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>撤销即可取回。</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>撤销{step}</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>不安</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} clips at a time.</source>
        <extracomment>For a count of 1: Up to {n} clip at a time.</extracomment>
        <translation>
            <numerusform>一次最多 {n} 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Uploading {amount}</source>
        <translation>正在上传 {amount}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>使用全部设置</translation>
    </message>
    <message>
        <source>Use all settings: prompt, frames and the rest</source>
        <translation>使用全部设置：提示词、帧和其余</translation>
    </message>
    <message>
        <source>Use an image from a web address</source>
        <translation>使用网址中的图片</translation>
    </message>
    <message>
        <source>Use another model; what you entered stays</source>
        <translation>换用其他模型；已输入的内容保留</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>用作首帧</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>用作尾帧</translation>
    </message>
    <message>
        <source>Use as settings</source>
        <translation>用作设置</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>用在这里</translation>
    </message>
    <message>
        <source>Use its first frame</source>
        <translation>使用它的首帧</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>使用提示词</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>使用沙盒</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此网址</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>使用这部分</translation>
    </message>
    <message>
        <source>Use “{bare}”</source>
        <translation>使用“{bare}”</translation>
    </message>
    <message>
        <source>Used up: clips wait until next month, or until you raise it.</source>
        <translation>已用完：片段等到下个月，或等你提高。</translation>
    </message>
    <message>
        <source>Used up: clips wait until tomorrow, or until you raise it.</source>
        <translation>已用完：片段等到明天，或等你提高。</translation>
    </message>
    <message>
        <source>Usual keys for: {action}</source>
        <translation>默认按键：{action}</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>常用位置</translation>
    </message>
    <message>
        <source>Vary settings in a matrix</source>
        <translation>用矩阵变化设置</translation>
    </message>
    <message>
        <source>Vary settings in a matrix…</source>
        <translation>用矩阵变化设置…</translation>
    </message>
    <message>
        <source>Veo 3 has been seen to fail without it. A failed clip costs nothing.</source>
        <translation>没有它时 Veo 3 曾经失败。失败的片段不收费。</translation>
    </message>
    <message>
        <source>Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project.</source>
        <translation>片段由 Veo 3.1 制作，从 Wiro 余额支付。需要一个项目的密钥。</translation>
    </message>
    <message>
        <source>Veo Desktop</source>
        <translation>Veo Desktop</translation>
    </message>
    <message>
        <source>Veo Desktop cannot read this video file: reading it failed badly or took too long.</source>
        <translation>Veo Desktop 无法读取此视频：读取失败或耗时过长。</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself</source>
        <translation>Veo Desktop 自行关闭了</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself last time. Your jobs are safe and go on.</source>
        <translation>Veo Desktop 上次自行关闭了。作业是安全的，并在继续。</translation>
    </message>
    <message>
        <source>Veo Desktop ended while it was opening this clip</source>
        <translation>Veo Desktop 曾在打开此片段时意外结束</translation>
    </message>
    <message>
        <source>Veo Desktop has closed by itself twice while it started. Your jobs are safe. Safe mode starts with the usual settings, and leaves yours as they are.</source>
        <translation>Veo Desktop 启动时自行关闭了两次。作业是安全的。安全模式使用默认设置启动，你的设置保持原样。</translation>
    </message>
    <message>
        <source>Veo Desktop is being closed.</source>
        <translation>Veo Desktop 正在关闭。</translation>
    </message>
    <message>
        <source>Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.</source>
        <translation>Veo Desktop 已经打开，但没有响应。稍等片刻，或强制结束它。</translation>
    </message>
    <message>
        <source>Veo Desktop is open already.</source>
        <translation>Veo Desktop 已经打开。</translation>
    </message>
    <message>
        <source>Veo Desktop is open already: its window is in front now.</source>
        <translation>Veo Desktop 已经打开：窗口现在在最前面。</translation>
    </message>
    <message>
        <source>Veo Desktop knows no decoder for this video.</source>
        <translation>Veo Desktop 没有此视频的解码器。</translation>
    </message>
    <message>
        <source>Veo Desktop may not write to this folder: {folder}</source>
        <translation>Veo Desktop 无权写入此文件夹：{folder}</translation>
    </message>
    <message>
        <source>Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again.</source>
        <translation>Veo Desktop 遇到了意外错误。作业和片段是安全的：每一步都即时记录，Wiro 的制作继续进行。如果看起来不对劲，请退出再打开。</translation>
    </message>
    <message>
        <source>Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, or looked up at Wiro, so that nothing is paid twice.</source>
        <translation>Wiro 收到后 Veo Desktop 会自动退出。如现在退出，片段会在下次启动时发送或到 Wiro 查找，不会重复付费。</translation>
    </message>
    <message>
        <source>Veo Desktop stands on the work of these projects. Qt and PySide are used under the LGPL, version 3; you may replace them by your own builds of them.</source>
        <translation>Veo Desktop 建立在这些项目之上。Qt 和 PySide 依 LGPL 第 3 版使用；可以换成你自己构建的版本。</translation>
    </message>
    <message>
        <source>Veo Desktop {version}</source>
        <translation>Veo Desktop {version}</translation>
    </message>
    <message>
        <source>Veo Desktop {version} is out. It can be had where you got this one.</source>
        <translation>Veo Desktop {version} 已发布。可从你获得本程序的地方取得。</translation>
    </message>
    <message>
        <source>Veo Desktop&apos;s own</source>
        <translation>Veo Desktop 自带</translation>
    </message>
    <message>
        <source>Veo finds the way from the first frame to this one. It is sent to Wiro with the clip.</source>
        <translation>Veo 会找到从首帧到这张图的过程。随片段发送给 Wiro。</translation>
    </message>
    <message>
        <source>Veo ignores first and last frame when there are reference images.</source>
        <translation>有参考图时，Veo 会忽略首帧和尾帧。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Voice on the phone</source>
        <translation>电话里的声音</translation>
    </message>
    <message>
        <source>Voices, noises and music, made along with the picture.</source>
        <translation>人声、音效和音乐，与画面一起生成。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for Wiro</source>
        <translation>等待 Wiro</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation>等待名额</translation>
    </message>
    <message>
        <source>Waiting for funds at Wiro</source>
        <translation>等待 Wiro 余额</translation>
    </message>
    <message>
        <source>Waiting for room on the disk</source>
        <translation>等待磁盘空间</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <translation>等待账户</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>在此等待</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Waits since the last time</source>
        <translation>自上次起等待</translation>
    </message>
    <message>
        <source>Warm, close, old times</source>
        <translation>温暖、亲近、旧时光</translation>
    </message>
    <message>
        <source>Warm, real, imperfect</source>
        <translation>温暖、真实、不完美</translation>
    </message>
    <message>
        <source>Watch it and judge it</source>
        <translation>观看并评判</translation>
    </message>
    <message>
        <source>Water, sport, cloth</source>
        <translation>水、运动、布料</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>We are that person</source>
        <translation>我们就是那个人</translation>
    </message>
    <message>
        <source>We walk with them</source>
        <translation>我们与他们同行</translation>
    </message>
    <message>
        <source>Weather that is heard before it is seen</source>
        <translation>未见先闻的天气</translation>
    </message>
    <message>
        <source>Web address for: {name}</source>
        <translation>网址：{name}</translation>
    </message>
    <message>
        <source>Weight for a big moment</source>
        <translation>给重大时刻以分量</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Veo Desktop</source>
        <translation>欢迎使用 Veo Desktop</translation>
    </message>
    <message>
        <source>What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.</source>
        <translation>响应的不是 {host}：其证书不受信任。防火墙或杀毒软件可能在中间读取。</translation>
    </message>
    <message>
        <source>What can be seen through here is sent white.</source>
        <translation>透明部分以白色发送。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>What does not apply is left out already. Keys are not in it: the command takes them from the variables WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs.</source>
        <translation>不适用的已略去。其中没有密钥：命令从变量 WIRO_API_KEY 和 WIRO_API_SECRET 读取。运行它与“生成”花费相同。</translation>
    </message>
    <message>
        <source>What is at {proxy} does not behave like a proxy.</source>
        <translation>{proxy} 处的服务不像是代理。</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>这里该看到什么？</translation>
    </message>
    <message>
        <source>What it asks for may be refused by the model&apos;s safety filter: a clip that failed costs nothing.</source>
        <translation>所写内容可能被模型的安全过滤器拒绝：失败的片段不收费。</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds is no Wiro key. Enter your keys again.</source>
        <translation>系统密钥环中的不是 Wiro 密钥。请重新输入密钥。</translation>
    </message>
    <message>
        <source>What was run elsewhere, or before this library was made. Fetching a clip costs nothing more.</source>
        <translation>在别处运行的，或此资料库建立之前的。取回片段不再收费。</translation>
    </message>
    <message>
        <source>What would go:</source>
        <translation>将清除：</translation>
    </message>
    <message>
        <source>What you entered stays, also what another model does not take.</source>
        <translation>已输入的内容保留，包括其他模型不接受的。</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>When a clip is ready</source>
        <translation>片段完成时</translation>
    </message>
    <message>
        <source>When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. They are sent by themselves when you raise it, or when the day or month is over.</source>
        <translation>达到上限时片段在此等待，不会丢失；Wiro 已在制作的继续。提高上限或过了当天、当月后会自动发送。</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>副本存放位置</translation>
    </message>
    <message>
        <source>Where the missing clips may be</source>
        <translation>丢失的片段可能在哪里</translation>
    </message>
    <message>
        <source>Where&apos;s the evidence?</source>
        <translation>证据在哪里？</translation>
    </message>
    <message>
        <source>Whether grown-up people may be seen. Children never are.</source>
        <translation>画面中可否出现成年人。儿童从不出现。</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>是哪个？</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>是哪个任务？</translation>
    </message>
    <message>
        <source>While clips are made</source>
        <translation>制作片段期间</translation>
    </message>
    <message>
        <source>Who is in the picture, what happens, how the camera moves, what is heard</source>
        <translation>画面里有谁、发生什么、摄影机怎么动、能听到什么</translation>
    </message>
    <message>
        <source>Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.</source>
        <translation>知道地址的人都能看到文件。删除了哪些图片和片段，会记在片段上。</translation>
    </message>
    <message>
        <source>Wide 24 mm</source>
        <translation>广角 24 mm</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>远景</translation>
    </message>
    <message>
        <source>Wide, lonely places</source>
        <translation>开阔、孤寂之地</translation>
    </message>
    <message>
        <source>Wild or at home</source>
        <translation>野外或家中</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>窗光</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>Wiro accepts these keys.</source>
        <translation>Wiro 接受这些密钥。</translation>
    </message>
    <message>
        <source>Wiro account</source>
        <translation>Wiro 账户</translation>
    </message>
    <message>
        <source>Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.</source>
        <translation>现在无法连接 Wiro。作业在等待，期间不会重新发送。</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It goes on making this clip, and you see how far it is as soon as there is a connection.</source>
        <translation>无法连接 Wiro。它仍在制作此片段，一有连接就能看到进度。</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It may have this job already, so it is not sent again: it is looked up there as soon as there is a connection.</source>
        <translation>无法连接 Wiro。它可能已收到此作业，因此不重新发送：一有连接就去查找。</translation>
    </message>
    <message>
        <source>Wiro charged {cost}.</source>
        <translation>Wiro 收取了 {cost}。</translation>
    </message>
    <message>
        <source>Wiro could not be reached.</source>
        <translation>无法连接 Wiro。</translation>
    </message>
    <message>
        <source>Wiro could not be reached. Nothing was sent, nothing was charged.</source>
        <translation>无法连接 Wiro。没有发送，也未收费。</translation>
    </message>
    <message>
        <source>Wiro could not make this clip.</source>
        <translation>Wiro 无法制作这个片段。</translation>
    </message>
    <message>
        <source>Wiro did not accept the sign-in. Check the account settings. Not charged.</source>
        <translation>Wiro 没有接受登录。请检查账户设置。未收费。</translation>
    </message>
    <message>
        <source>Wiro did not accept these keys.</source>
        <translation>Wiro 没有接受这些密钥。</translation>
    </message>
    <message>
        <source>Wiro did not accept this value: {words} Not charged.</source>
        <translation>Wiro 没有接受此值：{words} 未收费。</translation>
    </message>
    <message>
        <source>Wiro does not know this API key.</source>
        <translation>Wiro 不认识这个 API 密钥。</translation>
    </message>
    <message>
        <source>Wiro does not know this API key. Check it in the account settings. Not charged.</source>
        <translation>Wiro 不认识此 API 密钥。请在账户设置中检查。未收费。</translation>
    </message>
    <message>
        <source>Wiro does not offer this model any more, or not to this account. Not charged.</source>
        <translation>Wiro 不再提供此模型，或不向此账户提供。未收费。</translation>
    </message>
    <message>
        <source>Wiro does not say what can be set for this model.</source>
        <translation>Wiro 没有说明此模型可设置什么。</translation>
    </message>
    <message>
        <source>Wiro does not show its prompt.</source>
        <translation>Wiro 不显示它的提示词。</translation>
    </message>
    <message>
        <source>Wiro finished, but there is no clip in its answer.</source>
        <translation>Wiro 已完成，但回复中没有片段。</translation>
    </message>
    <message>
        <source>Wiro gave an address for the clip that is not safe to open. The clip was not downloaded.</source>
        <translation>Wiro 给出的片段地址不安全。没有下载片段。</translation>
    </message>
    <message>
        <source>Wiro gave no reason.</source>
        <translation>Wiro 没有说明原因。</translation>
    </message>
    <message>
        <source>Wiro has no file for this clip any more.</source>
        <translation>Wiro 已没有此片段的文件。</translation>
    </message>
    <message>
        <source>Wiro has no such task.</source>
        <translation>Wiro 没有这样的任务。</translation>
    </message>
    <message>
        <source>Wiro has no such task: {words}</source>
        <translation>Wiro 没有这样的任务：{words}</translation>
    </message>
    <message>
        <source>Wiro has projects of two kinds, and says at each which one it is.</source>
        <translation>Wiro 有两种项目，每个上面都有注明。</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support.</source>
        <translation>Wiro 已停用此账户。请联系 Wiro 支持。</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support. Not charged.</source>
        <translation>Wiro 已停用此账户。请联系 Wiro 支持。未收费。</translation>
    </message>
    <message>
        <source>Wiro has trouble of its own at the moment: {words} Not charged.</source>
        <translation>Wiro 自身目前有故障：{words} 未收费。</translation>
    </message>
    <message>
        <source>Wiro knows the API key, but the secret does not belong to it.</source>
        <translation>Wiro 认识这个 API 密钥，但私钥与它不匹配。</translation>
    </message>
    <message>
        <source>Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged.</source>
        <translation>Wiro 认识密钥，但 API 私钥不匹配。请在账户设置中检查。未收费。</translation>
    </message>
    <message>
        <source>Wiro knows these keys, but the project does not allow this computer&apos;s internet address. Allow it in the project&apos;s settings at Wiro.</source>
        <translation>Wiro 认识这些密钥，但项目不允许这台电脑的网络地址。请在 Wiro 的项目设置中允许它。</translation>
    </message>
    <message>
        <source>Wiro names no price for these settings. You are asked before it is spent.</source>
        <translation>Wiro 没有给出这些设置的价格。花费前会先询问。</translation>
    </message>
    <message numerus="yes">
        <source>Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; a clip that fails costs nothing.</source>
        <extracomment>For a count of 1: Wiro names no price for these settings. You pay what Wiro charges for one clip when done; a clip that fails costs nothing.</extracomment>
        <translation>
            <numerusform>Wiro 没有给出这些设置的价格。{n} 个片段完成后按 Wiro 收费；失败的不收费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiro never got this job. Not charged. Send it again when you like.</source>
        <translation>Wiro 从未收到此作业。未收费。随时可以重新发送。</translation>
    </message>
    <message>
        <source>Wiro no longer knows this task. If it was charged, the amount is in your Wiro account&apos;s history.</source>
        <translation>Wiro 不再认识此任务。如已收费，金额可在 Wiro 账户的记录中查到。</translation>
    </message>
    <message>
        <source>Wiro refused: {words} Not charged.</source>
        <translation>Wiro 拒绝了：{words} 未收费。</translation>
    </message>
    <message>
        <source>Wiro shows no task any more that may be this one. Nothing was sent again.</source>
        <translation>Wiro 上已没有可能是它的任务。没有重新发送。</translation>
    </message>
    <message>
        <source>Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.</source>
        <translation>Wiro 上有多个任务可能是它。请选出正确的：不会自动重新发送。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>含有</translation>
    </message>
    <message>
        <source>With no people, a prompt that asks for some may be refused. A failed clip costs nothing.</source>
        <translation>无人物时，要求人物的提示词可能被拒绝。失败的片段不收费。</translation>
    </message>
    <message>
        <source>With the dictionaries of this system. The language is chosen in the prompt&apos;s own menu.</source>
        <translation>使用系统词典。语言在提示词自己的菜单中选择。</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不含</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <translation>写入提示词的文字</translation>
    </message>
    <message>
        <source>Words, or filters like rating:&gt;=4 model:fast tag:&quot;night rain&quot;</source>
        <translation>文字，或筛选如 rating:&gt;=4 model:fast tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>作坊</translation>
    </message>
    <message>
        <source>Write a frame, like 81, or a timecode, like 00:03:08.</source>
        <translation>写帧号，如 81，或时间码，如 00:03:08。</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>写提示词</translation>
    </message>
    <message>
        <source>Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate.</source>
        <translation>在左边写提示词，或从这些开始。按“生成”之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>写 {least} 到 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>Write a word in braces, like {subject}, to vary it.</source>
        <translation>写一个大括号里的词，如 {subject}，即可变化它。</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user name or password.</source>
        <translation>写一个以 https:// 开头的地址，不含用户名和密码。</translation>
    </message>
    <message>
        <source>Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.</source>
        <translation>写 25 或 25.60 这样的金额，或留空。在此之前：{before}。</translation>
    </message>
    <message>
        <source>Write it like 25 or 25.50</source>
        <translation>写成 25 或 25.50 这样</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:8080, without user name or password.</source>
        <translation>写成 http://proxy.example:8080，不含用户名和密码。</translation>
    </message>
    <message>
        <source>Write verdict and notes into the files</source>
        <translation>把评判和备注写入文件</translation>
    </message>
    <message>
        <source>Write what is to stand for {field}, one a line.</source>
        <translation>写下替换 {field} 的内容，每行一个。</translation>
    </message>
    <message>
        <source>Write what should happen in the clip.</source>
        <translation>写下片段中应该发生什么。</translation>
    </message>
    <message>
        <source>Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a sample prompt.</source>
        <translation>写出画面里有谁、发生什么、摄影机怎么动、能听到什么。或选一个示例。</translation>
    </message>
    <message>
        <source>Write {example} where something is to be filled in each time.</source>
        <translation>在每次要填写的地方写 {example}。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写报告…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.</source>
        <translation>你在沙盒中：片段在这台电脑上绘制，价格只显示，从不收取。</translation>
    </message>
    <message>
        <source>You can change this at any time: Settings, Account. Help brings this page back.</source>
        <translation>随时可以更改：设置中的“账户”。帮助菜单可再次打开此页。</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder of yours first.</source>
        <translation>你无权读取此文件。请先复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>You pay for each clip when it is done; one that fails costs nothing.</source>
        <translation>每个片段完成后才付费；失败的不收费。</translation>
    </message>
    <message>
        <source>Your Wiro account is in use.</source>
        <translation>正在使用 Wiro 账户。</translation>
    </message>
    <message>
        <source>Your balance is {amount}.</source>
        <translation>余额为 {amount}。</translation>
    </message>
    <message numerus="yes">
        <source>Your balance of {amount} allows {n} clips at a time.</source>
        <extracomment>For a count of 1: Your balance of {amount} allows one clip at a time.</extracomment>
        <translation>
            <numerusform>余额 {amount} 可同时制作 {n} 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.</source>
        <translation>你的选择、预算和快捷键。不含密钥、账户、这台电脑的文件夹和提示词。</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>片段在这里播放</translation>
    </message>
    <message>
        <source>Your clips appear here while they are made.</source>
        <translation>片段制作时会出现在这里。</translation>
    </message>
    <message>
        <source>Your keys are in {keyring}, which this system does not offer now. Enter them again.</source>
        <translation>密钥在 {keyring} 中，系统现在不提供它。请重新输入。</translation>
    </message>
    <message>
        <source>Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.</source>
        <translation>密钥在 {old} 中，系统现在提供 {new}。重新输入即可保存在那里。</translation>
    </message>
    <message>
        <source>Your keys are kept in {place}.</source>
        <translation>密钥保存在 {place}。</translation>
    </message>
    <message>
        <source>Your keys are kept only until you quit.</source>
        <translation>密钥只保留到退出为止。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom, guides and background</source>
        <translation>缩放、参考线和背景</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>缩放：{size}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>约 {amount}</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>约 {price}</translation>
    </message>
    <message>
        <source>access, vision</source>
        <translation>无障碍，视力</translation>
    </message>
    <message>
        <source>adding clips to “{name}”</source>
        <translation>向“{name}”加入片段</translation>
    </message>
    <message>
        <source>all are as they were</source>
        <translation>全部保持原样</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more clips</source>
        <extracomment>For a count of 1: and {n} more clip</extracomment>
        <translation>
            <numerusform>还有 {n} 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>animations, access</source>
        <translation>动画，无障碍</translation>
    </message>
    <message>
        <source>arranging clips</source>
        <translation>排列片段</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>与预计相同</translation>
    </message>
    <message>
        <source>as image</source>
        <translation>同图片</translation>
    </message>
    <message>
        <source>as they were at first</source>
        <translation>与最初相同</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>有声</translation>
    </message>
    <message numerus="yes">
        <source>bringing {n} clips back</source>
        <extracomment>For a count of 1: bringing a clip back</extracomment>
        <translation>
            <numerusform>取回 {n} 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>被其他程序更改</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>cost: takes an amount in USD, as in cost:&gt;2 or cost:0.50..2</source>
        <translation>cost: 接受美元金额，如 cost:&gt;2 或 cost:0.50..2</translation>
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
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>已重新找到</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>第 {n} 帧</translation>
    </message>
    <message>
        <source>frame {n} of {frames} · {timecode}</source>
        <translation>第 {n} 帧，共 {frames} 帧 · {timecode}</translation>
    </message>
    <message>
        <source>has: takes one of {values}, as in has:audio</source>
        <translation>has: 接受 {values} 之一，如 has:audio</translation>
    </message>
    <message>
        <source>how fast the sandbox works</source>
        <translation>沙盒的运行速度</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>in: takes the name of a collection, as in in:&quot;Scene 3&quot;</source>
        <translation>in: 接受收藏集名称，如 in:&quot;Scene 3&quot;</translation>
    </message>
    <message>
        <source>inputs, outputs</source>
        <translation>输入，输出</translation>
    </message>
    <message>
        <source>internet, connection</source>
        <translation>互联网，连接</translation>
    </message>
    <message>
        <source>is: takes one of {values}, as in is:pick</source>
        <translation>is: 接受 {values} 之一，如 is:pick</translation>
    </message>
    <message>
        <source>its disk is away</source>
        <translation>磁盘未连接</translation>
    </message>
    <message>
        <source>keep settings, database and library in {folder}</source>
        <translation>把设置、数据库和媒体库放在 {folder}</translation>
    </message>
    <message>
        <source>last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>length: takes seconds, as in length:8 or length:&gt;5</source>
        <translation>length: 接受秒数，如 length:8 或 length:&gt;5</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>look, colours</source>
        <translation>外观，颜色</translation>
    </message>
    <message>
        <source>made in the sandbox</source>
        <translation>在沙盒中制作</translation>
    </message>
    <message>
        <source>made: takes a time, as in made:today, made:last-week, made:2026-11 or made:&gt;2026-11-01</source>
        <translation>made: 接受时间，如 made:today、made:last-week、made:2026-11 或 made:&gt;2026-11-01</translation>
    </message>
    <message>
        <source>make and play one sandbox clip, say so, and quit</source>
        <translation>制作并播放一个沙盒片段，报告结果后退出</translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <translation>新建“{name}”</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>model: takes a part of a model&apos;s name, as in model:fast</source>
        <translation>model: 接受模型名称的一部分，如 model:fast</translation>
    </message>
    <message>
        <source>money, cost, ceiling, spending, limit</source>
        <translation>钱，费用，上限，花费，限额</translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips</source>
        <extracomment>For a count of 1: moving a clip</extracomment>
        <translation>
            <numerusform>移动 {n} 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips to the bin</source>
        <extracomment>For a count of 1: moving a clip to the bin</extracomment>
        <translation>
            <numerusform>将 {n} 个片段移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>无星</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>无评判</translation>
    </message>
    <message>
        <source>nobody knows the price of this one.</source>
        <translation>没人知道这个的价格。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>现在不用</translation>
    </message>
    <message numerus="yes">
        <source>note on {n} clips</source>
        <extracomment>For a count of 1: note</extracomment>
        <translation>
            <numerusform>{n} 个片段的备注</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>one is not usable · click to see</source>
        <translation>有一张不可用 · 点击查看</translation>
    </message>
    <message>
        <source>one is too large · click to see</source>
        <translation>有一张太大 · 点击查看</translation>
    </message>
    <message>
        <source>open a clip: MP4, MOV, WebM or MKV</source>
        <translation>打开片段：MP4、MOV、WebM 或 MKV</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>privacy, clear, delete, kept, history</source>
        <translation>隐私，清除，删除，保留，历史</translation>
    </message>
    <message>
        <source>project: takes the name of a project, or none, as in project:&quot;The harbour&quot;</source>
        <translation>project: 接受项目名称或 none，如 project:&quot;The harbour&quot;</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>rating: takes stars from 0 to 5, as in rating:4, rating:&gt;=3 or rating:2..4</source>
        <translation>rating: 接受 0 到 5 星，如 rating:4、rating:&gt;=3 或 rating:2..4</translation>
    </message>
    <message>
        <source>ratio: takes width and height, as in ratio:9:16</source>
        <translation>ratio: 接受宽和高，如 ratio:9:16</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>已移除的账户</translation>
    </message>
    <message>
        <source>removing a job from the list</source>
        <translation>从列表移除作业</translation>
    </message>
    <message>
        <source>removing tag “{tag}”</source>
        <translation>移除标签“{tag}”</translation>
    </message>
    <message numerus="yes">
        <source>renaming {n} clips</source>
        <extracomment>For a count of 1: renaming a clip</extracomment>
        <translation>
            <numerusform>重命名 {n} 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <translation>重命名“{name}”</translation>
    </message>
    <message>
        <source>resolution: takes pixels, as in resolution:1080 or resolution:&gt;=1080p</source>
        <translation>resolution: 接受像素，如 resolution:1080 或 resolution:&gt;=1080p</translation>
    </message>
    <message>
        <source>say which version this is, and quit</source>
        <translation>显示版本后退出</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>见全文</translation>
    </message>
    <message>
        <source>seed: takes a whole number, as in seed:1258671664</source>
        <translation>seed: 接受整数，如 seed:1258671664</translation>
    </message>
    <message>
        <source>settings, backup, move</source>
        <translation>设置，备份，迁移</translation>
    </message>
    <message>
        <source>show this, and quit</source>
        <translation>显示此说明后退出</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>size: takes megabytes, as in size:&gt;50</source>
        <translation>size: 接受兆字节，如 size:&gt;50</translation>
    </message>
    <message>
        <source>sleep, standby, energy</source>
        <translation>睡眠，待机，能源</translation>
    </message>
    <message>
        <source>speak {languages}; {pseudo} is for tests of the layout</source>
        <translation>使用语言 {languages}；{pseudo} 用于检查布局</translation>
    </message>
    <message>
        <source>start with the usual settings; yours are left as they are</source>
        <translation>以默认设置启动；你的设置保持不变</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>保留：{reason}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>仍然丢失</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>标签“{tag}”</translation>
    </message>
    <message>
        <source>tag: takes a tag, as in tag:noir or tag:&quot;night rain&quot;</source>
        <translation>tag: 接受标签，如 tag:noir 或 tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>taking clips out of “{name}”</source>
        <translation>从“{name}”移出片段</translation>
    </message>
    <message>
        <source>test, internet, firewall, offline</source>
        <translation>测试，互联网，防火墙，离线</translation>
    </message>
    <message>
        <source>the clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>this one costs about {price}.</source>
        <translation>这个约需 {price}。</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>update, upgrade, release</source>
        <translation>更新，升级，发布</translation>
    </message>
    <message>
        <source>upload, delete</source>
        <translation>上传，删除</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>use the local Wiro: no account, no cost</source>
        <translation>使用本机的 Wiro：无需账户，不产生费用</translation>
    </message>
    <message>
        <source>use your Wiro account</source>
        <translation>使用你的 Wiro 账户</translation>
    </message>
    <message>
        <source>used whole · click to arrange</source>
        <translation>整张使用 · 点击排列</translation>
    </message>
    <message>
        <source>used whole · click to close</source>
        <translation>整张使用 · 点击关闭</translation>
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
        <translation>API 的地址，代替 Wiro 自己的地址</translation>
    </message>
    <message>
        <source>where the task socket is</source>
        <translation>任务套接字的地址</translation>
    </message>
    <message>
        <source>write a report without secrets, and quit</source>
        <translation>写一份不含机密的报告后退出</translation>
    </message>
    <message numerus="yes">
        <source>writing into {n} files</source>
        <extracomment>For a count of 1: writing into a file</extracomment>
        <translation>
            <numerusform>写入 {n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>a year by Qt&apos;s letters: 2026</extracomment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>{amount} less than estimated</source>
        <translation>比预计少 {amount}</translation>
    </message>
    <message>
        <source>{amount} more than estimated</source>
        <translation>比预计多 {amount}</translation>
    </message>
    <message>
        <source>{amount} of it is for clips in the making.</source>
        <translation>其中 {amount} 用于制作中的片段。</translation>
    </message>
    <message>
        <source>{amount} of {limit} this month</source>
        <translation>本月 {amount} / {limit}</translation>
    </message>
    <message>
        <source>{amount} of {limit} today</source>
        <translation>今日 {amount} / {limit}</translation>
    </message>
    <message>
        <source>{amount} or less</source>
        <translation>不超过 {amount}</translation>
    </message>
    <message>
        <source>{amount} was charged for them</source>
        <translation>已为它们收取 {amount}</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} It was not sent and is not charged. {until}</source>
        <translation>{budget}不够做这个片段：已花 {charged}，制作中的占 {committed}；{price} 没有发送，也不收费。{until}</translation>
    </message>
    <message>
        <source>{clips} · price unknown</source>
        <translation>{clips} · 价格未知</translation>
    </message>
    <message>
        <source>{clips} · {total}</source>
        <translation>{clips} · {total}</translation>
    </message>
    <message>
        <source>{count} A clip keeps the prompt that it was made with.</source>
        <translation>{count} 片段会保留制作它的提示词。</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{delete} removes it, {enter} changes it</source>
        <translation>{delete} 移除，{enter} 更改</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} / {total} {unit}</translation>
    </message>
    <message>
        <source>{enter} goes to the frame, F2 changes the note, {delete} deletes it</source>
        <translation>{enter} 转到该帧，F2 更改备注，{delete} 删除</translation>
    </message>
    <message>
        <source>{fields} is sent as it is: nothing was put in its place.</source>
        <translation>{fields} 按原样发送：没有填入任何内容。</translation>
    </message>
    <message>
        <source>{field}, one a line</source>
        <translation>{field}，每行一个</translation>
    </message>
    <message>
        <source>{file} was saved: fill in a row for each clip.</source>
        <translation>已保存 {file}：每个片段填一行。</translation>
    </message>
    <message numerus="yes">
        <source>{file} · {n} frames</source>
        <extracomment>For a count of 1: {file} · {n} frame</extracomment>
        <translation>
            <numerusform>{file} · {n} 帧</numerusform>
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
        <translation>{frame} · 已结束</translation>
    </message>
    <message>
        <source>{frame} · not begun</source>
        <translation>{frame} · 未开始</translation>
    </message>
    <message>
        <source>{host} answers through the proxy {proxy}.</source>
        <translation>{host} 通过代理 {proxy} 有响应。</translation>
    </message>
    <message>
        <source>{host} answers, without a proxy.</source>
        <translation>{host} 有响应，未用代理。</translation>
    </message>
    <message>
        <source>{host} does not answer in time. A firewall may be in the way.</source>
        <translation>{host} 没有及时响应。可能有防火墙阻挡。</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} 拒绝连接。</translation>
    </message>
    <message>
        <source>{host} was not found: is this computer online?</source>
        <translation>找不到 {host}：这台电脑在线吗？</translation>
    </message>
    <message>
        <source>{host} was reached, but speaks no secure connection.</source>
        <translation>已到达 {host}，但它不支持安全连接。</translation>
    </message>
    <message>
        <source>{host} · Wiro fetches it</source>
        <translation>{host} · 由 Wiro 获取</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小时</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分</translation>
    </message>
    <message>
        <source>{jobs} in other projects</source>
        <translation>其他项目中 {jobs}</translation>
    </message>
    <message>
        <source>{keyring} already holds other keys of Veo Desktop, and they were not overwritten. Forget those keys first to put these in their place.</source>
        <translation>{keyring} 已保存 Veo Desktop 的其他密钥，没有覆盖。请先忘记那些密钥，再放入这些。</translation>
    </message>
    <message>
        <source>{key} is “{action}” in this window, for good.</source>
        <translation>{key} 在此窗口固定为“{action}”。</translation>
    </message>
    <message>
        <source>{key} is “{action}” now.</source>
        <translation>{key} 现在是“{action}”。</translation>
    </message>
    <message>
        <source>{key} makes a note about the whole clip; in the player, about a frame.</source>
        <translation>{key} 给整个片段加备注；在播放器中则给某一帧。</translation>
    </message>
    <message>
        <source>{key} makes a note at the frame on the screen, or from the in to the out point.</source>
        <translation>{key} 在当前帧，或从入点到出点加备注。</translation>
    </message>
    <message>
        <source>{key} makes the same note about each of these clips.</source>
        <translation>{key} 给这些片段都加上同一条备注。</translation>
    </message>
    <message>
        <source>{key} or a double click shows the clips</source>
        <translation>{key} 或双击显示片段</translation>
    </message>
    <message numerus="yes">
        <source>{known} + {n} of unknown price</source>
        <extracomment>For a count of 1: {known} + {n} of unknown price</extracomment>
        <translation>
            <numerusform>{known} + {n} 个价格未知</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: this model does not take it. Your value is kept.</source>
        <translation>{label}：此模型不接受。你的值会保留。</translation>
    </message>
    <message>
        <source>{logs} They have no keys and no prompts, and are sent nowhere.</source>
        <translation>{logs} 其中没有密钥和提示词，也不会发送到任何地方。</translation>
    </message>
    <message>
        <source>{made} · {status} · task {id}</source>
        <translation>{made} · {status} · 任务 {id}</translation>
    </message>
    <message>
        <source>{message} {balance}</source>
        <translation>{message} {balance}</translation>
    </message>
    <message>
        <source>{moved}, empty the strips</source>
        <translation>{moved}，清空预览条</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name}，位于 {folder}</translation>
    </message>
    <message>
        <source>{name} sheet</source>
        <translation>{name} 图表</translation>
    </message>
    <message>
        <source>{name} {n}/{most}</source>
        <translation>{name} {n}/{most}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} rows</source>
        <extracomment>For a count of 1: {name} · {n} row</extracomment>
        <translation>
            <numerusform>{name} · {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {width} × {height}</source>
        <translation>{name} · {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name}：不存在</translation>
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
            <numerusform>{n} 个已损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are missing</source>
        <extracomment>For a count of 1: {n} is missing</extracomment>
        <translation>
            <numerusform>{n} 个丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are on a disk that is away</source>
        <extracomment>For a count of 1: {n} is on a disk that is away</extracomment>
        <translation>
            <numerusform>{n} 个在未连接的磁盘上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still missing.</source>
        <extracomment>For a count of 1: {n} is still missing.</extracomment>
        <translation>
            <numerusform>仍有 {n} 个丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} 位</translation>
    </message>
    <message numerus="yes">
        <source>{n} came in</source>
        <extracomment>For a count of 1: {n} came in</extracomment>
        <translation>
            <numerusform>{n} 个已加入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <extracomment>For a count of 1: {n} chosen</extracomment>
        <translation>
            <numerusform>已选 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips</source>
        <extracomment>For a count of 1: {n} clip</extracomment>
        <translation>
            <numerusform>{n} 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are on their way: they are among the takes below the player.</source>
        <extracomment>For a count of 1: {n} clip is on its way: it is among the takes below the player.</extracomment>
        <translation>
            <numerusform>{n} 个片段正在路上：它们在播放器下方的镜次中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are ready</source>
        <extracomment>For a count of 1: {n} clip is ready</extracomment>
        <translation>
            <numerusform>{n} 个片段已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips at a time</source>
        <extracomment>For a count of 1: one clip at a time</extracomment>
        <translation>
            <numerusform>同时 {n} 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips came in.</source>
        <extracomment>For a count of 1: {n} clip came in.</extracomment>
        <translation>
            <numerusform>加入了 {n} 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips checked: {rest}.</source>
        <extracomment>For a count of 1: {n} clip checked: {rest}.</extracomment>
        <translation>
            <numerusform>已检查 {n} 个片段：{rest}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips moved to the bin.</source>
        <extracomment>For a count of 1: Clip moved to the bin.</extracomment>
        <translation>
            <numerusform>已将 {n} 个片段移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of the library&apos;s folder were taken in, with what their files say of them.</source>
        <extracomment>For a count of 1: {n} clip of the library&apos;s folder was taken in, with what its file says of it.</extracomment>
        <translation>
            <numerusform>已从资料库文件夹收入 {n} 个片段，连同文件中的信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of unknown price are not counted.</source>
        <extracomment>For a count of 1: One clip of unknown price is not counted.</extracomment>
        <translation>
            <numerusform>{n} 个价格未知的片段未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips selected</source>
        <extracomment>For a count of 1: {n} clip selected</extracomment>
        <translation>
            <numerusform>已选择 {n} 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were backed up, {files} of them with their files.</source>
        <extracomment>For a count of 1: {n} clip was backed up, {files} with its file.</extracomment>
        <translation>
            <numerusform>已备份 {n} 个片段，其中 {files} 个含文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were found again.</source>
        <extracomment>For a count of 1: {n} clip was found again.</extracomment>
        <translation>
            <numerusform>{n} 个片段重新找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies were made.</source>
        <extracomment>For a count of 1: {n} copy was made.</extracomment>
        <translation>
            <numerusform>已生成 {n} 个副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were.</source>
        <extracomment>For a count of 1: {n} file is as it was.</extracomment>
        <translation>
            <numerusform>{n} 个文件保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are copies of clips</source>
        <extracomment>For a count of 1: {n} file is a copy of a clip</extracomment>
        <translation>
            <numerusform>{n} 个文件是片段的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are up to date.</source>
        <extracomment>For a count of 1: {n} file is up to date.</extracomment>
        <translation>
            <numerusform>{n} 个文件已是最新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be used.</source>
        <extracomment>For a count of 1: {n} file could not be used.</extracomment>
        <translation>
            <numerusform>{n} 个文件无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were left alone.</source>
        <extracomment>For a count of 1: {n} file was left alone.</extracomment>
        <translation>
            <numerusform>{n} 个文件未处理。</numerusform>
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
            <numerusform>{n} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are still being uploaded</source>
        <extracomment>For a count of 1: An image is still being uploaded</extracomment>
        <translation>
            <numerusform>{n} 张图片仍在上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of these settings are not on this computer. Add them again.</source>
        <extracomment>For a count of 1: One image of these settings is not on this computer. Add it again.</extracomment>
        <translation>
            <numerusform>这些设置的 {n} 张图片不在这台电脑上。请重新添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>共 {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs failed</source>
        <extracomment>For a count of 1: {n} job failed</extracomment>
        <translation>
            <numerusform>{n} 个作业失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs that were made with these keys before belong to this account again.</source>
        <extracomment>For a count of 1: {n} job that was made with these keys before belongs to this account again.</extracomment>
        <translation>
            <numerusform>以前用这些密钥创建的 {n} 个作业重新归于此账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs wait since the last time. They were not sent.</source>
        <extracomment>For a count of 1: One job waits since the last time. It was not sent.</extracomment>
        <translation>
            <numerusform>{n} 个作业自上次起等待。它们没有发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells than there are columns. Put texts with commas into quotation marks.</source>
        <extracomment>For a count of 1: {n} more cell than there are columns. Put texts with commas into quotation marks.</extracomment>
        <translation>
            <numerusform>单元格比列多 {n} 个。含逗号的文本请加引号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more clips were left alone, too.</source>
        <extracomment>For a count of 1: {n} more clip was left alone, too.</extracomment>
        <translation>
            <numerusform>另有 {n} 个片段也未处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no known price and come on top.</source>
        <extracomment>For a count of 1: One more has no known price and comes on top.</extracomment>
        <translation>
            <numerusform>另有 {n} 个价格未知，需另计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names in File → Open recent.</source>
        <extracomment>For a count of 1: {n} name in File → Open recent.</extracomment>
        <translation>
            <numerusform>“文件”→“最近打开”中有 {n} 个名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} neither</source>
        <extracomment>For a count of 1: {n} neither</extracomment>
        <translation>
            <numerusform>{n} 个未评判</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your {n} slots in use</source>
        <extracomment>For a count of 1: Your {n} slot is in use</extracomment>
        <translation>
            <numerusform>{n} 个名额中已用 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} of {most} stars</source>
        <translation>{n} / {most} 星</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} selected</source>
        <extracomment>For a count of 1: {n} of {total} selected</extracomment>
        <translation>
            <numerusform>已选 {n} / {total} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>For a count of 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n} 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picked</source>
        <extracomment>For a count of 1: {n} picked</extracomment>
        <translation>
            <numerusform>{n} 个选用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places have these words</source>
        <extracomment>For a count of 1: {n} place has these words</extracomment>
        <translation>
            <numerusform>{n} 处有这些文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts in the history.</source>
        <extracomment>For a count of 1: {n} prompt in the history.</extracomment>
        <translation>
            <numerusform>历史中有 {n} 个提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>For a count of 1: {n} reference</extracomment>
        <translation>
            <numerusform>{n} 张参考图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <extracomment>For a count of 1: {n} rejected</extracomment>
        <translation>
            <numerusform>{n} 个淘汰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be sent: their notes say why. The others can.</source>
        <extracomment>For a count of 1: {n} row cannot be sent: its note says why. The others can.</extracomment>
        <translation>
            <numerusform>{n} 行无法发送：原因见备注。其余可以。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>For a count of 1: {n} running</extracomment>
        <translation>
            <numerusform>{n} 个进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed.</source>
        <extracomment>For a count of 1: {n} setting is changed.</extracomment>
        <translation>
            <numerusform>已更改 {n} 项设置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars</source>
        <extracomment>For a count of 1: {n} star</extracomment>
        <translation>
            <numerusform>{n} 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars or more</source>
        <extracomment>For a count of 1: {n} star or more</extracomment>
        <translation>
            <numerusform>{n} 星或以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.</source>
        <extracomment>For a count of 1: {n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.</extracomment>
        <translation>
            <numerusform>略去 {n} 个任务：它们可能是你丢失回复的片段，正在查找。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that would come out the same are left out.</source>
        <extracomment>For a count of 1: {n} that would come out the same is left out.</extracomment>
        <translation>
            <numerusform>略去 {n} 个结果相同的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For a count of 1: once</extracomment>
        <translation>
            <numerusform>{n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>For a count of 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n} 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were changed by another program</source>
        <extracomment>For a count of 1: {n} was changed by another program</extracomment>
        <translation>
            <numerusform>{n} 个被其他程序更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were found again</source>
        <extracomment>For a count of 1: {n} was found again</extracomment>
        <translation>
            <numerusform>{n} 个重新找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <extracomment>For a count of 1: {n} was here already.</extracomment>
        <translation>
            <numerusform>{n} 个已在这里。</numerusform>
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
        <translation>{one} 与 {other} 不能同时使用。</translation>
    </message>
    <message>
        <source>{option} is used like this: {use} ({meaning}).</source>
        <translation>{option} 的用法：{use}（{meaning}）。</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}：{why}</translation>
    </message>
    <message>
        <source>{price} for one take</source>
        <translation>每个镜次 {price}</translation>
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
        <translation>{ratio} · {n} 秒 · {genre}</translation>
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
        <translation>剩余 {size}</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>此磁盘剩余 {size}</translation>
    </message>
    <message numerus="yes">
        <source>{size} in {n} files here.</source>
        <extracomment>For a count of 1: {size} in {n} file here.</extracomment>
        <translation>
            <numerusform>这里有 {n} 个文件，{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · Veo takes {limit}</source>
        <translation>{size} · Veo 接受 {limit}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>{timecode} · frame {n} of {frames}</source>
        <translation>{timecode} · 第 {n} 帧，共 {frames} 帧</translation>
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
        <translation>目前 {today}。</translation>
    </message>
    <message>
        <source>{value} is no model that can be used here.</source>
        <translation>{value} 不是这里可用的模型。</translation>
    </message>
    <message>
        <source>{value} is not offered any more; {instead} is used.</source>
        <translation>{value} 已不再提供，改用 {instead}。</translation>
    </message>
    <message>
        <source>{value} is not offered. Choose another.</source>
        <translation>不提供 {value}。请另选。</translation>
    </message>
    <message>
        <source>{value} is not offered: {offered}.</source>
        <translation>不提供 {value}：{offered}。</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{what} on {n} clips</source>
        <extracomment>For a count of 1: {what}</extracomment>
        <translation>
            <numerusform>{what}，{n} 个片段</numerusform>
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
            <numerusform>{width} × {height} · {rate} fps · {n} 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>{width}×{height} pixels</source>
        <translation>{width}×{height} 像素</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {left} from the left, {top} from the top. Arrow keys move it, with Shift by ten; plus and minus change its size.</source>
        <translation>{width}×{height} 像素，距左 {left}，距上 {top}。方向键移动，加 Shift 每次十像素；加号和减号改变大小。</translation>
    </message>
    <message>
        <source>{width}×{height} · cropped to {ratio}</source>
        <translation>{width}×{height} · 裁剪为 {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · fits {ratio}</source>
        <translation>{width}×{height} · 符合 {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · gives the ratio</source>
        <translation>{width}×{height} · 决定宽高比</translation>
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
        <translation>{words} 用时 {ms} 毫秒。</translation>
    </message>
    <message>
        <source>{words}, in {section}</source>
        <translation>{words}，在{section}</translation>
    </message>
    <message>
        <source>{words}: select that clip</source>
        <translation>{words}：选择该片段</translation>
    </message>
    <message>
        <source>{words}: show that clip</source>
        <translation>{words}：显示该片段</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back.</source>
        <translation>“{name}”无法取回。</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin. It is still in your clip folder.</source>
        <translation>“{name}”无法移到回收站。它仍在片段文件夹中。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}”已不在。</translation>
    </message>
    <message>
        <source>“{name}” was left alone: {reason}</source>
        <translation>“{name}”保持原样：{reason}</translation>
    </message>
    <message>
        <source>“{noun}” alone leaves nothing out. Name the thing.</source>
        <translation>单独的“{noun}”不排除任何东西。请写出具体事物。</translation>
    </message>
    <message>
        <source>“{project}”: {parts}</source>
        <translation>“{project}”：{parts}</translation>
    </message>
    <message>
        <source>≈ {n} / {limit} tokens</source>
        <translation>≈ {n} / {limit} token</translation>
    </message>
</context>
</TS>
