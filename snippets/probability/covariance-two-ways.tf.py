import tensorflow as tf

joint = tf.constant([[[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
                [[0.5, 0., 0.], [0., 0.2, 0.3]]])
x = tf.constant([[0.], [1.]])
y = tf.constant([1., 2., 4.])
mean_x = tf.reduce_sum(joint * x, axis=(1, 2), keepdims=True)
mean_y = tf.reduce_sum(joint * y, axis=(1, 2), keepdims=True)
left = tf.reduce_sum(joint * (x - mean_x) * (y - mean_y), axis=(1, 2))
left, tf.reduce_sum(joint * (x * y - mean_x * mean_y), axis=(1, 2))
