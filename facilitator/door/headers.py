"""The headers of every answer, errors included."""

from typing import Final

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

# Every policy-controlled feature that browsers know, by its registered name.
_FEATURES: Final = (
    "accelerometer ambient-light-sensor attribution-reporting autoplay bluetooth browsing-topics camera "
    "captured-surface-control compute-pressure cross-origin-isolated deferred-fetch display-capture "
    "encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection "
    "interest-cohort join-ad-interest-group keyboard-map language-detector language-model local-fonts "
    "local-network-access magnetometer microphone midi on-device-speech-recognition otp-credentials payment "
    "picture-in-picture private-state-token-issuance private-state-token-redemption "
    "publickey-credentials-create publickey-credentials-get rewriter run-ad-auction screen-wake-lock serial "
    "shared-storage speaker-selection storage-access summarizer sync-xhr translator unload usb "
    "vertical-scroll web-share window-management writer xr-spatial-tracking clipboard-read clipboard-write"
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
