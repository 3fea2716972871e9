import tensorflow as tf

x = tf.constant([10., 20., 30., 40.])
i, n = 3, 2
tf.slice(x, [i], [n])
