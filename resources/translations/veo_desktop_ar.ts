<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>veo</name>
    <message>
        <source>&amp;Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1980s video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;a href=&quot;{url}&quot;&gt;Find your keys at Wiro&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Veo Desktop {version}&lt;/h3&gt;&lt;p&gt;Makes and reviews clips with Google&apos;s Veo 3.1 through Wiro.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Qt {qt}.&lt;/p&gt;&lt;p&gt;Every clip that Veo makes carries an invisible SynthID watermark.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click takes prompt and settings into the panel. Undo brings back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. Counts from the next clip on; compared clips share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection holds the clips that you drag onto it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face and what it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feeling rather than a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words, sung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name cannot have {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that was not made here: there is no prompt and no cost to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder needs a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot have &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder&apos;s name has only letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame, like 81, or a timecode, like 00:03:08. Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grand beginning or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last frame needs a first frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lighthouse at dusk, waves below, the camera rises slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of your own, as “Studio A”. Wiro does not learn of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is pinned to the frame on the screen, or goes from the in to the out point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it, or of the system&apos;s own programs, failed. Your jobs and clips are safe. The report says where it happened; it has no keys, no prompts and no names of clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause that is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is still being checked. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question, with the tone you name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference is still being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A second has {n} frames here, from 00 to {last}.</source>
        <extracomment>For a count of 1: A second has {n} frame here, from 00 to {last}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is a whole number from {min} to {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small scene for a family film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table, a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A town at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice over the picture, nobody speaks on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or the beginning of one is enough; every word has to be in the clip&apos;s texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key, keyring, connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret, keyring, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Veo Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n} of {limit} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the fog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, add, rename, remove, switch, studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Wiro account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key for: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture here: the model needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add funds at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places at Wiro are taken. The job waits and starts by itself when one is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was looked through is in this library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambience</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of yours that Wiro calls when the clip is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate: only the model counts its tokens exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An eye, a drop, a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is still being checked. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anamorphic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account is in use now. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another project has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost: looking it up at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Veo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arriving somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As https://api.github.com/repos/OWNER/NAME/releases/latest; empty, nobody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me before a click that costs more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Wiro for the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Wiro which tasks it may be…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Wiro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Wiro&apos;s address for a sign of life, as your clips would. No key is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 24 frames a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most {n} pictures fit here; take {over} out.</source>
        <extracomment>For a count of 1: At most {n} picture fits here; take {over} out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the last clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background for a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance {amount}, seen at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin new work with the panel&apos;s present settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a sample prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by the safety filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was in this panel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the clip home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month and rating, and what could go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Café</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm, with room for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars, machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name, words and images (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change {n} settings?</source>
        <extracomment>For a count of 1: Change {n} setting?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a waiting job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters, places and looks that were kept: their images and their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charming, flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking pictures, {n} to go…</source>
        <extracomment>For a count of 1: Checking pictures, {n} to go…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more than one value, and each is made with each. Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the project&apos;s clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churches, forests, halls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinema look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of opened files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the logs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} prompts from the history?</source>
        <extracomment>For a count of 1: Clear {n} prompt from the history?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a frame to go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see and arrange the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show the frame first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show the timecode first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to use another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips are made by Veo 3.1 and paid from your balance at Wiro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips go to the system&apos;s bin; undo brings them back. The disk has the room once the bin is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips that show and sound the same: the picked, best rated or oldest one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips that would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips that you move to the bin are shown here until the system&apos;s bin is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips wait when the project&apos;s budget is used up, until it is raised or the day turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips with a last frame are always 8 seconds long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips with reference images are always 8 seconds long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Space or Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and quiet, hardly any voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to how we see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close. The status bar goes on saying it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this page (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloth and touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes that move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds, crowds, growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command (curl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare A with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare “{title}” with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Wiro account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued from another clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued in {clip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues {clip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast, rain, hats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the sandbox&apos;s prices too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country after dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowds, heat, distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a clip&apos;s files there once it is safely here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete at Wiro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it, Enter changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete the inputs and the output of {n} clips at Wiro? Your own files stay. This cannot be undone.</source>
        <extracomment>For a count of 1: Delete the inputs and the output of this clip at Wiro? Your own files stay. This cannot be undone.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the smart folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted there on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a shot, get a clip with sound, and judge it frame by frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again for these models until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again for this model until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of {clip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag clips onto its name to put them into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture to point at something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws attention, builds tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the video to play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, paste or click to browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each project at Wiro has keys of its own. Open one, or make a new one, and copy them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells take what the panel holds. Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the strips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy for sport and products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, at most 1,024 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhance prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the frame, F2 changes the note, Delete deletes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key of your project at Wiro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated cost: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even, honest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders can be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture carries Google&apos;s SynthID: an invisible mark that says it was generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place is taken. Remove a picture, or drop this one on its tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every prompt that was used, and what it made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting as it was at first; accounts, folders and clips stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as in this file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is at its default already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain how it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export {n} copies</source>
        <extracomment>For a count of 1: Export a copy</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme wide shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet, wheels, grass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files you have opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in: the model needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter. Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final of {clip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find missing clips in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find missing clips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find my tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find my tasks at Wiro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your keys at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out if Wiro got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit · {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatter than a dolly, a little old-fashioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flattering, hopeful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip between A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flying over a wide place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for its clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footsteps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget keys, sign out, log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame number before the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {n} copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {n} could not be used. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {n}, {timecode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that {letter} is ahead of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free zone of social apps, tall clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a list to large pictures (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate {clips}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating · {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every action the keys of the preset again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name: you find it by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass and dishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the clips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a timecode or frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a timecode or frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to frame {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with somebody who moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 s only. It may be refused, then it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 seconds only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half to themselves, eyes elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handmade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard noon sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat, summer, desert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until you start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Ctrl to mark up to three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import clips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the clips of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Wiro&apos;s queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin now: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {timecode} · frame {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insects, food, textures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interiors that feel real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intimate, as if at the ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It applies at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself next month, or as soon as you raise the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself tomorrow, or as soon as you raise the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a key and a secret: enter both. Each request is signed with the secret, which itself never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a key and no secret: enter the key, and leave the secret empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has happened {n} times since this was opened; the report has it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {size}, and no more than {limit} are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never arrived: it is not charged, and you may send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped. The file was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not there: its disk is away, or it was moved by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its images go to the references, its words to the prompt (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are taken out of this system&apos;s keyring. Its clips and its spending stay here. Clips that Wiro still makes with it are not followed any more, and do not come home by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep prompt and settings inside the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pitch at other speeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pitch of the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these references as a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these references as a set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this computer awake while clips and images are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search as a smart folder: it always shows what fits then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps Veo from inventing talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the sound natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are never in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys go into this system&apos;s keyring, never into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape from a drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape, somebody tiny in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscapes, towns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of Veo Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads the eye from one thing to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for a project with an API key only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the comparison (F6 or Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led to {clip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because this version does not know it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, for this version does not know them or their values cannot be: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens flare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this clip be sent when its turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the model rewrite the prompt with more detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Premiere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like a documentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like a feature film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like mpv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like real life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n} cannot be read: there may be a quotation mark too few or too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load what I was writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked to {ratio}, the shape of the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long 200 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than Veo reads: it may be cut or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the keys in the keyring… it may ask you to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {model}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop from in to out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud, over distance or noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again as {clip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again from {clip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {clip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with the same settings, as far as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a first clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make every combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make many clips at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one on the left, or choose one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the final…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this clip again with the same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the subject small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the subject strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many voices, no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mara, forty, in a grey coat, a scar over her left brow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark misspelt words in prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match image needs a first frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching the image needs a first frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for the player, in MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midnight ramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month&apos;s budget is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, and a reason to stay inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1080p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to put in: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into a folder of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} clips to the bin</source>
        <extracomment>For a count of 1: Move {n} clip to the bin</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejected clips to the bin?</source>
        <extracomment>For a count of 1: Move the rejected clip to the bin?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejects to the bin…</source>
        <extracomment>For a count of 1: Move the reject to the bin…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement, clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much room, strong depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Wiro account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N makes a note about the whole clip; in the player, about a frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a technique or a time rather than an artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the instrument and the mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the thing itself: “{bare}”, not “{noun}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, words and images (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural 35 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature close up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neon, rain, a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral, honest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed each time. Click to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night that can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Wiro account is in use, so nobody could be asked about this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Wiro account is in use. Set one up to see what it has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account and no cost: pictures are drawn on this computer. Everything else works as it will later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has these words or this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clips in this project yet. They appear here while they are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is called that. Try fewer letters, or another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more of these steps (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt has “{words}”.
A word or the beginning of one is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt was used yet.
Each one that you generate is kept here, with what it made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set was kept yet.
Put a character, place or look into the references, and keep it with its words: it is one click away then, in every scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spell check: no dictionary is installed (hunspell-en-us)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spell check: the library Enchant is not installed (libenchant-2-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {n} in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noir, secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the list alone, which is small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable · choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used, for no setting is called so: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.
Once you have made a clip, its prompt, settings, cost and stars are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves but the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip in the strip below to see its prompt, settings and cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip to see how it was made, or several to judge them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fetch: all there is belongs to this library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to lay out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of selected clips: none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} selected clips ({size})</source>
        <extracomment>For a count of 1: Of the selected clip ({size})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · goes on at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · not sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · safe at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset in frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old home film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time; Tab changes between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One beside the other, with a line between them that you drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One clear event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One over the other, see-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, one line to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing sharp, the rest soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to three pictures of people, things or a style to keep. 8 seconds only; first and last frame are then ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zip file holds every clip&apos;s recipe, cost, stars, tags, notes and collections, and the files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a project without clips can be deleted. Its folder stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only steps of {step} are taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the names in the menu go. The files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs; black where they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only {n} of its {all} pictures fit here.</source>
        <extracomment>For a count of 1: Only {n} of its {all} pictures fits here.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} pictures fit here. Remove one to add another.</source>
        <extracomment>For a count of 1: One picture fits here: the first one was taken.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open clip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the spending settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your projects at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the clip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the clip… {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or move one there: Alt with the arrow keys, with Shift for its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out {timecode} · frame {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines, hair that glows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 8 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns, tables, maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause; held, the shuttle keys go one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of clips ({size}) stay: they show what is on a disk that is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play through the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points at a part of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait 85 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait that talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portraits, still life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on this computer: no account, no cost, real video files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset of keys: Premiere, Resolve, mpv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products, beauty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt and pictures stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt, frames and settings (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts to begin with: choose one and fill in its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts you have used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts, the last used first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put pictures into the references first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the keys into the keyring… it may ask you to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue and recent takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet, a little sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Veo Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clip was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the frame was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the frames…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the settings of “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the video was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real life, unposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced, nothing fades or slides. Your clips play as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{noun}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} clips</source>
        <extracomment>For a count of 1: Rename {n} clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them by the panel&apos;s present settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore every default…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} defaults?</source>
        <extracomment>For a count of 1: Restore {n} default?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe areas, action and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. Clips, accounts and budgets are as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample prompt: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample prompts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox, my Wiro account, connect, sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a CSV example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a CSV example…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or cancel this change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save prompt as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save prompt as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search as a smart folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this frame as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Your Wiro account is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which task at Wiro makes this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every prompt that was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the price, then generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which kind of project it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed is kept. Click for a new one each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds of the takes: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds one apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent once, an image stays at Wiro; whoever has its address can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent once, then reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with each clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the in point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the out point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings copied, to be pasted as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings copied. Pictures from files are named in them, but do not travel along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of Veo Desktop (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tasks may be this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shallow focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes instead of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the frame before the timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest clip that it made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is the same ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a thing from all sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how high something is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where we are; leaves somebody alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink this image or remove it: Veo takes at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siren far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skating, odd rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small things, very near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than 720p: the clip may look soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft, poetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody uses it and likes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is heard and not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone shouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone whispers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between sends you elsewhere: a network that wants you to sign in first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something one wants to taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to sell, turning in the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Veo Desktop. Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend this much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken in the clip, with lips that move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport, concerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars (keys {first} to {last})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, on what you name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be filled in: {names}. Press Generate again to send it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop making this clip; a stopped clip is not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street documentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strings that build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strips for hovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap A and {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to another project, make or change one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter out above, or look for fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the panel&apos;s references instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this clip out of the queue; nothing is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this set away (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {key} away from: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the keys out of the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at Wiro that are not in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks in the sandbox that are not in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that are not in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me while this window is in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the keyring of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That clip is in the bin, so it is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not inside {root}. Copies can be exported anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from Wiro, or was damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it is followed and fetched. With none of them the clip counts as never made and can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup says things about this clip that cannot be understood, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup&apos;s file of this clip is damaged, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin does not have “{name}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget has room for {room}. What is above waits until it is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cat explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changed job keeps its place in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip could not be brought home: {why} {charge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip ends with this picture. Needs a first frame and 8 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip goes from frame 1 to {n}, up to {timecode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; nothing is charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip starts with this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip&apos;s address at Wiro has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Wiro broke before its answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was sent; try again when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not do its work in this folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this folder does not answer: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download broke off. It goes on where it stopped; nothing is charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has no seed, so the final will differ from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate follows your settings. Nothing is made and nothing is paid before you press Generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example could not be saved there: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, which Wiro does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or drop it here: it is known by its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file keeps its ending {suffix}, and its recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged, so it is not opened by itself. It costs nothing to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this clip is not here. Its copy at Wiro was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read, so nothing was charged. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} clips are deleted at Wiro. Yours stay.</source>
        <extracomment>For a count of 1: The files of {n} clip are deleted at Wiro. Yours stay.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first picture of this {before} is sent, as {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history forgets them. Your clips, and the settings each was made with, stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is still being checked. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or secret is empty or holds characters that no key has. Paste it again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be taken out of the system&apos;s keyring. Remove the entries “{service}” there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last account stays. Its keys can be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library folder is not there: {folder} Connect its disk again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be opened: its disk is full, read-only or away. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be searched: its disk does not answer, or is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s list is damaged. It will be restored from its backup at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The library&apos;s list is empty, and {n} clips are in its folder. They are taken in with what their files say.</source>
        <extracomment>For a count of 1: The library&apos;s list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged and there was no backup. A new one is made from what your clips say of themselves; the damaged one was kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged or missing. It was restored from the backup of {when}; clips made after that are taken in again from your clip folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The little boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Veo Desktop that reads video files does not start. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The play keys of keyboards and headphones drive the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of these settings is being looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of this is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.</source>
        <extracomment>For a count of 1: The project “{name}” has one job, so it stays: its clip would be lost to sight.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt alone (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password. Veo Desktop cannot give it any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} does not lead to {host}: it says {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the connection. Check its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused: nothing more is sent. Clips at Wiro go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written: {file}. It has no keys, prompts or names of clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same lighthouse at dawn, gulls crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same prompt, pictures and seed, made anew with what you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and settings give the same clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample “{title}” is here. Change whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample “{title}” took the place of your settings. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started. Quit and start Veo Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices, since you count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices: no money is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen that the window is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are in use. ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are in use. ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this model are being looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this model could not be looked up: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of “{name}” are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are in use. The old file was kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the keys back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is past the point where this is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keys for this account yet. Enter the API key of your project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keys yet. Enter the API key of a Wiro project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {n} templates already. Delete one first.</source>
        <extracomment>For a count of 1: There is {n} template already. Delete it first.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a blank, a line break or a letter in here that no key has. Copy the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another file called “{name}” by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less than {needed} MB of room left on the disk of this folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is looked for as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other clip yet.
Make a second take, and compare the two here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There twice, and the first one counts: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no settings of Veo Desktop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the draft&apos;s own settings. Choose another model or resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings come from a newer Veo Desktop. What this version knows of them is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tags are on all of them. Stars, verdict and tags go to every clip selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are made again when the pointer is on a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go to the prompt with the images, where you write just then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They help to find out what went wrong. What happens from now on is written down again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to leave out, as nouns: &quot;wall, frame&quot;, never &quot;no walls&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This AVIF is sent as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Wiro project does not allow the internet address you are at. Allow it in the project&apos;s settings at Wiro. Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This address is longer than {n} characters. Save the picture and drop the file.</source>
        <extracomment>For a count of 1: This address is longer than {n} character. Save the picture and drop the file.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip came without settings, so there is nothing to write its stars into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip has no task at Wiro that is known here, so nothing was deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip is in the system&apos;s bin, until that is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip is not there any more. It was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip was made with another account than the one in use. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip&apos;s file is not there any more: it was deleted or moved by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This costs about {amount} for {n} clips</source>
        <extracomment>For a count of 1: This costs about {amount} for one clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds neither picture nor sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 2 GB, which Veo Desktop does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Use a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {mb} MB. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file shows something else than the clip that was stored under its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame is damaged in the file and cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be {kind} from {min} to {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be {kind}, {max} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be {kind}, {min} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image could not be made small enough. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image could not be read. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image is damaged and cannot be opened. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image is damaged: its end is missing. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image is no longer where it was. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Drop one picture out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file. Choose a CSV table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name for an unfinished clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a CSV table. Save it from the spreadsheet as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a video file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. It has to begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. It must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an MP4, MOV, WebM or MKV video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a picture. It has to begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large. It can be made smaller without a visible loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a key: copy the key alone, without what is around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job belongs to another account than the one in use. Change to that one to look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has left the queue, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job was being sent already, so it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is sent. Install the newer version to work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes no such picture. Choose another model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This model takes no such pictures as the {n} chosen. They are kept.</source>
        <extracomment>For a count of 1: This model has no place for one picture that you chose. It is kept.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month {amount} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit} for “{project}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be made into a PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not on this computer. Choose it again, or remove it to make the clip without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project wants its API secret besides the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This setting has a name that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system offers no secure keyring that Veo Desktop can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no rows below the names of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.</source>
        <extracomment>For a count of 1: This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds a character that cannot be sent. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds something else than the settings of a clip made with Veo Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds the settings of a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long for the settings of a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video claims pixels of an impossible shape. The file is probably damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video file is incomplete or damaged: its parts do not fit into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video is damaged: parts of it cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video&apos;s picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made in the sandbox. To make it with your Wiro account, reuse its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made with your Wiro account. To try it in the sandbox, reuse its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This would make {n} clips, and {most} can be made in one go. Take something out.</source>
        <extracomment>For a count of 1: This would make {n} clip, and {most} can be made in one go. Take something out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {before} is sent as {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Those were all {n} clips</source>
        <extracomment>For a count of 1: That was the only clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Thunder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timecode or frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be filled in each time: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be filled in for each: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be filled in: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the two doors (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try the limits out. It is no money, and is never counted with what you really spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {amount} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit} for “{project}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble at Wiro · asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble at Wiro · not sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble at Wiro · tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns on the spot along a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people in one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people, one line each; short lines fit 8 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} clips at a time.</source>
        <extracomment>For a count of 1: Up to {n} clip at a time.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all settings: prompt, frames and the rest (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an image from a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another model; what you entered stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{bare}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up: clips wait until next month, or until you raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up: clips wait until tomorrow, or until you raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys for: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary settings in a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary settings in a matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo 3 has been seen to fail without it. A failed clip costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo 3.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop cannot read this video file: reading it failed badly or took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself last time. Your jobs are safe and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop ended while it was opening this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop has closed by itself twice while it started. Your jobs are safe. Safe mode starts with the usual settings, and leaves yours as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop is open already: its window is in front now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop knows no decoder for this video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop may not write to this folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, or looked up at Wiro, so that nothing is paid twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop {version} is out. It can be had where you got this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo Desktop&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veo ignores first and last frame when there are reference images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices, noises and music, made along with the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for funds at Wiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm, close, old times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm, real, imperfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it and judge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water, sport, cloth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are that person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We walk with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather that is heard before it is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address for: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight for a big moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Veo Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be seen through here is sent white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not apply is left out already. Keys are not in it: the command takes them from the variables WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is at {proxy} does not behave like a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds is no Wiro key. Enter your keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was run elsewhere, or before this library was made. Fetching a clip costs nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would go:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered stays, also what another model does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a clip is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. They are sent by themselves when you raise it, or when the day or month is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the missing clips may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where&apos;s the evidence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether grown-up people may be seen. Children never are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While clips are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the picture, what happens, how the camera moves, what is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide 24 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide, lonely places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wild or at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro accepts these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It goes on making this clip, and you see how far it is as soon as there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It may have this job already, so it is not sent again: it is looked up there as soon as there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro charged {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro could not be reached. Nothing was sent, nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro could not make this clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro did not accept the sign-in. Check the account settings. Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro did not accept these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro did not accept this value: {words} Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro does not know this API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro does not know this API key. Check it in the account settings. Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro does not offer this model any more, or not to this account. Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro does not say what can be set for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro does not show its prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro finished, but there is no clip in its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro gave an address for the clip that is not safe to open. The clip was not downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro has no file for this clip any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro has no such task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro has no such task: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro has projects of two kinds, and says at each which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support. Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro has trouble of its own at the moment: {words} Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro knows the API key, but the secret does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro knows these keys, but the project does not allow this computer&apos;s internet address. Allow it in the project&apos;s settings at Wiro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro names no price for these settings. You are asked before it is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; a clip that fails costs nothing.</source>
        <extracomment>For a count of 1: Wiro names no price for these settings. You pay what Wiro charges for one clip when done; a clip that fails costs nothing.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wiro never got this job. Not charged. Send it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro no longer knows this task. If it was charged, the amount is in your Wiro account&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro refused: {words} Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro shows no task any more that may be this one. Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the dictionaries of this system. The language is chosen in the prompt&apos;s own menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or filters like rating:&gt;=4 model:fast tag:&quot;night rain&quot; (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a frame, like 81, or a timecode, like 00:03:08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a word in braces, like {subject}, to vary it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 25 or 25.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:8080, without user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write verdict and notes into the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to stand for {field}, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what should happen in the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a sample prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {example} where something is to be filled in each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this at any time: Settings, Account. Help brings this page back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder of yours first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay for each clip when it is done; one that fails costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Wiro account is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your balance is {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your balance of {amount} allows {n} clips at a time.</source>
        <extracomment>For a count of 1: Your balance of {amount} allows one clip at a time.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clips appear here while they are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are in {keyring}, which this system does not offer now. Enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are kept in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are kept only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom, guides and background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access, vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding clips to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animations, access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranging clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>bringing {n} clips back</source>
        <extracomment>For a count of 1: bringing a clip back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost: takes an amount in USD, as in cost:&gt;2 or cost:0.50..2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day by Qt&apos;s letters, as short as it is usual: 22 Nov</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>the same with its year: 22 Nov 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day of another year: 22 November 2025</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a day by Qt&apos;s letters: Sunday, 22 November</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame {n} of {frames} · {timecode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has: takes one of {values}, as in has:audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in: takes the name of a collection, as in in:&quot;Scene 3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs, outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet, connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is: takes one of {values}, as in is:pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its disk is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length: takes seconds, as in length:8 or length:&gt;5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look, colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made: takes a time, as in made:today, made:last-week, made:2026-11 or made:&gt;2026-11-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model: takes a part of a model&apos;s name, as in model:fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money, cost, ceiling, spending, limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips</source>
        <extracomment>For a count of 1: moving a clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips to the bin</source>
        <extracomment>For a count of 1: moving a clip to the bin</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows the price of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is not usable · click to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is too large · click to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy, clear, delete, kept, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project: takes the name of a project, or none, as in project:&quot;The harbour&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating: takes stars from 0 to 5, as in rating:4, rating:&gt;=3 or rating:2..4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio: takes width and height, as in ratio:9:16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing tag “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>renaming {n} clips</source>
        <extracomment>For a count of 1: renaming a clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution: takes pixels, as in resolution:1080 or resolution:&gt;=1080p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed: takes a whole number, as in seed:1258671664</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings, backup, move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size: takes megabytes, as in size:&gt;50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep, standby, energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag: takes a tag, as in tag:noir or tag:&quot;night rain&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking clips out of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test, internet, firewall, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one costs about {price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update, upgrade, release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used whole · click to arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used whole · click to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veo-desktop-report.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall, frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less than estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more than estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of it is for clips in the making.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {limit} this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {limit} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was charged for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} It was not sent and is not charged. {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clips} · price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clips} · {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} A clip keeps the prompt that it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} is sent as it is: nothing was put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved: fill in a row for each clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} · {n} frames</source>
        <extracomment>For a count of 1: {file} · {n} frame</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frame} · ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frame} · not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers through the proxy {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer in time. A firewall may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was not found: is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was reached, but speaks no secure connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} · Wiro fetches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jobs} in other projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keyring} already holds other keys of Veo Desktop, and they were not overwritten. Forget those keys first to put these in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is “{action}” in this window, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is “{action}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} makes a note at the frame on the screen, or from the in to the out point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{known} + {n} of unknown price</source>
        <extracomment>For a count of 1: {known} + {n} of unknown price</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: this model does not take it. Your value is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{logs} They have no keys and no prompts, and are sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} · {status} · task {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} {balance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved}, empty the strips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {n}/{most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} rows</source>
        <extracomment>For a count of 1: {name} · {n} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} are damaged</source>
        <extracomment>For a count of 1: {n} is damaged</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are missing</source>
        <extracomment>For a count of 1: {n} is missing</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are on a disk that is away</source>
        <extracomment>For a count of 1: {n} is on a disk that is away</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} came in</source>
        <extracomment>For a count of 1: {n} came in</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <extracomment>For a count of 1: {n} chosen</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips</source>
        <extracomment>For a count of 1: {n} clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are on their way: they are among the takes below the player.</source>
        <extracomment>For a count of 1: {n} clip is on its way: it is among the takes below the player.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are ready</source>
        <extracomment>For a count of 1: {n} clip is ready</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips at a time</source>
        <extracomment>For a count of 1: one clip at a time</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips came in.</source>
        <extracomment>For a count of 1: {n} clip came in.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips checked: {rest}.</source>
        <extracomment>For a count of 1: {n} clip checked: {rest}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips moved to the bin.</source>
        <extracomment>For a count of 1: Clip moved to the bin.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of the library&apos;s folder were taken in, with what their files say of them.</source>
        <extracomment>For a count of 1: {n} clip of the library&apos;s folder was taken in, with what its file says of it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of unknown price are not counted.</source>
        <extracomment>For a count of 1: One clip of unknown price is not counted.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips selected</source>
        <extracomment>For a count of 1: {n} clip selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were backed up, {files} of them with their files.</source>
        <extracomment>For a count of 1: {n} clip was backed up, {files} with its file.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies were made.</source>
        <extracomment>For a count of 1: {n} copy was made.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are copies of clips</source>
        <extracomment>For a count of 1: {n} file is a copy of a clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are up to date.</source>
        <extracomment>For a count of 1: {n} file is up to date.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <extracomment>For a count of 1: {n} image</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are still being uploaded</source>
        <extracomment>For a count of 1: An image is still being uploaded</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of these settings are not on this computer. Add them again.</source>
        <extracomment>For a count of 1: One image of these settings is not on this computer. Add it again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs failed</source>
        <extracomment>For a count of 1: {n} job failed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs wait since the last time. They were not sent.</source>
        <extracomment>For a count of 1: One job waits since the last time. It was not sent.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells than there are columns. Put texts with commas into quotation marks.</source>
        <extracomment>For a count of 1: {n} more cell than there are columns. Put texts with commas into quotation marks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more clips were left alone, too.</source>
        <extracomment>For a count of 1: {n} more clip was left alone, too.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no known price and come on top.</source>
        <extracomment>For a count of 1: One more has no known price and comes on top.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names in File → Open recent.</source>
        <extracomment>For a count of 1: {n} name in File → Open recent.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} neither</source>
        <extracomment>For a count of 1: {n} neither</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your {n} slots in use</source>
        <extracomment>For a count of 1: Your {n} slot is in use</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {most} stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>For a count of 1: {n} paused</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picked</source>
        <extracomment>For a count of 1: {n} picked</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts in the history.</source>
        <extracomment>For a count of 1: {n} prompt in the history.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>For a count of 1: {n} reference</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <extracomment>For a count of 1: {n} rejected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be sent: their notes say why. The others can.</source>
        <extracomment>For a count of 1: {n} row cannot be sent: its note says why. The others can.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>For a count of 1: {n} running</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>For a count of 1: {n} selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed.</source>
        <extracomment>For a count of 1: {n} setting is changed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars</source>
        <extracomment>For a count of 1: {n} star</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars or more</source>
        <extracomment>For a count of 1: {n} star or more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.</source>
        <extracomment>For a count of 1: {n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that would come out the same are left out.</source>
        <extracomment>For a count of 1: {n} that would come out the same is left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For a count of 1: once</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>For a count of 1: {n} waiting</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were changed by another program</source>
        <extracomment>For a count of 1: {n} was changed by another program</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were found again</source>
        <extracomment>For a count of 1: {n} was found again</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <extracomment>For a count of 1: {n} was here already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left alone: see the details.</source>
        <extracomment>For a count of 1: {n} was left alone: see the details.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} × {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {stars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ★</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} for one take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} × {n} =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} × {n} = {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} – Veo Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} · {n} s · {genre}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {charge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{size} in {n} files here.</source>
        <extracomment>For a count of 1: {size} in {n} file here.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · Veo takes {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{timecode} · frame {n} of {frames}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{today} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no model that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not offered any more; {instead} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not offered. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not offered: {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what} on {n} clips</source>
        <extracomment>For a count of 1: {what}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{width} × {height} · {rate} fps · {n} frames</source>
        <extracomment>For a count of 1: {width} × {height} · {rate} fps · {n} frame</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width}×{height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {left} from the left, {top} from the top. Arrow keys move it, with Shift by ten; plus and minus change its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width}×{height} · cropped to {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width}×{height} · fits {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width}×{height} · gives the ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width}×{height} · {rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}  {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} It took {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: select that clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: show that clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin. It is still in your clip folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{noun}” alone leaves nothing out. Name the thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{project}”: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ {n} / {limit} tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
