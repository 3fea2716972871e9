import tensorflow as tf

y = tf.nn.depth_to_space(tf.reshape(tf.range(8.0), (1, 1, 1, 8)), 2)
tf.transpose(y[0], (2, 0, 1))
