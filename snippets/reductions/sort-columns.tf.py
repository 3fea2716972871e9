import tensorflow as tf

x = tf.constant([[3., 1.], [1., 2.], [2., 0.]])
tf.sort(x, axis=0)
