import tensorflow as tf

weight = tf.reshape(tf.sin(tf.range(16.0)), (4, 1, 2, 2))  # 2 channels, 2 outputs each
x = tf.transpose(tf.reshape(tf.cos(tf.range(18.0)), (1, 2, 3, 3)), (0, 2, 3, 1))
kernel = tf.transpose(tf.reshape(weight, (2, 2, 2, 2)), (2, 3, 0, 1))
y = tf.nn.depthwise_conv2d(x, kernel, [1, 1, 1, 1], "VALID")
tf.transpose(y, (0, 3, 1, 2))
