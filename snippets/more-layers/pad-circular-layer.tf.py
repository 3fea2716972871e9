import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0]])
tf.concat([x[:, -2:], x, x[:, :1]], axis=1)
