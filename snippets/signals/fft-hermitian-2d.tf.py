import tensorflow as tf

z = tf.constant([[6 + 0j, 1 + 1j, 2], [4, -1j, 0]], tf.complex64)
2 * 4 * tf.signal.irfft2d(tf.math.conj(z))
