import { refused } from './ar-refused.ts'
import type { Params, Texts } from './line.ts'
import { both } from './tongue.ts'

/**
 * Arabic, with the polite plural: it is the same to women and men. Of others it speaks in nouns, as a verb would have
 * to know who they are. What is written from left to right is set apart when it is rendered (direction.ts).
 */
export const ar: Texts = {
  ...refused,

  // single words and buttons
  plain: ({ text }) => text,
  category: ({ category }, t) => t.category(category),
  day: ({ day }, t) => t.day(day),
  days: ({ days }, t) =>
    days === 7
      ? 'أسبوع واحد'
      : days === 30
        ? 'شهر واحد'
        : days === 90
          ? 'ثلاثة أشهر'
          : t.count(days, {
              zero: '# يوم',
              one: 'يوم واحد',
              two: 'يومان',
              few: '# أيام',
              many: '# يومًا',
              other: '# يوم',
            }),
  minutes: ({ minutes }, t) => t.minutes(minutes),
  yes: 'نعم',
  no: 'لا',
  yesPlease: 'نعم، من فضلكم',
  noThanks: 'لا، شكرًا',
  later: 'لاحقًا',
  change: 'تغيير',
  cancel: 'إلغاء',
  back: 'رجوع',
  fine: 'حسنًا.',
  somethingWrong: 'هناك مشكلة',
  goodbye: 'إلى اللقاء. إذا احتجتم إليّ فاكتبوا لي.',
  thanks: 'على الرحب والسعة.',
  'about.short': 'مساعدة الجيران في المدينة: طلب المساعدة وتقديمها. مجانًا.',
  'about.long':
    'هنا يجد الجيران المساعدة، ومن يحب المساعدة يجد ما يفعله. اكتبوا ما الأمر: يسأل dasnez أشخاصًا مناسبين بالقرب منكم. هذا مجاني. في حالات الطوارئ: 112.',
  'about.group': ({ link }) => `هنا في المجموعة يقرأ الجميع. على انفراد أفضل: ${link}`,
  'command.menue': 'كل ما يوجد هنا',
  'command.hilfe': 'كيف يعمل هذا، ومن يساعد في البلدية',
  'command.meinesachen': 'الطلبات والعروض والمواعيد',
  'command.status': 'حالة التسجيل',
  'command.pause': 'بدون أسئلة لفترة',
  'command.zurueck': 'خطوة إلى الوراء',
  'command.abbrechen': 'ترك ما بدأ',
  'command.meinedaten': 'ما هو محفوظ',
  'command.loeschen': 'حذف كل ما هو محفوظ',

  'poster.title': 'الجيران يساعدون الجيران',
  'poster.seek': 'هل تحتاجون إلى مساعدة؟',
  'poster.help': 'هل تودّون المساعدة؟',
  'poster.what': ({ town }) =>
    `التسوق أو الحديقة أو الهاتف أو الذهاب إلى الطبيب أو مجرد صحبة: dasnez يجمع الناس في مدينة ${town}. هذا مجاني.`,
  'poster.young': ({ age }) => `يمكن للشباب من عمر ${age} أن يكسبوا مصروفًا.`,
  'poster.how': 'امسحوا الرمز بكاميرا الهاتف واكتبوا ما هو الأمر.',
  'poster.first': ({ words }) => `اكتبوا أولًا: «${words}»`,
  'poster.fromAge': ({ age }) => `من عمر ${age}`,
  'poster.phone': ({ phone }, t) => `يمكن ذلك دون إنترنت أيضًا. اتصلوا بنا: ${t.phone(phone)}`,
  'poster.safe': 'تتعرّف البلدية على الجميع قبل أن نبدأ.',

  // the engine's own
  cancelled: 'حسنًا، تركت الأمر.',
  notUnderstood: 'لم أفهم ذلك. يرجى كتابته بطريقة أخرى أو الضغط على أحد الأزرار.',
  lostThread: 'عذرًا، لم أعد أعرف أين توقفنا. يرجى أن تكتبوا لي مرة أخرى ما تريدون.',
  'turn.failed':
    'عذرًا، حدث خطأ عندي. ما قبل ذلك ما زلت أعرفه. يرجى إرسال رسالتكم الأخيرة مرة أخرى. إن لم ينفع ذلك فاكتبوا «القائمة».',
  lost: ({ contact, phone }) =>
    `لا أستطيع فهمكم الآن، والسبب عندي. «إلغاء» تنهي ما يجري، و«القائمة» تعرض كل شيء.${contact === null ? '' : ` أو اتصلوا بالبلدية: ${contact}، ${phone}.`}`,
  nothingOpen: 'شكرًا. لا يوجد سؤال مفتوح الآن. سأكتب لكم عند الحاجة.',
  stillOpen: 'بقي شيء لم ينته:',
  'back.none': 'لا يمكن الرجوع أكثر من هنا.',
  'button.old': 'هذا الزر يخص سؤالًا أقدم.',
  edited: 'لا أقرأ الرسائل المعدّلة مرة أخرى. إذا تغيّر شيء فيرجى كتابته من جديد.',
  'share.contact': 'إرسال رقم هاتفي',
  'share.place': 'إرسال موقعي',
  moved: 'نتابع الكتابة هنا. ما زلت أعرف كل شيء.',
  'share.notNeeded': 'شكرًا، لا أحتاج إلى ذلك الآن.',
  'share.notOwn': 'هذا رقم شخص آخر. يرجى إرسال رقمكم أنتم فقط.',
  unreadable: ({ what }) => UNREADABLE[what],
  help: ({ contact, phone }) =>
    [
      'أجيبوا بالأزرار أو بجمل قصيرة. «القائمة» تعرض كل شيء، «رجوع» يعيدكم خطوة، «إلغاء» ينهي ما يجري، «اللغة» تغيّر اللغة.',
      contact && `هل تفضلون التحدث مع إنسان؟ ${contact} في البلدية: ${phone}.`,
      'في حالات الطوارئ: 112.',
    ]
      .filter(Boolean)
      .join(' '),
  whoAmI: 'أنا dasnez، برنامج حاسوب ولست إنسانًا.',
  human: ({ contact, phone }) => `في البلدية ${contact} لمساعدتكم: ${phone}.`,
  'human.ask': ({ contact }) => `هل تريدون اتصالًا من البلدية (${contact})؟`,
  'human.call': 'نعم، أريد اتصالًا',
  'human.calling': ({ contact }) => `حسنًا، سيصلكم اتصال من البلدية: ${contact}.`,
  'human.callNote': ({ text }) => `مطلوب اتصال: «${text}»`,
  cost: ({ pay }, t) =>
    pay === null
      ? 'هذا مجاني: الناس هنا يساعدون بلا مقابل.'
      : both(
          `البحث عن المساعدة مجاني. معظم الناس يساعدون بلا مقابل. الشباب يحصلون أحيانًا على مصروف، وعادةً ${t.euros(pay)} يورو في الساعة. إن أردتم إعطاءه فاكتبوا ذلك في طلبكم.`,
          `البحث عن المساعدة مجاني. معظم الناس يساعدون بلا مقابل. الشباب يحصلون أحيانًا على مصروف، وعادةً ${t.euros(pay)} يورو في الساعة. قبل موافقتكم أخبركم إن كان هناك مصروف.`,
        ),
  sorry: ({ contact, phone }) =>
    `أنا آسف لذلك. اكتبوا لي من فضلكم ما ليس جيدًا.${contact === null ? '' : ` أو اتصلوا بالبلدية: ${contact}، ${phone}.`}`,
  'danger.helpThere': 'جيد أن المساعدة وصلت. أنا هنا إذا احتجتم إليّ.',
  parents: ({ contact, phone }) =>
    `من هو دون 18 عامًا يمكنه المساعدة بعد موافقة الوالدين كتابيًا. البلدية تتواصل معهما من أجل ذلك.${contact === null ? '' : ` وللأسئلة: ${contact} في البلدية، ${phone}.`}`,
  noHurry: 'حسنًا، من دون استعجال إذن.',
  today: ({ local }, t) => `اليوم ${t.day(local.slice(0, 10))}. الساعة ${t.time(local.slice(11, 16))}.`,
  insurance: ({ contact, phone }) =>
    contact === null
      ? 'عن التأمين أثناء المساعدة تخبركم بلدية مدينتكم.'
      : `عن التأمين أثناء المساعدة تخبركم البلدية: ${contact}، ${phone}. وإن حدث شيء، فاتصلوا بها أيضًا من فضلكم.`,
  'helping.how':
    'إذا احتاج أحد قريب منكم إلى مساعدتكم أسألكم. في كل مرة تقولون نعم أو لا، والرفض مقبول دائمًا. بعد الموافقة تحصلون على كلمة السر والعنوان، وأذكّركم قبل الموعد بيوم، ثم أسألكم كيف كان الأمر.',
  'helping.money': ({ contact, phone }) =>
    `من يحصل على المساعدة يدفع ثمن المشتريات. يرجى عدم أخذ بطاقة شخص آخر أو رقمه السري أبدًا. لأسئلة عن أجرة الطريق أو المصاريف أو الهدايا: ${contact} في البلدية، ${phone}.`,
  danger: ({ what }) => DANGER[what],
  afterDanger: 'إن لم يكن هناك خطر، نتابع هنا.',

  // the language itself
  'language.ask': 'بأي لغة أكتب لكم؟',
  'language.unknown': 'للأسف لا أعرف هذه اللغة بعد.',
  'language.chosen': 'حسنًا، أكتب لكم الآن بالعربية.',

  // first words
  greeting: ({ town }) =>
    `مرحبًا. هذه dasnez، خدمة مساعدة الجيران في ${town === null ? 'مدينتكم' : `مدينة ${town}`}. أنا برنامج حاسوب وأبحث عن أشخاص بالقرب منكم يساعدون. هذا مجاني. في حالات الطوارئ: 112.`,
  'greeting.seek': 'أحتاج إلى مساعدة',
  'greeting.help': 'أريد أن أساعد',
  'greeting.both': 'الاثنان معًا',
  town: 'أين تسكنون؟ يرجى الاختيار أو كتابة اسم المكان.',
  'town.wishKept': 'سأتذكر ذلك.',
  'town.unknown': ({ name }) => `«${name}» لا تشارك هنا بعد. هل تسكنون في أحد هذه الأماكن؟`,
  'town.other': 'مكان آخر',
  'town.none': 'لا، في مكان آخر',
  'town.sorry':
    'إذن لا أستطيع للأسف مساعدتكم بعد. اسألوا في بلديتكم عن dasnez. وإذا احتجتم إلى مساعدة في أحد هذه الأماكن فاكتبوا لي من جديد.',
  'town.write': 'ما اسم مكان سكنكم؟ يرجى كتابته.',

  // registration
  consent: ({ town, readsAlong }) =>
    `تحفظ مدينة ${town} الاسم وسنة الميلاد والحي ورقم الهاتف من أجل الوساطة في المساعدة. البلدية ترى هذه المعلومات. الآخرون لا يرون قبل موافقتكم إلا الاسم الأول والحي والمهمة والوقت. ${readsAlong ? 'يقع Telegram خارج الاتحاد الأوروبي وقد يقرأ الرسائل. ' : ''}يرجى عدم كتابة شيء عن الأمراض. بكلمة «حذف» يمكنكم التوقف في أي وقت. هل أنتم موافقون؟`,
  'consent.readAll': 'قراءة كل شيء',
  'consent.all': p => `${privacyNotice(p)}\nهل أنتم موافقون؟`,
  'consent.declined': ({ phone }) => `لا بأس، لن أحفظ شيئًا. البلدية تساعدكم عبر الهاتف أيضًا: ${phone}.`,
  'register.wishNoted': ({ category }, t) =>
    `سجّلت: ${t.category(category)}. قبل أن أبدأ البحث أحتاج إلى بعض المعلومات منكم.`,
  'register.role': 'ماذا تريدون؟',
  'register.firstName': 'ما اسمكم الأول؟ يرجى كتابته بالحروف اللاتينية كما في جواز السفر.',
  'register.nameAgain': 'لم أفهم هذا الاسم.',
  'register.lastName': 'وما اسم العائلة؟ بالحروف اللاتينية أيضًا من فضلكم.',

  'register.birthYear': 'في أي سنة وُلدتم؟ تكفي أربعة أرقام، مثلًا 1948.',
  'register.birthYearAgain': 'لم أفهم السنة.',
  'register.inSchool': 'هل ما زلتم تذهبون إلى المدرسة؟',
  'register.parents': 'لأن عمركم أقل من 18 سنة، يجب أن يوافق والداكم خطيًا. البلدية ستتصل بهما.',
  'register.guardianName': 'ما اسم أمكم أو أبيكم أو من يرعاكم؟ بالحروف اللاتينية من فضلكم.',
  'register.guardianPhone': ({ name }) => `وعلى أي رقم هاتف تستطيع البلدية الوصول إلى ${name}؟`,
  'register.district': ({ town }) => `في أي حي من ${town} تسكنون؟`,
  'register.districtAgain': 'لا أعرف هذا الحي.',
  'register.phone': ({ contact }) =>
    `على أي رقم هاتف يمكن أن يصلكم اتصال من البلدية؟ جهة الاتصال: ${contact}.`,
  'register.phoneAgain': 'يبدو أن الرقم غير كامل. يرجى كتابته مع رمز المنطقة، مثلًا 05250 12345.',
  'register.phoneNeeded':
    'بدون رقم هاتف لا يمكن ذلك للأسف: تتصل البلدية مرة واحدة لتتعرف إليكم. الآخرون لا يرون الرقم إلا إذا سمحتم بذلك. إن لم يكن لديكم هاتف فتعالوا إلى البلدية.',
  'register.confirm': ({ name, birthYear, district, phone, guardian, wish }, t) =>
    [
      'هل هذا صحيح؟',
      `الاسم: ${name}`,
      `سنة الميلاد: ${birthYear}`,
      `الحي: ${district}`,
      phone === null ? '' : `الهاتف: ${t.phone(phone)}`,
      guardian === null
        ? ''
        : `الوالدان: ${[guardian.name, guardian.phone && t.phone(guardian.phone)].filter(Boolean).join('، ')}`,
      wish === null
        ? ''
        : `${wish.kind === 'offer' ? 'العرض' : 'الرغبة'}: ${t.category(wish.category)}، ${t.when(wish.when)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'register.send': 'نعم، تسجيل',
  'register.changeWhat': 'ماذا أغيّر؟',
  'register.dropped': 'حسنًا. لم أحفظ شيئًا.',
  'register.ageOrYear': 'هل هذا عمركم أم سنة الميلاد؟',
  'register.isAge': ({ age }) => `العمر: ${age}`,
  'register.isYear': ({ year }) => `سنة الميلاد: ${year}`,
  'register.guardianRealName': 'تحتاج البلدية إلى الاسم الكامل بالحروف اللاتينية، مثلًا Petra Sander.',
  'register.landline': 'الهاتف الأرضي يكفي.',
  'register.forSomebody': ({ phone }) =>
    `إذا كانت المساعدة لشخص آخر فاكتبوا من فضلكم معلومات هذا الشخص إن كان موافقًا، أو دعوا البلدية تسجّله: ${phone}.`,
  'register.otherWish': ({ noted, said, kind }, t) =>
    `سجّلت: ${t.category(noted)}. هل أسجّل بدلًا من ذلك${kind === 'offer' ? ' كعرض منكم' : ''}: ${t.category(said)}؟ يمكنكم ذكر الأمر الآخر بعد التسجيل.`,
  'register.otherYes': 'نعم، بدلًا منه',
  'register.otherNo': 'لا، يبقى كما هو',
  takeYourTime: 'خذوا وقتكم.',
  'leave.sure': 'هل أترك الأمر؟',
  'leave.yes': 'نعم، اتركه',
  'leave.no': 'لا، نكمل',
  'register.tooYoung': ({ age, phone }) =>
    `جميل أنكم تريدون المساعدة. هنا يمكن ذلك من عمر ${age} سنة، فعودوا إلينا حينها. يستطيع والداكم أن يسألا البلدية عمّا هو ممكن الآن${phone === null ? '' : `: ${phone}`}. لم أحفظ شيئًا عنكم.`,
  'register.tooYoungHere': ({ age, phone, elsewhere }, t) =>
    `جميل أنكم تريدون المشاركة. في هذا التطبيق لا يمكن ذلك إلا من عمر ${age} سنة، هكذا يطلب صاحبه. ${elsewhere.length === 0 ? '' : `تجدونني هنا أيضًا: ${t.list(elsewhere)}. هناك يمكن ذلك الآن. `}في البلدية يمكن ذلك دائمًا: تعالوا مع والديكم أو اتصلوا: ${phone}. لم أحفظ شيئًا عنكم.`,
  'part.name': 'الاسم',
  'part.birthYear': 'سنة الميلاد',
  'part.district': 'الحي',
  'part.phone': 'الهاتف',
  'part.guardian': 'الوالدان',
  'part.address': 'العنوان',

  // waiting for the town
  'registration.waiting': ({ name, contact, phone, callBy, late, wish, fresh, asked }, t) => {
    const thanks = fresh ? `شكرًا، ${name}. ` : ''
    const by = callBy === null ? '' : ` حتى ${t.day(callBy)}`
    const noted =
      wish === null
        ? ''
        : ` سجّلت ${wish.kind === 'offer' ? 'عرضكم' : 'رغبتكم'}: ${t.category(wish.category)}.`
    const calls = (reaches: string) =>
      late
        ? `كان الاتصال من ${contact} منتظرًا${by}. إن لم يصل فاتصلوا بالبلدية: ${phone}.`
        : `${reaches} اتصال من ${contact}${by}.`
    const more =
      asked && !late ? ` هل الأمر مستعجل أو هناك يوم لا يناسبكم؟ ${contact} في البلدية: ${phone}.` : ''
    const asks = 'البلدية لا تسأل أبدًا عن المال أو عن بيانات البنك.'
    return both(
      `${thanks}تسجيلكم الآن في البلدية. ${calls('سيصلكم')} ${asks}${noted}${more}`,
      `${thanks}تسجيلكم الآن في البلدية. ${calls('سيصل إلى والديكم')} ${asks}${noted}${more}`,
    )
  },

  'registration.status': 'إلى أين وصل؟',
  'registration.change': 'تغيير المعلومات',
  'registration.withdraw': 'سحب التسجيل',
  'registration.changeWhat': 'ماذا أغيّر؟',
  'registration.fullName': 'ما اسمكم الأول واسم العائلة بالحروف اللاتينية؟',
  'registration.fullNameAgain': 'أحتاج إلى الاثنين، مثلًا: Erna Berger.',
  'registration.changed': 'شكرًا، غيّرت ذلك.',
  'registration.question': ({ question, contact }) =>
    `هناك سؤال آخر من ${contact} في البلدية: ${question} يرجى الإجابة هنا.`,
  'registration.answered': ({ contact }) => `شكرًا، سأنقل ذلك إلى ${contact}.`,
  'registration.answerLater': 'حسنًا. اكتبوا لي عندما تكونون جاهزين.',
  'registration.rejected': ({ townHallPhone }) =>
    `لم يُقبل تسجيلكم. البلدية تجيب عن أسئلتكم: ${townHallPhone}.`,
  'registration.withdrawSure': 'هل أسحب تسجيلكم وأحذف كل المعلومات؟',
  'registration.withdrawYes': 'نعم، احذف',
  'registration.withdrawNo': 'لا، احتفظ بها',
  left: 'حُذفت معلوماتكم. شكرًا لأنكم كنتم معنا. إذا أردتم العودة فاكتبوا لي.',
  'role.ask': ({ role }) =>
    role === 'HELPER'
      ? 'يجب أن توافق البلدية أولًا على أن تساعدوا. هل أخبرها؟'
      : 'لكي تطلبوا المساعدة يجب أن توافق البلدية أولًا. هل أخبرها؟',
  'role.waiting': ({ contact }) => `الأمر الآن في البلدية. سيصلكم خبر من ${contact}.`,

  // what staff decided
  'told.approved': ({ roles, firstName, lastName, wish, first }) => {
    const role = roles.length === 1 ? (roles[0] ?? 'both') : 'both'
    const next = wish ? '' : ` ${INVITED[role]}`
    return first
      ? `جميل أنكم معنا، ${`${firstName} ${lastName}`.trim()}.${next}`
      : `من الآن يمكنكم أيضًا ${role === 'HELPER' ? 'مساعدة الآخرين' : 'طلب المساعدة'}، ${firstName}.${next}`
  },
  'told.rejected': ({ reason, townHallPhone }) =>
    `لم تستطع البلدية قبول تسجيلكم. السبب: «${reason}» لأسئلتكم: ${townHallPhone}.`,
  'told.roleDeclined': ({ role, reason }) =>
    `لم تستطع البلدية الموافقة على ${role === 'HELPER' ? 'أن تساعدوا' : 'أن تطلبوا المساعدة'}. السبب: «${reason}»`,
  'told.suspended': ({ townHallPhone }) => `حسابكم متوقف حاليًا. يرجى الاتصال بالبلدية: ${townHallPhone}.`,
  'told.reinstated': 'حسابكم مفتوح من جديد. جميل أنكم معنا.',
  'told.consentWanting': ({ lastDay, contactName, townHallPhone }, t) =>
    `لا تزال موافقة والديكم الخطية على تسجيلكم ناقصة. تنتظرها البلدية حتى ${t.day(lastDay)}. بعد ذلك أحذف معلوماتكم، لأنه لا يجوز لي حفظها بدون موافقة. لأسئلتكم في البلدية: ${contactName}، ${townHallPhone}.`,
  'told.consentRanOut': ({ townHallPhone }) =>
    `لم تصل موافقة الوالدين الخطية مع الأسف. لذلك حُذف التسجيل الآن مع كل المعلومات. البدء من جديد ممكن في أي وقت، تكفي رسالة هنا. البلدية تجيب عن الأسئلة بسرور: ${townHallPhone}.`,
  'told.requestBlocked': ({ category }, t) => `أوقفت البلدية طلبكم «${t.category(category)}». ستتواصل معكم.`,
  'told.offerBlocked': ({ category }, t) => `أوقفت البلدية عرضكم «${t.category(category)}». ستتواصل معكم.`,

  'beside.ofOthers': ({ age }) =>
    `من يريد المساعدة فليكتب لي بنفسه من فضلكم، ابتداءً من عمر ${age} سنة. ومن كان دون 18 عامًا تسأل البلدية والديه.`,
  'beside.noNeed': 'حسنًا. إذا احتجتم إلى مساعدة يومًا ما فاكتبوا لي.',
  'beside.notMine': 'لستم مضطرين إلى ذلك. يمكنكم تغيير ما تعرضونه تحت «أموري».',
  'beside.notHere': 'للأسف لا أتوسط في ذلك. هنا يساعد الجيران بعضهم بعضًا، مثلًا في التسوق أو في الحديقة.',
  'beside.undecided': 'حسنًا. اكتبوا لي حالما تعرفون.',

  // a wish: what is needed or offered
  'wish.what': 'في أي شيء تحتاجون إلى مساعدة؟ اختاروا أو اكتبوا بكلماتكم.',
  'wish.whatOffer': 'في أي شيء تريدون المساعدة؟ اختاروا أو اكتبوا بكلماتكم.',
  'wish.whichKind': 'ما نوع هذه المساعدة؟ يرجى اختيار الأنسب.',
  'wish.whichAgain': 'هذا ليس واضحًا لي بعد.',
  comfort:
    'يؤسفني ذلك. من الجيد أنكم كتبتم. إذا أردتم التحدث مع أحد: Telefonseelsorge، مجانًا ليلًا ونهارًا: 0800 111 0 111.',
  'comfort.ask': 'هل أبحث عن شخص يؤنسكم؟',
  'comfort.fine': 'حسنًا. إذا غيرتم رأيكم فاكتبوا لي.',
  'wish.when': 'متى؟ اختاروا يومًا أو اكتبوا التاريخ، مثلًا «26.11. 10:00».',
  'wish.weeklyDay': 'في أي يوم من الأسبوع؟ اكتبوا مثلًا تاريخًا: 26.11.',
  'wish.whenOffer': 'متى يكون لديكم وقت عادةً؟',
  'wish.whenAgain': 'لم أفهم هذا الوقت.',
  'wish.today': 'اليوم',
  'wish.tomorrow': 'غدًا',
  'wish.hour': 'في أي ساعة تقريبًا؟ اكتبوا مثلًا «10:00» أو «14-16».',
  'wish.hourAgain': 'لم أفهم هذه الساعة.',
  dayPart: ({ part }, t) => t.dayPart(part),
  'wish.anyTime': 'لا يهم متى',
  'wish.where': 'أين ذلك؟',
  'wish.duration': 'كم يستغرق ذلك تقريبًا؟',
  'wish.durationAgain': 'لم أفهم المدة. يرجى الضغط على أحد الأزرار.',
  'wish.people': 'كم عدد المساعدين اللازم؟',
  'wish.peopleAgain': 'يرجى كتابة رقم، مثلًا 2.',
  'wish.understood': (wish, t) => {
    const facts = [
      wish.text === '' ? t.category(wish.category) : `«${wish.text}»`,
      t.when(wish.when),
      wish.minutes === null ? '' : `حوالي ${t.minutes(wish.minutes)}`,
      wish.people > 1
        ? t.count(wish.people, {
            zero: '# مساعد',
            one: 'مساعد واحد',
            two: 'مساعدان',
            few: '# مساعدين',
            many: '# مساعدًا',
            other: '# مساعد',
          })
        : '',
      wish.district ?? '',
      wish.urgent ? 'مستعجل' : '',
    ]
    return `هل فهمتكم جيدًا؟ ${facts.filter(Boolean).join('، ')}.`
  },
  'wish.understoodOffer': ({ category, text, when }, t) =>
    `هل فهمتكم جيدًا؟ تعرضون: ${text === '' ? t.category(category) : `«${text}»`}، ${t.when(when)}.`,
  'wish.remarked': ({ readBy }) =>
    ({
      asked: 'أضفت ذلك.',
      agreed: 'أضفت ذلك. سيقرأه من يوافق.',
      nobody: 'أضفت ذلك. لكنني لا أنقل الأرقام والعناوين والبيانات البنكية.',
    })[readBy],
  'wish.search': 'نعم، ابحث من فضلك',
  'wish.offer': 'نعم، اعرض ذلك',
  'wish.which': 'أيّ المعنيين تقصدون؟',
  'wish.reading': ({ when }, t) => t.when(when),
  'wish.noSuchDay': ({ day, month }, t) => `لا يوجد يوم كهذا: ${t.dayOfMonth(day, month)}.`,
  'wish.goneBy': ({ day }, t) => `هذا اليوم مضى: ${t.day(day)}.`,
  'wish.notWeekly': 'لا أستطيع حفظ فترات كهذه. أبحث الآن للمرة الأولى. وبعد ذلك اكتبوا لي من جديد من فضلكم.',
  'wish.notWeeklyOffer': 'لا أستطيع حفظ فترات كهذه. أسألكم كل أسبوع، ويمكنكم دائمًا أن تقولوا لا.',
  'wish.whichTime': 'يمكنني أن آخذ وقتًا واحدًا فقط. أيّ وقت يناسبكم أكثر؟',
  'wish.oneByOne': ({ later }, t) => `واحدًا بعد الآخر. بعد ذلك يأتي: ${t.wishes(later)}.`,
  'wish.nextOne': ({ category }, t) => `والآن التالي: ${t.category(category)}.`,
  'wish.restAgain': 'أما الأمر الآخر فاكتبوه لي مرة أخرى بعد ذلك من فضلكم.',
  'wish.changeWhat': 'ماذا أغيّر؟',
  'wish.changeNothing': 'لا شيء',
  'wish.partWhat': 'ماذا',
  'wish.partWhen': 'متى',
  'wish.partWhere': 'أين',
  'wish.partDuration': 'كم يستغرق',
  'wish.partPeople': 'عدد المساعدين',
  'wish.partPay': 'المصروف',
  'wish.paid': ({ payCents, ages }, t) =>
    `${t.pay(payCents).trim()}${ages === null ? '' : ` عندها أسأل الشباب من عمر ${ages.min} إلى ${ages.max} سنة.`}`,
  'wish.pay': ({ suggested, min, max }, t) =>
    `كم المصروف في الساعة؟ المعتاد ${t.euros(suggested)} يورو، والممكن من ${t.euros(min)} إلى ${t.euros(max)} يورو.`,
  'wish.payAgain': ({ min, max }, t) => `يرجى كتابة رقم من ${t.euros(min)} إلى ${t.euros(max)}.`,
  'wish.unpaid': 'بلا مقابل',
  'wish.noPay': ({ town }) => `لا يوجد مصروف في ${town}. الجميع هنا يساعدون بلا مقابل.`,
  'wish.payYoung': ({ min, max }) =>
    `المصروف هنا للشباب من عمر ${min} إلى ${max} سنة. لذلك يبقى عرضكم بلا مقابل.`,
  euros: ({ cents }, t) => `${t.euros(cents)} يورو`,
  'wish.partChoice': 'من يأتي',
  'wish.choice': 'هل نأخذ أول من يوافق، أم تريدون أن تختاروا بأنفسكم؟',
  'wish.firstYes': 'أول من يوافق',
  'wish.ownChoice': 'أختار بنفسي',
  'wish.youChoose': 'تختارون بأنفسكم بين من يوافقون.',
  'wish.inWhoseName': 'باسم من أسجّل هذا؟',
  'wish.ownName': 'باسمي',
  'wish.partName': 'باسم من',
  'wish.behalf': ({ kind, organisation }, t) =>
    `${kind === 'request' ? 'تطلبون باسم' : 'تساعدون باسم'}: ${t.organisation(organisation)}.`,
  'wish.notTheirs': ({ organisation }, t) =>
    `لم يعد التسجيل ممكنًا باسم: ${t.organisation(organisation)}. أسجّل باسمكم.`,
  'wish.noted': ({ category, when }, t) =>
    `سجّلت: ${t.category(category)}، ${t.when(when)}. حالما توافق البلدية على تسجيلكم أسألكم عن ذلك.`,
  'wish.postNow': ({ category }, t) => `هل أبدأ البحث الآن؟ المطلوب: ${t.need(category ?? 'other')}.`,
  'wish.offerNow': ({ category }, t) =>
    `هل أسجّل عرضكم الآن${category === null ? '' : ` (${t.category(category)})`}؟`,
  'wish.twin': ({ category, when }, t) =>
    `أنا أهتم بذلك بالفعل: ${t.category(category)}، ${t.when(when)}. هل أبحث عن شخص ثانٍ أيضًا؟`,
  'wish.twinYes': 'نعم، شخص آخر',
  'wish.twinNo': 'لا، واحد يكفي',
  'wish.twinKept': 'حسنًا. أنا أبحث بالفعل. لا حاجة إلى شيء آخر منكم.',
  'wish.sameHelper': 'من ساعدكم جيدًا من قبل أسأله قبل غيره غالبًا. لا أستطيع أن أعد بذلك.',
  'wish.later': 'حسنًا. تجدون ذلك تحت «أموري».',
  'wish.gone': 'لم يعد هذا موجودًا.',
  'request.posted': ({ asked, answerBy }, t) =>
    asked > 0
      ? 'حسنًا، أسأل الآن في جواركم. حالما يوافق أحد أكتب لكم.'
      : answerBy === null
        ? 'حسنًا، أبحث الآن. حالما يوافق أحد أكتب لكم.'
        : `حسنًا، أبحث الآن. لا يوجد حاليًا من أسأله. أكتب لكم في موعد أقصاه ${t.moment(answerBy)}.`,
  'request.held': ({ doubt }) =>
    `${doubt === 'care' ? 'الرعاية والأدوية من شأن المختصين. ' : ''}${doubt === 'money' || doubt === 'cash-card' ? 'من فضلكم لا تعطوا أحدًا مالًا أو بطاقة أو رقمًا سريًا. ' : ''}تنظر البلدية في طلبكم أولًا وتتواصل معكم. قبل ذلك لا أسأل أحدًا.`,
  'told.released': 'نظرت البلدية في الطلب، وكل شيء على ما يرام. أبحث الآن وأكتب لكم.',
  'offer.held': 'شكرًا. تنظر البلدية في عرضكم أولًا وتتواصل معكم.',
  'request.withdrawn': 'حسنًا، توقفت عن البحث.',
  'offer.posted': ({ category }, t) =>
    `شكرًا، سُجّل عرضكم: ${t.category(category)}. أسألكم عندما يحتاج أحد إلى ذلك. ويمكنكم دائمًا أن تقولوا لا.`,
  'offer.asked': ({ firstName }) =>
    `حسنًا، أرسلت السؤال${firstName === null ? '' : ` إلى ${firstName}`}. أكتب لكم حالما يصلني جواب.`,

  // looking through offers
  'offers.what': 'عمّ تبحثون؟ يرجى الاختيار.',
  'offers.all': 'عرض كل شيء',
  'offers.none': 'لا أحد يعرض ذلك الآن. هل أسأل في الجوار؟',
  'offers.askAll': 'نعم، اسأل من فضلك',
  'offers.again': 'البحث عن شيء آخر',
  'offers.list': ({ offers }, t) =>
    `${t.count(offers.length, {
      zero: 'لا يوجد عرض مناسب.',
      one: 'يوجد عرض واحد مناسب.',
      two: 'يوجد عرضان مناسبان.',
      few: 'توجد # عروض مناسبة.',
      many: 'يوجد # عرضًا مناسبًا.',
      other: 'يوجد # عرض مناسب.',
    })} اختاروا عرضًا لتروا المزيد.`,
  'offers.one': ({ firstName, category }, t) => `${firstName}، ${t.category(category)}`,
  'offers.describe': ({ firstName, organisation, district, category, text, when, payCents }, t) =>
    `عرض من ${firstName}${district === null ? '' : ` (${district})`}: ${t.category(category)}، ${t.when(when)}.${t.helpsFor(firstName, organisation)}${t.pay(payCents)}${text === '' ? '' : ` «${text}»`}`,
  'offers.ask': 'اسأل',

  // somebody is asked
  invitation: (p, t) => {
    const from = p.district === null ? '' : ` (${p.district})`
    const what = p.category === 'other' && p.text !== '' ? `مساعدة («${p.text}»)` : t.need(p.category)
    // from ten to twelve: how long goes without saying
    const long = p.when.to !== null && p.minutes === 60 ? '' : `، حوالي ${t.minutes(p.minutes)}`
    const because = p.offered ? ' هذا يناسب عرضكم.' : ''
    return `مرحبًا، ${p.helper}. هناك طلب من ${p.firstName}${from}: ${what}. متى: ${t.when(p.when)}${long}.${because}${t.asksFor(p.firstName, p.organisation)}${t.pay(p.payCents)} هل تستطيعون؟ يرجى الجواب حتى ${t.moment(p.answerBy)}. ولا بأس إن كان الجواب لا.`
  },
  'invitation.accept': 'نعم، بكل سرور',
  'invitation.decline': 'ليس هذه المرة',
  'invitation.pause': 'لا تسألني لفترة',
  'invitation.declined': ({ helper, firstName }) =>
    `شكرًا على الجواب، ${helper}. لا بأس أبدًا. أسأل شخصًا آخر من أجل ${firstName}.`,
  'invitation.noHurry': ({ firstName, answerBy }, t) =>
    `خذوا وقتكم حتى ${t.moment(answerBy)}. إلى ذلك الحين ننتظر جوابكم من أجل ${firstName}. ولا بأس إن كان الجواب لا.`,
  'invitation.still': ({ firstName, answerBy }, t) =>
    `هل تستطيعون مساعدة ${firstName}؟ لديكم وقت للجواب حتى ${t.moment(answerBy)}.`,
  'invitation.otherTime': ({ firstName, when, several }, t) =>
    `موعد المساعدة عند ${firstName}: ${t.onWhen(when)}. ${several ? 'هنا يساعد عدة أشخاص معًا' : 'هذه المساعدة كل أسبوع'}، لذلك لا أستطيع اقتراح وقت آخر. إن لم يناسبكم فلا بأس أبدًا بكلمة لا.`,
  'invitation.stands': ({ firstName, when, answerBy }, t) =>
    `شكرًا على الاقتراح. هذا الوقت لا يناسب ${firstName} للأسف. إن استطعتم في الموعد الأول: ${t.when(when)}، فقولوا نعم من فضلكم. لديكم وقت للجواب حتى ${t.moment(answerBy)}. لا بأس أبدًا بكلمة لا.`,
  'suggest.when': 'متى تستطيعون المساعدة؟ اكتبوا مثلًا: «الجمعة الساعة 10».',
  'suggest.not': 'لا، لا تسأل',
  'suggest.asked': ({ firstName }) =>
    `حسنًا، أسأل ${firstName} ثم أخبركم. في هذه الأثناء أواصل البحث. إن وافق شخص آخر قبل ذلك أخبرتكم.`,
  'suggest.asks': ({ firstName, district, when, until, pick }, t) =>
    `عرض من ${firstName}${district === null ? '' : ` (${district})`} للمساعدة في وقت آخر: ${t.when(when)}. هل يناسبكم؟ لديكم وقت للجواب حتى ${t.moment(until)}. إلى ذلك الحين أواصل البحث.${pick ? ' بكلمة نعم يكون اختياركم قد تم.' : ''}`,
  'suggest.no': 'لا، واصل البحث',
  'suggest.declined': ({ firstName }) => `حسنًا، أخبر ${firstName} بذلك وأواصل البحث.`,
  'suggest.gone': ({ firstName }) => `لم يعد هذا الوقت ممكنًا مع ${firstName}. أواصل البحث.`,
  'suggest.third': ({ firstName }) =>
    `قبل الموافقة لا أستطيع أن أتفق مع ${firstName} إلا على هذا الوقت. إن لم يناسبكم فقولوا لا من فضلكم، وسأواصل البحث. يمكنكم تغيير طلبكم في أي وقت: اكتبوا «أموري».`,
  'told.suggestionAgreed': ({ firstName }) => `الوقت الذي اقترحتموه يناسب ${firstName}.`,
  'told.suggestionGone': 'لم يتم الأمر في الوقت الآخر للأسف. شكرًا على الاقتراح.',
  'told.suggestionOver': ({ firstName, searches }) =>
    searches
      ? `اقتراح ${firstName} لم يعد قائمًا. أواصل البحث.`
      : `وُجدت المساعدة، فلا حاجة بعد إلى اقتراح ${firstName}.`,
  'invitation.who': ({ firstName, organisation, district }, t) =>
    `${firstName}${district === null ? '' : ` (${district})`}.${t.asksFor(firstName, organisation)} لا يمكنني قول المزيد قبل موافقتكم. البلدية تعرف كل من يشارك هنا.`,
  'invitation.where': ({ firstName, district, km }, t) => {
    const away =
      km === null
        ? ''
        : km === 0
          ? '، حيث تسكنون أيضًا'
          : `، على بعد نحو ${t.count(km, { zero: '# كيلومتر', one: 'كيلومتر واحد', two: 'كيلومترين', few: '# كيلومترات', many: '# كيلومترًا', other: '# كيلومتر' })} من حيّكم`
    return `${district === null ? '' : `المكان: ${district}${away}. `}بعد موافقتكم تحصلون على العنوان حالما تأتي الموافقة من ${firstName}.`
  },
  'invitation.what': ({ firstName, category, text }, t) =>
    `الموضوع: ${category === 'other' && text !== '' ? `«${text}»` : t.category(category)}. التفاصيل تصلكم من ${firstName} بعد موافقتكم.`,
  'invitation.when': ({ when }, t) => `الموعد: ${t.onWhen(when)}.`,
  'invitation.howLong': ({ minutes }, t) => `المدة: حوالي ${t.minutes(minutes)}.`,
  'invitation.pay': ({ firstName, payCents }, t) =>
    payCents === null
      ? 'هذه مساعدة بلا مقابل.'
      : `${t.pay(payCents).trim()} تحصلون على المبلغ مباشرة من ${firstName}.`,
  'invitation.notKnown': ({ firstName }) => `لا أعرف ذلك للأسف. بعد موافقتكم يمكنكم سؤال ${firstName}.`,
  'invitation.waits': ({ firstName, chooseBy }, t) =>
    `شكرًا. الاختيار الآن عند ${firstName} حتى ${t.moment(chooseBy)}. بعد ذلك أخبركم.`,
  choose: ({ helpers, chooseBy }, t) =>
    `${t.count(helpers, { zero: 'لم يوافق أحد.', one: 'وافق شخص واحد.', two: 'وافق شخصان.', few: 'وافق # أشخاص.', many: 'وافق # شخصًا.', other: 'وافق # شخص.' })} من تختارون؟ يرجى الاختيار حتى ${t.moment(chooseBy)}، وإلا نأخذ أول من وافق.`,
  'choose.one': ({ firstName, district, organisation }) =>
    `${firstName}${district === null ? '' : ` (${district})`}${organisation === null ? '' : `، ${organisation}`}`,
  'choose.wait': 'الانتظار قليلًا',
  'choose.waiting': ({ chooseBy }, t) =>
    `حسنًا، أنتظر آخرين وأسألكم من جديد. بعد ${t.moment(chooseBy)} نأخذ أول من وافق.`,
  'choose.done': 'حسنًا، سأخبرهم.',
  'told.someoneFaster':
    'شكرًا لوجودكم. سبقكم هذه المرة شخص آخر، وقد وُجدت المساعدة. سأسألكم مرة أخرى بكل سرور.',
  'told.notChosen':
    'شكرًا على موافقتكم. هذه المرة يأتي شخص آخر، وقد وُجدت المساعدة. سأسألكم مرة أخرى بكل سرور.',
  about: ({ firstName, category, when }, t) =>
    `${firstName === null ? 'الأمر يتعلق بطلبكم للمساعدة' : `الأمر يتعلق بمساعدة ${firstName}`}: ${t.category(category)}، ${t.when(when)}.`,
  'told.askOver': 'انتهى وقت الرد. لا بأس، سأسألكم مرة أخرى بكل سرور.',
  'told.requestGone': 'لم تعد هناك حاجة إلى هذه المساعدة. شكرًا لوجودكم.',
  'offerValid.ask': ({ category, when, until }, t) =>
    `عرضكم قائم منذ مدة: ${t.category(category)}، ${t.when(when)}. هل ما زال ساريًا؟ إن لم يصلني جواب حتى ${t.moment(until)} فسأزيله.`,
  'offerValid.yes': 'نعم، ما زال ساريًا',
  'offerValid.no': 'لا، أزِله',
  'offerValid.change': 'تغيّر شيء',
  'offerValid.kept': 'جميل. إذن أواصل السؤال.',
  'offerValid.ended': 'حسنًا، أُزيل العرض. شكرًا على مساعدتكم.',
  'told.offerOver': ({ category }, t) =>
    `أزلت عرضكم لأنه لم يصلني جواب: ${t.category(category)}. إن أردتم المساعدة من جديد فاكتبوا لي.`,
  'told.offerSilent': ({ firstName }) => `لم يصل جواب من ${firstName} بعد. أسأل الآن آخرين أيضًا وأكتب لكم.`,
  'told.offerDeclined': ({ firstName }) =>
    `لا وقت هذه المرة لدى ${firstName}. أسأل الآن آخرين أيضًا وأكتب لكم.`,
  'pause.howLong': 'كم من الوقت لا أسألكم؟',
  'pause.now': ({ until }, t) =>
    `أنتم في استراحة حتى ${t.moment(until)}. كم من الوقت لا أسألكم ابتداءً من اليوم؟`,
  'pause.end': 'إنهاء الاستراحة',
  'pause.none': 'بدون استراحة',
  'pause.until': ({ day }, t) => `هل أتوقف عن سؤالكم حتى ${t.day(day)}؟`,
  'pause.done': ({ until }, t) => `حسنًا، لن أسألكم حتى ${t.moment(until)}.`,
  'pause.often': ({ most }) =>
    `الحد الأقصى لأسئلتي في الأسبوع: ${most}. إذا كان هذا كثيرًا، فالاستراحة تفيد. الرفض مقبول دائمًا.`,
  'pause.off': 'حسنًا، سأسألكم من جديد.',
  'pause.atNight': 'الأمور العاجلة ليلًا أيضًا',
  'pause.byDay': 'لا أسئلة ليلًا بعد الآن',
  'pause.atNightSure': ({ from, to }) =>
    `من الساعة ${from} إلى ${to} لا أسأل أحدًا. هل يمكنني أن أسألكم حتى في هذا الوقت إذا احتاج أحد إلى مساعدة عاجلة؟`,
  'pause.atNightYes': 'نعم، في أي وقت',
  'pause.atNightNo': 'لا، في النهار فقط',
  'pause.atNightOn': 'شكرًا لكم. عندما يكون الأمر عاجلًا سأسألكم ليلًا أيضًا. لتغيير ذلك اكتبوا «استراحة».',
  'pause.atNightOff': ({ from, to }) => `حسنًا، من الساعة ${from} إلى ${to} لن أسألكم.`,

  // two have found each other
  'match.seeker': ({ firstName, organisation, when, word, payCents }, t) =>
    `تصلكم المساعدة من ${firstName} ${t.onWhen(when)}. عند الباب تسمعون كلمة السر: ${word}. بدون هذه الكلمة لا تفتحوا الباب من فضلكم. لا تعطوا أحدًا بطاقة البنك أو الرقم السري.${t.helpsFor(firstName, organisation)}${t.pay(payCents)} ماذا يمكن أن يظهر عند ${firstName}؟`,
  'match.addressAndPhone': 'العنوان والهاتف',
  'match.addressOnly': 'العنوان فقط',
  'match.nothing': 'لا شيء، فلتساعد البلدية',
  'match.helper': ({ helper, firstName, organisation, when, word, payCents, remark, asksPhone }, t) =>
    `شكرًا، ${helper}. موعدكم لمساعدة ${firstName}: ${t.onWhen(when)}. كلمة السر: ${word}. تحصلون على العنوان حالما تأتي الموافقة من ${firstName}.${t.asksFor(firstName, organisation)}${t.pay(payCents)}${remark === null ? '' : ` ملاحظة من ${firstName}: «${remark}»`}${asksPhone ? ` هل يمكن أن يظهر رقمكم عند ${firstName}؟` : ''}`,
  'match.remark': ({ firstName, remark }) => `ملاحظة من ${firstName}: «${remark}»`,
  'match.cannot': 'لن أستطيع الحضور',
  'match.callOff': 'إلغاء الموعد',
  'match.address': 'ما العنوان؟ يرجى كتابة الشارع ورقم البيت، مثلًا: Lindenweg 4.',
  'match.addressAgain': 'رقم البيت ما زال ناقصًا.',
  'match.shared': ({ firstName, side }) =>
    side === 'seeker'
      ? `حسنًا، وصل العنوان إلى ${firstName}. إلى اللقاء.`
      : `حسنًا، وصل رقمكم إلى ${firstName}.`,
  'match.nothingShared': ({ firstName, side }) =>
    side === 'seeker'
      ? `حسنًا، لا يظهر شيء عند ${firstName}. البلدية تجمع بينكما وتتواصل معكم.`
      : `حسنًا، لا يظهر رقمكم عند ${firstName}.`,
  'told.contact': ({ firstName, phone, address }, t) =>
    [
      `لهذه الزيارة يصلكم من ${firstName}:`,
      address && `العنوان: ${address}`,
      phone && `الهاتف: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.nothingShared': ({ firstName }) =>
    `لم تتبادلوا أي معلومات مع ${firstName}. البلدية تجمع بينكما وتتواصل معكم.`,
  'match.overview': (
    { firstName, organisation, category, when, word, side, payCents, phone, address },
    t,
  ) => {
    const behalf =
      side === 'seeker' ? t.helpsFor(firstName, organisation) : t.asksFor(firstName, organisation)
    const shown = [address && `العنوان: ${address}`, phone && `الهاتف: ${t.phone(phone)}`]
    const facts = [
      `${t.category(category)}، ${t.when(when)}. كلمة السر: ${word}.${behalf}${t.pay(payCents)}`,
      ...shown,
    ]
    const all = facts.filter(Boolean).join('\n')
    return side === 'seeker' ? `المساعدة من ${firstName}: ${all}` : `أنتم تساعدون ${firstName}: ${all}`
  },
  'match.addressLater': ({ firstName }) => `تحصلون على العنوان بعد الموافقة من ${firstName}.`,
  'match.none': 'لا يوجد موعد متفق عليه الآن.',
  'match.reminder': 'تذكير:',
  'match.seeYou': 'جميل، يبقى الموعد كما هو.',
  'match.tellHowItWent': 'انتهى الموعد',
  'match.share': 'إظهار معلومات الاتصال',
  'match.withdrawSure': ({ firstName }) => `هل ألغي الموعد مع ${firstName}؟`,
  'match.withdrawYes': 'نعم، ألغِ الموعد',
  'match.withdrawNo': 'لا، يبقى كما هو',
  'match.withdrawn': ({ firstName }) => `حسنًا، أرسلت الخبر إلى ${firstName}.`,
  'match.stays': 'حسنًا، يبقى كل شيء كما هو.',
  'agreed.askThem': ({ firstName }) => `للأسف لا أعرف ذلك. يمكنكم السؤال برسالة إلى: ${firstName}.`,
  'agreed.none': 'لا يوجد موعد متفق عليه الآن. للبدء اكتبوا «القائمة».',
  'move.when': ({ firstName, phone, townHallPhone }, t) =>
    `متى يناسبكم؟ اكتبوا مثلًا: «الجمعة الساعة 10»، وأسأل ${firstName}. إذا كان الأمر عاجلًا، يرجى الاتصال${phone === null ? ` بالبلدية: ${townHallPhone}` : `: ${firstName}، ${t.phone(phone)}`}.`,
  'move.propose': ({ firstName, when }, t) =>
    `هل أسأل ${firstName} إن كان هذا الوقت مناسبًا أيضًا: ${t.when(when)}؟`,
  'move.ask': 'نعم، اسأل من فضلك',
  'move.asked': ({ firstName }) => `حسنًا، أسأل ${firstName} ثم أخبركم. إلى ذلك الحين يبقى كل شيء كما هو.`,
  'move.asks': ({ firstName, when }, t) =>
    `سؤال من ${firstName}: هل هذا الوقت مناسب أيضًا: ${t.when(when)}؟ هل يناسبكم؟`,
  'move.yes': 'نعم، مناسب',
  'move.moved': ({ firstName, when }, t) => `حسنًا، الموعد الآن: ${t.when(when)}. أخبر ${firstName} بذلك.`,
  'told.timeMoved': ({ firstName, when }, t) =>
    `جاءت الموافقة من ${firstName}. الموعد الآن: ${t.when(when)}.`,
  'told.timeStays': ({ firstName, when }, t) =>
    `الوقت الآخر لا يناسب ${firstName}. يبقى الموعد: ${t.when(when)}.`,
  'agreed.settled': 'جيد أنكم تحدثتم. إن اتفقتم على وقت آخر فاكتبوه لي من فضلكم؛ هنا ما زال هذا الوقت.',
  'agreed.reach': ({ matter, firstName, phone, townHallPhone }, t) => {
    const number = phone && t.phone(phone)
    switch (matter) {
      case 'late':
        return number
          ? `إذا كان الأمر عاجلًا، يرجى الاتصال: ${firstName}، ${number}.`
          : `إذا كان الأمر عاجلًا، يرجى الاتصال بالبلدية: ${townHallPhone}.`
      case 'missing':
        return number
          ? `يؤسفني ذلك. الأفضل أن تتصلوا: ${firstName}، ${number}.`
          : `يؤسفني ذلك. الأفضل أن تتصلوا بالبلدية: ${townHallPhone}.`
      case 'move':
        return `لا أستطيع تغيير الوقت بنفسي، لكن يمكنني أن أسأل ${firstName}.${number ? ` إذا كان الأمر عاجلًا، يرجى الاتصال: ${firstName}، ${number}.` : ` إذا كان الأمر عاجلًا، يرجى الاتصال بالبلدية: ${townHallPhone}.`}`
      default:
        return matter satisfies never
    }
  },
  'match.write': 'كتابة رسالة',
  'relay.what': ({ firstName }) => `ماذا أكتب إلى ${firstName}؟`,
  'relay.confirm': ({ firstName, text }) => `رسالتكم إلى ${firstName}: «${text}»\nهل أرسلها هكذا؟`,
  'relay.send': 'نعم، أرسلها',
  'relay.drop': 'عدم الإرسال',
  'relay.sent': ({ firstName, phone, told }, t) =>
    told === 'told'
      ? `تم الإرسال. الجواب من ${firstName} يصلكم هنا.`
      : `حسنًا. لا توجد محادثة عند ${firstName}. البلدية تتصل وتقرأ الرسالة. قد يستغرق ذلك بعض الوقت.${phone ? ` إذا كان الأمر عاجلًا، يمكنكم الاتصال بأنفسكم: ${t.phone(phone)}.` : ''}`,
  'relay.held': ({ firstName, phone, until }, t) =>
    `حسنًا. حتى لا نوقظ أحدًا، تصل الرسالة إلى ${firstName} في الصباح: ${t.moment(until)}.${phone ? ` إذا كان الأمر عاجلًا، يمكنكم الاتصال بأنفسكم: ${t.phone(phone)}.` : ''}`,
  'relay.heard': ({ firstName, text }) => `رسالة من ${firstName}: «${text}»`,
  'relay.answer': 'رد',
  'told.matchOver': ({ firstName, when }, t) => `لن يتم الموعد مع ${firstName} (${t.when(when)}).`,
  'told.helperWithdrew': ({ firstName, when }, t) =>
    `للأسف لا مساعدة من ${firstName} هذه المرة (${t.when(when)}). أتابع البحث فورًا وأكتب لكم.`,
  checkIn: ({ firstName, side }) =>
    side === 'seeker'
      ? `هل تمت الزيارة من ${firstName}، وهل سار كل شيء جيدًا؟`
      : `هل ساعدتم ${firstName}، وهل سار كل شيء جيدًا؟`,
  'checkIn.yes': 'نعم، سار جيدًا',
  'checkIn.no': 'لا، للأسف',
  'checkIn.thanks': ({ firstName }) => `شكرًا على إخباري. جميل أن يوجد أشخاص مثلكم ومثل ${firstName}.`,
  'checkIn.noShow': 'يؤسفني ذلك. البلدية على علم بالأمر.',
  'checkIn.again': 'هل أبحث مرة أخرى لوقت آخر؟',
  'checkIn.but': 'شكرًا على إخباري. يؤسفني أن ليس كل شيء كان جيدًا. هل تودون أن تكتبوا ذلك للبلدية؟',
  'checkIn.sorry': 'يا للأسف. شكرًا على إخباري. البلدية ستنظر في الأمر.',
  'guardian.callNote': ({ news, guardian, phone, firstName, category, district, when, payCents }, t) =>
    `يرجى الاتصال بـ ${guardian}${phone === null ? '' : ` (${t.phone(phone)})`}. ${{ agreed: 'موعد مساعدة من', moved: 'موعد جديد لمساعدة من', over: 'أُلغيت المساعدة من' }[news]} ${firstName}: ${[t.category(category), t.when(when), district].filter(Boolean).join('، ')}.${t.pay(payCents)}`,

  // nobody yet
  nobodyYet: 'حتى الآن لا أحد لديه وقت. ليس هذا بسببكم. أتابع البحث. أحيانًا يفيد وقت آخر.',
  'nobodyYet.helps': ({ otherTime, farther }, t) =>
    [
      otherTime > 0 &&
        t.count(otherTime, {
          zero: 'لوقت آخر لا يوجد أحد.',
          one: 'لوقت آخر يمكنني أن أسأل شخصًا آخر.',
          two: 'لوقت آخر يمكنني أن أسأل شخصين آخرين.',
          few: 'لوقت آخر يمكنني أن أسأل # أشخاص آخرين.',
          many: 'لوقت آخر يمكنني أن أسأل # شخصًا آخر.',
          other: 'لوقت آخر يمكنني أن أسأل # شخص آخر.',
        }),
      farther > 0 &&
        t.count(farther, {
          zero: 'لا أحد في مكان أبعد.',
          one: 'في مكان أبعد قليلًا يوجد شخص آخر يساعد في ذلك.',
          two: 'في مكان أبعد قليلًا يوجد شخصان يساعدان في ذلك.',
          few: 'في مكان أبعد قليلًا يوجد # أشخاص يساعدون في ذلك.',
          many: 'في مكان أبعد قليلًا يوجد # شخصًا يساعدون في ذلك.',
          other: 'في مكان أبعد قليلًا يوجد # شخص يساعدون في ذلك.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  'nobodyYet.farther': 'السؤال في مكان أبعد',
  'nobodyYet.wider': 'حسنًا، أسأل الآن في مكان أبعد أيضًا وأكتب لكم.',
  'nobodyYet.wait': 'متابعة البحث',
  'nobodyYet.otherTime': 'وقت آخر',
  'nobodyYet.call': 'فلتتصل بي البلدية',
  'nobodyYet.calling': ({ contact }) =>
    `حسنًا، سيصلكم اتصال من ${contact} في البلدية. أتابع البحث في هذه الأثناء.`,
  'nobodyYet.callNote': ({ category, when }, t) =>
    `مطلوب اتصال هاتفي: ${t.category(category)}، ${t.when(when)}. حتى الآن لا أحد لديه وقت.`,
  'nobodyYet.stop': 'إيقاف البحث',
  'nobodyYet.waiting': ({ contact }) => `حسنًا، أتابع البحث. وصل الخبر أيضًا إلى ${contact} في البلدية.`,

  'told.expired':
    'للأسف لم يوجد أحد، وقد انتهى الوقت الآن. يؤسفني ذلك. تحت «أموري» يمكنكم البحث مرة أخرى لوقت آخر.',

  // one's own
  menu: ({ firstName }) => `ماذا تريدون، ${firstName}؟`,
  'menu.offers': 'مشاهدة العروض',
  'menu.things': 'أموري',
  'menu.pause': 'أخذ استراحة',
  'menu.data': 'بياناتي',
  'menu.back': 'إلى القائمة',
  things: 'هذا ما يجري الآن. اختاروا واحدًا لتغييره.',
  'things.which': 'ما الموضوع؟',
  'things.none': 'لا شيء يجري الآن. للبدء اكتبوا «القائمة».',
  'thing.match': ({ firstName, when, side }, t) =>
    [`${side === 'seeker' ? 'مساعدة من' : 'أساعد'} ${firstName}`, t.shortWhen(when)]
      .filter(Boolean)
      .join('، '),
  'thing.invitation': ({ firstName, when }, t) =>
    [`سؤال من ${firstName}`, t.shortWhen(when)].filter(Boolean).join('، '),
  'thing.request': ({ category, when, status }, t) =>
    [t.category(category), MARKS[status] ?? t.shortWhen(when)].filter(Boolean).join('، '),
  'thing.offer': ({ category }, t) => `عرض: ${t.category(category)}`,
  'thing.describe': ({ kind, category, text, when, status }, t) =>
    `${kind === 'request' ? 'طلب' : 'عرض'}: ${t.category(category)}، ${t.when(when)}.${kind === 'request' && category !== 'other' ? '' : text && ` «${text}»`} ${STATES[status] ?? ''}`.trim(),
  'thing.postIt': 'تسجيل الآن',
  'thing.pause': 'إيقاف مؤقت',
  'thing.resume': 'استئناف',
  'thing.withdraw': 'سحب',
  'thing.withdrawSure': 'هل أسحب هذا؟',
  'thing.withdrawYes': 'نعم، اسحبه',
  'thing.askAgain': 'البحث مرة أخرى',
  'thing.changed': ({ status }) => CHANGES[status] ?? 'حسنًا.',

  // data and reports
  'data.none': 'لا شيء محفوظ عنكم.',
  'data.notice': p => privacyNotice(p),
  imprint: ({ town, phone, page }) =>
    `dasnez هنا خدمة من مدينة ${town}، هاتف ${phone}.${page ? ` بيانات الناشر: ${page}` : ''}`,
  'imprint.whichTown': 'هذا تخبركم به مدينتكم: كل مدينة تقدّم dasnez بنفسها. يرجى كتابة مكان سكنكم أولًا.',
  'data.whoSees':
    'البلدية ترى معلوماتكم. الآخرون لا يرون قبل موافقتكم إلا الاسم الأول والحي والمهمة والوقت. لا يرى رقمكم وعنوانكم إلا من تعرضونهما عليه.',
  'data.why':
    'تتصل البلدية مرة واحدة لتتعرف إليكم. العمر والحي يبيّنان من يناسبكم. الآخرون لا يرون رقمكم إلا إذا سمحتم بذلك.',
  'data.kept': (p, t) =>
    [
      'هذا ما هو محفوظ:',
      `الاسم: ${`${p.firstName} ${p.lastName}`.trim()}`,
      p.birthYear === null ? '' : `سنة الميلاد: ${p.birthYear}`,
      p.district === null ? '' : `الحي: ${p.district}`,
      p.phone === null ? '' : `الهاتف: ${t.phone(p.phone)}`,
      p.address === null ? '' : `العنوان: ${p.address}`,
      p.shownTo.length === 0
        ? ''
        : `الرقم أو العنوان ظاهر عند: ${t.list(p.shownTo.map(who => who.firstName))}`,
      p.consentOn === null ? '' : `تاريخ الموافقة: ${t.day(p.consentOn)}`,
      p.speaksFor.length === 0 ? '' : `تتحدثون باسم: ${t.list(p.speaksFor)}`,
      `طلبات المساعدة: ${p.requests}، العروض: ${p.offers}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'data.what': 'ماذا أفعل؟',
  'data.change': 'تغيير شيء',
  'data.erase': 'حذف كل شيء',
  'data.fine': 'إبقاؤها كما هي',
  'data.messages': 'رسائلي',
  'data.written': ({ messages }, t) =>
    [
      'هذا ما كتبتموه لآخرين:',
      ...messages.map(({ firstName, text, on }) => `إلى ${firstName}، ${t.day(on)}: «${text}»`),
      'تُحذف الرسائل بعد 30 يومًا من المساعدة.',
    ].join('\n'),
  'data.eraseSure': ({ town }) =>
    `هل ألغي تسجيلكم في dasnez وأحذف معلوماتكم؟ عندها تنتهي الطلبات والمواعيد الجارية. مدينة ${town} تحفظ بدون أسماء أن مساعدة تمت ومتى. ويجب أن تستطيع إثبات ما قررته البلدية حتى أربع سنوات. وتبقى البلاغات سنة بعد الانتهاء منها.`,
  'data.eraseYes': 'نعم، احذف كل شيء',
  'data.eraseNo': 'لا، احتفظ بها',
  'change.phone': 'ما رقم هاتفكم الجديد؟',
  'change.elsewhere': ({ town }) => `لم أعد أسكن في ${town}`,
  'change.noAddress': 'بدون حفظ عنوان',
  'change.confirm': (p, t) =>
    [
      'هل أحفظ هذا؟',
      p.name === null ? '' : `الاسم: ${p.name}`,
      p.phone === null ? '' : `الهاتف: ${t.phone(p.phone)}`,
      p.district === null ? '' : `الحي: ${p.district}`,
      p.address === null ? '' : `العنوان: ${p.address}`,
      p.addressGone ? 'العنوان: بدون' : '',
      p.tells.length === 0 ? '' : `بسبب الموعد أرسل هذا أيضًا إلى: ${t.list(p.tells)}.`,
      p.checked ? 'البلدية ترى الاسم الجديد أيضًا وقد تسأل عنه.' : '',
    ]
      .filter(Boolean)
      .join('\n'),
  'change.save': 'نعم، احفظ',
  'change.again': 'لا، مرة أخرى',
  'change.stays': ({ district }) => `ما يجري الآن ما زال مسجلًا في ${district}.`,
  'change.byTownHall': ({ what }) =>
    what === 'birthYear'
      ? 'سنة الميلاد تغيّرها البلدية وحدها، لأن حماية الصغار تعتمد عليها.'
      : 'معلومات والديكم ورقمهما تغيّرها البلدية وحدها. هذا لحمايتكم.',
  'change.callNote': ({ before, name }) => `الاسم الجديد: ${name}، وقبله: ${before}. يرجى الاتصال والسؤال.`,
  'told.newContact': ({ firstName, phone, address }, t) =>
    [
      `جديد من ${firstName} من أجل موعدكم:`,
      address && `العنوان: ${address}`,
      phone && `الهاتف: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.addressGone': ({ firstName, phone }) =>
    `عنوان ${firstName} لم يعد صحيحًا. البلدية تعرف إلى أين: ${phone}.`,
  'told.corrected': ({ what, phone }, t) =>
    `غيّرت البلدية بياناتكم: ${t.list(what.map(part => CORRECTED[part]))}. إن كان ذلك خطأ فاتصلوا من فضلكم: ${phone}.`,
  'report.whom': 'عمّن الأمر؟',
  'report.other': 'عن شخص آخر',
  'report.about': ({ firstName }) => `الأمر عن ${firstName}.`,
  'report.sure': ({ text }) =>
    `هل أبلغ البلدية بهذا: «${text}»؟ لا يقرؤه أحد غيرها. يمكنكم أن تضيفوا ما حدث.`,
  'report.send': 'نعم، أبلغ البلدية',
  'report.heard': ({ contact, phone }) =>
    `شكرًا لأنكم تقولون ذلك. البلدية (${contact}) ترى هذا الآن وتهتم به. إذا كان الأمر عاجلًا: ${phone}، وفي الطوارئ 110.`,
  'report.what': 'ما المشكلة؟ اكتبوها بكلماتكم. البلدية وحدها تقرأ ذلك.',
  'report.readBy': both(
    'البلدية وحدها تقرأ ذلك، ولا أخبر به أحدًا آخر.',
    'البلدية وحدها تقرأ ذلك، ولا أخبر به أحدًا آخر. من الجيد أن يعرف الوالدان أيضًا.',
  ),
  'report.nothing': 'لا، لا مشكلة',
  'report.thanks': ({ contact, phone }) => {
    const thanks = `شكرًا لأنكم قلتم ذلك. وصل الأمر الآن إلى ${contact} في البلدية. إذا كان مستعجلًا: ${phone}، وفي حالة الطوارئ 110.`
    const apart = 'هل تريدون ألا أجمعكم بهذا الشخص مرة أخرى؟'
    return both(`${thanks} ${apart}`, `${thanks}${YOUNG} ${apart}`)
  },
  'report.apart': 'لا تجمعنا مرة أخرى',
  'report.apartDone': 'حسنًا، لن أجمع بينكما مرة أخرى.',
}

const YOUNG = ' للشباب يوجد أيضًا خط Nummer gegen Kummer: 116 111.'
const VIOLENCE = 'إذا كان هناك خطر فاتصلوا فورًا بالرقم 110. وإذا كان هناك جريح: 112.'
const SUICIDE =
  'جيد أنكم تقولون ذلك. يرجى التحدث الآن مع أحد: Telefonseelsorge، الرقم 0800 111 0 111، مجانًا، ليلًا ونهارًا. عند الخطر الشديد: 112.'
const andYoung = (text: string) => both(text, text + YOUNG)
const DANGER = {
  medical: andYoung('اتصلوا فورًا بالرقم 112. هناك تصلكم المساعدة بأسرع ما يمكن.'),
  fire: andYoung('اتصلوا فورًا بالرقم 112 واذهبوا إلى مكان آمن.'),
  violence: andYoung(VIOLENCE),
  suicide: andYoung(SUICIDE),
  intruder: andYoung('من فضلكم لا تفتحوا الباب. وإذا كنتم خائفين فاتصلوا فورًا بالرقم 110.'),
  fraud:
    'انتبهوا، يبدو أن هذا احتيال. أغلقوا الخط من فضلكم. الشرطة والبنك والبلدية و dasnez لا تطلب أبدًا مالًا أو رقمًا سريًا أو رقم حساب. اتصلوا بأنفسكم بالرقم 110.',
  missing: andYoung('اتصلوا فورًا بالرقم 110. الشرطة تبحث معكم.'),
  call: andYoung(
    'إذا كان أحد في خطر فاتصلوا فورًا بالرقم 112. الشرطة: 110. وإن لم تكن حالة طوارئ فاكتبوا لي ببساطة ما تحتاجون إليه.',
  ),
}
const UNREADABLE = {
  photo: 'لا أستطيع رؤية الصور. يرجى أن تكتبوا لي.',
  voice: 'لا أستطيع سماع الرسائل الصوتية. يرجى أن تكتبوا لي.',
  sticker: 'لطيف. أقرأ الكلمات فقط. يرجى أن تكتبوا لي ما الموضوع.',
  file: 'لا أستطيع فتح الملفات. يرجى أن تكتبوا لي.',
  encrypted: 'لم أستطع فك تشفير هذه الرسالة. يرجى إرسالها مرة أخرى.',
  empty: 'كانت الرسالة فارغة. يرجى أن تكتبوا لي ما الموضوع.',
  other: 'لا أستطيع التعامل مع هذا. يرجى أن تكتبوا لي.',
}
const INVITED = {
  SEEKER: 'عندما تحتاجون إلى مساعدة اكتبوا «القائمة».',
  HELPER: 'لتقولوا بماذا تساعدون اكتبوا «القائمة».',
  both: 'لطلب المساعدة أو لعرضها اكتبوا «القائمة».',
}
const MARKS: Record<string, string> = {
  DRAFT: 'مسودة',
  HELD: 'قيد الفحص',
  PAUSED: 'متوقف',
  EXPIRED: 'انتهى',
}
const STATES: Record<string, string> = {
  DRAFT: 'لم يُسجّل هذا بعد.',
  HELD: 'البلدية تنظر فيه الآن.',
  OPEN: 'أبحث الآن.',
  ACTIVE: 'العرض سارٍ.',
  PAUSED: 'هذا متوقف الآن.',
  EXPIRED: 'للأسف لم يوجد أحد.',
}
const CHANGES: Record<string, string> = {
  OPEN: 'حسنًا، أبحث من جديد.',
  ACTIVE: 'حسنًا، العرض سارٍ من جديد.',
  PAUSED: 'حسنًا، هذا متوقف الآن. يمكن استئنافه تحت «أموري».',
  CANCELLED: 'حسنًا، سُحب الطلب.',
  ENDED: 'حسنًا، سُحب العرض.',
}

const CORRECTED: Record<Params<'told.corrected'>['what'][number], string> = {
  name: 'الاسم',
  phone: 'الهاتف',
  district: 'الحي',
  address: 'العنوان',
  birthYear: 'سنة الميلاد',
  guardian: 'الوالدان',
  consent: 'موافقة الوالدين',
}

function privacyNotice({ town, phone, dataProtection, privacyPage }: Params<'data.notice'>): string {
  const ask = dataProtection ? ` لأسئلة حماية البيانات: ${dataProtection}.` : ''
  const page = privacyPage ? `\nالتفاصيل هنا: ${privacyPage}` : ''
  return `المسؤول هو مدينة ${town}، هاتف ${phone}.${ask}\nتُحفظ معلوماتكم لأنكم توافقون، ويمكنكم سحب الموافقة في أي وقت.\nرقم الهاتف والعنوان محفوظان بشكل مشفّر. رسائلكم إليّ تُحفظ فقط ما دامت الحاجة إليها. لا يحصل أحد على رقمكم أو عنوانكم قبل موافقتكم على هذه الزيارة بالذات.\n«بياناتي» تعرض كل ما هو محفوظ وتصحّح ما هو خطأ. «حذف» يمحوه.\nويمكنكم تقديم شكوى إلى هيئة حماية البيانات في ولايتكم.${page}`
}
