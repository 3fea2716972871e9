import tensorflow as tf

x = tf.reshape(tf.range(12.0), (1, 3, 2, 2))
tf.transpose(x, (0, 2, 3, 1))
