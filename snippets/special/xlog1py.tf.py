import tensorflow as tf

x = tf.constant([0., 2., 3.])
y = tf.constant([-1., 4., 0.5])
tf.math.xlog1py(x, y)
