import type { Texts } from './line.ts'

/** Why something can't be: one sentence each, without blame. */
export const refused: Pick<Texts, Extract<keyof Texts, `refused.${string}`>> = {
  'refused.not-approved': 'Belediye sizi onayladıktan sonra bunu yapabilirsiniz.',
  'refused.not-now': 'Bu şu anda olmuyor, çünkü arada bir şey değişti.',
  'refused.not-found': 'Bu artık yok.',
  'refused.someone-faster':
    'Teşekkürler. Bu kez başka biri daha önce davrandı, yardım bulundu. Size yine seve seve sorarım.',
  'refused.own-request': 'Bu sizin kendi teklifiniz.',
  'refused.not-allowed': 'Bu burada mümkün değil.',
  'refused.too-many-open': ({ max }) => `Zaten ${max} açık isteğiniz var. Lütfen önce birini geri alın.`,
  'refused.changed-meanwhile': 'Bu az önce değişti. Lütfen bir daha deneyin.',
  'refused.too-young-for-channel': ({ age }) =>
    `Burada ancak ${age} yaşından itibaren mümkün. Belediyede daha önce de olur.`,
  'refused.channel-off': ({ town, phone }) =>
    `${town} şehrinde komşu yardımı bu uygulamayı kullanmıyor. Bana başka nasıl ulaşacağınızı belediye söyler: ${phone}.`,
  'refused.relay-closed': ({ phone }) =>
    `Burada şu anda bir şey iletemiyorum. Belediye yardımcı olur: ${phone}.`,
  'refused.message-too-long': ({ max }) => `Bu bir mesaj için çok uzun. Lütfen en fazla ${max} harfle yazın.`,
  'refused.message-gives-away': ({ what }) =>
    what === 'contact'
      ? 'Mesajlarda numara ve adres iletmiyorum. Kendinizinkini “İletişim bilgisi paylaş” ile, yalnızca bu randevu için gösterirsiniz.'
      : 'Bunu iletmiyorum. Kartınızı, PIN kodunuzu ve hesap numaranızı kimseye vermeyin, biri istese bile.',
  'refused.messages-today': ({ max }) => `Bir günde ${max} mesaj oldu. Yarın sıradakini seve seve iletirim.`,
  'refused.other-municipality': 'Bu başka bir şehre ait.',
  'refused.programme-not-offered': 'Şehir bunu sunmuyor.',
  'refused.birth-year-missing': 'Doğum yılı henüz eksik.',
  'refused.too-young': ({ min }) => `Bunun için en az ${min} yaşında olmak gerekir.`,
  'refused.too-old': ({ max }) => `Bu, en fazla ${max} yaşındaki yardımcılar içindir.`,
  'refused.wrong-category': 'Bu tür yardım teklif edilmedi.',
  'refused.category-not-cleared': 'Bu tür yardım için belediyenin ayrıca onay vermesi gerekir.',
  'refused.clearance-expired': 'Sabıka kaydının yeniden görülmesi gerekiyor. Belediye yardımcı olur.',
  'refused.no-channel': 'Bu kişiye şu anda ulaşılamıyor.',
  'refused.paused-until': ({ until }, t) => `Mola, bitiş: ${t.day(until)}.`,
  'refused.kept-apart': 'Bu iki kişi bir araya getirilmiyor.',
  'refused.too-far': ({ km, maxKm }) => `Mesafe ${Math.round(km)} km, yani ${maxKm} km sınırından fazla.`,
  'refused.not-free-then': 'Bu zaman uymuyor.',
  'refused.busy-then': 'Bu zaman için zaten başka birine söz verdiniz.',
  'refused.weekly-asks-reached': 'Bu hafta yeterince soruldu.',
  'refused.already-asked': 'Bu kişiye zaten soruldu.',
  'refused.wants-pay': 'Bu işte yalnızca harçlık karşılığında yardım ediyor.',
  'refused.over-already': 'Bu gün geçti bile. Lütfen başka bir gün söyleyin.',
  'refused.minor-consent-missing': 'Bunun için anne babanın yazılı izni henüz eksik.',
  'refused.minor-consent-children': 'Çocuk bakımı için iki tarafın anne babası da izin vermelidir.',
  'refused.minor-category': '18 yaşın altında bu işe izin yok.',
  'refused.minor-danger': ({ danger }) => DANGERS[danger] ?? '18 yaşın altında bu iş çok tehlikeli.',
  'refused.minor-lifting': ({ maxKg }) => `18 yaşın altında en fazla ${maxKg} kg kaldırılabilir.`,
  'refused.minor-household-not-cleared': 'Belediyenin önce bu evi tanıması gerekiyor.',
  'refused.minor-weekly': '18 yaşın altında her hafta aynı iş ancak belediyenin onayıyla olur.',
  'refused.minor-without-time': '18 yaşın altında belli bir gün ve saat gerekir.',
  'refused.minor-hours-day': ({ max }) => `18 yaşın altında günde en fazla ${max} saate izin var.`,
  'refused.minor-hours-week': ({ max }) => `18 yaşın altında haftada en fazla ${max} saate izin var.`,
  'refused.minor-days-week': ({ max }) => `18 yaşın altında haftada en fazla ${max} güne izin var.`,
  'refused.minor-clock': ({ from, to }) => `18 yaşın altında bu ancak saat ${from}–${to} arası mümkün.`,
  'refused.minor-school-time': 'Bu, okul saatine denk geliyor.',
  'refused.minor-sunday': '18 yaşın altında pazar günü çalışılmaz.',
  'refused.minor-holiday': ({ name }) => `${name} resmî tatildir. 18 yaşın altında o gün çalışılmaz.`,
  'refused.minor-eve': ({ until }, t) => `O gün 18 yaşın altında bitiş, en geç ${t.time(until)}.`,
  'refused.minor-saturday': 'Burada 18 yaşın altında cumartesi günü olmuyor.',
  'refused.minor-saturday-private': '18 yaşın altında cumartesi günü ancak özel evlerde mümkün.',
  'refused.pay-range': ({ min, max }, t) =>
    `Burada harçlık saat başına ${t.euros(min)} ile ${t.euros(max)} euro arasındadır.`,

  'refused.bad-input': 'Bir bilgi eksik veya uymuyor.',
  'refused.consent-missing': 'Bunun için onay henüz eksik.',
  'refused.phone-known': ({ name }) => `Bu telefon numarası zaten kayıtlı: ${name}.`,
  'refused.line-forgotten': 'Metin silindi, yeniden gönderilemez.',
  'refused.wrong-login': 'E-posta veya şifre doğru değil.',
  'refused.link-used-up': 'Bu bağlantı artık geçerli değil. Lütfen yenisini isteyin.',
  'refused.email-taken': 'Bu e-posta için zaten bir hesap var. Lütfen onun şifresiyle giriş yapın.',
  'refused.slug-taken': ({ slug }) => `“${slug}” kısa adı zaten başka bir şehirde var.`,
  'refused.coordinates-already': ({ town }) =>
    `${town} koordinasyonu zaten sizde. Bağlantı, verileceği kişi için geçerli kalır.`,
  'refused.last-coordinator': ({ town }) => `O zaman ${town} koordinatörsüz kalır.`,
  'refused.beyond-limit': 'Bir bilgi eksik veya uymuyor.',
}

const DANGERS: Record<string, string> = {
  'power-saw': '18 yaşın altında motorlu testereyle çalışmak yasak.',
  ladder: '18 yaşın altında merdivende ve çatıda çalışmak yasak.',
  chemicals: '18 yaşın altında zehirli maddelerle çalışmak yasak.',
  'body-care': '18 yaşın altında başkalarını yıkamak ve bakımını yapmak yasak.',
  medicines: '18 yaşın altında ilaç vermek yasak.',
  driving: '18 yaşın altında başkalarını arabayla götürmek yasak.',
  'cash-card': '18 yaşın altında başkasının banka kartını kullanmak yasak.',
  alcohol: '18 yaşın altında burada alkol almak yasak.',
  tobacco: '18 yaşın altında tütün almak yasak.',
  'risky-animal': '18 yaşın altında tehlikeli hayvanlara bakmak yasak.',
}
