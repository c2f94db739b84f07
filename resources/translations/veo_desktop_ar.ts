<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>veo</name>
    <message>
        <source>&amp;Clip</source>
        <translation>م&amp;قطع</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>ت&amp;قييم</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>الم&amp;شروع</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;طابور</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>1080p has more detail and may cost more: the price beside Generate is for the one chosen here.</source>
        <translation>دقة 1080p أكثر تفصيلًا وقد تكلّف أكثر: السعر بجانب «إنشاء» للدقة المختارة هنا.</translation>
    </message>
    <message>
        <source>1980s video</source>
        <translation>فيديو الثمانينيات</translation>
    </message>
    <message>
        <source>3D animation</source>
        <translation>رسوم ثلاثية الأبعاد</translation>
    </message>
    <message>
        <source>4 s</source>
        <translation>4 ث</translation>
    </message>
    <message>
        <source>4 seconds</source>
        <translation>4 ثوانٍ</translation>
    </message>
    <message>
        <source>6 s</source>
        <translation>6 ث</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 ثوانٍ</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8 ث</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 ثوانٍ</translation>
    </message>
    <message>
        <source>A click takes prompt and settings into the panel. Undo brings back what was there.</source>
        <translation>نقرة تنقل الوصف والإعدادات إلى اللوحة. التراجع يعيد ما كان.</translation>
    </message>
    <message>
        <source>A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. Counts from the next clip on; compared clips share it.</source>
        <translation>المقطع الذي يتسع يُحفظ كاملًا وكل خطوة فورية: 8 ثوانٍ بدقة 1080p تأخذ 600 MB. يسري من المقطع التالي؛ وتتقاسمها المقاطع المقارنة.</translation>
    </message>
    <message>
        <source>A collection holds the clips that you drag onto it</source>
        <translation>تضم المجموعة المقاطع التي تسحبها إليها</translation>
    </message>
    <message>
        <source>A day in the past</source>
        <translation>يوم من الماضي</translation>
    </message>
    <message>
        <source>A face and what it feels</source>
        <translation>وجه وما يشعر به</translation>
    </message>
    <message>
        <source>A feeling rather than a story</source>
        <translation>شعور أكثر منه قصة</translation>
    </message>
    <message>
        <source>A few words, sung</source>
        <translation>كلمات قليلة مغنّاة</translation>
    </message>
    <message>
        <source>A file name cannot have {signs}</source>
        <translation>لا يجوز في اسم الملف {signs}</translation>
    </message>
    <message>
        <source>A file that was not made here: there is no prompt and no cost to show.</source>
        <translation>ملف لم يُصنع هنا: لا وصف ولا تكلفة لعرضها.</translation>
    </message>
    <message>
        <source>A folder needs a name. Nothing was changed.</source>
        <translation>يحتاج المجلد إلى اسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot have &quot;</source>
        <translation>لا يجوز في اسم المجلد &quot;</translation>
    </message>
    <message>
        <source>A folder&apos;s name has only letters, digits, - and _.</source>
        <translation>في اسم المجلد أحرف وأرقام و- و_ فقط.</translation>
    </message>
    <message>
        <source>A frame, like 81, or a timecode, like 00:03:08. {key} goes there.</source>
        <translation>إطار مثل 81 أو رمز مثل 00:03:08، ثم {key}.</translation>
    </message>
    <message>
        <source>A grand beginning or end</source>
        <translation>بداية أو نهاية عظيمة</translation>
    </message>
    <message>
        <source>A key decides on the clip that plays, and the next one follows. What was decided can be undone.</source>
        <translation>مفتاح واحد يحكم على المقطع الجاري، ثم يأتي التالي. يمكن التراجع عن الحكم.</translation>
    </message>
    <message>
        <source>A last frame needs a first frame.</source>
        <translation>الإطار الأخير يحتاج إلى إطار أول.</translation>
    </message>
    <message>
        <source>A lighthouse at dusk, waves below, the camera rises slowly</source>
        <translation>منارة عند الغسق، أمواج في الأسفل، الكاميرا ترتفع ببطء</translation>
    </message>
    <message>
        <source>A longer clip may cost more: the price beside Generate is for the length chosen here.</source>
        <translation>المقطع الأطول قد يكلّف أكثر: السعر بجانب «إنشاء» للمدة المختارة هنا.</translation>
    </message>
    <message>
        <source>A name of your own, as “Studio A”. Wiro does not learn of it.</source>
        <translation>اسم من عندك مثل «Studio A». لا يعرفه Wiro.</translation>
    </message>
    <message>
        <source>A note here is about the whole clip; in the player, about a frame.</source>
        <translation>الملاحظة هنا على المقطع كله؛ وفي المشغّل على إطار.</translation>
    </message>
    <message>
        <source>A note here is written about each of these clips.</source>
        <translation>الملاحظة هنا تُكتب على كل من هذه المقاطع.</translation>
    </message>
    <message>
        <source>A note is pinned to the frame on the screen, or goes from the in to the out point.</source>
        <translation>تُثبّت الملاحظة على الإطار المعروض أو تمتد من نقطة البداية إلى النهاية.</translation>
    </message>
    <message>
        <source>A part of it, or of the system&apos;s own programs, failed. Your jobs and clips are safe. The report says where it happened; it has no keys, no prompts and no names of clips.</source>
        <translation>تعطّل جزء منه أو من برامج النظام. أعمالك ومقاطعك آمنة. يقول التقرير أين حدث ذلك؛ لا مفاتيح فيه ولا أوصاف ولا أسماء مقاطع.</translation>
    </message>
    <message>
        <source>A pause that is felt</source>
        <translation>وقفة محسوسة</translation>
    </message>
    <message>
        <source>A picture is still being checked. Try again in a moment.</source>
        <translation>ما زالت صورة قيد الفحص. تُعاد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>يحتاج المشروع إلى اسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A question, with the tone you name</source>
        <translation>سؤال بالنبرة التي تسميها</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>وصفة</translation>
    </message>
    <message>
        <source>A reference is still being checked.</source>
        <translation>ما زال مرجع قيد الفحص.</translation>
    </message>
    <message numerus="yes">
        <source>A second has {n} frames here, from 00 to {last}.</source>
        <extracomment>For a count of 1: A second has {n} frame here, from 00 to {last}.</extracomment>
        <translation>
            <numerusform>إطارات الثانية هنا {n}، من 00 إلى {last}.</numerusform>
            <numerusform>إطارات الثانية هنا {n}، من 00 إلى {last}.</numerusform>
            <numerusform>إطارات الثانية هنا {n}، من 00 إلى {last}.</numerusform>
            <numerusform>إطارات الثانية هنا {n}، من 00 إلى {last}.</numerusform>
            <numerusform>إطارات الثانية هنا {n}، من 00 إلى {last}.</numerusform>
            <numerusform>إطارات الثانية هنا {n}، من 00 إلى {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is a whole number from {min} to {max}.</source>
        <translation>البذرة عدد صحيح من {min} إلى {max}.</translation>
    </message>
    <message>
        <source>A small scene for a family film</source>
        <translation>مشهد صغير لفيلم عائلي</translation>
    </message>
    <message>
        <source>A table, a bar</source>
        <translation>طاولة، مشرب</translation>
    </message>
    <message>
        <source>A thing taken apart</source>
        <translation>شيء مفكّك</translation>
    </message>
    <message>
        <source>A town at night</source>
        <translation>بلدة في الليل</translation>
    </message>
    <message>
        <source>A voice over the picture, nobody speaks on screen</source>
        <translation>صوت فوق الصورة، ولا أحد يتكلم على الشاشة</translation>
    </message>
    <message>
        <source>A word or the beginning of one is enough; every word has to be in the clip&apos;s texts.</source>
        <translation>تكفي كلمة أو بدايتها؛ ويجب أن ترد كل كلمة في نصوص المقطع.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API key only</source>
        <translation>مفتاح API فقط</translation>
    </message>
    <message>
        <source>API key, keyring, connection test</source>
        <translation>مفتاح API، حافظة المفاتيح، اختبار الاتصال</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>سر API</translation>
    </message>
    <message>
        <source>API secret, keyring, signed</source>
        <translation>سر API، حافظة المفاتيح، موقّع</translation>
    </message>
    <message>
        <source>About Veo Desktop</source>
        <translation>حول Veo Desktop</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>حول هذه الإعدادات</translation>
    </message>
    <message>
        <source>About {n} of {limit} tokens</source>
        <translation>نحو {n} من {limit} رمز</translation>
    </message>
    <message>
        <source>Above the fog</source>
        <translation>فوق الضباب</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Accepted by Wiro</source>
        <translation>قبله Wiro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account: Sandbox</source>
        <translation>الحساب: تجربة</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>الحساب: {name}</translation>
    </message>
    <message>
        <source>Accounts, add, rename, remove, switch, studio</source>
        <translation>حسابات، إضافة، إعادة تسمية، إزالة، تبديل، استوديو</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>الحساب…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a Wiro account</source>
        <translation>إضافة حساب Wiro</translation>
    </message>
    <message>
        <source>Add a key for: {action}</source>
        <translation>إضافة مفتاح لـ: {action}</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Add a picture here: the model needs one.</source>
        <translation>تُضاف صورة هنا: النموذج يحتاج إليها.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add funds at Wiro</source>
        <translation>إضافة رصيد لدى Wiro</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>إضافة إلى المجموعة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Add to what is chosen, or take away</source>
        <translation>إضافة إلى المختار أو إزالة منه</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>إضافة «{word}» إلى القاموس</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>تجري إضافته إلى المكتبة…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>العنوان المسؤول</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Adults allowed</source>
        <translation>البالغون مسموح بهم</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>كل المقاطع</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>كل شيء كما كان.</translation>
    </message>
    <message>
        <source>All of video</source>
        <translation>كل الفيديو</translation>
    </message>
    <message>
        <source>All places at Wiro are taken. The job waits and starts by itself when one is free.</source>
        <translation>كل الأماكن لدى Wiro مشغولة. ينتظر العمل ويبدأ تلقائيًا عند خلوّ مكان.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>All that was looked through is in this library already.</source>
        <translation>كل ما استُعرض موجود في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Allow adults</source>
        <translation>السماح بالبالغين</translation>
    </message>
    <message>
        <source>Ambience</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>أجواء</translation>
    </message>
    <message>
        <source>An address of yours that Wiro calls when the clip is ready.</source>
        <translation>عنوان خاص بك يتصل به Wiro عندما يجهز المقطع.</translation>
    </message>
    <message>
        <source>An estimate: only the model counts its tokens exactly</source>
        <translation>تقدير: النموذج وحده يعدّ رموزه بدقة</translation>
    </message>
    <message>
        <source>An eye, a drop, a key</source>
        <translation>عين، قطرة، مفتاح</translation>
    </message>
    <message>
        <source>An image is still being checked. Try again.</source>
        <translation>ما زالت صورة قيد الفحص. تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Anamorphic</source>
        <translation>أنامورفيك</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>حيوان</translation>
    </message>
    <message>
        <source>Animated character</source>
        <translation>شخصية متحركة</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>رسوم متحركة</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>أنمي</translation>
    </message>
    <message>
        <source>Another account is called so.</source>
        <translation>لحساب آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>Another account is in use now. Look again.</source>
        <translation>حساب آخر قيد الاستخدام الآن. يُنظر من جديد.</translation>
    </message>
    <message>
        <source>Another project has this name.</source>
        <translation>لمشروع آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>زمن آخر</translation>
    </message>
    <message>
        <source>Answer lost: looking it up at Wiro</source>
        <translation>ضاع الجواب: يُبحث عنه لدى Wiro</translation>
    </message>
    <message>
        <source>Any Veo</source>
        <translation>أي Veo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Arriving somewhere</source>
        <translation>الوصول إلى مكان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the system, at most 150 %.</source>
        <translation>مثل النظام، ‎150% على الأكثر.</translation>
    </message>
    <message>
        <source>Ask me before a click that costs more than</source>
        <translation>السؤال قبل نقرة تكلّف أكثر من</translation>
    </message>
    <message>
        <source>Asking Wiro for the result</source>
        <translation>يُسأل Wiro عن النتيجة</translation>
    </message>
    <message>
        <source>Asking Wiro which tasks it may be…</source>
        <translation>يُسأل Wiro أي المهام قد تكون…</translation>
    </message>
    <message>
        <source>Asking Wiro…</source>
        <translation>يُسأل Wiro…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>يُسأل…</translation>
    </message>
    <message>
        <source>Asks Wiro&apos;s address for a sign of life, as your clips would. No key is sent.</source>
        <translation>يطلب إشارة حياة من عنوان Wiro كما تفعل مقاطعك. لا يُرسل مفتاح.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة العرض إلى الارتفاع</translation>
    </message>
    <message>
        <source>At 24 frames a second.</source>
        <translation>بمعدل 24 إطارًا في الثانية.</translation>
    </message>
    <message>
        <source>At Wiro</source>
        <translation>لدى Wiro</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>الحد اليومي</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>الحد الشهري</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>الحد في يوم</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>الحد في شهر</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} pictures fit here; take {over} out.</source>
        <extracomment>For a count of 1: At most {n} picture fits here; take {over} out.</extracomment>
        <translation>
            <numerusform>الحد الأقصى للصور هنا {n}؛ يجب إزالة {over}.</numerusform>
            <numerusform>الحد الأقصى للصور هنا {n}؛ يجب إزالة {over}.</numerusform>
            <numerusform>الحد الأقصى للصور هنا {n}؛ يجب إزالة {over}.</numerusform>
            <numerusform>الحد الأقصى للصور هنا {n}؛ يجب إزالة {over}.</numerusform>
            <numerusform>الحد الأقصى للصور هنا {n}؛ يجب إزالة {over}.</numerusform>
            <numerusform>الحد الأقصى للصور هنا {n}؛ يجب إزالة {over}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>عند النهاية</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>At work at Wiro</source>
        <translation>قيد العمل لدى Wiro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the last clip</source>
        <translation>العودة إلى المقطع الأخير</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>العودة إلى المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>نسخ المكتبة احتياطيًا</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>نسخ المكتبة احتياطيًا…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Background for a title</source>
        <translation>خلفية لعنوان</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>إضاءة خلفية</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>نسخة احتياطية (*.zip)</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Balance {amount}, seen at {time}</source>
        <translation>الرصيد {amount}، كما في {time}</translation>
    </message>
    <message>
        <source>Begin new work with the panel&apos;s present settings</source>
        <translation>بدء العمل الجديد بإعدادات اللوحة الحالية</translation>
    </message>
    <message>
        <source>Begin with a sample prompt</source>
        <translation>البدء بمثال</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Blocked by the safety filter.</source>
        <translation>حجبه مرشّح الأمان.</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>الساعة الزرقاء</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>إعادة من سلة المهملات</translation>
    </message>
    <message>
        <source>Bring back what was in this panel before</source>
        <translation>استعادة ما كان في هذه اللوحة</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Bringing the clip home</source>
        <translation>يجري جلب المقطع</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفح…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>باليوم</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>بالنسب</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>بالنموذج</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>بالشهر</translation>
    </message>
    <message>
        <source>By month and rating, and what could go</source>
        <translation>بالشهر والتقييم، وما يمكن أن يذهب</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>بالوصف</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>بالتقييم</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>مقهى</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>عنوان رد الاتصال</translation>
    </message>
    <message>
        <source>Calm nature</source>
        <translation>طبيعة هادئة</translation>
    </message>
    <message>
        <source>Calm, with room for words</source>
        <translation>هادئ، مع مكان للكلمات</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>إلغاء الاختبار</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation>ضوء الشموع</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cars, machines</source>
        <translation>سيارات، آلات</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>كرتون</translation>
    </message>
    <message>
        <source>Centre cross</source>
        <translation>صليب المركز</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change name, words and images (F2)</source>
        <translation>تغيير الاسم والكلمات والصور (F2)</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>تغيير المشروع</translation>
    </message>
    <message>
        <source>Change the set</source>
        <translation>تغيير المجموعة</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>تغييرها…</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>تغيير هذه الملاحظة</translation>
    </message>
    <message>
        <source>Change this project…</source>
        <translation>تغيير هذا المشروع…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} settings?</source>
        <extracomment>For a count of 1: Change {n} setting?</extracomment>
        <translation>
            <numerusform>تغيير الإعدادات ({n})؟</numerusform>
            <numerusform>تغيير الإعدادات ({n})؟</numerusform>
            <numerusform>تغيير الإعدادات ({n})؟</numerusform>
            <numerusform>تغيير الإعدادات ({n})؟</numerusform>
            <numerusform>تغيير الإعدادات ({n})؟</numerusform>
            <numerusform>تغيير الإعدادات ({n})؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Changing a waiting job</source>
        <translation>تعديل عمل منتظر</translation>
    </message>
    <message>
        <source>Characters, places and looks that were kept: their images and their words</source>
        <translation>شخصيات وأماكن ومظاهر محفوظة: صورها وكلماتها</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Charged {amount}</source>
        <translation>احتُسب {amount}</translation>
    </message>
    <message>
        <source>Charming, flat</source>
        <translation>لطيف، مسطّح</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>فحص وإصلاح</translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation>فحص كل ملف</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>تدقيق الإملاء</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>يجري الفحص</translation>
    </message>
    <message numerus="yes">
        <source>Checking pictures, {n} to go…</source>
        <extracomment>For a count of 1: Checking pictures, {n} to go…</extracomment>
        <translation>
            <numerusform>يجري فحص الصور، بقي {n}…</numerusform>
            <numerusform>يجري فحص الصور، بقي {n}…</numerusform>
            <numerusform>يجري فحص الصور، بقي {n}…</numerusform>
            <numerusform>يجري فحص الصور، بقي {n}…</numerusform>
            <numerusform>يجري فحص الصور، بقي {n}…</numerusform>
            <numerusform>يجري فحص الصور، بقي {n}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Choose a CSV table</source>
        <translation>اختيار جدول CSV</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose from here to there</source>
        <translation>الاختيار من هنا إلى هناك</translation>
    </message>
    <message>
        <source>Choose more than one value, and each is made with each. Nothing is sent yet.</source>
        <translation>يُختار أكثر من قيمة فتُصنع كل واحدة مع كل أخرى. لا يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء اختيار الكل</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Choose the folder for the project&apos;s clips</source>
        <translation>اختيار مجلد مقاطع المشروع</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>اختيار مجلد المكتبة</translation>
    </message>
    <message>
        <source>Choose the task</source>
        <translation>اختيار المهمة</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>اختيار: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Churches, forests, halls</source>
        <translation>كنائس، غابات، قاعات</translation>
    </message>
    <message>
        <source>Cinema look</source>
        <translation>مظهر سينمائي</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>سينمائي</translation>
    </message>
    <message>
        <source>City nights</source>
        <translation>ليالي المدينة</translation>
    </message>
    <message>
        <source>City street</source>
        <translation>شارع في المدينة</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>مسح البداية والنهاية</translation>
    </message>
    <message>
        <source>Clear the list of opened files?</source>
        <translation>مسح قائمة الملفات المفتوحة؟</translation>
    </message>
    <message>
        <source>Clear the logs?</source>
        <translation>مسح السجلات؟</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>مسح هذه القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} prompts from the history?</source>
        <extracomment>For a count of 1: Clear {n} prompt from the history?</extracomment>
        <translation>
            <numerusform>مسح الأوصاف ({n}) من السجل؟</numerusform>
            <numerusform>مسح الأوصاف ({n}) من السجل؟</numerusform>
            <numerusform>مسح الأوصاف ({n}) من السجل؟</numerusform>
            <numerusform>مسح الأوصاف ({n}) من السجل؟</numerusform>
            <numerusform>مسح الأوصاف ({n}) من السجل؟</numerusform>
            <numerusform>مسح الأوصاف ({n}) من السجل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>مسح: {what}</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>مسح…</translation>
    </message>
    <message>
        <source>Click a frame to go to it.</source>
        <translation>النقر على إطار ينقل إليه.</translation>
    </message>
    <message>
        <source>Click to see and arrange the pictures</source>
        <translation>النقر لرؤية الصور وترتيبها</translation>
    </message>
    <message>
        <source>Click to show the frame first</source>
        <translation>النقر لإظهار الإطار أولًا</translation>
    </message>
    <message>
        <source>Click to show the timecode first</source>
        <translation>النقر لإظهار الرمز الزمني أولًا</translation>
    </message>
    <message>
        <source>Click to use another picture</source>
        <translation>النقر لاستخدام صورة أخرى</translation>
    </message>
    <message>
        <source>Clip is gone</source>
        <translation>زال المقطع</translation>
    </message>
    <message>
        <source>Clip is there</source>
        <translation>المقطع موجود</translation>
    </message>
    <message>
        <source>Clip {n}</source>
        <translation>المقطع {n}</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Clips ({endings});;All files (*)</source>
        <translation>مقاطع ({endings});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Clips are made by Veo 3.1 and paid from your balance at Wiro.</source>
        <translation>يصنع Veo 3.1 المقاطع وتُدفع من رصيدك لدى Wiro.</translation>
    </message>
    <message>
        <source>Clips are on their way</source>
        <translation>مقاطع في الطريق</translation>
    </message>
    <message>
        <source>Clips go to the system&apos;s bin; undo brings them back. The disk has the room once the bin is emptied.</source>
        <translation>تذهب المقاطع إلى سلة مهملات النظام والتراجع يعيدها. يتسع القرص بعد إفراغ السلة.</translation>
    </message>
    <message>
        <source>Clips that show and sound the same: the picked, best rated or oldest one stays</source>
        <translation>مقاطع بالصورة والصوت نفسيهما: يبقى المختار أو الأعلى تقييمًا أو الأقدم</translation>
    </message>
    <message>
        <source>Clips that would go</source>
        <translation>المقاطع التي ستذهب</translation>
    </message>
    <message>
        <source>Clips that you move to the bin are shown here until the system&apos;s bin is emptied.</source>
        <translation>المقاطع المنقولة إلى السلة تظهر هنا حتى تُفرغ سلة النظام.</translation>
    </message>
    <message>
        <source>Clips to be made</source>
        <translation>المقاطع التي ستُصنع</translation>
    </message>
    <message>
        <source>Clips wait when the project&apos;s budget is used up, until it is raised or the day turns.</source>
        <translation>تنتظر المقاطع عندما تنفد ميزانية المشروع، حتى تُرفع أو يتبدل اليوم.</translation>
    </message>
    <message>
        <source>Clips with a last frame are always 8 seconds long.</source>
        <translation>المقاطع ذات الإطار الأخير مدتها دائمًا 8 ثوانٍ.</translation>
    </message>
    <message>
        <source>Clips with reference images are always 8 seconds long.</source>
        <translation>المقاطع ذات الصور المرجعية مدتها دائمًا 8 ثوانٍ.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close and quiet, hardly any voice</source>
        <translation>قريب وهادئ، بصوت يكاد لا يُسمع</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Close to how we see</source>
        <translation>قريب مما نراه</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>لقطة قريبة</translation>
    </message>
    <message>
        <source>Close. The status bar goes on saying it.</source>
        <translation>إغلاق. يستمر شريط الحالة في ذكره.</translation>
    </message>
    <message>
        <source>Closes this page</source>
        <translation>يغلق هذه الصفحة</translation>
    </message>
    <message>
        <source>Cloth and touch</source>
        <translation>قماش وملمس</translation>
    </message>
    <message>
        <source>Clothes that move</source>
        <translation>ملابس تتحرك</translation>
    </message>
    <message>
        <source>Clouds, crowds, growth</source>
        <translation>غيوم، حشود، نمو</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>ساحل</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>كوميديا</translation>
    </message>
    <message>
        <source>Command (curl)</source>
        <translation>الأمر (curl)</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare A with</source>
        <translation>مقارنة A مع</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>Compare “{title}” with</source>
        <translation>مقارنة «{title}» مع</translation>
    </message>
    <message>
        <source>Compared clips</source>
        <translation>المقاطع المقارنة</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Connect a Wiro account</source>
        <translation>ربط حساب Wiro</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة المعاينة</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>ورقة المعاينة…</translation>
    </message>
    <message>
        <source>Continue from this frame</source>
        <translation>المتابعة من هذا الإطار</translation>
    </message>
    <message>
        <source>Continued from another clip</source>
        <translation>متابعة لمقطع آخر</translation>
    </message>
    <message>
        <source>Continued in {clip}</source>
        <translation>يتابعه {clip}</translation>
    </message>
    <message>
        <source>Continues {clip}</source>
        <translation>يتابع {clip}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Contrast, rain, hats</source>
        <translation>تباين، مطر، قبعات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>نُسخ صورةً.</translation>
    </message>
    <message>
        <source>Copies at Wiro</source>
        <translation>النسخ لدى Wiro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>نسخ الإعدادات</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>نسخ هذا الإطار</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation>أُوقف النسخ.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>التكلفة غير معروفة بعد</translation>
    </message>
    <message>
        <source>Count the sandbox&apos;s prices too</source>
        <translation>احتساب أسعار بيئة التجربة أيضًا</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العد…</translation>
    </message>
    <message>
        <source>Country after dark</source>
        <translation>الريف بعد الغروب</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>رافعة إلى الأعلى</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>قص…</translation>
    </message>
    <message>
        <source>Crowds, heat, distance</source>
        <translation>حشود، حرارة، مسافة</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes on to the controls</source>
        <translation>Ctrl+Tab ينتقل إلى عناصر التحكم</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>الأغلى أولًا</translation>
    </message>
    <message>
        <source>Deep focus</source>
        <translation>عمق ميدان كبير</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete a clip&apos;s files there once it is safely here</source>
        <translation>حذف ملفات المقطع هناك فور وصوله إلى هنا بأمان</translation>
    </message>
    <message>
        <source>Delete at Wiro</source>
        <translation>الحذف لدى Wiro</translation>
    </message>
    <message>
        <source>Delete at Wiro…</source>
        <translation>الحذف لدى Wiro…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>Delete the files of {n} clips at Wiro? Your own files stay. This cannot be undone.</source>
        <extracomment>For a count of 1: Delete the files of this clip at Wiro? Your own files stay. This cannot be undone.</extracomment>
        <translation>
            <numerusform>حذف ملفات المقاطع ({n}) لدى Wiro؟ تبقى ملفاتك. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>حذف ملفات المقاطع ({n}) لدى Wiro؟ تبقى ملفاتك. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>حذف ملفات المقاطع ({n}) لدى Wiro؟ تبقى ملفاتك. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>حذف ملفات المقاطع ({n}) لدى Wiro؟ تبقى ملفاتك. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>حذف ملفات المقاطع ({n}) لدى Wiro؟ تبقى ملفاتك. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>حذف ملفات المقاطع ({n}) لدى Wiro؟ تبقى ملفاتك. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>حذف المشروع</translation>
    </message>
    <message>
        <source>Delete the smart folder</source>
        <translation>حذف المجلد الذكي</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>حذف هذه الملاحظة</translation>
    </message>
    <message>
        <source>Delete this project…</source>
        <translation>حذف هذا المشروع…</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>حذف «{name}»؟</translation>
    </message>
    <message>
        <source>Deleted there on {when}: {what}</source>
        <translation>حُذف هناك في {when}: {what}</translation>
    </message>
    <message>
        <source>Describe a shot, get a clip with sound, and judge it frame by frame.</source>
        <translation>صف لقطة واحصل على مقطع بصوت واحكم عليه إطارًا بإطار.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>حوار</translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>استخدام القرص</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <translation>استخدام القرص…</translation>
    </message>
    <message>
        <source>Do not ask again for these models until I quit</source>
        <translation>عدم السؤال لهذه النماذج حتى الخروج</translation>
    </message>
    <message>
        <source>Do not ask again for this model until I quit</source>
        <translation>عدم السؤال لهذا النموذج حتى الخروج</translation>
    </message>
    <message>
        <source>Do not ask again today</source>
        <translation>عدم السؤال ثانيةً اليوم</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>وثائقي</translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation>تقدّم الكاميرا</translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation>تراجع الكاميرا</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>عدم الخروج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>باب</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>يجري التنزيل</translation>
    </message>
    <message>
        <source>Downloading {amount}</source>
        <translation>يُنزَّل {amount}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft of {clip}</source>
        <translation>مسودة {clip}</translation>
    </message>
    <message>
        <source>Drag clips onto its name to put them into it.</source>
        <translation>اسحب المقاطع إلى اسمها لوضعها فيها.</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>دراما</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture to point at something.</source>
        <translation>يُرسم مستطيل على الصورة للإشارة إلى شيء.</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>سحب بذرة أخرى</translation>
    </message>
    <message>
        <source>Draws attention, builds tension</source>
        <translation>يجذب الانتباه ويبني التوتر</translation>
    </message>
    <message>
        <source>Driving music</source>
        <translation>موسيقى حماسية</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>طائرة مسيّرة</translation>
    </message>
    <message>
        <source>Drop the video to play it</source>
        <translation>أفلت الفيديو لتشغيله</translation>
    </message>
    <message>
        <source>Drop, paste or click to browse</source>
        <translation>إفلات أو لصق أو نقر للتصفح</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررة</translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation>زاوية مائلة</translation>
    </message>
    <message>
        <source>Each clip, from start to end</source>
        <translation>كل مقطع من البداية إلى النهاية</translation>
    </message>
    <message>
        <source>Each project at Wiro has keys of its own. Open one, or make a new one, and copy them.</source>
        <translation>لكل مشروع لدى Wiro مفاتيحه. افتح واحدًا أو أنشئ جديدًا وانسخها.</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>تقديم في المجموعة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Empty cells take what the panel holds. Nothing is sent yet.</source>
        <translation>الخلايا الفارغة تأخذ ما في اللوحة. لا يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Empty the strips</source>
        <translation>إفراغ الأشرطة</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message>
        <source>Energy for sport and products</source>
        <translation>طاقة للرياضة والمنتجات</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>محرّك</translation>
    </message>
    <message>
        <source>English, at most 1,024 tokens.</source>
        <translation>بالإنجليزية، 1,024 رمزًا على الأكثر.</translation>
    </message>
    <message>
        <source>Enhance prompt</source>
        <translation>تحسين الوصف</translation>
    </message>
    <message>
        <source>Enter the API key of your project at Wiro.</source>
        <translation>يُدخل مفتاح API لمشروعك لدى Wiro.</translation>
    </message>
    <message>
        <source>Enter the API key that this secret belongs to, too.</source>
        <translation>أدخل أيضًا مفتاح API الذي يخصه هذا السر.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>يُدخل مفتاح API.</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>إدخال المفاتيح…</translation>
    </message>
    <message>
        <source>Enter them and test</source>
        <translation>أدخلها واختبر</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>تقديرًا</translation>
    </message>
    <message>
        <source>Estimated cost: {cost}</source>
        <translation>التكلفة المقدّرة: {cost}</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>يجري التقدير…</translation>
    </message>
    <message>
        <source>Even, honest</source>
        <translation>متساوٍ، صادق</translation>
    </message>
    <message>
        <source>Every clip that Veo makes carries an invisible SynthID watermark.</source>
        <translation>كل مقطع من Veo يحمل علامة SynthID مائية غير مرئية.</translation>
    </message>
    <message>
        <source>Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders can be dropped here too.</source>
        <translation>كل مقطع تصنعه يُحفظ هنا مع وصفه وإعداداته وتكلفته. ويمكن إفلات المقاطع والمجلدات هنا أيضًا.</translation>
    </message>
    <message>
        <source>Every picture carries Google&apos;s SynthID: an invisible mark that says it was generated.</source>
        <translation>كل صورة تحمل SynthID من Google: علامة غير مرئية تقول إنها مولّدة.</translation>
    </message>
    <message>
        <source>Every place is taken. Remove a picture, or drop this one on its tile.</source>
        <translation>كل الأماكن مشغولة. تُزال صورة أو تُفلت هذه على خانتها.</translation>
    </message>
    <message>
        <source>Every prompt that was used, and what it made</source>
        <translation>كل وصف استُخدم وما صنعه</translation>
    </message>
    <message>
        <source>Every setting as it was at first; accounts, folders and clips stay.</source>
        <translation>كل إعداد كما كان في البداية؛ تبقى الحسابات والمجلدات والمقاطع.</translation>
    </message>
    <message>
        <source>Everything at Wiro</source>
        <translation>كل ما لدى Wiro</translation>
    </message>
    <message>
        <source>Everything is as in this file already.</source>
        <translation>كل شيء كما في هذا الملف.</translation>
    </message>
    <message>
        <source>Everything is at its default already.</source>
        <translation>كل شيء على قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>Everything to be seen</source>
        <translation>كل شيء مرئي</translation>
    </message>
    <message>
        <source>Explain how it works</source>
        <translation>شرح طريقة العمل</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>تصدير واستيراد</translation>
    </message>
    <message>
        <source>Export copies…</source>
        <translation>تصدير نسخ…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} copies</source>
        <extracomment>For a count of 1: Export a copy</extracomment>
        <translation>
            <numerusform>تصدير النسخ ({n})</numerusform>
            <numerusform>تصدير النسخ ({n})</numerusform>
            <numerusform>تصدير النسخ ({n})</numerusform>
            <numerusform>تصدير النسخ ({n})</numerusform>
            <numerusform>تصدير النسخ ({n})</numerusform>
            <numerusform>تصدير النسخ ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>صُدّرت إلى {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>لقطة قريبة جدًا</translation>
    </message>
    <message>
        <source>Extreme wide shot</source>
        <translation>لقطة واسعة جدًا</translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation>مستوى العين</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Family film</source>
        <translation>فيلم عائلي</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>أزياء</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Feet, wheels, grass</source>
        <translation>أقدام، عجلات، عشب</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch {n}</source>
        <translation>جلب {n}</translation>
    </message>
    <message>
        <source>Fields (JSON)</source>
        <translation>الحقول (JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files that were left alone</source>
        <translation>ملفات تُركت كما هي</translation>
    </message>
    <message>
        <source>Files you have opened</source>
        <translation>ملفات فتحتها</translation>
    </message>
    <message>
        <source>Fill this in: the model needs it.</source>
        <translation>يُملأ هذا: النموذج يحتاج إليه.</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>فيلم نوار</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>Filter. Delete removes it</source>
        <translation>مرشّح. Delete يزيله</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Final of {clip}</source>
        <translation>النسخة النهائية من {clip}</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>النهائية</translation>
    </message>
    <message>
        <source>Find it in a folder…</source>
        <translation>البحث عنه في مجلد…</translation>
    </message>
    <message>
        <source>Find missing clips in a folder…</source>
        <translation>البحث عن مقاطع مفقودة في مجلد…</translation>
    </message>
    <message>
        <source>Find missing clips…</source>
        <translation>البحث عن المقاطع المفقودة…</translation>
    </message>
    <message>
        <source>Find my tasks</source>
        <translation>البحث عن مهامي</translation>
    </message>
    <message>
        <source>Find my tasks at Wiro…</source>
        <translation>البحث عن مهامي لدى Wiro…</translation>
    </message>
    <message>
        <source>Find your keys</source>
        <translation>البحث عن مفاتيحك</translation>
    </message>
    <message>
        <source>Find your keys at Wiro</source>
        <translation>أين مفاتيحك لدى Wiro</translation>
    </message>
    <message>
        <source>Finding out if Wiro got it</source>
        <translation>يجري التحقق من تسلّم Wiro</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>يجري الإنهاء</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>عين السمكة</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>ملاءمة الصورة</translation>
    </message>
    <message>
        <source>Fit · {percent}</source>
        <translation>ملاءمة · {percent}</translation>
    </message>
    <message>
        <source>Flatter than a dolly, a little old-fashioned</source>
        <translation>أكثر تسطّحًا من الدولي، قديم قليلًا</translation>
    </message>
    <message>
        <source>Flattering, hopeful</source>
        <translation>مُجمِّل، مفعم بالأمل</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Flip between A and B</source>
        <translation>التبديل بين A وB</translation>
    </message>
    <message>
        <source>Flying over a wide place</source>
        <translation>طيران فوق مكان واسع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder for its clips</source>
        <translation>مجلد مقاطعه</translation>
    </message>
    <message>
        <source>Folders and collections</source>
        <translation>المجلدات والمجموعات</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>تتبّع</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>طعام</translation>
    </message>
    <message>
        <source>Footsteps</source>
        <translation>خطوات</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>مثلًا: {name}</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>غابة</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <translation>نسيان المفاتيح</translation>
    </message>
    <message>
        <source>Forget keys, sign out, log out</source>
        <translation>نسيان المفاتيح، تسجيل الخروج</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Found tasks</source>
        <translation>المهام الموجودة</translation>
    </message>
    <message>
        <source>Frame number before the time</source>
        <translation>رقم الإطار قبل الزمن</translation>
    </message>
    <message>
        <source>Frame {n} copied.</source>
        <translation>نُسخ الإطار {n}.</translation>
    </message>
    <message>
        <source>Frame {n} could not be used. {reason}</source>
        <translation>تعذّر استخدام الإطار {n}. {reason}</translation>
    </message>
    <message>
        <source>Frame {n}, {timecode}</source>
        <translation>الإطار {n}، {timecode}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Frames of the clip</source>
        <translation>إطارات المقطع</translation>
    </message>
    <message>
        <source>Frames that {letter} is ahead of A</source>
        <translation>عدد الإطارات التي يسبق بها {letter} المقطع A</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Free zone of social apps, tall clips</source>
        <translation>المنطقة الحرة لتطبيقات التواصل، المقاطع الطولية</translation>
    </message>
    <message>
        <source>From a list to large pictures ({key}+wheel)</source>
        <translation>من قائمة إلى صور كبيرة ({key}+العجلة)</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>من عنوان ويب…</translation>
    </message>
    <message>
        <source>From compared pictures to the controls</source>
        <translation>من الصور المقارَنة إلى عناصر التحكم</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>من صور</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>من نص</translation>
    </message>
    <message>
        <source>From the sandbox</source>
        <translation>من بيئة التجربة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation>ملء الشاشة على</translation>
    </message>
    <message>
        <source>Full shot</source>
        <translation>لقطة كاملة</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Generate audio</source>
        <translation>إنشاء الصوت</translation>
    </message>
    <message numerus="yes">
        <source>Generate {n} clips</source>
        <extracomment>For a count of 1: Generate {n} clip</extracomment>
        <translation>
            <numerusform>إنشاء المقاطع ({n})</numerusform>
            <numerusform>إنشاء المقاطع ({n})</numerusform>
            <numerusform>إنشاء المقاطع ({n})</numerusform>
            <numerusform>إنشاء المقاطع ({n})</numerusform>
            <numerusform>إنشاء المقاطع ({n})</numerusform>
            <numerusform>إنشاء المقاطع ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>يجري الإنشاء</translation>
    </message>
    <message>
        <source>Generating · {time} left</source>
        <translation>يجري الإنشاء · بقي {time}</translation>
    </message>
    <message>
        <source>Gentle score</source>
        <translation>موسيقى هادئة</translation>
    </message>
    <message>
        <source>Give every action the keys of the preset again</source>
        <translation>إعطاء كل إجراء مفاتيح الإعداد المسبق ثانيةً</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>يُعطى اسمًا.</translation>
    </message>
    <message>
        <source>Give it a name: you find it by that.</source>
        <translation>تُعطى اسمًا: به تجدها.</translation>
    </message>
    <message>
        <source>Glass and dishes</source>
        <translation>أكواب وصحون</translation>
    </message>
    <message>
        <source>Go on without choosing</source>
        <translation>المتابعة دون اختيار</translation>
    </message>
    <message>
        <source>Go through the clips</source>
        <translation>استعراض المقاطع</translation>
    </message>
    <message>
        <source>Go through the clips…</source>
        <translation>استعراض المقاطع…</translation>
    </message>
    <message>
        <source>Go to a timecode or frame</source>
        <translation>الانتقال إلى رمز زمني أو إطار</translation>
    </message>
    <message>
        <source>Go to a timecode or frame…</source>
        <translation>الانتقال إلى رمز زمني أو إطار…</translation>
    </message>
    <message>
        <source>Go to frame {n}</source>
        <translation>إلى الإطار {n}</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>إلى الإطار الأول</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>إلى نقطة البداية</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>إلى الإطار الأخير</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>إلى نقطة النهاية</translation>
    </message>
    <message>
        <source>Go to this frame</source>
        <translation>إلى هذا الإطار</translation>
    </message>
    <message>
        <source>Goes with somebody who moves</source>
        <translation>ترافق شخصًا يتحرك</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>الساعة الذهبية</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 s only. It may be refused, then it costs nothing.</source>
        <translation>توثّق Google دقة 1080p لمدة 8 ث فقط. قد تُرفض، وعندها لا تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 seconds only.</source>
        <translation>توثّق Google دقة 1080p لمدة 8 ثوانٍ فقط.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>خطوط الشبكة</translation>
    </message>
    <message>
        <source>Ground level</source>
        <translation>مستوى الأرض</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.</source>
        <translation>لا تُفتح صور HEIC على هذا الحاسوب. تُحفظ الصورة JPG أو PNG وتُستخدم.</translation>
    </message>
    <message>
        <source>Half to themselves, eyes elsewhere</source>
        <translation>كأنه يحدّث نفسه، والعينان بعيدتان</translation>
    </message>
    <message>
        <source>Hand-drawn</source>
        <translation>مرسوم باليد</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>كاميرا محمولة</translation>
    </message>
    <message>
        <source>Handmade</source>
        <translation>مصنوع يدويًا</translation>
    </message>
    <message>
        <source>Hands at work</source>
        <translation>أيدٍ تعمل</translation>
    </message>
    <message>
        <source>Hard noon sun</source>
        <translation>شمس الظهيرة القاسية</translation>
    </message>
    <message>
        <source>Heat, summer, desert</source>
        <translation>حر، صيف، صحراء</translation>
    </message>
    <message>
        <source>Held until you start it</source>
        <translation>محجوز حتى تبدأه</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>إخفاء المتطابق</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High angle</source>
        <translation>زاوية مرتفعة</translation>
    </message>
    <message>
        <source>High key</source>
        <translation>إضاءة عالية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Hold {key} to mark up to three.</source>
        <translation>مع ضغط {key} يمكن تحديد ثلاثة.</translation>
    </message>
    <message>
        <source>How many frames</source>
        <translation>عدد الإطارات</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Images that were sent once and reused lie in a folder of their own there, and may stay.</source>
        <translation>الصور التي أُرسلت مرة وأُعيد استخدامها لها مجلد خاص هناك، وقد تبقى.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>صدمة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a CSV table</source>
        <translation>استيراد جدول CSV</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>استيراد جدول CSV…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import clips</source>
        <translation>استيراد مقاطع</translation>
    </message>
    <message>
        <source>Import clips…</source>
        <translation>استيراد مقاطع…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد إعدادات</translation>
    </message>
    <message>
        <source>Import the clips of a folder</source>
        <translation>استيراد مقاطع مجلد</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>المستوردة</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>In Wiro&apos;s queue</source>
        <translation>في طابور Wiro</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>البداية والنهاية</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>In the bin now: {size}.</source>
        <translation>في السلة الآن: {size}.</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>قيد الصنع</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>في المشغّل</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>In {timecode} · frame {n}</source>
        <translation>البداية {timecode} · الإطار {n}</translation>
    </message>
    <message>
        <source>Insects, food, textures</source>
        <translation>حشرات، طعام، ملامس</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتّش</translation>
    </message>
    <message>
        <source>Interiors that feel real</source>
        <translation>أماكن داخلية تبدو حقيقية</translation>
    </message>
    <message>
        <source>Intimate, as if at the ear</source>
        <translation>حميم، كأنه عند الأذن</translation>
    </message>
    <message>
        <source>It applies at the next start.</source>
        <translation>تسري عند البدء القادم.</translation>
    </message>
    <message>
        <source>It brought no text of its licence; its name is above.</source>
        <translation>لم يأتِ بنص رخصته؛ اسمها أعلاه.</translation>
    </message>
    <message>
        <source>It can be taken back.</source>
        <translation>يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>It goes on by itself next month, or as soon as you raise the budget.</source>
        <translation>يُستأنف تلقائيًا الشهر القادم أو فور رفع الميزانية.</translation>
    </message>
    <message>
        <source>It goes on by itself tomorrow, or as soon as you raise the budget.</source>
        <translation>يُستأنف تلقائيًا غدًا أو فور رفع الميزانية.</translation>
    </message>
    <message>
        <source>It goes with the API key that is kept.</source>
        <translation>يُستخدم مع مفتاح API المحفوظ.</translation>
    </message>
    <message>
        <source>It has a key and a secret: enter both. Each request is signed with the secret, which itself never leaves this computer.</source>
        <translation>له مفتاح وسر: أدخل كليهما. يُوقّع كل طلب بالسر الذي لا يغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>It has a key and no secret: enter the key, and leave the secret empty.</source>
        <translation>له مفتاح بلا سر: أدخل المفتاح واترك السر فارغًا.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened {n} times since this was opened; the report has it all.</source>
        <extracomment>For a count of 1: It has happened once since this was opened; the report has it all.</extracomment>
        <translation>
            <numerusform>حدث ذلك {n} من المرات منذ فتح هذا؛ وكلها في التقرير.</numerusform>
            <numerusform>حدث ذلك {n} من المرات منذ فتح هذا؛ وكلها في التقرير.</numerusform>
            <numerusform>حدث ذلك {n} من المرات منذ فتح هذا؛ وكلها في التقرير.</numerusform>
            <numerusform>حدث ذلك {n} من المرات منذ فتح هذا؛ وكلها في التقرير.</numerusform>
            <numerusform>حدث ذلك {n} من المرات منذ فتح هذا؛ وكلها في التقرير.</numerusform>
            <numerusform>حدث ذلك {n} من المرات منذ فتح هذا؛ وكلها في التقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has {size}, and no more than {limit} are taken.</source>
        <translation>حجمه {size} والحد {limit}.</translation>
    </message>
    <message>
        <source>It is sent to Wiro with the clip. A picture of another shape than the clip can be cropped here first.</source>
        <translation>تُرسل إلى Wiro مع المقطع. الصورة بشكل غير شكل المقطع يمكن قصها هنا أولًا.</translation>
    </message>
    <message>
        <source>It is written down with each clip, so that a take can be made again and one thing changed at a time. Models change at the provider: the same seed may give another clip later.</source>
        <translation>تُدوّن مع كل مقطع، فيمكن صنع لقطة من جديد وتغيير شيء واحد كل مرة. تتغير النماذج لدى المزوّد: قد تعطي البذرة نفسها لاحقًا مقطعًا آخر.</translation>
    </message>
    <message>
        <source>It never arrived: it is not charged, and you may send it again</source>
        <translation>لم يصل قط: لا يُحتسب ويمكن إرساله من جديد</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>It was stopped. The file was not written.</source>
        <translation>أُوقف. لم يُكتب الملف.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.</source>
        <translation>قرصه غير موصول. تبقى الصورة والوصفة؛ ويُشغّل المقطع عند عودة القرص.</translation>
    </message>
    <message>
        <source>Its file is not there.</source>
        <translation>ملفه غير موجود.</translation>
    </message>
    <message>
        <source>Its file is not there: its disk is away, or it was moved by something else.</source>
        <translation>ملفه غير موجود: قرصه بعيد أو نقله شيء آخر.</translation>
    </message>
    <message>
        <source>Its images go to the references, its words to the prompt</source>
        <translation>صورها إلى المراجع وكلماتها إلى الوصف</translation>
    </message>
    <message>
        <source>Its keys are taken out of this system&apos;s keyring; a mark stays there, by which they are known if you add them again. Its clips and its spending stay here. Clips that Wiro still makes with it are not followed any more, and do not come home by themselves.</source>
        <translation>تُخرج مفاتيحه من حافظة النظام، وتبقى فيها علامة تُعرف بها إن أضفتها ثانيةً. تبقى مقاطعه وإنفاقه هنا. المقاطع التي ما زال Wiro يصنعها به لا تُتابع ولا تصل تلقائيًا.</translation>
    </message>
    <message>
        <source>Japanese animation</source>
        <translation>رسوم يابانية</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>تفاصيل العمل</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>نظرة فقط</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep prompt and settings inside the copies</source>
        <translation>إبقاء الوصف والإعدادات داخل النسخ</translation>
    </message>
    <message>
        <source>Keep the pitch at other speeds</source>
        <translation>الحفاظ على طبقة الصوت في السرعات الأخرى</translation>
    </message>
    <message>
        <source>Keep the pitch of the sound</source>
        <translation>الحفاظ على طبقة الصوت</translation>
    </message>
    <message>
        <source>Keep these references as a set</source>
        <translation>حفظ هذه المراجع مجموعةً</translation>
    </message>
    <message>
        <source>Keep these references as a set…</source>
        <translation>حفظ هذه المراجع مجموعةً…</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>الاحتفاظ بهذه الإعدادات</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>إبقاء هذا الحاسوب متيقظًا</translation>
    </message>
    <message>
        <source>Keep this search as a smart folder: it always shows what fits then</source>
        <translation>حفظ هذا البحث مجلدًا ذكيًا: يعرض دائمًا ما يناسبه حينها</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>تثبيت هذه البذرة</translation>
    </message>
    <message>
        <source>Keeps Veo from inventing talk</source>
        <translation>يمنع Veo من اختلاق الكلام</translation>
    </message>
    <message>
        <source>Keeps the sound natural</source>
        <translation>يبقي الصوت طبيعيًا</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>محفوظ. الكتابة تستبدله.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Keys are never in here.</source>
        <translation>المفاتيح لا ترد هنا أبدًا.</translation>
    </message>
    <message>
        <source>Keys go into this system&apos;s keyring, never into a file.</source>
        <translation>تذهب المفاتيح إلى حافظة مفاتيح هذا النظام، لا إلى ملف أبدًا.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>نوع النموذج</translation>
    </message>
    <message>
        <source>Landscape from a drone</source>
        <translation>منظر من طائرة مسيّرة</translation>
    </message>
    <message>
        <source>Landscape, somebody tiny in it</source>
        <translation>منظر طبيعي وفيه شخص صغير</translation>
    </message>
    <message>
        <source>Landscapes, towns</source>
        <translation>مناظر، بلدات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of Veo Desktop</source>
        <translation>لغة Veo Desktop</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>لغة الإملاء</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>الإطار الأخير</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>تأخير في المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>Laying out {n} clips…</source>
        <extracomment>For a count of 1: Laying out {n} clip…</extracomment>
        <translation>
            <numerusform>يجري عرض المقاطع ({n})…</numerusform>
            <numerusform>يجري عرض المقاطع ({n})…</numerusform>
            <numerusform>يجري عرض المقاطع ({n})…</numerusform>
            <numerusform>يجري عرض المقاطع ({n})…</numerusform>
            <numerusform>يجري عرض المقاطع ({n})…</numerusform>
            <numerusform>يجري عرض المقاطع ({n})…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads the eye from one thing to another</source>
        <translation>يقود النظر من شيء إلى آخر</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>ترك الكل</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>ترك ملء الشاشة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Leave it empty for a project with an API key only.</source>
        <translation>يُترك فارغًا لمشروع بمفتاح API فقط.</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>ترك المقارنة</translation>
    </message>
    <message>
        <source>Led to {clip}</source>
        <translation>أدى إلى {clip}</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>السهمان الأيسر والأيمن يحرّكانه</translation>
    </message>
    <message>
        <source>Left out, because this version does not know it: {names}.</source>
        <translation>تُرك لأن هذا الإصدار لا يعرفه: {names}.</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them or their values cannot be: {names}.</source>
        <translation>تُركت لأن هذا الإصدار لا يعرفها أو لا يمكن أن تكون قيمها: {names}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Lens flare</source>
        <translation>توهّج العدسة</translation>
    </message>
    <message>
        <source>Let this clip be sent when its turn comes</source>
        <translation>إرسال هذا المقطع عندما يحين دوره</translation>
    </message>
    <message>
        <source>Lets the model rewrite the prompt with more detail.</source>
        <translation>يتيح للنموذج إعادة كتابة الوصف بتفصيل أكثر.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>الرخص…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Light beams</source>
        <translation>حزم ضوء</translation>
    </message>
    <message>
        <source>Like Premiere</source>
        <translation>مثل Premiere</translation>
    </message>
    <message>
        <source>Like Resolve</source>
        <translation>مثل Resolve</translation>
    </message>
    <message>
        <source>Like a documentary</source>
        <translation>مثل فيلم وثائقي</translation>
    </message>
    <message>
        <source>Like a feature film</source>
        <translation>مثل فيلم روائي</translation>
    </message>
    <message>
        <source>Like mpv</source>
        <translation>مثل mpv</translation>
    </message>
    <message>
        <source>Like real life</source>
        <translation>مثل الحياة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>خط عرضي</translation>
    </message>
    <message>
        <source>Line between two panels</source>
        <translation>خط بين لوحتين</translation>
    </message>
    <message>
        <source>Line {n} cannot be read: there may be a quotation mark too few or too many.</source>
        <translation>تعذّرت قراءة السطر {n}: ربما تنقص علامة اقتباس أو تزيد.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Load what I was writing</source>
        <translation>تحميل ما كنت أكتبه</translation>
    </message>
    <message>
        <source>Locked to {ratio}, the shape of the clip</source>
        <translation>مقفل على {ratio}، شكل المقطع</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>سجل العمل</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Long 200 mm</source>
        <translation>طويلة 200 mm</translation>
    </message>
    <message>
        <source>Longer than Veo reads: it may be cut or refused.</source>
        <translation>أطول مما يقرؤه Veo: قد يُقتطع أو يُرفض.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>النظر أبعد</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>يجري البحث</translation>
    </message>
    <message>
        <source>Looking at</source>
        <translation>يجري البحث</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>يجري البحث عن نماذج…</translation>
    </message>
    <message>
        <source>Looking for the keys in the keyring… it may ask you to unlock it.</source>
        <translation>يجري البحث عن المفاتيح في الحافظة… قد تطلب فتح القفل.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>يجري النظر أبعد…</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>يجري استعراض مهامك…</translation>
    </message>
    <message>
        <source>Looking up {model}…</source>
        <translation>يجري البحث عن {model}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Loop from in to out</source>
        <translation>تكرار من البداية إلى النهاية</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>تكرار المقطع</translation>
    </message>
    <message>
        <source>Loud, over distance or noise</source>
        <translation>عالٍ، عبر المسافة أو الضجيج</translation>
    </message>
    <message>
        <source>Low angle</source>
        <translation>زاوية منخفضة</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>إضاءة منخفضة</translation>
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
        <translation>ماكرو</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>صُنع</translation>
    </message>
    <message>
        <source>Made again as {clip}</source>
        <translation>صُنع من جديد باسم {clip}</translation>
    </message>
    <message>
        <source>Made again from {clip}</source>
        <translation>صُنع من جديد من {clip}</translation>
    </message>
    <message>
        <source>Made from {clip}</source>
        <translation>صُنع من {clip}</translation>
    </message>
    <message>
        <source>Made to last</source>
        <translation>صُنعت لتدوم</translation>
    </message>
    <message>
        <source>Made with the same settings, as far as is known.</source>
        <translation>بالإعدادات نفسها بحسب المعروف.</translation>
    </message>
    <message>
        <source>Make a clip</source>
        <translation>صنع مقطع</translation>
    </message>
    <message>
        <source>Make a first clip</source>
        <translation>صنع مقطع أول</translation>
    </message>
    <message>
        <source>Make again with these settings</source>
        <translation>صنعه من جديد بهذه الإعدادات</translation>
    </message>
    <message>
        <source>Make every combination</source>
        <translation>صنع كل توليفة</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>صنعه من جديد</translation>
    </message>
    <message>
        <source>Make many clips at once</source>
        <translation>صنع مقاطع كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Make one on the left, or choose one below.</source>
        <translation>اصنع واحدًا أو اختر واحدًا من الأسفل.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>إفساح مكان</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>صنع النسخة النهائية</translation>
    </message>
    <message>
        <source>Make the final…</source>
        <translation>صنع النسخة النهائية…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Make this clip again with the same settings</source>
        <translation>صنع هذا المقطع من جديد بالإعدادات نفسها</translation>
    </message>
    <message>
        <source>Make video clips with Veo 3.1 through Wiro, and review them frame by frame.</source>
        <translation>صنع مقاطع بنموذج Veo 3.1 عبر Wiro ومراجعتها إطارًا بإطار.</translation>
    </message>
    <message>
        <source>Makes and reviews clips with Google&apos;s Veo 3.1 through Wiro.</source>
        <translation>يصنع المقاطع ويراجعها بنموذج Veo 3.1 من Google عبر Wiro.</translation>
    </message>
    <message>
        <source>Makes the subject small</source>
        <translation>يصغّر الموضوع</translation>
    </message>
    <message>
        <source>Makes the subject strong</source>
        <translation>يقوّي الموضوع</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Many voices, no words</source>
        <translation>أصوات كثيرة بلا كلمات</translation>
    </message>
    <message>
        <source>Mara</source>
        <translation>Mara</translation>
    </message>
    <message>
        <source>Mara, forty, in a grey coat, a scar over her left brow</source>
        <translation>Mara، في الأربعين، بمعطف رمادي، وندبة فوق حاجبها الأيسر</translation>
    </message>
    <message>
        <source>Mark misspelt words in prompts</source>
        <translation>تعليم الكلمات الخاطئة في الأوصاف</translation>
    </message>
    <message>
        <source>Match image</source>
        <translation>مطابقة الصورة</translation>
    </message>
    <message>
        <source>Match image needs a first frame.</source>
        <translation>مطابقة الصورة تحتاج إلى إطار أول.</translation>
    </message>
    <message>
        <source>Match the image</source>
        <translation>مطابقة الصورة</translation>
    </message>
    <message>
        <source>Matching the image needs a first frame.</source>
        <translation>مطابقة الصورة تحتاج إلى إطار أول.</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>مفاتيح الوسائط</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>لقطة متوسطة</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>ذكريات</translation>
    </message>
    <message>
        <source>Memory for the player, in MB</source>
        <translation>ذاكرة المشغّل بوحدة MB</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>قائمة ما عليه لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Midnight ramen</source>
        <translation>رامن منتصف الليل</translation>
    </message>
    <message>
        <source>Missing clips</source>
        <translation>المقاطع المفقودة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>النموذج: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month&apos;s budget is used up</source>
        <translation>نفدت ميزانية الشهر</translation>
    </message>
    <message>
        <source>Mood piece</source>
        <translation>مقطع أجواء</translation>
    </message>
    <message>
        <source>Mood, and a reason to stay inside</source>
        <translation>مزاج، وسبب للبقاء في الداخل</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>ضوء القمر</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>المزيد من عناصر التحكم</translation>
    </message>
    <message>
        <source>More for these settings</source>
        <translation>المزيد لهذه الإعدادات</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>نماذج أخرى…</translation>
    </message>
    <message>
        <source>More than 1080p</source>
        <translation>أكثر من 1080p</translation>
    </message>
    <message>
        <source>More to put in</source>
        <translation>المزيد للإدراج</translation>
    </message>
    <message>
        <source>More to put in: {groups}</source>
        <translation>المزيد للإدراج: {groups}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move into a folder of the library</source>
        <translation>نقل إلى مجلد في المكتبة</translation>
    </message>
    <message>
        <source>Move into a folder…</source>
        <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Move the line between two panels</source>
        <translation>تحريك الخط بين لوحتين</translation>
    </message>
    <message>
        <source>Move the line of a wipe</source>
        <translation>تحريك خط المسح</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} clips to the bin</source>
        <extracomment>For a count of 1: Move {n} clip to the bin</extracomment>
        <translation>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejected clips to the bin?</source>
        <extracomment>For a count of 1: Move the rejected clip to the bin?</extracomment>
        <translation>
            <numerusform>نقل المقاطع المرفوضة ({n}) إلى سلة المهملات؟</numerusform>
            <numerusform>نقل المقاطع المرفوضة ({n}) إلى سلة المهملات؟</numerusform>
            <numerusform>نقل المقاطع المرفوضة ({n}) إلى سلة المهملات؟</numerusform>
            <numerusform>نقل المقاطع المرفوضة ({n}) إلى سلة المهملات؟</numerusform>
            <numerusform>نقل المقاطع المرفوضة ({n}) إلى سلة المهملات؟</numerusform>
            <numerusform>نقل المقاطع المرفوضة ({n}) إلى سلة المهملات؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejects to the bin…</source>
        <extracomment>For a count of 1: Move the reject to the bin…</extracomment>
        <translation>
            <numerusform>نقل المرفوض ({n}) إلى سلة المهملات…</numerusform>
            <numerusform>نقل المرفوض ({n}) إلى سلة المهملات…</numerusform>
            <numerusform>نقل المرفوض ({n}) إلى سلة المهملات…</numerusform>
            <numerusform>نقل المرفوض ({n}) إلى سلة المهملات…</numerusform>
            <numerusform>نقل المرفوض ({n}) إلى سلة المهملات…</numerusform>
            <numerusform>نقل المرفوض ({n}) إلى سلة المهملات…</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Movement, clothes</source>
        <translation>حركة، ملابس</translation>
    </message>
    <message>
        <source>Much room, strong depth</source>
        <translation>مساحة واسعة وعمق قوي</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>My Wiro account</source>
        <translation>حسابي في Wiro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a technique or a time rather than an artist</source>
        <translation>اذكر تقنية أو حقبة بدل فنان</translation>
    </message>
    <message>
        <source>Name the instrument and the mood</source>
        <translation>اذكر الآلة والمزاج</translation>
    </message>
    <message>
        <source>Name the thing itself: “{bare}”, not “{noun}”.</source>
        <translation>يُسمّى الشيء نفسه: «{bare}» وليس «{noun}».</translation>
    </message>
    <message>
        <source>Name, words and images (F2)</source>
        <translation>الاسم والكلمات والصور (F2)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>الراوي</translation>
    </message>
    <message>
        <source>Natural 35 mm</source>
        <translation>طبيعية 35 mm</translation>
    </message>
    <message>
        <source>Nature close up</source>
        <translation>الطبيعة عن قرب</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>الوصف السلبي</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>لا مختار ولا مرفوض</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>نيون</translation>
    </message>
    <message>
        <source>Neon, rain, a secret</source>
        <translation>نيون، مطر، سر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Neutral, honest</source>
        <translation>محايد، صادق</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>New seed each time. Click to keep it</source>
        <translation>بذرة جديدة كل مرة. النقر لتثبيتها</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>إصدارات جديدة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>التالي في الطابور</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Night scene</source>
        <translation>مشهد ليلي</translation>
    </message>
    <message>
        <source>Night that can be seen</source>
        <translation>ليل يمكن رؤيته</translation>
    </message>
    <message>
        <source>No API key is kept for this account. Enter the one that this secret belongs to, too.</source>
        <translation>لا يوجد مفتاح API محفوظ لهذا الحساب. أدخل أيضًا المفتاح الذي يخصه هذا السر.</translation>
    </message>
    <message>
        <source>No Wiro account is in use, so nobody could be asked about this model.</source>
        <translation>لا حساب Wiro قيد الاستخدام، فلا يمكن السؤال عن هذا النموذج.</translation>
    </message>
    <message>
        <source>No Wiro account is in use. Set one up to see what it has run.</source>
        <translation>لا حساب Wiro قيد الاستخدام. يُعدّ حساب لرؤية ما شغّله.</translation>
    </message>
    <message>
        <source>No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.</source>
        <translation>لم يُعدّ حساب Wiro بعد. أدخل مفاتيحك أو جرّب كل شيء في بيئة التجربة.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>No account and no cost: pictures are drawn on this computer. Everything else works as it will later.</source>
        <translation>بلا حساب ولا تكلفة: تُرسم الصور على هذا الحاسوب. وكل شيء آخر يعمل كما سيعمل لاحقًا.</translation>
    </message>
    <message>
        <source>No action has these words or this key.</source>
        <translation>لا إجراء بهذه الكلمات أو هذا المفتاح.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>لا جهاز صوت</translation>
    </message>
    <message>
        <source>No clip came in.</source>
        <translation>لم يدخل أي مقطع.</translation>
    </message>
    <message>
        <source>No clip fits</source>
        <translation>لا مقطع يناسب</translation>
    </message>
    <message>
        <source>No clip was found again.</source>
        <translation>لم يوجد أي مقطع ثانيةً.</translation>
    </message>
    <message>
        <source>No clips in this project yet. They appear here while they are made.</source>
        <translation>لا مقاطع في هذا المشروع بعد. تظهر هنا أثناء صنعها.</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>لا مقاطع بعد</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>No lineage</source>
        <translation>بلا نسب</translation>
    </message>
    <message>
        <source>No model is called that. Try fewer letters, or another kind.</source>
        <translation>لا نموذج بهذا الاسم. تُجرّب أحرف أقل أو نوع آخر.</translation>
    </message>
    <message>
        <source>No model known</source>
        <translation>النموذج غير معروف</translation>
    </message>
    <message>
        <source>No more of these steps</source>
        <translation>لا مزيد من هذه الخطوات</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>بلا موسيقى</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>بلا أشخاص</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>بلا مشروع</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>بلا وصف</translation>
    </message>
    <message>
        <source>No prompt has “{words}”.
A word or the beginning of one is enough.</source>
        <translation>لا وصف فيه «{words}».
تكفي كلمة أو بدايتها.</translation>
    </message>
    <message>
        <source>No prompt was used yet.
Each one that you generate is kept here, with what it made.</source>
        <translation>لم يُستخدم وصف بعد.
كل وصف تنشئ به يُحفظ هنا مع ما صنعه.</translation>
    </message>
    <message>
        <source>No set was kept yet.
Put a character, place or look into the references, and keep it with its words: it is one click away then, in every scene.</source>
        <translation>لا مجموعة محفوظة بعد.
ضع شخصية أو مكانًا أو مظهرًا في المراجع واحفظه مع كلماته: يصير على بعد نقرة في كل مشهد.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>No spell check: no dictionary is installed (hunspell-en-us)</source>
        <translation>لا تدقيق إملائي: لا قاموس مثبت (hunspell-en-us)</translation>
    </message>
    <message>
        <source>No spell check: the library Enchant is not installed (libenchant-2-2)</source>
        <translation>لا تدقيق إملائي: مكتبة Enchant غير مثبتة (libenchant-2-2)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>بلا فيديو</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>No. {n} in line</source>
        <translation>رقم {n} في الطابور</translation>
    </message>
    <message>
        <source>Nobody is asked yet: write the address below.</source>
        <translation>لا يُسأل أحد بعد: اكتب العنوان في الأسفل.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>لا أحد يتكلم</translation>
    </message>
    <message>
        <source>Noir, secrets</source>
        <translation>نوار، أسرار</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>لا شيء محفوظ.</translation>
    </message>
    <message>
        <source>None is missing now.</source>
        <translation>لا مقطع مفقودًا الآن.</translation>
    </message>
    <message>
        <source>None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.</source>
        <translation>لا عمود منها إعداد: {columns}. يجب أن يسميها الصف الأول كما في مثال CSV.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>None: the list alone, which is small</source>
        <translation>بدونها: القائمة وحدها، وهي صغيرة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>السرعة العادية</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>لم يُحتسب</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>لم يُحتسب.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not in safe mode: it would not be kept.</source>
        <translation>ليس في الوضع الآمن: لن يُحفظ.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>لم يُصنع</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>لم يُصنع.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not usable · choose another</source>
        <translation>غير صالحة · تُختار أخرى</translation>
    </message>
    <message>
        <source>Not used, for no setting is called so: {columns}.</source>
        <translation>غير مستخدم، إذ لا إعداد بهذا الاسم: {columns}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note about the whole clip</source>
        <translation>ملاحظة على المقطع كله</translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation>ملاحظة عند هذا الإطار</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>ملاحظة عند {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لا شيء مختار</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try another word.</source>
        <translation>لا نتائج لـ «{words}». تُجرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>لم يُسجّل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing here yet.
Once you have made a clip, its prompt, settings, cost and stars are here.</source>
        <translation>لا شيء هنا بعد.
عندما تصنع مقطعًا يظهر هنا وصفه وإعداداته وتكلفته ونجومه.</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>لا شيء في هذه المجموعة بعد</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <translation>لا يُعرف شيء عن هذا النموذج.</translation>
    </message>
    <message>
        <source>Nothing moves but the subject</source>
        <translation>لا شيء يتحرك سوى الموضوع</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip in the strip below to see its prompt, settings and cost.</source>
        <translation>لا شيء محدد.
اختر مقطعًا من الأسفل لرؤية وصفه وإعداداته وتكلفته.</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip to see how it was made, or several to judge them at once.</source>
        <translation>لا شيء محدد.
اختر مقطعًا لترى كيف صُنع، أو عدة مقاطع للحكم عليها معًا.</translation>
    </message>
    <message>
        <source>Nothing to fetch: all there is belongs to this library already.</source>
        <translation>لا شيء للجلب: كل ما هناك يخص هذه المكتبة.</translation>
    </message>
    <message>
        <source>Nothing to lay out yet.</source>
        <translation>لا شيء لعرضه بعد.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Of all clips</source>
        <translation>لكل المقاطع</translation>
    </message>
    <message>
        <source>Of selected clips: none is selected</source>
        <translation>للمقاطع المحددة: لا شيء محدد</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} selected clips ({size})</source>
        <extracomment>For a count of 1: Of the selected clip ({size})</extracomment>
        <translation>
            <numerusform>للمقاطع المحددة ({n}، {size})</numerusform>
            <numerusform>للمقاطع المحددة ({n}، {size})</numerusform>
            <numerusform>للمقاطع المحددة ({n}، {size})</numerusform>
            <numerusform>للمقاطع المحددة ({n}، {size})</numerusform>
            <numerusform>للمقاطع المحددة ({n}، {size})</numerusform>
            <numerusform>للمقاطع المحددة ({n}، {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you.</source>
        <translation>عند الإيقاف لا يُسأل شيء. عند التشغيل يُسأل العنوان أدناه مرة في اليوم على الأكثر ولا يُخبر بشيء عنك.</translation>
    </message>
    <message>
        <source>Off, the clip is silent and may cost less: the price beside Generate says so before you press it. What people say belongs into the prompt, in quotes.</source>
        <translation>عند الإيقاف يكون المقطع صامتًا وقد يكلّف أقل: السعر بجانب «إنشاء» يذكر ذلك مسبقًا. ما يقوله الناس يوضع في الوصف بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Offline · goes on at Wiro</source>
        <translation>غير متصل · يستمر لدى Wiro</translation>
    </message>
    <message>
        <source>Offline · not sent again</source>
        <translation>غير متصل · لم يُعَد الإرسال</translation>
    </message>
    <message>
        <source>Offline · safe at Wiro</source>
        <translation>غير متصل · آمن لدى Wiro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>إزاحة</translation>
    </message>
    <message>
        <source>Offset in frames</source>
        <translation>الإزاحة بالإطارات</translation>
    </message>
    <message>
        <source>Offset of {letter}</source>
        <translation>إزاحة {letter}</translation>
    </message>
    <message>
        <source>Old home film</source>
        <translation>فيلم منزلي قديم</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>On, what is made may hold more than you wrote. Off, it keeps to your words.</source>
        <translation>عند التشغيل قد ينتج أكثر مما كتبت. وعند الإيقاف يلتزم بكلماتك.</translation>
    </message>
    <message>
        <source>One at a time; Tab changes between them</source>
        <translation>واحد في كل مرة؛ Tab يبدّل بينهما</translation>
    </message>
    <message>
        <source>One beside the other, with a line between them that you drag</source>
        <translation>أحدهما بجانب الآخر مع خط بينهما يُسحب</translation>
    </message>
    <message>
        <source>One clear event</source>
        <translation>حدث واحد واضح</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>إطار إلى الخلف</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>إطار إلى الأمام</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>One over the other, see-through</source>
        <translation>أحدهما فوق الآخر بشفافية</translation>
    </message>
    <message>
        <source>One person, one line to the camera</source>
        <translation>شخص واحد، جملة واحدة للكاميرا</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>ثانية إلى الخلف</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>ثانية إلى الأمام</translation>
    </message>
    <message>
        <source>One thing sharp, the rest soft</source>
        <translation>شيء واحد حاد والباقي ناعم</translation>
    </message>
    <message>
        <source>One to three pictures of people, things or a style to keep. 8 seconds only; first and last frame are then ignored.</source>
        <translation>من صورة إلى ثلاث صور لأشخاص أو أشياء أو أسلوب يُحافَظ عليه. 8 ثوانٍ فقط؛ ويُتجاهل عندها الإطاران الأول والأخير.</translation>
    </message>
    <message>
        <source>One zip file holds every clip&apos;s recipe, cost, stars, tags, notes and collections, and the files:</source>
        <translation>ملف zip واحد يضم وصفة كل مقطع وتكلفته ونجومه ووسومه وملاحظاته ومجموعاته، والملفات:</translation>
    </message>
    <message>
        <source>Only a project without clips can be deleted. Its folder stays as it is.</source>
        <translation>لا يُحذف إلا مشروع بلا مقاطع. يبقى مجلده كما هو.</translation>
    </message>
    <message>
        <source>Only asks, never forbids: what the prompt itself names is likely to be seen all the same.</source>
        <translation>يطلب فقط ولا يمنع أبدًا: ما يسميه الوصف نفسه سيظهر على الأرجح.</translation>
    </message>
    <message>
        <source>Only for programs of your own; this one does not need it. The address is told to Wiro, and must be reachable from the internet.</source>
        <translation>لبرامجك الخاصة فقط؛ هذا البرنامج لا يحتاج إليه. يُعطى العنوان لـ Wiro ويجب أن يكون متاحًا من الإنترنت.</translation>
    </message>
    <message>
        <source>Only steps of {step} are taken here.</source>
        <translation>تُقبل هنا خطوات من {step} فقط.</translation>
    </message>
    <message>
        <source>Only the names in the menu go. The files stay where they are.</source>
        <translation>تذهب الأسماء من القائمة فقط. تبقى الملفات حيث هي.</translation>
    </message>
    <message>
        <source>Only what differs; black where they are the same</source>
        <translation>ما يختلف فقط؛ أسود حيث يتطابقان</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} of its {all} pictures fit here.</source>
        <extracomment>For a count of 1: Only {n} of its {all} pictures fits here.</extracomment>
        <translation>
            <numerusform>لا يتسع هنا من صوره ({all}) إلا {n}.</numerusform>
            <numerusform>لا يتسع هنا من صوره ({all}) إلا {n}.</numerusform>
            <numerusform>لا يتسع هنا من صوره ({all}) إلا {n}.</numerusform>
            <numerusform>لا يتسع هنا من صوره ({all}) إلا {n}.</numerusform>
            <numerusform>لا يتسع هنا من صوره ({all}) إلا {n}.</numerusform>
            <numerusform>لا يتسع هنا من صوره ({all}) إلا {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} pictures fit here. Remove one to add another.</source>
        <extracomment>For a count of 1: One picture fits here: the first one was taken.</extracomment>
        <translation>
            <numerusform>لا تتسع هنا صور أكثر من {n}. تُزال واحدة لإضافة أخرى.</numerusform>
            <numerusform>لا تتسع هنا صور أكثر من {n}. تُزال واحدة لإضافة أخرى.</numerusform>
            <numerusform>لا تتسع هنا صور أكثر من {n}. تُزال واحدة لإضافة أخرى.</numerusform>
            <numerusform>لا تتسع هنا صور أكثر من {n}. تُزال واحدة لإضافة أخرى.</numerusform>
            <numerusform>لا تتسع هنا صور أكثر من {n}. تُزال واحدة لإضافة أخرى.</numerusform>
            <numerusform>لا تتسع هنا صور أكثر من {n}. تُزال واحدة لإضافة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>فتح مقطع</translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation>فتح إعدادات الحساب</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>فتح المقطع</translation>
    </message>
    <message>
        <source>Open clip…</source>
        <translation>فتح مقطع…</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>فتح في المشغّل</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>فتحه على أي حال</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح حديث</translation>
    </message>
    <message>
        <source>Open the account settings</source>
        <translation>فتح إعدادات الحساب</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>Open the spending settings</source>
        <translation>فتح إعدادات الإنفاق</translation>
    </message>
    <message>
        <source>Open your projects at Wiro</source>
        <translation>فتح مشاريعك لدى Wiro</translation>
    </message>
    <message>
        <source>Opening the clip…</source>
        <translation>يُفتح المقطع…</translation>
    </message>
    <message>
        <source>Opening the clip… {n} %</source>
        <translation>يُفتح المقطع… {n}%</translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation>يفتح قائمة</translation>
    </message>
    <message>
        <source>Or move one there: Alt with the arrow keys, with Shift for its size.</source>
        <translation>أو يُحرّك إلى هناك: Alt مع الأسهم، ومع Shift لحجمه.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>دوران حول الموضوع</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Other music</source>
        <translation>موسيقى أخرى</translation>
    </message>
    <message>
        <source>Other style</source>
        <translation>أسلوب آخر</translation>
    </message>
    <message>
        <source>Out {timecode} · frame {n}</source>
        <translation>النهاية {timecode} · الإطار {n}</translation>
    </message>
    <message>
        <source>Outlines, hair that glows</source>
        <translation>حواف، شعر متوهّج</translation>
    </message>
    <message>
        <source>Over 8 s</source>
        <translation>أكثر من 8 ث</translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation>من فوق الكتف</translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation>أكثر من {amount}</translation>
    </message>
    <message>
        <source>Overcast</source>
        <translation>غائم</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>PNG pictures ({pattern})</source>
        <translation>صور PNG ({pattern})</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>حركة أفقية</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>قصّ ورق</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>جزء من الصورة</translation>
    </message>
    <message>
        <source>Parts of other people</source>
        <translation>أجزاء من آخرين</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>لصق الإعدادات</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>لصق النص</translation>
    </message>
    <message>
        <source>Patterns, tables, maps</source>
        <translation>أنماط، طاولات، خرائط</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>إيقاف الطابور مؤقتًا</translation>
    </message>
    <message>
        <source>Pause; held, the shuttle keys go one frame</source>
        <translation>إيقاف مؤقت؛ ومع الضغط تتحرك مفاتيح المكوك إطارًا واحدًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People in their place</source>
        <translation>أناس في مكانهم</translation>
    </message>
    <message>
        <source>People who talk</source>
        <translation>أناس يتحدثون</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Pick this clip</source>
        <translation>اختيار هذا المقطع</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>الصورة {n}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Pictures of clips ({size}) stay: they show what is on a disk that is away.</source>
        <translation>تبقى صور المقاطع ({size}): تعرض ما على قرص بعيد.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>تشغيل إلى الخلف، والتكرار أسرع</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>تشغيل إلى الأمام، والتكرار أسرع</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>تشغيل مرة واحدة</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play through the list</source>
        <translation>تشغيل القائمة كلها</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>منظور الشخص</translation>
    </message>
    <message>
        <source>Points at a part of the picture</source>
        <translation>تشير إلى جزء من الصورة</translation>
    </message>
    <message>
        <source>Portrait 85 mm</source>
        <translation>بورتريه 85 mm</translation>
    </message>
    <message>
        <source>Portrait that talks</source>
        <translation>بورتريه يتكلم</translation>
    </message>
    <message>
        <source>Portraits, still life</source>
        <translation>بورتريه، طبيعة صامتة</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>الموضع في المقطع</translation>
    </message>
    <message>
        <source>Practise on this computer: no account, no cost, real video files.</source>
        <translation>تدرّب على هذا الحاسوب: بلا حساب ولا تكلفة وبملفات فيديو حقيقية.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>يجري التحضير</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Preset of keys: Premiere, Resolve, mpv</source>
        <translation>إعداد مسبق للمفاتيح: Premiere وResolve وmpv</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>اضغط مفتاحًا…</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Product in use</source>
        <translation>منتج قيد الاستخدام</translation>
    </message>
    <message>
        <source>Product shot</source>
        <translation>لقطة منتج</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>منتجات</translation>
    </message>
    <message>
        <source>Products, beauty</source>
        <translation>منتجات، جمال</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>المشروع: {name}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Prompt and pictures stay</source>
        <translation>يبقى الوصف والصور</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>سجل الأوصاف</translation>
    </message>
    <message>
        <source>Prompt, frames and settings</source>
        <translation>الوصف والإطارات والإعدادات</translation>
    </message>
    <message>
        <source>Prompts to begin with: choose one and fill in its fields</source>
        <translation>أوصاف للبداية: يُختار واحد وتُملأ حقوله</translation>
    </message>
    <message>
        <source>Prompts you have used</source>
        <translation>أوصاف استخدمتها</translation>
    </message>
    <message>
        <source>Prompts, the last used first</source>
        <translation>الأوصاف، آخر المستخدم أولًا</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Push a zoomed picture</source>
        <translation>دفع صورة مكبّرة</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Put in: {group}</source>
        <translation>إدراج: {group}</translation>
    </message>
    <message>
        <source>Put pictures into the references first.</source>
        <translation>توضع صور في المراجع أولًا.</translation>
    </message>
    <message>
        <source>Putting the keys into the keyring… it may ask you to unlock it.</source>
        <translation>توضع المفاتيح في الحافظة… قد تطلب فتح القفل.</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>سؤال وجواب</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>Queue and recent takes</source>
        <translation>الطابور واللقطات الأخيرة</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>غرفة هادئة</translation>
    </message>
    <message>
        <source>Quiet tension</source>
        <translation>توتر هادئ</translation>
    </message>
    <message>
        <source>Quiet, a little sad</source>
        <translation>هادئ، حزين قليلًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Quit Veo Desktop</source>
        <translation>الخروج من Veo Desktop</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>الخروج على أي حال</translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation>نقل التركيز</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>مطر</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>رفع الميزانية</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>Random seeds</source>
        <translation>بذور عشوائية</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Reading the clip was given up.</source>
        <translation>تُركت قراءة المقطع.</translation>
    </message>
    <message>
        <source>Reading the frame was stopped.</source>
        <translation>أُوقفت قراءة الإطار.</translation>
    </message>
    <message>
        <source>Reading the frames…</source>
        <translation>تُقرأ الإطارات…</translation>
    </message>
    <message>
        <source>Reading the settings of “{name}”…</source>
        <translation>تُقرأ إعدادات «{name}»…</translation>
    </message>
    <message>
        <source>Reading the video was stopped.</source>
        <translation>أُوقفت قراءة الفيديو.</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Real life, unposed</source>
        <translation>حياة حقيقية بلا تكلّف</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>حذف فعلًا؟</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Reduced, nothing fades or slides. Your clips play as ever.</source>
        <translation>مخفّفة: لا شيء يتلاشى أو ينزلق. مقاطعك تُشغّل كالمعتاد.</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>صور مرجعية</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reject this clip</source>
        <translation>رفض هذا المقطع</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation>المقاطع المرفوضة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove all pictures</source>
        <translation>إزالة كل الصور</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>إزالة من الطابور</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>إزالة الحساب «{name}»؟</translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Remove “{noun}”</source>
        <translation>إزالة «{noun}»</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>أُزيل من القائمة.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>إعادة تسمية الحساب</translation>
    </message>
    <message>
        <source>Rename the clip</source>
        <translation>إعادة تسمية المقطع</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>إعادة تسمية القالب</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} clips</source>
        <extracomment>For a count of 1: Rename {n} clip</extracomment>
        <translation>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Replace them by the panel&apos;s present settings</source>
        <translation>استبدالها بإعدادات اللوحة الحالية</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>تقرير الفحص</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>استعادة القيم الافتراضية</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore every default…</source>
        <translation>استعادة كل القيم الافتراضية…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>الاستعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <translation>استعادة الافتراضي: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} defaults?</source>
        <extracomment>For a count of 1: Restore {n} default?</extracomment>
        <translation>
            <numerusform>استعادة القيم الافتراضية ({n})؟</numerusform>
            <numerusform>استعادة القيم الافتراضية ({n})؟</numerusform>
            <numerusform>استعادة القيم الافتراضية ({n})؟</numerusform>
            <numerusform>استعادة القيم الافتراضية ({n})؟</numerusform>
            <numerusform>استعادة القيم الافتراضية ({n})؟</numerusform>
            <numerusform>استعادة القيم الافتراضية ({n})؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>ريترو</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>إعادة استخدام الإعدادات</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Safe areas, action and title</source>
        <translation>المناطق الآمنة، الحركة والعنوان</translation>
    </message>
    <message>
        <source>Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. Clips, accounts and budgets are as ever.</source>
        <translation>الوضع الآمن: الإعدادات المعتادة قيد الاستخدام. إعداداتك كما هي؛ وما تغيّره الآن لا يُحفظ. المقاطع والحسابات والميزانيات كالمعتاد.</translation>
    </message>
    <message>
        <source>Sample prompt: {title}</source>
        <translation>مثال: {title}</translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Sample prompts…</source>
        <translation>أمثلة…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Sandbox or account</source>
        <translation>تجربة أو حساب</translation>
    </message>
    <message>
        <source>Sandbox, my Wiro account, connect, sign in</source>
        <translation>بيئة التجربة، حساب Wiro، اتصال، تسجيل الدخول</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a CSV example</source>
        <translation>حفظ مثال CSV</translation>
    </message>
    <message>
        <source>Save a CSV example…</source>
        <translation>حفظ مثال CSV…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>حفظ تقرير…</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>حفظ واستخدام</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>حفظ الإطار</translation>
    </message>
    <message>
        <source>Save or cancel this change first.</source>
        <translation>يُحفظ هذا التغيير أو يُلغى أولًا.</translation>
    </message>
    <message>
        <source>Save prompt as template</source>
        <translation>حفظ الوصف قالبًا</translation>
    </message>
    <message>
        <source>Save prompt as template…</source>
        <translation>حفظ الوصف قالبًا…</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation>حفظ الورقة…</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>حفظ ورقة المعاينة</translation>
    </message>
    <message>
        <source>Save the search as a smart folder</source>
        <translation>حفظ البحث مجلدًا ذكيًا</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>حفظ هذا الإطار</translation>
    </message>
    <message>
        <source>Save this frame as…</source>
        <translation>حفظ هذا الإطار باسم…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Saved. Your Wiro account is in use.</source>
        <translation>حُفظ. حساب Wiro قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Say what happens</source>
        <translation>قل ما يحدث</translation>
    </message>
    <message>
        <source>Say which task at Wiro makes this clip</source>
        <translation>تحديد المهمة لدى Wiro التي تصنع هذا المقطع</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>خيال علمي</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>بحر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>البحث عن مقاطع</translation>
    </message>
    <message>
        <source>Search every prompt that was used</source>
        <translation>البحث في كل وصف استُخدم</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Search models by name</source>
        <translation>البحث عن نماذج بالاسم</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>كيف ذلك</translation>
    </message>
    <message>
        <source>See the price, then generate</source>
        <translation>انظر السعر ثم أنشئ</translation>
    </message>
    <message>
        <source>See which kind of project it is</source>
        <translation>معرفة نوع المشروع</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Seed is kept. Click for a new one each time</source>
        <translation>البذرة مثبتة. النقر لجديدة كل مرة</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <source>Seeds of the takes: {how}</source>
        <translation>بذور اللقطات: {how}</translation>
    </message>
    <message>
        <source>Seeds one apart</source>
        <translation>بذور متتالية</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>إرسالها الآن</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Sending to Wiro</source>
        <translation>يجري الإرسال إلى Wiro</translation>
    </message>
    <message>
        <source>Sent once, an image stays at Wiro; whoever has its address can see it.</source>
        <translation>الصورة المرسلة مرة تبقى لدى Wiro؛ ومن لديه عنوانها يراها.</translation>
    </message>
    <message>
        <source>Sent once, then reused</source>
        <translation>تُرسل مرة ثم يُعاد استخدامها</translation>
    </message>
    <message>
        <source>Sent with each clip</source>
        <translation>تُرسل مع كل مقطع</translation>
    </message>
    <message>
        <source>Set the in point</source>
        <translation>تعيين نقطة البداية</translation>
    </message>
    <message>
        <source>Set the out point</source>
        <translation>تعيين نقطة النهاية</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات المرجعية</translation>
    </message>
    <message>
        <source>Sets of references</source>
        <translation>مجموعات المراجع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings as sent</source>
        <translation>الإعدادات كما أُرسلت</translation>
    </message>
    <message>
        <source>Settings copied, to be pasted as text.</source>
        <translation>نُسخت الإعدادات لتُلصق نصًا.</translation>
    </message>
    <message>
        <source>Settings copied. Pictures from files are named in them, but do not travel along.</source>
        <translation>نُسخت الإعدادات. صور الملفات مذكورة فيها لكنها لا ترافقها.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>الإعدادات الموجودة</translation>
    </message>
    <message>
        <source>Settings of Veo Desktop (*.json)</source>
        <translation>إعدادات Veo Desktop (*.json)</translation>
    </message>
    <message>
        <source>Settings to begin with</source>
        <translation>إعدادات البداية</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Several tasks may be this one</source>
        <translation>عدة مهام قد تكون هذه</translation>
    </message>
    <message>
        <source>Shallow focus</source>
        <translation>عمق ميدان ضحل</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Shapes instead of faces</source>
        <translation>أشكال بدل الوجوه</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Shot size</source>
        <translation>حجم اللقطة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
    <message>
        <source>Show the frame before the timecode</source>
        <translation>إظهار الإطار قبل الرمز الزمني</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>إظهار الأحدث</translation>
    </message>
    <message>
        <source>Show the newest clip that it made</source>
        <translation>إظهار أحدث مقطع صنعه</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>إظهار الطلب…</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>إظهار ما حدث</translation>
    </message>
    <message>
        <source>Show what is the same ({n})</source>
        <translation>إظهار المتطابق ({n})</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>إظهار أيها</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>إظهار: {field}</translation>
    </message>
    <message>
        <source>Shows a thing from all sides</source>
        <translation>يُظهر الشيء من كل الجوانب</translation>
    </message>
    <message>
        <source>Shows how high something is</source>
        <translation>يُظهر ارتفاع الشيء</translation>
    </message>
    <message>
        <source>Shows where we are; leaves somebody alone</source>
        <translation>يُظهر مكاننا؛ ويترك شخصًا وحيدًا</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>تصغيرها</translation>
    </message>
    <message>
        <source>Shrink this image or remove it: Veo takes at most {limit}.</source>
        <translation>تُصغّر هذه الصورة أو تُزال: يقبل Veo حتى {limit}.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>ظلّ</translation>
    </message>
    <message>
        <source>Singing</source>
        <translation>غناء</translation>
    </message>
    <message>
        <source>Siren far away</source>
        <translation>صفارة بعيدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>حجم الصور</translation>
    </message>
    <message>
        <source>Skating, odd rooms</source>
        <translation>تزلج، غرف غريبة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>حركة بطيئة</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Small things, very near</source>
        <translation>أشياء صغيرة، قريبة جدًا</translation>
    </message>
    <message>
        <source>Smaller than 720p: the clip may look soft.</source>
        <translation>أصغر من 720p: قد يبدو المقطع غير حاد.</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>المجلدات الذكية</translation>
    </message>
    <message>
        <source>Soft music</source>
        <translation>موسيقى خافتة</translation>
    </message>
    <message>
        <source>Soft, poetic</source>
        <translation>ناعم، شاعري</translation>
    </message>
    <message>
        <source>Somebody uses it and likes it</source>
        <translation>أحدهم يستخدمه ويعجبه</translation>
    </message>
    <message>
        <source>Somebody who is heard and not seen</source>
        <translation>شخص يُسمع ولا يُرى</translation>
    </message>
    <message>
        <source>Someone asks</source>
        <translation>أحدهم يسأل</translation>
    </message>
    <message>
        <source>Someone says</source>
        <translation>أحدهم يقول</translation>
    </message>
    <message>
        <source>Someone shouts</source>
        <translation>أحدهم يصرخ</translation>
    </message>
    <message>
        <source>Someone whispers</source>
        <translation>أحدهم يهمس</translation>
    </message>
    <message>
        <source>Something between sends you elsewhere: a network that wants you to sign in first?</source>
        <translation>شيء في الطريق يوجّهك إلى مكان آخر: شبكة تريد تسجيل الدخول أولًا؟</translation>
    </message>
    <message>
        <source>Something one wants to taste</source>
        <translation>شيء يُشتهى</translation>
    </message>
    <message>
        <source>Something to leave out</source>
        <translation>شيء يجب ألا يظهر</translation>
    </message>
    <message>
        <source>Something to sell, turning in the light</source>
        <translation>شيء للبيع يدور في الضوء</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Something went wrong inside Veo Desktop. Nothing was sent again.</source>
        <translation>حدث خطأ داخل Veo Desktop. لم يُعَد إرسال شيء.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>صوت فقط</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed and effort</source>
        <translation>سرعة وجهد</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Spend this much?</source>
        <translation>إنفاق هذا المبلغ؟</translation>
    </message>
    <message>
        <source>Spoken in the clip, with lips that move</source>
        <translation>يُقال في المقطع، بشفاه تتحرك</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>رياضة</translation>
    </message>
    <message>
        <source>Sport, concerts</source>
        <translation>رياضة، حفلات</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>ملعب</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Stars (keys {first} to {last})</source>
        <translation>النجوم (المفاتيح {first} إلى {last})</translation>
    </message>
    <message>
        <source>Stars, tags and notes are kept with the clips of the library.</source>
        <translation>تُحفظ النجوم والوسوم والملاحظات مع مقاطع المكتبة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>البدء في الوضع الآمن</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>البدء العادي</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>ثابتة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.</source>
        <translation>تنقّل من إطار إلى إطار بالمفتاحين {back} و{forward} وامنحه نجومًا من 1 إلى 5.</translation>
    </message>
    <message>
        <source>Step {count}: {title}</source>
        <translation>الخطوة {count}: {title}</translation>
    </message>
    <message>
        <source>Steps, on what you name</source>
        <translation>خطوات على ما تسميه</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}. Press Generate again to send it as it is.</source>
        <translation>ما زال يجب ملء: {names}. ضغط «إنشاء» ثانيةً يرسله كما هو.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop making this clip; a stopped clip is not charged</source>
        <translation>إيقاف صنع هذا المقطع؛ المقطع الموقوف لا يُحتسب</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>إيقاف الحركة</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Straight down</source>
        <translation>عموديًا من الأعلى</translation>
    </message>
    <message>
        <source>Street documentary</source>
        <translation>وثائقي من الشارع</translation>
    </message>
    <message>
        <source>Strings that build</source>
        <translation>وتريات متصاعدة</translation>
    </message>
    <message>
        <source>Strips for hovering</source>
        <translation>أشرطة التمرير</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Sudden silence</source>
        <translation>صمت مفاجئ</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>تشويق</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Swap A and {letter}</source>
        <translation>تبديل A و{letter}</translation>
    </message>
    <message>
        <source>Switch project…</source>
        <translation>تبديل المشروع…</translation>
    </message>
    <message>
        <source>Switch to another project, make or change one</source>
        <translation>الانتقال إلى مشروع آخر أو إنشاؤه أو تغييره</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Take a filter out above, or look for fewer words.</source>
        <translation>يُزال مرشّح من الأعلى أو يُبحث بكلمات أقل.</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>إخراج من المجموعة</translation>
    </message>
    <message>
        <source>Take the panel&apos;s references instead</source>
        <translation>أخذ مراجع اللوحة بدلًا منها</translation>
    </message>
    <message>
        <source>Take this clip out of the queue; nothing is charged</source>
        <translation>إخراج هذا المقطع من الطابور؛ لا يُحتسب شيء</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>إزالة هذا المفتاح</translation>
    </message>
    <message>
        <source>Take this set away (Delete)</source>
        <translation>إزالة هذه المجموعة (Delete)</translation>
    </message>
    <message>
        <source>Take {key} away from: {action}</source>
        <translation>إزالة {key} من: {action}</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>لقطات كل منها</translation>
    </message>
    <message>
        <source>Taking the keys out of the keyring…</source>
        <translation>تُخرج المفاتيح من الحافظة…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Task at Wiro</source>
        <translation>المهمة لدى Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro</source>
        <translation>المهام لدى Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro that are not in this library</source>
        <translation>مهام لدى Wiro ليست في هذه المكتبة</translation>
    </message>
    <message>
        <source>Tasks in the sandbox that are not in this library</source>
        <translation>مهام في بيئة التجربة ليست في هذه المكتبة</translation>
    </message>
    <message>
        <source>Tasks that are not in this library</source>
        <translation>مهام ليست في هذه المكتبة</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>إعلامي عند صدور إصدار أحدث</translation>
    </message>
    <message>
        <source>Tell me while this window is in the background</source>
        <translation>إعلامي عندما تكون هذه النافذة في الخلفية</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the keyring of this system.</source>
        <translation>«اختبار الاتصال» يسأل Wiro هل يعرف المفاتيح؛ ولا يكلّف شيئًا. تُحفظ في حافظة مفاتيح هذا النظام.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>That clip is in the bin, so it is not shown here.</source>
        <translation>ذلك المقطع في سلة المهملات، فلا يُعرض هنا.</translation>
    </message>
    <message>
        <source>That folder is not inside {root}. Copies can be exported anywhere.</source>
        <translation>ذلك المجلد ليس داخل {root}. يمكن تصدير النسخ إلى أي مكان.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or wss://.</source>
        <translation>يجب أن يبدأ عنوان الخدمة بـ https:// أو wss://.</translation>
    </message>
    <message>
        <source>The answer did not come from Wiro, or was damaged on the way.</source>
        <translation>لم يأتِ الجواب من Wiro أو تلف في الطريق.</translation>
    </message>
    <message>
        <source>The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it is followed and fetched. With none of them the clip counts as never made and can be sent again.</source>
        <translation>ضاع جواب هذا المقطع، وقد تكون أكثر من مهمة لدى Wiro هي المقصودة. عند اختيارها تُتابع وتُجلب. وإن لم تكن أي منها يُعدّ المقطع غير مصنوع ويمكن إرساله من جديد.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.</source>
        <translation>ضاع الجواب في الطريق. يُسأل Wiro هل تلقى العمل، كي لا يُدفع شيء مرتين.</translation>
    </message>
    <message>
        <source>The backup says things about this clip that cannot be understood, so it was left out.</source>
        <translation>تقول النسخة الاحتياطية عن هذا المقطع ما لا يُفهم، لذا تُرك.</translation>
    </message>
    <message>
        <source>The backup was given up.</source>
        <translation>تُرك النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>The backup&apos;s file of this clip is damaged, so it was left out.</source>
        <translation>ملف هذا المقطع في النسخة الاحتياطية تالف، لذا تُرك.</translation>
    </message>
    <message>
        <source>The bin does not have “{name}” any more.</source>
        <translation>لم يعد «{name}» في سلة المهملات.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>السلة فارغة</translation>
    </message>
    <message>
        <source>The budget has room for {room}. What is above waits until it is raised.</source>
        <translation>تكفي الميزانية لـ {room}. وما زاد ينتظر رفعها.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>نفدت الميزانية</translation>
    </message>
    <message>
        <source>The cat explains</source>
        <translation>القط يشرح</translation>
    </message>
    <message>
        <source>The changed job keeps its place in line</source>
        <translation>يحتفظ العمل المعدّل بمكانه في الطابور</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>The clip could not be brought home: {why} {charge}</source>
        <translation>تعذّر جلب المقطع: {why} {charge}</translation>
    </message>
    <message>
        <source>The clip ends with this picture. Needs a first frame and 8 seconds.</source>
        <translation>ينتهي المقطع بهذه الصورة. يحتاج إلى إطار أول و8 ثوانٍ.</translation>
    </message>
    <message>
        <source>The clip goes from frame 1 to {n}, up to {timecode}.</source>
        <translation>يمتد المقطع من الإطار 1 إلى {n}، حتى {timecode}.</translation>
    </message>
    <message>
        <source>The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; nothing is charged again.</source>
        <translation>المقطع مكتمل وآمن لدى Wiro. يُنزَّل فور توفر اتصال؛ ولا يُحتسب شيء ثانيةً.</translation>
    </message>
    <message>
        <source>The clip starts with this picture.</source>
        <translation>يبدأ المقطع بهذه الصورة.</translation>
    </message>
    <message>
        <source>The clip that is in the making opens here by itself.</source>
        <translation>المقطع قيد الصنع يُفتح هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The clip&apos;s address at Wiro has expired.</source>
        <translation>انتهت صلاحية عنوان المقطع لدى Wiro.</translation>
    </message>
    <message>
        <source>The connection to Wiro broke before its answer arrived.</source>
        <translation>انقطع الاتصال بـ Wiro قبل وصول جوابه.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>انقطع الاتصال بـ {host}.</translation>
    </message>
    <message>
        <source>The default is: {value}.</source>
        <translation>الافتراضي: {value}.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was sent; try again when it does.</source>
        <translation>القرص لا يستجيب. لم يُرسل شيء؛ تُعاد المحاولة عندما يستجيب.</translation>
    </message>
    <message>
        <source>The disk does not do its work in this folder: {folder}</source>
        <translation>القرص لا يعمل كما يجب في هذا المجلد: {folder}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder: {folder}</source>
        <translation>القرص ممتلئ. يجب إفساح مكان أو اختيار مجلد آخر: {folder}</translation>
    </message>
    <message>
        <source>The disk of this folder does not answer: {folder}</source>
        <translation>قرص هذا المجلد لا يستجيب: {folder}</translation>
    </message>
    <message>
        <source>The download broke off. It goes on where it stopped; nothing is charged again.</source>
        <translation>انقطع التنزيل. يُستأنف من حيث توقف؛ ولا يُحتسب شيء ثانيةً.</translation>
    </message>
    <message>
        <source>The draft has no seed, so the final will differ from it.</source>
        <translation>لا بذرة للمسودة، لذا ستختلف النسخة النهائية عنها.</translation>
    </message>
    <message>
        <source>The estimate follows your settings. Nothing is made and nothing is paid before you press Generate.</source>
        <translation>يتبع التقدير إعداداتك. لا يُصنع شيء ولا يُدفع قبل الضغط على «إنشاء».</translation>
    </message>
    <message>
        <source>The example could not be saved there: {why}.</source>
        <translation>تعذّر حفظ المثال هناك: {why}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}</source>
        <translation>تعذّرت قراءة الملف: {reason}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>تعذّرت كتابة الملف: {reason}</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, which Wiro does not take.</source>
        <translation>الملف أكبر من 100 MB ولا يقبله Wiro.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or drop it here: it is known by its content.</source>
        <translation>الملف ليس حيث كان. يُعاد أو يُفلت هنا: يُعرف بمحتواه.</translation>
    </message>
    <message>
        <source>The file keeps its ending {suffix}, and its recipe.</source>
        <translation>يحتفظ الملف بلاحقته {suffix} ووصفته.</translation>
    </message>
    <message>
        <source>The file may be damaged, so it is not opened by itself. It costs nothing to try again.</source>
        <translation>قد يكون الملف تالفًا، لذا لا يُفتح تلقائيًا. المحاولة لا تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The file of this clip is not here. Its copy at Wiro was kept.</source>
        <translation>ملف هذا المقطع ليس هنا. أُبقيت نسخته لدى Wiro.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read, so nothing was charged. Choose it again.</source>
        <translation>تعذّرت قراءة الملف {name} فلم يُحتسب شيء. يُختار من جديد.</translation>
    </message>
    <message>
        <source>The files of these clips are not here now.</source>
        <translation>ملفات هذه المقاطع ليست هنا الآن.</translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} clips are deleted at Wiro. Yours stay.</source>
        <extracomment>For a count of 1: The files of {n} clip are deleted at Wiro. Yours stay.</extracomment>
        <translation>
            <numerusform>حُذفت لدى Wiro ملفات المقاطع ({n}). ملفاتك باقية.</numerusform>
            <numerusform>حُذفت لدى Wiro ملفات المقاطع ({n}). ملفاتك باقية.</numerusform>
            <numerusform>حُذفت لدى Wiro ملفات المقاطع ({n}). ملفاتك باقية.</numerusform>
            <numerusform>حُذفت لدى Wiro ملفات المقاطع ({n}). ملفاتك باقية.</numerusform>
            <numerusform>حُذفت لدى Wiro ملفات المقاطع ({n}). ملفاتك باقية.</numerusform>
            <numerusform>حُذفت لدى Wiro ملفات المقاطع ({n}). ملفاتك باقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first picture of this {before} is sent, as {now}.</source>
        <translation>تُرسل الصورة الأولى من {before} هذا بصيغة {now}.</translation>
    </message>
    <message>
        <source>The history forgets them. Your clips, and the settings each was made with, stay as they are.</source>
        <translation>ينساها السجل. تبقى مقاطعك وإعدادات كل منها كما هي.</translation>
    </message>
    <message>
        <source>The image is still being checked. Try again in a moment.</source>
        <translation>ما زالت الصورة قيد الفحص. تُعاد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>The key or secret is empty or holds characters that no key has. Paste it again in the settings.</source>
        <translation>المفتاح أو السر فارغ أو فيه أحرف لا توجد في أي مفتاح. يُلصق من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation>نُسيت المفاتيح.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>تُحفظ المفاتيح حتى الخروج فقط.</translation>
    </message>
    <message>
        <source>The keys could not be taken out of the system&apos;s keyring. Remove the entries “{service}” there yourself.</source>
        <translation>تعذّر إخراج المفاتيح من حافظة النظام. تُزال المدخلات «{service}» هناك يدويًا.</translation>
    </message>
    <message>
        <source>The last account stays. Its keys can be forgotten.</source>
        <translation>يبقى الحساب الأخير. يمكن نسيان مفاتيحه.</translation>
    </message>
    <message>
        <source>The last light</source>
        <translation>الضوء الأخير</translation>
    </message>
    <message>
        <source>The last one: {title}</source>
        <translation>الأخير: {title}</translation>
    </message>
    <message>
        <source>The library folder is not there: {folder} Connect its disk again, or choose another folder.</source>
        <translation>مجلد المكتبة غير موجود: {folder} يُوصل قرصه من جديد أو يُختار مجلد آخر.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>المكتبة مغلقة.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be opened: its disk is full, read-only or away. Nothing is sent.</source>
        <translation>تعذّر فتح قائمة المكتبة: قرصها ممتلئ أو للقراءة فقط أو بعيد. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be searched: its disk does not answer, or is away.</source>
        <translation>تعذّر البحث في قائمة المكتبة: قرصها لا يستجيب أو بعيد.</translation>
    </message>
    <message>
        <source>The library&apos;s list is damaged. It will be restored from its backup at the next start.</source>
        <translation>قائمة المكتبة تالفة. ستُستعاد من نسختها الاحتياطية عند البدء القادم.</translation>
    </message>
    <message numerus="yes">
        <source>The library&apos;s list is empty, and {n} clips are in its folder. They are taken in with what their files say.</source>
        <extracomment>For a count of 1: The library&apos;s list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.</extracomment>
        <translation>
            <numerusform>قائمة المكتبة فارغة وفي مجلدها مقاطع ({n}). يجري ضمها بما تقوله ملفاتها.</numerusform>
            <numerusform>قائمة المكتبة فارغة وفي مجلدها مقاطع ({n}). يجري ضمها بما تقوله ملفاتها.</numerusform>
            <numerusform>قائمة المكتبة فارغة وفي مجلدها مقاطع ({n}). يجري ضمها بما تقوله ملفاتها.</numerusform>
            <numerusform>قائمة المكتبة فارغة وفي مجلدها مقاطع ({n}). يجري ضمها بما تقوله ملفاتها.</numerusform>
            <numerusform>قائمة المكتبة فارغة وفي مجلدها مقاطع ({n}). يجري ضمها بما تقوله ملفاتها.</numerusform>
            <numerusform>قائمة المكتبة فارغة وفي مجلدها مقاطع ({n}). يجري ضمها بما تقوله ملفاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged and there was no backup. A new one is made from what your clips say of themselves; the damaged one was kept beside it.</source>
        <translation>كانت قائمة المكتبة تالفة بلا نسخة احتياطية. تُصنع جديدة مما تقوله مقاطعك عن نفسها؛ وحُفظت التالفة بجانبها.</translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged or missing. It was restored from the backup of {when}; clips made after that are taken in again from your clip folder.</source>
        <translation>كانت قائمة المكتبة تالفة أو مفقودة. استُعيدت من نسخة {when} الاحتياطية؛ وتُضم المقاطع اللاحقة من مجلدك من جديد.</translation>
    </message>
    <message>
        <source>The list is saved: {file}</source>
        <translation>حُفظت القائمة: {file}</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again.</source>
        <translation>تعذّرت قراءة قائمة الشهادات الموثوقة. لم يُرسل شيء. يُعاد تثبيت Veo Desktop.</translation>
    </message>
    <message>
        <source>The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.</source>
        <translation>تعذّرت كتابة قائمة أعمالك: القرص ممتلئ أو بعيد. لا يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>The little boat</source>
        <translation>القارب الصغير</translation>
    </message>
    <message>
        <source>The page that you have Veo Desktop from, as https://github.com/OWNER/NAME.</source>
        <translation>الصفحة التي أخذت منها Veo Desktop، مثل https://github.com/OWNER/NAME.</translation>
    </message>
    <message>
        <source>The part of Veo Desktop that reads video files does not start. Install the program again.</source>
        <translation>لا يبدأ جزء Veo Desktop الذي يقرأ الفيديو. يُعاد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The picture is made in this shape; cropping a finished clip loses part of it.</source>
        <translation>تُصنع الصورة بهذا الشكل؛ وقص مقطع مكتمل يفقد جزءًا منها.</translation>
    </message>
    <message>
        <source>The play keys of keyboards and headphones drive the player</source>
        <translation>مفاتيح التشغيل في لوحات المفاتيح والسماعات تتحكم بالمشغّل</translation>
    </message>
    <message>
        <source>The price of these settings is being looked up</source>
        <translation>يجري البحث عن سعر هذه الإعدادات</translation>
    </message>
    <message>
        <source>The price of this is not known</source>
        <translation>سعر هذا غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.</source>
        <extracomment>For a count of 1: The project “{name}” has one job, so it stays: its clip would be lost to sight.</extracomment>
        <translation>
            <numerusform>لدى المشروع «{name}» أعمال عددها {n}، لذا يبقى: ستغيب مقاطعها عن النظر.</numerusform>
            <numerusform>لدى المشروع «{name}» أعمال عددها {n}، لذا يبقى: ستغيب مقاطعها عن النظر.</numerusform>
            <numerusform>لدى المشروع «{name}» أعمال عددها {n}، لذا يبقى: ستغيب مقاطعها عن النظر.</numerusform>
            <numerusform>لدى المشروع «{name}» أعمال عددها {n}، لذا يبقى: ستغيب مقاطعها عن النظر.</numerusform>
            <numerusform>لدى المشروع «{name}» أعمال عددها {n}، لذا يبقى: ستغيب مقاطعها عن النظر.</numerusform>
            <numerusform>لدى المشروع «{name}» أعمال عددها {n}، لذا يبقى: ستغيب مقاطعها عن النظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>الوصف وحده</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password. Veo Desktop cannot give it any.</source>
        <translation>يريد الوكيل اسم مستخدم وكلمة مرور. لا يستطيع Veo Desktop إعطاءها.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer in time.</source>
        <translation>الوكيل {proxy} لا يجيب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not lead to {host}: it says {n}.</source>
        <translation>الوكيل {proxy} لا يقود إلى {host}: يقول {n}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the connection. Check its port.</source>
        <translation>الوكيل {proxy} يرفض الاتصال. يُتحقق من منفذه.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name.</source>
        <translation>لم يُعثر على الوكيل {proxy}. يُتحقق من اسمه.</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>الطابور متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The queue is paused: nothing more is sent. Clips at Wiro go on.</source>
        <translation>الطابور متوقف مؤقتًا: لا يُرسل شيء آخر. تستمر المقاطع لدى Wiro.</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}.</source>
        <translation>تعذّرت كتابة التقرير في {folder}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}</source>
        <translation>تعذّرت كتابة التقرير: {reason}</translation>
    </message>
    <message>
        <source>The report is written: {file}. It has no keys, prompts or names of clips.</source>
        <translation>كُتب التقرير: {file}. لا مفاتيح فيه ولا أوصاف ولا أسماء مقاطع.</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>الطلب الذي سيُرسل</translation>
    </message>
    <message>
        <source>The same lighthouse at dawn, gulls crying</source>
        <translation>المنارة نفسها عند الفجر، صياح النوارس</translation>
    </message>
    <message>
        <source>The same prompt, pictures and seed, made anew with what you choose here.</source>
        <translation>الوصف والصور والبذرة نفسها، تُصنع من جديد بما تختاره هنا.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same clip.</source>
        <translation>البذرة نفسها والإعدادات نفسها تعطي المقطع نفسه.</translation>
    </message>
    <message>
        <source>The sample “{title}” is here. Change whatever you like.</source>
        <translation>المثال «{title}» هنا. غيّر ما تشاء.</translation>
    </message>
    <message>
        <source>The sample “{title}” took the place of your settings. Undo brings them back.</source>
        <translation>حل المثال «{title}» محل إعداداتك. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Quit and start Veo Desktop again.</source>
        <translation>تعذّر بدء بيئة التجربة. يُغلق Veo Desktop ويُفتح من جديد.</translation>
    </message>
    <message>
        <source>The sandbox is in use.</source>
        <translation>بيئة التجربة قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices, since you count them.</source>
        <translation>أسعار بيئة التجربة، إذ تحسبها.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices: no money is spent.</source>
        <translation>أسعار بيئة التجربة: لا يُنفق مال.</translation>
    </message>
    <message>
        <source>The screen that the window is on</source>
        <translation>الشاشة التي عليها النافذة</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>تُرك البحث.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <translation>حُذفت المجموعة «{name}».</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are in use. ({reason})</source>
        <translation>الإعدادات تالفة؛ المعتادة قيد الاستخدام. ({reason})</translation>
    </message>
    <message>
        <source>The settings are here.</source>
        <translation>الإعدادات هنا.</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are in use. ({reason})</source>
        <translation>تعذّرت قراءة الإعدادات؛ المعتادة قيد الاستخدام. ({reason})</translation>
    </message>
    <message>
        <source>The settings of this model are being looked up.</source>
        <translation>يجري البحث عن إعدادات هذا النموذج.</translation>
    </message>
    <message>
        <source>The settings of this model could not be looked up: {why}</source>
        <translation>تعذّر البحث عن إعدادات هذا النموذج: {why}</translation>
    </message>
    <message>
        <source>The settings of “{name}” are here.</source>
        <translation>إعدادات «{name}» هنا.</translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are in use. The old file was kept: {file}</source>
        <translation>كانت الإعدادات تالفة؛ المعتادة قيد الاستخدام. حُفظ الملف القديم: {file}</translation>
    </message>
    <message>
        <source>The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent.</source>
        <translation>يطلب النظام نوع وكيل لا يعرفه Veo Desktop. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the keys back.</source>
        <translation>لم تُعِد حافظة مفاتيح النظام المفاتيح.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>حافظة مفاتيح النظام لا تستجيب.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>حافظة مفاتيح النظام مقفلة. تُفتح وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({error}).</source>
        <translation>رفضت حافظة مفاتيح النظام ({error}).</translation>
    </message>
    <message>
        <source>The task is past the point where this is possible.</source>
        <translation>تجاوزت المهمة النقطة التي يمكن فيها ذلك.</translation>
    </message>
    <message>
        <source>The usual one: {folder}</source>
        <translation>المعتاد: {folder}</translation>
    </message>
    <message>
        <source>The video file cannot be read.</source>
        <translation>تعذّرت قراءة ملف الفيديو.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>There are no keys for this account yet. Enter the API key of your project.</source>
        <translation>لا مفاتيح لهذا الحساب بعد. يُدخل مفتاح API لمشروعك.</translation>
    </message>
    <message>
        <source>There are no keys yet. Enter the API key of a Wiro project.</source>
        <translation>لا توجد مفاتيح بعد. يُدخل مفتاح API لمشروع في Wiro.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} templates already. Delete one first.</source>
        <extracomment>For a count of 1: There is {n} template already. Delete it first.</extracomment>
        <translation>
            <numerusform>القوالب الموجودة: {n}. يُحذف واحد أولًا.</numerusform>
            <numerusform>القوالب الموجودة: {n}. يُحذف واحد أولًا.</numerusform>
            <numerusform>القوالب الموجودة: {n}. يُحذف واحد أولًا.</numerusform>
            <numerusform>القوالب الموجودة: {n}. يُحذف واحد أولًا.</numerusform>
            <numerusform>القوالب الموجودة: {n}. يُحذف واحد أولًا.</numerusform>
            <numerusform>القوالب الموجودة: {n}. يُحذف واحد أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a blank, a line break or a letter in here that no key has. Copy the key again.</source>
        <translation>هنا مسافة أو سطر جديد أو حرف لا يوجد في أي مفتاح. يُرجى نسخ المفتاح من جديد.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Nothing was changed.</source>
        <translation>يوجد مجلد باسم «{name}» بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>يوجد قالب بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is another file called “{name}” by now.</source>
        <translation>يوجد الآن ملف آخر باسم «{name}».</translation>
    </message>
    <message>
        <source>There is less than {needed} MB of room left on the disk of this folder: {folder}</source>
        <translation>بقي أقل من {needed} MB على قرص هذا المجلد: {folder}</translation>
    </message>
    <message>
        <source>There is no collection called “{name}”.</source>
        <translation>لا توجد مجموعة باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is looked for as words.</source>
        <translation>لا يوجد مرشّح «{key}:»، لذا يُبحث عنه كلماتٍ.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>لا يوجد خيار {option}.</translation>
    </message>
    <message>
        <source>There is no other clip yet.
