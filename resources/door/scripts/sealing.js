// Sealing: one envelope of 2,120 bytes around every note. docs/protocol.md tells it byte by byte.

var PLAINTEXT_BYTES = 2048;
var LENGTH_BYTES = 2;
var BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function inBase64(bytes) {
  var letters = '';
  for (var i = 0; i < bytes.length; i += 1) { letters += String.fromCharCode(bytes[i]); }
  return btoa(letters);
}

function fromBase64(text) {
  var letters = atob(text);
  var bytes = new Uint8Array(letters.length);
  for (var i = 0; i < letters.length; i += 1) { bytes[i] = letters.charCodeAt(i); }
  return bytes;
}

function inBase32(bytes) {
  var letters = '', bits = 0, held = 0;
  bytes.forEach(function (byte) {
    held = held << 8 | byte;
    for (bits += 8; bits >= 5; bits -= 5) { letters += BASE32[held >> bits - 5 & 31]; }
    held &= (1 << bits) - 1;
  });
  return letters;
}

// 80 bits of the key's SHA-512: what the code on the wall promises.
function fingerprint(publicKey) { return inBase32(nacl.hash(publicKey).subarray(0, 10)); }

function newRequestId() {
  return inBase64(nacl.randomBytes(16)).replace(/\+/g, '-').replace(/\//g, '_').slice(0, 22);
}

function inJsonBytes(content) { return new TextEncoder().encode(JSON.stringify(content)); }

function fits(content) { return inJsonBytes(content).length <= PLAINTEXT_BYTES - LENGTH_BYTES; }

// ephemeral public key, nonce, box; the one-time secret is forgotten at once.
function seal(content, publicKey) {
  var written = inJsonBytes(content);
  var plaintext = new Uint8Array(PLAINTEXT_BYTES);
  plaintext[0] = written.length >> 8;
  plaintext[1] = written.length & 255;
  plaintext.set(written, LENGTH_BYTES);
  var pair = nacl.box.keyPair();
  var nonce = nacl.randomBytes(nacl.box.nonceLength);
  var box = nacl.box(plaintext, nonce, publicKey, pair.secretKey);
  [plaintext, written, pair.secretKey].forEach(function (bytes) { bytes.fill(0); });
  var envelope = new Uint8Array(pair.publicKey.length + nonce.length + box.length);
  envelope.set(pair.publicKey);
  envelope.set(nonce, pair.publicKey.length);
  envelope.set(box, pair.publicKey.length + nonce.length);
  return envelope;
}

// Whole characters only, and none that nobody can see.
function clean(text) {
  return Array.from(text.replace(/\r\n?/g, '\n')).filter(function (letter) {
    var code = letter.codePointAt(0);
    return code === 10 || code > 31 && !(code > 126 && code < 160) && !(code >= 0xd800 && code < 0xe000);
  }).join('');
}
