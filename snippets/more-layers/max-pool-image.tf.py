import tensorflow as tf

x = tf.constant([[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 9.0, 8.0]])
tf.squeeze(tf.nn.max_pool2d(x[None, :, :, None], ksize=2, strides=2, padding="VALID"))
