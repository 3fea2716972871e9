import tensorflow as tf

x = tf.constant([[[[[1.0], [10.0]]]]])
kernel = tf.reshape(tf.range(8.0), (2, 2, 2, 1, 1))
strides = [1, 2, 2, 2, 1]
tf.nn.conv3d_transpose(x, kernel, (1, 2, 2, 4, 1), strides, "VALID")[0, ..., 0]
