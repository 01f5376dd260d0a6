import type { Texts } from './line.ts'

/** Why something can't be: one sentence each, without blame. */
export const refused: Pick<Texts, Extract<keyof Texts, `refused.${string}`>> = {
  'refused.not-approved': 'Це буде можливо, щойно ратуша Вас підтвердить.',
  'refused.not-now': 'Зараз це неможливо, бо тим часом дещо змінилося.',
  'refused.not-found': 'Цього вже немає.',
  'refused.someone-faster':
    'Дякую. Цього разу хтось відгукнувся раніше, допомогу вже знайдено. Я охоче запитаю Вас знову.',
  'refused.own-request': 'Це Ваша власна пропозиція.',
  'refused.not-allowed': 'Тут це неможливо.',
  'refused.sought-already': 'Я вже цим займаюся.',
  'refused.too-many-open': ({ max }, t) =>
    `У Вас уже є ${t.count(max, { one: '# відкритий запит', few: '# відкриті запити', many: '# відкритих запитів', other: '# відкритого запиту' })}. Будь ласка, спершу скасуйте один із них.`,
  'refused.suggestion-over': 'Ця пропозиція вже не діє.',
  'refused.suggestions-enough': 'Ще один час запропонувати не можу. Відмовитися – цілком нормально.',
  'refused.changed-meanwhile': 'Це щойно змінилося. Спробуйте, будь ласка, ще раз.',
  'refused.speaks-not-for': 'Від імені цієї організації нічого записати не можна. Ратуша охоче допоможе.',
  'refused.too-young-for-channel': ({ age }) =>
    `Тут це можливо лише з ${age} років. У ратуші можна й раніше.`,
  'refused.channel-off': ({ town, phone }) =>
    `Місто ${town} не використовує цей месенджер для сусідської допомоги. Як ще мене знайти, скаже ратуша: ${phone}.`,
  'refused.relay-closed': ({ phone }) =>
    `Тут я зараз нічого не можу передати. Ратуша охоче допоможе: ${phone}.`,
  'refused.message-too-long': ({ max }) =>
    `Це задовго для повідомлення. Напишіть, будь ласка, коротше, не довше за ${max} знаків.`,
  'refused.message-gives-away': ({ what }) =>
    what === 'contact'
      ? 'Номерів і адрес я в повідомленнях не передаю. Свої Ви показуєте кнопкою «Показати контакт», лише для цієї зустрічі.'
      : 'Цього я не передам. Нікому не давайте картки, PIN-коду чи номера рахунку, навіть якщо хтось просить.',
  'refused.messages-today': ({ max }, t) =>
    `За один день це вже ${t.count(max, { one: '# повідомлення', few: '# повідомлення', many: '# повідомлень', other: '# повідомлення' })}. Завтра я охоче передам наступне.`,
  'refused.other-municipality': 'Це належить до іншого міста.',
  'refused.programme-not-offered': 'Місто цього не пропонує.',
  'refused.birth-year-missing': 'Ще бракує року народження.',
  'refused.too-young': ({ min }) => `Для цього треба мати щонайменше ${min} років.`,
  'refused.too-old': ({ max }) => `Це для помічників віком до ${max} років.`,
  'refused.wrong-category': 'Таку допомогу не пропонували.',
  'refused.category-not-cleared': 'Для цього потрібен окремий дозвіл ратуші.',
  'refused.clearance-expired': 'Довідку про несудимість треба переглянути знову. Ратуша допоможе.',
  'refused.no-channel': 'З цією людиною зараз немає зв’язку.',
  'refused.paused-until': ({ until }, t) => `Перерва, остання дата: ${t.day(until)}.`,
  'refused.kept-apart': 'Цих двох людей не зводять разом.',
  'refused.too-far': ({ km, maxKm }) => `Це за ${Math.round(km)} км, тобто далі ніж ${maxKm} км.`,
  'refused.not-free-then': 'Цей час не підходить.',
  'refused.busy-then': 'На цей час Ви вже комусь обіцяли допомогу.',
  'refused.helper-busy-then': ({ firstName }) => `У цей час не виходить: ${firstName}.`,
  'refused.weekly-asks-reached': 'Цього тижня запитань уже досить.',
  'refused.already-asked': 'Цю людину вже запитали.',
  'refused.wants-pay': 'Допомагає з цим лише за кишенькові гроші.',
  'refused.over-already': 'Цей день уже минув. Назвіть, будь ласка, інший.',
  'refused.minor-consent-missing': 'Для цього ще бракує письмового дозволу батьків.',
  'refused.minor-consent-children': 'Щоб доглядати дітей, потрібна згода батьків з обох боків.',
  'refused.minor-category': 'До 18 років ця робота не дозволена.',
  'refused.minor-danger': ({ danger }) => DANGERS[danger] ?? 'До 18 років це надто небезпечно.',
  'refused.minor-lifting': ({ maxKg }) => `До 18 років можна піднімати щонайбільше ${maxKg} кг.`,
  'refused.minor-household-not-cleared': 'Ратуша спершу має познайомитися з цією родиною.',
  'refused.minor-no-household': 'До 18 років це можливо лише в домівках, які знає ратуша.',
  'refused.minor-weekly': 'До 18 років щотижнева робота можлива лише за згодою ратуші.',
  'refused.minor-without-time': 'До 18 років потрібні точний день і час.',
  'refused.minor-hours-day': ({ max }) => `До 18 років дозволено щонайбільше ${max} год. на день.`,
  'refused.minor-hours-week': ({ max }) => `До 18 років дозволено щонайбільше ${max} год. на тиждень.`,
  'refused.minor-days-week': ({ max }) => `До 18 років дозволено щонайбільше ${max} дн. на тиждень.`,
  'refused.minor-clock': ({ from, to }, t) =>
    `До 18 років це можливо лише з ${t.time(from)} до ${t.time(to)}.`,
  'refused.minor-school-time': 'Це припадає на шкільний час.',
  'refused.minor-sunday': 'До 18 років у неділю працювати не можна.',
  'refused.minor-holiday': ({ name }) => `${name} – святковий день. До 18 років тоді працювати не можна.`,
  'refused.minor-eve': ({ until }, t) => `Цього дня до 18 років це можливо лише до ${t.time(until)}.`,
  'refused.minor-saturday': 'До 18 років у суботу тут не можна.',
  'refused.minor-saturday-private': 'До 18 років у суботу можна лише в приватних домівках.',
  'refused.pay-range': ({ min, max }, t) =>
    `Кишенькові гроші тут – від ${t.euros(min)} до ${t.euros(max)} євро за годину.`,

  'refused.bad-input': 'Чогось бракує або щось не підходить.',
  'refused.consent-missing': 'Для цього ще бракує згоди.',
  'refused.phone-known': ({ name }) => `Цей номер телефону вже записаний: ${name}.`,
  'refused.line-forgotten': 'Текст уже видалено, надіслати його ще раз не можна.',
  'refused.wrong-login': 'Електронна пошта або пароль неправильні.',
  'refused.link-used-up': 'Це посилання вже не діє. Попросіть, будь ласка, нове.',
  'refused.email-taken': 'Для цієї пошти вже є обліковий запис. Увійдіть, будь ласка, з його паролем.',
  'refused.slug-taken': ({ slug }) => `Коротку назву «${slug}» уже має інше місто.`,
  'refused.name-taken': ({ name }) => `«${name}» тут уже є.`,
  'refused.too-young-to-speak': ({ min }) => `Це можливо лише з ${min} років.`,
  'refused.coordinates-already': ({ town }) =>
    `Ви вже координуєте: ${town}. Посилання лишається чинним для того, кому воно призначене.`,
  'refused.last-coordinator': ({ town }) => `Тоді не лишиться координації: ${town}.`,
  'refused.last-operator': 'Тоді не лишиться жодного оператора.',
  'refused.last-district': 'Місту потрібен хоча б один район.',
  'refused.district-in-use': 'У цьому районі ще живуть люди.',
  'refused.beyond-limit': 'Чогось бракує або щось не підходить.',
}

const DANGERS: Record<string, string> = {
  'power-saw': 'До 18 років не можна працювати з бензопилою.',
  ladder: 'До 18 років не можна працювати на драбинах і дахах.',
  chemicals: 'До 18 років не можна працювати з отруйними засобами.',
  'body-care': 'До 18 років не можна мити й доглядати інших.',
  medicines: 'До 18 років не можна давати ліки.',
  driving: 'До 18 років не можна возити інших.',
  'cash-card': 'До 18 років не можна користуватися чужими банківськими картками.',
  alcohol: 'До 18 років тут не можна купувати алкоголь.',
  tobacco: 'До 18 років не можна купувати тютюн.',
  'risky-animal': 'До 18 років не можна доглядати небезпечних тварин.',
}
