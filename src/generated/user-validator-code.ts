// Generated from fields/users by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const checkUser = validate10;
const schema11 = {"type":"object","properties":{"restrictedFields":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:field|id|type)$":{"type":["string","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:field|id|type)$":{"type":["string","null"]}}}}]},"delegatedAuthority":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:id|name)$":{"type":["string","null"]}}},"admin":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:id|roleName)$":{"type":["string","null"]},"^(?:roleNames)$":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":["string","null"]}}]}}},"addresses":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:_id|id|type|poBox|extendedAddress|streetAddress|locality|region|postalCode|country)$":{"type":["string","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:_id|id|type|poBox|extendedAddress|streetAddress|locality|region|postalCode|country)$":{"type":["string","null"]}}}}]},"phoneNumbers":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:_id|id|type|number)$":{"type":["string","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:_id|id|type|number)$":{"type":["string","null"]}}}}]},"recoveryEmail":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:address|verifiedAt)$":{"type":["string","null"]},"^(?:verified)$":{"type":["boolean","null"]}}},"relationships":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:type|value)$":{"type":["string","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:type|value)$":{"type":["string","null"]}}}}]},"attributes":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:_id|name|value)$":{"type":["string","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:_id|name|value)$":{"type":["string","null"]}}}}]},"mfa":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:configured|exclusion)$":{"type":["boolean","null"]},"^(?:exclusionDays)$":{"type":["integer","null"]},"^(?:exclusionUntil)$":{"type":["string","null"]}}},"mfaEnrollment":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:overallStatus|totpStatus|webAuthnStatus|pushStatus|jcGoStatus)$":{"type":["string","null"]}}},"ssh_keys":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:_id|name|public_key|create_date)$":{"type":["string","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:_id|name|public_key|create_date)$":{"type":["string","null"]}}}}]}},"patternProperties":{"^(?:state|account_locked_date|password_date|password_expiration_date|external_password_expiration_date|created|creationSource|external_dn|external_source_type|employeeIdentifier|employeeType|company|costCenter|department|jobTitle|location|manager|_id|id|username|systemUsername|email|alternateEmail|managedAppleId|displayname|firstname|middlename|lastname|description|organization|public_key)$":{"type":["string","null"]},"^(?:activated|suspended|account_locked|password_expired|password_never_expires|externally_managed|totp_enabled|enable_user_portal_multifactor|disableDeviceMaxLoginAttempts|sudo|passwordless_sudo|ldap_binding_user|samba_service_user|allow_public_key|enable_managed_uid)$":{"type":["boolean","null"]},"^(?:badLoginAttempts|unix_uid|unix_guid)$":{"type":["integer","null"]},"^(?:memberof)$":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":["string","null"]}}]}}};
const pattern0 = new RegExp("^(?:field|id|type)$", "u");
const pattern2 = new RegExp("^(?:id|name)$", "u");
const pattern3 = new RegExp("^(?:id|roleName)$", "u");
const pattern4 = new RegExp("^(?:roleNames)$", "u");
const pattern5 = new RegExp("^(?:_id|id|type|poBox|extendedAddress|streetAddress|locality|region|postalCode|country)$", "u");
const pattern7 = new RegExp("^(?:_id|id|type|number)$", "u");
const pattern9 = new RegExp("^(?:address|verifiedAt)$", "u");
const pattern10 = new RegExp("^(?:verified)$", "u");
const pattern11 = new RegExp("^(?:type|value)$", "u");
const pattern13 = new RegExp("^(?:_id|name|value)$", "u");
const pattern15 = new RegExp("^(?:configured|exclusion)$", "u");
const pattern16 = new RegExp("^(?:exclusionDays)$", "u");
const pattern17 = new RegExp("^(?:exclusionUntil)$", "u");
const pattern18 = new RegExp("^(?:overallStatus|totpStatus|webAuthnStatus|pushStatus|jcGoStatus)$", "u");
const pattern19 = new RegExp("^(?:_id|name|public_key|create_date)$", "u");
const pattern21 = new RegExp("^(?:state|account_locked_date|password_date|password_expiration_date|external_password_expiration_date|created|creationSource|external_dn|external_source_type|employeeIdentifier|employeeType|company|costCenter|department|jobTitle|location|manager|_id|id|username|systemUsername|email|alternateEmail|managedAppleId|displayname|firstname|middlename|lastname|description|organization|public_key)$", "u");
const pattern22 = new RegExp("^(?:activated|suspended|account_locked|password_expired|password_never_expires|externally_managed|totp_enabled|enable_user_portal_multifactor|disableDeviceMaxLoginAttempts|sudo|passwordless_sudo|ldap_binding_user|samba_service_user|allow_public_key|enable_managed_uid)$", "u");
const pattern23 = new RegExp("^(?:badLoginAttempts|unix_uid|unix_guid)$", "u");
const pattern24 = new RegExp("^(?:memberof)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.restrictedFields !== undefined){
let data0 = data.restrictedFields;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/restrictedFields",schemaPath:"#/properties/restrictedFields/anyOf/0/type",keyword:"type",params:{type: schema11.properties.restrictedFields.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
var valid2 = true;
for(const key0 in data0){
if(pattern0.test(key0)){
let data1 = data0[key0];
const _errs5 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/restrictedFields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restrictedFields/anyOf/0/patternProperties/%5E(%3F%3Afield%7Cid%7Ctype)%24/type",keyword:"type",params:{type: schema11.properties.restrictedFields.anyOf[0].patternProperties["^(?:field|id|type)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data2 = data0[i0];
const _errs9 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/restrictedFields/" + i0,schemaPath:"#/properties/restrictedFields/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.restrictedFields.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
var valid4 = true;
for(const key1 in data2){
if(pattern0.test(key1)){
let data3 = data2[key1];
const _errs11 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/restrictedFields/" + i0+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restrictedFields/anyOf/1/items/patternProperties/%5E(%3F%3Afield%7Cid%7Ctype)%24/type",keyword:"type",params:{type: schema11.properties.restrictedFields.anyOf[1].items.patternProperties["^(?:field|id|type)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
const err4 = {instancePath:instancePath+"/restrictedFields",schemaPath:"#/properties/restrictedFields/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/restrictedFields",schemaPath:"#/properties/restrictedFields/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegatedAuthority !== undefined){
let data4 = data.delegatedAuthority;
const _errs13 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate10.errors = [{instancePath:instancePath+"/delegatedAuthority",schemaPath:"#/properties/delegatedAuthority/type",keyword:"type",params:{type: schema11.properties.delegatedAuthority.type},message:"must be object,null"}];
return false;
}
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
var valid5 = true;
for(const key2 in data4){
if(pattern2.test(key2)){
let data5 = data4[key2];
const _errs15 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate10.errors = [{instancePath:instancePath+"/delegatedAuthority/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/delegatedAuthority/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: schema11.properties.delegatedAuthority.patternProperties["^(?:id|name)$"].type},message:"must be string,null"}];
return false;
}
var valid5 = _errs15 === errors;
if(!valid5){
break;
}
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin !== undefined){
let data6 = data.admin;
const _errs17 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate10.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: schema11.properties.admin.type},message:"must be object,null"}];
return false;
}
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
var valid6 = true;
for(const key3 in data6){
if(pattern3.test(key3)){
let data7 = data6[key3];
const _errs19 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate10.errors = [{instancePath:instancePath+"/admin/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/admin/patternProperties/%5E(%3F%3Aid%7CroleName)%24/type",keyword:"type",params:{type: schema11.properties.admin.patternProperties["^(?:id|roleName)$"].type},message:"must be string,null"}];
return false;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
if(valid6){
var valid6 = true;
for(const key4 in data6){
if(pattern4.test(key4)){
let data8 = data6[key4];
const _errs21 = errors;
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err6 = {instancePath:instancePath+"/admin/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/admin/patternProperties/%5E(%3F%3AroleNames)%24/anyOf/0/type",keyword:"type",params:{type: schema11.properties.admin.patternProperties["^(?:roleNames)$"].anyOf[0].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
var valid8 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs27 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
const err7 = {instancePath:instancePath+"/admin/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/admin/patternProperties/%5E(%3F%3AroleNames)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.admin.patternProperties["^(?:roleNames)$"].anyOf[1].items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid8 = _errs27 === errors;
if(!valid8){
break;
}
}
}
else {
const err8 = {instancePath:instancePath+"/admin/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/admin/patternProperties/%5E(%3F%3AroleNames)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err9 = {instancePath:instancePath+"/admin/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/admin/patternProperties/%5E(%3F%3AroleNames)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addresses !== undefined){
let data10 = data.addresses;
const _errs29 = errors;
const _errs30 = errors;
let valid9 = false;
const _errs31 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err10 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/anyOf/0/type",keyword:"type",params:{type: schema11.properties.addresses.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors === _errs31){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
var valid10 = true;
for(const key5 in data10){
if(pattern5.test(key5)){
let data11 = data10[key5];
const _errs33 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/addresses/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/addresses/anyOf/0/patternProperties/%5E(%3F%3A_id%7Cid%7Ctype%7CpoBox%7CextendedAddress%7CstreetAddress%7Clocality%7Cregion%7CpostalCode%7Ccountry)%24/type",keyword:"type",params:{type: schema11.properties.addresses.anyOf[0].patternProperties["^(?:_id|id|type|poBox|extendedAddress|streetAddress|locality|region|postalCode|country)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid10 = _errs33 === errors;
if(!valid10){
break;
}
}
}
}
}
var _valid2 = _errs31 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data10)){
var valid11 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data12 = data10[i2];
const _errs37 = errors;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err12 = {instancePath:instancePath+"/addresses/" + i2,schemaPath:"#/properties/addresses/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.addresses.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs37){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
var valid12 = true;
for(const key6 in data12){
if(pattern5.test(key6)){
let data13 = data12[key6];
const _errs39 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
const err13 = {instancePath:instancePath+"/addresses/" + i2+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/addresses/anyOf/1/items/patternProperties/%5E(%3F%3A_id%7Cid%7Ctype%7CpoBox%7CextendedAddress%7CstreetAddress%7Clocality%7Cregion%7CpostalCode%7Ccountry)%24/type",keyword:"type",params:{type: schema11.properties.addresses.anyOf[1].items.patternProperties["^(?:_id|id|type|poBox|extendedAddress|streetAddress|locality|region|postalCode|country)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid12 = _errs39 === errors;
if(!valid12){
break;
}
}
}
}
}
var valid11 = _errs37 === errors;
if(!valid11){
break;
}
}
}
else {
const err14 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs35 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err15 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phoneNumbers !== undefined){
let data14 = data.phoneNumbers;
const _errs41 = errors;
const _errs42 = errors;
let valid13 = false;
const _errs43 = errors;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err16 = {instancePath:instancePath+"/phoneNumbers",schemaPath:"#/properties/phoneNumbers/anyOf/0/type",keyword:"type",params:{type: schema11.properties.phoneNumbers.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors === _errs43){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
var valid14 = true;
for(const key7 in data14){
if(pattern7.test(key7)){
let data15 = data14[key7];
const _errs45 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/phoneNumbers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phoneNumbers/anyOf/0/patternProperties/%5E(%3F%3A_id%7Cid%7Ctype%7Cnumber)%24/type",keyword:"type",params:{type: schema11.properties.phoneNumbers.anyOf[0].patternProperties["^(?:_id|id|type|number)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid14 = _errs45 === errors;
if(!valid14){
break;
}
}
}
}
}
var _valid3 = _errs43 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data14)){
var valid15 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data16 = data14[i3];
const _errs49 = errors;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err18 = {instancePath:instancePath+"/phoneNumbers/" + i3,schemaPath:"#/properties/phoneNumbers/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.phoneNumbers.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(errors === _errs49){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
var valid16 = true;
for(const key8 in data16){
if(pattern7.test(key8)){
let data17 = data16[key8];
const _errs51 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
const err19 = {instancePath:instancePath+"/phoneNumbers/" + i3+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phoneNumbers/anyOf/1/items/patternProperties/%5E(%3F%3A_id%7Cid%7Ctype%7Cnumber)%24/type",keyword:"type",params:{type: schema11.properties.phoneNumbers.anyOf[1].items.patternProperties["^(?:_id|id|type|number)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid16 = _errs51 === errors;
if(!valid16){
break;
}
}
}
}
}
var valid15 = _errs49 === errors;
if(!valid15){
break;
}
}
}
else {
const err20 = {instancePath:instancePath+"/phoneNumbers",schemaPath:"#/properties/phoneNumbers/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid3 = _errs47 === errors;
valid13 = valid13 || _valid3;
}
if(!valid13){
const err21 = {instancePath:instancePath+"/phoneNumbers",schemaPath:"#/properties/phoneNumbers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recoveryEmail !== undefined){
let data18 = data.recoveryEmail;
const _errs53 = errors;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
validate10.errors = [{instancePath:instancePath+"/recoveryEmail",schemaPath:"#/properties/recoveryEmail/type",keyword:"type",params:{type: schema11.properties.recoveryEmail.type},message:"must be object,null"}];
return false;
}
if(errors === _errs53){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
var valid17 = true;
for(const key9 in data18){
if(pattern9.test(key9)){
let data19 = data18[key9];
const _errs55 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate10.errors = [{instancePath:instancePath+"/recoveryEmail/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/recoveryEmail/patternProperties/%5E(%3F%3Aaddress%7CverifiedAt)%24/type",keyword:"type",params:{type: schema11.properties.recoveryEmail.patternProperties["^(?:address|verifiedAt)$"].type},message:"must be string,null"}];
return false;
}
var valid17 = _errs55 === errors;
if(!valid17){
break;
}
}
}
if(valid17){
var valid17 = true;
for(const key10 in data18){
if(pattern10.test(key10)){
let data20 = data18[key10];
const _errs57 = errors;
if((typeof data20 !== "boolean") && (data20 !== null)){
validate10.errors = [{instancePath:instancePath+"/recoveryEmail/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/recoveryEmail/patternProperties/%5E(%3F%3Averified)%24/type",keyword:"type",params:{type: schema11.properties.recoveryEmail.patternProperties["^(?:verified)$"].type},message:"must be boolean,null"}];
return false;
}
var valid17 = _errs57 === errors;
if(!valid17){
break;
}
}
}
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relationships !== undefined){
let data21 = data.relationships;
const _errs59 = errors;
const _errs60 = errors;
let valid18 = false;
const _errs61 = errors;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err22 = {instancePath:instancePath+"/relationships",schemaPath:"#/properties/relationships/anyOf/0/type",keyword:"type",params:{type: schema11.properties.relationships.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs61){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
var valid19 = true;
for(const key11 in data21){
if(pattern11.test(key11)){
let data22 = data21[key11];
const _errs63 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
const err23 = {instancePath:instancePath+"/relationships/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/relationships/anyOf/0/patternProperties/%5E(%3F%3Atype%7Cvalue)%24/type",keyword:"type",params:{type: schema11.properties.relationships.anyOf[0].patternProperties["^(?:type|value)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid19 = _errs63 === errors;
if(!valid19){
break;
}
}
}
}
}
var _valid4 = _errs61 === errors;
valid18 = valid18 || _valid4;
if(!valid18){
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data21)){
var valid20 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data23 = data21[i4];
const _errs67 = errors;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err24 = {instancePath:instancePath+"/relationships/" + i4,schemaPath:"#/properties/relationships/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.relationships.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(errors === _errs67){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
var valid21 = true;
for(const key12 in data23){
if(pattern11.test(key12)){
let data24 = data23[key12];
const _errs69 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
const err25 = {instancePath:instancePath+"/relationships/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/relationships/anyOf/1/items/patternProperties/%5E(%3F%3Atype%7Cvalue)%24/type",keyword:"type",params:{type: schema11.properties.relationships.anyOf[1].items.patternProperties["^(?:type|value)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid21 = _errs69 === errors;
if(!valid21){
break;
}
}
}
}
}
var valid20 = _errs67 === errors;
if(!valid20){
break;
}
}
}
else {
const err26 = {instancePath:instancePath+"/relationships",schemaPath:"#/properties/relationships/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid4 = _errs65 === errors;
valid18 = valid18 || _valid4;
}
if(!valid18){
const err27 = {instancePath:instancePath+"/relationships",schemaPath:"#/properties/relationships/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributes !== undefined){
let data25 = data.attributes;
const _errs71 = errors;
const _errs72 = errors;
let valid22 = false;
const _errs73 = errors;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err28 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/anyOf/0/type",keyword:"type",params:{type: schema11.properties.attributes.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(errors === _errs73){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
var valid23 = true;
for(const key13 in data25){
if(pattern13.test(key13)){
let data26 = data25[key13];
const _errs75 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
const err29 = {instancePath:instancePath+"/attributes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/anyOf/0/patternProperties/%5E(%3F%3A_id%7Cname%7Cvalue)%24/type",keyword:"type",params:{type: schema11.properties.attributes.anyOf[0].patternProperties["^(?:_id|name|value)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid23 = _errs75 === errors;
if(!valid23){
break;
}
}
}
}
}
var _valid5 = _errs73 === errors;
valid22 = valid22 || _valid5;
if(!valid22){
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data25)){
var valid24 = true;
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data27 = data25[i5];
const _errs79 = errors;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err30 = {instancePath:instancePath+"/attributes/" + i5,schemaPath:"#/properties/attributes/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.attributes.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(errors === _errs79){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
var valid25 = true;
for(const key14 in data27){
if(pattern13.test(key14)){
let data28 = data27[key14];
const _errs81 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
const err31 = {instancePath:instancePath+"/attributes/" + i5+"/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/anyOf/1/items/patternProperties/%5E(%3F%3A_id%7Cname%7Cvalue)%24/type",keyword:"type",params:{type: schema11.properties.attributes.anyOf[1].items.patternProperties["^(?:_id|name|value)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid25 = _errs81 === errors;
if(!valid25){
break;
}
}
}
}
}
var valid24 = _errs79 === errors;
if(!valid24){
break;
}
}
}
else {
const err32 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid5 = _errs77 === errors;
valid22 = valid22 || _valid5;
}
if(!valid22){
const err33 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mfa !== undefined){
let data29 = data.mfa;
const _errs83 = errors;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
validate10.errors = [{instancePath:instancePath+"/mfa",schemaPath:"#/properties/mfa/type",keyword:"type",params:{type: schema11.properties.mfa.type},message:"must be object,null"}];
return false;
}
if(errors === _errs83){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
var valid26 = true;
for(const key15 in data29){
if(pattern15.test(key15)){
let data30 = data29[key15];
const _errs85 = errors;
if((typeof data30 !== "boolean") && (data30 !== null)){
validate10.errors = [{instancePath:instancePath+"/mfa/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mfa/patternProperties/%5E(%3F%3Aconfigured%7Cexclusion)%24/type",keyword:"type",params:{type: schema11.properties.mfa.patternProperties["^(?:configured|exclusion)$"].type},message:"must be boolean,null"}];
return false;
}
var valid26 = _errs85 === errors;
if(!valid26){
break;
}
}
}
if(valid26){
var valid26 = true;
for(const key16 in data29){
if(pattern16.test(key16)){
let data31 = data29[key16];
const _errs87 = errors;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
validate10.errors = [{instancePath:instancePath+"/mfa/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mfa/patternProperties/%5E(%3F%3AexclusionDays)%24/type",keyword:"type",params:{type: schema11.properties.mfa.patternProperties["^(?:exclusionDays)$"].type},message:"must be integer,null"}];
return false;
}
var valid26 = _errs87 === errors;
if(!valid26){
break;
}
}
}
if(valid26){
var valid26 = true;
for(const key17 in data29){
if(pattern17.test(key17)){
let data32 = data29[key17];
const _errs89 = errors;
if((typeof data32 !== "string") && (data32 !== null)){
validate10.errors = [{instancePath:instancePath+"/mfa/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mfa/patternProperties/%5E(%3F%3AexclusionUntil)%24/type",keyword:"type",params:{type: schema11.properties.mfa.patternProperties["^(?:exclusionUntil)$"].type},message:"must be string,null"}];
return false;
}
var valid26 = _errs89 === errors;
if(!valid26){
break;
}
}
}
}
}
}
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mfaEnrollment !== undefined){
let data33 = data.mfaEnrollment;
const _errs91 = errors;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
validate10.errors = [{instancePath:instancePath+"/mfaEnrollment",schemaPath:"#/properties/mfaEnrollment/type",keyword:"type",params:{type: schema11.properties.mfaEnrollment.type},message:"must be object,null"}];
return false;
}
if(errors === _errs91){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
var valid27 = true;
for(const key18 in data33){
if(pattern18.test(key18)){
let data34 = data33[key18];
const _errs93 = errors;
if((typeof data34 !== "string") && (data34 !== null)){
validate10.errors = [{instancePath:instancePath+"/mfaEnrollment/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mfaEnrollment/patternProperties/%5E(%3F%3AoverallStatus%7CtotpStatus%7CwebAuthnStatus%7CpushStatus%7CjcGoStatus)%24/type",keyword:"type",params:{type: schema11.properties.mfaEnrollment.patternProperties["^(?:overallStatus|totpStatus|webAuthnStatus|pushStatus|jcGoStatus)$"].type},message:"must be string,null"}];
return false;
}
var valid27 = _errs93 === errors;
if(!valid27){
break;
}
}
}
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ssh_keys !== undefined){
let data35 = data.ssh_keys;
const _errs95 = errors;
const _errs96 = errors;
let valid28 = false;
const _errs97 = errors;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err34 = {instancePath:instancePath+"/ssh_keys",schemaPath:"#/properties/ssh_keys/anyOf/0/type",keyword:"type",params:{type: schema11.properties.ssh_keys.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(errors === _errs97){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
var valid29 = true;
for(const key19 in data35){
if(pattern19.test(key19)){
let data36 = data35[key19];
const _errs99 = errors;
if((typeof data36 !== "string") && (data36 !== null)){
const err35 = {instancePath:instancePath+"/ssh_keys/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ssh_keys/anyOf/0/patternProperties/%5E(%3F%3A_id%7Cname%7Cpublic_key%7Ccreate_date)%24/type",keyword:"type",params:{type: schema11.properties.ssh_keys.anyOf[0].patternProperties["^(?:_id|name|public_key|create_date)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid29 = _errs99 === errors;
if(!valid29){
break;
}
}
}
}
}
var _valid6 = _errs97 === errors;
valid28 = valid28 || _valid6;
if(!valid28){
const _errs101 = errors;
if(errors === _errs101){
if(Array.isArray(data35)){
var valid30 = true;
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data37 = data35[i6];
const _errs103 = errors;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
const err36 = {instancePath:instancePath+"/ssh_keys/" + i6,schemaPath:"#/properties/ssh_keys/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.ssh_keys.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(errors === _errs103){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
var valid31 = true;
for(const key20 in data37){
if(pattern19.test(key20)){
let data38 = data37[key20];
const _errs105 = errors;
if((typeof data38 !== "string") && (data38 !== null)){
const err37 = {instancePath:instancePath+"/ssh_keys/" + i6+"/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ssh_keys/anyOf/1/items/patternProperties/%5E(%3F%3A_id%7Cname%7Cpublic_key%7Ccreate_date)%24/type",keyword:"type",params:{type: schema11.properties.ssh_keys.anyOf[1].items.patternProperties["^(?:_id|name|public_key|create_date)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid31 = _errs105 === errors;
if(!valid31){
break;
}
}
}
}
}
var valid30 = _errs103 === errors;
if(!valid30){
break;
}
}
}
else {
const err38 = {instancePath:instancePath+"/ssh_keys",schemaPath:"#/properties/ssh_keys/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid6 = _errs101 === errors;
valid28 = valid28 || _valid6;
}
if(!valid28){
const err39 = {instancePath:instancePath+"/ssh_keys",schemaPath:"#/properties/ssh_keys/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
var valid32 = true;
for(const key21 in data){
if(pattern21.test(key21)){
let data39 = data[key21];
const _errs107 = errors;
if((typeof data39 !== "string") && (data39 !== null)){
validate10.errors = [{instancePath:instancePath+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Astate%7Caccount_locked_date%7Cpassword_date%7Cpassword_expiration_date%7Cexternal_password_expiration_date%7Ccreated%7CcreationSource%7Cexternal_dn%7Cexternal_source_type%7CemployeeIdentifier%7CemployeeType%7Ccompany%7CcostCenter%7Cdepartment%7CjobTitle%7Clocation%7Cmanager%7C_id%7Cid%7Cusername%7CsystemUsername%7Cemail%7CalternateEmail%7CmanagedAppleId%7Cdisplayname%7Cfirstname%7Cmiddlename%7Clastname%7Cdescription%7Corganization%7Cpublic_key)%24/type",keyword:"type",params:{type: schema11.patternProperties["^(?:state|account_locked_date|password_date|password_expiration_date|external_password_expiration_date|created|creationSource|external_dn|external_source_type|employeeIdentifier|employeeType|company|costCenter|department|jobTitle|location|manager|_id|id|username|systemUsername|email|alternateEmail|managedAppleId|displayname|firstname|middlename|lastname|description|organization|public_key)$"].type},message:"must be string,null"}];
return false;
}
var valid32 = _errs107 === errors;
if(!valid32){
break;
}
}
}
if(valid32){
var valid32 = true;
for(const key22 in data){
if(pattern22.test(key22)){
let data40 = data[key22];
const _errs109 = errors;
if((typeof data40 !== "boolean") && (data40 !== null)){
validate10.errors = [{instancePath:instancePath+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Aactivated%7Csuspended%7Caccount_locked%7Cpassword_expired%7Cpassword_never_expires%7Cexternally_managed%7Ctotp_enabled%7Cenable_user_portal_multifactor%7CdisableDeviceMaxLoginAttempts%7Csudo%7Cpasswordless_sudo%7Cldap_binding_user%7Csamba_service_user%7Callow_public_key%7Cenable_managed_uid)%24/type",keyword:"type",params:{type: schema11.patternProperties["^(?:activated|suspended|account_locked|password_expired|password_never_expires|externally_managed|totp_enabled|enable_user_portal_multifactor|disableDeviceMaxLoginAttempts|sudo|passwordless_sudo|ldap_binding_user|samba_service_user|allow_public_key|enable_managed_uid)$"].type},message:"must be boolean,null"}];
return false;
}
var valid32 = _errs109 === errors;
if(!valid32){
break;
}
}
}
if(valid32){
var valid32 = true;
for(const key23 in data){
if(pattern23.test(key23)){
let data41 = data[key23];
const _errs111 = errors;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (data41 !== null)){
validate10.errors = [{instancePath:instancePath+"/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3AbadLoginAttempts%7Cunix_uid%7Cunix_guid)%24/type",keyword:"type",params:{type: schema11.patternProperties["^(?:badLoginAttempts|unix_uid|unix_guid)$"].type},message:"must be integer,null"}];
return false;
}
var valid32 = _errs111 === errors;
if(!valid32){
break;
}
}
}
if(valid32){
var valid32 = true;
for(const key24 in data){
if(pattern24.test(key24)){
let data42 = data[key24];
const _errs113 = errors;
const _errs114 = errors;
let valid33 = false;
const _errs115 = errors;
if((typeof data42 !== "string") && (data42 !== null)){
const err40 = {instancePath:instancePath+"/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Amemberof)%24/anyOf/0/type",keyword:"type",params:{type: schema11.patternProperties["^(?:memberof)$"].anyOf[0].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid7 = _errs115 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const _errs117 = errors;
if(errors === _errs117){
if(Array.isArray(data42)){
var valid34 = true;
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
let data43 = data42[i7];
const _errs119 = errors;
if((typeof data43 !== "string") && (data43 !== null)){
const err41 = {instancePath:instancePath+"/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/patternProperties/%5E(%3F%3Amemberof)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.patternProperties["^(?:memberof)$"].anyOf[1].items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid34 = _errs119 === errors;
if(!valid34){
break;
}
}
}
else {
const err42 = {instancePath:instancePath+"/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Amemberof)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid7 = _errs117 === errors;
valid33 = valid33 || _valid7;
}
if(!valid33){
const err43 = {instancePath:instancePath+"/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Amemberof)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
var valid32 = _errs113 === errors;
if(!valid32){
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const checkUserDocument = validate11;
const schema12 = {"type":"object","properties":{"data_stream":{"type":"object","properties":{},"patternProperties":{"^(?:dataset|namespace|type)$":{"type":"string"}},"additionalProperties":false},"ecs":{"type":"object","properties":{},"patternProperties":{"^(?:version)$":{"type":"string"}},"additionalProperties":false},"error":{"type":"object","properties":{},"patternProperties":{"^(?:message)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false},"event":{"type":"object","properties":{},"patternProperties":{"^(?:agent_id_status|created|dataset|ingested|kind|module|original)$":{"type":"string"},"^(?:category|type)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"input":{"type":"object","properties":{},"patternProperties":{"^(?:type)$":{"type":"string"}},"additionalProperties":false},"jumpcloud":{"type":"object","properties":{"derived":{"type":"object","properties":{},"patternProperties":{"^(?:issues)$":{"type":"array","items":{"type":"string"}},"^(?:revision)$":{"type":"integer"},"^(?:snapshot_id)$":{"type":"string"}},"additionalProperties":false},"user":{"type":"object","properties":{"restrictedFields":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:field|id|type)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:field|id|type)$":{"type":"string"}},"additionalProperties":false}}]},"delegatedAuthority":{"type":"object","properties":{},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false},"admin":{"type":"object","properties":{},"patternProperties":{"^(?:id|roleName)$":{"type":"string"},"^(?:roleNames)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false},"addresses":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:object_id|id|type|poBox|extendedAddress|streetAddress|locality|region|postalCode|country)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:object_id|id|type|poBox|extendedAddress|streetAddress|locality|region|postalCode|country)$":{"type":"string"}},"additionalProperties":false}}]},"phoneNumbers":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:object_id|id|type|number)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:object_id|id|type|number)$":{"type":"string"}},"additionalProperties":false}}]},"recoveryEmail":{"type":"object","properties":{},"patternProperties":{"^(?:address|verifiedAt)$":{"type":"string"},"^(?:verified)$":{"type":"boolean"}},"additionalProperties":false},"relationships":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:type|value)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:type|value)$":{"type":"string"}},"additionalProperties":false}}]},"attributes":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:object_id|name|value)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:object_id|name|value)$":{"type":"string"}},"additionalProperties":false}}]},"mfa":{"type":"object","properties":{},"patternProperties":{"^(?:configured|exclusion)$":{"type":"boolean"},"^(?:exclusionDays)$":{"type":"integer"},"^(?:exclusionUntil)$":{"type":"string"}},"additionalProperties":false},"mfaEnrollment":{"type":"object","properties":{},"patternProperties":{"^(?:overallStatus|totpStatus|webAuthnStatus|pushStatus|jcGoStatus)$":{"type":"string"}},"additionalProperties":false},"ssh_keys":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:object_id|name|public_key|create_date)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:object_id|name|public_key|create_date)$":{"type":"string"}},"additionalProperties":false}}]}},"patternProperties":{"^(?:state|account_locked_date|password_date|password_expiration_date|external_password_expiration_date|created|creationSource|external_dn|external_source_type|employeeIdentifier|employeeType|company|costCenter|department|jobTitle|location|manager|object_id|id|username|systemUsername|email|alternateEmail|managedAppleId|displayname|firstname|middlename|lastname|description|organization|public_key)$":{"type":"string"},"^(?:activated|suspended|account_locked|password_expired|password_never_expires|externally_managed|totp_enabled|enable_user_portal_multifactor|disableDeviceMaxLoginAttempts|sudo|passwordless_sudo|ldap_binding_user|samba_service_user|allow_public_key|enable_managed_uid)$":{"type":"boolean"},"^(?:badLoginAttempts|unix_uid|unix_guid)$":{"type":"integer"},"^(?:memberof)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false}},"patternProperties":{"^(?:unknown)$":{"type":"object"}},"additionalProperties":false},"observer":{"type":"object","properties":{},"patternProperties":{"^(?:vendor)$":{"type":"string"}},"additionalProperties":false},"organization":{"type":"object","properties":{},"patternProperties":{"^(?:id)$":{"type":"string"}},"additionalProperties":false},"related":{"type":"object","properties":{},"patternProperties":{"^(?:user)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"user":{"type":"object","properties":{"entity":{"type":"object","properties":{"attributes":{"type":"object","properties":{},"patternProperties":{"^(?:mfa_enabled)$":{"type":"boolean"}},"additionalProperties":false}},"patternProperties":{"^(?:display_name|id|name|source)$":{"type":"string"},"^(?:type)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^(?:email|full_name|id|name)$":{"type":"string"},"^(?:roles)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^(?:@timestamp|message)$":{"type":"string"},"^(?:tags)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern25 = new RegExp("^(?:@timestamp|message)$", "u");
const pattern26 = new RegExp("^(?:tags)$", "u");
const pattern27 = new RegExp("^(?:dataset|namespace|type)$", "u");
const pattern29 = new RegExp("^(?:version)$", "u");
const pattern31 = new RegExp("^(?:message)$", "u");
const pattern33 = new RegExp("^(?:agent_id_status|created|dataset|ingested|kind|module|original)$", "u");
const pattern34 = new RegExp("^(?:category|type)$", "u");
const pattern37 = new RegExp("^(?:type)$", "u");
const pattern39 = new RegExp("^(?:unknown)$", "u");
const pattern40 = new RegExp("^(?:issues)$", "u");
const pattern41 = new RegExp("^(?:revision)$", "u");
const pattern42 = new RegExp("^(?:snapshot_id)$", "u");
const pattern46 = new RegExp("^(?:state|account_locked_date|password_date|password_expiration_date|external_password_expiration_date|created|creationSource|external_dn|external_source_type|employeeIdentifier|employeeType|company|costCenter|department|jobTitle|location|manager|object_id|id|username|systemUsername|email|alternateEmail|managedAppleId|displayname|firstname|middlename|lastname|description|organization|public_key)$", "u");
const pattern60 = new RegExp("^(?:object_id|id|type|poBox|extendedAddress|streetAddress|locality|region|postalCode|country)$", "u");
const pattern64 = new RegExp("^(?:object_id|id|type|number)$", "u");
const pattern76 = new RegExp("^(?:object_id|name|value)$", "u");
const pattern88 = new RegExp("^(?:object_id|name|public_key|create_date)$", "u");
const pattern97 = new RegExp("^(?:vendor)$", "u");
const pattern99 = new RegExp("^(?:id)$", "u");
const pattern101 = new RegExp("^(?:user)$", "u");
const pattern103 = new RegExp("^(?:email|full_name|id|name)$", "u");
const pattern104 = new RegExp("^(?:roles)$", "u");
const pattern105 = new RegExp("^(?:display_name|id|name|source)$", "u");
const pattern107 = new RegExp("^(?:mfa_enabled)$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((func2.call(schema12.properties, key0)) || (pattern25.test(key0))) || (pattern26.test(key0)))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.data_stream !== undefined){
let data0 = data.data_stream;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs4 = errors;
for(const key1 in data0){
if(!(pattern27.test(key1))){
validate11.errors = [{instancePath:instancePath+"/data_stream",schemaPath:"#/properties/data_stream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
var valid1 = true;
for(const key2 in data0){
if(pattern27.test(key2)){
const _errs5 = errors;
if(typeof data0[key2] !== "string"){
validate11.errors = [{instancePath:instancePath+"/data_stream/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data_stream/patternProperties/%5E(%3F%3Adataset%7Cnamespace%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/data_stream",schemaPath:"#/properties/data_stream/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ecs !== undefined){
let data2 = data.ecs;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs9 = errors;
for(const key3 in data2){
if(!(pattern29.test(key3))){
validate11.errors = [{instancePath:instancePath+"/ecs",schemaPath:"#/properties/ecs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
var valid2 = true;
for(const key4 in data2){
if(pattern29.test(key4)){
const _errs10 = errors;
if(typeof data2[key4] !== "string"){
validate11.errors = [{instancePath:instancePath+"/ecs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ecs/patternProperties/%5E(%3F%3Aversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/ecs",schemaPath:"#/properties/ecs/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data4 = data.error;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs14 = errors;
for(const key5 in data4){
if(!(pattern31.test(key5))){
validate11.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
var valid3 = true;
for(const key6 in data4){
if(pattern31.test(key6)){
let data5 = data4[key6];
const _errs15 = errors;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/error/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error/patternProperties/%5E(%3F%3Amessage)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(typeof data5[i0] !== "string"){
const err1 = {instancePath:instancePath+"/error/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/error/patternProperties/%5E(%3F%3Amessage)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/error/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error/patternProperties/%5E(%3F%3Amessage)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err3 = {instancePath:instancePath+"/error/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error/patternProperties/%5E(%3F%3Amessage)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data7 = data.event;
const _errs23 = errors;
if(errors === _errs23){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs25 = errors;
for(const key7 in data7){
if(!((pattern33.test(key7)) || (pattern34.test(key7)))){
validate11.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
var valid6 = true;
for(const key8 in data7){
if(pattern33.test(key8)){
const _errs26 = errors;
if(typeof data7[key8] !== "string"){
validate11.errors = [{instancePath:instancePath+"/event/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/event/patternProperties/%5E(%3F%3Aagent_id_status%7Ccreated%7Cdataset%7Cingested%7Ckind%7Cmodule%7Coriginal)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs26 === errors;
if(!valid6){
break;
}
}
}
if(valid6){
var valid6 = true;
for(const key9 in data7){
if(pattern34.test(key9)){
let data9 = data7[key9];
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data9)){
var valid7 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs30 = errors;
if(typeof data9[i1] !== "string"){
validate11.errors = [{instancePath:instancePath+"/event/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/event/patternProperties/%5E(%3F%3Acategory%7Ctype)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs30 === errors;
if(!valid7){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/event/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/event/patternProperties/%5E(%3F%3Acategory%7Ctype)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data11 = data.input;
const _errs32 = errors;
if(errors === _errs32){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs34 = errors;
for(const key10 in data11){
if(!(pattern37.test(key10))){
validate11.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
var valid8 = true;
for(const key11 in data11){
if(pattern37.test(key11)){
const _errs35 = errors;
if(typeof data11[key11] !== "string"){
validate11.errors = [{instancePath:instancePath+"/input/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/input/patternProperties/%5E(%3F%3Atype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs35 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jumpcloud !== undefined){
let data13 = data.jumpcloud;
const _errs37 = errors;
if(errors === _errs37){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const _errs39 = errors;
for(const key12 in data13){
if(!(((key12 === "derived") || (key12 === "user")) || (pattern39.test(key12)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud",schemaPath:"#/properties/jumpcloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data13.derived !== undefined){
let data14 = data13.derived;
const _errs40 = errors;
if(errors === _errs40){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs42 = errors;
for(const key13 in data14){
if(!(((pattern40.test(key13)) || (pattern41.test(key13))) || (pattern42.test(key13)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived",schemaPath:"#/properties/jumpcloud/properties/derived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
var valid10 = true;
for(const key14 in data14){
if(pattern40.test(key14)){
let data15 = data14[key14];
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data15)){
var valid11 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
const _errs45 = errors;
if(typeof data15[i2] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Aissues)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs45 === errors;
if(!valid11){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Aissues)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs43 === errors;
if(!valid10){
break;
}
}
}
if(valid10){
var valid10 = true;
for(const key15 in data14){
if(pattern41.test(key15)){
let data17 = data14[key15];
const _errs47 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Arevision)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs47 === errors;
if(!valid10){
break;
}
}
}
if(valid10){
var valid10 = true;
for(const key16 in data14){
if(pattern42.test(key16)){
const _errs49 = errors;
if(typeof data14[key16] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Asnapshot_id)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs49 === errors;
if(!valid10){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived",schemaPath:"#/properties/jumpcloud/properties/derived/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.user !== undefined){
let data19 = data13.user;
const _errs51 = errors;
if(errors === _errs51){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
const _errs53 = errors;
for(const key17 in data19){
if(!(((((func2.call(schema12.properties.jumpcloud.properties.user.properties, key17)) || (pattern46.test(key17))) || (pattern22.test(key17))) || (pattern23.test(key17))) || (pattern24.test(key17)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user",schemaPath:"#/properties/jumpcloud/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data19.restrictedFields !== undefined){
let data20 = data19.restrictedFields;
const _errs54 = errors;
const _errs55 = errors;
let valid13 = false;
const _errs56 = errors;
if(errors === _errs56){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
const _errs58 = errors;
for(const key18 in data20){
if(!(pattern0.test(key18))){
const err4 = {instancePath:instancePath+"/jumpcloud/user/restrictedFields",schemaPath:"#/properties/jumpcloud/properties/user/properties/restrictedFields/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs58 === errors){
var valid14 = true;
for(const key19 in data20){
if(pattern0.test(key19)){
const _errs59 = errors;
if(typeof data20[key19] !== "string"){
const err5 = {instancePath:instancePath+"/jumpcloud/user/restrictedFields/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/restrictedFields/anyOf/0/patternProperties/%5E(%3F%3Afield%7Cid%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid14 = _errs59 === errors;
if(!valid14){
break;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/jumpcloud/user/restrictedFields",schemaPath:"#/properties/jumpcloud/properties/user/properties/restrictedFields/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs56 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data20)){
var valid15 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data22 = data20[i3];
const _errs63 = errors;
if(errors === _errs63){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
const _errs65 = errors;
for(const key20 in data22){
if(!(pattern0.test(key20))){
const err7 = {instancePath:instancePath+"/jumpcloud/user/restrictedFields/" + i3,schemaPath:"#/properties/jumpcloud/properties/user/properties/restrictedFields/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs65 === errors){
var valid16 = true;
for(const key21 in data22){
if(pattern0.test(key21)){
const _errs66 = errors;
if(typeof data22[key21] !== "string"){
const err8 = {instancePath:instancePath+"/jumpcloud/user/restrictedFields/" + i3+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/restrictedFields/anyOf/1/items/patternProperties/%5E(%3F%3Afield%7Cid%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid16 = _errs66 === errors;
if(!valid16){
break;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/jumpcloud/user/restrictedFields/" + i3,schemaPath:"#/properties/jumpcloud/properties/user/properties/restrictedFields/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid15 = _errs63 === errors;
if(!valid15){
break;
}
}
}
else {
const err10 = {instancePath:instancePath+"/jumpcloud/user/restrictedFields",schemaPath:"#/properties/jumpcloud/properties/user/properties/restrictedFields/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs61 === errors;
valid13 = valid13 || _valid1;
}
if(!valid13){
const err11 = {instancePath:instancePath+"/jumpcloud/user/restrictedFields",schemaPath:"#/properties/jumpcloud/properties/user/properties/restrictedFields/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs54 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.delegatedAuthority !== undefined){
let data24 = data19.delegatedAuthority;
const _errs68 = errors;
if(errors === _errs68){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs70 = errors;
for(const key22 in data24){
if(!(pattern2.test(key22))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/delegatedAuthority",schemaPath:"#/properties/jumpcloud/properties/user/properties/delegatedAuthority/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs70 === errors){
var valid17 = true;
for(const key23 in data24){
if(pattern2.test(key23)){
const _errs71 = errors;
if(typeof data24[key23] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/delegatedAuthority/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/delegatedAuthority/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs71 === errors;
if(!valid17){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/delegatedAuthority",schemaPath:"#/properties/jumpcloud/properties/user/properties/delegatedAuthority/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.admin !== undefined){
let data26 = data19.admin;
const _errs73 = errors;
if(errors === _errs73){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const _errs75 = errors;
for(const key24 in data26){
if(!((pattern3.test(key24)) || (pattern4.test(key24)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/admin",schemaPath:"#/properties/jumpcloud/properties/user/properties/admin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs75 === errors){
var valid18 = true;
for(const key25 in data26){
if(pattern3.test(key25)){
const _errs76 = errors;
if(typeof data26[key25] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/admin/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/admin/patternProperties/%5E(%3F%3Aid%7CroleName)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs76 === errors;
if(!valid18){
break;
}
}
}
if(valid18){
var valid18 = true;
for(const key26 in data26){
if(pattern4.test(key26)){
let data28 = data26[key26];
const _errs78 = errors;
const _errs79 = errors;
let valid19 = false;
const _errs80 = errors;
if(typeof data28 !== "string"){
const err12 = {instancePath:instancePath+"/jumpcloud/user/admin/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/admin/patternProperties/%5E(%3F%3AroleNames)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs80 === errors;
valid19 = valid19 || _valid2;
if(!valid19){
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data28)){
var valid20 = true;
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
const _errs84 = errors;
if(typeof data28[i4] !== "string"){
const err13 = {instancePath:instancePath+"/jumpcloud/user/admin/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/jumpcloud/properties/user/properties/admin/patternProperties/%5E(%3F%3AroleNames)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid20 = _errs84 === errors;
if(!valid20){
break;
}
}
}
else {
const err14 = {instancePath:instancePath+"/jumpcloud/user/admin/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/admin/patternProperties/%5E(%3F%3AroleNames)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs82 === errors;
valid19 = valid19 || _valid2;
}
if(!valid19){
const err15 = {instancePath:instancePath+"/jumpcloud/user/admin/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/admin/patternProperties/%5E(%3F%3AroleNames)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs78 === errors;
if(!valid18){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/admin",schemaPath:"#/properties/jumpcloud/properties/user/properties/admin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs73 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.addresses !== undefined){
let data30 = data19.addresses;
const _errs86 = errors;
const _errs87 = errors;
let valid21 = false;
const _errs88 = errors;
if(errors === _errs88){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
const _errs90 = errors;
for(const key27 in data30){
if(!(pattern60.test(key27))){
const err16 = {instancePath:instancePath+"/jumpcloud/user/addresses",schemaPath:"#/properties/jumpcloud/properties/user/properties/addresses/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
}
if(_errs90 === errors){
var valid22 = true;
for(const key28 in data30){
if(pattern60.test(key28)){
const _errs91 = errors;
if(typeof data30[key28] !== "string"){
const err17 = {instancePath:instancePath+"/jumpcloud/user/addresses/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/addresses/anyOf/0/patternProperties/%5E(%3F%3Aobject_id%7Cid%7Ctype%7CpoBox%7CextendedAddress%7CstreetAddress%7Clocality%7Cregion%7CpostalCode%7Ccountry)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid22 = _errs91 === errors;
if(!valid22){
break;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/jumpcloud/user/addresses",schemaPath:"#/properties/jumpcloud/properties/user/properties/addresses/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs88 === errors;
valid21 = valid21 || _valid3;
if(!valid21){
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data30)){
var valid23 = true;
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data32 = data30[i5];
const _errs95 = errors;
if(errors === _errs95){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
const _errs97 = errors;
for(const key29 in data32){
if(!(pattern60.test(key29))){
const err19 = {instancePath:instancePath+"/jumpcloud/user/addresses/" + i5,schemaPath:"#/properties/jumpcloud/properties/user/properties/addresses/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
}
if(_errs97 === errors){
var valid24 = true;
for(const key30 in data32){
if(pattern60.test(key30)){
const _errs98 = errors;
if(typeof data32[key30] !== "string"){
const err20 = {instancePath:instancePath+"/jumpcloud/user/addresses/" + i5+"/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/addresses/anyOf/1/items/patternProperties/%5E(%3F%3Aobject_id%7Cid%7Ctype%7CpoBox%7CextendedAddress%7CstreetAddress%7Clocality%7Cregion%7CpostalCode%7Ccountry)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid24 = _errs98 === errors;
if(!valid24){
break;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/jumpcloud/user/addresses/" + i5,schemaPath:"#/properties/jumpcloud/properties/user/properties/addresses/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid23 = _errs95 === errors;
if(!valid23){
break;
}
}
}
else {
const err22 = {instancePath:instancePath+"/jumpcloud/user/addresses",schemaPath:"#/properties/jumpcloud/properties/user/properties/addresses/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid3 = _errs93 === errors;
valid21 = valid21 || _valid3;
}
if(!valid21){
const err23 = {instancePath:instancePath+"/jumpcloud/user/addresses",schemaPath:"#/properties/jumpcloud/properties/user/properties/addresses/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs86 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.phoneNumbers !== undefined){
let data34 = data19.phoneNumbers;
const _errs100 = errors;
const _errs101 = errors;
let valid25 = false;
const _errs102 = errors;
if(errors === _errs102){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
const _errs104 = errors;
for(const key31 in data34){
if(!(pattern64.test(key31))){
const err24 = {instancePath:instancePath+"/jumpcloud/user/phoneNumbers",schemaPath:"#/properties/jumpcloud/properties/user/properties/phoneNumbers/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
}
if(_errs104 === errors){
var valid26 = true;
for(const key32 in data34){
if(pattern64.test(key32)){
const _errs105 = errors;
if(typeof data34[key32] !== "string"){
const err25 = {instancePath:instancePath+"/jumpcloud/user/phoneNumbers/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/phoneNumbers/anyOf/0/patternProperties/%5E(%3F%3Aobject_id%7Cid%7Ctype%7Cnumber)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid26 = _errs105 === errors;
if(!valid26){
break;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/jumpcloud/user/phoneNumbers",schemaPath:"#/properties/jumpcloud/properties/user/properties/phoneNumbers/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid4 = _errs102 === errors;
valid25 = valid25 || _valid4;
if(!valid25){
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data34)){
var valid27 = true;
const len6 = data34.length;
for(let i6=0; i6<len6; i6++){
let data36 = data34[i6];
const _errs109 = errors;
if(errors === _errs109){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
const _errs111 = errors;
for(const key33 in data36){
if(!(pattern64.test(key33))){
const err27 = {instancePath:instancePath+"/jumpcloud/user/phoneNumbers/" + i6,schemaPath:"#/properties/jumpcloud/properties/user/properties/phoneNumbers/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs111 === errors){
var valid28 = true;
for(const key34 in data36){
if(pattern64.test(key34)){
const _errs112 = errors;
if(typeof data36[key34] !== "string"){
const err28 = {instancePath:instancePath+"/jumpcloud/user/phoneNumbers/" + i6+"/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/phoneNumbers/anyOf/1/items/patternProperties/%5E(%3F%3Aobject_id%7Cid%7Ctype%7Cnumber)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid28 = _errs112 === errors;
if(!valid28){
break;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/jumpcloud/user/phoneNumbers/" + i6,schemaPath:"#/properties/jumpcloud/properties/user/properties/phoneNumbers/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid27 = _errs109 === errors;
if(!valid27){
break;
}
}
}
else {
const err30 = {instancePath:instancePath+"/jumpcloud/user/phoneNumbers",schemaPath:"#/properties/jumpcloud/properties/user/properties/phoneNumbers/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid4 = _errs107 === errors;
valid25 = valid25 || _valid4;
}
if(!valid25){
const err31 = {instancePath:instancePath+"/jumpcloud/user/phoneNumbers",schemaPath:"#/properties/jumpcloud/properties/user/properties/phoneNumbers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs100 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.recoveryEmail !== undefined){
let data38 = data19.recoveryEmail;
const _errs114 = errors;
if(errors === _errs114){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
const _errs116 = errors;
for(const key35 in data38){
if(!((pattern9.test(key35)) || (pattern10.test(key35)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/recoveryEmail",schemaPath:"#/properties/jumpcloud/properties/user/properties/recoveryEmail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs116 === errors){
var valid29 = true;
for(const key36 in data38){
if(pattern9.test(key36)){
const _errs117 = errors;
if(typeof data38[key36] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/recoveryEmail/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/recoveryEmail/patternProperties/%5E(%3F%3Aaddress%7CverifiedAt)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs117 === errors;
if(!valid29){
break;
}
}
}
if(valid29){
var valid29 = true;
for(const key37 in data38){
if(pattern10.test(key37)){
const _errs119 = errors;
if(typeof data38[key37] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/recoveryEmail/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/recoveryEmail/patternProperties/%5E(%3F%3Averified)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid29 = _errs119 === errors;
if(!valid29){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/recoveryEmail",schemaPath:"#/properties/jumpcloud/properties/user/properties/recoveryEmail/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs114 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.relationships !== undefined){
let data41 = data19.relationships;
const _errs121 = errors;
const _errs122 = errors;
let valid30 = false;
const _errs123 = errors;
if(errors === _errs123){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
const _errs125 = errors;
for(const key38 in data41){
if(!(pattern11.test(key38))){
const err32 = {instancePath:instancePath+"/jumpcloud/user/relationships",schemaPath:"#/properties/jumpcloud/properties/user/properties/relationships/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
}
if(_errs125 === errors){
var valid31 = true;
for(const key39 in data41){
if(pattern11.test(key39)){
const _errs126 = errors;
if(typeof data41[key39] !== "string"){
const err33 = {instancePath:instancePath+"/jumpcloud/user/relationships/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/relationships/anyOf/0/patternProperties/%5E(%3F%3Atype%7Cvalue)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid31 = _errs126 === errors;
if(!valid31){
break;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/jumpcloud/user/relationships",schemaPath:"#/properties/jumpcloud/properties/user/properties/relationships/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid5 = _errs123 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs128 = errors;
if(errors === _errs128){
if(Array.isArray(data41)){
var valid32 = true;
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
let data43 = data41[i7];
const _errs130 = errors;
if(errors === _errs130){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
const _errs132 = errors;
for(const key40 in data43){
if(!(pattern11.test(key40))){
const err35 = {instancePath:instancePath+"/jumpcloud/user/relationships/" + i7,schemaPath:"#/properties/jumpcloud/properties/user/properties/relationships/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
}
if(_errs132 === errors){
var valid33 = true;
for(const key41 in data43){
if(pattern11.test(key41)){
const _errs133 = errors;
if(typeof data43[key41] !== "string"){
const err36 = {instancePath:instancePath+"/jumpcloud/user/relationships/" + i7+"/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/relationships/anyOf/1/items/patternProperties/%5E(%3F%3Atype%7Cvalue)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid33 = _errs133 === errors;
if(!valid33){
break;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/jumpcloud/user/relationships/" + i7,schemaPath:"#/properties/jumpcloud/properties/user/properties/relationships/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid32 = _errs130 === errors;
if(!valid32){
break;
}
}
}
else {
const err38 = {instancePath:instancePath+"/jumpcloud/user/relationships",schemaPath:"#/properties/jumpcloud/properties/user/properties/relationships/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid5 = _errs128 === errors;
valid30 = valid30 || _valid5;
}
if(!valid30){
const err39 = {instancePath:instancePath+"/jumpcloud/user/relationships",schemaPath:"#/properties/jumpcloud/properties/user/properties/relationships/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs121 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.attributes !== undefined){
let data45 = data19.attributes;
const _errs135 = errors;
const _errs136 = errors;
let valid34 = false;
const _errs137 = errors;
if(errors === _errs137){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
const _errs139 = errors;
for(const key42 in data45){
if(!(pattern76.test(key42))){
const err40 = {instancePath:instancePath+"/jumpcloud/user/attributes",schemaPath:"#/properties/jumpcloud/properties/user/properties/attributes/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break;
}
}
if(_errs139 === errors){
var valid35 = true;
for(const key43 in data45){
if(pattern76.test(key43)){
const _errs140 = errors;
if(typeof data45[key43] !== "string"){
const err41 = {instancePath:instancePath+"/jumpcloud/user/attributes/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/attributes/anyOf/0/patternProperties/%5E(%3F%3Aobject_id%7Cname%7Cvalue)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid35 = _errs140 === errors;
if(!valid35){
break;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/jumpcloud/user/attributes",schemaPath:"#/properties/jumpcloud/properties/user/properties/attributes/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid6 = _errs137 === errors;
valid34 = valid34 || _valid6;
if(!valid34){
const _errs142 = errors;
if(errors === _errs142){
if(Array.isArray(data45)){
var valid36 = true;
const len8 = data45.length;
for(let i8=0; i8<len8; i8++){
let data47 = data45[i8];
const _errs144 = errors;
if(errors === _errs144){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
const _errs146 = errors;
for(const key44 in data47){
if(!(pattern76.test(key44))){
const err43 = {instancePath:instancePath+"/jumpcloud/user/attributes/" + i8,schemaPath:"#/properties/jumpcloud/properties/user/properties/attributes/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
}
if(_errs146 === errors){
var valid37 = true;
for(const key45 in data47){
if(pattern76.test(key45)){
const _errs147 = errors;
if(typeof data47[key45] !== "string"){
const err44 = {instancePath:instancePath+"/jumpcloud/user/attributes/" + i8+"/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/attributes/anyOf/1/items/patternProperties/%5E(%3F%3Aobject_id%7Cname%7Cvalue)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid37 = _errs147 === errors;
if(!valid37){
break;
}
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/jumpcloud/user/attributes/" + i8,schemaPath:"#/properties/jumpcloud/properties/user/properties/attributes/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid36 = _errs144 === errors;
if(!valid36){
break;
}
}
}
else {
const err46 = {instancePath:instancePath+"/jumpcloud/user/attributes",schemaPath:"#/properties/jumpcloud/properties/user/properties/attributes/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid6 = _errs142 === errors;
valid34 = valid34 || _valid6;
}
if(!valid34){
const err47 = {instancePath:instancePath+"/jumpcloud/user/attributes",schemaPath:"#/properties/jumpcloud/properties/user/properties/attributes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs135 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.mfa !== undefined){
let data49 = data19.mfa;
const _errs149 = errors;
if(errors === _errs149){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
const _errs151 = errors;
for(const key46 in data49){
if(!(((pattern15.test(key46)) || (pattern16.test(key46))) || (pattern17.test(key46)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/mfa",schemaPath:"#/properties/jumpcloud/properties/user/properties/mfa/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs151 === errors){
var valid38 = true;
for(const key47 in data49){
if(pattern15.test(key47)){
const _errs152 = errors;
if(typeof data49[key47] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/mfa/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/mfa/patternProperties/%5E(%3F%3Aconfigured%7Cexclusion)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid38 = _errs152 === errors;
if(!valid38){
break;
}
}
}
if(valid38){
var valid38 = true;
for(const key48 in data49){
if(pattern16.test(key48)){
let data51 = data49[key48];
const _errs154 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/mfa/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/mfa/patternProperties/%5E(%3F%3AexclusionDays)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid38 = _errs154 === errors;
if(!valid38){
break;
}
}
}
if(valid38){
var valid38 = true;
for(const key49 in data49){
if(pattern17.test(key49)){
const _errs156 = errors;
if(typeof data49[key49] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/mfa/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/mfa/patternProperties/%5E(%3F%3AexclusionUntil)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs156 === errors;
if(!valid38){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/mfa",schemaPath:"#/properties/jumpcloud/properties/user/properties/mfa/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs149 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.mfaEnrollment !== undefined){
let data53 = data19.mfaEnrollment;
const _errs158 = errors;
if(errors === _errs158){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
const _errs160 = errors;
for(const key50 in data53){
if(!(pattern18.test(key50))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/mfaEnrollment",schemaPath:"#/properties/jumpcloud/properties/user/properties/mfaEnrollment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs160 === errors){
var valid39 = true;
for(const key51 in data53){
if(pattern18.test(key51)){
const _errs161 = errors;
if(typeof data53[key51] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/mfaEnrollment/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/mfaEnrollment/patternProperties/%5E(%3F%3AoverallStatus%7CtotpStatus%7CwebAuthnStatus%7CpushStatus%7CjcGoStatus)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid39 = _errs161 === errors;
if(!valid39){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/mfaEnrollment",schemaPath:"#/properties/jumpcloud/properties/user/properties/mfaEnrollment/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs158 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.ssh_keys !== undefined){
let data55 = data19.ssh_keys;
const _errs163 = errors;
const _errs164 = errors;
let valid40 = false;
const _errs165 = errors;
if(errors === _errs165){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
const _errs167 = errors;
for(const key52 in data55){
if(!(pattern88.test(key52))){
const err48 = {instancePath:instancePath+"/jumpcloud/user/ssh_keys",schemaPath:"#/properties/jumpcloud/properties/user/properties/ssh_keys/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
}
if(_errs167 === errors){
var valid41 = true;
for(const key53 in data55){
if(pattern88.test(key53)){
const _errs168 = errors;
if(typeof data55[key53] !== "string"){
const err49 = {instancePath:instancePath+"/jumpcloud/user/ssh_keys/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/ssh_keys/anyOf/0/patternProperties/%5E(%3F%3Aobject_id%7Cname%7Cpublic_key%7Ccreate_date)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid41 = _errs168 === errors;
if(!valid41){
break;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/jumpcloud/user/ssh_keys",schemaPath:"#/properties/jumpcloud/properties/user/properties/ssh_keys/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid7 = _errs165 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data55)){
var valid42 = true;
const len9 = data55.length;
for(let i9=0; i9<len9; i9++){
let data57 = data55[i9];
const _errs172 = errors;
if(errors === _errs172){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
const _errs174 = errors;
for(const key54 in data57){
if(!(pattern88.test(key54))){
const err51 = {instancePath:instancePath+"/jumpcloud/user/ssh_keys/" + i9,schemaPath:"#/properties/jumpcloud/properties/user/properties/ssh_keys/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break;
}
}
if(_errs174 === errors){
var valid43 = true;
for(const key55 in data57){
if(pattern88.test(key55)){
const _errs175 = errors;
if(typeof data57[key55] !== "string"){
const err52 = {instancePath:instancePath+"/jumpcloud/user/ssh_keys/" + i9+"/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/properties/ssh_keys/anyOf/1/items/patternProperties/%5E(%3F%3Aobject_id%7Cname%7Cpublic_key%7Ccreate_date)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid43 = _errs175 === errors;
if(!valid43){
break;
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/jumpcloud/user/ssh_keys/" + i9,schemaPath:"#/properties/jumpcloud/properties/user/properties/ssh_keys/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid42 = _errs172 === errors;
if(!valid42){
break;
}
}
}
else {
const err54 = {instancePath:instancePath+"/jumpcloud/user/ssh_keys",schemaPath:"#/properties/jumpcloud/properties/user/properties/ssh_keys/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid7 = _errs170 === errors;
valid40 = valid40 || _valid7;
}
if(!valid40){
const err55 = {instancePath:instancePath+"/jumpcloud/user/ssh_keys",schemaPath:"#/properties/jumpcloud/properties/user/properties/ssh_keys/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs163 === errors;
}
else {
var valid12 = true;
}
if(valid12){
var valid44 = true;
for(const key56 in data19){
if(pattern46.test(key56)){
const _errs177 = errors;
if(typeof data19[key56] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/patternProperties/%5E(%3F%3Astate%7Caccount_locked_date%7Cpassword_date%7Cpassword_expiration_date%7Cexternal_password_expiration_date%7Ccreated%7CcreationSource%7Cexternal_dn%7Cexternal_source_type%7CemployeeIdentifier%7CemployeeType%7Ccompany%7CcostCenter%7Cdepartment%7CjobTitle%7Clocation%7Cmanager%7Cobject_id%7Cid%7Cusername%7CsystemUsername%7Cemail%7CalternateEmail%7CmanagedAppleId%7Cdisplayname%7Cfirstname%7Cmiddlename%7Clastname%7Cdescription%7Corganization%7Cpublic_key)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs177 === errors;
if(!valid44){
break;
}
}
}
if(valid44){
var valid44 = true;
for(const key57 in data19){
if(pattern22.test(key57)){
const _errs179 = errors;
if(typeof data19[key57] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/patternProperties/%5E(%3F%3Aactivated%7Csuspended%7Caccount_locked%7Cpassword_expired%7Cpassword_never_expires%7Cexternally_managed%7Ctotp_enabled%7Cenable_user_portal_multifactor%7CdisableDeviceMaxLoginAttempts%7Csudo%7Cpasswordless_sudo%7Cldap_binding_user%7Csamba_service_user%7Callow_public_key%7Cenable_managed_uid)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid44 = _errs179 === errors;
if(!valid44){
break;
}
}
}
if(valid44){
var valid44 = true;
for(const key58 in data19){
if(pattern23.test(key58)){
let data61 = data19[key58];
const _errs181 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/patternProperties/%5E(%3F%3AbadLoginAttempts%7Cunix_uid%7Cunix_guid)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid44 = _errs181 === errors;
if(!valid44){
break;
}
}
}
if(valid44){
var valid44 = true;
for(const key59 in data19){
if(pattern24.test(key59)){
let data62 = data19[key59];
const _errs183 = errors;
const _errs184 = errors;
let valid45 = false;
const _errs185 = errors;
if(typeof data62 !== "string"){
const err56 = {instancePath:instancePath+"/jumpcloud/user/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/patternProperties/%5E(%3F%3Amemberof)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid8 = _errs185 === errors;
valid45 = valid45 || _valid8;
if(!valid45){
const _errs187 = errors;
if(errors === _errs187){
if(Array.isArray(data62)){
var valid46 = true;
const len10 = data62.length;
for(let i10=0; i10<len10; i10++){
const _errs189 = errors;
if(typeof data62[i10] !== "string"){
const err57 = {instancePath:instancePath+"/jumpcloud/user/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/jumpcloud/properties/user/patternProperties/%5E(%3F%3Amemberof)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid46 = _errs189 === errors;
if(!valid46){
break;
}
}
}
else {
const err58 = {instancePath:instancePath+"/jumpcloud/user/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/patternProperties/%5E(%3F%3Amemberof)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid8 = _errs187 === errors;
valid45 = valid45 || _valid8;
}
if(!valid45){
const err59 = {instancePath:instancePath+"/jumpcloud/user/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/user/patternProperties/%5E(%3F%3Amemberof)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
var valid44 = _errs183 === errors;
if(!valid44){
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/user",schemaPath:"#/properties/jumpcloud/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs51 === errors;
}
else {
var valid9 = true;
}
if(valid9){
var valid47 = true;
for(const key60 in data13){
if(pattern39.test(key60)){
let data64 = data13[key60];
const _errs191 = errors;
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/patternProperties/%5E(%3F%3Aunknown)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid47 = _errs191 === errors;
if(!valid47){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud",schemaPath:"#/properties/jumpcloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observer !== undefined){
let data65 = data.observer;
const _errs193 = errors;
if(errors === _errs193){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
const _errs195 = errors;
for(const key61 in data65){
if(!(pattern97.test(key61))){
validate11.errors = [{instancePath:instancePath+"/observer",schemaPath:"#/properties/observer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs195 === errors){
var valid48 = true;
for(const key62 in data65){
if(pattern97.test(key62)){
const _errs196 = errors;
if(typeof data65[key62] !== "string"){
validate11.errors = [{instancePath:instancePath+"/observer/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observer/patternProperties/%5E(%3F%3Avendor)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs196 === errors;
if(!valid48){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/observer",schemaPath:"#/properties/observer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs193 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data67 = data.organization;
const _errs198 = errors;
if(errors === _errs198){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
const _errs200 = errors;
for(const key63 in data67){
if(!(pattern99.test(key63))){
validate11.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs200 === errors){
var valid49 = true;
for(const key64 in data67){
if(pattern99.test(key64)){
const _errs201 = errors;
if(typeof data67[key64] !== "string"){
validate11.errors = [{instancePath:instancePath+"/organization/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/organization/patternProperties/%5E(%3F%3Aid)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid49 = _errs201 === errors;
if(!valid49){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs198 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related !== undefined){
let data69 = data.related;
const _errs203 = errors;
if(errors === _errs203){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
const _errs205 = errors;
for(const key65 in data69){
if(!(pattern101.test(key65))){
validate11.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs205 === errors){
var valid50 = true;
for(const key66 in data69){
if(pattern101.test(key66)){
let data70 = data69[key66];
const _errs206 = errors;
if(errors === _errs206){
if(Array.isArray(data70)){
var valid51 = true;
const len11 = data70.length;
for(let i11=0; i11<len11; i11++){
const _errs208 = errors;
if(typeof data70[i11] !== "string"){
validate11.errors = [{instancePath:instancePath+"/related/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/related/patternProperties/%5E(%3F%3Auser)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs208 === errors;
if(!valid51){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/related/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/related/patternProperties/%5E(%3F%3Auser)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid50 = _errs206 === errors;
if(!valid50){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs203 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data72 = data.user;
const _errs210 = errors;
if(errors === _errs210){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
const _errs212 = errors;
for(const key67 in data72){
if(!(((key67 === "entity") || (pattern103.test(key67))) || (pattern104.test(key67)))){
validate11.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs212 === errors){
if(data72.entity !== undefined){
let data73 = data72.entity;
const _errs213 = errors;
if(errors === _errs213){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
const _errs215 = errors;
for(const key68 in data73){
if(!(((key68 === "attributes") || (pattern105.test(key68))) || (pattern37.test(key68)))){
validate11.errors = [{instancePath:instancePath+"/user/entity",schemaPath:"#/properties/user/properties/entity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs215 === errors){
if(data73.attributes !== undefined){
let data74 = data73.attributes;
const _errs216 = errors;
if(errors === _errs216){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
const _errs218 = errors;
for(const key69 in data74){
if(!(pattern107.test(key69))){
validate11.errors = [{instancePath:instancePath+"/user/entity/attributes",schemaPath:"#/properties/user/properties/entity/properties/attributes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs218 === errors){
var valid54 = true;
for(const key70 in data74){
if(pattern107.test(key70)){
const _errs219 = errors;
if(typeof data74[key70] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/user/entity/attributes/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/entity/properties/attributes/patternProperties/%5E(%3F%3Amfa_enabled)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid54 = _errs219 === errors;
if(!valid54){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/entity/attributes",schemaPath:"#/properties/user/properties/entity/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid53 = _errs216 === errors;
}
else {
var valid53 = true;
}
if(valid53){
var valid55 = true;
for(const key71 in data73){
if(pattern105.test(key71)){
const _errs221 = errors;
if(typeof data73[key71] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/entity/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/entity/patternProperties/%5E(%3F%3Adisplay_name%7Cid%7Cname%7Csource)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs221 === errors;
if(!valid55){
break;
}
}
}
if(valid55){
var valid55 = true;
for(const key72 in data73){
if(pattern37.test(key72)){
let data77 = data73[key72];
const _errs223 = errors;
if(errors === _errs223){
if(Array.isArray(data77)){
var valid56 = true;
const len12 = data77.length;
for(let i12=0; i12<len12; i12++){
const _errs225 = errors;
if(typeof data77[i12] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/entity/" + key72.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/user/properties/entity/patternProperties/%5E(%3F%3Atype)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid56 = _errs225 === errors;
if(!valid56){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/entity/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/entity/patternProperties/%5E(%3F%3Atype)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid55 = _errs223 === errors;
if(!valid55){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/entity",schemaPath:"#/properties/user/properties/entity/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid52 = _errs213 === errors;
}
else {
var valid52 = true;
}
if(valid52){
var valid57 = true;
for(const key73 in data72){
if(pattern103.test(key73)){
const _errs227 = errors;
if(typeof data72[key73] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/patternProperties/%5E(%3F%3Aemail%7Cfull_name%7Cid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs227 === errors;
if(!valid57){
break;
}
}
}
if(valid57){
var valid57 = true;
for(const key74 in data72){
if(pattern104.test(key74)){
let data80 = data72[key74];
const _errs229 = errors;
if(errors === _errs229){
if(Array.isArray(data80)){
var valid58 = true;
const len13 = data80.length;
for(let i13=0; i13<len13; i13++){
const _errs231 = errors;
if(typeof data80[i13] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/user/patternProperties/%5E(%3F%3Aroles)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs231 === errors;
if(!valid58){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/patternProperties/%5E(%3F%3Aroles)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid57 = _errs229 === errors;
if(!valid57){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs210 === errors;
}
else {
var valid0 = true;
}
if(valid0){
var valid59 = true;
for(const key75 in data){
if(pattern25.test(key75)){
const _errs233 = errors;
if(typeof data[key75] !== "string"){
validate11.errors = [{instancePath:instancePath+"/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3A%40timestamp%7Cmessage)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs233 === errors;
if(!valid59){
break;
}
}
}
if(valid59){
var valid59 = true;
for(const key76 in data){
if(pattern26.test(key76)){
let data83 = data[key76];
const _errs235 = errors;
if(errors === _errs235){
if(Array.isArray(data83)){
var valid60 = true;
const len14 = data83.length;
for(let i14=0; i14<len14; i14++){
const _errs237 = errors;
if(typeof data83[i14] !== "string"){
validate11.errors = [{instancePath:instancePath+"/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/patternProperties/%5E(%3F%3Atags)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs237 === errors;
if(!valid60){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Atags)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid59 = _errs235 === errors;
if(!valid59){
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
