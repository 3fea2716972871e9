import tensorflow as tf

x = tf.constant([-2., -0.5, 0.5, 3.])
tf.nn.leaky_relu(x)
