import tensorflow as tf

p = tf.constant([0.5, 0.25, 0.25])
q = tf.constant([0.125, 0.25, 0.625])
tf.reduce_sum(p * tf.math.log(p / q)), tf.reduce_sum(q * tf.math.log(q / p))
