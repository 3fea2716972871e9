import tensorflow as tf

joint = tf.constant([[[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
                [[0.5, 0., 0.], [0., 0.2, 0.3]],
                [[0., 0.25, 0.25], [0.5, 0., 0.]]])
x = tf.constant([[0.], [1.]])
y = tf.constant([1., 2., 4.])
dx = x - tf.reduce_sum(joint * x, axis=(1, 2), keepdims=True)
dy = y - tf.reduce_sum(joint * y, axis=(1, 2), keepdims=True)
covariance = tf.reduce_sum(joint * dx * dy, axis=(1, 2))
var_x = tf.reduce_sum(joint * dx ** 2, axis=(1, 2))
var_y = tf.reduce_sum(joint * dy ** 2, axis=(1, 2))
tf.abs(covariance), tf.sqrt(var_x * var_y)
