import tensorflow as tf

x = tf.constant([[1., 2.], [3., 4.], [5., 6.]])
i = tf.constant([2, 0, 2, 1])
P = tf.constant([[0., 0., 1.], [1., 0., 0.], [0., 0., 1.], [0., 1., 0.]])
tf.gather(x, i), P @ x
