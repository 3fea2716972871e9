import tensorflow as tf

a = tf.constant([1., 2., 0.5])
b = tf.constant([1., 3., 0.5])
tf.exp(tf.math.lbeta(tf.stack([a, b], axis=1)))
