import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepSecondCopy } from '@/lib/app/storage/keep-second-copy';

export default defineUnlistedScript(() => keepSecondCopy(self));
