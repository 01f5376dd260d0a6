import type { Params, Texts } from './line.ts'
import { both } from './tongue.ts'
import { refused } from './tr-refused.ts'

/**
 * Turkish, with siz. A name takes no ending: which one it would be depends on its vowels, and names here come from
 * many languages. So it stands as it is, mostly before a colon, "için" or "adlı kişi".
 */
export const tr: Texts = {
  ...refused,

  // single words and buttons
  plain: ({ text }) => text,
  category: ({ category }, t) => t.category(category),
  day: ({ day }, t) => t.day(day),
  days: ({ days }, t) =>
    days === 7
      ? 'Bir hafta'
      : days === 30
        ? 'Bir ay'
        : days === 90
          ? 'Üç ay'
          : t.count(days, { one: '# gün', other: '# gün' }),
  minutes: ({ minutes }, t) => capital(t.minutes(minutes)),
  yes: 'Evet',
  no: 'Hayır',
  yesPlease: 'Evet, lütfen',
  noThanks: 'Hayır, teşekkürler',
  later: 'Sonra',
  change: 'Değiştir',
  cancel: 'İptal',
  back: 'Geri',
  fine: 'Tamam.',
  somethingWrong: 'Bir sorun var',
  goodbye: 'Hoşça kalın. Bana ihtiyacınız olursa yazmanız yeter.',
  thanks: 'Rica ederim.',
  'about.short': 'Şehrin komşu yardımı: yardım bulmak, yardım etmek. Ücretsiz.',
  'about.long':
    'Burada komşular yardım bulur, yardım etmek isteyenler de yapacak bir şey. Konuyu yazmanız yeter: dasnez yakındaki uygun kişilere sorar. Ücretsizdir. Acil durumda: 112.',
  'about.group': ({ link }) => `Burada, grupta yazılanları herkes okur. Özelden yazmak daha iyi: ${link}`,
  'command.menue': 'Burada neler var',
  'command.hilfe': 'Nasıl işler, belediyede kim yardım eder',
  'command.meinesachen': 'İstekler, teklifler, randevular',
  'command.status': 'Kaydın durumu',
  'command.pause': 'Bir süre soru almamak',
  'command.zurueck': 'Bir adım geri',
  'command.abbrechen': 'Başlananı bırakmak',
  'command.meinedaten': 'Kayıtlı olanlar',
  'command.loeschen': 'Kayıtlı her şeyi silmek',

  'poster.title': 'Komşu komşuya yardım eder',
  'poster.seek': 'Yardıma ihtiyacınız var mı?',
  'poster.help': 'Yardım etmek ister misiniz?',
  'poster.what': ({ town }) =>
    `Alışveriş, bahçe, cep telefonu, doktora eşlik ya da sadece sohbet: dasnez ${town} şehrinde insanları bir araya getirir. Ücretsizdir.`,
  'poster.young': ({ age }) => `En az ${age} yaşında olan gençler harçlık kazanabilir.`,
  'poster.how': 'Kodu telefonunuzun kamerasıyla okutun ve konunun ne olduğunu yazın.',
  'poster.first': ({ words }) => `Önce şunu yazın: “${words}”`,
  'poster.fromAge': ({ age }) => `${age} yaş ve üzeri`,
  'poster.phone': ({ phone }, t) => `İnternetsiz de olur. Bizi arayın: ${t.phone(phone)}`,
  'poster.safe': 'Başlamadan önce belediye herkesle tanışır.',

  // the engine's own
  cancelled: 'Tamam, bıraktım.',
  notUnderstood: 'Bunu anlayamadım. Lütfen başka türlü yazın veya bir düğmeye basın.',
  lostThread: 'Konuyu kaçırdım, özür dilerim. Lütfen ne istediğinizi bir daha yazın.',
  'turn.failed':
    'Bende bir şey ters gitti, özür dilerim. Öncesini hatırlıyorum. Lütfen son mesajınızı bir daha yazın. Yine olmazsa “menü” yazın.',
  lost: ({ contact, phone }) =>
    `Şu anda sizi anlayamıyorum, kusur bende. “iptal” süren işi bitirir, “menü” her şeyi gösterir.${contact === null ? '' : ` Ya da belediyeyi arayın: ${contact}, ${phone}.`}`,
  nothingOpen: 'Teşekkürler. Şu anda açık bir soru yok. Gerektiğinde size yazarım.',
  stillOpen: 'Yarım kalan bir şey var:',
  'back.none': 'Buradan daha geriye gidilmiyor.',
  'button.old': 'Bu düğme daha eski bir soruya ait.',
  edited: 'Değiştirilen mesajları yeniden okumuyorum. Bir şey değiştiyse lütfen yeniden yazın.',
  'share.contact': 'Telefon numaramı gönder',
  'share.place': 'Konumumu gönder',
  moved: 'Artık burada devam ediyoruz. Her şeyi hatırlıyorum.',
  'share.notNeeded': 'Teşekkürler, buna şu anda gerek yok.',
  'share.notOwn': 'Bu başka birinin numarası. Lütfen yalnızca kendi numaranızı gönderin.',
  unreadable: ({ what }) => UNREADABLE[what],
  help: ({ contact, phone }) =>
    [
      'Bana düğmelerle ya da kısa cümlelerle cevap verebilirsiniz. “menü” her şeyi gösterir, “geri” bir adım geri gider, “iptal” sürmekte olanı bitirir, “dil” dili değiştirir.',
      contact && `Bir insanla mı konuşmak istersiniz? Belediyede ${contact}: ${phone}.`,
      'Acil durumda: 112.',
    ]
      .filter(Boolean)
      .join(' '),
  whoAmI: 'Adım dasnez: bir bilgisayar programıyım, insan değilim.',
  human: ({ contact, phone }) => `Belediyede size yardımcı olan kişi: ${contact}, ${phone}.`,
  'human.ask': ({ contact }) => `Belediyeden ${contact} sizi arasın mı?`,
  'human.call': 'Evet, lütfen arasın',
  'human.calling': ({ contact }) => `Tamam, belediyeden ${contact} sizi arayacak.`,
  'human.callNote': ({ text }) => `Aranmak isteniyor: “${text}”`,
  cost: ({ pay }, t) =>
    pay === null
      ? 'Ücretsizdir: burada herkes karşılıksız yardım eder.'
      : both(
          `Yardım aramak ücretsizdir. Çoğu kişi karşılıksız yardım eder. Gençler bazen harçlık alır, genellikle saati ${t.euros(pay)} euro. Vermek isterseniz isteğinize yazın.`,
          `Yardım aramak ücretsizdir. Çoğu kişi karşılıksız yardım eder. Gençler bazen harçlık alır, genellikle saati ${t.euros(pay)} euro. Harçlık olup olmadığını siz evet demeden önce söylerim.`,
        ),
  sorry: ({ contact, phone }) =>
    `Bunun için üzgünüm. Neyin iyi olmadığını bana yazabilirsiniz.${contact === null ? '' : ` Ya da belediyeyi arayın: ${contact}, ${phone}.`}`,
  'danger.helpThere': 'Yardımın gelmesi iyi oldu. Bana ihtiyacınız olursa buradayım.',
  parents: ({ contact, phone }) =>
    `18 yaşından küçükler, anne babaları yazılı olarak onay verince yardım edebilir. Bunun için belediye onlarla iletişime geçer.${contact === null ? '' : ` Soruları olursa: belediyeden ${contact}, ${phone}.`}`,
  noHurry: 'Tamam, o zaman acele etmeyelim.',
  today: ({ local }, t) => `Bugün: ${t.day(local.slice(0, 10))}. Saat: ${t.time(local.slice(11, 16))}.`,
  insurance: ({ contact, phone }) =>
    contact === null
      ? 'Yardım ederken nasıl sigortalı olduğunuzu şehrinizin belediyesi söyler.'
      : `Yardım ederken nasıl sigortalı olduğunuzu belediye söyler: ${contact}, ${phone}. Bir şey olduysa lütfen yine orayı arayın.`,
  'helping.how':
    'Yakınınızda biri yardımınıza ihtiyaç duyarsa size sorarım. Her seferinde evet veya hayır dersiniz; hayır demek her zaman olur. Evet derseniz parolayı ve adresi alırsınız, bir gün önce hatırlatırım, sonra da nasıl geçtiğini sorarım.',
  'helping.money': ({ contact, phone }) =>
    `Alışverişin parasını yardımı alan kişi öder. Lütfen başkasının kartını veya PIN’ini asla almayın. Yol parası, masraflar veya hediye hakkında belediyeye sorun: ${contact}, ${phone}.`,
  danger: ({ what }) => DANGER[what],
  afterDanger: 'Kimse tehlikede değilse buradan devam ediyoruz.',

  // the language itself
  'language.ask': 'Hangi dilde yazayım?',
  'language.unknown': 'Maalesef bu dili henüz bilmiyorum.',
  'language.chosen': 'Tamam, artık Türkçe yazıyorum.',

  // first words
  greeting: ({ town }) =>
    `Merhaba. Ben dasnez, ${town === null ? 'şehrinizin' : `${town} şehrinin`} komşu yardımıyım. Bir bilgisayar programıyım ve yakınınızda yardım edecek insanlar arıyorum. Ücretsizdir. Acil durumda: 112.`,
  'greeting.seek': 'Yardıma ihtiyacım var',
  'greeting.help': 'Yardım etmek istiyorum',
  'greeting.both': 'İkisi de',
  town: 'Nerede oturuyorsunuz? Lütfen seçin veya yerin adını yazın.',
  'town.wishKept': 'Bunu aklımda tutuyorum.',
  'town.unknown': ({ name }) => `“${name}” henüz aramızda değil. Şu yerlerden birinde mi oturuyorsunuz?`,
  'town.other': 'Başka bir yer',
  'town.none': 'Hayır, başka bir yerde',
  'town.sorry':
    'O hâlde size maalesef henüz yardım edemiyorum. Belediyenize dasnez programını sorabilirsiniz. Bu yerlerden birinde yardım ararsanız bana yine yazın.',
  'town.write': 'Oturduğunuz yerin adı ne? Lütfen yazın.',

  // registration
  consent: ({ town, readsAlong }) =>
    `${town} belediyesi, insanları bir araya getirmek için adınızı, doğum yılınızı, semtinizi ve telefon numaranızı kaydeder. Bunları belediye görür. Siz onay vermeden başkaları yalnızca ad, semt, iş ve zamanı görür. ${readsAlong ? 'Telegram AB dışındadır ve mesajları okuyabilir. ' : ''}Lütfen hastalıklar hakkında bir şey yazmayın. “sil” yazarak istediğiniz an bırakabilirsiniz. Kabul ediyor musunuz?`,
  'consent.readAll': 'Hepsini oku',
  'consent.all': p => `${privacyNotice(p)}\nKabul ediyor musunuz?`,
  'consent.declined': ({ phone }) =>
    `Sorun değil, hiçbir şey kaydetmiyorum. Belediye size telefonla da yardım eder: ${phone}.`,
  'register.wishNoted': ({ category }, t) =>
    `Not aldım: ${t.category(category)}. Aramaya başlamak için sizden birkaç bilgi gerekiyor.`,
  'register.role': 'Ne istersiniz?',
  'register.firstName': 'Adınız ne?',
  'register.nameAgain': 'Bunu bir ad olarak tanıyamadım.',
  'register.lastName': 'Soyadınız ne?',

  'register.birthYear': 'Hangi yıl doğdunuz? Dört rakam yeter, örneğin 1948.',
  'register.birthYearAgain': 'Yılı anlayamadım.',
  'register.inSchool': 'Hâlâ okula gidiyor musunuz?',
  'register.parents':
    '18 yaşından küçük olduğunuz için anne babanızın yazılı izni gerekiyor. Belediye bunun için onları arayacak.',
  'register.guardianName': 'Annenizin, babanızın veya size bakan kişinin adı ne?',
  'register.guardianPhone': ({ name }) => `Belediye ${name} için hangi telefon numarasını arasın?`,
  'register.district': ({ town }) => `Oturduğunuz semt hangisi? Şehir: ${town}.`,
  'register.districtAgain': 'Bu semti tanımıyorum.',
  'register.phone': ({ contact }) => `Belediyeden ${contact} sizi hangi telefon numarasından arayabilir?`,
  'register.phoneAgain': 'Bu numara eksik görünüyor. Lütfen alan koduyla yazın, örneğin 05250 12345.',
  'register.phoneNeeded':
    'Telefon numarası olmadan maalesef olmuyor: Belediye tanışmak için bir kez arar. Başkaları numarayı ancak siz izin verirseniz görür. Telefonunuz yoksa lütfen belediyeye gelin.',
  'register.confirm': ({ name, birthYear, district, phone, guardian, wish }, t) =>
    [
      'Böyle doğru mu?',
      `Ad: ${name}`,
      `Doğum yılı: ${birthYear}`,
      `Semt: ${district}`,
      phone === null ? '' : `Telefon: ${t.phone(phone)}`,
      guardian === null
        ? ''
        : `Anne baba: ${[guardian.name, guardian.phone && t.phone(guardian.phone)].filter(Boolean).join(', ')}`,
      wish === null
        ? ''
        : `${wish.kind === 'offer' ? 'Teklif' : 'İstek'}: ${t.category(wish.category)}, ${t.when(wish.when)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'register.send': 'Evet, kaydet',
  'register.changeWhat': 'Neyi değiştireyim?',
  'register.dropped': 'Tamam. Hiçbir şey kaydetmedim.',
  'register.ageOrYear': 'Yaşınızı mı, yılı mı yazdınız?',
  'register.isAge': ({ age }) => `${age} yaşındayım`,
  'register.isYear': ({ year }) => `Doğum yılım ${year}`,
  'register.guardianRealName': 'Belediye tam adı bilmeli, örneğin Petra Sander.',
  'register.landline': 'Sabit telefon yeter.',
  'register.forSomebody': ({ phone }) =>
    `Yardım başka biri içinse, o kişi kabul ediyorsa lütfen onun bilgilerini yazın veya belediyeye kaydettirin: ${phone}.`,
  'register.otherWish': ({ noted, said, kind }, t) =>
    `Not aldım: ${t.category(noted)}. Onun yerine şunu ${kind === 'offer' ? 'teklifiniz olarak ' : ''}not alayım mı: ${t.category(said)}? Diğerini kayıttan sonra yazabilirsiniz.`,
  'register.otherYes': 'Evet, onun yerine',
  'register.otherNo': 'Hayır, böyle kalsın',
  takeYourTime: 'Acele etmeyin.',
  'leave.sure': 'Bırakayım mı?',
  'leave.yes': 'Evet, bırak',
  'leave.no': 'Hayır, devam',
  'register.tooYoung': ({ age, phone }) =>
    `Yardım etmek istemeniz çok güzel. Burada ${age} yaşından itibaren mümkün, o zaman yine bekleriz. Şimdiden neler olabileceğini anne babanız belediyeye sorabilir${phone === null ? '' : `: ${phone}`}. Hakkınızda hiçbir şey kaydetmedim.`,
  'register.tooYoungHere': ({ age, phone, elsewhere }, t) =>
    `Aramızda olmak istemeniz çok güzel. Bu uygulamada ancak ${age} yaşından itibaren mümkün, uygulamanın sahibi böyle istiyor. ${elsewhere.length === 0 ? '' : `Beni burada da bulabilirsiniz: ${t.list(elsewhere)}. Orada şimdiden mümkün. `}Belediyede her zaman mümkün: Anne babanızla gelin veya arayın: ${phone}. Hakkınızda hiçbir şey kaydetmedim.`,
  'part.name': 'Ad',
  'part.birthYear': 'Doğum yılı',
  'part.district': 'Semt',
  'part.phone': 'Telefon',
  'part.guardian': 'Anne baba',
  'part.address': 'Adres',

  // waiting for the town
  'registration.waiting': ({ name, contact, phone, callBy, late, wish, fresh, asked }, t) => {
    const thanks = fresh ? `Teşekkürler, ${name}. ` : ''
    const by = callBy === null || late ? '' : ` En geç: ${t.day(callBy)}.`
    const noted =
      wish === null
        ? ''
        : ` ${wish.kind === 'offer' ? 'Teklifinizi' : 'İsteğinizi'} not aldım: ${t.category(wish.category)}.`
    const calls = (whom: string) =>
      late ? `${contact} aramadıysa lütfen belediyeyi siz arayın: ${phone}.` : `${contact} ${whom} arayacak.`
    const more = asked && !late ? ` Acil mi, ya da bir gün uymuyor mu? Belediyede ${contact}: ${phone}.` : ''
    return both(
      `${thanks}Kaydınız belediyede. ${calls('sizi')}${by} Belediye asla para veya banka bilgisi sormaz.${noted}${more}`,
      `${thanks}Kaydınız belediyede. ${calls('anne babanızı')}${by} Belediye asla para veya banka bilgisi sormaz.${noted}${more}`,
    )
  },

  'registration.status': 'Durum ne?',
  'registration.change': 'Bilgileri değiştir',
  'registration.withdraw': 'Kaydı geri al',
  'registration.changeWhat': 'Neyi değiştireyim?',
  'registration.fullName': 'Adınız ve soyadınız ne?',
  'registration.fullNameAgain': 'İkisi de gerekli, örneğin: Erna Berger.',
  'registration.changed': 'Teşekkürler, değiştirdim.',
  'registration.question': ({ question, contact }) =>
    `Belediyeden ${contact} bir şey daha soruyor: ${question} Lütfen buraya cevap yazın.`,
  'registration.answered': ({ contact }) => `Teşekkürler, iletiyorum: ${contact}.`,
  'registration.answerLater': 'Tamam. Hazır olunca bana yazın.',
  'registration.rejected': ({ townHallPhone }) =>
    `Kaydınız kabul edilmedi. Sorularınızı belediye yanıtlar: ${townHallPhone}.`,
  'registration.withdrawSure': 'Kaydınızı geri alıp bütün bilgilerinizi sileyim mi?',
  'registration.withdrawYes': 'Evet, sil',
  'registration.withdrawNo': 'Hayır, kalsın',
  left: 'Bilgileriniz silindi. Burada olduğunuz için teşekkürler. Geri dönmek isterseniz yazmanız yeter.',
  'role.ask': ({ role }) =>
    role === 'HELPER'
      ? 'Bunun için belediyenin sizi önce yardımcı olarak onaylaması gerekiyor. Onlara haber vereyim mi?'
      : 'Kendiniz yardım istemek için belediyenin sizi önce onaylaması gerekiyor. Onlara haber vereyim mi?',
  'role.waiting': ({ contact }) => `Bu şimdi belediyede. ${contact} sizinle görüşecek.`,

  // what staff decided
  'told.approved': ({ roles, firstName, lastName, wish, first }) => {
    const role = roles.length === 1 ? (roles[0] ?? 'both') : 'both'
    const next = wish ? '' : ` ${INVITED[role]}`
    return first
      ? `Aramızda olmanız ne güzel, ${`${firstName} ${lastName}`.trim()}.${next}`
      : `Bundan sonra ${role === 'HELPER' ? 'başkalarına yardım da edebilirsiniz' : 'yardım da isteyebilirsiniz'}, ${firstName}.${next}`
  },
  'told.rejected': ({ reason, townHallPhone }) =>
    `Belediye kaydınızı kabul edemedi. Nedeni: ${reason} Sorularınız için: ${townHallPhone}.`,
  'told.roleDeclined': ({ role, reason }) =>
    `Belediye sizi ${role === 'HELPER' ? 'yardımcı olarak' : 'yardım istemek için'} onaylayamadı. Nedeni: ${reason}`,
  'told.suspended': ({ townHallPhone }) =>
    `Hesabınız şu anda beklemede. Lütfen belediyeyi arayın: ${townHallPhone}.`,
  'told.reinstated': 'Hesabınız yeniden açık. Burada olmanız ne güzel.',
  'told.consentWanting': ({ lastDay, contactName, townHallPhone }, t) =>
    `Kaydınız için anne babanızın yazılı izni henüz eksik. Belediyenin beklediği son gün: ${t.day(lastDay)}. Ondan sonra bilgilerinizi silerim, çünkü izin olmadan saklayamam. Sorularınız için belediyede: ${contactName}, ${townHallPhone}.`,
  'told.consentRanOut': ({ townHallPhone }) =>
    `Anne babanın yazılı izni ne yazık ki gelmedi. Bu yüzden kayıt, tüm bilgilerle birlikte silindi. Yeniden başlamak her zaman mümkün, buraya bir mesaj yeter. Belediye soruları memnuniyetle yanıtlar: ${townHallPhone}.`,
  'told.requestBlocked': ({ category }, t) =>
    `Belediye isteğinizi durdurdu: ${t.category(category)}. Sizinle görüşecekler.`,
  'told.offerBlocked': ({ category }, t) =>
    `Belediye teklifinizi durdurdu: ${t.category(category)}. Sizinle görüşecekler.`,

  'beside.ofOthers': ({ age }) =>
    `Yardım etmek isteyen kişi lütfen bana kendisi yazsın; en az ${age} yaşında olmalı. 18 yaşından küçükse belediye anne babasına sorar.`,
  'beside.noNeed': 'Tamam. Bir gün yardıma ihtiyacınız olursa bana yazmanız yeter.',
  'beside.notMine': 'Bunu yapmak zorunda değilsiniz. Tekliflerinizi “işlerim” altında değiştirebilirsiniz.',
  'beside.notHere':
    'Ne yazık ki buna aracılık etmiyorum. Burada komşular birbirine yardım eder, örneğin alışverişte veya bahçede.',
  'beside.undecided': 'Tamam. Belli olunca bana yazmanız yeter.',

  // a wish: what is needed or offered
  'wish.what': 'Hangi konuda yardım gerekiyor? Seçin veya kendi sözlerinizle yazın.',
  'wish.whatOffer': 'Hangi konuda yardım etmek istersiniz? Seçin veya kendi sözlerinizle yazın.',
  'wish.whichKind': 'Bu nasıl bir yardım? Lütfen en uygun olanı seçin.',
  'wish.whichAgain': 'Bunu henüz anlayamadım.',
  comfort:
    'Buna üzüldüm. Yazmanız iyi oldu. Konuşmak isterseniz Telefonseelsorge gece gündüz ücretsizdir: 0800 111 0 111.',
  'comfort.ask': 'Size arkadaşlık edecek birini arayayım mı?',
  'comfort.fine': 'Tamam. Fikriniz değişirse bana yazmanız yeter.',
  'wish.when': 'Ne zaman olsun? Bir gün seçin veya tarih yazın, örneğin “26.11. 10:00”.',
  'wish.weeklyDay': 'Haftanın hangi günü? Örneğin bir tarih yazın: 26.11.',
  'wish.whenOffer': 'Genellikle ne zaman vaktiniz var?',
  'wish.whenAgain': 'Bunu zaman olarak anlayamadım.',
  'wish.today': 'Bugün',
  'wish.tomorrow': 'Yarın',
  'wish.hour': 'Aşağı yukarı saat kaçta? Örneğin “10:00” veya “14-16” yazın.',
  'wish.hourAgain': 'Bunu saat olarak anlayamadım.',
  dayPart: ({ part }, t) => capital(t.dayPart(part)),
  'wish.anyTime': 'Fark etmez',
  'wish.where': 'Nerede?',
  'wish.duration': 'Aşağı yukarı ne kadar sürer?',
  'wish.durationAgain': 'Bunu süre olarak anlayamadım. Lütfen bir düğmeye basın.',
  'wish.people': 'Kaç yardımcı gerekiyor?',
  'wish.peopleAgain': 'Lütfen bir sayı yazın, örneğin 2.',
  'wish.understood': (wish, t) => {
    const facts = [
      wish.text === '' ? t.category(wish.category) : `“${wish.text}”`,
      t.when(wish.when),
      wish.minutes === null ? '' : `yaklaşık ${t.minutes(wish.minutes)}`,
      wish.people > 1 ? t.count(wish.people, { one: '# yardımcı', other: '# yardımcı' }) : '',
      wish.district ?? '',
      wish.urgent ? 'acil' : '',
    ]
    return `Doğru anladım mı? ${facts.filter(Boolean).join(', ')}.`
  },
  'wish.understoodOffer': ({ category, text, when }, t) =>
    `Doğru anladım mı? Teklifiniz: ${text === '' ? t.category(category) : `“${text}”`}, ${t.when(when)}.`,
  'wish.remarked': ({ readBy }) =>
    ({
      asked: 'Bunu ekledim.',
      agreed: 'Bunu ekledim. Evet diyen kişi bunu okuyacak.',
      nobody: 'Bunu ekledim. Ama numara, adres ve banka bilgilerini iletmem.',
    })[readBy],
  'wish.search': 'Evet, lütfen ara',
  'wish.offer': 'Evet, teklif et',
  'wish.which': 'Hangisini demek istediniz?',
  'wish.reading': ({ when }, t) => capital(t.when(when)),
  'wish.noSuchDay': ({ day, month }, t) => `Takvimde böyle bir gün yok: ${t.dayOfMonth(day, month)}.`,
  'wish.goneBy': ({ day }, t) => `Bu gün artık geçti: ${t.day(day)}.`,
  'wish.notWeekly':
    'Böyle aralıkları aklımda tutamıyorum. İlk sefer için birini arıyorum. Sonrası için lütfen bana yine yazın.',
  'wish.notWeeklyOffer':
    'Böyle aralıkları aklımda tutamıyorum. Size her hafta sorarım, hayır demeniz her zaman sorun değil.',
  'wish.whichTime': 'Yalnızca bir zaman seçebilirim. Hangisi size daha uygun?',
  'wish.oneByOne': ({ later }, t) => `Sırayla gidelim. Bundan sonra gelen: ${t.wishes(later)}.`,
  'wish.nextOne': ({ category }, t) => `Şimdi sıradaki: ${t.category(category)}.`,
  'wish.restAgain': 'Diğerini lütfen bundan sonra bana yeniden yazın.',
  'wish.changeWhat': 'Neyi değiştireyim?',
  'wish.changeNothing': 'Hiçbir şeyi',
  'wish.partWhat': 'Ne',
  'wish.partWhen': 'Ne zaman',
  'wish.partWhere': 'Nerede',
  'wish.partDuration': 'Ne kadar süre',
  'wish.partPeople': 'Kaç yardımcı',
  'wish.partPay': 'Harçlık',
  'wish.paid': ({ payCents, ages }, t) =>
    `${t.pay(payCents).trim()}${ages === null ? '' : ` O zaman ${ages.min}–${ages.max} yaş arası gençlere sorarım.`}`,
  'wish.pay': ({ suggested, min, max }, t) =>
    `Saati ne kadar harçlık olsun? Genellikle ${t.euros(suggested)} euro; ${t.euros(min)} ile ${t.euros(max)} euro arası olabilir.`,
  'wish.payAgain': ({ min, max }, t) => `Lütfen ${t.euros(min)} ile ${t.euros(max)} arasında bir sayı yazın.`,
  'wish.unpaid': 'Karşılıksız',
  'wish.noPay': ({ town }) => `Bu şehirde harçlık yok: ${town}. Burada herkes karşılıksız yardım eder.`,
  'wish.payYoung': ({ min, max }) =>
    `Burada harçlığı ${min}–${max} yaş arası gençler alır. Bu yüzden teklifiniz karşılıksız geçerlidir.`,
  euros: ({ cents }, t) => `${t.euros(cents)} euro`,
  'wish.partChoice': 'Kim gelsin',
  'wish.choice': 'İlk evet diyen mi gelsin, yoksa evet diyenler arasından siz mi seçmek istersiniz?',
  'wish.firstYes': 'İlk evet diyen',
  'wish.ownChoice': 'Kendim seçeceğim',
  'wish.youChoose': 'Evet diyenler arasından siz seçeceksiniz.',
  'wish.inWhoseName': 'Bunu kimin adına yazayım?',
  'wish.ownName': 'Kendi adıma',
  'wish.partName': 'Kimin adına',
  'wish.behalf': ({ kind, organisation }, t) =>
    `${kind === 'request' ? 'Yardımı şu kuruluş adına istiyorsunuz' : 'Şu kuruluş adına yardım ediyorsunuz'}: ${t.organisation(organisation)}.`,
  'wish.notTheirs': ({ organisation }, t) =>
    `Artık bu kuruluş adına bir şey yazamazsınız: ${t.organisation(organisation)}. Sizin adınızı yazıyorum.`,
  'wish.noted': ({ category, when }, t) =>
    `Not aldım: ${t.category(category)}, ${t.when(when)}. Belediye sizi onaylayınca bunu size sorarım.`,
  'wish.postNow': ({ category }, t) => `Şimdi birini arayayım mı? Aranan: ${t.need(category ?? 'other')}.`,
  'wish.offerNow': ({ category }, t) =>
    `Teklifinizi şimdi kaydedeyim mi${category === null ? '' : ` (${t.category(category)})`}?`,
  'wish.twin': ({ category, when }, t) =>
    `Bununla zaten ilgileniyorum: ${t.category(category)}, ${t.when(when)}. Bunun için ikinci bir kişi daha arayayım mı?`,
  'wish.twinYes': 'Evet, bir kişi daha',
  'wish.twinNo': 'Hayır, biri yeter',
  'wish.twinKept': 'Tamam. Zaten arıyorum. Başka bir şey yapmanız gerekmiyor.',
  'wish.sameHelper': 'Size daha önce iyi yardım etmiş olanlara daha erken sorarım. Söz veremem.',
  'wish.later': 'Tamam. Bunu “işlerim” altında bulursunuz.',
  'wish.gone': 'Bu artık yok.',
  'request.posted': ({ asked, answerBy }, t) =>
    asked > 0
      ? 'Tamam, şimdi komşularınıza soruyorum. Biri evet der demez size yazarım.'
      : answerBy === null
        ? 'Tamam, arıyorum. Biri evet der demez size yazarım.'
        : `Tamam, arıyorum. Şu anda sorabileceğim kimse yok. Size en geç şu zamana kadar yazarım: ${t.moment(answerBy)}.`,
  'request.held': ({ doubt }) =>
    `${doubt === 'care' ? 'Bakım ve ilaç işi uzmanların işidir. ' : ''}${doubt === 'money' || doubt === 'cash-card' ? 'Lütfen kimseye para, kart veya PIN vermeyin. ' : ''}Belediye önce isteğinize bakacak ve sizinle iletişime geçecek. Ondan önce kimseye sormuyorum.`,
  'told.released': 'Belediye isteğinize baktı, her şey yolunda. Şimdi arıyorum ve size yazacağım.',
  'offer.held': 'Teşekkürler. Belediye önce teklifinize bakacak ve sizinle iletişime geçecek.',
  'request.withdrawn': 'Tamam, artık aramıyorum.',
  'offer.posted': ({ category }, t) =>
    `Teşekkürler, teklifiniz kayıtlı: ${t.category(category)}. Birinin ihtiyacı olunca size sorarım. Hayır demek her zaman serbest.`,
  'offer.asked': ({ firstName }) =>
    `Tamam, soruyorum${firstName === null ? '' : `: ${firstName}`}. Cevap gelince size yazarım.`,

  // looking through offers
  'offers.what': 'Ne arıyorsunuz? Lütfen seçin.',
  'offers.all': 'Hepsini göster',
  'offers.none': 'Bunu şu anda kimse teklif etmiyor. Komşulara ben sorayım mı?',
  'offers.askAll': 'Evet, lütfen sor',
  'offers.again': 'Başka bir şey ara',
  'offers.list': ({ offers }, t) =>
    `${t.count(offers.length, { one: '# teklif uyuyor.', other: '# teklif uyuyor.' })} Daha fazlası için birini seçin.`,
  'offers.one': ({ firstName, category }, t) => `${firstName}, ${t.category(category)}`,
  'offers.describe': ({ firstName, organisation, district, category, text, when, payCents }, t) =>
    `${firstName}${district === null ? '' : ` (${district})`} şunu teklif ediyor: ${t.category(category)}, ${t.when(when)}.${t.helpsFor(firstName, organisation)}${t.pay(payCents)}${text === '' ? '' : ` “${text}”`}`,
  'offers.ask': 'Sor',

  // somebody is asked
  invitation: (p, t) => {
    const from = p.district === null ? '' : ` (${p.district})`
    const what = p.category === 'other' && p.text !== '' ? `yardım (“${p.text}”)` : t.need(p.category)
    // from ten to twelve: how long goes without saying
    const long = p.when.to !== null && p.minutes === 60 ? '' : `, yaklaşık ${t.minutes(p.minutes)}`
    const because = p.offered ? ' Bu, teklifinize uyuyor.' : ''
    return `Merhaba, ${p.helper}. ${p.firstName}${from} için aranan: ${what}. Zaman: ${t.when(p.when)}${long}.${because}${t.asksFor(p.firstName, p.organisation)}${t.pay(p.payCents)} Yardım edebilir misiniz? Cevap için son zaman: ${t.moment(p.answerBy)}. Hayır demek de olur.`
  },
  'invitation.accept': 'Evet, seve seve',
  'invitation.decline': 'Bu kez olmaz',
  'invitation.pause': 'Bir süre sorma',
  'invitation.declined': ({ helper, firstName }) =>
    `Cevabınız için teşekkürler, ${helper}. Hayır demek hiç sorun değil. ${firstName} için başkasına soruyorum.`,
  'invitation.noHurry': ({ firstName, answerBy }, t) =>
    `Acele etmeyin. Cevap için son zaman: ${t.moment(answerBy)}. O zamana kadar ${firstName} ve ben bekliyoruz. Hayır demek de olur.`,
  'invitation.still': ({ firstName, answerBy }, t) =>
    `${firstName} için yardım edebilir misiniz? Cevap için son zaman: ${t.moment(answerBy)}.`,
  'invitation.otherTime': ({ firstName, when, several }, t) =>
    `${firstName} için yardım zamanı: ${t.onWhen(when)}. ${several ? 'Birkaç kişi birlikte yardım ettiği için' : 'Yardım her hafta olduğu için'} başka bir zaman öneremiyorum. Böyle uymuyorsa hayır demek hiç sorun değil.`,
  'invitation.stands': ({ firstName, when, answerBy }, t) =>
    `Öneriniz için teşekkürler. O zaman ne yazık ki uymadı: ${firstName}. Şu zaman yine de olursa lütfen evet deyin: ${t.when(when)}. Cevap için son zaman: ${t.moment(answerBy)}. Hayır demek hiç sorun değil.`,
  'suggest.when': 'Ne zaman yardım edebilirsiniz? Örneğin “cuma saat 10” yazın.',
  'suggest.not': 'Hayır, sorma',
  'suggest.asked': ({ firstName }) =>
    `Tamam, soruyorum ve size haber veriyorum: ${firstName}. Bu arada aramaya devam ediyorum. Daha önce başka biri evet derse size bildiririm.`,
  'suggest.asks': ({ firstName, district, when, until, pick }, t) =>
    `${firstName}${district === null ? '' : ` (${district})`} başka bir zamanda yardım edebilir: ${t.when(when)}. Size uyar mı? Cevap için son zaman: ${t.moment(until)}. O zamana kadar aramaya devam ediyorum.${pick ? ' Evet derseniz seçiminiz yapılmış olur.' : ''}`,
  'suggest.no': 'Hayır, aramaya devam et',
  'suggest.declined': ({ firstName }) => `Tamam, haber veriyorum ve aramaya devam ediyorum: ${firstName}.`,
  'suggest.gone': ({ firstName }) => `Bu zaman artık mümkün değil: ${firstName}. Aramaya devam ediyorum.`,
  'suggest.third': ({ firstName }) =>
    `Evet denmeden önce yalnızca bu zamanı kararlaştırabilirim: ${firstName}. Uymuyorsa lütfen hayır deyin, aramaya devam ederim. İsteğinizi her zaman değiştirebilirsiniz: “işlerim” yazın.`,
  'told.suggestionAgreed': ({ firstName }) => `Önerdiğiniz zaman uydu: ${firstName}.`,
  'told.suggestionGone': 'Öteki zaman ne yazık ki olmadı. Öneriniz için teşekkürler.',
  'told.suggestionOver': ({ firstName, searches }) =>
    searches
      ? `Bu öneri artık geçerli değil: ${firstName}. Aramaya devam ediyorum.`
      : `Yardım bulundu, bu öneriye artık gerek yok: ${firstName}.`,
  'invitation.who': ({ firstName, organisation, district }, t) =>
    `${firstName}${district === null ? '' : ` (${district})`}.${t.asksFor(firstName, organisation)} Siz evet demeden daha fazlasını söyleyemem. Belediye buradaki herkesi tanıyor.`,
  'invitation.where': ({ firstName, district, km }, t) => {
    const away =
      km === null
        ? ''
        : km === 0
          ? ', sizin semtiniz'
          : `, semtinizden yaklaşık ${t.count(km, { one: '# kilometre', other: '# kilometre' })} uzakta`
    return `${district === null ? '' : `Yer: ${district}${away}. `}Evet derseniz ve ${firstName} onay verince adresi alırsınız.`
  },
  'invitation.what': ({ firstName, category, text }, t) =>
    `Konu: ${category === 'other' && text !== '' ? `“${text}”` : t.category(category)}. Evet derseniz ${firstName} size daha fazlasını anlatır.`,
  'invitation.when': ({ when }, t) => `Zaman: ${t.onWhen(when)}.`,
  'invitation.howLong': ({ minutes }, t) => `Yaklaşık ${t.minutes(minutes)} sürer.`,
  'invitation.pay': ({ firstName, payCents }, t) =>
    payCents === null
      ? 'Bu yardım karşılıksızdır.'
      : `${t.pay(payCents).trim()} Parayı size ${firstName} kendisi verir.`,
  'invitation.notKnown': ({ firstName }) =>
    `Bunu ne yazık ki bilmiyorum. Evet derseniz sonra sorabilirsiniz: ${firstName}.`,
  'invitation.waits': ({ firstName, chooseBy }, t) =>
    `Teşekkürler. Evet diyenler arasından ${firstName} seçecek. Son zaman: ${t.moment(chooseBy)}. Sonra size haber veririm.`,
  choose: ({ helpers, chooseBy }, t) =>
    `${t.count(helpers, { one: '# kişi evet dedi.', other: '# kişi evet dedi.' })} Kim gelsin? Son zaman: ${t.moment(chooseBy)}, sonra ilk evet geçerli olur.`,
  'choose.one': ({ firstName, district, organisation }) =>
    `${firstName}${district === null ? '' : ` (${district})`}${organisation === null ? '' : `, ${organisation}`}`,
  'choose.wait': 'Biraz daha bekle',
  'choose.waiting': ({ chooseBy }, t) =>
    `Tamam, başkalarını da bekleyip yeniden soracağım. Son zaman: ${t.moment(chooseBy)}, sonra ilk evet geçerli olur.`,
  'choose.done': 'Tamam, haber veriyorum.',
  'told.someoneFaster':
    'Burada olduğunuz için teşekkürler. Bu kez başka biri daha önce davrandı, yardım bulundu. Size yine seve seve sorarım.',
  'told.notChosen':
    'Evet dediğiniz için teşekkürler. Bu kez başka biri geliyor, yardım bulundu. Size yine seve seve sorarım.',
  about: ({ firstName, category, when }, t) =>
    `${firstName === null ? 'Yardım isteğiniz' : `${firstName} için yardım`} hakkında: ${t.category(category)}, ${t.when(when)}.`,
  'told.askOver': 'Cevap süresi doldu. Sorun değil, size yine seve seve sorarım.',
  'told.requestGone': 'Bu yardıma artık gerek yok. Burada olduğunuz için teşekkürler.',
  'offerValid.ask': ({ category, when, until }, t) =>
    `Teklifiniz bir süredir duruyor: ${t.category(category)}, ${t.when(when)}. Hâlâ geçerli mi? Cevap gelmezse kaldırırım. Son zaman: ${t.moment(until)}.`,
  'offerValid.yes': 'Evet, geçerli',
  'offerValid.no': 'Hayır, kaldır',
  'offerValid.change': 'Değişti',
  'offerValid.kept': 'Güzel. O zaman sormaya devam ederim.',
  'offerValid.ended': 'Tamam, kaldırdım. Yardımınız için teşekkürler.',
  'told.offerOver': ({ category }, t) =>
    `Cevap gelmediği için teklifinizi kaldırdım: ${t.category(category)}. Yine yardım etmek isterseniz bana yazmanız yeterli.`,
  'told.offerSilent': ({ firstName }) =>
    `${firstName} henüz cevap vermedi. Şimdi başkalarına da soruyorum ve size yazacağım.`,
  'told.offerDeclined': ({ firstName }) =>
    `${firstName} bu kez vakit bulamıyor. Şimdi başkalarına da soruyorum ve size yazacağım.`,
  'pause.howLong': 'Size ne kadar süre sormayayım?',
  'pause.now': ({ until }, t) =>
    `Şu anda moladasınız. Bitiş: ${t.moment(until)}. Bugünden başlayarak ne kadar süre sormayayım?`,
  'pause.end': 'Molayı bitir',
  'pause.none': 'Mola vermeyeyim',
  'pause.until': ({ day }, t) => `Size şu güne kadar soru sormayayım mı: ${t.day(day)}?`,
  'pause.done': ({ until }, t) => `Tamam, size bir süre sormayacağım. Bitiş: ${t.moment(until)}.`,
  'pause.often': ({ most }) =>
    `Size haftada en fazla ${most} kez sorarım. Bu da çok geliyorsa mola verebilirsiniz. Hayır demek her zaman mümkün.`,
  'pause.off': 'Tamam, size yeniden soracağım.',
  'pause.atNight': 'Acil olanlar gece de',
  'pause.byDay': 'Gece artık sorma',
  'pause.atNightSure': ({ from, to }) =>
    `Saat ${from}–${to} arası kimseye sormam. Birinin acil yardıma ihtiyacı olursa size o saatlerde de sorabilir miyim?`,
  'pause.atNightYes': 'Evet, her saatte',
  'pause.atNightNo': 'Hayır, sadece gündüz',
  'pause.atNightOn':
    'Teşekkürler. Acil olursa size gece de soracağım. Bunu “ara ver” yazarak değiştirebilirsiniz.',
  'pause.atNightOff': ({ from, to }) => `Tamam, saat ${from}–${to} arası size sormayacağım.`,

  // two have found each other
  'match.seeker': ({ firstName, organisation, when, word, payCents }, t) =>
    `${firstName} size yardım edecek: ${t.onWhen(when)}. Kapıda şu parolayı söyleyecek: ${word}. Parola söylenmezse lütfen kapıyı açmayın. Banka kartınızı ve PIN kodunuzu kimseye vermeyin.${t.helpsFor(firstName, organisation)}${t.pay(payCents)} ${firstName} neyi görebilsin?`,
  'match.addressAndPhone': 'Adres ve telefon',
  'match.addressOnly': 'Yalnızca adres',
  'match.nothing': 'Hiçbirini, belediye yardım etsin',
  'match.helper': ({ helper, firstName, organisation, when, word, payCents, remark, asksPhone }, t) =>
    `Teşekkürler, ${helper}. ${firstName} için yardıma gidiyorsunuz: ${t.onWhen(when)}. Parola: ${word}. ${firstName} onay verince adresi alırsınız.${t.asksFor(firstName, organisation)}${t.pay(payCents)}${remark === null ? '' : ` ${firstName} şunu da yazdı: “${remark}”`}${asksPhone ? ` ${firstName} numaranızı görebilsin mi?` : ''}`,
  'match.remark': ({ firstName, remark }) => `${firstName} şunu da yazdı: “${remark}”`,
  'match.cannot': 'Gelemeyeceğim',
  'match.callOff': 'İptal et',
  'match.address': 'Adresiniz ne? Lütfen sokak ve kapı numarası yazın, örneğin: Lindenweg 4.',
  'match.addressAgain': 'Kapı numarası henüz eksik.',
  'match.shared': ({ firstName, side }) =>
    side === 'seeker'
      ? `Tamam, ${firstName} artık adresi biliyor. Görüşmek üzere.`
      : `Tamam, ${firstName} artık numaranızı biliyor.`,
  'match.nothingShared': ({ firstName, side }) =>
    side === 'seeker'
      ? `Tamam, ${firstName} hiçbir şey görmüyor. Belediye ikinizi bir araya getirecek ve arayacak.`
      : `Tamam, ${firstName} numaranızı görmüyor.`,
  'told.contact': ({ firstName, phone, address }, t) =>
    [
      `${firstName} bu ziyaret için şunları paylaştı:`,
      address && `Adres: ${address}`,
      phone && `Telefon: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.nothingShared': ({ firstName }) =>
    `${firstName} ve siz birbirinizle bir şey paylaşmadınız. Belediye ikinizi bir araya getirecek ve arayacak.`,
  'match.overview': (
    { firstName, organisation, category, when, word, side, payCents, phone, address },
    t,
  ) => {
    const behalf =
      side === 'seeker' ? t.helpsFor(firstName, organisation) : t.asksFor(firstName, organisation)
    const shown = [address && `Adres: ${address}`, phone && `Telefon: ${t.phone(phone)}`]
    const facts = [
      `${t.category(category)}, ${t.when(when)}. Parola: ${word}.${behalf}${t.pay(payCents)}`,
      ...shown,
    ]
    const all = facts.filter(Boolean).join('\n')
    return side === 'seeker'
      ? `${firstName} size yardım ediyor: ${all}`
      : `${firstName} için yardımınız: ${all}`
  },
  'match.addressLater': ({ firstName }) => `${firstName} izin verir vermez adresi alırsınız.`,
  'match.none': 'Şu anda kararlaştırılmış bir şey yok.',
  'match.reminder': 'Hatırlatma:',
  'match.seeYou': 'Güzel, o zaman öyle kalıyor.',
  'match.tellHowItWent': 'Bitti',
  'match.share': 'İletişim bilgisi paylaş',
  'match.withdrawSure': ({ firstName }) => `Randevuyu iptal edeyim mi? Kişi: ${firstName}.`,
  'match.withdrawYes': 'Evet, iptal et',
  'match.withdrawNo': 'Hayır, kalsın',
  'match.withdrawn': ({ firstName }) => `Tamam, haber verdim: ${firstName}.`,
  'match.stays': 'Tamam, olduğu gibi kalıyor.',
  'agreed.askThem': ({ firstName }) =>
    `Bunu bilmiyorum. Mesaj düğmesiyle kendisine sorabilirsiniz: ${firstName}.`,
  'agreed.none': 'Şu anda bir randevu yok. Yeni bir şey için “menü” yazın.',
  'move.when': ({ firstName, phone, townHallPhone }, t) =>
    `Ne zaman size uyar? Örneğin “cuma saat 10” yazın, ben sorarım: ${firstName}. Acilse ${phone === null ? `belediyeyi arayın: ${townHallPhone}` : `arayın: ${firstName}, ${t.phone(phone)}`}.`,
  'move.propose': ({ firstName, when }, t) =>
    `Şu zamanın da uygun olup olmadığını sorayım mı: ${t.when(when)}? Soracağım kişi: ${firstName}.`,
  'move.ask': 'Evet, lütfen sor',
  'move.asked': ({ firstName }) =>
    `Tamam, soruyorum ve size haber veriyorum: ${firstName}. O zamana kadar her şey olduğu gibi kalır.`,
  'move.asks': ({ firstName, when }, t) =>
    `${firstName} şu zamanın da uygun olup olmadığını soruyor: ${t.when(when)}. Size uyar mı?`,
  'move.yes': 'Evet, uyar',
  'move.moved': ({ firstName, when }, t) =>
    `Tamam, yeni zaman: ${t.when(when)}. Haber veriyorum: ${firstName}.`,
  'told.timeMoved': ({ firstName, when }, t) => `${firstName} kabul etti. Yeni zaman: ${t.when(when)}.`,
  'told.timeStays': ({ firstName, when }, t) =>
    `Öteki zaman uymadı: ${firstName}. Eski zaman geçerli: ${t.when(when)}.`,
  'agreed.settled':
    'Konuşmuş olmanız güzel. Başka bir zaman kararlaştırdıysanız lütfen bana yazın; burada hâlâ bu duruyor.',
  'agreed.reach': ({ matter, firstName, phone, townHallPhone }, t) => {
    const number = phone && t.phone(phone)
    switch (matter) {
      case 'late':
        return number
          ? `Acilse arayın: ${firstName}, ${number}.`
          : `Acilse belediyeyi arayın: ${townHallPhone}.`
      case 'missing':
        return number
          ? `Çok üzgünüm. En iyisi arayın: ${firstName}, ${number}.`
          : `Çok üzgünüm. En iyisi belediyeyi arayın: ${townHallPhone}.`
      case 'move':
        return `Zamanı kendim değiştiremem ama ${firstName} için bir mesaj iletebilirim.${number ? ` Acilse arayın: ${firstName}, ${number}.` : ` Acilse belediyeyi arayın: ${townHallPhone}.`}`
      default:
        return matter satisfies never
    }
  },
  'match.write': 'Mesaj yaz',
  'relay.what': ({ firstName }) => `Ne yazayım? Kime: ${firstName}.`,
  'relay.confirm': ({ firstName, text }) => `${firstName} için mesajınız: “${text}”\nBöyle göndereyim mi?`,
  'relay.send': 'Evet, gönder',
  'relay.drop': 'Gönderme',
  'relay.sent': ({ firstName, phone, told }, t) =>
    told === 'told'
      ? `Gönderildi. ${firstName} yanıt verirse burada okursunuz.`
      : `Tamam. ${firstName} yalnızca telefon kullanıyor. Belediye arayıp mesajı okur. Biraz sürebilir.${phone ? ` Acilse kendiniz arayın: ${t.phone(phone)}.` : ''}`,
  'relay.held': ({ firstName, phone, until }, t) =>
    `Tamam. Kimse uyanmasın diye mesaj sabah iletilir: ${firstName}, ${t.moment(until)}.${phone ? ` Acilse kendiniz arayın: ${t.phone(phone)}.` : ''}`,
  'relay.heard': ({ firstName, text }) => `${firstName} size yazıyor: “${text}”`,
  'relay.answer': 'Yanıtla',
  'told.matchOver': ({ firstName, when }, t) => `Randevu iptal oldu: ${firstName}, ${t.when(when)}.`,
  'told.helperWithdrew': ({ firstName, when }, t) =>
    `${firstName} maalesef gelemiyor (${t.when(when)}). Hemen başkasını arıyorum ve size yazacağım.`,
  checkIn: ({ firstName, side }) =>
    side === 'seeker'
      ? `${firstName} geldi mi, her şey yolunda gitti mi?`
      : `${firstName} için yardıma gittiniz mi, her şey yolunda gitti mi?`,
  'checkIn.yes': 'Evet, yolunda gitti',
  'checkIn.no': 'Hayır, maalesef',
  'checkIn.thanks': ({ firstName }) =>
    `Haber verdiğiniz için teşekkürler. İyi ki ${firstName} ve siz varsınız.`,
  'checkIn.noShow': 'Buna üzüldüm. Belediyenin haberi var.',
  'checkIn.again': 'Başka bir zaman için yeniden birini arayayım mı?',
  'checkIn.but':
    'Haber verdiğiniz için teşekkürler. Her şeyin iyi olmamasına üzüldüm. Bunu belediyeye yazmak ister misiniz?',
  'checkIn.sorry': 'Yazık olmuş. Haber verdiğiniz için teşekkürler. Belediye ilgilenecek.',
  'guardian.callNote': ({ news, guardian, phone, firstName, category, district, when, payCents }, t) =>
    `Lütfen arayın: ${guardian}${phone === null ? '' : ` (${t.phone(phone)})`}. ${firstName} ${{ agreed: 'yardıma evet dedi', moved: 'başka bir zaman kararlaştırdı', over: 'yardıma gidemiyor' }[news]}: ${[t.category(category), t.when(when), district].filter(Boolean).join(', ')}.${t.pay(payCents)}`,

  // nobody yet
  nobodyYet:
    'Şu ana kadar kimsenin vakti olmadı. Bu sizinle ilgili değil. Aramaya devam ediyorum. Bazen başka bir zaman işe yarar.',
  'nobodyYet.helps': ({ otherTime, farther }, t) =>
    [
      otherTime > 0 &&
        t.count(otherTime, {
          one: 'Başka bir zaman için # kişiye daha sorabilirim.',
          other: 'Başka bir zaman için # kişiye daha sorabilirim.',
        }),
      farther > 0 &&
        t.count(farther, {
          one: 'Biraz uzakta bunu yapan # kişi daha var.',
          other: 'Biraz uzakta bunu yapan # kişi daha var.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  'nobodyYet.farther': 'Daha uzağa sor',
  'nobodyYet.wider': 'Tamam, şimdi daha uzaktakilere de soruyorum ve size yazacağım.',
  'nobodyYet.wait': 'Aramaya devam et',
  'nobodyYet.otherTime': 'Başka bir zaman',
  'nobodyYet.call': 'Belediye beni arasın',
  'nobodyYet.calling': ({ contact }) =>
    `Tamam, belediyeden ${contact} sizi arayacak. Bu arada aramaya devam ediyorum.`,
  'nobodyYet.callNote': ({ category, when }, t) =>
    `Telefonla aranmak isteniyor: ${t.category(category)}, ${t.when(when)}. Şu ana kadar kimsenin vakti olmadı.`,
  'nobodyYet.stop': 'Artık arama',
  'nobodyYet.waiting': ({ contact }) => `Tamam, aramaya devam ediyorum. Durumu ${contact} ile de paylaştım.`,

  'told.expired':
    'Maalesef kimse bulunamadı ve zaman doldu. Üzgünüm. “işlerim” altında başka bir zamanla yeniden arayabilirsiniz.',

  // one's own
  menu: ({ firstName }) => `Ne istersiniz, ${firstName}?`,
  'menu.offers': 'Tekliflere bak',
  'menu.things': 'İşlerim',
  'menu.pause': 'Mola ver',
  'menu.data': 'Verilerim',
  'menu.back': 'Menüye dön',
  things: 'Sürmekte olanlar bunlar. Değiştirmek için birini seçin.',
  'things.which': 'Hangisi hakkında?',
  'things.none': 'Şu anda süren bir şey yok. Yeni bir şey için “menü” yazın.',
  'thing.match': ({ firstName, when, side }, t) =>
    [`${side === 'seeker' ? 'Yardım eden' : 'Yardım edilen'}: ${firstName}`, t.shortWhen(when)]
      .filter(Boolean)
      .join(', '),
  'thing.invitation': ({ firstName, when }, t) =>
    [`Soru: ${firstName}`, t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.request': ({ category, when, status }, t) =>
    [t.category(category), MARKS[status] ?? t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.offer': ({ category }, t) => `Teklif: ${t.category(category)}`,
  'thing.describe': ({ kind, category, text, when, status }, t) =>
    `${kind === 'request' ? 'İstek' : 'Teklif'}: ${t.category(category)}, ${t.when(when)}.${kind === 'request' && category !== 'other' ? '' : text && ` “${text}”`} ${STATES[status] ?? ''}`.trim(),
  'thing.postIt': 'Şimdi kaydet',
  'thing.pause': 'Beklet',
  'thing.resume': 'Devam et',
  'thing.withdraw': 'Geri al',
  'thing.withdrawSure': 'Bunu geri alayım mı?',
  'thing.withdrawYes': 'Evet, geri al',
  'thing.askAgain': 'Yeniden ara',
  'thing.changed': ({ status }) => CHANGES[status] ?? 'Tamam.',

  // data and reports
  'data.none': 'Hakkınızda kayıtlı bir şey yok.',
  'data.notice': p => privacyNotice(p),
  imprint: ({ town, phone, page }) =>
    `dasnez burada ${town} belediyesinin hizmetidir, telefon ${phone}.${page ? ` Künye: ${page}` : ''}`,
  'imprint.whichTown':
    'Bunu size belediyeniz söyler: dasnez her yerde belediyenin kendi hizmetidir. Lütfen önce nerede oturduğunuzu yazın.',
  'data.whoSees':
    'Bilgilerinizi belediye görür. Siz onay vermeden başkaları yalnızca ad, semt, iş ve zamanı görür. Numaranızı ve adresinizi yalnızca gösterdiğiniz kişi görür.',
  'data.why':
    'Belediye tanışmak için bir kez arar. Yaş ve semt, size kimin uygun olduğunu gösterir. Başkaları numaranızı ancak siz izin verirseniz görür.',
  'data.kept': (p, t) =>
    [
      'Kayıtlı olanlar:',
      `Ad: ${`${p.firstName} ${p.lastName}`.trim()}`,
      p.birthYear === null ? '' : `Doğum yılı: ${p.birthYear}`,
      p.district === null ? '' : `Semt: ${p.district}`,
      p.phone === null ? '' : `Telefon: ${t.phone(p.phone)}`,
      p.address === null ? '' : `Adres: ${p.address}`,
      p.shownTo.length === 0
        ? ''
        : `Numaranızı veya adresinizi görenler: ${t.list(p.shownTo.map(who => who.firstName))}`,
      p.consentOn === null ? '' : `Onay günü: ${t.day(p.consentOn)}`,
      p.speaksFor.length === 0 ? '' : `Adına yazabildiğiniz kuruluşlar: ${t.list(p.speaksFor)}`,
      `Yardım istekleri: ${p.requests}, teklifler: ${p.offers}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'data.what': 'Ne yapayım?',
  'data.change': 'Bir şeyi değiştir',
  'data.erase': 'Hepsini sil',
  'data.fine': 'Böyle kalsın',
  'data.messages': 'Mesajlarım',
  'data.written': ({ messages }, t) =>
    [
      'Başkalarına yazdıklarınız:',
      ...messages.map(({ firstName, text, on }) => `Kime: ${firstName}, ${t.day(on)}: “${text}”`),
      'Mesajlar yardımdan 30 gün sonra silinir.',
    ].join('\n'),
  'data.eraseSure': ({ town }) =>
    `dasnez kaydınızı kapatıp bilgilerinizi sileyim mi? Süren istekler ve randevular sona erer. ${town} belediyesi birinin ne zaman yardım ettiğini isimsiz olarak saklar. Belediyenin verdiği kararları dört yıla kadar belgeleyebilmesi gerekir. Bildirimler, sonuçlandıktan sonra bir yıl kalır.`,
  'data.eraseYes': 'Evet, hepsini sil',
  'data.eraseNo': 'Hayır, kalsın',
  'change.phone': 'Yeni telefon numaranız ne?',
  'change.elsewhere': ({ town }) => `Artık burada değil: ${town}`,
  'change.noAddress': 'Adres kaydedilmesin',
  'change.confirm': (p, t) =>
    [
      'Böyle kaydedeyim mi?',
      p.name === null ? '' : `Ad: ${p.name}`,
      p.phone === null ? '' : `Telefon: ${t.phone(p.phone)}`,
      p.district === null ? '' : `Semt: ${p.district}`,
      p.address === null ? '' : `Adres: ${p.address}`,
      p.addressGone ? 'Adres: artık yok' : '',
      p.tells.length === 0 ? '' : `Randevunuz için şu kişilere de bildiririm: ${t.list(p.tells)}.`,
      p.checked ? 'Yeni adı belediye de görür ve belki sorar.' : '',
    ]
      .filter(Boolean)
      .join('\n'),
  'change.save': 'Evet, kaydet',
  'change.again': 'Hayır, bir daha',
  'change.stays': ({ district }) => `Sürmekte olanlar için hâlâ şu semt yazılı: ${district}.`,
  'change.byTownHall': ({ what }) =>
    what === 'birthYear'
      ? 'Doğum yılını yalnızca belediye değiştirir: gençlerin korunması buna bağlıdır.'
      : 'Anne babanızın bilgilerini ve numarasını yalnızca belediye değiştirir. Bu sizi korur.',
  'change.callNote': ({ before, name }) => `Yeni ad: ${name}. Önceki ad: ${before}. Lütfen arayıp sorun.`,
  'told.newContact': ({ firstName, phone, address }, t) =>
    [
      `${firstName} randevunuz için yeni bilgi verdi:`,
      address && `Adres: ${address}`,
      phone && `Telefon: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.addressGone': ({ firstName, phone }) =>
    `Bu kişinin adresi artık geçerli değil: ${firstName}. Nereye gideceğinizi belediye söyler: ${phone}.`,
  'told.corrected': ({ what, phone }, t) =>
    `Belediye bilgilerinizi değiştirdi: ${t.list(what.map(part => CORRECTED[part]))}. Bu bir yanlışlıksa lütfen arayın: ${phone}.`,
  'report.whom': 'Kimin hakkında?',
  'report.other': 'Başka biri hakkında',
  'report.about': ({ firstName }) => `Konu: ${firstName}.`,
  'report.sure': ({ text }) =>
    `Bunu belediyeye bildireyim mi: “${text}”? Başka kimse okumaz. Ne olduğunu eklemek isterseniz yazın.`,
  'report.send': 'Evet, bildir',
  'report.heard': ({ contact, phone }) =>
    `Bunu söylediğiniz için teşekkürler. Belediyede ${contact} bunu şimdi görüyor ve ilgileniyor. Acilse: ${phone}, acil durumda 110.`,
  'report.what': 'Sorun nedir? Kendi sözlerinizle yazın. Bunu yalnızca belediye okur.',
  'report.readBy': both(
    'Bunu yalnızca belediye okur, başka kimseye söylemem.',
    'Bunu yalnızca belediye okur, başka kimseye söylemem. Anne babanıza da anlatabilirsiniz.',
  ),
  'report.nothing': 'Sorun yokmuş',
  'report.thanks': ({ contact, phone }) => {
    const thanks = `Söylediğiniz için teşekkürler. Belediyede ${contact} bunu şimdi görüyor ve ilgilenecek. Acelesi varsa: ${phone}, acil durumda 110.`
    const apart = 'Bu kişiyle bir daha bir araya getirilmek istemez misiniz?'
    return both(`${thanks} ${apart}`, `${thanks}${YOUNG} ${apart}`)
  },
  'report.apart': 'Bir daha bir araya getirme',
  'report.apartDone': 'Tamam, ikinizi bir daha bir araya getirmeyeceğim.',
}

/** The capital of i is İ. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('tr') + text.slice(1)

const YOUNG = ' Gençler için bir telefon hattı da var, Nummer gegen Kummer: 116 111.'
const VIOLENCE = 'Tehlike varsa lütfen hemen 110 numarasını arayın. Yaralı varsa: 112.'
const SUICIDE =
  'Bunu söylemeniz iyi oldu. Lütfen şimdi biriyle konuşun: Telefonseelsorge 0800 111 0 111, ücretsiz, gece gündüz. Acil tehlikede: 112.'
const andYoung = (text: string) => both(text, text + YOUNG)
const DANGER = {
  medical: andYoung('Lütfen hemen 112 numarasını arayın. Size en çabuk orada yardım ederler.'),
  fire: andYoung('Lütfen hemen 112 numarasını arayın ve güvenli bir yere geçin.'),
  violence: andYoung(VIOLENCE),
  suicide: andYoung(SUICIDE),
  intruder: andYoung('Lütfen kapıyı açmayın. Korkuyorsanız hemen 110 numarasını arayın.'),
  fraud:
    'Dikkat, bu dolandırıcılığa benziyor. Lütfen telefonu kapatın. Polis, banka, belediye ve dasnez asla para, PIN ya da hesap numarası istemez. 110 numarasını kendiniz arayın.',
  missing: andYoung('Lütfen hemen 110 numarasını arayın. Polis sizinle birlikte arar.'),
  call: andYoung(
    'Biri tehlikedeyse lütfen hemen 112 numarasını arayın. Polis: 110. Acil bir durum yoksa neye ihtiyacınız olduğunu yazmanız yeter.',
  ),
}
const UNREADABLE = {
  photo: 'Resimlere bakamıyorum. Lütfen bana yazın.',
  voice: 'Sesli mesajları dinleyemiyorum. Lütfen bana yazın.',
  sticker: 'Ne hoş. Ben yalnızca yazıyı okuyabiliyorum. Lütfen konuyu yazın.',
  file: 'Dosyaları açamıyorum. Lütfen bana yazın.',
  encrypted: 'Bu mesajın şifresini çözemedim. Lütfen bir daha yazın.',
  empty: 'Mesaj boştu. Lütfen konuyu yazın.',
  other: 'Bununla bir şey yapamıyorum. Lütfen bana yazın.',
}
const INVITED = {
  SEEKER: 'Yardım istemek için “menü” yazmanız yeter.',
  HELPER: 'Nasıl yardım edeceğinizi söylemek için “menü” yazmanız yeter.',
  both: 'Yardım istemek veya etmek için “menü” yazmanız yeter.',
}
const MARKS: Record<string, string> = {
  DRAFT: 'taslak',
  HELD: 'inceleniyor',
  PAUSED: 'beklemede',
  EXPIRED: 'geçti',
}
const STATES: Record<string, string> = {
  DRAFT: 'Bu henüz kaydedilmedi.',
  HELD: 'Belediye şu anda inceliyor.',
  OPEN: 'Şu anda arıyorum.',
  ACTIVE: 'Teklif geçerli.',
  PAUSED: 'Şu anda beklemede.',
  EXPIRED: 'Maalesef kimse bulunamadı.',
}
const CHANGES: Record<string, string> = {
  OPEN: 'Tamam, yeniden arıyorum.',
  ACTIVE: 'Tamam, teklif yeniden geçerli.',
  PAUSED: 'Tamam, beklemede. “işlerim” altında devam edebilirsiniz.',
  CANCELLED: 'Tamam, geri alındı.',
  ENDED: 'Tamam, teklif geri alındı.',
}

const CORRECTED: Record<Params<'told.corrected'>['what'][number], string> = {
  name: 'ad',
  phone: 'telefon',
  district: 'semt',
  address: 'adres',
  birthYear: 'doğum yılı',
  guardian: 'anne baba',
  consent: 'anne babanın izni',
}

function privacyNotice({ town, phone, dataProtection, privacyPage }: Params<'data.notice'>): string {
  const ask = dataProtection ? ` Veri koruma soruları: ${dataProtection}.` : ''
  const page = privacyPage ? `\nAyrıntılar: ${privacyPage}` : ''
  return `Sorumlu: ${town} belediyesi, telefon ${phone}.${ask}\nBilgileriniz onay verdiğiniz için saklanır; onayınızı her zaman geri alabilirsiniz.\nTelefon numarası ve adres şifreli saklanır. Bana yazdıklarınız yalnızca gerektiği sürece tutulur. O tek ziyaret için onay vermeden kimse numaranızı veya adresinizi alamaz.\n“verilerim” kayıtlı olan her şeyi gösterir, yanlış olanı düzeltir. “sil” hepsini kaldırır.\nEyaletinizin veri koruma kurumuna şikâyette bulunabilirsiniz.${page}`
}
