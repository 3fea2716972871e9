import tensorflow as tf

x = tf.range(6.0)[None, :, None]
tf.nn.pool(x, window_shape=[2], pooling_type="AVG", strides=[2])[0, :, 0]
