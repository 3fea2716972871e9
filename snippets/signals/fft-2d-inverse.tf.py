import tensorflow as tf

z = tf.constant([[8 + 0j, 2 + 2j], [-4 + 0j, 2 - 2j]], tf.complex64)
tf.signal.ifft2d(z)
