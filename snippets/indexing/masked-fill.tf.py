import tensorflow as tf

x = tf.constant([[1., -2., 0.], [-4., 5., -6.]])
tf.where(x < 0, 9., x)
