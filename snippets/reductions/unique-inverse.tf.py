import tensorflow as tf

x = tf.constant([3, 1, 3, 2, 3])
tf.unique(x)
