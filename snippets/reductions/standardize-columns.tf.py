import tensorflow as tf

x = tf.constant([[1., 10.], [2., 40.], [6., 70.]])
(x - tf.reduce_mean(x, axis=0)) / tf.math.reduce_std(x, axis=0)
