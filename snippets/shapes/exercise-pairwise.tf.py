import tensorflow as tf

x = tf.constant([[1., 0., 2.], [1., 2., 2.]])
y = tf.constant([[1., 0., 0.], [0., 3., 4.], [2., 2., 2.], [1., 1., 5.]])
tf.reduce_sum((x[:, tf.newaxis] - y) ** 2, -1)
