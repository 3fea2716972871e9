import tensorflow as tf

p = tf.constant([0.5, 0.])
p * tf.math.log(p), tf.math.xlogy(p, p)
