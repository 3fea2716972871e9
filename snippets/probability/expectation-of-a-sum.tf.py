import tensorflow as tf

joint = tf.constant([[[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
                [[0.5, 0., 0.], [0., 0.2, 0.3]]])
x = tf.constant([[0.], [1.]])
y = tf.constant([1., 2., 4.])
left = tf.reduce_sum(joint * (x + y), axis=(1, 2))
left, tf.reduce_sum(joint * x, axis=(1, 2)) + tf.reduce_sum(joint * y, axis=(1, 2))
