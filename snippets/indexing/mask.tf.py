import tensorflow as tf

x = tf.constant([[1., -2., 0.], [-4., 5., -6.]])
x[x > 0]
