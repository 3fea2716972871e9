import tensorflow as tf

x = tf.reshape(tf.range(12.), (4, 3))
i = tf.constant([0, 3])
j = tf.constant([1, 2])
tf.gather_nd(x, tf.stack((i, j), axis=1))
