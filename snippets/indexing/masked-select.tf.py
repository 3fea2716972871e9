import tensorflow as tf

x = tf.constant([[1., -2., 0.], [-4., 5., -6.]])
tf.boolean_mask(x, x > 0)
