import tensorflow as tf

x = tf.reshape(tf.range(36.0), (1, 6, 6, 1))
y = tf.nn.fractional_max_pool(x, pooling_ratio=[1.0, 1.5, 1.5, 1.0]).output
y.shape[1:3], tf.reduce_max(y)
