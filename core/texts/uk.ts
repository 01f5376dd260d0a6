import type { Params, Texts } from './line.ts'
import { both } from './tongue.ts'
import { refused } from './uk-refused.ts'

/**
 * Ukrainian, with Ви. A name stays in the nominative: names here come from many languages, and few of them decline.
 * No past tense that would have to know whether somebody is a woman or a man.
 */
export const uk: Texts = {
  ...refused,

  // single words and buttons
  plain: ({ text }) => text,
  category: ({ category }, t) => t.category(category),
  day: ({ day }, t) => capital(t.day(day)),
  days: ({ days }, t) =>
    days === 7
      ? 'Один тиждень'
      : days === 30
        ? 'Один місяць'
        : days === 90
          ? 'Три місяці'
          : t.count(days, { one: '# день', few: '# дні', many: '# днів', other: '# дня' }),
  minutes: ({ minutes }, t) => capital(t.minutes(minutes)),
  yes: 'Так',
  no: 'Ні',
  yesPlease: 'Так, будь ласка',
  noThanks: 'Ні, дякую',
  later: 'Пізніше',
  change: 'Змінити',
  cancel: 'Скасувати',
  back: 'Назад',
  fine: 'Гаразд.',
  somethingWrong: 'Щось не так',
  goodbye: 'До побачення. Якщо я буду потрібен, просто напишіть.',
  thanks: 'Будь ласка.',
  'about.short': 'Сусідська допомога міста: знайти допомогу, допомогти. Безкоштовно.',
  'about.long':
    'Тут сусіди знаходять допомогу, а хто любить допомагати, знаходить справу. Просто напишіть, про що йдеться: dasnez запитає людей поруч. Це безкоштовно. У надзвичайній ситуації: 112.',
  'about.group': ({ link }) => `Тут, у групі, читали б усі. Краще наодинці: ${link}`,
  'command.menue': 'Що тут є',
  'command.hilfe': 'Як це працює і хто допоможе в ратуші',
  'command.meinesachen': 'Запити, пропозиції, зустрічі',
  'command.status': 'Стан реєстрації',
  'command.pause': 'Деякий час без запитань',
  'command.zurueck': 'На крок назад',
  'command.abbrechen': 'Облишити розпочате',
  'command.meinedaten': 'Що збережено',
  'command.loeschen': 'Видалити все збережене',

  'poster.title': 'Сусіди допомагають сусідам',
  'poster.seek': 'Вам потрібна допомога?',
  'poster.help': 'Хочете допомагати?',
  'poster.what': ({ town }) =>
    `Покупки, сад, телефон, дорога до лікаря чи просто товариство: dasnez знайомить людей у місті ${town}. Це безкоштовно.`,
  'poster.young': ({ age }) => `Молодь від ${age} років може заробити кишенькові гроші.`,
  'poster.how': 'Наведіть камеру телефона на код і напишіть, про що йдеться.',
  'poster.first': ({ words }) => `Спершу напишіть: «${words}»`,
  'poster.fromAge': ({ age }) => `Від ${age} років`,
  'poster.phone': ({ phone }, t) => `Можна й без інтернету. Зателефонуйте нам: ${t.phone(phone)}`,
  'poster.safe': 'Спершу ратуша знайомиться з кожним, а тоді все починається.',

  // the engine's own
  cancelled: 'Гаразд, скасовую.',
  notUnderstood: 'Я не розумію цього. Напишіть, будь ласка, інакше або натисніть кнопку.',
  lostThread: 'Вибачте, я не знаю, на чому ми зупинилися. Напишіть, будь ласка, ще раз, про що йдеться.',
  'turn.failed':
    'Вибачте, у мене сталася помилка. Усе, що було раніше, я пам’ятаю. Надішліть, будь ласка, останнє повідомлення ще раз. Якщо не допоможе, напишіть «меню».',
  lost: ({ contact, phone }) =>
    `Я зараз Вас не розумію, і це моя вина. «скасувати» завершує те, що триває, «меню» показує все.${contact === null ? '' : ` Або зателефонуйте до ратуші: ${contact}, ${phone}.`}`,
  nothingOpen: 'Дякую. Зараз немає відкритих запитань. Я напишу, коли щось буде потрібно.',
  stillOpen: 'Залишилося ще одне запитання:',
  'back.none': 'Назад звідси вже не можна.',
  'button.old': 'Ця кнопка належить до давнішого запитання.',
  edited: 'Змінених повідомлень я не читаю вдруге. Якщо щось змінилося, напишіть мені, будь ласка, знову.',
  'share.contact': 'Надіслати мій номер телефону',
  'share.place': 'Надіслати геолокацію',
  moved: 'Тепер пишемо тут. Я все пам’ятаю.',
  'share.notNeeded': 'Дякую, зараз це не потрібно.',
  'share.notOwn': 'Це чужий номер. Надсилайте мені, будь ласка, лише свій власний.',
  unreadable: ({ what }) => UNREADABLE[what],
  help: ({ contact, phone }) =>
    [
      'Відповідайте кнопками або короткими реченнями. «меню» показує все, «назад» повертає на крок назад, «скасувати» завершує те, що триває, «мова» змінює мову.',
      contact && `Хочете поговорити з людиною? ${contact}, ратуша: ${phone}.`,
      'У надзвичайній ситуації: 112.',
    ]
      .filter(Boolean)
      .join(' '),
  whoAmI: 'Я dasnez, комп’ютерна програма, а не людина.',
  human: ({ contact, phone }) => `У ратуші Вам допоможе ${contact}: ${phone}.`,
  'human.ask': ({ contact }) => `Чи зателефонувати Вам із ратуші? Там працює ${contact}.`,
  'human.call': 'Так, зателефонуйте',
  'human.calling': ({ contact }) => `Гаразд, Вам зателефонують із ратуші: ${contact}.`,
  'human.callNote': ({ text }) => `Просять зателефонувати: «${text}»`,
  cost: ({ pay }, t) =>
    pay === null
      ? 'Це безкоштовно: тут допомагають без грошей.'
      : both(
          `Пошук допомоги безкоштовний. Більшість допомагає без грошей. Молодь іноді отримує кишенькові гроші, зазвичай ${t.euros(pay)} євро за годину. Якщо хочете їх дати, напишіть про це у своєму проханні.`,
          `Пошук допомоги безкоштовний. Більшість допомагає без грошей. Молодь іноді отримує кишенькові гроші, зазвичай ${t.euros(pay)} євро за годину. Чи будуть вони, я скажу ще до Вашої згоди.`,
        ),
  sorry: ({ contact, phone }) =>
    `Мені дуже прикро. Напишіть мені, будь ласка, що не так.${contact === null ? '' : ` Або зателефонуйте до ратуші: ${contact}, ${phone}.`}`,
  'danger.helpThere': 'Добре, що допомога вже поруч. Я тут, якщо буду потрібний.',
  parents: ({ contact, phone }) =>
    `Хто молодший за 18 років, може допомагати, щойно батьки дадуть письмову згоду. Ратуша сама зв’яжеться з ними.${contact === null ? '' : ` Якщо вони мають запитання: ${contact}, ратуша, ${phone}.`}`,
  noHurry: 'Добре, тоді без поспіху.',
  today: ({ local }, t) => `Сьогодні ${t.day(local.slice(0, 10))}. Час: ${t.time(local.slice(11, 16))}.`,
  insurance: ({ contact, phone }) =>
    contact === null
      ? 'Як застраховані ті, хто допомагає, скаже ратуша Вашого міста.'
      : `Як застраховані ті, хто допомагає, скаже ратуша: ${contact}, ${phone}. Якщо щось уже сталося, телефонуйте, будь ласка, теж туди.`,
  'helping.how':
    'Якщо комусь поруч потрібна Ваша допомога, я Вас запитаю. Щоразу Ви кажете так або ні, і відмовити завжди можна. Після згоди Ви отримаєте кодове слово й адресу, за день до того я нагадаю, а потім запитаю, як усе було.',
  'helping.money': ({ contact, phone }) =>
    `За покупки платить той, хто отримує допомогу. Ніколи не беріть чужу картку чи PIN-код. Про витрати на дорогу, інші витрати чи подарунок запитайте, будь ласка, у ратуші: ${contact}, ${phone}.`,
  danger: ({ what }) => DANGER[what],
  afterDanger: 'Якщо небезпеки немає, продовжимо тут.',

  // the language itself
  'language.ask': 'Якою мовою мені писати?',
  'language.unknown': 'На жаль, цієї мови я ще не знаю.',
  'language.chosen': 'Гаразд, тепер пишу українською.',

  // first words
  greeting: ({ town }) =>
    `Вітаю. Це dasnez, сусідська допомога ${town === null ? 'Вашого міста' : `міста ${town}`}. Я комп’ютерна програма й шукаю людей поруч із Вами, які допоможуть. Це безкоштовно. У надзвичайній ситуації: 112.`,
  'greeting.seek': 'Мені потрібна допомога',
  'greeting.help': 'Хочу допомагати',
  'greeting.both': 'І те, і те',
  town: 'Де Ви живете? Виберіть, будь ласка, або напишіть назву.',
  'town.wishKept': 'Це я запам’ятаю.',
  'town.unknown': ({ name }) => `«${name}» поки не бере участі. Можливо, Ви живете в одному з цих місць?`,
  'town.other': 'Інше місце',
  'town.none': 'Ні, деінде',
  'town.sorry':
    'Тоді, на жаль, я поки не можу Вам допомогти. Запитайте про dasnez у своїй ратуші. Якщо Ви шукаєте допомогу в одному з цих місць, просто напишіть мені ще раз.',
  'town.write': 'Як називається Ваше місто чи село? Напишіть, будь ласка.',

  // registration
  consent: ({ town, readsAlong }) =>
    `Місто ${town} зберігає ім’я, рік народження, район і номер телефону, щоб знаходити допомогу. Ці дані бачить ратуша. Інші до Вашої згоди бачать лише ім’я, район, завдання й час. ${readsAlong ? 'Telegram розташований поза ЄС і може читати повідомлення. ' : ''}Будь ласка, не пишіть нічого про хвороби. Словом «видалити» Ви будь-коли можете все припинити. Ви згодні?`,
  'consent.readAll': 'Прочитати все',
  'consent.all': p => `${privacyNotice(p)}\nВи згодні?`,
  'consent.declined': ({ phone }) =>
    `Гаразд, я нічого не зберігаю. Ратуша допоможе Вам і телефоном: ${phone}.`,
  'register.wishNoted': ({ category }, t) =>
    `Записано: ${t.category(category)}. Щоб почати шукати, мені потрібно ще кілька відомостей.`,
  'register.role': 'Чого Ви бажаєте?',
  'register.firstName': 'Як Вас звати? Напишіть, будь ласка, ім’я латиницею, як у паспорті.',
  'register.nameAgain': 'Я не впізнаю тут імені.',
  'register.lastName': 'А яке Ваше прізвище? Теж латиницею, будь ласка.',

  'register.birthYear': 'У якому році Ви народилися? Досить чотирьох цифр, наприклад 1948.',
  'register.birthYearAgain': 'Я не розумію, який це рік.',
  'register.inSchool': 'Ви ще ходите до школи?',
  'register.parents':
    'Оскільки Вам ще немає 18 років, Ваші батьки мають дати письмову згоду. Ратуша зв’яжеться з ними.',
  'register.guardianName':
    'Як звати Вашу маму, тата або того, хто про Вас піклується? Напишіть, будь ласка, латиницею.',
  'register.guardianPhone': ({ name }) => `За яким номером ратуша може зателефонувати? Кому: ${name}.`,
  'register.district': ({ town }) => `У якому районі Ви живете? Місто: ${town}.`,
  'register.districtAgain': 'Я не знаю такого району.',
  'register.phone': ({ contact }) => `За яким номером ${contact} з ратуші може Вам зателефонувати?`,
  'register.phoneAgain': 'Здається, номер неповний. Будь ласка, з кодом міста, наприклад 05250 12345.',
  'register.phoneNeeded':
    'Без номера телефону, на жаль, не вийде: ратуша телефонує один раз, щоб познайомитися. Інші побачать номер, лише якщо Ви дозволите. Якщо у Вас немає телефону, приходьте, будь ласка, до ратуші.',
  'register.confirm': ({ name, birthYear, district, phone, guardian, wish }, t) =>
    [
      'Усе правильно?',
      `Ім’я: ${name}`,
      `Рік народження: ${birthYear}`,
      `Район: ${district}`,
      phone === null ? '' : `Телефон: ${t.phone(phone)}`,
      guardian === null
        ? ''
        : `Батьки: ${[guardian.name, guardian.phone && t.phone(guardian.phone)].filter(Boolean).join(', ')}`,
      wish === null
        ? ''
        : `${wish.kind === 'offer' ? 'Пропозиція' : 'Бажання'}: ${t.category(wish.category)}, ${t.when(wish.when)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'register.send': 'Так, зареєструвати',
  'register.changeWhat': 'Що мені змінити?',
  'register.dropped': 'Гаразд. Нічого не збережено.',
  'register.ageOrYear': 'Це Ваш вік чи рік народження?',
  'register.isAge': ({ age }) => `Вік: ${age}`,
  'register.isYear': ({ year }) => `Рік: ${year}`,
  'register.guardianRealName': 'Ратуші потрібні ім’я та прізвище, наприклад Petra Sander.',
  'register.landline': 'Стаціонарного телефону досить.',
  'register.forSomebody': ({ phone }) =>
    `Якщо допомога потрібна комусь іншому, напишіть, будь ласка, дані цієї людини, коли вона згодна, або нехай її запише ратуша: ${phone}.`,
  'register.otherWish': ({ noted, said, kind }, t) =>
    `Записано: ${t.category(noted)}. Записати натомість${kind === 'offer' ? ' як Вашу пропозицію' : ''}: ${t.category(said)}? Про інше можна сказати після реєстрації.`,
  'register.otherYes': 'Так, натомість',
  'register.otherNo': 'Ні, залишити',
  takeYourTime: 'Не поспішайте.',
  'leave.sure': 'Припинити це?',
  'leave.yes': 'Так, припинити',
  'leave.no': 'Ні, продовжити',
  'register.tooYoung': ({ age, phone }) =>
    `Чудово, що Ви хочете допомагати. Тут це можливо від ${age} років, тоді приходьте знову. Що можна вже зараз, Ваші батьки можуть запитати в ратуші${phone === null ? '' : `: ${phone}`}. Про Вас нічого не збережено.`,
  'register.tooYoungHere': ({ age, phone, elsewhere }, t) =>
    `Чудово, що Ви хочете долучитися. У цьому месенджері це, на жаль, можливо лише з ${age} років, так вимагає його власник. ${elsewhere.length === 0 ? '' : `Мене можна знайти і тут: ${t.list(elsewhere)}. Там це вже можливо. `}У ратуші можливо завжди: приходьте з батьками або зателефонуйте: ${phone}. Про Вас нічого не збережено.`,
  'part.name': 'Ім’я',
  'part.birthYear': 'Рік народження',
  'part.district': 'Район',
  'part.phone': 'Телефон',
  'part.guardian': 'Батьки',
  'part.address': 'Адреса',

  // waiting for the town
  'registration.waiting': ({ name, contact, phone, callBy, late, wish, fresh, asked }, t) => {
    const thanks = fresh ? `Дякую, ${name}. ` : ''
    const by = callBy === null || late ? '' : ` Найпізніше: ${t.day(callBy)}.`
    const noted =
      wish === null
        ? ''
        : ` ${wish.kind === 'offer' ? 'Вашу пропозицію' : 'Ваше бажання'} записано: ${t.category(wish.category)}.`
    const calls = (promise: string) =>
      late ? `Якщо дзвінка ще не було, зателефонуйте, будь ласка, до ратуші: ${phone}.` : promise
    const more =
      asked && !late ? ` Терміново чи якийсь день не підходить? ${contact} в ратуші: ${phone}.` : ''
    return both(
      `${thanks}Ваша реєстрація вже в ратуші. ${calls(`${contact} Вам зателефонує.`)}${by} Ратуша ніколи не питає про гроші чи банківські дані.${noted}${more}`,
      `${thanks}Ваша реєстрація вже в ратуші. ${calls(`${contact} зателефонує Вашим батькам.`)}${by} Ратуша ніколи не питає про гроші чи банківські дані.${noted}${more}`,
    )
  },

  'registration.status': 'Як просувається?',
  'registration.change': 'Змінити дані',
  'registration.withdraw': 'Відкликати',
  'registration.changeWhat': 'Що мені змінити?',
  'registration.fullName': 'Які Ваші ім’я та прізвище, латиницею?',
  'registration.fullNameAgain': 'Потрібно і те, і те, наприклад: Erna Berger.',
  'registration.changed': 'Дякую, змінено.',
  'registration.question': ({ question, contact }) =>
    `${contact} з ратуші має ще запитання: ${question} Будь ласка, відповідайте просто тут.`,
  'registration.answered': ({ contact }) => `Дякую, передаю далі: ${contact}.`,
  'registration.answerLater': 'Гаразд. Напишіть мені, коли будете готові.',
  'registration.rejected': ({ townHallPhone }) =>
    `Вашу реєстрацію не прийнято. На запитання відповість ратуша: ${townHallPhone}.`,
  'registration.withdrawSure': 'Відкликати Вашу реєстрацію й видалити всі дані?',
  'registration.withdrawYes': 'Так, видалити',
  'registration.withdrawNo': 'Ні, залишити',
  left: 'Ваші дані видалено. Дякую, що Ви були з нами. Якщо захочете повернутися, просто напишіть.',
  'role.ask': ({ role }) =>
    role === 'HELPER'
      ? 'Для цього ратуша спершу має підтвердити, що Ви можете допомагати. Повідомити їх?'
      : 'Щоб просити про допомогу, ратуша спершу має Вас підтвердити. Повідомити їх?',
  'role.waiting': ({ contact }) => `Це вже в ратуші. ${contact} зв’яжеться з Вами.`,

  // what staff decided
  'told.approved': ({ roles, firstName, lastName, wish, first }) => {
    const role = roles.length === 1 ? (roles[0] ?? 'both') : 'both'
    const next = wish ? '' : ` ${INVITED[role]}`
    return first
      ? `Чудово, що Ви з нами, ${`${firstName} ${lastName}`.trim()}.${next}`
      : `Відтепер Ви також можете ${role === 'HELPER' ? 'допомагати іншим' : 'просити про допомогу'}, ${firstName}.${next}`
  },
  'told.rejected': ({ reason, townHallPhone }) =>
    `Ратуша не змогла прийняти Вашу реєстрацію. Причина: ${reason} Якщо маєте запитання: ${townHallPhone}.`,
  'told.roleDeclined': ({ role, reason }) =>
    `Ратуша не змогла дозволити Вам ${role === 'HELPER' ? 'допомагати' : 'просити про допомогу'}. Причина: ${reason}`,
  'told.suspended': ({ townHallPhone }) =>
    `Ваш доступ наразі призупинено. Будь ласка, зателефонуйте до ратуші: ${townHallPhone}.`,
  'told.reinstated': 'Ваш доступ знову відкрито. Чудово, що Ви з нами.',
  'told.consentWanting': ({ lastDay, contactName, townHallPhone }, t) =>
    `Для Вашої реєстрації ще бракує письмового дозволу батьків. Останній день, коли ратуша на нього чекає: ${t.day(lastDay)}. Потім я видалю Ваші дані, бо без дозволу не можу їх зберігати. Запитання? У ратуші відповість ${contactName}, ${townHallPhone}.`,
  'told.consentRanOut': ({ townHallPhone }) =>
    `Письмовий дозвіл батьків, на жаль, не надійшов. Тому реєстрацію видалено, разом з усіма даними. Почати знову можна будь-коли, досить написати сюди. Ратуша радо відповість на запитання: ${townHallPhone}.`,
  'told.requestBlocked': ({ category }, t) =>
    `Ратуша призупинила Ваш запит: ${t.category(category)}. Вона зв’яжеться з Вами.`,
  'told.offerBlocked': ({ category }, t) =>
    `Ратуша призупинила Вашу пропозицію: ${t.category(category)}. Вона зв’яжеться з Вами.`,

  'beside.ofOthers': ({ age }) =>
    `Хто хоче допомагати, нехай, будь ласка, напише мені особисто; вік – від ${age} років. Якщо людині немає 18, ратуша запитає батьків.`,
  'beside.noNeed': 'Гаразд. Якщо Вам колись знадобиться допомога, просто напишіть мені.',
  'beside.notMine': 'Ви не зобов’язані цього робити. Свої пропозиції можна змінити в розділі «мої справи».',
  'beside.notHere':
    'На жаль, із цим я не допоможу. Тут сусіди допомагають одне одному, наприклад, з покупками чи в саду.',
  'beside.undecided': 'Гаразд. Напишіть мені, щойно знатимете.',

  // a wish: what is needed or offered
  'wish.what': 'З чим Вам потрібна допомога? Виберіть або напишіть своїми словами.',
  'wish.whatOffer': 'Із чим Ви хочете допомагати? Виберіть або напишіть своїми словами.',
  'wish.whichKind': 'Яка це допомога? Виберіть, будь ласка, що підходить найкраще.',
  'wish.whichAgain': 'Це мені ще не зрозуміло.',
  comfort:
    'Мені дуже прикро. Добре, що Ви про це пишете. Якщо хочете поговорити: Telefonseelsorge, безкоштовно, вдень і вночі: 0800 111 0 111.',
  'comfort.ask': 'Пошукати когось, хто складе Вам компанію?',
  'comfort.fine': 'Гаразд. Якщо передумаєте, просто напишіть мені.',
  'wish.when': 'Коли це має бути? Виберіть день або напишіть дату, наприклад «26.11. 10:00».',
  'wish.weeklyDay': 'У який день тижня? Напишіть, наприклад, дату: 26.11.',
  'wish.whenOffer': 'Коли Ви зазвичай маєте час?',
  'wish.whenAgain': 'Я не розумію цього часу.',
  'wish.today': 'Сьогодні',
  'wish.tomorrow': 'Завтра',
  'wish.hour': 'О котрій приблизно годині? Напишіть, наприклад, «10:00» або «14-16».',
  'wish.hourAgain': 'Я не розумію, котра це година.',
  dayPart: ({ part }, t) => capital(t.dayPart(part)),
  'wish.anyTime': 'Байдуже коли',
  'wish.where': 'Де це?',
  'wish.duration': 'Скільки приблизно часу це займе?',
  'wish.durationAgain': 'Я не розумію, скільки це часу. Натисніть, будь ласка, кнопку.',
  'wish.people': 'Скільки потрібно помічників?',
  'wish.peopleAgain': 'Будь ласка, число, наприклад 2.',
  'wish.understood': (wish, t) => {
    const facts = [
      wish.text === '' ? t.category(wish.category) : `«${wish.text}»`,
      t.when(wish.when),
      wish.minutes === null ? '' : `приблизно ${t.minutes(wish.minutes)}`,
      wish.people > 1
        ? t.count(wish.people, {
            one: '# помічник',
            few: '# помічники',
            many: '# помічників',
            other: '# помічника',
          })
        : '',
      wish.district ?? '',
      wish.urgent ? 'терміново' : '',
    ]
    return `Я правильно розумію? ${facts.filter(Boolean).join(', ')}.`
  },
  'wish.understoodOffer': ({ category, text, when }, t) =>
    `Я правильно розумію? Ви пропонуєте: ${text === '' ? t.category(category) : `«${text}»`}, ${t.when(when)}.`,
  'wish.remarked': ({ readBy }) =>
    ({
      asked: 'Це дописано.',
      agreed: 'Це дописано. Хто погодиться, той це прочитає.',
      nobody: 'Це дописано. Але номерів, адрес і банківських даних я не передаю.',
    })[readBy],
  'wish.search': 'Так, шукайте',
  'wish.offer': 'Так, запропонувати',
  'wish.which': 'Що саме Ви маєте на увазі?',
  'wish.reading': ({ when }, t) => t.when(when),
  'wish.noSuchDay': ({ day, month }, t) => `Такого дня немає: ${t.dayOfMonth(day, month)}.`,
  'wish.goneBy': ({ day }, t) => `Цей день уже минув: ${t.day(day)}.`,
  'wish.notWeekly':
    'Таких проміжків я не запам’ятовую. Я шукаю на перший раз. Потім, будь ласка, напишіть мені знову.',
  'wish.notWeeklyOffer':
    'Таких проміжків я не запам’ятовую. Я питатиму Вас щотижня, і відмовитися завжди можна.',
  'wish.whichTime': 'Я можу взяти лише один час. Який Вам зручніший?',
  'wish.oneByOne': ({ later }, t) => `Усе по черзі. Далі буде: ${t.wishes(later)}.`,
  'wish.nextOne': ({ category }, t) => `Тепер наступне: ${t.category(category)}.`,
  'wish.restAgain': 'Про інше, будь ласка, напишіть мені потім ще раз.',
  'wish.changeWhat': 'Що мені змінити?',
  'wish.changeNothing': 'Нічого',
  'wish.partWhat': 'Що',
  'wish.partWhen': 'Коли',
  'wish.partWhere': 'Де',
  'wish.partDuration': 'Як довго',
  'wish.partPeople': 'Скільки помічників',
  'wish.partPay': 'Кишенькові гроші',
  'wish.paid': ({ payCents, ages }, t) =>
    `${t.pay(payCents).trim()}${ages === null ? '' : ` Тоді я питатиму молодь від ${ages.min} до ${ages.max} років.`}`,
  'wish.pay': ({ suggested, min, max }, t) =>
    `Скільки кишенькових грошей за годину? Зазвичай ${t.euros(suggested)} євро, можливо від ${t.euros(min)} до ${t.euros(max)} євро.`,
  'wish.payAgain': ({ min, max }, t) => `Будь ласка, число від ${t.euros(min)} до ${t.euros(max)}.`,
  'wish.unpaid': 'Без грошей',
  'wish.noPay': ({ town }) => `Тут немає кишенькових грошей: ${town}. Усі допомагають без грошей.`,
  'wish.payYoung': ({ min, max }) =>
    `Кишенькові гроші тут отримує молодь від ${min} до ${max} років. Тому Ваша пропозиція діє без грошей.`,
  euros: ({ cents }, t) => `${t.euros(cents)} євро`,
  'wish.partChoice': 'Хто прийде',
  'wish.choice': 'Хай прийде той, хто погодиться першим, чи Ви хочете вибрати самі?',
  'wish.firstYes': 'Хто перший',
  'wish.ownChoice': 'Хочу вибирати',
  'wish.youChoose': 'Серед тих, хто погодиться, вибираєте Ви.',
  'wish.inWhoseName': 'Від чийого імені це записати?',
  'wish.ownName': 'Від свого імені',
  'wish.partName': 'Від чийого імені',
  'wish.behalf': ({ kind, organisation }, t) =>
    `${kind === 'request' ? 'Ви просите від імені організації' : 'Ви допомагаєте від імені організації'}: ${t.organisation(organisation)}.`,
  'wish.notTheirs': ({ organisation }, t) =>
    `Від імені цієї організації вже не можна нічого записати: ${t.organisation(organisation)}. Запишу від Вашого імені.`,
  'wish.noted': ({ category, when }, t) =>
    `Записано: ${t.category(category)}, ${t.when(when)}. Щойно ратуша Вас підтвердить, я Вас про це запитаю.`,
  'wish.postNow': ({ category }, t) => `Почати пошук? Ваше прохання: ${t.need(category ?? 'other')}.`,
  'wish.offerNow': ({ category }, t) =>
    `Внести Вашу пропозицію зараз${category === null ? '' : ` (${t.category(category)})`}?`,
  'wish.twin': ({ category, when }, t) =>
    `Я вже цим займаюся: ${t.category(category)}, ${t.when(when)}. Пошукати для цього ще одну людину?`,
  'wish.twinYes': 'Так, ще одну',
  'wish.twinNo': 'Ні, однієї досить',
  'wish.twinKept': 'Добре. Я вже шукаю. Вам більше нічого не треба робити.',
  'wish.sameHelper': 'Тих, хто вже добре Вам допоміг, я питаю швидше. Обіцяти не можу.',
  'wish.later': 'Гаразд. Ви знайдете це в розділі «мої справи».',
  'wish.gone': 'Цього вже немає.',
  'request.posted': ({ asked, answerBy }, t) =>
    asked > 0
      ? 'Гаразд, питаю у Вашому сусідстві. Щойно хтось погодиться, я напишу.'
      : answerBy === null
        ? 'Гаразд, шукаю. Щойно хтось погодиться, я напишу.'
        : `Гаразд, шукаю. Зараз ще нема кого запитати. Напишу не пізніше ніж: ${t.moment(answerBy)}.`,
  'request.held': ({ doubt }) =>
    `${doubt === 'care' ? 'Догляд і ліки – справа фахівців. ' : ''}${doubt === 'money' || doubt === 'cash-card' ? 'Будь ласка, нікому не давайте грошей, картки чи PIN-коду. ' : ''}Ратуша спершу перегляне Ваше прохання і зв’яжеться з Вами. До того я нікого не питаю.`,
  'told.released': 'Ратуша переглянула прохання, усе гаразд. Тепер шукаю і напишу Вам.',
  'offer.held': 'Дякую. Ратуша спершу перегляне Вашу пропозицію і зв’яжеться з Вами.',
  'request.withdrawn': 'Гаразд, більше не шукаю.',
  'offer.posted': ({ category }, t) =>
    `Дякую, Вашу пропозицію записано: ${t.category(category)}. Я запитаю Вас, коли це комусь знадобиться. Відмовитися завжди можна.`,
  'offer.asked': ({ firstName }) =>
    `Гаразд, запитую${firstName === null ? '' : `: ${firstName}`}. Напишу, щойно буде відповідь.`,

  // looking through offers
  'offers.what': 'Що Ви шукаєте? Виберіть, будь ласка.',
  'offers.all': 'Показати все',
  'offers.none': 'Зараз цього ніхто не пропонує. Запитати в сусідстві?',
  'offers.askAll': 'Так, запитайте',
  'offers.again': 'Шукати щось інше',
  'offers.list': ({ offers }, t) =>
    `${t.count(offers.length, { one: 'Підходить # пропозиція.', few: 'Підходять # пропозиції.', many: 'Підходить # пропозицій.', other: 'Підходить # пропозиції.' })} Виберіть одну, щоб побачити більше.`,
  'offers.one': ({ firstName, category }, t) => `${firstName}, ${t.category(category)}`,
  'offers.describe': ({ firstName, organisation, district, category, text, when, payCents }, t) =>
    `${firstName}${district === null ? '' : ` (${district})`} пропонує: ${t.category(category)}, ${t.when(when)}.${t.helpsFor(firstName, organisation)}${t.pay(payCents)}${text === '' ? '' : ` «${text}»`}`,
  'offers.ask': 'Запитати',

  // somebody is asked
  invitation: (p, t) => {
    const from = p.district === null ? '' : ` (${p.district})`
    const what = p.category === 'other' && p.text !== '' ? `допомога («${p.text}»)` : t.need(p.category)
    // from ten to twelve: how long goes without saying
    const long = p.when.to !== null && p.minutes === 60 ? '' : `, приблизно ${t.minutes(p.minutes)}`
    const because = p.offered ? ' Це відповідає Вашій пропозиції.' : ''
    return `Вітаю, ${p.helper}. Є прохання від сусідів. ${p.firstName}${from}: ${what}. Коли: ${t.when(p.when)}${long}.${because}${t.asksFor(p.firstName, p.organisation)}${t.pay(p.payCents)} Чи можете Ви допомогти? Відповісти можна до: ${t.moment(p.answerBy)}. Відмовитися – теж нормально.`
  },
  'invitation.accept': 'Так, охоче',
  'invitation.decline': 'Не цього разу',
  'invitation.pause': 'Деякий час не питати',
  'invitation.declined': ({ helper, firstName }) =>
    `Дякую за відповідь, ${helper}. Відмовитися – цілком нормально. Для ${firstName} шукаю когось іншого.`,
  'invitation.noHurry': ({ firstName, answerBy }, t) =>
    `Не поспішайте. Відповісти можна до: ${t.moment(answerBy)}. До того часу ${firstName} і я чекаємо. Відмовитися – теж нормально.`,
  'invitation.still': ({ firstName, answerBy }, t) =>
    `${firstName} просить про допомогу. Чи можете Ви? Відповісти можна до: ${t.moment(answerBy)}.`,
  'invitation.otherTime': ({ firstName, when, several }, t) =>
    `${firstName} потребує допомоги ${t.onWhen(when)}. ${several ? 'Тут допомагають кілька людей разом' : 'Ця допомога щотижня'}, тому запропонувати інший час не можу. Якщо так не підходить, відмовитися – цілком нормально.`,
  'invitation.stands': ({ firstName, when, answerBy }, t) =>
    `Дякую за пропозицію. Цей час, на жаль, не підходить: ${firstName}. Якщо Ви все ж можете ${t.onWhen(when)}, скажіть «так». Відповісти можна до: ${t.moment(answerBy)}. Відмовитися – цілком нормально.`,
  'suggest.when': 'Коли Ви могли б допомогти? Напишіть, наприклад, «п’ятниця о 10».',
  'suggest.not': 'Ні, не питайте',
  'suggest.asked': ({ firstName }) =>
    `Гаразд, питаю й напишу Вам: ${firstName}. Тим часом шукаю далі. Якщо раніше погодиться хтось інший, я Вам повідомлю.`,
  'suggest.asks': ({ firstName, district, when, until, pick }, t) =>
    `${firstName}${district === null ? '' : ` (${district})`} може допомогти в інший час: ${t.when(when)}. Вам зручно? Відповісти можна до: ${t.moment(until)}. Тим часом шукаю далі.${pick ? ' Якщо скажете «так», вибір зроблено.' : ''}`,
  'suggest.no': 'Ні, шукайте далі',
  'suggest.declined': ({ firstName }) => `Гаразд, повідомляю й шукаю далі: ${firstName}.`,
  'suggest.gone': ({ firstName }) => `У цей час уже не вийде: ${firstName}. Шукаю далі.`,
  'suggest.third': ({ firstName }) =>
    `До згоди можу домовитися лише про цей час: ${firstName}. Якщо він не підходить, скажіть «ні», і я шукатиму далі. Своє прохання можна змінити будь-коли: напишіть «мої справи».`,
  'told.suggestionAgreed': ({ firstName }) => `Ваш час підходить: ${firstName}.`,
  'told.suggestionGone': 'З іншим часом, на жаль, не вийшло. Дякую за пропозицію.',
  'told.suggestionOver': ({ firstName, searches }) =>
    searches
      ? `Ця пропозиція вже не діє: ${firstName}. Шукаю далі.`
      : `Допомогу вже знайдено, ця пропозиція більше не потрібна: ${firstName}.`,
  'invitation.who': ({ firstName, organisation, district }, t) =>
    `${firstName}${district === null ? '' : ` (${district})`}.${t.asksFor(firstName, organisation)} Більше до Вашої згоди сказати не можна. Ратуша знає всіх, хто тут бере участь.`,
  'invitation.where': ({ firstName, district, km }, t) => {
    const away =
      km === null
        ? ''
        : km === 0
          ? ', там само, де й Ви'
          : `, приблизно ${t.count(km, { one: '# кілометр', few: '# кілометри', many: '# кілометрів', other: '# кілометра' })} від Вашого району`
    return `${district === null ? '' : `Це тут: ${district}${away}. `}Якщо погодитеся, отримаєте адресу, щойно ${firstName} дозволить.`
  },
  'invitation.what': ({ firstName, category, text }, t) =>
    `Ідеться про таке: ${category === 'other' && text !== '' ? `«${text}»` : t.category(category)}. Докладніше ${firstName} розповість Вам після згоди.`,
  'invitation.when': ({ when }, t) => `${capital(t.onWhen(when))}.`,
  'invitation.howLong': ({ minutes }, t) => `Це триватиме приблизно стільки: ${t.minutes(minutes)}.`,
  'invitation.pay': ({ firstName, payCents }, t) =>
    payCents === null
      ? 'Тут допомагають без грошей.'
      : `${t.pay(payCents).trim()} Гроші Вам дає ${firstName} особисто.`,
  'invitation.notKnown': ({ firstName }) =>
    `Цього я, на жаль, не знаю. ${firstName} відповість Вам після згоди.`,
  'invitation.waits': ({ firstName, chooseBy }, t) =>
    `Дякую. ${firstName} вибирає серед тих, хто погодився, до: ${t.moment(chooseBy)}. Потім я Вам напишу.`,
  choose: ({ helpers, chooseBy }, t) =>
    `${t.count(helpers, { one: 'Погодилася # людина.', few: 'Погодилися # людини.', many: 'Погодилося # людей.', other: 'Погодилося # людини.' })} Хто має прийти? Вибрати можна до: ${t.moment(chooseBy)}, інакше прийде той, хто погодився першим.`,
  'choose.one': ({ firstName, district, organisation }) =>
    `${firstName}${district === null ? '' : ` (${district})`}${organisation === null ? '' : `, ${organisation}`}`,
  'choose.wait': 'Ще зачекати',
  'choose.waiting': ({ chooseBy }, t) =>
    `Гаразд, чекаю на інші згоди й запитаю знову. Вибрати можна до: ${t.moment(chooseBy)}. Потім прийде той, хто погодився першим.`,
  'choose.done': 'Гаразд, я повідомлю.',
  'told.someoneFaster':
    'Дякую, що Ви є. Цього разу хтось відгукнувся раніше, допомогу вже знайдено. Я охоче запитаю Вас знову.',
  'told.notChosen':
    'Дякую за Вашу згоду. Цього разу прийде хтось інший, допомогу вже знайдено. Я охоче запитаю Вас знову.',
  about: ({ firstName, category, when }, t) =>
    `${firstName === null ? 'Це про Ваше прохання про допомогу' : `Це про допомогу (${firstName})`}: ${t.category(category)}, ${t.when(when)}.`,
  'told.askOver': 'Час на відповідь минув. Нічого страшного, я охоче запитаю Вас знову.',
  'told.requestGone': 'Ця допомога більше не потрібна. Дякую, що Ви є.',
  'offerValid.ask': ({ category, when, until }, t) =>
    `Ваша пропозиція діє вже давно: ${t.category(category)}, ${t.when(when)}. Вона ще чинна? Якщо відповіді не буде, я її приберу. Відповісти можна до: ${t.moment(until)}.`,
  'offerValid.yes': 'Так, ще чинна',
  'offerValid.no': 'Ні, прибрати',
  'offerValid.change': 'Щось змінилося',
  'offerValid.kept': 'Чудово. Тоді питатиму далі.',
  'offerValid.ended': 'Гаразд, її прибрано. Дякую за Вашу допомогу.',
  'told.offerOver': ({ category }, t) =>
    `Відповіді не було, тому Вашу пропозицію прибрано: ${t.category(category)}. Якщо захочете допомагати знову, просто напишіть мені.`,
  'told.offerSilent': ({ firstName }) => `${firstName} ще не відповідає. Тепер питаю й інших і напишу Вам.`,
  'told.offerDeclined': ({ firstName }) =>
    `${firstName} цього разу не має часу. Тепер питаю й інших і напишу Вам.`,
  'pause.howLong': 'Як довго Вас не питати?',
  'pause.now': ({ until }, t) =>
    `У Вас перерва до: ${t.moment(until)}. Як довго, від сьогодні, Вас не питати?`,
  'pause.end': 'Закінчити перерву',
  'pause.none': 'Без перерви',
  'pause.until': ({ day }, t) => `Не питати Вас до цього дня: ${t.day(day)}?`,
  'pause.done': ({ until }, t) => `Гаразд, поки не питаю Вас. Перерва до: ${t.moment(until)}.`,
  'pause.often': ({ most }, t) =>
    `Я питаю Вас щонайбільше ${t.count(most, { one: '# раз', few: '# рази', many: '# разів', other: '# раза' })} на тиждень. Якщо й це забагато, зробіть перерву. Відмовитися можна завжди.`,
  'pause.off': 'Гаразд, знову питатиму Вас.',
  'pause.atNight': 'Термінове й уночі',
  'pause.byDay': 'Уночі більше не питати',
  'pause.atNightSure': ({ from, to }, t) =>
    `З ${t.time(from)} до ${t.time(to)} я нікого не питаю. Чи можна питати Вас і тоді, коли комусь терміново потрібна допомога?`,
  'pause.atNightYes': 'Так, будь-коли',
  'pause.atNightNo': 'Ні, лише вдень',
  'pause.atNightOn': 'Дякую. Коли терміново, питатиму Вас і вночі. Щоб це змінити, напишіть «пауза».',
  'pause.atNightOff': ({ from, to }, t) => `Гаразд, з ${t.time(from)} до ${t.time(to)} я Вас не питатиму.`,

  // two have found each other
  'match.seeker': ({ firstName, organisation, when, word, payCents }, t) =>
    `${firstName} допоможе Вам ${t.onWhen(when)}. Біля дверей ${firstName} назве кодове слово: ${word}. Без цього слова, будь ласка, не відчиняйте. Нікому не давайте банківської картки чи PIN-коду.${t.helpsFor(firstName, organisation)}${t.pay(payCents)} Що може бачити ${firstName}?`,
  'match.addressAndPhone': 'Адресу й телефон',
  'match.addressOnly': 'Лише адресу',
  'match.nothing': 'Нічого, хай допоможе ратуша',
  'match.helper': ({ helper, firstName, organisation, when, word, payCents, remark, asksPhone }, t) =>
    `Дякую, ${helper}. ${firstName} чекає на Вас ${t.onWhen(when)}. Кодове слово: ${word}. Адресу Ви отримаєте, щойно ${firstName} погодиться.${t.asksFor(firstName, organisation)}${t.pay(payCents)}${remark === null ? '' : ` ${firstName} додає: «${remark}»`}${asksPhone ? ` Чи може ${firstName} бачити Ваш номер?` : ''}`,
  'match.remark': ({ firstName, remark }) => `${firstName} додає: «${remark}»`,
  'match.cannot': 'Усе-таки не можу',
  'match.callOff': 'Відмовитися',
  'match.address': 'Яка адреса? Будь ласка, вулиця й номер будинку, наприклад: Lindenweg 4.',
  'match.addressAgain': 'Ще бракує номера будинку.',
  'match.shared': ({ firstName, side }) =>
    side === 'seeker'
      ? `Гаразд, ${firstName} тепер знає, куди йти. До зустрічі.`
      : `Гаразд, ${firstName} тепер має Ваш номер.`,
  'match.nothingShared': ({ firstName, side }) =>
    side === 'seeker'
      ? `Гаразд, ${firstName} нічого не бачить. Ратуша допоможе вам зустрітися і зателефонує.`
      : `Гаразд, ${firstName} не бачить Вашого номера.`,
  'told.contact': ({ firstName, phone, address }, t) =>
    [
      `Для цього візиту ${firstName} показує Вам:`,
      address && `Адреса: ${address}`,
      phone && `Телефон: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.nothingShared': ({ firstName }) =>
    `${firstName} і Ви нічого не показали одне одному. Ратуша допоможе вам зустрітися і зателефонує.`,
  'match.overview': (
    { firstName, organisation, category, when, word, side, payCents, phone, address },
    t,
  ) => {
    const behalf =
      side === 'seeker' ? t.helpsFor(firstName, organisation) : t.asksFor(firstName, organisation)
    const shown = [address && `Адреса: ${address}`, phone && `Телефон: ${t.phone(phone)}`]
    const facts = [
      `${t.category(category)}, ${t.when(when)}. Кодове слово: ${word}.${behalf}${t.pay(payCents)}`,
      ...shown,
    ]
    const all = facts.filter(Boolean).join('\n')
    return side === 'seeker' ? `${firstName} допомагає Вам: ${all}` : `${firstName} чекає на Вас: ${all}`
  },
  'match.addressLater': ({ firstName }) => `Ви отримаєте адресу, щойно буде згода: ${firstName}.`,
  'match.none': 'Зараз нічого не домовлено.',
  'match.reminder': 'Нагадую:',
  'match.seeYou': 'Чудово, тоді все залишається так.',
  'match.tellHowItWent': 'Усе вже позаду',
  'match.share': 'Показати контакт',
  'match.withdrawSure': ({ firstName }) => `Скасувати зустріч? З ким: ${firstName}.`,
  'match.withdrawYes': 'Так, скасувати',
  'match.withdrawNo': 'Ні, залишити',
  'match.withdrawn': ({ firstName }) => `Гаразд, ${firstName} уже знає.`,
  'match.stays': 'Гаразд, усе залишається.',
  'agreed.askThem': ({ firstName }) =>
    `На жаль, я цього не знаю. Ви можете запитати самі, написавши повідомлення: ${firstName}.`,
  'agreed.none': 'Зараз нічого не домовлено. Щоб почати, напишіть «меню».',
  'move.when': ({ firstName, phone, townHallPhone }, t) =>
    `Коли Вам було б зручно? Напишіть, наприклад, «п’ятниця о 10», і я запитаю: ${firstName}. Якщо терміново, зателефонуйте${phone === null ? ` до ратуші: ${townHallPhone}` : `: ${firstName}, ${t.phone(phone)}`}.`,
  'move.propose': ({ firstName, when }, t) =>
    `Запитати, чи підходить і такий час: ${t.when(when)}? Кого питаю: ${firstName}.`,
  'move.ask': 'Так, запитайте',
  'move.asked': ({ firstName }) =>
    `Гаразд, питаю й напишу Вам: ${firstName}. До того часу все залишається, як є.`,
  'move.asks': ({ firstName, when }, t) =>
    `${firstName} питає, чи підходить і такий час: ${t.when(when)}. Вам зручно?`,
  'move.yes': 'Так, підходить',
  'move.moved': ({ firstName, when }, t) => `Гаразд, тепер так: ${t.when(when)}. Повідомляю: ${firstName}.`,
  'told.timeMoved': ({ firstName, when }, t) => `${firstName} погоджується. Тепер так: ${t.when(when)}.`,
  'told.timeStays': ({ firstName, when }, t) =>
    `Інший час не підходить: ${firstName}. Усе залишається: ${t.when(when)}.`,
  'agreed.settled':
    'Добре, що Ви поговорили. Якщо тепер інший час, напишіть його мені, будь ласка; тут поки що цей.',
  'agreed.reach': ({ matter, firstName, phone, townHallPhone }, t) => {
    const number = phone && t.phone(phone)
    switch (matter) {
      case 'late':
        return number
          ? `Якщо терміново, зателефонуйте: ${firstName}, ${number}.`
          : `Якщо терміново, зателефонуйте до ратуші: ${townHallPhone}.`
      case 'missing':
        return number
          ? `Мені дуже шкода. Найкраще зателефонуйте: ${firstName}, ${number}.`
          : `Мені дуже шкода. Найкраще зателефонуйте до ратуші: ${townHallPhone}.`
      case 'move':
        return `Змінити час я не можу, але ${firstName} може отримати Ваше запитання.${number ? ` Якщо терміново, зателефонуйте: ${firstName}, ${number}.` : ` Якщо терміново, зателефонуйте до ратуші: ${townHallPhone}.`}`
      default:
        return matter satisfies never
    }
  },
  'match.write': 'Написати повідомлення',
  'relay.what': ({ firstName }) => `Що написати? Повідомлення отримає ${firstName}.`,
  'relay.confirm': ({ firstName, text }) => `${firstName} отримає повідомлення: «${text}»\nНадіслати так?`,
  'relay.send': 'Так, надіслати',
  'relay.drop': 'Не надсилати',
  'relay.sent': ({ firstName, phone, told }, t) =>
    told === 'told'
      ? `Надіслано. Коли ${firstName} відповість, Ви прочитаєте це тут.`
      : `Гаразд. ${firstName} не має чату. Ратуша зателефонує і прочитає повідомлення. Це може тривати якийсь час.${phone ? ` Якщо терміново, зателефонуйте: ${t.phone(phone)}.` : ''}`,
  'relay.held': ({ firstName, phone, until }, t) =>
    `Гаразд. Щоб нікого не будити, повідомлення надійде вранці: ${firstName}, ${t.moment(until)}.${phone ? ` Якщо терміново, зателефонуйте: ${t.phone(phone)}.` : ''}`,
  'relay.heard': ({ firstName, text }) => `${firstName} пише Вам: «${text}»`,
  'relay.answer': 'Відповісти',
  'told.matchOver': ({ firstName, when }, t) => `Зустріч не відбудеться: ${firstName}, ${t.when(when)}.`,
  'told.helperWithdrew': ({ firstName, when }, t) =>
    `${firstName} усе-таки не може прийти (${t.when(when)}). Одразу шукаю далі й напишу Вам.`,
  checkIn: ({ firstName, side }) =>
    side === 'seeker'
      ? `Чи відбувся візит (${firstName}) і чи все вдалося?`
      : `Чи відбулася Ваша допомога (${firstName}) і чи все вдалося?`,
  'checkIn.yes': 'Так, усе вдалося',
  'checkIn.no': 'На жаль, ні',
  'checkIn.thanks': ({ firstName }) => `Дякую, що розповіли. Як добре, що є ${firstName} і Ви.`,
  'checkIn.noShow': 'Мені шкода. Ратуша вже знає.',
  'checkIn.again': 'Пошукати когось на інший час?',
  'checkIn.but': 'Дякую, що розповіли. Шкода, що не все було добре. Хочете написати про це ратуші?',
  'checkIn.sorry': 'Шкода. Дякую, що розповіли. Ратуша з цим розбереться.',
  'guardian.callNote': ({ news, guardian, phone, firstName, category, district, when, payCents }, t) =>
    `Будь ласка, зателефонуйте: ${guardian}${phone === null ? '' : ` (${t.phone(phone)})`}. ${firstName} ${{ agreed: 'погоджується допомогти', moved: 'домовляється про інший час', over: 'усе-таки не допомагає' }[news]}: ${[t.category(category), t.when(when), district].filter(Boolean).join(', ')}.${t.pay(payCents)}`,

  // nobody yet
  nobodyYet: 'Поки що ніхто не має часу. Це не через Вас. Я шукаю далі. Іноді допомагає інший час.',
  'nobodyYet.helps': ({ otherTime, farther }, t) =>
    [
      otherTime > 0 &&
        t.count(otherTime, {
          one: 'В інший час можна запитати ще # людину.',
          few: 'В інший час можна запитати ще # людей.',
          many: 'В інший час можна запитати ще # людей.',
          other: 'В інший час можна запитати ще # людини.',
        }),
      farther > 0 &&
        t.count(farther, {
          one: 'Трохи далі живе ще # людина, яка це робить.',
          few: 'Трохи далі живуть ще # людини, які це роблять.',
          many: 'Трохи далі живе ще # людей, які це роблять.',
          other: 'Трохи далі живе ще # людини, які це роблять.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  'nobodyYet.farther': 'Запитати далі',
  'nobodyYet.wider': 'Гаразд, тепер питаю й тих, хто живе далі, і напишу Вам.',
  'nobodyYet.wait': 'Шукати далі',
  'nobodyYet.otherTime': 'Інший час',
  'nobodyYet.call': 'Хай ратуша зателефонує',
  'nobodyYet.calling': ({ contact }) => `Гаразд, ${contact} з ратуші Вам зателефонує. Тим часом шукаю далі.`,
  'nobodyYet.callNote': ({ category, when }, t) =>
    `Просять зателефонувати: ${t.category(category)}, ${t.when(when)}. Поки що ніхто не має часу.`,
  'nobodyYet.stop': 'Більше не шукати',
  'nobodyYet.waiting': ({ contact }) => `Гаразд, шукаю далі. ${contact} в ратуші теж про це знає.`,

  'told.expired':
    'На жаль, нікого не знайшлося, а час уже минув. Мені шкода. У розділі «мої справи» Ви можете шукати знову на інший час.',

  // one's own
  menu: ({ firstName }) => `Чого Ви бажаєте, ${firstName}?`,
  'menu.offers': 'Переглянути пропозиції',
  'menu.things': 'Мої справи',
  'menu.pause': 'Зробити перерву',
  'menu.data': 'Мої дані',
  'menu.back': 'До меню',
  things: 'Ось що зараз триває. Виберіть, що змінити.',
  'things.which': 'Про що йдеться?',
  'things.none': 'Зараз нічого не триває. Щоб почати, напишіть «меню».',
  'thing.match': ({ firstName, when, side }, t) =>
    [`${side === 'seeker' ? 'Допомагає' : 'Чекає на Вас'}: ${firstName}`, t.shortWhen(when)]
      .filter(Boolean)
      .join(', '),
  'thing.invitation': ({ firstName, when }, t) =>
    [`Запитує ${firstName}`, t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.request': ({ category, when, status }, t) =>
    [t.category(category), MARKS[status] ?? t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.offer': ({ category }, t) => `Пропозиція: ${t.category(category)}`,
  'thing.describe': ({ kind, category, text, when, status }, t) =>
    `${kind === 'request' ? 'Запит' : 'Пропозиція'}: ${t.category(category)}, ${t.when(when)}.${kind === 'request' && category !== 'other' ? '' : text && ` «${text}»`} ${STATES[status] ?? ''}`.trim(),
  'thing.postIt': 'Внести зараз',
  'thing.pause': 'Призупинити',
  'thing.resume': 'Продовжити',
  'thing.withdraw': 'Скасувати запис',
  'thing.withdrawSure': 'Забрати це назад?',
  'thing.withdrawYes': 'Так, забрати',
  'thing.askAgain': 'Шукати ще раз',
  'thing.changed': ({ status }) => CHANGES[status] ?? 'Гаразд.',

  // data and reports
  'data.none': 'Про Вас нічого не збережено.',
  'data.notice': p => privacyNotice(p),
  imprint: ({ town, phone, page }) =>
    `dasnez тут пропонує місто ${town}, телефон ${phone}.${page ? ` Вихідні відомості: ${page}` : ''}`,
  'imprint.whichTown':
    'Це скаже Вам Ваше місто: кожне пропонує dasnez саме. Спершу напишіть, будь ласка, де Ви живете.',
  'data.whoSees':
    'Ваші дані бачить ратуша. Інші до Вашої згоди бачать лише ім’я, район, завдання й час. Номер і адресу бачить тільки той, кому Ви їх покажете.',
  'data.why':
    'Ратуша один раз телефонує, щоб познайомитися. Вік і район показують, хто Вам підходить. Інші бачать Ваш номер, лише якщо Ви дозволите.',
  'data.kept': (p, t) =>
    [
      'Ось що збережено:',
      `Ім’я: ${`${p.firstName} ${p.lastName}`.trim()}`,
      p.birthYear === null ? '' : `Рік народження: ${p.birthYear}`,
      p.district === null ? '' : `Район: ${p.district}`,
      p.phone === null ? '' : `Телефон: ${t.phone(p.phone)}`,
      p.address === null ? '' : `Адреса: ${p.address}`,
      p.shownTo.length === 0
        ? ''
        : `Номер або адресу показано: ${t.list(p.shownTo.map(who => who.firstName))}`,
      p.consentOn === null ? '' : `Дата згоди: ${t.day(p.consentOn)}`,
      p.speaksFor.length === 0 ? '' : `Ви представляєте: ${t.list(p.speaksFor)}`,
      `Запитів про допомогу: ${p.requests}, пропозицій: ${p.offers}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'data.what': 'Що мені зробити?',
  'data.change': 'Щось змінити',
  'data.erase': 'Видалити все',
  'data.fine': 'Залишити так',
  'data.messages': 'Мої повідомлення',
  'data.written': ({ messages }, t) =>
    [
      'Ось що Ви написали іншим:',
      ...messages.map(({ firstName, text, on }) => `Кому: ${firstName}, ${t.day(on)}: «${text}»`),
      'Повідомлення видаляються через 30 днів після допомоги.',
    ].join('\n'),
  'data.eraseSure': ({ town }) =>
    `Виписати Вас із dasnez і видалити Ваші дані? Поточні запити й зустрічі тоді завершаться. Місто ${town} зберігає без імен, що і коли хтось допомагав. Рішення ратуші воно має могти підтвердити до чотирьох років. Повідомлення про проблеми лишаються на рік після розгляду.`,
  'data.eraseYes': 'Так, видалити все',
  'data.eraseNo': 'Ні, залишити',
  'change.phone': 'Який Ваш новий номер телефону?',
  'change.elsewhere': ({ town }) => `Уже не тут: ${town}`,
  'change.noAddress': 'Не зберігати адреси',
  'change.confirm': (p, t) =>
    [
      'Зберегти так?',
      p.name === null ? '' : `Ім’я: ${p.name}`,
      p.phone === null ? '' : `Телефон: ${t.phone(p.phone)}`,
      p.district === null ? '' : `Район: ${p.district}`,
      p.address === null ? '' : `Адреса: ${p.address}`,
      p.addressGone ? 'Адреса: більше немає' : '',
      p.tells.length === 0 ? '' : `Через зустріч я повідомлю також: ${t.list(p.tells)}.`,
      p.checked ? 'Ратуша теж бачить нове ім’я і, можливо, перепитає.' : '',
    ]
      .filter(Boolean)
      .join('\n'),
  'change.save': 'Так, зберегти',
  'change.again': 'Ні, ще раз',
  'change.stays': ({ district }) => `У тому, що вже триває, записано ще цей район: ${district}.`,
  'change.byTownHall': ({ what }) =>
    what === 'birthYear'
      ? 'Рік народження змінює лише ратуша: від нього залежить захист молодих людей.'
      : 'Дані й номер Ваших батьків змінює лише ратуша. Так Ви захищені.',
  'change.callNote': ({ before, name }) =>
    `Нове ім’я: ${name}. Попереднє: ${before}. Будь ласка, зателефонуйте й перепитайте.`,
  'told.newContact': ({ firstName, phone, address }, t) =>
    [
      `Для Вашої зустрічі є нові дані від цієї людини: ${firstName}.`,
      address && `Адреса: ${address}`,
      phone && `Телефон: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.addressGone': ({ firstName, phone }) =>
    `Адреса цієї людини вже не дійсна: ${firstName}. Куди йти, знає ратуша: ${phone}.`,
  'told.corrected': ({ what, phone }, t) =>
    `Ратуша змінила Ваші дані: ${t.list(what.map(part => CORRECTED[part]))}. Якщо це помилка, зателефонуйте, будь ласка: ${phone}.`,
  'report.whom': 'Про кого йдеться?',
  'report.other': 'Про когось іншого',
  'report.about': ({ firstName }) => `Ідеться про цю людину: ${firstName}.`,
  'report.sure': ({ text }) =>
    `Повідомити про це ратуші: «${text}»? Більше ніхто цього не читає. Можете додати, що сталося.`,
  'report.send': 'Так, повідомити',
  'report.heard': ({ contact, phone }) =>
    `Дякую, що кажете про це. У ратуші це тепер бачить ${contact} і подбає про це. Якщо терміново: ${phone}, у разі небезпеки 110.`,
  'report.what': 'Що не так? Напишіть своїми словами. Це читає лише ратуша.',
  'report.readBy': both(
    'Це читає лише ратуша, і я нікому більше не кажу.',
    'Це читає лише ратуша, і я нікому більше не кажу. Розкажіть про це й батькам.',
  ),
  'report.nothing': 'Нічого, усе гаразд',
  'report.thanks': ({ contact, phone }) => {
    const thanks = `Дякую, що сказали. ${contact} в ратуші вже це бачить і подбає про це. Якщо терміново: ${phone}, у надзвичайній ситуації 110.`
    const apart = 'Бажаєте більше не зустрічатися з цією людиною?'
    return both(`${thanks} ${apart}`, `${thanks}${YOUNG} ${apart}`)
  },
  'report.apart': 'Більше не зводити нас разом',
  'report.apartDone': 'Гаразд, більше не зводитиму вас разом.',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const YOUNG = ' Для молоді є також Nummer gegen Kummer: 116 111.'
const VIOLENCE = 'Якщо є небезпека, негайно телефонуйте 110. Якщо хтось поранений: 112.'
const SUICIDE =
  'Добре, що Ви про це кажете. Будь ласка, поговоріть зараз із кимось: Telefonseelsorge 0800 111 0 111, безкоштовно, удень і вночі. У разі гострої небезпеки: 112.'
const andYoung = (text: string) => both(text, text + YOUNG)
const DANGER = {
  medical: andYoung('Негайно телефонуйте 112. Там Вам допоможуть найшвидше.'),
  fire: andYoung('Негайно телефонуйте 112 і перейдіть у безпечне місце.'),
  violence: andYoung(VIOLENCE),
  suicide: andYoung(SUICIDE),
  intruder: andYoung('Не відчиняйте, будь ласка. Якщо Вам страшно, негайно телефонуйте 110.'),
  fraud:
    'Обережно, це схоже на шахрайство. Покладіть, будь ласка, слухавку. Поліція, банк, ратуша й dasnez ніколи не питають про гроші, PIN чи номер рахунку. Зателефонуйте 110 самі.',
  missing: andYoung('Негайно телефонуйте 110. Поліція шукатиме разом із Вами.'),
  call: andYoung(
    'Якщо хтось у небезпеці, негайно телефонуйте 112. Поліція: 110. Якщо це не надзвичайна ситуація, просто напишіть, що Вам потрібно.',
  ),
}
const UNREADABLE = {
  photo: 'Я не бачу зображень. Напишіть мені, будь ласка, словами.',
  voice: 'Я не чую голосових повідомлень. Напишіть мені, будь ласка, словами.',
  sticker: 'Як мило. Я читаю лише слова. Напишіть, будь ласка, про що йдеться.',
  file: 'Я не можу відкривати файли. Напишіть мені, будь ласка, словами.',
  encrypted: 'Не вдалося розшифрувати це повідомлення. Надішліть його, будь ласка, ще раз.',
  empty: 'Повідомлення було порожнє. Напишіть, будь ласка, про що йдеться.',
  other: 'Я не знаю, що з цим робити. Напишіть мені, будь ласка, словами.',
}
const INVITED = {
  SEEKER: 'Коли потрібна допомога, напишіть «меню».',
  HELPER: 'Щоб сказати, з чим Ви допоможете, напишіть «меню».',
  both: 'Щоб просити про допомогу чи пропонувати її, напишіть «меню».',
}
const MARKS: Record<string, string> = {
  DRAFT: 'чернетка',
  HELD: 'на розгляді',
  PAUSED: 'пауза',
  EXPIRED: 'минуло',
}
const STATES: Record<string, string> = {
  DRAFT: 'Це ще не внесено.',
  HELD: 'Ратуша зараз це розглядає.',
  OPEN: 'Зараз шукаю.',
  ACTIVE: 'Пропозиція діє.',
  PAUSED: 'Зараз призупинено.',
  EXPIRED: 'На жаль, нікого не знайшлося.',
}
const CHANGES: Record<string, string> = {
  OPEN: 'Гаразд, знову шукаю.',
  ACTIVE: 'Гаразд, пропозиція знову діє.',
  PAUSED: 'Гаразд, призупинено. Продовжити можна в розділі «мої справи».',
  CANCELLED: 'Гаразд, скасовано.',
  ENDED: 'Гаразд, пропозицію скасовано.',
}

const CORRECTED: Record<Params<'told.corrected'>['what'][number], string> = {
  name: 'ім’я',
  phone: 'телефон',
  district: 'район',
  address: 'адреса',
  birthYear: 'рік народження',
  guardian: 'батьки',
  consent: 'згода батьків',
}

function privacyNotice({ town, phone, dataProtection, privacyPage }: Params<'data.notice'>): string {
  const ask = dataProtection ? ` Питання про захист даних: ${dataProtection}.` : ''
  const page = privacyPage ? `\nДокладно: ${privacyPage}` : ''
  return `Відповідає місто ${town}, телефон ${phone}.${ask}\nВаші дані зберігаються, бо Ви погоджуєтеся; згоду можна будь-коли відкликати.\nНомер телефону й адреса зберігаються зашифрованими. Ваші повідомлення до мене зберігаються лише доти, доки вони потрібні. Ніхто не отримає Вашого номера чи адреси без Вашої згоди на саме цей візит.\n«мої дані» показує все, що збережено, і виправляє хибне. «видалити» усе стирає.\nСкаржитися можна до органу захисту даних Вашої землі.${page}`
}
