import tensorflow as tf

x = tf.constant([[[1.0], [3.0], [2.0], [5.0], [-4.0], [6.0]]])
-tf.nn.max_pool1d(-x, ksize=2, strides=2, padding="VALID")[0, :, 0]
