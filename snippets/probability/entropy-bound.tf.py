import tensorflow as tf

p = tf.constant([[0.5, 0.25, 0.25, 0.], [0.1, 0.2, 0.3, 0.4], [0.25, 0.25, 0.25, 0.25]])
-tf.reduce_sum(tf.math.xlogy(p, p), axis=1), tf.math.log(tf.fill(3, 4.))
