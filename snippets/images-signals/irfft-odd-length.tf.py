import tensorflow as tf

X = tf.signal.rfft(tf.constant([1.0, 2.0, 4.0, 3.0, 0.0]))
tf.signal.irfft(X), tf.signal.irfft(X, fft_length=[5])
