import tensorflow as tf

x = tf.constant([[0., 2., 3.], [4., 0., 0.]])
tf.where(x)
