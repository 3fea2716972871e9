import tensorflow as tf

[name for name in dir(tf.math) if name.startswith("logical_")]
