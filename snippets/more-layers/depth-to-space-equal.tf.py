import tensorflow as tf

x = tf.reshape(tf.range(8.0), (1, 1, 1, 8))
order = tf.reshape(tf.transpose(tf.reshape(tf.range(8), (2, 4))), [-1])
y = tf.nn.depth_to_space(tf.gather(x, order, axis=3), 2)
tf.transpose(y[0], (2, 0, 1))
