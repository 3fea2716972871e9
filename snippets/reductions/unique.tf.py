import tensorflow as tf

x = tf.constant([3, 1, 3, 2, 1])
tf.unique(x).y
