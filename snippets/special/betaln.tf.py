import tensorflow as tf

a = tf.constant([1., 2., 50.])
b = tf.constant([1., 3., 60.])
tf.math.lbeta(tf.stack([a, b], axis=1))
