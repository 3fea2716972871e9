import tensorflow as tf

x = tf.constant([1.0, 2.0, 4.0, 3.0, 0.0, 5.0], dtype=tf.complex64)
X = tf.signal.fft(x)
X[:0:-1], tf.math.conj(X[1:])
