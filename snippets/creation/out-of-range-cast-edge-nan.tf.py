import tensorflow as tf

x = tf.constant([1.0, float("nan")])
tf.cast(x, tf.int32)
