import tensorflow as tf

x = tf.range(12.)
tf.reshape(x, (-1, 4))
