import tensorflow as tf

z = tf.constant([[[4 + 0j, 2j], [8, 0]], [[0, 2], [4j, 4]]], tf.complex64)
tf.transpose(tf.signal.ifft2d(tf.transpose(z, (1, 0, 2))), (1, 0, 2))
