/** Common English words and those of offices and web pages: what is not Vietnamese, nor keystrokes of it. */
export const ENGLISH_WORDS: readonly string[] = `
  the be to of and a in that have it for not on with he as you do at this but his by from they we say her
  she or an will my one all would there their what so up out if about who get which go me when make can
  like time no just him know take people into year your good some could them see other than then now look
  only come its over think also back after use two how our work first well way even new want because any
  these give day most us is are was were been has had did does where why many much more long here old
  great little own last life still high each between find need house feel try leave call place right too
  mean ask seem help show turn start might must part week case point company number group problem fact
  hand world state school family student country president month lot study night job word business issue
  side kind head far black both during since around public service city office form test tax cost list
  best east west north south report rest less late large name free room door car trust host post cast mix
  box six bus visa gas soon moon tree keen deep keep meet poor floor war law low row town down born term
  per sir fix map top stop step trip tips docs data file system user server error access admin login page
  web site online email phone date rules policy plan project program budget rank index score survey rate
  change reform citizen province council committee party government ministry decision resolution decree
  paper request result status update application certificate passport license registration land birth
  death marriage i`
  .trim()
  .split(/\s+/u);
