/**
 * Small words that tell languages apart, folded (no accents). The first six are languages we read;
 * the others are there so that their texts are not taken for one of the six.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with was on are be as this you at have from not or by they but his her which what their can will my when there your has been were would who more about if we our he she i do how all',
  es: 'el la de que y en los las un una por con para del se es no su al lo como mas pero sus le ya o este si porque esta entre cuando muy sin sobre tambien hasta hay donde han quien desde todo nos todos uno ni contra otros ese eso mi me tu te son fue ser tiene yo antes despues dos tres cada cuatro bien esta estan les mas he ha',
  de: 'der die das und ist ich nicht mit ein eine den dem des von zu im auf fur sich es auch als an wie aus bei nach wird werden oder einer einem einen sind war wir sie er hat haben noch nur uber man durch kann wenn mehr zum zur aber vor was so bis mein meine ihr am vom beim nichts ohne jetzt hier mir mich ihn euch uns kommt immer wieder selbst schon nie alle dann da weil wo wer seit ihre ihren dieser diese dieses etwa ab gibt kein keine heute neue neuen',
  fr: 'le la les de des et en un une du que qui est pour dans pas sur au plus par je il elle avec ce cette son sont ne se vous nous mais ou leur aux ces sa ses comme etre fait tout si ont mon ma mes votre notre y ete meme bien peut c d l qu j n s depuis deux trois leurs cela entre chez encore apres avant sans',
  pt: 'o a os as de que e do da em um uma para com nao no na por mais dos das se como mas foi ao ele ela sao seu sua ou quando muito nos ja eu tambem pelo pela ate isso entre era depois sem mesmo aos seus quem nas me esse voce essa num nem suas meu minha tem pode ser esta cada dois duas tres antes quem estao essa seja sobre',
  it: 'il lo la i gli le di che e un una in per con non del della dei delle al alla da dal si sono come piu anche ma nel nella sul questo questa o se ha ho mi cosa quando dopo essere suo sua loro cui tra fra quello molto senza ci puo stato degli ai alle nei e l d dell due tre prima ogni chi vi ne da anche gia all nell dall un sull siete',
  nl: 'de het een en van is dat op te in zijn voor met niet aan er om ook als dan maar bij of uit nog naar heeft hebben ze wordt worden door ik je deze over zo kan geen hij was wat meer',
  sv: 'och det att i en som pa ar av for med den till ett om har inte de jag var sig fran vi sa kan men nar hur eller ska',
  da: 'og det at i en som pa er af for med den til et om har ikke de jeg var sig fra vi sa kan men nar hvordan eller skal blev ogsa efter',
  pl: 'i w na z sie nie jest do to ze o jak ale po co tak za od przez dla czy jego oraz ktory ktore byc ma juz tylko tym sa',
  cs: 'a je se v na ze to s z do o i jako za ale jsem po by k pro jeho ve si tak nebo byl jsou od kdyz podle',
  sk: 'a je sa v na ze to s z do o aj ako za ale som po by k pre jeho vo si tak alebo bol su od ked podla',
  ro: 'si de la in a cu pe nu din ca o un care este mai pentru sa ce se sunt au fost dar sau prin dupa lui ei al ale catre',
  hu: 'a az es hogy nem is egy ez azt van de meg mint csak ha ki mar vagy volt kell lehet el minden ami',
  fi: 'ja on ei se etta oli mutta ovat han niin kun myos jos tai joka kuin ole mita sen hanen ollut',
  tr: 've bir bu da de icin ile cok ne daha gibi olarak ama en olan kadar sonra ya mi var o her ise',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata adalah atau oleh',
  sh: 'i u je da se na za su ne sa od kao koji to o ali iz ce ili sto bi nije bio biti samo ako po do nakon',
  ca: 'el la de i que a els les un una en per amb del es no al com mes pero seu seva aquest aquesta tambe si han son dels ha perque molt on',
  lt: 'ir kad i su yra tai kaip bet is del nuo buvo jo apie po ar ne jau tik uz kurie',
  sq: 'te e ne dhe per me se nje qe nga i ka si do eshte po nuk ku kete ishte',
  vi: 'va cua la co trong cho duoc khong nguoi voi cac mot nhung da de nay khi ve tai tu',
};
