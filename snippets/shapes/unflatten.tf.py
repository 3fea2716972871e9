import tensorflow as tf

x = tf.reshape(tf.range(12.), (2, 6))
tf.reshape(x, (-1, 2, 3))
