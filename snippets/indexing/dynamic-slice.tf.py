import tensorflow as tf

x = tf.constant([2., 3., 5., 7., 11.])
i, n = 1, 3
tf.slice(x, [i], [n])
