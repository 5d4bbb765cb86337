// The emoji names people and bots use most, as glyphs; any other name stays readable as written.

const glyphs = Object.fromEntries(
  `
  smile 😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 joy 😂 rofl 🤣 slightly_smiling_face 🙂 wink 😉 blush 😊 relaxed ☺️
  heart_eyes 😍 sunglasses 😎 thinking_face 🤔 neutral_face 😐 expressionless 😑 upside_down_face 🙃 disappointed 😞
  cry 😢 sob 😭 weary 😩 tired_face 😫 sleeping 😴 yawning_face 🥱 face_with_rolling_eyes 🙄 grimacing 😬 relieved 😌
  pensive 😔 confused 😕 worried 😟 angry 😠 scream 😱 sweat_smile 😅 sweat 😓 dizzy_face 😵 partying_face 🥳
  face_with_thermometer 🤒 face_with_head_bandage 🤕 innocent 😇 hugging_face 🤗 shushing_face 🤫 zipper_mouth_face 🤐
  wave 👋 +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 raised_hands 🙌 pray 🙏 muscle 💪 point_right 👉
  point_left 👈 point_up ☝️ point_up_2 👆 point_down 👇 v ✌️ crossed_fingers 🤞 raised_hand ✋ hand ✋ open_hands 👐
  palms_up_together 🤲 handshake 🤝 writing_hand ✍️ eyes 👀 eye 👁️ ear 👂 brain 🧠 bone 🦴 foot 🦶 leg 🦵 tooth 🦷 lungs 🫁
  anatomical_heart 🫀 person_in_lotus_position 🧘 woman_in_lotus_position 🧘‍♀️ man_in_lotus_position 🧘‍♂️ walking 🚶 runner 🏃
  standing_person 🧍 kneeling_person 🧎 person_climbing 🧗 cartwheeling 🤸 person_doing_cartwheel 🤸 weight_lifter 🏋️
  bicyclist 🚴 swimmer 🏊 dancer 💃 man_dancing 🕺 bow 🙇 shrug 🤷 facepalm 🤦 raising_hand 🙋 massage 💆 bust_in_silhouette 👤
  busts_in_silhouette 👥 technologist 🧑‍💻 health_worker 🧑‍⚕️ heart ❤️ orange_heart 🧡 yellow_heart 💛 green_heart 💚
  blue_heart 💙 purple_heart 💜 broken_heart 💔 sparkles ✨ star ⭐ star2 🌟 dizzy 💫 boom 💥 fire 🔥 zap ⚡ tada 🎉
  confetti_ball 🎊 gift 🎁 trophy 🏆 medal 🏅 dart 🎯 100 💯 sunny ☀️ sun_with_face 🌞 partly_sunny ⛅ cloud ☁️ rain_cloud 🌧️
  snowflake ❄️ rainbow 🌈 ocean 🌊 droplet 💧 sweat_drops 💦 seedling 🌱 herb 🌿 leaves 🍃 four_leaf_clover 🍀 deciduous_tree 🌳
  cactus 🌵 crescent_moon 🌙 full_moon 🌕 earth_africa 🌍 coffee ☕ tea 🍵 glass_of_milk 🥛 apple 🍎 banana 🍌 cup_with_straw 🥤
  cat 🐱 dog 🐶 turtle 🐢 snail 🐌 sloth 🦥 robot_face 🤖 chair 🪑 desktop_computer 🖥️ computer 💻 keyboard ⌨️ phone ☎️
  telephone_receiver 📞 iphone 📱 calendar 📆 date 📅 spiral_calendar_pad 🗓️ clock1 🕐 clock3 🕒 clock9 🕘 clock10 🕙 alarm_clock ⏰
  stopwatch ⏱️ timer_clock ⏲️ hourglass ⌛ hourglass_flowing_sand ⏳ bell 🔔 no_bell 🔕 mute 🔇 speaker 🔈 loudspeaker 📢 mega 📣
  zzz 💤 speech_balloon 💬 thought_balloon 💭 house 🏠 office 🏢 hospital 🏥 ambulance 🚑 pill 💊 stethoscope 🩺
  adhesive_bandage 🩹 syringe 💉 sos 🆘 rotating_light 🚨 warning ⚠️ octagonal_sign 🛑 no_entry ⛔ no_entry_sign 🚫 x ❌
  heavy_check_mark ✔️ white_check_mark ✅ ballot_box_with_check ☑️ heavy_plus_sign ➕ heavy_minus_sign ➖ question ❓
  grey_question ❔ exclamation ❗ information_source ℹ️ bulb 💡 lock 🔒 unlock 🔓 key 🔑 shield 🛡️ gear ⚙️ wrench 🔧 hammer 🔨
  mag 🔍 link 🔗 pushpin 📌 round_pushpin 📍 paperclip 📎 pencil ✏️ pencil2 ✏️ memo 📝 clipboard 📋 book 📖 books 📚 bookmark 🔖
  bar_chart 📊 chart_with_upwards_trend 📈 package 📦 inbox_tray 📥 outbox_tray 📤 email ✉️ envelope ✉️ rocket 🚀
  checkered_flag 🏁 arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrows_counterclockwise 🔄 repeat 🔁
  arrow_forward ▶️ double_vertical_bar ⏸️ black_square_for_stop ⏹️ fast_forward ⏩ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣
  red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢 large_blue_circle 🔵 white_circle ⚪
  black_circle ⚫ small_blue_diamond 🔹 small_orange_diamond 🔸 bricks 🧱 balance_scale ⚖️ door 🚪 couch_and_lamp 🛋️ bed 🛏️
  yoga 🧘 arrow_heading_up ⤴️ leftwards_arrow_with_hook ↩️ bow_and_arrow 🏹 headphones 🎧 musical_note 🎵 camera 📷
  skin-tone-2 🏻 skin-tone-3 🏼 skin-tone-4 🏽 skin-tone-5 🏾 skin-tone-6 🏿
  `
    .trim()
    .split(/\s+/)
    .reduce((pairs, word, place) => (place % 2 ? pairs.at(-1).push(word) : pairs.push([word]), pairs), []),
);

export const emoji = (name) => (Object.hasOwn(glyphs, name) ? glyphs[name] : `:${name}:`);
