import tensorflow as tf

x = tf.constant([-1., 0.5, 1., 2.])
tf.nn.gelu(x)
