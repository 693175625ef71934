/** Sharp on screens with two pixels a point, and in print. */
const SCALE = 2;
/** Browsers refuse larger canvases, or draw nothing: 16,384 is the smallest limit of those we support. */
const LARGEST_PX = 16_384;

/** A picture as pixels; undefined when the browser cannot make one. */
export async function pngOf(svg: string): Promise<Blob | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await drawn(image);
  } catch (error) {
    // What `decode` rejects with when a picture is too large or broken. Anything else is a bug.
    if (error instanceof DOMException) return undefined;
    throw error;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function drawn(image: HTMLImageElement): Promise<Blob | undefined> {
  const scale = Math.min(SCALE, LARGEST_PX / image.naturalWidth, LARGEST_PX / image.naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
