//! What was sealed by the first version opens for ever: a failure here means that people lose their data.

use data_encoding::BASE64;

use super::*;

const PASSPHRASE: &str = "pont tasse lilas vélo";
const HEAD: &str = "{\"version\":1,\"memory_kib\":8,\"passes\":1,\"lanes\":1,\"salt\":\"ZXBAh4u/0avctTyn3tZTKA==\",\
    \"key\":\"AeTpTSFT8GQWmyf14IYRwIi4RwkFkR4p0l1NcFN8LPclAI08hNMmsT3nClwq6pQ6JPKudxG1R622/xcCokMmZ//fcXQG2JRNWA==\"}";
const KEYS: &str = "AR1W7MpOch1trlLU6koRTrreZyf7GE1fbcqMEt9waZKV2g61pDizaZs1nByxrKvVkh/lZW3bA7tC+43KQRc0XvhvRRcJ\
    VuIN7l6Okg==";
const SETTINGS: &str = "ASFpbawQevsRJ2Y0tKQWvOII0xO1VQOZlZ6qQThKbQHD/lsZCpyNgzcISo6rNCI8Dw==";
const BUNDLE: &str = "UEFDQVJDAcAAeyJ2ZXJzaW9uIjoxLCJtZW1vcnlfa2liIjo4LCJwYXNzZXMiOjEsImxhbmVzIjoxLCJzYWx0IjoiZDB1\
    SkVGbDBic1VrS3hKQmRKNVJiQT09Iiwia2V5IjoiQWZmbllIZTRmSVRaZTVoZUZMbkpyK2tVdVdwWTA3QW1FSlBOL250QVBPQ0t3dmxSS1Y2YS9t\
    S04vYkExYTYzYzhYQTlTSEFaWHpGMlZLOCtEL3dxR29CbXZRZFV5MGxIV3c9PSJ95entEAE3a9j+zLH5KbPJvnkaXm8U3vCTiAIpEB2F4t7wnphu\
    J4ZPofsigj3+1ekdTe6TP5M2dQ==";

fn bytes(text: &str) -> Vec<u8> {
    BASE64.decode(text.as_bytes()).expect("base64")
}

#[test]
fn records_still_open() {
    let vault = Vault::open(PASSPHRASE, HEAD.as_bytes(), &bytes(KEYS)).expect("the right passphrase");
    assert_eq!(vault.people(), [7]);
    assert_eq!(vault.open_record(Key::Settings, &bytes(SETTINGS)), Ok(("lilas".to_string(), 42u32)));
}

#[test]
fn archives_still_open() {
    assert_eq!(bundle::open(PASSPHRASE, &bytes(BUNDLE)), Ok(("lilas".to_string(), 42u32)));
}
