import tensorflow as tf

weights = tf.constant([3., 1., 2.])
names = tf.constant([30, 10, 20])
tf.gather(names, tf.argsort(weights))
