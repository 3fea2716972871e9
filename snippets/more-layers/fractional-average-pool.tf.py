import tensorflow as tf

x = tf.ones((1, 6, 6, 1))
y = tf.nn.fractional_avg_pool(x, pooling_ratio=[1.0, 1.5, 1.5, 1.0]).output
y[0, :, :, 0]
