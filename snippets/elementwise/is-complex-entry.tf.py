import tensorflow as tf

z = tf.constant([1 + 0j, 2 - 1j, 0j], tf.complex64)
tf.math.imag(z) != 0
