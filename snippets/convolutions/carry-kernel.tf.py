import tensorflow as tf

weight = tf.reshape(tf.sin(tf.range(36.0)), (2, 2, 3, 3))
x = tf.reshape(tf.cos(tf.range(32.0)), (1, 2, 4, 4))
kernel = tf.transpose(weight, (2, 3, 1, 0))
y = tf.nn.conv2d(tf.transpose(x, (0, 2, 3, 1)), kernel, 1, "VALID")
tf.transpose(y, (0, 3, 1, 2))
