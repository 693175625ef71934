import { inflateSync } from 'fflate';
import { fromBase64url } from './base64url.ts';
import { toUtf8 } from './utf8.ts';

/**
 * The columns of the eleven templates and of a design of eight clusters, as of the first release. It can be any bytes, but it can never
 * change: a link opens only with the dictionary that it was made with. A test pins its checksum.
 */
const COLUMNS = [
  'vVU5khRBDFSpqo-5YpaAhTX3BQR_4It8BgtegImFiYcBTyBTUlVX9zSwBrF916lUKqWWgyTNZRjHUdqhy6dIkoRLMu4hoYmDPTlJSZg5ZMUpig',
  'MLY-VZZuyaS7cv99jZ2l54q33zkZL6J6zxk4arTRXFTHTJga2Mq9ieKsUBeEPQK3KqKDYgegw7EGhwMa_wFDubXSw8itBqGMYSt2uGMScsX2EZ',
  'q4yBSoHZieeKhQ4F7a1QpIoimhaKBqoYGVd0PiOwJUI34Ly7Z6yCgz974dqgu3AvYlt0w-W3wvERWocMfYbBIkGc6AxaTEkFX0Ze5sPaGfYxxl',
  'vONLLgI3uGmnIeG07OBU62XlUWDasz2ah0hpzOW9QrzWFrJt_iQixecsAbxrM7kTuuOYdsIwEt_zCYMSkrSCeA-4oifANYPOBDBt0la6G3RYvM',
  'XN3CwQklcZDD6H0pc_gr1Vl6W90I6ew76765bnN6Y4g6NVl2d0qK-FjwMIUKMldOdJJOaB4ZgyJKiAxRAMdNVkDF_0w_OxigTuabmkCyXTBPS8',
  'E7r0qm8iacCPQfeGyC2SreRNSaIZOG1PE73CidWE1IL9xURQstkD5ANvnjMSqwOxZ31NGz69Jqe1_c95D_o7bep2Pi3-cGZbA1V9n2PLoXaLyd',
  'BUNEYjfz0HPRDxNpdzSYVlAq3hbiLeNWo2LsSYfnbWQ1IEOndq1ye53ngaNVU0_o_qPlfT1PZqc7L9sZ8Tef5k6s6w_H2p0yGaGcsHq-X8e2Bb',
  'WVk_6KR3y0PsaLfyn_V9WbQmOJAUtWaKKFkI8z1aWHIzoGr2paUJ5Ml389zwpl6qwDlDvoQY8wc7EhlnrsRbI_jPJ9kB-n15_14ZNef-n0U-Xh',
  'W3r8mCaZZfqS5nfTdPc1XR9_Aw',
].join('');

/** Words that designs hold, the most frequent last: what is near costs less to point at. */
const WORDS = `
sa-east-1 ap-northeast-1 ap-southeast-1 us-west-2 eu-central-1 eu-west-1 us-east-1 northamerica europe
asia-east1 europe-west1 us-central1 us-east1 westeurope eastus reviews ratings details productpage bookinfo/
users auth billing shipping search orders payments catalog checkout cart frontend backend sleep helloworld
sample/helloworld default/ platform/ prod/ data/ shop/ gateway eastwestgateway -ewgw ingressgateway
istio-ingressgateway istio-eastwestgateway azure gcp aws baremetal kind blue green team prod staging 1.29 1.30
1.31 10.96.0.0/12 172.16.0.0/16 10.0.0.0/16 10.1.0.0/16 prod.example cluster.local external remote primary
cluster-east cluster-west east west root1 mesh1 network1 region1 zone1 cluster1 m1
`;

let made: Uint8Array | undefined;

/** What both ends of a link know before it begins. It halves the link of a small design. 3 kB, unpacked at the first use. */
export function dictionary(): Uint8Array {
  if (made) return made;
  const columns = inflateSync(fromBase64url(COLUMNS) ?? new Uint8Array());
  const words = toUtf8(WORDS.trim().replaceAll(/\s+/g, '\n'));
  made = new Uint8Array(columns.length + words.length);
  made.set(columns);
  made.set(words, columns.length);
  return made;
}
