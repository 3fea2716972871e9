import tensorflow as tf

x = tf.transpose(tf.reshape(tf.range(12.0), (1, 3, 2, 2)), (0, 2, 3, 1))
W = tf.constant([[1.0, 2.0], [0.0, 1.0], [-1.0, 0.0]])
y = tf.nn.conv2d(x, W[None, None], 1, "VALID")
tf.transpose(y, (0, 3, 1, 2)), tf.transpose(x @ W, (0, 3, 1, 2))
