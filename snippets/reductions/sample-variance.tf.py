import tensorflow as tf

samples = [tf.constant([1., 2., 6.]), tf.constant([1., 2., 4., 9.])]
left = [tf.reduce_sum((x - tf.reduce_mean(x)) ** 2) / (len(x) - 1) for x in samples]
right = [len(x) / (len(x) - 1) * tf.math.reduce_variance(x) for x in samples]
left, right
