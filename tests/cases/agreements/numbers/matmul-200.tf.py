import tensorflow as tf

x = tf.reshape(tf.range(40_000.) * 7919 % 1000 / 500 - 1, (200, 200))
x @ x
