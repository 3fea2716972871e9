import tensorflow as tf

x = tf.reshape(tf.range(24.), (2, 3, 4))
tf.transpose(x, (2, 0, 1))
