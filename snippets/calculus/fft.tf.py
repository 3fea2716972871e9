import tensorflow as tf

x = tf.constant([1., 2., 4., 7.])
tf.signal.fft(tf.cast(x, tf.complex64))
