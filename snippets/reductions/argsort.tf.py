import tensorflow as tf

x = tf.constant([[3., 1., 2.], [6., 5., 7.]])
tf.argsort(x)
