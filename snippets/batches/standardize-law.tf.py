import tensorflow as tf

x = tf.constant([[1., 10.], [2., 20.], [3., 60.], [6., 70.]])
z = (x - tf.reduce_mean(x, axis=0)) / tf.math.reduce_std(x, axis=0)
means, deviations = tf.reduce_mean(z, axis=0), tf.math.reduce_std(z, axis=0)
tf.stack([means, deviations]), tf.constant([[0., 0.], [1., 1.]])
