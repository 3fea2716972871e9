import tensorflow as tf

x = tf.constant([[1., 2.]])
y = tf.constant([[3.], [4.]])
tf.map_fn(lambda b: x[0] * b + 1., y[:, 0])
