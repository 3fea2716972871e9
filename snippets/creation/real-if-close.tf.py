import tensorflow as tf

x = tf.constant([1. + 1e-15j, 2. - 1e-15j], tf.complex64)
tf.math.real(x) if tf.reduce_max(tf.abs(tf.math.imag(x))) < 1e-6 else x
