/**
 * Where a policy denies storage, the mere name `localStorage` throws, and Starlight's choice of theme with it. This stands in front of
 * its script and puts an empty storage there that keeps nothing. `stores/safe-storage.ts` finds out by a write and tells the reader.
 */
export const deniedStorageScript =
  'try{localStorage.length}catch{try{Object.defineProperty(window,"localStorage",{value:{length:0,key:()=>null,getItem:()=>null,setItem(){},removeItem(){}}})}catch{}}';
