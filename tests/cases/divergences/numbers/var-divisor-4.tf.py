import tensorflow as tf

tf.math.reduce_variance(tf.constant([1., 2., 4., 8.]))
