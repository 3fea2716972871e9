import tensorflow as tf

x = tf.reshape(tf.range(12.0), (1, 3, 2, 2, 1))
kernel = tf.reshape(tf.range(8.0), (2, 2, 2, 1, 1))
tf.reshape(tf.nn.conv3d(x, kernel, strides=[1, 1, 1, 1, 1], padding="VALID"), [-1])
