import tensorflow as tf

x = tf.constant([1.0, 2.0, 4.0, 3.0])
X = tf.signal.fft(tf.cast(x, tf.complex64))
tf.reduce_sum(x**2), tf.reduce_sum(tf.abs(X) ** 2) / 4
