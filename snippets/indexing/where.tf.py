import tensorflow as tf

x = tf.constant([[1., -2., 0.], [-4., 5., -6.]])
y = tf.constant([[10., 20., 30.], [40., 50., 60.]])
tf.where(x > 0, x, y)
