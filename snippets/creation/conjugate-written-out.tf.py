import tensorflow as tf

z = tf.constant([1. + 2.j, -3.j], tf.complex64)
tf.math.conj(z)
