import tensorflow as tf

"a\u2400b"
