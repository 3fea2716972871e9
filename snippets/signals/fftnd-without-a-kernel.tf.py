import tensorflow as tf

x = tf.cast(tf.reshape(tf.range(8.0), (2, 2, 2)), tf.complex64)
tf.signal.fftnd(x, axes=[0, 2], fft_length=[2, 2])
