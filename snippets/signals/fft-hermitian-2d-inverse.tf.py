import tensorflow as tf

x = tf.constant([[6.0, 1.0, 2.0, 0.0], [4.0, -1.0, 0.0, 3.0]])
tf.math.conj(tf.signal.rfft2d(x)) / (2 * 4)
