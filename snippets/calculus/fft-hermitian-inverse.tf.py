import tensorflow as tf

x = tf.constant([1., 2., 4., 7.])
tf.math.conj(tf.signal.rfft(x)) / 4
