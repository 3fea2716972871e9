import tensorflow as tf

p = tf.constant([2., -3., 1.])
q = tf.constant([2., 4., 0.])
p - q
