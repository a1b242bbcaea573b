<#-- The fields of Keycloak's forms. Users are known by their e-mail, so a browser takes that field for one: it trims it, proposes it and shows the keys for it. -->
<#macro group name label error="" required=false>
<div class="field">
  <label for="${name}" class="label">${label}<#if required><span class="visually-hidden" aria-hidden="true">&#42;</span></#if></label>
  <#nested>
  <div id="input-error-container-${name}">
    <#if error?has_content><div aria-live="polite"><div id="input-error-${name}"><span class="problem">${error}</span></div></div></#if>
  </div>
</div>
</#macro>

<#-- Parley's look marks a wrong field by its border. -->
<#macro errorIcon error=""></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
<#local mail = name == "username" && realm.registrationEmailAsUsername>
<@group name=name label=label error=error required=required>
  <span class="control<#if error?has_content> bad</#if>"><input id="${name}" name="${name}" value="${value}" type="${mail?then('email', 'text')}"
    autocomplete="${(mail && autocomplete == 'off')?then('username', autocomplete)}"<#if autofocus> autofocus</#if><#if mail> spellcheck="false" autocapitalize="none"</#if>
    <#if autocomplete == "one-time-code">inputmode="numeric"</#if> aria-invalid="<#if error?has_content>true</#if>"></span>
</@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
<@group name=name label=label error=error required=required>
  <div class="login-pair">
    <div class="login-fill"><span class="control<#if error?has_content> bad</#if>"><input id="${name}" name="${name}" value="${value}" type="password"
      autocomplete="${autocomplete}"<#if autofocus> autofocus</#if> aria-invalid="<#if error?has_content>true</#if>"></span></div>
    <div><button class="btn login-beside" type="button" id="${name}-show-password" aria-label="${msg('showPassword')}" aria-controls="${name}" data-password-toggle
      data-icon-show="login-eye" data-icon-hide="login-eye off" data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}"><i
      class="login-eye" aria-hidden="true"></i></button></div>
  </div>
  <div><#nested><#if forgotPassword><p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if></div>
</@group>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
<@group name=name label=label>
  <span class="control"><input id="${name}" name="${name}" value="${value}" type="text"<#if readonly> readonly</#if> aria-label="${ariaLabel}"></span>
</@group>
</#macro>

<#macro checkbox name label value=false required=false>
<div><label for="${name}"><input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>> <span class="choice-name">${label}</span></label></div>
</#macro>
