import tensorflow as tf

x = tf.constant([[[1.0], [-2.0], [3.0], [0.5], [2.0]]])
y = tf.constant([[[2.0], [-1.0]]])
w = tf.constant([[[1.0]], [[2.0]], [[3.0]]])
forward = tf.nn.conv1d(x, w, 2, "VALID")
back = tf.nn.conv1d_transpose(y, w, x.shape, 2, "VALID")
tf.reduce_sum(forward * y), tf.reduce_sum(x * back)
