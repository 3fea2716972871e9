import tensorflow as tf

x = tf.constant([10., 20., 30., 40.])
labels = tf.constant([1, 0, 1, 2])
tf.dynamic_partition(x, labels, 3)
