import tensorflow as tf

z = tf.constant([[[8 + 0j, 4], [-4, 0]], [[0, 2j], [4, 2]]], tf.complex64)
tf.signal.irfft3d(z, fft_length=[2, 2, 2])
