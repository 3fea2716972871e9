import tensorflow as tf

x = tf.constant([10., 20., 30.])
i = tf.constant([2, 3, 0, 1])
tf.where(i < len(x), tf.gather(x, tf.minimum(i, len(x) - 1)), float("nan"))
