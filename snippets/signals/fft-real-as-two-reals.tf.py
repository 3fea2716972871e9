import tensorflow as tf

x = tf.constant([1.0, 2.0, 4.0, 7.0, 0.0])
re, im = tf.keras.ops.rfft(x)
re, im, tf.keras.ops.irfft((re, im), fft_length=5)
