<#-- The frame of every page: the portal's own, around what Keycloak's pages put into it. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}" class="${properties.kcHtmlClass!}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${msg("loginTitle", realm.displayName!'')}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#list scripts![] as script>
  <script src="${script}"></script>
  </#list>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession, startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>checkAuthSession(${authenticationSession.authSessionIdHash?c});</#if>
    </#outputformat>
  </script>
</head>
<body class="bare" data-page-id="login-${pageId}">
  <header class="bare-head"><span class="wordmark"><img class="mark" src="${url.resourcesPath}/img/favicon.svg" alt="">${realm.displayName!''}</span></header>
  <div class="stage">
    <main>
      <h1><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="login-who"><strong>${auth.attemptedUsername}</strong> <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <div class="flash ${(message.type = 'error')?then('fail', (message.type = 'success')?then('done', 'plain'))}" role="${(message.type = 'error')?then('alert', 'status')}"><p>${message.summary}</p></div>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form action="${url.loginAction}" method="post"><button class="btn" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button></form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo><#nested "info"></#if>
    </main>
  </div>
  <footer class="bare-foot">
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="segment" aria-label="${msg("languages")}">
      <#list locale.supported?sort_by("label") as l>
      <a href="${l.url}" lang="${l.languageTag}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${l.label}</a>
      </#list>
    </nav>
    </#if>
  </footer>
</body>
</html>
</#macro>
