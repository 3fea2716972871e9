import tensorflow as tf

x = tf.constant([[[1.0]], [[2.0]], [[3.0]]])  # time, batch, channels
kernel = tf.constant([[[1.0]], [[10.0]]])  # time, channels in, channels out
y = tf.nn.conv1d(tf.transpose(x, (1, 0, 2)), kernel, 1, "VALID")
tf.transpose(y, (1, 0, 2))
