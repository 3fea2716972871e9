import tensorflow as tf

z, y = tf.constant([2.0, 1.0, -3.0]), tf.constant([1.0, 1.0, 0.0])
p = tf.sigmoid(z)
1 - (tf.reduce_sum(p * y) + 1) / (tf.reduce_sum(p + y) / 2 + 1)
