import tensorflow as tf

x = tf.constant([-1., 5., 12.])
low = tf.constant([0., 1., 2.])
high = tf.constant([9., 4., 9.])
tf.clip_by_value(x, low, high)
