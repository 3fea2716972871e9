import tensorflow as tf

x = tf.constant([float("nan"), float("inf"), -float("inf")])
tf.cast(x, tf.int32)
