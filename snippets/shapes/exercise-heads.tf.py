import tensorflow as tf

x = tf.reshape(tf.range(12.), (2, 6))
tf.transpose(tf.reshape(x, (2, 3, 2)), (1, 0, 2))
