/**
 * Starlight's choice of theme trusts the storage: where a policy denies it, the mere name `localStorage` throws, and where it is full,
 * keeping the theme does, at every page. This stands in front of its script: a denied storage is replaced by one that keeps nothing, and
 * a theme that finds no room is let go. What the reader ticks is not touched by this: `stores/safe-storage.ts` sees the same failures
 * and tells the reader.
 */
export const storageGuardScript = [
  'try{localStorage.length}catch{try{Object.defineProperty(window,"localStorage",{value:{length:0,key:()=>null,getItem:()=>null,setItem(){},removeItem(){}}})}catch{}}',
  '{const setItem=Storage.prototype.setItem;',
  'Storage.prototype.setItem=function(key,value){try{setItem.call(this,key,value)}catch(error){if(key!=="starlight-theme")throw error}}}',
].join('');
