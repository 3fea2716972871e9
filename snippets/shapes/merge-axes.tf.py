import tensorflow as tf

x = tf.reshape(tf.range(12.), (2, 2, 3))
tf.reshape(x, (2, -1))
