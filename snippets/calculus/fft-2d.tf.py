import tensorflow as tf

x = tf.constant([[1., 2., 4., 7.], [0., 3., -1., 5.]])
tf.signal.fft2d(tf.cast(x, tf.complex64))
