import { backupRestore } from './backup-restore';
const t=Date.now(); let bad=0;
for (let s=1;s<=200;s++){ const r=await backupRestore(s); if(r.problems.length){bad++; console.log(s,r.problems);} }
console.log('bad',bad,'ms',Date.now()-t, process.cpuUsage());
