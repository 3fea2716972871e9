import tensorflow as tf

x = tf.reshape(tf.range(8.0), (2, 2, 2)) ** 2
tf.signal.rfft3d(x)
