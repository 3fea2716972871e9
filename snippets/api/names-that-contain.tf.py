import tensorflow as tf

[name for name in dir(tf.linalg) if "norm" in name]
