import tensorflow as tf

p = tf.constant([0.5, 0.25, 0.25, 0.])
-tf.reduce_sum(tf.math.xlogy(p, p))
