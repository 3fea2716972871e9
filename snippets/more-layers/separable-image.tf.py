import tensorflow as tf

x = tf.transpose(tf.reshape(tf.range(18.0), (1, 2, 3, 3)), (0, 2, 3, 1))
depth = tf.ones((2, 2, 2, 1))
point = tf.reshape(tf.constant([1.0, 10.0]), (1, 1, 2, 1))
tf.nn.separable_conv2d(x, depth, point, [1, 1, 1, 1], "VALID")[0, :, :, 0]