Make a second take, and compare the two here.</source>
        <translation>لا يوجد مقطع آخر بعد.
اصنع لقطة ثانية وقارن بينهما هنا.</translation>
    </message>
    <message>
        <source>There is no project called “{name}”.</source>
        <translation>لا يوجد مشروع باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no {field}</source>
        <translation>لا يوجد {field}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the settings first.</source>
        <translation>الحافظة فارغة. تُنسخ الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to delete at Wiro.</source>
        <translation>لا شيء للحذف لدى Wiro.</translation>
    </message>
    <message>
        <source>There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.</source>
        <translation>المال في حساب Wiro لا يكفي. يُضاف رصيد في wiro.ai. لم يُحتسب.</translation>
    </message>
    <message>
        <source>There twice, and the first one counts: {columns}.</source>
        <translation>مكرر، ويُعتمد الأول: {columns}.</translation>
    </message>
    <message>
        <source>These are no settings of Veo Desktop. Nothing was changed.</source>
        <translation>هذه ليست إعدادات Veo Desktop. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These are the draft&apos;s own settings. Choose another model or resolution.</source>
        <translation>هذه إعدادات المسودة نفسها. يُختار نموذج آخر أو دقة أخرى.</translation>
    </message>
    <message>
        <source>These settings come from a newer Veo Desktop. What this version knows of them is here.</source>
        <translation>هذه الإعدادات من Veo Desktop أحدث. ما يعرفه هذا الإصدار منها موجود هنا.</translation>
    </message>
    <message>
        <source>These tags are on all of them. Stars, verdict, tags and a note go to every clip selected.</source>
        <translation>هذه الوسوم على كل منها. النجوم والحكم والوسوم والملاحظة تُطبّق على كل مقطع محدد.</translation>
    </message>
    <message>
        <source>They are made again when the pointer is on a clip</source>
        <translation>تُصنع من جديد عند وجود المؤشر على مقطع</translation>
    </message>
    <message>
        <source>They go to the prompt with the images, where you write just then.</source>
        <translation>تدخل الوصف مع الصور حيث تكتب حينها.</translation>
    </message>
    <message>
        <source>They help to find out what went wrong. What happens from now on is written down again.</source>
        <translation>تساعد على معرفة ما حدث من خطأ. ما يحدث من الآن يُسجّل من جديد.</translation>
    </message>
    <message>
        <source>They play in step. Tab flips from one to the other; Ctrl+Tab goes on to the controls.</source>
        <translation>تُشغَّل معًا. Tab ينتقل من أحدها إلى الآخر؛ Ctrl+Tab ينتقل إلى عناصر التحكم.</translation>
    </message>
    <message>
        <source>They show what somebody or something looks like, not how the clip begins. They are sent to Wiro with the clip.</source>
        <translation>تُظهر شكل شخص أو شيء لا كيف يبدأ المقطع. تُرسل إلى Wiro مع المقطع.</translation>
    </message>
    <message>
        <source>Things to leave out, as nouns: &quot;wall, frame&quot;, never &quot;no walls&quot;.</source>
        <translation>ما يجب ألا يظهر، بأسماء: «wall, frame»، وليس «no walls» أبدًا.</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>تفكير بصوت عالٍ</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>الأثلاث</translation>
    </message>
    <message>
        <source>This AVIF is sent as PNG.</source>
        <translation>يُرسل AVIF هذا بصيغة PNG.</translation>
    </message>
    <message>
        <source>This Wiro project does not allow the internet address you are at. Allow it in the project&apos;s settings at Wiro. Not charged.</source>
        <translation>لا يسمح مشروع Wiro هذا بعنوان الإنترنت الحالي. يُسمح به في إعدادات المشروع لدى Wiro. لم يُحتسب.</translation>
    </message>
    <message>
        <source>This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged.</source>
        <translation>يريد مشروع Wiro هذا سر API إضافة إلى المفتاح. يُدخل في إعدادات الحساب. لم يُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>This address is longer than {n} characters. Save the picture and drop the file.</source>
        <extracomment>For a count of 1: This address is longer than {n} character. Save the picture and drop the file.</extracomment>
        <translation>
            <numerusform>هذا العنوان أطول من {n} حرف. تُحفظ الصورة ويُفلت الملف.</numerusform>
            <numerusform>هذا العنوان أطول من {n} حرف. تُحفظ الصورة ويُفلت الملف.</numerusform>
            <numerusform>هذا العنوان أطول من {n} حرف. تُحفظ الصورة ويُفلت الملف.</numerusform>
            <numerusform>هذا العنوان أطول من {n} حرف. تُحفظ الصورة ويُفلت الملف.</numerusform>
            <numerusform>هذا العنوان أطول من {n} حرف. تُحفظ الصورة ويُفلت الملف.</numerusform>
            <numerusform>هذا العنوان أطول من {n} حرف. تُحفظ الصورة ويُفلت الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.</source>
        <translation>هذه النسخة الاحتياطية من Veo Desktop أحدث. لم يتغير شيء؛ يُثبّت الإصدار الأحدث لاستخدامها.</translation>
    </message>
    <message>
        <source>This clip came without settings, so there is nothing to write its stars into.</source>
        <translation>جاء هذا المقطع بلا إعدادات، فلا مكان لكتابة نجومه.</translation>
    </message>
    <message>
        <source>This clip cannot be played</source>
        <translation>لا يمكن تشغيل هذا المقطع</translation>
    </message>
    <message>
        <source>This clip cannot be read: {reason}</source>
        <translation>تعذّرت قراءة هذا المقطع: {reason}</translation>
    </message>
    <message>
        <source>This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it.</source>
        <translation>لا يحمل هذا المقطع إعدادات: لم يُصنع بـ Veo Desktop أو أعاد برنامج آخر كتابته.</translation>
    </message>
    <message>
        <source>This clip has no task at Wiro that is known here, so nothing was deleted there.</source>
        <translation>لا تُعرف هنا مهمة لهذا المقطع لدى Wiro، فلم يُحذف شيء هناك.</translation>
    </message>
    <message>
        <source>This clip is in the bin.</source>
        <translation>هذا المقطع في سلة المهملات.</translation>
    </message>
    <message>
        <source>This clip is in the system&apos;s bin, until that is emptied.</source>
        <translation>هذا المقطع في سلة مهملات النظام حتى تُفرغ.</translation>
    </message>
    <message>
        <source>This clip is not in the library any more.</source>
        <translation>لم يعد هذا المقطع في المكتبة.</translation>
    </message>
    <message>
        <source>This clip is not there any more. It was moved, renamed or deleted.</source>
        <translation>لم يعد هذا المقطع موجودًا. نُقل أو أُعيدت تسميته أو حُذف.</translation>
    </message>
    <message>
        <source>This clip was made with another account than the one in use. Nothing was deleted.</source>
        <translation>صُنع هذا المقطع بحساب غير المستخدم. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not there any more: it was deleted or moved by something else.</source>
        <translation>لم يعد ملف هذا المقطع موجودًا: حذفه أو نقله شيء آخر.</translation>
    </message>
    <message>
        <source>This command line makes no sense.</source>
        <translation>سطر الأوامر هذا غير مفهوم.</translation>
    </message>
    <message numerus="yes">
        <source>This costs about {amount} for {n} clips</source>
        <extracomment>For a count of 1: This costs about {amount} for one clip</extracomment>
        <translation>
            <numerusform>هذا يكلّف نحو {amount} (عدد المقاطع: {n})</numerusform>
            <numerusform>هذا يكلّف نحو {amount} (عدد المقاطع: {n})</numerusform>
            <numerusform>هذا يكلّف نحو {amount} (عدد المقاطع: {n})</numerusform>
            <numerusform>هذا يكلّف نحو {amount} (عدد المقاطع: {n})</numerusform>
            <numerusform>هذا يكلّف نحو {amount} (عدد المقاطع: {n})</numerusform>
            <numerusform>هذا يكلّف نحو {amount} (عدد المقاطع: {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be read: {why}.</source>
        <translation>تعذّرت قراءة هذا الملف: {why}.</translation>
    </message>
    <message>
        <source>This file holds neither picture nor sound.</source>
        <translation>لا صورة في هذا الملف ولا صوت.</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>لا صورة في هذا الملف.</translation>
    </message>
    <message>
        <source>This file holds no video.</source>
        <translation>لا فيديو في هذا الملف.</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>هذا الملف فارغ أو لا يُقرأ.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is empty. Copy or download it again.</source>
        <translation>هذا الملف فارغ. يُنسخ أو يُنزَّل من جديد.</translation>
    </message>
    <message>
        <source>This file is larger than 2 GB, which Veo Desktop does not take.</source>
        <translation>هذا الملف أكبر من 2 GB ولا يقبله Veo Desktop.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Use a smaller picture.</source>
        <translation>هذا الملف أكبر من {limit} MB. تُستخدم صورة أصغر.</translation>
    </message>
    <message>
        <source>This file is larger than {mb} MB. Split it.</source>
        <translation>هذا الملف أكبر من {mb} MB. يُقسّم.</translation>
    </message>
    <message>
        <source>This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.</source>
        <translation>هذا الملف ليس نسخة احتياطية لمكتبة Veo Desktop أو أنه تالف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.</source>
        <translation>هذا الملف ليس UTF-8 وقُرئ كـ Windows-1252. يُرجى التحقق من أحرف مثل é وü.</translation>
    </message>
    <message>
        <source>This file is not in the library.</source>
        <translation>هذا الملف ليس في المكتبة.</translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation>هذا الملف غير موجود أو لا يجوز قراءته.</translation>
    </message>
    <message>
        <source>This file is not there: {file}</source>
        <translation>هذا الملف غير موجود: {file}</translation>
    </message>
    <message>
        <source>This file shows something else than the clip that was stored under its name.</source>
        <translation>يعرض هذا الملف شيئًا غير المقطع المحفوظ باسمه.</translation>
    </message>
    <message>
        <source>This folder is not there: {folder}</source>
        <translation>هذا المجلد غير موجود: {folder}</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>لا يجوز قراءة هذا المجلد.</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>هذا الإطار</translation>
    </message>
    <message>
        <source>This frame is damaged in the file and cannot be saved.</source>
        <translation>هذا الإطار تالف في الملف ولا يمكن حفظه.</translation>
    </message>
    <message>
        <source>This has to be {kind} from {min} to {max}.</source>
        <translation>يجب أن يكون هنا {kind} من {min} إلى {max}.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {max} or less.</source>
        <translation>يجب أن يكون هنا {kind}، {max} أو أقل.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {min} or more.</source>
        <translation>يجب أن يكون هنا {kind}، {min} أو أكثر.</translation>
    </message>
    <message>
        <source>This has to be {kind}.</source>
        <translation>يجب أن يكون هنا {kind}.</translation>
    </message>
    <message>
        <source>This image could not be made small enough. Use another one.</source>
        <translation>تعذّر تصغير هذه الصورة بما يكفي. تُستخدم أخرى.</translation>
    </message>
    <message>
        <source>This image could not be read. Use another one.</source>
        <translation>تعذّرت قراءة هذه الصورة. تُستخدم أخرى.</translation>
    </message>
    <message>
        <source>This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.</source>
        <translation>أبعاد هذه الصورة {width}×{height} بكسل، وهذا أكثر مما يُفتح هنا. تُستخدم صورة حتى {limit} ميغابكسل.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be opened. Copy or download it again.</source>
        <translation>هذه الصورة تالفة ولا تُفتح. تُنسخ أو تُنزَّل من جديد.</translation>
    </message>
    <message>
        <source>This image is damaged: its end is missing. Copy or download it again.</source>
        <translation>هذه الصورة تالفة: نهايتها ناقصة. تُنسخ أو تُنزَّل من جديد.</translation>
    </message>
    <message>
        <source>This image is no longer where it was. Choose it again.</source>
        <translation>لم تعد هذه الصورة حيث كانت. تُختار من جديد.</translation>
    </message>
    <message>
        <source>This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.</source>
        <translation>هذا مقطع لا صورة. يُحفظ الإطار المطلوب صورةً ويُفلت هنا.</translation>
    </message>
    <message>
        <source>This is a folder. Drop one picture out of it.</source>
        <translation>هذا مجلد. تُفلت صورة منه.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>هذا ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>This is no file. Choose a CSV table.</source>
        <translation>هذا ليس ملفًا. يُختار جدول CSV.</translation>
    </message>
    <message>
        <source>This is no name for an unfinished clip.</source>
        <translation>هذا ليس اسمًا لمقطع غير مكتمل.</translation>
    </message>
    <message>
        <source>This is not a CSV table. Save it from the spreadsheet as CSV and try again.</source>
        <translation>هذا ليس جدول CSV. يُحفظ من برنامج الجداول بصيغة CSV وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file.</source>
        <translation>هذه ليست صورة يقبلها Veo. يُستخدم ملف JPG أو PNG أو WebP أو HEIC.</translation>
    </message>
    <message>
        <source>This is not a video file.</source>
        <translation>هذا ليس ملف فيديو.</translation>
    </message>
    <message>
        <source>This is not a web address. It has to begin with https:// or http://.</source>
        <translation>هذا ليس عنوان ويب. يجب أن يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>This is not a web address. It must begin with https:// or http://.</source>
        <translation>هذا ليس عنوان ويب. يجب أن يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>This is not an MP4, MOV, WebM or MKV video.</source>
        <translation>هذا ليس فيديو MP4 أو MOV أو WebM أو MKV.</translation>
    </message>
    <message>
        <source>This is not the address of a picture. It has to begin with https:// or http://.</source>
        <translation>هذا ليس عنوان صورة. يجب أن يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>This is not the name of a model.</source>
        <translation>هذا ليس اسم نموذج.</translation>
    </message>
    <message>
        <source>This is too large. It can be made smaller without a visible loss.</source>
        <translation>هذه كبيرة جدًا. يمكن تصغيرها دون فقد مرئي.</translation>
    </message>
    <message>
        <source>This is too long for a key: copy the key alone, without what is around it.</source>
        <translation>هذا أطول من أن يكون مفتاحًا: يُنسخ المفتاح وحده دون ما حوله.</translation>
    </message>
    <message>
        <source>This job belongs to another account than the one in use. Change to that one to look for it.</source>
        <translation>هذا العمل لحساب آخر غير المستخدم. يُبدَّل إليه للبحث عنه.</translation>
    </message>
    <message>
        <source>This job has left the queue, unchanged.</source>
        <translation>غادر هذا العمل الطابور دون تغيير.</translation>
    </message>
    <message>
        <source>This job was being sent already, so it was not changed.</source>
        <translation>كان هذا العمل قيد الإرسال فلم يتغير.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it.</source>
        <translation>هذه المكتبة من Veo Desktop أحدث. لم يتغير شيء؛ يُثبّت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is sent. Install the newer version to work with it.</source>
        <translation>هذه المكتبة من Veo Desktop أحدث. يمكن النظر إليها لكن لا يتغير فيها شيء ولا يُرسل. يُثبّت الإصدار الأحدث للعمل بها.</translation>
    </message>
    <message>
        <source>This model takes no such picture. Choose another model first.</source>
        <translation>لا يقبل هذا النموذج صورة كهذه. يُختار نموذج آخر أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>This model takes no such pictures as the {n} chosen. They are kept.</source>
        <extracomment>For a count of 1: This model has no place for one picture that you chose. It is kept.</extracomment>
        <translation>
            <numerusform>لا يقبل هذا النموذج الصور المختارة ({n}). هي محفوظة.</numerusform>
            <numerusform>لا يقبل هذا النموذج الصور المختارة ({n}). هي محفوظة.</numerusform>
            <numerusform>لا يقبل هذا النموذج الصور المختارة ({n}). هي محفوظة.</numerusform>
            <numerusform>لا يقبل هذا النموذج الصور المختارة ({n}). هي محفوظة.</numerusform>
            <numerusform>لا يقبل هذا النموذج الصور المختارة ({n}). هي محفوظة.</numerusform>
            <numerusform>لا يقبل هذا النموذج الصور المختارة ({n}). هي محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s description says no more about it. It is sent to the model as it is entered.</source>
        <translation>وصف هذا النموذج لا يذكر أكثر. يُرسل إلى النموذج كما أُدخل.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>هذا الشهر {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {limit}</source>
        <translation>هذا الشهر {amount} من {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit}</source>
        <translation>ميزانية هذا الشهر {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit} for “{project}”</source>
        <translation>ميزانية هذا الشهر {limit} لـ «{project}»</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذه</translation>
    </message>
    <message>
        <source>This picture cannot be made into a PNG.</source>
        <translation>لا يمكن تحويل هذه الصورة إلى PNG.</translation>
    </message>
    <message>
        <source>This picture is not on this computer. Choose it again, or remove it to make the clip without it.</source>
        <translation>هذه الصورة ليست على هذا الحاسوب. تُختار من جديد أو تُزال لصنع المقطع بدونها.</translation>
    </message>
    <message>
        <source>This project wants its API secret besides the key.</source>
        <translation>يريد هذا المشروع سر API إضافة إلى المفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>عدد رموز هذا الوصف نحو {n} وVeo يقبل {limit}. لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد رموز هذا الوصف نحو {n} وVeo يقبل {limit}. لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد رموز هذا الوصف نحو {n} وVeo يقبل {limit}. لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد رموز هذا الوصف نحو {n} وVeo يقبل {limit}. لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد رموز هذا الوصف نحو {n} وVeo يقبل {limit}. لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد رموز هذا الوصف نحو {n} وVeo يقبل {limit}. لم يُرسل شيء؛ يجب اختصاره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>عدد أحرف هذا الوصف {n} والحد {limit} ({tokens} رمزًا). لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد أحرف هذا الوصف {n} والحد {limit} ({tokens} رمزًا). لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد أحرف هذا الوصف {n} والحد {limit} ({tokens} رمزًا). لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد أحرف هذا الوصف {n} والحد {limit} ({tokens} رمزًا). لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد أحرف هذا الوصف {n} والحد {limit} ({tokens} رمزًا). لم يُرسل شيء؛ يجب اختصاره.</numerusform>
            <numerusform>عدد أحرف هذا الوصف {n} والحد {limit} ({tokens} رمزًا). لم يُرسل شيء؛ يجب اختصاره.</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting has a name that cannot be sent.</source>
        <translation>لهذا الإعداد اسم لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>This system offers no secure keyring that Veo Desktop can use.</source>
        <translation>لا يوفر هذا النظام حافظة مفاتيح آمنة يستطيع Veo Desktop استخدامها.</translation>
    </message>
    <message>
        <source>This table has no rows below the names of its columns.</source>
        <translation>لا صفوف في هذا الجدول تحت أسماء أعمدته.</translation>
    </message>
    <message numerus="yes">
        <source>This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.</source>
        <extracomment>For a count of 1: This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.</extracomment>
        <translation>
            <numerusform>عدد صفوف هذا الجدول {n}، ويمكن صنع {most} مقطعًا دفعة واحدة. يجب تقسيمه إلى ملفات أصغر.</numerusform>
            <numerusform>عدد صفوف هذا الجدول {n}، ويمكن صنع {most} مقطعًا دفعة واحدة. يجب تقسيمه إلى ملفات أصغر.</numerusform>
            <numerusform>عدد صفوف هذا الجدول {n}، ويمكن صنع {most} مقطعًا دفعة واحدة. يجب تقسيمه إلى ملفات أصغر.</numerusform>
            <numerusform>عدد صفوف هذا الجدول {n}، ويمكن صنع {most} مقطعًا دفعة واحدة. يجب تقسيمه إلى ملفات أصغر.</numerusform>
            <numerusform>عدد صفوف هذا الجدول {n}، ويمكن صنع {most} مقطعًا دفعة واحدة. يجب تقسيمه إلى ملفات أصغر.</numerusform>
            <numerusform>عدد صفوف هذا الجدول {n}، ويمكن صنع {most} مقطعًا دفعة واحدة. يجب تقسيمه إلى ملفات أصغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last.</source>
        <translation>لا يُقرأ هذا النص كإعدادات مقطع. تُنسخ من جديد من القوس الأول إلى الأخير.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be sent. Type it again.</source>
        <translation>في هذا النص حرف لا يمكن إرساله. يُكتب من جديد.</translation>
    </message>
    <message>
        <source>This text holds something else than the settings of a clip made with Veo Desktop.</source>
        <translation>يحوي هذا النص شيئًا غير إعدادات مقطع من Veo Desktop.</translation>
    </message>
    <message>
        <source>This text holds the settings of a clip.</source>
        <translation>يحوي هذا النص إعدادات مقطع.</translation>
    </message>
    <message>
        <source>This text is too long for the settings of a clip.</source>
        <translation>هذا النص أطول من أن يكون إعدادات مقطع.</translation>
    </message>
    <message>
        <source>This video claims pixels of an impossible shape. The file is probably damaged.</source>
        <translation>يدّعي هذا الفيديو بكسلات بشكل مستحيل. الملف تالف على الأرجح.</translation>
    </message>
    <message>
        <source>This video file is empty.</source>
        <translation>ملف الفيديو هذا فارغ.</translation>
    </message>
    <message>
        <source>This video file is incomplete or damaged: its parts do not fit into the file.</source>
        <translation>ملف الفيديو ناقص أو تالف: أجزاؤه لا تناسب الملف.</translation>
    </message>
    <message>
        <source>This video is damaged: parts of it cannot be decoded.</source>
        <translation>هذا الفيديو تالف: لا يمكن فك أجزاء منه.</translation>
    </message>
    <message>
        <source>This video&apos;s picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.</source>
        <translation>صورة هذا الفيديو أكبر من 8192 × 8192 بكسل ولا يشغّلها Veo Desktop.</translation>
    </message>
    <message>
        <source>This was made in the sandbox. To make it with your Wiro account, reuse its settings.</source>
        <translation>صُنع هذا في بيئة التجربة. لصنعه بحساب Wiro يُعاد استخدام إعداداته.</translation>
    </message>
    <message>
        <source>This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here.</source>
        <translation>صُنع هذا بحساب Wiro آخر لك. يُبدَّل إليه في الإعدادات أو تُستخدم إعداداته هنا.</translation>
    </message>
    <message>
        <source>This was made with your Wiro account. To try it in the sandbox, reuse its settings.</source>
        <translation>صُنع هذا بحساب Wiro. لتجربته في بيئة التجربة يُعاد استخدام إعداداته.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>This would make {n} clips, and {most} can be made in one go. Take something out.</source>
        <extracomment>For a count of 1: This would make {n} clip, and {most} can be made in one go. Take something out.</extracomment>
        <translation>
            <numerusform>هذا يعطي {n} من المقاطع، ويمكن صنع {most} دفعة واحدة. يجب إزالة شيء.</numerusform>
            <numerusform>هذا يعطي {n} من المقاطع، ويمكن صنع {most} دفعة واحدة. يجب إزالة شيء.</numerusform>
            <numerusform>هذا يعطي {n} من المقاطع، ويمكن صنع {most} دفعة واحدة. يجب إزالة شيء.</numerusform>
            <numerusform>هذا يعطي {n} من المقاطع، ويمكن صنع {most} دفعة واحدة. يجب إزالة شيء.</numerusform>
            <numerusform>هذا يعطي {n} من المقاطع، ويمكن صنع {most} دفعة واحدة. يجب إزالة شيء.</numerusform>
            <numerusform>هذا يعطي {n} من المقاطع، ويمكن صنع {most} دفعة واحدة. يجب إزالة شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>This {before} is sent as {now}.</source>
        <translation>يُرسل {before} هذا بصيغة {now}.</translation>
    </message>
    <message numerus="yes">
        <source>Those were all {n} clips</source>
        <extracomment>For a count of 1: That was the only clip</extracomment>
        <translation>
            <numerusform>انتهت المقاطع كلها: {n}</numerusform>
            <numerusform>انتهت المقاطع كلها: {n}</numerusform>
            <numerusform>انتهت المقاطع كلها: {n}</numerusform>
            <numerusform>انتهت المقاطع كلها: {n}</numerusform>
            <numerusform>انتهت المقاطع كلها: {n}</numerusform>
            <numerusform>انتهت المقاطع كلها: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Thunder</source>
        <translation>رعد</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>بلاط</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>إمالة إلى الأعلى</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>تسريع زمني</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>الرمز الزمني</translation>
    </message>
    <message>
        <source>Timecode or frame</source>
        <translation>رمز زمني أو إطار</translation>
    </message>
    <message>
        <source>To be filled in each time: {fields}</source>
        <translation>يُملأ كل مرة: {fields}</translation>
    </message>
    <message>
        <source>To be filled in for each: {fields}</source>
        <translation>يُملأ لكل منها: {fields}</translation>
    </message>
    <message>
        <source>To be filled in: {fields}</source>
        <translation>يُملأ: {fields}</translation>
    </message>
    <message>
        <source>To the two doors</source>
        <translation>إلى البابين</translation>
    </message>
    <message>
        <source>To try the limits out. It is no money, and is never counted with what you really spend.</source>
        <translation>لتجربة الحدود. ليست مالًا ولا تُحسب أبدًا مع الإنفاق الحقيقي.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>اليوم {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {limit}</source>
        <translation>اليوم {amount} من {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up</source>
        <translation>نفدت ميزانية اليوم</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit}</source>
        <translation>ميزانية اليوم {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit} for “{project}”</source>
        <translation>ميزانية اليوم {limit} لـ «{project}»</translation>
    </message>
    <message>
        <source>Town by day</source>
        <translation>بلدة في النهار</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>تتبّع جانبي</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Trouble at Wiro · asked again</source>
        <translation>عطل لدى Wiro · يُسأل ثانيةً</translation>
    </message>
    <message>
        <source>Trouble at Wiro · not sent again</source>
        <translation>عطل لدى Wiro · لم يُعَد الإرسال</translation>
    </message>
    <message>
        <source>Trouble at Wiro · tried again</source>
        <translation>عطل لدى Wiro · تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>تجربة بيئة التجربة</translation>
    </message>
    <message>
        <source>Turns on the spot along a view</source>
        <translation>تدور في مكانها على امتداد منظر</translation>
    </message>
    <message>
        <source>Two people in one picture</source>
        <translation>شخصان في صورة واحدة</translation>
    </message>
    <message>
        <source>Two people talk</source>
        <translation>شخصان يتحدثان</translation>
    </message>
    <message>
        <source>Two people, one line each; short lines fit 8 seconds</source>
        <translation>شخصان، جملة لكل منهما؛ الجمل القصيرة تناسب 8 ثوانٍ</translation>
    </message>
    <message>
        <source>Two shot</source>
        <translation>لقطة لشخصين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} clips at a time.</source>
        <extracomment>For a count of 1: Up to {n} clip at a time.</extracomment>
        <translation>
            <numerusform>الحد الأقصى للمقاطع معًا: {n}.</numerusform>
            <numerusform>الحد الأقصى للمقاطع معًا: {n}.</numerusform>
            <numerusform>الحد الأقصى للمقاطع معًا: {n}.</numerusform>
            <numerusform>الحد الأقصى للمقاطع معًا: {n}.</numerusform>
            <numerusform>الحد الأقصى للمقاطع معًا: {n}.</numerusform>
            <numerusform>الحد الأقصى للمقاطع معًا: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Uploading {amount}</source>
        <translation>يُرفع {amount}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>استخدام كل الإعدادات</translation>
    </message>
    <message>
        <source>Use all settings: prompt, frames and the rest</source>
        <translation>استخدام كل الإعدادات: الوصف والإطارات والباقي</translation>
    </message>
    <message>
        <source>Use an image from a web address</source>
        <translation>استخدام صورة من عنوان ويب</translation>
    </message>
    <message>
        <source>Use another model; what you entered stays</source>
        <translation>استخدام نموذج آخر؛ يبقى ما أُدخل</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>استخدامه إطارًا أول</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>استخدامه إطارًا أخيرًا</translation>
    </message>
    <message>
        <source>Use as settings</source>
        <translation>استخدامها إعداداتٍ</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Use its first frame</source>
        <translation>استخدام إطاره الأول</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>استخدام الوصف</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>استخدام بيئة التجربة</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>استخدام هذا الجزء</translation>
    </message>
    <message>
        <source>Use “{bare}”</source>
        <translation>استخدام «{bare}»</translation>
    </message>
    <message>
        <source>Used up: clips wait until next month, or until you raise it.</source>
        <translation>عند نفادها: تنتظر المقاطع حتى الشهر القادم أو حتى ترفعها.</translation>
    </message>
    <message>
        <source>Used up: clips wait until tomorrow, or until you raise it.</source>
        <translation>عند نفادها: تنتظر المقاطع حتى الغد أو حتى ترفعها.</translation>
    </message>
    <message>
        <source>Usual keys for: {action}</source>
        <translation>المفاتيح المعتادة لـ: {action}</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Vary settings in a matrix</source>
        <translation>تنويع الإعدادات في مصفوفة</translation>
    </message>
    <message>
        <source>Vary settings in a matrix…</source>
        <translation>تنويع الإعدادات في مصفوفة…</translation>
    </message>
    <message>
        <source>Veo 3 has been seen to fail without it. A failed clip costs nothing.</source>
        <translation>سبق أن فشل Veo 3 من دونه. المقطع الفاشل لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project.</source>
        <translation>يصنع Veo 3.1 المقاطع وتُدفع من رصيدك لدى Wiro. تلزم مفاتيح مشروع.</translation>
    </message>
    <message>
        <source>Veo Desktop</source>
        <translation>Veo Desktop</translation>
    </message>
    <message>
        <source>Veo Desktop cannot read this video file: reading it failed badly or took too long.</source>
        <translation>تعذّرت على Veo Desktop قراءة هذا الفيديو: فشلت القراءة أو طالت.</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself</source>
        <translation>أُغلق Veo Desktop من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself last time. Your jobs are safe and go on.</source>
        <translation>أُغلق Veo Desktop من تلقاء نفسه في المرة الماضية. أعمالك آمنة وتستمر.</translation>
    </message>
    <message>
        <source>Veo Desktop ended while it was opening this clip</source>
        <translation>انتهى Veo Desktop أثناء فتح هذا المقطع</translation>
    </message>
    <message>
        <source>Veo Desktop has closed by itself twice while it started. Your jobs are safe. Safe mode starts with the usual settings, and leaves yours as they are.</source>
        <translation>أُغلق Veo Desktop من تلقاء نفسه مرتين أثناء البدء. أعمالك آمنة. يبدأ الوضع الآمن بالإعدادات المعتادة ويترك إعداداتك كما هي.</translation>
    </message>
    <message>
        <source>Veo Desktop is being closed.</source>
        <translation>يجري إغلاق Veo Desktop.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.</source>
        <translation>Veo Desktop مفتوح بالفعل لكنه لا يستجيب. يُنتظر قليلًا أو يُنهى بالقوة.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already.</source>
        <translation>Veo Desktop مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already: its window is in front now.</source>
        <translation>Veo Desktop مفتوح بالفعل: نافذته الآن في المقدمة.</translation>
    </message>
    <message>
        <source>Veo Desktop knows no decoder for this video.</source>
        <translation>لا يعرف Veo Desktop مفكّك ترميز لهذا الفيديو.</translation>
    </message>
    <message>
        <source>Veo Desktop may not write to this folder: {folder}</source>
        <translation>لا يُسمح لـ Veo Desktop بالكتابة في هذا المجلد: {folder}</translation>
    </message>
    <message>
        <source>Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again.</source>
        <translation>واجه Veo Desktop خطأ غير متوقع. أعمالك ومقاطعك آمنة: كل خطوة تُسجّل حال حدوثها وما يصنعه Wiro يستمر. إن بدا شيء غريبًا فأغلقه وافتحه من جديد.</translation>
    </message>
    <message>
        <source>Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, or looked up at Wiro, so that nothing is paid twice.</source>
        <translation>يُغلق Veo Desktop تلقائيًا عندما يتسلّمه Wiro. عند الخروج الآن يُرسل المقطع في البدء القادم أو يُبحث عنه لدى Wiro كي لا يُدفع شيء مرتين.</translation>
    </message>
    <message>
        <source>Veo Desktop stands on the work of these projects. Qt and PySide are used under the LGPL, version 3; you may replace them by your own builds of them.</source>
        <translation>يقوم Veo Desktop على عمل هذه المشاريع. يُستخدم Qt وPySide برخصة LGPL الإصدار 3؛ ويمكنك استبدالهما بنسخ من بنائك.</translation>
    </message>
    <message>
        <source>Veo Desktop {version}</source>
        <translation>Veo Desktop {version}</translation>
    </message>
    <message>
        <source>Veo Desktop {version} is out. It can be had where you got this one.</source>
        <translation>صدر Veo Desktop {version}. يوجد حيث حصلت على هذا.</translation>
    </message>
    <message>
        <source>Veo Desktop&apos;s own</source>
        <translation>لون Veo Desktop</translation>
    </message>
    <message>
        <source>Veo finds the way from the first frame to this one. It is sent to Wiro with the clip.</source>
        <translation>يجد Veo الطريق من الإطار الأول إلى هذا. تُرسل إلى Wiro مع المقطع.</translation>
    </message>
    <message>
        <source>Veo ignores first and last frame when there are reference images.</source>
        <translation>يتجاهل Veo الإطارين الأول والأخير عند وجود صور مرجعية.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Voice on the phone</source>
        <translation>صوت عبر الهاتف</translation>
    </message>
    <message>
        <source>Voices, noises and music, made along with the picture.</source>
        <translation>أصوات وضجيج وموسيقى تُصنع مع الصورة.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waiting for Wiro</source>
        <translation>ينتظر Wiro</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation>ينتظر مكانًا</translation>
    </message>
    <message>
        <source>Waiting for funds at Wiro</source>
        <translation>ينتظر رصيدًا لدى Wiro</translation>
    </message>
    <message>
        <source>Waiting for room on the disk</source>
        <translation>ينتظر مكانًا على القرص</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ينتظر الشبكة</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <translation>ينتظر حسابك</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>ينتظر هنا</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Waits since the last time</source>
        <translation>ينتظر منذ المرة الماضية</translation>
    </message>
    <message>
        <source>Warm, close, old times</source>
        <translation>دافئ، قريب، أيام قديمة</translation>
    </message>
    <message>
        <source>Warm, real, imperfect</source>
        <translation>دافئ، حقيقي، غير كامل</translation>
    </message>
    <message>
        <source>Watch it and judge it</source>
        <translation>شاهده واحكم عليه</translation>
    </message>
    <message>
        <source>Water, sport, cloth</source>
        <translation>ماء، رياضة، قماش</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>ألوان مائية</translation>
    </message>
    <message>
        <source>We are that person</source>
        <translation>نحن ذلك الشخص</translation>
    </message>
    <message>
        <source>We walk with them</source>
        <translation>نمشي معهم</translation>
    </message>
    <message>
        <source>Weather that is heard before it is seen</source>
        <translation>طقس يُسمع قبل أن يُرى</translation>
    </message>
    <message>
        <source>Web address for: {name}</source>
        <translation>عنوان ويب لـ: {name}</translation>
    </message>
    <message>
        <source>Weight for a big moment</source>
        <translation>ثقل للحظة كبيرة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ترحيب</translation>
    </message>
    <message>
        <source>Welcome to Veo Desktop</source>
        <translation>أهلًا بك في Veo Desktop</translation>
    </message>
    <message>
        <source>What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.</source>
        <translation>المجيب ليس {host}: شهادته غير موثوقة. ربما يقرأ جدار حماية أو مضاد فيروسات.</translation>
    </message>
    <message>
        <source>What can be seen through here is sent white.</source>
        <translation>يُرسل الشفاف أبيضَ.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What does not apply is left out already. Keys are not in it: the command takes them from the variables WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs.</source>
        <translation>ما لا ينطبق متروك. المفاتيح ليست فيه: يأخذها الأمر من المتغيرين WIRO_API_KEY وWIRO_API_SECRET. تشغيله يكلّف ما يكلّفه «إنشاء».</translation>
    </message>
    <message>
        <source>What is at {proxy} does not behave like a proxy.</source>
        <translation>ما هو عند {proxy} لا يتصرف كوكيل.</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>ما الأمر</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>ماذا يجب أن يُرى هنا؟</translation>
    </message>
    <message>
        <source>What it asks for may be refused by the model&apos;s safety filter: a clip that failed costs nothing.</source>
        <translation>ما يطلبه قد يرفضه مرشّح أمان النموذج: المقطع الفاشل لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds is no Wiro key. Enter your keys again.</source>
        <translation>ما في حافظة مفاتيح النظام ليس مفتاح Wiro. تُدخل المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>What was run elsewhere, or before this library was made. Fetching a clip costs nothing more.</source>
        <translation>ما شُغّل في مكان آخر أو قبل إنشاء هذه المكتبة. جلب مقطع لا يكلّف شيئًا إضافيًا.</translation>
    </message>
    <message>
        <source>What would go:</source>
        <translation>ما سيذهب:</translation>
    </message>
    <message>
        <source>What you entered stays, also what another model does not take.</source>
        <translation>يبقى ما أُدخل، حتى ما لا يقبله نموذج آخر.</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>When a clip is ready</source>
        <translation>عند جهوز مقطع</translation>
    </message>
    <message>
        <source>When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. They are sent by themselves when you raise it, or when the day or month is over.</source>
        <translation>عند بلوغ حد تنتظر المقاطع هنا ولا يضيع شيء؛ وما يصنعه Wiro يستمر. تُرسل تلقائيًا عند رفعه أو بانقضاء اليوم أو الشهر.</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>وجهة النسخ</translation>
    </message>
    <message>
        <source>Where the missing clips may be</source>
        <translation>حيث قد تكون المقاطع المفقودة</translation>
    </message>
    <message>
        <source>Where&apos;s the evidence?</source>
        <translation>أين الدليل؟</translation>
    </message>
    <message>
        <source>Whether grown-up people may be seen. Children never are.</source>
        <translation>هل يجوز ظهور البالغين. الأطفال لا يظهرون أبدًا.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>أيها؟</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>أي مهمة هي؟</translation>
    </message>
    <message>
        <source>While clips are made</source>
        <translation>أثناء صنع المقاطع</translation>
    </message>
    <message>
        <source>Who is in the picture, what happens, how the camera moves, what is heard</source>
        <translation>من في الصورة، وماذا يحدث، وكيف تتحرك الكاميرا، وماذا يُسمع</translation>
    </message>
    <message>
        <source>Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.</source>
        <translation>من لديه عنوان يرى ملفه. ما حُذف من صور ومقطع يُدوّن مع المقطع.</translation>
    </message>
    <message>
        <source>Wide 24 mm</source>
        <translation>واسعة 24 mm</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>لقطة واسعة</translation>
    </message>
    <message>
        <source>Wide, lonely places</source>
        <translation>أماكن واسعة موحشة</translation>
    </message>
    <message>
        <source>Wild or at home</source>
        <translation>في البرية أو في البيت</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>ريح</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>نافذة</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>ضوء النافذة</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Wiro accepts these keys.</source>
        <translation>يقبل Wiro هذه المفاتيح.</translation>
    </message>
    <message>
        <source>Wiro account</source>
        <translation>حساب Wiro</translation>
    </message>
    <message>
        <source>Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.</source>
        <translation>لا يمكن الوصول إلى Wiro الآن. ينتظر العمل ولا يُعاد إرسال شيء في الأثناء.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It goes on making this clip, and you see how far it is as soon as there is a connection.</source>
        <translation>لا يمكن الوصول إلى Wiro. يستمر في صنع هذا المقطع، ويظهر تقدمه فور توفر اتصال.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It may have this job already, so it is not sent again: it is looked up there as soon as there is a connection.</source>
        <translation>لا يمكن الوصول إلى Wiro. قد يكون لديه هذا العمل، لذا لا يُعاد إرساله: يُبحث عنه هناك فور توفر اتصال.</translation>
    </message>
    <message>
        <source>Wiro charged {cost}.</source>
        <translation>احتسب Wiro مبلغ {cost}.</translation>
    </message>
    <message>
        <source>Wiro could not be reached.</source>
        <translation>تعذّر الوصول إلى Wiro.</translation>
    </message>
    <message>
        <source>Wiro could not be reached. Nothing was sent, nothing was charged.</source>
        <translation>تعذّر الوصول إلى Wiro. لم يُرسل شيء ولم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Wiro could not make this clip.</source>
        <translation>لم يستطع Wiro صنع هذا المقطع.</translation>
    </message>
    <message>
        <source>Wiro did not accept the sign-in. Check the account settings. Not charged.</source>
        <translation>لم يقبل Wiro تسجيل الدخول. يُتحقق من إعدادات الحساب. لم يُحتسب.</translation>
    </message>
    <message>
        <source>Wiro did not accept these keys.</source>
        <translation>لم يقبل Wiro هذه المفاتيح.</translation>
    </message>
    <message>
        <source>Wiro did not accept this value: {words} Not charged.</source>
        <translation>لم يقبل Wiro هذه القيمة: {words} لم يُحتسب.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key.</source>
        <translation>لا يعرف Wiro مفتاح API هذا.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key. Check it in the account settings. Not charged.</source>
        <translation>لا يعرف Wiro مفتاح API هذا. يُتحقق منه في إعدادات الحساب. لم يُحتسب.</translation>
    </message>
    <message>
        <source>Wiro does not offer this model any more, or not to this account. Not charged.</source>
        <translation>لم يعد Wiro يوفر هذا النموذج أو لا يوفره لهذا الحساب. لم يُحتسب.</translation>
    </message>
    <message>
        <source>Wiro does not say what can be set for this model.</source>
        <translation>لا يذكر Wiro ما يمكن ضبطه لهذا النموذج.</translation>
    </message>
    <message>
        <source>Wiro does not show its prompt.</source>
        <translation>لا يُظهر Wiro وصفها.</translation>
    </message>
    <message>
        <source>Wiro finished, but there is no clip in its answer.</source>
        <translation>انتهى Wiro لكن جوابه بلا مقطع.</translation>
    </message>
    <message>
        <source>Wiro gave an address for the clip that is not safe to open. The clip was not downloaded.</source>
        <translation>أعطى Wiro للمقطع عنوانًا غير آمن للفتح. لم يُنزَّل المقطع.</translation>
    </message>
    <message>
        <source>Wiro gave no reason.</source>
        <translation>لم يذكر Wiro سببًا.</translation>
    </message>
    <message>
        <source>Wiro has no file for this clip any more.</source>
        <translation>لم يعد لدى Wiro ملف لهذا المقطع.</translation>
    </message>
    <message>
        <source>Wiro has no such task.</source>
        <translation>ليس لدى Wiro مهمة كهذه.</translation>
    </message>
    <message>
        <source>Wiro has no such task: {words}</source>
        <translation>ليس لدى Wiro مهمة كهذه: {words}</translation>
    </message>
    <message>
        <source>Wiro has projects of two kinds, and says at each which one it is.</source>
        <translation>لدى Wiro نوعان من المشاريع ويذكر عند كل منها نوعه.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support.</source>
        <translation>أوقف Wiro هذا الحساب. يُسأل دعم Wiro.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support. Not charged.</source>
        <translation>أوقف Wiro هذا الحساب. يُسأل دعم Wiro. لم يُحتسب.</translation>
    </message>
    <message>
        <source>Wiro has trouble of its own at the moment: {words} Not charged.</source>
        <translation>لدى Wiro عطل خاص به الآن: {words} لم يُحتسب.</translation>
    </message>
    <message>
        <source>Wiro knows the API key, but the secret does not belong to it.</source>
        <translation>يعرف Wiro مفتاح API لكن السر لا يخصه.</translation>
    </message>
    <message>
        <source>Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged.</source>
        <translation>يعرف Wiro المفتاح لكن سر API لا يطابقه. يُتحقق من السر في إعدادات الحساب. لم يُحتسب.</translation>
    </message>
    <message>
        <source>Wiro knows these keys, but the project does not allow this computer&apos;s internet address. Allow it in the project&apos;s settings at Wiro.</source>
        <translation>يعرف Wiro هذين المفتاحين لكن المشروع لا يسمح بعنوان الإنترنت لهذا الحاسوب. يُسمح به في إعدادات المشروع لدى Wiro.</translation>
    </message>
    <message>
        <source>Wiro names no price for these settings. You are asked before it is spent.</source>
        <translation>لا يذكر Wiro سعرًا لهذه الإعدادات. يُسأل قبل الإنفاق.</translation>
    </message>
    <message numerus="yes">
        <source>Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; a clip that fails costs nothing.</source>
        <extracomment>For a count of 1: Wiro names no price for these settings. You pay what Wiro charges for one clip when done; a clip that fails costs nothing.</extracomment>
        <translation>
            <numerusform>لا يذكر Wiro سعرًا لهذه الإعدادات. يُدفع ما يحتسبه Wiro للمقاطع المكتملة ({n})؛ والفاشل لا يكلّف شيئًا.</numerusform>
            <numerusform>لا يذكر Wiro سعرًا لهذه الإعدادات. يُدفع ما يحتسبه Wiro للمقاطع المكتملة ({n})؛ والفاشل لا يكلّف شيئًا.</numerusform>
            <numerusform>لا يذكر Wiro سعرًا لهذه الإعدادات. يُدفع ما يحتسبه Wiro للمقاطع المكتملة ({n})؛ والفاشل لا يكلّف شيئًا.</numerusform>
            <numerusform>لا يذكر Wiro سعرًا لهذه الإعدادات. يُدفع ما يحتسبه Wiro للمقاطع المكتملة ({n})؛ والفاشل لا يكلّف شيئًا.</numerusform>
            <numerusform>لا يذكر Wiro سعرًا لهذه الإعدادات. يُدفع ما يحتسبه Wiro للمقاطع المكتملة ({n})؛ والفاشل لا يكلّف شيئًا.</numerusform>
            <numerusform>لا يذكر Wiro سعرًا لهذه الإعدادات. يُدفع ما يحتسبه Wiro للمقاطع المكتملة ({n})؛ والفاشل لا يكلّف شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiro never got this job. Not charged. Send it again when you like.</source>
        <translation>لم يتلقَّ Wiro هذا العمل قط. لم يُحتسب. يمكن إرساله من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Wiro no longer knows this task. If it was charged, the amount is in your Wiro account&apos;s history.</source>
        <translation>لم يعد Wiro يعرف هذه المهمة. إن احتُسبت فالمبلغ في سجل حساب Wiro.</translation>
    </message>
    <message>
        <source>Wiro refused: {words} Not charged.</source>
        <translation>رفض Wiro: {words} لم يُحتسب.</translation>
    </message>
    <message>
        <source>Wiro shows no task any more that may be this one. Nothing was sent again.</source>
        <translation>لم تعد لدى Wiro مهمة قد تكون هذه. لم يُعَد إرسال شيء.</translation>
    </message>
    <message>
        <source>Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.</source>
        <translation>لدى Wiro عدة مهام قد تكون هذه. يُختار الصحيح: لا يُعاد إرسال شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>With no people, a prompt that asks for some may be refused. A failed clip costs nothing.</source>
        <translation>من دون أشخاص قد يُرفض وصف يطلبهم. المقطع الفاشل لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>With the dictionaries of this system. The language is chosen in the prompt&apos;s own menu.</source>
        <translation>بقواميس هذا النظام. تُختار اللغة من قائمة الوصف نفسها.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <translation>كلمات للوصف</translation>
    </message>
    <message>
        <source>Words, or filters like rating:&gt;=4 model:fast tag:&quot;night rain&quot;</source>
        <translation>كلمات، أو مرشّحات مثل rating:&gt;=4 model:fast tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>يوم عمل</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Write a frame, like 81, or a timecode, like 00:03:08.</source>
        <translation>يُكتب إطار مثل 81 أو رمز زمني مثل 00:03:08.</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>كتابة وصف</translation>
    </message>
    <message>
        <source>Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate.</source>
        <translation>اكتب وصفًا في اللوحة أو ابدأ بواحد من هذه. لا يُرسل شيء قبل الضغط على «إنشاء».</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>يُكتب عدد صحيح من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Write a word in braces, like {subject}, to vary it.</source>
        <translation>تُكتب كلمة بين قوسين مثل {subject} لتنويعها.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user name or password.</source>
        <translation>يُكتب عنوان يبدأ بـ https:// بلا اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.</source>
        <translation>يُكتب مبلغ مثل 25 أو 25.60 أو يُترك فارغًا. حتى ذلك: {before}.</translation>
    </message>
    <message>
        <source>Write it like 25 or 25.50</source>
        <translation>يُكتب مثل 25 أو 25.50</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:8080, without user name or password.</source>
        <translation>يُكتب مثل http://proxy.example:8080 بلا اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Write verdict and notes into the files</source>
        <translation>كتابة الحكم والملاحظات في الملفات</translation>
    </message>
    <message>
        <source>Write what is to stand for {field}, one a line.</source>
        <translation>يُكتب ما يحل محل {field}، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Write what should happen in the clip.</source>
        <translation>اكتب ما يجب أن يحدث في المقطع.</translation>
    </message>
    <message>
        <source>Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a sample prompt.</source>
        <translation>اكتب من في الصورة وماذا يحدث وكيف تتحرك الكاميرا وماذا يُسمع. أو اختر مثالًا.</translation>
    </message>
    <message>
        <source>Write {example} where something is to be filled in each time.</source>
        <translation>يُكتب {example} حيث يُملأ شيء كل مرة.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>تجري الكتابة</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>يُكتب التقرير…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.</source>
        <translation>أنت في بيئة التجربة: تُرسم المقاطع على هذا الحاسوب وتُعرض الأسعار ولا تُحتسب أبدًا.</translation>
    </message>
    <message>
        <source>You can change this at any time: Settings, Account. Help brings this page back.</source>
        <translation>يمكنك تغيير هذا في أي وقت: الإعدادات، الحساب. والمساعدة تعيد هذه الصفحة.</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder of yours first.</source>
        <translation>لا تجوز لك قراءة هذا الملف. يُنسخ أولًا إلى مجلد لك.</translation>
    </message>
    <message>
        <source>You pay for each clip when it is done; one that fails costs nothing.</source>
        <translation>يُدفع لكل مقطع عند اكتماله؛ والفاشل لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Your Wiro account is in use.</source>
        <translation>حساب Wiro قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Your balance is {amount}.</source>
        <translation>رصيدك {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Your balance of {amount} allows {n} clips at a time.</source>
        <extracomment>For a count of 1: Your balance of {amount} allows one clip at a time.</extracomment>
        <translation>
            <numerusform>يسمح رصيدك {amount} بعدد {n} من المقاطع في آن واحد.</numerusform>
            <numerusform>يسمح رصيدك {amount} بعدد {n} من المقاطع في آن واحد.</numerusform>
            <numerusform>يسمح رصيدك {amount} بعدد {n} من المقاطع في آن واحد.</numerusform>
            <numerusform>يسمح رصيدك {amount} بعدد {n} من المقاطع في آن واحد.</numerusform>
            <numerusform>يسمح رصيدك {amount} بعدد {n} من المقاطع في آن واحد.</numerusform>
            <numerusform>يسمح رصيدك {amount} بعدد {n} من المقاطع في آن واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.</source>
        <translation>اختياراتك وميزانياتك واختصاراتك. لا مفاتيح ولا حسابات ولا مجلدات هذا الحاسوب ولا أوصاف.</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>يُشغّل مقطعك هنا</translation>
    </message>
    <message>
        <source>Your clips appear here while they are made.</source>
        <translation>تظهر مقاطعك هنا أثناء صنعها.</translation>
    </message>
    <message>
        <source>Your keys are in {keyring}, which this system does not offer now. Enter them again.</source>
        <translation>مفاتيحك في {keyring} ولا يوفرها هذا النظام الآن. تُدخل من جديد.</translation>
    </message>
    <message>
        <source>Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.</source>
        <translation>مفاتيحك في {old}، ويوفر هذا النظام الآن {new}. تُدخل من جديد لحفظها هناك.</translation>
    </message>
    <message>
        <source>Your keys are kept in {place}.</source>
        <translation>مفاتيحك محفوظة في {place}.</translation>
    </message>
    <message>
        <source>Your keys are kept only until you quit.</source>
        <translation>مفاتيحك محفوظة حتى الخروج فقط.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قوالبك</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom, guides and background</source>
        <translation>التكبير والأدلة والخلفية</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>التكبير: {size}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>نحو {amount}</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>نحو {price}</translation>
    </message>
    <message>
        <source>access, vision</source>
        <translation>إتاحة، رؤية</translation>
    </message>
    <message>
        <source>adding clips to “{name}”</source>
        <translation>إضافة مقاطع إلى «{name}»</translation>
    </message>
    <message>
        <source>all are as they were</source>
        <translation>كلها كما كانت</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more clips</source>
        <extracomment>For a count of 1: and {n} more clip</extracomment>
        <translation>
            <numerusform>ومقاطع أخرى: {n}</numerusform>
            <numerusform>ومقاطع أخرى: {n}</numerusform>
            <numerusform>ومقاطع أخرى: {n}</numerusform>
            <numerusform>ومقاطع أخرى: {n}</numerusform>
            <numerusform>ومقاطع أخرى: {n}</numerusform>
            <numerusform>ومقاطع أخرى: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>animations, access</source>
        <translation>رسوم متحركة، إتاحة</translation>
    </message>
    <message>
        <source>arranging clips</source>
        <translation>ترتيب المقاطع</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>كما قُدّر</translation>
    </message>
    <message>
        <source>as image</source>
        <translation>مثل الصورة</translation>
    </message>
    <message>
        <source>as they were at first</source>
        <translation>كما كانت في البداية</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>بصوت</translation>
    </message>
    <message numerus="yes">
        <source>bringing {n} clips back</source>
        <extracomment>For a count of 1: bringing a clip back</extracomment>
        <translation>
            <numerusform>إعادة المقاطع ({n})</numerusform>
            <numerusform>إعادة المقاطع ({n})</numerusform>
            <numerusform>إعادة المقاطع ({n})</numerusform>
            <numerusform>إعادة المقاطع ({n})</numerusform>
            <numerusform>إعادة المقاطع ({n})</numerusform>
            <numerusform>إعادة المقاطع ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>غيّره برنامج آخر</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>cost: takes an amount in USD, as in cost:&gt;2 or cost:0.50..2</source>
        <translation>cost: يأخذ مبلغًا بالدولار، مثل cost:&gt;2 أو cost:0.50..2</translation>
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
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <translation>حذف «{name}»</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>قاموس</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>وُجد ثانيةً</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>الإطار {n}</translation>
    </message>
    <message>
        <source>frame {n} of {frames} · {timecode}</source>
        <translation>الإطار {n} من {frames} · {timecode}</translation>
    </message>
    <message>
        <source>has: takes one of {values}, as in has:audio</source>
        <translation>has: يأخذ واحدًا من {values}، مثل has:audio</translation>
    </message>
    <message>
        <source>how fast the sandbox works</source>
        <translation>سرعة عمل بيئة التجربة</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>in: takes the name of a collection, as in in:&quot;Scene 3&quot;</source>
        <translation>in: يأخذ اسم مجموعة، مثل in:&quot;Scene 3&quot;</translation>
    </message>
    <message>
        <source>inputs, outputs</source>
        <translation>مدخلات، مخرجات</translation>
    </message>
    <message>
        <source>internet, connection</source>
        <translation>إنترنت، اتصال</translation>
    </message>
    <message>
        <source>is: takes one of {values}, as in is:pick</source>
        <translation>is: يأخذ واحدًا من {values}، مثل is:pick</translation>
    </message>
    <message>
        <source>its disk is away</source>
        <translation>قرصه بعيد</translation>
    </message>
    <message>
        <source>keep settings, database and library in {folder}</source>
        <translation>حفظ الإعدادات وقاعدة البيانات والمكتبة في {folder}</translation>
    </message>
    <message>
        <source>last frame</source>
        <translation>الإطار الأخير</translation>
    </message>
    <message>
        <source>length: takes seconds, as in length:8 or length:&gt;5</source>
        <translation>length: يأخذ ثواني، مثل length:8 أو length:&gt;5</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>look, colours</source>
        <translation>مظهر، ألوان</translation>
    </message>
    <message>
        <source>made in the sandbox</source>
        <translation>صُنع في بيئة التجربة</translation>
    </message>
    <message>
        <source>made: takes a time, as in made:today, made:last-week, made:2026-11 or made:&gt;2026-11-01</source>
        <translation>made: يأخذ وقتًا، مثل made:today أو made:last-week أو made:2026-11 أو made:&gt;2026-11-01</translation>
    </message>
    <message>
        <source>make and play one sandbox clip, say so, and quit</source>
        <translation>صنع مقطع تجريبي وتشغيله والإبلاغ بذلك ثم الخروج</translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <translation>إنشاء «{name}»</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>model: takes a part of a model&apos;s name, as in model:fast</source>
        <translation>model: يأخذ جزءًا من اسم نموذج، مثل model:fast</translation>
    </message>
    <message>
        <source>money, cost, ceiling, spending, limit</source>
        <translation>مال، تكلفة، سقف، إنفاق، حد</translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips</source>
        <extracomment>For a count of 1: moving a clip</extracomment>
        <translation>
            <numerusform>نقل المقاطع ({n})</numerusform>
            <numerusform>نقل المقاطع ({n})</numerusform>
            <numerusform>نقل المقاطع ({n})</numerusform>
            <numerusform>نقل المقاطع ({n})</numerusform>
            <numerusform>نقل المقاطع ({n})</numerusform>
            <numerusform>نقل المقاطع ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips to the bin</source>
        <extracomment>For a count of 1: moving a clip to the bin</extracomment>
        <translation>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
            <numerusform>نقل المقاطع ({n}) إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>nobody knows the price of this one.</source>
        <translation>لا أحد يعرف سعر هذا.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>غير مستخدم الآن</translation>
    </message>
    <message numerus="yes">
        <source>note on {n} clips</source>
        <extracomment>For a count of 1: note</extracomment>
        <translation>
            <numerusform>ملاحظة على المقاطع ({n})</numerusform>
            <numerusform>ملاحظة على المقاطع ({n})</numerusform>
            <numerusform>ملاحظة على المقاطع ({n})</numerusform>
            <numerusform>ملاحظة على المقاطع ({n})</numerusform>
            <numerusform>ملاحظة على المقاطع ({n})</numerusform>
            <numerusform>ملاحظة على المقاطع ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>one is not usable · click to see</source>
        <translation>واحدة غير صالحة · النقر للعرض</translation>
    </message>
    <message>
        <source>one is too large · click to see</source>
        <translation>واحدة كبيرة جدًا · النقر للعرض</translation>
    </message>
    <message>
        <source>open a clip: MP4, MOV, WebM or MKV</source>
        <translation>فتح مقطع: MP4 أو MOV أو WebM أو MKV</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>privacy, clear, delete, kept, history</source>
        <translation>خصوصية، مسح، حذف، محفوظ، سجل</translation>
    </message>
    <message>
        <source>project: takes the name of a project, or none, as in project:&quot;The harbour&quot;</source>
        <translation>project: يأخذ اسم مشروع أو none، مثل project:&quot;The harbour&quot;</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>الأوصاف</translation>
    </message>
    <message>
        <source>rating: takes stars from 0 to 5, as in rating:4, rating:&gt;=3 or rating:2..4</source>
        <translation>rating: يأخذ نجومًا من 0 إلى 5، مثل rating:4 أو rating:&gt;=3 أو rating:2..4</translation>
    </message>
    <message>
        <source>ratio: takes width and height, as in ratio:9:16</source>
        <translation>ratio: يأخذ العرض والارتفاع، مثل ratio:9:16</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>الملفات الحديثة</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>حساب مُزال</translation>
    </message>
    <message>
        <source>removing a job from the list</source>
        <translation>إزالة عمل من القائمة</translation>
    </message>
    <message>
        <source>removing tag “{tag}”</source>
        <translation>إزالة الوسم «{tag}»</translation>
    </message>
    <message numerus="yes">
        <source>renaming {n} clips</source>
        <extracomment>For a count of 1: renaming a clip</extracomment>
        <translation>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
            <numerusform>إعادة تسمية المقاطع ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <translation>إعادة تسمية «{name}»</translation>
    </message>
    <message>
        <source>resolution: takes pixels, as in resolution:1080 or resolution:&gt;=1080p</source>
        <translation>resolution: يأخذ بكسلات، مثل resolution:1080 أو resolution:&gt;=1080p</translation>
    </message>
    <message>
        <source>say which version this is, and quit</source>
        <translation>ذكر الإصدار ثم الخروج</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>انظر نصها</translation>
    </message>
    <message>
        <source>seed: takes a whole number, as in seed:1258671664</source>
        <translation>seed: يأخذ عددًا صحيحًا، مثل seed:1258671664</translation>
    </message>
    <message>
        <source>settings, backup, move</source>
        <translation>إعدادات، نسخ احتياطي، نقل</translation>
    </message>
    <message>
        <source>show this, and quit</source>
        <translation>عرض هذا ثم الخروج</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>size: takes megabytes, as in size:&gt;50</source>
        <translation>size: يأخذ ميغابايت، مثل size:&gt;50</translation>
    </message>
    <message>
        <source>sleep, standby, energy</source>
        <translation>سكون، استعداد، طاقة</translation>
    </message>
    <message>
        <source>speak {languages}; {pseudo} is for tests of the layout</source>
        <translation>التحدث بإحدى اللغات {languages}؛ {pseudo} لاختبار التخطيط</translation>
    </message>
    <message>
        <source>start with the usual settings; yours are left as they are</source>
        <translation>البدء بالإعدادات المعتادة؛ تبقى إعداداتك كما هي</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>يبقى: {reason}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>ما زال مفقودًا</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>الوسم «{tag}»</translation>
    </message>
    <message>
        <source>tag: takes a tag, as in tag:noir or tag:&quot;night rain&quot;</source>
        <translation>tag: يأخذ وسمًا، مثل tag:noir أو tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>taking clips out of “{name}”</source>
        <translation>إخراج مقاطع من «{name}»</translation>
    </message>
    <message>
        <source>test, internet, firewall, offline</source>
        <translation>اختبار، إنترنت، جدار حماية، غير متصل</translation>
    </message>
    <message>
        <source>the clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>this one costs about {price}.</source>
        <translation>هذا يكلّف نحو {price}.</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>الوقت غير مذكور</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>update, upgrade, release</source>
        <translation>تحديث، ترقية، إصدار</translation>
    </message>
    <message>
        <source>upload, delete</source>
        <translation>رفع، حذف</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>use the local Wiro: no account, no cost</source>
        <translation>استخدام Wiro المحلي: بلا حساب وبلا تكلفة</translation>
    </message>
    <message>
        <source>use your Wiro account</source>
        <translation>استخدام حساب Wiro الخاص بك</translation>
    </message>
    <message>
        <source>used whole · click to arrange</source>
        <translation>تُستخدم كاملة · النقر للترتيب</translation>
    </message>
    <message>
        <source>used whole · click to close</source>
        <translation>تُستخدم كاملة · النقر للإغلاق</translation>
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
        <translation>مكان الواجهة البرمجية بدل عنوان Wiro نفسه</translation>
    </message>
    <message>
        <source>where the task socket is</source>
        <translation>مكان مقبس المهام</translation>
    </message>
    <message>
        <source>write a report without secrets, and quit</source>
        <translation>كتابة تقرير بلا أسرار ثم الخروج</translation>
    </message>
    <message numerus="yes">
        <source>writing into {n} files</source>
        <extracomment>For a count of 1: writing into a file</extracomment>
        <translation>
            <numerusform>الكتابة في الملفات ({n})</numerusform>
            <numerusform>الكتابة في الملفات ({n})</numerusform>
            <numerusform>الكتابة في الملفات ({n})</numerusform>
            <numerusform>الكتابة في الملفات ({n})</numerusform>
            <numerusform>الكتابة في الملفات ({n})</numerusform>
            <numerusform>الكتابة في الملفات ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>a year by Qt&apos;s letters: 2026</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>{amount} less than estimated</source>
        <translation>أقل من المقدّر بـ {amount}</translation>
    </message>
    <message>
        <source>{amount} more than estimated</source>
        <translation>أكثر من المقدّر بـ {amount}</translation>
    </message>
    <message>
        <source>{amount} of it is for clips in the making.</source>
        <translation>منها {amount} لمقاطع قيد الصنع.</translation>
    </message>
    <message>
        <source>{amount} of {limit} this month</source>
        <translation>{amount} من {limit} هذا الشهر</translation>
    </message>
    <message>
        <source>{amount} of {limit} today</source>
        <translation>{amount} من {limit} اليوم</translation>
    </message>
    <message>
        <source>{amount} or less</source>
        <translation>{amount} أو أقل</translation>
    </message>
    <message>
        <source>{amount} was charged for them</source>
        <translation>احتُسب لها {amount}</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} It was not sent and is not charged. {until}</source>
        <translation>{budget} لا تكفي لهذا المقطع: أُنفق {charged}، و{committed} لمقاطع قيد الصنع؛ {price} لم يُرسل ولم يُحتسب. {until}</translation>
    </message>
    <message>
        <source>{clips} · price unknown</source>
        <translation>{clips} · السعر غير معروف</translation>
    </message>
    <message>
        <source>{clips} · {total}</source>
        <translation>{clips} · {total}</translation>
    </message>
    <message>
        <source>{count} A clip keeps the prompt that it was made with.</source>
        <translation>{count} يحتفظ المقطع بالوصف الذي صُنع به.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>{delete} removes it, {enter} changes it</source>
        <translation>{delete} يزيله و{enter} يغيّره</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} من {total} {unit}</translation>
    </message>
    <message>
        <source>{enter} goes to the frame, F2 changes the note, {delete} deletes it</source>
        <translation>{enter} ينقل إلى الإطار وF2 يغيّر الملاحظة و{delete} يحذفها</translation>
    </message>
    <message>
        <source>{fields} is sent as it is: nothing was put in its place.</source>
        <translation>يُرسل {fields} كما هو: لم يوضع شيء مكانه.</translation>
    </message>
    <message>
        <source>{field}, one a line</source>
        <translation>{field}، واحد في كل سطر</translation>
    </message>
    <message>
        <source>{file} was saved: fill in a row for each clip.</source>
        <translation>حُفظ {file}: يُملأ صف لكل مقطع.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · {n} frames</source>
        <extracomment>For a count of 1: {file} · {n} frame</extracomment>
        <translation>
            <numerusform>{file} · الإطارات: {n}</numerusform>
            <numerusform>{file} · الإطارات: {n}</numerusform>
            <numerusform>{file} · الإطارات: {n}</numerusform>
            <numerusform>{file} · الإطارات: {n}</numerusform>
            <numerusform>{file} · الإطارات: {n}</numerusform>
            <numerusform>{file} · الإطارات: {n}</numerusform>
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
        <translation>{frame} · انتهى</translation>
    </message>
    <message>
        <source>{frame} · not begun</source>
        <translation>{frame} · لم يبدأ</translation>
    </message>
    <message>
        <source>{host} answers through the proxy {proxy}.</source>
        <translation>يجيب {host} عبر الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>{host} answers, without a proxy.</source>
        <translation>يجيب {host} بلا وكيل.</translation>
    </message>
    <message>
        <source>{host} does not answer in time. A firewall may be in the way.</source>
        <translation>{host} لا يجيب في الوقت المحدد. ربما يعترض جدار حماية.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} يرفض الاتصال.</translation>
    </message>
    <message>
        <source>{host} was not found: is this computer online?</source>
        <translation>لم يُعثر على {host}: هل هذا الحاسوب متصل؟</translation>
    </message>
    <message>
        <source>{host} was reached, but speaks no secure connection.</source>
        <translation>وُصل إلى {host} لكنه لا يتكلم اتصالًا آمنًا.</translation>
    </message>
    <message>
        <source>{host} · Wiro fetches it</source>
        <translation>{host} · يجلبها Wiro</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} س</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>{jobs} in other projects</source>
        <translation>{jobs} في مشاريع أخرى</translation>
    </message>
    <message>
        <source>{keyring} already holds other keys of Veo Desktop, and they were not overwritten. Forget those keys first to put these in their place.</source>
        <translation>تحوي {keyring} مفاتيح أخرى لـ Veo Desktop ولم تُستبدل. تُنسى تلك أولًا لوضع هذه مكانها.</translation>
    </message>
    <message>
        <source>{key} is “{action}” in this window, for good.</source>
        <translation>{key} هو «{action}» في هذه النافذة دائمًا.</translation>
    </message>
    <message>
        <source>{key} is “{action}” now.</source>
        <translation>{key} هو الآن «{action}».</translation>
    </message>
    <message>
        <source>{key} makes a note about the whole clip; in the player, about a frame.</source>
        <translation>{key} يضع ملاحظة على المقطع كله؛ وفي المشغّل على إطار.</translation>
    </message>
    <message>
        <source>{key} makes a note at the frame on the screen, or from the in to the out point.</source>
        <translation>{key} يضع ملاحظة عند الإطار المعروض أو من نقطة البداية إلى النهاية.</translation>
    </message>
    <message>
        <source>{key} makes the same note about each of these clips.</source>
        <translation>{key} يضع الملاحظة نفسها على كل من هذه المقاطع.</translation>
    </message>
    <message>
        <source>{key} or a double click shows the clips</source>
        <translation>{key} أو النقر المزدوج يعرض المقاطع</translation>
    </message>
    <message numerus="yes">
        <source>{known} + {n} of unknown price</source>
        <extracomment>For a count of 1: {known} + {n} of unknown price</extracomment>
        <translation>
            <numerusform>{known} + {n} بسعر غير معروف</numerusform>
            <numerusform>{known} + {n} بسعر غير معروف</numerusform>
            <numerusform>{known} + {n} بسعر غير معروف</numerusform>
            <numerusform>{known} + {n} بسعر غير معروف</numerusform>
            <numerusform>{known} + {n} بسعر غير معروف</numerusform>
            <numerusform>{known} + {n} بسعر غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: this model does not take it. Your value is kept.</source>
        <translation>{label}: لا يقبله هذا النموذج. قيمتك محفوظة.</translation>
    </message>
    <message>
        <source>{logs} They have no keys and no prompts, and are sent nowhere.</source>
        <translation>{logs} ليس فيها مفاتيح ولا أوصاف ولا تُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>{made} · {status} · task {id}</source>
        <translation>{made} · {status} · المهمة {id}</translation>
    </message>
    <message>
        <source>{message} {balance}</source>
        <translation>{message} {balance}</translation>
    </message>
    <message>
        <source>{moved}, empty the strips</source>
        <translation>{moved}، وإفراغ الأشرطة</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} د</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} د {s} ث</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} في {folder}</translation>
    </message>
    <message>
        <source>{name} sheet</source>
        <translation>{name} ورقة</translation>
    </message>
    <message>
        <source>{name} {n}/{most}</source>
        <translation>{name} {n}/{most}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} rows</source>
        <extracomment>For a count of 1: {name} · {n} row</extracomment>
        <translation>
            <numerusform>{name} · الصفوف: {n}</numerusform>
            <numerusform>{name} · الصفوف: {n}</numerusform>
            <numerusform>{name} · الصفوف: {n}</numerusform>
            <numerusform>{name} · الصفوف: {n}</numerusform>
            <numerusform>{name} · الصفوف: {n}</numerusform>
            <numerusform>{name} · الصفوف: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {width} × {height}</source>
        <translation>{name} · {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name}: غير موجود</translation>
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
        <translation>‎{n}%</translation>
    </message>
    <message numerus="yes">
        <source>{n} are damaged</source>
        <extracomment>For a count of 1: {n} is damaged</extracomment>
        <translation>
            <numerusform>تالفة: {n}</numerusform>
            <numerusform>تالفة: {n}</numerusform>
            <numerusform>تالفة: {n}</numerusform>
            <numerusform>تالفة: {n}</numerusform>
            <numerusform>تالفة: {n}</numerusform>
            <numerusform>تالفة: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are missing</source>
        <extracomment>For a count of 1: {n} is missing</extracomment>
        <translation>
            <numerusform>مفقودة: {n}</numerusform>
            <numerusform>مفقودة: {n}</numerusform>
            <numerusform>مفقودة: {n}</numerusform>
            <numerusform>مفقودة: {n}</numerusform>
            <numerusform>مفقودة: {n}</numerusform>
            <numerusform>مفقودة: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are on a disk that is away</source>
        <extracomment>For a count of 1: {n} is on a disk that is away</extracomment>
        <translation>
            <numerusform>على قرص بعيد: {n}</numerusform>
            <numerusform>على قرص بعيد: {n}</numerusform>
            <numerusform>على قرص بعيد: {n}</numerusform>
            <numerusform>على قرص بعيد: {n}</numerusform>
            <numerusform>على قرص بعيد: {n}</numerusform>
            <numerusform>على قرص بعيد: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still missing.</source>
        <extracomment>For a count of 1: {n} is still missing.</extracomment>
        <translation>
            <numerusform>ما زالت مفقودة: {n}.</numerusform>
            <numerusform>ما زالت مفقودة: {n}.</numerusform>
            <numerusform>ما زالت مفقودة: {n}.</numerusform>
            <numerusform>ما زالت مفقودة: {n}.</numerusform>
            <numerusform>ما زالت مفقودة: {n}.</numerusform>
            <numerusform>ما زالت مفقودة: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} بت</translation>
    </message>
    <message numerus="yes">
        <source>{n} came in</source>
        <extracomment>For a count of 1: {n} came in</extracomment>
        <translation>
            <numerusform>دخلت: {n}</numerusform>
            <numerusform>دخلت: {n}</numerusform>
            <numerusform>دخلت: {n}</numerusform>
            <numerusform>دخلت: {n}</numerusform>
            <numerusform>دخلت: {n}</numerusform>
            <numerusform>دخلت: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <extracomment>For a count of 1: {n} chosen</extracomment>
        <translation>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips</source>
        <extracomment>For a count of 1: {n} clip</extracomment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{n} مقاطع</numerusform>
            <numerusform>{n} مقطعًا</numerusform>
            <numerusform>{n} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are on their way: they are among the takes below the player.</source>
        <extracomment>For a count of 1: {n} clip is on its way: it is among the takes below the player.</extracomment>
        <translation>
            <numerusform>مقاطع في الطريق: {n}. هي بين اللقطات تحت المشغّل.</numerusform>
            <numerusform>مقاطع في الطريق: {n}. هي بين اللقطات تحت المشغّل.</numerusform>
            <numerusform>مقاطع في الطريق: {n}. هي بين اللقطات تحت المشغّل.</numerusform>
            <numerusform>مقاطع في الطريق: {n}. هي بين اللقطات تحت المشغّل.</numerusform>
            <numerusform>مقاطع في الطريق: {n}. هي بين اللقطات تحت المشغّل.</numerusform>
            <numerusform>مقاطع في الطريق: {n}. هي بين اللقطات تحت المشغّل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are ready</source>
        <extracomment>For a count of 1: {n} clip is ready</extracomment>
        <translation>
            <numerusform>المقاطع الجاهزة: {n}</numerusform>
            <numerusform>مقطع جاهز</numerusform>
            <numerusform>مقطعان جاهزان</numerusform>
            <numerusform>{n} مقاطع جاهزة</numerusform>
            <numerusform>{n} مقطعًا جاهزًا</numerusform>
            <numerusform>{n} مقطع جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips at a time</source>
        <extracomment>For a count of 1: one clip at a time</extracomment>
        <translation>
            <numerusform>مقاطع في آن واحد: {n}</numerusform>
            <numerusform>مقاطع في آن واحد: {n}</numerusform>
            <numerusform>مقاطع في آن واحد: {n}</numerusform>
            <numerusform>مقاطع في آن واحد: {n}</numerusform>
            <numerusform>مقاطع في آن واحد: {n}</numerusform>
            <numerusform>مقاطع في آن واحد: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips came in.</source>
        <extracomment>For a count of 1: {n} clip came in.</extracomment>
        <translation>
            <numerusform>المقاطع التي دخلت: {n}.</numerusform>
            <numerusform>المقاطع التي دخلت: {n}.</numerusform>
            <numerusform>المقاطع التي دخلت: {n}.</numerusform>
            <numerusform>المقاطع التي دخلت: {n}.</numerusform>
            <numerusform>المقاطع التي دخلت: {n}.</numerusform>
            <numerusform>المقاطع التي دخلت: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips checked: {rest}.</source>
        <extracomment>For a count of 1: {n} clip checked: {rest}.</extracomment>
        <translation>
            <numerusform>المقاطع المفحوصة: {n}: {rest}.</numerusform>
            <numerusform>المقاطع المفحوصة: {n}: {rest}.</numerusform>
            <numerusform>المقاطع المفحوصة: {n}: {rest}.</numerusform>
            <numerusform>المقاطع المفحوصة: {n}: {rest}.</numerusform>
            <numerusform>المقاطع المفحوصة: {n}: {rest}.</numerusform>
            <numerusform>المقاطع المفحوصة: {n}: {rest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips moved to the bin.</source>
        <extracomment>For a count of 1: Clip moved to the bin.</extracomment>
        <translation>
            <numerusform>نُقلت المقاطع إلى سلة المهملات: {n}.</numerusform>
            <numerusform>نُقلت المقاطع إلى سلة المهملات: {n}.</numerusform>
            <numerusform>نُقلت المقاطع إلى سلة المهملات: {n}.</numerusform>
            <numerusform>نُقلت المقاطع إلى سلة المهملات: {n}.</numerusform>
            <numerusform>نُقلت المقاطع إلى سلة المهملات: {n}.</numerusform>
            <numerusform>نُقلت المقاطع إلى سلة المهملات: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of the library&apos;s folder were taken in, with what their files say of them.</source>
        <extracomment>For a count of 1: {n} clip of the library&apos;s folder was taken in, with what its file says of it.</extracomment>
        <translation>
            <numerusform>ضُمّت مقاطع من مجلد المكتبة ({n}) بما تقوله ملفاتها.</numerusform>
            <numerusform>ضُمّت مقاطع من مجلد المكتبة ({n}) بما تقوله ملفاتها.</numerusform>
            <numerusform>ضُمّت مقاطع من مجلد المكتبة ({n}) بما تقوله ملفاتها.</numerusform>
            <numerusform>ضُمّت مقاطع من مجلد المكتبة ({n}) بما تقوله ملفاتها.</numerusform>
            <numerusform>ضُمّت مقاطع من مجلد المكتبة ({n}) بما تقوله ملفاتها.</numerusform>
            <numerusform>ضُمّت مقاطع من مجلد المكتبة ({n}) بما تقوله ملفاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of unknown price are not counted.</source>
        <extracomment>For a count of 1: One clip of unknown price is not counted.</extracomment>
        <translation>
            <numerusform>مقاطع بسعر غير معروف لا تُحسب: {n}.</numerusform>
            <numerusform>مقاطع بسعر غير معروف لا تُحسب: {n}.</numerusform>
            <numerusform>مقاطع بسعر غير معروف لا تُحسب: {n}.</numerusform>
            <numerusform>مقاطع بسعر غير معروف لا تُحسب: {n}.</numerusform>
            <numerusform>مقاطع بسعر غير معروف لا تُحسب: {n}.</numerusform>
            <numerusform>مقاطع بسعر غير معروف لا تُحسب: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips selected</source>
        <extracomment>For a count of 1: {n} clip selected</extracomment>
        <translation>
            <numerusform>المقاطع المحددة: {n}</numerusform>
            <numerusform>المقاطع المحددة: {n}</numerusform>
            <numerusform>المقاطع المحددة: {n}</numerusform>
            <numerusform>المقاطع المحددة: {n}</numerusform>
            <numerusform>المقاطع المحددة: {n}</numerusform>
            <numerusform>المقاطع المحددة: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were backed up, {files} of them with their files.</source>
        <extracomment>For a count of 1: {n} clip was backed up, {files} with its file.</extracomment>
        <translation>
            <numerusform>المقاطع المنسوخة احتياطيًا: {n}، منها {files} مع ملفاتها.</numerusform>
            <numerusform>المقاطع المنسوخة احتياطيًا: {n}، منها {files} مع ملفاتها.</numerusform>
            <numerusform>المقاطع المنسوخة احتياطيًا: {n}، منها {files} مع ملفاتها.</numerusform>
            <numerusform>المقاطع المنسوخة احتياطيًا: {n}، منها {files} مع ملفاتها.</numerusform>
            <numerusform>المقاطع المنسوخة احتياطيًا: {n}، منها {files} مع ملفاتها.</numerusform>
            <numerusform>المقاطع المنسوخة احتياطيًا: {n}، منها {files} مع ملفاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were found again.</source>
        <extracomment>For a count of 1: {n} clip was found again.</extracomment>
        <translation>
            <numerusform>مقاطع وُجدت ثانيةً: {n}.</numerusform>
            <numerusform>مقاطع وُجدت ثانيةً: {n}.</numerusform>
            <numerusform>مقاطع وُجدت ثانيةً: {n}.</numerusform>
            <numerusform>مقاطع وُجدت ثانيةً: {n}.</numerusform>
            <numerusform>مقاطع وُجدت ثانيةً: {n}.</numerusform>
            <numerusform>مقاطع وُجدت ثانيةً: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies were made.</source>
        <extracomment>For a count of 1: {n} copy was made.</extracomment>
        <translation>
            <numerusform>النسخ المصنوعة: {n}.</numerusform>
            <numerusform>النسخ المصنوعة: {n}.</numerusform>
            <numerusform>النسخ المصنوعة: {n}.</numerusform>
            <numerusform>النسخ المصنوعة: {n}.</numerusform>
            <numerusform>النسخ المصنوعة: {n}.</numerusform>
            <numerusform>النسخ المصنوعة: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were.</source>
        <extracomment>For a count of 1: {n} file is as it was.</extracomment>
        <translation>
            <numerusform>الملفات كما كانت: {n}.</numerusform>
            <numerusform>الملفات كما كانت: {n}.</numerusform>
            <numerusform>الملفات كما كانت: {n}.</numerusform>
            <numerusform>الملفات كما كانت: {n}.</numerusform>
            <numerusform>الملفات كما كانت: {n}.</numerusform>
            <numerusform>الملفات كما كانت: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are copies of clips</source>
        <extracomment>For a count of 1: {n} file is a copy of a clip</extracomment>
        <translation>
            <numerusform>ملفات هي نسخ من مقاطع: {n}</numerusform>
            <numerusform>ملفات هي نسخ من مقاطع: {n}</numerusform>
            <numerusform>ملفات هي نسخ من مقاطع: {n}</numerusform>
            <numerusform>ملفات هي نسخ من مقاطع: {n}</numerusform>
            <numerusform>ملفات هي نسخ من مقاطع: {n}</numerusform>
            <numerusform>ملفات هي نسخ من مقاطع: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are up to date.</source>
        <extracomment>For a count of 1: {n} file is up to date.</extracomment>
        <translation>
            <numerusform>الملفات المحدّثة: {n}.</numerusform>
            <numerusform>الملفات المحدّثة: {n}.</numerusform>
            <numerusform>الملفات المحدّثة: {n}.</numerusform>
            <numerusform>الملفات المحدّثة: {n}.</numerusform>
            <numerusform>الملفات المحدّثة: {n}.</numerusform>
            <numerusform>الملفات المحدّثة: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be used.</source>
        <extracomment>For a count of 1: {n} file could not be used.</extracomment>
        <translation>
            <numerusform>ملفات تعذّر استخدامها: {n}.</numerusform>
            <numerusform>ملفات تعذّر استخدامها: {n}.</numerusform>
            <numerusform>ملفات تعذّر استخدامها: {n}.</numerusform>
            <numerusform>ملفات تعذّر استخدامها: {n}.</numerusform>
            <numerusform>ملفات تعذّر استخدامها: {n}.</numerusform>
            <numerusform>ملفات تعذّر استخدامها: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were left alone.</source>
        <extracomment>For a count of 1: {n} file was left alone.</extracomment>
        <translation>
            <numerusform>ملفات تُركت كما هي: {n}.</numerusform>
            <numerusform>ملفات تُركت كما هي: {n}.</numerusform>
            <numerusform>ملفات تُركت كما هي: {n}.</numerusform>
            <numerusform>ملفات تُركت كما هي: {n}.</numerusform>
            <numerusform>ملفات تُركت كما هي: {n}.</numerusform>
            <numerusform>ملفات تُركت كما هي: {n}.</numerusform>
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
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are still being uploaded</source>
        <extracomment>For a count of 1: An image is still being uploaded</extracomment>
        <translation>
            <numerusform>صور ما زالت تُرفع: {n}</numerusform>
            <numerusform>صور ما زالت تُرفع: {n}</numerusform>
            <numerusform>صور ما زالت تُرفع: {n}</numerusform>
            <numerusform>صور ما زالت تُرفع: {n}</numerusform>
            <numerusform>صور ما زالت تُرفع: {n}</numerusform>
            <numerusform>صور ما زالت تُرفع: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of these settings are not on this computer. Add them again.</source>
        <extracomment>For a count of 1: One image of these settings is not on this computer. Add it again.</extracomment>
        <translation>
            <numerusform>صور من هذه الإعدادات ليست على هذا الحاسوب: {n}. تُضاف من جديد.</numerusform>
            <numerusform>صور من هذه الإعدادات ليست على هذا الحاسوب: {n}. تُضاف من جديد.</numerusform>
            <numerusform>صور من هذه الإعدادات ليست على هذا الحاسوب: {n}. تُضاف من جديد.</numerusform>
            <numerusform>صور من هذه الإعدادات ليست على هذا الحاسوب: {n}. تُضاف من جديد.</numerusform>
            <numerusform>صور من هذه الإعدادات ليست على هذا الحاسوب: {n}. تُضاف من جديد.</numerusform>
            <numerusform>صور من هذه الإعدادات ليست على هذا الحاسوب: {n}. تُضاف من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>المجموع {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs failed</source>
        <extracomment>For a count of 1: {n} job failed</extracomment>
        <translation>
            <numerusform>الأعمال الفاشلة: {n}</numerusform>
            <numerusform>الأعمال الفاشلة: {n}</numerusform>
            <numerusform>الأعمال الفاشلة: {n}</numerusform>
            <numerusform>الأعمال الفاشلة: {n}</numerusform>
            <numerusform>الأعمال الفاشلة: {n}</numerusform>
            <numerusform>الأعمال الفاشلة: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs that were made with these keys before belong to this account again.</source>
        <extracomment>For a count of 1: {n} job that was made with these keys before belongs to this account again.</extracomment>
        <translation>
            <numerusform>أعمال صُنعت بهذه المفاتيح من قبل وعادت إلى هذا الحساب: {n}.</numerusform>
            <numerusform>أعمال صُنعت بهذه المفاتيح من قبل وعادت إلى هذا الحساب: {n}.</numerusform>
            <numerusform>أعمال صُنعت بهذه المفاتيح من قبل وعادت إلى هذا الحساب: {n}.</numerusform>
            <numerusform>أعمال صُنعت بهذه المفاتيح من قبل وعادت إلى هذا الحساب: {n}.</numerusform>
            <numerusform>أعمال صُنعت بهذه المفاتيح من قبل وعادت إلى هذا الحساب: {n}.</numerusform>
            <numerusform>أعمال صُنعت بهذه المفاتيح من قبل وعادت إلى هذا الحساب: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs wait since the last time. They were not sent.</source>
        <extracomment>For a count of 1: One job waits since the last time. It was not sent.</extracomment>
        <translation>
            <numerusform>أعمال تنتظر منذ المرة الماضية: {n}. لم تُرسل.</numerusform>
            <numerusform>أعمال تنتظر منذ المرة الماضية: {n}. لم تُرسل.</numerusform>
            <numerusform>أعمال تنتظر منذ المرة الماضية: {n}. لم تُرسل.</numerusform>
            <numerusform>أعمال تنتظر منذ المرة الماضية: {n}. لم تُرسل.</numerusform>
            <numerusform>أعمال تنتظر منذ المرة الماضية: {n}. لم تُرسل.</numerusform>
            <numerusform>أعمال تنتظر منذ المرة الماضية: {n}. لم تُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells than there are columns. Put texts with commas into quotation marks.</source>
        <extracomment>For a count of 1: {n} more cell than there are columns. Put texts with commas into quotation marks.</extracomment>
        <translation>
            <numerusform>خلايا زائدة على الأعمدة: {n}. توضع النصوص ذات الفواصل بين علامتي اقتباس.</numerusform>
            <numerusform>خلايا زائدة على الأعمدة: {n}. توضع النصوص ذات الفواصل بين علامتي اقتباس.</numerusform>
            <numerusform>خلايا زائدة على الأعمدة: {n}. توضع النصوص ذات الفواصل بين علامتي اقتباس.</numerusform>
            <numerusform>خلايا زائدة على الأعمدة: {n}. توضع النصوص ذات الفواصل بين علامتي اقتباس.</numerusform>
            <numerusform>خلايا زائدة على الأعمدة: {n}. توضع النصوص ذات الفواصل بين علامتي اقتباس.</numerusform>
            <numerusform>خلايا زائدة على الأعمدة: {n}. توضع النصوص ذات الفواصل بين علامتي اقتباس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more clips were left alone, too.</source>
        <extracomment>For a count of 1: {n} more clip was left alone, too.</extracomment>
        <translation>
            <numerusform>مقاطع أخرى تُركت كما هي: {n}.</numerusform>
            <numerusform>مقاطع أخرى تُركت كما هي: {n}.</numerusform>
            <numerusform>مقاطع أخرى تُركت كما هي: {n}.</numerusform>
            <numerusform>مقاطع أخرى تُركت كما هي: {n}.</numerusform>
            <numerusform>مقاطع أخرى تُركت كما هي: {n}.</numerusform>
            <numerusform>مقاطع أخرى تُركت كما هي: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no known price and come on top.</source>
        <extracomment>For a count of 1: One more has no known price and comes on top.</extracomment>
        <translation>
            <numerusform>إضافة إلى ذلك بسعر غير معروف: {n}.</numerusform>
            <numerusform>إضافة إلى ذلك بسعر غير معروف: {n}.</numerusform>
            <numerusform>إضافة إلى ذلك بسعر غير معروف: {n}.</numerusform>
            <numerusform>إضافة إلى ذلك بسعر غير معروف: {n}.</numerusform>
            <numerusform>إضافة إلى ذلك بسعر غير معروف: {n}.</numerusform>
            <numerusform>إضافة إلى ذلك بسعر غير معروف: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names in File → Open recent.</source>
        <extracomment>For a count of 1: {n} name in File → Open recent.</extracomment>
        <translation>
            <numerusform>الأسماء في «ملف» ← «فتح حديث»: {n}.</numerusform>
            <numerusform>الأسماء في «ملف» ← «فتح حديث»: {n}.</numerusform>
            <numerusform>الأسماء في «ملف» ← «فتح حديث»: {n}.</numerusform>
            <numerusform>الأسماء في «ملف» ← «فتح حديث»: {n}.</numerusform>
            <numerusform>الأسماء في «ملف» ← «فتح حديث»: {n}.</numerusform>
            <numerusform>الأسماء في «ملف» ← «فتح حديث»: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} neither</source>
        <extracomment>For a count of 1: {n} neither</extracomment>
        <translation>
            <numerusform>بلا حكم: {n}</numerusform>
            <numerusform>بلا حكم: {n}</numerusform>
            <numerusform>بلا حكم: {n}</numerusform>
            <numerusform>بلا حكم: {n}</numerusform>
            <numerusform>بلا حكم: {n}</numerusform>
            <numerusform>بلا حكم: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your {n} slots in use</source>
        <extracomment>For a count of 1: Your {n} slot is in use</extracomment>
        <translation>
            <numerusform>{n} من أصل {n} من أماكنك قيد الاستخدام</numerusform>
            <numerusform>{n} من أصل {n} من أماكنك قيد الاستخدام</numerusform>
            <numerusform>{n} من أصل {n} من أماكنك قيد الاستخدام</numerusform>
            <numerusform>{n} من أصل {n} من أماكنك قيد الاستخدام</numerusform>
            <numerusform>{n} من أصل {n} من أماكنك قيد الاستخدام</numerusform>
            <numerusform>{n} من أصل {n} من أماكنك قيد الاستخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>{n} of {most} stars</source>
        <translation>{n} من {most} نجوم</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} selected</source>
        <extracomment>For a count of 1: {n} of {total} selected</extracomment>
        <translation>
            <numerusform>المحدد: {n} من {total}</numerusform>
            <numerusform>المحدد: {n} من {total}</numerusform>
            <numerusform>المحدد: {n} من {total}</numerusform>
            <numerusform>المحدد: {n} من {total}</numerusform>
            <numerusform>المحدد: {n} من {total}</numerusform>
            <numerusform>المحدد: {n} من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>For a count of 1: {n} paused</extracomment>
        <translation>
            <numerusform>متوقف مؤقتًا: {n}</numerusform>
            <numerusform>متوقف مؤقتًا: {n}</numerusform>
            <numerusform>متوقف مؤقتًا: {n}</numerusform>
            <numerusform>متوقف مؤقتًا: {n}</numerusform>
            <numerusform>متوقف مؤقتًا: {n}</numerusform>
            <numerusform>متوقف مؤقتًا: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picked</source>
        <extracomment>For a count of 1: {n} picked</extracomment>
        <translation>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places have these words</source>
        <extracomment>For a count of 1: {n} place has these words</extracomment>
        <translation>
            <numerusform>المواضع التي فيها هذه الكلمات: {n}</numerusform>
            <numerusform>المواضع التي فيها هذه الكلمات: {n}</numerusform>
            <numerusform>المواضع التي فيها هذه الكلمات: {n}</numerusform>
            <numerusform>المواضع التي فيها هذه الكلمات: {n}</numerusform>
            <numerusform>المواضع التي فيها هذه الكلمات: {n}</numerusform>
            <numerusform>المواضع التي فيها هذه الكلمات: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts in the history.</source>
        <extracomment>For a count of 1: {n} prompt in the history.</extracomment>
        <translation>
            <numerusform>الأوصاف في السجل: {n}.</numerusform>
            <numerusform>الأوصاف في السجل: {n}.</numerusform>
            <numerusform>الأوصاف في السجل: {n}.</numerusform>
            <numerusform>الأوصاف في السجل: {n}.</numerusform>
            <numerusform>الأوصاف في السجل: {n}.</numerusform>
            <numerusform>الأوصاف في السجل: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>For a count of 1: {n} reference</extracomment>
        <translation>
            <numerusform>المراجع: {n}</numerusform>
            <numerusform>المراجع: {n}</numerusform>
            <numerusform>المراجع: {n}</numerusform>
            <numerusform>المراجع: {n}</numerusform>
            <numerusform>المراجع: {n}</numerusform>
            <numerusform>المراجع: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <extracomment>For a count of 1: {n} rejected</extracomment>
        <translation>
            <numerusform>المرفوض: {n}</numerusform>
            <numerusform>المرفوض: {n}</numerusform>
            <numerusform>المرفوض: {n}</numerusform>
            <numerusform>المرفوض: {n}</numerusform>
            <numerusform>المرفوض: {n}</numerusform>
            <numerusform>المرفوض: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be sent: their notes say why. The others can.</source>
        <extracomment>For a count of 1: {n} row cannot be sent: its note says why. The others can.</extracomment>
        <translation>
            <numerusform>صفوف لا يمكن إرسالها: {n}، وملاحظاتها تبيّن السبب. يمكن إرسال الباقي.</numerusform>
            <numerusform>صفوف لا يمكن إرسالها: {n}، وملاحظاتها تبيّن السبب. يمكن إرسال الباقي.</numerusform>
            <numerusform>صفوف لا يمكن إرسالها: {n}، وملاحظاتها تبيّن السبب. يمكن إرسال الباقي.</numerusform>
            <numerusform>صفوف لا يمكن إرسالها: {n}، وملاحظاتها تبيّن السبب. يمكن إرسال الباقي.</numerusform>
            <numerusform>صفوف لا يمكن إرسالها: {n}، وملاحظاتها تبيّن السبب. يمكن إرسال الباقي.</numerusform>
            <numerusform>صفوف لا يمكن إرسالها: {n}، وملاحظاتها تبيّن السبب. يمكن إرسال الباقي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>For a count of 1: {n} running</extracomment>
        <translation>
            <numerusform>قيد التشغيل: {n}</numerusform>
            <numerusform>قيد التشغيل: {n}</numerusform>
            <numerusform>قيد التشغيل: {n}</numerusform>
            <numerusform>قيد التشغيل: {n}</numerusform>
            <numerusform>قيد التشغيل: {n}</numerusform>
            <numerusform>قيد التشغيل: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed.</source>
        <extracomment>For a count of 1: {n} setting is changed.</extracomment>
        <translation>
            <numerusform>الإعدادات المتغيرة: {n}.</numerusform>
            <numerusform>الإعدادات المتغيرة: {n}.</numerusform>
            <numerusform>الإعدادات المتغيرة: {n}.</numerusform>
            <numerusform>الإعدادات المتغيرة: {n}.</numerusform>
            <numerusform>الإعدادات المتغيرة: {n}.</numerusform>
            <numerusform>الإعدادات المتغيرة: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars</source>
        <extracomment>For a count of 1: {n} star</extracomment>
        <translation>
            <numerusform>النجوم: {n}</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>{n} نجوم</numerusform>
            <numerusform>{n} نجمة</numerusform>
            <numerusform>{n} نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars or more</source>
        <extracomment>For a count of 1: {n} star or more</extracomment>
        <translation>
            <numerusform>النجوم: {n} أو أكثر</numerusform>
            <numerusform>النجوم: {n} أو أكثر</numerusform>
            <numerusform>النجوم: {n} أو أكثر</numerusform>
            <numerusform>النجوم: {n} أو أكثر</numerusform>
            <numerusform>النجوم: {n} أو أكثر</numerusform>
            <numerusform>النجوم: {n} أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.</source>
        <extracomment>For a count of 1: {n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.</extracomment>
        <translation>
            <numerusform>مهام متروكة: {n}. قد تكون مقاطع لك ضاعت أجوبتها، ويجري البحث عنها.</numerusform>
            <numerusform>مهام متروكة: {n}. قد تكون مقاطع لك ضاعت أجوبتها، ويجري البحث عنها.</numerusform>
            <numerusform>مهام متروكة: {n}. قد تكون مقاطع لك ضاعت أجوبتها، ويجري البحث عنها.</numerusform>
            <numerusform>مهام متروكة: {n}. قد تكون مقاطع لك ضاعت أجوبتها، ويجري البحث عنها.</numerusform>
            <numerusform>مهام متروكة: {n}. قد تكون مقاطع لك ضاعت أجوبتها، ويجري البحث عنها.</numerusform>
            <numerusform>مهام متروكة: {n}. قد تكون مقاطع لك ضاعت أجوبتها، ويجري البحث عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that would come out the same are left out.</source>
        <extracomment>For a count of 1: {n} that would come out the same is left out.</extracomment>
        <translation>
            <numerusform>المتروك لتطابق نتيجته: {n}</numerusform>
            <numerusform>المتروك لتطابق نتيجته: {n}</numerusform>
            <numerusform>المتروك لتطابق نتيجته: {n}</numerusform>
            <numerusform>المتروك لتطابق نتيجته: {n}</numerusform>
            <numerusform>المتروك لتطابق نتيجته: {n}</numerusform>
            <numerusform>المتروك لتطابق نتيجته: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For a count of 1: once</extracomment>
        <translation>
            <numerusform>المرات: {n}</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>For a count of 1: {n} waiting</extracomment>
        <translation>
            <numerusform>في الانتظار: {n}</numerusform>
            <numerusform>في الانتظار: {n}</numerusform>
            <numerusform>في الانتظار: {n}</numerusform>
            <numerusform>في الانتظار: {n}</numerusform>
            <numerusform>في الانتظار: {n}</numerusform>
            <numerusform>في الانتظار: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were changed by another program</source>
        <extracomment>For a count of 1: {n} was changed by another program</extracomment>
        <translation>
            <numerusform>غيّرها برنامج آخر: {n}</numerusform>
            <numerusform>غيّرها برنامج آخر: {n}</numerusform>
            <numerusform>غيّرها برنامج آخر: {n}</numerusform>
            <numerusform>غيّرها برنامج آخر: {n}</numerusform>
            <numerusform>غيّرها برنامج آخر: {n}</numerusform>
            <numerusform>غيّرها برنامج آخر: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were found again</source>
        <extracomment>For a count of 1: {n} was found again</extracomment>
        <translation>
            <numerusform>وُجدت ثانيةً: {n}</numerusform>
            <numerusform>وُجدت ثانيةً: {n}</numerusform>
            <numerusform>وُجدت ثانيةً: {n}</numerusform>
            <numerusform>وُجدت ثانيةً: {n}</numerusform>
            <numerusform>وُجدت ثانيةً: {n}</numerusform>
            <numerusform>وُجدت ثانيةً: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <extracomment>For a count of 1: {n} was here already.</extracomment>
        <translation>
            <numerusform>كانت هنا من قبل: {n}.</numerusform>
            <numerusform>كانت هنا من قبل: {n}.</numerusform>
            <numerusform>كانت هنا من قبل: {n}.</numerusform>
            <numerusform>كانت هنا من قبل: {n}.</numerusform>
            <numerusform>كانت هنا من قبل: {n}.</numerusform>
            <numerusform>كانت هنا من قبل: {n}.</numerusform>
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
        <translation>لا يجتمع {one} و{other}.</translation>
    </message>
    <message>
        <source>{option} is used like this: {use} ({meaning}).</source>
        <translation>يُستخدم {option} هكذا: {use} ({meaning}).</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}: {why}</translation>
    </message>
    <message>
        <source>{price} for one take</source>
        <translation>{price} للقطة الواحدة</translation>
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
        <translation>{ratio} · {n} ث · {genre}</translation>
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
        <translation>{setting}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>المتاح {size}</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>المتاح على هذا القرص {size}</translation>
    </message>
    <message numerus="yes">
        <source>{size} in {n} files here.</source>
        <extracomment>For a count of 1: {size} in {n} file here.</extracomment>
        <translation>
            <numerusform>{size} في ملفات عددها {n} هنا.</numerusform>
            <numerusform>{size} في ملفات عددها {n} هنا.</numerusform>
            <numerusform>{size} في ملفات عددها {n} هنا.</numerusform>
            <numerusform>{size} في ملفات عددها {n} هنا.</numerusform>
            <numerusform>{size} في ملفات عددها {n} هنا.</numerusform>
            <numerusform>{size} في ملفات عددها {n} هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · Veo takes {limit}</source>
        <translation>{size} · يقبل Veo {limit}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>{timecode} · frame {n} of {frames}</source>
        <translation>{timecode} · الإطار {n} من {frames}</translation>
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
        <translation>{today} حتى الآن.</translation>
    </message>
    <message>
        <source>{value} is no model that can be used here.</source>
        <translation>{value} ليس نموذجًا يمكن استخدامه هنا.</translation>
    </message>
    <message>
        <source>{value} is not offered any more; {instead} is used.</source>
        <translation>لم يعد {value} متاحًا؛ ويُستخدم {instead}.</translation>
    </message>
    <message>
        <source>{value} is not offered. Choose another.</source>
        <translation>{value} غير متاح. يُختار غيره.</translation>
    </message>
    <message>
        <source>{value} is not offered: {offered}.</source>
        <translation>{value} غير متاح: {offered}.</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{what} on {n} clips</source>
        <extracomment>For a count of 1: {what}</extracomment>
        <translation>
            <numerusform>{what} على المقاطع ({n})</numerusform>
            <numerusform>{what} على المقاطع ({n})</numerusform>
            <numerusform>{what} على المقاطع ({n})</numerusform>
            <numerusform>{what} على المقاطع ({n})</numerusform>
            <numerusform>{what} على المقاطع ({n})</numerusform>
            <numerusform>{what} على المقاطع ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {total}</source>
        <translation>{what} {n} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{width} × {height} · {rate} fps · {n} frames</source>
        <extracomment>For a count of 1: {width} × {height} · {rate} fps · {n} frame</extracomment>
        <translation>
            <numerusform>{width} × {height} · {rate} fps · الإطارات: {n}</numerusform>
            <numerusform>{width} × {height} · {rate} fps · الإطارات: {n}</numerusform>
            <numerusform>{width} × {height} · {rate} fps · الإطارات: {n}</numerusform>
            <numerusform>{width} × {height} · {rate} fps · الإطارات: {n}</numerusform>
            <numerusform>{width} × {height} · {rate} fps · الإطارات: {n}</numerusform>
            <numerusform>{width} × {height} · {rate} fps · الإطارات: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>{width}×{height} pixels</source>
        <translation>{width}×{height} بكسل</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {left} from the left, {top} from the top. Arrow keys move it, with Shift by ten; plus and minus change its size.</source>
        <translation>{width}×{height} بكسل، {left} من اليسار، {top} من الأعلى. مفاتيح الأسهم تحرّكه، ومع Shift عشرًا عشرًا؛ الزائد والناقص يغيّران حجمه.</translation>
    </message>
    <message>
        <source>{width}×{height} · cropped to {ratio}</source>
        <translation>{width}×{height} · مقصوصة إلى {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · fits {ratio}</source>
        <translation>{width}×{height} · تناسب {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · gives the ratio</source>
        <translation>{width}×{height} · تحدد النسبة</translation>
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
        <translation>{words} استغرق {ms} م.ث.</translation>
    </message>
    <message>
        <source>{words}, in {section}</source>
        <translation>{words}، في {section}</translation>
    </message>
    <message>
        <source>{words}: select that clip</source>
        <translation>{words}: تحديد ذلك المقطع</translation>
    </message>
    <message>
        <source>{words}: show that clip</source>
        <translation>{words}: إظهار ذلك المقطع</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back.</source>
        <translation>تعذّرت إعادة «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin. It is still in your clip folder.</source>
        <translation>تعذّر نقل «{name}» إلى سلة المهملات. ما زال في مجلد مقاطعك.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>لم يعد «{name}» موجودًا.</translation>
    </message>
    <message>
        <source>“{name}” was left alone: {reason}</source>
        <translation>تُرك «{name}» كما هو: {reason}</translation>
    </message>
    <message>
        <source>“{noun}” alone leaves nothing out. Name the thing.</source>
        <translation>«{noun}» وحدها لا تستبعد شيئًا. يُسمّى الشيء.</translation>
    </message>
    <message>
        <source>“{project}”: {parts}</source>
        <translation>«{project}»: {parts}</translation>
    </message>
    <message>
        <source>≈ {n} / {limit} tokens</source>
        <translation>≈ {n} / {limit} رمز</translation>
    </message>
</context>
</TS>
