import tensorflow as tf

x = tf.constant([3.0, 1.0, 3.0, 7.0])
below, upto = tf.cast(x < x[:, None], tf.float32), tf.cast(x <= x[:, None], tf.float32)
(tf.reduce_sum(below, 1) + tf.reduce_sum(upto, 1) + 1) / 2
