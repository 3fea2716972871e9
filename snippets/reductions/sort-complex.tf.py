import tensorflow as tf

x = tf.constant([2. + 1.j, 1. + 5.j, 1. - 5.j], tf.complex64)
x = tf.gather(x, tf.argsort(tf.math.imag(x)))
tf.gather(x, tf.argsort(tf.math.real(x), stable=True))
