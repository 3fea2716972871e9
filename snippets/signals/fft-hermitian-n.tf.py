import tensorflow as tf

z = tf.constant([[[6 + 0j, 2], [4, -1]], [[1j, 0], [2, 3]]], tf.complex64)
2 * 2 * 2 * tf.signal.irfft3d(tf.math.conj(z))
