import tensorflow as tf

x = tf.cast(tf.reshape(tf.range(12.0), (2, 2, 3)), tf.complex64)
tf.transpose(tf.signal.fft2d(tf.transpose(x, (1, 0, 2))), (1, 0, 2))
