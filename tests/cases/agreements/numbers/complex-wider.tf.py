import tensorflow as tf

tf.signal.fft(tf.constant([1., 2., 4., 8., 16.], dtype=tf.complex64))
