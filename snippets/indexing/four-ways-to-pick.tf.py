import tensorflow as tf

x = tf.reshape(tf.range(12.), (3, 4))
x, x[1], x[:, 1], x[1:, ::2], x[x > 6]
