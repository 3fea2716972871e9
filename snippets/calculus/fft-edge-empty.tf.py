import tensorflow as tf

x = tf.constant([], tf.complex64)
tf.signal.fft(x)
