import tensorflow as tf

[name for name in dir(tf.random) if name.endswith("nomial")]
