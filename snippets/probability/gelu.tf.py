import tensorflow as tf

x = tf.constant([-2., 0., 1., 2.])
tf.nn.gelu(x)
