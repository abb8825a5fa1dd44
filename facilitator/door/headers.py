"""The headers of every answer, errors included."""

from typing import Final

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

# Every policy-controlled feature that today's browsers know, by its registered name.
_FEATURES: Final = (
    "accelerometer autoplay bluetooth browsing-topics camera "
    "captured-surface-control compute-pressure display-capture "
    "encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection "
    "keyboard-map language-detector language-model local-fonts "
    "local-network-access magnetometer microphone midi on-device-speech-recognition otp-credentials payment "
    "picture-in-picture "
    "publickey-credentials-create publickey-credentials-get screen-wake-lock serial "
    "speaker-selection storage-access summarizer sync-xhr translator unload usb "
    "web-share window-management xr-spatial-tracking clipboard-read clipboard-write"
)

HEADERS: Final = (
    ("content-security-policy", _POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-store"),
    ("permissions-policy", ", ".join(f"{feature}=()" for feature in _FEATURES.split())),
    ("x-robots-tag", "noindex"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
)
