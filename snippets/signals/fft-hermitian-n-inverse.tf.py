import tensorflow as tf

x = tf.reshape(tf.range(8.0), (2, 2, 2)) ** 2
tf.math.conj(tf.signal.rfft3d(x)) / (2 * 2 * 2)
