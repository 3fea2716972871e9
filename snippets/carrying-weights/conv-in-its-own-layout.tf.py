import tensorflow as tf

weight = tf.reshape(tf.sin(tf.range(24.)), (3, 2, 2, 2))
image = tf.reshape(tf.range(18.), (1, 2, 3, 3))
channels_last = tf.transpose(image, (0, 2, 3, 1))
kernel = tf.transpose(weight, (2, 3, 1, 0))
y = tf.nn.conv2d(channels_last, kernel, strides=1, padding="VALID")
tf.transpose(y, (0, 3, 1, 2))
