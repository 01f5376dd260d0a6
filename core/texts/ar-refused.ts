import type { Texts } from './line.ts'

/** Why something can't be: one sentence each, without blame. */
export const refused: Pick<Texts, Extract<keyof Texts, `refused.${string}`>> = {
  'refused.not-approved': 'يصبح ذلك ممكنًا حالما توافق البلدية على تسجيلكم.',
  'refused.not-now': 'هذا غير ممكن الآن، لأن شيئًا ما تغيّر في هذه الأثناء.',
  'refused.not-found': 'لم يعد هذا موجودًا.',
  'refused.someone-faster': 'شكرًا. سبقكم هذه المرة شخص آخر، وقد وُجدت المساعدة. سأسألكم مرة أخرى بكل سرور.',
  'refused.own-request': 'هذا عرضكم أنتم.',
  'refused.not-allowed': 'هذا غير ممكن هنا.',
  'refused.sought-already': 'أنا أهتم بذلك بالفعل.',
  'refused.too-many-open': ({ max }, t) =>
    `لديكم بالفعل ${t.count(max, { zero: '# طلب مفتوح', one: 'طلب مفتوح واحد', two: 'طلبان مفتوحان', few: '# طلبات مفتوحة', many: '# طلبًا مفتوحًا', other: '# طلب مفتوح' })}. يرجى سحب طلب منها أولًا.`,
  'refused.suggestion-over': 'هذا الاقتراح لم يعد قائمًا.',
  'refused.suggestions-enough': 'لا أستطيع اقتراح وقت آخر بعد. لا بأس أبدًا بكلمة لا.',
  'refused.changed-meanwhile': 'تغيّر هذا للتو. يرجى المحاولة مرة أخرى.',
  'refused.speaks-not-for': 'لا يمكن التسجيل باسم هذه المنظمة. البلدية تساعدكم بسرور.',
  'refused.too-young-for-channel': ({ age }) =>
    `هنا لا يمكن ذلك إلا من عمر ${age} سنة. في البلدية يمكن قبل ذلك أيضًا.`,
  'refused.channel-off': ({ town, phone }) =>
    `في ${town} لا تعمل مساعدة الجيران عبر هذا التطبيق. البلدية تخبركم كيف تصلون إليّ: ${phone}.`,
  'refused.relay-closed': ({ phone }) => `لا أستطيع نقل أي شيء هنا الآن. البلدية تساعدكم بكل سرور: ${phone}.`,
  'refused.message-too-long': ({ max }) =>
    `هذا طويل جدًا لرسالة واحدة. يرجى الاختصار إلى ${max} حرف على الأكثر.`,
  'refused.message-gives-away': ({ what }) =>
    what === 'contact'
      ? 'لا أنقل الأرقام والعناوين في الرسائل. يمكنكم إظهار معلوماتكم بالزر «إظهار معلومات الاتصال»، لهذا الموعد فقط.'
      : 'لن أنقل هذا. لا تعطوا أحدًا البطاقة أو الرقم السري أو رقم الحساب، حتى لو طلبها أحد.',
  'refused.messages-today': ({ max }) =>
    `وصل عدد الرسائل في يوم واحد إلى ${max}. غدًا أنقل الرسالة التالية بكل سرور.`,
  'refused.other-municipality': 'هذا يخص مدينة أخرى.',
  'refused.programme-not-offered': 'المدينة لا تقدّم هذا.',
  'refused.birth-year-missing': 'سنة الميلاد ما زالت ناقصة.',
  'refused.too-young': ({ min }) => `يجب ألا يقل العمر عن ${min} سنة.`,
  'refused.too-old': ({ max }) => `هذا للمساعدين حتى عمر ${max} سنة.`,
  'refused.wrong-category': 'لم تُعرض هذه المهمة.',
  'refused.category-not-cleared': 'تحتاج هذه المهمة إلى موافقة خاصة من البلدية.',
  'refused.clearance-expired': 'يجب الاطلاع على شهادة حسن السلوك من جديد. البلدية تساعد في ذلك.',
  'refused.no-channel': 'لا يمكن الوصول إلى هذا الشخص حاليًا.',
  'refused.paused-until': ({ until }, t) => `استراحة حتى ${t.day(until)}.`,
  'refused.kept-apart': 'لن يُجمع بين هذين الشخصين.',
  'refused.too-far': ({ km, maxKm }) => `المسافة ${Math.round(km)} كم، أي أكثر من ${maxKm} كم.`,
  'refused.not-free-then': 'هذا الوقت غير مناسب.',
  'refused.busy-then': 'لديكم موعد آخر في هذا الوقت.',
  'refused.weekly-asks-reached': 'كانت الأسئلة كافية هذا الأسبوع.',
  'refused.already-asked': 'سُئل هذا الشخص من قبل.',
  'refused.wants-pay': 'المساعدة هنا مقابل مصروف فقط.',
  'refused.over-already': 'لقد مضى هذا اليوم. يرجى ذكر يوم آخر.',
  'refused.minor-consent-missing': 'ما زال إذن الوالدين الخطي ناقصًا.',
  'refused.minor-consent-children': 'لرعاية الأطفال يجب أن يوافق الوالدان من الجهتين.',
  'refused.minor-category': 'هذه المهمة غير مسموحة دون سن 18.',
  'refused.minor-danger': ({ danger }) => DANGERS[danger] ?? 'هذه المهمة خطرة جدًا دون سن 18.',
  'refused.minor-lifting': ({ maxKg }) => `دون سن 18 يُسمح برفع ${maxKg} كغ على الأكثر.`,
  'refused.minor-household-not-cleared': 'يجب أن تتعرف البلدية أولًا على هذا المنزل.',
  'refused.minor-no-household': 'دون 18 سنة لا يمكن ذلك إلا في بيوت تعرفها البلدية.',
  'refused.minor-weekly': 'دون سن 18 لا يمكن العمل كل أسبوع إلا بموافقة البلدية.',
  'refused.minor-without-time': 'دون سن 18 يجب تحديد اليوم والساعة.',
  'refused.minor-hours-day': ({ max }) => `دون سن 18، الحد الأقصى لعدد الساعات في اليوم: ${max}.`,
  'refused.minor-hours-week': ({ max }) => `دون سن 18، الحد الأقصى لعدد الساعات في الأسبوع: ${max}.`,
  'refused.minor-days-week': ({ max }) => `دون سن 18، الحد الأقصى لعدد الأيام في الأسبوع: ${max}.`,
  'refused.minor-clock': ({ from, to }) => `دون سن 18 لا يمكن ذلك إلا من الساعة ${from} إلى ${to}.`,
  'refused.minor-school-time': 'هذا وقت المدرسة.',
  'refused.minor-sunday': 'دون سن 18 لا يُسمح بالعمل يوم الأحد.',
  'refused.minor-holiday': ({ name }) => `يوم ${name} عطلة رسمية. لا يُسمح فيه بالعمل دون سن 18.`,
  'refused.minor-eve': ({ until }, t) => `في هذا اليوم لا يمكن ذلك دون سن 18 إلا حتى ${t.time(until)}.`,
  'refused.minor-saturday': 'هنا لا يمكن ذلك يوم السبت دون سن 18.',
  'refused.minor-saturday-private': 'دون سن 18 لا يمكن ذلك يوم السبت إلا في البيوت الخاصة.',
  'refused.pay-range': ({ min, max }, t) =>
    `المصروف هنا بين ${t.euros(min)} و ${t.euros(max)} يورو في الساعة.`,

  'refused.bad-input': 'هناك معلومة ناقصة أو غير مناسبة.',
  'refused.consent-missing': 'الموافقة على ذلك ما زالت ناقصة.',
  'refused.phone-known': ({ name }) => `رقم الهاتف هذا مسجّل باسم ${name}.`,
  'refused.line-forgotten': 'حُذف النص ولا يمكن إرساله مرة أخرى.',
  'refused.wrong-login': 'البريد الإلكتروني أو كلمة السر غير صحيحة.',
  'refused.link-used-up': 'لم يعد هذا الرابط صالحًا. يرجى طلب رابط جديد.',
  'refused.email-taken': 'يوجد حساب بهذا البريد الإلكتروني. يرجى الدخول بكلمة سره.',
  'refused.slug-taken': ({ slug }) => `الاسم القصير «${slug}» مستعمل لمدينة أخرى.`,
  'refused.name-taken': ({ name }) => `«${name}» موجودة هنا بالفعل.`,
  'refused.too-young-to-speak': ({ min }) => `لا يمكن ذلك إلا من عمر ${min} سنة.`,
  'refused.coordinates-already': ({ town }) =>
    `التنسيق في ${town} لديكم بالفعل. يبقى الرابط صالحًا لمن هو له.`,
  'refused.last-coordinator': ({ town }) => `عندها تبقى ${town} بلا تنسيق.`,
  'refused.last-operator': 'عندها لا يبقى أي مشغّل.',
  'refused.beyond-limit': 'هناك معلومة ناقصة أو غير مناسبة.',
}

const DANGERS: Record<string, string> = {
  'power-saw': 'دون سن 18 لا يُسمح بالعمل بالمنشار الآلي.',
  ladder: 'دون سن 18 لا يُسمح بالعمل على السلالم والأسطح.',
  chemicals: 'دون سن 18 لا يُسمح بالعمل بالمواد السامة.',
  'body-care': 'دون سن 18 لا يُسمح بغسل الآخرين ورعايتهم.',
  medicines: 'دون سن 18 لا يُسمح بإعطاء الأدوية.',
  driving: 'دون سن 18 لا يُسمح بقيادة السيارة للآخرين.',
  'cash-card': 'دون سن 18 لا يُسمح باستخدام بطاقات بنك الآخرين.',
  alcohol: 'دون سن 18 لا يُسمح هنا بشراء الكحول.',
  tobacco: 'دون سن 18 لا يُسمح بشراء التبغ.',
  'risky-animal': 'دون سن 18 لا يُسمح برعاية الحيوانات الخطرة.',
}
