import tensorflow as tf

x = tf.constant([[[1.0], [0.0], [0.0]]])
kernel = tf.constant([[[1.0]], [[2.0]], [[3.0]]])
tf.nn.conv1d_transpose(x, kernel, (1, 7, 1), strides=2, padding="VALID")[0, :, 0]
