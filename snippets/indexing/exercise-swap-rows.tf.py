import tensorflow as tf

x = tf.reshape(tf.range(12.), (4, 3))
x = tf.gather(x, [2, 1, 0, 3])
x
