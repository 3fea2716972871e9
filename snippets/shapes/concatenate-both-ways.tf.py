import tensorflow as tf

x = tf.reshape(tf.range(12.), (3, 4))
y = tf.constant([[2., 1., 4., 3.], [1., 2., 3., 4.], [4., 3., 2., 1.]])
tf.concat((x, y), axis=0), tf.concat((x, y), axis=1)
