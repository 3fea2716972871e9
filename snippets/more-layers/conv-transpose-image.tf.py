import tensorflow as tf

x = tf.constant([[[[1.0], [10.0]]]])
kernel = tf.reshape(tf.range(4.0), (2, 2, 1, 1))
y = tf.nn.conv2d_transpose(x, kernel, (1, 2, 4, 1), strides=2, padding="VALID")
y[0, :, :, 0]
