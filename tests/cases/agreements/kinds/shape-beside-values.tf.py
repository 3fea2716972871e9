import tensorflow as tf

x = tf.ones((2, 3))
x.shape, x.ndim, tf.reduce_sum(x)
