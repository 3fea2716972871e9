import tensorflow as tf

x = tf.constant([[[1.0], [3.0], [2.0], [5.0], [4.0], [6.0]]])
tf.nn.avg_pool1d(x, 3, strides=1, padding="SAME")[0, :, 0]
