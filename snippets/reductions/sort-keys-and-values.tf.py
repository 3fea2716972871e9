import tensorflow as tf

keys = tf.constant([3., 1., 2.])
values = tf.constant([30, 10, 20])
i = tf.argsort(keys)
tf.gather(keys, i), tf.gather(values, i)
