/** Hosts that mean the machine that dials them. */
const LOOPBACK = /^(?:localhost|[^.]+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[(?:::1|::)\])$/;

/** The host of an address such as `https://127.0.0.1:41213`, with or without scheme and port. */
const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/i;

/**
 * Whether an address of an API server is only valid on the machine where it was written down: kind and minikube put such addresses
 * into the kubeconfig. Source: istioctl/pkg/multicluster/remote_secret.go (warning).
 */
export const isLoopback = (server: string): boolean => LOOPBACK.test((HOST.exec(server)?.[1] ?? '').toLowerCase());
